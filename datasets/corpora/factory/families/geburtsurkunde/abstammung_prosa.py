"""Certificate of descent: running sentences with legal and natural parents, adoption perhaps, changes below a line."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1961, 1, 1), last=date(2008, 12, 1), old=True, lone=0.2), d.german
    style = d.one_of("d. month yyyy", "dd.mm.yyyy")
    he = "Der" if b.child.sex == "m" else "Die"
    mother = next(n for n, parent in enumerate(b.parents) if parent.sex == "w")
    folks = []
    for n in range(len(b.parents)):
        extra = f", geb. {escape(b.maiden)}" if n == mother and d.maybe(0.5) else ""
        faith = f", {b.faith(d)}" if d.maybe(0.4) else ""
        home = f", wohnhaft in {escape(g.town())}" if d.maybe(0.4) else ""
        folks.append(f"{b.parent(d, n)}{extra}{faith}{home}")
    both = (
        d.one_of(" und ", " und dem ", " sowie ")
        .replace("dem ", "der " if b.parents[-1].sex == "w" else "dem ")
        .join(folks)
    )
    text = d.one_of(
        f"{b.name(d)} ist am {b.born(d, style)} um {b.clock[:2]} Uhr {b.clock[3:]} Minuten in {b.ort(d)} geboren.",
        f"{he} am {b.born(d, style)} in {b.ort(d)} geborene {b.name(d)} ist {'ein Kind' if len(folks) > 1 else 'das Kind'} von",
        f"Es wird beurkundet, dass {b.name(d)} am {b.born(d, style)} in {b.ort(d)} geboren ist.",
    )
    lead = "" if text.endswith("von") else d.one_of("Eltern: ", "Das Kind stammt ab von ", "Eltern des Kindes sind ")
    adoption = d.one_of(
        "", "", f"Angenommen an Kindes Statt durch Beschluss des Amtsgerichts {escape(g.town())} vom {d.print_date(d.later(b.registered, 300, 4000), style)} (XVI {g.digits(2)}/{g.digits(2)}).",
        f"Die Vaterschaft wurde am {d.print_date(d.later(b.registered, 10, 400), style)} durch {escape(g.person(sex='m').name)} anerkannt.",
    )  # fmt: skip
    changes = d.one_of(
        "Änderungen des Geburtseintrags: -----",
        "Änderungen: keine",
        f"Das Kind führt auf Grund der Erklärung vom {d.print_date(d.later(b.registered, 200, 3000), style)} den Familiennamen der Mutter.",
        "",
    )
    office = b.amt(d)
    kind = d.one_of(
        "Abstammungsurkunde",
        "ABSTAMMUNGSURKUNDE",
        "A b s t a m m u n g s u r k u n d e",
        "Geburtsurkunde (Abstammungsurkunde)",
    )
    register = d.one_of(
        f"{office}, Geburtenbuch Nr. {b.nr(d)}",
        f"{office} – Nr. {b.nr(d)}",
        f"({office}, Eintrag {b.nr(d)})",
        f"Geburtsregister-Nr. {b.nr(d)}<br>{office}",
    )
    wed = (
        f"<p>{d.one_of('Eheschließung der Eltern', 'Die Eltern haben geheiratet')}: {d.print_date(g.day(date(1955, 1, 1), b.child.born), style)} {d.one_of('in', 'Standesamt')} {escape(g.town())}, Nr. {g.digits(3)}/{b.child.born.year - 2}</p>"
        if d.maybe(0.5)
        else ""
    )
    foot = f"<p style='margin-top:8mm'>{d.one_of('Den', '', escape(b.place) + ', den')} {d.print_date(b.issued, style)}</p><div style='display:flex;gap:15mm;align-items:center'>{seal(d, d.one_of('Standesamt', 'Siegel'), '*')}<div>{d.one_of('Der Standesbeamte', 'Die Standesbeamtin', 'In Vertretung')}<br>{scrawl(d, b.clerk)}</div></div>"
    reg = f"<p style='text-align:{d.one_of('center', 'left', 'right')}'>{register}</p>"
    center = d.maybe(0.4)
    body = f"<h1>{kind}</h1>{reg}<p>{text}</p><p>{lead}{both}.</p>{f'<p>{adoption}</p>' if adoption else ''}<hr><p>{changes}</p>{wed}{foot}"
    if d.maybe(0.3):
        body = f"<h1>{kind}</h1><p>{text}</p><p>{lead}{both}.</p><hr><p>{changes}</p>{wed}{reg}{foot}"
    css = (
        d.css(SERIF, MONO, SANS, low=10.5, high=12.5)
        + f"h1{{text-align:center;font-size:{d.rng.randint(17, 24)}pt;margin:0 0 6mm}}p{{{'text-align:center;' if center else ''}margin-bottom:{d.rng.uniform(0.8, 1.4):.1f}em}}hr{{border:0;border-top:1px solid #555}}.page{{background:{d.one_of('#fff', '#f4efdf', '#f0f3ec')}!important}}"
    )
    small = d.maybe(0.45)
    return Sheet(
        body,
        css,
        size=(148.0, 210.0) if small else (210.0, 297.0),
        margin=(14.0, 14.0, 8.0, 16.0) if small else (32.0, 28.0, 20.0, 30.0),
    )

"""Certificate of a guardian: issued by a district court, half or full page, circles of duties as a list, seal and clerk."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    town = g.town()
    court = d.one_of(
        f"Amtsgericht {town}",
        f"Amtsgericht {town} – Betreuungsgericht –",
        f"Amtsgericht {town}<br>Abteilung für Betreuungssachen",
    )
    number = d.code("aktenzeichen", v.court_number(d))
    society = d.maybe(0.2)
    helper = (
        d.field(
            "bevollmaechtigter",
            d.one_of(f"Betreuungsverein {g.town()} e. V.", f"Verein für Betreuungen {g.town()} e. V."),
        )
        if society
        else v.helper(d, p)
    )
    salute = "" if society else ("Frau " if p.helper.sex == "w" else d.one_of("Herr ", "Herrn "))
    ward = f"{'Frau' if p.giver.sex == 'w' else 'Herr'} {v.giver(d, p)}" if d.maybe(0.6) else v.giver(d, p)
    born = d.print_date(p.giver.born)
    duties = sorted(d.some(v.CIRCLES, 2, 8), key=v.CIRCLES.index)
    sign = d.one_of("–", "•", "-", "")
    listed = d.one_of(
        "<br>".join(f"{sign} {text}" for text in duties), ", ".join(duties), "<ul>" + "".join(f"<li>{text}</li>" for text in duties) + "</ul>",
        "<br>".join(f"{n}. {text}" for n, text in enumerate(duties, 1)),
    )  # fmt: skip
    title = d.one_of(
        "Betreuerausweis",
        "BETREUERAUSWEIS",
        "Urkunde (§ 290 FamFG)",
        "Bestellungsurkunde",
        "B e t r e u e r a u s w e i s",
        "Ausweis für Betreuer",
    )
    job = d.one_of(
        "als Berufsbetreuer",
        "als ehrenamtliche/r Betreuer/in",
        "zum Betreuer",
        "als Vereinsbetreuer",
        "zur Betreuerin" if p.helper.sex == "w" else "zum Betreuer",
    )
    home = d.one_of(
        f", {v.where(p.helper_home)}",
        f"<br>{v.where(p.helper_home)}",
        "",
        f", geb. am {d.print_date(p.helper.born)}" if not society else "",
    )
    if d.maybe(0.5):
        text = (
            f"<p>{salute}{helper}{home}</p><p>ist {d.one_of('mit Beschluss vom ' + d.print_date(d.later(p.signed, -20, -1)), 'durch das Betreuungsgericht')} {job} für</p>"
            f"<p>{ward}, {d.one_of('geboren am', 'geb.', 'geb. am')} {born}, {d.one_of('wohnhaft', 'zurzeit', 'Anschrift:')} {v.where(p.home)}</p><p>bestellt.</p>"
            f"<p>{d.one_of('Aufgabenkreis:', 'Die Betreuung umfasst folgende Aufgabenbereiche:', 'Der Aufgabenkreis umfasst:')}</p><div class=d>{listed}</div>"
        )
    else:
        text = (
            f"<table class=t><tr><td>{d.one_of('Betreute Person', 'Betroffene/r', 'Betreute/r')}<td>{ward}<br>geb. {born}<br>{v.where(p.home)}"
            f"<tr><td>{d.one_of('Betreuer/in', 'Betreuer', 'Zum Betreuer bestellt')}<td>{salute}{helper}{home}<tr><td>{d.one_of('Aufgabenkreise', 'Aufgabenbereiche', 'Wirkungskreis')}<td>{listed}</table>"
        )
    reserve = d.one_of(
        "", "Ein Einwilligungsvorbehalt besteht für den Bereich der Vermögenssorge.", "Der Betreuer vertritt den Betroffenen im Rahmen seines Aufgabenkreises gerichtlich und außergerichtlich (§ 1823 BGB).",
        "Verhinderungsbetreuerin ist Frau " + escape(g.person().name) + ".", "Ein Einwilligungsvorbehalt ist nicht angeordnet.",
    )  # fmt: skip
    back = d.one_of(
        "Dieser Ausweis ist nach Beendigung des Amtes zurückzugeben.", "Diese Urkunde ist bei Beendigung der Betreuung an das Gericht zurückzugeben.", "Verlust ist dem Gericht sofort anzuzeigen.",
    )  # fmt: skip
    review = (
        f" Überprüfung der Betreuung spätestens bis {d.print_date(d.later(p.signed, 700, 2500))}."
        if d.maybe(0.5)
        else ""
    )
    when = v.dated(d, town, v.signed(d, p)) if d.maybe(0.7) else f"Ausgestellt am {v.signed(d, p)}"
    clerk = escape(g.person().last)
    seal = f"<div class=seal>{d.one_of('Siegel', 'L.S.', 'Amtsgericht ' + escape(town))}</div>" if d.maybe(0.6) else ""
    label = d.one_of("Geschäftsnummer", "Aktenzeichen", "Az.", "Geschäfts-Nr.", "Geschäftszeichen")
    ref = d.one_of(
        f"{label}: {number}", f"{label}<br><b>{number}</b>", number, f"{label} {number} (bitte stets angeben)"
    )
    head = d.one_of(
        f"<table class=h><tr><td>{court}<td style='text-align:right'>{ref}</table>", f"<div style='text-align:center'><b>{court}</b><br>{ref}</div>", f"<p>{ref}</p><p><b>{court}</b></p>",
    )  # fmt: skip
    body = (
        f"{head}<h1>{title}</h1>{text}<p>{reserve}</p><p class=k>{back}{review}</p><p>{when}</p>{seal}<p>{v.ink(d, clerk, 0.7)}<br>{clerk}<br>"
        f"{d.one_of('Rechtspflegerin', 'Rechtspfleger', 'Urkundsbeamtin der Geschäftsstelle', 'Justizsekretär', 'Justizangestellte')}</p>"
    )
    small = d.maybe(0.45)
    size = rng.choice([(148.0, 210.0), (210.0, 148.0)]) if small else (210.0, 297.0)
    css = d.css(SERIF, SANS, MONO, low=8.2 if small else 10.5, high=9 if small else 12.5) + (
        f"h1{{font-size:{rng.randint(12, 16) if small else rng.randint(16, 24)}pt;text-align:{d.one_of('center', 'left')};margin:{3 if small else 8}mm 0}}.h{{width:100%}}.k{{font-size:85%}}p{{margin:0 0 1.8mm}}"
        f".t td{{border:{d.one_of('0', '1px solid #555')};padding:1mm 3mm}}.t{{width:100%;margin-bottom:3mm}}ul{{margin:1mm 0}}.d{{margin:0 0 2mm 6mm}}"
        f".seal{{position:absolute;right:{rng.randint(20, 60)}mm;bottom:{rng.randint(8, 24)}mm;width:26mm;height:14mm;padding-top:12mm;border:2px solid #777;border-radius:50%;text-align:center;font-size:6.5pt;color:#666}}"
        f".page{{background:{d.one_of('#fff', '#fff', '#fdf6df', '#eef5ee')}!important}}"
    )
    edge = 10.0 if small else 22.0
    return Sheet(body, css, size=size, margin=(edge, edge, 8.0, edge + 2))

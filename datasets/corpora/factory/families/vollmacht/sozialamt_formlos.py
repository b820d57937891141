"""A private letter to an office: a relative is empowered for the benefit case; names within sentences, the file number in the subject."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_FIRST = (
    "hiermit bevollmächtige ich, {g}, {k} {h}, wohnhaft {a}, {p}.", "ich, {g}, geb. {b}, erteile {k} {h}, geb. am {c}, Vollmacht, {p}.",
    "ich bevollmächtige {k} {h} ({a}), {p}.", "hiermit erteile ich {k} {h} die Vollmacht, mich zu vertreten, insbesondere {p}.",
    "da ich gesundheitlich nicht mehr in der Lage bin, soll künftig {k} {h}, {a}, für mich handeln. Die Vollmacht umfasst: {p}.",
)  # fmt: skip
_REST = (
    "Die Vollmacht gilt bis auf Widerruf.", "Bitte senden Sie alle Schreiben künftig an die bevollmächtigte Person.", "Eine Kopie meines Ausweises liegt bei.",
    "Die Vollmacht vom {t} ist damit gegenstandslos.", "Sie gilt auch für das Widerspruchsverfahren gegen den Bescheid vom {t}.", "Untervollmacht darf nicht erteilt werden.",
    "Die Vollmacht ist befristet bis {u}.", "Ich entbinde Ihre Mitarbeiter insoweit von der Schweigepflicht.", "Meine Telefonnummer bleibt {f}.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    female = p.helper.sex == "w"
    kin = d.one_of(
        f"{'meine' if female else 'meinen'} {p.kin if p.kin not in ('Neffe', 'Nachbar') else p.kin + 'n'}",
        "Frau" if female else "Herrn",
    )
    dative = d.one_of(
        f"{'meiner' if female else 'meinem'} {p.kin if p.kin not in ('Neffe', 'Nachbar') else p.kin + 'n'}",
        "Frau" if female else "Herrn",
    )
    text = d.one_of(*_FIRST)
    kin = (
        dative if "erteile" in text else (d.one_of("", "Frau" if female else "Herr") if "soll künftig" in text else kin)
    )
    tasks = v.powers(d, p, 1, 5)
    asked = (
        d.one_of(", ", " und ", "; ").join(tasks)
        if d.maybe(0.6) or "{p}." not in text
        else "die unten genannten Angelegenheiten zu regeln"
    )
    listed = "<ul>" + "".join(f"<li>{task}</li>" for task in tasks) + "</ul>" if asked.startswith("die unten") else ""
    first = text.format(
        g=v.giver(d, p), h=v.helper(d, p), k=kin, a=v.where(p.helper_home), p=asked, b=d.print_date(p.giver.born), c=d.print_date(p.helper.born),
    )  # fmt: skip
    rest = [
        escape(
            sentence.format(
                t=d.print_date(d.later(p.signed, -400, -10)), u=d.print_date(d.later(p.signed, 100, 700)), f=g.phone()
            )
        )
        for sentence in d.some(_REST, 0, 4)
    ]
    filed = d.maybe(0.65)
    label = d.one_of("Aktenzeichen", "Az.", "Ihr Zeichen", "Geschäftszeichen", "Ihr Aktenzeichen", "AZ", "Gz.")
    ref = (
        f"{label}{d.one_of(':', ' ', ': ')} {v.number(d, p)}"
        if filed
        else d.one_of("", f"BG-Nr.: {g.bg_number()}", f"Kundennummer {g.digits(9)}")
    )
    subject = d.one_of(
        "Vollmacht",
        "Erteilung einer Vollmacht",
        "VOLLMACHT",
        "Vertretungsvollmacht",
        "Vollmacht in meiner Sozialhilfesache",
        "Betr.: Vollmacht",
    )
    where = d.maybe(0.5)
    home = [v.giver(d, p), escape(p.home.street), escape(p.home.postcode_place)]
    if d.maybe(0.3):
        home.append(f"geb. {d.print_date(p.giver.born)}")
    when = v.dated(d, p.home.place, v.signed(d, p)) if d.maybe(0.93) else ""
    hello = d.one_of(
        "Sehr geehrte Damen und Herren,", "Guten Tag,", "", f"Sehr geehrte Frau {escape(g.person().last)},"
    )
    first = first if hello else first[0].upper() + first[1:]
    side = d.one_of("left", "right", "left")
    office = (
        f"<div class=o>{escape(p.office)}<br>{escape(g.street())}<br>{escape(g.address().postcode_place)}</div>"
        if d.maybe(0.8)
        else ""
    )
    agree = (
        f"<p style='margin-top:8mm'>{d.one_of('Ich nehme die Vollmacht an:', 'Bevollmächtigte Person:', 'Unterschrift Bevollmächtigte/r:')} {v.ink(d, p.helper.last)} {v.helper(d, p) if d.maybe(0.6) else ''}</p>"
        if d.maybe(0.4) else ""
    )  # fmt: skip
    body = (
        f"<div style='text-align:{side}'>{'<br>'.join(home)}</div>{office}" + (f"<p style='text-align:right'>{when}</p>" if not where else "")
        + f"<p class=b>{subject}{'<br>' + ref if ref and d.maybe(0.8) else ''}</p><p>{hello}</p><p>{first}</p>{listed}{''.join(f'<p>{t}</p>' for t in rest)}"
        + (f"<p>{when}</p>" if where else "") + f"<p>{d.one_of('Mit freundlichen Grüßen', '', 'Hochachtungsvoll', 'MfG')}</p>{v.ink(d, p.giver.last)}<br>{v.giver(d, p) if d.maybe(0.75) else ''}{agree}"
    )  # fmt: skip
    css = d.css(SANS, SERIF, MONO, low=10.5, high=12.5) + (
        f".o{{margin:{rng.randint(6, 16)}mm 0 {rng.randint(5, 12)}mm}}.b{{{d.one_of('font-weight:bold', 'text-decoration:underline', 'font-weight:bold;text-align:center;font-size:125%')};margin:6mm 0}}"
    )
    return Sheet(body, css, margin=(rng.uniform(15, 30), 22.0, 18.0, rng.uniform(20, 28)))

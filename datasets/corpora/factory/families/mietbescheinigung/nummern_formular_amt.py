"""An office's form: numbered rows with the label left and the answer right, ticks, filled by pen or typewriter."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m

_LEADS = (
    "Vom Vermieter auszufüllen", "Zur Vorlage beim Jobcenter – vom Vermieter oder Hausverwalter auszufüllen",
    "Bitte vom Vermieter / Hauptmieter in Druckschrift ausfüllen", "Nur vom Vermieter oder dessen Beauftragtem auszufüllen!",
    "Anlage zum Antrag auf Leistungen zum Lebensunterhalt", "Dieser Vordruck ist vom Vermieter auszufüllen und zu stempeln.",
)  # fmt: skip
_CONFIRM = (
    "Die Richtigkeit und Vollständigkeit der vorstehenden Angaben wird bestätigt.", "Ich versichere, dass meine Angaben wahr sind.",
    "Die Angaben stimmen mit dem Mietvertrag überein.", "Hiermit bestätige ich die oben gemachten Angaben.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.6)
    signs = m.ticks(d)
    scheme = d.one_of("{n}.", "{n}", "({n})", "{n})", "0{n}", "")
    seat = f"{t.seat.street}, {t.seat.postcode_place}"

    def often(text: str, share: float = 0.85) -> str:
        return text if d.maybe(share) else ""

    rows: list[tuple[str, str]] = [
        (
            d.one_of(
                "Name, Vorname des Mieters",
                "Mieter/in",
                "Mieter (alle Personen laut Vertrag)",
                "Name der Mieterin / des Mieters",
            ),
            m.tenant(d, t),
        )
    ]
    flat = f"{m.street(d, t)}{d.one_of(', ', ', ', '<br>', ' in ')}{m.town(d, t)}"
    rows.append(
        (
            d.one_of("Anschrift der Wohnung", "Wohnung (Straße, Hausnr., PLZ, Ort)", "Lage des Objekts", "Mietobjekt"),
            flat,
        )
    )
    lord = (
        d.one_of(
            "Name und Anschrift des Vermieters", "Vermieter", "Vermieter/in (Name, Anschrift, Tel.)", "Wohnungsgeber"
        ),
        m.landlord(d, t) + (f", {escape(seat)}" if d.maybe(0.7) else ""),
    )
    rows.insert(rng.choice([0, 2, 2]), lord)
    rows.append(
        (
            d.one_of(
                "Beginn des Mietverhältnisses",
                "Mietbeginn",
                "Das Mietverhältnis besteht seit",
                "Einzug am",
                "Mietverhältnis ab",
            ),
            d.date("mietbeginn", t.start),
        )
    )
    facts = [
        (
            d.one_of("Wohnfläche in m²", "Größe der Wohnung (qm)", "Wohnfläche", "Quadratmeter"),
            often(m.area(d, t), 0.9),
        ),
        (d.one_of("Anzahl der Zimmer", "Zimmer (ohne Küche, Bad)", "Zahl der Räume"), often(m.rooms(d, t), 0.7)),
        (
            d.one_of(
                "Anzahl der Personen in der Wohnung",
                "Wie viele Personen wohnen in der Wohnung?",
                "Personenzahl im Haushalt",
                "bewohnt von … Personen",
            ),
            often(m.persons(d, t), 0.75),
        ),
        (d.one_of("Lage im Haus", "Stockwerk", "Geschoss"), escape(t.storey)),
    ]
    if d.maybe(0.4):
        rng.shuffle(facts)
    rows += facts
    money = m.sums(d, t, pattern=d.one_of("{}", "{} €", "{} EUR"), hand=d.maybe(0.6))
    if d.maybe(0.5):
        rows += money
    else:
        inner = "".join(f"<tr><td class=in>{label}<td class='in r h'>{value}" for label, value in money)
        rows.append(
            (
                d.one_of("Die Miete beträgt monatlich", "Höhe der Miete", "Mietzins seit " + d.print_date(g.day())),
                f"<table class=n>{inner}</table>",
            )
        )
    asked = set()
    for question, options, written in m.questions(d, t)[: rng.randint(2, 9)]:
        asked.add(question)
        rows.insert(rng.randint(3, len(rows)), (question, m.answer(d, signs, options, written)))
    if d.maybe(0.65):
        rows.append(
            (
                d.one_of(
                    "Bankverbindung des Vermieters (IBAN)",
                    "Die Miete ist zu überweisen auf IBAN",
                    "IBAN des Vermieters",
                ),
                often(d.iban("iban", t.iban), 0.85),
            )
        )
        if d.maybe(0.4):
            rows.append((d.one_of("Kontoinhaber", "Geldinstitut", "Bank"), escape(t.bank.name)))
    lines = "".join(
        f"<tr>{f'<td class=k>{scheme.format(n=number)}' if scheme else ''}<td class=l>{label}<td class=v>{value if label in asked else f'<span class=h>{value}</span>'}"
        for number, (label, value) in enumerate(rows, 1)
    )
    office = f"<b>{escape(t.office)}</b><br>{escape(g.street())}<br>{escape(' '.join(g.place()))}"
    ref = f"{d.one_of('BG-Nummer', 'Aktenzeichen', 'Kundennummer', 'Az.', 'Geschäftszeichen')}: <span class=h>{escape(t.case) if d.maybe(0.7) else ''}</span>"
    head = f"<table class=top><tr><td>{office}<td class=r>{ref}<br>{d.one_of('Eingangsstempel', '', 'Team ' + g.digits(3))}</table>"
    sign = escape(m.signature(d, t) if t.owner else g.person().last)
    lower = d.one_of("Unterschrift / Stempel des Vermieters", "Unterschrift des Vermieters", "Stempel, Unterschrift")
    signature = (
        f"<table class=sg><tr><td class=h>{m.place_date(d, t)}<td class=h>{sign}<tr><td>Ort, Datum<td>{lower}</table>"
    )
    notes = " ".join(m.law(d, 0, 4))
    notice = f"<p class=f>{notes}</p>"
    first = d.maybe(0.4)
    body = (
        f"{head}<h1>{d.one_of(*m.TITLES)}</h1><p class=lead>{d.one_of(*_LEADS)}</p>{notice if first else ''}<table class=t><tbody>{lines}</tbody></table>"
        f"<p>{d.one_of(*_CONFIRM)}</p>{signature}{'' if first else notice}"
    )
    line = d.one_of("1px solid #000", "1px solid #999", "1px dotted #555", "0 solid")
    css = d.css(SANS, SANS, SERIF, low=8.5, high=10.2) + (
        f".h,.h td{{{m.pen(d)}}}.t{{width:100%}}.t>tbody>tr>td{{border:{line};{'border-bottom:1px solid #777;' if line == '0 solid' else ''}padding:{rng.uniform(0.5, 1.4):.1f}mm 1.5mm}}"
        f".k{{width:7mm}}.l{{width:{rng.randint(34, 48)}%;{d.one_of('', 'background:#eee', 'font-weight:bold')}}}.n{{width:100%}}.in{{padding:.3mm 2mm 0 0}}.r{{text-align:right}}"
        f"h1{{font-size:{rng.randint(13, 19)}pt;margin:3mm 0 1mm;text-align:{d.one_of('left', 'center')}}}.lead{{font-style:{d.one_of('italic', 'normal')};margin:0 0 3mm}}"
        ".top{width:100%;margin-bottom:3mm}.sg{width:100%;margin-top:6mm}.sg td{width:50%;padding-right:6mm}.sg tr:last-child td{border-top:1px solid #000;font-size:7pt}.f{font-size:7pt}p{margin:2mm 0}"
    )
    number = d.one_of(
        f"KdU {g.digits(2)}/{rng.randint(2016, 2026)}",
        f"Vordruck 50-{g.digits(3)}",
        f"FB {g.digits(2)} - {rng.randint(1, 12):02d}.{rng.randint(2015, 2025)}",
        f"MB_{g.digits(4)}",
    )
    footer = f"<div style='position:absolute;bottom:6mm;left:20mm;font-size:6.5pt'>{number}{d.one_of('', ' &nbsp; Seite {page} von {pages}')}</div>"
    return Sheet(body, css, footer=footer, margin=(14, 18, 14, rng.randint(18, 24)))

"""Old duplicated form: entries typed on ruled lines, the captions in small print below the lines."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.65)
    signs = m.ticks(d)
    money = d.one_of("{}", "{} EUR", "{} €")

    def line(width: int, filled: str, *captions: str) -> str:
        return f"<span class=f style='width:{width}%'><span class=h>{filled or '&nbsp;'}</span> <small>{d.one_of(*captions)}</small></span>"

    def row(*parts: str) -> str:
        return f"<div class=w>{''.join(parts)}</div>"

    def often(text: str, share: float = 0.8) -> str:
        return text if d.maybe(share) else d.one_of("", "", "-----")

    lord = row(
        line(48, m.landlord(d, t), "Name des Vermieters", "Vermieter", "(Name des Hauseigentümers / Vermieters)"),
        line(
            48, escape(f"{t.seat.street}, {t.seat.postcode_place}"), "Anschrift", "wohnhaft", "Anschrift des Vermieters"
        ),
    )
    who = row(
        line(60, m.tenant(d, t), "Name des Mieters", "Vor- und Zuname des Mieters", "(Mieter)"),
        line(
            36,
            d.print_date(t.people[0].born) if d.maybe(0.6) else escape(t.case),
            "geb. am / Az.",
            "Geburtsdatum bzw. Aktenzeichen",
        ),
    )
    flat = row(
        line(50, m.street(d, t), "Straße und Hausnummer", "Straße, Nr."),
        line(46, m.town(d, t), "Postleitzahl, Ort", "PLZ und Wohnort"),
    ) + row(
        line(22, escape(t.storey), "Geschoss", "Stockwerk"),
        line(22, often(m.area(d, t), 0.9), "qm Wohnfläche", "Wohnfläche (m²)"),
        line(22, often(m.rooms(d, t)), "Anzahl der Zimmer", "Zimmer"),
        line(22, often(m.persons(d, t), 0.7), "Zahl der Personen", "Personen"),
    )
    since = row(
        line(35, d.date("mietbeginn", t.start), "Beginn des Mietverhältnisses", "Mieter seit", "Einzugstag"),
        line(60, d.print_date(t.contract) if d.maybe(0.6) else "", "Mietvertrag vom", "Datum des Mietvertrags"),
    )
    labels = [
        (
            d.one_of("Grundmiete", "Kaltmiete", "Reine Miete ohne Umlagen"),
            d.amount("grundmiete", t.rent, currency=money),
        ),
        (
            d.one_of("Umlagen einschl. Heizung", "Nebenkosten mit Heizung")
            if t.joint
            else d.one_of("Umlagen (Wasser, Müllabfuhr u. a.)", "Nebenkosten", "Betriebskosten"),
            d.amount("nebenkosten", t.costs, currency=money),
        ),
    ]
    labels.append(
        (
            d.one_of("Heizung", "Zentralheizung", "Heizkostenvorschuss"),
            d.amount("heizkosten", t.heating, currency=money)
            if t.heating is not None
            else d.one_of("entfällt", "-----", ""),
        )
    )
    labels.append(
        (
            d.one_of("Garage", "Garage / Garten", "Stellplatz"),
            d.print_amount(t.garage, currency=money) if t.garage is not None else d.one_of("", "-----"),
        )
    )
    if d.maybe(0.85):
        labels.append(
            (
                d.one_of("zusammen", "Gesamtmiete", "monatlich insgesamt"),
                d.amount("gesamtmiete", t.total, currency=money),
            )
        )
    if d.maybe(0.5):
        dots = "." * 160
        rent = "".join(
            f"<div class=dl><span>{label}</span><i>{dots}</i> <span class=h>{value}</span></div>"
            for label, value in labels
        )
    else:
        rent = row(*(line(96 // len(labels) - 1, value, f"({label})", label) for label, value in labels))
    account = (
        row(
            line(
                96,
                often(d.iban("iban", t.iban), 0.9),
                "Bankkonto des Vermieters (IBAN)",
                "Die Miete wird gezahlt auf Konto",
                "IBAN, Geldinstitut",
            )
        )
        if d.maybe(0.6)
        else ""
    )
    asked = "".join(
        f"<p>{question} {m.answer(d, signs, options, written)}</p>"
        for question, options, written in m.questions(d, t)[: rng.randint(1, 6)]
    )
    sections = [lord, who, flat, since]
    if d.maybe(0.4):
        sections = [who, flat, since, lord]
    sign = row(
        line(46, m.place_date(d, t), "Ort, Datum", "Ort und Tag"),
        line(46, m.signature(d, t), "Unterschrift des Vermieters", "Stempel und Unterschrift"),
    )
    head = d.one_of(
        f"<p>{escape(t.office)}</p>",
        f"<p class=c>{escape(t.office)}</p>",
        f"<p>An<br>{escape(t.office)}<br>{escape(g.street())}</p>",
        "",
    )
    rent_head = d.one_of(
        "Die monatliche Miete beträgt:", "Miete zur Zeit:", "Mietzins und Nebenleistungen", "Zu zahlen sind monatlich"
    )
    body = f"{head}<h1>{d.one_of(*m.TITLES)}</h1>{''.join(sections)}<p>{rent_head}</p>{rent}{account}{asked}<p class=s>{' '.join(m.law(d, 0, 3))}</p>{sign}"
    css = d.css(SERIF, SANS, low=9.5, high=11) + (
        f".w{{display:flex;gap:3%;margin:0 0 {rng.uniform(2.5, 5):.1f}mm}}.f{{display:block}}.f .h{{display:block;border-bottom:1px {d.one_of('solid', 'dotted', 'solid')} #000;padding:0 1mm}}.f small{{font-size:{rng.uniform(6, 7.5):.1f}pt}}"
        f".h{{{m.pen(d, hand=0.3) if d.maybe(0.4) else f'font-family:{d.font(MONO)!r};font-size:10pt'}}}h1{{text-align:{d.one_of('center', 'left')};font-size:{rng.randint(13, 18)}pt;{d.one_of('letter-spacing:.25em', '', 'text-decoration:underline')}}}"
        ".dl{display:flex;margin:0 0 1.5mm}.dl i{flex:1;overflow:hidden;white-space:nowrap;font-style:normal;height:1.2em}.dl span{white-space:nowrap;padding:0 1mm}.c{text-align:center}.s{font-size:7.5pt}p{margin:0 0 2mm}"
    )
    return Sheet(body, css, margin=(rng.randint(14, 24), 18, 15, rng.randint(20, 26)))

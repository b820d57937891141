"""Print-out of a property manager's software: tenant account number, rent components with code and validity, MONO or SANS."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.25, garage=0.35)
    account = d.one_of(
        f"{g.digits(4)}/{g.digits(3)}/{g.digits(2)}",
        f"{g.digits(3)}.{g.digits(2)}.{g.digits(4)}",
        g.digits(9),
        f"{g.digits(2)}-{g.digits(4)}-{g.digits(2)}",
    )
    changed = max(min(d.later(t.start, 0, 1500), t.signed - timedelta(days=35)), t.start)
    until = d.one_of("", "offen", "31.12.9999", "bis auf Weiteres")
    codes = rng.sample(range(10, 99), 6)
    parts = [
        (
            d.one_of("Grundmiete", "Sollmiete", "Nettokaltmiete", "Miete Wohnraum", "GM Wohnung"),
            d.amount("grundmiete", t.rent, currency=False),
        )
    ]
    parts.append(
        (
            d.one_of("BK/HK-Vorauszahlung", "Umlagen gesamt (BK+HK)", "VZ warm")
            if t.joint
            else d.one_of("BK-Vorauszahlung", "VZ Betriebskosten", "Umlage kalt", "Betriebskosten Vorausz."),
            d.amount("nebenkosten", t.costs, currency=False),
        )
    )
    if t.heating is not None:
        parts.append(
            (
                d.one_of("HK-Vorauszahlung", "VZ Heizung/Warmwasser", "Heizkosten Vorausz.", "Umlage warm"),
                d.amount("heizkosten", t.heating, currency=False),
            )
        )
    if t.garage is not None:
        parts.append(
            (d.one_of("Stellplatz", "Garage", "TG-Platz " + g.digits(2)), d.print_amount(t.garage, currency=False))
        )
    if d.maybe(0.3):
        rng.shuffle(parts)
    columns = d.some(("code", "von", "bis", "tax"), 1, 4)

    def row(number: int, label: str, value: str) -> str:
        cells = {
            "code": str(codes[number]),
            "von": d.print_date(changed if d.maybe(0.5) else t.start, "dd.mm.yyyy"),
            "bis": until,
            "tax": d.one_of("0%", "0", "stfr."),
        }
        extra = "".join(f"<td>{cells[name]}" for name in ("code", "von", "bis", "tax") if name in columns)
        return f"<tr>{extra}<td>{label}<td class=r>{value}"

    names = {
        "code": d.one_of("Kto", "Art", "Sollart"),
        "von": d.one_of("gültig ab", "ab", "von"),
        "bis": "bis",
        "tax": "USt",
    }
    top = "".join(f"<th>{names[name]}" for name in ("code", "von", "bis", "tax") if name in columns)
    total = (
        f"<tr><td colspan={len(columns) + 1}>{d.one_of(*m.TOTAL)}<td class=r>{d.amount('gesamtmiete', t.total, currency=False)}"
        if d.maybe(0.88)
        else ""
    )
    table = f"<table class=s><thead><tr>{top}<th>{d.one_of('Bezeichnung', 'Bestandteil', 'Sollstellung')}<th class=r>{d.one_of('Betrag EUR', 'EUR/Monat', 'Betrag mtl.')}</thead><tbody>{''.join(row(n, *part) for n, part in enumerate(parts))}{total}</tbody></table>"
    facts = [
        (d.one_of("Mieter-Nr.", "Mietkonto", "Vertragsnummer", "ME-Nr."), account),
        (d.one_of("Mieter", "Name", "Vertragspartner"), m.tenant(d, t)),
        (d.one_of("Objekt", "Wohnung", "Lage"), f"{m.street(d, t)}, {m.town(d, t)}"),
        (d.one_of("Lage/Etage", "Geschoss", "Stock"), escape(t.storey)),
        (d.one_of("Mietbeginn", "Vertragsbeginn", "Einzug", "Nutzung ab"), d.date("mietbeginn", t.start)),
    ]
    if d.maybe(0.85):
        facts.append((d.one_of("Wohnfläche m²", "Fläche", "Wfl. in qm"), m.area(d, t)))
    if d.maybe(0.65):
        facts.append((d.one_of("Zimmer", "Anz. Räume", "Räume"), m.rooms(d, t)))
    if d.maybe(0.5):
        facts.append((d.one_of("Personen", "Pers.-Zahl", "Anzahl Personen lt. Kartei"), m.persons(d, t)))
    extra = [
        ("Kaution", d.print_amount(t.rent * 3)),
        ("Saldo Mietkonto", d.print_amount(g.money(-300, 900))),
        ("Vertrag vom", d.print_date(t.contract)),
        ("Baujahr", str(rng.randint(1900, 2020))),
        ("Heizung", d.one_of("Zentralheizung", "Fernwärme", "Etagenheizung")),
        ("WBS", d.one_of("ja", "nein")),
        ("Sachbearbeiter", escape(g.person().last)),
        ("Letzte Sollerhöhung", d.print_date(changed)),
        ("Mandatsref.", g.digits(8)),
    ]
    facts += rng.sample(extra, rng.randint(1, 6))
    shape = rng.randrange(3)
    if shape == 0:
        data = "<table class=d>" + "".join(f"<tr><td>{label}<td>: {value}" for label, value in facts) + "</table>"
    elif shape == 1:
        cells = [f"<td class=q>{label}<td>{value}" for label, value in facts]
        data = (
            "<table class=d>"
            + "".join(
                f"<tr>{cells[at]}{cells[at + 1] if at + 1 < len(cells) else ''}" for at in range(0, len(cells), 2)
            )
            + "</table>"
        )
    else:
        data = (
            "<table class=d><tr>"
            + "".join(
                f"<td class=bx><small>{label}</small><br>{value}{'<tr>' if at % 3 == 2 else ''}"
                for at, (label, value) in enumerate(facts)
            )
            + "</table>"
        )
    name = m.landlord(d, t)
    head = (
        f"<div class=hd>{name}<br><small>{escape(t.seat.street)}, {escape(t.seat.postcode_place)}</small></div>"
        if d.maybe(0.7)
        else f"<p>{d.one_of('Vermieter', 'Eigentümer', 'Verwaltung')}: {name}</p>"
    )
    made = d.date("datum", t.signed)
    run = d.one_of(
        f"Druck: {made} {rng.randint(7, 18):02d}:{rng.randint(0, 59):02d}",
        f"Datum {made}",
        f"erstellt am {made}",
        f"{escape(t.seat.place)}, {made}",
    )
    bank = (
        f"<p>{d.one_of('Zahlung an', 'Mietkonto des Vermieters', 'Bankverbindung')}: {d.iban('iban', t.iban)} {escape(t.bank.name) if d.maybe(0.6) else ''}</p>"
        if d.maybe(0.6)
        else ""
    )
    note = d.one_of(
        "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.",
        "Die Angaben entsprechen dem Stand unserer Buchhaltung.",
        "Zur Vorlage bei Behörden ausgestellt.",
        "Bescheinigung gebührenpflichtig: 15,00 EUR",
        "",
    )
    order = [data, table] if d.maybe(0.8) else [table, data]
    body = f"{head}<p class=r>{run}</p><h1>{d.one_of(*m.TITLES)}</h1>{''.join(order)}{bank}<p>{note}</p><p class=sg>{d.one_of('i. A.', 'i. V.', '', 'gez.')} {escape(g.person().last) if d.maybe(0.6) else ''}</p>"
    css = d.css(MONO, MONO, SANS, low=8.6, high=10.2) + (
        f".hd{{font-size:1.2em;border-bottom:{d.one_of('1px solid', '3px double', '0 solid', '1px dashed')};padding-bottom:2mm;margin-bottom:5mm}}h1{{font-size:1.35em;margin:3mm 0 4mm;{d.one_of('', 'letter-spacing:.2em', 'text-align:center')}}}"
        f".s{{width:{rng.randint(75, 100)}%;margin:4mm 0}}.s th{{text-align:left;border-bottom:1px {d.one_of('solid', 'dashed')} #000}}.s td,.s th{{padding:.7mm 3mm .7mm 0}}.s .r,.r{{text-align:right}}.s tr:last-child td{{border-top:1px solid #000;font-weight:{d.one_of('bold', 'normal')}}}"
        f".d{{margin:3mm 0}}.d td{{padding:.5mm 5mm .5mm 0}}.q{{color:#555}}.bx{{border:1px solid #999;padding:1mm 2mm!important;width:33%}}.sg{{margin-top:10mm}}"
    )
    footer = b.imprint(d, name, t.landlord, t.seat, t.bank) if not t.owner and d.maybe(0.4) else ""
    return Sheet(body, css, footer=footer, margin=(16, 18, 28, 22))

"""Human-readable view of an electronic invoice: sections of label and value rows, some with the standard's field codes."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r

_WORK: tuple[tuple[str, str, float, float], ...] = (
    ("Schuldnerberatung", "Std.", 40, 90), ("Betreutes Wohnen, Fachleistungsstunde", "Std.", 42, 78), ("Dolmetschen", "Std.", 45, 85), ("Maßnahme Aktivierung", "Std.", 6, 15), ("Fahrdienst", "Std.", 22, 48), ("Renovierungsarbeiten", "Std.", 38, 62), ("Wohnungsräumung", "psch.", 300, 1900), ("Hausnotruf Monat", "Stk", 22, 50), ("Integrationshilfe Schule", "Std.", 24, 46), ("Pflegesachleistung", "Std.", 28, 55), ("Hilfsmittel Rollator", "Stk", 60, 180),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(d, r.items(d, _WORK, 1, 6), rate=rng.choice([0, 19, 19, 7]), days=(14, 30))
    shown = r.issuer(d, i)
    codes = d.maybe(0.6)
    office = g.authority() if d.maybe(0.45) else ""
    receiver = d.field("empfaenger", office) if office else r.customer(d, i)
    seat = g.address()
    cash = d.one_of("{} EUR", "{}", "{} €")
    style = d.one_of("dd.mm.yyyy", "yyyy-mm-dd", "dd.mm.yyyy")

    def row(code: str, label: str, value: str) -> str:
        return f"<tr>{f'<td class=k>{code}' if codes else ''}<td class=l>{label}<td>{value}"

    head = [
        row("BT-1", d.one_of("Rechnungsnummer", "Invoice number"), r.code(d, i)),
        row("BT-2", d.one_of("Rechnungsdatum", "Ausstellungsdatum"), r.day(d, i, style)),
        row("BT-3", "Rechnungsart", "380 Handelsrechnung"),
        row("BT-5", "Währung", "EUR"),
    ]
    if d.maybe(0.65):
        head.append(row("BT-9", d.one_of("Fälligkeitsdatum", "Zahlbar bis"), r.due(d, i, style)))
    if d.maybe(0.6):
        head.append(row("BT-10", "Käuferreferenz / Leitweg-ID", f"{g.digits(5)}-{g.digits(5)}-{g.digits(2)}"))
    if d.maybe(0.5):
        head.append(
            row(
                "BT-73",
                "Abrechnungszeitraum",
                f"{d.print_date(d.later(i.day, -45, -32), style)} - {d.print_date(d.later(i.day, -15, -2), style)}",
            )
        )
    seller = [
        row("BT-27", d.one_of("Name", "Firmenname"), shown),
        row("BT-35", "Straße", escape(i.seat.street)),
        row("BT-38", "PLZ", i.seat.postcode),
        row("BT-37", "Ort", escape(i.seat.place)),
        row("BT-31", "USt-IdNr.", f"DE{g.digits(9)}"),
        row("BT-41", "Ansprechpartner", escape(g.person().name)),
    ]
    buyer = [
        row("BT-44", "Name", receiver),
        row("BT-50", "Straße", escape(seat.street if office else i.home.street)),
        row("BT-53", "PLZ", seat.postcode if office else i.home.postcode),
        row("BT-52", "Ort", escape(seat.place if office else i.home.place)),
        row("BT-46", "Kundennummer", g.digits(6)),
    ]
    if office:
        buyer.append(row("BT-71", "Leistungsempfänger", escape(i.customer.name)))
    sums = [
        row(
            "BT-106",
            "Summe aller Positionen (netto)",
            r.net(d, i, cash),
        )
    ]
    if i.rate:
        sums += [
            row("BT-109", "Gesamtsumme ohne USt.", r.net(d, i, cash)),
            row("BT-110", f"Umsatzsteuer {i.rate} %", r.vat(d, i, cash)),
        ]
    else:
        sums.append(
            row("BT-120", "Befreiungsgrund", d.one_of("§ 4 Nr. 16 UStG", "§ 4 Nr. 25 UStG", "Kleinunternehmer"))
        )
    sums += [
        row("BT-112", "Gesamtsumme mit USt.", r.gross(d, i, cash)),
        row("BT-115", d.one_of("Fälliger Betrag", "Zahlbetrag"), r.gross(d, i, cash)),
    ]
    pay = (
        [
            row("BT-81", "Zahlungsmittel", "58 SEPA-Überweisung"),
            row("BT-84", "IBAN", d.iban("iban", i.iban)),
            row("BT-86", "BIC", i.bank.bic),
        ]
        if d.maybe(0.85)
        else [row("BT-20", "Zahlungsbedingungen", "14 Tage netto")]
    )
    lines = "".join(
        f"<tr><td>{at}<td>{escape(item.text)}<td class=r>{r.quantity(item.quantity)}<td>{item.unit}<td class=r>{d.print_amount(item.price, currency=False)}<td class=r>{d.print_amount(item.total, currency=False)}"
        for at, item in enumerate(i.items, 1)
    )
    table = f"<table class=t><thead><tr><th>Pos.<th>Bezeichnung<th class=r>Menge<th>Einheit<th class=r>Preis<th class=r>Netto</thead><tbody>{lines}</tbody></table>"
    sections = [("Rechnungsdaten", head), ("Verkäufer", seller), ("Käufer", buyer), ("Summen", sums), ("Zahlung", pay)]
    if d.maybe(0.4):
        sections = [sections[2], sections[1], sections[0], *sections[3:]]
    two = d.maybe(0.5)
    blocks = "".join(
        f"<div class=se><div class=hd>{name}</div><table class=v>{''.join(rows)}</table></div>"
        for name, rows in sections
    )
    title = d.one_of("XRechnung", "Elektronische Rechnung – Sichtformat", "Visualisierung ZUGFeRD", "E-Rechnung")
    body = f"<h1>{title}</h1><div class='{'gr' if two else ''}'>{blocks}</div><div class=hd>Positionen</div>{table}<p class=f>{d.one_of('Diese Ansicht wurde automatisch erzeugt; maßgeblich ist die XML-Datei.', 'Erzeugt mit Viewer 2.1', 'urn:cen.eu:en16931:2017#compliant#xrechnung_3.0')}</p>"
    tint = d.one_of("#e8eef6", "#eee", "#e9f5e9", "#f5efe6")
    css = d.css(SANS, low=8.4, high=9.6) + (
        f".hd{{background:{tint};padding:1mm 2mm;font-weight:bold;margin-bottom:1mm}}.se{{margin-bottom:3mm;break-inside:avoid}}.gr{{columns:2;column-gap:6mm}}.v{{width:100%}}.v td{{padding:.4mm 1.5mm;border-bottom:1px solid #eee}}.k{{color:#888;width:13mm}}.l{{width:45%;color:#333}}.t{{width:100%}}.t td,.t th{{padding:.5mm 1.5mm;text-align:left;border-bottom:1px solid #ccc}}.t .r{{text-align:right}}.f{{font-size:7pt;color:#666;margin-top:3mm}}h1{{font-size:15pt;margin:0 0 3mm}}"
    )
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:6mm;right:16mm;font-size:7pt'>{page} / {pages}</div>",
        margin=(13, 16, 13, 18),
    )

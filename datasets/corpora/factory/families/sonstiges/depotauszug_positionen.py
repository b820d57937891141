"""Depotauszug: securities with ISIN, price and market value by asset class, not the bookings of an account."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, emblem, imprint, page_number, table

_TITLES = (
    "Depotauszug", "Depotübersicht", "Jahresdepotauszug", "Depotaufstellung", "Ex-post-Depotauszug", "DEPOTAUSZUG",
    "Depotbestand", "Vermögensaufstellung Wertpapiere", "Bestandsübersicht Ihres Depots",
)  # fmt: skip
_CLASSES = {
    "Aktien": (
        "{x} AG Inh.-Aktien o.N.",
        "{x} SE Namens-Aktien",
        "{x} AG Vorzugsaktien o.St.",
        "{x} Inc. Reg. Shares DL -,01",
    ),
    "Investmentfonds": (
        "{x} Global Rent Inh.-Anteile A",
        "{x} DekaStruktur Wachstum",
        "{x} Dividenden Europa P",
        "{x} MSCI World UCITS ETF Acc",
        "UniFavorit {x}",
        "{x} ImmoInvest Europa",
        "{x} Nachhaltigkeit Aktien",
    ),
    "Anleihen": ("{r},000 % {x} Pfandbrief v.{y}", "Bundesrep. Deutschland Anl. v.{y}", "{r},250 % {x} AG MTN {y}"),
    "Zertifikate": ("{x} Express-Zert. {y} DAX", "Festzins-Zertifikat {x} {y}", "{x} Bonus Cap Zertifikat"),
}
_NOTES = (
    "Bitte prüfen Sie diesen Auszug unverzüglich. Einwendungen sind innerhalb von sechs Wochen nach Zugang in "
    "Textform zu erheben.",
    "Dieser Depotauszug ist kein Kontoauszug. Umsätze Ihres Verrechnungskontos entnehmen Sie bitte Ihren "
    "Kontoauszügen.",
    "Die Bewertung erfolgt mit den zuletzt verfügbaren Kursen; sie stellt keinen garantierten Veräußerungserlös dar.",
    "Fremdwährungspositionen wurden mit dem Devisenmittelkurs des Stichtags in Euro umgerechnet.",
    "Die aufgeführten Wertpapiere werden girosammelverwahrt, soweit nicht anders angegeben.",
    "Es bestehen keine Pfandrechte Dritter. Das AGB-Pfandrecht der Bank bleibt unberührt.",
    "Gesetzliche Information gemäß § 63 Abs. 12 WpHG über die für Sie verwahrten Finanzinstrumente.",
    "Für Zwecke der Besteuerung ist ausschließlich die Jahressteuerbescheinigung maßgeblich.",
    "Maschinell erstellt, ohne Unterschrift gültig.",
    "Bitte richten Sie Rückfragen an Ihre Beraterin oder Ihren Berater.",
    "VVK = Vermögensverwahrungskonto, GS = Girosammelverwahrung, WR = Wertpapierrechnung.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    bank, holder, address, home = g.bank(), g.person(), g.address(), g.address()
    issued = g.day()
    until = issued - timedelta(days=d.rng.randint(1, 40))
    rows: list[list[str]] = []
    total = Decimal(0)
    gain = d.maybe(0.6)
    for group in d.some(tuple(_CLASSES), 1, 4):
        rows.append([f"colspan={6 if gain else 5}|<b>{group}</b>"])
        for _ in range(d.rng.randint(1, 5)):
            pattern = d.one_of(*_CLASSES[group])
            title = pattern.format(x=g.firm().split()[0], y=d.rng.randint(2024, 2035), r=d.rng.randint(0, 5))
            pieces, price = Decimal(d.rng.randint(3, 90000)) / 1000, g.money(8, 240)
            worth = (pieces * price).quantize(Decimal("0.01"))
            total += worth
            isin = d.one_of("DE", "LU", "IE", "US") + g.digits(10)
            number = f"{pieces:.3f}".replace(".", ",")
            row = [
                f"{escape(title)}<br><small>{d.one_of('ISIN', 'WKN/ISIN', 'Kenn-Nr.')} {isin} "
                f"{d.one_of('GS', 'WR', '')}</small>",
                f"class=n|{d.one_of('Stk ', 'St. ', '')}{number}",
                f"class=n|{d.print_amount(price)}",
                d.print_date(until),
                f"class=n|{d.print_amount(worth)}",
            ]
            sign = d.one_of("+", "-")
            rows.append([*row, f"class=n|{sign}{d.print_amount(g.money(0, 40), currency='{} %')}"] if gain else row)
    last = f"class=n|<b>{d.print_amount(total)}</b>"
    rows.append(
        [f"colspan=4|<b>{d.one_of('Depotwert gesamt', 'Summe Kurswerte', 'Gesamtwert', 'Kurswert in EUR')}</b>", last]
    )
    head = [
        d.one_of("Wertpapierbezeichnung", "Bezeichnung", "Gattung", "Wertpapier / ISIN"),
        "class=n|" + d.one_of("Stück/Nominale", "Bestand", "Anteile", "Nennwert/Stück"),
        "class=n|" + d.one_of("Kurs", "Rücknahmepreis", "Kurs EUR", "Preis"),
        d.one_of("Kursdatum", "per", "vom", "Bewertungstag"),
        "class=n|" + d.one_of("Kurswert", "Wert in EUR", "Gegenwert", "Marktwert"),
        *(["class=n|" + d.one_of("G/V", "Gewinn/Verlust", "Entwicklung", "+/- %")] if gain else []),
    ]
    info = [
        (d.one_of("Depotnummer", "Depot-Nr.", "Wertpapierdepot"), g.digits(10)),
        (d.one_of("Stichtag", "Bestand per", "Stand der Bewertung"), d.print_date(until)),
        (d.one_of("Datum", "Erstellt am", "Erstellungsdatum", "Ausgefertigt am"), d.date("datum", issued)),
    ]
    if d.maybe(0.7):
        info.append(
            (d.one_of("Verrechnungskonto", "Abwicklungskonto IBAN", "Ertragskonto"), d.print_iban(g.iban(bank)))
        )
    if d.maybe(0.25):
        info.append(
            (d.one_of("Unser Zeichen", "Vorgangs-Nr.", "Referenz", "Zeichen"), d.code("aktenzeichen", g.case_number()))
        )
    if d.maybe(0.5):
        info.append((d.one_of("Kundennummer", "Personennummer", "Kunden-Nr."), g.digits(8)))
    shown = d.field("absender", bank.name)
    facts = table([[f"{label}{d.one_of(':', '')}", value] for label, value in info], css_class="info")
    letterhead = f"<div class=head>{emblem(d, tint) if d.maybe(0.6) else ''}<span class=bank>{shown}</span></div>"
    receiver = f"<p class=to>{d.address_lines(holder.name, home, holder)}</p>"
    title = f"<h2>{d.one_of(*_TITLES)} {d.one_of('zum', 'per', 'Stand')} {d.print_date(until)}</h2>"
    notes = "".join(f"<p class=s>{note}</p>" for note in d.some(_NOTES, 1, 6))
    blocks = [letterhead, receiver, facts, title] if d.maybe(0.6) else [letterhead, title, receiver, facts]
    wide = d.maybe(0.3)
    css = d.css(SANS, SANS, MONO, low=8, high=10) + (
        f".head{{text-align:{d.one_of('left', 'right')};margin-bottom:10mm}}.bank{{font-size:16pt;color:{tint};"
        "font-weight:bold}"
        f".info{{margin:0 0 6mm {d.one_of('0', 'auto', '90mm')}}}table:not(.info){{width:100%}}"
        "td,th{padding:.8mm 1.5mm;text-align:left;"
        f"{d.one_of('border-bottom:1px solid #bbb', '', 'border-bottom:1px dotted #777')}}}.n{{text-align:right;"
        "white-space:nowrap}"
        f"th{{background:{d.one_of('#eee', '#fff', '#dde6ee')}}}.s{{font-size:7.5pt;margin-top:2mm}}"
        ".to{margin-bottom:8mm}h2{font-size:13pt}"
    )
    body = "".join(blocks) + table(rows, head) + notes
    footer = imprint(d, shown, bank.name, address, bank) * d.maybe(0.7) + page_number(d)
    return Sheet(body, css, footer=footer, size=(297, 210) if wide else (210, 297), margin=(15, 15, 24, 20))

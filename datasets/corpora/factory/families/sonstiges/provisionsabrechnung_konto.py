"""Provisionsabrechnung for an agent: contracts by line, Stornoreserve and payout, much like a pay slip but none."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, MONTHS, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, emblem, imprint, listed, page_number, picked, table

_TITLES = (
    "Provisionsabrechnung", "Provisionsabrechnung {month}", "Provisions- und Kontokorrentabrechnung",
    "Ihre Abrechnung {month}", "Courtageabrechnung {month}", "Gutschrift Provisionen {month}", "Vermittlerabrechnung",
    "Abschlussprovision - Monatsabrechnung {month}", "Buchauszug Provisionen", "Vertriebsabrechnung {month}",
)  # fmt: skip
_PRODUCTS = (
    "Haftpflicht", "Hausrat", "Rente Invest", "Bausparvertrag", "Stromvertrag 24 M.", "Gas Komfort", "Mobilfunk L",
    "DSL 100", "Kfz", "Rechtsschutz", "Unfall", "Zeitungsabo", "Staubsauger VK", "Zahnzusatz", "Photovoltaik",
    "Kosmetik-Set", "Thermo-Küchengerät", "Riester", "Kreditkarte", "Mitgliedschaft",
)  # fmt: skip
_BOOKINGS = (
    "Stornoreserve 10 %", "Rückbelastung Storno Vertrag {n}", "Bestandspflege", "Bonus Staffel {n}",
    "Vorschussverrechnung", "Softwarepauschale", "Auflösung Stornoreserve", "Schulungskosten", "Fahrtkostenzuschuss",
    "Werbematerial", "Garantieprovision", "Leadkosten",
)  # fmt: skip
_NOTES = (
    "Einwendungen gegen diese Abrechnung sind innerhalb von vier Wochen schriftlich zu erheben, sonst gilt sie "
    "als anerkannt.",
    "Als selbstständiger Handelsvertreter (§ 84 HGB) führen Sie Steuern und Sozialabgaben selbst ab.",
    "Diese Abrechnung ist keine Lohn- oder Gehaltsabrechnung.", "Umsatzsteuerfrei nach § 4 Nr. 11 UStG.",
    "Der Saldo wird auf Ihr Konto {iban} überwiesen.", "Beträge unter 25 Euro werden vorgetragen.",
    "Die Stornohaftungszeit beträgt 60 Monate.", "Bitte geben Sie bei Rückfragen Ihre Vermittlernummer an.",
    "Die Gutschrift gilt umsatzsteuerlich als Rechnung des Vermittlers.", "Ein Nettolohn wird nicht ausgewiesen.",
    "Bei Bezug von Sozialleistungen sind die Einnahmen selbst zu melden.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    firm, agent, address, home, issued = g.firm(), g.person(), g.address(), g.address(), g.day()
    previous = (issued.month - 2) % 12
    month = f"{MONTHS[previous]} {issued.year - (issued.month == 1)}"
    rows, total = [], Decimal(0)
    full = d.maybe(0.6)
    for _ in range(d.rng.randint(2, 22)):
        base, rate = g.money(60, 3000), Decimal(d.rng.randint(2, 40))
        value = (base * rate / 100).quantize(Decimal("0.01"))
        value = -value if d.maybe(0.1) else value
        total += value
        middle = [f"class=n|{d.print_amount(base, currency=False)}", f"class=n|{rate} %"] if full else []
        rows.append(
            [
                g.digits(8),
                escape(g.person().reversed_name),
                d.one_of(*_PRODUCTS),
                *middle,
                f"class=n|{d.print_amount(value, currency=False)}",
            ]
        )
    head = [
        d.one_of("Vertrag", "Vertragsnr.", "Auftrag", "VS-Nr."),
        d.one_of("Kunde", "Versicherungsnehmer", "Name"),
        d.one_of("Produkt", "Sparte", "Tarif"),
        *(
            [
                "class=n|" + d.one_of("Basis", "Bewertungssumme", "Umsatz"),
                "class=n|" + d.one_of("Satz", "Prov.-Satz", "%"),
            ]
            if full
            else []
        ),
        "class=n|" + d.one_of("Provision EUR", "Betrag", "Courtage", "Gutschrift"),
    ]
    extra = []
    rest = total
    for text in d.some(_BOOKINGS, 1, 5):
        value = g.money(-120, 90)
        rest += value
        extra.append([escape(text.format(n=g.digits(3))), f"class=n|{d.print_amount(value)}"])
    summary = [
        [d.one_of("Summe Provisionen", "Provisionen brutto", "Zwischensumme"), f"class=n|{d.print_amount(total)}"],
        *extra,
        [
            f"<b>{d.one_of('Auszahlungsbetrag', 'Auszahlung', 'Überweisungsbetrag', 'Neuer Saldo')}</b>",
            f"class=n|<b>{d.print_amount(rest)}</b>",
        ],
    ]
    shown, dated = d.field("absender", firm), d.date("datum", issued)
    facts = [
        (d.one_of("Vermittlernummer", "VM-Nr.", "Partnernummer", "Agentur-Nr.", "Berater-ID"), g.digits(6)),
        (d.one_of("Datum", "Abrechnungsdatum", "Erstellt am", "Abrechnung vom"), dated),
        (d.one_of("Abrechnungsmonat", "Zeitraum", "Monat"), month),
        ("Steuernummer", f"{g.digits(3)}/{g.digits(3)}/{g.digits(5)}"),
        ("IBAN", d.print_iban(g.iban())),
        (d.one_of("Beleg-Nr.", "Abrechnung Nr."), g.digits(5)),
    ]
    facts = [facts[1], *picked(d, [facts[0], *facts[2:]], 1, 4)]
    if d.maybe(0.35):
        facts.append(
            (
                d.one_of("Unser Zeichen", "Aktenzeichen", "Vorgangsnummer", "Zeichen"),
                d.code("aktenzeichen", g.case_number()),
            )
        )
    d.rng.shuffle(facts)
    logo = f"<p class=logo>{emblem(d, tint) * d.maybe(0.5)}{shown}</p>"
    small = (
        f"<small>{shown} • {escape(address.street)} • {escape(address.postcode_place)}</small><br>"
        if d.maybe(0.4)
        else ""
    )
    receiver = f"<p>{small}{d.address_lines(agent.name, home, agent)}</p>"
    info = listed(d, facts)
    top = f"<div class=top><div>{receiver}</div><div>{info}</div></div>" if d.maybe(0.6) else receiver + info
    title = f"<h3>{d.one_of(*_TITLES).format(month=month)}</h3>"
    notes = "".join(f"<p class=s>{n.format(iban=d.print_iban(g.iban()))}</p>" for n in d.some(_NOTES, 1, 6))
    tables = [
        table(rows, head, "grid"),
        f"<h4>{d.one_of('Abrechnungskonto', 'Zusammenstellung', 'Kontoentwicklung', 'Abrechnung')}</h4>"
        + table(summary, css_class="sum"),
    ]
    if d.maybe(0.25):
        tables.reverse()
    css = d.css(SANS, SANS, MONO, low=8, high=10) + (
        f".logo{{font-size:{d.rng.randint(13, 19)}pt;color:{tint};text-align:{d.one_of('left', 'right', 'center')}"
        ";margin-bottom:8mm}.top{display:flex;justify-content:space-between;"
        "margin-bottom:6mm}.grid{width:100%}.n{text-align:right!important;white-space:nowrap}"
        f".grid td,.grid th,.sum td{{padding:{d.rng.uniform(0.4, 1.2):.1f}mm 1.5mm;text-align:left;"
        f"{d.one_of('border-bottom:1px solid #bbb', '', 'border:1px solid #888')}}}.grid "
        f"th{{background:{d.one_of('#eee', tint + ';color:#fff', '#fff')}}}"
        f".sum{{margin-left:{d.one_of('0', 'auto')};min-width:55%}}.s{{font-size:7.5pt;margin:1.5mm 0}}"
        "small{font-size:7pt}h4{margin:4mm 0 1mm}.listed td{padding-right:2mm}"
    )
    return Sheet(
        f"{logo}{top}{title}{''.join(tables)}{notes}",
        css,
        footer=imprint(d, shown, firm, address) * d.maybe(0.7) + page_number(d),
        margin=(14, 18, 26, 20),
    )

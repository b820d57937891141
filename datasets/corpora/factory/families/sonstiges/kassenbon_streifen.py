"""Narrow strip: till receipt or delivery slip; sums at the right, date among till numbers."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet

_SHOPS = (
    "Markt am {ort}", "{name} Lebensmittel", "Drogerie {name}", "Baumarkt {ort}", "Möbel-{name}",
    "Sozialkaufhaus {ort}", "Apotheke am Markt",
    "Bäckerei {name}", "Elektro {name} e.K.", "Schuhhaus {name}", "Kinderladen {ort}", "{name} Discount GmbH",
    "Getränke {name}", "Copyshop {ort}",
    "Verkehrsbetriebe {ort}", "Waschsalon {name}", "Tankstelle {name}", "Gebrauchtwaren {ort} gGmbH", "Optik {name}",
    "Spedition {name} Auslieferung",
)  # fmt: skip
_GOODS = (
    "Vollmilch 1,5%", "Mischbrot 1kg", "Windeln Gr. 4", "Bananen lose", "Waschpulver", "Bettgestell 90x200",
    "Lattenrost", "Schrank 2tlg.", "H-Milch",
    "Kugelschreiber", "Kopie s/w", "Passfotos 4 St", "Winterjacke Ki.", "Turnschuhe 31", "Ibuprofen 400",
    "Kühlschrank A+", "Wandfarbe 10L",
    "Tragetasche", "Monatskarte AB", "Butter", "Kartoffeln 2,5", "Ranzen-Set", "Schulhefte A5", "Pfand 0,25 EW",
    "Lieferpauschale", "Teppich 160",
    "Waschmaschine 7kg", "Herd Ceran", "Fisch-Filets TK", "Kaffee gem.", "Gutschein", "Zahnpasta", "Matratze H3",
    "Glühbirne E27", "Brille Fassung",
)  # fmt: skip
_ENDS = (
    "Vielen Dank für Ihren Einkauf!", "Es bediente Sie {who}", "Umtausch nur mit Bon innerhalb von 14 Tagen",
    "Bitte beehren Sie uns bald wieder",
    "** Kundenbeleg **", "TSE-Signatur: {hash}", "TSE-Start {day}T08:12:44", "Kartenzahlung girocard ************{d4}",
    "Öffnungszeiten Mo-Sa 7-21 Uhr",
    "Seriennummer Kasse: {hash}", "Ware erhalten: ____________", "Transaktion {d6}", "Terminal-ID {d8}",
    "Autorisierungsnr. {d6}", "Payback: {d4} Punkte",
    "Entspricht nicht dem Lieferschein!", "Garantie 2 Jahre gegen Vorlage des Belegs", "Steuernummer {d4}/{d4}",
    "Gläubiger-ID DE{d8}",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    seat = g.address()
    shop = d.one_of(*_SHOPS).format(ort=g.town(), name=g.person().last) if d.maybe(0.75) else g.firm()
    if d.maybe(0.3):
        shop = shop.upper()
    shown = d.field("absender", shop)
    order = d.maybe(0.25)
    dated = d.date("datum", day, d.one_of("dd.mm.yyyy", "dd.mm.yy", "d.m.yyyy", "yyyy-mm-dd")) if d.maybe(0.9) else ""
    clock = f"{d.rng.randint(7, 21):02d}:{d.rng.randint(0, 59):02d}"
    clock += d.one_of("", f":{d.rng.randint(0, 59):02d}", " Uhr")
    align = d.one_of("center", "center", "left")
    lines = [
        escape(line)
        for line in d.some(
            (
                seat.street,
                seat.postcode_place,
                f"Tel.: {g.phone()}",
                f"USt-ID: DE{g.digits(9)}",
                f"St.-Nr. {g.digits(10)}",
            ),
            2,
            5,
        )
    ]
    top = (
        f'<div style="text-align:{align};margin-bottom:2mm"><b style="font-size:{d.rng.uniform(1.0, 1.6):.1f}em">'
        f"{shown}</b><br>{'<br>'.join(lines)}</div>"
    )
    meta = [
        f"{d.one_of('Bon', 'Beleg-Nr.', 'Bon-Nr', 'Quittung', 'Rechnungs-Nr')} {g.digits(d.rng.randint(3, 6))}",
        f"{d.one_of('Kasse', 'Filiale', 'Bed.', 'Markt')} {g.digits(d.rng.randint(1, 4))}",
        d.one_of(f"{dated} {clock}", f"{clock} {dated}", f"Datum: {dated}", f"{dated} &nbsp; Kunde: {g.digits(4)}")
        if dated
        else clock,
    ]
    kind = ""
    if order:
        kind = (
            f"<p><b>{d.one_of('LIEFERSCHEIN', 'Lieferschein Nr. ', 'Abholschein', 'Ausgabeschein')}</b> {g.digits(5)}"
            "</p>"
        )
        if d.maybe(0.4):
            reference = d.code("aktenzeichen", g.case_number())
            label = d.one_of("Gutschein Jobcenter, Az.", "Kostenübernahme Az.", "Unser Zeichen:", "Aktenzeichen")
            kind += f"<p>{label} {reference}</p>"
    elif d.maybe(0.07):
        kind = f"<p>{d.one_of('Unser Zeichen', 'Vorgang Az.')} {d.code('aktenzeichen', g.case_number())}</p>"
    total, rows = Decimal(0), []
    for _ in range(d.rng.randint(1, 16)):
        price = g.money(0.3, 40 if not order else 400)
        total += price
        count = d.rng.choice([1, 1, 1, 2, 3])
        quantity = (
            f"{count} x {d.print_amount((price / count).quantize(Decimal('0.01')), currency=False)}"
            if count > 1
            else ""
        )
        money = "" if order and d.maybe(0.5) else d.print_amount(price, currency=False)
        rows.append(
            f"<tr><td>{escape(d.one_of(*_GOODS))}{'<br>&nbsp;&nbsp;' + quantity if quantity else ''}<td class=n>"
            f"{money} {d.one_of('A', 'B', '')}"
        )
    paid = d.one_of("BAR", "Girocard", "EC-Cash", "Kreditkarte", "Gegeben", "Guthabenkarte")
    tax = d.print_amount((total * Decimal("0.19") / Decimal("1.19")).quantize(Decimal("0.01")), currency=False)
    summe = (
        f"<table><tr><td><b>{d.one_of('SUMME', 'Summe EUR', 'Gesamt', 'TOTAL', 'zu zahlen')}</b><td class=n><b>"
        f"{d.print_amount(total, currency=False)}</b>"
        f"<tr><td>{paid}<td class=n>{d.print_amount(total, currency=False)}"
        + (
            f"<tr><td>{d.one_of('MwSt 19,00 %', 'A 19% Netto/Steuer', 'enth. MwSt')}<td class=n>{tax}"
            if d.maybe(0.8)
            else ""
        )
        + "</table>"
    )
    rule = d.one_of("-" * 30, "=" * 26, "* " * 13, "")
    line = f'<div style="overflow:hidden;white-space:nowrap">{rule}</div>'
    ends = "".join(
        f'<div style="text-align:{align};overflow-wrap:anywhere">'
        + escape(text.format(who=g.person().salutation + " " + g.person().last, hash=f"{d.rng.getrandbits(96):024x}",
        day=d.print_date(day, "yyyy-mm-dd"),
                             d4=g.digits(4), d6=g.digits(6), d8=g.digits(8))) + "</div>"
        for text in d.some(_ENDS, 1, 6)
    )  # fmt: skip
    info = f"<p>{d.one_of('<br>', ' ').join(d.some(meta, 3, 3))}</p>"
    early = d.maybe(0.5)
    body = (
        f"{top}{kind}{info if early else ''}{line}<table>{''.join(rows)}</table>"
        f"{line}{'' if order else summe + line}{'' if early else info}{ends}"
    )
    width = d.rng.choice([58.0, 72.0, 80.0, 80.0, 100.0])
    on_sheet = d.maybe(0.3)
    css = (
        f"body{{font-family:{d.font(MONO, MONO, SANS)!r};font-size:"
        f"{d.rng.uniform(7.5, 9.5) * min(width, 80) / 80:.1f}pt;line-height:1.25}}"
        "table{width:100%}td{vertical-align:top;padding:0}.n{text-align:right;white-space:nowrap}"
    )
    if on_sheet:
        css += f".page>div:first-child{{width:{width}mm}}"
        return Sheet(body=body, css=css, margin=(d.rng.uniform(10, 60), 15, 10, d.rng.uniform(15, 90)))
    return Sheet(body=body, css=css, size=(width, 95.0 + 5.0 * len(rows)), margin=(5, 4, 4, 4))

"""Browser print of a web shop's order page: address line of the browser, cards, thumbnails, price column, mixed status texts."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_GOODS: tuple[tuple[str, str, float, float], ...] = (
    ("Schulrucksack ergonomisch, blau", "Stk", 69, 219), ("Taschenrechner TI-30 kompatibel", "Stk", 14, 35), ("Laptop 15,6 Zoll, 8 GB RAM", "Stk", 279, 649), ("Drucker Multifunktion", "Stk", 59, 169), ("Tablet 10 Zoll mit Hülle", "Stk", 99, 349), ("Kinderfahrrad 20 Zoll", "Stk", 119, 320), ("Kindersitz Gr. 2/3", "Stk", 49, 179),
    ("Babybett mit Matratze", "Stk", 89, 259), ("Winterstiefel Gr. 37", "Stk", 24, 79), ("Arbeitsschuhe S3", "Stk", 35, 99), ("Arbeitshose", "Stk", 25, 69), ("Wörterbuch Englisch", "Stk", 12, 30), ("Lektüreheft Klasse 8", "Stk", 4, 12), ("Headset USB", "Stk", 15, 59), ("Mikrowelle 800 W", "Stk", 49, 119), ("Sportschuhe", "Stk", 25, 89), ("Erstausstattung Baby Set", "Stk", 39, 129),
)  # fmt: skip
_SHOPS = (
    "{name}-shop24",
    "schulzeug{town}",
    "kaufblitz",
    "Technikwelt {name}",
    "wohnklick",
    "{name} Versand GmbH",
    "babyland-online",
    "radversand {town}",
    "Buchfink Online",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    base = list(r.items(d, _GOODS, 1, 5, most=2))
    postage = g.money(2, 8)
    if d.maybe(0.6):
        base.append(r.Item(Decimal(1), "psch.", d.one_of("Versand", "Versandkosten", "Lieferung"), postage, postage))
    i = r.invoice(d, tuple(base), issuer=d.one_of(*_SHOPS), rate=19, included=True)
    shown, tint, site = r.issuer(d, i), b.color(d), f"www.{b.slug(i.issuer)}.example"
    clock = f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"
    cards = ""
    for item in i.items:
        picture = (
            f"<span class=im style='background:{d.one_of('#ddd', '#cfd8dc', '#ffe0b2', '#c8e6c9')}'></span>"
            if d.maybe(0.7)
            else ""
        )
        cards += f"<div class=cd>{picture}<span class=tx>{escape(item.text)}<br><small>{d.one_of('Verkauf durch ' + escape(i.owner.last), 'Auf Lager', 'Menge: ' + r.quantity(item.quantity), 'Artikel ' + g.digits(8))}</small></span> <span>{r.quantity(item.quantity)} ×</span> <b>{d.print_amount(item.total, currency='{} €')}</b></div>"
    lines = r.sums(
        d,
        i,
        currency=d.one_of("{} €", "€ {}", "EUR {}"),
        total=("Gesamtsumme", "Gesamtbetrag", "Zu zahlen", "Summe inkl. MwSt.", "Bestellsumme"),
        lean=0.25,
    )
    old = (
        f"<div class=sm><span>{d.one_of('Du sparst', 'Ersparnis', 'Bonuspunkte')}</span> <span>{d.print_amount(g.money(2, 60))}</span></div>"
        if d.maybe(0.3)
        else ""
    )
    sums = old + "".join(
        f"<div class='sm{' to' if 'brutto' in value else ''}'><span>{label}</span> <span>{value}</span></div>"
        for label, value in lines
    )
    number = d.one_of("Bestellnummer", "Bestellung", "Auftragsnummer", "Rechnungsnummer", "Order-ID")
    refs = f"{number}: {r.code(d, i)}{d.one_of('<br>', ' | ', ' · ')}{d.one_of('Bestellt am', 'Bestelldatum:', 'vom', 'Datum:')} {r.day(d, i)}"
    billing = f"<div class=ad><b>{d.one_of('Rechnungsadresse', 'Rechnung an', 'Käufer')}</b><br>{r.customer(d, i)}<br>{escape(i.home.street)}<br>{escape(i.home.postcode_place)}</div>"
    other = g.person()
    ship = (
        f"<div class=ad><b>{d.one_of('Lieferadresse', 'Versand an', 'Packstation')}</b><br>{r.customer(d, i) if d.maybe(0.5) else escape(other.name)}<br>{escape(g.street())}<br>{escape(i.home.postcode_place)}</div>"
        if d.maybe(0.6)
        else ""
    )
    method = d.one_of("Vorkasse", "Rechnung", "PayPal", "Lastschrift", "Kauf auf Rechnung")
    pay = f"<p>{d.one_of('Zahlungsart', 'Bezahlt mit', 'Zahlung')}: {method}</p>"
    if method in ("Vorkasse", "Rechnung", "Kauf auf Rechnung") and d.maybe(0.85):
        pay += f"<p>{d.one_of('Bitte überweise an', 'Überweisung an', 'Bankdaten:')} {r.account(d, i)}</p>"
        pay += (
            f"<p>{d.one_of('Zahlbar bis', 'Bitte zahle bis zum', 'Fällig am')} {r.due(d, i)}</p>"
            if d.maybe(0.6)
            else ""
        )
    state = d.one_of(
        "Vielen Dank für Ihre Bestellung!",
        "Bestellung bestätigt",
        "Ihre Bestellung im Überblick",
        "Bestelldetails",
        "Warenkorb – Zur Kasse",
        "Rechnung zu Ihrer Bestellung",
    )
    arrival = (
        f"<p>{d.one_of('Voraussichtliche Lieferung', 'Lieferung bis', 'Zustellung am')} {d.print_date(d.later(i.day, 2, 9))}</p>"
        if d.maybe(0.6)
        else ""
    )
    order = [f"<div class=ro>{billing}{ship}</div>", cards, f"<div class=bx>{sums}</div>", pay]
    if d.maybe(0.4):
        order = [order[1], order[2], order[0], order[3]]
    body = f"<div class=hd>{shown} <span class=mn>{d.one_of('Mein Konto · Warenkorb (0)', 'Start | Angebote | Hilfe', 'Hallo ' + r.customer(d, i), '')}</span></div><h2>{state}</h2><p>{refs}</p>{arrival}{''.join(order)}<p class=f>{d.one_of('Impressum', 'AGB · Datenschutz · Impressum')} {shown}, {escape(i.seat.street)}, {escape(i.seat.postcode_place)}</p>"
    css = d.css(SANS, low=9, high=10.5) + (
        f".hd{{font-size:17pt;color:{tint};border-bottom:2px solid {tint};padding-bottom:1.5mm}}.mn{{font-size:8pt;color:#555;float:right;margin-top:3mm}}.cd{{display:flex;gap:4mm;align-items:center;border:{d.one_of('1px solid #ddd', '0', '1px solid #eee')};border-bottom:1px solid #ddd;padding:2mm}}.im{{width:12mm;height:12mm;flex:none}}.tx{{flex:1}}small{{font-size:7.5pt;color:#666}}.bx{{margin:3mm 0 3mm auto;width:{rng.randint(65, 95)}mm}}.sm{{display:flex;justify-content:space-between;padding:.5mm 0}}.to{{font-weight:bold;font-size:1.2em;border-top:1px solid #000}}.ro{{display:flex;gap:14mm;margin:3mm 0}}.f{{font-size:7pt;color:#666;margin-top:6mm}}h2{{font-size:1.35em;margin:4mm 0 2mm}}p{{margin:0 0 2mm}}"
    )
    top = f"<div style='position:absolute;top:5mm;left:12mm;right:12mm;font-size:7pt'>{d.print_date(d.later(i.day, 0, 6), 'dd.mm.yyyy')}, {clock}<span style='margin-left:40mm'>{d.one_of('Bestellübersicht', 'Meine Bestellungen', 'Kasse')} - {site}</span></div>"
    foot = f"<div style='position:absolute;bottom:5mm;left:12mm;right:12mm;font-size:7pt'>https://{site}/order/{g.digits(8)}<span style='float:right'>{{page}}/{{pages}}</span></div>"
    return Sheet(body, css, header=top, footer=foot, margin=(13, 14, 13, 14))

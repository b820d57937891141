"""A fuel dealer's bill: litres by meter, price per hundred litres, delivery note and tank data; sums in a row of boxes."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_FUEL = (
    ("Heizöl EL schwefelarm", "Liter", 100, 62, 130, 19),
    ("Heizöl Premium", "Liter", 100, 66, 135, 19),
    ("Flüssiggas Propan", "Liter", 100, 48, 95, 19),
    ("Holzpellets ENplus A1", "kg", 1000, 240, 420, 7),
    ("Braunkohlebriketts", "Ztr.", 1, 11, 19, 19),
    ("Brennholz Buche 33 cm", "SRM", 1, 75, 140, 7),
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    text, unit, per, low, high, rate = rng.choice(_FUEL)
    count = Decimal(rng.randint(500, 3200) if per > 1 else rng.randint(4, 60))
    price = g.money(low, high)
    total = (count * price / per).quantize(r.CENT)
    items = [r.Item(count, unit, text, price, total)]
    if d.maybe(0.6):
        fee = g.money(8, 45)
        items.append(
            r.Item(
                Decimal(1),
                "psch.",
                d.one_of("Gefahrgutpauschale", "Anlieferung", "Einblaspauschale", "Mautzuschlag", "GGVS-Umlage"),
                fee,
                fee,
            )
        )
    i = r.invoice(
        d,
        tuple(items),
        issuer=d.one_of(
            "{name} Brennstoffe",
            "Mineralöle {name} GmbH",
            "Kohlen {name}",
            "Raiffeisen Energie {town}",
            "{name} Wärme & Energie KG",
            "Landhandel {name}",
        ),
        rate=rate,
        days=(5, 20),
    )
    shown, tint, quote = r.issuer(d, i), b.color(d), d.maybe(0.15)
    delivered = d.later(i.day, -7, 0)
    meter = [
        ("Lieferschein", g.digits(6)),
        (d.one_of("Lieferdatum", "geliefert am"), d.print_date(delivered)),
        ("Zähler Anfang", "0"),
        ("Zähler Ende", r.quantity(count)),
        ("TKW", f"{g.digits(3)}"),
        (d.one_of("Produkttemp.", "Temperatur"), f"{rng.randint(3, 22)},{rng.randint(0, 9)} °C"),
        ("Tankinhalt", f"{rng.randint(2, 9)}.000 l"),
    ]
    cells = "".join(f"<td><small>{label}</small><br>{value}" for label, value in rng.sample(meter, rng.randint(3, 6)))
    rows = "".join(
        f"<tr><td>{escape(item.text)}<td class=r>{r.quantity(item.quantity)} {item.unit}<td class=r>{d.print_amount(item.price, currency=False)}{f' / {per} {unit}' if at == 0 and per > 1 else ''}<td class=r>{d.print_amount(item.total, currency=False)}"
        for at, item in enumerate(i.items)
    )
    cash = d.one_of("{}", "{} EUR", "{} €")
    lines = r.sums(d, i, currency=cash, lean=0.05, total=r.QUOTED if quote else r.GROSS)
    boxes = d.maybe(0.5)
    if boxes:
        sums = (
            "<table class=bx><tr>"
            + "".join(f"<td><small>{label}</small><br>{value}" for label, value in lines)
            + "</table>"
        )
        table = f"<table class=t><thead><tr><th>{d.one_of('Artikel', 'Produkt')}<th class=r>Menge<th class=r>{d.one_of('Preis', 'Preis netto')}<th class=r>Betrag</thead><tbody>{rows}</tbody></table>{sums}"
    else:
        rows += "".join(f"<tr class=s><td colspan=3>{label}<td class=r>{value}" for label, value in lines)
        table = f"<table class=t><thead><tr><th>{d.one_of('Artikel', 'Produkt')}<th class=r>Menge<th class=r>Preis<th class=r>Betrag</thead><tbody>{rows}</tbody></table>"
    co2 = (
        f"<p class=f>{d.one_of('CO2-Kosten nach BEHG', 'darin CO2-Preis')}: {d.print_amount(i.net / 12)}, {d.one_of('Emissionen', 'Brennstoffemission')} {rng.randint(800, 8000)} kg CO2</p>"
        if d.maybe(0.6)
        else ""
    )
    other = g.address()
    at_place = (
        f"<p>{d.one_of('Lieferanschrift', 'Abladestelle', 'Entladestelle')}: {escape(other.street)}, {escape(other.postcode_place)}</p>"
        if d.maybe(0.45)
        else ""
    )
    refs = f"{d.one_of(*(r.QUOTE_NUMBER if quote else r.NUMBER))} {r.code(d, i)} &nbsp; {d.one_of(*r.DAY) if not quote else 'Datum'} {r.day(d, i)} &nbsp; {d.one_of('Kunde', 'Kd.-Nr.')} {g.digits(6)}"
    title = (
        d.one_of("ANGEBOT", "Preisangebot")
        if quote
        else d.one_of("RECHNUNG", "Rechnung / Lieferschein", "Rechnung über Brennstofflieferung")
    )
    terms = (
        f"<p>{d.one_of('Preis freibleibend, gültig am Tag des Angebots.', 'Lieferzeit ca. 8 Tage')}</p>"
        if quote
        else f"<p>{r.due_sentence(d, i)}</p>"
    )
    body = f"<div class=hd>{shown}</div><p class=ab>{escape(i.seat.street)}, {escape(i.seat.postcode_place)}, {d.one_of('Tel.', 'Bestell-Tel.')} {g.phone()}</p><p class=to>{r.window(d, i)}</p>{at_place}<h2>{title}</h2><p>{refs}</p><table class=m><tr>{cells}</table>{table}{terms}{co2}<p>{r.account(d, i) if d.maybe(0.8) else ''}</p><p class=f>{r.ids(d)}</p>"
    body += r.small_print(d) if d.maybe(0.12) else ""
    css = d.css(SANS, MONO, SANS, low=9, high=10.5) + (
        f".hd{{font-size:17pt;color:{tint};border-bottom:{d.one_of('2px solid', '4px double', '0 solid')} {tint}}}.ab,.f{{font-size:8pt}}.to{{margin:{rng.randint(8, 16)}mm 0 10mm}}.m{{margin:2mm 0 4mm}}.m td,.bx td{{border:1px solid #888;padding:1mm 3mm}}small{{font-size:7pt;color:#444}}.bx{{margin:3mm 0 4mm auto}}.t{{width:100%;margin-bottom:3mm}}.t td,.t th{{padding:.8mm 1.5mm;text-align:left;border-bottom:1px solid #bbb}}.t .r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold}}h2{{font-size:14pt;margin:2mm 0}}p{{margin:0 0 2.5mm}}"
    )
    return Sheet(body, css, margin=(15, 19, 15, 23))

"""Flyer of a restaurant, discounter or service with prices and vouchers; stray advertising in the mail, three panels or one loud sheet."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_DISHES = (
    "Pizza Margherita",
    "Pizza Tonno",
    "Döner Teller",
    "Falafel im Brot",
    "Schnitzel mit Pommes",
    "Nasi Goreng",
    "Gemüsepfanne",
    "Salat Nizza",
    "Lasagne",
    "Currywurst",
    "Ente kross",
    "Tomatensuppe",
    "Sushi Box",
    "Calzone",
    "Linsensuppe",
    "Pide mit Käse",
)
_GOODS = (
    "Kaffee 500 g",
    "Waschmittel 40 WL",
    "Bananen kg",
    "Hähnchen frisch",
    "Butter 250 g",
    "Cola 1,5 l",
    "Windeln Maxi",
    "Fernseher 43 Zoll",
    "Akkuschrauber",
    "Winterjacke",
    "Schulheft A4 10er",
    "Kinderschuhe",
)
_CLAIMS = (
    "Neueröffnung!",
    "Lieferservice frei Haus",
    "Nur solange der Vorrat reicht!",
    "WIR SIND FÜR SIE DA",
    "Jetzt Kredit ab 2,9 % sichern",
    "Wir kaufen Ihr Auto",
    "Räumungsverkauf – alles muss raus",
    "Umzüge und Entrümpelung zum Festpreis",
    "Pflege mit Herz",
    "1 Monat gratis trainieren",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    food = d.maybe(0.5)
    name = (
        d.one_of("Pizzeria {}", "Restaurant {}", "{} Grill", "Asia Imbiss {}", "Café {}").format(g.person().last)
        if food
        else d.one_of(g.firm(), g.firm(), f"Möbelhaus {g.person().last}", f"Frischemarkt {g.town()}")
    )
    c = akte.case(d, name, coded=0.0, dated=0.4)
    items = d.some(_DISHES if food else _GOODS, 6, 14)
    lines = "".join(
        f"<p class=l><span>{d.rng.randint(1, 90)}. {item}</span><b>{d.print_amount(g.money(1, 19), currency=d.one_of('{}', '{} €'))}</b></p>"
        for item in items
    )
    until = d.print_date(d.later(c.day, 5, 60))
    coupons = "".join(
        f"<div class=g>{d.one_of('GUTSCHEIN', 'COUPON', 'RABATT')}<br><b>{d.one_of('5 €', '10 %', '2 für 1', '20 %')}</b><br><small>gültig bis {until}</small></div>"
        for _ in range(d.rng.randint(0, 3))
    )
    issued = (
        d.one_of("Angebote gültig ab {}", "Prospekt vom {}", "Stand {}", "Ausgabe {}", "Preise ab {}").format(c.dated)
        if c.dated
        else ""
    )
    claim = d.one_of(*_CLAIMS)
    contact = f"<p>{c.shown}<br>{escape(c.seat.street)}<br>{escape(c.seat.postcode_place)}<br>{d.one_of('Tel.', 'Bestellung:', 'Info:')} {g.phone()}</p><p>{d.one_of('Mo–So 11–23 Uhr', 'täglich außer Dienstag', 'Mo–Sa 8–20 Uhr')}</p>"
    small = "<p class=z>Alle Preise in Euro inkl. MwSt. Irrtümer vorbehalten. Abgabe nur in haushaltsüblichen Mengen. Zusatzstoffe: 1 Farbstoff, 2 Konservierungsstoff.</p>"
    color = c.color if c.color != "#000" else "#a3161f"
    big = f"<div class=b style='background:{color}'>{c.shown}<br><span style='font-size:.6em'>{claim}</span></div>"
    folded = d.maybe(0.5)
    if folded:
        panels = [
            f"{big}{contact}",
            f"<h3>{d.one_of('Speisekarte', 'Unsere Karte', 'Tagesangebote') if food else 'Angebote der Woche'}</h3>{lines}",
            f"{coupons}<p>{issued}</p>{small}",
        ]
        if d.maybe(0.4):
            panels.reverse()
        body = (
            "<div style='display:flex;gap:6mm'>"
            + "".join(f"<div style='flex:1'>{panel}</div>" for panel in panels)
            + "</div>"
        )
        size = (297.0, 210.0)
    else:
        body = f"{big}<p style='font-size:1.2em'>{issued}</p><div style='column-count:{d.rng.choice([1, 2])};column-gap:8mm'>{lines}</div>{coupons}{contact}{small}"
        size = d.rng.choice([(210.0, 297.0), (148.0, 210.0), (105.0, 210.0)])
    tight = size[0] < 150
    css = d.css(SANS, SERIF, SANS, low=9 if tight else 10, high=10 if tight else 12.5) + (
        f".l{{display:flex;justify-content:space-between;border-bottom:1px dotted #888;margin:0 0 1mm}}.b{{color:#fff;font-size:{15 if tight else d.rng.randint(18, 32)}pt;line-height:1.15;padding:5mm;text-align:center;margin-bottom:4mm}}.g{{display:inline-block;border:2px dashed {color};padding:3mm 5mm;margin:2mm 3mm 2mm 0;text-align:center}}.g b{{font-size:1.7em}}.z{{font-size:6.5pt}}small{{font-size:7.5pt}}"
        f".page{{background:{d.one_of('#fff', '#fff7e0', '#ffe94d', '#f4f4f4')} !important}}"
    )
    return Sheet(body, css, size=size, margin=(7, 8, 6, 8) if tight else (11, 12, 9, 12))

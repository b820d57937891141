"""A till receipt on a narrow roll: shop head, lines with tax letters, sum in bold, tax table, change, goodbye."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r

_GOODS: tuple[tuple[str, str, float, float], ...] = (
    ("Schulranzen Set", "Stk", 59, 199), ("Federmäppchen gefüllt", "Stk", 9, 28), ("Hefte A4 Lin. 1", "Stk", 0.6, 2), ("Wasserfarbkasten", "Stk", 5, 15), ("Zeichenblock A3", "Stk", 2, 6), ("Taschenrechner", "Stk", 12, 99),
    ("Kinderbett 70x140", "Stk", 79, 240), ("Matratze 90x200", "Stk", 69, 260), ("Bettwäsche", "Stk", 12, 40), ("Waschmaschine 7kg", "Stk", 249, 499), ("Kühlschrank 140l", "Stk", 159, 399), ("E-Herd Standgerät", "Stk", 199, 420),
    ("Winterjacke Ki.", "Stk", 19, 70), ("Schuhe Gr. 34", "Stk", 15, 60), ("Umstandshose", "Stk", 19, 50), ("Kinderwagen", "Stk", 120, 480), ("Windeln Gr. 4", "Stk", 7, 22), ("Topfset 4tlg", "Stk", 19, 79), ("Staubsauger", "Stk", 39, 149),
    ("Sportbeutel", "Stk", 6, 20), ("Turnschuhe", "Stk", 15, 55), ("Blockflöte", "Stk", 15, 45), ("Regal weiß", "Stk", 19, 89), ("Lampe", "Stk", 8, 45), ("Wandfarbe 10l", "Stk", 18, 60), ("Tapete", "Stk", 5, 18),
)  # fmt: skip
_SHOPS = (
    "Kaufhaus {name}",
    "{name} Schreibwaren",
    "SchuhParadies {town}",
    "Sozialkaufhaus {town}",
    "Möbelmarkt {name}",
    "Elektro {name} GmbH",
    "Papier {name}",
    "Baumarkt {town}",
    "{name} Kinderwelt",
    "2nd Hand Laden {town}",
    "Drogerie {name}",
    "Radhaus {name}",
)
_BYE = (
    "Vielen Dank für Ihren Einkauf!",
    "Umtausch nur mit Bon innerhalb 14 Tagen",
    "Es bediente Sie: {p}",
    "Auf Wiedersehen",
    "** Kundenbeleg **",
    "Reduzierte Ware vom Umtausch ausgeschlossen",
    "Bon bitte aufbewahren - Garantiebeleg",
    "TSE-Signatur: {x}",
    "Mo-Sa 9-19 Uhr",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(d, r.items(d, _GOODS, 1, 9, most=3), issuer=d.one_of(*_SHOPS), rate=19, included=True)
    upper = d.maybe(0.35)

    def said(text: str) -> str:
        return text.upper() if upper else text

    def line(left: str, right: str, css: str = "r") -> str:
        return f"<div class='{css}'><span>{left}</span> <span>{right}</span></div>"

    rule = f"<div>{d.one_of('-', '=', '- ', '*', '_') * 60}</div>".replace("<div>", "<div class=o>")
    letter = d.one_of("A", "1", "*", "B", "")
    rows = ""
    for item in i.items:
        price = d.print_amount(item.total, currency=False)
        if item.quantity > 1:
            each = f"{r.quantity(item.quantity)} x {d.print_amount(item.price, currency=False)}"
            rows += (
                f"<div>{said(escape(item.text))}</div>{line('&nbsp; ' + each, f'{price} {letter}')}"
                if d.maybe(0.6)
                else line(f"{r.quantity(item.quantity)}x {said(escape(item.text))}", f"{price} {letter}")
            )
        else:
            rows += (f"<div>{g.digits(13)}</div>" if d.maybe(0.25) else "") + line(
                said(escape(item.text)), f"{price} {letter}"
            )
    whole = r.gross(d, i, currency=d.one_of("{}", "EUR {}", "{} €", "{} EUR"))
    total = line(
        d.one_of("SUMME", "Summe EUR", "TOTAL", "ZU ZAHLEN", "Gesamtbetrag", "Summe", f"SUMME [{len(i.items)}]"),
        whole,
        d.one_of("r big", "r big", "r"),
    )
    paid = d.one_of("bar", "card", "card", "none")
    if paid == "bar":
        given = ((i.gross / 10).quantize(Decimal(1)) + 1) * 10
        pay = line(d.one_of("BAR", "Gegeben", "Bar EUR"), d.print_amount(given, currency=False)) + line(
            d.one_of("Rückgeld", "ZURÜCK"), d.print_amount(given - i.gross, currency=False)
        )
    elif paid == "card":
        pay = (
            line(d.one_of("girocard", "EC-KARTE", "Kartenzahlung", "VISA", "Kontaktlos"), whole if d.maybe(0.7) else "")
            + f"<div>Terminal-ID {g.digits(8)}<br>TA-Nr. {g.digits(6)} AID {g.digits(6)}</div>"
        )
    else:
        pay = ""
    tax = ""
    if d.maybe(0.8):
        netto, ust = r.net(d, i, False), r.vat(d, i, False)
        if d.maybe(0.5):
            tax = f"<table class=tx><tr><td>{d.one_of('MwSt', 'USt', 'St.')}<td>Netto<td>{d.one_of('Steuer', 'MwSt')}<td>Brutto<tr><td>{letter} {i.rate}%<td>{netto}<td>{ust}<td>{r.gross(d, i, False)}</table>"
        else:
            tax = line(d.one_of(f"enth. MwSt {i.rate}%", f"MwSt {i.rate},00 %", f"inkl. {i.rate}% MwSt"), ust) + (
                line(d.one_of("Netto", "Nettowarenwert"), netto) if d.maybe(0.6) else ""
            )
    clock = f"{rng.randint(8, 19):02d}:{rng.randint(0, 59):02d}"
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy", "dd.mm.yyyy")
    when = f"{r.day(d, i, style)} {d.one_of('', 'um ')}{clock}{d.one_of(' Uhr', '')}"
    slip = (
        f"{d.one_of('Bon-Nr.', 'Beleg', 'Bon', 'Beleg-Nr.', 'Rechnung')} {r.code(d, i)}"
        if d.maybe(0.75)
        else f"Bed. {rng.randint(1, 30)}"
    )
    meta = f"<div>{slip} {d.one_of('Kasse', 'K', 'Kasse Nr.')} {rng.randint(1, 12)}</div><div>{when}</div>"
    meta = line(when, slip) if d.maybe(0.4) else meta
    shop = f"<div class=c><b>{d.field('aussteller', said(i.issuer))}</b><br>{said(escape(i.seat.street))}<br>{said(escape(i.seat.postcode_place))}<br>{d.one_of('Tel. ' + g.phone(), r.ids(d), '')}</div>"
    byes = "".join(
        f"<div class=c>{d.one_of(*_BYE).format(p=escape(g.person().last), x=g.digits(20))}</div>"
        for _ in range(rng.randint(1, 3))
    )
    early = d.maybe(0.4)
    buyer = ""
    if d.maybe(0.12):
        buyer = f"<div>{d.one_of('Kunde', 'Käufer')}: {r.customer(d, i)}</div>"
    body = f"{shop}{meta if early else ''}{buyer}{rule}{rows}{rule}{total}{pay}{rule}{tax}{'' if early else meta}<div class=g></div>{byes}"
    size = rng.uniform(7.4, 9)
    css = f"body{{font-family:'{d.font(MONO, MONO, SANS)}';font-size:{size:.1f}pt;line-height:{rng.uniform(1.1, 1.35):.2f};color:{d.one_of('#000', '#222', '#444', '#334')}}}.r{{display:flex;justify-content:space-between;gap:2mm}}.r span:last-child{{white-space:nowrap}}.c{{text-align:center}}.big{{font-size:1.35em;font-weight:bold}}.o{{overflow:hidden;white-space:nowrap}}.tx{{width:100%}}.g{{height:3mm}}"
    if d.maybe(0.35):
        left = rng.randint(15, 115)
        return Sheet(body, css, margin=(rng.randint(12, 40), 210 - left - 76, 20, left))
    return Sheet(body, css, size=(80.0, min(100.0 + 9 * len(i.items), 280)), margin=(5, 4, 4, 4))

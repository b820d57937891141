"""A removal firm's quote: two columns for loading and unloading place, volume list, flat price with tax; no due day."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_SERVICES: tuple[tuple[str, str, float, float], ...] = (
    ("LKW 7,5 t mit Fahrer", "Tag", 220, 480), ("Träger / Möbelpacker", "Std.", 28, 46), ("Transport Umzugsgut", "psch.", 280, 980), ("Umzugskartons", "Stk", 2, 4), ("Kleiderboxen leihweise", "Stk", 5, 12), ("Halteverbotszone einrichten", "Stk", 55, 110),
    ("Demontage / Montage Möbel", "Std.", 32, 52), ("Küche ab- und aufbauen", "psch.", 180, 620), ("Entsorgung Sperrmüll", "psch.", 70, 280), ("Außenaufzug", "Std.", 60, 120), ("Transportversicherung", "psch.", 25, 90), ("Klaviertransport", "psch.", 120, 350), ("Kilometerpauschale", "psch.", 25, 320),
)  # fmt: skip
_GOODS = (
    "Couch 3-sitzig",
    "Sessel",
    "Schrank zerlegbar",
    "Bett komplett",
    "Tisch",
    "Stühle",
    "Waschmaschine",
    "Kühlschrank",
    "Kartons",
    "Fernseher",
    "Regal",
    "Kommode",
    "Fahrrad",
    "Teppich",
    "Lampen",
    "Matratze",
    "Kinderbett",
    "Schreibtisch",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(
        d,
        r.items(d, _SERVICES, 2, 7),
        issuer=d.one_of(
            "Umzüge {name}",
            "Möbelspedition {name} GmbH",
            "{name} Transporte",
            "Spedition {name} & Söhne",
            "Umzugsteam {town}",
            "MiniMöbel {name} UG (haftungsbeschränkt)",
            "{full} Kleintransporte",
        ),
        rate=19,
    )
    shown, move, to = r.issuer(d, i), d.later(i.day, 10, 80), g.address()
    flat = i.items if d.maybe(0.25) else ()
    places = (
        f"<td><b>{d.one_of('Beladestelle', 'Auszug aus', 'Von', 'Abholadresse')}</b><br>{escape(i.home.street)}<br>{escape(i.home.postcode_place)}<br>{rng.randint(0, 5)}. Etage, {d.one_of('ohne Aufzug', 'Aufzug', 'Laufweg 15 m')}"
        f"<td><b>{d.one_of('Entladestelle', 'Einzug in', 'Nach', 'Zieladresse')}</b><br>{escape(to.street)}<br>{escape(to.postcode_place)}<br>{rng.randint(0, 5)}. Etage, {d.one_of('ohne Aufzug', 'Aufzug vorhanden', 'EG')}"
    )
    volume = ""
    if d.maybe(0.6):
        goods = rng.sample(_GOODS, rng.randint(5, 16))
        cells = "".join(
            f"<div>{rng.randint(1, 40) if name in ('Kartons', 'Stühle') else rng.randint(1, 3)} x {name} <span>{rng.randint(0, 2)},{rng.randint(1, 9)} m³</span></div>"
            for name in goods
        )
        volume = f"<p><b>{d.one_of('Umzugsgutliste', 'Aufgenommenes Umzugsgut', 'Inventar')}</b></p><div class=gl>{cells}</div><p>{d.one_of('Volumen gesamt', 'Umzugsvolumen ca.')} {rng.randint(8, 60)} m³</p>"
    cash = d.one_of("{} €", "{} EUR", "{}")
    if flat:
        sums = r.sums(d, i, total=r.QUOTED, currency=cash)
        price = f"<p>{d.one_of('Für die Durchführung bieten wir einen Festpreis:', 'Unser Pauschalpreis:', 'Wir berechnen pauschal:')}</p><table class=t>{''.join(f'<tr><td>{label}<td class=r>{value}' for label, value in sums)}</table><p>Enthalten: {', '.join(escape(item.text) for item in flat)}</p>"
    else:
        rows = "".join(
            f"<tr><td>{escape(item.text)}<td class=r>{r.quantity(item.quantity)} {item.unit}<td class=r>{d.print_amount(item.price, currency=cash)}<td class=r>{d.print_amount(item.total, currency=cash)}"
            for item in i.items
        )
        rows += "".join(
            f"<tr class=s><td colspan=3>{label}<td class=r>{value}"
            for label, value in r.sums(d, i, total=r.QUOTED, currency=cash)
        )
        price = f"<table class=t><tr><th>Leistung<th class=r>Menge<th class=r>Einzel<th class=r>Gesamt{rows}</table>"
    facts = [
        f"{d.one_of(*r.QUOTE_NUMBER)}: {r.code(d, i)}"
        if d.maybe(0.75)
        else f"{d.one_of('Ihre Anfrage vom', 'Besichtigung am')} {d.print_date(d.later(i.day, -14, -1))}",
        f"{d.one_of('Datum', 'Angebot vom', 'erstellt am')}: {r.day(d, i)}",
        f"{d.one_of('Umzugstermin', 'Termin', 'Umzug am')}: {d.print_date(move)}",
    ]
    rng.shuffle(facts)
    notes = d.some(
        (
            "Das Angebot ist vier Wochen gültig.",
            f"Gültig bis {d.print_date(d.later(i.day, 14, 60))}.",
            "Die Haftung beträgt nach § 451e HGB 620 Euro je m³.",
            "Zahlung bar oder per Überweisung am Umzugstag.",
            f"Anzahlung 30 %: {d.print_amount(i.gross * 3 / 10)} bei Auftragserteilung.",
            "Wartezeiten werden gesondert mit 45,00 €/Std. berechnet.",
            "Zur Vorlage beim Jobcenter erstellt.",
            "Kosten trägt bei Zusage das Amt; Abtretung liegt bei.",
        ),
        1,
        4,
    )
    bank = f"<p>{r.account(d, i)}</p>" if d.maybe(0.4) else ""
    sign = (
        f"<table class=sg><tr><td>{d.one_of('Ort, Datum', 'Auftrag erteilt:')} ____________<td>{d.one_of('Unterschrift Auftraggeber', 'Unterschrift Kunde')} ____________</table>"
        if d.maybe(0.5)
        else ""
    )
    tint = b.color(d)
    order = [f"<table class=pl><tr>{places}</table>", volume, price]
    if d.maybe(0.3):
        order = [order[0], order[2], order[1]]
    kind = d.one_of(
        "Umzugsangebot",
        "Angebot",
        "Kostenvoranschlag für Ihren Umzug",
        "Angebot / Umzugsvertrag",
        "UMZUGSANGEBOT",
        "Festpreisangebot",
    )
    body = f"<div class=hd>{shown} <small>{escape(i.seat.street)}, {escape(i.seat.postcode_place)}, Tel. {g.phone()}</small></div><table class=tp><tr><td>{r.window(d, i)}<td>{'<br>'.join(facts)}</table><h2>{kind}</h2><p>{r.hello(d, i)}</p>{''.join(order)}{''.join(f'<p class=f>{text}</p>' for text in notes)}{bank}<p>{d.one_of(*b.BYES)}<br>{shown if d.maybe(0.5) else escape(i.owner.name)}</p>{sign}"
    body += r.small_print(d) if d.maybe(0.35) else ""
    css = d.css(SANS, SERIF, low=9, high=10.5) + (
        f".hd{{background:{d.one_of(tint + ';color:#fff', '#fff;color:' + tint)};padding:3mm;font-size:17pt;margin-bottom:6mm}}.hd small{{font-size:8pt;display:block}}.tp{{width:100%;margin-bottom:5mm}}.tp td:last-child{{text-align:right}}.pl{{width:100%;margin:2mm 0 4mm}}.pl td{{width:50%;border:1px solid {d.one_of('#999', tint)};padding:2mm}}.gl{{columns:{rng.randint(2, 3)};font-size:.9em}}.gl span{{float:right;margin-right:5mm}}"
        f".t{{width:100%;margin:2mm 0 3mm}}.t td,.t th{{text-align:left;border-bottom:1px solid #ccc;padding:.7mm 1mm}}.t .r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold}}.f{{font-size:8.5pt;margin:0 0 1mm}}.sg{{width:100%;margin-top:8mm}}p{{margin:0 0 2.5mm}}h2{{margin:2mm 0;color:{tint}}}"
    )
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:6mm;left:22mm;font-size:7pt'>{r.ids(d)}</div>",
        margin=(13, 18, 16, 22),
    )

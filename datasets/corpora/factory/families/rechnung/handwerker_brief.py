"""A tradesman's letter: window address, block of references, table of work and material, sums right below, bank in the foot."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_WORK: tuple[tuple[str, str, float, float], ...] = (
    ("Arbeitszeit Geselle", "Std.", 42, 68), ("Arbeitszeit Meister", "Std.", 55, 82), ("Auszubildender", "Std.", 20, 38), ("Anfahrt", "psch.", 15, 48), ("Kleinmaterial", "psch.", 5, 30),
    ("Thermostatventil", "Stk", 14, 38), ("Spülkasten erneuern", "Stk", 60, 190), ("Wohnungstür einstellen, Schloss tauschen", "Stk", 60, 240), ("Profilzylinder mit 3 Schlüsseln", "Stk", 30, 95),
    ("Wände streichen, zweimal, weiß", "m²", 4, 11), ("Raufaser tapezieren", "m²", 6, 13), ("Altbelag entfernen", "m²", 3, 9), ("PVC-Belag liefern und verlegen", "m²", 16, 34), ("Steckdose setzen", "Stk", 22, 60),
    ("Durchlauferhitzer 21 kW liefern und anschließen", "Stk", 380, 690), ("Abflussrohr reinigen", "psch.", 70, 190), ("Entsorgung", "psch.", 15, 70), ("Heizkörper entlüften und prüfen", "Stk", 18, 42),
    ("Waschmaschine anschließen", "Stk", 35, 80), ("Herdanschluss 400 V", "Stk", 45, 95), ("Silikonfugen erneuern", "m", 5, 12), ("Fensterscheibe Isolierglas", "m²", 90, 230), ("Leerfahrt / Notdienstzuschlag", "psch.", 40, 120),
)  # fmt: skip
_TRADES = (
    "Malerbetrieb {name}",
    "Sanitär {name} GmbH",
    "{name} Haustechnik",
    "Elektro {name}",
    "Schreinerei {name}",
    "Schlüsseldienst {name}",
    "{name} Bodenbeläge",
    "Heizung-Sanitär {name} & Sohn",
    "Glaserei {name} e.K.",
    "Bau- und Möbeltischlerei {full}",
    "{name} Bad & Heizung GmbH & Co. KG",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(d, r.items(d, _WORK, 2, 9), issuer=d.one_of(*_TRADES), rate=19)
    quote = d.maybe(0.2)
    tint, shown = b.color(d), r.issuer(d, i)
    refs = [
        (d.one_of(*(r.QUOTE_NUMBER if quote else r.NUMBER)), r.code(d, i)),
        (d.one_of("Datum", "Angebotsdatum") if quote else d.one_of(*r.DAY), r.day(d, i)),
        (d.one_of("Kundennummer", "Kd.-Nr.", "Kunden-Nr."), g.digits(5)),
    ]
    if d.maybe(0.5):
        refs.append(
            (
                d.one_of("Leistungsdatum", "Ausgeführt am", "Lieferdatum", "Auftrag vom"),
                d.print_date(d.later(i.day, -40, -1)),
            )
        )
    if d.maybe(0.4):
        refs.append((d.one_of("Bearbeiter", "Monteur", "Ihr Ansprechpartner"), escape(g.person().last)))
    if d.maybe(0.4):
        rng.shuffle(refs)
    across = d.maybe(0.3)
    if across:
        info = (
            f"<table class=ac><tr>{''.join(f'<td><small>{label}</small><br>{value}' for label, value in refs)}</table>"
        )
    else:
        info = (
            "<table class=if>"
            + "".join(f"<tr><td>{label}{d.one_of(':', '')}<td>{value}" for label, value in refs)
            + "</table>"
        )
    columns = rng.choice(
        [
            ("pos", "text", "qty", "price", "sum"),
            ("pos", "qty", "text", "price", "sum"),
            ("qty", "text", "price", "sum"),
            ("text", "qty", "price", "sum"),
            ("pos", "text", "sum"),
        ]
    )
    names = {
        "pos": d.one_of("Pos.", "Pos", "Nr."),
        "text": d.one_of("Bezeichnung", "Leistung", "Beschreibung", "Text"),
        "qty": d.one_of("Menge", "Anzahl", "Mge."),
        "price": d.one_of("Einzelpreis", "EP", "à EUR", "E-Preis"),
        "sum": d.one_of("Gesamt", "Gesamtpreis", "GP", "Betrag EUR"),
    }
    rows = ""
    for at, item in enumerate(i.items, 1):
        cells = {
            "pos": str(at),
            "text": escape(item.text),
            "qty": f"{r.quantity(item.quantity)} {item.unit}",
            "price": d.print_amount(item.price, currency=False),
            "sum": d.print_amount(item.total, currency=False),
        }
        rows += "<tr>" + "".join(
            f"<td{' class=r' if name in ('price', 'sum') else ''}>{cells[name]}" for name in columns
        )
    lines = r.sums(d, i, currency=d.one_of("{} €", "{}", "{} EUR"), total=r.QUOTED if quote else r.GROSS)
    foot = "".join(
        f"<tr class={'s' if at == len(lines) - 1 else 'x'}><td colspan={len(columns) - 1}>{label}<td class=r>{value}"
        for at, (label, value) in enumerate(lines)
    )
    table = f"<table class=t><thead><tr>{''.join(f'<th{_right(name)}>{names[name]}' for name in columns)}</thead><tbody>{rows}{foot}</tbody></table>"
    place = (
        f"{d.one_of('Bauvorhaben', 'Objekt', 'Leistungsort', 'Einsatzort')}: {escape(g.street())}, {escape(g.place()[1])}"
        if d.maybe(0.35)
        else ""
    )
    title = (
        d.one_of("Angebot", "Kostenvoranschlag", "ANGEBOT")
        if quote
        else d.one_of("Rechnung", "RECHNUNG", "Handwerkerrechnung", "Rechnung / Lieferschein")
    )
    title += f" {d.one_of('Nr.', '')} {r.code(d, i)}" if d.maybe(0.35) else ""
    intro = (
        d.one_of(
            "für die Ausführung der Arbeiten berechnen wir:",
            "wir erlauben uns zu berechnen:",
            "vielen Dank für Ihren Auftrag. Wir stellen in Rechnung:",
            "für unsere Leistungen berechnen wir Ihnen wie folgt:",
        )
        if not quote
        else d.one_of(
            "gerne bieten wir Ihnen an:",
            "wie gewünscht unser Angebot:",
            "für die besichtigten Arbeiten veranschlagen wir:",
        )
    )
    terms = (
        f"<p>{d.one_of('Das Angebot gilt bis ' + d.print_date(d.later(i.day, 20, 60)) + '.', 'Wir halten uns 4 Wochen an das Angebot gebunden.')}</p>"
        if quote
        else f"<p>{r.due_sentence(d, i)}</p>"
    )
    extra = f"<p class=f>{d.one_of('Im Bruttobetrag sind Lohnkosten von ' + d.print_amount(i.gross * d.rng.randint(30, 80) / 100) + ' enthalten (§ 35a EStG).', 'Die gelieferte Ware bleibt bis zur Bezahlung unser Eigentum.', 'Sie sind verpflichtet, die Rechnung zwei Jahre aufzubewahren (§ 14b UStG).', '')}</p>"
    bank = f"<p>{r.account(d, i)}</p>" if d.maybe(0.4) else ""
    back = (
        f"<div class=bk>{shown} · {escape(i.seat.street)} · {escape(i.seat.postcode_place)}</div>"
        if d.maybe(0.7)
        else ""
    )
    head = f"<div class=hd>{b.emblem(d, tint) if d.maybe(0.4) else ''}{shown}<br><small>{' · '.join(d.some(b.contact(d, i.issuer), 1, 3))}</small></div>"
    to = f"<div class=to>{back}{r.window(d, i)}</div>"
    top = f"{to}{info}" if across else f"<table class=tp><tr><td>{to}<td>{info}</table>"
    hello = f"<p>{r.hello(d, i)}</p><p>{intro}</p>" if d.maybe(0.7) else f"<p>{intro[0].upper() + intro[1:]}</p>"
    body = f"{head}{top}<h2>{title}</h2><p>{place}</p>{hello}{table}{terms}{extra}{bank}<p>{d.one_of(*b.BYES)}<br>{shown if d.maybe(0.4) else escape(i.owner.name)}</p>"
    body += r.small_print(d) if d.maybe(0.12) else ""
    css = d.css(SANS, SANS, SERIF, low=9, high=11) + (
        f".hd{{font-size:{rng.randint(14, 22)}pt;color:{tint};text-align:{d.one_of('left', 'right', 'center')};margin-bottom:8mm}}.hd small{{font-size:8pt;color:#444}}.tp{{width:100%}}.tp>tbody>tr>td:last-child{{width:70mm}}.to{{min-height:32mm}}.bk{{font-size:6.5pt;text-decoration:underline;margin-bottom:1.5mm}}.if td{{padding:0 3mm .6mm 0}}.ac{{width:100%;margin:3mm 0}}.ac td{{border:1px solid #999;padding:1mm 2mm}}"
        f"small{{font-size:7pt}}.t{{width:100%;margin:3mm 0 4mm}}.t td,.t th{{padding:{rng.uniform(0.5, 1.3):.1f}mm 1.5mm;text-align:left;{d.one_of('border-bottom:1px solid #ccc', 'border:1px solid #888', '')}}}.t th{{{d.one_of('border-bottom:1px solid #000', f'background:{tint};color:#fff', 'background:#eee')}}}.t .r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold;border-top:1px solid #000}}.x td{{border-left:0}}.f{{font-size:8pt}}p{{margin:0 0 3mm}}h2{{margin:4mm 0 3mm}}"
    )
    footer = f"<div style='position:absolute;bottom:7mm;left:22mm;right:18mm;font-size:7pt;border-top:1px solid {tint};padding-top:1mm;text-align:center'>{shown} · {r.ids(d)} · {r.account(d, i) if not bank or d.maybe(0.4) else escape(i.bank.name)}</div>"
    return Sheet(body, css, footer=footer, margin=(14, 18, 22, 23))


def _right(name: str) -> str:
    return " class=r" if name in ("price", "sum") else ""

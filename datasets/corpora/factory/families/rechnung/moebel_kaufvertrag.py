"""A furniture shop's contract or order confirmation: customer box, articles with numbers, deposit and rest, delivery week."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_ARTICLES: tuple[tuple[str, str, float, float], ...] = (
    ("Jugendbett 90x200 Buche", "Stk", 119, 320), ("Lattenrost 90x200", "Stk", 39, 120), ("Kaltschaummatratze H3", "Stk", 99, 330), ("Kleiderschrank 3-türig", "Stk", 179, 480), ("Schlafsofa Webstoff grau", "Stk", 249, 690), ("Küchenzeile 270 cm m. E-Geräten", "Stk", 690, 1900), ("Esstisch 120x80", "Stk", 79, 260),
    ("Stuhl Kunstleder", "Stk", 29, 90), ("Kommode weiß", "Stk", 59, 210), ("Kinderschreibtisch höhenverstellbar", "Stk", 99, 290), ("Waschmaschine 1400 U/min", "Stk", 299, 620), ("Kühl-Gefrier-Kombination", "Stk", 279, 690), ("Elektroherd m. Kochfeld", "Stk", 289, 590), ("Spüle mit Unterschrank", "Stk", 129, 320), ("Deckenleuchte LED", "Stk", 19, 80), ("Teppich 160x230", "Stk", 39, 180), ("Lieferung und Montage", "psch.", 39, 129), ("Altgeräteentsorgung", "psch.", 10, 35),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(
        d,
        r.items(d, _ARTICLES, 1, 7, most=2),
        issuer=d.one_of(
            "Möbelhaus {name}",
            "Wohnwelt {town} GmbH",
            "{name} Einrichtungen",
            "Möbel {name} GmbH & Co. KG",
            "Küchenstudio {name}",
            "Elektrofachmarkt {name}",
            "Gebrauchtmöbel {town} gGmbH",
        ),
        rate=19,
        included=True,
        days=(10, 40),
    )
    shown, tint = r.issuer(d, i), b.color(d)
    kind = d.one_of(
        "Kaufvertrag", "Auftragsbestätigung", "Angebot", "Rechnung", "Kostenvoranschlag", "Auftrag / Kaufvertrag"
    )
    quote = kind in ("Angebot", "Kostenvoranschlag")
    rows = ""
    for at, item in enumerate(i.items, 1):
        article = f"{g.digits(7)}{d.one_of('', '-' + g.digits(2))}"
        rows += f"<tr><td>{at}<td>{article}<td>{escape(item.text)}{'<br><small>' + d.one_of('Farbe: weiß', 'Abholung Lager', 'Lieferzeit 4-6 Wochen', 'Ausstellungsstück') + '</small>' if d.maybe(0.3) else ''}<td class=r>{r.quantity(item.quantity)}<td class=r>{d.print_amount(item.price, currency=False)}<td class=r>{d.print_amount(item.total, currency=False)}"
    sums = r.sums(
        d,
        i,
        currency=d.one_of("{}", "{} EUR", "{} €"),
        total=r.QUOTED if quote else (*r.GROSS, "Kaufpreis", "Gesamtkaufpreis"),
        lean=0.2,
    )
    deposit = ((i.gross / rng.choice([3, 4, 5, 10]) / 10).quantize(Decimal(1)) * 10).quantize(r.CENT)
    part = ""
    if d.maybe(0.4) and not quote:
        part = f"<tr><td colspan=5>{d.one_of('Anzahlung bei Bestellung', 'Anzahlung')}<td class=r>{d.print_amount(deposit, currency=False)}<tr><td colspan=5>{d.one_of('Rest bei Lieferung', 'Restzahlung')}<td class=r>{d.print_amount(i.gross - deposit, currency=False)}"
    rows += "".join(f"<tr class=s><td colspan=5>{label}<td class=r>{value}" for label, value in sums) + part
    table = f"<table class=t><thead><tr><th>Pos<th>Art.-Nr.<th>Artikel<th class=r>Mg.<th class=r>Preis<th class=r>Summe</thead><tbody>{rows}</tbody></table>"
    number = f"{d.one_of('Auftrags-Nr.', 'Kaufvertrag Nr.', 'Beleg-Nr.', 'Vorgang', *r.NUMBER[:3]) if not quote else d.one_of(*r.QUOTE_NUMBER)}"
    facts = [
        (number, r.code(d, i)),
        (d.one_of("Datum", "Kaufdatum", "Auftragsdatum", "vom"), r.day(d, i)),
        (d.one_of("Verkäufer", "Berater/in", "Verkäufer-Nr."), escape(g.person().last)),
        (
            d.one_of("Liefertermin", "Lieferwoche", "Liefertermin ca."),
            d.one_of(f"KW {rng.randint(1, 52)}", d.print_date(d.later(i.day, 7, 70))),
        ),
        ("Kunden-Nr.", g.digits(6)),
    ]
    kept = [facts[0], facts[1], *(fact for fact in facts[2:] if d.maybe(0.6))]
    if d.maybe(0.15):
        kept = kept[1:]
    info = "".join(f"<tr><td>{label}<td>{value}" for label, value in kept)
    customer = f"<small>{d.one_of('Käufer', 'Kunde', 'Auftraggeber', 'Rechnungsanschrift')}</small><br>{r.window(d, i)}<br>{d.one_of('Tel. ' + g.phone(), '')}"
    terms = "" if quote else f"<p>{r.due_sentence(d, i)}</p>"
    note = d.some(
        (
            "Es gelten unsere AGB auf der Rückseite.",
            "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.",
            f"Dieses Angebot gilt bis {d.print_date(d.later(i.day, 10, 40))}.",
            "Zur Vorlage beim Jobcenter (Erstausstattung).",
            "Kostenübernahme durch das Amt, Rechnung bitte an das Amt senden.",
            "Frei Bordsteinkante.",
            "Gutschein nicht mit anderen Aktionen kombinierbar.",
        ),
        1,
        3,
    )
    bank = f"<p>{r.account(d, i)}</p>" if d.maybe(0.55) else ""
    sign = (
        "<table class=sg><tr><td>____________________<br><small>Unterschrift Käufer</small><td>____________________<br><small>Unterschrift Verkäufer</small></table>"
        if kind.startswith(("Kauf", "Auftrag"))
        else ""
    )
    frame = d.maybe(0.5)
    body = f"<div class=hd>{shown}</div><p class=ab>{escape(i.seat.street)} | {escape(i.seat.postcode_place)} | {g.phone()}</p><table class=w><tr><td class={'fr' if frame else 'nf'}>{customer}<td><table>{info}</table></table><h2>{kind}</h2>{table}{terms}{bank}{''.join(f'<p class=f>{text}</p>' for text in note)}{sign}"
    body += r.small_print(d) if d.maybe(0.35) else ""
    css = d.css(SANS, SANS, MONO, low=8.8, high=10) + (
        f".hd{{font-size:19pt;font-weight:bold;color:{tint};text-align:{d.one_of('left', 'center', 'right')}}}.ab,.f{{font-size:7.5pt}}.w{{width:100%;margin:5mm 0}}.w>tbody>tr>td{{width:50%}}.fr{{border:1px solid {tint};padding:2mm}}.w table td{{padding:0 3mm .5mm 3mm}}small{{font-size:7pt;color:#555}}.t{{width:100%;margin:2mm 0 3mm}}.t td,.t th{{padding:.7mm 1.2mm;text-align:left;{d.one_of('border:1px solid #aaa', 'border-bottom:1px solid #ccc', '')}}}.t th{{background:{d.one_of(tint + ';color:#fff', '#eee')}}}.t .r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold}}.sg{{width:100%;margin-top:10mm}}h2{{margin:2mm 0;font-size:14pt}}p{{margin:0 0 2mm}}"
    )
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:6mm;left:20mm;right:16mm;font-size:6.5pt;text-align:center'>{shown} · {r.ids(d)} · Seite {{page}}</div>",
        margin=(13, 17, 16, 20),
    )

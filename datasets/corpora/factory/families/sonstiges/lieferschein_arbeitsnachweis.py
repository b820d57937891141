"""Lieferschein, Übernahmeschein or craftsman's Arbeitsnachweis: articles and hours without prices, receipt signed by hand."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near

_GOODS = (
    "Waschmaschine WM 7 kg",
    "Kühl-Gefrier-Kombination",
    "Bettgestell 90x200",
    "Matratze Komfort",
    "Kleiderschrank 3-türig",
    "Elektroherd 50 cm",
    "Tisch 120x80",
    "Stuhl Buche",
    "Lattenrost",
    "Deckenleuchte",
    "Laminat (Paket)",
    "Wandfarbe 10 l",
    "Pflegebett elektrisch",
    "Rollator",
    "Windeln Gr. 4 (Karton)",
    "Heizöl EL",
    "Holzpellets lose",
    "Duschstuhl",
    "Schulranzen-Set",
    "Kinderbett 70x140",
)
_WORK = (
    "Thermostat gewechselt",
    "Abfluss gereinigt",
    "Fenster eingestellt",
    "Stromzähler geprüft",
    "Anfahrt",
    "Leckage am Heizkörper behoben",
    "Türschloss ersetzt",
    "Wasserschaden aufgenommen",
    "Gastherme gewartet",
    "Trocknungsgerät aufgestellt",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, g.firm(), coded=0.22, dated=0.9)
    work = d.maybe(0.35)
    number = g.digits(d.rng.randint(5, 8))
    title = (
        d.one_of("Arbeitsnachweis", "Regiebericht", "Montageschein", "Servicebericht", "Stundenlohnzettel")
        if work
        else d.one_of(
            "Lieferschein",
            "LIEFERSCHEIN",
            "Lieferschein / Warenausgang",
            "Abholschein",
            "Übernahmeschein",
            "Packzettel",
        )
    )
    rows = ""
    for i, item in enumerate(d.some(_WORK if work else _GOODS, 1, 9), 1):
        quantity = (
            d.one_of("0,5 Std", "1,5 Std", "2 Std", "1 Psch")
            if work
            else d.one_of("1 Stk", "2 Stk", "1 St.", "4 Stück", "1.200 l" if "öl" in item else "1 Stk")
        )
        rows += f"<tr><td>{i}<td>{g.digits(6)}<td>{item}<td class=n>{quantity}<td>{akte.pen(d, d.one_of('✓', 'ok', '', '1x')) if d.maybe(0.4) else ''}"
    table = f"<table class=t><thead><tr><th>Pos<th>{d.one_of('Art.-Nr.', 'Artikel', 'Nr.')}<th>{d.one_of('Bezeichnung', 'Ausgeführte Arbeiten' if work else 'Artikelbezeichnung')}<th>Menge<th></thead><tbody>{rows}</tbody></table>"
    facts = [
        (d.one_of("Lieferschein-Nr.", "Beleg-Nr.", "Nummer"), number),
        (d.one_of("Kunden-Nr.", "Kunde"), g.digits(6)),
        (d.one_of("Auftrag vom", "Ihre Bestellung vom", "Bestelldatum"), d.print_date(d.later(c.day, -30, -2))),
        ("Sachbearbeiter", escape(c.clerk.name)),
        ("Lieferart", d.one_of("Spedition", "frei Haus", "Selbstabholung")),
    ]
    facts = near.picked(d, facts, 2, 5)
    if c.code:
        facts.append((d.one_of("Kostenübernahme Az.", "Aktenzeichen Amt", "Ihr Zeichen", "Gutschein Az."), c.code))
    if c.dated:
        facts.insert(d.rng.randint(0, len(facts)), (d.one_of("Datum", "Lieferdatum", "Belegdatum", "Datum"), c.dated))
    other = g.address()
    place = (
        f"<p><small>{d.one_of('Lieferanschrift', 'Lieferung an', 'Einsatzort')}</small><br>{escape(c.who.name)}<br>{escape(other.street)}<br>{escape(other.postcode_place)}</p>"
        if d.maybe(0.5)
        else ""
    )
    got = d.print_date(d.later(c.day, 0, 2))
    receipt = f"<div class=q>{d.one_of('Ware vollständig und unbeschädigt erhalten:', 'Obige Leistung anerkannt:' if work else 'Empfang bestätigt:', 'Erhalten am')} {akte.pen(d, got) if d.maybe(0.5) else '____________'} &nbsp; {akte.sign(d, c.who.last) if d.maybe(0.7) else '____________________'}</div>"
    note = d.one_of(
        "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.",
        "Beanstandungen bitte innerhalb von 3 Tagen.",
        "Die Rechnung folgt mit getrennter Post.",
        "Altgerät mitgenommen: ja / nein",
        "",
    )
    copy = d.rng.random() < 0.3
    head = f"<div class=h><div>{near.emblem(d, c.color) if d.maybe(0.4) else ''}<span class=o>{c.shown}</span><br><small>{escape(c.seat.street)} · {escape(c.seat.postcode_place)} · Tel. {g.phone()}</small></div>{near.listed(d, facts) if d.maybe(0.6) else ''}</div>"
    rest = "" if "listed" in head else near.listed(d, facts)
    body = f"{head}<div class=h><p>{akte.addressee(d, c)}</p>{place}</div><h1>{title}{' ' + number if d.maybe(0.3) else ''}</h1>{rest}{table}<p>{note}</p>{receipt}"
    css = d.css(SANS, MONO, SANS, low=9, high=11) + (
        f".h{{display:flex;justify-content:space-between;margin-bottom:8mm}}.o{{font-size:{d.rng.randint(12, 19)}pt;color:{c.color}}}small{{font-size:7.5pt}}h1{{font-size:{d.rng.randint(14, 22)}pt}}.t{{width:100%;margin:4mm 0}}.t td,.t th{{padding:1.2mm 2mm;text-align:left;{d.one_of('border:1px solid #555', 'border-bottom:1px solid #999', 'border-bottom:1px dotted #333')}}}.n{{text-align:right}}"
        ".q{margin-top:12mm;border-top:1px solid #000;padding-top:3mm}"
    )
    paper = f".page{{background:{d.one_of('#fdf3b8', '#fbe0e6', '#e3f2e3')} !important}}" if copy else ""
    small = d.maybe(0.25)
    return Sheet(
        body,
        css + paper,
        size=(148.0, 210.0) if small else (210.0, 297.0),
        margin=(10, 10, 8, 12) if small else (16, 18, 14, 22),
    )

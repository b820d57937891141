"""Mietangebot: a landlord's or agent's offer of a flat for the office to approve, rents as offered, no lease yet."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _post as post

_ROOMS = (
    "Wohnküche",
    "Balkon",
    "Keller",
    "Wannenbad",
    "Dusche",
    "Einbauküche",
    "Stellplatz",
    "Aufzug",
    "Waschküche",
    "Garten zur Mitbenutzung",
)
_NOTES = (
    "Dieses Angebot ist freibleibend und bis zum {soon} gültig.", "Ein Mietverhältnis kommt erst mit Unterzeichnung des Mietvertrages zustande.",
    "Bitte lassen Sie sich die Übernahme der Kosten vor Vertragsabschluss schriftlich vom Amt bestätigen.", "Die Kaution ist vor Einzug zu hinterlegen oder durch das Amt zu garantieren.",
    "Besichtigung nach Absprache mit {last}, Tel. {phone}.", "Voraussetzung ist eine aktuelle Auskunft sowie eine Bescheinigung des bisherigen Vermieters.",
    "Die Wohnung wird renoviert übergeben.", "Energieverbrauch {n}8 kWh/(m²a), Baujahr 19{n}5.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, g.landlord() if d.maybe(0.8) else g.person().name, coded=0.3)
    flat, size = g.address(), d.rng.randint(28, 115)
    cold = (Decimal(size) * g.money(5.4, 13.9)).quantize(Decimal("0.01"))
    costs, heating = (
        (Decimal(size) * g.money(1.1, 2.4)).quantize(Decimal("1")),
        (Decimal(size) * g.money(0.8, 2.2)).quantize(Decimal("1")),
    )
    free = d.later(c.day, 10, 80)
    money = [(d.one_of("Grundmiete (netto kalt)", "Kaltmiete", "Nettokaltmiete"), cold), (d.one_of("Betriebskosten (Vorauszahlung)", "Nebenkosten", "kalte Nebenkosten"), costs),
             (d.one_of("Heizkosten", "Heizung/Warmwasser", "Abschlag Heizung"), heating), (d.one_of("Gesamtmiete", "Warmmiete", "Monatlich gesamt"), cold + costs + heating)]  # fmt: skip
    facts = [
        ("Objekt", f"{escape(flat.street)}, {escape(flat.postcode_place)}"), (d.one_of("Lage", "Etage"), d.one_of("EG links", "1. OG rechts", "2. Obergeschoss", "DG", "3. OG Mitte")),
        ("Wohnfläche", f"{size},{g.digits(2)} m²"), ("Zimmer", d.one_of("1", "2", "2,5", "3", "4")), ("bezugsfrei ab", d.print_date(free)), ("Heizart", d.one_of("Fernwärme", "Gaszentralheizung", "Etagenheizung Gas", "Öl")),
        ("Ausstattung", ", ".join(d.some(_ROOMS, 2, 5))), ("Kaution", d.print_amount(cold * 3)), ("Genossenschaftsanteile", f"{d.rng.randint(2, 6)} Anteile zu je 160,00 €"), ("Wohnungs-Nr.", f"{g.digits(4)}.{g.digits(2)}.{g.digits(3)}"),
    ]  # fmt: skip
    facts = [fact for number, fact in enumerate(facts) if number < 3 or d.maybe(0.65)]
    rents = [(name, d.print_amount(value)) for name, value in money]
    title = d.one_of(
        "Mietangebot",
        "Wohnungsangebot",
        "Angebot einer Wohnung zur Vorlage beim Jobcenter",
        "Mietangebot – kein Mietvertrag",
        "Vermieterangebot / Mietangebot zur Prüfung der Angemessenheit",
    )
    who = f"{c.who.salutation} {escape(c.who.name)}"
    intro = d.one_of(
        f"hiermit bieten wir {who} folgende Wohnung zur Anmietung an:", f"für {who}, geb. {d.print_date(c.who.born)}, halten wir folgende Wohnung bis auf Weiteres bereit.",
        "wir freuen uns, Ihnen aufgrund Ihrer Bewerbung das nachstehende Angebot machen zu können.", "",
    )  # fmt: skip
    if d.maybe(0.5):
        grid = "<table class=g>" + "".join(f"<tr><th>{a}<td>{b}" for a, b in [*facts, *rents]) + "</table>"
    else:
        tiles = "".join(f"<div><small>{a}</small><br>{b}</div>" for a, b in facts)
        grid = (
            f"<div class=t>{tiles}</div><table class=g>"
            + "".join(f"<tr><td>{a}<td style='text-align:right'>{b}" for a, b in rents)
            + "</table>"
        )
    notes = "".join(f"<li>{post.fill(d, c.day, text)}" for text in d.some(_NOTES, 2, 5))
    office = ""
    if d.maybe(0.4):
        office = (
            f"<div class=a><b>{d.one_of('Vom Leistungsträger auszufüllen', 'Entscheidung des Amtes')}</b><br>{akte.box(d.maybe(0.3))} angemessen &nbsp; {akte.box(False)} nicht angemessen &nbsp; "
            f"Zusicherung vom ____________ &nbsp; Unterschrift ____________</div>"
        )
    head = near.emblem(d, c.color) * d.maybe(0.5) + f"<span class=o>{c.shown}</span>"
    refs = " &nbsp; ".join(text for text in (akte.ref(d, c), akte.place_day(d, c) if c.dated else "") if text)
    signed = f"<p class=s>{akte.sign(d, c.clerk.last)}<br>{d.one_of('Vermieter/Bevollmächtigter', escape(c.clerk.name) + ', Vermietung', 'Stempel und Unterschrift Vermieter', 'i. A. ' + escape(c.clerk.last))}</p>"
    bottom = d.maybe(0.3)
    body = (
        f"<div class=h>{head}<br><small>{' · '.join(post.contact(d, c.seat)[:5])}</small></div>" + (f"<p>{akte.addressee(d, c)}</p>" if d.maybe(0.6) else "") + (f"<p class=r>{refs}</p>" if not bottom else "")
        + f"<h1>{title}</h1><p>{intro}</p>{grid}<ul>{notes}</ul>{office}{signed}{f'<p>{refs}</p>' if bottom else ''}"
    )  # fmt: skip
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".h{{text-align:{d.one_of('left', 'right', 'center')};margin-bottom:{d.rng.randint(6, 14)}mm}}.o{{font-size:{d.rng.randint(13, 20)}pt;color:{c.color}}}h1{{font-size:{d.rng.randint(14, 20)}pt;font-weight:{d.one_of('bold', 'normal')}}}"
        f".g{{width:{d.one_of('100%', '70%', 'auto')};margin:3mm 0}}.g td,.g th{{text-align:left;padding:1.2mm 3mm;{d.one_of('border:1px solid #777', 'border-bottom:1px solid #ccc', '')};font-weight:normal}}.g tr:last-child{{font-weight:bold}}"
        f".t{{display:flex;flex-wrap:wrap;gap:3mm}}.t div{{width:48mm;background:{d.one_of('#f0f3f6', '#fff', '#f7f3ea')};border:1px solid #ddd;padding:2mm}}small{{font-size:7.5pt}}.r{{text-align:right}}"
        ".a{border:2px solid #333;padding:3mm;margin:4mm 0}.s{margin-top:7mm}li{margin-bottom:1mm}"
    )  # fmt: skip
    return Sheet(
        body, css, footer=near.imprint(d, c.shown, c.sender, c.seat) if d.maybe(0.4) else "", margin=(16, 20, 26, 23)
    )

"""Printed form on a small yellow or pink sheet: data block with tiny captions, comb boxes for the days, boxes to tick."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_COPIES = (
    "Ausfertigung zur Vorlage bei der Krankenkasse", "Ausfertigung zur Vorlage beim Arbeitgeber", "Ausfertigung für Versicherte",
    "zum Verbleib beim Arzt", "Ausfertigung zum Verbleib beim Versicherten",
)  # fmt: skip
_MEASURES = (
    "Leistungen zur medizinischen Rehabilitation", "stufenweise Wiedereingliederung", "sonstiger Unfall, Unfallfolgen", "Versorgungsleiden (BVG)",
    "ab 7. AU-Woche oder sonstiger Krankengeldfall", "Endbescheinigung", "Arbeitsunfall, Arbeitsunfallfolgen, Berufskrankheit", "dem Durchgangsarzt zugewiesen",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.2)
    p, upper = s.person, d.maybe(0.15)

    def up(text: str) -> str:
        return text.upper() if upper else text

    straight = s.shown == p.name
    first = f"{s.part(d, up(p.last))}<br>{s.part(d, up(p.first))}" if straight else s.name(d)
    dates = d.one_of("comb", "comb", "plain", "short")
    style = d.one_of("dd.mm.yy", "dd.mm.yyyy")

    def day(key: str, value: object, marked: str) -> str:
        return (
            marked
            if dates != "comb"
            else s.comb(d, key, {"au_seit": s.since, "au_bis": s.until, "datum": s.seen}[key], long=bool(value))
        )

    long = d.maybe(0.2)
    made = d.print_date(s.made, style) if d.maybe(0.8) else ""
    card = d.maybe(0.2)
    ink_name = f"<div class='ink r'>{s.born(d, style)}</div><div class=ink>{first}</div><div class='ink wr'>{escape(up(s.home.street))}<br>{escape(s.home.postcode_place)}</div>"
    block = (
        f"<table class=g><tr><td colspan=3><small>{d.one_of('Krankenkasse bzw. Kostenträger', 'Krankenkasse')}</small><div class=ink>{s.kasse(d)}</div>"
        f"<tr><td colspan=3><small>Name, Vorname des Versicherten <span class=r>geb. am</span></small>{ink_name}"
        f"<tr><td><small>{d.one_of('Kostenträgerkennung', 'Kassen-Nr.')}</small><div class=ink>{s.ik}</div><td><small>Versicherten-Nr.</small><div class=ink>{s.kvnr(d)}</div>"
        f"<td><small>Status</small><div class=ink>{s.status}</div>"
        f"<tr><td><small>{d.one_of('Betriebsstätten-Nr.', 'Vertragsarzt-Nr.')}</small><div class=ink>{s.bsnr}</div><td><small>{'VK gültig bis' if card else 'Arzt-Nr.'}</small>"
        f"<div class=ink>{f'{d.later(s.made, 30, 1500):%m/%y}' if card else s.lanr}</div><td><small>Datum</small><div class=ink>{made}</div></table>"
    )
    mark, box = d.one_of("X", "X", "x", "✗"), "<b class=bx>{}</b>"
    kinds = "<br>".join(s.ticks(d, mark, boxed=box))
    title = d.one_of(
        "Arbeitsunfähigkeits-<br>bescheinigung",
        "Arbeitsunfähigkeits-<br>bescheinigung",
        "ARBEITSUNFÄHIGKEITS-<br>BESCHEINIGUNG",
    )
    labels = (
        (d.one_of("arbeitsunfähig seit", "Arbeitsunfähig seit"), day("au_seit", long, s.start(d, style))),
        (
            d.one_of(
                "voraussichtlich arbeitsunfähig bis einschließlich oder letzter Tag der Arbeitsunfähigkeit",
                "voraussichtlich arbeitsunfähig bis einschließlich",
            ),
            day("au_bis", long, s.end(d, style)),
        ),
        (
            d.one_of("festgestellt am", "Festgestellt am"),
            day("datum", long, s.found(d, style)) if d.maybe(0.92) else "",
        ),
    )
    days = "".join(f"<tr><td class=l>{label}<td class=ink>{value}" for label, value in labels)
    rest = "<br>".join(f"{box.format(mark if d.maybe(0.08) else '&nbsp;')} {text}" for text in d.some(_MEASURES, 2, 4))
    diagnosis = ""
    if d.maybe(0.45):
        codes = "".join(f"<td class=ink>{code}" for code in s.codes) + "<td>&nbsp;" * (3 - len(s.codes))
        diagnosis = f"<small>{d.one_of('AU-begründende Diagnose(n) (ICD-10)', 'Diagnose')}</small><table class='g k'><tr>{codes}</table>"
    accident = (
        f"<div><small>Unfalltag: {d.print_date(s.since - timedelta(days=1), style)}</small></div>"
        if d.maybe(0.08)
        else ""
    )
    copy = d.one_of(*_COPIES)
    stamp = f"<div class=st>{s.stamp(d)}<br><small>Vertragsarztstempel / Unterschrift des Arztes</small></div>"
    wide = d.maybe(0.4)
    left = block + (f"<table class=d>{days}</table>" if not wide else diagnosis)
    right = f"<div class=t>{title}</div><div>{kinds}</div><div class=m>{rest}</div>"
    if wide:
        body = f"<table class=o><tr><td style='width:58%'>{left}<td>{right}</table><table class=o><tr><td style='width:60%'><table class=d>{days}</table>{accident}<td>{stamp}</table>"
    else:
        body = f"<table class=o><tr><td style='width:60%'>{left}{accident}<td>{right}</table><table class=o><tr><td>{diagnosis}<small>{copy}</small><td>{stamp}</table>"
    paper, line = d.rng.choice(
        [
            ("#fdf3a8", "#b86a00"),
            ("#fff6c8", "#8a5a00"),
            ("#fbd9d2", "#b5302a"),
            ("#fff", "#333"),
            ("#fdeec0", "#a33"),
            ("#fff", "#c33"),
        ]
    )
    number = f"<div style='position:absolute;bottom:3mm;left:6mm;font-size:6pt'>Muster 1{d.one_of('a', 'b', 'c', '')} ({d.one_of('1.2016', '10.2014', '4.2021', '7.2008')})</div>"
    size = (
        (d.rng.uniform(146, 160), d.rng.uniform(104, 112))
        if wide
        else (d.rng.uniform(146, 152), d.rng.uniform(120, 205))
    )
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(7, 8):.1f}pt;line-height:1.2;color:{line}}}.page{{background:{paper}!important}}"
        f"table{{width:100%}}td{{vertical-align:top}}.o>tbody>tr>td{{padding:1mm}}.o,.g{{table-layout:fixed}}.g td{{border:.25mm solid {line};padding:.2mm 1mm}}small{{font-size:5.5pt}}"
        f".ink{{font-family:'{d.font(MONO)}';font-style:normal;font-size:{d.rng.uniform(8, 9.5):.1f}pt;color:{d.one_of('#000', '#222', '#113')};"
        f"transform:translate({d.rng.uniform(-1, 1):.1f}mm,{d.rng.uniform(-0.6, 0.5):.1f}mm);white-space:nowrap}}.wr{{white-space:normal}}.r{{float:right}}.bx{{display:inline-block;border:.25mm solid {line};width:3.6mm;"
        f"height:3.6mm;text-align:center;line-height:3.6mm}}.t{{font-weight:bold;font-size:{d.rng.uniform(10, 12.5):.1f}pt;margin-bottom:2mm;line-height:1.15}}.m{{margin-top:2mm;font-size:6.5pt}}"
        f".d td{{padding:.6mm 0}}.l{{width:45%}}i.comb{{border-color:{line}!important}}.st{{text-align:right;font-size:7pt}}.k td{{height:5mm}}"
    )  # fmt: skip
    return Sheet(body=body, css=css, footer=number, size=size, margin=(4.0, 4.0, 4.0, 4.0))

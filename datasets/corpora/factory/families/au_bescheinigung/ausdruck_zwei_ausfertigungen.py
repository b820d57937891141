"""Laser print of the electronic note: the copy for the employer above, the copy for the patient below, a line to cut."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import Sick, sick

_EMPLOYER = (
    "Ausfertigung zur Vorlage beim Arbeitgeber",
    "für den Arbeitgeber",
    "Ausdruck zur Vorlage beim Arbeitgeber",
)
_OWN = (
    "Ausfertigung für Versicherte",
    "für die versicherte Person",
    "Ausdruck für Versicherte - nicht für den Arbeitgeber bestimmt",
)
_BOXES = (
    "Arbeitsunfall, Arbeitsunfallfolgen, Berufskrankheit", "dem Durchgangsarzt zugewiesen", "sonstiger Unfall, Unfallfolgen", "Versorgungsleiden (z. B. BVG)",
    "Leistungen zur medizinischen Rehabilitation", "stufenweise Wiedereingliederung", "ab 7. AU-Woche oder sonstiger Krankengeldfall", "Endbescheinigung",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.85)
    combs, style = d.maybe(0.5), d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    seen = d.maybe(0.9)
    boxes = d.some(_BOXES, 3, 6)
    both = d.maybe(0.75)
    halves = [_half(d, s, d.one_of(*_EMPLOYER), boxes[:2], False, combs, style, seen)] if both else []
    halves.append(_half(d, s, d.one_of(*_OWN), boxes, d.maybe(0.8), combs, style, seen))
    cut = f"<div class=cut>{d.one_of('✂ - - - - - - - - -', 'hier abtrennen', '')}</div>"
    body = cut.join(halves)
    css = d.css(SANS, low=8, high=9.5) + (
        "table{width:100%}.g td{border:.3mm solid #000;padding:.5mm 1.2mm}small{font-size:6pt;display:block;line-height:1.1}"
        f".h{{display:flex;gap:5mm}}.h>div{{flex:1}}.t{{font-size:{d.rng.randint(13, 17)}pt;font-weight:bold}}.bx{{display:inline-block;border:.3mm solid #000;width:1.1em;height:1.1em;"
        "text-align:center;line-height:1.1em;margin-right:1mm}.ink{font-style:normal}"
        f".cut{{border-top:.3mm dashed #555;text-align:center;font-size:7pt;margin:{d.rng.randint(4, 9)}mm 0}}.q{{width:22mm;height:22mm;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0/2.2mm 2.2mm}}"
    )  # fmt: skip
    return Sheet(body=body, css=css, margin=(10.0, 13.0, 8.0, 15.0))


def _half(d: Draft, s: Sick, copy: str, boxes: list[str], diagnosis: bool, combs: bool, style: str, seen: bool) -> str:
    code = "<div class=q></div>" if d.maybe(0.4) else ""
    grid = (
        f"<table class=g><tr><td colspan=3><small>Krankenkasse bzw. Kostenträger</small>{s.kasse(d)}"
        f"<tr><td colspan=2><small>Name, Vorname des Versicherten</small>{s.name(d)}<br>{escape(s.home.street)}<br>{escape(s.home.postcode_place)}"
        f"<td><small>geb. am</small>{s.born(d, style)}"
        f"<tr><td><small>Kostenträgerkennung</small>{s.ik}<td><small>Versicherten-Nr.</small>{s.kvnr(d)}<td><small>Status</small>{s.status}"
        f"<tr><td><small>Betriebsstätten-Nr.</small>{s.bsnr}<td><small>Arzt-Nr.</small>{s.lanr}<td><small>Datum</small>{d.print_date(s.made, style)}</table>"
    )
    lines = [
        ("arbeitsunfähig seit", s.comb(d, "au_seit", s.since) if combs else s.start(d, style)),
        (
            "voraussichtlich arbeitsunfähig bis einschließlich oder letzter Tag der Arbeitsunfähigkeit",
            s.comb(d, "au_bis", s.until) if combs else s.end(d, style),
        ),
    ]
    lines += [("festgestellt am", s.comb(d, "datum", s.seen) if combs else s.found(d, style))] if seen else []
    days = "".join(f"<tr><td style='width:55%'>{label}<td>{value}" for label, value in lines)
    ticks = "".join(f"<div><b class=bx>&nbsp;</b>{text}</div>" for text in boxes)
    icd = (
        f"<small>AU-begründende Diagnose(n) (ICD-10)</small><table class=g><tr>{''.join(f'<td>{item}' for item in s.codes)}</table>"
        if diagnosis
        else ""
    )
    signed = f"<small>{escape(s.doctor_name)}, {escape(s.practice)}, {escape(s.seat.street)}, {escape(s.seat.postcode_place)} &nbsp; Tel. {s.phone}</small>"
    right = f"<div class=t>Arbeitsunfähigkeits-<br>bescheinigung</div><small>{copy}</small><div style='margin:2mm 0'>{'<br>'.join(s.ticks(d))}</div>{ticks}{code}"
    return f"<div><div class=h><div>{grid}</div><div>{right}</div></div><table style='margin:2mm 0'>{days}</table>{icd}{signed}</div>"

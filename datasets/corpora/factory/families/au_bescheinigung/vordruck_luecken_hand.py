"""Half-sheet pad of a private doctor: printed sentence with gaps, filled by hand, the doctor only in the stamp."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.15)
    style = d.one_of("d.m.yyyy", "dd.mm.yy", "dd.mm.yyyy", "d.m.yyyy")

    def gap(value: str, width: int) -> str:
        return f"<span class=g style='min-width:{width}mm'><span class=ink>{value or '&nbsp;'}</span></span>"

    name, born = gap(s.name(d), 70), gap(s.born(d, style) if d.maybe(0.85) else "", 30)
    since, until = gap(s.start(d, style), 30), gap(s.end(d, style), 30)
    home = gap(escape(f"{s.home.street}, {s.home.place}") if d.maybe(0.6) else "", 80)
    titles = d.one_of(
        "Bescheinigung",
        "Arbeitsunfähigkeitsbescheinigung",
        "Ärztliche Bescheinigung",
        "Ärztliches Zeugnis",
        "Privatärztliche Bescheinigung der Arbeitsunfähigkeit",
    )
    layout = d.one_of("sentence", "lines", "columns")
    if layout == "sentence":
        main = d.one_of(
            f"<p>Herr / Frau {name} geb. am {born} wohnhaft {home} ist von {since} bis voraussichtlich {until} arbeitsunfähig.</p>", f"<p>Patient/in {name} geboren {born} konnte / kann wegen Krankheit vom {since} bis {until} die Arbeit / Schule / Maßnahme nicht besuchen.</p>",
            f"<p>Es wird ärztlich bescheinigt, dass {name} (geb. {born}) seit {since} bis einschl. {until} arbeitsunfähig erkrankt ist.</p>",
        )  # fmt: skip
    elif layout == "lines":
        rows = [
            ("Name", name),
            ("geb.", born),
            ("Wohnung", home),
            (d.one_of("arbeitsunfähig vom", "krank geschrieben ab"), since),
            (d.one_of("bis einschließlich", "voraussichtlich bis"), until),
        ]
        main = "".join(f"<p>{label}: {value}</p>" for label, value in rows)
    else:
        main = f"<p>{name}<br><small>(Vor- und Zuname)</small></p><table class=o><tr><td>{born}<br><small>(geboren am)</small><td>{since}<br><small>(arbeitsunfähig ab)</small><td>{until}<br><small>(voraussichtlich bis)</small></table>"
    fund = (
        f"<p>{d.one_of('Krankenkasse', 'Kasse', 'Kostenträger')}: {gap(s.kasse(d), 60)}{' Nr. ' + gap(s.kvnr(d), 35) if d.maybe(0.5) else ''}</p>"
        if d.maybe(0.5)
        else ""
    )
    kind = f"<p>{' &nbsp; '.join(s.ticks(d, d.one_of('x', '✓', 'X'), before=d.maybe(0.6)))}</p>" if d.maybe(0.6) else ""
    check = (
        f"<p>Wiedervorstellung am {gap(d.print_date(d.later(s.until, -1, 4), style), 30)}</p>" if d.maybe(0.4) else ""
    )
    dated = f"{escape(s.seat.place)}{d.one_of(', den ', ', ', ' ')}{gap(s.found(d, style), 30)}"
    sign = f"<span style='font:18pt {d.font(HAND)!r};color:#123'>{escape(s.doctor.last[:6])}</span>"
    bottom = f"<table class=o><tr><td>{dated}<br><small>Ort, Datum</small><td style='text-align:right'>{s.stamp(d)}<br>{sign}</table>"
    top = f"<div class=st>{s.stamp(d)}</div>" if d.maybe(0.25) else ""
    if top:
        bottom = f"<p>{dated}</p><p style='text-align:right'>{sign}<br><small>Unterschrift des Arztes</small></p>"
    body = f"{top}<p class=t>{titles}</p>{fund}{main}{kind}{check}{bottom}"
    paper = d.one_of("#fff", "#fff", "#f4f8fb", "#fbf8ea")
    small = d.maybe(0.4)
    css = (
        f"body{{font-family:'{d.font(SERIF, SANS)}';font-size:{d.rng.uniform(8.5, 9.5) if small else d.rng.uniform(10, 12):.1f}pt;line-height:{d.rng.uniform(1.6, 2):.2f}}}.page{{background:{paper}!important}}.g{{display:inline-block;border-bottom:.3mm {d.one_of('dotted', 'solid')} #444;line-height:1.15}}"
        f".ink{{font-family:'{d.font(HAND)}';font-size:{d.rng.uniform(11, 13) if small else d.rng.uniform(13, 16):.1f}pt;color:{d.one_of('#1a2f80', '#222', '#124a9a')};font-style:normal}}.t{{font-weight:bold;font-size:140%;text-align:{d.one_of('center', 'left')};letter-spacing:{d.rng.choice([0, 0, 2])}px}}small{{font-size:6.5pt}}"
        ".o{width:100%}.o td{vertical-align:bottom}.bx{display:inline-block;border:1px solid #000;width:1.2em;text-align:center;line-height:1.2em}.st{margin-bottom:4mm}"
    )  # fmt: skip
    size = (148.0, 105.0) if small else d.rng.choice([(148.0, 210.0), (210.0, 148.0), (210.0, 297.0)])
    return Sheet(body=body, css=css, size=size, margin=(6.0, 8.0, 4.0, 8.0) if small else (13.0, 14.0, 10.0, 16.0))

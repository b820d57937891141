"""Landscape slip for helpers and short-term work at a shop or event: one wide table, days worked ticked, two signatures."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.6, hourly=0.85, limited=0.7)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy", "d.m.yyyy")
    cells = [
        (d.one_of("Betrieb", "Arbeitgeber", "Firma"), a.employer(d, j), 3), (d.one_of("Aushilfe", "Name", "Arbeitnehmer"), a.worker(d, j), 3), ("geb.", d.print_date(j.worker.born, style), 2),
        (d.one_of("von", "Beginn", "ab"), d.date("beginn", j.start, style), 2), (d.one_of("bis", "Ende", "längstens bis"), d.date("befristet_bis", j.until, style) if j.until else d.one_of("offen", "–"), 2),
    ]  # fmt: skip
    lower = [
        (d.one_of("Tätigkeit", "als", "Einsatz als"), a.work(d, j), 3), (d.one_of("Std./Woche", "Wochenstunden", "Stunden wöchentl."), a.hours(d, j) if d.maybe(0.8) else "", 2),
        (d.one_of("€/Std.", "Stundenlohn", "Lohn je Std.") if j.hourly else d.one_of("Lohn/Monat", "monatlich €"), a.pay(d, j, currency=d.one_of("{}", "{} €")), 2), ("Anschrift", escape(f"{j.home.street}, {j.home.postcode_place}"), 3),
        ("Tel.", g.phone() if d.maybe(0.6) else "", 2),
    ]  # fmt: skip

    def line(items: list[tuple[str, str, int]]) -> str:
        if inside:
            return "<tr>" + "".join(
                f"<td colspan={width}><div class=c>{label}</div><div class=v>{value or '&nbsp;'}</div>"
                for label, value, width in items
            )
        return (
            "<tr>"
            + "".join(f"<th colspan={width}>{label}" for label, _, width in items)
            + "<tr>"
            + "".join(f"<td colspan={width} class=v>{value or '&nbsp;'}" for _, value, width in items)
        )

    inside = d.maybe(0.5)
    if d.maybe(0.4):
        rng.shuffle(cells)
        rng.shuffle(lower)
    week = "".join(
        f"<td>{day}<br><span class=x>{'☒' if d.maybe(0.5) else '☐'}</span>"
        for day in ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")
    )
    on = d.one_of("☒", "☑")
    kinds = [
        f"<span class=x>{on if index == 0 else '☐'}</span> {text}"
        for index, text in enumerate(
            d.some(["geringfügig", "kurzfristig (max. 70 Tage)", "Student", "Schüler", "Rentner"], 3, 5)
        )
    ]
    notes = [text for _, texts in a.clauses(d, 2, 4) for text in texts[:2]]
    when = d.date("datum", j.signed, style) if d.maybe(0.92) else ""
    sign = f"<table class=s><tr><td>{escape(j.seat.place)}, {when}<br><small>Ort/Datum</small><td>{a.ink(d, j.boss.last)}<br><small>Betrieb</small><td>{a.ink(d, j.worker.last)}<br><small>Aushilfe</small></table>"
    title = d.one_of(
        "Aushilfsvertrag",
        "Arbeitsvertrag für Aushilfen",
        "Arbeitsvertrag – kurzfristige Beschäftigung",
        "Einstellungsbogen / Arbeitsvertrag",
        "Arbeitsvertrag Aushilfskraft",
    )
    body = (
        f"<table class=h><tr><td><b>{title}</b><td>Nr. {g.digits(4)} &nbsp; Filiale {rng.randint(1, 90)}</table><table class=g>{line(cells)}{line(lower)}</table><table class=w><tr>{week}</table>"
        f"<p>{' &emsp; '.join(kinds)}</p><p class=k>{' '.join(notes)}</p>{sign}"
    )
    small = d.maybe(0.4)
    size = (210.0, 148.0) if small else (297.0, 210.0)
    scale = 0.8 if small else 1.0
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9.5, 11) * scale:.1f}pt}}.h{{width:100%;font-size:125%;margin-bottom:3mm}}.h td+td{{text-align:right;font-size:70%}}.g{{width:100%;table-layout:fixed;margin-bottom:3mm}}"
        f".g td,.g th{{border:1px solid {d.one_of('#444', '#888', '#2a6')};padding:1mm 1.5mm;text-align:left;overflow-wrap:anywhere}}.g th{{background:#e4e4e4;font-size:75%}}.c{{font-size:{6.5 * scale:.1f}pt;color:#444}}.v{{font-family:'{d.font(HAND, MONO)}';font-size:1.1em;color:{d.one_of('#124', '#000', '#1a3a8a')}}}"
        ".w td{border:1px solid #888;text-align:center;padding:.6mm 3mm}.x{font-family:'DejaVu Sans'}.k{font-size:78%}.s{width:100%;margin-top:4mm}.s td{width:33%}small{font-size:70%}p{margin:2mm 0}.w{margin-bottom:2mm}"
    )
    return Sheet(body, css, size=size, margin=(9.0, 12.0, 6.0, 13.0))

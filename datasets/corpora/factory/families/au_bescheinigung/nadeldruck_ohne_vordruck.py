"""Faint copy of a carbon copy: only the needle print came through, values in the form's places, hardly a label."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.3)
    style = d.one_of("dd.mm.yy", "dd.mm.yy", "dd.mm.yyyy")
    p = s.person
    step = d.rng.uniform(4.2, 5.2)
    upper = d.maybe(0.4)

    def up(text: str) -> str:
        return text.upper() if upper else text

    def spaced(key: str, day: date, marked: str) -> str:
        """Digits set apart, as printed into comb boxes that the copy has lost."""
        if not combs:
            return marked
        digits = day.strftime("%d%m%y")
        return d.field(key, " ".join((digits[:2], digits[2:4], digits[4:])), day.isoformat())

    combs = d.maybe(0.5)
    left, right = d.rng.uniform(6, 14), d.rng.uniform(92, 103)
    lines: list[tuple[float, float, str]] = []
    row = d.rng.uniform(8, 16)
    names = [s.part(d, up(p.last)), s.part(d, up(p.first))] if s.shown == p.name else [s.name(d)]
    block = [s.kasse(d), *names, escape(up(s.home.street)), escape(up(s.home.postcode_place))]
    for n, text in enumerate(block):
        lines.append((left, row + n * step, text))
    lines.append((left + d.rng.uniform(46, 58), row + 2 * step, s.born(d, style)))
    at = row + (len(block) + 0.6) * step
    numbers = d.maybe(0.85)
    lines.append((left, at, f"{s.ik} &nbsp; {s.kvnr(d) if numbers else ''} &nbsp; {s.status}"))
    lines.append((left, at + step, f"{s.bsnr} &nbsp; {s.lanr} &nbsp; {d.print_date(s.made, style)}"))
    at += 2.8 * step
    word = s.art(d)
    lines.append(
        (
            right if d.maybe(0.5) else left,
            row if d.maybe(0.5) else at,
            d.one_of(f"X {word}", f"{word} X", f"X&nbsp;&nbsp;{word}") if d.maybe(0.6) else "",
        )
    )
    labels = d.maybe(0.55)
    for label, text in (
        (d.one_of("arbeitsunfähig seit", "AU seit"), spaced("au_seit", s.since, s.start(d, style))),
        (d.one_of("voraussichtl. bis", "bis einschließlich"), spaced("au_bis", s.until, s.end(d, style))),
        ("festgestellt am", spaced("datum", s.seen, s.found(d, style))),
    ):
        at += step * d.rng.uniform(1.1, 1.5)
        lines.append((left, at, f"<small>{label}</small> " if labels else ""))
        lines.append((left + d.rng.uniform(38, 41), at, text))
    if d.maybe(0.5):
        lines.append((left, at + 2 * step, " &nbsp; ".join(s.codes)))
    if d.maybe(0.3):
        lines.append((right, at, "X"))
    placed = "".join(f"<div class=p style='left:{x:.1f}mm;top:{y:.1f}mm'>{text}</div>" for x, y, text in lines if text)
    stamp = (
        f"<div class=p style='left:{right:.0f}mm;top:{at + step:.0f}mm;font-size:75%'>{s.stamp(d)}</div>"
        if d.maybe(0.6)
        else ""
    )
    title = (
        f"<div class=p style='left:{right:.0f}mm;top:{max(row - 2.2 * step, 1):.0f}mm'>{d.one_of('Arbeitsunfähigkeits-<br>bescheinigung', 'AU', 'Arbeitsunfähig')}</div>"
        if d.maybe(0.6)
        else ""
    )
    on_page = d.maybe(0.4)
    width = d.rng.uniform(148, 158)
    ghost = d.one_of("", "border:.2mm solid #ddd", "background:#f3f3f3", "background:#efe9cf")
    body = f"<div class=b style='{ghost}'>{placed}{title}{stamp}</div>"
    ink = d.one_of("#222", "#555", "#334", "#666")
    css = f"body{{font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(8.5, 10):.1f}pt;color:{ink}}}.b{{position:relative;width:{width - 4:.0f}mm;height:{at + 34:.0f}mm;transform:rotate({d.rng.uniform(-1.5, 1.5):.1f}deg)}}.p{{position:absolute;white-space:nowrap;line-height:1.15}}small{{font-size:6pt;color:#999}}"
    if on_page:
        return Sheet(body=body, css=css, margin=(d.rng.uniform(10, 60), 5.0, 5.0, d.rng.uniform(8, 40)))
    return Sheet(body=body, css=css, size=(width, at + 44), margin=(2.0, 2.0, 2.0, 2.0))

"""Note of the seventies to nineties: fund types ticked in a row, dotted lines, filled by typewriter."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_TYPES = ("AOK", "LKK", "BKK", "IKK", "VdAK", "AEV", "Knapp-<br>schaft", "UV*)")


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.6, years=(1979, 2005) if d.maybe(0.6) else (2006, 2026))
    style = d.one_of("dd.mm.yy", "d.m.yyyy", "dd.mm.yyyy")
    p = s.person
    chosen = d.rng.randrange(len(_TYPES))
    types = "".join(
        f"<td>{name}<br><b class=bx>{'<span class=ink>x</span>' if n == chosen else '&nbsp;'}</b>"
        for n, name in enumerate(_TYPES)
    )
    names = f"<span class=ink>{s.name(d)}</span>"
    if s.shown == p.name and d.maybe(0.6):
        names = f"<span class=ink>{s.part(d, p.last)}</span> <small>Vorname</small> <span class=ink>{s.part(d, p.first)}</span>"

    def dots(label: str, value: str, width: int = 40) -> str:
        return f"<div>{label} <span class=do style='min-width:{width}mm'><span class=ink>{value or '&nbsp;'}</span></span></div>"

    accident = d.print_date(s.since - timedelta(days=1), style) if d.maybe(0.2) else ""
    last = d.print_date(s.since - timedelta(days=d.rng.randint(1, 3)), style) if d.maybe(0.4) else ""
    top = (
        f"<table class=ty><tr>{types}</table>" + dots("Name der Krankenkasse", s.kasse(d), 60)
        + f"<div><small>Name</small> {names} <small>geb. am</small> <span class=ink>{s.born(d, style) if d.maybe(0.85) else ''}</span></div>"
        + dots("Ehegatte / Kind", "", 50) + dots("Arbeitgeber (Dienststelle)", escape(s.employer) if d.maybe(0.7) else "", 60)
        + (dots("Mitglieds-Nr.", s.kvnr(d)) if d.maybe(0.5) else "") + dots("Wohnung des Patienten", escape(f"{s.home.street}, {s.home.place}"), 60)
    )  # fmt: skip
    kinds = "<br>".join(s.ticks(d, d.one_of("x", "X"), before=d.maybe(0.5)))
    since = d.one_of(
        "Der/Die Genannte ist/war arbeitsunfähig seit",
        "arbeitsunfähig seit",
        "Der obengenannte Versicherte ist arbeitsunfähig krank seit",
    )
    until = d.one_of(
        "voraussichtlich bis einschließlich",
        "die Arbeitsunfähigkeit dauert voraussichtlich bis",
        "und voraussichtlich noch bis einschl.",
    )
    days = (
        dots(since, s.start(d, style)) + dots(until, s.end(d, style)) + dots("festgestellt am", s.found(d, style))
        + dots("letzter Arbeitstag", last) + dots("Unfalltag", accident)
    )  # fmt: skip
    stamp = f"<div style='text-align:right'>{s.stamp(d)}<br><small>Stempel und Unterschrift des Arztes</small></div>"
    title = d.one_of(
        "Arbeitsunfähigkeitsbescheinigung",
        "Bescheinigung über die Arbeitsunfähigkeit",
        "Arbeitsunfähigkeits-Bescheinigung",
    )
    copy = d.one_of(
        "zur Vorlage beim Arbeitgeber", "(zur Vorlage bei der Krankenkasse)", "Durchschrift für den Versicherten", ""
    )
    heading = f"<div class=t>{title}</div><div class=c>{copy}</div>"
    blocks = [heading, top, f"<div class=k>{kinds}</div>", days, stamp]
    if d.maybe(0.4):
        blocks = [top, heading, f"<div class=k>{kinds}</div>", days, stamp]
    wide = d.maybe(0.6)
    body = "".join(blocks)
    if wide:
        body = f"{heading}<table class=o><tr><td>{top}<td>{f'<div class=k>{kinds}</div>'}{days}</table>{stamp}"
    paper = d.one_of("#f3ead0", "#efe4d6", "#fff", "#f4f0e4", "#f7ddd6", "#f2ecc2")
    ink = d.one_of("#222", "#24246a", "#3a3a3a", "#402")
    css = (
        f"body{{font-family:'{d.font(SERIF, SANS)}';font-size:{d.rng.uniform(7.5, 8.8):.1f}pt;line-height:1.6;color:#333}}.page{{background:{paper}!important}}.ty td{{border:.2mm solid #555;font-size:6pt;padding:.3mm 1mm;text-align:center;line-height:1.1}}"
        f".ink{{font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(9, 10.5):.1f}pt;color:{ink};font-style:normal;position:relative;top:{d.rng.uniform(-0.7, 0.7):.1f}mm}}small{{font-size:6pt}}"
        ".do{display:inline-block;border-bottom:.3mm dotted #444;line-height:1.1}.t{font-weight:bold;font-size:12pt;text-align:center}.c{text-align:center;font-size:7pt}.bx{display:inline-block;border:.2mm solid #333;width:3mm;text-align:center;line-height:3.2mm}"
        ".k{margin:2mm 0}.o{width:100%}.o td{width:50%;vertical-align:top;padding-right:4mm}"
    )  # fmt: skip
    size = (
        (d.rng.uniform(200, 210), d.rng.uniform(105, 120))
        if wide
        else (d.rng.uniform(135, 150), d.rng.uniform(165, 195))
    )
    return Sheet(body=body, css=css, size=size, margin=(6.0, 7.0, 5.0, 8.0))

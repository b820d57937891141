"""Old paper pass: folded sheet, typewriter entries on dotted lines, table of letters, renewal stamps with struck ones."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding

_ALL = ("G", "aG", "B", "H", "RF", "Bl", "Gl", "1. Kl.")


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.8, limited=0.75, years=(1988, 2014))
    p = f.person
    names = (
        f"<tr><td>Name<td class=ink>{f.part(d, p.last)}<tr><td>Vorname<td class=ink>{f.part(d, p.first)}"
        if d.maybe(0.7)
        else f"<tr><td>Vor- und Zuname<td class=ink>{f.name(d)}"
    )
    born = f"<tr><td>{d.one_of('geboren am', 'Geburtsdatum', 'geb. am')}<td class=ink>{f.born(d)}"
    home = (
        f"<tr><td>Wohnort<td class=ink>{escape(f.home.postcode_place)}<br>{escape(f.home.street)}"
        if d.maybe(0.5)
        else ""
    )
    style = d.one_of("mm/yyyy", "mm.yyyy", "name", "mm/yy")
    valid = f.valid(d, style)
    old = "".join(
        f"<div class=st><s>verlängert bis Ende {(f.day - timedelta(days=365 * n)):%m/%Y}</s></div>"
        if d.maybe(0.6)
        else f"<div class=st><s>Ende {(f.day - timedelta(days=365 * n)):%m.%Y}</s></div>"
        for n in range(d.rng.randint(1, 3), 0, -1)
    )
    renewals = old if d.maybe(0.45) else ""
    until = f"<div class=va>{d.one_of('Gültig bis Ende', 'Dieser Ausweis ist gültig bis Ende', 'Gültigkeitsdauer verlängert bis Ende', 'gültig bis')} <span class=ink>{valid}</span></div>"
    if f.until is None:
        until = f"<div class=va>{d.one_of('Gültigkeit', 'Der Ausweis ist')} <span class=ink>{d.one_of('unbefristet gültig', 'unbefristet')}</span></div>"
    since = f"<div>{d.one_of('Der Ausweis ist gültig ab', 'Die Feststellung gilt ab', 'GdB ab')} <span class=ink>{d.print_date(f.applied, 'dd.mm.yyyy')}</span></div>"
    mode = d.one_of("boxes", "line", "stamp", "printed")
    if mode == "boxes" and not (set(f.letters) - set(_ALL)):
        # Every letter is printed; those granted keep their cell, the others are crossed out.
        cells = "".join(
            f"<td>{f.letter(d, letter)}" if letter in f.letters else f"<td class=no>{letter}" for letter in _ALL
        )
        letters = f"<table class=b><tr>{cells}</table>"
    elif mode == "printed" and f.letters:
        letters = "".join(f"<div><span class=ink>{f.letter(d, letter)}</span></div>" for letter in f.letters)
    else:
        letters = f"<span class='ink {'big' if mode == 'stamp' else ''}'>{f.line(d) if f.letters else '---'}</span>"
    left = (
        f"<div class=t>{d.one_of('Ausweis', 'Schwerbehindertenausweis', 'AUSWEIS')}</div><div class=u>{d.one_of('nach § 4 Abs. 5 des Schwerbehindertengesetzes', 'für schwerbehinderte Menschen', 'Schwerbehindertengesetz - SchwbG')}</div><div class=ph>{d.one_of('Lichtbild', '')}</div>"
        f"<table class=d>{names}{born}{home}</table>{since}"
    )
    right = (
        f"<div>Ausstellende Behörde: <span class=ink>{f.amt(d)}</span></div><div>{d.one_of('Geschäftszeichen', 'Aktenzeichen', 'Az.')} <span class=ink>{f.az(d)}</span></div>"
        f"<div class=gd>{d.one_of('Grad der Behinderung (GdB)', 'GdB', 'Der Grad der Behinderung beträgt')} <span class='ink big'>{f.degree(d)}</span></div><div>Merkzeichen</div>{letters}{renewals}{until}"
        f"<div class=k>{escape(f.seat.place)}, {f.day:%d.%m.%Y}<br>Im Auftrag &nbsp; {escape(f.clerk.last)}</div>"
    )
    inside = f"<table class=o><tr><td>{left}<td>{right}</table>"
    vertical = d.maybe(0.35)
    body = inside if not vertical else f"<div>{left}</div><div class=cut></div><div>{right}</div>"
    hints = (
        "<p class=h>Der Ausweis ist nicht übertragbar. Bei Änderungen ist er unverzüglich vorzulegen. Mißbrauch wird strafrechtlich verfolgt.</p>"
        if d.maybe(0.6)
        else ""
    )
    paper = d.one_of("#cfe6c4", "#d9ecd2", "#e0e0e0", "linear-gradient(90deg,#cfe6c4 50%,#f4c7a1 50%)", "#f2f2f2")
    css = (
        f"body{{font-family:'{d.font(SANS, SERIF)}';font-size:{d.rng.uniform(8, 9.5):.1f}pt;line-height:1.35}}.page{{background:{paper}!important}}.ink{{font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(9.5, 11.5):.1f}pt;color:{d.one_of('#111', '#226')}}}.big{{font-size:15pt;font-weight:bold}}"
        ".o{width:100%}.o>tbody>tr>td{width:50%;padding:2mm;vertical-align:top}.o>tbody>tr>td+td{border-left:.3mm dashed #888}.t{font-size:15pt;font-weight:bold}.u{font-size:7pt;margin-bottom:2mm}.ph{float:right;width:24mm;height:30mm;border:1px solid #666;background:#9a9a9a;font-size:6pt;margin:0 0 2mm 2mm}"
        ".d td{padding:.8mm 2mm .8mm 0;border-bottom:.2mm dotted #555}.b td{border:1px solid #333;padding:.6mm 1.6mm;font-weight:bold}.no{color:#888;text-decoration:line-through}.va{margin:2mm 0;font-weight:bold}.st{color:#447;font-size:8pt;transform:rotate(-2deg)}.k{margin-top:4mm;font-size:8pt}.h{font-size:6.5pt}.cut{border-top:.3mm dashed #777;margin:4mm 0;clear:both}.gd{margin:2mm 0}"
    )  # fmt: skip
    size = (118.0, 190.0) if vertical else (d.rng.uniform(195, 212), d.rng.uniform(115, 148))
    return Sheet(body=body + hints, css=css, size=size, margin=(6.0, 6.0, 5.0, 7.0))

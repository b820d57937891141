"""One copied sheet with two documents of the same person: identity card and the severely disabled pass, both sides."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, SANS, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.85, limited=0.65)
    p, g = f.person, d.german
    style = "dd.mm.yyyy"
    scale = d.rng.uniform(0.92, 1.1)
    issued = f.day - timedelta(days=d.rng.randint(10, 1500))
    # Both cards name the same person: name and birth date are the field's on either.
    identity = [
        (d.one_of("Name / Surname", "Name"), f.part(d, p.last.upper() if d.maybe(0.6) else p.last)), (d.one_of("Vornamen / Given names", "Vornamen"), f.part(d, p.first.upper() if d.maybe(0.6) else p.first)), (d.one_of("Geburtsdatum / Date of birth", "Geburtstag"), f.born(d, style)),
        ("Staatsangehörigkeit", "DEUTSCH"), ("Gültig bis / Date of expiry", d.print_date(issued + timedelta(days=3652), style)), ("Geburtsort", escape(g.town().upper())),
    ]  # fmt: skip
    identity = [row for n, row in enumerate(identity) if n < 2 or d.maybe(0.85)]
    first = f"<div class='c i'><b>PERSONALAUSWEIS</b> L{g.digits(1)}X{g.digits(6)}<div class=x><div class=ph></div><div>{''.join(f'<div><i>{label}</i><br>{value}</div>' for label, value in identity)}</div></div></div>"
    rear = f"<div class='c i'><i>Anschrift / Address</i><br>{escape(f.home.postcode_place)}<br>{escape(f.home.street)}<br><i>Behörde</i><br>{d.one_of('STADT', 'GEMEINDE', 'KREISSTADT')} {escape(g.town().upper())}<br><i>Datum</i> {d.print_date(issued, style)}</div>"
    valid = f.valid(d, d.one_of("mm/yyyy", "mm/yy")) or "unbefristet"
    front = f"<div class='c s'><b>Schwerbehindertenausweis</b><div class=x><div><i>Name:</i> {f.part(d, p.last)}<br>{f.part(d, p.first)}<br><i>Az.:</i> {f.az(d)}<br><i>{d.one_of('Gültig bis:', 'gültig bis Ende')}</i> {valid}</div><div class=ph></div></div></div>"
    letters = f"<i>Merkzeichen:</i> <b>{f.line(d)}</b><br>" if f.letters else ""
    back = f"<div class='c s'>{letters}<i>GdB:</i> <b>{f.degree(d)}</b><br><i>Geburtsdatum:</i> {f.born(d, style)}<br><i>Gültig ab:</i> {d.print_date(f.applied, style)}<br><i>Ausstellungsbehörde:</i> {f.amt(d)}</div>"
    order = [[first, rear], [front, back]] if d.maybe(0.6) else [[front, back], [first, rear]]
    if d.maybe(0.3):
        order = [[order[0][0], order[1][0]], [order[0][1], order[1][1]]]
    angle = [d.rng.uniform(-2.5, 2.5) for _ in range(4)]
    grid = "".join(
        f"<div class=ro>{''.join(f'<div style={chr(34)}transform:rotate({angle[2 * n + k]:.1f}deg){chr(34)}>{card}</div>' for k, card in enumerate(row))}</div>"
        for n, row in enumerate(order)
    )
    if d.maybe(0.3):
        grid = "".join(
            f"<div style='transform:rotate({angle[n]:.1f}deg);margin-bottom:9mm'>{card}</div>"
            for n, card in enumerate([*order[0], *order[1]])
        )
    note = (
        f"<p style='font:{d.rng.randint(14, 18)}pt {d.font(HAND)!r}'>{d.one_of('Ausweise ' + escape(p.last), 'Kopie Perso + SB', 'Original lag vor, ' + d.print_date(d.later(f.day, 10, 400), 'd.m.yy'))}</p>"
        if d.maybe(0.4)
        else ""
    )
    gray = d.maybe(0.5)
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{7.2 * scale:.1f}pt;line-height:1.3}}.c{{width:{85 * scale:.0f}mm;min-height:{53 * scale:.0f}mm;border:1px solid #777;border-radius:3mm;padding:2.5mm;box-sizing:border-box}}.i{{background:{'#ddd' if gray else '#dfe9ea'}}}.s{{background:{'#c9c9c9' if gray else d.one_of('#b7dba6', 'linear-gradient(90deg,#b7dba6 55%,#f6b26b 55%)')}}}"
        f".ro{{display:flex;gap:6mm;margin-bottom:{d.rng.randint(6, 22)}mm}}.x{{display:flex;gap:3mm;justify-content:space-between;margin-top:1mm}}.ph{{width:19mm;height:25mm;background:#888;flex:none}}i{{font-style:normal;font-size:78%;color:#333}}"
    )  # fmt: skip
    return Sheet(body=note + grid, css=css, margin=(d.rng.uniform(12, 35), 6.0, 6.0, d.rng.uniform(8, 12)))

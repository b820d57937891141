"""Phone photo of a slip: only the slip fills the picture, dark cloth around it, values without labels, all tilted."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.5)
    style = d.one_of("dd.mm.yy", "dd.mm.yyyy", "dd.mm.yy")
    combs = d.maybe(0.4)
    pad = d.rng.uniform(6, 12)
    width, height = d.rng.uniform(95, 125), d.rng.uniform(125, 165)
    # A thermal or needle printer knows the form's places, the labels may be cut off.
    labels = d.maybe(0.7)

    def tag(text: str) -> str:
        return f"<small>{text}</small><br>" if labels else ""

    names = s.name(d) if s.shown != s.person.name else f"{s.part(d, s.person.last)}<br>{s.part(d, s.person.first)}"
    number = f"{s.ik} &nbsp; {s.kvnr(d)} &nbsp; {s.status}" if d.maybe(0.85) else s.ik
    block = f"{tag('Krankenkasse bzw. Kostenträger')}{s.kasse(d)}<br>{tag('Name, Vorname')}<span class=r>{s.born(d, style)}</span>{names}<br>{escape(s.home.street)}<br>{escape(s.home.postcode_place)}<br>{tag('Kassen-Nr. / Versicherten-Nr. / Status')}{number}<br>{s.bsnr} {s.lanr} {d.print_date(s.made, style)}"
    kinds = "<br>".join(s.ticks(d, d.one_of("X", "x"), before=True))
    since = s.comb(d, "au_seit", s.since) if combs else s.start(d, style)
    until = s.comb(d, "au_bis", s.until) if combs else s.end(d, style)
    found = (s.comb(d, "datum", s.seen) if combs else s.found(d, style)) if d.maybe(0.85) else ""
    three = [
        (d.one_of("arbeitsunfähig seit", "AU seit"), since),
        (d.one_of("voraussichtlich arbeitsunfähig bis einschließlich", "voraussichtl. bis"), until),
        ("festgestellt am", found),
    ]
    if d.maybe(0.5):
        days = "".join(f"<div class=ln>{text}<br>{value}</div>" for text, value in three)
    else:
        days = (
            "<table style='width:100%'>"
            + "".join(f"<tr><td style='width:50%'>{text}<td>{value}" for text, value in three)
            + "</table>"
        )
    code = f"<div class=ln>{' &nbsp; '.join(s.codes)}</div>" if d.maybe(0.35) else ""
    title = (
        f"<div class=t>{d.one_of('Arbeitsunfähigkeits-<br>bescheinigung', 'Arbeitsunfähigkeitsbescheinigung')}</div>"
    )
    order = [
        title,
        f"<div class=k>{block}</div>",
        f"<div class=ln>{kinds}</div>",
        days,
        code,
        f"<div style='text-align:right;font-size:75%'>{s.stamp(d)}</div>",
    ]
    if d.maybe(0.3):
        order[0], order[1] = order[1], order[0]
    angle = d.rng.uniform(-3.5, 3.5)
    shade = f"linear-gradient({d.rng.randint(20, 160)}deg,{d.one_of('#fdf6d0', '#f4f4ee', '#fff', '#f7e9a8')},{d.one_of('#d8cfa0', '#c9c9c4', '#e6dfc0')})"
    fold = (
        f"<div style='position:absolute;left:0;right:0;top:{d.rng.randint(30, 70)}%;border-top:.4mm solid #0002'></div>"
        if d.maybe(0.6)
        else ""
    )
    inner = f"<div style='position:relative;background:{shade};transform:rotate({angle:.1f}deg) skew({d.rng.uniform(-1.2, 1.2):.1f}deg);padding:5mm;min-height:{height - 2 * pad - 10:.0f}mm;box-sizing:border-box'>{''.join(order)}{fold}</div>"
    css = (
        f".page{{background:{d.one_of('#3b332b', '#6b5b4a', '#222', '#8a8478', '#c8b79c')}!important}}body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(7.5, 8.8):.1f}pt;line-height:1.3;color:#222}}small{{font-size:5.5pt}}.k{{font-family:'{d.font(MONO)}';border:.25mm solid #a73;padding:1.5mm;margin-bottom:2mm}}.r{{float:right}}"
        ".t{font-weight:bold;font-size:12pt;line-height:1.1;margin-bottom:2mm}.ln{margin:1.5mm 0}.bx{display:inline-block;border:.25mm solid #a73;width:3.5mm;text-align:center;line-height:3.5mm}.ink{font-style:normal}"
    )  # fmt: skip
    return Sheet(body=inner, css=css, size=(width, height), margin=(pad, pad, pad, pad))

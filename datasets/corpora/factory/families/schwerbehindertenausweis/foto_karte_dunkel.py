"""Phone photo of the card on a table, portrait or landscape: one or both sides fill the picture, reflections, tilt."""

from __future__ import annotations

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.8, limited=0.6)
    p = f.person
    portrait = d.maybe(0.55)
    size = (
        (d.rng.uniform(98, 112), d.rng.uniform(150, 185))
        if portrait
        else (d.rng.uniform(195, 215), d.rng.uniform(80, 100))
    )
    english = "<div class=e>The holder of this card is severely disabled.</div>" if d.maybe(0.5) else ""
    valid = f.valid(d, d.one_of("mm/yyyy", "mm/yyyy", "mm/yy")) or "unbefristet"
    labels = d.maybe(0.75)

    def tag(text: str) -> str:
        return f"<i>{text}</i> " if labels else ""

    names = f"{f.part(d, p.last)}<br>{f.part(d, p.first)}" if d.maybe(0.75) else f.name(d)
    companion = f"<div class=bb>{f.letter(d, 'B')}</div>" if "B" in f.letters and d.maybe(0.7) else ""
    left = f"{english}<div>{tag('Name:')}{names}</div><div>{tag(d.one_of('Az.:', 'Geschäftszeichen:'))}{f.az(d)}</div><div>{tag('Gültig bis:')}{valid}</div>{companion}"
    photo = "<div class=ph></div>"
    turned = d.maybe(0.3)
    front = f"<div class='c f'><div class=t>Schwerbehindertenausweis</div><div class=x>{photo if turned else ''}<div style='flex:1'>{left}</div>{'' if turned else photo}</div></div>"
    rows = [f"<div>{tag('Merkzeichen:')}<b class=m>{f.line(d, d.one_of(' ', ' '))}</b></div>"] if f.letters else []
    rows += [
        f"<div>{tag('GdB:')}<b class=m>{f.degree(d)}</b></div>",
        f"<div>{tag('Geburtsdatum:')}{f.born(d, 'dd.mm.yyyy')}</div>",
        f"<div>{tag('Gültig ab:')}{d.print_date(f.applied, 'dd.mm.yyyy')}</div>",
        f"<div>{tag(d.one_of('Ausstellungsbehörde:', 'Behörde:'))}{f.amt(d)}</div>",
    ]
    if d.maybe(0.3):
        rows[0], rows[1] = rows[1], rows[0]
    back = f"<div class='c b'>{''.join(rows)}</div>"
    one = d.maybe(0.25)
    shown = [d.rng.choice([front, back])] if one else [front, back]
    shine = (
        f"<div style='position:absolute;top:{d.rng.randint(5, 50)}%;left:{d.rng.randint(5, 60)}%;width:22mm;height:16mm;border-radius:50%;background:radial-gradient(#fffc,#fff0)'></div>"
        if d.maybe(0.5)
        else ""
    )
    inner = "".join(
        f"<div style='transform:rotate({d.rng.uniform(-4, 4):.1f}deg) skewX({d.rng.uniform(-2, 2):.1f}deg)'>{card}</div>"
        for card in shown
    )
    width = (size[0] - 12) if portrait else (size[0] - 20) / 2
    scale = width / 86
    green = d.one_of("#a8d494", "#9cc78a", "#b9dcaa", "#c4c4c4")
    ground = (
        f"linear-gradient(90deg,{green} 52%,{d.one_of('#f0a860', '#f3b880', '#ddd')} 52%)"
        if f.letters and d.maybe(0.7)
        else green
    )
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{7.4 * scale:.1f}pt;line-height:1.35}}.page{{background:{d.one_of('#4a3a2c', '#8b6f52', '#2a2a2a', '#d8d2c4', '#55606a', '#b08a60')}!important}}.w{{display:flex;flex-direction:{'column' if portrait else 'row'};gap:8mm}}.c{{position:relative;width:{width:.0f}mm;min-height:{54 * scale:.0f}mm;background:{ground};border-radius:3mm;padding:{3 * scale:.1f}mm;box-sizing:border-box;box-shadow:1mm 1mm 3mm #000a}}"
        f".b{{background:{d.one_of('#f1f4ec', green)}}}.t{{font-weight:bold;font-size:{10.5 * scale:.1f}pt}}.x{{display:flex;gap:3mm;margin-top:1mm}}.ph{{width:{20 * scale:.0f}mm;height:{26 * scale:.0f}mm;background:linear-gradient(#a59a90,#5f5a55)}}i{{font-style:normal;font-size:80%}}.m{{font-size:{10 * scale:.1f}pt}}.bb{{font-size:{13 * scale:.1f}pt;font-weight:bold}}.e{{font-size:70%}}"
    )  # fmt: skip
    return Sheet(
        body=f"<div class=w>{inner}</div>{shine}", css=css, size=size, margin=(d.rng.uniform(6, 14), 5.0, 5.0, 6.0)
    )

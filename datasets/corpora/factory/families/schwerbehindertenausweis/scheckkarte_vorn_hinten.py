"""The plastic card copied onto a page: front with photo, degree and letters, back with birth date and authority."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.8, limited=0.6)
    p = f.person
    orange = d.maybe(0.65) and bool(f.letters)
    scale = d.rng.uniform(0.95, 1.5)
    gray = d.maybe(0.5)
    valid = f.valid(d, d.one_of("mm/yyyy", "mm/yyyy", "mm.yyyy", "mm/yy")) or d.one_of(
        "unbefristet", "unbefristet", "Unbefristet"
    )
    names = f"{f.part(d, p.last)}<br>{f.part(d, p.first)}"
    if d.maybe(0.25):
        names = f"{f.part(d, p.last)}, {f.part(d, p.first)}"
    letters = f.line(d, d.one_of(" ", " ", " &nbsp; ".replace("&nbsp;", "\u00a0"), " ")) if f.letters else ""
    az = f"<div><i>{d.one_of('Az.:', 'Geschäftszeichen', 'Az')}</i> {f.az(d)}</div>" if d.maybe(0.9) else ""
    photo = "<div class=ph></div>"
    since = f"<div><i>Gültig ab</i> {f.day:%d.%m.%Y}</div>" if d.maybe(0.35) else ""
    front = (
        f"<div class='c f'><div class=h>Schwerbehindertenausweis</div><div class=x><div style='flex:1'>{d.one_of('<small>The holder of this card is severely disabled.</small>', '')}"
        f"<div class=n><i>Name:</i><br>{names}</div>{az}<div class=v><i>{d.one_of('Gültig bis:', 'gültig bis')}</i> {valid}</div>{since}</div>{photo}</div>"
        f"<div class=b>{'<b>B</b> <small>Die Berechtigung zur Mitnahme einer Begleitperson ist nachgewiesen.</small>' if False else ''}</div></div>"
    )
    front = front.replace("<div class=b></div>", _companion(d, f.letters, f.letter(d, "B") if "B" in f.letters else ""))
    back = (
        f"<div class='c'><div class=x><div style='flex:1'><div><i>{d.one_of('Merkzeichen:', 'Merkzeichen')}</i> <b class=m>{letters}</b></div>"
        f"<div><i>{d.one_of('GdB:', 'Grad der Behinderung (GdB)', 'GdB')}</i> <b class=m>{f.degree(d)}</b></div><div><i>{d.one_of('Geburtsdatum:', 'geb. am', 'Geburtsdatum')}</i> {f.born(d, 'dd.mm.yyyy')}</div>"
        f"<div><i>{d.one_of('Gültig ab:', 'Ausweis gilt ab')}</i> {d.print_date(d.later(f.day, -300, 0), 'dd.mm.yyyy')}</div></div></div>"
        f"<div class=s><i>{d.one_of('Ausstellungsbehörde:', 'Ausgestellt von')}</i> {f.amt(d)}{'<br>' + f.day.strftime('%d.%m.%Y') if d.maybe(0.4) else ''}</div><small>Der Ausweis ist Eigentum der Behörde. Änderungen sind anzuzeigen.</small></div>"
    )
    angle = d.rng.choice([0.0, 0.0, d.rng.uniform(-4, 4)])
    sides = [front, back]
    note = d.one_of(
        "", "", "Kopie", "Vorder- und Rückseite", "Anlage zum Antrag", "Schwerbehindertenausweis Kopie für Akte"
    )
    only = d.maybe(0.12)
    gap = d.rng.randint(6, 30)
    row = scale < 1.05 and d.maybe(0.3)
    inner = "".join(
        f"<div style='transform:rotate({angle:.1f}deg);margin-bottom:{gap}mm'>{side}</div>"
        for side in (sides[:1] if only else sides)
    )
    body = f"<p>{escape(note)}</p>" + (f"<div style='display:flex;gap:4mm'>{inner}</div>" if row else inner)
    green, flame = ("#bbb", "#ddd") if gray else ("#9fd08a", "#f6b26b")
    ground = f"linear-gradient(90deg,{green} 55%,{flame} 55%)" if orange else green
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{7.2 * scale:.1f}pt;line-height:1.25}}.c{{width:{85.6 * scale:.0f}mm;min-height:{54 * scale:.0f}mm;background:{ground};border:1px solid #777;border-radius:3mm;padding:{2.5 * scale:.1f}mm;box-sizing:border-box}}"
        f".c:not(.f){{background:{d.one_of('#fff', green, '#eef5e8')}}}.h{{font-weight:bold;font-size:{10.5 * scale:.1f}pt;margin-bottom:1mm}}i{{font-style:normal;font-size:{5.8 * scale:.1f}pt}}small{{font-size:{5 * scale:.1f}pt;line-height:1.1;display:block}}"
        f".x{{display:flex;gap:3mm}}.ph{{width:{20 * scale:.0f}mm;height:{26 * scale:.0f}mm;background:linear-gradient(#999,#666);border:1px solid #555}}.n{{margin:1mm 0;font-weight:bold}}.m{{font-size:{10 * scale:.1f}pt}}.s{{margin-top:2mm}}.bb{{font-size:{11 * scale:.1f}pt;font-weight:bold}}"
    )  # fmt: skip
    small = only and d.maybe(0.5)
    if small:
        return Sheet(body=body, css=css, size=(92.0 * scale, 72.0 * scale), margin=(3.0, 2.0, 2.0, 3.0))
    return Sheet(body=body, css=css, margin=(d.rng.uniform(12, 50), 8.0, 8.0, d.rng.uniform(12, 30)))


def _companion(d: Draft, letters: tuple[str, ...], letter: str) -> str:
    """The large letter B on the front, where the card has it."""
    if not letters or not letter:
        return ""
    return f"<div><span class=bb>{letter}</span> {d.one_of('Die Berechtigung zur Mitnahme einer Begleitperson ist nachgewiesen.', '')}</div>"

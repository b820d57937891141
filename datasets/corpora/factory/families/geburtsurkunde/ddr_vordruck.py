"""Small certificate of the East German kind: captions below the lines in two columns, district, typewriter, coarse paper."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1950, 1, 1), last=date(1990, 9, 30), old=True, bare=0.6, lone=0.2), d.german
    style = d.one_of("d. month yyyy", "dd.mm.yyyy", "d.m.yyyy")

    def cell(caption: str, value: str, span: int = 1) -> str:
        return f"<td colspan={span}><div class=v>{value or '&nbsp;'}</div><small>{caption}</small>"

    rows = (
        [f"<tr>{cell('Familienname', b.part(d, b.child.last))}{cell('Vornamen', b.part(d, b.child.first))}"]
        if d.maybe(0.6)
        else [f"<tr>{cell('Vornamen und Familienname', b.name(d), 2)}"]
    )
    if d.maybe(0.35):
        born = f"{b.born_in_words(d)} / {b.born(d, style)}"
        rows.append(
            f"<tr>{cell('geboren am (in Worten und Ziffern)', born, 2)}<tr>{cell('Geburtsort', b.ort(d))}{cell('Kreis', escape(g.town()))}"
        )
    else:
        rows.append(f"<tr>{cell('geboren am', b.born(d, style))}{cell('in', b.ort(d))}")
    for n, parent in enumerate(b.parents):
        label = "Vater" if parent.sex == "m" else "Mutter"
        if d.maybe(0.5):
            rows.append(
                f"<tr>{cell(f'{label}: Familienname', b.parent(d, n, parent.last))}{cell('Vornamen', b.parent(d, n, parent.first))}"
            )
        else:
            rows.append(
                f"<tr>{cell(f'{label} (Vor- und Familienname)', b.parent(d, n) + (f' geb. {escape(b.maiden)}' if parent.sex == 'w' and d.maybe(0.5) else ''), 2)}"
            )
    if len(b.parents) == 1 and d.maybe(0.6):
        rows.append(f"<tr>{cell('Vater', '- - - - -', 2)}")
    register = f"<tr>{cell('Standesamt', b.amt(d))}{cell(d.one_of('Geburtenbuch Nr.', 'Nr. des Geburtenbuches', 'Register-Nr.'), b.nr(d))}"
    rows = [register, *rows] if d.maybe(0.5) else [*rows, register]
    if d.maybe(0.5):
        rows.append(f"<tr>{cell('Vermerke', d.one_of('keine', '/', 'Namensänderung siehe Rückseite', '- - -'), 2)}")
    state = d.one_of("Deutsche Demokratische Republik", "Rat der Stadt", f"Bezirk {escape(g.town())}", "")
    title = d.one_of("Geburtsurkunde", "GEBURTSURKUNDE", "Auszug aus dem Geburtseintrag")
    foot = f"<table class=w><tr><td><span class=v>{escape(b.place)}, {d.one_of('den ', '')}{d.print_date(b.issued, style)}</span><td>{seal(d, d.one_of('Standesamt', 'Siegel'), '*')}<td>{scrawl(d, b.clerk)}<br><small>{d.one_of('Beauftragter für Personenstandswesen', 'Standesbeamter', 'Leiterin des Standesamtes')}</small></table>"
    note = f"<small>{d.one_of('PS 12', 'Vordruck 0' + g.digits(3), 'Ag 307/' + g.digits(2), '')} {d.one_of('Gebühr 3,- M', 'gebührenfrei', 'Gebühr -,50 M', '')}</small>"
    body = f"<div class=s>{state}</div><h1>{title}</h1><table class=g>{''.join(rows)}</table>{foot}{note}"
    paper = d.one_of("#e9dfc4", "#efe7d2", "#e6e6d8", "#f2ead6", "#dfe7dc")
    css = (
        f"body{{font-family:'{d.font(SERIF, SANS)}';font-size:{d.rng.uniform(8.5, 9.8):.1f}pt;color:#2a2a2a}}.page{{background:{paper}!important}}h1{{font-size:{d.rng.randint(15, 21)}pt;margin:1mm 0 3mm;text-align:{d.one_of('center', 'left')}}}.s{{text-align:{d.one_of('center', 'left')};font-size:8pt}}.g,.w{{width:100%;table-layout:fixed}}.g td{{padding:0 3mm {d.rng.uniform(0.8, 2):.1f}mm 0;vertical-align:bottom}}"
        f".v{{font-family:'{d.font(MONO, MONO, HAND)}';font-size:{d.rng.uniform(10, 11.5):.1f}pt;color:{d.one_of('#222', '#2a2a66', '#402828')}}}.g .v{{border-bottom:1px {d.one_of('solid', 'dotted')} #555}}small{{font-size:6.5pt}}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        size=d.rng.choice([(148.0, 210.0), (210.0, 148.0), (148.0, 118.0 + 30)]),
        margin=(9.0, 11.0, 6.0, 13.0),
    )

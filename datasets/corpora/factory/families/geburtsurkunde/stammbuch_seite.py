"""Page of a family book: small sheet, dotted lines with captions below, printed heading, child's number, by typewriter."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import HAND, MONO, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1955, 1, 1), last=date(2012, 12, 30), old=True, bare=0.4), d.german
    style = d.one_of("d. month yyyy", "dd.mm.yyyy", "d.m.yyyy")
    split = d.maybe(0.45)
    below = d.maybe(0.7)

    def line(caption: str, value: str) -> str:
        text = f"<span class=v>{value or '&nbsp;'}</span>"
        return (
            f"<div class=l>{text}</div><div class=s>{caption}</div>"
            if below
            else f"<div class=r><span class=k>{caption}</span><span class=x>{text}</span></div>"
        )

    rows = []
    rows += (
        [line("Familienname", b.part(d, b.child.last)), line("Vornamen", b.part(d, b.child.first))]
        if split
        else [line(d.one_of("Vor- und Familienname", "Name des Kindes", "Vornamen, Familienname"), b.name(d))]
    )
    rows.append(
        line(
            d.one_of("geboren am", "Tag und Stunde der Geburt", "Geburtstag"),
            b.born(d, style) + (f", {b.clock} Uhr" if d.maybe(0.25) else ""),
        )
    )
    rows.append(line(d.one_of("in", "Geburtsort", "Ort der Geburt"), b.ort(d)))
    for n, parent in enumerate(b.parents):
        caption = "Vater" if parent.sex == "m" else "Mutter"
        rows.append(
            line(
                d.one_of(caption, f"Vor- und Familienname: {caption}"),
                b.parent(d, n) + (f" geb. {escape(b.maiden)}" if parent.sex == "w" and d.maybe(0.5) else ""),
            )
        )
    register = f"Geburtenbuch {'' if b.office.startswith('Standesamt') else 'Standesamt '}"
    office, number = (
        line(d.one_of("Standesamt", "beurkundet beim Standesamt", register.strip()), b.amt(d)),
        line(d.one_of("Nummer", "unter Nr.", "Geburtseintrag Nr."), b.nr(d)),
    )
    rows = [office, number, *rows] if d.maybe(0.6) else [*rows, office, number]
    if d.maybe(0.4):
        rows.append(
            line(
                d.one_of("getauft am", "Taufe (Tag, Kirche)"),
                f"{d.print_date(d.later(b.child.born, 20, 200), style)}, St. {escape(g.person().first)}"
                if d.maybe(0.6)
                else "—",
            )
        )
    if d.maybe(0.3):
        rows.append(line("Paten", f"{escape(g.person().name)}, {escape(g.person().name)}"))
    if d.maybe(0.25):
        rows.append(line("gestorben am", "—"))
    nth = d.one_of("1. Kind", "2. Kind", "Kinder", "Erstes Kind", "Drittes Kind", "")
    title = d.one_of(
        "Geburtsurkunde", "Geburt", "Auszug aus dem Geburtenbuch", "Geburtsschein", "Geburtsurkunde des Kindes"
    )
    foot = f"<table style='width:100%;margin-top:3mm'><tr><td><span class=v>{escape(b.place)}, {d.print_date(b.issued, style)}</span><td>{seal(d, 'Standesamt', d.one_of('*', escape(g.town())))}<td>{d.one_of('Der Standesbeamte', 'Standesbeamtin')}<br>{scrawl(d, b.clerk)}</table>"
    page = d.rng.randint(7, 24)
    leaf = f"<p class=c>{nth}</p><h1>{title}</h1>{''.join(rows)}{foot}"
    footer = f"<div style='position:absolute;bottom:4mm;{d.one_of('left', 'right')}:10mm;font-size:7pt'>{d.one_of(f'– {page} –', str(page), 'Stammbuch der Familie')}</div>"
    # Sometimes the copy shows the opened book: another person's page first.
    if d.maybe(0.35):
        groom, bride = g.person(sex="m"), g.person(sex="w")
        wed = [
            line("Ehemann", escape(groom.name)),
            line("Ehefrau", escape(bride.name)),
            line("Eheschließung am", d.print_date(g.day(date(1950, 1, 1), date(2000, 1, 1)), style)),
            line("Heiratseintrag Nr.", f"{g.digits(3)}/19{g.digits(2)}"),
        ]
        leaf = f"<table class=w><tr><td><h1>{d.one_of('Heiratsurkunde', 'Eheschließung')}</h1>{''.join(wed)}<td>{leaf}</table>"
        size = (297.0, 210.0)
    else:
        size = d.rng.choice([(148.0, 210.0), (125.0, 190.0), (148.0, 210.0), (210.0, 297.0)])
    paper = d.one_of("#f6f0e0", "#fff", "#f2eadb", "#eef0e6")
    css = (
        f"body{{font-family:'{d.font(SERIF)}';font-size:{d.rng.uniform(8.5, 10):.1f}pt;color:#222}}.page{{background:{paper}!important}}.c{{text-align:center;margin:0}}h1{{text-align:center;font-size:{d.rng.randint(14, 20)}pt;margin:0 0 3mm}}"
        f".v{{font-family:'{d.font(MONO, MONO, HAND)}';font-size:{d.rng.uniform(10, 12):.1f}pt;color:{d.one_of('#222', '#223a8a', '#333')}}}.l{{border-bottom:1px {d.one_of('dotted', 'solid')} #555;text-align:{d.one_of('left', 'center')};line-height:1.15;margin-top:{d.rng.uniform(1, 2.5):.1f}mm}}"
        ".s{font-size:6.5pt;text-align:center;color:#444}.r{display:flex;margin-bottom:2mm}.k{width:42mm;font-size:8pt}.x{flex:1;border-bottom:1px dotted #555}.w{width:100%}.w>tbody>tr>td{width:50%;vertical-align:top;padding:0 7mm}"
    )  # fmt: skip
    return Sheet(leaf, css, footer=footer, size=size, margin=(9.0, 10.0, 8.0, 12.0))

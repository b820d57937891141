"""Copied form with dotted gaps filled in by hand: small captions below or in front of the lines, school stamp."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import PURPOSES, ROLES, attendance


def draw(d: Draft) -> Sheet:
    a = attendance(d, d.one_of("grund", "weiter", "weiter", "foerder", "beruf"), reverse=0.4)
    g, below = d.german, d.maybe(0.5)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")

    def gap(caption: str, value: str, width: int = 80) -> str:
        ink = f"<span class=v>{value or '&nbsp;'}</span>"
        if below:
            return f"<div class=b style='width:{width}mm'><div class=l>{ink}</div><small>{caption}</small></div>"
        return (
            f"<div class=r><span class=k>{caption}</span><span class=l style='min-width:{width}mm'>{ink}</span></div>"
        )

    names = [
        gap(
            d.one_of("Name, Vorname", "Name des Schülers / der Schülerin", "Vor- und Zuname", "Schüler/in"),
            a.name(d),
            110,
        )
    ]
    if a.shown == a.person.name and d.maybe(0.4):
        names = [
            gap(d.one_of("Name", "Familienname", "Zuname"), a.part(d, a.person.last), 75),
            gap(d.one_of("Vorname", "Rufname"), a.part(d, a.person.first), 70),
        ]
        if d.maybe(0.3):
            names.reverse()
    blocks = names
    blocks.append(gap(d.one_of("geboren am", "Geburtsdatum", "geb. am"), a.born(d, style) if d.maybe(0.9) else "", 50))
    if d.maybe(0.3):
        blocks.append(gap("Geburtsort", escape(g.town()), 60))
    blocks.append(
        gap(
            d.one_of("Anschrift", "wohnhaft in", "Wohnung (Straße, Ort)"),
            escape(f"{a.home.street}, {a.home.place}"),
            120,
        )
    )
    if d.maybe(0.4):
        blocks.append(gap(d.one_of("Erziehungsberechtigte", "Name der Mutter / des Vaters"), escape(a.parent.name), 90))
    blocks.append(
        gap(d.one_of("besucht zur Zeit die Klasse", "Klasse / Jahrgang", "Bildungsgang"), escape(a.level), 60)
    )
    blocks.append(
        gap(
            d.one_of("von", "seit", "in der Zeit vom", "Beginn des Schulbesuchs"),
            a.von(d, style) if d.maybe(0.8) else "",
            45,
        )
    )
    blocks.append(
        gap(
            d.one_of("bis voraussichtlich", "bis", "voraussichtliches Ende der Schulzeit"),
            a.bis(d, style) if d.maybe(0.85) else "",
            45,
        )
    )
    if d.maybe(0.3):
        blocks.append(gap("Schulbesuch endete am", "---", 45))
    ticks = ""
    if d.maybe(0.5):
        chosen = d.rng.randrange(3)
        ticks = (
            "<p>"
            + " &nbsp; ".join(
                f"{'☒' if n == chosen else '☐'} {text}"
                for n, text in enumerate(("Vollzeit", "Teilzeit", "Abendunterricht"))
            )
            + "</p>"
        )
    stamped = d.maybe(0.35)
    house = (
        ""
        if stamped
        else gap(d.one_of("Name der Schule", "Schule", "Bezeichnung der Bildungseinrichtung"), a.house(d), 120)
    )
    house_stamp = d.one_of("Schulstempel", "Stempel der Schule", "Stempel")
    top = f"<h1>{d.one_of('Schulbescheinigung', 'Schulbesuchsbescheinigung', 'Bescheinigung über den Schulbesuch', 'BESCHEINIGUNG')}</h1><p>{d.one_of(*PURPOSES, 'Nur vollständig ausgefüllte Vordrucke werden anerkannt.')}</p>"
    place, head = escape(a.seat.place), f"<small>{d.one_of(*ROLES)}</small>"
    dated = d.one_of(f"{place}, den", place) + f" <span class=v>{a.datum(d, style)}</span>"
    if d.maybe(0.3):
        dated = f"<span class=v>{place}, {a.datum(d, style)}</span><br><small>Ort, Datum</small>"
    foot = f"<table style='width:100%;margin-top:9mm'><tr><td>{dated}<td style='text-align:center'>{a.stamp(d, round_one=False) if stamped or d.maybe(0.5) else ''}<br><small>{house_stamp}</small><td>{a.scrawl(d)}<br>{head}</table>"
    content = [house, *blocks] if d.maybe(0.6) else [*blocks, house]
    body = f"{top}<div class=w>{''.join(content)}</div>{ticks}{foot}"
    css = (
        f"body{{font-family:'{d.font(SANS, SERIF, MONO)}';font-size:{d.rng.uniform(9, 11):.1f}pt}}h1{{font-size:{d.rng.randint(14, 22)}pt;text-align:{d.one_of('left', 'center')};margin:0 0 3mm}}"
        f".v{{font-family:'{d.font(HAND)}';font-size:{d.rng.uniform(13, 17):.1f}pt;color:{d.one_of('#12308a', '#222', '#1a1a5a', '#333')};line-height:1}}"
        f".l{{border-bottom:{d.one_of('1px dotted', '1px solid')} #444;display:inline-block;padding:0 1mm}}.b .l{{display:block}}.b{{display:inline-block;margin:0 5mm {d.rng.randint(2, 5)}mm 0;vertical-align:top}}"
        f".r{{margin-bottom:{d.rng.uniform(2, 4):.1f}mm}}.k{{display:inline-block;width:{d.rng.randint(52, 66)}mm}}small{{font-size:7pt}}"
    )  # fmt: skip
    size = (148.0, 210.0) if d.maybe(0.2) and below else (210.0, 297.0)
    return Sheet(
        body, css, size=size, margin=(16.0, 12.0 if size[0] < 200 else 18.0, 12.0, 12.0 if size[0] < 200 else 22.0)
    )

"""Certificate of a registry office of today: guilloche frame, labels on the left or above, child, mother, father, notes."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(2009, 1, 2), bare=0.3), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    above = d.maybe(0.25)
    child = b.child

    def line(caption: str, value: str) -> str:
        return (
            f"<tr><td class=v><small>{caption}</small><br>{value}"
            if above
            else f"<tr><td class=k>{caption}<td class=v>{value}"
        )

    def block(title: str, rows: list[str]) -> str:
        return f"<div class=h>{title}</div><table class=t>{''.join(rows)}</table>"

    given, family = d.one_of("Vorname(n)", "Vornamen", "Vorname"), d.one_of("Familienname", "Geburtsname", "Name")
    if d.maybe(0.75):
        names = [line(family, b.part(d, child.last)), line(given, b.part(d, child.first))]
        if d.maybe(0.4):
            names.reverse()
    else:
        names = [line("Vornamen und Familienname", b.name(d))]
    birthday = [
        line(
            d.one_of("Geburtstag", "Tag der Geburt", "geboren am"),
            b.born(d, style) + (f", {b.clock} Uhr" if d.maybe(0.2) else ""),
        )
    ]
    birthday.append(line(d.one_of("Geburtsort", "Ort der Geburt"), b.ort(d)))
    other = [line("Geschlecht", b.sex)] if d.maybe(0.8) else []
    other += [line("Religion", b.faith(d))] if d.maybe(0.3) else []
    blocks = [block(d.one_of("Kind", "Angaben zum Kind", "Das Kind"), [*names, *birthday, *other])]
    for n, parent in enumerate(b.parents):
        title = (
            d.one_of("Mutter", "Mutter", "Elternteil")
            if parent.sex == "w"
            else d.one_of("Vater", "Vater", "Elternteil")
        )
        if d.maybe(0.6):
            rows = [line(family, b.parent(d, n, parent.last)), line(given, b.parent(d, n, parent.first))]
        else:
            rows = [line(d.one_of("Vorname(n), Familienname", "Name"), b.parent(d, n))]
        rows += (
            [line("Geburtsname", escape(b.maiden))]
            if parent.sex == "w" and family != "Geburtsname" and d.maybe(0.5)
            else []
        )
        rows += [line("Religion", b.faith(d))] if d.maybe(0.3) else []
        rows += (
            [line("Geburtstag, Geburtsort", f"{d.print_date(parent.born, style)}, {escape(g.town())}")]
            if d.maybe(0.25)
            else []
        )
        blocks.append(block(title, rows))
    notes = d.one_of(
        "keine",
        "---",
        "Das Kind führt den Geburtsnamen nach deutschem Recht.",
        f"Die Eltern haben am {d.print_date(b.registered, style)} die Ehe geschlossen (Standesamt {escape(g.town())}, E {g.digits(3)}/{b.registered.year}).",
        "Ohne",
    )
    blocks.append(
        block(d.one_of("Weitere Angaben aus dem Geburtseintrag", "Weitere Angaben", "Hinweise"), [line("", notes)])
    )
    label = d.one_of("Registernummer", "Registernummer", "Nr.", "Reg.-Nr.", "Geburtenregister Nr.")
    top = d.rng.choice([
        f"<table class=t>{line('Standesamt' if not b.office.startswith('Standesamt') else 'Behörde', b.amt(d))}{line(label, b.nr(d))}</table>",
        f"<p style='text-align:center'>{'' if b.office.startswith('Standesamt') else 'Standesamt '}{b.amt(d)}<br>{label} {b.nr(d)}</p>",
        f"<p>{'' if b.office.startswith('Standesamt') else 'Standesamt '}{b.amt(d)} <span style='float:right'>{label}: {b.nr(d)}</span></p>",
    ])  # fmt: skip
    foot = f"<table style='width:100%;margin-top:6mm'><tr><td>{d.one_of('Ort, Tag', 'Ort, Datum', 'Ausgestellt')}:<br>{escape(b.place)}, {d.print_date(b.issued, style)}<td>{seal(d, d.one_of('Standesamt', 'Siegel'), d.one_of(escape(g.town()), '*', '1'))}<td>{scrawl(d, b.clerk)}<br><small>{d.one_of('Standesbeamtin', 'Standesbeamter', 'Die Standesbeamtin')}<br>{escape(b.clerk.name)}</small></table>"
    title = f"<h1>{d.one_of('Geburtsurkunde', 'Geburtsurkunde', 'G e b u r t s u r k u n d e', 'GEBURTSURKUNDE')}</h1>"
    color = d.one_of("#5b8c5a", "#7a9cc6", "#b08d57", "#888", "#a33")
    frame = (
        f"<div style='position:absolute;inset:{d.rng.randint(6, 11)}mm;border:{d.one_of('3mm double', '1.5mm solid', '1px solid', '2.5mm ridge')} {color}'></div>"
        if d.maybe(0.75)
        else ""
    )
    pale = d.one_of("#f4faf3", "#f7f9fd", "#fdfbf4", "#fff")
    fee = (
        f"<p><small>{d.one_of('Gebühr: 12,00 EUR', 'gebührenfrei', 'Nur gültig für die Beantragung von Kindergeld', 'Nur gültig für Elterngeld')}</small></p>"
        if d.maybe(0.35)
        else ""
    )
    body = frame + (title + top if d.maybe(0.6) else top + title) + "".join(blocks) + fee + foot
    css = d.css(SANS, SERIF, SERIF, low=9.5, high=11.5) + (
        f".page{{background:{pale}!important}}h1{{text-align:center;font-size:{d.rng.randint(18, 28)}pt;margin:3mm 0;color:{d.one_of('#000', color)}}}.t{{width:100%}}.h{{font-weight:bold;margin:{d.rng.randint(2, 4)}mm 0 1mm;{d.one_of('border-bottom:1px solid #777', '', 'background:#0001')}}}"
        f".k{{width:{d.rng.randint(45, 70)}mm;color:#333}}td{{padding:.6mm 0}}small{{font-size:7.5pt}}"
    )
    return Sheet(body, css, margin=(18.0, 22.0, 16.0, 24.0))

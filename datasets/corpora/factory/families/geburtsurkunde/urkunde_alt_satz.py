"""Certificate of the fifties to nineties: half sheet or A4, one sentence with dashed lines, parents below, by typewriter."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1938, 1, 1), last=date(1998, 12, 30), old=True, bare=0.35), d.german
    style = d.one_of("d. month yyyy", "d. month yyyy", "dd.mm.yyyy", "d.m.yyyy")
    words = d.maybe(0.25)
    born = b.born_in_words(d) if words else b.born(d, style)
    dash = d.one_of(" -", " - - -", " ———", "", " /.")

    def ink(text: str) -> str:
        return f"<span class=v>{text}{dash if d.maybe(0.6) else ''}</span>"

    office = f"{'' if b.office.startswith('Standesamt') else 'Standesamt '}{ink(b.amt(d))}"
    number = f"Nr. {ink(b.nr(d))}"
    head = d.one_of(
        f"<p class=c>({office} {number})</p>",
        f"<p>{office}<span style='float:right'>{number}</span></p>",
        f"<p>{number}</p><p>{office}</p>",
    )
    is_son = b.child.sex == "m"
    hour = f" um {ink(f'{b.clock[:2]} Uhr {b.clock[3:]} Minuten')}" if d.maybe(0.35) else ""
    sentence = d.one_of(
        f"<p class=c>{ink(b.name(d))}</p><p>ist am {ink(born)}{hour}</p><p>in {ink(b.ort(d))} geboren.</p>",
        f"<p>{ink(b.name(d))}</p><p>{'männlichen' if is_son else 'weiblichen'} Geschlechts, ist am {ink(born)}{hour} in {ink(b.ort(d))} geboren.</p>",
        f"<p>Am {ink(born)}{hour} ist in {ink(b.ort(d))} geboren worden:</p><p class=c>{ink(b.name(d))}</p>",
    )
    lines = []
    for n, parent in enumerate(b.parents):
        trade = (
            d.one_of("Schlosser, ", "Landwirt, ", "Kaufmann, ", "Bergmann, ", "", "Maurer, ", "kaufm. Angestellter, ")
            if parent.sex == "m"
            else ""
        )
        text = f"{trade}{b.parent(d, n)}{f', geborene {escape(b.maiden)}' if parent.sex == 'w' and d.maybe(0.7) else ''}{', ' + b.faith(d) if d.maybe(0.5) else ''}{', wohnhaft in ' + escape(g.town()) if d.maybe(0.25) else ''}"
        lines.append(
            f"{d.one_of('Vater', 'Vater:') if parent.sex == 'm' else d.one_of('Mutter', 'Mutter:')} {ink(text)}"
        )
    both = (
        f"<p>Eltern: {ink(f' {und} '.join(b.parent(d, n) for n in range(len(b.parents))))}</p>"
        if (und := d.one_of("und", "und dessen Ehefrau")) and d.maybe(0.3)
        else "".join(f"<p>{line}</p>" for line in lines)
    )
    wed = f"Eheschließung der Eltern am {d.print_date(g.day(date(1936, 1, 1), b.child.born), style)} ({escape(g.town())} Nr. {g.digits(3)})"
    changes = d.one_of("---", "- keine -", "", wed, "Weitere Angaben: keine")
    margin_note = (
        f"<p>{d.one_of('Änderungen der Eintragung:', 'Vermerke:', 'Änderungen des Geburtseintrags')} {ink(changes)}</p>"
        if d.maybe(0.8)
        else ""
    )
    where = b.place
    foot = f"<table style='width:100%;margin-top:4mm'><tr><td>{ink(escape(where))}, den {ink(d.print_date(b.issued, style))}<td>{seal(d, escape(where), d.one_of('Standesamt', '*'))}<td>{d.one_of('Der Standesbeamte', 'Die Standesbeamtin')}<br>{scrawl(d, b.clerk)}</table>"
    fee = d.one_of("Gebühr: 5,- DM", "Gebührenfrei", "Geb. 0,60 RM", "Kosten: 8,00 DM", "")
    title = f"<h1>{d.one_of('Geburtsurkunde', 'G e b u r t s u r k u n d e', 'Geburtsurkunde', 'Geburtsschein')}</h1>"
    body = (
        title
        + head
        + sentence
        + both
        + margin_note
        + foot
        + f"<small>{fee} {d.one_of('', 'C 71', 'Verlag für Standesamtswesen, Nr. ' + g.digits(3))}</small>"
    )
    paper = d.one_of("#efe6cf", "#f3ecdc", "#fff", "#e9ecdd", "#f1ead9")
    css = (
        f"body{{font-family:'{d.font(SERIF)}';font-size:{d.rng.uniform(9.5, 11.5):.1f}pt;line-height:1.3;color:#222}}.page{{background:{paper}!important}}.c{{text-align:center}}h1{{text-align:center;font-size:{d.rng.randint(18, 26)}pt;margin:1mm 0 4mm}}"
        f".v{{font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(10, 12):.1f}pt;color:{d.one_of('#222', '#2a2a55', '#402030')};{d.one_of('border-bottom:1px dotted #777', 'border-bottom:1px solid #999', '')}}}p{{margin:0 0 {d.rng.uniform(1.5, 3):.1f}mm}}small{{font-size:7pt}}"
    )  # fmt: skip
    size = d.rng.choice([(148.0, 210.0), (148.0, 210.0), (210.0, 148.0), (210.0, 297.0)])
    return Sheet(body, css, size=size, margin=(12.0, 12.0, 8.0, 14.0) if size[1] < 250 else (30.0, 25.0, 20.0, 28.0))

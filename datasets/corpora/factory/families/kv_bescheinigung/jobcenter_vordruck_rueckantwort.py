"""An authority's own form: upper part filled by the client, lower part by the fund with ticks, hand and stamp."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import member

_TITLES = (
    "Bescheinigung der Krankenkasse",
    "Nachweis über die Kranken- und Pflegeversicherung",
    "Bestätigung der Krankenkasse über das Versicherungsverhältnis",
    "Anlage SV - Bescheinigung der Krankenkasse",
    "Erklärung zur Krankenversicherung",
)
_OPTIONS = (
    "pflichtversichert", "freiwillig versichert", "familienversichert", "nicht mehr versichert seit ________", "über die studentische Versicherung versichert", "Mitgliedschaft beantragt am ________", "Beitragsrückstand besteht",
    "als Rentner/in versichert",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.35)
    g, p = d.german, m.person
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    typed = d.maybe(0.45)

    def ink(value: str) -> str:
        return f"<span class=ink>{value or '&nbsp;'}</span>"

    def cell(caption: str, value: str, span: int = 1) -> str:
        return f"<td colspan={span}><small>{caption}</small><br>{ink(value)}"

    names = (
        cell("Name", m.part(d, p.last)) + cell("Vorname", m.part(d, p.first))
        if m.shown == p.name and d.maybe(0.6)
        else cell("Name, Vorname" if m.shown != p.name else "Vor- und Nachname", m.name(d), 2)
    )
    upper = f"<table class=f><tr>{names}{cell(d.one_of('Geburtsdatum', 'geb. am'), m.born(d, style) if d.maybe(0.9) else '')}<tr>{cell('Anschrift', escape(f'{m.home.street}, {m.home.postcode_place}'), 2)}{cell(d.one_of('BG-Nummer', 'Kundennummer', 'Aktenzeichen'), g.bg_number())}</table>"
    consent = (
        f"<p class=k>Ich bin mit der Auskunft einverstanden. {ink(d.print_date(m.day.replace(day=1), style))} {ink(escape(p.last))}<br><small>Datum, Unterschrift der Kundin / des Kunden</small></p>"
        if d.maybe(0.6)
        else ""
    )
    options = d.some(_OPTIONS, 3, 5)
    on = d.rng.randrange(len(options))
    while "___" in options[on] or "rückstand" in options[on]:
        on = (on + 1) % len(options)
        if all("___" in text or "rückstand" in text for text in options):
            options.append("versichert")
    ticks = "".join(
        f"<div><b class=bx>{'<span class=ink>x</span>' if n == on else '&nbsp;'}</b> {text}</div>"
        for n, text in enumerate(options)
    )
    number = m.kvnr(d) if d.maybe(0.75) else ""
    layout = d.one_of("boxes", "sentence", "lines")
    since = d.one_of("seit", "ab dem", "seit dem")
    if layout == "boxes":
        lower = f"{ticks}<table class=f><tr>{cell('versichert seit', m.start(d, style))}{cell('bis (falls bekannt)', d.one_of('', 'lfd.', 'laufend'))}{cell('Versichertennummer', number)}</table>"
    elif layout == "sentence":
        lower = f"<p>Die oben genannte Person ist {since} <span class=g>{ink(m.start(d, style))}</span> bei uns</p>{ticks}<p>Versichertennummer: <span class=g>{ink(number)}</span></p>"
    else:
        rows = [
            ("1. Name der Krankenkasse", m.kasse(d)),
            ("2. Beginn der Versicherung", m.start(d, style)),
            ("3. Versichertennummer", number),
            ("4. Höhe des Beitrags monatlich", d.print_amount(g.money(98, 230)) if d.maybe(0.5) else ""),
            (
                "5. Letzte Abmeldung zum",
                d.one_of("", "--", d.print_date(m.since.replace(year=m.since.year - 2, day=1), style)),
            ),
        ]
        lower = "".join(f"<p>{label} <span class=g>{ink(value)}</span></p>" for label, value in rows) + ticks
    stamp = f"<div class=st>{m.kasse(d)}<br>{escape(m.seat.street)}<br>{escape(m.seat.postcode_place)}</div>"
    sign = f"<table class=s><tr><td>{ink(f'{escape(m.seat.place)}, {m.dated(d, style)}')}<br><small>Ort, Datum</small><td>{stamp}<small>Stempel und Unterschrift der Krankenkasse</small></table>"
    office = g.authority()
    head = f"<table class=h><tr><td>{escape(office)}<br><small>{escape(g.address().street)}</small><td><h3>{d.one_of(*_TITLES)}</h3></table>"
    bars = d.rng.choice(
        [
            ("Vom Kunden auszufüllen", "Von der Krankenkasse auszufüllen"),
            ("A. Angaben zur Person", "B. Bestätigung der Krankenkasse"),
            ("1. Antragsteller/in", "2. Krankenversicherung"),
        ]
    )
    hint = (
        f"<p class=k>Bitte bis zum {d.print_date(d.later(m.day, 5, 30), style)} an uns zurücksenden.</p>"
        if d.maybe(0.6)
        else ""
    )
    body = f"{head}{hint}<div class=ba>{bars[0]}</div>{upper}{consent}<div class=ba>{bars[1]}</div>{lower}{sign}"
    pen = f"'{d.font(MONO, SANS)}'" if typed else f"'{d.font(HAND)}'"
    tint = d.one_of("#e4e4e4", "#d8e4ee", "#e6eedd", "#333")
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".ink{{font-family:{pen};font-size:{10 if typed else d.rng.uniform(12, 15):.1f}pt;color:{d.one_of('#111', '#1a2f80')}}}table{{width:100%}}.f td{{border:.3mm solid #555;padding:.6mm 1.5mm}}small{{font-size:6.5pt}}.ba{{background:{tint};color:{'#fff' if tint == '#333' else '#000'};padding:1mm 2mm;font-weight:bold;margin:4mm 0 2mm}}"
        f".bx{{display:inline-block;border:1px solid #000;width:1.3em;height:1.3em;text-align:center;line-height:1.2em}}.g{{display:inline-block;min-width:50mm;border-bottom:.3mm dotted #333}}.s{{margin-top:10mm}}.st{{color:#234b8a;transform:rotate({d.rng.uniform(-5, 5):.1f}deg);font-size:9pt}}.k{{font-size:90%}}.h td{{width:50%}}.h{{margin-bottom:3mm}}"
    )  # fmt: skip
    return Sheet(body=body, css=css, margin=(13.0, 15.0, 12.0, 18.0))

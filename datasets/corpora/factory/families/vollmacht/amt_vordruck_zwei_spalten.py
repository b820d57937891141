"""The office's own form: two columns of boxes for giver and representative, file number in the head, scope as table of ticks."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    on, off = d.one_of("☒", "☑", "⊠"), "☐"
    above = d.maybe(0.6)

    def cell(label: str, filled: str) -> str:
        inner = f"<span class=v>{filled or '&nbsp;'}</span>"
        return f"<div class=f>{f'<small>{label}</small><br>{inner}' if above else f'{inner}<br><small>{label}</small>'}</div>"

    split = d.maybe(0.45)

    def person(key: str, first: str, last: str, born: str, home: str, phone: str) -> str:
        if split:
            name = cell(d.one_of("Familienname", "Name"), d.field(key, last, part=2)) + cell(
                d.one_of("Vorname", "Vornamen"), d.field(key, first, part=1)
            )
        else:
            name = cell(d.one_of("Vorname und Name", "Name", "Vor- und Nachname"), d.field(key, f"{first} {last}"))
        return (
            name
            + cell("Geburtsdatum", born)
            + cell(d.one_of("Anschrift", "Straße, PLZ Ort"), home)
            + cell("Telefon", phone)
        )

    filed = d.maybe(0.7)
    label = d.one_of(
        "Aktenzeichen", "Geschäftszeichen", "Az.", "Aktenzeichen (falls bekannt)", "Aktenzeichen / BG-Nummer"
    )
    number = (d.code("aktenzeichen", g.bg_number()) if "BG" in label else v.number(d, p)) if filed else ""
    left = person(
        "vollmachtgeber",
        p.giver.first,
        p.giver.last,
        d.print_date(p.giver.born),
        v.where(p.home),
        g.phone() if d.maybe(0.5) else "",
    )
    right = person(
        "bevollmaechtigter",
        p.helper.first,
        p.helper.last,
        d.print_date(p.helper.born) if d.maybe(0.6) else "",
        v.where(p.helper_home),
        g.phone() if d.maybe(0.5) else "",
    )
    titles = (
        d.one_of("Vollmachtgeber/in", "Antragstellende Person", "Leistungsberechtigte Person"),
        d.one_of("Bevollmächtigte Person", "Vertreter/in", "Bevollmächtigte/r"),
    )
    swapped = d.maybe(0.2)
    sides = (
        (f"<td><b>{titles[1]}</b>{right}<td><b>{titles[0]}</b>{left}")
        if swapped
        else (f"<td><b>{titles[0]}</b>{left}<td><b>{titles[1]}</b>{right}")
    )
    if d.maybe(0.3):
        sides = sides.replace("<td>", "<tr><td>")
    scope = v.powers(d, p, 4, 9)
    ticks = "".join(f"<tr><td class=x>{on if d.maybe(0.7) else off}<td>{text[0].upper() + text[1:]}" for text in scope)
    span = d.one_of(
        f"<span class=x>{on}</span> bis auf Widerruf &emsp; <span class=x>{off}</span> befristet bis ____________",
        f"<span class=x>{off}</span> unbefristet &emsp; <span class=x>{on}</span> vom {d.print_date(d.later(p.signed, 1, 12))} bis {d.print_date(d.later(p.signed, 90, 700))}",
    )  # fmt: skip
    when = v.signed(d, p, d.one_of("dd.mm.yyyy", "dd.mm.yy", "d.m.yyyy")) if d.maybe(0.92) else ""
    second = d.print_date(d.later(p.signed, 1, 9))
    both = d.maybe(0.4)
    sign = (
        f"<table class=g><tr><td>{cell('Ort, Datum', f'{escape(p.home.place)}, {when}')}<td>{cell('Unterschrift Vollmachtgeber/in', v.ink(d, p.giver.last))}"
        + (f"<tr><td>{cell('Ort, Datum', f'{escape(p.helper_home.place)}, {second}')}<td>{cell('Unterschrift Bevollmächtigte/r', v.ink(d, p.helper.last))}" if both else "") + "</table>"
    )  # fmt: skip
    crest = f"<div class=o>{escape(p.office)}<br><small>{escape(g.street())}, {escape(g.address().postcode_place)}</small></div>"
    office_use = (
        f"<div class=u>{d.one_of('Nur von der Behörde auszufüllen', 'Bearbeitungsvermerk', 'Amtlicher Vermerk')}: Identität geprüft am {second if d.maybe(0.5) else '________'} Hz. ______ Eingang ________</div>"
        if d.maybe(0.6)
        else ""
    )
    ref = f"<div class=r><small>{label}</small><br><span class=v>{number or '&nbsp;'}</span></div>"
    body = (
        f"<table class=h><tr><td>{crest}<td>{ref}</table><h1>{d.one_of('Vollmacht', 'Erteilung einer Vollmacht', 'Vollmacht zur Vertretung', 'Vollmacht (§ 13 SGB X)', 'Anlage Vollmacht')}</h1><table class=g><tr>{sides}</table>"
        f"<p>{d.one_of('Die Vollmacht berechtigt dazu,', 'Umfang der Vollmacht (bitte ankreuzen)', 'Ich bevollmächtige die genannte Person,')}</p><table class=t>{ticks}</table><p>Dauer: {span}</p>{sign}{office_use}"
        f"<p class=k>{d.one_of('Die Vollmacht kann jederzeit schriftlich widerrufen werden.', 'Solange ein Bevollmächtigter bestellt ist, wendet sich die Behörde an ihn (§ 13 Abs. 3 SGB X).')}</p>"
    )
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9, 10.3):.1f}pt}}.h{{width:100%}}.r{{border:1px solid #555;padding:1.5mm;min-width:60mm;float:right}}.o{{font-weight:bold}}h1{{font-size:{rng.randint(14, 20)}pt;margin:4mm 0}}"
        f".g{{width:100%;table-layout:fixed;margin-bottom:3mm}}.g td{{border:{d.one_of('1px solid #666', '1px solid #b0b0b0', '0')};padding:1.5mm 2.5mm;background:{d.one_of('#fff', '#f4f7fa', '#f7f4ec')}}}.f{{margin:1mm 0;border-bottom:1px solid #bbb}}small{{font-size:6.6pt;color:#444}}"
        f".v{{font-family:'{d.font(HAND, MONO, SANS)}';font-size:1.15em;color:{d.one_of('#000', '#124', '#1a3a8a')}}}.x{{font-family:'DejaVu Sans';width:6mm}}.t td{{padding:.6mm}}.u{{background:#e6e6e6;padding:2mm;font-size:8pt}}.k{{font-size:7.5pt;color:#444}}p{{margin:1mm 0 2mm}}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;left:20mm;font-size:6.5pt'>Vordruck {g.digits(2)}.{g.digits(3)} – {rng.randint(1, 12):02d}/{rng.randint(2014, 2026)}</div>"
    return Sheet(body, css, footer=foot, margin=(13.0, 16.0, 13.0, 20.0))

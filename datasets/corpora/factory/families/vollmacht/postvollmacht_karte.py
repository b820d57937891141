"""Postal power: a narrow form or card with boxes, several empowered lines, ticks for registered mail, collection code."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    on, off = d.one_of("☒", "☑", "✗"), "☐"
    combs = d.maybe(0.35)
    service = d.one_of(
        "Briefdienst Nordstern",
        "PostPunkt",
        "Regio-Brief",
        "Paketdienst Falke",
        "Städtische Zustelldienste",
        "Briefzustellung",
    )

    def box(width: int, filled: str, *labels: str) -> str:
        return f"<td colspan={width}><div class=c>{d.one_of(*labels)}</div><div class=v>{filled or '&nbsp;'}</div>"

    split = d.maybe(0.4)

    def who(key: str, person_first: str, person_last: str, full: str) -> str:
        if split:
            last, first = d.field(key, person_last, part=2), d.field(key, person_first, part=1)
            if combs:
                last = (
                    d.comb(key, person_last[:18].upper(), person_last).replace("data-value", 'data-part="2" data-value')
                    if len(person_last) < 16
                    else last
                )
            return box(6, last, "Name", "Nachname", "Familienname") + box(6, first, "Vorname", "Vorname(n)")
        return box(12, d.field(key, full), "Vor- und Nachname", "Name", "Vorname, Name")

    birth = d.print_date(p.giver.born, "dd.mm.yyyy")
    rows = [
        f"<th colspan=12>{d.one_of('Vollmachtgeber/in', 'Ich (Empfänger der Sendungen)', 'A  Auftraggeber', '1. Vollmacht erteilt')}",
        who("vollmachtgeber", p.giver.first, p.giver.last, p.giver.name),
        box(7, escape(p.home.street), "Straße und Hausnummer") + box(5, escape(p.home.postcode_place), "PLZ, Ort"),
        box(5, birth if d.maybe(0.6) else "", "Geburtsdatum") + box(7, g.phone() if d.maybe(0.4) else "", "Telefon (freiwillig)"),
        f"<th colspan=12>{d.one_of('Bevollmächtigte Person', 'B  Bevollmächtigte/r', '2. bevollmächtigt wird', 'Abholberechtigt')}", who("bevollmaechtigter", p.helper.first, p.helper.last, p.helper.name),
        box(7, escape(p.helper_home.street) if d.maybe(0.7) else "", "Straße und Hausnummer") + box(5, escape(p.helper_home.postcode_place) if d.maybe(0.7) else "", "PLZ, Ort"),
        box(12, "", d.one_of("weitere Bevollmächtigte", "2. bevollmächtigte Person")), f"<th colspan=12>{d.one_of('Umfang', 'C  Gilt für', '3. Die Vollmacht umfasst')}",
    ]  # fmt: skip
    scope = d.some(
        [
            "Briefe",
            "Einschreiben",
            "eigenhändige Sendungen",
            "Pakete",
            "Nachnahme",
            "förmliche Zustellungen",
            "Geldsendungen",
            "Abholung in der Filiale",
        ],
        3,
        7,
    )
    picks = " &emsp; ".join(f"<span class=x>{on if d.maybe(0.6) else off}</span> {text}" for text in scope)
    rows.append(f"<td colspan=12>{picks}")
    begin = d.print_date(d.later(p.signed, 1, 14), "dd.mm.yyyy")
    rows.append(
        box(6, begin if d.maybe(0.5) else "", "gültig ab")
        + box(6, d.one_of("", "auf Widerruf", d.print_date(d.later(p.signed, 60, 700), "dd.mm.yyyy")), "gültig bis")
    )
    if d.maybe(0.5):
        rows.append(
            box(6, g.digits(12), "Sendungsnummer", "Kundennummer")
            + box(6, f"{d.one_of('L', 'C', 'T')}{g.digits(8)}", "Ausweisnummer")
        )
    when = v.signed(d, p, d.one_of("dd.mm.yyyy", "dd.mm.yy")) if d.maybe(0.92) else ""
    rows.append(
        box(5, f"{escape(p.home.place)}, {when}" if d.maybe(0.6) else when, "Ort, Datum", "Datum")
        + box(7, v.ink(d, p.giver.last), "Unterschrift Vollmachtgeber/in", "Unterschrift")
    )
    title = d.one_of(
        "Postvollmacht",
        "Abholvollmacht",
        "Vollmacht zum Empfang von Postsendungen",
        "POSTVOLLMACHT",
        "Empfangsvollmacht",
    )
    tint = d.one_of("#fff2b8", "#e8eef7", "#f4f4f4", "#fff", "#fde8e0")
    bar = d.one_of("#d40511", "#ffcc00;color:#000", "#1d3f72", "#333")
    only = d.one_of(
        "Bitte in Druckbuchstaben ausfüllen.",
        "Der Ausweis ist bei Abholung vorzulegen.",
        "Wird vom Zusteller ausgefüllt: ________",
        "",
    )
    body = f"<div class=bar>{service}<b>{title}</b></div><table class=g>{''.join(f'<tr>{row}' for row in rows)}</table><p class=k>{only} Widerruf jederzeit in jeder Filiale möglich. Form {g.digits(3)}-{g.digits(3)}.</p>"
    small = d.maybe(0.4)
    size = (148.0, 210.0) if small else (210.0, 297.0)
    scale = 0.85 if small else 1.0
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(8.8, 10) * scale:.1f}pt}}.bar{{background:{bar};{'' if ';' in bar else 'color:#fff;'}padding:2.5mm 4mm;display:flex;justify-content:space-between;margin-bottom:3mm}}"
        f".g{{width:100%;table-layout:fixed}}.g td{{border:1px solid #777;padding:.8mm 1.5mm;background:{tint}}}.g th{{text-align:left;padding:2mm 0 .8mm}}.c{{font-size:{6.3 * scale:.1f}pt;color:#444}}"
        f".v{{font-family:'{d.font(HAND, MONO, SANS)}';font-size:{rng.uniform(10.5, 13) * scale:.1f}pt;color:{d.one_of('#000', '#124', '#1a3a8a')};min-height:5mm}}.x{{font-family:'DejaVu Sans'}}.k{{font-size:7pt;color:#444;margin-top:3mm}}i.comb{{min-width:3.2mm;font-size:.75em}}"
    )
    edge = 9.0 if small else rng.uniform(14, 22)
    return Sheet(body, css, size=size, margin=(edge, edge, 8.0, edge))

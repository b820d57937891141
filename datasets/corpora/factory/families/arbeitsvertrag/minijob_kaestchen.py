"""Minijob form: numbered boxes with small labels, ticks for other jobs and pension insurance, hardly any prose."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, household=0.3, minijob=1.0, hourly=0.5, limited=0.25)
    on, off = d.one_of("☒", "☑", "✗"), "☐"
    number = iter(range(1, 60))
    numbered = d.maybe(0.6)

    def box(width: int, filled: str, *labels: str) -> str:
        lead = f"{next(number)} " if numbered else ""
        return (
            f"<td colspan={width}><div class=c>{lead}{d.one_of(*labels)}</div><div class=v>{filled or '&nbsp;'}</div>"
        )

    def tick(*options: str, chosen: int = 0) -> str:
        return " &emsp; ".join(
            f"<span class=x>{on if index == chosen else off}</span> {text}" for index, text in enumerate(options)
        )

    combs = d.maybe(0.3)
    start = (
        j.start.strftime("%d%m%Y") if combs else d.print_date(j.start, d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy"))
    )
    begin = d.comb("beginn", start, j.start.isoformat()) if combs else d.field("beginn", start, j.start.isoformat())
    until = d.date("befristet_bis", j.until, "dd.mm.yyyy") if j.until else d.one_of("", "entfällt", "unbefristet")
    split = d.maybe(0.4)
    if split:
        name = box(6, d.field("arbeitnehmer", j.worker.last, part=2), "Name", "Familienname") + box(
            6, d.field("arbeitnehmer", j.worker.first, part=1), "Vorname", "Vorname(n)"
        )
    else:
        name = box(12, a.worker(d, j), "Name, Vorname", "Arbeitnehmer/in", "Vor- und Zuname").replace(
            "Name, Vorname", "Vorname, Name"
        )
    pay = a.pay(d, j, currency=d.one_of("{}", "{} €"))
    hour = box(4, pay if j.hourly else "", "Stundenlohn brutto (€)", "Vergütung je Stunde", "Stundensatz")
    month = box(4, "" if j.hourly else pay, "Monatsvergütung (€)", "Arbeitsentgelt monatlich", "Festlohn im Monat")
    rows = [
        f"<th colspan=12>{d.one_of('Arbeitgeber', 'A. Angaben zum Arbeitgeber', '1. Arbeitgeber/in')}",
        box(8, a.employer(d, j), "Firma / Name", "Arbeitgeber", "Name des Betriebes / Haushalts")
        + box(4, g.digits(8) if d.maybe(0.6) else "", "Betriebsnummer", "BBNR"),
        box(8, escape(f"{j.seat.street}, {j.seat.postcode_place}"), "Anschrift", "Straße, PLZ Ort") + box(4, g.phone() if d.maybe(0.5) else "", "Telefon"),
        f"<th colspan=12>{d.one_of('Arbeitnehmer/in', 'B. Persönliche Angaben', '2. Beschäftigte/r')}",
        name,
        box(5, escape(j.home.street), "Straße, Hausnummer", "Straße") + box(4, escape(j.home.postcode_place), "PLZ, Ort", "Wohnort")
        + box(3, d.print_date(j.worker.born, "dd.mm.yyyy"), "Geburtsdatum", "geb. am"),
        box(5, g.pension_number(j.worker) if d.maybe(0.6) else "", "Rentenversicherungsnummer", "SV-Nummer")
        + box(7, d.print_iban(g.iban()) if d.maybe(0.7) else "", "IBAN für die Lohnzahlung", "Bankverbindung"),
        f"<th colspan=12>{d.one_of('Beschäftigung', 'C. Vertragsdaten', '3. Arbeitsverhältnis')}",
        box(4, begin, "Beginn der Beschäftigung", "Arbeitsbeginn", "Beschäftigt ab") + box(4, until, "befristet bis", "Ende (falls befristet)")
        + box(4, d.one_of("2 Wochen", "3 Monate", "6 Monate", ""), "Probezeit"),
        box(7, a.work(d, j), "Tätigkeit", "beschäftigt als", "Art der Tätigkeit") + box(5, escape(g.town()) if d.maybe(0.6) else "", "Arbeitsort"),
        box(4, a.hours(d, j) if d.maybe(0.8) else "", "Stunden pro Woche", "wöchentliche Arbeitszeit (Std.)") + (hour + month if d.maybe(0.5) else month + hour),
        f"<td colspan=12>{tick('Minijob (geringfügig entlohnt)', 'kurzfristige Beschäftigung', 'Midijob')}",
        f"<td colspan=12>Weitere Beschäftigungen: {tick('nein', 'ja, seit ____________', chosen=rng.randrange(2))}",
        f"<td colspan=12>Befreiung von der Rentenversicherungspflicht: {tick('beantragt', 'nicht beantragt', chosen=rng.randrange(2))}",
        f"<td colspan=12>Urlaub: {rng.choice([12, 16, 20, 24])} Werktage im Jahr; Krankenkasse: {d.one_of('gesetzlich', 'privat', 'familienversichert')}",
    ]  # fmt: skip
    rows = [row for index, row in enumerate(rows) if index < 11 or d.maybe(0.75)]
    texts = [f"<p>{' '.join(text)}</p>" for _, text in a.clauses(d, 2, 6)]
    day = d.date("datum", j.signed) if d.maybe(0.9) else ""
    sign = (
        f"<table class=g><tr>{box(4, f'{escape(j.seat.place)}, {day}', 'Ort, Datum')}{box(4, a.ink(d, j.boss.last), 'Unterschrift Arbeitgeber')}"
        f"{box(4, a.ink(d, j.worker.last), 'Unterschrift Arbeitnehmer/in')}</table>"
    )
    title = d.one_of(
        "Arbeitsvertrag für geringfügig entlohnte Beschäftigte",
        "Minijob-Vertrag",
        "Arbeitsvertrag Minijob",
        "Vereinbarung über eine geringfügige Beschäftigung",
    )
    body = f"<h1>{title}</h1><table class=g>{''.join(f'<tr>{row}' for row in rows)}</table>{''.join(texts)}{sign}"
    border = d.one_of("1px solid #000", "1px solid #888", "1px solid #2a7f62", "1px solid #b44")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(8.5, 10):.1f}pt}}.g{{width:100%;table-layout:fixed;margin:0 0 3mm}}.g td,.g th{{border:{border};"
        f"padding:.8mm 1.5mm;text-align:left;vertical-align:top}}.g th{{background:{d.one_of('#ddd', '#e8f4ee', '#000;color:#fff', '#fff')}}}.c{{font-size:{rng.uniform(5.8, 7):.1f}pt;color:#444}}"
        f".v{{font-family:'{d.font(HAND, MONO, SANS)}';font-size:{rng.uniform(10, 12.5):.1f}pt;color:{d.one_of('#000', '#124', '#22a')};min-height:4.5mm}}.x{{font-family:'DejaVu Sans'}}"
        f"h1{{font-size:{rng.randint(13, 18)}pt;margin:0 0 3mm}}p{{margin:0 0 1.5mm;font-size:.92em}}i.comb{{min-width:3.7mm;font-size:.85em}}"
    )
    return Sheet(body, css, margin=(rng.uniform(12, 20), 15.0, 12.0, rng.uniform(15, 22)))

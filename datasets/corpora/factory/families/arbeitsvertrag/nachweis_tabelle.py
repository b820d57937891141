"""Statement of terms under the Nachweisgesetz: one long table of numbered rows, label left and value right, law references between."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.25)
    unit = d.one_of("brutto je Stunde", "pro Stunde") if j.hourly else d.one_of("brutto je Monat", "monatlich (brutto)")
    began = d.date("beginn", j.start)
    until = d.date("befristet_bis", j.until) if j.until else ""
    rows = [
        (d.one_of("Name und Anschrift des Arbeitgebers", "Arbeitgeber", "Vertragspartei 1 (Arbeitgeber)"), f"{a.employer(d, j)}<br>{escape(j.seat.street)}<br>{escape(j.seat.postcode_place)}"),
        (d.one_of("Name und Anschrift des Arbeitnehmers", "Arbeitnehmer/in", "Vertragspartei 2"), f"{a.worker(d, j)}<br>{escape(j.home.street)}, {escape(j.home.postcode_place)}"),
        (d.one_of("Zeitpunkt des Beginns", "Beginn des Arbeitsverhältnisses", "Arbeitsbeginn"), began),
        (d.one_of("Befristung: Enddatum", "Dauer / Ende bei Befristung", "befristet bis"), until or d.one_of("keine Befristung", "entfällt", "unbefristet")),
        (d.one_of("Arbeitsort", "Ort der Arbeitsleistung"), escape(d.one_of(j.seat.place, g.town() + " und wechselnde Orte"))),
        (d.one_of("Bezeichnung der Tätigkeit", "Tätigkeit", "Beschreibung der Arbeit"), a.work(d, j)), (d.one_of("Dauer der Probezeit", "Probezeit"), d.one_of("6 Monate", "3 Monate", f"bis {d.print_date(d.later(j.start, 80, 180))}")),
        (d.one_of("Zusammensetzung und Höhe des Entgelts", "Arbeitsentgelt", "Höhe der Vergütung"), f"{a.pay(d, j)} {unit}{d.one_of('', ', Zulage ' + d.print_amount(g.money(10, 150, round_to=5)), ', fällig am Monatsende')}"),
        (d.one_of("Vereinbarte Arbeitszeit", "Wöchentliche Arbeitszeit", "Arbeitszeit"), f"{a.hours(d, j)} {d.one_of('Stunden je Woche', 'Std./Woche', 'Stunden')}{d.one_of('', f', {rng.randint(2, 6)} Tage', ', Ruhepause 30 Minuten')}"),
        ("Überstunden", d.one_of("nach betrieblicher Anordnung", "werden durch Freizeit ausgeglichen", f"Ausgleich binnen {rng.randint(2, 6)} Monaten")),
        (d.one_of("Dauer des Erholungsurlaubs", "Urlaub"), f"{rng.choice([20, 24, 26, 28, 30])} Arbeitstage"), ("Fortbildung", d.one_of("kein Anspruch", "nach Absprache")),
        ("Betriebliche Altersversorgung", d.one_of("keine", f"Pensionskasse {escape(g.town())} VVaG")), ("Kündigungsverfahren", f"schriftlich; Fristen nach § 622 BGB; Klagefrist drei Wochen, Arbeitsgericht {escape(g.town())}"),
        ("Kollektivvereinbarungen", d.one_of("keine", "Tarifvertrag Gebäudereinigung", f"Betriebsvereinbarung vom {d.print_date(g.day())}")), ("Personalnummer", g.digits(5)),
        ("Geburtsdatum", d.print_date(j.worker.born)), ("Steuer-ID / SV-Nummer", f"{g.tax_id()} / {g.pension_number(j.worker)}"),
    ]  # fmt: skip
    must = {0, 1, 2, 5, 7}
    kept = [row for index, row in enumerate(rows) if index in must or d.maybe(0.72)]
    if d.maybe(0.3):
        head, tail = kept[:2], kept[2:]
        rng.shuffle(tail)
        kept = head + tail
    numbered, law = d.maybe(0.6), d.maybe(0.4)
    lines = "".join(
        f"<tr>{f'<td class=n>{n}' if numbered else ''}<td class=a>{x}{f'<br><small>§ 2 Abs. 1 Nr. {n} NachwG</small>' if law else ''}<td class=v>{y}"
        for n, (x, y) in enumerate(kept, 1)
    )
    title = d.one_of(
        "Arbeitsvertrag",
        "Niederschrift nach § 2 NachwG",
        "Nachweis der wesentlichen Vertragsbedingungen",
        "Arbeitsvertrag – Datenblatt",
        "Wesentliche Arbeitsbedingungen (Arbeitsvertrag)",
    )
    day = d.date("datum", j.signed) if d.maybe(0.92) else ""
    sign = (
        f"<table class=s><tr><td>{escape(j.seat.place)}, {day}<td>{a.ink(d, j.boss.last)}<td>{a.ink(d, j.worker.last)}<tr><td><small>Ort, Datum</small><td><small>{d.one_of('Arbeitgeber', 'Unterschrift Arbeitgeber')}</small>"
        f"<td><small>{d.one_of('Arbeitnehmer/in', 'zur Kenntnis genommen')}</small></table>"
    )
    clauses = (
        "".join(f"<p><b>{title}:</b> {' '.join(text)}</p>" for title, text in a.clauses(d, 0, 4))
        if d.maybe(0.5)
        else ""
    )
    body = f"<h1>{title}</h1><table class=t><tbody>{lines}</tbody></table>{clauses}{sign}"
    border = d.one_of("border:1px solid #777", "border-bottom:1px solid #bbb", "border:0", "border-top:1px solid #444")
    css = d.css(SANS, SERIF, low=9, high=10.8) + (
        f"h1{{font-size:{rng.randint(14, 20)}pt}}.t{{width:100%;margin-bottom:5mm}}.t td{{{border};padding:{rng.uniform(0.8, 1.8):.1f}mm 2mm}}.n{{width:7mm}}.a{{width:{rng.randint(48, 70)}mm;color:{d.one_of('#000', '#345', '#555')};"
        f"background:{d.one_of('#fff', '#f2f2f2', '#eef3f8')}}}.v{{font-family:'{d.font(SANS, MONO, SERIF)}'}}small{{font-size:6.8pt;color:#666}}.s{{width:100%;margin-top:10mm}}.s td{{width:33%}}"
    )
    return Sheet(body, css, margin=(rng.uniform(14, 22), 18.0, 14.0, 20.0))

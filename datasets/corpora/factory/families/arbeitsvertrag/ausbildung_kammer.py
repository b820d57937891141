"""Training contract on a chamber's form: lettered fields A to K, boxes above, the pay of each year in a small table."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a

_SIDES = (
    "Die sachliche und zeitliche Gliederung des Ausbildungsablaufs ist Bestandteil dieses Vertrages.",
    "Der Ausbildende verpflichtet sich, Ausbildungsmittel kostenlos zur Verfügung zu stellen.",
    "Die Auszubildenden führen einen Ausbildungsnachweis (Berichtsheft) in elektronischer Form.",
    "Während der Probezeit kann ohne Einhalten einer Frist gekündigt werden (§ 22 BBiG).",
    "Besteht der Auszubildende vorher die Abschlussprüfung, endet das Verhältnis mit Bekanntgabe des Ergebnisses.",
    "Bei Arbeitsunfähigkeit ist spätestens am vierten Kalendertag eine Bescheinigung vorzulegen.",
    "Auf das Verhältnis sind Betriebsvereinbarungen nach Anlage 2 anzuwenden.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, trades=True, minijob=0, limited=0, hourly=0)
    chamber = d.one_of(
        "Industrie- und Handelskammer {}",
        "Handwerkskammer {}",
        "IHK {}",
        "Handwerkskammer für den Bezirk {}",
        "Rechtsanwaltskammer {}",
    ).format(g.town())
    years = Decimal(d.one_of("2", "3", "3", "3.5"))
    end = j.start.replace(year=j.start.year + int(years)) - timedelta(days=1)
    if years % 1:
        end = (end.replace(day=1) + timedelta(days=183)).replace(day=1) - timedelta(days=1)
    first = g.money(620, 1200, round_to=rng.choice([5, 10]))
    steps = [first + index * rng.choice([60, 80, 100, 75]) for index in range(int(years) + bool(years % 1))]
    letter = iter("ABCDEFGHIJKLM")
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    young = j.worker.born.replace(year=j.start.year - rng.randint(16, 24), day=min(j.worker.born.day, 28))
    parent = g.person(last=j.worker.last).name if j.start.year - young.year < 19 else ""
    trade = a.work(d, j)

    def cell(width: int, label: str, value: str) -> str:
        return f"<td colspan={width}><div class=c>{label}</div><span class=v>{value or '&nbsp;'}</span>"

    grid = [
        cell(6, d.one_of("Ausbildende (Ausbildungsbetrieb)", "Name des Ausbildenden", "Ausbildender"), a.employer(d, j))
        + cell(6, d.one_of("Auszubildende(r)", "Name des Auszubildenden", "Auszubildender Name, Vorname"), a.worker(d, j)),
        cell(6, "Straße, Haus-Nr.", escape(j.seat.street)) + cell(6, "Straße, Haus-Nr.", escape(j.home.street)),
        cell(6, "PLZ, Ort", escape(j.seat.postcode_place)) + cell(6, "PLZ, Ort", escape(j.home.postcode_place)),
        cell(3, "Firmenident-Nr.", g.digits(7)) + cell(3, "Telefon", g.phone())
        + cell(3, "Geburtsdatum", d.print_date(young, style)) + cell(3, "Staatsangehörigkeit", d.one_of("deutsch", "syrisch", "türkisch", "ukrainisch", "")),
        cell(6, "Verantwortliche/r Ausbilder/in", escape(g.person().name)) + cell(6, "Gesetzl. Vertreter", escape(parent)),
    ]  # fmt: skip
    months = int(years * 12)
    until = d.date("befristet_bis", end, style)
    span = d.one_of(
        f"Die Ausbildung beginnt am <span class=v>{d.date('beginn', j.start, style)}</span> und endet am <span class=v>{until}</span>.",
        f"Beginn <span class=v>{d.date('beginn', j.start, style)}</span> &emsp; Ende <span class=v>{until}</span>",
        f"vom <span class=v>{d.date('beginn', j.start, style)}</span> bis <span class=v>{until}</span>",
    )  # fmt: skip
    weekly = d.maybe(0.5)
    hours = (
        f"wöchentlich <span class=v>{a.hours(d, j)}</span> Stunden"
        if weekly
        else f"täglich <span class=v>{d.one_of('8', '7,8', '7,5')}</span> Stunden"
    )
    pay = "".join(
        f"<td>{index}. Jahr<br><span class=v>{a_pay}</span>"
        for index, a_pay in enumerate(
            [d.amount("brutto", steps[0], currency="{}"), *(d.print_amount(step, currency="{}") for step in steps[1:])],
            1,
        )
    )
    fields = [
        f"Die Ausbildungsdauer beträgt nach der Ausbildungsordnung <span class=v>{months}</span> Monate. {span}",
        f"Die Probezeit beträgt <span class=v>{rng.randint(1, 4)}</span> Monate.",
        f"Die Ausbildung findet statt in <span class=v>{escape(g.town())}</span>; Berufsschule: <span class=v>{escape(g.town())}</span>.",
        f"Ausbildungsmaßnahmen außerhalb der Ausbildungsstätte: <span class=v>{d.one_of('überbetriebliche Lehrgänge', 'keine', '---')}</span>",
        f"Der Ausbildende zahlt eine angemessene Vergütung; sie beträgt monatlich brutto (EUR):<table class=y><tr>{pay}</table>",
        f"Die regelmäßige Ausbildungszeit beträgt {hours}. Teilzeit: ☐ ja ☒ nein",
        f"Urlaub: im Jahr {j.start.year} <span class=v>{rng.randint(8, 13)}</span>, {j.start.year + 1} <span class=v>{rng.randint(24, 30)}</span> Arbeitstage",
        f"Sonstige Vereinbarungen: <span class=v>{d.one_of('---', 'siehe Anlage', 'Werkzeug wird gestellt', 'Zuschuss Fahrkarte')}</span>",
    ]  # fmt: skip
    lettered = "".join(f"<tr><td class=k>{next(letter)}<td>{text}" for text in fields)
    same = d.date("datum", j.signed, style)
    sign = (
        f"<p>{escape(j.seat.place)}, {d.one_of('den ', '')}<span class=v>{same}</span></p><table class=g><tr>{cell(4, 'Der Ausbildende (Stempel, Unterschrift)', a.ink(d, j.boss.last))}"
        f"{cell(4, 'Die/Der Auszubildende', a.ink(d, j.worker.last))}{cell(4, 'Gesetzliche Vertreter', a.ink(d, parent.split()[-1], 0.9) if parent else '')}</table>"
    )
    entry = d.print_date(d.later(j.signed, 5, 40), style)
    stamp = (
        f"<div class=st>{escape(chamber)}<br>Eingetragen in das Verzeichnis der Berufsausbildungsverhältnisse<br>unter Nr. {g.digits(7)} am {entry}</div>"
        if d.maybe(0.6)
        else ""
    )
    title = d.one_of("Berufsausbildungsvertrag", "Ausbildungsvertrag", "Berufsausbildungsvertrag (§§ 10, 11 BBiG)")
    body = (
        f"<div class=top>{escape(chamber)}</div><h1>{title}</h1><p>{d.one_of('Zwischen dem Ausbildenden und der/dem Auszubildenden', 'Zwischen nachstehenden Parteien')}</p>"
        f"<table class=g>{''.join(f'<tr>{row}' for row in grid)}</table><p>wird nachstehender Vertrag zur Ausbildung im Ausbildungsberuf</p><p><span class=v><b>{trade}</b></span></p>"
        f"<p>mit der Fachrichtung <span class=v>{d.one_of('---', '', 'siehe Ausbildungsordnung')}</span> geschlossen.</p><table class=b>{lettered}</table>{sign}{stamp}"
    )
    if d.maybe(0.6):
        notes = d.some(_SIDES, 3, len(_SIDES))
        body += "<h3 class=break>Weitere Vertragsbestimmungen</h3>" + "".join(
            f"<p>§ {i} {text}</p>" for i, text in enumerate(notes, 1)
        )
    tint = d.one_of("#e6eef7", "#f2f2f2", "#fdf3dc", "#fff")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(8.6, 9.8):.1f}pt}}.top{{text-align:{d.one_of('left', 'right')};font-weight:bold;color:#234}}"
        f"h1{{font-size:{rng.randint(15, 20)}pt;margin:3mm 0}}.g{{width:100%;table-layout:fixed;margin-bottom:3mm}}.g td{{border:1px solid #555;padding:.8mm 1.5mm;background:{tint}}}"
        f".c{{font-size:6pt;color:#444}}.v{{font-family:'{d.font(MONO, SANS)}';font-size:105%}}.b td{{border-bottom:1px solid #aaa;padding:1.2mm}}.k{{font-weight:bold;width:7mm}}.b{{width:100%}}"
        ".y td{border:1px solid #777!important;padding:1mm 4mm}p{margin:1mm 0 2mm}.st{margin-top:4mm;border:1px solid #226;color:#226;padding:2mm;width:85mm;font-size:7.5pt}"
    )
    return Sheet(body, css, margin=(13.0, 15.0, 12.0, 18.0))

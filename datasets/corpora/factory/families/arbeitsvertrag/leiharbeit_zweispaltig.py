"""Temporary work: small print in two columns after a box with the data; client firm, licence and tariff groups distract."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a

_LEASE = (
    "Der Arbeitgeber besitzt die unbefristete Erlaubnis zur Arbeitnehmerüberlassung, erteilt am {datum} durch die Agentur für Arbeit {ort}.",
    "Der Mitarbeiter wird als Leiharbeitnehmer bei wechselnden Entleihern tätig; erster Einsatz ist ab {datum} in {ort}.",
    "Es gelten die Tarifverträge iGZ/BAP in der jeweils gültigen Fassung; Eingruppierung in Entgeltgruppe {n}.",
    "Im verleihfreien Zeitraum besteht Anspruch auf die tarifliche Grundvergütung.",
    "Ab dem {n}. Einsatzmonat wird ein Branchenzuschlag von {prozent} % gezahlt.",
    "Auf dem Arbeitszeitkonto dürfen höchstens 150 Plusstunden angesammelt werden.",
    "Die Höchstüberlassungsdauer beträgt 18 Monate (§ 1 Abs. 1b AÜG).",
    "Fahrgeld wird je Einsatztag mit {betrag} erstattet; Verpflegungsmehraufwand bei mehr als acht Stunden Abwesenheit.",
    "Das Merkblatt für Leiharbeitnehmer der Bundesagentur für Arbeit wurde ausgehändigt.",
    "Bei einem Einsatz im Kundenbetrieb beträgt die dortige Arbeitszeit bis zu {n} Stunden täglich.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    name = d.one_of(
        "{n} Personalservice GmbH",
        "{n} Zeitarbeit GmbH & Co. KG",
        "Arbeitskraft {o} GmbH",
        "{n} & Partner Personaldienstleistungen GmbH",
        "JobBrücke {o} GmbH",
    ).format(n=g.person().last, o=g.town())
    j = a.job(d, employer=name, minijob=0.03, hourly=0.85, limited=0.45)
    client = g.firm()
    begin = d.date("beginn", j.start)
    until = d.date("befristet_bis", j.until) if j.until else "unbefristet"
    pay = a.pay(d, j)
    data = [
        (d.one_of("Arbeitgeber", "Personaldienstleister", "Verleiher"), f"{a.employer(d, j)}, {escape(j.seat.street)}, {escape(j.seat.postcode_place)}"),
        (d.one_of("Mitarbeiter/in", "Zeitarbeitnehmer", "Arbeitnehmer/in"), f"{a.worker(d, j)}, {escape(j.home.street)}, {escape(j.home.postcode_place)}"),
        (d.one_of("Geburtsdatum", "geb. am"), d.print_date(j.worker.born)), (d.one_of("Beginn", "Eintritt", "Vertragsbeginn"), begin),
        (d.one_of("Befristung", "befristet bis", "Vertragsende"), until), (d.one_of("Tätigkeit", "Eingestellt als", "Einsatz als"), a.work(d, j)),
        (d.one_of("Erster Kundenbetrieb", "Entleiher", "Einsatzbetrieb"), escape(client)), (d.one_of("Arbeitszeit/Woche", "Wochenstunden", "Std. pro Woche"), a.hours(d, j)),
        (d.one_of("Stundenentgelt brutto", "Tarifstundenlohn", "Entgelt je Stunde") if j.hourly else "Monatsentgelt brutto", pay),
        (d.one_of("davon übertarifliche Zulage", "Zulage"), d.print_amount(g.money(0.2, 1.5))), ("Personalnummer", g.digits(5)),
    ]  # fmt: skip
    keep = [item for index, item in enumerate(data) if index in (0, 1, 3, 4, 5, 8) or d.maybe(0.7)]
    shape = rng.randrange(3)
    if shape == 0:
        box = "<table class=b>" + "".join(f"<tr><td class=n>{x}<td>{y}" for x, y in keep) + "</table>"
    elif shape == 1:
        box = "<div class=q>" + "".join(f"<div><small>{x}</small><br>{y}</div>" for x, y in keep) + "</div>"
    else:
        box = "<p class=f>" + " &nbsp;|&nbsp; ".join(f"{x}: <b>{y}</b>" for x, y in keep) + "</p>"
    lease = [a.fill(d, text) for text in d.some(_LEASE, 4, len(_LEASE))]
    sections = [
        (d.one_of("Arbeitnehmerüberlassung", "Besonderheiten der Zeitarbeit", "Einsatz bei Kunden"), lease),
        *a.clauses(d, 8, 15, without=("tarif", "ort")),
    ]
    texts = [f"<p><b>§ {n} {title}.</b> {' '.join(text)}</p>" for n, (title, text) in enumerate(sections, 1)]
    size = rng.uniform(7, 8.6)
    parts, part, room = "", "", 4300 * (7.5 / size) ** 2
    for text in texts:
        if len(part) + len(text) > room:
            parts, part, room = parts + f"<div class=z>{part}</div>", "", 6600 * (7.5 / size) ** 2
        part += text
    parts += f"<div class=z>{part}</div>"
    day = d.date("datum", j.signed) if d.maybe(0.9) else "____________"
    sign = (
        f"<table class=s><tr><td>{escape(j.seat.place)}, {day}<br>{a.ink(d, j.boss.last)}<br>{a.employer(d, j) if d.maybe(0.5) else 'Arbeitgeber'}"
        f"<td><br>{a.ink(d, j.worker.last)}<br>{d.one_of('Mitarbeiter/in', 'Arbeitnehmer')}</table>"
    )
    title = d.one_of(
        "Arbeitsvertrag für Leiharbeitnehmer",
        "Arbeitsvertrag Zeitarbeit",
        "Anstellungsvertrag gewerbliche Mitarbeiter",
        "Arbeitsvertrag",
        "Befristeter Arbeitsvertrag" if j.until else "Arbeitsvertrag (Zeitarbeit)",
    )
    tint = d.one_of("#c8102e", "#0b5394", "#38761d", "#f1a300", "#222")
    body = f"<div class=h>{a.employer(d, j) if d.maybe(0.6) else '&nbsp;'}</div><h1>{title}</h1>{box}{parts}{sign}"
    css = (
        f"body{{font-family:'{d.font(SANS, SERIF)}';font-size:{size:.1f}pt;line-height:{rng.uniform(1.1, 1.28):.2f}}}.h{{color:{tint};font-size:15pt;text-align:{d.one_of('left', 'right')};border-bottom:2px solid {tint}}}"
        f"h1{{font-size:{rng.randint(13, 17)}pt;margin:3mm 0}}.z{{columns:2;column-gap:{rng.randint(5, 9)}mm;text-align:{d.one_of('justify', 'left')}}}.z p{{margin:0 0 1.6mm}}"
        ".b{width:100%;margin-bottom:4mm;font-size:1.2em}.b td{border:1px solid #888;padding:.7mm 2mm}.n{width:48mm;background:#f0f0f0}"
        ".q{display:grid;grid-template-columns:repeat(3,1fr);gap:1.5mm 4mm;border:1px solid #777;padding:2mm;margin-bottom:4mm;font-size:1.2em}.q small{font-size:.75em;color:#555}.f{font-size:1.25em;line-height:1.6}"
        ".s{width:100%;margin-top:6mm}.s td{width:50%;font-size:1.1em}"
    )
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:6mm;right:16mm;font-size:6.5pt'>{page}/{pages}</div>",
        margin=(12.0, 16.0, 14.0, 18.0),
    )

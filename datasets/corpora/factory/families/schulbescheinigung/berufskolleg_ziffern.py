"""Vocational school's form with numbered lines, full or part time ticked, training firm and chamber as distractors."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import PURPOSES, ROLES, attendance


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, "beruf", reverse=0.3), d.german
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    on, off = d.rng.choice([("☒", "☐"), ("[X]", "[ ]"), ("☑", "☐"), ("(x)", "( )")])
    full = d.maybe(0.65)
    number = d.one_of("{}.", "{})", "({})", "{}")
    lines: list[tuple[str, str]] = []
    if a.shown == a.person.name and d.maybe(0.35):
        lines += [("Familienname", a.part(d, a.person.last)), ("Vorname", a.part(d, a.person.first))]
    else:
        lines.append(
            (d.one_of("Name, Vorname der Schülerin / des Schülers", "Schüler/in", "Vor- und Nachname"), a.name(d))
        )
    lines.append(
        (d.one_of("geboren am", "Geburtsdatum"), a.born(d, style) + (f" in {escape(g.town())}" if d.maybe(0.4) else ""))
    )
    lines.append((d.one_of("wohnhaft", "Anschrift"), escape(f"{a.home.street}, {a.home.postcode_place}")))
    lines.append(
        (d.one_of("Schule", "besucht die Schule", "Ausbildungsstätte"), a.house(d))
        if d.maybe(0.45)
        else ("Schulform", d.one_of("Berufskolleg", "Berufsfachschule", "Berufsschule", "Fachschule"))
    )
    lines.append((d.one_of("Bildungsgang", "Fachrichtung / Beruf", "Ausbildungsberuf"), escape(a.level)))
    lines.append(
        (d.one_of("Klasse", "Klassenbezeichnung"), d.one_of("BM22A", "HH1", "PF 3", "BFS-2b", "FOS 12", "MT21c"))
    )
    lines.append(
        (
            d.one_of("Unterrichtsform", "Form des Schulbesuchs"),
            f"{on if full else off} Vollzeit &nbsp; {off if full else on} Teilzeit ({d.rng.randint(1, 2)} Tage/Woche)",
        )
    )
    if d.maybe(0.75):
        lines.append(
            (
                d.one_of("Beginn", "Der Bildungsgang hat begonnen am", "Eintritt in den Bildungsgang", "von"),
                a.von(d, style),
            )
        )
    if d.maybe(0.85):
        lines.append(
            (
                d.one_of("voraussichtliches Ende", "endet voraussichtlich am", "Abschlussprüfung / Ende", "bis"),
                a.bis(d, style),
            )
        )
    if not full:
        lines.append((d.one_of("Ausbildungsbetrieb", "Praktikumsbetrieb"), f"{escape(g.firm())}, {escape(g.town())}"))
        if d.maybe(0.5):
            lines.append(("Zuständige Kammer", f"{d.one_of('IHK', 'Handwerkskammer', 'HWK')} {escape(g.town())}"))
    if d.maybe(0.4):
        lines.append(("Wochenstunden", f"{d.rng.randint(8, 36)} Unterrichtsstunden"))
    if d.maybe(0.35):
        lines.append(
            (
                "Fehlzeiten im lfd. Schuljahr",
                f"{d.rng.randint(0, 14)} Tage, letzter Fehltag {d.print_date(g.day(a.day.replace(day=1), a.day), style)}",
            )
        )
    if d.maybe(0.3):
        lines.append(
            (
                "Ferien",
                f"{d.print_date(a.end.replace(month=7, day=2), style)} bis {d.print_date(a.end.replace(month=8, day=14), style)}",
            )
        )
    cells = "".join(
        f"<tr><td class=n>{number.format(n)}<td class=k>{k}<td class=v>{v}"
        for n, (k, v) in enumerate(lines, d.rng.randint(1, 3))
    )
    head = f"<table style='width:100%;margin-bottom:5mm'><tr><td><b style='font-size:15pt'>{a.house(d)}</b><br>{d.one_of('Schule der Sekundarstufe II', 'Technik - Wirtschaft - Gesundheit', 'Schulnummer ' + g.digits(6), 'Europaschule')}<td style='text-align:right;font-size:8pt'>{escape(a.seat.street)}<br>{escape(a.seat.postcode_place)}<br>Tel. {g.phone()}<br>Fax {g.phone()}</table>"
    title = f"<h1>{d.one_of('Schulbescheinigung', 'Bescheinigung über den Besuch einer berufsbildenden Schule', 'Schulbesuchsbescheinigung', 'Ausbildungsbescheinigung der Schule')}</h1><p>{d.one_of(*PURPOSES)}</p>"
    vacation = (
        f"<p>{d.one_of('Die Schulbescheinigung gilt einschließlich der Sommerferien.', 'Ein Abbruch der Ausbildung wird dem Leistungsträger mitgeteilt.', 'Bescheinigung gem. § 2 Abs. 1a BAföG.')}</p>"
        if d.maybe(0.5)
        else ""
    )
    dated = (
        f"{escape(a.seat.place)}, {d.one_of('den ', '')}{a.datum(d, style)}" if d.maybe(0.9) else escape(a.seat.place)
    )
    foot = f"<table style='width:100%;margin-top:10mm'><tr><td class=v>{dated}<td>{a.stamp(d)}<td>{a.scrawl(d)}<br><small>{d.one_of(*ROLES)}</small></table>"
    border = d.one_of("border:1px solid #555", "border-bottom:1px solid #999", "border:0")
    ink = d.font(HAND) if d.maybe(0.25) else d.font(MONO, SANS)
    css = d.css(SANS, low=9, high=10.5) + (
        f".g{{width:100%}}.g td{{{border};padding:{d.rng.uniform(0.8, 2):.1f}mm 1.5mm}}.n{{width:8mm}}.k{{width:{d.rng.randint(55, 75)}mm}}.v{{font-family:'{ink}';font-size:{d.rng.uniform(10, 12):.1f}pt}}h1{{font-size:{d.rng.randint(13, 18)}pt;margin:3mm 0}}small{{font-size:7pt}}"
    )
    return Sheet(f"{head}{title}<table class=g>{cells}</table>{vacation}{foot}", css, margin=(15.0, 16.0, 12.0, 20.0))

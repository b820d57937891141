"""Personalfragebogen of a new employee: full of SV number, tax ID, tax class and IBAN, filled in by hand; no contract, no pay slip."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    who = g.person()
    c = akte.case(d, who.name, coded=0.0, dated=0.85, who=who)
    typed = d.maybe(0.3)
    font = d.font(MONO) if typed else d.font(HAND)
    firm = escape(g.firm())

    def v(text: str) -> str:
        return f"<span style='font-family:{font};font-size:{1.0 if typed else 1.4}em;color:{'#111' if typed else '#1a2f80'}'>{text}</span>"

    start = d.later(c.day, 0, 30)
    bank = g.bank()
    split = d.maybe(0.4)
    name = ("Name, Vorname", d.field("absender", who.reversed_name)) if split else ("Vor- und Nachname", c.shown)
    personal = [
        name, ("Geburtsname", escape(g.person().last) if d.maybe(0.3) else ""), ("Anschrift", f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"), ("Geburtsdatum / -ort", f"{d.print_date(who.born)}, {escape(g.town())}"), ("Familienstand", d.one_of("ledig", "verh.", "geschieden")), ("Staatsangehörigkeit", d.one_of("deutsch", "polnisch", "syrisch", "türkisch")),
        ("Telefon", g.phone()), ("Sozialversicherungsnummer", g.pension_number(who)), ("Krankenkasse", f"{d.one_of('AOK', 'BKK', 'IKK')} {escape(g.town())}"), ("Schwerbehindert", d.one_of("nein", "ja, GdB 50")),
    ]  # fmt: skip
    work = [
        ("Eintrittsdatum", d.print_date(start)),
        ("Berufsbezeichnung", d.one_of("Verkäuferin", "Lagerhelfer", "Reinigungskraft", "Koch")),
        ("Wöchentliche Arbeitszeit", d.one_of("40", "20", "10 Std.", "30")),
        ("Höchster Schulabschluss", d.one_of("Hauptschule", "Mittlere Reife", "Abitur", "ohne")),
        ("Status bei Beginn", d.one_of("arbeitslos", "Schüler", "Arbeitnehmer", "Rentner")),
        ("befristet bis", d.one_of("", "unbefristet", d.print_date(d.later(start, 180, 365)))),
    ]
    tax = [
        ("Steuer-ID", g.tax_id()),
        ("Steuerklasse / Faktor", d.one_of("1", "I", "IV / 0,945", "3")),
        ("Kinderfreibeträge", d.one_of("0", "1,0", "0,5", "2")),
        ("Konfession", d.one_of("ev", "rk", "--")),
        ("IBAN", d.print_iban(g.iban(bank))),
        ("Bank", escape(bank.name)),
        ("VWL", d.one_of("nein", "27 €")),
    ]
    shape = d.rng.randrange(3)

    def block(title: str, items: list[tuple[str, str]]) -> str:
        items = [item for number, item in enumerate(items) if number == 0 or d.maybe(0.85)]
        if shape == 0:
            rows = "".join(f"<tr><td class=q>{a}<td>{v(b)}" for a, b in items)
        elif shape == 1:
            cells = [f"<td><small>{a}</small><br>{v(b)}" for a, b in items]
            rows = "".join("<tr>" + "".join(cells[i : i + 2]) for i in range(0, len(cells), 2))
        else:
            return f"<p class=h>{title}</p>" + "".join(f"<p class=l>{a}: {v(b)}</p>" for a, b in items)
        return f"<p class=h>{title}</p><table class=t>{rows}</table>"

    mini = "".join(
        f"<p>{akte.box(d.maybe(0.3))} {text}</p>"
        for text in d.some(
            (
                "Ich übe eine weitere geringfügige Beschäftigung aus.",
                "Ich beantrage die Befreiung von der Rentenversicherungspflicht (§ 6 Abs. 1b SGB VI).",
                "Ich beziehe Leistungen des Jobcenters.",
                "Ich bin Studentin/Student.",
                "Angaben sind vollständig",
            ),
            1,
            4,
        )
    )
    title = d.one_of(
        "Personalfragebogen",
        "Personalfragebogen für geringfügig Beschäftigte",
        "Stammdatenblatt / Personalbogen",
        "Einstellungsbogen",
        "Fragebogen für neue Mitarbeiter",
    )
    head = d.one_of(
        f"<p class=r>Firma: {firm}</p>",
        f"<p><b>{firm}</b></p>",
        "",
        f"<p class=r><small>Steuerbüro {escape(g.person().last)}, Mandant {g.digits(5)}</small></p>",
    )
    place = escape(c.home.place)
    tail = f"<table class=s><tr><td>{v(f'{place}, {c.dated}' if c.dated else '')}<br><small>{d.one_of('Ort, Datum', 'Datum')}</small><td>{akte.sign(d, who.last)}<br><small>Unterschrift Arbeitnehmer/in</small></table>"
    boss = (
        f"<p><small>Unterschrift Arbeitgeber: {akte.sign(d, c.clerk.last)} {d.print_date(d.later(c.day, 1, 6))}</small></p>"
        if d.maybe(0.4)
        else ""
    )
    body = f"{head}<h1>{title}</h1>{block('Persönliche Angaben', personal)}{block('Beschäftigung', work)}{block(d.one_of('Steuer und Bankverbindung', 'Abrechnungsdaten'), tax)}{mini}{tail}{boss}"
    tint = d.one_of("#eee", "#dde8f2", "#fff", "#f6eedd")
    css = d.css(SANS, low=9, high=10.5) + (
        f"h1{{font-size:{d.rng.randint(14, 20)}pt;margin:2mm 0 3mm}}.h{{background:{tint};font-weight:bold;padding:1mm 2mm;margin:3mm 0 1mm}}.t,.s{{width:100%}}.t td{{border:1px solid #777;padding:1mm 2mm}}.q{{width:55mm}}.l{{border-bottom:1px dotted #444;margin:0 0 1.4mm}}small{{font-size:7pt}}.r{{text-align:right}}.s{{margin-top:8mm}}.s td{{width:50%}}"
    )
    return Sheet(body, css, margin=(12, 16, 10, 19))

"""Annex to an application (rent, income, household): applicant's data in a head line, other persons and accounts below."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import HINTS, application, ink, marks, pick


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("hauptantrag", "weiterbewilligung", "veraenderungsmitteilung"), reverse=0.45), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    options = {
        "hauptantrag": d.one_of("Hauptantrag", "Erstantrag"),
        "weiterbewilligung": d.one_of("Weiterbewilligungsantrag", "Weiterbewilligung"),
        "veraenderungsmitteilung": d.one_of("Veränderungsmitteilung", "Änderung"),
    }
    order = list(options.items())
    d.rng.shuffle(order)
    ticks = " &nbsp; ".join(a.ticks(d, dict(order), (on, off)))
    belongs = d.one_of("Diese Anlage gehört zum", "Anlage zum", "Zur Vorlage mit dem") if d.maybe(0.8) else ""
    kind, rows = d.rng.choice(["KDU", "EK", "WEP"]), []

    def ask(caption: str, value: str) -> None:
        rows.append(f"<tr><td class=k>{caption}<td class=v>{value or '&nbsp;'}")

    other = g.person()
    if kind == "KDU":
        title = d.one_of(
            "Anlage KDU",
            "Anlage zur Feststellung der Kosten für Unterkunft und Heizung",
            "Anlage KdU – Bedarfe für Unterkunft und Heizung",
        )
        landlord = d.one_of(g.landlord(), g.person().name)
        for caption, value in pick(d,(
            ("Die Wohnung ist gemietet seit", d.print_date(g.day(end=a.day), style)), ("Gesamtwohnfläche", f"{d.rng.randint(28, 120)} m²"), ("Anzahl der Räume", str(d.rng.randint(1, 5))), ("Grundmiete", d.print_amount(g.money(220, 800))),
            ("Nebenkosten", d.print_amount(g.money(40, 200))), ("Heizkosten", d.print_amount(g.money(30, 160))), ("Name des Vermieters", escape(landlord)), ("Anschrift des Vermieters", escape(f"{g.street()}, {g.town()}")),
            ("Die Miete soll direkt gezahlt werden an (IBAN)", d.print_iban(g.iban())), ("Warmwasser", f"{on} zentral {off} dezentral"), ("weitere Personen in der Wohnung", escape(f"{other.name}, geb. {d.print_date(other.born, style)}"))), 5, 11):  # fmt: skip
            ask(caption, value)
    elif kind == "EK":
        title = d.one_of("Anlage EK", "Anlage zur Feststellung der Einkommensverhältnisse", "Anlage Einkommen")
        ask(
            "Person, für die die Anlage ausgefüllt wird",
            d.one_of("ich selbst", escape(f"{other.name}, {d.print_date(other.born, style)}")),
        )
        for caption, value in pick(d,(
            ("Arbeitgeber", escape(g.firm())), ("beschäftigt seit", d.print_date(g.day(end=a.day), style)), ("Bruttoeinkommen", d.print_amount(g.money(300, 2400))), ("Auszahlung am", d.one_of("15.", "letzter Bankarbeitstag", "10. des Folgemonats")),
            ("Kindergeld", d.print_amount(g.money(190, 760))), ("Fahrten zur Arbeit (km)", str(d.rng.randint(2, 60))), ("Kfz-Haftpflicht monatlich", d.print_amount(g.money(20, 90))), ("Unterhalt von", escape(g.person().name)), ("Zahlung auf Konto", d.print_iban(g.iban()))), 4, 9):  # fmt: skip
            ask(caption, value)
    else:
        title = d.one_of(
            "Anlage WEP",
            "Anlage WEP – weitere Person ab 15 Jahren",
            "Anlage für eine weitere Person in der Bedarfsgemeinschaft",
        )
        for caption, value in (
            ("Name, Vorname der weiteren Person", escape(other.reversed_name)),
            ("Geburtsdatum", d.print_date(other.born, style)),
            ("Staatsangehörigkeit", "deutsch"),
            ("Rentenversicherungsnummer", g.pension_number(other)),
            ("Krankenkasse", "AOK"),
            ("Steuer-ID", g.tax_id()),
        ):
            if d.maybe(0.85):
                ask(caption, value)
    head = [
        (
            d.one_of("Name, Vorname (Antragsteller/in)", "Antragstellende Person", "Familienname, Vorname")
            if a.shown != a.person.name
            else d.one_of("Vorname, Name (Antragsteller/in)", "Antragstellende Person"),
            a.name(d),
        )
    ]
    if a.shown == a.person.name and d.maybe(0.4):
        head = [("Vorname", a.part(d, a.person.first)), ("Familienname", a.part(d, a.person.last))]
    head += [("Geburtsdatum", a.born(d, style))] if d.maybe(0.75) else []
    head += (
        [(d.one_of("Nummer der Bedarfsgemeinschaft", "BG-Nummer", "Nr. der BG"), a.number(d))] if d.maybe(0.8) else []
    )
    head += [("Anschrift", f"{a.street(d)}, {a.place(d)}")] if d.maybe(0.4) else []
    band = (
        "<table class=h><tr>" + "".join(f"<td><small>{k}</small><div class=v>{v}</div>" for k, v in head) + "</table>"
    )
    stamp = (
        f"<table class=h><tr><td>Eingangsstempel<br>&nbsp;<td>Dienststelle: {escape(a.office)}<td>Team {g.digits(3)}</table>"
        if d.maybe(0.5)
        else ""
    )
    hints = "".join(f"<p class=p>{text}</p>" for text in d.some(HINTS, 2, 7))
    sign = f"<div><table class=h><tr><td><small>Ort, Datum</small><div class=v>{escape(a.home.place)} {a.datum(d, style) if d.maybe(0.93) else ''}</div><td><small>Unterschrift Antragsteller/in</small><br>{a.scrawl(d)}</table></div>"
    heading = f"<h1>{title}</h1>" + (f"<p>{belongs} {ticks}</p>" if belongs else "")
    parts = [heading, band] if d.maybe(0.65) else [band, heading]
    narrow = d.maybe(0.3)
    table = (
        f"<div class=z>{''.join(row.replace('<tr><td class=k>', '<div><small>').replace('<td class=v>', '</small><div class=v>') + '</div></div>' for row in rows)}</div>"
        if narrow
        else f"<table class=g><tbody>{''.join(rows)}</tbody></table>"
    )
    color = d.one_of("#777", "#000", "#2a6496")
    css = d.css(SANS, low=9, high=10.2) + (
        f"h1{{font-size:{d.rng.randint(13, 18)}pt;margin:3mm 0 2mm}}.h,.g{{width:100%;margin:2mm 0}}.h td,.g td{{border:1px solid {color};padding:1mm 1.5mm}}.k{{width:{d.rng.randint(70, 95)}mm}}.v{{{ink(d)};min-height:4mm}}.z{{display:grid;grid-template-columns:1fr 1fr;gap:2.5mm 5mm}}.z>div{{border-bottom:1px solid {color}}}small{{font-size:7pt}}.p{{font-size:8pt;margin:.8mm 0}}"
    )
    return Sheet(
        f"{stamp}{''.join(parts)}{hints if d.maybe(0.4) else ''}{table}{hints if d.maybe(0.3) else ''}{sign}",
        css,
        margin=(14.0, 16.0, 12.0, 20.0),
    )

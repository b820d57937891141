"""University's sheet of several certificates to cut apart: the same person and term again and again, a ticket among them."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import DEGREES, PURPOSES, STUDIES, attendance

_TITLES = (
    "Immatrikulationsbescheinigung", "Studienbescheinigung", "Bescheinigung nach § 9 BAföG", "Bescheinigung für die Krankenkasse", "Certificate of Enrolment",
    "Bescheinigung für das Kindergeld", "Immatrikulationsbescheinigung (Mehrausfertigung)", "Bescheinigung für Verkehrsbetriebe", "Studienverlaufsbescheinigung",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, "hoch", reverse=0.35), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    study, degree = d.one_of(*STUDIES), d.one_of(*DEGREES)
    term = escape(
        a.semester if d.maybe(0.6) else a.semester.replace("Sommersemester", "SoSe").replace("Wintersemester", "WiSe")
    )
    entry = d.one_of(
        f"WiSe {a.start.year - 2}/{(a.start.year - 1) % 100:02d}",
        d.print_date(g.day(a.start.replace(year=a.start.year - 4), a.start), style),
    )
    salute = a.person.salutation
    labels = {
        "name": d.one_of("Name", "Name, Vorname", "Studierende/r", "Frau/Herr"), "born": d.one_of("geb. am", "Geburtsdatum", "geboren am"), "nr": d.one_of("Matrikelnummer", "Matrikel-Nr.", "Matr.-Nr."),
        "fach": d.one_of("Studiengang", "Studienfach", "Fach"), "fs": d.one_of("Fachsemester", "FS"), "sem": d.one_of("Semester", "immatrikuliert im"), "dauer": d.one_of("Semesterdauer", "Zeitraum", "Gültig"),
    }  # fmt: skip
    range_on = d.maybe(0.8)

    def span() -> str:
        return d.one_of(
            f"{a.von(d, style)} - {a.bis(d, style)}",
            f"vom {a.von(d, style)} bis {a.bis(d, style)}",
            f"{a.von(d, style)} bis {a.bis(d, style)}",
        )

    def rows(full: bool) -> str:
        lines = [
            (labels["name"], a.name(d)),
            (labels["born"], a.born(d, style)),
            (labels["nr"], a.matriculation),
            (labels["fach"], f"{study} ({degree})" if full else study),
        ]
        lines += [(labels["fs"], a.level)] if full or d.maybe(0.4) else []
        lines += (
            [
                ("Hochschulsemester", str(int(a.level) + d.rng.randint(0, 3))),
                ("Ersteinschreibung", entry),
                ("Status", d.one_of("Rückmelder", "Ersteinschreiber", "Haupthörer")),
            ][: d.rng.randint(0, 3)]
            if full
            else []
        )
        lines.append((labels["sem"], term))
        lines += [(labels["dauer"], span())] if range_on else []
        return "<table>" + "".join(f"<tr><td class=k>{k}{colon}<td>{v}" for k, v in lines) + "</table>"

    colon = d.one_of(":", "", "")

    def certificate(title: str, full: bool) -> str:
        prose = d.maybe(0.35)
        text = (
            f"<p>{d.one_of('Herr/Frau', salute)} {a.name(d)}, geb. am {a.born(d, style)}, {d.one_of('wohnhaft ' + escape(a.home.street) + ', ' + escape(a.home.place) + ', ', '')}"
            f"ist im {term} {f'({span()})' if range_on else ''} an der {a.house(d)} im Studiengang {study} eingeschrieben. {labels['nr']}: {a.matriculation}</p>"
            if prose else rows(full)
        )  # fmt: skip
        issued = (
            f"<div class=d>{escape(a.seat.place)}, {d.one_of('den ', '')}{a.datum(d, style)}</div>" if dated else ""
        )
        note = d.one_of(
            "Maschinell erstellt, ohne Unterschrift gültig.",
            "Diese Bescheinigung ist ohne Unterschrift und Siegel gültig.",
            f"Prüfziffer {g.digits(8)}",
            d.one_of(*PURPOSES),
        )
        return f"<div class=c><div class=h>{a.house(d) if d.maybe(0.85) else ''}</div><b>{title}</b>{text}{issued}<small>{note}</small></div>"

    dated = d.maybe(0.85)
    count = d.rng.randint(3, 7)
    titles = [d.one_of(*_TITLES) if n else d.one_of(*_TITLES[:2]) for n in range(count)]
    parts = [certificate(title, n == 0) for n, title in enumerate(titles)]
    ticket = f"<div class=c><b>{d.one_of('Semesterticket', 'Studierendenausweis', 'S-Card', 'Bibliotheksausweis')}</b><p>{a.name(d)}<br>{labels['nr']} {a.matriculation}<br>gültig bis {a.bis(d, style) if range_on else term}</p></div>"
    parts += [ticket] if d.maybe(0.7) else []
    letter = ""
    if d.maybe(0.4):
        letter = f"<div style='margin:4mm 0 6mm'><small><u>{a.house(d)}, {escape(a.seat.postcode_place)}</u></small><br>{salute}<br>{escape(a.person.name) if a.shown != a.person.name else a.name(d)}<br>{escape(a.home.street)}<br>{escape(a.home.postcode_place)}</div><p>Semesterbeitrag: {d.print_amount(g.money(120, 380))} bezahlt am {d.print_date(g.day(a.day.replace(year=a.day.year - 1), a.day), style)}</p>"
    columns = d.rng.choice([1, 2, 2])
    body = letter + (
        f"<div style='display:grid;grid-template-columns:1fr 1fr;gap:{d.rng.randint(2, 6)}mm'>{''.join(parts)}</div>"
        if columns == 2
        else "".join(parts)
    )
    edge = d.one_of("1px dashed #666", "1px solid #999", "1px dotted #000")
    css = (
        f"body{{font-family:'{d.font(SANS, SANS, MONO)}';font-size:{d.rng.uniform(7, 8.4):.1f}pt;line-height:1.25}}.c{{border:{edge};padding:2.5mm 3mm;margin-bottom:{d.rng.randint(0, 3)}mm}}.k{{padding-right:3mm;color:#333;white-space:nowrap}}"
        f".h{{color:{d.one_of('#003b6f', '#8a0d1c', '#000', '#006b4f')};font-weight:bold;font-size:115%}}small{{font-size:85%}}.d{{margin-top:1.5mm}}td{{vertical-align:top}}p{{margin:1mm 0}}"
    )  # fmt: skip
    return Sheet(body, css, margin=(12.0, 12.0, 10.0, 14.0))

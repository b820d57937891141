"""Hospital: certificate of the stay with a small table of days, the sick leave beyond discharge in the line below."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_HOUSES = (
    "Klinikum {t}", "Kreiskrankenhaus {t}", "St.-{n}-Hospital {t}", "Evangelisches Krankenhaus {t}", "Fachklinik {t}", "Städtisches Krankenhaus {t}",
    "Marienhospital {t}", "Universitätsklinikum {t}", "Rehazentrum {t}", "Psychiatrische Klinik {t}", "Kliniken {t} gGmbH",
)  # fmt: skip
_WARDS = (
    "Klinik für Innere Medizin",
    "Unfallchirurgie und Orthopädie",
    "Allgemein- und Viszeralchirurgie",
    "Psychosomatik",
    "Kardiologie",
    "Neurologie",
    "Station 3B",
    "Gynäkologie",
)
_NOTES = (
    "Die Bescheinigung dient zur Vorlage beim Arbeitgeber und bei Behörden.", "Über die Diagnose geben wir keine Auskunft.", "Die Entlassung erfolgte in die ambulante Weiterbehandlung.",
    "Die Zuzahlung von 10 Euro je Kalendertag wurde in Rechnung gestellt.", "Der Entlassbrief geht dem Hausarzt zu.", "Eine stufenweise Wiedereingliederung wird empfohlen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.3)
    house = d.one_of(*_HOUSES).format(t=d.german.town(), n=s.doctor.last)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    admitted = max(s.since, s.seen - timedelta(days=d.rng.randint(2, 16)))
    left = s.seen
    case = f"{d.german.digits(8)}"
    same = d.maybe(0.7)
    rows = [
        (d.one_of("Name, Vorname" if s.shown != s.person.name else "Patient/in", "Name"), s.name(d)), (d.one_of("Geburtsdatum", "geb. am"), s.born(d, style)),
        ("Anschrift", escape(f"{s.home.street}, {s.home.postcode_place}")), (d.one_of("Kostenträger", "Krankenkasse"), s.kasse(d)), ("Versichertennummer", s.kvnr(d)),
        (d.one_of("Fallnummer", "Aufnahmenummer", "Fall-Nr."), case), ("Fachabteilung", d.one_of(*_WARDS)),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows) if n < 2 or d.maybe(0.7)]
    out = "" if same else d.print_date(admitted + timedelta(days=1), style)
    stay = [
        (
            d.one_of("Aufnahme", "stationär aufgenommen am", "Aufnahmedatum"),
            d.print_date(admitted - timedelta(days=0 if same else 1), style),
        ),
        (d.one_of("Entlassung", "entlassen am", "Entlassungsdatum"), d.print_date(left, style)),
        ("Unterbrechung / Verlegung", out or "keine"),
    ]
    since, until = s.start(d, style), s.end(d, style)
    sentence = d.one_of(
        f"Arbeitsunfähigkeit besteht vom {since} bis voraussichtlich {until}.",
        f"Die Patientin / der Patient ist seit dem {since} und voraussichtlich bis einschließlich {until} arbeitsunfähig.",
        f"Arbeitsunfähig seit: {since} &nbsp; voraussichtlich bis: {until}",
        f"Im Rahmen des Entlassmanagements wird Arbeitsunfähigkeit vom {since} bis {until} bescheinigt.",
    )
    kind = f"<p>{' &nbsp; '.join(s.ticks(d, d.one_of('X', '✓'), before=d.maybe(0.7)))}</p>" if d.maybe(0.6) else ""
    found = d.maybe(0.5)
    note = f"<p>Festgestellt am {s.found(d, style)} durch {escape(s.doctor_name)}</p>" if found else ""
    # Without a day of finding, the day of the certificate is it.
    dated = d.print_date(s.made, style) if found else s.found(d, style)
    title = d.one_of(
        "Aufenthalts- und Arbeitsunfähigkeitsbescheinigung",
        "Bescheinigung über Arbeitsunfähigkeit",
        "Liegebescheinigung / AU",
        "Bescheinigung",
        "Krankenhausbescheinigung mit Arbeitsunfähigkeit",
    )
    table = "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows)
    days = f"<table class=b><tr>{''.join(f'<th>{label}' for label, _ in stay)}<tr>{''.join(f'<td>{value}' for _, value in stay)}</table>"
    if d.maybe(0.35):
        days = "<p>" + "; ".join(f"{label} {value}" for label, value in stay[:2]) + "</p>"
    color = d.one_of("#004b87", "#7a003c", "#00695c", "#333", "#4a6a1a")
    head = (
        f"<div class=hd><div><b>{escape(house)}</b><br>{d.one_of(*_WARDS)}</div><div class=sm>Chefarzt: {escape(s.doctor_name)}<br>{escape(s.seat.street)}<br>{escape(s.seat.postcode_place)}"
        f"<br>Tel. {s.phone}<br>IK {d.german.digits(9)}</div></div>"
    )
    body = (
        head
        + f"<h2>{title}</h2>"
        + (f"<table>{table}</table>{days}" if d.maybe(0.7) else f"{days}<table>{table}</table>")
    )
    body += f"{kind}<p>{sentence}</p>{note}" + "".join(f"<p>{text}</p>" for text in d.some(_NOTES, 0, 3))
    body += f"<p style='margin-top:9mm'>{escape(s.seat.place)}, {d.one_of('den ', '')}{dated}</p><p style='margin-top:10mm'>{d.one_of('i. A.', 'Stationsärztin', 'Unterschrift / Stempel')} &nbsp; {escape(d.german.person().last)}</p>"
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".hd{{display:flex;justify-content:space-between;border-bottom:{d.one_of('2px', '4px', '1px')} solid {color};padding-bottom:3mm;margin-bottom:8mm;color:{color};font-size:115%}}.sm{{font-size:65%;text-align:right}}"
        ".l{width:48mm}td,th{padding:.8mm 2mm .8mm 0;text-align:left}.b{margin:4mm 0;width:100%}.b td,.b th{border:1px solid #777;padding:1.2mm 2mm}.bx{display:inline-block;border:1px solid #000;width:1.2em;text-align:center}.ink{font-style:normal}"
    )
    half = d.maybe(0.2)
    return Sheet(
        body=body, css=css, size=(210.0, 297.0) if not half else (148.0, 210.0), margin=(15.0, 15.0, 12.0, 18.0)
    )

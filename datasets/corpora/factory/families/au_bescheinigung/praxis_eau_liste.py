"""A4 print-out of a practice program: label and value in two columns, sections, a transmission log at the end."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_TITLES = (
    "Elektronische Arbeitsunfähigkeitsbescheinigung (eAU)", "eAU - Ausdruck für den Patienten", "Patientenausdruck eAU", "Arbeitsunfähigkeitsbescheinigung (eAU)",
    "eAU-Daten", "Ausdruck der elektronischen AU-Bescheinigung",
)  # fmt: skip
_NOTES = (
    "Die Daten wurden elektronisch an Ihre Krankenkasse übermittelt.", "Ihr Arbeitgeber ruft die Daten bei der Krankenkasse ab.",
    "Bitte bewahren Sie diesen Ausdruck für Ihre Unterlagen auf.", "Für Empfänger von Bürgergeld: Vorlage beim Jobcenter auf Papier.",
    "Elektronisch signiert mit Heilberufsausweis.", "Dieser Ausdruck ist auch ohne Unterschrift gültig.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.4)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    clock = f"{d.rng.randint(7, 18):02d}:{d.rng.randint(0, 59):02d}"
    patient = [
        (d.one_of("Patient", "Name", "Versicherte Person", "Patient/in"), s.name(d)), (d.one_of("Geburtsdatum", "geb."), s.born(d, style)),
        ("Anschrift", escape(f"{s.home.street}, {s.home.postcode_place}")), (d.one_of("Krankenkasse", "Kostenträger", "Versicherung"), s.kasse(d)),
        (d.one_of("Versichertennummer", "Versicherten-ID", "KVNR"), s.kvnr(d)), ("Kostenträgerkennung (IK)", s.ik), ("Versichertenstatus", s.status),
        ("Patientennummer", d.german.digits(5)), ("Versichertenkarte eingelesen", d.print_date(s.made - timedelta(days=d.rng.randint(0, 50)), style)),
    ]  # fmt: skip
    keep = [row for n, row in enumerate(patient) if n in (0, 1) or d.maybe(0.75)]
    kind = d.one_of("Art der Bescheinigung", "Bescheinigungsart", "AU-Typ", "Art")
    sick_days = [
        (kind, s.art(d)), (d.one_of("Arbeitsunfähig seit", "AU seit", "AU-Beginn", "arbeitsunfähig ab"), s.start(d, style)),
        (d.one_of("Voraussichtlich bis einschließlich", "AU bis", "voraussichtlich arbeitsunfähig bis"), s.end(d, style)),
        (d.one_of("Festgestellt am", "Feststellungsdatum", "Datum der Feststellung"), s.found(d, style)), ("Endbescheinigung", "nein"),
        ("Arbeitsunfall / Berufskrankheit", d.one_of("nein", "nein", "ja")), ("D-Arzt zugewiesen", "nein"), ("Diagnosen", ", ".join(s.codes)),
    ]  # fmt: skip
    sick_days = [row for n, row in enumerate(sick_days) if n in (1, 2) or d.maybe(0.8)]
    doctor = [
        ("Arzt", escape(s.doctor_name)), ("Betriebsstätte", escape(f"{s.practice}, {s.seat.street}, {s.seat.postcode_place}")), ("LANR / BSNR", f"{s.lanr} / {s.bsnr}"), ("Telefon", s.phone),
    ]  # fmt: skip
    sections = [
        ("Patientendaten", keep),
        (d.one_of("Arbeitsunfähigkeit", "Angaben zur AU", "Bescheinigung"), sick_days),
        ("Ausstellende Praxis", doctor),
    ]
    if d.maybe(0.3):
        sections.reverse()
    mode = d.one_of("rows", "rows", "tiles", "colon")

    def show(rows: list[tuple[str, str]]) -> str:
        if mode == "tiles":
            return (
                "<div class=tl>"
                + "".join(f"<div><small>{label}</small>{value}</div>" for label, value in rows)
                + "</div>"
            )
        if mode == "colon":
            return "".join(f"<div>{label}: <b>{value}</b></div>" for label, value in rows)
        return "<table>" + "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows) + "</table>"

    log = ""
    if d.maybe(0.6):
        times = [
            (d.print_date(s.made, "dd.mm.yyyy"), clock, text)
            for text in ("eAU erstellt", "KIM-Versand an Krankenkasse", "Bestätigung erhalten")
        ]
        log = (
            "<div class=s>Protokoll</div><table>"
            + "".join(f"<tr><td>{day} {time}<td>{text}<td>{d.german.digits(8)}" for day, time, text in times)
            + "</table>"
        )
    head = f"<div class=p>{escape(s.practice)} {escape(s.doctor_name)}</div>" if d.maybe(0.5) else ""
    body = (
        head
        + f"<h2>{d.one_of(*_TITLES)}</h2>"
        + "".join(f"<div class=s>{name}</div>{show(rows)}" for name, rows in sections)
        + log
    )
    body += "".join(f"<p>{note}</p>" for note in d.some(_NOTES, 0, 3)) + (
        f"<div style='margin-top:8mm'>{s.stamp(d)}</div>" if d.maybe(0.4) else ""
    )
    tint = d.one_of(
        "background:#e8eef4",
        "border-bottom:1px solid #000",
        "background:#ddd",
        "color:#056",
        "text-decoration:underline",
    )
    css = d.css(SANS, SANS, MONO, low=9, high=11) + (
        f".s{{font-weight:bold;margin:5mm 0 2mm;padding:1mm;{tint}}}.l{{width:{d.rng.randint(45, 70)}mm;color:{d.one_of('#000', '#555')}}}td{{padding:.6mm 2mm .6mm 0}}"
        ".tl{display:grid;grid-template-columns:1fr 1fr 1fr;gap:2mm}.tl div{border:1px solid #bbb;padding:1mm}small{display:block;font-size:75%;color:#666}.p{text-align:right;font-size:85%}"
    )  # fmt: skip
    foot = f"<div style='position:absolute;bottom:8mm;left:20mm;font-size:7pt'>Ausdruck vom {d.print_date(d.later(s.made, 0, 9), 'dd.mm.yyyy')} {clock} &nbsp; Seite {{page}} von {{pages}}</div>"
    size = (148.0, 210.0) if d.maybe(0.15) and mode == "rows" else (210.0, 297.0)
    return Sheet(body=body, css=css, footer=foot, size=size, margin=(15.0, 15.0, 18.0, 20.0))

"""Bilingual PDF from a campus portal: label and value in two languages, code to verify the certificate on the web."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import DEGREES, STUDIES, attendance


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, "hoch", reverse=0.25), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "yyyy-mm-dd")
    english = d.maybe(0.6)
    color = d.one_of("#00457c", "#b1063a", "#2c5f2d", "#333", "#5b2c83", "#e37222")

    def label(german: str, other: str) -> str:
        return (
            f"{german}<br><i>{other}</i>"
            if english and stacked
            else f"{german} / <i>{other}</i>"
            if english
            else german
        )

    stacked = d.maybe(0.6)
    split = a.shown == a.person.name and d.maybe(0.45)
    rows = (
        [
            (label("Familienname", "Last name"), a.part(d, a.person.last)),
            (label("Vorname(n)", "First name(s)"), a.part(d, a.person.first)),
        ]
        if split
        else [(label(d.one_of("Name", "Name, Vorname", "Student/in"), "Name"), a.name(d))]
    )
    rows += [(label("Geburtsdatum", "Date of birth"), a.born(d, style))] if d.maybe(0.9) else []
    rows += [(label("Geburtsort", "Place of birth"), escape(g.town()))] if d.maybe(0.4) else []
    rows += [(label("Matrikelnummer", "Student ID"), a.matriculation)]
    later = [(label("Hochschule", "University"), a.house(d))] if d.maybe(0.35) else []
    later += [
        (label("Studiengang", "Degree programme"), d.one_of(*STUDIES)),
        (label("Abschluss", "Degree"), d.one_of(*DEGREES)),
    ]
    later += [(label("Fachsemester", "Subject semester"), a.level)]
    later += (
        [(label("Hochschulsemester", "University semester"), str(int(a.level) + d.rng.randint(0, 2)))]
        if d.maybe(0.5)
        else []
    )
    later += (
        [(label("Regelstudienzeit", "Standard period of study"), f"{d.rng.choice([4, 6, 7, 8])} Semester")]
        if d.maybe(0.4)
        else []
    )
    later += [(label("Exmatrikulation", "De-registration"), "-")] if d.maybe(0.2) else []
    begun = (
        d.print_date(a.start.replace(year=a.start.year - max(0, (int(a.level) - 1) // 2)), style)
        if int(a.level) > 2
        else ""
    )
    later += [(label("Datum der Ersteinschreibung", "First enrolment"), begun)] if begun and d.maybe(0.4) else []
    term = [(label("Semester", "Semester"), escape(a.semester))]
    if d.maybe(0.85):
        if d.maybe(0.5):
            term.append(
                (label(d.one_of("Semesterzeitraum", "Gültigkeit"), "Period"), f"{a.von(d, style)} - {a.bis(d, style)}")
            )
        else:
            term += [
                (label(d.one_of("Semesterbeginn", "Gültig von"), "from"), a.von(d, style)),
                (label(d.one_of("Semesterende", "Gültig bis"), "until"), a.bis(d, style)),
            ]
    table = "<table class=t>" + "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in [*rows, *term, *later]) + "</table>"
    if d.maybe(0.3):
        table = (
            "<table class=t>" + "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in [*rows, *later, *term]) + "</table>"
        )
    intro = d.one_of(
        f"Die oben genannte Person ist im {escape(a.semester)} an der {a.house(d)} als ordentliche/r Studierende/r eingeschrieben.",
        "Hiermit wird bescheinigt, dass die nachstehend aufgeführte Person immatrikuliert ist."
        + (" <i>This is to certify that the person named below is enrolled.</i>" if english else ""),
        "Es wird bescheinigt, dass folgende Immatrikulation besteht:",
    )
    codes = "-".join(
        "".join(d.rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=4)) for _ in range(d.rng.randint(3, 5))
    )
    square = "".join(f"<i style='background:{d.one_of('#000', '#fff')}'></i>" for _ in range(196))
    verify = (
        f"<div class=q><div class=m>{square}</div><div><b>{d.one_of('Verifikation', 'Echtheitsprüfung', 'Prüfcode')}</b><br>https://verify.campus-{g.digits(3)}.example<br>{d.one_of('Code', 'Verifikationsschlüssel', 'Verification code')}: {codes}"
        f"<br>{d.one_of('gültig bis', 'Prüfung möglich bis')} {d.print_date(d.later(a.day, 180, 400), style)}</div></div>"
    )
    dated = d.one_of(
        f"{escape(a.seat.place)}, {a.datum(d, style)}",
        f"{label('Ausstellungsdatum', 'Date of issue')}: {a.datum(d, style)}",
        f"Stand: {a.datum(d, style)}",
        f"Erstellt am {a.datum(d, style)} {d.rng.randint(7, 22)}:{d.rng.randint(10, 59)} Uhr",
    )
    dated = f"<p>{dated}</p>" if d.maybe(0.92) else ""
    office = d.one_of(
        "Studierendensekretariat",
        "Studienbüro",
        "Zentrale Studienverwaltung",
        "Der Präsident",
        "Dezernat 2 - Studium und Lehre",
        "Campus Management",
    )
    head = f"<div class=h style='text-align:{d.one_of('left', 'right', 'center')}'>{a.house(d)}<br><small>{office}, {escape(a.seat.street)}, {escape(a.seat.postcode_place)}</small></div>"
    title = d.one_of(
        "Immatrikulationsbescheinigung",
        "Studienbescheinigung",
        "Bescheinigung über die Immatrikulation",
        "Studienverlaufsbescheinigung",
    )
    title += d.one_of("<br><i>Certificate of Enrolment</i>", " / Enrolment Certificate") if english else ""
    law = d.one_of(
        "Diese Bescheinigung wurde maschinell erstellt und ist ohne Unterschrift gültig.",
        "Nach § 9 BAföG zur Vorlage beim Amt für Ausbildungsförderung geeignet.",
        "Jede Änderung macht diese Bescheinigung ungültig.",
    )
    parts = [f"<p>{intro}</p>{table}", dated]
    if d.maybe(0.3):
        parts.reverse()
    body = f"{head}<h1>{title}</h1>{''.join(parts)}<p><small>{law}</small></p>{verify}"
    footer = f"<div style='position:absolute;bottom:7mm;left:20mm;right:20mm;font-size:6.5pt;color:#555'>{codes} <span style='float:right'>{d.one_of('Seite {page} von {pages}', '{page}/{pages}')}</span></div>"
    css = d.css(SANS, low=9, high=11) + (
        f".h{{color:{color};font-weight:bold;font-size:{d.rng.randint(12, 16)}pt;margin-bottom:8mm}}small{{font-size:7.5pt;font-weight:normal}}h1{{font-size:{d.rng.randint(13, 19)}pt;color:{d.one_of(color, '#000')}}}"
        f".t{{width:100%}}.t td{{padding:1.1mm 2mm;{d.one_of('border-bottom:1px solid #ccc', 'border:1px solid #bbb', '')}}}.k{{width:{d.rng.randint(35, 48)}%;color:#333}}i{{color:#666;font-size:90%}}"
        ".q{display:flex;gap:5mm;margin-top:8mm;font-size:8pt}.m{width:28mm;height:28mm;display:grid;grid-template-columns:repeat(14,2mm);grid-auto-rows:2mm}"
    )
    return Sheet(body, css, footer=footer, margin=(16.0, 20.0, 14.0, 22.0))

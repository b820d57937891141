"""Foreign original: letter or confirmation sheet of a school or university abroad, in English."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import attendance

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HOUSES = (
    "University of {t}", "{t} Grammar School", "St {n}'s College", "{t} Community College", "International School of {t}", "{n} Secondary School", "{t} State University",
    "{t} Institute of Technology", "National University of {t}", "{n} High School", "{t} Polytechnic", "Government Senior School {t}",
)  # fmt: skip
_TOWNS = (
    "Ashbourne",
    "Kilmarran",
    "Port Ellis",
    "Lakeview",
    "Northfield",
    "Adewale",
    "Kampari",
    "Westbrook",
    "Tarnagar",
    "Novi Brod",
    "Halden",
    "Riverton",
    "Santa Lira",
    "Accaro",
)


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, d.one_of("hoch", "weiter", "hoch"), reverse=0.0), d.german
    shape = d.rng.randrange(4)
    town = d.rng.choice(_TOWNS)
    house = d.rng.choice(_HOUSES).format(t=town, n=g.person().last)

    def day(value: date) -> str:
        month = _MONTHS[value.month - 1]
        return (
            f"{value.day} {month} {value.year}",
            f"{month} {value.day}, {value.year}",
            value.strftime("%d/%m/%Y"),
            f"{value.day:02d}-{month[:3]}-{value.year}",
        )[shape]

    def dated(key: str, value: date) -> str:
        return d.field(key, day(value), value.isoformat())

    school = d.field("einrichtung", house)
    born, start, end = (
        dated("geburtsdatum", a.person.born),
        dated("zeitraum_von", a.start),
        dated("zeitraum_bis", a.end),
    )
    he, his = ("He", "his") if a.person.sex == "m" else ("She", "her")
    title = "Mr" if a.person.sex == "m" else "Ms"
    programme = d.one_of(
        "BSc Computer Science",
        "BA Economics",
        "Year 11",
        "Grade 10",
        "MSc Public Health",
        "A-Level programme",
        "Bachelor of Nursing",
        "Year 9",
    )
    fee = f"{d.one_of('£', '$', '€')}{d.rng.randint(1, 14)},{g.digits(3)}"
    heading = d.one_of(
        "TO WHOM IT MAY CONCERN",
        "Confirmation of Enrolment",
        "Certificate of Attendance",
        "Student Status Letter",
        "Enrolment Verification",
    )
    if d.maybe(0.6):
        text = d.one_of(
            f"This is to certify that {title} {a.name(d)}, born on {born}, is a registered full-time student at {school}.",
            f"We confirm that {a.name(d)} (date of birth: {born}) is enrolled at this institution for {programme}.",
            f"This letter confirms that {a.name(d)}, student number {a.matriculation}, is currently attending {school}.",
        )
        spans = d.one_of(
            f"{his.capitalize()} course began on {start} and is expected to finish on {end}.",
            f"The period of study runs from {start} to {end}.",
            f"{he} has been attending since {start}.",
            f"{he} will complete the programme on {end}.",
        )
        more = d.some(
            (
                f"Tuition fees of {fee} have been paid in full.",
                "The programme requires attendance of 30 hours per week.",
                f"{he} lives with {his} guardian {escape(a.parent.name)}.",
                f"Our next intake starts on {day(d.later(a.end, 30, 60))}.",
                "Please do not hesitate to contact us.",
            ),
            0,
            3,
        )
        main = f"<p>{text}</p><p>{spans} {' '.join(more)}</p>"
    else:
        rows = [
            (d.one_of("Full name", "Name of student", "Student"), a.name(d)),
            ("Date of birth", born),
            ("Student ID", a.matriculation),
            ("Programme / Year", programme),
        ]
        rows += [(d.one_of("Start date", "Date of enrolment"), start)] if d.maybe(0.9) else []
        rows += [(d.one_of("Expected end date", "Expected completion"), end)] if d.maybe(0.8) else []
        rows += [
            ("Mode of study", "Full-time"),
            ("Home address", escape(f"{a.home.street}, {a.home.postcode_place}, Germany")),
            ("Fees", fee),
            ("Next of kin", escape(a.parent.name)),
        ][: d.rng.randint(1, 4)]
        border = d.one_of("border:1px solid #777", "border-bottom:1px solid #bbb", "")
        main = (
            f"<p>{d.one_of('The details of the student are as follows:', 'This document was issued at the request of the student.')}</p><table style='width:100%'>"
            + "".join(
                f"<tr><td style='{border};width:45mm;padding:1.2mm'>{k}<td style='{border};padding:1.2mm'>{v}"
                for k, v in rows
            )
            + "</table>"
        )
    issued = dated("datum", a.day) if d.maybe(0.92) else ""
    crest = f"<div style='width:16mm;height:19mm;border:2px solid #456;border-radius:0 0 50% 50%;margin:{d.one_of('0 auto', '0')}'></div>"
    align = d.one_of("center", "left", "right")
    head = f"<div style='text-align:{align}'>{crest if d.maybe(0.6) else ''}<div style='font-size:{d.rng.randint(15, 24)}pt'>{school}</div><small>{d.rng.randint(1, 90)} {d.one_of('Church Road', 'College Lane', 'Main Street', 'Campus Drive')}, {town} · {d.one_of('Registrar’s Office', 'Academic Registry', 'Head Office', 'Student Services')}</small></div>"
    sign = f"<p style='margin-top:10mm'>{d.one_of('Yours faithfully,', 'Sincerely,', '')}<br>{a.scrawl(d)}<br>{d.one_of('Registrar', 'Head Teacher', 'Principal', 'Dean of Students', 'Admissions Officer')}</p>"
    seal = (
        f"<div style='position:absolute;right:30mm;bottom:{d.rng.randint(40, 70)}mm;width:28mm;height:28mm;border:3px double #935;border-radius:50%;color:#935;text-align:center;line-height:28mm;font-size:7pt'>OFFICIAL SEAL</div>"
        if d.maybe(0.5)
        else ""
    )
    where = f"<p style='text-align:{d.one_of('left', 'right')}'>{issued}</p>"
    body = f"{head}<div style='height:8mm'></div>{where if d.maybe(0.6) else ''}<h2 style='text-align:{d.one_of('center', 'left')}'>{heading}</h2>{main}{sign}"
    if issued and where not in body:
        body += f"<p>Date: {issued}</p>"
    return Sheet(body + seal, d.css(SERIF, SANS, low=10.5, high=12), margin=(18.0, 22.0, 18.0, 25.0))

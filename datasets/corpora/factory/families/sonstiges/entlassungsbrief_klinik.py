"""Hospital's or expert's report: patient block, diagnoses with codes, findings, drug table, several pages."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_HOUSES = (
    "Klinikum {}", "Kreiskrankenhaus {}", "St. Josef-Krankenhaus {}", "Universitätsmedizin {}", "Fachklinik {}",
    "Rehazentrum {}",
    "Evangelisches Krankenhaus {}", "Psychiatrische Klinik {}", "Tagesklinik {}", "MVZ Innere Medizin {}",
    "Institut für Begutachtung {}",
    "Ärztlicher Dienst {}", "Gesundheitsamt {}", "Medizinischer Dienst {}", "Park-Klinik am See {}",
)  # fmt: skip
_UNITS = (
    "Klinik für Innere Medizin II",
    "Abteilung für Orthopädie",
    "Zentrale Notaufnahme",
    "Klinik für Psychiatrie",
    "Kardiologie",
    "Chirurgische Klinik",
    "Neurologie mit Stroke Unit",
    "Frauenheilkunde",
    "Sozialmedizinischer Dienst",
    "Rehabilitation",
)
_TITLES = (
    "Entlassungsbrief", "Arztbrief", "Vorläufiger Entlassungsbericht", "Ärztliches Gutachten", "Befundbericht",
    "Kurzarztbrief",
    "Sozialmedizinische Stellungnahme", "Reha-Entlassungsbericht", "Gutachterliche Äußerung", "Ambulanzbrief",
    "Notfallbericht",
)  # fmt: skip
_DIAGNOSES = (
    "Arterielle Hypertonie (I10.90)", "Lumboischialgie rechts, M54.4", "Mittelgradige depressive Episode (F32.1)",
    "COPD, J44.19",
    "Diabetes mellitus Typ 2 (E11.90)", "Z. n. Radiusfraktur links", "Adipositas Grad II",
    "Gonarthrose beidseits M17.0",
    "Vorhofflimmern, paroxysmal I48.0", "Nikotinabusus (F17.2)", "Bandscheibenvorfall L5/S1", "Pneumonie, J18.9",
    "Anpassungsstörung F43.2", "Cholezystolithiasis", "Migräne ohne Aura G43.0",
    "Alkoholabhängigkeit, derzeit abstinent",
)  # fmt: skip
_FINDINGS = (
    "Die Aufnahme erfolgte notfallmäßig bei thorakalem Druckgefühl seit dem {past}.",
    "RR 145/85 mmHg, Puls 78/min, Temp. 36,8 °C.",
    "Patientin in reduziertem Allgemein- und adipösem Ernährungszustand.",
    "EKG: Sinusrhythmus, keine Erregungsrückbildungsstörung.", "CRP 12 mg/l.",
    "Das Röntgenbild vom {past} zeigte keine frischen Infiltrate.", "Im Labor fanden sich erhöhte Entzündungswerte.",
    "Lasègue rechts bei 40° positiv, Finger-Boden-Abstand 35 cm.", "Unter Therapie kam es zu einer raschen Besserung.",
    "Psychisch wach, zu allen Qualitäten orientiert, Antrieb gemindert, Stimmung gedrückt.",
    "Keine akute Suizidalität.",
    "Die Entlassung erfolgte in gutem Allgemeinzustand in die ambulante Weiterbehandlung.", "MRT LWS: Protrusion L4/5.",
    "Anamnestisch bekannt ist eine Operation im Jahr {year}.",
    "Der Patient lebt allein in einer Wohnung im {n}. Stock ohne Aufzug.",
    "Leichte Tätigkeiten im Wechsel von Sitzen und Stehen sind sechs Stunden und mehr täglich möglich.",
    "Heben und Tragen über 10 kg, Nachtschicht und Zwangshaltungen sind zu vermeiden.",
    "Kontrolle in {n} Wochen empfohlen.",
    "Das Leistungsvermögen ist voraussichtlich länger als sechs Monate auf unter drei Stunden gesunken.",
    "Wir bitten um Fortführung der Medikation und Laborkontrolle beim Hausarzt.",
    "Die Fäden können am {soon} entfernt werden.",
    "Eine ambulante Psychotherapie wurde empfohlen; Wartezeit nach Auskunft der Praxis {n} Monate.",
    "Impfstatus unklar.",
)  # fmt: skip
_DRUGS = ("Ramipril 5 mg", "Ibuprofen 600", "Metformin 1000", "Pantoprazol 40 mg", "Sertralin 50", "Bisoprolol 2,5",
"Apixaban 5 mg",
          "Novaminsulfon 500", "L-Thyroxin 75 µg", "Torasemid 10", "Simvastatin 20", "Salbutamol Spray",
          "Vitamin D 1000 IE")  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, color = d.german, d.german.day(), d.rng.choice(post.COLORS)
    house, seat = d.one_of(*_HOUSES).format(g.town()), g.address()
    patient, home, title = g.person(), g.address(), d.one_of(*_TITLES)
    shown = d.field("absender", house)
    chief = f"Chefarzt: {d.one_of('Prof. Dr. med.', 'Dr. med.', 'PD Dr.')} {g.person().name}"
    unit = d.one_of(*_UNITS)
    body = [post.mast(d, shown, color, d.one_of(unit, f"{unit}<br>{chief}", chief, ""))]
    doctor = escape(f"Dr. med. {g.person().name}")
    to = d.one_of(
        "Herrn/Frau<br>" + doctor, f"Gemeinschaftspraxis<br>{doctor} u. a.", escape(g.authority()), escape(patient.name)
    )
    address = f"{to}<br>{escape(g.street())}<br>{escape(g.address().postcode_place)}"
    reference = d.code("aktenzeichen", g.case_number()) if d.maybe(0.45) else ""
    facts = [
        (d.one_of("Fallnummer", "Fall-Nr.", "Pat.-ID", "Aufnahmenr."), g.digits(8)),
        ("Sekretariat", g.phone()),
        ("Station", f"{g.digits(1)}B"),
    ]
    lines = [f"{label}: {text}" for label, text in post.pick(d, facts, 1, 3)]
    if reference:
        lines.append(f"{d.one_of('Unser Zeichen', 'Aktenzeichen', 'Az.', 'Gutachten-Nr.', 'Zeichen')}: {reference}")
    if d.maybe(0.85):
        lines.append(
            f"{d.one_of('Datum', 'Datum', 'Erstellt am', escape(seat.place))}{d.one_of(': ', ', ', ' ')}"
            f"{d.date('datum', day)}"
        )
    side = d.maybe(0.6)
    block = "<br>".join(lines)
    body.append(
        f'<div style="display:flex;justify-content:space-between;margin-bottom:7mm"><div>{address}</div>'
        f'<div style="font-size:.9em">{block}</div></div>'
        if side else f"<p>{address}</p><p>{block}</p>"
    )  # fmt: skip
    stay = d.later(day, -30, -4)
    leaving = d.later(stay, 1, 4)
    period = f"{d.print_date(stay)} bis {d.print_date(leaving)}"
    cells = [
        ("Patient/in", patient.reversed_name if d.maybe(0.5) else patient.name), ("geb.", d.print_date(patient.born)),
        ("wohnhaft", f"{home.street}, {home.postcode_place}"), ("stationär vom", period),
        ("Versicherung", g.insurance_number()),
    ]  # fmt: skip
    cells = cells[: d.rng.randint(2, 5)]
    if d.maybe(0.5):
        rows = "".join(
            f"<td style='border:1px solid #777;padding:1mm 2mm'><small>{label}</small><br>{escape(text)}"
            for label, text in cells
        )
        body.append(f"<p><b>{title}</b></p><table style='width:100%;margin-bottom:4mm'><tr>{rows}</table>")
    else:
        body.append(f"<p><b>{title}</b>: {', '.join(f'{label} {escape(text)}' for label, text in cells)}</p>")
    hello = d.one_of("Sehr geehrte Frau Kollegin, sehr geehrter Herr Kollege,", "Sehr geehrte Damen und Herren,", "")
    body.append(f"<p>{hello}</p>")
    if d.maybe(0.6):
        body.append(
            f"<p>wir berichten über {patient.salutation} {escape(patient.name)}, geboren am "
            f"{d.print_date(patient.born)}, vom {period}.</p>"
        )
    tag = d.one_of(
        "<p style='margin-top:3mm'><b>{}</b></p>",
        "<p><u>{}:</u></p>",
        f"<p style='color:{color}'>{{}}</p>",
        "<p style='background:#eee'>{}</p>",
    )
    body.append(tag.format(d.one_of("Diagnosen", "Diagnose(n)", "Aktuelle Diagnosen", "Gesundheitsstörungen")))
    body.append("<ul style='margin-top:0'>" + "".join(f"<li>{item}" for item in d.some(_DIAGNOSES, 1, 6)) + "</ul>")
    texts = [post.fill(d, day, text) for text in d.some(_FINDINGS, 6, 18)]
    heads = d.some(
        (
            "Anamnese",
            "Befund",
            "Verlauf",
            "Epikrise",
            "Beurteilung",
            "Vorgeschichte",
            "Therapie",
            "Leistungsbild",
            "Procedere",
        ),
        2,
        5,
    )
    step = -(-len(texts) // len(heads))
    for number, head in enumerate(heads[: -(-len(texts) // step)]):
        body += [tag.format(head), f"<p>{' '.join(texts[number * step : (number + 1) * step])}</p>"]
    if d.maybe(0.6):
        head = "<tr><th>Medikament<th>morgens<th>mittags<th>abends<th>nachts<th>Hinweis"
        rows = "".join(
            f"<tr><td>{drug}"
            + "".join(f"<td>{d.one_of('0', '1', '1', '½', '-')}" for _ in range(4))
            + f"<td>{d.one_of('', 'b. Bed.', 'neu', '')}"
            for drug in d.some(_DRUGS, 2, 8)
        )
        body += [
            tag.format(d.one_of("Medikation bei Entlassung", "Entlassmedikation", "Medikation")),
            f"<table class=m>{head}{rows}</table><p></p>",
        ]
    names = [f"{d.one_of('Dr. med.', 'Dr.', '')} {g.person().name}".strip() for _ in range(3)]
    signs = "".join(f"<td style='width:55mm;padding-top:9mm'>{escape(name)}<br><small>{role}</small>" for name,
    role in zip(names, d.some(
        ("Oberarzt", "Assistenzärztin", "Chefarzt", "Fachärztin für Arbeitsmedizin", "Gutachter"), 3,
        3)[: d.rng.randint(1, 3)], strict=False))  # fmt: skip
    body.append(
        f"<p>{d.one_of('Mit freundlichen kollegialen Grüßen', 'Mit freundlichen Grüßen', '')}</p><table><tr>"
        f"{signs}</table>"
    )
    again = f"Patient: {escape(patient.reversed_name)}, geb. {d.print_date(patient.born)}"
    header = (
        f'<div style="position:absolute;top:7mm;right:20mm;font-size:7pt">{again} – Seite {{page}}</div>'
        if d.maybe(0.4)
        else ""
    )
    css = (
        d.css(SANS, SERIF, low=9.5, high=11.5)
        + ".m td,.m th{border:1px solid #888;padding:.7mm 2mm;font-weight:normal;text-align:left}"
    )
    return Sheet(
        body="".join(body), css=css, header=header, footer=post.foot(d, escape(house), seat), margin=(14, 20, 26, 23)
    )

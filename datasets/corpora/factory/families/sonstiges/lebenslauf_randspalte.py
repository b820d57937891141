"""Curriculum vitae: coloured side column or table of years; name big on top, date at the very end, if at all."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_SECTIONS = {
    "work": ("Berufserfahrung", "Beruflicher Werdegang", "Berufspraxis", "Arbeit", "Praktische Erfahrung"),
    "school": ("Schulbildung", "Ausbildung", "Schule und Ausbildung", "Bildungsweg", "Schulischer Werdegang"),
    "skills": ("Kenntnisse", "Sonstiges", "Fähigkeiten", "Sprachen und EDV", "Besondere Kenntnisse"),
}  # fmt: skip
_ROLES = (
    "Verkäuferin", "Lagerist", "Reinigungskraft", "Bürokauffrau", "Servicekraft", "Kraftfahrer",
    "Produktionsmitarbeiter",
    "Auszubildender zum Koch", "Pflegehilfskraft", "Zusteller", "Praktikant", "Helfer im Trockenbau", "Näherin",
    "Elternzeit",
    "Monteur", "Kassiererin (geringfügig)", "Sicherheitsmitarbeiter", "arbeitsuchend", "Lehrerin", "Landwirtschaft",
    "Hausfrau",
    "Buchhalter", "Sachbearbeiterin Einkauf", "Maschinenführer", "selbstständig mit Imbiss", "Zeitsoldat",
    "Call-Center-Agent",
)  # fmt: skip
_TASKS = (
    "Kasse und Warenverräumung",
    "Kommissionierung mit Scanner",
    "Grundreinigung",
    "Terminplanung",
    "Bedienung von Anlagen",
    "Kundenberatung",
    "Be- und Entladen",
    "Unterstützung bei der Körperpflege",
    "Qualitätskontrolle",
    "Rechnungsprüfung",
)
_SCHOOLS = (
    "Grundschule {town}",
    "Hauptschule {town}, Hauptschulabschluss",
    "Realschule {town}, Mittlere Reife",
    "Gymnasium in {town}",
    "Mittelschule Nr. {n}, {town}",
    "Berufsschule {town}",
    "Universität (ohne Abschluss)",
    "Integrationskurs, B1",
    "Ausbildung bei {firm}",
    "Umschulung bei {firm}",
    "Berufskolleg {town}, Fachabitur",
    "Sprachkurs A2, VHS {town}",
)
_SKILLS = (
    "Führerschein Klasse B", "MS Office: Grundkenntnisse", "Deutsch: B1", "Englisch: Schulkenntnisse",
    "Türkisch: Muttersprache",
    "Gabelstaplerschein", "Arabisch fließend", "Gesundheitszeugnis", "Polnisch: Muttersprache",
    "Teamfähig und pünktlich",
    "Erste-Hilfe-Kurs", "Hobbys: Fußball, Kochen", "SAP R/3", "Ukrainisch, Russisch", "Sachkunde § 34a GewO",
    "Schichtbereitschaft",
    "Ehrenamt im Sportverein", "Lesen, Wandern", "10-Finger-System",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, color, day = d.german, d.rng.choice(post.COLORS[1:]), d.german.day()
    who, home = g.person(), g.address()
    boxed_name = d.maybe(0.2)
    if boxed_name:
        name = f"Vorname: {d.field('absender', who.first, part=1)}<br>Nachname: {d.field('absender', who.last, part=2)}"
    else:
        name = d.field("absender", who.name)
    facts = [
        (d.one_of("Anschrift", "Adresse", "Wohnort"), f"{home.street}, {home.postcode_place}"),
        (d.one_of("Geburtsdatum", "geboren am", "Geboren"), f"{d.print_date(who.born)} in {g.town()}"),
        (d.one_of("Telefon", "Mobil", "Tel."), g.phone()),
        ("E-Mail", f"{who.first.split()[0].lower()}.{g.digits(2)}@mail-{g.digits(2)}.de"),
        (
            d.one_of("Familienstand", "Fam.-stand"),
            d.one_of("ledig", "verheiratet, 2 Kinder", "geschieden", "verwitwet"),
        ),
        (
            d.one_of("Staatsangehörigkeit", "Nationalität"),
            d.one_of("deutsch", "türkisch", "syrisch", "ukrainisch", "polnisch"),
        ),
        ("Eltern", f"{g.person().name}, {d.one_of(*_ROLES)}"),
    ]
    facts = post.pick(d, facts, 3, 7)
    style = d.rng.randrange(3)

    def span(start: int, months: int) -> str:
        end = start + months
        if style == 0:
            return f"{start % 12 + 1:02d}/{start // 12} - {end % 12 + 1:02d}/{end // 12}"
        if style == 1:
            return f"{start // 12} - {end // 12}"
        return f"{MONTHS[start % 12][:3]}. {start // 12} – {MONTHS[end % 12][:3]}. {end // 12}"

    def stations(count: int, school: bool) -> list[tuple[str, str]]:
        lines, month = [], (who.born.year + (6 if school else 19)) * 12 + d.rng.randrange(12)
        for _ in range(count):
            length = d.rng.randint(5, 40)
            if school:
                text = post.fill(d, day, d.one_of(*_SCHOOLS))
            else:
                text = (
                    f"{d.one_of(*_ROLES)}{d.one_of(', ', '<br>', ' bei ')}{escape(g.firm())}"
                    f"{d.one_of('', f', {escape(g.town())}')}"
                )
                text += "".join(f"<br>- {task}" for task in d.some(_TASKS, 0, 3)) if d.maybe(0.4) else ""
            lines.append((span(month, length), text))
            month += length + d.rng.randint(0, 8)
        return lines[::-1] if d.maybe(0.5) else lines

    side = d.maybe(0.5)
    head = f"border-bottom:{d.one_of('1px', '2px', '0')} solid {color};color:{color if d.maybe(0.6) else '#000'}"
    parts = [(d.one_of(*_SECTIONS["work"]), stations(d.rng.randint(2, 7), False))]
    parts.insert(d.rng.randint(0, 1), (d.one_of(*_SECTIONS["school"]), stations(d.rng.randint(1, 4), True)))
    skills = d.some(_SKILLS, 2, 7)
    if not side:
        parts.append((d.one_of(*_SECTIONS["skills"]), [("", skill) for skill in skills]))
        parts.insert(
            0, (d.one_of("Persönliche Daten", "Angaben zur Person", "Zur Person"), [(k, escape(v)) for k, v in facts])
        )
    main = [f"<h3 style='{head};margin:4mm 0 2mm'>{title}</h3><table>" + "".join(
        f"<tr><td class=y>{when}<td>{text}" for when, text in lines) + "</table>" for title,
        lines in parts]  # fmt: skip
    photo = (
        f'<div style="width:30mm;height:38mm;background:{d.one_of("#bbb", "#dde", "#999")};margin-bottom:4mm"></div>'
    )
    title = d.one_of("Lebenslauf", "Curriculum Vitae", "LEBENSLAUF", "Tabellarischer Lebenslauf", "Mein Lebenslauf", "")
    title = f'<div style="font-size:{d.rng.randint(14, 26)}pt;color:{color}">{title}</div>'
    large = f'<div style="font-size:{11 if boxed_name else d.rng.randint(12, 24)}pt">{name}</div>'
    top = "".join(d.some((title, large), 2, 2))
    if side:
        lines = "".join(f"<p><small>{label}</small><br>{escape(text)}</p>" for label, text in facts)
        column = f"{photo if d.maybe(0.6) else ''}{lines}<p><b>{d.one_of(*_SECTIONS['skills'])}</b></p>" + "".join(
            f"{s}<br>" for s in skills
        )
        ground = d.one_of(f"background:{color};color:#fff", "background:#eee", f"border-right:2px solid {color}")
        bar = (
            '<div style="position:absolute;left:0;top:0;bottom:0;width:58mm;padding:20mm '
            f'6mm;box-sizing:border-box;{ground}">{column}</div>'
        )
    else:
        bar = f'<div style="position:absolute;right:20mm;top:18mm">{photo}</div>' if d.maybe(0.5) else ""
    end = ""
    if d.maybe(0.65):
        place = d.one_of(f"{home.place}, ", f"{home.place}, den ", "", "Stand: ")
        end = (
            f"<p style='margin-top:8mm'>{escape(place)}{d.date('datum', day)}"
            f"{'<br><br>' + d.field('absender', who.name) if d.maybe(0.3) and not boxed_name else ''}</p>"
        )
    css = (
        d.css(SANS, SANS, SERIF, low=9, high=11)
        + f".y{{width:{d.rng.randint(34, 46)}mm;padding-right:3mm}}td{{padding-bottom:1.2mm}}"
    )
    left = 66 if side else d.rng.randint(18, 28)
    return Sheet(body=bar + top + "".join(main) + end, css=css, margin=(d.rng.uniform(14, 24), 16, 18, left))

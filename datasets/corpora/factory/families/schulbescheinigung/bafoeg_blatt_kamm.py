"""Form sheet for the training grants office: numbered comb boxes, part A by the applicant, part B by the institution."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import DEGREES, STUDIES, attendance


def draw(d: Draft) -> Sheet:
    high = d.maybe(0.5)
    a, g = attendance(d, "hoch" if high else d.one_of("beruf", "abend", "weiter")), d.german
    upper = d.maybe(0.5)
    line = [0]

    def no() -> str:
        line[0] += 1
        return f"<b class=no>{line[0]}</b>"

    def text(value: str) -> str:
        return value.upper() if upper else value

    def day(key: str, value: date, plain: str) -> str:
        return d.comb(key, value.strftime("%d%m%Y"), value.isoformat()) if combs else plain

    combs = d.maybe(0.7)

    def box(caption: str, value: str, width: int = 12) -> str:
        return f"<td colspan={width}>{no()}<small>{caption}</small><div class=v>{value or '&nbsp;'}</div>"

    last = (
        d.field("name", text(a.person.last), a.shown)
        if not combs or len(a.person.last) > 18
        else d.comb("name", text(a.person.last), a.shown)
    )
    first = (
        d.field("name", text(a.person.first), a.shown)
        if not combs or len(a.person.first) > 18
        else d.comb("name", text(a.person.first), a.shown)
    )
    number = g.digits(12) if d.maybe(0.5) else ""
    born = day("geburtsdatum", a.person.born, a.born(d, "dd.mm.yyyy"))
    part_a = (
        f"<tr><th colspan=12>{d.one_of('A. Angaben zur Person', 'Von der/dem Auszubildenden auszufüllen', 'Teil A – Auszubildende/r')}"
        f"<tr>{box('Name', last)}<tr>{box('Vorname', first)}<tr>{box('Geburtsdatum', born, 6)}{box('Förderungsnummer (soweit bekannt)', number, 6)}"
        + (
            f"<tr>{box('Anschrift während der Ausbildung', escape(f'{a.home.street}, {a.home.postcode_place}'))}"
            if d.maybe(0.6)
            else ""
        )
        + (
            f"<tr>{box('Matrikelnummer / Schülernummer', a.matriculation, 6)}{box('Staatsangehörigkeit', d.one_of('deutsch', 'syrisch', 'D', 'ukrainisch'), 6)}"
            if d.maybe(0.6)
            else ""
        )
    )
    course = d.one_of(*STUDIES) if high else a.level
    on, off = d.rng.choice([("☒", "☐"), ("[x]", "[ ]"), ("☑", "☐")])
    kinds = ("Fachhochschule", "Universität", "Berufsfachschule", "Abendgymnasium", "Höhere Fachschule", "Gymnasium")
    chosen = d.rng.randrange(2) if high else d.rng.randrange(2, 6)
    start = day("zeitraum_von", a.start, a.von(d, "dd.mm.yyyy"))
    end = day("zeitraum_bis", a.end, a.bis(d, "dd.mm.yyyy"))
    label_from = d.one_of("von", "Bescheinigungszeitraum: Beginn", "Die Ausbildung wird besucht ab")
    label_to = d.one_of("bis", "Ende des Bescheinigungszeitraums", "voraussichtlich bis")
    degree = d.one_of(*DEGREES) if high else d.one_of("Berufsabschluss", "Fachhochschulreife", "Abitur")
    expected = d.print_date(a.end.replace(year=a.end.year + 1)) if d.maybe(0.4) else ""
    part_b = (
        f"<tr><th colspan=12>{d.one_of('B. Bescheinigung der Ausbildungsstätte', 'Von der Ausbildungsstätte auszufüllen', 'Teil B – Bescheinigung nach § 9 BAföG')}"
        f"<tr>{box(d.one_of('Name der Ausbildungsstätte', 'Bezeichnung und Anschrift der Ausbildungsstätte'), a.house(d))}"
        f"<tr><td colspan=12>{no()}<small>Art</small><br>{' &nbsp; '.join(f'{on if n == chosen else off} {kind}' for n, kind in enumerate(kinds))}"
        f"<tr>{box('Fachrichtung / Klasse', escape(course), 6)}{box('angestrebter Abschluss', degree, 6)}"
        f"<tr>{box(label_from, start if d.maybe(0.92) else '', 6)}{box(label_to, end if d.maybe(0.92) else '', 6)}"
        f"<tr>{box('Fachsemester / Klasse', a.level if high else d.one_of('1. Jahr', '2', 'BF22', 'U 3'), 4)}{box('Wochenstunden', str(d.rng.randint(12, 38)), 4)}{box('Ende der Regelausbildung', expected, 4)}"
        f"<tr><td colspan=12>{no()}<small>Die Ausbildung erfordert die volle Arbeitskraft</small><br>{on} ja &nbsp; {off} nein"
    )
    dated = a.datum(d, d.one_of("dd.mm.yyyy", "d.m.yyyy")) if d.maybe(0.9) else ""
    foot = f"<tr><td colspan=5><small>Ort, Datum</small><div class=v>{escape(a.seat.place)}, {dated}</div><td colspan=4><small>Stempel der Ausbildungsstätte</small>{a.stamp(d) if d.maybe(0.7) else '&nbsp;'}<td colspan=3><small>Unterschrift</small><br>{a.scrawl(d)}"
    other = d.print_date(g.day(a.day.replace(year=a.day.year - 1), a.day))
    own = (
        f"<tr><td colspan=12><small>Ort, Datum, Unterschrift der/des Auszubildenden</small><div class=v>{escape(a.home.place)}, {other} &nbsp; {escape(a.person.last)}</div>"
        if d.maybe(0.35)
        else ""
    )
    blocks = [part_a + own, part_b]
    form = d.one_of("Formblatt 2", "Anlage 2", "Formblatt 2 – 2019", "Fbl. 2")
    title = d.one_of(
        "Bescheinigung über den Besuch einer Ausbildungsstätte und Teilnahme an einem Praktikum",
        "Bescheinigung nach § 9 BAföG",
        "Ausbildungsbescheinigung",
    )
    hints = "".join(f"<p class=p>{n} {text}</p>" for n, text in enumerate(d.some((
        "Als Ausbildungsstätte gilt auch das Fernlehrinstitut.", "Bei Rückmeldung ist die Bescheinigung zu erneuern.", "Unrichtige Angaben können als Ordnungswidrigkeit geahndet werden (§ 58 BAföG).",
        "Das Formblatt ist in Druckbuchstaben auszufüllen.", "Bei einem Auslandsaufenthalt ist zusätzlich Formblatt 6 vorzulegen.", "Zutreffendes ankreuzen oder ausfüllen.", "Ferienzeiten zählen zur Ausbildung."), 1, 6), 1))  # fmt: skip
    body = f"<table style='width:100%'><tr><td><h1>{title}</h1><td style='text-align:right'><b>{form}</b><br><small>{d.one_of('Eingangsstempel', 'Seite 1', 'Nur vom Amt auszufüllen')}</small></table><table class=g><tbody>{''.join(blocks)}{foot}</tbody></table>{hints}"
    tint = d.one_of("#e6eef6", "#e9f3e4", "#f6efe0", "#fff", "#ddd")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8.5, 9.6):.1f}pt}}h1{{font-size:{d.rng.randint(12, 15)}pt;margin:0 0 3mm}}.g{{width:100%;table-layout:fixed}}.g td,.g th{{border:1px solid {d.one_of('#555', '#8aa', '#000')};padding:.8mm 1.5mm;vertical-align:top;text-align:left}}"
        f".g th{{background:{tint}}}small{{font-size:6.8pt;color:#333}}.no{{font-size:6pt;margin-right:1.5mm;{d.one_of('border:1px solid #666;padding:0 .5mm', '')}}}.v{{font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(9.5, 11):.1f}pt;min-height:4.5mm}}.p{{font-size:7pt;margin:.6mm 0}}i.comb{{min-width:{d.rng.uniform(4, 5):.1f}mm}}"
    )  # fmt: skip
    return Sheet(body, css, margin=(12.0, 13.0, 10.0, 16.0))

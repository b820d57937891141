"""Print from the authority's program or portal: sections of label and value, history of files, letters as J and N."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding

_TITLES = (
    "Auskunft aus dem Schwerbehindertenverfahren",
    "Datenblatt Feststellungsverfahren SGB IX",
    "Mein Antrag: Status und Ergebnis",
    "Bestätigung der Schwerbehinderteneigenschaft",
    "Auszug aus der elektronischen Akte",
)
_ALL = ("G", "aG", "B", "H", "RF", "Bl", "Gl", "TBl")


def draw(d: Draft) -> Sheet:
    f = finding(d, low=30, letters=0.75, limited=0.6, reverse=0.55)
    g, style = d.german, d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    person = [
        ("Name, Vorname" if f.shown != f.person.name else "Name", f.name(d)), (d.one_of("Geburtsdatum", "geb."), f.born(d, style)), ("Anschrift", escape(f"{f.home.street}, {f.home.postcode_place}")), (d.one_of("Aktenzeichen", "Geschäftszeichen", "Vorgangsnummer"), f.az(d)), ("Zuständige Behörde", f.amt(d)), ("Geschlecht", d.one_of("m", "w", "-")), ("Bevollmächtigte/r", escape(g.person().name) if d.maybe(0.3) else "keine"),
    ]  # fmt: skip
    person = [row for n, row in enumerate(person) if n in (0, 3, 4) or d.maybe(0.75)]
    result = [
        (d.one_of("GdB", "Grad der Behinderung", "Gesamt-GdB"), f.degree(d)),
        ("festgestellt ab", d.print_date(f.applied, style)),
        ("Bescheid vom", d.print_date(f.day, style)),
        (
            d.one_of("Ausweis gültig bis", "Gültigkeit Ausweis"),
            f.valid(d, d.one_of("mm/yyyy", "mm.yyyy")) or ("unbefristet" if f.gdb >= 50 else "-"),
        ),
        ("Nachprüfung", d.one_of("nein", f"{d.later(f.day, 400, 1500):%m/%Y}")),
    ]
    result = [row for n, row in enumerate(result) if n == 0 or d.maybe(0.8)]
    letters = ""
    mode = d.one_of("yesno", "line", "ticks")
    if f.letters and mode == "line":
        result.append(("Merkzeichen", f.line(d, d.one_of(" ", ", "))))
    elif f.letters and not set(f.letters) - set(_ALL):
        yes, no = ("J", "N") if mode == "yesno" else ("☒", "☐")
        # Only the letters that are granted are the field's.
        letters = (
            "<table class=m><tr>"
            + "".join(
                f"<td>{f.letter(d, letter)}<br>{yes}" if letter in f.letters else f"<td>{letter}<br>{no}"
                for letter in _ALL
            )
            + "</table>"
        )
    history = [
        (f.applied - timedelta(days=1500), "Erstantrag", f"GdB {d.rng.choice([value for value in (20, 30, 40) if value != f.gdb])}"), (f.applied, "Antrag auf Neufeststellung", "eingegangen"), (f.applied + timedelta(days=20), "Befundanforderung", f"Dr. {escape(g.person().last)}"), (f.day, "Bescheid", "versandt"), (f.day + timedelta(days=9), "Ausweis", "gedruckt"),
    ]  # fmt: skip
    log = (
        "<table class=l>"
        + "".join(
            f"<tr><td>{d.print_date(day, style)}<td>{text}<td>{state}" for day, text, state in history if d.maybe(0.85)
        )
        + "</table>"
        if d.maybe(0.7)
        else ""
    )
    tiles = d.maybe(0.3)

    def show(rows: list[tuple[str, str]]) -> str:
        if tiles:
            return (
                "<div class=ti>"
                + "".join(f"<div><small>{label}</small><br>{value}</div>" for label, value in rows)
                + "</div>"
            )
        return "<table class=r>" + "".join(f"<tr><td class=la>{label}<td>{value}" for label, value in rows) + "</table>"

    sections = [
        (d.one_of("Person", "Stammdaten", "Antragsteller/in"), show(person)),
        (d.one_of("Feststellung", "Ergebnis", "Aktueller Stand"), show(result) + letters),
    ]
    if log:
        sections.append((d.one_of("Verlauf", "Historie", "Vorgänge"), log))
    if d.maybe(0.2):
        sections[0], sections[1] = sections[1], sections[0]
    ailments = f"<h4>Gesundheitsstörungen</h4>{f.single(d)}" if d.maybe(0.4) else ""
    body = f"<h2>{d.one_of(*_TITLES)}</h2>" + "".join(f"<h4>{title}</h4>{text}" for title, text in sections) + ailments
    body += f"<p>{d.one_of('Dieser Ausdruck ist kein Bescheid.', 'Diese Auskunft wurde maschinell erstellt.', 'Zur Vorlage beim Arbeitgeber oder einer Behörde.')} {escape(f.seat.place)}, {d.print_date(d.later(f.day, 5, 300), style)}</p>"
    accent = d.one_of("#00497a", "#333", "#2d6a3a", "#6a2d2d")
    css = d.css(SANS, MONO, low=9, high=10.5) + (
        f"h4{{margin:5mm 0 2mm;{d.one_of(f'background:{accent};color:#fff;padding:1mm 2mm', f'border-bottom:.4mm solid {accent}', f'color:{accent}')}}}.r,.l{{width:100%}}.r td,.l td{{padding:.8mm 2mm;{d.one_of('border-bottom:1px dotted #999', '', 'border:1px solid #bbb')}}}.la{{width:42%;color:#444}}.m td{{border:1px solid #777;padding:1mm 3mm;text-align:center}}.m{{margin:3mm 0}}"
        ".ti{display:grid;grid-template-columns:1fr 1fr 1fr;gap:2mm}.ti>div{border:1px solid #bbb;padding:1.5mm}small{color:#555;font-size:75%}"
    )  # fmt: skip
    foot = f"<div style='position:absolute;bottom:7mm;left:18mm;font-size:7pt'>{d.one_of('SB-Auskunft', 'Ausdruck')} {g.digits(6)} &nbsp; Seite {{page}} / {{pages}}</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(15.0, 16.0, 16.0, 18.0))

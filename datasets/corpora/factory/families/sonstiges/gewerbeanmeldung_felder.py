"""Registration slips of a town: Gewerbeanmeldung, Ab- or Anmeldung of a dwelling, church exit, dog registration, death notice; numbered boxes and an office stamp."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    town = g.town()
    kind = d.rng.choice(["trade", "trade", "move", "church", "dog"])
    office = {
        "trade": d.one_of("Stadt {} - Gewerbeamt", "Gemeinde {} Ordnungsamt", "Bezirksamt {} Ordnungsamt", "Verbandsgemeinde {}"), "move": d.one_of("Stadt {} Bürgerbüro", "Einwohnermeldeamt {}", "Bürgeramt {}"), "church": d.one_of("Amtsgericht {}", "Standesamt {}"), "dog": d.one_of("Gemeinde {} Steueramt", "Stadt {} - Kämmerei"),
    }[kind].format(town)  # fmt: skip
    c = akte.case(d, office, coded=0.4)
    font = d.font(MONO) if d.maybe(0.6) else d.font(HAND)
    size = 1.0 if font not in HAND else 1.3

    def v(text: str) -> str:
        return f'<span style="font-family:{font!r};font-size:{size}em">{text}</span>'

    start = d.print_date(d.later(c.day, -30, 20))
    person = [
        ("Name", escape(c.who.last)),
        ("Vornamen", escape(c.who.first)),
        ("Geburtsdatum", d.print_date(c.who.born)),
        ("Geburtsort und -land", escape(g.town())),
        ("Staatsangehörigkeit", d.one_of("deutsch", "türkisch", "polnisch", "syrisch")),
        ("Anschrift der Wohnung", f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"),
    ]
    fields = {
        "trade": [("Angemeldete Tätigkeit", d.one_of("Reinigung von Gebäuden", "Handel mit Textilien", "Kurierfahrten", "Trockenbau", "Imbiss", "Hausmeistertätigkeiten")), ("Beginn der angemeldeten Tätigkeit", start), ("Art des Betriebes", d.one_of("Sonstiges", "Handwerk", "Handel")), ("Nebenerwerb", d.one_of("ja", "nein")), ("Zahl der Beschäftigten", d.one_of("keine", "1", "2")), ("Betriebsstätte", f"{escape(c.home.street)}"), ("Grund", d.one_of("Neugründung", "Aufgabe", "Übernahme"))],
        "move": [("Tag des Einzugs", start), ("Bisherige Wohnung", f"{escape(g.street())}, {escape(g.address().postcode_place)}"), ("Wohnungsgeber", escape(g.landlord())), ("Familienstand", d.one_of("ledig", "verheiratet", "getrennt")), ("Mitgemeldet", escape(g.person(last=c.who.last, adult=False).name)), ("Art der Wohnung", d.one_of("alleinige", "Hauptwohnung"))],
        "church": [("Religionsgesellschaft", d.one_of("evangelisch-lutherisch", "römisch-katholisch")), ("Familienstand", d.one_of("ledig", "verheiratet")), ("Erklärung abgegeben am", start), ("Gebühr", d.one_of("30,00 €", "25,00 EUR"))],
        "dog": [("Rasse", d.one_of("Mischling", "Dackel", "Labrador")), ("Wurftag", d.print_date(d.later(c.day, -2000, -90))), ("im Haushalt seit", start), ("Chip-Nr.", "2760" + g.digits(11)), ("Hundemarke", g.digits(4)), ("Jahressteuer", akte.euro(d, 48, 160))],
    }[kind]  # fmt: skip
    rows = [item for item in [*person, *fields] if d.maybe(0.9)]
    title = {
        "trade": d.one_of("Gewerbe-Anmeldung nach § 14 GewO", "Gewerbeanmeldung (GewA 1)", "Gewerbe-Abmeldung", "Empfangsbescheinigung Gewerbeanzeige"), "move": d.one_of("Amtliche Meldebestätigung für die Anmeldung", "Anmeldebestätigung § 24 BMG", "Abmeldebestätigung"),
        "church": d.one_of("Bescheinigung über den Kirchenaustritt", "Austritt aus der Kirche", "Kirchenaustrittserklärung"), "dog": d.one_of("Anmeldung eines Hundes", "Hundesteuer-Anmeldung"),
    }[kind]  # fmt: skip
    numbered = d.maybe(0.6)
    width = d.rng.choice([1, 2, 2, 3])
    cells = [f"<td><small>{f'{i} ' if numbered else ''}{a}</small><br>{v(b)}" for i, (a, b) in enumerate(rows, 1)]
    grid = (
        "<table class=f>"
        + "".join("<tr>" + "".join(cells[i : i + width]) for i in range(0, len(cells), width))
        + "</table>"
    )
    if width == 1:
        grid = (
            "<table class=f>"
            + "".join(f"<tr><td class=q>{f'{i} ' if numbered else ''}{a}<td>{v(b)}" for i, (a, b) in enumerate(rows, 1))
            + "</table>"
        )
    top = f"<table class=f><tr><td><small>{d.one_of('Name der entgegennehmenden Stelle', 'Behörde', 'Gemeinde')}</small><br>{c.shown}<td><small>{d.one_of('Aktenzeichen', 'Gemeindekennzahl', 'Az.') if not c.code else d.one_of('Aktenzeichen', 'Az.', 'Geschäftszeichen')}</small><br>{c.code or g.digits(8)}</table>"
    if not d.maybe(0.6):
        top = f"<p class=o>{c.shown}</p>{f'<p>{akte.ref(d, c)}</p>' if c.code else ''}"
    own = d.print_date(d.later(c.day, -4, -1)) if d.maybe(0.4) else ""
    applicant = (
        f"<p>{d.one_of('Unterschrift des Anzeigenden', 'Unterschrift', 'Meldepflichtige Person')}: {own} {akte.sign(d, c.who.last)}</p>"
        if d.maybe(0.7)
        else ""
    )
    official = f"<div class=h><p>{d.one_of('Bestätigt:', 'Empfangsbescheinigung', 'Im Auftrag')}<br>{akte.place_day(d, c, town)}<br>{akte.sign(d, c.clerk.last)}</p>{akte.seal(d, town)}</div>"
    note = d.one_of(
        "Diese Anzeige berechtigt nicht zum Beginn des Gewerbebetriebes, wenn noch eine Erlaubnis erforderlich ist."
        if kind == "trade"
        else "Die Bestätigung ist gebührenfrei.",
        "Bitte vollständig und gut lesbar ausfüllen.",
        "",
    )
    body = f"{top}<h1>{title}</h1>{grid}<p class=s>{note}</p>{applicant}{official}"
    css = d.css(SANS, low=9, high=10.5) + (
        f"h1{{font-size:{d.rng.randint(13, 19)}pt;margin:3mm 0}}.f{{width:100%;margin:2mm 0}}.f td{{border:1px solid {d.one_of('#000', '#777')};padding:1mm 1.5mm}}.q{{width:60mm}}small{{font-size:6.8pt}}.o{{font-size:13pt;text-align:{d.one_of('left', 'center')}}}.h{{display:flex;justify-content:space-between;align-items:center;margin-top:5mm}}.s{{font-size:8pt}}"
    )
    tint = d.one_of("#fff", "#fff", "#f0f7f0", "#fdf6e0")
    return Sheet(
        body,
        css + f".page{{background:{tint} !important}}",
        size=(210.0, 297.0) if d.maybe(0.8) else (148.0, 210.0),
        margin=(12, 15, 10, 18),
    )

"""Certificate in a frame, centred text, seal: marriage, register, course, school report, donation."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "marriage": (
        ("Standesamt {}", "Stadt {} - Standesamt", "Standesamt der Gemeinde {}"),
        ("Eheurkunde", "Heiratsurkunde", "Auszug aus dem Heiratseintrag", "Lebenspartnerschaftsurkunde"),
        ("Registernummer: E {n}/{year}", "Ehegatte: {person}, geboren am {born} in {town}",
        "Ehegatte: {person}, geboren am {born}, {town}",
         "Die Ehe wurde am {past} in {town} geschlossen.", "Der Ehename lautet: {last}", "Religion: nicht eingetragen",
         "Weitere Angaben aus dem Register: keine", "Gebühr: 15,00 Euro", "Letzter Wohnsitz: {home}"),
    ),
    "register": (
        ("Stadt {} - Bürgerbüro", "Einwohnermeldeamt {}", "Gemeinde {}", "Bürgeramt {}",
        "Bundesamt für Justiz, Außenstelle {}"),
        ("Meldebescheinigung", "Erweiterte Meldebescheinigung", "Haushaltsbescheinigung", "Amtliche Meldebestätigung",
        "Führungszeugnis",
         "Lebensbescheinigung", "Aufenthaltsbescheinigung"),
        ("Familienname, Vorname: {person}", "Geburtstag: {born}, Geburtsort: {town}", "Alleinige Wohnung: {home}",
        "Einzug am {past}",
         "Familienstand: ledig", "Im Haushalt gemeldet: {n} Personen", "Staatsangehörigkeit: deutsch",
         "Frühere Anschrift: {home}, Auszug {past}",
         "Inhalt: keine Eintragung", "Die Angaben beruhen auf dem Melderegister.", "Wohnungsgeber: {person}",
         "Gebührenfrei für Zwecke der Sozialhilfe"),
    ),
    "course": (
        ("Volkshochschule {}", "Bildungswerk {} e. V.", "Akademie {} GmbH", "Fahrakademie {}", "Sprachschule {}",
        "Handwerkskammer {}", "Sanitätsdienst {} e. V."),
        ("Teilnahmebescheinigung", "Zertifikat", "Teilnahmebestätigung", "Z E R T I F I K A T", "Urkunde",
        "Lehrgangsbescheinigung"),
        ("Hiermit wird bescheinigt, dass", "{person}", "geboren am {born} in {town}",
        "vom {past} bis {past} am Lehrgang", "Deutsch als Zweitsprache B1",
         "„Fit für den Arbeitsmarkt“", "mit {n}00 Unterrichtseinheiten teilgenommen hat.",
         "Inhalte: Bewerbung, EDV, Arbeitsrecht", "Fehltage: {n}",
         "Ergebnis: mit Erfolg bestanden", "Erste Hilfe am Kind (9 UE)", "Gabelstapler nach DGUV 308-001"),
    ),
    "school": (
        ("Grundschule {}", "Realschule {}", "Mittelschule {}", "Gesamtschule {}", "Berufsschule {}", "Oberschule {}",
        "Gymnasium {}"),
        ("Zeugnis", "Halbjahreszeugnis", "Jahreszeugnis", "Abgangszeugnis", "Zwischenzeugnis",
        "Lernentwicklungsbericht"),
        ("für {child} {last2}", "geboren am {kidborn}", "Klasse {n}b, Schuljahr {year}",
        "Versäumte Tage: {n}, davon unentschuldigt 0",
         "Versetzt in die nächste Klasse",
         "Bemerkungen: arbeitet zuverlässig mit.", "Arbeitsverhalten: gut", "Sozialverhalten verdient Anerkennung.",
         "Hat an der AG Schach teilgenommen."),
    ),
    "donation": (
        ("Tafel {} e. V.", "Förderverein {} e. V.", "Ev. Kirchengemeinde {}", "Tierschutzverein {} e. V.",
        "Bürgerstiftung {}", "Caritasverband {}"),
        ("Zuwendungsbestätigung", "Bestätigung über Geldzuwendungen", "Spendenquittung", "Dankurkunde",
        "Spendenbescheinigung"),
        ("Name des Zuwendenden: {person}, {home}", "Betrag der Zuwendung: {amount}", "Tag der Zuwendung: {past}",
         "Es handelt sich nicht um den Verzicht auf Erstattung von Aufwendungen.",
         "Förderung mildtätiger Zwecke nach § 53 AO",
         "Bescheid des Finanzamts {town}, StNr. {no}, vom {past}",
         "Die Zuwendung wird nur zu satzungsgemäßen Zwecken verwendet."),
    ),
}  # fmt: skip
_SUBJECTS = ("Deutsch", "Mathematik", "Englisch", "Sachunterricht", "Sport", "Kunst", "Musik", "Religion/Ethik",
"Biologie", "Geschichte",
             "Physik", "Technik", "Informatik", "Erdkunde", "Französisch", "Wirtschaft", "WAT")  # fmt: skip
_GRADES = ("sehr gut", "gut", "befriedigend", "ausreichend", "mangelhaft", "1", "2", "3", "4", "2-", "nicht erteilt")
_ROLES = {
    "marriage": ("Standesbeamtin", "Der Standesbeamte", "Die Urkundsperson"),
    "register": ("Sachbearbeiterin", "Meldebehörde", "maschinell erstellt, ohne Unterschrift gültig"),
    "course": ("Kursleitung", "Leiter der Akademie", "Dozentin", "Geschäftsführung"),
    "school": ("Schulleiterin", "Klassenlehrer", "Erziehungsberechtigte", "Konrektorin"),
    "donation": ("Vorsitzender", "Kassenwartin", "Schatzmeister", "Pfarrerin"),
}


def draw(d: Draft) -> Sheet:
    g, day, color = d.german, d.german.day(), d.rng.choice(post.COLORS)
    kind = d.rng.choice(list(_KINDS))
    offices, titles, sentences = _KINDS[kind]
    house, seat = d.one_of(*offices).format(g.town()), g.address()
    shown = d.field("absender", house)
    title = d.one_of(*titles)
    align = d.one_of("center", "center", "center", "left")
    big = d.rng.randint(18, 38)
    kid = g.person(adult=False)
    texts = [post.fill(d, day, text, last2=kid.last, kidborn=d.print_date(kid.born)) for text in sentences]
    if kind in ("register", "donation") or (kind == "marriage" and d.maybe(0.6)):
        texts = [text for text in texts if d.maybe(0.75)] or texts
    grid = kind in ("register", "donation", "marriage") and d.maybe(0.55)
    head = f'<div style="text-align:{align};font-size:{d.rng.randint(11, 17)}pt">{shown}</div>'
    if d.maybe(0.4):
        head += (
            f'<div style="text-align:{align};font-size:8pt">'
            f"{' · '.join(post.contact(d, seat)[: d.rng.randint(2, 4)])}</div>"
        )
    large = (
        f'<div style="text-align:{align};font-size:{big}pt;color:{color};margin:{d.rng.randint(4, 14)}mm 0">{title}'
        "</div>"
    )
    low = d.maybe(0.3)
    body = [large] if low else [head, large]
    if kind in ("register", "marriage", "donation") and d.maybe(0.45):
        label = d.one_of("Aktenzeichen:", "Unser Zeichen", "Az.:", "Geschäftszeichen", "Zeichen des Amtes:")
        body.append(f'<p style="text-align:{align}">{label} {d.code("aktenzeichen", g.case_number())}</p>')
    if grid:
        box = d.one_of(
            "border:1px solid #555", "border-bottom:1px solid #888", "border:1px solid #aaa;background:#f8f8f8"
        )
        cells = ""
        for text in texts:
            label, colon, value = text.partition(": ")
            cells += (
                f"<tr><td style='{box}'><small>{label}</small><br>{value}" if colon else f"<tr><td style='{box}'>{text}"
            )
        body.append(f"<table style='width:100%'>{cells}</table><p></p>")
    else:
        for text in texts:
            scale = d.rng.choice([1.0, 1.0, 1.15, 1.5]) if kind == "course" else 1.0
            body.append(f'<p style="text-align:{align};font-size:{scale}em">{text}</p>')
    if kind == "school":
        subjects = d.some(_SUBJECTS, 6, 14)
        verbal = d.maybe(0.5)
        graded = [f"{subject}<td>{d.one_of(*(_GRADES[:5] if verbal else _GRADES[5:10]))}" for subject in subjects]
        paired = [f"<tr><td>{left}<td>{right}" for left, right in zip(graded[::2], graded[1::2], strict=False)]
        rows = paired if d.maybe(0.6) else [f"<tr><td>{line}" for line in graded]
        body.append(f"<table class=s style='margin:3mm auto'>{''.join(rows)}</table>")
    if kind == "course" and d.maybe(0.5):
        body.append("<ul style='width:60%;margin:0 auto 4mm'>" + "".join(f"<li>{item}" for item in d.some(
            ("Bewerbungstraining", "Arbeitsschutz", "Grundlagen EDV", "Fachrechnen", "Kommunikation", "Praktikum",
            "Hygiene", "Lagerlogistik"), 3, 6)) + "</ul>")  # fmt: skip
    label = d.one_of(
        f"{escape(seat.place)}, den ",
        f"{escape(seat.place)}, ",
        "Ausgestellt am ",
        "Datum: ",
        "",
        f"Ort, Tag: {escape(seat.place)}, ",
    )
    dated = f"{label}{d.date('datum', day)}" if d.maybe(0.85) else escape(seat.place)
    seal = (
        f'<div style="width:26mm;height:26mm;border:{d.one_of("2px solid", "3px double", "1px dashed")} '
        f"{color};border-radius:50%;font-size:6pt;"
        f'display:flex;align-items:center;justify-content:center;text-align:center;color:{color}">'
        f"{d.one_of('Siegel', '(Siegel)', 'Dienstsiegel', escape(seat.place))}</div>"
    )
    name = f'<span style="font:15pt {d.font(HAND)!r}">{escape(g.person().last)}</span><br>' if d.maybe(0.5) else ""
    role = d.one_of(*_ROLES[kind], "Im Auftrag", "Unterschrift", "i. A.")
    sign = f"<div>{name}<small>____________________<br>{role}</small></div>"
    row = d.some((f"<div>{dated}</div>", seal if d.maybe(0.6) else "<div></div>", sign), 3, 3)
    body.append(
        '<div style="display:flex;justify-content:space-between;align-items:center;margin-top:'
        f'{d.rng.randint(6, 18)}mm">{"".join(row)}</div>'
    )
    if low:
        body.append(f'<div style="margin-top:6mm">{head}</div>')
    wide = kind in ("course", "donation") and d.maybe(0.4)
    size = (297.0, 210.0) if wide else (148.0, 210.0) if d.maybe(0.15) else (210.0, 297.0)
    frame = d.one_of(
        f"border:3px double {color}",
        f"border:2px solid {color}",
        f"border:8px solid {color}",
        f"outline:1px solid {color};border:4px solid #eee",
        "",
    )
    border = f'<div style="position:absolute;inset:{d.rng.randint(6, 12)}mm;{frame}"></div>' if frame else ""
    css = (
        d.css(SERIF, SANS, SERIF, low=9.5, high=13)
        + ".s td{border:1px solid #777;padding:1mm 4mm}td{padding:1.2mm 2mm}p{margin-bottom:.55em}"
    )
    small = size[0] < 200
    return Sheet(
        body=border + "".join(body),
        css=css,
        size=size,
        margin=(20, 15, 14, 15) if small or wide else (d.rng.uniform(22, 40), 26, 18, 26),
    )

"""School's or kindergarten's round letter: cheerful heading, dates and costs, tear-off slip at the foot."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_HOUSES = (
    "Grundschule {ort}", "{ort}er Gesamtschule", "Kita Regenbogen {ort}", "Ev. Kindergarten {ort}",
    "Albert-Schweitzer-Schule {ort}",
    "Städtische Realschule {ort}", "Kindertagesstätte Pusteblume", "Gymnasium {ort}", "Offener Ganztag {ort}",
    "Kinderhaus {ort} gGmbH",
    "Katholische Kita St. Martin {ort}", "Förderverein der Schule {ort} e. V.", "Berufskolleg {ort}",
    "Hort am Park {ort}",
    "Gemeinschaftsschule {ort}", "Waldkindergarten {ort} e. V.", "Jugendhaus {ort}", "Mensa-Service {ort} GmbH",
)  # fmt: skip
_TITLES = (
    "Elternbrief Nr. {n}", "Elterninformation", "Klassenfahrt der {n}b", "Kitagebühren ab {month}",
    "Einladung zum Elternabend",
    "Anmeldung Mittagessen", "Informationen zum Schuljahresbeginn", "Beitragserhöhung", "Ausflug in den Zoo",
    "Betreuungsvertrag: Änderung",
    "Schließzeiten {year}", "Büchergeld und Materialliste", "Läuse!", "Schwimmunterricht", "Essensgeld",
    "Rundschreiben",
)  # fmt: skip
_TEXTS = (
    "vom {past} bis {soon} fahren wir nach {town}. Die Kosten betragen {amount} pro Kind.",
    "das Schuljahr geht zu Ende.",
    "bitte überweisen Sie {amount} bis zum {soon} auf das Klassenkonto {iban}.",
    "der Elternabend findet am {soon} um {time} Uhr statt.",
    "ab {month} kostet das Mittagessen {amount} im Monat. Familien mit Leistungsbezug können Bildung und "
        "Teilhabe beantragen.",
    "der Elternbeitrag richtet sich nach der Beitragssatzung. Für {child} sind monatlich {amount} zu entrichten.",
    "in der Gruppe gab es wieder Kopfläuse, bitte sehen Sie nach!",
    "geben Sie Ihrem Kind wetterfeste Kleidung und Gummistiefel mit.",
    "unsere Einrichtung bleibt an den Brückentagen geschlossen.",
    "{last} ist die neue Klassenlehrerin und freut sich auf die Kinder.",
    "denken Sie bitte an Hausschuhe, Wechselwäsche und eine Trinkflasche.",
    "für das Sommerfest suchen wir noch Kuchenspenden.",
    "die Notbetreuung muss bis {soon} schriftlich angemeldet werden.",
    "das Kopiergeld von {amount} sammelt die Klassenleitung ein.",
    "Bei Fragen rufen Sie im Sekretariat an ({phone}).", "Die Fotografin kommt am {soon}.",
    "Handys bleiben bitte zu Hause.",
    "Der Vertrag verlängert sich um ein Jahr, wenn er nicht bis {soon} beendet wird.",
    "Materialien: Tuschkasten, 2 Hefte Lin. 2, Schere.",
)  # fmt: skip
_GREETINGS = ("Liebe Eltern,", "Liebe Eltern und Erziehungsberechtigte,", "Sehr geehrte Eltern,", "Liebe Familien,",
"Liebe Eltern der Klasse 3b,",
              "Sehr geehrte Frau {last2},", "Hallo zusammen,")  # fmt: skip
_ANSWERS = ("Mein Kind nimmt teil.", "Mein Kind nimmt nicht teil.", "Ich bin mit der Abbuchung einverstanden.",
"Wir kommen mit __ Personen.",
            "Mein Kind darf schwimmen.", "Ich bringe Kuchen mit.", "Wir beziehen Leistungen nach dem SGB II.",
            "zur Kenntnis genommen")  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, color = d.german, d.german.day(), d.rng.choice(post.COLORS)
    house, seat = d.one_of(*_HOUSES).format(ort=g.town()), g.address()
    shown = d.field("absender", house)
    lines = post.contact(d, seat)[: d.rng.randint(2, 6)]
    dated = d.date("datum", day) if d.maybe(0.75) else ""
    style = d.rng.randrange(4)
    if style == 0:
        head = (
            f'<div style="background:{color};color:#fff;padding:4mm 6mm;border-radius:{d.rng.choice([0, 4, 12])}mm;'
            f'display:flex;justify-content:space-between"><b style="font-size:15pt">{shown}</b><span '
            f'style="font-size:8pt">{"<br>".join(lines)}</span></div>'
        )
    elif style == 1:
        dots = "".join(
            f'<span style="color:{d.rng.choice(post.COLORS)};font-size:18pt">●</span>'
            for _ in range(d.rng.randint(3, 9))
        )
        head = (
            f'<div style="text-align:center">{dots}<br><b style="font-size:16pt">{shown}</b><br><small>'
            f"{' · '.join(lines)}</small></div>"
        )
    elif style == 2:
        head = (
            f'<table style="width:100%"><tr><td><b>{shown}</b><td style="text-align:right"><small>'
            f"{'<br>'.join(lines)}</small></table>"
        )
    else:
        head = ""
    place = d.one_of(f"{escape(seat.place)}, ", f"{escape(seat.place)}, den ", "", "Datum: ")
    body = [head]
    late = d.maybe(0.2)
    if dated and not late:
        body.append(f'<p style="text-align:{d.one_of("right", "right", "left")};margin-top:6mm">{place}{dated}</p>')
    if d.maybe(0.12):
        body.append(
            f"<p>{d.one_of('Aktenzeichen', 'Unser Zeichen:', 'Az.')} {d.code('aktenzeichen', g.case_number())}</p>"
        )
    elif d.maybe(0.25):
        body.append(
            f"<p>{d.one_of('Kassenzeichen', 'Kundennr.', 'Vertragsnummer', 'Mandatsreferenz')} {g.digits(8)}</p>"
        )
    font = d.font(HAND, SANS, SERIF)
    body.append(
        f'<p style="font:{d.rng.randint(13, 24)}pt {font!r};color:{color};text-align:{d.one_of("left", "center")}'
        f'">{post.fill(d, day, d.one_of(*_TITLES))}</p>'
    )
    body.append(f"<p>{d.one_of(*_GREETINGS).format(last2=escape(g.person().last))}</p>")
    texts = [post.fill(d, day, text) for text in d.some(_TEXTS, 2, 9)]
    shape = d.rng.randrange(3)
    if shape == 0:
        body += [f"<p>{text[0].upper() + text[1:] if number else text}</p>" for number, text in enumerate(texts)]
    elif shape == 1:
        body += [
            f"<p>{texts[0]}</p><ul>" + "".join(f"<li>{text[0].upper() + text[1:]}" for text in texts[1:]) + "</ul>"
        ]
    else:
        cells = "".join(
            f'<div style="flex:1 1 45%;border:1px solid {color};border-radius:3mm;padding:2mm '
            '3mm;box-sizing:border-box">'
            f"<b>{head}</b><br>{text[0].upper() + text[1:]}</div>"
            for head, text in zip(
                d.some(("Info", "Hinweis", "Wichtig", "Bitte beachten", "Zum Merken", "Neues"), 6, 6),
                texts,
                strict=False,
            )
        )
        body.append(f'<div style="display:flex;flex-wrap:wrap;gap:3mm;margin-bottom:4mm">{cells}</div>')
    if d.maybe(0.4):
        rows = "".join(
            f"<tr><td>{post.fill(d, day, text)}<td style='text-align:right'>{d.print_amount(g.money(5, 240))}"
            for text in d.some(
                (
                    "Betreuung 35 Std.",
                    "Mittagessen",
                    "Getränkegeld",
                    "Fahrt",
                    "Unterkunft",
                    "Eintritt",
                    "Geschwisterkind",
                    "Frühdienst",
                ),
                2,
                5,
            )
        )
        body.append(f"<table class=k>{rows}</table><p></p>")
    signer = escape(g.person().name)
    role = d.one_of("Schulleiterin", "Klassenlehrer", "Leitung", "Ihr Kita-Team", "Elternvertretung", "Konrektor", "")
    own = f"<br>{shown}" if style == 3 else ""
    tail = f"{place}{dated}<br>" if dated and late else ""
    body.append(
        f"<p style='margin-top:4mm'>{tail}{d.one_of(*post.BYES[:9])}<br>{signer}{d.one_of(', ', '<br>')}{role}{own}</p>"
    )
    if d.maybe(0.6):
        rule = d.one_of("border-top:1px dashed #000", "border-top:2px dotted #555")
        box = d.one_of("☐", "○", "[ ]", "□")
        picks = "".join(f"<p>{box} {text}</p>" for text in d.some(_ANSWERS, 1, 4))
        child = "_______________________"
        if d.maybe(0.3):
            child = f'<span style="font:14pt {d.font(HAND)!r};color:#237">{escape(g.person(adult=False).name)}</span>'
        slip = d.one_of(
            "Rückmeldung",
            "Abschnitt bitte bis {soon} zurück",
            "✂ Rücklauf",
            "Bitte abtrennen und abgeben",
            "Empfangsbestätigung",
        )
        body.append(
            f'<div style="{rule};padding-top:3mm;margin-top:6mm"><b>{post.fill(d, day, slip)}</b><p>Name des '
            f"Kindes: {child} Klasse/Gruppe: ____</p>"
            f"{picks}<p>Datum / Unterschrift: ______________________________</p></div>"
        )
    css = (
        d.css(SANS, SANS, SERIF, low=10, high=12.5)
        + ".k td{border:1px solid #999;padding:1mm 3mm}li{margin-bottom:1mm}"
    )
    footer = post.foot(d, escape(house), seat) if style == 3 or d.maybe(0.2) else ""
    return Sheet(
        body="".join(body), css=css, footer=footer, margin=(d.rng.uniform(10, 18), 20, 25 if footer else 15, 22)
    )

"""Authority's inner paper: note or visit record with head boxes, numbered steps, ticks, initials; no addressee."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_TITLES = (
    "Aktenvermerk", "Vermerk", "Gesprächsvermerk", "Telefonnotiz", "Verfügung", "Außendienstbericht", "V e r m e r k",
    "Protokoll Hausbesuch",
    "Gesprächsprotokoll", "Interne Mitteilung", "Laufzettel", "Notiz zur Akte", "Umlauf", "Stellungnahme für die Akte",
    "Beratungsvermerk",
)  # fmt: skip
_CALLS = ("Betr.", "Betreff", "Bezug", "hier", "Vorgang", "Sache")
_TOPICS = (
    "Vorsprache {person}", "Anruf {last}", "Umzug der Familie", "Überzahlung {month}", "Außendienst {street}",
    "Mietschulden", "Stromsperre",
    "Erstattung {office}", "Unterhalt für {child}", "Erbschaft", "Maßnahme bei {firm}", "Hausverbot",
    "Anhörung vom {past}", "Kosten der Unterkunft",
)  # fmt: skip
_TEXTS = (
    "{last} sprach heute ohne Termin vor und erklärte, seit {past} getrennt zu leben.",
    "Telefonat mit {person} von {firm}: Vertrag endet zum {soon}.",
    "Die Wohnung wurde um {time} Uhr in Augenschein genommen. Zwei Schlafplätze vorhanden.",
    "Beleg über {amount} lag vor, Kopie gefertigt.",
    "Nach Rücksprache mit der Teamleitung wird von einer Rückforderung vorerst abgesehen.",
    "Kunde wurde über § 60 SGB I belehrt.",
    "Auf dem Klingelschild stehen die Namen {last} und {person}.",
    "Der Betrag von {amount} wurde am {past} zum Soll gestellt.",
    "Die Unterlagen sind vollständig, es fehlt nur die Seite {n} des Vertrags.",
    "Vermieter bestätigt telefonisch Rückstand von {amount}.",
    "Laut {bank} wurde das Konto am {past} geschlossen.", "Kein Handlungsbedarf.",
    "Die Rückmeldung der {office} steht noch aus.",
    "Frau war aufgebracht, Gespräch wurde nach {n} Minuten beendet.", "Ein Dolmetscher war anwesend ({person}).",
    "AE erteilt, Akte {n} Blatt.",
    "Dem Anliegen kann nicht entsprochen werden, da keine Nachweise vorliegen.",
    "Vorschlag: Ratenzahlung von 30 Euro ab {month}.",
)  # fmt: skip
_STEPS = (
    "Vermerk zur Kenntnis an TL", "Schreiben an {person} absenden", "Wv. {soon}", "z. d. A.", "Kopie an Rechtsstelle",
    "WV in {n} Wochen", "zdA",
    "An die Kasse: Soll {amount} einbuchen", "Abgabe an {office}", "Termin am {soon} um {time} Uhr vormerken",
    "Statistik erfassen", "Ablage eAkte",
    "Entwurf gefertigt, abgesandt am {past}", "Rücklauf abwarten", "Mitzeichnung durch {last}",
    "Änderung in der Fachanwendung eingeben",
)  # fmt: skip
_UNITS = (
    "Fachbereich Soziales",
    "Leistungsabteilung",
    "Team {}",
    "Sachgebiet 50.{}",
    "Abt. Eingliederungshilfe",
    "Ermittlungsdienst",
    "Markt und Integration",
)


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    office = g.authority()
    shown = d.field("absender", office)
    unit = d.one_of(*_UNITS).format(d.rng.randint(1, 9))
    dated = d.date("datum", day) if d.maybe(0.85) else ""
    number = d.code("aktenzeichen", g.case_number()) if d.maybe(0.75) else ""
    worker = escape(g.person().name)
    title = d.one_of(*_TITLES)
    entries = (
        [(d.one_of("Amt", "Dienststelle", "Stelle", "OE"), shown)] if d.maybe(0.9) or not (dated or number) else []
    )
    if dated:
        entries.append((d.one_of("Datum", "Datum", "Tag", "vom", "Erstellt am", "Stand"), dated))
    if number:
        entries.append(
            (d.one_of("Az.", "Aktenzeichen", "Zeichen", "Geschäftszeichen", "AZ:", "Vorgangs-Nr./Az."), number)
        )
    extras = [
        (d.one_of("Bearb.", "Bearbeiter/in", "Verfasser", "gez."), worker), ("Team", unit), ("Tel.", g.phone()), ("BG",
        g.bg_number()),
        ("Kunde", escape(g.person().reversed_name)), ("geb.", d.print_date(g.person().born)), ("Uhrzeit",
        f"{d.rng.randint(8, 16)}:{g.digits(1)}0"),
        ("Anwesend", ", ".join(escape(g.person().last) for _ in range(d.rng.randint(2, 4)))), ("Raum", g.digits(3)),
    ]  # fmt: skip
    entries += post.pick(d, extras, 2, 6)
    if d.maybe(0.6):
        d.rng.shuffle(entries)
    shape = d.rng.randrange(4)
    if shape == 0:
        head = (
            "<table class=b>"
            + "".join(f"<tr><td style='width:34mm'>{label}<td>{text}" for label, text in entries)
            + "</table>"
        )
    elif shape == 1:
        cells = "".join(
            f'<div style="flex:1 1 30%;border:1px solid #555;padding:1mm 2mm"><small>{label}</small><br>{text}</div>'
            for label, text in entries
        )
        head = f'<div style="display:flex;flex-wrap:wrap">{cells}</div>'
    elif shape == 2:
        head = (
            "<p>"
            + "<br>".join(
                f"{text}" if label in ("Amt", "Dienststelle", "Stelle", "OE", "Team") else f"{label} {text}"
                for label, text in entries
            )
            + "</p>"
        )
    else:
        left, right = entries[::2], entries[1::2]
        columns = ("<br>".join(f"{label}: {text}" for label, text in part) for part in (left, right))
        head = (
            '<div style="display:flex;justify-content:space-between;gap:8mm">'
            + "".join(f"<div>{column}</div>" for column in columns)
            + "</div>"
        )
    large = (
        f'<p style="font-size:{d.rng.randint(12, 20)}pt;margin:4mm 0;text-align:{d.one_of("left", "left", "center")}'
        f'"><b>{title}</b></p>'
    )
    body = [large, head] if d.maybe(0.5) else [head, large]
    body.append("<p></p>")
    for label in d.some(_CALLS, 0, 3):
        body.append(f"<p>{label}: {post.fill(d, day, d.one_of(*_TOPICS))}</p>")
    hand = d.maybe(0.25)
    pen = f'<span style="font:15pt/1.5 {d.font(HAND)!r};color:#1c2c6c">{{}}</span>' if hand else "{}"
    texts = [pen.format(post.fill(d, day, text)) for text in d.some(_TEXTS, 2, 11)]
    style, bullet = d.rng.randrange(3), d.one_of("-", "•", "", "->")
    if style == 0:
        body.append("<p>" + " ".join(texts) + "</p>")
    elif style == 1:
        body += [f"<p>{bullet} {text}</p>" for text in texts]
    else:
        body += [f"<p>{n}. {text}</p>" for n, text in enumerate(texts, 1)]
    steps = [post.fill(d, day, step) for step in d.some(_STEPS, 0, 6)]
    mark = d.rng.choice(["{n}.", "{n})", "☐", "☒", "[x]"])
    indent = d.rng.choice([0, 8])
    if steps:
        body.append(f"<p><b>{d.one_of('Verfügung:', 'II. Verf.', 'Weiteres Vorgehen', 'Zu veranlassen', '')}</b></p>")
        body += [
            f"<p style='margin:0 0 1.5mm {indent}mm'>{mark.format(n=n)} {step}</p>" for n, step in enumerate(steps, 1)
        ]
    if d.maybe(0.35):
        roles = d.some(("SB", "TL", "AL", "Kasse", "RL", "Registratur", "BfdH"), 3, 6)
        row = "".join(
            f"<td style='height:9mm;width:22mm'><small>{role}</small><br>{d.one_of('', g.person().last[:2], '')}"
            for role in roles
        )
        body.append(f"<p></p><table class=b style='width:auto'><tr>{row}</table>")
    initials = f'<span style="font:18pt {d.font(HAND)!r}">{escape(g.person().last[:4])}</span> ' if d.maybe(0.6) else ""
    again = d.print_date(d.later(day, 0, 6)) if d.maybe(0.3) else ""
    body.append(
        f"<p style='margin-top:6mm'>{d.one_of('Im Auftrag', 'gez.', 'i. A.', '')}<br>"
        f"{initials}{worker if d.maybe(0.6) else ''} {again}</p>"
    )
    css = d.css(SANS, SERIF, MONO, low=9.5, high=12) + ".b{width:100%}.b td{border:1px solid #555;padding:1mm 2mm}"
    footer = d.one_of(
        "",
        '<div style="position:absolute;bottom:8mm;right:15mm;font-size:8pt">Bl. {page}</div>',
        f'<div style="position:absolute;bottom:7mm;left:20mm;font-size:7pt">Vordruck 50.{g.digits(2)} – nur für '
        "den Dienstgebrauch</div>",
    )
    size = (148.0, 210.0) if d.maybe(0.12) else (210.0, 297.0)
    return Sheet(
        body="".join(body),
        css=css,
        footer=footer,
        size=size,
        margin=(d.rng.uniform(12, 24), 16, 16, 14 if size[0] < 200 else 24),
    )

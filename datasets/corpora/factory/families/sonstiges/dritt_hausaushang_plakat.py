"""A landlord's or caretaker's notice for the stairwell: shouted big type, house rules, meter reading, building works."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post

_KINDS = (
    (("Ablesetermin", "ABLESUNG!", "Termin zur Ablesung der Heizkostenverteiler", "Wir lesen ab"),
     ("Am {soon} zwischen {time} und 18 Uhr liest {firm} die Zähler ab.", "Bitte Heizkörper zugänglich machen.",
      "Bei Abwesenheit Schlüssel beim Nachbarn lassen.", "Zweiter Termin ist der {soon}, danach kostet es {amount}.",
      "Rauchmelder werden mitgeprüft.", "Selbstablesung ist nicht erlaubt.")),
    (("Modernisierungsankündigung", "Ankündigung von Baumaßnahmen", "Es wird gebaut", "Bauarbeiten am Haus"),
     ("Wir dämmen ab {soon} die Fassade und tauschen die Fenster.", "Die Miete erhöht sich danach voraussichtlich um {amount}.",
      "Dauer etwa {n} Wochen.", "Härtegründe teilen Sie bis zum {soon} mit (§ 555d BGB).", "Gerüst wird von {firm} gestellt.",
      "Die Keller sind bis {soon} zu räumen.", "Balkonpflanzen bitte entfernen.", "Lärm ist nicht ganz vermeidbar.")),
    (("HAUSORDNUNG", "Hausordnung", "Ordnung im Haus", "Auszug aus der Hausordnung"),
     ("Von 13 bis 15 Uhr und ab 22 Uhr ist Ruhe.", "Im Treppenhaus nichts abstellen.", "Wäsche nur im Keller trocknen.",
      "Der Müll ist zu trennen.", "Die Haustür ist nachts geschlossen.", "Schneeräumen reihum.", "Grillen nur mit Strom.",
      "Haustiere sind anzumelden.", "Schäden sind sofort zu melden: {phone}.", "Flurwoche: Mieter {last}.")),
    (("WASSER WIRD ABGESTELLT", "Wasserabstellung", "Stromabschaltung", "Achtung! Heizung außer Betrieb"),
     ("Am {soon} von {time} bis 16 Uhr gibt es kein Wasser.", "Bitte Eimer bereitstellen.", "Aufzug steht still.",
      "Wir bitten um Verständnis.", "Notdienst: {phone}.", "Die Firma {firm} arbeitet in allen Wohnungen.")),
    (("Kammerjäger kommt", "Sperrmüll", "Treppenhausreinigung", "Parkplätze", "Kellerbrand", "Schließanlage wird erneuert"),
     ("Die Reinigung kostet künftig {amount} je Partei.", "Sperrmüll am {soon} ab {time} Uhr an die Straße.",
      "Fahrzeuge auf fremden Plätzen werden abgeschleppt.", "Schlüssel gibt es bei {last}, Zimmer {n}.",
      "Der Keller wurde aufgebrochen. Bitte Anzeige erstatten.", "Köder sind ausgelegt. Kinder fernhalten.")),
    (("Einladung zur Mieterversammlung", "Mieterfest", "Nachbarschaftstreffen", "Versammlung der Eigentümer"),
     ("Wir treffen uns am {soon} um {time} Uhr im Hof.", "Tagesordnung: Miete, Dach, Fahrradkeller.",
      "Um Spenden für Kuchen wird gebeten.", "Anmeldung bis {soon} bei {person}.", "Vertretung ist möglich.",
      "Beirat: {person} und {person}.")),
)  # fmt: skip
_END = (
    "Ihre Hausverwaltung", "Die Verwaltung", "gez. {person}, Hausmeister", "i. A. {person}", "Danke für Ihr Verständnis!", "Bei Fragen: {phone}",
    "Beachtung durch alle!", "Zuwiderhandlung wird verfolgt.", "Rückmeldung bis {soon}", "",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    titles, pool = d.rng.choice(_KINDS)
    sender = g.landlord() if d.maybe(0.7) else d.one_of(g.person().name, "Hausmeisterservice " + g.person().last)
    shown, seat, color = d.field("absender", sender), g.address(), d.rng.choice(post.COLORS)
    dated = d.date("datum", day) if d.maybe(0.7) else ""
    house = f"{escape(g.street())}"
    size = d.rng.randint(11, 20)
    cost = d.print_amount(g.money(15, 120))
    items = [post.fill(d, day, text, amount=cost) for text in d.some(pool, 3, 8)]
    mark = d.rng.randrange(5)
    lines = [
        (f"<p>{t}</p>", f"<p>• {t}</p>", f"<p>§ {i} {t}</p>", f"<p><b>{i}.</b> {t}</p>", f"<p class=bx>{t}</p>")[mark]
        for i, t in enumerate(items, 1)
    ]
    title = d.one_of(*titles)
    sizes = {"big": d.rng.randint(24, 42), "small": d.rng.randint(14, 20)}
    scale = sizes["big" if len(title) < 18 else "small"]
    reference = ""
    if d.maybe(0.22):
        label = d.one_of("Unser Zeichen", "Aktenzeichen:", "Az.", "Zeichen")
        reference = f"<p class=s>{label} {d.code('aktenzeichen', g.case_number())}</p>"
    address = f"{d.one_of('An alle Mieter', 'An alle Bewohner', 'Mieterinnen und Mieter', 'Aushang')}{d.one_of(' des Hauses ' + house, ' – ' + house, '')}"
    ending = post.fill(d, day, d.one_of(*_END))
    contact = " · ".join(d.some(post.contact(d, seat), 1, 4))
    late = d.maybe(0.6)
    head = _kopf.head(d, shown, seat, color) if not late else ""
    tail = (
        f"<p class=e>{shown}<br><small>{contact}</small></p>"
        if late
        else f"<p class=e>{d.one_of('Freundliche Grüße', 'Mit freundlichen Grüßen', '')}<br>{shown}</p>"
    )
    when = d.one_of("{}", "Stand: {}", "Aushang vom {}", "{} / HV", "{}, aushängen").format(dated) if dated else ""
    place = f"<p class=w>{escape(seat.place) + ', ' if d.maybe(0.4) else ''}{when}</p>" if when else ""
    slip = ""
    if d.maybe(0.35):
        slip = (
            f"<p style='border-top:1px dashed #000;padding-top:3mm;margin-top:6mm'>{d.one_of('Rückantwort', 'Bitte zurück an', 'An:')} {shown}</p>"
            f"<p>Name ______________ Wohnung ______ Telefon ______________</p><p>Ich bin am {d.print_date(d.later(day, 5, 40))} ☐ da ☐ nicht da.</p>"
        )
    order = d.rng.random() < 0.7
    block = (
        f"<p class=h>{address}</p><div class=t>{title}</div>"
        if order
        else f"<div class=t>{title}</div><p class=h>{address}</p>"
    )
    body = f"{head}{place if d.maybe(0.5) else ''}{block}{''.join(lines)}{reference}<p>{ending}</p>{tail}"
    body += place if place and place not in body else ""
    body += slip
    frame = d.one_of(
        "", f"border:{d.rng.randint(1, 5)}mm solid {color};padding:0 6mm;", "", "border:2px dashed #333;padding:0 6mm;"
    )
    pick = d.font(SANS, SERIF, MONO, HAND, SANS)
    css = (
        f"body{{font-family:{pick!r};font-size:{size}pt;line-height:1.35}}.t{{font-size:{scale}pt;font-weight:bold;color:{color};"
        f"text-align:{d.one_of('center', 'left')};{frame}margin:5mm 0;line-height:1.15}}p{{margin:0 0 3mm}}.h{{text-align:{d.one_of('center', 'left')}}}"
        f".bx{{border:1px solid {color};padding:2mm 4mm}}.w{{text-align:{d.one_of('right', 'left')};font-size:.8em}}.e{{margin-top:6mm}}"
        ".s{font-size:9pt}small{font-size:8pt}"
    )
    return Sheet(body, css, margin=(d.rng.randint(14, 30), 20, 18, 22))

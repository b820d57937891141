"""Colourful firm's mail: tariff change, contract, policy, craftsman's visit, advertising; old/new tiles."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_FIRMS = {
    "power": ("Stadtwerke {ort} GmbH", "Energie {ort} AG", "{ort}Strom GmbH", "{name} Energie GmbH",
    "Gasversorgung {ort} mbH",
              "Wasserverband {ort}", "Abfallwirtschaft {ort}"),
    "phone": ("Telefon {ort} AG", "Mobil{short} GmbH", "NetCom {ort} GmbH", "Kabel {ort} GmbH",
    "{name} Telekommunikation"),
    "insurance": ("{name} Versicherung a. G.", "Allgemeine {ort}er Versicherung AG", "Hausrat {ort} VVaG",
    "Sterbekasse {ort}"),
    "visit": ("{name} Rauchmelderservice", "Messdienst {name} GmbH", "{name} Heizungsbau e.K.",
    "Schornsteinfeger {name}",
              "Elektro {name}", "Hausmeisterservice {ort}", "{name} Sanitär GmbH & Co. KG"),
    "advert": ("Fitness-Studio {ort}", "Möbelwelt {name}", "Optik {name}", "{ort}er Zeitung Verlag",
    "Verkehrsbetriebe {ort}",
               "Autohaus {name}", "Hörgeräte {name}", "Buchclub {ort}", "Pizzeria {name}", "Reisebüro {ort}"),
}  # fmt: skip
_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "power": (
        ("Ihr Strompreis ändert sich", "Preisanpassung zum {soon}", "Neue Preise ab {month}",
        "Information zu Ihrem Gastarif", "Abschlag angepasst"),
        ("die Kosten für Netze und Umlagen haben sich geändert. Deshalb passen wir unsere Preise an.",
         "als Ihr Grundversorger informieren wir Sie über die Preise, die ab dem {soon} gelten.",
         "Ihre Zählernummer ist {no}. Bitte lesen Sie den Zähler am {soon} ab.",
         "Ihr monatlicher Abschlag beträgt künftig {amount}.",
         "Sie haben ein Sonderkündigungsrecht bis zum {soon}.", "Der Arbeitspreis enthält alle Steuern und Abgaben."),
        ("Arbeitspreis ct/kWh", "Grundpreis/Monat", "Abschlag", "Verbrauch kWh", "Umlage § 19 StromNEV",
        "Konzessionsabgabe"),
    ),
    "phone": (
        ("Willkommen! Ihr Vertrag", "Auftragsbestätigung", "Ihr neuer Tarif", "Vertragszusammenfassung",
        "Ihr Router ist unterwegs"),
        ("schön, dass Sie sich für uns entschieden haben. Ihr Auftrag {no} ist bei uns angekommen.",
         "Ihr Anschluss wird am {soon} zwischen {time} und {time} Uhr geschaltet.",
         "Ihre Rufnummer {phone} nehmen wir mit.",
         "Die Mindestlaufzeit beträgt 24 Monate, danach ist monatlich kündbar.", "Das Widerrufsrecht besteht 14 Tage.",
         "Wir buchen den Betrag von {iban} ab, Mandat {no}."),
        ("Monatspreis", "Bereitstellung", "Router", "Download Mbit/s", "Flatrate Festnetz", "Datenvolumen GB"),
    ),
    "insurance": (
        ("Beitragsrechnung zu Ihrer Police", "Ihr Versicherungsschein", "Beitragsanpassung",
        "Mitteilung zum Jahresbeitrag", "Standmitteilung"),
        ("den Jahresbeitrag von {amount} buchen wir am {soon} ab.",
        "Ihre Haftpflichtversicherung {no} läuft unverändert weiter.",
         "Versicherte Person ist {person}, geboren am {born}.", "Der Rückkaufswert zum {past} beträgt {amount}.",
         "Durch einen Schaden ändert sich Ihre SF-Klasse.", "Die Bescheinigung gilt als Nachweis für das Jobcenter."),
        ("Beitrag jährlich", "Versicherungssumme", "Selbstbeteiligung", "Rückkaufswert", "Überschuss",
        "Versicherungsteuer 19 %"),
    ),
    "visit": (
        ("Terminankündigung", "Wir kommen zu Ihnen!", "Ablesung der Heizkostenverteiler", "Rauchmelder-Prüfung",
        "Bauarbeiten im Haus", "Feuerstättenschau"),
        ("unser Mitarbeiter kommt am {soon} zwischen {time} und {time} Uhr in Ihre Wohnung.",
        "bitte räumen Sie die Heizkörper frei.",
         "Ist niemand da, kostet ein zweiter Termin {amount}.",
         "Die Wasserleitung wird am {soon} von {time} bis {time} Uhr abgestellt.",
         "Einen anderen Termin vereinbaren Sie unter {phone}.", "Die Arbeiten in der {street} dauern etwa {n} Tage."),
        ("Geräte Wohnung", "Ablesewert", "Anfahrt", "Ersatztermin", "Einheiten Bad", "Kaltwasser m³"),
    ),
    "advert": (
        ("Nur bis {soon}: 20 % auf alles", "Jetzt Kunde werben!", "Wir vermissen Sie", "Große Eröffnung",
        "Ihr Gutschein über {amount}", "Newsletter {month}"),
        ("sichern Sie sich {amount} Prämie bis zum {soon}.", "kommen Sie vorbei: {home}.",
        "Ihr persönlicher Code lautet {no}.",
         "jeder {n}. Kunde erhält ein Geschenk!", "unser Beraterteam um {person} freut sich auf Sie.",
         "testen Sie uns {n} Wochen kostenlos.",
         "Sonntags Schautag von {time} bis {time} Uhr, keine Beratung, kein Verkauf.", "Solange der Vorrat reicht."),
        ("Aktion", "Sie sparen", "Statt", "Gutschein", "Ab", "Finanzierung 0 %"),
    ),
}  # fmt: skip
_SMALL_PRINT = (
    "Angebot gültig bis {soon}.", "Alle Preise inkl. MwSt.", "Streitbeilegung: Schlichtungsstelle, {home}.",
    "Wenn Sie keine Werbung wünschen, schreiben Sie uns.", "Preisstand {past}, Irrtum vorbehalten.",
)  # fmt: skip
_NUMBERS = (
    "Kundennummer",
    "Vertragskonto",
    "Vertragsnummer",
    "Versicherungsschein-Nr.",
    "Zählernummer",
    "Auftrag",
    "Mitgliedsnr.",
    "Verbrauchsstelle",
)


def draw(d: Draft) -> Sheet:
    g, day, color = d.german, d.german.day(), d.rng.choice(post.COLORS[1:])
    kind = d.rng.choice(list(_KINDS))
    titles, sentences, tiles = _KINDS[kind]
    name = d.one_of(*_FIRMS[kind]).format(ort=g.town(), name=g.person().last, short=g.person().last[:3].lower())
    seat, reader, home = g.address(), g.person(), g.address()
    shown = d.field("absender", name)
    dated = d.date("datum", day) if d.maybe(0.35 if kind == "advert" else 0.8) else ""
    reference = ""
    if d.maybe(0.35):
        reference = (
            f"{d.one_of('Unser Zeichen', 'Unser Az.', 'Vorgang/Aktenzeichen', 'Zeichen', 'Geschäftszeichen')}: "
            f"{d.code('aktenzeichen', g.case_number())}"
        )
    numbers = [f"{label}: {g.digits(d.rng.randint(7, 11))}" for label in d.some(_NUMBERS, 0, 3)]
    facts = [*numbers, *([reference] if reference else [])]
    d.rng.shuffle(facts)
    place = d.one_of("", f"{escape(seat.place)}, ", "Datum: ", f"{escape(seat.place)}, im ") if dated else ""
    place = place.replace(", im ", ", ")
    if d.maybe(0.5):
        facts.insert(d.rng.randint(0, len(facts)), f"{place}{dated}") if dated else None
        line = ""
    else:
        line = f'<p style="text-align:{d.one_of("right", "left")}">{place}{dated}</p>' if dated else ""
    address = f"{d.address_lines(reader.name, home, reader)}"
    if kind == "advert" and d.maybe(0.5):
        address = d.one_of("An alle Haushalte", "An die Bewohner des Hauses", "Postaktuell")
    shape = d.rng.randrange(4)
    large = f'<b style="font-size:{d.rng.randint(14, 24)}pt">{shown}</b>'
    side = (
        f'<div style="font-size:8pt;background:{d.one_of("#f2f2f2", "#fff", "#eef4fa")};padding:3mm">'
        f"{'<br>'.join(facts + post.contact(d, seat)[: d.rng.randint(2, 6)])}</div>"
    )
    band = f'<div style="position:absolute;left:0;right:0;top:0;height:26mm;background:{color}"></div>'
    if shape == 0:
        head = (
            f'{band}<div style="position:absolute;top:8mm;left:22mm;color:#fff">{large}</div><div '
            'style="height:18mm"></div>'
        )
        head += (
            f'<div style="display:flex;justify-content:space-between;margin-bottom:6mm"><div>{address}</div>{side}'
            "</div>"
        )
    elif shape == 1:
        head = (
            f'<div style="text-align:right;color:{color};margin-bottom:8mm">{large}</div><p>{address}</p><p>'
            f"{'<br>'.join(facts)}</p>"
        )
    elif shape == 2:
        bar = f'<div style="position:absolute;left:0;top:0;bottom:0;width:9mm;background:{color}"></div>'
        head = (
            f'{bar}<p style="color:{color}">{large}</p><div style="display:flex;justify-content:space-between;'
            f'margin-bottom:8mm"><div>{address}</div><div>{"<br>".join(facts)}</div></div>'
        )
    else:
        head = f"<p>{address}</p><p><small>{' | '.join(facts)}</small></p>"
    title = post.fill(d, day, d.one_of(*titles))
    font = d.font(SANS, SERIF, HAND) if kind == "advert" else d.font()
    body = [
        head,
        line,
        f'<p style="font:{d.rng.randint(13, 30 if kind == "advert" else 18)}pt {font!r};color:{color}">{title}</p>',
    ]
    greeting = d.one_of(
        f"{'Sehr geehrter' if reader.sex == 'm' else 'Sehr geehrte'} {reader.salutation} {escape(reader.last)},",
        f"Hallo {escape(reader.first)},",
        "Sehr geehrte Kundin, sehr geehrter Kunde,",
        "Guten Tag,",
    )
    body.append(f"<p>{greeting if escape(reader.last) in address else 'Guten Tag,'}</p>")
    texts = [post.fill(d, day, text) for text in d.some(sentences, 2, 6)]
    texts = [text[0].upper() + text[1:] if number else text for number, text in enumerate(texts)]
    half = len(texts) // 2
    body += [f"<p>{text}</p>" for text in texts[:half]] or [f"<p>{texts[0]}</p>"]
    chosen = d.some(tiles, 2, 6)
    if d.maybe(0.5):
        old, new = d.one_of("bisher", "alt", "bis 31.12."), d.one_of("neu", "ab 01.01.", "künftig")
        lines = "".join(
            f"<tr><td>{label}<td>{d.print_amount(g.money(0.2, 90))}<td><b>{d.print_amount(g.money(0.2, 120))}</b>"
            for label in chosen
        )
        body.append(f"<table class=t><tr><th><th>{old}<th>{new}{lines}</table><p></p>")
    elif d.maybe(0.7):
        cells = "".join(
            f'<div style="flex:1;background:{color};color:#fff;padding:3mm;border-radius:'
            f'{d.rng.choice([0, 2, 5])}mm;text-align:center">'
            f'<span style="font-size:8pt">{label}</span><br><b style="font-size:14pt">'
            f"{d.print_amount(g.money(1, 300))}</b></div>"
            for label in chosen[:3]
        )
        body.append(f'<div style="display:flex;gap:3mm;margin:2mm 0 5mm">{cells}</div>')
    rest = "".join(f"<p>{text}</p>" for text in texts[max(half, 1) :])
    body.append(f'<div style="columns:{d.rng.choice([1, 1, 2])};column-gap:7mm">{rest}</div>')
    if d.maybe(0.3):
        button = d.one_of(
            "Jetzt online kündigen oder wechseln",
            "Zum Kundenkonto",
            "Beratungstermin vereinbaren",
            "Hier scannen",
            "Rufen Sie an!",
        )
        body.append(
            f'<div style="border:2px solid {color};border-radius:5mm;text-align:center;padding:3mm;width:75mm;'
            f'margin:0 auto 5mm">{button}</div>'
        )
    own = shown if shape == 3 or d.maybe(0.5) else ""
    signers = " &emsp; ".join(escape(g.person().name) for _ in range(d.rng.randint(0, 2)))
    body.append(
        "<p>"
        f"{d.one_of('Freundliche Grüße', 'Mit freundlichen Grüßen', 'Ihr Team', 'Herzlichst Ihr Kundenservice')}"
        f"<br>{own}<br>{signers}</p>"
    )
    if d.maybe(0.3):
        body.append(
            f"<p style='font-size:7pt'>{d.one_of('P.S.: ', '* ', '')}{post.fill(d, day, d.one_of(*_SMALL_PRINT))}</p>"
        )
    css = (
        d.css(SANS, SANS, SANS, SERIF)
        + f".t{{width:{d.rng.randint(60, 100)}%}}.t td,.t th{{border-bottom:1px solid {color};padding:1.5mm "
        "2mm;text-align:left}}"
    )
    return Sheet(body="".join(body), css=css, footer=post.foot(d, escape(name), seat), margin=(14, 20, 27, 22))

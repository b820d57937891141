"""Letter between authorities, half a form: request or claim with numbered questions and answer boxes."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_TITLES = (
    "Auskunftsersuchen", "Anmeldung eines Erstattungsanspruchs", "Erstattungsanspruch nach §§ 102 ff. SGB X",
    "Amtshilfeersuchen", "Datenabgleich",
    "Auskunft nach § 57 SGB II", "Ersuchen um Mitteilung", "Überleitungsanzeige", "Auskunft über Versicherungszeiten",
    "Kostenerstattung § 107 BSHG a. F.",
    "Auskunftspflicht des Arbeitgebers", "Vermögensauskunft der Bank", "Fristwahrende Anmeldung",
    "Mitteilung nach § 52 SGB II", "Anfrage Ausländerbehörde",
)  # fmt: skip
_OPENINGS = (
    "die oben genannte Person bezieht von uns seit dem {past} Leistungen zum Lebensunterhalt.",
    "nach unserer Kenntnis hat {person} bei Ihnen Leistungen beansprucht. Wir bitten um Beantwortung der Fragen.",
    "wir melden hiermit vorsorglich einen Erstattungsanspruch dem Grunde nach an.",
    "Ihre Hilfe wird nach § 3 SGB X erbeten.",
    "gemäß § 60 SGB II sind Sie verpflichtet, die folgenden Auskünfte zu erteilen.",
    "eine Bezifferung erfolgt nach Ablauf des Monats {month}.",
    "bitte kürzen Sie die Nachzahlung und überweisen {amount} auf unser Konto {iban}.",
    "der Anspruch ist in Höhe von {amount} auf uns übergegangen.",
    "für die Zeit ab {past} bitten wir um Nachweis der gezahlten Beträge.",
    "um Erledigung bis zum {soon} wird gebeten.",
)  # fmt: skip
_QUESTIONS = (
    "Seit wann besteht das Arbeitsverhältnis?", "Welche Leistungen werden monatlich gezahlt?",
    "Höhe der Einkünfte im Monat {month}?", "Letzter Zahltag",
    "Ist die Person noch in {street} gemeldet?", "Bankverbindung, auf die gezahlt wird",
    "Besteht Anspruch auf Krankengeld?", "Beginn der Mitgliedschaft",
    "Ist ein Verfahren anhängig?", "Wurde ein Vorschuss gezahlt?", "Kontostand am {past}",
    "Anzahl der gemeldeten Personen im Haushalt",
    "Wurde das Darlehen zurückgezahlt?", "Nächster Auszahlungstermin", "Art und Dauer des Aufenthaltstitels",
    "Wird Kindergeld abgezweigt?",
    "Grund der Beendigung", "Abfindung gezahlt? Höhe?", "Name des Sachbearbeiters", "Sonstige Bemerkungen",
    "Übergangsgeld ab",
)  # fmt: skip
_FIELDS = (
    "Name",
    "Vorname",
    "Geburtsdatum",
    "Anschrift",
    "Versicherungsnummer",
    "BG-Nummer",
    "Ihr Zeichen",
    "Staatsangehörigkeit",
    "Zeitraum",
)


def draw(d: Draft) -> Sheet:
    g, day, color = d.german, d.german.day(), d.rng.choice(post.COLORS)
    office, seat, other = g.authority(), g.address(), d.one_of(g.authority(), g.authority(), g.firm(), g.bank().name)
    case, away = g.person(), g.address()
    shown = d.field("absender", office)
    number = d.code("aktenzeichen", g.case_number()) if d.maybe(0.8) else ""
    dated = d.date("datum", day) if d.maybe(0.85) else ""
    label = d.one_of(
        "Unser Zeichen",
        "Geschäftszeichen",
        "Mein Zeichen",
        "Az.",
        "Aktenzeichen (bitte angeben)",
        "Unser Aktenzeichen",
        "GZ:",
    )
    line = d.one_of("Datum", "Tag", "", "Datum:", escape(seat.place) + ",")
    theirs = (
        d.one_of("Ihr Zeichen", "Ihre Zeichen, Ihre Nachricht vom", "Ihr Az."),
        g.case_number() if d.maybe(0.6) else d.print_date(d.later(day, -50, -4)),
    )
    pairs = [
        (label, number),
        (line, dated),
        theirs,
        (d.one_of("Auskunft", "Es schreibt Ihnen", "Bearbeiter"), escape(g.person().name)),
        ("Telefon", g.phone()),
    ]
    pairs = [pair for pair in pairs if pair[1]][: d.rng.randint(3, 5)]
    to = f"{escape(other)}<br>{escape(away.street)}<br>{escape(away.postcode_place)}"
    shape = d.rng.randrange(3)
    if shape == 0:  # the old reference line across the page
        heads = "".join(f"<td><small>{label}</small><br>{text}" for label, text in pairs)
        top = f"{post.mast(d, shown, color)}<p>{to}</p><table style='width:100%;margin:5mm 0'><tr>{heads}</table>"
    elif shape == 1:  # boxes side by side
        facts = "<br>".join(f"{label} {text}" for label, text in pairs)
        box = "border:1px solid #444;padding:2mm;flex:1"
        top = (
            f'<div style="display:flex;margin-bottom:5mm"><div style="{box}"><small>Absender</small><br>{shown}<br>'
            f"{'<br>'.join(post.contact(d, seat)[:4])}</div>"
        )
        top += (
            f'<div style="{box}">{facts}</div></div><div style="{box};margin-bottom:5mm"><small>'
            f"{d.one_of('An', 'Empfänger', 'Anschrift')}</small><br>{to}</div>"
        )
    else:
        facts = "<br>".join(f"{label} {text}" for label, text in pairs)
        top = f"<p>{shown}<br>{'<br>'.join(post.contact(d, seat)[: d.rng.randint(2, 5)])}</p><p>{to}</p><p>{facts}</p>"
    texts = {
        "Name": case.last, "Vorname": case.first, "Geburtsdatum": d.print_date(case.born),
        "Anschrift": f"{g.street()}, {g.town()}",
        "Versicherungsnummer": g.pension_number(case), "BG-Nummer": g.bg_number(), "Ihr Zeichen": g.case_number(),
        "Staatsangehörigkeit": "deutsch",
        "Zeitraum": f"{d.print_date(d.later(day, -200, -90))} - {d.print_date(d.later(day, -60, -1))}",
    }  # fmt: skip
    chosen = d.some(_FIELDS, 3, 7)
    if d.maybe(0.5):
        person = (
            "<table class=q>"
            + "".join(f"<tr><td style='width:45mm'>{key}<td>{escape(texts[key])}" for key in chosen)
            + "</table><p></p>"
        )
    else:
        person = (
            f"<p>{d.one_of('Betreff:', 'Betr.:', 'wegen')} {escape(case.reversed_name)}, geb. "
            f"{d.print_date(case.born)}{d.one_of('', f', wohnhaft {escape(g.town())}')}</p>"
        )
    title = f'<p style="font-size:{d.rng.randint(11, 16)}pt"><b>{d.one_of(*_TITLES)}</b></p>'
    body = [
        top,
        title,
        person,
        f"<p>{d.one_of('Sehr geehrte Damen und Herren,', 'Sehr geehrte Kolleginnen und Kollegen,', '')}</p>",
    ]
    body += [f"<p>{post.fill(d, day, text)}</p>" for text in d.some(_OPENINGS, 1, 4)]
    answered = d.maybe(0.3)
    hand = f'<span style="font:13pt {d.font(HAND)!r};color:#1c2c6c">{{}}</span>'
    rows = []
    for n, question in enumerate(d.some(_QUESTIONS, 3, 14), 1):
        answer = (
            "&nbsp;"
            if not answered or d.maybe(0.2)
            else hand.format(
                post.fill(d, day, d.one_of("nein", "ja", "{amount}", "{past}", "unbekannt", "s. Anlage", "{n}", "-"))
            )
        )
        mark = d.one_of("☐ ja ☐ nein", "", "", "") if not answered else ""
        rows.append(
            f"<tr><td style='width:8mm'>{n}{d.one_of('.', '')}<td style='width:75mm'>"
            f"{post.fill(d, day, question)}<td>{answer}{mark}"
        )
    if d.maybe(0.8):
        body.append("<table class=q><tbody>" + "".join(rows) + "</tbody></table><p></p>")
    if d.maybe(0.4):
        first, count = d.rng.randint(0, 11), d.rng.randint(2, 8)
        months = "".join(
            f"<tr><td>{MONTHS[n % 12]} {day.year - 1 + n // 12}<td>{d.print_amount(g.money(90, 900))}<td>"
            f"{d.print_amount(g.money(20, 500))}"
            for n in range(first, first + count)
        )
        body.append(
            f"<table class=q><thead><tr><th>Monat<th>Regelbedarf<th>Unterkunft</thead><tbody>{months}</tbody>"
            "</table><p></p>"
        )
    body.append(f"<p>{d.one_of(*post.BYES)}<br>Im Auftrag<br>{escape(g.person().last)}</p>")
    if d.maybe(0.5):
        reply = d.one_of(
            "Antwort (bitte auf diesem Vordruck):",
            "Rückantwort an",
            "U. m. A. zurück an",
            "Bestätigung der antwortenden Stelle",
        )
        body.append(
            f'<div style="border:1px solid #333;padding:3mm;margin-top:4mm">{reply} '
            f"{shown if d.maybe(0.4) else ''}<p>Ort, Datum ____________ Stempel, Unterschrift ____________</p>"
            "</div>"
        )
    css = (
        d.css(SANS, SANS, SERIF, MONO, low=9, high=11)
        + f".q{{width:100%}}.q td,.q th{{border:1px solid {d.one_of('#555', '#999', '#000')};padding:"
        f"{d.rng.uniform(0.8, 2):.1f}mm 1.5mm;text-align:left}}"
    )
    footer = post.foot(d, escape(office), seat) if d.maybe(0.7) else ""
    return Sheet(body="".join(body), css=css, footer=footer, margin=(14, 18, 26 if footer else 16, 22))

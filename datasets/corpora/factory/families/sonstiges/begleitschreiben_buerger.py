"""Citizen's typed letter: hands in papers, moves, changes the account, asks for the file, asks back."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_TOPICS: tuple[tuple[tuple[str, ...], tuple[str, ...], bool], ...] = (
    (
        ("Nachreichung von Unterlagen", "Fehlende Unterlagen", "Ihr Schreiben vom {past}", "Unterlagen", "Nachweise"),
        (
            "anbei erhalten Sie die angeforderten Unterlagen.",
            "wie telefonisch mit {last} besprochen, sende ich Ihnen beiliegend folgende Nachweise:",
            "hiermit reiche ich die noch fehlenden Sachen nach. Mehr habe ich nicht bekommen.",
            "ich hatte alles schon am {past} in Ihren Hausbriefkasten geworfen. Jetzt schicke ich es noch einmal.",
            "in der Anlage übersende ich Ihnen Kopien, Originale kann ich bei Bedarf vorzeigen.",
            "Sie haben mich gebeten, bis {soon} Belege vorzulegen. Diese finden Sie in der Anlage.",
        ),
        True,
    ),
    (
        ("Mein Umzug", "Umzugsmitteilung", "Neue Anschrift", "Adressänderung"),
        (
            "hiermit teile ich Ihnen mit, dass ich zum {soon} umziehe. Meine neue Adresse lautet: {home}.",
            "ich wohne seit dem {past} nicht mehr in der {street}, sondern in {home}.",
            "bitte ändern Sie in Ihren Unterlagen meine Anschrift. Neu: {home}. Telefon bleibt {phone}.",
        ),
        False,
    ),
    (
        ("Neue Bankverbindung", "Änderung Konto", "Mitteilung meiner neuen Kontonummer"),
        (
            "meine Bankverbindung hat sich geändert. Bitte überweisen Sie ab {month} auf das Konto {iban} bei "
                "der {bank}.",
            "ich habe die Bank gewechselt. Neue IBAN: {iban}. Das alte Konto wird zum {soon} aufgelöst.",
            "hiermit bitte ich Sie höflich, künftige Zahlungen auf folgendes Konto zu leisten: {iban} ({bank}).",
        ),
        False,
    ),
    (
        ("Akteneinsicht gem. § 25 SGB X", "Bitte um Einsicht in meine Akte", "Auskunft nach Art. 15 DSGVO",
        "Aktenkopie"),
        (
            "hiermit beantrage ich gemäß § 25 SGB X Akteneinsicht in die über mich geführte Leistungsakte.",
            "ich möchte wissen, was in meiner Akte steht, und bitte um einen Termin zur Einsicht.",
            "nach Art. 15 DSGVO bitte ich um eine vollständige Kopie der zu mir gespeicherten Daten binnen eines "
                "Monats.",
        ),
        False,
    ),
    (
        ("Terminverschiebung", "Mein Termin am {soon}", "Absage Termin", "Ihre Einladung vom {past}"),
        (
            "leider kann ich den Termin am {soon} um {time} Uhr nicht wahrnehmen, da mein Kind operiert wird.",
            "Sie haben mich für den {soon} eingeladen. An diesem Tag habe ich ein Vorstellungsgespräch bei {firm}.",
            "ich bin bis zum {soon} krankgeschrieben und bitte Sie, mir einen neuen Termin zu geben.",
            "zu dem Termin am {soon} kann ich nicht erscheinen, weil ich arbeiten muss. Nachmittags ginge es ab "
                "{time} Uhr.",
        ),
        False,
    ),
    (
        ("Frage zu meiner Zahlung", "Sachstandsanfrage", "Bitte um Rückruf", "Klärung", "Ratenzahlung", "Anfrage"),
        (
            "im {month} habe ich nur {amount} bekommen. Können Sie mir bitte erklären, wie sich das zusammensetzt?",
            "seit {n} Wochen warte ich auf eine Antwort. Ich bitte um kurze Mitteilung, wie der Stand ist.",
            "ich schulde Ihnen noch {amount}. Ich kann monatlich 20 Euro zurückzahlen, mehr geht leider nicht.",
            "ich habe ab {soon} eine Stelle bei {firm} in Aussicht. Was muss ich dann bei Ihnen einreichen?",
            "darf ich im Sommer für {n} Tage zu meiner Mutter nach {town} fahren? Bitte um Genehmigung der "
                "Ortsabwesenheit.",
            "mein Sohn {child} zieht im {month} aus. Ändert sich dadurch etwas für mich?",
        ),
        False,
    ),
)  # fmt: skip
_PAPERS = (
    "Kontoauszüge {month} bis heute", "Kopie Mietvertrag", "Lohnabrechnung {month}", "Kindergeldbescheid vom {past}",
    "Schulbescheinigung {child}", "Nachweis KFZ-Versicherung ({firm})", "Bescheid Unterhaltsvorschuss", "AU bis {soon}",
    "Heizkostenabrechnung {year}", "Kündigung von {firm}", "Geburtsurkunde {child}", "Kopie Personalausweis",
    "Anlage KDU", "Schreiben der {bank}", "Rentenauskunft", "Quittung über {amount}", "Stromabschlag {amount}",
    "Vollmacht für {person}", "Mitgliedsbescheinigung Krankenkasse", "Antrag (5 Seiten)", "Arbeitsvertrag {firm}",
)  # fmt: skip
_MORE = (
    "Bitte bestätigen Sie mir kurz den Eingang.", "Für Rückfragen bin ich unter {phone} zu erreichen.",
    "Ich bitte um Verständnis.", "Den Rest reiche ich nach, sobald ich ihn habe.", "Vielen Dank für Ihre Mühe.",
    "Bitte antworten Sie schriftlich, am Telefon verstehe ich nicht alles.", "Ich danke Ihnen im Voraus.",
    "Bitte schicken Sie mir eine Bestätigung für meine Unterlagen.", "Die Miete ist am Ersten fällig, es eilt also.",
    "Ich habe bei {last} schon mehrmals angerufen, leider ohne Erfolg.", "Meine E-Mail hat sich nicht geändert.",
    "Sollten noch Angaben fehlen, geben Sie bitte Bescheid.", "Ich hoffe auf baldige Nachricht.",
    "Am {past} war ich deshalb schon persönlich bei Ihnen.", "Mein Nachbar {person} kann das bezeugen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    writer, home, office, seat = g.person(), g.address(), g.authority(), g.address()
    shown = d.field("absender", writer.name)
    topics, sentences, hands_in = d.rng.choice(_TOPICS) if d.maybe(0.7) else _TOPICS[0]
    dated = d.date("datum", day) if d.maybe(0.8) else ""
    lines = [shown, escape(home.street), escape(home.postcode_place)]
    lines += [
        escape(line)
        for line in d.some((f"Tel. {g.phone()}", f"geb. {d.print_date(writer.born)}", f"Kd.-Nr. {g.digits(9)}"), 0, 2)
    ]
    top = d.rng.randrange(4)
    separator = d.one_of(" · ", ", ", " | ") if top == 2 else "<br>"
    align = ("left", "right", "center", "left")[top]
    body = (
        []
        if top == 3 and d.maybe(0.3)
        else [f'<div style="text-align:{align};margin-bottom:9mm">{separator.join(lines)}</div>']
    )
    to = [
        d.one_of("An", "An das", "An die", ""),
        office,
        d.one_of("", f"z. Hd. {g.person().name}"),
        seat.street,
        seat.postcode_place,
    ]
    body.append(
        f'<div style="margin-bottom:{d.rng.randint(6, 14)}mm">{"<br>".join(escape(line) for line in to if line)}</div>'
    )
    late = d.maybe(0.25)
    place = d.one_of(f"{home.place}, den ", f"{home.place}, ", "Datum: ", "", "den ")
    if dated and not late:
        body.append(f'<p style="text-align:{d.one_of("right", "right", "left")}">{escape(place)}{dated}</p>')
    subject = post.fill(d, day, d.one_of(*topics))
    reference = ""
    if d.maybe(0.45):
        label = d.one_of(
            "Aktenzeichen",
            "Az.:",
            "Ihr Zeichen:",
            "Geschäftszeichen",
            "AZ",
            "Ihr Aktenzeichen:",
            "Mein Aktenzeichen bei Ihnen:",
        )
        reference = f"{label} {d.code('aktenzeichen', g.case_number())}"
    elif d.maybe(0.4):
        reference = f"{d.one_of('BG-Nr.', 'Kundennummer', 'BG')} {g.bg_number()}"
    inside = reference and d.maybe(0.4)
    subject = (
        d.one_of("Betreff: ", "Betr.: ", "", "", "Betrifft: ")
        + subject
        + ("" if inside or not reference else f"<br>{reference}")
    )
    body.append(f"<p>{d.one_of('<b>{}</b>', '<u>{}</u>', '{}', '<b>{}</b>').format(subject)}</p>")
    woman = f"Sehr geehrte Frau {escape(g.person().last)},"
    body.append(f"<p>{d.one_of('Sehr geehrte Damen und Herren,', 'Guten Tag,', woman, 'Hallo,')}</p>")
    text = post.fill(d, day, d.one_of(*sentences))
    if inside:
        text = f"{d.one_of('zu', 'ich beziehe mich auf', 'in der Sache', 'es geht um')} {reference}: {text}"
    body.append(f"<p>{text}</p>")
    if hands_in or d.maybe(0.2):
        papers = [post.fill(d, day, paper) for paper in d.some(_PAPERS, 2, 9)]
        shape = d.rng.randrange(5)
        if shape < 3:
            mark = (
                "<p style='margin:0 0 1mm 6mm'>- {}</p>",
                "<p style='margin:0 0 1mm'>{}</p>",
                "<p style='margin:0 0 1mm'>☒ {}</p>",
            )[shape]
            body += [mark.format(paper) for paper in papers] + ["<p></p>"]
        elif shape == 3:
            body.append("<ol>" + "".join(f"<li>{paper}" for paper in papers) + "</ol>")
        else:
            body.append(f"<p>{', '.join(papers[:-1])} sowie {papers[-1]}.</p>")
    more = [post.fill(d, day, sentence) for sentence in d.some(_MORE, 0, 5)]
    glue = " " if d.maybe(0.6) else "</p><p>"
    body.append(f"<p>{glue.join(more)}</p>")
    hand = d.font(HAND)
    sign = (
        f'<span style="font:17pt {hand!r};color:#224">{escape(writer.last)}</span><br>' if d.maybe(0.6) else "<br><br>"
    )
    end = f"{escape(place)}{dated}<br>" if dated and late else ""
    printed = shown if len(body[0]) < 40 or top == 3 or d.maybe(0.6) else ""
    body.append(f'<p style="margin-top:6mm">{d.one_of(*post.BYES[:9])}<br>{end}{sign}{printed}</p>')
    if d.maybe(0.4):
        body.append(
            "<p style='font-size:.9em'>"
            f"{d.one_of('Anlagen', 'Anlage: wie oben', f'{d.rng.randint(1, 9)} Anlagen', 'Anl.')}</p>"
        )
    return Sheet(
        body="".join(body),
        css=d.css(SANS, SERIF, SERIF, MONO, low=10, high=12.5),
        margin=(d.rng.uniform(15, 28), 22, 20, 25),
    )

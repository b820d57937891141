"""Widerspruch to a private firm (advertising, data, direct debit, price rise) or Widerruf of a purchase: no "
"authority, no decision."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import BYES, grouped, hello, picked, place_and_date, table

_CASES = {
    "ads": (
        (
            "Widerspruch gegen die Nutzung meiner Daten zu Werbezwecken",
            "Werbewiderspruch",
            "Widerspruch nach Art. 21 DSGVO",
            "Keine Werbung mehr!",
            "Widerspruch Datenverarbeitung / Auskunft",
        ),
        (
            "hiermit widerspreche ich der Verarbeitung meiner personenbezogenen Daten zu Zwecken der "
            "Direktwerbung (Art. 21 Abs. 2 DSGVO).",
            "ich möchte von Ihnen keine Werbung mehr bekommen, weder per Post noch per Mail oder Telefon.",
            "ich widerspreche der Weitergabe meiner Daten an Dritte.",
        ),
        (
            "Bitte sperren Sie meine Adresse in Ihrem Verteiler.",
            "Teilen Sie mir mit, woher Sie meine Daten haben (Art. 15 DSGVO).",
            "Löschen Sie bitte alle Daten, die nicht aufbewahrt werden müssen.",
            "Eine Einwilligung habe ich nie erteilt; vorsorglich widerrufe ich sie.",
            "Ihr Katalog kam am {past} schon wieder.",
            "Andernfalls wende ich mich an die Aufsichtsbehörde für den Datenschutz.",
        ),
    ),
    "debit": (
        (
            "Widerspruch gegen die Lastschrift vom {past}",
            "Unberechtigte Abbuchung",
            "Widerruf SEPA-Lastschriftmandat",
            "Rückgabe der Lastschrift über {sum}",
            "Widerspruch gegen Ihre Abbuchung",
        ),
        (
            "Sie haben am {past} einen Betrag von {sum} von meinem Konto abgebucht. Dem widerspreche ich.",
            "hiermit widerrufe ich das Ihnen erteilte SEPA-Lastschriftmandat mit sofortiger Wirkung.",
            "auf meinem Kontoauszug steht eine Abbuchung Ihrer Firma, die ich nicht kenne.",
        ),
        (
            "Ein Vertrag besteht nicht mehr, siehe mein Brief vom {past}.",
            "Die Lastschrift habe ich über meine Bank zurückgeben lassen.",
            "Kosten der Rücklastschrift übernehme ich nicht.",
            "Mandatsreferenz {n}, Konto {iban}.",
            "Eine Kopie des Kontoauszugs liegt bei.",
            "Künftig zahle ich per Überweisung.",
        ),
    ),
    "price": (
        (
            "Widerspruch gegen Ihre Preiserhöhung",
            "Ihre Preisanpassung ab {late}",
            "Widerspruch gegen die Beitragserhöhung",
            "Einspruch gegen Ihre Schlussrechnung vom {past}",
            "Widerspruch gegen die Jahresabrechnung",
        ),
        (
            "der mit Schreiben vom {past} angekündigten Preiserhöhung widerspreche ich.",
            "gegen Ihre Rechnung über {sum} erhebe ich Widerspruch.",
            "ich akzeptiere die Erhöhung um {sum} nicht.",
        ),
        (
            "Der Zählerstand wurde geschätzt, abgelesen habe ich einen anderen.",
            "In meinem Vertrag ist eine Preisgarantie vereinbart.",
            "Ich zahle weiter den alten Abschlag unter Vorbehalt.",
            "Bitte legen Sie Ihre Kalkulation offen.",
            "Ein Eintrag bei der SCHUFA ist bei bestrittenen Forderungen unzulässig.",
            "Eine Sperre ist nicht zulässig, solange der Streit läuft.",
        ),
    ),
    "order": (
        (
            "Widerruf",
            "Widerruf meiner Bestellung vom {past}",
            "Widerruf des Vertrages Nr. {n}",
            "Muster-Widerrufsformular",
            "Widerruf Haustürgeschäft",
            "Widerruf Mobilfunkvertrag",
        ),
        (
            "hiermit widerrufe ich den von mir abgeschlossenen Vertrag über den Kauf der folgenden Waren.",
            "ich mache von meinem 14-tägigen Widerrufsrecht Gebrauch.",
            "den am {past} am Telefon geschlossenen Vertrag widerrufe ich fristgerecht.",
        ),
        (
            "Bestellt am {past}, erhalten wenige Tage später.",
            "Bitte überweisen Sie den Kaufpreis von {sum} innerhalb von 14 Tagen zurück.",
            "Die Ware schicke ich als Paket zurück.",
            "Hilfsweise fechte ich den Vertrag wegen Täuschung an.",
            "Über das Widerrufsrecht wurde ich nicht belehrt.",
            "Die Rücksendung erfolgt auf Ihre Kosten.",
        ),
    ),
    "agency": (
        (
            "Widerspruch gegen Ihre Forderung",
            "Ihr Inkassoschreiben vom {past}",
            "Zurückweisung der Forderung",
            "Widerspruch gegen die Speicherung bei Ihnen",
            "Ihre angebliche Forderung über {sum}",
        ),
        (
            "die von Ihnen geltend gemachte Forderung über {sum} bestreite ich dem Grunde und der Höhe nach.",
            "Ihrem Schreiben vom {past} widerspreche ich.",
            "ich kenne Ihren Auftraggeber nicht und widerspreche der Forderung.",
        ),
        (
            "Legen Sie bitte eine Vollmacht im Original vor.",
            "Einen Vertrag habe ich nicht geschlossen.",
            "Die Forderung ist verjährt.",
            "Ich lebe von Bürgergeld, mein Konto ist ein P-Konto.",
            "Weitere Mahnungen sind zwecklos.",
            "Einem Mahnbescheid werde ich widersprechen.",
        ),
    ),
}
_ENDINGS = (
    "Bitte bestätigen Sie mir den Erhalt dieses Schreibens schriftlich.", "Ich erwarte Ihre Antwort bis zum {late}.",
    "Vielen Dank im Voraus.", "Sollte ich nichts hören, gehe ich zur Verbraucherzentrale.",
    "Bitte rufen Sie mich nicht an.", "Rückfragen bitte nur per Post.", "Ich danke für eine zügige Erledigung.",
    "Dieses Schreiben geht vorab per Fax.", "Mit weiteren Schreiben bitte ich abzusehen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    person, home, firm, day = g.person(), g.address(), g.firm(), g.day()
    subjects, openings, points = _CASES[d.one_of(*_CASES)]
    past, late = d.print_date(day - timedelta(days=d.rng.randint(4, 60))), d.print_date(d.later(day, 10, 40))
    amount, number = d.print_amount(g.money(9, 700)), g.digits(d.rng.randint(6, 10))

    def fill(text: str) -> str:
        return escape(text.format(past=past, late=late, sum=amount, n=number, iban=d.print_iban(g.iban())))

    shown, dated = d.field("absender", person.name), d.date("datum", day)
    refs = picked(
        d,
        [
            (d.one_of("Kundennummer", "Kd.-Nr.", "Meine Kundennummer"), g.digits(8)),
            (d.one_of("Vertragsnummer", "Vertrag", "Vertragskonto"), g.digits(10)),
            (d.one_of("Rechnung", "Bestellnummer", "Rechnungs-Nr."), number),
        ],
        0,
        2,
    )
    if d.maybe(0.35):
        refs.append(
            (
                d.one_of("Ihr Zeichen", "Aktenzeichen", "Ihr Az.", "Ihre Vorgangsnummer", "Vorgangsnummer", "Ticket"),
                d.code("aktenzeichen", g.case_number()),
            )
        )
    reference = f"<p>{d.one_of('<br>', ' / ', ', ').join(f'{a}: {b}' for a, b in refs)}</p>" if refs else ""
    text = [fill(s) for s in d.some(points, 1, 5)] + [fill(s) for s in d.some(_ENDINGS, 1, 3)]
    way = d.one_of(
        "",
        "",
        "Per Einschreiben",
        "per Fax " + escape(g.phone()),
        "Einschreiben mit Rückschein",
        "vorab per E-Mail",
        "Einwurf-Einschreiben",
    )
    sender = f"{shown}<br>{escape(home.street)}<br>{escape(home.postcode_place)}"
    receiver = (
        f"{escape(firm)}<br>"
        f"{d.one_of('Kundenservice<br>', 'Datenschutzbeauftragter<br>', '', 'Abt. Buchhaltung<br>', '')}"
        f"{escape(g.address().street)}<br>{escape(g.address().postcode_place)}"
    )
    subject = f"<p class=subject>{d.one_of('', 'Betreff: ', 'Betr.: ')}{fill(d.one_of(*subjects))}</p>"
    opening = f"<p>{hello(d)}</p><p>{fill(d.one_of(*openings))}</p>"
    sign = f"<p style=\"font:18pt '{d.font(HAND)}'\">{escape(person.last)}</p>" if d.maybe(0.4) else ""
    bye = f"<p class=bye>{d.one_of(*BYES)}</p>{sign}<p>{shown if d.maybe(0.75) else ''}</p>"
    shape = d.rng.randrange(4)
    if shape == 0:
        rows = [
            [d.one_of("An", "An:", "Empfänger"), receiver],
            [d.one_of("Von", "Name und Anschrift des Verbrauchers", "Absender"), sender],
            ["Datum", dated],
            ["Betrifft", fill(d.one_of(*subjects))],
        ]
        rows += [[a, b] for a, b in refs]
        body = f"<h3>{fill(d.one_of(*subjects))}</h3>{table(rows, css_class='form')}{opening}{grouped(d, text)}{bye}"
    elif shape == 1:
        mail = [
            ["<b>Von:</b>", f"{shown} &lt;{escape(person.first.split()[0].lower())}{g.digits(2)}@example.net&gt;"],
            ["<b>Datum:</b>", f"{dated} um {d.rng.randint(7, 22)}:{d.rng.randint(10, 59)} Uhr"],
            ["<b>An:</b>", f"kundenservice@example.com ({escape(firm)})"],
            ["<b>Betreff:</b>", fill(d.one_of(*subjects))],
        ]
        body = f"{table(mail, css_class='mail')}<hr>{reference}{opening}{grouped(d, text)}{bye}"
    else:
        right = (
            f"<div class=two><p>{receiver}</p><p>{sender}</p></div>"
            if shape == 2
            else f"<p class=from>{sender}</p><p class=to>{receiver}</p>"
        )
        body = (
            f"{right}<p>{way}</p><p class=date>{place_and_date(d, home.place, dated) if d.maybe(0.9) else ''}</p>"
            f"{reference}{subject}{opening}{grouped(d, text)}{bye}"
        )
    hand = shape != 1 and d.maybe(0.3)
    css = d.css(*([HAND] if hand else [SANS, SERIF, MONO]), low=13 if hand else 10, high=17 if hand else 12.5) + (
        f".from{{text-align:{d.one_of('left', 'right', 'center')}}}.to{{margin:{d.rng.randint(6, 16)}mm 0 8mm}}"
        ".two{display:flex;justify-content:space-between;margin-bottom:8mm}"
        f".date{{text-align:{d.one_of('left', 'right')}}}.subject{{font-weight:bold;margin:5mm 0;"
        f"text-decoration:{d.one_of('none', 'none', 'underline')}}}.form td{{border:1px solid "
        f"{d.one_of('#444', '#aaa', '#fff')};padding:1.5mm 3mm}}.form{{margin-bottom:6mm}}.mail "
        "td{padding-right:4mm}.bye{margin-top:6mm}"
    )
    return Sheet(body, css, margin=(d.rng.randint(14, 28), 22, 18, d.rng.randint(18, 28)))

"""A citizen's cover letter or mail that encloses Kontoauszüge, Mietvertrag, Lohnabrechnungen: a list of what is "
"attached."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import BYES, grouped, hello, place_and_date, table

_SUBJECTS = (
    "Unterlagen", "Nachreichung von Unterlagen", "Fehlende Unterlagen", "Ihr Schreiben vom {day}",
    "Ihre Aufforderung zur Mitwirkung vom {day}", "Kontoauszüge", "Einreichung Kontoauszüge und Mietvertrag",
    "Mein Antrag auf Wohngeld", "Weiterbewilligung - Unterlagen", "Anlagen zum Antrag",
    "Kontoauszüge der letzten 3 Monate", "Lohnabrechnungen", "Ihr Anruf von {day}", "angeforderte Nachweise",
    "Grundsicherung, Unterlagen",
)  # fmt: skip
_SENTENCES = (
    "anbei sende ich Ihnen die Unterlagen, die Sie mit Schreiben vom {day} angefordert haben.",
    "wie gewünscht erhalten Sie die fehlenden Nachweise.",
    "hiermit reiche ich die Kontoauszüge der letzten drei Monate nach.",
    "beigefügt finden Sie Kopien meiner Kontoauszüge und den Mietvertrag.",
    "ich schicke ihnen jetzt alles was ich habe.",
    "wie telefonisch besprochen, übersende ich Ihnen die folgenden Dokumente.",
    "in der Anlage erhalten Sie alles, was noch gefehlt hat.",
    "ich habe Ihren Brief bekommen und schicke die Papiere mit.",
)  # fmt: skip
_MORE = (
    "Auf den Kontoauszügen habe ich nur geschwärzt, was Sie nichts angeht (Vereinsbeitrag).",
    "Den Mietvertrag habe ich leider nur als Kopie.",
    "Die Lohnabrechnung für den letzten Monat bekomme ich erst am {day}, ich reiche sie dann sofort nach.",
    "Mein Vermieter füllt die Mietbescheinigung gerade aus.", "Bitte schicken Sie mir die Originale zurück.",
    "Falls noch etwas fehlt, rufen Sie mich bitte an: {tel}.",
    "Ich bitte um eine kurze Bestätigung, dass alles angekommen ist.",
    "Die Überweisung von {sum} am {day} war ein Geschenk meiner Mutter und ist kein Einkommen.",
    "Das Sparbuch gibt es schon lange nicht mehr.", "Ein anderes Konto habe ich nicht.",
    "Ich bitte um schnelle Bearbeitung, weil die Miete am Monatsersten fällig ist.",
    "Einen Widerspruch möchte ich damit nicht einlegen, ich will nur die Sache klären.",
    "Die Kündigung von meinem alten Arbeitgeber liegt schon bei Ihnen.",
    "Die Bareinzahlung vom {day} stammt aus dem Verkauf meines Fahrrads.",
    "Mein Konto wurde gewechselt, die neue IBAN lautet {iban}.", "Die Nebenkostenabrechnung kommt erst im Herbst.",
    "Meine Tochter ist am {day} ausgezogen, das hatte ich bereits gemeldet.",
    "Leider konnte ich die Frist bis {day} nicht einhalten, weil ich krank war.",
)  # fmt: skip
_THINGS = (
    "Kontoauszüge {month} bis heute", "Kontoauszüge Nr. {n} bis 9", "Kontoauszug Sparkonto", "Kopie Mietvertrag",
    "Mietvertrag vom {day}", "Lohnabrechnung {month}", "Lohnabrechnungen der letzten 3 Monate",
    "Arbeitsvertrag (Kopie)", "Nebenkostenabrechnung", "Kindergeldbescheid", "Schulbescheinigung {name}",
    "Rentenbescheid vom {day}", "Stromrechnung", "Personalausweis Kopie", "Krankenkassenbescheinigung",
    "Gehaltsabrechnung {month}", "Umsatzanzeige PayPal", "Bescheid Unterhaltsvorschuss", "Nachweis Kfz-Versicherung",
    "Depotauszug", "Geburtsurkunde {name}", "Heizkostenabrechnung", "Anlage EK",
)  # fmt: skip
_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "Oktober", "November",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    person, home, office, day = g.person(), g.address(), g.authority(), g.day()
    clerk = g.person() if d.maybe(0.25) else None

    def fill(text: str) -> str:
        other = d.print_date(day - timedelta(days=d.rng.randint(3, 300)))
        return escape(
            text.format(
                day=other,
                tel=g.phone(),
                sum=d.print_amount(g.money(20, 800)),
                iban=d.print_iban(g.iban()),
                month=d.one_of(*_MONTHS),
                n=d.rng.randint(1, 8),
                name=g.person().first,
            )
        )

    shown, sent = d.field("absender", person.name), d.date("datum", day)
    reference = ""
    if d.maybe(0.5):
        label = d.one_of(
            "Ihr Zeichen", "Aktenzeichen", "Az.", "Ihr Aktenzeichen", "Mein Aktenzeichen", "AZ", "Geschäftszeichen"
        )
        reference = f"{label}{d.one_of(':', ': ', '')} {d.code('aktenzeichen', g.case_number())}"
    if d.maybe(0.3):
        reference += (
            d.one_of("<br>", ", ") * bool(reference)
            + f"{d.one_of('Kundennummer', 'Kd.-Nr.', 'Kdnr.')} {g.digits(3)}D{g.digits(6)}"
        )
    subject = f"{d.one_of('', 'Betreff: ', 'Betr.: ')}{fill(d.one_of(*_SUBJECTS))}"
    things = [fill(thing) for thing in d.some(_THINGS, 2, 9)]
    sign = d.one_of("- ", "• ", "* ", "{}. ", "{}) ", "Anlage {}: ", "☐ ", "{}x ")
    items = "".join(
        f"<div class=item>{sign.format(d.rng.randint(1, 4) if 'x' in sign else i)}{x}</div>"
        for i, x in enumerate(things, 1)
    )
    if d.maybe(0.15):
        items = table(
            [[str(i), x, d.one_of("Kopie", "Original", "")] for i, x in enumerate(things, 1)],
            ["Nr.", "Unterlage", "Art"],
            "grid",
        )
    listing = (
        "<p class=lead>"
        f"{d.one_of('Anlagen:', 'Anlage', 'Ich sende Ihnen:', 'Beigefügt sind:', 'Folgendes liegt bei:', '')}</p>"
        f"{items}"
    )
    text = f"<p>{hello(d, clerk)}</p><p>{fill(d.one_of(*_SENTENCES))}</p>"
    more = grouped(d, [fill(line) for line in d.some(_MORE, 0, 5)])
    bye = f"<p class=bye>{d.one_of(*BYES)}</p>"
    signature = f"<p style=\"font:17pt '{d.font(HAND)}'\">{escape(person.last)}</p>" if d.maybe(0.4) else ""
    closing = f"{bye}{signature}<p>{shown if d.maybe(0.8) else ''}</p>"
    end = listing + more + closing if d.maybe(0.5) else more + closing + listing
    mailed = d.maybe(0.2)
    if mailed:
        mail = f"{person.first.split()[0].lower()}.{d.rng.randint(1, 99)}@example.org"
        rows = [
            ["<b>Von:</b>", f"{shown} &lt;{escape(mail)}&gt;"],
            ["<b>Gesendet:</b>", f"{sent} {d.rng.randint(6, 23)}:{g.digits(1)}5"],
            ["<b>An:</b>", escape(office)],
            ["<b>Betreff:</b>", subject],
        ]
        body = f"{table(rows, css_class='mail')}<hr>{text}{f'<p>{reference}</p>' if reference else ''}{end}"
    else:
        sender = f"{shown}<br>{escape(home.street)}<br>{escape(home.postcode_place)}" + (
            f"<br>Tel. {escape(g.phone())}" if d.maybe(0.4) else ""
        )
        receiver = (
            f"{d.one_of('An das<br>', 'An<br>', '')}{escape(office)}<br>{escape(g.address().street)}<br>"
            f"{escape(home.postcode_place)}"
        )
        dated = f"<p class=date>{place_and_date(d, home.place, sent)}</p>" if d.maybe(0.9) else ""
        late = d.maybe(0.12)
        body = (
            f"<p class=from>{sender}</p><p class=to>{receiver}</p>{'' if late else dated}<p>{reference}</p><p><b>"
            f"{subject}</b></p>{text}{end}"
        )
        body += dated if late else ""
    hand = not mailed and d.maybe(0.3)
    css = d.css(*([HAND] if hand else [SANS, SERIF, MONO]), low=13 if hand else 10, high=17 if hand else 12.5) + (
        f".from{{text-align:{d.one_of('left', 'right', 'left', 'center')};margin-bottom:{d.rng.randint(6, 18)}mm}}"
        ".to{margin-bottom:10mm}"
        f".date{{text-align:{d.one_of('right', 'left')}}}.bye{{margin-top:6mm}}"
        f".item{{margin-left:{d.rng.randint(0, 12)}mm}}.lead{{margin:3mm 0 0}}"
        ".grid td,.grid th{border:1px solid #555;padding:1mm 3mm;text-align:left}.mail td{padding-right:4mm}"
    )
    return Sheet(body, css, margin=(d.rng.randint(14, 28), 20, 18, d.rng.randint(18, 28)))

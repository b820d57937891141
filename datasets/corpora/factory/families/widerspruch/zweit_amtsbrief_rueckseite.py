"""Citizen writes by hand on the authority's own letter, front or back: its other dates and references stay."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._zweit import WHOLE_CODES, case, fill, home_town, reasons, requests

_REMAINS = (
    (
        "Rechtsbehelfsbelehrung: Gegen diesen Bescheid kann innerhalb "
        "eines Monats nach Bekanntgabe Widerspruch erhoben werden."
    ),
    "Der Widerspruch ist schriftlich oder zur Niederschrift einzulegen.",
    "Für die Zeit vom {tag} bis {tag2} werden monatlich {geld} bewilligt.",
    "Der Betrag von {geld} ist bis zum {tag} zu erstatten.",
    "Bitte legen Sie bis {tag} folgende Unterlagen vor.",
    "Kassenzeichen {zahl}, Zahlung auf {iban}.",
    "Sie wurden mit Schreiben vom {tag} angehört.",
    "Auskunft erteilt {person}, Zimmer {n2}, Telefon {tel}.",
    "Bei Rückfragen geben Sie bitte das Geschäftszeichen {az} an.",
    "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.",
    "Bedarf: {geld}, anzurechnen: {geld2}, Leistung: {geld3}.",
    "Die Nummer Ihrer Bedarfsgemeinschaft lautet {bg}.",
    "Sprechzeiten: Mo, Di, Do 8-12 Uhr. Bitte Personalausweis mitbringen.",
    "Hinweis: Mitwirkungspflichten nach §§ 60 ff. SGB I.",
    "Ihre Kundennummer {kunde} bleibt bestehen.",
    "Einladung zum Gespräch am {tag} um 9.30 Uhr, Raum {n2}.",
    "Eine Durchschrift erhielt {firma}.",
    "Bewilligungsabschnitt endet am {tag}.",
)
_VERBS = (
    "Ich lege Widerspruch ein gegen den {what} vom {decided}{ref}.",
    "Widerspruch! Gegen {what} {decided}{ref}.",
    "Damit bin ich nicht einverstanden: {what} vom {decided}{ref}.",
    "Ich widerspreche dem {what} von {decided}{ref}",
    "Zu Ihrem {what} vom {decided}{ref}: ich erhebe Widerspruch.",
    "Hiermit Widerspruch zu {what} ({decided}){ref}.",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = case(d, reference=0.7, bg=0.45)
    home, citizen = facts.home, facts.citizen
    same = d.maybe(0.4)
    old = d.later(facts.day, -420, -35)
    reference = facts.reference if same else g.case_number()
    bg = facts.bg if same else g.bg_number()

    def remains(low: int, high: int) -> list[str]:
        lines = []
        for line in d.some(_REMAINS, low, high):
            filled = {
                "tag2": d.print_date(g.day()),
                "geld2": d.print_amount(g.money(100, 900)),
                "geld3": d.print_amount(g.money(50, 900)),
                "az": g.case_number(),
                "bg": g.bg_number(),
                "kunde": f"{g.digits(3)}D{g.digits(6)}",
            }
            text = line
            for key, value in filled.items():
                text = text.replace("{" + key + "}", value)
            lines.append(escape(fill(d, text, facts.day)))
        return lines

    own_office = same or d.maybe(0.6)
    office = d.field("empfaenger", facts.office) if own_office else escape(g.authority())
    printed_day = d.date("bescheid_datum", facts.decided) if same else d.print_date(old)
    signs = []
    if reference and d.maybe(0.8):
        shown = d.code("aktenzeichen", facts.reference) if same and facts.reference else escape(reference)
        signs.append(f"{d.one_of('Mein Zeichen', 'Geschäftszeichen', 'Aktenzeichen', 'Unser Zeichen')}: {shown}")
    if bg and d.maybe(0.6):
        shown = d.code("bg_nummer", facts.bg) if same and facts.bg else escape(bg)
        signs.append(f"{d.one_of('BG-Nummer', 'Nummer der Bedarfsgemeinschaft', 'BG')}: {shown}")
    head = [
        f"<b>{office}</b>",
        escape(facts.office_address.street) + ", " + escape(facts.office_address.postcode_place),
    ]
    window = (
        (
            f"{citizen.salutation}<br>{d.field('absender', citizen.name)}<br>"
            f"{d.field('absender_strasse', home.street)}<br>{home_town(d, home)}"
        )
        if d.maybe(0.45)
        else ""
    )
    subject = d.one_of("Bescheid", "Anhörung", "Aufforderung zur Mitwirkung", "Einladung", "Erinnerung", "Mahnung")
    subject = facts.decision if same else subject
    signs.append(f"{d.one_of('Datum', 'vom')} {printed_day}")
    front = f"<div class=pr>{'<br>'.join(head)}</div>"
    if window:
        front += f"<div class=pr style='margin:6mm 0'>{window}</div>"
    front += f"<div class='pr ri'>{'<br>'.join(signs)}</div><div class=pr><b>{escape(subject)}</b></div>"
    front += "".join(f"<div class=pr>{line}</div>" for line in remains(2, 8))
    back = (
        "".join(f"<div class=pr>{line}</div>" for line in remains(1, 5))
        + f"<div class=pr>{d.one_of('Seite 2 von 2', 'Seite 4', 'bitte wenden', '- 3 -')}</div>"
    )
    numbers = []
    if facts.reference and d.maybe(0.65):
        numbers.append(d.one_of("AZ ", "Zeichen ", "Nr. ", "Az: ") + d.code("aktenzeichen", facts.reference))
    if facts.bg and d.maybe(0.65):
        numbers.append(d.one_of("BG ", "BG-Nr. ", "Bedarfsgem. ") + d.code("bg_nummer", facts.bg))
    rng.shuffle(numbers)
    ref = d.one_of(", {}", " ({})", " / {}").format(" ".join(numbers)) if numbers else ""
    decided = d.date("bescheid_datum", facts.decided) if d.maybe(0.88) else d.one_of("umseitig", "siehe andere Seite")
    verb = d.one_of(*_VERBS).format(
        what=d.one_of("Bescheid", "Brief", escape(facts.decision)), decided=decided, ref=ref
    )
    sender = [d.field("absender", citizen.name)] + (
        [d.field("absender_strasse", home.street), home_town(d, home)] if d.maybe(0.65) else []
    )
    to = (
        f"{d.one_of('An', 'an das', 'zurück an')} {d.field('empfaenger', facts.office)}"
        if d.maybe(0.6) or not own_office
        else ""
    )
    date = d.date("datum", facts.day) if d.maybe(0.85) else ""
    own = "<br>".join(sender) if d.maybe(0.6) else ", ".join(sender)
    top = d.maybe(0.5)
    early = d.maybe(0.7)
    dated = f"{escape(home.place) + ', ' if d.maybe(0.4) else ''}{date}" if date else ""
    written = [
        own if top else "",
        to,
        dated if early else "",
        d.one_of("<u>Widerspruch</u>", "", "WIDERSPRUCH", "Widerspruch:"),
        verb,
    ]
    written.append(escape(" ".join(reasons(d, facts, 1, 4))))
    if d.maybe(0.6):
        written.append(escape(" ".join(requests(d, facts, 1, 2))))
    written.append(d.one_of("MfG", "Mit freundlichen Grüßen", "Gruß", ""))
    written += ["" if early else dated, escape(citizen.last) if top else own]
    hand = "".join(f"<div class=hw>{line}</div>" for line in written if line)
    place = d.one_of("unten", "oben", "seiten", "mitte")
    if place == "seiten":
        turn = "<div class=break></div>"
        body = hand + turn + front + back if d.maybe(0.5) else front + back + turn + hand
    elif place == "mitte":
        body = front + hand + back
    elif place == "oben":
        body = hand + front + (back if d.maybe(0.4) else "")
    else:
        body = front + hand
    fade = d.one_of("#000", "#555", "#888", "#777")
    css = (
        f"body{{font-size:{rng.uniform(8.5, 10):.1f}pt;line-height:1.25}}.pr{{font-family:'"
        f"{d.font(SANS, SERIF)}';color:{fade};margin-bottom:{rng.uniform(1, 3):.1f}mm}}"
        f".ri{{margin-left:{rng.randint(0, 100)}mm}}.hw{{font-family:'{d.font(HAND)}';font-size:"
        f"{rng.randint(12, 17)}pt;line-height:1.35;color:{d.one_of('#1b2d8a', '#000', '#333', '#0a3a8a')};"
        f"margin:0 0 {rng.randint(1, 4)}mm {rng.randint(0, 12)}mm;transform:rotate({rng.uniform(-1.5, 1.5):.1f}deg)}}"
    )
    return Sheet(body=body, css=css + WHOLE_CODES, margin=(rng.randint(12, 22), 20.0, 15.0, rng.randint(18, 26)))

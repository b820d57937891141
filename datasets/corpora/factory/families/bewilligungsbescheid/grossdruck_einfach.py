"""Notice in large print and plain words, one thought a line: benefit for the blind or care, few labels, many pages."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, contact, greeting
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "sgb12"), d.german
    b.office = d.one_of(
        "Landschaftsverband {t}",
        "Bezirk {t}, Sozialverwaltung",
        "Landesamt für Soziales {t}",
        "Landeswohlfahrtsverband {t}",
        "Stadt {t}, Amt für Teilhabe",
    ).format(t=b.seat.place[:18].strip())
    b.benefit = d.one_of(
        "Blindengeld",
        "Landesblindengeld",
        "Blindenhilfe",
        "Gehörlosengeld",
        "Hilfe für hochgradig Sehbehinderte",
        "Persönliches Budget",
    )
    b.amount = g.money(77, 880)
    ends = d.maybe(0.5)
    said = [
        d.one_of(f"Sie bekommen {b.leistung()}.", f"Wir bewilligen Ihnen: {b.leistung()}.", f"Ihr Antrag ist angenommen. Die Leistung heißt: {b.leistung()}."),
        d.one_of(f"Sie bekommen jeden Monat {b.betrag()}.", f"Das sind {b.betrag()} im Monat.", f"Der Betrag für jeden Monat ist: {b.betrag()}."),
        d.one_of(f"Das Geld bekommen Sie ab dem {b.von()}.", f"Die Zahlung beginnt am {b.von()}.", f"Das gilt ab {b.von()}."),
    ]  # fmt: skip
    if ends:
        said.append(
            d.one_of(
                f"Die letzte Zahlung ist für den Monat, der am {b.bis()} endet.",
                f"Das gilt bis zum {b.bis()}.",
                f"Der Bescheid endet am {b.bis()}. Danach brauchen wir einen neuen Antrag.",
            )
        )
    order = said if d.maybe(0.6) else [said[0], *said[2:], said[1]]
    more = [
        f"Ihren Antrag haben wir am {d.print_date(g.day(end=b.day))} bekommen.", "Ziehen Sie um? Dann müssen Sie uns das sofort sagen.", "Gehen Sie in ein Heim? Dann ändert sich der Betrag.",
        f"Die Pflegekasse zahlt Ihnen {d.print_amount(g.money(300, 900))}. Einen Teil davon rechnen wir an.", f"Das Geld kommt auf das Konto {d.print_iban(g.iban())}.",
        f"Für die Zeit davor bekommen Sie noch {d.print_amount(b.amount * 2)}. Das Geld kommt einmal.", "Das steht im Gesetz: § 72 SGB XII.", f"Haben Sie Fragen? Rufen Sie {escape(g.person().name)} an: {g.phone()}.",
        "Sie können diesen Brief auch als Audio-Datei bekommen.", "Waren Sie im Krankenhaus? Sagen Sie es uns nach vier Wochen.",
    ]  # fmt: skip
    mark = d.one_of("", "• ", "– ", "▪ ")
    number = (
        f"<p>{d.one_of('Ihr Aktenzeichen', 'Aktenzeichen', 'Unser Zeichen', 'Nummer für Rückfragen')}: {b.az()}</p>"
        if d.maybe(0.85)
        else ""
    )
    dated = f"<p>{d.one_of('Datum: ', '', escape(b.seat.place) + ', ')}{b.datum()}</p>"
    remedy = (
        f"Sie sind nicht einverstanden? Dann können Sie Widerspruch einlegen. Sie haben dafür einen Monat Zeit. Schreiben Sie an: {b.behoerde()}, "
        f"{escape(b.seat.street)}, {escape(b.seat.postcode_place)}."
    )
    top = [dated, number] if d.maybe(0.5) else [number, dated]
    body = (
        f"<p><b>{b.behoerde()}</b></p><p>{address(d, b.name(), b.who, b.home)}</p>{''.join(top)}<p><b>{d.one_of('Unsere Entscheidung', 'Ihr Bescheid', 'Bescheid', 'Gute Nachricht zu Ihrem Antrag')}</b></p>"
        f"<p>{greeting(d, b.who)}</p>"
        + "".join(f"<p>{mark}{text}</p>" for text in order)
        + f"<p><b>{d.one_of('Das müssen Sie wissen', 'Wichtig', 'Weitere Informationen')}</b></p>"
        + "".join(f"<p>{mark}{text}</p>" for text in d.some(more, 3, 8))
        + f"<p><b>{d.one_of('Ihr Recht', 'Rechts-Belehrung')}</b></p><p>{remedy}</p><p>Viele Grüße<br>{escape(g.person().name)}</p>"
    )
    css = d.css(SANS, low=15, high=19) + "body{line-height:1.5}"
    foot = f"<div style='position:absolute;bottom:7mm;right:20mm;font-size:12pt'>Seite {{page}}<br>{contact(d, b.seat)[2] if d.maybe(0.4) else ''}</div>"
    return Sheet(body, css, footer=foot, margin=(18, 20, 24, 24))

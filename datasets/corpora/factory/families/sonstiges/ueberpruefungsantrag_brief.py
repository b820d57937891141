"""Überprüfungsantrag after § 44 SGB X: a citizen asks for a final decision to be reviewed; no objection, the "
"time is over."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import BYES, grouped, hello, place_and_date, table

_SUBJECTS = (
    "Überprüfungsantrag nach § 44 SGB X", "Antrag auf Überprüfung gemäß § 44 SGB X",
    "Antrag auf Überprüfung des Bescheides vom {old}", "Überprüfung meiner Bescheide",
    "§ 44 SGB X - Antrag auf Rücknahme des Bescheides vom {old}", "Überprüfungsantrag",
    "Bitte um Überprüfung Ihres Bescheides", "Antrag nach § 44 Zehntes Buch Sozialgesetzbuch",
    "Überprüfungsantrag zu den Bescheiden seit {past}", "Neuberechnung meiner Leistungen",
)  # fmt: skip
_ASKS = (
    "hiermit beantrage ich die Überprüfung des Bescheides vom {old} nach § 44 SGB X.",
    "ich stelle einen Überprüfungsantrag für die unten genannten Bescheide.",
    "bitte überprüfen Sie den Bescheid vom {old}, er ist nach meiner Meinung falsch.",
    "ich beantrage, den bestandskräftigen Bescheid vom {old} zurückzunehmen und mir die Leistungen nachzuzahlen.",
    "die Widerspruchsfrist ist abgelaufen, deshalb beantrage ich eine Überprüfung nach § 44 SGB X.",
    "ich bitte Sie den Bescheid nochmal zu prüfen.",
    "namens meiner Familie beantrage ich die Überprüfung sämtlicher Bescheide seit dem {past}.",
)  # fmt: skip
_REASONS = (
    "Einen Widerspruch habe ich damals nicht eingelegt, weil ich krank war.",
    "Das Einkommen aus meiner Lohnabrechnung wurde zu hoch angerechnet.",
    "Der Mehrbedarf für Alleinerziehende wurde vergessen.",
    "Die Heizkosten wurden gekürzt, obwohl ein Konzept fehlt.",
    "Laut Mietvertrag zahle ich {sum} und nicht den Betrag aus dem Bescheid.",
    "Das Kindergeld wurde doppelt abgezogen.", "Meine Nebenkostennachzahlung von {sum} wurde nicht übernommen.",
    "Sie haben eine Überweisung auf meinem Kontoauszug als Einkommen gewertet, es war ein Darlehen meines Bruders.",
    "Die Versicherungspauschale von 30 Euro fehlt.",
    "Auf der Internetseite einer Beratungsstelle habe ich gelesen, dass das so nicht geht.",
    "Das Bundessozialgericht hat inzwischen anders entschieden.", "Die Warmwasserpauschale fehlt in allen Monaten.",
    "Die Sanktion war nicht rechtmäßig, ich hatte einen wichtigen Grund.",
    "Wir sind {n} Personen, berechnet wurde aber nur für weniger.", "Der Unterhalt wurde gar nicht gezahlt.",
    "Die Betriebskosten sind ab {past} gestiegen, das hatte ich gemeldet.",
)  # fmt: skip
_WISHES = (
    "Bitte erteilen Sie mir einen rechtsmittelfähigen Bescheid.",
    "Die Nachzahlung überweisen Sie bitte auf das bekannte Konto.",
    "Die Nachzahlung ist nach § 44 SGB I zu verzinsen.", "Ich bitte um eine schriftliche Eingangsbestätigung.",
    "Bitte teilen Sie mir das Ergebnis bis {late} mit.",
    "Sollten Sie dieses Schreiben für einen Widerspruch halten: Es ist keiner, sondern ein Überprüfungsantrag.",
    "Bei Rückfragen bin ich unter {tel} zu erreichen.", "Unterlagen liegen bei (Kontoauszüge, Mietvertrag).",
    "Ich bitte um Akteneinsicht.",
)  # fmt: skip
_BENEFITS = (
    "Bürgergeld", "Arbeitslosengeld II", "Grundsicherung", "Wohngeld", "Aufhebung und Erstattung",
    "Änderungsbescheid", "Bewilligung", "Sanktion", "Endgültige Festsetzung",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    person, home, office, day = g.person(), g.address(), g.authority(), g.day()

    def past(low: int, high: int) -> str:
        return d.print_date(day - timedelta(days=d.rng.randint(low, high)))

    first = past(60, 500)

    def fill(text: str) -> str:
        return escape(
            text.format(
                old=first,
                past=past(500, 1400),
                late=d.print_date(d.later(day, 14, 60)),
                sum=d.print_amount(g.money(15, 900)),
                tel=g.phone(),
                n=d.rng.randint(2, 7),
            )
        )

    shown, dated = d.field("absender", person.name), d.date("datum", day)
    refs = []
    if d.maybe(0.55):
        refs.append(
            f"{d.one_of('Ihr Zeichen', 'Aktenzeichen', 'Az.', 'Ihr Aktenzeichen', 'Geschäftszeichen')}"
            f"{d.one_of(': ', ' ')}{d.code('aktenzeichen', g.case_number())}"
        )
    if d.maybe(0.3):
        refs.append(f"{d.one_of('Kundennummer', 'Kunden-Nr.')}: {g.digits(3)}D{g.digits(6)}")
    refs += [f"{d.one_of('geb.', 'geboren am', 'Geburtsdatum')} {d.print_date(person.born)}"] * d.maybe(0.25)
    reference = f"<p>{d.one_of('<br>', ', ').join(refs)}</p>" if refs else ""
    several = ""
    if d.maybe(0.4):
        rows = [
            [
                str(i),
                past(60, 1400),
                d.one_of(*_BENEFITS),
                f"{d.rng.randint(1, 12):02d}/{day.year - 1} - {d.rng.randint(1, 12):02d}/{day.year}",
            ]
            for i in range(1, d.rng.randint(3, 7))
        ]
        several = table(
            rows,
            ["Nr.", d.one_of("Bescheid vom", "Datum"), d.one_of("Art", "Leistung"), d.one_of("Zeitraum", "für")],
            "grid",
        )
    subject = f"<p class=subject>{d.one_of('', 'Betreff: ', 'Betr.: ', 'hier: ')}{fill(d.one_of(*_SUBJECTS))}</p>"
    reasons = d.some(_REASONS, 1, 7)
    if d.maybe(0.3):
        why = "".join(f"<p>{i}. {fill(text)}</p>" for i, text in enumerate(reasons, 1))
    else:
        why = grouped(d, [fill(text) for text in reasons])
    head = f"<p>{d.one_of('Begründung:', 'Gründe:', 'Was falsch ist:', '')}</p>" if d.maybe(0.5) else ""
    hand_sign = f"<p style=\"font:18pt '{d.font(HAND)}'\">{escape(person.last)}</p>" if d.maybe(0.4) else ""
    bye = f"<p class=bye>{d.one_of(*BYES)}</p>{hand_sign}<p>{shown if d.maybe(0.8) else ''}</p>"
    sender = [
        shown,
        escape(home.street),
        escape(home.postcode_place),
        *([f"Tel.: {escape(g.phone())}"] if d.maybe(0.4) else []),
    ]
    frm = f"<p class=from>{d.one_of('<br>', '<br>', ' · ', ', ').join(sender)}</p>"
    to = (
        f"<p class=to>{d.one_of('An das<br>', 'An<br>', '')}{escape(office)}<br>"
        f"{d.one_of('Leistungsabteilung<br>', '', 'Postfach ' + g.digits(4) + '<br>')}"
        f"{escape(g.address().postcode_place)}</p>"
    )
    date_line = f"<p class=date>{place_and_date(d, home.place, dated)}</p>" if d.maybe(0.92) else ""
    asks = f"<p>{hello(d, g.person() if d.maybe(0.2) else None)}</p><p>{fill(d.one_of(*_ASKS))}</p>{several}"
    wishes = grouped(d, [fill(text) for text in d.some(_WISHES, 1, 5)], 2)
    ticks = ""
    if d.maybe(0.15):
        ticks = "".join(
            f"<p>{d.one_of('☒', '☐')} {text}</p>"
            for text in d.some(
                ("Einkommen", "Kosten der Unterkunft", "Regelbedarf", "Mehrbedarf", "Sanktion", "Erstattung"), 3, 5
            )
        )
    tail = d.maybe(0.15)
    orders = (
        f"{frm}{to}{'' if tail else date_line}",
        f"{'' if tail else date_line}{frm}{to}",
        f"{to}{frm}{'' if tail else date_line}",
    )
    body = f"{d.rng.choice(orders)}{reference}{subject}{asks}{ticks}{head}{why}{wishes}{date_line if tail else ''}{bye}"
    hand = d.maybe(0.2)
    css = d.css(*([HAND] if hand else [SANS, SERIF, MONO]), low=13 if hand else 10, high=16.5 if hand else 12.5) + (
        f".from{{text-align:{d.one_of('left', 'right', 'left', 'center')};margin-bottom:{d.rng.randint(4, 16)}mm;"
        f"{d.one_of('', 'border-bottom:1px solid #000', '')}}}.to{{margin-bottom:{d.rng.randint(6, 14)}mm}}"
        f".date{{text-align:{d.one_of('right', 'left')}}}"
        f".subject{{font-weight:{d.one_of('bold', 'bold', 'normal')};"
        f"text-decoration:{d.one_of('none', 'none', 'underline')};margin:4mm 0}}.grid{{margin:2mm 0 4mm}}.grid "
        "td,.grid th{border:1px solid #555;padding:1mm 3mm;text-align:left}.bye{margin-top:5mm}"
    )
    return Sheet(body, css, margin=(d.rng.randint(14, 26), d.rng.randint(15, 25), 18, d.rng.randint(18, 28)))

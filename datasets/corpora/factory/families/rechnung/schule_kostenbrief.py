"""A school's or day centre's letter to parents asking for money: trip, lunch, books; the sum in the text, a slip to cut off."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_CASES = (
    ("Klassenfahrt nach {o}", (("Busfahrt", 25, 90), ("Unterkunft und Vollpension", 95, 260), ("Eintritte und Programm", 15, 80), ("Versicherung", 3, 12))),
    ("Schulbücher und Arbeitshefte", (("Arbeitsheft Mathematik", 8, 14), ("Arbeitsheft Englisch", 8, 14), ("Lektüre Deutsch", 4, 11), ("Atlas", 18, 32), ("Kopiergeld", 5, 15))),
    ("Mittagessen", (("Verpflegung Monat", 45, 95), ("Nachberechnung Vormonat", 3, 20), ("Getränkegeld", 3, 9))),
    ("Tablet-Klasse", (("Gerät mit Stift", 280, 520), ("Schutzhülle", 15, 40), ("Softwarelizenz", 10, 40))),
    ("Theaterbesuch und Wandertag", (("Eintritt", 6, 18), ("Fahrkarte", 4, 14))),
    ("Ski-Kompaktkurs in {o}", (("Reise und Unterkunft", 220, 390), ("Skipass", 60, 140), ("Ausrüstung leihweise", 30, 90))),
)  # fmt: skip
_SCHOOLS = (
    "Grundschule {o}",
    "Gesamtschule {o}",
    "{n}-Realschule {o}",
    "Gymnasium {o}",
    "Kita Regenbogen {o}",
    "Städtische Hauptschule {o}",
    "Förderschule an der {n}straße",
    "Berufskolleg {o}",
    "Hort am Park {o}",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    topic, costs = rng.choice(_CASES)
    title = topic.format(o=g.town())
    lines = []
    for text, low, high in costs[: rng.randint(1, len(costs))]:
        amount = g.money(low, high, round_to=rng.choice([1, 5, None]))
        lines.append(r.Item(Decimal(1), "", text, amount, amount))
    school = d.one_of(*_SCHOOLS).format(o=g.town(), n=g.person().last)
    i = r.invoice(d, tuple(lines), issuer=school, rate=0, days=(10, 60))
    shown = r.issuer(d, i)
    child = g.person(last=i.customer.last, adult=False)
    form = f"{rng.randint(1, 10)}{d.one_of('a', 'b', 'c', 'd')}"
    gross, due = r.gross(d, i), r.due(d, i) if d.maybe(0.75) else ""
    when = f"bis zum {due}" if due else d.one_of("in den nächsten Tagen", "möglichst bald")
    table = ""
    if len(lines) > 1 and d.maybe(0.75):
        table = (
            "<table class=t>"
            + "".join(f"<tr><td>{item.text}<td class=r>{d.print_amount(item.total)}" for item in lines)
            + f"<tr class=s><td>{d.one_of('Gesamtkosten', 'Summe', 'Zu zahlen', 'insgesamt pro Kind')}<td class=r>{gross}</table>"
        )
    trip = d.later(i.due, 14, 90)
    ask = d.one_of(
        f"Die Kosten betragen {gross}. Bitte überweisen Sie den Betrag {when} auf das folgende Konto:",
        f"Bitte zahlen Sie {gross} {when} ein:",
        f"Wir bitten, {gross} {when} zu überweisen:",
        f"Für {escape(child.first)} sind {gross} fällig, zahlbar {when}:",
    )
    holder = d.one_of("Schulkonto", "Klassenkonto", "Förderverein", "Treuhandkonto Klassenfahrt")
    bank = (
        f"<p>{holder}{d.one_of(', ', '<br>')}{r.account(d, i)}{d.one_of('<br>', ', ')}Verwendungszweck: {escape(child.name)}, {form}</p>"
        if d.maybe(0.85)
        else "<p>Bitte geben Sie das Geld bar im Umschlag mit.</p>"
    )
    facts = d.some(
        (
            f"Abfahrt ist am {d.print_date(trip)} um {rng.randint(6, 9)}.00 Uhr.",
            f"Rückkehr: {d.print_date(d.later(trip, 3, 7))}.",
            f"Taschengeld höchstens {d.print_amount(Decimal(rng.randint(2, 8) * 5).quantize(r.CENT))}.",
            f"Eine Anzahlung von {d.print_amount(Decimal(rng.randint(3, 12) * 10).quantize(r.CENT))} ist bei Anmeldung zu leisten.",
            "Familien mit Anspruch auf Bildung und Teilhabe reichen dieses Schreiben bitte beim Amt ein.",
            "Eine Ratenzahlung ist nach Absprache möglich.",
            f"Der Elternabend findet am {d.print_date(d.later(i.day, 5, 20))} statt.",
        ),
        1,
        5,
    )
    to_family = d.maybe(0.45)
    to = (
        f"<p>{d.one_of('An die Eltern von', 'Erziehungsberechtigte von', 'Familie')} {escape(child.name)}, Klasse {form}</p>"
        if not to_family
        else f"<p>{r.window(d, i)}</p>"
    )
    hello = (
        d.one_of(
            "Liebe Eltern,",
            "Sehr geehrte Eltern,",
            "Sehr geehrte Erziehungsberechtigte,",
            "Liebe Eltern der Klasse " + form + ",",
        )
        if not to_family
        else r.hello(d, i)
    )
    number = (
        f"<p>{d.one_of('Rechnung Nr.', 'Buchungszeichen', 'Rechnungsnummer:', 'Kassenzeichen')} {r.code(d, i)}</p>"
        if d.maybe(0.35)
        else ""
    )
    slip = (
        f"<div class=sl>✂ - - - - - - - - - - - - - - - - - - - - - - - - - -<br>Mein Kind {escape(child.name)}, Klasse {form}, nimmt teil ☐ ja ☐ nein.<br>{'Den Betrag von ' + gross + ' überweise ich.' if d.maybe(0.5) else 'Die Kosten habe ich zur Kenntnis genommen.'}<br><br>_________________ Datum, Unterschrift</div>"
        if d.maybe(0.55)
        else ""
    )
    dated = f"<p class=r>{escape(i.seat.place) + ', ' if d.maybe(0.6) else ''}{d.one_of('', 'den ')}{r.day(d, i)}</p>"
    body = f"<div class=hd>{shown}<br><small>{escape(i.seat.street)}, {escape(i.seat.postcode_place)}, Tel. {g.phone()}</small></div>{to}{dated}{number}<p class=ti>{escape(title)}{d.one_of('', ' – Kosten', ' / Zahlungsaufforderung')}</p><p>{hello}</p><p>{facts[0]}</p>{table}<p>{ask}</p>{bank}{b.grouped(d, facts[1:])}<p>{d.one_of(*b.BYES)}<br><br>{escape(g.person().name)}, {d.one_of('Klassenlehrerin', 'Schulleiter', 'Sekretariat', 'Leitung')}</p>{slip}"
    css = d.css(SANS, SERIF, low=10, high=11.5) + (
        f".hd{{text-align:{d.one_of('center', 'left', 'right')};font-size:15pt;color:{b.color(d)};margin-bottom:7mm}}small{{font-size:8pt;color:#333}}.r{{text-align:right}}.ti{{font-weight:bold;font-size:1.1em}}.t{{margin:2mm 0 4mm;width:{rng.randint(55, 100)}%}}.t td{{padding:.6mm 2mm;border-bottom:1px dotted #999}}.s td{{font-weight:bold}}.sl{{margin-top:8mm;line-height:1.6}}p{{margin:0 0 3.2mm}}"
    )
    return Sheet(body, css, margin=(16, 21, 15, 24))

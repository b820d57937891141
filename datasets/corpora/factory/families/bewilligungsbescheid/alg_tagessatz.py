"""Unemployment benefit: the daily rate and its parts are decoys, the monthly sum is said in a box or a sentence."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    address,
    bye,
    contact,
    greeting,
    hours,
    leaflet,
    pairs,
    remedy,
)
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "alg"), d.german
    daily = (b.amount / 30).quantize(Decimal("0.01"))
    b.amount = daily * 30
    if d.maybe(0.5):
        b.start = d.later(b.start, 0, 26)
    per_day = d.print_amount(daily)
    says_month = d.maybe(0.75)
    monthly = d.one_of(
        f"Das entspricht einem Betrag von {b.betrag()} für einen vollen Kalendermonat.",
        f"Für jeden vollen Monat werden 30 Tage, also {b.betrag()}, überwiesen.",
        f"Monatlich erhalten Sie {b.betrag()}.",
    )
    days = (b.end - b.start).days + 1
    facts = [
        ("Anspruchsbeginn", b.von()), ("Anspruchsdauer", f"{days - days // 12} Kalendertage"), ("Bewilligt bis", b.bis()),
        ("Bemessungsentgelt täglich", d.print_amount(daily * 2)), ("Leistungsentgelt täglich", d.print_amount((daily / Decimal("0.6")).quantize(Decimal("0.01")))),
        ("Lohnsteuerklasse", d.one_of("I", "III", "IV", "V")), ("Prozentsatz", d.one_of("60", "67")), ("Leistungsbetrag täglich", per_day),
    ]  # fmt: skip
    if says_month:
        facts.append((d.one_of("Monatlicher Zahlbetrag", "Zahlbetrag im Monat", "Überweisung monatlich"), b.betrag()))
    listed = d.maybe(0.6)
    refs = [
        (b.label(), b.az()),
        (d.one_of("Datum", "Datum:", ""), b.datum()),
        ("Team", g.digits(3)),
        ("Telefon", g.phone()),
    ]
    if d.maybe(0.4):
        refs.append(("BG-Nummer", g.bg_number()))
    sentence = d.one_of(
        f"auf Ihren Antrag wird Ihnen {b.leistung()} ab {b.von()} bis {b.bis()} bewilligt. Der tägliche Leistungsbetrag beläuft sich auf {per_day}.",
        f"ich bewillige Ihnen {b.leistung()} für die Zeit vom {b.von()} bis {b.bis()} in Höhe von täglich {per_day}.",
        f"Ihr Antrag vom {d.print_date(g.day(end=b.day))} hatte Erfolg. Vom {b.von()} bis längstens {b.bis()} besteht Anspruch auf {b.leistung()} (kalendertäglich {per_day}).",
    )
    red = d.one_of("#c00", "#e2001a", "#333")
    body = (
        f"<div style='display:flex;justify-content:space-between'><div></div><div style='color:{red};font-size:15pt'><b>{b.behoerde()}</b></div></div>"
        f"<div style='display:flex;margin:12mm 0 8mm'><div style='width:95mm'>{address(d, b.name(), b.who, b.home, sender=b.sender())}</div>"
        f"<div>{pairs(refs, d.one_of('table', 'above', 'colon'))}</div></div>"
        f"<p><b>{d.one_of('Bewilligungsbescheid', 'Ihr Anspruch auf ' + b.leistung(), 'Bescheid', 'Entscheidung über Ihren Antrag')}</b></p><p>{greeting(d, b.who)}</p>"
        f"<p>{sentence}{' ' + monthly if says_month and not listed else ''}</p>"
        + (f"<div class=g>{pairs(facts, 'table')}</div>" if listed else "")
        + f"<p>Die Leistung wird auf das Konto {d.print_iban(g.iban())} bei {escape(g.bank().name)} überwiesen. "
        f"Die erste Zahlung beträgt {d.print_amount(daily * d.rng.randint(4, 27))}.</p>"
        + "".join(f"<p>{text}</p>" for text in b.laws(4, 9))
        + f"<p><b>Rechtsbehelfsbelehrung</b></p><p>{remedy(d, b.behoerde(), b.seat)}</p><p>{bye(d)}</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.4)
    css = d.css(SANS, low=9.5, high=11.2) + (
        f".g{{border:1px solid #999;padding:2mm 4mm;margin-bottom:3mm;background:{d.one_of('#fff', '#f2f2f2')}}}small{{font-size:7.5pt;color:#555}}"
    )
    foot = (
        "<table style='position:absolute;bottom:6mm;left:25mm;width:168mm;font-size:6.5pt;border-top:.5px solid #000'><tr>"
        f"<td>Postanschrift<br>{'<br>'.join(contact(d, b.seat)[:2])}<td>Öffnungszeiten<br>{hours(d)}<td>{'<br>'.join(contact(d, b.seat)[4:])}</table>"
    )
    return Sheet(body, css, footer=foot, margin=(15, 18, 24, 25))

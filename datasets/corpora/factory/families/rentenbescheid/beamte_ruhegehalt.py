"""Civil servants' pension: computer sheet with key numbers, gross to net in signed lines, monthly statement with changes."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, MONTHS, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, leaflet
from corpora.factory.families.rentenbescheid._rente import CENT, pension


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "beamte", "beamte", low=900, high=3300, contributions=0.0), d.german
    tax = (p.gross * Decimal(str(d.rng.choice([0.03, 0.09, 0.14])))).quantize(CENT)
    church = (tax * Decimal("0.09")).quantize(CENT) if d.maybe(0.5) else Decimal(0)
    base = (p.gross / Decimal("0.7175")).quantize(CENT)
    extra = g.money(10, 120)
    p.health, p.care = tax + church, Decimal(0)
    lines = [
        ("1000", "Ruhegehaltfähige Dienstbezüge", p.plain(base), ""), ("1100", f"Ruhegehaltssatz {d.one_of('71,75', '66,97', '54,20')} v. H.", "", ""), ("2000", "Bruttobetrag", p.plain(p.gross), "+"),
        ("3010", "Lohnsteuer", p.plain(tax), "-"), ("3030", "Kirchensteuer", p.plain(church), "-"), ("3050", "Solidaritätszuschlag", "0,00", "-"),
    ]  # fmt: skip
    if d.maybe(0.4):
        lines.insert(3, ("2400", "darin Familienzuschlag", p.plain(extra), ""))
    last = d.one_of("Auszahlungsbetrag", "Überweisungsbetrag", "Zahlbetrag", "Gesamtnetto / Auszahlung")
    rows = (
        "".join(f"<tr><td>{code}<td>{n}<td class=n>{v}<td>{sign}" for code, n, v, sign in lines)
        + f"<tr class=t><td>9000<td>{last}<td class=n>{p.zahlbetrag(currency=False)}<td>"
    )
    month = f"{MONTHS[p.start.month - 1]} {p.start.year}"
    refs = f"Personalnummer {g.digits(8)}<br>{d.one_of('Datum', 'Druckdatum')} {p.datum('dd.mm.yyyy')}<br>Steuerklasse {d.rng.choice([1, 3, 4])}<br>Besoldungsgruppe A {d.rng.randint(6, 13)}"
    kind = d.one_of(f"Bezügeart: {p.art()}", f"Festsetzung: {p.art()}", f"{p.art()} nach dem Beamtenversorgungsgesetz")
    said = d.one_of(
        f"Mit Wirkung vom {p.beginn()} werden Ihre Bezüge wie folgt festgesetzt. {kind}",
        f"{kind}<br>gültig ab {p.beginn()}",
        f"Die Besoldungsanpassung zum {p.beginn()} ist berücksichtigt. {kind}",
    )
    payee = f"Empfängerkonto {d.print_iban(g.iban())}"
    hints = (
        f"Anrechnung einer Rente nach § 55 BeamtVG: {d.print_amount(g.money(100, 900))}.",
        "Beihilfebemessungssatz: 70 v. H.",
        f"Der Ruhestand begann am {d.print_date(g.day(end=p.start))}.",
        "Bitte prüfen Sie die Angaben; Einwendungen sind binnen eines Monats zu erheben.",
        f"Zu viel gezahlte Bezüge von {d.print_amount(g.money(20, 300))} werden einbehalten.",
        f"Ihre Dienstzeit von {d.rng.randint(20, 41)} Jahren wurde berücksichtigt.",
        "Hinzuverdienst ist anzuzeigen (§ 53 BeamtVG).",
    )
    body = (
        f"<table style='width:100%'><tr><td style='width:105mm'>{p.behoerde()}<br>{escape(p.seat.street)}<br>{escape(p.seat.postcode_place)}<td>{refs}</table><div style='margin:{d.rng.randint(9, 16)}mm 0 8mm'>{address(d, p.name(), p.who, p.home)}</div>"
        f"<p><b>{d.one_of('Mitteilung über Ihre Versorgungsbezüge', 'Bezügemitteilung Versorgung', 'Festsetzungsbescheid Versorgung', 'VERSORGUNGSBEZÜGE')}</b> {month if d.maybe(0.6) else ''}</p><p>{said}</p>"
        f"<table class=m><tr><th>Schl.<th>Bezeichnung<th>EUR<th>{rows}</table><p>{payee}</p>"
        + "".join(f"<p>{t}</p>" for t in d.some(hints, 2, 6))
        + "<p>Gegen diesen Bescheid kann binnen eines Monats Widerspruch eingelegt werden. Dieser Bescheid ist maschinell erstellt.</p>"
    )
    body += leaflet(d, p.day) * d.maybe(0.2)
    css = (
        d.css(MONO, SANS, low=9, high=10.3)
        + f".m{{width:100%;margin:3mm 0}}.m td,.m th{{text-align:left;padding:.5mm 2mm;border-bottom:{d.one_of('1px solid #888', '0')}}}.m .n{{text-align:right}}.t td{{border-top:1px solid #000}}"
    )
    foot = "<div style='position:absolute;bottom:6mm;right:16mm;font-size:7.5pt'>Blatt {page} von {pages}</div>"
    return Sheet(body, css, footer=foot, margin=(14, 16, 14, 22))

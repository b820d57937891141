"""Supplementary pension of public service: wide columns with codes and periods, several lines, the current one pays."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import account, add_months, address, contact, pairs
from corpora.factory.families.rentenbescheid._rente import CENT, number_label, pension


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "zusatz", "zusatz", low=45, high=760, contributions=2.0), d.german
    points = (p.gross / 4).quantize(CENT)
    rows = []
    for back in range(d.rng.randint(1, 3), 0, -1):
        start = add_months(p.start, -12 * back)
        factor = Decimal("0.99") ** back
        gross, health, care = ((value * factor).quantize(CENT) for value in (p.gross, p.health, p.care))
        rows.append(
            (
                d.print_date(start, "dd.mm.yyyy"),
                d.print_date(add_months(start, 12) - timedelta(days=1), "dd.mm.yyyy"),
                p.plain(gross),
                p.plain(health),
                p.plain(care),
                p.plain(gross - health - care),
            )
        )
    rows.append(
        (p.beginn("dd.mm.yyyy"), "", p.plain(p.gross), p.plain(p.health), p.plain(p.care), p.zahlbetrag(currency=False))
    )
    if d.maybe(0.4):
        rows.reverse()
    heads = (
        "ab",
        "bis",
        d.one_of("Brutto", "Rente brutto", "BR"),
        d.one_of("KV", "KV-Beitrag"),
        d.one_of("PV", "PV-Beitrag"),
        d.one_of("Zahlbetrag", "Netto", "Auszahlung"),
    )
    table = (
        "<table class=m><tr>"
        + "".join(f"<th>{h}" for h in heads)
        + "".join("<tr>" + "".join(f"<td>{v}" for v in row) for row in rows)
        + "</table>"
    )
    refs = [
        (
            d.one_of("ZVK-Nummer", "Mitglieds-Nr.", "Abrechnungsnummer", "Rentennummer"),
            f"{g.digits(3)} {g.digits(6)} {g.digits(1)}",
        ),
        (d.one_of("Datum", "Mitteilung vom"), p.datum()),
        ("Geb.-Datum", d.print_date(p.who.born)),
    ]
    if d.maybe(0.45):
        refs.append((number_label(d), p.sv()))
    d.rng.shuffle(refs)
    said = d.one_of(
        f"Wir zahlen {p.art()} ab {p.beginn()} in Höhe von {p.zahlbetrag()} monatlich.",
        f"Aus Ihrer Pflichtversicherung: {p.art()}. Die Höhe entnehmen Sie der Tabelle.",
        f"Ihre Leistung ({p.art()}) wurde zum {p.beginn()} um 1 Prozent erhöht.",
    )
    calc = pairs(
        [
            ("Versorgungspunkte", p.plain(points)),
            ("Messbetrag", "4,00 EUR"),
            ("Abschlag", d.one_of("0,00 v. H.", "10,80 v. H.")),
        ],
        d.one_of("colon", "line", "boxes"),
    )
    employer = escape(d.one_of("Klinikum ", "Stadtverwaltung ", "Kreissparkasse ", "Diakonie ") + g.town())
    wide = d.maybe(0.4)
    body = (
        f"<table style='width:100%;margin-bottom:6mm'><tr><td><b style='font-size:13pt'>{p.behoerde()}</b><br><small>{'<br>'.join(contact(d, p.seat)[:4])}</small><td style='width:78mm'>{pairs(refs, d.one_of('table', 'colon'))}</table>"
        f"<div style='margin-bottom:7mm'>{address(d, p.name(), p.who, p.home)}</div><p><b>{d.one_of('Mitteilung über Ihre Leistung', 'Rentenmitteilung', 'Abrechnung der Rentenleistung', 'Leistungsbescheid')}</b></p><p>{said}</p>{table}"
        f"<p>Beteiligter Arbeitgeber: {employer}</p><div>{calc}</div><p></p>"
        + "".join(f"<p>{t}</p>" for t in p.laws("privat", 2, 5))
        + f"<p>{d.one_of('Diese Mitteilung wurde maschinell erstellt.', 'Mit freundlichen Grüßen')}<br>{p.behoerde() if d.maybe(0.5) else ''}</p>"
    )
    css = d.css(SANS, MONO, SANS, low=9, high=10.5) + (
        f".m{{width:100%;margin:3mm 0}}.m td,.m th{{border:{d.one_of('1px solid #000', '0', '1px solid #aaa')};padding:1mm 2mm;text-align:right}}.m th{{background:{d.one_of('#ddd', '#fff')}}}small{{font-size:7.5pt}}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:20mm;font-size:7pt'>{account(d)}</div>"
    return Sheet(
        body, css, footer=foot * d.maybe(0.6), size=(297.0, 210.0) if wide else (210.0, 297.0), margin=(13, 18, 16, 22)
    )

"""Yearly adjustment: a small sheet from the paying office, old and new amounts in one table, the new ones count."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, greeting, pairs, remedy
from corpora.factory.families.rentenbescheid._rente import CENT, number_label, pension


def draw(d: Draft) -> Sheet:
    key = d.one_of("drv", "drv", "drv", "land")
    p, g = pension(d, key, key), d.german
    year = p.day.year
    p.day, p.start = date(year, 6, d.rng.randint(3, 28)), date(year, 7, 1)
    rate = Decimal(d.one_of("3.45", "4.24", "4.57", "5.35", "3.22", "1.90", "3.74"))
    factor = 1 + rate / 100
    old = [(value / factor).quantize(CENT) for value in (p.gross, p.health, p.care)]
    signed = d.one_of("-", "- ", "")
    heads = (d.one_of("bisher", "bis 30.06.", "alter Betrag"), d.one_of("neu", "ab 01.07.", "neuer Betrag"))
    names = (
        d.one_of("Rentenbetrag", "Monatsrente", "Bruttorente"),
        d.one_of("Krankenversicherung", "KV-Beitrag", "Beitragsanteil KV"),
        d.one_of("Pflegeversicherung", "PV-Beitrag", "Beitrag PV"),
        d.one_of("Zahlbetrag", "Auszahlungsbetrag", "auszuzahlen", "Überweisung"),
    )
    before = [p.plain(old[0]), signed + p.plain(old[1]), signed + p.plain(old[2]), p.plain(old[0] - old[1] - old[2])]
    after = [p.plain(p.gross), signed + p.plain(p.health), signed + p.plain(p.care), p.zahlbetrag(currency=False)]
    if d.maybe(0.5):
        rows = "".join(
            f"<tr><td>{n}<td class=n>{a}<td class=n>{b}" for n, a, b in zip(names, before, after, strict=True)
        )
        table = f"<table class=m><tr><th><th>{heads[0]}<th>{heads[1]}{rows}</table>"
    else:
        top = "".join(f"<th>{n}" for n in names)
        table = (
            f"<table class=m><tr><th>{top}<tr><td>{heads[0]}{''.join(f'<td class=n>{a}' for a in before)}"
            f"<tr><td><b>{heads[1]}</b>{''.join(f'<td class=n>{b}' for b in after)}</table>"
        )
    refs = [(number_label(d), p.sv()), (d.one_of("Rentenart", "Art der Rente", "Leistung"), p.art()), ("Postrentennummer", g.digits(2) + " " + g.digits(6) + " R " + g.digits(3)), (d.one_of("Datum", "Stand"), p.datum())]  # fmt: skip
    refs = [ref for n, ref in enumerate(refs) if n != 2 or d.maybe(0.6)]
    refs = [ref for ref in refs if d.maybe(0.88)] or refs
    said = d.one_of(
        f"zum {p.beginn()} werden die Renten angepasst. Ihre Rente erhöht sich um {str(rate).replace('.', ',')} Prozent.",
        f"ab dem {p.beginn()} erhalten Sie monatlich {p.zahlbetrag()}.",
        f"Ihr Zahlbetrag ändert sich mit der Anpassung zum {p.beginn()} auf {p.zahlbetrag()}.",
    )
    legal = p.laws("drv", 1, 4)
    paragraphs = "".join(f"<p>{text}</p>" for text in legal)
    small = d.maybe(0.3)
    size = (210.0, 148.0) if small else (210.0, 297.0)
    order = [f"<p>{said}</p>", table]
    if d.maybe(0.4):
        order.reverse()
    body = (
        f"<div style='display:flex;justify-content:space-between;margin-bottom:{3 if small else 9}mm'><div>{address(d, p.name(), p.who, p.home, sender=p.sender())}</div>"
        f"<div style='font-size:.92em'>{pairs(refs, d.one_of('table', 'colon', 'above') if not small else 'table')}</div></div>"
        f"<h3>{d.one_of('Mitteilung zur Leistung aus der gesetzlichen Rentenversicherung', f'Rentenanpassung zum 1. Juli {year}', 'Rentenanpassungsmitteilung', 'Bescheid über die Anpassung')}</h3>"
        f"{'' if small else f'<p>{greeting(d, p.who)}</p>'}{''.join(order)}{'' if small else paragraphs}<p class=s>{remedy(d, p.behoerde(), p.seat)}</p>"
        f"<p class=s>{d.one_of('Bitte sorgfältig aufbewahren – dient als Nachweis gegenüber Behörden.', 'Dieser Bescheid ist ohne Unterschrift gültig.', '')}</p>"
    )
    css = d.css(SANS, SANS, MONO, low=9, high=10.5) + (
        ".m{margin:2mm 0 4mm}.m td,.m th{border:1px solid #777;padding:.8mm 3mm;text-align:left}.m .n{text-align:right}.s{font-size:.82em}h3{font-size:1.25em;margin:2mm 0}small{font-size:7pt}"
    )
    return Sheet(body, css, size=size, margin=(12, 15, 10, 20) if small else (18, 18, 18, 24))

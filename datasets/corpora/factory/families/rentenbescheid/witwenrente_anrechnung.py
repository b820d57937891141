"""Survivor's pension: the file runs under the dead person's insurance number; own income set off in a step by step table."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, bye, contact, greeting, leaflet, pairs, remedy
from corpora.factory.families.rentenbescheid._rente import CENT, number_label, number_text, pension
from corpora.factory.german import Person


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "drv", "hinter", low=240, high=1400), d.german
    mate = g.person(sex="m" if p.who.sex == "w" else "w", last=p.who.last)
    dead = Person(mate.first, mate.last, mate.sex, p.who.born - timedelta(days=d.rng.randint(-900, 2600)))
    own_number = number_text(p.number, True)
    p.number = g.pension_number(dead)
    died = p.start - timedelta(days=d.rng.randint(1, 60))
    income = g.money(1100, 2300)
    allowance = Decimal(d.one_of("992.64", "1038.05", "950.93", "1076.86"))
    cut = (max(income - allowance, Decimal(0)) * Decimal("0.4")).quantize(CENT)
    before = p.gross + cut
    steps = [
        (d.one_of("Rente vor Anrechnung", "Hinterbliebenenrente ungekürzt"), before), ("Eigenes Nettoeinkommen", income), ("Freibetrag", allowance),
        ("davon 40 v. H. anzurechnen", cut), ("Rente nach Anrechnung", p.gross), ("Krankenversicherung", p.health), ("Pflegeversicherung", p.care),
    ]  # fmt: skip
    letters = d.one_of("abcdefgh", "ABCDEFGH", "12345678")
    rows = "".join(
        f"<tr><td>{letters[n]}{d.one_of(')', '.', '')}<td>{name}<td class=n>{p.plain(value)}"
        for n, (name, value) in enumerate(steps)
    )
    rows += f"<tr class=t><td>{letters[7]}<td>{d.one_of('Zahlbetrag im Monat', 'monatlich auszuzahlen', 'Auszahlung')}<td class=n>{p.zahlbetrag(currency=False)}"
    deceased = f"{escape(dead.name)}, {d.one_of('verstorben am', 'gest.', '†')} {d.print_date(died)}"
    link = d.one_of(
        f"aus der Versicherung von {deceased}", f"nach dem Tod von {deceased}", f"Versicherte/r: {deceased}"
    )
    sentence = d.one_of(
        f"Sie erhalten ab {p.beginn()} {p.art()} {link}.",
        f"auf Ihren Antrag bewilligen wir {p.art()} {link}. Die laufende Zahlung von {p.zahlbetrag()} beginnt am {p.beginn()}.",
        f"{p.art()} {link}: Rentenbeginn {p.beginn()}, monatlich {p.zahlbetrag()}.",
    )
    transition = (
        f"<p>Im Sterbevierteljahr (bis {d.print_date(p.start + timedelta(days=90))}) wurde die Rente von {d.print_amount(before * 2)} ungekürzt gezahlt.</p>"
        if d.maybe(0.6)
        else ""
    )
    refs = [(number_label(d), p.sv(spaced=True)), (d.one_of("Datum", "vom"), p.datum()), ("Auskunft", g.phone())]
    own = (
        f"<p>Ihre eigene Rente wird unter der Versicherungsnummer {own_number} mit {d.print_amount(g.money(300, 1500))} gezahlt.</p>"
        if d.maybe(0.6)
        else ""
    )
    left = d.maybe(0.5)
    color = d.one_of("#00549f", "#000", "#8a2432")
    body = (
        f"<table style='width:100%;margin-bottom:10mm'><tr><td style='border-left:3px solid {color};padding-left:3mm'><b>{p.behoerde()}</b><br><small>{'<br>'.join(contact(d, p.seat)[:3])}</small>"
        f"<td style='width:70mm'>{pairs(refs, d.one_of('table', 'above', 'colon'))}</table>"
        f"<div style='margin:0 0 9mm {0 if left else 75}mm'>{address(d, p.name(), p.who, p.home)}</div>"
        f"<h3>{d.one_of('Rentenbescheid', 'Bescheid über Rente wegen Todes', 'Bescheid über Hinterbliebenenrente')}</h3><p>{greeting(d, p.who)}</p><p>{sentence}</p>"
        f"<p><b>{d.one_of('Anrechnung Ihres Einkommens (§ 97 SGB VI)', 'Berechnung', 'Einkommensanrechnung')}</b></p><table class=m>{rows}</table>{own}{transition}"
        + "".join(f"<p>{text}</p>" for text in p.laws("drv", 3, 8))
        + f"<p>{remedy(d, p.behoerde(), p.seat)}</p><p>{bye(d)}</p>"
    )
    body += leaflet(d, p.day) * d.maybe(0.4)
    css = d.css(SANS, SERIF, low=9.5, high=11.5) + (
        f".m{{margin:1mm 0 4mm;min-width:{d.rng.randint(95, 140)}mm}}.m td{{padding:.6mm 2mm;border-bottom:1px dotted #777}}.m .n{{text-align:right}}.t td{{font-weight:bold;border-bottom:3px double #000}}small{{font-size:7.5pt}}"
    )
    foot = "<div style='position:absolute;bottom:8mm;left:0;right:0;text-align:center;font-size:8pt'>Seite {page} von {pages}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.6), margin=(14, 20, 18, 24))

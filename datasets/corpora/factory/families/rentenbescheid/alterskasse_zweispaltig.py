"""Farmers' old-age fund: two newspaper-like columns, key data in a shaded box in the text, then laws in the right column."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    COLORS,
    address,
    bye,
    contact,
    greeting,
    leaflet,
    pairs,
    remedy,
)
from corpora.factory.families.rentenbescheid._rente import number_label, pension


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "land", "land", low=130, high=880), d.german
    color = d.rng.choice(COLORS)
    handed = d.print_date(p.start - timedelta(days=d.rng.randint(5, 300)))
    key = [
        (d.one_of("Ihre Leistung", "Leistungsart"), p.art()), (d.one_of("wird gezahlt ab", "Zahlung ab", "ab"), p.beginn()), (d.one_of("monatlich brutto", "Bruttobetrag"), d.print_amount(p.gross)),
        (d.one_of("Krankenversicherung", "LKK-Beitrag"), d.print_amount(p.health)), (d.one_of("Pflegeversicherung", "LPK-Beitrag"), d.print_amount(p.care)), (d.one_of("monatlich netto", "Auszahlung", "Zahlbetrag"), p.zahlbetrag()),
    ]  # fmt: skip
    key = [k for n, k in enumerate(key) if n in (0, 1, 5) or d.maybe(0.7)]
    refs = [
        (d.one_of("Mitgliedsnummer", "Unser Zeichen"), g.digits(10)),
        (number_label(d), p.sv()),
        ("Datum", p.datum()),
    ]
    refs = [r for n, r in enumerate(refs) if n == 2 or d.maybe(0.75)]
    left = (
        f"<p>{greeting(d, p.who)}</p><p>{d.one_of('auf Ihren Antrag haben wir wie folgt entschieden.', 'zum Abgabezeitpunkt Ihres Unternehmens haben wir neu gerechnet.', 'Ihre Rente wurde überprüft.')}</p>"
        f"<div class=k>{pairs(key, d.one_of('colon', 'table', 'above'))}</div><p>Die Flächen wurden am {handed} an {escape(g.person().name)} übergeben.</p><p>Der Beitragszuschuss von {d.print_amount(g.money(20, 130))} entfällt.</p>"
    )
    right = (
        "".join(f"<p>{t}</p>" for t in p.laws("drv", 4, 8))
        + f"<p><b>Rechtsbehelfsbelehrung</b><br>{remedy(d, p.behoerde(), p.seat)}</p><p>{bye(d)}</p>"
    )
    top = d.one_of(
        f"<div style='color:{color};font-size:15pt;border-left:5mm solid {color};padding-left:3mm'>{p.behoerde()}</div>",
        f"<div style='text-align:center;font-size:14pt'>{p.behoerde()}</div><hr>",
    )
    body = (
        f"{top}<div style='display:flex;justify-content:space-between;margin:9mm 0 7mm'><div>{address(d, p.name(), p.who, p.home, sender=p.sender() if d.maybe(0.5) else '')}</div><div>{pairs(refs, d.one_of('table', 'colon'))}</div></div>"
        f"<p style='font-size:1.2em'><b>{d.one_of('Rentenbescheid', 'Bescheid über Leistungen der Alterssicherung der Landwirte', 'Anpassungsbescheid')}</b></p><div style='display:flex;gap:8mm;font-size:.93em'><div style='flex:1'>{left}</div><div style='flex:1'>{right}</div></div>"
    )
    body += leaflet(d, p.day) * d.maybe(0.3)
    css = (
        d.css(SANS, SERIF, low=9.5, high=11)
        + f".k{{background:#eee;padding:3mm;margin-bottom:3mm;border-top:2px solid {color}}}small{{font-size:7.5pt}}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:20mm;font-size:7pt'>{' · '.join(contact(d, p.seat))}</div>"
    return Sheet(body, css, footer=foot, margin=(14, 18, 18, 20))

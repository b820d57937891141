"""Company pension: letter of a pension fund, gross, contributions of the pensioner in full, tax, net; no insurance number of the state."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    COLORS,
    account,
    address,
    contact,
    greeting,
    leaflet,
    pairs,
)
from corpora.factory.families.rentenbescheid._rente import CENT, number_text, pension


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "firma", "firma", low=35, high=980, contributions=2.0), d.german
    tax = (p.gross * Decimal(str(d.rng.choice([0, 0, 0.04, 0.11])))).quantize(CENT)
    p.health += tax
    color = d.rng.choice(COLORS)
    kind = d.rng.randrange(3)
    old = d.print_amount((p.gross * Decimal("0.97")).quantize(CENT))
    opening = (
        f"wir freuen uns, Ihnen ab {p.beginn()} {p.art()} zahlen zu können.",
        f"Ihre {p.art()} wird zum {p.beginn()} angepasst. Bisher betrug sie {old} brutto.",
        f"hiermit teilen wir Ihnen die Abrechnung Ihrer Bezüge ({p.art()}) mit, gültig ab {p.beginn()}.",
    )[kind]
    lines = [
        (d.one_of("Bruttobetrag", "Rente brutto", "Pension"), p.plain(p.gross)), (d.one_of("Krankenversicherung", "KV-Beitrag"), "-" + p.plain(p.health - tax)),
        (d.one_of("Pflegeversicherung", "PV-Beitrag"), "-" + p.plain(p.care)), (d.one_of("Lohnsteuer", "Steuer"), "-" + p.plain(tax)),
        (d.one_of("Nettobetrag", "Auszahlung", "Überweisungsbetrag", "Zahlbetrag"), f"<b>{p.zahlbetrag()}</b>"),
    ]  # fmt: skip
    build = d.rng.randrange(3)
    if build == 0:
        sums = "<table class=m>" + "".join(f"<tr><td>{n}<td class=n>{v}" for n, v in lines) + "</table>"
    elif build == 1:
        sums = (
            "<table class=q><tr>"
            + "".join(f"<th>{n}" for n, _ in lines)
            + "<tr>"
            + "".join(f"<td>{v}" for _, v in lines)
            + "</table>"
        )
    else:
        sums = f"<p>Von der Rente in Höhe von {d.print_amount(p.gross)} führen wir {d.print_amount(p.health + p.care)} ab. Ihnen verbleiben monatlich {p.zahlbetrag()}.</p>"
    refs = [
        ("Rentnernummer", g.digits(6)),
        ("Personalnummer", g.digits(5)),
        ("Ihre Ansprechpartnerin", escape(g.person().name)),
        ("Telefon", g.phone()),
    ]
    rows = d.rng.sample(refs, d.rng.randint(1, 4))
    if d.maybe(0.35):
        rows.append(("SV-Nummer", d.code("sv_nummer", number_text(p.number, d.maybe(0.5)))))
    if d.maybe(0.9):
        rows.append((d.one_of("Datum", "Unser Schreiben vom"), p.datum()))
    signers = " &nbsp;&nbsp;&nbsp; ".join(
        f"{d.one_of('ppa.', 'i. V.', '')} {escape(g.person().name)}" for _ in range(2)
    )
    foot_lines = f"{p.behoerde() if d.maybe(0.5) else 'Sitz: ' + escape(p.seat.place)} · Vorstand: {escape(g.person().name)}, {escape(g.person().name)} · {account(d)}"
    top = d.one_of(
        f"<div style='color:{color};font-size:18pt;text-align:center'>{p.behoerde()}</div>",
        f"<div style='font-size:14pt;border-bottom:.5mm solid {color}'>{p.behoerde()}</div>",
        f"<div style='background:{color};color:#fff;padding:2mm 4mm;display:inline-block;font-size:13pt'>{p.behoerde()}</div>",
    )
    body = (
        f"{top}<div style='display:flex;justify-content:space-between;margin:12mm 0 8mm'><div>{address(d, p.name(), p.who, p.home, sender=p.sender())}</div>"
        f"<div style='width:60mm;font-size:.88em'>{pairs(rows, d.one_of('above', 'table', 'colon'))}</div></div>"
        f"<p><b>{d.one_of('Ihre betriebliche Altersversorgung', 'Leistungsmitteilung', 'Rentenmitteilung', 'Anpassung der Versorgungsleistung')}</b></p><p>{greeting(d, p.who)}</p><p>{opening}</p>{sums}"
        + "".join(f"<p>{text}</p>" for text in p.laws("privat", 2, 7))
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Freundliche Grüße')}</p><p>{p.behoerde() if d.maybe(0.5) else ''}</p><p>{signers}</p>"
    )
    body += leaflet(d, p.day) * d.maybe(0.15)
    css = d.css(SANS, SERIF, low=10, high=11.5) + (
        ".m td{padding:.6mm 12mm .6mm 0}.m{margin-bottom:4mm}.n{text-align:right}.q{margin-bottom:4mm}.q td,.q th{border:1px solid #999;padding:1mm 3mm;font-weight:normal;text-align:right}small{font-size:7.5pt;color:#555}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:24mm;right:18mm;font-size:6.8pt;color:#444'>{foot_lines}<br>{' · '.join(contact(d, p.seat)[2:])}</div>"
    return Sheet(body, css, footer=foot, margin=(14, 20, 20, 24))

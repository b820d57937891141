"""Friendly letter of a sickness fund in two columns: text on the left, a coloured column with numbers on the right."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    COLORS,
    account,
    address,
    contact,
    greeting,
    leaflet,
    remedy,
)
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "kranken"), d.german
    daily = (b.amount / 30).quantize(Decimal("0.01"))
    b.amount = daily * 30
    b.start = d.later(b.start, 0, 25)
    color = d.rng.choice(COLORS)
    gross = (daily * Decimal("1.16")).quantize(Decimal("0.01"))
    open_end = d.maybe(0.35)
    states_month = d.maybe(0.8)
    until = "" if open_end else f" bis {b.bis()}"
    sentence = d.one_of(
        f"wir zahlen Ihnen ab {b.von()}{until} {b.leistung()}.",
        f"Ihr Antrag ist genehmigt: {b.leistung()} erhalten Sie ab dem {b.von()}{until}.",
        f"gerne bewilligen wir Ihnen {b.leistung()} für die Zeit ab {b.von()}{until}.",
    )
    month = d.one_of(
        f"Im Monat (30 Tage) sind das {b.betrag()}.",
        f"Das ergibt für einen vollen Kalendermonat {b.betrag()}.",
        f"Pro Monat überweisen wir Ihnen {b.betrag()}.",
    )
    side = [
        ("brutto pro Tag", d.print_amount(gross)), ("RV-Beitrag", d.print_amount(((gross - daily) / 2).quantize(Decimal("0.01")))),
        ("netto pro Tag", d.print_amount(daily)), ("Ihr Nettoentgelt", d.print_amount(daily * 30 / Decimal("0.9"))),
    ]  # fmt: skip
    side = d.rng.sample(side, d.rng.randint(2, 4))
    if states_month:
        side.append((d.one_of("Auszahlung im Monat", "monatlich", "je Monat"), b.betrag()))
    refs = [(b.label(), b.az())] * d.maybe(0.9) + [
        ("Ihre Ansprechpartnerin", escape(g.person().name)),
        ("Telefon", g.phone()),
    ]
    beside = d.maybe(0.7)
    blocks = [*refs, ("Datum", b.datum())] if beside else refs
    dated = "" if beside else f"<p>{escape(b.seat.place)}, {b.datum()}</p>"
    column = (
        "".join(f"<p><small>{n}</small><br>{v}</p>" for n, v in blocks)
        + "<hr>"
        + "".join(f"<p><small>{n}</small><br><b>{v}</b></p>" for n, v in side)
    )
    pale = d.one_of("#f3f3f3", "#eef4f8", "#fff")
    body = (
        f"<div style='background:{color if d.maybe(0.5) else '#fff'};padding:3mm 0 3mm 3mm;margin-bottom:8mm'>"
        f"<span class=logo>{b.behoerde()}</span></div>"
        f"<div style='display:flex;gap:8mm'><div style='width:{d.rng.randint(108, 116)}mm'><div style='margin-bottom:9mm'>"
        f"{address(d, b.name(), b.who, b.home, sender=b.sender() if d.maybe(0.6) else '')}</div>{dated}<p><b>{d.one_of('Ihr Antrag auf ' + b.leistung(), 'Ihre Leistung', 'Bescheid', 'So geht es weiter')}</b></p>"
        f"<p>{greeting(d, b.who)}</p><p>{sentence} {month if states_month and d.maybe(0.6) else ''}</p>"
        + "".join(f"<p>{text}</p>" for text in b.laws(3, 7))
        + f"<p>{d.one_of('Gute Besserung!', 'Alles Gute für Sie.', 'Haben Sie Fragen? Rufen Sie uns an.')}</p><p>{d.one_of('Ihre', 'Freundliche Grüße,')} {b.behoerde()}</p>"
        f"</div><div style='width:50mm;background:{pale};padding:3mm;font-size:.9em'>{column}</div></div>"
        f"<p style='font-size:.8em;margin-top:4mm'>{remedy(d, b.behoerde(), b.seat)}</p>"
    )
    tint = "#fff" if f"background:{color}" in body else color
    body += leaflet(d, b.day) * d.maybe(0.3)
    css = (
        d.css(SANS, low=9.5, high=11)
        + f".logo{{font-size:{d.rng.randint(15, 21)}pt;color:{tint};font-weight:bold}}small{{color:#555;font-size:7.5pt}}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;left:22mm;right:15mm;font-size:7pt;color:#555'>{' · '.join(contact(d, b.seat))} · {account(d)}</div>"
    return Sheet(body, css, footer=foot, margin=(10, 12, 20, 22))

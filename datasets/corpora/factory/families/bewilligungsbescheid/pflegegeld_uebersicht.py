"""Care fund's notice with an overview of several benefits in cards; only the granted one is the field's, others are decoys."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
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
from corpora.factory.families.bewilligungsbescheid._bescheid import decision

_OTHERS = (
    ("Verhinderungspflege", "bis zu {} im Jahr", 1612, 1690), ("Kurzzeitpflege", "bis zu {} im Jahr", 1774, 1860),
    ("Pflegehilfsmittel", "bis zu {} monatlich", 40, 42), ("Wohnumfeldverbesserung", "bis zu {} je Maßnahme", 4000, 4180),
    ("Tages- und Nachtpflege", "bis zu {} monatlich", 689, 1995), ("Hausnotruf", "{} monatlich", 23, 26),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "pflege"), d.german
    color = d.rng.choice(COLORS)
    grade = d.rng.randint(2, 5)
    ends = d.maybe(0.3)
    period = f"ab {b.von()}" + (f" bis {b.bis()}" if ends else d.one_of("", " bis auf Weiteres", " unbefristet"))
    cards = [
        f"<div class=k><b>{n}</b><br>{t.format(d.print_amount(g.money(lo, hi)))}</div>"
        for n, t, lo, hi in d.rng.sample(_OTHERS, d.rng.randint(2, 5))
    ]
    own = f"<div class='k w'><b>{b.leistung()}</b><br>{d.one_of('monatlich', 'jeden Monat', 'pro Monat')} {b.betrag()}<br>{period}</div>"
    cards.insert(0 if d.maybe(0.6) else d.rng.randrange(len(cards) + 1), own)
    sentence = d.one_of(
        f"Sie erhalten Leistungen nach Pflegegrad {grade}. Bewilligt wird {b.leistung()} {period}. Der monatliche Betrag: {b.betrag()}.",
        f"das Gutachten vom {d.print_date(g.day(end=b.day))} ergab Pflegegrad {grade}. Wir zahlen {b.leistung()} von {b.betrag()} im Monat {period}.",
        f"wir haben über Ihren Antrag entschieden: Pflegegrad {grade}, {b.leistung()} {period}.",
    )
    refs = [(b.label(), b.az())] * d.maybe(0.88) + [
        ("Datum", b.datum()),
        ("Es berät Sie", escape(g.person().name)),
        ("Telefon", g.phone()),
    ]
    places = d.one_of("boxes", "line", "dots", "table")
    grid = f"<div class=g>{''.join(cards)}</div>"
    points = [
        (n, f"{d.rng.randint(0, 30)},{d.rng.choice(['00', '25', '50', '75'])}")
        for n in ("Mobilität", "Kognition", "Verhalten", "Selbstversorgung", "Therapie", "Alltag")
    ]
    module = (
        f"<h4>{d.one_of('Ergebnis der Begutachtung', 'Gewichtete Punkte')}</h4>{pairs(points, d.one_of('boxes', 'table'))}<p></p>"
        if d.maybe(0.5)
        else ""
    )
    parts = [f"<p>{sentence}</p>", grid] if d.maybe(0.7) else [grid, f"<p>{sentence}</p>"]
    carer = (
        f"<p>{d.one_of('Pflegeperson', 'Pflegeperson laut Antrag')}: {escape(g.person().name)}, {d.rng.randint(10, 40)} Std. wöchentlich</p>"
        if d.maybe(0.5)
        else ""
    )
    body = (
        f"<div style='text-align:right;color:{color};font-size:{d.rng.randint(14, 19)}pt;margin-bottom:4mm'>{b.behoerde()}</div>"
        f"<div style='height:1.5mm;background:{color};margin-bottom:9mm'></div><div style='margin-bottom:8mm'>{address(d, b.name(), b.who, b.home, sender=b.sender())}</div>"
        f"<div style='margin-bottom:5mm'>{pairs(refs, places)}</div><h3>{d.one_of('Ihre Pflegeleistungen', 'Bescheid über Leistungen der Pflegeversicherung', 'Ihr Antrag vom')}"
        f"{' ' + d.print_date(g.day(end=b.day)) if d.maybe(0.3) else ''}</h3><p>{greeting(d, b.who)}</p>{''.join(parts)}{carer}{module}"
        + "".join(f"<p>{text}</p>" for text in b.laws(3, 8))
        + f"<p>{bye(d)}</p><p class=s><b>Rechtsbehelfsbelehrung:</b> {remedy(d, b.behoerde(), b.seat)}</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.4)
    css = d.css(SANS, low=10, high=11.5) + (
        f".g{{display:flex;flex-wrap:wrap;gap:3mm;margin:2mm 0 5mm}}.k{{border:1px solid {color};border-radius:{d.rng.choice([0, 2, 4])}mm;padding:2mm 3mm;width:{d.rng.choice([46, 74])}mm;font-size:.9em}}"
        ".w{border-width:2.5px}h3{font-size:13pt}h4{margin:2mm 0}.s{font-size:8.5pt}small{font-size:7pt}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;font-size:7pt'>{' | '.join(contact(d, b.seat)[:5])} | {{page}}</div>"
    return Sheet(body, css, footer=foot, margin=(12, 20, 20, 22))

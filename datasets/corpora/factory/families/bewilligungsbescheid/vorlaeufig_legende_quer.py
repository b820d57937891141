"""Landscape sheet of a local job centre: figures with numbers in circles, their meaning in a legend beside; provisional."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS, add_months, contact, remedy
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, d.one_of("sgb2", "sgb2", "kiz", "wohngeld", "alg")), d.german
    color = d.rng.choice(COLORS)
    facts = [
        (d.one_of("Zuständige Behörde", "Ihre Behörde", "erlassende Stelle"), b.behoerde()),
        (d.one_of("Empfänger/in", "Leistungsberechtigt", "An"), f"{b.name()}<br>{escape(b.home.street)}<br>{escape(b.home.postcode_place)}"),
        (d.one_of("Art der Leistung", "Leistung", "Bewilligt wird"), b.leistung()),
        (b.label(), b.az()),
        (d.one_of("Tag der Entscheidung", "Bescheid vom", "Datum"), b.datum()),
        (d.one_of("erster Tag", "Beginn", "Leistung ab"), b.von()),
        (d.one_of("letzter Tag", "Ende", "Leistung bis"), b.bis()),
        (d.one_of("Betrag je Monat", "monatlich", "Auszahlung im Monat"), b.betrag()),
        ("Tag des Antrags", d.print_date(b.day - timedelta(days=d.rng.randint(10, 90)))),
        ("Rückforderung möglich bis", d.print_date(add_months(b.end, 13) - timedelta(days=1))),
        ("Geschätztes Einkommen", d.print_amount(g.money(100, 1500))),
        ("Miete an Vermieter", d.print_amount(g.money(200, 800))),
    ]  # fmt: skip
    facts = [f for n, f in enumerate(facts) if n in (0, 1) or d.maybe(0.87)]
    if d.maybe(0.6):
        d.rng.shuffle(facts)
    circles = d.one_of("①②③④⑤⑥⑦⑧⑨⑩⑪⑫", "123456789", "ABCDEFGHIKLM", "abcdefghiklm")
    marks = [circles[n] if n < len(circles) else str(n + 1) for n in range(len(facts))]
    cells = "".join(f"<div class=c><sup>{mark}</sup> {v}</div>" for mark, (_, v) in zip(marks, facts, strict=True))
    legend = "".join(f"<div><b>{mark}</b> {n}</div>" for mark, (n, _) in zip(marks, facts, strict=True))
    laws = "".join(f"<p>{t}</p>" for t in b.laws(3, 6))
    title = d.one_of(
        "Vorläufiger Bescheid",
        "Vorläufige Bewilligung nach § 41a SGB II",
        "Bescheid im Überblick",
        "Ihr Bescheid auf einen Blick",
        "Zahlen zu Ihrem Bescheid",
    )
    side = f"<div class=l><b>{d.one_of('Legende', 'Erklärung', 'Was bedeuten die Zahlen?')}</b>{legend}</div>"
    main = f"<div class=g>{cells}</div>"
    row = [main, side] if d.maybe(0.65) else [side, main]
    sign = f"<p>{escape(g.person().name)}, Tel. {g.phone()}</p>"
    body = (
        f"<div style='background:{color};color:#fff;padding:2.5mm 4mm;font-size:15pt;margin-bottom:4mm'>{title}</div><div style='display:flex;gap:6mm'>{''.join(row)}</div>"
        f"<div style='columns:2;column-gap:8mm;font-size:.86em;margin-top:4mm'>{laws}<p><b>Rechtsbehelf:</b> {remedy(d, b.behoerde(), b.seat)}</p>{sign}</div>"
    )
    css = (
        f"body{{font-family:'{d.one_of('DejaVu Sans', 'FreeSans', 'DejaVu Serif')}';font-size:{d.rng.uniform(9, 10.3):.1f}pt;line-height:1.3}}.g{{display:flex;flex-wrap:wrap;gap:2.5mm;width:185mm;align-content:flex-start}}"
        f".c{{border:1px solid {color};width:{d.rng.choice([55, 84])}mm;padding:2mm;min-height:10mm}}.l{{width:66mm;font-size:.88em;line-height:1.6;background:#f1f1f1;padding:3mm;box-sizing:border-box}}sup{{color:{color};font-size:.8em}}p{{margin:0 0 2mm}}"
    )
    foot = (
        f"<div style='position:absolute;bottom:5mm;left:18mm;font-size:7pt'>{' · '.join(contact(d, b.seat)[:5])}</div>"
    )
    return Sheet(body, css, footer=foot, size=(297.0, 210.0), margin=(12, 16, 14, 18))

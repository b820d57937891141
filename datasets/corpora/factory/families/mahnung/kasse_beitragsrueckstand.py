"""Sickness fund reminds of contributions: months in a grid, warning that benefits rest, prose under questions."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS, address, contact, greeting, remedy
from corpora.factory.families.mahnung._beilage import enclosure
from corpora.factory.families.mahnung._mahnung import demand


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "kk", labels=("{m}",), count=(2, 6), low=205, high=480), d.german
    color = d.rng.choice(COLORS)
    care = d.maybe(0.5)
    rows = []
    for name, _, amount in m.items:
        part = (amount / 6).quantize(amount)
        rows.append(
            f"<tr><td>{escape(name)}<td class=n>{m.plain(amount - part) if care else m.plain(amount)}{f'<td class=n>{m.plain(part)}<td class=n>{m.plain(amount)}' if care else ''}"
        )
    rows += [f"<tr><td>{n}{'<td><td>' if care else ''}<td class=n>{m.plain(a)}" for n, a in m.fees]
    heads = "<th>Monat<th>Krankenversicherung<th>Pflegeversicherung<th>Summe" if care else "<th>Beitragsmonat<th>Betrag"
    total = f"<tr class=t><td>{d.one_of('Gesamtrückstand', 'Gesamt', 'Offen')}{'<td><td>' if care else ''}<td class=n>{m.forderung()}"
    table = f"<table class=m><tr>{heads}{''.join(rows)}{total}</table>"
    number = d.one_of(
        f"Kundennummer {m.kdnr()}",
        f"Beitragskonto {g.digits(9)} · Kundennummer {m.kdnr()}",
        f"Versichertennummer {g.insurance_number()}",
    )
    has_term = d.maybe(0.8)
    term = f"bis zum {m.frist()}" if has_term else "innerhalb von 14 Tagen"
    parts = [
        (d.one_of("Worum geht es?", "Ihre Beiträge"), d.one_of(f"Auf Ihrem Beitragskonto fehlen {m.forderung()}.", f"Sie sind mit {len(m.items)} Monatsbeiträgen in Verzug, das sind mit Nebenkosten {m.forderung()}.", "Ihre Beiträge sind nicht vollständig eingegangen.")),
        (d.one_of("Was müssen Sie tun?", "Bitte zahlen Sie"), d.one_of(f"Überweisen Sie den Gesamtrückstand {term}.", f"Zahlen Sie {term} auf unser Konto {m.iban()}.")),
        (d.one_of("Was passiert sonst?", "Folgen"), d.one_of("Ihr Leistungsanspruch ruht nach § 16 Abs. 3a SGB V; wir übernehmen dann nur noch akute Behandlungen.", f"Ab dem {d.print_date(d.later(m.due, 5, 20))} ruhen Ihre Leistungen. Danach beauftragen wir das Hauptzollamt {escape(g.town())}.")),
        (d.one_of("Gut zu wissen", "Hilfe"), " ".join(m.texts("all", 1, 3))),
    ]  # fmt: skip
    if d.maybe(0.4):
        text = "".join(f"<p><b>{q}</b><br>{a}</p>" for q, a in parts)
    else:
        text = "".join(f"<div class=q><div>{q}</div><div>{a}</div></div>" for q, a in parts)
    dated = d.one_of(f"{escape(m.seat.place)}, {m.datum()}", m.datum(), f"Datum {m.datum()}")
    blocks = [text, table] if d.maybe(0.5) else [table, text]
    body = (
        f"<div style='display:flex;justify-content:space-between;margin-bottom:9mm'><span style='color:{color};font-size:{d.rng.randint(15, 22)}pt'>{m.absender()}</span><small style='text-align:right'>{'<br>'.join(contact(d, m.seat)[2:])}</small></div>"
        f"<div style='margin-bottom:6mm'>{address(d, m.name(), m.who, m.home, sender=m.sender())}</div><table style='width:100%;margin-bottom:4mm'><tr><td>{number}<td style='text-align:right'>{dated}</table>"
        f"<p style='font-size:1.15em'><b>{d.one_of('Mahnung', 'Beitragsmahnung', 'Ihre Beiträge sind überfällig', 'Mahnung und Ankündigung des Ruhens')}</b></p><p>{greeting(d, m.who)}</p>{''.join(blocks)}"
        f"<p class=s>{remedy(d, m.absender(), m.seat) if d.maybe(0.5) else ''}</p><p>{d.one_of('Freundliche Grüße', 'Mit freundlichen Grüßen')}<br>{escape(g.person().name)}</p>"
    )
    body += enclosure(d, m) * d.maybe(0.3)
    css = (
        d.css(SANS, SANS, SERIF, low=9.5, high=11.2)
        + f".m{{margin-bottom:4mm;min-width:90mm}}.m td,.m th{{text-align:left;padding:.6mm 3mm;border-bottom:1px solid {color}}}.m .n{{text-align:right}}.t td{{font-weight:bold}}.q{{display:flex;margin-bottom:3mm}}.q>div:first-child{{width:42mm;flex:none;color:{color}}}.s{{font-size:.82em}}small{{font-size:7.5pt}}"
    )
    return Sheet(body, css, margin=(14, 20, 18, 23))

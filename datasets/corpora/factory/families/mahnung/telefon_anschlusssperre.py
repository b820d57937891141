"""Phone company: block of the line announced in a colourful modern letter with three big tiles: sum, deadline, day of block."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS, address, contact, greeting, pairs
from corpora.factory.families.mahnung._beilage import enclosure
from corpora.factory.families.mahnung._mahnung import customer_label, demand


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "telefon", labels=("Rechnung {m}", "Mobilfunkrechnung {n}", "Internet {m}"), high=130), d.german
    color = d.rng.choice(COLORS)
    blocked = d.maybe(0.75)
    tiles = [
        (d.one_of("Offener Betrag", "Zu zahlen", "Summe"), m.forderung()),
        (d.one_of("Zahlbar bis", "Frist", "spätestens am"), m.frist("dd.mm.yyyy")),
    ]
    if blocked:
        tiles.append((d.one_of("Sperrung ab", "Anschluss gesperrt ab", "Sperre am"), m.sperrung("dd.mm.yyyy")))
    if d.maybe(0.3):
        tiles.append(("Letzte Zahlung", d.print_date(m.items[0][1])))
    tiles = [t for t in tiles if d.maybe(0.9)] or tiles
    if d.maybe(0.3):
        d.rng.shuffle(tiles)
    shape = d.one_of(
        "border-radius:3mm;background:#f0f3f6", "border:2px solid " + color, "border-left:3mm solid " + color
    )
    big = (
        "<div style='display:flex;gap:4mm;margin:4mm 0'>"
        + "".join(
            f"<div style='flex:1;padding:3mm;{shape}'><small>{n}</small><br><span style='font-size:1.35em'>{v}</span></div>"
            for n, v in tiles
        )
        + "</div>"
    )
    cut = (
        d.one_of(
            f"Ohne Zahlungseingang sperren wir Ihren Anschluss ab {m.sperrung()} (§ 61 TKG).",
            f"Am {m.sperrung()} wird die Rufnummer {g.phone()} für abgehende Gespräche gesperrt.",
        )
        if blocked
        else "Andernfalls behalten wir uns eine Sperre des Anschlusses vor."
    )
    text = d.one_of(
        f"Sie haben Ihre Rechnung noch nicht bezahlt. Bitte überweisen Sie {m.forderung()} bis {m.frist()}. {cut}",
        f"leider konnten wir den Betrag nicht von Ihrem Konto {d.print_iban(g.iban())} abbuchen. {cut}",
        f"wir haben Sie bereits am {d.print_date(m.items[-1][1])} erinnert. {cut}",
    )
    lines = "".join(f"<tr><td>{escape(n)}<td>{d.print_date(day)}<td>{m.plain(a)}" for n, day, a in m.items) + "".join(
        f"<tr><td>{n}<td><td>{m.plain(a)}" for n, a in m.fees
    )
    detail = (
        f"<p><b>{d.one_of('Ihre offenen Posten', 'So setzt sich der Betrag zusammen')}</b></p><table class=m>{lines}</table>"
        if d.maybe(0.7)
        else ""
    )
    refs = [
        (customer_label(d), m.kdnr()),
        ("Rufnummer", g.phone()),
        ("Buchungskonto", g.digits(10)),
        (d.one_of("Datum", "Schreiben vom"), m.datum()),
    ]
    refs = [r for n, r in enumerate(refs) if d.maybe(0.85)] or refs[:1]
    blocks = [f"<p>{text}</p>", big, detail]
    if d.maybe(0.4):
        blocks = [big, f"<p>{text}</p>", detail]
    body = (
        f"<div style='margin:-2mm 0 9mm;font-size:{d.rng.randint(18, 28)}pt;color:{color}'><b>{m.absender()}</b></div><div style='display:flex;justify-content:space-between'><div>{address(d, m.name(), m.who, m.home, sender=m.sender() if d.maybe(0.6) else '')}</div>"
        f"<div style='width:60mm;font-size:.88em;text-align:{d.one_of('left', 'right')}'>{pairs(refs, d.one_of('colon', 'above'))}</div></div>"
        f"<h2>{d.one_of('Mahnung', 'Ihre Zahlung fehlt', 'Wir möchten Sie nicht sperren', 'Letzte Mahnung vor der Sperrung', 'Zahlungserinnerung')}</h2><p>{greeting(d, m.who)}</p>{''.join(blocks)}"
        + "".join(f"<p>{t}</p>" for t in m.texts("all", 1, 4))
        + f"<p>So zahlen Sie: IBAN {m.iban()}{f', Verwendungszweck {m.kdnr()}' if d.maybe(0.5) else ''}</p><p>Ihr Team von {m.absender()}</p>"
    )
    body += enclosure(d, m) * d.maybe(0.3)
    css = (
        d.css(SANS, low=9.8, high=11.5)
        + f"h2{{color:{color};margin:8mm 0 4mm}}.m td{{padding:.6mm 8mm .6mm 0;border-bottom:1px solid #ddd}}.m{{margin-bottom:3mm}}small{{font-size:8pt;color:#555}}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;right:20mm;font-size:7pt;color:#555'>{' · '.join(contact(d, m.seat))} · HRB {g.digits(5)} · WEEE DE{g.digits(8)}</div>"
    return Sheet(body, css, footer=foot, margin=(14, 20, 18, 22))

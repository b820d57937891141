"""Public utility threatens to cut off power: blocks of open instalments, deadline and earliest day, second page on ways out."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS, account, address, contact, greeting, hours, pairs
from corpora.factory.families.mahnung._beilage import enclosure
from corpora.factory.families.mahnung._mahnung import customer_label, demand


def draw(d: Draft) -> Sheet:
    m = demand(
        d,
        "stadtwerke",
        labels=("Abschlag {m}", "Abschlag Strom {m}", "Jahresabrechnung {n}", "Abschlag Gas {m}", "Wasser {m}"),
        count=(2, 5),
        high=190,
    )
    g, color = d.german, d.rng.choice(COLORS)
    what = d.one_of(
        "Stromversorgung",
        "Gasversorgung",
        "Versorgung mit Strom",
        "Energieversorgung",
        "Versorgung mit Elektrizität und Gas",
    )
    rows = "".join(
        f"<tr><td>{escape(n)}<td>{d.print_date(day, 'dd.mm.yyyy')}<td class=n>{m.plain(a)}" for n, day, a in m.items
    )
    rows += "".join(f"<tr><td>{n}<td><td class=n>{m.plain(a)}" for n, a in m.fees)
    rows += f"<tr class=t><td>{d.one_of('Gesamtforderung', 'Offener Gesamtbetrag', 'Zu zahlen', 'Rückstand gesamt')}<td><td class=n>{m.forderung()}"
    table = f"<table class=m><thead><tr><th>{d.one_of('Forderung', 'Beleg')}<th>fällig seit<th>Betrag</thead><tbody>{rows}</tbody></table>"
    named = d.maybe(0.75)
    until = d.one_of(
        f"Zahlen Sie den Rückstand von {m.forderung()} bis spätestens {m.frist()}.",
        f"Wir fordern Sie letztmals auf, {m.forderung()} bis zum {m.frist()} auf unser Konto {m.iban()} zu überweisen.",
        f"Den Gesamtbetrag erwarten wir bis {m.frist()} auf dem Konto {m.iban()}.",
    )
    cut = d.one_of(
        f"Andernfalls wird die {what} frühestens ab dem {m.sperrung()} unterbrochen.",
        f"Geht bis dahin keine Zahlung ein, lassen wir die {what} am {m.sperrung()} durch den Netzbetreiber sperren.",
        f"Nach Ablauf der Frist werden wir die {what} zum {m.sperrung()} einstellen.",
    ) if named else f"Andernfalls sind wir berechtigt, die {what} vier Wochen nach dieser Androhung zu unterbrechen; den Tag kündigen wir acht Werktage vorher an."  # fmt: skip
    place = f"{escape(m.home.street)}, {escape(m.home.place)}"
    refs = [(customer_label(d), m.kdnr()), ("Vertragskonto", g.digits(10)), ("Zählernummer", g.digits(8)), ("Verbrauchsstelle", place), (d.one_of("Datum", "Datum:"), m.datum()), ("Es schreibt Ihnen", escape(g.person().last))]  # fmt: skip
    refs = [r for n, r in enumerate(refs) if n in (0, 4) or d.maybe(0.5)]
    if d.maybe(0.15):
        refs = [r for r in refs if "data-field" not in r[1]] or refs
    d.rng.shuffle(refs)
    subject = d.one_of(
        "Sperrandrohung",
        f"Androhung der Unterbrechung der {what}",
        "Letzte Mahnung mit Androhung der Versorgungsunterbrechung",
        "Mahnung und Sperrandrohung",
    )
    wide = d.maybe(0.5)
    blocks = [f"<p>{until} {cut}</p>", table]
    if d.maybe(0.5):
        blocks.reverse()
    out = m.texts("sperre", 3, 8)
    second = d.maybe(0.4)
    top = "".join(f"<p>{t}</p>" for t in m.texts("all", 1, 4))
    body = (
        f"<div style='border-top:4mm solid {color};padding-top:3mm;margin-bottom:{d.rng.randint(6, 14)}mm;text-align:{d.one_of('left', 'right')};color:{color};font-size:{d.rng.randint(13, 20)}pt'>{m.absender()}</div>"
        f"<div style='display:flex;justify-content:space-between;margin-bottom:8mm'><div>{address(d, m.name(), m.who, m.home, sender=m.sender())}</div>"
        + (
            f"<div style='font-size:.88em;width:62mm'>{pairs(refs, d.one_of('above', 'table', 'colon'))}</div></div>"
            if wide
            else f"</div><div>{pairs(refs, d.one_of('boxes', 'line'))}</div><p></p>"
        )
        + f"<p><b>{subject}</b></p><p>{greeting(d, m.who)}</p>{top}{''.join(blocks)}"
        + (
            f"<h3 class=break>{d.one_of('Was Sie jetzt tun können', 'So vermeiden Sie die Sperrung', 'Wichtige Informationen')}</h3>"
            if second
            else ""
        )
        + "".join(f"<p>{'• ' if second else ''}{t}</p>" for t in out)
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Freundliche Grüße')}<br>{m.absender() if d.maybe(0.7) else 'Ihr Forderungsmanagement'}</p>"
    )
    body += enclosure(d, m) * d.maybe(0.5)
    css = d.css(SANS, low=9.5, high=11.2) + (
        f".m{{width:{d.rng.randint(75, 100)}%;margin:2mm 0 4mm}}.m td,.m th{{text-align:left;padding:.8mm 2mm;border-bottom:1px solid #aaa}}.m .n{{text-align:right}}.t td{{font-weight:bold}}small{{font-size:7.5pt;color:#555}}"
    )
    foot = f"<table style='position:absolute;bottom:6mm;left:24mm;width:165mm;font-size:6.7pt'><tr><td>{'<br>'.join(contact(d, m.seat)[:3])}<td>{account(d)}<td>{hours(d)}</table>"
    return Sheet(body, css, footer=foot, margin=(10, 18, 24, 24))

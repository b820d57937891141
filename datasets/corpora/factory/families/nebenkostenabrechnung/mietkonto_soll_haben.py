"""Statement as an account: costs in the debit, every month's advance in the credit column, balance carried to the end."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.25, posts=(4, 9), heating=0.6)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy")
    rows = []
    for post in s.posts + s.heating:
        rows.append(
            f"<tr><td>{d.print_date(g.day(s.start + timedelta(days=9), s.end - timedelta(days=2)), style)}<td>{escape(post.name)} {n.units(post.own)}/{n.units(post.units)}<td class=r>{n.money(d, post.share)}<td>"
        )
    total = f"<tr class=s><td><td>{d.one_of(*n.SHARE)}<td class=r>{n.share(d, s, False)}<td>"
    months = []
    for at in range(s.months):
        month = (s.start.month - 1 + at) % 12 + 1
        year = s.start.year + (s.start.month - 1 + at) // 12
        day = date(year, month, rng.randint(2, 6))
        text = d.one_of("Vorauszahlung", "VZ Betriebskosten", "Abschlag", "Umlage")
        months.append(
            f"<tr><td>{d.print_date(day, style)}<td>{text} {month:02d}/{year}<td><td class=r>{n.money(d, s.monthly)}"
        )
    paid = f"<tr class=s><td><td>{d.one_of(*n.ADVANCES)}<td><td class=r>{n.advances(d, s, False)}"
    if not d.maybe(0.7):
        months = [f"<tr><td><td>{s.months} x {n.money(d, s.monthly)}<td><td class=r>&nbsp;"]
    result = f"<tr class=s><td><td>{n.kind(d, s)}{f'<td class=r>{n.result(d, s, False)}<td>' if s.owed else f'<td><td class=r>{n.result(d, s, False)}'}"
    blocks = [*rows, total, *months, paid]
    if d.maybe(0.3):
        blocks = [*months, paid, *rows, total]
    names = d.one_of("Soll|Haben", "Belastung EUR|Gutschrift EUR", "Kosten|Zahlungen", "Soll EUR|Haben EUR").split("|")
    table = f"<table class=t><thead><tr><th>Datum<th>{d.one_of('Buchungstext', 'Vorgang', 'Text')}<th class=r>{names[0]}<th class=r>{names[1]}</thead><tbody>{''.join(blocks)}{result}</tbody></table>"
    shown = n.landlord(d, s)
    due = d.date("faellig_am", s.due, style) if d.maybe(0.5) else ""
    facts = [
        (d.one_of("Mieter", "Debitor", "Kontoinhaber"), n.tenant(d, s)),
        (d.one_of("Objekt", "Wohnung"), f"{n.street(d, s)}, {n.town(d, s)}, {s.unit}"),
        (d.one_of("Mieterkonto", "Konto-Nr.", "Personenkonto"), s.number),
        (d.one_of("Abrechnungszeitraum", "Zeitraum", "Abrechnung für"), n.period(d, s, style=style)),
    ]
    if d.maybe(0.85):
        facts.append((d.one_of("Datum", "Stand", "erstellt"), d.date("datum", s.day, style)))
    if due:
        facts.append(
            (
                d.one_of("fällig", "Fälligkeit", "Zahlbar bis") if s.owed else d.one_of("Auszahlung", "Gutschrift zum"),
                due,
            )
        )
    if d.maybe(0.4):
        rng.shuffle(facts)
    info = b.listed(d, facts)
    window = f"<p class=w>{n.tenant(d, s)}<br>{n.street(d, s)}<br>{n.town(d, s)}</p>" if d.maybe(0.6) else ""
    title = d.one_of("Betriebskostenkonto", "Umlagenkonto", "Abrechnung der Umlagen", *n.TITLES)
    closing = f"<p>{n.payment(d, s, due='')}</p>" if d.maybe(0.7) else ""
    body = f"<p class=hd>{shown}</p><p>{escape(s.seat.street)}, {escape(s.seat.postcode_place)} {d.one_of('', 'Tel. ' + g.phone())}</p>{window}<h2>{title}</h2>{info}{table}{closing}<p>{'<br>'.join(n.hints(d, s, 0, 3))}</p>"
    css = d.css(SANS, MONO, low=8.4, high=9.8) + (
        f".t{{width:100%;margin:3mm 0}}.t td,.t th{{padding:.3mm 2mm;text-align:left;{d.one_of('border-bottom:1px dotted #aaa', '', 'border-left:1px solid #777;border-right:1px solid #777')}}}.t th{{border-bottom:1px solid #000}}.t .r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold;border-top:1px solid #000}}.hd{{font-size:1.4em}}.w{{margin:7mm 0}}.listed td{{padding:0 4mm .5mm 0}}h2{{margin:3mm 0;font-size:1.3em}}p{{margin:0 0 2mm}}"
    )
    return Sheet(body, css, footer=b.page_number(d), margin=(13, 18, 14, 21))

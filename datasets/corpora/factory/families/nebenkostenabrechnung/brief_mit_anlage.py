"""A company's letter that only tells the result in sentences and a small box; the table is the annex on the next page."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.15, posts=(6, 16), heating=0.7)
    tint = b.color(d)
    lord = n.landlord(d, s)
    person = s.people[0]
    to = (
        f"<div class=to><small><u>{lord} · {escape(s.seat.street)} · {escape(s.seat.postcode_place)}</u></small><br>"
        if d.maybe(0.6)
        else "<div class=to>"
    )
    to += f"{person.salutation + '<br>' if len(s.people) == 1 and d.maybe(0.6) else ''}{n.tenant(d, s)}<br>{n.street(d, s)}<br>{n.town(d, s)}</div>"
    due = d.date("faellig_am", s.due) if d.maybe(0.6) else ""
    info = [
        (d.one_of("Datum", "Ort, Datum", "vom"), d.date("datum", s.day)),
        (d.one_of("Vertragsnummer", "Mieternummer", "Unser Zeichen", "Mietkonto"), s.number),
        (d.one_of("Ansprechpartner", "Sachbearbeiter", "Es betreut Sie"), escape(g.person().name)),
        ("Telefon", g.phone()),
        (d.one_of("Objekt", "Liegenschaft", "Wirtschaftseinheit"), g.digits(4)),
    ]
    kept = [info[0], *(entry for entry in info[1:] if d.maybe(0.7))]
    rng.shuffle(kept)
    side = "<table class=if>" + "".join(f"<tr><td>{label}<td>{value}" for label, value in kept) + "</table>"
    span = n.period(d, s)
    subject = d.one_of(
        f"{d.one_of(*n.TITLES)} {s.end.year}<br>Zeitraum: {span}",
        f"{d.one_of(*n.TITLES)} für die Zeit vom {span}",
        f"Ihre {d.one_of('Betriebskostenabrechnung', 'Nebenkostenabrechnung')} - Abrechnungszeitraum {span}",
    )
    flat = f"{n.street(d, s)}, {n.town(d, s)}"
    object_line = (
        f"<br>{d.one_of('Wohnung', 'Mietobjekt', 'Anwesen', 'Ihre Wohnung')}: {flat}, {s.unit}" if d.maybe(0.5) else ""
    )
    intro = d.one_of(
        "in der Anlage erhalten Sie die Abrechnung über die Kosten Ihrer Wohnung.",
        "wir haben die Kosten des vergangenen Jahres für Ihre Wohnung abgerechnet.",
        "anbei übersenden wir Ihnen die Abrechnung mit der Bitte um Kenntnisnahme.",
        "nach Vorliegen aller Rechnungen können wir nun abrechnen.",
    )
    cost, paid, res = n.share(d, s), n.advances(d, s), n.result(d, s)
    word = n.kind(d, s)
    if d.maybe(0.5):
        told = d.one_of(
            f"Den auf Sie entfallenden Kosten von {cost} stehen Vorauszahlungen von {paid} gegenüber. Es ergibt sich {'eine' if s.owed else 'ein' if word.count('Guthaben') else 'eine'} {word} in Höhe von {res}.",
            f"Die Kosten Ihrer Wohnung betragen {cost}, gezahlt haben Sie {paid}. Damit errechnet sich {'eine' if s.owed or 'Guthaben' not in word else 'ein'} {word} von <b>{res}</b>.",
            f"Bei Kosten von {cost} und Vorauszahlungen von {paid} beträgt Ihr{'e' if s.owed else ''} {word} {res}.",
        )
        told = f"<p>{told}</p>"
    else:
        told = f"<table class=bx><tr><td>{d.one_of(*n.SHARE)}<td class=r>{cost}<tr><td>{d.one_of(*n.ADVANCES)}<td class=r>{paid}<tr class=s><td>{word}<td class=r>{res}</table>"
    after = f"<p>{n.payment(d, s, due=due)}</p>" + b.grouped(d, n.hints(d, s, 1, 5))
    bye = f"<p>{d.one_of(*b.BYES)}</p><p>{d.one_of('i. A.', 'ppa.', '', 'i. V.')} {escape(g.person().name)}</p>"
    body = f"<div class=hd>{b.emblem(d, tint) if d.maybe(0.4) else ''}{lord}</div><table class=two><tr><td>{to}<td>{side}</table><p class=su>{subject}{object_line}</p><p>{n.hello(d, s)}</p><p>{intro}</p>{told}{after}{bye}"
    columns = d.some(("house", "key", "units", "own"), 2, 4)
    heads = {
        "house": d.one_of("Gesamtkosten", "Kosten des Hauses"),
        "key": d.one_of("Umlageschlüssel", "Schlüssel"),
        "units": d.one_of("Gesamteinheiten", "Basis"),
        "own": d.one_of("Ihre Einheiten", "Anteil"),
    }
    used = [name for name in heads if name in columns]
    lines = ""
    for post in s.posts + s.heating:
        cells = {
            "house": n.money(d, post.house),
            "key": n.key_name(d, post),
            "units": n.units(post.units),
            "own": n.units(post.own),
        }
        lines += f"<tr><td>{post.name}{''.join(f'<td class=r>{cells[name]}' for name in used)}<td class=r>{n.money(d, post.share)}"
    lines += f"<tr class=s><td colspan={len(used) + 1}>{d.one_of('Summe', 'Ihr Anteil', 'Gesamt')}<td class=r>{n.share(d, s, False)}"
    if d.maybe(0.6):
        lines += f"<tr><td colspan={len(used) + 1}>{d.one_of(*n.ADVANCES)}<td class=r>{n.advances(d, s, False)}<tr class=s><td colspan={len(used) + 1}>{n.kind(d, s)}<td class=r>{n.result(d, s, False)}"
    head = d.one_of("Anlage", "Einzelaufstellung", "Kostenaufstellung", "Anlage 1: Verteilung der Kosten")
    body += f"<h3 class=break>{head} {d.one_of('', f'zur Abrechnung {s.number}', f'- {escape(s.people[0].last)}')}</h3><table class=t><thead><tr><th>Kostenart{''.join(f'<th class=r>{heads[name]}' for name in used)}<th class=r>{d.one_of('Ihr Anteil EUR', 'Ihre Kosten')}</thead><tbody>{lines}</tbody></table>"
    if d.maybe(0.5):
        body += "".join(f"<p class=f>{text}</p>" for text in n.hints(d, s, 2, 6))
    css = d.css(SANS, SERIF, low=9.5, high=11) + (
        f".hd{{font-size:{rng.randint(14, 20)}pt;color:{tint};text-align:{d.one_of('left', 'right', 'center')};margin-bottom:8mm}}.two{{width:100%}}.two>tbody>tr>td:last-child{{width:62mm}}.to{{min-height:36mm}}.to small{{font-size:6.5pt}}.if td{{padding:0 3mm .5mm 0;font-size:8.5pt}}"
        f".su{{font-weight:bold;margin:7mm 0 5mm}}.bx{{border:1px solid {tint};margin:3mm 0 4mm 8mm}}.bx td{{padding:1mm 4mm}}.r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold;border-top:1px solid #000}}.t{{width:100%}}.t td,.t th{{padding:.6mm 1.5mm;border-bottom:1px solid #ccc}}.t th{{text-align:left;font-size:.9em}}.t th.r{{text-align:right}}.f{{font-size:8pt;margin:1mm 0}}p{{margin:0 0 3mm}}"
    )
    return Sheet(body, css, footer=b.imprint(d, lord, s.landlord, s.seat, s.bank), margin=(16, 19, 30, 24))

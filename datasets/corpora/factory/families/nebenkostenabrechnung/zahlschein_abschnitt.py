"""One sheet with a payment slip printed at the foot; the statement above it is short, with boxes for the three sums."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n


def draw(d: Draft) -> Sheet:
    s = n.statement(d, private=0.15, posts=(4, 9), heating=0.55)
    shown = n.landlord(d, s)
    due = d.date("faellig_am", s.due) if d.maybe(0.65) else ""
    cash = d.one_of("{}", "{} EUR", "{} €")
    boxes = [
        (d.one_of(*n.SHARE), n.share(d, s, cash)),
        (d.one_of(*n.ADVANCES), n.advances(d, s, cash)),
        (n.kind(d, s), n.result(d, s, cash)),
    ]
    if due:
        boxes.append(
            (
                d.one_of("fällig am", "zahlbar bis", "Fälligkeit")
                if s.owed
                else d.one_of("Auszahlung am", "überwiesen am"),
                due,
            )
        )
    strip = (
        "<table class=bx><tr>"
        + "".join(f"<td><small>{label}</small><br>{value}" for label, value in boxes)
        + "</table>"
    )
    rows = "".join(
        f"<tr><td>{escape(post.name)}<td class=r>{n.money(d, post.house)}<td class=r>{n.units(post.own)} / {n.units(post.units)}<td>{n.key_name(d, post)}<td class=r>{n.money(d, post.share)}"
        for post in s.posts + s.heating
    )
    table = f"<table class=t><thead><tr><th>Kosten<th class=r>Haus<th class=r>{d.one_of('Anteil', 'Einheiten')}<th><th class=r>{d.one_of('Wohnung', 'EUR')}</thead><tbody>{rows}</tbody></table>"
    where = f"{n.street(d, s)}, {n.town(d, s)}"
    facts = f"{d.one_of('Zeitraum', 'Abrechnungszeitraum', 'Jahr')}: {n.period(d, s)}<br>{d.one_of('Objekt', 'Wohnung')}: {where}, {s.unit}<br>{d.one_of('Konto', 'Mieternummer')}: {s.number}"
    dated = f"<br>{d.one_of('Datum', 'vom', 'erstellt am')}: {d.date('datum', s.day)}" if d.maybe(0.9) else ""
    order = [strip, table] if d.maybe(0.5) else [table, strip]
    body = f"<p class=hd>{shown}<small><br>{escape(s.seat.street)}, {escape(s.seat.postcode_place)}</small></p><table class=w><tr><td>{n.tenant(d, s)}<br>{n.street(d, s)}<br>{n.town(d, s)}<td class=r>{facts}{dated}</table><h2>{d.one_of(*n.TITLES)}</h2>{''.join(order)}<p class=f>{' '.join(n.hints(d, s, 1, 4))}</p>"
    style = f"font-family:'{d.font(MONO)}';font-size:9.5pt"
    amount = n.result(d, s, "{}") if s.owed else "&nbsp;"
    purpose = f"NK {s.end.year} {s.number}"
    fields = [
        ("Angaben zum Zahlungsempfänger: Name", shown),
        ("IBAN", d.print_iban(s.iban)),
        ("BIC", s.bank.bic),
        ("Betrag: Euro, Cent", amount),
        ("Kunden-Referenznummer / Verwendungszweck", purpose),
        ("Angaben zum Kontoinhaber: Name", n.tenant(d, s)),
        ("IBAN des Zahlers", "DE __ ____ ____ ____ ____ __"),
    ]
    slip = "".join(
        f'<div class=z><span>{label}</span> <div style="{style}">{value}</div></div>' for label, value in fields
    )
    left = (
        f"<div class=sb><b>Beleg für Kontoinhaber</b><br>{shown}<br>{amount}<br>{purpose}</div>" if d.maybe(0.6) else ""
    )
    name = d.one_of("SEPA-Überweisung/Zahlschein", "Überweisungsauftrag", "Zahlschein")
    paper = d.one_of("#fde9df", "#fff", "#e8f1e4", "#fbe3e3")
    footer = f"<div style='position:absolute;left:0;right:0;bottom:0;height:98mm;border-top:1px dashed #333;background:{paper};display:flex'>{left}<div class=sl><b>{name}</b> &nbsp; {escape(s.bank.name)}{slip}<div class=z><span>Datum, Unterschrift</span> <div>&nbsp;</div></div></div></div>"
    css = d.css(SANS, low=8.8, high=9.8) + (
        f".hd{{font-size:14pt;margin:0 0 6mm}}small{{font-size:7.5pt}}.w{{width:100%;margin-bottom:4mm}}.r{{text-align:right;white-space:nowrap}}.bx{{width:100%;margin:2mm 0 3mm}}.bx td{{border:1px solid #000;padding:1.2mm 2mm;font-weight:bold}}.bx small{{font-weight:normal;color:#444}}.t{{width:100%;margin-bottom:2mm}}.t td,.t th{{padding:.3mm 1.5mm;text-align:left;border-bottom:1px solid #ddd}}.t .r{{text-align:right}}.f{{font-size:7.5pt}}h2{{font-size:13pt;margin:0 0 2mm}}"
        f".sl{{padding:3mm 10mm 0 10mm;flex:1}}.z{{border:1px solid {d.one_of('#c66', '#555', '#686')};margin-top:1mm;padding:0 1.5mm;height:8.6mm;overflow:hidden}}.z>span{{font-size:6pt;display:block;color:#633}}.sb{{width:50mm;padding:4mm;border-right:1px dashed #333;font-size:8pt}}"
    )
    return Sheet(
        body,
        css,
        footer=footer,
        margin=(12, 18, 102 if len(s.posts) < 12 else 100, 20),
    )

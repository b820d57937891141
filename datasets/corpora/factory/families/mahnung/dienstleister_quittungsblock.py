"""Small trader's dunning form: pre-printed pad with lines, filled in by typewriter or pen, stamp of the firm as sender."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mahnung._mahnung import demand


def draw(d: Draft) -> Sheet:
    m, g = (
        demand(d, "dienst", labels=("Rechnung {n}", "Re. {n}", "Beitrag {m}", "Rate {m}"), count=(1, 3), high=380),
        d.german,
    )
    hand = d.maybe(0.5)
    pen = d.font(HAND) if hand else d.font(MONO)

    def put(html: str, width: int) -> str:
        return f"<span class=e style='min-width:{width}mm'>{html}</span>"

    level = d.rng.randint(1, 3)
    ticks = " &nbsp; ".join(f"{'☒' if n == level else '☐'} {n}. Mahnung" for n in (1, 2, 3))
    rows = "".join(
        f"<tr><td>{put(escape(n), 40)}<td>{put(d.print_date(day, 'dd.mm.yy'), 20)}<td class=n>{put(m.plain(a), 20)}"
        for n, day, a in m.items
    )
    rows += "".join(f"<tr><td>{put(n, 40)}<td><td class=n>{put(m.plain(a), 20)}" for n, a in m.fees)
    rows += "<tr><td>&nbsp;<td><td>" * d.rng.randint(0, 2)
    rows += f"<tr><td colspan=2><b>{d.one_of('Gesamtbetrag', 'Zusammen', 'Summe €')}</b><td class=n>{put(m.forderung(currency=False), 22)}"
    stamp = f"<div style='border:1.5px solid #33407a;color:#33407a;padding:1.5mm 3mm;display:inline-block;transform:rotate({d.rng.uniform(-3, 3):.1f}deg)'>{m.absender()}<br><small>{escape(m.seat.street)}<br>{escape(m.seat.postcode_place)}<br>Tel. {g.phone()}</small></div>"
    sender = (
        stamp
        if d.maybe(0.6)
        else f"<b>{m.absender()}</b><br><small>{escape(m.seat.street)} · {escape(m.seat.postcode_place)}</small>"
    )
    number = (
        f"{d.one_of('Kunden-Nr.', 'Kd.Nr.', 'Kundennummer', 'Mitglieds-Nr.')} {put(m.kdnr(), 28)}"
        if d.maybe(0.6)
        else ""
    )
    term = d.one_of(f"Wir bitten um Zahlung bis {put(m.frist('dd.mm.yyyy'), 26)}", f"Zahlbar bis spätestens {put(m.frist('dd.mm.yy'), 22)}", f"Neuer Zahlungstermin: {put(m.frist(), 28)}") if d.maybe(0.8) else "Wir bitten um umgehende Zahlung."  # fmt: skip
    to = f"{put(m.name(), 62)}<br>{put(escape(m.home.street), 62)}<br>{put(escape(m.home.postcode_place), 62)}"
    dated = put(m.datum("dd.mm.yyyy" if d.maybe(0.7) else "dd.mm.yy"), 26)
    blurb = d.one_of(
        "Bei Durchsicht unserer Bücher stellten wir fest, dass folgende Beträge noch offen sind:",
        "Sicher ist es Ihrer Aufmerksamkeit entgangen, dass nachstehende Posten nicht bezahlt sind:",
        "Wir erlauben uns, an die Begleichung zu erinnern:",
    )
    top = f"<table style='width:100%'><tr><td>{sender}<td style='text-align:right;font-size:1.6em'>{d.one_of('MAHNUNG', 'Mahnung', 'Zahlungs-Erinnerung')}</table>"
    body = (
        f"{top}<table style='width:100%;margin:4mm 0'><tr><td><small>An</small><br>{to}<td style='text-align:right'>Datum {dated}<br>{number}</table><p>{ticks}</p><p>{blurb}</p>"
        f"<table class=m><tr><th>Gegenstand<th>vom<th>Betrag {rows}</table><p>{term}</p><p><small>Bank: {m.iban()}{d.one_of('', ' · Bei Verzug berechnen wir Zinsen.', ' · Bereits bezahlt? Dann ist diese Mahnung gegenstandslos.')}</small></p><p>{put(escape(g.person().last), 40)}<br><small>Unterschrift</small></p>"
    )
    ink = d.one_of("#1a2a7a", "#222") if hand else "#111"
    css = d.css(SANS, SERIF, low=9, high=10.5) + (
        f".e{{display:inline-block;border-bottom:.5px dotted #555;font-family:{pen!r};font-size:{'14.5pt' if hand else '10.5pt'};line-height:1.15;color:{ink}}}.m{{width:100%;margin-bottom:3mm}}.m td,.m th{{border:1px solid {d.one_of('#393', '#333', '#55a')};padding:.6mm 1.5mm;text-align:left;font-weight:normal}}.n{{text-align:right}}small{{font-size:7pt}}p{{margin:0 0 2.2mm}}"
    )
    return Sheet(body, css, size=(148.0, 210.0), margin=(10, 11, 8, 13))

"""Owners' association statement handed on to the tenant: columns of what can be passed on and what cannot; the owner lets."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n

_NOT = (
    "Verwaltervergütung",
    "Instandhaltungsrücklage",
    "Reparaturen Gebäude",
    "Kontoführung",
    "Rechtsberatung",
    "Erhaltungsmaßnahme Dach",
    "Zinsen",
    "Versammlungskosten",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.97, posts=(6, 14), heating=0.65, flats=(6, 60))
    shares = rng.randint(18, 140)
    manager = f"{d.one_of('Hausverwaltung', 'WEG-Verwaltung', 'Immobilienverwaltung')} {g.person().last} {d.one_of('GmbH', 'KG', '')}".strip()
    kept = [(name, g.money(20, 900)) for name in rng.sample(_NOT, rng.randint(2, 6))]
    with_key = d.maybe(0.7)
    rows = ""
    for post in s.posts + s.heating:
        key = (
            f"<td>{d.one_of('MEA', 'Wfl.', 'Verbr.', 'WE') if post.key != 'm²' else d.one_of('MEA', 'm²')}"
            if with_key
            else ""
        )
        rows += f"<tr><td>{escape(post.name)}{key}<td class=r>{n.money(d, post.house)}<td class=r>{n.money(d, post.share)}<td class=r>"
    span = 3 if with_key else 2
    rows += f"<tr class=s><td colspan={span}>{d.one_of('Summe umlagefähig', 'Umlagefähige Kosten', 'auf Mieter umlegbar')}<td class=r>{n.share(d, s, False)}<td>"
    rows += "".join(
        f"<tr><td>{name}{'<td>MEA' if with_key else ''}<td class=r>{n.money(d, value * 1000 / shares)}<td><td class=r>{n.money(d, value)}"
        for name, value in kept
    )
    own = sum((value for _, value in kept), Decimal(0))
    rows += f"<tr class=s><td colspan={span}>{d.one_of('Summe nicht umlagefähig', 'nicht umlegbar (Eigentümer)')}<td><td class=r>{n.money(d, own)}"
    table = f"<table class=t><thead><tr><th>Kostenart{'<th>Schlüssel' if with_key else ''}<th class=r>{d.one_of('Gesamt WEG', 'Gesamtkosten')}<th class=r>{d.one_of('umlagefähig', 'Mieter')}<th class=r>{d.one_of('nicht umlagefähig', 'Eigentümer')}</thead><tbody>{rows}</tbody></table>"
    house_money = (
        f"<p>{d.one_of('Hausgeld des Eigentümers', 'gezahltes Hausgeld')}: {d.print_amount(g.money(1500, 4200))}, {d.one_of('Abrechnungsspitze', 'Ergebnis Eigentümer')} {d.print_amount(g.money(10, 700))}</p>"
        if d.maybe(0.6)
        else ""
    )
    shown = n.landlord(d, s)
    due = d.date("faellig_am", s.due) if d.maybe(0.4) else ""
    lines = [
        (d.one_of("Umlagefähige Kosten", *n.SHARE), n.share(d, s)),
        (d.one_of(*n.ADVANCES), n.advances(d, s)),
        (n.kind(d, s), n.result(d, s)),
    ]
    end = "<table class=e>" + "".join(f"<tr><td>{label}<td class=r>{value}" for label, value in lines) + "</table>"
    weg = f"{d.one_of('WEG', 'Wohnungseigentümergemeinschaft')} {n.street(d, s)}, {n.town(d, s)}"
    facts = f"<table class=i><tr><td>{d.one_of('Vermieter (Eigentümer)', 'Eigentümer', 'Vermieter')}<td>{shown}, {escape(s.seat.street)}, {escape(s.seat.postcode_place)}<tr><td>{d.one_of('Mieter', 'Nutzer', 'Mietpartei')}<td>{n.tenant(d, s)}<tr><td>{d.one_of('Einheit', 'Wohnung')}<td>{s.unit}, {shares}/1000 MEA, {n.units(s.area)} m²<tr><td>{d.one_of('Wirtschaftsjahr', 'Abrechnungszeitraum', 'Zeitraum')}<td>{n.period(d, s)}</table>"
    made = f"<p>{n.fields_of_letter(d, s)}</p>" if d.maybe(0.85) else ""
    note = (
        f"<p class=f>{d.one_of('Grundlage', 'Quelle')}: Jahresabrechnung der WEG, beschlossen am {d.print_date(d.later(s.end, 60, 200))}, {escape(manager)}</p>"
        if d.maybe(0.7)
        else ""
    )
    title = d.one_of(
        "Betriebskostenabrechnung (Eigentumswohnung)",
        "Abrechnung für den Mieter",
        "Nebenkostenabrechnung auf Grundlage der Hausgeldabrechnung",
        "Einzelabrechnung - Umlage an Mieter",
        *n.TITLES,
    )
    body = f"<p>{escape(manager) if d.maybe(0.4) else ''}</p><h2>{title}</h2><p>{weg}</p>{facts}{table}{house_money}{end}<p>{n.payment(d, s, due=due)}</p>{note}<p class=f>{' '.join(n.hints(d, s, 0, 3))}</p>{made}<p>{shown if d.maybe(0.5) else ''}</p>"
    css = d.css(SANS, low=8.4, high=9.6) + (
        f".t,.i{{width:100%;margin:2mm 0 3mm}}.t td,.t th{{padding:.45mm 1.5mm;text-align:left;border:1px solid {d.one_of('#bbb', '#000', '#fff')}}}.t th{{background:{d.one_of('#e4e4e4', '#dce9f5', '#f4f0e0')}}}.t .r,.r{{text-align:right;white-space:nowrap}}.t th.r{{text-align:right}}.s td{{font-weight:bold;background:#f4f4f4}}.i td:first-child{{width:45mm;color:#555}}.e{{margin:2mm 0 3mm auto}}.e td{{padding:.6mm 3mm}}.e tr:last-child td{{font-weight:bold;border-top:1px solid #000}}.f{{font-size:7.5pt}}h2{{margin:0 0 2mm;font-size:1.35em}}p{{margin:0 0 2mm}}"
    )
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:5mm;right:16mm;font-size:6.5pt'>Seite {page} von {pages}</div>",
        margin=(13, 16, 12, 19),
    )

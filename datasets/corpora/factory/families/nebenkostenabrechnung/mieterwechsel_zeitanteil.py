"""Statement after a move during the year: shares by days; the tenant's own time stands beside the settled period."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.35, posts=(5, 12), heating=0.6)
    whole = (s.end - s.start).days + 1
    left = d.maybe(0.6)
    days = rng.randint(60, whole - 40)
    own = (s.start, s.start + timedelta(days=days - 1)) if left else (s.end - timedelta(days=days - 1), s.end)
    part = Decimal(days) / Decimal(whole)
    s = replace(
        s,
        posts=tuple(replace(p, share=(p.share * part).quantize(n.CENT)) for p in s.posts),
        heating=tuple(replace(p, share=(p.share * part).quantize(n.CENT)) for p in s.heating),
    )
    months = max(round(days / 30.4), 1)
    s = replace(s, months=months, advances=s.monthly * months)
    if s.total == s.advances:
        s = replace(s, monthly=s.monthly + 1, advances=(s.monthly + 1) * months)
    show_units = d.maybe(0.6)
    head = f"<tr><th>Kostenart<th class=r>{d.one_of('Haus EUR', 'Gesamtkosten')}{'<th class=r>Anteil' if show_units else ''}<th class=r>{d.one_of('Tage', 'Zeitanteil', 'Tage/' + str(whole))}<th class=r>{d.one_of('Ihr Anteil', 'Kosten Mieter')}"
    rows = "".join(
        f"<tr><td>{escape(p.name)}<td class=r>{n.money(d, p.house)}{f'<td class=r>{n.units(p.own)}/{n.units(p.units)}' if show_units else ''}<td class=r>{days}<td class=r>{n.money(d, p.share)}"
        for p in s.posts + s.heating
    )
    span = 4 if show_units else 3
    cash = d.one_of("{}", "{} €", "{} EUR")
    rows += f"<tr class=s><td colspan={span}>{d.one_of(*n.SHARE)}<td class=r>{n.share(d, s, cash)}<tr><td colspan={span}>{d.one_of(*n.ADVANCES)} {months} x {n.money(d, s.monthly)}<td class=r>{n.advances(d, s, cash)}<tr class=s><td colspan={span}>{n.kind(d, s)}<td class=r>{n.result(d, s, cash)}"
    table = f"<table class=t><thead>{head}</thead><tbody>{rows}</tbody></table>"
    shown, tint = n.landlord(d, s), b.color(d)
    used = f"{d.print_date(own[0])} {d.one_of('bis', '-')} {d.print_date(own[1])}"
    moved = (
        d.one_of("Auszug am", "Mietende", "Wohnungsrückgabe")
        if left
        else d.one_of("Einzug am", "Mietbeginn", "Übernahme")
    )
    facts = [
        (d.one_of("Abrechnungszeitraum", "Abrechnungsjahr", "Wirtschaftsperiode"), n.period(d, s)),
        (d.one_of("Ihr Nutzungszeitraum", "Mietzeit", "Nutzungsdauer"), f"{used} ({days} {d.one_of('Tage', 'Tg.')})"),
        (moved, d.print_date(own[1] if left else own[0])),
        (d.one_of("Zwischenablesung", "Zählerstände vom"), d.print_date(own[1] if left else own[0])),
        (d.one_of("Wohnung", "Mietobjekt"), f"{n.street(d, s)}, {n.town(d, s)}"),
        (d.one_of("Fläche", "Wohnfläche"), f"{n.units(s.area)} m²"),
    ]
    kept = [fact for at, fact in enumerate(facts) if at in (0, 1, 4) or d.maybe(0.6)]
    if d.maybe(0.3):
        rng.shuffle(kept)
    due = d.date("faellig_am", s.due) if d.maybe(0.5) else ""
    to = f"{n.tenant(d, s)}<br>" + (
        f"{escape(g.street())}<br>{escape(' '.join(g.place()))}" if left else f"{n.street(d, s)}<br>{n.town(d, s)}"
    )
    greeting = f"<p>{n.hello(d, s)}</p><p>{d.one_of('da Sie nicht das ganze Jahr in der Wohnung wohnten, wird nach Tagen abgerechnet.', 'anbei die anteilige Abrechnung.', 'für Ihre Mietzeit ergeben sich folgende Kosten:')}</p>"
    body = f"<p class=hd>{shown}</p><p class=ab>{escape(s.seat.street)} · {escape(s.seat.postcode_place)} · {g.phone()}</p><p class=to>{to}</p><p class=r>{n.fields_of_letter(d, s) if d.maybe(0.9) else ''}</p><h2>{d.one_of(*n.TITLES)}{d.one_of('', ' (zeitanteilig)', ' - Mieterwechsel')}</h2>{b.listed(d, kept)}{greeting}{table}<p>{n.payment(d, s, due=due)}</p>{b.grouped(d, n.hints(d, s, 0, 4))}<p>{d.one_of(*b.BYES)}<br>{shown if d.maybe(0.6) else escape(g.person().name)}</p>"
    css = d.css(SANS, SERIF, low=9.2, high=10.8) + (
        f".hd{{font-size:15pt;color:{tint};margin:0}}.ab{{font-size:7.5pt;border-bottom:1px solid {tint}}}.to{{margin:10mm 0}}.r{{text-align:right;white-space:nowrap}}.t{{width:100%;margin:2mm 0 4mm}}.t td,.t th{{padding:.6mm 1.5mm;text-align:left;border-bottom:1px solid #ccc}}.t th.r,.t td.r{{text-align:right}}.s td{{font-weight:bold}}.listed{{margin-bottom:4mm}}.listed td{{padding:0 4mm .6mm 0}}h2{{margin:2mm 0 3mm;font-size:1.3em}}p{{margin:0 0 3mm}}"
    )
    return Sheet(body, css, footer=b.page_number(d), margin=(14, 19, 15, 23))

"""Tenant app or portal print: result as a big number, donut of costs, list with bars against the year before."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    rng = d.rng
    s = n.statement(d, private=0.05, posts=(4, 8), heating=0.7)
    tint, shown, phone = b.color(d), n.landlord(d, s), d.maybe(0.4)
    unit = d.one_of("{} €", "{} EUR")
    most = max(post.share for post in s.posts + s.heating)
    rows = ""
    for post in s.posts + s.heating:
        before = (post.share * Decimal(str(rng.uniform(0.7, 1.15)))).quantize(n.CENT)
        bar = f"<span class=ba style='width:{float(post.share / most) * (24 if phone else 45):.0f}mm'></span>"
        rows += f"<div class=li><span class=nm>{escape(post.name)}</span> {bar} <b>{n.money(d, post.share, unit)}</b> <small>{d.one_of('Vorjahr', 'zuvor')} {n.money(d, before, unit)}</small></div>"
    whose = d.one_of("", "Ihre " if s.owed else "Ihr ", "Ergebnis: ")
    big = f"<div class=big><small>{whose}{n.kind(d, s, 'Nachzahlung', 'Guthaben')}</small><br>{n.result(d, s, unit)}</div>"
    due = d.date("faellig_am", s.due) if d.maybe(0.6) else ""
    chips = [
        (d.one_of(*n.SHARE), n.share(d, s, unit)),
        (d.one_of(*n.ADVANCES), n.advances(d, s, unit)),
        (d.one_of("Zeitraum", "Abrechnungszeitraum"), n.period(d, s)),
    ]
    if due:
        chips.append(
            (
                d.one_of("Wird abgebucht am", "Bitte zahlen bis", "fällig")
                if s.owed
                else d.one_of("Wird ausgezahlt am", "Auszahlung zum"),
                due,
            )
        )
    chips.append((d.one_of("Neuer Abschlag", "Neue Vorauszahlung"), n.money(d, s.new_monthly, unit)))
    if d.maybe(0.85):
        chips.append((d.one_of("Erstellt am", "Dokument vom", "Datum"), d.date("datum", s.day)))
    if d.maybe(0.4):
        rng.shuffle(chips)
    tiles = "".join(f"<div class=ch><small>{label}</small><br>{value}</div> " for label, value in chips)
    home = f"<div class=ho>{n.tenant(d, s)}<br>{n.street(d, s)}, {n.town(d, s)}<br><small>{d.one_of('Vertrag', 'Kunde')} {s.number} · {s.unit}</small></div>"
    cut = int(float(sum((post.share for post in s.heating), Decimal(0)) / s.total) * 100)
    donut = (
        f"<div class=do style='background:conic-gradient({tint} 0 {cut}%,#ccc {cut}% 100%)'></div><p class=c>{d.one_of('Heizung', 'Wärme')} {cut} %</p>"
        if s.heating and d.maybe(0.6)
        else ""
    )
    menu = d.one_of(
        "Übersicht | Dokumente | Nachrichten | Profil", "Start · Meine Wohnung · Abrechnungen · Hilfe", "‹ Zurück"
    )
    order = [big, f"<div class=gr>{tiles}</div>"] if d.maybe(0.6) else [f"<div class=gr>{tiles}</div>", big]
    body = f"<div class=hd>{shown}</div><p class=c>{menu}</p>{home}<h2>{d.one_of(*n.TITLES)} {s.end.year}</h2>{''.join(order)}{donut}<h3>{d.one_of('Ihre Kosten', 'Kosten im Detail', 'Wofür Sie zahlen')}</h3>{rows}<p class=c>{d.one_of('Fragen? Schreiben Sie uns über das Portal.', 'Alle Angaben brutto.', 'Dokument herunterladen (PDF)')}</p>"
    css = d.css(SANS, low=8 if phone else 9.2, high=9 if phone else 10.2) + (
        f".hd{{background:{tint};color:#fff;padding:2.5mm 4mm;font-size:12pt}}.c{{color:#666;font-size:.85em;margin:1.5mm 0}}.ho{{margin:2mm 0}}h2{{font-size:1.35em;color:{tint};margin:2mm 0}}h3{{margin:3mm 0 1mm;font-size:1.1em}}.big{{font-size:2em;text-align:center;border:1px solid #ddd;border-radius:3mm;padding:3mm;margin:2mm 0;line-height:1.15}}.big small{{font-size:.5em}}.gr{{display:grid;grid-template-columns:repeat({2 if phone else 3},1fr);gap:2mm;margin:2mm 0}}.ch{{background:#f3f3f3;border-radius:2mm;padding:1.5mm 2mm}}small{{font-size:.78em;color:#666}}.li{{display:flex;gap:2mm;align-items:center;border-bottom:1px solid #eee;padding:{0.5 if phone else 0.9}mm 0}}.nm{{width:{40 if phone else 62}mm;flex:none}}.ba{{height:2.5mm;background:{tint};opacity:.5;{'display:none' if phone else ''}}}.li small{{margin-left:auto;{'display:none' if phone else ''}}}.do{{width:26mm;height:26mm;border-radius:50%;margin:2mm auto}}"
    )
    return Sheet(
        body, css, size=(112.0, 230.0) if phone else (210.0, 297.0), margin=(6, 6, 6, 6) if phone else (12, 20, 12, 20)
    )

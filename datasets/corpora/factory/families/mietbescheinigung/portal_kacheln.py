"""Certificate from a landlord's tenant portal: cards with a caption above each value, a bar chart of the rent, a check code."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.05)
    tint, shown = b.color(d), m.landlord(d, t)
    cards = [
        (d.one_of("Mieterin/Mieter", "Vertragspartner", "Bewohner"), m.tenant(d, t)), (d.one_of("Adresse", "Ihre Wohnung", "Wohnung"), f"{m.street(d, t)}<br>{m.town(d, t)}"),
        (d.one_of("Mietbeginn", "Mieter seit", "Vertragsbeginn"), d.date("mietbeginn", t.start)), (d.one_of("Vertragsnummer", "Mietkonto"), f"{g.digits(4)}-{g.digits(4)}"), (d.one_of("Lage", "Etage"), escape(t.storey)),
    ]  # fmt: skip
    if d.maybe(0.85):
        cards.append((d.one_of("Wohnfläche", "Größe"), m.area(d, t) + " m²"))
    if d.maybe(0.7):
        cards.append((d.one_of("Zimmer", "Räume"), m.rooms(d, t)))
    if d.maybe(0.5):
        cards.append((d.one_of("Personen im Haushalt", "gemeldete Personen"), m.persons(d, t)))
    if d.maybe(0.5):
        cards.append((d.one_of("Mietkonto-Saldo", "Offene Posten"), d.print_amount(g.money(0, 600))))
    if d.maybe(0.4):
        rng.shuffle(cards)
    boxes = "".join(f"<div class=cd><div class=c>{label}</div> <div>{value}</div></div> " for label, value in cards)
    parts: list[tuple[str, str, Decimal]] = [
        (d.one_of(*m.RENT), d.amount("grundmiete", t.rent), t.rent),
        (d.one_of(*(m.JOINT if t.joint else m.COSTS)), d.amount("nebenkosten", t.costs), t.costs),
    ]
    if t.heating is not None:
        parts.append((d.one_of(*m.HEAT), d.amount("heizkosten", t.heating), t.heating))
    if t.garage is not None:
        parts.append((d.one_of(*m.GARAGE), d.print_amount(t.garage), t.garage))
    bars = "".join(
        f"<div class=br><span class=lb>{label}</span> <span class=ba style='width:{float(value / t.total) * 60:.0f}mm'></span> <span>{text}</span></div>"
        for label, text, value in parts
    )
    total = (
        f"<div class=tt>{d.one_of(*m.TOTAL)} <b>{d.amount('gesamtmiete', t.total)}</b></div>" if d.maybe(0.88) else ""
    )
    pay = (
        f"<p>{d.one_of('Zahlungsempfänger', 'Bitte zahlen an', 'Mietzahlung auf')}: {d.iban('iban', t.iban)} ({escape(t.bank.name)})</p>"
        if d.maybe(0.6)
        else ""
    )
    made = d.date("datum", t.signed)
    stamp = d.one_of(
        f"Erstellt am {made} im Mieterportal",
        f"Abruf: {made}, {rng.randint(0, 23)}:{rng.randint(10, 59)} Uhr",
        f"Stand {made}",
        f"Ausgestellt: {made}",
    )
    squares = "".join(f"<i style='background:{d.one_of('#000', '#fff')}'></i>" for _ in range(121))
    check = f"<div class=qr>{squares}</div><p class=f>{d.one_of('Prüfcode', 'Verifikation')} {g.digits(4)}-{g.digits(4)}-{g.digits(4)}<br>{d.one_of('Dieses Dokument ist ohne Unterschrift gültig.', 'Elektronisch erstellt, keine Unterschrift erforderlich.')}</p>"
    sub = d.one_of(
        "zur Vorlage bei Behörden", "für Jobcenter, Wohngeldstelle und Sozialamt", "Digitale Bescheinigung", ""
    )
    phone = d.maybe(0.25)
    body = f"<div class=hd>{shown} <small>{d.one_of('Mieterportal', 'Meine Wohnung', 'Kundenservice online', '')}</small></div><h1>{d.one_of(*m.TITLES)}</h1><p>{sub}</p><div class=gr>{boxes}</div><h3>{d.one_of('Ihre monatliche Miete', 'Zusammensetzung der Miete', 'Monatliche Zahlung')}</h3>{bars}{total}{pay}<p>{stamp}</p>{check}"
    round_ = d.one_of("0", "2mm", "4mm")
    css = d.css(SANS, low=8.5 if phone else 9.5, high=10) + (
        f".hd{{background:{tint};color:#fff;padding:3mm 5mm;font-size:14pt}}.hd small{{font-size:8pt;float:right}}h1{{font-size:{rng.randint(14, 19)}pt;margin:5mm 0 1mm;color:{tint}}}.gr{{display:grid;grid-template-columns:repeat({2 if phone else rng.choice([2, 3])},1fr);gap:3mm;margin:4mm 0}}.cd{{border:1px solid #ccc;border-radius:{round_};padding:2mm 3mm;{d.one_of('background:#f6f6f6', '', 'border-left:1mm solid ' + tint)}}}.c{{font-size:.75em;color:#666}}"
        f".br{{display:flex;gap:2mm;align-items:center;margin:0 0 1.5mm}}.lb{{width:{38 if phone else 55}mm;flex:none}}.ba{{height:3.5mm;background:{tint};opacity:.6;{'display:none' if phone else ''}}}.tt{{border-top:1px solid #000;padding-top:1.5mm;font-size:1.15em;margin:2mm 0 4mm}}.qr{{width:22mm;height:22mm;display:grid;grid-template-columns:repeat(11,1fr)}}.qr i{{height:2mm}}.f{{font-size:7.5pt;color:#555}}"
    )
    return Sheet(
        body, css, size=(120.0, 240.0) if phone else (210.0, 297.0), margin=(8, 8, 8, 8) if phone else (12, 18, 14, 20)
    )

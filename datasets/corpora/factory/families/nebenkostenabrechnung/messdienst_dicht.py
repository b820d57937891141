"""A metering company's heating statement: dense blocks, cost build-up of the house, key table of the flat, device readings."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n

_SERVICES = (
    "Metrona",
    "Wärmedienst",
    "Messtechnik",
    "Heizkostenservice",
    "Ablesedienst",
    "Energiemess",
    "Verbrauchsdaten",
)
_ROOMS = ("Wohnzimmer", "Schlafzimmer", "Küche", "Bad", "Kinderzimmer", "Flur", "Esszimmer", "WC")


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.3, only_heating=d.maybe(0.6), posts=(2, 8), heating=1.0, flats=(3, 60))
    service = f"{d.one_of(*_SERVICES)} {g.person().last} {d.one_of('GmbH', 'KG', 'GmbH & Co. KG', 'AG')}"
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy", "dd.mm.yyyy")
    fuel = sum((post.house for post in s.heating), Decimal(0))
    extra = [
        (d.one_of("Betriebsstrom", "Strom Heizanlage"), g.money(60, 400)),
        (d.one_of("Wartung", "Heizungswartung"), g.money(90, 600)),
        ("Emissionsmessung", g.money(30, 120)),
        (d.one_of("Gerätemiete", "Messdienstgebühr"), g.money(80, 900)),
        ("Verbrauchsanalyse", g.money(10, 90)),
    ]
    extra = rng.sample(extra, rng.randint(1, 4))
    bought = fuel - sum((value for _, value in extra), Decimal(0))
    energy = d.one_of("Erdgas", "Heizöl", "Fernwärme", "Pellets")
    build = [(f"{energy} {rng.randint(12000, 190000)} {d.one_of('kWh', 'kWh', 'l')}", bought), *extra]
    build_rows = "".join(
        f"<tr><td>{d.print_date(d.later(s.start, 0, 360), style) if d.maybe(0.5) else ''}<td>{name}<td class=r>{n.money(d, value)}"
        for name, value in build
    )
    left = f"<table class=b><thead><tr><th colspan=3>{d.one_of('Aufstellung der Gesamtkosten', 'Gesamtkosten der Liegenschaft', 'Kosten der Heizungsanlage')}</thead><tbody>{build_rows}<tr class=s><td colspan=2>{d.one_of('Gesamtkosten', 'Summe', 'Zu verteilen')}<td class=r>{n.money(d, fuel)}</table>"
    rows = "".join(
        f"<tr><td>{post.name}<td class=r>{n.money(d, post.house)}<td class=r>: {n.units(post.units)}<td>{n.key_name(d, post)}<td class=r>= {n.units(post.house / post.units, 6)}"
        + f"<td class=r>x {n.units(post.own)}<td class=r>{n.money(d, post.share)}"
        for post in s.heating + s.posts
    )
    cash = d.one_of("{}", "{}", "{} EUR", "{} €")
    due = d.date("faellig_am", s.due, style) if d.maybe(0.35) else ""
    end = [f"<td colspan=6>{d.one_of(*n.SHARE)}<td class=r>{n.share(d, s, cash)}"]
    if d.maybe(0.85):
        end.append(f"<td colspan=6>{d.one_of(*n.ADVANCES)}<td class=r>{n.advances(d, s, cash)}")
    end.append(
        f"<td colspan=6><b>{n.kind(d, s)}</b>{' fällig am ' + due if due else ''}<td class=r><b>{n.result(d, s, cash)}</b>"
    )
    share_table = (
        f"<table class=b><thead><tr><th>{d.one_of('Kostenart', 'Ihre Abrechnung', 'Position')}<th class=r>{d.one_of('Gesamtkosten', 'Betrag')}<th class=r>{d.one_of('Gesamteinheiten', ': Einheiten')}<th>{d.one_of('Art', 'Einheit')}"
        f"<th class=r>{d.one_of('Betrag/Einheit', 'Preis je Einh.')}<th class=r>{d.one_of('Ihre Einheiten', 'x Anteil')}<th class=r>{d.one_of('Ihre Kosten', 'Kostenanteil')}</thead><tbody>{rows}{''.join('<tr class=s>' + line for line in end)}</table>"
    )
    devices = ""
    for room in rng.sample(_ROOMS, rng.randint(2, 6)):
        old, used = rng.randint(0, 900), Decimal(rng.randint(20, 4000)) / 10
        factor = Decimal(rng.randint(80, 3200)) / 1000
        devices += f"<tr><td>{room}<td>{g.digits(rng.choice([7, 8, 9]))}<td class=r>{old}<td class=r>{n.units(used + old, 1)}<td class=r>{n.units(used, 1)}<td class=r>{n.units(factor, 3)}<td class=r>{n.units(used * factor)}"
    reading = f"<table class=b><thead><tr><th>Raum<th>Geräte-Nr.<th class=r>{d.one_of('Stand alt', 'Anfang')}<th class=r>{d.one_of('Stand neu', 'Ende')}<th class=r>Differenz<th class=r>Faktor<th class=r>Verbrauch</thead><tbody>{devices}</table>"
    own = f"{n.street(d, s)}<br>{n.town(d, s)}"
    to = f"<p class=to>{escape(s.people[0].salutation) if len(s.people) == 1 and d.maybe(0.5) else ''}<br>{n.tenant(d, s)}<br>{own}</p>"
    landlord = f"{n.landlord(d, s)}<br>{escape(s.seat.street)}<br>{escape(s.seat.postcode_place)}"
    facts = [
        (d.one_of("Abrechnungszeitraum", "Zeitraum", "Abr.-Zeitraum"), n.period(d, s, style=style)), (d.one_of("Liegenschaft", "Liegenschafts-Nr.", "LG-Nr."), g.digits(9)), (d.one_of("Nutzer-Nr.", "Nutzernummer", "Nutzeinheit"), g.digits(4)),
        (d.one_of("erstellt am", "Abrechnung vom", "Datum"), d.date("datum", s.day, style)), (d.one_of("Ihr Nutzungszeitraum", "Nutzungszeit"), n.period(d, s, style=style) if d.maybe(0.4) else "365 Tage"), ("Ihre Ablesung", d.print_date(s.end + timedelta(days=rng.randint(-9, 20)), style)),
    ]  # fmt: skip
    kept = [facts[0], *(fact for fact in facts[1:] if d.maybe(0.75))]
    info = "<table class=i>" + "".join(f"<tr><td>{label}<td>{value}" for label, value in kept) + "</table>"
    who = d.one_of(
        "Im Auftrag von",
        "Abrechnung im Auftrag der Hausverwaltung:",
        "Auftraggeber:",
        "Vermieter/Verwalter:",
        "erstellt für:",
    )
    head = f"<div class=svc>{escape(service)}<br><small>{escape(g.street())}, {escape(' '.join(g.place()))} | {d.one_of('Kundenservice', 'Hotline', 'Tel.')} {g.phone()}</small></div>"
    title = d.one_of(
        "Heizkostenabrechnung",
        "Einzelabrechnung Heizung / Warmwasser",
        "Ihre Heiz- und Betriebskostenabrechnung",
        "Abrechnung der Heiz-, Warm- und Kaltwasserkosten",
        "Heizkosten - Einzelabrechnung",
    )
    order = [left, share_table] if d.maybe(0.75) else [share_table, left]
    split = d.maybe(0.5)
    summary = ""
    if d.maybe(0.35):
        summary = f"<p class=box>{d.one_of('Ihr Ergebnis', 'Auf einen Blick', 'Ergebnis')}: {n.kind(d, s)} {n.result(d, s, '{} EUR')}</p>"
    page_two = (
        f"<h3 class='{'break' if split else ''}'>{d.one_of('Ableseprotokoll', 'Ihre Ablesewerte', 'Verbrauchsermittlung')}</h3>{reading}"
        + "".join(f"<p class=f>{text}</p>" for text in n.hints(d, s, 2, 7))
    )
    body = f"{head}<table class=hd><tr><td>{to}<td><small>{who}</small><br>{landlord}<td>{info}</table><h1>{title}</h1>{summary}{''.join(order)}{page_two if d.maybe(0.85) else ''}"
    tint = d.one_of("#e6eef6", "#eee", "#fde8d8", "#e2f0e2", "#fff")
    color = d.one_of("#c8102e", "#00529b", "#e35205", "#333", "#00703c")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(7.2, 8.6):.1f}pt;line-height:1.2}}.b{{width:100%;margin:0 0 3mm}}.b th{{background:{tint};text-align:left;border-bottom:1px solid {color};padding:.6mm 1mm}}.b td{{padding:.35mm 1mm;{d.one_of('border-bottom:1px dotted #aaa', '', 'border:1px solid #ccc')}}}"
        f".r,.b th.r{{text-align:right}}.s td{{border-top:1px solid #000;font-weight:bold}}.hd{{width:100%;margin-bottom:3mm}}.hd>tbody>tr>td{{vertical-align:top;padding-right:4mm}}.i td{{padding:0 2mm .4mm 0}}.svc{{color:{color};font-size:13pt;text-align:{d.one_of('right', 'left')};margin-bottom:4mm}}.svc small{{font-size:7pt;color:#444}}"
        f"h1{{font-size:{rng.randint(12, 15)}pt;color:{color};margin:1mm 0 2mm}}h3{{margin:3mm 0 1mm}}.to{{min-height:24mm}}.f{{margin:0 0 1mm;font-size:7pt}}.box{{border:1.5px solid {color};padding:2mm;font-size:11pt;font-weight:bold}}"
    )
    footer = f"<div style='position:absolute;bottom:5mm;left:14mm;right:14mm;font-size:6pt;color:#555'>{escape(service)} · {escape(g.bank().name)} · Beleg {g.digits(10)} · Seite {{page}} / {{pages}}</div>"
    return Sheet(body, css, footer=footer, margin=(11, 13, 12, 14))

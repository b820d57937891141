"""A housing company's business letter: window, reference line, table of old and new rent; only the new column counts."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.05, garage=0.3)
    tint, shown, office = b.color(d), m.landlord(d, t), g.address()
    changed = d.later(t.signed, -200, 60).replace(day=1)
    old_factor = Decimal(str(rng.uniform(0.85, 0.98)))

    def old(value: Decimal) -> str:
        return d.print_amount((value * old_factor).quantize(Decimal("0.01")), currency=False)

    rows = [
        (d.one_of(*m.RENT), t.rent, d.amount("grundmiete", t.rent, currency=False)),
        (d.one_of(*(m.JOINT if t.joint else m.COSTS)), t.costs, d.amount("nebenkosten", t.costs, currency=False)),
    ]
    if t.heating is not None:
        rows.append((d.one_of(*m.HEAT), t.heating, d.amount("heizkosten", t.heating, currency=False)))
    if t.garage is not None:
        rows.append((d.one_of(*m.GARAGE), t.garage, d.print_amount(t.garage, currency=False)))
    if d.maybe(0.9):
        rows.append((d.one_of(*m.TOTAL), t.total, d.amount("gesamtmiete", t.total, currency=False)))
    with_old = d.maybe(0.7)
    before = sum(
        ((value * old_factor).quantize(Decimal("0.01")) for _, value, _ in rows if value != t.total), Decimal(0)
    )

    def past(value: Decimal) -> str:
        return d.print_amount(before, currency=False) if value == t.total else old(value)

    heads = d.one_of(
        "bisher|ab " + d.print_date(changed),
        "alt|neu",
        "Miete bis " + d.print_date(changed) + "|aktuell",
        "Vorjahr|derzeit",
    ).split("|")
    top = f"<tr><th>{d.one_of('Bestandteil', 'Mietbestandteile', '')}{f'<th class=r>{heads[0]}' if with_old else ''}<th class=r>{heads[1] if with_old else 'EUR monatlich'}"
    table = (
        f"<table class=t><thead>{top}</thead><tbody>"
        + "".join(
            f"<tr><td>{label}{f'<td class=r>{past(value)}' if with_old else ''}<td class=r>{text}"
            for label, value, text in rows
        )
        + "</tbody></table>"
    )
    to_tenant = d.maybe(0.45)
    flat = f"{m.street(d, t)}, {m.town(d, t)}"
    if to_tenant:
        to = f"{m.tenant(d, t)}<br>{m.street(d, t)}<br>{m.town(d, t)}"
    else:
        to = f"{escape(t.office)}<br>{escape(office.street)}<br>{escape(office.postcode_place)}"
    refs = [
        (d.one_of("Datum", "Tag"), d.date("datum", t.signed)),
        (d.one_of("Unser Zeichen", "Mietvertrag", "Kundennummer"), f"{g.digits(3)}/{g.digits(4)}"),
        (
            d.one_of("Ihr Zeichen", "Ihre Nachricht"),
            escape(t.case) if d.maybe(0.5) else d.print_date(d.later(t.signed, -20, -2)),
        ),
        (d.one_of("Bearbeiterin", "Durchwahl", "Telefon"), g.phone()),
    ]
    line = (
        "<table class=rf><tr>" + "".join(f"<td><small>{label}</small><br>{value}" for label, value in refs) + "</table>"
        if d.maybe(0.5)
        else "<p class=r>" + "<br>".join(f"{label}: {value}" for label, value in refs[: rng.randint(1, 4)]) + "</p>"
    )
    subject = d.one_of(
        f"{d.one_of(*m.TITLES)}<br>{d.one_of('Wohnung', 'Mietobjekt')}: {flat}, {escape(t.storey)}",
        f"{d.one_of(*m.TITLES)} {escape(t.people[0].last)}",
    )
    since = d.date("mietbeginn", t.start)
    facts = [
        d.one_of(
            f"das Mietverhältnis mit {m.tenant(d, t)} über die Wohnung {flat} besteht seit dem {since}.",
            f"{m.tenant(d, t)} {'sind' if len(t.people) > 1 else 'ist'} seit {since} Mieter der Wohnung {flat}.",
            f"hiermit bestätigen wir, dass {m.tenant(d, t)} die Wohnung {flat} seit {since} gemietet {'haben' if len(t.people) > 1 else 'hat'}.",
        )
    ]
    if d.maybe(0.8):
        facts.append(
            d.one_of(
                f"Die Wohnfläche beträgt {m.area(d, t)} m².",
                f"Die Wohnung umfasst {m.rooms(d, t)} Zimmer mit {m.area(d, t)} m².",
                f"Größe: {m.area(d, t)} m², {m.rooms(d, t)} Zimmer.",
            )
        )
    if d.maybe(0.4):
        facts.append(f"Nach unseren Unterlagen leben dort {m.persons(d, t)} Personen.")
    pay = (
        f"<p>{d.one_of('Die Zahlung erfolgt auf', 'Bitte überweisen Sie auf unser Konto', 'Mietkonto:')} {d.iban('iban', t.iban)}{d.one_of('', ' bei der ' + escape(t.bank.name))}.</p>"
        if d.maybe(0.55)
        else ""
    )
    more = d.some(
        (
            "Die Betriebskosten werden jährlich abgerechnet.",
            f"Der Mietvertrag wurde am {d.print_date(t.contract)} geschlossen.",
            "Die Heizung erfolgt über Fernwärme; Warmwasser ist enthalten.",
            "Das Mietkonto ist ausgeglichen.",
            f"Auf dem Mietkonto besteht ein Rückstand von {d.print_amount(g.money(40, 900))}.",
            "Das Gebäude wurde 19" + g.digits(2) + " errichtet.",
            "Für Rückfragen stehen wir Ihnen gern zur Verfügung.",
        ),
        1,
        4,
    )
    body = f"<div class=hd>{b.emblem(d, tint) if d.maybe(0.5) else ''}{shown}</div><div class=to>{to}</div>{line}<p class=su>{subject}</p><p>{b.hello(d)}</p><p>{' '.join(facts)}</p><p>{d.one_of('Die Miete setzt sich wie folgt zusammen:', 'Zu zahlen sind monatlich:', 'Mietzusammensetzung:')}</p>{table}{pay}<p>{' '.join(more)}</p><p>{d.one_of(*b.BYES)}</p><p>{shown if d.maybe(0.6) else ''}<br><br>{d.one_of('i. A.', 'ppa.', 'i. V.')} {escape(g.person().last)}</p>"
    css = d.css(SANS, SERIF, low=9.5, high=11) + (
        f".hd{{color:{tint};font-size:{rng.randint(14, 21)}pt;text-align:{d.one_of('left', 'right', 'center')};margin-bottom:9mm}}.to{{min-height:30mm}}.rf{{width:100%;margin-bottom:5mm}}small{{font-size:7pt}}.su{{font-weight:bold;margin:4mm 0}}.r{{text-align:right}}.t{{{d.one_of('width:100%', 'width:75%')};margin:2mm 0 4mm}}.t td,.t th{{padding:.7mm 2mm;{d.one_of('border:1px solid #999', 'border-bottom:1px solid #ccc', '')};text-align:left}}.t .r{{text-align:right}}.t tr:last-child td{{font-weight:bold}}p{{margin:0 0 3mm}}"
    )
    return Sheet(body, css, footer=b.imprint(d, shown, t.landlord, t.seat, t.bank), margin=(15, 19, 30, 24))

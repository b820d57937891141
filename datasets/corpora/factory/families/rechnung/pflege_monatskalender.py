"""A care service's or kitchen's monthly bill: calendar of days with marks, number of services times price, share of the fund."""

from __future__ import annotations

import calendar
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_SERVICES = (
    ("Große Körperpflege", 18, 32),
    ("Hauswirtschaft je Std.", 20, 34),
    ("Medikamentengabe", 6, 12),
    ("Betreuung je Tag", 8, 26),
    ("Fahrdienst", 7, 19),
    ("Frühförderung", 30, 65),
)

_FOOD = (
    ("Mittagessen", 3, 7),
    ("Essen auf Rädern", 6, 11),
    ("Frühstück", 2, 5),
    ("Getränkepauschale je Tag", 1, 2),
    ("Dessert", 1, 3),
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    blank = r.invoice(
        d,
        (),
        issuer=d.one_of(
            "Pflegedienst {name} GmbH",
            "Sozialstation {town}",
            "Menüservice {name}",
            "Kita-Verpflegung {town}",
            "Ambulante Pflege {name}",
            "Tagespflege {town} gGmbH",
            "Schulmensa {name} UG (haftungsbeschränkt)",
        ),
        rate=rng.choice([0, 0, 7]),
        included=True,
    )
    month, year = (blank.day.month - 2) % 12 + 1, blank.day.year - (1 if blank.day.month == 1 else 0)
    days = calendar.monthrange(year, month)[1]
    food = any(word in blank.issuer for word in ("Menü", "Verpflegung", "mensa"))
    services = rng.sample(_FOOD if food else _SERVICES, rng.randint(1, 3))
    marked = {name: sorted(rng.sample(range(1, days + 1), rng.randint(6, 22))) for name, _, _ in services}
    lines = []
    for name, low, high in services:
        price = g.money(low, high)
        count = Decimal(len(marked[name]))
        lines.append(r.Item(count, "x", name, price, (count * price).quantize(r.CENT)))
    i = blank.with_items(tuple(lines))
    shown, tint, sign = r.issuer(d, i), b.color(d), d.one_of("x", "X", "1", "•", "/")
    heads = "".join(f"<th>{day}" for day in range(1, days + 1))
    grid = "".join(
        f"<tr><td>{name}{''.join(f'<td class=c>{sign if day in marked[name] else chr(160)}' for day in range(1, days + 1))}<td class=r>{len(marked[name])}"
        for name, _, _ in services
    )
    kalender = f"<table class=k><tr><th>{d.one_of('Leistung', 'Tag')}{heads}<th>Σ{grid}</table>"
    rows = "".join(
        f"<tr><td>{escape(item.text)}<td class=r>{r.quantity(item.quantity)} x<td class=r>{d.print_amount(item.price)}<td class=r>{d.print_amount(item.total)}"
        for item in i.items
    )
    rows += "".join(
        f"<tr class=s><td colspan=3>{label}<td class=r>{value}"
        for label, value in r.sums(
            d, i, total=(*r.GROSS, "Eigenanteil zu zahlen", "Rechnungsbetrag Selbstzahler"), lean=0.2
        )
    )
    patient = g.person(last=i.customer.last) if d.maybe(0.4) else i.customer
    who = escape(patient.name) if patient is not i.customer else r.customer(d, i)
    facts = [
        (d.one_of("Leistungsempfänger", "Klient", "Teilnehmer", "Für"), f"{who}, geb. {d.print_date(patient.born)}"),
        (d.one_of("Abrechnungsmonat", "Monat", "Leistungszeitraum"), f"{MONTHS[month - 1]} {year}"),
        (d.one_of(*r.NUMBER), r.code(d, i)),
        (d.one_of(*r.DAY), r.day(d, i)),
        ("Versicherten-Nr.", g.insurance_number()),
        ("Pflegegrad", str(rng.randint(1, 5))),
    ]
    kept = [fact for at, fact in enumerate(facts) if at in (1, 2, 3) or d.maybe(0.6)]
    if d.maybe(0.4):
        rng.shuffle(kept)
    info = b.listed(d, kept)
    covered = (
        f"<p>{d.one_of('Von der Pflegekasse bereits übernommen', 'BuT-Zuschuss im Vormonat', 'Investitionskosten nachrichtlich')}: {d.print_amount(g.money(30, 600))}</p>"
        if d.maybe(0.5)
        else ""
    )
    parts = [kalender, f"<table class=t>{rows}</table>{covered}"]
    if d.maybe(0.35):
        parts.reverse()
    free = (
        f"<p class=f>{d.one_of('Umsatzsteuerfrei nach § 4 Nr. 16 UStG.', 'Leistung ist von der Umsatzsteuer befreit.')}</p>"
        if not i.rate
        else ""
    )
    debit = (
        f"<p>{d.one_of('Der Betrag wird am', 'Lastschrifteinzug zum', 'Abbuchung am')} {r.due(d, i)} {d.one_of('von Ihrem Konto', '')} {d.print_iban(g.iban())} {d.one_of('abgebucht', 'eingezogen')}.</p>"
        if d.maybe(0.3)
        else f"<p>{r.due_sentence(d, i)} {r.account(d, i)}</p>"
    )
    title = d.one_of(
        "Rechnung", "Monatsrechnung", "Rechnung Privatanteil", "Leistungsnachweis und Rechnung", "Beitragsrechnung"
    )
    body = f"<div class=hd>{shown}<br><small>{escape(i.seat.street)}, {escape(i.seat.postcode_place)} · {g.phone()} · IK {g.digits(9)}</small></div><p class=to>{r.window(d, i)}</p><h2>{title}</h2>{info}{''.join(parts)}{free}{debit}<p class=f>{r.ids(d)}</p>"
    wide = d.maybe(0.4)
    css = d.css(SANS, low=8.6, high=9.8) + (
        f".hd{{color:{tint};font-size:15pt;text-align:{d.one_of('left', 'right')}}}small{{font-size:7.5pt;color:#444}}.to{{margin:7mm 0}}.k{{margin:3mm 0;font-size:{8 if wide else 6.2}pt;width:100%}}.k td,.k th{{border:1px solid #999;padding:.2mm .4mm;text-align:center}}.k td:first-child{{text-align:left}}.t{{width:100%;margin:3mm 0}}.t td{{padding:.6mm 1.5mm;border-bottom:1px solid #ccc}}.r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold}}.listed td{{padding:0 4mm .5mm 0}}.f{{font-size:7.5pt}}h2{{font-size:13pt;margin:0 0 2mm}}p{{margin:0 0 2.5mm}}"
    )
    return Sheet(body, css, size=(297.0, 210.0) if wide else (210.0, 297.0), margin=(13, 15, 12, 19))

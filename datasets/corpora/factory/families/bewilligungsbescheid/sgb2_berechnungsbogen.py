"""Job centre's notice of several pages: info column on the right, monthly totals, calculation sheet per person, duties."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    account,
    add_months,
    address,
    bye,
    contact,
    greeting,
    hours,
    leaflet,
    pairs,
    remedy,
    split,
)
from corpora.factory.families.bewilligungsbescheid._bescheid import Decision, decision

_NEEDS = ("Regelbedarf", "Mehrbedarf", "Grundmiete", "Heizkosten", "Nebenkosten")


def _sheet(d: Draft, b: Decision) -> str:
    """The calculation: needs and income per member; its total is the monthly amount."""
    g = d.german
    count = d.rng.randint(1, 4)
    members = [b.who.first, *(g.person(adult=False).first for _ in range(count - 1))]
    needs = [name for name in _NEEDS if name in ("Regelbedarf", "Grundmiete", "Heizkosten") or d.maybe(0.4)]
    income = g.money(0, 700) if d.maybe(0.65) else Decimal("0.00")
    gross = split(d, b.amount + income, count)
    rows = []
    parts = [split(d, total, len(needs)) for total in gross]
    for n, need in enumerate(needs):
        cells = "".join(f"<td class=n>{d.print_amount(part[n], currency=False)}" for part in parts)
        rows.append(
            f"<tr><td>{need}<td class=n>{d.print_amount(sum((p[n] for p in parts), Decimal(0)), currency=False)}{cells}"
        )
    total = "".join(f"<td class=n>{d.print_amount(value, currency=False)}" for value in gross)
    rows.append(f"<tr class=t><td>Gesamtbedarf<td class=n>{d.print_amount(b.amount + income, currency=False)}{total}")
    earned = split(d, income, count) if income else [income] * count
    cells = "".join(f"<td class=n>{d.print_amount(value, currency=False)}" for value in earned)
    rows.append(
        f"<tr><td>abzüglich zu berücksichtigendes Einkommen<td class=n>{d.print_amount(income, currency=False)}{cells}"
    )
    cells = "".join(f"<td class=n>{d.print_amount(a - e, currency=False)}" for a, e in zip(gross, earned, strict=True))
    rows.append(f"<tr class=t><td>Höhe der monatlichen Leistungen<td class=n>{b.betrag(currency=False)}{cells}")
    heads = "".join(
        f"<th>{escape(name)}<br>{d.print_date(g.person(adult=False).born, 'dd.mm.yyyy') if n else ''}"
        for n, name in enumerate(members)
    )
    return (
        f"<div class=break><h3>{d.one_of('Anlage 1: Berechnungsbogen', 'Berechnungsbogen', 'Berechnung der Leistungen')} "
        f"{d.one_of('für', 'Zeitraum')} {b.von()} {d.one_of('bis', '-')} {b.bis()}</h3>"
        f"<p>{b.label()}: {b.az()}</p></div>"
        f"<table class=m><thead><tr><th>Bezeichnung<th>Gesamt{heads}</thead><tbody>{''.join(rows)}</tbody></table>"
    )


def draw(d: Draft) -> Sheet:
    b = decision(d, "sgb2")
    g = d.german
    rows = [
        (d.one_of("Ihr Zeichen", "Ihre Nachricht"), d.one_of("", "Antrag vom " + d.print_date(g.day(end=b.day)))),
        (b.label(), b.az()),
        (d.one_of("Name", "Es schreibt Ihnen", "Bearbeiter"), escape(g.person().name)),
        ("Telefon", g.phone()),
        (d.one_of("Datum", "Datum", "Mein Schreiben vom"), b.datum()),
    ]
    if d.maybe(0.3):
        rows.insert(2, ("Kundennummer", g.digits(3) + "A" + g.digits(6)))
    first = f"{b.von()} bis {b.bis()}"
    title = d.one_of("Bescheid über die Bewilligung von", "Bewilligungsbescheid:", "Ihr Antrag auf", "Bewilligung von")
    months, table = add_months(b.start, 0), ""
    if d.maybe(0.6):
        lines = []
        for n in range(d.rng.randint(2, 12)):
            month = add_months(months, n)
            if month > b.end:
                break
            lines.append(f"<tr><td>{MONTHS[month.month - 1]} {month.year}<td class=n>{b.betrag()}")
        table = f"<table class=m style='width:80mm'><thead><tr><th>Monat<th>Gesamtbetrag</thead><tbody>{''.join(lines)}</tbody></table>"
    sums = d.one_of(
        f"<p>für die Zeit vom {first} {d.one_of('bewillige ich Ihnen', 'werden Ihnen und den mit Ihnen in Bedarfsgemeinschaft lebenden Personen')} "
        f"{b.leistung()} in Höhe von monatlich {b.betrag()}.</p>",
        f"<p>Sie erhalten {b.leistung()} in folgender Höhe:</p><table class=m><tr><th>von<th>bis<th>monatlich<tr><td>{b.von()}"
        f"<td>{b.bis()}<td class=n>{b.betrag()}</table>",
        f"<p>auf Ihren Antrag vom {d.print_date(g.day(end=b.day))} bewillige ich {b.leistung()} für den Zeitraum</p>"
        f"<p style='text-align:center'><b>{first}</b></p><p>mit einem monatlichen Gesamtbetrag von {b.betrag()}.</p>",
    )
    laws = b.laws(6, 13)
    half = len(laws) // 2
    heads = d.some(
        (
            "Weitere Hinweise",
            "Ihre Mitwirkungspflichten",
            "Begründung",
            "Kranken- und Pflegeversicherung",
            "Wichtige Hinweise",
        ),
        2,
        2,
    )
    block = pairs(rows, d.one_of("above", "table", "colon"))
    right = d.rng.randint(58, 66)
    body = (
        f"<div style='display:flex;justify-content:space-between;margin-bottom:9mm'><div style='margin-top:{d.rng.randint(12, 24)}mm'>"
        f"{address(d, b.name(), b.who, b.home, sender=b.sender())}</div><div style='width:{right}mm;font-size:8.5pt'>"
        f"<b style='font-size:13pt'>{b.behoerde()}</b><br><br>{block}</div></div>"
        f"<p><b>{title} {b.leistung()}</b></p><p>{greeting(d, b.who)}</p>{sums}{table}"
        + "".join(f"<p>{text}</p>" for text in laws[:half])
        + (f"<p>Die Zahlung erfolgt auf das Konto {d.print_iban(g.iban())}.</p>" if d.maybe(0.5) else "")
        + f"<p>{bye(d)}</p>{_sheet(d, b)}"
        + f"<h3 class=break>{heads[0]}</h3>"
        + "".join(f"<p>{text}</p>" for text in laws[half:])
        + f"<h3>{heads[1]}</h3><p>{fill_in(d, b)}</p><h3>Rechtsbehelfsbelehrung</h3><p>{remedy(d, b.behoerde(), b.seat)}</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.4)
    css = d.css(SANS, low=9, high=11) + (
        ".m{width:100%;margin:2mm 0 4mm}.m td,.m th{border:1px solid #888;padding:.8mm 1.5mm;text-align:left;font-size:.92em}"
        ".m .n{text-align:right;white-space:nowrap}.t td{font-weight:bold;background:#eee}h3{margin:4mm 0 2mm;font-size:1.15em}small{color:#555}"
    )
    foot = (
        "<div style='position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:7pt;border-top:1px solid #888;padding-top:1mm'>"
        f"{' | '.join(contact(d, b.seat)[:4])}<br>{account(d)}<br>{hours(d)}<span style='float:right'>Seite {{page}} von {{pages}}</span></div>"
    )
    return Sheet(body, css, footer=foot, margin=(14, 18, 26, 25))


def fill_in(d: Draft, b: Decision) -> str:
    """A paragraph on the right to apply again, with a decoy day."""
    return (
        f"Leistungen für die Zeit nach Ablauf werden nur auf neuen Antrag erbracht. Bitte stellen Sie ihn spätestens am "
        f"{d.print_date(d.later(b.day, 100, 330))}."
    )

"""Parental allowance: months of life in a table with from and to, amounts before and after set-offs, small print."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    account,
    address,
    bye,
    contact,
    greeting,
    leaflet,
    pairs,
    remedy,
)
from corpora.factory.families.bewilligungsbescheid._bescheid import birthday_months, decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "elterngeld"), d.german
    born = b.day - timedelta(days=d.rng.randint(25, 120))
    born = born.replace(day=min(born.day, 28))
    first = d.rng.choice([1, 1, 3, 3, 2])
    months = birthday_months(born, d.rng.choice([6, 10, 12, 12, 14]))
    b.start, b.end = months[first - 1][0], months[-1][1]
    child = g.person(adult=False, last=b.who.last if d.maybe(0.6) else None)
    shown_in_rows = d.maybe(0.7)
    rows = []
    for n, (start, end) in enumerate(months, 1):
        paid = n >= first
        von = b.von("dd.mm.yyyy") if n == first else d.print_date(start, "dd.mm.yyyy")
        bis = b.bis("dd.mm.yyyy") if n == len(months) else d.print_date(end, "dd.mm.yyyy")
        amount = b.betrag(currency=False) if paid else "0,00"
        rows.append(
            f"<tr><td>{n}.<td>{von}<td>{bis}<td class=n>{d.print_amount(b.amount + (0 if paid else g.money(5, 90)), currency=False) if not paid else ''}<td class=n>{amount}"
        )
    table = (
        f"<table class=m><thead><tr><th>{d.one_of('Lebensmonat', 'LM', 'Monat')}<th>vom<th>bis<th>{d.one_of('Anrechnung', 'Mutterschaftsleistung')} EUR"
        f"<th>{d.one_of('Betrag', 'Zahlbetrag', 'Auszahlung')} EUR</thead><tbody>{''.join(rows)}</tbody></table>"
    )
    years = f"{escape(child.name)}, geboren am {d.print_date(born)}"
    sentence = d.one_of(
        f"für Ihr Kind {years}, erhalten Sie {b.leistung()} vom {b.von()} bis {b.bis()}. Der Monatsbetrag beläuft sich auf {b.betrag()}.",
        f"auf Ihren Antrag vom {d.print_date(d.later(born, 5, 24))} wird Ihnen {b.leistung()} für das Kind {years} bewilligt. Sie erhalten monatlich {b.betrag()} in der Zeit vom {b.von()} bis {b.bis()}.",
        f"Ihnen wird {b.leistung()} in Höhe von {b.betrag()} im Monat für {len(months) - first + 1} Lebensmonate gewährt (Kind: {years}).",
    )
    income = float(b.amount) / 0.65
    math = [
        (
            "Bemessungszeitraum",
            f"{d.print_date(born - timedelta(days=400))} bis {d.print_date(born - timedelta(days=40))}",
        ),
        ("Einkommen vor der Geburt (netto)", d.print_amount(g.money(income, income + 3))),
        ("Ersatzrate", d.one_of("65 v. H.", "67 %", "66 %")),
        ("Einkommen nach der Geburt", d.print_amount(g.money(0, 500))),
        ("Geschwisterbonus", d.one_of("nein", "0,00", "-")),
    ]
    refs = [(b.label(), b.az())] * d.maybe(0.92) + [
        ("Sachgebiet", f"51.{g.digits(1)}"),
        ("Tel.", g.phone()),
        ("E-Mail", contact(d, b.seat)[4]),
    ]
    place = f"{escape(b.seat.place)}, {b.datum()}"
    body = (
        f"<table style='width:100%;border-bottom:1.5px solid {d.one_of('#088', '#a50', '#000')};margin-bottom:8mm'><tr><td style='font-size:14pt'>{b.behoerde()}"
        f"<td style='text-align:right;font-size:8pt'>{'<br>'.join(contact(d, b.seat)[:4])}</table>"
        f"<div style='margin-bottom:6mm'>{address(d, b.name(), b.who, b.home)}</div><p style='text-align:{d.one_of('right', 'left')}'>{place}</p>"
        f"<div style='margin-bottom:4mm'>{pairs(refs, d.one_of('line', 'boxes', 'table', 'dots'))}</div>"
        f"<h3>{d.one_of('Bescheid nach dem Bundeselterngeld- und Elternzeitgesetz', 'Elterngeldbescheid', 'Bewilligung: ' + b.leistung(), 'Bescheid über ' + b.leistung())}</h3>"
        f"<p>{greeting(d, b.who)}</p><p>{sentence}</p>"
        + (f"<p>Im Einzelnen:</p>{table}" if shown_in_rows else "")
        + f"<h4>{d.one_of('So haben wir gerechnet', 'Berechnung', 'Ermittlung des Elterngeldes')}</h4>{pairs(math, d.one_of('table', 'colon'))}"
        + "<p></p>"
        + "".join(f"<p>{text}</p>" for text in b.laws(4, 9))
        + f"<p><b>{d.one_of('Rechtsbehelf', 'Rechtsbehelfsbelehrung', 'Ihre Rechte')}</b>: {remedy(d, b.behoerde(), b.seat, d.one_of('widerspruch', 'sozialgericht'))}</p><p>{bye(d)}</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.3)
    css = d.css(SANS, SERIF, low=9.5, high=11) + (
        ".m{margin:2mm 0 4mm;width:"
        + str(d.rng.randint(70, 100))
        + "%}.m td,.m th{border:1px solid #aaa;padding:.6mm 2mm;text-align:left}.m .n{text-align:right}h4{margin:3mm 0 1mm}"
    )
    foot = f"<div style='position:absolute;bottom:8mm;left:25mm;right:20mm;font-size:7pt;text-align:center'>{account(d)} – Seite {{page}}/{{pages}}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.7), margin=(15, 20, 22, 25))

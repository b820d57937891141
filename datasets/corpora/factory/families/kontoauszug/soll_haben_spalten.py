"""Statement with separate columns for Soll and Haben: the column, not a sign, tells debit from credit."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet

_CREDITS = (
    "Lohn/Gehalt {firm}",
    "Gutschrift {person}",
    "Jobcenter Leistungen {digits}",
    "Kindergeld {digits}",
    "Bareinzahlung",
)
_DEBITS = (
    "Lastschrift {firm} Kd.Nr. {digits}",
    "Kartenzahlung {firm}",
    "Dauerauftrag {person} Miete",
    "Geldautomat {digits}",
    "Entgelt Kontoführung",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    bank, holder, address = g.bank(), g.person(), g.address()
    iban = g.iban(bank)
    start = g.day()
    old = balance = g.money(-900, 3000)
    rows, day = [], start
    for number in range(1, d.rng.randint(4, 24)):
        day += timedelta(days=d.rng.randint(0, 4))
        credit = d.maybe(0.3)
        amount = g.money(5, 1800 if credit else 400)
        balance += amount if credit else -amount
        text = d.one_of(*(_CREDITS if credit else _DEBITS)).format(
            firm=g.firm(), person=g.person().name, digits=g.digits(8)
        )
        value = f"{amount if credit else -amount:.2f}"
        printed = d.cell("buchungen.betrag", number, d.print_amount(amount, currency=False), value)
        rows.append(
            f"<tr><td>{d.cell('buchungen.buchungstag', number, d.print_date(day, 'dd.mm.'), day.isoformat())}<td>{d.print_date(day, 'dd.mm.')}"
            f"<td>{d.cell('buchungen.text', number, text, text.rstrip('.'))}<td class=n>{'' if credit else printed}<td class=n>{printed if credit else ''}"
        )
    end = day + timedelta(days=d.rng.randint(0, 3))

    def total(key: str, value: Decimal, label: str, on: str) -> str:
        shown = d.field(key, d.print_amount(abs(value), currency=False), f"{value:.2f}")
        return f"<tr><td>{on}<td><td><b>{label}</b><td class=n>{shown if value < 0 else ''}<td class=n>{shown if value >= 0 else ''}"

    body = (
        f"<h2>{d.field('kreditinstitut', bank.name)}</h2>"
        f"<p>{d.field('kontoinhaber', holder.name)}<br>{escape(address.street)}<br>{escape(address.postcode_place)}</p>"
        f"<p><b>{d.one_of('Kontoauszug', 'Auszug', 'Kontoauszug Nr.')}</b> {d.field('auszug_nummer', f'{d.rng.randint(1, 12)}/{end.year}')} "
        f"{d.one_of('vom', 'Datum', 'erstellt am')} {d.date('datum', end)} &nbsp; IBAN {d.iban('iban', iban)} BIC {d.field('bic', bank.bic)}</p>"
        f"<table><thead><tr><th>{d.one_of('Buchung', 'Bu-Tag', 'Buchungstag')}<th>Wert<th>{d.one_of('Vorgang', 'Verwendungszweck', 'Buchungstext')}"
        f"<th>{d.one_of('Soll', 'Belastung', 'Soll EUR')}<th>{d.one_of('Haben', 'Gutschrift', 'Haben EUR')}</thead><tbody>"
        + total(
            "saldo_alt",
            old,
            d.one_of("Alter Kontostand", "Saldovortrag", "Anfangssaldo"),
            d.print_date(start, "dd.mm."),
        )
        + "".join(rows)
        + total(
            "saldo_neu", balance, d.one_of("Neuer Kontostand", "Endsaldo", "Kontostand am"), d.print_date(end, "dd.mm.")
        )
        + "</tbody></table>"
    )
    line = d.one_of("border-bottom:1px solid #999", "", "border:1px solid #666")
    css = (
        d.css(SANS, MONO, low=8, high=10.5)
        + f"table{{width:100%}}td,th{{padding:1mm 1.5mm;text-align:left;{line}}}.n{{text-align:right;white-space:nowrap}}"
    )
    return Sheet(
        body=body,
        css=css,
        footer='<div style="position:absolute;bottom:8mm;right:20mm;font-size:7pt">Seite {page} von {pages}</div>',
    )

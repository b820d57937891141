"""Housing company's rent account with debit, credit and balance lines; the last balance and fees make the demand."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    COLORS,
    account,
    add_months,
    address,
    contact,
    greeting,
    pairs,
)
from corpora.factory.families.mahnung._beilage import enclosure
from corpora.factory.families.mahnung._mahnung import demand


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "wohnen", fees=d.maybe(0.6)), d.german
    rent = g.money(310, 940)
    rows, balance, at = [], Decimal(0), add_months(m.day, -d.rng.randint(3, 8))
    while at <= m.day:
        balance += rent
        rows.append(
            (
                d.print_date(at, "dd.mm.yyyy"),
                f"Miete {MONTHS[at.month - 1]} {at.year}",
                m.plain(rent),
                "",
                m.plain(balance),
            )
        )
        if d.maybe(0.6) and add_months(at, 1) <= m.day:
            paid = rent if d.maybe(0.6) else g.money(50, float(rent))
            balance -= paid
            rows.append(
                (
                    d.print_date(at + timedelta(days=d.rng.randint(2, 20)), "dd.mm.yyyy"),
                    d.one_of("Zahlung", "Überweisung", "Eingang Jobcenter"),
                    "",
                    m.plain(paid),
                    m.plain(balance),
                )
            )
        at = add_months(at, 1)
    m.items = [("Saldo", m.day, balance)]
    for fee, amount in m.fees:
        balance += amount
        rows.append((d.print_date(m.day, "dd.mm.yyyy"), fee, m.plain(amount), "", m.plain(balance)))
    rows[-1] = (*rows[-1][:4], m.forderung(currency=False))
    heads = d.one_of(
        "Datum|Text|Soll|Haben|Saldo", "Wertstellung|Buchungstext|Forderung|Zahlung|Rückstand", "Tag|Vorgang|+|-|offen"
    ).split("|")
    table = (
        "<table class=m><thead><tr>"
        + "".join(f"<th>{h}" for h in heads)
        + "</thead><tbody>"
        + "".join("<tr>" + "".join(f"<td>{v}" for v in row) for row in rows)
        + "</tbody></table>"
    )
    term = d.maybe(0.85)
    ask = f"bis spätestens {m.frist()}" if term else "unverzüglich"
    text = d.one_of(
        f"Ihr Mietkonto weist zum heutigen Tag einen Rückstand von {m.forderung()} auf. Gleichen Sie ihn {ask} aus.",
        f"wir vermissen Zahlungen in Höhe von insgesamt {m.forderung()}. Zahlbar {ask}.",
        f"nachstehend erhalten Sie einen Auszug Ihres Mietkontos. Wir fordern Sie auf, den Saldo {ask} zu begleichen.",
    )
    threat = d.some((
        "Nach § 543 Abs. 2 Nr. 3 BGB sind wir zur fristlosen Kündigung berechtigt, sobald zwei Monatsmieten offen sind.", "Bei Ausbleiben der Zahlung werden wir das Mietverhältnis fristlos, hilfsweise ordentlich kündigen und Räumungsklage erheben.",
        f"Wir informieren das Sozialamt {escape(g.town())} über den Rückstand.", f"Unsere Sozialberatung erreichen Sie unter {g.phone()}.", f"Eine Rate von {d.print_amount(g.money(20, 100, round_to=5))} monatlich ist möglich.", f"Ihre Zusage vom {d.print_date(m.day - timedelta(days=30))} haben Sie nicht eingehalten.",
    ), 2, 5)  # fmt: skip
    refs = [
        (d.one_of("Mieternummer", "Mieter-Nr.", "Vertragsnummer", "Mietvertrag Nr.", "Kundennummer"), m.kdnr())
    ] * d.maybe(0.88)
    refs += [("Objekt", f"{escape(m.home.street)}, {d.one_of('2. OG links', 'EG', 'WE 07', '3. OG')}")] * d.maybe(
        0.7
    ) + [(d.one_of("Datum", "vom"), m.datum())]
    color = d.rng.choice(COLORS)
    body = (
        f"<div style='display:flex;justify-content:space-between;margin-bottom:8mm'><div style='width:16mm;height:14mm;border:3px solid {color};border-bottom-width:8px'></div><div style='text-align:right'><b style='color:{color};font-size:13pt'>{m.absender()}</b><br><small>{'<br>'.join(contact(d, m.seat)[:4])}</small></div></div>"
        f"<div style='margin-bottom:6mm'>{address(d, m.name(), m.who, m.home, sender=m.sender())}</div><div style='margin-bottom:4mm'>{pairs(refs, d.one_of('table', 'boxes', 'line', 'colon'))}</div>"
        f"<p><b>{d.one_of('Mahnung', 'Mietrückstand', 'Zahlungsaufforderung und Abmahnung', '2. Mahnung', 'Androhung der fristlosen Kündigung')}</b></p><p>{greeting(d, m.who)}</p><p>{text}</p>{table}"
        + "".join(f"<p>{t}</p>" for t in threat)
        + f"<p>Überweisung auf {m.iban()}</p><p>{d.one_of('Mit freundlichen Grüßen', 'Freundliche Grüße')}<br>{m.absender() if d.maybe(0.6) else escape(g.person().name) + ', Mietenbuchhaltung'}</p>"
    )
    body += enclosure(d, m) * d.maybe(0.3)
    css = (
        d.css(SANS, SERIF, low=9.3, high=11)
        + ".m{width:100%;margin-bottom:4mm}.m td,.m th{padding:.6mm 2mm;text-align:right;border-bottom:1px solid #bbb;white-space:nowrap}.m td:nth-child(-n+2),.m th:nth-child(-n+2){text-align:left}small{font-size:7.5pt}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;font-size:7pt'>{account(d)} · Seite {{page}}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.7), margin=(14, 18, 18, 22))

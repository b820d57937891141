"""Debt collector: principal, interest, costs and payments in a numbered account; creditor's customer number; own file number."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, contact, greeting, pairs
from corpora.factory.families.mahnung._beilage import enclosure
from corpora.factory.families.mahnung._mahnung import CREDITORS, customer_label, demand


def draw(d: Draft) -> Sheet:
    m, g = (
        demand(
            d,
            "inkasso",
            labels=("Hauptforderung {n}", "Hauptforderung aus Rechnung {n}", "Rechnung {n}"),
            count=(1, 3),
            fees=False,
            high=620,
        ),
        d.german,
    )
    costs = [("Mahnkosten des Gläubigers", g.money(2, 15)), ("Zinsen 5 Prozentpunkte über Basiszins", g.money(0.8, 40)), ("Inkassovergütung 0,9 Geschäftsgebühr Nr. 2300 VV", g.money(30, 110)), ("Auslagenpauschale", g.money(6, 20)), ("Kontoführungskosten", g.money(3, 9)), ("Ermittlungskosten EMA", g.money(5, 18))]  # fmt: skip
    m.fees = [c for c in costs if d.maybe(0.7)]
    paid = g.money(5, float(m.owed) / 2) if d.maybe(0.4) else Decimal(0)
    if paid:
        m.fees.append(("Ihre Zahlung", -paid))
    client = d.one_of(*(CREDITORS[d.one_of("telefon", "versand", "energie", "dienst")])).format(
        t=g.town(), n=g.person().last
    )
    number = d.one_of(
        f"{g.digits(2)}/{g.digits(6)}-{g.digits(2)}", f"A{g.digits(8)}", f"{g.digits(9)}", f"IN-{g.digits(7)}"
    )
    refs = [
        (d.one_of("Unser Aktenzeichen", "Aktenzeichen", "Akte", "Unser Zeichen"), number),
        (d.one_of("Gläubiger", "Gläubigerin", "Unsere Mandantin", "Auftraggeber"), escape(client)),
    ]
    if d.maybe(0.65):
        refs.append(
            (d.one_of("Kundennummer beim Gläubiger", "Kundennummer", "Ihre Kundennummer", customer_label(d)), m.kdnr())
        )
    if d.maybe(0.9):
        refs.append((d.one_of("Datum", "Datum", ""), m.datum()))
    rows = "".join(f"<tr><td>{escape(n)} vom {d.print_date(day)}<td class=n>{m.plain(a)}" for n, day, a in m.items)
    rows += "".join(f"<tr><td>{n}<td class=n>{m.plain(a)}" for n, a in m.fees)
    rows += f"<tr class=t><td>{d.one_of('Gesamtforderung', 'Zu zahlender Betrag', 'Forderung insgesamt', 'Saldo per heute', 'offen')}<td class=n>{m.forderung()}"
    has_date = d.maybe(0.8)
    term = f"bis zum {m.frist()}" if has_date else "binnen 10 Tagen"
    call = d.one_of(
        f"zeigen wir an, dass uns {escape(client)} mit dem Einzug der Forderung beauftragt hat. Zahlen Sie {m.forderung()} {term}.",
        f"trotz unserer Schreiben ist keine Zahlung erfolgt. Letzte Gelegenheit: {term} den Betrag von {m.forderung()} anweisen.",
        f"Sie schulden unserer Auftraggeberin den unten aufgeführten Betrag. Wir erwarten Ihre Zahlung {term}.",
    )
    rates = (
        f"<p>Alternativ: {d.rng.randint(3, 12)} Raten zu je {d.print_amount(g.money(15, 60, round_to=5))}, erste Rate am {d.print_date(d.later(m.due, 5, 30))}.</p>"
        if d.maybe(0.5)
        else ""
    )
    align = d.one_of("left", "right", "center")
    body = (
        f"<div style='text-align:{align};border-bottom:1px solid #000;margin-bottom:9mm'><span style='font-size:{d.rng.randint(13, 18)}pt'>{m.absender()}</span><br><small>{' · '.join(contact(d, m.seat)[:4])}</small></div>"
        f"<div style='display:flex;justify-content:space-between;margin-bottom:8mm'><div>{address(d, m.name(), m.who, m.home, sender=m.sender() if d.maybe(0.5) else '')}</div>"
        f"<div style='max-width:75mm;font-size:.9em'>{pairs(refs, d.one_of('table', 'above', 'colon'))}</div></div>"
        f"<p><b>{d.one_of('Letzte außergerichtliche Mahnung', 'Zahlungsaufforderung', 'Forderungssache', 'Ankündigung des gerichtlichen Mahnverfahrens', 'Inkassoauftrag')}</b></p>"
        f"<p>{greeting(d, m.who)}</p><p>{call}</p><p>{d.one_of('Forderungsaufstellung', 'Forderungskonto', 'Abrechnung der Forderung')}</p><table class=m>{rows}</table>{rates}"
        + "".join(f"<p>{t}</p>" for t in m.texts("recht all", 3, 8))
        + f"<p>Konto: {m.iban()}, Verwendungszweck {number}</p><p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll')}<br>{m.absender() if d.maybe(0.6) else escape(g.person().name)}</p>"
    )
    body += enclosure(d, m) * d.maybe(0.4)
    css = d.css(SANS, SERIF, low=9.5, high=11) + (
        f".m{{width:{d.rng.randint(80, 100)}%;margin-bottom:4mm}}.m td{{padding:.7mm 2mm;border:{d.one_of('0', '1px solid #999')}}}.n{{text-align:right;white-space:nowrap}}.t td{{font-weight:bold;border-top:2px solid #000}}small{{font-size:7.5pt}}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;left:22mm;right:18mm;font-size:6.5pt'>Eingetragen im Rechtsdienstleistungsregister, Aufsicht: Bundesamt für Justiz. Amtsgericht {escape(g.town())} HRB {g.digits(5)}. Geschäftsführer: {escape(g.person().name)}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.8), margin=(14, 18, 18, 22))

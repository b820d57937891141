"""Mail order's second reminder with a transfer slip below: comb boxes repeat amount and account; items with numbers."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS, address, contact, greeting, pairs
from corpora.factory.families.mahnung._mahnung import customer_label, demand


def draw(d: Draft) -> Sheet:
    m, g = (
        demand(d, "versand", labels=("Rechnung {n}", "Lieferung {n}", "Bestellung {n}", "Rate {m}"), high=160),
        d.german,
    )
    color, level = d.rng.choice(COLORS), d.one_of("1.", "2.", "3.", "Letzte", "Zweite")
    rows = "".join(
        f"<tr><td>{escape(n)}<td>{d.print_date(day)}<td>{d.rng.randint(1, 3)}<td class=n>{m.plain(a)}"
        for n, day, a in m.items
    )
    rows += "".join(f"<tr><td>{n}<td><td><td class=n>{m.plain(a)}" for n, a in m.fees)
    rows += f"<tr class=t><td colspan=3>{d.one_of('Bitte zahlen Sie', 'Gesamt', 'Offener Betrag', 'Endbetrag')}<td class=n>{m.forderung()}"
    refs = [
        (customer_label(d), m.kdnr()),
        (d.one_of("Datum", "Datum", "Mahndatum"), m.datum()),
        ("Mahnstufe", level.strip(".")),
        ("Servicetelefon", g.phone()),
    ]
    refs = [r for n, r in enumerate(refs) if n == 1 or d.maybe(0.8)]
    has_term = d.maybe(0.8)
    ask = f"bis zum {m.frist()}" if has_term else "innerhalb einer Woche"
    text = d.one_of(
        f"sicher haben Sie es nur übersehen: {m.forderung()} sind noch offen. Wir bitten um Zahlung {ask}.",
        f"auf unsere Erinnerung vom {d.print_date(m.items[-1][1])} haben Sie nicht reagiert. Überweisen Sie den fälligen Betrag {ask}.",
        f"Ihr Kundenkonto weist einen Rückstand aus. Damit keine weiteren Kosten entstehen, zahlen Sie bitte {ask}.",
    )
    slip_amount = (
        d.comb("forderung", f"{m.total:.2f}".replace(".", ","), f"{m.total:.2f}")
        if d.maybe(0.3)
        else m.forderung(currency=False)
    )
    bank = g.bank()
    purpose = f"{customer_label(d)} {m.kdnr()}" if d.maybe(0.6) else f"MA {g.digits(8)}"
    slip = (
        f"<div class=slip><div style='color:{color}'><b>{d.one_of('SEPA-Überweisung/Zahlschein', 'Überweisungsauftrag/Zahlschein', 'Zahlschein')}</b> <small>Für Überweisungen in Deutschland</small></div>"
        f"<small>Angaben zum Zahlungsempfänger</small><div class=x>{m.absender()}</div><small>IBAN</small><div class=x>{m.iban()}</div>"
        f"<table style='width:100%'><tr><td><small>BIC</small><div class=x>{bank.bic}</div><td><small>Betrag: Euro, Cent</small><div class=x>{slip_amount}</div></table>"
        f"<small>Kunden-Referenznummer - Verwendungszweck</small><div class=x>{purpose}</div><small>Angaben zum Kontoinhaber</small><div class=x>{m.name() if d.maybe(0.5) else '&nbsp;'}</div></div>"
    )
    body = (
        f"<div style='display:flex;justify-content:space-between;align-items:flex-end;margin-bottom:9mm'><span style='font-size:{d.rng.randint(15, 22)}pt;color:{color}'>{m.absender()}</span><small>{' | '.join(contact(d, m.seat)[2:5])}</small></div>"
        f"<div style='display:flex;justify-content:space-between;margin-bottom:6mm'><div>{address(d, m.name(), m.who, m.home, sender=m.sender())}</div><div style='width:58mm;font-size:.9em'>{pairs(refs, d.one_of('table', 'colon', 'above'))}</div></div>"
        f"<p style='font-size:1.2em'><b>{level} {d.one_of('Mahnung', 'Mahnung', 'Zahlungserinnerung')}</b></p><p>{greeting(d, m.who)}</p><p>{text}</p>"
        f"<table class=m><tr><th>Beleg<th>Datum<th>Menge<th>EUR{rows}</table>"
        + "".join(f"<p>{t}</p>" for t in m.texts("all", 1, 3))
        + f"<p>Ihr Team von {m.absender()}</p>"
    )
    css = d.css(SANS, low=9, high=10.5) + (
        f".m{{width:100%;margin-bottom:3mm}}.m td,.m th{{text-align:left;border-bottom:1px solid #bbb;padding:.7mm 1.5mm}}.m .n{{text-align:right}}.t td{{font-weight:bold}}"
        f".slip{{position:absolute;left:{d.rng.choice([0, 25, 56])}mm;bottom:0;width:150mm;box-sizing:border-box;padding:3mm 5mm;border-top:1px dashed #000;background:#fdf3ee}}.x{{font:10.5pt {d.font(MONO)!r};background:#fff;border:1px solid {color};padding:.5mm 1.5mm;min-height:5mm;margin-bottom:.8mm}}small{{font-size:6.8pt}}"
    )
    return Sheet(body, css, footer=slip, margin=(12, 18, 84, 22))

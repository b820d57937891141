"""Schuldenbereinigungsplan or Vermögensverzeichnis on the insolvency form: creditors with quota and instalment, everything in ruled cells."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_NONE = ("keine", "keins", "nein", "nicht bekannt")


def draw(d: Draft) -> Sheet:
    g = d.german
    assets = d.maybe(0.35)
    debtor = g.person()
    by_debtor = assets or d.maybe(0.5)
    name = (
        debtor.name
        if by_debtor
        else d.one_of(
            f"Schuldner- und Insolvenzberatung {g.town()}",
            f"Caritasverband {g.town()}",
            f"Rechtsanwältin {g.person().name}",
        )
    )
    number = (
        f"{d.rng.randint(1, 990)} {d.one_of('IK', 'IN')} {d.rng.randint(3, 990)}/{d.rng.randint(18, 26)}"
        if not assets
        else f"DR II {d.rng.randint(3, 2400)}/{d.rng.randint(18, 26)}"
    )
    c = akte.case(d, name, coded=0.5, number=number, who=debtor)
    font = d.font(MONO) if d.maybe(0.6) else d.font(SANS)

    def v(text: str) -> str:
        return f'<span style="font-family:{font!r}">{text}</span>'

    shown = v(c.shown) if by_debtor else v(escape(debtor.name))
    facts = f"<table class=f><tr><td><small>{d.one_of('Schuldner/in', 'Name, Vorname', 'des/der')}</small><br>{shown}<td><small>Geburtsdatum</small><br>{v(d.print_date(debtor.born))}<td><small>Anschrift</small><br>{v(escape(c.home.street) + ', ' + escape(c.home.postcode_place))}<tr><td colspan=2><small>{d.one_of('Gericht', 'Insolvenzgericht', 'Vollstreckungsgericht')}</small><br>{v('Amtsgericht ' + escape(g.town()))}<td><small>{d.one_of('Aktenzeichen', 'Geschäftszeichen', 'DR-Nr.' if assets else 'Az.')}</small><br>{v(c.code) if c.code else '&nbsp;'}</table>"
    if assets:
        questions = [
            ("Bargeld", d.one_of("35 €", "keins", "120 EUR")), ("Konten, Sparbücher", f"{escape(g.bank().name)}, {d.print_iban(g.iban())}, P-Konto"), ("Arbeitseinkommen", f"{escape(g.firm())}, netto {akte.euro(d, 800, 1900)}"), ("Sozialleistungen", f"Jobcenter {escape(g.town())}, BG {g.bg_number()}"), ("Fahrzeuge", d.one_of("keine", "Kleinwagen Bj. 2006, 180.000 km")), ("Lebensversicherung", d.one_of("keine", "gekündigt")),
            ("Grundbesitz", "nein"), ("Unterhaltspflichten", d.one_of("keine", "ein Kind, 12 J.", "zwei Kinder")), ("Mietkaution", akte.euro(d, 300, 1500)), ("Veräußerungen der letzten zwei Jahre", "keine"), ("Steuererstattung", "nicht bekannt"),
        ]  # fmt: skip
        main = (
            "<table class=f>"
            + "".join(
                f"<tr><td class=i>{i}<td>{q}<td>{akte.box(a not in _NONE)} ja {akte.box(a in _NONE)} nein<td>{v(a)}"
                for i, (q, a) in enumerate(questions, 1)
                if d.maybe(0.9)
            )
            + "</table>"
        )
        title = d.one_of(
            "Vermögensverzeichnis", "Vermögensverzeichnis (§ 802c ZPO)", "Protokoll zur Abgabe der Vermögensauskunft"
        )
        closing = "Ich versichere an Eides statt, dass ich die Angaben nach bestem Wissen und Gewissen richtig und vollständig gemacht habe."
    else:
        debts = [g.money(60, 9000) for _ in range(d.rng.randint(4, 16))]
        total = sum(debts, Decimal(0))
        offer = g.money(20, 120, round_to=5)
        rows = ""
        for i, debt in enumerate(debts, 1):
            share = debt / total
            rows += f"<tr><td>{i}<td>{v(escape(d.one_of(g.firm(), g.bank().name, g.authority(), g.landlord())))}<td>{v(g.case_number()) if d.maybe(0.7) else ''}<td class=n>{v(d.print_amount(debt, currency=False))}<td class=n>{v(f'{float(share) * 100:.2f}'.replace('.', ','))}<td class=n>{v(d.print_amount((offer * share).quantize(Decimal('0.01')), currency=False))}"
        main = f"<table class=f><thead><tr><th>Nr.<th>Gläubiger<th>dessen Zeichen<th>Forderung EUR<th>Quote %<th>mtl. Rate EUR</thead><tbody>{rows}<tr><td colspan=3><b>Summe</b><td class=n><b>{v(d.print_amount(total, currency=False))}</b><td class=n>100,00<td class=n>{v(d.print_amount(offer, currency=False))}</tbody></table>"
        title = d.one_of(
            "Schuldenbereinigungsplan",
            "Außergerichtlicher Einigungsversuch – Plan",
            "Anlage 7: Schuldenbereinigungsplan für das gerichtliche Verfahren",
            "Regulierungsplan (flexibler Nullplan)",
        )
        closing = d.one_of(
            "Die Laufzeit beträgt 36 Monate. Steigt das Einkommen, wird der pfändbare Betrag verteilt.",
            "Nach Erfüllung verzichten die Gläubiger auf die Restforderung.",
            "Einmalzahlung statt Raten ist möglich.",
        )
    signer = f"<table class=e><tr><td>{akte.place_day(d, c)}<td>{akte.sign(d, debtor.last if by_debtor else c.clerk.last)}<br><small>{d.one_of('Unterschrift', 'Schuldner/in' if by_debtor else 'Beratungsstelle')}</small></table>"
    head = (
        ""
        if by_debtor
        else f"<p class=o>{c.shown}<br><small>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}, Tel. {g.phone()}</small></p>"
    )
    body = f"{head}<h1>{title}</h1>{facts}{main}<p>{closing}</p>{signer}"
    wide = not assets and d.maybe(0.4)
    css = d.css(SANS, low=8.5, high=10) + (
        f"h1{{font-size:{d.rng.randint(13, 17)}pt;{d.one_of('background:#ddd;padding:2mm', 'border-bottom:2px solid #000', 'text-align:center')}}}.f,.e{{width:100%;margin:3mm 0}}.f td,.f th{{border:1px solid #333;padding:1mm 1.5mm;text-align:left;font-weight:normal}}.f .n{{text-align:right}}.i{{width:7mm}}small{{font-size:6.5pt}}.e td{{width:50%;vertical-align:bottom}}.o{{font-size:12pt}}"
    )
    return Sheet(
        body,
        css,
        size=(297.0, 210.0) if wide else (210.0, 297.0),
        footer="<div style='position:absolute;bottom:5mm;left:15mm;font-size:6.5pt'>"
        + d.one_of("Amtliche Fassung 12/2020", "Seite {page} von {pages}", "")
        + "</div>",
        margin=(12, 14, 12, 17),
    )

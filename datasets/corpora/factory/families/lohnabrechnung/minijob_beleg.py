"""Slip for a marginal job: flat-rate tax, gross, net and payment nearly the same; often half a page."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import (
    LONG,
    NOWRAP,
    SHORT,
    Line,
    cents,
    chosen,
    draw_slip,
    month_field,
    number,
)

_TITLES = (
    "Abrechnung geringfügige Beschäftigung", "Lohnabrechnung Minijob", "Minijob-Abrechnung",
    "Aushilfslohn-Abrechnung", "Lohnbeleg Aushilfe", "Abrechnung 450-Euro-Kraft", "Aushilfslohn",
    "Entgeltabrechnung Minijob", "Lohnabrechnung (geringfügig)", "Abrechnung Aushilfe", "Quittung Aushilfslohn",
    "Verdienstnachweis geringfügig Beschäftigte",
)  # fmt: skip
_NOTES = (
    "Pauschsteuer 2 % trägt der Arbeitgeber.", "Der Arbeitnehmer hat die Befreiung von der RV-Pflicht beantragt.",
    "Zentrale: Minijob-Zentrale, 45115 Essen", "Beitragsgruppe 6500 / PGS 109",
    "Geringfügige Beschäftigung nach § 8 Abs. 1 Nr. 1 SGB IV", "Unfallversicherung über die Berufsgenossenschaft",
    "Weitere Beschäftigungen sind dem Arbeitgeber anzuzeigen.", "Die Stunden wurden nach MiLoG aufgezeichnet.",
    "Verdienstgrenze beachten!",
)  # fmt: skip
_WORK = (
    "Aushilfsstunden",
    "Stunden",
    "Aushilfslohn",
    "Std. Minijob",
    "Arbeitsstunden",
    "Lohn Aushilfe pausch.",
    "Stundenlohn",
)
_GROSS = (
    "Bruttolohn",
    "Brutto",
    "Gesamtbrutto",
    "Bruttoentgelt",
    "Arbeitsentgelt brutto",
    "Summe brutto",
    "Lohn gesamt",
)
_NET = ("Nettolohn", "Netto", "Nettoentgelt", "Nettobetrag", "Netto-Verdienst")
_PAID = (
    "Auszahlung",
    "Auszahlungsbetrag",
    "zu zahlen",
    "Auszuzahlender Betrag",
    "ausgezahlt",
    "Überweisung",
    "Barauszahlung",
)


def draw(d: Draft) -> Sheet:
    limit = 556 if d.maybe(0.3) else 450
    hours = Decimal(d.rng.randint(20, 172)) / 4
    rate = min(d.german.money(9, 16, round_to=None), cents(limit / float(hours)))
    rate = Decimal(int(rate * 20)) / 20
    lines = [Line("610", d.one_of(*_WORK), cents(hours * rate), number(hours), number(rate))]
    if d.maybe(0.35):
        lines = [
            Line(
                "600",
                d.one_of("Festlohn", "Aushilfslohn pauschal", "Monatslohn", "Vergütung"),
                d.german.money(90, limit, round_to=5),
            )
        ]
    if d.maybe(0.25):
        bonus = d.one_of("Sonntagszuschlag", "Nachtzuschlag", "Fahrgeld", "Urlaubsentgelt", "Feiertag")
        lines.append(Line("745", bonus, d.german.money(4, 40)))
    s = draw_slip(d, lines=lines)
    own_pension = cents(s.gross * Decimal("0.036")) if d.maybe(0.4) else Decimal(0)
    net = s.gross - own_pension
    after = [line for line in s.after if line.amount < 0 and net > 160 and -line.amount < net / 2][
        : 1 if d.maybe(0.3) else 0
    ]
    paid = net + sum((line.amount for line in after), Decimal(0))
    currency = d.maybe(0.35)

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=currency)

    facts = [
        fact
        for fact in chosen(d, s, LONG if d.maybe(0.5) else SHORT, 0.5)
        if 'data-field="steuerklasse"' not in fact[1]
    ]
    facts.append(
        (
            d.one_of("Steuer", "Versteuerung", "Steuerart"),
            d.one_of("pauschal", "2 % pauschal", "pausch. 2%", "pauschal AG"),
        )
    )
    firm = d.field("arbeitgeber", s.firm)
    name = d.field("arbeitnehmer", d.one_of(s.person.name, s.person.name, s.person.reversed_name))
    month = month_field(d, s)
    place = f"{escape(s.firm_address.street)}, {escape(s.firm_address.postcode_place)}"
    title = d.one_of(*_TITLES)
    layout = d.one_of("form", "ruled", "card")
    rows = [
        (escape(line.text), f"{line.quantity} x {line.rate}" if line.quantity else "", money(line.amount))
        for line in s.lines
    ]
    whole = [d.one_of(*_GROSS), "", d.amount("brutto", s.gross, currency=currency)]
    rows.append((f"<b>{whole[0]}</b>", "", f"<b>{whole[2]}</b>"))
    if d.maybe(0.5):
        rows += [
            (d.one_of("Lohnsteuer", "LSt"), d.one_of("", "pausch."), money(Decimal(0))),
            ("Kirchensteuer", "", money(Decimal(0))),
        ]
    if own_pension:
        rows.append(
            (
                d.one_of("RV-Anteil AN", "Rentenversicherung AN", "RV-Aufstockung", "Eigenanteil RV"),
                "3,6 %",
                money(-own_pension),
            )
        )
    elif d.maybe(0.3):
        rows.append(
            (d.one_of("Abzüge", "RV AN-Anteil", "Sozialversicherung AN"), d.one_of("befreit", ""), money(Decimal(0)))
        )
    if d.maybe(0.75):
        rows.append((f"<b>{d.one_of(*_NET)}</b>", "", d.amount("netto", net, currency=currency)))
    rows += [(escape(line.text), "", money(line.amount)) for line in after]
    if d.maybe(0.92):
        rows.append((f"<b>{d.one_of(*_PAID)}</b>", "", f"<b>{d.amount('auszahlung', paid, currency=currency)}</b>"))
    table = "".join(f"<tr><td>{text}<td>{middle}<td class=n>{value}" for text, middle, value in rows)
    flat = (("Pauschalbeitrag KV 13 %", "0.13"), ("Pauschalbeitrag RV 15 %", "0.15"), ("Pauschsteuer 2 %", "0.02"),
            ("Umlage U1", "0.011"), ("Umlage U2", "0.0024"), ("Insolvenzgeldumlage", "0.0006"))  # fmt: skip
    shares = [(label, cents(s.gross * Decimal(share))) for label, share in flat]
    costs = ""
    if d.maybe(0.6):
        lines_html = "".join(f"<tr><td>{label}<td class=n>{money(amount)}" for label, amount in shares)
        total = money(s.gross + sum(amount for _, amount in shares))
        lead = d.one_of(
            "Abgaben des Arbeitgebers an die Minijob-Zentrale", "AG-Anteile", "Nur zur Information: Arbeitgeberabgaben"
        )
        costs = (
            f"<table class=costs><tr><th colspan=2>{lead}{lines_html}<tr><td>"
            f"{d.one_of('Gesamtkosten AG', 'Gesamtaufwand')}<td class=n>{total}</table>"
        )
    if layout == "form":
        head = (
            f"<table class=form><tr><td>{d.one_of('Arbeitgeber', 'Firma', 'Betrieb')}<td>{firm}<br>"
            f"<small>{place}</small>"
            f"<tr><td>{d.one_of('Arbeitnehmer/in', 'Name, Vorname', 'Aushilfe', 'Beschäftigte/r')}<td>{name}"
            f"<tr><td>{d.one_of('Abrechnungszeitraum', 'Monat', 'Lohnmonat', 'für Monat')}<td>{month}"
            + "".join(f"<tr><td>{label}<td>{value}" for label, value in facts)
            + "</table>"
        )
        head = f"<h3>{title}</h3>" + head
    elif layout == "ruled":
        head = (
            f"<p>{firm} · {place}</p><h3>{title} {month}</h3><p>{d.one_of('für', 'Name:', 'Frau/Herrn')} {name}"
            f"{d.one_of(', ', ' · ')}{escape(s.address.street)}, {escape(s.address.postcode_place)}</p>"
            f"<p class=small>{' &nbsp; '.join(f'{label}: {value}' for label, value in facts)}</p>"
        )
    else:
        cells = "".join(f"<td><small>{label}</small><br>{value}" for label, value in facts[:5])
        head = (
            f"<table class=form><tr><td colspan=2><b>{title}</b><td colspan=3 class=n>{month}<tr><td "
            f"colspan=3><small>Arbeitgeber</small>"
            f"<br>{firm}<td colspan=2><small>Arbeitnehmer</small><br>{name}<tr>{cells}</table>"
        )
    bank = (
        f"<p>{d.one_of('IBAN', 'Überweisung auf', 'Konto')}: {d.iban('iban', s.iban)} {escape(s.bank.name)}</p>"
        if d.maybe(0.5)
        else ""
    )
    receipt = d.one_of("Betrag erhalten:", "Empfang bestätigt", "Unterschrift Arbeitnehmer", "Datum, Unterschrift")
    sign = (
        f"<p style='margin-top:9mm'>{d.print_date(s.last_day)} &nbsp; {receipt} {'_' * 22}</p>" if d.maybe(0.45) else ""
    )
    notes = "".join(f"<p class=small>{note}</p>" for note in d.some(_NOTES, 0, 3))
    body = (
        head
        + f"<table class=main><tbody>{table}</tbody></table>"
        + (costs if d.maybe(0.8) else "")
        + bank
        + sign
        + notes
    )
    small = d.maybe(0.4)
    line = d.one_of("border-bottom:.2mm solid #888", "border:.2mm solid #000", "", "border-bottom:.3mm dashed #777")
    css = d.css(SANS, SERIF, MONO, low=8.5, high=11) + (
        f"table{{width:{d.rng.randint(75, 100)}%;margin:2mm 0}}.main td{{padding:.7mm 1.5mm;{line}"
        f"}}.n{{text-align:right}}"
        f".form td{{border:{d.one_of('.2mm solid #444', '0', '.2mm dotted #666')};padding:.8mm "
        f"1.5mm}}small,.small{{font-size:78%}}"
        f".costs{{font-size:85%;color:#444;width:{d.rng.randint(45, 70)}%}}th{{text-align:left}}h3{{margin:2mm 0}}"
    )
    return Sheet(
        body=body,
        css=css + NOWRAP,
        size=(148.0, 210.0) if small else (210.0, 297.0),
        margin=(12.0, 12.0, 12.0, 12.0 if small else 22.0),
    )

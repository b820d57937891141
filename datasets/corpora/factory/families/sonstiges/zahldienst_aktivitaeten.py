"""Print-out of a payment service's or shop's activity: payments by name and mail address, fees, wallet balance; no bank account, no IBAN."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near

_SERVICES = (
    "PayLuna (Europe) S.à r.l.",
    "Zahlfix GmbH",
    "Geldboerse24",
    "KlickPay AB",
    "SendCash Limited",
    "Kleinmarkt Bezahlen",
    "Wettkonto Nord Limited",
    "Krypto-Börse Alpin AG",
)
_STATES = ("Abgeschlossen", "Ausstehend", "Rückerstattet", "Abgeschlossen", "Abgeschlossen", "Storniert")


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, d.one_of(*_SERVICES), coded=0.0, dated=0.6)
    count = d.rng.randint(4, 34)
    day = c.day
    rows, total = [], Decimal(0)
    crypto = "Krypto" in c.sender
    for _ in range(count):
        day -= timedelta(days=d.rng.randint(0, 6))
        other = escape(d.one_of(g.firm(), g.person().name, g.firm()))
        gross = g.money(2, 240) * d.rng.choice([-1, -1, -1, 1])
        fee = (
            (abs(gross) * Decimal("0.0249") + Decimal("0.35")).quantize(Decimal("0.01"))
            if gross > 0
            else Decimal("0.00")
        )
        total += gross - fee
        kind = (
            d.one_of("Zahlung an", "Geld gesendet an", "Zahlung von", "Lastschriftzahlung", "Bankgutschrift")
            if not crypto
            else d.one_of("Kauf BTC", "Verkauf ETH", "Kauf SOL", "Einzahlung")
        )
        rows.append(
            (
                day,
                kind,
                other,
                d.one_of(*_STATES),
                gross,
                fee,
                d.one_of("Telefon", "Kleidung gebraucht", "Rechnung " + g.digits(5), "", "Spiel-Guthaben", "danke!"),
            )
        )
    plus = d.maybe(0.5)

    def amount(value: Decimal) -> str:
        return ("+" if plus and value > 0 else "") + d.print_amount(value)

    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yy", "yyyy-mm-dd")
    shape = d.rng.randrange(3)
    if shape == 0:
        body_rows = "".join(
            f"<tr><td>{d.print_date(day, style)}<td>{kind}<br><small>{other}</small><td>{state}<td class=n>{amount(gross)}<td class=n>{amount(-fee)}<td class=n>{amount(gross - fee)}"
            for day, kind, other, state, gross, fee, _ in rows
        )
        listing = f"<table class=t><thead><tr><th>Datum<th>Beschreibung<th>Status<th>Brutto<th>Gebühr<th>Netto</thead><tbody>{body_rows}</tbody></table>"
    elif shape == 1:
        listing = "".join(
            f"<div class=c><div><b>{other}</b><br><small>{d.print_date(day, style)} · {kind}{' · ' + note if note else ''}</small></div><div>{amount(gross)}<br><small>{state}</small></div></div>"
            for day, kind, other, state, gross, _, note in rows
        )
    else:
        listing = "<table class=t><thead><tr><th>Transaktionscode<th>Zeitpunkt<th>Name<th>Typ<th>Betrag</thead><tbody>" + "".join(
            f"<tr><td>{g.digits(2)}K{g.digits(8)}X<td>{d.print_date(day, style)} {d.rng.randint(6, 23)}:{d.rng.randint(10, 59)}<td>{other}<td>{kind}<td class=n>{amount(gross)}" for day, kind, other, _, gross, _, _ in rows) + "</tbody></table>"  # fmt: skip
    wallet = d.print_amount(max(total, -total))
    box = d.one_of(
        f"<div class=b>{d.one_of('Verfügbares Guthaben', 'Kontostand', 'Wallet')}<br><b>{wallet}</b></div>",
        f"<p>Guthaben: {wallet}</p>",
        "",
    )
    user = near.slug(c.who.name) or "kunde"
    title = d.one_of(
        "Aktivitäten",
        "Transaktionsübersicht",
        "Kontoaktivität",
        "Ihre Zahlungen",
        "Auszug der Aktivitäten",
        "Umsätze",
        "Verlauf",
    )
    span = (
        f"{d.print_date(rows[-1][0], style)} – {d.print_date(c.day if not c.dated else rows[0][0], style)}"
        if d.maybe(0.7)
        else ""
    )
    made = f"<p>{d.one_of('Erstellt am', 'Stand:', 'Berichtsdatum:', 'Gedruckt')} {c.dated}</p>" if c.dated else ""
    who = f"<p>{escape(c.who.name)}<br>{user}{g.digits(2)}@example.org{'<br>' + escape(c.home.street) + '<br>' + escape(c.home.postcode_place) if d.maybe(0.4) else ''}</p>"
    browser = d.maybe(0.4)
    url = (
        f"<div style='position:absolute;top:5mm;left:12mm;right:12mm;font-size:7pt;display:flex;justify-content:space-between'><span>{title}</span><span>https://www.{near.slug(c.sender)}.example/activities</span></div>"
        if browser
        else ""
    )
    phone = shape == 1 and d.maybe(0.5)
    body = f"<div class=h><span class=o>{c.shown}</span>{box}</div>{who if not phone else ''}<h2>{title}</h2><p>{span}</p>{made}{listing}<p class=z>{d.one_of('Fragen? Hilfe-Center.', 'Dies ist kein Kontoauszug einer Bank.', c.shown + ', Niederlassung Deutschland', 'Käuferschutz gilt für berechtigte Zahlungen.')}</p>"
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".h{{display:flex;justify-content:space-between;align-items:center;{d.one_of('border-bottom:1px solid #ccc', '')};padding-bottom:3mm}}.o{{font-size:{d.rng.randint(12, 22)}pt;color:{c.color};font-weight:bold;font-style:{d.one_of('italic', 'normal')}}}.t{{width:100%}}.t td,.t th{{padding:1.2mm 1.5mm;border-bottom:1px solid #ddd;text-align:left}}.t .n{{text-align:right;white-space:nowrap}}"
        f"small{{color:#555;font-size:.85em}}.c{{display:flex;justify-content:space-between;padding:2mm 0;border-bottom:1px solid #e2e2e2}}.c>div:last-child{{text-align:right}}.b{{text-align:right}}.b b{{font-size:1.6em}}.z{{font-size:7.5pt;margin-top:5mm}}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        header=url,
        footer=d.one_of("", "<div style='position:absolute;bottom:5mm;right:12mm;font-size:7pt'>{page}/{pages}</div>"),
        size=(110.0, 220.0) if phone else (210.0, 297.0),
        margin=(8, 6, 8, 6) if phone else (14, 15, 14, 17),
    )

"""Consumer loan: framed grid of the compulsory figures, repayment, insurance, revocation notice in small print, signatures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_CLAUSES = (
    "Der Darlehensnehmer ermächtigt die Bank, die Raten bei Fälligkeit von dem angegebenen Konto einzuziehen.", "Kommt der Darlehensnehmer mit zwei aufeinanderfolgenden Raten ganz oder teilweise in Verzug, kann die Bank das Darlehen nach Fristsetzung kündigen.",
    "Zur Sicherung tritt der Darlehensnehmer den pfändbaren Teil seiner Lohn-, Gehalts- und Rentenansprüche an die Bank ab.", "Eine vorzeitige Rückzahlung ist jederzeit möglich; die Bank kann eine Vorfälligkeitsentschädigung von höchstens einem Prozent verlangen.",
    "Für ausbleibende Zahlungen wird der gesetzliche Zinssatz für Verzugszinsen berechnet.", "Der Vertrag wird bei der Auskunftei gemeldet.", "Der Abschluss einer Restschuldversicherung ist nicht Voraussetzung für das Darlehen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    bank = g.bank()
    c = akte.case(d, bank.name, coded=0.1, dated=0.88)
    net, months = g.money(1000, 25000, round_to=100), d.rng.choice([12, 24, 36, 48, 60, 72, 84])
    interest = (net * d.rng.randint(20, 110) / 1000 * months / 24).quantize(Decimal("0.01"))
    total = net + interest
    rate = (total / months).quantize(Decimal("0.01"))
    last = total - rate * (months - 1)
    start = date(c.day.year + c.day.month // 12, c.day.month % 12 + 1, d.rng.choice([1, 15]))
    rows = [
        (d.one_of("Nettodarlehensbetrag", "Nettokreditbetrag"), d.print_amount(net)), ("Zinsen", d.print_amount(interest)), (d.one_of("Gesamtbetrag", "Gesamtkreditbetrag"), d.print_amount(total)), ("Sollzinssatz p. a. (gebunden)", f"{d.rng.randint(2, 11)},{g.digits(2)} %"), ("effektiver Jahreszins", f"{d.rng.randint(3, 12)},{g.digits(2)} %"),
        ("Laufzeit", f"{months} Monate"), ("Anzahl und Höhe der Raten", f"{months - 1} x {d.print_amount(rate)}, Schlussrate {d.print_amount(last)}"), ("erste Rate fällig am", d.print_date(start)), ("Verwendungszweck", d.one_of("zur freien Verfügung", "Kauf eines Fahrzeugs", "Ablösung anderer Kredite", "Möbelkauf bei " + g.firm())),
        ("Auszahlung auf Konto", d.print_iban(g.iban(bank) if d.maybe(0.5) else g.iban())), ("Vermittler", g.firm()),
    ]  # fmt: skip
    rows = [row for number, row in enumerate(rows) if number in (0, 2) or d.maybe(0.85)]
    cells = [f"<td><small>{a}</small><br><b>{escape(b)}</b>" for a, b in rows]
    width = d.rng.choice([1, 2, 3])
    grid = (
        "<table class=g>"
        + (
            "".join(f"<tr><td>{a}<td><b>{escape(b)}</b>" for a, b in rows)
            if width == 1
            else "".join("<tr>" + "".join(cells[i : i + width]) for i in range(0, len(cells), width))
        )
        + "</table>"
    )
    plan = ""
    if d.maybe(0.35):
        balance, lines = total, ""
        for i in range(months):
            index = start.year * 12 + start.month - 1 + i
            payment = rate if i < months - 1 else last
            balance -= payment
            lines += f"<tr><td>{i + 1}<td>{d.print_date(date(index // 12, index % 12 + 1, start.day), 'dd.mm.yyyy')}<td class=n>{d.print_amount(payment, currency=False)}<td class=n>{d.print_amount(balance, currency=False)}"
        plan = f"<h3 class=break>Tilgungsplan (einschließlich Zinsen)</h3><table class=g><thead><tr><th>Nr.<th>Fälligkeit<th>Rate<th>Restschuld</thead><tbody>{lines}</tbody></table>"
    people = [c.who, *([g.person(last=c.who.last)] if d.maybe(0.3) else [])]
    borrowers = "".join(
        f"<p>{d.one_of('Darlehensnehmer', 'Kreditnehmer')} {i}: {escape(p.name)}, geb. {d.print_date(p.born)}, {escape(c.home.street)}, {escape(c.home.postcode_place)}{f', beschäftigt bei {escape(g.firm())} seit {d.print_date(d.later(c.day, -3000, -200))}' if d.maybe(0.4) else ''}</p>"
        for i, p in enumerate(people, 1)
    )
    title = d.one_of(
        "Kreditvertrag",
        "Darlehensvertrag",
        "Allgemein-Verbraucherdarlehensvertrag",
        "Ratenkreditvertrag",
        "Darlehensantrag und Darlehensvertrag",
        "Privatdarlehen mit festem Zinssatz",
    )
    clauses = "".join(f"<p class=k>{i}. {text}</p>" for i, text in enumerate(d.some(_CLAUSES, 3, 7), 1))
    revoke = f"<div class=w><b>Widerrufsinformation</b><br>Der Darlehensnehmer kann seine Vertragserklärung innerhalb von 14 Tagen ohne Angabe von Gründen widerrufen. Der Widerruf ist zu richten an: {c.shown}, {escape(c.seat.street)}, {escape(c.seat.postcode_place)}. Zur Wahrung der Frist genügt die rechtzeitige Absendung des Widerrufs.</div>"
    sign = f"<table class=s><tr><td>{akte.place_day(d, c)}<td>{akte.sign(d, c.who.last)}<br><small>Unterschrift Darlehensnehmer</small><td>{akte.sign(d, c.clerk.last)}<br><small>{c.shown if d.maybe(0.5) else 'für die Bank'}</small></table>"
    numbers = " &nbsp; ".join(
        text
        for text in (
            f"{d.one_of('Vertragsnummer', 'Darlehenskonto', 'Kreditnummer')} {g.digits(10)}",
            akte.ref(d, c, "Unser Zeichen", "Vorgangsnummer"),
        )
        if text
    )
    two = d.maybe(0.4)
    small = f"<div style='column-count:2;column-gap:6mm'>{clauses}{revoke}</div>" if two else clauses + revoke
    body = f"<div class=h><span class=o>{c.shown}</span><span>{numbers}</span></div><h1>{title}</h1>{borrowers}{grid}{small}{sign}{plan}"
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".h{{display:flex;justify-content:space-between;{d.one_of('border-bottom:2px solid ' + c.color, '')};padding-bottom:2mm}}.o{{font-size:{d.rng.randint(13, 19)}pt;color:{c.color}}}h1{{font-size:{d.rng.randint(13, 18)}pt;margin:5mm 0 3mm}}.g{{width:100%;margin:3mm 0}}.g td,.g th{{border:1px solid {d.one_of('#555', '#aaa', c.color)};padding:1.2mm 2mm;text-align:left}}"
        ".g .n{text-align:right}small{font-size:7pt;font-weight:normal}.k{font-size:.9em;margin-bottom:1.5mm}.w{border:1.5px solid #000;padding:2mm 3mm;font-size:.85em;margin-top:3mm;break-inside:avoid}.s{width:100%;margin-top:6mm}.s td{width:33%;vertical-align:bottom}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:6mm;left:20mm;right:18mm;font-size:7pt'>"
        + d.one_of(
            "Seite {page} von {pages}",
            "Ausfertigung für den Kunden",
            "Form. 192 345 000 (Fassung Juni 2021) – Seite {page}",
        )
        + "</div>",
        margin=(13, 17, 15, 20),
    )

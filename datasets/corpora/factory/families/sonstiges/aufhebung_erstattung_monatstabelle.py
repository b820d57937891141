"""Aufhebungs- und Erstattungsbescheid: paid against due for every month in a table that adds up, reasons, repayment slip."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_CAUSES = (
    ("Sie haben am {t} eine Beschäftigung bei {firm} aufgenommen und dies nicht rechtzeitig mitgeteilt", "§ 48 Abs. 1 Satz 2 Nr. 3 SGB X"),
    ("Sie sind am {t} nach {town} umgezogen und hielten sich nicht mehr im Bezirk auf", "§ 48 Abs. 1 SGB X"),
    ("Ihnen ist ab dem {t} Arbeitslosengeld der Agentur für Arbeit {town} zugeflossen", "§ 48 Abs. 1 Satz 2 Nr. 3 SGB X i. V. m. § 40 SGB II"),
    ("{child} hat am {t} die Ausbildung beendet", "§ 70 Abs. 2 EStG"),
    ("Sie verfügten am {t} über ein Guthaben aus Betriebskosten von {amount}", "§ 22 Abs. 3 SGB II"),
    ("Sie haben unrichtige Angaben zu Ihrem Einkommen gemacht; {firm} bescheinigte am {t} höheren Verdienst", "§ 45 Abs. 2 Satz 3 Nr. 2 SGB X"),
)  # fmt: skip
_TEXTS = (
    "Mit Schreiben vom {h} wurden Sie zu der beabsichtigten Entscheidung angehört. {answer}",
    "Die Entscheidung über die Bewilligung vom {b} wird daher für die genannten Monate teilweise aufgehoben.",
    "Auf Vertrauensschutz können Sie sich nicht berufen, da Sie Ihre Mitteilungspflicht (§ 60 SGB I) verletzt haben.",
    "Soweit ein Verwaltungsakt aufgehoben worden ist, sind bereits erbrachte Leistungen nach § 50 Abs. 1 SGB X zu erstatten.",
    "Der Betrag wird ab dem {later} in monatlichen Raten gegen Ihre laufende Leistung aufgerechnet (§ 43 SGB II).",
    "Zur Vermeidung von Vollstreckungsmaßnahmen erhalten Sie vom Inkasso-Service eine gesonderte Zahlungsaufforderung.",
    "Ermessen war nicht auszuüben, § 330 Abs. 3 SGB III.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    office = d.one_of(
        g.authority(),
        f"Jobcenter {g.town()}",
        f"Familienkasse {g.town()}",
        f"Wohngeldbehörde {g.town()}",
        f"Kreis {g.town()} - Unterhaltsvorschusskasse",
    )
    c = akte.case(d, office, coded=0.75)
    cause, law = d.rng.choice(_CAUSES)
    heard = d.later(c.day, -60, -18)
    count = d.rng.randint(2, 14)
    first = date(c.day.year - 1, d.rng.randint(1, 12), 1)
    rows, paid_sum, due_sum = [], Decimal(0), Decimal(0)
    paid, due = g.money(250, 1600), Decimal(0)
    for number in range(count):
        index = first.month - 1 + number
        month = date(first.year + index // 12, index % 12 + 1, 1)
        if d.maybe(0.3):
            paid = g.money(250, 1600)
        due = (paid * d.rng.randint(0, 90) / 100).quantize(Decimal("0.01"))
        paid_sum, due_sum = paid_sum + paid, due_sum + due
        name = f"{MONTHS[month.month - 1]} {month.year}" if d.maybe(0.9) else month.strftime("%m/%Y")
        rows.append(
            f"<tr><td>{name}" + "".join(f"<td class=n>{d.print_amount(value)}" for value in (paid, due, paid - due))
        )
    total = d.print_amount(paid_sum - due_sum)
    head = "".join(f"<th>{text}" for text in (
        "Monat", d.one_of("bewilligt", "gezahlt EUR", "bisher"), d.one_of("zustehend", "Anspruch", "neu"), d.one_of("Überzahlung", "zu erstatten", "Differenz")))  # fmt: skip
    table = f"<table class=t><thead><tr>{head}</thead><tbody>{''.join(rows)}<tr class=f><td>Summe" + "".join(
        f"<td class=n>{text}" for text in (d.print_amount(paid_sum), d.print_amount(due_sum), total)) + "</tbody></table>"  # fmt: skip
    given = {
        "t": d.print_date(first - timedelta(days=d.rng.randint(0, 3))), "h": d.print_date(heard), "b": d.print_date(first - timedelta(days=d.rng.randint(20, 80))),
        "answer": d.one_of("Sie haben sich nicht geäußert.", "Ihre Stellungnahme vom {a} konnte nicht berücksichtigt werden.").format(a=d.print_date(heard + timedelta(days=9))),
        "later": d.print_date(date(c.day.year + c.day.month // 12, c.day.month % 12 + 1, 1)),
    }  # fmt: skip
    texts = [post.fill(d, c.day, text, **given) for text in _TEXTS if d.maybe(0.75)]
    reason = post.fill(d, c.day, cause, **given)
    title = d.one_of(
        "Aufhebungs- und Erstattungsbescheid",
        "Rücknahme- und Erstattungsbescheid",
        "Bescheid über Aufhebung und Erstattung",
        "Aufhebungsbescheid und Rückforderung",
    )
    block = "<br>".join(
        line
        for line in (
            akte.ref(d, c),
            f"BG-Nummer: {g.bg_number()}" if "Jobcenter" in office or d.maybe(0.2) else "",
            f"Datum: {c.dated}" if c.dated else "",
        )
        if line
    )
    start = f"die Ihnen bewilligten Leistungen werden für die Zeit vom {d.print_date(first)} an nach {law} aufgehoben. Sie haben <b>{total}</b> zu erstatten."
    slip = (
        f"<div class=z><small>{d.one_of('Überweisungsdaten', 'Bitte zahlen Sie auf folgendes Konto', 'Zahlungsempfänger')}</small><br>{escape(g.bank().name)} | IBAN {d.print_iban(g.iban())}<br>"
        f"Betrag {total} | {d.one_of('Kassenzeichen', 'Verwendungszweck', 'Debitorennr.')} {g.digits(12)}</div>"
        if d.maybe(0.6)
        else ""
    )
    remedy = (
        "<h4>Rechtsbehelfsbelehrung</h4><p class=s>Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden, schriftlich, zur Niederschrift "
        f"oder elektronisch bei der Stelle {c.shown}, {escape(c.seat.street)}, {escape(c.seat.postcode_place)}.</p>"
    )
    order = [
        f"<h4>{d.one_of('Begründung', 'Gründe', 'Sachverhalt und rechtliche Würdigung')}</h4><p>{reason}.</p>"
        + "".join(f"<p>{text}</p>" for text in texts),
        table,
    ]
    if d.maybe(0.5):
        order.reverse()
    body = (
        f"<p class=o>{c.shown}<small>{escape(c.seat.street)} · {escape(c.seat.postcode_place)}</small></p><p>{akte.addressee(d, c)}</p><p class=r>{block}</p>"
        f"<h1>{title}</h1><p>{akte.dear(d, c.who)}</p><p>{start}</p>{''.join(order)}{slip}<p>{d.one_of('Im Auftrag', 'Mit freundlichen Grüßen')}<br>{escape(c.clerk.last)}</p>{remedy}"
    )
    css = d.css(SANS, SERIF, SANS, low=9.5, high=11.5) + (
        f".o{{border-bottom:1px solid {c.color};font-size:13pt;margin-bottom:14mm}}.o small{{float:right;font-size:7.5pt}}.r{{text-align:{d.one_of('right', 'left')};margin-top:6mm}}"
        f"h1{{font-size:13pt}}h4{{margin:4mm 0 1mm}}.t{{margin:3mm 0;min-width:{d.rng.randint(90, 160)}mm}}.t td,.t th{{border:{d.one_of('1px solid #555', '0')};border-bottom:1px solid #777;padding:.8mm 3mm;text-align:left}}"
        ".t .n{text-align:right}.f td{font-weight:bold}.z{border:1px dashed #333;padding:3mm;margin:4mm 0}.s{font-size:8.5pt}"
    )  # fmt: skip
    return Sheet(
        body + akte.leaflet(d, 0.45),
        css,
        footer="<div style='position:absolute;bottom:8mm;right:20mm;font-size:8pt'>Seite {page} von {pages}</div>",
        margin=(16, 20, 20, 24),
    )

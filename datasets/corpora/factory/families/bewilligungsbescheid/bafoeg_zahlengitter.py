"""Student aid notice as a dense printed form: small boxes with a caption above, line numbers, calculation in three columns."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, contact, remedy
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "bafoeg"), d.german
    typed = d.font(MONO)
    own = g.money(0, 400, round_to=1) if d.maybe(0.6) else Decimal("0.00")
    parents = g.money(0, 500) if d.maybe(0.7) else Decimal("0.00")
    need = b.amount + own + parents
    half = (b.amount / 2).quantize(Decimal("0.01"))

    def box(label: str, value: str, width: int) -> str:
        return f"<div class=b style='width:{width}mm'><small>{label}</small><br><span class=t>{value or '&nbsp;'}</span></div>"

    head = [
        box(b.label(), b.az(), 48),
        box(
            d.one_of("Datum", "Bescheid vom", "Datum des Bescheides"),
            b.datum("dd.mm.yyyy") if d.maybe(0.94) else "",
            28,
        ),
        box(
            "Ausbildungsstätte",
            escape(d.one_of("Hochschule ", "Universität ", "Fachschule ", "Berufskolleg ") + g.town()),
            60,
        ),
        box("Fachrichtung", d.one_of("Soziale Arbeit", "Informatik", "Lehramt", "Maschinenbau", "Pflege", "BWL"), 38),
        box("Fachsem.", str(d.rng.randint(1, 9)), 18),
        box("Familienstand", d.one_of("1", "2", "ledig"), 24),
        box("geboren", d.print_date(b.who.born, "dd.mm.yy"), 24),
        box("Bankverbindung", d.print_iban(g.iban()), 68),
    ]
    fixed = head[:2]
    rest = d.some(head[2:], 3, 6)
    d.rng.shuffle(fixed)
    rows = [
        ("Grundbedarf § 13 Abs. 1", need - 360 if need > 500 else need, 1), ("Unterkunft § 13 Abs. 2", Decimal(360 if need > 500 else 0), 1),
        ("Gesamtbedarf", need, 2), ("anzurechnen: Einkommen/Vermögen Auszubildende/r", own, 1), ("anzurechnen: Einkommen Eltern", parents, 1),
        ("davon Zuschuss", half, 1), ("davon Darlehen", b.amount - half, 1),
    ]  # fmt: skip
    start = d.rng.choice([1, 10, 40, 101])
    step = d.rng.choice([1, 1, 2, 5])
    lines = "".join(
        f"<tr><td class=z>{start + n * step}<td>{label}<td class=n>{d.print_amount(value, currency=False) if level == 1 else ''}"
        f"<td class=n>{d.print_amount(value, currency=False) if level == 2 else ''}"
        for n, (label, value, level) in enumerate(rows)
    )
    last = d.one_of(
        "Förderungsbetrag monatlich", "Monatlicher Auszahlungsbetrag", "Förderung mtl.", "zu zahlender Monatsbetrag"
    )
    lines += f"<tr class=s><td class=z>{start + 7 * step}<td>{last}<td><td class=n>{b.betrag(currency=False)}"
    period = d.one_of(
        box("Bewilligungszeitraum von", b.von("dd.mm.yyyy"), 45) + box("bis", b.bis("dd.mm.yyyy"), 45),
        box("Bewilligungszeitraum", f"{b.von('dd.mm.yyyy')} - {b.bis('dd.mm.yyyy')}", 70),
        f"<p>Bewilligt vom {b.von()} bis {b.bis()}</p>",
    )
    title = d.one_of("Bescheid über", "Bescheid", "B e s c h e i d  über", "Bewilligungsbescheid -")
    mail = address(d, b.name(), b.who, b.home, sender=b.sender() if d.maybe(0.6) else "")
    boxes = f"<div class=f>{''.join(fixed)}</div>"
    more = f"<div class=f>{''.join(rest)}</div>"
    amount_table = (
        f"<table class=c><thead><tr><th>Zeile<th>Berechnung<th>EUR<th>EUR</thead><tbody>{lines}</tbody></table>"
    )
    hints = "".join(f"<p>{n}) {text}</p>" for n, text in enumerate(b.laws(5, 10), 1))
    body = (
        f"<table style='width:100%'><tr><td style='width:95mm'><span style='font-size:11pt'>{b.behoerde()}</span><br><small>{', '.join(contact(d, b.seat)[:3])}</small>"
        f"<div style='margin:11mm 0 8mm'>{mail}</div><td>{boxes}</table><h3>{title} {b.leistung()}</h3><div class=f>{period}</div>{more}{amount_table}"
        f"<div class=two>{hints}<p><b>Rechtsbehelfsbelehrung</b> {remedy(d, b.behoerde(), b.seat, d.one_of('klage', 'widerspruch'))}</p></div>"
    )
    line = d.one_of("#000", "#060", "#888", "#036")
    css = d.css(SANS, low=8.2, high=9.6) + (
        f".f{{display:flex;flex-wrap:wrap;margin-bottom:2mm}}.b{{border:1px solid {line};padding:.5mm 1mm;margin:-.5px;box-sizing:border-box}}.b small{{color:{line};font-size:6pt}}"
        f".t{{font-family:{typed!r};font-size:9.5pt}}.c{{width:100%;margin:2mm 0}}.c td,.c th{{border:1px solid {line};padding:.5mm 1.5mm;font-weight:normal;text-align:left}}"
        f".c .n{{text-align:right;font-family:{typed!r}}}.z{{width:9mm;color:{line}}}.s td{{border-top:2px solid #000}}.two{{columns:{d.rng.choice([1, 2])};font-size:7.5pt}}small{{font-size:7pt}}"
    )
    foot = f"<div style='position:absolute;bottom:5mm;left:14mm;font-size:6.5pt'>Formblatt {g.digits(2)}/{g.digits(3)} · Seite {{page}}</div>"
    return Sheet(body, css, footer=foot, margin=(10, 12, 12, 16))

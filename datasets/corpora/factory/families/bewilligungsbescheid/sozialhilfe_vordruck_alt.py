"""Old welfare form of the BSHG days: printed captions in small type, typed answers shifted, stamps, columns for the cash desk."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import split
from corpora.factory.families.bewilligungsbescheid._bescheid import decision

_ROWS = (
    "Regelsatz Haushaltsvorstand",
    "Regelsatz Angehörige",
    "Mehrbedarf § 23 BSHG",
    "Kosten der Unterkunft",
    "Heizungsbeihilfe",
    "Krankenversicherung",
)


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "sgb12", since=date(2002, 1, 10), until=date(2004, 11, 30)), d.german
    b.benefit = d.one_of(
        "Hilfe zum Lebensunterhalt",
        "Hilfe zum Lebensunterhalt nach dem BSHG",
        "laufende Hilfe zum Lebensunterhalt",
        "Hilfe in besonderen Lebenslagen",
    )
    typed, shift = d.font(MONO), d.rng.uniform(-1.2, 1.2)
    income = g.money(0, 260) if d.maybe(0.7) else Decimal("0.00")
    names = d.some(_ROWS, 3, 5)
    rows = list(zip(names, split(d, b.amount + income, len(names)), strict=True))

    def typ(html: str) -> str:
        return f"<span class=t>{html}</span>"

    euro = d.one_of("{} EUR", "{}", "EUR {}", "{} Euro")
    lines = "".join(f"<tr><td>{n}<td class=n>{typ(d.print_amount(a, currency=False))}<td>&nbsp;" for n, a in rows)
    lines += f"<tr><td>./. anzurechnendes Einkommen<td class=n>{typ(d.print_amount(income, currency=False))}<td>"
    lines += f"<tr><td><b>{d.one_of('zu zahlende Hilfe monatlich', 'mtl. Leistung', 'Hilfe im Monat')}</b><td class=n>{typ(b.betrag(currency=False))}<td>HÜL {g.digits(4)}"
    ends = d.maybe(0.6)
    when = f"vom {typ(b.von())} bis {typ(b.bis() if ends else 'auf weiteres')}"
    decision_text = d.one_of(
        f"Auf Grund Ihres Antrages wird Ihnen {b.leistung()} {when} in Höhe von monatlich {typ(b.betrag(currency=euro))} gewährt.",
        f"Sie erhalten {b.leistung()} {when}.",
        f"Die gewährte {b.leistung() if b.benefit.startswith('Hilfe') else 'Leistung: ' + b.leistung()} beträgt {when} {typ(b.betrag(currency=euro))} im Monat.",
    )
    boxes = [
        ("Aktenzeichen", typ(b.az()) if d.maybe(0.85) else "&nbsp;"), ("Datum", typ(b.datum("dd.mm.yyyy"))), ("Zimmer / Hausapparat", typ(g.digits(3))),
        ("Sachbearbeiter", typ(escape(g.person().last))), ("Kassenzeichen", typ(g.digits(6))),
    ]  # fmt: skip
    fixed = boxes[: d.rng.randint(2, 5)]
    if d.maybe(0.5):
        d.rng.shuffle(fixed)
    strip = "".join(f"<td><small>{n}</small><br>{v}" for n, v in fixed)
    to = f"{typ(d.one_of('Herrn', 'Frau', 'Herrn/Frau'))}<br>{typ(b.name())}<br>{typ(escape(b.home.street))}<br><br>{typ(escape(b.home.postcode_place))}"
    body = (
        f"<table style='width:100%'><tr><td style='width:100mm'><span style='font-size:12pt'>{b.behoerde()}</span><br><small>{escape(b.seat.street)}, {escape(b.seat.postcode_place)}</small>"
        f"<td style='text-align:right;font-size:{d.rng.randint(14, 19)}pt'>{d.one_of('Bescheid', 'BESCHEID', 'Bewilligungsbescheid')}<br><small>über die Gewährung von Sozialhilfe</small></table>"
        f"<table class=b><tr>{strip}</table><div style='margin:9mm 0 8mm 3mm'>{to}</div><p>{decision_text}</p><table class=b>{lines}</table>"
        f"<p style='margin-top:3mm'>{d.one_of('Einmalige Beihilfe', 'Bekleidungsbeihilfe')}: {typ(d.print_amount(g.money(30, 250), currency=False))} EUR am {typ(d.print_date(g.day(date(2001, 1, 1), b.day), 'dd.mm.yy'))}</p>"
        f"<p class=k>{d.one_of('Sie sind verpflichtet, jede Änderung der Einkommens-, Vermögens- und Familienverhältnisse unverzüglich anzuzeigen (§ 60 SGB I).', 'Die Hilfe wird unter dem Vorbehalt der jederzeitigen Überprüfung gewährt. Ein Anspruch auf Weitergewährung besteht nicht.')}</p>"
        f"<p class=k><b>Rechtsbehelfsbelehrung:</b> Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Er ist bei {b.behoerde()} schriftlich oder zur Niederschrift einzulegen.</p>"
        f"<p>Im Auftrage<br><br>{typ('(' + escape(g.person().last) + ')')}</p>"
    )
    css = d.css(SERIF, low=9.5, high=11) + (
        f".t{{font-family:{typed!r};font-size:10.5pt;position:relative;top:{shift:.1f}mm}}.b{{width:100%;margin-top:2mm}}.b td{{border:.7px solid #333;padding:.6mm 1.5mm}}.n{{text-align:right}}.k{{font-size:.8em}}small{{font-size:6.8pt}}body{{color:#2a2620}}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;left:20mm;font-size:6pt'>Vordr. 50/{g.digits(2)} - Hausdruckerei {g.digits(2)}.{g.digits(1)}8</div>"
    return Sheet(body, css, footer=foot, margin=(13, 17, 14, 21))

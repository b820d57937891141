"""Pension insurance's first notice with annexes: payout on page 1, calculation, insurance record over pages, duties, remedy."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, bye, contact, greeting, pairs, remedy
from corpora.factory.families.rentenbescheid._rente import Pension, number_label, pension

_SPANS = ("Pflichtbeitragszeit", "Pflichtbeiträge beruflicher Ausbildung", "Arbeitslosigkeit", "Kindererziehung", "Arbeitsunfähigkeit", "Wehrdienst", "Fachschulausbildung", "geringf. Beschäftigung", "freiwillige Beiträge", "AFG", "KIB/GEB")  # fmt: skip


def _record(d: Draft, p: Pension) -> str:
    rows: list[str] = []
    at = p.who.born + timedelta(days=d.rng.randint(15, 19) * 365)
    while at < p.day - timedelta(days=500) and len(rows) < 45:
        until = min(at + timedelta(days=d.rng.randint(60, 700)), date(at.year, 12, 31))
        rows.append(
            f"<tr><td>{at:%d.%m.%y}<td>{until:%d.%m.%y}<td class=n>{p.plain(d.german.money(900, 42000))}<td>{max(1, (until - at).days // 30)} Mon.<td>{d.one_of(*_SPANS)}"
        )
        at = until + timedelta(days=1)
    return f"<table class=m><thead><tr><th>vom<th>bis<th>Entgelt<th>Monate<th>Art</thead><tbody>{''.join(rows)}</tbody></table>"


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "drv", d.one_of("drv", "drv", "em")), d.german
    label = number_label(d)
    value = d.one_of("37,60", "39,32", "36,02", "34,19", "40,79")
    points = (p.gross / Decimal(value.replace(",", "."))).quantize(Decimal("0.0001"))
    arrears = p.net * d.rng.randint(2, 5)
    rows = [
        ("Monatsrente", p.plain(p.gross)), (d.one_of("abzüglich Beitrag zur Krankenversicherung", "Beitragsanteil zur Krankenversicherung"), "-" + p.plain(p.health)),
        (d.one_of("abzüglich Beitrag zur Pflegeversicherung", "Beitrag zur Pflegeversicherung"), "-" + p.plain(p.care)),
    ]  # fmt: skip
    total = d.one_of(
        "monatlicher Zahlbetrag", "Auszahlungsbetrag", "verbleiben", "laufender Zahlbetrag ab dem genannten Monat"
    )
    grid = (
        "".join(f"<tr><td>{n}<td class=n>{v}" for n, v in rows)
        + f"<tr class=t><td>{total}<td class=n>{p.zahlbetrag(currency=d.one_of('{} EUR', '{} €', '{}'))}"
    )
    sentence = d.one_of(
        f"auf Ihren Antrag vom {d.print_date(g.day(end=p.day))} erhalten Sie von uns {p.art()}. Die Rente beginnt am {p.beginn()}.",
        f"Sie erhalten ab {p.beginn()} {p.art()}.",
        f"wir bewilligen Ihnen ab dem {p.beginn()} die {p.art()}. Für die Zeit ab diesem Tag werden laufend {p.zahlbetrag()} gezahlt.",
    )
    refs = [(label, p.sv(spaced=True))] + [
        ("Sachbearbeitung", escape(g.person().last)),
        ("Telefon", g.phone()),
    ] * d.maybe(0.7)
    dated = [(d.one_of("Datum", "Datum", ""), p.datum())]
    head_text = f"{label} {p.sv(spaced=True)}" if d.maybe(0.8) else ""
    tail = f"<div class=break><p style='text-align:right'>{head_text}</p><h3>{{}}</h3></div>"
    calculation = pairs(
        [("Summe der Entgeltpunkte", str(points).replace(".", ",")), ("Zugangsfaktor", "1,0"), ("Rentenartfaktor", "1,0"), ("aktueller Rentenwert", value + " EUR"), ("Monatsrente (brutto)", p.plain(p.gross) + " EUR")],
        d.one_of("table", "colon"),
    )  # fmt: skip
    laws = p.laws("drv", 8, 14)
    body = (
        f"<div style='display:flex;justify-content:space-between;margin-bottom:12mm'><b style='font-size:{d.rng.randint(12, 16)}pt;color:{d.one_of('#00549f', '#000', '#444')}'>{p.behoerde()}</b>"
        f"<small>{'<br>'.join(contact(d, p.seat)[:5])}</small></div><div style='display:flex;justify-content:space-between;margin-bottom:10mm'>"
        f"<div>{address(d, p.name(), p.who, p.home, sender=p.sender() if d.maybe(0.7) else '')}</div><div style='width:64mm'>{pairs(refs + dated, d.one_of('above', 'table', 'colon'))}</div></div>"
        f"<h2>{d.one_of('Rentenbescheid', 'Rentenbescheid', 'Bescheid', 'Bescheid über Rente')}</h2><p>{greeting(d, p.who)}</p><p>{sentence}</p>"
        f"<p>{d.one_of('Höhe der Rente ab', 'Für die Zeit ab', 'Laufende Zahlung ab')} {p.beginn()}:</p><table class=m style='width:{d.rng.randint(90, 150)}mm'>{grid}</table>"
        f"<p>Für die Zeit bis zum {d.print_date(p.day + timedelta(days=20))} beträgt die Nachzahlung {d.print_amount(arrears)}. "
        f"{d.one_of('Sie wird vorläufig nicht ausgezahlt.', 'Sie wird überwiesen.')}</p>"
        + "".join(f"<p>{text}</p>" for text in laws[:4])
        + f"<p>{bye(d)}</p>"
        + tail.format(
            d.one_of("Anlage 1 - Berechnung der Rente", "Anlage: Berechnung der Monatsrente", "Berechnung der Rente")
        )
        + f"{calculation}<p></p>"
        + tail.format(d.one_of("Anlage 2 - Versicherungsverlauf", "Versicherungsverlauf"))
        + _record(d, p)
        + tail.format(d.one_of("Mitteilungspflichten und Hinweise", "Ergänzende Begründungen und Hinweise"))
        + "".join(f"<p>{text}</p>" for text in laws[4:])
        + f"<p><b>Ihr Recht / Rechtsbehelfsbelehrung</b></p><p>{remedy(d, p.behoerde(), p.seat)}</p>"
    )
    css = d.css(SANS, low=9.5, high=11) + (
        ".m{margin:2mm 0 4mm;width:100%}.m td,.m th{padding:.5mm 2mm;text-align:left;border-bottom:1px solid #bbb}.m .n{text-align:right}.t td{font-weight:bold;border-top:1px solid #000}"
        "h2{font-size:15pt;margin:0 0 4mm}h3{font-size:12pt}small{font-size:7.5pt;color:#444}"
    )
    foot = f"<div style='position:absolute;bottom:8mm;left:25mm;right:20mm;font-size:8pt'>{g.digits(1)}.{g.digits(4)} V{g.digits(3)}<span style='float:right'>Seite {{page}}</span></div>"
    return Sheet(body, css, footer=foot, margin=(16, 20, 20, 25))

"""Town's notice on basic income support in numbered rulings, with a needs and income statement side by side."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    account,
    address,
    bye,
    contact,
    hours,
    leaflet,
    pairs,
    remedy,
    split,
)
from corpora.factory.families.bewilligungsbescheid._bescheid import decision

_NEEDS = ("Regelsatz", "Unterkunft", "Heizung", "Mehrbedarf § 30 SGB XII", "Krankenversicherung", "Pflegeversicherung")
_INCOME = ("Altersrente", "Witwenrente", "Wohngeld", "Kindergeld", "Unterhalt", "Betriebsrente", "Zinsen")


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "sgb12"), d.german
    income = g.money(60, 900)
    needs = d.some(_NEEDS, 3, 5)
    earned = d.some(_INCOME, 1, 3)
    left = list(zip(needs, split(d, b.amount + income, len(needs)), strict=True))
    right = list(zip(earned, split(d, income, len(earned)), strict=True))

    def lines(items: list[tuple[str, Decimal]], total: str, amount: Decimal) -> str:
        rows = "".join(f"<tr><td>{n}<td class=n>{d.print_amount(a, currency=False)}" for n, a in items)
        return f"<table>{rows}<tr class=t><td>{total}<td class=n>{d.print_amount(amount, currency=False)}</table>"

    statement = (
        f"<table class=two><tr><td><b>Bedarf</b>{lines(left, 'Summe', b.amount + income)}"
        f"<td><b>Einkommen</b>{lines(right, 'Summe', income)}</table>"
        f"<p>{d.one_of('Monatliche Leistung', 'Ungedeckter Bedarf mtl.', 'Zu zahlen monatlich')} (Bedarf ./. Einkommen): <b>{b.betrag()}</b></p>"
    )
    period = d.one_of(
        f"vom {b.von()} bis {b.bis()}",
        f"ab {b.von()}, längstens bis zum {b.bis()},",
        f"für den Zeitraum {b.von()} - {b.bis()}",
    )
    if d.maybe(0.15):
        period = f"ab {b.von()} bis auf Weiteres"
    rulings = [
        f"Auf Ihren Antrag vom {d.print_date(g.day(end=b.day))} wird Ihnen {b.leistung()} {period} bewilligt.",
        f"Die Leistung beträgt monatlich {b.betrag()}{d.one_of(' und wird zum Ersten des Monats überwiesen', '')}.",
        f"Für Bekleidung wird eine einmalige Beihilfe von {d.print_amount(g.money(40, 400))} gewährt.",
        f"Die Miete wird in Höhe von {d.print_amount(g.money(200, 600))} an {escape(g.landlord())} gezahlt.",
        f"Der Bescheid vom {d.print_date(g.day(end=b.day))} wird aufgehoben.",
    ]
    chosen = rulings[:2] + d.some(rulings[2:], 0, 3)
    style = d.one_of("{}.", "{})", "({})", "Nr. {}")
    refs = [
        (d.one_of("Auskunft", "Sachbearbeitung"), escape(g.person().last)), ("Zimmer", g.digits(3)), ("Tel.", g.phone()),
        (b.label(), b.az()), (d.one_of("Datum", "Tag"), b.datum()),
    ]  # fmt: skip
    crest = f"<div style='width:13mm;height:15mm;border:2px solid {d.one_of('#900', '#036', '#333')};border-radius:0 0 50% 50%;display:inline-block;margin-right:4mm'></div>"
    top = d.one_of(
        f"{crest}<span style='font-size:15pt'>{b.behoerde()}</span>",
        f"<b style='font-size:14pt;letter-spacing:.05em'>{b.behoerde()}</b>",
        f"<div style='border-bottom:2px solid #000;font-size:13pt'>{b.behoerde()}</div>",
    )
    side = d.maybe(0.5)
    block = pairs(refs, "table" if side else d.one_of("boxes", "table"))
    mail = f"<div>{address(d, b.name(), b.who, b.home)}</div>"
    upper = (
        f"<div style='display:flex;justify-content:space-between;margin:9mm 0'>{mail}<div style='font-size:.9em'>{block}</div></div>"
        if side
        else f"<div style='margin:9mm 0 6mm'>{mail}</div>{block}"
    )
    heads = (
        (
            "Bescheid über Sozialhilfe",
            "Durchführung des Sozialgesetzbuches XII",
            "BESCHEID",
            "Sozialhilfe; hier: Bewilligung",
        ),
        ("Begründung", "Sachverhalt und Begründung", "Gründe"),
    )
    body = (
        f"<div>{top}</div>{upper}<h3>{d.one_of(*heads[0])}</h3>"
        + "".join(f"<p class=r>{style.format(n)} {text}</p>" for n, text in enumerate(chosen, 1))
        + f"<p><b>{d.one_of(*heads[1])}</b></p>{statement}"
        + "".join(f"<p>{text}</p>" for text in b.laws(4, 11))
        + f"<p><b>Rechtsbehelfsbelehrung</b><br>{remedy(d, b.behoerde(), b.seat)}</p><p>{bye(d)}</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.4)
    css = d.css(SANS, SERIF, low=9.5, high=11.5) + (
        ".two{width:100%;margin:2mm 0}.two>tbody>tr>td{width:50%;padding-right:6mm}.two table{width:100%}.n{text-align:right}"
        ".t td{border-top:1px solid #000;font-weight:bold}.r{margin-left:8mm;text-indent:-6mm}small{font-size:7pt}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:25mm;right:15mm;font-size:7pt'>{hours(d)} · {' · '.join(contact(d, b.seat)[:3])} · {account(d)}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.7), margin=(16, 18, 24, 24))

"""Family benefits office sets Kindergeld: table of children, one amount a month, objection by Einspruch, short leaflet."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    account,
    address,
    bye,
    contact,
    greeting,
    leaflet,
    pairs,
    remedy,
)
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "kindergeld"), d.german
    unit, count = b.amount, d.rng.choice([1, 1, 2, 3, 4])
    b.amount = unit * count
    children = [g.person(adult=False) for _ in range(count)]
    ends = d.maybe(0.75)
    each = d.print_amount(unit)
    build = d.rng.randrange(3)
    until = f" bis {b.bis()}" if ends else ""
    # The last child's end is the decision's; others end later.
    if build == 0:
        rows = "".join(
            f"<tr><td>{n}<td>{escape(c.reversed_name)}<td>{d.print_date(c.born)}<td>{b.von()}<td>{b.bis() if ends else 'laufend'}<td class=n>"
            f"{each if count > 1 else b.betrag()}"
            for n, c in enumerate(children, 1)
        )
        total = (
            f"<tr><td><td colspan=4>{d.one_of('Summe monatlich', 'Monatlich insgesamt', 'Kindergeld im Monat')}<td class=n>{b.betrag()}"
            if count > 1
            else ""
        )
        table = f"<table class=m><thead><tr><th>Nr.<th>Name, Vorname des Kindes<th>geboren am<th>ab<th>bis<th>Betrag</thead><tbody>{rows}{total}</tbody></table>"
        ruling = f"<p>für {d.one_of('Ihr Kind', 'die nachfolgenden Kinder', 'Ihre Kinder') if count > 1 else 'das folgende Kind'} wird {b.leistung()} wie folgt festgesetzt:</p>{table}"
    elif build == 1:
        names = " und ".join(f"{escape(c.name)}, geb. {d.print_date(c.born)}" for c in children)
        ruling = f"<p>{b.leistung()} wird für {names} in Höhe von {d.one_of('insgesamt ', '')}monatlich {b.betrag()} ab dem {b.von()}{until} festgesetzt.</p>"
    else:
        names = "<br>".join(f"{escape(c.first)} ({d.print_date(c.born)})" for c in children)
        rows_2 = [
            ("Leistung", b.leistung()),
            ("Kind/er", names),
            ("Beginn", b.von()),
            ("Ende", b.bis() if ends else "-"),
            ("Betrag im Monat", b.betrag()),
        ]
        ruling = f"<p>Ihrem Antrag wird entsprochen. Die Festsetzung lautet:</p><div class=box>{pairs(rows_2, 'table')}</div>"
    refs = [(b.label(), b.az()), (d.one_of("Datum", "Datum:", "vom"), b.datum())]
    refs += [("Servicerufnummer", g.phone()), ("Steuer-ID", g.tax_id()), ("Bearbeitung", escape(g.person().last))][
        : d.rng.randint(1, 3)
    ]
    d.rng.shuffle(refs)
    logo = d.one_of(f"<b style='font-size:17pt'>{b.behoerde()}</b>", f"<span style='border-left:4mm solid #c00;padding-left:3mm;font-size:14pt'>{b.behoerde()}</span>",
                    f"<div style='text-align:right;font-size:15pt'>{b.behoerde()}</div>")  # fmt: skip
    laws = b.laws(3, 9)
    body = (
        f"<div style='margin-bottom:10mm'>{logo}</div><div style='display:flex;justify-content:space-between;margin-bottom:9mm'>"
        f"<div>{address(d, b.name(), b.who, b.home, sender=b.sender())}</div><div style='width:62mm'>{pairs(refs, d.one_of('above', 'table', 'colon'))}</div></div>"
        f"<h3>{d.one_of('Bescheid über ' + b.leistung(), 'Festsetzung: ' + b.leistung(), 'Kindergeldbescheid', 'Bescheid')}</h3><p>{greeting(d, b.who)}</p>{ruling}"
        f"<p>{d.one_of('Erläuterungen', 'Begründung', 'Hinweise')}</p>"
        + "".join(f"<p>{d.one_of('', '- ')}{text}</p>" for text in laws)
        + f"<p><b>Rechtsbehelfsbelehrung</b><br>{remedy(d, b.behoerde(), b.seat, 'einspruch')}</p><p>{bye(d)}</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.4)
    css = d.css(SANS, low=9.5, high=11) + (
        ".m{width:100%;margin-bottom:3mm}.m td,.m th{border-bottom:1px solid #777;padding:1mm 2mm;text-align:left}.m .n{text-align:right;white-space:nowrap}"
        ".box{background:#f0f0f0;padding:3mm;margin-bottom:4mm}small{color:#444;font-size:7.5pt}"
    )
    foot = f"<table style='position:absolute;bottom:7mm;left:25mm;width:165mm;font-size:6.8pt'><tr><td>{'<br>'.join(contact(d, b.seat)[:3])}<td>{account(d)}<td>Seite {{page}}</table>"
    return Sheet(body, css, footer=foot, margin=(14, 20, 26, 25))

"""Pension for reduced earning capacity on a time limit: prose under numbered headings, arrears and refunds to other offices."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    add_months,
    address,
    bye,
    contact,
    greeting,
    leaflet,
    pairs,
    remedy,
)
from corpora.factory.families.rentenbescheid._rente import number_label, pension
from corpora.factory.german import Person


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "drv", "em", low=240, high=1500), d.german
    p.who = Person(
        p.who.first,
        p.who.last,
        p.who.sex,
        p.who.born.replace(year=p.day.year - d.rng.randint(32, 61), day=min(p.who.born.day, 28)),
    )
    p.number = g.pension_number(p.who)
    end = d.print_date(add_months(p.start, d.rng.choice([12, 24, 36])) - timedelta(days=1))
    now = p.net
    label = number_label(d)
    heads = d.one_of("{n}. {t}", "{t}", "{n} {t}", "§ {n}  {t}", "{n}) {t}").replace("§ ", "")
    begin = d.one_of(
        f"Ihr Anspruch auf {p.art()} besteht ab {p.beginn()}. Die Rente ist befristet und endet mit dem {end}.",
        f"Sie erhalten {p.art()} vom {p.beginn()} an. Sie fällt mit Ablauf des {end} weg.",
        f"Die {p.art()} beginnt am {p.beginn()} und wird längstens bis {end} gezahlt.",
    )
    height = d.one_of(
        f"Die monatliche Rente beträgt {d.print_amount(p.gross)}. Davon gehen {d.print_amount(p.health)} für die Krankenversicherung und {d.print_amount(p.care)} für die Pflegeversicherung ab, so dass {p.zahlbetrag()} ausgezahlt werden.",
        f"Ab Rentenbeginn zahlen wir Ihnen laufend {p.zahlbetrag()} im Monat. Die Bruttorente von {d.print_amount(p.gross)} vermindert sich um die Beiträge zur Kranken- und Pflegeversicherung ({d.print_amount(p.health + p.care)}).",
        f"Bruttorente {d.print_amount(p.gross)}, Beiträge {d.print_amount(p.health + p.care)}, Zahlbetrag monatlich {p.zahlbetrag()}.",
    )
    sections = [
        (d.one_of("Rentenart und Beginn", "Ihr Anspruch", "Dauer der Rente"), [begin]),
        (d.one_of("Höhe der Rente", "Was wir zahlen", "Zahlung"), [height]),
        (d.one_of("Nachzahlung", "Nachzahlung und Erstattung"), [
            f"Für zurückliegende Monate ergeben sich {d.print_amount(now * d.rng.randint(2, 9))}. Das Jobcenter {escape(g.town())} hat einen Anspruch von {d.print_amount(g.money(100, 2000))} angemeldet.",
        ]),
        (d.one_of("Hinzuverdienst", "Einkommen neben der Rente"), [f"Die kalenderjährliche Grenze beträgt {d.print_amount(g.money(6300, 41000))}. Tägliche Arbeit von drei Stunden und mehr kann den Anspruch gefährden."]),
        (d.one_of("Medizinische Feststellungen", "Begründung"), [f"Die Leistungsminderung ist am {d.print_date(p.day - timedelta(days=d.rng.randint(200, 600)))} eingetreten (Gutachten Dr. {escape(g.person().last)} vom {d.print_date(p.day - timedelta(days=d.rng.randint(40, 150)))})."]),
        ("Mitwirkung und Hinweise", p.laws("drv", 3, 7)),
        (d.one_of("Rechtsbehelfsbelehrung", "Ihr Recht"), [remedy(d, p.behoerde(), p.seat)]),
    ]  # fmt: skip
    kept = sections[:2] + [s for s in sections[2:] if d.maybe(0.8)]
    text = "".join(
        f"<p class=h>{heads.format(n=n, t=t)}</p>" + "".join(f"<p>{s}</p>" for s in parts)
        for n, (t, parts) in enumerate(kept, 1)
    )
    refs = [
        (label, p.sv()),
        (d.one_of("Kennzeichen", "Bearbeitungskennzeichen"), g.digits(4)),
        ("Service-Telefon", g.phone()),
    ]
    place = d.one_of(f"{escape(p.seat.place)}, {p.datum()}", f"Datum: {p.datum()}", p.datum())
    body = (
        f"<p style='font-size:{d.rng.randint(12, 17)}pt;text-align:{d.one_of('left', 'center', 'right')}'>{p.behoerde()}</p>"
        f"<div style='margin:10mm 0 6mm'>{address(d, p.name(), p.who, p.home)}</div><div>{pairs(refs[: d.rng.randint(1, 3)], d.one_of('line', 'boxes', 'dots', 'colon'))}</div>"
        f"<p style='text-align:right;margin-top:3mm'>{place}</p><p><b>{d.one_of('Bescheid über die Bewilligung einer Rente', 'Rentenbescheid', 'Ihr Rentenantrag', 'Bescheid')}</b></p>"
        f"<p>{greeting(d, p.who)}</p>{text}<p>{bye(d)}</p>"
    )
    body += leaflet(d, p.day) * d.maybe(0.4)
    css = (
        d.css(SANS, SERIF, low=10, high=12)
        + f".h{{font-weight:bold;margin:{d.rng.randint(2, 5)}mm 0 1mm}}small{{font-size:7.5pt}}"
    )
    foot = f"<div style='position:absolute;bottom:8mm;left:24mm;font-size:7.5pt'>{' · '.join(contact(d, p.seat))} &nbsp; {{page}}/{{pages}}</div>"
    return Sheet(body, css, footer=foot, margin=(15, 22, 20, 24))

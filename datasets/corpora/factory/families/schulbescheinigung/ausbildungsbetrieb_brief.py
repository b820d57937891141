"""Firm's letter that confirms a training contract: pay per year of training and trial period as distractors."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import COURSES, PURPOSES, attendance


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, "beruf"), d.german
    firm = g.firm()
    house = d.field("einrichtung", firm)
    trade = d.one_of(*COURSES[:2], *COURSES[6:7], *COURSES[13:])
    pay = [g.money(620, 950, round_to=5)]
    for _ in range(2):
        pay.append(pay[-1] + g.money(50, 120, round_to=5))
    word = "Herr" if a.person.sex == "m" else "Frau"
    apprentice = (
        d.one_of("der Auszubildende", "die/der Auszubildende", "unser Lehrling")
        if a.person.sex == "m"
        else d.one_of("die Auszubildende", "die/der Auszubildende")
    )
    born = f", {d.one_of('geb. am', 'geboren am', 'geb.')} {a.born(d)}," if d.maybe(0.85) else ""
    where = f" wohnhaft {escape(a.home.street)} in {escape(a.home.postcode_place)}," if d.maybe(0.45) else ""
    span = d.one_of(
        f"vom {a.von(d)} bis {a.bis(d)}",
        f"vom {a.von(d)} bis voraussichtlich {a.bis(d)}",
        f"seit {a.von(d)}",
        f"seit dem {a.von(d)} (voraussichtliches Ende: {a.bis(d)})",
    )
    text = d.one_of(
        f"hiermit bestätigen wir, dass {word} {a.name(d)}{born}{where} {span} bei uns eine Ausbildung zum/zur {trade} absolviert.",
        f"{word} {a.name(d)}{born}{where} befindet sich {span} in unserem Unternehmen in der Berufsausbildung ({trade}).",
        f"wir bescheinigen hiermit, dass {word} {a.name(d)}{born} {span} {apprentice} in unserem Betrieb ist. Ausbildungsberuf: {trade}.",
    )
    text = text if d.maybe(0.6) else text[0].upper() + text[1:]
    facts = d.some(
        (
            f"Die Ausbildungsvergütung beträgt im ersten Jahr {d.print_amount(pay[0])}, im zweiten {d.print_amount(pay[1])} und im dritten {d.print_amount(pay[2])} brutto.",
            f"Die Probezeit endet am {d.print_date(a.start + timedelta(days=120))}.",
            f"Berufsschule: {d.one_of('Berufsbildende Schulen', 'Berufskolleg', 'Staatliche Berufsschule')} {escape(g.town())}, {d.one_of('Blockunterricht', 'montags und mittwochs')}.",
            f"Der Vertrag ist bei der {d.one_of('IHK', 'Handwerkskammer')} {escape(g.town())} unter Nr. {g.digits(7)} eingetragen (Eintragung vom {d.print_date(a.start - timedelta(days=40))}).",
            f"Zwischenprüfung: {d.print_date(a.start + timedelta(days=560))}.", f"Urlaub im laufenden Jahr: {d.rng.randint(24, 30)} Tage.", "Das Ausbildungsverhältnis ist ungekündigt.",
        ), 1, 5)  # fmt: skip
    extra = "".join(f"<li>{fact}</li>" for fact in facts) if d.maybe(0.4) else ""
    extra = f"<ul>{extra}</ul>" if extra else "<p>" + " ".join(facts) + "</p>"
    contact = [
        escape(a.seat.street),
        escape(a.seat.postcode_place),
        f"Tel. {g.phone()}",
        f"info@firma-{g.digits(3)}.example",
    ]
    logo = d.one_of("left", "right", "center")
    color = d.one_of("#0a4a7a", "#7a1212", "#333", "#116633", "#c76a00")
    head = f"<div style='text-align:{logo};color:{color};font-size:{d.rng.randint(13, 21)}pt'><b>{house}</b></div>"
    small = f"<p style='margin-top:9mm;font-size:7pt'><u>{house} · {' · '.join(contact[:2])}</u></p>"
    office = d.one_of(g.authority(), f"Familienkasse {g.town()}", f"Jobcenter {g.town()}")
    to = d.one_of(
        "",
        f"<p>{escape(office)}<br>{escape(g.address().street)}<br>{escape(g.town())}</p>",
        f"<p>{word}{'n' if word == 'Herr' else ''}<br>{a.name(d)}<br>{escape(a.home.street)}<br>{escape(a.home.postcode_place)}</p>",
    )
    dated = f"<p style='text-align:{d.one_of('right', 'left')}'>{escape(a.seat.place)}, {d.one_of('den ', '', 'am ')}{a.datum(d)}</p>"
    title = d.one_of(
        "Ausbildungsbescheinigung",
        "Bescheinigung über ein Ausbildungsverhältnis",
        "Ausbildungsbestätigung",
        "Bestätigung",
    ) + d.one_of("", " " + d.one_of(*PURPOSES))
    greet = d.one_of("Sehr geehrte Damen und Herren,", "", "Guten Tag,")
    bye = d.one_of("Mit freundlichen Grüßen", "Freundliche Grüße", "i. V.", "Mit freundlichem Gruß")
    sign = f"<p>{bye}<br>{house if d.maybe(0.4) else ''}<br>{a.scrawl(d)}<br>{escape(a.head.name)}<br><small>{d.one_of('Personalabteilung', 'Ausbildungsleitung', 'Inhaber', 'Geschäftsführung', 'HR / Ausbildung')}</small></p>"
    body = f"{head}{small if d.maybe(0.7) else ''}{to}{dated}<p style='margin:6mm 0'><b>{title}</b></p><p>{greet}</p><p>{text}</p>{extra}{sign}"
    bank = g.bank()
    footer = (
        f"<div style='position:absolute;bottom:8mm;left:25mm;right:20mm;border-top:1px solid {color};font-size:7pt'>{house} | {' | '.join(contact[1:])} | IBAN {d.print_iban(g.iban(bank))} | Amtsgericht {escape(g.town())} HRB {g.digits(5)}</div>"
        if d.maybe(0.6)
        else ""
    )
    return Sheet(body, d.css(SANS, SERIF), footer=footer, margin=(18.0, 20.0, 22.0, 25.0))

"""Stepped or index rent: a cover page without labels, then rents in a table whose header row carries the labels."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_INDEX = (
    "Die Miete wird durch den Verbraucherpreisindex für Deutschland bestimmt (Basis 2020 = 100, Stand bei Abschluss "
    "1{prozent},{n}).",
    "Eine Änderung ist frühestens nach {monate} Monaten und in Textform unter Angabe des Indexstandes zu erklären.",
    "Während der Geltung sind Erhöhungen nach § 558 BGB ausgeschlossen.", "Steigt der Index um mehr als {n} %, darf "
    "angepasst werden.",
    "Die Indexmiete ist auf die jeweils ortsübliche Miete nicht begrenzt, § 557b BGB.",
)  # fmt: skip
_STEPS = (
    "Die Miete muss jeweils mindestens ein Jahr unverändert bleiben.", "Betriebskosten sind von der Staffel nicht "
    "berührt.",
    "Während der Laufzeit ist eine Erhöhung nach §§ 558 bis 559b BGB ausgeschlossen.",
    "Das Kündigungsrecht des Mieters ist für höchstens vier Jahre ausgeschlossen (§ 557a Abs. 3 BGB), hier bis "
    "{datum}.",
    "Einer besonderen Mitteilung über den Eintritt der Staffel bedarf es nicht.",
    "Die Mietpreisbremse gilt für jede Staffel.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.5, size=(30, 140), price=(7, 18))
    stepped = d.maybe(0.65)
    name = d.one_of("Staffelmietvertrag", "Mietvertrag mit Staffelmiete",
    "Wohnungsmietvertrag (Staffel)") if stepped else d.one_of(
        "Indexmietvertrag", "Mietvertrag mit Indexklausel", "Wohnraummietvertrag - Indexmiete")  # fmt: skip
    home = escape(f"{le.landlord_address.street}, {le.landlord_address.postcode_place}")
    born = "; ".join(d.print_date(person.born) for person in le.tenants)
    and_, people = d.one_of("und", "/", "&amp;", "sowie", ""), "<br>".join(m.tenants(d, le))
    agent = d.one_of(
        "", f"<br><small>vertreten durch {escape(g.landlord())}</small>", f"<br><small>{g.phone()}</small>"
    )
    role = d.one_of("<br><small>({})</small>", "", "<br><i>{}</i>", "<br>als {}")
    former = escape(f"{le.former.street}, {le.former.place}")
    about = d.one_of("", f"<br><small>geb. {born}</small>", f"<br><small>{former}</small>")
    cover = (
        f"<h1>{name}</h1><p class=b>{m.landlord(d, le)}<br><small>{home}</small>{agent}{role.format('Vermieter')}</p>"
        f"<p class=b>{and_}</p>"
        f"<p class=b>{people}{about}"
        f"{role.format('Mieter')}</p><p class=b><small>"
        f"{d.one_of('über die Wohnung', 'betreffend', 'für das Objekt', '')}</small><br>"
        f"{m.street(d, le)}<br>{m.town(d, le)}<br><small>{escape(le.storey)}</small></p>"
    )
    own_page = d.maybe(0.5)
    separate, garage = d.maybe(0.65), d.maybe(0.25)
    steps = rng.randint(2, 6) if stepped else 1
    gain = g.money(10, 45, round_to=5)
    head = [d.one_of("Zeitraum", "gültig ab", "ab", "Staffel")] if stepped else []
    head.append(d.one_of("Grundmiete", "Nettokaltmiete", "Miete netto", "Kaltmiete EUR"))
    head += [d.one_of("Betriebskosten", "BK-Vorausz."), d.one_of("Heizkosten", "HK-Vorausz.")] if separate else [
        d.one_of("Nebenkosten", "BK + HK", "Vorauszahlung Betriebs- und Heizkosten")]  # fmt: skip
    head += [d.one_of("Garage", "Stellplatz")] if garage else []
    with_total, rows = d.maybe(0.75), ""
    head += [d.one_of("Gesamt", "Gesamtmiete", "Summe", "monatlich zu zahlen")] if with_total else []
    currency = d.one_of("{}", "{} €", "{} EUR")
    extra = le.garage if garage else Decimal(0)
    for step in range(steps):
        since = le.start if step == 0 else date(le.start.year + step, le.start.month, min(le.start.day, 28))
        rent = le.rent + gain * step
        first = step == 0

        def money(key: str, value: Decimal, mark: bool = first) -> str:
            return d.amount(key, value, currency=currency) if mark else d.print_amount(value, currency=currency)

        cells = [d.date("mietbeginn", since) if first else d.print_date(since)] if stepped else []
        cells.append(money("grundmiete", rent))
        cells += (
            [money("nebenkosten", le.costs), money("heizkosten", le.heating)]
            if separate
            else [money("nebenkosten", le.additional)]
        )
        cells += [d.print_amount(le.garage, currency=currency)] if garage else []
        cells += [money("gesamtmiete", rent + le.additional + extra)] if with_total else []
        rows += "<tr>" + "".join(f"<td>{cell}" for cell in cells)
    table = f"<table class=t><thead><tr>{''.join(f'<th>{cell}' for cell in head)}</thead><tbody>{rows}</tbody></table>"
    area, rooms = m.figure(d, "wohnflaeche", le.area), m.figure(d, "zimmer", le.rooms)
    things = ", ".join(m.fill(d, room) for room in d.some(m.ROOMS, 2, 6))
    what = d.one_of(
        f"Vermietet werden {rooms} Zimmer mit {things}. Die Wohnfläche beträgt {area} m².",
        f"Zur Wohnung gehören: {things}.",
        f"Die Wohnung ({rooms} Zimmer, ca. {area} qm) umfasst weiter {things}.",
        f"Wohnfläche {area} m²; mitvermietet: {things}.",
    )  # fmt: skip
    begin = d.date("mietbeginn", le.start)
    when = d.one_of(f"Die Mietzeit beginnt am {begin}.", f"Mietbeginn {begin}; der Vertrag ist unbefristet.",
                    f"Das Mietverhältnis wird ab {begin} auf unbestimmte Zeit geschlossen.")  # fmt: skip
    lead = d.one_of("Die monatliche Miete ergibt sich aus folgender Aufstellung:", "Es sind monatlich zu zahlen:",
                    "Der Mieter zahlt folgende Beträge:", "Vereinbart sind folgende Mietzahlungen:")  # fmt: skip
    pool = _STEPS if stepped else _INDEX
    tail = " ".join(m.fill(d, sentence) for sentence in d.some(pool, 2, 5))
    pay = d.one_of(f"Zahlungen gehen an IBAN {d.iban('iban', le.iban)} ({escape(le.bank.name)}).",
                   f"Mietkonto des Vermieters: {d.iban('iban', le.iban)}, BIC {le.bank.bic}.",
                   f"Der Mieter erteilt ein SEPA-Mandat für sein Konto {d.print_iban(g.iban())}.")  # fmt: skip
    pay += " " + m.fill(d, " ".join(d.some(m.CLAUSES["zahlung"][1], 1, 4)))
    held = d.amount("kaution", le.deposit)
    safe = d.one_of(f"Die Kaution beträgt {held}; sie darf in drei Raten zu je {d.print_amount(le.deposit / 3)} "
    f"gezahlt werden.",
                    f"Der Mieter verpfändet ein Sparbuch über {held}.",
                    f"Sicherheit: {held} = {le.months} x {d.print_amount(le.rent)}.",
                    "Die Kaution beläuft sich auf das Dreifache der anfänglichen Grundmiete.")  # fmt: skip
    sections = [(d.one_of("Mieträume", "Gegenstand"), what), (d.one_of("Mietzeit", "Beginn"), when)]
    sections.append((d.one_of("Miete", "Staffelmiete" if stepped else "Indexmiete"), f"{lead}{table}{tail}"))
    sections += [(d.one_of("Zahlung", "Zahlungsweg"), pay), (d.one_of("Kaution", "Mietsicherheit"), safe)][
        : rng.randint(1, 2)
    ]
    sections += [(title, " ".join(text)) for title, text in m.clauses(d, 3, 14, without=("zahlung", "kaution"))]
    roman = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
    "XVII", "XVIII",
             "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV")  # fmt: skip
    by_roman, body = d.maybe(0.4), cover
    for number, (title, text) in enumerate(sections, start=1):
        mark = roman[number - 1] + "." if by_roman else f"§ {number}"
        broken = " class=break" if own_page and number == 1 else ""
        body += f"<div{broken}><h3>{mark} {title}</h3><div class=x>{text}</div></div>"
    ours, theirs = m.days_signed(d, le)
    body += (f"<table class=u><tr><td>{escape(le.landlord_address.place)}, {ours}<td>{escape(le.flat.place)}, {theirs}"
             f"<tr><td><br><br>{m.landlord(d, le)}<td><br><br>{people}</table>")  # fmt: skip
    tint = d.one_of("#eee", "#fff", "#e3ebf3", "#f3e9e3")
    css = d.css(SERIF, SANS, low=9.5, high=11.5) + (
        f".b{{text-align:{d.one_of('center', 'center', 'left')};font-size:{rng.uniform(1.05, 1.4):.2f}em;"
        f"margin:{rng.randint(4, 12)}mm 0}}"
        f"h1{{text-align:center;margin-top:{rng.randint(0, 40)}mm;font-size:{rng.randint(16, 28)}"
        f"pt}}h3{{font-size:1.05em;margin:4mm 0 1mm}}"
        f".t{{margin:2mm 0;width:{d.one_of('100%', 'auto')}}}.t th,.t "
        f"td{{border:{d.one_of('1px solid #777', '0', '1px solid #ccc')};"
        f"padding:1mm 3mm;text-align:{d.one_of('right', 'center', 'left')}}}.t th{{background:{tint};"
        f"border-bottom:1px solid #333}}"
        f".x{{text-align:{d.one_of('justify', 'left')};margin-left:{rng.choice([0, 0, 6])}mm}}.u{{width:100%;"
        f"margin-top:9mm}}.u td{{width:50%}}"
    )
    foot = d.one_of(f"{name} {escape(le.flat.street)}", "Initialen: ____ / ____", "Stand 03/2022", "")
    place = "position:absolute;bottom:8mm;left:25mm;right:20mm;font-size:7pt"
    footer = f'<div style="{place}">{foot} &nbsp; {{page}}/{{pages}}</div>'
    return Sheet(body=body, css=css, footer=footer, margin=(rng.randint(18, 25), 20.0, 18.0, 25.0))

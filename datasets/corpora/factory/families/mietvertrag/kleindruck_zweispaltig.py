"""Small print in two columns: parties in a box on top, all values inside narrow column text of dense paragraphs."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_NARROW = ("Liberation Sans Narrow", "Carlito", "Liberation Sans", "Liberation Serif", "Roboto", "FreeSans")


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.6)
    filled = d.font(MONO, SANS, SERIF)

    def put(mark: str) -> str:
        return f"<span class=f>{mark}</span>"

    seat = escape(f"{le.landlord_address.street}, {le.landlord_address.postcode_place}")
    people = d.one_of("<br>", ", ", " und ", "; ").join(put(mark) for mark in m.tenants(d, le))
    born = ", ".join(d.print_date(person.born) for person in le.tenants)
    title = d.one_of("Mietvertrag", "WOHNUNGSMIETVERTRAG", "Mietvertrag für Wohnraum", "Einheitsmietvertrag",
    "Mietvertrag Nr. "
                     + g.digits(5))  # fmt: skip
    sides = (
        f"{d.one_of('Vermieter', 'Vermietende Partei', 'A. Vermieter')}<br>{put(m.landlord(d, le))}<br>{seat}"
        f"{d.one_of('', '<br>Tel. ' + g.phone(), '<br>vertreten durch: ' + escape(g.landlord()))}",
        f"{d.one_of('Mieter', 'Mietende Partei', 'B. Mieter')}<br>{people}"
        f"{d.one_of('', f'<br>geb. {born}', f'<br>bisher: {escape(le.former.street)}, {le.former.postcode}')}",
    )
    box = f"<table class=p><tr><td>{sides[0]}<td>{sides[1]}</table>"
    area, rooms = put(m.figure(d, "wohnflaeche", le.area)), put(m.figure(d, "zimmer", le.rooms))
    where = d.one_of(f"{put(m.street(d, le))}, {put(m.town(d, le))}", f"{put(m.town(d, le))}, {put(m.street(d, le))}")
    which = put(escape(le.storey))
    thing = d.one_of(
        f"(1) Vermietet wird zu Wohnzwecken im Haus {where} die Wohnung im {which}. (2) Sie hat {rooms} Zimmer",
        f"Zur Benutzung werden vermietet: Haus {where}, Lage {which}; Zahl der Zimmer: {rooms}",
        f"1.1 Mietobjekt ist {where}, {which}. 1.2 Die Wohnung besteht aus {rooms} Zimmern",
        f"Die Wohnung {which} rechts der Treppe im Anwesen {where}",
    ) + d.one_of(f" und misst ca. {area} m².", f"; Wohnfläche {area} qm.", f" bei {area} m² Wohnfläche nach WoFlV.",
    ".")  # fmt: skip
    thing += " Mitvermietet: " + ", ".join(m.fill(d, room) for room in d.some(m.ROOMS, 2, 6)) + "."
    thing += " Ausgehändigt werden " + ", ".join(m.fill(d, key) for key in d.some(m.KEYS, 2, 4)) + "."
    begin = put(d.date("mietbeginn", le.start))
    term = d.one_of(f"Das Mietverhältnis beginnt am {begin}. Es ist unbefristet.",
    f"Mietbeginn: {begin}; Mietende: offen.",
                    f"Der Vertrag gilt ab {begin} auf unbestimmte Zeit.")  # fmt: skip
    joint, heated = d.maybe(0.3), d.maybe(0.75)
    cost = put(d.amount("nebenkosten", le.additional if joint else le.costs))
    cold, heat = put(d.amount("grundmiete", le.rent)), put(d.amount("heizkosten", le.heating))
    pay = d.one_of(
        f"(1) Die Nettomiete beträgt monatlich {cold}.", f"Miete (kalt): {cold}.", f"Der Mietzins netto ist {cold}."
    )
    pay += d.one_of(" (2) Vorauszahlungen: ", " Daneben sind monatlich zu zahlen: ", " Zuzüglich ")
    total = le.rent + le.costs
    if joint:
        pay += f"{d.one_of('Betriebs- und Heizkosten', 'alle Nebenkosten einschl. Heizung')} {cost}."
        total = le.warm
    elif heated:
        pay += f"{d.one_of('Betriebskosten', 'kalte Nebenkosten')} {cost}, {d.one_of('Heizung', 'Heizkosten')} {heat}."
        total = le.warm
    else:
        pay += f"Betriebskosten {cost}. Heizung und Warmwasser über eigene Therme des Mieters."
    if d.maybe(0.2):
        pay += f" Zuschlag Einbauküche {d.print_amount(le.garage)}."
        total += le.garage
    if d.maybe(0.7):
        whole = put(d.amount("gesamtmiete", total))
        pay += d.one_of(f" (3) Zusammen {whole}.", f" Gesamtbetrag: {whole}.", f" Mithin sind {whole} fällig.")
    bank = d.one_of(f"Zu zahlen auf IBAN {put(d.iban('iban', le.iban))}, {escape(le.bank.name)}.",
                    f"Empfängerkonto des Vermieters: {put(d.iban('iban', le.iban))}.",
                    "Die Miete wird vom Konto des Mieters IBAN " + d.print_iban(g.iban()) + " eingezogen.",
                    "Die Kontoverbindung wird gesondert mitgeteilt.")  # fmt: skip
    bank += " " + m.fill(d, " ".join(d.some(m.CLAUSES["zahlung"][1], 2, 5)))
    security = d.one_of(
        f"Der Mieter stellt eine Kaution von {put(d.amount('kaution', le.deposit))}.",
        f"Sicherheitsleistung ({le.months} Grundmieten): {put(d.amount('kaution', le.deposit))}.",
        f"Als Sicherheit dient eine Bürgschaft der {escape(g.bank().name)}.",
    ) + " " + m.fill(d, " ".join(d.some(m.CLAUSES["kaution"][1], 1, 3)))  # fmt: skip
    paragraphs = [(d.one_of("Mietsache", "Mieträume", "Vertragsgegenstand"), thing), ("Mietzeit", term),
                  (d.one_of("Miete, Nebenkosten", "Mietzins", "Höhe der Miete"), pay),
                  (d.one_of("Zahlung der Miete", "Zahlung"), bank), (d.one_of("Kaution", "Sicherheit"),
                  security)]  # fmt: skip
    if d.maybe(0.3):
        paragraphs[3], paragraphs[4] = paragraphs[4], paragraphs[3]
    paragraphs += [(t, " ".join(text)) for t, text in m.clauses(d, 9, 17, without=("zahlung", "kaution"))]
    mark, lead = d.one_of("§ {} {}", "{}. {}", "§{} - {}"), d.one_of("<b>{}</b><br>", "<b>{}.</b> ", "<u>{}</u><br>")
    texts = [f"<p>{lead.format(mark.format(n, t))}{text}</p>" for n, (t, text) in enumerate(paragraphs, start=1)]
    body, size = f"<h1>{title}</h1>{box}", rng.uniform(6.8, 8.4)
    room, part = 4200 * (7.5 / size) ** 2, ""
    for text in texts:
        if len(part) + len(text) > room:
            body, part, room = body + f"<div class=z>{part}</div>", "", 6400 * (7.5 / size) ** 2
        part += text
    body += f"<div class=z>{part}</div>"
    ours, theirs = m.days_signed(d, le)
    town = escape(le.flat.place)
    body += (f"<table class=u><tr><td>{town}, {ours}<br><br><br>"
    f"{d.one_of('........................', '_______________')}<br>"
             f"(Vermieter)<td>{town}, {theirs}<br><br><br>{d.one_of('........................', '_______________')}<br>"
             "(Mieter)</table>")  # fmt: skip
    if d.maybe(0.3):
        rules = "".join(f"<p>{n}. {rule}</p>" for n, rule in enumerate(m.house_rules(d, 10, 22), start=1))
        body += f"<h2 class=break>{d.one_of('Hausordnung', 'Anhang: Hausordnung')}</h2><div class=z>{rules}</div>"
    css = (
        f"body{{font-family:'{rng.choice(_NARROW)}';font-size:{size:.1f}pt;line-height:{rng.uniform(1.08, 1.25):.2f}}}"
        f".z{{columns:2;column-gap:{rng.randint(5, 9)}mm;"
        f"column-rule:{d.one_of('0', '1px solid #aaa', '1px solid #000')};"
        f"text-align:{d.one_of('justify', 'left')}}}.z p{{margin:0 0 1.6mm}}.f{{font-family:'{filled}';"
        f"{d.one_of('', 'font-weight:bold', 'font-size:1.1em')}}}h1{{font-size:{rng.randint(12, 18)}pt;"
        f"text-align:center;margin:0 0 3mm}}"
        f".p{{width:100%;margin-bottom:4mm}}.p td{{width:50%;"
        f"border:{d.one_of('1px solid #000', '1px solid #888', '0')};"
        "padding:2mm;font-size:1.2em;vertical-align:top}.u{width:100%;margin-top:6mm;break-inside:avoid}.u "
        "td{width:50%}"
    )
    place = d.one_of("left:18mm", "right:18mm", "left:100mm")
    page = d.one_of("Seite {page}", "- {page} -", "{page}/{pages}")
    footer = f'<div style="position:absolute;bottom:7mm;{place};font-size:6pt">{page}</div>'
    return Sheet(body=body, css=css, footer=footer, margin=(14.0, 16.0, 16.0, rng.randint(16, 20)))

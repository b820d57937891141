"""One page typed by a private landlord: a loose list of points in plain words, no headings, few legal terms."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_POINTS = (
    "Haustiere nur nach Absprache.", "Der Flur wird jede zweite Woche geputzt.", "Rauchen bitte nur auf dem Balkon.",
    "Den Garten dürfen die Mieter mitbenutzen, Rasen mähen im Wechsel.", "Strom meldet der Mieter selber an.",
    "Kleine Reparaturen bis {betrag} zahlt der Mieter.", "Beim Auszug wird weiß gestrichen.",
    "Mülltonnen stellt raus wer dran ist.",
    "Winterdienst macht der Mieter im Erdgeschoss.", "Abgerechnet wird einmal im Jahr nach Personen.",
    "Kündigung 3 Monate, schriftlich.",
    "Untervermieten nur mit meiner Erlaubnis.", "Die Küche (Herd, Spüle, Kühlschrank) gehört zur Wohnung.",
    "Für die Waschmaschine ist im Keller Platz, Strom läuft über eigenen Zähler.",
    "Schlüssel: {n} Haustür, 2 Wohnung, 1 Keller.",
    "Nach 22 Uhr ist Ruhe im Haus.", "Der Zählerstand beim Einzug ist {gross} (wird noch abgelesen).",
    "Es wurde alles besichtigt.",
    "Der Teppich im Schlafzimmer ist von {jahre} Jahren, Flecken sind bekannt.",
    "Internet über den Vermieter, {betrag} extra.",
    "Im Übrigen gilt das Gesetz.", "Bei Fragen: {phone}.", "Hausmeister ist Herr {name}.",
    "Holz für den Ofen besorgt sich jeder selbst.",
    "Das Bad wird noch bis {datum} renoviert.", "Frühestens nach {jahre} Jahren wird die Miete neu verhandelt.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    le = m.lease(d, company=0.0, most=2, couple=True, price=(4, 10))
    pattern = d.one_of("{} €", "{} Euro", "{}", "EUR {}", "{}€")

    def sum_of(key: str, value: Decimal) -> str:
        return m.short_amount(d, key, value, pattern) if d.maybe(0.6) else d.amount(key, value, currency=pattern)

    home = escape(f"{le.landlord_address.street}, {le.landlord_address.postcode_place}")
    people = " und ".join(m.tenants(d, le))
    if len(le.tenants) == 1:
        people = d.one_of("", le.tenants[0].salutation + " ") + people
    now = escape(f"{le.former.street}, {le.former.postcode_place}")
    opening = d.one_of(
        f"Zwischen {m.landlord(d, le)}, {home} (Vermieter) und {people}, {d.one_of('zur Zeit ', 'bisher ')}{now} "
        f"(Mieter) wird "
        "heute folgendes vereinbart:",
        f"Ich, {m.landlord(d, le)}, wohnhaft {home}, vermiete an {people}:",
        f"Vermieter: {m.landlord(d, le)}<br>{home}<br><br>Mieter: {people}",
        f"Vermieter ist {m.landlord(d, le)} aus {escape(le.landlord_address.place)}.<br>Mieter: {people}, geb. "
        f"{' / '.join(d.print_date(person.born) for person in le.tenants)}",
    )  # fmt: skip
    rooms, area = m.figure(d, "zimmer", le.rooms), m.figure(d, "wohnflaeche", le.area)
    place = d.one_of(f"{m.street(d, le)} in {m.town(d, le)}", f"{m.street(d, le)}, {m.town(d, le)}",
                     f"{m.street(d, le)} in {d.field('objekt_ort', le.flat.place)}", f"{m.street(d, le)}")  # fmt: skip
    storey = escape(le.storey)
    flat = d.one_of(
        f"Vermietet wird die Wohnung {place}, {storey}, {rooms} Zimmer, Küche, Bad, {area} qm.",
        f"Die Wohnung liegt {place}, {storey}. Sie hat {rooms} Zimmer und ist ungefähr {area} m² groß.",
        f"Es geht um die {rooms}-Zimmer-Wohnung {place}.", f"Wohnung: {place} ({storey})",
        f"Größe {area} qm, {rooms} Zi./K/B, {place}.",
    )  # fmt: skip
    begin = d.date("mietbeginn", le.start)
    start = d.one_of(f"Einzug ist am {begin}.", f"Beginn: {begin}", f"Das Mietverhältnis fängt am {begin} an.",
                     f"Die Mieter können ab {begin} einziehen.", f"ab {begin}, auf unbestimmte Zeit")  # fmt: skip
    cold, costs, heat = (
        sum_of(k, v) for k, v in (("grundmiete", le.rent), ("nebenkosten", le.costs), ("heizkosten", le.heating))
    )
    both, warm = sum_of("nebenkosten", le.additional), sum_of("gesamtmiete", le.warm)
    part = sum_of("gesamtmiete", le.rent + le.costs)
    rent = d.one_of(
        f"Die Miete beträgt {cold} kalt, dazu kommen {both} Nebenkosten (Heizung ist dabei). Macht zusammen {warm}.",
        f"Kaltmiete {cold}, Nebenkosten {costs}, Heizung {heat}, zusammen {warm} im Monat.",
        f"Miete {cold} + {costs} Nebenkosten + {heat} Heizung = {warm}", f"Die Miete ist {warm} warm, alles inklusive "
        f"außer Strom.",
        f"Pro Monat werden {cold} Kaltmiete und {costs} für Wasser, Müll und Grundsteuer gezahlt = {part}. Heizöl "
        f"kauft der Mieter.",
        f"Monatsmiete: {cold}<br>Nebenkosten mit Heizung: {both}", f"Warmmiete {warm} (davon {heat} Heizung).",
    )  # fmt: skip
    account = d.iban("iban", le.iban)
    pay = d.one_of(f"Bitte bis zum 3. auf mein Konto {account} bei der {escape(le.bank.name)}.",
    "Gezahlt wird bar gegen Quittung.",
                   f"Überweisung an {account}, immer am Ersten.", f"Konto: {account}",
                   "Die Miete kommt vom Amt direkt.")  # fmt: skip
    held = sum_of("kaution", le.deposit)
    deposit = d.one_of(f"Kaution {held}, in {le.months} Raten.", f"Es wird eine Kaution von {held} bezahlt.",
    "Keine Kaution.",
                       f"Als Sicherheit gibt der Mieter {held}, Rückgabe nach Auszug.",
                       "Kaution 2 Monatsmieten.")  # fmt: skip
    points = [flat, start, rent, pay, *([deposit] if d.maybe(0.75) else [])]
    if d.maybe(0.25):
        points[1], points[2] = points[2], points[1]
    if d.maybe(0.25):
        points.insert(
            d.rng.randint(2, 4), f"Garage {d.print_amount(le.garage, currency=pattern)} extra, wenn gewünscht."
        )
    points += [m.fill(d, point) for point in d.some(_POINTS, 2, 11)]
    style = d.one_of("{}.", "{})", "-", "", "§ {}", "*")
    lines = "".join(f"<p class=q>{style.format(number)} {point}</p>" for number, point in enumerate(points, start=1))
    town = escape(d.one_of(le.flat.place, le.landlord_address.place))
    dated = d.one_of(f"{town}, ", f"{town}, den ", f"{town} ", "", "Datum: ", "Unterschrieben am ") + d.date(
        "datum", le.signed
    )
    dated = dated if d.maybe(0.85) else ""
    signs = (f"<table class=u><tr><td><span class=h>{escape(le.landlord.split()[-1])}</span><br>"
    f"{d.one_of('Vermieter', '(Vermieter)', '')}"
             f"<td><span class=h>{'<br>'.join(escape(p.name) for p in le.tenants)}</span><br>"
             f"{d.one_of('Mieter', '(Mieter)', '')}</table>")  # fmt: skip
    date_first = d.maybe(0.2)
    title = d.one_of(
        "Mietvertrag",
        "MIETVERTRAG",
        "M i e t v e r t r a g",
        "Mietvereinbarung",
        "Vertrag über Wohnung",
        "Mietvertrag privat",
    )
    body = (
        f"{f'<p style=text-align:right>{dated}</p>' if date_first else ''}"
        f"<h2>{title}"
        f"</h2><p>{opening}</p>{lines}{'' if date_first else f'<p>{dated}</p>'}{signs}"
    )
    css = d.css(MONO, MONO, SANS, SERIF, low=10, high=12) + (
        f"h2{{text-align:{d.one_of('center', 'left')};"
        f"{d.one_of('text-decoration:underline', '', 'font-weight:normal')}}}"
        f".q{{margin:0 0 {d.rng.uniform(0.5, 3):.1f}mm {d.rng.choice([0, 0, 5, 10])}mm}}.u{{width:100%;"
        f"margin-top:8mm}}.u td{{width:50%}}"
        f".h{{font-family:'{d.font(HAND)}';font-size:16pt;color:#237}}"
    )
    return Sheet(body=body, css=css, margin=(d.rng.randint(15, 30), 20.0, 12.0, d.rng.randint(18, 28)))

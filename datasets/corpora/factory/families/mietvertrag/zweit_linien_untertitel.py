"""Printed form in which every blank is a line with its caption in tiny type BELOW, filled in by hand or typewriter."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag._zweit import clauses, flat_place, lease, number, tenants

_PUBLISHERS = (
    "Formularverlag Nr. {n}",
    "Haus- und Grundbesitzerverein {ort}",
    "Bestell-Nr. {n} - Nachdruck verboten",
    "Vordruck {n} (Fassung {jahr})",
    "Verlag für Mietformulare, {ort}",
    "Muster {n}/{jahr}",
)
_TITLES = (
    "Mietvertrag",
    "Wohnungs-Mietvertrag",
    "MIETVERTRAG",
    "Einheitsmietvertrag",
    "Mietvertrag über Wohnraum",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = lease(d, private=0.75)
    reverse = d.maybe(0.25)
    upper = d.maybe(0.12)

    def blank(filled: str, *captions: str, grow: int = 1) -> str:
        shown = filled or "&nbsp;"
        return (
            f'<div style="flex:{grow}"><div class=v>{shown}</div><div class=c>{escape(d.one_of(*captions))}</div></div>'
        )

    def row(*parts: str) -> str:
        return f"<div class=r>{''.join(parts)}</div>"

    def text(words: str) -> str:
        return f"<div class=w>{words}</div>"

    def often(filled: str, probability: float = 0.8) -> str:
        return filled if d.maybe(probability) else d.one_of("", "", "./.", "—", "s. Anlage")

    name_captions = (
        ("(Name, Vorname)", "Name und Vorname", "Nachname, Vorname")
        if reverse
        else ("(Vor- und Zuname)", "Vorname, Name", "Name", "(Name der Mietpartei)", "vollständiger Name")
    )
    home = facts.landlord_address
    owner = row(
        blank(
            d.field("vermieter", facts.landlord.upper() if upper else facts.landlord),
            "(Vermieter)",
            "Name des Vermieters",
            "Vermieter / Vermieterin",
            "Eigentümer",
            grow=3,
        ),
        blank(
            escape(f"{home.street}, {home.postcode_place}"), "Anschrift", "wohnhaft in", "(Straße, PLZ, Ort)", grow=3
        ),
    )
    people = "".join(
        row(
            blank(mark, *name_captions, grow=3),
            blank(d.print_date(person.born, "dd.mm.yyyy"), "geb. am", "Geburtsdatum", "(geboren)"),
            blank(
                escape(d.one_of("Angestellter", "Verkäuferin", "Rentner/in", "Azubi", "arbeitssuchend", "Pfleger", "")),
                "Beruf",
                "(Beruf)",
            ),
        )
        for mark, person in zip(tenants(d, facts.tenants, reversed_name=reverse), facts.tenants, strict=True)
    )
    people += row(
        blank(escape(facts.old_home.street), "bisherige Anschrift", "z. Zt. wohnhaft"),
        blank(escape(facts.old_home.postcode_place), "PLZ, Ort", "(Wohnort)"),
    )
    street = d.field("objekt_strasse", facts.flat.street)
    if d.maybe(0.5):
        place = row(
            blank(street, "(Straße, Hausnummer)", "Straße und Nr. des Hauses", "Straße", grow=2),
            blank(d.code("objekt_plz", facts.flat.postcode), "PLZ", "(Postleitzahl)"),
            blank(d.field("objekt_ort", facts.flat.place), "Ort", "(Gemeinde)", grow=2),
        )
    else:
        place = row(
            blank(
                f"{street}, {flat_place(d, facts.flat)}",
                "(Straße, Nr., PLZ, Ort)",
                "Lage der Wohnung",
                "Anschrift des Mietobjekts",
            )
        )
    rooms = row(
        blank(often(number(d, "zimmer", facts.rooms)), "Zimmer", "Anzahl der Zimmer", "(Zimmerzahl)"),
        blank(often(number(d, "wohnflaeche", facts.area), 0.75), "m² Wohnfläche", "qm", "Wohnfläche in m²", "(ca. m²)"),
        blank(
            d.one_of("EG links", "2. OG re.", "DG", "1. Stock", "3. OG Mitte", "Hochparterre"),
            "Geschoss",
            "(Etage, Lage)",
            "Stockwerk",
        ),
        blank(str(rng.randint(1, 3)), "Keller", "Kellerraum Nr.", "Bad / WC"),
    )
    start = row(
        blank(d.date("mietbeginn", facts.begin), "(Beginn)", "Tag des Einzugs", "Mietbeginn", "(Datum)"),
        blank(d.one_of("unbestimmte Zeit", "unbefristet", "", "1 Jahr fest"), "Dauer", "(Ende)", "Mietzeit"),
    )
    money: bool | str = d.one_of("{}", "{}", "{} €", "EUR {}")
    rent = [
        blank(
            d.amount("grundmiete", facts.base, currency=money),
            "Grundmiete",
            "(Nettomiete)",
            "Miete kalt monatlich",
            "Kaltmiete EUR",
        )
    ]
    rent.append(
        blank(
            often(d.amount("nebenkosten", facts.extra, currency=money)),
            *(
                ("Betriebskosten", "(Nebenkosten)", "Vorauszahlung BK")
                if facts.heating
                else ("Neben- und Heizkosten", "(NK incl. Heizung)", "Vorauszahlung Betriebs- u. Heizkosten")
            ),
        )
    )
    if facts.heating:
        rent.append(
            blank(
                d.amount("heizkosten", facts.heating, currency=money),
                "Heizung/Warmwasser",
                "(Heizkosten)",
                "Heizkosten",
            )
        )
    if facts.parking:
        rent.append(blank(d.print_amount(facts.parking, currency=money), "Garage", "(Stellplatz)"))
    rent.append(
        blank(
            often(d.amount("gesamtmiete", facts.total, currency=money), 0.7),
            "insgesamt",
            "(Summe)",
            "Gesamtmiete mtl.",
            "zusammen EUR",
        )
    )
    account = row(
        blank(often(d.iban("iban", facts.iban), 0.75), "IBAN", "(Konto des Vermieters)", "Konto-Nr. / IBAN", grow=3),
        blank(escape(facts.bank.name), "bei (Bank)", "Kreditinstitut", "Geldinstitut", grow=2),
    )
    security = row(
        blank(
            often(d.amount("kaution", facts.deposit, currency=money)),
            "Kaution",
            "(Sicherheitsleistung)",
            "Mietsicherheit EUR",
        ),
        blank(d.print_date(d.later(facts.begin, -10, 60)), "zahlbar bis", "(fällig am)"),
    )
    sections = [
        text(
            d.one_of(
                "vermietet an",
                "als Vermieter und",
                "und",
                "schließen mit",
                "vertreten durch / vermietet an folgende Personen:",
            )
        )
        + people,
        text(d.one_of("die Wohnung im Hause", "folgende Räume im Anwesen", "zu Wohnzwecken das Objekt", "im Haus"))
        + place
        + rooms,
        text(d.one_of("Das Mietverhältnis beginnt", "Mietzeit", "Die Wohnung wird überlassen ab", "vom")) + start,
        text(
            d.one_of(
                "Die Miete beträgt", "Monatlich ist zu zahlen", "Mietzins im Monat", "Zahlung spätestens zum 3. Werktag"
            )
        )
        + row(*rent),
        text(d.one_of("auf das Konto", "zu überweisen an", "bargeldlos auf", "Zahlungen sind zu richten an")) + account,
        text(d.one_of("Sicherheit", "Der Mieter leistet", "Vor Einzug wird hinterlegt")) + security,
    ]
    numbered = d.maybe(0.5)
    body = f"<h2>{d.one_of(*_TITLES)}</h2>"
    body += owner + "".join(
        f"<div class=s>{f'<b>§ {index}</b>' if numbered else ''}{section}</div>"
        for index, section in enumerate(sections, 1)
    )
    for index, (title, words) in enumerate(clauses(d, 2, 14), len(sections) + 1):
        body += f"<p class=k><b>{f'§ {index} ' if numbered else ''}{title}.</b> {words}</p>"
    signed = d.date("datum", facts.signed) if d.maybe(0.8) else "&nbsp;"
    town = escape(d.one_of(facts.flat.place, home.place))
    body += (
        '<div class=s style="padding-top:8mm">'
        + row(
            blank(f"{town}, {signed}", "Ort, Datum", "(Ort und Tag)", "Datum"),
            blank(
                d.field("vermieter", facts.landlord) if not upper and d.maybe(0.4) else "",
                "Unterschrift Vermieter",
                "(Vermieter)",
            ),
            blank(escape(facts.tenants[0].last), "Unterschrift Mieter", "(Mieter)", "Unterschriften"),
        )
        + "</div>"
    )
    pen = d.font(HAND, HAND, MONO, SANS)
    css = (
        d.css(SERIF, SANS, low=9, high=10.5) + f".r{{display:flex;gap:{rng.randint(3, 8)}mm}}.v{{border-bottom:"
        f"{d.one_of('1px solid #000', '1px dotted #000', '.5px solid #555')};"
        f"font-family:'{pen}';font-size:{rng.uniform(1.05, 1.45):.2f}em;"
        f"color:{d.one_of('#118', '#000', '#223a8c', '#333')};min-height:6mm;"
        f"padding:{rng.randint(1, 3)}mm 1mm 0;line-height:1.1}}.c{{font-size:{rng.uniform(5.5, 7):.1f}pt;text-align:"
        f"{d.one_of('left', 'center')};margin-bottom:1mm}}.s{{margin:"
        f"{rng.randint(1, 3)}mm 0}}.k{{font-size:.85em}}h2{{text-align:center}}"
    )
    note = escape(d.one_of(*_PUBLISHERS).format(n=g.digits(4), ort=g.town(), jahr=rng.randint(1996, 2024)))
    footer = (
        f'<div style="position:absolute;bottom:7mm;left:25mm;'
        f'right:20mm;font-size:6.5pt">{note} <span style="float:right">'
    )
    footer += d.one_of("Seite {page}", "{page}/{pages}", "- {page} -", "Blatt {page} von {pages}") + "</span></div>"
    return Sheet(
        body=body, css=css, footer=footer, margin=(rng.randint(12, 22), rng.randint(14, 22), 18.0, rng.randint(16, 26))
    )

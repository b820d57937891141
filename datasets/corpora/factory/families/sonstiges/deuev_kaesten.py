"""Meldebescheinigung zur Sozialversicherung after § 25 DEÜV: boxes with keys (Grund der Abgabe, Beitragsgruppen)."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import page_number, picked, table

_TITLES = (
    "Meldebescheinigung zur Sozialversicherung nach § 25 DEÜV", "Meldebescheinigung zur Sozialversicherung",
    "MELDUNG ZUR SOZIALVERSICHERUNG", "Bescheinigung nach § 25 DEÜV für den Arbeitnehmer",
    "Meldung zur Sozialversicherung - Ausfertigung für den Arbeitnehmer", "DEÜV-Meldebescheinigung",
    "Jahresmeldung zur Sozialversicherung",
)  # fmt: skip
_REASONS = (
    ("50", "Jahresmeldung"), ("10", "Anmeldung wegen Beginn einer Beschäftigung"),
    ("30", "Abmeldung wegen Ende einer Beschäftigung"), ("11", "Anmeldung wegen Krankenkassenwechsel"),
    ("51", "Unterbrechung: Bezug von Entgeltersatzleistungen"),
    ("34", "Ende der Beschäftigung nach Unterbrechung von mehr als einem Monat"),
    ("54", "Einmalig gezahltes Arbeitsentgelt"), ("40", "Gleichzeitige An- und Abmeldung"),
    ("92", "UV-Jahresmeldung"),
)  # fmt: skip
_NOTES = (
    "Diese Meldung wurde an die Krankenkasse übermittelt. Bitte prüfen Sie die Angaben und teilen Sie "
    "Abweichungen umgehend mit.",
    "Bitte sorgfältig aufbewahren – wichtig für Ihre Rente.",
    "Die Bescheinigung ist kein Lohn- oder Gehaltsnachweis.",
    "Das beitragspflichtige Bruttoarbeitsentgelt wird in vollen Euro gemeldet.",
    "Die Meldung ersetzt nicht die Lohnsteuerbescheinigung.", "Maschinell erstellt, Unterschrift nicht erforderlich.",
    "Schlüssel der Staatsangehörigkeit: 000 = deutsch", "Eine Durchschrift verbleibt bei den Entgeltunterlagen.",
    "Statuskennzeichen: 1 = Ehegatte, Lebenspartner oder Abkömmling, 2 = geschäftsführender Gesellschafter",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    person, home, firm, address, issued = g.person(), g.address(), g.firm(), g.address(), g.day()
    code, reason = d.rng.choice(_REASONS)
    comb = d.maybe(0.3)
    year = issued.year - 1

    def boxed(text: str) -> str:
        return "".join(f"<i class=comb>{escape(c)}</i>" for c in text) if comb else escape(text)

    items = [
        (
            d.one_of("Versicherungsnummer", "Rentenversicherungsnummer", "Sozialversicherungsnummer", "VSNR"),
            boxed(g.pension_number(person)),
        ),
        (d.one_of("Name, Vorname", "Familienname, Vorname", "Arbeitnehmer/in"), escape(person.reversed_name)),
        (d.one_of("Anschrift", "Straße, PLZ, Ort"), f"{escape(home.street)}, {escape(home.postcode_place)}"),
        (d.one_of("Grund der Abgabe", "Abgabegrund", "Meldegrund"), f"{boxed(code)} {reason if d.maybe(0.7) else ''}"),
        (d.one_of("Beschäftigungszeit", "Zeitraum", "Meldezeitraum von - bis"), f"01.01.{year} - 31.12.{year}"),
        (d.one_of("Betriebsnummer", "Betriebsnummer des Arbeitgebers", "BBNR"), boxed(g.digits(8))),
        (
            d.one_of("Beitragsgruppen", "Beitragsgruppen KV RV AV PV", "BGR"),
            d.one_of("1 1 1 1", "1111", "6 1 0 0", "6500", "3111", "0110"),
        ),
        (
            d.one_of("Personengruppe", "Personengruppenschlüssel", "PGR"),
            d.one_of("101", "109", "102", "106", "110", "119"),
        ),
        (d.one_of("Tätigkeitsschlüssel", "Angaben zur Tätigkeit"), boxed(g.digits(9))),
        (
            d.one_of(
                "Beitragspflichtiges Bruttoarbeitsentgelt", "Arbeitsentgelt EUR", "Entgelt in vollen Euro", "SV-Brutto"
            ),
            f"{d.rng.randint(900, 58000):06d} EUR",
        ),
        ("Währung", d.one_of("E", "EUR")),
        (d.one_of("Personalnummer", "Pers.-Nr."), g.digits(d.rng.randint(3, 8))),
        (d.one_of("Staatsangehörigkeit", "Staatsangehörigkeitsschlüssel"), d.one_of("000", "163", "152", "475")),
        (d.one_of("Rechtskreis", "Betriebsstätte"), d.one_of("W", "O", "West", "Ost")),
        ("Mehrfachbeschäftigung", d.one_of("N", "nein", "J")),
        ("Statuskennzeichen", d.one_of("", "1")),
        (
            d.one_of("Einzugsstelle", "Krankenkasse", "Annahmestelle"),
            d.one_of("AOK", "BKK", "TK", "IKK", "Knappschaft", "DAK", "Minijob-Zentrale") + " " + g.digits(8),
        ),
        ("Geburtsdatum", d.print_date(person.born)),
        ("Entgelt in Gleitzone/Midijob", d.one_of("0", "1", "2")),
    ]
    items = items[:5] + picked(d, items[5:], 5, 13)
    shown = d.field("absender", firm)
    boss = f"{shown}<br>{escape(address.street)}<br>{escape(address.postcode_place)}"
    dated = (
        f"{d.one_of('Erstellt am', 'Datum', 'Meldung vom', 'Tag der Meldung', 'Druckdatum', 'Erstellungsdatum')}: "
        f"{d.date('datum', issued)}"
        if d.maybe(0.85)
        else ""
    )
    file = (
        f"{d.one_of('Aktenzeichen', 'Unser Zeichen', 'Vorgang', 'Aktenzeichen Verursacher')}: "
        f"{d.code('aktenzeichen', g.case_number())}"
        if d.maybe(0.22)
        else ""
    )
    shape = d.rng.randrange(3)
    if shape == 0:
        grid = "<div class=g>" + "".join(f"<div><small>{a}</small><br>{b}&nbsp;</div>" for a, b in items) + "</div>"
    elif shape == 1:
        grid = table([[f"{a}{d.one_of('', ':')}", b] for a, b in items], css_class="t")
    else:
        cells = [(f"<small>{i}</small> {a}", f"<b>{b}</b>") for i, (a, b) in enumerate(items, 1)]
        grid = table(
            [[*cells[i], *(cells[i + 1] if i + 1 < len(cells) else ())] for i in range(0, len(cells), 2)], (), "t"
        )
    label = d.one_of("Arbeitgeber", "Name und Anschrift des Arbeitgebers", "Absender", "Meldender Arbeitgeber", "")
    receiver = f"<p class=to>{d.address_lines(person.name, home, person)}</p>"
    title = f"<h3>{d.one_of(*_TITLES)}</h3>"
    block = f"<p class=boss>{f'<small>{label}</small><br>' if label else ''}{boss}</p>"
    info = f"<p class=info>{'<br>'.join(x for x in (dated, file) if x)}</p>"
    notes = "".join(f"<p class=s>{n}</p>" for n in d.some(_NOTES, 1, 5))
    orders = (
        [block, receiver, info, title, grid, notes],
        [title, block, grid, notes, info],
        [receiver, title, info, grid, block, notes],
        [title, info, receiver, grid, notes, block],
    )
    body = "".join(d.rng.choice(orders))
    css = d.css(SANS, *([MONO] if shape != 2 else []), low=8, high=10.5 if shape != 2 else 9.5) + (
        f".g{{display:grid;grid-template-columns:repeat({d.rng.randint(2, 3)},1fr);margin:4mm 0}}.g "
        f"div{{border:1px solid {d.one_of('#333', '#777', '#2a6')};padding:1.2mm 2mm;margin:0 -1px -1px 0}}"
        f"small{{font-size:{d.rng.uniform(6, 7.5):.1f}pt}}"
        f".t{{width:100%;margin:4mm 0}}.t td{{padding:{d.rng.uniform(0.6, 1.6):.1f}mm 2mm;"
        f"{d.one_of('border:1px solid #999', 'border-bottom:1px solid #bbb', '')}}}.s{{font-size:7.5pt;margin:1mm "
        f"0}}.info{{text-align:{d.one_of('right', 'left')}}}"
        f".to{{margin:8mm 0}}h3{{font-size:{d.rng.uniform(11, 14):.1f}pt;"
        f"{d.one_of('', 'border-bottom:2px solid #000', 'background:#ddd;padding:1.5mm')}}}"
    )
    return Sheet(body, css, footer=page_number(d), margin=(15, 18, 15, 20))

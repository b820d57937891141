"""Wohnungsübergabeprotokoll: rooms by row with ticks and defects, meter readings and keys, both sides' signatures."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, emblem, imprint, page_number, picked, table, tick

_TITLES = (
    "Wohnungsübergabeprotokoll", "Übergabeprotokoll", "Abnahmeprotokoll", "Protokoll über die Rückgabe der Mietsache",
    "Wohnungsabnahme", "Protokoll zur Wohnungsübergabe", "Übergabe-/Rücknahmeprotokoll", "WOHNUNGSABNAHMEPROTOKOLL",
    "Einzugsprotokoll",
)  # fmt: skip
_ROOMS = (
    "Flur / Diele", "Küche", "Bad", "Gäste-WC", "Wohnzimmer", "Schlafzimmer", "Kinderzimmer 1", "Kinderzimmer 2",
    "Balkon", "Abstellraum", "Keller Nr. 7", "Fenster", "Heizkörper", "Elektroinstallation", "Wohnungstür",
    "Dachboden", "Garage", "Fußböden", "Innentüren",
)  # fmt: skip
_FAULTS = (
    "Kratzer im Laminat", "Dübellöcher nicht verschlossen", "Wand gelb gestrichen", "Silikonfuge schimmelig",
    "Rollladengurt gerissen", "Fliese gesprungen", "Armatur verkalkt", "Tapete löst sich", "Lichtschalter locker",
    "Waschbecken Abplatzer", "Türblatt beschädigt", "Fenster klemmt", "Flecken Teppich",
    "Nachbesserung bis Monatsende", "Rauchmelder fehlt", "Backofen verschmutzt",
)  # fmt: skip
_GOOD = (
    "ok", "i. O.", "", "keine Mängel", "fachgerecht", "gebrauchsüblich", "sauber", "-", "besenrein", "neu",
    "renoviert",
)  # fmt: skip
_CLAUSES = (
    "Der Mieter verpflichtet sich, die genannten Mängel bis zum {day} zu beseitigen.",
    "Die Kaution von {sum} wird nach Abrechnung der Nebenkosten ausgezahlt.",
    "Die Kaution ist auf das Konto {iban} zurückzuzahlen.", "Neue Anschrift des Mieters: {address}",
    "Der Mietvertrag vom {day} endet mit der Rückgabe der Wohnung.", "Die Schlüssel wurden vollzählig übergeben.",
    "Der Vermieter behält sich Ansprüche wegen verdeckter Mängel vor.",
    "Zwischenablesung der Heizkostenverteiler ist erfolgt.", "Der Mieter übernimmt die Einbauküche des Vormieters.",
    "Die Grundmiete beträgt {sum}, siehe Mietvertrag.", "Schönheitsreparaturen: keine weiteren Forderungen.",
    "Dieses Protokoll ist Bestandteil des Mietvertrages.", "Beide Parteien erhalten eine Ausfertigung.",
    "Die Wohnung wird besenrein übergeben.",
)  # fmt: skip
_METERS = (
    "Strom", "Gas", "Kaltwasser Bad", "Kaltwasser Küche", "Warmwasser", "Heizung Wohnzimmer", "Heizung Bad",
    "Wärmemenge",
)  # fmt: skip
_KEYS = (
    "Haustür", "Wohnungstür", "Briefkasten", "Keller", "Zimmertür", "Garage", "Dachboden", "Transponder",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    firm = d.maybe(0.6)
    owner = g.landlord() if firm else g.person().name
    tenant, old, flat, address, day = g.person(), g.person(), g.address(), g.address(), g.day()
    fill = d.font(HAND) if d.maybe(0.4) else d.font(SANS, MONO)
    shown, dated = d.field("absender", owner), d.date("datum", day)

    def v(text: str) -> str:
        return f"<span class=v>{text}</span>"

    label = d.one_of(
        "Vermieter",
        "Vermieter/in",
        "Vermieter bzw. Verwalter",
        "Eigentümer/Verwalter",
        "Übergeben durch (Vermieter)",
        "Hausverwaltung",
    )
    facts = [
        (d.one_of("Mieter", "Mieter/in", "Mietpartei", "einziehender Mieter"), v(escape(tenant.name))),
        (
            d.one_of("Objekt", "Wohnung", "Mietobjekt", "Anschrift"),
            v(f"{escape(flat.street)}, {escape(flat.postcode_place)}"),
        ),
        (d.one_of("Lage", "Etage", "Geschoss"), v(d.one_of("2. OG rechts", "EG", "DG links", "3. Stock Mitte"))),
        (d.one_of("Anlass", "Art"), f"{tick(d, True)} Auszug {tick(d, False)} Einzug"),
        (d.one_of("Mietbeginn", "Mietvertrag vom", "Mietende"), v(d.print_date(g.day()))),
        (d.one_of("Nachmieter", "Vormieter", "Zeuge"), v(escape(old.name))),
        (d.one_of("Zimmer", "Wohnfläche"), v(f"{d.rng.randint(1, 5)} Zi., {d.rng.randint(28, 120)} m²")),
    ]
    facts = facts[:2] + picked(d, facts[2:], 1, 4)
    facts.insert(d.rng.randint(0, 2), (label, v(shown)))
    date_above = d.maybe(0.65)
    if date_above:
        facts.insert(
            d.rng.randint(0, len(facts)),
            (d.one_of("Datum", "Datum der Übergabe", "Übergabe am", "Tag der Abnahme", "Termin"), v(dated)),
        )
    if d.maybe(0.25):
        facts.append(
            (d.one_of("Vorgang", "Aktenzeichen", "Vorgangsnr.", "Az."), v(d.code("aktenzeichen", g.case_number())))
        )
    shape = d.rng.randrange(3)
    if shape == 0:
        top = table([[f"<b>{a}</b>", b] for a, b in facts], css_class="facts")
    elif shape == 1:
        top = "<div class=cols>" + "".join(f"<div><small>{a}</small><br>{b}</div>" for a, b in facts) + "</div>"
    else:
        top = "".join(f"<p class=u>{a}: {b}</p>" for a, b in facts)
    rooms = []
    for room in d.some(_ROOMS, 5, 15):
        fine = d.maybe(0.6)
        rooms.append(
            [
                room,
                f"class=c|{tick(d, fine)}",
                f"class=c|{tick(d, not fine)}",
                v(d.one_of(*(_GOOD if fine else _FAULTS))),
            ]
        )
    head = [
        d.one_of("Raum", "Bereich", "Räume"),
        d.one_of("i. O.", "ohne Mängel", "ja"),
        d.one_of("Mangel", "nicht i. O.", "nein"),
        d.one_of("Bemerkung", "Beschreibung der Mängel", "Zustand"),
    ]
    meters = [
        [m, v(f"{g.digits(d.rng.randint(6, 9))}"), v(f"{g.digits(5)},{g.digits(1)}")] for m in d.some(_METERS, 2, 5)
    ]
    keys = ", ".join(f"{key}: {v(str(d.rng.randint(1, 5)))}" for key in d.some(_KEYS, 2, 5))
    blocks = [
        table(rooms, head, "grid"),
        f"<h4>{d.one_of('Zählerstände', 'Ablesung', 'Zähler')}</h4>"
        + table(
            meters,
            [d.one_of("Zähler", "Art"), d.one_of("Zählernummer", "Nr."), d.one_of("Stand", "Zählerstand")],
            "grid",
        ),
        f"<h4>{d.one_of('Schlüssel', 'Schlüsselübergabe', 'Übergebene Schlüssel (Anzahl)')}</h4><p>{keys}</p>",
    ]
    if d.maybe(0.4):
        blocks = d.rng.sample(blocks, 3)
    clauses = [
        f"<p>{tick(d, True) + ' ' if d.maybe(0.5) else ''}"
        + escape(
            c.format(
                day=d.print_date(d.later(day, 5, 60)),
                sum=d.print_amount(g.money(200, 1800)),
                iban=d.print_iban(g.iban()),
                address=f"{g.address().street}, {g.address().postcode_place}",
            )
        )
        + "</p>"
        for c in d.some(_CLAUSES, 2, 8)
    ]
    place = "" if date_above else f"{d.one_of('Ort, Datum', 'Datum')}: {v(f'{escape(flat.place)}, {dated}')}"
    sign = (
        "<div class=sign>"
        + "".join(
            f"<div>{v(escape(x.split()[-1])) if d.maybe(0.6) else ''}&nbsp;<hr><small>{t}</small></div>"
            for x, t in ((old.name, "Vermieter / Beauftragter"), (tenant.name, "Mieter"))
        )
        + "</div>"
    )
    logo = (
        f"<p class=logo>{emblem(d, tint) * d.maybe(0.5)}{shown}<br><small>{escape(address.street)}, "
        f"{escape(address.postcode_place)}</small></p>"
        if firm and d.maybe(0.7)
        else ""
    )
    css = d.css(SANS) + (
        f".v{{font-family:'{fill}';{d.one_of('', 'color:#124', 'font-size:110%')}}}.grid{{width:100%;margin:2mm "
        f"0}}.grid td,.grid th{{border:1px solid {d.one_of('#333', '#999')};padding:{d.rng.uniform(0.5, 1.6):.1f}"
        "mm 2mm;"
        f"text-align:left}}.grid th{{background:{d.one_of('#eee', '#fff', '#dce6f0')}}}.grid "
        ".c{text-align:center}.cols{display:grid;grid-template-columns:1fr 1fr;margin-bottom:3mm}.cols "
        "div{border:1px solid #777;"
        "padding:1mm 2mm;margin:0 -1px -1px 0}.facts td{padding:.5mm 4mm .5mm 0}.facts{margin-bottom:4mm}"
        ".u{border-bottom:1px solid #888;margin:1.5mm 0}.sign{display:flex;gap:14mm;margin-top:12mm}.sign div{flex:1}"
        f".logo{{color:{tint};font-weight:bold;text-align:{d.one_of('left', 'right')}}}h4{{margin:4mm 0 1mm}}"
        f"h2{{text-align:{d.one_of('left', 'center')}}}"
    )
    body = f"{logo}<h2>{d.one_of(*_TITLES)}</h2>{top}{''.join(blocks)}{''.join(clauses)}<p>{place}</p>{sign}"
    footer = (imprint(d, shown, owner, address) if firm and d.maybe(0.5) else "") + page_number(d)
    return Sheet(body, css, footer=footer, margin=(14, 18, 24, 20))

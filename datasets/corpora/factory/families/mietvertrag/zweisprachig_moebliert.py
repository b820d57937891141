"""Furnished flat for a limited time: German and English side by side, an all-in rent instead of a cold rent."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_CLAUSES = (
    ("Untervermietung", "Subletting", "Eine Untervermietung ist nicht gestattet.", "Subletting is not permitted."),
    ("Reinigung", "Cleaning", "Für die Endreinigung werden {x} berechnet.",
    "A final cleaning fee of {x} will be charged."),
    ("Rauchen", "Smoking", "Die Wohnung ist eine Nichtraucherwohnung.", "The apartment is a non-smoking apartment."),
    ("Haustiere", "Pets", "Haustiere sind nicht erlaubt.", "Pets are not allowed."),
    ("Schlüssel", "Keys", "Bei Verlust eines Schlüssels sind {x} zu ersetzen.", "A lost key will be charged with {x}."),
    ("Internet", "Internet", "WLAN ist in der Miete enthalten.", "WiFi is included in the rent."),
    ("Inventar", "Inventory", "Das Inventar ergibt sich aus der Anlage.", "The inventory is listed in the annex."),
    ("Schäden", "Damage", "Schäden sind binnen {n} Tagen zu melden.", "Damage must be reported within {n} days."),
    ("Kündigung", "Termination", "Die Frist beträgt {n} Wochen zum Monatsende.",
    "Notice is {n} weeks to the end of a month."),
    ("Befristung", "Fixed term", "Der Vermieter nutzt die Wohnung danach selbst.",
    "The landlord will then use the flat himself."),
    ("Ruhezeiten", "Quiet hours", "Von 22 bis 6 Uhr ist Ruhe zu halten.", "Please be quiet between 10 pm and 6 am."),
    ("Zutritt", "Access", "Der Vermieter meldet sich {n} Tage vorher an.",
    "The landlord gives {n} days' prior notice."),
    ("Müll", "Waste", "Der Müll ist zu trennen.", "Waste has to be separated."),
    ("Haftpflicht", "Liability", "Eine Versicherung ist nachzuweisen.", "Proof of insurance has to be given."),
    ("Strom", "Electricity", "Strom ist bis {n}00 kWh im Jahr enthalten.", "Power is included up to {n}00 kWh a year."),
    ("Meldung", "Registration", "Der Mieter meldet sich in 14 Tagen an.", "The tenant shall register within 14 days."),
    ("Sprache", "Language", "Maßgeblich ist die deutsche Fassung.", "The German version shall prevail."),
    ("Gerichtsstand", "Venue", "Gerichtsstand ist der Ort der Wohnung.", "Venue is the place of the apartment."),
    ("Verzug", "Default", "Je Mahnung fallen {x} an.", "Each reminder costs {x}."),
    ("Rückgabe", "Return", "Die Rückgabe erfolgt bis {n} Uhr.", "The flat is returned by {n} o'clock."),
)  # fmt: skip
_THINGS = (
    ("Bett", "bed"), ("Sofa", "sofa"), ("Esstisch", "dining table"), ("Stühle", "chairs"), ("Fernseher", "TV set"),
    ("Lampe", "lamp"),
    ("Geschirr", "dishes"), ("Topfset", "pots"), ("Staubsauger", "vacuum cleaner"), ("Waschmaschine",
    "washing machine"),
    ("Toaster", "toaster"), ("Wasserkocher", "kettle"), ("Bettwäsche", "bed linen"), ("Handtücher", "towels"),
    ("Schrank", "wardrobe"),
    ("Bügeleisen", "iron"), ("Mikrowelle", "microwave"), ("Schreibtisch", "desk"), ("Vorhänge", "curtains"),
    ("Spiegel", "mirror"),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.5, most=2, size=(16, 80), price=(9, 22))
    seat = escape(f"{le.landlord_address.street}, {le.landlord_address.postcode_place}")
    people = "<br>".join(m.tenants(d, le))
    euro = d.one_of("{} €", "EUR {}", "€ {}", "{} EUR")
    twice, missing = d.maybe(0.6), d.one_of("see left", "as stated", "see German version", "./.")
    rows: list[tuple[str, str, str, str]] = []

    def add(german: tuple[str, ...], english: tuple[str, ...], value: str, other: str = "") -> None:
        rows.append((d.one_of(*german), value, d.one_of(*english), value if twice else other or missing))

    add(
        ("Vermieter", "Vermieterin / Vermieter", "Anbieter"),
        ("Landlord", "Lessor"),
        f"{m.landlord(d, le)}<br><small>{seat}</small>",
    )
    if d.maybe(0.5):
        add(("Vermittlung", "Agentur", "Vertreten durch"), ("Agent", "Represented by"),
        escape(f"{d.one_of('City', 'Home', 'Wohn')}"
            f"{d.one_of('Stay', 'Rent', 'Agentur')} {g.person().last} GmbH"))  # fmt: skip
    born = d.print_date(le.tenants[0].born)
    passport = f"{d.one_of('C', 'L', 'X')}{g.digits(8)}"
    add(("Mieter", "Mieter/in", "Gast und Mieter"), ("Tenant", "Lessee"), people + d.one_of("",
    f"<br><small>* {born}</small>",
        f"<br><small>Pass {passport}</small>", f"<br><small>{escape(le.former.street)}, {escape(le.former.place)}"
        f"</small>"))  # fmt: skip
    add(("Wohnung", "Mietgegenstand", "Apartment"), ("Apartment", "Premises", "Property"),
        f"{m.street(d, le)}<br>{m.town(d, le)}"
        f"{d.one_of('', f'<br>{escape(le.storey)}', f'<br>App. {g.digits(3)}')}")  # fmt: skip
    if d.maybe(0.75):
        add(
            ("Wohnfläche", "Größe", "Fläche ca."), ("Size", "Living space"), m.figure(d, "wohnflaeche", le.area) + " m²"
        )
    if d.maybe(0.7):
        add(("Zimmer", "Anzahl der Räume"), ("Rooms", "Number of rooms"), m.figure(d, "zimmer", le.rooms))
    begin, end = d.date("mietbeginn", le.start), d.print_date(d.later(le.start, 60, 720))
    if d.maybe(0.5):
        add(("Mietzeit", "Laufzeit", "Zeitraum"), ("Rental period", "Term"), f"{begin} - {end}")
    else:
        add(("Beginn", "Einzug", "Mietbeginn"), ("Start", "Move-in", "Commencement"), begin)
        add(("Ende", "Auszug", "Mietende"), ("End", "Move-out"), end)
    kind = rng.choice(["warm", "warm", "warm", "split", "joint"])
    if kind != "warm":
        add(
            ("Kaltmiete", "Grundmiete möbliert"),
            ("Basic rent", "Net rent"),
            d.amount("grundmiete", le.rent, currency=euro),
        )
        both = le.additional if kind == "joint" else le.costs
        add(("Nebenkosten (mit Heizung)",) if kind == "joint" else ("Betriebskosten", "Nebenkosten kalt"),
            ("Utilities", "Ancillary costs"), d.amount("nebenkosten", both, currency=euro))  # fmt: skip
        if kind == "split":
            add(("Heizung", "Heizkosten"), ("Heating",), d.amount("heizkosten", le.heating, currency=euro))
    if kind == "warm" or d.maybe(0.6):
        add(("Gesamtmiete pro Monat", "Warmmiete", "Inklusivmiete", "Pauschalmiete", "Miete inkl. aller Nebenkosten"),
            ("Total rent per month", "Rent all-in", "Monthly rent incl. utilities"), d.amount("gesamtmiete", le.warm,
            currency=euro))  # fmt: skip
    if d.maybe(0.75):
        add(
            ("Kaution", "Sicherheitsleistung"),
            ("Deposit", "Security deposit"),
            d.amount("kaution", le.rent * le.months, currency=euro),
        )
    if d.maybe(0.5):
        add(
            ("Servicegebühr einmalig", "Endreinigung"),
            ("Service fee", "Final cleaning"),
            d.print_amount(g.money(60, 250), currency=euro),
        )
    if d.maybe(0.75):
        add(("Konto", "Zahlung an", "Bankverbindung"), ("Payable to", "Account", "Bank details"),
            f"{d.iban('iban', le.iban)}<br><small>{escape(le.bank.name)}, BIC {le.bank.bic}</small>")  # fmt: skip
    title = d.one_of("Mietvertrag / Rental Agreement", "Mietvertrag für möblierten Wohnraum / Furnished Apartment "
    "Lease",
                     "Zeitmietvertrag / Fixed-Term Lease", "MIETVERTRAG - LEASE CONTRACT")  # fmt: skip
    style = rng.choice(["four", "two", "stack"])
    lines = ""
    for german, value, english, other in rows:
        match style:
            case "four":
                lines += f"<tr><td class=l>{german}<td>{value}<td class=l>{english}<td>{other}"
            case "two":
                lines += f"<tr><td>{german}: {value}<td>{english}: {other}"
            case _:
                lines += f"<tr><td class=l>{german}<br><i>{english}</i><td>{value}"
    body = f"<h1>{title}</h1><table class=t><tbody>{lines}</tbody></table>"
    texts = ""
    for number, (german, english, left, right) in enumerate(rng.sample(_CLAUSES, rng.randint(6, 18)), start=1):
        some = {"x": d.print_amount(g.money(10, 180, round_to=5), currency=euro), "n": str(rng.randint(2, 12))}
        texts += f"<tr><td><b>§ {number} {german}</b><br>{left.format(**some)}"
        texts += f"<td><b>§ {number} {english}</b><br>{right.format(**some)}"
    body += f"<table class=z><tbody>{texts}</tbody></table>"
    ours, theirs = m.days_signed(d, le)
    body += (f"<table class=u><tr><td>{escape(le.flat.place)}, {ours}<br><br><br>____________________<br>Vermieter / "
    f"Landlord"
             f"<td>{escape(le.flat.place)}, {theirs}<br><br><br>____________________<br>Mieter / "
             f"Tenant</table>")  # fmt: skip
    if d.maybe(0.6):
        things = "".join(
            f"<tr><td>{rng.randint(1, 6)}<td>{ours}<td>{theirs}"
            for ours, theirs in rng.sample(_THINGS, rng.randint(6, 18))
        )
        body += f"<h3 class=break>Inventar / Inventory</h3><table class=t><tbody>{things}</tbody></table>"
    line = d.one_of("1px solid #bbb", "1px solid #000", "0", "1px dotted #888")
    css = d.css(SANS, SANS, SERIF, low=8.5, high=10.5) + (
        f".t,.z,.u{{width:100%;margin-bottom:4mm}}.t td{{border-bottom:{line};padding:{rng.uniform(0.5, 1.6):.1f}mm "
        f"1.5mm}}"
        f".z td{{width:50%;padding:1mm 2mm 1.5mm;"
        f"{d.one_of('border-left:1px solid #ccc', '', 'border:1px solid #ddd')}}}"
        f".l{{color:{d.one_of('#666', '#000', '#246')};width:{'20%' if style == 'four' else '38%'}}}.u td{{width:50%;"
        f"padding-top:6mm}}"
        f"h1{{font-size:{rng.randint(13, 19)}pt;{d.one_of('text-align:center', '')}}}i{{color:#555}}"
    )
    brand = escape(d.one_of(f"{g.person().last} Living", "Apartments auf Zeit", f"{g.town()} Homes", ""))
    header = (
        f'<div style="position:absolute;top:8mm;left:20mm;font-size:8pt;color:#777;letter-spacing:1mm">{brand}</div>'
    )
    footer = '<div style="position:absolute;bottom:7mm;right:20mm;font-size:7pt">Seite/Page {page} von/of {pages}</div>'
    return Sheet(body=body, css=css, header=header, footer=footer, margin=(rng.randint(16, 24), 18.0, 16.0, 20.0))

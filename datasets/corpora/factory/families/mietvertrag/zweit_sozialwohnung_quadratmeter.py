"""Subsidised municipal flat: housing permit and a cost table with figures per m² and per month side by side."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag._zweit import clauses, flat_place, lease, number, round_to, tenants

_COSTS = (
    "Grundsteuer",
    "Wasser/Abwasser",
    "Müllabfuhr",
    "Hausreinigung",
    "Gartenpflege",
    "Allgemeinstrom",
    "Aufzug",
    "Versicherung",
    "Schornsteinfeger",
    "Straßenreinigung",
    "Hauswart",
    "Kabel/TV",
    "Winterdienst",
    "Niederschlagswasser",
)
_ART = (
    "Die Wohnung ist öffentlich gefördert.",
    "Förderweg {weg}, Bindung bis {tag}.",
    "Es gilt das WoFG; die Kostenmiete ist durch Bescheid vom {tag} genehmigt.",
    "Bewilligungsbescheid Nr. {zahl} der Förderstelle.",
    "Die Belegung steht der Gemeinde zu.",
    "Die zulässige Höchstmiete beträgt {geld} je m².",
    "Bei Überschreiten der Einkommensgrenze kann eine Ausgleichszahlung anfallen.",
)
_TITLES = (
    "Mietvertrag für eine Sozialwohnung",
    "Mietvertrag (öffentlich gefördert)",
    "Dauermietvertrag",
    "Mietvertrag über geförderten Wohnraum",
    "Wohnungsmietvertrag",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = lease(d, private=0, area=(28, 96), price=(4.2, 8.9))
    town = g.town()
    landlord = d.one_of(
        g.landlord(),
        f"Stadt {town}, Amt für Wohnungswesen",
        f"Gemeinde {town}",
        f"Wohnstätte {town} gGmbH",
        f"Stadt {town} - Eigenbetrieb Wohnen",
        f"Städtische Wohnbau {town} AöR",
        f"Wohnungsfürsorge {town} mbH",
        f"Kommunaler Wohnungsbestand {town}",
    )
    home = facts.landlord_address
    area = facts.area
    shown_area = number(d, "wohnflaeche", area)
    parts: list[tuple[str, Decimal]] = []
    base_name = d.one_of("Grundmiete", "Kostenmiete netto", "Einzelmiete (kalt)", "Nettokaltmiete", "Bewilligungsmiete")
    shares = [Decimal(rng.randint(4, 30)) for _ in range(rng.randint(3, 8))]
    rest = facts.extra
    for name, share in zip(d.some(_COSTS, len(shares), len(shares)), shares, strict=True):
        value = round_to(facts.extra * share / sum(shares), "0.01")
        rest -= value
        parts.append((name, value))
    parts[-1] = (parts[-1][0], parts[-1][1] + rest)
    listed = d.maybe(0.55)
    rows = []

    def row(name: str, amount: Decimal, key: str, bold: bool = False) -> str:
        printed = d.amount(key, amount, currency=False) if key else escape(d.print_amount(amount, currency=False))
        per = d.print_amount(round_to(amount / area, "0.01"), currency=False)
        cells = [f"<td class=n>{per}", f"<td class=n>{printed}"]
        shown = escape(name)
        return f"<tr{' class=b' if bold else ''}><td>{shown}" + "".join(cells if order else reversed(cells))

    order = d.maybe(0.7)
    rows.append(row(base_name, facts.base, "grundmiete"))
    if listed:
        rows += [row(name, amount, "") for name, amount in parts]
    sum_name = d.one_of(
        "Betriebskosten zusammen", "Summe Betriebskosten", "Vorauszahlung Betriebskosten", "Nebenkosten kalt"
    )
    if not facts.heating:
        sum_name = d.one_of("Betriebs- und Heizkosten", "Nebenkosten (mit Wärme)")
    if d.maybe(0.85):
        rows.append(row(sum_name, facts.extra, "nebenkosten", bold=listed))
    if facts.heating:
        rows.append(
            row(
                d.one_of("Heizung und Warmwasser", "Vorauszahlung Wärme", "Heizkostenabschlag"),
                facts.heating,
                "heizkosten",
            )
        )
    if facts.parking:
        rows.append(row(d.one_of("Stellplatz", "Tiefgarage", "Zuschlag Garage"), facts.parking, ""))
    if d.maybe(0.8):
        rows.append(
            row(
                d.one_of("Gesamtbetrag", "monatlich insgesamt", "Bruttomiete", "Zu zahlen"),
                facts.total,
                "gesamtmiete",
                bold=True,
            )
        )
    heads = [
        d.one_of("€/m²", "EUR je m²", "je qm", "pro m²"),
        d.one_of("EUR/Monat", "monatlich", "Betrag €", "mtl. EUR"),
    ]
    table = f"<table class=k><thead><tr><th>{d.one_of('Kostenart', 'Bestandteil', 'Position', '')}"
    table += (
        "".join(f"<th class=n>{head}" for head in (heads if order else heads[::-1]))
        + f"</thead><tbody>{''.join(rows)}</tbody></table>"
    )
    # Parties
    people = tenants(d, facts.tenants)
    where = f"{d.field('objekt_strasse', facts.flat.street)}, {flat_place(d, facts.flat)}"
    unit = f"{rng.randint(100, 999)}/{rng.randint(1, 40):02d}/{rng.randint(1, 60):03d}"
    permit = f"{g.digits(2)}-{g.digits(4)}/{rng.randint(17, 26)}"
    facts_rows = [
        (
            d.one_of("Vermieterin", "Vermieter", "Wohnungsgeber", "zwischen"),
            d.field("vermieter", landlord)
            + ("" if d.maybe(0.4) else f", {escape(home.street)}, {escape(home.postcode_place)}"),
        ),
        (
            d.one_of("Mieter/in", "Wohnungssuchende", "Mieterhaushalt", "und (Mieter)"),
            "<br>".join(
                f"{mark}, geb. {d.print_date(person.born)}" if d.maybe(0.5) else mark
                for mark, person in zip(people, facts.tenants, strict=True)
            ),
        ),
        (d.one_of("Wohnung", "Wohnanlage", "Anschrift der Mietwohnung", "gefördertes Objekt"), where),
    ]
    optional = [
        (d.one_of("WE-Nummer", "Wohnungs-Nr.", "Objekt/Einheit"), unit),
        (
            d.one_of("Wohnberechtigungsschein", "WBS-Nr.", "WBS vom"),
            f"{permit} vom {d.print_date(d.later(facts.signed, -300, -10))}, "
            f"{rng.randint(1, 6)} Personen, bis {rng.choice([50, 60, 75, 90, 105])} m²",
        ),
        (d.one_of("Wohnfläche", "Größe", "anrechenbare Fläche"), f"{shown_area} m²"),
        (
            d.one_of("Zimmer", "Räume", "Anzahl Zimmer"),
            number(d, "zimmer", facts.rooms) + d.one_of("", " zzgl. Küche und Bad"),
        ),
        (d.one_of("Mietbeginn", "Vertragsbeginn", "überlassen ab", "Bezugstag"), d.date("mietbeginn", facts.begin)),
        (d.one_of("Haushalt", "Personen im Haushalt"), str(rng.randint(1, 6))),
        (d.one_of("Einkommensgruppe", "Förderstufe"), d.one_of("A", "B", "EOF Stufe 2", "1. Förderweg")),
    ]
    rng.shuffle(optional)
    facts_rows += [line for line in optional if d.maybe(0.78)]
    grid = (
        "<table class=f><tbody>"
        + "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in facts_rows)
        + "</tbody></table>"
    )
    terms = []
    if d.maybe(0.7):
        terms.append(
            f"{d.one_of('Die Miete ist zu überweisen auf', 'Bankverbindung:', 'Zahlungen mit Angabe der WE-Nummer an')}"
            f" "
            f"{d.iban('iban', facts.iban)}, {escape(facts.bank.name)}."
        )
    if d.maybe(0.7):
        deposit = d.amount("kaution", facts.deposit)
        terms.append(
            d.one_of(
                f"Die Kaution beträgt {deposit}.",
                f"Zu hinterlegen sind {deposit}, zahlbar in drei Raten.",
                f"Sicherheitsleistung: {deposit}; das Jobcenter kann sie als Darlehen übernehmen.",
                f"Genossenschaftsanteile {d.print_amount(g.money(150, 900, round_to=50))}, Kaution {deposit}.",
            )
        )
    art = " ".join(
        escape(
            part.format(
                weg=rng.randint(1, 3), tag=d.print_date(g.day()), zahl=g.digits(6), geld=d.print_amount(g.money(4, 9))
            )
        )
        for part in d.some(_ART, 1, 4)
    )
    tint = d.one_of("#dfe9f3", "#e9e9e9", "#e4efdf", "#fff", "#f5ecd8")
    logo = d.one_of(
        f"<div class=lg>{escape(town[:1])}</div>",
        f"<b style='font-size:1.3em'>{d.field('vermieter', landlord)}</b>",
        "",
    )
    body = (f"<div>{logo}</div>" if logo else "") + (f"<h2>{d.one_of(*_TITLES)}</h2>")
    blocks = [grid, table]
    if d.maybe(0.2):
        blocks.reverse()
    parts_html = [blocks[0], f"<p>{art}</p>", blocks[1], f"<p>{' '.join(terms)}</p>" if terms else ""]
    body += "".join(parts_html)
    for index, (title, words) in enumerate(clauses(d, 2, 13), 1):
        body += f"<p><b>{index}. {title}</b> {words}</p>"
    if d.maybe(0.85):
        body += f"<p style='margin-top:8mm'>{escape(town)}, {d.one_of('den ', '')}{d.date('datum', facts.signed)}</p>"
    body += f"<p>i. A. {escape(g.person().last)} {'&nbsp;' * 30} ______________________</p>"
    border = d.one_of("border:1px solid #888", "border-bottom:1px solid #aaa", "border:0")
    css = d.css(SANS, SERIF, MONO, low=8.8, high=10.8) + (
        f"table{{width:100%;margin:2mm 0}}td,th{{{border};padding:.9mm 1.5mm;"
        f"text-align:left}}.l{{width:{rng.randint(25, 38)}%;background:{tint}}}"
        f".n{{text-align:right;white-space:nowrap}}.b td{{font-weight:bold;"
        f"background:{tint}}}h2{{color:{d.one_of('#000', '#134', '#600')}}}"
        f".lg{{width:12mm;height:12mm;background:{d.one_of('#335', '#900', '#363')};"
        f"color:#fff;font-size:20pt;text-align:center;border-radius:{rng.choice([0, 6])}mm}}"
    )
    foot = (
        f"{home.street} · {home.postcode_place} · HRB {g.digits(5)} · Tel. {g.phone()} · IBAN {d.print_iban(g.iban())}"
    )
    footer = (
        f"<div style='position:absolute;bottom:7mm;left:22mm;right:20mm;font-size:6.5pt;text-align:"
        f"{d.one_of('center', 'left')}'>{d.field('vermieter', landlord)} · {escape(foot)} · {{page}}/{{pages}}</div>"
    )
    return Sheet(body=body, css=css, footer=footer, margin=(16.0, 20.0, 20.0, rng.randint(18, 25)))

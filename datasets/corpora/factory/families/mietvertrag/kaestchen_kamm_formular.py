"""Form of boxes with a small caption inside each, comb boxes for postcode, dates and IBAN, check boxes to tick."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_TICKS = (
    ("Zentralheizung", "Etagenheizung", "Ofenheizung", "Fernwärme"), ("Aufzug vorhanden", "ohne Aufzug"), ("Neubau",
    "Altbau"),
    ("möbliert", "teilmöbliert", "unmöbliert"), ("Haustiere erlaubt", "Haustiere nach Zustimmung"), ("WBS liegt vor",
    "ohne WBS"),
    ("unbefristet", "befristet gem. § 575 BGB"), ("Hausmeister", "Reinigung im Wechsel"), ("Kabel-TV", "Satellit",
    "DVB-T"),
    ("Rauchmelder vorhanden", "Rauchmelder fehlen"), ("renoviert", "unrenoviert", "Erstbezug"), ("Einbauküche",
    "Herd und Spüle"),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.4, most=2)
    upper, combs, scheme = d.maybe(0.35), d.maybe(0.75), rng.randrange(4)
    money = d.one_of("{}", "{}", "{} EUR", "{} €")
    tick = d.one_of("☒", "☑", "[x]", "✕", "☒")
    empty = "[ ]" if tick == "[x]" else "☐"

    def shown(text: str) -> str:
        return text.upper() if upper else text

    def box(width: int, filled: str, *captions: str) -> str:
        return f"<td colspan={width}><div class=c>{d.one_of(*captions)}</div><div class=v>{filled or '&nbsp;'}</div>"

    def row(*cells: str) -> str:
        return "<tr>" + "".join(cells)

    def head(*texts: str) -> str:
        return f"<tr><th colspan=12>{texts[scheme]}"

    def often(filled: str, share: float = 0.8) -> str:
        return filled if d.maybe(share) else ""

    def day(key: str, value: date) -> str:
        if not combs:
            return d.date(key, value, "dd.mm.yyyy")
        printed = value.strftime("%d%m%Y")
        return d.comb(key, printed, value.isoformat())

    def amount(key: str, value: Decimal) -> str:
        return d.amount(key, value, currency=money)

    def ticks(options: tuple[str, ...]) -> str:
        chosen = rng.randrange(len(options))
        return " &nbsp; ".join(f"{tick if number == chosen else empty} {text}" for number, text in enumerate(options))

    seat, person = le.landlord_address, le.landlord_person
    rows = [head("1. Vermieter", "A Vermieter/in", "Angaben zum Vermieter", "VERMIETER")]
    if person and le.landlord == person.name:
        rows.append(row(box(6, d.field("vermieter", shown(person.last), part=2), "Name", "Familienname", "Nachname"),
                        box(6, d.field("vermieter", shown(person.first), part=1), "Vorname",
                        "Vorname(n)")))  # fmt: skip
    else:
        rows.append(
            row(box(12, d.field("vermieter", shown(le.landlord)), "Name / Firma", "Vermieter (Name, Firma)", "Name"))
        )
    rows.append(row(box(6, escape(shown(seat.street)), "Straße, Hausnummer", "Straße"), box(2, seat.postcode, "PLZ"),
                    box(4, escape(shown(seat.place)), "Ort", "Wohnort")))  # fmt: skip
    if d.maybe(0.4):
        rows.append(
            row(
                box(7, escape(g.landlord()), "vertreten durch", "Hausverwaltung", "Bevollmächtigter"),
                box(5, g.phone(), "Telefon"),
            )
        )
    rows.append(head("2. Mieter", "B Mieter/in", "Angaben zu den Mietern", "MIETER"))
    for number, (printed, tenant) in enumerate(zip(le.tenants_printed, le.tenants, strict=True), start=1):
        rows.append(row(box(7, d.field("mieter", shown(printed), part=number), "Vor- und Zuname", f"Mieter {number}",
        "Name, ganz"),
                        box(3, d.print_date(tenant.born, "dd.mm.yyyy"), "Geburtsdatum", "geb. am"),
                        box(2, d.one_of("dt.", "", "ledig", "verh."), "Fam.-Stand", "Staatsang.")))  # fmt: skip
    rows.append(row(box(12, often(escape(shown(f"{le.former.street}, {le.former.postcode_place}")), 0.75),
    "bisherige Anschrift",
                        "Anschrift vor Einzug")))  # fmt: skip
    rows.append(head("3. Mietobjekt", "C Wohnung", "Angaben zur Wohnung", "MIETSACHE"))
    code = d.comb("objekt_plz", le.flat.postcode) if combs else d.field("objekt_plz", le.flat.postcode)
    place = row(box(6, d.field("objekt_strasse", shown(le.flat.street)), "Straße, Hausnummer", "Straße / Nr.",
    "Anschrift der Wohnung"),
                box(3, code, "PLZ", "Postleitzahl"), box(3, d.field("objekt_ort", shown(le.flat.place)), "Ort",
                "Gemeinde"))  # fmt: skip
    rows.append(place)
    rows.append(row(box(4, escape(le.storey), "Geschoss", "Lage"), box(2, often(m.figure(d, "zimmer", le.rooms)),
    "Zimmer", "Anzahl Räume"),
                    box(3, often(m.figure(d, "wohnflaeche", le.area)), "Wohnfläche m²", "m²", "Fläche in qm"),
                    box(3, g.digits(2), "Keller Nr.", "Schlüssel", "Stellplatz Nr.")))  # fmt: skip
    rows += [row(f"<td colspan=12 class=k>{ticks(options)}") for options in rng.sample(_TICKS, rng.randint(1, 5))]
    rows.append(head("4. Mietzeit und Miete", "D Miete", "Mietbeginn und Miethöhe", "MIETE"))
    rows.append(row(box(6, day("mietbeginn", le.start), "Beginn des Mietverhältnisses", "Mietbeginn",
    "Mietverhältnis ab"),
                    box(6, d.one_of("", "---", "entfällt"), "Ende (bei Befristung)", "befristet bis")))  # fmt: skip
    joint, garage = d.maybe(0.25), d.maybe(0.25)
    parts = [box(3, amount("grundmiete", le.rent), "Grundmiete", "Kaltmiete", "Nettomiete mtl.")]
    parts.append(box(3, amount("nebenkosten", le.additional if joint else le.costs), *(("Neben- und Heizkosten",
    "BK + HK") if joint else
                     ("Betriebskosten", "Nebenkosten (ohne Heizung)", "BK-Vorauszahlung"))))  # fmt: skip
    heat = "" if joint else amount("heizkosten", le.heating)
    parts.append(box(3, d.print_amount(le.garage, currency=money), "Garage") if garage and joint else
                 box(3, heat, "Heizkosten", "Heizung / Warmwasser", "HK-Vorauszahlung"))  # fmt: skip
    total = le.warm + (le.garage if garage and joint else 0)
    parts.append(box(3, often(amount("gesamtmiete", total), 0.75), "Gesamtmiete", "insgesamt", "Summe monatlich"))
    rows.append(row(*parts))
    rows.append(row(box(4, often(amount("kaution", le.deposit), 0.75), "Kaution", "Mietsicherheit"),
                    box(8, often(d.print_iban(g.iban()), 0.3), "Kautionskonto (IBAN)",
                    "Konto für die Kaution")))  # fmt: skip
    account = d.comb("iban", le.iban) if combs else d.iban("iban", le.iban)
    rows.append(
        row(
            box(
                12, often(account, 0.75), "IBAN, auf die die Miete zu zahlen ist", "Konto des Vermieters (IBAN)", "IBAN"
            )
        )
    )
    rows.append(
        row(
            box(6, escape(le.bank.name), "Kreditinstitut", "Bank"),
            box(6, often(escape(le.landlord), 0.3), "Kontoinhaber"),
        )
    )
    title = d.one_of(
        "Mietvertrag",
        "Wohnraum-Mietvertrag",
        "Formular-Mietvertrag",
        "Mietvertrag (Vordruck)",
        "Mietvertrag über Wohnraum",
    )
    body = f"<h1>{title}</h1><table class=g><tbody>{''.join(rows)}</tbody></table>"
    texts = m.clauses(d, 3, 13)
    body += "".join(f"<p class=p><b>{n}. {t}</b> {' '.join(text)}</p>" for n, (t, text) in enumerate(texts, start=5))
    if d.maybe(0.5):
        body += "".join(f"<p class=p>{tick if d.maybe(0.5) else empty} {rule}</p>" for rule in m.house_rules(d, 3, 8))
    same = d.maybe(0.75)
    ours = day("datum", le.signed) if same else d.print_date(le.signed)
    theirs = d.date("datum", le.signed) if same else d.print_date(d.later(le.signed, 1, 8))
    sign = (
        f"<span class=v>{escape(le.landlord.split()[-1])}</span>",
        f"<span class=v>{escape(le.tenants[0].last)}</span>",
    )
    body += ("<table class=g><tbody>" + row(box(6, f"{escape(le.flat.place)}, {ours}", "Ort, Datum"), box(6, sign[0],
    "Unterschrift Vermieter"))
             + row(box(6, f"{escape(le.flat.place)}, {theirs}", "Ort, Datum"), box(6, sign[1],
             "Unterschrift Mieter")) + "</table>")  # fmt: skip
    border = d.one_of("1px solid #000", "1px solid #888", "1px solid #3a6ea5", "1px solid #b44")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(8.5, 10):.1f}pt}}.g{{width:100%;"
        f"table-layout:fixed;margin:0 0 3mm}}"
        f".g td,.g th{{border:{border};padding:.6mm 1.2mm;vertical-align:top;text-align:left}}.g th{{background:"
        f"{d.one_of('#ddd', '#eef3f9', '#000;color:#fff', '#f7e8e8', '#fff')}}}.c{{font-size:{rng.uniform(5.5, 7):.1f}"
        f"pt;color:#444}}"
        f".v{{font-family:'{d.font(HAND, MONO, MONO, SANS)}';font-size:{rng.uniform(10, 12):.1f}pt;"
        f"color:{d.one_of('#000', '#124', '#22a')}}}"
        f".k{{font-size:.9em}}.p{{margin:0 0 1.5mm;text-align:justify;"
        f"font-size:.9em}}h1{{font-size:{rng.randint(14, 20)}pt;margin:0 0 3mm}}"
        f"i.comb{{min-width:{rng.uniform(3.6, 4.6):.1f}mm;border:{d.one_of('1px solid #888', '1px solid #ccc')};"
        f"font-size:.9em}}"
    )
    note = escape(
        d.one_of(
            f"MV-{g.digits(3)} (0{g.digits(1)}.2020)", f"Formular {g.digits(4)}", f"Vordruck Eigentümerbund {g.town()}"
        )
    )
    place = "position:absolute;bottom:6mm;right:15mm;font-size:6pt"
    footer = f'<div style="{place}">{note} - Seite {{page}} von {{pages}}</div>'
    return Sheet(body=body, css=css, footer=footer, margin=(rng.randint(12, 20), 15.0, 14.0, rng.randint(15, 22)))

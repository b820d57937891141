"""Student hall: the parties in the left column, the room in the right one, running regulations below, all-in rent."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag._zweit import clauses, lease, number

_HALLS = (
    "Wohnanlage {name}",
    "Wohnheim {ort}-Nord",
    "Studentenwohnheim {name}",
    "Haus {name}",
    "Apartmenthaus am Campus",
    "Wohnhof {ort}",
    "Collegium {name}",
    "Wohnheim Europa",
)
_UNIS = (
    "Universität {ort}",
    "Hochschule {ort}",
    "TU {ort}",
    "FH {ort}",
    "Musikhochschule {ort}",
    "Kunsthochschule {ort}",
    "Berufsakademie {ort}",
)
_RULES = (
    "Mietzeit: Wohnraum wird nur für die Dauer des Studiums und längstens bis {tag} überlassen.",
    "Der Antrag ging am {tag} ein.",
    "Ein Immatrikulationsnachweis ist jedes Semester bis zum {stich} vorzulegen.",
    "Bewerbernummer {zahl}, Matrikelnummer {zahl2}.",
    "Rundfunkbeitrag ist pro Apartment anzumelden.",
    "Die Endreinigung kostet {geld}.",
    "Bettwäsche stellt der Bewohner selbst.",
    "Internet ist enthalten, Störungen an den Haussprecher {person}.",
    "Bei verspäteter Zahlung fallen {geld} Mahngebühr an.",
    "Der Semesterbeitrag von {geld} ist nicht im Entgelt enthalten.",
    "Eine Untervermietung ist bis zu {n} Wochen möglich.",
    "Inventar laut Liste: Bett, Schreibtisch, Stuhl, Regal, Schrank.",
    "Kündigung zum Semesterende mit sechs Wochen Frist.",
    "Auszug bis 10 Uhr, Abnahme nach Termin mit {person}.",
    "Waschmarken kosten {geld} pro Stück.",
    "Die Heizperiode endet am {stich} jeden Jahres.",
    "Haustiere und Wasserpfeifen sind untersagt.",
    "Der Rauchmelder im Zimmer darf nicht abgeklebt werden.",
    "Eine Schlüsselkarte kostet bei Verlust {geld}.",
    "Widerspruch gegen die Verlängerung ist bis {tag} möglich.",
)
_TITLES = (
    "Mietvertrag",
    "Wohnheimvertrag",
    "Überlassungsvertrag",
    "Mietvertrag Wohnheimplatz",
    "Einzelmietvertrag",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = lease(d, private=0.0, area=(9, 34), price=(9.0, 22.0))
    rooms = Decimal(rng.choices([1, 2], [9, 1])[0])
    student = g.person()
    born = date(2007, 1, 1) - timedelta(days=rng.randint(0, 4500))
    town = facts.flat.place
    landlord = d.one_of(
        f"Studierendenwerk {town}",
        f"Studentenwerk {town}",
        f"Studierendenwerk {town} AöR",
        f"Studierendenwerk {town} - Anstalt des öffentlichen Rechts",
        f"Akademisches Förderungswerk {town}",
        f"Campus Living {town} GmbH",
        f"Katholisches Studentenwohnheim {g.person().last} e. V.",
    )
    home = facts.landlord_address
    hall = d.one_of(*_HALLS).format(name=g.person().last, ort=g.town())
    room_code = d.one_of(
        f"{rng.randint(1, 9)}.{rng.randint(1, 30):02d}",
        f"{g.digits(4)}-{rng.choice('ABCD')}",
        f"WE {g.digits(3)}, Zimmer {rng.randint(1, 5)}",
        f"{rng.choice('ABC')}{g.digits(3)}",
    )
    second = g.person() if d.maybe(0.12) else None
    people = [d.field("mieter", student.name, part=1)] + ([d.field("mieter", second.name, part=2)] if second else [])
    uni = d.one_of(*_UNIS).format(ort=town)

    def item(label: str, value: str) -> str:
        return f"<div class=i><span class=t>{label}</span>{stack}{value}</div>"

    stack = d.one_of(" ", "<br>", ": ", "<br>")
    left = [
        item(
            d.one_of("Vermieter", "Studierendenwerk", "Überlassende Stelle", "Vermieterin"),
            d.field("vermieter", landlord),
        ),
        f"<div>{escape(home.street)}<br>{escape(home.postcode_place)}</div>",
        f"<div class=x>{d.one_of('und', '— und —', 'sowie')}</div>",
        item(d.one_of("Mieter/in", "Student/in", "Bewohner/in", "Mieter"), "<br>".join(people)),
        item(d.one_of("geboren", "Geburtsdatum", "geb. am"), d.print_date(born)),
        item(
            d.one_of("Heimatanschrift", "bisher", "Adresse der Eltern", "ständige Anschrift"),
            escape(f"{facts.old_home.street}, {facts.old_home.postcode_place}"),
        ),
        item(d.one_of("Hochschule", "immatrikuliert an"), escape(uni)),
        item(d.one_of("Matrikel-Nr.", "Matrikelnummer", "Bewerbungs-Nr."), g.digits(7)),
    ]
    left = left[:4] + [piece for piece in left[4:] if d.maybe(0.6)]
    right = [
        item(d.one_of("Wohnanlage", "Haus", "Wohnheim"), escape(hall)),
        item(
            d.one_of("Anschrift", "Lage", "Straße", "Adresse des Objekts"),
            d.field("objekt_strasse", facts.flat.street)
            + "<br>"
            + f"{d.code('objekt_plz', facts.flat.postcode)} {d.field('objekt_ort', town)}",
        ),
        item(d.one_of("Zimmer-Nr.", "Wohnplatz", "Apartment", "Einheit"), escape(room_code)),
        item(
            d.one_of("Wohnfläche", "Größe", "Fläche (m²)", "qm"),
            number(d, "wohnflaeche", facts.area) + d.one_of("", " m²", " qm"),
        ),
        item(d.one_of("Zimmerzahl", "Räume"), number(d, "zimmer", rooms)),
        item(
            d.one_of("Gemeinschaftsfläche", "Küche geteilt mit"),
            f"{rng.randint(2, 8)}" + d.one_of(" Personen", " Plätze"),
        ),
    ]
    right = right[:2] + [piece for piece in right[2:] if d.maybe(0.7)]
    begin = d.date("mietbeginn", facts.begin)
    base, extra = d.amount("grundmiete", facts.base), d.amount("nebenkosten", facts.extra)
    heat = d.amount("heizkosten", facts.heating) if facts.heating else ""
    flat_rate = facts.base + facts.extra + (facts.heating or 0)
    total = d.amount("gesamtmiete", flat_rate)
    all_in = d.maybe(0.3)
    if all_in:
        money = [(d.one_of("Inklusivmiete", "Pauschalmiete", "All-in-Miete", "Monatliches Entgelt"), total)]
    else:
        money = [(d.one_of("Grundmiete", "Nettomiete", "Kaltmiete", "Miete"), base)]
        if d.maybe(0.85):
            money.append(
                (
                    d.one_of("Betriebskostenpauschale", "Nebenkosten", "NK-Abschlag")
                    if facts.heating
                    else d.one_of("Betriebs- und Heizkostenpauschale", "Nebenkosten warm", "Umlage mit Heizung"),
                    extra,
                )
            )
        if heat:
            money.append((d.one_of("Heizung/Warmwasser", "Wärmekosten", "Heizpauschale"), heat))
        if d.maybe(0.7):
            money.append((d.one_of("Gesamt", "Summe mtl.", "Gesamtmiete"), total))
    if d.maybe(0.75):
        money.append((d.one_of("Kaution", "Sicherheit", "Depot"), d.amount("kaution", facts.deposit)))
    if d.maybe(0.5):
        money.append(
            (d.one_of("Möblierung", "davon Internet", "Aufnahmegebühr"), escape(d.print_amount(g.money(5, 45))))
        )
    if d.maybe(0.4):
        money.insert(rng.randint(0, 1), (d.one_of("Vertrag ab", "Mietbeginn", "Einzug"), begin))
    else:
        left.append(
            f"<div class=x>{d.one_of('Beginn', 'Mietzeit ab', 'ab')} {begin}"
            f"{d.one_of('', f' bis {d.print_date(d.later(facts.begin, 180, 800))}')}</div>"
        )
    account = (
        (
            f"{d.one_of('Lastschrift oder Überweisung auf', 'Empfängerkonto', 'Konto')} "
            f"{d.iban('iban', facts.iban)}, {escape(facts.bank.name)}"
        )
        if d.maybe(0.7)
        else ""
    )
    swap = d.maybe(0.2)
    cols = [left, right][:: -1 if swap else 1]
    half = rng.randint(44, 56)
    body = f"<h2>{d.one_of(*_TITLES)}</h2>"
    if d.maybe(0.4):
        body += (
            f"<p>{d.one_of('Nr.', 'Vertrags-Nr.', 'AZ')} {g.digits(6)}/{rng.randint(17, 27)} "
            f"&nbsp; {d.one_of('Semester', 'WS')} {facts.begin:%y}/{facts.begin.year % 100 + 1}</p>"
        )
    sides = [
        f"<div class=h>{d.one_of(*names)}</div>"
        for names in (("Vertragspartner", "Parteien", "Wer"), ("Wohnraum", "Mietgegenstand", "Was"))
    ]
    if swap:
        sides.reverse()
    body += (
        f"<div class=two><div style='width:{half}%'>{sides[0]}{''.join(cols[0])}"
        f"</div><div style='flex:1'>{sides[1]}{''.join(cols[1])}</div></div>"
    )
    if d.maybe(0.5):
        body += (
            f"<div class=m>"
            f"{''.join(f'<div><span class=t>{label}</span><br>{value}</div>' for label, value in money)}</div>"
        )
    else:
        body += (
            "<table class=g><tbody>"
            + "".join(f"<tr><td>{label}<td>{value}" for label, value in money)
            + "</tbody></table>"
        )
    body += f"<p>{account}</p>" if account else ""
    rules = [
        rule.format(
            tag=d.print_date(d.later(facts.begin, 60, 900)),
            stich=d.one_of("31.03.", "30.09.", "15.04.", "01.10."),
            zahl=g.digits(5),
            zahl2=g.digits(7),
            geld=d.print_amount(g.money(2, 190)),
            person=g.person().name,
            n=rng.randint(2, 12),
        )
        for rule in d.some(_RULES, 4, 14)
    ]
    body += "".join(f"<p class=q>({index}) {escape(rule)}</p>" for index, rule in enumerate(rules, 1))
    body += "".join(f"<p class=q><b>{title}</b> {words}</p>" for title, words in clauses(d, 0, 6))
    if d.maybe(0.85):
        body += (
            f"<p style='margin-top:8mm'>{escape(home.place)}, {d.date('datum', facts.signed)} "
            f"{'&nbsp;' * rng.randint(6, 20)} ..............................</p>"
        )
    line = d.one_of("1px solid #000", "1px solid #bbb", "0", "2px solid #446")
    css = d.css(SANS, SERIF, MONO, low=8.8, high=10.8) + (
        f".two{{display:flex;gap:6mm;margin:2mm 0 4mm}}.two>div{{border:{line};"
        f"padding:2mm}}.t{{font-size:{d.one_of('7pt', '8pt', '1em')};color:{d.one_of('#555', '#000', '#274')}}}"
        f".i{{margin-bottom:1.2mm}}.h{{font-weight:bold;border-bottom:{line};"
        f"margin-bottom:2mm}}.x{{margin:1.5mm 0;font-style:italic}}.q{{margin:0 0 {rng.uniform(0.4, 2):.1f}mm}}"
        f".m{{display:flex;gap:3mm;margin:3mm 0}}.m>div{{border:{line};"
        f"padding:1mm 2mm}}.g{{margin-bottom:3mm}}.g td{{padding:.6mm 4mm .6mm 0}}"
    )
    footer = (
        f"<div style='position:absolute;bottom:8mm;left:22mm;font-size:7pt'>{d.field('vermieter', landlord)} "
        f"· {escape(g.phone())} · Kto. {d.print_iban(g.iban())} · {{page}}/{{pages}}</div>"
    )
    return Sheet(body=body, css=css, footer=footer, margin=(18.0, 18.0, 18.0, rng.randint(18, 25)))

"""Contract as one table of three columns: number, standard rule, what was agreed; a copy with a running page header."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag._zweit import clauses, flat_place, lease, number, tenants

_ADDENDA = (
    "Nachtrag {n} vom {tag}: Stellplatz Nr. {n2} wird mitvermietet, {geld} monatlich.",
    "Nachtrag vom {tag}: {person} zieht als weitere Bewohnerin ein, Vertragspartei wird sie nicht.",
    "Am {tag} wurde die Haltung eines Hundes (Rasse: {rasse}) bis auf Widerruf gestattet.",
    "Ergänzung {n}: Wohnungsübergabe verschoben auf den {tag}, Ablösesumme für die Küche {geld}.",
    "Zusatz: Für den Kabelanschluss werden ab {tag} {geld} extra berechnet, IBAN {iban}.",
    "Anlage {n}: Übergabeprotokoll vom {tag}, Zählerstand {zahl}.",
    "Handschriftlich ergänzt am {tag}: Balkon wird bis Jahresende saniert, Minderung {geld} einmalig.",
)
_TITLES = (
    "Mietvertrag",
    "Wohnraummietvertrag",
    "Mietvertrag in Tabellenform",
    "Vertrag über die Vermietung einer Wohnung",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = lease(d, private=0.35)
    contract = d.one_of(
        f"{g.digits(4)}.{g.digits(3)}.{rng.randint(1, 30):02d}", f"MV-{g.digits(5)}", f"{g.digits(3)}/{g.digits(4)}"
    )
    home = facts.landlord_address
    people = tenants(d, facts.tenants)
    street = d.field("objekt_strasse", facts.flat.street)
    inline_place = d.maybe(0.6)
    births = [d.print_date(person.born, "dd.mm.yyyy") for person in facts.tenants]
    joiner = d.one_of("<br>", "<br>", ", ", " und ")
    people_cell = joiner.join(
        f"{mark}, {d.one_of('geb.', 'geb. am', '*')} {born}" if joiner == "<br>" and d.maybe(0.7) else mark
        for mark, born in zip(people, births, strict=True)
    )
    letting = [
        (
            d.one_of(
                "Vermieter",
                "Wer vermietet?",
                "Vermieterin und Verwaltung",
                "Der Vertrag wird geschlossen mit (Vermieter)",
            ),
            f"{d.field('vermieter', facts.landlord)}<br>{escape(home.street)}, {escape(home.postcode_place)}"
            + (f"<br>Verwaltung: {escape(g.landlord())}, Tel. {g.phone()}" if d.maybe(0.4) else ""),
        ),
        (
            d.one_of(
                "Mieter",
                "Wer mietet?",
                "Mietpartei, mehrere haften als Gesamtschuldner",
                "Name der Mieterinnen und Mieter",
            ),
            (
                f"{people_cell}<br><small>bisher: {escape(facts.old_home.street)}, "
                f"{escape(facts.old_home.postcode_place)}</small>"
            ),
        ),
        (
            d.one_of("Lage der Wohnung", "Mietsache", "Vermietet wird die Wohnung", "Was wird vermietet?"),
            f"{street}, {flat_place(d, facts.flat)}" if inline_place else f"{street}<br>{flat_place(d, facts.flat)}",
        ),
    ]
    flat = []
    if d.maybe(0.8):
        shown, rooms = number(d, "wohnflaeche", facts.area), number(d, "zimmer", facts.rooms)
        flat.append(
            (
                d.one_of("Größe und Räume", "Wohnfläche nach WoFlV, Zimmerzahl", "Umfang der Räume"),
                d.one_of(
                    f"{rooms} Zimmer, Küche, Bad; Wohnfläche ca. {shown} m²",
                    f"{shown} qm, {rooms} Zimmer",
                    f"{rooms} Zi., KDB, {shown} m² zzgl. Keller {rng.randint(3, 9)} m²",
                    f"Fläche {shown} m² (Balkon zu 1/4 angerechnet), Räume: {rooms}",
                ),
            )
        )
    flat.append(
        (
            d.one_of(
                "Beginn, Dauer", "Ab wann?", "Mietzeit", "Das Mietverhältnis läuft auf unbestimmte Zeit und beginnt am"
            ),
            (
                d.one_of("ab ", "am ", "", "Beginn: ")
                + d.date("mietbeginn", facts.begin)
                + d.one_of("", ", unbefristet", f"<br>Übergabe am {d.print_date(d.later(facts.begin, -6, 0))}")
            ),
        )
    )
    rent = [
        (
            d.one_of(
                "Nettokaltmiete", "Miete ohne Betriebskosten", "Grundmiete", "Mietzins kalt", "Kaltmiete im Monat"
            ),
            d.amount("grundmiete", facts.base),
        )
    ]
    combined = ("Vorauszahlung auf Betriebs- und Heizkosten", "Nebenkosten einschl. Heizung", "Umlagen (kalt und warm)")
    cold = (
        "Vorauszahlung Betriebskosten (§ 2 BetrKV)",
        "Kalte Nebenkosten",
        "Betriebskosten, Abschlag",
        "Umlagen ohne Heizung",
    )
    if d.maybe(0.85):
        rent.append((d.one_of(*(cold if facts.heating else combined)), d.amount("nebenkosten", facts.extra)))
    if facts.heating:
        rent.append(
            (
                d.one_of("Heizung und Warmwasser", "Heizkosten, Abschlag", "Abschlag Wärme"),
                d.amount("heizkosten", facts.heating),
            )
        )
    if facts.parking:
        rent.append((d.one_of("Stellplatz", "Garage", "Zuschlag Einstellplatz"), escape(d.print_amount(facts.parking))))
    if d.maybe(0.7):
        rent.append(
            (
                d.one_of("Zusammen im Monat", "Gesamtmiete", "Zahlbetrag", "Summe"),
                f"<b>{d.amount('gesamtmiete', facts.total)}</b>",
            )
        )
    pay = []
    if d.maybe(0.75):
        pay.append(
            (
                d.one_of("Zahlweise: im Voraus bis zum 3. Werktag", "Konto", "Überweisung an", "Wohin zahlen?"),
                f"{d.iban('iban', facts.iban)}<br>{escape(facts.bank.name)}, BIC {facts.bank.bic}",
            )
        )
    if d.maybe(0.75):
        third = d.print_amount((facts.deposit / 3).quantize(facts.base))
        pay.append(
            (
                d.one_of("Kaution (§ 551 BGB)", "Sicherheit", "Mietsicherheit"),
                d.amount("kaution", facts.deposit)
                + d.one_of(
                    "", f" in drei Raten zu {third}", "<br>als Barkaution", f"<br>fällig {d.print_date(facts.begin)}"
                ),
            )
        )
    extra = [
        (
            f"<b>{title}</b><br>{words}",
            d.one_of("vereinbart", "wie nebenstehend", "—", "entfällt", "ja", "nein", "s. Anlage", "wird anerkannt"),
        )
        for title, words in clauses(d, 3, 15)
    ]
    groups = [("Parteien und Objekt", letting), ("Wohnung", flat), ("Miete", rent), ("Zahlung", pay)]
    headed, sub, counted = d.maybe(0.5), d.maybe(0.5), d.maybe(0.5)
    lines, count = [], 0
    for index, (name, rows) in enumerate([*groups, ("Weitere Bestimmungen", extra)], 1):
        if headed and rows:
            lines.append(f"<tr><th colspan=3 class=g>{f'{index}. ' if counted else ''}{name}")
        for place, (rule, agreed) in enumerate(rows, 1):
            count += 1
            lines.append(f"<tr><td class=nr>{f'{index}.{place}' if sub else count}<td>{rule}<td class=a>{agreed}")
    head = (
        f"<thead><tr><th>{d.one_of('Nr.', 'Ziffer', '§', 'Pos.')}<th>"
        f"{d.one_of('Regelung', 'Gegenstand', 'Bestimmung', 'Text')}"
    )
    head += f"<th>{d.one_of('Vereinbarung', 'Vereinbart ist', 'Angaben', 'Eintrag')}</thead>"
    body = f"<h2>{d.one_of(*_TITLES)}</h2>"
    if d.maybe(0.5):
        body += f"<p>{d.one_of('Vertragsnummer', 'Mietvertrag Nr.', 'Mieternummer', 'Objekt/Einheit')} {contract}</p>"
    body += f"<table>{head}<tbody>{''.join(lines)}</tbody></table>"
    for note in d.some(_ADDENDA, 0, 3):
        words = note.format(
            n=rng.randint(1, 5),
            n2=rng.randint(1, 60),
            tag=d.print_date(d.later(facts.signed, 20, 900)),
            zahl=g.digits(6),
            iban=d.print_iban(g.iban()),
            geld=d.print_amount(g.money(8, 400, round_to=rng.choice([1, 5, 10]))),
            person=g.person().name,
            rasse=d.one_of("Dackel", "Pudel", "Mischling"),
        )
        body += f"<p>{escape(words)}</p>"
    if d.maybe(0.85):
        where = escape(d.one_of(facts.flat.place, home.place))
        body += f"<p class=u>{where}, {d.one_of('', 'den ', 'am ')}{d.date('datum', facts.signed)}</p>"
    body += "<p class=u>______________________ &nbsp; &nbsp; ______________________<br>"
    body += (
        f"<small>{d.one_of('Vermieter', 'für die Vermieterin', '(Unterschrift)')} {'&nbsp;' * 40} Mieter</small></p>"
    )
    line = d.one_of("1px solid #000", "1px solid #999", "1px dotted #555", "2px solid #ccd")
    css = d.css(SANS, SERIF, MONO, low=8.5, high=10.5) + (
        f"table{{width:100%}}td,th{{border:{d.one_of(line, line, '0')};"
        f"border-bottom:{line};padding:{rng.uniform(0.6, 2):.1f}mm 1.5mm;text-align:left}}"
        f"th{{background:{d.one_of('#eee', '#fff', '#dde6f0', '#f3efe0')}"
        f"}}.nr{{width:9mm}}.a{{width:{rng.randint(36, 52)}%}}"
        f".a{{font-family:'{d.font(MONO, SANS, SERIF)}'}}.g{{padding-top:2mm}}.u{{margin-top:9mm}}"
    )
    running = f"{d.one_of('Seite', 'Blatt')} {{page}} von {{pages}} - Mietvertrag Nr. {contract}"
    running += d.one_of(
        "", f" - {escape(facts.tenants[0].last)}", f" - Kopie vom {d.print_date(d.later(facts.signed, 30, 900))}"
    )
    header = (
        f'<div style="position:absolute;top:{rng.randint(6, 10)}mm;'
        f'{d.one_of("left:22mm", "right:20mm", "left:80mm")};font-size:8pt">{running}</div>'
    )
    return Sheet(body=body, css=css, header=header, margin=(rng.randint(17, 24), 18.0, 16.0, rng.randint(18, 26)))

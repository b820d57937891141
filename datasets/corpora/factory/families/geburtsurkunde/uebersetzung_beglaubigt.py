"""Certified German translation of a Ukrainian, Russian, Romanian, Arabic or Albanian certificate: notes in brackets, seal."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_LANDS = (
    ("ukrainischen", "UKRAINE", ("Standesamt des Bezirks {t}", "Abteilung für Personenstandswesen der Stadt {t}", "Standesamt {t} der Hauptverwaltung der Justiz"), ("Charkiw", "Poltawa", "Odessa", "Mykolajiw", "Lwiw", "Sumy", "Dnipro", "Cherson")),
    ("russischen", "RUSSISCHE FÖDERATION", ("Standesamt der Stadt {t}", "Standesamt des Rayons {t}"), ("Omsk", "Kasan", "Tula", "Samara", "Barnaul", "Perm")),
    ("rumänischen", "RUMÄNIEN", ("Bürgermeisteramt der Gemeinde {t}", "Standesamt {t}"), ("Sibiu", "Arad", "Bacău", "Iași", "Oradea", "Deva")),
    ("arabischen", "ARABISCHE REPUBLIK SYRIEN", ("Zivilregisteramt {t}", "Standesamt {t}", "Amt für Personenstandsangelegenheiten {t}"), ("Aleppo", "Homs", "Damaskus", "Hama", "Idlib", "Deir ez-Zor")),
    ("albanischen", "REPUBLIK ALBANIEN", ("Standesamt {t}", "Gemeinde {t}, Amt für Zivilstand"), ("Tirana", "Shkodra", "Vlora", "Durrës", "Elbasan")),
    ("bulgarischen", "REPUBLIK BULGARIEN", ("Gemeinde {t}", "Standesamt der Gemeinde {t}"), ("Plewen", "Warna", "Russe", "Schumen", "Plowdiw")),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1955, 1, 1), last=date(2023, 1, 1)), d.german
    tongue, state, offices, towns = d.rng.choice(_LANDS)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    town, seat = d.rng.choice(towns), d.rng.choice(towns)
    office = d.field("standesamt", d.rng.choice(offices).format(t=seat))
    place = d.field("geburtsort", town)
    number = d.code(
        "registernummer",
        d.one_of(str(d.rng.randint(1, 3900)), f"{d.rng.randint(1, 900)}", f"{g.digits(4)}/{b.registered.year}"),
    )
    series = f"{d.one_of('I', 'II', '1', 'V')}-{d.one_of('BK', 'NO', 'ШO', 'CM', 'FP')} Nr. {g.digits(6)}"
    patronym = (
        d.one_of("Iwanowitsch", "Petrowytsch", "Olehowytsch")
        if b.child.sex == "m"
        else d.one_of("Iwanowna", "Petriwna", "Olehiwna")
    )
    slavic = tongue in ("ukrainischen", "russischen")
    rows: list[tuple[str, str]] = []
    if slavic:
        full = f"{b.child.first} {patronym} {b.child.last}" if d.maybe(0.6) else b.child.name
        given = full[: -len(b.child.last) - 1]
        rows = [
            ("Familienname", d.field("name", b.child.last, full)),
            (d.one_of("Vorname", "Vorname, Vatersname") if " " in given else "Vorname", d.field("name", given, full)),
        ]
    else:
        rows = (
            [("Vorname", b.part(d, b.child.first)), (d.one_of("Familienname", "Nachname"), b.part(d, b.child.last))]
            if d.maybe(0.6)
            else [(d.one_of("Vor- und Familienname", "Name des Kindes"), b.name(d))]
        )
    if d.maybe(0.25):
        rows.reverse()
    rows.append(
        (
            d.one_of("geboren am", "Geburtsdatum"),
            b.born(d, style) + (f" [in Worten: {b.born_in_words(d)}]" if d.maybe(0.35) else ""),
        )
    )
    rows.append(
        (
            d.one_of("Geburtsort", "Ort der Geburt"),
            f"{d.one_of('Stadt ', '', '')}{place}{d.one_of('', f', Gebiet {seat}', f', Bezirk {seat}')}",
        )
    )
    rows += [("Geschlecht", b.sex)] if d.maybe(0.4) else []
    parents = []
    for n, parent in enumerate(b.parents):
        who = "Vater" if parent.sex == "m" else "Mutter"
        parents.append((d.one_of(who, f"{who} (Familienname, Vorname)"), b.parent(d, n)))
        parents += [("Nationalität", d.one_of("Ukrainer/in", "keine Angabe", "—"))] if slavic and d.maybe(0.4) else []
        parents += [("Religion", d.one_of("Islam", "christlich"))] if tongue == "arabischen" and d.maybe(0.4) else []
    if tongue == "arabischen" and d.maybe(0.5):
        parents.append(("Großvater väterlicherseits", escape(g.person(sex="m").first)))
    register = [
        (
            d.one_of("Registereintrag Nr.", "Nummer der Eintragung", "Eintrag im Geburtenregister Nr.", "Register-Nr."),
            number,
        ),
        ("Tag der Eintragung", d.print_date(b.registered, style)),
        (d.one_of("Ort der staatlichen Registrierung", "Ausstellende Behörde", "Registerbehörde"), office),
    ]
    foot = [("Ausgestellt am", d.print_date(b.issued, style))] if d.maybe(0.8) else []
    foot += [("Serie", series)] if slavic or d.maybe(0.3) else []
    lines = [*register, *rows, *parents, *foot] if d.maybe(0.35) else [*rows, *parents, *register, *foot]
    inline = d.maybe(0.4)
    if inline:
        content = "".join(f"<p>{k}: {v}</p>" for k, v in lines)
    else:
        rule = d.one_of("border:1px solid #999", "border-bottom:1px solid #ccc", "")
        content = (
            "<table style='width:100%'>"
            + "".join(
                f"<tr><td style='{rule};width:62mm;padding:1mm'>{k}{d.one_of(':', '')}<td style='{rule};padding:1mm'>{v}"
                for k, v in lines
            )
            + "</table>"
        )
    remarks = d.some(
        (
            "[Staatswappen]",
            "[Rundsiegel: Standesamt]",
            "[Unterschrift unleserlich]",
            "[Stempel: KOPIE]",
            "[Apostille auf der Rückseite]",
            "[Hologramm]",
            "[Vordruck, handschriftlich ausgefüllt]",
        ),
        2,
        5,
    )
    translator = g.person()
    court = g.town()
    title = d.one_of(
        f"Beglaubigte Übersetzung aus der {tongue} Sprache",
        f"Übersetzung aus dem {tongue[0].upper()}{tongue[1:-2]}en",
        f"Bestätigte Übersetzung aus der {tongue} Sprache",
    )
    if "aus dem" in title:
        title = f"Übersetzung aus dem {tongue[0].upper()}{tongue[1:]}"
    oath = (
        f"Als vom Präsidenten des {d.one_of('Landgerichts', 'Oberlandesgerichts')} {escape(court)} {d.one_of('ermächtigte', 'allgemein beeidigte', 'öffentlich bestellte')}{'r Übersetzer' if translator.sex == 'm' else ' Übersetzerin'} für die {tongue[:-1]} Sprache bestätige ich: "
        f"Die vorstehende Übersetzung der mir im {d.one_of('Original', 'Original', 'Scan')} vorgelegten Urkunde ist richtig und vollständig."
    )
    done = d.print_date(max(b.issued, g.day(b.issued, date(2027, 6, 2))), style)
    head = f"<table style='width:100%;font-size:9pt'><tr><td><b>{escape(translator.name)}</b><br>{d.one_of('Dipl.-Übersetzerin', 'Staatl. gepr. Übersetzer', 'Beeidigte Dolmetscherin')}<td style='text-align:right'>{escape(b.home.street)}<br>{escape(b.home.postcode_place)}<br>Tel. {g.phone()}</table>"
    sign = f"<div><p style='margin-top:6mm'>{oath}</p><div style='display:flex;gap:12mm;align-items:center'><div>{escape(b.home.place)}, {d.one_of('den ', '')}{done}<br>{scrawl(d, translator)}</div>{seal(d, escape(translator.name), 'Übersetzer', escape(court))}</div></div>"
    order = f"<p><small>{d.one_of('Auftrag', 'Urkundenrolle', 'Ü-Nr.')} {g.digits(3)}/{b.issued.year}</small></p>"
    body = f"{head if d.maybe(0.75) else ''}{order if d.maybe(0.5) else ''}<p style='text-align:center'><i>{title}</i></p><p style='text-align:center'>{remarks[0]}<br><b>{state}</b></p><h1>{d.one_of('GEBURTSURKUNDE', 'Geburtsurkunde', 'AUSZUG AUS DEM GEBURTSREGISTER' if not slavic else 'GEBURTSURKUNDE', 'Bescheinigung über die Geburt' if not slavic else 'Geburtsurkunde')}</h1>{content}<p>{' '.join(remarks[1:])}</p>{sign}"
    footer = f"<div style='position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:7pt;text-align:center'>{d.one_of('Seite {page} von {pages}', '– Ende der Übersetzung –', escape(translator.name))}</div>"
    return Sheet(
        body,
        d.css(SERIF, SANS, low=10, high=11.5)
        + f"h1{{text-align:center;font-size:{d.rng.randint(14, 19)}pt}}small{{font-size:8pt}}p{{margin-bottom:.5em}}",
        footer=footer,
        margin=(18.0, 22.0, 16.0, 25.0),
    )

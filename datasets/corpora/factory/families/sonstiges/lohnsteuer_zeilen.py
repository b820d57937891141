"""Ausdruck der elektronischen Lohnsteuerbescheinigung: numbered lines with yearly sums, the employer at the bottom."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import picked, table

_TITLES = (
    "Ausdruck der elektronischen Lohnsteuerbescheinigung für {year}", "Elektronische Lohnsteuerbescheinigung {year}",
    "Lohnsteuerbescheinigung {year}", "Besondere Lohnsteuerbescheinigung für das Kalenderjahr {year}",
    "Ausdruck der elektronischen Lohnsteuerbescheinigung {year}",
)  # fmt: skip
_LINES = (
    ("Bruttoarbeitslohn einschl. Sachbezüge ohne 9. und 10.", 1), ("Einbehaltene Lohnsteuer von 3.", 0.12),
    ("Einbehaltener Solidaritätszuschlag von 3.", 0.004),
    ("Einbehaltene Kirchensteuer des Arbeitnehmers von 3.", 0.01),
    ("Einbehaltene Kirchensteuer des Ehegatten von 3.", 0), ("In 3. enthaltene Versorgungsbezüge", 0),
    ("Ermäßigt besteuerte Versorgungsbezüge für mehrere Kalenderjahre", 0),
    ("Ermäßigt besteuerter Arbeitslohn für mehrere Kalenderjahre", 0),
    ("Kurzarbeitergeld, Zuschuss zum Mutterschaftsgeld, Verdienstausfallentschädigung", 0.03),
    ("Steuerfreier Arbeitslohn nach Doppelbesteuerungsabkommen", 0),
    ("Steuerfreie Arbeitgeberleistungen für Fahrten zur ersten Tätigkeitsstätte", 0.01),
    ("Pauschal besteuerte Arbeitgeberleistungen für Fahrten", 0.01),
    ("Steuerfreie Verpflegungszuschüsse bei Auswärtstätigkeit", 0.01),
    ("Arbeitgeberanteil zur gesetzlichen Rentenversicherung", 0.093),
    ("Arbeitnehmeranteil zur gesetzlichen Rentenversicherung", 0.093),
    ("Steuerfreie Arbeitgeberzuschüsse zur Krankenversicherung", 0),
    ("Arbeitnehmerbeiträge zur gesetzlichen Krankenversicherung", 0.081),
    ("Arbeitnehmerbeiträge zur sozialen Pflegeversicherung", 0.018),
    ("Arbeitnehmerbeiträge zur Arbeitslosenversicherung", 0.013),
    ("Beiträge zur privaten Kranken- und Pflege-Pflichtversicherung", 0),
    ("Bemessungsgrundlage für den Versorgungsfreibetrag", 0), ("Kindergeld ausgezahlt", 0),
    ("Freibetrag DBA Türkei", 0), ("Gesamtbeitrag Zusatzversorgung", 0.015),
)  # fmt: skip
_NOTES = (
    "Die Daten wurden maschinell an die Finanzverwaltung übertragen. Dem Arbeitnehmer ist ein Ausdruck "
    "auszuhändigen.",
    "Bitte aufbewahren! Für Ihre Einkommensteuererklärung tragen Sie die Werte in die Anlage N ein.",
    "Diese Bescheinigung ist keine Lohnabrechnung und enthält keine Aussage über den Auszahlungsbetrag.",
    "Nachstehende Daten wurden nach § 41b EStG übermittelt.", "Die Zeilennummern entsprechen dem amtlichen Muster.",
    "Korrektur einer bereits übermittelten Bescheinigung.", "Datenübermittlung erfolgt ohne Unterschrift.",
    "Anzahl „U“ = Zeiträume ohne Anspruch auf Arbeitslohn",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    person, home, firm, address = g.person(), g.address(), g.firm(), g.address()
    issued = g.day()
    year = issued.year - (1 if issued.month < 11 else 0)
    gross = g.money(2400, 62000)
    separate = d.maybe(0.6)

    def money(value: Decimal) -> list[str]:
        if not value:
            return ["", ""] if separate else [d.one_of("", "", "-", "0,00")]
        printed = d.print_amount(value, currency=False)
        whole, cents = printed.rsplit(",", 1)
        return [f"class=n|{whole}", f"class=n|{cents}"] if separate else [f"class=n|{printed}"]

    rows = []
    keep = set(d.rng.sample(range(4, len(_LINES)), d.rng.randint(6, len(_LINES) - 4))) | {0, 1, 2, 3}
    extras = d.rng.random()
    for i, (label, share) in enumerate(_LINES):
        if i in keep:
            value = (gross * Decimal(str(share * d.rng.uniform(0.9, 1.1) if i else 1))).quantize(Decimal("0.01"))
            value = Decimal(0) if 8 <= i <= 12 and extras < 0.6 else value
            number = f"{i + 3}." + d.one_of("", "", " a)" if i > 18 else "")
            rows.append([number, label, *money(value)])
    start, end = d.one_of("01.01.", "01.01.", "15.03.", "01.09."), d.one_of("31.12.", "31.12.", "30.11.")
    period = [
        [
            "1.",
            d.one_of("Bescheinigungszeitraum", "Dauer des Dienstverhältnisses vom - bis"),
            *([f"class=n|{start}-{end}", ""] if separate else [f"class=n|{start} - {end}{year}"]),
        ],
        [
            "2.",
            d.one_of("Zeiträume ohne Anspruch auf Arbeitslohn", "Großbuchstaben (S, M, F, FR)"),
            *(["", ""] if separate else ["Anzahl „U“ 0"]),
        ],
    ]
    head = [
        "",
        "",
        *(
            ["class=n|EUR", "class=n|Ct"]
            if separate
            else ["class=n|" + d.one_of("EUR", "Betrag in EUR", "Euro / Cent")]
        ),
    ]
    grid = table(period + rows, head, "lines")
    known = [
        (d.one_of("Identifikationsnummer", "Steuer-ID", "IdNr."), g.tax_id()),
        ("Personalnummer", g.digits(d.rng.randint(3, 7))),
        ("Geburtsdatum", d.print_date(person.born)),
        ("Steuerklasse/Faktor", d.one_of("1", "3", "4", "5", "I", "II")),
        ("eTIN", f"{person.last[:4].upper()}{person.first[:4].upper()}{g.digits(4)}A"),
        ("Transferticket", f"eg{year}{g.digits(14)}"),
        ("Zahl der Kinderfreibeträge", d.one_of("0,5", "1,0", "2,0", "")),
        ("Kirchensteuermerkmale", d.one_of("rk", "ev", "--")),
        ("Steuerfreier Jahresbetrag", ""),
        ("gültig ab", f"01.01.{year}"),
    ]
    known = picked(d, known, 4, 9)
    left = (
        table([[f"{a}:", b] for a, b in known], css_class="known")
        if d.maybe(0.6)
        else "".join(f"<div class=k><small>{a}</small><br>{b}&nbsp;</div>" for a, b in known)
    )
    receiver = f"<p>{d.address_lines(person.name, home, person)}</p>"
    shown = d.field("absender", firm)
    dated = (
        f"{d.one_of('Datum', 'Druckdatum', 'Erstellt am', 'Ausdruck vom')}: {d.date('datum', issued)}"
        if d.maybe(0.7)
        else ""
    )
    boss = (
        "<p class=boss><small>"
        f"{d.one_of('Anschrift und Steuernummer des Arbeitgebers', 'Arbeitgeber (mit Steuernummer)', 'Arbeitgeber')}"
        f":</small><br>{shown}<br>{escape(address.street)}<br>{escape(address.postcode_place)}<br>"
        f"{g.digits(3)}/{g.digits(4)}/{g.digits(4)}</p>"
    )
    office = (
        "<p class=boss><small>Finanzamt, an das die Lohnsteuer abgeführt wurde (Name und vierstellige "
        f"Nr.)</small><br>{escape(g.town())} &nbsp; {g.digits(4)}</p>"
        if d.maybe(0.7)
        else ""
    )
    notes = "".join(f"<p class=s>{note}</p>" for note in d.some(_NOTES, 1, 4))
    title = f"<h3>{d.one_of(*_TITLES).format(year=year)}</h3>"
    columns = d.maybe(0.6)
    if columns:
        body = (
            f"<div class=two><div>{receiver}{title}{notes}<p>{dated}</p>{left}{boss if d.maybe(0.5) else ''}</div>"
            f"<div>{grid}</div></div>"
        )
        body += ("" if body.count('data-field="absender"') else boss) + office
    else:
        body = (
            f"{receiver}<p class=r>{dated}</p>{title}{left}{notes if d.maybe(0.5) else ''}{grid}<div class=two>"
            f"<div>{boss}</div><div>{office}</div></div>"
        )
    css = d.css(SANS, SANS, MONO, low=7, high=8.6) + (
        ".two{display:grid;grid-template-columns:1fr 1.25fr;gap:5mm}.lines{width:100%}.lines td,.lines "
        f"th{{border:{d.one_of('1px solid #555', '1px solid #b55', '1px solid #999')};"
        f"padding:{d.rng.uniform(0.5, 1.2):.1f}mm 1.2mm;text-align:left}}"
        ".lines td.n,.lines th.n{text-align:right;white-space:nowrap;font-size:115%}.known td{padding:.5mm "
        "3mm .5mm 0}.k{display:inline-block;border:1px solid #888;padding:1mm;margin:0 -1px -1px 0;"
        "min-width:34%}.boss{margin-top:5mm}"
        f".s{{font-size:7pt}}.r{{text-align:right}}h3{{margin:4mm 0;font-size:{d.rng.uniform(10, 13):.1f}pt}}"
        "small{font-size:6.5pt}"
    )
    return Sheet(body, css, margin=(14, 14, 12, 16))

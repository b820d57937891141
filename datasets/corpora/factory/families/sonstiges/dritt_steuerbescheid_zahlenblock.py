"""Steuerbescheid of a Finanzamt: printer's grid, sums right-aligned in several columns, Steuernummer but no file number."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.families.sonstiges._beinahe import grouped

_HEADS = (
    "Bescheid für {year} über Einkommensteuer und Solidaritätszuschlag", "Bescheid für {year} über Einkommensteuer",
    "Einkommensteuerbescheid {year}", "Vorauszahlungsbescheid {year} über Einkommensteuer und Solidaritätszuschlag",
    "Bescheid über die gesonderte Feststellung des verbleibenden Verlustvortrags zum 31.12.{year}",
    "Bescheid über den Grundsteuermessbetrag", "Grundsteuerbescheid {year}", "Bescheid über Hundesteuer {year}",
)  # fmt: skip
_INCOME = (
    "Bruttoarbeitslohn", "ab Werbungskosten-Pauschbetrag", "Einkünfte aus nichtselbständiger Arbeit", "Einkünfte aus Gewerbebetrieb",
    "Summe der Einkünfte", "ab Altersentlastungsbetrag", "Gesamtbetrag der Einkünfte", "Versicherungsbeiträge", "ab Freibeträge "
    "für Kinder", "Sonderausgaben-Pauschbetrag", "Einkommen / zu versteuerndes Einkommen", "Vorsorgeaufwendungen",
    "davon ab: Kapitalertragsteuer", "Entlastungsbetrag für Alleinerziehende", "Leibrente, Ertragsanteil", "Kirchensteuer",
    "Außergewöhnliche Belastungen", "zumutbare Belastung", "Einkünfte aus Vermietung",
)  # fmt: skip
_TOWN_NOTES = (
    "Bitte zahlen Sie zu den Fälligkeiten unter Angabe des Kassenzeichens auf IBAN {iban}.", "Dieser Bescheid gilt, bis Ihnen ein neuer zugeht.",
    "Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch eingelegt werden; die Zahlungspflicht bleibt bestehen.", "Grundlage ist die Satzung vom {past}.",
    "Objekt: {home}.", "Bei Verkauf des Grundstücks bleibt der bisherige Eigentümer bis zum Jahresende steuerpflichtig.", "Auskunft: {last}, Telefon {phone}.",
    "Der Hebesatz wurde vom Gemeinderat am {past} beschlossen.", "Abmeldung eines Hundes nur schriftlich unter Rückgabe der Marke {no}.",
)  # fmt: skip
_LAND = ("Grundsteuerwert", "Steuermesszahl", "Steuermessbetrag", "Hebesatz v. H.", "Jahresbetrag", "Grundsteuer B",
         "Straßenreinigung", "Abfallgebühr", "Niederschlagswasser", "Abwasser")  # fmt: skip
_NOTES = (
    "Der Bescheid ergeht nach § 165 Abs. 1 Satz 2 AO teilweise vorläufig.", "Die Festsetzung ist nach § 164 AO vorbehalten.",
    "Ihren Beitrag für die häusliche Betreuung konnte ich nicht berücksichtigen, da Belege fehlen.",
    "Bitte bewahren Sie die Belege auf.", "Die Einkünfte wurden Ihren elektronischen Daten entnommen.",
    "Dieser Bescheid ist maschinell erstellt und ohne Unterschrift gültig.", "Der Verlustvortrag beträgt {amount}.",
    "Dem Antrag auf getrennte Veranlagung wurde entsprochen.", "Das Guthaben von {amount} wird auf das Konto {iban} überwiesen.",
    "Bitte zahlen Sie spätestens am {soon} auf das Konto {iban}.", "Die Vorauszahlung wird ab dem 10.03. je {amount} festgesetzt.",
    "Sie haben Ihre Lohnersatzleistungen von {amount} dem Progressionsvorbehalt unterworfen.", "Der Kinderfreibetrag wurde "
    "berücksichtigt.", "Gegen diesen Bescheid ist der Einspruch gegeben. Er ist beim oben genannten Finanzamt schriftlich "
    "einzulegen.", "Bei Zahlung bitte nur die Steuernummer angeben.", "Es wurde am {past} eine Mahnung versandt.",
)  # fmt: skip

_DOGS = ("Ersthund", "Zweithund", "Gefährlicher Hund", "Ermäßigung", "Mahngebühr Vorjahr", "Hundemarke")


def draw(d: Draft) -> Sheet:
    g, day, who, home = d.german, d.german.day(), d.german.person(), d.german.address()
    head = d.one_of(*_HEADS).format(year=day.year - d.rng.randint(0, 2))
    local = "Grundsteuer" in head or "Hunde" in head
    town = g.town()
    office = d.one_of(f"Gemeinde {town}", f"Stadt {town} - Steueramt", f"Stadtkasse {town}", f"Stadt {town}, Kämmerei") if local \
        else d.one_of(f"Finanzamt {town}", f"Finanzamt {town}", f"Finanzamt {town}-{d.one_of('Mitte', 'Nord', 'Süd', 'Land')}",
                      f"FINANZAMT {town.upper()}", f"Zentralfinanzamt {town}")  # fmt: skip
    shown, seat = d.field("absender", office), g.address()
    number = f"{g.digits(3)}/{g.digits(4)}/{g.digits(4)}"
    dated = d.date("datum", day) if d.maybe(0.92) else ""
    marked = d.maybe(0.25) and local
    ids = [
        f"{d.one_of('Steuernummer', 'StNr.', 'Steuer-Nr.')} {number}",
        f"{d.one_of('Identifikationsnummer', 'IdNr.', 'Steuer-IdNr.')} {g.tax_id()}"
        if not local
        else f"Kassenzeichen {g.digits(10)}",
        f"{d.one_of('Zimmer', 'Auskunft')} {g.digits(3)}, Frau {escape(g.person().last)}, {g.phone()}",
    ]
    if marked:
        ids.insert(
            1,
            f"{d.one_of('Aktenzeichen', 'Az.', 'EW-Aktenzeichen', 'Geschäftszeichen')} {d.code('aktenzeichen', g.case_number())}",
        )
    if d.maybe(0.5):
        ids.insert(d.rng.randint(0, 2), f"{d.one_of('Datum', 'Vom', 'Bescheiddatum')} {dated}" if dated else "")
        dated = ""
    corner = d.rng.randrange(3)
    box = f"<div class=ids style='float:right'>{'<br>'.join(line for line in ids if line)}</div>" if corner == 0 else ""
    below = (
        ""
        if corner == 0
        else f"<div class=ids>{(' &nbsp; ' if corner == 1 else '<br>').join(line for line in ids if line)}</div>"
    )
    names = [who.name] + ([g.person(last=who.last).name] if d.maybe(0.3) else [])
    address = "<br>".join(escape(line) for line in [*names, home.street, home.postcode_place])
    subject = f"<p class=sub>{escape(head)}</p>"
    date_line = f"<p style='text-align:{d.one_of('right', 'left')}'>{escape(seat.place)}, {dated}</p>" if dated else ""
    cols = d.rng.randint(1, 3)
    items = (_DOGS if "Hunde" in head else _LAND) if local else _INCOME
    titles = d.some(
        ("Ehemann EUR", "Ehefrau EUR", "Euro", "Summe Euro", "festgesetzt", "bereits gezahlt", "Person A", "Person B"),
        cols,
        cols,
    )

    def amounts() -> str:
        cells = ""
        for i in range(cols):
            last = d.print_amount(g.money(3, 38000), currency=False)
            cells += f"<td class=n>{'' if i < cols - 1 and d.maybe(0.3) else last}"
        return cells

    rows = [
        "Festsetzung",
        *sorted(d.some(items, 4, 11), key=items.index),
        d.one_of("festgesetzt werden", "zu zahlen", "bleiben"),
    ]
    rows.insert(
        d.rng.randint(1, 4),
        d.one_of("Abrechnung (Stichtag {})", "Stand {}", "Besteuerungsgrundlagen").format(
            d.print_date(d.later(day, -30, 0))
        ),
    )
    lines = "".join(
        f"<tr><td>{'<b>' + row + '</b>' if i == 0 else row}{amounts() if i and row[:5] not in ('Stand', 'Abrec', 'Beste') else '<td>' * cols}"
        for i, row in enumerate(rows)
    )
    table = (
        f"<table class=z><thead><tr><th>{''.join('<th class=n>' + t for t in titles)}</thead><tbody>{lines}</tbody></table>"
    )  # fmt: skip
    quarters = ""
    if d.maybe(0.4):
        year, base = day.year + 1, g.money(30, 900, round_to=1)
        quarters = f"<p>{d.one_of('Vorauszahlungen', 'Fälligkeiten', 'Zahlungsplan')} {year}: " + ", ".join(
            f"{when}.{year} {d.print_amount(base + Decimal(i))}" for i, when in enumerate(("10.03", "10.06", "10.09", "10.12"))
        ) + "</p>"  # fmt: skip
    notes = grouped(d, [post.fill(d, day, note) for note in d.some(_TOWN_NOTES if local else _NOTES, 3, 8)], 4)
    caption = d.one_of(
        "<b>Erläuterungen</b>", "<b>Erläuterungen zur Festsetzung</b>", "<u>Rechtsbehelfsbelehrung</u>", "Hinweise:"
    )
    body = (
        f"<div class=top>{box}<b>{shown}</b><br>{escape(seat.street)}, {escape(seat.postcode_place)}</div>"
        f"<p class=adr>{address}</p>{below}{date_line}{subject}<div style='clear:both'></div>{table}{quarters}<p>{caption}</p>{notes}"
    )
    css = d.css(MONO, SANS, MONO, low=8.5, high=10.5) + (
        f".z{{width:100%;border-collapse:collapse}}.z th{{text-align:left;border-bottom:1px solid #000}}td.n,th.n{{text-align:right!important;padding-left:4mm;"
        f"white-space:nowrap}}td{{padding:.3mm 0}}.sub{{font-weight:bold;font-size:{d.rng.uniform(11, 14):.1f}pt;margin:6mm 0 3mm}}.adr{{margin:12mm 0 8mm}}"
        f".ids{{line-height:1.5;border:{d.one_of('1px solid #555', '0 solid', '0 solid')};padding:1mm}}p{{margin:0 0 2mm}}"
    )
    foot = d.one_of("<div style='position:absolute;bottom:8mm;right:20mm;font-size:7pt'>Blatt {page}</div>", "", "<div "
                    "style='position:absolute;bottom:8mm;left:25mm;font-size:7pt'>{page}/{pages} Form.-Nr. ESt " + g.digits(4) + "</div>")  # fmt: skip
    return Sheet(body, css, footer=foot, margin=(14, 16, 18, 22))

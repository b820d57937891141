"""Company landlord: page one is a data sheet in a table with key numbers, then general terms (AVB) as bare clauses."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_OPENINGS = (
    "Dieses Stammblatt ist Bestandteil des Mietvertrages; im Übrigen gelten die Allgemeinen Vertragsbestimmungen.",
    "Der Vermieter vermietet dem Mieter die bezeichnete Wohnung zu den folgenden Bedingungen.",
    "Grundlage des Mietverhältnisses sind dieses Deckblatt und die anliegenden AVB, Stand 0{n}/2019.",
    "Vertragsdaten - bitte prüfen und in zweifacher Ausfertigung unterschrieben zurücksenden.",
)  # fmt: skip
_ANNEXES = ("Hausordnung", "Energieausweis", "Übergabeprotokoll", "SEPA-Mandat", "Datenschutzhinweise",
"Merkblatt Lüften",
            "Betriebskostenkatalog", "Antennenmerkblatt", "Widerrufsbelehrung")  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.85)
    seat = le.landlord_address
    agent = (
        d.one_of("Hausverwaltung ", "Immobilienservice ", "HV ") + g.person().last + d.one_of("", " GmbH", " & Partner")
    )
    contract = d.one_of(
        f"{g.digits(4)}.{g.digits(3)}.{g.digits(2)}", f"{g.digits(3)}/{g.digits(4)}/0{g.digits(1)}", g.digits(9)
    )
    label = {
        "vermieter": d.one_of("Vermieter", "Eigentümer/Vermieter", "Vermieterin", "Vertragspartner (Vermieter)"),
        "agent": d.one_of("vertreten durch", "Verwalter", "Bevollmächtigte Hausverwaltung", "Verwaltung"),
        "mieter": d.one_of("Mieter", "Mieter/in", "Mietpartei", "Mieter (Vor- und Zuname)"),
    }
    parties: list[tuple[str, str]] = [
        (label["vermieter"], m.landlord(d, le)),
        ("Sitz", escape(f"{seat.street}, {seat.postcode_place}")),
    ]
    if d.maybe(0.8):
        parties.append((label["agent"], escape(f"{agent}, {g.street()}, {g.town()}")))
    for number, (mark, person) in enumerate(zip(m.tenants(d, le), le.tenants, strict=True), start=1):
        parties.append((f"{number}. {label['mieter']}" if len(le.tenants) > 1 else label["mieter"], mark))
        if d.maybe(0.7):
            parties.append((d.one_of("geboren am", "Geburtsdatum"), d.print_date(person.born)))
    if d.maybe(0.6):
        parties.append((d.one_of("bisherige Anschrift", "Anschrift bei Vertragsschluss"),
                        escape(f"{le.former.street}, {le.former.postcode_place}")))  # fmt: skip
    whole = d.maybe(0.4)
    flat: list[tuple[str, str]] = [(d.one_of("Anschrift der Wohnung", "Objekt", "Wohnung", "Liegenschaft"),
                        f"{m.street(d, le)}, {m.town(d, le)}")] if whole else [
        (d.one_of("Straße, Hausnummer", "Straße/Nr.", "Straße"), m.street(d, le)),
        (d.one_of("PLZ / Ort", "Ort", "Postleitzahl, Ort"), m.town(d, le))]  # fmt: skip
    flat.append((d.one_of("Lage", "Geschoss", "Etage"), escape(le.storey)))
    flat.append((d.one_of("Wohnungsnummer", "WE-Nr.", "VE-Nr.", "Mieteinheit"), f"{g.digits(2)}-{g.digits(3)}"))
    if d.maybe(0.85):
        flat.append((d.one_of("Wohnfläche", "Wohnfläche in m²", "Fläche (WoFlV)"),
                     m.figure(d, "wohnflaeche", le.area, digits=2) + d.one_of("", " m²", " qm")))  # fmt: skip
    if d.maybe(0.75):
        flat.append((d.one_of("Anzahl Zimmer", "Zimmer", "Wohnräume"), m.figure(d, "zimmer", le.rooms)))
    flat.append((d.one_of("Ausstattung", "Nebenräume"), ", ".join(m.fill(d, room) for room in d.some(m.ROOMS, 2, 6))))
    if d.maybe(0.4):
        flat.append(("WBS erforderlich", d.one_of("ja, Nr. " + g.digits(6), "nein")))
    term: list[tuple[str, str]] = [(d.one_of("Mietbeginn", "Beginn", "Beginn des Mietverhältnisses", "Vertragsbeginn"),
    d.date("mietbeginn", le.start)),
                       (d.one_of("Übergabe", "Schlüsselübergabe"), d.print_date(d.later(le.start, -3, 3)))]  # fmt: skip
    term = term if d.maybe(0.6) else term[:1]
    joint, garage = d.maybe(0.3), d.maybe(0.3)
    money: list[tuple[str, str]] = [
        (
            d.one_of("Grundmiete", "Nettokaltmiete", "Sollmiete Wohnung", "Miete (netto)"),
            d.amount("grundmiete", le.rent),
        )
    ]
    if joint:
        money.append(
            (d.one_of("Vorauszahlung Betriebs- und Heizkosten", "VZ BK/HK"), d.amount("nebenkosten", le.additional))
        )
    else:
        money += [(d.one_of("Vorauszahlung Betriebskosten", "VZ Betriebskosten", "BK-Vorauszahlung"),
        d.amount("nebenkosten", le.costs)),
                  (d.one_of("Vorauszahlung Heizkosten", "VZ Heizung/Warmwasser", "HK-Vorauszahlung"),
                  d.amount("heizkosten", le.heating))]  # fmt: skip
    if garage:
        money.append(
            (d.one_of("Stellplatzmiete", "Garage", "Tiefgarage Nr. " + g.digits(2)), d.print_amount(le.garage))
        )
    if d.maybe(0.85):
        money.append((f"<b>{d.one_of('Gesamtmiete', 'Monatliche Zahlung', 'Summe', 'Gesamtmiete monatlich')}</b>",
                      f"<b>{d.amount('gesamtmiete', le.warm + (le.garage if garage else 0))}</b>"))  # fmt: skip
    safe: list[tuple[str, str]] = []
    if d.maybe(0.75):
        safe.append((d.one_of("Kaution", "Mietsicherheit", "Sicherheitsleistung"), d.amount("kaution", le.deposit)))
        safe.append((d.one_of("Kautionskonto", "Treuhandkonto Kaution"), d.print_iban(g.iban())))
        safe = safe[: d.rng.randint(1, 2)]
    if d.maybe(0.75):
        bank = d.one_of("", ", " + escape(le.bank.name), "<br>BIC " + le.bank.bic)
        whose = d.one_of(
            "Konto für Mietzahlungen", "Mietenkonto (IBAN)", "Zahlung der Miete an", "Bankverbindung Vermieter"
        )
        safe.append((whose, d.iban("iban", le.iban) + bank))
    safe.append((d.one_of("Kündigungsfrist", "Frist"), d.one_of("3 Monate", "gesetzlich", "3 Monate zum Monatsende")))
    groups = [(d.one_of("Vertragsparteien", "Parteien"), parties), (d.one_of("Mietobjekt", "Wohnung", "Objektdaten"),
    flat),
              (d.one_of("Mietzeit", "Laufzeit"), term), (d.one_of("Miete", "Monatliche Zahlungen"), money),
              (d.one_of("Zahlung und Sicherheit", "Weitere Daten"), safe)]  # fmt: skip
    style = rng.choice(["rows", "numbered", "side"])
    rows, number = "", 0
    for head, part in groups:
        if style == "side":
            cells = [f"<td>{name}<td class=v>{value}" for name, value in part]
            rows += f"<tr><th rowspan={len(cells)}>{head}{'<tr>'.join(cells)}"
            continue
        rows += f"<tr><th colspan=3>{head}"
        for name, value in part:
            number += 1
            rows += f"<tr><td class=k>{number if style == 'numbered' else ''}<td>{name}<td class=v>{value}"
    title = d.one_of(
        "Mietvertrag", "Wohnraummietvertrag", "Mietvertrag - Stammblatt", "Vertragsdeckblatt zum Mietvertrag"
    )
    ours, theirs = m.days_signed(d, le)
    signs = (f"<table class=u><tr><td>{escape(seat.place)}, {ours}<td>{escape(le.flat.place)}, {theirs}<tr><td><br><br>"
             f"{d.one_of('i. A.', 'ppa.', 'i. V.', '')} {escape(g.person().name)}<br><small>Vermieter / "
             f"{escape(agent)}</small>"
             "<td><br><br>&nbsp;<br><small>Mieter</small></table>")  # fmt: skip
    annexes = f"<p>Anlagen: {', '.join(d.some(_ANNEXES, 2, 5))}</p>"
    first = d.maybe(0.5)
    body = (f"<h1>{title}</h1><p>{d.one_of('Vertrags-Nr.', 'Mietvertragsnummer', 'Aktenzeichen', 'Kd.-Nr.')} "
    f"{contract}</p>"
            f"<p>{m.fill(d, d.one_of(*_OPENINGS))}</p><table class=t><tbody>{rows}</tbody></table>"
            f"{annexes}")  # fmt: skip
    body += signs if first else ""
    terms = d.one_of(
        "Allgemeine Vertragsbestimmungen (AVB)", "Anlage 1: Vertragsbedingungen", "Allgemeine Mietbedingungen"
    )
    sign = d.one_of("§", "Nr.", "Ziffer")
    body += f"<h2 class=break>{terms}</h2>"
    for index, (head, text) in enumerate(m.clauses(d, 6, 19), start=1):
        numbered = "<br>".join(f"({line}) {sentence}" for line, sentence in enumerate(text, start=1))
        body += f"<div class=a><b>{sign} {index} {head}</b><br>{numbered}</div>"
    body += "" if first else signs
    tint, line = (
        d.one_of("#e8eef5", "#eee", "#f4ede0", "#dfeadf", "#fff"),
        d.one_of("1px solid #999", "1px solid #ccc", "1px dotted #777"),
    )
    css = d.css(SANS, SANS, SERIF, low=8.5, high=10.5) + (
        f".t{{width:100%}}.t td{{border-bottom:{line};padding:{rng.uniform(0.6, 1.7):.1f}mm 1.5mm}}.k{{width:7mm;"
        f"color:#666}}"
        f".t th{{background:{tint};text-align:left;padding:1mm 1.5mm;"
        f"font-size:1.05em}}.v{{{d.one_of('', 'font-weight:bold', '')}}}"
        f"h1{{font-size:{rng.randint(14, 20)}pt;margin:0 0 2mm}}.a{{margin-bottom:{rng.uniform(1.5, 4):.1f}mm;"
        f"text-align:justify}}"
        ".u{width:100%;margin-top:6mm}.u td{width:50%}"
    )  # fmt: skip
    color = d.one_of("#1d4f8b", "#444", "#7a1f2b", "#2b6b3f", "#000")
    header = (f'<div style="position:absolute;top:8mm;right:18mm;color:{color};font:bold 12pt {d.font(SANS)!r}">'
              f"{d.one_of(escape(agent), m.landlord(d, le))}</div>")  # fmt: skip
    footer = (f'<div style="position:absolute;bottom:6mm;left:22mm;right:18mm;font-size:6.5pt;color:#555">'
    f'{escape(agent)} · '
              f"Amtsgericht {escape(g.town())} HRB {g.digits(5)} · Tel. {g.phone()} · IBAN {d.print_iban(g.iban())} · "
              f"{d.one_of('Seite {page} von {pages}', 'Mietvertrag ' + contract + ' / {page}')}</div>")  # fmt: skip
    return Sheet(body=body, css=css, header=header, footer=footer, margin=(rng.randint(18, 26), 18.0, 18.0, 22.0))

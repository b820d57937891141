"""Contract from an online portal: party cards side by side, big number tiles with captions, signature record."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_BRANDS = (
    "mietklick",
    "wohnwerk24",
    "vertragshaus",
    "easy.miete",
    "immodesk",
    "Mietbüro digital",
    "heimlich",
    "lokato",
    "raumwerk",
)
_SUMMARY = (
    "Die wichtigsten Daten auf einen Blick", "Zusammenfassung", "Ihr Mietvertrag in Kürze", "Vertragsdaten",
    "Eckdaten", "Übersicht",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.4)
    brand, color = d.one_of(*_BRANDS), d.one_of("#0b7a75", "#5b2a86", "#1f5fbf", "#c2410c", "#111827", "#2f6f3e")
    contract = d.one_of(f"MV-{g.digits(6)}", f"{g.digits(4)}-{g.digits(4)}", f"#{g.digits(7)}")

    def mail(name: str) -> str:
        word = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())[:14] or "kontakt"
        return f"{word}{d.one_of('', g.digits(2))}@{d.one_of('mail', 'post', 'web')}.example"

    def card(caption: str, *lines: str) -> str:
        return f"<div class=k><div class=c>{caption}</div>{'<br>'.join(line for line in lines if line)}</div>"

    people = m.tenants(d, le)
    seat = le.landlord_address
    owner = card(d.one_of("VERMIETER", "Vermieter:in", "Vermietet von", "Vermieter"), f"<b>{m.landlord(d, le)}</b>",
    escape(seat.street),
                 escape(seat.postcode_place), d.one_of("", g.phone(), mail(le.landlord)),
                 d.one_of("", "", f"verwaltet durch {escape(g.landlord())}"))  # fmt: skip
    tenants = "".join(
        card(d.one_of("MIETER", "Mieter:in", "Vermietet an", "Mieter"), f"<b>{mark}</b>",
             d.one_of("", f"geboren {d.print_date(person.born)}"), d.one_of("", mail(person.name), g.phone()),
             d.one_of("", escape(le.former.street) + "<br>" + escape(le.former.postcode_place)))
        for mark, person in zip(people, le.tenants, strict=True)
    )  # fmt: skip
    flat = card(
        d.one_of("OBJEKT", "Mietobjekt", "Wohnung", "Adresse"),
        f"<b>{m.street(d, le)}</b>",
        m.town(d, le),
        escape(le.storey),
    )
    cards = [owner, tenants, flat]
    if d.maybe(0.3):
        cards = [flat, owner, tenants]

    def tile(number: str, *captions: str) -> str:
        below = d.one_of(*captions)
        return f"<div class=t><div class=n>{number}</div><div class=c>{below}</div></div>" if last else (
            f"<div class=t><div class=c>{below}</div><div class=n>{number}</div></div>")  # fmt: skip

    last = d.maybe(0.65)
    facts = [tile(d.date("mietbeginn", le.start), "Mietbeginn", "Einzug ab", "Start", "Beginn des Mietverhältnisses")]
    if d.maybe(0.8):
        facts.append(tile(m.figure(d, "wohnflaeche", le.area) + " m²", "Wohnfläche", "Fläche", "Größe"))
    if d.maybe(0.75):
        facts.append(tile(m.figure(d, "zimmer", le.rooms), "Zimmer", "Räume"))
    if d.maybe(0.7):
        facts.append(
            tile(d.amount("kaution", le.deposit), "Kaution", f"Kaution ({le.months} Kaltmieten)", "Mietsicherheit")
        )
    if d.maybe(0.4):
        facts.append(tile(d.one_of("3 Monate", "gesetzlich", "1/4 Jahr"), "Frist", "Kündigungsfrist"))
    rng.shuffle(facts)
    joint, garage = d.maybe(0.35), d.maybe(0.25)
    sums = [
        (
            d.one_of("Kaltmiete", "Nettokaltmiete", "Grundmiete", "Miete ohne Nebenkosten"),
            d.amount("grundmiete", le.rent),
        )
    ]
    if joint:
        sums.append(
            (
                d.one_of("Nebenkosten inkl. Heizung", "Nebenkosten", "Betriebs- & Heizkosten"),
                d.amount("nebenkosten", le.additional),
            )
        )
    else:
        sums += [(d.one_of("Betriebskosten", "Nebenkosten (kalt)"), d.amount("nebenkosten", le.costs)),
                 (d.one_of("Heizkosten", "Heizung & Warmwasser"), d.amount("heizkosten", le.heating))]  # fmt: skip
    if garage:
        sums.append((d.one_of("Stellplatz", "Garage", "Einbauküche"), d.print_amount(le.garage)))
    total = (
        d.one_of("Gesamtmiete", "Warmmiete", "Monatlich gesamt", "Summe"),
        d.amount("gesamtmiete", le.warm + (le.garage if garage else 0)),
    )
    sums += [total] if d.maybe(0.8) else []
    if d.maybe(0.55):
        money = "<div class=g>" + "".join(tile(value, label) for label, value in sums) + "</div>"
    else:
        share = [round(100 * float(part / le.warm)) for part in (le.rent, le.additional)]
        money = (f"<div class=bar><i style='width:{share[0]}%'></i></div><table class=m><tbody>"
                 + "".join(f"<tr><td>{label}<td class=r>{value}" for label,
                 value in sums) + "</tbody></table>")  # fmt: skip
    account = f"{d.iban('iban', le.iban)}{d.one_of('', ' · ' + escape(le.bank.name))}"
    paid = card(d.one_of("Mietzahlung an", "ZAHLUNG", "Überweisung bis zum 3. Werktag auf", "Konto Vermieter"), account,
                d.one_of("", f"Verwendungszweck: Miete {contract}"))  # fmt: skip
    deposit = card("Kautionskonto", d.print_iban(g.iban()))
    body = (
        f"<h1>{d.one_of('Mietvertrag', 'Digitaler Mietvertrag', 'Wohnraummietvertrag', 'Dein Mietvertrag')}</h1>"
        f"<p class=c>{d.one_of('Vertrag', 'Vertragsnummer', 'Dokument-ID')} {contract}</p><div class=g>"
        f"{''.join(cards)}</div>"
        f"<h2>{d.one_of(*_SUMMARY)}</h2><div class=g>{''.join(facts)}</div>"
        f"<h2>{d.one_of('Miete pro Monat', 'Monatliche Kosten', 'Was du monatlich zahlst', 'Miete')}</h2>{money}"
        f"<div class=g>{paid if d.maybe(0.75) else ''}{deposit if d.maybe(0.3) else ''}</div>"
    )
    for number, (title, text) in enumerate(m.clauses(d, 4, 16, long=False), start=1):
        body += f"<div class=p><b>{number}</b> <b>{title}</b><br>{' '.join(text)}</div>"
    same = d.maybe(0.75)
    marked = [*([m.landlord(d, le)]), *people]
    records = ""
    for number, name in enumerate(marked):
        day = d.date("datum", le.signed) if same else d.print_date(d.later(le.signed, number * 2, number * 2 + 1))
        clock = f"{rng.randint(7, 22):02d}:{rng.randint(0, 59):02d}"
        address = ".".join(str(rng.randint(2, 250)) for _ in range(4))
        records += (
            f"<tr><td>{name}<td>{day}<td>{clock} Uhr<td>{d.one_of('SMS-TAN', 'E-Mail', 'Video-Ident')}<td>{address}"
        )
    heading = d.one_of("Signaturprotokoll", "Elektronische Unterschriften", "Unterschriften", "Signaturzertifikat")
    body += (f"<h2{' class=break' if d.maybe(0.4) else ''}>{heading}</h2><table class=m><thead><tr><th>"
    f"{d.one_of('Name', 'Person')}<th>"
             f"{d.one_of('Datum', 'Unterzeichnet am', 'signiert')}<th>Zeit<th>Verfahren<th>IP</thead><tbody>{records}"
             f"</tbody></table>"
             f"<p class=c>Prüfsumme {''.join(rng.choices('0123456789abcdef', k=32))}</p>")  # fmt: skip
    radius = rng.choice([0, 1, 2, 3])
    css = d.css(SANS, low=9, high=10.5) + (
        f"h1{{color:{color};font-size:{rng.randint(18, 28)}pt;margin:0}}h2{{font-size:1.15em;color:{color};margin:4mm "
        f"0 2mm}}"
        f".g{{display:flex;flex-wrap:wrap;gap:{rng.randint(2, 5)}mm;margin-bottom:3mm}}.c{{font-size:.78em;color:#667}}"
        f".k{{flex:1;min-width:{rng.randint(45, 75)}mm;background:{d.one_of('#f5f6f8', '#fff', '#f2f7f5')};"
        f"border:{d.one_of('1px solid #dde', '0')};"
        f"border-radius:{radius}mm;padding:2.5mm}}.t{{flex:1;min-width:30mm;border-top:{d.one_of('2px', '0', '1px')} "
        f"solid {color};padding:2mm}}"
        f".n{{font-size:{rng.uniform(1.1, 1.6):.2f}em;font-weight:{d.one_of('bold', '300', '600')};"
        f"white-space:nowrap}}.m{{width:100%}}"
        f".m td,.m th{{border-bottom:1px solid #dde;padding:1.2mm 1mm;"
        f"text-align:left}}.r{{text-align:right!important}}.p{{margin-bottom:2.5mm}}"
        f".bar{{background:#dde;height:2.5mm;border-radius:{radius}mm}}.bar i{{display:block;height:100%;"
        f"background:{color}}}"
    )
    header = (
        f'<div style="position:absolute;top:8mm;right:18mm;font:bold 11pt {d.font(SANS)!r};color:{color}">{brand}</div>'
    )
    footer = (f'<div style="position:absolute;bottom:7mm;left:20mm;right:18mm;font-size:7pt;color:#889">{contract} · '
    f'erstellt mit {brand} am '
              f"{d.print_date(d.later(le.signed, -20, -1))} · Seite {{page}} / {{pages}}</div>")  # fmt: skip
    return Sheet(body=body, css=css, header=header, footer=footer, margin=(20.0, 18.0, 17.0, 20.0))

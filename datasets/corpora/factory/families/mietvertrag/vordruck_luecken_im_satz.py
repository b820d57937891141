"""Printed association form: long printed sentences with dotted gaps that were filled by hand or typewriter."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_PUBLISHERS = (
    "Formularverlag Nordmann, Bestell-Nr. {n}", "Verlag des Haus- und Grundbesitzervereins {ort} e. V.",
    "Vordruck {n}/A",
    "Nachdruck verboten. © Hausbesitzerverband {ort}", "Formblatt MV {n} - Papierhaus Lindqvist", "Ausgabe 0{n}/2019",
    "Nur für Mitglieder des Eigentümervereins {ort}", "Muster-Mietvertrag Nr. {n}, Fassung Januar 2021",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.2)
    money, dashes = d.one_of("{}", "{}", "{} €"), d.maybe(0.4)

    def gap(filled: str, width: int) -> str:
        inside = f"<span class=h>{filled}</span>" if filled else "&nbsp;"
        return f'<span class=l style="min-width:{width}mm">{inside}</span>'

    def often(filled: str, share: float = 0.8) -> str:
        return filled if d.maybe(share) else d.one_of("", "", "-----", "./.")

    def amount(key: str, value: Decimal, share: float = 0.85) -> str:
        return gap(
            often(m.short_amount(d, key, value, money) if dashes else d.amount(key, value, currency=money), share),
            28,
        )

    def strike(*options: str) -> str:
        struck = rng.randrange(2)
        return " / ".join(f"<s>{text}</s>" if index == struck else text for index, text in enumerate(options)) + "*)"

    people = "".join(
        f"<p>{number})&nbsp;{gap(mark, 75)} {d.one_of('geb. am', 'geboren', 'geb.')} "
        f"{gap(d.print_date(person.born) if d.maybe(0.8) else '', 28)}"
        f"{' Beruf ' + gap(d.one_of('Angest.', 'Koch', 'Rentnerin', '', 'Azubi', 'Fahrer', 'Pflegerin'), 25)}</p>"
        for number, (mark, person) in enumerate(zip(m.tenants(d, le), le.tenants, strict=True), start=1)
    )
    owner = d.one_of("Zwischen", "Der/Die Vermieter", "Zwischen dem Haus-/Wohnungseigentümer", "Vermieter ist")
    body = (
        f"<h2>{d.one_of('Mietvertrag', 'Wohnungs-Mietvertrag', 'MIETVERTRAG für Wohnräume', 'Wohnraummietvertrag')}"
        f"</h2>"
        f"<p>{owner} {gap(m.landlord(d, le), 90)} {d.one_of('wohnhaft in', 'Anschrift:', 'in')} "
        f"{gap(escape(le.landlord_address.street + ', ' + le.landlord_address.postcode_place), 85)}"
        f" {d.one_of('als Vermieter', '- Vermieter -', '(im Folgenden „Vermieter“)')}</p>"
        f"<p>{d.one_of('und', 'sowie', 'und dem/der/den')}</p>{people}"
        f"<p>zur Zeit wohnhaft {gap(escape(le.former.street + ', ' + le.former.place) if d.maybe(0.7) else '', 95)} "
        f"{d.one_of('als Mieter', '- Mieter -', '(im Folgenden „Mieter“)')} wird folgender Vertrag geschlossen:</p>"
    )
    storey = gap(escape(le.storey), 30)
    house = f"{gap(m.street(d, le), 65)} in {gap(m.town(d, le), 60)}"
    sections = [
        (d.one_of("Mieträume", "Mietsache", "Vermietete Räume"),
         f"1. Im Hause {house} werden im Geschoss {storey} zu Wohnzwecken vermietet: "
         f"{gap(often(m.figure(d, 'zimmer', le.rooms)), 12)} Zimmer, {gap(d.one_of('1', '1', ''), 8)} Küche, "
         f"{gap(d.one_of('1', '2'), 8)} Bad/Dusche, {gap(d.one_of('1', ''), 8)} Keller Nr. {gap(g.digits(2), 10)}. "
         f"Die Wohnfläche beträgt ca. {gap(often(m.figure(d, 'wohnflaeche', le.area), 0.75), 20)} m². Die Einbauküche "
         f"ist "
         f"{strike('mitvermietet', 'nicht mitvermietet')}.<br>2. Der Mieter erhält folgende Schlüssel: Haus "
         f"{gap(g.digits(1), 8)} Wohnung {gap('2', 8)} "
         f"Briefkasten {gap(d.one_of('1', '2'), 8)}. Der Mieter ist berechtigt, "
         f"{strike('einen Garten', 'einen Kellerraum')} mitzubenutzen."),
        (d.one_of("Mietzeit", "Beginn und Dauer", "Mietdauer"),
         f"Das Mietverhältnis beginnt am {gap(d.date('mietbeginn', le.start), 35)} und läuft auf unbestimmte Zeit"
         f" <s>/ endet am</s> {gap(d.one_of('', '', '-----'), 25)}. {escape(m.CLAUSES['dauer'][1][1])}"),
    ]  # fmt: skip
    joint, garage = d.maybe(0.4), d.maybe(0.25)
    total = (le.warm + le.garage) if garage else le.warm
    if joint:
        extras = f"b) Vorauszahlung für Betriebs- und Heizkosten {amount('nebenkosten', le.additional, 0.9)} EUR<br>"
    else:
        extras = (f"b) Vorauszahlung für Betriebskosten {amount('nebenkosten', le.costs, 0.9)} EUR<br>"
                  f"c) Vorauszahlung für Heizung und Warmwasser {amount('heizkosten', le.heating, 0.9)} "
                  f"EUR<br>")  # fmt: skip
    if garage:
        extras += f"d) Garage / Stellplatz {gap(d.print_amount(le.garage, currency=money), 28)} EUR<br>"
    sections += [
        (d.one_of("Miete", "Mietzins", "Miete und Nebenkosten"),
         f"Die Miete beträgt monatlich:<br>a) {d.one_of('Grundmiete', 'Kaltmiete', 'Miete netto kalt')} "
         f"{amount('grundmiete', le.rent, 0.95)} EUR<br>{extras}"
         f"{d.one_of('zusammen', 'insgesamt zu zahlen', 'Gesamtbetrag')} {amount('gesamtmiete', total)} EUR"),
        (d.one_of("Zahlung der Miete", "Zahlungsweise", "Mietzahlung"),
         "Die Miete ist spätestens am dritten Werktag eines jeden Monats an den Vermieter / Hausverwalter*) zu zahlen "
         "auf das "
         f"Konto IBAN {gap(often(d.iban('iban', le.iban), 0.75), 80)} bei {gap(escape(le.bank.name), 50)}."),
        (d.one_of("Kaution", "Sicherheitsleistung", "Mietsicherheit"),
         f"Der Mieter leistet eine Sicherheit von {amount('kaution', le.deposit, 0.75)} EUR, höchstens drei "
         f"Monatsmieten ohne "
         f"Nebenkosten, zahlbar bis {gap(d.print_date(d.later(le.start, -10, 10)) if d.maybe(0.5) else '', 28)}."),
    ]  # fmt: skip
    without = ("zahlung", "kaution", "dauer")
    sections += [(title, " ".join(text)) for title, text in m.clauses(d, 4, 15, without=without)]
    special = escape(d.one_of("Katze erlaubt", "Keller wird bis Mai geräumt", "keine", "Küche Eigentum d. Vormieters",
                              "Waschmaschine nur im Keller", "Teppichboden bleibt drin",
                              "1 Hund genehmigt"))  # fmt: skip
    sections.append(
        (d.one_of("Sonstige Vereinbarungen", "Zusätzliche Abreden"), gap(special, 150) + "<br>" + gap("", 150))
    )
    mark = d.one_of("§ {}", "§{}", "{}.")
    for number, (title, text) in enumerate(sections, start=1):
        body += f"<div><h4>{mark.format(number)} {title}</h4><p>{text}</p></div>"
    ours, theirs = m.days_signed(d, le)
    town = escape(d.one_of(le.flat.place, le.landlord_address.place))
    body += (
        f"<div class=u>{gap(f'{town}, {ours}', 70)}{gap(f'{town}, {theirs}', 70)}<br><small>Ort, Datum</small><br><br>"
        f"{gap(escape(le.landlord) if d.maybe(0.5) else '', 70)}{gap(escape(le.tenants[0].last), 70)}<br>"
        "<small>Unterschrift Vermieter / Unterschrift Mieter</small></div><p><small>*) Nichtzutreffendes "
        "streichen</small></p>"
    )
    if d.maybe(0.35):
        body += "<h3 class=break>Hausordnung</h3>" + "".join(f"<p>{rule}</p>" for rule in m.house_rules(d))
    css = d.css(SERIF, SANS, low=8.5, high=10) + (
        f".l{{display:inline-block;border-bottom:1px {d.one_of('dotted', 'solid', 'dashed')} #333;line-height:1.2;"
        f"margin-right:1mm}}"
        f".h{{font-family:'{d.font(HAND, HAND, MONO)}';font-size:{rng.uniform(1.05, 1.45):.2f}em;"
        f"color:{d.one_of('#123a8a', '#000', '#222', '#1a1a60')};padding:0 "
        f"1mm}}h2{{text-align:{d.one_of('center', 'left')}}}"
        f"h4{{margin:3mm 0 1mm;text-align:{d.one_of('left', 'center')}}}p{{margin:0 0 2mm}}.u{{margin-top:8mm}}"
    )
    note = escape(d.one_of(*_PUBLISHERS).format(n=rng.randint(1, 9999), ort=g.town()))
    place = "position:absolute;bottom:7mm;left:22mm;right:20mm;font-size:6.5pt"
    footer = f'<div style="{place}">{note} &nbsp; Seite {{page}}</div>'
    return Sheet(body=body, css=css, footer=footer, margin=(16.0, 18.0, 18.0, rng.randint(18, 24)))

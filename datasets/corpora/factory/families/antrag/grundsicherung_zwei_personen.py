"""Social welfare application for the old: applicant and spouse in two columns of one table, numbered lines, three pages."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.antrag._antrag import DECLARATIONS, HINTS, NATIONS, STATES, application, ink, marks


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("hauptantrag", "hauptantrag", "weiterbewilligung"), reverse=0.35, aged=True), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    paired = d.maybe(0.75)
    p = a.partner
    rows: list[str] = []
    count = iter(range(1, 60))
    digits = d.maybe(0.6)

    def row(caption: str, mine: str, other: str = "") -> None:
        rows.append(
            f"<tr>{f'<td class=n>{next(count)}' if digits else ''}<td class=k>{caption}<td class=v>{mine or '&nbsp;'}<td class=v>{other if paired else ''}"
        )

    if a.shown == a.person.name and d.maybe(0.6):
        row(d.one_of("Familienname", "Name"), a.part(d, a.person.last), escape(p.last))
        row("Vorname(n)", a.part(d, a.person.first), escape(p.first))
    else:
        row(
            "Name, Vorname" if a.shown != a.person.name else "Vor- und Zuname",
            a.name(d),
            escape(p.reversed_name if a.shown != a.person.name else p.name),
        )
    row("Geburtsname", escape(g.person().last) if d.maybe(0.4) else "", "")
    row(d.one_of("Geburtsdatum", "geboren am"), a.born(d, style) if d.maybe(0.92) else "", d.print_date(p.born, style))
    row("Geburtsort", escape(g.town()), escape(g.town()))
    row("Familienstand", d.one_of(*STATES), d.one_of(*STATES))
    row("Staatsangehörigkeit", d.one_of(*NATIONS), d.one_of(*NATIONS))
    if d.maybe(0.7):
        row("Straße, Hausnummer", a.street(d), d.one_of("wie nebenstehend", "s. o.", "dto."))
        row("PLZ, Wohnort", a.place(d), "")
    else:
        row("Anschrift", f"{a.street(d)}, {a.place(d)}", "")
    if d.maybe(0.5):
        row("zugezogen am / aus", f"{d.print_date(g.day(end=a.day), style)}, {escape(g.town())}", "")
    row("Rentenversicherungsnummer", g.pension_number(a.person), g.pension_number(p))
    row("Krankenkasse", d.one_of("AOK", "DAK", "Knappschaft", "BKK Süd"), "")
    row("Schwerbehinderung (GdB / Merkzeichen)", d.one_of("", "50", "80 G", "nein"), "")
    row("gesetzliche Betreuung", d.one_of("nein", f"ja: {escape(g.person().name)}, {escape(g.town())}"), "nein")
    for source in d.some(
        ("Altersrente", "Witwenrente", "Betriebsrente", "Minijob", "Wohngeld", "Auslandsrente", "Unterhalt"), 2, 5
    ):
        row(
            source,
            d.print_amount(g.money(80, 900)) if d.maybe(0.5) else "-",
            d.print_amount(g.money(80, 900)) if d.maybe(0.4) else "-",
        )
    for wealth in d.some(
        ("Bargeld", "Girokonto (Stand)", "Sparbuch", "Kraftfahrzeug", "Lebensversicherung", "Bestattungsvorsorge"), 2, 5
    ):
        row(wealth, d.print_amount(g.money(0, 4000)), "")
    row(
        "Kaltmiete / Heizkosten monatlich",
        f"{d.print_amount(g.money(250, 700))} / {d.print_amount(g.money(30, 120))}",
        "",
    )
    head = f"<thead><tr>{'<th>' if digits else ''}<th>{d.one_of('Angaben', '')}<th>{d.one_of('Antragsteller/in', 'Nachfragende Person', 'Person 1')}<th>{d.one_of('Ehegatte / Lebenspartner', 'Ehegattin/Ehegatte', 'Person 2') if paired else d.one_of('Bemerkungen', 'Nachweis liegt bei')}</thead>"
    benefit = d.one_of(
        "Grundsicherung im Alter und bei Erwerbsminderung",
        "Leistungen nach dem 4. Kapitel SGB XII",
        "Hilfe zum Lebensunterhalt",
        "Sozialhilfe nach dem SGB XII",
    )
    options = {
        "hauptantrag": d.one_of("Erstantrag", "Neuantrag", "erstmaliger Antrag"),
        "weiterbewilligung": d.one_of("Weiterbewilligung", "Folgeantrag", "Weiterbewilligungsantrag"),
    }
    kind = "<p>" + " &nbsp; ".join(a.ticks(d, options, (on, off))) + "</p>"
    title = f"<h1>Antrag auf {benefit}</h1>"
    number = f"<p>Aktenzeichen: <span class=v>{d.one_of('', g.case_number())}</span></p>" if d.maybe(0.5) else ""
    children = "".join(
        f"<tr><td>{escape(child.reversed_name)}<td>{escape(child.first)}straße 4, {escape(g.town())}<td>{d.one_of('über', 'unter')} 100.000 €"
        for child in (g.person() for _ in range(d.rng.randint(1, 3)))
    )
    relatives = (
        f"<h2>Unterhaltspflichtige Kinder</h2><table class=g><tr><th>Name<th>Anschrift<th>Einkommen{children}</table>"
        if d.maybe(0.5)
        else ""
    )
    account = ""
    if d.maybe(0.85):
        account = f"<p>{d.one_of('Die Leistung soll überwiesen werden auf', 'Bankverbindung', 'Kontoverbindung der/des Antragstellenden')}: IBAN <span class=v>{a.account(d)}</span> ({escape(a.bank.name)})</p>"
    office = f"<p>{escape(d.one_of(f'Stadt {g.town()}', f'Landkreis {g.town()}', f'Landratsamt {g.town()}'))}<br>{d.one_of('Sozialamt', 'Amt für Soziales', 'Fachbereich 50', 'Sozialhilfeverwaltung')}</p>"
    received = (
        f"<p>Antrag aufgenommen am {d.print_date(a.day - timedelta(days=d.rng.randint(1, 30)), style)} durch {escape(g.person().last)}</p>"
        if d.maybe(0.35)
        else ""
    )
    hints = "".join(f"<p class=p>{text}</p>" for text in d.some(HINTS, 2, 8))
    other = f"<td><span class=v>{escape(p.last)}</span><br><small>Unterschrift Ehegatte</small>" if paired else ""
    sign = f"<div><p class=p>{d.one_of(*DECLARATIONS)}</p><table style='width:100%'><tr><td class=v>{escape(a.home.place)}, {a.datum(d, style) if d.maybe(0.93) else ''}<br><small>Ort, Datum</small><td>{a.scrawl(d)}<br><small>Unterschrift</small>{other}</table></div>"
    body = f"{office}{title}{kind}{number}{received}<table class=g>{head}<tbody>{''.join(rows)}</tbody></table>{relatives}{account}{hints}{sign}"
    line = d.one_of("border:1px solid #666", "border:1px solid #bbb", "border-bottom:1px solid #888")
    css = d.css(SANS, SERIF, low=9, high=10.5) + (
        f"h1{{font-size:{d.rng.randint(13, 17)}pt}}h2{{font-size:10.5pt}}.g{{width:100%;margin-bottom:3mm}}.g td,.g th{{{line};padding:1mm 1.5mm;text-align:left}}.g th{{background:{d.one_of('#e5e5e5', '#e2ecd9', '#fff')}}}.n{{width:7mm;font-size:8pt}}.k{{width:55mm}}.v{{{ink(d)}}}small{{font-size:7pt}}.p{{font-size:8pt;margin:.8mm 0}}"
    )
    footer = f"<div style='position:absolute;bottom:7mm;right:18mm;font-size:7pt'>{d.one_of('Seite {page} von {pages}', '- {page} -', 'SGB XII Antrag {page}')}</div>"
    return Sheet(body, css, footer=footer, margin=(15.0, 15.0, 14.0, 19.0))

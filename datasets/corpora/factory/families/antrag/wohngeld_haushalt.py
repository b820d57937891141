"""Housing benefit application: kind of application ticked, wide table of household members, rent, landlord, account."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.antrag._antrag import DECLARATIONS, HINTS, INCOMES, application, ink, marks, pick


def draw(d: Draft) -> Sheet:
    a, g = (
        application(
            d,
            ("hauptantrag", "hauptantrag", "weiterbewilligung", "veraenderungsmitteilung"),
            reverse=0.45,
            aged=d.maybe(0.4),
        ),
        d.german,
    )
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    options = {
        "hauptantrag": d.one_of("Erstantrag", "Erstmaliger Antrag", "Neuantrag"), "weiterbewilligung": d.one_of("Wiederholungsantrag", "Weiterleistungsantrag", "Folgeantrag", "Weiterbewilligung"),
        "veraenderungsmitteilung": d.one_of("Änderungsmitteilung", "Veränderungsmitteilung", "Mitteilung von Änderungen"),
    }  # fmt: skip
    ticks = d.one_of(" &nbsp; ", "<br>").join(a.ticks(d, options, (on, off)))
    n = iter(range(1, 99))

    def row(caption: str, value: str) -> str:
        return f"<tr><td class=n>{next(n)}<td class=k>{caption}<td class=v>{value}"

    rows = row(
        d.one_of("Name, Vorname", "Antragstellerin / Antragsteller (Name, Vorname)")
        if a.shown != a.person.name
        else d.one_of("Vorname, Familienname", "Wohngeldberechtigte Person"),
        a.name(d),
    )
    rows += row("Geburtsdatum", a.born(d, style)) if d.maybe(0.8) else ""
    rows += (
        row("Straße, Hausnummer", a.street(d)) + row("PLZ, Ort", a.place(d))
        if d.maybe(0.7)
        else row("Anschrift des Wohnraums", f"{a.street(d)}, {a.place(d)}")
    )
    rows += row("Telefon / E-Mail", a.phone) if d.maybe(0.6) else ""
    rows += row("Wohngeldnummer (falls bekannt)", g.digits(3) + "." + g.digits(7)) if d.maybe(0.5) else ""
    rows += row("eingezogen am", d.print_date(g.day(end=a.day), style)) if d.maybe(0.5) else ""
    people = [a.person, *([a.partner] if d.maybe(0.6) else []), *a.children]
    lines = ""
    for count, person in enumerate(people, 1):
        shown = a.name(d) if count == 1 else escape(person.reversed_name if a.shown != a.person.name else person.name)
        born = a.born(d, style) if count == 1 else d.print_date(person.born, style)
        lines += f"<tr><td>{count}<td class=v>{shown}<td class=v>{born}<td class=v>{'Antragsteller/in' if count == 1 else 'Kind' if person in a.children else d.one_of('Ehegatte', 'Lebensgefährte', 'Partner/in')}<td class=v>{d.one_of('Schüler/in', 'Kita', 'ohne') if person in a.children else d.one_of('Rentner', 'angestellt', 'ohne', 'selbständig')}<td class=v>{d.one_of(*INCOMES)}<td class=v>{d.print_amount(g.money(100, 1900), currency=False) if d.maybe(0.7) else '-'}"
    household = f"<h2>{d.one_of('Haushaltsmitglieder', 'Zum Haushalt rechnende Personen und ihr Einkommen')}</h2><table class=g><tr><th>Nr.<th>Name, Vorname<th>geb. am<th>Verhältnis<th>Tätigkeit<th>Einkommensart<th>brutto mtl. €{lines}</table>"
    rent = g.money(280, 900)
    costs = f"<h2>{d.one_of('Miete', 'Angaben zum Wohnraum')}</h2><table class=g>" + "".join(f"<tr><td>{k}<td class=v>{v}" for k, v in pick(d,(
        ("Gesamtmiete monatlich", d.print_amount(rent + 180)), ("darin Heizkosten", d.print_amount(g.money(40, 140))), ("Wohnfläche", f"{d.rng.randint(35, 110)} m²"), ("Vermieter", escape(g.landlord())),
        ("Konto des Vermieters", d.print_iban(g.iban())), ("Baujahr des Hauses", str(d.rng.randint(1905, 2019))), ("Untervermietung", "nein"), ("Parkplatz", d.print_amount(g.money(20, 60)))), 3, 7)) + "</table>"  # fmt: skip
    receiver = ""
    if d.maybe(0.85):
        choice = f"{on} {d.one_of('mein Konto', 'an mich')} &nbsp; {off} an den Vermieter"
        receiver = f"<h2>{d.one_of('Überweisung des Wohngeldes', 'Bankverbindung')}</h2><p>{choice if d.maybe(0.6) else ''}</p><p>IBAN <span class=v>{a.account(d)}</span> {d.one_of('bei', 'Geldinstitut:')} <span class=v>{escape(a.bank.name)}</span></p>"
    asked = "".join(f"<p class=p>{off if d.maybe(0.8) else on} {text}</p>" for text in d.some((
        "Ein Haushaltsmitglied erhält Leistungen nach dem SGB II / SGB XII.", "Ein Haushaltsmitglied ist verstorben.", "Es besteht eine Schwerbehinderung.", "Es wird Unterhalt gezahlt.", f"Die Miete ändert sich zum {d.print_date(a.day + timedelta(days=60), style)}.",
        f"Es wurde zuletzt Wohngeld bezogen bis {d.print_date(a.day - timedelta(days=40), style)}."), 2, 6))  # fmt: skip
    title = d.one_of(
        "Antrag auf Wohngeld – Mietzuschuss",
        "Wohngeldantrag (Mietzuschuss)",
        "Antrag auf Mietzuschuss nach dem Wohngeldgesetz",
        "Antrag auf Lastenzuschuss",
    )
    head = f"<table style='width:100%'><tr><td>{d.one_of('Wohngeldbehörde', 'Stadt', 'Landratsamt')} {escape(g.town())}<br><small>Wohngeldstelle</small><td class=e><small>Eingangsstempel</small></table>"
    sign = f"<div><p class=p>{d.one_of(*DECLARATIONS)}</p><table style='width:100%'><tr><td class=v>{escape(a.home.place)}, {a.datum(d, style) if d.maybe(0.93) else ''}<td>{a.scrawl(d)}<tr><td><small>Ort, Datum</small><td><small>Unterschrift der wohngeldberechtigten Person</small></table></div>"
    blocks = [household, costs, receiver, asked]
    if d.maybe(0.4):
        d.rng.shuffle(blocks)
    hints = "".join(f"<p class=p>{text}</p>" for text in d.some(HINTS, 0, 5))
    body = f"{head}<h1>{title}</h1><p>{ticks}</p><table class=t>{rows}</table>{''.join(blocks)}{hints}{sign}"
    css = d.css(SANS, SANS, SERIF, low=8.8, high=10) + (
        f"h1{{font-size:{d.rng.randint(13, 18)}pt;margin:2mm 0}}h2{{font-size:10.5pt;margin:3mm 0 1mm}}.t,.g{{width:100%}}.t td,.g td,.g th{{border:1px solid {d.one_of('#777', '#4a7a4a', '#000')};padding:.7mm 1.3mm;text-align:left}}.g th{{font-size:7.5pt;background:#eee}}.n{{width:7mm;font-size:7pt}}.k{{width:60mm}}.v{{{ink(d)}}}.g .v{{font-size:8.5pt;overflow-wrap:anywhere}}.e{{border:1px dashed #888;width:50mm;height:18mm}}small{{font-size:7pt}}.p{{font-size:8pt;margin:.7mm 0}}"
    )
    return Sheet(body, css, margin=(13.0, 15.0, 12.0, 18.0))

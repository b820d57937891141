"""Care fund's application form: insured person and representative side by side, benefits and care persons, account."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import DECLARATIONS, application, ink, marks

_BENEFITS = (
    "Pflegegeld",
    "Pflegesachleistung",
    "Kombinationsleistung",
    "Tagespflege",
    "Kurzzeitpflege",
    "vollstationäre Pflege",
    "Pflegehilfsmittel",
    "Wohnumfeldverbesserung",
    "Entlastungsbetrag",
)


def draw(d: Draft) -> Sheet:
    a, g = application(d, reverse=0.35, aged=d.maybe(0.8)), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    helper, home = g.person(), g.address()
    side = d.maybe(0.5)

    def line(caption: str, value: str) -> str:
        return f"<div class=l><span class=c>{caption}</span> <span class=v>{value}</span></div>"

    mine = [
        line(
            d.one_of("Name, Vorname", "Name, Vorname der/des Versicherten")
            if a.shown != a.person.name
            else "Vor- und Nachname",
            a.name(d),
        )
    ]
    mine += [line(d.one_of("Geburtsdatum", "geboren am"), a.born(d, style))] if d.maybe(0.9) else []
    mine += [line("Versichertennummer", g.insurance_number())] if d.maybe(0.85) else []
    mine += (
        [line("Straße", a.street(d)), line("PLZ Ort", a.place(d))]
        if d.maybe(0.6)
        else [line("Anschrift", f"{a.street(d)}, {a.place(d)}")]
    )
    mine += [line("Telefon", a.phone)] if d.maybe(0.6) else []
    theirs = [
        line("Name, Vorname", escape(helper.reversed_name)),
        line("Anschrift", escape(f"{home.street}, {home.postcode_place}")),
        line("Telefon", g.phone()),
        line("Verhältnis", d.one_of("Tochter", "Sohn", "Betreuer/in", "Ehegatte")),
    ]
    theirs += [line("Geburtsdatum", d.print_date(helper.born, style))] if d.maybe(0.4) else []
    left = f"<h2>{d.one_of('Versicherte Person', 'Angaben zur pflegebedürftigen Person', 'Antragsteller/in')}</h2>{''.join(mine)}"
    right = f"<h2>{d.one_of('Bevollmächtigte / gesetzliche Vertretung', 'Ansprechpartner', 'Betreuer/in (Nachweis beifügen)')}</h2>{''.join(theirs)}"
    people = f"<table class=p><tr><td>{left}<td>{right}</table>" if side else left + (right if d.maybe(0.8) else "")
    chosen = set(d.some(_BENEFITS, 1, 3))
    benefits = d.one_of(" &nbsp; ", "<br>").join(f"{on if text in chosen else off} {text}" for text in _BENEFITS)
    carers = "".join(
        f"<tr><td>{escape(who.reversed_name)}<td>{d.print_date(who.born, style)}<td>{d.rng.randint(4, 40)} Std."
        for who in (g.person() for _ in range(d.rng.randint(1, 3)))
    )
    care = (
        f"<h2>{d.one_of('Pflegepersonen', 'Wer pflegt Sie?')}</h2><table class=g><tr><th>Name<th>geb. am<th>wöchentlich{carers}</table>"
        if d.maybe(0.6)
        else ""
    )
    service = (
        f"<p>Pflegedienst: <span class=v>{escape(g.firm())}</span>, IBAN {d.print_iban(g.iban())}</p>"
        if d.maybe(0.4)
        else ""
    )
    account = (
        f"<p>{d.one_of('Das Pflegegeld überweisen Sie bitte auf folgendes Konto', 'Bankverbindung', 'Kontoverbindung der/des Versicherten')}: <span class=v>{a.account(d)}</span> {d.one_of('', '(' + escape(a.bank.name) + ')')}</p>"
        if d.maybe(0.75)
        else ""
    )
    doctor = (
        f"<p>Hausarzt: <span class=v>{d.one_of('Dr. ', 'Dr. med. ')}{escape(g.person().name)}, {escape(g.town())}</span></p>"
        if d.maybe(0.6)
        else ""
    )
    since = (
        f"<p>{d.one_of('Pflegebedürftigkeit besteht seit', 'Krankenhausaufenthalt bis')} <span class=v>{d.print_date(d.later(a.day, -300, -10), style)}</span> Pflegegrad: {d.one_of('—', '1', '2', '3')}</p>"
        if d.maybe(0.6)
        else ""
    )
    title = d.one_of(
        "Antrag auf Leistungen der Pflegeversicherung",
        "Antrag auf Pflegeleistungen",
        "Antrag auf Leistungen bei Pflegebedürftigkeit",
        "Höherstufungsantrag – Pflegegrad",
        "Antrag auf Hilfe zur Pflege",
    )
    fund = d.one_of(
        f"Pflegekasse bei der BKK {g.town()}",
        f"Krankenkasse {g.town()} - Pflegekasse",
        f"IKK {g.town()} Pflegekasse",
        f"Sozialamt {g.town()} – Hilfe zur Pflege",
    )
    sign = f"<div><p class=s>{d.one_of(*DECLARATIONS, 'Ich entbinde die behandelnden Ärzte von der Schweigepflicht.')}</p><table style='width:100%;margin-top:4mm'><tr><td class=v>{escape(a.home.place) + ', ' if d.maybe(0.5) else ''}{a.datum(d, style) if d.maybe(0.93) else ''}<br><small>Ort, Datum</small><td>{a.scrawl(d)}<br><small>Unterschrift der/des Versicherten oder Bevollmächtigten</small></table></div>"
    blocks = [
        f"<h2>{d.one_of('Beantragte Leistung', 'Ich beantrage')}</h2><p>{benefits}</p>",
        care,
        since + doctor + service,
        account,
    ]
    if d.maybe(0.5):
        d.rng.shuffle(blocks)
    color = d.one_of("#007a3d", "#00529b", "#a6192e", "#333")
    css = d.css(SANS, low=9, high=10.6) + (
        f"h1{{font-size:{d.rng.randint(14, 18)}pt;color:{color};margin:3mm 0}}h2{{font-size:10.5pt;margin:3mm 0 1.5mm;{d.one_of(f'background:{color};color:#fff;padding:.7mm 2mm', f'border-bottom:1px solid {color}')}}}.p{{width:100%;table-layout:fixed}}.p td{{padding-right:4mm}}.l{{margin-bottom:1.4mm}}.c{{display:inline-block;min-width:{d.rng.randint(28, 34)}mm;font-size:8.5pt;color:#333}}"
        f".v{{{ink(d)};{d.one_of('border-bottom:1px dotted #777', '', '')}}}.g{{width:100%}}.g td,.g th{{border:1px solid #999;padding:.8mm 1.5mm;text-align:left}}small{{font-size:7pt}}.s{{font-size:8pt}}"
    )
    return Sheet(
        f"<p style='text-align:{d.one_of('left', 'right')}'><b>{escape(fund)}</b></p><h1>{title}</h1>{people}{''.join(blocks)}{sign}",
        css,
        margin=(15.0, 16.0, 12.0, 20.0),
    )

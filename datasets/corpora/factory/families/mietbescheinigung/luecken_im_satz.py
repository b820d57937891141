"""A half-page certificate of printed sentences with gaps, filled by pen or typewriter; wrong words struck out."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.7, pairs=0.15)
    first = t.people[0]
    cash, dots = d.one_of("{}", "{}", "{} €"), d.one_of("dotted", "solid", "dashed")

    def gap(filled: str, width: int) -> str:
        return f"<span class=l style='min-width:{width}mm'><span class=h>{filled or '&nbsp;'}</span></span>"

    def struck(keep: int, *options: str) -> str:
        return "/".join(text if at == keep else f"<s>{text}</s>" for at, text in enumerate(options))

    def often(text: str, share: float = 0.85) -> str:
        return text if d.maybe(share) else d.one_of("", "---")

    who = struck(0 if first.sex == "m" else 1, "Herr", "Frau") if len(t.people) == 1 else "<s>Herr</s>/<s>Frau</s>"
    people = f"{who} {gap(m.tenant(d, t), 70)}, geb. am {gap(d.print_date(first.born) if d.maybe(0.7) else '', 25)},"
    opening = d.one_of(
        f"Hiermit wird bescheinigt, dass {people} seit dem {gap(d.date('mietbeginn', t.start), 28)} in meinem Haus {gap(m.street(d, t), 60)} in {gap(m.town(d, t), 55)}, Stockwerk {gap(escape(t.storey), 25)}, wohnt.",
        f"{people} bewohnt seit {gap(d.date('mietbeginn', t.start), 28)} als {struck(rng.randrange(2), 'Mieter', 'Untermieter')} die Wohnung {gap(m.street(d, t), 60)}, {gap(m.town(d, t), 55)}.",
        f"Ich/Wir bestätige(n), dass an {people} ab {gap(d.date('mietbeginn', t.start), 28)} die Wohnung {gap(m.street(d, t) + ', ' + m.town(d, t), 110)} vermietet {struck(0, 'ist', 'wird')}.",
    )
    size = f"Die Wohnung hat {gap(often(m.area(d, t)), 18)} qm und besteht aus {gap(often(m.rooms(d, t), 0.75), 12)} Zimmern, {gap(d.one_of('1', ''), 8)} Küche, {gap(d.one_of('1', ''), 8)} Bad. Sie wird von {gap(often(m.persons(d, t), 0.75), 12)} Personen bewohnt."
    costs = (
        "Nebenkosten einschließlich Heizung"
        if t.joint
        else d.one_of("Nebenkosten", "Umlagen ohne Heizung", "Betriebskosten")
    )
    heat = gap(
        d.amount("heizkosten", t.heating, currency=cash) if t.heating is not None else d.one_of("", "---", "entf."), 25
    )
    rent = (
        f"Die Miete beträgt monatlich {gap(m.by_hand(d, 'grundmiete', t.rent, cash), 28)} EUR kalt, dazu {costs} {gap(m.by_hand(d, 'nebenkosten', t.costs, cash), 25)} EUR und {d.one_of('Heizkosten', 'Heizung')} {heat} EUR"
        + (f", Garage {gap(d.print_amount(t.garage, currency=cash), 20)} EUR" if t.garage is not None else "")
        + (f", zusammen {gap(m.by_hand(d, 'gesamtmiete', t.total, cash), 28)} EUR." if d.maybe(0.85) else ".")
    )
    past = d.print_date(g.day())
    more = d.some(
        (
            f"Die Miete wurde zuletzt am {gap(past, 25)} geändert; vorher betrug sie {gap(d.print_amount(g.money(200, 700), currency=cash), 25)} EUR.", f"Mietrückstände bestehen {struck(rng.randrange(2), 'nicht', 'in Höhe von')} {gap(d.one_of('', d.print_amount(g.money(50, 900), currency=cash)), 25)}.",
            f"Der Mietvertrag datiert vom {gap(d.print_date(t.contract), 28)}.", f"Das Haus wurde {gap(str(rng.randint(1900, 2015)), 15)} erbaut und {struck(rng.randrange(2), 'zentral', 'mit Öfen')} beheizt.", f"Die Wohnung ist {struck(rng.randrange(2), 'möbliert', 'nicht möbliert')}.",
            f"Kaution: {gap(d.print_amount(t.rent * 2, currency=cash), 28)} EUR.",
        ), 0, 4,
    )  # fmt: skip
    pay = (
        f"Die Miete ist zu zahlen auf das Konto {gap(often(d.iban('iban', t.iban), 0.9), 75)}." if d.maybe(0.6) else ""
    )
    paragraphs = [opening, size, rent, *more, pay]
    if d.maybe(0.3):
        paragraphs[1], paragraphs[2] = paragraphs[2], paragraphs[1]
    lord = f"{d.one_of('Vermieter', 'Der Vermieter', 'Name und Anschrift des Vermieters')}: {gap(m.landlord(d, t) + escape(f', {t.seat.street}, {t.seat.place}'), 120)}"
    sign = f"<p>{gap(m.place_date(d, t), 60)} &nbsp; {gap(m.signature(d, t), 60)}<br><small>Ort, Datum &nbsp; &nbsp; &nbsp; Unterschrift</small></p>"
    top = d.maybe(0.5)
    notes = f"<p class=f>{' '.join(m.law(d, 0, 3))}</p>"
    body = f"<h1>{d.one_of(*m.TITLES)}</h1><p>{d.one_of('', 'zur Vorlage bei ' + escape(t.office), 'Az. ' + escape(t.case))}</p>{f'<p>{lord} </p>' if top else ''}{''.join(f'<p>{text}</p>' for text in paragraphs if text)}{'' if top else f'<p>{lord} </p>'} {sign}{notes}"
    half = d.maybe(0.3)
    css = d.css(SERIF, SANS, low=9.5, high=11 if half else 12) + (
        f".l{{display:inline-block;border-bottom:1px {dots} #333;line-height:1.2;margin:0 1mm}}.h{{{m.pen(d)};padding:0 1mm}}p{{line-height:{rng.uniform(1.6, 2.1):.2f};margin:0 0 2.5mm}}h1{{text-align:{d.one_of('center', 'left')};font-size:{rng.randint(14, 20)}pt}}.f{{font-size:7.5pt;line-height:1.3}}small{{font-size:7pt}}"
    )
    return Sheet(body, css, size=(210.0, 210.0) if half else (210.0, 297.0), margin=(14 if half else 22, 20, 12, 22))

"""P-Konto-Bescheinigung after § 903 ZPO: numbered steps with amounts that add up to the protected sum, certified by a body."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    body_name = d.one_of(
        "Schuldnerberatung der Caritas {}",
        "Diakonisches Werk {} - Schuldnerberatung",
        "Jobcenter {}",
        "Familienkasse {}",
        "Sozialamt {}",
        "Verbraucherzentrale {}",
        "Rechtsanwältin {p}",
        "AWO Kreisverband {} e. V.",
    ).format(g.town(), p=g.person().name)
    c = akte.case(d, body_name, coded=0.3)
    persons = d.rng.randint(0, 4)
    base, first, other = Decimal("1500.00"), Decimal("560.90"), Decimal("312.50")
    table = [(d.one_of("Grundfreibetrag", "Sockelbetrag nach § 899 ZPO", "pfandfreier Grundbetrag"), base)]
    if persons:
        table.append(("Freibetrag für die erste Person, der Unterhalt gewährt wird (§ 902 Nr. 1 ZPO)", first))
    if persons > 1:
        table.append((f"weitere {persons - 1} Person(en) zu je {d.print_amount(other)}", other * (persons - 1)))
    if d.maybe(0.6):
        kids = max(1, persons - 1)
        table.append((f"Kindergeld für {kids} Kind(er)", Decimal("255.00") * kids))
    if d.maybe(0.3):
        table.append(("laufende Geldleistung nach dem SGB II / XII für Dritte", g.money(90, 800)))
    if d.maybe(0.2):
        table.append((d.one_of("Pflegegeld (§ 902 Nr. 2 ZPO)", "Grundrente Opferentschädigung"), g.money(300, 900)))
    total = sum((value for _, value in table), Decimal(0))
    once = (
        [(d.one_of("Erstausstattung", "Nachzahlung Kindergeld", "Mehraufwand Klassenfahrt"), g.money(60, 900))]
        if d.maybe(0.3)
        else []
    )
    hand = d.maybe(0.4)
    font = d.font(HAND)

    def v(text: str) -> str:
        return f"<span style='font-family:{font};font-size:1.3em;color:#1a2f80'>{text}</span>" if hand else text

    lines = "".join(
        f"<tr><td>{akte.box(True)}<td>{i}. {escape(name)}<td class=n>{v(d.print_amount(value))}"
        for i, (name, value) in enumerate(table, 1)
    )
    blank = "".join(
        f"<tr><td>{akte.box(False)}<td>{text}<td class=n>________ €"
        for text in d.some(
            (
                "einmalige Sozialleistungen",
                "Leistungen Stiftung Mutter und Kind",
                "Mehraufwand wegen Körperschadens",
                "weitere Kinder mit Kindergeldbezug",
            ),
            0,
            3,
        )
    )
    extra = "".join(
        f"<tr><td>{akte.box(True)}<td>einmalig: {name}<td class=n>{v(d.print_amount(value))}" for name, value in once
    )
    grid = f"<table class=g>{lines}<tr class=s><td><td>{d.one_of('Gesamtfreibetrag monatlich', 'Summe der laufenden Freibeträge', 'Monatlich unpfändbar')}<td class=n>{v(d.print_amount(total))}{extra}{blank}</table>"
    kin = "".join(
        f"<p>{v(escape(g.person(adult=False).name))}, geb. {v(d.print_date(g.person(adult=False).born))}</p>"
        for _ in range(max(0, persons - 1))
    )
    bank = g.bank()
    facts = [("Name, Vorname", v(escape(c.who.reversed_name))), ("Geburtsdatum", v(d.print_date(c.who.born))), ("Anschrift", v(f"{escape(c.home.street)}, {escape(c.home.postcode_place)}")),
             (d.one_of("P-Konto IBAN", "Konto"), v(d.print_iban(g.iban(bank)))), ("bei (Kreditinstitut)", v(escape(bank.name)))]  # fmt: skip
    person = "<table class=p>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in facts) + "</table>"
    title = d.one_of(
        "Bescheinigung nach § 903 Abs. 1 ZPO über die im jeweiligen Kalendermonat nicht erfassten Beträge auf einem Pfändungsschutzkonto",
        "P-Konto-Bescheinigung",
        "Bescheinigung über unpfändbare Beträge (Pfändungsschutzkonto)",
    )
    issuer = f"<table class=p><tr><td>{d.one_of('Bescheinigende Stelle', 'I. Bescheinigende Person oder Stelle', 'Aussteller')}<td>{c.shown}<br>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}<br>{d.one_of('geeignete Stelle nach § 305 InsO', 'Sozialleistungsträger', 'Tel. ' + g.phone())}</table>"
    span = f"<p>{d.one_of('Diese Bescheinigung gilt unbefristet, mindestens zwei Jahre.', 'Gültig bis ' + d.print_date(date(c.day.year + 2, 12, 31)) + '.', 'Gültig ab ' + d.print_date(d.later(c.day, 1, 30)))}</p>"
    tail = f"<div class=h><p>{akte.place_day(d, c)}</p><p>{akte.sign(d, c.clerk.last)}<br><small>{d.one_of('Unterschrift, Stempel', 'Beraterin', escape(c.clerk.name))}</small></p></div>"
    order = [issuer, person] if d.maybe(0.6) else [person, issuer]
    body = f"<h1>{title}</h1><p>{akte.ref(d, c)}</p>{''.join(order)}{f'<p>Unterhaltsberechtigt:</p>{kin}' if kin and d.maybe(0.5) else ''}{grid}{span}{tail}"
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11) + (
        f"h1{{font-size:{d.rng.randint(12, 15)}pt;{d.one_of('text-align:center', 'border:2px solid #000;padding:3mm', 'background:#ddd;padding:2mm')}}}.p,.g{{width:100%;margin:3mm 0}}.p td,.g td{{border:1px solid {d.one_of('#000', '#888', '#bbb')};padding:1.5mm 2mm}}.p td:first-child{{width:48mm}}"
        ".n{text-align:right;white-space:nowrap}.s td{font-weight:bold}.h{display:flex;justify-content:space-between;margin-top:9mm}small{font-size:7.5pt}"
    )
    return Sheet(body, css, margin=(14, 16, 12, 22))

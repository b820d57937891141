"""A small note by hand of a private landlord, ruled or squared paper, keywords under each other."""

from __future__ import annotations

from decimal import Decimal

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.95, garage=0.1)
    unit = d.one_of("{} €", "{} Euro", "{}", "{} €")

    def money(key: str, value: Decimal) -> str:
        return m.by_hand(d, key, value, unit)

    who = m.tenant(d, t)
    since = d.date("mietbeginn", t.start)
    place = f"{m.street(d, t)}{d.one_of(', ', '<br>', ' in ')}{m.town(d, t)}"
    intro = d.one_of(
        f"Ich bestätige, daß {who} seit {since} bei mir wohnt.<br>{place}",
        f"Bestätigung für {who}<br>Wohnung: {place}<br>eingezogen am {since}",
        f"Hiermit bescheinige ich, dass {who} ab {since} die Wohnung {place} gemietet hat.",
        f"{who}<br>{place}<br>Mieter seit {since}",
        f"Mieter: {who}<br>Adresse: {place}<br>Mietbeginn: {since}",
    )
    if d.maybe(0.5):
        lines = [(d.one_of("Kaltmiete", "Miete kalt", "Grundmiete", "Miete"), money("grundmiete", t.rent))]
        lines.append(
            (
                d.one_of("NK + Heizung", "Nebenkosten mit Heizung")
                if t.joint
                else d.one_of("Nebenkosten", "NK", "Nebenk.", "Wasser, Müll usw."),
                money("nebenkosten", t.costs),
            )
        )
        if t.heating is not None:
            lines.append((d.one_of("Heizung", "Heizkosten", "Heizg."), money("heizkosten", t.heating)))
        if t.garage is not None:
            lines.append(("Garage", unit.format(f"{t.garage:.0f},-")))
        if d.maybe(0.8):
            lines.append((d.one_of("zusammen", "gesamt", "Warmmiete", "=", "macht"), money("gesamtmiete", t.total)))
        rent = "<table>" + "".join(f"<tr><td class=l>{label}<td class=r>{value}" for label, value in lines) + "</table>"
    else:
        heat = "" if t.heating is None else f", Heizung {money('heizkosten', t.heating)}"
        total = f", zusammen {money('gesamtmiete', t.total)}" if d.maybe(0.6) else ""
        costs = f"{d.one_of('Nebenkosten', 'NK')}{' mit Heizung' if t.joint else ''} {money('nebenkosten', t.costs)}"
        garage = "" if t.garage is None else f", Garage {unit.format(f'{t.garage:.0f}')}"
        rent = f"<p>{d.one_of('Miete', 'Kaltmiete', 'Er zahlt kalt')} {money('grundmiete', t.rent)}, {costs}{heat}{garage}{total}{d.one_of('', ' im Monat', ' monatlich')}.</p>"
    facts = []
    if d.maybe(0.75):
        facts.append(d.one_of("Größe {} qm", "{} m²", "Wohnung hat {} qm", "ca. {} m² groß").format(m.area(d, t)))
    if d.maybe(0.5):
        facts.append(d.one_of("{} Zimmer, Küche, Bad", "{} Zi.", "{} Zimmer").format(m.rooms(d, t)))
    if d.maybe(0.5):
        facts.append(d.one_of("{} Person(en)", "Es wohnen {} Pers. dort", "für {} Personen").format(m.persons(d, t)))
    if d.maybe(0.35):
        facts.append(
            d.one_of(
                f"Kaution {rng.randint(3, 15) * 100} €",
                f"Vertrag vom {d.print_date(t.contract)}",
                f"Miete war vorher {rng.randint(250, 700)} €",
                "Strom extra",
                f"Tel. {g.phone()}",
            )
        )
    facts_line = f"<p>{d.one_of(', ', '<br>', ' – ').join(facts)}</p>"
    pay = f"<p>{d.one_of('Konto', 'IBAN', 'Überweisen auf')}: {d.iban('iban', t.iban)}</p>" if d.maybe(0.4) else ""
    shown = m.landlord(d, t)
    sender = (
        f"<p class={d.one_of('a', 'b')}>{shown}<br>{t.seat.street}<br>{t.seat.postcode_place}</p>"
        if d.maybe(0.6)
        else ""
    )
    dated = f"<p class={d.one_of('a', 'b')}>{m.place_date(d, t)}</p>" if d.maybe(0.88) else ""
    title = f"<p class=t>{d.one_of('Mietbescheinigung', 'Bescheinigung', 'Bestätigung', 'Mietbestätigung', 'Fürs Amt', 'Vermieterbescheinigung')}</p>"
    middle = [rent, facts_line] if d.maybe(0.6) else [facts_line, rent]
    first = d.maybe(0.5)
    body = f"{sender}{dated if first else ''}{title}<p>{intro}</p>{''.join(middle)}{pay}{'' if first else dated}<p class=u>{shown if not sender or d.maybe(0.5) else m.signature(d, t)}</p>"
    size = rng.choice([(148.0, 210.0), (210.0, 297.0), (148.0, 105.0 + 60), (120.0, 170.0)])
    step = rng.uniform(7.5, 9.5)
    paper = d.one_of(
        "",
        f"background-image:linear-gradient(#9bc 1px,transparent 1px);background-size:100% {step:.1f}mm",
        "background-image:linear-gradient(#cde 1px,transparent 1px),linear-gradient(90deg,#cde 1px,transparent 1px);background-size:5mm 5mm",
    )
    css = (
        f"body{{font-family:'{d.font(HAND)}';font-size:{rng.uniform(13, 17) * (0.85 if size[0] < 140 else 1):.1f}pt;line-height:{step:.1f}mm;color:{d.one_of('#123a8a', '#111', '#24368c', '#333')}}}.page{{{paper}}}"
        f".a{{text-align:right}}.t{{text-decoration:{d.one_of('underline', 'none')};text-align:{d.one_of('left', 'center')};font-size:1.15em}}.l{{padding-right:12mm}}.r{{text-align:right}}tr:last-child td{{{d.one_of('border-top:1px solid #124', '')}}}.u{{margin-top:5mm}}p{{margin:0 0 2.5mm}}"
    )
    return Sheet(body, css, size=size, margin=(rng.randint(8, 16), 10, 8, rng.randint(10, 18)))

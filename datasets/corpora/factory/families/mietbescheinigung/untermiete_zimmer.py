"""A main tenant certifies a sublet room on a half sheet: the room counts, the whole flat's size and rent are distractors."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=1.0, pairs=0.08, garage=0, size=(9, 32))
    whole_area, whole_rent, owner = t.area + rng.randint(25, 80), t.rent + g.money(200, 800, round_to=10), g.landlord()
    first, shown = t.people[0], m.landlord(d, t)
    lines = [
        (d.one_of("Untermieter/in", "Mieter/in des Zimmers", "Zimmer vermietet an"), m.tenant(d, t)), (d.one_of("Wohnung", "Anschrift", "Adresse"), f"{m.street(d, t)}, {m.town(d, t)}"), (d.one_of("Hauptmieter", "Vermieter des Zimmers", "Hauptmieter/in (Untervermieter)"), shown),
        (d.one_of("Beginn der Untermiete", "Einzug am", "Untermiete seit"), d.date("mietbeginn", t.start)), (d.one_of("Größe des Zimmers", "Zimmergröße", "überlassene Fläche"), m.area(d, t) + d.one_of(" m²", " qm", " m²")),
    ]  # fmt: skip
    extra = [
        (d.one_of("Größe der gesamten Wohnung", "Gesamtwohnung"), f"{whole_area:.0f} m²"), (d.one_of("Gesamtmiete der Wohnung", "Miete der ganzen Wohnung"), d.print_amount(whole_rent + t.costs)), ("Eigentümer", escape(owner)),
        (d.one_of("Hauptmietvertrag vom", "Mietvertrag Hauptmieter"), d.print_date(d.later(t.start, -2500, -300))), (d.one_of("Mitbenutzung", "Mitbenutzt werden"), "Küche, Bad, WC"), (d.one_of("Erlaubnis des Vermieters", "Zustimmung des Eigentümers"), d.one_of("liegt vor", "vom " + d.print_date(g.day()), "ja")), ("Möbliert", d.one_of("ja", "nein", "teilweise")),
    ]  # fmt: skip
    if d.maybe(0.5):
        lines.append((d.one_of("Personen in der Wohnung insgesamt", "Bewohner der Wohnung"), m.persons(d, t)))
    lines += d.rng.sample(extra, rng.randint(2, 5))
    total = t.total
    rent = m.sums(d, t, pattern=d.one_of("{} €", "{}", "{} EUR"), hand=d.maybe(0.4))
    share = (
        f"<p>{d.one_of('Der Mietanteil beträgt', 'Das entspricht')} {Decimal(total / (whole_rent + t.costs) * 100):.0f} % der Miete der Wohnung.</p>"
        if d.maybe(0.3)
        else ""
    )
    table = "".join(
        f"<tr><td>{label}{d.one_of(':', ':', '')}<td><span class=h>{value}</span>" for label, value in lines
    )
    money = "".join(f"<tr><td>{label}:<td class=r><span class=h>{value}</span>" for label, value in rent)
    iban = (
        f"<p>{d.one_of('Zahlung auf das Konto des Hauptmieters', 'Überweisung an', 'Konto')}: {d.iban('iban', t.iban)}</p>"
        if d.maybe(0.4)
        else ""
    )
    title = d.one_of(
        "Mietbescheinigung (Untermiete)",
        "Untermietbescheinigung",
        "Bescheinigung über ein Untermietverhältnis",
        "Mietbescheinigung für ein Zimmer",
        "Bescheinigung des Hauptmieters",
    )
    sign = f"<p><span class=h>{m.place_date(d, t)}</span></p><p class=sg><span class=h>{shown if d.maybe(0.5) else m.signature(d, t)}</span><br><small>{d.one_of('Unterschrift Hauptmieter', 'Hauptmieter/in')}</small></p>"
    agree = (
        f"<p><small>{d.one_of('Unterschrift Untermieter', 'Untermieter')}: {escape(first.last)}</small></p>"
        if d.maybe(0.4)
        else ""
    )
    blocks = [
        f"<table class=t>{table}</table>",
        f"<p>{d.one_of('Miete monatlich:', 'Der Untermieter zahlt:', 'Mietanteil:')}</p><table class=t>{money}</table>{share}",
    ]
    if d.maybe(0.2):
        blocks.reverse()
    body = f"<h2>{title}</h2>{''.join(blocks)}{iban}{sign}{agree}"
    small = d.maybe(0.65)
    filled = f"font-family:'{d.font(HAND, MONO)}';color:{d.one_of('#124', '#000')}" if d.maybe(0.5) else ""
    css = (
        d.css(SANS, SERIF, MONO, low=8.5 if small else 10, high=10 if small else 12)
        + f".t{{width:100%;margin-bottom:3mm}}.t td{{padding:.7mm 3mm .7mm 0;{d.one_of('border-bottom:1px dotted #777', '', 'border-bottom:1px solid #bbb')}}}.h{{{filled}}}.r{{{d.one_of('text-align:right', '')}}}.sg{{margin-top:6mm}}h2{{margin:0 0 4mm;text-align:{d.one_of('center', 'left')}}}small{{font-size:7pt}}p{{margin:0 0 2mm}}"
    )
    return Sheet(
        body,
        css,
        size=(148.0, 210.0) if small else (210.0, 297.0),
        margin=(12, 12, 10, 14) if small else (22, 24, 20, 26),
    )

"""A private landlord's own table, made with a spreadsheet or a typewriter: short heading, costs, key, share, result below."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.95, posts=(4, 11), heating=0.5, flats=(2, 6))
    currency = d.one_of("{} €", "{}", "{} €", "{} EUR")
    shape = rng.choice(["full", "full", "share", "letters"])
    rows = []
    for number, post in enumerate(s.posts + s.heating, 1):
        name = post.name + (
            f" ({d.one_of('Gemeinde', 'Stadtwerke', 'lt. Bescheid', 'Rechnung vom ' + d.print_date(g.day(s.start, s.end)))})"
            if d.maybe(0.15)
            else ""
        )
        house, own = n.money(d, post.house, currency), n.money(d, post.share, currency)
        if shape == "full":
            key = f"{n.units(post.own)}/{n.units(post.units)}" if d.maybe(0.6) else n.key_name(d, post)
            rows.append(f"<tr><td>{name}<td class=r>{house}<td class=c>{key}<td class=r>{own}")
        elif shape == "share":
            rows.append(f"<tr><td>{name}<td class=r>{house}<td class=r>{own}")
        else:
            rows.append(
                f"<tr><td>{chr(96 + number % 26)}<td>{name}<td class=r>{house}<td class=r>{n.units(post.own / post.units * 100)} %<td class=r>{own}"
            )
    heads = {
        "full": (d.one_of("Kostenart", "Art der Kosten", "Position"), d.one_of("Gesamtkosten Haus", "Gesamt", "Haus"), d.one_of("Verteiler", "Schlüssel", "Umlage"), d.one_of("Ihr Anteil", "Anteil Mieter", "Mieter")),
        "share": (d.one_of("Kosten", "Ausgaben"), d.one_of("Haus gesamt", "Summe"), d.one_of("Ihre Wohnung", "davon Sie", "Anteil")),
        "letters": ("", d.one_of("Kostenart", "Posten"), "Kosten", "%", "Anteil"),
    }[shape]  # fmt: skip
    span = len(heads) - 1
    house_total = sum((post.house for post in s.posts + s.heating), Decimal(0))
    sums = ""
    if d.maybe(0.3) and shape != "letters":
        gap = "<td>" if shape == "full" else ""
        sums += f"<tr class=s><td>{d.one_of('Summe', 'Gesamtkosten', 'zusammen')}<td class=r>{n.money(d, house_total, currency)}{gap}<td class=r>{n.share(d, s, currency)}"
    else:
        sums += f"<tr class=s><td colspan={span}>{d.one_of(*n.SHARE)}<td class=r>{n.share(d, s, currency)}"
    paid = f" ({s.months} x {d.print_amount(s.monthly)})" if d.maybe(0.6) else ""
    sums += f"<tr><td colspan={span}>{d.one_of(*n.ADVANCES)}{paid}<td class=r>{n.advances(d, s, currency)}"
    sums += f"<tr class=s><td colspan={span}>{n.kind(d, s)}<td class=r>{n.result(d, s, currency)}"
    table = f"<table class=t><thead><tr>{''.join(f'<th>{text}' for text in heads)}</thead><tbody>{''.join(rows)}{sums}</tbody></table>"
    who = n.landlord(d, s)
    letter = d.maybe(0.6)
    sender = f"<p class={d.one_of('a', 'b')}>{who}<br>{escape(s.seat.street)}<br>{escape(s.seat.postcode_place)}</p>"
    flat = f"{n.street(d, s)}, {n.town(d, s)}"
    to = (
        f"<p>{d.one_of('Familie ', '', 'Herrn/Frau ', '')}{n.tenant(d, s)}<br>{n.street(d, s)}<br>{n.town(d, s)}</p>"
        if letter
        else f"<p>{d.one_of('Mieter:', 'für')} {n.tenant(d, s)}<br>{d.one_of('Wohnung:', 'Objekt:', 'Haus:')} {flat}, {s.unit}</p>"
    )
    span_text = n.period(d, s)
    title = f"<h2>{d.one_of(*n.TITLES)} {d.one_of(f'{s.end.year}', '', f'für {s.start.year}')}</h2><p>{d.one_of('Abrechnungszeitraum', 'Zeitraum', 'vom', 'für die Zeit vom')}: {span_text}</p>".replace(
        "vom:", "vom"
    )
    due = d.date("faellig_am", s.due) if d.maybe(0.45) else ""
    facts = (
        f"<p>{d.one_of('Wohnfläche Haus', 'Gesamtfläche')} {n.units(s.house_area)} m², {d.one_of('Ihre Wohnung', 'Wohnung')} {n.units(s.area)} m²</p>"
        if d.maybe(0.6)
        else ""
    )
    dated = f"<p class={d.one_of('a', 'b')}>{n.fields_of_letter(d, s)}</p>" if d.maybe(0.9) else ""
    iban = (
        f"<p>{d.one_of('Konto', 'IBAN', 'Bankverbindung')}: {d.print_iban(s.iban)} {escape(s.bank.name)}</p>"
        if d.maybe(0.5)
        else ""
    )
    closing = f"<p>{n.payment(d, s, due=due)}</p><p>{' '.join(n.hints(d, s, 0, 3))}</p>"
    end = f"<p>{d.one_of('Mit freundlichen Grüßen', 'Gruß', 'MfG', 'Viele Grüße', '')}</p><p class=h>{who if d.maybe(0.6) else escape(s.landlord.split()[-1])}</p>"
    first = d.maybe(0.6)
    body = f"{sender}{dated if first else ''}{to}{title}{facts}{table}{closing}{iban}{'' if first else dated}{end}"
    grid = d.one_of("border:1px solid #999", "border-bottom:1px solid #ddd", "border:1px solid #000", "")
    css = d.css(SANS, SERIF, MONO, low=9, high=11.5) + (
        f".t{{{d.one_of('width:100%', 'width:85%', '')};margin:3mm 0}}.t td,.t th{{{grid};padding:{rng.uniform(0.3, 1.1):.1f}mm 2mm}}.t th{{text-align:left;{d.one_of('background:#ddd', '', 'background:#dce6f1', 'background:#ffff99')}}}.r{{text-align:right;white-space:nowrap}}.c{{text-align:center}}"
        f".s td{{font-weight:bold}}.a{{text-align:right}}.h{{font:17pt '{d.font(HAND)}';color:#124}}h2{{font-size:1.3em;margin:5mm 0 2mm}}p{{margin:0 0 3mm}}"
    )
    return Sheet(body, css, margin=(rng.randint(14, 24), 20, 15, 22))

"""Landscape distribution sheet for the whole house: every flat a column or a row, the tenant's one printed bold."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.65, posts=(4, 9), heating=0.5, flats=(3, 5))
    posts = s.posts + s.heating
    others = [g.person() for _ in range(s.flats - 1)]
    mine = rng.randrange(len(others) + 1)
    names: list[str] = [escape(person.last if d.maybe(0.7) else person.name) for person in others]
    names.insert(mine, n.tenant(d, s))
    weights = [rng.uniform(0.7, 1.3) for _ in others]
    parts = {post.name: _portions(post, weights, mine) for post in posts}

    def cell(post: n.Post, at: int) -> str:
        return f"<td class='r{' m' if at == mine else ''}'>{n.money(d, post.share if at == mine else parts[post.name][at])}"

    other_sums = [sum((parts[post.name][at] for post in posts), Decimal(0)) for at in range(len(names))]
    other_paid = [(value / 12 * Decimal(str(rng.uniform(0.7, 1.2)))).quantize(Decimal(1)) * 12 for value in other_sums]
    head = "".join(f"<th class='r{' m' if at == mine else ''}'>{name}" for at, name in enumerate(names))
    rows = "".join(
        f"<tr><td>{post.name}<td class=r>{n.money(d, post.house)}<td>{n.key_name(d, post)}{''.join(cell(post, at) for at in range(len(names)))}"
        for post in posts
    )

    def bottom(label: str, own: str, rest: list[Decimal]) -> str:
        return f"<tr class=s><td colspan=3>{label}{''.join(f'<td class=r>{own if at == mine else n.money(d, rest[at])}' for at in range(len(names)))}"

    rows += bottom(d.one_of("Summe Kosten", "Kosten je Wohnung", "Anteil gesamt"), n.share(d, s, False), other_sums)
    rows += bottom(d.one_of(*n.ADVANCES), n.advances(d, s, False), other_paid)
    sign = "" if s.owed else d.one_of("- ", "")
    differences = [value - paid for value, paid in zip(other_sums, other_paid, strict=True)]
    label = d.one_of("Nachzahlung (+) / Guthaben (-)", "Differenz", "Saldo", "Ergebnis")
    rows += bottom(label, f"{sign}{n.result(d, s, False)}", differences)
    table = f"<table class=t><thead><tr><th>{d.one_of('Kostenart', 'Position')}<th class=r>{d.one_of('Haus', 'Gesamt EUR')}<th>{d.one_of('nach', 'Schl.')}{head}</thead><tbody>{rows}</tbody></table>"
    due = d.date("faellig_am", s.due) if d.maybe(0.45) else ""
    word = n.kind(d, s)
    told = (
        f"<p><b>{d.one_of('Für Ihre Wohnung ergibt sich:', 'Ihr Ergebnis:', f'{escape(s.people[0].last)}:')} {word} {n.result(d, s)}</b></p>"
        if d.maybe(0.9)
        else f"<p>{word}</p>"
    )
    where = f"{d.one_of('Haus', 'Objekt', 'Anwesen', 'Liegenschaft')}: {n.street(d, s)}, {n.town(d, s)}"
    title = f"<h2>{d.one_of(*n.TITLES)} {s.end.year if d.maybe(0.5) else ''}</h2><p>{where} &nbsp; {d.one_of('Zeitraum', 'vom', 'Abrechnungszeitraum')} {n.period(d, s)}</p>"
    lord = f"<p class={d.one_of('a', 'b')}>{d.one_of('Vermieter: ', '', 'Eigentümer: ', 'Hausverwaltung: ')}{n.landlord(d, s)}, {escape(s.seat.street)}, {escape(s.seat.postcode_place)}</p>"
    dated = (
        f"<p>{n.fields_of_letter(d, s)}{d.one_of('', ' &nbsp; ' + escape(s.landlord.split()[-1]))}</p>"
        if d.maybe(0.85)
        else ""
    )
    keys = f"<p class=f>{d.one_of('Flächen', 'm²')}: {n.units(s.house_area)} gesamt, {d.one_of('Ihre Wohnung', escape(s.people[0].last))} {n.units(s.area)}; {' '.join(n.hints(d, s, 0, 3))}</p>"
    body = (
        (lord + title if d.maybe(0.6) else title + lord)
        + table
        + told
        + f"<p>{n.payment(d, s, due=due)}</p>{keys}{dated}"
    )
    css = d.css(SANS, low=8.2, high=10) + (
        f".t{{width:100%;margin:3mm 0}}.t td,.t th{{border:1px solid {d.one_of('#000', '#999', '#ccc')};padding:.6mm 1.5mm}}.t th{{background:{d.one_of('#eee', '#fff', '#dce6f1', '#e2efda')};text-align:left}}.t .r{{text-align:right;white-space:nowrap}}.m{{{d.one_of('background:#fff2cc', 'font-weight:bold', 'background:#eee', '')}}}.s td{{font-weight:bold}}.a{{text-align:right}}.f{{font-size:.85em}}h2{{margin:2mm 0}}p{{margin:0 0 2mm}}"
    )
    return Sheet(body, css, size=(297.0, 210.0), margin=(13, 14, 12, 16))


def _portions(post: n.Post, weights: list[float], mine: int) -> list[Decimal]:
    """What every flat bears, the tenant's own share among them; the last neighbour bears what rounding left."""
    rest = post.house - post.share
    equal = post.key == "WE"
    made = [
        (rest * Decimal(str(1 / len(weights) if equal else weight / sum(weights)))).quantize(n.CENT)
        for weight in weights
    ]
    made[-1] += rest - sum(made, Decimal(0))
    made.insert(mine, post.share)
    return made

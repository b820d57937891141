"""A private landlord's letter that reckons in running sentences, cost by cost, without any table."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n
from corpora.factory.families.sonstiges import _beinahe as b


def _told(d: Draft, post: n.Post) -> str:
    house, own, ratio = (
        d.print_amount(post.house),
        d.print_amount(post.share),
        f"{n.units(post.own)} von {n.units(post.units)}",
    )
    unit = {"WE": "Wohnungen", "Pers": "Personen", "m²": "m²", "m³": "m³", "Einh.": "Einheiten"}[post.key]
    name = escape(post.name)
    return d.one_of(
        f"Für {name} sind im ganzen Haus {house} angefallen, auf Sie entfallen {own} ({ratio} {unit}).", f"{name}: {house} gesamt, Ihr Anteil {own}.",
        f"{name} kostete {house}; bei {ratio} {unit} sind das {own}.", f"An {name} tragen Sie {own} von {house}.",
    )  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.85, posts=(3, 7), heating=0.4, flats=(2, 8))
    shown = n.landlord(d, s)
    posts = [_told(d, post) for post in s.posts + s.heating]
    cost, paid, res, word = n.share(d, s), n.advances(d, s), n.result(d, s), n.kind(d, s)
    article = "ein" if "Guthaben" in word and "betrag" not in word else "eine" if "betrag" not in word else "ein"
    monthly = f" ({s.months} Monate zu je {d.print_amount(s.monthly)})" if d.maybe(0.6) else ""
    end = d.one_of(
        f"Zusammen sind das {cost}. Sie haben {paid} vorausgezahlt{monthly}, so dass sich {article} {word} von {res} ergibt.",
        f"Ihr Anteil beläuft sich damit auf {cost}. Abzüglich Ihrer Vorauszahlungen von {paid}{monthly} bleibt {article} {word} von {res}.",
        f"In der Summe ergibt das {cost}. Gezahlt wurden {paid}{monthly}. {word}: {res}.",
        f"{word} {res}. Das ist der Unterschied zwischen Ihren Kosten von {cost} und den Vorauszahlungen von {paid}{monthly}.",
    )
    due = d.date("faellig_am", s.due) if d.maybe(0.55) else ""
    span = n.period(d, s)
    opening = d.one_of(
        f"hiermit rechne ich die Nebenkosten für die Zeit vom {span} ab.",
        f"für den Zeitraum {span} ergeben sich folgende Kosten.",
        f"die Nebenkosten vom {span} habe ich nun zusammengestellt.",
    )
    flat = f"{n.street(d, s)}, {n.town(d, s)}"
    subject = d.one_of(
        f"{d.one_of(*n.TITLES)} {s.end.year}",
        f"{d.one_of(*n.TITLES)}, Wohnung {flat}",
        f"Nebenkosten {d.one_of(str(s.end.year), 'Abrechnung')} - {flat}",
    )
    to = f"<p>{'Familie ' if len(s.people) > 1 and d.maybe(0.4) else ''}{n.tenant(d, s)}<br>{n.street(d, s)}<br>{n.town(d, s)}</p>"
    sender = f"<p class={d.one_of('a', 'b')}>{shown}{d.one_of('<br>', ', ')}{escape(s.seat.street)}{d.one_of('<br>', ', ')}{escape(s.seat.postcode_place)}</p>"
    dated = f"<p class={d.one_of('a', 'a', 'b')}>{n.fields_of_letter(d, s)}</p>" if d.maybe(0.88) else ""
    middle = (
        b.grouped(d, posts, most=4)
        if d.maybe(0.75)
        else "<p>" + "<br>".join(f"{d.one_of('-', '-')} {text}" for text in posts) + "</p>"
    )
    more = " ".join(n.hints(d, s, 0, 3))
    iban = f" Mein Konto: {d.print_iban(s.iban)}." if s.owed and d.maybe(0.5) else ""
    first = d.maybe(0.25)
    parts = [f"<p>{end}</p>", middle] if first else [middle, f"<p>{end}</p>"]
    body = f"{sender}{to}{dated}<p class=su>{subject}</p><p>{n.hello(d, s)}</p><p>{opening}</p>{''.join(parts)}<p>{n.payment(d, s, due=due)}{iban}</p><p>{more}</p><p>{d.one_of(*b.BYES)}</p><p class=sg>{shown}</p>"
    by_hand = d.maybe(0.12)
    css = (
        d.css(*((HAND,) if by_hand else (SERIF, SANS, MONO)), low=12.5 if by_hand else 10.5, high=14 if by_hand else 12)
        + f".a{{text-align:right}}.su{{font-weight:bold;margin:{rng.randint(4, 10)}mm 0 5mm}}.sg{{margin-top:{rng.randint(4, 14)}mm}}p{{margin:0 0 3.5mm}}"
    )
    note = (
        f"<div style='position:absolute;bottom:7mm;left:25mm;font-size:7pt'>{g.phone()}</div>" if d.maybe(0.2) else ""
    )
    return Sheet(body, css, footer=note, margin=(rng.randint(15, 24), rng.randint(18, 28), 18, 24))

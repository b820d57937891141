"""Collection agency or creditor: claim settled, instalments agreed, waiver or address inquiry; no demand for payment."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _kopf as kopf
from corpora.factory.families.sonstiges import _post as post

_SETTLED = (
    "in der oben genannten Angelegenheit teilen wir mit, dass die Forderung vollständig ausgeglichen ist. Die Akte wurde geschlossen.",
    "Ihre Zahlung von {amount} ist am {past} eingegangen. Damit ist die Angelegenheit erledigt.",
    "die Forderung unserer Mandantin {firm} wird nicht weiter verfolgt. Der Vorgang ist für Sie abgeschlossen.",
    "wir bestätigen, dass aus dem Vollstreckungsbescheid des Amtsgerichts {town} vom {past} keine Ansprüche mehr bestehen.",
)
_PLAN = (
    "wie telefonisch vereinbart, nehmen wir Ihren Vorschlag zur Zahlung in Raten an.",
    "mit der von Ihnen am {past} angebotenen Ratenzahlung sind wir einverstanden.",
    "vielen Dank für Ihre Rückmeldung. Wir bieten Ihnen folgende Ratenzahlung an:",
)
_ENDS = (
    "Eine Löschung bei den Auskunfteien wurde veranlasst.", "Den entwerteten Titel erhalten Sie anbei zurück.", "Bitte bewahren Sie dieses Schreiben auf.", "Eine Pfändung bei Ihrer Bank ({bank}) haben wir aufgehoben.", "Über eine Änderung Ihrer Anschrift informieren Sie uns bitte.",
    "Solange Sie die Raten einhalten, ruht das Verfahren.", "Ihre Daten werden nach den gesetzlichen Fristen gelöscht.", "Ein Guthaben von {amount} erstatten wir auf das Konto, von dem die Zahlung kam.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    house = d.one_of(
        f"{g.town()}er Inkasso GmbH",
        f"Forderungsmanagement {g.person().last} & Partner",
        f"Inkassobüro {g.person().last} e. K.",
        f"Rechtsanwälte {g.person().last} & Kollegen",
        f"Stadtkasse {g.town()}",
        g.firm(),
    )
    number = d.one_of(
        f"{g.digits(2)}/{g.digits(6)}",
        f"{g.digits(8)}-{g.digits(1)}",
        f"{d.rng.choice('ABCKZ')}{g.digits(7)}",
        g.case_number(),
    )
    c = akte.case(d, house, coded=0.85, number=number)
    settled = d.maybe(0.55)
    client = escape(g.firm())
    paragraphs = [post.fill(d, c.day, d.one_of(*(_SETTLED if settled else _PLAN)))]
    table = ""
    if settled and d.maybe(0.5):
        main, cost = g.money(40, 900), g.money(20, 140)
        paid = main + cost
        rows = [
            ("Hauptforderung", main),
            ("Kosten, Zinsen", cost),
            ("Zahlungen", -paid),
            ("Restforderung", Decimal("0.00")),
        ]
        table = "<table class=t>" + "".join(f"<tr><td>{a}<td class=n>{d.print_amount(b)}" for a, b in rows) + "</table>"
    if not settled:
        count, rate = d.rng.randint(3, 24), g.money(15, 80, round_to=5)
        rest = rate * count + g.money(1, 14)
        first = date(c.day.year + c.day.month // 12, c.day.month % 12 + 1, d.rng.choice([1, 15]))
        lines = ""
        for i in range(count):
            index = first.year * 12 + first.month - 1 + i
            lines += f"<tr><td>{i + 1}<td>{d.print_date(date(index // 12, index % 12 + 1, first.day), 'dd.mm.yyyy')}<td class=n>{d.print_amount(rate if i < count - 1 else rest - rate * (count - 1))}"
        table = f"<table class=t><thead><tr><th>Rate<th>Datum<th class=n>Betrag</thead><tbody>{lines}<tr><td colspan=2><b>Summe</b><td class=n><b>{d.print_amount(rest)}</b></tbody></table>"
    ends = [post.fill(d, c.day, text) for text in d.some(_ENDS, 1, 3)]
    title = (
        d.one_of("Erledigung der Angelegenheit", "Erledigungsbestätigung", "Bestätigung über den Ausgleich der Forderung", "Saldenbestätigung / Erledigung")
        if settled else d.one_of("Ratenzahlungsplan", "Bestätigung Ihrer Ratenzahlung", "Zahlungsplan")
    )  # fmt: skip
    label = d.one_of("Unser Aktenzeichen", "Aktenzeichen", "Az.", "Unser Zeichen", "Geschäftszeichen", "Vorgangsnummer")
    facts = [
        *([(label, c.code)] if c.code else []),
        *near.picked(
            d,
            [
                ("Gläubiger", client),
                ("Kundennummer beim Gläubiger", g.digits(8)),
                ("Schuldner", escape(c.who.name)),
                ("Ansprechpartner", escape(c.clerk.name)),
            ],
            1,
            4,
        ),
    ]
    top_date = d.maybe(0.6)
    if c.dated and top_date:
        facts.insert(d.rng.randint(0, len(facts)), (d.one_of("Datum", "Schreiben vom"), c.dated))
    line = f"<p>{akte.place_day(d, c)}</p>" if c.dated and not top_date else ""
    bold = f"<p><b>{client} ./. {escape(c.who.name)}</b></p>" if d.maybe(0.5) else ""
    body = (
        f"{kopf.head(d, c.shown, c.seat, c.color)}<div class=h><p>{akte.addressee(d, c)}</p>{near.listed(d, facts)}</div>{line}<h3>{title}</h3>{bold}<p>{akte.dear(d, c.who)}</p>"
        f"<p>{'</p><p>'.join(paragraphs)}</p>{table}<p>{'</p><p>'.join(ends)}</p><p>{d.one_of(*near.BYES)}</p><p>{akte.sign(d, c.clerk.last) if d.maybe(0.6) else ''}<br>{d.one_of(c.shown, escape(c.clerk.name), 'Dieses Schreiben ist ohne Unterschrift gültig.')}</p>"
    )
    css = d.css(SANS, SERIF, SANS, low=10, high=11.5) + (
        f".h{{display:flex;justify-content:space-between;margin-bottom:9mm}}h3{{font-size:12pt}}.listed{{font-size:.9em}}.t{{margin:3mm 0;min-width:{d.rng.randint(70, 130)}mm}}.t td,.t th{{padding:.7mm 4mm;text-align:left;{d.one_of('border-bottom:1px solid #bbb', 'border:1px solid #777')}}}.t .n{{text-align:right}}"
    )  # fmt: skip
    return Sheet(body, css, footer=kopf.foot(d, c.shown, c.seat), margin=(15, 20, 26, 24))

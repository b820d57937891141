"""A tutor's or small private helper's bill as plain letter: hours in sentences or a short list, no tax, sum in the text."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_WHAT = (
    ("Nachhilfe in {s}", "Unterrichtsstunde"), ("Lernförderung {s}", "Stunde à 45 Min."), ("Einzelunterricht {s}", "Stunde"), ("Klavierunterricht", "Stunde"), ("Begleitung und Übersetzung bei Behörden", "Stunde"),
    ("Haushaltshilfe", "Stunde"), ("Kinderbetreuung", "Stunde"), ("Gartenarbeiten", "Stunde"), ("Fahrdienst zur Therapie", "Fahrt"), ("Schwimmkurs", "Termin"), ("Dolmetschen", "Stunde"), ("Fensterputzen und Grundreinigung", "Stunde"),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    what, unit = rng.choice(_WHAT)
    what = what.format(s=d.one_of("Mathematik", "Englisch", "Deutsch", "Französisch", "Latein", "Physik"))
    count, price = Decimal(rng.randint(2, 24)), g.money(10, 38).quantize(Decimal(1)).quantize(r.CENT)
    item = r.Item(count, unit, what, price, (count * price).quantize(r.CENT))
    institute = d.maybe(0.5) and ("hilfe in" in what or "förderung" in what or "unterricht" in what)
    i = r.invoice(
        d,
        (item,),
        issuer=d.one_of("Lernstudio {name}", "Nachhilfeinstitut {town}", "Lernwerkstatt {name}", "Musikschule {name}")
        if institute
        else "{full}",
        rate=0,
    )
    shown = r.issuer(d, i)
    child = g.person(last=i.customer.last, adult=False)
    start = d.later(i.day, -50, -20)
    days = sorted({d.later(start, 0, 28) for _ in range(int(count))})
    for_whom = f" für {escape(child.first)}" if "Nach" in what or "unterricht" in what.lower() or d.maybe(0.2) else ""
    each = d.print_amount(price)
    gross = r.gross(d, i)
    if d.maybe(0.45):
        table = (
            "".join(
                f"<tr><td>{d.print_date(day, 'dd.mm.yyyy' if d.maybe(0.3) else 'dd.mm.yy')}<td>{what}<td class=r>{each}"
                for day in days
            )
            if d.maybe(0.5) and len(days) == count
            else f"<tr><td>{r.quantity(count)} x<td>{what}, {unit}<td class=r>{each}<td class=r>{d.print_amount(item.total)}"
        )
        wide = "" if table.count("<td>") != 2 else " colspan=3"
        told = f"<table class=t>{table}<tr class=s><td{wide or ' colspan=2'}>{d.one_of(*r.GROSS)}<td class=r>{gross}</table>"
    else:
        months = f"in der Zeit vom {d.print_date(start)} bis {d.print_date(d.later(start, 25, 31))}"
        told = "<p>" + d.one_of(
            f"für {what}{for_whom} {months} berechne ich {r.quantity(count)} mal {each}, zusammen {gross}.",
            f"für {r.quantity(count)} {unit if count == 1 else unit.replace('Stunde', 'Stunden') if unit == 'Stunde' else unit} {what}{for_whom} zu je {each} bitte ich um Zahlung von {gross}.",
            f"{months} habe ich {r.quantity(count)} Einheiten {what}{for_whom} geleistet. Bei {each} je Einheit ergibt das einen Betrag von {gross}.",
        ) + "</p>"  # fmt: skip
    number = f"{d.one_of(*r.NUMBER)} {r.code(d, i)}" if d.maybe(0.7) else ""
    dated = f"<p class={d.one_of('a', 'b')}>{escape(i.seat.place) + ', ' if d.maybe(0.6) else ''}{d.one_of('', 'den ', 'Datum: ')}{r.day(d, i)}</p>"
    sender = f"<p class={d.one_of('a', 'b', 'b')}>{shown}<br>{escape(i.seat.street)}<br>{escape(i.seat.postcode_place)}{'<br>' + escape(g.phone()) if d.maybe(0.4) else ''}</p>"
    title = f"<p class=ti>{d.one_of('Rechnung', 'RECHNUNG', 'Rechnung Nachhilfe' if 'hilfe in' in what else 'Rechnung', 'Abrechnung')} {number}</p>"
    free = f"<p>{d.one_of(*r.FREE)}</p>" if d.maybe(0.75) else ""
    paid = d.maybe(0.15)
    pay = (
        f"<p>{d.one_of('Betrag dankend bar erhalten.', 'bezahlt')}</p>"
        if paid
        else f"<p>{r.due_sentence(d, i)}</p><p>{r.account(d, i)}</p>"
    )
    tax = f"<p>{r.ids(d)}</p>" if d.maybe(0.4) else ""
    bye = f"<p>{d.one_of(*b.BYES)}</p><p class=h>{escape(i.owner.name) if institute else shown}</p>"
    hello = f"<p>{r.hello(d, i)}</p>" if d.maybe(0.75) else ""
    body = f"{sender}<p>{r.window(d, i)}</p>{dated}{title}{hello}{told}{free}{pay}{tax}{bye}"
    font = (HAND,) if d.maybe(0.2) else (SANS, SERIF, MONO)
    css = d.css(*font, low=11 if font == (HAND,) else 10, high=14 if font == (HAND,) else 12) + (
        f".a{{text-align:right}}.ti{{font-weight:bold;font-size:1.15em;margin:{rng.randint(5, 14)}mm 0 5mm}}.t td{{padding:.6mm 4mm .6mm 0}}.r{{text-align:right}}.s td{{border-top:1px solid #000;font-weight:bold}}.h{{margin-top:8mm}}p{{margin:0 0 4mm}}"
    )
    return Sheet(body, css, margin=(rng.randint(16, 28), rng.randint(18, 30), 20, rng.randint(20, 30)))

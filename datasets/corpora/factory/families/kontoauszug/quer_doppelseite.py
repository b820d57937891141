"""Landscape sheet with two statement pages side by side; the amount stands before the text or above it."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_OLD = (
    "Alter Kontostand", "Kontostand {day}", "Vortrag", "Stand letzter Auszug", "Alter Saldo {day}",
    "Saldo am {day}",
)  # fmt: skip
_NEW = ("Neuer Kontostand", "Kontostand {day}", "Saldo", "Stand dieser Auszug", "Neuer Saldo {day}", "Saldo am {day}")
_CARRY = ("Übertrag", "Zwischenstand", "weiter auf der nächsten Seite", "Saldo Seitenende", "Folgeseite")
_HEAD = ("Kontoauszug", "Auszug", "Girokonto - Auszug", "Kontoauszug Privatkonto", "Auszug aus dem Konto")


def draw(d: Draft) -> Sheet:
    rng = d.rng
    a = u.account(d)
    s = u.statement(d, 5, 34)
    made = d.later(s.end, 0, 3)
    talk = u.voice(d, "kpz", "pz", "kzp", "pkz", rich=0.5)
    style = d.one_of("dd.mm.", "dd.mm.yyyy", "dd.mm.yy", "d.m.yyyy")
    sign = d.one_of("-{}|{}", "{}-|{}+", "-{}|+{}", "{} S|{} H", "{}-|{}")
    unit = d.one_of("{}", "{}", "{} EUR", "{} €")
    form = d.one_of("amount_first", "amount_between", "under")
    size = rng.uniform(7.5, 9.3)
    room = int(148 / (size * 0.353 * 1.35))
    head, no, valued = d.one_of(*_HEAD), u.number(d, s.end), d.maybe(0.5)
    carry, sheet = d.one_of(*_CARRY), d.one_of("Seite", "Blatt", "S.")
    has_bic, has_date, has_span = d.maybe(0.6), d.maybe(0.7), d.maybe(0.35)
    only_first = d.maybe(0.4)

    entries: list[list[str]] = [[]]
    left, running, carried = room - 5.0, s.old, []
    for row, item in enumerate(s.bookings, 1):
        lines = talk.lines(d, item, rng.randint(38, 46))
        height = len(lines) + (1.6 if form == "under" else 0.6)
        if left < height:
            entries.append([])
            carried.append(running)
            left = room
        left -= height
        running += item.amount
        day, text = u.day_cell(d, row, item.day, style), u.text_cell(d, row, lines)
        amount = u.amount_cell(d, row, item.amount, sign, unit)
        wert = (
            (f"<small>{d.one_of('Wert', 'W:', 'Val.')} {d.print_date(item.valued, 'dd.mm.')}</small>")
            if valued
            else ("")
        )
        if form == "amount_first":
            inner = f"<span class=n>{amount}</span><span>{day}</span><span class=t>{text} {wert}</span>"
        elif form == "amount_between":
            inner = f"<span>{day}</span><span class=n>{amount}</span><span class=t>{text} {wert}</span>"
        else:
            inner = (
                f"<span class=w><span>{day} {wert}</span><span class=n>{amount}</span></span><span class=t>{text}"
                "</span>"
            )
        entries[-1].append(f"<div class=e>{inner}</div>")

    def line(label: str, shown: str) -> str:
        return f"<div class=w><b>{label}</b><b>{shown}</b></div>"

    numbered = d.maybe(0.8)
    mark = f" {no}" if numbered else ""

    def top(page: int) -> str:
        title = f"{head} {'Nr.' if head == 'Auszug' else ''} {d.field('auszug_nummer', no)}" if numbered else head
        facts = [f"IBAN {d.iban('iban', a.iban)}", f"{d.field('kontoinhaber', a.holder)}"]
        if has_bic:
            facts.append(f"BIC {d.field('bic', a.bank.bic)}")
        if has_date:
            facts.append(f"{d.one_of('Datum', 'vom', 'erstellt')} {d.date('datum', made, 'dd.mm.yyyy')}")
        if has_span:
            facts.append(
                f"{d.date('zeitraum_von', s.start, 'dd.mm.yyyy')} - {d.date('zeitraum_bis', s.end, 'dd.mm.yyyy')}"
            )
        if page > 1 and only_first:
            return f"<div class=w><b>{escape(a.bank.name)}</b><span>{head}{escape(mark)}, {sheet} {page}</span></div>"
        street = f"<div>{escape(a.address.street)}, {escape(a.address.postcode_place)}</div>" if page == 1 else ""
        body = "".join(f"<div>{fact}</div>" for fact in facts)
        return (
            f"<div class=w><b class=k>{d.field('kreditinstitut', a.bank.name)}</b><span>{sheet} {page}</span></div>"
            f"<div><b>{title}</b></div>{body}{street}"
        )

    old, new = (
        d.one_of(*pool).format(day=d.print_date(day, "dd.mm.yyyy")) for pool, day in ((_OLD, s.start), (_NEW, s.end))
    )
    pages = []
    for page, items in enumerate(entries, 1):
        first = (
            line(old, u.balance(d, "saldo_alt", s.old, sign, unit))
            if page == 1
            else line(d.one_of("Übertrag", "Vortrag"), u.sum_text(d, carried[page - 2], sign, unit))
        )
        done = page == len(entries)
        last = (
            line(new, u.balance(d, "saldo_neu", s.new, sign, unit))
            if done
            else line(carry, u.sum_text(d, carried[page - 1], sign, unit))
        )
        advert = "".join(f"<p class=f>{note}</p>" for note in u.notes(d, 0, 2)) if done else ""
        limit = (
            line(d.one_of("Kreditlinie", "Dispo", "Verfügungsrahmen"), d.print_amount(a.limit, currency=unit))
            if done and d.maybe(0.4)
            else ("")
        )
        pages.append(f"<div class=p><div class=o>{top(page)}</div>{first}{''.join(items)}{last}{limit}{advert}</div>")
    spreads = [pages[i : i + 2] for i in range(0, len(pages), 2)]
    body = "".join(f"<div class='g{' break' if i else ''}'>{''.join(pair)}</div>" for i, pair in enumerate(spreads))
    columns = {"amount_first": "26mm 20mm 1fr", "amount_between": "20mm 26mm 1fr", "under": "1fr"}[form]
    color = d.one_of("#000", "#b00", "#00529b", "#1a5", "#444")
    css = d.css(SANS, SANS, MONO) + (
        f"body{{font-size:{size:.1f}pt;line-height:1.2}}.g{{display:grid;grid-template-columns:1fr 1fr;"
        f"gap:{rng.randint(8, 18)}mm}}.p{{min-width:0;"
        f"{d.one_of('', 'border:1px solid #aaa;padding:3mm', 'border-top:3px solid ' + color)}}}.w{{display:flex;"
        f"justify-content:space-between;margin:.8mm 0}}.o{{margin-bottom:3mm;"
        f"{d.one_of('border-bottom:1px solid #000;padding-bottom:2mm', 'background:#eee;padding:2mm', '')}}}"
        f".k{{color:{color};font-size:1.2em}}.e{{display:grid;grid-template-columns:{columns};gap:0 2mm;"
        f"padding:.4mm 0;{d.one_of('', 'border-bottom:1px dotted #999')}}}.n{{text-align:right;white-space:nowrap}}"
        f".t{{white-space:pre-line;overflow-wrap:anywhere}}small{{color:#555}}.f{{font-size:.85em;margin:1.5mm 0}}"
    )
    return Sheet(body=body, css=css, size=(297.0, 210.0), margin=(10.0, 12.0, 8.0, 14.0))

"""Cooperative bank: day and value date without year, S or H in its own column, a carry-over between sheets."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_BANKS = (
    "Volksbank {ort} eG", "Raiffeisenbank {ort} eG", "VR Bank {ort} eG", "Volksbank {name}er Land eG",
    "Raiffeisenkasse {ort} eG", "Genossenschaftsbank {ort} eG",
)  # fmt: skip
_HEADS = (
    ("Bu-Tag", "Wert", "Vorgang"), ("Bu.Tag", "Valuta", "Buchungstext"),
    ("Buchung", "Wert", "Wir haben für Sie gebucht"), ("Buch.", "Val.", "Text"),
    ("Datum", "Wert", "Vorgang/Verwendungszweck"),
)  # fmt: skip
_OLD = (
    "alter Kontostand", "Alter Kontostand vom {day}", "Saldo alt", "Anfangssaldo", "Letzter Kontostand vom {day}",
    "Vortrag vom {day}",
)  # fmt: skip
_NEW = (
    "neuer Kontostand", "Neuer Kontostand vom {day}", "Saldo neu", "Endsaldo", "Kontostand per {day}",
    "Schlusssaldo vom {day}",
)  # fmt: skip
_CARRY = (
    "Übertrag auf Blatt {n}", "Zwischensaldo / Übertrag auf Blatt {n}", "Übertrag", "Saldoübertrag auf Blatt {n}",
    "Zwischensumme",
)  # fmt: skip
_CARRIED = ("Übertrag von Blatt {n}", "Übertrag", "Vortrag von Blatt {n}", "Saldovortrag")


def draw(d: Draft) -> Sheet:
    rng = d.rng
    a = u.account(d, *_BANKS)
    s = u.statement(d, 3, 36)
    talk = u.voice(d, "kpz", "kp", "kzp", rich=0.6)
    width, per_sheet = rng.randint(27, 54), rng.randint(7, 13)
    letters = d.rng.choice([("S", "H"), ("S", "H"), ("Soll", "Haben"), ("-", "+")])
    day_style = d.one_of("dd.mm.", "dd.mm.", "dd.mm.yy")
    no, sheet_word = u.number(d, s.end), d.one_of("Blatt", "Blatt-Nr.", "Seite")
    printed = d.later(s.end, 0, 2)
    last_day = d.print_date(s.end, "dd.mm.yyyy")
    head, carry, carried = d.rng.choice(_HEADS), d.one_of(*_CARRY), d.one_of(*_CARRIED)
    apart, amount_head = d.maybe(0.8), d.one_of("", "Betrag", "Umsatz in EUR", "Betrag EUR")
    labels = [d.one_of("IBAN", "IBAN:", "Intern. Kontonr. (IBAN)"), d.one_of("BIC", "BIC:", "SWIFT-Code")]
    dates, bic, limit = d.maybe(0.7), d.maybe(0.75), d.maybe(0.4)
    number_word = d.one_of("Auszug", "Kontoauszug Nr.", "Auszug-Nr.", "Kontoauszug")

    def money(shown: str, amount: Decimal) -> str:
        side = letters[amount >= 0]
        return f"<td class=n>{shown}<td class=h>{side}" if apart else f"<td class=n colspan=2>{shown} {side}"

    def total(label: str, amount: Decimal, key: str = "") -> str:
        shown = u.balance(d, key, amount, "{}|{}") if key else d.print_amount(abs(amount), currency=False)
        return f"<tr class=s><td><td><td>{label}{money(shown, amount)}"

    def top(page: int) -> str:
        rows = [
            (labels[0], d.iban("iban", a.iban)),
            *([(labels[1], d.field("bic", a.bank.bic))] if bic else []),
            (number_word, f"{d.field('auszug_nummer', no)} &nbsp; {sheet_word} {page}"),
            *(
                [(d.one_of("erstellt am", "Datum", "Erstellungsdatum"), d.date("datum", printed, "dd.mm.yyyy"))]
                if dates
                else []
            ),
            *([("Kontonummer", a.iban[12:])] if page == 1 else []),
            *([("Kreditlinie", d.print_amount(a.limit))] if page == 1 and limit else []),
        ]
        grid = "".join(f"<tr><td>{label}<td>{value}" for label, value in rows)
        first = page == 1
        left = (
            f"<b class=l>{d.field('kreditinstitut', a.bank.name)}</b>"
            f"<p>{d.field('kontoinhaber', a.holder)}"
            f"{f'<br>{escape(a.address.street)}<br>{escape(a.address.postcode_place)}' if first else ''}</p>"
        )
        return f"<div class='top{'' if first else ' break'}'><div>{left}</div><table>{grid}</table></div>"

    body, running = "", s.old
    chunks = [s.bookings[i : i + per_sheet] for i in range(0, len(s.bookings), per_sheet)]
    row = 0
    for page, chunk in enumerate(chunks, 1):
        label = (
            d.one_of(*_OLD).format(day=d.print_date(s.start, "dd.mm.yyyy")) if page == 1 else carried.format(n=page - 1)
        )
        lines = [total(label, running, "saldo_alt" if page == 1 else "")]
        for item in chunk:
            row, running = row + 1, running + item.amount
            shown = u.amount_cell(d, row, item.amount, "{}|{}")
            lines.append(
                f"<tr><td>{u.day_cell(d, row, item.day, day_style)}<td>{d.print_date(item.valued, day_style)}"
                f"<td class=t>{u.text_cell(d, row, talk.lines(d, item, width))}{money(shown, item.amount)}"
            )
        done = page == len(chunks)
        label = d.one_of(*_NEW).format(day=last_day) if done else carry.format(n=page + 1)
        lines.append(total(label, running, "saldo_neu" if done else ""))
        heads = "".join(f"<th>{text}" for text in head) + f"<th class=n colspan=2>{amount_head}"
        body += f"{top(page)}<table class=m><thead><tr>{heads}</thead><tbody>{''.join(lines)}</tbody></table>"
    body += "".join(f"<p class=k>{note}</p>" for note in u.notes(d, 0, 4))
    border = d.one_of(
        "",
        ".m td:not(:first-child),.m th:not(:first-child){border-left:1px solid #999}",
        ".m thead{background:#e8eef6}",
        ".m tr{border-bottom:1px solid #ddd}",
    )
    size, valign = rng.uniform(7.5, 9.5), d.one_of("top", "bottom")
    css = d.css(SANS, MONO) + (
        f"body{{font-size:{size:.1f}pt}}.top{{display:flex;justify-content:space-between;"
        f"margin-bottom:{rng.randint(4, 14)}mm;gap:8mm}}.top td{{padding:.3mm 2mm;"
        f"{d.one_of('', 'border:1px solid #999')}}}.l{{font-size:1.4em;"
        f"color:{d.one_of('#00509b', '#000', '#f60', '#036')}}}.m{{width:100%}}.m td,.m "
        f"th{{padding:{rng.uniform(0.4, 1.3):.1f}mm 1.2mm;text-align:left}}.m th{{border-bottom:1px solid #000;"
        f"border-top:1px solid #000}}.m .n{{text-align:right;white-space:nowrap;vertical-align:{valign}}}.m "
        f".h{{width:6mm;vertical-align:inherit}}.t{{white-space:pre-line;width:{d.one_of('auto', '55%')}}}.s "
        f"td{{font-weight:{d.one_of('bold', 'normal')}}}.k{{font-size:.85em;margin:2mm 0}}{border}"
    )
    foot = (
        "<div style='position:absolute;bottom:6mm;left:18mm;right:18mm;font-size:6.5pt;border-top:1px solid #88"
        f"8'>{' | '.join(u.imprint(d, a.bank))}</div>"
    )
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 15.0, 18.0, 18.0))

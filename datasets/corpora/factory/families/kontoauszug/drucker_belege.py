"""Slips of the statement printer in the lobby: fixed columns in monospace, several slips copied onto one sheet."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_OLD = (
    "KONTOSTAND AM {day}", "ALTER KONTOSTAND", "ALTER SALDO VOM {day}", "Kontostand am {day}", "alter Kontostand",
    "SALDO VORTRAG",
)  # fmt: skip
_NEW = (
    "KONTOSTAND AM {day}", "NEUER KONTOSTAND", "NEUER SALDO VOM {day}", "Kontostand am {day}", "neuer Kontostand",
    "SALDO NEU",
)  # fmt: skip
_CARRY = ("ZWISCHENSALDO", "UEBERTRAG", "Folgeblatt {n}", "Uebertrag auf Blatt {n}", "FORTSETZUNG SIEHE BLATT {n}")
_SIZES = ((205.0, 101.6), (210.0, 105.0), (197.0, 99.0), (210.0, 148.0))


def draw(d: Draft) -> Sheet:
    rng = d.rng
    a = u.account(d)
    s = u.statement(d, 2, 22, months=False)
    printed = d.later(s.end, 0, 4)
    talk = u.voice(d, "kz", "kpz", "pz", "kp", "zp", rich=0.3)
    lane = rng.randint(26, 46)
    sign = d.one_of("{}-|{}+", "{} -|{} +", "{} S|{} H", "{}S|{}H", "-{}|+{}", "{}-|{}")
    style = d.one_of("dd.mm.", "dd.mm.", "dd.mm.yy", "dd.mm.yyyy")
    slip_size = rng.choice(_SIZES)
    stacked = d.maybe(0.45)
    room = rng.randint(9, 13) if slip_size[1] < 120 or (stacked and d.maybe(0.7)) else rng.randint(14, 24)
    no, sheet = u.number(d, s.end), d.one_of("Blatt", "BLATT", "Bl.", "Seite")
    valued, upper = d.maybe(0.75), d.maybe(0.4)
    heads = [
        d.one_of("BUCHUNG", "Bu-Tag", "Datum", "TAG"),
        *([d.one_of("WERT", "Wert", "Valuta")] if valued else []),
        d.one_of("VERWENDUNGSZWECK", "Text", "ERLAEUTERUNG", "Vorgang"),
        d.one_of("BETRAG", "Umsatz", "EUR", "BETRAG EUR"),
    ]
    shown_bic, shown_date, account_first = d.maybe(0.6), d.maybe(0.75), d.maybe(0.5)
    word, on = (
        d.one_of("Kontoauszug", "AUSZUG", "Auszug Nr.", "KONTOAUSZUG NR."),
        d.one_of("vom", "Datum", "", "ERSTELLT"),
    )
    old, new, carry = d.one_of(*_OLD), d.one_of(*_NEW), d.one_of(*_CARRY)
    places = rng.choice([("Kontonummer", "Bankleitzahl"), ("KONTO", "BLZ"), ("Konto-Nr.", "BLZ")])

    numbered = f"{word} {d.field('auszug_nummer', no)} " if d.maybe(0.8) else ""

    def top(page: int) -> str:
        bank = f"<b>{d.field('kreditinstitut', a.bank.name)}</b>"
        title = f"{numbered}{sheet} {page}"
        day = f"{on} {d.date('datum', printed, 'dd.mm.yyyy')}" if shown_date else ""
        numbers = f"{places[0]} {a.iban[12:]} {places[1]} {a.bank.code}"
        iban = f"IBAN {d.iban('iban', a.iban)}" + (f" BIC {d.field('bic', a.bank.bic)}" if shown_bic else "")
        second = f"<div>{iban}</div><div>{numbers}</div>" if account_first else f"<div>{numbers}</div><div>{iban}</div>"
        return f"<div class=x><span>{bank}</span><span>{title} {day}</span></div>{second}"

    def line(cells: list[str], kind: str = "r") -> str:
        return f"<div class={kind}>" + "".join(f"<span>{cell}</span>" for cell in cells) + "</div>"

    def total(label: str, shown: str, day: str) -> str:
        return line(["", *([""] if valued else []), label.format(day=day, n=2), shown])

    chunks: list[list[tuple[u.Booking, list[str]]]] = [[]]
    left = room
    for item in s.bookings:
        said = talk.lines(d, item, lane)[:5]
        if left < len(said):
            chunks.append([])
            left = room
        chunks[-1].append((item, [part.upper() if upper else part for part in said]))
        left -= len(said)
    slips, running, row = [], s.old, 0
    for page, chunk in enumerate(chunks, 1):
        lines = [line(heads, "r h")]
        if page == 1:
            lines.append(total(old, u.balance(d, "saldo_alt", s.old, sign), d.print_date(s.start, "dd.mm.yyyy")))
        elif d.maybe(0.5):
            lines.append(total("VORTRAG", u.sum_text(d, running, sign), ""))
        for item, said in chunk:
            row, running = row + 1, running + item.amount
            cells = [u.day_cell(d, row, item.day, style), *([d.print_date(item.valued, style)] if valued else [])]
            lines.append(line([*cells, u.text_cell(d, row, said), u.amount_cell(d, row, item.amount, sign)]))
        if page == len(chunks):
            lines.append(total(new, u.balance(d, "saldo_neu", s.new, sign), d.print_date(s.end, "dd.mm.yyyy")))
        else:
            lines.append(total(carry.replace("{n}", str(page + 1)), u.sum_text(d, running, sign), ""))
        note = u.notes(d, 1, 1)[0] if page == len(chunks) and d.maybe(0.5) else ""
        holder = f"{d.field('kontoinhaber', a.holder)}"
        if page == 1 and d.maybe(0.6):
            holder += f"<br>{escape(a.address.street)}<br>{escape(a.address.postcode_place)}"
        note = f"<div class=f>{note}</div>" if note else ""
        slips.append(
            f"<div class='slip{'' if stacked or page == 1 else ' break'}'>{top(page)}{''.join(lines)}{note}<div "
            f"class=f>{holder}</div></div>"
        )
    font = rng.uniform(7.4, 8.8)
    days = {"dd.mm.": "7ch", "dd.mm.yy": "9ch", "dd.mm.yyyy": "11ch"}[style]
    rule = d.one_of(
        "border-bottom:1px dashed #000",
        "border-bottom:1px solid #000",
        "",
        "border-top:1px solid #000;border-bottom:1px solid #000",
    )
    edge = d.one_of(
        "border:1px solid #bbb",
        "border-bottom:2px solid #aaa",
        "border:0",
        "border:1px dashed #999",
        "background:#f4f1e8",
    )
    css = (
        f"body{{font-family:'{d.font(MONO)}',monospace;font-size:{font:.1f}pt;"
        f"line-height:{rng.uniform(1.0, 1.25):.2f};color:{d.one_of('#000', '#223', '#333', '#446')}}}"
        f".r{{display:grid;grid-template-columns:{days} {days + ' ' if valued else ''}{lane + 2}ch 15ch;"
        f"white-space:pre-line;margin-bottom:{rng.uniform(0, 0.8):.1f}mm}}.r>:last-child{{text-align:right;"
        f"white-space:nowrap;align-self:{d.one_of('start', 'end')}}}.h{{margin:2mm 0 1mm;{rule}}}.x{{display:flex;"
        f"justify-content:space-between}}.f{{margin-top:2mm}}.slip{{padding:{'4mm 6mm' if stacked else '0'};"
        f"{edge if stacked else ''};margin-bottom:{rng.randint(3, 9)}mm}}"
    )
    if stacked:
        return Sheet(body="".join(slips), css=css, margin=(12.0, 10.0, 10.0, rng.choice([10.0, 16.0])))
    return Sheet(body="".join(slips), css=css, size=slip_size, margin=(6.0, 8.0, 4.0, 10.0))

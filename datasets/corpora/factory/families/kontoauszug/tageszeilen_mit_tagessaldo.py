"""The day stands once as a heading row above its bookings, a daily balance below them; debits and credits apart."""

from __future__ import annotations

from html import escape
from itertools import groupby

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_COLUMNS = (
    ("Belastung", "Gutschrift"), ("Lastschrift", "Gutschrift"), ("Ausgang", "Eingang"),
    ("zu Ihren Lasten", "zu Ihren Gunsten"), ("Soll", "Haben"), ("Abgang EUR", "Zugang EUR"),
    ("Auszahlung", "Einzahlung"),
)  # fmt: skip
_LEAD = (
    "Buchungen vom {}", "Buchungstag: {}", "Buchungstag {}", "Umsätze vom {}", "{}", "Gebucht am {}",
    "Am {} gebucht:",
)  # fmt: skip
_DAILY = ("Tagessaldo", "Saldo", "Kontostand", "Saldo nach Buchung", "Tagesendsaldo")
_OLD = (
    "Kontostand vom {day}", "Alter Saldo", "Vortrag", "Saldo zu Ihren {side} am {day}", "Letzter Kontostand",
    "Saldo letzter Auszug",
)  # fmt: skip
_NEW = (
    "Kontostand vom {day}", "Neuer Saldo", "Aktueller Kontostand", "Saldo zu Ihren {side} am {day}",
    "Saldo bei Auszugserstellung", "Endbestand",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    rng = d.rng
    a = u.account(d)
    s = u.statement(d, 4, 32)
    made = d.later(s.end, 0, 4)
    talk = u.voice(d, "pz", "kpz", "kp", "zpk", rich=0.4)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yy", "dd.mm.", "d.m.yyyy")
    lead, weekday = d.one_of(*_LEAD), d.maybe(0.35)
    daily = d.one_of("none", "row", "heading", "row")
    one_column = d.maybe(0.2)
    debit, credit = rng.choice(_COLUMNS)
    sign = d.one_of("-{}|{}", "{}-|{}+", "{} S|{} H", "{} Soll|{} Haben")
    unit = d.one_of("{}", "{}", "{} €", "{} EUR")
    glue, valued = d.one_of("\n", "\n", " "), d.maybe(0.4)

    def sides(shown: str, amount) -> str:  # type: ignore[no-untyped-def]
        if one_column:
            return f"<td class=n>{shown}"
        return f"<td class=n>{shown}<td class=n>" if amount < 0 else f"<td class=n><td class=n>{shown}"

    def total(key: str, amount, label: str, day) -> str:  # type: ignore[no-untyped-def]
        words = label.format(day=d.print_date(day, "dd.mm.yyyy"), side="Lasten" if amount < 0 else "Gunsten")
        printed = sides(u.balance(d, key, amount, sign if one_column else "{}|{}", unit), amount)
        return f"<tr class=s><td{' colspan=2' if valued else ''}>{words}{printed}"

    rows, row, running, label = [], 0, s.old, d.one_of(*_DAILY)
    width = 1 + valued + (1 if one_column else 2)
    for day, group in groupby(s.bookings, key=lambda item: item.day):
        items = list(group)
        after = running + sum(item.amount for item in items)
        shown = u.day_cell(d, row + 1, day, style)
        shown = lead.format(f"{u.WEEKDAYS[day.weekday()]}, {shown}" if weekday else shown)
        right = f"<span class=q>{label} {u.sum_text(d, after, sign, unit)}</span>" if daily == "heading" else ""
        rows.append(f"<tr class=d><td colspan={width}>{right}{shown}")
        for item in items:
            row += 1
            amount = u.amount_cell(d, row, item.amount, sign if one_column else "{}|{}", unit)
            rows.append(
                f"<tr><td class=t>{u.text_cell(d, row, talk.lines(d, item), glue)}"
                + (f"<td>{d.print_date(item.valued, 'dd.mm.')}" if valued else "")
                + sides(amount, item.amount)
            )
        running = after
        if daily == "row" and d.maybe(0.85):
            rows.append(
                f"<tr class=z><td{' colspan=2' if valued else ''}>{label}"
                f"{sides(u.sum_text(d, running, sign if one_column else '{}|{}', unit), running)}"
            )
    old, new = d.one_of(*_OLD), d.one_of(*_NEW)
    heads = (f"<th>{d.one_of('Vorgang', 'Buchungstext', 'Umsatz', 'Erläuterung zur Buchung')}") + (
        "<th>Wert" if valued else ""
    )
    heads += f"<th class=n>{d.one_of('Betrag', 'Umsatz')}" if one_column else f"<th class=n>{debit}<th class=n>{credit}"
    no, bank = d.field("auszug_nummer", u.number(d, s.end)), d.field("kreditinstitut", a.bank.name)
    holder = d.field("kontoinhaber", a.holder)
    pieces = [
        f"{d.one_of('Kontoinhaber', 'Inhaber', 'Konto von', 'für')}{d.one_of(':', '')} {holder}",
        f"IBAN {d.iban('iban', a.iban)}",
        *([f"BIC {d.field('bic', a.bank.bic)}"] if d.maybe(0.6) else []),
        *([f"{d.one_of('Auszug', 'Auszug Nr.', 'Nummer')} {no}"] if d.maybe(0.8) else []),
        *(
            [f"{d.one_of('Datum', 'Auszugsdatum', 'erstellt')} {d.date('datum', made, 'dd.mm.yyyy')}"]
            if d.maybe(0.75)
            else []
        ),
        *(
            [f"{d.one_of('Dispositionsrahmen', 'Kreditlinie', 'Limit')} {d.print_amount(a.limit)}"]
            if d.maybe(0.4)
            else []
        ),
        *(
            [f"vom {d.date('zeitraum_von', s.start, 'dd.mm.yyyy')} bis {d.date('zeitraum_bis', s.end, 'dd.mm.yyyy')}"]
            if d.maybe(0.3)
            else []
        ),
    ]
    if d.maybe(0.5):
        rng.shuffle(pieces)
    title = (
        "<h1>"
        f"{d.one_of('Kontoauszug', 'Tagesauszug', 'Auszug', 'Kontoauszug Privatkonto', 'K o n t o a u s z u g')}"
        "</h1>"
    )
    facts = f"<div class=p>{''.join(f'<div>{piece}</div>' for piece in pieces)}</div>"
    address = (
        (f"<p>{escape(a.holder)}<br>{escape(a.address.street)}<br>{escape(a.address.postcode_place)}</p>")
        if d.maybe(0.5)
        else ("")
    )
    head = [f"<div class=b>{bank}</div>", title, facts, address]
    if d.maybe(0.5):
        head = [f"<div class=b>{bank}</div>", address, title, facts]
    table = (
        f"<table><thead><tr>{heads}</thead><tbody>{total('saldo_alt', s.old, old, s.start)}{''.join(rows)}"
        f"{total('saldo_neu', s.new, new, s.end)}</tbody></table>"
    )
    body = "".join(head) + table + "".join(f"<p class=f>{note}</p>" for note in u.notes(d, 0, 4))
    color = d.one_of("#123", "#8a0f2b", "#0b5", "#005ea8", "#000", "#735")
    line = d.one_of(
        "",
        "tr{border-bottom:1px solid #ddd}",
        "td:not(:first-child){border-left:1px solid #aaa}table{border:1px solid #aaa}",
    )
    css = d.css(SANS, SERIF, MONO, low=8, high=10) + (
        f".b{{font-size:1.4em;font-weight:bold;color:{color};"
        f"{d.one_of('', 'letter-spacing:.1em', 'border-bottom:2px solid')}}}"
        f"h1{{font-size:{rng.uniform(1.2, 1.8):.1f}em;margin:4mm 0 2mm}}"
        f".p{{display:{d.one_of('block', 'grid', 'flex')};grid-template-columns:1fr 1fr;flex-wrap:wrap;gap:1mm 6mm;"
        f"margin:2mm 0 5mm}}table{{width:100%}}td,th{{padding:{rng.uniform(0.4, 1.3):.1f}mm 1.5mm;text-align:left}}"
        f".n{{text-align:right;white-space:nowrap;width:{rng.randint(24, 32)}mm}}th.n{{white-space:normal}}"
        f".t{{white-space:pre-line;padding-left:{rng.choice([1.5, 5, 8])}mm}}.q{{float:right;font-weight:normal}}"
        f".d td{{padding-top:{rng.uniform(1, 3):.1f}mm;"
        f"{d.one_of('font-weight:bold', 'background:#e9edf2', 'text-decoration:underline', f'color:{color}')}}}.z "
        f"td{{color:#555;font-style:{d.one_of('italic', 'normal')}}}.s td{{font-weight:bold;padding:2mm 1.5mm}}"
        f"th{{border-bottom:1px solid {color}}}.f{{font-size:.82em}}{line}"
    )
    foot = (
        "<div style='position:absolute;bottom:6mm;left:20mm;right:20mm;font-size:6.5pt;display:flex;"
        f"justify-content:space-between'><span>{', '.join(u.imprint(d, a.bank)[:3])}</span><span>"
        f"{d.one_of('Seite', 'Blatt')} {{page}}</span></div>"
    )
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 18.0, 18.0, 22.0))

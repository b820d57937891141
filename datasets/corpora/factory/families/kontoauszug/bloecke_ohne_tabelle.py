"""Neobank: no table, each booking a block with small lines and its value date, a summary page at the end."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_BANKS = (
    "N26 Bank AG", "Kolibri Bank SE", "Tomorrow Bank GmbH", "Moin Bank AG", "pleno Bank", "Vela Finanz AG",
    "Solar Bank SE", "Bankhaus Pixel AG", "Kontist Privat", "Nuri & {name} Bank AG", "Holi Bank GmbH",
)  # fmt: skip
_OLD = (
    "Dein alter Kontostand", "Anfänglicher Kontostand", "Dein Kontostand am {day}", "Startguthaben",
    "Eröffnungssaldo", "Saldo zu Beginn",
)  # fmt: skip
_NEW = (
    "Dein neuer Kontostand", "Kontostand am Ende", "Dein Kontostand am {day}", "Endguthaben", "Abschlusssaldo",
    "Saldo zum Schluss",
)  # fmt: skip
_OUT = ("Ausgehende Transaktionen", "Ausgaben", "Du hast ausgegeben", "Geld raus", "Abgänge gesamt")
_IN = ("Eingehende Transaktionen", "Einnahmen", "Du hast erhalten", "Geld rein", "Zugänge gesamt")
_SUMMARY = ("Zusammenfassung", "Übersicht", "Deine Monatsübersicht", "Das war dein Monat", "Kontoübersicht")
_VALUE = ("Wertstellung", "Valuta", "Wertgestellt am", "Value date")
_CATEGORY = (
    "Mastercard", "Lebensmittel", "Lastschriften", "Überweisungen", "Einkommen", "Bargeld", "Shopping", "Sonstiges",
    "MoneyBeam", "Abos & Spenden",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    a = u.account(d, *_BANKS, joint=0.05)
    s = u.statement(d, 3, 24, months=d.maybe(0.9))
    issued = d.later(s.end, 1, 8)
    talk = u.voice(d, "pz", "pz", "pkz", rich=0.85)
    sign = d.one_of("-{}|+{}", "-{}|+{}", "-{}|{}", "− {}|+ {}", "–{}|+{}")
    unit = d.one_of("{}€", "{} €", "{} €", "{} EUR") if not sign.startswith(("−", "–")) else "{} €"
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy", "dd.mm.yy")
    date_place = d.one_of("middle", "above", "below_amount")
    month_heads, category = d.maybe(0.4), d.maybe(0.4)
    newest_first = d.maybe(0.25)
    blocks, month = [], None
    value_label = d.one_of(*_VALUE)
    for row, item in enumerate(s.bookings[::-1] if newest_first else s.bookings, 1):
        if month_heads and (item.day.year, item.day.month) != month:
            month = (item.day.year, item.day.month)
            blocks.append(f"<h3>{MONTHS[item.day.month - 1]} {item.day.year}</h3>")
        day = u.day_cell(d, row, item.day, style)
        text = f"<div class=t>{u.text_cell(d, row, talk.lines(d, item))}</div>"
        kind = f"<small>{d.one_of(*_CATEGORY)}</small>" if category else ""
        valued = f"<small>{value_label} {d.print_date(item.valued, style)}</small>" if d.maybe(0.8) else ""
        amount = f"<b>{u.amount_cell(d, row, item.amount, sign, unit)}</b>"
        if date_place == "middle":
            inner = f"<div>{text}{kind}{valued}</div><div class=d>{day}</div><div class=n>{amount}</div>"
        elif date_place == "above":
            inner = f"<div><div class=d>{day}</div>{text}{kind}{valued}</div><div class=n>{amount}</div>"
        else:
            inner = f"<div>{text}{kind}{valued}</div><div class=n>{amount}<div class=d>{day}</div></div>"
        blocks.append(f"<div class=e>{inner}</div>")
    number = u.number(d, s.end)
    dash = d.one_of(" bis ", " - ", " – ")
    span = (
        (f"{d.date('zeitraum_von', s.start, style)}{dash}{d.date('zeitraum_bis', s.end, style)}")
        if d.maybe(0.8)
        else (f"{MONTHS[s.end.month - 1]} {s.end.year}")
    )
    title = d.one_of("Kontoauszug", "Dein Kontoauszug", "Kontoauszug Nr.", "Auszug Nr.")
    title = (
        (f"{title} {d.field('auszug_nummer', number)}")
        if d.maybe(0.6)
        else d.one_of("Kontoauszug", "Dein Kontoauszug", "Dein Auszug", "Statement / Kontoauszug")
    )
    day_line = (
        (f"<div>{d.one_of('Erstellt am', 'Ausgestellt am', 'Datum:', 'Stand')} {d.date('datum', issued, style)}</div>")
        if d.maybe(0.65)
        else ("")
    )
    bic = f"<br>{d.one_of('BIC:', 'BIC', 'BIC (SWIFT)')} {d.field('bic', a.bank.bic)}" if d.maybe(0.75) else ""
    iban = f"<div class=a>{d.one_of('IBAN:', 'IBAN', 'Deine IBAN')} {d.iban('iban', a.iban)}{bic}</div>"
    holder = (
        f"<div class=a><b>{d.field('kontoinhaber', a.holder)}</b><br>{escape(a.address.street)}"
        f"{d.one_of(', ', '<br>')}{escape(a.address.postcode_place)}</div>"
    )
    plus = sum((item.amount for item in s.bookings if item.amount > 0), Decimal(0))
    end = d.print_date(s.end, "dd.mm.yyyy")
    sums = [
        (d.one_of(*_OLD).format(day=d.print_date(s.start, "dd.mm.yyyy")), u.balance(d, "saldo_alt", s.old, sign, unit)),
        (d.one_of(*_OUT), u.sum_text(d, s.new - s.old - plus, "-{}|-{}", unit)),
        (d.one_of(*_IN), u.sum_text(d, plus, "+{}|+{}", unit)),
        (d.one_of(*_NEW).format(day=end), u.balance(d, "saldo_neu", s.new, sign, unit)),
        *(
            [(d.one_of("Dispo", "Eingeräumte Überziehung", "davon in Spaces"), d.print_amount(a.limit, currency=unit))]
            if d.maybe(0.4)
            else []
        ),
    ]
    lines = "".join(f"<div class=x><span>{label}</span><span>{value}</span></div>" for label, value in sums)
    first = d.maybe(0.25)
    summary = f"<div class='z{'' if first or d.maybe(0.4) else ' break'}'><h2>{d.one_of(*_SUMMARY)}</h2>{lines}</div>"
    accent = d.one_of("#36a18b", "#111", "#5433ff", "#ff5f5f", "#0d5c63", "#e4007c")
    bank = f"<div class=k>{d.field('kreditinstitut', a.bank.name)}</div>"
    top = [bank, f"<h1>{title}</h1><div class=a>{span}</div>{day_line}", holder, iban]
    if d.maybe(0.5):
        top = [top[2], bank, top[1], iban] if d.maybe(0.5) else [bank, holder, top[1], iban]
    body = (
        ("").join(top)
        + (summary if first else "")
        + ("").join(blocks)
        + ("" if first else summary)
        + ("").join(f"<p class=f>{note}</p>" for note in u.notes(d, 0, 4))
    )
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".k{{font-weight:bold;font-size:1.4em;color:{accent};text-align:{d.one_of('left', 'right')}}}"
        f"h1{{font-size:1.7em;margin:3mm 0 1mm}}h2{{font-size:1.3em;margin:2mm 0}}"
        f".a{{margin:{rng.uniform(1, 4):.1f}mm 0}}h3{{color:{accent};margin:5mm 0 1mm}}.t{{white-space:pre-line}}"
        f".t::first-line{{font-weight:{d.one_of('bold', 'bold', 'normal')}}}.e{{display:grid;"
        f"grid-template-columns:1fr {'28mm ' if date_place == 'middle' else ''}32mm;gap:3mm;"
        f"padding:{rng.uniform(1.5, 3.5):.1f}mm 0;"
        f"{d.one_of('border-bottom:1px solid #ddd', '', f'border-left:2px solid {accent};padding-left:3mm')}}}.e "
        f"small{{display:block;color:#777}}.n{{text-align:right;white-space:nowrap}}"
        f".d{{{d.one_of('color:#555', '', 'font-size:.9em')}}}.x{{display:flex;justify-content:space-between;"
        f"padding:1mm 0;{d.one_of('', 'border-bottom:1px solid #eee')}}}.z{{margin:6mm 0;"
        f"{d.one_of('', 'background:#f5f5f5;padding:4mm', 'border:1px solid #ccc;padding:4mm')}}}"
        f".f{{font-size:.8em;color:#666}}.n b{{font-weight:{d.one_of('bold', 'normal')}}}"
    )
    foot = (
        "<div style='position:absolute;bottom:7mm;left:20mm;right:20mm;font-size:6.5pt;color:#777'>"
        f"{' · '.join(u.imprint(d, a.bank))} &nbsp; {{page}} / {{pages}} &nbsp; Nr. {g.digits(8)}</div>"
    )
    return Sheet(body=body, css=css, footer=foot, margin=(16.0, 22.0, 20.0, 22.0))

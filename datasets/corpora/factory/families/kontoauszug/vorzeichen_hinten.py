"""Savings bank print-out: one amount column, the sign behind the figure, balances as first and last row."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_BANKS = (
    "Sparkasse {ort}", "Kreissparkasse {ort}", "Stadtsparkasse {ort}", "Verbandssparkasse {ort}",
    "Sparkasse {name}tal", "Sparkasse Landkreis {ort}",
)  # fmt: skip
_DAY = ("Datum", "Buchung", "Tag", "Bu.Tag", "Buchungsdatum")
_TEXT = ("Erläuterung", "Erläuterungen", "Buchungstext", "Vorgang / Erläuterung", "Text/Verwendungszweck")
_SUM = ("Betrag", "Betrag EUR", "Umsatz in EUR", "EUR", "Umsatz EUR", "Betrag in Euro")
_OLD = (
    "Kontostand am {day}", "Alter Kontostand vom {day}", "Kontostand in EUR am {day}, Auszug Nr. {no}",
    "Saldo per {day}", "Letzter Kontostand {day}",
)  # fmt: skip
_NEW = (
    "Kontostand am {day} um {time} Uhr", "Neuer Kontostand vom {day}", "Kontostand in EUR am {day}",
    "Neuer Saldo {day}", "Kontostand, {day}, {time} Uhr",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    rng = d.rng
    a = u.account(d, *_BANKS)
    s = u.statement(d, 2, 34)
    printed = d.later(s.end, 0, 3)
    talk = u.voice(d, "kpz", "kzp", "pkz", "kp", rich=0.5)
    sign = d.one_of("{}-|{}+", "{}-|{}", "{} -|{} +", "{}-|{}+")
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy", "dd.mm.")
    color = d.one_of("#e2001a", "#000", "#c00", "#555", "#111")
    wide = d.maybe(0.5)
    time = f"{rng.randint(6, 21)}:{rng.randint(0, 59):02d}"

    def total(key: str, amount, label: str, day) -> str:  # type: ignore[no-untyped-def]
        words = label.format(day=d.print_date(day, "dd.mm.yyyy"), no=rng.randint(1, 12), time=time)
        return f"<tr class=s><td colspan=2>{words}<td class=n>{u.balance(d, key, amount, sign, '{}')}"

    rows = [
        f"<tr><td>{u.day_cell(d, row, item.day, style)}<td class=t>{u.text_cell(d, row, talk.lines(d, item))}"
        f"<td class=n>{u.amount_cell(d, row, item.amount, sign)}"
        for row, item in enumerate(s.bookings, 1)
    ]
    no = d.field("auszug_nummer", u.number(d, s.end)) if d.maybe(0.8) else ""
    head = d.one_of("Kontoauszug", "Kontoauszug Nr.", "Auszug", "Konto-Auszug", "Kontoauszug / Rechnungsabschluss")
    kind = d.one_of("Girokonto", "Privatgirokonto", "Giro Komfort", "Basiskonto", "GiroOnline", "Kontokorrent")
    bank = d.field("kreditinstitut", a.bank.name)
    logo = (
        f'<span style="display:inline-block;width:7mm;height:7mm;background:{color};border-radius:'
        f'{d.one_of("0", "50%", "1mm")}"></span> '
    )
    bic = f" {d.one_of('BIC', 'BIC/SWIFT', 'SWIFT-BIC')} {d.field('bic', a.bank.bic)}" if d.maybe(0.6) else ""
    date_part = (
        f"{d.one_of('vom', 'erstellt am', 'Datum', '-')} {d.date('datum', printed, 'dd.mm.yyyy')}"
        if d.maybe(0.6)
        else ("")
    )
    account = f"{kind} {a.iban[12:].lstrip('0')}{', IBAN' if d.maybe(0.7) else ' IBAN:'} {d.iban('iban', a.iban)}{bic}"
    top = f"<div class=b>{logo if d.maybe(0.7) else ''}{bank}</div>"
    address = (
        f"<p style='margin:{rng.randint(2, 16)}mm 0 {rng.randint(6, 18)}mm'>"
        f"{a.person.salutation + '<br>' if d.maybe(0.5) else ''}"
        f"{d.field('kontoinhaber', a.holder)}<br>{escape(a.address.street)}<br>{escape(a.address.postcode_place)}</p>"
    )
    title = f"<p><b>{head} {no}</b> {date_part} {'' if wide else '<br>'}<span class=k>{account}</span></p>"
    blocks = [top, address, title] if d.maybe(0.7) else [top, title, address]
    limit = f"<p>Ihr Dispositionskredit {d.print_amount(a.limit)}</p>" if d.maybe(0.5) and a.limit else ""
    gap, line = rng.uniform(0.3, 1.6), d.one_of("", "border-bottom:1px solid #ccc", "border-bottom:1px dotted #888")
    css = d.css(SANS, SANS, MONO, low=7.5, high=10.5) + (
        f".b{{font-size:{rng.randint(12, 20)}pt;font-weight:bold;text-align:{d.one_of('left', 'right')}}}"
        f"table{{width:100%;margin:2mm 0}}td,th{{padding:{gap:.1f}mm 1.5mm;text-align:left;{line}}}"
        f".n{{text-align:right;white-space:nowrap}}.t{{white-space:pre-line}}"
        f"th{{border-bottom:{d.one_of('1px', '2px')} solid {color}}}.s td{{font-weight:{d.one_of('bold', 'normal')}"
        f";padding:2mm 1.5mm}}.k{{font-size:.9em}}"
    )
    body = (
        "".join(blocks)
        + f"<table><thead><tr><th style='width:{rng.randint(17, 24)}mm'>{d.one_of(*_DAY)}<th>{d.one_of(*_TEXT)}<th "
        f"class=n>{d.one_of(*_SUM)}</thead><tbody>"
        + (total("saldo_alt", s.old, d.one_of(*_OLD), s.start) if d.maybe(0.85) else "")
        + "".join(rows)
        + total("saldo_neu", s.new, d.one_of(*_NEW), printed)
        + f"</tbody></table>{limit}"
        + "".join(f"<p class=k>{note}</p>" for note in u.notes(d, 0, 5))
    )
    foot = " &middot; ".join(u.imprint(d, a.bank))
    footer = (
        f"<div style='position:absolute;bottom:6mm;left:25mm;right:20mm;font-size:6.5pt;color:#444'>{foot}</div>"
        f"<div style='position:absolute;top:7mm;right:20mm;font-size:8pt'>{d.one_of('Seite', 'Blatt', 'S.')} {{page"
        f"}} von {{pages}}</div>"
    )
    return Sheet(body=body, css=css, footer=footer, margin=(15.0, 20.0, 20.0, rng.choice([15.0, 20.0, 25.0])))

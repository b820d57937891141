"""Direct bank's PDF: booking date above value date in one column, bold first line, account figures at the right."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_BANKS = (
    "Nordstern Direktbank AG", "DirektPlus Bank", "Bank am Fluss AG", "{ort}er Direktbank AG",
    "Online-Bank {name} AG", "Zinspilot Bank SE", "ING-DiBa AG", "DKB Deutsche Kreditbank AG", "Comdirect Bank",
    "1822 Direkt {ort}",
)  # fmt: skip
_KIND = ("Girokonto", "Girokonto Direkt", "Privatkonto", "Verrechnungskonto", "Giro Future", "Tagesgeld- und Girokonto")
_OLD = ("Alter Saldo", "Saldo alt", "Anfangssaldo", "Kontostand zu Beginn", "Alter Kontostand")
_NEW = ("Neuer Saldo", "Saldo neu", "Schlusssaldo", "Kontostand am Ende", "Neuer Kontostand")
_LIMIT = ("Eingeräumte Kontoüberziehung", "Dispositionskredit", "Überziehungslimit", "Verfügungsrahmen")
_HEADS = (("Buchung", "Valuta"), ("Buchungstag", "Wertstellung"), ("Buchungsdatum", "Wertdatum"), ("Buchung", "Wert"))


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    a = u.account(d, *_BANKS)
    s = u.statement(d, 4, 30, months=d.maybe(0.85))
    printed = d.later(s.end, 0, 5)
    talk = u.voice(d, "kpz", "pz", "kp z".replace(" ", ""), "pkz", rich=0.9)
    sign = d.one_of("-{}|{}", "-{}|{}", "- {}|{}", "-{}|+{}", "−{}|{}", "− {}|+ {}")
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    unit = d.one_of("{}", "{} EUR", "{} €", "{} Euro")
    stacked = d.maybe(0.75)
    head = d.rng.choice(_HEADS)
    month = f"{MONTHS[s.end.month - 1]} {s.end.year}"
    title = d.one_of(
        f"Kontoauszug {month}",
        "Kontoauszug",
        f"Ihr Kontoauszug für {month}",
        f"Kontoauszug zum {d.print_date(s.end, 'd. month yyyy')}",
    )
    info = [(d.one_of("IBAN", "Ihre IBAN"), d.iban("iban", a.iban))]
    if d.maybe(0.75):
        info.append(("BIC", d.field("bic", a.bank.bic)))
    if d.maybe(0.85):
        info.append((d.one_of("Datum", "Erstellt am", "Auszugsdatum", "Abschlussdatum"), d.date("datum", printed)))
    if d.maybe(0.75):
        info.append(
            (
                d.one_of("Auszugsnummer", "Auszug Nr.", "Kontoauszug-Nr.", "Nr."),
                d.field("auszug_nummer", u.number(d, s.end)),
            )
        )
    if d.maybe(0.5):
        info.append((d.one_of(*_LIMIT), d.print_amount(a.limit)))
    if d.maybe(0.5):
        dash = d.one_of(" - ", " bis ", " – ")
        info.append(
            (
                d.one_of("Zeitraum", "Auszugszeitraum", "Umsätze"),
                f"{d.date('zeitraum_von', s.start)}{dash}{d.date('zeitraum_bis', s.end)}",
            )
        )
    if d.maybe(0.3):
        info.append((d.one_of("Kundennummer", "Kunden-Nr."), g.digits(9)))
    both = d.maybe(0.3)
    info.append((d.one_of(*_OLD), u.balance(d, "saldo_alt", s.old, sign, unit)))
    info.append((d.one_of(*_NEW), u.balance(d, "saldo_neu", s.new, sign, unit)))
    if d.maybe(0.25):
        rng.shuffle(info)
    rows = []
    for row, item in enumerate(s.bookings, 1):
        day, valued = u.day_cell(d, row, item.day, style), d.print_date(item.valued, style)
        dates = f"<td>{day}<br><span class=v>{valued}</span>" if stacked else f"<td>{day}<td class=v>{valued}"
        rows.append(
            f"<tr>{dates}<td class=t>{u.text_cell(d, row, talk.lines(d, item))}<td class=n>"
            f"{u.amount_cell(d, row, item.amount, sign)}"
        )
    if both:
        rows.append(
            f"<tr class=s><td{'' if stacked else ' colspan=2'}><td>{d.one_of(*_NEW)}<td class=n>"
            f"{u.balance(d, 'saldo_neu', s.new, sign)}"
        )
    heads = f"<th>{head[0]}<br><span class=v>{head[1]}</span>" if stacked else f"<th>{head[0]}<th>{head[1]}"
    heads += (
        "<th>"
        f"{d.one_of('Buchung / Verwendungszweck', 'Verwendungszweck', 'Umsatz', 'Buchungsinformationen', 'Vorgang')}"
        f"<th class=n>{d.one_of('Betrag (EUR)', 'Betrag in EUR', 'Betrag', 'Umsatz (€)')}"
    )
    sender = f"{escape(a.bank.name)} &middot; {g.digits(5)} {escape(g.town())}"
    left = (
        f"<div class=w>{sender}</div><p>{a.person.salutation + '<br>' if d.maybe(0.6) else ''}"
        f"{d.field('kontoinhaber', a.holder)}"
        f"<br>{escape(a.address.street)}<br>{escape(a.address.postcode_place)}</p>"
    )
    grid = "".join(f"<tr><td>{label}<td class=n>{value}" for label, value in info)
    color = d.one_of("#ff6200", "#0a5ca8", "#148dea", "#333", "#fc0", "#006b54")
    body = (
        f"<div class=brand>{d.field('kreditinstitut', a.bank.name)}</div>"
        f"<div class=top><div>{left}</div><table class=i>{grid}</table></div>"
        f"<h2>{d.one_of(*_KIND)}{' ' + a.iban[12:] if d.maybe(0.3) else ''}</h2><p class=h>{title}</p>"
        f"<table class=m><thead><tr>{heads}</thead><tbody>{''.join(rows)}</tbody></table>"
        + (
            f"<h4>{d.one_of('Kunden-Information', 'Bitte beachten Sie auch die nachstehenden Hinweise', 'Hinweise')}"
            "</h4>"
            if d.maybe(0.6)
            else ""
        )
        + "".join(f"<p class=k>{note}</p>" for note in u.notes(d, 0, 5))
    )
    css = d.css(SANS, low=8, high=10) + (
        f".brand{{text-align:{d.one_of('left', 'right')};font-size:{rng.randint(14, 24)}pt;font-weight:bold;"
        f"color:{color};margin-bottom:{rng.randint(4, 14)}mm}}.top{{display:flex;justify-content:space-between;"
        f"margin-bottom:8mm;{d.one_of('', 'flex-direction:row-reverse')}}}.w{{font-size:6.5pt;border-bottom:1px "
        f"solid #777;margin-bottom:2mm}}.i td{{padding:.4mm 0 .4mm 4mm}}.i "
        f".n{{text-align:{d.one_of('right', 'left')}}}.n{{text-align:right;white-space:nowrap}}.m{{width:100%}}.m "
        f"td,.m th{{padding:{rng.uniform(0.6, 2):.1f}mm 2mm;text-align:left;"
        f"{d.one_of('border-bottom:1px solid #ddd', '', f'border-bottom:1px solid {color}')}}}.m "
        f".n{{text-align:right}}.m "
        f"th{{{d.one_of(f'border-bottom:2px solid {color}', 'background:#eee', f'color:{color}')}}}"
        f".t{{white-space:pre-line}}.t::first-line{{font-weight:{d.one_of('bold', 'bold', 'normal')}}}"
        f".v{{color:#666}}h2{{margin:2mm 0;font-size:1.4em}}.h{{font-weight:bold}}.s td{{font-weight:bold}}"
        f".k{{font-size:.85em;color:#444}}"
    )
    foot = (
        "<div style='position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:6.5pt;color:#555;display:flex;"
        f"gap:8mm'><div>{'<br>'.join(u.imprint(d, a.bank))}</div><div style='margin-left:auto'>Seite {{page}} von "
        f"{{pages}}</div></div>"
    )
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 20.0, 28.0, 25.0))

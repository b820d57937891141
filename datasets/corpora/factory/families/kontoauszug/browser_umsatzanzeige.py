"""Turnover page printed from the browser: newest first, filter line, running balance, the browser's own lines."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_TITLE = (
    "Umsatzanzeige", "Finanzübersicht", "Umsätze", "Kontoumsätze", "Umsatzliste", "Umsatzabfrage", "Kontodetails",
    "Umsätze & Kontostand",
)  # fmt: skip
_MENU = (
    "Startseite", "Banking", "Überweisung", "Daueraufträge", "Postfach", "Service", "Depot", "Kredite", "Abmelden",
    "Einstellungen", "Karten", "Hilfe", "Kontowecker", "Freistellungsauftrag",
)  # fmt: skip
_FILTER = (
    "Umsätze der letzten 90 Tage", "Filter: alle Umsätze", "Suche: -", "Sortierung: neueste zuerst",
    "Alle Kategorien", "Anzeige: 50 pro Seite", "Betrag von - bis", "Umsatzart: Alle",
)  # fmt: skip
_PARTY = (
    "Auftraggeber/Empfänger", "Beguenstigter/Zahlungspflichtiger", "Name / Verwendungszweck", "Umsatz",
    "Buchungstext", "Verwendungszweck", "Details",
)  # fmt: skip

_DISCLAIMER = (
    "Alle Angaben ohne Gewähr.", "Dies ist kein Kontoauszug im Sinne der AGB.", "Umsätze können noch storniert werden.",
    "Nach oben", "Für den Kontoauszug nutzen Sie bitte das Postfach.", "Vorgemerkte Umsätze sind nicht enthalten.",
)  # fmt: skip
_ARRANGED = (
    "", "display:grid;grid-template-columns:1fr 1fr;gap:1mm 8mm", "background:#f0f0f0;padding:2mm",
    "display:flex;flex-wrap:wrap;gap:1mm 7mm",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    a = u.account(d)
    s = u.statement(d, 4, 36, months=False)
    talk = u.voice(d, "pz", "pz", "pkz", "kpz", rich=0.35)
    sign = d.one_of("-{}|{}", "-{}|{}", "-{}|+{}", "{} -|{} +", "{} S|{} H", "- {}|{}")
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy", "dd.mm.", "d.m.yyyy")
    unit = d.one_of("{} EUR", "{} €", "{}")
    asked = d.later(s.end, 0, 6)
    clock = f"{rng.randint(6, 23):02d}:{rng.randint(0, 59):02d}"
    kinds, valued, saldo = talk.order == "pz" and d.maybe(0.3), d.maybe(0.6), d.maybe(0.7)
    number_column = d.maybe(0.15)
    rows, running = [], s.new
    for row, item in enumerate(s.bookings[::-1], 1):
        cells = [f"<td>{row}"] if number_column else []
        cells.append(f"<td>{u.day_cell(d, row, item.day, style)}")
        cells += [f"<td>{d.print_date(item.valued, style)}"] if valued else []
        cells += [f"<td>{escape(d.one_of('EUR', 'gebucht'))}"] if kinds else []
        cells.append(f"<td class=t>{u.text_cell(d, row, talk.lines(d, item))}")
        tint = f" style='color:{d.one_of('#c00')}'" if item.amount < 0 else ""
        cells.append(f"<td class=n{tint}>{u.amount_cell(d, row, item.amount, sign, unit)}")
        cells += [f"<td class=n>{u.sum_text(d, running, sign, unit)}"] if saldo else []
        running -= item.amount
        rows.append("<tr>" + "".join(cells))
    heads = [
        *(["<th>#"] if number_column else []),
        f"<th>{d.one_of('Buchung', 'Buchungstag', 'Datum', 'Buch.datum')}",
        *([f"<th>{d.one_of('Wertstellung', 'Valuta', 'Wert')}"] if valued else []),
        *(["<th>Status"] if kinds else []),
        f"<th>{d.one_of(*_PARTY)}",
        f"<th class=n>{d.one_of('Betrag', 'Umsatz', 'Betrag (EUR)', 'Soll/Haben')}",
        *([f"<th class=n>{d.one_of('Saldo', 'Kontostand', 'Saldo danach')}"] if saldo else []),
    ]
    bank = d.field("kreditinstitut", a.bank.name)
    account = [f"{d.one_of('Konto', 'IBAN', 'Ausgewähltes Konto', 'Kontonummer/IBAN')}: {d.iban('iban', a.iban)}"]
    if d.maybe(0.75):
        account.append(
            f"{d.one_of('Kontoinhaber', 'Inhaber', 'Name', 'Kunde', 'Kontobezeichnung')}: "
            f"{d.field('kontoinhaber', a.holder)}"
        )
    if d.maybe(0.4):
        account.append(f"BIC: {d.field('bic', a.bank.bic)}")
    if d.maybe(0.75):
        label = d.one_of(
            "Kontostand",
            "Aktueller Saldo",
            "Buchsaldo",
            f"Kontostand am {d.print_date(asked, 'dd.mm.yyyy')} {clock}",
            "Saldo",
        )
        account.append(f"{label}: {u.balance(d, 'saldo_neu', s.new, sign, unit)}")
    if d.maybe(0.4):
        account.append(
            f"{d.one_of('Verfügbarer Betrag', 'Dispo', 'Verfügungsrahmen', 'Vorgemerkt')}: "
            f"{d.print_amount(a.limit, currency=unit)}"
        )
    if d.maybe(0.35):
        account.append(
            f"{d.one_of('Abfragedatum', 'Erstellt', 'Stand', 'Ausdruck vom')}: {d.date('datum', asked)} {clock} Uhr"
        )
    span = ""
    if d.maybe(0.6):
        first, dash = d.one_of("Zeitraum", "Umsätze vom", "Von", "Zeitraum von"), d.one_of("bis", "-", "–", "bis:")
        span = (
            f"{first} {d.date('zeitraum_von', s.start, 'dd.mm.yyyy')} {dash} "
            f"{d.date('zeitraum_bis', s.end, 'dd.mm.yyyy')}"
        )
    filters = " &nbsp; ".join([*([span] if span else []), *d.some(_FILTER, 0, 3)])
    menu = "".join(f"<span>{item}</span>" for item in d.some(_MENU, 4, 8))
    title = d.one_of(*_TITLE)
    login = (
        (
            f"{d.one_of('Angemeldet als', 'Letzte Anmeldung', 'Sie sind angemeldet')} {escape(g.digits(8))}, "
            f"{d.print_date(asked, 'dd.mm.yyyy')}"
        )
        if d.maybe(0.5)
        else ("")
    )
    cards = "".join(f"<div class=a>{line}</div>" for line in account)
    end = ""
    if d.maybe(0.25):
        end = (
            f"<p>{d.one_of('Anfangssaldo', 'Saldo zu Beginn des Zeitraums', 'Startsaldo')}: "
            f"{u.balance(d, 'saldo_alt', s.old, sign, unit)}</p>"
        )
    parts = [
        f"<div class=bank>{bank}</div>",
        f"<div class=m>{menu}</div>" if d.maybe(0.7) else "",
        f"<h1>{title}</h1>",
        f"<div class=g>{cards}</div>",
        f"<p class=f>{filters}</p>" if filters else "",
    ]
    body = (
        (f"<div class=l>{login}</div>")
        + ("").join(parts)
        + (f"<table><thead><tr>{''.join(heads)}</thead><tbody>{''.join(rows)}</tbody></table>{end}")
    )
    if d.maybe(0.5):
        body += (
            "<p class=l>"
            f"{d.one_of(*_DISCLAIMER)}"
            " &nbsp; "
            f"{' | '.join(d.some(('Impressum', 'Datenschutz', 'AGB', 'Cookies', 'Sicherheit', 'Kontakt'), 2, 5))}"
            "</p>"
        )
    accent, zebra = (
        d.one_of("#004a99", "#e2001a", "#ff6600", "#00758f", "#333", "#007a3d"),
        d.one_of("tr:nth-child(even) td{background:#f3f5f8}", "", "td{border-bottom:1px solid #ddd}"),
    )
    css = d.css(SANS, low=7, high=9.5) + (
        f".bank{{font-size:1.5em;font-weight:bold;color:{accent}}}.m{{display:flex;gap:4mm;margin:2mm 0;"
        f"padding:1.5mm;{d.one_of(f'background:{accent};color:#fff', 'border-bottom:1px solid #ccc', 'color:#06c')}"
        f"}}.g{{{d.one_of(*_ARRANGED)};margin:2mm 0}}h1{{font-size:1.5em;margin:2mm 0}}.l,.f{{font-size:.85em;"
        f"color:#555}}table{{width:100%}}td,th{{padding:{rng.uniform(0.6, 1.8):.1f}mm 1.2mm;text-align:left}}"
        f".n{{text-align:right;white-space:nowrap}}"
        f"th{{{d.one_of(f'background:{accent};color:#fff', 'background:#ddd', 'border-bottom:1px solid #000')}}}"
        f".t{{white-space:{d.one_of('pre-line', 'normal')}}}"
        f".t::first-line{{{d.one_of('font-weight:bold', '', f'color:{accent}')}}}{zebra}"
    )
    url = (
        f"https://{d.one_of('banking', 'www', 'online', 'kunden', 'meine')}.{d.one_of('bank', 'konto', 'finanz')}"
        f"-{g.digits(3)}.example/{d.one_of('portal', 'umsatz', 'finanzstatus', 'de/home')}"
        f"/{d.one_of('umsaetze.html', 'turnover?n=1', 'konto.jsf', 'index.php')}"
    )
    bar = "position:absolute;left:8mm;right:8mm;display:flex;justify-content:space-between;font:7pt Liberation Sans"
    header = (
        f"<div style='{bar};top:4mm'><span>{d.print_date(asked, 'd.m.yyyy')}, {clock}</span><span>{title} - "
        f"{escape(a.bank.name)}</span><span></span></div>"
    )
    footer = f"<div style='{bar};bottom:4mm'><span>{url}</span><span>{{page}}/{{pages}}</span></div>"
    return Sheet(
        body=body, css=css, header=header if d.maybe(0.8) else "", footer=footer, margin=(12.0, 12.0, 12.0, 12.0)
    )

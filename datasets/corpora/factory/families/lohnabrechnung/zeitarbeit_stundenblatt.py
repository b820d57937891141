"""Temporary-work agency: hours by client and bonus, a time account, the month's hours day by day on a further page."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import (
    LONG,
    NOWRAP,
    Line,
    Slip,
    cents,
    chosen,
    draw_slip,
    logo,
    month_field,
    number,
    print_month,
)  # fmt: skip

_AGENCY = (
    "Personalservice",
    "Zeitarbeit",
    "Personaldienstleistungen",
    "Personal",
    "Personalleasing",
    "Job Partner",
    "Work",
)
_TITLES = (
    "Lohnabrechnung mit Stundennachweis", "Entgeltabrechnung", "Lohnabrechnung", "Ihre Verdienstabrechnung",
        "Abrechnung Leiharbeitnehmer",
    "Verdienstnachweis", "Lohnabrechnung Mitarbeiter", "Abrechnung Zeitarbeitnehmer",
)  # fmt: skip
_KINDS = (
    ("Grundlohn EG {e}", 1.0, False), ("Branchenzuschlag {b}. Stufe", 0.15, False), ("Mehrarbeitszuschlag 25%", 0.25,
        False),
    ("Nachtzuschlag 25%", 0.25, True), ("Sonntagszuschlag 50%", 0.5, True), ("Schichtzulage", 0.1, False),
        ("Überstd. Auszahlung AZK", 1.0, False),
)  # fmt: skip
_FIXED = (
    "Verpflegungsmehraufwand", "Fahrgeld", "Jahressonderzahlung", "Urlaubsgeld", "Lohnfortzahlung krank",
    "Einsatzbezogene Zulage", "Urlaubsentgelt", "Prämie Kundeneinsatz",
)  # fmt: skip
_REMARKS = (
    "Einsatz",
    "Einsatz",
    "Einsatz",
    "Einsatz",
    "krank",
    "Urlaub",
    "Feiertag",
    "garantiefreie Zeit",
    "AZK Abbau",
)
_GROSS = ("Gesamtbrutto", "Summe Brutto", "Bruttolohn", "Brutto gesamt", "Bruttoentgelt", "Zwischensumme Brutto")
_NET = ("Nettolohn", "Nettoentgelt", "Netto", "gesetzl. Netto", "Nettoverdienst")
_PAID = (
    "Überweisungsbetrag",
    "Auszahlungsbetrag",
    "Auszahlung",
    "Auszahlung netto",
    "Überweisung am 15.",
    "Zahlbetrag",
)


def draw(d: Draft) -> Sheet:
    place, last = d.german.town(), d.german.person().last
    firm = f"{d.one_of(place, last, last[:4].upper(), last + ' & ' + d.german.person().last)} {d.one_of(*_AGENCY)} "
    firm += d.one_of("GmbH", "GmbH & Co. KG", "AG", "GmbH", "e.K.")
    client = [d.german.firm() for _ in range(d.rng.randint(1, 3))]
    s = draw_slip(d, lines=_lines(d), firm=firm)

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=False)

    info = [
        (d.one_of("Abrechnungsmonat", "Monat", "Lohnperiode", "Zeitraum", "Abrechnung für"), month_field(d, s)),
        *chosen(d, s, LONG, 0.6),
    ]
    info += [(d.one_of("Entgeltgruppe", "Tarif", "EG"), d.one_of("EG 1", "EG 2a", "E2 iGZ", "EG 3 GVP", "EG 4 BAP"))]
    info_html = "".join(f"<tr><td>{label}<td>{value}" for label, value in info)
    window = (
        f"<p class=tiny>{d.field('arbeitgeber', s.firm)}, {escape(s.firm_address.street)}, "
        f"{escape(s.firm_address.postcode_place)}</p>"
        f"<p>{s.person.salutation}<br>{d.field('arbeitnehmer', s.person.name)}<br>{escape(s.address.street)}<br>"
        f"{escape(s.address.postcode_place)}</p>"
    )
    by_client = d.maybe(0.6)
    body_rows, done = [], 0
    for group, name in enumerate(client if by_client else [""]):
        part = (
            s.lines[done:]
            if group == len(client) - 1 or not by_client
            else s.lines[done : done + len(s.lines) // len(client)]
        )
        done += len(part)
        if by_client:
            body_rows.append(
                f"<tr class=group><td colspan=5>"
                f"{d.one_of('Einsatz:', 'Kunde', 'Entleiher:', 'Einsatzbetrieb')} {escape(name)}"
            )
        body_rows += [
            (
                f"<tr><td>{line.code}<td>{escape(line.text)}<td class=n>{line.quantity}<td class=n>"
                f"{line.rate}<td class=n>{money(line.amount)}"
            )
            for line in part
        ]
    body_rows.append(
        f"<tr class=sum><td colspan=4>{d.one_of(*_GROSS)}<td class=n>{d.amount('brutto', s.gross, currency=False)}"
    )
    words = {
        "lst": "Lohnsteuer", "soli": "Solidaritätszuschlag", "kist": "Kirchensteuer", "kv": "Krankenversicherung",
        "rv": "Rentenversicherung",
        "av": "Arbeitslosenversicherung", "pv": "Pflegeversicherung",
    }  # fmt: skip
    cuts = {**s.taxes, **{key: own for key, (own, _) in s.social.items()}}
    minus = d.maybe(0.5)
    body_rows += [
        f"<tr><td colspan=4>{words[key]}<td class=n>{money(-cut if minus else cut)}"
        for key, cut in cuts.items()
        if cut or d.maybe(0.3)
    ]
    body_rows.append(
        f"<tr class=sum><td colspan=4>{d.one_of(*_NET)}<td class=n>{d.amount('netto', s.net, currency=False)}"
    )
    body_rows += [
        f"<tr><td>{line.code}<td colspan=3>{escape(line.text)}<td class=n>{money(line.amount)}" for line in s.after
    ]
    body_rows.append(
        f"<tr class='sum paid'><td colspan=4>{d.one_of(*_PAID)}<td class=n>"
        f"{d.amount('auszahlung', s.paid, currency=False)}"
    )
    names = d.one_of(
        "LA|Bezeichnung|Std.|Satz|Betrag", "Nr.|Lohnart|Menge|€/Std|EUR", "Lohnart|Text|Anzahl|Faktor|Betrag €"
    )
    table = (
        f"<table class=pay><thead><tr>{''.join(f'<th>{name}' for name in names.split('|'))}</thead>"
        f"<tbody>{''.join(body_rows)}</tbody></table>"
    )
    account = (
        f"<p>{d.one_of('Bankverbindung', 'Ihr Konto', 'Zahlung auf IBAN')}: {d.iban('iban', s.iban)}</p>"
        if d.maybe(0.7)
        else ""
    )
    balance = [number(d.rng.randint(-80, 600) / 4) for _ in range(3)]
    hours = (
        f"<table class=azk><tr><th>{d.one_of('Arbeitszeitkonto', 'AZK', 'Stundenkonto')}"
        f"<th>Vortrag<th>Zugang<th>Stand<tr><td>Stunden"
        f"{''.join(f'<td class=n>{value}' for value in balance)}<tr><td>Urlaub (Tage)<td class=n>"
        f"{d.rng.randint(0, 12)},0<td class=n>2,0"
        f"<td class=n>{d.rng.randint(2, 14)},0</table>"
        if d.maybe(0.7)
        else ""
    )
    top = (
        f"<p style='text-align:{d.one_of('left', 'right')}'>{logo(d, s.firm)}</p><table class=top>"
        f"<tr><td width=50%>{window}"
        f"<td><table class=info>{info_html}</table></table>"
    )
    title = f"<h2>{d.one_of(*_TITLES)}</h2>"
    sheet = _hours_sheet(d, s, client) if d.maybe(0.75) else ""
    body = top + title + (hours + table if d.maybe(0.3) else table + hours) + account + sheet
    color = d.one_of("#c40", "#063", "#036", "#555", "#909", "#07a")
    css = d.css(SANS, low=8, high=9.8) + (
        f".top,.pay,.azk,.hours{{width:100%}}.info td{{padding:0 3mm .4mm "
        f"0}}.tiny{{font-size:70%}}h2{{color:{color};margin:3mm 0 2mm}}"
        f".pay th,.hours th{{text-align:left;border-bottom:.5mm solid {color};font-size:88%}}.pay "
        f"td{{padding:.5mm 1mm}}.n{{text-align:right}}"
        f".group td{{background:{d.one_of('#eee', '#fff', '#f4efe6')};font-style:italic}}.sum "
        f"td{{font-weight:bold;border-top:.2mm solid #000}}"
        f".paid td{{border-bottom:.6mm double #000}}.azk{{width:70%;margin:3mm 0}}.azk td,.azk "
        f"th{{border:.2mm solid #aaa;padding:.4mm 2mm}}"
        ".hours td{border-bottom:.1mm solid #bbb;padding:.35mm 1mm}"
    )
    footer = (
        f"<div style='position:absolute;bottom:6mm;left:20mm;right:15mm;font-size:6.5pt;color:#555'>{escape(s.firm)} · "
        f"{d.one_of('Erlaubnis nach § 1 AÜG', 'AÜG-Erlaubnis unbefristet', 'Mitglied im Arbeitgeberverband')}"
        f" · HRB {d.german.digits(5)} · "
        f"Tel. {d.german.phone()} · {d.one_of('Seite {page} von {pages}', 'Blatt {page}', '{page}/{pages}')}</div>"
    )
    return Sheet(body=body, css=css + NOWRAP, footer=footer, margin=(14.0, 15.0, 18.0, 20.0))


def _lines(d: Draft) -> list[Line]:
    rate = d.german.money(9.8, 17.5)
    hours = Decimal(d.rng.randint(280, 680)) / 4
    lines: list[Line] = []
    for text, factor, free in (_KINDS[0], *d.some(_KINDS[1:], 1, 4)):
        amount = hours if factor == 1.0 and not lines else Decimal(d.rng.randint(8, 140)) / 4
        price = cents(float(rate) * factor)
        shown = text.format(e=d.rng.randint(1, 5), b=d.rng.randint(1, 6))
        lines.append(Line(d.german.digits(3), shown, cents(amount * price), number(amount), number(price), free))
    return lines + [Line(d.german.digits(3), text, d.german.money(20, 260)) for text in d.some(_FIXED, 0, 2)]


def _hours_sheet(d: Draft, s: Slip, client: list[str]) -> str:
    rows, total, day = [], Decimal(0), s.month
    while day <= s.last_day:
        if day.weekday() < 5 or d.maybe(0.1):
            remark = d.one_of(*_REMARKS)
            begin, worked = d.rng.choice([5, 6, 7, 14, 22]), Decimal(d.rng.choice([28, 30, 32, 32, 34])) / 4
            total += worked
            end = f"{int(begin + worked + Decimal('0.5')) % 24:02d}:{d.one_of('00', '15', '30')}"
            span = f"<td>{begin:02d}:00<td>{end}<td>0:30" if remark == "Einsatz" else "<td><td><td>"
            rows.append(
                f"<tr><td>{('Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So')[day.weekday()]}<td>{day:%d.%m.}"
                f"{span}<td class=n>{number(worked)}"
                f"<td>{remark}<td>{escape(d.rng.choice(client)[:28]) if remark == 'Einsatz' else ''}"
            )
        day += timedelta(days=1)
    name = d.one_of(
        "Stundennachweis", "Tätigkeitsnachweis", "Stundenzettel", "Zeitnachweis", "Anlage: geleistete Stunden"
    )
    month = d.field("abrechnungsmonat", print_month(d, s.month, "name", "m/y", "m.y"), s.value)
    return (
        f"<h2 class=break>{name} {month}</h2><p>{escape(s.person.reversed_name)}</p><table "
        f"class=hours><thead><tr><th>Tag<th>Datum<th>Beginn"
        f"<th>Ende<th>Pause<th>Std.<th>Art<th>Kunde</thead><tbody>{''.join(rows)}</tbody></table>"
        f"<p><b>{d.one_of('Summe Stunden', 'Gesamtstunden', 'Total')}: {number(total)}</b></p>"
    )

"""Pay statement with recalculated earlier months: old, new and difference blocks look like the month's own block."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import (
    LONG,
    NOWRAP,
    SHORT,
    cents,
    chosen,
    draw_slip,
    month_field,
    print_month,
    to_date,
)

_TITLES = (
    "Entgeltnachweis", "Verdienstnachweis", "Entgeltabrechnung", "Lohn- und Gehaltsnachweis", "Abrechnungsnachweis",
    "Verdienstabrechnung", "Gehaltsnachweis", "Entgeltbescheinigung",
)  # fmt: skip
_AGAIN = (
    "Rückrechnung",
    "Korrektur",
    "Nachberechnung",
    "Rückrechnung für",
    "Aufrollung",
    "Neuberechnung Vormonat",
    "RR-Periode",
)
_REASONS = (
    "Änderung Steuerklasse", "Tariferhöhung rückwirkend", "Nachmeldung Überstunden", "AU-Bescheinigung nachgereicht",
        "Korrektur Fehlzeiten",
    "Änderung Krankenkasse", "Zulage rückwirkend", "Stundenmeldung verspätet", "Kinderfreibetrag lt. ELStAM",
        "Korrektur Eingruppierung",
)  # fmt: skip
_GROSS = ("Gesamtbrutto", "Summe Brutto", "Bruttoentgelt", "Brutto gesamt", "Entgelt brutto")
_NET = ("Gesetzliches Netto", "Nettoentgelt", "Gesetzl. Netto", "Netto", "Nettoverdienst")
_PAID = ("Überweisung", "Auszahlungsbetrag", "Zahlung per Überweisung", "Überweisungsbetrag", "Auszahlung")
_CARRY = (
    "Differenz aus Rückrechnung",
    "Nachzahlung Vormonate",
    "RR-Differenz netto",
    "Saldo Rückrechnung",
    "Ergebnis Aufrollung",
)
_FOOTER = (
    "Bitte prüfen Sie die Rückrechnung.",
        "Den Vergleich mit der ursprünglichen Abrechnung finden Sie auf den folgenden Seiten.",
    "R = Rückrechnung, O = Original, D = Differenz", "Ihr Team Personalabrechnung", "Beträge in Euro",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = draw_slip(d)
    gross_label, net_label, paid_label = d.one_of(*_GROSS), d.one_of(*_NET), d.one_of(*_PAID)
    behind, colon = d.maybe(0.35), d.one_of("", ":", " :")
    words = {
        "lst": d.one_of("Lohnsteuer", "LSt laufend"), "soli": "Solidaritätszuschlag", "kist": "Kirchensteuer",
        "kv": d.one_of("Krankenversicherung", "KV-Beitrag AN"), "rv": d.one_of("Rentenversicherung", "RV-Beitrag AN"),
        "av": d.one_of("Arbeitslosenversicherung", "AV-Beitrag AN"), "pv": d.one_of("Pflegeversicherung",
        "PV-Beitrag AN"),
    }  # fmt: skip
    cuts = {key: cut for key, cut in {**s.taxes, **{key: own for key, (own, _) in s.social.items()}}.items() if cut}

    def money(amount: Decimal) -> str:
        shown = d.print_amount(abs(amount), currency=False)
        return shown if amount >= 0 else f"{shown}-" if behind else f"-{shown}"

    def mark(key: str, amount: Decimal) -> str:
        return d.field(key, money(amount), f"{amount:.2f}")

    back, carried = [], Decimal(0)
    start = s.month.year * 12 + s.month.month - 1
    wide = d.maybe(0.6)
    for step in range(d.rng.randint(1, 3), 0, -1):
        month = s.month.replace(year=(start - step) // 12, month=(start - step) % 12 + 1)
        more = cents(d.rng.uniform(-0.06, 0.14))
        rate = cents(d.rng.uniform(0.95, 1.04))
        old = {key: cents(cut * rate) for key, cut in cuts.items()}
        new = {key: cents(cut * (1 + more)) for key, cut in old.items()}
        old_gross = cents(s.gross * rate)
        new_gross = cents(old_gross * (1 + more / 2))
        old_net, new_net = old_gross - sum(old.values()), new_gross - sum(new.values())
        carried += new_net - old_net
        trio = [
            (gross_label, old_gross, new_gross),
            *((words[key], -old[key], -new[key]) for key in cuts),
            (net_label, old_net, new_net),
        ]
        if d.maybe(0.4):
            trio = [trio[0], trio[-1]]
        rows = "".join(
            f"<tr><td>{label}"
            + (f"<td class=n>{money(was)}<td class=n>{money(now)}" if wide else "")
            + f"<td class=n>{money(now - was)}"
            for label, was, now in trio
        )
        titles = "".join(f"<th class=n>{name}" for name in (("bisher", "neu", "Differenz") if wide else ("Differenz",)))
        reason = f" ({d.one_of(*_REASONS)})" if d.maybe(0.6) else ""
        back.append(
            f"<table class=back><thead><tr><th>{d.one_of(*_AGAIN)} {print_month(d, month)}{reason}"
            f"{titles}</thead><tbody>{rows}</tbody></table>"
        )
    paid = s.paid + carried
    year = d.maybe(0.45)

    def row(label: str, shown: str, amount: Decimal, style: str = "", more: str = "") -> str:
        total = f"<td class=n>{money(to_date(d, s, amount))}" if year else ""
        return (
            f"<tr class='{style}'><td>{label}{colon if not style else ''}<td class=n>{more}<td class=n>{shown}{total}"
        )

    own = [
        row(
            f"{line.code} {escape(line.text)}",
            money(line.amount),
            line.amount,
            more=f"{line.quantity} {line.rate}".strip(),
        )
        for line in s.lines
    ]
    own.append(row(gross_label, mark("brutto", s.gross), s.gross, "sum"))
    own += [row(words[key], money(-cut), -cut) for key, cut in cuts.items()]
    own.append(row(net_label, mark("netto", s.net), s.net, "sum"))
    own += [row(f"{line.code} {escape(line.text)}", money(line.amount), line.amount) for line in s.after]
    own.append(row(d.one_of(*_CARRY), money(carried), carried))
    own.append(row(paid_label, mark("auszahlung", paid), paid, "sum last"))
    heads = [
        "",
        d.one_of("Menge/Satz", "Anz.", ""),
        d.one_of("Monat", "Betrag", "lfd. Monat", "EUR"),
        *([d.one_of("Jahr", "kumuliert")] if year else []),
    ]
    printed_month = month_field(d, s)
    table = (
        f"<table class=own><thead><tr>{''.join(f'<th class=n>{name}' for name in heads)}</thead>"
        f"<tbody>{''.join(own)}</tbody></table>"
    )
    facts = chosen(d, s, LONG if d.maybe(0.6) else SHORT, 0.65)
    per = d.rng.choice([1, 2, 3])
    info = "".join(
        "<tr>" + "".join(f"<td>{label}{colon or ':'}<td>{value}" for label, value in facts[at : at + per])
        for at in range(0, len(facts), per)
    )
    firm = d.field("arbeitgeber", s.firm)
    place = f"{escape(s.firm_address.street)}, {escape(s.firm_address.postcode_place)}"
    address = (
        f"<p class=tiny>{firm} - {place}</p><p>{d.one_of(s.person.salutation + '<br>', '')}"
        f"{d.field('arbeitnehmer', s.person.name)}<br>"
        f"{escape(s.address.street)}<br>{escape(s.address.postcode_place)}</p>"
    )
    title = (
        f"<p class=title><b>{d.one_of(*_TITLES)}</b> {d.one_of('', 'für ', 'Periode ', 'Monat ')}{printed_month}</p>"
    )
    if d.maybe(0.4):
        title += (
            f"<p class=tiny>{d.one_of('Druckdatum', 'erstellt am')} "
            f"{d.print_date(d.later(s.month, 12, 32))} &nbsp; Abr.-Kreis {d.german.digits(2)}</p>"
        )
    bank = (
        (
            f"<p>{d.one_of('IBAN', 'Bankverbindung', 'Empfängerkonto')}: {d.iban('iban', s.iban)} "
            f"{d.one_of('', escape(s.bank.name))}</p>"
        )
        if d.maybe(0.65)
        else ""
    )
    notes = "".join(f"<p class=tiny>{text}</p>" for text in d.some(_FOOTER, 0, 3))
    opening = d.maybe(0.5)
    head = [address, title, f"<table class=info>{info}</table>"]
    if d.maybe(0.4):
        head = [title, head[2], address]
    if opening:
        body = "".join(head) + "".join(back) + table + bank + notes
    else:
        repeat = (
            f"<p class=break>{escape(s.person.reversed_name)} &nbsp; "
            f"{d.one_of('Anlage Rückrechnungen', 'Rückrechnungsbeleg', 'Blatt 2: Korrekturen')}</p>"
        )
        body = "".join(head) + table + bank + notes + (repeat if d.maybe(0.6) else "") + "".join(back)
    tint = d.one_of("#eee", "#fff", "#e6ecf3", "#f5efe0")
    css = d.css(SANS, SANS, MONO, low=8.2, high=9.8) + (
        f"table{{margin:3mm 0}}.own,.back{{width:100%}}.own td,.back td{{padding:.35mm "
        f"1.5mm}}.n{{text-align:right;white-space:nowrap}}"
        f"th{{background:{tint};padding:.5mm 1.5mm}}th:first-child{{text-align:left;"
        f"white-space:normal}}.back{{"
        f"{d.one_of('border:.2mm solid #555', 'border-left:1mm solid #aaa', '')}}}"
        f".sum td{{font-weight:bold;border-top:.2mm solid #000}}.last td{{border-bottom:.6mm "
        f"double #000}}.info td{{padding:.2mm 4mm .2mm 0}}"
        f".tiny{{font-size:76%}}.title{{font-size:{d.rng.randint(115, 150)}%}}"
    )
    where = d.one_of("bottom:7mm;right:18mm", "top:7mm;right:18mm", "bottom:7mm;left:20mm")
    footer = (
        f"<div style='position:absolute;{where};font-size:7pt'>"
        f"{d.one_of('Seite {page} / {pages}', 'Blatt {page}', '{page} von {pages}')}</div>"
    )
    return Sheet(body=body, css=css + NOWRAP, footer=footer, margin=(14.0, 18.0, 16.0, 20.0))

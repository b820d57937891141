"""Three columns side by side, earnings | deductions | result, each a short list; personal data in a strip of words."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import A4, SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung import _zweit_lohn as lohn

_TITLES = (
    "Lohnabrechnung",
    "Gehaltsabrechnung",
    "Entgeltabrechnung",
    "Verdienstabrechnung",
    "Abrechnung der Brutto/Netto-Bezüge",
    "Lohnschein",
)
_EARN = (
    "Bezüge",
    "Verdienst",
    "Einkommen",
    "Was Sie verdient haben",
    "Brutto-Bezüge",
    "Entgelt",
    "A Bezüge",
    "Zulagen und Lohn",
)
_CUT = (
    "Abzüge",
    "Gesetzliche Abzüge",
    "Steuern und Beiträge",
    "Was abgezogen wird",
    "B Abzüge",
    "Abgaben",
    "Steuer / SV",
)
_DONE = ("Ergebnis", "Auszahlung", "Abschluss", "Was Sie bekommen", "C Ergebnis", "Zusammenstellung", "Netto-Rechnung")
_GROSS = ("Gesamtbrutto", "Summe Bezüge", "Brutto", "Brutto gesamt", "Bruttoverdienst", "Bruttolohn")
_NET = ("Nettoverdienst", "Gesetzliches Netto", "Netto", "Nettolohn", "Netto-Entgelt", "verbleibt netto")
_PAID = ("Auszahlungsbetrag", "Auszahlung", "Überweisung", "Zahlbetrag", "zur Auszahlung", "Überweisungsbetrag")
_REMARKS = (
    "Beanstandungen bitte binnen vier Wochen schriftlich.",
    "Diese Abrechnung gilt als Entgeltbescheinigung nach § 108 Abs. 3 GewO.",
    "Bitte sorgfältig aufbewahren – Nachweis für die Rentenversicherung.",
    "Urlaub: Stand zum Monatsende siehe Aushang.",
    "Rückrechnung für Vormonat ist berücksichtigt.",
    "Ab dem nächsten Monat gilt der neue Tarif.",
    "Maschinell erstellt, ohne Unterschrift gültig.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    pay = lohn.pay(d)
    firm, address, home = g.firm(), g.address(), g.address()
    currency = d.one_of("{}", "{}", "{} €", "{} EUR")
    gross, net, paid = lohn.sums(d, pay, currency)
    inline = d.maybe(0.75)

    def line(label: str, value: str, kind: str = "") -> str:
        return f'<div class="r {kind}"><span>{label}</span><span class=n>{value}</span></div>'

    def listed(item: lohn.Item) -> str:
        label = escape(item.label)
        if item.rate is not None and detailed:
            number = d.print_amount(item.rate, currency=False)
            hours = f"{d.print_amount(item.quantity, currency=False)} × " if item.quantity is not None else ""
            label += f"<br><small>{hours}{number}{'' if item.quantity is not None else ' %'}</small>"
        return line(label, d.print_amount(item.amount, currency=currency))

    detailed, subtotal = d.maybe(0.6), d.maybe(0.6)
    earn = [listed(item) for item in pay.items]
    gross_line = line(d.one_of(*_GROSS), gross, "b")
    cut = [listed(item) for item in pay.taxes + pay.social]
    if subtotal:
        label = d.one_of("Summe Abzüge", "Abzüge gesamt", "gesamt", "Summe")
        cut.append(line(label, d.print_amount(lohn.total(pay.taxes + pay.social), currency=currency), "b"))
    repeated = d.maybe(0.5)
    done = [line(d.one_of(*_GROSS), gross)] if repeated else []
    if repeated and d.maybe(0.6):
        done.append(line("./. Abzüge", d.print_amount(lohn.total(pay.taxes + pay.social), currency=currency)))
    done.append(line(d.one_of(*_NET), net, "b" if d.maybe(0.5) else ""))
    done += [listed(item) for item in pay.extra]
    done.append(line(d.one_of(*_PAID), paid, d.one_of("b", "b big", "")))
    if d.maybe(0.5):
        note = d.one_of("IBAN", "auf Konto", "Überwiesen auf", "Ihre Bankverbindung", "Bank")
        done.append(f"<div class=i>{note} {d.iban('iban', g.iban())}</div>")
    if d.maybe(0.35):
        year = d.print_amount(pay.brutto * pay.month.month, currency=currency)
        done.append(line(d.one_of("Jahresbrutto", "Brutto lfd. Jahr", "kumuliert"), year, "s"))
    heads = [d.one_of(*_EARN), d.one_of(*_CUT), d.one_of(*_DONE)]
    columns = [[*earn, gross_line], cut, done] if not repeated or d.maybe(0.6) else [earn, cut, done]
    if d.maybe(0.15):
        columns, heads = [columns[2], *columns[:2]], [heads[2], *heads[:2]]
    framed = "".join(
        f"<div class=c><div class=h>{h}</div>{''.join(c)}</div>" for h, c in zip(heads, columns, strict=True)
    )

    data = [
        (
            d.one_of("Personal-Nr.", "Pers.-Nr.", "Mitarbeiter-Nr.", "Stamm-Nr."),
            d.code("personalnummer", lohn.staff_number(d)),
            0.75,
        ),
        (d.one_of("Steuer-ID", "Identifikationsnr.", "IdNr."), lohn.tax_id(d), 0.55),
        (d.one_of("SV-Nummer", "Vers.-Nr.", "RV-Nr.", "Sozialversicherungsnr."), lohn.pension_number(d, pay), 0.6),
        (
            d.one_of("Steuerklasse", "StKl.", "Kl."),
            lohn.tax_class(d, pay, roman=d.maybe(0.25)) if pay.tax_class else "",
            0.8,
        ),
    ]
    pairs = [(label, value) for label, value, chance in data if value and d.maybe(chance)] + lohn.facts(d, pay)
    d.rng.shuffle(pairs)
    if inline:
        strip = d.one_of(" · ", " | ", "; ", " &nbsp; ").join(f"{label} {value}" for label, value in pairs)
        strip = f"<p class=d>{strip}</p>"
    else:
        strip = "<div class=q>" + "".join(f"<div>{label}: {value}</div>" for label, value in pairs) + "</div>"
    name = lohn.worker(d, pay)
    street = f"{escape(home.street)}<br>{escape(home.postcode_place)}"
    window = f"<p class=w>{d.one_of(pay.person.salutation, '', 'Persönlich/Vertraulich')}<br>{name}<br>{street}</p>"
    person = (
        window
        if d.maybe(0.5)
        else f"<p>{d.one_of('für', 'Arbeitnehmer/in:', 'Name:', 'Mitarbeiter')} <b>{name}</b></p>"
    )
    month = lohn.month_field(d, pay)
    title = f"<h2>{d.one_of(*_TITLES)} {d.one_of('', 'für ', 'Monat ', 'Zeitraum ', '– ')}{month}</h2>"
    sender = f"<p class=e>{d.field('arbeitgeber', firm)}{d.one_of('<br>', ' · ')}"
    sender += f"{escape(address.street)}, {escape(address.postcode_place)}</p>"
    remarks = "".join(f"<p class=s>{remark}</p>" for remark in d.some(_REMARKS, 0, 3))
    top = [sender, person, title] if d.maybe(0.6) else [title, sender, person]
    blocks = [strip, f"<div class=k>{framed}</div>"]
    if d.maybe(0.3):
        blocks.reverse()
    body = "".join(top + blocks) + remarks
    gap, edge = (
        d.rng.randint(0, 6),
        d.one_of("1px solid #777", "1px solid #ccc", "0 solid", "2px solid #333", "1px dashed #888"),
    )
    tint = d.one_of("#fff", "#fff", "#f2f2f2", "#eaf2fb", "#f3f7ec", "#fdf3e7")
    wide = d.maybe(0.35)
    css = d.css(SANS, SANS, SERIF, low=8, high=9.8 if not wide else 10.5) + (
        f".k{{display:flex;gap:{gap}mm;margin:4mm 0}}"
        f".c{{flex:1;border:{edge};padding:2mm;box-sizing:border-box;min-width:0}}"
        f".h{{background:{tint};font-weight:bold;padding:1mm;margin-bottom:2mm}}"
        f".h{{text-align:{d.one_of('left', 'center')}}}"
        ".r{display:flex;justify-content:space-between;gap:2mm;margin-bottom:.8mm}"
        ".n{white-space:nowrap}.b{font-weight:bold}"
        f".r.b{{border-top:{d.one_of('1px solid', '0 solid', '1px dotted')}}}"
        f".big{{font-size:{d.rng.randint(110, 140)}%}}"
        ".i,.s,small{font-size:82%}.q{columns:3;font-size:90%;margin:3mm 0}.w{margin:4mm 0 8mm}"
        f".e{{text-align:{d.one_of('left', 'right')}}}h2{{font-size:{d.rng.randint(120, 170)}%}}"
    )
    foot = d.one_of(f"{escape(firm)} · Seite {{page}}", "{page}", f"Druck {g.digits(6)}", "")
    footer = f'<div style="position:absolute;bottom:6mm;left:20mm;font-size:7pt">{foot}</div>'
    size = (A4[1], A4[0]) if wide else A4
    return Sheet(body=body, css=css, footer=footer, size=size, margin=(15.0, 15.0, 15.0, 18.0))

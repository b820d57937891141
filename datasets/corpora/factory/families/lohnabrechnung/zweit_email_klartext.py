"""The slip as a printed e-mail in plain text: mail head, dotted or spaced lines, sender in the signature."""

from __future__ import annotations

import re
from decimal import Decimal
from html import escape, unescape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung import _zweit_lohn as lohn

_SUBJECTS = (
    "Lohnabrechnung",
    "Ihre Abrechnung",
    "Lohnzettel",
    "Deine Abrechnung",
    "Gehaltsmitteilung",
    "AW: Lohnschein",
    "WG: Abrechnung",
)
_HELLOS = (
    "Hallo {first},",
    "Guten Tag {salutation} {last},",
    "Moin {first},",
    "Liebe Kollegin, lieber Kollege,",
    "Hi {first}!",
    "",
)
_LEADS = (
    "hier die Abrechnung für {month}. Das Geld ist ab morgen auf dem Konto.",
    "anbei (unten im Text, weil das Programm mal wieder streikt) deine Abrechnung {month}.",
    "Ihre Lohnabrechnung für {month}:",
    "wie besprochen schicke ich dir die Zahlen für {month} zur Vorlage beim Amt.",
    "nachstehend erhalten Sie die Entgeltabrechnung für den Zeitraum {month}.",
    "Abrechnung {month} – bitte aufheben, wird nicht noch mal verschickt.",
    "unser Steuerbüro hat den Monat {month} fertig, siehe unten.",
    "dies ist eine automatisch erzeugte Nachricht. Abrechnungszeitraum: {month}",
)
_GROSS = ("Brutto", "Gesamtbrutto", "Bruttolohn", "Brutto gesamt", "Summe brutto", "BRUTTO", "Bruttoentgelt")
_NET = ("Netto", "Nettolohn", "Gesetzl. Netto", "Nettoverdienst", "NETTO", "= netto", "Nettoentgelt")
_PAID = (
    "Auszahlung",
    "Überweisung",
    "ausbezahlt",
    "Auszahlungsbetrag",
    "Du bekommst",
    "AUSZAHLUNG",
    "Zahlbetrag",
    "wird überwiesen",
)
_BYES = (
    "Viele Grüße",
    "MfG",
    "LG",
    "Mit freundlichen Grüßen",
    "Beste Grüße",
    "Gruß aus dem Büro",
    "Freundliche Grüße",
    "bis Montag",
)
_NOTES = (
    "Bitte bei Fragen bis Ende der Woche melden.",
    "PS: Der Urlaubsantrag fehlt noch.",
    "Stunden bitte immer bis zum 3. abgeben!!",
    "Diese Mail ist vertraulich und nur für den Empfänger bestimmt.",
    "Das Original liegt im Büro zur Abholung.",
    "Die Meldung zur Sozialversicherung geht separat per Post raus.",
    "Denken Sie an die Umwelt, bevor Sie diese E-Mail drucken.",
    "Bei der Kirchensteuer gab es eine Korrektur, bitte prüfen.",
    "Nächsten Monat gibt es den neuen Stundensatz.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    pay = lohn.pay(d, low=300, high=3200)
    person, firm, boss = pay.person, g.firm(), g.person()
    sent = d.later(pay.last_day, -3, 14)
    width, fill = d.rng.randint(34, 46), d.one_of(".", " ", " ", "_", "-")
    style = d.one_of("pad", "pad", "colon", "colon", "equals", "sentence")
    unit = d.one_of("{}", "{} EUR", "{} Euro", "{} €")

    def row(label: str, value: str, unit_text: str = "") -> str:
        length = len(unescape(re.sub(r"<[^>]+>", "", value)))
        if style == "pad":
            return f"{escape(label)} {escape(fill * max(width - len(label) - length, 2))} {value}{unit_text}"
        return f"{escape(label)}{' =' if style == 'equals' else ':'} {value}{unit_text}"

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=unit)

    gross, net, paid = lohn.sums(d, pay, unit)
    minus = d.one_of("-", "- ", "")
    items = [row(_counted(d, item), money(item.amount)) for item in pay.items]
    less = [row(item.label, minus + money(item.amount)) for item in pay.taxes + pay.social]
    extra = [row(item.label, money(item.amount)) for item in pay.extra]
    rule = d.one_of("-", "=", "~", "*")[0] * d.rng.randint(30, 60) if d.maybe(0.6) else "&nbsp;"
    data = [
        row(d.one_of("Mitarbeiter", "Name", "AN", "Für", "Arbeitnehmer/in"), lohn.worker(d, pay)),
        row(
            d.one_of("Pers.Nr.", "Personalnummer", "Pnr", "Mitarbeiternr."),
            d.code("personalnummer", lohn.staff_number(d)),
        ),
        row(d.one_of("Steuer-ID", "IdNr", "Steuerident"), lohn.tax_id(d)),
        row(d.one_of("SV-Nr.", "RV-Nummer", "Sozialvers.Nr."), lohn.pension_number(d, pay)),
    ]
    chances = (0.85, 0.5, 0.35, 0.35)
    data = [line for line, chance in zip(data, chances, strict=True) if d.maybe(chance)]
    if pay.tax_class and d.maybe(0.75):
        data.append(
            row(d.one_of("Steuerklasse", "StKl", "St.Kl.", "LSt-Klasse"), lohn.tax_class(d, pay, roman=d.maybe(0.3)))
        )
    data += [row(*fact) for fact in lohn.facts(d, pay)[:3]] if d.maybe(0.5) else []
    d.rng.shuffle(data)
    month = lohn.month_field(d, pay)
    words = {"first": escape(person.first), "last": escape(person.last), "salutation": person.salutation}
    lead = d.one_of(*_LEADS).format(month=month)
    total = [row(d.one_of(*_GROSS), gross)]
    if style == "sentence":
        items, less = [], [f"{item.label} {money(item.amount)}, " for item in pay.taxes + pay.social]
        less = [escape("Abgezogen wurden: " + "".join(less).strip(", ") + ".")] if less else []
    ends = [row(d.one_of(*_NET), net)] if d.maybe(0.9) else []
    target = d.iban("iban", g.iban())
    bank = d.one_of(f"auf Konto {target}", f"IBAN {target}", f"Bankverbindung: {target}") if d.maybe(0.5) else ""
    out = row(d.one_of(*_PAID), paid) + (f" {bank}" if bank and style != "pad" else "")
    lines = [
        *data, rule, *items, *(total if d.maybe(0.95) else []), *less, rule, *ends, *extra, out,
        *([bank] if bank and style == "pad" else []),
    ]  # fmt: skip
    if d.maybe(0.25):
        lines = [*lines[-2:], rule, *lines[:-2]]
    domain = re.sub(r"[^a-z]", "", firm.lower())[:14] or "firma"
    sender = d.one_of("lohn", "buero", "info", "personal", "noreply")
    named = d.field("arbeitgeber", firm) if d.maybe(0.95) else escape(firm)
    clock = f"{d.rng.randint(6, 22)}:{d.rng.randint(10, 59)}"
    head = [
        f"<b>{d.one_of('Von', 'From', 'Absender')}:</b> {escape(boss.name)} &lt;{sender}@{domain}.example&gt;",
        f"<b>{d.one_of('An', 'To', 'Empfänger')}:</b> {escape(person.last.lower()[:6])}{g.digits(2)}@mail.example",
        f"<b>{d.one_of('Datum', 'Gesendet', 'Date')}:</b> {d.print_date(sent)} {clock}",
        f"<b>Betreff:</b> {d.one_of(*_SUBJECTS)}",
    ]
    greet = d.one_of(*_HELLOS).format(**words)
    address = g.address()
    foot = [d.one_of(*_BYES), escape(boss.name if d.maybe(0.6) else boss.first), "&nbsp;", named]
    foot += [f"{escape(address.street)}, {escape(address.postcode_place)}"] if d.maybe(0.6) else []
    foot += [f"Tel. {g.phone()}"] if d.maybe(0.5) else []
    foot += [f"IBAN {d.print_iban(g.iban())}"] if d.maybe(0.15) else []
    quoted = d.maybe(0.15)
    text = [greet, "&nbsp;", lead, "&nbsp;", *lines, "&nbsp;", *d.some(_NOTES, 0, 2), "&nbsp;", *foot]
    body = "".join(f"<div>{line}</div>" for line in head) if d.maybe(0.9) else ""
    body += "<hr>" + "".join(f"<div class=p>{'&gt; ' if quoted else ''}{line}</div>" for line in text if line)
    css = d.css(MONO, *((SANS, SERIF) if style != "pad" else (MONO,)), low=8.8, high=11)
    css = (
        css.replace("';font-size", "',monospace;font-size")
        + ".p{white-space:pre-wrap}hr{border:0;border-top:1px solid #888}"
    )
    header = (
        f'<div class="z">{escape(d.one_of("Webmail", "Posteingang", boss.name, "Mail"))}</div>' if d.maybe(0.5) else ""
    )
    footer = (
        f'<div class="z" style="top:auto;bottom:8mm">{d.one_of("{page} von {pages}", "Seite {page}/{pages}", "")}</div>'
    )
    css += ".z{position:absolute;top:7mm;right:20mm;font-size:7.5pt;color:#555}"
    return Sheet(body=body, css=css, header=header, footer=footer)


def _counted(d: Draft, item: lohn.Item) -> str:
    if item.quantity is None or item.rate is None:
        return item.label
    hours, rate = d.print_amount(item.quantity, currency=False), d.print_amount(item.rate, currency=False)
    return f"{item.label} {hours} {d.one_of('Std', 'h', 'Stunden')} {d.one_of('x', 'à', '*')} {rate}"

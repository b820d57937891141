"""Screen of a pay app on a phone: one narrow column, the label on the line above its value, one large figure."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.lohnabrechnung import _zweit_lohn as lohn

_PAID = (
    "Auszahlung",
    "Dein Auszahlungsbetrag",
    "Überwiesen",
    "Auf deinem Konto",
    "Du bekommst",
    "Auszahlungsbetrag",
    "Net pay / Auszahlung",
)
_GROSS = ("Brutto", "Gesamtbrutto", "Bruttogehalt", "Brutto gesamt", "Gross / Brutto", "Summe der Bezüge", "Bruttolohn")
_NET = ("Netto", "Gesetzliches Netto", "Nettogehalt", "Netto (gesetzlich)", "Net / Netto", "Netto nach Steuern und SV")
_TITLES = (
    "Gehaltsabrechnung",
    "Abrechnung",
    "Entgeltnachweis",
    "Meine Abrechnung",
    "Lohnschein",
    "Payslip",
    "Dein Gehalt",
    "Verdienstnachweis",
)
_MENUS = (
    "Start  Zeiten  Gehalt  Profil",
    "Home · Urlaub · Dokumente · Mehr",
    "‹ Zurück",
    "Teilen   Drucken   PDF",
    "Übersicht | Details | Verlauf",
    "Hilfe & Kontakt",
)
_HINTS = (
    "Brutto minus Abgaben ergibt dein Netto.",
    "Etwas stimmt nicht? Schreib der Personalabteilung.",
    "Im Vergleich zum Vormonat: +2,4 %",
    "Das verbindliche Dokument liegt im Postfach.",
    "Vertraulich. Nur für dich bestimmt.",
    "Neu: Abrechnung mit Erklärungen in Einfacher Sprache",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    pay = lohn.pay(d, low=420, high=4800)
    currency = d.one_of("{} €", "{} €", "{} EUR", "€ {}")
    gross, net, paid = lohn.sums(d, pay, currency)
    above = d.maybe(0.85)
    color = d.one_of("#4a3aff", "#007a5e", "#c2185b", "#111", "#e65100", "#0277bd", "#5d4037")
    icons = d.some(list("●■▲◆★☰✓➜☎✉"), 4, 8) if d.maybe(0.6) else [""]

    def item(label: str, value: str) -> str:
        icon = f"<span class=o>{d.one_of(*icons)}</span>" if icons[0] else ""
        pair = [f"<div class=k>{label}</div>", f"<div class=v>{value}</div>"]
        return f"<div class=i>{icon}<div>{''.join(pair if above else reversed(pair))}</div></div>"

    def money(entry: lohn.Item) -> str:
        detail = ""
        if entry.quantity is not None and entry.rate is not None:
            hours = d.print_amount(entry.quantity, currency=False)
            rate = d.print_amount(entry.rate, currency=currency)
            detail = f"<div class=s>{hours} {d.one_of('Stunden', 'Std.', 'h')} zu {rate}</div>"
        return item(escape(entry.label), d.print_amount(entry.amount, currency=currency) + detail)

    def section(name: str, parts: list[str]) -> list[str]:
        return [f"<div class=h>{name}</div>", *parts] if parts else []

    month = lohn.month_field(d, pay, d.one_of("name", "name", "slash", "range", "point"))
    hero = f"<div class=x><div class=k>{d.one_of(*_PAID)}</div><div class=y>{paid}</div></div>"
    if d.maybe(0.25):
        hero = f"<div class=x><div class=y>{paid}</div><div class=k>{d.one_of(*_PAID)}</div></div>"
    others = [MONTHS[(pay.month.month - 2 - back) % 12][:3] for back in range(3)]
    chips = "".join(f"<span class=c>{name}</span>" for name in others) if d.maybe(0.4) else ""
    top = [
        f"<div class=t>{d.rng.randint(6, 23)}:{d.rng.randint(10, 59)} &nbsp; {d.rng.randint(11, 99)} %</div>"
        if d.maybe(0.5)
        else "",
        f"<div class=m>{escape(d.one_of(*_MENUS))}</div>" if d.maybe(0.4) else "",
        f"<div class=z>{d.one_of(*_TITLES)}</div>",
        f"<div class=g>{month}</div>",
    ]
    employer = d.field("arbeitgeber", g.firm())
    labels = {
        "employer": d.one_of("Arbeitgeber", "Firma", "Unternehmen", "Dein Arbeitgeber"),
        "worker": d.one_of("Mitarbeiter", "Name", "Mitarbeiterin/Mitarbeiter", "Angemeldet als", "Employee"),
        "number": d.one_of("Personalnummer", "Personal-ID", "Mitarbeiternummer", "Employee No."),
        "class": d.one_of("Steuerklasse", "Lohnsteuerklasse", "StKl"),
        "id": d.one_of("Steuer-ID", "Identifikationsnummer", "Steuerliche IdNr."),
        "sv": d.one_of("SV-Nummer", "Sozialversicherungsnummer", "Rentenversicherungsnr."),
        "iban": d.one_of("IBAN", "Konto", "Auszahlung auf", "Bankverbindung"),
    }
    data = [
        (labels["employer"], employer, 0.9),
        (labels["worker"], lohn.worker(d, pay), 0.9),
        (labels["number"], d.code("personalnummer", lohn.staff_number(d)), 0.6),
        (labels["class"], lohn.tax_class(d, pay) if pay.tax_class else "", 0.7),
        (labels["id"], lohn.tax_id(d), 0.4),
        (labels["sv"], lohn.pension_number(d, pay), 0.45),
        (labels["iban"], d.iban("iban", g.iban()), 0.5),
    ]
    personal = [item(label, value) for label, value, chance in data if value and d.maybe(chance)]
    personal += [item(label, value) for label, value in lohn.facts(d, pay)[: d.rng.randint(0, 4)]]
    d.rng.shuffle(personal)
    sums = [item(d.one_of(*_GROSS), gross), item(d.one_of(*_NET), net)]
    if d.maybe(0.3):
        sums.reverse()
    details = [money(entry) for entry in pay.items] if d.maybe(0.8) else []
    cuts = [money(entry) for entry in pay.taxes + pay.social] if d.maybe(0.85) else []
    blocks = [
        sums,
        section(d.one_of("Bezüge", "Einnahmen", "Das hast du verdient", "Zusammensetzung"), details),
        section(d.one_of("Abzüge", "Steuern und Sozialabgaben", "Abgaben"), cuts),
        section(
            d.one_of("Weitere Posten", "Netto-Bezüge und -Abzüge", "Sonstiges"), [money(entry) for entry in pay.extra]
        ),
        section(d.one_of("Persönliche Daten", "Stammdaten", "Über dich", "Vertragsdaten"), personal),
    ]
    if d.maybe(0.4):
        d.rng.shuffle(blocks)
    if d.maybe(0.3):
        year = d.print_amount(pay.brutto * pay.month.month, currency=currency)
        blocks.append([item(d.one_of("Brutto seit Januar", "Jahresbrutto bisher", "Year to date"), year)])
    hints = [f"<div class=s>{hint}</div>" for hint in d.some(_HINTS, 0, 2)]
    hero_last = d.maybe(0.15)
    parts = [*top, "" if hero_last else hero, f"<div>{chips}</div>" if chips else ""]
    body = "".join(parts + [part for block in blocks for part in block] + ([hero] if hero_last else []) + hints)
    line = d.one_of("border-bottom:1px solid #ddd", "border:1px solid #ddd;border-radius:2mm", "", "background:#f5f5f7")
    fill = d.one_of(f"background:{color};color:#fff", f"color:{color}", f"border:1px solid {color}")
    css = d.css(SANS, low=8, high=10) + (
        f".i{{display:flex;gap:2mm;padding:{d.rng.uniform(0.8, 2):.1f}mm 1mm;margin-bottom:1mm;{line}}}"
        f".v{{font-weight:{d.one_of('600', '400')}}}.x{{{fill};padding:4mm;margin:3mm 0;border-radius:3mm}}"
        f".k{{font-size:82%;color:{d.one_of('#666', '#888', '#333')}}}.x{{text-align:{d.one_of('left', 'center')}}}"
        f".x .k{{color:inherit}}.y{{font-size:{d.rng.randint(170, 300)}%;font-weight:bold}}"
        f".h{{font-weight:bold;margin:3mm 0 1mm;color:{color}}}.z{{font-size:150%;font-weight:bold}}"
        ".s,.t,.m{font-size:80%;color:#777}.x .s{color:inherit}"
        ".c{display:inline-block;border:1px solid #bbb;border-radius:4mm;padding:0 2mm;margin:0 1mm 2mm 0}"
        f".o{{color:{color}}}.t{{text-align:right}}.m{{white-space:pre}}.g{{font-size:110%}}"
    )
    if d.maybe(0.6):
        return Sheet(
            body=body, css=css, size=(d.rng.uniform(84, 105), d.rng.uniform(180, 215)), margin=(7.0, 6.0, 8.0, 6.0)
        )
    side = d.rng.uniform(20, 75)
    return Sheet(body=body, css=css, margin=(15.0, 190 - side - 70, 15.0, side))

"""Pay form for hourly or piece work filled in by hand: printed words, values written on lines, a sum sheet with +/-."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung import _zweit_lohn as lohn

_PENS = ("Dancing Script", "Breip", "DkgHandwriting", "Humor Sans")
_TITLES = (
    "Lohnzettel",
    "Abrechnung für Aushilfen",
    "Lohnabrechnung Saisonkraft",
    "Stunden- und Lohnzettel",
    "Lohnquittung",
    "Akkordabrechnung",
    "Erntelohn-Abrechnung",
    "Lohnnachweis (Durchschlag)",
    "Abrechnung Stundenlohn",
)
_FARMS = (
    "Spargelhof", "Obsthof", "Gemüsebau", "Weingut", "Hof", "Beerenhof", "Gärtnerei", "Gutsverwaltung", "Hopfenbau",
    "Landwirtschaft", "Reiterhof", "Partyservice", "Gasthof", "Blumenhof", "Forstbetrieb",
)  # fmt: skip
_EMPLOYER = ("Betrieb", "Arbeitgeber", "Firma", "Name des Betriebs", "Arbeitgeber (Stempel)", "Auftraggeber")
_WORKER = ("Name der Arbeitskraft", "Arbeitnehmer", "Name", "Aushilfe", "Herr/Frau", "Beschäftigte/r", "Name, Vorname")
_MONTH = ("Abrechnungsmonat", "für den Monat", "Lohnzeitraum", "Monat", "Zeitraum", "Monat/Jahr")
_GROSS = ("Bruttolohn", "Lohn brutto", "Summe Lohn", "Gesamtlohn brutto", "Brutto", "Zusammen brutto")
_NET = ("Nettolohn", "Netto", "bleibt netto", "Lohn netto", "= Netto", "Reinverdienst netto")
_PAID = (
    "Auszahlung",
    "bar ausbezahlt",
    "auszuzahlen",
    "Restbetrag erhalten",
    "Auszahlungsbetrag",
    "Überweisung",
    "Betrag erhalten",
)
_WORKS = (
    "Ernte",
    "Pflanzen",
    "Sortieren",
    "Schneiden",
    "Verkauf",
    "Hof",
    "Lese",
    "Stall",
    "Fahren",
    "Packen",
    "Küche",
    "Unkraut",
    "Zaun",
)
_RECEIPTS = (
    "Den Betrag habe ich erhalten und keine weiteren Ansprüche.",
    "Ich bestätige die Richtigkeit der Stunden.",
    "Betrag dankend erhalten",
    "Unterschrift Arbeitnehmer / podpis pracownika",
    "Gelesen und einverstanden (citit și de acord)",
    "Empfang wird quittiert.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    pay = lohn.pay(d, hourly=True, low=250, high=2300)
    person = pay.person
    firm = f"{d.one_of(*_FARMS)} {person_last(d)}" if d.maybe(0.7) else g.firm()
    typed = d.maybe(0.15)
    shown = d.one_of("{}", "{}", "{} Euro", "{} EUR")
    dash = d.maybe(0.2)

    def hand(text: str) -> str:
        return f'<span class="{"ty" if typed else "ha"}">{text}</span>'

    def money(key: str | None, amount: Decimal) -> str:
        text = d.print_amount(amount, currency=shown)
        text = text.replace(",00", ",-", 1) if dash and amount == amount.to_integral_value() and amount >= 0 else text
        return hand(d.field(key, text, f"{amount:.2f}") if key else escape(text))

    form = d.one_of("below", "left", "numbered", "box", "left")
    place = 0

    def entry(label: str, value: str, wide: bool = False) -> str:
        nonlocal place
        place += 1
        size = "w" if wide else ""
        match form:
            case "below":
                return f'<div class="e {size}"><div class=l>{value}&nbsp;</div><small>{label}</small></div>'
            case "numbered":
                return f'<div class="e {size}"><small>({place}) {label}:</small> <span class=l>{value}</span></div>'
            case "box":
                return f'<div class="e bx {size}"><small>{label}</small><div>{value}&nbsp;</div></div>'
            case _:
                return f'<div class="e {size} f"><span>{label}</span><span class="l g">{value}&nbsp;</span></div>'

    worker = d.one_of(person.name, person.name, person.reversed_name)
    block = d.maybe(0.15)
    worker = worker.upper() if block else worker
    number = lohn.staff_number(d)
    entries = [
        (entry(d.one_of(*_EMPLOYER), hand(d.field("arbeitgeber", firm)), True), 0.9),
        (entry(d.one_of(*_WORKER), hand(d.field("arbeitnehmer", worker)), True), 0.97),
        (entry(d.one_of(*_MONTH), hand(lohn.month_field(d, pay))), 1.0),
        (
            entry(
                d.one_of("Pers.-Nr.", "Karten-Nr.", "Helfer-Nr.", "Nr. (Lohnliste)"),
                hand(d.code("personalnummer", number)),
            ),
            0.4,
        ),
        (entry(d.one_of("Steuer-ID", "IdNr."), hand(lohn.tax_id(d))), 0.3),
        (entry(d.one_of("SV-Nummer", "Vers.-Nr.", "Rentenvers.-Nr."), hand(lohn.pension_number(d, pay))), 0.3),
        (
            entry(
                d.one_of("Steuerklasse", "St.-Kl."), hand(lohn.tax_class(d, pay)) if pay.tax_class else hand("pausch.")
            ),
            0.5,
        ),
        (entry("geboren", hand(d.print_date(person.born))), 0.35),
        (entry(d.one_of("Wohnort", "Anschrift", "Adresse"), hand(escape(g.address().postcode_place))), 0.4),
    ]
    data = [html for html, chance in entries if d.maybe(chance)]
    if d.maybe(0.3):
        d.rng.shuffle(data)

    base = pay.items[0]
    hours, rate = base.quantity or Decimal(1), base.rate or base.amount
    days = _days(d, pay, hours, hand) if d.maybe(0.55) else ""
    sums: list[tuple[str, str]] = [
        (d.one_of("Stunden", "geleistete Stunden", "Std. gesamt"), hand(d.print_amount(hours, currency=False))),
        (d.one_of("Stundenlohn", "je Stunde", "Satz / Std."), money(None, rate)),
    ]
    sums += [(escape(item.label), money(None, item.amount)) for item in pay.items[1:]]
    sums.append((d.one_of(*_GROSS), money("brutto", pay.brutto)))
    sums += [
        (f"{d.one_of('–', './.', 'ab:', '-')} {escape(item.label)}", money(None, item.amount))
        for item in pay.taxes + pay.social
    ]
    if d.maybe(0.85) or pay.extra:
        sums.append((d.one_of(*_NET), money("netto", pay.netto)))
    sums += [(escape(item.label), money(None, item.amount)) for item in pay.extra]
    sums.append((d.one_of(*_PAID), money("auszahlung", pay.auszahlung)))
    rows = "".join(f"<tr><td>{label}<td class=n>{value}" for label, value in sums)
    table = f"<table class=s><tbody>{rows}</tbody></table>"
    bank = (
        entry(d.one_of("Konto/IBAN", "IBAN", "überwiesen auf"), hand(d.iban("iban", g.iban())), True)
        if d.maybe(0.4)
        else ""
    )
    when = f"{escape(g.town())}, {d.print_date(d.later(pay.last_day, -1, 9))}"
    signs = (
        f"<div class=u><div><div class=l>{hand(when)}</div><small>Ort, Datum</small></div>"
        f"<div><div class=l>{hand(escape(person.last))}</div><small>{d.one_of(*_RECEIPTS)}</small></div></div>"
    )
    blocks = [f"<div class=d>{''.join(data)}</div>", days, table]
    if days and d.maybe(0.3):
        blocks = [blocks[0], table, days]
    number_mark = f"<small>{d.one_of('Nr.', 'Blatt', 'Block-Nr.')} {g.digits(4)}</small>" if d.maybe(0.5) else ""
    body = f"<div class=h><b>{d.one_of(*_TITLES)}</b> {number_mark}</div>" + "".join(blocks) + bank + signs
    ink, line = (
        d.one_of("#1a2f8a", "#111", "#234", "#0a3aa0"),
        d.one_of("1px solid #333", "1px dotted #333", "1px solid #999"),
    )
    css = d.css(SANS, SANS, SERIF, low=8.5, high=10.5) + (
        f".ha{{font-family:'{d.font(_PENS)}',cursive;font-size:{d.rng.randint(125, 165)}%;color:{ink}}}"
        f".ty{{font-family:'Liberation Mono',monospace}}.ha{{line-height:1}}.l{{border-bottom:{line}}}"
        ".g{flex:1;margin-left:2mm}"
        ".d{display:flow-root;margin-bottom:4mm}.e{display:inline-block;box-sizing:border-box;vertical-align:bottom;"
        f"width:{d.one_of('49%', '48%', '100%')};padding:1mm 2mm 1mm 0}}.e.w{{width:100%}}.e.f{{display:inline-flex}}"
        f".bx{{border:1px solid #555;padding:.5mm 1mm!important}}small{{font-size:{d.rng.randint(70, 85)}%}}"
        f".s{{width:{d.rng.randint(60, 100)}%;margin:3mm 0}}.s td{{border-bottom:{line};padding:1mm}}"
        f".t td,.t th{{border:{line};padding:.5mm 1.5mm;text-align:left}}"
        f".t{{margin:3mm 0;width:{d.rng.randint(55, 100)}%}}"
        f".h{{font-size:{d.rng.randint(120, 170)}%;margin-bottom:4mm;text-align:{d.one_of('left', 'center')}}}"
        ".n{text-align:right}.u{display:flex;gap:10mm;margin-top:8mm}.u>div{flex:1}"
    )
    small = d.maybe(0.35) and not days
    return Sheet(
        body=body,
        css=css,
        size=(148.0, 210.0) if small else (210.0, 297.0),
        margin=(12.0, 12.0, 10.0, 14.0 if small else 22.0),
    )


def person_last(d: Draft) -> str:
    return d.german.person().last


def _days(d: Draft, pay: lohn.Pay, hours: Decimal, hand: Callable[[str], str]) -> str:
    """A list of working days; its hours add up to the month's."""
    rows, left, day = [], float(hours), pay.month
    while left > 0.01 and day <= pay.last_day:
        if day.weekday() < 6 and not d.maybe(0.25):
            worked = min(left, d.rng.choice([4.0, 5.0, 6.5, 7.0, 8.0, 9.0]))
            left -= worked
            start = d.rng.randint(5, 9)
            end = f"{start + int(worked)}{':30' if worked % 1 >= 0.5 else ''}"
            cells = (
                f"{day.day}.{day.month}.",
                f"{start} - {end}",
                f"{worked:.2f}".replace(".", ","),
                d.one_of(*_WORKS),
            )
            rows.append("<tr>" + "".join(f"<td>{hand(cell)}" for cell in cells))
        day += timedelta(days=1)
    head = "".join(
        f"<th>{name}" for name in (d.one_of("Tag", "Datum"), "von - bis", d.one_of("Std.", "Stunden"), "Arbeit")
    )
    return f"<table class=t><thead><tr>{head}</thead><tbody>{''.join(rows)}</tbody></table>"

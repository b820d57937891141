"""Pay on the left, deductions on the right like a T-account with sums at the foot; often a trainee's pay."""

from __future__ import annotations

from decimal import Decimal
from html import escape
from itertools import zip_longest

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import LONG, NOWRAP, Line, chosen, draw_slip, logo, month_field

_TRAINEE = (
    "Ausbildungsvergütung", "Ausbildungsvergütung {}. Jahr", "Azubi-Vergütung", "Vergütung {}. Ausbildungsjahr",
    "Ausb.-Vergütung", "Praktikumsvergütung", "Ausbildungsbeihilfe {}. Lj.",
)  # fmt: skip
_TRAINEE_EXTRAS = (
    "Fahrtkostenzuschuss", "Zuschuss Berufsschule", "VL AG-Anteil", "Büchergeld", "Prämie Zwischenprüfung",
    "Urlaubsgeld", "Sonderzahlung", "Unterkunft (Sachbezug)", "Erstattung Schulmaterial", "Weihnachtsgeld anteilig",
)  # fmt: skip
_TITLES = (
    "Abrechnung Ausbildungsvergütung", "Lohn- und Gehaltsabrechnung", "Vergütungsabrechnung", "Entgeltabrechnung",
    "Gehaltsabrechnung", "Verdienstabrechnung", "Lohnkonto-Auszug", "Abrechnung der Bezüge", "Vergütungsnachweis",
)  # fmt: skip
_LEFT = ("Bezüge", "Verdienst", "Bruttobezüge", "Vergütung", "Entgelt", "Haben", "Einkünfte", "Zahlungen")
_RIGHT = ("Abzüge", "Gesetzliche Abzüge", "Einbehalte", "Steuern und Sozialabgaben", "Soll", "Abzugsbeträge", "Abgaben")
_GROSS = (
    "Brutto",
    "Bruttovergütung",
    "Summe Bezüge",
    "Summe Brutto",
    "Gesamtbrutto",
    "Bruttoentgelt",
    "Summe Verdienst",
)
_CUTS = ("Summe Abzüge", "Gesamtabzüge", "Abzüge gesamt", "Summe Einbehalte")
_NET = ("Netto", "Nettovergütung", "Nettobetrag", "Netto-Entgelt", "Nettoverdienst", "Verbleibendes Netto")
_PAID = ("Auszahlungsbetrag", "Auszahlung", "Überweisung", "Zur Auszahlung kommen", "Ausgezahlter Betrag", "Zahlbetrag")
_FOOT = (
    "Ausbildungsberuf: {}", "Bitte Berichtsheft bis Monatsende vorlegen.", "IHK-Nr. {}",
        "Abrechnung erstellt durch Lohnbüro {}",
    "Bescheinigung nach § 108 GewO", "Kindergeldberechtigte: bitte Nachweis einreichen.",
        "Bei Rückfragen: Durchwahl {}",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    trainee = d.maybe(0.65)
    lines = None
    if trainee:
        year = d.rng.randint(1, 4)
        lines = [
            Line(
                "100", d.one_of(*_TRAINEE).format(year), d.german.money(560, 1340, round_to=d.rng.choice([None, 1, 5]))
            )
        ]
        lines += [Line(d.german.digits(3), text, d.german.money(6, 120)) for text in d.some(_TRAINEE_EXTRAS, 0, 2)]
    s = draw_slip(d, lines=lines)
    pattern = d.maybe(0.35)

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=pattern)

    words = {
        "lst": ("Lohnsteuer", "LSt"), "soli": ("Solidaritätszuschlag", "SolZ"), "kist": ("Kirchensteuer", "KiSt"),
        "kv": ("Krankenversicherung", "KV"),
        "rv": ("Rentenversicherung", "RV"), "av": ("Arbeitslosenversicherung", "AV"), "pv": ("Pflegeversicherung",
        "PV"),
    }  # fmt: skip
    style = d.rng.randrange(2)
    cuts = {**s.taxes, **{key: own for key, (own, _) in s.social.items()}}
    left = [
        (f"{escape(line.text)} {f'{line.quantity} Std.' if line.quantity else ''}", money(line.amount))
        for line in s.lines
    ]
    right = [(words[key][style], money(cut)) for key, cut in cuts.items() if cut or d.maybe(0.4)]
    if d.maybe(0.35):
        d.rng.shuffle(right)
    rows = "".join(
        f"<tr><td>{one[0]}<td class='n mid'>{one[1]}<td>{two[0]}<td class=n>{two[1]}"
        for one, two in zip_longest(left, right, fillvalue=("", ""))
    )
    rows += (
        f"<tr class=sum><td>{d.one_of(*_GROSS)}<td class='n mid'>{d.amount('brutto', s.gross, currency=pattern)}"
        f"<td>{d.one_of(*_CUTS)}<td class=n>{money(s.gross - s.net)}"
    )
    account = (
        f"<table class=t><thead><tr><th colspan=2>{d.one_of(*_LEFT)}<th colspan=2>"
        f"{d.one_of(*_RIGHT)}</thead><tbody>{rows}</tbody></table>"
    )
    result = [(d.one_of(*_NET), d.amount("netto", s.net, currency=pattern))]
    if d.maybe(0.4):
        result.insert(0, (d.one_of("Brutto", "Bruttobetrag"), d.amount("brutto", s.gross, currency=pattern)))
        result.insert(1, (d.one_of("abzüglich", "./. Abzüge", "- Abzüge"), money(s.gross - s.net)))
    result += [(escape(line.text), money(line.amount)) for line in s.after]
    result.append((f"<b>{d.one_of(*_PAID)}</b>", f"<b>{d.amount('auszahlung', s.paid, currency=pattern)}</b>"))
    if d.maybe(0.35):
        closing = "<table class=steps><tr>" + "".join(f"<td>{label}<br>{value}" for label, value in result) + "</table>"
    else:
        closing = (
            "<table class=result>"
            + "".join(f"<tr><td>{label}<td class=n>{value}" for label, value in result)
            + "</table>"
        )
    bank = (
        f"<p>{d.one_of('Auf Konto', 'IBAN', 'Bankverbindung', 'überwiesen auf')} {d.iban('iban', s.iban)}</p>"
        if d.maybe(0.65)
        else ""
    )
    facts = chosen(d, s, LONG, 0.5)
    if trainee and d.maybe(0.6):
        facts.append(
            (d.one_of("Ausbildungsende", "Ausbildung bis", "Austritt"), d.print_date(d.later(s.month, 60, 900)))
        )
    half = (len(facts) + 1) // 2
    info = "".join(
        f"<tr><td class=l>{one[0]}<td>{one[1]}<td class=l>{two[0]}<td>{two[1]}"
        for one, two in zip_longest(facts[:half], facts[half:], fillvalue=("", ""))
    )
    firm = d.field("arbeitgeber", s.firm)
    name = d.field("arbeitnehmer", d.one_of(s.person.name, s.person.name, s.person.reversed_name))
    month = month_field(d, s)
    banner = d.maybe(0.5)
    title = d.one_of(*_TITLES)
    place = f"{escape(s.firm_address.street)}, {escape(s.firm_address.postcode_place)}"
    if banner:
        head = f"<div class=banner><b>{title}</b><span style='float:right'>{month}</span></div><p>{firm}, {place}</p>"
    else:
        mark = logo(d, s.firm) + " " if d.maybe(0.4) else ""
        head = f"<p>{mark}<b>{firm}</b><br>{place}</p><h3>{title} {d.one_of('', 'für ', 'Monat ', '- ')}{month}</h3>"
    role = (
        d.one_of("Auszubildende/r", "Azubi", "Name", "Mitarbeiter/in")
        if trainee
        else d.one_of("Name", "Mitarbeiter/in", "Arbeitnehmer", "für")
    )
    person = (
        f"<p>{role}: <b>{name}</b>"
        f"{f', {escape(s.address.street)}, {escape(s.address.postcode_place)}' if d.maybe(0.5) else ''}"
        f"</p>"
    )
    notes = "".join(
        f"<p class=small>{text.format(escape(s.job) if 'beruf' in text else d.german.digits(4))}</p>"
        for text in d.some(_FOOT, 0, 2)
    )
    block = f"<table class=info>{info}</table>"
    body = head + (person + block if d.maybe(0.75) else block + person) + account + closing + bank + notes
    color, tint = (
        d.one_of("#000", "#333", "#046", "#640", "#044"),
        d.one_of("#ddd", "#fff", "#dbe7f3", "#f1e4d0", "#d9efe3"),
    )
    css = d.css(SANS, SERIF, low=9, high=11) + (
        f"table{{width:100%;margin:3mm 0}}.t td,.t th{{padding:{d.rng.uniform(0.4, 1.2):.1f}mm "
        f"2mm;{d.one_of('', 'border-bottom:.1mm solid #999')}}}"
        f".t th{{background:{tint};text-align:{d.one_of('left', 'center')};border-bottom:.5mm "
        f"solid {color}}}.mid{{border-right:.5mm solid {color}}}"
        f".sum td{{border-top:.4mm solid {color};font-weight:bold}}.n{{text-align:right;"
        f"white-space:nowrap}}.result{{width:{d.rng.randint(45, 70)}%;"
        f"{d.one_of('margin-left:auto', '')}}}.steps td{{border:.2mm solid {color};padding:1mm "
        f"2mm;text-align:center}}.l{{color:#555}}"
        f".banner{{background:{tint};padding:2mm 3mm;font-size:125%;margin-bottom:3mm;border:.2mm "
        f"solid {color}}}.small{{font-size:80%}}"
        ".info td{padding:.3mm 2mm .3mm 0}"
    )
    return Sheet(body=body, css=css + NOWRAP, margin=(d.rng.choice([15.0, 20.0, 28.0]), 20.0, 18.0, 22.0))

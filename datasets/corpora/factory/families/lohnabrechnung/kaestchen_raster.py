"""Dense grid of a pay-roll program: tiny captions above the values in boxes, wage types, tax block, year column."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import (
    NOWRAP,
    SHORT,
    Amount,
    Slip,
    chosen,
    draw_slip,
    logo,
    month_field,
    to_date,
)  # fmt: skip

_TITLES = (
    "Abrechnung der Brutto-/Netto-Bezüge", "Lohn- und Gehaltsabrechnung", "Brutto/Netto-Abrechnung",
    "Verdienstabrechnung", "Entgeltabrechnung", "Lohnabrechnung", "Gehaltsabrechnung", "Brutto-Netto-Bezüge",
    "Abrechnung",
)  # fmt: skip
_GROSS = ("Gesamt-Brutto", "Gesamtbrutto", "Brutto gesamt", "Summe Brutto", "Bruttobezüge", "Ges.-Brutto")
_NET = ("Netto-Verdienst", "Nettoverdienst", "Gesetzl. Netto", "Netto", "Nettobetrag", "Netto-Bezüge")
_PAID = ("Auszahlungsbetrag", "Auszahlung", "Überweisung", "Auszahlungs-Betrag", "Zahlbetrag")
_FORM_NOTES = (
    "Entgeltbescheinigung nach § 108 Abs. 3 Satz 1 GewO", "Dieser Beleg ist dauerhaft aufzubewahren.",
    "B = Bezug, E = Einmalbezug, P = pauschal", "St = Steuerpflicht  L = laufend  S = sonstiger Bezug  F = frei",
    "Bitte prüfen Sie Ihre Abrechnung umgehend.", "* Gesamtbrutto inkl. AG-Anteile",
    "GB = Gesamtbrutto, SV = Sozialversicherung", "Form.-Nr. LNG{}", "Hinweise zur Abrechnung siehe Rückseite",
)  # fmt: skip
_MESSAGES = (
    "Ihr Beitragssatz zur Pflegeversicherung hat sich geändert.", "Kindergeldkasse: bitte Meldung bis 15.",
    "Resturlaub bitte bis 31.03. nehmen.", "Wir wünschen ein frohes Weihnachtsfest.",
    "Lohnsteuerbescheinigung wurde elektronisch übermittelt.", "Neuer Mindestlohn ab Januar", "Fehlzeit krank 2 Tage",
    "Änderung der Steuerklasse lt. ELStAM",
)  # fmt: skip


_STEUER_BRUTTO = ("Steuer-Brutto", "Steuerbrutto", "St-Brutto lfd.")
_CUTS = {
    "lst": ("Lohnsteuer", "LSt", "Lohnst."), "soli": ("SolZ", "Solidaritätszuschlag"), "kist": ("Kirchensteuer",
        "KiSt"),
    "kv": ("KV-Beitrag", "Krankenvers.", "KV"), "rv": ("RV-Beitrag", "Rentenvers.", "RV"),
    "av": ("AV-Beitrag", "Arbeitslosenvers.", "AV"), "pv": ("PV-Beitrag", "Pflegevers.", "PV"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = draw_slip(d)
    gross, net = (
        (d.one_of(*_GROSS), d.amount("brutto", s.gross, currency=False)),
        d.amount("netto", s.net, currency=False),
    )
    flags, in_wages = d.maybe(0.5), d.maybe(0.7)
    names = (
        d.one_of("LA", "Lohnart", "Nr.", "Schl."), d.one_of("Bezeichnung", "Lohnartenbezeichnung", "Text"),
        d.one_of("Menge", "Einheit", "Std/Tage", "Anzahl"), d.one_of("Faktor", "Satz", "Lohnsatz"),
        *(("St", "SV", "GB") if flags else ()), d.one_of("Betrag", "Betrag EUR", "EUR"),
    )  # fmt: skip
    lines = "".join(
        f"<tr><td>{line.code}<td>{escape(line.text)}<td class=n>{line.quantity}<td class=n>{line.rate}"
        + (
            f"<td class=c>{'F' if line.free else 'L'}<td class=c>{'F' if line.free else 'L'}<td class=c>J"
            if flags
            else ""
        )
        + f"<td class=n>{_money(d, line.amount)}"
        for line in s.lines
    )
    total = f"<tr class=sum><td colspan={len(names) - 1}>{gross[0]}<td class=n>{gross[1]}" if in_wages else ""
    blank = f"<tr><td colspan={len(names)} style='height:{d.rng.randint(5, 55)}mm'>" if d.maybe(0.5) else ""
    wages = (
        f"<table class=grid><thead><tr>{''.join(f'<th>{name}' for name in names)}</thead>"
        f"<tbody>{lines}{blank}{total}</tbody></table>"
    )
    once_more = [] if in_wages and d.maybe(0.5) else [gross]
    sums = _bands(d, s, once_more, net) if d.maybe(0.5) else _list(d, s, once_more, net)
    after = "".join(f"<tr><td>{line.code} {escape(line.text)}<td class=n>{_money(d, line.amount)}" for line in s.after)
    heads = chosen(d, s, SHORT, 0.8)
    columns = d.rng.randint(4, 7)
    grid = "".join(
        "<tr>" + "".join(_box(*head) for head in heads[at : at + columns]) for at in range(0, len(heads), columns)
    )
    message = f"<table class=grid><tr><td><i>Mitteilung</i><br>{d.one_of(*_MESSAGES)}</table>" if d.maybe(0.35) else ""
    notes = "<br>".join(text.format(d.german.digits(3)) for text in d.some(_FORM_NOTES, 0, 3))
    body = (
        _top(d, s)
        + f"<table class=grid>{grid}</table>{message}{wages}{sums}"
        + (f"<table class=grid>{after}</table>" if after else "")
        + _payment(d, s)
        + f"<p class=tiny>{notes}</p>"
    )
    tint = d.one_of("#eee", "#fff", "#e8eef6", "#f6eed8", "#e6f2e6", "#fbe9e3")
    line = d.one_of("#000", "#666", "#999", "#258", "#a52")
    css = d.css(SANS, SANS, MONO, low=7.5, high=9.5) + (
        f"table{{width:100%;margin-bottom:{d.rng.uniform(0, 3):.1f}mm}}.n{{text-align:right}}.c{{text-align:center}}"
        f".grid td{{border:{d.one_of('.2mm', '.3mm')} solid {line};padding:.4mm 1mm}}"
        f"th{{background:{tint};font-size:80%;text-align:left;border:.2mm solid {line};padding:.3mm 1mm}}"
        f"i{{font-style:normal;font-size:{d.rng.randint(62, 78)}%;color:{d.one_of('#000', '#444', line)}}}"
        f".tiny{{font-size:72%}}.big{{font-size:135%}}.plain td{{border:0;height:30mm}}.sum "
        f"td{{font-weight:bold}}{NOWRAP}"
    )
    return Sheet(body=body, css=css, margin=(12.0, 12.0, 12.0, d.rng.choice([14.0, 20.0])))


def _money(d: Draft, amount: Amount) -> str:
    return d.print_amount(amount, currency=False)


def _box(caption: str, value: str) -> str:
    return f"<td><i>{caption}</i><br>{value}"


def _top(d: Draft, s: Slip) -> str:
    straight = d.maybe(0.6)
    name = d.field("arbeitnehmer", s.person.name if straight else s.person.reversed_name)
    salutation = s.person.salutation + "<br>" if straight and d.maybe(0.7) else ""
    firm = (
        f"{d.field('arbeitgeber', s.firm)} * {escape(s.firm_address.street)} * {escape(s.firm_address.postcode_place)}"
    )
    address = (
        f"<p class=tiny>{firm}</p><p>{salutation}{name}<br>{escape(s.address.street)}<br>"
        f"{escape(s.address.postcode_place)}</p>"
    )
    joint = d.one_of(" für ", " ", "<br>", " - ", "<br>für ")
    title = (
        f"<p class=big><b>{d.one_of(*_TITLES)}</b>{joint}{month_field(d, s)}</p><p class=tiny>"
        f"{d.one_of('Blatt', 'Seite')} 1 &nbsp; "
        f"{d.one_of('Druck', 'erstellt', 'Datum')} {d.print_date(d.later(s.last_day, -6, 12))} &nbsp; "
        f"{d.german.digits(5)}/{d.german.digits(5)}</p>" + (f"<p>{logo(d, s.firm)}</p>" if d.maybe(0.3) else "")
    )
    first, second = (address, title) if d.maybe(0.6) else (title, address)
    return f"<table class=plain><tr><td width=55%>{first}<td>{second}</table>"


def _list(d: Draft, s: Slip, gross: list[tuple[str, str]], net: str) -> str:
    """One line for each tax and contribution, with the year's sums in a second column."""
    year, employer = d.maybe(0.75), d.maybe(0.4)

    def row(label: str, shown: str, amount: Amount) -> str:
        return f"<tr><td>{label}<td class=n>{shown}" + (
            f"<td class=n>{_money(d, to_date(d, s, amount))}" if year else ""
        )

    taxes = [row(d.one_of(*_STEUER_BRUTTO), _money(d, s.taxable), s.taxable)]
    taxes += [row(d.one_of(*_CUTS[key]), _money(d, cut), cut) for key, cut in s.taxes.items()]
    social = [
        row(d.one_of(*_CUTS[key]) + (f" <i>AG {_money(d, other)}</i>" if employer else ""), _money(d, own), own)
        for key, (own, other) in s.social.items()
    ]
    blocks = [*taxes, *social] if d.maybe(0.7) else [*social, *taxes]
    ends = [row(*item, s.gross) for item in gross]
    now = d.one_of("Monat", "lfd. Monat", "Betrag")
    head = f"<tr><th><th>{now}<th>{d.one_of('Jahr', 'Jahreswerte', 'kumuliert', 'aufgelaufen')}" if year else ""
    net_row = row(f"<b>{d.one_of(*_NET)}</b>", net, s.net)
    return f"<table class=grid>{head}{''.join([*ends, *blocks, net_row])}</table>"


def _bands(d: Draft, s: Slip, gross: list[tuple[str, str]], net: str) -> str:
    """Taxes and contributions side by side in captioned boxes, the year's sums in a certificate below."""
    label = {key: d.one_of(*names) for key, names in _CUTS.items()}
    taxes = [
        (d.one_of(*_STEUER_BRUTTO), _money(d, s.taxable)),
        *((label[key], _money(d, cut)) for key, cut in s.taxes.items()),
    ]
    taxes.append((d.one_of("Steuerrechtl. Abzüge", "Summe Steuern", "Steuern ges."), _money(d, s.tax)))
    bases = [(f"{key.upper()}-Brutto", _money(d, s.taxable)) for key in s.social] if d.maybe(0.6) else []
    social = [(label[key], _money(d, own)) for key, (own, _) in s.social.items()]
    social.append((d.one_of("SV-rechtl. Abzüge", "Summe SV", "SV-Abzüge"), _money(d, s.contributions)))
    rows = [taxes, bases, social, [*gross, (d.one_of(*_NET), net)]]
    if d.maybe(0.3):
        rows = [gross, taxes, [*bases, *social], [(d.one_of(*_NET), net)]]
    tables = "".join(f"<table class=grid><tr>{''.join(_box(*item) for item in row)}</table>" for row in rows if row)
    if d.maybe(0.35):
        return tables
    earned = (("Gesamtbrutto", s.gross), ("Steuerbrutto", s.taxable), ("Lohnsteuer", s.taxes["lst"]))
    insured = (("SV-Brutto", s.taxable), ("KV-Beitrag", s.social["kv"][0]), ("RV-Beitrag", s.social["rv"][0]))
    cells = "".join(_box(name, _money(d, to_date(d, s, amount))) for name, amount in earned + insured)
    title = d.one_of("Verdienstbescheinigung", "Jahreswerte", "Jahressummen", "Aufgelaufene Werte")
    certificate = f"<table class=grid><tr><th colspan=6>{title} {s.month.year}<tr>{cells}</table>"
    return tables + certificate if d.maybe(0.7) else certificate + tables


def _payment(d: Draft, s: Slip) -> str:
    cells = [
        _box(d.one_of(*_PAID), f"<b>{d.amount('auszahlung', s.paid, currency=False)}</b>").replace(
            "<td>", "<td class=n>"
        )
    ]
    if d.maybe(0.7):
        cells.insert(0, _box(d.one_of("IBAN", "Kontonummer / IBAN", "Konto", "Bankverbindung"), d.iban("iban", s.iban)))
    if d.maybe(0.6):
        cells.insert(0, _box(d.one_of("Bank", "Geldinstitut", "Überweisung an"), escape(s.bank.name)))
    if d.maybe(0.25):
        cells.reverse()
    return f"<table class=grid><tr>{''.join(cells)}</table>"

"""Landscape pay account: months side by side or one below the other; only the last, the settled month, counts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, MONTHS, SANS, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import LONG, NOWRAP, SHORT, cents, chosen, draw_slip, month_field

_TITLES = (
    "Entgeltabrechnung", "Lohnabrechnung", "Verdienstabrechnung mit Vormonaten", "Lohnkonto / Abrechnung",
    "Gehaltsabrechnung", "Monatsabrechnung", "Verdienstübersicht", "Lohnjournal Einzelnachweis", "Abrechnungsblatt",
    "Gehaltsnachweis",
)  # fmt: skip
_ROWS = {
    "gross": ("Gesamtbrutto", "Brutto", "Bruttolohn", "Brutto ges.", "Bruttobezug"),
    "taxable": ("Steuerbrutto", "St-Brutto", "Steuerpfl. Brutto"),
    "lst": ("Lohnsteuer", "LSt"), "soli": ("SolZ", "Soli"), "kist": ("KiSt", "Kirchensteuer"),
    "kv": ("KV AN", "KV", "Krankenvers."), "pv": ("PV AN", "PV", "Pflegevers."), "rv": ("RV AN", "RV", "Rentenvers."),
    "av": ("AV AN", "ALV", "Arbeitslosenvers."),
    "net": ("Netto", "Nettolohn", "Nettoverdienst", "Netto-Entgelt", "ges. Netto"),
    "after": ("Netto-Be-/Abzüge", "sonst. Abzüge", "Be-/Abzüge", "Einbehalte/Zulagen"),
    "paid": ("Auszahlung", "Auszahlungsbetrag", "Überweisung", "Zahlbetrag", "Ausbezahlt"),
}  # fmt: skip
_MARKS = {"gross": "brutto", "net": "netto", "paid": "auszahlung"}


def draw(d: Draft) -> Sheet:
    s = draw_slip(d)
    before = min(s.month.month - 1, d.rng.randint(0, 5)) if s.month.month > 1 else 0
    values = {
        "gross": s.gross, "taxable": s.taxable, **s.taxes, **{key: own for key, (own, _) in s.social.items()},
        "net": s.net, "after": s.paid - s.net,
        "paid": s.paid,
    }  # fmt: skip
    if d.maybe(0.3):
        values.pop("taxable")
    keys = [key for key in _ROWS if key in values]
    labels = {key: d.one_of(*_ROWS[key]) for key in keys}

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=False)

    def scaled(factor: Decimal) -> dict[str, Decimal]:
        """Another month: every sum moves with the gross, net and payment follow."""
        made = {key: cents(value * factor) for key, value in values.items() if key not in ("net", "paid")}
        made["net"] = made["gross"] - sum(
            (made[key] for key in made if key not in ("gross", "taxable", "after")), Decimal(0)
        )
        made["paid"] = made["net"] + made["after"]
        return made

    past = [scaled(cents(d.rng.uniform(0.85, 1.12))) for _ in range(before)]
    months = [date(s.month.year, s.month.month - before + at, 1) for at in range(before)]
    total = {key: sum((month[key] for month in [*past, values]), Decimal(0)) for key in keys}
    sums = bool(past) and d.maybe(0.6)
    current_first = bool(past) and d.maybe(0.25)
    caption = d.one_of("name", "num", "short", "plain")

    def named(month: date) -> str:
        return {
            "name": MONTHS[month.month - 1],
            "num": f"{month:%m/%Y}",
            "short": MONTHS[month.month - 1][:3],
            "plain": f"{month:%m}",
        }[caption]

    def now(key: str) -> str:
        return d.amount(_MARKS[key], values[key], currency=False) if key in _MARKS else money(values[key])

    parts = [
        (named(month), {key: money(other[key]) for key in keys}, "") for month, other in zip(months, past, strict=True)
    ]
    newest = d.one_of("{}", "{} (aktuell)", "lfd. Monat", "Monat") if past else d.one_of("{}", "Betrag", "EUR")
    mine = (newest.format(named(s.month)), {key: now(key) for key in keys}, "now")
    parts = [mine, *parts] if current_first else [*parts, mine]
    if sums:
        parts.append(
            (d.one_of("Summe", "Jahr", "kumuliert", "Gesamt"), {key: money(total[key]) for key in keys}, "all")
        )
    if not past or d.maybe(0.5):
        head = "".join(f"<th class=n>{labels[key]}" for key in keys)
        rows = "".join(
            f"<tr class={style or 'x'}><td>{text}" + "".join(f"<td class=n>{cells[key]}" for key in keys)
            for text, cells, style in parts
        )
        matrix = (
            f"<table class=m><thead><tr><th>{d.one_of('Monat', 'Per.', 'Zeitraum')}{head}</thead>"
            f"<tbody>{rows}</tbody></table>"
        )
    else:
        head = "".join(f"<th class='n {style}'>{text}" for text, _, style in parts)
        rows = "".join(
            f"<tr><td>{labels[key]}" + "".join(f"<td class='n {style}'>{cells[key]}" for _, cells, style in parts)
            for key in keys
        )
        matrix = (
            f"<table class=m><thead><tr><th>{d.one_of('Position', 'Bezeichnung', '')}{head}</thead>"
            f"<tbody>{rows}</tbody></table>"
        )
    wage_head = d.one_of("Lohnarten des Monats", "Zusammensetzung Brutto", "Lohnarten", "Bezüge im Einzelnen")
    wages = "".join(
        (
            f"<tr><td>{line.code}<td>{escape(line.text)}<td class=n>{line.quantity}<td class=n>"
            f"{line.rate}<td class=n>{money(line.amount)}"
        )
        for line in s.lines + s.after
    )
    detail = (
        f"<table class=w><thead><tr><th colspan=5>{wage_head}</thead><tbody>{wages}</tbody></table>"
        if d.maybe(0.8)
        else ""
    )
    person = (
        f"{d.field('arbeitnehmer', s.person.name)}<br>{escape(s.address.street)}<br>{escape(s.address.postcode_place)}"
        if d.maybe(0.6)
        else f"{d.one_of('Name', 'Mitarbeiter', 'Arbeitnehmer/in')}: {d.field('arbeitnehmer', s.person.reversed_name)}"
    )
    labels_of, per = (LONG, 2) if d.maybe(0.4) else (SHORT, d.rng.choice([2, 3]))
    facts = chosen(d, s, labels_of, 0.6)
    info = "".join(
        "<tr>" + "".join(f"<td class=l>{label}<td>{value}" for label, value in facts[at : at + per])
        for at in range(0, len(facts), per)
    )
    firm = (
        f"<b>{d.field('arbeitgeber', s.firm)}</b><br>{escape(s.firm_address.street)} "
        f"{escape(s.firm_address.postcode_place)}"
    )
    title = f"<span class=title>{d.one_of(*_TITLES)}</span><br>{month_field(d, s)}"
    cells = [firm, title, person, f"<table>{info}</table>"]
    if d.maybe(0.4):
        cells[0], cells[1] = cells[1], cells[0]
    top = f"<table class=top><tr>{''.join(f'<td>{cell}' for cell in cells)}</table>"
    bank = (
        f"<p>{d.one_of('Zahlung an', 'Bank', 'Überweisung')}: {escape(s.bank.name)} {d.iban('iban', s.iban)} "
        f"{d.one_of('am', 'Valuta', 'zum')} {d.print_date(d.later(s.last_day, -3, 12))}</p>"
        if d.maybe(0.65)
        else ""
    )
    body = top + (matrix + detail if d.maybe(0.5) else detail + matrix) + bank
    line, tint = d.one_of("#000", "#888", "#bbb", "#47a"), d.one_of("#eee", "#fff", "#e4ecf7", "#fdf2d0")
    strong = d.one_of(f"background:{tint}", "font-weight:bold", f"background:{tint};font-weight:bold", "")
    css = d.css(SANS, SANS, MONO, low=7.6, high=9.2) + (
        f".m,.top{{width:100%}}.top{{margin-bottom:6mm}}.top>tbody>tr>td{{padding-right:6mm}}.title{{font-size:150%}}.l{{color:#666;"
        f"padding:0}}.top table td{{padding-right:2.5mm}}"
        f".m td,.m th{{border:.2mm solid {line};padding:.8mm "
        f"1mm}}.n{{text-align:right}}th{{text-align:left}}td.now,tr.now td{{{strong}}}"
        f".all{{font-style:italic}}.w{{margin:5mm 0;width:{d.rng.randint(45, 75)}%}}.w "
        f"td{{padding:.3mm 2mm}}p{{margin-top:4mm}}"
    )
    footer = (
        f"<div style='position:absolute;bottom:6mm;left:15mm;font-size:6.5pt'>{month_field(d, s, 'm/y')} / "
        f"{d.german.digits(4)} / {d.one_of('Original', 'Kopie für Mitarbeiter', 'Ausfertigung AN')}</div>"
    )
    return Sheet(body=body, css=css + NOWRAP, footer=footer, size=(297.0, 210.0), margin=(12.0, 12.0, 12.0, 15.0))

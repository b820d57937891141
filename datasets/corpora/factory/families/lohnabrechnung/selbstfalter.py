"""Folded self-mailer: one panel is the envelope with tear strips, the slip inside has its captions below the values."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import NOWRAP, SHORT, chosen, draw_slip, month_field, to_date

_OPEN = (
    "Hier abreißen", "Zum Öffnen Rand an der Perforation abtrennen", "1. seitlich abreißen  2. aufklappen",
    "<<< abtrennen >>>", "Bitte hier öffnen",
)  # fmt: skip
_SECRET = (
    "Persönlich / Vertraulich",
    "VERTRAULICH",
    "Nur vom Empfänger zu öffnen",
    "Persönliche Lohnunterlagen",
    "Eigenhändig",
    "Pers. Nr. beachten",
)
_GROSS = ("Gesamtbrutto", "Brutto", "Bruttolohn", "Brutto-Verdienst", "Summe Brutto")
_NET = ("Netto", "Nettolohn", "Netto-Verdienst", "Gesetzl. Netto", "Nettoverdienst")
_PAID = ("Auszahlung", "Auszahlungsbetrag", "Überweisung", "Bankzahlung", "Zahlung")
_BACK = (
    "Erläuterungen: LSt = Lohnsteuer, SolZ = Solidaritätszuschlag, KV = Krankenversicherung, RV = Rentenversicherung.",
    "Unzustellbar zurück an Absender. Anschriftenänderung bitte mitteilen.",
        "Diese Abrechnung gilt als Verdienstbescheinigung.",
    "Aufbewahrungspflicht beachten! Ersatzabrechnungen sind gebührenpflichtig.",
        "Ihre Personalabteilung wünscht alles Gute.",
    "Datenträger-Verarbeitung {}-{} / Formular {}",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = draw_slip(d)

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=False)

    firm = d.field("arbeitgeber", s.firm)
    sender = f"{firm}, {escape(s.firm_address.street)}, {escape(s.firm_address.postcode_place)}"
    shown = d.one_of(s.person.name, s.person.name, s.person.name.upper(), s.person.reversed_name)
    name = d.field("arbeitnehmer", shown)
    where = d.one_of("left:22mm", "left:22mm", "left:105mm")
    code = f"{d.german.digits(4)} {d.german.digits(6)} {d.one_of('*', '#', '/')}{d.german.digits(3)}"
    envelope = (
        f"<div class=panel><div class=addr style='{where}'><small>"
        f"{d.one_of('Abs.:', 'Absender', '')} {sender}</small><br><small>{code}</small><br>"
        f"{d.one_of('', s.person.salutation + '<br>')}{name}<br>{escape(s.address.street)}<br>"
        f"{escape(s.address.postcode_place)}</div>"
        f"<div class=secret>{d.one_of(*_SECRET)}</div><div class=frank>"
        f"{d.one_of('Entgelt bezahlt', 'DV 0,62', 'Infopost', 'PP 70')}</div></div>"
    )
    below = d.maybe(0.75)

    def cap(label: str, value: str) -> str:
        return f"<td>{value}<br><i>{label}</i>" if below else f"<td><i>{label}</i> {value}"

    month = month_field(d, s, "m/y", "m.y", "name", "short", "m/yy")
    heads = [(d.one_of("Monat", "Abrechnung", "Zeitraum", "Lohnmonat"), month), *chosen(d, s, SHORT, 0.65)]
    if d.maybe(0.5):
        heads.insert(
            d.rng.randint(0, len(heads)),
            (
                d.one_of("Name", "Mitarbeiter"),
                escape(s.person.reversed_name) if shown != s.person.reversed_name else name,
            ),
        )
    columns = d.rng.randint(4, 6)
    grid = "".join(
        "<tr>" + "".join(cap(*head) for head in heads[at : at + columns]) for at in range(0, len(heads), columns)
    )
    wages = "".join(
        (
            f"<tr><td>{line.code}<td>{escape(line.text)}<td class=n>{line.quantity}<td class=n>"
            f"{line.rate}<td class=n>{money(line.amount)}"
        )
        for line in s.lines
    )
    words = (("LSt", "Lohnst."), ("SolZ", "Soli"), ("KiSt", "Ki.-St."))
    taxes = [(d.one_of(*pair), money(cut)) for pair, cut in zip(words, s.taxes.values(), strict=True)]
    social = [(f"{key.upper()}{d.one_of('-AN', '', '-Beitrag')}", money(own)) for key, (own, _) in s.social.items()]
    year = d.maybe(0.5)
    sums = [
        (d.one_of("St.-Brutto", "Steuerbrutto"), money(s.taxable)),
        (d.one_of("SV-Brutto", "RV-Brutto"), money(s.taxable)),
    ]
    strip = [(d.one_of(*_GROSS), d.amount("brutto", s.gross, currency=False)), *(sums if d.maybe(0.6) else [])]
    rows = [strip + taxes, [*social, (d.one_of(*_NET), d.amount("netto", s.net, currency=False))]]
    if d.maybe(0.4):
        rows = [[*strip, rows[1].pop()], taxes + social]
    final = [(escape(line.text), money(line.amount)) for line in s.after]
    final.append((d.one_of(*_PAID), f"<b>{d.amount('auszahlung', s.paid, currency=False)}</b>"))
    if d.maybe(0.65):
        final.append((d.one_of("IBAN", "Konto", "auf Konto"), d.iban("iban", s.iban)))
    if d.maybe(0.4):
        final.reverse()
    bands = "".join(f"<table class=band><tr>{''.join(cap(*item) for item in row)}</table>" for row in [*rows, final])
    total = ""
    if year:
        labels = ("Brutto", "Steuerbrutto", "Lohnsteuer", "SV-Beitr. AN", "Netto")
        amounts = (s.gross, s.taxable, s.taxes["lst"], s.contributions, s.net)
        cells = "".join(cap(label, money(to_date(d, s, amount))) for label, amount in zip(labels, amounts, strict=True))
        total = (
            f"<table class=band><tr><td><b>"
            f"{d.one_of('Jahr', 'Jahressummen', 'kumuliert', 'lfd. Jahr')}</b>{cells}</table>"
        )
    inside = (
        f"<table class=band>{grid}</table>",
        f"<table class=wages><tbody>{wages}</tbody></table>",
        (total + bands if d.maybe(0.3) else bands + total),
    )
    fine = "".join(
        f"<p class=fine>{text.format(d.german.digits(2), d.german.digits(3), d.german.digits(4))}</p>"
        for text in d.some(_BACK, 1, 3)
    )
    fold = f"<div class=fold>{d.one_of(*_OPEN)}</div>"
    slip = "".join(inside)
    if d.maybe(0.7):
        body = envelope + fold + slip + f"<div style='height:{d.rng.randint(4, 18)}mm'></div>" + fine
    else:
        body = slip + fine + fold + envelope
    holes = (
        "".join(f"<div class=hole style='top:{12 + 12.7 * at:.1f}mm'></div>" for at in range(22))
        if d.maybe(0.5)
        else ""
    )
    tear = (
        f"<div class=tear style='left:9mm'></div><div class=tear style='right:9mm'></div>{holes}"
        if d.maybe(0.75)
        else ""
    )
    tint, line = (
        d.one_of("#f2f2f2", "#e9f1e9", "#fff3e0", "#fff", "#e8edf7"),
        d.one_of("#555", "#292", "#a33", "#335", "#000"),
    )
    css = d.css(SANS, MONO, low=8, high=9.6) + (
        f".panel{{position:relative;height:{d.rng.randint(88, 98)}mm;background:"
        f"{d.one_of(tint, '#fff')}}}.addr{{position:absolute;top:{d.rng.randint(30, 44)}mm;"
        f"width:80mm}}"
        f"small{{font-size:72%}}.secret{{position:absolute;top:12mm;left:22mm;"
        f"font-weight:bold}}.frank{{position:absolute;top:8mm;right:6mm;"
        f"border:.3mm solid #000;padding:2mm 4mm;font-size:80%}}.fold{{border-top:.3mm dashed "
        f"{line};text-align:center;font-size:70%;margin:1mm 0 4mm}}"
        f".tear{{position:absolute;top:0;bottom:0;border-left:.3mm dotted "
        f"#666}}.hole{{position:absolute;left:3mm;width:4mm;height:4mm;border:.2mm solid #999;"
        f"border-radius:50%}}table{{width:100%;margin-bottom:2mm}}.band td{{border:.2mm solid "
        f"{line};padding:.5mm 1mm;background:{tint}}}"
        f"i{{font-style:normal;font-size:70%;color:{line}}}.n{{text-align:right}}.wages "
        f"td{{padding:.2mm 1.5mm}}.fine{{font-size:68%;margin:0 0 1mm}}"
    )
    return Sheet(body=body, css=css + NOWRAP, header=tear, margin=(8.0, 15.0, 8.0, 15.0))

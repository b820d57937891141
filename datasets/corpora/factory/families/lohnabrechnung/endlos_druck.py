"""Print-out of an old main-frame: fixed-width lines in capitals, no umlauts, columns made of blanks, minus behind."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import NOWRAP, draw_slip, month_field, to_date

_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "AE", "Ö": "OE", "Ü": "UE"})
_TITLES = (
    "VERDIENSTABRECHNUNG", "LOHNABRECHNUNG", "GEHALTSABRECHNUNG", "ENTGELTNACHWEIS", "LOHN- UND GEHALTSABRECHNUNG",
    "ABRECHNUNGSBELEG", "V E R D I E N S T N A C H W E I S", "BEZUEGEABRECHNUNG", "LOHNSTREIFEN",
)  # fmt: skip
_NOTES = (
    "DIESER BELEG WURDE MASCHINELL ERSTELLT UND IST OHNE UNTERSCHRIFT GUELTIG", "BITTE SORGFAELTIG AUFBEWAHREN",
    "REKLAMATIONEN INNERHALB VON 14 TAGEN AN DAS LOHNBUERO", "AENDERUNGEN DER BANKVERBINDUNG BIS ZUM 10. MELDEN",
    "*** FROHE FESTTAGE ***", "URLAUBSANTRAEGE RECHTZEITIG EINREICHEN", "DUPLIKAT",
    "BESCHEINIGUNG NACH PAR. 108 GEWO",
)  # fmt: skip
_GROSS = ("BRUTTO GESAMT", "GESAMTBRUTTO", "SUMME BRUTTO", "BRUTTOVERDIENST", "BRUTTOLOHN", "TOTAL BRUTTO", "BRUTTO")
_NET = ("NETTO", "NETTOVERDIENST", "NETTOLOHN", "GESETZL. NETTO", "NETTO-BEZUG")
_PAID = ("AUSZAHLUNG", "AUSZUZAHLEN", "ZAHLBETRAG", "AUSZAHLUNGSBETRAG", "UEBERWEISUNG", "VERBLEIBEN ZUR AUSZAHLUNG")


def draw(d: Draft) -> Sheet:
    s = draw_slip(d)
    capitals = d.maybe(0.75)
    width, dots, behind = d.rng.randint(66, 80), d.maybe(0.35), d.maybe(0.6)

    def plain(text: str) -> str:
        text = text.translate(_PLAIN)
        return text.upper() if capitals else text

    def money(amount: Decimal) -> str:
        digits = d.print_amount(abs(amount), currency=False)
        if amount >= 0:
            return digits + (" " if behind else "")
        return f"{digits}-" if behind else f"-{digits}"

    def pad(html: str, length: int, size: int, *, right: bool = False, fill: str = " ") -> str:
        gap = fill * max(size - length, 1)
        return gap + html if right else html + gap

    def entry(label: str, amount: Decimal, key: str = "", *, total: Decimal | None = None, code: str = "") -> str:
        label = plain(label)
        shown = money(amount)
        html = d.field(key, shown.rstrip(), f"{amount:.2f}") + (" " if shown.endswith(" ") else "") if key else shown
        left = f"{code:<{code_width}}{label[:30]:<31}" if not dots else f"{code:<{code_width}}{label[:30]:.<31}"
        line = escape(left) + pad(html, len(shown), 14, right=True)
        return line + (f"{money(total):>16}" if total is not None and year else "")

    def pair(label: str, html: str, text: str, size: int) -> str:
        return escape(f"{label:<{label_width}}") + pad(html, len(text), size)

    code_width, label_width, year = d.rng.choice([0, 5, 6]), d.rng.randint(13, 17), d.maybe(0.55)
    rule = d.one_of("-", "=", "*", "_", "-", ". ")
    bar = (rule * width)[:width]
    firm, name = (
        plain(s.firm),
        plain(d.one_of(s.person.name, s.person.reversed_name, f"{s.person.last} {s.person.first}")),
    )
    month_style = d.one_of("m/y", "m.y", "NAME", "m/yy", "long", "range")
    month = month_field(d, s, month_style)
    if month_style == "NAME":
        month = month.replace(">MÄRZ", ">MAERZ")
    out = [
        f"{d.field('arbeitgeber', firm)}",
        escape(plain(f"{s.firm_address.street}, {s.firm_address.postcode_place}")),
    ]
    if d.maybe(0.4):
        out = [out[0] + "   " + out[1]]
    label = d.one_of("MONAT", "ABRECHNUNGSMONAT", "FUER", "ABR.-MONAT:", "ZEITRAUM", "PERIODE")
    out += [
        "",
        f"{plain(d.one_of(*_TITLES)) if not d.maybe(0.2) else 'ABRECHNUNG'}   {plain(label)} {month}   BLATT 1",
        bar,
    ]
    where = [d.field("arbeitnehmer", name), escape(plain(s.address.street)), escape(plain(s.address.postcode_place))]
    out += ["", *where, ""] if d.maybe(0.6) else [f"NAME  {where[0]}"]
    born, since = (d.print_date(day, "dd.mm.yy") for day in (s.person.born, s.entry))
    items = [
        (d.one_of("PERS.NR", "PERSONALNR.", "PNR", "STAMM-NR"), d.code("personalnummer", s.number), s.number, 0.85),
        (d.one_of("GEB.DATUM", "GEBOREN"), born, born, 0.7),
        (d.one_of("ST.KLASSE", "STKL", "STEUERKLASSE"), d.field("steuerklasse", s.class_text), s.class_text, 0.75),
        (d.one_of("KINDERFREIB.", "KI.FRB"), s.children, s.children, 0.6),
        (d.one_of("KONFESSION", "KIRCHE"), plain(s.confession), plain(s.confession), 0.5),
        (d.one_of("VERS.-NR", "SV-NUMMER", "RV-NR."), d.code("sv_nummer", s.sv_number), s.sv_number, 0.7),
        (d.one_of("STEUER-ID", "IDNR"), d.code("steuer_id", s.tax_id), s.tax_id, 0.65),
        (d.one_of("EINTRITT", "EINTR.DAT"), since, since, 0.6),
        ("KRANKENKASSE", escape(plain(s.insurer)), plain(s.insurer), 0.6),
        (d.one_of("ABTEILUNG", "KST"), escape(plain(s.department)), plain(s.department), 0.5),
    ]  # fmt: skip
    kept = [
        pair(caption, html, text, width - label_width - 36) for caption, html, text, share in items if d.maybe(share)
    ]
    step = d.rng.choice([1, 2, 2])
    out += ["".join(kept[start : start + step]) for start in range(0, len(kept), step)] + [bar]
    if year:
        out.append(
            " " * (code_width + 31)
            + f"{d.one_of('MONAT', 'LFD.MONAT', 'BETRAG'):>14}{d.one_of('JAHR', 'KUMULIERT', 'AUFGEL.'):>16}"
        )
    for line in s.lines:
        quantity = f"{line.text} {line.quantity} X {line.rate}" if line.quantity and d.maybe(0.8) else line.text
        out.append(entry(quantity, line.amount, code=line.code if code_width else ""))
    out += ["", entry(d.one_of(*_GROSS), s.gross, "brutto", total=to_date(d, s, s.gross)), bar if d.maybe(0.5) else ""]
    if d.maybe(0.6):
        out.append(entry(d.one_of("STEUERPFL. BRUTTO", "STEUERBRUTTO"), s.taxable, total=to_date(d, s, s.taxable)))
        out.append(entry(d.one_of("SV-PFL. BRUTTO", "SV-BRUTTO"), s.taxable, total=to_date(d, s, s.taxable)))
    labels = {
        "lst": ("LOHNSTEUER", "LST"), "soli": ("SOLIDARITAETSZUSCHLAG", "SOLZ"), "kist": ("KIRCHENSTEUER", "KIST"),
        "kv": ("KRANKENVERSICHERUNG", "KV-BEITRAG AN"), "rv": ("RENTENVERSICHERUNG", "RV-BEITRAG AN"),
        "av": ("ARBEITSLOSENVERS.", "ALV-BEITRAG AN"), "pv": ("PFLEGEVERSICHERUNG", "PV-BEITRAG AN"),
    }  # fmt: skip
    way, sign = d.rng.randrange(2), d.rng.choice([1, -1])
    cuts = {**s.taxes, **{key: own for key, (own, _) in s.social.items()}}
    out += [
        entry(labels[key][way], sign * cut, total=sign * to_date(d, s, cut))
        for key, cut in cuts.items()
        if cut or d.maybe(0.5)
    ]
    if d.maybe(0.5):
        out.append(entry(d.one_of("SUMME ABZUEGE", "ABZUEGE GESAMT"), sign * (s.gross - s.net)))
    out += ["", entry(d.one_of(*_NET), s.net, "netto", total=to_date(d, s, s.net))]
    out += [entry(line.text, line.amount, code=line.code if code_width else "") for line in s.after]
    out += [bar, entry(d.one_of(*_PAID), s.paid, "auszahlung"), bar if rule != "_" else ""]
    if d.maybe(0.65):
        account = d.iban("iban", s.iban)
        out.append(
            f"{d.one_of('IBAN', 'KONTO', 'UEBERWIESEN AUF IBAN', 'BANKVERB.')} {account}  {escape(plain(s.bank.name))}"
        )
    out += ["", *(escape(plain(note)) for note in d.some(_NOTES, 0, 2))]
    paper = d.one_of("#fff", "#fff", "repeating-linear-gradient(#fff 0 9mm,#eaf3ea 9mm 18mm)", "#fdfcf6")
    size = d.rng.uniform(8.4, 10.2)
    css = (
        f"body{{font-family:'{d.font(MONO)}','Liberation Mono',monospace;font-size:{size:.1f}pt;"
        f"line-height:{d.rng.uniform(1.1, 1.5):.2f};"
        f"color:{d.one_of('#000', '#222', '#333', '#446')}}}pre{{margin:0;font:inherit;background:{paper}}}"
    )
    half = len(out) // 2
    body = "".join(f"<pre>{chr(10).join(part)}\n</pre>" for part in (out[:half], out[half:]))
    return Sheet(
        body=body, css=css + NOWRAP, margin=(d.rng.choice([12.0, 25.0, 40.0]), 10.0, 15.0, d.rng.choice([12.0, 18.0]))
    )

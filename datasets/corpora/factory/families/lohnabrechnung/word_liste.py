"""A small firm's own word-processor sheet: letterhead, one list of label and amount, greeting; nothing technical."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import LONG, NOWRAP, chosen, draw_slip, logo, month_field

_TITLES = (
    "Lohnabrechnung", "Gehaltsabrechnung", "Lohn", "Abrechnung", "Gehalt", "Ihre Abrechnung", "Lohnzettel",
    "Verdienstabrechnung", "Lohnabrechnung für den Monat", "Abrechnung für", "Gehaltsabrechnung Monat",
    "Lohn-/Gehaltsabrechnung",
)  # fmt: skip
_OPENERS = (
    "für den Monat {m} rechnen wir wie folgt ab:", "nachstehend erhalten Sie die Abrechnung für {m}.",
    "hier Ihre Abrechnung {m}:", "Ihr Lohn für {m} setzt sich wie folgt zusammen:",
    "anbei die Lohnabrechnung für {m}.", "im Monat {m} haben Sie verdient:",
    "für Ihre Tätigkeit im Zeitraum {m} erhalten Sie:", "wir haben Ihren Lohn {m} abgerechnet. Bitte prüfen!",
)  # fmt: skip
_CLOSERS = (
    "Der Betrag wird in den nächsten Tagen überwiesen.", "Wir überweisen den Betrag auf Ihr Konto.",
    "Bei Fragen bitte melden.", "Mit freundlichen Grüßen", "Vielen Dank für Ihre Arbeit!",
    "Betrag wurde bar ausgezahlt.", "Bitte gut aufbewahren.", "Die Meldung an die Krankenkasse ist erfolgt.",
    "Ihr Resturlaub beträgt {} Tage.", "Nächste Auszahlung: Monatsende.",
)  # fmt: skip
_GROSS = (
    "Bruttolohn",
    "Brutto",
    "Bruttogehalt",
    "Brutto gesamt",
    "Gesamtbrutto",
    "Bruttoverdienst",
    "Lohn brutto",
    "= Brutto",
)
_NET = (
    "Nettolohn",
    "Netto",
    "Nettogehalt",
    "Nettoverdienst",
    "Lohn netto",
    "= Netto",
    "bleibt netto",
    "Netto-Verdienst",
)
_PAID = (
    "Auszahlung",
    "Auszahlungsbetrag",
    "auszuzahlen",
    "Überweisungsbetrag",
    "Ausbezahlt",
    "Sie erhalten",
    "zu überweisen",
)


def draw(d: Draft) -> Sheet:
    s = draw_slip(d, low=1200, high=3400)
    firm = d.field("arbeitgeber", s.firm)
    place = f"{s.firm_address.street}, {s.firm_address.postcode_place}"
    where = d.one_of("left", "center", "right")
    phone = f"<br>{d.one_of('Tel.', 'Telefon', 'Fon')} {d.german.phone()}" if d.maybe(0.6) else ""
    mark = f"{logo(d, s.firm)}<br>" if d.maybe(0.25) else ""
    head = f'<div style="text-align:{where}">{mark}<b class=firm>{firm}</b><br>{escape(place)}{phone}</div>'
    if d.maybe(0.3):
        head += "<hr>"
    person = d.field("arbeitnehmer", s.person.name)
    postal = (
        f"{s.person.salutation + '<br>' if d.maybe(0.7) else ''}{person}<br>{escape(s.address.street)}<br>"
        f"{escape(s.address.postcode_place)}"
    )
    month_style = d.one_of("name", "name", "name", "m/y", "m.y", "range", "long", "bis")
    letter = d.maybe(0.45)
    today = d.print_date(d.later(s.last_day, -4, 10))
    title = d.one_of(*_TITLES)
    month = month_field(d, s, month_style)
    if letter:
        opener = d.one_of(*_OPENERS).format(m=month)
        hello = f"{d.one_of('Sehr geehrte', 'Hallo', 'Liebe')} {s.person.salutation} {escape(s.person.last)},"
        if s.person.sex == "m":
            hello = hello.replace("Sehr geehrte ", "Sehr geehrter ").replace("Liebe ", "Lieber ")
        intro = (
            f"<p class=gap>{postal}</p><p style='text-align:right'>{escape(s.firm_address.place)}, {today}</p>"
            f"<p><b>{title}</b></p><p>{hello}</p><p>{opener}</p>"
        )
    else:
        by = d.one_of("Name:", "Mitarbeiter/in:", "Arbeitnehmer:", "für", "Herr/Frau", "Mitarbeiter:")
        intro = f"<h2>{title} {month}</h2><p>{by} {person if d.maybe(0.6) else f'{s.person.salutation} {person}'}</p>"
        if d.maybe(0.4):
            intro += (
                f"<p>{d.one_of('Anschrift:', 'wohnhaft', 'Adresse:')} {escape(s.address.street)}, "
                f"{escape(s.address.postcode_place)}</p>"
            )
    sentence = d.maybe(0.25)
    facts = chosen(d, s, LONG, 0.42)
    if sentence:
        data = f"<p>{', '.join(f'{label} {value}' for label, value in facts)}</p>" if facts else ""
    else:
        data = f"<table class=data>{''.join(f'<tr><td>{label}:<td>{value}' for label, value in facts)}</table>"
    minus = d.one_of("- ", "./. ", "", "abzgl. ", "– ", "")

    def row(label: str, value: str, style: str = "") -> str:
        return f"<tr class='{style}'><td><span>{label}</span><td class=n>{value}"

    with_currency = d.maybe(0.4)

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=with_currency)

    rows = []
    for line in s.lines:
        times = (
            f" {line.quantity} {d.one_of('Std.', 'Stunden', 'h')} {d.one_of('x', 'à', 'zu')} {line.rate}"
            if line.quantity
            else ""
        )
        rows.append(row(escape(line.text) + times, money(line.amount)))
    if len(s.lines) > 1 or d.maybe(0.5):
        rows.append(row(d.one_of(*_GROSS), d.amount("brutto", s.gross, currency=with_currency), "sum"))
    else:
        rows = [row(d.one_of(*_GROSS), d.amount("brutto", s.gross, currency=with_currency), "sum")]
    words = {
        "lst": ("Lohnsteuer", "LSt.", "Steuer"), "soli": ("Solidaritätszuschlag", "Soli"), "kist": ("Kirchensteuer",
        "Ki.-Steuer"),
        "kv": ("Krankenversicherung", "KV", "Krankenkasse"), "rv": ("Rentenversicherung", "RV", "Rente"),
        "av": ("Arbeitslosenversicherung", "ALV", "Arbeitslosenvers."), "pv": ("Pflegeversicherung", "PV", "Pflege"),
    }  # fmt: skip
    cuts = {**s.taxes, **{key: own for key, (own, _) in s.social.items()}}
    if d.maybe(0.2):
        rows.append(row(f"{minus}{d.one_of('Steuern', 'Lohnsteuer, Soli, KiSt')}", money(s.tax)))
        rows.append(
            row(f"{minus}{d.one_of('Sozialversicherung', 'Sozialabgaben', 'SV-Beiträge AN')}", money(s.contributions))
        )
    else:
        rows += [row(minus + d.one_of(*words[key]), money(cut)) for key, cut in cuts.items() if cut]
    if d.maybe(0.35):
        rows.append(row(d.one_of("Summe Abzüge", "Abzüge gesamt", "Gesamtabzüge"), money(s.gross - s.net)))
    if d.maybe(0.9):
        rows.append(row(d.one_of(*_NET), d.amount("netto", s.net, currency=with_currency), "sum"))
    rows += [
        row(("zzgl. " if line.amount > 0 else minus) + escape(line.text), money(abs(line.amount))) for line in s.after
    ]
    if s.after or d.maybe(0.7):
        rows.append(row(d.one_of(*_PAID), d.amount("auszahlung", s.paid, currency=with_currency), "sum last"))
    account = ""
    if d.maybe(0.6):
        lead = d.one_of(
            "Überweisung auf IBAN", "Konto:", "IBAN:", "Ihr Konto", "Wird überwiesen auf", "Bankverbindung:"
        )
        account = f"<p>{lead} {d.iban('iban', s.iban)}{f' ({escape(s.bank.name)})' if d.maybe(0.5) else ''}</p>"
    closers = "".join(f"<p>{text.format(d.rng.randint(1, 28))}</p>" for text in d.some(_CLOSERS, 0, 3))
    boss = (
        f"<p style='margin-top:14mm'>{d.one_of('_' * 24, '', '')}<br>{escape(d.german.person().name)}</p>"
        if d.maybe(0.4)
        else ""
    )
    body = head + intro + data + f"<table class=list><tbody>{''.join(rows)}</tbody></table>" + account + closers + boss
    firm_line = (
        f"{d.one_of('Bankverbindung', 'Konto')}: {d.print_iban(d.german.iban())} · {d.one_of('Steuernr.', 'St.-Nr.')} "
    )
    firm_line += f"{d.german.digits(3)}/{d.german.digits(4)}/{d.german.digits(4)}"
    footer = f"<div class=foot>{firm_line}</div>" if d.maybe(0.4) else ""
    dotted = "border-bottom:1px dotted #555" if d.maybe(0.35) else ""
    css = d.css(SANS, SERIF, low=10, high=12.5) + (
        f".firm{{font-size:{d.rng.randint(120, 190)}%;color:"
        f"{d.one_of('#000', '#135', '#631', '#063')}}}.gap{{margin-top:14mm}}"
        f".list{{width:{d.rng.randint(60, 100)}%;margin:4mm 0}}.list td{{padding:"
        f"{d.rng.uniform(0.3, 1.6):.1f}mm 2mm;{dotted}}}"
        ".n{text-align:right;white-space:nowrap}.sum{font-weight:bold}.last td{border-top:1px "
        "solid;border-bottom:3px double}"
        ".data td{padding:.3mm 5mm .3mm 0}.foot{position:absolute;bottom:8mm;left:25mm;font-size:7.5pt;color:#555}"
    )
    return Sheet(body=body, css=css + NOWRAP, footer=footer)

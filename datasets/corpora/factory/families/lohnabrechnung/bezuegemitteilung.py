"""Public service: notice of pay with grade and step, explanations and one signed list of pay and deductions."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import (
    LONG,
    NOWRAP,
    Line,
    cents,
    chosen,
    draw_slip,
    month_field,
    to_date,
)

_OFFICES = (
    "Landesamt für Besoldung und Versorgung {}", "Stadt {}, Personalamt", "Landkreis {} - Personalservice",
    "Klinikum {} AöR", "Universität {}", "Gemeinde {}", "Bezirk {} - Zentrale Bezügestelle", "Diakonisches Werk {}",
    "Stadtwerke {} AöR", "Caritasverband {} e. V.", "Zentrale Gehaltsabrechnungsstelle {}",
    "Landesbetrieb Straßenbau {}", "Studierendenwerk {}", "Kirchenkreis {}", "Kommunale Versorgungskasse {}",
    "Landeshauptstadt {}", "Zweckverband {}", "Hochschule {}",
)  # fmt: skip
_TITLES = (
    "Bezügemitteilung", "Mitteilung über Ihre Bezüge", "Entgeltmitteilung", "Gehaltsmitteilung",
    "Bezügemitteilung für", "Entgeltnachweis", "Mitteilung über die Zusammensetzung Ihres Entgelts", "Bezügenachweis",
    "Nachweis der Bezüge",
)  # fmt: skip
_TARIFFS = (
    ("TVöD-V", ("E 3", "E 5", "E 6", "E 8", "E 9a", "E 9b")), ("TVöD-K", ("E 3", "E 5", "P 5", "P 7", "P 8")), ("TV-L",
        ("E 2", "E 5", "E 8", "E 13")),
    ("TVöD SuE", ("S 3", "S 4", "S 8a", "S 11b", "S 12")), ("AVR", ("Anl. 2 / 7", "Anl. 32 / 8", "EG 5", "EG 7")),
        ("BAT-KF", ("E 6", "SE 8a", "KR 7")),
)  # fmt: skip
_PAYS = ("Tabellenentgelt", "Entgelt lt. Tabelle", "Grundentgelt", "Tabellenentgelt Stufe {}", "Grundvergütung")
_ALLOWANCES = (
    "SuE-Zulage", "Wechselschichtzulage", "Schichtzulage § 8 Abs. 6", "Besitzstand Kinder", "Strukturausgleich",
    "Jahressonderzahlung", "Leistungsentgelt § 18", "Pflegezulage", "Vermögenswirks. Leistung AG", "Zulage § 14",
    "Überstundenentgelt", "Rufbereitschaft", "Regionale Ergänzungszulage", "Kinderbezogener Anteil",
)  # fmt: skip
_PARAGRAPHS = (
    "Diese Mitteilung erhalten Sie nur, wenn sich gegenüber dem Vormonat eine Änderung ergeben hat.",
    (
"Einwendungen gegen die Richtigkeit sind innerhalb der Ausschlussfrist von sechs Monaten "
"(§ 37) schriftlich geltend zu machen."
),
    "Änderungen Ihrer persönlichen Verhältnisse teilen Sie bitte unverzüglich Ihrer Personalstelle mit.",
    (
"Die Tarifparteien haben sich auf eine Erhöhung der Entgelte geeinigt. Die Nachzahlung "
"erfolgt mit der nächsten Abrechnung."
),
    "Bitte bewahren Sie diese Mitteilung sorgfältig auf, sie dient als Nachweis gegenüber Behörden.",
    "Die Umlage zur Zusatzversorgung (Arbeitnehmeranteil) wird vom Nettoentgelt einbehalten.",
    "Die Auszahlung erfolgt zum letzten Bankarbeitstag des Monats.",
    "Überzahlte Bezüge werden nach § 812 BGB zurückgefordert.",
    "Ihre Stufenlaufzeit wurde zum Monatsersten fortgeschrieben.",
    "Für Rückfragen geben Sie bitte stets Ihre Personalnummer an.",
)  # fmt: skip
_GROSS = (
    "Gesamtbrutto",
    "Summe der Bruttobezüge",
    "Bruttoentgelt",
    "Bruttobezüge",
    "Gesamtbruttoentgelt",
    "Summe Brutto",
)
_NET = ("Gesetzliches Netto", "Nettobezüge", "Nettoentgelt", "Summe Netto", "Gesetzl. Nettobezüge", "Netto")
_PAID = (
    "Überweisungsbetrag",
    "Auszahlungsbetrag",
    "Zahlbetrag",
    "Überweisung auf Ihr Konto",
    "Zu überweisender Betrag",
    "Auszahlung",
)


def draw(d: Draft) -> Sheet:
    tariff, groups = d.rng.choice(_TARIFFS)
    grade, step = d.one_of(*groups), d.rng.randint(1, 6)
    lines = [Line("0001", d.one_of(*_PAYS).format(step), d.german.money(1500, 4300))]
    lines += [Line(d.german.digits(4), text, d.german.money(7, 240)) for text in d.some(_ALLOWANCES, 0, 3)]
    s = draw_slip(d, lines=lines, firm=d.one_of(*_OFFICES).format(d.german.town()))
    supply = -cents(s.gross * Decimal(d.one_of("0.0181", "0.0425", "0.008")))
    after = s.after + (
        [
            Line(
                "4711",
                d.one_of("Umlage ZVK AN", "VBL-Umlage AN", "Zusatzversorgung AN-Anteil", "ZV-Eigenanteil"),
                supply,
            )
        ]
        if d.maybe(0.7)
        else []
    )
    paid = s.net + sum((line.amount for line in after), Decimal(0))
    signed = d.maybe(0.6)
    third = d.one_of("since", "year", "none")

    def money(amount: Decimal) -> str:
        return d.print_amount(amount, currency=False)

    def row(code: str, text: str, amount: Decimal, key: str = "", style: str = "") -> str:
        value = d.amount(key, amount, currency=False) if key else money(amount)
        extra = {
            "since": f"<td>{d.print_date(s.month, 'dd.mm.yy')}",
            "none": "",
            "year": f"<td class=n>{money(to_date(d, s, amount))}",
        }[third]
        if third == "since" and key:
            extra = "<td>"
        if third == "since":
            return f"<tr class='{style}'><td>{code}<td>{text}{extra}<td class=n>{value}"
        return f"<tr class='{style}'><td>{code}<td>{text}<td class=n>{value}{extra}"

    sign = -1 if signed else 1
    rows = [row(line.code, escape(line.text), line.amount) for line in s.lines]
    rows.append(row("", d.one_of(*_GROSS), s.gross, "brutto", "sum"))
    if d.maybe(0.6):
        rows += [
            row("", d.one_of("Steuerpfl. Brutto", "Steuerbrutto"), s.taxable),
            row("", d.one_of("SV-Brutto", "SV-pflichtiges Entgelt"), s.taxable),
        ]
        if d.maybe(0.4):
            rows.append(row("", "ZV-pflichtiges Entgelt", s.taxable))
    words = {"lst": "Lohnsteuer", "soli": "Solidaritätszuschlag", "kist": "Kirchensteuer", "kv": "Krankenversicherung",
             "rv": "Rentenversicherung", "av": "Arbeitslosenversicherung", "pv": "Pflegeversicherung"}  # fmt: skip
    cuts = {**s.taxes, **{key: own for key, (own, _) in s.social.items()}}
    rows += [row(d.german.digits(4), words[key], sign * cut) for key, cut in cuts.items() if cut]
    rows.append(row("", d.one_of(*_NET), s.net, "netto", "sum"))
    rows += [row(line.code, escape(line.text), line.amount) for line in after]
    rows.append(row("", d.one_of(*_PAID), paid, "auszahlung", "sum last"))
    heads = {"since": ("gültig ab", "Betrag"), "year": ("Betrag", "Jahressumme"), "none": ("Betrag",)}[third]
    columns = (d.one_of("Schl.", "Lohnart", "Kz."), d.one_of("Bezeichnung", "Bezüge / Abzüge", "Bestandteil"), *heads)
    table = (
        f"<table class=pay><thead><tr>{''.join(f'<th>{name}' for name in columns)}</thead><tbody>"
        f"{''.join(rows)}</tbody></table>"
    )
    office = d.field("arbeitgeber", s.firm)
    about = [
        (d.one_of("Auskunft erteilt", "Bearbeiter/in", "Ihr Ansprechpartner"),
        f"{d.one_of('Herr', 'Frau')} {escape(d.german.person().last)}"),
        (d.one_of("Telefon", "Durchwahl", "Tel."), d.german.phone()), (d.one_of("Zimmer", "Raum"), d.german.digits(3)),
        (d.one_of("Datum", "Ort, Datum", "Druckdatum"), d.print_date(d.later(s.month, 5, 27))),
    ]  # fmt: skip
    facts = [
        (
            d.one_of("Entgeltgruppe / Stufe", "Vergütungsgruppe", "EG / Stufe", "Eingruppierung"),
            f"{tariff} {grade} / {step}",
        ),
        *chosen(d, s, LONG, 0.6),
    ]
    sidebar = "".join(f"<tr><td>{label}:<td>{value}" for label, value in [*about, *(facts if d.maybe(0.5) else [])])
    person = (
        f"<p class=tiny>{escape(s.firm) if d.maybe(0.2) else office} · "
        f"{escape(s.firm_address.street)} · {escape(s.firm_address.postcode_place)}</p>"
        f"<p>"
        f"{d.one_of('', s.person.salutation + '<br>', 'Herrn<br>' if s.person.sex == 'm' else 'Frau<br>')}"
        f"{d.field('arbeitnehmer', s.person.name)}<br>{escape(s.address.street)}<br>"
        f"{escape(s.address.postcode_place)}</p>"
    )
    block = "" if len(about) < sidebar.count("<tr>") else (
        f"<table class=facts>{''.join(f'<tr><td>{label}<td>{value}' for label, value in facts)}</table>"
        if d.maybe(0.5)
        else f"<p>{'; '.join(f'{label} {value}' for label, value in facts)}</p>"
    )  # fmt: skip
    title = d.one_of(*_TITLES)
    title_html = (
        f"<h3>{title}"
        f"{'' if title.endswith('für') else d.one_of(' für', ' für den Monat', ' -', '')} "
        f"{month_field(d, s)}</h3>"
    )
    texts = [f"<p>{text}</p>" for text in d.some(_PARAGRAPHS, 1, 5)]
    hello = (
        f"<p>Sehr geehrte{'r Herr' if s.person.sex == 'm' else ' Frau'} {escape(s.person.last)},</p>"
        if d.maybe(0.4)
        else ""
    )
    lead = d.one_of(
        "Die Überweisung erfolgt auf das Konto",
        "Ihr Bezügekonto:",
        "IBAN:",
        "Zahlungsweg: Überweisung auf",
        "Empfängerkonto",
    )
    account = (
        f"<p>{lead} {d.iban('iban', s.iban)}{', ' + escape(s.bank.name) if d.maybe(0.4) else ''}</p>"
        if d.maybe(0.65)
        else ""
    )
    cut = d.rng.randint(0, len(texts))
    body = (
        (
f"<div class=office><b>{office}</b></div><table class=top><tr><td width=56%>{person}<td>"
f"<table class=about>{sidebar}</table></table>"
)
        + title_html + hello + "".join(texts[:cut]) + block + table + account + "".join(texts[cut:])
        + ((
f"<p>"
f"{d.one_of('Dieses Schreiben wurde maschinell erstellt und nicht unterschrieben.', 'Im Auftrag', 'Ihre Bezügestelle')}"
f"</p>"
) if d.maybe(0.6) else "")
    )  # fmt: skip
    css = d.css(SANS, SERIF, low=8.8, high=10.8) + (
        f".office{{text-align:{d.one_of('left', 'center', 'right')};font-size:"
        f"{d.rng.randint(105, 150)}%;margin-bottom:8mm}}.tiny{{font-size:68%}}"
        f".top,.pay{{width:100%}}.about td,.facts td{{padding:0 3mm 0 0;font-size:"
        f"{d.rng.randint(85, 100)}%}}.n{{text-align:right}}th{{text-align:left}}"
        f".pay td,.pay th{{padding:{d.rng.uniform(0.2, 0.9):.1f}mm 1.5mm;"
        f"{d.one_of('', 'border-bottom:.1mm solid #aaa', 'border:.2mm solid #555')}}}"
        ".sum td{font-weight:bold;border-top:.2mm solid #000}.last td{border-bottom:.8mm double "
        "#000}.facts,.pay{margin:2mm 0 4mm}"
    )
    footer = (
        f"<div style='position:absolute;bottom:7mm;right:20mm;font-size:7pt'>"
        f"{d.one_of('Seite {page} von {pages}', '- {page} -', 'Blatt {page}')}</div>"
    )
    return Sheet(body=body, css=css + NOWRAP, footer=footer, margin=(15.0, 20.0, 18.0, 24.0))

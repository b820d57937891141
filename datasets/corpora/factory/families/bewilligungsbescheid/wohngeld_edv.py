"""Housing benefit from the computing centre: monospaced lines, numbered rulings, a period table, no letterhead to speak of."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, leaflet, remedy
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "wohngeld"), d.german
    dots = d.one_of(".", " ", "_")

    def line(label: str, value: str, width: int = 46) -> str:
        fill = (dots * width)[: max(width - len(label), 2)].replace(" ", "&nbsp;")
        return f"<p class=l>{label} {fill} {value}</p>"

    rent = g.money(280, 980)
    facts = [
        line("ANZAHL DER HAUSHALTSMITGLIEDER", str(d.rng.randint(1, 6))),
        line("ZU BERUECKSICHTIGENDE MIETE", d.print_amount(rent, currency="{} EUR")),
        line("HOECHSTBETRAG NACH § 12 WOGG", d.print_amount(rent + g.money(5, 90), currency="{} EUR")),
        line("MONATLICHES GESAMTEINKOMMEN", d.print_amount(g.money(500, 2400), currency="{} EUR")),
        line("MIETENSTUFE", d.one_of("I", "II", "III", "IV", "V", "VI")),
        line("BEZUGSFERTIG", str(d.rng.randint(1920, 2019))),
    ]
    lead = d.one_of("ab", "vom", "fuer die Zeit vom", "VOM")
    result = d.one_of(
        f"<p>Ihnen wird {b.leistung()} bewilligt {lead} {b.von('dd.mm.yyyy')} bis {b.bis('dd.mm.yyyy')}<br>in Höhe von monatlich {b.betrag(currency='{} EUR')}</p>",
        f"<p class=l>{'=' * 62}</p><p class=l>ZEITRAUM {b.von('dd.mm.yyyy')} - {b.bis('dd.mm.yyyy')}</p>"
        f"<p class=l>BETRAG MTL. ** {b.betrag(currency=False)} ** EUR</p><p class=l>{'=' * 62}</p>",
        f"<table class=g><tr><th>gültig ab<th>gültig bis<th>Art der Leistung<th>monatlich EUR<tr><td>{b.von()}<td>{b.bis()}<td>{b.leistung()}"
        f"<td>{b.betrag(currency=False)}</table>",
    )
    arrears = d.print_amount(b.amount * d.rng.randint(2, 4), currency="{} EUR")
    extra = d.one_of(
        f"Die Nachzahlung von {arrears} und die laufenden Beträge werden auf Ihr Konto {d.print_iban(g.iban())} überwiesen.",
        f"Auszahlung jeweils zum Monatsanfang durch die Landeskasse. Erstmalig werden {arrears} gezahlt.",
        f"Zahlungsempfänger ist der Vermieter {escape(g.landlord())}.",
    )
    number = line(b.label().upper() if d.maybe(0.5) else b.label(), b.az(), 30)
    dated = line(d.one_of("DATUM", "Bescheid vom", "Datum des Bescheids"), b.datum("dd.mm.yyyy"), 30)
    shown = b.behoerde() if d.maybe(0.85) else ""
    spaced = d.one_of(
        "W O H N G E L D B E S C H E I D",
        "BESCHEID NACH DEM WOHNGELDGESETZ",
        "Wohngeldbescheid (WoGG)",
        "BEWILLIGUNGSBESCHEID",
    )
    mail = f"<div style='margin:{d.rng.randint(10, 20)}mm 0'>{address(d, b.name(), b.who, b.home)}</div>"
    first = [mail, number, dated] if d.maybe(0.5) else [number, dated, mail]
    body = (
        f"<p>{shown}<br>{escape(b.seat.street)}<br>{escape(b.seat.postcode_place)}</p>"
        + "".join(first)
        + f"<p><b>{spaced}</b></p>{result}<p>{extra}</p><p class=l>BERECHNUNGSGRUNDLAGEN</p>"
        + "".join(d.some(facts, 3, 6))
        + f"<p></p><p>{'BEGRUENDUNG' if d.maybe(0.5) else 'Erläuterungen'}</p>"
        + "".join(f"<p>{n:02d} {text}</p>" for n, text in enumerate(b.laws(4, 10), 1))
        + f"<p>RECHTSBEHELFSBELEHRUNG<br>{remedy(d, b.behoerde(), b.seat, d.one_of('widerspruch', 'klage'))}</p>"
        + "<p>Dieser Bescheid wurde mit Hilfe der EDV erstellt und ist ohne Unterschrift gültig.</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.3)
    css = d.css(MONO, low=9, high=10.5) + (
        ".l{margin:0 0 1mm;white-space:nowrap}.g td,.g th{border:1px solid #000;padding:1mm 3mm;font-weight:normal;text-align:left}"
        f"body{{letter-spacing:{d.one_of('0', '0', '-.02em')}}}"
    )
    head = f"<div style='position:absolute;top:6mm;right:14mm;font-size:8pt'>{g.digits(5)}/{g.digits(3)} BLATT {{page}}</div>"
    return Sheet(body, css, header=head * d.maybe(0.7), margin=(16, 14, 16, 22))

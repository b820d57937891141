"""Main customs office announces enforcement: reference block with codes, creditor and titles in a table, payment coupon text."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, contact, greeting, pairs
from corpora.factory.families.mahnung._beilage import enclosure
from corpora.factory.families.mahnung._mahnung import demand

_CREDITORS = (
    "Bundesagentur für Arbeit - Inkasso-Service",
    "Familienkasse {t}",
    "BKK {t}",
    "Berufsgenossenschaft {t}",
    "Bundesverwaltungsamt",
    "Jobcenter {t}",
    "IKK {t}",
    "Deutsche Rentenversicherung {t}",
)
_KINDS = (
    "Rückforderung Arbeitslosengeld II",
    "Rückforderung Kindergeld",
    "Beiträge zur Krankenversicherung",
    "Erstattung Bürgergeld",
    "BAföG-Darlehen",
    "Bußgeld",
    "Beitragsrückstand",
)


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "hza", labels=("{n}",), count=(1, 3), low=60, high=1600, fees=False), d.german
    m.fees = [
        (n, g.money(4, 40, round_to=None))
        for n in d.some(("Säumniszuschläge", "Mahngebühren", "Vollstreckungsgebühr", "Auslagen für Zustellung"), 1, 3)
    ]
    creditor = d.one_of(*_CREDITORS).format(t=g.town())
    kind = d.one_of(*_KINDS)
    rows = "".join(f"<tr><td>{n}<td>{kind}<td>{d.print_date(day)}<td class=n>{m.plain(a)}" for n, day, a in m.items)
    rows += "".join(f"<tr><td><td>{n}<td><td class=n>{m.plain(a)}" for n, a in m.fees)
    rows += (
        f"<tr class=t><td><td>{d.one_of('Gesamtbetrag', 'insgesamt zu zahlen', 'Summe')}<td><td class=n>{m.forderung()}"
    )
    heads = d.one_of("Bescheid-Nr.|Forderungsart|fällig am|EUR", "Titel|Gegenstand|Fälligkeit|Betrag").split("|")
    table = "<table class=m><tr>" + "".join(f"<th>{h}" for h in heads) + rows + "</table>"
    code = f"{g.digits(4)}-V{g.digits(2)}-{g.digits(6)}/{g.digits(2)}"
    refs = [
        ("Geschäftszeichen", code),
        ("Bearbeitet von", escape(g.person().last)),
        ("Telefon", g.phone()),
        (d.one_of("Datum", "Datum", ""), m.datum()),
    ]
    if d.maybe(0.5):
        refs.insert(1, (d.one_of("Kundennummer", "Kundennummer (BA)", "Kundennummer des Gläubigers"), m.kdnr()))
    has_term = d.maybe(0.75)
    term = f"bis zum {m.frist()}" if has_term else "innerhalb einer Woche nach Erhalt dieses Schreibens"
    text = d.one_of(
        f"{escape(creditor)} hat mich ersucht, gegen Sie zu vollstrecken. Zahlen Sie den Gesamtbetrag von {m.forderung()} {term}, wird von der Vollstreckung abgesehen.",
        f"gegen Sie liegt eine Vollstreckungsanordnung ({escape(creditor)}) vom {d.print_date(m.day - timedelta(days=25))} vor. Sie schulden {m.forderung()}. Ich gebe Ihnen Gelegenheit, {term} zu zahlen.",
        f"nach Mitteilung des Gläubigers ({escape(creditor)}) schulden Sie die unten bezeichneten Beträge. Die Zahlung wird {term} erwartet.",
    )
    threat = d.some((
        "Zahlen Sie nicht, wird ein Vollziehungsbeamter Sie aufsuchen und bewegliche Sachen pfänden.", "Auch Ihr Konto und Ihr Arbeitseinkommen können gepfändet werden (§§ 309, 314 AO).", f"Weitere Kosten von mindestens {d.print_amount(g.money(20, 60))} fallen an.",
        "Einwendungen gegen die Forderung richten Sie bitte an die anordnende Behörde (§ 256 AO).", f"Der Vollziehungsbeamte {escape(g.person().last)} ist am {d.print_date(d.later(m.due, 10, 30))} in Ihrem Bezirk.", "Ratenzahlung kann nur mit Nachweis Ihrer Einkommensverhältnisse bewilligt werden.",
        "Säumniszuschläge von 1 vom Hundert je Monat entstehen weiter.", "Sie können zur Abgabe der Vermögensauskunft geladen werden (§ 284 AO).",
    ), 3, 6)  # fmt: skip
    eagle = (
        "<div style='width:9mm;height:9mm;border-left:1.2mm solid #000;border-right:1.2mm solid #d00;float:left;margin-right:3mm'></div>"
        if d.maybe(0.5)
        else ""
    )
    body = (
        f"<div style='margin-bottom:10mm'>{eagle}<span style='font-size:{d.rng.randint(12, 16)}pt'>{m.absender()}</span></div><table style='width:100%;margin-bottom:7mm'><tr><td style='width:98mm'>{address(d, m.name(), m.who, m.home, sender=m.sender())}<td style='font-size:.88em'>{pairs(refs, d.one_of('table', 'above', 'colon'))}</table>"
        f"<p><b>{d.one_of('Ankündigung der Vollstreckung', 'Vollstreckungsankündigung', 'Zahlungsaufforderung', 'Vollstreckungssache')}</b><br>{d.one_of('Gläubiger: ' + escape(creditor), 'Vollstreckung nach der Abgabenordnung', '')}</p><p>{greeting(d, m.who)}</p><p>{text}</p>{table}"
        + "".join(f"<p>{t}</p>" for t in threat)
        + f"<p>Zahlungen an: Bundeskasse, IBAN {m.iban()}, Verwendungszweck {code}</p><p>Im Auftrag<br>{d.one_of(escape(g.person().last), 'Dieses Schreiben ist ohne Unterschrift gültig.')}</p>"
    )
    body += enclosure(d, m) * d.maybe(0.25)
    css = (
        d.css(SANS, SERIF, MONO, low=9.5, high=10.8)
        + f".m{{width:100%;margin:2mm 0 4mm}}.m td,.m th{{text-align:left;padding:.7mm 1.5mm;border:{d.one_of('1px solid #666', '0')}}}.n{{text-align:right}}.t td{{font-weight:bold;border-top:1.5px solid #000}}small{{font-size:7.5pt}}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;left:22mm;right:14mm;font-size:6.5pt'>{' · '.join(contact(d, m.seat))} – Seite {{page}} von {{pages}}</div>"
    return Sheet(body, css, footer=foot, margin=(15, 18, 18, 24))

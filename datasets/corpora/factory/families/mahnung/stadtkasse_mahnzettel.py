"""Town treasury's reminder on a third of a sheet or A5: printed by machine, cash reference number, types of dues in lines."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.mahnung._mahnung import demand

_DUES = (
    "Hundesteuer",
    "Grundsteuer B",
    "Abfallgebühren",
    "Kita-Beitrag",
    "OGS-Beitrag",
    "Straßenreinigung",
    "Verwarnungsgeld",
    "Bibliotheksgebühren",
    "Verwaltungsgebühr",
    "Abwassergebühr",
)


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "kasse", labels=_DUES, high=180, fees=False), d.german
    m.fees = [("Mahngebühren", g.money(5, 12)), ("Säumniszuschläge", g.money(1, 9))][: d.rng.randint(1, 2)]
    typed = d.font(MONO)
    form = d.maybe(0.5)
    label = d.one_of(
        "Kassenzeichen", "Kassenzeichen (bitte angeben)", "Buchungszeichen", "PK-Nr.", "Vertragsgegenstand"
    )
    heads = d.one_of("Abgabeart|Fälligkeit|EUR", "Forderung|fällig am|Betrag EUR").split("|")
    rows = "".join(
        f"<tr><td>{n}<td>{d.print_date(day, 'dd.mm.yyyy')}<td class=n>{m.plain(a)}" for n, day, a in m.items
    ) + "".join(f"<tr><td>{n}<td><td class=n>{m.plain(a)}" for n, a in m.fees)
    rows += f"<tr class=t><td>{d.one_of('Gesamt', 'Summe', 'zu zahlen', 'Mahnbetrag')}<td><td class=n>{m.forderung(currency=False)}"
    table = "<table class=m><tr>" + "".join(f"<th>{h}" for h in heads) + rows + "</table>"
    has_term = d.maybe(0.75)
    term = f"bis {m.frist('dd.mm.yyyy')}" if has_term else "binnen einer Woche"
    text = d.one_of(
        f"Sie werden gebeten, den Gesamtbetrag von {m.forderung()} {term} zu zahlen. Nach Ablauf der Frist wird ohne weitere Mahnung vollstreckt.",
        f"MAHNUNG gem. § 259 AO. Zahlen Sie {term}.",
        f"Laut unseren Büchern sind nachstehende Beträge offen. Zahlungsfrist: {term}.",
    )
    number = f"<span class=t>{m.kdnr()}</span>"
    who = f"<span class=t>{d.one_of('Herrn', 'Frau', 'Herrn/Frau', '')}<br>{m.name()}<br>{escape(m.home.street)}<br>{escape(m.home.postcode_place)}</span>"
    dated = f"<span class=t>{m.datum('dd.mm.yyyy')}</span>" if d.maybe(0.93) else ""
    box = f"<div class=b><small>{label}</small><br>{number}</div>" if form else f"{label}: {number}"
    when = f"<div class=b><small>Datum</small><br>{dated}</div>" if form else f"Datum: {dated}"
    pay = f"Bankverbindung: {escape(g.bank().name)} {m.iban()}"
    wide = d.maybe(0.5)
    title = d.one_of(
        "Mahnung", "M A H N U N G", "Mahnung über rückständige Abgaben", "Zahlungserinnerung", "Mahnbescheid der Kasse"
    )
    body = (
        f"<table style='width:100%'><tr><td>{m.absender()}<br><small>{escape(m.seat.street)} · {escape(m.seat.postcode_place)} · Tel. {g.phone()}</small><td style='text-align:right;font-size:1.4em'><b>{title}</b></table>"
        f"<table style='width:100%;margin:5mm 0'><tr><td style='width:58%'>{who}<td>{box}<br>{when}</table>{table}<p>{text}</p><p style='font-size:.88em'>{pay}<br>"
        f"{' '.join(m.texts('all', 0, 2))}</p><p style='font-size:.8em'>{d.one_of('Maschinell erstellt, ohne Unterschrift gültig.', 'Vollstreckungsgebühren richten sich nach der Kostenordnung.', f'Sachbearbeiter/in {escape(g.person().last)}, Zi. {g.digits(2)}')}</p>"
    )
    css = d.css(SANS, MONO, SANS, low=8.8, high=10.2) + (
        f".t{{font-family:{typed!r}}}.b{{border:1px solid #444;padding:.6mm 2mm;min-width:42mm;display:inline-block;margin-bottom:1mm}}.m{{width:100%;margin-bottom:3mm}}.m td,.m th{{text-align:left;padding:.5mm 1.5mm;border-bottom:{d.one_of('1px dotted #555', '0')}}}.m .n{{text-align:right}}.t td{{font-weight:bold;border-top:1px solid #000}}small{{font-size:6.8pt}}p{{margin:0 0 2mm}}"
    )
    return Sheet(body, css, size=(210.0, 148.0) if wide else (148.0, 210.0), margin=(10, 12, 8, 14))

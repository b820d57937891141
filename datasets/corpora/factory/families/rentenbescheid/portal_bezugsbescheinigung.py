"""Print from the online service of the pension insurance: certificate of current payment, card layout, verification code."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS
from corpora.factory.families.rentenbescheid._rente import number_label, pension


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "drv", d.one_of("drv", "em", "hinter")), d.german
    color = d.rng.choice(COLORS)
    facts = [
        (number_label(d), p.sv()), (d.one_of("Name", "Rentenberechtigte/r", "Für"), p.name()), ("Geburtsdatum", d.print_date(p.who.born, "dd.mm.yyyy")),
        (d.one_of("Art der Leistung", "Rentenart", "Leistung"), p.art()), (d.one_of("Betrag gültig ab", "gezahlt ab", "Zahlung seit"), p.beginn("dd.mm.yyyy")),
        (d.one_of("Monatsrente brutto", "Rente vor Abzügen"), d.print_amount(p.gross)), ("Beitrag KV", d.print_amount(p.health)), ("Beitrag PV", d.print_amount(p.care)),
        (d.one_of("Zahlbetrag monatlich", "Auszahlung", "Monatlicher Zahlbetrag"), p.zahlbetrag()), (d.one_of("Träger", "Rentenversicherungsträger"), p.behoerde()),
        ("Rentenbeginn", d.print_date(g.day(end=p.start), "dd.mm.yyyy")), ("Konto", d.print_iban(g.iban())[:9] + "**** ****"),
    ]  # fmt: skip
    facts = [f for n, f in enumerate(facts) if n in (1, 8) or d.maybe(0.85)]
    if d.maybe(0.4):
        d.rng.shuffle(facts)
    build = d.rng.randrange(4)
    if build == 0:
        shown = (
            "<div class=g>"
            + "".join(f"<div class=c><small>{n}</small><div>{v}</div></div>" for n, v in facts)
            + "</div>"
        )
    elif build == 1:
        shown = "".join(f"<div class=r><span>{v}</span><small>{n}</small></div>" for n, v in facts)
    elif build == 2:
        shown = "<ul>" + "".join(f"<li>{n} – {v}" for n, v in facts) + "</ul>"
    else:
        shown = "".join(
            f"<div class=z style='background:{'#f1f4f7' if k % 2 else '#fff'}'><span>{n}</span><b>{v}</b></div>"
            for k, (n, v) in enumerate(facts)
        )
    dated = p.datum("dd.mm.yyyy")
    made = d.one_of(
        f"Erstellt am {dated} um {d.rng.randint(7, 21)}:{d.rng.randint(0, 5)}7 Uhr",
        f"Stand: {dated}",
        f"Bescheinigung vom {dated}",
    )
    title = d.one_of(
        "Bescheinigung über den Rentenbezug",
        "Rentenbezugsbescheinigung",
        "Meine Rente",
        "Aktuelle Rentenzahlung",
        "Leistungsübersicht",
    )
    code = "-".join(g.digits(4) for _ in range(3))
    menu = " | ".join(
        d.some(("Startseite", "Rentenkonto", "Nachrichten", "Anträge", "Einstellungen", "Abmelden"), 3, 5)
    )
    note = d.one_of(
        "Zur Vorlage bei Behörden.",
        "Diese Bescheinigung ersetzt den Rentenbescheid nicht.",
        "Die Angaben entsprechen dem aktuellen Datenbestand.",
    )
    body = (
        f"<div style='display:flex;justify-content:space-between;color:{color};border-bottom:1px solid {color};padding-bottom:2mm'><b style='font-size:14pt'>{d.one_of('Online-Services', 'Mein Rentenkonto', 'eRente')}</b><small>{menu}</small></div>"
        f"<h2>{title}</h2><p>{made}</p>{shown}<p style='margin-top:5mm'>{note}</p><p><small>Prüfcode {code}. Nächste Anpassung voraussichtlich zum {d.print_date(p.start.replace(year=p.day.year + 1, month=7), 'dd.mm.yyyy')}. Sachbearbeitung: {escape(g.person().last)}</small></p>"
    )
    css = d.css(SANS, low=9.5, high=11.5) + (
        f"h2{{font-weight:normal;color:{color}}}.g{{display:flex;flex-wrap:wrap;gap:3mm}}.c{{border:1px solid #ccc;border-radius:2mm;padding:2mm 3mm;width:{d.rng.choice([50, 78])}mm}}.r{{border-bottom:1px solid #ddd;padding:1.2mm 0}}.r span{{font-size:1.1em;display:block}}.r small{{color:#777}}"
        ".z{display:flex;justify-content:space-between;padding:1.5mm 3mm}li{margin-bottom:1.5mm}small{font-size:7.5pt}"
    )
    head = f"<div style='position:absolute;top:4mm;left:12mm;font-size:7pt'>{d.print_date(d.later(p.day, 0, 9), 'dd.mm.yyyy')} &nbsp; {title}</div>"
    foot = "<div style='position:absolute;bottom:4mm;right:12mm;font-size:7pt'>{page} von {pages}</div>"
    return Sheet(body, css, header=head * d.maybe(0.5), footer=foot, margin=(14, 18, 14, 18))

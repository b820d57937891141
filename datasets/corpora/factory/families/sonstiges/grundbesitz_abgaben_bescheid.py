"""A town's levy decision: Grundsteuer, waste and street cleaning fees for a plot, quarterly dates in a table; neither invoice nor grant."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_LEVIES = (
    "Grundsteuer B",
    "Abfallgebühr 120 l, 14-täglich",
    "Straßenreinigung Klasse S2",
    "Niederschlagswasser",
    "Schmutzwasser",
    "Winterdienst",
    "Biotonne 80 l",
    "Gewässerunterhaltung",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    town = g.town()
    office = d.one_of(
        "Stadt {} - Steueramt",
        "Gemeinde {} Der Bürgermeister",
        "Stadtverwaltung {}, Kämmerei",
        "Magistrat der Stadt {}",
        "Verbandsgemeindeverwaltung {}",
        "Stadt {} Fachbereich Finanzen",
        "Markt {}",
    ).format(town)
    c = akte.case(d, office, coded=0.3)
    plot = g.street()
    levies = [(name, (g.money(20, 480) / 4).quantize(Decimal("0.01")) * 4) for name in d.some(_LEVIES, 1, 5)]
    total = sum((value for _, value in levies), Decimal(0))
    base = f"Messbetrag {akte.euro(d, 20, 220)}, Hebesatz {d.rng.randint(300, 850)} v. H." if d.maybe(0.7) else ""
    lines = "".join(
        f"<tr><td>{name}<td>{base if name.startswith('Grundsteuer') else d.one_of('1 Stück', '18 m', '142 m²', '–')}<td class=n>{d.print_amount(value)}"
        for name, value in levies
    )
    table = f"<table class=t><tr><th>Abgabeart<th>Bemessung<th class=n>Jahresbetrag{lines}<tr><td colspan=2><b>Summe {c.day.year}</b><td class=n><b>{d.print_amount(total)}</b></table>"
    quarter = total / 4
    dates = "".join(
        f"<td>{day}.{c.day.year}<br>{d.print_amount(quarter)}" for day in ("15.02", "15.05", "15.08", "15.11")
    )
    due = (
        f"<table class=t><tr><td>{d.one_of('Fälligkeiten', 'Zahlungstermine')}{dates}</table>"
        if d.maybe(0.7)
        else f"<p>Der Jahresbetrag ist in einer Summe am 01.07.{c.day.year} zu zahlen.</p>"
    )
    till = f"{d.one_of('Kassenzeichen', 'Buchungszeichen', 'Personenkonto', 'Finanzadresse')} {g.digits(2)}.{g.digits(6)}.{g.digits(1)}"
    refs = [
        text
        for text in (
            till,
            akte.ref(d, c, "Aktenzeichen", "Az.", "Unser Zeichen"),
            f"Datum {c.dated}" if c.dated else "",
            f"{d.one_of('Einheitswert-Nr.', 'Objekt-Nr.', 'Flurstück')} {g.digits(3)}/{g.digits(3)}"
            if d.maybe(0.5)
            else "",
            f"Auskunft: {escape(c.clerk.name)}, Tel. {g.phone()}",
        )
        if text
    ]
    order = d.rng.sample(refs, len(refs))
    title = d.one_of(
        "Bescheid über Grundbesitzabgaben {y}",
        "Grundsteuerbescheid {y}",
        "Abgabenbescheid {y}",
        "Heranziehungsbescheid zu Grundbesitzabgaben {y}",
        "Grundsteuer – Änderungsbescheid",
    ).format(y=c.day.year)
    debit = d.one_of(
        "Der Betrag wird von Ihrem Konto abgebucht.",
        f"Bitte überweisen Sie auf das Konto bei der {escape(g.bank().name)}, IBAN {d.print_iban(g.iban())}.",
        "Es liegt ein SEPA-Mandat vor.",
    )
    legal = f"<p class=s>Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch bei {c.shown} erhoben werden. Durch den Widerspruch wird die Zahlung nicht aufgehoben.</p>"
    back = "".join(f"<p class=s>{text}</p>" for text in (
        "Dieser Bescheid gilt auch für die folgenden Jahre, bis ein neuer Bescheid ergeht.", "Bei Eigentumswechsel bleibt der bisherige Eigentümer bis zum Ende des Kalenderjahres Schuldner der Grundsteuer.", "Ein Antrag auf Erlass ist bis zum 31. März des Folgejahres zu stellen.") if d.maybe(0.7))  # fmt: skip
    left = "<br>".join(order)
    body = (
        f"<div class=h><div><p class=o>{c.shown}</p><p class=a>{akte.addressee(d, c)}</p></div><div class=r>{left}</div></div><h1>{title}</h1><p>{d.one_of('Grundstück', 'für das Objekt', 'Lage')}: {escape(plot)}, {escape(town)}{', Eigentümer: ' + escape(c.who.name) if d.maybe(0.5) else ''}</p>"
        f"<p>{d.one_of('Für das oben genannte Grundstück werden die folgenden Abgaben festgesetzt:', akte.dear(d, c.who) + ' für Ihr Grundstück setze ich fest:', '')}</p>{table}{due}<p>{debit}</p>{back}{legal}<p>{d.one_of('Dieser Bescheid wurde maschinell erstellt und ist ohne Unterschrift gültig.', 'Im Auftrag ' + escape(c.clerk.last))}</p>"
    )
    css = d.css(SANS, MONO, SERIF, SANS, low=9, high=11) + (
        f".h{{display:flex;justify-content:space-between}}.o{{font-size:{d.rng.randint(11, 16)}pt;font-weight:bold}}.a{{margin-top:{d.rng.randint(8, 16)}mm}}.r{{font-size:.9em;{d.one_of('border:1px solid #000;padding:2mm;', '')}align-self:flex-end;max-width:75mm}}h1{{font-size:14pt;margin-top:9mm}}.t{{width:100%;margin:3mm 0}}.t td,.t th{{border:{d.one_of('1px solid #666', '0')};border-bottom:1px solid #666;padding:1mm 2mm;text-align:left}}.t .n{{text-align:right}}.s{{font-size:8pt}}"
    )
    return Sheet(body + akte.leaflet(d, 0.2), css, margin=(15, 18, 12, 23))

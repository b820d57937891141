"""A guardian's yearly report and account to the court, a youth office's Hilfeplan or an institution's development report: headings with short answers."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_KINDS: dict[str, tuple[tuple[str, ...], tuple[tuple[str, str], ...]]] = {
    "guardian": (("Jahresbericht über die rechtliche Betreuung", "Bericht des Betreuers", "Jahresbericht und Rechnungslegung", "Betreuungsbericht"), (
        ("Aufenthalt", "Die betreute Person lebt seit {past} in {home}."), ("Gesundheitlicher Zustand", "Im Berichtszeitraum kam es zu {n} Klinikaufenthalten, zuletzt am {past}."), ("Persönliche Kontakte", "Besuche finden etwa alle {n} Wochen statt; telefonisch häufiger."), ("Einkünfte", "Bürgergeld und Minijob bei {firm}."),
        ("Vermögen", "Girokonto bei der {bank}; ein Sparbuch wurde aufgelöst."), ("Schulden", "Vergleich mit {firm} über {amount}."), ("Wünsche", "Die betreute Person wünscht die Fortführung der Betreuung."), ("Aufgabenkreise", "Vermögenssorge, Behörden, Gesundheitssorge, Wohnung"), ("Erforderlichkeit", "Die Betreuung ist weiterhin notwendig."))),
    "youth": (("Hilfeplan nach § 36 SGB VIII", "Hilfeplanprotokoll", "Fortschreibung des Hilfeplans"), (
        ("Teilnehmende", "Mutter, {person} (ASD), {person} (Familienhilfe), Klassenlehrer"), ("Art der Hilfe", "Sozialpädagogische Familienhilfe, {n} Fachleistungsstunden wöchentlich"), ("Sicht der Eltern", "Frau {person} fühlt sich entlastet."), ("Sicht des Kindes", "{child} möchte mehr Zeit mit dem Vater."), ("Ziele", "regelmäßiger Schulbesuch, Tagesstruktur, Klärung der Wohnsituation"),
        ("Absprachen", "Die Mutter vereinbart bis {soon} einen Termin beim Kinderarzt."), ("Nächstes Gespräch", "{soon}, {time} Uhr"))),
    "facility": (("Entwicklungsbericht", "Verlaufsbericht Eingliederungshilfe", "Sozialbericht", "Bericht zur Kostenübernahme", "Abschlussbericht der Maßnahme"), (
        ("Ausgangslage", "Einzug in die Wohngruppe am {past}."), ("Lebensbereich Wohnen", "Benötigt Anleitung bei Haushalt und Wäsche."), ("Arbeit und Beschäftigung", "Seit {past} Werkstatt, {n} Stunden täglich."), ("Finanzen", "Das Taschengeld wird wöchentlich eingeteilt ({amount} im Monat)."), ("Ziele und Zielerreichung", "Von {n} Zielen wurden zwei erreicht."), ("Prognose", "Eine Verlängerung um ein Jahr wird empfohlen."), ("Fehlzeiten", "{n} Tage, davon mit Attest alle"))),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.one_of(*_KINDS)
    titles, pool = _KINDS[kind]
    name = {
        "guardian": d.one_of(g.person().name, f"Betreuungsverein {g.town()} e. V.", f"Berufsbetreuerin {g.person().name}"), "youth": d.one_of(f"Jugendamt {g.town()}", f"Landkreis {g.town()} - Allgemeiner Sozialer Dienst"),
        "facility": d.one_of(f"Lebenshilfe {g.town()} gGmbH", f"Diakonie {g.town()}", f"Wohnverbund {g.person().last} gGmbH", f"Bildungsträger {g.town()} GmbH"),
    }[kind]  # fmt: skip
    number = (
        f"{d.rng.randint(1, 90)} XVII {d.rng.randint(3, 900)}/{d.rng.randint(10, 25)}"
        if kind == "guardian"
        else g.case_number()
    )
    c = akte.case(d, name, coded=0.7, number=number)
    begin = d.print_date(d.later(c.day, -390, -365))
    end = d.print_date(d.later(c.day, -25, -2))
    rows = [(head, post.fill(d, c.day, text)) for head, text in pool if d.maybe(0.85)]
    hand = kind == "guardian" and d.maybe(0.35)
    shape = d.rng.randrange(3)

    def v(text: str) -> str:
        return akte.pen(d, text, 1.2) if hand else text

    if shape == 0:
        text = (
            "<table class=t>"
            + "".join(f"<tr><td class=q>{i}. {head}<td>{v(body)}" for i, (head, body) in enumerate(rows, 1))
            + "</table>"
        )
    elif shape == 1:
        text = "".join(f"<p class=h>{head}</p><p>{v(body)}</p>" for head, body in rows)
    else:
        text = "".join(f"<p><b>{i}. {head}?</b><br>{v(body)}</p>" for i, (head, body) in enumerate(rows, 1))
    money = ""
    if kind == "guardian" and d.maybe(0.5):
        start, income, spent = g.money(0, 2500), g.money(6000, 14000), g.money(5500, 13000)
        lines = [
            ("Anfangsbestand " + begin, start),
            ("Einnahmen", income),
            ("Ausgaben", -spent),
            ("Endbestand " + end, start + income - spent),
        ]
        money = f"<p class=h>Rechnungslegung</p><table class=t>{''.join(f'<tr><td>{a}<td class=n>{d.print_amount(Decimal(b))}' for a, b in lines)}</table>"
    court = (
        f"<p>{d.one_of('An das', 'Amtsgericht', 'An')} {'' if kind != 'guardian' else 'Amtsgericht ' + escape(g.town()) + ' – Betreuungsgericht –'}</p>"
        if kind == "guardian"
        else ""
    )
    facts = [
        (d.one_of("Aktenzeichen", "Geschäftszeichen", "Az."), c.code), (d.one_of("Betreute/r", "betreute Person") if kind == "guardian" else d.one_of("Name", "Klient/in", "Junger Mensch"), f"{escape(c.who.name)}, geb. {d.print_date(c.who.born)}"), ("Berichtszeitraum", f"{begin} – {end}"),
        (d.one_of("Betreuer/in", "Name des Betreuers") if kind == "guardian" else d.one_of("Träger", "Einrichtung", "Fachdienst"), c.shown), ("Tel.", g.phone() if d.maybe(0.5) else ""),
    ]  # fmt: skip
    table = "<table class=f>" + "".join(f"<tr><td>{a}:<td>{b}" for a, b in facts if b) + "</table>"
    letterhead = (
        f"<p class=o>{c.shown}<br><small>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}</small></p>"
        if d.maybe(0.5)
        else ""
    )
    title = d.one_of(*titles)
    signed = (
        f"<p>{akte.place_day(d, c)}</p><p>{akte.sign(d, c.clerk.last)}<br>{d.one_of('Unterschrift', escape(c.clerk.name), c.shown)}</p>"
        + ("<p>Gesehen: ____________________ (Sorgeberechtigte)</p>" if kind == "youth" else "")
    )
    body = f"{letterhead}{court}<h1>{title}</h1>{table}{text}{money}{signed}"
    css = d.css(*((SANS, SERIF, MONO) if kind == "guardian" else (SANS, SERIF)), low=10, high=11.5) + (
        f".o{{text-align:{d.one_of('left', 'right')};font-size:13pt}}small{{font-size:8pt}}h1{{font-size:{d.rng.randint(13, 18)}pt}}.f td{{padding:.6mm 4mm .6mm 0}}.f{{margin-bottom:5mm}}.t{{width:100%;margin-bottom:4mm}}.t td{{border:1px solid {d.one_of('#333', '#aaa')};padding:2mm}}.q{{width:48mm}}.n{{text-align:right}}.h{{font-weight:bold;margin:3mm 0 1mm}}"
    )
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:7mm;right:20mm;font-size:8pt'>"
        + d.one_of("Seite {page}", "{page}", "")
        + "</div>",
        margin=(16, 20, 16, 24),
    )

"""Data copy of a credit agency: stored entries by contract partner, scores by branch, inquiries; several pages of small blocks."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_HOUSES = (
    "Bonitas Auskunftei GmbH",
    "Kreditschutz Union AG",
    "Infoscore Nord GmbH",
    "Auskunftei Rheinland e. V.",
    "CreditCheck Deutschland AG",
    "Schutzgemeinschaft für Kreditsicherung {} eG",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, d.one_of(*_HOUSES).format(g.town()), coded=0.35)
    entries = ""
    for _ in range(d.rng.randint(2, 9)):
        partner = escape(d.one_of(g.bank().name, g.firm(), g.firm()))
        day = d.print_date(d.later(c.day, -2600, -20))
        kind = d.one_of(
            f"hat am {day} gemeldet, dass ein Girokonto mit der Nummer {g.digits(10)} eröffnet wurde.", f"hat am {day} einen Ratenkredit über {akte.euro(d, 500, 15000)}, Vertragsnummer {g.digits(9)}, gemeldet. Laufzeit {d.rng.randint(6, 84)} Monate.",
            f"meldete am {day} eine fällige Forderung von {akte.euro(d, 60, 3000)}. Die Forderung wurde am {d.print_date(d.later(c.day, -300, -3))} beglichen.", f"hat am {day} eine Anfrage zur Bonität gestellt.", f"meldete am {day} ein Servicekonto Telekommunikation.",
        )  # fmt: skip
        entries += f"<div class=e><b>{partner}</b><br>{kind}</div>"
    court = (
        f"<div class=e><b>Schuldnerverzeichnis</b><br>Amtsgericht {escape(g.town())}, {g.digits(2)} M {g.digits(4)}/{g.digits(2)}, Nichtabgabe der Vermögensauskunft, {d.print_date(d.later(c.day, -900, -30))}</div>"
        if d.maybe(0.4)
        else ""
    )
    branches = "".join(
        f"<tr><td>{name}<td class=n>{d.rng.randint(120, 980)}<td class=n>{d.rng.randint(60, 99)},{g.digits(2)} %<td>{d.one_of('geringes', 'erhöhtes', 'deutlich erhöhtes', 'sehr geringes')} Risiko"
        for name in d.some(
            (
                "Banken",
                "Sparkassen",
                "Telekommunikation",
                "Versandhandel",
                "E-Commerce",
                "Hypothekengeschäft",
                "Freie Berufe",
                "Genossenschaftsbanken",
            ),
            3,
            7,
        )
    )
    scores = (
        f"<table class=s><tr><th>Branche<th>Scorewert<th>Erfüllungswahrscheinlichkeit<th>Bewertung{branches}</table>"
    )
    person = f"{escape(c.who.name)}, geb. {d.print_date(c.who.born)} in {escape(g.town())}; {escape(c.home.street)}, {escape(c.home.postcode_place)}; {d.one_of('frühere', 'bisherige')} Anschrift {escape(g.street())}, {escape(g.town())}"
    title = d.one_of(
        "Datenkopie (nach Art. 15 DSGVO)",
        "Selbstauskunft",
        "Ihre gespeicherten Daten",
        "Bonitätsauskunft für Vermieter",
        "Auskunft nach Art. 15 DS-GVO",
    )
    base = (
        f"<p>Ihr Basisscore beträgt <b>{d.rng.randint(40, 99)},{g.digits(2)} %</b> (berechnet am {d.print_date(d.later(c.day, -80, -1))}).</p>"
        if d.maybe(0.6)
        else ""
    )
    facts = [
        text
        for text in (
            akte.ref(d, c, "Unser Zeichen:", "Vorgangsnummer", "Aktenzeichen", "Referenz:"),
            f"Auskunftsnummer {g.digits(3)}-{g.digits(3)}-{g.digits(4)}" if d.maybe(0.4) else "",
            f"{d.one_of('Datum', 'Stand', 'Erstellt am')} {c.dated}" if c.dated else "",
        )
        if text
    ]
    card = d.maybe(0.35)
    blocks = [
        f"<h3>Ihre Angaben zur Person</h3><p>{person}</p>",
        f"<h3>{d.one_of('Gespeicherte Informationen', 'Zu Ihrer Person liegen folgende Daten vor', 'Einträge von Vertragspartnern')}</h3>{entries}{court}",
        f"<h3>Scoring</h3>{base}{scores}",
    ]
    if card:
        blocks = [
            f"<div class=k><b>Bestätigung</b><br>Zu {escape(c.who.name)} liegen {d.one_of('ausschließlich positive Vertragsinformationen', 'keine negativen Einträge')} vor.<br>{c.shown}{f', {c.dated}' if c.dated else ''}</div>",
            *blocks,
        ]
    if d.maybe(0.3):
        blocks[-2:] = blocks[:-3:-1]
    head = f"<div class=h><div class=o>{c.shown}</div><div class=r>{'<br>'.join(facts)}</div></div><p class=a>{akte.addressee(d, c)}</p>"
    law = "<p class=z>Rechtsgrundlage der Verarbeitung ist Art. 6 Abs. 1 Buchst. f DSGVO. Die Daten werden taggenau nach drei Jahren gelöscht. Sie haben ein Recht auf Berichtigung, Löschung und Widerspruch (Art. 16 bis 21 DSGVO).</p>"
    body = f"{head}<h2>{title}</h2><p>{akte.dear(d, c.who)}</p><p>{d.one_of('anbei erhalten Sie die gewünschte Auskunft.', 'vielen Dank für Ihre Anfrage. Folgende Daten sind bei uns gespeichert:', '')}</p>{''.join(blocks)}{law}<p>{d.one_of('Ihre', 'Mit freundlichen Grüßen<br>')} {c.shown}</p>"
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".h{{display:flex;justify-content:space-between}}.o{{font-size:{d.rng.randint(14, 22)}pt;color:{c.color};font-weight:bold;max-width:110mm}}.r{{text-align:right;font-size:.9em}}.a{{margin:{d.rng.randint(8, 18)}mm 0}}h2{{font-size:15pt}}h3{{color:{c.color};font-size:11pt;margin:4mm 0 2mm;border-bottom:1px solid {c.color}}}"
        f".e{{{d.one_of('border:1px solid #ccc', 'border-left:3px solid #999', 'background:#f4f4f4')};padding:2mm 3mm;margin-bottom:2mm}}.s{{width:100%}}.s td,.s th{{border-bottom:1px solid #bbb;padding:1mm 2mm;text-align:left}}.n{{text-align:right}}.k{{border:2px dashed {c.color};padding:5mm;margin-bottom:5mm;font-size:1.15em}}.z{{font-size:7pt;margin-top:5mm}}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:8mm;left:22mm;right:18mm;font-size:7pt;border-top:1px solid #999'>{c.shown} · Seite {{page}} von {{pages}}</div>",
        margin=(15, 18, 20, 22),
    )

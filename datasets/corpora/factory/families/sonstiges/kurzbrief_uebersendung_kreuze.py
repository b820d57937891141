"""Kurzbrief: a firm, doctor, landlord, office or bank sends papers on with a slip of ticks and a list of enclosures, which name other types."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _post as post

_WISHES = (
    "mit der Bitte um Kenntnisnahme", "zum Verbleib", "mit Dank zurück", "wie telefonisch besprochen", "mit der Bitte um Stellungnahme", "mit der Bitte um Rückgabe", "zur Erledigung", "zuständigkeitshalber", "zur weiteren Veranlassung", "bitte unterschreiben", "mit der Bitte um Anruf", "auf Ihren Wunsch",
)  # fmt: skip
_PAPERS = (
    "Mietbescheinigung", "Mietvertrag in Kopie", "Lohnabrechnungen {month}", "Kontoauszüge ab {past}", "Kündigungsschreiben vom {past}", "Arbeitsunfähigkeitsbescheinigung", "Widerspruch des Kunden vom {past}", "Nebenkostenabrechnung {year}", "Vollmacht", "Bescheid vom {past}", "Rechnung Nr. {no} über {amount}", "Schulbescheinigung",
    "Geburtsurkunde im Original", "Rentenbescheid", "Antrag auf Weiterbewilligung", "Mahnung des Versorgers", "Schwerbehindertenausweis (Kopie)", "Arbeitsvertrag",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(
        d,
        d.one_of(
            g.firm(),
            g.authority(),
            g.landlord(),
            f"Praxis Dr. {g.person().last}",
            f"Steuerbüro {g.person().last}",
            g.bank().name,
        ),
        coded=0.45,
    )
    office = g.authority()
    ticks = [f"{akte.box(d.maybe(0.3))} {wish}" for wish in d.some(_WISHES, 5, 12)]
    half = (len(ticks) + 1) // 2
    columns = (
        f"<table class=c><tr><td>{'<br>'.join(ticks[:half])}<td>{'<br>'.join(ticks[half:])}</table>"
        if d.maybe(0.6)
        else "<br>".join(ticks)
    )
    papers = [post.fill(d, c.day, paper) for paper in d.some(_PAPERS, 1, 6)]
    hand = d.maybe(0.35)
    listing = "".join(f"<li>{akte.pen(d, paper) if hand else paper}" for paper in papers)
    title = d.one_of(
        "Kurzbrief",
        "Kurzmitteilung",
        "Übersendungsschreiben",
        "Begleitzettel",
        "Anlagen zum Schreiben",
        "Kurz-Mitteilung",
        "Ihre Nachricht / Unsere Unterlagen",
    )
    about = f"{d.one_of('Betreff', 'Betrifft', 'Kunde', 'Versicherter', 'Mieter')}: {escape(c.who.reversed_name)}, geb. {d.print_date(c.who.born)}"
    note = (
        akte.pen(d, d.one_of("Wie besprochen!", "Rest folgt", "Bitte prüfen, Danke", "Bei Fragen " + g.phone()))
        if d.maybe(0.4)
        else ""
    )
    refs = near.picked(
        d,
        [
            ("Ihre Nachricht vom", d.print_date(d.later(c.day, -30, -3))),
            ("Durchwahl", g.digits(3)),
            ("Bearbeiter/in", escape(c.clerk.name)),
        ],
        1,
        3,
    )
    if c.code:
        refs.append((d.one_of("Unser Zeichen", "Zeichen", "Aktenzeichen", "Az."), c.code))
    if c.dated:
        refs.append((d.one_of("Datum", "Datum:", "Ort, Datum"), c.dated))
    if d.maybe(0.5):
        cells = "".join(f"<td><small>{a}</small><br>{b}" for a, b in refs)
        block = f"<table class=r><tr>{cells}</table>"
    else:
        block = "<p>" + "<br>".join(f"{a} {b}" for a, b in refs) + "</p>"
    to = f"<p>{escape(office)}<br>{escape(g.street())}<br>{escape(g.address().postcode_place)}</p>"
    head = f"<p class=o>{c.shown}<br><small>{' · '.join(post.contact(d, c.seat)[:4])}</small></p>"
    flip = d.maybe(0.4)
    enclosed = f"<p><b>{d.one_of('Anlage(n):', 'Beigefügt erhalten Sie:', 'In der Anlage übersenden wir', 'Als Anlage:')}</b></p><{'ol' if flip else 'ul'}>{listing}</{'ol' if flip else 'ul'}>"
    body = f"{head}<div class=h>{to}{block if not flip else ''}</div><h2>{title}</h2><p>{about}</p>{columns if flip else enclosed}{enclosed if flip else columns}{block if flip else ''}<p>{note}</p><p>{d.one_of('Mit freundlichen Grüßen', 'i. A.', 'Gruß', '')} {akte.sign(d, c.clerk.last)}</p>"
    small = d.maybe(0.35)
    css = d.css(SANS, SERIF, SANS, low=9 if small else 10, high=10 if small else 12) + (
        f".o{{font-size:{d.rng.randint(11, 17)}pt;color:{c.color};text-align:{d.one_of('left', 'right')}}}small{{font-size:7.5pt}}.h{{display:flex;justify-content:space-between;gap:6mm}}.c{{width:100%}}.c td{{{d.one_of('border:1px solid #444', '')};padding:2mm;width:50%}}.r td{{border:1px solid #999;padding:1mm 2mm}}h2{{font-size:{d.rng.randint(13, 20)}pt;margin:4mm 0 2mm}}"
    )
    return Sheet(
        body,
        css,
        size=(210.0, 148.0)
        if small and len(papers) < 3 and len(ticks) < 8
        else (148.0, 210.0)
        if small
        else (210.0, 297.0),
        margin=(9, 11, 8, 13) if small else (17, 20, 14, 24),
    )

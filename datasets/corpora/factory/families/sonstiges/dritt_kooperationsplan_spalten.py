"""Kooperationsplan or Eingliederungsvereinbarung: goals first, then what I do beside what the office does, in two columns."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.families.sonstiges._beinahe import grouped

_TITLES = ("Kooperationsplan", "Eingliederungsvereinbarung", "Gemeinsamer Plan zur Integration", "Hilfeplan", "Teilhabeplan", "Vereinbarung nach § 15 SGB II",
           "Zielvereinbarung", "Gesamtplan", "Förderplan", "Integrationsplan")  # fmt: skip
_MINE = (
    "Ich bewerbe mich mindestens {n} Mal im Monat.", "Ich nehme am Kurs Deutsch B2 bei {firm} teil.", "Ich melde Änderungen sofort.",
    "Ich gehe zum Gespräch am {soon}, {time} Uhr.", "Ich lasse mein Zeugnis anerkennen.", "Ich beantrage Kindergeld.", "Ich suche einen Betreuungsplatz.",
    "Ich erstelle einen Lebenslauf.", "Ich nutze die Schuldnerberatung in {town}.", "Ich reise nicht ohne Zustimmung weg.", "Ich nehme an der Maßnahme ab {soon} teil.",
    "Ich besuche einen Facharzt.", "Ich bemühe mich um ein Praktikum bei {firm}.", "Ich führe ein Berichtsheft.", "Ich trainiere Bewerbungsgespräche.",
)  # fmt: skip
_THEIRS = (
    "Wir bezahlen Bewerbungskosten bis {amount}.", "Wir übernehmen Fahrkosten.", "Wir senden Vermittlungsvorschläge.", "Wir vermitteln an den Psychologischen Dienst.",
    "Wir bewilligen einen Bildungsgutschein.", "Wir klären den Kita-Platz mit {town}.", "Wir fördern den Führerschein mit {amount}.", "Wir beraten alle {n} Wochen.",
    "Wir zahlen Einstiegsgeld von {amount}.", "Wir sprechen mit dem Träger {firm}.", "Wir schreiben {person} an.", "Wir erstellen ein Profil.",
)  # fmt: skip
_GOALS = ("Aufnahme einer Arbeit", "Stabilisierung der Gesundheit", "Erwerb von Deutschkenntnissen", "Abschluss der Ausbildung", "Selbständig wohnen",
          "Schuldenfrei werden", "Verringerung der Hilfebedürftigkeit", "Vereinbarkeit von Familie und Beruf")  # fmt: skip
_LEGAL = ("Der Plan wird nach {n} Monaten fortgeschrieben.", "Rechtsfolgen sind nicht enthalten.", "Ein Schlichtungsverfahren kann verlangt werden.", "Grundlage sind die "
          "Angaben vom {past}.", "Dieser Plan gilt bis {soon}.", "Der Plan ist kein Bescheid.", "Bei Abbruch bitte sofort melden: {phone}.", "Mit Unterschrift bestätige ich den Erhalt.")  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, who = d.german, d.german.day(), d.german.person()
    office, seat = g.authority(), g.address()
    shown, color = d.field("absender", office), d.rng.choice(post.COLORS)
    title = d.one_of(*_TITLES)
    dated = d.date("datum", day) if d.maybe(0.88) else ""
    number = d.code("aktenzeichen", g.case_number()) if d.maybe(0.4) else ""
    data = [
        (d.one_of("zwischen", "Träger", "Stelle", "Behörde"), shown),
        (d.one_of("und", "Kundin/Kunde", "Teilnehmer/in", "Leistungsberechtigte Person"), escape(who.name)),
        (d.one_of("geboren am", "Geb.-Datum", "geb."), d.print_date(who.born)),
        (d.one_of("Kundennummer", "BG-Nummer", "Kd.-Nr."), g.bg_number()),
        *([(d.one_of("Aktenzeichen", "Az.", "Geschäftszeichen", "Zeichen"), number)] if number else []),
        (d.one_of("Ansprechperson", "Fachkraft"), escape(g.person().name)),
    ]
    early = dated and d.maybe(0.45)
    if early:
        data.insert(d.rng.randint(2, len(data)), (d.one_of("Datum", "vom", "erstellt am", "Stand"), dated))
    data_html = (
        "<table class=k>" + "".join(f"<tr><th>{n}<td>{v}" for n, v in data) + "</table>"
        if d.maybe(0.6)
        else "<p>" + "<br>".join(f"{n}: {v}" for n, v in data) + "</p>"
    )
    mine = [post.fill(d, day, text) for text in d.some(_MINE, 3, 9)]
    theirs = [post.fill(d, day, text) for text in d.some(_THEIRS, 3, 8)]
    heads = d.one_of(
        "Ich|Jobcenter",
        "Meine Schritte|Unsere Schritte",
        "Das mache ich|Das machen wir",
        "Bemühungen der Kundin/des Kunden|Leistungen des Trägers",
    ).split("|")
    shape = d.rng.randrange(3)
    if shape == 0:
        rows = "".join(
            f"<tr><td>{mine[i] if i < len(mine) else ''}<td>{theirs[i] if i < len(theirs) else ''}"
            for i in range(max(len(mine), len(theirs)))
        )
        steps = f"<table class=w><thead><tr><th>{heads[0]}<th>{heads[1]}</thead><tbody>{rows}</tbody></table>"
    elif shape == 1:
        both = [(heads[0], t) for t in mine] + [(heads[1], t) for t in theirs]
        d.rng.shuffle(both)
        rows = "".join(
            f"<tr><td>{i}<td>{t}<td>{h}<td>{d.print_date(d.later(day, 5, 120))}" for i, (h, t) in enumerate(both, 1)
        )
        steps = f"<table class=w><thead><tr><th>Nr.<th>{d.one_of('Schritt', 'Aufgabe', 'Vereinbarung')}<th>Wer<th>bis</thead><tbody>{rows}</tbody></table>"
    else:
        steps = "".join(
            f"<h3>{head}</h3>" + "".join(f"<p class=i>• {text}</p>" for text in texts)
            for head, texts in zip(heads, (mine, theirs), strict=True)
        )
    goals = d.some(_GOALS, 1, 3)
    goal = f"<p class=z><b>{d.one_of('Ziel', 'Ziele', 'Unser gemeinsames Ziel')}:</b> {'; '.join(goals)}</p>"
    law = grouped(d, [post.fill(d, day, text) for text in d.some(_LEGAL, 2, 6)])
    end = dated if dated and not early else ""
    hand = d.font(("Dancing Script", "DkgHandwriting", "Breip"))
    ink = [
        f'<span style="font:16pt {hand!r};color:#225">{escape(name)}</span>' if d.maybe(0.7) else "&nbsp;"
        for name in (who.last, g.person().last)
    ]
    sign = (
        f"<table class=sig><tr><td>{escape(seat.place) + ', ' if d.maybe(0.7) else ''}{end}<td><tr><td>{ink[0]}<hr>{d.one_of('Unterschrift', 'Kundin/Kunde')}"
        f"<td>{ink[1]}<hr>{d.one_of('für den Träger', 'Integrationsfachkraft', 'Jobcenter')}</table>"
    )
    top = _kopf.head(d, shown, seat, color) if d.maybe(0.4) else ""
    body = f"{top}<h1>{title}</h1>{data_html}{goal}{steps}{law}{sign}"
    css = d.css(SANS, low=9.5, high=11.5) + (
        f"h1{{font-size:{d.rng.randint(14, 22)}pt;color:{color};margin:0 0 5mm}}.w{{width:100%;border-collapse:collapse;margin:3mm 0}}"
        f".w th{{background:{d.one_of('#ddd', '#e8eef7', '#fff')};text-align:left}}.w td,.w th{{border:1px solid {d.one_of('#888', '#bbb')};padding:1.5mm 2mm}}"
        ".k th{text-align:left;padding-right:5mm;font-weight:normal}.z{border:1px solid #777;padding:3mm}.i{margin:0 0 1mm 4mm}"
        "p{margin:0 0 2.5mm}.sig{width:100%;margin-top:8mm}.sig td{width:50%;padding-right:8mm}h3{margin:3mm 0 1mm}hr{border:0;border-top:1px solid #000}"
    )
    foot = _kopf.foot(d, shown, seat) if d.maybe(0.5) else ""
    return Sheet(body, css, footer=foot, margin=(16, 18, 24, 22))

"""A page torn from a newspaper, parish letter or club journal: masthead, columns of articles, small ads; somebody enclosed it."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_PAPERS = (
    "{}er Tageblatt",
    "{}er Anzeiger",
    "{}er Zeitung",
    "Wochenspiegel {}",
    "Amtsblatt der Stadt {}",
    "Gemeindebrief {}",
    "{}er Nachrichten",
    "Blickpunkt {}",
    "Mieterjournal {}",
)
_WEEK = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_STORIES = (
    ("Streit um Mieten in der {street}", "Die Bewohner der {street} wehren sich gegen eine Mieterhöhung von {amount} im Monat. „Das kann hier keiner zahlen“, sagt {person}. Die Verwaltung {firm} verweist auf die gestiegenen Kosten. Am {soon} soll es ein Gespräch geben."),
    ("Neue Öffnungszeiten im Amt", "Ab {soon} öffnet das Bürgerbüro schon um {time} Uhr. Wer Leistungen beantragt, kann Unterlagen auch online einreichen. Bürgermeister {person} spricht von einem wichtigen Schritt."),
    ("Verein sucht Ehrenamtliche", "Der Sportverein sucht Helfer für das Fest am {soon}. Interessierte melden sich bei {person}, Telefon {phone}."),
    ("{firm} schließt Werk", "Rund {n}0 Beschäftigte verlieren zum Jahresende ihre Stelle. Der Betriebsrat fordert Abfindungen. Die Agentur für Arbeit {town} bietet eine Sprechstunde an."),
    ("Einbruch in Gartenlaube", "Unbekannte stahlen in der Nacht zum {past} Werkzeug im Wert von {amount}. Hinweise nimmt die Polizei unter {phone} entgegen."),
    ("Heizkosten steigen weiter", "Verbraucherschützer raten, Abrechnungen zu prüfen. Bei {n} von zehn Haushalten sei ein Fehler gefunden worden, so {person} von der Beratungsstelle."),
    ("Wohngeld: mehr Anträge", "Im Landkreis gingen seit {past} doppelt so viele Anträge ein. Die Bearbeitung dauert bis zu {n} Monate."),
    ("Konzert in der Stadtkirche", "Am {soon} um {time} Uhr singt der Chor. Der Eintritt ist frei, um eine Spende wird gebeten."),
)  # fmt: skip
_ADS = (
    "2-Zi.-Whg., {n}5 m², EBK, {amount} kalt, ab sofort, Tel. {phone}", "Suche Reinigungskraft auf Minijob-Basis, {phone}", "Kaufe Altgold, Münzen, {town}, {street}", "Kinderwagen VB {n}0 €, {phone}", "Danke für die Anteilnahme. Familie {person}", "Garage zu vermieten, mtl. {n}0 Euro",
    "Fahrer (m/w/d) gesucht, {firm}", "Umzüge günstig, {phone}", "Nachhilfe Mathe, {n} Euro/Std.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(
        d,
        d.one_of(*_PAPERS).format(g.town()),
        coded=0.0,
        dated=0.95,
        style=d.one_of("d. month yyyy", "dd.mm.yyyy", "d. month yyyy"),
    )
    week = _WEEK[c.day.weekday()]
    number = (
        f"{d.one_of('Nr.', 'Ausgabe', 'Jahrgang 12, Nr.')} {c.day.timetuple().tm_yday if d.maybe(0.5) else c.day.month}"
    )
    month = f"{MONTHS[c.day.month - 1]} {c.day.year}"
    dateline = f"{d.one_of(week + ', ', '', week + ', den ')}{c.dated}" if c.dated else month
    line = d.rng.sample(
        [
            dateline,
            number,
            d.one_of(
                f"{d.rng.randint(1, 3)},{d.rng.choice(['20', '50', '80'])} €",
                "kostenlos an alle Haushalte",
                f"Seite {d.rng.randint(2, 18)}",
                "Lokales",
            ),
            "",
        ],
        4,
    )
    stories = d.rng.sample(_STORIES, d.rng.randint(6, 8))
    short = "".join(char for char in g.person().last.lower()[:2])
    text = ""
    for i, (head, story) in enumerate(stories):
        size = 16 if i == 0 else d.rng.randint(10, 13)
        town = g.town()
        given = {"street": g.street().split(" ")[0], "firm": g.firm()}
        more = d.rng.sample(_STORIES, d.rng.randint(1, 3))
        second = "</p><p>".join(post.fill(d, c.day, body) for _, body in more)
        picture = (
            f"<div style='height:{d.rng.randint(22, 40)}mm;background:{d.one_of('#999', '#bbb', '#888')};margin:1mm 0'></div><small>Foto: {escape(g.person().last)}</small>"
            if d.maybe(0.35)
            else ""
        )
        text += f"<div class=a><p style='font-size:{size}pt;font-weight:bold;line-height:1.1'>{post.fill(d, c.day, head, **given)}</p>{picture}<p><b>{escape(town)}.</b> ({short}) {post.fill(d, c.day, story, **given)}</p><p>{second}</p></div>"
    ads = "".join(f"<p class=k>{post.fill(d, c.day, ad)}</p>" for ad in d.some(_ADS, 0, 7))
    framed = f"<div class=f><b>{d.one_of('Kleinanzeigen', 'Anzeigen', 'Marktplatz')}</b>{ads}</div>" if ads else ""
    imprint = (
        f"<p class=i>Impressum: {c.shown}, {escape(c.seat.street)}, {escape(c.seat.postcode_place)}, verantwortlich: {escape(g.person().name)}, Druck: {escape(g.firm())}</p>"
        if d.maybe(0.5)
        else ""
    )
    small = d.maybe(0.4)
    masthead = f"<div class=m style='font-size:{d.rng.randint(11, 16) if small else d.rng.randint(26, 44)}pt'>{c.shown}</div><div class=l>{''.join(f'<span>{part}</span>' for part in line if part)}</div>"
    if small:
        masthead = f"<div class=l><span style='font-size:12pt'>{c.shown}</span>{''.join(f'<span>{part}</span>' for part in line if part)}</div>"
    columns = d.rng.randint(2, 4)
    mark = (
        f"<div style='position:absolute;left:{d.rng.randint(20, 120)}mm;top:{d.rng.randint(60, 200)}mm;width:50mm;height:24mm;border:3px solid #c22;border-radius:50%;opacity:.6'></div>"
        if d.maybe(0.3)
        else ""
    )
    body = f"{masthead}<div style='column-count:{columns};column-gap:5mm;column-rule:{d.one_of('1px solid #999', '0')};margin-top:3mm'>{text}{framed}{imprint}</div>{mark}"
    font = d.font(SERIF)
    ground = d.one_of("#f3f0e6", "#fff", "#eee9dc", "#f7f7f4")
    css = (
        f"body{{font-family:{font!r};font-size:{d.rng.uniform(8.2, 9.6):.1f}pt;line-height:1.22;color:#111}}.page{{background:{ground} !important}}.m{{text-align:{d.one_of('center', 'left')};font-family:{d.font(SERIF, SANS)!r};line-height:1.1}}.l{{display:flex;justify-content:space-between;border-top:1px solid #000;border-bottom:1px solid #000;padding:.8mm 0;font-size:.95em}}"
        f".a{{margin-bottom:4mm}}p{{margin:0 0 1.5mm;text-align:{d.one_of('justify', 'left')}}}.k{{border-bottom:1px dotted #777;font-size:.95em}}.f{{border:1px solid #000;padding:2mm;break-inside:avoid}}.i,small{{font-size:6.5pt}}"
    )
    return Sheet(
        body,
        css,
        size=d.rng.choice(
            [(210.0, 297.0), (240.0, 340.0), (210.0, 297.0), (148.0, 210.0)]
            if columns < 3
            else [(210.0, 297.0), (240.0, 340.0)]
        ),
        margin=(9, 10, 8, 10),
    )

"""Report of an accident doctor: numbered paragraphs on the accident, the sick leave in one of them, accident insurer."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_INSURERS = (
    "Berufsgenossenschaft {t}",
    "Unfallkasse {t}",
    "BG Handel {t}",
    "Gemeindeunfallversicherung {t}",
    "BG Bau und Holz {t}",
)
_HOW = (
    "auf nasser Treppe ausgerutscht",
    "mit dem Messer abgeglitten",
    "vom Fahrrad gestürzt",
    "beim Heben verhoben",
    "Leiter umgekippt",
    "Finger in der Tür eingeklemmt",
    "auf dem Weg zur Arbeit gestürzt",
)
_FINDINGS = (
    "Schwellung und Druckschmerz",
    "oberflächliche Schnittwunde",
    "keine Fraktur im Röntgenbild",
    "Bewegung schmerzhaft eingeschränkt",
    "Prellmarke, Durchblutung unauffällig",
)
_CODES = ("S93.4 G R", "S61.0 G L", "S80.0 G", "S62.6 V", "S39.0 G", "S01.8 G", "S83.6 G R", "S52.5 G L")
_THERAPY = (
    "Schiene, Hochlagern, Kühlen",
    "Wundversorgung, Tetanusschutz aufgefrischt",
    "Krankengymnastik",
    "Schmerzmittel, Schonung",
    "Verbandwechsel in der Praxis",
)


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.3)
    g = d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    hurt = s.since if d.maybe(0.6) else s.since - timedelta(days=1)
    insurer = d.one_of(*_INSURERS).format(t=g.town())
    since, until = s.start(d, style), s.end(d, style)
    stated = d.maybe(0.5)
    kind = f" ({s.art(d)})" if d.maybe(0.5) else ""
    leave = d.one_of(
        f"Arbeitsunfähig seit {since}, voraussichtlich bis {until}{kind}.", f"Es besteht Arbeitsunfähigkeit ab {since} bis voraussichtlich einschließlich {until}{kind}.", f"Die verletzte Person ist vom {since} bis {until} arbeitsunfähig{kind}.",
    )  # fmt: skip
    leave += f" Festgestellt am {s.found(d, style)}." if stated else ""
    data = [
        (d.one_of("Name der versicherten Person", "Versicherte/r", "Name, Vorname" if s.shown != s.person.name else "Name"), s.name(d)), (d.one_of("geb. am", "Geburtsdatum"), s.born(d, style)), (d.one_of("Krankenkasse", "Krankenkasse der versicherten Person"), s.kasse(d)), ("Versicherten-Nr.", s.kvnr(d)), ("Anschrift", escape(f"{s.home.street}, {s.home.postcode_place}")),
        ("Unfallbetrieb", escape(s.employer)), (d.one_of("Unfalltag", "Unfallzeitpunkt"), f"{d.print_date(hurt, style)}, {d.rng.randint(5, 20)}:{d.rng.randint(10, 59)} Uhr"), ("Unfallversicherungsträger", escape(insurer)), ("Beschäftigt als / seit", d.one_of("Lagerhelfer", "Pflegekraft", "Verkäufer", "Küchenhilfe") + f" / {d.print_date(hurt - timedelta(days=d.rng.randint(60, 3000)), style)}"), ("Eingetroffen", f"{d.print_date(s.seen, style)}"),
    ]  # fmt: skip
    data = [row for n, row in enumerate(data) if n in (0, 6) or d.maybe(0.78)]
    texts = [
        (d.one_of("Angaben zum Hergang", "Unfallhergang"), f"{d.one_of(*_HOW).capitalize()}. Erste Behandlung durch Dr. {escape(g.person().last)} am {d.print_date(hurt, style)}."), (d.one_of("Befund", "Klinischer Befund"), ". ".join(d.some(_FINDINGS, 1, 3)) + "."), ("Diagnose", ", ".join(d.some(_CODES, 1, 2))), (d.one_of("Art der Versorgung", "Therapie"), d.one_of(*_THERAPY) + "."),
        (d.one_of("Arbeitsunfähigkeit", "Beurteilung der Arbeitsfähigkeit"), leave), (d.one_of("Weiterbehandlung", "Nachschau"), f"{d.one_of('Wiedervorstellung', 'Nachschau')} am {d.print_date(d.later(s.seen, 2, 20), style)}."),
    ]  # fmt: skip
    texts = [text for n, text in enumerate(texts) if n == 4 or d.maybe(0.85)]
    start = d.rng.randint(1, 8)
    number = d.one_of("{}. ", "{} ", "")
    paragraphs = "".join(
        f"<p><b>{number.format(start + n)}{label}</b>{'<br>' if d.maybe(0.5) else ': '}{text}</p>"
        for n, (label, text) in enumerate(texts)
    )
    boxes = d.maybe(0.55)
    block = (
        "<div class=gr>" + "".join(f"<div><small>{label}</small><br>{value}</div>" for label, value in data) + "</div>"
        if boxes
        else "<table class=t>" + "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in data) + "</table>"
    )
    made = d.print_date(s.made, style) if stated else s.found(d, style)
    title = d.one_of(
        "Durchgangsarztbericht mit Arbeitsunfähigkeitsbescheinigung",
        "Arbeitsunfähigkeitsbescheinigung nach Arbeitsunfall",
        "D-Arzt: Mitteilung der Arbeitsunfähigkeit",
        "Bescheinigung der Arbeitsunfähigkeit (D-Arzt)",
    )
    body = f"<div class=h>{escape(s.doctor_name)}<br><small>{d.one_of('Durchgangsarzt', 'D-Arzt, Chirurgie', 'Facharzt für Unfallchirurgie')}, {escape(s.seat.street)}, {escape(s.seat.postcode_place)}, Tel. {s.phone}</small></div><p>{escape(insurer)}</p><h3>{title}</h3>{block}{paragraphs}<p>{d.one_of('Datum', escape(s.seat.place) + ',')} {made}</p><div style='text-align:right'>{s.stamp(d)}</div>"
    css = d.css(SANS, SERIF, MONO, low=8.5, high=10.5) + (
        f".h{{font-weight:bold;text-align:{d.one_of('left', 'right', 'center')};border-bottom:1px solid #333;padding-bottom:2mm;margin-bottom:5mm}}.h small{{font-weight:normal}}small{{font-size:75%}}.gr{{display:grid;grid-template-columns:repeat({d.rng.randint(2, 3)},1fr);margin-bottom:4mm}}.gr>div{{border:.3mm solid #444;padding:.8mm 1.5mm;margin:0 -.3mm -.3mm 0}}.l{{width:55mm}}.t{{margin-bottom:4mm;width:100%}}.t td{{padding:.5mm 0}}"
    )
    return Sheet(body=body, css=css, margin=(14.0, 17.0, 12.0, 20.0))

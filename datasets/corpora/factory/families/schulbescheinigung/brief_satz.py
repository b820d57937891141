"""School's letter in one running sentence, letterhead left, centred or right, with or without the pupil's address."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import PURPOSES, ROLES, attendance

_NOTES = (
    "Es besteht Vollzeitschulpflicht.", "Der Unterricht findet in Vollzeitform statt.", "Diese Bescheinigung wird zur Vorlage bei Behörden ausgestellt.",
    "Die Schule wird im Ganztag geführt.", "Eine Ausbildungsvergütung wird nicht gezahlt.", "Änderungen werden unverzüglich mitgeteilt.", "Schulgeld wird nicht erhoben.",
    "Die Schülerin bzw. der Schüler nimmt am gemeinschaftlichen Mittagessen teil.", "Bei Verlust kann eine Zweitschrift ausgestellt werden (5,00 €).",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    a = attendance(d, d.one_of("grund", "weiter", "weiter", "foerder"))
    g, ranged = d.german, d.maybe(0.55)
    born = f"{d.one_of('geb. am', 'geboren am', 'geb.', 'geboren')} {a.born(d)}" if d.maybe(0.9) else ""
    born += f" {d.one_of('in', 'zu')} {escape(g.town())}" if born and d.maybe(0.35) else ""
    who = f"{a.name(d)}{', ' + born if born else ''}{', wohnhaft ' + escape(a.home.street) + ', ' + escape(a.home.postcode_place) if d.maybe(0.4) else ''}"
    grade = d.one_of(
        f"die Klasse {a.level}",
        f"die Jahrgangsstufe {a.level}",
        f"unsere Schule, derzeit Klasse {a.level},",
        f"die {a.level.rstrip('abcdAB').split('/')[0].split('.')[0]}. Klasse",
    )
    span = (
        d.one_of(
            f"vom {a.von(d)} bis {a.bis(d)}",
            f"in der Zeit vom {a.von(d)} bis zum {a.bis(d)}",
            f"seit dem {a.von(d)} und voraussichtlich bis {a.bis(d)}",
        )
        if ranged
        else d.one_of(f"seit dem {a.von(d)}", f"voraussichtlich bis zum {a.bis(d)}", f"im Schuljahr {a.year}")
    )
    verb = d.one_of("besucht", "besucht zur Zeit", "regelmäßig besucht")
    text = d.one_of(
        f"Hiermit wird bescheinigt, dass {a.pupil()} {who}, {span} {grade} {verb}.",
        f"{a.pupil().replace('d', 'D', 1)} {who}, {verb} {span} {grade} der {a.house(d)}.",
        f"Wir bestätigen, dass {who}, {span} {grade} {verb}.",
        f"Es wird bestätigt: {who}, {verb} {grade} {span}.",
    )
    place = escape(a.seat.place)
    dated = d.one_of(f"{place}, den {a.datum(d)}", f"{place}, {a.datum(d)}", a.datum(d), f"Datum: {a.datum(d)}")
    kind = d.one_of(
        "Schulbescheinigung",
        "Schulbesuchsbescheinigung",
        "Bescheinigung",
        "S C H U L B E S C H E I N I G U N G",
        "Bestätigung über den Schulbesuch",
        "Schulbescheinigung " + d.one_of(*PURPOSES),
    )
    contact = [
        escape(a.seat.street),
        escape(a.seat.postcode_place),
        f"Tel. {g.phone()}",
        f"Schulnummer {g.digits(6)}",
        f"sekretariat@schule-{g.digits(3)}.example",
    ]
    align = d.one_of("left", "center", "right")
    head = f"<div style='text-align:{align};{d.one_of('border-bottom:1px solid #333;padding-bottom:3mm', '')}'><b style='font-size:{d.rng.randint(13, 20)}pt'>{a.house(d)}</b><br><small>{d.one_of(' · ', '<br>', ' | ').join(contact[: d.rng.randint(2, 5)])}</small></div>"
    parent = d.maybe(0.45)
    window = ""
    if parent:
        lines = [
            d.one_of("Familie", "Frau", "An die Eltern", "Herrn und Frau"),
            escape(a.parent.name),
            escape(a.home.street),
            escape(a.home.postcode_place),
        ]
        window = f"<p style='margin-top:10mm'>{'<br>'.join(lines)}</p>"
    ref = (
        f"<p><small>{d.one_of('Az.', 'Unser Zeichen', 'Bearbeitung')}: {d.one_of(g.case_number(), escape(a.head.last))}</small></p>"
        if d.maybe(0.3)
        else ""
    )
    top, bottom = (
        (f"<p style='text-align:right;margin-top:6mm'>{dated}</p>", "") if d.maybe(0.5) else ("", f"<p>{dated}</p>")
    )
    notes = "".join(f"<p>{note}</p>" for note in d.some(_NOTES, 0, 3))
    sign = f"<div style='display:flex;gap:20mm;align-items:center;margin-top:8mm'><div>{a.scrawl(d)}<br><small>{escape(a.head.name) if d.maybe(0.5) else ''}<br>{d.one_of(*ROLES)}</small></div>{a.stamp(d) if d.maybe(0.7) else ''}</div>"
    body = f"{head}{window}{top}{ref}<h2 style='font-size:{d.rng.randint(12, 18)}pt;margin:{d.rng.randint(6, 16)}mm 0 6mm;text-align:{d.one_of('left', 'center')}'>{kind}</h2><p>{text}</p>{notes}{bottom}{sign}"
    footer = (
        f"<div style='position:absolute;bottom:8mm;left:25mm;right:20mm;font-size:7pt;text-align:center'>{a.house(d)} · Schulträger: Stadt {escape(g.town())} · {d.one_of('Seite {page}', g.phone())}</div>"
        if d.maybe(0.35)
        else ""
    )
    small = d.maybe(0.25)
    return Sheet(
        body,
        d.css(SANS, SERIF, low=10, high=12),
        footer=footer,
        size=(210.0, 148.0) if small and not parent else (210.0, 297.0),
        margin=(12.0 if small else 20.0, 20.0, 12.0, 25.0),
    )

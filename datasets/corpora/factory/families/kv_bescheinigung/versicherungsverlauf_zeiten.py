"""List of insurance periods: many rows with from, to and kind, the unbroken membership named in the sentence above."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import NUMBER_LABELS, member

_KINDS = (
    "Beschäftigung",
    "Arbeitslosengeld",
    "Bürgergeld",
    "freiwillige Mitgliedschaft",
    "Krankengeldbezug",
    "Elternzeit",
    "Berufsausbildung",
    "Studium",
    "Arbeitslosengeld II",
    "Minijob (ohne KV)",
    "§ 5 Abs. 1 Nr. 13 SGB V",
)
_TITLES = (
    "Bescheinigung über Versicherungszeiten",
    "Ihr Versicherungsverlauf",
    "Aufstellung der Versicherungszeiten",
    "Mitgliedsbescheinigung mit Zeiten",
    "Bestätigung der Vorversicherungszeiten",
)


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.3)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    count = d.rng.randint(3, 22)
    days = sorted({d.later(m.since, 1, max((m.day - m.since).days, count + 5)) for _ in range(count)})
    starts = [m.since, *(day for day in days if day < m.day)]
    lines = []
    for n, day in enumerate(starts):
        end = (
            d.print_date(starts[n + 1] - timedelta(days=1), style)
            if n + 1 < len(starts)
            else d.one_of("laufend", "", "lfd.")
        )
        lines.append((day, end, d.one_of(*_KINDS), escape(d.german.firm()) if d.maybe(0.6) else ""))
    wide = d.maybe(0.6)
    # The first row's start is the start of the membership; the others are only changes of its kind.
    first = d.maybe(0.5)
    rows = [
        f"<tr><td>{m.start(d, style) if n == 0 else d.print_date(day, style)}<td>{end}<td>{kind}{f'<td>{firm}' if wide else ''}"
        for n, (day, end, kind, firm) in enumerate(lines)
    ]
    if d.maybe(0.35):
        rows.reverse()
    table = f"<table class=t><thead><tr><th>{d.one_of('von', 'Beginn')}<th>{d.one_of('bis', 'Ende')}<th>{d.one_of('Art der Versicherung', 'Grund', 'Versicherungsverhältnis')}{'<th>Meldende Stelle' if wide else ''}</thead><tbody>{''.join(rows)}</tbody></table>"
    sentence = (
        d.one_of(
            f"Sie sind seit dem {m.start(d, style)} ununterbrochen bei uns versichert.",
            f"Die Mitgliedschaft besteht seit {m.start(d, style)}.",
            f"Beginn der Mitgliedschaft: {m.start(d, style)}",
        )
        if first
        else d.one_of("Bei uns sind folgende Zeiten gespeichert:", "Wir bestätigen die nachstehenden Zeiten:")
    )
    number = f"<div>{d.one_of(*NUMBER_LABELS)}: {m.kvnr(d)}</div>" if d.maybe(0.8) else ""
    born = f"<div>{d.one_of('geboren am', 'Geburtsdatum:', 'geb.')} {m.born(d, style)}</div>" if d.maybe(0.8) else ""
    block = f"<div class=bl><div>{m.name(d)}</div>{born}{number}</div>"
    earlier = (
        f"<p>Vorversicherung: {escape(d.german.town())}er BKK bis {d.print_date(m.since - timedelta(days=1), style)}</p>"
        if d.maybe(0.4)
        else ""
    )
    head = f"<div class=h>{m.kasse(d)}<span>{escape(m.seat.street)}, {escape(m.seat.postcode_place)}</span></div>"
    to = f"<div class=a>{m.recipient(d)}</div>" if d.maybe(0.6) else ""
    body = (
        f"{head}{to}<p>{d.one_of('Datum', 'Erstellt am', 'Stand', escape(m.seat.place) + ',')} {m.dated(d, style)}</p><h3>{d.one_of(*_TITLES)}</h3>{block}<p>{sentence}</p>{table}{earlier}"
        + "".join(f"<p>{text}</p>" for text in m.sentences(d, 0, 2))
    )
    body += f"<p>{d.one_of('Freundliche Grüße', 'Mit freundlichen Grüßen')}<br>{escape(m.clerk.name)}</p>"
    css = d.css(SANS, SANS, MONO, low=8.5, high=10.5) + (
        f".h{{display:flex;justify-content:space-between;border-bottom:{d.one_of('1mm', '.4mm')} solid {d.one_of('#0a7d43', '#005e9e', '#000')};font-weight:bold;margin-bottom:9mm}}.h span{{font-weight:normal;font-size:75%}}.a{{min-height:30mm}}.t{{width:100%}}.t td,.t th{{text-align:left;padding:{d.rng.uniform(0.5, 1.6):.1f}mm 1.5mm;{d.one_of('border-bottom:1px solid #bbb', 'border:1px solid #666', '')}}}"
        f"th{{background:{d.one_of('#eee', '#fff', '#dfe9e0')}}}.bl{{{d.one_of('border:1px solid #888;padding:2mm', 'display:flex;gap:8mm', 'margin-left:10mm')};margin-bottom:3mm}}"
    )  # fmt: skip
    foot = "<div style='position:absolute;bottom:7mm;right:20mm;font-size:7pt'>Seite {page} von {pages}</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 18.0, 16.0, 22.0))

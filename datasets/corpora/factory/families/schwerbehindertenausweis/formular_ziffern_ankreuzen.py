"""Decision as a form: numbered boxes, all letters with their meaning and a tick, impairments in a table, appeal below."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import APPEAL, MEANINGS, finding

_HEADS = (
    "Bescheid über die Feststellung der Behinderung",
    "Festsetzung nach § 152 SGB IX",
    "Feststellungsbescheid Schwerbehindertenrecht",
    "Bescheid (Vordruck SB 12)",
)


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.85, limited=0.6, reverse=0.35)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy", "dd.mm.yyyy")
    tick = d.one_of("X", "x", "✓")
    combs = d.maybe(0.3)

    def box(number: str, caption: str, value: str, span: int = 1) -> str:
        return f"<td colspan={span}><small>{number} {caption}</small><div class=v>{value or '&nbsp;'}</div>"

    numbers = d.one_of("arabic", "letters", "none")
    count = iter(range(1, 30))

    def no() -> str:
        n = next(count)
        return {"arabic": str(n), "letters": chr(64 + n), "none": ""}[numbers]

    born = (
        d.comb("geburtsdatum", f.person.born.strftime("%d%m%Y"), f.person.born.isoformat())
        if combs
        else f.born(d, style)
    )
    straight = f.shown == f.person.name
    name = box(no(), "Name, Vorname" if not straight else "Vor- und Familienname", f.name(d), 2)
    if straight and d.maybe(0.6):
        name = box("", "Familienname", f.part(d, f.person.last)) + box("", "Vorname", f.part(d, f.person.first))
    rows = [
        f"<tr>{name}{box(no(), 'Geburtsdatum', born)}{box(no(), 'Aktenzeichen', f.az(d))}",
        f"<tr>{box(no(), 'Anschrift', escape(f.home.street + ', ' + f.home.postcode_place), 2)}{box(no(), 'Antrag vom', d.print_date(f.applied, style))}{box(no(), 'Bescheid vom', d.print_date(f.day, style))}",
        f"<tr>{box(no(), d.one_of('Grad der Behinderung (GdB)', 'GdB insgesamt', 'Gesamt-GdB'), f.degree(d))}{box(no(), 'GdB bisher', d.one_of('', '30', '40', '20'))}{box(no(), d.one_of('Ausweis gültig bis', 'Gültigkeit des Ausweises bis (Monat/Jahr)'), f.valid(d) or 'unbefristet')}{box(no(), 'Feststellung gilt ab', d.print_date(f.applied, style))}",
    ]  # fmt: skip
    shown = [letter for letter in MEANINGS if letter in f.letters or d.maybe(0.7)]
    cells = []
    for letter in shown:
        on = letter in f.letters
        label = f.letter(d, letter) if on else letter
        cells.append(f"<tr><td class=bx>{tick if on else ''}<td class=le>{label}<td>{MEANINGS[letter]}")
    letters = f"<table class=m><tr><th colspan=3>{d.one_of('Merkzeichen (Zutreffendes ist angekreuzt)', 'Festgestellte Merkzeichen', 'Nachteilsausgleiche')}{''.join(cells)}</table>"
    ailments = "".join(
        f"<tr><td>{n}<td>{escape(text)}<td class=r>{value}" for n, (text, value) in enumerate(f.ailments, 1)
    )
    table = f"<table class=m><tr><th>Nr.<th>Funktionsbeeinträchtigung<th>Einzel-GdB{ailments}</table>"
    blocks = [f"<table class=f>{''.join(rows)}</table>", letters, table]
    if d.maybe(0.35):
        blocks = [blocks[0], blocks[2], blocks[1]]
    appeal = f"<div class=ap><b>Rechtsbehelfsbelehrung</b><br>{d.one_of(*APPEAL)} {d.one_of('Er ist zu richten an', 'Anschrift')}: {f.amt(d)}, {escape(f.seat.street)}, {escape(f.seat.postcode_place)}</div>"
    if d.maybe(0.4):
        appeal = f"<div class=break>{appeal}</div>"
    head = f"<table class=h><tr><td>{f.amt(d)}<br><small>{escape(f.seat.street)}, {escape(f.seat.postcode_place)}, Tel. {d.german.phone()}</small><td class=r><b>{d.one_of(*_HEADS)}</b></table>"
    body = f"{head}{''.join(blocks)}<p>{escape(f.seat.place)}, {d.print_date(f.day, style)} &nbsp; Im Auftrag {escape(f.clerk.last)}</p>{appeal}"
    tint, line = d.one_of("#e8efe2", "#eee", "#e2e8f0", "#f3ead8"), d.one_of("#000", "#555", "#687")
    css = d.css(SANS, low=8.5, high=10) + (
        f"table{{width:100%;margin-bottom:4mm}}.f td,.m td,.m th{{border:.3mm solid {line};padding:.7mm 1.5mm}}th{{background:{tint};text-align:left}}small{{font-size:6.5pt;color:#333}}.v{{font-family:'{d.font(MONO, SANS)}';font-size:{d.rng.uniform(9.5, 11):.1f}pt;min-height:5mm}}"
        ".bx{width:6mm;text-align:center;font-weight:bold}.le{width:14mm;font-weight:bold}.r{text-align:right}.ap{border:1px solid #777;padding:2mm;font-size:90%}.h td{width:50%}"
    )  # fmt: skip
    return Sheet(body=body, css=css, margin=(13.0, 14.0, 15.0, 18.0))

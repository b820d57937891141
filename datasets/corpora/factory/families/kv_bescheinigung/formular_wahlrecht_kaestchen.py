"""Form "Mitgliedsbescheinigung" under § 175 SGB V for the employer: boxes with captions, combs, options to tick."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import member

_REASONS = (
    "Aufnahme einer Beschäftigung", "Bezug von Arbeitslosengeld / Bürgergeld", "freiwillige Versicherung", "Studentin / Student", "Bezug einer Rente", "Kassenwechsel nach § 175 SGB V",
    "Ende der Familienversicherung", "Berufsausbildung",
)  # fmt: skip
_LAW = (
    "Mitgliedsbescheinigung gemäß § 175 Absatz 2 SGB V", "Mitgliedsbescheinigung nach § 175 Abs. 2 SGB V", "Mitgliedsbescheinigung zur Vorlage beim Arbeitgeber (§ 175 SGB V)",
    "Bescheinigung über die ausgeübte Krankenkassenwahl (§ 175 SGB V)",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.25)
    p, combs = m.person, d.maybe(0.5)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    tick = d.one_of("X", "x", "✓")

    def box(width: int, filled: str, *captions: str) -> str:
        caption = f"<small>{d.one_of(*captions)}</small>"
        return f"<td colspan={width}>" + (
            f"{caption}<div class=v>{filled or '&nbsp;'}</div>"
            if not below
            else f"<div class=v>{filled or '&nbsp;'}</div>{caption}"
        )

    below = d.maybe(0.2)
    split = m.shown == p.name and d.maybe(0.65)
    born = d.comb("geburtsdatum", p.born.strftime("%d%m%Y"), p.born.isoformat()) if combs else m.born(d, style)
    since = d.comb("versichert_seit", m.since.strftime("%d%m%Y"), m.since.isoformat()) if combs else m.start(d, style)
    number = d.comb("versichertennummer", m.number) if combs else m.kvnr(d)
    names = (
        box(4, m.part(d, p.last), "Name", "Familienname", "Nachname")
        + box(4, m.part(d, p.first), "Vorname", "Vorname(n)")
        if split
        else box(8, m.name(d), "Name, Vorname" if m.shown != p.name else "Vor- und Nachname")
    )
    person = [
        f"<tr>{names}{box(4, born, 'Geburtsdatum', 'geboren am', 'Geburtsdatum (TTMMJJJJ)')}",
        f"<tr>{box(6, escape(m.home.street), 'Straße, Hausnummer')}{box(6, escape(m.home.postcode_place), 'PLZ, Wohnort')}",
        f"<tr>{box(6, number if d.maybe(0.75) else '', 'Krankenversichertennummer', 'Versichertennummer (soweit bekannt)', 'KV-Nummer')}{box(6, d.german.pension_number(p) if d.maybe(0.5) else '', 'Rentenversicherungsnummer', 'RV-Nummer')}",
    ]  # fmt: skip
    employer = f"<tr>{box(8, escape(m.employer) if d.maybe(0.8) else '', 'Arbeitgeber', 'Name und Anschrift des Arbeitgebers')}{box(4, d.german.digits(8) if d.maybe(0.6) else '', 'Betriebsnummer des Arbeitgebers')}"
    start = f"<tr>{box(5, since, 'Mitglied ab', 'Beginn der Mitgliedschaft', 'Die Mitgliedschaft besteht ab')}{box(3, d.print_date(d.later(m.since, 3, 40), style) if d.maybe(0.35) else '', 'Beschäftigt ab', 'Eintrittsdatum')}{box(4, escape(d.german.town()) + 'er BKK' if d.maybe(0.4) else '', 'bisherige Krankenkasse', 'zuletzt versichert bei')}"
    reasons = d.some(_REASONS, 3, 6)
    on = d.rng.randrange(len(reasons))
    ticks = "".join(
        f"<div class=o><b class=bx>{tick if n == on else '&nbsp;'}</b> {text}</div>" for n, text in enumerate(reasons)
    )
    heads = d.rng.choice(
        [
            ("Angaben zum Mitglied", "Arbeitgeber", "Mitgliedschaft"),
            ("1. Mitglied", "2. Meldende Stelle", "3. Versicherung"),
            ("A Person", "B Arbeitgeber", "C Bescheinigung der Krankenkasse"),
        ]
    )
    bar = "<tr><th colspan=12>{}".format
    parts = [
        bar(heads[0]) + "".join(person),
        bar(heads[1]) + employer,
        bar(heads[2]) + start + f"<tr><td colspan=12>{ticks}",
    ]
    if d.maybe(0.3):
        parts = [parts[2], parts[0], parts[1]]
    kasse = f"<div class=kh><div>{m.kasse(d)}<br><small>{escape(m.seat.street)}, {escape(m.seat.postcode_place)}<br>IK {m.ik}, Betriebsnummer {d.german.digits(8)}</small></div><div><b>{d.one_of(*_LAW)}</b></div></div>"
    place = f"{escape(m.seat.place)}, {m.dated(d, style)}"
    sign = f"<table class=s><tr><td>{place}<br><small>Ort, Datum</small><td>{d.one_of(escape(m.clerk.last), 'maschinell erstellt, ohne Unterschrift gültig')}<br><small>{d.one_of('Stempel und Unterschrift der Krankenkasse', 'Krankenkasse')}</small></table>"
    hint = "".join(f"<p class=h>{text}</p>" for text in m.sentences(d, 0, 2))
    body = f"{kasse}<table class=f>{''.join(parts)}</table>{hint}{sign}"
    tint = d.one_of("#e4ecd8", "#dde6f0", "#eee", "#f6e2d0", "#444")
    half = d.maybe(0.2)
    css = d.css(SANS, low=8, high=9.5) + (
        f"table{{width:100%}}.f td{{border:.3mm solid {d.one_of('#000', '#678', '#777')};padding:.6mm 1.5mm}}th{{background:{tint};color:{'#fff' if tint == '#444' else '#000'};text-align:left;padding:1mm 1.5mm}}small{{font-size:6.5pt;color:#444}}"
        f".v{{font-family:'{d.font(MONO, SANS)}';font-size:{d.rng.uniform(9.5, 11):.1f}pt;min-height:4.5mm}}.kh{{display:flex;justify-content:space-between;gap:8mm;margin-bottom:6mm;font-size:125%}}.kh>div{{max-width:60%}}.o{{display:inline-block;width:49%}}"
        ".bx{display:inline-block;border:1px solid #000;width:1.2em;text-align:center;line-height:1.2em}.s{margin-top:12mm}.s td{width:50%}.h{margin:2mm 0}"
    )  # fmt: skip
    return Sheet(
        body=body,
        css=css,
        size=(210.0, 148.0) if half else (210.0, 297.0),
        margin=(9.0, 14.0, 7.0, 16.0) if half else (14.0, 15.0, 15.0, 18.0),
    )

"""School office's sheet of two to four equal slips to cut apart, each with the pupil's line and another purpose."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import PURPOSES, ROLES, attendance


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, d.one_of("grund", "weiter", "weiter", "beruf"), reverse=0.5), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    ranged, dated, born_on = d.maybe(0.6), d.maybe(0.9), d.maybe(0.9)
    since = d.maybe(0.5)
    labels = (
        d.one_of("Schüler/in", "Name, Vorname", "Name"), d.one_of("geb. am", "Geburtsdatum"), d.one_of("Klasse", "Kl.", "Jahrgang / Klasse"), d.one_of("Schuljahr", "im Schuljahr"),
        d.one_of("Gültigkeit", "Zeitraum", "besucht die Schule"), d.one_of("Wohnort", "Anschrift"),
    )  # fmt: skip
    look = d.rng.randrange(3)
    term = (
        d.one_of(
            f"{a.von(d, style)} - {a.bis(d, style)}",
            f"vom {a.von(d, style)} bis {a.bis(d, style)}",
            f"{a.von(d, style)} bis voraussichtlich {a.bis(d, style)}",
        )
        if ranged
        else (f"seit {a.von(d, style)}" if since else f"bis {a.bis(d, style)}")
    )
    pairs = [
        (labels[0], a.name(d)),
        *([(labels[1], a.born(d, style))] if born_on else []),
        (labels[2], escape(a.level)),
        (labels[4], term),
        (labels[3], a.year),
        (labels[5], escape(f"{a.home.postcode_place}, {a.home.street}")),
    ]
    pairs = pairs[: d.rng.randint(4, 6)]
    purposes = d.some(PURPOSES, 2, 4)
    title = d.one_of("Schulbescheinigung", "Schulbesuchsbescheinigung", "Bescheinigung über den Schulbesuch")
    number = g.digits(6)

    def slip(purpose: str) -> str:
        if look == 0:
            data = "<table>" + "".join(f"<tr><td class=k>{k}:<td>{v}" for k, v in pairs) + "</table>"
        elif look == 1:
            data = "<table class=w><tr>" + "".join(f"<td><small>{k}</small><br>{v}" for k, v in pairs) + "</table>"
        else:
            data = f"<p>{a.name(d)}{f', geb. {a.born(d, style)},' if born_on else ''} besucht {d.one_of('', 'im Schuljahr ' + a.year + ' ')}die Klasse {escape(a.level)} ({term}).</p>"
        when = f"{escape(a.seat.place)}, {a.datum(d, style)}" if dated else ""
        head = f"<div class=h><b>{a.house(d)}</b> <small>{escape(a.seat.street)}, {escape(a.seat.postcode_place)} · Schul-Nr. {number}</small></div>"
        foot = f"<table class=w><tr><td>{when}<td>{a.stamp(d) if d.maybe(0.35) else ''}<td>{a.scrawl(d)}<br><small>{d.one_of(*ROLES)}</small></table>"
        return f"<div class=c>{head}<div class=t>{title} <small>{purpose}</small></div>{data}{foot}</div>"

    css = d.css(SANS, SERIF, MONO, low=9, high=10.5) + (
        f".c{{border-bottom:1px {d.one_of('dashed', 'dotted')} #444;padding:{d.rng.randint(3, 6)}mm 0;margin-bottom:2mm}}.h{{{d.one_of('', 'border-bottom:1px solid #999', 'text-align:center')}}}.t{{font-weight:bold;font-size:120%;margin:2mm 0}}.t small{{font-weight:normal}}.k{{width:40mm}}.w{{width:100%}}small{{font-size:7.5pt}}"
    )
    return Sheet("".join(slip(purpose) for purpose in purposes), css, margin=(10.0, 18.0, 8.0, 20.0))

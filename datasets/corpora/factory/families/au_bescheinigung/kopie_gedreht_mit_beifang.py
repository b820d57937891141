"""Photocopy: the small slip lies crooked on an A4 sheet, the edges dark, a receipt or a card of someone else beside it."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.5)
    g = d.german
    style = d.one_of("dd.mm.yy", "dd.mm.yyyy")
    width = d.rng.uniform(105, 152)
    captions = (
        d.one_of("Krankenkasse bzw. Kostenträger", "Kostenträger", "Krankenkasse"),
        d.one_of("Name, Vorname des Versicherten", "Patient"),
        "Versicherten-Nr.",
        "Arzt-Nr.",
        "Datum",
    )
    names = s.name(d) if s.shown != s.person.name else f"{s.part(d, s.person.last)}<br>{s.part(d, s.person.first)}"
    place = "<br>" + escape(s.home.street) + "<br>" + escape(s.home.postcode_place) if d.maybe(0.75) else ""
    born = f"<span class=r>{s.born(d, style)}</span>" if d.maybe(0.9) else ""
    number = s.kvnr(d) if d.maybe(0.8) else ""
    cells = [
        f"<div class=q><small>{captions[0]}</small><br><b>{s.kasse(d)}</b></div>", f"<div class=q><small>{captions[1]}</small>{born}<br><b>{names}</b>{place}</div>",
        f"<div class=q><small>{captions[2]}</small> <b>{number}</b> &nbsp; <small>Status</small> {s.status}</div>", f"<div class=q><small>{captions[3]}</small> {s.lanr} &nbsp; <small>{captions[4]}</small> {d.print_date(s.made, style)}</div>",
    ]  # fmt: skip
    label_right = d.maybe(0.3)
    lines = [
        (d.one_of("arbeitsunfähig seit", "AU seit"), s.start(d, style)), (d.one_of("voraussichtlich arbeitsunfähig bis einschließlich", "vorauss. bis einschl."), s.end(d, style)),
        ("festgestellt am", s.found(d, style) if d.maybe(0.85) else ""),
    ]  # fmt: skip
    days = "".join(
        f"<div>{value} <small>{label}</small></div>"
        if label_right
        else f"<div class=ln><small>{label}</small><b>{value}</b></div>"
        for label, value in lines
    )
    kinds = " ".join(f"<span>{line}</span>" for line in s.ticks(d, d.one_of("X", "x", "✗"), before=d.maybe(0.6)))
    slip = f"<div class=t>{d.one_of('Arbeitsunfähigkeitsbescheinigung', 'AU-Bescheinigung', 'Arbeitsunfähigkeits-bescheinigung')}</div>{''.join(cells)}<div class=ks>{kinds}</div>{days}<div style='text-align:right;font-size:7pt'>{s.stamp(d) if d.maybe(0.7) else ''}</div>"
    angle = d.rng.choice([d.rng.uniform(-7, 7), d.rng.uniform(-3, 3), 0.0])
    shadow = d.one_of(
        "box-shadow:2mm 2mm 4mm #888",
        "border:1px solid #999",
        "outline:1.5mm solid #333",
        "border-right:2mm solid #444;border-bottom:1mm solid #777",
        "",
    )
    box = f"<div style='width:{width:.0f}mm;background:{d.one_of('#fff', '#f2f2f2', '#ececec', '#fbf3c4')};padding:4mm;transform:rotate({angle:.1f}deg);margin:{d.rng.randint(4, 20)}mm 0 12mm {d.rng.randint(0, 40)}mm;{shadow}'>{slip}</div>"
    other = g.person()
    receipt = [
        f"{d.one_of('Apotheke', 'Sanitätshaus', 'Parkhaus')} {escape(other.last)}",
        f"{d.print_date(d.later(s.seen, 0, 4), 'dd.mm.yyyy')} {d.rng.randint(8, 19)}:{d.rng.randint(10, 59)}",
        f"Zuzahlung {d.print_amount(g.money(5, 10), currency='{} EUR')}",
        f"Bon {g.digits(5)}",
    ]
    card = [
        f"{escape(g.town())} Nahverkehr",
        "Monatskarte",
        escape(other.name),
        f"gültig bis {d.print_date(d.later(s.seen, 10, 200), 'dd.mm.yyyy')}",
    ]
    visit = [
        f"{d.one_of('Ihr nächster Termin', 'Terminzettel')}",
        escape(s.doctor_name),
        f"{d.print_date(s.until + timedelta(days=1), 'dd.mm.yyyy')} um {d.rng.randint(8, 17)}:{d.one_of('00', '15', '30', '45')} Uhr",
    ]
    beside = d.rng.choice([receipt, card, visit, []])
    extra = (
        f"<div class=ex style='transform:rotate({d.rng.uniform(-8, 8):.1f}deg);margin-left:{d.rng.randint(0, 90)}mm'>{'<br>'.join(beside)}</div>"
        if beside
        else ""
    )
    note = (
        f"<div style='font:{d.rng.randint(14, 20)}pt {d.font(HAND)!r};color:#124;margin-left:{d.rng.randint(0, 60)}mm'>{d.one_of('Krankmeldung für meinen Termin am ' + d.print_date(d.later(s.since, 0, 4), 'd.m.yyyy'), 'bin krank, Termin absagen bitte', 'AU von ' + escape(g.person().first), 'bitte zurück', 'Kopie')}</div>"
        if d.maybe(0.5)
        else ""
    )
    blocks = [note, box, extra]
    if d.maybe(0.3):
        blocks.reverse()
    css = (
        f"body{{font-family:'{d.font(SANS, MONO)}';font-size:{d.rng.uniform(8, 9.5):.1f}pt;line-height:1.25}}small{{font-size:6.5pt;color:#444}}.q{{border:{d.one_of('.3mm solid #333', '0', '.2mm solid #777')};padding:.6mm 1.5mm;margin-bottom:-.3mm}}.r{{float:right}}.t{{font-size:13pt;font-weight:bold;margin-bottom:2mm}}"
        f".ks{{margin:2mm 0}}.ks span{{margin-right:6mm}}.bx{{display:inline-block;border:1px solid #000;width:1.2em;text-align:center}}.ink{{font-style:normal}}.ln{{display:flex;justify-content:space-between;border-bottom:1px dotted #777;max-width:95mm}}.ex{{width:60mm;background:#eee;padding:3mm;font-family:'{d.font(MONO, SANS)}';font-size:8pt}}"
    )  # fmt: skip
    edge = d.one_of(
        "",
        "<div style='position:absolute;inset:0 0 auto auto;width:6mm;height:100%;background:linear-gradient(270deg,#333,#fff0)'></div>",
        "<div style='position:absolute;left:0;top:0;width:100%;height:5mm;background:#444'></div>",
    )
    return Sheet(body="".join(blocks), css=css, footer=edge, margin=(d.rng.uniform(10, 35), 12.0, 10.0, 14.0))

"""Slip for one purpose (child benefit, parental allowance, baptism): few facts in two columns or a sentence, parents perhaps."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_PURPOSES = (
    "nur gültig für Kindergeld", "nur gültig zur Beantragung von Elterngeld", "gebührenfrei – nur für soziale Zwecke", "nur gültig für Mutterschaftshilfe", "nur gültig für religiöse Zwecke",
    "Nur für Zwecke der Sozialversicherung", "Für die gesetzliche Rentenversicherung",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1985, 1, 1)), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy", "d.m.yyyy")
    purpose = d.one_of(*_PURPOSES)
    parents = d.maybe(0.65)
    named = [b.parent(d, n) for n in range(len(b.parents))]
    number = d.one_of("Registernummer", "Geburtenregister Nr.", "Reg.-Nr.", "Nr.", "Geburtenbuch-Nr.")
    registered = d.maybe(0.85)
    title = d.one_of(
        "Geburtsbescheinigung",
        "Bescheinigung über die Geburt",
        "Geburtsurkunde",
        "Geburtsschein",
        "Geburtsbescheinigung für das Kindergeld",
    )
    look = d.rng.randrange(3)
    if look == 0:
        by = f" Eltern: {d.one_of(' und ', ', ').join(named)}." if parents else ""
        text = d.one_of(
            f"Im Geburtenregister des {d.one_of('hiesigen Standesamtes', 'Amtes')} ist {f'unter {number} {b.nr(d)} ' if registered else ''}beurkundet, dass {b.name(d)} am {b.born(d, style)} in {b.ort(d)} geboren ist.{by}",
            f"{b.name(d)}, {b.word} von {d.one_of(' und ', ' und ').join(named)}, ist am {b.born(d, style)} in {b.ort(d)} geboren{f' ({number} {b.nr(d)})' if registered else ''}."
            if parents
            else f"{b.name(d)} wurde am {b.born(d, style)} in {b.ort(d)} geboren{f' ({number} {b.nr(d)})' if registered else ''}.",
        )
        content = f"<p>{text}</p>"
    else:
        pairs = [
            (d.one_of("Kind", "Name des Kindes", "Vor- und Familienname"), b.name(d)),
            (d.one_of("geboren am", "Geburtstag"), b.born(d, style)),
            (d.one_of("in", "Geburtsort"), b.ort(d)),
        ]
        pairs += [(d.one_of("Geschlecht", "m/w"), b.sex)] if d.maybe(0.4) else []
        pairs += (
            [
                (
                    d.one_of("Eltern", "Kind von", "Mutter und Vater" if len(named) > 1 else "Mutter"),
                    d.one_of("<br>", ", ", " und ").join(named),
                )
            ]
            if parents
            else []
        )
        pairs += [(number, b.nr(d))] if registered else []
        pairs += [("Tag der Beurkundung", d.print_date(b.registered, style))] if d.maybe(0.3) else []
        if d.maybe(0.25):
            pairs = [pairs[-1], *pairs[:-1]]
        if look == 1:
            content = "<table class=t>" + "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in pairs) + "</table>"
        else:
            content = "<div class=z>" + "".join(f"<div><div class=s>{k}</div>{v}</div>" for k, v in pairs) + "</div>"
    office = b.amt(d)
    seat = f"{escape(b.home.street)}, {escape(b.home.postcode_place)}"
    top = d.rng.choice([
        f"<div style='text-align:center'><b>{office}</b><br><small>{seat}</small></div>", f"<div><b>{office}</b><span style='float:right'><small>Auskunft: {escape(b.clerk.last)}, Tel. {g.phone()}</small></span></div>",
        f"<div style='text-align:right'>Stadtverwaltung {escape(g.town())}<br>{office}</div>",
    ])  # fmt: skip
    foot = f"<table style='width:100%;margin-top:5mm'><tr><td>{escape(b.place)}, {d.print_date(b.issued, style)}<td>{seal(d, d.one_of('Standesamt', '(Siegel)'), '*') if d.maybe(0.7) else ''}<td>{scrawl(d, b.clerk)}<br><small>{d.one_of('Standesbeamtin', 'Der Standesbeamte', 'i. A.')}</small></table>"
    note = f"<p class=n>{purpose}</p>"
    size = d.rng.choice([(210.0, 148.0), (148.0, 105.0 + 30), (210.0, 99.0 + 35), (210.0, 297.0)])
    copies = 2 if size[1] > 250 and d.maybe(0.6) else 1
    slip = f"{top}<h1>{title}</h1>{note if d.maybe(0.6) else ''}{content}{note if d.maybe(0.25) else ''}{foot}"
    body = "<div style='border-top:1px dashed #555;margin:9mm 0'></div>".join([slip] * copies)
    color = d.one_of("#000", "#7a1a1a", "#1a4a7a")
    css = d.css(SANS, SERIF, MONO, low=9, high=10.5) + (
        f"h1{{font-size:{d.rng.randint(14, 19)}pt;margin:3mm 0 2mm;text-align:{d.one_of('left', 'center')}}}.n{{{d.one_of('font-weight:bold', 'font-style:italic', f'border:1px solid {color};display:inline-block;padding:.5mm 2mm')};color:{color}}}.t td{{padding:.7mm 3mm .7mm 0}}.k{{width:48mm}}"
        f".z{{display:grid;grid-template-columns:1fr 1fr;gap:2mm 8mm}}.s{{font-size:7pt;color:#555}}small{{font-size:7.5pt}}.page{{background:{d.one_of('#fff', '#f3f7ee', '#fdf6e8', '#eef3fa')}!important}}"
    )
    return Sheet(body, css, size=size, margin=(9.0, 13.0, 6.0, 15.0))

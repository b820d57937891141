"""A scanned envelope: sender's line, window or written address, franking with a date, yellow forwarding label, returned-to-sender ticks."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    private = d.maybe(0.45)
    c = akte.case(
        d,
        g.person().name if private else d.one_of(g.authority(), g.firm(), g.landlord(), g.bank().name),
        coded=0.0 if private else 0.15,
        dated=0.0,
    )
    hand = private and d.maybe(0.75)
    font = d.font(HAND) if hand else d.font(SANS, SERIF, MONO)
    size = d.rng.choice([(220.0, 110.0), (229.0, 162.0), (162.0, 114.0)])
    line = [c.shown, escape(c.seat.street), escape(c.seat.postcode_place)]
    sender = (
        d.one_of("<br>", " · ", ", ").join(line)
        if not hand
        else d.one_of("Abs.: ", "") + d.one_of("<br>", ", ").join(line)
    )
    other = g.authority() if private else c.who.name
    target = f"{escape(other)}<br>{d.one_of('Postfach ' + g.digits(4), escape(c.home.street))}<br>{escape(c.home.postcode_place)}"
    ref = f"<small>{akte.ref(d, c, 'Az.', 'Unser Zeichen', 'Zeichen')}</small><br>" if c.code else ""
    day = g.day()
    frank = d.one_of(
        f"<div class=k>{escape(g.town())}<br>{d.print_date(day, 'dd.mm.yy')}-{d.rng.randint(8, 21)}<br>Briefzentrum {g.digits(2)}</div>", f"<div class=k>FRANKIT 0,{d.rng.choice(['80', '85', '95'])} EUR<br>{d.print_date(day, 'dd.mm.yy')} {g.digits(8)}</div>", f"<div class=k>Entgelt bezahlt<br>{g.digits(5)} {escape(g.town())}</div>",
        "<div style='width:20mm;height:24mm;border:1px dashed #777;background:#d8c7a5'></div>",
    )  # fmt: skip
    back = d.maybe(0.25)
    returned = (
        f"<div class=r>Zurück / Retour<br>{akte.box(d.maybe(0.6))} Empfänger unbekannt {akte.box(False)} verzogen<br>{akte.box(False)} Annahme verweigert &nbsp; {d.print_date(d.later(day, 2, 9), 'dd.mm.')}</div>"
        if back
        else ""
    )
    window = not hand and d.maybe(0.6)
    below = window and d.maybe(0.6)
    small = f"<p style='font-size:6.5pt;margin:0 0 1mm'><u>{sender}</u></p>"
    address = f"<div class=a style='{'border:1px solid #bbb;border-radius:2mm;padding:3mm' if window else ''}'>{small if below else ''}{ref}{target}</div>"
    corner = "" if below else f"<div class=s>{sender}</div>"
    note = d.one_of(
        "",
        "",
        "Einschreiben",
        "Persönlich / Vertraulich",
        "Wenn unzustellbar, zurück! Anschriftenberichtigungskarte",
        "eilt!",
    )
    body = f"<div class=h>{corner or '<div></div>'}{frank}</div><p>{akte.pen(d, note) if hand else note}</p>{address}{returned}"
    left = d.rng.randint(12, 30) if window else d.rng.randint(60, 95)
    copied = d.maybe(0.35)
    if copied:
        body = f"<div style='border:1px solid #888;padding:6mm;width:{min(size[0], 176):.0f}mm;min-height:{size[1] - 20:.0f}mm;box-sizing:border-box;transform:rotate({d.rng.uniform(-2, 2):.1f}deg)'>{body}</div>"
        left = min(left, 60)
    css = f"body{{font-family:{font!r};font-size:{(15 if hand else 10.5):.0f}pt;line-height:1.25}}.h{{display:flex;justify-content:space-between}}.a{{margin:{d.rng.randint(4, 16)}mm 0 0 {left}mm;width:fit-content;min-width:60mm;font-size:1.1em}}.s{{font-size:{0.9 if hand else 0.8}em}}.k{{border:1px solid #333;padding:2mm;font:8pt 'Liberation Mono';text-align:center;height:fit-content}}.r{{margin-top:4mm;border:1px solid #c80;background:#fff2b0;padding:2mm;width:fit-content;font:8pt 'Liberation Sans'}}small{{font-size:.75em}}.page{{background:{d.one_of('#fff', '#f4eee2', '#f5f5f5', '#e9dcc0')} !important}}"
    return Sheet(
        body,
        css,
        size=(210.0, 297.0) if copied else size,
        margin=(d.rng.randint(12, 60), 15, 10, 15) if copied else (9, 9, 7, 10),
    )

"""Fax with a transmission line and a cover table; the notice itself stands in two lines below or on a second page."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "an", "mi", "ag", "vm")
    clock = f"{rng.randint(6, 20):02d}:{rng.randint(0, 59):02d}"
    names = (d.one_of("An", "Empfänger", "TO", "Fax an"), d.one_of("Von", "Absender", "FROM", "Fax von"))
    rows = [
        (names[0], k.to(d, e)), (names[1], k.sender(d, e)), (d.one_of("Fax-Nr.", "Faxnummer", "Fax"), g.phone()), (d.one_of("Seiten", "Seitenzahl (inkl. Deckblatt)"), str(rng.randint(1, 4))),
        (d.one_of("Datum", "Date"), k.written(d, e)), (d.one_of("Betreff", "Betr.", "Thema"), d.one_of("Kündigung", f"Kündigung {k.thing(d, e, 'Arbeitsvertrag' if e.what == k.JOB else 'Mietvertrag')}", "Kündigung – eilt!")),
        ("Telefon", g.phone()),
    ]  # fmt: skip
    kept = [row for index, row in enumerate(rows) if index in (0, 1, 4) or d.maybe(0.75)]
    if d.maybe(0.4):
        rng.shuffle(kept)
    grid = rng.randrange(3)
    cover = (
        "<table class=g>" + "".join(f"<tr><td class=n>{x}:<td>{y}" for x, y in kept) + "</table>",
        "<div class=q>" + "".join(f"<div><small>{x}</small><br>{y}</div>" for x, y in kept) + "</div>",
        "".join(f"<p>{x + ':':<12} {y}</p>" for x, y in kept),
    )[grid]  # fmt: skip
    mine = e.side in ("an", "mi") or e.sender == e.sender_person.name
    verb = "kündige ich" if mine else "kündigen wir"
    home = e.sender_home if e.side == "mi" else e.to_home
    about = f" über die Wohnung {escape(home.street)}, {k.place(home)}," if e.what == k.FLAT else ""
    text = d.one_of(
        f"Hiermit {verb} das {k.what(d, e)}{about} {k.ordinary(d)} zum {k.until(d, e)}.", f"Per Fax vorab: den {k.contract(d, e)} vom {d.print_date(e.began)} {verb} zum {k.until(d, e)}.",
        f"Zur Fristwahrung {verb} vorab per Fax das bestehende {k.what(d, e)} zum {k.until(d, e)}, {k.next_time(d)}.",
    )  # fmt: skip
    extras = k.reasons(d, e, 0, 1) + k.extras(d, e, 1, 3)
    end = f"<p>{d.one_of('Mit freundlichen Grüßen', 'MfG', 'Hochachtungsvoll')}</p>{k.ink(d, e.sender_person.last)}<br>{k.sender(d, e)}<br>{escape(e.sender_home.street)}, {k.place(e.sender_home)}"
    boxes = d.one_of(
        "", "<p class=x>☐ dringend &emsp; ☒ zur Erledigung &emsp; ☐ zur Kenntnis &emsp; ☐ bitte Rückruf</p>"
    )
    second = d.maybe(0.35)
    body = f"<h1>{d.one_of('FAX', 'Telefax', 'Faxmitteilung', 'T E L E F A X', 'Fax-Deckblatt')}</h1>{cover}{boxes}<div class={'break' if second else 'm'}><p>{k.hello(d)}</p></div><p>{text}</p>{''.join(f'<p>{t}</p>' for t in extras)}{end}"
    css = d.css(MONO, SANS, low=10.5, high=12.5) + (
        f"h1{{font-size:{rng.randint(20, 34)}pt;margin:2mm 0 6mm;{d.one_of('', 'border-bottom:2px solid #000', 'text-align:right', 'background:#000;color:#fff;padding:2mm')}}}.g{{width:100%;margin-bottom:6mm}}.g td{{border-bottom:1px solid #555;padding:1.4mm}}.n{{width:42mm}}"
        ".q{display:grid;grid-template-columns:1fr 1fr;gap:3mm;margin-bottom:6mm}.q div{border:1px solid #333;padding:1.5mm}small{font-size:70%}.x{font-family:'DejaVu Sans';font-size:85%}.m{border-top:1px solid #000;padding-top:5mm}p{margin:0 0 3mm}"
    )
    line = (
        f"<div style=\"position:absolute;top:4mm;left:10mm;right:10mm;font:8pt 'Liberation Mono';display:flex;justify-content:space-between\"><span>{d.print_date(d.later(e.written, 0, 0), 'dd.mm.yy') if d.maybe(0.3) else 'FAX'} {clock}</span>"
        f"<span>{g.phone()}</span><span>S. {{page}}/{{pages}}</span></div>"
    ).replace(d.print_date(e.written, "dd.mm.yy"), k.written(d, e, "dd.mm.yy"))  # fmt: skip
    return Sheet(body, css, header=line, margin=(14.0, 18.0, 14.0, 20.0))

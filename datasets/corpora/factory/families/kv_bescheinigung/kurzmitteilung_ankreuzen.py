"""Short message of a fund on a pad: boxes to tick for many occasions, the certificate is one of them, data by hand."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import member

_OTHERS = (
    "Ihre Anfrage haben wir weitergeleitet.", "Wir bitten um Rückruf.", "Anlagen zurück mit Dank", "mit der Bitte um Kenntnisnahme", "Die gewünschten Vordrucke liegen bei.", "Bitte reichen Sie den Fragebogen bis ________ ein.",
    "Eine Mitgliedschaft besteht nicht.", "Die Versicherung endete am ________.", "Wir benötigen noch ein Lichtbild.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.25)
    g, style = d.german, d.one_of("d.m.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    typed = d.maybe(0.5)

    def ink(value: str) -> str:
        return f"<span class=g><span class=ink>{value or '&nbsp;'}</span></span>"

    number = ink(m.kvnr(d) if d.maybe(0.7) else "")
    born = ink(m.born(d, style) if d.maybe(0.85) else "")
    stated = d.one_of(
        f"Wir bestätigen, dass {ink(m.name(d))} geb. {born} seit {ink(m.start(d, style))} bei uns versichert ist. KV-Nr. {number}", f"Mitgliedsbescheinigung: {ink(m.name(d))}, geboren {born}, Versichertennummer {number}, Mitglied ab {ink(m.start(d, style))}",
        f"Versicherungsbescheinigung für {ink(m.name(d))} (geb. {born}) - Versicherungsbeginn {ink(m.start(d, style))}, Vers.-Nr. {number}",
    )  # fmt: skip
    tick = d.one_of("x", "X", "✓")
    items = [f"<p><b class=bx><span class=ink>{tick}</span></b> {stated}</p>"] + [
        f"<p><b class=bx>&nbsp;</b> {text}</p>" for text in d.some(_OTHERS, 3, 6)
    ]
    if d.maybe(0.6):
        items = d.some(items, len(items), len(items))
    columns = d.maybe(0.3)
    office = g.authority()
    to = (
        f"<div class=to>{escape(office)}<br>{escape(g.street())}<br>{escape(g.address().postcode_place)}</div>"
        if d.maybe(0.6)
        else f"<div class=to>{m.recipient(d)}</div>"
    )
    refs = [
        ("Ihr Schreiben vom", d.print_date(m.day.replace(day=1), style)),
        ("Ihr Zeichen", g.case_number()),
        ("Unser Zeichen", f"{m.clerk.last[:3].upper()}-{g.digits(3)}"),
        ("Telefon", g.phone()),
    ]
    shown = "".join(
        f"<div><small>{label}</small> <span class=ink>{escape(text)}</span></div>"
        for label, text in refs
        if d.maybe(0.6)
    )
    dated = f"<div><small>Datum</small> <span class=ink>{m.dated(d, style)}</span></div>"
    head = f"<table class=h><tr><td>{m.kasse(d)}<br><small>{escape(m.seat.street)}, {escape(m.seat.postcode_place)}</small><td class=t>{d.one_of('Kurzmitteilung', 'KURZBRIEF', 'Kurznachricht', 'Mitteilung')}</table>"
    sign = f"<p>{d.one_of('Mit freundlichen Grüßen', 'MfG')} <span class=ink>{escape(m.clerk.last)}</span></p>"
    body = f"{head}<table class=o><tr><td>{to}<td>{shown}{dated}</table><div{' style=columns:2' if columns else ''}>{''.join(items)}</div>{sign}"
    pen = f"'{d.font(MONO)}'" if typed else f"'{d.font(HAND)}'"
    half = d.maybe(0.65)
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8.5, 10):.1f}pt;line-height:1.5}}.page{{background:{d.one_of('#fff', '#fff', '#f5f0d8', '#eaf1f6')}!important}}.ink{{font-family:{pen};font-size:{9.5 if typed else d.rng.uniform(12, 14):.1f}pt;color:{d.one_of('#111', '#1a2f80')}}}.g{{border-bottom:.3mm dotted #333;padding:0 2mm}}.h,.o{{width:100%;margin-bottom:4mm}}.h td{{font-weight:bold}}"
        ".h small{font-weight:normal}.t{text-align:right;font-size:150%}.bx{display:inline-block;border:1px solid #000;width:4mm;height:4mm;text-align:center;line-height:4mm}.o td{width:50%}small{font-size:75%}p{margin:0 0 1.5mm}"
    )  # fmt: skip
    return Sheet(
        body=body,
        css=css,
        size=(210.0, 148.0) if half else (210.0, 297.0),
        margin=(9.0, 14.0, 6.0, 17.0) if half else (15.0, 18.0, 12.0, 22.0),
    )

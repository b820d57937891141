"""Print of an e-mail in plain text: costs as lines with dots, the sums below, signature and disclaimer."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.6, posts=(4, 10), heating=0.4, flats=(2, 12))
    width = rng.randint(34, 46)
    fill = d.one_of(".", ".", " ", "_")
    unit = d.one_of(" EUR", " €", "")

    def line(label: str, value: str, bare: str) -> str:
        gap = max(width + 12 - len(label) - len(bare), 2)
        dots = (fill * gap) if fill != " " else "&nbsp;" * gap
        return f"{label} {dots} {value}{unit}"

    rows = [line(post.name, n.money(d, post.share), n.money(d, post.share)) for post in s.posts + s.heating]
    rule = d.one_of("-", "=", "_") * (width + 18)
    cost, paid, res = (n.money(d, value) for value in (s.total, s.advances, s.result))
    word = d.one_of(*(n.EXTRA[:2] if s.owed else n.CREDIT[:2]))
    marked = d.field("ergebnis_art", word, s.kind)
    label = d.one_of("Ihr Anteil gesamt", "Summe", "Kosten gesamt", "Gesamt")
    before = d.one_of("Vorauszahlungen", "abzgl. Vorauszahlungen", "gezahlt")
    gap = "&nbsp;" * 2
    result = f"{marked}{gap}{(fill if fill != ' ' else '&nbsp;') * max(width + 10 - len(word) - len(res), 2)} {n.result(d, s, False)}{unit}"
    block = [
        *rows,
        rule,
        line(label, n.share(d, s, False), cost),
        line(before, n.advances(d, s, False), paid),
        rule,
        result,
    ]
    mail = f"{b.slug(s.landlord).replace('-', '.')}@{d.one_of('wohnen-post.example', 'hausmail.example')}"
    clock = f"{rng.randint(7, 21):02d}:{rng.randint(0, 59):02d}"
    shown, who = n.landlord(d, s), n.tenant(d, s)
    attach = d.one_of("Abrechnung.pdf", f"NK_{s.end.year}.xlsx", "Belege.zip", "-")
    lines = [
        ("Von", f"{shown} &lt;{mail}&gt;"),
        ("An", f"{who} &lt;{b.slug(s.tenant)}@web-post.example&gt;"),
        ("Datum", f"{d.date('datum', s.day)} {clock}"),
        ("Betreff", f"{d.one_of(*n.TITLES)} {s.end.year}"),
    ]
    if d.maybe(0.5):
        lines.append(("Anlagen", attach))
    head = "<br>".join(f"{label}: {value}" for label, value in lines)
    due = d.date("faellig_am", s.due) if d.maybe(0.45) else ""
    flat = f"{n.street(d, s)}, {n.town(d, s)}"
    intro = d.one_of(
        f"anbei die Abrechnung für die Wohnung {flat} für den Zeitraum {n.period(d, s)}.",
        f"hier die Nebenkosten {n.period(d, s)} für {flat}:",
        f"Abrechnungszeitraum: {n.period(d, s)}<br>Objekt: {flat}",
    )
    end = f"<p>{n.payment(d, s, due=due)}</p><p>{'<br>'.join(n.hints(d, s, 0, 3))}</p>"
    signature = f"<p>{d.one_of('Viele Grüße', 'Mit freundlichen Grüßen', 'MfG', 'Gruß')}<br>{shown}<br>--<br>{escape(s.seat.street)}<br>{escape(s.seat.postcode_place)}<br>{g.phone()}</p>"
    body = f"<p class=m>{head}</p><p>{n.hello(d, s)}</p><p>{intro}</p><p>{'<br>'.join(block)}</p>{end}{signature}"
    css = d.css(MONO, low=9, high=10) + ".m{border-bottom:1px solid #000;padding-bottom:2mm}p{margin:0 0 4mm}"
    top = (
        f"<div style='position:absolute;top:5mm;left:20mm;right:18mm;font-size:7pt'>{d.one_of('Webmail - Drucken', 'Gedruckt von ' + escape(s.tenant), '')}<span style='float:right'>{d.print_date(d.later(s.day, 0, 9))}</span></div>".replace(
            escape(s.tenant), who
        )
        if d.maybe(0.6)
        else ""
    )
    return Sheet(body, css, header=top, footer=b.page_number(d), margin=(15, 16, 14, 20))

"""Supplement sheet for free rides with a stuck-on token: its months are not the card's; letter part above, slip below."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding

_TEXTS = (
    "beigefügt erhalten Sie das beantragte Beiblatt mit Wertmarke. Zusammen mit dem Ausweis berechtigt es zur unentgeltlichen Beförderung im öffentlichen Personenverkehr.",
    "Ihr Beiblatt zum Schwerbehindertenausweis liegt bei. Bitte lösen Sie es vorsichtig ab.", "anbei das neue Beiblatt. Führen Sie es stets zusammen mit Ihrem Ausweis mit.",
)  # fmt: skip
_PAID = (
    "Die Eigenbeteiligung von {price} Euro haben wir am {paid} erhalten.",
    "Die Wertmarke ist kostenfrei, weil Sie Leistungen zur Sicherung des Lebensunterhalts beziehen.",
)
_MORE = (
    "Die Kraftfahrzeugsteuer wird nicht gleichzeitig ermäßigt.",
    "Eine Folgewertmarke senden wir Ihnen ohne Antrag zu.", "Bei Verlust zahlen Sie 53 Euro für ein halbes Jahr.", "Bitte zahlen Sie rechtzeitig auf {iban} unter Angabe des Aktenzeichens.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=1.0, limited=0.6, reverse=0.3)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy")
    first = d.later(f.day, 3, 40).replace(day=1)
    last = first + timedelta(days=d.rng.choice([170, 350]))
    token = f"<div class=wm>WERTMARKE<br><b>{first:%m/%y} - {last:%m/%y}</b><br>{d.german.digits(7)}</div>"
    letter = d.maybe(0.75)
    rows = [
        ("Name, Vorname" if f.shown != f.person.name else d.one_of("Name", "Inhaber/in"), f.name(d)), ("geb. am", f.born(d, style)), (d.one_of("Az.", "Geschäftszeichen", "Aktenzeichen"), f.az(d)), ("Merkzeichen", f.line(d)),
        (d.one_of("GdB", "Grad der Behinderung"), f.degree(d)), (d.one_of("Ausweis gültig bis", "Gültigkeit des Ausweises"), f.valid(d) or "unbefristet"), ("Ausstellungsbehörde", f.amt(d)),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows) if n in (0, 2, 6) or d.maybe(0.7)]
    below = d.maybe(0.5)
    lines = "".join(
        f"<div class=i><small>{label}</small>{'<br>' if below else ' '}{value}</div>" for label, value in rows
    )
    slip = f"<div class=sl><div class=x><div><b>{d.one_of('Beiblatt zum Ausweis', 'Beiblatt zum Schwerbehindertenausweis', 'BEIBLATT')}</b>{lines}</div>{token}</div><small>{d.one_of('Nur gültig in Verbindung mit dem Ausweis. Gilt nicht ohne Wertmarke.', 'Im öffentlichen Nahverkehr gültig im Zeitraum der Wertmarke.')}</small></div>"
    if letter:
        more = [
            text.format(
                price="53" if (last - first).days < 200 else "104",
                paid=d.print_date(first - timedelta(days=d.rng.randint(5, 25)), style),
                iban=d.print_iban(d.german.iban()),
            )
            for text in [*d.some(_PAID, 0, 1), *d.some(_MORE, 1, 2)]
        ]
        granted = (
            f"<p>Bei Ihnen ist ein GdB von {f.degree(d)} mit {d.one_of('den Merkzeichen', 'Merkzeichen')} {f.listed(d)} festgestellt.</p>"
            if d.maybe(0.55)
            else ""
        )
        text = (
            f"<div class=hd>{f.amt(d)}</div><table class=to><tr><td>{f.recipient(d)}<td class=r>{d.one_of('Az.', 'Mein Zeichen', 'Geschäftszeichen')}: {f.az(d)}<br>{escape(f.clerk.name)}<br>Tel. {d.german.phone()}<br>{d.print_date(f.day, style)}</table>"
            f"<p><b>{d.one_of('Unentgeltliche Beförderung schwerbehinderter Menschen', 'Ihr Beiblatt mit Wertmarke', 'Beiblatt zum Schwerbehindertenausweis')}</b></p><p>{f.greeting(d)}</p><p>{d.one_of(*_TEXTS)}</p>{granted}"
            + "".join(f"<p>{line}</p>" for line in more) + f"<p>Mit freundlichen Grüßen<br>Im Auftrag<br>{escape(f.clerk.last)}</p>"
        )  # fmt: skip
    else:
        text = f"<p>{d.one_of('Kopie', '', 'Beiblatt', 'Anlage Fahrtkosten')}</p>"
    body = text + slip if d.maybe(0.8) else slip + text
    tint = d.one_of("#d9ecd2", "#f6d7b8", "#fff", "#e6e6e6")
    css = d.css(SANS, SANS, MONO, low=9.5, high=11) + (
        f".hd{{font-weight:bold;font-size:130%;margin-bottom:12mm}}.to{{width:100%;margin-bottom:9mm}}.r{{text-align:right;font-size:90%}}.sl{{width:{d.rng.randint(95, 125)}mm;border:{d.one_of('1px dashed', '1px solid')} #444;background:{tint};padding:4mm;border-radius:{d.one_of('0', '3mm')};margin:5mm 0 5mm {d.one_of('0', '25mm')}}}"
        f".x{{display:flex;justify-content:space-between;gap:3mm}}.wm{{border:1px solid #555;background:{d.one_of('#f3c8d8', '#cfe0f5', '#ddd')};padding:2mm;text-align:center;font-size:85%;height:18mm;white-space:nowrap}}.i{{margin-top:1mm}}small{{font-size:70%}}"
    )  # fmt: skip
    size = (210.0, 297.0) if letter or d.maybe(0.5) else (148.0, 105.0)
    return Sheet(
        body=body, css=css, size=size, margin=(18.0, 20.0, 15.0, 24.0) if size[0] > 200 else (6.0, 6.0, 5.0, 6.0)
    )

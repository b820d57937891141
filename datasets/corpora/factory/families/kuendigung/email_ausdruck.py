"""Print-out of an e-mail: head lines of the mail program, short text, perhaps a quoted answer below."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def _box(name: str) -> str:
    plain = name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return (
        "".join(char if char.isascii() and char.isalnum() else "." for char in plain).strip(".")[:22].replace("..", ".")
    )


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "an", "mi", "ag", "vm")
    clock = f"{rng.randint(6, 23):02d}:{rng.randint(0, 59):02d}"
    long = d.field("datum", f"{e.written.day}. {MONTHS[e.written.month - 1]} {e.written.year}", e.written.isoformat())
    sent = d.one_of(
        f"{_DAYS[e.written.weekday()]}, {long} {clock}", f"{k.written(d, e, 'dd.mm.yyyy')} {clock}", f"{_DAYS[e.written.weekday()][:2]}. {k.written(d, e, 'dd.mm.yyyy')} um {clock} Uhr",
    )  # fmt: skip
    host = d.one_of("mailpost.example", "web-mail.example", "firma.example", "posteo.example")
    sender_box, to_box = (
        f"{_box(e.sender)}@{host}",
        f"{d.one_of('info', 'verwaltung', 'personal', _box(e.to))}@{d.one_of('mail.example', 'buero.example')}",
    )
    named = d.maybe(0.85)
    noun = k.what(d, e)
    subject = d.one_of(
        "Kündigung",
        f"Kündigung {k.thing(d, e, 'Wohnung')}" if e.what == k.FLAT else f"Kündigung {k.thing(d, e, 'Arbeitsvertrag')}",
        f"Kündigung {noun} zum {k.until(d, e)}",
        "WG: Kündigung",
        "Kündigung - bitte um Bestätigung",
    )
    labels = rng.choice(
        [
            ("Von", "An", "Gesendet", "Betreff"),
            ("Absender", "Empfänger", "Datum", "Betreff"),
            ("From", "To", "Date", "Subject"),
            ("Von", "An", "Datum", "Thema"),
        ]
    )
    brackets = d.one_of("&lt;{}&gt;", "[mailto:{}]", "({})", "&lt;{}&gt;")
    head = [
        (labels[0], f"{k.sender(d, e)} {brackets.format(sender_box)}" if named else sender_box), (labels[1], f"{k.to(d, e)} {brackets.format(to_box)}" if d.maybe(0.6) else to_box),
        (labels[2], sent), (labels[3], subject), *([("Anlagen", f"Kuendigung_{g.digits(3)}.pdf ({rng.randint(40, 900)} KB)")] if d.maybe(0.4) else []),
        *([("Cc", f"{_box(g.person().name)}@{host}")] if d.maybe(0.25) else []),
    ]  # fmt: skip
    if d.maybe(0.3):
        head[2], head[3] = head[3], head[2]
    table = "<table class=h>" + "".join(f"<tr><td><b>{a}:</b><td>{b}" for a, b in head) + "</table>"
    mine = "ich" if e.side in ("an", "mi") or e.sender == e.sender_person.name else "wir"
    verb = "kündige" if mine == "ich" else "kündigen"
    first = d.one_of(
        f"hiermit {verb} {mine} das {noun} {k.ordinary(d)} zum {k.until(d, e)}.", f"{mine} {verb} hiermit den {k.contract(d, e)} zum {k.until(d, e)}, {k.next_time(d)}.",
        f"wie besprochen {verb} {mine} zum {k.until(d, e)} den {k.contract(d, e)}. Das Original geht heute in die Post.", f"anbei die Kündigung des {k.what(d, e, of=True)} zum {k.until(d, e)} vorab per Mail.",
    )  # fmt: skip
    hello = k.hello(d) if e.side in ("an", "mi") else k.hello(d, e.to_person)
    end = f"<p>{d.one_of('Mit freundlichen Grüßen', 'Viele Grüße', 'MfG', 'Beste Grüße', 'Gruß')}<br>{k.sender(d, e)}{d.one_of('', f'<br>{escape(e.sender_home.street)}, {k.place(e.sender_home)}', f'<br>Mobil {g.phone()}')}</p>"
    small = d.one_of(
        "",
        "<p class=q>Von meinem Smartphone gesendet</p>",
        "<p class=q>Diese E-Mail kann vertrauliche Informationen enthalten.</p>",
        "",
    )
    quoted = ""
    if d.maybe(0.35):
        other = g.person()
        quoted = f"<div class=z>Am {d.print_date(d.later(e.written, -9, -1))} schrieb {escape(other.name)}:<br>&gt; Sehr geehrte Damen und Herren,<br>&gt; bitte denken Sie an die Einhaltung der Frist bis {d.print_date(d.later(e.written, 3, 30))}.<br>&gt; {escape(other.name)}</div>"
    rows = [first, *k.reasons(d, e, 0, 1), *k.extras(d, e, 0, 3)]
    program = d.one_of("Druckansicht", escape(e.sender), "Posteingang - Webmail", g.person().name, "Gesendet")
    body = (
        (f"<p class=t>{escape(program) if program != escape(e.sender) else k.sender(d, e)}</p>" if d.maybe(0.7) else "") + table + f"<p>{hello}</p>" + "".join(f"<p>{text}</p>" for text in rows) + end + small + quoted
    )  # fmt: skip
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".t{{font-size:{rng.randint(11, 15)}pt;font-weight:bold;border-bottom:{d.one_of('2px solid #000', '1px solid #999', '0')}}}.h{{margin-bottom:8mm;width:100%;{d.one_of('', 'border-bottom:1px solid #999', 'background:#f0f0f0')}}}"
        ".h td{padding:.4mm 4mm .4mm 0}.h td:first-child{width:24mm}.q{color:#777;font-size:85%}.z{margin-top:6mm;border-left:2px solid #88a;padding-left:3mm;color:#444}"
    )
    foot = (
        f"<div style='position:absolute;bottom:6mm;left:18mm;right:18mm;font-size:7pt;display:flex;justify-content:space-between'><span>{d.print_date(d.later(e.written, 1, 30), 'dd.mm.yyyy')}</span><span>{{page}}</span></div>"
        if d.maybe(0.6)
        else ""
    )
    return Sheet(body, css, footer=foot, margin=(rng.uniform(12, 20), 18.0, 14.0, 18.0))

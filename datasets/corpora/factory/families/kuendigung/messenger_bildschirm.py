"""Screenshot of a messenger: bubbles with the notice and an answer, the day between them, the partner's name in the bar."""

from __future__ import annotations

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_ANSWERS = (
    "Ok, bitte noch schriftlich per Post.",
    "Habe ich gelesen. Bitte Schlüssel abgeben.",
    "Schade! Melde mich am {t}.",
    "Das geht so nicht, die Frist ist 3 Monate.",
    "👍",
    "Bitte bis {t} die Wohnung zeigen.",
    "Alles klar",
)
_BEFORE = (
    "Hallo, haben Sie kurz Zeit?",
    "Guten Morgen",
    "Ich kann am {t} nicht kommen.",
    "Die Heizung geht wieder.",
    "Miete habe ich am {t} überwiesen.",
    "Bin noch krank bis {t}",
)


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "an", "mi", "vm", private=1.0)
    mine = d.maybe(0.6)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy", "d. month yyyy")
    text = {
        "an": ("Hallo, ich kündige hiermit mein {w} zum {u}.", "Hiermit kündige ich den {v} zum {u}. LG", "Ich möchte zum {u} aufhören, also {v} kündigen. Brief kommt noch."),
        "mi": ("Hallo, hiermit kündige ich die {o} zum {u}", "Ich kündige den {v} zum {u}. Brief ist unterwegs.", "wir ziehen aus und kündigen die {o} zum {u}. Danke für alles"),
        "vm": ("Hiermit kündige ich Ihnen die {o} zum {u}!", "Ich kündige den {v} zum {u}, Sie wissen warum.", "Kündigung zum {u} für die {o}. Schreiben folgt per Post."),
    }[e.side]  # fmt: skip
    notice = d.one_of(*text).format(
        w=k.what(d, e), v=k.contract(d, e), u=k.until(d, e, style), o=k.thing(d, e, "Wohnung")
    )
    if d.maybe(0.5):
        notice += d.one_of("<br>", " ") + d.one_of("Gruß ", "MfG ", "LG ", "") + k.sender(d, e)
        signed = True
    else:
        signed = False

    def other_day() -> str:
        return d.print_date(d.later(e.written, -20, -2), style)

    minutes = sorted(rng.sample(range(420, 1380), 4))
    clock = [f"{m // 60:02d}:{m % 60:02d}" for m in minutes]

    def bubble(content: str, own: bool, time: str) -> str:
        tick = " <span class=v>✓✓</span>" if own else ""
        return f"<div class='b {'o' if own else 'i'}'>{content}<span class=c>{time}{tick}</span></div>"

    chat = ""
    if d.maybe(0.7):
        chat += f"<div class=d><span>{other_day()}</span></div>" + bubble(
            d.one_of(*_BEFORE).format(t=other_day()), mine, clock[0]
        )
    chat += f"<div class=d><span>{k.written(d, e, style) if d.maybe(0.9) else 'Heute'}</span></div>" + bubble(
        notice, mine, clock[1]
    )
    extras = k.extras(d, e, 0, 2)
    if extras:
        chat += bubble(" ".join(extras), mine, clock[2])
    if d.maybe(0.7):
        chat += bubble(
            d.one_of(
                *(text for text in _ANSWERS if e.what == k.FLAT or ("Wohnung" not in text and "3 Monate" not in text))
            ).format(t=d.print_date(d.later(e.written, 2, 20), style)),
            not mine,
            clock[3],
        )
    partner = k.to(d, e) if mine else k.sender(d, e)
    if not mine and not signed and d.maybe(0.2):
        partner = k.sender(d, e)
    dark = d.maybe(0.2)
    green = d.one_of("#dcf8c6", "#d2e7ff", "#e4dcff")
    bar = d.one_of("#075e54", "#2b5278", "#444", "#5b3fa0")
    top = f"<div class=s><span>{clock[3]}</span><span>{d.one_of('LTE', '5G', 'WLAN', '4G')} {rng.randint(9, 99)}%</span></div>"
    body = (
        f"{top}<div class=t><span class=a>‹</span> <span class=p></span> <div>{partner}<br><small>{d.one_of('online', 'zuletzt online ' + clock[0], g.phone())}</small></div></div>"
        f"<div class=w>{chat}</div><div class=e>{d.one_of('Nachricht', 'Nachricht schreiben …', 'Text')}</div>"
    )
    width, height = (105.0, 186.0) if d.maybe(0.5) else (120.0, 213.0)
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9.5, 11.5):.1f}pt;line-height:1.3;color:{'#eee' if dark else '#111'}}}.page{{background:{'#10191f' if dark else d.one_of('#ece5dd', '#f4f4f8', '#fff')}!important}}"
        f".s{{display:flex;justify-content:space-between;font-size:7.5pt;background:{bar};color:#fff;padding:1mm 4mm}}.t{{background:{bar};color:#fff;padding:2mm 4mm;display:flex;gap:3mm;align-items:center}}"
        f".p{{width:8mm;height:8mm;border-radius:50%;background:#bbb}}.t small{{font-size:7pt}}.w{{padding:3mm}}.b{{max-width:74%;padding:2mm 3mm;border-radius:3mm;margin:0 0 2mm;width:fit-content}}"
        f".o{{background:{'#1f4d3a' if dark else green};margin-left:auto}}.i{{background:{'#27343c' if dark else '#fff'};border:1px solid {'#27343c' if dark else '#ddd'}}}.c{{font-size:6.5pt;color:#888;margin-left:3mm}}"
        ".v{font-family:'DejaVu Sans';color:#39c}.d{text-align:center;margin:2mm 0;font-size:8pt}.d span{background:#d5e4ee;color:#333;padding:.8mm 3mm;border-radius:2mm}"
        ".e{position:absolute;bottom:3mm;left:4mm;right:4mm;background:#fff;color:#999;border:1px solid #ccc;border-radius:5mm;padding:1.5mm 4mm}"
    )
    return Sheet(body, css, size=(width, height), margin=(0.0, 0.0, 8.0, 0.0))

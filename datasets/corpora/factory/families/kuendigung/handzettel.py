"""A sheet torn from a pad: one or two sentences by hand, often hardly an address."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_JOB = (
    "hiermit kündige ich mein {w} zum {u}.", "ich kündige mein {w} fristgerecht zum {u}.", "kündige hiermit meinen {v} zum {u}",
    "hiermit kündige ich den {v} zum {u}. Bitte bestätigen.", "ich möchte mein {w} zum {u} beenden.",
    "ich höre zum {u} bei ihnen auf und kündige das {w}.", "mein {w} bei Ihnen endet durch diese Kündigung am {u}.",
)  # fmt: skip
_FLAT = (
    "hiermit kündige ich meine {o} zum {u}.", "ich kündige die {o} fristgerecht zum {u}.", "wir kündigen den {v} zum {u}.",
    "ich kündige hiermit das {w} zum {u}", "Kündige die {o} {s} zum {u}. Schlüssel kommt noch.",
    "ich möchte das {w} zum {u} beenden.", "hiermit kündige ich meinen {v} für die {o} im {g} zum {u}!",
)  # fmt: skip
_LANDLORD = (
    "hiermit kündige ich Ihnen die {o} zum {u}.", "ich kündige das {w} zum {u}. Gründe sind bekannt.",
    "Sie müssen bis {u} ausziehen, ich kündige den {v}.", "hiermit kündige ich den {v} wegen Eigenbedarf zum {u}.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    rng, e = d.rng, k.end(d, "an", "mi", "mi", "vm", private=1.0)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy", "d. month yyyy")
    pool = {"an": _JOB, "mi": _FLAT, "vm": _LANDLORD}[e.side]
    text = d.one_of(*pool).format(
        w=k.what(d, e), v=k.contract(d, e), u=k.until(d, e, style), o=k.thing(d, e, "Wohnung"),
        s=escape(e.to_home.street), g=d.one_of("1. Stock", "EG links", "Dachgeschoss", "2. OG"),
    )  # fmt: skip
    sentences = [text, *(k.reasons(d, e, 0, 1) if d.maybe(0.4) else []), *k.extras(d, e, 0, 2)]
    when = d.one_of("", "den ", escape(e.sender_home.place) + ", ", "Datum: ") + k.written(d, e, style)
    when = when if d.maybe(0.9) else ""
    name = k.sender(d, e)
    home = [escape(e.sender_home.street), k.place(e.sender_home)] if d.maybe(0.7) else []
    whom = [d.one_of("An ", "An: ", "", "An Fa. " if e.side == "an" else "An ") + k.to(d, e)] if d.maybe(0.75) else []
    whom += [escape(e.to_home.street), k.place(e.to_home)] if whom and d.maybe(0.4) else []
    title = d.one_of("Kündigung", "KÜNDIGUNG", "<u>Kündigung</u>", "Kündigung!", "")
    hello = d.one_of("Hallo,", "Sehr geehrte Damen und Herren,", "", k.hello(d, e.to_person), "Guten Tag,")
    bye = d.one_of("MfG", "Mit freundlichen Grüßen", "Gruß", "Hochachtungsvoll", "", "Danke")
    signature = f"<span style='font-size:125%'>{name}</span>"
    shape = rng.randrange(4)
    if shape == 0:
        lines = [
            name,
            *home,
            "",
            *whom,
            f"<p style='text-align:right'>{when}</p>",
            title,
            hello,
            *sentences,
            bye,
            signature,
        ]
    elif shape == 1:
        lines = [
            f"<p style='text-align:right'>{when}</p>",
            *whom,
            title,
            hello,
            " ".join(sentences),
            "",
            bye,
            signature,
            *home,
        ]
    elif shape == 2:
        lines = [title, hello, " ".join(sentences), when, bye, ", ".join([signature, *home]), *whom]
    else:
        lines = [*whom, when, " ".join(sentences), signature]
    body = "".join(
        f"<div class=l style='transform:rotate({rng.uniform(-0.9, 0.7):.2f}deg);margin-left:{rng.uniform(0, 5):.1f}mm'>{line or '&nbsp;'}</div>"
        for line in lines
    )
    gap, tint = rng.choice([8, 9, 10, 11]), d.one_of("#c8d4e8", "#bbb", "#d9c9c9")
    paper = d.one_of(
        "", f".page{{background:linear-gradient({tint} 1px,transparent 1px)!important;background-size:100% {gap}mm!important}}",
        f".page{{background:linear-gradient({tint} 1px,transparent 1px),linear-gradient(90deg,{tint} 1px,transparent 1px)!important;"
        "background-size:5mm 5mm!important}",
    )  # fmt: skip
    size = rng.choice([(210.0, 297.0), (210.0, 297.0), (148.0, 210.0), (148.0, 105.0)])
    factor = {210.0: 1.0, 148.0: 0.82}[size[0]] * (0.75 if size[1] < 150 else 1)
    css = (
        f"body{{font-family:'{d.font(HAND)}',cursive;font-size:{rng.uniform(14, 19) * factor:.1f}pt;"
        f"color:{d.one_of('#113', '#124a9a', '#222', '#1b1b6b', '#333')};line-height:{gap if size[1] > 150 else 6}mm}}"
        f".l{{transform-origin:left}}p{{margin:0}}{paper}"
    )
    return Sheet(body, css, size=size, margin=(rng.uniform(7, 20), 10.0, 6.0, rng.uniform(9, 24)))

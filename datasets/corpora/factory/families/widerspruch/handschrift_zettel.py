"""A short note by hand on lined or squared paper: sloping lines, crossed out words, hardly any labels, misspelt."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.widerspruch._streit import Streit, streit

_FIRST = (
    "ich lege gegen Ihren letzten Bescheid Widerspruch ein.", "hiermit Widerspruch gegen den {n}.",
    "ich lege Widerspruch ein gegen den Bescheid vom {d}.", "hiermit Widerspruch gegen Bescheid v. {d}.",
    "gegen ihren Bescheid vom {d} lege ich hiermit wiederspruch ein!",
    "ich bin mit dem Bescheid vom {d} nicht einverstanden.",
    "habe den Brief vom {d} bekommen und bin damit nicht einverstanden, Widerspruch!",
    "ich lege hiermit Einspruch ein (Bescheid {d}).", "Widerspruch zum {n} vom {d}.",
    "Ihren Bescheid vom {d} akzeptiere ich nicht und lege Widerspruch ein.",
    "ich möchte Widerspruch einlegen. Es geht um den Bescheid den Sie am {d} geschrieben haben.",
    "den Bescheid vom {d} habe ich erst am {r} im Briefkasten gehabt. Ich lege Widerspruch ein.",
)  # fmt: skip
_PLAINT = (
    "Das stimmt alles nicht was Sie da geschrieben haben.", "Ich habe alles immer pünktlich abgegeben.",
    "Wovon soll ich denn leben?", "Es fehlen {a} in ihrer Rechnung.", "Das Geld reicht vorne und hinten nicht.",
    "Ich war am {t} persönlich da und habe alles abgegeben.", "Ihre Kollegin hat am Telefon was anderes gesagt.",
    "Bitte nochmal nachrechnen.", "Ich habe zwei kleine Kinder.", "Die Miete ist schon wieder nicht überwiesen.",
    "Ich war krank, Attest ist dabei.", "{b} im Monat kann ich nicht zurückzahlen.", "So geht das nicht!",
    "Begründung kommt noch.", "Unterlagen reiche ich nach.", "Bitte melden Sie sich bei mir.",
    "Ich verstehe den Bescheid nicht.", "Die Arbeit habe ich erst seit {m}.", "Mein Anwalt weiß Bescheid.",
    "Strom wird sonst abgestellt.", "Den Lohnzettel von {m} haben Sie.", "Habe nie eine Einladung bekommen.",
    "Ich bitte um schnelle Bearbeitung.",
)  # fmt: skip
_BYE = ("MfG", "Mit freundlichen Grüßen", "Gruß", "Hochachtungsvoll", "mfg", "Mit freundl. Gruß", "Danke", "")


def _struck(d: Draft, text: str) -> str:
    """Some words written wrong first and crossed out."""
    words = text.split(" ")
    if len(words) > 3 and d.maybe(0.25):
        at = d.rng.randrange(1, len(words))
        words.insert(at, f"<s>{d.one_of('nicht', 'habe', 'der', 'Beschei', 'ich', 'weil', 'mein', 'am')}</s>")
    return " ".join(words)


def _numbers(d: Draft, s: Streit) -> list[str]:
    lines = []
    if d.maybe(0.45):
        lines.append(f"{d.one_of('', s.label + ' ', s.label + ': ', 'Nr. ', 'Az ')}{s.az()}")
    if s.bg and d.maybe(0.5):
        lines.append(f"{d.one_of('BG ', 'BG: ', 'BG-Nr. ', 'BG Nummer ', '')}{s.bg_code()}")
    return lines


def draw(d: Draft) -> Sheet:
    s = streit(d)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy", "d. month yyyy")
    sender = [s.name(), *([s.street(), s.place()] if d.maybe(0.8) else [])]
    if d.maybe(0.25):
        sender.append(d.one_of("Tel ", "") + d.german.phone())
    when = d.one_of("", "", "den ", escape(s.home.place) + " ", escape(s.home.place) + ", den ") + s.when(style)
    office = d.one_of("An ", "An das ", "", "An: ", "") + s.office_name() if d.maybe(0.8) else ""
    title = d.one_of(
        "Widerspruch", "WIDERSPRUCH", "Wiederspruch", "Widerspruch!", "Widerspruch !!", "", f"Betr. {escape(s.benefit)}"
    )
    first = d.one_of(*_FIRST).format(d="\0", n=escape(s.dem_bescheid), r=d.print_date(s.received, style))
    facts = [s.fill(text) for text in d.some(_PLAINT, 0, 9)] + (s.facts(0, 1) if d.maybe(0.5) else [])
    d.rng.shuffle(facts)
    text = [_struck(d, first).replace("\0", s.decision_day(style)), *(_struck(d, fact) for fact in facts)]
    # As a person writes: everything in one go, or a line for each thought.
    running = [" ".join(text)] if d.maybe(0.5) else text
    greeting = d.one_of(
        "Sehr geehrte Damen und Herren,",
        "Guten Tag,",
        "Hallo,",
        "",
        "Sehr geehrte Damen u. Herren",
        "An den Sachbearbeiter",
    )
    numbers, signature = _numbers(d, s), f"<span style='font-size:130%'>{s.name()}</span>"
    mode = d.one_of("kopf", "kopf", "fuss", "schmal")
    if mode == "kopf":
        blocks = [
            *sender,
            "",
            office,
            f"<div style='text-align:right'>{when}</div>",
            *numbers,
            f"<b>{title}</b>",
            greeting,
            *running,
        ]
        blocks += ["", d.one_of(*_BYE), signature]
    elif mode == "fuss":
        blocks = [f"<u>{title}</u>", office, *numbers, greeting, *running, "", when, *sender]
    else:
        blocks = [
            f"<div style='text-align:right'>{when}</div>",
            greeting,
            *running,
            *numbers,
            d.one_of(*_BYE),
            ", ".join(sender),
            "",
            office,
        ]
    lines = "".join(
        f"<div class=l style='transform:rotate({d.rng.uniform(-0.9, 0.7):.2f}deg);margin-left:"
        f"{d.rng.uniform(0, 4):.1f}mm'>{line or '&nbsp;'}</div>"
        for line in blocks
    )
    gap, color = d.rng.choice([8, 9, 10, 11]), d.one_of("#113", "#124a9a", "#222", "#1b1b6b", "#333")
    line = d.one_of("#c8d4e8", "#bbb", "#d9c9c9")
    paper = d.one_of(
        "",
        f".page{{background:linear-gradient({line} 1px,transparent 1px)!important;background-size:100% {gap}"
        f"mm!important}}",
        f".page{{background:linear-gradient({line} 1px,transparent 1px),linear-gradient(90deg,{line} "
        f"1px,transparent 1px)!important;background-size:5mm 5mm!important}}",
    )
    size = (148.0, 210.0) if d.maybe(0.25) else (210.0, 297.0)
    css = (
        f"body{{font-family:'{d.font(HAND)}',cursive;font-size:"
        f"{d.rng.uniform(13, 18) * (0.8 if size[0] < 200 else 1):.1f}pt;color:{color};"
        f"line-height:{gap}mm}}.l{{transform-origin:left}}{paper}"
    )
    return Sheet(
        body=lines, css=css, size=size, margin=(d.rng.uniform(10, 25), d.rng.uniform(8, 20), 12, d.rng.uniform(10, 26))
    )

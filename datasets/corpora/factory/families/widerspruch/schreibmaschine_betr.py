"""Typed on a typewriter: lines of fixed width, "Betr.:" and "Bezug:", words s p a c e d or underlined with dashes."""

from __future__ import annotations

import re
from html import escape, unescape
from textwrap import wrap

from corpora.factory.draft import Draft, Sheet
from corpora.factory.families.widerspruch._streit import streit

_OPEN = (
    "gegen den oben bezeichneten Bescheid lege ich Widerspruch ein.",
    "Ihren obigen Bescheid habe ich am {r} erhalten. Ich lege hiermit fristgemäß Widerspruch ein.",
    "Ihr Bescheid ist mir am {r} zugegangen. Gegen diesen erhebe ich hiermit Widerspruch.",
    "unter Bezugnahme auf das obige Schreiben teile ich Ihnen mit, daß ich Widerspruch einlege.",
    "ich erhebe hiermit in aller Form Widerspruch gegen die getroffene Entscheidung.",
    "hiermit lege ich innerhalb der gesetzten Frist Widerspruch gegen vorgenannten Bescheid ein.",
)  # fmt: skip
_MORE = (
    "Ich bin seit über vierzig Jahren Beitragszahler und habe so etwas noch nicht erlebt.",
    "Ich muß Sie daher bitten, die Angelegenheit erneut zu prüfen.",
    "Eine Durchschrift dieses Schreibens behalte ich bei meinen Akten.",
    "Meine Frau ist schwer krank und kann sich nicht selbst darum kümmern.",
    "Herr {n} hat mir am {t} in der Sprechstunde ausdrücklich etwas anderes zugesagt.",
    "Die Belege über {a} hatte ich bereits mit Schreiben vom {t} übersandt.",
    "Ich erwarte Ihren schriftlichen Bescheid binnen vier Wochen.",
    "Andernfalls sehe ich mich gezwungen, das Sozialgericht anzurufen.",
    "Ich bitte um Bestätigung des Eingangs. Rückporto liegt bei.", "Die weitere Begründung bleibt vorbehalten.",
    "Eine Kürzung um {b} monatlich ist mir nicht zuzumuten.",
    "Die Auszahlung ist bis zur Klärung in der bisherigen Höhe fortzusetzen.",
)  # fmt: skip
_BYE = ("Hochachtungsvoll", "Mit freundlichen Grüßen", "Mit vorzüglicher Hochachtung", "Mit freundlichem Gruß")
_TYPED = ("Courier Prime", "GNUTypewriter", "FreeMono", "Liberation Mono")


def _lines(html: str, width: int) -> list[str]:
    return [escape(line, quote=False) for line in wrap(unescape(html), width)]


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    width = d.rng.randint(58, 68)
    right = " " * d.rng.randint(34, 40)
    when = d.one_of("", f"{escape(s.home.place)}, ", f"{escape(s.home.place)}, den ", "Den ", "Datum: ") + s.when()
    day = s.decision_day()
    jobs = ("Rentner", "Kaufmann i.R.", "Schlosser") if s.citizen.sex == "m" else ("Rentnerin", "Hausfrau", "Witwe")
    sender = [
        s.name(),
        *d.some(
            (f"- {d.one_of(*jobs)} -",),
            0,
            1,
        ),
        s.street(),
        s.place(),
    ]
    if d.maybe(0.3):
        sender.append(f"Fernruf {g.phone()}")
    office = [
        d.one_of("An das", "An die", "An", "An den Leiter"),
        s.office_name(),
        *d.some(("z. Hd. des Amtsleiters", "Abt. Leistung"), 0, 1),
    ]
    office += [s.office_street(), "", s.office_place()]
    gap = d.one_of(" ", "  ", "   ")
    betr = d.one_of("Betr.:", "Betr.", "Betrifft:", "Betreff:", "B e t r. :")
    bezug = d.one_of("Bezug:", "Bez.: ", "Bezug: ", "hier: ")
    name, about = escape(s.decision), escape(s.benefit)
    title = d.one_of("Widerspruch", "W I D E R S P R U C H", "WIDERSPRUCH", f"Widerspruch in Sachen {about}", about)
    subject = [betr + gap + title]
    label = d.one_of(s.label, s.label, "Ihr Zeichen", "Ihr Aktenz.")
    reference = f"{label}{d.one_of(':', '', ' ')} {s.az()}" if d.maybe(0.75) else ""
    bg = f"{d.one_of('BG-Nr.', 'BG', 'Bedarfsgem. Nr.')} {s.bg_code()}" if s.bg and d.maybe(0.6) else ""
    indent = " " * len(bezug + gap)
    subject += [
        bezug
        + gap
        + d.one_of(
            f"Ihr Bescheid vom {day}", f"Ihr {name} v. {day}", f"Dort. Schreiben vom {day}", f"Bescheid vom {day}"
        )
    ]
    subject += [indent + text for text in (reference, bg) if text]
    if d.maybe(0.5):
        subject.append("-" * d.rng.randint(22, 48))
    paragraphs = [_lines(s.fill(d.one_of(*_OPEN).replace("{r}", s.receipt())), width)]
    if d.maybe(0.5):
        paragraphs.append([d.one_of("Begründung:", "B e g r ü n d u n g :", "Gründe:"), "-----------"])
    facts, more = s.facts(1, 4), [s.fill(text.replace("{n}", g.person().last)) for text in d.some(_MORE, 1, 5)]
    if d.maybe(0.4):
        paragraphs += [
            [f"{number}.) {line}" if i == 0 else f"    {line}" for i, line in enumerate(_lines(fact, width - 4))]
            for number, fact in enumerate(facts, 1)
        ]
    else:
        paragraphs.append(_lines(" ".join(facts), width))
    cut = d.rng.randint(1, len(more))
    paragraphs += [_lines(" ".join(part), width) for part in (more[:cut], more[cut:]) if part]
    if d.maybe(0.3):
        paragraphs = [[line.replace("ß", "ss") for line in part] for part in paragraphs]
    greeting = d.one_of(
        "Sehr geehrte Damen und Herren!", "Sehr geehrte Damen und Herren,", "Sehr geehrter Herr Amtsleiter!", ""
    )
    beside = d.maybe(0.4)
    first = (
        [sender[0] + right[: max(2, 60 - len(re.sub(r"<.*?>", "", sender[0])) - 24)] + when, *sender[1:]]
        if beside
        else sender
    )
    blocks = [first, office, *([] if beside else [[right + when]]), subject, [greeting], *paragraphs, [d.one_of(*_BYE)]]
    blocks.append(["", d.one_of("({})", "{}", "gez. {}").format(s.name())])
    if d.maybe(0.35):
        blocks.append(
            [d.one_of("Anlagen", "Anl.: 1 Kopie", "2 Anlagen", "Durchschlag an VdS", "Per Einschreiben/Rückschein")]
        )
    pre = "".join(f"<pre>{chr(10).join(block)}</pre>" for block in blocks if any(block))
    css = (
        f"pre{{font:{d.rng.uniform(10, 11.8):.1f}pt '{d.font(_TYPED)}',monospace;line-height:"
        f"{d.rng.uniform(1.1, 1.6):.2f};"
        f"margin:0 0 {d.rng.uniform(3, 6):.1f}mm;color:{d.one_of('#111', '#222', '#334', '#000')}"
        f";text-shadow:{d.one_of('none', '.3px 0 0 #444', '0 .4px 0 #555')}}}"
    )
    return Sheet(body=pre, css=css, margin=(d.rng.uniform(14, 28), 8, 18, d.rng.uniform(18, 28)))

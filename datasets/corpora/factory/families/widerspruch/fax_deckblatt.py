"""Fax: a cover page with boxes for To, From, number of pages, then a short letter; a transmission line on top."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import streit

_NOTES = (
    "Bitte um Faxbestätigung.", "Original folgt per Post.", "Vorab per Fax zur Fristwahrung!", "EILT - Fristsache",
    "Nur per Telefax", "Bei Übertragungsfehlern bitte Rückruf unter {p}.", "Das Original geht Ihnen mit der Post zu.",
    "Bitte sofort vorlegen!", "Wichtig! Frist läuft am {t} ab.", "Sendebericht wird aufbewahrt.",
)  # fmt: skip
_OPEN = (
    "gegen den Bescheid vom {d} ({l}) lege ich Widerspruch ein.",
    "hiermit lege ich zur Wahrung der Frist Widerspruch gegen den {n} vom {d} ein.",
    "zur Fristwahrung sende ich Ihnen per Fax meinen Widerspruch gegen den {n} vom {d}, zugestellt am {r}.",
    "der {n} vom {d} ist rechtswidrig. Ich erhebe Widerspruch.",
    "ich lege Widerspruch ein, und zwar gegen Ihre Entscheidung vom {d} über {b}.",
)  # fmt: skip
_MORE = (
    "Die Begründung folgt mit gesondertem Schreiben.",
    "Eine ausführliche Begründung reiche ich bis zum Monatsende nach.",
    "Mein Fax vom {t} ist laut Sendebericht angekommen, trotzdem ist nichts passiert.",
    "Ich beantrage die Aussetzung der Vollziehung.", "Ich bitte um schriftliche Eingangsbestätigung.",
    "Ich habe den Bescheid erst am {r} erhalten, der Poststempel war vom Vortag.",
    "Der Abzug von {a} ist mir unerklärlich.", "Bitte überweisen Sie die einbehaltenen {b} umgehend.",
    "Die Unterlagen liegen diesem Fax bei.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    pages, own_fax, their_fax = str(d.rng.randint(2, 9)), g.phone(), g.phone()
    place = f"{s.street()}{d.one_of(', ', '<br>')}{s.place()}"
    on_cover = d.maybe(0.7)
    clerk = escape(g.person().last)
    cells = [
        (
            d.one_of("An:", "Empfänger", "An / To", "AN"),
            s.office_name() + d.one_of("", f"<br>z. Hd. Frau {clerk}", "<br>Leistungsabteilung"),
        ),
        (d.one_of("Von:", "Absender", "Von / From", "VON"), s.name() + (f"<br>{place}" if on_cover else "")),
        (d.one_of("Fax:", "Telefax-Nr.", "Faxnummer", "Fax an"), their_fax),
        (d.one_of("Tel.:", "Fax (Absender)", "Rückfax", "Telefon"), own_fax),
        (d.one_of("Datum:", "Datum", "Date", "am"), s.when(style)),
        (d.one_of("Seiten:", "Seitenzahl (inkl. Deckblatt)", "Anzahl Seiten", "Seiten gesamt"), pages),
        (
            d.one_of("Betreff:", "Betr.", "Re / Betreff", "Betrifft"),
            d.one_of("Widerspruch", f"Widerspruch {escape(s.benefit)}", escape(s.decision)),
        ),
    ]
    reference, bg = d.maybe(0.75), bool(s.bg) and d.maybe(0.6)
    cover_reference = reference and d.maybe(0.5)
    if cover_reference:
        cells.append((d.one_of(s.label, "Ihr Zeichen", "Zeichen"), s.az()))
    if d.maybe(0.3):
        cells = [*cells[:2], *d.rng.sample(cells[2:], len(cells) - 2)]
    if d.maybe(0.5):
        pairs = [cells[i : i + 2] for i in range(0, len(cells), 2)]
        grid = "".join("<tr>" + "".join(f"<td class=k>{k}<td>{v}" for k, v in pair) for pair in pairs)
    else:
        grid = "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in cells)
    ticks = "".join(
        f"<td>{d.one_of('☐', '☐', '☒')} {text}"
        for text in d.some(
            ("dringend", "zur Erledigung", "zur Kenntnis", "mit Bitte um Rückruf", "zum Verbleib", "Stellungnahme"),
            3,
            5,
        )
    )
    note = s.fill(d.one_of(*_NOTES).replace("{p}", g.phone()))
    title = d.one_of("FAX", "Telefax", "Fax-Deckblatt", "F A X", "Faxmitteilung", "TELEFAX-NACHRICHT", "Fax")
    cover = f"<h1>{title}</h1><table class=g>{grid}</table>"
    cover += f"<table class=t><tr>{ticks}</table>" if d.maybe(0.5) else ""
    cover += f"<p class=note>{note}</p>" if d.maybe(0.8) else ""
    slots = {"n": escape(s.dem_bescheid), "b": escape(s.benefit), "r": d.print_date(s.received, style), "l": "\1"}
    opening = d.one_of(*_OPEN).format(d="\0", **slots).replace("\0", s.decision_day(style))
    lead = f"{s.label} {s.az()}" if reference else escape(s.benefit)
    used = "\1" in opening
    opening = opening.replace("\1", lead)
    heading = [
        d.one_of("Widerspruch", "WIDERSPRUCH", "Widerspruch zur Fristwahrung", f"Widerspruch: {escape(s.benefit)}")
    ]
    if reference and not used and not cover_reference:
        heading.append(lead)
    if bg:
        heading.append(f"{d.one_of('BG-Nummer', 'BG-Nr.:', 'Bedarfsgemeinschaft')} {s.bg_code()}")
    more = [s.fill(text.replace("{r}", s.receipt())) for text in d.some(_MORE, 1, 4)] + s.facts(0, 3)
    d.rng.shuffle(more)
    sender = f"{s.name()}<br>{place}"
    address = (
        f"<p>{sender}</p><p>{s.office_name()}<br>{s.office_street()}<br>{s.office_place()}</p>"
        if d.maybe(0.7) or not on_cover
        else ""
    )
    address += f"<p style='text-align:right'>{s.when(style)}</p>" if d.maybe(0.6) else ""
    letter = (
        f"<div class=break>{address}</div><p><b>{'<br>'.join(heading)}</b></p><p>Sehr geehrte Damen und "
        f"Herren,</p><p>{opening}</p>"
        f"<p>{d.one_of(' ', '</p><p>').join(more)}</p><p>"
        f"{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll', 'MfG')}</p>"
        f"<p style='margin-top:9mm'>{s.name()}</p>"
    )
    sent = d.later(s.written, 0, 1)
    clock = f"{d.rng.randint(7, 23):02d}:{d.rng.randint(0, 59):02d}"
    line = d.one_of(
        f"{sent:%d/%m/%Y} {clock} &nbsp; {own_fax} &nbsp; {escape(s.citizen.last.upper())} &nbsp; S. {{page}}/{pages}",
        f"VON : {escape(s.citizen.last)} &nbsp; FAX NR. : {own_fax} &nbsp; {sent:%d. %m. %Y} {clock} &nbsp; S{{page}}",
        f"Fax von : {own_fax} &nbsp;&nbsp; {sent:%d-%m-%y} {clock} &nbsp;&nbsp; Seite : {{page}}",
        f"{sent:%Y-%m-%d} {clock} Uhr &nbsp; Internet-Fax {g.digits(8)} &nbsp; P. {{page}} / {pages}",
    )
    header = f"<div style=\"position:absolute;top:3mm;left:12mm;font:8pt '{d.font(MONO)}',monospace\">{line}</div>"
    rule = d.one_of("border:1px solid #000", "border-bottom:1px solid #555", "border:2px solid #000", "border:0")
    css = d.css(SANS, SERIF, MONO, low=10, high=12.5) + (
        f"h1{{font-size:{d.rng.randint(20, 44)}pt;margin:0 0 8mm;text-align:"
        f"{d.one_of('left', 'right', 'center')};{d.one_of('border-bottom:4px solid', 'letter-spacing:3mm', '')}}}"
        f".g{{width:100%}}.g td{{padding:{d.rng.uniform(1.5, 4):.1f}mm;{rule}}}.k{{font-weight:"
        f"{d.one_of('bold', 'normal')};width:{d.rng.randint(22, 34)}mm}}"
        ".t{margin:6mm 0;width:100%}.note{margin-top:10mm;font-size:120%;border:1px solid;padding:3mm}"
    )
    return Sheet(
        body=cover + (letter if d.maybe(0.85) else _inline(letter)), css=css, header=header, margin=(18, 18, 18, 22)
    )


def _inline(letter: str) -> str:
    """The letter below the cover's boxes instead of on a page of its own."""
    return letter.replace("<div class=break>", "<div style='margin-top:8mm'>", 1)

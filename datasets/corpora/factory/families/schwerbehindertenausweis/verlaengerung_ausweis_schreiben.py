"""Short letter about the card: it is prolonged or replaced; one sentence, a cut-out card drawn as lines of text."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding

_TITLES = (
    "Ihr Schwerbehindertenausweis",
    "Verlängerung Ihres Schwerbehindertenausweises",
    "Ausstellung eines Schwerbehindertenausweises",
    "Neuer Ausweis im Scheckkartenformat",
    "Schwerbehindertenausweis - Übersendung",
)
_MORE = (
    "Bitte prüfen Sie die Angaben und unterrichten Sie uns über Fehler.", "Der alte Ausweis verliert seine Gültigkeit.", "Den Verlust des Ausweises melden Sie uns bitte sofort.", "Ein neues Lichtbild benötigen wir erst bei der nächsten Verlängerung.",
    "Die Verlängerung ist keine neue Feststellung; ein Widerspruch ist nicht möglich.", "Anlage: 1 Ausweis", "Für Fragen zur Kfz-Steuer wenden Sie sich an das Hauptzollamt.", "Ihren Antrag auf ein Beiblatt bearbeiten wir gesondert.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.75, limited=0.8)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    old = f.day + timedelta(days=d.rng.randint(-40, 60))
    until = f.valid(d, d.one_of("mm/yyyy", "name", "mm.yyyy", "day"))
    if until:
        sentence = d.one_of(
            f"Ihr bisheriger Ausweis lief im {old:%m/%Y} ab. Der neue Ausweis ist bis {until} gültig.", f"anbei erhalten Sie Ihren neuen Ausweis. Er gilt bis {d.one_of('Ende ', '')}{until}.", f"die Gültigkeit Ihres Schwerbehindertenausweises wurde von {old:%m.%Y} bis {until} verlängert.",
        )  # fmt: skip
    else:
        sentence = d.one_of(
            "anbei erhalten Sie Ihren neuen, unbefristet gültigen Ausweis.",
            f"Ihr Ausweis (bisher gültig bis {old:%m/%Y}) wird nun unbefristet ausgestellt.",
        )
    state = (
        d.one_of(
            f"Der Grad der Behinderung von {f.degree(d)} ist unverändert.",
            f"Eingetragen ist ein GdB von {f.degree(d)}.",
            f"Maßgeblich ist der Bescheid vom {d.print_date(f.applied, style)} (GdB {f.degree(d)}).",
        )
        if d.maybe(0.8)
        else ""
    )
    letters = (
        d.one_of(f"Merkzeichen: {f.line(d, d.one_of(' ', ', '))}", f"Als Merkzeichen sind {f.listed(d)} eingetragen.")
        if f.letters
        else ""
    )
    born = f"geb. {f.born(d, style)}" if d.maybe(0.6) else ""
    zeichen = (
        f"{d.one_of('Az.', 'Aktenzeichen', 'Geschäftszeichen', 'Unser Zeichen')}: {f.az(d)}" if d.maybe(0.92) else ""
    )
    card = ""
    if d.maybe(0.6):
        lines = [
            "<b>Schwerbehindertenausweis</b>",
            f"{f.part(d, f.person.last)}, {f.part(d, f.person.first)}" if d.maybe(0.5) else f.name(d),
            f"Az.: {f.az(d)}",
            f"GdB {f.degree(d)}",
            f"Merkzeichen {f.line(d)}" if f.letters else "",
            f"gültig bis {f.valid(d, 'mm/yyyy') or 'unbefristet'}",
            f"geb. {f.born(d, 'dd.mm.yyyy')}",
            f.amt(d),
        ]
        card = f"<div class=c>{'<br>'.join(line for n, line in enumerate(lines) if line and (n < 2 or d.maybe(0.75)))}</div>"
    center = d.maybe(0.35)
    head = f"<div class=h>{f.amt(d)}<br><small>{escape(f.seat.street)} · {escape(f.seat.postcode_place)} · Tel. {d.german.phone()}</small></div>"
    refs = "<br>".join(
        text
        for text in (
            zeichen,
            born if d.maybe(0.5) else "",
            escape(f.clerk.name) if d.maybe(0.6) else "",
            d.print_date(f.day, style),
        )
        if text
    )
    person = (
        f"<p>{f.person.salutation} {f.name(d)}, {born}</p>"
        if born and d.maybe(0.5)
        else f"<p>{born}</p>"
        if born and born not in refs
        else ""
    )
    body = (
        f"{head}<table class=o><tr><td>{f.recipient(d)}<td class=r>{refs}</table><p><b>{d.one_of(*_TITLES)}</b></p>{person}<p>{f.greeting(d)}</p><p>{sentence} {state} {letters}</p>"
        + "".join(f"<p>{text}</p>" for text in d.some(_MORE, 1, 3))
        + f"<p>Mit freundlichen Grüßen<br>{d.one_of('Im Auftrag', 'i. A.')}<br>{escape(f.clerk.last)}</p>{card}"
    )
    half = d.maybe(0.15) and not card
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".h{{text-align:{'center' if center else d.one_of('left', 'right')};font-weight:bold;margin-bottom:{4 if half else 14}mm}}.h small{{font-weight:normal;font-size:72%}}.o{{width:100%;margin-bottom:{5 if half else 12}mm}}.r{{text-align:right;font-size:88%}}.c{{width:{d.rng.randint(80, 92)}mm;border:{d.one_of('1px dashed #333', '1px solid #666')};border-radius:3mm;padding:4mm;margin-top:12mm;background:{d.one_of('#d9ecd2', '#eee', '#fff', 'linear-gradient(90deg,#cfe6c4 60%,#f4c7a1 60%)')}}}"
    )
    return Sheet(
        body=body,
        css=css,
        size=(210.0, 148.0) if half else (210.0, 297.0),
        margin=(9.0, 16.0, 6.0, 20.0) if half else (16.0, 20.0, 14.0, 25.0),
    )

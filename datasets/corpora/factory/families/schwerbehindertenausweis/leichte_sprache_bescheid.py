"""Decision in plain language: big type, one short sentence a line, questions as headings, boxes with what matters."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import MEANINGS, finding


def draw(d: Draft) -> Sheet:
    f = finding(d, low=20, letters=0.8, limited=0.65)
    style = d.one_of("d. month yyyy", "dd.mm.yyyy")
    color = d.one_of("#0a5a8c", "#7a1f5c", "#1d6b3a", "#333")
    dot = d.one_of("• ", "→ ", "", "– ")
    big = f"<div class=bx>{d.one_of('Ihr Grad der Behinderung ist:', 'Ihr GdB:', 'Das haben wir entschieden: GdB')} <b>{f.degree(d)}</b></div>"
    parts: list[tuple[str, list[str]]] = [
        (d.one_of("Was haben wir entschieden?", "Unsere Entscheidung"), [f"Sie haben am {d.print_date(f.applied, style)} einen Antrag gestellt.", big, "Ab einem Grad von 50 ist man schwer-behindert.", "Sie bekommen einen Ausweis." if f.gdb >= 50 else "Sie bekommen keinen Ausweis."]),
    ]  # fmt: skip
    if f.letters:
        meant = [f"{dot}{f.letter(d, letter)}: {MEANINGS.get(letter, '')}" for letter in f.letters]
        parts.append(
            (
                d.one_of("Welche Merk-Zeichen haben Sie?", "Ihre Merkzeichen"),
                meant if d.maybe(0.7) else [f"Sie haben die Merkzeichen {f.listed(d)}."],
            )
        )
    if f.gdb >= 50:
        until = f.valid(d, d.one_of("name", "mm/yyyy"))
        parts.append(
            (
                d.one_of("Wie lange gilt der Ausweis?", "Gültigkeit"),
                [f"Der Ausweis gilt bis {d.one_of('Ende ', '')}{until}.", "Danach müssen Sie ihn verlängern."]
                if until
                else ["Der Ausweis gilt immer.", "Sie müssen ihn nicht verlängern."],
            )
        )
    parts.append(
        (
            d.one_of("Wer sind Sie?", "Ihre Daten"),
            [
                f"Name: {f.name(d)}",
                *([f"Geburts-Datum: {f.born(d, style)}"] if d.maybe(0.85) else []),
                f"{d.one_of('Akten-Zeichen', 'Aktenzeichen', 'Ihre Nummer bei uns')}: {f.az(d)}",
            ],
        )
    )
    parts.append(
        (
            d.one_of("Sie sind nicht einverstanden?", "Ihre Rechte"),
            [
                "Dann können Sie Widerspruch einlegen.",
                f"Sie haben dafür 1 Monat Zeit. Schreiben Sie an: {f.amt(d)}.",
                f"{escape(f.seat.street)}, {escape(f.seat.postcode_place)}",
            ],
        )
    )
    if d.maybe(0.5):
        parts.append(
            (
                "Welche Krankheiten haben wir angesehen?",
                [f"{dot}{escape(text)} (Einzel-GdB {value})" for text, value in f.ailments],
            )
        )
    if d.maybe(0.4):
        rest = parts[1:]
        d.rng.shuffle(rest)
        parts = [parts[0], *rest]
    text = "".join(
        f"<h3>{title}</h3>" + "".join(f"<p>{line}</p>" if not line.startswith("<div") else line for line in lines)
        for title, lines in parts
    )
    head = f"<div class=h>{f.amt(d)}</div><div class=d>{d.one_of('Datum: ', '')}{d.print_date(f.day, style)}</div>"
    sign = f"<p>{d.one_of('Viele Grüße', 'Freundliche Grüße')}<br>{escape(f.clerk.name)}</p><p class=k>{d.one_of('Das ist eine Übersetzung in Leichte Sprache. Es gilt nur der Bescheid.', 'Fragen? Rufen Sie an: ' + d.german.phone())}</p>"
    body = f"{head}<div class=a>{f.recipient(d)}</div><h2>{d.one_of('Ihr Bescheid', 'Bescheid in Leichter Sprache', 'Brief zu Ihrem Schwerbehinderten-Ausweis')}</h2><p>{f.greeting(d)}</p>{text}{sign}"
    css = d.css(SANS, low=12, high=14) + (
        f"p{{margin:0 0 1.5mm}}h3{{color:{color};margin:5mm 0 2mm}}.bx{{border:1mm solid {color};padding:3mm;margin:3mm 0;font-size:120%}}.h{{font-weight:bold;color:{color}}}.d{{text-align:right}}.a{{margin:8mm 0}}.k{{font-size:75%;margin-top:5mm}}"
    )
    return Sheet(
        body=body,
        css=css,
        footer="<div style='position:absolute;bottom:8mm;right:22mm;font-size:10pt'>Seite {page}</div>",
        margin=(18.0, 22.0, 18.0, 25.0),
    )

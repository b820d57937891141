"""Letter of a private practice: letterhead in the middle, everything about the sick leave in running sentences."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import FIRST, sick

_MORE = (
    "Eine Wiedervorstellung ist für den {next} vereinbart.", "Eine Diagnose wird aus Gründen der Schweigepflicht nicht mitgeteilt.",
    "Die Erkrankung steht nicht im Zusammenhang mit einem Arbeitsunfall.", "Termine außer Haus kann die Patientin oder der Patient in dieser Zeit nicht wahrnehmen.",
    "Die letzte Untersuchung vor dieser Erkrankung war am {last}.", "Bettruhe wurde nicht verordnet; Spaziergänge sind erlaubt.",
    "Für diese Bescheinigung berechnen wir 5,36 Euro nach Ziffer 70 GOÄ.", "Der Arbeitgeber {firm} wurde von der Patientin selbst unterrichtet.",
    "Seit dem {last} besteht eine medikamentöse Behandlung.", "Diese Bescheinigung wurde auf Wunsch zur Vorlage bei der Behörde ausgestellt.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    s = sick(d)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "d.m.yyyy", "dd.mm.yy")
    p = s.person
    who = f"{p.salutation} {s.name(d)}"
    born = d.one_of(", geb. {}", ", geboren am {},", " (geb. am {})", ", geb. {},").format(s.born(d, style))
    home = d.one_of("", f" wohnhaft {escape(s.home.street)}, {escape(s.home.postcode_place)},", "")
    fund = d.one_of(
        "",
        f", versichert bei der {s.kasse(d)},",
        f" (Krankenkasse: {s.kasse(d)}, Vers.-Nr. {s.kvnr(d)})",
        f" - {s.kasse(d)} -",
    )
    since, until = s.start(d, style), s.end(d, style)
    kind = d.one_of(
        f"ist seit dem {since} arbeitsunfähig erkrankt. Die Arbeitsunfähigkeit dauert voraussichtlich bis einschließlich {until}.",
        f"ist vom {since} bis voraussichtlich {until} arbeitsunfähig.",
        f"kann wegen Krankheit vom {since} bis zum {until} ihrer bzw. seiner Arbeit nicht nachgehen.",
        f"war und ist in der Zeit vom {since} bis {until} (einschl.) krankheitsbedingt nicht arbeitsfähig.",
        f"ist seit {since} bis auf Weiteres arbeitsunfähig. Ein Ende ist nicht absehbar.",
    )
    note = ""
    if d.maybe(0.6):
        note = d.one_of(
            "Es handelt sich um eine {}.", "Diese Bescheinigung ist eine {}.", "Art der Bescheinigung: {}."
        ).format(s.art(d))
    elif not s.first:
        note = (
            f"Frühere Bescheinigungen (zuletzt bis {d.print_date(s.seen - timedelta(days=1), style)}) liegen Ihnen vor."
        )
    found = d.one_of(
        "Die Arbeitsunfähigkeit wurde am {} festgestellt.",
        "Festgestellt am {}.",
        "Die Feststellung erfolgte nach Untersuchung am {}.",
    ).format(s.found(d, style))
    stated = d.maybe(0.5)
    fill = {
        "next": d.print_date(d.later(s.until, 0, 20), style),
        "last": d.print_date(s.since - timedelta(days=d.rng.randint(20, 300)), style),
        "firm": escape(s.employer),
    }
    more = [text.format(**fill) for text in d.some(_MORE, 0, 3)]
    # The letter's own date is the day of finding only where the text names none.
    place = escape(s.seat.place)
    dated = d.one_of("{}", f"{place}, den {{}}", f"{place}, {{}}").format(
        d.print_date(s.made, style) if stated else s.found(d, style)
    )
    title = d.one_of(
        "Arbeitsunfähigkeitsbescheinigung", "Ärztliche Bescheinigung über Arbeitsunfähigkeit", "Bescheinigung der Arbeitsunfähigkeit", "Ärztliches Attest - Arbeitsunfähigkeit",
        f"Arbeitsunfähigkeit: {FIRST if s.first else 'Verlängerung'}" if not note else "AU-Bescheinigung", "Krankschreibung",
    )  # fmt: skip
    opening = d.one_of("Hiermit bescheinige ich: ", "", "", "Aus ärztlicher Sicht: ", "Zur Vorlage beim Arbeitgeber: ")
    text = [f"{opening}{who}{born}{home}{fund} {kind}", *([note] if note else []), *([found] if stated else [])]
    paragraphs = (
        "".join(f"<p>{line}</p>" for line in [*text, *more]) if d.maybe(0.6) else f"<p>{' '.join([*text, *more])}</p>"
    )
    hours = d.one_of(
        "Sprechzeiten Mo-Fr 8-12 Uhr", "Termine nach Vereinbarung", "Privat und alle Kassen", "Mo, Di, Do 15-18 Uhr"
    )
    side = d.one_of("center", "center", "right", "left")
    head = (
        f"<div style='text-align:{side};margin-bottom:{d.rng.randint(8, 22)}mm'><div class=n>{escape(s.doctor_name)}</div>{escape(s.practice)}<br>{escape(s.seat.street)} · {escape(s.seat.postcode_place)}"
        f"<br>Telefon {s.phone}{' · ' + hours if d.maybe(0.6) else ''}</div>"
    )
    to = (
        f"<p>{d.one_of(escape(s.employer), 'Zur Vorlage beim Jobcenter', 'An den Arbeitgeber', 'Zur Vorlage bei der Krankenkasse')}</p>"
        if d.maybe(0.5)
        else ""
    )
    below = d.maybe(0.35)
    body = (
        head
        + to
        + ("" if below else f"<p style='text-align:right'>{dated}</p>")
        + f"<p class=t>{title}</p>{paragraphs}"
    )
    body += (
        f"<p>{dated}</p>" if below else ""
    ) + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Mit freundlichem Gruß', '', 'Hochachtungsvoll')}</p>"
    body += f"<div style='margin-top:{d.rng.randint(5, 15)}mm'>{s.stamp(d) if d.maybe(0.5) else escape(s.doctor_name)}</div>"
    half = d.maybe(0.35)
    css = d.css(SERIF, SANS, low=9 if half else 10, high=11 if half else 12.5) + (
        f".n{{font-size:150%;letter-spacing:{d.rng.uniform(0, 1.5):.1f}px}}.t{{font-weight:bold;font-size:{d.rng.randint(110, 150)}%;text-align:{d.one_of('left', 'center')};margin:5mm 0}}"
    )
    return Sheet(
        body=body,
        css=css,
        size=(148.0, 210.0) if half else (210.0, 297.0),
        margin=(14.0, 15.0, 12.0, 15.0) if half else (18.0, 25.0, 20.0, 27.0),
    )

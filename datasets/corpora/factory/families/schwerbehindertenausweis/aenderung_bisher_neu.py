"""Change of an earlier finding: narrow column of contacts, a table of the old and the new state, reasons, appeal."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import APPEAL, LEGAL, finding

_TITLES = (
    "Änderungsbescheid",
    "Neufeststellung nach § 48 SGB X",
    "Änderung der Feststellungen nach dem Schwerbehindertenrecht",
    "Ihr Antrag auf Neufeststellung",
    "Bescheid über die Neufeststellung Ihrer Behinderung",
)


def draw(d: Draft) -> Sheet:
    f = finding(d, low=30, letters=0.7, limited=0.55)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    old = d.rng.choice([value for value in (20, 30, 40, 50, 60, 70, 80, 90) if value != f.gdb])
    before = f.applied - timedelta(days=d.rng.randint(500, 4000))
    old_letters = d.one_of("keine", "G", "B", "G RF", "-", "H") if f.letters != ("G",) else d.one_of("keine", "-", "RF")
    old_until = d.one_of("unbefristet", f"{f.day - timedelta(days=30):%m/%Y}", "-")
    new_until = f.valid(d, d.one_of("mm/yyyy", "mm.yyyy", "name")) or ("unbefristet" if f.gdb >= 50 else "kein Ausweis")
    rows = [
        (d.one_of("Grad der Behinderung", "GdB", "Gesamt-GdB"), str(old), f.degree(d)), ("Merkzeichen", old_letters, f.line(d, d.one_of(" ", ", ")) if f.letters else "keine"), (d.one_of("Gültigkeit des Ausweises", "Ausweis gültig bis"), old_until, new_until),
        ("wirksam ab", d.print_date(before, style), d.print_date(f.applied, style)),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows) if n == 0 or d.maybe(0.8)]
    head_old, head_new = d.rng.choice(
        [
            ("bisher", "neu"),
            (f"Bescheid vom {d.print_date(before, style)}", "jetzt"),
            ("alt", "ab sofort"),
            ("frühere Feststellung", "neue Feststellung"),
        ]
    )
    flip = d.maybe(0.2)
    table = (
        f"<table class=t><tr><th><th>{head_new if flip else head_old}<th>{head_old if flip else head_new}"
        + "".join(
            f"<tr><td>{label}<td>{new if flip else old_value}<td>{old_value if flip else new}"
            for label, old_value, new in rows
        )
        + "</table>"
    )
    sentence = d.one_of(
        f"In Ihren gesundheitlichen Verhältnissen ist eine wesentliche Änderung eingetreten. Der Bescheid vom {d.print_date(before, style)} wird aufgehoben, soweit er entgegensteht. Der GdB beträgt nunmehr {f.degree(d)}.",
        f"auf Ihren Antrag vom {d.print_date(f.applied, style)} wird der GdB von bisher {old} auf {f.degree(d)} geändert.", f"der Bescheid vom {d.print_date(before, style)} wird wie folgt geändert. Die übrigen Feststellungen bleiben unberührt.",
    )  # fmt: skip
    more = [f"Die Merkzeichen {f.listed(d)} werden zuerkannt."] if f.letters and d.maybe(0.5) else []
    more += (
        [f"Ihren alten Ausweis (gültig bis {(f.day + timedelta(days=20)):%m/%Y}) senden Sie bitte zurück."]
        if d.maybe(0.4)
        else []
    )
    born = f"{d.one_of('geb. am', 'geboren', 'Geburtsdatum')} {f.born(d, style)}" if d.maybe(0.8) else ""
    info = [
        f"<b>{f.amt(d)}</b>",
        f"{escape(f.seat.street)}<br>{escape(f.seat.postcode_place)}",
        f"{d.one_of('Geschäftszeichen', 'Aktenzeichen', 'Mein Zeichen')}<br>{f.az(d)}",
        f"Auskunft<br>{escape(f.clerk.name)}",
        f"Telefon<br>{d.german.phone()}",
        f"Datum<br>{d.print_date(f.day, style)}",
        "Sprechzeiten<br>Mo-Do 8.30-15 Uhr",
    ]
    column = "".join(f"<p>{text}</p>" for n, text in enumerate(info) if n in (0, 2, 5) or d.maybe(0.7))
    right = d.maybe(0.75)
    single = f"<p>Berücksichtigte Beeinträchtigungen:</p>{f.single(d)}" if d.maybe(0.7) else ""
    reasons = "".join(f"<p>{text}</p>" for text in d.some(LEGAL, 2, 5))
    body = f"<div class=co>{column}</div><div class=ma><div class=a>{f.recipient(d)}</div><h3>{d.one_of(*_TITLES)}</h3><p>{born}</p><p>{f.greeting(d)}</p><p>{sentence}</p>{table}{''.join(f'<p>{text}</p>' for text in more)}</div>"
    body += f"<div>{single}</div>{reasons}<p><b>Rechtsbehelfsbelehrung</b><br>{d.one_of(*APPEAL)} {f.amt(d)}, {escape(f.seat.postcode_place)}</p><p>Im Auftrag<br>{escape(f.clerk.name)}</p>"
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11) + (
        f".co{{position:absolute;top:22mm;{'right:12mm' if right else 'left:12mm'};width:44mm;font-size:80%}}.ma{{{'margin-right:36mm' if right else 'margin-left:40mm'}}}.a{{min-height:34mm;padding-top:18mm}}.t{{width:100%;margin:3mm 0}}.t td,.t th{{text-align:left;padding:1mm 2mm;{d.one_of('border:1px solid #777', 'border-bottom:1px solid #999')}}}th{{background:{d.one_of('#eee', '#fff', '#e2ebe0')}}}"
    )
    foot = "<div style='position:absolute;bottom:7mm;right:20mm;font-size:7pt'>Seite {page} von {pages}</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(16.0, 20.0, 16.0, 22.0))

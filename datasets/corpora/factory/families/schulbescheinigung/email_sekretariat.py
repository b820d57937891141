"""E-mail print in which a school or university office confirms attendance in a sentence; parent's question quoted below."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import attendance

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, d.one_of("weiter", "beruf", "hoch", "abend", "foerder")), d.german
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    clock = f"{d.rng.randint(7, 16):02d}:{d.rng.randint(10, 59)}"
    site = f"schule-{g.digits(3)}.example"
    sent = f"{d.one_of('', _DAYS[a.day.weekday()] + ', ')}{a.datum(d, style)} {clock}"
    sender = d.one_of(
        f"Sekretariat &lt;sekretariat@{site}&gt;",
        f"{a.house(d)} &lt;info@{site}&gt;",
        f"{escape(a.head.name)} &lt;{g.digits(3)}@{site}&gt;",
    )
    to = d.one_of(
        f"{escape(a.parent.name)} &lt;{g.digits(4)}@mailpost.example&gt;",
        f"leistung@jobcenter-{g.digits(2)}.example",
        f"familienkasse@{g.digits(3)}.example",
    )
    subject = d.one_of(
        "Schulbescheinigung",
        "AW: Schulbescheinigung",
        "Bescheinigung",
        f"Schulbescheinigung {a.name(d)}",
        f"Re: Bescheinigung {a.name(d)}",
        "WG: Nachweis Schulbesuch",
    )
    keys = d.rng.choice(
        [
            ("Von", "Gesendet", "An", "Betreff"),
            ("From", "Sent", "To", "Subject"),
            ("Absender", "Datum", "Empfänger", "Betreff"),
        ]
    )
    head = list(zip(keys, (sender, sent, to, subject), strict=True))
    head += [("Anhang", "Scan_0012.pdf")] if d.maybe(0.3) else []
    born = f"{d.one_of(', geb. am', ', geboren am', ' (geb.')} {a.born(d, style)}" if d.maybe(0.85) else ""
    born += ")" if born.startswith(" (") else "," if born else ""
    term = d.one_of(
        f"vom {a.von(d, style)} bis {a.bis(d, style)}",
        f"seit dem {a.von(d, style)}",
        f"noch bis voraussichtlich {a.bis(d, style)}",
        f"seit {a.von(d, style)} (voraussichtliches Ende: {a.bis(d, style)})",
    )
    course = f"im {escape(a.level)}. Semester" if a.level.isdigit() else f"({escape(a.level)})"
    text = d.one_of(
        f"hiermit bestätigen wir, dass {a.name(d)}{born} {term} unsere Einrichtung besucht {course}.", f"{a.name(d)}{born} ist {term} {a.pupil().replace('der ', '').replace('die ', '')} bei uns {course}.",
        f"auf Ihre Anfrage bestätige ich Ihnen gerne, dass {a.name(d)}{born} {term} an der {a.house(d)} angemeldet ist.",
    )  # fmt: skip
    more = d.some(
        (
            "Das Original geht Ihnen per Post zu.",
            "Diese Mail gilt auch ohne Unterschrift.",
            f"Die Sommerferien beginnen am {d.print_date(a.end.replace(month=7, day=3), style)}.",
            "Bitte geben Sie die Bücher rechtzeitig zurück.",
            f"Die Kosten der Klassenfahrt betragen {d.print_amount(g.money(80, 420))}.",
        ),
        0,
        3,
    )
    signature = [
        d.one_of("Mit freundlichen Grüßen", "Freundliche Grüße", "i. A."),
        escape(a.head.name),
        d.one_of("Sekretariat", "Schulverwaltung", "Studierendensekretariat", "Konrektor"),
        a.house(d),
        escape(a.seat.street),
        escape(a.seat.postcode_place),
    ]
    quote = ""
    if d.maybe(0.55):
        quote = f"<div class=q>{d.one_of('&gt; ', '')}Am {d.print_date(a.day - timedelta(days=d.rng.randint(1, 9)), style)} schrieb {escape(a.parent.name)}:<br>Guten Tag, ich brauche für mein Kind{d.one_of('', f' (Klasse {escape(a.level)})')} eine Bescheinigung bis {d.print_date(d.later(a.day, 3, 20), style)} fürs Amt. Danke!<br>{escape(a.parent.name)}, {escape(a.home.street)}, {escape(a.home.place)}</div>"
    top = (
        "<table class=h>" + "".join(f"<tr><td><b>{k}:</b><td>{v}" for k, v in head) + "</table>"
        if d.maybe(0.6)
        else f"<h2>{subject}</h2><div class=h>" + "<br>".join(f"{k}: {v}" for k, v in head if k != keys[3]) + "</div>"
    )
    hello = d.one_of(
        "Sehr geehrte Damen und Herren,",
        f"Sehr geehrte{'r Herr' if a.parent.sex == 'm' else ' Frau'} {escape(a.parent.last)},",
        "Guten Morgen,",
    )
    body = f"{top}<p>{hello}</p><p>{text}</p><p>{' '.join(more)}</p><p>{'<br>'.join(signature)}</p>{quote}"
    css = (
        d.css(SANS, SANS, SERIF, MONO, low=9.5, high=11.5)
        + f".h{{margin-bottom:6mm;{d.one_of('border-bottom:1px solid #888', 'background:#f3f3f3', '')}}}.h td{{padding-right:4mm}}.q{{border-left:2px solid #88a;padding-left:3mm;color:#555;margin-top:6mm}}"
    )
    return Sheet(body, css, margin=(16.0, 20.0, 14.0, 22.0))

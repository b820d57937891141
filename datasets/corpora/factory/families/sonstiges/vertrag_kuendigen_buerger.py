"""A citizen cancels what is neither job nor flat: gym, mobile phone, insurance, club, subscription, garage of a firm, bank account."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _post as post

_THINGS = (
    ("Mobilfunkvertrag", "Rufnummer {phone}"), ("Fitnessstudio-Mitgliedschaft", "Mitgliedsnummer {no}"), ("Kfz-Versicherung", "Versicherungsschein {no}"), ("Zeitungsabonnement", "Abo-Nr. {no}"),
    ("Stromliefervertrag", "Zählernummer {no}"), ("Girokonto", "IBAN {iban}"), ("Privathaftpflichtversicherung", "Police {no}"), ("DSL-Anschluss", "Kundennummer {no}"), ("Mitgliedschaft im Verein", "Mitglied Nr. {no}"),
    ("Bausparvertrag", "Bausparnummer {no}"), ("Stellplatz Nr. {n} in der Sammelgarage", "Objekt {street}"), ("Monatskarte im Abo", "Kartennummer {no}"), ("Rechtsschutzversicherung", "Schein-Nr. {no}"), ("Lebensversicherung", "Vertrag {no}"),
)  # fmt: skip
_OPENINGS = (
    "hiermit kündige ich {my} {thing} zum nächstmöglichen Termin, hilfsweise zum {end}.", "ich kündige fristgerecht zum {end}: {thing}.", "bitte beenden Sie {my} {thing} zum {end}.",
    "aus wirtschaftlichen Gründen kündige ich {my} {thing} außerordentlich.", "wegen meines Umzugs am {past} mache ich von meinem Sonderkündigungsrecht Gebrauch ({thing}).",
)  # fmt: skip
_MORE = (
    "Bitte bestätigen Sie mir die Kündigung und das Datum schriftlich.", "Die Einzugsermächtigung für das Konto {iban} widerrufe ich zum gleichen Zeitpunkt.", "Eventuelle Guthaben überweisen Sie bitte auf mein Konto bei der {bank}.",
    "Von Rückwerbeversuchen bitte ich abzusehen.", "Ich beziehe zur Zeit Bürgergeld und kann {amount} im Monat nicht mehr zahlen.", "Eine Meldebescheinigung liegt bei.", "Meine alte Anschrift war {home}.",
    "Den Rückkaufswert bitte ich mir mitzuteilen, das Jobcenter verlangt ihn.", "Ihre Preiserhöhung vom {past} ist der Grund.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    who = g.person()
    c = akte.case(d, who.name, coded=0.12, who=who)
    firm, seat = d.one_of(g.firm(), g.firm(), g.bank().name), g.address()
    thing, number = d.rng.choice(_THINGS)
    given = {
        "thing": thing.format(n=d.rng.randint(2, 60)),
        "my": d.one_of("meinen", "den o. g.", "den bestehenden")
        if thing.endswith(("vertrag", "anschluss", "ag"))
        else "folgenden Vertrag:",
        "end": d.print_date(d.later(c.day, 20, 200)),
    }
    shown_number = post.fill(d, c.day, number)
    sender = [
        c.shown,
        escape(c.seat.street),
        escape(c.seat.postcode_place),
        *([f"Tel. {g.phone()}"] if d.maybe(0.4) else []),
    ]
    receiver = f"{escape(firm)}<br>{d.one_of('Kundenservice<br>', '', 'Vertragsabteilung<br>')}{escape(seat.street)}<br>{escape(seat.postcode_place)}"
    subject = d.one_of(
        "Kündigung",
        "Kündigung {t}",
        "Kündigung {t} / {n}",
        "Betreff: Vertragskündigung",
        "KÜNDIGUNG",
        "Kündigung meines Vertrages, {n}",
    ).format(t=given["thing"], n=shown_number)
    texts = [
        post.fill(d, c.day, d.one_of(*_OPENINGS), **given),
        *([] if shown_number in subject else [f"{shown_number}."]),
        *(post.fill(d, c.day, text) for text in d.some(_MORE, 1, 4)),
    ]
    own_ref = f"<p>{akte.ref(d, c, 'Ihr Zeichen:', 'Ihre Vorgangsnummer', 'Ihr Az.')}</p>" if c.code else ""
    hand = d.maybe(0.4)
    signed = akte.sign(d, who.last) if not hand else ""
    bye = f"<p>{d.one_of(*near.BYES)}</p><p>{signed}<br>{c.shown if d.maybe(0.75) else ''}</p>"
    shape = d.rng.randrange(3)
    if shape == 0:
        body = f"<p class=o>{'<br>'.join(sender)}</p><p class=e>{receiver}</p><p class=r>{akte.place_day(d, c)}</p>{own_ref}<p class=s>{subject}</p><p>{near.hello(d)}</p>{near.grouped(d, texts, 2)}{bye}"
    elif shape == 1:
        rows = [
            ("An", receiver),
            ("Von", "<br>".join(sender)),
            ("Vertrag", f"{escape(given['thing'])}, {shown_number}"),
            ("Kündigung zum", given["end"]),
            ("Datum", c.dated or "____________"),
            ("Unterschrift", akte.sign(d, who.last)),
        ]
        body = f"<h2>{d.one_of('Kündigung', 'Kündigungsformular', 'Kündigungsschreiben (online erstellt)')}</h2><table class=f>{''.join(f'<tr><td>{a}<td>{b}' for a, b in rows)}</table>{own_ref}{near.grouped(d, texts[1:], 1)}"
    else:
        body = f"<div class=x><p>{receiver}</p><p>{'<br>'.join(sender)}</p></div><p class=s>{subject}</p>{own_ref}<p>{near.hello(d)}</p>{near.grouped(d, texts, 1)}<p>{akte.place_day(d, c, c.seat.place)}</p>{bye}"
    css = d.css(
        *((HAND,) if hand and shape != 1 else (SANS, SERIF, MONO)),
        low=14 if hand and shape != 1 else 10,
        high=17 if hand and shape != 1 else 12,
    ) + (
        f".o{{text-align:{d.one_of('left', 'right', 'center')}}}.e{{margin:8mm 0}}.r{{text-align:{d.one_of('right', 'left')}}}.s{{font-weight:bold;margin:6mm 0}}.x{{display:flex;justify-content:space-between}}"
        ".f{width:100%;margin-bottom:6mm}.f td{border:1px solid #777;padding:2.5mm}.f td:first-child{width:38mm;background:#f3f3f3}"
    )
    return Sheet(body, css, margin=(d.rng.randint(14, 28), 22, 18, 25))

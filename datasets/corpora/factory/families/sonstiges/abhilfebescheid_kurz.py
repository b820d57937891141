"""Abhilfebescheid: the authority gives way to an objection, in a short letter with a box for what follows from it."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_OPENINGS = (
    "auf Ihren Widerspruch vom {w} wird der Bescheid vom {b} {how}.",
    "Ihrem Widerspruch vom {w} gegen den Bescheid vom {b} wird hiermit {full} abgeholfen.",
    "Ihr Widerspruch vom {w}, eingegangen am {e}, ist begründet. Der angefochtene Bescheid vom {b} wird {how}.",
    "ich helfe Ihrem Widerspruch vom {w} {full} ab.",
)
_RESULTS = (
    "Für den Monat {month} ergibt sich eine Nachzahlung in Höhe von {amount}. Der Betrag wird auf das Konto {iban} überwiesen.",
    "Die Minderung Ihrer Leistung um {amount} entfällt.",
    "Die mit Bescheid vom {b} geforderte Erstattung von {amount} wird nicht mehr geltend gemacht.",
    "Die tatsächlichen Kosten für Unterkunft und Heizung werden ab dem kommenden Monat in Höhe von {amount} anerkannt.",
    "Der Zuschuss für die Klassenfahrt von {child} in Höhe von {amount} wird an die Schule gezahlt.",
    "Über die Höhe der Leistung erhalten Sie einen gesonderten Änderungsbescheid.",
)
_REASONS = (
    "Im Widerspruchsverfahren wurden die Kontoauszüge nachgereicht. Daraus ergibt sich, dass der Betrag nicht als Einkommen anzurechnen war.",
    "Nach nochmaliger Prüfung lag für das Terminversäumnis ein wichtiger Grund vor.",
    "Die vorgelegte Mietbescheinigung belegt, dass die Nebenkosten seit {past} gestiegen sind.",
    "Der Freibetrag auf Erwerbseinkommen war unzutreffend berechnet worden.",
    "Die Frist zur Anhörung war nicht eingehalten worden.",
)
_COSTS = (
    "Die im Widerspruchsverfahren notwendigen Aufwendungen werden auf Antrag erstattet (§ 63 SGB X).",
    "Die Kosten des Verfahrens trägt der Träger; die Hinzuziehung eines Bevollmächtigten war {neg}notwendig.",
    "Das Widerspruchsverfahren ist damit erledigt. Kosten wurden nicht geltend gemacht.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    number = f"W-{g.digits(5)}-W-{g.digits(5)}/{d.rng.randint(18, 26)}" if d.maybe(0.3) else g.case_number()
    c = akte.case(d, g.authority(), coded=0.8, number=number)
    objection = d.later(c.day, -120, -20)
    decision = objection - timedelta(days=d.rng.randint(4, 31))
    given = {
        "w": d.print_date(objection), "b": d.print_date(decision), "e": d.print_date(d.later(objection, 1, 4)),
        "how": d.one_of("aufgehoben", "zurückgenommen", "abgeändert", "insoweit aufgehoben"),
        "full": d.one_of("in vollem Umfang", "vollumfänglich", "teilweise", "im Wege der Abhilfe"), "neg": d.one_of("", "nicht "),
    }  # fmt: skip
    bg = f"{d.one_of('BG-Nummer', 'Nummer der BG', 'BG:')} {g.bg_number()}" if d.maybe(0.5) else ""
    right = [
        line
        for line in (
            akte.ref(d, c, "Geschäftszeichen:", "Mein Zeichen:", "Aktenzeichen:", "W-Nr.", "Unser Zeichen:"),
            bg,
            f"{d.one_of('Bearbeitet von', 'Auskunft erteilt', 'Name')}: {escape(c.clerk.name)}",
            f"Telefon: {g.phone()}",
            f"Datum: {c.dated}" if c.dated else "",
        )
        if line
    ]
    title = d.one_of(
        "Abhilfebescheid",
        "ABHILFEBESCHEID",
        "Abhilfe Ihres Widerspruchs",
        "Bescheid über die Abhilfe",
        "Abhilfeentscheidung",
    )
    about = post.fill(
        d,
        c.day,
        d.one_of(
            "Widerspruch vom {w} gegen den Bescheid vom {b}",
            "Bescheid vom {b}, Ihr Widerspruch vom {w}",
            "Ihr Widerspruch vom {w}",
        ),
        **given,
    )
    results = "".join(f"<p>{post.fill(d, c.day, text, **given)}</p>" for text in d.some(_RESULTS, 1, 3))
    reasons = "".join(f"<p>{post.fill(d, c.day, text, **given)}</p>" for text in d.some(_REASONS, 0, 2))
    why = f"<p><u>{d.one_of('Gründe', 'Begründung', 'Zur Begründung')}:</u></p>{reasons}" if reasons else ""
    framed = f"<div class=b>{results}</div>" if d.maybe(0.6) else results
    costs = post.fill(d, c.day, d.one_of(*_COSTS), **given)
    cc = (
        "<p class=s>Eine Durchschrift erhält: Rechtsanwältin " + escape(g.person().name) + "</p>"
        if d.maybe(0.3)
        else ""
    )
    remedy = (
        "<p class=s><b>Rechtsbehelfsbelehrung:</b> Gegen diesen Bescheid kann, soweit er beschwert, innerhalb eines Monats Widerspruch erhoben werden.</p>"
        if d.maybe(0.3)
        else ""
    )
    body = (
        f"<table class=h><tr><td><p class=o>{c.shown}</p><p class=l>{c.shown if d.maybe(0.5) else escape(c.seat.street)}, {escape(c.seat.postcode_place)}</p>"
        f"<p>{akte.addressee(d, c)}</p><td class=r>{'<br>'.join(right)}</table>"
        f"<h1>{title}</h1><p>{about}</p><p>{akte.dear(d, c.who)}</p><p>{post.fill(d, c.day, d.one_of(*_OPENINGS), **given)}</p>{framed}"
        f"{why}<p>{costs}</p>{remedy}"
        f"<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll')}<br>{d.one_of('Im Auftrag', 'i. A.', 'Ihr Team der Widerspruchsstelle')}</p>{akte.sign(d, c.clerk.last)}{cc}"
    )  # fmt: skip
    css = d.css(SANS, SANS, SERIF, low=10, high=11.5) + (
        f".h{{width:100%}}.r{{width:64mm;font-size:9pt;padding-top:{d.rng.randint(2, 24)}mm}}.o{{font-size:{d.rng.randint(12, 18)}pt;color:{c.color};margin-bottom:9mm}}"
        f".l{{font-size:7pt;text-decoration:underline}}h1{{font-size:{d.rng.randint(12, 16)}pt;margin:9mm 0 2mm}}.b{{border:{d.one_of('1px solid #000', '2px solid ' + c.color, '0')};"
        f"background:{d.one_of('#fff', '#f2f2f2')};padding:3mm 4mm 1mm;margin-bottom:4mm}}.s{{font-size:8.5pt;margin-top:5mm}}"
    )
    return Sheet(
        body + akte.leaflet(d, 0.2),
        css,
        footer=d.one_of("", post.foot(d, escape(c.sender), c.seat)),
        margin=(18, 18, 26, 24),
    )

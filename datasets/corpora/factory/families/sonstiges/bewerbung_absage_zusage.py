"""Employer answers an application: refusal, reminder of it, invitation to trial work or intended hiring; few polite sentences."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _kopf as kopf
from corpora.factory.families.sonstiges import _post as post

_JOBS = (
    "Verkäufer/in",
    "Lagermitarbeiter (m/w/d)",
    "Reinigungskraft",
    "Pflegehilfskraft",
    "Bürokaufmann/-frau",
    "Küchenhilfe",
    "Fahrer Klasse B",
    "Sachbearbeiterin Empfang",
    "Produktionshelfer",
    "Auszubildender Elektroniker",
    "Erzieher/in",
    "Hausmeister",
)
_KINDS = {
    "no": (("vielen Dank für Ihre Bewerbung als {job}. Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.", "wir bedauern, Ihnen keine positive Nachricht geben zu können. Die Stelle als {job} ist bereits besetzt.", "nach sorgfältiger Prüfung können wir Ihre Bewerbung nicht berücksichtigen."),
           ("Bitte verstehen Sie diese Absage nicht als Bewertung Ihrer Person.", "Ihre Unterlagen erhalten Sie mit diesem Schreiben zurück.", "Ihre Daten löschen wir nach sechs Monaten.", "Für Ihren weiteren Weg wünschen wir Ihnen alles Gute und viel Erfolg.", "Wir würden Ihre Unterlagen gern für künftige Stellen behalten; bitte antworten Sie bis {soon}.", "Insgesamt lagen uns {n}0 Bewerbungen vor.")),
    "got": (("wir bestätigen den Eingang Ihrer Bewerbung vom {past} als {job}.", "Ihre Bewerbung als {job} ist bei uns angekommen."), ("Die Bearbeitung wird einige Wochen in Anspruch nehmen.", "Von Rückfragen bitten wir bis {soon} abzusehen.", "Fahrtkosten können leider nicht erstattet werden.", "Rückfragen beantwortet {person} unter {phone}.")),
    "trial": (("gern laden wir Sie zu einem Gespräch am {soon} um {time} Uhr ein (Stelle: {job}).", "wie telefonisch besprochen, freuen wir uns auf Ihren Probearbeitstag am {soon}, Beginn {time} Uhr, als {job}."), ("Bitte bringen Sie Ihren Ausweis und Arbeitsschuhe mit.", "Ansprechpartner vor Ort ist {last}.", "Sie erreichen uns mit dem Bus, Haltestelle {street}.", "Sollten Sie verhindert sein, sagen Sie bitte ab.")),
    "hire": (("wir beabsichtigen, {who} ab {soon} als {job} einzustellen, sofern die Agentur einen Eingliederungszuschuss gewährt.", "hiermit bestätigen wir, dass {who} bei uns zum {soon} als {job} beginnen kann."), ("Die Arbeitszeit soll {n}0 Stunden im Monat betragen, die Vergütung etwa {amount}.", "Ein Arbeitsvertrag wird gesondert geschlossen.", "Voraussetzung ist der Führerschein, dessen Kosten das Amt trägt.", "Diese Bestätigung dient zur Vorlage beim Jobcenter {town}.")),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, g.firm(), coded=0.3)
    kind = d.rng.choice(["no", "no", "no", "got", "trial", "hire"])
    openings, pool = _KINDS[kind]
    job = d.one_of(*_JOBS)
    given = {"job": job, "who": f"{c.who.salutation} {c.who.name}"}
    applied = d.print_date(d.later(c.day, -60, -4))
    title = {
        "no": d.one_of("Ihre Bewerbung als {j}", "Ihre Bewerbung vom {a}", "Absage", "Bewerbung {j}"),
        "got": d.one_of("Eingangsbestätigung", "Ihre Bewerbung"),
        "trial": d.one_of("Einladung zum Vorstellungsgespräch", "Probearbeit"),
        "hire": d.one_of("Einstellungszusage", "Bestätigung der Einstellungsabsicht"),
    }[kind].format(j=job, a=applied)
    texts = [
        post.fill(d, c.day, d.one_of(*openings), **given),
        *(post.fill(d, c.day, text, **given) for text in d.some(pool, 1, len(pool))),
    ]
    label = d.one_of("Unser Zeichen", "Kennziffer", "Referenznummer") if c.code else ""
    mark = (
        f"<p>{label}: {c.code}</p>"
        if c.code and label == "Unser Zeichen"
        else akte.ref(d, c, "Unser Zeichen", "Zeichen:", "Vorgang")
        if c.code
        else f"<p>{d.one_of('Stellen-ID', 'Kennziffer')}: {g.digits(5)}</p>"
        if d.maybe(0.3)
        else ""
    )
    mail = d.maybe(0.3)
    bye = f"<p>{d.one_of(*near.BYES)}</p><p>{akte.sign(d, c.clerk.last) if not mail else ''}<br>{escape(c.clerk.name)}<br>{d.one_of('Personalabteilung', 'Geschäftsführer', 'Recruiting', 'HR')}<br>{c.shown if d.maybe(0.6) or mail else ''}</p>"
    if mail:
        rows = [
            ("Von:", f"{c.shown} &lt;jobs@{near.slug(c.sender) or 'firma'}.example&gt;"),
            ("An:", f"{near.slug(c.who.name)}@example.net"),
            ("Gesendet:", f"{c.dated} {d.rng.randint(7, 18)}:{d.rng.randint(10, 59)}"),
            ("Betreff:", title),
        ]
        body = f"<table class=m>{''.join(f'<tr><td><b>{a}</b><td>{b}' for a, b in rows)}</table><hr><p>{akte.dear(d, c.who)}</p>{near.grouped(d, texts, 2)}{mark}{bye}"
        foot = ""
    else:
        head = kopf.head(d, c.shown, c.seat, c.color)
        date_line = f"<p style='text-align:{d.one_of('right', 'left')}'>{akte.place_day(d, c)}</p>"
        to = (
            f"<p style='margin-bottom:9mm'>{akte.addressee(d, c)}</p>"
            if kind != "hire" or d.maybe(0.5)
            else f"<p style='margin-bottom:9mm'>{d.one_of('Zur Vorlage beim Jobcenter', 'Jobcenter ' + escape(g.town()))}</p>"
        )
        hello = akte.dear(d, c.who) if kind != "hire" else near.hello(d)
        body = f"{head}{to}{date_line}{mark}<p><b>{title}</b></p><p>{hello}</p>{near.grouped(d, texts, 2)}{bye}"
        foot = kopf.foot(d, c.shown, c.seat)
    css = d.css(SANS, SERIF, SANS, low=10, high=12) + ".m td{padding:.5mm 4mm .5mm 0}"
    return Sheet(body, css, footer=foot, margin=(16, 21, 26, 24))

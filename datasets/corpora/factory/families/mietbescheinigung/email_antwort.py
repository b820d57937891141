"""Print of an e-mail: the landlord or manager answers the office's questions, with the question mail quoted below."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m
from corpora.factory.families.sonstiges import _beinahe as b


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.5)
    clerk = g.person()
    mail = f"{b.slug(t.landlord).replace('-', '.')}@{d.one_of('mail-post.example', 'hausbesitz.example', 'wohnen.example')}"
    office = f"{b.slug(t.office)}.example"
    shown = m.landlord(d, t)
    clock = f"{rng.randint(6, 22):02d}:{rng.randint(0, 59):02d}"
    asked_on = d.later(t.signed, -20, -1)
    lines = [
        (d.one_of("Von", "From", "Absender"), f"{shown} &lt;{mail}&gt;"), (d.one_of("Gesendet", "Datum", "Sent"), f"{d.date('datum', t.signed)} {clock}"),
        (d.one_of("An", "To"), f"{escape(clerk.last.lower())}@{office}"), (d.one_of("Betreff", "Subject"), f"{d.one_of('AW', 'Re', 'WG')}: {d.one_of('Mietbescheinigung', 'Ihre Anfrage', 'Unterkunftskosten', 'Mietverhältnis')} {escape(t.people[0].last)} {escape(t.case) if d.maybe(0.5) else ''}"),
    ]  # fmt: skip
    head = "<table class=m>" + "".join(f"<tr><td><b>{label}:</b><td>{value}" for label, value in lines) + "</table><hr>"
    money = m.sums(d, t)
    facts = [
        ("Mieter", m.tenant(d, t)),
        (d.one_of("Wohnung", "Anschrift", "Adresse"), f"{m.street(d, t)}, {m.town(d, t)}"),
        (d.one_of("Mietbeginn", "Einzug", "seit"), d.date("mietbeginn", t.start)),
    ]
    if d.maybe(0.8):
        facts.append((d.one_of("Größe", "Wohnfläche"), m.area(d, t) + d.one_of(" m²", " qm")))
    if d.maybe(0.6):
        facts.append((d.one_of("Zimmer", "Räume"), m.rooms(d, t)))
    if d.maybe(0.55):
        facts.append((d.one_of("Personen", "Bewohner"), m.persons(d, t)))
    facts += money
    if d.maybe(0.5):
        facts.append((d.one_of("Konto", "IBAN", "Mietkonto"), d.iban("iban", t.iban)))
    shape = rng.randrange(3)
    bullet = d.one_of("- ", "", "* ", "• ")
    if shape == 0:
        told = "<p>" + "<br>".join(f"{bullet}{label}: {value}" for label, value in facts) + "</p>"
    elif shape == 1:
        told = "<p>" + "<br>".join(f"&gt; {label}?<br>{value}" for label, value in facts) + "</p>"
    else:
        told = (
            "<p>"
            + "<br>".join(f"{number}. {label} = {value}" for number, (label, value) in enumerate(facts, 1))
            + "</p>"
        )
    intro = d.one_of(
        "anbei die gewünschten Angaben zum Mietverhältnis:",
        "hiermit bestätige ich folgende Daten:",
        "auf Ihre Anfrage hin teilen wir mit:",
        "wie telefonisch besprochen die Angaben:",
        "Antworten siehe unten.",
    )
    end = d.some(
        (
            f"Die letzte Mieterhöhung war am {d.print_date(g.day())}.",
            "Rückstände gibt es keine.",
            "Die Originalbescheinigung geht Ihnen per Post zu.",
            f"Der Vertrag ist vom {d.print_date(t.contract)}.",
            "Für Rückfragen stehe ich gern zur Verfügung.",
            f"Kaution: {d.print_amount(t.rent * 3)}.",
        ),
        0,
        3,
    )
    signature = f"<p>{d.one_of('Mit freundlichen Grüßen', 'Viele Grüße', 'MfG', 'Freundliche Grüße')}<br>{shown}<br>{escape(t.seat.street)}, {escape(t.seat.postcode_place)}<br>Tel. {g.phone()}</p>"
    quoted = (
        f"<p class=qt>Am {d.print_date(asked_on)} schrieb {escape(clerk.name)}:<br>&gt; Sehr geehrte Damen und Herren,<br>&gt; bitte bestätigen Sie bis {d.print_date(d.later(asked_on, 8, 21))} die Höhe der Miete für<br>&gt; den Fall {escape(t.case)}. Zuletzt waren uns {d.print_amount(g.money(250, 900))} bekannt.<br>&gt; {escape(t.office)}</p>"
        if d.maybe(0.65)
        else ""
    )
    hello = f"<p>{b.hello(d, clerk if d.maybe(0.6) else None)}</p>"
    body = f"{head}{hello}<p>{intro}</p>{told}<p>{' '.join(end)}</p>{signature}{quoted}"
    css = (
        d.css(SANS, MONO, low=9.5, high=11)
        + f".m td{{padding:0 4mm .4mm 0}}.qt{{color:#555;border-left:{d.one_of('2px solid #88a', '0')};padding-left:2mm}}hr{{border:0;border-top:{d.one_of('1px', '2px')} solid #000}}"
    )
    top = (
        f"<div style='position:absolute;top:6mm;left:18mm;right:18mm;font-size:7pt;color:#333'>{d.one_of(escape(clerk.name), 'Posteingang – Outlook', 'Webmail')}<span style='float:right'>{d.print_date(d.later(t.signed, 0, 4))}</span></div>"
        if d.maybe(0.6)
        else ""
    )
    return Sheet(body, css, header=top, footer=b.page_number(d), margin=(16, 20, 14, 20))

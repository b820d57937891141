"""E-mail of a fund's clerk, printed by the client: answer above, the client's question quoted below."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import SINCE_LABELS, member

_ASKED = (
    "ich brauche für das Jobcenter eine Bescheinigung dass ich bei Ihnen versichert bin.", "bitte schicken Sie mir eine Mitgliedsbescheinigung. Mein Antrag läuft seit dem {t}.", "können Sie mir bestätigen, dass ich versichert bin? Das Sozialamt möchte es bis {t} haben.",
    "mein neuer Arbeitgeber {f} braucht die Mitgliedsbescheinigung.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    m = member(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy", "d. month yyyy")
    clock = f"{d.rng.randint(7, 17):02d}:{d.rng.randint(0, 59):02d}"
    box = f"service@kasse-{d.german.digits(2)}.example"
    mail = f"{m.person.first[:1].lower()}{d.german.digits(4)}@post-{d.german.digits(2)}.example"
    stated = d.maybe(0.2)
    sent = d.print_date(m.day, "dd.mm.yyyy") if stated else m.dated(d, d.one_of("dd.mm.yyyy", "d. month yyyy"))
    head = [
        (d.one_of("Von:", "From:", "Absender"), f"{d.one_of(m.kasse(d), escape(m.clerk.name), 'Kundenservice')} &lt;{box}&gt;"), (d.one_of("An:", "To:", "Empfänger"), f"{m.name(d)} &lt;{mail}&gt;" if d.maybe(0.6) else mail), (d.one_of("Gesendet:", "Datum:", "Date:"), f"{sent} {clock}"),
        (d.one_of("Betreff:", "Subject:"), d.one_of("AW: Bescheinigung", "Ihre Mitgliedschaft", "Re: Versicherungsbescheinigung für das Amt", f"Ihre Nachricht [Ticket {d.german.digits(7)}]")),
    ]  # fmt: skip
    born = d.one_of(", geb. {}", " (geb. {})", ", geboren am {},").format(m.born(d, style)) if d.maybe(0.6) else ""
    number = (
        d.one_of(" Ihre Versichertennummer: {}.", " Die KV-Nummer lautet {}.", " (Vers.-Nr. {})").format(m.kvnr(d))
        if d.maybe(0.65)
        else ""
    )
    day = m.start(d, style)
    core = d.one_of(
        f"hiermit bestätige ich, dass Sie, {m.name(d)}{born}, seit {day} bei der {m.kasse(d)} krankenversichert sind.{number}", f"gern bestätigen wir: {m.name(d)}{born} ist seit dem {day} Mitglied der {m.kasse(d)}.{number} Eine Kündigung liegt nicht vor.",
        f"Sie sind bei der {m.kasse(d)} seit dem {day} versichert ({m.kind}).{number} Diese E-Mail können Sie als Nachweis für {m.name(d)}{born} verwenden.",
    )  # fmt: skip
    if d.maybe(0.3):
        core = "".join(
            f"<br>{label}: {value}"
            for label, value in (
                ("Name", m.name(d)),
                *([("Geburtsdatum", m.born(d, style))] if born else []),
                *([("KVNR", m.kvnr(d))] if number else []),
                (d.one_of(*SINCE_LABELS), day),
                ("Krankenkasse", m.kasse(d)),
            )
        )
        core = d.one_of("hier die gewünschten Angaben:", "wir bestätigen folgende Daten:") + core
    shown = f"<p>Stand: {m.dated(d, style)}</p>" if stated else ""
    question = d.one_of(*_ASKED).format(
        t=d.print_date(m.day - timedelta(days=d.rng.randint(2, 20)), style), f=escape(m.employer)
    )
    earlier = m.day - timedelta(days=d.rng.randint(1, 6))
    quote = (
        f"<div class=q>{d.one_of('Am', 'Ursprüngliche Nachricht vom')} {d.print_date(earlier, 'dd.mm.yyyy')} schrieb {mail}:<br>{d.one_of('Hallo', 'Guten Tag', 'Sehr geehrte Damen und Herren')},<br>{question}<br>{d.one_of('Danke', 'Gruß', 'MfG')} {escape(m.person.first)}</div>"
        if d.maybe(0.7)
        else ""
    )
    signature = f"<p>{d.one_of('Freundliche Grüße', 'Mit freundlichen Grüßen', 'Viele Grüße')}<br>{escape(m.clerk.name)}<br>{m.kasse(d)}<br>{escape(m.seat.street)}, {escape(m.seat.postcode_place)}<br>Tel. {d.german.phone()}</p><p class=f>Diese E-Mail enthält vertrauliche Informationen. Sitz: {escape(m.seat.place)}, Vorstand: {escape(d.german.person().name)}</p>"
    body = (
        f"<table class=h>{''.join(f'<tr><td class=k>{label}<td>{value}' for label, value in head)}</table><p>{m.greeting(d)}</p><p>{core}</p>{shown}"
        + "".join(f"<p>{text}</p>" for text in m.sentences(d, 0, 1))
        + signature
        + quote
    )
    css = d.css(SANS, SANS, SERIF, MONO, low=9, high=11) + (
        f".h{{width:100%;border-bottom:{d.one_of('1px solid #999', '2px solid #000', '0')};margin-bottom:6mm}}.k{{width:24mm;font-weight:{d.one_of('bold', 'normal')};color:{d.one_of('#000', '#666')}}}.q{{{d.one_of('border-left:2px solid #88a;padding-left:3mm', 'margin-left:5mm')};color:#446;margin-top:5mm}}.f{{font-size:80%;color:#777}}"
    )
    foot = (
        f"<div style='position:absolute;bottom:6mm;left:14mm;font-size:7pt'>{d.print_date(d.later(m.day, 0, 7), 'dd.mm.yyyy')} &nbsp; Seite {{page}} von {{pages}}</div>"
        if d.maybe(0.5)
        else ""
    )
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 18.0, 16.0, 16.0))

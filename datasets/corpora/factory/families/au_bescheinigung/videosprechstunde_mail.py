"""E-mail of a telemedicine service, printed: header lines, the note's data as a plain list, advertising and footers."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_SERVICES = ("MediDirekt", "TeleArzt24", "DoktorOnline", "praxis.digital", "Vidoc", "Sprechzimmer-App")
_ADS = (
    "Bewerten Sie Ihre Sprechstunde mit bis zu fünf Sternen.",
    "Rezepte erhalten Sie in der App.",
    "Diese E-Mail wurde automatisch erstellt. Bitte antworten Sie nicht.",
    "Laden Sie Freunde ein und erhalten Sie 10 Euro.",
    "Bei Notfällen wählen Sie 112.",
)


def draw(d: Draft) -> Sheet:
    s = sick(d)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy", "dd.mm.yy")
    service = d.one_of(*_SERVICES)
    box = service.lower().replace(".", "-")
    mail = f"{s.person.first[:1].lower()}.{d.german.digits(4)}@post-{d.german.digits(2)}.example"
    clock = f"{d.rng.randint(7, 21):02d}:{d.rng.randint(0, 59):02d}"
    head = [
        (d.one_of("Von", "From", "Absender"), f"{service} &lt;service@{box}.example&gt;"), (d.one_of("An", "To", "Empfänger"), f"{s.name(d)} &lt;{mail}&gt;" if d.maybe(0.6) else mail),
        (d.one_of("Gesendet", "Datum", "Date"), f"{d.print_date(s.made, 'dd.mm.yyyy')} {clock}"), (d.one_of("Betreff", "Subject"), d.one_of("Ihre Krankschreibung", "Ihre eAU ist da", f"Arbeitsunfähigkeitsbescheinigung vom {d.print_date(s.made, 'dd.mm.yyyy')}", "Zusammenfassung Ihrer Videosprechstunde")),
        ("Anhang", f"AU_{d.german.digits(6)}.pdf (84 KB)"),
    ]  # fmt: skip
    head = [row for n, row in enumerate(head) if n < 4 or d.maybe(0.6)]
    bullet = d.one_of("- ", "• ", "", "* ", "✓ ")
    data = [
        (d.one_of("Name", "Patient"), s.name(d)), ("Geburtsdatum", s.born(d, style)), (d.one_of("Krankenkasse", "Versicherung"), s.kasse(d)), (d.one_of("Versichertennummer", "KVNR"), s.kvnr(d)), (d.one_of("Art", "Typ"), s.art(d)),
        (d.one_of("arbeitsunfähig seit", "AU ab", "krankgeschrieben ab"), s.start(d, style)), (d.one_of("voraussichtlich bis einschließlich", "AU bis", "krankgeschrieben bis"), s.end(d, style)), (d.one_of("festgestellt am", "Feststellung am"), s.found(d, style)),
        ("Ärztin/Arzt", escape(s.doctor_name)), ("Ihre Buchung", f"{service[:2].upper()}-{d.german.digits(7)}"),
    ]  # fmt: skip
    keep = [row for n, row in enumerate(data) if n in (0, 5, 6) or d.maybe(0.7)]
    if d.maybe(0.65):
        main = "".join(f"<div>{bullet}{label}: {value}</div>" for label, value in keep)
    else:
        kind = f" ({s.art(d)})" if d.maybe(0.7) else ""
        main = f"<p>{escape(s.doctor_name)} hat Sie am {s.found(d, style)} per Video untersucht und Ihre Arbeitsunfähigkeit{kind} vom {s.start(d, style)} bis voraussichtlich {s.end(d, style)} bescheinigt. Die Daten gehen an: {s.kasse(d)}.</p><p>Ausgestellt für {s.name(d)}, geb. {s.born(d, style)}.</p>"
    ask = (
        f"<p>{d.one_of('Kostenloser Folgetermin buchbar bis', 'Das PDF können Sie abrufen bis')} {d.print_date(d.later(s.made, 14, 60), style)}.</p>"
        if d.maybe(0.5)
        else ""
    )
    body = f"<table class=h>{''.join(f'<tr><td class=k>{label}:<td>{value}' for label, value in head)}</table><p>{d.one_of('Hallo', 'Guten Tag', 'Liebe/r')} {escape(s.person.first)},</p><p>{d.one_of('vielen Dank für Ihren Besuch in unserer Videosprechstunde. Hier die Angaben Ihrer Krankschreibung:', 'Ihre Arbeitsunfähigkeitsbescheinigung wurde ausgestellt:', 'wie besprochen Ihre eAU-Daten zur Vorlage:')}</p>{main}{ask}"
    body += (
        "".join(f"<p class=f>{text}</p>" for text in d.some(_ADS, 1, 3))
        + f"<p class=f>{service} GmbH · {escape(s.seat.street)} · {escape(s.seat.postcode_place)} · HRB {d.german.digits(5)}</p>"
    )
    css = d.css(SANS, SANS, MONO, low=9, high=11) + (
        f".h{{width:100%;border-bottom:{d.one_of('1px solid #999', '2px solid #000')};margin-bottom:5mm}}.k{{width:25mm;font-weight:{d.one_of('bold', 'normal')};color:{d.one_of('#000', '#666')}}}.f{{font-size:82%;color:#777}}"
    )
    foot = (
        f"<div style='position:absolute;bottom:6mm;left:14mm;font-size:7pt'>https://mail-{d.german.digits(2)}.example/druck?id={d.german.digits(9)} &nbsp; {{page}}/{{pages}}</div>"
        if d.maybe(0.6)
        else ""
    )
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 18.0, 16.0, 16.0))

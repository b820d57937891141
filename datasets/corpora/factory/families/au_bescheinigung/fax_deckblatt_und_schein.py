"""Fax of a practice on two pages: cover with its own dates and persons, the note enlarged on the second page."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.4)
    g = d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy", "dd.mm.yyyy")
    sent = d.later(s.made, 0, 4)
    clock = f"{d.rng.randint(7, 18):02d}:{d.rng.randint(0, 59):02d}"
    fax = g.phone()
    office = g.authority()
    to = [
        ("An", escape(office)),
        ("Fax", g.phone()),
        ("Von", escape(f"{s.practice} {s.doctor_name}")),
        ("Telefon", s.phone),
        ("Datum", d.print_date(sent, style)),
        ("Seiten", "2"),
        (
            d.one_of("Betreff", "Betr."),
            d.one_of(
                "AU-Bescheinigung", "Krankmeldung Ihres Kunden", "Ihre Anfrage vom " + d.print_date(s.since, style)
            ),
        ),
    ]
    to = [row for n, row in enumerate(to) if n in (0, 2, 4) or d.maybe(0.8)]
    cover = "<table class=k>" + "".join(f"<tr><td class=l>{label}:<td>{value}" for label, value in to) + "</table>"
    named = (
        f"Patient/in: {s.name(d)}{', geb. ' + s.born(d, style) if d.maybe(0.6) else ''}"
        if d.maybe(0.6)
        else "Patient/in: siehe Anlage"
    )
    text = d.one_of(
        "anbei die Bescheinigung, um die Sie gebeten haben.",
        "wie telefonisch besprochen erhalten Sie die Arbeitsunfähigkeitsbescheinigung.",
        "im Auftrag des Patienten senden wir die AU vorab per Fax, das Original folgt.",
    )
    page1 = f"<div><h2>{d.one_of('FAX', 'Telefax', 'Faxmitteilung', 'Kurzmitteilung per Fax')}</h2>{cover}<p>{named}</p><p>{text}</p><p>{d.one_of('Mit freundlichen Grüßen', 'MfG', 'Freundliche Grüße')}<br>{escape(g.person().name)}, {d.one_of('Praxisteam', 'MFA', 'Anmeldung')}</p><div class=sm>Diese Nachricht ist vertraulich. Nächster freier Termin: {d.print_date(d.later(sent, 5, 60), style)}</div></div>"
    name_cell = s.name(d) if s.shown != s.person.name else f"{s.part(d, s.person.last)}<br>{s.part(d, s.person.first)}"
    combs = d.maybe(0.4)
    days = [
        ("arbeitsunfähig seit", s.comb(d, "au_seit", s.since) if combs else s.start(d, style)), ("voraussichtlich arbeitsunfähig bis einschließlich oder letzter Tag der Arbeitsunfähigkeit", s.comb(d, "au_bis", s.until) if combs else s.end(d, style)),
        ("festgestellt am", (s.comb(d, "datum", s.seen) if combs else s.found(d, style)) if d.maybe(0.9) else ""),
    ]  # fmt: skip
    stacked = d.maybe(0.4)
    rows = (
        "".join(f"<div class=dd><small>{label}</small><br>{value}</div>" for label, value in days)
        if stacked
        else "<table class=k>"
        + "".join(f"<tr><td style='width:60%'>{label}<td>{value}" for label, value in days)
        + "</table>"
    )
    slip = (
        f"<div class=z><table class=g><tr><td colspan=2><small>Krankenkasse bzw. Kostenträger</small><br>{s.kasse(d)}<tr><td><small>Name, Vorname des Versicherten</small><br>{name_cell}<br>{escape(s.home.street)}<br>{escape(s.home.postcode_place)}<td><small>geb. am</small><br>{s.born(d, style)}"
        f"<tr><td><small>Versicherten-Nr.</small><br>{s.kvnr(d) if d.maybe(0.85) else ''}<td><small>Status</small><br>{s.status}<tr><td><small>Arzt-Nr.</small><br>{s.lanr}<td><small>Datum</small><br>{d.print_date(s.made, style)}</table>"
        f"<div class=t>Arbeitsunfähigkeitsbescheinigung</div><div>{' &nbsp;&nbsp; '.join(s.ticks(d, d.one_of('X', 'x')))}</div>{rows}<div style='text-align:right'>{s.stamp(d)}</div></div>"
    )
    body = page1 + f"<div class=break>{slip}</div>"
    header = f"<div class=fh>{d.print_date(sent, d.one_of('dd.mm.yy', 'dd.mm.yyyy'))} {clock} &nbsp; {d.one_of('VON', 'FROM', 'FAX')} {fax} &nbsp; PRAXIS {escape(s.doctor.last.upper())} &nbsp; S. {{page}}/{{pages}}</div>"
    css = d.css(SANS, low=10, high=12) + (
        f".fh{{position:absolute;top:3mm;left:10mm;right:10mm;font:8pt {d.font(MONO)!r};border-bottom:1px solid #000}}.k{{width:100%;margin:4mm 0}}.k td{{padding:1mm 2mm;{d.one_of('border-bottom:1px solid #777', '')}}}.l{{width:28mm;font-weight:bold}}.sm{{font-size:75%;margin-top:15mm}}.z{{transform:rotate({d.rng.uniform(-1.2, 1.2):.1f}deg);{d.one_of('border:1px solid #888;padding:4mm', '')}}}.g{{width:100%}}.g td{{border:.3mm solid #333;padding:.6mm 1.5mm}}"
        ".t{font-size:150%;font-weight:bold;margin:4mm 0}.bx{display:inline-block;border:1px solid #000;width:1.2em;text-align:center}.ink{font-style:normal}.dd{margin:2mm 0}small{font-size:65%}"
    )  # fmt: skip
    return Sheet(body=body, css=css, header=header, margin=(18.0, 18.0, 15.0, 20.0))

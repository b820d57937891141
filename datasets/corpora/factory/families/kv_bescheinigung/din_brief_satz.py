"""Letter with a window address and a reference line; the membership stands in running sentences only."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import NUMBER_LABELS, TITLES, logo, member

_PURPOSES = (
    "",
    " zur Vorlage beim Arbeitgeber",
    " zur Vorlage beim Jobcenter",
    " für Ihre Unterlagen",
    " zur Vorlage bei Behörden",
    " für das Sozialamt",
)


def draw(d: Draft) -> Sheet:
    m = member(d)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy", "d.m.yyyy")
    with_number = d.maybe(0.5)
    number = (
        d.one_of(f", Versichertennummer {m.kvnr(d)},", f" (Versichertennummer: {m.kvnr(d)})", f", KV-Nr. {m.kvnr(d)},")
        if with_number
        else ""
    )
    born = d.one_of(", geboren am {},", " (geb. {})", ", geb. am {},").format(m.born(d, style)) if d.maybe(0.85) else ""
    who = (
        f"{m.person.salutation} {m.name(d)}{born}{number}"
        if d.maybe(0.7)
        else f"{m.person.salutation} {m.name(d)}{number}{born}"
    )
    since, kasse = m.start(d, style), d.one_of("unserer Krankenkasse", m.kasse(d), "uns", f"der {m.kasse(d)}")
    open_end = d.one_of(
        "Die Mitgliedschaft besteht weiterhin.", "Die Versicherung ist ungekündigt.", "", "Ein Ende ist nicht bekannt."
    )
    core = d.one_of(
        f"hiermit bestätigen wir, dass {who} seit dem {since} bei {kasse} versichert ist. {open_end}",
        f"gern bescheinigen wir Ihnen, dass für {who} ab {since} eine Mitgliedschaft bei {kasse} besteht ({m.kind}). {open_end}",
        f"Sie sind seit dem {since} Mitglied bei {kasse}. Diese Bescheinigung gilt für {who} und dient dem Nachweis der Krankenversicherung.",
        f"wir bescheinigen: {who} wird seit {since} als {m.kind} bei {kasse} geführt. {open_end}",
        f"hiermit bescheinigen wir, dass {who} bei {kasse} krankenversichert ist ({m.kind}). {open_end}",
        f"für {who} besteht bei {kasse} seit dem {since} Krankenversicherungsschutz. {open_end}",
    )
    to_member = d.maybe(0.75)
    address = (
        m.recipient(d)
        if to_member
        else f"{escape(m.employer)}<br>Personalabteilung<br>{escape(d.german.street())}<br>{escape(d.german.address().postcode_place)}"
    )
    refs = [
        (d.one_of("Unser Zeichen", "Ihr Zeichen", "Zeichen"), d.german.case_number()), (d.one_of("Ansprechpartner", "Es schreibt Ihnen", "Bearbeitet von"), m.clerk.name),
        ("Telefon", d.german.phone()), (d.one_of("Telefax", "Fax"), d.german.phone()),
    ]  # fmt: skip
    chosen = [f"{label}<br>{escape(text)}" for label, text in refs if d.maybe(0.6)]
    if not with_number and d.maybe(0.75):
        chosen.append(f"{d.one_of(*NUMBER_LABELS)}<br>{m.kvnr(d)}")
    dated = f"{d.one_of('Datum', 'Tag', '')}<br>{m.dated(d, style)}" if d.maybe(0.5) else ""
    refs_html = f"<table class=r><tr>{''.join(f'<td>{cell}' for cell in [*chosen, dated] if cell)}</table>"
    own = (
        ""
        if dated
        else f"<p style='text-align:{d.one_of('right', 'left')}'>{d.one_of('', escape(m.seat.place) + ', ', escape(m.seat.place) + ', den ')}{m.dated(d, style)}</p>"
    )
    back = f"<div class=w>{m.kasse(d)} · {escape(m.seat.street)} · {escape(m.seat.postcode_place)}</div>"
    side = d.one_of("left", "right", "center")
    head = f"<div style='text-align:{side};min-height:22mm'>{logo(d, m.fund) if d.maybe(0.7) else ''} <span class=n>{m.kasse(d)}</span></div>"
    texts = m.sentences(d, 1, 4)
    body = f"{head}{back}<div class=a>{address}</div>{refs_html}{own}<p><b>{d.one_of(*TITLES)}{d.one_of(*_PURPOSES)}</b></p><p>{m.greeting(d)}</p><p>{core}</p>"
    body += (
        "".join(f"<p>{text}</p>" for text in texts)
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit freundlichem Gruß')}<br>{d.one_of('Ihre ' + m.kasse(d), 'Ihr Team der Krankenkasse', m.kasse(d))}</p>"
    )
    body += f"<p>{escape(m.clerk.name)}</p>" if d.maybe(0.5) else ""
    foot = (
        f"<div class=f>{m.kasse(d)} · Körperschaft des öffentlichen Rechts · {escape(m.seat.postcode_place)} · IK {m.ik} · IBAN {d.print_iban(d.german.iban())}</div>"
        if d.maybe(0.7)
        else ""
    )
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".n{{font-weight:bold;font-size:{d.rng.randint(12, 20)}pt;color:{d.one_of('#075', '#005e9e', '#000', '#a3123a', '#e0600a')}}}.w{{font-size:6.5pt;text-decoration:underline}}"
        ".a{min-height:32mm;margin-top:2mm}.r{font-size:80%;margin-bottom:5mm}.r td{padding-right:7mm}.f{position:absolute;bottom:7mm;left:20mm;right:20mm;font-size:6.5pt;border-top:1px solid #999;padding-top:1mm}"
    )
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 20.0, 20.0, 25.0))

"""Modern letter: column of contacts at the right edge, a block of labelled data in the middle of the page."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import (
    BORN_LABELS,
    NUMBER_LABELS,
    SINCE_LABELS,
    TITLES,
    logo,
    member,
)

_OPENERS = (
    "wie gewünscht erhalten Sie hier Ihre Bescheinigung.", "anbei Ihre aktuelle Versicherungsbescheinigung.", "vielen Dank für Ihre Anfrage. Wir bestätigen Ihnen folgende Daten:",
    "gern bestätigen wir Ihnen Ihren Versicherungsschutz.", "herzlich willkommen! Ihre Mitgliedschaft ist bestätigt.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.2)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    accent = d.one_of("#0a7d43", "#005e9e", "#c4122f", "#e2660a", "#5a2a82", "#00877c", "#222")
    rows = [
        (d.one_of("Name", "Versicherte Person", "Vor- und Zuname", "Mitglied"), m.name(d)), (d.one_of(*BORN_LABELS), m.born(d, style)), (d.one_of(*NUMBER_LABELS), m.kvnr(d)),
        (d.one_of(*SINCE_LABELS), m.start(d, style)), (d.one_of("versichert bis", "Ende der Mitgliedschaft", "bis"), d.one_of("laufend", "unbefristet", "fortlaufend", "-")),
        (d.one_of("Art der Versicherung", "Versicherungsverhältnis", "Status"), m.kind), ("Anschrift", escape(f"{m.home.street}, {m.home.postcode_place}")),
        (d.one_of("Arbeitgeber", "Meldende Stelle"), escape(m.employer)), ("Rentenversicherungsnummer", d.german.pension_number(m.person)),
        ("Betriebsnummer der Krankenkasse", d.german.digits(8)), ("Anspruch auf Krankengeld", d.one_of("ja", "nein", "ab 7. Woche")), ("Letzter Kassenwechsel", d.print_date(m.since, style) if d.maybe(0.2) else "keiner"),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows[:-1]) if n in (0, 3) or d.maybe(0.82 if n < 3 else 0.4)]
    if d.maybe(0.4):
        d.rng.shuffle(rows)
    mode = d.one_of("table", "table", "above", "below")
    if mode == "table":
        data = f"<table class=d>{''.join(f'<tr><td class=l>{label}{d.one_of(chr(58), str())}<td>{value}' for label, value in rows)}</table>"
    else:
        order = "<small>{0}</small><br>{1}" if mode == "above" else "{1}<br><small>{0}</small>"
        data = "<div class=g>" + "".join(f"<div>{order.format(label, value)}</div>" for label, value in rows) + "</div>"
    info = [
        f"<b>{m.kasse(d)}</b>", f"{escape(m.seat.street)}<br>{escape(m.seat.postcode_place)}", f"{d.one_of('Ihr Ansprechpartner', 'Kontakt')}<br>{escape(m.clerk.name)}", f"Tel. {d.german.phone()}",
        f"{d.one_of('Servicezeiten', 'Wir sind für Sie da')}<br>{d.one_of('rund um die Uhr', 'Mo-Fr 8-20 Uhr')}", f"www.{d.one_of('meine-kasse', 'kasse', 'service')}-{d.german.digits(3)}.example",
    ]  # fmt: skip
    dated = m.dated(d, style)
    info.append(f"{d.one_of('Datum', 'Erstellt am', 'Stand')}<br>{dated}")
    column = "".join(f"<p>{text}</p>" for n, text in enumerate(info) if n in (0, 6) or d.maybe(0.75))
    body = (
        f"<div class=hd>{logo(d, m.fund)}</div><div class=co>{column}</div><div class=ma><div class=a>{m.recipient(d)}</div><h3>{d.one_of(*TITLES)}</h3><p>{m.greeting(d)}</p><p>{d.one_of(*_OPENERS)}</p>{data}"
        + "".join(f"<p>{text}</p>" for text in m.sentences(d, 1, 3)) + f"<p>{d.one_of('Freundliche Grüße', 'Herzliche Grüße', 'Mit freundlichen Grüßen')}<br><br>{d.one_of('Ihre ', '')}{m.kasse(d)}</p></div>"
    )  # fmt: skip
    left = d.maybe(0.25)
    css = d.css(SANS, low=9, high=10.5) + (
        f".hd{{text-align:{d.one_of('right', 'left')};height:16mm}}.co{{position:absolute;top:{d.rng.randint(38, 55)}mm;{'left:10mm' if left else 'right:10mm'};width:42mm;font-size:80%;color:{d.one_of('#000', '#444', accent)}}}"
        f".ma{{margin-{'left' if left else 'right'}:{d.rng.randint(44, 50)}mm}}.a{{min-height:35mm;padding-top:12mm}}h3{{color:{accent}}}.d{{width:100%;margin:4mm 0;{d.one_of(f'border-left:1mm solid {accent}', 'background:#f2f4f6', '')}}}.d td{{padding:1mm 2mm;"
        f"{d.one_of('border-bottom:1px solid #ccc', '')}}}.l{{width:48%;color:{d.one_of('#000', '#555')}}}.g{{display:grid;grid-template-columns:1fr 1fr;gap:3mm;margin:4mm 0;border:1px solid {accent};padding:3mm}}small{{font-size:72%;color:#555}}"
    )  # fmt: skip
    return Sheet(body=body, css=css, margin=(14.0, 14.0, 15.0, 20.0))

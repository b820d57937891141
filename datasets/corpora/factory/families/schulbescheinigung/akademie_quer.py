"""Private academy's or nursing school's sheet across: frame, state approval, fees and hours, facts in the centre or a legend."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import attendance


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, d.one_of("beruf", "abend", "beruf")), d.german
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    color = d.one_of("#6a1b4d", "#1b4d6a", "#2f6a1b", "#444", "#b35900")
    facts = [
        (d.one_of("Ausbildung", "Bildungsgang", "Lehrgang"), escape(a.level)),
        (d.one_of("Beginn", "Ausbildungsbeginn", "von"), a.von(d, style)),
    ]
    facts += [(d.one_of("Ende", "voraussichtliches Ende", "bis"), a.bis(d, style))] if d.maybe(0.85) else []
    more = (
        ("Umfang", f"{d.rng.randint(20, 40)} Wochenstunden, Vollzeit"),
        ("Schulgeld", f"{d.print_amount(g.money(60, 480))} monatlich"),
        ("Träger der praktischen Ausbildung", escape(g.firm())),
        ("Probezeit bis", d.print_date(d.later(a.start, 90, 180), style)),
        ("Kurs", f"K{g.digits(2)}"),
        ("Abschluss", "staatliche Prüfung"),
    )
    facts += d.rng.sample(more, d.rng.randint(1, 4))
    if d.maybe(0.3):
        d.rng.shuffle(facts)
    person = f"<div style='font-size:{d.rng.randint(15, 24)}pt;margin:3mm 0'>{a.name(d)}</div>"
    born = (
        f"<div>{d.one_of('geboren am', 'geb. am', 'Geburtsdatum:')} {a.born(d, style)}{d.one_of('', ' in ' + escape(g.town()))}</div>"
        if d.maybe(0.9)
        else ""
    )
    lead = d.one_of("Wir bescheinigen hiermit, dass", "Hiermit wird bestätigt, dass", "Bescheinigung für")
    tail = (
        d.one_of(
            "an unserer Einrichtung ausgebildet wird.",
            "unsere Schule besucht.",
            "in folgendem Ausbildungsverhältnis steht:",
        )
        if "für" not in lead
        else ""
    )
    approved = d.one_of(
        "Staatlich anerkannte Ersatzschule",
        "Staatlich genehmigte Schule",
        "nach AZAV zertifizierter Träger",
        f"Anerkennung der Bezirksregierung {escape(g.town())} vom {d.print_date(g.day(end=a.day), style)}",
    )
    title = d.one_of(
        "Ausbildungsbescheinigung", "Schulbescheinigung", "Bescheinigung", "Bestätigung über den Schulbesuch"
    )
    legend = d.maybe(0.35)
    list_html = "<table class=f>" + "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in facts) + "</table>"
    if legend:
        marks = "".join(f"<td><div class=x>{v}</div><small>({n})</small>" for n, (_, v) in enumerate(facts, 1))
        keys = " &nbsp; ".join(f"({n}) {k}" for n, (k, _) in enumerate(facts, 1))
        list_html = f"<table class=f><tr>{marks}</table><p><small>{keys}</small></p>"
    when = (
        f"{escape(a.seat.place)}, {d.one_of('den ', '')}{a.datum(d, style)}" if d.maybe(0.92) else escape(a.seat.place)
    )
    foot = f"<table class=w><tr><td>{when}<td>{a.stamp(d)}<td>{a.scrawl(d)}<br><small>{escape(a.head.name)}, {d.one_of('Schulleitung', 'Institutsleitung', 'Geschäftsführung')}</small></table>"
    head = f"<div style='color:{color};font-size:{d.rng.randint(14, 20)}pt'>{a.house(d)}</div><small>{approved} · {escape(a.seat.street)}, {escape(a.seat.postcode_place)}</small>"
    left = d.maybe(0.35)
    body = f"<div style='position:absolute;inset:7mm;border:{d.one_of('2px solid', '4px double', '1px solid')} {color}'></div>{head}<h1>{title}</h1><div>{lead}</div>{person}{born}<div>{tail}</div>{list_html}{foot}"
    if left:
        body = f"<div style='position:absolute;left:0;top:0;bottom:0;width:62mm;background:{color};color:#fff;padding:18mm 7mm;box-sizing:border-box'><div style='font-size:14pt'>{a.house(d)}</div><p><small>{approved}</small></p><p><small>{escape(a.seat.street)}<br>{escape(a.seat.postcode_place)}<br>{g.phone()}</small></p></div><h1>{title}</h1><div>{lead}</div>{person}{born}<div>{tail}</div>{list_html}{foot}"
    css = d.css(SERIF, SANS, low=10, high=12) + (
        f"h1{{font-size:{d.rng.randint(18, 26)}pt;margin:5mm 0 3mm;color:{color};font-weight:normal}}.page{{text-align:{'left' if left else 'center'}}}.f{{margin:4mm {'0' if left else 'auto'};text-align:left}}.f td{{padding:.8mm 4mm .8mm 0}}.k{{color:#555}}.x{{border-bottom:1px solid #555;min-width:28mm}}.w{{width:100%;margin-top:6mm;text-align:left}}small{{font-size:8pt}}"
    )
    return Sheet(body, css, size=(297.0, 210.0), margin=(14.0, 18.0, 12.0, 72.0 if left else 18.0))

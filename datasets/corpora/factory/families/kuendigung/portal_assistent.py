"""Print-out of a contract portal's termination assistant: cards with labels above values, a time stamp and a transaction number."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "mi", "mi", "an")
    flat = e.side == "mi"
    portal = d.one_of(
        "Mieterportal",
        "Kündigungsassistent",
        "VertragsCockpit",
        "Mein Wohnen online",
        "kuendigen-leicht.example",
        "Self-Service Personal",
    )
    if flat != ("Personal" not in portal):
        portal = "Kündigungsassistent" if flat else "Self-Service Personal"
    kind = (
        d.one_of("Wohnraum", "Wohnung", "Mietvertrag", "Mietverhältnis")
        if flat
        else d.one_of("Arbeitsvertrag", "Arbeitsverhältnis", "Anstellungsvertrag")
    )
    day = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "yyyy-mm-dd", "d. month yyyy")
    clock = f"{rng.randint(6, 23):02d}:{rng.randint(0, 59):02d}"
    wish = k.until(d, e, day)
    cards = [
        (d.one_of("Was wird gekündigt?", "Vertragsart", "Gegenstand der Kündigung", "Vertrag"), k.thing(d, e, kind)),
        (d.one_of("Vertragsnummer", "Kundennummer", "Personalnummer" if not flat else "Mieternummer"), g.digits(8)),
        (d.one_of("Vertragspartner", "Empfänger", "Kündigung an", "Gekündigt wird bei"), f"{k.to(d, e)}<br>{escape(e.to_home.street)}, {k.place(e.to_home)}"),
        (d.one_of("Ihre Daten", "Kündigende Person", "Absender", "Vertragsinhaber/in"),
         f"{k.sender(d, e)}<br>{escape(e.sender_home.street)}<br>{k.place(e.sender_home)}"),
        (d.one_of("Gewünschtes Vertragsende", "Kündigung zum", "Ende zum", "Kündigungstermin"), wish),
        (d.one_of("Vertragsbeginn", "Laufzeit seit", "Eintritt"), d.print_date(e.began, day)),
        (d.one_of("Art der Kündigung", "Kündigungsart"), d.one_of("ordentlich", "fristgerecht", "ordentliche Kündigung")),
        (d.one_of("Grund (freiwillig)", "Kündigungsgrund"), d.one_of("keine Angabe", "Umzug", "Sonstiges", k.reasons(d, e, 1, 1)[0])),
        (d.one_of("E-Mail", "Bestätigung an"), f"{escape(e.sender_person.last.lower())}{rng.randint(1, 99)}@mail.example"),
        (d.one_of("Frühestmögliches Ende", "Berechnete Frist"), d.one_of("3 Monate", "4 Wochen zum Monatsende", "gesetzlich")),
    ]  # fmt: skip
    keep = [cards[0], *d.rng.sample(cards[1:2] + cards[5:], rng.randint(2, 5)), *cards[2:5]]
    rng.shuffle(keep)
    sent = d.one_of(
        "Abgesendet am", "Eingereicht am", "Kündigung abgegeben am", "Zeitpunkt der Erklärung:", "Gesendet:"
    )
    stamp = f"{sent} {k.written(d, e, day)}{d.one_of(' um ', ', ', ' | ')}{clock} {d.one_of('Uhr', '', 'Uhr (MEZ)')}"
    columns = rng.choice([1, 2, 2, 3])
    tint = d.one_of("#0a7d5a", "#1255cc", "#b3006b", "#e06c00", "#333")
    letter = ""
    if d.maybe(0.5):
        noun = k.what(d, e)
        letter = (
            f"<div class=q><b>{d.one_of('Text Ihrer Kündigung', 'Vorschau', 'Ihr Schreiben')}</b><br>{k.hello(d)}<br>hiermit kündige ich mein {noun} "
            f"{k.ordinary(d)} zum {k.until(d, e, day)}, {k.next_time(d)}. {' '.join(k.extras(d, e, 0, 2))}<br>{k.sender(d, e)}</div>"
        )
    boxes = "".join(f"<div class=c><div class=n>{label}</div>{value}</div>" for label, value in keep)
    done = d.one_of(
        "Ihre Kündigung wurde übermittelt",
        "Vielen Dank, wir haben Ihre Kündigung erhalten",
        "Kündigung erfolgreich versendet",
        "Zusammenfassung Ihrer Kündigung",
    )
    body = (
        f"<div class=bar><b>{portal}</b><span>{d.one_of('Abmelden', 'Menü', 'Hilfe', 'Mein Konto')}</span></div><h1>{done}</h1>"
        f"<p class=st>{stamp}<br>{d.one_of('Vorgangs-ID', 'Transaktion', 'Ticket', 'Bestätigungscode')}: {g.digits(4)}-{g.digits(4)}-{g.digits(2)}</p>"
        f"<div class=g>{boxes}</div>{letter}<p class=f>{d.one_of('Bitte bewahren Sie diese Bestätigung auf.', 'Diese Erklärung ist ohne Unterschrift gültig.', 'Wegen der Schriftform bitte zusätzlich ausdrucken und unterschreiben.')}</p>"
    )
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9.5, 11.5):.1f}pt;color:#222;line-height:1.35}}.bar{{background:{tint};color:#fff;"
        f"padding:3mm 5mm;display:flex;justify-content:space-between}}h1{{font-size:{rng.randint(14, 20)}pt;margin:6mm 0 2mm}}.st{{color:#555;font-size:90%}}"
        f".g{{display:grid;grid-template-columns:repeat({columns},1fr);gap:3mm}}.c{{border:1px solid #ccc;border-radius:{rng.randint(0, 4)}mm;padding:3mm}}"
        f".n{{color:{d.one_of('#777', tint)};font-size:80%}}.q{{margin-top:5mm;background:#f4f4f4;padding:4mm}}.f{{margin-top:6mm;font-size:85%;color:#666}}"
    )
    top = f"<div style='position:absolute;top:3mm;left:12mm;right:12mm;font-size:6.5pt;color:#333'>{d.print_date(d.later(e.written, 1, 20), 'dd.mm.yy')}, {clock}&nbsp;&nbsp; {portal}</div>"
    foot = "<div style='position:absolute;bottom:3mm;right:12mm;font-size:6.5pt'>{page}/{pages}</div>"
    return Sheet(body, css, header=top, footer=foot, margin=(10.0, 14.0, 10.0, 14.0))

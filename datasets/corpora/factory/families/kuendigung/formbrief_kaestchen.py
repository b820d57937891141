"""A housing company's form letter: reference line in columns, boxes to tick for the kind and grounds of notice."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_GROUNDS = (
    "Zahlungsverzug mit mehr als einer Monatsmiete (§ 573 Abs. 2 Nr. 1 BGB)", "Zahlungsverzug nach § 543 Abs. 2 Nr. 3 BGB",
    "Störung des Hausfriedens (§ 569 Abs. 2 BGB)", "unerlaubte Überlassung an Dritte", "vertragswidriger Gebrauch der Mietsache",
    "Eigenbedarf (§ 573 Abs. 2 Nr. 2 BGB)", "wiederholt unpünktliche Mietzahlung", "Nichtzahlung der Kaution",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "vm", private=0.0)
    on, off = d.one_of(("☒"), ("☑")), "☐"
    grounds = d.some(_GROUNDS, 4, len(_GROUNDS))
    chosen = set(d.some(grounds, 1, 2))
    tick = {text: f"<span class=x>{on if text in chosen else off}</span> {text}" for text in grounds}
    at_once = d.maybe(0.4)
    kinds = [
        f"<span class=x>{on if at_once else off}</span> fristlos aus wichtigem Grund",
        f"<span class=x>{on}</span> {d.one_of('ordentlich zum', 'fristgerecht zum', 'mit gesetzlicher Frist zum', 'hilfsweise fristgemäß zum')} {k.until(d, e)}",
        f"<span class=x>{off}</span> zum Ablauf der Befristung am ______________",
    ]
    refs = [
        (
            d.one_of("Vertragsnummer", "Mieternummer", "VE-Nr.", "Mietvertrags-Nr."),
            f"{g.digits(4)}.{g.digits(3)}.{g.digits(2)}",
        ),
        (d.one_of("Ansprechpartner", "Sachbearbeitung", "Kundenbetreuung"), escape(g.person().name)),
        (d.one_of("Telefon", "Durchwahl"), g.phone()),
        (d.one_of("Ihr Schreiben vom", "Mietbeginn", "Vertrag vom"), d.print_date(e.began)),
        (d.one_of("Datum", "Datum", "Ausstellungsdatum"), k.written(d, e)),
    ]
    refs = [refs[0], *d.rng.sample(refs[1:4], rng.randint(1, 3)), refs[4]]
    row = "".join(f"<td><small>{label}</small><br>{value}" for label, value in refs)
    arrears = g.money(400, 6000)
    debt = (
        f"<table class=d><tr><td>Rückstand laut Mietkonto per {d.print_date(d.later(e.written, -6, -1))}<td>{d.print_amount(arrears)}<tr>"
        f"<td>davon Mahnkosten<td>{d.print_amount(g.money(5, 40))}</table>"
        if any("Zahlung" in text or "zahlung" in text for text in chosen)
        else ""
    )
    title = d.one_of(
        f"Kündigung des {k.what(d, e, of=True)}", f"Kündigung Ihres {k.contract(d, e, of=True)}", f"KÜNDIGUNG – {k.thing(d, e, 'Wohnraum')}",
        f"Kündigung der {k.thing(d, e, 'Wohnung')}",
    )  # fmt: skip
    lead = d.one_of(
        f"wir kündigen Ihnen das {k.what(d, e)} über die nachstehend bezeichnete Wohnung wie folgt:",
        f"hiermit wird das {k.what(d, e)} gekündigt, und zwar",
        f"den mit Ihnen bestehenden {k.contract(d, e)} kündigen wir (Zutreffendes ist angekreuzt)",
    )
    objects = (
        f"{escape(e.to_home.street)}, {k.place(e.to_home)}, {d.one_of('3. OG links', 'EG rechts', '1. OG', 'WE 12')}"
    )
    extras = k.extras(d, e, 1, 5)
    body = (
        f"<div class=h>{k.sender(d, e)}<div class=s>{escape(e.sender_home.street)}, {k.place(e.sender_home)}</div></div>"
        f"<div class=a>{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</div><table class=r><tr>{row}</table>"
        f"<p class=b>{title}</p><p>{k.hello(d, e.to_person)}</p><p>{lead}</p><div class=k>{'<br>'.join(kinds)}</div>"
        f"<p>{d.one_of('Mietobjekt', 'Wohnung', 'Mietsache')}: {objects}</p><p>{d.one_of('Kündigungsgrund', 'Begründung', 'Gründe')}:</p>"
        f"<div class=k>{'<br>'.join(tick[text] for text in grounds)}</div>{debt}"
        + "".join(f"<p>{text}</p>" for text in extras)
        + f"<p>Mit freundlichen Grüßen<br>{k.sender(d, e) if d.maybe(0.7) else ''}</p>"
        f"{k.ink(d, g.person().last)} &nbsp; {k.ink(d, g.person().last, 0.5)}"
    )
    color = d.one_of("#005a8c", "#8c1d18", "#3a7d2c", "#222", "#d17a00")
    css = d.css(SANS, low=9, high=10.5) + (
        f".h{{background:{d.one_of(color + ';color:#fff;padding:4mm', '#fff;color:' + color)};font-size:{rng.randint(13, 18)}pt;font-weight:bold}}"
        f".s{{font-size:7.5pt;font-weight:normal}}.a{{margin:{rng.randint(10, 20)}mm 0 8mm}}.r{{width:100%;border-top:1px solid #666;border-bottom:1px solid #666}}"
        f".r td{{padding:1mm 2mm}}.r small{{font-size:6.5pt;color:#555}}.b{{font-size:120%;font-weight:bold;margin:6mm 0 4mm;color:{color}}}"
        ".k{margin:0 0 3mm 4mm}.x{font-family:'DejaVu Sans'}.d td{border:1px solid #999;padding:1mm 3mm}.d{margin-bottom:3mm}"
    )
    return Sheet(body, css, margin=(12.0, 18.0, 16.0, 22.0))

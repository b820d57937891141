"""Print-out of an e-mail: header lines of the mail program, plain text, quoted earlier mail, no letter layout at all."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.mahnung._mahnung import customer_label, demand


def draw(d: Draft) -> Sheet:
    m, g = demand(d, d.one_of("energie", "telefon", "versand", "dienst"), count=(1, 3), high=240), d.german
    host = "".join(c for c in m.creditor.lower() if "a" <= c <= "z")[:12] + ".example"
    mailed = (
        "".join(c for c in m.who.name.lower() if "a" <= c <= "z")
        + str(d.rng.randint(1, 99))
        + "@"
        + d.one_of("mailbox", "post", "webpost")
        + ".example"
    )
    clock = f"{d.rng.randint(6, 21):02d}:{d.rng.randint(0, 5)}{d.rng.randint(0, 9)}"
    level = d.one_of(
        "Zahlungserinnerung", "Freundliche Zahlungserinnerung", "1. Mahnung", "Letzte Mahnung", "Mahnung: bitte handeln"
    )
    shown_from = f"{m.absender()} &lt;{d.one_of('mahnung', 'no-reply', 'service', 'buchhaltung')}@{host}&gt;"
    shown_to = f"{m.name()} &lt;{mailed}&gt;" if d.maybe(0.6) else mailed
    labels = [
        d.one_of("Von", "From", "Absender"),
        d.one_of("An", "To"),
        d.one_of("Gesendet", "Datum", "Date"),
        d.one_of("Betreff", "Subject"),
    ]
    headers = [
        (labels[0], shown_from),
        (labels[1], shown_to),
        (labels[2], f"{m.datum('dd.mm.yyyy')} {clock}"),
        (labels[3], f"{level} {g.digits(6)}"),
    ]
    if d.maybe(0.3):
        headers[2] = (labels[2], f"{d.one_of('Montag', 'Dienstag', 'Mittwoch')}, {m.datum('d. month yyyy')} um {clock}")
    if d.maybe(0.4):
        d.rng.shuffle(headers)
    head = "".join(f"<tr><td class=h>{n}:<td>{v}" for n, v in headers)
    has_term = d.maybe(0.8)
    named = d.maybe(0.8)
    term = f"bis zum {m.frist()}" if has_term else "in den nächsten Tagen"
    cut = f" Danach sperren wir Ihren Zugang am {m.sperrung()}." if d.maybe(0.25) else ""
    number = f"{customer_label(d)}: {m.kdnr()}<br>" if d.maybe(0.85) else ""
    items = "<br>".join(
        f"{d.one_of('', '- ', '* ')}{escape(n)} vom {d.print_date(day)}: {d.print_amount(a)}" for n, day, a in m.items
    )
    fees = "".join(f"<br>{n}: {d.print_amount(a)}" for n, a in m.fees)
    said = d.one_of(
        f"wir haben noch keinen Zahlungseingang für folgende Positionen feststellen können. Bitte überweisen Sie {m.forderung()} {term}.",
        f"vielleicht haben Sie es übersehen: {m.forderung()} sind offen. Wir bitten um Ausgleich {term}.",
        f"trotz Fälligkeit ist der Betrag von {m.forderung()} noch nicht bezahlt. Neue Frist: {term}.",
    )
    hello = f"Hallo {m.name()}," if named and d.maybe(0.5) else f"Guten Tag {m.who.salutation} {escape(m.who.last)},"
    total = f"<p>{d.one_of('Gesamt', 'Offener Betrag', 'Summe')}: {m.forderung()}</p>" if d.maybe(0.6) else ""
    quoted = (
        f"<blockquote>Am {d.print_date(m.items[-1][1] - timedelta(days=12))} um {d.rng.randint(8, 19)}:{d.rng.randint(0, 5)}2 schrieb {escape(g.person().name)}:<br>&gt; anbei erhalten Sie Ihre Rechnung über {d.print_amount(m.items[-1][2])}.<br>&gt; Fällig am {d.print_date(m.items[-1][1])}.</blockquote>"
        if d.maybe(0.5)
        else ""
    )
    sign = f"{m.absender()}<br>{escape(m.seat.street)}, {escape(m.seat.postcode_place)}<br>Telefon {g.phone()}<br>Amtsgericht {escape(g.town())}, HRB {g.digits(5)}"
    attach = (
        f"<p style='border:1px solid #aaa;padding:1mm 2mm;display:inline-block'>Mahnung_{g.digits(6)}.pdf ({d.rng.randint(40, 300)} KB)</p>"
        if d.maybe(0.6)
        else ""
    )
    print_head = (
        f"<p style='font-size:8pt;border-bottom:1px solid #000'>{d.one_of(mailed, m.name(), 'Posteingang')}</p>"
        if d.maybe(0.5)
        else ""
    )
    body = (
        f"{print_head}<table>{head}</table><hr>{attach}<p>{hello}</p><p>{said}{cut}</p><p>{number}{items}{fees}</p>{total}<p>Bankverbindung: {m.iban()}</p>"
        + "".join(f"<p>{t}</p>" for t in m.texts("all", 0, 3))
        + f"<p>{d.one_of('Viele Grüße', 'Freundliche Grüße', 'Beste Grüße')}<br>{escape(g.person().name)}</p><p>-- <br>{sign}</p>{quoted}"
    )
    css = (
        d.css(SANS, MONO, low=9.5, high=11.5)
        + ".h{font-weight:bold;padding-right:4mm}blockquote{border-left:2px solid #889;margin:3mm 0 0 2mm;padding-left:3mm;color:#445}"
    )
    foot = "<div style='position:absolute;bottom:5mm;right:12mm;font-size:7.5pt'>{page} von {pages}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.6), margin=(13, 16, 14, 16))

"""The day of disconnection announced: a big date in a frame, hours, meter data; the demand in a single line."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, contact, greeting, pairs
from corpora.factory.families.mahnung._beilage import enclosure
from corpora.factory.families.mahnung._mahnung import customer_label, demand

_WEEK = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def draw(d: Draft) -> Sheet:
    m, g = demand(d, d.one_of("energie", "stadtwerke"), high=480), d.german
    m.cut = d.later(m.day, 9, 16)
    while m.cut.weekday() > 4:
        m.cut = d.later(m.cut, 1, 1)
    m.due = d.later(m.day, 3, 7)
    what = d.one_of("Strom", "Gas", "Strom und Gas", "Fernwärme")
    weekday = _WEEK[m.cut.weekday()]
    when = d.one_of(
        f"{weekday}, {m.sperrung('dd.mm.yyyy')}",
        f"am {m.sperrung()}",
        f"{weekday}, den {m.sperrung()}",
        f"Sperrtermin: {m.sperrung()}",
    )
    hours = d.one_of("zwischen 8 und 14 Uhr", "ab 7:00 Uhr", "7.30 - 15.00 Uhr", "")
    frame = d.one_of(
        "border:3px solid #c00",
        "background:#fbe3e3",
        "border:1px dashed #000",
        "background:#000;color:#fff",
        "border-top:2px solid #000;border-bottom:2px solid #000",
    )
    big = f"<div style='{frame};padding:4mm;text-align:center;font-size:{d.rng.randint(14, 20)}pt;margin:4mm 0'>{when}<br><span style='font-size:.7em'>{hours}</span></div>"
    pay = d.one_of(
        f"Nur wenn {m.forderung()} bis zum {m.frist()} eingehen, sagen wir den Termin ab.",
        f"Offener Betrag: {m.forderung()}. Zahlbar sofort, spätestens bis {m.frist()}.",
        f"Ihr Rückstand beträgt {m.forderung()}. Zur Abwendung zahlen Sie diesen Betrag vor dem Termin oder bar beim Sperrkassierer.",
    )
    refs = [
        (customer_label(d), m.kdnr()),
        ("Zähler", f"1 {g.rng.choice('EIS')}{g.digits(2)} {g.digits(8)}"),
        ("Marktlokation", g.digits(11)),
        ("Rechnungseinheit", g.digits(12)),
    ]
    refs = refs[: d.rng.randint(1, 4)]
    dated = d.one_of(f"{escape(m.seat.place)}, {m.datum()}", f"Datum: {m.datum()}", m.datum())
    intro = d.one_of(
        f"trotz Mahnung und Androhung vom {d.print_date(m.items[-1][1])} haben Sie nicht gezahlt. Wir unterbrechen daher Ihre Versorgung mit {what}:",
        f"hiermit kündigen wir gemäß § 19 Abs. 4 {d.one_of('StromGVV', 'GasGVV')} die Einstellung der Belieferung mit {what} an.",
        f"der Netzbetreiber wurde beauftragt, Ihren Anschluss ({what}) zu sperren.",
    )
    mail = f"<div style='margin:{d.rng.randint(8, 14)}mm 0 7mm'>{address(d, m.name(), m.who, m.home, sender=m.sender() if d.maybe(0.7) else '')}</div>"
    table = "".join(
        f"<tr><td>{escape(n)} vom {d.print_date(day)}<td class=n>{m.plain(a)}" for n, day, a in m.items
    ) + "".join(f"<tr><td>{n}<td class=n>{m.plain(a)}" for n, a in m.fees)
    listed = (
        f"<p>{d.one_of('Zusammensetzung', 'Im Einzelnen')}:</p><table>{table}</table><p></p>" if d.maybe(0.4) else ""
    )
    logo = f"<p style='font-size:{d.rng.randint(14, 22)}pt;text-align:{d.one_of('left', 'center', 'right')};margin:0'><b>{m.absender()}</b></p>"
    body = (
        f"{logo}{mail}<table style='width:100%'><tr><td>{pairs(refs, d.one_of('colon', 'table', 'dots'))}<td style='text-align:right'>{dated}</table>"
        f"<p style='margin-top:5mm'><b>{d.one_of('Ankündigung der Sperrung', f'Wir stellen Ihnen {what} ab', 'ANKÜNDIGUNG DER VERSORGUNGSUNTERBRECHUNG', 'Sperrankündigung')}</b></p>"
        f"<p>{greeting(d, m.who)}</p><p>{intro}</p>{big}<p>{pay}</p>{listed}"
        + "".join(f"<p>{t}</p>" for t in m.texts("sperre", 2, 6))
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Ihr Kundenservice')}</p>"
        + (f"<p style='font-size:.8em'>Konto: {m.iban()}</p>" if d.maybe(0.6) else "")
    )
    body += enclosure(d, m) * d.maybe(0.4)
    css = d.css(SANS, low=10, high=12) + "td.n{text-align:right;padding-left:10mm}small{font-size:7pt}"
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;font-size:7pt'>{' · '.join(contact(d, m.seat))}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.8), margin=(14, 20, 18, 22))

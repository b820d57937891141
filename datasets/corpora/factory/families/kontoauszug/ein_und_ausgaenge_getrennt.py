"""Two lists, incomings and outgoings, mostly without signs; a summary box of four figures."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_OLD = (
    "Anfangssaldo", "Saldo am {day}", "Kontostand zum {day}", "Saldovortrag", "Anfangsbestand",
    "Alter Saldo per {day}",
)  # fmt: skip
_NEW = ("Endsaldo", "Saldo am {day}", "Kontostand zum {day}", "Schlusssaldo", "Endbestand", "Neuer Saldo per {day}")
_SUM_IN = ("Summe Eingänge", "Summe der Gutschriften", "Zugänge gesamt", "+ Einnahmen", "Total Gutschriften")
_SUM_OUT = ("Summe Ausgänge", "Summe der Belastungen", "Abgänge gesamt", "- Ausgaben", "Total Belastungen")
_IN = (
    "Eingänge", "Gutschriften", "Zahlungseingänge", "Zu Ihren Gunsten", "Einnahmen auf Ihrem Konto",
    "Gutgeschriebene Beträge",
)  # fmt: skip
_OUT = (
    "Ausgänge", "Belastungen", "Zahlungsausgänge", "Zu Ihren Lasten", "Abbuchungen von Ihrem Konto",
    "Belastete Beträge",
)  # fmt: skip
_DAY, _TEXT = (
    ("Datum", "Buchungstag", "Gebucht am", "Tag"),
    ("Beschreibung", "Text", "Verwendungszweck", "Details der Buchung", "Auftraggeber / Empfänger, Zweck"),
)
_GREETING = (
    "Sehr geehrte Kundin, sehr geehrter Kunde,", "Guten Tag {name},", "Sehr geehrte/r {name},",
    "Liebe Kundin, lieber Kunde,", "",
)  # fmt: skip
_INTRO = (
    "nachstehend erhalten Sie eine Aufstellung aller Buchungen auf Ihrem Konto.",
    "anbei Ihr regelmäßiger Kontoauszug, sortiert nach Ein- und Ausgängen.",
    "hier finden Sie die Bewegungen auf Ihrem Girokonto.",
    "mit diesem Auszug informieren wir Sie über Ihre Kontobewegungen.",
    "wir haben die Umsätze Ihres Kontos für Sie zusammengestellt:",
)  # fmt: skip

_TITLE = ("Kontoauszug", "Ihr Kontoauszug", "Auszug Girokonto", "Kontoübersicht", "Mitteilung über Ihren Kontostand")


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    a = u.account(
        d,
        "Santander Consumer Bank AG",
        "Targobank AG",
        "Bankhaus {name} & Co.",
        "Privatbank {name} AG",
        "Sparda-Bank {ort} eG",
        "PSD Bank {ort} eG",
        "Handelsbank {ort} AG",
        "Bank für Kirche und Soziales eG",
        "norisbank GmbH",
        "Filialbank {ort} AG",
    )
    s = u.statement(d, 4, 28)
    issued = d.later(s.end, 0, 6)
    talk = u.voice(d, "pz", "kpz", "kp", "zp", rich=0.5)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy", "dd.mm.", "d. month yyyy")
    unit, sign = d.one_of("{}", "{} EUR", "{} €", "EUR {}"), d.one_of("-{}|{}", "{} S|{} H", "{}-|{}")
    inline, valued = d.maybe(0.5), d.maybe(0.35)
    incoming = [item for item in s.bookings if item.amount > 0]
    outgoing = [item for item in s.bookings if item.amount < 0]
    plus, minus = (sum((item.amount for item in part), Decimal(0)) for part in (incoming, outgoing))
    plain = d.one_of("{}|{}", "{}|{}", "{}|{}", "-{}|{}")
    heads = (d.one_of(*_DAY), d.one_of(*_TEXT), d.one_of("Betrag", "Betrag in EUR", "EUR", "Umsatz"))
    parts = [(d.one_of(*_IN), incoming, plus), (d.one_of(*_OUT), outgoing, minus)]
    if d.maybe(0.4):
        parts.reverse()
    lists, row = "", 0
    for title, items, total in parts:
        rows = []
        for item in items:
            row += 1
            rows.append(
                f"<tr><td class=d>{u.day_cell(d, row, item.day, style)}"
                + (f"<td class=d>{d.print_date(item.valued, style)}" if valued else "")
                + f"<td class=t>{u.text_cell(d, row, talk.lines(d, item), ' ' if inline else chr(10))}"
                f"<td class=n>{u.amount_cell(d, row, item.amount, plain, unit)}"
            )
        head = f"<th>{heads[0]}{'<th>Wert' if valued else ''}<th>{heads[1]}<th class=n>{heads[2]}"
        if not rows:
            lists += (
                f"<h3>{title}</h3><p>"
                f"{d.one_of('Keine Buchungen im Zeitraum.', 'keine', 'Es liegen keine Umsätze vor.')}</p>"
            )
            continue
        last = (
            (
                f"<tr class=s><td colspan={3 if valued else 2}>{d.one_of('Summe', 'Zwischensumme', 'Gesamt')} {title}"
                f"<td class=n>{u.sum_text(d, total, plain, unit)}"
            )
            if d.maybe(0.7)
            else ("")
        )
        lists += (
            f"<h3>{title}{f' ({len(rows)})' if d.maybe(0.3) else ''}</h3><table class=m><thead><tr>{head}</thead>"
            f"<tbody>{''.join(rows)}{last}</tbody></table>"
        )
    start, end = (d.print_date(day, "dd.mm.yyyy") for day in (s.start, s.end))
    figures = [
        (d.one_of(*_OLD).format(day=start), u.balance(d, "saldo_alt", s.old, sign, unit)),
        (d.one_of(*_SUM_IN), u.sum_text(d, plus, "{}|{}", unit)),
        (d.one_of(*_SUM_OUT), u.sum_text(d, minus, "{}|{}", unit)),
        (d.one_of(*_NEW).format(day=end), u.balance(d, "saldo_neu", s.new, sign, unit)),
    ]
    if d.maybe(0.5):
        box = (
            ("<table class=b><tr>")
            + ("").join(f"<td><small>{label}</small><br><b>{value}</b>" for label, value in figures)
            + ("</table>")
        )
    else:
        box = (
            ("<table class=b>")
            + ("").join(f"<tr><td>{label}<td class=n>{value}" for label, value in figures)
            + ("</table>")
        )
    facts = [f"{d.one_of('Kontonummer (IBAN)', 'IBAN', 'Konto')}: {d.iban('iban', a.iban)}"]
    if d.maybe(0.7):
        facts.append(f"BIC: {d.field('bic', a.bank.bic)}")
    if d.maybe(0.75):
        facts.append(
            f"{d.one_of('Auszug', 'Auszugsnummer', 'Lfd. Nr.')}: {d.field('auszug_nummer', u.number(d, s.end))}"
        )
    if d.maybe(0.7):
        facts.append(
            f"{d.one_of('Zeitraum', 'Berichtszeitraum', 'Abrechnungszeitraum')}: "
            f"{d.date('zeitraum_von', s.start, 'dd.mm.yyyy')} {d.one_of('-', 'bis', '–')} "
            f"{d.date('zeitraum_bis', s.end, 'dd.mm.yyyy')}"
        )
    rng.shuffle(facts)
    place = f"{escape(g.town())}, " if d.maybe(0.5) else ""
    dated = f"<p class=r>{place}{d.one_of('den ', '', '')}{d.date('datum', issued)}</p>" if d.maybe(0.75) else ""
    bank = f"<div class=l>{d.field('kreditinstitut', a.bank.name)}</div>"
    address = (
        f"<p class=a>{d.field('kontoinhaber', a.holder)}<br>{escape(a.address.street)}<br>"
        f"{escape(a.address.postcode_place)}</p>"
    )
    greeting = d.one_of(*_GREETING).format(name=escape(f"{a.person.salutation} {a.person.last}"))
    intro = f"<p>{greeting}</p><p>{d.one_of(*_INTRO)}</p>" if greeting else ""
    title = f"<h2>{d.one_of(*_TITLE)}</h2>"
    body = bank + address + dated + title + f"<p>{d.one_of('<br>', ' &nbsp;|&nbsp; ', ', ').join(facts)}</p>" + intro
    body += box + lists if d.maybe(0.7) else lists + box
    body += ("").join(f"<p class=f>{note}</p>" for note in u.notes(d, 0, 4)) + (
        f"<p>Mit freundlichen Grüßen<br>{escape(a.bank.name)}</p>" if greeting and d.maybe(0.6) else ""
    )
    color = d.one_of("#ec0000", "#003366", "#222", "#005c3f", "#7a1f5c", "#000")
    css = d.css(SANS, SERIF, low=8.5, high=10.5) + (
        f".l{{font-size:1.5em;color:{color};text-align:{d.one_of('left', 'center', 'right')};"
        f"margin-bottom:{rng.randint(5, 16)}mm}}.r{{text-align:{d.one_of('right', 'left')}}}.a{{margin-bottom:8mm}}"
        f".b{{width:{d.one_of('100%', '60%', '100%')};margin:3mm 0 5mm;"
        f"{d.one_of(f'border:1px solid {color}', 'background:#eef1f5', 'border:2px solid #999')}}}.b "
        f"td{{padding:1.5mm 3mm}}.n{{text-align:right;white-space:nowrap}}.m{{width:100%}}.m td,.m "
        f"th{{padding:{rng.uniform(0.5, 1.6):.1f}mm 1.5mm;text-align:left;"
        f"{d.one_of('', 'border-bottom:1px solid #ccc', 'border:1px solid #bbb')}}}.m .n{{text-align:right}}"
        f".d{{white-space:nowrap}}.t{{white-space:pre-line}}.s td{{font-weight:bold}}h3{{margin:4mm 0 1.5mm;"
        f"{d.one_of(f'color:{color}', f'background:{color};color:#fff;padding:1mm 2mm', '')}}}.f{{font-size:.82em}}"
    )
    foot = (
        "<div style='position:absolute;bottom:6mm;left:25mm;right:20mm;font-size:6.5pt;text-align:center'>"
        f"{' - '.join(u.imprint(d, a.bank))}<br>Seite {{page}}/{{pages}}</div>"
    )
    return Sheet(body=body, css=css, footer=foot, margin=(15.0, 20.0, 20.0, 25.0))

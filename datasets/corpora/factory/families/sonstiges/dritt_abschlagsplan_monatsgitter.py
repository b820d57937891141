"""Stadtwerke Abschlagsplan or Semester rates: a month calendar as a grid, meter cards, a friendly letter, no dunning."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post

_SENDERS = (
    "Stadtwerke {t} GmbH", "SW {t} Vertriebs GmbH", "Gemeindewerke {t}", "{t}er Energie AG", "Energieversorgung {t} GmbH",
    "Kreiswerke {t}", "Fernwärme {t} GmbH & Co. KG", "Wasserzweckverband {t}", "Elektrizitätswerk {t} KG", "Bürgerenergie {t} eG",
    "Abwasserbetrieb {t}", "Kabelnetz {t} GmbH", "Naturstrom {t} eG", "Gasversorgung {t} GmbH",
)  # fmt: skip
_TITLES = (
    "Ihr Abschlagsplan {y}", "Abschlagsplan für das Lieferjahr {y}", "Ihre neuen Abschläge", "Jahresübersicht Ihrer Zahlungen {y}",
    "Zahlungsplan {y}", "Mitteilung über Abschlagszahlungen", "Ihre monatlichen Zahlungen ab {m}",
)  # fmt: skip
_OPENINGS = (
    "damit Sie planen können, haben wir Ihre Abschläge auf das Jahr verteilt.", "vielen Dank für Ihr Vertrauen. Hier ist Ihr "
    "persönlicher Zahlungsplan.", "auf Grundlage Ihres letzten Verbrauchs von {no} kWh haben wir den Abschlag berechnet.",
    "zum {past} haben sich die Preise geändert. Ihr Abschlag wurde angepasst.", "die folgenden Beträge buchen wir ab.",
    "Sie müssen nichts weiter tun, wenn Sie uns ein SEPA-Mandat erteilt haben.",
)  # fmt: skip
_TIPS = (
    "Bitte zahlen Sie die Abschläge ohne weitere Aufforderung.", "Gläubiger-ID DE{no}ZZZ{no}, Mandat {no}.", "Ihr Zähler "
    "{no} wird am {soon} abgelesen.", "Sie können die Höhe im Kundenportal ändern.", "Den Verbrauch melden Sie bis {soon}.",
    "Arbeitspreis 34,{n} ct/kWh, Grundpreis {amount} im Jahr.", "Bei Leerstand bitte unbedingt anrufen: {phone}.",
    "Sie haben noch ein Guthaben von {amount}, es wird mit dem ersten Abschlag verrechnet.", "Energieberatung im Kundenzentrum "
    "{street}.", "Zahlen Sie auf IBAN {iban}, {bank}.", "Die Abschläge enthalten 19 % Umsatzsteuer.", "Netzbetreiber: {firm}",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, who, home = d.german, d.german.day(), d.german.person(), d.german.address()
    name, seat, color = d.one_of(*_SENDERS).format(t=g.town()), g.address(), d.rng.choice(post.COLORS)
    shown, year = d.field("absender", name), day.year + d.rng.randint(0, 1)
    dated = d.date("datum", day) if d.maybe(0.85) else ""
    base = g.money(18, 260, round_to=1) + Decimal(d.rng.choice([0, 0, 0, 0.5]))
    first = d.rng.randint(0, 11)
    count = d.rng.choice([11, 12, 12, 10, 6])
    due = d.rng.choice((1, 3, 5, 15, 28))
    months = [(MONTHS[(first + i) % 12], year + (first + i) // 12, (first + i) % 12 + 1) for i in range(count)]
    small = d.maybe(0.4)
    split = d.maybe(0.35)

    def cost() -> str:
        amount = base + (g.money(1, 9) if small and d.maybe(0.2) else Decimal(0))
        return d.print_amount(amount)

    shape = d.rng.randrange(3)
    if shape == 0:
        cells = [
            f"<td><small>{month[:3]} {y}</small><br><b>{cost()}</b><br><small>fällig {due}.{m}.</small>"
            for month, y, m in months
        ]
        width = d.rng.choice((3, 4, 6))
        plan = (
            "<table class=g>"
            + "".join("<tr>" + "".join(cells[i : i + width]) for i in range(0, count, width))
            + "</table>"
        )
    elif shape == 1:
        extra = f"<th>{d.one_of('Strom', 'Wasser')}<th>{d.one_of('Gas', 'Abwasser')}" if split else ""
        rows = "".join(
            f"<tr><td>{due:02d}.{m:02d}.{y}"
            + (f"<td class=n>{d.print_amount(base / 2)}<td class=n>{d.print_amount(base / 2)}" if split else "")
            + f"<td class=n>{cost()}"
            for _, y, m in months
        )
        heads = f"<tr><th>{d.one_of('Fällig am', 'Termin', 'Buchung am')}{extra}<th>{d.one_of('Abschlag', 'Betrag', 'Rate')}"
        plan = f"<table class=l><thead>{heads}</thead><tbody>{rows}</tbody></table>"
    else:
        high = [(month, d.rng.randint(17, 20)) for month, _, _ in months]
        bars = "".join(f"<td style='vertical-align:bottom;text-align:center'><div style='height:{h}mm;background:{color}'></div>"
                       f"<small>{m[:3]}<br>{cost()}</small>" for m, h in high)  # fmt: skip
        plan = f"<table class=b><tr>{bars}</table>"
    total = f"<p class=sum>{d.one_of('Summe', 'Jahressumme', 'Gesamtbetrag')} {d.print_amount(base * count)}</p>"
    details = [
        f"{d.one_of('Kundennummer', 'Kd.-Nr.', 'Vertragskonto')} {g.digits(9)}",
        f"Zählernummer {g.digits(8)}",
        f"{d.one_of('Lieferstelle', 'Verbrauchsstelle', 'Wohnheim')} {escape(home.street)}",
    ]
    if d.maybe(0.3):
        details.append(
            f"{d.one_of('Unser Zeichen', 'Aktenzeichen', 'Unsere Zeichen:')} {d.code('aktenzeichen', g.case_number())}"
        )
    if dated and d.maybe(0.5):
        details.insert(0, f"{d.one_of('Datum', 'vom')} {dated}")
        dated = ""
    tips = [post.fill(d, day, tip) for tip in d.some(_TIPS, 2, 6)]
    cards = (
        "".join(f"<span class=card>{tip}</span>" for tip in tips)
        if d.maybe(0.4)
        else "".join(f"<p>• {tip}</p>" for tip in tips)
    )
    greet = d.one_of(
        f"Guten Tag {who.salutation} {escape(who.last)},",
        "Sehr geehrte Kundin, sehr geehrter Kunde,",
        f"Hallo {escape(who.first)},",
    )
    top = _kopf.head(d, shown, seat, color)
    title = d.one_of(*_TITLES).format(y=year, m=MONTHS[first])
    side = f"<table class=d><tr><td>{d.address_lines(who.name, home)}<td class=r>{'<br>'.join(details)}</table>"
    date_line = f"<p style='text-align:{d.one_of('right', 'left')}'>{escape(seat.place)}, {dated}</p>" if dated else ""
    body = (
        f"{top}{side}{date_line}<h2>{title}</h2><p>{greet}</p><p>{post.fill(d, day, d.one_of(*_OPENINGS))}</p>{plan}{total}{cards}"
        f"<p>{d.one_of('Ihr Team von', 'Herzliche Grüße,', 'Freundliche Grüße')} {shown if d.maybe(0.5) else 'Ihr Kundenservice'}</p>"
    )
    css = d.css(SANS, low=9, high=11) + (
        f"h2{{color:{color};font-size:{d.rng.randint(14, 20)}pt;margin:5mm 0 3mm}}.g,.l,.b{{width:100%;border-collapse:collapse}}"
        f".g td{{border:1px solid {d.one_of('#aaa', color)};padding:2mm;text-align:center}}.l th{{background:{color};color:#fff;text-align:left;padding:1.5mm}}"
        ".l td{border-bottom:1px solid #ccc;padding:1mm 1.5mm}.l .n,.l th:last-child{text-align:right}.card{display:inline-block;width:44%;background:#f1f3f5;padding:3mm;"
        "margin:0 2mm 2mm 0;vertical-align:top}.d{width:100%;margin:4mm 0}.r{text-align:right;line-height:1.5}"
        ".sum{font-weight:bold;text-align:right}p{margin:0 0 2mm}small{font-size:7.5pt}"
    )
    return Sheet(body, css, footer=_kopf.foot(d, shown, seat), margin=(15, 18, 24, 22))

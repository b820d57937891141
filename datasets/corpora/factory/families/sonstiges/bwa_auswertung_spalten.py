"""Business figures of a self-employed person: BWA, EÜR or cash book by the tax adviser, cost groups in columns with cumulated values."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, MONTHS, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_COSTS = (
    "Material/Wareneinkauf",
    "Personalkosten",
    "Raumkosten",
    "Versicherungen/Beiträge",
    "Kfz-Kosten",
    "Werbe-/Reisekosten",
    "Reparatur/Instandhaltung",
    "Abschreibungen",
    "Telefon/Internet",
    "Bürobedarf",
    "Steuerberatung",
    "Porto",
    "Zinsaufwand",
    "Geringwertige Wirtschaftsgüter",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    advised = d.maybe(0.65)
    adviser = d.one_of(
        "Steuerberatung {}",
        "Steuerberaterin {}",
        "{} & Partner Steuerberatungsgesellschaft mbB",
        "Steuerkanzlei {}",
        "Lohnsteuerhilfe {} e. V.",
    ).format(g.person().last)
    c = akte.case(d, adviser if advised else g.person().name, coded=0.12, dated=0.75)
    trade = d.one_of(
        "Kurierdienst",
        "Nagelstudio",
        "Imbiss",
        "Hausmeisterservice",
        "Grafikdesign",
        "Taxi",
        "Fahrradladen",
        "Änderungsschneiderei",
        "Übersetzungen",
        "Gebäudereinigung",
    )
    client = c.who.name if advised else c.sender
    index = c.day.year * 12 + c.day.month - 1 - d.rng.randint(1, 2)
    month, year = index % 12 + 1, index // 12
    euer = d.maybe(0.4)
    span = f"01.01.{year - 1} – 31.12.{year - 1}" if euer else f"{MONTHS[month - 1]} {year}"
    revenue = g.money(900, 9000)
    factor = Decimal(month)
    total_before = (revenue * (factor - 1) * d.rng.randint(80, 120) / 100).quantize(Decimal("0.01"))
    lines: list[tuple[str, Decimal, Decimal, bool]] = [
        (d.one_of("Umsatzerlöse", "Betriebseinnahmen", "Einnahmen"), revenue, revenue + total_before, True)
    ]
    cost, cost_total = Decimal(0), Decimal(0)
    for name in sorted(d.some(_COSTS, 5, 12), key=_COSTS.index):
        value = (revenue * d.rng.randint(1, 9) / 100).quantize(Decimal("0.01"))
        before = (value * (factor - 1)).quantize(Decimal("0.01"))
        cost, cost_total = cost + value, cost_total + value + before
        lines.append((name, value, value + before, False))
    lines.append((d.one_of("Gesamtkosten", "Summe Betriebsausgaben", "Ausgaben gesamt"), cost, cost_total, True))
    lines.append(
        (
            d.one_of("Vorläufiges Ergebnis", "Betriebsergebnis", "Gewinn/Verlust", "Überschuss"),
            revenue - cost,
            revenue + total_before - cost_total,
            True,
        )
    )
    wide = not euer and d.maybe(0.5)
    percent = wide or d.maybe(0.5)
    font = d.font(MONO) if d.maybe(0.4) else d.font(SANS)
    table_rows = ""
    for number, (name, value, cumulated, bold) in enumerate(lines):
        share = f"<td class=n>{float(value / revenue * 100):.2f}".replace(".", ",") if percent else ""
        second = "" if euer else f"<td class=n>{d.print_amount(cumulated, currency=False)}"
        tag = "b" if bold else "span"
        table_rows += f"<tr><td>{1000 + 20 * number if wide else ''}<td><{tag}>{name}</{tag}><td class=n>{d.print_amount(value, currency=False)}{share}{second}"
    heads = f"<th>{'Zeile' if wide else ''}<th>Bezeichnung<th class=n>{d.one_of('EUR', span if not euer else 'Betrag')}{'<th class=n>% v. Umsatz' if percent else ''}{'' if euer else '<th class=n>kumuliert'}"
    title = (
        d.one_of("Einnahmenüberschussrechnung nach § 4 Abs. 3 EStG", "Gewinnermittlung", "Einnahmen-Ausgaben-Rechnung")
        if euer
        else d.one_of(
            "Kurzfristige Erfolgsrechnung", "Betriebswirtschaftliche Auswertung (BWA)", "BWA-Form 01", "Monatsübersicht"
        )
    )
    tax = f"{g.digits(2)}/{g.digits(3)}/{g.digits(5)}"
    facts = [
        f"{d.one_of('Mandant', 'Firma', 'Betrieb')}: {escape(trade)} {escape(client) if advised else c.shown}",
        f"Zeitraum: {span}",
        f"{d.one_of('Steuernummer', 'StNr.')} {tax}" if d.maybe(0.5) else "",
        f"Berater/Mandant {g.digits(6)}/{g.digits(5)}" if advised and d.maybe(0.5) else "",
        akte.ref(d, c, "Aktenzeichen des Jobcenters:", "Az. Amt:", "Zeichen") if c.code else "",
    ]
    head = (
        f"<p class=o>{c.shown}{f'<br><small>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}, Tel. {g.phone()}</small>' if d.maybe(0.8) else ''}</p>"
        if advised or d.maybe(0.4)
        else ""
    )
    note = d.one_of(
        "Die Auswertung beruht auf den vom Mandanten vorgelegten Unterlagen; eine Prüfung fand nicht statt.",
        "Vorläufig, ohne Abschlussbuchungen.",
        "Zur Vorlage beim Jobcenter (Anlage EKS folgt).",
        "",
    )
    printed = (
        f"<p>{d.one_of('Erstellt am', 'Druck vom', 'Datum:', escape(c.seat.place) + ', den')} {c.dated}</p>"
        if c.dated
        else ""
    )
    below = d.maybe(0.5)
    signed = (
        f"<p>{akte.sign(d, (c.clerk.last if advised else c.sender.split()[-1]))}<br>{c.shown if d.maybe(0.4) or not head else ''}</p>"
        if d.maybe(0.6) or not head
        else ""
    )
    body = f"{head}<h2>{title}</h2><p>{'<br>'.join(text for text in facts if text)}</p>{'' if below else printed}<table class=t><thead><tr>{heads}</thead><tbody>{table_rows}</tbody></table><p class=z>{note}</p>{printed if below else ''}{signed}"
    css = d.css(SANS, low=9, high=10.5) + (
        f".o{{text-align:{d.one_of('left', 'right')};font-size:13pt;color:{c.color}}}small{{font-size:8pt}}.t{{width:{d.one_of('100%', '85%')};font-family:{font!r};margin:3mm 0}}.t td,.t th{{padding:.7mm 2mm;text-align:left;{d.one_of('border-bottom:1px solid #ccc', '', 'border:1px solid #999')}}}.t .n{{text-align:right}}.t th{{border-bottom:2px solid #000}}.z{{font-size:8pt}}"
    )
    return Sheet(body, css, size=(297, 210) if wide and d.maybe(0.5) else (210, 297), margin=(14, 18, 12, 20))

"""Answers carry numbers only: a strip of numbered boxes, the questions stand in a legend below or overleaf."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.5, garage=0.1)
    cash, signs = d.one_of("{}", "{} EUR"), m.ticks(d)

    def often(text: str, share: float = 0.85) -> str:
        return text if d.maybe(share) else ""

    entries: list[tuple[str, str, int]] = [
        (d.one_of("Vermieter/in", "Name des Vermieters"), m.landlord(d, t), 6), (d.one_of("Anschrift des Vermieters", "dessen Anschrift"), escape(f"{t.seat.street}, {t.seat.postcode_place}"), 6), (d.one_of("Mieter/in", "Name der Mieter"), m.tenant(d, t), 6),
        (d.one_of("Straße und Hausnummer der Wohnung", "Wohnung: Straße"), m.street(d, t), 4), (d.one_of("Postleitzahl und Ort der Wohnung", "Wohnung: Ort"), m.town(d, t), 4), (d.one_of("Beginn des Mietverhältnisses", "Mietbeginn"), d.date("mietbeginn", t.start, "dd.mm.yyyy"), 4),
        (d.one_of("Wohnfläche in m²", "Fläche"), often(m.area(d, t)), 2), (d.one_of("Zahl der Zimmer", "Zimmer"), often(m.rooms(d, t)), 2), (d.one_of("Zahl der Bewohner", "Personen"), often(m.persons(d, t), 0.8), 2), (d.one_of("Geschoss", "Lage im Haus"), escape(t.storey), 3), ("Datum des Vertrages", often(d.print_date(t.contract), 0.6), 3),
        (d.one_of(*m.RENT), d.amount("grundmiete", t.rent, currency=cash), 3), (d.one_of(*(m.JOINT if t.joint else m.COSTS)), d.amount("nebenkosten", t.costs, currency=cash), 3), (d.one_of(*m.HEAT), "" if t.heating is None else d.amount("heizkosten", t.heating, currency=cash), 3), (d.one_of(*m.TOTAL), often(d.amount("gesamtmiete", t.total, currency=cash)), 3),
        ("Garage", "" if t.garage is None else d.print_amount(t.garage, currency=cash), 3), ("Kaution", often(d.print_amount(t.rent * 2, currency=cash), 0.5), 3), (d.one_of("IBAN des Vermieters", "Konto für Mietzahlungen"), often(d.iban("iban", t.iban), 0.7), 6),
    ]  # fmt: skip
    for question, options, written in m.questions(d, t)[: rng.randint(1, 4)]:
        entries.append((question, m.answer(d, signs, options, written), 6))
    if d.maybe(0.4):
        entries = entries[2:11] + entries[:2] + entries[11:]
    start, step = rng.choice([1, 1, 10, 20, 100]), rng.choice([1, 1, 2, 5])
    short = d.maybe(0.35)
    cells, used, rows = "", 0, ""
    legend = []
    for at, (label, value, width) in enumerate(entries):
        number = start + at * step
        legend.append(f"<b>{number}</b> {label}")
        if used + width > 12:
            rows += f"<tr>{cells}{f'<td colspan={12 - used}>' if used < 12 else ''}"
            cells, used = "", 0
        caption = f"<span class=n>{number}</span>" + (f" <span class=k>{label[:9]}.</span>" if short else "")
        cells += f"<td colspan={width}>{caption} <span class=h>{value or '&nbsp;'}</span>"
        used += width
    rows += f"<tr>{cells}{f'<td colspan={12 - used}>' if used < 12 else ''}"
    last = start + len(entries) * step
    sign = f"<table class=g><tr><td style='width:50%'><span class=n>{last}</span> <span class=h>{m.place_date(d, t)}</span><td><span class=n>{last + step}</span> <span class=h>{m.signature(d, t)}</span></table>"
    legend += [
        f"<b>{last}</b> Ort, Datum",
        f"<b>{last + step}</b> {d.one_of('Unterschrift', 'Unterschrift und Stempel')}",
    ]
    explained = f"<div class=lg>{''.join(f'<div>{text}</div> ' for text in legend)}</div>"
    title = f"<table class=w><tr><td><h1>{d.one_of(*m.TITLES)}</h1><td class=a>{escape(t.office)}<br>{d.one_of('Az.', 'Nr.', 'BG')} {escape(t.case)}</table>"
    notes = f"<p class=f>{' '.join(m.law(d, 1, 4))} {d.one_of('Formular', 'Vordruck')} {g.digits(4)}</p>"
    parts = [
        f"<table class=g><tbody>{rows}</tbody></table>",
        sign,
        f"<p><b>{d.one_of('Erläuterung der Ziffern', 'Legende', 'Bedeutung der Felder', 'Zu den Feldern')}</b></p>{explained}",
    ]
    if d.maybe(0.25):
        parts = [parts[2], parts[0], parts[1]]
    body = title + "".join(parts) + notes
    edge = d.one_of("1px solid #000", "1px solid #668", "1px solid #999")
    css = d.css(SANS, low=8.5, high=9.6) + (
        f".w{{width:100%}}.a{{text-align:right}}h1{{font-size:15pt;margin:0 0 3mm}}.g{{width:100%;table-layout:fixed;margin-bottom:2mm}}.g td{{border:{edge};padding:.8mm 1mm}}.n{{{d.one_of('font-size:6.5pt;vertical-align:top', 'font-weight:bold;font-size:8pt', 'background:#000;color:#fff;font-size:6.5pt;padding:0 .6mm')}}}.k{{font-size:6.5pt;color:#555}}.h{{{m.pen(d)}}}.lg{{columns:{rng.randint(2, 3)};font-size:7.8pt;line-height:1.35;margin-bottom:3mm}}.f{{font-size:7pt}}p{{margin:1mm 0}}"
    )
    return Sheet(body, css, margin=(14, 15, 13, 18))

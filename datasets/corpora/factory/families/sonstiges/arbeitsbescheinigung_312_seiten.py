"""Arbeitsbescheinigung after § 312 SGB III: numbered questions with ticks, comb boxes and a table of paid months, over pages."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, g.firm(), coded=0.0, dated=0.85, style="dd.mm.yyyy" if d.maybe(0.6) else None)
    machine = d.maybe(0.55)
    font = d.font(MONO) if machine else d.font(HAND)
    end = date(c.day.year, c.day.month, 1)
    start = d.later(end, -2400, -420)

    def v(text: str) -> str:
        return f'<span style="font-family:{font!r};font-size:{1.0 if machine else 1.35}em;color:{"#000" if machine else "#1a2f80"}">{text}</span>'

    def combs(text: str) -> str:
        return "".join(f'<i class="comb">{char}</i>' for char in text)

    def q(number: str, label: str, value: str) -> str:
        return f"<tr><td class=i>{number}<td class=l>{label}<td>{value}"

    def ticks(*options: str) -> str:
        chosen = d.rng.randrange(len(options))
        return " &nbsp; ".join(f"{akte.box(i == chosen)} {text}" for i, text in enumerate(options))

    born = f"{c.who.born:%d%m%Y}" if d.maybe(0.6) else ""
    number = g.pension_number(c.who)
    hours = d.one_of("39", "40", "38,5", "35", "30", "20", "37,5")
    notice = d.later(end, -120, -20)
    one = [
        q("1.1", "Familienname, Vorname", v(escape(c.who.reversed_name))),
        q("1.2", "Anschrift", v(f"{escape(c.home.street)}, {escape(c.home.postcode_place)}")),
        q("1.3", "Geburtsdatum", combs(born) if born else v(d.print_date(c.who.born))),
        q("1.4", "Rentenversicherungsnummer", combs(number) if d.maybe(0.4) else v(number)),
        q("1.5", "Kundennummer der Agentur für Arbeit", v(g.digits(3) + "A" + g.digits(6)) if d.maybe(0.6) else ""),
    ]
    two = [
        q("2.1", "Die/der Beschäftigte war tätig vom / bis", v(f"{d.print_date(start)} – {d.print_date(end)}")),
        q(
            "2.2",
            "zuletzt als",
            v(
                d.one_of(
                    "Verkäuferin",
                    "Lagerhelfer",
                    "Bürokraft",
                    "Kraftfahrer",
                    "Reinigungskraft",
                    "Monteur",
                    "Pflegehelfer",
                    "Koch",
                )
            ),
        ),
        q("2.3", "Beschäftigungsort", v(escape(c.seat.postcode_place))),
        q("2.4", "Durchschnittliche regelmäßige wöchentliche Arbeitszeit", v(f"{hours} Std.")),
        q("2.5", "Art der Beschäftigung", ticks("sozialversicherungspflichtig", "Ausbildung", "geringfügig")),
        q("2.6", "War das Arbeitsverhältnis befristet?", ticks("nein", "ja, bis zum " + v(d.print_date(end)))),
    ]
    three = [
        q(
            "3.1",
            "Das Arbeitsverhältnis wurde gekündigt/beendet",
            ticks("durch Arbeitgeber", "durch Arbeitnehmer", "Aufhebungsvertrag", "Fristablauf"),
        ),
        q("3.2", "schriftlich am", v(d.print_date(notice))),
        q("3.3", "Kündigungsfrist", ticks("vier Wochen", "ein Monat zum Monatsende", "drei Monate")),
        q(
            "3.4",
            "Abmahnung wegen vertragswidrigen Verhaltens",
            ticks("nein", "ja, am " + v(d.print_date(d.later(notice, -80, -5)))),
        ),
        q("3.5", "Urlaubsabgeltung", ticks("nein", "ja, " + v(akte.euro(d, 150, 1900)))),
        q("3.6", "Abfindung / Entlassungsentschädigung", ticks("nein", "ja, " + v(akte.euro(d, 900, 14000)))),
    ]
    gross = g.money(900, 3900)
    months = ""
    for back in range(d.rng.choice([6, 12, 12, 13]), 0, -1):
        index = end.year * 12 + end.month - 1 - back
        if d.maybe(0.2):
            gross = g.money(900, 3900)
        month = f"{index % 12 + 1:02d}/{index // 12}"
        months += f"<tr><td>{v(month)}<td>{v(d.one_of('30', '30', '31', '28'))}<td class=n>{v(d.print_amount(gross, currency=False))}<td class=n>{v('0,00')}<td>{v(d.one_of('', '', '', 'Krankengeld', 'KUG'))}"
    pay = f"<table class=m><thead><tr><th>Abrechnungsmonat<th>Tage<th>beitragspflichtiges Bruttoarbeitsentgelt EUR<th>davon Einmalzahlung<th>Bemerkung</thead><tbody>{months}</tbody></table>"
    boss = f"{v(c.shown)}<br>{v(escape(c.seat.street))}<br>{v(escape(c.seat.postcode_place))}"
    top_boss = d.maybe(0.5)
    frame = f"<td class=bx><small>{d.one_of('Name und Anschrift des Arbeitgebers', 'Firmenstempel', 'Arbeitgeber')}</small><br>{boss}"
    title = d.one_of(
        "Arbeitsbescheinigung",
        "Arbeitsbescheinigung nach § 312 Drittes Buch Sozialgesetzbuch (SGB III)",
        "Arbeitsbescheinigung (§ 312 SGB III)",
        "Arbeitsbescheinigung EU / § 312a SGB III",
        "BESCHEINIGUNG ELEKTRONISCH ANNEHMEN – BEA: Arbeitsbescheinigung",
    )
    sections = ["1 Angaben zur Person", "2 Angaben zum Arbeitsverhältnis", "3 Angaben zur Beendigung"]
    parts = "".join(
        f"<p class=h>{name}</p><table class=q>{''.join(row for row in rows if d.maybe(0.9))}</table>"
        for name, rows in zip(sections, (one, two, three), strict=True)
    )
    closing = (
        f"<table class=k><tr><td class=bx><small>{d.one_of('Ort, Datum', 'Datum', 'Ausgestellt am')}</small><br>{v(f'{escape(c.seat.place)}, {c.dated}' if c.dated else escape(c.seat.place))}"
        f"<td class=bx><small>Unterschrift, ggf. Telefon für Rückfragen</small><br>{akte.sign(d, c.clerk.last)} {v(g.phone()) if d.maybe(0.5) else ''}{'' if top_boss else frame}</table>"
    )
    to = d.one_of("", "", f"Agentur für Arbeit {g.town()}", f"Zurück an: Agentur für Arbeit {g.town()}")
    head = f"<table class=k><tr>{frame if top_boss else ''}<td class=bx><small>Eingangsvermerk</small><br>{escape(to)}</table>"
    note = d.one_of(
        "Hinweis: Der Arbeitgeber hat die Bescheinigung auf Verlangen auszustellen. Wer sie nicht, nicht richtig oder nicht vollständig ausfüllt, handelt ordnungswidrig (§ 404 SGB III).",
        "Bitte beachten Sie die Ausfüllhinweise.",
    )
    body = f"{head}<h1>{title}</h1><p class=s>{note}</p>{parts}<p class='h{' break' if d.maybe(0.5) else ''}'>4 Angaben zum Arbeitsentgelt</p>{pay}{closing}"
    tint = d.one_of("#e3ecf5", "#fff", "#eee", "#dff0e4", "#f6e9d8")
    css = d.css(SANS, low=8.5, high=10) + (
        f"h1{{font-size:{d.rng.randint(13, 17)}pt;margin:5mm 0 2mm}}.s{{font-size:7.5pt}}.h{{background:{tint};font-weight:bold;padding:1mm 2mm;margin:4mm 0 1mm;border:{d.one_of('1px solid #000', '0')}}}"
        f".q,.m,.k{{width:100%}}.q td{{padding:1.1mm 1.5mm;border-bottom:1px solid {d.one_of('#888', '#ccc', '#000')}}}.i{{width:9mm}}.l{{width:62mm}}.m td,.m th{{border:1px solid #666;padding:.7mm 1.5mm;font-size:.92em;text-align:left}}"
        f".n{{text-align:right}}.k{{margin-top:3mm}}.bx{{border:1px solid #000;padding:1.5mm;min-height:12mm}}small{{font-size:6.5pt}}"
    )  # fmt: skip
    foot = f"<div style='position:absolute;bottom:6mm;left:20mm;font-size:6.5pt'>BA III AB 312 – 0{d.rng.randint(1, 9)}.20{d.rng.randint(10, 24)} &nbsp; Seite {{page}} von {{pages}}</div>"
    return Sheet(body, css, footer=foot, margin=(11, 13, 14, 18))

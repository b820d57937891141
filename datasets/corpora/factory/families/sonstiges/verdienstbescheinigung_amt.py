"""Einkommensbescheinigung on an office's form: the employer fills in last months' pay in a narrow grid; not a pay slip."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, g.firm(), coded=0.35)
    office = d.one_of(
        f"Jobcenter {g.town()}",
        f"Stadt {g.town()}, Wohngeldstelle",
        f"Familienkasse {g.town()}",
        f"Elterngeldstelle {g.town()}",
        f"Sozialamt {g.town()}",
    )
    typed = d.maybe(0.4)
    font = d.font(MONO) if typed else d.font(HAND)

    def v(text: str) -> str:
        return f'<span style="font-family:{font!r};font-size:{1.0 if typed else 1.35}em;color:{"#111" if typed else "#182d7d"}">{text}</span>'

    count = d.rng.choice([1, 3, 6, 12])
    columns = [
        d.one_of("Monat/Jahr", "Abrechnungsmonat"),
        d.one_of("Brutto", "lfd. Bruttolohn"),
        "Steuern",
        d.one_of("Sozialvers.", "SV-Beiträge (AN)"),
        d.one_of("Netto", "gesetzl. Netto"),
        d.one_of("ausgezahlt am", "Zufluss am"),
    ]
    lines = ""
    total = Decimal(0)
    for back in range(count, 0, -1):
        index = c.day.year * 12 + c.day.month - 1 - back
        gross = g.money(420, 3300)
        tax, social = (
            (gross * d.rng.randint(0, 16) / 100).quantize(Decimal("0.01")),
            (gross * d.rng.randint(18, 21) / 100).quantize(Decimal("0.01")),
        )
        total += gross
        values = "".join(
            f"<td class=n>{v(d.print_amount(value, currency=False))}"
            for value in (gross, tax, social, gross - tax - social)
        )
        lines += f"<tr><td>{v(f'{index % 12 + 1:02d}/{index // 12}')}{values}<td>{v(d.one_of('15. d. Folgemon.', 'Monatsende', '10.') if d.maybe(0.8) else '')}"
    grid = f"<table class=m><tr>{''.join(f'<th>{name}' for name in columns)}{lines}{f'<tr><td>Summe<td class=n>{v(d.print_amount(total, currency=False))}<td colspan=4>' if d.maybe(0.4) else ''}</table>"
    extras = [
        ("Urlaubsgeld / Weihnachtsgeld", d.one_of("keins", "Nov. 300,00", "tariflich", "–")), ("vermögenswirksame Leistungen", d.one_of("–", "26,59 €", "keine")), ("Fahrkostenersatz", d.one_of("nein", "Jobticket", "0,30 €/km")),
        ("Beschäftigt seit", d.print_date(d.later(c.day, -3000, -200))), ("Arbeitszeit wöchentlich", d.one_of("20 Std.", "38,5", "nach Absprache", "10 Stunden")), ("Steuerklasse", d.one_of("I", "III", "IV", "V")),
        ("Befristung", d.one_of("unbefristet", "bis Jahresende", "Probezeit 6 Monate")), ("Pfändungen", d.one_of("keine", "ja")), ("Art der Tätigkeit", d.one_of("Reinigung", "Verkauf", "Küchenhilfe", "Fahrer", "Lager")),
    ]  # fmt: skip
    chosen = [extra for extra in extras if d.maybe(0.6)]
    person = [
        ("Name, Vorname", escape(c.who.reversed_name)),
        ("geboren am", d.print_date(c.who.born)),
        ("wohnhaft", f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"),
        ("Personal-Nr.", g.digits(5)),
    ]
    width = d.rng.choice([2, 3])
    cells = [f"<td><small>{a}</small><br>{v(b)}" for a, b in [*person[: d.rng.randint(2, 4)], *chosen]]
    boxes = (
        "<table class=b>"
        + "".join("<tr>" + "".join(cells[i : i + width]) for i in range(0, len(cells), width))
        + "</table>"
    )
    title = d.one_of(
        "Verdienstbescheinigung",
        "Einkommensbescheinigung",
        "Bescheinigung über Arbeitsentgelt",
        "Verdienstbescheinigung zur Vorlage beim Amt",
        "Lohnbescheinigung – vom Arbeitgeber auszufüllen",
        "Anlage: Einkommensbescheinigung des Arbeitgebers nach § 58 SGB II",
    )
    number = ""
    if c.code:
        number = (
            f"<p>{d.one_of('Aktenzeichen', 'Az. des Amtes', 'Geschäftszeichen', 'Wohngeldnummer/Az.')}: {v(c.code)}</p>"
        )
    elif d.maybe(0.5):
        number = f"<p>{d.one_of('BG-Nummer', 'Nummer der Bedarfsgemeinschaft')} {v(g.bg_number())}</p>"
    stamp = f"<div class=st>{c.shown}<br>{escape(c.seat.street)}<br>{escape(c.seat.postcode_place)}{'<br>Tel. ' + g.phone() if d.maybe(0.5) else ''}</div>"
    label = d.one_of("Ort, Datum", "Datum", "Ausgestellt am")
    shown_date = v(f"{escape(c.seat.place)}, {c.dated}" if c.dated else "")
    tail = f"<table class=e><tr><td>{shown_date}<br><small>{label}</small><td>{akte.sign(d, c.clerk.last)}<br><small>Unterschrift Arbeitgeber</small><td>{stamp}</table>"
    named = f"<p>Firma {v(c.shown)} bescheinigt:</p>" if d.maybe(0.4) else ""
    law = d.one_of(
        "Auskunftspflicht: § 57 und § 58 SGB II, § 60 SGB II. Eine Ordnungswidrigkeit kann mit Geldbuße geahndet werden.",
        "Die Angaben werden zur Prüfung der Leistung benötigt.",
        "Rechtsgrundlage § 23 WoGG",
    )
    order = [boxes, grid]
    if d.maybe(0.3):
        order.reverse()
    top = d.one_of(
        f"<p class=o>{escape(office)}</p>",
        f"<p class=r>Rücksendung an {escape(office)}<br>{escape(g.address().postcode_place)}</p>",
    )
    body = f"{top}<h1>{title}</h1>{number}{named}{''.join(order)}<p class=s>{law}</p>{tail}"
    css = d.css(SANS, SANS, SERIF, low=9, high=10.5) + (
        f".o{{font-weight:bold;border-bottom:2px solid {c.color}}}.r{{text-align:right}}h1{{font-size:{d.rng.randint(13, 18)}pt;text-align:{d.one_of('left', 'center')};margin:4mm 0}}.m,.b,.e{{width:100%;margin:3mm 0}}"
        f".m td,.m th,.b td{{border:1px solid #444;padding:1.3mm 2mm;text-align:left;font-weight:normal}}.m th{{background:{d.one_of('#eee', '#fff', '#dfe8f0')};font-size:8pt}}.m .n{{text-align:right}}small{{font-size:7pt}}"
        f".e td{{width:33%;vertical-align:bottom}}.st{{border:{d.one_of('1px solid', '0 solid', '2px solid')} #336;color:#336;padding:2mm;transform:rotate({d.rng.uniform(-5, 4):.1f}deg);font-size:9pt}}.s{{font-size:7.5pt}}"
    )  # fmt: skip
    return Sheet(body, css, size=(210, 297) if d.maybe(0.85) else (297, 210), margin=(14, 16, 12, 20))

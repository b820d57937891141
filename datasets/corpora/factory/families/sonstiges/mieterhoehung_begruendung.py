"""Mieterhöhungsverlangen: old and new rent with reasons, comparable flats or Mietspiegel, and a consent slip at "
"the end."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import (
    BYES,
    color,
    grouped,
    hello,
    imprint,
    listed,
    page_number,
    picked,
    place_and_date,
    table,
)

_SUBJECTS = (
    "Mieterhöhungsverlangen gemäß § 558 BGB", "Anpassung Ihrer Miete",
    "Mieterhöhung bis zur ortsüblichen Vergleichsmiete", "Erhöhung der Grundmiete",
    "Ihr Mietverhältnis {flat}: Zustimmung zur Mieterhöhung", "Indexmiete - Anpassung nach § 557b BGB",
    "Mieterhöhung wegen Modernisierung (§ 559 BGB)", "Mietanpassung zum {start}",
    "Bitte um Zustimmung zu einer höheren Miete", "Änderung der monatlichen Miete ab {start}",
)  # fmt: skip
_REASONS = (
    "Die Miete ist seit mehr als fünfzehn Monaten unverändert.",
    "Ihre derzeitige Grundmiete liegt unter der ortsüblichen Vergleichsmiete.",
    "Zur Begründung nehmen wir auf den qualifizierten Mietspiegel der Stadt {town} Bezug.",
    "Die Wohnung ist in das Feld {field} des Mietspiegels einzuordnen.",
    "Zur Begründung benennen wir die nachfolgend aufgeführten Vergleichswohnungen.",
    "Die Kappungsgrenze von 20 vom Hundert innerhalb von drei Jahren ist eingehalten.",
    "Gemäß § 4 Ihres Mietvertrages vom {old} ist die Miete an den Verbraucherpreisindex gekoppelt.",
    "Der Index stieg seit der letzten Anpassung um {pct} Prozent.",
    "In den Jahren {year} wurden Fassade und Kellerdecke gedämmt und die Fenster erneuert.",
    "Der Wohnwert ist durch den Einbau eines Aufzugs nachhaltig gestiegen.",
    "Von den Kosten der Modernisierung können jährlich 8 Prozent auf die Wohnfläche umgelegt werden.",
    "Instandhaltungskosten wurden herausgerechnet.",
    "Die Vorauszahlungen für Betriebs- und Heizkosten bleiben unverändert.",
    "Die gestiegenen Kosten für Handwerker zwingen uns zu diesem Schritt.",
    "Das Haus liegt in guter Wohnlage mit Anschluss an den Nahverkehr.",
    "Die Ausstattung Ihrer Wohnung entspricht der mittleren Kategorie.",
)  # fmt: skip
_LAW = (
    "Wir bitten Sie, der Erhöhung bis zum {until} schriftlich zuzustimmen.",
    "Die neue Miete schulden Sie ab dem {start}.",
    "Stimmen Sie nicht zu, können wir innerhalb von drei weiteren Monaten auf Zustimmung klagen (§ 558b Abs. 2 BGB).",
    "Ihnen steht ein Sonderkündigungsrecht nach § 561 BGB zu.", "Bitte ändern Sie Ihren Dauerauftrag entsprechend.",
    "Beziehen Sie Leistungen vom Jobcenter oder Wohngeld, legen Sie dieses Schreiben bitte dort vor.",
    "Sollte ein Lastschriftmandat bestehen, veranlassen wir die Änderung von uns aus.",
    "Die übrigen Regelungen des Mietvertrags gelten weiter.", "Die Kaution bleibt unverändert.",
    "Ein Widerspruch ist formlos möglich, wir bitten jedoch um eine kurze Begründung.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    private = d.maybe(0.35)
    name = g.person().name if private else g.landlord()
    tenant, home, address, day = g.person(), g.address(), g.address(), g.day()
    start = (day + timedelta(days=95)).replace(day=1)
    until = d.print_date(start - timedelta(days=1))
    area, old = Decimal(d.rng.randint(280, 1200)) / 10, g.money(240, 900)
    new = (old * Decimal(d.rng.randint(104, 120)) / 100).quantize(Decimal("0.01"))
    costs, heat = g.money(40, 190, round_to=5), g.money(30, 150, round_to=5)
    flat = d.one_of(
        "Wohnung EG links",
        "WE 012",
        f"{escape(home.street)}, 2. OG rechts",
        f"Whg.-Nr. {g.digits(3)}",
        f"{escape(home.street)}",
    )
    shown, dated = d.field("absender", name), d.date("datum", day)

    def fill(text: str) -> str:
        past = d.print_date(day - timedelta(days=d.rng.randint(500, 5000)))
        filled = text.format(
            start=d.print_date(start),
            until=until,
            town=escape(home.place),
            flat=flat,
            old=past,
            year=f"{day.year - 2}/{day.year - 1}",
            field=d.one_of("C 7", "4/III", "Zeile 12", "F3"),
            pct=f"{d.rng.randint(3, 14)},{g.digits(1)}",
        )
        return filled if not private else filled.replace("Wir bitten", "Ich bitte").replace("können wir", "kann ich")

    def money(value: Decimal) -> str:
        return f"class=n|{d.print_amount(value)}"

    rows = [[d.one_of("Grundmiete", "Nettokaltmiete", "Kaltmiete", "Nettomiete"), money(old), money(new)]]
    rows += [
        [d.one_of("Betriebskostenvorauszahlung", "Nebenkosten", "BK-Vorauszahlung"), money(costs), money(costs)]
    ] * d.maybe(0.85)
    rows += [[d.one_of("Heizkostenvorauszahlung", "Heizung/Warmwasser"), money(heat), money(heat)]] * d.maybe(0.7)
    if len(rows) == 3:
        rows.append(
            [
                f"<b>{d.one_of('Gesamtmiete', 'Zahlbetrag', 'Bruttomiete', 'monatlich gesamt')}</b>",
                money(old + costs + heat),
                money(new + costs + heat),
            ]
        )
    head = [
        d.one_of("", "Bestandteil", "Position"),
        "class=n|" + d.one_of("bisher", "alt", "derzeit"),
        "class=n|" + d.one_of("neu", f"ab {d.print_date(start)}"),
    ]
    calc = table(rows, head, "grid")
    if d.maybe(0.3):
        square = d.print_amount((new / area).quantize(Decimal("0.01")))
        size = f"{area}".replace(".", ",")
        calc = (
            f"<p>Wir verlangen daher die Zustimmung zu einer Grundmiete von {d.print_amount(new)} statt bisher "
            f"{d.print_amount(old)}; das sind {square} je m² bei {size} m².</p>"
        )
    flats = [
        [f"{i}. {escape(g.address().street)}", f"{d.rng.randint(30, 110)} m²", money(g.money(6, 16))]
        for i in range(1, d.rng.randint(4, 6))
    ]
    compare = table(flats, ["Vergleichswohnung", "Fläche", "class=n|EUR/m²"], "grid") if d.maybe(0.4) else ""
    facts = [
        (d.one_of("Mieter-Nr.", "Vertrags-Nr.", "Mietvertragsnummer"), f"{g.digits(4)}.{g.digits(3)}"),
        ("Wohnfläche", f"{area} m²".replace(".", ",")),
    ]
    facts = picked(d, facts, 0, 2)
    if d.maybe(0.45) and not private:
        facts.insert(
            0,
            (
                d.one_of("Unser Zeichen", "Zeichen", "Aktenzeichen", "Vorgangsnummer", "Unsere Ref."),
                d.code("aktenzeichen", g.case_number()),
            ),
        )
    sender = f"<p class=from><b>{shown}</b><br>{escape(address.street)}<br>{escape(address.postcode_place)}</p>"
    receiver = f"<p class=to>{d.address_lines(tenant.name, home, tenant)}</p>"
    body = (
        f"{sender}{receiver}<p class=date>{place_and_date(d, address.place, dated)}</p>"
        f"{listed(d, facts) if facts else ''}<h3>{fill(d.one_of(*_SUBJECTS))}</h3>"
    )
    body += (
        f"<p>{hello(d, tenant)}</p>{grouped(d, [fill(s) for s in d.some(_REASONS, 3, 8)])}"
        f"{calc}{compare}{grouped(d, [fill(s) for s in d.some(_LAW, 3, 8)])}"
    )
    body += f"<p>{d.one_of(*BYES)}</p><p class=sign>{shown if d.maybe(0.6) else '________________'}</p>"
    if d.maybe(0.6):
        cut = d.one_of("✂ - - - - - - - - - - - - - - - - - - - - - - - -", "_" * 50, "")
        slip = (
            f"Ich stimme / Wir stimmen der Erhöhung der Grundmiete auf {d.print_amount(new)} ab "
            f"{d.print_date(start)} zu.",
            f"Hiermit erkläre ich mich mit der neuen Miete von {d.print_amount(new)} einverstanden.",
        )
        body += (
            f"<p class='{d.one_of('', 'break')}'>{cut}</p><p><b>"
            f"{d.one_of('Zustimmungserklärung', 'Rückantwort', 'Einverständnis')}</b></p>"
        )
        body += (
            f"<p>{d.one_of(*slip)}</p><p>{escape(tenant.name)}</p><p>____________________ &nbsp; "
            "____________________<br><small>Ort, Datum &nbsp; Unterschrift Mieter</small></p>"
        )
    css = d.css(SANS, SERIF, *([MONO] if private else [])) + (
        f".from{{text-align:{d.one_of('left', 'right', 'center')};color:{tint if not private else '#000'}}}"
        ".to{margin:10mm 0}.n{text-align:right!important}"
        f".date{{text-align:{d.one_of('right', 'left')}}}.grid{{margin:2mm 0 4mm;"
        f"min-width:{d.rng.randint(60, 100)}%}}.grid td,.grid th{{padding:1mm 3mm;"
        f"text-align:left;border:{d.one_of('1px solid #777', '0 solid', '1px dotted #444')}}}"
        ".sign{margin-top:8mm}.listed{margin-bottom:4mm}"
    )
    footer = ("" if private else imprint(d, shown, name, address)) + page_number(d)
    return Sheet(body, css, footer=footer, margin=(16, 20, 26, 25))

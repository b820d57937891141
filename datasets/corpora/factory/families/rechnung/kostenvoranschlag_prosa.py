"""A quote told in a letter without a table: what is to be done, what it costs net, tax and together, all in sentences."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_WORK: tuple[tuple[str, str, float, float], ...] = (
    ("die Renovierung des Schlafzimmers", "psch.", 300, 1200), ("den Austausch der Gastherme", "psch.", 1200, 3200), ("die Reparatur der Waschmaschine", "psch.", 80, 290), ("einen Treppenlift", "psch.", 3500, 9800), ("die Beseitigung des Schimmels im Bad", "psch.", 400, 1800), ("den Einbau einer ebenerdigen Dusche", "psch.", 2200, 6800), ("die Entrümpelung der Wohnung", "psch.", 600, 2900),
    ("einen Rollstuhl mit Zubehör", "psch.", 480, 2600), ("die Anfertigung orthopädischer Schuhe", "psch.", 300, 1300), ("zwei Hörgeräte", "psch.", 900, 3200), ("die Bestattung", "psch.", 1600, 4900), ("die Grabpflege für ein Jahr", "psch.", 120, 480), ("Zahnersatz im Oberkiefer", "psch.", 500, 2900), ("eine Küchenzeile mit Montage", "psch.", 690, 2200), ("den Umzug innerhalb der Stadt", "psch.", 500, 1600), ("die Grundreinigung nach Auszug", "psch.", 180, 690),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(d, r.items(d, _WORK, 1, 1), rate=rng.choice([19, 19, 19, 0]), included=False)
    shown = r.issuer(d, i)
    what = i.items[0].text
    gross = r.gross(d, i)
    if i.rate:
        net, vat = r.net(d, i), r.vat(d, i)
        cost = d.one_of(
            f"Die Kosten für {what} betragen netto {net}, zuzüglich {i.rate} % Mehrwertsteuer ({vat}) insgesamt {gross}.", f"Für {what} veranschlagen wir {gross} brutto. Darin sind {vat} Umsatzsteuer ({i.rate} %) enthalten, der Nettobetrag liegt bei {net}.",
            f"{what[0].upper() + what[1:]} bieten wir zum Preis von {net} plus {vat} MwSt. an; das ergibt {gross}.", f"Wir rechnen für {what} mit Gesamtkosten von {gross} inklusive {i.rate} % MwSt.",
        )  # fmt: skip
    else:
        cost = d.one_of(
            f"Für {what} entstehen Kosten von {gross}.",
            f"Die Gesamtkosten für {what} belaufen sich auf {gross}; Umsatzsteuer fällt nicht an.",
            f"{what[0].upper() + what[1:]} kostet voraussichtlich {gross}.",
        )
    other = [
        f"Die Kasse übernimmt davon voraussichtlich {d.print_amount((i.gross / 3).quantize(r.CENT))}.", f"Ein vergleichbares Angebot eines Mitbewerbers lag bei {d.print_amount((i.gross * 12 / 10).quantize(r.CENT))}.", f"Wir benötigen eine Anzahlung von {d.print_amount((i.gross / 4).quantize(r.CENT))}.", f"Die Besichtigung fand am {d.print_date(d.later(i.day, -25, -1))} statt.", f"An dieses Angebot halten wir uns bis {d.print_date(d.later(i.day, 20, 90))} gebunden.",
        "Mit der Ausführung können wir etwa zwei Wochen nach Zusage beginnen.", "Abweichungen von bis zu 10 % sind möglich.", f"Allein das Material schlägt mit {d.print_amount((i.gross / 5).quantize(r.CENT))} zu Buche.", "Bitte legen Sie dieses Schreiben dem Sozialamt vor.", f"Als frühesten Termin können wir den {d.print_date(d.later(i.day, 15, 50))} anbieten.", "Die Entsorgung der alten Teile ist im Preis enthalten.",
    ]  # fmt: skip
    rest = d.some(other, 1, 6)
    intro = d.one_of(
        "vielen Dank für Ihre Anfrage.",
        "wie telefonisch vereinbart erhalten Sie unseren Kostenvoranschlag.",
        "gern unterbreiten wir Ihnen folgendes Angebot.",
        "nach Prüfung vor Ort teilen wir Ihnen die Kosten mit.",
    )
    number = f"{d.one_of(*r.QUOTE_NUMBER)} {r.code(d, i)}" if d.maybe(0.55) else ""
    subject = d.one_of(
        "Kostenvoranschlag",
        "Angebot",
        "Ihr Angebot",
        "Kostenschätzung",
        "Kostenvoranschlag zur Vorlage bei der Behörde",
    )
    dated = f"<p class=r>{escape(i.seat.place) + ', ' if d.maybe(0.6) else ''}{d.one_of('', 'den ')}{r.day(d, i)}</p>"
    bank = f"<p>{r.account(d, i)}</p>" if d.maybe(0.3) else ""
    sentences = [cost, *rest]
    if d.maybe(0.3):
        rng.shuffle(sentences)
    to_office = d.maybe(0.25)
    to = (
        f"<p class=to>{r.window(d, i)}</p>"
        if not to_office
        else f"<p class=to>{d.field('empfaenger', office := g.authority())}<br>{escape(g.street())}<br>{escape(' '.join(g.place()))}</p>"
        + f"<p>{d.one_of('Betrifft', 'Kunde', 'Betr.:')}: {escape(i.customer.name)}, {escape(i.home.street)}</p>"
        * bool(office)
    )
    hello = r.hello(d, i) if not to_office else b.hello(d)
    body = f"<p class=hd>{shown}<br><small>{escape(i.seat.street)} · {escape(i.seat.postcode_place)} · {' · '.join(d.some(b.contact(d, i.issuer), 1, 3))}</small></p>{to}{dated}<p class=su>{subject}{' – ' + number if number and d.maybe(0.6) else ''}</p>{f'<p>{number}</p>' if number and d.maybe(0.3) else ''}<p>{hello}</p><p>{intro}</p>{b.grouped(d, sentences)}{bank}<p>{d.one_of(*b.BYES)}</p><p>{shown if d.maybe(0.6) else escape(i.owner.name)}</p>"
    body += r.small_print(d) if d.maybe(0.12) else ""
    css = (
        d.css(SERIF, SANS, low=10, high=11.5)
        + f".hd{{font-size:15pt;color:{b.color(d)};text-align:{d.one_of('left', 'center', 'right')}}}small{{font-size:8pt;color:#444}}.to{{margin:{rng.randint(6, 14)}mm 0}}.r{{text-align:right}}.su{{font-weight:bold;margin:6mm 0}}p{{margin:0 0 3.5mm}}"
    )
    footer = (
        f"<div style='position:absolute;bottom:7mm;left:24mm;right:20mm;font-size:7pt;border-top:1px solid #999'>{shown} · {r.ids(d)} · {escape(i.bank.name)} IBAN {d.iban('iban', i.iban)}</div>"
        if d.maybe(0.5)
        else ""
    )
    return Sheet(body, css, footer=footer, margin=(16, 20, 18, 24))

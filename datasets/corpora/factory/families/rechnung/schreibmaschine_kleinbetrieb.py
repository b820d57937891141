"""A small craftsman's bill on a typewriter: no table lines, sums in one column with dashes, written in the old way."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_WORK: tuple[tuple[str, str, float, float], ...] = (
    ("Schornstein gekehrt", "psch.", 18, 55), ("Ofenrohr geliefert", "Stk", 12, 45), ("Herd angeschlossen", "psch.", 25, 90), ("Türschloß repariert", "psch.", 30, 120), ("Fenster gangbar gemacht", "Stk", 15, 60), ("Matratze aufgearbeitet", "Stk", 40, 140), ("Zimmer geweißt", "psch.", 90, 320), ("Rolladengurt erneuert", "Stk", 20, 60), ("Schuhe besohlt", "Paar", 15, 45), ("Nähmaschine überholt", "psch.", 30, 95), ("Brennholz angefahren", "psch.", 40, 180), ("Stunden lt. Zettel", "Std.", 28, 52), ("Material lt. Beleg", "psch.", 10, 150),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(
        d,
        r.items(d, _WORK, 1, 5, most=2),
        issuer=d.one_of(
            "{full}",
            "{full}",
            "Ofenbau {name}",
            "Polsterei {name}",
            "Schlosserei {name}",
            "Bezirksschornsteinfegermeister {full}",
            "Malermeister {full}",
        ),
        rate=rng.choice([0, 19, 19]),
    )
    shown = r.issuer(d, i)
    width = rng.randint(40, 52)
    unit = d.one_of("EUR {}", "{}", "{} EUR")

    def line(text: str, value: str, printed: str) -> str:
        pad = max(width - len(text) + 12 - len(printed), 2)
        return f"{text}{'&nbsp;' * pad} {value}"

    rows = []
    for item in i.items:
        amount = d.print_amount(item.total, currency=unit)
        count = f"{r.quantity(item.quantity)} " if item.quantity != 1 else ""
        rows.append(line(f"{count}{escape(item.text)}", amount, amount))
    dashes = "&nbsp;" * (width - 2) + d.one_of("-", "=") * 14
    parts = []
    if i.rate:
        for label, value, marked in (
            (d.one_of("Netto", "zusammen"), i.net, r.net(d, i, unit)),
            (f"{i.rate} % {d.one_of('MWSt.', 'Mehrwertsteuer', 'USt.')}", i.vat, r.vat(d, i, unit)),
        ):
            parts.append(line(label, marked, d.print_amount(value, currency=unit)))
        parts.append(dashes)
    total = line(
        d.one_of("Rechnungsbetrag", "Gesamtbetrag", "zu zahlen", "Summe", "Endbetrag"),
        r.gross(d, i, unit),
        d.print_amount(i.gross, currency=unit),
    )
    block = "<br>".join([*rows, dashes, *parts, total, d.one_of("", "&nbsp;" * (width - 2) + "=" * 14)])
    head = f"<p class=hd>{shown}<br>{escape(i.seat.street)}<br>{escape(i.seat.postcode_place)}{'<br>Fernruf ' + g.phone() if d.maybe(0.4) else ''}</p>"
    dated = f"<p class=r>{escape(i.seat.place)}, {d.one_of('den ', '', 'am ')}{r.day(d, i)}</p>"
    title = d.one_of("R e c h n u n g", "RECHNUNG", "Rechnung", "R E C H N U N G") + (
        f" {d.one_of('Nr.', 'Nr', 'No.')} {r.code(d, i)}" if d.maybe(0.6) else ""
    )
    worked = (
        f"<p>{d.one_of('Arbeiten vom', 'ausgeführt am', 'Lieferung vom')} {d.print_date(d.later(i.day, -30, -1))}{d.one_of('', ' in ' + escape(g.street()))}:</p>"
        if d.maybe(0.6)
        else ""
    )
    terms = f"<p>{r.due_sentence(d, i)}</p>"
    bank = f"<p>{r.account(d, i)}</p>" if d.maybe(0.75) else ""
    free = f"<p>{d.one_of(*r.FREE)}</p>" if not i.rate and d.maybe(0.6) else ""
    got = (
        f"<p>{d.one_of('Betrag dankend erhalten', 'Bar bezahlt', '')} {d.print_date(d.later(i.day, 0, 9)) if d.maybe(0.3) else ''}</p>"
        if d.maybe(0.2)
        else ""
    )
    hello = f"<p>{d.one_of('Für meine Arbeit berechne ich:', 'Sie erhalten hiermit Rechnung über:', 'Erlaube mir zu berechnen:', 'Hiermit stelle ich in Rechnung:')}</p>"
    body = f"{head}<p class=to>{r.window(d, i)}</p>{dated}<p class=ti>{title}</p>{worked}{hello}<p>{block}</p>{free}{terms}{bank}{got}<p>{d.one_of('Hochachtungsvoll', 'Mit freundlichem Gruß', *b.BYES)}</p><p>{r.ids(d) if d.maybe(0.5) else ''}</p>"
    printed_head = d.maybe(0.35)
    css = d.css(
        ("Courier Prime", "FreeMono", "GNUTypewriter", "Liberation Mono", "DejaVu Sans Mono")
        if d.maybe(0.85)
        else MONO,
        low=9.6,
        high=10.6,
    ) + (
        f".hd{{text-align:{d.one_of('left', 'center')};{f'font-family:{d.font(SERIF)!r};font-size:13pt' if printed_head else ''}}}.to{{margin:{rng.randint(6, 16)}mm 0}}.r{{text-align:right}}.ti{{{d.one_of('text-decoration:underline', '', 'text-align:center')};margin:6mm 0}}p{{margin:0 0 4.5mm}}"
    )
    return Sheet(body, css, margin=(rng.randint(16, 30), 16, 16, rng.randint(20, 28)))

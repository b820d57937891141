"""Narrow print of a self-service terminal (80 mm roll, monospace), alone or copied onto a sheet of A4."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.kontoauszug import _zweit_buchungen as konto

_TITLES = (
    "KONTOAUSZUG",
    "Kontoauszug",
    "UMSATZANZEIGE",
    "*** KONTOAUSZUG ***",
    "SB-KONTOAUSZUG",
    "UMSAETZE",
    "Auszug aus Ihrem Konto",
    "KONTOINFORMATION",
    "FINANZSTATUS",
)
_OLD = (
    "ALTER KONTOSTAND",
    "KONTOSTAND ALT",
    "ANFANGSSALDO",
    "SALDO ALT",
    "ALTER SALDO",
    "VORTRAG",
    "letzter Kontostand",
)
_NEW = (
    "NEUER KONTOSTAND",
    "KONTOSTAND NEU",
    "ENDSALDO",
    "SALDO NEU",
    "KONTOSTAND",
    "AKTUELLER SALDO",
    "neuer Kontostand",
)
_GOODBYES = (
    "Vielen Dank für Ihren Besuch!",
    "Bitte prüfen Sie die Umsätze.",
    "Es bedient Sie Ihr SB-Center.",
    "Keine weiteren Umsätze vorhanden.",
    "Ihr Berater hilft Ihnen gern.",
    "Einwendungen bitte unverzüglich anzeigen.",
    "Schecks und Lastschriften: E.v.",
    "Kein Kontoauszug im Sinne der AGB",
    "Bitte Karte entnehmen",
    "Wir wünschen einen schönen Tag",
    "JETZT ZUM ONLINE-BANKING WECHSELN!",
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "AE", "Ö": "OE", "Ü": "UE", "é": "e"})


def draw(d: Draft) -> Sheet:
    g = d.german
    over = konto.span(d)
    rows = konto.bookings(d, over, d.rng.randint(1, 12))
    bank = g.bank()
    old = g.money(-500, 1500)
    new = old + sum((row.amount for row in rows), Decimal(0))
    plain, capitals = d.maybe(0.5), d.maybe(0.4)

    def said(words: str) -> str:
        words = words.translate(_UMLAUTS) if plain else words
        return words.upper() if capitals else words

    sign = d.one_of("back", "back", "side", "front", "plus")
    line = (
        f"<div>{d.one_of('-', '=', '*', '- ', '_')[:1] * d.rng.randint(28, 34)}</div>"
        if d.maybe(0.8)
        else "<div class=gap></div>"
    )
    gap = "<div class=gap></div>"
    day_style = d.one_of("dd.mm.", "dd.mm.", "dd.mm.yy", "dd.mm.yyyy")
    day_first, indent, show_kind = d.maybe(0.75), d.maybe(0.4), d.maybe(0.8)
    once, blank = d.maybe(0.25), d.maybe(0.5)

    def entry(number: int, row: konto.Booking, new_day: bool) -> str:
        day = konto.tag(d, number, row.day, d.print_date(row.day, day_style)) if new_day else ""
        amount = konto.betrag(d, number, row.amount, sign)
        words = said(" ".join(dict.fromkeys([row.party, row.purpose])))
        text = konto.text(d, number, words)
        kind = escape(said(row.label)) if show_kind else d.print_date(row.valuta, "dd.mm.") if day_first else ""
        if once and new_day:
            top = f"<div><b>{day}</b></div><div class=r><span>{kind}</span><span>{amount}</span></div>"
        else:
            left = f"{day} {kind}" if day_first else f"{kind} {day}"
            top = f"<div class=r><span>{left}</span><span>{amount}</span></div>"
        below = f'<div class="{"in" if indent else ""}">{text}</div>'
        return top + below if text_below else f'<div class="t">{text}</div>{top}'

    text_below = d.maybe(0.8)
    entries, last = [], None
    for number, row in enumerate(rows, start=1):
        entries.append(f'<div class="e">{entry(number, row, not once or row.day != last)}</div>')
        last = row.day

    def balance(key: str, names: tuple[str, ...], amount: Decimal, on: str) -> str:
        stated = konto.stated(d, key, amount, sign, currency=d.one_of("{}", "{} EUR", "EUR {}"))
        label = d.one_of(*names) + (f" {d.one_of('VOM', 'AM', 'PER')} {on}" if d.maybe(0.4) else "")
        return f"<div class=r><span>{label}</span><b>{stated}</b></div>"

    made = d.later(over.end, 0, 3)
    clock = f"{d.rng.randint(0, 23):02d}:{d.rng.randint(0, 59):02d}"
    stamp = (
        f"{d.one_of('DATUM', 'Datum', 'vom', 'ERSTELLT')} {d.date('datum', made, d.one_of('dd.mm.yyyy', 'dd.mm.yy'))}"
    )
    sheet_number = f"{d.rng.randint(1, 60)}" + (
        d.one_of("/{}", " / {}", "-{}").format(made.year) if d.maybe(0.5) else ""
    )
    head = [
        f'<div class="{d.one_of("c", "", "c big")}">{d.field("kreditinstitut", said(bank.name))}</div>',
        f'<div class="{d.one_of("c", "", "c big")}"><b>{d.one_of(*_TITLES)}</b></div>',
    ]
    if d.maybe(0.3):
        head.reverse()
    machine = [
        f"<div>{d.one_of('KAD', 'SB-GERAET', 'Terminal', 'AUTOMAT')} {g.digits(d.rng.choice([4, 6, 8]))}</div>",
        f"<div>FILIALE {escape(said(g.town()))}</div>",
        f"<div>KARTE *******{g.digits(4)} KFN {d.rng.randint(0, 9)}</div>",
    ]
    head += [part for part in machine if d.maybe(0.35)]
    data = [f"<div>{d.one_of('IBAN', 'KONTO', 'IBAN:', 'Kto.')} {d.iban('iban', g.iban(bank))}</div>"]
    if d.maybe(0.45):
        data.append(f"<div>{d.one_of('BIC', 'BIC:', 'SWIFT')} {d.field('bic', bank.bic)}</div>")
    if d.maybe(0.75):
        label = d.one_of("INHABER ", "", "Kontoinhaber: ", "", "NAME ", "KTO.INH. ")
        data.append(f"<div>{label}{d.field('kontoinhaber', said(konto.holders(d)))}</div>")
    d.rng.shuffle(data)
    facts = []
    if d.maybe(0.55):
        facts.append(f"{d.one_of('AUSZUG', 'NR.', 'Auszug Nr.', 'BLATT')} {d.field('auszug_nummer', sheet_number)}")
    if day_style == "dd.mm." or d.maybe(0.65):
        facts.append(f"{stamp} {d.one_of('UHRZEIT ', '', 'um ')}{clock}")
    if d.maybe(0.3):
        start, end = d.date("zeitraum_von", over.start, "dd.mm.yyyy"), d.date("zeitraum_bis", over.end, "dd.mm.yyyy")
        facts.append(f"{d.one_of('ZEITRAUM', 'VON', 'Umsätze')} {start} {d.one_of('-', 'BIS', 'bis')} {end}")
    data += [f"<div>{fact}</div>" for fact in facts]
    opening = [balance("saldo_alt", _OLD, old, over.start.strftime("%d.%m."))] if d.maybe(0.6) else []
    closing = [balance("saldo_neu", _NEW, new, made.strftime("%d.%m."))] if d.maybe(0.85) else []
    if closing and d.maybe(0.4):
        limit = d.german.money(0, 2000, round_to=100)
        free = d.print_amount(max(new + limit, Decimal(0)), currency=False)
        closing.append(f"<div class=r><span>{d.one_of('VERFUEGBAR', 'Verfügbarer Betrag')}</span>{free}</div>")
    if closing and d.maybe(0.2):
        opening, closing = opening + closing[:1], closing[1:]
    ends = [f'<div class="{d.one_of("c", "")}">{said(part)}</div>' for part in d.some(_GOODBYES, 0, 3)]
    body = "".join([*head, line, *data, line, *opening, gap, *entries, line, *closing, gap, *ends])
    size = d.rng.uniform(7.2, 9.2)
    css = (
        f"body{{font-family:'{d.font(MONO)}',monospace;font-size:{size:.1f}pt;"
        f"line-height:{d.rng.uniform(1.05, 1.3):.2f};color:{d.one_of('#000', '#222', '#444', '#335')}}}"
        ".r{display:flex;justify-content:space-between;gap:2mm}"
        ".r>:last-child{white-space:nowrap}.c{text-align:center}.big{font-size:125%}.in{padding-left:4mm}"
        f".gap{{height:2mm}}.e{{margin-bottom:{d.rng.choice([0, 1, 2]) if blank else 0}mm;overflow-wrap:anywhere}}"
    )
    if d.maybe(0.3):
        left = d.rng.randint(12, 110)
        frame = '<div style="position:absolute;top:{}mm;bottom:{}mm;left:{}mm;width:80mm;border:1px {} #999"></div>'
        header = frame.format(8, d.rng.randint(10, 40), left - 4, d.one_of("solid", "dashed")) if d.maybe(0.7) else ""
        return Sheet(body=body, css=css, header=header, margin=(14.0, 210 - left - 72.0, 44.0, float(left)))
    height = min(95 + size * 2.1 * len(rows) * (1 if blank else 0.9), 290)
    return Sheet(body=body, css=css, size=(80.0, height), margin=(5.0, 4.0, 5.0, 4.0))

"""A sheet of a receipt pad (A6 landscape): printed boxes and lines for net, tax and total, filled by hand, stamp of the firm."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r

_FOR: tuple[tuple[str, str, float, float], ...] = (
    ("Schlüsseldienst", "psch.", 60, 240), ("gebr. Waschmaschine", "Stk", 60, 220), ("Nachhilfe Mai", "psch.", 40, 200), ("Kinderbett gebraucht", "Stk", 25, 90), ("Umzugshilfe", "psch.", 80, 350), ("Passfotos", "psch.", 8, 20), ("Übersetzung Urkunde", "psch.", 35, 120), ("Reparatur Fahrrad", "psch.", 25, 110), ("Fahrt zur Klinik", "psch.", 15, 90), ("Sportverein Beitrag", "psch.", 20, 120), ("Renovierung Material", "psch.", 40, 260), ("Küchenherd gebr.", "Stk", 50, 180), ("Kaution Zimmer", "psch.", 150, 500), ("Frisör", "psch.", 12, 60), ("Klassenfahrt", "psch.", 80, 320),
)  # fmt: skip
_ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_TENS = ("", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def _words(value: int) -> str:
    """A whole sum in words, as receipts want it; good up to 999."""
    hundreds, rest = divmod(value, 100)
    text = f"{_ONES[hundreds]}hundert" if hundreds else ""
    if rest < 13:
        return text + ("eins" if rest == 1 else _ONES[rest])
    tens, ones = divmod(rest, 10)
    if tens == 1:
        return text + {6: "sech", 7: "sieb"}.get(ones, _ONES[ones]) + "zehn"
    return text + (f"{_ONES[ones]}und" if ones else "") + _TENS[tens]


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    private = d.maybe(0.45)
    i = r.invoice(
        d,
        r.items(d, _FOR, 1, 1),
        issuer="{full}" if private else None,
        rate=0 if private or d.maybe(0.3) else 19,
        included=True,
    )
    shown = r.issuer(d, i)

    def pen(text: str) -> str:
        return f"<span class=h>{text or '&nbsp;'}</span>"

    cash = d.one_of("{}", "{}", "{} €")
    net, vat = (
        (r.net(d, i, cash), r.vat(d, i, cash))
        if i.rate and d.maybe(0.8)
        else (d.one_of("", "---", "./."), d.one_of("", "---", "0"))
    )
    whole = i.gross % 1 == 0
    gross = (
        d.field("brutto", cash.format(f"{i.gross:.0f}" + d.one_of(",-", ",--", ",00")), f"{i.gross:.2f}")
        if whole
        else r.gross(d, i, cash)
    )
    words = _words(int(i.gross)) if i.gross < 1000 else ""
    number = r.code(d, i) if d.maybe(0.5) else ""
    grid = f"<table class=g><tr><td>{d.one_of('Netto', 'EUR netto')} {pen(net)}<tr><td>{d.one_of('+ % MwSt.', 'MwSt.', '+ USt.')} {pen(vat)}<tr><td class=b>{d.one_of('Gesamt EUR', 'EUR', 'Gesamt')} {pen(gross)}</table>"
    title = d.one_of("Quittung", "QUITTUNG", "Quittung / Rechnung", "Barquittung", "Empfangsbestätigung")
    head = f"<table class=w><tr><td><b class=ti>{title}</b> {d.one_of('Nr.', 'No.', 'Nummer')} {pen(number)}<td class=r>{grid}</table>"
    rows = [
        f"<div class=l>{d.one_of('EUR in Worten', 'in Worten', 'Betrag in Worten')} {pen('-' + words + '-' if words and d.maybe(0.8) else '')}</div>",
        f"<div class=l>{d.one_of('von', 'Von', 'erhalten von', 'Herrn/Frau/Firma')} {pen(r.customer(d, i) + (', ' + escape(i.home.place) if d.maybe(0.3) else ''))}</div>",
        f"<div class=l>{d.one_of('für', 'Für', 'Verwendungszweck')} {pen(escape(i.items[0].text))}</div>",
    ]
    if d.maybe(0.35):
        rows = [rows[1], rows[2], rows[0]]
    if d.maybe(0.12):
        rows.pop(next(at for at, text in enumerate(rows) if "empfaenger" in text))
    got = f"<p>{d.one_of('dankend erhalten', 'richtig erhalten zu haben, bestätigt', 'Betrag erhalten.')}</p>"
    day = f"<div class=l>{d.one_of('Ort, Datum', 'Datum', 'Ort/Datum')} {pen((escape(i.seat.place) + ', ' if d.maybe(0.5) else '') + r.day(d, i, d.one_of('dd.mm.yyyy', 'dd.mm.yy', 'd.m.yyyy')))}</div>"
    if private:
        stamp = f"<div class=l>{d.one_of('Unterschrift', 'Stempel/Unterschrift des Empfängers')} {pen(shown)}</div>"
    else:
        stamp = f"<div class=st>{shown}<br>{escape(i.seat.street)}<br>{escape(i.seat.postcode_place)}<br>{d.one_of('Tel. ' + g.phone(), r.ids(d))}</div>"
    body = f"{head}{''.join(rows)}{got}<table class=w><tr><td>{day}<td>{stamp}</table>"
    paper = d.one_of("#fff", "#fff", "#f3f8ec", "#fdf7dc", "#eef4fb")
    print_color = d.one_of("#000", "#275a8a", "#2e6b3a", "#555")
    css = (
        f"body{{font-family:'{d.font(SANS, SERIF)}';font-size:{rng.uniform(7.5, 9):.1f}pt;color:{print_color}}}.page{{background:{paper}!important}}.h{{font-family:'{d.font(HAND)}';font-size:{rng.uniform(12, 15):.1f}pt;color:{d.one_of('#123a8a', '#111', '#24368c')};line-height:1}}"
        f".w{{width:100%}}.r{{width:46%}}.g{{width:100%}}.g td{{border:1px solid {print_color};padding:.6mm 1.5mm}}.b{{border-width:2px!important}}.ti{{font-size:15pt}}.l{{border-bottom:1px {d.one_of('solid', 'dotted')} {print_color};margin:1.6mm 0;padding:.6mm 0}}.st{{color:{d.one_of('#24368c', '#7a1f2b', '#111')};border:{d.one_of('1.5px solid', '0')};padding:1.5mm;text-align:center;transform:rotate({rng.uniform(-5, 5):.1f}deg);font-size:8.5pt}}p{{margin:1mm 0}}td{{vertical-align:top}}"
    )
    if d.maybe(0.25):
        return Sheet(
            f"<div style='width:150mm;height:105mm;border:1px solid #aaa;padding:5mm;margin:{rng.randint(0, 60)}mm 0 0 {rng.randint(0, 20)}mm'>{body}</div>",
            css,
            margin=(12, 12, 12, 12),
        )
    return Sheet(body, css, size=(148.0, 105.0), margin=(7, 8, 5, 9))

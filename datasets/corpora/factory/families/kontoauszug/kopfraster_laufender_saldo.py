"""Captions above values in a grid of boxes; debit, credit and running balance columns; interest and charges below."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_OUT_IN = (
    ("Soll EUR", "Haben EUR"), ("Belastung", "Gutschrift"), ("Ausgang", "Eingang"),
    ("Auszahlungen", "Einzahlungen"), ("zu Lasten", "zu Gunsten"), ("Abgang", "Zugang"),
)  # fmt: skip
_BALANCE = ("Saldo", "Kontostand", "Saldo EUR", "Neuer Stand", "Stand")
_OLD = ("Anfangssaldo", "Alter Saldo", "Vorheriger Kontostand", "Saldo alt", "Kontostand Beginn")
_NEW = ("Endsaldo", "Neuer Saldo", "Aktueller Kontostand", "Saldo neu", "Kontostand Ende")
_TITLE = (
    "Kontoauszug", "Girokonto-Auszug", "Auszug", "Kontoauszug für Privatkunden", "Mein Girokonto: Kontoauszug",
    "Kontoblatt",
)  # fmt: skip
_CLOSING = (
    "Rechnungsabschluss", "Abschluss Ihres Kontos", "Zinsen und Entgelte", "Kontoabschluss zum Quartalsende",
    "Abrechnung",
)  # fmt: skip
_CHARGES = (
    "Sollzinsen Dispositionskredit", "Sollzinsen geduldete Überziehung", "Habenzinsen", "Grundpreis Kontoführung",
    "Beleghafte Überweisungen", "Porto", "Buchungsposten", "Kartenpreis anteilig", "Kapitalertragsteuer",
    "Solidaritätszuschlag", "Bargeldversorgung Fremdautomat",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    a = u.account(
        d,
        *rng.choice(
            [
                ("Postbank", "Deutsche Bank AG", "Commerzbank AG", "HypoVereinsbank - UniCredit Bank"),
                ("BBBank eG", "Sparda-Bank {ort} eG", "Landesbank {ort}", "Bürgerbank {ort} AG"),
                ("Stadtsparkasse {ort}", "VR Bank {ort} eG", "Hansebank {ort} AG", "Postsparbank {ort}"),
            ]
        ),
    )
    s = u.statement(d, 3, 30, months=d.maybe(0.7))
    made = d.later(s.end, 0, 4)
    talk = u.voice(d, "kpz", "pz", "kp", "zp", rich=0.45)
    style = d.one_of("dd.mm.", "dd.mm.", "dd.mm.yyyy", "dd.mm.yy")
    both_dates = d.one_of("slash", "two", "none", "newline")
    sign = d.one_of("-{}|{}", "{}-|{}", "{} S|{} H", "{}-|{}+")
    debit_first, one_column = d.maybe(0.8), d.maybe(0.3)
    balance_column = d.one_of("last", "last", "first_amount", "none")
    unit = d.one_of("{}", "{}", "{}", "{} €")
    plus = sum((item.amount for item in s.bookings if item.amount > 0), Decimal(0))
    boxes = [
        (d.one_of("Auszug", "Auszug-Nr.", "Nr.", "Auszugsnummer"), d.field("auszug_nummer", u.number(d, s.end))),
        (d.one_of("IBAN", "Kontonummer / IBAN", "Internationale Kontonummer"), d.iban("iban", a.iban)),
        ("BIC", d.field("bic", a.bank.bic)),
        (
            d.one_of("Kontoinhaber", "Name des Kontoinhabers", "Inhaber/in", "Kontobezeichnung"),
            d.field("kontoinhaber", a.holder),
        ),
        (d.one_of("Datum", "Auszugsdatum", "Erstellt am"), d.date("datum", made, "dd.mm.yyyy")),
        (d.one_of("Seite", "Blatt"), str(rng.randint(1, 2))),
        (d.one_of("Kreditlinie", "Dispokredit", "Eingeräumter Kredit"), d.print_amount(a.limit, currency=unit)),
        (d.one_of("Bankleitzahl", "BLZ"), a.bank.code),
        (d.one_of("Filiale", "Geschäftsstelle"), escape(f"{g.digits(3)} {g.town()}")),
        (
            d.one_of("Zeitraum", "Abrechnungszeitraum", "Umsätze vom / bis"),
            f"{d.date('zeitraum_von', s.start, 'dd.mm.yyyy')} {d.one_of('-', 'bis')} "
            f"{d.date('zeitraum_bis', s.end, 'dd.mm.yyyy')}",
        ),
    ]
    boxes = [box for box in boxes if "iban" in box[1] or d.maybe(0.72)]
    if d.maybe(0.5):
        rng.shuffle(boxes)
    amounts = [
        (d.one_of(*_OLD), u.balance(d, "saldo_alt", s.old, sign, unit)),
        (d.one_of("Summe Eingänge", "Summe Haben", "Gutschriften"), u.sum_text(d, plus, "{}|{}", unit)),
        (d.one_of("Summe Ausgänge", "Summe Soll", "Belastungen"), u.sum_text(d, s.new - s.old - plus, "{}|{}", unit)),
        (d.one_of(*_NEW), u.balance(d, "saldo_neu", s.new, sign, unit)),
    ]
    summary_at = d.one_of("top", "bottom", "top", "rows")
    cells = "".join(f"<div><small>{label}</small>{value}</div>" for label, value in boxes)
    sums = "".join(f"<div><small>{label}</small>{value}</div>" for label, value in amounts)
    out, inc = rng.choice(_OUT_IN)
    blank = "<td class=n>"
    date_columns = 2 if both_dates == "two" else 1
    span = date_columns + 1

    def money(shown: str, negative: bool, after: str) -> str:
        if one_column:
            pair = f"<td class=n>{shown}"
        else:
            pair = f"<td class=n>{shown}{blank}" if negative == debit_first else f"{blank}<td class=n>{shown}"
        return {"last": f"{pair}<td class=n>{after}", "first_amount": f"<td class=n>{after}{pair}", "none": pair}[
            balance_column
        ]

    rows, running = [], s.old
    for row, item in enumerate(s.bookings, 1):
        running += item.amount
        day, valued = u.day_cell(d, row, item.day, style), d.print_date(item.valued, style)
        dates = {
            "slash": f"<td class=d>{day} / {valued}",
            "two": f"<td>{day}<td>{valued}",
            "none": f"<td>{day}",
            "newline": f"<td>{day}<br>{valued}",
        }[both_dates]
        amount = u.amount_cell(d, row, item.amount, sign if one_column else "{}|{}", unit)
        text = u.text_cell(d, row, talk.lines(d, item))
        rows.append(
            f"<tr>{dates}<td class=t>{text}{money(amount, item.amount < 0, u.sum_text(d, running, sign, unit))}"
        )
    if summary_at == "rows":
        empty = d.one_of("", "&nbsp;")
        for index, (label, shown) in ((0, amounts[0]), (len(rows) + 1, amounts[3])):
            if balance_column == "none":
                line = f"<td class=n{'' if one_column else ' colspan=2'}>{shown}"
            else:
                line = money(empty, True, shown)
            rows.insert(index, f"<tr class=s><td colspan={span}>{label}{line}")
    first = {"slash": "Buchung / Wert", "two": "Buchung<th>Wert", "none": "Buchungstag", "newline": "Buchung<br>Wert"}[
        both_dates
    ]
    if d.maybe(0.3):
        first = first.replace("Wert", "Valuta").replace("Buchung", "Bu.-Tag").replace("Bu.-Tagstag", "Buchungstag")
    pair_heads = (
        [f"<th class=n>{d.one_of('Betrag', 'Umsatz')}"]
        if one_column
        else [f"<th class=n>{out}", f"<th class=n>{inc}"][:: 1 if debit_first else -1]
    )
    saldo = f"<th class=n>{d.one_of(*_BALANCE)}"
    pair_heads = {"last": [*pair_heads, saldo], "first_amount": [saldo, *pair_heads], "none": pair_heads}[
        balance_column
    ]
    heads = (
        f"<th>{first}<th>"
        f"{d.one_of('Vorgang/Buchungsinformation', 'Buchungstext', 'Verwendungszweck', 'Umsatzinformation', 'Text')}"
        f"{''.join(pair_heads)}"
    )
    closing = ""
    if d.maybe(0.4):
        fees = ("").join(
            f"<tr><td>{name}<td class=n>{d.print_amount(g.money(0, 30), currency=False)}"
            for name in d.some(_CHARGES, 2, 6)
        )
        closing = (
            f"<p><b>{d.one_of(*_CLOSING)} {d.print_date(s.end, 'dd.mm.yyyy')}</b></p><table class=c><tbody>{fees}"
            "</tbody></table>"
        )
    address = (
        (f"<p class=a>{escape(a.person.name)}<br>{escape(a.address.street)}<br>{escape(a.address.postcode_place)}</p>")
        if d.maybe(0.75)
        else ("")
    )
    bank, title = f"<div class=k>{d.field('kreditinstitut', a.bank.name)}</div>", f"<h2>{d.one_of(*_TITLE)}</h2>"
    grid, total = f"<div class=g>{cells}</div>", f"<div class='g z'>{sums}</div>"
    body = ("").join([bank, title, address, grid] if d.maybe(0.5) else [bank, address, title, grid]) + (
        total if summary_at == "top" else ""
    )
    body += (
        (f"<table class=m><thead><tr>{heads}</thead><tbody>{''.join(rows)}</tbody></table>")
        + (total if summary_at == "bottom" else "")
        + closing
    )
    body += "".join(f"<p class=f>{note}</p>" for note in u.notes(d, 0, 5))
    tint = d.one_of("#fff8dc", "#f1f1f1", "#eef")
    color, frame = (
        d.one_of("#ffcc00", "#0018a8", "#222", "#009a93", "#b5121b", "#666"),
        d.one_of("1px solid #444", "1px solid #bbb", "0", "2px solid #999"),
    )
    ink = "#000" if color == "#ffcc00" else "#fff"
    brand = d.one_of(
        f"background:{color};padding:2mm 4mm;color:{ink}", f"border-bottom:3px solid {color}", "color:#111"
    )
    ruled = "border-top:1px solid #000;border-bottom:1px solid #000"
    head_line = d.one_of("background:#e6e6e6", f"border-bottom:2px solid {color}", ruled)
    css = d.css(SANS, SANS, SERIF, MONO, low=7.5, high=9.8) + (
        f".k{{font-size:1.7em;font-weight:bold;{brand};margin-bottom:4mm}}.g{{display:flex;flex-wrap:wrap;margin:0 "
        f"0 4mm;{d.one_of('', f'background:{tint}')}}}.g div{{flex:1 1 auto;border:{frame};padding:1mm 2.5mm;"
        f"margin:0 -1px -1px 0;white-space:nowrap}}.g small{{display:block;font-size:.72em;color:#555}}"
        f".z{{font-weight:bold}}.z small{{font-weight:normal}}.m{{width:100%}}.m td,.m "
        f"th{{padding:{rng.uniform(0.4, 1.4):.1f}mm 1.2mm;text-align:left;"
        f"{d.one_of('', f'border:{frame}', 'border-bottom:1px solid #ddd')}}}.m .n,.n{{text-align:right;"
        f"white-space:nowrap}}.m th{{{head_line}}}.t{{white-space:pre-line;overflow-wrap:anywhere}}"
        f".t::first-line{{font-weight:{d.one_of('normal', 'bold')}}}.d{{white-space:nowrap}}.s "
        f"td{{font-weight:bold}}.c td{{padding:.5mm 6mm .5mm 0}}.a{{margin:4mm 0 8mm}}.f{{font-size:.85em}}"
        f"h2{{font-size:1.4em;margin:3mm 0}}.c{{margin-bottom:3mm}}"
    )
    foot = (
        "<div style='position:absolute;bottom:6mm;left:18mm;right:15mm;font-size:6.3pt;color:#444;columns:3'>"
        f"{'<br>'.join(u.imprint(d, a.bank))}</div>"
    )
    return Sheet(body=body, css=css, footer=foot, margin=(12.0, 15.0, 22.0, 18.0))

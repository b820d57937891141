"""A bookshop's school order sheet in landscape: subject, ISBN, title and price columns; pupil in the head, sum below."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_SUBJECTS = (
    "Deutsch",
    "Mathematik",
    "Englisch",
    "Biologie",
    "Erdkunde",
    "Geschichte",
    "Physik",
    "Religion",
    "Musik",
    "Kunst",
    "Französisch",
    "Latein",
    "Chemie",
    "Politik",
)
_KINDS = (
    "Arbeitsheft {k}",
    "Schülerbuch {k}",
    "Workbook {k}",
    "Lektüre",
    "Grammatik {k}",
    "Atlas",
    "Formelsammlung",
    "Vokabeltrainer {k}",
    "Übungsheft",
    "Heft A4 liniert, 5 Stück",
    "Zirkel",
    "Pinselset",
    "Geodreieck",
    "Malkasten 12 Farben",
    "Schnellhefter, 10 Farben",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    level = rng.randint(1, 12)
    lines, rows = [], ""
    for subject in sorted(rng.sample(_SUBJECTS, rng.randint(4, 12))):
        text = d.one_of(*_KINDS).format(k=level)
        price, count = g.money(2, 34), rng.choices([1, 2, 3], [85, 10, 5])[0]
        price = price.quantize(Decimal("0.1")) - Decimal("0.05") if d.maybe(0.5) else price.quantize(Decimal("0.5"))
        price = max(price, Decimal("0.50")).quantize(r.CENT)
        lines.append(r.Item(Decimal(count), "", f"{subject}: {text}", price, (price * count).quantize(r.CENT)))
        isbn = f"978-3-{g.digits(2)}-{g.digits(6)}-{g.digits(1)}"
        rows += f"<tr><td>{subject}<td>{escape(text)}<td>{isbn}<td class=r>{count}<td class=r>{d.print_amount(price, currency=False)}<td class=r>{d.print_amount(lines[-1].total, currency=False)}<td>{d.one_of('☐', '☐', '☒') if d.maybe(0.4) else ''}"
    i = r.invoice(
        d,
        tuple(lines),
        issuer=d.one_of(
            "Buchhandlung {name}",
            "Bücherstube {town}",
            "{name} Buch & Papier",
            "Schreibwaren {name} e.K.",
            "Schulbuchservice {name} GmbH",
        ),
        rate=7,
        included=True,
    )
    shown = r.issuer(d, i)
    child = g.person(last=i.customer.last, adult=False)
    quote = d.maybe(0.35)
    lines_of = r.sums(d, i, currency=d.one_of("{}", "{} €", "EUR {}"), total=r.QUOTED if quote else r.GROSS, lean=0.35)
    rows += "".join(f"<tr class=s><td colspan=5>{label}<td class=r>{value}<td>" for label, value in lines_of)
    title = (
        d.one_of("Kostenvoranschlag Schulbedarf", "Angebot Schulbücher")
        if quote
        else d.one_of("Rechnung Schulbücher", "Schulbuchbestellung", "Rechnung", "Bestellschein / Rechnung")
    )
    facts = [
        f"{d.one_of('Schüler/in', 'für', 'Kind')}: {escape(child.name)}, {d.one_of('Klasse', 'Jahrgang')} {level}",
        f"{d.one_of('Rechnung an', 'Besteller', 'Kunde', 'Erziehungsberechtigte/r')}: {r.customer(d, i)}, {escape(i.home.street)}, {escape(i.home.postcode_place)}",
        f"{d.one_of('Datum', 'vom', 'Rechnungsdatum')}: {r.day(d, i)}",
        f"Schule: {d.one_of('Gesamtschule', 'Grundschule', 'Realschule')} {escape(g.town())}",
    ]
    if d.maybe(0.75):
        facts.append(f"{d.one_of(*(r.QUOTE_NUMBER if quote else r.NUMBER))}: {r.code(d, i)}")
    if d.maybe(0.5):
        rng.shuffle(facts)
    columns = d.maybe(0.5)
    info = f"<div class='{'c2' if columns else 'c1'}'>{''.join(f'<div>{fact}</div> ' for fact in facts)}</div>"
    tail = f"<p>{d.one_of('Abholung ab', 'Ferienbeginn', 'Bestellt bis')} {d.print_date(d.later(i.day, 5, 30))}. {'' if quote else r.due_sentence(d, i)}</p><p>{r.account(d, i) if d.maybe(0.5) else ''}</p><p class=f>{r.ids(d)} {d.one_of('Preise gebunden.', 'Enthält 7 % MwSt.', 'Zur Vorlage für Bildung und Teilhabe.')}</p>"
    body = f"<div class=hd>{shown} <small>{escape(i.seat.street)}, {escape(i.seat.postcode_place)} · {g.phone()}</small></div><h2>{title}</h2>{info}<table class=t><thead><tr><th>Fach<th>Titel<th>ISBN / Art.<th class=r>Anz.<th class=r>Preis<th class=r>Summe<th></thead><tbody>{rows}</tbody></table>{tail}"
    wide = d.maybe(0.65)
    css = d.css(SANS, SANS, MONO, low=8.2, high=9.4) + (
        f".hd{{font-size:15pt;color:{b.color(d)};margin-bottom:3mm}}small{{font-size:8pt;color:#333}}.c2{{columns:2}}.c1,.c2{{margin:2mm 0 3mm;line-height:1.45}}.t{{width:100%}}.t td,.t th{{border:1px solid {d.one_of('#999', '#ccc', '#000')};padding:.5mm 1.5mm;text-align:left}}.t th{{background:#eee}}.t .r{{text-align:right;white-space:nowrap}}.s td{{font-weight:bold}}.f{{font-size:7.5pt}}h2{{margin:0;font-size:13pt}}p{{margin:2mm 0}}"
    )
    return Sheet(body, css, size=(297.0, 210.0) if wide else (210.0, 297.0), margin=(12, 14, 10, 16))

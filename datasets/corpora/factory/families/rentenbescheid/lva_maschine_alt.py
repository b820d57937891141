"""Old regional insurer's notice of the early euro years: form with typed entries over printed lines, boxes with code numbers."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.rentenbescheid._rente import pension


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "lva", "lva", low=160, high=1150, since=date(2002, 2, 1), until=date(2005, 9, 30)), d.german
    typed, drop = d.font(MONO), d.rng.uniform(-1, 1)

    def typ(html: str) -> str:
        return f"<span class=t>{html}</span>"

    comb = d.maybe(0.4)
    number = d.comb("sv_nummer", p.number) if comb else typ(p.sv(spaced=True))
    label = d.one_of("Versicherungsnummer", "Versicherungs-Nr.", "Vers.-Nr. (bei allen Eingaben angeben)")
    lines = [
        ("Rentenart", typ(p.art())), ("Rentenbeginn" if d.maybe(0.5) else "Beginn der laufenden Zahlung", typ(p.beginn("dd.mm.yyyy"))), ("Monatsbetrag der Rente", typ(p.plain(p.gross))),
        ("./. Beitragsanteil zur Krankenversicherung der Rentner", typ(p.plain(p.health))), ("./. Beitrag zur sozialen Pflegeversicherung", typ(p.plain(p.care))), (d.one_of("Auszuzahlender Monatsbetrag", "Monatlicher Zahlbetrag", "verbleibender Zahlbetrag"), typ(p.zahlbetrag(currency=False))),
        ("Nachzahlung vom ... bis ...", typ(p.plain(p.net * d.rng.randint(2, 5)))),
    ]  # fmt: skip
    start = d.rng.choice([1, 11, 20])
    rows = "".join(
        f"<tr><td class=z>{start + n}<td>{label_text}<td class=n>{value}" for n, (label_text, value) in enumerate(lines)
    )
    to = f"{typ(d.one_of('Herrn', 'Frau', 'Herr'))}<br>{typ(p.name())}<br>{typ(escape(p.home.street))}<br>{typ(escape(p.home.postcode_place))}"
    ruling = d.one_of(
        f"Auf Ihren Antrag vom {typ(d.print_date(g.day(date(2001, 6, 1), p.day), 'dd.mm.yy'))} wird Ihnen die umseitig bezeichnete Rente bewilligt.",
        f"Ihr Rentenanspruch wird anerkannt. Die Zahlung beginnt am {typ(p.beginn('dd.mm.yyyy'))}.",
        "Die Rente wird nach den Vorschriften des Sechsten Buches Sozialgesetzbuch festgestellt.",
    )
    left = d.maybe(0.5)
    dated = f"{escape(p.seat.place)}, den {typ(p.datum(d.one_of('dd.mm.yyyy', 'd. month yyyy')))}"
    head = f"<div style='font-size:13pt;border-bottom:3px double #222'>{p.behoerde()}</div><small>{escape(p.seat.street)} · {escape(p.seat.postcode_place)} · Fernruf {g.phone()} · Postfach {g.digits(4)}</small>"
    ref = f"<div class=b><small>{label}</small><br>{number}</div>"
    box = (
        f"<div class=b style='margin-top:2mm'><small>Postabrechnungsnummer</small><br>{typ(g.digits(2) + ' ' + g.digits(6))}</div>"
        * d.maybe(0.6)
    )
    order = f"<td style='width:100mm'>{to}<td>{ref}{box}" if left else f"<td style='width:82mm'>{ref}{box}<td>{to}"
    body = (
        f"{head}<table style='width:100%;margin:9mm 0 7mm'><tr>{order}</table><p style='text-align:right'>{dated}</p><p style='text-align:center;font-size:1.3em'>{d.one_of('R e n t e n b e s c h e i d', 'Rentenbescheid', 'BESCHEID')}</p>"
        f"<p>{ruling}</p><table class=m>{rows}</table><p style='margin-top:4mm'>Die Beiträge zur Krankenversicherung werden an die {typ(escape('AOK ' + g.town()))} abgeführt. Die Rente zahlt der Rentendienst der Post auf das Konto {typ(g.digits(8))} BLZ {typ(g.bank().code)}.</p>"
        f"<p class=k>Sie sind verpflichtet, die Aufnahme einer Beschäftigung, jeden Wohnsitzwechsel und den Bezug weiterer Renten unverzüglich mitzuteilen. Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe schriftlich oder zur Niederschrift Widerspruch bei {p.behoerde()} erhoben werden.</p>"
        f"<p>{d.one_of('Der Geschäftsführer', 'Im Auftrag', 'Die Geschäftsführung')}</p><p>Anlagen: {d.rng.randint(2, 9)}</p>"
    )
    css = d.css(SERIF, low=10, high=11.5) + (
        f".t{{font-family:{typed!r};position:relative;top:{drop:.1f}mm}}.b{{border:1px solid #222;padding:1mm 2mm;display:inline-block;min-width:55mm}}.m{{width:100%}}.m td{{border-bottom:.7px solid #444;padding:1.1mm 1.5mm}}.z{{width:8mm;font-size:.75em}}.n{{text-align:right}}.k{{font-size:.8em}}small{{font-size:7pt}}body{{color:#26221c}}"
    )
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:6mm;left:22mm;font-size:6.5pt'>R {g.digits(3)} - {g.digits(2)} 000 - {g.digits(1)}.02</div>",
        margin=(14, 18, 14, 22),
    )

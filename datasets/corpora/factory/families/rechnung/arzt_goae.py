"""A doctor's private bill: patient and diagnosis, dated fee numbers with factor and amount; no tax."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_FEES = (
    ("1", "Beratung, auch telefonisch", "4.66"), ("3", "Eingehende Beratung", "8.74"), ("5", "Symptombezogene Untersuchung", "4.66"), ("7", "Vollständige körperliche Untersuchung", "9.33"), ("34", "Erörterung einer Erkrankung", "17.49"),
    ("75", "Ausführlicher Krankheitsbericht", "7.58"), ("80", "Schriftliche gutachtliche Äußerung", "17.49"), ("250", "Blutentnahme", "2.33"), ("410", "Ultraschall eines Organs", "11.66"), ("651", "EKG in Ruhe", "14.75"), ("70", "Kurze Bescheinigung", "2.33"),
    ("A01", "Attest zur Vorlage bei Behörden", "10.00"), ("800", "Eingehende neurologische Untersuchung", "11.37"), ("1201", "Bestimmung der Refraktion", "5.19"), ("Ä5000", "Zahnfilm", "2.91"), ("4020", "Professionelle Zahnreinigung", "1.57"), ("2080", "Kompositfüllung zweiflächig", "31.27"), ("0090", "Infiltrationsanästhesie", "3.37"), ("Ausl.", "Porto und Auslagen", "1.10"),
)  # fmt: skip
_KINDS = (
    "Facharzt für Allgemeinmedizin",
    "Fachärztin für Innere Medizin",
    "Praxis für Psychiatrie",
    "Zahnarztpraxis",
    "Gemeinschaftspraxis",
    "Fachärztin für Augenheilkunde",
    "Orthopädische Praxis",
    "Kieferorthopädie",
    "Kinder- und Jugendarzt",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    blank = r.invoice(d, (), rate=0, days=(14, 42))
    visits = sorted(d.later(blank.day, -120, -2) for _ in range(rng.randint(1, 4)))
    lines, rows, last = [], "", None
    factors = ("1,0", "1,8", "2,3", "2,3", "3,5", "1,15")
    show_factor = d.maybe(0.85)
    for visit in visits:
        for number, text, base in rng.sample(_FEES, rng.randint(1, 4)):
            factor = d.one_of(*factors)
            total = (Decimal(base) * Decimal(factor.replace(",", "."))).quantize(r.CENT)
            lines.append(r.Item(Decimal(1), "", text, total, total))
            shown = d.print_date(visit, "dd.mm.yyyy" if d.maybe(0.5) else "dd.mm.yy") if visit != last else ""
            rows += f"<tr><td>{shown}<td>{number}<td>{text}<td class=r>1{f'<td class=r>{factor}' if show_factor else ''}<td class=r>{d.print_amount(total, currency=False)}"
            last = visit
    i = blank.with_items(tuple(lines))
    doctor = d.one_of("Dr. med. ", "Dr. ", "Dr. med. dent. ", "", "Dipl.-Med. ") + i.owner.name
    practice = d.maybe(0.3)
    name = (
        f"{d.one_of('Praxis', 'MVZ', 'Gemeinschaftspraxis')} {i.owner.last}{d.one_of(' & Kollegen', '', ' GbR')}"
        if practice
        else doctor
    )
    shown = d.field("aussteller", name)
    child = g.person(last=i.customer.last, adult=False)
    patient = child if d.maybe(0.3) else i.customer
    label = d.one_of("Patient", "Patient/in", "Behandelt wurde", "für")
    who = f"{label}: {escape(patient.name) if patient is child else r.customer(d, i)}, {d.one_of('geb.', 'geb. am', '*')} {d.print_date(patient.born)}"
    diagnosis = (
        f"<p>{d.one_of('Diagnose', 'Diagnosen', 'Diagn.')}: {d.one_of('Bronchitis akut (J20.9)', 'Rückenschmerz (M54.5)', 'Myopie bds. (H52.1)', 'Karies (K02.1)', 'Attest auf Wunsch', 'Z. n. Sturz')}</p>"
        if d.maybe(0.6)
        else ""
    )
    refs = [(d.one_of(*r.NUMBER), r.code(d, i)), (d.one_of(*r.DAY), r.day(d, i))]
    if d.maybe(0.4):
        refs.append(("Patienten-Nr.", g.digits(5)))
    if d.maybe(0.5):
        rng.shuffle(refs)
    info = d.one_of("<br>", " &nbsp; ").join(f"{label}: {value}" for label, value in refs)
    via_agency = d.maybe(0.25)
    agency = (
        f"<p class=f>{d.one_of('Abrechnung durch', 'Forderung abgetreten an', 'im Auftrag erstellt:')} Ärztliche Verrechnungsstelle {escape(g.town())} e. V.</p>"
        if via_agency
        else ""
    )
    whole = f"<tr class=s><td colspan={5 if show_factor else 4}>{d.one_of('Rechnungsbetrag', 'Gesamtbetrag', 'Summe', 'Zu zahlen', 'Honorar gesamt')}<td class=r>{r.gross(d, i)}"
    paid = (
        f"<tr><td colspan={5 if show_factor else 4}>{d.one_of('davon Auslagen', 'davon nicht erstattungsfähig')}<td class=r>{d.print_amount(lines[-1].total)}"
        if d.maybe(0.2)
        else ""
    )
    table = f"<table class=t><thead><tr><th>Datum<th>{d.one_of('GOÄ', 'Ziffer', 'Geb.-Nr.', 'GOÄ/GOZ')}<th>{d.one_of('Leistung', 'Bezeichnung')}<th class=r>Anz.{'<th class=r>Faktor' if show_factor else ''}<th class=r>{d.one_of('EUR', 'Betrag', 'Betrag EUR')}</thead><tbody>{rows}{whole}{paid}</tbody></table>"
    hint = d.one_of(
        "Ärztliche Leistungen sind nach § 4 Nr. 14 UStG umsatzsteuerfrei.",
        "Die Rechnung enthält keine Umsatzsteuer.",
        "",
        "Bitte reichen Sie diese Rechnung bei Ihrer Kostenstelle ein.",
    )
    intro = d.one_of(
        "für meine ärztlichen Bemühungen erlaube ich mir zu berechnen:",
        "für die Behandlung berechne ich nach der Gebührenordnung:",
        "Liquidation nach GOÄ:",
        "für Leistungen auf Ihren Wunsch:",
    )
    head = f"<div class=hd>{shown}<br><small>{d.one_of(*_KINDS)}<br>{escape(i.seat.street)}, {escape(i.seat.postcode_place)}<br>Tel. {g.phone()} {d.one_of('', '· Sprechzeiten Mo-Fr 8-12 Uhr', f'· BSNR {g.digits(9)}')}</small></div>"
    title = d.one_of("Rechnung", "Liquidation", "Privatliquidation", "Privatärztliche Rechnung", "RECHNUNG", "")
    body = (
        f"{head}<p class=to>{r.window(d, i)}</p><p class=rf>{info}</p><h2>{title}</h2><p>{who}</p>{diagnosis}<p>{r.hello(d, i)}</p><p>{intro}</p>{table}<p>{r.due_sentence(d, i)}</p><p>{r.account(d, i) if d.maybe(0.85) else ''}</p><p class=f>{hint}</p>{agency}"
        f"<p>{d.one_of(*b.BYES)}<br><br>{escape(doctor) if practice else shown}</p>"
    )
    css = d.css(SERIF, SANS, low=9.5, high=11) + (
        f".hd{{text-align:{d.one_of('right', 'center', 'left')};font-size:{rng.randint(12, 17)}pt;margin-bottom:9mm}}.hd small{{font-size:8pt}}.to{{min-height:28mm}}.rf{{text-align:{d.one_of('right', 'left')}}}.t{{width:100%;margin:3mm 0 4mm}}.t td,.t th{{text-align:left;padding:.5mm 1.5mm;{d.one_of('', 'border-bottom:1px dotted #999', 'border:1px solid #bbb')}}}.t th{{border-bottom:1px solid #000}}.t .r{{text-align:right;white-space:nowrap}}.s td{{border-top:1px solid #000;font-weight:bold}}.f{{font-size:8pt}}p{{margin:0 0 3mm}}h2{{margin:2mm 0}}"
    )
    return Sheet(body, css, margin=(16, 20, 16, 24))

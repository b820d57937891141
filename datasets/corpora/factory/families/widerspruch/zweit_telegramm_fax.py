"""Terse telegram style on a fax: half sentences, machine fonts, head lines with other numbers."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.widerspruch._zweit import case, home_town, reasons

_SHORT = (
    "Begründung folgt.",
    "Gründe folgen per Post.",
    "Rückruf erbeten: {tel}.",
    "Frist eingehalten.",
    "Bitte bestätigen.",
    "Sofort prüfen.",
    "Zahlung fehlt: {geld}.",
    "Miete {geld} nicht anerkannt.",
    "Anlagen 3 Blatt.",
    "Eilt.",
    "Vorab per Fax, Original kommt.",
    "Keine Anhörung erfolgt.",
    "Aufhebung beantragt.",
    "Stundung bis {tag}.",
    "Einkommen falsch.",
    "Konto unverändert.",
    "Alles andere telefonisch.",
    "Akteneinsicht verlangt.",
    "Ratenzahlung unmöglich.",
    "Heizkosten {geld} fehlen ganz.",
)
_STAMPS = ("FAX", "TELEFAX", "Faxmitteilung", "Kurzmitteilung", "Fax-Vorblatt", "Kurzfax")
_FRAMES = ("font-weight:bold", "border-left:3px solid #000;padding-left:3mm", "border:1px solid #000;padding:2mm", "")


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = case(d, reference=0.7, bg=0.5)
    home, office = facts.home, facts.office_address
    upper = d.maybe(0.35)
    colon = d.one_of(": ", " : ", " ", "= ", "....... ")
    name = d.field("absender", facts.citizen.name)

    def lab(*options: str) -> str:
        label = d.one_of(*options)
        return (label.upper() if upper else label) + colon

    def code(key: str, text: str) -> str:
        return d.code(key, text)

    street, town = d.field("absender_strasse", home.street), home_town(d, home)
    fax_no = g.phone()
    top = [f"{lab('An', 'Empfänger', 'to', 'an')}{d.field('empfaenger', facts.office)}"]
    if d.maybe(0.4):
        top.append(f"{lab('Anschrift', 'Ort')}{escape(office.postcode_place)}")
    top += [f"{lab('Fax', 'Fax-Nr', 'Nr.')}{fax_no}"] if d.maybe(0.7) else []
    if d.maybe(0.85):
        address_mode = rng.randint(0, 2)
        sender = [f"{lab('Von', 'Absender', 'von', 'Abs.')}{name}"]
        if address_mode == 0:
            sender += [f"{street}, {town}"]
        elif address_mode == 1:
            sender += [street, town]
        top += sender
        signed = d.maybe(0.5)
    else:
        signed, address_mode = True, rng.randint(0, 1)
    if d.maybe(0.85):
        top.append(
            f"{lab('Datum', 'Dat.', 'vom', 'am')}{d.date('datum', facts.day)}"
            f"{d.one_of('', f', {rng.randint(6, 23)}:{rng.randint(10, 59)} Uhr')}"
        )
    if d.maybe(0.5):
        top.append(f"{lab('Seiten', 'Blatt', 'Anzahl Seiten')}{rng.randint(1, 6)}")
    refs = [
        f"{lab('Betr.', 'Betreff', 'Sache', 'wg.')}{d.one_of('Widerspruch', 'WIDERSPRUCH', 'Widerspr. gg. Bescheid')}"
    ]
    decided = d.date("bescheid_datum", facts.decided) if d.maybe(0.9) else ""
    inline = d.maybe(0.5)
    if decided and not inline:
        refs.append(f"{lab('Bescheid', 'Bescheid v.', 'Ihr Bescheid')}{decided}")
    if facts.reference:
        refs.append(f"{lab('Az', 'AZ', 'Zeichen', 'Ihr Z.')}{code('aktenzeichen', facts.reference)}")
    if facts.bg:
        refs.append(f"{lab('BG', 'BG-Nr', 'BG-Nummer')}{code('bg_nummer', facts.bg)}")
    first = d.one_of(
        "Lege Widerspruch ein",
        "Widerspreche",
        "Erhebe Widerspruch",
        "Bin nicht einverstanden",
        "Widerspruch eingelegt",
        "Hiermit Widerspruch",
    )
    against = (
        f" gegen {d.one_of('Bescheid vom', 'Ihren Bescheid v.', 'Schreiben')} {decided}"
        if decided and inline
        else d.one_of("", " wie oben", " fristgerecht")
    )
    notes = [
        note.format(tel=g.phone(), geld=d.print_amount(g.money(20, 900)), tag=d.print_date(d.later(facts.day, 5, 60)))
        for note in d.some(_SHORT, 2, 8)
    ]
    notes += reasons(d, facts, 0, 2)
    separator = d.one_of(" ", " +++ ", " stop ", "<br>", " // ", "<br>- ")
    tail = separator.join(escape(note.upper() if upper else note) for note in notes)
    end = d.one_of("Gruß", "MfG", "gez.", "Hochachtungsvoll", "", "Gruß Unterzeichner")
    body = f"<div class=k>{d.one_of(*_STAMPS)}</div><p>" + "<br>".join(top) + "</p>"
    body += (
        f"<p class=b>{'<br>'.join(refs)}</p><p>{first.upper() if upper else first}"
        f"{against}{d.one_of('.', '!', '')}</p><p>{tail}</p>"
    )
    body += f"<p>{end}<br>{name if signed else escape(facts.citizen.last)}</p>"
    if signed and address_mode == 1 and d.maybe(0.4):
        body += f"<p>{street}<br>{town}</p>"
    stamp = (
        f"{d.print_date(facts.day, d.one_of('dd.mm.yyyy', 'dd.mm.yy'))} "
        f"{rng.randint(6, 23):02d}:{rng.randint(0, 59):02d}"
    )
    sent = d.one_of(
        f"{stamp} {g.phone()} S. {{page}}/{{pages}}",
        f"FAX {g.phone()} &nbsp; {stamp} &nbsp; S.{{page}}",
        f"{escape(facts.citizen.last[:10])} {g.phone()} -> {fax_no} {stamp}",
    )
    head = (
        (
            f"<div style='position:absolute;top:{rng.randint(3, 7)}mm;"
            f"left:{rng.randint(10, 40)}mm;font:8pt {d.font(MONO)!r}'>{sent}</div>"
        )
        if d.maybe(0.8)
        else ""
    )
    css = d.css(MONO, MONO, SANS, low=10, high=13) + (
        f".k{{font-size:{rng.randint(14, 26)}pt;font-weight:bold;letter-spacing:{d.one_of('0', '2mm', '.8mm')};"
        f"margin-bottom:{rng.randint(4, 10)}mm;"
        f"{d.one_of('border-bottom:2px solid #000', '', 'text-align:center', 'display:inline-block;border:2px solid')}"
        f"}}"
        f".b{{"
        f"{d.one_of(*_FRAMES)}"
        f"}}p{{margin-bottom:{rng.uniform(3, 9):.0f}mm}}"
    )
    return Sheet(body=body, css=css, header=head, margin=(rng.randint(14, 24), 22.0, 20.0, rng.randint(16, 30)))

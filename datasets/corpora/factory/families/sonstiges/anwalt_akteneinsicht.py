"""A lawyer or social association writes to the office: acts for somebody, wants the file, answers, sets a date; speaks of an objection made before."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _post as post

_OPENINGS = (
    "in der vorbezeichneten Angelegenheit zeigen wir unter Vollmachtsvorlage an, dass wir {who} anwaltlich vertreten.", "wir nehmen Bezug auf den von unserem Mandanten bereits am {past} eingelegten Widerspruch und zeigen dessen Vertretung an.",
    "namens und in Vollmacht von {who} bitten wir um Übersendung der vollständigen Verwaltungsakte.", "in vorbezeichneter Sache nehmen wir zu Ihrem Anhörungsschreiben vom {past} wie folgt Stellung.", "unsere Mitgliedschaft wird durch {who} nachgewiesen; eine Vollmacht liegt bei.",
)  # fmt: skip
_MORE = (
    "Wir beantragen Akteneinsicht gemäß § 25 SGB X durch Übersendung in unsere Kanzleiräume für drei Tage.", "Eine Begründung des Widerspruchs bleibt nach Akteneinsicht vorbehalten.", "Über den Widerspruch vom {past} ist bis heute nicht entschieden worden. Sollte bis zum {soon} keine Entscheidung ergehen, werden wir Untätigkeitsklage (§ 88 SGG) erheben.",
    "Die Berechnung vom {past} ist für uns nicht nachvollziehbar; angesetzt wurde ein Einkommen von {amount}.", "Künftiger Schriftverkehr wird ausschließlich über unsere Kanzlei erbeten.", "Unsere Kosten geben wir nach Abschluss auf.", "Der Mandant hat die Unterlagen am {past} persönlich bei {last} abgegeben.",
    "Wir bitten um Bestätigung des Eingangs und um Fristverlängerung bis {soon}.", "Die Gegenseite, {firm}, hat die Kündigung inzwischen zurückgenommen.", "Vorsorglich weisen wir auf die aufschiebende Wirkung hin.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    lawyer = g.person()
    house = d.one_of(
        "Rechtsanwälte {} & {}",
        "Rechtsanwältin {p}",
        "Kanzlei {}",
        "{} {} Rechtsanwälte PartG mbB",
        "Sozialverband {t}",
        "Rechtsanwalt {p}",
        "Fachanwaltskanzlei {}",
    ).format(lawyer.last, g.person().last, p=lawyer.name, t=g.town())
    c = akte.case(d, house, coded=0.7)
    office, seat = g.authority(), g.address()
    given = {"who": f"{c.who.salutation} {c.who.name}"}
    theirs = d.maybe(0.35)
    # The number of the letter's own office counts; the addressee's only where the sender states none.
    refs = []
    if c.code:
        refs.append(
            (d.one_of("Ihr Zeichen", "Ihr Aktenzeichen", "Ihr Az."), c.code)
            if theirs
            else (d.one_of("Unser Zeichen", "Mein Zeichen", "Aktenzeichen", "Akte"), c.code)
        )
    elif d.maybe(0.3):
        refs.append((d.one_of("BG-Nummer", "Kundennummer"), g.bg_number()))
    if c.dated:
        refs.append((d.one_of("Datum", "", escape(c.seat.place)), c.dated))
    refs += near.picked(
        d, [("Sekretariat", escape(g.person().name)), ("Telefon", g.phone()), ("Durchwahl", g.digits(3))], 0, 2
    )
    partners = "<br>".join(
        escape(f"{g.person().name}")
        + d.one_of("<br><small>Fachanwältin für Sozialrecht</small>", "", "<br><small>angestellt</small>")
        for _ in range(d.rng.randint(1, 4))
    )
    column = d.maybe(0.45)
    margin_block = (
        f"<div class=m>{partners}<br><br>{'<br>'.join(post.contact(d, c.seat))}<br><br>{'<br>'.join(f'{a} {b}' for a, b in refs)}<br><br><small>Gerichtsfach {g.digits(2)}<br>{escape(g.bank().name)}<br>{d.print_iban(g.iban())}</small></div>"
        if column
        else ""
    )
    case_line = f"<p><b>{escape(c.who.last)} ./. {escape(office)}</b></p>"
    subject = f"<p><b>{d.one_of('In Sachen', 'Betreff:', '')} {escape(c.who.name)}, geb. {d.print_date(c.who.born)}</b><br>{d.one_of('wegen Leistungen nach dem SGB II', 'wegen Akteneinsicht', 'hier: Vertretungsanzeige', 'wegen Untätigkeit', 'Stellungnahme')}</p>"
    texts = [
        post.fill(d, c.day, d.one_of(*_OPENINGS), **given),
        *(post.fill(d, c.day, text, **given) for text in d.some(_MORE, 2, 6)),
    ]
    way = d.one_of("<p>per beA / beBPo</p>", "<p>vorab per Fax</p>", "<p><u>Einschreiben</u></p>", "", "")
    head = f"<p class=o>{c.shown}</p>"
    to = f"<p>{escape(office)}<br>{d.one_of('– Widerspruchsstelle –<br>', '')}{escape(seat.street)}<br>{escape(seat.postcode_place)}</p>"
    line = "" if column else near.listed(d, refs) if refs else ""
    sign = f"<p>{d.one_of('Mit freundlichen kollegialen Grüßen', 'Mit freundlichen Grüßen', 'Hochachtungsvoll')}</p><p>{akte.sign(d, lawyer.last)}<br>{escape(lawyer.name) if lawyer.name not in house else c.shown}<br>{d.one_of('Rechtsanwältin' if lawyer.sex == 'w' else 'Rechtsanwalt', 'Sozialrechtsreferent/in')}</p>"
    added = (
        f"<p><small>Anlagen: {', '.join(d.some(('Vollmacht im Original', 'Bescheid in Kopie', 'Kontoauszüge', 'Mietvertrag', 'Atteste'), 1, 3))}</small></p>"
        if d.maybe(0.6)
        else ""
    )
    body = f"{margin_block}{head}{way}{to}{line}{case_line if d.maybe(0.4) else subject}<p>Sehr geehrte Damen und Herren,</p>{near.grouped(d, texts, 2)}{sign}{added}"
    side = d.one_of("right", "left") if column else ""
    css = d.css(SERIF, SANS, SERIF, low=10, high=12) + (
        f".o{{font-size:{d.rng.randint(14, 22)}pt;letter-spacing:{d.one_of('0', '.08em')};{d.one_of('border-bottom:1px solid #000', 'text-align:center', '')};margin-bottom:10mm}}.m{{position:absolute;{side or 'right'}:11mm;top:{d.rng.randint(30, 60)}mm;width:40mm;font-size:8pt;line-height:1.35;text-align:{d.one_of('left', 'right')}}}small{{font-size:.85em}}.listed{{margin-bottom:5mm}}"
    )
    left, right = (60 if side == "left" else 24), (58 if side == "right" else 20)
    return Sheet(body, css, margin=(16, right, 18, left))

"""Maintenance advance typed on a typewriter-like machine: the child is the entitled one, the parent gets the letter."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, fill, remedy
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "uvg"), d.german
    child = g.person(adult=False, last=b.who.last if d.maybe(0.7) else None)
    father = g.person(sex="m" if b.who.sex == "w" else "w")
    born = d.print_date(child.born)
    until = d.one_of(f"bis {b.bis()}", f"längstens bis zum {b.bis()}", f"bis zum {b.bis()}", "bis auf weiteres")
    rule = d.one_of("-", "=", "_") * 58
    ruling = d.one_of(
        f"Für das Kind {escape(child.name)}, geb. {born}, wird Ihnen {b.leistung()} ab {b.von()} {until} in Höhe von monatlich {b.betrag()} gewährt.",
        f"Auf Ihren Antrag wird {b.leistung()} für {escape(child.name)}, geboren am {born}, mit Wirkung vom {b.von()} {until} bewilligt. Der monatliche Betrag ist {b.betrag()}.",
        f"Es werden bewilligt:<br>{b.leistung()}<br>Kind: {escape(child.name)} ({born})<br>Zeitraum: {b.von()} {until}<br>mtl. {b.betrag()}",
    )
    note = fill(d, b.day, d.one_of(
        "Für die Vergangenheit ergibt sich eine Nachzahlung von {amount}, hiervon erhält das Jobcenter {small}.",
        "Die Zahlung erfolgt zum Monatsletzten im Voraus auf Ihr Konto {iban}.",
        "Mein Schreiben vom {past} ist damit erledigt.",
    ))  # fmt: skip
    debtor = f"Unterhaltspflichtig: {escape(father.name)}, {escape(g.address().street)}, {escape(g.town())}"
    refs = d.one_of(
        f"{b.label()}: {b.az()}<br>Auskunft: {escape(g.person().last)}, Zi. {g.digits(3)}",
        f"Az.: {b.az()}",
        f"Ihr Schreiben vom {d.print_date(g.day(end=b.day))}<br>Mein Zeichen {b.az()}",
    )
    if d.maybe(0.12):
        refs = f"Auskunft: {escape(g.person().last)}"
    title = d.one_of("Betr.: ", "Betreff: ", "")
    subject = d.one_of(
        "Bescheid",
        "Vollzug des Unterhaltsvorschussgesetzes (UVG)",
        "Bewilligung nach dem UVG",
        f"Kind {escape(child.name)}",
    )
    spread = f"style='margin-left:{d.rng.randint(70, 100)}mm'"
    body = (
        f"<p>{b.behoerde()}<br>{escape(b.seat.street)}<br>{escape(b.seat.postcode_place)}</p><p {spread}>{escape(b.seat.place)}, {d.one_of('den ', '')}{b.datum()}</p>"
        f"<div style='margin:6mm 0 10mm'>{address(d, b.name(), b.who, b.home)}</div><p>{refs}</p><p>{title}<u>{subject}</u></p>"
        + (f"<p class=x>{rule}</p>" if d.maybe(0.4) else "")
        + f"<p>{ruling}</p><p>{note}</p>{f'<p>{debtor}</p>' if d.maybe(0.6) else ''}<p>{d.one_of('G r ü n d e', 'Begründung:', 'Hinweise')}</p>"
        + "".join(f"<p>{d.one_of('- ', '', '* ')}{text}</p>" for text in b.laws(2, 6))
        + f"<p>{remedy(d, b.behoerde(), b.seat)}</p><p {spread if d.maybe(0.5) else ''}>{d.one_of('Im Auftrag', 'I.A.', 'i.A.')}<br><br>({escape(g.person().last)})</p>"
    )
    css = (
        d.css(MONO, MONO, SERIF, low=10, high=11.5)
        + f"body{{color:#{d.one_of('222', '333', '112')}}}.x{{white-space:nowrap;overflow:hidden}}"
    )
    return Sheet(body, css, margin=(d.rng.randint(14, 24), 20, 16, d.rng.randint(22, 30)))

"""Chamber's pension scheme: formal notice quoting its statutes, ruling in letters, two signatures, court remedy."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, contact, greeting, leaflet, remedy
from corpora.factory.families.rentenbescheid._rente import pension


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "werk", "werk", low=420, high=3400, contributions=d.rng.choice([0.0, 0.0, 2.0])), d.german
    title = d.one_of("Dr. ", "Dr. med. ", "", "", "Prof. Dr. ", "Dipl.-Ing. ")
    shown = d.field("empfaenger", title + p.who.name)
    letters = d.one_of("abcdef", "123456", "ABCDEF")
    points = [
        d.one_of(f"Sie erhalten {p.art()} mit Wirkung ab {p.beginn()}.", f"Dem Antrag auf {p.art()} wird stattgegeben. Leistungsbeginn ist der {p.beginn()}."),
        d.one_of(f"Der monatliche Zahlbetrag ist {p.zahlbetrag()}.", f"Ausgezahlt werden monatlich {p.zahlbetrag()}."),
        f"Der Kinderzuschuss von {d.print_amount(g.money(40, 190))} wird bis zum {d.print_date(d.later(p.day, 300, 2000))} gewährt.",
        f"Zu viel entrichtete Beiträge von {d.print_amount(g.money(50, 900))} werden erstattet.",
    ]  # fmt: skip
    chosen = points[:2] + d.some(points[2:], 0, 2)
    gross = (
        f"<p>Bruttoleistung {d.print_amount(p.gross)}, abzüglich Kranken- und Pflegeversicherung {d.print_amount(p.health + p.care)}.</p>"
        if p.health
        else ""
    )
    paragraph = d.rng.randint(10, 40)
    reason = d.some((
        f"Die Leistung bemisst sich nach § {paragraph} Abs. 2 der Satzung.", f"Sie sind seit dem {d.print_date(g.day(end=p.day))} Mitglied des Versorgungswerks.", f"Der Jahresleistungsbetrag wurde durch {d.rng.randint(3, 40)},{g.digits(2)} Steigerungszahlen ermittelt.",
        f"Die Rentenbemessungsgrundlage beträgt {d.print_amount(g.money(30000, 70000))}.", "Eine Überleitung an das Versorgungswerk eines anderen Landes fand nicht statt.", f"Im Versorgungsausgleich wurden {d.print_amount(g.money(50, 500))} auf {escape(g.person().name)} übertragen.",
        "Die Leistung wird am Monatsende nachträglich gezahlt.", "Änderungen der Bankverbindung sind sechs Wochen vorher anzuzeigen.",
    ), 3, 7)  # fmt: skip
    number = f"Mitgliedsnummer {g.digits(6)}"
    sv = f"<br>Rentenversicherungsnummer {p.sv()}" if d.maybe(0.2) else ""
    dated = d.one_of(
        f"{escape(p.seat.place)}, den {p.datum('d. month yyyy')}",
        f"{escape(p.seat.place)}, {p.datum()}",
        p.datum("d. month yyyy"),
    )
    frame = d.one_of("text-align:center", "text-align:left", "text-align:right")
    body = (
        f"<div style='{frame};font-variant:{d.one_of('normal', 'small-caps')};font-size:{d.rng.randint(14, 20)}pt;letter-spacing:.04em'>{p.behoerde()}</div><div style='{frame};font-size:8.5pt;margin-bottom:11mm'>Körperschaft des öffentlichen Rechts – {' – '.join(contact(d, p.seat)[:3])}</div>"
        f"<div style='margin-bottom:6mm'>{address(d, shown, p.who, p.home)}</div><table style='width:100%'><tr><td>{number}{sv}<td style='text-align:right'>{dated}</table>"
        f"<p style='margin-top:6mm;text-align:center'><b>{d.one_of('Leistungsbescheid', 'Rentenbescheid', 'BESCHEID')}</b></p><p>{greeting(d, p.who, shown)}</p><p>{d.one_of('der Verwaltungsausschuss hat beschlossen:', 'hiermit ergeht folgender Bescheid:')}</p>"
        + "".join(
            f"<p style='margin-left:9mm;text-indent:-6mm'>{letters[n]}) {text}</p>" for n, text in enumerate(chosen)
        )
        + f"{gross}<p><i>{d.one_of('Begründung', 'Gründe')}</i></p><p>{' '.join(reason)}</p><p><i>Rechtsbehelfsbelehrung</i></p><p>{remedy(d, p.behoerde(), p.seat, d.one_of('klage', 'widerspruch'))}</p>"
        f"<table style='width:100%;margin-top:8mm'><tr><td>{escape(g.person().name)}<br><small>Geschäftsführer/in</small><td>{escape(g.person().name)}<br><small>Leistungsabteilung</small></table>"
    )
    body += leaflet(d, p.day) * d.maybe(0.2)
    css = d.css(SERIF, low=10.5, high=12.5) + "p{text-align:justify}small{font-size:8pt}"
    return Sheet(body, css, margin=(18, 24, 18, 26))

"""Informal application as a typed letter: sender, office, subject with numbers, request, reasons, account in a sentence."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.antrag._antrag import application

_WORDS = {
    "hauptantrag": (("Antrag auf Bürgergeld", "Antrag auf Leistungen nach dem SGB II", "Erstantrag auf Grundsicherung", "Antrag auf Sozialhilfe"), ("hiermit beantrage ich ab dem {t} Leistungen.", "ich stelle hiermit formlos den Antrag, mir ab {t} Leistungen zu gewähren.")),
    "weiterbewilligung": (("Weiterbewilligungsantrag", "Antrag auf Weiterbewilligung", "Weiterbewilligung meiner Leistungen", "Folgeantrag auf Grundsicherung"), ("mein Bewilligungszeitraum endet am {t}. Ich beantrage die Fortzahlung.", "ich bitte, mir die Leistungen über den {t} hinaus weiter zu bewilligen.")),
    "veraenderungsmitteilung": (("Veränderungsmitteilung", "Mitteilung einer Änderung", "Anzeige einer Veränderung"), ("ich teile Ihnen mit, dass ich seit {t} bei der Firma {f} beschäftigt bin.", "ab {t} beträgt meine Miete {a}.", "meine Tochter {k} ist am {t} ausgezogen.")),
    "": (("Antrag auf Übernahme der Mietschulden", "Antrag auf Mehrbedarf", "Antrag auf Zusicherung zum Umzug", "Antrag auf Übernahme der Heizkostennachzahlung", "Antrag auf Unterhaltsvorschuss"), ("ich beantrage die Übernahme von {a}.", "hiermit beantrage ich den oben genannten Bedarf ab {t}.", "das Schreiben von {f} vom {t} über {a} füge ich bei und bitte um Übernahme.")),
}  # fmt: skip
_REASONS = (
    "Mein Arbeitsvertrag bei {f} endete am {t}.", "Das Kindergeld beträgt {a}.", "Ich lebe mit {k} in einem Haushalt.", "Vermögen ist nicht vorhanden.", "Die Unterlagen reiche ich bis zum {t} nach.", "Herr {k} vom Sozialdienst hat mir dazu geraten.",
    "Mit Schreiben vom {t} wurde mir gekündigt.", "Ein Darlehen über {a} zahle ich bereits zurück.", "Bitte bestätigen Sie mir den Eingang dieses Schreibens.", "Die Miete von {a} ist zum 3. des Monats fällig.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("hauptantrag", "weiterbewilligung", "veraenderungsmitteilung", "")), d.german
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "d.m.yyyy")
    titles, requests = _WORDS[a.kind]

    def fill(text: str) -> str:
        return text.format(
            t=d.print_date(a.day + timedelta(days=d.rng.choice([-40, -20, -9, 12, 25, 40])), style),
            f=escape(g.firm()),
            a=d.print_amount(g.money(60, 1400)),
            k=escape(g.person().name),
        )

    word = d.one_of(*titles)
    title = a.art(d, word) if a.kind else word
    number = a.number(d) if d.maybe(0.68) else ""
    label = d.one_of("BG-Nummer", "BG-Nr.", "Bedarfsgemeinschaft", "Nummer der Bedarfsgemeinschaft", "Ihr Zeichen / BG")
    birth = f"{d.one_of('geb. am', 'geboren am', 'Geburtsdatum:')} {a.born(d, style)}" if d.maybe(0.55) else ""
    align = d.one_of("left", "left", "right", "center")
    sender = [a.name(d), a.street(d), a.place(d)] if d.maybe(0.9) else [a.name(d)]
    sender += [f"Tel. {a.phone}"] if d.maybe(0.45) else []
    sender += [birth] if birth and d.maybe(0.4) else []
    sep = "<br>" if align != "center" or d.maybe(0.5) else " · "
    head = f"<div style='text-align:{align}'>{sep.join(sender)}</div>"
    office = f"<p style='margin:{d.rng.randint(8, 16)}mm 0 8mm'>{escape(d.one_of(a.office, f'Sozialamt {g.town()}', a.office))}<br>{escape(g.street())}<br>{escape(g.address().postcode)} {escape(g.town())}</p>"
    dated = (
        f"{d.one_of('', escape(a.home.place) + ', ', escape(a.home.place) + ', den ')}{a.datum(d, style)}"
        if d.maybe(0.93)
        else escape(a.home.place)
    )
    refs = f"{label}{d.one_of(':', '')} {number}" if number else ""
    refs += (
        f"<br>{d.one_of('Ihr Bescheid vom', 'Ihr Schreiben vom')} {d.print_date(a.day - timedelta(days=d.rng.randint(8, 200)), style)}"
        if d.maybe(0.35)
        else ""
    )
    subject = f"<p><b>{title}</b>{'<br>' + refs if refs and d.maybe(0.6) else ''}</p>"
    after = f"<p>{refs}</p>" if refs and refs not in subject else ""
    if birth and birth not in sender:
        after += f"<p>{a.person.salutation if d.maybe(0.3) else 'Antragsteller/in'}: {a.name(d)}, {birth}</p>"
    hello = d.one_of("Sehr geehrte Damen und Herren,", f"Sehr geehrte Frau {escape(g.person().last)},", "Guten Tag,")
    reasons = [fill(text) for text in d.some(_REASONS, 1, 5)]
    account = (
        d.one_of(
            "Bitte überweisen Sie auf mein Konto {i} bei der {b}.",
            "Meine Bankverbindung lautet {i}.",
            "Bankverbindung: {b}, IBAN {i}",
        ).format(i=a.account(d), b=escape(a.bank.name))
        if d.maybe(0.55)
        else ""
    )
    landlord = f"Vermieter ist {escape(g.landlord())}, Konto {d.print_iban(g.iban())}." if d.maybe(0.25) else ""
    text = f"<p>{fill(d.one_of(*requests))}</p><p>{' '.join(reasons)} {landlord}</p>{f'<p>{account}</p>' if account else ''}"
    enclosed = (
        f"<p><small>Anlagen: {', '.join(d.some(('Kontoauszüge', 'Mietvertrag', 'Kündigung', 'Ausweiskopie', 'Lohnabrechnungen'), 1, 4))}</small></p>"
        if d.maybe(0.5)
        else ""
    )
    sign = f"<p>{d.one_of('Mit freundlichen Grüßen', 'Mit freundlichem Gruß', 'Hochachtungsvoll')}</p><p>{a.scrawl(d)}<br>{a.name(d) if d.maybe(0.7) else ''}</p>"
    when = f"<p style='text-align:{d.one_of('right', 'left')}'>{dated}</p>"
    lead, trail = (when, "") if d.maybe(0.75) else ("", when)
    body = f"{head}{office}{lead}{subject}{after}<p>{hello}</p>{text}{trail}{sign}{enclosed}"
    css = d.css(SANS, SERIF, MONO, low=10.5, high=12)
    return Sheet(body, css, margin=(d.rng.uniform(16, 26), 20.0, 15.0, 25.0))

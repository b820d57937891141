"""Application taken down at the office: clerk's record in sentences, applicant's data in the text, read out and signed."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.antrag._antrag import NATIONS, STATES, application


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("hauptantrag", "weiterbewilligung", "veraenderungsmitteilung"), old=d.maybe(0.25)), d.german
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    clerk = g.person()
    title = {
        "hauptantrag": ("Erstantrag", "Hauptantrag", "Antrag auf Hilfe zum Lebensunterhalt", "Antrag auf Grundsicherung"), "weiterbewilligung": ("Antrag auf Weiterbewilligung", "Folgeantrag", "Weiterbewilligung"),
        "veraenderungsmitteilung": ("Veränderungsmitteilung", "Mitteilung einer Änderung", "Änderungsanzeige"),
    }[a.kind]  # fmt: skip
    word = a.art(d, d.one_of(*title))
    born = (
        f", {d.one_of('geb. am', 'geboren am', 'geb.')} {a.born(d, style)}{d.one_of('', f' in {escape(g.town())}')}"
        if d.maybe(0.88)
        else ""
    )
    home = (
        d.one_of(
            f", wohnhaft in {a.place(d)}, {a.street(d)}",
            f", wohnhaft {a.street(d)}, {a.place(d)}",
            f", {a.street(d)} in {a.place(d)}",
        )
        if d.maybe(0.85)
        else ""
    )
    number = (
        f"{d.one_of('BG-Nr.', 'Nummer der Bedarfsgemeinschaft', 'Bedarfsgemeinschaft')} {a.number(d)}"
        if d.maybe(0.65)
        else ""
    )
    proof = d.one_of(
        f"ausgewiesen durch Personalausweis Nr. L{g.digits(8)}",
        "persönlich bekannt",
        f"ausgewiesen durch Aufenthaltstitel, gültig bis {d.print_date(d.later(a.day, 90, 900), style)}",
    )
    opening = d.one_of(
        f"Es erscheint {a.person.salutation} {a.name(d)}{born}{home}, {proof}, und erklärt:",
        f"Heute sprach hier vor: {a.person.salutation} {a.name(d)}{born}{home}. {a.person.salutation} {escape(a.person.last)} erklärt:",
        f"{a.person.salutation} {a.name(d)}{born}{home}, {proof}, gibt zu Protokoll:",
    )
    when = d.print_date(d.later(a.day, -40, 40), style)
    says = {
        "hauptantrag": (f"Ich beantrage Leistungen ab {when}.", f"Ich bin {d.one_of(*STATES)} und {d.one_of(*NATIONS)}.", f"Zuletzt war ich bei {escape(g.firm())} beschäftigt."), "weiterbewilligung": (f"Ich beantrage die Weiterzahlung über den {when} hinaus.", "An meinen Verhältnissen hat sich nichts geändert."),
        "veraenderungsmitteilung": (f"Ich habe zum {when} eine Arbeit bei {escape(g.firm())} aufgenommen.", f"{escape(a.partner.name)} ist am {when} ausgezogen."),
    }[a.kind]  # fmt: skip
    facts = list(says[:1]) + d.some((*says[1:], f"Meine Miete beträgt {d.print_amount(g.money(300, 900))}, Vermieter ist {escape(g.landlord())}.", f"In meinem Haushalt lebt {escape(a.partner.name)}, geb. {d.print_date(a.partner.born, style)}.", f"Mein Konto weist {d.print_amount(g.money(3, 900))} auf.", "Weiteres Vermögen habe ich nicht.", f"Ich erhalte {d.print_amount(g.money(100, 700))} Unterhalt.", f"Die Unterlagen reiche ich bis {d.print_date(d.later(a.day, 7, 30), style)} nach."), 2, 5)  # fmt: skip
    if d.maybe(0.55):
        facts.append(
            d.one_of(
                "Die Leistungen bitte ich auf mein Konto IBAN {} zu überweisen.",
                "Meine Bankverbindung ist {}.",
                "Überweisung erbeten auf {}",
            ).format(a.account(d))
            + d.one_of("", f" ({escape(a.bank.name)})")
        )
    listed = d.maybe(0.3)
    text = "<ol>" + "".join(f"<li>{fact}" for fact in facts) + "</ol>" if listed else f"<p>{' '.join(facts)}</p>"
    end = d.one_of(
        "Vorgelesen, genehmigt und unterschrieben:",
        "v. g. u.",
        "Selbst gelesen, genehmigt und unterschrieben",
        "Auf die Mitwirkungspflichten nach §§ 60 ff. SGB I wurde ich hingewiesen.",
    )
    office = escape(d.one_of(a.office, f"Stadt {g.town()} - Sozialamt", f"Gemeinde {g.town()}, Bürgerbüro"))
    seat = escape(g.town())
    dated = d.one_of(
        f"{seat}, den {a.datum(d, style)}",
        f"{seat}, {a.datum(d, style)}",
        f"Aufgenommen am {a.datum(d, style)}, {d.rng.randint(8, 15)}.{d.rng.randint(10, 59)} Uhr",
    )
    head = f"<table style='width:100%'><tr><td>{office}<br><small>Az.: {g.case_number()}</small><td style='text-align:right'>{dated}</table>"
    kind = d.one_of(
        f"Niederschrift<br>{word}",
        f"{word} zur Niederschrift",
        f"Aktenvermerk / {word}",
        f"Verhandlungsniederschrift – {word}",
    )
    reference = f"<p>{number}</p>" if number else ""
    order = (
        f"<p>Verfügung<br>1. Vorsprache am {d.print_date(a.day - timedelta(days=d.rng.randint(1, 9)), style)} vermerkt<br>2. Antragsvordruck ausgehändigt<br>3. WV {d.print_date(d.later(a.day, 10, 30), style)}</p>"
        if d.maybe(0.4)
        else ""
    )
    sign = f"<table style='width:100%;margin-top:8mm'><tr><td>{a.scrawl(d)}<br><small>({d.one_of('Antragsteller/in', 'Unterschrift', 'Erklärende Person')})</small><td>{d.one_of('Aufgenommen:', 'Geschlossen:', 'Im Auftrag')}<br>{escape(clerk.last)}</table>"
    body = f"{head}<h1>{kind}</h1>{reference if d.maybe(0.7) else ''}<p>{opening}</p>{text}<p>{end}</p>{sign}{order}"
    if reference and reference not in body:
        body += reference
    return Sheet(
        body,
        d.css(SERIF, SANS, MONO, low=10, high=12)
        + f"h1{{font-size:{d.rng.randint(13, 18)}pt;text-align:{d.one_of('left', 'center')};margin:8mm 0 5mm}}small{{font-size:8pt}}",
        margin=(18.0, 22.0, 15.0, 26.0),
    )

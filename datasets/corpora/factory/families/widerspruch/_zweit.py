"""Facts and reasons of an objection that the zweit_ families share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from corpora.factory.draft import Draft
from corpora.factory.german import Address, Person

DECISIONS = (
    "Bescheid",
    "Ablehnungsbescheid",
    "Änderungsbescheid",
    "Bewilligungsbescheid",
    "Aufhebungs- und Erstattungsbescheid",
    "Leistungsbescheid",
    "Minderungsbescheid",
    "Rückforderungsbescheid",
    "Versagungsbescheid",
    "vorläufiger Bescheid",
    "Festsetzungsbescheid",
    "Einstellungsbescheid",
)
_REASONS = (
    "Die Miete von {geld} wurde nicht in voller Höhe berücksichtigt.",
    "Die Heizkosten sind tatsächlich {geld} im Monat.",
    "Mein Einkommen wurde doppelt angerechnet, auf der Abrechnung vom {tag} stehen nur {geld}.",
    "Das Kindergeld für {person} habe ich erst ab {tag} bekommen.",
    "Die Unterlagen lagen am {tag} vollständig vor.",
    "Den Nachweis habe ich am {tag} in den Hausbriefkasten geworfen.",
    "Der Freibetrag nach § 11b SGB II fehlt.",
    "Eine Anhörung hat es vorher nicht gegeben.",
    "Von der Überzahlung über {geld} war mir nichts bekannt.",
    "Der Minijob bei {firma} endete bereits am {tag}.",
    "Das Guthaben von {geld} gehört nicht mir, sondern {person}.",
    "Ich lebe mit {person} in einer reinen Wohngemeinschaft.",
    "Der Mehrbedarf wegen Alleinerziehung wurde gestrichen.",
    "Die Nebenkostennachzahlung vom {tag} über {geld} ist zu übernehmen.",
    "Auf dem Konto waren nie mehr als {geld}.",
    "Die Krankenkasse hat ihren Bescheid erst am {tag} geschickt.",
    "Der Umzug war notwendig, das Attest vom {tag} liegt bei.",
    "Es ist von {n} Personen die Rede, wir sind aber {n2}.",
    "Die Frist bis {tag} war viel zu kurz.",
    "Zur Einladung am {tag} war ich krankgeschrieben.",
    "Die Berechnung auf Seite {n} kann niemand nachvollziehen.",
    "Das Auto ist {n2} Jahre alt und höchstens {geld} wert.",
    "Die Erstattung von {geld} ist für mich nicht zumutbar.",
    "Der Pflegegrad {n} besteht seit {tag}.",
    "Für die Erstausstattung sind {geld} zu wenig.",
    "Die Rente wird erst zum Monatsende gezahlt.",
    "Das Gutachten vom {tag} berücksichtigt meine Erkrankung nicht.",
    "Der Unterhalt von {geld} kommt nur unregelmäßig.",
    "Die Abrechnung von {firma} vom {tag} wurde übersehen.",
    "Ein Darlehen meiner Schwester ist kein Einkommen.",
    "Die Kosten der Unterkunft wurden auf {geld} gekürzt, obwohl keine Kostensenkung verlangt wurde.",
    "Am Telefon hat mir {person} am {tag} etwas anderes gesagt.",
    "Der Bescheid enthält keine Begründung.",
)
REQUESTS = (
    "Bitte prüfen Sie den Vorgang neu.",
    "Ich beantrage Akteneinsicht.",
    "Bitte setzen Sie die Vollziehung aus.",
    "Zahlen Sie den Restbetrag nach.",
    "Ich bitte um eine schriftliche Eingangsbestätigung.",
    "Bitte antworten Sie bis zum {tag}.",
    "Weitere Gründe reiche ich nach.",
    "Ich bitte den Bescheid aufzuheben.",
    "Rufen Sie mich unter {tel} an.",
    "Ratenzahlung hilfsweise {geld} im Monat.",
    "Bis zur Entscheidung bitte keine Abzüge.",
    "Überweisen Sie auf mein Konto {iban}.",
    "Notfalls gehe ich zum Sozialgericht.",
)
ENCLOSURES = (
    "Kopie des Bescheids",
    "Mietvertrag",
    "Lohnabrechnungen",
    "Kontoauszüge",
    "ärztliches Attest",
    "Heizkostenabrechnung",
    "Vollmacht",
    "Quittung vom {tag}",
    "Schreiben der {firma}",
    "Kündigung",
    "Fahrkarten",
    "Geburtsurkunde",
    "Nachweis Kindergeld {zahl}",
)
WHOLE_CODES = "[data-field=aktenzeichen],[data-field=bg_nummer]{white-space:nowrap}"
"""A code broken at its hyphen would be one word with a box over two lines."""


@dataclass(frozen=True)
class Case:
    citizen: Person
    home: Address
    office: str
    office_address: Address
    day: date
    decided: date
    decision: str
    reference: str | None
    bg: str | None


def case(d: Draft, *, reference: float = 0.65, bg: float = 0.45) -> Case:
    g = d.german
    decided = g.day()
    number = g.bg_number()
    if d.maybe(0.25):
        number = number.replace("BG", " BG ")
    return Case(
        citizen=g.person(),
        home=g.address(),
        office=g.authority(),
        office_address=g.address(),
        day=d.later(decided, 2, 34),
        decided=decided,
        decision=d.one_of(*DECISIONS),
        reference=g.case_number() if d.maybe(reference) else None,
        bg=number if d.maybe(bg) else None,
    )


def fill(d: Draft, text: str, about: date) -> str:
    """Invented particulars, all of them distractors; days lie around `about`."""
    g, rng = d.german, d.rng
    return text.format(
        geld=d.print_amount(g.money(18, 2600, round_to=rng.choice([None, None, 5, 10]))),
        tag=d.print_date(d.later(about, -400, 60)),
        person=g.person().name,
        firma=g.firm(),
        n=rng.randint(1, 6),
        n2=rng.randint(3, 14),
        tel=g.phone(),
        iban=d.print_iban(g.iban()),
        zahl=g.digits(8),
    )


def reasons(d: Draft, facts: Case, low: int, high: int) -> list[str]:
    return [fill(d, reason, facts.day) for reason in d.some(_REASONS, low, high)]


def requests(d: Draft, facts: Case, low: int, high: int) -> list[str]:
    return [fill(d, request, facts.day) for request in d.some(REQUESTS, low, high)]


def home_town(d: Draft, home: Address) -> str:
    return f"{d.code('absender_plz', home.postcode)} {d.field('absender_ort', home.place)}"

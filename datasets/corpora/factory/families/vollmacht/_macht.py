"""Who empowers whom, for what and for which file; marked snippets, powers and small print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.german import Address, Person

SOCIAL = (
    "in allen Angelegenheiten gegenüber dem {amt} zu vertreten", "Anträge zu stellen und zurückzunehmen",
    "Bescheide und sonstige Schreiben entgegenzunehmen", "Akteneinsicht zu nehmen und Kopien zu erhalten",
    "Widerspruch einzulegen und zurückzunehmen", "Auskünfte einzuholen und zu erteilen", "Termine wahrzunehmen",
    "Unterlagen einzureichen und Originale zurückzunehmen", "Erklärungen zu Einkommen und Vermögen abzugeben",
    "Leistungen der Pflegekasse zu beantragen", "mit dem Vermieter und dem Energieversorger zu verhandeln",
    "Post in Empfang zu nehmen", "Mietverträge abzuschließen und zu kündigen", "die Krankenkasse zu wechseln",
    "einen Heimvertrag abzuschließen", "Rentenangelegenheiten zu regeln", "Ratenzahlungen zu vereinbaren",
)  # fmt: skip
CIRCLES = (
    "Vermögenssorge", "Gesundheitssorge", "Aufenthaltsbestimmung", "Wohnungsangelegenheiten",
    "Vertretung gegenüber Behörden, Sozialversicherungsträgern und Gerichten", "Entgegennahme, Öffnen und Anhalten der Post",
    "Organisation der ambulanten Versorgung", "Heimangelegenheiten", "Geltendmachung von Ansprüchen auf Sozialleistungen",
    "Regelung des Postverkehrs", "Abschluss und Kontrolle eines Heim-Pflegevertrages", "Vertretung im Strafverfahren",
    "Entscheidung über freiheitsentziehende Maßnahmen", "Schuldenregulierung", "Geltendmachung von Rechten gegenüber Bevollmächtigten",
)  # fmt: skip
SMALL_PRINT = (
    "zur Prozessführung (u. a. nach §§ 81 ff. ZPO) einschließlich der Befugnis zur Erhebung und Zurücknahme von Widerklagen;",
    "zur Vertretung in Sozialrechtssachen, insbesondere im Widerspruchs- und Klageverfahren nach dem SGG;",
    "zur Antragstellung in Scheidungs- und Scheidungsfolgesachen und zum Abschluss von Vereinbarungen;",
    "zur Vertretung und Verteidigung in Strafsachen und Bußgeldsachen (§§ 302, 374 StPO);",
    "zur Begründung und Aufhebung von Vertragsverhältnissen und zur Abgabe von einseitigen Willenserklärungen (z. B. Kündigungen);",
    "zur Entgegennahme von Zustellungen, zur Einlegung und Rücknahme von Rechtsmitteln sowie zum Verzicht auf solche;",
    "zur Empfangnahme von Geld, Wertsachen und Urkunden, insbesondere des Streitgegenstandes und der zu erstattenden Kosten;",
    "zur Beilegung des Rechtsstreits durch Vergleich, Verzicht oder Anerkenntnis;",
    "zur Übertragung der Vollmacht ganz oder teilweise auf andere (Untervollmacht);",
    "zur Akteneinsicht, auch in Verwaltungs-, Ermittlungs- und Krankenunterlagen.",
    "Die Vollmacht gilt für alle Instanzen und erstreckt sich auf Neben- und Folgeverfahren aller Art.",
    "Der Mandant wurde darauf hingewiesen, dass sich die Gebühren nach dem Gegenstandswert richten (§ 49b Abs. 5 BRAO).",
    "Mehrere Vollmachtgeber haften als Gesamtschuldner.",
    "Die Kostenerstattungsansprüche werden an die Bevollmächtigten abgetreten.",
    "Die Haftung für leicht fahrlässig verursachte Schäden ist auf {gross} begrenzt.",
    "Der Mandant willigt in die Speicherung seiner Daten und in die Übermittlung per E-Mail ein.",
    "Handakten werden nach Ablauf von sechs Jahren vernichtet.", "Erfüllungsort ist {ort}.",
)  # fmt: skip
OFFICES = (
    "Jobcenter {o}", "Jobcenter Landkreis {o}", "Stadt {o}, Sozialamt", "Landratsamt {o} - Sozialamt", "Sozialamt {o}",
    "Kreisverwaltung {o}, Amt für Soziales", "Bezirk {o}, Sozialverwaltung", "Familienkasse {o}", "Wohngeldbehörde {o}",
    "Stadtverwaltung {o}, Fachbereich Soziales", "Versorgungsamt {o}", "Pflegekasse {o}", "Rentenversicherung {o}",
)  # fmt: skip
_KIN = (
    ("Sohn", "Neffe", "Enkel", "Bruder", "Ehemann", "Nachbar"),
    ("Tochter", "Nichte", "Enkelin", "Schwester", "Ehefrau", "Nachbarin"),
)


@dataclass(frozen=True)
class Power:
    """`number` is the file number as printed; `kin` what the empowered person is to the giver."""

    giver: Person
    home: Address
    helper: Person
    helper_home: Address
    kin: str
    signed: date
    office: str
    number: str


def power(d: Draft, *, old: bool = False) -> Power:
    g, rng = d.german, d.rng
    giver, helper = g.person(), g.person()
    if d.maybe(0.45):
        helper = g.person(last=giver.last)
    if helper.name == giver.name:
        helper = g.person()
    home = g.address()
    return Power(
        giver=giver, home=home, helper=helper, helper_home=home if d.maybe(0.15) else g.address(),
        kin=rng.choice(_KIN[helper.sex == "w"]), signed=g.day(date(1996 if old else 2017, 1, 1)),
        office=d.one_of(*OFFICES).format(o=g.town()), number=g.case_number(),
    )  # fmt: skip


def court_number(d: Draft) -> str:
    """The file number of a guardianship court."""
    year = f"{d.rng.randint(12, 26):02d}"
    letter = d.one_of("", "", d.german.person().last[0].upper() + " ", "(" + d.german.person().last[0].upper() + ") ")
    return f"{d.rng.randint(1, 820)} XVII {letter}{d.rng.randint(1, 1900)}/{year}"


def giver(d: Draft, p: Power) -> str:
    return d.field("vollmachtgeber", p.giver.name)


def helper(d: Draft, p: Power) -> str:
    return d.field("bevollmaechtigter", p.helper.name)


def signed(d: Draft, p: Power, style: str | None = None) -> str:
    return d.date("datum", p.signed, style)


def number(d: Draft, p: Power) -> str:
    return d.code("aktenzeichen", p.number)


def powers(d: Draft, p: Power, low: int, high: int) -> list[str]:
    chosen = sorted(d.some(SOCIAL, low, high), key=SOCIAL.index)
    return [escape(text.format(amt=p.office)) for text in chosen]


def small_print(d: Draft, low: int, high: int) -> list[str]:
    chosen = sorted(d.some(SMALL_PRINT, low, high), key=SMALL_PRINT.index)
    gross = d.print_amount(d.german.money(250000, 2000000, round_to=50000))
    return [escape(text.format(gross=gross, ort=d.german.town())) for text in chosen]


def firm(d: Draft) -> tuple[str, list[Person]]:
    """A made-up law firm and its lawyers."""
    g = d.german
    people = [g.person() for _ in range(d.rng.randint(1, 4))]
    lasts = [person.last for person in people]
    if len(people) == 1:
        title = "Rechtsanwältin" if people[0].sex == "w" else "Rechtsanwalt"
        return d.one_of(f"{title} {people[0].name}", f"Kanzlei {lasts[0]}", f"Anwaltskanzlei {people[0].name}"), people
    joined = d.one_of(" & ", " · ", ", ").join(lasts[:3])
    return d.one_of(
        f"Rechtsanwälte {joined}", f"{joined} Rechtsanwälte", f"{joined} Partnerschaft mbB", f"Kanzlei {joined}"
    ), people


def where(address: Address, between: str = ", ") -> str:
    return escape(address.street) + between + escape(address.postcode_place)


def dated(d: Draft, place: str, shown: str) -> str:
    return d.one_of("{p}, den {s}", "{p}, {s}", "{p}, am {s}", "{p} den {s}").format(p=escape(place), s=shown)


def ink(d: Draft, name: str, share: float = 0.8) -> str:
    """A signature by hand, or none."""
    if not d.maybe(share):
        return "&nbsp;"
    style = (
        f"display:inline-block;font:{d.rng.randint(14, 22)}pt {d.one_of('Dancing Script', 'Breip', 'DkgHandwriting')!r}"
    )
    return f'<span style="{style};color:{d.one_of("#124", "#114a9a", "#111")};transform:rotate({d.rng.uniform(-6, 3):.1f}deg)">{escape(name)}</span>'

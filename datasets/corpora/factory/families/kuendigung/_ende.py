"""A termination: who ends what with whom, when, why; marked snippets and sentences that any letter may use."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Address, Person

JOB, FLAT = "arbeitsverhaeltnis", "mietverhaeltnis"
REASONS = {
    "ag": (
        "Die Kündigung erfolgt aus betriebsbedingten Gründen, da die Abteilung zum {datum} geschlossen wird.",
        "Trotz der Abmahnungen vom {datum} und vom {datum2} sind Sie erneut verspätet zur Arbeit erschienen.",
        "Grund ist der Wegfall des Auftrags in {ort}.", "Die Kündigung erfolgt innerhalb der vereinbarten Probezeit.",
        "Der Betriebsrat wurde am {datum} angehört und hat keine Bedenken geäußert.",
        "Eine Weiterbeschäftigung auf einem anderen Arbeitsplatz ist leider nicht möglich.",
        "Ihre krankheitsbedingten Fehlzeiten belaufen sich seit {monat} auf {n} Arbeitstage.",
        "Sie sind seit dem {datum} unentschuldigt der Arbeit ferngeblieben.",
        "Die Sozialauswahl wurde unter Berücksichtigung von Lebensalter, Betriebszugehörigkeit und Unterhaltspflichten vorgenommen.",
    ),
    "an": (
        "Ich habe eine neue Stelle gefunden.", "Aus gesundheitlichen Gründen kann ich die Arbeit nicht weiter ausüben.",
        "Grund ist mein Umzug nach {ort}.", "Der Lohn für {monat} ist bis heute nicht auf meinem Konto.",
        "Die Betreuung meiner Kinder lässt die Schichten nicht mehr zu.", "Mein letzter Arbeitstag ist unter Anrechnung des Urlaubs der {datum}.",
        "Ich beginne am {datum} eine Umschulung.", "Ich bedanke mich für die gute Zusammenarbeit.",
    ),
    "vm": (
        "Mit der Miete für {monat} und {monat2} sind Sie in Höhe von insgesamt {betrag} im Rückstand.",
        "Trotz Abmahnung vom {datum} haben Sie die Störungen des Hausfriedens fortgesetzt.",
        "Meine Tochter beginnt in {ort} eine Ausbildung und benötigt die Wohnung für sich.",
        "Die Zahlungserinnerung vom {datum} blieb ohne Ergebnis.", "Die Untervermietung an Dritte war Ihnen nicht gestattet.",
        "Nach Anhörung vom {datum} sehen wir keine andere Möglichkeit.",
        "Der Hund wird trotz Untersagung vom {datum} weiterhin gehalten.",
        "Ihre Mutter ist pflegebedürftig und soll in die Nähe ziehen; dies gilt für unsere Familie ebenso.",
    ),
    "mi": (
        "Ich ziehe zu meinem Lebensgefährten.", "Die Wohnung ist mir leider zu teuer geworden.", "Wir haben eine größere Wohnung gefunden.",
        "Der Schimmel im Schlafzimmer, den ich am {datum} gemeldet habe, ist bis heute nicht beseitigt.",
        "Ich habe ab {datum} einen Heimplatz.", "Die Treppe schaffe ich nicht mehr.", "Wegen der Trennung gebe ich die Wohnung auf.",
    ),
}  # fmt: skip
EXTRAS = {
    "ag": (
        "Bitte geben Sie Schlüssel, Dienstkleidung und Ausweis bis zum {datum} zurück.",
        "Ihren Resturlaub von {n} Tagen gewähren wir in der Kündigungsfrist.",
        "Sie sind verpflichtet, sich spätestens drei Monate vor Beendigung, sonst innerhalb von drei Tagen, bei der Agentur für Arbeit arbeitsuchend zu melden (§ 38 SGB III).",
        "Wir stellen Sie ab sofort unter Fortzahlung der Bezüge unwiderruflich von der Arbeit frei.",
        "Arbeitszeugnis und Arbeitspapiere gehen Ihnen nach dem Austritt zu.",
        "Ein Anspruch nach § 1a KSchG in Höhe von {betrag} entsteht, wenn Sie keine Klage erheben.",
        "Wir danken für die geleistete Arbeit und wünschen Ihnen für die Zukunft alles Gute.",
        "Klage gegen diese Kündigung ist binnen drei Wochen beim Arbeitsgericht {ort} zu erheben.",
    ),
    "an": (
        "Bitte bestätigen Sie mir den Erhalt dieses Schreibens.", "Ich bitte um ein qualifiziertes Zeugnis.",
        "Meinen Resturlaub von {n} Tagen möchte ich vorher nehmen.", "Bitte senden Sie mir die Arbeitsbescheinigung und die letzte Abrechnung zu.",
        "Die Überstunden ({n} Std.) bitte ich auszuzahlen.", "Den Schlüssel gebe ich am letzten Tag ab.",
        "Die Restzahlung bitte auf mein Konto {iban}.",
    ),
    "vm": (
        "Wir fordern Sie auf, die Räume geräumt und mit sämtlichen Schlüsseln zu übergeben.",
        "Einer stillschweigenden Verlängerung nach § 545 BGB wird bereits jetzt widersprochen.",
        "Sie können der Kündigung nach § 574 BGB bis zum {datum} schriftlich widersprechen, wenn sie für Sie eine Härte bedeutet.",
        "Sollten Sie nicht räumen, werden wir Räumungsklage beim Amtsgericht {ort} erheben.",
        "Zur Abstimmung eines Termins für die Vorabnahme rufen Sie bitte {phone} an.",
        "Hilfsweise kündigen wir ordentlich zum nächstmöglichen Zeitpunkt.",
        "Der Rückstand ist ungeachtet dessen bis zum {datum} auf das Konto {iban} auszugleichen.",
        "Über die Kaution von {betrag} rechnen wir nach Rückgabe ab.",
    ),
    "mi": (
        "Bitte bestätigen Sie mir den Eingang und das Ende des Vertrages schriftlich.",
        "Die Kaution von {betrag} überweisen Sie bitte auf mein Konto {iban}.", "Wegen der Übergabe rufen Sie mich bitte an: {phone}.",
        "Einen Nachmieter kann ich vorschlagen.", "Meine neue Anschrift teile ich noch mit.", "Die Einzugsermächtigung vom {datum} widerrufe ich.",
        "Die Schlüssel übergebe ich am letzten Tag.", "Zählerstände bitte gemeinsam ablesen.",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class End:
    """`side`: ag, an (work), vm, mi (flat) writes. `until` is the day the contract ends; `began` when it started."""

    side: str
    sender: str
    sender_person: Person
    sender_home: Address
    to: str
    to_person: Person
    to_home: Address
    written: date
    until: date
    began: date

    @property
    def trial(self) -> bool:
        """Is it within the trial period of a job?"""
        return self.side in ("ag", "an") and (self.written - self.began).days < 180

    @property
    def what(self) -> str:
        return JOB if self.side in ("ag", "an") else FLAT


def end(d: Draft, *sides: str, at_once: bool = False, private: float = 0.35) -> End:
    """A termination by one of `sides`. `private`: how often a landlord is a person; `at_once`: it ends the same day."""
    g, rng = d.german, d.rng
    side = rng.choice(sides)
    weak, strong = g.person(), g.person()
    if side in ("ag", "an"):
        other = g.firm() if d.maybe(0.93) else strong.name
    else:
        other = strong.name if d.maybe(private) else g.landlord()
    weak_name = weak.name
    if side in ("vm", "mi") and d.maybe(0.15):
        weak_name = f"{g.person(last=weak.last).first} und {weak.name}"
    written = g.day(date(2018, 1, 1))
    if at_once:
        until = written
    elif side in ("ag", "an") and d.maybe(0.3):
        until = written + timedelta(days=rng.choice([14, 15, 28, 30]))
    else:
        months = rng.choice([1, 1, 2, 3]) if side in ("ag", "an") else rng.choice([3, 3, 3, 6, 9])
        at = written.month - 1 + months
        until = date(written.year + (at + 1) // 12, (at + 1) % 12 + 1, 1) - timedelta(days=1)
    short = side in ("ag", "an") and d.maybe(0.3)
    began = written - timedelta(days=rng.randint(70, 150) if short else rng.randint(200, 5000))
    homes = g.address(), g.address()
    first, second = (
        ((other, strong), (weak_name, weak)) if side in ("ag", "vm") else ((weak_name, weak), (other, strong))
    )
    return End(side, first[0], first[1], homes[0], second[0], second[1], homes[1], written, until,
               began.replace(day=rng.choice([1, 1, 1, 15])))  # fmt: skip


def sender(d: Draft, e: End) -> str:
    return d.field("absender", e.sender)


def signer(d: Draft, e: End) -> str:
    """The name typed below a signature; marked where it is the sender's."""
    return sender(d, e) if e.sender == e.sender_person.name else escape(e.sender_person.name)


def to(d: Draft, e: End) -> str:
    return d.field("empfaenger", e.to)


def written(d: Draft, e: End, style: str | None = None) -> str:
    return d.date("datum", e.written, style)


def until(d: Draft, e: End, style: str | None = None) -> str:
    return d.date("kuendigung_zum", e.until, style)


def what(d: Draft, e: End, *, of: bool = False) -> str:
    """The thing that ends, as a noun of neuter gender; `of` in the genitive."""
    noun = (
        d.one_of("Arbeitsverhältnis", "Arbeitsverhältnis", "Arbeitsverhältnis", "Beschäftigungsverhältnis")
        if e.what == JOB
        else "Mietverhältnis"
    )
    return thing(d, e, noun + "ses" * of)


def contract(d: Draft, e: End, *, of: bool = False) -> str:
    noun = "Arbeitsvertrag" if e.what == JOB else d.one_of("Mietvertrag", "Mietvertrag", "Wohnungsmietvertrag")
    return thing(d, e, noun + "s" * of)


def thing(d: Draft, e: End, text: str) -> str:
    """Any wording that names what ends."""
    return d.field("gegenstand", text, e.what)


def ordinary(d: Draft) -> str:
    return d.one_of("fristgerecht", "ordentlich", "form- und fristgerecht", "ordentlich und fristgerecht", "fristgemäß")


def next_time(d: Draft) -> str:
    return d.one_of(
        "hilfsweise zum nächstmöglichen Termin", "hilfsweise zum nächstmöglichen Zeitpunkt", "ersatzweise zum nächst zulässigen Termin",
        "vorsorglich zum nächstmöglichen Zeitpunkt",
    )  # fmt: skip


def fill(d: Draft, e: End, text: str) -> str:
    """A sentence with its blanks filled by other days, sums and accounts than the fields'; escaped."""
    g, rng = d.german, d.rng
    days = sorted(g.day(e.began, e.written) for _ in range(2)) if e.began < e.written else [e.began, e.began]
    later = d.later(e.written, 3, 40)
    ahead = "bis zum {datum}" in text or "ab {datum}" in text or "am {datum} eine" in text or "der {datum}" in text
    if later == e.until:
        later += timedelta(days=1)
    if days[0] == e.written:
        days[0] -= timedelta(days=3)
    return escape(text.format(
        datum=d.print_date(later if ahead else days[0]), datum2=d.print_date(days[1]), ort=g.town(), n=rng.randint(2, 38),
        monat=rng.choice(MONTHS), monat2=rng.choice(MONTHS), betrag=d.print_amount(g.money(80, 4200)), phone=g.phone(),
        iban=d.print_iban(g.iban()),
    ))  # fmt: skip


def reasons(d: Draft, e: End, low: int, high: int) -> list[str]:
    pool = [text for text in REASONS[e.side] if e.trial or "Probezeit" not in text]
    return [fill(d, e, text) for text in d.some(pool, low, high)]


def extras(d: Draft, e: End, low: int, high: int) -> list[str]:
    return [fill(d, e, text) for text in d.some(EXTRAS[e.side], low, high)]


def place(address: Address) -> str:
    return escape(address.postcode_place)


def hello(d: Draft, person: Person | None = None) -> str:
    if person is None:
        return d.one_of("Sehr geehrte Damen und Herren,", "Guten Tag,", "Sehr geehrte Damen und Herren,", "Hallo,")
    ending = "r" if person.sex == "m" else ""
    return f"Sehr geehrte{ending} {person.salutation} {escape(person.last)},"


def ink(d: Draft, name: str, share: float = 0.8) -> str:
    """A signature by hand, or none."""
    if not d.maybe(share):
        return "<br>"
    style = (
        f"display:inline-block;font:{d.rng.randint(15, 24)}pt {d.one_of('Dancing Script', 'Breip', 'DkgHandwriting')!r}"
    )
    return f'<span style="{style};color:{d.one_of("#124", "#114a9a", "#111")};transform:rotate({d.rng.uniform(-6, 3):.1f}deg)">{escape(name)}</span>'

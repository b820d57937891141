"""A pension to draw notices from: institution, kind of pension, person, contributions and payout; sentences of its law. No family."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.families.bewilligungsbescheid._amt import add_months, fill
from corpora.factory.german import Address, Person

CENT = Decimal("0.01")
OFFICES = {
    "drv": ("Deutsche Rentenversicherung Bund", "Deutsche Rentenversicherung {t}", "Deutsche Rentenversicherung {t}-Land", "Deutsche Rentenversicherung Mittel-{t}", "DRV {t}", "Deutsche Rentenversicherung Knappschaft {t}"),
    "lva": ("Landesversicherungsanstalt {t}", "LVA {t}", "Bundesversicherungsanstalt für Angestellte, {t}", "Landesversicherungsanstalt für das Land {t}", "Seekasse {t}", "Bahnversicherungsanstalt {t}"),
    "bg": ("Berufsgenossenschaft Bau und Handwerk {t}", "BG Verkehr und Transport, Bezirk {t}", "Unfallkasse {t}", "Berufsgenossenschaft Holz und Metall {t}", "Berufsgenossenschaft der Gesundheitsdienste {t}", "Gartenbau-Berufsgenossenschaft {t}"),
    "firma": ("Pensionskasse der {n} Werke VVaG", "{n} Versorgungskasse e.V.", "Unterstützungskasse {n} GmbH", "{n} Maschinenfabrik AG, Betriebliche Altersversorgung", "Pensionsfonds {t} AG", "{n} Pension Trust e. V."),
    "zusatz": ("Zusatzversorgungskasse {t}", "Kommunale Zusatzversorgungskasse {t}", "Kirchliche Zusatzversorgungskasse {t}", "ZVK {t}", "Versorgungsanstalt der Kommunen {t}"),
    "werk": ("Ärzteversorgung {t}", "Versorgungswerk der Rechtsanwälte {t}", "Apothekerversorgung {t}", "Versorgungswerk der Architektenkammer {t}", "Versorgungswerk der Steuerberater {t}", "Zahnärzteversorgung {t}"),
    "beamte": ("Landesamt für Besoldung und Versorgung {t}", "Bezügestelle {t}", "Kommunaler Versorgungsverband {t}", "Landesamt für Finanzen, Dienststelle {t}", "Versorgungskasse der Gemeinden {t}"),
    "land": ("Landwirtschaftliche Alterskasse {t}", "Alterskasse für Landwirte {t}", "Land- und Forstwirtschaftliche Alterskasse Region {t}"),
}  # fmt: skip
ARTS = {
    "drv": ("Regelaltersrente", "Altersrente für langjährig Versicherte", "Altersrente für besonders langjährig Versicherte", "Altersrente für schwerbehinderte Menschen", "Altersrente für Frauen", "Altersrente wegen Arbeitslosigkeit", "Rente wegen voller Erwerbsminderung", "Große Witwenrente"),
    "em": ("Rente wegen voller Erwerbsminderung", "Rente wegen teilweiser Erwerbsminderung", "Rente wegen teilweiser Erwerbsminderung bei Berufsunfähigkeit", "Rente wegen voller Erwerbsminderung auf Zeit"),
    "hinter": ("Große Witwenrente", "Kleine Witwenrente", "Große Witwerrente", "Witwenrente", "Witwerrente"),
    "lva": ("Altersruhegeld", "Altersrente für Frauen", "Rente wegen Erwerbsunfähigkeit", "Rente wegen Berufsunfähigkeit", "Witwenrente", "Altersrente wegen Arbeitslosigkeit"),
    "bg": ("Rente auf unbestimmte Zeit", "Rente als vorläufige Entschädigung", "Verletztenrente", "Rente nach § 56 SGB VII"),
    "firma": ("Betriebsrente", "Firmenrente", "Alterspension", "Invalidenpension", "betriebliche Altersrente", "Werksrente", "Witwenpension"),
    "zusatz": ("Betriebsrente für Versicherte", "Betriebsrente", "Versorgungsrente", "Versicherungsrente", "Betriebsrente für Hinterbliebene", "Erwerbsminderungsrente"),
    "werk": ("Altersruhegeld", "Altersrente", "Berufsunfähigkeitsrente", "vorgezogene Altersrente", "Witwengeld"),
    "beamte": ("Ruhegehalt", "Witwengeld", "Mindestruhegehalt", "Unterhaltsbeitrag"),
    "land": ("Regelaltersrente", "Vorzeitige Altersrente", "Rente wegen Erwerbsminderung", "Witwenrente"),
}  # fmt: skip
LAWS = {
    "drv": (
        "Die Rente wird am Ende des Monats ausgezahlt, zu dem sie gehört.", "Der Beitrag zur Krankenversicherung wird vom Rentenversicherungsträger einbehalten und an die {office} abgeführt.", "Der Rentenanspruch wurde am {past} festgestellt.",
        "Der aktuelle Rentenwert beträgt {small}.", "Die Entgeltpunkte werden mit dem Zugangsfaktor 0,{pct} vervielfältigt.", "Als Hinzuverdienst wurden {amount} berücksichtigt.", "Sie sind verpflichtet, uns jede Änderung der Anschrift, des Kontos und des Familienstandes mitzuteilen.",
        "Die Wartezeit von 35 Jahren ist mit {pct} Monaten erfüllt.", "Der Antrag wurde am {past} gestellt.", "Die Rentenhöhe kann sich durch die jährliche Anpassung zum 1. Juli ändern.", "Die Zeit vom {past} bis {soon} wurde als Pflichtbeitragszeit anerkannt.", "Für die Zeit der Arbeitslosigkeit bei der {office} wurden Beiträge gezahlt.",
        "Der Grundrentenzuschlag wurde geprüft; ein Anspruch besteht nicht.", "Das Finanzamt erhält eine Rentenbezugsmitteilung über {amount}.", "Aufwendungen anderer Träger, hier {office}, von {amount} werden aus der Nachzahlung erstattet.", "Bei einem Umzug ins Ausland melden Sie sich bitte zwei Monate vorher."),
    "bg": (
        "Die Minderung der Erwerbsfähigkeit wird auf {pct} v. H. festgestellt.", "Der Jahresarbeitsverdienst beträgt {amount}.", "Der Unfall vom {past} wurde als Arbeitsunfall anerkannt.", "Unfallfolgen: Bewegungseinschränkung des Handgelenks nach Bruch, Belastungsbeschwerden.", "Keine Unfallfolgen: Abnutzungserscheinungen der Wirbelsäule.", "Die Nachuntersuchung ist für den {soon} vorgesehen.", "Die Vollrente beträgt zwei Drittel des Jahresarbeitsverdienstes (§ 56 Abs. 3 SGB VII).", "Das Gutachten von Dr. {last} vom {past} lag der Entscheidung zugrunde.", "Das Verletztengeld endete am {past}.", "Wesentliche Änderungen sind mitzuteilen, insbesondere die Aufnahme einer Beschäftigung.", "Die Rente ruht neben der gesetzlichen Rente nicht; die Anrechnung nach § 93 SGB VI nimmt der Rentenversicherungsträger vor."),
    "privat": (
        "Die Zahlung erfolgt am Monatsende auf Ihr Konto {iban}.", "Die Leistung unterliegt der vollen Beitragspflicht in der Kranken- und Pflegeversicherung.", "Die Meldung an Ihre Krankenkasse erfolgte am {past}.", "Die Anpassung wird nach § 16 BetrAVG alle drei Jahre geprüft, das nächste Mal zum {soon}.", "Bitte senden Sie uns einmal im Jahr die Lebensbescheinigung zurück.", "Lohnsteuer wird nach den elektronischen Merkmalen (ELStAM) einbehalten.", "Der bisherige Betrag von {amount} entfällt.", "Ihr Anrecht aus dem Versorgungsausgleich mit {person} wurde mit {small} berücksichtigt.", "Beschäftigt waren Sie bei {firm} bis {past}.", "Abtretung und Verpfändung sind ausgeschlossen.", "Eine Kapitalabfindung von {amount} wurde nicht gewählt.", "Für den Freibetrag nach § 226 Abs. 2 SGB V gelten die Werte des Jahres.")}  # fmt: skip


@dataclass
class Pension:
    """One pension; its methods print a field's value, marked."""

    d: Draft
    office: str
    seat: Address
    art_text: str
    who: Person
    home: Address
    number: str
    day: date
    start: date
    gross: Decimal
    health: Decimal
    care: Decimal

    @property
    def net(self) -> Decimal:
        return self.gross - self.health - self.care

    def behoerde(self) -> str:
        return self.d.field("behoerde", self.office)

    def name(self) -> str:
        return self.d.field("empfaenger", self.who.name)

    def art(self) -> str:
        return self.d.field("rentenart", self.art_text)

    def sv(self, *, spaced: bool | None = None) -> str:
        return self.d.code("sv_nummer", number_text(self.number, self.d.maybe(0.7) if spaced is None else spaced))

    def datum(self, style: str | None = None) -> str:
        return self.d.date("datum", self.day, style)

    def beginn(self, style: str | None = None) -> str:
        return self.d.date("beginn", self.start, style)

    def zahlbetrag(self, *, currency: bool | str = True) -> str:
        return self.d.amount("zahlbetrag", self.net, currency=currency)

    def sender(self) -> str:
        return ", ".join([self.behoerde(), escape(self.seat.street), escape(self.seat.postcode_place)])

    def laws(self, key: str, low: int, high: int) -> list[str]:
        return [fill(self.d, self.day, text) for text in self.d.some(LAWS[key], low, high)]

    def plain(self, amount: Decimal) -> str:
        return self.d.print_amount(amount, currency=False)


def number_text(number: str, spaced: bool) -> str:
    return f"{number[:2]} {number[2:8]} {number[8]} {number[9:]}" if spaced else number


def number_label(d: Draft) -> str:
    return d.one_of(
        "Versicherungsnummer",
        "Versicherungs-Nr.",
        "Vers.-Nr.",
        "Rentenversicherungsnummer",
        "VSNR",
        "Ihre Versicherungsnummer",
    )


def pension(d: Draft, office: str, art: str, *, low: float = 180, high: float = 2150, since: date = date(2017, 8, 1), until: date = date(2027, 5, 31),
            contributions: float = 1.0) -> Pension:  # fmt: skip
    """`contributions` is the share of the usual contributions that is kept back: 2.1 for company pensions, 0 for accidents."""
    g = d.german
    day = g.day(since, until)
    text = d.one_of(*ARTS[art])
    who = g.person(sex="w" if "itwen" in text or "Frauen" in text else "m" if "itwer" in text else None)
    who = Person(
        who.first, who.last, who.sex, date(day.year - d.rng.randint(60, 83), who.born.month, min(who.born.day, 28))
    )
    gross = g.money(low, high)
    health = (
        gross * Decimal(str(7.3 + d.rng.choice([0.45, 0.55, 0.65, 0.85, 1.25]))) * Decimal(str(contributions)) / 100
    ).quantize(CENT)
    care = (
        gross * Decimal(str(d.rng.choice([3.05, 3.4, 3.6, 4.0, 4.2]))) * Decimal(str(min(contributions, 1.0))) / 100
    ).quantize(CENT)
    seat = g.address()
    town = seat.place if len(seat.place) < 20 and "(" not in seat.place else g.town()
    shown = d.one_of(*OFFICES[office]).format(t=town, n=d.rng.choice(g.gazetteer.family_names))
    start = add_months(day, d.rng.choice([-3, -2, -1, 0, 0, 1, 1, 2]))
    return Pension(d, shown, seat, text, who, g.address(), g.pension_number(who), day, start, gross, health, care)

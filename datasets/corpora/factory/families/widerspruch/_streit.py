"""What an objection is about: topics with authorities, decisions and facts; the people, places and days of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Address, Person


@dataclass(frozen=True)
class Topic:
    authorities: tuple[str, ...]
    decisions: tuple[str, ...]
    benefits: tuple[str, ...]
    labels: tuple[str, ...]
    facts: tuple[str, ...]
    laws: tuple[str, ...]


_JOBCENTER = (
    "Jobcenter {o}", "Jobcenter Stadt {o}", "Jobcenter Landkreis {o}", "jobcenter {o}", "JobCenter {o}",
    "Jobcenter Kreis {o}", "Kommunales Jobcenter {o}", "Jobcenter {o} Mitte", "Jobcenter {o}-Nord",
    "Jobcenter {o} Land", "Jobcenter Region {o}",
)  # fmt: skip
_BG_LABELS = (
    "Kundennummer",
    "Kunden-Nr.",
    "Kd.-Nr.",
    "Kundennr.",
    "Ihr Zeichen",
    "Aktenzeichen",
    "Az.",
    "Geschäftszeichen",
)
_AZ_LABELS = ("Aktenzeichen", "Az.", "Ihr Zeichen", "Ihr Az.", "Geschäftszeichen", "Gz.", "Ihr Geschäftszeichen", "AZ")

TOPICS: dict[str, Topic] = {
    "buergergeld": Topic(
        _JOBCENTER,
        (
            "Bescheid",
            "Bewilligungsbescheid",
            "Änderungsbescheid",
            "Ablehnungsbescheid",
            "vorläufiger Bescheid",
            "Bescheid über Leistungen",
        ),
        (
            "Bürgergeld",
            "Leistungen nach dem SGB II",
            "Leistungen zur Sicherung des Lebensunterhalts",
            "Grundsicherung für Arbeitsuchende",
        ),
        _BG_LABELS,
        (
            "Das Einkommen aus der Nebentätigkeit wurde mit {a} angerechnet, tatsächlich waren es nur {b}.",
            "Der Freibetrag für Erwerbstätige ist bei der Berechnung nicht abgesetzt worden.",
            "Der Mehrbedarf für Alleinerziehende fehlt in der Berechnung ab {m} völlig.",
            "Das Kindergeld wurde doppelt als Einkommen berücksichtigt.",
            "Die Warmwasserbereitung erfolgt über einen Durchlauferhitzer, der Mehrbedarf wurde nicht berücksichtigt.",
            "Die Kontoauszüge für {m} lagen bereits am {t} vollständig vor.",
            "Seit {m} lebt die Tochter nicht mehr im Haushalt, trotzdem wird ihr Einkommen angerechnet.",
            "Die Versicherungspauschale von 30,00 € wurde nicht abgezogen.",
            "Die einmalige Steuererstattung von {a} darf nicht auf sechs Monate verteilt werden.",
            "Für die Erstausstattung der Wohnung wurden nur {b} bewilligt, der Kostenvoranschlag beläuft sich auf {a}.",
        ),
        (
            "§ 11b Abs. 3 SGB II",
            "§ 21 Abs. 3 SGB II",
            "§ 11 Abs. 1 SGB II",
            "§ 24 Abs. 3 SGB II",
            "§ 41a SGB II",
            "§ 67 SGB I",
        ),
    ),
    "minderung": Topic(
        _JOBCENTER,
        (
            "Sanktionsbescheid",
            "Minderungsbescheid",
            "Bescheid über die Leistungsminderung",
            "Bescheid zur Minderung des Regelbedarfs",
        ),
        (
            "Leistungsminderung",
            "Minderung wegen Meldeversäumnis",
            "Sanktion in Höhe von 30 %",
            "Minderung des Regelbedarfs um 10 %",
        ),
        _BG_LABELS,
        (
            "Die Einladung zum Termin am {t} ist nie angekommen.",
            "Für den {t} liegt eine Krankmeldung vor, die rechtzeitig eingereicht wurde.",
            "Der Termin am {t} wurde telefonisch abgesagt, das ist auch im System vermerkt.",
            "Eine Rechtsfolgenbelehrung war dem Schreiben vom {t} nicht beigefügt.",
            "An dem Tag war das Kind krank und es gab keine andere Betreuung.",
            "Die Bewerbung bei der genannten Firma wurde am {t} per E-Mail verschickt, ein Nachweis liegt bei.",
            "Die angebotene Stelle war wegen der Schichtzeiten mit der Betreuung der Kinder nicht vereinbar.",
            "Die Kürzung um {b} gefährdet die Zahlung der Stromrechnung.",
            "Zu der beabsichtigten Minderung gab es keine Anhörung.",
        ),
        ("§ 31a SGB II", "§ 32 SGB II", "§ 24 SGB X", "§ 31 Abs. 1 Satz 2 SGB II", "§ 39 SGB II"),
    ),
    "erstattung": Topic(
        _JOBCENTER,
        ("Aufhebungs- und Erstattungsbescheid", "Erstattungsbescheid", "Rückforderungsbescheid", "Aufhebungsbescheid"),
        ("Erstattung von {a}", "Rückforderung", "Aufhebung und Erstattung", "Rückzahlung überzahlter Leistungen"),
        _BG_LABELS,
        (
            "Die Arbeitsaufnahme wurde am {t} persönlich mitgeteilt, ein Eingangsstempel ist vorhanden.",
            "Der geforderte Betrag von {a} ist nicht nachvollziehbar, eine Berechnung liegt dem Bescheid nicht bei.",
            "Das erste Gehalt ist erst im Folgemonat zugeflossen, im {m} gab es keinen Zufluss.",
            "Die Leistungen für {m} sind längst verbraucht, es bestand Vertrauen in den Bestand des Bescheids.",
            "Von grober Fahrlässigkeit kann keine Rede sein.",
            "Die Jahresfrist war bei Erlass des Bescheids bereits abgelaufen.",
            "Die Aufrechnung mit monatlich {b} ist der Höhe nach unzulässig.",
            "Das Guthaben aus der Betriebskostenabrechnung von {b} ging direkt an das Jobcenter.",
        ),
        (
            "§ 48 Abs. 1 Satz 2 Nr. 3 SGB X",
            "§ 45 Abs. 2 SGB X",
            "§ 50 SGB X",
            "§ 43 SGB II",
            "§ 40 SGB II",
            "§ 45 Abs. 4 Satz 2 SGB X",
        ),
    ),
    "unterkunft": Topic(
        (
            *_JOBCENTER,
            "Stadt {o}, Sozialamt",
            "Sozialamt {o}",
            "Kreisverwaltung {o} - Sozialamt",
            "Stadt {o} - Fachbereich Soziales",
        ),
        (
            "Bescheid",
            "Bescheid über die Kosten der Unterkunft",
            "Änderungsbescheid",
            "Ablehnungsbescheid",
            "Bescheid zur Heizkostennachzahlung",
        ),
        (
            "Kosten der Unterkunft und Heizung",
            "Übernahme der Mietkosten",
            "Heizkosten",
            "Kaution und Umzugskosten",
            "Nebenkostennachzahlung",
        ),
        _BG_LABELS,
        (
            "Die Bruttokaltmiete beträgt {a}, anerkannt wurden nur {b}.",
            "Die Nachzahlung aus der Heizkostenabrechnung in Höhe von {a} wurde nicht übernommen.",
            "Im Bescheid wird von der alten Miete ausgegangen, die Erhöhung gilt aber schon seit {m}.",
            "Ein Umzug ist wegen der Erkrankung nicht zumutbar, das Attest vom {t} liegt vor.",
            "Wohnungen zu dem genannten Richtwert werden auf dem hiesigen Wohnungsmarkt gar nicht angeboten.",
            "Die Kostensenkungsaufforderung ging erst am {t} zu, die sechs Monate sind noch nicht abgelaufen.",
            "Ein schlüssiges Konzept für die Mietobergrenze ist nicht erkennbar.",
            "Der Abschlag für die Gastherme von {b} fehlt in der Berechnung.",
        ),
        ("§ 22 Abs. 1 SGB II", "§ 22 Abs. 6 SGB II", "§ 35 SGB XII", "§ 22 Abs. 1 Satz 6 SGB II"),
    ),
    "grundsicherung": Topic(
        (
            "Stadt {o}, Sozialamt",
            "Sozialamt {o}",
            "Landratsamt {o}",
            "Landkreis {o} - Sozialamt",
            "Bezirksamt {o}, Amt für Soziales",
            "Stadtverwaltung {o}, Fachbereich Soziales",
            "Kreis {o} - Der Landrat",
            "Magistrat der Stadt {o}",
            "Gemeinde {o}, Sozialverwaltung",
        ),
        (
            "Bescheid",
            "Ablehnungsbescheid",
            "Änderungsbescheid",
            "Einstellungsbescheid",
            "Bewilligungsbescheid",
            "Leistungsbescheid",
        ),
        (
            "Grundsicherung im Alter",
            "Hilfe zum Lebensunterhalt",
            "Leistungen nach dem SGB XII",
            "Grundsicherung bei Erwerbsminderung",
        ),
        _AZ_LABELS,
        (
            "Die Rente beträgt nach Abzug der Krankenversicherung nur {a}.",
            "Der Mehrbedarf wegen des Merkzeichens G wurde nicht berücksichtigt.",
            "Die Sterbeversicherung mit einem Wert von {a} ist als Vorsorge geschützt.",
            "Die Schenkung an den Enkel liegt mehr als zehn Jahre zurück.",
            "Der Antrag wurde schon am {t} gestellt, bewilligt wurde aber erst ab {m}.",
            "Die Schlüsselverwahrung und der Hausnotruf mit monatlich {b} sind notwendig.",
            "Das Sparbuch gehört der Schwester, das wurde mehrfach erklärt.",
            "Der Beitrag zur Haftpflichtversicherung ist vom Einkommen abzusetzen.",
        ),
        ("§ 41 SGB XII", "§ 30 Abs. 1 SGB XII", "§ 90 Abs. 2 Nr. 9 SGB XII", "§ 82 SGB XII", "§ 44 SGB XII"),
    ),
    "wohngeld": Topic(
        (
            "Wohngeldstelle der Stadt {o}",
            "Stadt {o}, Wohngeldbehörde",
            "Wohngeldbehörde {o}",
            "Landratsamt {o}, Wohngeldstelle",
            "Kreis {o} - Wohngeldstelle",
            "Bezirksamt {o}, Amt für Bürgerdienste",
            "Gemeindeverwaltung {o}",
        ),
        ("Wohngeldbescheid", "Ablehnungsbescheid", "Bescheid", "Rückforderungsbescheid", "Wohngeldablehnung"),
        ("Wohngeld", "Mietzuschuss", "Wohngeld-Plus", "Lastenzuschuss", "Ablehnung des Wohngeldes"),
        ("Wohngeldnummer", "Wohngeld-Nr.", "Aktenzeichen", "Az.", "Ihr Zeichen", "Geschäftszeichen", "Wohngeld-Nr"),
        (
            "Das Jahreseinkommen wurde mit {a} zu hoch angesetzt, die Werbungskosten fehlen.",
            "Die Zahl der Haushaltsmitglieder ist falsch, hier wohnen vier Personen und nicht drei.",
            "Es wurde die alte Miete von {b} zugrunde gelegt.",
            "Der Abzug für Schwerbehinderung ist unterblieben.",
            "Alle Unterlagen wurden am {t} in den Hausbriefkasten eingeworfen.",
            "Der Pauschalabzug für Steuern und Krankenversicherung ist nicht vorgenommen worden.",
            "Unterhaltszahlungen von {b} im Monat sind nicht abgezogen worden.",
        ),
        ("§ 14 WoGG", "§ 16 WoGG", "§ 17 WoGG", "§ 27 WoGG", "§ 66 SGB I"),
    ),
    "pflege": Topic(
        (
            "Pflegekasse der BKK {o}",
            "Krankenkasse {o} - Pflegekasse",
            "Pflegekasse bei der Nordlicht Krankenkasse",
            "IKK {o} Pflegekasse",
            "BKK Morgenstern - Pflegekasse",
            "Ersatzkasse Lindenhof - Pflegekasse",
            "Pflegekasse der Vita Krankenkasse",
            "Gesundheitskasse {o}",
        ),
        ("Bescheid", "Ablehnungsbescheid", "Pflegegradbescheid", "Bescheid über den Pflegegrad", "Einstufungsbescheid"),
        (
            "Pflegegrad",
            "Einstufung in Pflegegrad 2",
            "Ablehnung der Höherstufung",
            "Leistungen der Pflegeversicherung",
            "Pflegegeld",
        ),
        ("Versichertennummer", "Versicherten-Nr.", "Vers.-Nr.", "Ihr Zeichen", "KV-Nr.", "Versichertennr."),
        (
            "Die Begutachtung am {t} dauerte nur zwanzig Minuten.",
            "Beim Waschen und Anziehen ist täglich Hilfe nötig, im Gutachten steht selbständig.",
            "Nachts muss mehrmals aufgestanden und geholfen werden, dies fehlt im Gutachten.",
            "Die Demenz hat sich seit {m} deutlich verschlimmert.",
            "Das Pflegetagebuch für {m} wird nachgereicht.",
            "Im Modul Mobilität wurden zu wenige Punkte vergeben, Treppensteigen ist gar nicht mehr möglich.",
            "Der Bericht des Krankenhauses vom {t} wurde nicht berücksichtigt.",
            "Die Medikamente müssen gestellt und die Einnahme überwacht werden.",
        ),
        ("§ 14 SGB XI", "§ 15 SGB XI", "§ 18 SGB XI", "§ 37 SGB XI"),
    ),
    "gdb": Topic(
        (
            "Versorgungsamt {o}",
            "Landesamt für Soziales {o}",
            "Landratsamt {o}, Schwerbehindertenrecht",
            "Zentrum Familie und Soziales {o}",
            "Kreis {o}, Amt für Schwerbehindertenangelegenheiten",
            "Amt für Versorgung und Soziales {o}",
            "Stadt {o} - Schwerbehindertenrecht",
        ),
        (
            "Feststellungsbescheid",
            "Bescheid",
            "Änderungsbescheid",
            "Ablehnungsbescheid",
            "Bescheid über den Grad der Behinderung",
        ),
        (
            "Feststellung des GdB",
            "Grad der Behinderung",
            "Merkzeichen G",
            "Schwerbehindertenrecht (SGB IX)",
            "Merkzeichen aG und B",
        ),
        ("Geschäftszeichen", "GZ", "Aktenzeichen", "Az.", "Ihr Zeichen", "Gesch.-Z.", "Ordnungsmerkmal"),
        (
            "Der festgestellte GdB von {g} wird den tatsächlichen Einschränkungen nicht gerecht.",
            "Die Wirbelsäulenschäden wurden nur mit einem Einzel-GdB von 10 bewertet.",
            "Der Befundbericht der Hausärztin vom {t} wurde nicht eingeholt.",
            "Eine Gehstrecke von mehr als 100 Metern ist ohne Pause nicht möglich.",
            "Die Depression und die Schmerzerkrankung blieben völlig unberücksichtigt.",
            "Der Aufenthalt in der Rehaklinik im {m} wird nicht erwähnt.",
            "Die Wechselwirkung der einzelnen Leiden wurde nicht gewürdigt.",
            "Seit der Operation am {t} hat sich der Zustand weiter verschlechtert.",
        ),
        ("§ 152 SGB IX", "§ 229 SGB IX", "§ 48 SGB X", "Teil B Nr. 18.9 VersMedV"),
    ),
    "rente": Topic(
        (
            "Deutsche Rentenversicherung {o}",
            "Deutsche Rentenversicherung Bund",
            "DRV {o}",
            "Rentenversicherung {o}",
            "Deutsche Rentenversicherung Süd",
        ),
        (
            "Rentenbescheid",
            "Ablehnungsbescheid",
            "Bescheid",
            "Bescheid über die Rente",
            "Bescheid über die Ablehnung der Rente",
        ),
        (
            "Rente wegen Erwerbsminderung",
            "Altersrente",
            "Erwerbsminderungsrente",
            "Reha-Antrag",
            "Witwenrente",
            "Kindererziehungszeiten",
        ),
        (
            "Versicherungsnummer",
            "Vers.-Nr.",
            "Rentenversicherungsnummer",
            "VSNR",
            "Ihr Zeichen",
            "Versicherungs-Nr.",
            "Kennzeichen",
        ),
        (
            "Das Gutachten vom {t} gibt die Beschwerden nicht richtig wieder.",
            "Eine Tätigkeit von mehr als drei Stunden täglich ist nicht mehr möglich.",
            "Die Zeiten der Kindererziehung von 1989 bis 1992 fehlen im Versicherungsverlauf.",
            "Die Ausbildungszeit ist nicht als Beitragszeit gespeichert.",
            "Der behandelnde Orthopäde wurde gar nicht gefragt.",
            "Der Zahlbetrag von {a} weicht von der Rentenauskunft vom {t} ab.",
            "Die Arbeitslosigkeit bis {m} wurde nicht als Anrechnungszeit anerkannt.",
        ),
        ("§ 43 SGB VI", "§ 56 SGB VI", "§ 58 SGB VI", "§ 97 SGB VI", "§ 149 SGB VI"),
    ),
    "kindergeld": Topic(
        (
            "Familienkasse {o}",
            "Familienkasse Bayern Süd",
            "Familienkasse Rheinland-Pfalz",
            "Familienkasse {o} - Inkasso",
            "Familienkasse Nordwest",
        ),
        (
            "Bescheid",
            "Ablehnungsbescheid",
            "Aufhebungsbescheid",
            "Bescheid über Kinderzuschlag",
            "Rückforderungsbescheid",
        ),
        (
            "Kindergeld",
            "Kinderzuschlag",
            "Kindergeld für das volljährige Kind",
            "Kinderzuschlag (KiZ)",
            "Rückforderung von Kindergeld",
        ),
        ("Kindergeldnummer", "Kindergeld-Nr.", "KG-Nr.", "Ihr Zeichen", "Aktenzeichen", "Kindergeldnr."),
        (
            "Der Sohn befindet sich seit {m} in Ausbildung, der Vertrag wurde am {t} hochgeladen.",
            "Die Schulbescheinigung lag der Familienkasse bereits am {t} vor.",
            "Beim Kinderzuschlag wurde das Einkommen mit {a} falsch berechnet.",
            "Das Kind lebt im Haushalt und nicht beim anderen Elternteil.",
            "Die Rückforderung von {a} ist unberechtigt, weil das Studium erst im {m} endete.",
            "Für die Zeit zwischen Schule und Freiwilligendienst besteht ebenfalls Anspruch.",
        ),
        ("§ 32 Abs. 4 EStG", "§ 6a BKGG", "§ 70 EStG", "§ 62 EStG"),
    ),
    "bafoeg": Topic(
        (
            "BAföG-Amt {o}",
            "Studierendenwerk {o}",
            "Studentenwerk {o} - Amt für Ausbildungsförderung",
            "Amt für Ausbildungsförderung {o}",
            "Kreis {o}, BAföG",
        ),
        (
            "BAföG-Bescheid",
            "Ablehnungsbescheid",
            "Bescheid",
            "Rückforderungsbescheid",
            "Bescheid über Ausbildungsförderung",
        ),
        ("BAföG", "Ausbildungsförderung", "Leistungen nach dem BAföG", "Vorausleistung"),
        ("Förderungsnummer", "Förd.-Nr.", "Förderungs-Nr.", "Aktenzeichen", "Ihr Zeichen", "FNR"),
        (
            "Das Einkommen des Vaters ist im laufenden Jahr auf {a} gesunken.",
            "Der Leistungsnachweis wurde am {t} im Portal eingereicht.",
            "Der Zuschlag zur Krankenversicherung in Höhe von {b} fehlt.",
            "Der Fachrichtungswechsel erfolgte aus wichtigem Grund im {m}.",
            "Das Auto ist nur {a} wert und kein verwertbares Vermögen.",
            "Die Geschwister sind ebenfalls in Ausbildung, Freibeträge wurden nicht angesetzt.",
        ),
        ("§ 24 Abs. 3 BAföG", "§ 7 Abs. 3 BAföG", "§ 48 BAföG", "§ 13a BAföG", "§ 29 BAföG"),
    ),
    "unterhaltsvorschuss": Topic(
        (
            "Jugendamt {o}, Unterhaltsvorschuss",
            "Unterhaltsvorschusskasse {o}",
            "Stadt {o}, Jugendamt",
            "Landratsamt {o}, Unterhaltsvorschussstelle",
            "Kreis {o} - Jugendamt",
        ),
        ("Bescheid", "Ablehnungsbescheid", "Einstellungsbescheid", "Bescheid nach dem UVG", "Ersatzpflichtbescheid"),
        (
            "Unterhaltsvorschuss",
            "Leistungen nach dem UVG",
            "Unterhaltsvorschuss für das Kind",
            "Einstellung des Unterhaltsvorschusses",
        ),
        (*_AZ_LABELS, "UV-Nr."),
        (
            "Der Vater zahlt seit {m} keinen Unterhalt mehr.",
            "Es besteht kein gemeinsamer Haushalt, die Meldebescheinigung vom {t} liegt bei.",
            "Alle bekannten Angaben zum Kindesvater wurden am {t} gemacht.",
            "Der Betreuungsanteil des Vaters liegt deutlich unter 40 Prozent.",
            "Die Mitwirkung wurde zu keiner Zeit verweigert.",
            "Die Ersatzforderung über {a} ist nicht nachvollziehbar.",
        ),
        ("§ 1 UVG", "§ 5 UVG", "§ 1 Abs. 3 UVG", "§ 2 UVG"),
    ),
    "sperrzeit": Topic(
        (
            "Agentur für Arbeit {o}",
            "Agentur für Arbeit {o} - Operativer Service",
            "Bundesagentur für Arbeit, Agentur {o}",
            "Arbeitsagentur {o}",
        ),
        (
            "Sperrzeitbescheid",
            "Bescheid",
            "Ablehnungsbescheid",
            "Bescheid über den Eintritt einer Sperrzeit",
            "Aufhebungsbescheid",
        ),
        (
            "Arbeitslosengeld",
            "Sperrzeit",
            "Eintritt einer Sperrzeit",
            "Arbeitslosengeld nach dem SGB III",
            "Gründungszuschuss",
        ),
        ("Kundennummer", "Kunden-Nr.", "Kd.-Nr.", "Ihr Zeichen", "Stammnummer"),
        (
            "Die Kündigung erfolgte auf ärztlichen Rat vom {t}.",
            "Der Aufhebungsvertrag wurde nur geschlossen, weil sonst betriebsbedingt gekündigt worden wäre.",
            "Das Bemessungsentgelt von {a} ist zu niedrig angesetzt.",
            "Die Arbeitsuchendmeldung erfolgte rechtzeitig online am {t}.",
            "Die Überstunden aus {m} gehören zum Bemessungszeitraum.",
            "Der Weg zur Arbeit war mit öffentlichen Verkehrsmitteln nicht mehr zu schaffen.",
        ),
        ("§ 159 SGB III", "§ 38 SGB III", "§ 151 SGB III", "§ 148 SGB III"),
    ),
    "teilhabe": Topic(
        (
            "Landkreis {o}, Eingliederungshilfe",
            "Bezirk {o}, Sozialverwaltung",
            "Landschaftsverband {o}",
            "Stadt {o} - Bildung und Teilhabe",
            "Krankenkasse {o}",
            "Elterngeldstelle {o}",
            "Landratsamt {o}, Elterngeldstelle",
            "Amt für Migration {o}",
        ),
        ("Bescheid", "Ablehnungsbescheid", "Teilablehnungsbescheid", "Leistungsbescheid", "Änderungsbescheid"),
        (
            "Eingliederungshilfe",
            "Leistungen für Bildung und Teilhabe",
            "Elterngeld",
            "Schulbegleitung",
            "Hilfsmittel (Rollstuhl)",
            "Leistungen nach dem AsylbLG",
        ),
        _AZ_LABELS,
        (
            "Der Bedarf wurde am {t} ausführlich dargelegt.",
            "Die Kosten von {a} können aus eigenen Mitteln nicht bezahlt werden.",
            "Der ärztliche Bericht vom {t} wurde nicht ausgewertet.",
            "Bewilligt wurden nur {b}, beantragt waren {a}.",
            "Der Antrag vom {t} ist in der Zuständigkeit der Behörde geblieben, eine Weiterleitung gab es nicht.",
            "Ab {m} wird die Leistung dringend benötigt.",
        ),
        ("§ 14 SGB IX", "§ 99 SGB IX", "§ 28 SGB II", "§ 2b BEEG", "§ 33 SGB V", "§ 3 AsylbLG"),
    ),
}
_WEIGHTS = {"buergergeld": 3, "minderung": 3, "erstattung": 3, "unterkunft": 3, "grundsicherung": 2}


@dataclass(frozen=True)
class Streit:
    """One dispute. `bg` is empty outside the SGB II."""

    d: Draft
    topic: str
    citizen: Person
    home: Address
    authority: str
    office: Address
    decision: str
    benefit: str
    label: str
    reference: str
    bg: str
    written: date
    decided: date
    received: date

    @property
    def laws(self) -> tuple[str, ...]:
        return TOPICS[self.topic].laws

    @property
    def dem_bescheid(self) -> str:
        """The decision's name after "gegen den" or "dem"."""
        return self.decision.replace("vorläufiger ", "vorläufigen ")

    def fill(self, text: str) -> str:
        """The text's slots filled with amounts ({a}, {b}), a month {m}, an earlier day {t}, a degree {g}; escaped."""
        d, g = self.d, self.d.german
        earlier = self.decided - timedelta(days=d.rng.randint(5, 200))
        month = f"{MONTHS[earlier.month - 1]} {earlier.year}"
        slots = {
            "a": d.print_amount(g.money(500, 2600)),
            "b": d.print_amount(g.money(15, 480)),
            "m": d.one_of(month, month, f"{earlier:%m/%Y}", MONTHS[earlier.month - 1]),
            "t": d.print_date(earlier),
            "g": str(d.rng.randrange(20, 60, 10)),
        }
        return escape(text.format(**slots), quote=False)

    def facts(self, low: int, high: int) -> list[str]:
        return [self.fill(fact) for fact in self.d.some(TOPICS[self.topic].facts, low, high)]

    # Marked values

    def name(self) -> str:
        return self.d.field("absender", self.citizen.name)

    def street(self) -> str:
        return self.d.field("absender_strasse", self.home.street)

    def place(self) -> str:
        return f"{self.d.field('absender_plz', self.home.postcode)} {self.d.field('absender_ort', self.home.place)}"

    def office_name(self) -> str:
        return self.d.field("empfaenger", self.authority)

    def az(self) -> str:
        return self.d.code("aktenzeichen", self.reference)

    def bg_code(self) -> str:
        return self.d.code("bg_nummer", self.bg)

    def when(self, style: str | None = None) -> str:
        return self.d.date("datum", self.written, style)

    def decision_day(self, style: str | None = None) -> str:
        return self.d.date("bescheid_datum", self.decided, style)

    def receipt(self) -> str:
        return self.d.print_date(self.received)

    def office_place(self) -> str:
        return escape(self.office.postcode_place)

    def office_street(self) -> str:
        return escape(
            self.d.one_of(
                self.office.street, self.office.street, self.office.street, f"Postfach {self.d.german.digits(4)}"
            )
        )


def _reference(d: Draft, topic: str, label: str, citizen: Person) -> str:
    g, rng = d.german, d.rng
    kd = f"{g.digits(3)}{rng.choice('ABCDE')}{g.digits(6)}"
    if label.startswith(("Kunden", "Kd", "Stamm")):
        return kd
    pension = g.pension_number(citizen)
    match topic:
        case "wohngeld":
            return d.one_of(
                g.case_number(),
                f"WG {g.digits(5)}",
                g.digits(8),
                f"{g.digits(3)}.{g.digits(3)}.{g.digits(3)}",
                f"W-{g.digits(6)}/{rng.randint(18, 27)}",
            )
        case "pflege":
            return g.insurance_number()
        case "gdb":
            return d.one_of(
                f"{g.digits(2)}/{g.digits(2)}-{g.digits(6)}-{g.digits(1)}",
                f"{g.digits(2)} {g.digits(6)} {g.digits(1)}",
                f"GdB-{g.digits(7)}",
                g.case_number(),
            )
        case "rente":
            return d.one_of(
                pension,
                f"{pension[:2]} {pension[2:8]} {pension[8]} {pension[9:]}",
                f"{pension[:2]} {pension[2:8]} {pension[8:]}",
            )
        case "kindergeld":
            return f"{g.digits(3)}{d.one_of('FK', ' FK ', 'FK')}{g.digits(6)}"
        case "bafoeg":
            return d.one_of(
                g.digits(12), f"{g.digits(3)} {g.digits(4)} {g.digits(5)}", g.digits(9), f"{g.digits(2)}-{g.digits(7)}"
            )
        case "unterhaltsvorschuss":
            return d.one_of(
                g.case_number(),
                f"51.{rng.randint(1, 6)}-UV-{g.digits(5)}",
                f"UVK {g.digits(4)}/{rng.randint(18, 27)}",
                f"UV {g.digits(5)}",
            )
    return d.one_of(
        g.case_number(), g.case_number(), kd if topic in ("buergergeld", "minderung", "erstattung") else g.case_number()
    )


def streit(d: Draft, *topics: str) -> Streit:
    """A case on one of the topics (default: any)."""
    g, rng = d.german, d.rng
    names = list(topics or TOPICS)
    topic = rng.choices(names, [_WEIGHTS.get(name, 1) for name in names])[0]
    about = TOPICS[topic]
    citizen, home = g.person(), g.address()
    near = home.place if len(home.place) < 22 and "(" not in home.place and d.maybe(0.5) else g.town()
    authority = rng.choice(about.authorities).format(o=near)
    label = rng.choice(about.labels)
    written = g.day()
    decided = written - timedelta(days=rng.randint(3, 34))
    received = min(written, decided + timedelta(days=rng.randint(2, 6)))
    benefit = rng.choice(about.benefits).replace("{a}", d.print_amount(g.money(150, 4200)))
    if written < date(2023, 1, 1):
        benefit = benefit.replace("Bürgergeld", d.one_of("Arbeitslosengeld II", "ALG II", "Alg II"))
    sgb2 = topic in ("buergergeld", "minderung", "erstattung") or "obcenter" in authority or "obCenter" in authority
    bg = g.bg_number() if sgb2 else ""
    if bg and d.maybe(0.3):
        bg = bg.replace("BG", " BG ").replace("//", " // ")
    return Streit(
        d,
        topic,
        citizen,
        home,
        authority,
        Address(g.street(), g.place()[0], near),
        rng.choice(about.decisions),
        benefit,
        label,
        _reference(d, topic, label, citizen),
        bg,
        written,
        decided,
        received,
    )


def mail_of(citizen: Person, d: Draft) -> str:
    """A private mail address, without umlauts."""
    plain = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": "", "'": "", "é": "e"})
    first, last = (
        part.lower().translate(plain).encode("ascii", "ignore").decode() or "post"
        for part in (citizen.first, citizen.last)
    )
    local = d.one_of(
        f"{first}.{last}", f"{first[0]}.{last}", f"{last}{d.rng.randint(60, 99)}", f"{first}_{last}", f"{first}{last}"
    )
    host = d.one_of("beispielmail.de", "web-post.example", "mailbox.example", "freemail.example", "t-net.example")
    return f"{local}@{host}"

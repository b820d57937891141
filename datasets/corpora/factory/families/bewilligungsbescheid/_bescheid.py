"""A decision to draw notices from: office, benefit, person, period, amount; the law's voice of each benefit. No family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.families.bewilligungsbescheid._amt import add_months, fill, month_end
from corpora.factory.german import Address, German, Person


@dataclass(frozen=True)
class Kind:
    offices: tuple[str, ...]
    benefits: tuple[str, ...]
    labels: tuple[str, ...]
    number: Callable[[German], str]
    amounts: tuple[int, int]
    months: tuple[int, ...]
    laws: tuple[str, ...]


def _bg(g: German) -> str:
    return g.bg_number()


KINDS = {
    "sgb2": Kind(
        ("Jobcenter {t}", "Jobcenter Stadt {t}", "Jobcenter Landkreis {t}", "jobcenter {t}", "Jobcenter Kreis {t}", "Kommunales Jobcenter {t}", "JobCenter {t} Süd", "Jobcenter {t}-Land", "Landkreis {t} - Kommunales Jobcenter"),
        ("Bürgergeld", "Leistungen zur Sicherung des Lebensunterhalts", "Bürgergeld nach dem SGB II", "Grundsicherung für Arbeitsuchende", "Leistungen nach dem Zweiten Buch Sozialgesetzbuch (SGB II)"),
        ("Nummer der Bedarfsgemeinschaft", "BG-Nummer", "BG-Nr.", "Mein Zeichen", "Aktenzeichen", "Unser Zeichen"), _bg, (280, 2350), (6, 12, 12, 12),
        ("Sie sind verpflichtet, alle Änderungen in den Verhältnissen unverzüglich mitzuteilen (§ 60 SGB I), insbesondere Arbeitsaufnahme, Umzug, Einkommen und Vermögen.",
         "Die Leistungen werden monatlich im Voraus erbracht (§ 42 SGB II).", "Die Bedarfe für Unterkunft und Heizung werden in tatsächlicher Höhe anerkannt, soweit sie angemessen sind (§ 22 Abs. 1 SGB II).",
         "Vom Erwerbseinkommen bleiben 100 Euro anrechnungsfrei, darüber hinaus die Freibeträge nach § 11b Abs. 3 SGB II.", "Die Miete in Höhe von {amount} wird direkt an den Vermieter {person} überwiesen.",
         "Ihr Weiterbewilligungsantrag sollte spätestens am {soon} vorliegen.", "Ortsabwesenheit bedarf der vorherigen Zustimmung.", "Ihre Angaben vom {past} habe ich berücksichtigt.",
         "Bei Ihrer Berechnung wurde Kindergeld in Höhe von {amount} als Einkommen angesetzt.", "Einkommen aus der Beschäftigung bei {firm} ist in Höhe von {amount} berücksichtigt.",
         "Der Beitrag zur Kranken- und Pflegeversicherung wird unmittelbar an die Krankenkasse gezahlt und mindert Ihre Auszahlung nicht.", "Mit Bescheid vom {past} war Ihnen bereits ein Vorschuss von {amount} bewilligt worden.",
         "Zu Unrecht erbrachte Leistungen sind zu erstatten (§ 50 SGB X).", "Wer vorsätzlich oder fahrlässig eine Änderung nicht rechtzeitig mitteilt, handelt ordnungswidrig (§ 63 SGB II).")),
    "sgb12": Kind(
        ("Stadt {t}, Sozialamt", "Stadt {t} - Amt für Soziales", "Sozialamt {t}", "Landkreis {t} - Sozialamt", "Kreisverwaltung {t}", "Stadtverwaltung {t}, Fachbereich Soziales", "Gemeinde {t}, Sozialverwaltung", "Landratsamt {t}", "Bezirksamt {t}, Amt für Soziales", "Magistrat der Stadt {t}"),
        ("Grundsicherung im Alter und bei Erwerbsminderung", "Hilfe zum Lebensunterhalt", "Grundsicherung im Alter", "Hilfe zur Pflege", "Leistungen nach dem 4. Kapitel SGB XII", "Grundsicherung bei Erwerbsminderung"),
        ("Aktenzeichen", "Az.", "Mein Zeichen", "Geschäftszeichen", "Unser Zeichen", "Kassenzeichen/Az."), lambda g: g.case_number(), (85, 1480), (12, 12, 12, 6),
        ("Die Leistung wird gemäß § 44 SGB XII in der Regel für zwölf Kalendermonate bewilligt.", "Jede Änderung in den Einkommens-, Vermögens- und Familienverhältnissen ist unverzüglich mitzuteilen.", "Auslandsaufenthalte von mehr als vier Wochen sind vorher anzuzeigen (§ 41a SGB XII).",
         "Ihre Rente wurde mit {amount} als Einkommen nach § 82 SGB XII eingesetzt.", "Die Vermögensfreigrenze beträgt für eine alleinstehende Person 10.000 Euro.", "Der Mehrbedarf nach § 30 Abs. 1 SGB XII wurde wegen des Merkzeichens G anerkannt.",
         "Die Kaltmiete von {amount} ist angemessen.", "Der Stromabschlag von {small} ist aus dem Regelsatz zu bestreiten.", "Der Überprüfungstermin ist der {soon}.", "Der Antrag ging am {past} ein.",
         "Die Leistung ist nicht übertragbar, pfändbar oder verpfändbar (§ 17 SGB XII).", "Ein Unterhaltsanspruch gegen {person} geht nach § 94 SGB XII kraft Gesetzes auf den Träger über.", "Die bisher gewährte Leistung von {amount} entfällt.")),
    "wohngeld": Kind(
        ("Wohngeldstelle der Stadt {t}", "Stadt {t}, Wohngeldbehörde", "Wohngeldbehörde {t}", "Landratsamt {t}, Wohngeldstelle", "Kreis {t} - Wohngeldstelle", "Stadt {t} - Bürgeramt, Wohngeld", "Bezirksamt {t}, Wohngeldamt", "Verbandsgemeindeverwaltung {t}"),
        ("Wohngeld", "Wohngeld als Mietzuschuss", "Mietzuschuss", "Lastenzuschuss", "Wohngeld (Mietzuschuss)"),
        ("Wohngeldnummer", "Wohngeld-Nr.", "Aktenzeichen", "WG-Nr.", "Bescheid-Nr.", "Wohngeld-Nr. (bitte stets angeben)"), lambda g: f"{g.digits(6)}-{g.digits(5)}" if g.rng.random() < 0.5 else f"W{g.digits(3)}.{g.digits(6)}", (27, 690), (12, 12, 6, 18),
        ("Das Wohngeld richtet sich nach der Zahl der zu berücksichtigenden Haushaltsmitglieder, der Miete und dem Gesamteinkommen (§ 4 WoGG).", "Erhöht sich das Gesamteinkommen um mehr als 10 Prozent, ist dies mitzuteilen (§ 27 Abs. 3 WoGG).", "Sinkt die Miete um mehr als 10 Prozent, wird über das Wohngeld neu entschieden.",
         "Wird die Wohnung nicht mehr genutzt, entfällt der Anspruch (§ 28 Abs. 1 WoGG).", "Für {child} besteht Anspruch auf Leistungen für Bildung und Teilhabe.", "Transferleistungsempfänger sind vom Wohngeld ausgeschlossen (§ 7 WoGG).",
         "Das monatliche Gesamteinkommen beträgt {amount}.", "Es gilt die Mietenstufe {n}.", "Ihr Antrag ist am {past} eingegangen.", "Ein neuer Antrag sollte zwei Monate vor Ablauf, spätestens am {soon}, gestellt werden.", "Der Höchstbetrag nach § 12 WoGG beträgt {amount}.", "Wer Wohngeld zu Unrecht erhält, muss es erstatten.", "Für die Zeit vor dem {past} war der Antrag abzulehnen.")),
    "kindergeld": Kind(
        ("Familienkasse {t}", "Familienkasse Nordwest {t}", "Bundesagentur für Arbeit - Familienkasse {t}", "Familienkasse Region {t}", "Familienkasse des öffentlichen Dienstes {t}"),
        ("Kindergeld", "Kindergeld nach dem EStG"), ("Kindergeldnummer", "Kindergeld-Nr.", "Kindergeldnummer (bei jeder Anfrage angeben)", "KG-Nr."), lambda g: g.digits(3) + "FK" + g.digits(6), (194, 250), (12, 24, 60, 36),
        ("Kindergeld wird für ein Kind bis zur Vollendung des 18. Lebensjahres gezahlt, darüber hinaus nur unter den Voraussetzungen des § 32 Abs. 4 EStG.", "Teilen Sie den Abbruch der Ausbildung unverzüglich mit (§ 68 EStG).", "Der Antrag ging am {past} ein.", "Für Zeiträume vor dem {past} wird auf einen gesonderten Bescheid verwiesen.",
         "Die Auszahlung richtet sich nach der Endziffer Ihrer Kindergeldnummer.", "Das Kindergeld wird auf das Konto {iban} überwiesen.", "Zu viel gezahltes Kindergeld ist nach § 37 Abs. 2 AO zu erstatten.", "Für das Kind {child} wurde bereits vom {past} an Kindergeld durch die {office} gezahlt.", "Die Nachzahlung von {amount} wird mit der nächsten Zahlung angewiesen.", "Die Familienkasse prüft von Zeit zu Zeit die Voraussetzungen.", "Ein Wegzug ins Ausland ist mitzuteilen.")),
    "kiz": Kind(
        ("Familienkasse {t}", "Familienkasse Nord-Ost {t}", "Familienkasse Region {t}"), ("Kinderzuschlag", "Kinderzuschlag (KiZ)", "Kinderzuschlag nach § 6a BKGG"), ("Kinderzuschlagsnummer", "KiZ-Nr.", "Kindergeldnummer", "Aktenzeichen", "Mein Zeichen"), lambda g: g.digits(3) + "FK" + g.digits(6), (40, 880), (6,),
        ("Der Kinderzuschlag wird für sechs Monate bewilligt (§ 6a Abs. 7 BKGG).", "Änderungen während des Bewilligungszeitraums wirken sich nur aus, wenn sich die Zusammensetzung des Haushalts oder die Kosten der Unterkunft ändern.", "Sie können für Ihre Kinder von den Kita-Gebühren befreit werden.", "Mit diesem Bescheid können Leistungen für Bildung und Teilhabe beantragt werden.", "Maßgeblich ist Ihr Durchschnittseinkommen der sechs Monate vor Antragstellung; es betrug {amount}.", "Der Antrag wurde am {past} gestellt.", "Das Einkommen von {person} wurde mit {amount} berücksichtigt.", "Unterhaltsvorschuss von {amount} mindert den Kinderzuschlag zu 45 Prozent.", "Die Wohnkosten betragen {amount} im Monat.", "Bis zum {soon} können Sie einen Folgeantrag stellen.")),
    "elterngeld": Kind(
        ("Elterngeldstelle {t}", "Landkreis {t} - Elterngeldstelle", "Stadt {t}, Elterngeldstelle", "Zentrum Familie und Soziales Region {t}", "Kreis {t}, Amt für Elterngeld", "Jugendamt {t} - Elterngeld", "Landratsamt {t}, Elterngeldstelle"),
        ("Elterngeld", "Basiselterngeld", "ElterngeldPlus", "Elterngeld nach dem BEEG"), ("Aktenzeichen", "Az.", "Geschäftszeichen", "Elterngeld-Nr.", "EG-Nummer"), lambda g: f"EG-{g.digits(2)}.{g.digits(6)}" if g.rng.random() < 0.5 else g.case_number(), (300, 1800), (12, 12, 10, 7),
        ("Das Elterngeld wird nach Lebensmonaten des Kindes gezahlt, nicht nach Kalendermonaten.", "Mutterschaftsgeld und der Zuschuss des Arbeitgebers werden nach § 3 BEEG angerechnet.", "Teilzeitarbeit bis zu 32 Wochenstunden ist zulässig.", "Das maßgebliche Nettoeinkommen beträgt {amount}.", "Die Ersatzrate beträgt 65 Prozent.", "Bemessungszeitraum sind die zwölf Kalendermonate vor der Geburt.", "Der Geschwisterbonus von {small} entfällt ab dem {soon}.", "Elterngeld bleibt bei anderen Sozialleistungen bis 300 Euro unberücksichtigt (§ 10 BEEG).", "Der Arbeitgeber {firm} hat Teilzeit ab {soon} bescheinigt.", "{person} hat für zwei Lebensmonate gesondert Elterngeld beantragt.", "Der Antrag ging am {past} ein; rückwirkend wird für höchstens drei Lebensmonate gezahlt.")),
    "bafoeg": Kind(
        ("Studierendenwerk {t}, Amt für Ausbildungsförderung", "Amt für Ausbildungsförderung {t}", "BAföG-Amt {t}", "Studentenwerk {t} - BAföG", "Landkreis {t}, Amt für Ausbildungsförderung", "Bezirksregierung {t}, Ausbildungsförderung"),
        ("Ausbildungsförderung", "Ausbildungsförderung nach dem BAföG", "BAföG", "Ausbildungsförderung (Zuschuss und Darlehen)"), ("Förderungsnummer", "Förder-Nr.", "Förderungsnummer (bitte immer angeben)", "Amts-/Förderungsnummer"), lambda g: f"{g.digits(3)}/{g.digits(2)} {g.digits(4)}.{g.digits(3)}" if g.rng.random() < 0.4 else g.digits(12), (87, 990), (12, 12, 6),
        ("Die Förderung wird je zur Hälfte als Zuschuss und als unverzinsliches Darlehen geleistet (§ 17 BAföG).", "Der Bescheid ergeht unter dem Vorbehalt der Rückforderung (§ 24 Abs. 2 BAföG).", "Ein Abbruch oder ein Wechsel der Fachrichtung ist unverzüglich mitzuteilen (§ 60 SGB I).", "Das Einkommen des Vaters wurde mit {amount} angerechnet.", "Der Nachweis nach § 48 BAföG ist bis zum {soon} vorzulegen.", "Vermögen über {amount} ist einzusetzen.", "Die Zahlungen erfolgen am Monatsende für den Folgemonat.", "Ein Antrag auf Aktualisierung ist bis zum {soon} möglich.", "Der Krankenversicherungszuschlag beträgt {small}.", "Bei Praktika im Ausland ist ein gesonderter Antrag erforderlich.", "Ihre Immatrikulation vom {past} liegt vor.")),
    "alg": Kind(
        ("Agentur für Arbeit {t}", "Bundesagentur für Arbeit, Agentur für Arbeit {t}", "Agentur für Arbeit {t} - Operativer Service"), ("Arbeitslosengeld", "Arbeitslosengeld nach dem SGB III", "Arbeitslosengeld I", "Gründungszuschuss", "Arbeitslosengeld bei beruflicher Weiterbildung"),
        ("Kundennummer", "Kunden-Nr.", "Kundennummer (bei Rückfragen angeben)", "Mein Zeichen"), lambda g: g.digits(3) + g.rng.choice("ABCDEFGHKL") + g.digits(6), (480, 2350), (6, 8, 12, 15, 18, 24),
        ("Das Arbeitslosengeld wird für Kalendertage gezahlt; ein voller Monat zählt 30 Tage (§ 154 SGB III).", "Eine Nebenbeschäftigung unter 15 Stunden wöchentlich ist anzuzeigen; 165 Euro bleiben frei.", "Melden Sie sich sofort, wenn Sie arbeitsunfähig erkranken.", "Das Bemessungsentgelt beträgt täglich {small}.", "Eine Sperrzeit vom {past} bis {soon} ist eingetreten (§ 159 SGB III).", "Während des Ruhens wegen Urlaubsabgeltung bis {past} wird nicht gezahlt.", "Sie haben sich am {past} persönlich arbeitslos gemeldet.", "Ihre Krankenkasse erhält die Beiträge direkt.", "Beachten Sie das Merkblatt 1 für Arbeitslose.", "Ein Umzug ist der Agentur vorher anzuzeigen.", "Ihr letzter Arbeitgeber {firm} hat die Arbeitsbescheinigung übermittelt.")),
    "uvg": Kind(
        ("Jugendamt {t}, Unterhaltsvorschuss", "Stadt {t} - Jugendamt, Unterhaltsvorschusskasse", "Landkreis {t}, Unterhaltsvorschussstelle", "Kreis {t} - Der Landrat, Jugendamt", "Unterhaltsvorschussstelle {t}", "Landratsamt {t}, Amt für Jugend und Familie"),
        ("Unterhaltsvorschuss", "Unterhaltsleistungen nach dem UVG", "Leistungen nach dem Unterhaltsvorschussgesetz", "Unterhaltsvorschussleistungen"), ("Aktenzeichen", "Az.", "Mein Zeichen", "UV-Nummer", "Geschäftszeichen"), lambda g: f"UV {g.digits(2)}-{g.digits(5)}" if g.rng.random() < 0.4 else g.case_number(), (150, 395), (12, 24, 36, 60),
        ("Das Kindergeld ist in voller Höhe abgezogen (§ 2 Abs. 2 UVG).", "Der Anspruch gegen {person} geht auf das Land über (§ 7 UVG).", "Eine Heirat, ein Umzug und jede Unterhaltszahlung sind unverzüglich anzuzeigen (§ 6 Abs. 4 UVG).", "Der Mindestunterhalt der Altersstufe beträgt {amount}.", "Für die Zeit vor dem {past} wird nicht gezahlt, weil zumutbare Bemühungen fehlten.", "Der Antrag wurde am {past} gestellt.", "Nach Vollendung des zwölften Lebensjahres gelten die Voraussetzungen des § 1 Abs. 1a UVG.", "Das Jobcenter {town} hat einen Erstattungsanspruch von {amount} geltend gemacht.", "Ersatzpflicht besteht nach § 5 UVG.", "Der andere Elternteil wurde am {past} zur Auskunft aufgefordert.")),
    "kranken": Kind(
        ("BKK {t}", "IKK {t}", "Ersatzkasse {t}", "Gesundheitskasse {t}", "Handwerkskrankenkasse {t}", "Krankenkasse Lindenhof", "Nordstern BKK", "Kreiskrankenkasse {t}", "mkv Krankenversicherung"),
        ("Krankengeld", "Krankengeld nach § 44 SGB V", "Mutterschaftsgeld", "Kinderkrankengeld", "Verletztengeld"), ("Versichertennummer", "Krankenversicherungsnummer", "Unser Zeichen", "Ihre Versichertennummer"), lambda g: g.insurance_number(), (480, 2300), (2, 3, 6, 12),
        ("Krankengeld wird für höchstens 78 Wochen je Krankheit innerhalb von drei Jahren gezahlt (§ 48 SGB V).", "Volle Monate werden mit 30 Tagen angesetzt.", "Das Krankengeld beträgt 70 Prozent des Regelentgelts, höchstens 90 Prozent des Nettoentgelts.", "Reichen Sie die Folgebescheinigung spätestens am nächsten Werktag ein.", "Ihr Arbeitgeber {firm} hat das Entgelt bis {past} fortgezahlt.", "Beiträge zur Renten- und Arbeitslosenversicherung von {small} sind abgezogen.", "Die Zahlung erfolgt auf das Konto {iban}.", "Reisen ins Ausland müssen wir vorher genehmigen.", "Ihre Arbeitsunfähigkeit ist bis {soon} bescheinigt.", "Das Bruttoentgelt betrug {amount}.")),
    "pflege": Kind(
        ("Pflegekasse der BKK {t}", "Pflegekasse bei der IKK {t}", "Krankenkasse {t} - Pflegekasse", "Pflegekasse Nordstern", "Gesundheitskasse {t} - Pflegekasse", "Pflegekasse der Ersatzkasse {t}"),
        ("Pflegegeld", "Pflegegeld für selbst beschaffte Pflegehilfen", "Pflegesachleistung", "Kombinationsleistung", "Entlastungsbetrag"), ("Versichertennummer", "Versicherten-Nr.", "Pflegekassen-Nr.", "Unser Aktenzeichen"), lambda g: g.insurance_number(), (332, 990), (24, 36, 12),
        ("Bei Pflegegrad {n} ist ein Beratungsbesuch nach § 37 Abs. 3 SGB XI nachzuweisen, der nächste bis {soon}.", "Während eines Krankenhausaufenthalts wird Pflegegeld bis zu vier Wochen weitergezahlt.", "Der Entlastungsbetrag von {small} kann zusätzlich genutzt werden.", "Der Medizinische Dienst hat Sie am {past} begutachtet.", "Die Verhinderungspflege beträgt im Kalenderjahr bis zu {amount}.", "Ihre Pflegeperson {person} wird bei Vorliegen der Voraussetzungen rentenversichert.", "Pflegehilfsmittel zum Verbrauch werden bis {small} im Monat übernommen.", "Änderungen im Pflegebedarf teilen Sie bitte mit.", "Pflegegeld ist kein Einkommen im Sinne der Sozialhilfe (§ 13 Abs. 5 SGB XI).", "Die Gesamtpunkte des Gutachtens betragen {n},{pct}.")),
}  # fmt: skip


@dataclass
class Decision:
    """One decision; its methods print a field's value, marked."""

    d: Draft
    kind: Kind
    office: str
    benefit: str
    seat: Address
    who: Person
    home: Address
    number: str
    day: date
    start: date
    end: date
    amount: Decimal

    def behoerde(self) -> str:
        return self.d.field("behoerde", self.office)

    def name(self) -> str:
        return self.d.field("empfaenger", self.who.name)

    def leistung(self) -> str:
        return self.d.field("leistung", self.benefit)

    def az(self) -> str:
        return self.d.code("aktenzeichen", self.number)

    def label(self) -> str:
        return self.d.one_of(*self.kind.labels)

    def datum(self, style: str | None = None) -> str:
        return self.d.date("datum", self.day, style)

    def von(self, style: str | None = None) -> str:
        return self.d.date("zeitraum_von", self.start, style)

    def bis(self, style: str | None = None) -> str:
        return self.d.date("zeitraum_bis", self.end, style)

    def betrag(self, *, currency: bool | str = True) -> str:
        return self.d.amount("betrag_monatlich", self.amount, currency=currency)

    def laws(self, low: int, high: int) -> list[str]:
        """Sentences of this benefit's notices, filled with distractors."""
        return [fill(self.d, self.day, text) for text in self.d.some(self.kind.laws, low, high)]

    def sender(self) -> str:
        """The office and its seat in one line, the office marked."""
        dot = self.d.one_of(" · ", ", ", " - ", " | ")
        return dot.join([self.behoerde(), escape(self.seat.street), escape(self.seat.postcode_place)])


def decision(d: Draft, key: str, *, since: date = date(2017, 6, 1), until: date = date(2027, 4, 30)) -> Decision:
    g, kind = d.german, KINDS[key]
    day = g.day(max(since, date(2023, 1, 5)) if key == "sgb2" else since, until)
    start = add_months(day, d.rng.choice([-2, -1, 0, 0, 1, 1, 2]))
    end = month_end(add_months(start, d.rng.choice(kind.months) - 1))
    amount = g.money(
        *kind.amounts, round_to=1 if key in ("wohngeld", "kiz", "kindergeld", "uvg", "bafoeg", "pflege") else None
    )
    if key == "kindergeld":
        year = start.year
        amount = Decimal(
            "255.00"
            if year > 2024
            else "250.00"
            if year > 2022
            else "219.00"
            if year > 2020
            else "204.00"
            if year > 2018
            else "194.00"
        )
    seat = g.address()
    town = seat.place if len(seat.place) < 20 and "(" not in seat.place else g.town()
    office = d.one_of(*kind.offices).format(t=town)
    return Decision(
        d,
        kind,
        office,
        d.one_of(*kind.benefits),
        seat,
        g.person(),
        g.address(),
        kind.number(g),
        day,
        start,
        end,
        amount,
    )


def birthday_months(start: date, count: int) -> list[tuple[date, date]]:
    """Months of life from `start`: (first day, last day) of each."""
    found = []
    for n in range(count):
        first = _shifted(start, n)
        found.append((first, _shifted(start, n + 1) - timedelta(days=1)))
    return found


def _shifted(day: date, months: int) -> date:
    return add_months(day, months).replace(day=min(day.day, 28))

"""What is booked on a private account, in the wording of one bank's machine; printing it is the families' affair."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Address, Bank, Person

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

_SHOPS = (
    "Marktkauf Hansen", "Discount Pfennig", "Drogerie Rosmarin", "Nahkauf Petersen", "Tankstelle Süd",
        "Backhaus Sander",
    "Elektro Blitz", "Lebensmittel Aydin", "Gartencenter Lorenz", "Schuh Berger", "Textil Kunterbunt", "Rats-Apotheke",
    "Baustoffe Kranz", "Kiosk am Bahnhof", "Zoo Wuff", "Döner Palast", "Blumenhaus Iris", "Restposten Günstig",
    "Möbelhalle West", "Reformhaus Vital", "Buchladen Lesezeichen", "Salon Chic", "Telefonladen Nord",
        "Konditorei Stolle",
    "Fischhaus Möwe", "Pizzeria Da Lino", "Getränkeland Quelle", "Fahrrad Speiche", "Kaufhalle Mitte",
        "Sanitätshaus Gehfix",
)  # fmt: skip
_ONLINE = (
    "Zahlfix Europe S.a.r.l.", "Versandhaus Bunte Kiste", "KAUFNETZ EU S.A R.L.", "Klickpay Bank AB",
        "Ticketwelt Online",
    "Marktplatz24 GmbH", "Spielewelt Ltd", "Modeversand Lotte", "Paketdienst Flink", "Buchung.Reisen B.V.",
)  # fmt: skip
_IN = (
    ("gehalt", "{firm}", "Lohn / Gehalt {mm}/{y}", 350, 2700),
    ("gehalt", "{firm}", "BEZUEGE PERSONALNR. {n6} {mm}.{yy}", 400, 3100),
    ("gehalt", "{firm}", "Verdienstabrechnung {m} {y}", 180, 2400),
    ("gut", "{amt}", "Kd-Nr {n5}//{n7} Leist. SGB II {mm}.{y}", 90, 1700),
    ("gut", "{amt}", "SGB XII Grundsicherung {m} AZ {n8}", 120, 1100),
    ("gut", "{amt}", "BUERGERGELD {mm}/{yy} BG {n5}BG{n7}", 200, 1600),
    ("gut", "BA-Service-Haus Familienkasse", "KINDERGELD {n6}FK{n6} {mm}/{yy}", 204, 1020),
    ("gut", "{person}", "Haushaltsgeld", 20, 300),
    ("gut", "{amt}", "Wohngeldnr. {n8} f. {m} {y}", 35, 510), ("gut", "{person}", "Unterhalt {kid} {mm}/{y}", 100, 480),
    ("gut", "Landesjustizkasse", "UHV {kid} {m}", 150, 395),
    ("gut", "Rentenservice {ort}", "Rente {m} VERS.NR. {n8}", 310, 1700),
    ("gut", "Finanzamt {ort}", "STEUERNR {n3}/{n4}/{n4} ERSTATT.EINK.ST. {y}", 25, 1300),
    ("bar", "Einzahlung {ort}", "SB-Kasse {n4}", 20, 900),
    ("gut", "{person}", "für Pizza und Getränke", 5, 35), ("gut", "{person}", "Auto-Anzahlung", 100, 1200),
    ("gut", "{person}", "Darlehen zurück", 20, 500),
    ("gut", "Energieversorgung {ort}", "Gutschrift aus Abrechnung {n8}", 8, 330),
    ("gut", "{online}", "Rueckzahlung Bestellung {n8}", 6, 140),
    ("gut", "Gesundheitskasse {ort}", "KG {day} - {day2} VNR {n6}", 200, 1400),
    ("gut", "{firm}", "Aushilfslohn {mm}/{yy}", 80, 556),
    ("gut", "Studentenwerk {ort}", "BAfoeG {mm}/{y} {n8}", 180, 934),
    ("gut", "{person}", "Geburtstag! Alles Gute", 10, 200),
    ("gut", "Landesamt {ort}", "ELTERNGELD {kid} LM {n1}", 300, 1250),
    ("gut", "{landlord}", "Erstattung Betriebskosten {y}", 12, 420),
)  # fmt: skip
_OUT = (
    ("karte", "{shop}", "{shop} {ort} {day} {time} Kartennr. {n4}", 2, 110),
    ("karte", "{shop} {ort}", "{day}T{time} Folgenr. 00 Verfalld. {mmyy}", 3, 90),
    ("karte", "{shop}", "girocard {ort} {time} Uhr TA {n6}", 2, 70),
    ("karte", "{shop}", "EC {n8} {day} {time} Terminal {n8}", 4, 130),
    ("elv", "{shop}", "ELV{n8} {day} {time}", 6, 95),
    ("geld", "GA {n8} {ort}", "{day} {time} Karte {n2} EUR", 20, 600),
    ("geld", "Automat {ort}", "Auszahlung {time} Uhr", 10, 400),
    ("dauer", "{landlord}", "Miete {m} {y} WE {n4}", 280, 950), ("dauer", "{person}", "MIETE", 250, 800),
    ("dauer", "{person}", "Taschengeld {kid}", 10, 60),
    ("dauer", "Sparkonto {person}", "Sparrate", 10, 100),
    ("last", "Stadtwerke {ort}", "VK {n8} ABSCHLAG STROM {mm}/{yy}", 30, 210),
    ("last", "Fernwärme {ort} GmbH", "Abschlag Wärme {m} Vertragskonto {n8}", 30, 160),
    ("last", "{firm}", "Rg-Nr {n6} vom {day} Kd {n5}", 8, 260),
    ("last", "Mobilfunk Wabe GmbH", "KdNr. {n8}, RgNr. {n8}, RgDat. {day}", 5, 50),
    ("last", "Kabel und Netz {ort}", "Internet {m} Kundenkonto {n6}", 19, 60),
    ("last", "Beitragsservice Rundfunk", "Rundfunk {mm}.{y} Beitragsnr. {n8}", 55, 56),
    ("last", "Versicherungsverein {ort} a.G.", "Hausrat {n8} bis {day}", 4, 45),
    ("last", "{online}", "Einkauf bei {shop} Abbuchung {n8}", 4, 150),
    ("last", "{online}", "Bestellung {n3}-{n7}", 3, 180),
    ("last", "{firm}", "RATENKAUF {n8} RATE {n2} VON {n2}", 15, 190),
    ("last", "Turnverein {ort} e.V.", "Beitrag {y} Mitglied {n4}", 10, 95),
    ("last", "Nahverkehr {ort} AG", "Abo-Nr. {n6} {mm}/{y}", 25, 90),
    ("ueber", "{person}", "wie besprochen", 5, 200), ("ueber", "{person}", "Danke", 5, 60),
    ("ueber", "{firm}", "Rechnung {n6}", 12, 380),
    ("ueber", "Stadtkasse {ort}", "Kassenzeichen {n8} Essensgeld", 15, 95),
    ("ueber", "Gerichtskasse {ort}", "Az. {n2} M {n4}/{yy}", 20, 120),
    ("ueber", "Inkasso {name} GmbH", "Forderung {n8} Teilbetrag", 10, 120),
    ("ueber", "Schulverein {ort}", "Klassenfahrt {kid} Anzahlung", 20, 150),
    ("ueber", "{person}", "Rate {m}", 25, 150), ("ueber", "Dr. med. {name}", "Re. {n5}/{yy}", 15, 90),
    ("entgelt", "", "Kontofuehrung {m}", 2, 13), ("entgelt", "", "Entgelte und Sollzinsen Q{q}/{y}", 1, 45),
    ("entgelt", "", "Ersatzkarte", 5, 15),
    ("last", "Videothek Strom AB", "Abo {n8}", 4, 18),
    ("last", "Kfz-Haftpflicht {name}", "{ort2}-XY {n3} {mm}/{yy}", 25, 240),
    ("last", "Hauptzollamt {ort}", "KFZ-STEUER {ort2} {n3}", 28, 340),
    ("last", "Fitnessclub {ort}", "Mitgl. {n5} Monatsbeitrag", 15, 50),
    ("last", "Bausparkasse {name}", "Vertrag {n8}", 20, 120),
    ("kredit", "Kreditservice", "Darlehen {n8} Tilgung und Zins", 30, 320),
    ("rueck", "{firm}", "Rueckgabe mangels Deckung vom {day}", 5, 90), ("echt", "{person}", "Notfall Kaution", 50, 300),
)  # fmt: skip
_KINDS = {
    "gehalt": ("Lohn/Gehalt", "Gehalt/Rente", "Lohn, Gehalt", "GEHALT", "Dauergutschrift", "Gutschrift Lohn"),
    "gut": (
        "Gutschrift",
        "Gutschr.Überweisung",
        "Überweisungsgutschrift",
        "SEPA Überweisung von",
        "Eingang",
        "Gutschrift Überw.",
    ),
    "bar": ("Bareinzahlung", "Einzahlung SB", "Eigeneinzahlung", "Bargeldeinzahlung"),
    "karte": (
        "Kartenzahlung",
        "Kartenumsatz",
        "Zahlung girocard",
        "Debitkarte",
        "SEPA-Kartenlastschrift",
        "Lastschrift Karte",
    ),
    "elv": ("Lastschrifteinzug", "SEPA-ELV-Lastschrift", "ELV", "Einmallastschrift"),
    "geld": ("Auszahlung", "Bargeld", "Barauszahlung", "Geldausgabeautomat", "Verfügung Geldautomat"),
    "dauer": ("Dauerauftrag", "Dauerauftrag/Terminueb.", "SEPA Dauerauftrag an", "DA-Belastung"),
    "last": (
        "Lastschrift",
        "SEPA-Basislastschrift",
        "SEPA Lastschrift von",
        "Folgelastschrift",
        "Lastschrift Einzug",
        "Einzug",
    ),
    "ueber": ("Überweisung", "Online-Überweisung", "SEPA Überweisung an", "Überweisungsauftrag", "Überw. Beleglos"),
    "entgelt": ("Entgelt", "Abschluss", "Entgeltbelastung", "Kontoabschluss", "Gebühren"),
    "kredit": ("Kreditrate", "Darlehensrate", "Rate/Annuität", "Tilgung"),
    "rueck": ("Rücklastschrift", "Retoure", "Rückbelastung"),
    "echt": ("Echtzeit-Überweisung", "Instant Payment", "Sofortüberweisung"),
}
_NOTES = (
    "Bitte prüfen Sie die Buchungen. Einwendungen gegen den Rechnungsabschluss sind innerhalb von sechs Wochen zu e"
        "rheben.",
    "Guthaben sind als Einlagen nach Maßgabe des Einlagensicherungsgesetzes entschädigungsfähig.",
    "Der Zinssatz für Ihren Dispositionskredit von {dispo} EUR beträgt derzeit {rate} % p. a.",
    "Für geduldete Überziehungen berechnen wir {rate} % Zinsen pro Jahr.",
    "Ihr Verfügungsrahmen: {dispo},00 EUR. Die Wertstellung kann vom Buchungstag abweichen.",
    "Haben Sie schon an den Freistellungsauftrag gedacht? Ihre Beraterin hilft gern unter {phone}.",
    "Der angegebene Kontostand berücksichtigt nicht die Wertstellung der einzelnen Buchungen.",
    "Jetzt Wunschkredit sichern: 10.000 EUR schon ab {loan} EUR im Monat! Mehr unter {phone}.",
    "Verlegen Sie Ihren Urlaub nicht ins Ungewisse - unsere Kreditkarte kostet im ersten Jahr 0,00 EUR.",
    "Karte verloren? Sperr-Notruf 116 116, rund um die Uhr.",
    "Zum {day} ändern sich unsere Allgemeinen Geschäftsbedingungen. Sie finden sie im Aushang.",
    "Unsere Filiale bleibt am {day} geschlossen. Wir bitten um Ihr Verständnis.",
    "Mit dem Treuesparen erhalten Sie bis {day} {loan} EUR Bonus.",
    "Dieser Auszug wurde maschinell erstellt und ist ohne Unterschrift gültig.",
    "Schecks und Lastschriften schreiben wir unter dem Vorbehalt des Eingangs gut.",
    "Bitte überprüfen Sie Ihre Adresse und melden Sie uns Änderungen umgehend.",
    "Rechnungsabschluss per {day}: Sollzinsen {loan} EUR, Kontoführung 0,00 EUR. Saldo siehe oben.",
    "Freunde werben lohnt sich: {dispo} Punkte für jede Empfehlung.",
    "Achtung vor Betrug! Wir fragen niemals nach Ihrer PIN oder TAN.",
    "Steuer-ID nicht hinterlegt. Bitte reichen Sie sie bis zum {day} nach.",
    "Ihr nächster Auszug steht ab dem {day} für Sie bereit.",
    "Die Abrechnung der Kartenumsätze Ihrer Kreditkarte erfolgt gesondert.",
    "Bei Fragen erreichen Sie uns montags bis freitags von 8 bis 20 Uhr unter {phone}.",
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@dataclass(frozen=True)
class Account:
    bank: Bank
    person: Person
    holder: str
    address: Address
    iban: str
    limit: Decimal


@dataclass(frozen=True)
class Booking:
    day: date
    valued: date
    kind: str
    party: str
    purpose: str
    references: tuple[str, ...]
    amount: Decimal

    def line(self) -> str:
        return " ".join(f"{self.kind} {self.party} {self.purpose}".split())


@dataclass(frozen=True)
class Statement:
    start: date
    end: date
    old: Decimal
    new: Decimal
    bookings: list[Booking]


def account(d: Draft, *names: str, joint: float = 0.12) -> Account:
    """An account at a bank of the given names (default: any bank), of one holder or a couple."""
    g = d.german
    drawn, person = g.bank(), g.person()
    bank = Bank(d.one_of(*names).format(ort=g.town(), name=g.person().last), drawn.code, drawn.bic) if names else drawn
    holder = person.name
    if d.maybe(joint):
        other = g.person(last=person.last)
        holder = d.one_of(
            f"{person.first} und {other.name}", f"{person.name} u. {other.name}", f"{person.name} und {other.name}"
        )
    elif d.maybe(0.06):
        holder = f"Dr. {person.name}"
    if d.maybe(0.12):
        holder = holder.upper().replace("ß", "SS")
    return Account(bank, person, holder, g.address(), g.iban(bank), Decimal(d.rng.randrange(0, 80) * 50))


def statement(d: Draft, low: int, high: int, *, months: bool | None = None) -> Statement:
    """Between `low` and `high` bookings of whole months (`months`), of any days, or of either; oldest first."""
    start = d.german.day()
    if d.maybe(0.5) if months is None else months:
        start = start.replace(day=1)
        end = start
        for _ in range(d.rng.choice([1, 1, 1, 1, 2, 3])):
            end = (end + timedelta(days=32)).replace(day=1)
        end -= timedelta(days=1)
    else:
        end = d.later(start, 6, 50)
    old = new = d.german.money(-1200, 3500) if d.maybe(0.8) else d.german.money(-80, 250)
    span, drift = (end - start).days, 0.35 if new < 0 else 0.25
    days = sorted(start + timedelta(days=d.rng.randint(0, span)) for _ in range(d.rng.randint(low, high)))
    days = [day - timedelta(days=day.weekday() - 4) if day.weekday() > 4 else day for day in days]
    bookings = [booking(d, max(day, start), credit=d.maybe(drift)) for day in sorted(days)]
    for item in bookings:
        new += item.amount
    return Statement(start, end, old, new, bookings)


def booking(d: Draft, day: date, *, credit: bool) -> Booking:
    g, rng = d.german, d.rng
    kind, party, purpose, low, high = rng.choice(_IN if credit else _OUT)
    earlier = day - timedelta(days=rng.randint(0, 4))
    words = {
        "firm": g.firm(),
        "amt": g.authority(),
        "person": g.person().name,
        "ort": g.town(),
        "ort2": g.town()[:2].upper(),
        "name": g.person().last,
        "kid": g.person(adult=False).first,
        "shop": d.one_of(*_SHOPS),
        "online": d.one_of(*_ONLINE),
        "landlord": g.landlord(),
        "m": MONTHS[day.month - 1],
        "mm": f"{day.month:02d}",
        "y": str(day.year),
        "yy": f"{day.year % 100:02d}",
        "mmyy": f"{rng.randint(1, 12):02d}{day.year % 100 + rng.randint(1, 3):02d}",
        "q": str((day.month + 2) // 3),
        "day": earlier.strftime(d.one_of("%d.%m.", "%d.%m.%y", "%d.%m.%Y", "%Y-%m-%d")),
        "day2": day.strftime("%d.%m.%Y"),
        "time": f"{rng.randint(6, 22):02d}{d.one_of(':', '.')}{rng.randint(0, 59):02d}",
        **{f"n{size}": g.digits(size) for size in range(1, 9)},
    }
    party, purpose = party.format(**words), purpose.format(**words)
    amount = g.money(low, high, round_to=10 if kind in ("geld", "bar") else None)
    if kind in ("dauer", "ueber", "echt") and d.maybe(0.6):
        amount = max(amount.quantize(Decimal(1)), Decimal(1)).quantize(Decimal("0.01"))
    references = []
    if kind in ("last", "elv", "karte", "rueck"):
        references = [
            f"DE{g.digits(2)}ZZZ{'0000' + g.digits(7)}",
            d.one_of(g.digits(9), f"M{g.digits(7)}-{g.digits(2)}", f"MANDAT {g.digits(5)}"),
        ]
    elif kind in ("gut", "gehalt", "ueber", "dauer", "echt"):
        references = [g.iban(), g.bank().bic]
    valued = day + timedelta(days=rng.choice([0, 0, 0, 0, -1, 1, 2]))
    return Booking(
        day, valued, d.one_of(*_KINDS[kind]), party, purpose, tuple(references), amount if credit else -amount
    )


@dataclass(frozen=True)
class Voice:
    """How one bank's machine words its bookings: order, capitals, references."""

    order: str
    capitals: bool
    plain: bool
    labels: tuple[str, str, str, str] | None
    often: float

    def said(self, text: str) -> str:
        text = text.translate(_UMLAUTS) if self.plain else text
        return text.upper().replace("ß", "SS") if self.capitals else text

    def lines(self, d: Draft, item: Booking, width: int | None = None) -> list[str]:
        """The text's lines; `width` breaks them at so many characters, words too."""
        parts = {"k": item.kind, "p": item.party, "z": item.purpose}
        lines = [parts[key] for key in self.order if parts[key]]
        if self.labels and item.references and d.maybe(self.often):
            first, second = self.labels[:2] if item.references[0][4:7] == "ZZZ" else self.labels[2:]
            pair = [f"{first}{item.references[0]}", f"{second}{item.references[1]}"]
            lines += [" ".join(pair)] if d.maybe(0.5) else pair
        lines = [self.said(line) for line in lines]
        return lines if width is None else [part for line in lines for part in _broken(line, width)]


def voice(d: Draft, *orders: str, rich: float = 0.6) -> Voice:
    """`orders`: of k(ind), p(arty) and z (purpose); "pz" leaves the kind out. `rich`: share with references."""
    capitals = d.maybe(0.3)
    labels = d.rng.choice(
        [
            ("CRED: ", "MREF: ", "IBAN: ", "BIC: "),
            ("CRED+", "MREF+", "IBAN+", "BIC+"),
            ("Gläubiger-ID ", "Mandat ", "IBAN ", "BIC "),
            ("Gl.-ID: ", "Mandatsref.: ", "Kto. ", "BLZ/BIC "),
            ("Einreicher-ID ", "Mandatsreferenz: ", "", ""),
            ("CI: ", "MR: ", "Kto: ", "SWIFT: "),
        ]
    )
    return Voice(
        d.one_of(*orders), capitals, capitals or d.maybe(0.2), labels if d.maybe(rich) else None, d.rng.uniform(0.3, 1)
    )


def _broken(line: str, width: int) -> list[str]:
    lines, current = [], ""
    for word in line.split():
        if current and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = ""
        current = f"{current} {word}".strip()
        while len(current) > width:
            lines.append(current[:width])
            current = current[width:]
    return [*lines, current] if current else lines


def sum_text(d: Draft, amount: Decimal, sign: str, currency: bool | str = False) -> str:
    """`sign`: a pattern for debits and one for credits: "-{}|{}", "{}-|{}+", "{} S|{} H"; "{}|{}" prints no sign."""
    debit, credit = sign.split("|")
    return (debit if amount < 0 else credit).format(d.print_amount(abs(amount), currency=currency))


def balance(d: Draft, key: str, amount: Decimal, sign: str, currency: bool | str = False) -> str:
    return d.field(key, sum_text(d, amount, sign, currency), f"{amount:.2f}")


def amount_cell(d: Draft, row: int, amount: Decimal, sign: str, currency: bool | str = False) -> str:
    return d.cell("buchungen.betrag", row, sum_text(d, amount, sign, currency), f"{amount:.2f}")


def day_cell(d: Draft, row: int, day: date, style: str) -> str:
    return d.cell("buchungen.buchungstag", row, d.print_date(day, style), day.isoformat())


def text_cell(d: Draft, row: int, lines: list[str], glue: str = "\n") -> str:
    """Lines are kept where the CSS says white-space: pre-line. Punctuation at the very end stays outside the mark."""
    shown = glue.join(" ".join(line.split()) for line in lines)
    kept = shown.rstrip(".,;: \n")
    return d.cell("buchungen.text", row, kept, " ".join(kept.split())) + escape(shown[len(kept) :])


def number(d: Draft, end: date) -> str:
    """A statement number as printed."""
    count = end.month if d.maybe(0.6) else d.rng.randint(1, 60)
    return d.one_of(
        f"{count}/{end.year}",
        f"{count}/{end.year}",
        str(count),
        f"{count:03d}",
        f"{count:03d}/{end.year}",
        f"{count}/{end:%y}",
        f"{end.year}/{count:02d}",
        f"{end.year}{count:04d}",
    )


def notes(d: Draft, low: int, high: int) -> list[str]:
    """Advertising, legal hints and other small print, full of amounts and dates that are not the account's."""
    return [
        escape(
            note.format(
                dispo=d.rng.randrange(1, 60) * 100,
                rate=d.print_amount(d.german.money(7, 15), currency=False),
                phone=d.german.phone(),
                loan=d.print_amount(d.german.money(15, 250), currency=False),
                day=d.print_date(d.german.day(), "dd.mm.yyyy"),
            )
        )
        for note in d.some(_NOTES, low, high)
    ]


def imprint(d: Draft, bank: Bank) -> list[str]:
    """What a bank prints small about itself."""
    g = d.german
    where = g.address()
    lines = [
        f"{bank.name}, {where.street}, {where.postcode_place}",
        f"Telefon {g.phone()}",
        f"Telefax {g.phone()}",
        f"Amtsgericht {where.place} HRB {g.digits(5)}",
        f"Vorstand: {g.person().name}, {g.person().name}",
        f"USt-IdNr. DE{g.digits(9)}",
        f"BLZ {bank.code}",
        f"www.{d.one_of('meine', 'ihre', 'die')}-bank-{g.digits(2)}.example",
        f"Aufsichtsratsvorsitz: {g.person().name}",
        f"Genossenschaftsregister GnR {g.digits(3)}",
        f"Steuer-Nr. {g.digits(2)}/{g.digits(3)}/{g.digits(5)}",
    ]
    return [escape(line) for line in d.some(lines, 2, 7)]

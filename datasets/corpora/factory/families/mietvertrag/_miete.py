"""A lease to draw contracts from, and clauses in several voices. Every number inside a clause is a distractor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.german import Address, Bank, Person

STOREYS = (
    "Erdgeschoss", "Erdgeschoss links", "Erdgeschoss rechts", "EG", "1. OG", "1. Obergeschoss links", "1. OG rechts",
    "1. Stock Mitte", "2. OG", "2. Obergeschoss rechts", "2. Etage links", "3. OG", "3. Stock", "3. OG links",
    "4. OG",
    "4. Etage rechts", "5. OG", "Dachgeschoss", "DG", "DG links", "Souterrain", "Hochparterre", "7. OG Mitte",
)  # fmt: skip
ROOMS = (
    "Küche", "Kochnische", "Einbauküche", "Bad mit WC", "Bad/Dusche", "Duschbad", "Gäste-WC", "Flur", "Diele",
    "Abstellraum",
    "Balkon", "Loggia", "Terrasse", "Kellerabteil Nr. {n}", "Bodenraum", "Speicheranteil", "Gartenanteil",
    "Kellerraum",
    "Stellplatz Nr. {n}", "Waschküche (Mitbenutzung)", "Trockenraum (Mitbenutzung)", "Fahrradkeller",
    "Hauswirtschaftsraum",
)  # fmt: skip
KEYS = (
    "{n} Haustürschlüssel", "{n} Wohnungsschlüssel", "{n} Briefkastenschlüssel", "{n} Kellerschlüssel",
    "{n} Zimmerschlüssel",
    "{n} Garagenschlüssel", "{n} Zentralschlüssel", "{n} Transponder", "{n} Schlüssel für den Fahrradraum",
)  # fmt: skip
COSTS = (
    "Grundsteuer", "Wasserversorgung", "Entwässerung", "Aufzug", "Straßenreinigung", "Müllbeseitigung",
    "Gebäudereinigung",
    "Gartenpflege", "Beleuchtung", "Schornsteinreinigung", "Sach- und Haftpflichtversicherung", "Hauswart",
    "Kabelanschluss",
    "Wäschepflege", "Wartung der Rauchwarnmelder", "Dachrinnenreinigung", "Winterdienst", "Ungezieferbekämpfung",
)  # fmt: skip
CLAUSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "dauer": (
        ("Mietdauer", "Mietzeit und Kündigung", "Dauer des Mietverhältnisses", "Laufzeit",
        "Vertragsdauer und Kündigung"), (
        "Das Mietverhältnis läuft auf unbestimmte Zeit.",
        "Gekündigt werden kann bis zum dritten Werktag eines Kalendermonats zum Ablauf des übernächsten Monats.",
        "Für den Vermieter verlängert sich die Frist nach fünf und acht Jahren um jeweils drei Monate.",
        "Die Kündigung bedarf der Schriftform; E-Mail und Fax genügen nicht.",
        "Beide Parteien verzichten für {jahre} Jahre auf das Recht zur ordentlichen Kündigung, frühestens zum {datum}.",
        "Eine stillschweigende Verlängerung nach § 545 BGB tritt nicht ein.",
        "Maßgeblich für die Rechtzeitigkeit ist der Zugang des Kündigungsschreibens.")),
    "zahlung": (
        ("Zahlung der Miete", "Mietzahlung", "Fälligkeit", "Zahlungsweise und Verzug"), (
        "Die Miete ist monatlich im Voraus, spätestens am dritten Werktag, kostenfrei zu entrichten.",
        "Für die Rechtzeitigkeit kommt es auf den Eingang des Geldes an.",
        "Bei Verzug kann der Vermieter je Mahnung {betrag} sowie Verzugszinsen verlangen.",
        "Zahlungen werden zunächst auf Kosten, dann auf Zinsen und zuletzt auf die älteste Schuld verrechnet.",
        "Der Mieter kann nur mit unbestrittenen oder rechtskräftig festgestellten Forderungen aufrechnen.",
        "Eine Minderung hat der Mieter mindestens einen Monat vorher schriftlich anzukündigen.")),
    "betriebskosten": (
        ("Betriebskosten", "Nebenkosten", "Umlage der Betriebskosten", "Abrechnung der Vorauszahlungen"), (
        "Neben der Miete trägt der Mieter die Betriebskosten nach § 2 der Betriebskostenverordnung.",
        "Umgelegt wird nach dem Verhältnis der Wohnflächen, soweit nicht nach Verbrauch abgerechnet wird.",
        "Der Vermieter rechnet jährlich ab; Abrechnungszeitraum ist das Kalenderjahr.",
        "Nach einer Abrechnung kann jede Partei die Vorauszahlung durch Erklärung in Textform anpassen.",
        "Sonstige Betriebskosten sind insbesondere: {kosten}.",
        "Einwendungen sind binnen zwölf Monaten nach Zugang der Abrechnung mitzuteilen.",
        "Wird ein Mieterwechsel während des Jahres nötig, trägt der Mieter die Zwischenablesung bis {betrag}.")),
    "heizung": (
        ("Heizung und Warmwasser", "Sammelheizung", "Heizkosten", "Wärme- und Warmwasserversorgung"), (
        "Die Heizung wird vom 1. Oktober bis zum 30. April in Betrieb gehalten.",
        "Eine Temperatur von {grad} Grad Celsius zwischen 6 und 23 Uhr gilt als vertragsgemäß.",
        "Die Kosten werden zu {prozent} % nach Verbrauch und im Übrigen nach Wohnfläche verteilt.",
        "Die Erfassungsgeräte sind zur Ablesung zugänglich zu halten.",
        "Zu den Kosten gehören auch Betriebsstrom, Wartung und die Messung nach dem Bundes-Immissionsschutzgesetz.")),
    "kaution": (
        ("Kaution", "Mietsicherheit", "Sicherheitsleistung", "Barkaution"), (
        "Die Sicherheit ist vom Vermieter getrennt von seinem Vermögen zu dem üblichen Zinssatz anzulegen.",
        "Der Mieter darf in drei gleichen Monatsraten zahlen; die erste ist zu Beginn fällig.",
        "Während der Mietzeit kann der Mieter nicht mit der Sicherheit aufrechnen.",
        "Über die Sicherheit ist binnen {monate} Monaten nach Rückgabe der Wohnung abzurechnen.")),
    "schoenheit": (
        ("Schönheitsreparaturen", "Renovierung", "Laufende Instandhaltung der Dekoration"), (
        "Schönheitsreparaturen trägt der Mieter, soweit sie durch seinen Gebrauch erforderlich werden.",
        "Dazu gehören das Streichen der Wände und Decken, der Heizkörper und der Innentüren.",
        "Im Allgemeinen werden sie in Küche und Bad alle {jahre} Jahre, sonst alle acht Jahre erforderlich sein.",
        "Bei Auszug sind die Räume in neutralen, hellen Farben zurückzugeben.",
        "Die Wohnung wurde bei Einzug renoviert übergeben.")),
    "reparaturen": (
        ("Kleinreparaturen", "Bagatellschäden", "Kleine Instandhaltungen", "Instandhaltung der Mietsache"), (
        "Kleine Schäden an Teilen, die häufig benutzt werden, behebt der Mieter bis {betrag} im Einzelfall.",
        "Im Jahr trägt der Mieter höchstens {prozent} % der Jahresmiete, nicht mehr als {betrag}.",
        "Schäden sind unverzüglich anzuzeigen; für Folgen verspäteter Anzeige haftet der Mieter.",
        "Verstopfte Abflüsse beseitigt, wer sie verursacht hat.")),
    "tiere": (
        ("Tierhaltung", "Haustiere", "Halten von Tieren"), (
        "Kleintiere darf der Mieter ohne Erlaubnis halten.",
        "Hunde und Katzen bedürfen der Zustimmung; sie wird nur aus wichtigem Grund versagt.",
        "Die Zustimmung gilt für das einzelne Tier und endet mit dessen Abgabe oder Tod.",
        "Gefährliche Tiere sind ausgeschlossen.")),
    "untermiete": (
        ("Untervermietung", "Überlassung an Dritte", "Gebrauchsüberlassung"), (
        "Ohne Erlaubnis des Vermieters darf die Wohnung Dritten nicht überlassen werden.",
        "Ein Zuschlag von monatlich {betrag} kann verlangt werden, wenn die Überlassung sonst unzumutbar wäre.",
        "Die kurzzeitige Vermietung an Feriengäste ist untersagt.",
        "Änderungen der Personenzahl sind binnen {tage} Tagen anzuzeigen.")),
    "umbau": (
        ("Bauliche Veränderungen", "Veränderungen der Mietsache", "Einbauten und Modernisierung"), (
        "Um- und Einbauten darf der Mieter nur mit Erlaubnis in Textform vornehmen.",
        "Erhaltungsmaßnahmen hat der Mieter zu dulden; Modernisierungen werden drei Monate vorher angekündigt.",
        "Einrichtungen darf der Mieter wegnehmen, muss aber den früheren Zustand herstellen.",
        "Antennen und Schilder bringt der Mieter nur an den vorgesehenen Stellen an.")),
    "betreten": (
        ("Betreten der Mieträume", "Besichtigung", "Zutritt des Vermieters"), (
        "Der Vermieter darf die Räume nach Anmeldung von {tage} Tagen werktags zwischen 10 und 18 Uhr betreten.",
        "Bei Gefahr ist der Zutritt jederzeit zu ermöglichen.",
        "Bei längerer Abwesenheit hinterlegt der Mieter die Schlüssel an leicht erreichbarer Stelle.",
        "Nach Kündigung ist die Besichtigung durch Interessenten an {tage} Tagen im Monat zu dulden.")),
    "rueckgabe": (
        ("Rückgabe der Mietsache", "Beendigung des Mietverhältnisses", "Auszug"), (
        "Die Wohnung ist geräumt und sauber mit sämtlichen Schlüsseln zurückzugeben.",
        "Über den Zustand wird ein Protokoll gefertigt, das beide Seiten unterschreiben.",
        "Fehlen Schlüssel, darf der Vermieter die Schließanlage bis {betrag} auf Kosten des Mieters ersetzen.",
        "Die neue Anschrift ist dem Vermieter spätestens beim Auszug mitzuteilen.")),
    "mehrere": (
        ("Personenmehrheit", "Mehrere Personen als Mieter", "Gesamtschuld"), (
        "Mehrere Mieter haften als Gesamtschuldner.",
        "Erklärungen müssen von oder gegenüber allen Mietern abgegeben werden.",
        "Die Mieter bevollmächtigen sich gegenseitig zum Empfang von Erklärungen, ausgenommen Kündigungen.")),
    "haftung": (
        ("Haftung", "Haftung und Versicherung", "Schadensersatz"), (
        "Die verschuldensunabhängige Haftung für anfängliche Mängel nach § 536a Abs. 1 BGB ist ausgeschlossen.",
        "Der Mieter haftet auch für Schäden durch Besucher, Handwerker und Mitbewohner.",
        "Dem Mieter wird eine Hausrat- und Haftpflichtversicherung über mindestens {gross} empfohlen.",
        "Für Frost- und Wasserschäden am Hausrat haftet der Vermieter nur bei grobem Verschulden.")),
    "ordnung": (
        ("Hausordnung", "Ordnung im Haus", "Benutzung gemeinschaftlicher Anlagen"), (
        "Die anliegende Hausordnung ist Bestandteil dieses Vertrages.",
        "Der Mieter reinigt das Treppenhaus im Wechsel mit den Nachbarn nach aushängendem Plan.",
        "Im Winter ist bei Glätte ab 7 Uhr zu streuen.",
        "Waschmaschinen sind nur mit Wasserstopp zu betreiben.")),
    "energie": (
        ("Energieausweis", "Energetischer Zustand"), (
        "Der Energieausweis lag bei Besichtigung vor; Kennwert {prozent},{n} kWh/(m²a), Baujahr 196{n}.",
        "Die Nachtabsenkung der Heizung dient der Einsparung.",
        "Der Mieter lüftet täglich mehrmals stoßweise, um Schimmel zu vermeiden.")),
    "daten": (
        ("Datenschutz", "Verarbeitung personenbezogener Daten"), (
        "Personenbezogene Daten werden nur zur Durchführung des Vertrages verarbeitet (Art. 6 Abs. 1 b DSGVO).",
        "Messdienst und Handwerker erhalten die Daten, die sie zur Erfüllung ihres Auftrages brauchen.",
        "Die Daten werden nach Ablauf gesetzlicher Fristen gelöscht.")),
    "meldung": (
        ("Meldepflicht", "Wohnungsgeberbestätigung"), (
        "Der Vermieter bestätigt den Einzug innerhalb von zwei Wochen nach § 19 BMG.",
        "Der Mieter meldet sich binnen {tage} Tagen bei der Meldebehörde an.")),
    "schluss": (
        ("Schlussbestimmungen", "Sonstiges", "Änderungen und Wirksamkeit", "Salvatorische Klausel"), (
        "Mündliche Nebenabreden bestehen nicht.",
        "Änderungen bedürfen der Schriftform; dies gilt auch für die Aufhebung dieser Klausel.",
        "Ist eine Bestimmung unwirksam, berührt das die übrigen nicht.",
        "Jede Partei hat eine Ausfertigung erhalten.",
        "Der Vermieter nimmt an einem Verfahren vor einer Verbraucherschlichtungsstelle nicht teil.")),
}  # fmt: skip
HOUSE_RULES = (
    "Von 13 bis 15 Uhr und von 22 bis 6 Uhr ist Ruhe zu halten.", "Die Haustür ist ab 20 Uhr geschlossen zu halten.",
    "Fahrräder gehören in den Fahrradkeller, nicht in den Flur.",
    "Kinderwagen dürfen im Eingang stehen, wenn niemand behindert wird.",
    "Müll ist zu trennen und nur in die vorgesehenen Tonnen zu werfen.",
    "Grillen mit Holzkohle auf Balkonen ist verboten.",
    "Wäsche bitte nur im Trockenraum aufhängen.", "Teppiche dürfen werktags von 8 bis 12 Uhr geklopft werden.",
    "Blumenkästen sind nach innen zu hängen und sicher zu befestigen.",
    "Im Keller darf kein offenes Licht benutzt werden.",
    "Der Dachboden ist kein Lager für Möbel oder Sperrmüll.",
    "Musikinstrumente dürfen höchstens zwei Stunden am Tag gespielt werden.",
    "Das Treppenhaus wird samstags geputzt, im Wechsel der Stockwerke.",
    "Bei Frost sind Fenster in Bad und Keller zu schließen.",
    "Rauchen im Treppenhaus und im Aufzug ist untersagt.", "Autowaschen auf dem Hof ist nicht erlaubt.",
    "Der Aufzug darf von Kindern unter sechs Jahren nicht allein benutzt werden.",
    "Tauben und Katzen dürfen nicht gefüttert werden.",
    "Die Waschküche ist nach Gebrauch zu wischen, Waschtag laut Plan.",
    "Gasgeruch ist sofort der Hausverwaltung zu melden.",
    "Spielen auf der Wiese ist bis 20 Uhr erlaubt.", "Abwesenheit von mehr als zwei Wochen bitte mitteilen.",
    "Feste bitte vorher im Haus ankündigen.", "In die Toilette gehören weder Essensreste noch Windeln.",
    "Fußmatten und Schuhe bitte nicht als Stolperfalle im Flur liegen lassen.", "Sperrmüll meldet jeder selbst an.",
)  # fmt: skip


@dataclass(frozen=True)
class Lease:
    """What a contract can state; `tenants_printed` is how the tenants are named wherever they are marked."""

    landlord: str
    landlord_person: Person | None
    landlord_address: Address
    tenants: tuple[Person, ...]
    tenants_printed: tuple[str, ...]
    former: Address
    flat: Address
    storey: str
    area: Decimal
    rooms: Decimal
    start: date
    signed: date
    rent: Decimal
    costs: Decimal
    heating: Decimal
    garage: Decimal
    months: int
    bank: Bank
    iban: str

    @property
    def deposit(self) -> Decimal:
        return self.rent * self.months

    @property
    def additional(self) -> Decimal:
        """Operating and heating costs as one sum."""
        return self.costs + self.heating

    @property
    def warm(self) -> Decimal:
        return self.rent + self.additional


def lease(
    d: Draft,
    *,
    company: float = 0.5,
    most: int = 3,
    couple: bool = False,
    size: tuple[int, int] = (18, 125),
    price: tuple[float, float] = (5, 15),
) -> Lease:
    """A lease with sums that add up. `couple`: a couple may be named "Max und Erika Muster".
    `size` in square metres, `price` for one of them."""
    g, rng = d.german, d.rng
    person = None if d.maybe(company) else g.person()
    landlord = g.landlord() if person is None else person.name
    if person and d.maybe(0.08):
        landlord = d.one_of("Dr. ", "Dipl.-Ing. ", "Dr. med. ", "Prof. Dr. ") + landlord
    elif person and d.maybe(0.18):
        other = g.person(last=person.last)
        landlord = d.one_of(f"{person.first} und {other.name}", f"{landlord} und {other.name}")
    count = min(most, rng.choices([1, 2, 3], [55, 38, 7])[0])
    first = g.person()
    tenants = [first, *(g.person(last=first.last if d.maybe(0.5) else None) for _ in range(count - 1))]
    printed = [tenant.name for tenant in tenants]
    if couple and count == 2 and tenants[1].last == first.last and d.maybe(0.5):
        printed[0] = first.first
    flat, area = g.address(), Decimal(rng.randint(size[0] * 100, size[1] * 100)) / 100
    near = (flat.postcode, flat.place)
    elsewhere = [Address(g.street(), *(near if d.maybe(0.5) else g.place())) for _ in range(2)]
    area = area.quantize(Decimal(d.one_of("1", "0.1", "0.01", "0.01")))
    rooms = Decimal(max(1, round(float(area) / rng.uniform(22, 32)))) + (Decimal("0.5") if d.maybe(0.15) else 0)
    start = g.day(date(2008, 1, 1))
    start = start.replace(day=rng.choices([1, 15, 16, start.day], [80, 8, 3, 9])[0])
    grain = rng.choice([5, 5, 10, 1, None])
    meters, bank = float(area), g.bank()
    return Lease(
        landlord=landlord,
        landlord_person=person,
        landlord_address=elsewhere[0],
        tenants=tuple(tenants),
        tenants_printed=tuple(printed),
        former=elsewhere[1],
        flat=flat,
        storey=rng.choice(STOREYS),
        area=area,
        rooms=rooms,
        start=start,
        signed=start - timedelta(days=rng.randint(-4, 90)),
        rent=g.money(meters * price[0] + 20, meters * price[1] + 60, round_to=grain),
        costs=g.money(meters * 1.1 + 10, meters * 2.8 + 10, round_to=grain),
        heating=g.money(meters * 0.8 + 12, meters * 2.2 + 12, round_to=grain),
        garage=g.money(25, 95, round_to=5),
        months=rng.choices([1, 2, 3], [1, 3, 6])[0],
        bank=bank,
        iban=g.iban(bank),
    )


def tenants(d: Draft, le: Lease) -> list[str]:
    """Every tenant, marked."""
    return [d.field("mieter", name, part=part) for part, name in enumerate(le.tenants_printed, start=1)]


def landlord(d: Draft, le: Lease) -> str:
    return d.field("vermieter", le.landlord)


def street(d: Draft, le: Lease) -> str:
    return d.field("objekt_strasse", le.flat.street)


def town(d: Draft, le: Lease, between: str = " ") -> str:
    """Postcode and place of the flat, marked."""
    return d.field("objekt_plz", le.flat.postcode) + between + d.field("objekt_ort", le.flat.place)


def figure(d: Draft, key: str, value: Decimal, *, digits: int | None = None) -> str:
    """A number with a decimal comma; `digits` after it, or as few as it needs."""
    normal = f"{value:f}"
    normal = normal.rstrip("0").rstrip(".") if "." in normal else normal
    shown = normal if digits is None else f"{value:.{digits}f}"
    return d.field(key, shown.replace(".", ","), normal)


def short_amount(d: Draft, key: str, value: Decimal, pattern: str = "{}") -> str:
    """Whole euros as "450,-", as people write them; other sums with cents."""
    if value % 1:
        return d.amount(key, value, currency=pattern)
    shown = pattern.format(f"{value:,.0f}".replace(",", ".") + d.one_of(",-", ",--", ",–", ",00"))
    return d.field(key, shown, f"{value:.2f}")


def days_signed(d: Draft, le: Lease, style: str | None = None) -> tuple[str, str]:
    """The landlord's and the tenant's day of signature: marked if they are the same day, else both distractors."""
    if d.maybe(0.75):
        return d.date("datum", le.signed, style), d.date("datum", le.signed, style)
    return d.print_date(le.signed, style), d.print_date(d.later(le.signed, 1, 9), style)


def fill(d: Draft, text: str) -> str:
    """A clause with its blanks filled, escaped."""
    g, rng = d.german, d.rng
    return escape(text.format(
        jahre=rng.choice(["zwei", "drei", "vier", "5", "3"]), monate=rng.choice(["drei", "sechs", "6", "zwölf"]),
        tage=rng.choice(["zwei", "drei", "7", "14", "acht"]), prozent=rng.choice([6, 7, 8, 50, 60, 70, 55, 84, 93]),
        grad=rng.choice([18, 20, 21, 22]), n=rng.randint(1, 9), betrag=d.print_amount(g.money(5, 160, round_to=5)),
        gross=d.print_amount(g.money(20000, 2000000, round_to=10000)), datum=d.print_date(g.day()),
        kosten=", ".join(d.some(COSTS, 2, 7)), name=g.person().name, phone=g.phone(), firm=g.firm(), ort=g.town(),
    ))  # fmt: skip


def clauses(
    d: Draft, low: int, high: int, *, without: tuple[str, ...] = (), long: bool = True
) -> list[tuple[str, list[str]]]:
    """Title and sentences of `low` to `high` clauses in the usual order, everything escaped."""
    topics = [topic for topic in CLAUSES if topic not in without]
    chosen = set(d.some(topics, low, high))
    made = []
    for topic in topics:
        if topic not in chosen:
            continue
        titles, sentences = CLAUSES[topic]
        kept = set(d.some(sentences, 2 if long else 1, len(sentences) if long else 3))
        made.append((escape(d.rng.choice(titles)), [fill(d, sentence) for sentence in sentences if sentence in kept]))
    return made


def house_rules(d: Draft, low: int = 6, high: int = 16) -> list[str]:
    return [escape(rule) for rule in d.some(HOUSE_RULES, low, high)]

"""A job to draw contracts from, marked snippets, and clauses in several voices. Every number inside a clause is a distractor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import Draft
from corpora.factory.german import Address, Person

JOBS = (
    ("Reinigungskraft", "Reinigungskraft"), ("Lagerhelfer", "Lagerhelferin"), ("Verkäufer", "Verkäuferin"),
    ("Kassierer", "Kassiererin"), ("Pflegefachmann", "Pflegefachfrau"), ("Pflegehelfer", "Pflegehelferin"),
    ("Koch", "Köchin"), ("Küchenhilfe", "Küchenhilfe"), ("Servicekraft", "Servicekraft"), ("Fahrer", "Fahrerin"),
    ("Berufskraftfahrer", "Berufskraftfahrerin"), ("Kurierfahrer", "Kurierfahrerin"), ("Maler", "Malerin"),
    ("Elektroniker für Energie- und Gebäudetechnik", "Elektronikerin für Energie- und Gebäudetechnik"),
    ("Produktionshelfer", "Produktionshelferin"), ("Maschinenbediener", "Maschinenbedienerin"),
    ("Sachbearbeiter im Einkauf", "Sachbearbeiterin im Einkauf"), ("Bürokaufmann", "Bürokauffrau"),
    ("kaufmännischer Angestellter", "kaufmännische Angestellte"), ("Mitarbeiter im Kundenservice", "Mitarbeiterin im Kundenservice"),
    ("Medizinischer Fachangestellter", "Medizinische Fachangestellte"), ("Erzieher", "Erzieherin"), ("Friseur", "Friseurin"),
    ("Bäckereifachverkäufer", "Bäckereifachverkäuferin"), ("Gärtner", "Gärtnerin"), ("Hausmeister", "Hausmeisterin"),
    ("Objektleiter Unterhaltsreinigung", "Objektleiterin Unterhaltsreinigung"), ("Staplerfahrer", "Staplerfahrerin"),
    ("Sicherheitsmitarbeiter", "Sicherheitsmitarbeiterin"), ("Kommissionierer", "Kommissioniererin"),
    ("Zimmermädchen/Roomboy", "Zimmermädchen"), ("Rezeptionist", "Rezeptionistin"), ("Schlosser", "Schlosserin"),
    ("Alltagsbegleiter", "Alltagsbegleiterin"), ("Hauswirtschafter", "Hauswirtschafterin"), ("Buchhalter", "Buchhalterin"),
    ("Software-Entwickler", "Software-Entwicklerin"), ("Bauhelfer", "Bauhelferin"), ("Monteur", "Monteurin"),
    ("Spülkraft", "Spülkraft"), ("Aushilfe im Verkauf", "Aushilfe im Verkauf"), ("Zusteller", "Zustellerin"),
    ("Schulbegleiter", "Schulbegleiterin"), ("Tischlergeselle", "Tischlergesellin"), ("Empfangskraft", "Empfangskraft"),
    ("Helfer in der Garten- und Landschaftspflege", "Helferin in der Garten- und Landschaftspflege"),
    ("Zahnmedizinischer Fachangestellter", "Zahnmedizinische Fachangestellte"), ("Call-Center-Agent", "Call-Center-Agentin"),
)  # fmt: skip
TRADES = (
    ("Kaufmann für Büromanagement", "Kauffrau für Büromanagement"), ("Verkäufer", "Verkäuferin"), ("Friseur", "Friseurin"),
    ("Kaufmann im Einzelhandel", "Kauffrau im Einzelhandel"), ("Kfz-Mechatroniker", "Kfz-Mechatronikerin"), ("Koch", "Köchin"),
    ("Anlagenmechaniker SHK", "Anlagenmechanikerin SHK"), ("Fachkraft für Lagerlogistik", "Fachkraft für Lagerlogistik"),
    ("Industriemechaniker", "Industriemechanikerin"), ("Maler und Lackierer", "Malerin und Lackiererin"), ("Bäcker", "Bäckerin"),
    ("Hotelfachmann", "Hotelfachfrau"), ("Fachinformatiker Systemintegration", "Fachinformatikerin Systemintegration"),
    ("Elektroniker", "Elektronikerin"), ("Metallbauer", "Metallbauerin"), ("Tischler", "Tischlerin"), ("Dachdecker", "Dachdeckerin"),
)  # fmt: skip
_MINIMUM = {
    2017: "8.84", 2018: "8.84", 2019: "9.19", 2020: "9.35", 2021: "9.60", 2022: "12.00", 2023: "12.00", 2024: "12.41",
    2025: "12.82", 2026: "13.90", 2027: "14.60",
}  # fmt: skip
_MINIJOB = {2022: 450, 2023: 520, 2024: 538, 2025: 556, 2026: 603, 2027: 633}
CLAUSES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "probe": (
        ("Probezeit", "Probezeit und Kündigung", "Probearbeitsverhältnis"), (
        "Die ersten {monate} Monate gelten als Probezeit.",
        "Während der Probezeit kann mit einer Frist von zwei Wochen gekündigt werden.",
        "Die Probezeit endet am {datum}, ohne dass es einer Erklärung bedarf.",
        "Eine Verlängerung der Probezeit bei längerer Krankheit bleibt vorbehalten.")),
    "ort": (
        ("Arbeitsort", "Einsatzort", "Ort der Tätigkeit und Versetzung"), (
        "Arbeitsort ist {ort}; ein Einsatz an anderen Betriebsstätten ist zulässig.",
        "Der Arbeitgeber darf im Rahmen billigen Ermessens eine andere gleichwertige Arbeit zuweisen.",
        "Fahrten zwischen zwei Einsatzstellen gelten als Arbeitszeit.",
        "Ein Anspruch auf einen festen Arbeitsplatz im Homeoffice besteht nicht.")),
    "zeit": (
        ("Lage der Arbeitszeit", "Arbeitszeit, Pausen", "Dienstplan und Überstunden"), (
        "Beginn und Ende der täglichen Arbeitszeit sowie der Pausen richten sich nach dem Dienstplan.",
        "Der Dienstplan wird {tage} Tage im Voraus bekannt gegeben.",
        "Überstunden werden nur vergütet, wenn sie angeordnet oder genehmigt sind.",
        "Bis zu {n} Überstunden im Monat sind mit der Vergütung abgegolten.",
        "Für Nachtarbeit zwischen 23 und 6 Uhr wird ein Zuschlag von {prozent} % gezahlt.",
        "Es wird ein Arbeitszeitkonto geführt, das binnen {monate} Monaten auszugleichen ist.")),
    "zahlung": (
        ("Fälligkeit der Vergütung", "Auszahlung", "Zahlungsweise, Abtretung"), (
        "Die Vergütung ist jeweils am Monatsletzten fällig und wird auf ein vom Arbeitnehmer benanntes Konto überwiesen.",
        "Die Abtretung und Verpfändung der Vergütung ist ausgeschlossen.",
        "Für die Bearbeitung von Pfändungen werden je Vorgang {betrag} einbehalten.",
        "Überzahlungen sind ohne Rücksicht auf eine Entreicherung zurückzuzahlen.",
        "Vermögenswirksame Leistungen werden nach {monate} Monaten mit {betrag} bezuschusst.")),
    "sonder": (
        ("Sonderzahlungen", "Gratifikation", "Weihnachtsgeld", "Freiwillige Leistungen"), (
        "Ein Weihnachtsgeld von {betrag} wird mit der Abrechnung für November gezahlt, sofern das Arbeitsverhältnis ungekündigt besteht.",
        "Sonderzahlungen erfolgen freiwillig und ohne Rechtsanspruch für die Zukunft.",
        "Urlaubsgeld wird in Höhe von {betrag} je Urlaubstag gewährt.",
        "Scheidet der Arbeitnehmer bis zum 31. März des Folgejahres aus, ist die Gratifikation zurückzuzahlen.")),
    "urlaub": (
        ("Urlaub", "Erholungsurlaub", "Urlaubsanspruch"), (
        "Der Arbeitnehmer erhält {urlaub} Arbeitstage Urlaub im Kalenderjahr.",
        "Der gesetzliche Mindesturlaub von 20 Tagen bei einer Fünftagewoche bleibt unberührt.",
        "Der Urlaub ist bis zum 31.12. zu nehmen; eine Übertragung auf die ersten drei Monate ist nur aus dringenden Gründen möglich.",
        "Im Ein- und Austrittsjahr wird der Urlaub anteilig gewährt.",
        "Urlaub ist mindestens {wochen} Wochen vorher schriftlich zu beantragen.")),
    "krank": (
        ("Arbeitsverhinderung", "Krankheit", "Entgeltfortzahlung im Krankheitsfall"), (
        "Jede Arbeitsverhinderung ist vor Dienstbeginn telefonisch mitzuteilen.",
        "Dauert die Arbeitsunfähigkeit länger als drei Kalendertage, ist sie ärztlich feststellen zu lassen.",
        "Im Krankheitsfall wird die Vergütung bis zur Dauer von sechs Wochen fortgezahlt.",
        "Der Anspruch entsteht nach vierwöchiger ununterbrochener Dauer des Arbeitsverhältnisses.",
        "Vorsorgekuren sind unverzüglich anzuzeigen.")),
    "neben": (
        ("Nebentätigkeit", "Nebenbeschäftigung", "Weitere Beschäftigungen"), (
        "Eine Nebentätigkeit bedarf der vorherigen Zustimmung in Textform.",
        "Die Zustimmung gilt als erteilt, wenn binnen {wochen} Wochen kein Widerspruch erfolgt.",
        "Die Aufnahme weiterer geringfügiger Beschäftigungen ist sofort mitzuteilen.",
        "Tätigkeiten für Wettbewerber sind während des Arbeitsverhältnisses untersagt.")),
    "schweigen": (
        ("Verschwiegenheit", "Geheimhaltung", "Schweigepflicht und Datenschutz"), (
        "Über Betriebs- und Geschäftsgeheimnisse ist auch nach dem Ausscheiden Stillschweigen zu bewahren.",
        "Personenbezogene Daten dürfen nicht unbefugt verarbeitet werden (Art. 5 DSGVO).",
        "Für jeden Fall der Zuwiderhandlung wird eine Vertragsstrafe von {betrag} verwirkt.",
        "Die Höhe der Vergütung ist vertraulich zu behandeln.")),
    "ende": (
        ("Beendigung", "Kündigung", "Kündigungsfristen", "Ende des Arbeitsverhältnisses"), (
        "Nach der Probezeit gilt eine Kündigungsfrist von {wochen} Wochen zum 15. oder zum Ende eines Kalendermonats.",
        "Verlängert sich die Frist für den Arbeitgeber, gilt dies auch für den Arbeitnehmer.",
        "Das Arbeitsverhältnis endet mit Ablauf des Monats, in dem die Regelaltersgrenze erreicht wird.",
        "Die Kündigung bedarf der Schriftform; die elektronische Form ist ausgeschlossen.",
        "Will der Arbeitnehmer geltend machen, dass eine Kündigung unwirksam ist, muss er binnen drei Wochen Klage beim Arbeitsgericht erheben.",
        "Nach einer Kündigung kann der Arbeitnehmer unter Anrechnung von Urlaub freigestellt werden.",
        "Eine Kündigung vor Arbeitsantritt ist ausgeschlossen.")),
    "sachen": (
        ("Arbeitsmittel", "Dienstkleidung und Schlüssel", "Rückgabe von Gegenständen"), (
        "Die ausgehändigte Arbeitskleidung im Wert von {betrag} ist beim Ausscheiden gereinigt zurückzugeben.",
        "Für verlorene Schlüssel haftet der Arbeitnehmer nach den Grundsätzen der Arbeitnehmerhaftung.",
        "Das Diensthandy darf nicht privat genutzt werden.",
        "Ein Zurückbehaltungsrecht besteht nicht.")),
    "verfall": (
        ("Ausschlussfristen", "Verfallfristen", "Verfall von Ansprüchen"), (
        "Ansprüche aus dem Arbeitsverhältnis verfallen, wenn sie nicht binnen drei Monaten nach Fälligkeit in Textform geltend gemacht werden.",
        "Lehnt die Gegenseite den Anspruch ab, ist er binnen weiterer drei Monate einzuklagen.",
        "Ausgenommen sind Ansprüche auf den gesetzlichen Mindestlohn und aus vorsätzlicher Schädigung.")),
    "tarif": (
        ("Anwendung von Tarifverträgen", "Betriebsvereinbarungen", "Geltende Regelungen"), (
        "Im Übrigen gelten die gesetzlichen Bestimmungen und die Betriebsordnung vom {datum}.",
        "Ein Betriebsrat besteht nicht.",
        "Die Betriebsvereinbarung über Videoüberwachung vom {datum} ist ausgehängt.",
        "Tarifverträge finden keine Anwendung.")),
    "fortbildung": (
        ("Fortbildung", "Fortbildungskosten", "Schulungen"), (
        "Übernimmt der Arbeitgeber Kosten von mehr als {betrag}, wird eine gesonderte Rückzahlungsvereinbarung getroffen.",
        "Die jährliche Unterweisung nach § 12 ArbSchG ist Pflicht.",
        "Die Belehrung nach § 43 IfSG wurde am {datum} vorgelegt.")),
    "gesundheit": (
        ("Gesundheit", "Angaben zur Person", "Ärztliche Untersuchung"), (
        "Der Arbeitnehmer versichert, arbeitsfähig zu sein und an keiner ansteckenden Krankheit zu leiden.",
        "Ein erweitertes Führungszeugnis ist bis zum {datum} vorzulegen.",
        "Ein Aufenthaltstitel, der die Beschäftigung erlaubt, ist gültig bis {datum}.",
        "Änderungen der Anschrift und des Familienstandes sind innerhalb von {tage} Tagen mitzuteilen.")),
    "strafe": (
        ("Vertragsstrafe", "Nichtantritt der Arbeit", "Vertragsbruch"), (
        "Tritt der Arbeitnehmer die Arbeit schuldhaft nicht an, hat er eine Vertragsstrafe von einem halben Bruttomonatsentgelt zu zahlen.",
        "Die Geltendmachung eines weiteren Schadens bleibt vorbehalten.",
        "Bei unentschuldigtem Fehlen können je Tag bis zu {betrag} verlangt werden.")),
    "alter": (
        ("Betriebliche Altersversorgung", "Entgeltumwandlung"), (
        "Der Arbeitgeber gewährt nach {monate} Monaten einen Zuschuss von {prozent} % zur Entgeltumwandlung.",
        "Versorgungsträger ist die Pensionskasse {ort} VVaG.",
        "Näheres regelt die Versorgungsordnung vom {datum}.")),
    "schluss": (
        ("Schlussbestimmungen", "Nebenabreden und Vertragsänderungen", "Sonstiges", "Salvatorische Klausel"), (
        "Mündliche Nebenabreden bestehen nicht.",
        "Änderungen und Ergänzungen bedürfen der Textform; die betriebliche Übung begründet keine Ansprüche.",
        "Ist eine Bestimmung unwirksam, bleiben die übrigen wirksam.",
        "Jede Partei hat ein unterzeichnetes Exemplar dieses Vertrages erhalten.",
        "Frühere Verträge, insbesondere der Vertrag vom {datum}, werden aufgehoben.")),
}  # fmt: skip


@dataclass(frozen=True)
class Job:
    """What a contract of employment can state. `hourly`: `pay` is for an hour, else for a month."""

    employer: str
    boss: Person
    seat: Address
    worker: Person
    home: Address
    work: str
    start: date
    until: date | None
    hours: Decimal
    pay: Decimal
    hourly: bool
    signed: date


def job(
    d: Draft, *, household: float = 0.0, minijob: float = 0.15, limited: float = 0.35, hourly: float = 0.35,
    trades: bool = False, employer: str | None = None,
) -> Job:  # fmt: skip
    """A job with wages above the minimum of its year. `household`: the share of private people who employ."""
    g, rng = d.german, d.rng
    boss, worker = g.person(), g.person()
    name = employer or (boss.name if d.maybe(household) else g.firm())
    start = g.day(date(2019, 1, 1))
    start = start.replace(day=rng.choices([1, 15, start.day], [76, 12, 12])[0])
    if trades:
        start = start.replace(month=rng.choice([8, 9, 9]), day=1)
    until = None
    if d.maybe(limited):
        end = date(start.year + rng.choice([0, 1, 1, 2]), rng.choice([3, 6, 6, 9, 12]), 1) + timedelta(days=31)
        end = end.replace(day=1) - timedelta(days=1)
        until = end if end > start + timedelta(days=60) else end.replace(year=end.year + 1)
    least = float(_MINIMUM[start.year])
    small = d.maybe(minijob)
    wage = g.money(least, least * (1.15 if small else 1.9))
    hours = Decimal(rng.choice(["40", "40", "39", "38.5", "37.5", "35", "30", "25", "20", "39.5", "32", "19.5", "28"]))
    hours = rng.choice([Decimal(40), Decimal("38.5"), Decimal(39)]) if trades else hours
    by_hour = d.maybe(hourly)
    if small:
        limit = _MINIJOB.get(start.year, 450)
        hours = Decimal(rng.choice(["6", "7.5", "8", "9", "10", "5", "10.5"]))
        monthly = min(g.money(180, limit, round_to=5), Decimal(limit))
        hours = min(hours, (monthly / wage / Decimal("4.35")).quantize(Decimal("0.5")) or Decimal("3"))
    else:
        monthly = (hours * wage * Decimal("4.35")).quantize(Decimal("0.01"))
        monthly = monthly // 10 * 10 if d.maybe(0.7) else monthly
    pair = rng.choice(TRADES if trades else JOBS)
    return Job(
        employer=name, boss=boss, seat=g.address(), worker=worker, home=g.address(), work=pair[worker.sex == "w"],
        start=start, until=until, hours=hours, pay=wage if by_hour else monthly.quantize(Decimal("0.01")),
        hourly=by_hour, signed=start - timedelta(days=rng.randint(0, 75)),
    )  # fmt: skip


def employer(d: Draft, j: Job) -> str:
    return d.field("arbeitgeber", j.employer)


def worker(d: Draft, j: Job) -> str:
    return d.field("arbeitnehmer", j.worker.name)


def work(d: Draft, j: Job) -> str:
    return d.field("taetigkeit", j.work)


def hours(d: Draft, j: Job) -> str:
    normal = f"{j.hours.normalize():f}"
    shown = d.one_of(normal, normal, f"{j.hours:.2f}" if j.hours % 1 else normal, f"{j.hours:.1f}")
    return d.field("wochenstunden", shown.replace(".", ","), normal)


def pay(d: Draft, j: Job, *, currency: bool | str = True) -> str:
    return d.amount("brutto", j.pay, currency=currency)


def salute(j: Job) -> str:
    return f"{j.worker.salutation} "


def fill(d: Draft, text: str) -> str:
    """A clause with its blanks filled, escaped."""
    g, rng = d.german, d.rng
    return escape(text.format(
        monate=rng.choice(["drei", "sechs", "6", "vier", "zwölf"]), tage=rng.choice(["7", "14", "vier", "zehn"]),
        wochen=rng.choice(["vier", "zwei", "6", "drei"]), n=rng.randint(3, 20), prozent=rng.choice([10, 15, 20, 25, 30]),
        urlaub=rng.choice([20, 24, 25, 26, 28, 30]), betrag=d.print_amount(g.money(10, 900, round_to=5)),
        datum=d.print_date(g.day()), ort=g.town(),
    ))  # fmt: skip


def clauses(d: Draft, low: int, high: int, without: tuple[str, ...] = ()) -> list[tuple[str, list[str]]]:
    """Some sections in their usual order, each a title and its sentences."""
    keys = [key for key in CLAUSES if key not in without]
    chosen = sorted(d.some(keys, low, high), key=keys.index)
    found = []
    for key in chosen:
        titles, sentences = CLAUSES[key]
        picked = sorted(d.some(sentences, 1, len(sentences)), key=sentences.index)
        found.append((d.one_of(*titles), [fill(d, sentence) for sentence in picked]))
    return found


def ink(d: Draft, name: str, share: float = 0.75) -> str:
    """A signature by hand, or none."""
    if not d.maybe(share):
        return "&nbsp;"
    slope = d.rng.uniform(-5, 2)
    style = (
        f"display:inline-block;font:{d.rng.randint(15, 22)}pt {d.one_of('Dancing Script', 'Breip', 'DkgHandwriting')!r}"
    )
    return f'<span style="{style};color:{d.one_of("#124", "#114a9a", "#111")};transform:rotate({slope:.1f}deg)">{escape(name)}</span>'

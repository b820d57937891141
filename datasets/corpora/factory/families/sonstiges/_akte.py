"""Who writes to whom, when and under which number, for the kinds of this folder that came last. No family, no layout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.german import Address, Person


@dataclass(frozen=True)
class Case:
    """`shown`, `dated` and `code` are marked HTML; the last two are empty where the paper does not state them."""

    sender: str
    seat: Address
    day: date
    who: Person
    home: Address
    clerk: Person
    shown: str
    dated: str
    code: str
    color: str


def case(
    d: Draft, sender: str, *, dated: float = 0.88, coded: float = 0.6, number: str | None = None, style: str | None = None, who: Person | None = None
) -> Case:  # fmt: skip
    """`number`: the file number where its form matters; `style`: of the date."""
    g = d.german
    day = g.day()
    return Case(
        sender=sender,
        seat=g.address(),
        day=day,
        who=who or g.person(),
        home=g.address(),
        clerk=g.person(),
        shown=d.field("absender", sender),
        dated=d.date("datum", day, style) if d.maybe(dated) else "",
        code=d.code("aktenzeichen", number or g.case_number()) if d.maybe(coded) else "",
        color=d.rng.choice(post.COLORS),
    )


def ref(d: Draft, c: Case, *labels: str) -> str:
    """The file number with a label, or nothing."""
    label = d.one_of(
        *(labels or ("Az.:", "Aktenzeichen:", "Unser Zeichen:", "Geschäftszeichen", "Mein Zeichen:", "GZ:", "Zeichen"))
    )
    return f"{label} {c.code}" if c.code else ""


def place_day(d: Draft, c: Case, place: str | None = None) -> str:
    """Place and date as a letter states them; the place alone where the date is missing."""
    town = escape(place or c.seat.place)
    if not c.dated:
        return town
    return d.one_of("{t}, den {d}", "{t}, {d}", "{t}, am {d}", "{d}", "{t}, {d}").format(t=town, d=c.dated)


def dear(d: Draft, person: Person) -> str:
    ending = "r" if person.sex == "m" else ""
    name = f"{person.salutation} {escape(person.last)}"
    return d.one_of(f"Sehr geehrte{ending} {name},", f"Sehr geehrte{ending} {name},", f"Guten Tag {name},")


def addressee(d: Draft, c: Case) -> str:
    return d.address_lines(c.who.name, c.home, c.who)


def pen(d: Draft, text: str, size: float = 1.25) -> str:
    """Ready HTML as if written by hand."""
    return f'<span style="font-family:{d.font(HAND)!r};font-size:{size}em;color:{d.one_of("#1a2f80", "#123", "#222")}">{text}</span>'


def sign(d: Draft, last: str) -> str:
    """A signature; the name in it is no statement."""
    turn = d.rng.uniform(-5, 3)
    return f'<span style="display:inline-block;font:{d.rng.randint(15, 21)}pt {d.font(HAND)!r};color:#1b2a6b;transform:rotate({turn:.1f}deg)">{escape(last[:7])}</span>'


def seal(d: Draft, text: str, color: str = "#446") -> str:
    """A round seal."""
    width = d.rng.randint(22, 30)
    return (
        f'<span style="display:inline-flex;width:{width}mm;height:{width}mm;border:{d.one_of("2px solid", "3px double", "1px solid")} {color};border-radius:50%;'
        f'font:6pt {d.font(SANS, SERIF)!r};color:{color};align-items:center;justify-content:center;text-align:center;transform:rotate({d.rng.randint(-15, 15)}deg)">'
        f"{escape(text)}</span>"
    )


def box(on: bool) -> str:
    return f"<span style=\"font-family:'DejaVu Sans'\">{'☒' if on else '☐'}</span>"


def euro(d: Draft, low: float, high: float) -> str:
    return d.print_amount(d.german.money(low, high))


_LEAFLET = (
    "Nach § 60 SGB I hat, wer Sozialleistungen beantragt oder erhält, alle Tatsachen anzugeben, die für die Leistung erheblich sind, und Änderungen in den Verhältnissen unverzüglich mitzuteilen.",
    "Kommt derjenige, der eine Leistung beantragt oder erhält, seinen Mitwirkungspflichten nach den §§ 60 bis 62, 65 nicht nach, kann die Leistung ohne weitere Ermittlungen ganz oder teilweise versagt oder entzogen werden (§ 66 SGB I).",
    "Ein Verwaltungsakt mit Dauerwirkung ist mit Wirkung für die Zukunft aufzuheben, soweit in den tatsächlichen oder rechtlichen Verhältnissen eine wesentliche Änderung eintritt (§ 48 Abs. 1 SGB X).",
    "Ihre personenbezogenen Daten werden auf Grundlage von Art. 6 Abs. 1 Buchst. c und e DSGVO in Verbindung mit den §§ 67 ff. SGB X verarbeitet und nach Ablauf der Aufbewahrungsfrist gelöscht.",
    "Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung sowie ein Beschwerderecht bei der Aufsichtsbehörde für den Datenschutz.",
    "Der Widerspruch kann schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I, schriftformersetzend oder zur Niederschrift eingelegt werden. Eine einfache E-Mail genügt nicht.",
    "Die Frist beginnt mit dem Tag, an dem Ihnen der Bescheid bekannt gegeben worden ist. Ein schriftlicher Verwaltungsakt gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.",
    "Zu Unrecht erbrachte Leistungen sind zu erstatten. Dies gilt auch, wenn die Überzahlung auf einer verspäteten Mitteilung beruht.",
    "Bitte geben Sie bei allen Schreiben und Zahlungen die oben genannte Nummer an; sie erleichtern uns damit die Bearbeitung.",
    "Originale werden nach dem Einscannen vernichtet. Reichen Sie deshalb nur Kopien ein, sofern wir nicht ausdrücklich um ein Original bitten.",
    "Unser Haus ist barrierefrei zu erreichen. Ein Dolmetscher kann nach vorheriger Absprache hinzugezogen werden.",
    "Dieses Merkblatt kann nicht alle Einzelheiten darstellen. Maßgeblich ist der Wortlaut der gesetzlichen Bestimmungen.",
    "Wer vorsätzlich oder fahrlässig eine Änderung nicht, nicht richtig, nicht vollständig oder nicht rechtzeitig mitteilt, handelt ordnungswidrig; die Ordnungswidrigkeit kann mit einer Geldbuße bis zu fünftausend Euro geahndet werden.",
    "Eine längere Abwesenheit vom Wohnort ist vorher abzustimmen. Dies gilt auch für Urlaubsreisen und Kuren.",
    "Einmalige Einnahmen werden im Monat nach dem Zufluss berücksichtigt und, wenn der Anspruch entfiele, auf sechs Monate verteilt.",
    "Beratungsstellen der freien Wohlfahrtspflege unterstützen Sie kostenlos beim Verständnis dieses Schreibens.",
)  # fmt: skip


def leaflet(d: Draft, probability: float = 0.3) -> str:
    """Small print that many letters carry along, mostly on a page of its own; or nothing."""
    if not d.maybe(probability):
        return ""
    heading = d.one_of(
        "Merkblatt",
        "Wichtige Hinweise",
        "Allgemeine Hinweise",
        "Hinweise zu diesem Schreiben",
        "Auszug aus den gesetzlichen Vorschriften",
        "Rückseite beachten",
    )
    lines = d.some(_LEAFLET, 4, len(_LEAFLET))
    size, columns = d.rng.uniform(7.2, 10), d.rng.choice([1, 1, 2])
    text = "".join(f"<p>{f'{i}. ' if len(lines) % 2 else ''}{line}</p>" for i, line in enumerate(lines, 1))
    place = "break" if d.maybe(0.75) else "rest"
    return f'<div class={place} style="font-size:{size:.1f}pt;column-count:{columns};column-gap:7mm"><p><b>{heading}</b></p>{text}</div>'

"""Small parts of official letters, also for pensions and dunning: filled sentences, address blocks, notices. No family."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, Draft
from corpora.factory.german import Address, Person

Rows = Sequence[tuple[str, str]]
"""(label, HTML)."""

COLORS = ("#123a6b", "#7a1f2b", "#2c5e3f", "#333", "#005b7f", "#6b4a12", "#4b2c6b", "#b03010")


def fill(d: Draft, day: date, text: str) -> str:
    """`text` with its {places} filled by data around `day`; everything filled in is a distractor."""
    g = d.german
    makers: dict[str, Callable[[], str]] = {
        "past": lambda: d.print_date(day - timedelta(days=d.rng.randint(12, 300))),
        "soon": lambda: d.print_date(d.later(day, 20, 90)),
        "month": lambda: f"{d.rng.choice(MONTHS)} {day.year - d.rng.randint(0, 1)}",
        "year": lambda: str(day.year - 1),
        "amount": lambda: d.print_amount(g.money(60, 1900)),
        "small": lambda: d.print_amount(g.money(3, 95)),
        "person": lambda: g.person().name,
        "last": lambda: g.person().last,
        "child": lambda: g.person(adult=False).first,
        "firm": g.firm,
        "town": g.town,
        "street": g.street,
        "phone": g.phone,
        "iban": lambda: d.print_iban(g.iban()),
        "bank": lambda: g.bank().name,
        "office": g.authority,
        "case": g.case_number,
        "n": lambda: str(d.rng.randint(2, 12)),
        "pct": lambda: str(d.rng.choice([10, 20, 25, 30, 40, 50, 60])),
    }
    return re.sub(r"\{(\w+)\}", lambda place: escape(makers[place[1]]()), text)


def month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)


def add_months(day: date, count: int) -> date:
    """The first of the month `count` months after `day`'s."""
    months = day.year * 12 + day.month - 1 + count
    return date(months // 12, months % 12 + 1, 1)


def contact(d: Draft, seat: Address) -> list[str]:
    """Lines of an office's address and reach."""
    g = d.german
    host = "".join(char for char in seat.place.lower() if "a" <= char <= "z")[:14] or "amt"
    lines = [
        seat.street,
        seat.postcode_place,
        f"{d.one_of('Telefon', 'Tel.', 'Durchwahl', 'Tel')} {g.phone()}",
        f"{d.one_of('Telefax', 'Fax')} {g.phone()}",
        f"{d.one_of('info', 'post', 'poststelle', 'kontakt', 'bescheide')}@{host}.de",
        f"www.{host}.de",
    ]
    return [escape(line) for line in lines]


def hours(d: Draft) -> str:
    return d.one_of(
        "Mo, Di, Do, Fr 8:00 - 12:00 Uhr, Do auch 14:00 - 17:30 Uhr",
        "Montag bis Freitag 8.30 - 12.00 Uhr und nach Vereinbarung",
        "Mo-Do 8-16 Uhr, Fr 8-13 Uhr",
        "Termine nur nach Vereinbarung",
    )


def account(d: Draft) -> str:
    """A bank account of an office: a distractor."""
    g = d.german
    bank = g.bank()
    return f"{escape(bank.name)}, IBAN {d.print_iban(g.iban(bank))}, BIC {bank.bic}"


def address(d: Draft, name: str, who: Person, home: Address, *, sender: str = "") -> str:
    """The addressee's block; `name` and `sender` are HTML."""
    line = f"<div style='font-size:{d.rng.uniform(6, 7.5):.1f}pt;text-decoration:underline'>{sender}</div>" * bool(
        sender
    )
    title = d.one_of("Herrn" if who.sex == "m" else "Frau", "Herr" if who.sex == "m" else "Frau", "", "")
    title += "<br>" * bool(title)
    extra = f"c/o {escape(d.german.person().last)}<br>" if d.maybe(0.05) else ""
    return f"{line}{title}{name}<br>{extra}{escape(home.street)}<br>{escape(home.postcode_place)}"


def greeting(d: Draft, who: Person, name: str = "") -> str:
    """The salutation; `name` is the marked full name where it is not the person's own."""
    name = name or d.field("empfaenger", who.name)
    end = "r" if who.sex == "m" else ""
    return d.one_of(
        f"Sehr geehrte{end} {who.salutation} {escape(who.last)},",
        f"Sehr geehrte{end} {who.salutation} {escape(who.last)},",
        f"Guten Tag {who.salutation} {escape(who.last)},",
        f"Guten Tag {name},",
        "Sehr geehrte Damen und Herren,",
    )


def pairs(rows: Rows, build: str) -> str:
    """Labelled values. Builds: "table" (label left), "above", "line", "boxes", "dots", "colon", "below"."""
    match build:
        case "above":
            return "".join(f"<div style='margin-bottom:1.5mm'><small>{n}</small><br>{v}</div>" for n, v in rows)
        case "below":
            cells = "".join(
                f"<td style='padding:0 5mm 2mm 0'><div style='border-bottom:.5px solid #000;min-width:30mm'>{v}</div><small>{n}</small>"
                for n, v in rows
            )
            return f"<table><tr>{cells}</table>"
        case "line":
            return " &nbsp; ".join(f"{n.rstrip(':')}: {v}" if n else v for n, v in rows)
        case "boxes":
            cells = "".join(
                f"<td style='border:1px solid #555;padding:.8mm 2mm'><small>{n}</small><br>{v}" for n, v in rows
            )
            return f"<table style='width:100%'><tr>{cells}</table>"
        case "dots":
            return " &bull; ".join(f"{n} {v}" for n, v in rows)
        case "colon":
            return "<br>".join(f"{n.rstrip(':')}: {v}" if n else v for n, v in rows)
        case _:
            return "<table>" + "".join(f"<tr><td style='padding-right:4mm'>{n}<td>{v}" for n, v in rows) + "</table>"


def bye(d: Draft) -> str:
    """The close with a made-up signature."""
    name = escape(d.german.person().name)
    return d.one_of(
        f"Mit freundlichen Grüßen<br>Im Auftrag<br><br>{name}",
        f"Mit freundlichen Grüßen<br><br>{name}",
        f"Im Auftrag<br><br>gez. {name}",
        "Mit freundlichen Grüßen<br><br><i>Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.</i>",
        f"Freundliche Grüße<br>i. A. {name}",
        f"Hochachtungsvoll<br><br>{name}",
    )


def remedy(d: Draft, office: str, seat: Address, sort: str = "widerspruch") -> str:
    """Notice of legal remedies; `office` is HTML. Sorts: widerspruch, einspruch, klage, sozialgericht."""
    place = f"{escape(seat.street)}, {escape(seat.postcode_place)}"
    town = escape(d.german.town())
    if sort == "klage":
        return (
            "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage bei dem Verwaltungsgericht "
            f"{town} schriftlich oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle erhoben werden. Die Klage muss "
            f"den Kläger, den Beklagten ({office}) und den Gegenstand des Klagebegehrens bezeichnen."
        )
    if sort == "sozialgericht":
        return (
            f"Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage beim Sozialgericht {town} "
            "erheben. Die Klage ist schriftlich oder zur Niederschrift einzureichen."
        )
    word = "Einspruch" if sort == "einspruch" else "Widerspruch"
    return d.one_of(
        f"Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe {word} erhoben werden. Der {word} ist schriftlich "
        f"oder zur Niederschrift bei {office}, {place}, einzulegen.",
        f"Gegen diesen Bescheid ist der {word} zulässig. Er ist binnen eines Monats nach seiner Bekanntgabe bei {office} "
        "schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I oder zur Niederschrift einzureichen.",
        f"Sie können gegen diesen Bescheid innerhalb eines Monats nach Zugang {word} einlegen, schriftlich oder zur "
        f"Niederschrift bei der im Briefkopf genannten Stelle. Die Frist ist auch gewahrt, wenn der {word} bei einer anderen "
        "inländischen Behörde eingeht. Eine einfache E-Mail genügt nicht.",
    )


def split(d: Draft, total: Decimal, parts: int) -> list[Decimal]:
    """`parts` positive amounts that add up to `total`."""
    weights = [d.rng.uniform(0.5, 2) for _ in range(parts)]
    amounts = [(total * Decimal(str(w / sum(weights)))).quantize(Decimal("0.01")) for w in weights[:-1]]
    return [*amounts, total - sum(amounts, Decimal(0))]


_DUTIES = (
    "Wer Sozialleistungen beantragt oder erhält, hat alle Tatsachen anzugeben, die für die Leistung erheblich sind, und Änderungen unverzüglich mitzuteilen (§ 60 Abs. 1 SGB I).",
    "Kommen Sie Ihren Mitwirkungspflichten nicht nach, kann die Leistung ganz oder teilweise versagt oder entzogen werden (§ 66 SGB I). Darauf wurden Sie mit Schreiben vom {past} hingewiesen.",
    "Ein Verwaltungsakt mit Dauerwirkung ist aufzuheben, soweit sich die Verhältnisse wesentlich ändern (§ 48 Abs. 1 SGB X).", "Bereits erbrachte Leistungen sind zu erstatten, soweit der Bescheid aufgehoben worden ist (§ 50 Abs. 1 SGB X).",
    "Ansprüche auf laufende Geldleistungen können wie Arbeitseinkommen gepfändet werden; unpfändbar sind derzeit {amount} im Monat.", "Teilen Sie uns eine neue Bankverbindung mindestens vier Wochen vor dem Zahlungstermin mit.",
    "Beispiel: Frau {last} nimmt am {past} eine Beschäftigung mit {amount} brutto auf. Sie muss dies sofort melden, auch wenn der erste Lohn erst später fließt.", "Beispiel: Herr {last} erhält am {soon} eine Steuererstattung von {amount}. Auch einmalige Einnahmen sind anzugeben.",
    "Bewahren Sie diesen Bescheid bis zum {soon} auf; er dient als Nachweis gegenüber dem Rundfunkbeitragsservice.", "Ihre Daten werden nach § 67a SGB X erhoben und im automatisierten Verfahren verarbeitet.", "Ein Datenabgleich mit anderen Leistungsträgern findet vierteljährlich statt, zuletzt am {past}.",
    "Ansprechpartner für den Datenschutz ist {person}, Telefon {phone}.", "Auskünfte erteilt auch die Gemeinde {town}.", "Eine Zahlung im Ausland ist nur auf besonderen Antrag möglich.", "Zahlungen werden am letzten Bankarbeitstag des Vormonats angewiesen.",
    "Bei einem Umzug in den Bezirk einer anderen Behörde endet die Zuständigkeit; die Akte wird an {office} abgegeben.", "Für die Bearbeitung eines Widerspruchs werden keine Kosten erhoben.", "Wird der Bescheid durch einen neuen ersetzt, so wird dieser Gegenstand des Verfahrens (§ 86 SGG).",
    "Sind die Voraussetzungen nach dem {soon} nicht mehr nachgewiesen, wird die Zahlung vorläufig eingestellt (§ 331 SGB III entsprechend).", "Der Freibetrag beträgt {small}, für jede weitere Person {small}.", "Vermögen bis {amount} je Person bleibt außer Betracht.", "Nach dem Tod der berechtigten Person überwiesene Beträge sind zurückzuzahlen.",
    "Wer vorsätzlich falsche Angaben macht, kann mit Geldbuße bis 5.000 Euro belegt oder wegen Betrugs verfolgt werden.", "Bitte verwenden Sie bei Schriftwechsel stets das oben angegebene Zeichen, nicht {case}.", "Anträge aus früherer Zeit, zum Beispiel vom {past}, sind damit erledigt.",
    "Von anderen Stellen gezahlte Vorschüsse in Höhe von {amount} werden verrechnet (§§ 102 ff. SGB X).", "Die Beratung durch {person} ersetzt keine schriftliche Entscheidung.", "Die Frist beginnt mit dem dritten Tag nach Aufgabe zur Post, bei Zustellung im Ausland gilt eine Frist von drei Monaten.",
    "Fällt das Fristende auf einen Sonnabend, Sonntag oder Feiertag, endet die Frist am nächsten Werktag.", "Gebärdensprachdolmetscher werden auf Wunsch kostenfrei gestellt.", "Die Rundungsregel: Beträge ab 0,50 Euro werden aufgerundet.", "Zuzahlungen zu Arzneimitteln sind auf {small} im Jahr begrenzt.",
)  # fmt: skip
_HEADS = (
    "Merkblatt",
    "Hinweise",
    "Wichtige Hinweise zu diesem Bescheid",
    "Ihre Rechte und Pflichten",
    "Mitteilungspflichten",
    "Allgemeine Informationen",
    "Anlage: Erläuterungen",
)


def leaflet(d: Draft, day: date) -> str:
    """Pages of small print after a notice: rights and duties with examples; every date and amount in it is a decoy."""
    texts = [fill(d, day, text) for text in d.some(_DUTIES, 9, len(_DUTIES))]
    title = f"<p class=break><b>{d.one_of(*_HEADS)}</b></p>"
    size = f"font-size:{d.rng.uniform(7.5, 10.5):.1f}pt"
    match d.rng.randrange(4):
        case 0:
            columns = f"<div style='columns:2;column-gap:7mm;{size};text-align:justify'>{''.join(f'<p>{t}</p>' for t in texts[:22])}</div>"
            return title + columns
        case 1:
            number = d.one_of("{}.", "({})", "{:02d}", "§ {}")
            return title + "".join(f"<p style='{size}'>{number.format(n)} {t}</p>" for n, t in enumerate(texts, 1))
        case 2:
            rows = "".join(f"<tr><td style='width:12mm'>{n}<td>{t}" for n, t in enumerate(texts, 1))
            return f"{title}<table style='width:100%;{size}'><tbody>{rows}</tbody></table>"
        case _:
            mark = d.one_of("•", "–", "■", "")
            return title + "".join(f"<p style='{size};margin-left:4mm'>{mark} {t}</p>" for t in texts)

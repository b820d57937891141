"""Widerspruchsbescheid: the authority decides on an objection, with rubrum, tenor, reasons I/II and leave to sue."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import BYES, contact, hello, listed, page_number, picked

_TENORS = (
    "Der Widerspruch wird als unbegründet zurückgewiesen.", "Der Widerspruch wird als unzulässig verworfen.",
    "Auf den Widerspruch wird der Bescheid vom {old} aufgehoben.", "Dem Widerspruch wird abgeholfen.",
    "Der Bescheid vom {old} wird insoweit geändert, als für den Monat {month} weitere {sum} bewilligt werden. Im "
    "Übrigen wird der Widerspruch zurückgewiesen.",
    "Der Widerspruch gegen den Bescheid vom {old} wird zurückgewiesen.",
)  # fmt: skip
_COSTS = (
    "Kosten werden nicht erstattet.",
    "Im Widerspruchsverfahren entstandene notwendige Aufwendungen werden nicht erstattet.",
    "Die notwendigen Aufwendungen werden auf Antrag zur Hälfte erstattet.",
    "Die Zuziehung eines Bevollmächtigten war nicht notwendig.", "Die Entscheidung ergeht kostenfrei.",
)  # fmt: skip
_FACTS = (
    "Mit Bescheid vom {old} lehnte die Behörde den Antrag auf Übernahme der Kosten der Unterkunft ab.",
    "Hiergegen legte der Widerspruchsführer mit Schreiben vom {obj} Widerspruch ein.",
    "Zur Begründung wurde vorgetragen, das Einkommen sei fehlerhaft angerechnet worden.",
    "Die Widerspruchsführerin legte Kontoauszüge sowie den Mietvertrag vom {lease} vor.",
    "Aus den Lohnabrechnungen ergibt sich ein bereinigtes Einkommen von {sum}.",
    "Mit Schreiben vom {obj} wurde Gelegenheit zur Äußerung gegeben; eine Antwort ging nicht ein.",
    "Der Widerspruch ging am {obj} hier ein.",
    "Wegen der weiteren Einzelheiten wird auf den Inhalt der Verwaltungsakte Bezug genommen.",
    "Die Bedarfsgemeinschaft besteht aus {n} Personen.", "Die Wohnung kostet monatlich {sum} warm.",
)  # fmt: skip
_REASONS = (
    "Der Widerspruch ist zulässig, insbesondere form- und fristgerecht erhoben.",
    "Er ist jedoch in der Sache nicht begründet.",
    "Der angefochtene Bescheid ist rechtmäßig und verletzt den Widerspruchsführer nicht in seinen Rechten.",
    "Nach § 22 Abs. 1 SGB II werden Bedarfe für Unterkunft anerkannt, soweit sie angemessen sind.",
    "Gemäß § 11 Abs. 1 SGB II sind Einnahmen in Geld zu berücksichtigen.",
    "Die Widerspruchsfrist von einem Monat (§ 84 SGG) war bei Eingang bereits abgelaufen.",
    "Gründe für eine Wiedereinsetzung in den vorigen Stand sind nicht ersichtlich.",
    "Nach § 48 SGB X ist ein Verwaltungsakt mit Dauerwirkung bei wesentlicher Änderung aufzuheben.",
    "Die Mitwirkungspflichten nach §§ 60 ff. SGB I wurden nicht erfüllt.", "Ein Ermessensfehler ist nicht erkennbar.",
    "Die Kostenentscheidung beruht auf § 63 SGB X.",
    "Der Vortrag im Widerspruchsverfahren führt zu keiner anderen Beurteilung.",
    "Überzahlte Leistungen in Höhe von {sum} sind nach § 50 SGB X zu erstatten.",
    "Die Nebenkostennachforderung war im Monat der Fälligkeit als Bedarf anzuerkennen.",
    "Der Freibetrag wurde zutreffend mit {sum} berechnet.",
)  # fmt: skip
_REFUSING = (
    "nicht begründet", "ist rechtmäßig", "abgelaufen", "Wiedereinsetzung", "keiner anderen", "nicht erfüllt",
)  # fmt: skip
_REMEDY = (
    "Gegen den Bescheid vom {old} in der Gestalt dieses Widerspruchsbescheides kann innerhalb eines Monats nach "
    "Bekanntgabe Klage beim Sozialgericht {town} erhoben werden.",
    "Die Klage ist schriftlich, in elektronischer Form oder zur Niederschrift des Urkundsbeamten der "
    "Geschäftsstelle einzulegen.",
)  # fmt: skip
_MONTHS = (
    "Januar", "März", "April", "Juni", "August", "Oktober", "Dezember",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    office, person, home, address, day = g.authority(), g.person(), g.address(), g.address(), g.day()
    old, objected = day - timedelta(days=d.rng.randint(90, 260)), day - timedelta(days=d.rng.randint(40, 85))
    lawyer = g.person() if d.maybe(0.3) else None

    def fill(text: str) -> str:
        return escape(
            text.format(
                old=d.print_date(old),
                obj=d.print_date(objected),
                lease=d.print_date(g.day()),
                month=f"{d.one_of(*_MONTHS)} {old.year}",
                sum=d.print_amount(g.money(20, 1400)),
                n=d.rng.randint(1, 6),
                town=g.town(),
            )
        )

    shown, dated = d.field("absender", office), d.date("datum", day)
    facts = []
    if d.maybe(0.75):
        facts.append(
            (
                d.one_of(
                    "Geschäftszeichen",
                    "Aktenzeichen",
                    "Mein Zeichen",
                    "Unser Zeichen",
                    "Az.",
                    "Widerspruchsnummer",
                    "Zeichen",
                ),
                d.code("aktenzeichen", g.case_number()),
            )
        )
    facts.append((d.one_of("Datum", "Datum", "vom"), dated))
    facts += picked(
        d,
        [
            ("Auskunft erteilt", escape(g.person().name)),
            ("Zimmer", g.digits(3)),
            ("Telefon", escape(g.phone())),
            ("Ihr Schreiben vom", d.print_date(objected)),
            ("Rechtsbehelfsstelle", f"Team {d.rng.randint(1, 999)}"),
            ("Kundennummer", f"{g.digits(3)}D{g.digits(6)}"),
        ],
        0,
        4,
    )
    head = (
        f"<div class=head><b>{shown}</b><br><small>"
        f"{d.one_of('Rechtsbehelfsstelle', 'Widerspruchsstelle', 'Der Widerspruchsausschuss', 'Fachbereich Recht', '')}"
        "</small></div>"
    )
    to = g.person().name if lawyer is None else lawyer.name
    receiver = (
        d.address_lines(person.name, home, person)
        if lawyer is None
        else f"{d.one_of('Rechtsanwältin', 'Rechtsanwalt', 'Kanzlei')}<br>{d.address_lines(to, home)}"
    )
    small = (
        f"<small>{shown}, {escape(address.street)}, {escape(address.postcode_place)}</small><br>"
        if d.maybe(0.5)
        else ""
    )
    way = d.one_of(
        "",
        "Gegen Empfangsbekenntnis<br>",
        "Postzustellungsurkunde<br>",
        "Einschreiben<br>",
        "Mit Zustellungsurkunde<br>",
    )
    info = listed(d, facts)
    top = (
        f"<div class=top><div>{small}{way}{receiver}</div><div>{info}</div></div>"
        if d.maybe(0.7)
        else f"<p>{small}{way}{receiver}</p>{info}"
    )
    title = d.one_of(
        "Widerspruchsbescheid",
        "W i d e r s p r u c h s b e s c h e i d",
        "WIDERSPRUCHSBESCHEID",
        "Widerspruchsbescheid",
        "Entscheidung über Ihren Widerspruch",
    )
    party = "der" if person.sex == "w" else "des"
    matter = d.one_of(
        f"<p class=mid>Auf den Widerspruch {party} {person.salutation}{'n' if person.sex == 'm' else ''} "
        f"{escape(person.name)}, {escape(home.street)}, {escape(home.place)}, vom {d.print_date(objected)} gegen "
        f"den Bescheid vom {d.print_date(old)} ergeht folgende Entscheidung:</p>",
        f"<p>Widerspruchsführer{'in' if person.sex == 'w' else ''}: {escape(person.name)}<br>Bevollmächtigte/r: "
        f"{escape(lawyer.name) if lawyer else '-'}<br>Datum des Widerspruchs: {d.print_date(objected)}<br>gegen "
        f"den Bescheid vom: {d.print_date(old)}<br>wegen: Leistungen nach dem "
        f"{d.one_of('SGB II', 'SGB XII', 'WoGG', 'SGB IX')}</p>",
        f"<p>In dem Widerspruchsverfahren</p><p class=mid>{escape(person.name)}</p><p>gegen</p><p class=mid>"
        f"{escape(office)}</p><p>{d.one_of('trifft die Widerspruchsstelle folgende', 'ergeht die')} "
        "Entscheidung:</p>",
    )
    letters = d.maybe(0.3)
    opening = f"<p>{hello(d, person if lawyer is None else lawyer)}</p>" if letters else ""
    decision = d.one_of(*_TENORS)
    granted = "abgeholfen" in decision or "aufgehoben" in decision
    tenor = [fill(decision), *d.some(_COSTS, 1, 2)]
    numbers = (
        "".join(f"<p class=tenor>{i}. {line}</p>" for i, line in enumerate(tenor, 1))
        if d.maybe(0.6)
        else f"<p class=tenor>{' '.join(tenor)}</p>"
    )

    def chapter(heading: str, pool: tuple[str, ...], low: int, high: int) -> str:
        kept = [s for s in pool if d.maybe(0.7) and not (granted and any(word in s for word in _REFUSING))]
        rest, text = [fill(s) for s in kept[: d.rng.randint(low, high)]], ""
        while rest:
            count = d.rng.randint(1, 3)
            text += f"<p>{' '.join(rest[:count])}</p>"
            rest = rest[count:]
        return f"<p class=h>{heading}</p>{text}"

    one, two = d.one_of(
        "I.|II.",
        "Sachverhalt|Begründung",
        "Sachverhalt:|Rechtliche Würdigung:",
        "Gründe: I.|II.",
        "Tatbestand|Entscheidungsgründe",
    ).split("|")
    body = (
        f"{head}{top}<h2>{title}</h2>{opening}{matter}{numbers}{chapter(one, _FACTS, 3, 9)}"
        f"{chapter(two, _REASONS, 4, 13)}"
    )
    remedy = "".join(f"<p>{fill(s)}</p>" for s in _REMEDY)
    body += (
        "<p class=h>"
        f"{d.one_of('Rechtsbehelfsbelehrung', 'Rechtsmittelbelehrung', 'Ihre Rechte', 'Belehrung')}"
        f"</p>{remedy}"
    )
    body += (
        "<p>"
        f"{d.one_of(*BYES) if letters else d.one_of('Im Auftrag', 'Im Auftrage', 'I. A.', 'gez.')}"
        f"</p><p>{escape(g.person().last)}</p>"
    )
    foot = (
        '<div style="position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:7pt;border-top:1px solid #777">'
        f"{' &nbsp; '.join(contact(d, office))}</div>"
        if d.maybe(0.6)
        else ""
    )
    css = d.css(SANS, SERIF, MONO) + (
        f".head{{text-align:{d.one_of('left', 'right', 'center')};font-size:{d.rng.randint(11, 16)}pt;"
        "margin-bottom:12mm}small{font-size:7.5pt}.top{display:flex;justify-content:space-between;"
        f"margin-bottom:8mm}}.mid{{text-align:{d.one_of('left', 'center')}}}"
        f"h2{{text-align:{d.one_of('center', 'left')};font-size:{d.rng.randint(12, 17)}pt;margin:5mm 0}}"
        f".tenor{{margin-left:{d.rng.randint(0, 12)}mm;font-weight:{d.one_of('bold', 'normal')}}}"
        f".h{{font-weight:bold;text-align:{d.one_of('left', 'center')};margin-top:4mm}}"
    )
    return Sheet(body, css, footer=foot + page_number(d), margin=(16, 20, 20, 25))

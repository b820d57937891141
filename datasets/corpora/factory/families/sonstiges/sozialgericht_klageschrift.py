"""Klage to the Sozialgericht by a citizen or lawyer: parties in court form, motions, reasons; it tells of a "
"Widerspruch."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import BYES, grouped, imprint, page_number, place_and_date

_KINDS = (
    "Klage", "K L A G E", "Klageschrift", "Antrag auf einstweilige Anordnung",
    "Klage gegen den Widerspruchsbescheid vom {wsb}", "Hiermit erhebe ich Klage", "Untätigkeitsklage", "Eilantrag",
    "Klage und Antrag auf Prozesskostenhilfe", "Berufung",
)  # fmt: skip
_MOTIONS = (
    "den Bescheid vom {old} in der Gestalt des Widerspruchsbescheides vom {wsb} aufzuheben",
    "die Beklagte zu verurteilen, Leistungen in gesetzlicher Höhe zu gewähren",
    "die Kosten der Unterkunft in Höhe von {sum} monatlich zu übernehmen",
    "dem Kläger Prozesskostenhilfe zu bewilligen", "der Beklagten die außergerichtlichen Kosten aufzuerlegen",
    "über den Widerspruch vom {obj} zu entscheiden", "die aufschiebende Wirkung anzuordnen",
    "die Sache im Termin mündlich zu verhandeln", "die Erstattungsforderung von {sum} aufzuheben",
    "Akteneinsicht zu gewähren", "das Verfahren mit dem Aktenzeichen {az} beizuziehen",
)  # fmt: skip
_REASONS = (
    "Ich beziehe seit {lease} Leistungen.",
    "Gegen den Bescheid wurde am {obj} Widerspruch eingelegt, den die Behörde zurückgewiesen hat.",
    "Die Beklagte hat das Einkommen aus der Lohnabrechnung doppelt angerechnet.",
    "Laut Mietvertrag beträgt die Miete {sum}, anerkannt wurde viel weniger.",
    "Eine günstigere Wohnung war nicht zu finden, die Suche ist dokumentiert.",
    "Die Kontoauszüge lagen der Behörde seit {obj} vor.", "Der Widerspruchsbescheid ist falsch.",
    "Seit der Einlegung des Widerspruchs sind mehr als drei Monate vergangen, ohne dass entschieden wurde.",
    "Ich habe kein Geld mehr, um Essen und Strom zu bezahlen.",
    "Die Bescheide sind nicht nachvollziehbar, eine Anhörung fand nicht statt.",
    "Der Grad der Behinderung wurde zu niedrig festgesetzt.", "Meine Ärzte haben etwas ganz anderes bescheinigt.",
    "Beweis: Bescheid in Kopie, Anlage K1.", "Das Schreiben vom {obj} habe ich nie bekommen.",
    "Eine weitere Begründung bleibt vorbehalten.", "Die Pauschale für Warmwasser fehlt ganz.",
    "Die Rückforderung trifft mich hart, ich habe immer alles angegeben.",
    "Es wird beantragt, einen Gutachter nach § 109 SGG zu hören.",
    "Die Klage ist fristgerecht, der Bescheid ging am {late} zu.",
)  # fmt: skip
_ENCLOSED = (
    "Bescheid vom {old}", "Widerspruchsbescheid vom {wsb}", "Kopie meines Widerspruchs", "Kontoauszüge",
    "Mietvertrag", "Lohnabrechnungen", "Attest", "Vollmacht",
    "Erklärung über die persönlichen und wirtschaftlichen Verhältnisse",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    person, home, office, day = g.person(), g.address(), g.authority(), g.day()
    law = d.maybe(0.35)
    counsel = g.person()
    kanzlei = d.one_of(
        counsel.name,
        f"{counsel.last} & {g.person().last} Rechtsanwälte",
        f"Kanzlei {counsel.last}",
        f"Sozialverband VdK {g.town()}",
        f"{counsel.last} Rechtsanwälte PartG mbB",
    )
    court = (
        f"{d.one_of('Sozialgericht', 'Sozialgericht', 'Sozialgericht', 'Landessozialgericht', 'SG')} {escape(g.town())}"
    )
    decided = day - timedelta(days=d.rng.randint(5, 32))

    def fill(text: str) -> str:
        def past(low: int, high: int) -> str:
            return d.print_date(day - timedelta(days=d.rng.randint(low, high)))

        return escape(
            text.format(
                old=past(150, 300),
                wsb=d.print_date(decided),
                obj=past(90, 140),
                lease=past(400, 3000),
                late=past(1, 4),
                sum=d.print_amount(g.money(40, 2500)),
                az=g.case_number(),
            )
        )

    shown = d.field("absender", kanzlei if law else person.name)
    dated, address = d.date("datum", day), g.address()
    title_of = d.one_of("Rechtsanwältin ", "Rechtsanwalt ", "RA ") * (law and kanzlei == counsel.name)
    sender = (
        f"{title_of}{shown}<br>{escape((address if law else home).street)}<br>"
        f"{escape((address if law else home).postcode_place)}"
    )
    if d.maybe(0.4):
        sender += f"<br>Tel. {escape(g.phone())}"
    reference = ""
    if d.maybe(0.45):
        label = (
            d.one_of("Unser Zeichen", "Mein Zeichen", "Az. der Kanzlei", "Reg.-Nr.")
            if law
            else d.one_of("Aktenzeichen", "Az.", "Geschäftszeichen", "Aktenzeichen des Gerichts")
        )
        code = (
            f"{d.rng.randint(1, 990)}/{day.year % 100} {counsel.last[:2].upper()}{d.one_of('01', '02', 'x')}"
            if law
            else f"S {d.rng.randint(1, 60)} AS {d.rng.randint(10, 3000)}/{day.year % 100}"
        )
        reference = f"<p>{label}{d.one_of(': ', ' ')}{d.code('aktenzeichen', code)}</p>"
    party, against = (
        ("Klägerin" if person.sex == "w" else "Kläger"),
        d.one_of("Beklagte", "Beklagter", "Antragsgegner", "- Beklagte -"),
    )
    full = f"{escape(person.name)}, {escape(home.street)}, {escape(home.postcode_place)}"
    rep = f"<p>Prozessbevollmächtigte: {escape(kanzlei)}</p>" if law and d.maybe(0.6) else ""
    formal = (
        f"<p>{d.one_of('In dem Rechtsstreit', 'In Sachen', 'In der Sache', 'des / der')}</p><p class=in>{full}</p>"
        f"<p class=end>- {party} -</p>{rep}<p>{d.one_of('gegen', 'g e g e n', './.')}</p>"
        f"<p class=in>{escape(office)}</p><p class=end>{against}</p><p>wegen "
        f"{d.one_of('SGB II', 'Grundsicherung', 'GdB', 'Rückforderung', 'Unterkunft', 'Rente')}"
        "</p>"
    )
    loose = (
        "<p>"
        f"{d.one_of('hiermit erhebe ich Klage gegen', 'ich klage gegen', 'ich reiche Klage ein gegen', 'gegen')} "
        f"{escape(office)} {d.one_of('wegen des Bescheides vom', 'gegen den Widerspruchsbescheid vom')} "
        f"{d.print_date(decided)}{d.one_of('.', ', mir zugegangen wenige Tage später.')}</p>"
    )
    plain = not law and d.maybe(0.5)
    motions = [fill(s) for s in d.some(_MOTIONS, 1, 5)]
    lead = (
        d.one_of(
            "Ich beantrage,", "Es wird beantragt,", "Namens und in Vollmacht der Klagepartei beantrage ich:", "Anträge:"
        )
        if law
        else d.one_of("Ich beantrage,", "Ich möchte erreichen:", "Mein Antrag:", "Ich bitte das Gericht,")
    )
    mark = d.one_of("{}. ", "{}) ", "- ")
    asks = f"<p>{lead}</p>" + "".join(
        f"<p class=in>{mark.format(i)}{text}{',' if i < len(motions) else '.'}</p>" for i, text in enumerate(motions, 1)
    )
    why = (
        f"<p class=h>{d.one_of('Begründung', 'Begründung:', 'Gründe', 'Zur Begründung:', 'B e g r ü n d u n g')}</p>"
        + grouped(d, [fill(s) for s in d.some(_REASONS, 2, 11)])
    )
    enclosed = (
        f"<p>{d.one_of('Anlagen', 'Anlage:', 'Beigefügt:')}<br>"
        f"{'<br>'.join(fill(s) for s in d.some(_ENCLOSED, 1, 5))}</p>"
        if d.maybe(0.6)
        else ""
    )
    sign = f"<p>{d.one_of(*BYES) if not law else d.one_of('Rechtsanwältin', 'Rechtsanwalt', '')}</p>"
    sign += f"<p>{escape(counsel.name) if law else shown}</p>"
    receiver = (
        f"<p class=to>{d.one_of('An das<br>', '', 'An<br>')}{court}<br>{escape(g.address().street)}<br>"
        f"{escape(g.address().postcode_place)}</p>"
    )
    dear = (
        d.one_of(
            "<p>Sehr geehrte Damen und Herren,</p>",
            "<p>Sehr geehrte Richterin, sehr geehrter Richter,</p>",
            "<p>Guten Tag,</p>",
        )
        if plain
        else ""
    )
    top = f"<p class=from>{sender}</p>{receiver}<p class=date>{place_and_date(d, home.place, dated)}</p>{reference}"
    title = f"<p class=kind>{fill(d.one_of(*_KINDS))}</p>"
    core = f"{dear}{loose}" if plain else formal
    body = (
        f"{top}{title}{core}{asks}{why}{sign}{enclosed}"
        if d.maybe(0.7)
        else f"{top}{core if not plain else ''}{title}{core if plain else ''}{why}{asks}{enclosed}{sign}"
    )
    hand = not law and d.maybe(0.15)
    groups = [HAND] if hand else [SANS, SERIF] + [MONO] * (not law)
    css = d.css(*groups, low=13 if hand else 10, high=16 if hand else 12) + (
        f".from{{text-align:{d.one_of('left', 'right', 'center')}}}.to{{margin:{d.rng.randint(6, 14)}mm 0}}"
        f".date{{text-align:{d.one_of('right', 'left')}}}.kind{{font-weight:bold;"
        f"text-align:{d.one_of('left', 'center')};font-size:{d.one_of('110%', '130%', '100%')};margin:5mm 0}}"
        f".in{{margin-left:{d.rng.randint(4, 20)}mm}}.end{{text-align:right}}.h{{font-weight:bold;"
        f"text-align:{d.one_of('left', 'center')}}}"
    )
    footer = (imprint(d, escape(kanzlei), kanzlei, address) if law and d.maybe(0.6) else "") + page_number(d)
    return Sheet(body, css, footer=footer, margin=(16, 20, 26 if law else 18, 25))

"""Main application for basic income support, several pages: numbered sections, captions in boxes, ticks, partner and children."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import (
    DECLARATIONS,
    HINTS,
    INCOMES,
    NATIONS,
    STATES,
    application,
    ink,
    marks,
)

_TITLES = (
    "Antrag auf Bürgergeld", "Antrag auf Leistungen zur Sicherung des Lebensunterhalts", "Hauptantrag", "Hauptantrag Bürgergeld", "Antrag auf Arbeitslosengeld II", "Antrag auf Grundsicherung für Arbeitsuchende",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("hauptantrag",), reverse=0.15), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    combs, letters = d.maybe(0.4), d.one_of("1.", "A", "Abschnitt 1")
    number = iter(range(1, 30))

    def head(text: str) -> str:
        return f"<tr><th colspan=12>{{n}} {text}"

    def numbered(line: str) -> str:
        if "{n}" not in line:
            return line
        n = next(number)
        return line.replace("{n}", {"1.": f"{n}.", "A": chr(64 + n)}.get(letters, f"Abschnitt {n}:"), 1)

    def box(span: int, caption: str, value: str = "") -> str:
        return f"<td colspan={span}><small>{caption}</small><div class=v>{value or '&nbsp;'}</div>"

    def ask(text: str, yes: bool, more: str = "") -> str:
        return f"<tr><td colspan=8>{text}{f' <span class=v>{more}</span>' if more and yes else ''}<td colspan=2>{on if yes else off} ja<td colspan=2>{off if yes else on} nein"

    def often(text: str, share: float = 0.85) -> str:
        return text if d.maybe(share) else ""

    def person_rows(known: bool) -> list[str]:
        born = (
            d.comb("geburtsdatum", a.person.born.strftime("%d%m%Y"), a.person.born.isoformat())
            if combs
            else a.born(d, style)
        )
        names = f"<tr>{box(2, 'Anrede', a.person.salutation)}{box(5, 'Vorname', a.part(d, a.person.first))}{box(5, d.one_of('Familienname', 'Nachname'), a.part(d, a.person.last))}"
        if a.shown != a.person.name or d.maybe(0.3):
            names = f"<tr>{box(12, d.one_of('Vorname, Familienname', 'Name der Antragstellerin / des Antragstellers') if a.shown == a.person.name else 'Name, Vorname', a.name(d))}"
        plz = d.comb("plz", a.home.postcode) if combs else a.plz(d)
        rows = [
            names,
            f"<tr>{box(4, 'Geburtsdatum', often(born, 0.93))}{box(4, 'Geburtsort', escape(g.town()))}{box(4, 'Geburtsname (sofern abweichend)', often(escape(g.person().last), 0.2))}",
        ]
        rows.append(f"<tr>{box(12, d.one_of('Straße, Hausnummer', 'Straße und Haus-Nr.'), a.street(d))}")
        if d.maybe(0.3):
            rows.append(f"<tr>{box(12, 'ggf. bei (c/o)', often(escape(g.person().name), 0.2))}")
        rows.append(f"<tr>{box(4, 'Postleitzahl', plz)}{box(8, d.one_of('Wohnort', 'Ort'), a.ort(d))}")
        rows.append(f"<tr>{box(6, 'Telefon (freiwillig)', often(a.phone, 0.7))}{box(6, 'E-Mail (freiwillig)', '')}")
        rows.append(
            f"<tr>{box(6, 'Staatsangehörigkeit', d.one_of(*NATIONS))}{box(6, 'Rentenversicherungsnummer', often(g.pension_number(a.person), 0.6))}"
        )
        return rows if known else rows[:4]

    rows = [
        head(
            d.one_of(
                "Meine persönlichen Daten",
                "Allgemeine Daten der Antragstellerin / des Antragstellers",
                "Angaben zur Person",
            )
        ),
        *person_rows(True),
    ]
    account = d.comb("iban", a.iban) if combs else a.account(d)
    bank = [
        head(d.one_of("Bankverbindung", "Meine Bankverbindung", "Überweisung der Leistung")),
        f"<tr>{box(12, 'IBAN', often(account, 0.9))}",
        f"<tr>{box(6, 'Name der Bank', often(escape(a.bank.name), 0.7))}{box(6, d.one_of('Kontoinhaber/in (falls abweichend)', 'BIC'), '')}",
    ]
    state = d.rng.randrange(len(STATES))
    personal = [
        head("Familienstand"),
        "<tr><td colspan=12>" + " &nbsp; ".join(f"{on if n == state else off} {text}" for n, text in enumerate(STATES)),
    ]
    home = [head(d.one_of("Wohnsituation", "Bedarfsgemeinschaft", "Meine Wohnsituation"))]
    home.append(ask("Ich wohne allein.", not a.children))
    if d.maybe(0.7):
        home.append(
            f"<tr>{box(6, 'Partnerin / Partner: Name', escape(a.partner.reversed_name))}{box(3, 'Geburtsdatum', d.print_date(a.partner.born, style))}{box(3, 'ausgeübte Tätigkeit', d.one_of('keine', 'Verkäuferin', 'Fahrer', ''))}"
        )
    home += [
        f"<tr>{box(6, f'{n}. Kind', escape(child.reversed_name))}{box(3, 'Geburtsdatum', d.print_date(child.born, style))}{box(3, 'Verhältnis', d.one_of('Sohn', 'Tochter', 'Kind'))}"
        for n, child in enumerate(a.children, 1)
    ]
    needs = [head(d.one_of("Mehrbedarfe", "Besondere Bedarfe"))] + [
        ask(text, d.maybe(0.15))
        for text in d.some(
            (
                "Ich bin schwanger.",
                "Ich bin alleinerziehend.",
                "Ich benötige eine kostenaufwändige Ernährung.",
                "Ich habe eine Behinderung.",
                "Warmwasser wird dezentral erzeugt.",
            ),
            2,
            5,
        )
    ]
    income = [head(d.one_of("Einkommen", "Einkommensverhältnisse"))] + [
        ask(text, d.maybe(0.4), f"{d.print_amount(g.money(100, 900))} seit {d.print_date(g.day(end=a.day), style)}")
        for text in d.some(INCOMES, 3, 7)
    ]
    wealth = [
        head("Vermögen"),
        ask("Das Vermögen übersteigt 40.000 Euro.", False),
        f"<tr>{box(6, 'weitere Konten (IBAN)', often(d.print_iban(g.iban()), 0.35))}{box(6, 'Kontostand', often(d.print_amount(g.money(1, 3000)), 0.6))}",
    ]
    last = [
        head(d.one_of("Ansprüche gegenüber Dritten", "Vorrangige Ansprüche", "Bisherige Leistungen")),
        ask(
            f"In den letzten fünf Jahren habe ich gearbeitet bei {escape(g.firm())} bis {d.print_date(g.day(end=a.day), style)}.",
            True,
        ),
        ask(
            "Ich habe bereits Leistungen bei einem anderen Jobcenter beantragt.",
            d.maybe(0.3),
            escape(f"Jobcenter {g.town()}, {g.bg_number()}"),
        ),
    ]
    health = [
        head("Kranken- und Pflegeversicherung"),
        f"<tr>{box(6, 'Krankenkasse', d.one_of('AOK', 'Techniker', 'Barmer', 'BKK Nord'))}{box(6, 'Versichertennummer', g.insurance_number())}",
    ]
    sections = [personal, home, needs, income, wealth, last, health]
    if d.maybe(0.5):
        d.rng.shuffle(sections)
    at = d.rng.randint(0, len(sections))
    sections.insert(at, bank)
    for section in sections[: d.rng.randint(max(4, at + 1), len(sections))]:
        rows += section
    bg = a.number(d) if d.maybe(0.7) else ""
    begin = d.print_date(a.day.replace(day=1), style)
    office = (
        f"<table class=o><tr><td><small>Dienststelle</small><br>{escape(a.office)}<td><small>Nummer der Bedarfsgemeinschaft</small><div class=v>{bg}</div><td><small>Kundennummer</small><div class=v>{often(g.digits(3) + 'A' + g.digits(6), 0.5)}</div>"
        f"<tr><td><small>Tag der Antragstellung</small><br>{d.print_date(a.day - timedelta(days=d.rng.randint(0, 9)), style) if d.maybe(0.6) else ''}<td><small>Eingang</small><br>&nbsp;<td><small>Dienstzeichen / Hz.</small><br>{g.digits(3)}</table>"
    )
    tick = d.maybe(0.4)
    title = d.one_of(*_TITLES)
    kind = (
        f"<p>{' &nbsp; '.join(a.ticks(d, {'hauptantrag': d.one_of('Erstantrag', 'Hauptantrag', 'erstmaliger Antrag'), 'weiterbewilligung': 'Weiterbewilligung'}, (on, off)))}</p>"
        if tick
        else ""
    )
    top = f"<h1>{a.art(d, title)}</h1>{kind}<p>{d.one_of('Ich beantrage Leistungen', 'Leistungen ab')} {d.one_of('ab sofort', f'ab {begin}', 'ab Antragstellung')} {off} zu einem späteren Zeitpunkt</p>"
    hints = "".join(f"<p class=p>{text}</p>" for text in d.some(HINTS, 2, 6))
    sign = f"<div><p>{d.one_of(*DECLARATIONS)}</p><table class=o><tr><td><small>Ort, Datum</small><div class=v>{escape(a.home.place)}, {often(a.datum(d, style), 0.93)}</div><td><small>Unterschrift</small><br>{a.scrawl(d)}<td><small>Unterschrift gesetzl. Vertreter</small></table></div>"
    note = d.one_of(
        f"HA.{g.digits(2)}.2023", f"{a.art(d, 'Hauptantrag')} Seite {{page}} von {{pages}}", "Jobcenter-HA 01/2023"
    )
    footer = f"<div style='position:absolute;bottom:6mm;left:18mm;right:15mm;font-size:6.5pt'>{note}<span style='float:right'>{d.one_of('Seite {page} von {pages}', '{page}')}</span></div>"
    fill = ink(d)
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8.5, 9.6):.1f}pt}}h1{{font-size:{d.rng.randint(14, 20)}pt;margin:2mm 0}}.g,.o{{width:100%;table-layout:fixed;margin-bottom:2mm}}.g td,.g th,.o td{{border:1px solid {d.one_of('#666', '#999', '#36c', '#000')};padding:.7mm 1.3mm;vertical-align:top;text-align:left}}"
        f".g th{{background:{d.one_of('#ddd', '#e4edf7', '#f3e6e6', '#333;color:#fff')}}}.v{{{fill};min-height:4mm}}small{{font-size:6.6pt;color:#333}}.p{{font-size:7.5pt;margin:.6mm 0}}i.comb{{min-width:{d.rng.uniform(3.8, 4.8):.1f}mm;border-color:#999}}"
    )  # fmt: skip
    return Sheet(
        f"{office if d.maybe(0.85) else ''}{top}{hints}<table class=g><tbody>{''.join(numbered(row) for row in rows)}</tbody></table>{sign}",
        css,
        footer=footer,
        margin=(13.0, 15.0, 13.0, 18.0),
    )

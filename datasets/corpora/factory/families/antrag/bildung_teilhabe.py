"""Education package application: applicant above, one child below, kinds of benefit to tick, provider's confirmation."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import HINTS, application, ink, marks

_BENEFITS = (
    "eintägige Ausflüge der Schule / Kita", "mehrtägige Klassenfahrten", "Schulbedarf", "Schülerbeförderung", "Lernförderung", "gemeinschaftliches Mittagessen", "Teilhabe am sozialen und kulturellen Leben (Sport, Musik)",
)  # fmt: skip
_BASIS = ("Bürgergeld (SGB II)", "Sozialhilfe (SGB XII)", "Wohngeld", "Kinderzuschlag", "Asylbewerberleistungen")


def draw(d: Draft) -> Sheet:
    a, g = application(d, reverse=0.35), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    child = a.children[0] if a.children else g.person(adult=False)
    look = d.one_of("kasten", "linie", "tabelle")

    def field(caption: str, value: str) -> str:
        match look:
            case "kasten":
                return f"<div class=b><small>{caption}</small><div class=v>{value or '&nbsp;'}</div></div>"
            case "linie":
                return f"<div class=b><div class='v l'>{value or '&nbsp;'}</div><small>{caption}</small></div>"
        return f"<div class=b style='display:flex'><span style='width:38mm'>{caption}:</span><span class=v>{value}</span></div>"

    mine = (
        [field("Name", a.part(d, a.person.last)), field("Vorname", a.part(d, a.person.first))]
        if a.shown == a.person.name and d.maybe(0.5)
        else [field("Name, Vorname" if a.shown != a.person.name else "Vor- und Nachname", a.name(d))]
    )
    mine += [field("Geburtsdatum", a.born(d, style))] if d.maybe(0.65) else []
    if d.maybe(0.9):
        mine += (
            [field("Straße, Nr.", a.street(d)), field("PLZ", a.plz(d)), field("Wohnort", a.ort(d))]
            if d.maybe(0.5)
            else [field("Anschrift", f"{a.street(d)}, {a.place(d)}")]
        )
    mine += (
        [field(d.one_of("BG-Nummer", "BG-Nr. / Aktenzeichen", "Nummer der Bedarfsgemeinschaft"), a.number(d))]
        if d.maybe(0.65)
        else []
    )
    mine += [field("Telefon", a.phone)] if d.maybe(0.5) else []
    mine += [field("IBAN (nur bei Erstattung)" if d.maybe(0.5) else "IBAN", a.account(d))] if d.maybe(0.5) else []
    kid = [
        field("Name, Vorname des Kindes", escape(child.reversed_name)),
        field("geboren am", d.print_date(child.born, style)),
        field(
            d.one_of("Schule / Kita", "besucht folgende Einrichtung"),
            escape(f"{d.one_of('Grundschule', 'Kita', 'Realschule', 'Gesamtschule')} {g.town()}"),
        ),
        field("Klasse / Gruppe", d.one_of("2b", "7a", "Bären", "10")),
    ]
    chosen = set(d.some(_BENEFITS, 1, 4))
    benefits = "".join(f"<div>{on if text in chosen else off} {text}</div>" for text in _BENEFITS)
    basis = d.one_of(*_BASIS[:2], _BASIS[2])
    source = d.one_of(" &nbsp; ", "<br>").join(f"{on if text == basis else off} {text}" for text in _BASIS)
    price = g.money(12, 390)
    club = escape(d.one_of(f"Sportverein {g.town()} e. V.", f"Musikschule {g.town()}", f"Mensaverein {g.town()}"))
    provider = (
        f"<h2>{d.one_of('Bestätigung des Anbieters / der Schule', 'Vom Leistungsanbieter auszufüllen')}</h2><p>{club}, Kosten <span class=v>{d.print_amount(price)}</span> vom {d.print_date(d.later(a.day, 5, 30), style)} bis {d.print_date(d.later(a.day, 31, 300), style)}</p>"
        f"<p>Konto des Anbieters: IBAN {d.print_iban(g.iban())}</p><p>{d.print_date(d.later(a.day, -20, -1), style)}, {escape(g.person().last)} <small>(Stempel)</small></p>"
    ) if d.maybe(0.55) else ""  # fmt: skip
    title = d.one_of(
        "Antrag auf Leistungen für Bildung und Teilhabe",
        "Antrag auf Bildungs- und Teilhabeleistungen",
        "Bildungspaket – Antrag",
        "Antrag auf Leistungen der Bildung und Teilhabe (BuT)",
    )
    office = d.one_of(a.office, f"Stadt {g.town()} – Bildung und Teilhabe", f"Landratsamt {g.town()}, Sachgebiet BuT")
    head = f"<div class=h><b>{escape(office)}</b></div><h1>{title}</h1>"
    groups = [
        f"<h2>{d.one_of('1. Antragstellerin / Antragsteller', 'Angaben der antragstellenden Person', 'Eltern / Sorgeberechtigte')}</h2><div class=z>{''.join(mine)}</div>",
        f"<h2>{d.one_of('2. Angaben zum Kind', 'Die Leistungen werden beantragt für')}</h2><div class=z>{''.join(kid)}</div>",
        f"<h2>Beantragte Leistungen</h2>{benefits}",
        f"<h2>Ich / wir beziehe(n)</h2><p>{source}</p>",
    ]
    if d.maybe(0.3):
        groups = [groups[3], groups[0], groups[1], groups[2]]
    if d.maybe(0.2):
        groups[0], groups[1] = groups[1], groups[0]
    sign = f"<div><p class=p>{d.some(HINTS, 1, 1)[0]}</p><p class=v>{escape(a.home.place) + ', ' if d.maybe(0.6) else ''}{a.datum(d, style) if d.maybe(0.93) else ''} &nbsp; {a.scrawl(d)}</p><small>Ort, Datum und Unterschrift</small></div>"
    color = d.one_of("#e07b00", "#0a6a8a", "#333", "#5a9a1a")
    css = d.css(SANS, low=9, high=10.5) + (
        f".h{{{d.one_of(f'background:{color};color:#fff;padding:2mm', f'color:{color}', 'text-align:right')}}}h1{{font-size:{d.rng.randint(13, 18)}pt;margin:3mm 0}}h2{{font-size:10.5pt;margin:3mm 0 1.5mm;color:{d.one_of(color, '#000')}}}.z{{display:grid;grid-template-columns:{d.one_of('1fr 1fr', '1fr 1fr', '1fr')};gap:1.5mm 4mm}}"
        f".b{{{'border:1px solid #888;padding:.5mm 1.5mm' if look == 'kasten' else ''}}}.l{{border-bottom:1px solid #555}}.v{{{ink(d)}}}small{{font-size:7pt}}.p{{font-size:8pt}}"
    )
    return Sheet(f"{head}{''.join(groups)}{provider}{sign}", css, margin=(14.0, 16.0, 10.0, 20.0))

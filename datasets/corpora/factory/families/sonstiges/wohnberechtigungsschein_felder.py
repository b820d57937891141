"""Wohnberechtigungsschein: an office certifies who may rent a subsidised flat; one page of framed fields, valid one year."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    office = d.one_of(
        "Stadt {} - Amt für Wohnungswesen",
        "Landeshauptstadt {}, Wohnungsamt",
        "Kreis {} Wohnraumförderung",
        "Bezirksamt {} Wohnungsamt",
        "Gemeinde {}",
        "Stadt {} Der Bürgermeister, Fachdienst Wohnen",
        "Wohnungsamt {}",
    ).format(g.town())
    c = akte.case(d, office, coded=0.65)
    until = d.later(c.day, 360, 365)
    persons = d.rng.randint(1, 6)
    home = f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"
    family = [g.person(last=c.who.last, adult=False) for _ in range(persons - 1)]
    title = d.one_of(
        "Wohnberechtigungsschein",
        "Wohnberechtigungsschein (WBS)",
        "Wohnberechtigungsbescheinigung",
        "Allgemeiner Wohnberechtigungsschein",
        "Bescheinigung über die Wohnberechtigung nach § 27 WoFG",
    )
    size = f"{d.rng.choice([50, 65, 75, 80, 90, 95, 105])} m²"
    rooms = str(max(1, persons))
    rows = [
        (d.one_of("Inhaber/in", "Frau/Herr", "Wohnungssuchende/r"), escape(c.who.name)), ("geboren am", d.print_date(c.who.born)), ("zurzeit wohnhaft", home), ("Zahl der Haushaltsangehörigen", str(persons)),
        (d.one_of("zulässige Wohnungsgröße", "Wohnfläche bis"), d.one_of(f"{size} oder {rooms} Räume", size)), ("Einkommensgruppe", d.one_of("A", "B", "1. Förderweg", "§ 9 WoFG + 0 %")), ("besonderer Wohnbedarf", d.one_of("anerkannt", "nein", "ja, Dringlichkeit I", "barrierefrei")),
        (d.one_of("gültig bis", "Dieser Schein gilt bis einschließlich"), d.print_date(until)), ("Geltungsbereich", d.one_of("Nordrhein-Westfalen", "Land Berlin", "Bayern", "Niedersachsen", "nur im Kreisgebiet")), ("Gebühr", d.one_of("gebührenfrei", "15,00 €", "20,00 EUR")),
    ]  # fmt: skip
    rows = [row for number, row in enumerate(rows) if number in (0, 7) or d.maybe(0.75)]
    household = (
        "<table class=f><tr><th>Name<th>Geburtsdatum<th>Verhältnis"
        + "".join(
            f"<tr><td>{escape(kin.name)}<td>{d.print_date(kin.born)}<td>{d.one_of('Sohn' if kin.sex == 'm' else 'Tochter', 'Kind')}"
            for kin in family
        )
        + "</table>"
        if family and d.maybe(0.7)
        else ""
    )
    notes = d.some((
        "Dieser Schein begründet keinen Anspruch auf eine Wohnung.", "Der Vermieter hat den Schein bei Überlassung einzubehalten und binnen zwei Wochen Mitteilung zu machen.", "Die Bescheinigung ist nicht übertragbar.",
        "Die Angemessenheit der Miete nach dem SGB II ist gesondert mit dem Jobcenter zu klären.", "Gegen die Wohnungsgröße kann binnen eines Monats Widerspruch erhoben werden.", "Änderungen oder Streichungen machen den Schein ungültig."), 2, 5)  # fmt: skip
    number = (
        f"{d.one_of('WBS-Nr.', 'Nr. des Scheins', 'Schein-Nr.')} {g.digits(5)}/{c.day.year}" if d.maybe(0.5) else ""
    )
    shape = d.rng.randrange(3)
    if shape == 0:
        table = "<table class=f>" + "".join(f"<tr><td>{a}<td><b>{b}</b>" for a, b in rows) + "</table>"
    elif shape == 1:
        table = "<div class=b>" + "".join(f"<div><small>{a}</small><br>{b}</div>" for a, b in rows) + "</div>"
    else:
        table = (
            f"<p>{d.one_of('Auf Ihren Antrag wird bescheinigt, dass', 'Aufgrund des Antrages vom ' + d.print_date(d.later(c.day, -60, -9)) + ' wird bestätigt:')}</p>"
            + "".join(f"<p class=c>{a}<br><b>{b}</b></p>" for a, b in rows)
        )
    place = akte.place_day(d, c)
    foot = f"<div class=h><div>{place}<br><br>{akte.sign(d, c.clerk.last)}<br>{d.one_of('Im Auftrag', 'Unterschrift', escape(c.clerk.name))}</div>{akte.seal(d, d.one_of('Dienstsiegel', c.seat.place), c.color)}</div>"
    vendor = (
        "<div class=v><b>Bestätigung des Vermieters</b> (bei Bezug auszufüllen)<br>Wohnung: _________________ Einzug am ____________ Wohnfläche ______ m² Miete __________ €<br>Unterschrift: _________________</div>"
        if d.maybe(0.45)
        else ""
    )
    top = "".join(f"<p>{text}</p>" for text in (akte.ref(d, c), number) if text)
    body = f"<div class=h><div><p class=o>{c.shown}</p><small>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}</small></div><div>{top}</div></div><h1>{title}</h1>{table}{household}<ul>{''.join(f'<li>{n}' for n in notes)}</ul>{foot}{vendor}"
    css = d.css(SANS, SERIF, SANS, low=10, high=12) + (
        f".h{{display:flex;justify-content:space-between}}.o{{font-size:{d.rng.randint(11, 15)}pt;margin:0}}h1{{text-align:{d.one_of('center', 'left')};font-size:{d.rng.randint(17, 26)}pt;margin:9mm 0 6mm;color:{d.one_of('#000', c.color)}}}.f{{width:100%;margin-bottom:5mm}}"
        f".f td,.f th{{border:1px solid {d.one_of('#333', '#999')};padding:1.6mm 2.5mm;text-align:left;font-weight:normal}}.b{{display:grid;grid-template-columns:1fr 1fr;border:1px solid #000;margin-bottom:5mm}}.b div{{border:1px solid #777;padding:1.5mm 2mm}}"
        "small{font-size:7.5pt}li{font-size:.87em}.v{border:1px dashed #000;padding:3mm;margin-top:6mm;line-height:2;font-size:.87em}.c{text-align:center;margin-bottom:3mm}"
    )  # fmt: skip
    tint = (
        f"<div style='position:absolute;inset:0;background:{d.one_of('#f2f7ee', '#fbf5e2', '#eef3fa')};z-index:-1'></div>"
        if d.maybe(0.3)
        else ""
    )
    return Sheet(tint + body, css + ".page{z-index:0}", margin=(18, 20, 14, 24))

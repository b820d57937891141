"""Medical service, school or care: home visit for an assessment, learning support form by the school, bonus of a health fund; appointment in a box, list of what to prepare."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _kopf as kopf
from corpora.factory.families.sonstiges import _post as post

_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "md": (("Medizinischer Dienst {}", "MD {} Beratungsstelle Pflege", "Gutachterstelle {}"), ("Ihr Antrag auf Leistungen der Pflegeversicherung – Begutachtung", "Ankündigung des Hausbesuchs", "Pflegebegutachtung"),
           ("die Pflegekasse hat uns beauftragt, Ihre Pflegebedürftigkeit festzustellen. Unsere Gutachterin {last} besucht Sie am:", "im Auftrag der {office} werden wir Sie zu Hause aufsuchen:"), ("Bitte legen Sie Arztbriefe und den Medikationsplan bereit.", "Ihre Pflegeperson sollte anwesend sein.", "Das Gespräch dauert etwa eine Stunde.", "Der Gutachter weist sich aus.", "Der Bescheid kommt später von der Pflegekasse.", "Können Sie nicht, rufen Sie {phone} an.")),
    "school": (("Grundschule {}", "Realschule {}", "Gesamtschule {}", "Förderschule {}"), ("Bestätigung der Schule über den Bedarf an Lernförderung", "Bestätigung Lernförderung (Bildung und Teilhabe)", "Stellungnahme der Schule"),
               ("Für {child}, Klasse {n}b, besteht Lernförderbedarf im Fach Deutsch:", "Die Schule bestätigt gegenüber dem {office}:"), ("Das wesentliche Lernziel ist ohne Förderung gefährdet.", "Empfohlen werden {n} Stunden wöchentlich bis {soon}.", "Schulische Angebote reichen nicht aus.", "Die letzte Note war mangelhaft.", "Die Förderung erfolgt durch {firm}.")),
    "benefit": (("Krankenkasse {}", "BKK {}", "Unfallkasse {}", "Berufsgenossenschaft {}"), ("Mitteilung über Leistungen für das Finanzamt", "Bescheinigung über Entgeltersatzleistungen", "Leistungsnachweis {y}", "Bescheinigung nach § 32b EStG"),
                ("für das Kalenderjahr {year} bescheinigen wir folgende Leistungen:", "wir haben folgende Daten an das Finanzamt gemeldet:"), ("Krankengeld vom {past} an: {amount}", "Kinderkrankengeld: {amount}", "Diese Leistungen unterliegen dem Progressionsvorbehalt.", "Eine Bescheinigung über die Mitgliedschaft ist dies nicht.", "Verletztengeld: {amount}", "Bitte heben Sie diese Mitteilung auf.")),
    "dentist": (("Zahnarztpraxis Dr. {p}", "Optik {p}", "Sanitätshaus {p}", "Praxis Dr. {p}"), ("Terminerinnerung", "Ihr Recall-Termin", "Vereinbarter Termin", "Zur Vorlage: Terminbestätigung"),
                ("wir möchten Sie an Ihre Vorsorge erinnern. Ihr Termin:", "hiermit bestätigen wir den Termin für {child}:"), ("Bitte bringen Sie die Versichertenkarte und das Bonusheft mit.", "Absagen bitte 24 Stunden vorher unter {phone}.", "Nicht abgesagte Termine berechnen wir mit {amount}.", "Parken im Hof.")),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.one_of(*_KINDS)
    houses, titles, openings, pool = _KINDS[kind]
    house = d.one_of(*houses)
    c = akte.case(d, house.format(g.town(), p=g.person().last), coded=0.55 if kind in ("md", "benefit") else 0.15)
    given = {"year": str(c.day.year - 1)}
    title = d.one_of(*titles).format(y=c.day.year - 1)
    when = d.later(c.day, 7, 40)
    slot = f"{d.rng.randint(8, 16)}:{d.rng.choice(['00', '15', '30', '45'])} Uhr"
    appointment = (
        f"<div class=b>{d.one_of('Termin:', 'Wann?', '')} <b>{d.print_date(when)}</b>, {d.one_of('ca.', 'um', 'zwischen 9 und')} {slot}<br>{escape(c.home.street) if kind == 'md' else escape(c.seat.street)}</div>"
        if kind in ("md", "dentist")
        else ""
    )
    ticks = kind == "school" and d.maybe(0.7)
    texts = [post.fill(d, c.day, text, **given) for text in d.some(pool, 2, len(pool))]
    body_text = (
        "".join(f"<p>{akte.box(d.maybe(0.8))} {text}</p>" for text in texts)
        if ticks
        else "<ul>" + "".join(f"<li>{text}" for text in texts) + "</ul>"
        if d.maybe(0.4)
        else "".join(f"<p>{text}</p>" for text in texts)
    )
    refs = [
        text
        for text in (
            akte.ref(d, c),
            f"Versichertennummer {g.insurance_number()}" if kind in ("md", "benefit") and d.maybe(0.6) else "",
            f"{d.one_of('Datum', 'Datum:')} {c.dated}" if c.dated and d.maybe(0.6) else "",
        )
        if text
    ]
    stated = bool(c.dated) and any(c.dated in text for text in refs)
    late = f"<p>{akte.place_day(d, c)}</p>" if c.dated and not stated else ""
    person = f"<p>{escape(c.who.reversed_name)}, geb. {d.print_date(c.who.born)}</p>" if d.maybe(0.4) else ""
    stamp = (
        f"<div style='float:right;border:1px solid #346;color:#346;padding:3mm;transform:rotate({d.rng.uniform(-5, 4):.1f}deg);font-size:8.5pt'>{c.shown}<br>{escape(c.seat.street)}<br>{escape(c.seat.postcode_place)}</div>"
        if kind in ("school", "dentist") and d.maybe(0.6)
        else ""
    )
    letter = kind != "school" or d.maybe(0.3)
    head = kopf.head(d, c.shown, c.seat, c.color) if letter or d.maybe(0.5) else ""
    if not head and not stamp:
        stamp = f"<p>{d.one_of('Schule', 'Stempel')}: {c.shown}</p>"
    body = (
        f"{head}{f'<p style=margin-bottom:8mm>{akte.addressee(d, c)}</p>' if letter else ''}<p>{'<br>'.join(refs)}</p>{late if letter else ''}<h2>{title}</h2>{person}<p>{akte.dear(d, c.who) if letter else ''}</p><p>{post.fill(d, c.day, d.one_of(*openings), **given)}</p>{appointment}{body_text}"
        f"{'' if letter else late}{stamp}<p>{d.one_of('Mit freundlichen Grüßen', 'Ihr Team', 'Unterschrift', 'Freundliche Grüße')}<br>{akte.sign(d, c.clerk.last)}</p>"
    )
    css = (
        d.css(SANS, SANS, SERIF, low=10, high=12.5)
        + f"h2{{font-size:{d.rng.randint(12, 16)}pt}}.b{{border:{d.one_of('2px solid', '1px solid')} {c.color};padding:4mm;margin:4mm 0;font-size:1.15em;text-align:{d.one_of('center', 'left')};background:{d.one_of('#fff', '#f1f6fa')}}}"
    )
    return Sheet(
        body + akte.leaflet(d, 0.2),
        css,
        footer=kopf.foot(d, c.shown, c.seat) if letter else "",
        margin=(15, 20, 24, 24),
    )

"""Family fund's form: parent's data with number above, school or firm fills the lower part; many other persons and dates."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import attendance


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, d.one_of("weiter", "beruf", "beruf", "hoch", "abend"), reverse=0.5), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    ink, mark = d.font(HAND, MONO, SANS), d.one_of("☒", "[X]", "☑")
    empty = "[ ]" if mark == "[X]" else "☐"

    def v(text: str) -> str:
        return f"<span class=v>{text or '&nbsp;'}</span>"

    def cell(caption: str, value: str, span: int = 1) -> str:
        return f"<td colspan={span}><small>{caption}</small><br>{v(value)}"

    number = f"{g.digits(3)}FK{g.digits(6)}"
    top = (
        f"<table class=g><tr>{cell('Name, Vorname der antragstellenden Person' if d.maybe(0.6) else 'Kindergeldberechtigte/r', escape(a.parent.reversed_name), 2)}{cell('Kindergeld-Nr.', number)}"
        f"<tr>{cell('Anschrift', escape(f'{a.home.street}, {a.home.postcode_place}'), 2)}{cell('Geburtsdatum', d.print_date(a.parent.born, style)) if d.maybe(0.5) else cell('Telefon', g.phone())}</table>"
    )
    child = f"<table class=g><tr>{cell(d.one_of('Name, Vorname des Kindes', 'Für das Kind', 'Kind'), a.name(d), 2)}{cell('geboren am', a.born(d, style) if d.maybe(0.92) else '')}</table>"
    kinds = (
        "besucht allgemeinbildende Schule",
        "besucht berufsbildende Schule",
        "studiert",
        "befindet sich in betrieblicher Ausbildung",
    )
    chosen = 2 if a.level.isdigit() else d.rng.randrange(2)
    ticks = "<br>".join(f"{mark if n == chosen else empty} {kind}" for n, kind in enumerate(kinds))
    vacation = a.end + timedelta(days=d.rng.randint(20, 50))
    school = [
        f"<p>{d.one_of('Das oben genannte Kind', 'Es wird bescheinigt, dass das genannte Kind')}</p><p>{ticks}</p>",
        f"<p>{d.one_of('seit', 'vom', 'in der Zeit von')} {v(a.von(d, style))} {d.one_of('bis voraussichtlich', 'bis', 'voraussichtlich bis')} {v(a.bis(d, style))}</p>"
        if d.maybe(0.85)
        else f"<p>seit {v(a.von(d, style))}</p>",
        f"<p>{d.one_of('Klasse / Fachrichtung', 'Ausbildungsberuf / Klasse / Semester')}: {v(escape(a.level))}</p>",
        f"<p>{d.one_of('Der Unterricht umfasst wöchentlich', 'Wochenstunden')}: {v(str(d.rng.randint(10, 38)))} Std.</p>"
        if d.maybe(0.6)
        else "",
        f"<p>Datum der Abschlussprüfung: {v(d.print_date(vacation, style))}</p>" if d.maybe(0.3) else "",
        f"<p>Die Ausbildung wurde abgebrochen am: {v('')}______</p>" if d.maybe(0.4) else "",
    ]
    named = d.maybe(0.65)
    house = (
        f"<p>{d.one_of('Name der Schule / Hochschule', 'Ausbildungsstätte', 'Bezeichnung der Schule')}: {v(a.house(d))}</p>"
        if named
        else ""
    )
    stamp = a.stamp(d, round_one=False if not named else None) if not named or d.maybe(0.6) else ""
    place = f"{escape(a.seat.place)}, " if d.maybe(0.7) else ""
    foot = f"<table style='width:100%'><tr><td>{v(place + (a.datum(d, style) if d.maybe(0.92) else ''))}<br><small>(Ort, Datum)</small><td>{stamp}<br><small>Stempel</small><td>{a.scrawl(d)}<br><small>Unterschrift der Schule / Ausbildungsstätte</small></table>"
    declare = f"<p class=p>{d.one_of('Mir ist bekannt, dass ich Änderungen der Familienkasse unverzüglich mitzuteilen habe.', 'Ich versichere, dass die Angaben vollständig sind.')} {v(d.print_date(a.day - timedelta(days=d.rng.randint(1, 20)), style))} {v(escape(a.parent.last))}</p>"
    office = d.one_of(f"Familienkasse {g.town()}", f"Familienkasse {d.one_of('Nord', 'Süd', 'Ost')}")
    head = f"<table style='width:100%'><tr><td><b>{escape(office)}</b><br><small>{d.one_of('Vordruck', 'Formular')} KG {d.rng.randint(4, 11)}{d.one_of('a', 'b', '')} - {d.one_of('01.16', '06.20', '11.22')}</small><td style='text-align:right'><small>Rückantwort</small></table>"
    title = f"<h1>{d.one_of('Schulbescheinigung', 'Schul-/Ausbildungsbescheinigung', 'Bescheinigung über Schul-, Hochschul- oder Berufsausbildung')}</h1><p class=p>{d.one_of('zum Nachweis für den Anspruch auf Kindergeld', 'für ein über 18 Jahre altes Kind')}</p>"
    body = f"{head}{title}<h2>{d.one_of('1. Angaben der/des Kindergeldberechtigten', 'Teil A')}</h2>{top}{child}{declare if d.maybe(0.6) else ''}<h2>{d.one_of('2. Bescheinigung der Schule', 'Teil B - Von der Ausbildungsstätte auszufüllen')}</h2>{house}{''.join(school)}{foot}"
    laws = "".join(f"<p class=p>{text}</p>" for text in d.some((
        "Rechtsgrundlage: § 32 Abs. 4 EStG, § 68 EStG.", "Bitte vollständig und gut leserlich ausfüllen.", "Ein Wechsel der Ausbildung ist der Familienkasse mitzuteilen.",
        "Kosten für die Bescheinigung werden nicht erstattet.", "Hinweise zum Datenschutz finden Sie im Internet."), 1, 4))  # fmt: skip
    css = d.css(SANS, low=8.8, high=10.2) + (
        f"h1{{font-size:{d.rng.randint(13, 17)}pt;margin:3mm 0 1mm}}h2{{font-size:10.5pt;margin:4mm 0 1.5mm;{d.one_of('background:#ddd;padding:1mm', 'border-bottom:1px solid #000', '')}}}.g{{width:100%;table-layout:fixed}}.g td{{border:1px solid #777;padding:.8mm 1.5mm}}"
        f".v{{font-family:'{ink}';font-size:{d.rng.uniform(11, 13):.1f}pt;color:{d.one_of('#000', '#123a8c', '#222')}}}small{{font-size:6.8pt}}.p{{font-size:8pt}}p{{margin-bottom:.55em}}"
    )
    return Sheet(body + laws, css, margin=(14.0, 16.0, 10.0, 20.0))

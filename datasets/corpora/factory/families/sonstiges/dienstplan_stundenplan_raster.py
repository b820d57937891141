"""Weekly or monthly grid: roster, timetable, medicine plan or cleaning rota, landscape, cells with short codes."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONTHS, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_SUBJECTS = ("Deutsch", "Mathe", "Englisch", "Sport", "Kunst", "Bio", "Reli", "Musik", "Geschichte", "", "AG")


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.rng.choice(["roster", "school", "pills", "clean"])
    name = {
        "roster": d.one_of(g.firm(), f"Seniorenheim {g.town()}", f"Pflegedienst {g.person().last}"), "school": d.one_of(f"Grundschule {g.town()}", f"Berufskolleg {g.town()}", f"Sprachschule {g.town()}"), "pills": d.one_of(f"Dr. med. {g.person().name}", f"Apotheke {g.town()}", f"Klinikum {g.town()}"),
        "clean": d.one_of(g.landlord(), f"Hausverwaltung {g.person().last}"),
    }[kind]  # fmt: skip
    c = akte.case(d, name, coded=0.0, dated=0.75)
    start = c.day - timedelta(days=c.day.weekday())
    cell = "font-family:" + d.font(HAND) if d.maybe(0.3) else ""
    if kind == "roster":
        people = [g.person().reversed_name if d.maybe(0.5) else g.person().name for _ in range(d.rng.randint(4, 12))]
        days = d.rng.choice([7, 14, 31])
        head = "".join(
            f"<th>{(start + timedelta(days=i)).day}.{'' if days > 14 else (start + timedelta(days=i)).month}"
            for i in range(days)
        )
        lines = "".join(
            f"<tr><td>{escape(person)}"
            + "".join(f"<td class=c>{d.one_of('F', 'S', 'N', 'U', 'x', '', 'K', 'F')}" for _ in range(days))
            for person in people
        )
        grid = f"<table class=g><tr><th>Name{head}{lines}</table><p class=z>F = Frühdienst 6.00–14.00, S = Spätdienst, N = Nacht, U = Urlaub, K = krank</p>"
        title = (
            d.one_of("Dienstplan", "Einsatzplan", "Schichtplan")
            + f" {MONTHS[c.day.month - 1] if days == 31 else 'KW ' + str(c.day.isocalendar()[1])}"
        )
    elif kind == "school":
        hours = "".join(
            f"<tr><td>{i}. {7 + i}:{d.one_of('45', '00', '30')}"
            + "".join(f"<td class=c>{d.one_of(*_SUBJECTS)}" for _ in range(5))
            for i in range(1, d.rng.randint(6, 10))
        )
        grid = f"<table class=g><tr><th>Std.{''.join(f'<th>{day}' for day in _DAYS[:5])}{hours}</table>"
        title = f"Stundenplan Klasse {d.rng.randint(1, 10)}{d.one_of('a', 'b', 'c')}" + d.one_of(
            "", f" {c.who.first}", f", gültig ab {d.print_date(d.later(c.day, 1, 20))}"
        )
    elif kind == "pills":
        drugs = d.some(
            (
                "Ramipril|5 mg|Tabl",
                "Metformin|1000 mg|Tabl",
                "Bisoprolol|2,5 mg|Tabl",
                "Simvastatin|20 mg|FTA",
                "Pantoprazol|40 mg|Tabl",
                "Torasemid|10 mg|Tabl",
                "ASS|100 mg|Tabl",
                "Insulin|100 E/ml|Lsg",
                "Sertralin|50 mg|FTA",
            ),
            3,
            8,
        )
        lines = "".join(
            "<tr>"
            + "".join(f"<td>{part}" for part in drug.split("|"))
            + "".join(f"<td class=c>{d.one_of('1', '0', '0', '1', '½')}" for _ in range(4))
            + f"<td>{d.one_of('Stück', '')}<td>{d.one_of('nüchtern', 'Blutdruck', 'Zucker', 'Magen', 'Herz', '')}"
            for drug in drugs
        )
        grid = f"<table class=g><tr>{''.join(f'<th>{name}' for name in ('Wirkstoff', 'Stärke', 'Form', 'mo', 'mi', 'ab', 'zN', 'Einheit', 'Grund'))}{lines}</table>"
        title = (
            d.one_of("Medikationsplan", "Bundeseinheitlicher Medikationsplan", "Einnahmeplan")
            + f" für {escape(c.who.name)}, geb. {d.print_date(c.who.born)}"
        )
    else:
        families = [escape(g.person().last) for _ in range(d.rng.randint(4, 9))]
        lines = "".join(
            f"<tr><td>{d.print_date(start + timedelta(days=7 * i), 'dd.mm.')}–{d.print_date(start + timedelta(days=7 * i + 6), 'dd.mm.')}<td>{families[i % len(families)]}<td>{d.one_of('Treppe', 'Hof', 'Treppe + Keller', 'Tonne raus')}<td>{'✓' if d.maybe(0.3) else ''}"
            for i in range(d.rng.randint(6, 16))
        )
        grid = f"<table class=g><tr><th>Woche<th>Mieter<th>Aufgabe<th>erledigt{lines}</table>"
        title = d.one_of("Putzplan Treppenhaus", "Kehrwoche", "Reinigungsplan", "Winterdienst Plan")
    stand = f"{d.one_of('Stand:', 'Ausgedruckt am', 'erstellt', 'ausgestellt am')} {c.dated}" if c.dated else ""
    where = d.rng.randrange(3)
    label = {
        "roster": "",
        "school": d.one_of("", "Schule:"),
        "pills": d.one_of("ausgedruckt von:", "Praxis:"),
        "clean": "",
    }[kind]
    sender = f"{label} {c.shown}" + (
        f"<br><small>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}, Tel. {g.phone()}</small>"
        if kind == "pills" or d.maybe(0.4)
        else ""
    )
    if where == 0:
        body = f"<div class=h><p>{sender}</p><p>{stand}</p></div><h2>{title}</h2>{grid}"
    elif where == 1:
        body = f"<div class=h><h2>{title}</h2><p style='text-align:right'>{sender}<br>{stand}</p></div>{grid}"
    else:
        body = f"<h2>{title}</h2>{grid}<div class=h><p>{stand}</p><p>{sender}</p></div>"
    wide = kind != "clean" or d.maybe(0.3)
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".h{{display:flex;justify-content:space-between;align-items:flex-start}}.g{{width:100%;margin:3mm 0}}.g td,.g th{{border:1px solid {d.one_of('#333', '#999')};padding:{d.rng.uniform(0.8, 2.4):.1f}mm 1.2mm;text-align:left;font-weight:normal}}.g th{{background:{d.one_of('#ddd', '#fff', '#e4edf6', '#f7ecd9')}}}.g .c{{text-align:center;{cell}}}.z,small{{font-size:7.5pt}}h2{{font-size:{d.rng.randint(13, 19)}pt;margin:0 0 2mm}}"
    )
    return Sheet(body, css, size=(297.0, 210.0) if wide else (210.0, 297.0), margin=(13, 13, 10, 14))

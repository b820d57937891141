"""Stundenzettel of a month: a line a day with start, end, break and hours, signed by both; hours instead of pay."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, MONTHS, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, emblem, picked, table

_TITLES = (
    "Stundenzettel", "Arbeitszeitnachweis", "Stundennachweis", "Tätigkeitsnachweis", "Arbeitszeiterfassung",
    "Dokumentation der täglichen Arbeitszeit", "Stundenaufzeichnung nach § 17 MiLoG", "Zeiterfassung",
    "Monatsstundenzettel", "Aufzeichnung der Arbeitszeit (Minijob)", "Zeitnachweis", "Leistungsnachweis",
)  # fmt: skip
_REMARKS = (
    "", "", "", "", "", "Vertretung", "Spätdienst", "Objekt Schule", "Inventur", "Frühschicht", "Büro", "Arzt",
    "Überstd.", "Lager", "Kunde Nord", "Schulung",
)  # fmt: skip
_ABSENT = (
    "Urlaub", "krank", "Feiertag", "frei", "U", "K", "F", "AU", "unbezahlt",
)  # fmt: skip
_NOTES = (
    "K = Krankheit, U = Urlaub, F = Feiertag, SA = Stundenausgleich",
    "Die Aufzeichnung ist bis zum siebten Tag nach der Arbeitsleistung zu erstellen und zwei Jahre aufzubewahren.",
    "Bitte bis zum 3. des Folgemonats im Lohnbüro abgeben!", "Pausen sind nach § 4 ArbZG abzuziehen.",
    "Stundenlohn {pay}", "Die Lohnabrechnung erfolgt zum 15. des Folgemonats.",
    "Nur vollständig ausgefüllte Zettel werden abgerechnet.",
    "Geringfügig Beschäftigte: Verdienstgrenze {limit} beachten.", "Änderungen bitte abzeichnen.",
    "Zuschläge: Nacht 25 %, Sonntag 50 %", "Original Lohnbüro, Kopie Mitarbeiter",
)  # fmt: skip
_DAYS = (
    "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    firm, worker, address = g.firm(), g.person(), g.address()
    first = g.day().replace(day=1)
    last = calendar.monthrange(first.year, first.month)[1]
    fill = d.font(HAND) if d.maybe(0.4) else d.font(SANS, MONO)
    decimals = d.maybe(0.5)

    def v(text: str) -> str:
        return f"<span class=v>{text}</span>"

    def hours(minutes: int) -> str:
        return f"{minutes / 60:.2f}".replace(".", ",") if decimals else f"{minutes // 60}:{minutes % 60:02d}"

    def clock(minutes: int) -> str:
        return f"{minutes // 60:02d}{dot}{minutes % 60:02d}"

    busy, total, rows = d.rng.uniform(0.25, 0.9), 0, []
    all_days = d.maybe(0.65)
    dated_rows = not all_days or d.maybe(0.3)
    dot = d.one_of(":", ":", ".")
    for number in range(1, last + 1):
        day = date(first.year, first.month, number)
        label = d.print_date(day, "dd.mm.") if dated_rows else f"{number}."
        works = day.weekday() < 5 + d.rng.random() * 2 - 0.5 and d.maybe(busy)
        if not works and not all_days:
            continue
        weekday = _DAYS[day.weekday()]
        if works:
            start, worked, rest = (
                d.rng.choice(range(300, 1000, 15)),
                d.rng.choice(range(120, 525, 15)),
                d.rng.choice((0, 15, 30, 45, 60)),
            )
            total += worked
            line = [
                v(clock(start)),
                v(clock(min(start + worked + rest, 1439))),
                v(hours(rest) if rest else "-"),
                v(hours(worked)),
            ]
        else:
            line = ["", "", "", ""]
        rows.append(
            [label, weekday, *line, v(d.one_of(*_REMARKS)) if works else v(d.one_of(*_ABSENT)) if d.maybe(0.12) else ""]
        )
    rows.append(
        ["", "", "", "", f"<b>{d.one_of('Summe', 'Gesamt', 'Gesamtstunden', 'Std. gesamt')}</b>", v(hours(total)), ""]
    )
    head = [
        d.one_of("Tag", "Datum", "Kal.-Tag"),
        "",
        d.one_of("Beginn", "von", "Arbeitsbeginn", "Kommen"),
        d.one_of("Ende", "bis", "Arbeitsende", "Gehen"),
        d.one_of("Pause", "Pause (Std.)", "./. Pause"),
        d.one_of("Stunden", "Dauer", "Std.", "Arbeitszeit"),
        d.one_of("Bemerkung", "Tätigkeit", "Einsatzort", "*"),
    ]
    shown = d.field("absender", firm)
    boss_label = d.one_of("Firma", "Arbeitgeber", "Name der Firma", "Betrieb", "Unternehmen", "Einrichtung")
    on_top = d.maybe(0.4)
    facts = [
        (
            d.one_of("Name", "Mitarbeiter", "Arbeitnehmer", "Mitarbeiter/in", "Name des Mitarbeiters"),
            v(escape(d.one_of(worker.name, worker.reversed_name))),
        ),
        (
            d.one_of("Monat", "Monat/Jahr", "für den Monat", "Abrechnungsmonat"),
            v(d.one_of(f"{MONTHS[first.month - 1]} {first.year}", f"{first.month:02d}/{first.year}")),
        ),
    ]
    facts += picked(
        d,
        [
            ("Pers.-Nr.", v(g.digits(4))),
            (d.one_of("Kostenstelle", "Abteilung"), v(g.digits(4))),
            (d.one_of("Soll-Std.", "Wochenstunden"), v(str(d.rng.randint(8, 40)))),
            ("Geburtsdatum", v(d.print_date(worker.born))),
        ],
        0,
        3,
    )
    if not on_top:
        facts.insert(d.rng.randint(0, len(facts)), (boss_label, v(shown)))
    if d.maybe(0.1):
        facts.append((d.one_of("Auftrags-Az.", "Aktenzeichen", "Vorgang"), v(d.code("aktenzeichen", g.case_number()))))
    top = (
        table([[f"{a}:", b] for a, b in facts], css_class="facts")
        if d.maybe(0.5)
        else "<p>" + " &nbsp;&nbsp; ".join(f"{a}: {b}" for a, b in facts) + "</p>"
    )
    logo = (
        f"<p class=logo>{emblem(d, tint) * d.maybe(0.5)}{shown}<br><small>{escape(address.street)}, "
        f"{escape(address.postcode_place)}</small></p>"
        if on_top
        else ""
    )
    signed = first + timedelta(days=last + d.rng.randint(-1, 6))
    dated = d.date("datum", signed) if d.maybe(0.8) else ""
    who = [
        d.one_of("Unterschrift Arbeitnehmer", "Mitarbeiter", "Datum, Unterschrift Arbeitnehmer"),
        d.one_of("Unterschrift Arbeitgeber", "Vorgesetzter", "geprüft", "Stempel, Unterschrift Kunde"),
    ]
    left = v(f"{d.one_of(escape(address.place) + ', ', '')}{dated}") if dated else ""
    sign = (
        f"<div class=sign><div>{left} {v(escape(worker.last)) if d.maybe(0.6) else ''}&nbsp;<hr><small>"
        f"{who[0]}</small></div><div>&nbsp;{v(escape(g.person().last)) if d.maybe(0.5) else ''}<hr><small>"
        f"{who[1]}</small></div></div>"
    )
    notes = "".join(
        "<p class=s>"
        f"{n.format(pay=d.print_amount(g.money(12, 19)), limit=d.print_amount(g.money(450, 603, round_to=1)))}</p>"
        for n in d.some(_NOTES, 0, 4)
    )
    body = f"{logo}<h3>{d.one_of(*_TITLES)}</h3>{top}{table(rows, head, 'grid')}{notes}{sign}"
    pad = d.rng.uniform(0.25, 0.7) if all_days else d.rng.uniform(0.6, 2)
    css = d.css(SANS, low=8, high=9.5) + (
        f".v{{font-family:'{fill}';{d.one_of('', 'color:#113')}}}.grid{{width:100%;line-height:1.15}}.grid "
        f"td,.grid th{{border:1px solid {d.one_of('#333', '#888', tint)};padding:{pad:.2f}mm 1.5mm;"
        f"text-align:{d.one_of('left', 'center')}}}"
        f".grid th{{background:{d.one_of('#eee', '#fff', '#dde8f0')}}}.facts td{{padding:.3mm 4mm .3mm 0}}"
        f".facts{{margin-bottom:3mm}}.logo{{color:{tint};font-weight:bold;text-align:{d.one_of('left', 'right')}}}"
        ".sign{display:flex;gap:12mm;margin-top:7mm}.sign div{flex:1}.s{font-size:7pt;margin:1mm 0}h3{margin:2mm 0 3mm}"
    )
    return Sheet(body, css, margin=(12, 18, 10, 20))

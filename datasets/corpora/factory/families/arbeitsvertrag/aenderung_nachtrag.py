"""Amendment to a contract: short agreement, what was and what holds from when; the old contract's day and sums distract."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.1, hourly=0.35, limited=0.3)
    since = d.print_date(d.later(j.signed, -2500, -120))
    before = (j.pay * Decimal(str(round(rng.uniform(0.7, 1.05), 2)))).quantize(Decimal("0.01"))
    hours_before = rng.choice(["40", "35", "20", "30", "25", "10", "38,5"])
    unit = d.one_of("je Stunde", "pro Stunde") if j.hourly else d.one_of("monatlich", "im Monat", "brutto monatlich")
    begin = d.date("beginn", j.start)
    until = d.date("befristet_bis", j.until) if j.until else ""
    rows: list[tuple[str, str, str]] = [
        (d.one_of("Vergütung", "Entgelt", "Bruttovergütung"), f"{d.print_amount(before)} {unit}", f"{a.pay(d, j)} {unit}"),
        (d.one_of("Wochenarbeitszeit", "Arbeitszeit", "Stunden/Woche"), f"{hours_before} Std.", f"{a.hours(d, j)} {d.one_of('Std.', 'Stunden')}"),
        (d.one_of("Tätigkeit", "Funktion", "Aufgabe"), d.one_of("Aushilfe", "Praktikum", "wie bisher vereinbart", "Hilfskraft"), a.work(d, j)),
    ]  # fmt: skip
    chosen = [rows[0], *(row for row in rows[1:] if d.maybe(0.65))]
    rng.shuffle(chosen)
    if until:
        chosen.append((d.one_of("Befristung", "Vertragsende"), d.print_date(d.later(j.start, -30, -1)), until))
    shape = rng.randrange(3)
    if shape == 0:
        change = (
            f"<table class=t><tr><th><th>{d.one_of('bisher', 'alt', 'bis dahin')}<th>{d.one_of('neu', 'künftig', 'ab Änderung')}"
            + "".join(f"<tr><td>{x}<td>{y}<td>{z}" for x, y, z in chosen)
            + "</table>"
        )
    elif shape == 1:
        change = "".join(
            f"<p>{n}. {x}: {d.one_of('Statt bisher', 'Anstelle von')} {y} {d.one_of('gelten nunmehr', 'wird vereinbart:', 'künftig')} {z}.</p>"
            for n, (x, y, z) in enumerate(chosen, 1)
        )
    else:
        change = "<p>" + " ".join(f"{x} beträgt bzw. lautet jetzt {z} (zuvor {y})." for x, y, z in chosen) + "</p>"
    intro = d.one_of(
        f"Der Arbeitsvertrag vom {since} wird mit Wirkung vom {begin} wie folgt geändert:", f"In Abänderung des Vertrages vom {since} vereinbaren die Parteien ab {begin}:",
        f"Ab dem {begin} gelten in Ergänzung zum bestehenden Arbeitsvertrag ({since}) folgende Bedingungen:",
    )  # fmt: skip
    rest = [
        "Alle übrigen Bestimmungen des Arbeitsvertrages bleiben unverändert.", f"Die Betriebszugehörigkeit seit dem {since} bleibt erhalten.", "Diese Vereinbarung wird zweifach ausgefertigt.",
        f"Der Urlaubsanspruch beträgt anteilig {rng.randint(12, 28)} Tage.", f"Eine Rückkehr zur alten Arbeitszeit ist frühestens ab {d.print_date(d.later(j.start, 300, 800))} möglich.",
    ]  # fmt: skip
    title = d.one_of(
        "Änderungsvertrag",
        "Nachtrag zum Arbeitsvertrag",
        "Ergänzungsvereinbarung",
        "Änderungsvereinbarung zum Arbeitsvertrag",
        f"{rng.randint(1, 4)}. Nachtrag zum Arbeitsvertrag",
        "Vertragsänderung",
    )
    parties = d.one_of(
        f"<table class=p><tr><td>{a.employer(d, j)}<br>{escape(j.seat.street)}<br>{escape(j.seat.postcode_place)}<td>und<td>{a.worker(d, j)}<br>{escape(j.home.street)}<br>{escape(j.home.postcode_place)}</table>",
        f"<p>zwischen {a.employer(d, j)}, {escape(j.seat.postcode_place)},</p><p>und {a.salute(j)}{a.worker(d, j)}, {escape(j.home.street)}, {escape(j.home.postcode_place)}</p>",
        f"<p>Arbeitgeber: {a.employer(d, j)}<br>Arbeitnehmer: {a.worker(d, j)}, Pers.-Nr. {g.digits(4)}</p>",
    )
    same = d.maybe(0.75)
    days = [d.date("datum", j.signed) if same else d.print_date(day) for day in (j.signed, d.later(j.signed, 1, 8))]
    town = escape(j.seat.place)
    sign = d.one_of(
        f"<table class=s><tr><td>{town}, {days[0]}<br>{a.ink(d, j.boss.last)}<br>Arbeitgeber<td>{town}, {days[1]}<br>{a.ink(d, j.worker.last)}<br>Arbeitnehmer/in</table>",
        f"<p>{town}, {'den ' if d.maybe(0.4) else ''}{days[0]}</p><table class=s><tr><td>{a.ink(d, j.boss.last)}<br>(Unterschrift)<td>{a.ink(d, j.worker.last)}<br>(Unterschrift{'' if same else ', ' + days[1]})</table>",
    )
    head = (
        f"<div class=h>{a.employer(d, j)} · {escape(j.seat.street)} · {escape(j.seat.postcode_place)}</div>"
        if d.maybe(0.5)
        else ""
    )
    body = f"{head}<h1>{title}</h1>{parties}<p>{intro}</p>{change}{''.join(f'<p>{text}</p>' for text in d.some(rest, 1, 4))}{sign}"
    css = d.css(SANS, SERIF, MONO, low=10, high=12) + (
        f"h1{{font-size:{rng.randint(14, 20)}pt;text-align:{d.one_of('left', 'center')};margin:{rng.randint(4, 12)}mm 0 6mm}}.t{{width:100%;margin:2mm 0 5mm}}.t td,.t th{{border:1px solid #666;padding:1.5mm 3mm;text-align:left}}"
        f".p{{width:100%;margin-bottom:5mm}}.s{{width:100%;margin-top:{rng.randint(8, 18)}mm}}.s td{{width:50%}}.h{{font-size:8.5pt;color:#333;border-bottom:1px solid #888}}p{{margin:0 0 3.5mm}}"
    )
    return Sheet(body, css, margin=(rng.uniform(16, 26), 22.0, 16.0, 24.0))

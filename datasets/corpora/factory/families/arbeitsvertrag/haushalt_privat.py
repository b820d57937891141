"""Private household or small shop: one page typed at home, "I employ you", numbered sentences, no legal wording."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    j = a.job(d, household=0.75, minijob=0.6, hourly=0.65, limited=0.15)
    hand = d.maybe(0.3)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "d. month yyyy")
    until = d.date("befristet_bis", j.until, style) if j.until else ""
    pay = a.pay(d, j, currency=d.one_of("{} €", "{} Euro", "{} EUR"))
    points = [
        d.one_of(f"Beginn der Arbeit ist der {d.date('beginn', j.start, style)}.", f"Los geht es am {d.date('beginn', j.start, style)}.", f"Das Arbeitsverhältnis fängt am {d.date('beginn', j.start, style)} an."),
        d.one_of(f"{'Sie arbeitet' if j.worker.sex == 'w' else 'Er arbeitet'} als {a.work(d, j)}.", f"Art der Arbeit: {a.work(d, j)}.", f"Die Arbeit ist die einer/s {a.work(d, j)}."),
        d.one_of(f"Es wird {a.hours(d, j)} Stunden in der Woche gearbeitet, {d.one_of('meist vormittags', 'Mo und Do', 'nach Absprache')}.", f"Arbeitszeit {a.hours(d, j)} Std. wöchentlich."),
        (d.one_of(f"Der Stundenlohn ist {pay}.", f"Bezahlt werden {pay} pro Stunde.", f"Lohn: {pay} die Stunde.") if j.hourly else d.one_of(f"Der Lohn ist {pay} im Monat.", f"Dafür gibt es monatlich {pay}.", f"Lohn pro Monat: {pay}.")),
        d.one_of(f"Urlaub: {rng.choice([20, 24, 25])} Tage.", "Urlaub nach Gesetz.", f"Im Jahr gibt es {rng.randint(4, 6)} Wochen Urlaub."),
        *([d.one_of(f"Der Vertrag geht bis {until}.", f"Befristet bis {until}.", f"Ende: {until}")] if j.until else []),
        *d.some([
            f"Gezahlt wird auf das Konto {d.print_iban(g.iban())}.", "Kündigen kann jeder mit 4 Wochen Frist.", f"Fahrgeld {d.print_amount(g.money(5, 40, round_to=5))} extra.", "Bei Krankheit bitte gleich anrufen: " + g.phone() + ".",
            f"Der Schlüssel wurde am {d.print_date(d.later(j.signed, 0, 10), style)} übergeben.", "Angemeldet wird bei der Minijob-Zentrale.", "Probezeit 3 Monate.",
        ], 1, 4),
    ]  # fmt: skip
    if d.maybe(0.35):
        rng.shuffle(points)
    shape = rng.randrange(3)
    text = (
        "".join(f"<p>{n}. {point}</p>" for n, point in enumerate(points, 1)),
        "<p>" + " ".join(points) + "</p>",
        "".join(f"<p>– {point}</p>" for point in points),
    )[shape]
    owner = f"{a.employer(d, j)}, {escape(j.seat.street)}, {escape(j.seat.postcode_place)}"
    other = f"{a.worker(d, j)}, {d.one_of('geb. ' + d.print_date(j.worker.born, style) + ', ', '')}{escape(j.home.street)}, {escape(j.home.postcode_place)}"
    lead = d.one_of(
        f"<p>{d.one_of('Arbeitgeber', 'Auftraggeber/Arbeitgeber')}: {owner}</p><p>{d.one_of('Arbeitnehmer', 'Arbeitnehmerin', 'Mitarbeiter/in')}: {other}</p>", f"<p>{owner} stellt {other} ein:</p>",
        f"<p>Vertrag zwischen</p><p>{owner}</p><p>und</p><p>{other}</p>",
    )  # fmt: skip
    when = (
        d.one_of("{p}, {s}", "{p}, den {s}", "{s}").format(p=escape(j.seat.place), s=d.date("datum", j.signed, style))
        if d.maybe(0.92)
        else escape(j.seat.place)
    )
    sign = d.one_of(
        f"<p>{when}</p><table class=s><tr><td>{a.ink(d, j.boss.last)}<br>{a.employer(d, j) if d.maybe(0.5) else 'Arbeitgeber'}<td>{a.ink(d, j.worker.last)}<br>{a.worker(d, j) if d.maybe(0.5) else 'Arbeitnehmer'}</table>",
        f"<p style='margin-top:10mm'>{when} &emsp; {a.ink(d, j.boss.last)} &emsp;&emsp; {a.ink(d, j.worker.last)}</p>",
    )
    title = d.one_of(
        "Arbeitsvertrag",
        "Vertrag",
        "Arbeitsvertrag Haushaltshilfe",
        "Arbeits-Vertrag",
        "Vereinbarung über eine Beschäftigung",
        "ARBEITSVERTRAG",
    )
    body = f"<h1>{title}</h1>{lead}{text}{sign}"
    font = d.font(HAND) if hand else d.font(SANS, SERIF, MONO)
    size = rng.uniform(14, 17) if hand else rng.uniform(10.5, 13)
    gap = rng.choice([8, 9, 10])
    paper = (
        f".page{{background:linear-gradient({d.one_of('#c8d4e8', '#ccc')} 1px,transparent 1px)!important;background-size:100% {gap}mm!important}}"
        if hand and d.maybe(0.5)
        else ""
    )
    css = (
        f"body{{font-family:'{font}';font-size:{size:.1f}pt;line-height:{f'{gap}mm' if hand else f'{rng.uniform(1.2, 1.6):.2f}'};color:{d.one_of('#114', '#123a8a', '#222') if hand else '#111'}}}"
        f"h1{{font-size:{rng.randint(15, 22)}pt;text-align:{d.one_of('left', 'center')};font-weight:{d.one_of('bold', 'normal')};text-decoration:{d.one_of('none', 'underline')}}}p{{margin:0 0 {1 if hand else 4}mm}}"
        f".s{{width:100%;margin-top:8mm}}.s td{{width:50%}}{paper}"
    )
    return Sheet(body, css, margin=(rng.uniform(14, 28), 20.0, 14.0, rng.uniform(18, 28)))

"""Seasonal or foreign staff: German and a second language side by side, paragraph by paragraph; data in both columns."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a

_WORDS: dict[str, tuple[str, ...]] = {
    "en": ("Employment Contract", "between", "and", "Employer", "Employee", "The employment begins on {b} and ends on {u}.", "The employment begins on {b} for an indefinite period.",
           "The employee is hired as {w}.", "Weekly working time is {h} hours.", "Gross pay is {p} {x}.", "Statutory notice periods apply. The German version prevails.", "Accommodation is charged at {k} per day.", "per hour", "per month"),
    "pl": ("Umowa o pracę", "pomiędzy", "a", "Pracodawca", "Pracownik", "Stosunek pracy rozpoczyna się {b} i kończy się {u}.", "Stosunek pracy rozpoczyna się {b} na czas nieokreślony.",
           "Pracownik zostaje zatrudniony jako {w}.", "Tygodniowy czas pracy wynosi {h} godzin.", "Wynagrodzenie brutto wynosi {p} {x}.", "Obowiązują ustawowe okresy wypowiedzenia. Wiążąca jest wersja niemiecka.", "Opłata za zakwaterowanie wynosi {k} za dzień.", "za godzinę", "miesięcznie"),
    "ro": ("Contract de muncă", "între", "și", "Angajator", "Angajat", "Raportul de muncă începe la {b} și se încheie la {u}.", "Raportul de muncă începe la {b} pe durată nedeterminată.",
           "Angajatul este încadrat ca {w}.", "Timpul de lucru săptămânal este de {h} ore.", "Salariul brut este de {p} {x}.", "Se aplică termenele legale de preaviz. Versiunea germană prevalează.", "Cazarea costă {k} pe zi.", "pe oră", "pe lună"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    farm = d.one_of(
        "Obsthof {n}",
        "Gemüsebau {n} GbR",
        "Spargelhof {n} KG",
        "Gärtnerei {n}",
        "Weingut {n}",
        "Hotel {n} GmbH",
        "Fleischwerk {o} GmbH",
        "Logistikzentrum {o} GmbH",
    )
    j = a.job(d, employer=farm.format(n=g.person().last, o=g.town()), minijob=0.0, hourly=0.75, limited=0.8)
    w = _WORDS[d.one_of(*_WORDS)]
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    rent = d.print_amount(g.money(3, 12))

    def both(german: str, foreign: str) -> tuple[str, str]:
        texts = []
        for text, unit in ((german, "je Stunde" if j.hourly else "im Monat"), (foreign, w[12] if j.hourly else w[13])):
            until = d.date("befristet_bis", j.until, style) if j.until else ""
            begin, work, hours, pay = d.date("beginn", j.start, style), a.work(d, j), a.hours(d, j), a.pay(d, j)
            texts.append(text.format(b=begin, w=work, h=hours, p=pay, u=until, x=unit, k=rent))
        return texts[0], texts[1]

    start = (
        ("Das Arbeitsverhältnis beginnt am {b} und endet am {u}.", w[5])
        if j.until
        else ("Das Arbeitsverhältnis beginnt am {b} auf unbestimmte Zeit.", w[6])
    )
    pairs = [
        both(*start), both(d.one_of("Der Arbeitnehmer wird als {w} beschäftigt.", "Einstellung als {w}."), w[7]), both("Die wöchentliche Arbeitszeit beträgt {h} Stunden.", w[8]),
        both(d.one_of("Der Bruttolohn beträgt {p} {x}.", "Die Vergütung beläuft sich auf {p} {x} brutto."), w[9]), both("Es gelten die gesetzlichen Kündigungsfristen. Maßgeblich ist die deutsche Fassung.", w[10]),
    ]  # fmt: skip
    if d.maybe(0.6):
        pairs.insert(4, both("Für die Unterkunft werden {k} pro Tag einbehalten.", w[11]))
    who = f"{a.employer(d, j)}, {escape(j.seat.street)}, {escape(j.seat.postcode_place)}"
    worker = f"{a.worker(d, j)}, {d.one_of('geb.', 'geb. am')} {d.print_date(j.worker.born, style)}{d.one_of('', ', Pass Nr. ' + g.digits(8))}"
    labels = (f"Arbeitgeber / {w[3]}", f"Arbeitnehmer / {w[4]}")
    parties = d.one_of(
        f"<table class=p><tr><td>{labels[0]}<td>{who}<tr><td>{labels[1]}<td>{worker}</table>", f"<p>Zwischen / {w[1]}</p><p>{who}</p><p>und / {w[2]}</p><p>{worker}</p>",
    )  # fmt: skip
    stacked = d.maybe(0.3)
    rows = "".join(
        (f"<p>§ {n} {x}<br><i>{y}</i></p>" if stacked else f"<tr><td>§ {n} {x}<td>§ {n} {y}") for n, (x, y) in enumerate(pairs, 1)
    )  # fmt: skip
    text = rows if stacked else f"<table class=z>{rows}</table>"
    extra = "".join(f"<p>{' '.join(sentences)}</p>" for _, sentences in a.clauses(d, 0, 3)) if d.maybe(0.4) else ""
    day = d.date("datum", j.signed, style)
    sign = f"<p>{escape(j.seat.place)}, {day}</p><table class=s><tr><td>{a.ink(d, j.boss.last)}<br>{labels[0]}<td>{a.ink(d, j.worker.last)}<br>{labels[1]}</table>"
    title = f"{d.one_of('Arbeitsvertrag', 'Befristeter Arbeitsvertrag' if j.until else 'Arbeitsvertrag', 'ARBEITSVERTRAG')} / {w[0]}"
    body = f"<h1>{title}</h1>{parties}{text}{extra}{sign}"
    css = d.css(SANS, SERIF, low=9.8, high=11.3) + (
        f"h1{{font-size:{rng.randint(14, 18)}pt;text-align:{d.one_of('left', 'center')}}}.z{{width:100%;margin-bottom:4mm}}.z td{{width:50%;padding:2mm 3mm 2mm 0;{d.one_of('', 'border-bottom:1px solid #bbb', 'border:1px solid #888;padding-left:2mm')}}}"
        ".z td+td{font-style:italic}.p{margin:0 0 5mm}.p td{padding:1mm 5mm 1mm 0}.s{width:100%;margin-top:8mm}.s td{width:50%}"
    )
    return Sheet(body, css, margin=(20.0, 20.0, 16.0, 22.0))

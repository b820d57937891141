"""Public service: a town's sample contract with long preamble, alternatives struck, grade and step instead of a sum."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a

_EMPLOYERS = (
    "Stadt {o}", "Landkreis {o}", "Gemeinde {o}", "Kreisstadt {o}", "Zweckverband Abfallwirtschaft {o}", "Klinikum {o} AöR", "Evangelische Kirchengemeinde {o}",
    "Caritasverband {o} e. V.", "Studierendenwerk {o}", "Landeshauptstadt {o}", "Verbandsgemeinde {o}", "Universität {o}",
)  # fmt: skip
_LAW = (
    "Die Probezeit beträgt nach § 2 Abs. 4 TVöD sechs Monate.",
    "Das Arbeitsverhältnis bestimmt sich nach dem Tarifvertrag für den öffentlichen Dienst (TVöD) und den diesen ergänzenden Tarifverträgen in der für den Bereich der VKA jeweils geltenden Fassung.",
    "Der Arbeitgeber ist berechtigt, aus betrieblichen Gründen eine andere Tätigkeit im Rahmen der Entgeltgruppe zuzuweisen.",
    "Für die Kündigung gilt § 34 TVöD; die Frist beträgt bis zu sechs Monaten zwei Wochen zum Monatsschluss.",
    "Der/Die Beschäftigte ist nach dem Tarifvertrag Altersversorgung (ATV-K) bei der Zusatzversorgungskasse {o} zu versichern.",
    "Änderungen und Ergänzungen dieses Vertrages einschließlich von Nebenabreden sind nur wirksam, wenn sie schriftlich vereinbart werden.",
    "Die Nebenabrede kann mit einer Frist von zwei Wochen zum Monatsende gesondert gekündigt werden.",
    "Das Gelöbnis nach dem Verpflichtungsgesetz wurde am {t} abgegeben.", "Die Eingruppierung wird durch die Stellenbewertung vom {t} bestimmt.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    employer = d.one_of(*_EMPLOYERS).format(o=g.town())
    j = a.job(d, employer=employer, minijob=0, hourly=0, limited=0.5)
    grade, step = d.one_of("5", "6", "8", "9a", "9b", "S 8a", "2", "3", "P 7", "S 11b", "1"), rng.randint(1, 5)
    begin = d.date("beginn", j.start)
    until = d.date("befristet_bis", j.until) if j.until else ""
    kind = (
        d.one_of("Teilzeitbeschäftigte/r", "Teilzeitbeschäftigter")
        if j.hours < 39
        else d.one_of("Vollbeschäftigte/r", "Vollzeitbeschäftigte/r")
    )
    sex = "Frau" if j.worker.sex == "w" else "Herr"
    limit = (
        d.one_of(
            f"Sie ist nach § 14 Abs. 1 Satz 2 Nr. 3 TzBfG für die Dauer der Vertretung befristet, längstens bis {until}.",
            f"Das Arbeitsverhältnis ist befristet bis zum {until}.", f"befristet bis zum Ablauf des {until} (§ 30 TVöD).",
        )
        if until else d.one_of("Die Einstellung erfolgt auf unbestimmte Zeit.", "")
    )  # fmt: skip
    first = d.one_of(
        f"{sex} {a.worker(d, j)} wird ab {begin} als {kind} {d.one_of('eingestellt', 'weiterbeschäftigt')}. {limit} Die Tätigkeit ist die einer/eines {a.work(d, j)}.",
        f"{sex} {a.worker(d, j)} wird mit Wirkung vom {begin} als {a.work(d, j)} eingestellt. {limit}",
    )  # fmt: skip
    hours = (
        f"{d.one_of('Die durchschnittliche regelmäßige wöchentliche Arbeitszeit beträgt', 'Die Arbeitszeit umfasst', 'Es gilt eine Wochenarbeitszeit von')} {a.hours(d, j)} Stunden"
        + d.one_of(".", f" (das sind {j.hours / 39 * 100:.2f} v. H. einer Vollzeitkraft mit derzeit 39 Stunden).".replace(".", ",", 1), ".")
    )  # fmt: skip
    shown_pay = d.maybe(0.35)
    group = f"Die/Der Beschäftigte ist in der Entgeltgruppe {grade} {d.one_of('TVöD', 'TVöD-VKA', 'TVöD-SuE', 'AVR')} eingruppiert (Stufe {step})." + (
        f" {d.one_of('Das Tabellenentgelt beträgt derzeit', 'Dies entspricht zurzeit einem Bruttoentgelt von', 'Das monatliche Entgelt beläuft sich gegenwärtig auf')} {a.pay(d, j)}." if shown_pay else ""
    )  # fmt: skip
    law = [
        escape(text.format(o=g.town(), t=d.print_date(d.later(j.signed, -60, 20))))
        for text in d.some(_LAW, 4, len(_LAW))
    ]
    paragraphs = [first, hours, law[0], group, *law[1:]]
    if d.maybe(0.3):
        paragraphs[1], paragraphs[3] = paragraphs[3], paragraphs[1]
    lines = "".join(f"<div><p class=n>§ {n}</p><p>{text}</p></div>" for n, text in enumerate(paragraphs, 1))
    who = d.one_of(
        f"<p>Zwischen</p><p>der {a.employer(d, j)}</p><p>vertreten durch {d.one_of('den Bürgermeister', 'die Personalverwaltung', 'den Landrat', 'den Vorstand')} (Arbeitgeber)</p><p>und</p>"
        f"<p>{sex} {a.worker(d, j)}</p><p>wohnhaft in {escape(j.home.street)}, {escape(j.home.postcode_place)}, geboren am {d.print_date(j.worker.born)} (Beschäftigte/r)</p><p>wird – vorbehaltlich der Zustimmung des Personalrats – folgender</p>",
        f"<p>Die {a.employer(d, j)}, {escape(j.seat.street)}, {escape(j.seat.postcode_place)}, und {sex} {a.worker(d, j)}, geb. {d.print_date(j.worker.born)}, {escape(j.home.street)}, {escape(j.home.postcode_place)}, schließen folgenden</p>",
    )  # fmt: skip
    title = d.one_of("A r b e i t s v e r t r a g", "Arbeitsvertrag", "ARBEITSVERTRAG", "Arbeitsvertrag (TVöD)")
    when = d.date("datum", j.signed) if d.maybe(0.9) else "__________"
    sign = (
        f"<p style='margin-top:8mm'>{escape(j.seat.place)}, {d.one_of('den ', '')}{when}</p><table class=s><tr><td>{d.one_of('Für den Arbeitgeber', 'Der Bürgermeister', 'Im Auftrag')}<br>{a.ink(d, j.boss.last)}"
        f"<br>({escape(j.boss.name)})<td>{d.one_of('Beschäftigte/r', 'Gelesen und einverstanden', 'Arbeitnehmer/in')}<br>{a.ink(d, j.worker.last)}</table>"
    )
    ref = (
        f"<p class=z>{d.one_of('Az.', 'Personalnummer', 'Aktenzeichen:', '11-')} {g.digits(5)}{d.one_of('', '/' + g.digits(2))}</p>"
        if d.maybe(0.6)
        else ""
    )
    body = f"{ref}{who}<h1>{title}</h1>{'<p class=c>geschlossen:</p>' if d.maybe(0.5) else ''}{lines}{sign}"
    css = d.css(SERIF, SANS, low=10.5, high=12) + (
        f"h1{{text-align:center;font-size:{rng.randint(14, 20)}pt;margin:5mm 0}}.n{{text-align:{d.one_of('center', 'left')};margin:4mm 0 1mm}}.c{{text-align:center}}p{{margin:0 0 2.5mm}}"
        ".s{width:100%}.s td{width:50%}.z{text-align:right;font-size:8pt}"
    )
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:8mm;left:100mm;font-size:8pt'>- {page} -</div>",
        margin=(22.0, 22.0, 20.0, 26.0),
    )

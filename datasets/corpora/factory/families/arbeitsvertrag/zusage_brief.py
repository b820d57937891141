"""A short letter that is the contract: window address, "we hire you", terms within sentences or as a list, countersignature below."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a

_SUBJECTS = (
    "Ihre Einstellung", "Einstellungszusage", "Bestätigung Ihrer Einstellung", "Arbeitsvertrag in Briefform", "Unsere Vereinbarung vom {t}",
    "Anstellungsbestätigung", "Arbeitsverhältnis ab {b}", "Ihre Bewerbung vom {t}",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.2)
    talk = d.print_date(d.later(j.signed, -30, -3))
    begin, work, pay, hours = d.date("beginn", j.start), a.work(d, j), a.pay(d, j), a.hours(d, j)
    until = d.date("befristet_bis", j.until) if j.until else ""
    unit = (
        d.one_of("je Stunde", "pro Stunde", "brutto/Std.")
        if j.hourly
        else d.one_of("brutto monatlich", "brutto im Monat", "monatlich brutto")
    )
    opening = d.one_of(
        f"wir freuen uns, Sie ab dem {begin} als {work} in unserem Hause begrüßen zu dürfen.",
        f"aufgrund des Gesprächs vom {talk} stellen wir Sie mit Wirkung vom {begin} als {work} ein.",
        f"hiermit bestätigen wir Ihre Einstellung als {work} zum {begin}.",
        f"gern bestätigen wir, dass Sie am {begin} als {work} bei uns beginnen.",
    )  # fmt: skip
    limit = (
        d.one_of(
            f"Das Arbeitsverhältnis ist bis zum {until} befristet.",
            f"Die Beschäftigung endet am {until}.",
            f"Der Vertrag läuft bis {until}.",
        )
        if until
        else d.one_of("Die Anstellung ist unbefristet.", "")
    )
    if d.maybe(0.5):
        terms = [
            (d.one_of("Arbeitszeit", "Stunden", "Wochenstunden"), f"{hours} {d.one_of('Stunden wöchentlich', 'Std./Woche', 'Stunden')}"),
            (d.one_of("Vergütung", "Gehalt" if not j.hourly else "Lohn", "Entgelt"), f"{pay} {unit}"),
            ("Urlaub", f"{rng.choice([24, 26, 28, 30])} Tage"), ("Probezeit", d.one_of("6 Monate", "3 Monate", f"bis {d.print_date(d.later(j.start, 85, 185))}")),
            *([(d.one_of("Befristung", "befristet bis"), until)] if until else []), ("Arbeitsort", escape(g.town())),
        ]  # fmt: skip
        rng.shuffle(terms)
        shape = d.one_of("table", "list")
        middle = (
            "<table class=t>" + "".join(f"<tr><td>{x}:<td>{y}" for x, y in terms) + "</table>"
            if shape == "table"
            else "<ul>" + "".join(f"<li>{x}: {y}</li>" for x, y in terms) + "</ul>"
        )
        middle = f"<p>{d.one_of('Es gelten folgende Bedingungen:', 'Im Einzelnen haben wir vereinbart:', 'Die Eckdaten:')}</p>{middle}"
    else:
        middle = "<p>" + " ".join([
            d.one_of(f"Sie erhalten dafür {pay} {unit}.", f"Ihre Vergütung beträgt {pay} {unit}.", f"Wir zahlen Ihnen {pay} {unit}."),
            d.one_of(f"Die Arbeitszeit beträgt {hours} Stunden in der Woche.", f"Sie arbeiten {hours} Stunden wöchentlich.", f"Vereinbart sind {hours} Wochenstunden."),
            limit, d.one_of("", f"Die Probezeit endet am {d.print_date(d.later(j.start, 85, 185))}."),
        ]) + "</p>"  # fmt: skip
    rest = [sentence for _, sentences in a.clauses(d, 0, 4) for sentence in sentences[:2]]
    when = d.date("datum", j.signed)
    subject = d.one_of(*_SUBJECTS).format(t=talk, b=begin)
    back = (
        f"<div class=r>{d.one_of('Mit dem Inhalt dieses Schreibens bin ich einverstanden:', 'Einverstanden:', 'Gelesen und angenommen:')}<br><br>"
        f"{escape(j.home.place)}, {d.print_date(d.later(j.signed, 1, 9)) if d.maybe(0.6) else '____________'} &emsp; {a.ink(d, j.worker.last)}<br>{a.worker(d, j) if d.maybe(0.6) else '(Unterschrift)'}</div>"
    )
    logo = d.one_of("left", "right", "center")
    head = f"<div class=h style='text-align:{logo}'>{a.employer(d, j)}<div class=s>{escape(j.seat.street)} · {escape(j.seat.postcode_place)} · Tel. {g.phone()}</div></div>"
    dated = d.one_of("{p}, {d}", "{p}, den {d}", "Datum: {d}", "{d}").format(p=escape(j.seat.place), d=when)
    ending = "r" if j.worker.sex == "m" else ""
    body = (
        f"{head}<div class=a>{d.one_of('', a.salute(j).replace('Herr ', 'Herrn ') + '<br>')}{a.worker(d, j)}<br>{escape(j.home.street)}<br>{escape(j.home.postcode_place)}</div>"
        f"<p style='text-align:right'>{dated}</p><p class=b>{subject}</p><p>Sehr geehrte{ending} {a.salute(j)}{escape(j.worker.last)},</p><p>{opening}</p>{middle}"
        + "".join(f"<p>{text}</p>" for text in rest)
        + f"<p>{d.one_of('Wir freuen uns auf die Zusammenarbeit.', 'Auf gute Zusammenarbeit!', 'Bitte senden Sie uns die Zweitschrift unterschrieben zurück.')}</p>"
        f"<p>Mit freundlichen Grüßen<br>{a.employer(d, j) if d.maybe(0.5) else ''}</p>{a.ink(d, j.boss.last)}<br>{escape(j.boss.name)}{back if d.maybe(0.7) else ''}"
    )
    color = d.one_of("#1d4e79", "#7a1f1f", "#2e6b3a", "#000", "#444")
    css = d.css(SANS, SERIF, MONO, low=10, high=11.5) + (
        f".h{{font-size:{rng.randint(14, 22)}pt;color:{color}}}.s{{font-size:7.5pt;color:#555}}.a{{margin:{rng.randint(12, 24)}mm 0 6mm}}.b{{font-weight:bold;margin:6mm 0}}"
        f".t td{{padding:.5mm 5mm .5mm 0}}.t{{margin:0 0 4mm {rng.randint(0, 12)}mm}}.r{{margin-top:8mm;border-top:1px dashed #666;padding-top:3mm}}"
    )
    return Sheet(body, css, margin=(15.0, 22.0, 16.0, 25.0))

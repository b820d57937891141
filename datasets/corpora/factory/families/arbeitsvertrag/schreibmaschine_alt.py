"""Typewritten contract of a small business: no head, wide lines, paragraphs marked by spaced digits, carbon-copy look."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    rng, j = d.rng, a.job(d, household=0.1, minijob=0.15, limited=0.25)
    caps = d.maybe(0.25)
    employer = d.field("arbeitgeber", j.employer.upper() if caps else j.employer, j.employer)
    worker = d.field("arbeitnehmer", j.worker.name.upper() if caps else j.worker.name, j.worker.name)
    title = d.one_of(
        "A R B E I T S V E R T R A G",
        "Arbeitsvertrag",
        "A n s t e l l u n g s v e r t r a g",
        "ARBEITSVERTRAG",
        "D i e n s t v e r t r a g",
    )
    who = f"{a.salute(j)}{worker}" if d.maybe(0.7) else worker
    unit = d.one_of("pro Stunde", "je Arbeitsstunde") if j.hourly else d.one_of("monatlich", "im Monat")
    until = (
        f" Das Arbeitsverhältnis ist bis zum {d.date('befristet_bis', j.until)} befristet."
        if j.until
        else d.one_of("", " Eine Befristung besteht nicht.")
    )
    sentences = [
        d.one_of(
            f"{who} tritt am {d.date('beginn', j.start)} als {a.work(d, j)} in den Betrieb ein.{until}", f"Mit Wirkung vom {d.date('beginn', j.start)} wird {who} als {a.work(d, j)} eingestellt.{until}",
            f"Die Firma beschäftigt {who} ab {d.date('beginn', j.start)} als {a.work(d, j)}.{until}",
        ),
        d.one_of(f"Der Lohn beträgt {a.pay(d, j)} brutto {unit}.", f"Als Entgelt werden {a.pay(d, j)} {unit} vereinbart.", f"Das Bruttoentgelt beläuft sich auf {a.pay(d, j)} {unit}."),
        d.one_of(f"Gearbeitet wird {a.hours(d, j)} Stunden in der Woche.", f"Die Arbeitszeit beträgt {a.hours(d, j)} Stunden wöchentlich.", f"Wöchentlich sind {a.hours(d, j)} Stunden zu leisten."),
    ]  # fmt: skip
    if d.maybe(0.3):
        sentences[1], sentences[2] = sentences[2], sentences[1]
    sentences += [" ".join(texts[:3]) for _, texts in a.clauses(d, 4, 9)]
    mark = d.one_of("§ {}", "{}.", "{}.)", "- {} -", "Ziffer {}:")
    center = d.maybe(0.4)
    text = "".join(
        f"<p{' class=c' if center else ''}>{mark.format(n)}</p><p>{t}</p>" if center else f"<p>{mark.format(n)} {t}</p>"
        for n, t in enumerate(sentences, 1)
    )
    parties = d.one_of(
        f"<p>Zwischen der Firma {employer}, {escape(j.seat.street)}, {escape(j.seat.postcode_place)}, und {who}, geb. {d.print_date(j.worker.born)}, wohnhaft {escape(j.home.street)}, {escape(j.home.postcode_place)}, wird folgender Vertrag geschlossen:</p>",
        f"<p>Arbeitgeber:&nbsp; {employer}<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {escape(j.seat.street)}, {escape(j.seat.postcode_place)}<br>Arbeitnehmer: {worker}<br>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {escape(j.home.street)}, {escape(j.home.postcode_place)}</p>",
    )
    when = d.date("datum", j.signed) if d.maybe(0.92) else "................"
    line = d.one_of("." * 26, "_" * 24, "-" * 26)
    sign = f"<p>{escape(j.seat.place)}, {d.one_of('den ', 'am ', '')}{when}</p><table class=s><tr><td>{a.ink(d, j.boss.last)}<br>{line}<br>{d.one_of('(Arbeitgeber)', employer)}<td>{a.ink(d, j.worker.last)}<br>{line}<br>{d.one_of('(Arbeitnehmer)', worker)}</table>"
    body = f"<p class=t>{title}</p>{parties}{text}{sign}"
    css = (
        f"body{{font-family:'{d.font(MONO)}';font-size:{rng.uniform(10, 11.5):.1f}pt;line-height:{rng.uniform(1.2, 1.6):.2f};color:{d.one_of('#111', '#223', '#333', '#2a2a4a')}}}p{{margin:0 0 {rng.uniform(2.5, 5):.1f}mm}}.c{{text-align:center}}"
        f".t{{text-align:{d.one_of('center', 'left')};text-decoration:{d.one_of('underline', 'none')};margin-bottom:8mm;font-size:115%}}.s{{width:100%;margin-top:10mm}}.s td{{width:50%}}.page{{background:{d.one_of('#fff', '#fff', '#f8f3e4', '#f3f0ea')}!important}}"
    )
    return Sheet(
        body,
        css,
        header=f"<div style=\"position:absolute;top:10mm;left:105mm;font:9pt 'Liberation Mono'\">{d.one_of('- {page} -', '', 'Blatt {page}')}</div>",
        margin=(22.0, 20.0, 18.0, rng.uniform(24, 32)),
    )

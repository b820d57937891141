"""Half-sheet slip of an old local fund: printed sentence with gaps, filled by typewriter, round seal, clerk's initials."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import member

_OLD = (
    "Allgemeine Ortskrankenkasse {t}",
    "AOK für den Kreis {t}",
    "Betriebskrankenkasse der {n}-Werke",
    "Innungskrankenkasse {t}",
    "Landkrankenkasse {t}",
    "Kaufmännische Ersatzkasse {t}",
    "Barmenia Ersatzkasse {t}",
)


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.35, years=(1974, 2001) if d.maybe(0.6) else (2002, 2024))
    kasse = d.one_of(*_OLD).format(t=d.german.town(), n=m.clerk.last)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "d. month yyyy", "dd.mm.yy")
    hand = d.maybe(0.3)
    fund = d.field("krankenkasse", kasse)

    def gap(value: str, width: int = 45) -> str:
        return f"<span class=g style='min-width:{width}mm'><span class=ink>{value or '&nbsp;'}</span></span>"

    sex = d.one_of("Herr/Frau/Frl.", "Herr / Frau", "Herrn/Frau", "Das Mitglied")
    sentence = d.one_of(
        f"{sex} {gap(m.name(d), 70)} geboren am {gap(m.born(d, style))} wohnhaft in {gap(escape(m.home.street + ', ' + m.home.place), 80)} ist seit dem {gap(m.start(d, style))} Mitglied unserer Kasse.",
        f"Es wird bescheinigt, daß {sex} {gap(m.name(d), 70)} geb. am {gap(m.born(d, style))} seit {gap(m.start(d, style))} bei der unterzeichneten Kasse gegen Krankheit versichert ist.",
        f"{sex} {gap(m.name(d), 70)} geb. {gap(m.born(d, style))} gehört unserer Krankenkasse seit dem {gap(m.start(d, style))} als {gap(d.one_of('Pflichtmitglied', 'freiwilliges Mitglied', 'Rentner'), 40)} an.",
    )
    extra = [
        f"Mitgl.-Nr. {gap(m.kvnr(d), 40)}", f"Arbeitgeber: {gap(escape(m.employer), 70)}", f"Beitragsklasse {gap(d.german.digits(2), 15)}", f"Die Bescheinigung wird erteilt zum Zwecke der Vorlage bei {gap(d.one_of('dem Sozialamt', 'Behörde', 'Arbeitsamt', 'der Wohngeldstelle'), 50)}",
        f"Der letzte Beitrag wurde am {gap(d.print_date(d.later(m.since, 0, max((m.day - m.since).days, 1)), style))} entrichtet.", f"Familienhilfe wird gewährt für {gap(d.one_of('Ehefrau, 2 Kinder', '1 Kind', 'entfällt'), 40)}",
    ]  # fmt: skip
    lines = [text for text in extra if d.maybe(0.5)]
    sides = d.one_of("left", "center")
    head = f"<div style='text-align:{sides}'><b>{fund}</b><br>{escape(m.seat.street)} · {escape(m.seat.postcode_place)} · Fernruf {d.german.digits(4)}</div>"
    title = d.one_of(
        "Mitgliedsbescheinigung",
        "Bescheinigung",
        "M i t g l i e d s b e s c h e i n i g u n g",
        "Versicherungsbescheinigung",
    )
    seal = f"<div class=se>{fund}<br>*</div>" if d.maybe(0.7) else ""
    initials = f"<span style='font:17pt {d.font(HAND)!r};color:#123'>{escape(m.clerk.last[:5])}</span>"
    dated = f"{escape(m.seat.place)}, {d.one_of('den ', '')}{gap(m.dated(d, style))}"
    ending = f"<table class=e><tr><td>{dated}<td>{seal}<td>{initials}<br><small>(Unterschrift)</small></table>"
    body = f"{head}<p class=t>{title}</p><p>{sentence}</p>" + "".join(f"<p>{text}</p>" for text in lines) + ending
    paper = d.one_of("#f6f0dd", "#fff", "#efe9d8", "#e9f0e4", "#f3e6dd")
    ink = f"'{d.font(HAND)}'" if hand else f"'{d.font(MONO)}'"
    css = (
        f"body{{font-family:'{d.font(SERIF, SERIF, SANS)}';font-size:{d.rng.uniform(9, 10.5):.1f}pt;line-height:{d.rng.uniform(1.6, 2):.2f}}}.page{{background:{paper}!important}}.g{{display:inline-block;border-bottom:.3mm dotted #333;line-height:1.1}}"
        f".ink{{font-family:{ink};font-size:{d.rng.uniform(12, 14) if hand else d.rng.uniform(9.5, 11):.1f}pt;color:{d.one_of('#1a2f80', '#111') if hand else d.one_of('#222', '#335')};position:relative;top:{d.rng.uniform(-0.8, 0.5):.1f}mm}}"
        ".t{font-size:15pt;font-weight:bold;text-align:center;margin:4mm 0}.e{width:100%;margin-top:4mm}.e td{vertical-align:bottom}.se{width:26mm;height:26mm;border:.5mm solid #226;border-radius:50%;color:#226;font-size:6pt;text-align:center;line-height:1.2;padding-top:7mm;box-sizing:border-box;transform:rotate(-9deg)}small{font-size:7pt}"
    )  # fmt: skip
    size = d.rng.choice([(210.0, 148.0), (148.0, 210.0), (205.0, 140.0)])
    return Sheet(body=body, css=css, size=size, margin=(10.0, 13.0, 7.0, 15.0))

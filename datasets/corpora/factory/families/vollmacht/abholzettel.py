"""Half-page slip to hand in or pick up papers: dotted lines, identity card numbers, several slips on a sheet or one alone."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_THINGS = (
    "meinen Personalausweis", "den Aufenthaltstitel", "meine Unterlagen", "die Wohnungsgeberbestätigung abzugeben und die Ummeldung", "meinen Bescheid", "den Schwerbehindertenausweis",
    "die Geburtsurkunde", "meine Post", "das Rezept", "den Wohnberechtigungsschein", "den Familienpass", "das Führungszeugnis", "die Befundkopien",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    what = d.one_of(*_THINGS)
    office = d.one_of(
        escape(p.office),
        f"Bürgerbüro {escape(g.town())}",
        f"Ausländerbehörde {escape(g.town())}",
        f"Standesamt {escape(g.town())}",
        f"Gemeinde {escape(g.town())}, Meldeamt",
    )

    def gap(text: str, width: int = 80) -> str:
        return f"<span class=l style='min-width:{width}mm'><span class=h>{text or '&nbsp;'}</span></span>"

    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    born, helper_born = d.print_date(p.giver.born, style), d.print_date(p.helper.born, style)
    card = f"{d.one_of('L', 'C', 'T')}{g.digits(2)}X{g.digits(5)}"
    number = v.number(d, p) if d.maybe(0.35) else ""
    shape = rng.randrange(3)
    if shape == 0:
        text = (
            f"<p>Ich, {gap(v.giver(d, p), 75)}</p><p>geb. am {gap(born, 35)} wohnhaft {gap(v.where(p.home), 90)}</p><p>bevollmächtige {d.one_of('Frau/Herrn', 'hiermit', 'die folgende Person:')} {gap(v.helper(d, p), 75)}</p>"
            f"<p>geb. am {gap(helper_born, 35)} Ausweis-Nr. {gap(card if d.maybe(0.6) else '', 40)}</p><p>{what} bei {gap(office, 75)} abzuholen.</p>"
        )
    elif shape == 1:
        text = (
            f"<table class=g><tr><td>Vollmachtgeber/in<td class=h>{v.giver(d, p)}<tr><td>Geburtsdatum<td class=h>{born}<tr><td>Anschrift<td class=h>{v.where(p.home)}<tr><td>Bevollmächtigte/r<td class=h>{v.helper(d, p)}<tr><td>Ausweisnummer<td class=h>{card}"
            f"<tr><td>Zweck<td class=h>{what} abholen<tr><td>Behörde<td class=h>{office}</table>"
        )
    else:
        text = f"<p>Hiermit bevollmächtige ich {gap(v.helper(d, p), 60)}, {gap(what, 60)} für mich bei {gap(office, 60)} in Empfang zu nehmen.</p><p>Name der vollmachtgebenden Person: {gap(v.giver(d, p), 75)}</p><p>Anschrift: {gap(v.where(p.home), 90)}</p>"
    ref = f"<p>{d.one_of('Aktenzeichen', 'Az.', 'Geschäftszeichen')}: {gap(number, 45)}</p>" if number else ""
    when = v.signed(d, p, style) if d.maybe(0.92) else ""
    sign = f"<table class=s><tr><td>{gap(f'{escape(p.home.place)}, {when}', 60)}<br><small>Ort, Datum</small><td>{gap(v.ink(d, p.giver.last), 65)}<br><small>Unterschrift</small></table>"
    title = d.one_of("Vollmacht", "Abholvollmacht", "Vollmacht zur Abholung", "VOLLMACHT", "Vollmacht / Einverständnis")
    got = (
        f"<p class=k>Empfang bestätigt am {d.print_date(d.later(p.signed, 1, 12), style) if d.maybe(0.5) else '________'} {v.ink(d, p.helper.last, 0.5)}</p>"
        if d.maybe(0.4)
        else ""
    )
    hint = d.one_of(
        "Der Bevollmächtigte muss sich ausweisen können.",
        "Bitte Ausweiskopie beifügen.",
        "Gültig nur für diesen Vorgang.",
        "",
    )
    slip = f"<div class=z><h2>{title}</h2>{ref}{text}{sign}{got}<p class=k>{hint}</p></div>"
    empty = ""
    alone = d.maybe(0.6)
    if not alone and d.maybe(0.5):
        empty = f"<div class=z style='border-top:1px dashed #777;padding-top:6mm'><h2>{title}</h2><p>Ich, {gap('', 75)}</p><p>bevollmächtige {gap('', 75)}</p><p>{gap('', 60)} &emsp; {gap('', 60)}<br><small>Ort, Datum / Unterschrift</small></p></div>"
    css = d.css(SANS, SERIF, low=9.5, high=11.5) + (
        f".l{{display:inline-block;border-bottom:1px {d.one_of('dotted', 'solid', 'dashed')} #333}}.h{{font-family:'{d.font(HAND, HAND, MONO)}';font-size:{rng.uniform(1.05, 1.35):.2f}em;color:{d.one_of('#124', '#000', '#1a3a8a')}}}"
        f"h2{{font-size:{rng.randint(13, 19)}pt;margin:0 0 4mm;text-align:{d.one_of('left', 'center')}}}.g{{width:100%}}.g td{{border:1px solid #999;padding:1.2mm 2mm}}.g td:first-child{{width:38mm}}.s{{width:100%;margin-top:7mm}}small{{font-size:6.8pt}}.k{{font-size:8pt;color:#444}}"
        f".z{{{d.one_of('', 'border:1px solid #555;padding:5mm')};margin-bottom:8mm}}"
    )
    size = (210.0, 148.0) if alone and d.maybe(0.6) else (210.0, 297.0)
    return Sheet(slip + empty, css, size=size, margin=(12.0, 18.0, 8.0, 20.0))

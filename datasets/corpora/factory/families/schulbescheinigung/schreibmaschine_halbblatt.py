"""Half sheet of the seventies to nineties: printed frame, text by typewriter, no table, round seal."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import ROLES, attendance


def draw(d: Draft) -> Sheet:
    a = attendance(
        d, d.one_of("weiter", "grund", "beruf", "hoch"), early=date(1972, 1, 10), late=date(2004, 6, 1), reverse=0.2
    )
    g = d.german
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "d. month yyyy", "dd.mm.yy")
    style = "d.m.yyyy" if style == "dd.mm.yy" and a.person.born.year < 1960 else style
    rule = d.one_of("dotted", "solid")

    def ink(value: str, width: int) -> str:
        return f"<span class=u style='min-width:{width}mm'><span class=v>{value}</span></span>"

    who = ("Der Schüler", "Die Schülerin", "Der Studierende", "Die Studierende")[
        (a.person.sex != "m") + 2 * a.level.isdigit()
    ]
    fill = [
        f"{who if d.maybe(0.6) else 'Der Schüler - Die Schülerin *)'} {ink(a.name(d), 80)}",
        f"geboren am {ink(a.born(d, style), 40)} in {ink(escape(g.town()), 45)}",
        f"wohnhaft in {ink(escape(f'{a.home.place}, {a.home.street}'), 90)}",
        f"{d.one_of('besucht seit', 'besucht unsere Anstalt seit dem', 'gehört der Schule an seit')} {ink(a.von(d, style), 45)} {d.one_of('die Klasse', 'Klasse / Semester')} {ink(escape(a.level), 25)}",
        f"{d.one_of('und wird voraussichtlich bis', 'voraussichtlich bis zum', 'Die Schulzeit endet voraussichtlich am')} {ink(a.bis(d, style) if d.maybe(0.8) else '- - -', 45)} {d.one_of('die Schule besuchen.', 'verbleiben.', '')}",
    ]
    if d.maybe(0.3):
        fill.insert(
            3,
            f"Vater / Vormund: {ink(escape(a.parent.name), 60)} Beruf: {ink(d.one_of('Schlosser', 'Arbeiter', 'Angestellter', 'verst.'), 30)}",
        )
    if d.maybe(0.25):
        fill.append(f"Unterbrochen vom {ink('-', 20)} bis {ink('-', 20)}")
    head = f"<div class=h>{a.house(d)}<br><small>{escape(a.seat.postcode_place)}{d.one_of('', ', ' + escape(a.seat.street))} · {d.one_of('Fernruf', 'Tel.', 'Ruf')} {g.phone()}</small></div>"
    title = d.one_of(
        "Schulbescheinigung",
        "Bescheinigung",
        "B e s c h e i n i g u n g",
        "Schulbesuchsbescheinigung",
        "Ausbildungsbescheinigung",
    )
    purpose = d.one_of(
        "zur Vorlage bei der Kindergeldkasse",
        "für die Rentenversicherung (Waisenrente)",
        "für das Arbeitsamt - Kindergeldkasse",
        "zum Zwecke der Fahrpreisermäßigung",
        "für das Wehrersatzamt",
        "zur Erlangung von Waisengeld",
    )
    dated = f"{ink(f'{escape(a.seat.place)}, den {a.datum(d, style)}' if d.maybe(0.6) else a.datum(d, style), 60)}"
    foot = f"<table style='width:100%;margin-top:5mm'><tr><td>{dated}<br><small>{d.one_of('(Ort, Datum)', 'Tag der Ausstellung')}</small><td>{a.stamp(d, round_one=True)}<td>{a.scrawl(d)}<br><small>{d.one_of(*ROLES)}</small></table>"
    lower = d.maybe(0.25)
    paper = d.one_of("#f3ecd8", "#f5f0e6", "#fff", "#ece5d0", "#e8efe2")
    body = (
        f"{'' if lower else head}<h1>{title}</h1><p style='text-align:center'>{purpose}</p>"
        + "".join(f"<div class=r>{line}</div>" for line in fill)
        + foot
        + (head if lower else "")
        + d.one_of(
            "<small>*) Nichtzutreffendes streichen</small>",
            "",
            f"<small>Best.-Nr. {g.digits(4)} Formularverlag {escape(g.town())}</small>",
        )
    )
    css = (
        f"body{{font-family:'{d.font(SERIF)}';font-size:{d.rng.uniform(8.5, 10):.1f}pt;color:#222}}.page{{background:{paper}!important}}h1{{font-size:{d.rng.randint(13, 18)}pt;text-align:center;margin:3mm 0 1mm;{d.one_of('letter-spacing:.1em', '')}}}.h{{text-align:center;font-size:{d.rng.randint(10, 13)}pt}}"
        f".v{{font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(9.5, 11):.1f}pt;color:{d.one_of('#222', '#334', '#203')};position:relative;top:{d.rng.uniform(-0.8, 0.5):.1f}mm}}.u{{display:inline-block;border-bottom:1px {rule} #555;line-height:1.2;padding:0 1mm}}.r{{margin:{d.rng.uniform(1.2, 2.6):.1f}mm 0}}small{{font-size:6.5pt}}"
    )  # fmt: skip
    return Sheet(
        body, css, size=d.rng.choice([(210.0, 148.0), (205.0, 145.0), (148.0, 210.0)]), margin=(9.0, 10.0, 7.0, 12.0)
    )

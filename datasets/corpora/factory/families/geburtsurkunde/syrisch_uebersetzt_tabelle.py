"""Translated civil register extract of an Arabic or Persian speaking country: a family grid whose middle row is the child."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_STATES = (
    ("Arabische Republik Syrien, Ministerium des Innern", ("Aleppo", "Homs", "Hama", "Afrin", "Qamischli", "Latakia")), ("Republik Irak, Ministerium des Innern", ("Mossul", "Erbil", "Basra", "Sindschar")),
    ("Islamische Republik Iran, Personenstandsorganisation", ("Teheran", "Schiras", "Isfahan", "Maschhad")), ("Islamische Republik Afghanistan", ("Herat", "Kabul", "Kundus", "Ghazni")), ("Republik Libanon", ("Tripoli", "Saida", "Baalbek")),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g, rng = birth(d, first=date(1960, 1, 1), last=date(2022, 1, 1), lone=0.0), d.german, d.rng
    b = b.led_by("m")
    state, towns = rng.choice(_STATES)
    town, seat = rng.choice(towns), rng.choice(towns)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    office = d.field(
        "standesamt",
        d.one_of(
            f"Standesamt {seat}",
            f"Personenstandsregister {seat}",
            f"Sekretariat des Zivilregisters {seat}",
            f"Amt für Zivilstand {seat}",
        ),
    )
    place = d.field("geburtsort", town)
    number = d.code(
        "registernummer",
        d.one_of(str(rng.randint(10, 900)), f"{rng.randint(1, 900)}/{rng.randint(1, 99)}", g.digits(6)),
    )
    folks = {parent.sex: b.parent(d, n) for n, parent in enumerate(b.parents)}
    columns: list[tuple[str, str]] = [
        (d.one_of("Vor- und Nachname", "Name, Familienname"), b.name(d)), (d.one_of("Name des Vaters", "Vater"), folks["m"]), (d.one_of("Name der Mutter", "Mutter, Familienname"), folks["w"]),
        (d.one_of("Geburtsort", "Ort der Geburt"), place), (d.one_of("Geburtsdatum", "geboren am"), b.born(d, style)), (d.one_of("Registereintrag", "Registernummer", "Eintrag Nr."), number),
    ]  # fmt: skip
    columns += [("Religion", d.one_of("Islam", "Christentum", "-"))] if d.maybe(0.4) else []
    columns += [("Geschlecht", b.sex)] if d.maybe(0.5) else []
    columns += [("Familienstand", "ledig")] if d.maybe(0.3) else []
    columns += [("Nationale Nummer", g.digits(11))] if d.maybe(0.5) else []
    if d.maybe(0.3):
        rng.shuffle(columns)
        columns.sort(key=lambda column: folks["w"] == column[1])
    wide = d.maybe(0.5)
    if wide:
        grid = (
            "<table class=g><tr>"
            + "".join(f"<th>{k}" for k, _ in columns)
            + "<tr>"
            + "".join(f"<td>{v}" for _, v in columns)
            + "</table>"
        )
    else:
        grid = "<table class=g>" + "".join(f"<tr><th>{k}<td>{v}" for k, v in columns) + "</table>"
    register = f"<p>{d.one_of('Ausstellende Behörde', 'Registerort', 'Behörde')}: {office}</p>"
    lunar = f"<p>{d.one_of('Ausgestellt am', 'Datum der Ausstellung')}: {d.print_date(b.issued, style)} ({rng.randint(1, 29)}.{rng.randint(1, 12)}.{(b.issued.year - 622) * 33 // 32 + 1} {d.one_of('n. H.', 'Hidschra')})</p>"
    notes = "".join(
        f"<p>{text}</p>"
        for text in d.some(
            (
                "[Stempel des Außenministeriums: Die Unterschrift wird beglaubigt.]",
                "[Gebührenmarken: 200 S.P.]",
                "[Hoheitszeichen]",
                "[handschriftlich, teilweise unleserlich]",
                f"[QR-Code] Seriennummer {g.digits(7)}",
                "Diese Urkunde ist drei Monate gültig.",
            ),
            1,
            4,
        )
    )
    title = d.one_of(
        "Auszug aus dem Geburtseintrag",
        "Geburtsurkunde",
        "Einzelauszug aus dem Personenstandsregister (Geburt)",
        "Geburtsschein",
    )
    tongue = "persischen" if "Iran" in state or "Afghan" in state else "arabischen"
    translator, court = g.person(), escape(g.town())
    oath = d.one_of(
        f"Für die Richtigkeit der Übersetzung aus der {tongue} Sprache.",
        f"Die Richtigkeit und Vollständigkeit vorstehender Übersetzung aus der {tongue} Sprache wird bescheinigt.",
    )
    foot = f"<div style='display:flex;gap:12mm;align-items:center;margin-top:6mm'><div>{oath}<br>{escape(b.home.place)}, {d.print_date(g.day(b.issued, date(2027, 6, 3)), style)}<br>{scrawl(d, translator)}<br><small>{escape(translator.name)}, {d.one_of('beeidigt beim Landgericht', 'allgemein ermächtigt, OLG')} {court}</small></div>{seal(d, escape(translator.last), d.one_of('Dolmetscher', 'Übersetzer'))}</div>"
    blocks = [f"<div class=c><b>{state}</b></div><h1>{title}</h1>", register, grid, lunar, notes]
    if d.maybe(0.4):
        blocks = [blocks[0], grid, register, lunar, notes]
    head = f"<p><small>{d.one_of('Übersetzung', 'Auszugsweise Übersetzung', 'Beglaubigte Übersetzung')} aus der {tongue} Sprache</small></p>"
    css = d.css(SERIF, SANS, low=9.5, high=11.2) + (
        f".c{{text-align:center}}h1{{text-align:center;font-size:{rng.randint(13, 18)}pt}}.g{{width:100%;margin:3mm 0}}.g td,.g th{{border:1px solid #777;padding:1mm 1.5mm;text-align:left;{'font-size:8.5pt' if wide else ''}}}.g th{{font-weight:normal;background:{d.one_of('#eee', '#fff', '#f3efe2')};{'' if wide else 'width:55mm'}}}small{{font-size:8pt}}p{{margin-bottom:.5em}}"
    )
    return Sheet(
        head + "".join(blocks) + foot,
        css,
        size=(297.0, 210.0) if wide and d.maybe(0.6) else (210.0, 297.0),
        margin=(14.0, 18.0, 10.0, 20.0),
    )

"""Zulassungsbescheinigung Teil I (Fahrzeugschein): a long green-grey sheet in three panels with lettered fields."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_MAKES = ("NORDWAGEN (D)", "RHEINMOBIL", "SUEDAUTO AG", "ELBA MOTORS", "TAUNUS FAHRZEUGBAU", "HANSEAT", "ALPIN WERKE")


def draw(d: Draft) -> Sheet:
    g = d.german
    town = g.town()
    office = d.one_of(
        "Landkreis {}",
        "Stadt {}",
        "Landratsamt {} - Zulassungsbehörde",
        "Kreis {} Straßenverkehrsamt",
        "Zulassungsstelle {}",
        "Landeshauptstadt {}",
    ).format(town)
    c = akte.case(d, office.upper() if d.maybe(0.4) else office, coded=0.0, dated=0.85, style="dd.mm.yyyy")
    first = d.later(c.day, -5000, -30)
    font = d.font(MONO)

    def v(text: str) -> str:
        return f"<span style='font-family:{font};font-size:1.1em'>{text}</span>"

    plate = f"{town[:2].upper()}-{d.one_of('AB', 'K', 'XY', 'MH', 'TS')} {d.rng.randint(10, 9999)}"
    holder = [
        ("A", "Amtliches Kennzeichen", v(plate)), ("C.1.1", "Name oder Firmenname", v(escape(c.who.last.upper()))), ("C.1.2", "Vorname(n)", v(escape(c.who.first.upper()))),
        ("C.1.3", "Anschrift", v(f"{escape(c.home.postcode_place.upper())}<br>{escape(c.home.street.upper())}")), ("X.1", "Nächste HU", v(f"{d.rng.randint(1, 12):02d}/{c.day.year + 1}")),
    ]  # fmt: skip
    tech = [
        ("B", "Datum der Erstzulassung", v(d.print_date(first, "dd.mm.yyyy"))), ("2.1", "HSN", v(g.digits(4))), ("2.2", "TSN", v(d.one_of("ABC", "AAX", "BKF") + g.digits(5))), ("J", "Fahrzeugklasse", v("M1")), ("E", "Fahrzeug-Ident-Nr.", v("W0V" + g.digits(4) + "KL" + g.digits(8))),
        ("D.1", "Marke", v(d.one_of(*_MAKES))), ("D.3", "Handelsbezeichnung", v(d.one_of("PICCO", "VARIO KOMBI", "CITY 1.2", "TRANS 250"))), ("P.1", "Hubraum cm³", v(d.one_of("1197", "1598", "999", "1968"))), ("P.2/P.4", "Leistung kW / min-1", v(d.one_of("51/5400", "77/4000", "44/5500"))),
        ("P.3", "Kraftstoff", v(d.one_of("BENZIN", "DIESEL", "ELEKTRO"))), ("F.1", "zul. Gesamtmasse kg", v(d.one_of("1580", "1890", "1420"))), ("S.1", "Sitzplätze", v("5")), ("R", "Farbe", v(d.one_of("GRAU", "BLAU", "ROT", "SCHWARZ", "WEISS"))), ("T", "km/h", v(str(d.rng.randint(145, 210)))),
        ("V.7", "CO2 g/km", v(str(d.rng.randint(95, 190)))), ("14", "Emissionsklasse", v(d.one_of("EURO 4", "EURO 5", "EURO 6"))), ("K", "Genehmigung", v("e1*2001/116*0" + g.digits(3))), ("15.1", "Bereifung", v("185/65 R15 88T")),
    ]  # fmt: skip
    tech = [item for item in tech if d.maybe(0.85)]
    last = [
        ("I", d.one_of("Datum dieser Zulassung", "Datum"), v(c.dated) if c.dated else ""), ("", d.one_of("Ausstellende Behörde", "Zulassungsbehörde", "Unterschrift und Stempel"), v(c.shown)), ("", "Nr.", v(g.digits(12))),
        ("", "C.4c", "Der Inhaber der Zulassungsbescheinigung wird nicht als Eigentümer des Fahrzeugs ausgewiesen."),
    ]  # fmt: skip

    def panel(items: list[tuple[str, str, str]], head: str) -> str:
        cells = "".join(
            f"<div class={'w' if len(text) > 140 else 'n'}><small>{key} {label}</small><br>{text}</div>"
            for key, label, text in items
        )
        return f"<div class=p>{head}<div class=f>{cells}</div></div>"

    title = d.one_of(
        "Zulassungsbescheinigung Teil I<br>(Fahrzeugschein)",
        "Bundesrepublik Deutschland<br>Zulassungsbescheinigung Teil I",
    )
    panels = [panel(holder, f"<b>{title}</b>"), panel(tech, ""), panel(last, "<b>Europäische Gemeinschaft D</b>") + ""]
    if d.maybe(0.3):
        panels[0] = panel([*holder, *last[:2]], f"<b>{title}</b>")
        panels[2] = panel(last[2:], "") if d.maybe(0.5) else ""
    tall = d.maybe(0.5)
    seal = (
        f"<div style='position:absolute;right:{d.rng.randint(14, 30)}mm;bottom:{d.rng.randint(8, 20)}mm'>{akte.seal(d, d.one_of('Siegel', town), '#667')}</div>"
        if d.maybe(0.5) and not tall
        else ""
    )
    body = (
        f"<div style='display:flex;flex-direction:{'column' if tall else 'row'};gap:2mm'>{''.join(panels)}</div>{seal}"
    )
    tint = d.one_of("#e7efe4", "#e4ece6", "#fff", "#edf0e6")
    css = (
        f"body{{font-family:{d.font(SANS)!r};font-size:{d.rng.uniform(6.8, 8):.1f}pt;line-height:1.15}}.p{{flex:1;background:{tint};border:1px solid #9a9;padding:2mm;min-width:0}}.f{{display:flex;flex-wrap:wrap;gap:1.2mm 2mm;margin-top:2mm}}"
        f".n{{flex:0 0 44%;border-bottom:1px solid #bcb}}.w{{flex:0 0 98%}}small{{font-size:.72em;color:#353}}"
    )
    return Sheet(
        body,
        css,
        size=(210.0, 297.0) if tall else d.rng.choice([(297.0, 210.0), (320.0, 150.0)]),
        margin=(6, 6, 5, 6) if not tall else (12, 50, 10, 14),
    )

"""Energieausweis or meter-reading receipt: a coloured scale with an arrow, building data, a table of readings; costs appear nowhere."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_CLASSES = ["A+", "A", "B", "C", "D", "E", "F", "G", "H"]
_COLORS = ("#3a3", "#6b3", "#9c3", "#cd3", "#ec3", "#ea3", "#e83", "#e53", "#d22")


def draw(d: Draft) -> Sheet:
    g = d.german
    reading = d.maybe(0.45)
    name = (
        d.one_of(f"Messdienst {g.town()} GmbH", f"Wärmemess {g.person().last} KG", f"Stadtwerke {g.town()}", g.firm())
        if reading
        else d.one_of(
            f"Dipl.-Ing. {g.person().name}",
            f"Energieberatung {g.person().last}",
            f"Ingenieurbüro {g.person().last}",
            f"Schornsteinfegermeister {g.person().name}",
        )
    )
    c = akte.case(d, name, coded=0.12, dated=0.9)
    home = f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"
    if reading:
        rows = ""
        for room in d.some(
            (
                "Wohnzimmer",
                "Küche",
                "Bad",
                "Schlafzimmer",
                "Kinderzimmer",
                "Flur",
                "Kaltwasser Bad",
                "Warmwasser Küche",
                "Strom HT",
                "Gas",
            ),
            2,
            8,
        ):
            old = d.rng.randint(0, 900)
            new = old + d.rng.randint(0, 400)
            rows += f"<tr><td>{room}<td>{g.digits(8)}<td class=n>{old}<td class=n>{akte.pen(d, str(new)) if d.maybe(0.5) else new}<td class=n>{new - old}<td>{d.one_of('', 'getauscht', 'geschätzt', '')}"
        title = d.one_of(
            "Ablesequittung",
            "Ablesebeleg",
            "Ableseprotokoll",
            "Zählerstandsmeldung",
            "Ihre Verbrauchsinformation (uVI)",
        )
        middle = f"<p>{d.one_of('Nutzer', 'Name', 'Wohnungsinhaber')}: {escape(c.who.name)}<br>Liegenschaft {g.digits(6)}, Nutzeinheit {g.digits(3)}: {home}</p><table class=t><tr><th>Raum / Gerät<th>Geräte-Nr.<th>Alt<th>Neu<th>Verbrauch<th>Bemerkung{rows}</table>"
        tail = f"<p>{d.one_of('Abgelesen am', 'Ablesedatum', 'Datum')} {c.dated if c.dated else '____________'}</p><div class=h><p>{akte.sign(d, c.clerk.last)}<br>Ableser</p><p>{akte.sign(d, c.who.last)}<br>Nutzer</p></div><p class=s>Die Abrechnung erhalten Sie von Ihrer Hausverwaltung. Stichtag der letzten Abrechnung war der {d.print_date(d.later(c.day, -420, -300))}.</p>"
        body = f"<p class=o>{c.shown}</p>{f'<p>{akte.ref(d, c)}</p>' if c.code else ''}<h1>{title}</h1>{middle}{tail}"
        size = d.rng.choice([(210.0, 297.0), (148.0, 210.0)])
    else:
        value = d.rng.randint(18, 290)
        index = min(len(_CLASSES) - 1, value // 32)
        scale = "".join(
            f"<div style='flex:1;background:{color};text-align:center;padding:2mm 0;color:#fff'>{letter}</div>"
            for letter, color in zip(_CLASSES, _COLORS, strict=True)
        )
        arrow = f"<div style='margin-left:{index * 11:.0f}%;width:40mm;font-size:.9em'>▼ {d.one_of('Endenergieverbrauch', 'Endenergiebedarf')}<br><b>{value},{g.digits(1)} kWh/(m²·a)</b></div>"
        until = d.print_date(d.later(c.day, 3640, 3652))
        data = [
            ("Gebäudetyp", d.one_of("Mehrfamilienhaus", "Einfamilienhaus", "Reihenmittelhaus")), ("Adresse", home), ("Gebäudeteil", "gesamt"), ("Baujahr Gebäude", str(d.rng.randint(1900, 2018))), ("Baujahr Wärmeerzeuger", str(d.rng.randint(1985, 2020))), ("Anzahl Wohnungen", str(d.rng.randint(1, 24))),
            ("Gebäudenutzfläche (AN)", f"{d.rng.randint(110, 2400)} m²"), ("Wesentliche Energieträger", d.one_of("Erdgas E", "Heizöl", "Fernwärme", "Strom")), ("Anlass der Ausstellung", d.one_of("Vermietung/Verkauf", "Modernisierung")),
        ]  # fmt: skip
        table = "<table class=t>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in data if d.maybe(0.85)) + "</table>"
        number = f"Registriernummer {d.one_of('NW', 'BY', 'SN', 'HE')}-20{g.digits(2)}-00{g.digits(7)}"
        issuer = f"<div class=h><div><small>Aussteller</small><br>{c.shown}<br>{escape(c.seat.street)}<br>{escape(c.seat.postcode_place)}</div><div>{d.one_of('Ausstellungsdatum', 'Datum')}<br>{c.dated}</div><div>{akte.sign(d, c.sender.split()[-1])}<br><small>Unterschrift des Ausstellers</small></div></div>"
        body = f"<h1>ENERGIEAUSWEIS <small>für Wohngebäude</small></h1><p class=s>gemäß den §§ 79 ff. Gebäudeenergiegesetz (GEG) &nbsp; Gültig bis: {until} &nbsp; {number}</p>{f'<p>{akte.ref(d, c)}</p>' if c.code else ''}{table}<div style='display:flex'>{scale}</div>{arrow}<p class=s>Treibhausgasemissionen {d.rng.randint(5, 70)} kg CO2-Äquivalent/(m²·a)</p>{issuer}"
        size = (210.0, 297.0)
    css = d.css(SANS, low=9, high=11) + (
        f"h1{{font-size:{d.rng.randint(14, 20)}pt;margin:1mm 0 3mm}}.o{{font-size:14pt;color:{c.color}}}.t{{width:100%;margin:3mm 0 5mm}}.t td,.t th{{border:1px solid {d.one_of('#555', '#bbb')};padding:1.2mm 2mm;text-align:left;font-weight:normal}}.t .n{{text-align:right}}.h{{display:flex;justify-content:space-between;margin-top:8mm;gap:6mm}}small{{font-size:.75em}}.s{{font-size:8pt}}"
    )
    return Sheet(body, css, size=size, margin=(12, 13, 10, 15))

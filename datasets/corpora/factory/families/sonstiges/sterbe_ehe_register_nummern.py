"""Death, marriage or partnership certificate in the registry's form: fields in blocks, also the multilingual CIEC form with numbers."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    town = g.town()
    office = d.one_of("Standesamt {}", "Standesamt {} - Zentrum", "Stadt {} Standesamt", "Standesamtsbezirk {}").format(
        town
    )
    c = akte.case(d, office, coded=0.0, dated=0.92)
    death, multi = d.maybe(0.55), d.maybe(0.35)
    event = d.later(c.day, -9000 if not death else -700, -2)
    spouse, dead = g.person(sex="m" if c.who.sex == "w" else "w"), c.who
    number = d.one_of(
        f"S {d.rng.randint(3, 2900)}/{event.year}" if death else f"E {d.rng.randint(3, 900)}/{event.year}",
        f"{d.rng.randint(3, 900)}/{event.year}",
    )
    faith = d.one_of("evangelisch", "römisch-katholisch", "keine Angabe", "")
    if death:
        title = "Sterbeurkunde"
        blocks = [
            ("Verstorbene/r", [("Familienname", dead.last), ("Geburtsname", d.one_of(g.person().last, dead.last)), ("Vorname(n)", dead.first), ("Geburtstag", d.print_date(dead.born)), ("Geburtsort", g.town()), ("Letzter Wohnsitz", f"{c.home.postcode_place}, {c.home.street}"), ("Familienstand", d.one_of("verwitwet", "verheiratet", "ledig", "geschieden")), ("Religion", faith)]),
            ("Tod", [("Todestag / Todeszeitpunkt", f"{d.print_date(event)}, {d.rng.randint(0, 23)}:{d.rng.randint(10, 59)} Uhr"), ("Sterbeort", d.one_of(town, f"{town}, Klinikum", f"{town}, Seniorenstift"))]),
            ("Ehegatte", [("Familienname", dead.last), ("Vorname(n)", spouse.first)]),
        ]  # fmt: skip
    else:
        title = d.one_of("Eheurkunde", "Heiratsurkunde", "Eheurkunde", "Lebenspartnerschaftsurkunde")
        people = [
            [
                ("Familienname (vor der Eheschließung)", p.last),
                ("Vorname(n)", p.first),
                ("Geburtstag", d.print_date(p.born)),
                ("Geburtsort", g.town()),
                ("Religion", faith),
            ]
            for p in (dead, spouse)
        ]
        blocks = [
            (d.one_of("Ehegatten – 1", "1. Ehegatte", "Ehemann"), people[0]), (d.one_of("2. Ehegatte", "Ehegatten – 2", "Ehefrau"), people[1]),
            (d.one_of("Eheschließung", "Tag und Ort der Eheschließung"), [("Tag", d.print_date(event)), ("Ort", town), ("Ehename", d.one_of(dead.last, spouse.last, "keine gemeinsame Namensführung"))]),
        ]  # fmt: skip
        if d.maybe(0.3):
            blocks.append(
                (
                    "Weitere Angaben",
                    [
                        (
                            "Auflösung",
                            f"Die Ehe wurde geschieden. Rechtskräftig seit {d.print_date(d.later(event, 900, 3000))}, Amtsgericht {g.town()}, {g.digits(2)} F {g.digits(3)}/{g.digits(2)}",
                        )
                    ],
                )
            )
    blocks = [
        (name, [item for item in items if item[1]]) for name, items in blocks if name != "Ehegatte" or d.maybe(0.6)
    ]
    register = [("Standesamt", c.shown), (d.one_of("Registernummer", "Register-Nr.", "Nr."), number)]
    hello = d.maybe(0.5)
    if multi:
        labels = [
            ("Etat / Staat", "Bundesrepublik Deutschland"),
            ("Service de l'état civil de / Standesamt / Civil Registry Office", c.shown),
            ("Extrait de l'acte n° / Auszug Nr.", number),
        ]
        labels += [
            (f"{name.split(' – ')[0]}: {label}", escape(value)) for name, items in blocks for label, value in items
        ]
        labels += [("Date de délivrance, signature, sceau / Ausstellungsdatum, Unterschrift, Siegel", c.dated)]
        lines = "".join(
            f"<tr><td class=i>{i}<td class=l>{label}<td>{value}" for i, (label, value) in enumerate(labels, 1)
        )
        kind = "l'acte de décès / Sterberegister / death" if death else "l'acte de mariage / Heiratsregister / marriage"
        main = f"<h2>Extrait de {kind}</h2><p class=s>délivré en application de la Convention signée à Vienne le 8 septembre 1976 – Auszug aus dem {'Sterbe' if death else 'Ehe'}eintrag – Extract</p><table class=m>{lines}</table>"
        tail = f"<div class=h><p>{akte.sign(d, c.clerk.last)}</p>{akte.seal(d, town)}</div>"
    else:
        shape = d.rng.randrange(3)
        text = ""
        for name, items in blocks:
            if shape == 0:
                text += (
                    f"<table class=b><tr><th colspan=2>{name}"
                    + "".join(f"<tr><td class=l>{label}<td>{escape(value)}" for label, value in items)
                    + "</table>"
                )
            elif shape == 1:
                text += f"<p class=n>{name}</p>" + "".join(
                    f"<p class=v><small>{label}</small><br>{escape(value)}</p>" for label, value in items
                )
            else:
                text += f"<p class=c><i>{name}</i><br>{', '.join(f'{label}: {escape(value)}' for label, value in items)}</p>"
        head = "".join(f"<p class=c><small>{label}</small> {value}</p>" for label, value in register)
        main = f"{'<p class=c>Bundesrepublik Deutschland</p>' if hello else ''}<h1>{title}</h1>{head}{text}"
        place = escape(town)
        dated = (
            d.one_of("{p}, den {d}", "Ort, Tag: {p}, {d}", "Ausgestellt am {d} in {p}", "{p}, {d}").format(
                p=place, d=c.dated
            )
            if c.dated
            else place
        )
        tail = f"<div class=h><div><p>{dated}</p><p>{d.one_of('Standesbeamtin', 'Der Standesbeamte', 'Urkundsperson', 'Die Standesbeamtin')}<br>{akte.sign(d, c.clerk.last)}<br>{escape(c.clerk.name) if d.maybe(0.5) else ''}</p></div>{akte.seal(d, office)}</div>"
    old = d.maybe(0.25)
    css = d.css(*((MONO,) if old else (SERIF, SANS)), low=9.5, high=12) + (
        f"h1{{text-align:{d.one_of('center', 'left', 'center')};font-size:{d.rng.randint(20, 34)}pt;font-weight:normal;margin:4mm 0 6mm}}h2{{font-size:12pt}}.c{{text-align:{d.one_of('center', 'left')}}}.b,.m{{width:100%;margin-bottom:4mm}}.b td,.b th,.m td{{text-align:left;padding:1.3mm 2mm;{d.one_of('border:1px solid #666', 'border-bottom:1px dotted #555')}}}"
        ".l{width:62mm;font-size:.85em}.i{width:7mm}.n{font-weight:bold;border-bottom:1px solid #333;margin:3mm 0 1mm}.v{margin:0 0 1.5mm 8mm}small{font-size:7pt}.s{font-size:7.5pt}.h{display:flex;justify-content:space-between;align-items:center;margin-top:9mm}"
    )  # fmt: skip
    tint = d.one_of(
        "",
        "",
        f"<div style='position:absolute;inset:0;background:{d.one_of('#eef5ea', '#f6f1e2', '#eaf0f6')};z-index:-1'></div>",
    )
    return Sheet(
        tint + main + tail,
        css + ".page{z-index:0}",
        size=(210, 297) if d.maybe(0.75) else (148, 210),
        margin=(16, 18, 12, 20),
    )

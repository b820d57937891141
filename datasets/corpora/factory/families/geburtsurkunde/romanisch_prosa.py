"""Foreign original in running sentences: French or Spanish extract of a birth entry, days in words or digits, margin notes."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_FRENCH = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
_SPANISH = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)


def draw(d: Draft) -> Sheet:
    b, g, rng = birth(d, first=date(1958, 1, 1), last=date(2024, 1, 1)), d.german, d.rng
    b = b.led_by("m")
    french = d.maybe(0.55)
    months = _FRENCH if french else _SPANISH
    numeric = d.maybe(0.4)

    def day(value: date) -> str:
        if numeric:
            return value.strftime("%d/%m/%Y")
        if french:
            return f"{value.day} {months[value.month - 1]} {value.year}"
        return f"{value.day} de {months[value.month - 1]} de {value.year}"

    born = d.field("geburtsdatum", day(b.child.born), b.child.born.isoformat())
    town = rng.choice(
        ["Douala", "Lomé", "Thiès", "Sfax", "Bouaké", "Oujda", "Yaoundé"]
        if french
        else ["Cuenca", "Tarija", "Maracay", "Trujillo", "Lugo", "Elda", "Popayán"]
    )
    place = d.field("geburtsort", town)
    number = d.code(
        "registernummer",
        d.one_of(str(rng.randint(3, 2900)), f"{rng.randint(1, 900)}/{b.registered.year}", f"{g.digits(5)}"),
    )
    folks = {parent.sex: b.parent(d, n) for n, parent in enumerate(b.parents)}
    son = b.child.sex == "m"
    if french:
        office = d.field(
            "standesamt", d.one_of(f"Mairie de {town}", f"Centre d'état civil de {town}", f"Commune de {town}")
        )
        child = (
            f"de {folks['m']}, {d.one_of('commerçant', 'cultivateur', 'enseignant')}, et de {folks['w']}, {d.one_of('ménagère', 'sans profession')}"
            if "m" in folks
            else f"de {folks['w']}"
        )
        title = d.one_of("EXTRAIT D'ACTE DE NAISSANCE", "ACTE DE NAISSANCE", "COPIE INTÉGRALE DE L'ACTE DE NAISSANCE")
        text = d.one_of(
            f"Le {born} à {rng.randint(0, 23)} heures est né{'' if son else 'e'} à {place}: {b.name(d)}, du sexe {'masculin' if son else 'féminin'}, {'fils' if son else 'fille'} {child}.",
            f"{b.name(d)} est né{'' if son else 'e'} le {born} à {place}, {'fils' if son else 'fille'} {child}.",
        )
        parts = (
            f"{d.one_of('Acte n°', 'Registre n°', 'N°')} {number}",
            f"Dressé le {day(b.registered)} sur déclaration de {escape(g.person().name)}.",
            "Mentions marginales: néant",
            f"Délivré le {day(b.issued)}",
            d.one_of("L'Officier de l'état civil", "Le Maire"),
            d.one_of(
                "RÉPUBLIQUE DU CAMEROUN<br>Paix - Travail - Patrie", "RÉPUBLIQUE TOGOLAISE", "République Tunisienne", ""
            ),
        )
    else:
        office = d.field("standesamt", d.one_of(f"Registro Civil de {town}", f"Oficialía del Registro Civil de {town}"))
        child = (
            f"{'hijo' if son else 'hija'} de {folks['m']} y de {folks['w']}"
            if "m" in folks
            else f"{'hijo' if son else 'hija'} de {folks['w']}"
        )
        title = d.one_of(
            "CERTIFICACIÓN LITERAL DE NACIMIENTO",
            "PARTIDA DE NACIMIENTO",
            "ACTA DE NACIMIENTO",
            "EXTRACTO DE INSCRIPCIÓN DE NACIMIENTO",
        )
        text = d.one_of(
            f"{b.name(d)}, {child}, nació en {place} el día {born} a las {rng.randint(0, 23)} horas.", f"Que en {place}, el {born}, nació {b.name(d)}, {'varón' if son else 'mujer'}, {child}.",
        )  # fmt: skip
        parts = (
            f"{d.one_of('Tomo 12, folio', 'Acta n.º', 'Número')} {number}",
            f"Inscrito el {day(b.registered)}. Declarante: {escape(g.person().name)}.",
            "Notas marginales: ninguna",
            f"Expedido el {day(b.issued)}",
            d.one_of("El Encargado del Registro", "El Oficial"),
            d.one_of("MINISTERIO DE JUSTICIA", "REPÚBLICA DEL ECUADOR", "Reino de España", ""),
        )
    entry, registered, margin, issued, role, state = parts
    side = d.maybe(0.4)
    head = f"<div class=c>{state}<br>{office}</div><h1>{title}</h1><p>{entry}</p>"
    main = f"<p class=t>{text}</p><p>{registered}</p>"
    notes = f"<p><small>{margin}</small></p>"
    foot = f"<div style='display:flex;gap:14mm;align-items:center;margin-top:8mm'><div>{issued}<br>{scrawl(d, b.clerk)}<br><small>{role}</small></div>{seal(d, town, '*')}</div>"
    stamp = (
        f"<div style='position:absolute;right:24mm;top:20mm;border:1px dashed #777;width:22mm;height:26mm;font-size:7pt;text-align:center'>{d.one_of('TIMBRE<br>FISCAL<br>600 F', 'TIMBRE')}</div>"
        if french and d.maybe(0.5)
        else ""
    )
    body = (
        stamp
        + head
        + (
            f"<table style='width:100%'><tr><td style='width:38mm;border-right:1px solid #555;padding-right:3mm'>{notes}<td style='padding-left:5mm'>{main}</table>"
            if side
            else main + notes
        )
        + foot
    )
    css = (
        d.css(SERIF, MONO, low=10.5, high=12.5)
        + f".page{{background:{d.one_of('#fff', '#f5efdf', '#eef2ea', '#f7f1f1')}!important}}.c{{text-align:center}}h1{{font-size:{rng.randint(14, 19)}pt;text-align:center;margin:6mm 0}}.t{{line-height:{rng.uniform(1.5, 2):.1f}}}small{{font-size:8.5pt}}"
    )
    return Sheet(
        body, css, size=rng.choice([(210.0, 297.0), (210.0, 297.0), (176.0, 250.0)]), margin=(18.0, 22.0, 14.0, 25.0)
    )

"""A page of a health booklet: vaccinations with batch labels and doctors' stamps, or the Mutterpass grid of examinations."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_VACCINES = (
    "Infanrix hexa",
    "Priorix",
    "Boostrix",
    "Comirnaty",
    "Varilrix",
    "Encepur",
    "Prevenar 13",
    "Repevax",
    "MenB-Impfstoff",
    "Influenza 4-valent",
    "Rotarix",
    "Gardasil 9",
)
_CHECKS = ("SSW", "Fundusstand", "Herztöne", "RR", "Gewicht", "Hb", "Urin", "Ödeme", "Kindslage")


def draw(d: Draft) -> Sheet:
    g = d.german
    mother = d.maybe(0.4)
    doctor = g.person(sex="w" if d.maybe(0.5) else "m")
    sender = d.one_of(
        "Dr. med. {}",
        "Praxis Dr. {}",
        "Kinderarztpraxis {}" if not mother else "Frauenarztpraxis {}",
        "Gesundheitsamt {}",
    ).format(doctor.name)
    if sender.startswith("Gesundheitsamt"):
        sender = f"Gesundheitsamt {g.town()}"
    c = akte.case(d, sender, coded=0.0, dated=0.5, who=g.person(sex="w") if mother else g.person(adult=d.maybe(0.5)))
    stamp = f"<div class=st>{c.shown}<br>{escape(c.seat.street)}, {escape(c.seat.place)}</div>"

    def v(text: str, size: float = 1.25) -> str:
        return akte.pen(d, text, size)

    if mother:
        start = d.later(c.day, -150, -20)
        rows = ""
        for visit in range(d.rng.randint(3, 9)):
            day = d.later(start, visit * 14, visit * 14 + 5)
            values = {
                "SSW": f"{12 + visit * 2}+{d.rng.randint(0, 6)}", "Fundusstand": d.one_of("S/N", "N", "N+2", "Rb-3"), "Herztöne": "+", "RR": f"{d.rng.randint(100, 138)}/{d.rng.randint(60, 88)}",
                "Gewicht": f"{d.rng.randint(58, 90)},{g.digits(1)}", "Hb": f"{d.rng.randint(105, 139) / 10:.1f}".replace(".", ","), "Urin": "o.B.", "Ödeme": "–", "Kindslage": d.one_of("SL", "BEL", "?"),
            }  # fmt: skip
            rows += f"<tr><td>{v(d.print_date(day, 'dd.mm.yy'))}" + "".join(
                f"<td>{v(values[name])}" for name in _CHECKS
            )
        title = d.one_of("Gravidogramm", "Mutterpass – Gravidogramm", "Mutterpass")
        facts = "".join(f"<p>{label}: {v(value)}</p>" for label, value in (("Letzte Periode", d.print_date(d.later(start, -100, -70))), ("Berechneter Entbindungstermin", d.print_date(d.later(start, 170, 200))),
                        ("Entbindungstermin (ggf. nach Verlauf korrigiert)", d.print_date(d.later(start, 165, 205))), ("Gravida", d.one_of("I", "II", "III")), ("Blutgruppe", d.one_of("A pos", "0 neg", "B pos"))) if d.maybe(0.8))  # fmt: skip
        grid = f"<table class=g><tr><th>Datum{''.join(f'<th>{name}' for name in _CHECKS)}{rows}</table>"
        main = f"<p class=n>{d.one_of('Name', 'Name der Schwangeren', 'Frau')}: {v(escape(c.who.name))}, geb. {v(d.print_date(c.who.born))}</p>{facts}{grid}"
    else:
        rows = ""
        day = d.later(c.who.born, 60, 120)
        for _ in range(d.rng.randint(3, 8)):
            label = f"<span class=lb>{d.one_of(*_VACCINES)}<br>Ch.-B.: {d.one_of('A', 'X', 'R', 'AC')}{g.digits(5)}{d.one_of('A', 'BA', '')}</span>"
            rows += (
                f"<tr><td>{v(d.print_date(day, 'dd.mm.yy'))}<td>{label}"
                + "".join(f"<td>{'x' if d.maybe(0.35) else ''}" for _ in range(5))
                + f"<td>{stamp if d.maybe(0.5) else ''}{akte.sign(d, doctor.last)}"
            )
            day = d.later(day, 30, 400)
        if 'data-field="absender"' not in rows:
            rows += f"<tr><td>{v(d.print_date(day, 'dd.mm.yy'))}<td><span class=lb>{d.one_of(*_VACCINES)}</span><td><td>x<td><td><td><td>{stamp}"
        title = d.one_of(
            "Internationale Bescheinigungen über Impfungen und Impfbuch",
            "Impfausweis",
            "Standardimpfungen",
            "Impfbescheinigung",
        )
        heads = "".join(
            f"<th>{name}"
            for name in (
                "Datum",
                "Handelsname / Chargen-Nr.",
                "Te",
                "Di",
                "Per",
                "Polio",
                "MMR",
                "Unterschrift und Stempel des Arztes",
            )
        )
        main = f"<p class=n>Name: {v(escape(c.who.name))} &nbsp; geb.: {v(d.print_date(c.who.born))}</p><table class=g><tr>{heads}{rows}</table>"
    issued = d.one_of("Ausgestellt am", "Ausstellungsdatum", "Ort, Datum:")
    issue_line = f"<p>{issued} {v(c.dated)}</p>" if c.dated else ""
    issuer = (
        f"<p>{d.one_of('Stempel der Praxis', 'Ausgestellt durch', 'Betreuung durch')}:</p>{stamp}"
        if mother or d.maybe(0.3)
        else ""
    )
    tint = d.one_of("#fff6c8", "#fdf0b0", "#fff") if not mother else d.one_of("#e4f0fb", "#fff", "#eaf3fb")
    size = d.rng.choice([(210.0, 148.0), (297.0, 210.0), (210.0, 297.0)])
    head = f"<p class=t>{title}</p>{issue_line if d.maybe(0.5) else ''}"
    tail = issuer + (issue_line if issue_line and issue_line not in head else "")
    css = d.css(SANS, SERIF, MONO, low=7.5, high=9) + (
        f".page{{background:{tint} !important}}.t{{font-size:1.4em;font-weight:bold;margin-bottom:2mm}}.g{{width:100%}}.g td,.g th{{border:1px solid {d.one_of('#444', '#a90', '#47a')};padding:.5mm 1mm;font-weight:normal;font-size:.95em;height:6mm}}"
        f".lb{{background:#fff;border:1px solid #bbb;padding:0 1mm;font:6.5pt {d.font(SANS)!r};display:inline-block}}.st{{color:#2a3c90;font-size:6.5pt;line-height:1.1;transform:rotate({d.rng.uniform(-6, 6):.1f}deg);display:inline-block}}p{{margin:0 0 1mm}}"
    )
    return Sheet(head + main + tail, css, size=size, margin=(7, 8, 6, 8))

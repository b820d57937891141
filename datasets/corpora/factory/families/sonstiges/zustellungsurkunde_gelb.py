"""Postzustellungsurkunde or delivery envelope: yellow form of ticks for how a letter was served, filled in by the carrier."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_WAYS = (
    "1.1 Das Schriftstück habe ich übergeben unter der Zustellanschrift", "1.3 dem Adressaten (1.1) persönlich", "1.4 einem Vertretungsberechtigten", "2.1 einem erwachsenen Familienangehörigen", "2.2 einer in der Familie beschäftigten Person",
    "2.3 einem erwachsenen ständigen Mitbewohner", "3. Weil die Übergabe des Schriftstücks nicht möglich war, habe ich es in den zur Wohnung gehörenden Briefkasten eingelegt", "4. bei der Postfiliale niedergelegt", "5. Die Annahme wurde verweigert",
    "6. Adressat unter der Anschrift nicht zu ermitteln", "7. Adressat verzogen nach",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    sender = d.one_of(
        f"Amtsgericht {g.town()}",
        f"Sozialgericht {g.town()}",
        f"Jobcenter {g.town()}",
        f"Stadt {g.town()}",
        f"Hauptzollamt {g.town()}",
        f"Gerichtsvollzieherin {g.person().name}",
        f"Landkreis {g.town()}",
    )
    number = d.one_of(
        g.case_number(),
        f"{d.rng.randint(1, 80)} {d.one_of('C', 'F', 'M', 'B')} {d.rng.randint(3, 3000)}/{d.rng.randint(18, 26)}",
        f"S {d.rng.randint(2, 50)} AS {d.rng.randint(5, 2900)}/{d.rng.randint(18, 26)}",
    )
    c = akte.case(d, sender, coded=0.85, number=number, dated=0.85)
    font = d.font(HAND)

    def v(text: str) -> str:
        return f"<span style='font-family:{font};font-size:1.4em;color:#223'>{text}</span>"

    chosen = d.rng.randrange(len(_WAYS))
    ways = "".join(
        f"<p>{akte.box(i in (0, chosen))} {text}</p>" for i, text in enumerate(_WAYS) if i == chosen or d.maybe(0.85)
    )
    carrier = g.person()
    envelope = d.maybe(0.3)
    ref = (
        f"<small>{d.one_of('Aktenzeichen', 'Geschäftsnummer', 'Geschäftszeichen', 'Az.')}</small><br>{c.code}"
        if c.code
        else "<small>Aktenzeichen</small><br>&nbsp;"
    )
    kind = d.one_of(
        "Bescheid",
        "Ladung z. T.",
        "Beschluss v. " + d.print_date(d.later(c.day, -15, -3)),
        "Mahnbescheid",
        "begl. Abschrift Klage",
    )
    address = f"{escape(c.who.name)}<br>{escape(c.home.street)}<br>{escape(c.home.postcode_place)}"
    if envelope:
        body = (
            f"<p class=t>{d.one_of('Förmliche Zustellung', 'FÖRMLICHE ZUSTELLUNG')}</p><table class=g><tr><td>{c.shown}<br>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}<td>{ref}</table><div class=a>{address}</div>"
            f"<table class=g><tr><td><small>Weitersenden innerhalb des</small><br>{akte.box(d.maybe(0.3))} Bezirks des Amtsgerichts {akte.box(d.maybe(0.3))} Inlands<td><small>Zugestellt am (Datum, ggf. Uhrzeit, Unterschrift)</small><br>{v(c.dated)} {akte.sign(d, carrier.last)}</table>"
        )
        size = (229.0, 162.0)
    else:
        body = (
            f"<div class=h><div><p class=t>{d.one_of('Postzustellungsurkunde', 'Zustellungsurkunde', 'ZUSTELLUNGSURKUNDE')}</p><table class=g><tr><td colspan=2>{ref}<tr><td colspan=2><small>ggf. Bezeichnung des Schriftstücks</small><br>{kind}<tr><td colspan=2><small>1.1 Adressat</small><br>{address}</table></div>"
            f"<div class=r><small>{d.one_of('Zurück an / Absender', 'Bei Rücksendung an', 'Auftraggeber')}</small><br>{c.shown}<br>{escape(c.seat.street)}<br>{escape(c.seat.postcode_place)}</div></div><p>{d.one_of('Das mit umseitiger Anschrift und Aktenzeichen versehene Schriftstück (verschlossener Umschlag) habe ich in meiner Eigenschaft als', 'Auf Ersuchen der umseitig bezeichneten Stelle habe ich als')} {akte.box(True)} Postbediensteter {akte.box(False)} Justizbediensteter {akte.box(False)} Gerichtsvollzieher</p>"
            f"{ways}<table class=g><tr><td><small>Datum</small><br>{v(c.dated)}<td><small>ggf. Uhrzeit</small><br>{v(f'{d.rng.randint(8, 17)}:{d.rng.randint(10, 59)}') if d.maybe(0.4) else ''}<td><small>Unterschrift des Zustellers</small><br>{akte.sign(d, carrier.last)}<tr><td colspan=2><small>Postunternehmen/Behörde</small><br>{d.one_of('Zustelldienst Nord', 'Briefdienst ' + escape(g.town()), '')}<td><small>Name, Vorname des Zustellers (in Druckbuchstaben)</small><br>{v(escape(carrier.name).upper())}</table>"
        )
        size = (210.0, 297.0)
    tint = d.one_of("#ffe98a", "#fdf0a8", "#fff", "#ffe36b")
    css = f"body{{font-family:{d.font(SANS)!r};font-size:{d.rng.uniform(8.5, 10):.1f}pt;line-height:1.25}}.page{{background:{tint} !important}}.t{{font-size:1.6em;font-weight:bold}}.g{{width:100%;margin:2mm 0}}.g td{{border:1px solid #333;padding:1mm 1.5mm;min-width:25mm}}small{{font-size:6.5pt}}.h{{display:flex;gap:6mm}}.h>div{{flex:1}}.r{{padding-top:{d.rng.randint(4, 30)}mm}}p{{margin:0 0 1.4mm}}.a{{margin:14mm 0 14mm {d.rng.randint(60, 110)}mm;font-size:1.3em}}"
    return Sheet(body, css, size=size, margin=(11, 12, 8, 14))

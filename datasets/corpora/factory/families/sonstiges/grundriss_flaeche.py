"""Floor plan drawn with walls, doors and room names, title block of the planner, sometimes a list of areas beside it."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_ROOMS = ("Wohnen", "Schlafen", "Küche", "Bad", "Flur", "Kind 1", "Kind 2", "Abstellraum", "WC", "Arbeiten", "Essen")


def draw(d: Draft) -> Sheet:
    g = d.german
    sender = d.one_of(
        f"Architekturbüro {g.person().last}",
        f"Dipl.-Ing. {g.person().name}",
        g.landlord(),
        f"Planungsbüro {g.town()} GmbH",
        f"Bauamt {g.town()}",
        g.person().name,
    )
    c = akte.case(d, sender, coded=0.15, dated=0.8)
    hand = d.maybe(0.25)
    font = d.font(HAND) if hand else d.font(SANS)
    columns, rows = d.rng.randint(2, 3), d.rng.randint(2, 3)
    xs, ys = [0.0], [0.0]
    for _ in range(columns):
        xs.append(xs[-1] + d.rng.uniform(2.4, 5.2))
    for _ in range(rows):
        ys.append(ys[-1] + d.rng.uniform(2.1, 4.6))
    land = d.maybe(0.4)
    room_w, room_h = (190.0, 100.0) if land else (155.0, 135.0)
    scale = min(room_w / xs[-1], room_h / ys[-1])
    names = d.rng.sample(_ROOMS, columns * rows)
    shapes, areas = "", []
    for row in range(rows):
        for column in range(columns):
            x, y, w, h = (
                xs[column] * scale,
                ys[row] * scale,
                (xs[column + 1] - xs[column]) * scale,
                (ys[row + 1] - ys[row]) * scale,
            )
            width, height = xs[column + 1] - xs[column], ys[row + 1] - ys[row]
            name = names[row * columns + column]
            area = round(round(width, 2) * round(height, 2), 2)
            areas.append((name, area))
            shapes += f"<rect x='{x:.1f}' y='{y:.1f}' width='{w:.1f}' height='{h:.1f}' fill='none' stroke='#111' stroke-width='{1.4 if not hand else 0.6}'/>"
            shapes += f"<path d='M {x + w * 0.3:.1f} {y + h:.1f} a {w * 0.2:.1f} {w * 0.2:.1f} 0 0 1 {w * 0.2:.1f} {-w * 0.2:.1f} v {w * 0.2:.1f}' fill='#fff' stroke='#555' stroke-width='0.3'/>"
            label = f"{area:.2f} m²".replace(".", ",")
            size = f"{width:.2f} x {height:.2f}".replace(".", ",")
            shapes += f"<text x='{x + w / 2:.1f}' y='{y + h / 2 - 2:.1f}' font-size='4.2' text-anchor='middle'>{name}</text><text x='{x + w / 2:.1f}' y='{y + h / 2 + 3.4:.1f}' font-size='3.6' text-anchor='middle'>{label if d.maybe(0.85) else size}</text>"
    drawing = f"<svg width='{xs[-1] * scale + 4:.0f}mm' height='{ys[-1] * scale + 4:.0f}mm' viewBox='-2 -2 {xs[-1] * scale + 4:.1f} {ys[-1] * scale + 4:.1f}' style='font-family:{font};transform:rotate({d.rng.uniform(-1, 1):.1f}deg)'>{shapes}</svg>"
    total = f"{sum(area for _, area in areas):.2f}".replace(".", ",")
    listing = (
        "<table class=l>"
        + "".join(f"<tr><td>{name}<td class=n>{area:.2f} m²".replace(".", ",", 1) for name, area in areas)
        + f"<tr><td><b>{d.one_of('Wohnfläche', 'Summe', 'gesamt')}</b><td class=n><b>{total} m²</b></table>"
        if d.maybe(0.5)
        else ""
    )
    flat = f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"
    plan = [
        (d.one_of("Planverfasser", "Architekt", "Bauherr", "Eigentümer", "gezeichnet von"), c.shown), ("Bauvorhaben", d.one_of("Umbau Mehrfamilienhaus", "Neubau", "Bestandsaufnahme", "Wohnung Nr. " + g.digits(1))), ("Objekt", flat),
        (d.one_of("Planinhalt", "Blatt"), d.one_of("Grundriss 1. OG", "Grundriss EG", "Grundriss Dachgeschoss")), ("Maßstab", d.one_of("1:100", "1:50", "o. M.")), (d.one_of("Datum", "Stand", "gez."), c.dated), (d.one_of("Projekt-Nr.", "Plan-Nr."), g.digits(4)),
        (d.one_of("Aktenzeichen", "Bau-Az.", "Zeichen"), c.code),
    ]  # fmt: skip
    block = "<table class=b>" + "".join(f"<tr><td><small>{a}</small><td>{b}" for a, b in plan if b) + "</table>"
    title = d.one_of("Grundriss", "Wohnungsgrundriss", "Grundrissplan", "Skizze der Wohnung", "")
    top = d.maybe(0.35)
    body = f"{block if top else ''}<h2>{title}</h2><div style='display:flex;gap:6mm;flex-wrap:wrap;align-items:flex-start'>{drawing}{listing}</div>{'' if top else block}"
    css = f"body{{font-family:{font!r};font-size:{d.rng.uniform(9, 11) * (1.3 if hand else 1):.1f}pt}}.b{{margin:4mm 0 0 auto}}.b td{{border:1px solid #333;padding:1mm 3mm}}.l td{{padding:.6mm 3mm;border-bottom:1px solid #bbb}}.n{{text-align:right}}small{{font-size:.8em}}h2{{font-size:14pt;margin:0 0 3mm}}"
    return Sheet(body, css, size=(297, 210) if land else (210, 297), margin=(12, 12, 8, 15))

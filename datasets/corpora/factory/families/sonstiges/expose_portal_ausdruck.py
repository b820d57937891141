"""Exposé or flat advertisement printed from a portal, also the agent's viewing invitation: tiles of key figures, description, contact box."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _post as post

_TEXTS = (
    "Die gepflegte Wohnung liegt im {n}. Obergeschoss eines ruhigen Mehrfamilienhauses.", "Einkaufsmöglichkeiten, Schule und Bus erreichen Sie in wenigen Minuten zu Fuß.", "Das Bad ist mit Wanne und Fenster ausgestattet, die Küche hat einen Anschluss für die Waschmaschine.", "Besichtigungen nur nach Absprache mit {last}.",
    "Bitte bringen Sie zur Besichtigung Mieterselbstauskunft, Einkommensnachweise und Ausweis mit.", "WBS erforderlich.", "Der Bodenbelag wird vom Mieter eingebracht.", "Die Vormieterin, {person}, möchte Küche und Gardinen für {amount} abgeben.", "Haustiere nach Vereinbarung, Nachtspeicherheizung, Keller vorhanden.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(
        d,
        d.one_of(g.landlord(), f"{g.person().last} Immobilien", g.person().name, f"Maklerbüro {g.person().last}"),
        coded=0.1,
        dated=0.55,
    )
    size, rooms = d.rng.randint(24, 120), d.one_of("1", "1,5", "2", "3", "4")
    cold = (Decimal(size) * g.money(6, 15)).quantize(Decimal("1"))
    extra = (Decimal(size) * g.money(2, 4)).quantize(Decimal("1"))
    head = d.one_of(
        "{r}-Zimmer-Wohnung in {t}",
        "Gemütliche {r} Zi. mit Balkon, {t}",
        "Ab sofort: {s} m² in ruhiger Lage",
        "Single-Wohnung nähe Bahnhof {t}",
        "Helle Wohnung in {t} sucht neue Mieter",
    ).format(r=rooms, t=escape(c.home.place), s=size)
    free = d.print_date(d.later(c.day, 5, 90))
    keys = [("Kaltmiete", d.print_amount(cold)), ("Zimmer", rooms), ("Fläche", f"{size} m²")]
    pairs = [
        ("Nebenkosten", d.print_amount(extra)), ("Warmmiete", d.print_amount(cold + extra)), ("Kaution", d.one_of(d.print_amount(cold * 3), "3 Kaltmieten")), ("Bezugsfrei ab", free), ("Etage", f"{d.rng.randint(0, 5)} von 5"), ("Baujahr", str(d.rng.randint(1902, 2020))), ("Objektnummer", f"{d.rng.choice('ABW')}-{g.digits(5)}"), ("Anzeigen-ID", g.digits(9)),
        ("Energieausweis", d.one_of("Verbrauchsausweis 112 kWh/(m²·a)", "liegt zur Besichtigung vor")), ("Online seit", d.print_date(d.later(c.day, -30, -1))), ("Heizungsart", d.one_of("Zentralheizung", "Fernwärme", "Etagenheizung")), ("Provision", d.one_of("keine", "für Mieter provisionsfrei")),
    ]  # fmt: skip
    chosen = near.picked(d, pairs, 4, 10)
    tiles = "".join(f"<div><b>{b}</b><br><small>{a}</small></div>" for a, b in keys)
    grid = (
        "<table class=g>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in chosen) + "</table>"
        if d.maybe(0.6)
        else "<div class=q>" + "".join(f"<p>{a}: {b}</p>" for a, b in chosen) + "</div>"
    )
    picture = (
        "".join(
            f"<div style='flex:{d.rng.choice([1, 2])};height:{d.rng.randint(32, 62)}mm;background:linear-gradient({d.rng.randint(0, 180)}deg,#8a97a5,#cfc8bb)'></div>"
            for _ in range(d.rng.randint(1, 3))
        )
        if d.maybe(0.7)
        else ""
    )
    text = "".join(f"<p>{post.fill(d, c.day, line)}</p>" for line in d.some(_TEXTS, 2, 6))
    stated = d.maybe(0.75) or not c.dated
    contact = (
        f"<div class=k><small>{d.one_of('Anbieter', 'Ihr Ansprechpartner', 'Kontakt', 'Privater Anbieter')}</small><br>{c.shown if stated else ''}<br>{escape(g.phone())}<br>{d.one_of('Nachricht senden', escape(c.seat.postcode_place), '')}</div>"
        if stated
        else ""
    )
    viewing = d.maybe(0.3)
    mail = (
        f"<p>{akte.dear(d, c.who)}</p><p>vielen Dank für Ihr Interesse. Wir laden Sie zur Besichtigung am {d.print_date(d.later(c.day, 2, 12))} um {d.rng.randint(9, 18)} Uhr ein. Treffpunkt: {escape(c.home.street)}, {escape(c.home.postcode_place)}.</p>"
        if viewing
        else ""
    )
    printed = f"<p class=s>{d.one_of('Stand:', 'Exposé vom', 'Ausdruck vom', 'Datum')} {c.dated}</p>" if c.dated else ""
    portal = d.one_of("wohnfinder24", "immo-region", "kleinmarkt", "mietboerse")
    browser = (
        f"<div style='position:absolute;top:4mm;left:10mm;right:10mm;font-size:6.5pt;display:flex;justify-content:space-between'><span>{head} | {portal}</span><span>https://{portal}.example/expose/{g.digits(9)}</span></div>"
        if d.maybe(0.5)
        else ""
    )
    body = f"{printed if d.maybe(0.5) else ''}<h1>{head}</h1><p>{akte.ref(d, c, 'Unser Zeichen', 'Vorgang', 'Referenz') if c.code else ''}</p>{mail}<div style='display:flex;gap:2mm;margin-bottom:3mm'>{picture}</div><div class=t>{tiles}</div><div class=x><div>{grid}{text}</div>{contact}</div>"
    if printed and printed not in body:
        body += printed
    css = d.css(SANS, low=9, high=11) + (
        f"h1{{font-size:{d.rng.randint(15, 23)}pt;color:{d.one_of('#111', c.color)};margin:1mm 0 3mm}}.t{{display:flex;gap:9mm;margin:3mm 0 5mm}}.t b{{font-size:1.5em}}small{{color:#555}}.x{{display:flex;gap:7mm;align-items:flex-start}}.x>div:first-child{{flex:1}}.k{{width:48mm;border:1px solid #bbb;border-radius:{d.rng.randint(0, 4)}mm;padding:4mm;{d.one_of('background:#f4f6f8', '')}}}"
        f".g{{width:100%;margin-bottom:4mm}}.g td{{border-bottom:1px solid #ddd;padding:1mm 0}}.q{{column-count:2;margin-bottom:4mm}}.q p{{margin:0 0 1mm}}.s{{font-size:8pt}}"
    )  # fmt: skip
    return Sheet(body, css, header=browser, margin=(12, 15, 12, 16))

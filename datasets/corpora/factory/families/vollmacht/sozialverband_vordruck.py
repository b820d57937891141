"""A social association's power for proceedings: association empowered through its office, member number, matter ticked, consent to data."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_CLUBS = (
    "Sozialverband {o} e. V.", "Verband der Rentner und Behinderten {o} e. V.", "Sozialbund {o} e. V., Kreisverband", "Mieterverein {o} e. V.", "Erwerbslosenberatung {o} e. V.",
    "Arbeiterhilfe {o} e. V.", "Beratungsstelle für Arbeitslose {o}", "Interessenverband Sozialrecht {o} e. V.", "Gewerkschaft Dienste und Handel, Rechtsstelle {o}", "Caritas-Sozialberatung {o}",
)  # fmt: skip
_AREAS = (
    "Rentenversicherung", "Schwerbehindertenrecht", "Krankenversicherung", "Pflegeversicherung", "Grundsicherung SGB II", "Sozialhilfe SGB XII", "Unfallversicherung", "Arbeitslosenversicherung", "Wohngeld", "Mietrecht",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    club = d.one_of(*_CLUBS).format(o=g.town())
    mark = d.field("bevollmaechtigter", club)
    seat = g.address()
    on, off = d.one_of("☒", "☑"), "☐"
    areas = d.some(_AREAS, 4, 10)
    chosen = set(d.some(areas, 1, 2))
    ticks = "".join(
        f"<span class=t><span class=x>{on if area in chosen else off}</span> {area}</span>" for area in areas
    )
    filed = d.maybe(0.6)

    def gap(text: str, width: int) -> str:
        return f"<span class=l style='min-width:{width}mm'><span class=h>{text or '&nbsp;'}</span></span>"

    rows = [
        (d.one_of("Name, Vorname", "Mitglied", "Vollmachtgeber/in").replace("Name, Vorname", "Vor- und Zuname"), v.giver(d, p)), (d.one_of("Geburtsdatum", "geboren am"), d.print_date(p.giver.born)),
        ("Anschrift", v.where(p.home)), (d.one_of("Mitgliedsnummer", "Mitglieds-Nr."), g.digits(rng.choice([6, 8]))),
        (d.one_of("Gegner/Behörde", "Leistungsträger", "gegenüber"), escape(p.office)),
        (d.one_of("Aktenzeichen", "Az. des Leistungsträgers", "Geschäftszeichen", "Az."), v.number(d, p) if filed else ""),
        (d.one_of("Bescheid vom", "Widerspruchsbescheid vom"), d.print_date(d.later(p.signed, -45, -3)) if d.maybe(0.6) else ""),
        (d.one_of("Versicherungsnummer", "SV-Nr."), g.pension_number(p.giver) if d.maybe(0.5) else ""),
    ]  # fmt: skip
    kept = [row for index, row in enumerate(rows) if index == 0 or (index == 5 and filed) or d.maybe(0.75)]
    shape = rng.randrange(3)
    table = (
        "<table class=g>" + "".join(f"<tr><td class=n>{x}<td class=h>{y}" for x, y in kept) + "</table>", "".join(f"<p>{x}: {gap(y, 100)}</p>" for x, y in kept),
        "<div class=q>" + "".join(f"<div>{gap(y, 70)}<br><small>{x}</small></div>" for x, y in kept) + "</div>",
    )[shape]  # fmt: skip
    officers = [g.person().name for _ in range(rng.randint(1, 3))]
    give = d.one_of(
        f"Hiermit bevollmächtige ich den {mark}, {escape(seat.street)}, {escape(seat.postcode_place)}, mich in folgender Angelegenheit außergerichtlich und gerichtlich zu vertreten:",
        f"Dem {mark}, vertreten durch {', '.join(escape(name) for name in officers)}, wird Vollmacht erteilt, insbesondere zur", f"Ich erteile {mark} (Geschäftsstelle {escape(seat.place)}) Vollmacht zur Vertretung in Sachen",
    )  # fmt: skip
    tail = v.small_print(d, 1, 5)
    consent = d.one_of(
        f"<p class=k><span class=x>{on}</span> Ich entbinde Ärzte, Krankenhäuser und Behörden von der Schweigepflicht.</p>", f"<p class=k><span class=x>{on}</span> In die Verarbeitung meiner Gesundheitsdaten (Art. 9 DSGVO) willige ich ein.</p>", "",
    )  # fmt: skip
    sign = f"<table class=s><tr><td>{gap(v.dated(d, p.home.place, v.signed(d, p)) if d.maybe(0.93) else escape(p.home.place), 65)}<br><small>Ort, Datum</small><td>{gap(v.ink(d, p.giver.last), 70)}<br><small>{d.one_of('Unterschrift Mitglied', 'Unterschrift', 'Unterschrift des Vollmachtgebers')}</small></table>"
    tint = d.one_of("#a6192e", "#00703c", "#0057a8", "#e07b00", "#4a2c7a")
    place = d.one_of("left", "right", "center")
    head = f"<div class=top style='text-align:{place}'><b>{mark}</b><br><small>{escape(seat.street)} · {escape(seat.postcode_place)} · Tel. {g.phone()} · Sprechstunde Di 9–12 Uhr</small></div>"
    entry = (
        f"<p class=z>{d.one_of('Eintritt', 'Mitglied seit', 'Aufnahme')}: {d.print_date(d.later(p.signed, -3000, -5))} · Vorgang {g.digits(4)}/{rng.randint(18, 26)}</p>"
        if d.maybe(0.5)
        else ""
    )
    title = d.one_of(
        "Vollmacht",
        "VOLLMACHT",
        "Prozess- und Verfahrensvollmacht",
        "Vertretungsvollmacht",
        "Vollmacht und Schweigepflichtentbindung",
    )
    order = [table, f"<p>{give}</p><div>{ticks}</div>"]
    if d.maybe(0.4):
        order.reverse()
    body = f"{head}<h1>{title}</h1>{entry}{''.join(order)}<p class=k>{' '.join(tail)}</p>{consent}{sign}"
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11) + (
        f".top{{color:{tint};border-bottom:2px solid {tint};padding-bottom:2mm;font-size:12pt}}.top small{{font-size:7.5pt;color:#444}}h1{{font-size:{rng.randint(15, 21)}pt;margin:6mm 0 4mm}}"
        f".h{{font-family:'{d.font(HAND, MONO, SANS)}';font-size:1.1em;color:{d.one_of('#000', '#124', '#1a3a8a')}}}.l{{display:inline-block;border-bottom:1px {d.one_of('solid', 'dotted')} #333}}.g{{width:100%;margin:0 0 4mm}}.g td{{border:1px solid #888;padding:1.2mm 2mm}}.n{{width:45mm;background:#f3f3f3}}"
        ".q{display:grid;grid-template-columns:1fr 1fr;gap:2.5mm 6mm;margin-bottom:4mm}.q .l{max-width:80mm}.t{display:inline-block;white-space:nowrap;width:54mm;margin-bottom:1.5mm}.x{font-family:'DejaVu Sans'}.k{font-size:8pt;margin-top:4mm}.z{font-size:8pt;color:#444}.s{width:100%;margin-top:9mm}small{font-size:6.8pt}"
    )
    return Sheet(body, css, margin=(14.0, 18.0, 14.0, 21.0))

"""Phone screenshot of the fund's app: list of sick notes, the newest opened as a card, older ones folded below."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick


def draw(d: Draft) -> Sheet:
    s = sick(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    accent = d.one_of("#00877c", "#005e9e", "#c4122f", "#5a2a82", "#0a7d43", "#333")
    above = d.maybe(0.7)
    items = [
        (d.one_of("Krank seit", "Arbeitsunfähig seit", "Von", "Beginn"), s.start(d, style)), (d.one_of("Voraussichtlich bis", "Bis einschließlich", "Bis", "Ende"), s.end(d, style)), (d.one_of("Festgestellt am", "Ausgestellt am"), s.found(d, style)),
        (d.one_of("Art", "Bescheinigung", "Typ"), s.art(d)), (d.one_of("Ausgestellt von", "Arztpraxis"), escape(s.doctor_name)), ("Status", d.one_of("Übermittelt", "In Bearbeitung", "Beim Arbeitgeber abrufbar")), ("Eingegangen", d.print_date(d.later(s.made, 0, 3), style)),
    ]  # fmt: skip
    items = [item for n, item in enumerate(items) if n < 2 or d.maybe(0.75)]
    card = "".join(
        f"<div class=i><div class=k>{label}</div><div class=v>{value}</div></div>"
        if above
        else f"<div class='i f'><span class=k>{label}</span><span class=v>{value}</span></div>"
        for label, value in items
    )
    who = [s.name(d)]
    who += [f"{d.one_of('geb.', 'Geburtsdatum')} {s.born(d, style)}"] if d.maybe(0.4) else []
    who += [f"{d.one_of('Versichertennr.', 'KVNR', 'Nr.')} {s.kvnr(d)}"] if d.maybe(0.6) else []
    ends = [s.since - timedelta(days=d.rng.randint(40, 90)), s.since - timedelta(days=d.rng.randint(150, 400))]
    old = "".join(
        f"<div class=o>{d.print_date(end - timedelta(days=d.rng.randint(2, 12)), style)} – {d.print_date(end, style)}<span>›</span></div>"
        for end in ends[: d.rng.randint(0, 2)]
    )
    title = d.one_of("Meine Krankmeldungen", "Krankschreibungen", "Arbeitsunfähigkeit", "eAU", "Krankmeldung")
    clock = f"{d.rng.randint(6, 23)}:{d.rng.randint(10, 59)}"
    kasse = f"<div class=b>{s.kasse(d)}</div>" if d.maybe(0.8) else ""
    bottom = (
        f"<div class=n>{' &nbsp; '.join(d.some(('Start', 'Service', 'Postfach', 'Bonus', 'Profil', 'Mehr'), 3, 5))}</div>"
        if d.maybe(0.7)
        else ""
    )
    range_line = f"<div class=y>{s.start(d, style)} – {s.end(d, style)}</div>" if d.maybe(0.3) else ""
    body = f"<div class=s>{clock} &nbsp; {d.rng.randint(9, 99)} %</div>{kasse}<div class=t>{title}</div><div class=w>{' · '.join(who)}</div>{range_line}<div class=c>{card}</div>"
    body += (
        (f"<div class=k>{d.one_of('Frühere Krankmeldungen', 'Archiv', 'Ältere')}</div>{old}" if old else "")
        + f"<div class=x>{d.one_of('Krankengeld berechnen', 'Neue Krankmeldung hochladen', 'Als PDF teilen', 'Arbeitgeber informieren')}</div>{bottom}"
    )
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".s{{text-align:right;font-size:80%;color:#666}}.b{{color:{accent};font-weight:bold}}.t{{font-size:150%;font-weight:bold;margin:3mm 0 1mm}}.w{{color:#555;margin-bottom:3mm}}.c{{{d.one_of('border:1px solid #ccc', 'background:#f4f5f7', f'border-top:1.2mm solid {accent}')};border-radius:3mm;padding:3mm;margin-bottom:4mm}}"
        f".i{{margin-bottom:2mm}}.f{{display:flex;justify-content:space-between}}.k{{font-size:82%;color:#777}}.v{{font-weight:{d.one_of('600', '400')}}}.o{{display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:2mm 0}}.x{{background:{accent};color:#fff;text-align:center;border-radius:5mm;padding:2mm;margin:4mm 0}}.n{{font-size:80%;text-align:center;color:#666}}.y{{font-size:115%;font-weight:bold;color:{accent};margin-bottom:2mm}}"
    )  # fmt: skip
    if d.maybe(0.7):
        return Sheet(
            body=body, css=css, size=(d.rng.uniform(82, 100), d.rng.uniform(150, 195)), margin=(5.0, 6.0, 6.0, 6.0)
        )
    side = d.rng.uniform(20, 80)
    return Sheet(body=body, css=css, margin=(20.0, 190 - side - 75, 20.0, side))

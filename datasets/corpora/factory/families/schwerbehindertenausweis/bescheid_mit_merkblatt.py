"""Decision with a leaflet: one page of finding, then tables of degrees, sums and letters for everybody."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import APPEAL, LEGAL, MEANINGS, finding

_ALLOWANCES = ((20, 384), (30, 620), (40, 860), (50, 1140), (60, 1440), (70, 1780), (80, 2120), (90, 2460), (100, 2840))
_BENEFITS = (
    "Kündigungsschutz nach §§ 168 ff. SGB IX", "Zusatzurlaub von einer Woche", "Freistellung von Mehrarbeit", "Altersrente für schwerbehinderte Menschen mit 35 Versicherungsjahren", "Ermäßigung der Kfz-Steuer um 50 % bei G und orangefarbenem Ausweis", "Parkerleichterungen bei aG und Bl",
    "Unentgeltliche Beförderung bei G, aG, H, Bl, Gl und TBl", "Mitnahme einer Begleitperson bei B", "Rundfunkbeitrag 6,12 Euro bei RF", "Wohngeld: Freibetrag von 1.800 Euro ab GdB 100",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.75, limited=0.6)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    valid = f.valid(d, d.one_of("mm/yyyy", "name", "mm.yyyy"))
    lines = [
        (d.one_of("Grad der Behinderung (GdB)", "GdB"), f.degree(d)), ("Merkzeichen", f.line(d, d.one_of(" ", ", ", " ")) if f.letters else "keine"), (d.one_of("gültig ab", "Wirkung ab"), d.print_date(f.applied, style)), (d.one_of("Ausweis gültig bis", "Gültigkeit des Ausweises bis Ende"), valid or "unbefristet"),
    ]  # fmt: skip
    lines = [line for n, line in enumerate(lines) if n < 2 or d.maybe(0.8)]
    mode = d.one_of("box", "columns", "prose")
    if mode == "box":
        ruling = "<div class=bx>" + "".join(f"<div>{label}: <b>{value}</b></div>" for label, value in lines) + "</div>"
    elif mode == "columns":
        ruling = f"<table class=r><tr>{''.join(f'<th>{label}' for label, _ in lines)}<tr>{''.join(f'<td>{value}' for _, value in lines)}</table>"
    else:
        ruling = f"<p>Der GdB beträgt {f.degree(d)}. {'Es liegen die Merkzeichen ' + f.listed(d) + ' vor. ' if f.letters else 'Merkzeichen werden nicht festgestellt. '}{'Der Ausweis gilt bis ' + valid + '.' if valid else 'Der Ausweis gilt unbefristet.'}</p>"
    money = "".join(f"<tr><td>{degree}<td class=n>{amount:,} Euro".replace(",", ".") for degree, amount in _ALLOWANCES)
    allowances = f"<table class=m><tr><th>GdB<th class=n>Pauschbetrag{money}</table>"
    letters = (
        "<table class=m>"
        + "".join(f"<tr><td><b>{letter}</b><td>{text}" for letter, text in MEANINGS.items())
        + "</table>"
    )
    leaflet = [
        f"<div><h4>Merkzeichen und ihre Bedeutung</h4></div>{letters}",
        f"<div><h4>Behinderten-Pauschbetrag</h4></div>{allowances}",
        "<div><h4>Weitere Nachteilsausgleiche</h4>"
        + "".join(f"<div>– {text}</div>" for text in d.some(_BENEFITS, 4, 9))
        + "</div>",
    ]
    d.rng.shuffle(leaflet)
    legal = "".join(f"<p>{text}</p>" for text in d.some(LEGAL, 2, 5))
    refs = [
        f"{d.one_of('Aktenzeichen', 'Geschäftszeichen', 'Az.')}: {f.az(d)}",
        d.print_date(f.day, style),
        f"{escape(f.clerk.name)}, Tel. {d.german.phone()}",
    ]
    head = f"<div class=h><div>{f.amt(d)}<br><small>{escape(f.seat.street)}, {escape(f.seat.postcode_place)}</small></div><div class=s>{'<br>'.join(refs)}</div></div>"
    born = (
        f"<p>{d.one_of('Betr.', 'Für', 'Betreff:')} {f.name(d)}{', geb. ' + f.born(d, style) if d.maybe(0.85) else ''}</p>"
        if d.maybe(0.75)
        else ""
    )
    single = f"<p>Zugrunde gelegte Beeinträchtigungen:</p>{f.single(d)}" if d.maybe(0.7) else ""
    appeal = f"<p class=k>{d.one_of(*APPEAL)}</p>"
    title = d.one_of("Bescheid", "Feststellungsbescheid", "Bescheid nach dem SGB IX")
    small = d.maybe(0.4)
    opening = f"<div class='break h4'>{d.one_of('Merkblatt für schwerbehinderte Menschen', 'Hinweise zum Bescheid', 'Anlage: Nachteilsausgleiche')}</div>"
    body = f"{head}<div class=a>{f.recipient(d)}</div><h3>{title}</h3>{born}<p>{f.greeting(d)}</p><p>{d.one_of('auf Ihren Antrag stellen wir fest:', 'wir haben über Ihren Antrag entschieden:', 'es ergeht folgende Entscheidung:')}</p>{ruling}{single}{legal}{appeal}<p>Im Auftrag<br>{escape(f.clerk.last)}</p>{opening}{''.join(leaflet)}"
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".h{{display:flex;justify-content:space-between;font-weight:bold;gap:8mm}}.h small,.s{{font-weight:normal;font-size:80%}}.s{{text-align:right}}.a{{margin:16mm 0 10mm}}.bx{{border:.5mm solid #000;padding:2mm 4mm;margin:3mm 0}}.r{{width:100%;margin:3mm 0}}.r td,.r th{{border:1px solid #555;padding:1.2mm 2mm;text-align:left}}.m{{width:100%;margin-bottom:4mm{';font-size:85%' if small else ''}}}.m td,.m th{{border-bottom:1px solid #aaa;padding:.8mm 2mm;text-align:left}}"
        ".m .n{text-align:right}.k{font-size:90%}.h4{font-weight:bold;font-size:130%;margin-bottom:3mm}h4{margin:3mm 0 1mm}"
    )  # fmt: skip
    foot = "<div style='position:absolute;bottom:8mm;left:24mm;font-size:7pt'>Seite {page} von {pages}</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(16.0, 20.0, 18.0, 24.0))

"""A law firm's printed power: firm on top, client and matter on short lines, then long numbered small print and a signature."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_MATTERS = (
    "Widerspruch gegen Bescheid vom {t}", "Kündigungsschutz", "Klage Sozialgericht {o}", "Mietsache", "Leistungen nach dem SGB II", "Rentenangelegenheit", "Unterhalt",
    "Schwerbehinderung (GdB)", "Erstattung von Leistungen", "Grundsicherung", "Räumungsklage", "Pflegegrad",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    firm, people = v.firm(d)
    mark = d.field("bevollmaechtigter", firm)
    filled = d.font(HAND, MONO, SANS)
    matter = escape(d.one_of(*_MATTERS).format(t=d.print_date(d.later(p.signed, -60, -3)), o=g.town()))
    against = escape(d.one_of(p.office, g.firm(), g.landlord()))
    seat = g.address()

    def gap(text: str, width: int = 90) -> str:
        return f"<span class=l style='min-width:{width}mm'><span class=v>{text or '&nbsp;'}</span></span>"

    title = d.one_of(
        "Vollmacht",
        "VOLLMACHT",
        "V o l l m a c h t",
        "Prozessvollmacht",
        "Vollmacht und Mandatsbedingungen",
        "Außergerichtliche Vollmacht",
    )
    filed = d.maybe(0.4)
    file_line = ""
    if filed:
        file_line = f"<p>{d.one_of('Aktenzeichen', 'Az.', 'Az. der Behörde', 'Geschäftszeichen')}: {gap(v.number(d, p), 50)}</p>"
    elif d.maybe(0.4):
        file_line = (
            f"<p class=z>{d.one_of('Reg.-Nr.', 'Mandat', 'Unsere Akte')}: {g.digits(4)}/{rng.randint(18, 26)}</p>"
        )
    granted = d.one_of(
        f"<p>{d.one_of('Den Rechtsanwälten', 'Hiermit wird', 'Der Kanzlei')} <b>{mark}</b>, {escape(seat.street)}, {escape(seat.postcode_place)}</p><p>wird hiermit in Sachen {gap(v.giver(d, p), 70)} ./. {gap(against, 70)}</p><p>wegen {gap(matter, 100)}</p><p>Vollmacht erteilt</p>",
        f"<p>Ich/Wir {gap(v.giver(d, p), 90)}</p><p>wohnhaft {gap(v.where(p.home), 110)}</p><p>bevollmächtige(n) hiermit {mark} in der Angelegenheit {gap(matter, 80)} gegen {gap(against, 70)}</p>",
        f"<table class=t><tr><td>Mandant/in<td class=v>{v.giver(d, p)}<tr><td>Anschrift<td class=v>{v.where(p.home)}<tr><td>Gegner<td class=v>{against}<tr><td>wegen<td class=v>{matter}</table>"
        f"<p>Hiermit wird {mark} Vollmacht erteilt, und zwar</p>",
    )  # fmt: skip
    small = v.small_print(d, 6, 18)
    shape = rng.randrange(3)
    if shape == 0:
        text = "<ol class=k>" + "".join(f"<li>{item}</li>" for item in small) + "</ol>"
    elif shape == 1:
        text = f"<p class=k>{' '.join(f'{n}. {item}' for n, item in enumerate(small, 1))}</p>"
    else:
        text = f"<div class='k z2'>{''.join(f'<p>{item}</p>' for item in small)}</div>"
    when = v.signed(d, p) if d.maybe(0.92) else ""
    sign = (
        f"<table class=s><tr><td>{gap(v.dated(d, p.home.place, when) if when else '', 70)}<br><small>Ort, Datum</small><td>{gap(v.ink(d, p.giver.last), 75)}<br>"
        f"<small>{d.one_of('Unterschrift', '(Unterschrift Mandant/in)', 'Vollmachtgeber/in')}</small></table>"
    )
    names = d.one_of("<br>", " · ", ", ").join(
        escape(person.name) + d.one_of("", ", " + ("Rechtsanwältin" if person.sex == "w" else "Rechtsanwalt"))
        for person in people
    )
    align = d.one_of("left", "center", "right")
    head = (
        f"<div class=h style='text-align:{align}'>{mark}<div class=n>{names}<br>{escape(seat.street)}, {escape(seat.postcode_place)}, Tel. {g.phone()}</div></div>"
        if d.maybe(0.75)
        else ""
    )
    reach = d.one_of(
        "", f"<p class=z>Zustellungen werden nur an den/die Bevollmächtigte(n) erbeten. Mandanten-Nr. {g.digits(5)}</p>"
    )
    body = f"{head}<h1>{title}</h1>{file_line}{granted}{text}{reach}{sign}"
    css = d.css(SERIF, SANS, low=9.8, high=11.2) + (
        f".h{{font-size:{rng.randint(13, 19)}pt;border-bottom:{d.one_of('0', '1px solid #333')}}}.n{{font-size:7.5pt}}h1{{text-align:{d.one_of('center', 'left')};font-size:{rng.randint(15, 22)}pt;margin:6mm 0}}"
        f".l{{display:inline-block;border-bottom:1px {d.one_of('solid', 'dotted')} #333}}.v{{font-family:'{filled}';font-size:1.1em;color:{d.one_of('#000', '#124', '#1a3a8a')}}}"
        f".k{{font-size:{rng.uniform(6.8, 8.6):.1f}pt;line-height:1.2;text-align:justify}}.k li{{margin-bottom:.8mm}}.k p{{margin:0 0 1mm}}.z2{{columns:2;column-gap:7mm}}"
        ".z{font-size:8pt}.s{width:100%;margin-top:8mm}small{font-size:7pt}.t td{border:1px solid #888;padding:1.2mm 3mm}.t{width:100%;margin-bottom:4mm}"
    )
    return Sheet(body, css, margin=(15.0, 20.0, 14.0, 23.0))

"""Finding of the eighties on a printed form: typewriter entries, struck alternatives, MdE crossed out for GdB."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import APPEAL, finding


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.65, limited=0.6, reverse=0.25, years=(1986, 2004))
    style = d.one_of("d.m.yyyy", "dd.mm.yyyy", "d. month yyyy")

    def ink(value: str) -> str:
        return f"<span class=ink>{value or '&nbsp;'}</span>"

    def gap(value: str, width: int = 40) -> str:
        return f"<span class=g style='min-width:{width}mm'>{ink(value)}</span>"

    percent = d.maybe(0.35)
    degree = f"{f.degree(d)} v.H." if percent else f.degree(d)
    unit = (
        d.one_of(
            "Grad der Behinderung (GdB)",
            "<s>Minderung der Erwerbsfähigkeit (MdE)</s> GdB",
            "Grad der Behinderung (früher MdE)",
            "GdB",
        )
        if not percent
        else d.one_of("Grad der Behinderung (GdB)", "GdB/MdE")
    )
    law = d.one_of(
        "nach § 4 des Schwerbehindertengesetzes (SchwbG)",
        "nach dem Gesetz zur Sicherung der Eingliederung Schwerbehinderter",
        "gemäß § 69 SGB IX",
    )
    names = (
        f"Herrn/Frau {gap(f.name(d), 70)} geb. am {gap(f.born(d, style), 35)}"
        if d.maybe(0.6)
        else f"Name {gap(f.part(d, f.person.last), 50)} Vorname {gap(f.part(d, f.person.first), 50)} Geburtstag {gap(f.born(d, style), 35)}"
    )
    lines = [
        f"Auf den Antrag vom {gap(d.print_date(f.applied, style))} wird festgestellt: Der {unit} beträgt {gap(degree, 25)} seit {gap(d.print_date(f.applied, style))}.", "Als Behinderungen werden anerkannt:",
        *(f"{n}) {ink(escape(text) + (f' ({value})' if d.maybe(0.5) else ''))}" for n, (text, value) in enumerate(f.ailments, 1)),
    ]  # fmt: skip
    if f.letters:
        lines.append(
            d.one_of(
                f"Merkzeichen im Ausweis: {gap(f.line(d, d.one_of(' ', ', ', ' ')), 40)}",
                f"Die Voraussetzungen für die Merkzeichen {gap(f.line(d, ' '), 30)} sind <s>nicht</s> gegeben.",
            )
        )
    else:
        lines.append(f"Merkzeichen im Ausweis: {gap(d.one_of('-----', 'keine', 'entfällt'), 40)}")
    lines.append(
        f"Der Ausweis ist {'gültig bis Ende ' + gap(f.valid(d, d.one_of('mm/yyyy', 'name', 'mm.yyyy')), 30) if f.until else gap('unbefristet', 30) + ' gültig'}."
    )
    if d.maybe(0.5):
        lines.append(
            f"Der Bescheid vom {gap(d.print_date(f.applied - timedelta(days=d.rng.randint(400, 3000)), style))} wird <s>nicht</s> aufgehoben."
        )
    if d.maybe(0.4):
        lines.append(f"Nachuntersuchung von Amts wegen im {gap(f'{d.later(f.day, 500, 1200):%m/%Y}', 25)}")
    text = "".join(f"<p>{line}</p>" for line in lines)
    az = f"{d.one_of('Grundlisten-Nr.', 'Aktenzeichen', 'Gesch.-Z.', 'Az.:')} {gap(f.az(d), 45)}"
    place = f"{ink(f'{escape(f.seat.place)}, den {d.print_date(f.day, style)}')}"
    head = f"<table class=h><tr><td>{f.amt(d)}<br><small>{escape(f.seat.street)}, Fernsprecher {d.german.digits(5)}</small><td class=r>{place}<br>{az}</table>"
    round_seal = f"<div class=se>{f.amt(d)}</div>" if d.maybe(0.5) else ""
    below = d.maybe(0.4)
    address = (
        f"<p class=ad>{ink(escape(f.home.street) + '<br>' + escape(f.home.postcode_place))}</p>" if d.maybe(0.6) else ""
    )
    appeal = f"<p class=re>Rechtsbehelfsbelehrung: {d.one_of(*APPEAL)}</p>" if d.maybe(0.75) else ""
    title = d.one_of("B e s c h e i d", "Bescheid", "Feststellungsbescheid")
    body = f"{head}<p>{names}</p>{address}<p class=t>{title}<br><small>{law}</small></p>{text}{round_seal if not below else ''}<p>Im Auftrag {ink(escape(f.clerk.last))}</p>{round_seal if below else ''}{appeal}"
    paper = d.one_of("#f2ead6", "#fff", "#efece2", "#eef2e4")
    css = (
        f"body{{font-family:'{d.font(SERIF, SANS)}';font-size:{d.rng.uniform(9.5, 10.5):.1f}pt;line-height:{d.rng.uniform(1.5, 1.9):.2f}}}.page{{background:{paper}!important}}.ink{{font-family:'{d.font(MONO)}';font-size:{d.rng.uniform(10, 11.5):.1f}pt;color:{d.one_of('#111', '#2b2b55', '#333')};position:relative;top:{d.rng.uniform(-0.6, 0.5):.1f}mm}}.g{{display:inline-block;border-bottom:.3mm dotted #444;line-height:1.1}}"
        ".h{width:100%;margin-bottom:8mm}.r{text-align:right}small{font-size:75%}.t{text-align:center;font-weight:bold;font-size:135%}.re{font-size:78%;line-height:1.25}.ad{margin-left:15mm}.se{width:30mm;height:30mm;box-sizing:border-box;padding:8mm 2mm 0;border:.6mm double #336;border-radius:50%;color:#336;font-size:6.5pt;text-align:center;line-height:1.2;transform:rotate(8deg)}"
    )  # fmt: skip
    return Sheet(body=body, css=css, margin=(15.0, 18.0, 12.0, 24.0))

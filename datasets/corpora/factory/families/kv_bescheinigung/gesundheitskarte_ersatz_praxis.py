"""Substitute for the health card faxed to a practice: narrow card picture, data beside it, fax line, no letter text."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import logo, member

_TITLES = (
    "Ersatzbescheinigung der Krankenkasse",
    "Ersatzbescheinigung für die elektronische Gesundheitskarte",
    "Anspruchsnachweis",
    "Versicherungsnachweis zur Vorlage in der Arztpraxis",
    "Nachweis der Anspruchsberechtigung",
)


def draw(d: Draft) -> Sheet:
    m = member(d, adult=d.maybe(0.85), reverse=0.3)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    color = d.one_of("#0a7d43", "#005e9e", "#c4122f", "#00877c", "#555")
    until = d.print_date(d.later(m.day, 20, 92), style)
    card = (
        f"<div class=c><div class=x>{logo(d, m.fund)}<span>{m.kasse(d)}</span></div><div class=nm>{m.part(d, m.person.name)}<br>{m.kvnr(d) if d.maybe(0.8) else ''}</div><small>{m.ik} &nbsp; {d.one_of('Versicherung', 'eGK')}</small></div>"
        if d.maybe(0.55)
        else ""
    )
    fields = [
        ("Name, Vorname" if m.shown != m.person.name else d.one_of("Versicherte/r", "Name"), m.name(d)), (d.one_of("geb.", "Geburtsdatum"), m.born(d, style)), (d.one_of("Versicherten-Nr.", "KVNR", "Versichertennummer"), m.kvnr(d)), ("Kassen-Nr. / IK", m.ik),
        ("Status", d.one_of("1 (Mitglied)", "3 (Familienangehörige)", "5 (Rentner)")), (d.one_of("Versichert seit", "Versicherungsschutz ab", "Beginn Versicherungsschutz"), m.start(d, style)), ("Gültig bis / Gültigkeit dieser Bescheinigung", until), ("Zuzahlungsfrei bis", d.one_of("-", "31.12." + str(m.day.year))), ("Anschrift", escape(f"{m.home.street}, {m.home.postcode_place}")), ("DMP / besondere Personengruppe", d.one_of("00", "04", "---")),
    ]  # fmt: skip
    keep = [field for n, field in enumerate(fields) if n == 0 or d.maybe(0.9 if n == 5 else 0.72)]
    mode = d.one_of("side", "grid", "list")
    if mode == "grid":
        data = (
            "<div class=g>"
            + "".join(f"<div><small>{label}</small><br>{value}</div>" for label, value in keep)
            + "</div>"
        )
    else:
        data = "<div>" + "".join(f"<p class=p><b>{label}:</b> {value}</p>" for label, value in keep) + "</div>"
    doctor = d.german.person()
    fax = (
        f"<div class=fx>{d.print_date(m.day, 'dd.mm.yyyy')} {d.rng.randint(8, 17)}:{d.rng.randint(10, 59)} &nbsp; FAX {d.german.phone()} &nbsp; S. 1/1</div>"
        if d.maybe(0.4)
        else ""
    )
    to = f"<p>An: Praxis Dr. {escape(doctor.name)}, Fax {d.german.phone()}</p>" if d.maybe(0.5) else ""
    text = d.one_of(
        "Die Person hat Anspruch auf Leistungen. Die Karte wird nachgereicht.",
        "Bitte rechnen Sie die Behandlung im laufenden Quartal mit diesen Daten ab.",
        "Die Versichertenkarte ist in Produktion.",
        "Diese Bescheinigung gilt nur zusammen mit einem Lichtbildausweis.",
    )
    dated = f"<p>{d.one_of('Ausgestellt am', 'Datum', 'Erstellt')} {m.dated(d, style)} &nbsp; {d.one_of('Service-Center', escape(m.clerk.name), 'Geschäftsstelle ' + escape(m.seat.place))}</p>"
    main = f"<div class=si>{card}{data}</div>" if mode == "side" and card else card + data
    body = f"{fax}<div class=k>{m.kasse(d)}<br><small>{escape(m.seat.street)}, {escape(m.seat.postcode_place)}</small></div>{to}<h3>{d.one_of(*_TITLES)}</h3>{main}<p>{text}</p>{dated}"
    css = d.css(SANS, SANS, MONO, low=9, high=11) + (
        f".c{{width:78mm;height:48mm;flex:none;border:1px solid {color};border-radius:3mm;padding:3mm;box-sizing:border-box;background:linear-gradient(140deg,#fff,{color}33);margin:0 5mm 5mm 0}}.x{{display:flex;justify-content:space-between;gap:2mm;font-weight:bold;font-size:90%}}.nm{{margin:6mm 0 2mm;font-family:'{d.font(MONO)}'}}.si{{display:flex}}.p{{margin:0 0 1mm}}"
        f".g{{display:grid;grid-template-columns:repeat({d.rng.randint(2, 3)},1fr);margin-bottom:4mm}}.g>div{{border:1px solid #777;padding:1mm 2mm;margin:0 -1px -1px 0}}small{{font-size:72%}}.fx{{font:8pt {d.font(MONO)!r};border-bottom:1px solid #000;margin-bottom:5mm}}.k{{font-weight:bold;color:{color};font-size:115%}}.k small{{color:#333;font-weight:normal}}"
    )  # fmt: skip
    half = d.maybe(0.35)
    return Sheet(
        body=body,
        css=css,
        size=(210.0, 148.0) if half and mode != "list" else (210.0, 297.0),
        margin=(8.0, 14.0, 6.0, 16.0) if half else (14.0, 16.0, 14.0, 20.0),
    )

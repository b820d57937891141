"""Doctors' and hospitals' forms of the health system that are no sick note: Rezept, Überweisung, Heilmittel, child's illness, stay, expected birth."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[float, float], tuple[str, ...]]] = {
    "rp": (("Rp. (Bitte Leerräume durchstreichen)", "Rp.", "Privatrezept", "Grünes Rezept"),
           ("Ibuprofen 600 mg N2 TAB", "Ramipril AL 5 mg 100 St", "Salbutamol Dosieraerosol N1", "L-Thyroxin 75 µg N3", "Pantoprazol 40 mg 98 St", "Metformin 1000 FTA N3", "Amoxicillin 1000 >>1-0-1<<", "Cetirizin 10 mg 20 St", "Kompressionsstrümpfe Kl. II A-D", "Insulin Pen 5x3 ml"),
           (148.0, 105.0), ("Gebühr frei", "Geb.-pfl.", "noctu", "Sonstige", "Unfall", "Arbeitsunfall", "BVG", "Hilfsmittel", "Impfstoff")),
    "referral": (("Überweisungsschein", "Überweisung an", "Verordnung von Krankenhausbehandlung", "Einweisung"),
                 ("Überweisung an Orthopädie", "Diagnose/Verdachtsdiagnose: {dx}", "Befund/Medikation: siehe Bericht vom {past}", "Auftrag: MRT LWS, Mitbeurteilung", "Nächstes Krankenhaus: Klinikum {town}", "erbeten: Schmerztherapie", "Fragestellung: OP-Indikation?", "Quartal {n}"),
                 (148.0, 105.0), ("Kurativ", "Präventiv", "Behandlung gem. § 116b SGB V", "bei belegärztl. Behandlung", "Notfall", "AU bis", "Weiterbehandlung")),
    "therapy": (("Heilmittelverordnung", "Verordnung von Physiotherapie", "Heilmittelverordnung 13", "Verordnung Logopädie / Ergotherapie"),
                ("Behandlungsrelevante Diagnose: {dx}", "Diagnosegruppe WS", "Leitsymptomatik a) Funktionsstörung", "KG {n}x, Frequenz 1-2x wöchentlich", "Manuelle Therapie, 6 Einheiten", "ggf. Therapieziele: Verbesserung der Beweglichkeit", "Behandlungsbeginn spätestens {soon}", "Hausbesuch"),
                (148.0, 210.0), ("Physiotherapie", "Podologische Therapie", "Ergotherapie", "dringlicher Behandlungsbedarf", "Therapiebericht", "Hausbesuch ja", "Hausbesuch nein", "Zuzahlungsfrei")),
    "child": (("Ärztliche Bescheinigung für den Bezug von Krankengeld bei Erkrankung eines Kindes", "Bescheinigung Erkrankung eines Kindes"),
              ("Das genannte Kind bedarf/bedurfte vom {past} bis {past2} der Beaufsichtigung, Betreuung oder Pflege wegen Krankheit.", "Die Art der Erkrankung macht die Betreuung notwendig.", "Unfallfolge: nein", "Angaben des Versicherten: Ich bin alleinerziehend.", "Das Kind: {child}, geb. {kid}"),
              (148.0, 105.0), ("Kind unter 12 Jahren", "alleinerziehend", "anderer Elternteil berufstätig", "Unfall", "gesetzlich versichert")),
    "stay": (("Liegebescheinigung", "Aufenthaltsbescheinigung", "Bescheinigung über stationären Aufenthalt", "Bescheinigung zur Vorlage bei der Krankenkasse / Arbeitgeber"),
             ("wurde am {past} stationär aufgenommen und am {past2} entlassen.", "befindet sich seit dem {past} in unserer stationären Behandlung. Die Dauer ist nicht absehbar.", "Aufnahmegrund: Unfall / Krankheit", "Fallnummer {no}", "Eine Begleitperson wurde mit aufgenommen.", "Diese Bescheinigung ist keine Arbeitsunfähigkeitsbescheinigung."),
             (210.0, 148.0), ("Vollstationär", "teilstationär", "Begleitperson", "Wahlleistung")),
    "birth": (("Bescheinigung über den mutmaßlichen Tag der Entbindung", "Zeugnis über den mutmaßlichen Tag der Entbindung", "Schwangerschaftsbescheinigung"),
              ("Untersuchung am {past} in der {n}. Schwangerschaftswoche.", "Mutmaßlicher Entbindungstermin: {soon}", "Die Frist nach § 3 MuSchG beginnt sechs Wochen vorher.", "Mehrlingsschwangerschaft: nein", "Zur Vorlage beim Jobcenter wegen Mehrbedarf.", "Besondere Feststellungen: keine"),
              (148.0, 105.0), ("Erstbescheinigung MuSchG", "Frühgeburt", "Mehrlinge", "Ausfertigung für Arbeitgeber", "Ausfertigung Krankenkasse")),
}  # fmt: skip
_KASSEN = ("BKK {}", "AOK {}", "IKK {}", "Ersatzkasse {}", "Betriebskrankenkasse {}", "Landwirtschaftl. KK {}")
_DX = (
    "M54.5 G",
    "J06.9 G",
    "F32.1 G",
    "Lumboischialgie",
    "Gonarthrose re.",
    "Z. n. Fraktur",
    "Migräne G43.9",
    "Asthma J45.9",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.one_of(*_KINDS)
    titles, pool, size, marks = _KINDS[kind]
    doctor = g.person()
    house = kind == "stay" or (kind == "referral" and d.maybe(0.2))
    name = (
        d.one_of("Klinikum {}", "St. Elisabeth-Krankenhaus {}", "Universitätsklinikum {}").format(g.town())
        if house
        else d.one_of("Dr. med. {}", "Dr. {}", "Praxis Dr. {}", "Dipl.-Med. {}", "MVZ {}", "{}").format(doctor.name)
    )
    c = akte.case(
        d, name, coded=0.05 if kind == "stay" else 0.0, dated=0.88, style=d.one_of("dd.mm.yy", "dd.mm.yyyy", "dd.mm.yy")
    )
    font, ink = d.font(MONO), d.one_of("#111", "#333", "#223a8c")

    def v(text: str) -> str:
        return f'<span style="font-family:{font!r};color:{ink}">{text}</span>'

    start = d.later(c.day, -20, -4)
    given = {
        "past": d.print_date(start),
        "past2": d.print_date(d.later(start, 1, 4)),
        "dx": d.one_of(*_DX),
        "kid": d.print_date(g.person(adult=False).born),
    }
    fund = d.one_of(*_KASSEN).format(g.town())
    dated = v(c.dated)
    numbers = f"<td><small>Betriebsstätten-Nr.</small><br>{v(g.digits(9))}<td><small>Arzt-Nr.</small><br>{v(g.digits(9))}<td><small>Datum</small><br>{dated}"
    patient = (
        f"<table class=p><tr><td colspan=3><small>Krankenkasse bzw. Kostenträger</small><br>{v(escape(fund))}<tr><td colspan=3><small>Name, Vorname des Versicherten</small><br>{v(escape(c.who.last))}<br>{v(escape(c.who.first))}"
        f" &nbsp; <small>geb. am</small> {v(d.print_date(c.who.born, 'dd.mm.yy'))}<br>{v(escape(c.home.street))}<br>{v('D ' + escape(c.home.postcode_place))}"
        f"<tr><td><small>Kassen-Nr.</small><br>{v(g.digits(9))}<td><small>Versicherten-Nr.</small><br>{v(g.insurance_number())}<td><small>Status</small><br>{v('1000 1')}<tr>{numbers}</table>"
    )
    texts = [
        post.fill(d, c.day, text, **given)
        for text in (d.some(pool, 1, 3) if kind == "rp" else [pool[0], *d.some(pool[1:], 2, len(pool) - 1)])
    ]
    if kind == "stay":
        texts = [
            f"{c.who.salutation} {escape(c.who.name)}, geb. {d.print_date(c.who.born)}, {post.fill(d, c.day, d.one_of(*pool[:2]), **given)}",
            *(post.fill(d, c.day, text, **given) for text in d.some(pool[2:], 1, 3)),
        ]
    hand = kind in ("rp", "referral") and d.maybe(0.3)
    body_text = "".join(f"<p>{akte.pen(d, text) if hand else v(text)}</p>" for text in texts)
    if kind == "rp":
        body_text = "".join(f"<p class=l>{v(text)}</p>" for text in texts)
    side = "".join(f"<p>{akte.box(d.maybe(0.2))} {text}</p>" for text in d.some(marks, 4, len(marks)))
    seat = [
        c.shown,
        d.one_of(
            "Facharzt für Allgemeinmedizin",
            "Fachärztin für Orthopädie",
            "Hausärztliche Versorgung",
            "Kinder- und Jugendmedizin",
            "Frauenheilkunde",
        )
        if not house
        else "Patientenaufnahme",
        escape(c.seat.street),
        escape(c.seat.postcode_place),
        f"Tel. {g.phone()}",
    ]
    stamp = f"<div class=st>{'<br>'.join(line for line in seat if d.maybe(0.85) or line == c.shown)}</div>{akte.sign(d, doctor.last)}"
    title = d.one_of(*titles)
    tint = {
        "rp": d.one_of("#fbdcd6", "#fde5e0", "#dff0dd", "#dce8f6"),
        "referral": "#fff",
        "therapy": d.one_of("#fff", "#eef5ff"),
        "child": d.one_of("#fdf3d0", "#fff"),
        "stay": "#fff",
        "birth": d.one_of("#fff", "#fbeef3"),
    }[kind]
    a4 = d.maybe(0.3)
    wide = size[0] > size[1]
    if kind == "stay" or (kind == "birth" and d.maybe(0.4)):
        inner = f"<p class=o>{c.shown}</p><p class=t>{title}</p>{body_text}<p>{akte.ref(d, c)}</p><p>{akte.place_day(d, c)}</p>{stamp}"
    else:
        columns = f"<div class=x><div style='flex:1'>{patient}</div><div class=sd>{side}</div></div>"
        bottom = f"<div class=x><div style='flex:1'><p class=t>{title}</p>{body_text}</div><div style='align-self:flex-end'><small>Vertragsarztstempel / Unterschrift des Arztes</small><br>{stamp}</div></div>"
        inner = (
            (f"<p class=t>{title}</p>{columns}" + bottom.replace(f"<p class=t>{title}</p>", ""))
            if d.maybe(0.4)
            else columns + bottom
        )
    if a4:
        inner = f"<div style='width:{min(size[0] - 8, 182):.0f}mm;padding:4mm;border:1px solid #777;background:{tint};transform:rotate({d.rng.uniform(-2.5, 2.5):.1f}deg);margin:{d.rng.randint(4, 40)}mm auto'>{inner}</div>"
    css = d.css(SANS, low=7.5 if wide else 8.5, high=8.6 if wide else 10) + (
        f"{'' if a4 else f'.page{{background:{tint} !important}}'}.p{{width:100%}}.p td{{border:1px solid {d.one_of('#b33', '#333', '#888')};padding:.4mm 1mm}}small{{font-size:5.5pt}}.x{{display:flex;gap:3mm;justify-content:space-between}}.sd{{width:34mm;font-size:.85em}}"
        f".sd p{{margin:0 0 .6mm}}.t{{font-weight:bold;font-size:1.2em;margin:1.5mm 0}}p{{margin:0 0 1mm}}.l{{border-bottom:1px solid #999;padding-top:1.5mm}}.st{{color:#223a8c;font-size:.95em;line-height:1.15;transform:rotate({d.rng.uniform(-4, 4):.1f}deg)}}.o{{font-size:1.4em}}"
    )  # fmt: skip
    return Sheet(body=inner, css=css, size=(210.0, 297.0) if a4 else size, margin=(6, 6, 4, 6))

"""Small certificate with a seal for employers or transport firms: framed, centred, gaps or one sentence, no address."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding

_TITLES = (
    "Bescheinigung",
    "Bestätigung",
    "Vorläufige Bescheinigung (Ersatz für den Ausweis)",
    "Bescheinigung über die Eigenschaft als schwerbehinderter Mensch",
    "Ersatzbescheinigung",
)


def draw(d: Draft) -> Sheet:
    f = finding(d, letters=0.7, limited=0.7, reverse=0.15)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "d.m.yyyy", "dd.mm.yyyy")
    filled = d.maybe(0.5)

    def gap(value: str, width: int = 30) -> str:
        return f"<span class=g style='min-width:{width}mm'><span class=ink>{value}</span></span>" if filled else value

    until = f.valid(d, d.one_of("mm/yyyy", "name", "mm.yyyy", "day"))
    who = d.one_of(f"{f.person.salutation} {gap(f.name(d), 60)}", f"Herr/Frau {gap(f.name(d), 60)}")
    born = f", {d.one_of('geb. am', 'geboren am')} {gap(f.born(d, style))}," if d.maybe(0.9) else ""
    main = d.one_of(
        f"{who}{born} wohnhaft in {gap(escape(f.home.postcode_place), 50)}, ist schwerbehindert. Der Grad der Behinderung beträgt {gap(f.degree(d), 12)}.", f"Es wird bestätigt, dass bei {who}{born} ein Grad der Behinderung von {gap(f.degree(d), 12)} festgestellt ist.",
        f"{who}{born} gehört mit einem GdB von {gap(f.degree(d), 12)} zum Personenkreis der schwerbehinderten Menschen (§ 2 Abs. 2 SGB IX).",
    )  # fmt: skip
    letters = (
        f"<p>{d.one_of('Merkzeichen', 'Im Ausweis sind eingetragen', 'Anerkannte Merkzeichen')}: {gap(f.line(d, d.one_of(' ', ', ', ' ')), 30)}</p>"
        if f.letters
        else ""
    )
    expiry = (
        d.one_of(
            f"Der Ausweis ist gültig bis {d.one_of('Ende ', '')}{gap(until)}.",
            f"Gültigkeit des Ausweises: bis {gap(until)}",
            f"Feststellung befristet bis {gap(until)}.",
        )
        if until
        else d.one_of("Die Feststellung gilt unbefristet.", "")
    )
    own = (
        f"Diese Bescheinigung gilt drei Monate ab Ausstellung, bis {d.print_date(d.later(f.day, 88, 93), style)}."
        if d.maybe(0.4)
        else ""
    )
    az = (
        f"<p class=az>{d.one_of('Az.', 'Geschäftszeichen', 'Aktenzeichen')} {gap(f.az(d), 40)}</p>"
        if d.maybe(0.9)
        else ""
    )
    decided = f"<p>Bescheid vom {gap(d.print_date(f.applied, style))}</p>" if d.maybe(0.4) else ""
    end = f"<p>{escape(f.seat.place)}, {d.one_of('den ', '')}{gap(d.print_date(f.day, style))}</p>"
    seal = f"<div class=se>{f.amt(d)}</div>" if d.maybe(0.55) else ""
    sign = f"<div>Im Auftrag<br><span style='font:17pt {d.font(HAND)!r}'>{escape(f.clerk.last[:6])}</span></div>"
    side = d.one_of("center", "left")
    below = d.maybe(0.25)
    office = f"<div style='text-align:{side};font-weight:bold'>{f.amt(d)}<br><small>{escape(f.seat.street)}, {escape(f.seat.postcode_place)}</small></div>"
    body = f"{'' if below else office}{az if d.maybe(0.6) and not below else ''}<p class=t>{d.one_of(*_TITLES)}</p><p>{main}</p>{letters}<p>{expiry} {own}</p>{decided}{end}<div class=x>{sign}{seal}</div>{office if below else ''}"
    if az and 'data-field="aktenzeichen"' not in body:
        body = body.replace("<p class=t>", f"{az}<p class=t>", 1)
    frame = "<div style='position:absolute;inset:5mm;border:.5mm double #444'></div>" if d.maybe(0.35) else ""
    wide = d.maybe(0.6)
    typed = d.one_of("mono", "hand", "mono")
    css = (
        f"body{{font-family:'{d.font(SERIF, SANS)}';font-size:{d.rng.uniform(9.5, 11):.1f}pt;line-height:{d.rng.uniform(1.35, 1.7):.2f}}}.page{{background:{d.one_of('#fff', '#fff', '#f3efe2', '#eef4ea')}!important}}.g{{display:inline-block;border-bottom:.3mm dotted #333;line-height:1.15}}.ink{{font-family:'{d.font(MONO) if typed == 'mono' else d.font(HAND)}';font-size:{d.rng.uniform(9.5, 10.5) if typed == 'mono' else d.rng.uniform(12, 14):.1f}pt;color:#1a2550}}"
        f".t{{font-weight:bold;font-size:140%;text-align:{side};margin:3mm 0}}.az{{text-align:{d.one_of('right', 'left')};margin:1mm 0}}small{{font-weight:normal;font-size:80%}}.x{{display:flex;gap:20mm;align-items:center}}.se{{width:26mm;height:26mm;box-sizing:border-box;border:.5mm solid #335;border-radius:50%;font-size:6pt;line-height:1.15;color:#335;padding:8mm 2mm 0;text-align:center;transform:rotate(-10deg)}}p{{margin:0 0 2mm}}"
    )  # fmt: skip
    return Sheet(
        body=body + frame, css=css, size=(210.0, 148.0) if wide else (148.0, 210.0), margin=(10.0, 14.0, 8.0, 16.0)
    )

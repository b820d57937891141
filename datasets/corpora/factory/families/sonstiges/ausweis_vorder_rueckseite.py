"""Copy of an identity card, permit or pass: card faces lying on the sheet, small captions over values."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet

_CARDS = {
    "id": ("PERSONALAUSWEIS", "IDENTITY CARD / CARTE D'IDENTITÉ"),
    "permit": ("AUFENTHALTSTITEL", "RESIDENCE PERMIT"),
    "fiction": ("Fiktionsbescheinigung", "gemäß § 81 Abs. 5 AufenthG"),
    "tolerated": ("Aussetzung der Abschiebung", "(Duldung) § 60a Abs. 4 AufenthG"),
    "licence": ("FÜHRERSCHEIN", "BUNDESREPUBLIK DEUTSCHLAND"),
    "pass": ("REISEPASS", "PASSPORT / PASSEPORT"),
    "town": ("Familienpass", "Sozialpass - Ermäßigungskarte"),
    "asylum": ("Aufenthaltsgestattung", "zur Durchführung des Asylverfahrens § 63 AsylG"),
}  # fmt: skip
_OFFICES = ("Stadt {}", "Landeshauptstadt {}", "Landratsamt {}", "Ausländerbehörde {}", "Bürgeramt {}", "Kreis {}",
"Gemeinde {}", "Bezirksamt {}",
            "Stadtverwaltung {}", "Kreisverwaltungsreferat {}", "Landesamt für Einwanderung {}",
            "Verbandsgemeinde {}")  # fmt: skip
_REMARKS = (
    "Erwerbstätigkeit erlaubt", "NIEDERLASSUNGSERLAUBNIS", "AUFENTHALTSERLAUBNIS § 25 ABS. 2 AUFENTHG",
    "Erwerbstätigkeit nicht gestattet",
    "Wohnsitznahme in {ort} erforderlich", "§ 24 ABS. 1 AUFENTHG",
    "Beschäftigung nur mit Zustimmung der Ausländerbehörde", "Klasse B, AM, L",
    "räumlich beschränkt auf das Land", "Der Inhaber genügt nicht der Passpflicht", "Daueraufenthalt-EU",
)  # fmt: skip
_LANDS = (
    "DEUTSCH",
    "SYRISCH",
    "UKRAINISCH",
    "AFGHANISCH",
    "TÜRKISCH",
    "IRAKISCH",
    "POLNISCH",
    "RUMÄNISCH",
    "SERBISCH",
    "UNGEKLÄRT",
)
_ASCII = {196: "AE", 214: "OE", 220: "UE", 223: "SS"}


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day(date(2017, 1, 1), date(2026, 6, 30))
    kind = d.rng.choice(list(_CARDS))
    who, home, town = g.person(), g.address(), g.town()
    office = d.one_of(*_OFFICES).format(town)
    if kind == "town":
        office = d.one_of("Stadt {}", "Sozialamt {}", "Landkreis {}").format(town)
    if d.maybe(0.3) and kind in ("id", "pass", "permit"):
        office = office.upper()
    shown = d.field("absender", office)
    number = f"{d.rng.choice('LTPCYX')}{g.digits(1)}{d.rng.choice('XHRZ')}{g.digits(5)}"
    last, first = (who.last.upper(), who.first.upper()) if d.maybe(0.5) else (who.last, who.first)
    until = d.print_date(d.later(day, 360, 3650), "dd.mm.yyyy")
    style = "d.m.yyyy" if d.maybe(0.1) else "dd.mm.yyyy"
    issued = d.date("datum", day, style) if d.maybe(0.7) else ""
    bilingual = d.maybe(0.5)

    def caption(german: str, english: str) -> str:
        return f"{german}{f'/{english}' if bilingual else ''}"

    front = [
        (caption("Name", "Surname/Nom"), escape(last)),
        (caption("Vornamen", "Given names"), escape(first)),
        (caption("Geburtsdatum", "Date of birth"), d.print_date(who.born, "dd.mm.yyyy")),
        (caption("Staatsangehörigkeit", "Nationality"), d.one_of(*_LANDS)),
        (caption("Geburtsort", "Place of birth"), escape(g.town().upper())),
        (caption("Gültig bis", "Date of expiry"), until),
    ]
    if kind in ("permit", "fiction", "tolerated", "asylum"):
        front.append(("Art des Titels / Anmerkungen", escape(d.one_of(*_REMARKS).format(ort=town))))
    if kind == "licence":
        front = [(f"{n}.", text) for n, (_, text) in zip(("1", "2", "3", "4b", "5", "9"), front, strict=False)]
    back = [
        (
            caption("Anschrift", "Address") if kind != "licence" else "8.",
            f"{escape(home.postcode_place)}<br>{escape(home.street)}",
        ),
        (caption("Größe", "Height"), f"{d.rng.randint(152, 196)} cm"),
        (caption("Augenfarbe", "Colour of eyes"), d.one_of("BRAUN", "BLAU", "GRÜN", "GRAU", "GRAUBLAU")),
        (
            d.one_of(
                caption("Behörde", "Authority"),
                "Ausstellende Behörde",
                caption("Ausstellungsbehörde", "Issuing authority"),
                "4c.",
            ),
            shown,
        ),
    ]
    if issued:
        back.append((d.one_of(caption("Datum", "Date"), "Ausstellungsdatum", "ausgestellt am", "4a."), issued))
    if kind in ("fiction", "tolerated", "asylum", "town") and d.maybe(0.7):
        back.append(
            (d.one_of("Aktenzeichen", "Az.", "Geschäftszeichen", "Zeichen"), d.code("aktenzeichen", g.case_number()))
        )
    if kind in ("permit", "asylum") and d.maybe(0.5):
        back.append(("AZR-Nr.", g.digits(12)))
    if d.maybe(0.3):
        d.rng.shuffle(back)
    if d.maybe(0.25):
        front, back = front[:4] + back[3:], front[4:] + back[:3]
    ground = d.one_of(
        "#e6eef4", "#f4ece6", "#fff", "#eaf4e6", "linear-gradient(120deg,#dfeaf4,#f6e3ea)", "#f1f1f1", "#fde9ee"
    )
    wide = {"pass": 125, "fiction": 150, "tolerated": 140, "asylum": 150}.get(kind, 88)
    scale = wide * d.rng.uniform(1.0, 1.25) / 88
    angle = d.rng.choice([0, 0, d.rng.uniform(-4, 4)])

    def face(lines: list[tuple[str, str]], title: str, extra: str, columns: int, under: str = "") -> str:
        cells = "".join(
            f'<div style="flex:0 0 {96 / columns:.0f}%"><i>{label}</i><br>{text}</div>' for label, text in lines
        )
        return (
            f'<div class=c style="width:{88 * scale:.0f}mm;min-height:{54 * scale:.0f}mm">{title}<div '
            'style="display:flex">'
            f'{extra}<div style="flex:1;display:flex;flex-wrap:wrap;row-gap:1mm">{cells}</div></div>{under}</div>'
        )

    photo = (
        f'<div style="width:{22 * scale:.0f}mm;height:{28 * scale:.0f}mm;background:'
        f'{d.one_of("#999", "#bba", "#777")};margin-right:2mm"></div>'
    )
    head, sub = _CARDS[kind]
    title = (
        f"<b>{d.one_of('', 'BUNDESREPUBLIK DEUTSCHLAND<br>') if kind != 'town' else ''}{head}</b> <small>{sub}"
        f"</small> &nbsp; {number}"
    )
    if kind == "town":
        title = f"<b>{head}</b> {sub}"
    name = f"{who.last}<<{who.first}".upper().replace(" ", "<").translate(_ASCII)
    zone = f"IDD<<{number}<<<<<<<<<<<<<<<", f"{who.born:%y%m%d}8<{day:%y%m%d}5D<<<<<<<<<<", f"{name:<<30}"[:30]
    mrz = (
        f'<div style="font-family:{d.font(MONO)!r};font-size:{7 * scale:.1f}pt;margin-top:2mm">'
        + "<br>".join(escape(z) for z in zone)
        + "</div>"
    )
    machine = mrz if kind in ("id", "permit", "pass") and d.maybe(0.8) else ""
    sides = [face(front, title, photo, d.rng.randint(1, 2)), face(back, "", "", d.rng.randint(1, 3), machine)]
    if d.maybe(0.2):
        sides.reverse()
    apart = d.rng.uniform(4, 30)
    landscape = scale < 1.2 and d.maybe(0.25)
    note = d.one_of(
        "",
        "",
        "Kopie",
        "Kopie nur zur Vorlage beim Jobcenter",
        "Vorder- und Rückseite",
        f"Anlage {d.rng.randint(1, 6)}",
    )
    body = f"<p>{note}</p>" + "".join(
        f"<div style='margin:0 0 {apart:.0f}mm;transform:rotate({angle:.1f}deg)'>{side}</div>" for side in sides
    )
    css = (
        f"body{{font-family:{d.font(SANS)!r};font-size:{d.rng.uniform(7.5, 9) * scale:.1f}pt;line-height:1.15}}"
        f".c{{background:{ground};border:1px solid #888;border-radius:{d.rng.choice([0, 3, 4])}mm;padding:3mm;"
        "box-sizing:border-box;"
        f"margin:0 {d.one_of('auto', '0')}}}.c i{{font-style:normal;font-size:.65em;color:#456}}"
    )
    size = (210.0, 297.0)
    if landscape:
        size = (110.0 * scale, 160.0 * scale)
    return Sheet(
        body=body,
        css=css,
        size=size,
        margin=(d.rng.uniform(8, 45) if not landscape else 5, 8, 5, 8 if landscape else d.rng.uniform(12, 35)),
    )

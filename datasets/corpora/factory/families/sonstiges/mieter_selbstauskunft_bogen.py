"""Selbstauskunft of a flat seeker: two applicants in two columns beside the questions, filled in and signed."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, table, tick
from corpora.factory.german import Person

_TITLES = (
    "Mieterselbstauskunft", "Selbstauskunft", "Selbstauskunft des Mietinteressenten", "Freiwillige Selbstauskunft",
    "Bewerberbogen für Mietinteressenten", "Wohnungsbewerbung", "Fragebogen für Wohnungssuchende",
    "Mietinteressenten-Fragebogen", "Freiwillige Mieterselbstauskunft",
)  # fmt: skip
_QUESTIONS = (
    "Haben Sie Mietrückstände aus einem bisherigen Mietverhältnis?",
    "Wurde über Ihr Vermögen ein Insolvenzverfahren eröffnet?",
    "Haben Sie die eidesstattliche Versicherung abgegeben?", "Gibt es Lohn- oder Gehaltspfändungen?",
    "Beabsichtigen Sie Haustiere zu halten?", "Beabsichtigen Sie, die Wohnung gewerblich zu nutzen?",
    "Wurde Ihr Mietvertrag durch den Vermieter gekündigt?", "Erhalten Sie Leistungen vom Jobcenter oder Sozialamt?",
    "Wird die Miete direkt vom Amt überwiesen?", "Spielen Sie ein Musikinstrument?",
    "Liegt eine SCHUFA-Auskunft vor?", "Räumungsklage in den letzten 5 Jahren?", "Sind Sie Raucher?",
    "Besteht ein Wohnberechtigungsschein?", "Können Sie eine Mietbürgschaft stellen?",
    "Benötigen Sie einen Stellplatz?",
)  # fmt: skip
_DECLARATIONS = (
    "Ich versichere, dass die Angaben wahrheitsgemäß sind.",
    "Falsche Angaben können zur fristlosen Kündigung des Mietvertrages führen.",
    "Diese Auskunft erfolgt freiwillig und ist kein Mietvertrag.",
    "Beigefügt sind die Lohnabrechnungen der letzten drei Monate.",
    "Der Vermieter darf die Angaben nur für die Entscheidung über den Abschluss eines Mietvertrags verwenden.",
    "Ich bin einverstanden, dass eine Bonitätsauskunft eingeholt wird.",
    "Kommt kein Mietverhältnis zustande, werden die Daten gelöscht (Art. 17 DSGVO).",
    "Auf Verlangen lege ich Kontoauszüge und einen Einkommensnachweis vor.",
    "Aus der Abgabe entsteht kein Anspruch auf die Wohnung.",
    "Anlagen: Gehaltsnachweise, Kopie Personalausweis, Vorvermieterbescheinigung.",
)  # fmt: skip
_JOBS = (
    "Verkäuferin", "Lagerhelfer", "arbeitsuchend", "Rentner", "Pflegekraft", "Student", "Koch", "Busfahrer",
    "Erzieherin", "Reinigungskraft", "Elektriker", "in Elternzeit", "Bürokauffrau", "selbstständig", "Auszubildender",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    fill = d.font(HAND) if d.maybe(0.4) else d.font(SANS, MONO)
    one, two, day = g.person(), g.person(), g.day()
    couple = d.maybe(0.45)
    home = g.address()

    def v(text: str) -> str:
        return f"<span class=v>{text}</span>"

    def rows_of(p: Person) -> list[tuple[str, str]]:
        return [
            ("birth", d.print_date(p.born)),
            ("home", f"{escape(home.street)}, {escape(home.postcode_place)}"),
            ("phone", escape(g.phone())),
            ("job", d.one_of(*_JOBS)),
            ("boss", escape(g.firm())),
            ("pay", d.print_amount(g.money(563, 3400))),
            ("rent", d.print_amount(g.money(300, 1100))),
            ("landlord", escape(g.person().name)),
            ("since", d.print_date(g.day())),
            ("nation", d.one_of("deutsch", "syrisch", "türkisch", "polnisch", "D", "ukrainisch")),
        ]

    names = {
        "birth": d.one_of("Geburtsdatum", "geboren am", "Geb.-Datum", "Geburtstag"),
        "home": d.one_of("Anschrift", "Derzeitige Adresse", "Aktuelle Anschrift"),
        "phone": d.one_of("Telefon", "Mobil", "Tel. / E-Mail"),
        "job": d.one_of("Beruf", "Ausgeübte Tätigkeit", "Derzeitiger Beruf"),
        "boss": d.one_of("Arbeitgeber", "Derzeitiger Arbeitgeber", "beschäftigt bei"),
        "pay": d.one_of("Nettoeinkommen mtl.", "Monatliches Netto", "mtl. Einkommen (netto)"),
        "rent": d.one_of("Bisherige Miete", "Derzeitige Warmmiete", "Miete zurzeit"),
        "landlord": d.one_of("Derzeitiger Vermieter", "Bisheriger Vermieter", "Vorvermieter"),
        "since": d.one_of("beschäftigt seit", "wohnhaft seit", "Mietverhältnis seit"),
        "nation": d.one_of("Staatsangehörigkeit", "Nationalität"),
    }
    split = d.maybe(0.4)
    if split:
        name_rows = [
            [
                d.one_of("Name", "Familienname", "Nachname"),
                v(d.field("absender", one.last, part=2)),
                v(escape(two.last)),
            ],
            [
                d.one_of("Vorname", "Vorname(n)", "Rufname"),
                v(d.field("absender", one.first, part=1)),
                v(escape(two.first)),
            ],
        ]
        if d.maybe(0.3):
            name_rows.reverse()
    else:
        name_rows = [
            [d.one_of("Name, Vorname", "Name", "Vor- und Zuname", "Vorname und Name"), "", v(escape(two.name))]
        ]
        comma = name_rows[0][0] == "Name, Vorname"
        name_rows[0][1] = v(d.field("absender", one.reversed_name if comma else one.name))
        name_rows[0][2] = v(escape(two.reversed_name if comma else two.name))
    chosen = sorted(d.rng.sample(range(10), d.rng.randint(4, 10)))
    first, second = rows_of(one), rows_of(two)
    lines = name_rows + [[names[first[i][0]], v(first[i][1]), v(second[i][1])] for i in chosen]
    if not couple:
        lines = [[a, b, ""] for a, b, _ in lines]
    style = d.rng.randrange(3)
    head = [
        "",
        d.one_of("Mietinteressent 1", "1. Person", "Bewerber/in", "Antragsteller"),
        d.one_of("Mietinteressent 2", "2. Person", "Ehegatte / Partner", "Mitmieter"),
    ]
    if style == 0 or couple:
        form = table(lines, head, "grid")
    elif style == 1:
        form = "<div class=cols>" + "".join(f"<div><small>{a}</small><br>{b}</div>" for a, b, _ in lines) + "</div>"
    else:
        form = "".join(f"<p class=u>{i}. {a}: {b}</p>" for i, (a, b, _) in enumerate(lines, 1))
    asked = []
    for question in d.some(_QUESTIONS, 3, 11):
        yes = d.maybe(0.2)
        asked.append([question, f"{tick(d, yes)} ja &nbsp; {tick(d, not yes)} nein"])
    flat = g.address()
    object_line = (
        "<p>"
        f"{d.one_of('Ich interessiere mich für die Wohnung', 'Objekt', 'Mietobjekt', 'Wohnung')}"
        f": {v(escape(flat.street) + ', ' + escape(flat.place))} "
        f"{d.one_of('', 'zum ' + d.print_date(d.later(day, 10, 90)), '(Angebot ' + g.digits(5) + ')')}</p>"
    )
    kids = ", ".join(
        f"{escape(g.person(last=one.last, adult=False).first)} ({d.rng.randint(0, 17)})"
        for _ in range(d.rng.randint(1, 4))
    )
    household = (
        f"<p>{d.one_of('Weitere Personen im Haushalt', 'Kinder', 'Mit einziehende Personen')}: {v(kids)}</p>"
        if d.maybe(0.5)
        else ""
    )
    reference = ""
    if d.maybe(0.15):
        reference = (
            f"<p>{d.one_of('Ihr Zeichen', 'Vorgangsnummer', 'Aktenzeichen')}: "
            f"{v(d.code('aktenzeichen', g.case_number()))}</p>"
        )
    to = (
        f"<p class=to>{d.one_of('An ', 'Zurück an: ', 'Vermieter: ', '')}{escape(g.landlord())}, "
        f"{escape(g.address().street)}</p>"
        if d.maybe(0.5)
        else ""
    )
    dated = d.date("datum", day) if d.maybe(0.85) else ""
    full = (
        d.field("absender", one.name)
        if not split and name_rows[0][0] != "Name, Vorname" and d.maybe(0.3)
        else v(escape(one.last))
        if d.maybe(0.6)
        else ""
    )
    sign = (
        f"<div class=sign><div>{v(escape(home.place) + ', ' + dated)}<hr><small>{d.one_of('Ort, Datum', 'Datum')}"
        f"</small></div><div>{full}&nbsp;<hr><small>"
        f"{d.one_of('Unterschrift', 'Unterschrift Mietinteressent/in', 'Unterschriften')}</small></div></div>"
    )
    questions = table(asked, css_class=d.one_of("grid", "open"))
    says = "".join(f"<p class=s>{x}</p>" for x in d.some(_DECLARATIONS, 2, 8))
    body = (
        f"{to}<h2>{d.one_of(*_TITLES)}</h2>{reference}{object_line if d.maybe(0.8) else ''}{form}{household}<h4>"
        f"{d.one_of('Weitere Angaben', 'Erklärungen', 'Zur Bonität', 'Ich erkläre Folgendes')}</h4>"
        f"{questions}{says}{sign}"
    )
    css = d.css(SANS) + (
        f".v{{font-family:'{fill}';{d.one_of('', 'color:#113', 'font-size:112%')}}}.grid,.open{{width:100%;"
        f"margin:2mm 0}}.grid td,.grid th{{border:1px solid #555;padding:{d.rng.uniform(0.8, 2):.1f}mm 2mm;"
        "text-align:left}"
        f".grid th{{background:{d.one_of('#eee', tint + ';color:#fff', '#fff')}}}.open td{{padding:.8mm 2mm .8mm "
        f"0}}td:last-child{{white-space:{d.one_of('normal', 'nowrap') if not couple else 'normal'}}}"
        ".cols{display:grid;"
        "grid-template-columns:1fr 1fr}.cols div{border:1px solid #888;padding:1mm 2mm;margin:0 -1px -1px 0;"
        "min-height:9mm}.u{border-bottom:1px dotted #444;margin:2mm 0}"
        f".s{{font-size:{d.rng.uniform(7.5, 9):.1f}pt;margin:1mm 0}}"
        ".sign{display:flex;gap:14mm;margin-top:9mm}.sign div{flex:1;align-self:flex-end}"
        f"h2{{text-align:{d.one_of('left', 'center')};color:{d.one_of('#000', tint)}}}h4{{margin:4mm 0 1mm}}"
    )
    return Sheet(body, css, margin=(14, 18, 15, 20))

"""Wohnungsgeberbestätigung after § 19 Bundesmeldegesetz: a form with ruled lines, boxes to tick and moved-in "
"persons."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, tick

_TITLES = (
    "Wohnungsgeberbestätigung", "Wohnungsgeberbescheinigung", "Bestätigung des Wohnungsgebers",
    "Vermieterbescheinigung zur Anmeldung", "Einzugsbestätigung des Wohnungsgebers", "WOHNUNGSGEBERBESTÄTIGUNG",
    "Bestätigung über Einzug / Auszug",
)  # fmt: skip
_LAWS = (
    "nach § 19 des Bundesmeldegesetzes (BMG)", "gemäß § 19 Abs. 3 BMG zur Vorlage bei der Meldebehörde",
    "zur Vorlage beim Einwohnermeldeamt", "(§ 19 BMG)",
    "zur Anmeldung bei der Meldebehörde gem. § 19 Bundesmeldegesetz",
)  # fmt: skip
_GIVER = (
    "Name und Anschrift des Wohnungsgebers", "Wohnungsgeber", "Angaben zum Wohnungsgeber (Vermieter)",
    "Name des Wohnungsgebers", "Hiermit bestätige ich als Wohnungsgeber",
)  # fmt: skip
_FLAT = (
    "Anschrift der Wohnung", "Wohnung (Straße, Hausnummer, PLZ, Ort)", "Angaben zur Wohnung",
    "In die folgende Wohnung", "Lage der Wohnung",
)  # fmt: skip
_PEOPLE = (
    "Folgende Person/en ist/sind eingezogen", "Meldepflichtige Personen", "Name der meldepflichtigen Person(en)",
    "Personen, die einziehen", "Eingezogene Personen",
)  # fmt: skip
_HINTS = (
    "Es ist verboten, eine Wohnungsanschrift für eine Anmeldung anzubieten, obwohl ein tatsächlicher Bezug nicht "
    "stattfindet.",
    "Ein Verstoß kann als Ordnungswidrigkeit mit einer Geldbuße bis zu 50.000 Euro geahndet werden.",
    "Die Bestätigung ist innerhalb von zwei Wochen nach dem Einzug auszuhändigen.",
    "Diese Bescheinigung ersetzt keinen Mietvertrag.",
    "Ein Mietvertrag genügt als Nachweis gegenüber der Meldebehörde nicht.", "Bitte in Druckschrift ausfüllen.",
    "Zutreffendes bitte ankreuzen.",
    "Der Wohnungsgeber kann sich durch Rückfrage bei der Meldebehörde von der Anmeldung überzeugen.", "Gebührenfrei.",
    "Stand: 01/2022", "Untervermieter gelten ebenfalls als Wohnungsgeber.",
    "Wer ohne Mietvertrag bei Angehörigen einzieht, benötigt diese Bestätigung ebenfalls.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    firm = d.maybe(0.45)
    giver = g.landlord() if firm else g.person().name
    flat, address, day = g.address(), g.address(), g.day()
    moved = d.print_date(day - timedelta(days=d.rng.randint(-10, 30)))
    fill = d.font(HAND) if d.maybe(0.35) else d.font(SANS, MONO)
    family = g.person().last
    people = [g.person(last=family, adult=i < 2) for i in range(d.rng.randint(1, 5))]
    shown, dated = d.field("absender", giver), d.date("datum", day) if d.maybe(0.9) else ""
    number = 0

    def item(label: str, value: str) -> str:
        nonlocal number
        number += 1
        head = {"number": f"{number}. {label}", "plain": f"{label}:", "caption": label, "bar": label}[shape]
        if shape == "caption":
            return f"<div class=box><small>{head}</small><br><span class=v>{value}</span></div>"
        if shape == "bar":
            return f"<div class=bar>{head}</div><div class=under><span class=v>{value}</span></div>"
        return (
            f"<p class=item><b>{head}</b><br><span class='v under'>{value}</span></p>"
            if shape == "number"
            else f"<p class=item>{head} <span class=v>{value}</span></p>"
        )

    shape = d.one_of("number", "plain", "caption", "bar")
    moving_in = d.maybe(0.9)
    ticks = d.one_of(
        f"{tick(d, moving_in)} Einzug &nbsp; {tick(d, not moving_in)} Auszug &nbsp; "
        f"{d.one_of('am', 'zum', 'Datum:')} <span class=v>{moved}</span>",
        f"{d.one_of('Tag des Einzugs', 'Einzugsdatum', 'Datum des Einzugs')}: <span class=v>{moved}</span>",
    )
    owner = d.one_of(
        f"{tick(d, True)} Der Wohnungsgeber ist Eigentümer der Wohnung.<br>{tick(d, False)} Der Wohnungsgeber ist "
        "nicht Eigentümer. Name des Eigentümers: ______________",
        f"{tick(d, False)} Eigennutzung &nbsp; {tick(d, True)} Vermietung &nbsp; {tick(d, False)} Untervermietung",
        f"Eigentümer der Wohnung (falls abweichend): <span class=v>{escape(g.person().name)}</span>",
        "",
    )
    names = d.one_of("<br>", ", ").join(
        escape(d.one_of(p.name, p.name) + d.one_of("", f", geb. {d.print_date(p.born)}")) for p in people
    )
    full = f"{escape(flat.street)}, {escape(flat.postcode_place)}"
    blocks = [
        item(d.one_of(*_GIVER), f"{shown}<br>{escape(address.street)}, {escape(address.postcode_place)}"),
        item(d.one_of(*_FLAT), full + d.one_of("", ", 2. OG", ", EG links", " Whg. 7")),
        f"<p>{ticks}</p>",
        item(d.one_of(*_PEOPLE), names),
        f"<p>{owner}</p>",
    ]
    if shape != "number" and d.maybe(0.4):
        blocks = [blocks[0], blocks[3], blocks[1], blocks[2], blocks[4]]
    elif shape != "number" and d.maybe(0.3):
        blocks = [blocks[1], blocks[2], blocks[3], blocks[0], blocks[4]]
    if d.maybe(0.2):
        who = ", ".join(escape(p.name) for p in people)
        blocks = [
            f"<p class=wide>Hiermit wird bestätigt, dass {who} am {moved} in die Wohnung {full} eingezogen "
            f"{'ist' if len(people) == 1 else 'sind'}.</p>",
            blocks[0],
            blocks[4],
        ]
    reference = ""
    if d.maybe(0.2):
        reference = (
            f"<p>{d.one_of('Unser Zeichen', 'Az.', 'Vorgangsnummer', 'Aktenzeichen')}: "
            f"{d.code('aktenzeichen', g.case_number())}</p>"
        )
    deputy = (
        f"<p>{tick(d, True)} {d.one_of('im Auftrag des Wohnungsgebers', 'beauftragte Person')}: "
        f"{escape(g.person().name)}</p>"
        if d.maybe(0.2)
        else ""
    )
    place = d.one_of(f"{escape(address.place)}, ", "", f"{escape(address.place)}, den ")
    signature = (
        f"<span style=\"font:18pt '{d.font(HAND)}'\">{escape(giver.split()[-1] if not firm else g.person().last)}"
        "</span>"
        if d.maybe(0.6)
        else ""
    )
    sign = (
        f"<div class=sign><div><span class=v>{place}{dated}</span><hr><small>"
        f"{d.one_of('Ort, Datum', 'Datum', 'Ort und Datum')}</small></div><div>{signature}&nbsp;<hr>"
        "<small>"
        f"{d.one_of('Unterschrift des Wohnungsgebers', 'Unterschrift / Stempel')}</small></div></div>"
    )
    head = (
        f"<p class=town>{d.one_of('Stadt', 'Gemeinde', 'Stadtverwaltung')} {escape(g.town())}<br>"
        f"{d.one_of('Bürgerbüro', 'Einwohnermeldeamt', 'Bürgeramt')}</p>"
        if d.maybe(0.5)
        else ""
    )
    hints = [f"<p class=s>{hint}</p>" for hint in d.some(_HINTS, 1, 6)]
    title = f"<h2>{d.one_of(*_TITLES)}</h2><p class=law>{d.one_of(*_LAWS)}</p>"
    top, bottom = (hints[:1], hints[1:]) if d.maybe(0.4) else ([], hints)
    css = d.css(SANS, SERIF) + (
        f"h2{{text-align:{d.one_of('center', 'left')};margin:{d.rng.randint(2, 12)}mm 0 1mm;"
        f"color:{d.one_of('#000', tint)}}}.law{{text-align:{d.one_of('center', 'left')};margin-bottom:6mm}}"
        f".v{{font-family:'{fill}';{d.one_of('', 'font-size:115%', 'color:#113')}}}.under{{border-bottom:1px "
        "solid #333;display:block;padding:1mm}.item{margin:4mm 0}"
        f".box{{border:1px solid #555;padding:1.5mm 2mm;margin:{d.one_of('-1px', '2mm')} 0 0;min-height:11mm}}"
        f".bar{{background:{d.one_of('#ddd', '#e8eef5', '#222;color:#fff')};"
        "padding:1mm 2mm;margin-top:4mm}.sign{display:flex;gap:15mm;margin:12mm 0 6mm}.sign div{flex:1;"
        f"align-self:flex-end}}.s{{font-size:{d.rng.uniform(7, 9):.1f}pt}}"
        f".town{{text-align:{d.one_of('right', 'left')}}}"
    )
    return Sheet(
        head + title + "".join(top) + reference + "".join(blocks) + deputy + sign + "".join(bottom),
        css,
        margin=(15, 20, 15, 22),
    )

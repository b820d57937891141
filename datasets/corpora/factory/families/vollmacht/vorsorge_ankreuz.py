"""Long form of a health and care power: givers' data on dotted lines, chapters with Yes/No boxes to tick, signatures, several pages."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_CHAPTERS = (
    ("Gesundheitssorge / Pflegebedürftigkeit", (
        "Sie darf in allen Angelegenheiten der Gesundheitssorge entscheiden, ebenso über alle Einzelheiten einer ambulanten oder (teil-)stationären Pflege.",
        "Sie darf in eine Untersuchung des Gesundheitszustands, in eine Heilbehandlung oder einen ärztlichen Eingriff einwilligen (§ 1829 BGB).",
        "Sie darf Krankenunterlagen einsehen und deren Herausgabe an Dritte bewilligen.",
        "Sie darf über freiheitsentziehende Maßnahmen (z. B. Bettgitter, Medikamente) entscheiden, solange es erforderlich ist.")),
    ("Aufenthalt und Wohnungsangelegenheiten", (
        "Sie darf meinen Aufenthalt bestimmen.", "Sie darf Rechte und Pflichten aus dem Mietvertrag über meine Wohnung einschließlich einer Kündigung wahrnehmen.",
        "Sie darf einen neuen Wohnungsmietvertrag abschließen und kündigen.", "Sie darf einen Vertrag nach dem Wohn- und Betreuungsvertragsgesetz abschließen.")),
    ("Behörden", (
        "Sie darf mich bei Behörden, Versicherungen, Renten- und Sozialleistungsträgern vertreten.", "Dies umfasst auch die datenschutzrechtliche Einwilligung.")),
    ("Vermögenssorge", (
        "Sie darf mein Vermögen verwalten und hierbei alle Rechtshandlungen im In- und Ausland vornehmen.", "Sie darf über Vermögensgegenstände jeder Art verfügen.",
        "Sie darf Zahlungen und Wertgegenstände annehmen.", "Sie darf Verbindlichkeiten eingehen.", "Sie darf Geschäfte mit Kreditinstituten vornehmen.",
        "Sie darf Schenkungen in dem Rahmen vornehmen, der einem Betreuer rechtlich gestattet ist.")),
    ("Post und Fernmeldeverkehr", (
        "Sie darf im Rahmen der Ausübung dieser Vollmacht die für mich bestimmte Post entgegennehmen, öffnen und lesen.",
        "Sie darf über den Fernmeldeverkehr einschließlich aller elektronischen Kommunikationsformen entscheiden.")),
    ("Vertretung vor Gericht", ("Sie darf mich gegenüber Gerichten vertreten sowie Prozesshandlungen aller Art vornehmen.",)),
    ("Untervollmacht", ("Sie darf Untervollmacht erteilen.",)),
    ("Geltung über den Tod hinaus", ("Die Vollmacht gilt über den Tod hinaus.",)),
    ("Betreuungsverfügung", ("Falls trotz dieser Vollmacht eine gesetzliche Vertretung erforderlich sein sollte, bitte ich, die oben bezeichnete Vertrauensperson zu bestellen.",)),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    on, off = d.one_of("☒", "☑", "⊠"), "☐"
    yes = d.one_of("Ja", "JA", "ja")
    no = {"Ja": "Nein", "JA": "NEIN", "ja": "nein"}[yes]
    order = d.one_of("right", "left")

    def line(label: str, filled: str, width: int = 100) -> str:
        return f"<div class=f><span class=d style='min-width:{width}mm'><span class=h>{filled or '&nbsp;'}</span></span><br><small>{label}</small></div>"

    def block(person_mark: str, born: str, home: str, phone: str) -> str:
        if d.maybe(0.5):
            return (
                line(d.one_of("Name, Vorname", "Vor- und Zuname"), person_mark, 140)
                + line("Geburtsdatum, Geburtsort", born, 140) + line("Adresse", home, 140) + line("Telefon, E-Mail", phone, 140)
            )  # fmt: skip
        return (
            f"<table class=g><tr><td>Vorname, Name<td class=h>{person_mark}<tr><td>geboren am / in<td class=h>{born}<tr><td>Anschrift<td class=h>{home}<tr>"
            f"<td>Telefon<td class=h>{phone}</table>"
        )

    giver = block(
        v.giver(d, p),
        f"{d.print_date(p.giver.born)}, {escape(g.town())}" if d.maybe(0.9) else "",
        v.where(p.home),
        g.phone() if d.maybe(0.5) else "",
    )
    helper = block(
        v.helper(d, p),
        d.print_date(p.helper.born) if d.maybe(0.8) else "",
        v.where(p.helper_home),
        g.phone() if d.maybe(0.7) else "",
    )
    rows = ""
    chapters = [chapter for chapter in _CHAPTERS if d.maybe(0.8)] or list(_CHAPTERS[:3])
    for number, (title, sentences) in enumerate(chapters, 1):
        rows += f"<h3>{d.one_of('', f'{number}. ')}{title}</h3>"
        for text in sentences:
            chosen = d.maybe(0.85)
            boxes = f"<td class=x>{on if chosen else off} {yes}<td class=x>{off if chosen else on} {no}"
            rows += f"<table class=r><tr>{f'<td>{text}{boxes}' if order == 'right' else f'{boxes}<td>{text}'}</table>"
    title = d.one_of(
        "Vollmacht",
        "Vorsorgevollmacht",
        "VORSORGEVOLLMACHT",
        "General- und Vorsorgevollmacht",
        "Vollmacht zur Vorsorge",
    )
    said = d.one_of(
        "Ich (Vollmachtgeber/in)", "Ich, die vollmachtgebende Person", "Vollmachtgeberin / Vollmachtgeber",
    )  # fmt: skip
    trusted = d.one_of(
        "erteile hiermit Vollmacht an (bevollmächtigte Person)",
        "bevollmächtige hiermit",
        "Bevollmächtigte Person (Vertrauensperson)",
    )
    intro = d.one_of(
        "Diese Vertrauensperson wird hiermit bevollmächtigt, mich in allen Angelegenheiten zu vertreten, die ich im Folgenden angekreuzt oder angegeben habe.",
        "Durch diese Vollmachtserteilung soll eine vom Gericht angeordnete Betreuung vermieden werden. Die Vollmacht bleibt daher in Kraft, wenn ich nach ihrer Errichtung geschäftsunfähig geworden sein sollte.",
    )  # fmt: skip
    other = d.print_date(d.later(p.signed, 1, 60))
    notary = (
        f"<div class=n>Öffentliche Beglaubigung der Unterschrift: Betreuungsbehörde {escape(g.town())}, UR-Nr. {g.digits(3)}/{p.signed.year}, {other}</div>"
        if d.maybe(0.3)
        else ""
    )
    second = (
        f"<h3>Ersatzbevollmächtigte Person</h3>{line('Name', escape(g.person().name))}{line('Anschrift', v.where(g.address()))}"
        if d.maybe(0.35)
        else ""
    )
    sign = (
        f"<div class=s>{line('Ort, Datum', v.dated(d, p.home.place, v.signed(d, p) if d.maybe(0.92) else '______'), 75)}{line('Unterschrift der Vollmachtgeberin/des Vollmachtgebers', v.ink(d, p.giver.last), 85)}</div>"
        + (f"<div class=s>{line('Ort, Datum', escape(p.helper_home.place) + ', ' + other, 75)}{line('Unterschrift der bevollmächtigten Person', v.ink(d, p.helper.last), 85)}</div>" if d.maybe(0.5) else "")
    )  # fmt: skip
    body = f"<h1>{title}</h1><p>{said}</p>{giver}<p>{trusted}</p>{helper}<p>{intro}</p>{rows}{second}{sign}{notary}"
    css = d.css(SANS, SANS, SERIF, low=9.3, high=11) + (
        f"h1{{font-size:{rng.randint(16, 26)}pt;text-align:{d.one_of('left', 'center')};margin:0 0 5mm}}h3{{font-size:108%;margin:4mm 0 1mm;{d.one_of('', 'background:#e8e8e8;padding:1mm')}}}"
        f".d{{display:inline-block;border-bottom:1px {d.one_of('dotted', 'solid')} #444}}.h{{font-family:'{d.font(HAND, MONO, SANS)}';font-size:{rng.uniform(1.05, 1.35):.2f}em;color:{d.one_of('#124', '#000', '#1a3a8a')}}}"
        ".f{margin:0 0 1.5mm}small{font-size:6.8pt;color:#444}.r{width:100%;margin:0 0 1mm}.x{width:14mm;white-space:nowrap;font-family:'DejaVu Sans';font-size:85%}"
        ".s{display:flex;gap:8mm;margin-top:8mm}.n{border:1px solid #444;padding:2mm;margin-top:5mm;font-size:8.5pt}.g{width:100%;margin-bottom:3mm}.g td{border:1px solid #999;padding:1mm 2mm}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;right:22mm;font-size:7pt;display:flex;justify-content:space-between'><span>{d.one_of('Vollmacht', 'Formular Vorsorgevollmacht', 'Stand: Januar 2023')}</span><span>Seite {{page}} von {{pages}}</span></div>"
    return Sheet(body, css, footer=foot, margin=(16.0, 20.0, 18.0, 22.0))

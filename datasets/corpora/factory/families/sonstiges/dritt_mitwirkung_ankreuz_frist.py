"""Authority asks, hears or confirms: a margin column of marginalia at the left, ticked list of papers, Frist in a bar."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.families.sonstiges._beinahe import grouped

_KINDS = (
    ("Aufforderung zur Mitwirkung", "Sie haben am {past} Leistungen beantragt. Damit wir entscheiden können, fehlen noch Unterlagen."),
    ("Anhörung nach § 24 SGB X", "Es ist beabsichtigt, den Bescheid vom {past} aufzuheben und {amount} zurückzufordern."),
    ("Eingangsbestätigung", "Ihr Antrag ist am {past} hier eingegangen. Er wird bearbeitet. Von Rückfragen bitten wir abzusehen."),
    ("Anhörung zur beabsichtigten Minderung", "Sie sind zum Termin am {past} ohne Angabe von Gründen nicht erschienen."),
    ("Zwischennachricht", "Die Bearbeitung dauert noch an, weil eine Auskunft von {firm} aussteht."),
    ("Fragebogen zu Vermögen und Einkommen", "Bitte füllen Sie den beiliegenden Bogen vollständig aus."),
    ("Bitte um Vorsprache", "In Ihrer Sache sind Fragen offen. Bitte kommen Sie am {soon} um {time} Uhr vorbei."),
    ("Beistandschaft für Ihr Kind", "Für {child}, geboren {born}, wurde eine Beistandschaft eingerichtet. Der andere Elternteil wurde angeschrieben."),
    ("Auskunft nach § 57 SGB II", "Wir bitten um Auskunft über das Beschäftigungsverhältnis seit {past}."),
    ("Fiktionsbescheinigung", "Der Aufenthalt gilt nach § 81 Abs. 4 AufenthG bis {soon} als erlaubt."),
    ("Zusage für einen Betreuungsplatz", "Für {child} können wir ab {soon} einen Platz in der Tagesstätte anbieten."),
)  # fmt: skip
_ASKING = ("Aufforderung", "Fragebogen", "Bitte um", "Zwischen", "Auskunft", "Beistand")
_PAPERS = (
    "Kontoauszüge der letzten drei Monate", "Nachweis über Kfz und Versicherung", "Mietvertrag und Bescheinigung des Vermieters",
    "Lohnbescheinigung für {month}", "Erklärung zum Verbleib der {amount}", "Rentenbescheid", "Schulbescheinigung für {child}",
    "Nachweis der Krankenversicherung", "Vollstreckungsbescheid", "Kopie des Passes", "Scheidungsurteil", "Sparbücher",
    "Gewerbeanmeldung", "Nachweis über Unterhalt", "ausgefüllte Anlage EK", "Kündigungsschreiben von {firm}", "Bausparvertrag",
)  # fmt: skip
_LEGAL = (
    "Kommen Sie dieser Aufforderung nicht nach, kann die Leistung nach § 66 SGB I versagt werden.", "Sie haben Gelegenheit, sich zu äußern.",
    "Nach fruchtlosem Ablauf wird nach Aktenlage entschieden.", "Die Daten werden nach Art. 6 DSGVO verarbeitet.", "Auskunft erteilt {last}, {phone}.",
    "Bitte legen Sie nur Kopien vor.", "Es werden keine weiteren Schreiben ergehen.", "Diese Mitteilung ist kein Bescheid.", "Sie dürfen eine "
    "Person Ihres Vertrauens mitbringen.", "Ein Dolmetscher kann bestellt werden.", "Bei {office} wurde nachgefragt.", "Änderungen sind mitzuteilen.",
    "Wer Sozialleistungen beantragt oder erhält, hat alle Tatsachen anzugeben, die für die Leistung erheblich sind, und auf Verlangen Beweismittel vorzulegen (§ 60 Abs. 1 SGB I).",
    "Bitte äußern Sie sich schriftlich oder nach telefonischer Absprache persönlich zu den für die Entscheidung erheblichen Tatsachen; die Äußerung ist freiwillig.",
    "Sofern sich die Vorlage verzögert, teilen Sie dies bitte rechtzeitig unter Angabe der Gründe mit, damit die Frist verlängert werden kann.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, who, home = d.german, d.german.day(), d.german.person(), d.german.address()
    office, seat, color = g.authority(), g.address(), d.rng.choice(post.COLORS)
    shown = d.field("absender", office)
    title, opening = d.rng.choice(_KINDS)
    asks = title.startswith(_ASKING) or d.maybe(0.1)
    title = (
        title
        if d.maybe(0.7)
        else d.one_of(
            "Ihr Antrag vom {past}", "Ihre Angelegenheit", "Mitteilung", "Wichtig: bitte lesen", "Kurzmitteilung"
        )
    )
    code = d.code("aktenzeichen", g.case_number()) if d.maybe(0.75) else ""
    dated = d.date("datum", day) if d.maybe(0.9) else ""
    label = d.one_of(
        "Geschäftszeichen",
        "Aktenzeichen",
        "Az.",
        "Mein Zeichen",
        "Unser Zeichen",
        "Unser Az.",
        "Bitte bei Antwort angeben",
        "Gz.",
    )
    marginal = [
        *([(label, code)] if code else []),
        *(
            [(d.one_of("Datum", "Tag", "Ort, Datum"), f"{escape(seat.place) + ', ' if d.maybe(0.3) else ''}{dated}")]
            if dated
            else []
        ),
        (d.one_of("Auskunft", "Bearbeiter/in", "Es schreibt Ihnen"), escape(g.person().name)),
        (d.one_of("Telefon", "Durchwahl"), g.phone()),
        (d.one_of("BG-Nummer", "Kundennummer", "Zimmer"), d.one_of(g.bg_number(), g.digits(9), g.digits(3))),
    ]
    if d.maybe(0.35):
        d.rng.shuffle(marginal)
    left = "".join(f"<p><small>{name}</small><br>{value}</p>" for name, value in marginal)
    papers = [post.fill(d, day, paper) for paper in d.some(_PAPERS, 2, 9)]
    box = d.one_of("☐", "☒", "□", "–", "O")
    deadline = f"<div class=bar>{d.one_of('Frist:', 'Bitte bis spätestens', 'Rückgabe bis', 'Letzter Termin')} {d.print_date(d.later(day, 8, 30))}</div>"
    legal = [post.fill(d, day, text) for text in d.some(_LEGAL, 2, 7)]
    greet = (
        f"Sehr geehrte{'r' if who.sex == 'm' else ''} {who.salutation} {escape(who.last)},"
        if d.maybe(0.8)
        else "Guten Tag,"
    )
    listing = "".join(f"<p class=l><span class=bx>{box}</span> {paper}</p>" for paper in papers) if asks else ""
    hint = (
        f"<p>{d.one_of('Es fehlen:', 'Bitte reichen Sie ein:', 'Benötigt werden', 'Im Einzelnen:')}</p>"
        if listing
        else ""
    )
    end = f"<p>{d.one_of(*post.BYES)}<br><br>{escape(g.person().name)}</p>"
    head = f"<h2>{post.fill(d, day, title)}</h2><p>{greet}</p><p>{post.fill(d, day, opening)}</p>{hint}"
    rest = f"{listing}{deadline if asks or d.maybe(0.3) else ''}" + grouped(d, legal) + end
    address = f"<p class=adr>{d.address_lines(who.name, home, who)}</p>"
    banner = f"<div class=ban>{shown}<br><small>{' · '.join(d.some(post.contact(d, seat), 2, 4))}</small></div>"
    style, layout = d.rng.randrange(3), ""
    if style == 0:
        layout = "body p,h2,.bar{margin-left:34mm!important}.side p{margin-left:0!important}"
        body = f"{banner}<div class=side>{left}</div>{address}{head}{rest}"
    elif style == 1:
        cells = "".join(f"<td><small>{name}</small><br>{value}" for name, value in marginal)
        body = f"{banner}{address}<table class=row><tr>{cells}</table>{head}{rest}"
    else:
        lines = " &nbsp; ".join(f"{name}: {value}" for name, value in marginal)
        body = (
            f"<p>{shown}, {escape(seat.street)}, {escape(seat.postcode_place)}</p>{address}<p>{lines}</p>{head}{rest}"
        )
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11) + (
        f".ban{{background:{d.one_of('#f4f4f4', '#fff')};border-left:4mm solid {color};padding:3mm 4mm;font-size:14pt}}"
        ".side{position:absolute;left:14mm;top:70mm;width:38mm;font-size:8.5pt}.side p{margin:0 0 3mm}.adr{margin:12mm 0 8mm}"
        f".row{{width:100%}}.row td{{border-top:1px solid {color};padding:1mm 2mm;font-size:9pt}}.bar{{border:2px solid {color};padding:2mm;"
        f"margin:4mm 0;font-weight:bold;text-align:{d.one_of('center', 'left')}}}.l{{margin:0 0 1mm 5mm}}.bx{{font-family:'DejaVu Sans'}}p{{margin:0 0 2.5mm}}small{{font-size:7pt}}"
        f"h2{{font-size:{d.rng.randint(11, 15)}pt;margin:0 0 4mm}}" + layout
    )
    return Sheet(body, css, footer=_kopf.foot(d, shown, seat) if d.maybe(0.6) else "", margin=(16, 20, 26, 24))

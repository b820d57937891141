"""Decision of the federal asylum office or an immigration office: numbered tenor, family in a block, reasons; or a course entitlement form."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_TENORS = (
    ("Die Flüchtlingseigenschaft wird zuerkannt.", "Im Übrigen wird der Asylantrag abgelehnt."), ("Der subsidiäre Schutzstatus wird zuerkannt.", "Im Übrigen wird der Antrag abgelehnt."),
    ("Es wird festgestellt, dass das Abschiebungsverbot des § 60 Abs. 5 AufenthG vorliegt.", "Die Flüchtlingseigenschaft wird nicht zuerkannt.", "Der subsidiäre Schutzstatus wird nicht zuerkannt."),
    ("Der Antrag wird als unzulässig abgelehnt.", "Abschiebungsverbote liegen nicht vor.", "Die Abschiebung nach Italien wird angeordnet.", "Das gesetzliche Einreise- und Aufenthaltsverbot wird auf 15 Monate befristet."),
)  # fmt: skip
_COURSE = (
    "Sie sind zur Teilnahme an einem Integrationskurs berechtigt (§ 44 AufenthG).",
    "Sie werden zur Teilnahme an einem Integrationskurs verpflichtet (§ 44a Abs. 1 AufenthG).",
    "Ihr Antrag auf Zulassung zum Integrationskurs wird bewilligt.",
    "Von der Zahlung des Kostenbeitrages sind Sie befreit.",
)
_REASONS = (
    "Der Antragsteller, {land} Staatsangehöriger, reiste nach eigenen Angaben am {past} auf dem Landweg in das Bundesgebiet ein und stellte am {past} einen Asylantrag.", "Die persönliche Anhörung erfolgte am {past} in {town}. Der Vortrag war glaubhaft.",
    "Aufgrund des ermittelten Sachverhaltes ist davon auszugehen, dass die Furcht begründet ist.", "Ein Ausschlusstatbestand nach § 3 Abs. 2 AsylG ist nicht ersichtlich.", "Über die Aufenthaltserlaubnis entscheidet die Ausländerbehörde des Wohnortes.",
    "Mit dem Bescheid kann ein Reiseausweis bei der Ausländerbehörde {town} beantragt werden.",
)  # fmt: skip
_LANDS = (
    "syrischer",
    "afghanischer",
    "irakischer",
    "iranischer",
    "eritreischer",
    "türkischer",
    "somalischer",
    "ukrainischer",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    course = d.maybe(0.4)
    sender = d.one_of(
        f"Bundesamt für Migration und Flüchtlinge, Außenstelle {g.town()}",
        "Bundesamt für Migration und Flüchtlinge",
        f"Ausländerbehörde {g.town()}",
        f"Landesamt für Einwanderung {g.town()}",
        f"Regierungspräsidium {g.town()}",
    )
    number = d.one_of(f"{g.digits(7)} - {g.digits(3)}", f"{g.digits(7)}-475", g.case_number())
    c = akte.case(d, sender, coded=0.9, number=number)
    given = {"land": d.one_of(*_LANDS)}
    label = d.one_of(
        "Gesch.-Z.:", "Geschäftszeichen:", "Az.:", "Gesch.Z.", "Mein Zeichen", "Unser Zeichen (bitte angeben)"
    )
    kids = [g.person(last=c.who.last, adult=False) for _ in range(d.rng.randint(0, 3))]
    people = [c.who, *kids]
    numbered = "".join(
        f"<p class=i>{i}. {escape(p.last.upper())}, {escape(p.first)}, geb. {d.print_date(p.born)}</p>"
        for i, p in enumerate(people, 1)
    )
    remedy = f"Gegen diesen Bescheid kann innerhalb von zwei Wochen nach Zustellung Klage bei dem Verwaltungsgericht {escape(g.town())} erhoben werden."
    bvb = f"<td><small>PKZ / BAMF-Kennziffer</small><br>{g.digits(7)}"
    if course:
        boxes = "".join(f"<p>{akte.box(d.maybe(0.4))} {text}</p>" for text in d.some(_COURSE, 2, 4))
        grid = (
            f"<table class=f><tr><td><small>Name</small><br>{escape(c.who.last)}<td><small>Vorname</small><br>{escape(c.who.first)}<td><small>Geburtsdatum</small><br>{d.print_date(c.who.born)}<tr><td colspan=2><small>Anschrift</small><br>{escape(c.home.street)}, {escape(c.home.postcode_place)}{bvb}"
            f"<tr><td><small>{label}</small><br>{c.code or '&nbsp;'}<td><small>{d.one_of('Datum der Ausstellung', 'Datum', 'ausgestellt am')}</small><br>{c.dated or '&nbsp;'}<td><small>gültig bis</small><br>{d.print_date(d.later(c.day, 360, 380))}</table>"
        )
        head = f"<h1>{d.one_of('Bestätigung über die Berechtigung zur Teilnahme am Integrationskurs', 'Berechtigung zur Teilnahme an einem Integrationskurs', 'Verpflichtung zur Teilnahme am Integrationskurs', 'Berufssprachkurs – Teilnahmeberechtigung')}</h1>"
        texts = "".join(f"<p>{text}</p>" for text in d.some((
            "Bitte melden Sie sich unverzüglich bei einem zugelassenen Kursträger an und legen Sie diese Bestätigung vor.", "Der Kurs umfasst in der Regel 700 Unterrichtsstunden.", "Anmeldebestätigung des Kursträgers: ____________________ Kursbeginn ____________",
            "Kommen Sie der Verpflichtung nicht nach, kann die Leistung gemindert werden.", "Ein erneuter Antrag ist nach Ablauf der Gültigkeit möglich.", "Fahrtkosten können auf Antrag gewährt werden."), 3, 5))  # fmt: skip
        body = f"<p class=o>{c.shown}</p>{head}{grid}{boxes}{texts}<div class=h><p>{akte.sign(d, c.clerk.last)}<br>Unterschrift</p>{akte.seal(d, 'Stempel')}</div>"
    else:
        tenor = d.rng.choice(_TENORS)
        reasons = [post.fill(d, c.day, text, **given) for text in _REASONS if d.maybe(0.85)]
        intro = d.one_of(
            "In dem Asylverfahren der/des",
            "In den Asylverfahren",
            "In dem Verfahren des ausländischen Staatsangehörigen",
        )
        lawyer = (
            f"<p>vertreten durch Rechtsanwalt {escape(g.person().name)}, {escape(g.street())}, {escape(g.town())}</p>"
            if d.maybe(0.4)
            else ""
        )
        ergeht = d.one_of("ergeht folgende Entscheidung:", "wird wie folgt entschieden:")
        right = "<br>".join(
            line
            for line in (
                f"Datum: {c.dated}" if c.dated else "",
                f"{label} {c.code}" if c.code else "",
                d.one_of("(Bitte unbedingt angeben)", ""),
            )
            if line
        )
        decided = "".join(f"<p class=i>{i}. {text}</p>" for i, text in enumerate(tenor, 1))
        body = (
            f"<p class=o>{c.shown}</p><div class=h><p>{akte.addressee(d, c)}</p><p>{right}</p></div><p class=t>{d.one_of('BESCHEID', 'B E S C H E I D', 'Bescheid')}</p><p>{intro}</p>{numbered}<p>wohnhaft: {escape(c.home.street)}, {escape(c.home.postcode_place)}</p>{lawyer}"
            f"<p>{ergeht}</p>{decided}<p class=t>{d.one_of('Begründung:', 'Gründe')}</p>{''.join(f'<p>{text}</p>' for text in reasons)}<p><b>Rechtsbehelfsbelehrung</b><br>{remedy}</p><p>Im Auftrag<br>{akte.sign(d, c.clerk.last)}<br>{escape(c.clerk.last)}</p>"
        )
    css = d.css(SANS, SANS, SERIF, low=10, high=11.5) + (
        f".o{{font-size:{d.rng.randint(12, 16)}pt;text-align:{d.one_of('left', 'right', 'center')};{d.one_of('border-bottom:2px solid #c90', '', 'border-left:3px solid #000;padding-left:4mm')};margin-bottom:10mm}}.h{{display:flex;justify-content:space-between}}.t{{text-align:center;font-weight:bold;font-size:1.25em;margin:6mm 0}}"
        f".i{{margin-left:9mm}}h1{{font-size:{d.rng.randint(13, 17)}pt}}.f{{width:100%;margin:4mm 0}}.f td{{border:1px solid #444;padding:1.5mm}}small{{font-size:7pt}}"
    )  # fmt: skip
    header = f"<div style='position:absolute;top:8mm;right:20mm;font-size:8pt'>{d.one_of('- {page} -', 'Seite {page}', '')}</div>"
    return Sheet(
        body + akte.leaflet(d, 0.25),
        css,
        header=header,
        footer=f"<div style='position:absolute;bottom:7mm;left:24mm;font-size:7pt'>D{g.digits(4)} {d.one_of('Asylbescheid', 'Formular 630.0' + g.digits(2), '')}</div>",
        margin=(18, 20, 16, 24),
    )

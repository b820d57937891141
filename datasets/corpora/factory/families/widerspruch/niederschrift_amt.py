"""Objection put on record at the authority: letterhead and clerk of the authority, "Es erscheint ... und erklärt:"."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import streit

_TITLES = (
    "Niederschrift", "Niederschrift über die Einlegung eines Widerspruchs", "Widerspruch zur Niederschrift",
    "Protokoll", "Aufnahme eines Widerspruchs", "Verhandlungsniederschrift",
    "Erklärung zur Niederschrift (§ 84 Abs. 1 SGG)", "Widerspruchsaufnahme", "N i e d e r s c h r i f t",
)  # fmt: skip
_APPEAR = (
    "Es erscheint heute unvorgeladen", "Heute spricht vor:", "Bei der unterzeichnenden Stelle erschien",
    "Anwesend ist", "Persönlich erscheint", "In der Dienststelle erscheint ohne Termin",
    "Zur Niederschrift erscheint heute",
)  # fmt: skip
_STATE = (
    "Gegen den {n} vom {d} lege ich Widerspruch ein.",
    "Ich widerspreche dem {n} vom {d}, den ich am {r} erhalten habe.",
    "Ich bin mit dem Bescheid der hiesigen Behörde vom {d} nicht einverstanden und erhebe Widerspruch.",
    "Hiermit lege ich gegen den {n} vom {d} wegen {b} Widerspruch ein.",
)  # fmt: skip
_THIRD = (
    "{who} legt Widerspruch gegen den {n} vom {d} ein.",
    "{who} erklärt, dass gegen den Bescheid vom {d} Widerspruch eingelegt wird.",
    "Der Widerspruch richtet sich gegen den {n} vom {d}, zugestellt am {r}.",
    "{who} wendet sich gegen den {n} vom {d} ({b}).",
)  # fmt: skip
_NOTE = (
    "Auf die Möglichkeit, den Widerspruch schriftlich zu begründen, wurde hingewiesen.",
    "Eine Belehrung über die Monatsfrist ist erfolgt.", "Die Vorsprache dauerte von 9:10 bis 9:35 Uhr.",
    "Es wurde gedolmetscht durch die mitgebrachte Tochter.", "Kopien wurden zur Akte genommen.",
    "Unterlagen werden bis zum {f} nachgereicht.", "Vorgelegt wurden Kontoauszüge für {m}.",
    "Eine Durchschrift wurde ausgehändigt.", "Der Vorgang wurde bereits am {t} telefonisch erörtert.",
    "Abhilfeprüfung durch die Leistungsabteilung wird veranlasst.",
    "Die Forderung von {a} ist vorläufig ruhend zu stellen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    w = s.citizen.sex == "w"
    clerk, style = g.person(), d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    salutation = s.citizen.salutation
    born = d.print_date(s.citizen.born, "dd.mm.yyyy")
    pass_no = f"{d.one_of('L', 'T', 'C')}{g.digits(8)}"
    proof = d.one_of(
        f"ausgewiesen durch Personalausweis Nr. {pass_no}",
        f"Ausweis: {pass_no}, gültig bis {d.print_date(d.later(s.written, 100, 2000), 'dd.mm.yyyy')}",
        "von Person bekannt",
        f"ausgewiesen durch Aufenthaltstitel {pass_no}",
        "",
    )
    home = f"{s.street()}, {s.place()}" if d.maybe(0.85) else ""
    label = d.one_of(s.label, "Aktenzeichen", "Az.", "Geschäftszeichen", "Mein Zeichen", "Gz.:").removeprefix("Ihr ")
    label = "Zeichen" if label.endswith("Zeichen") and not label.startswith(("Mein", "Akten", "Geschäfts")) else label
    with_ref, bg = d.maybe(0.85), bool(s.bg) and d.maybe(0.75)
    helper = g.person()
    accompanied = d.maybe(0.2)
    proxy = (
        f" {d.one_of('als Bevollmächtigte/r', 'mit Vollmacht')} {d.field('bevollmaechtigter', helper.name)}"
        if accompanied
        else ""
    )
    form = d.one_of("tabelle", "text", "text", "zeilen")
    where = d.one_of(s.office.place, s.office.place)
    words = {
        "n": escape(s.dem_bescheid),
        "b": escape(s.benefit),
        "r": s.receipt(),
        "who": f"{salutation} {escape(s.citizen.last)}",
        "d": "\0",
    }
    pool = _STATE if (first_person := d.maybe(0.6)) else _THIRD
    statement = d.one_of(*pool).format(**words).replace("\0", s.decision_day(style))
    facts = s.facts(1, 5)
    notes = [s.fill(text.replace("{f}", d.print_date(d.later(s.written, 7, 30)))) for text in d.some(_NOTE, 0, 4)]
    rows = [
        (
            d.one_of("Name, Vorname", "Name", "Vorsprechende Person", "Widerspruchsführer/in", "Erschienen"),
            s.name() if d.maybe(0.9) else "",
        ),
        (d.one_of("geb. am", "Geburtsdatum"), born),
        (d.one_of("Anschrift", "wohnhaft", "Adresse"), home),
        (d.one_of("Ausweis", "Legitimation"), proof),
    ]
    if accompanied:
        rows.append((d.one_of("Bevollmächtigte/r", "Vertreten durch"), d.field("bevollmaechtigter", helper.name)))
    rows = [row for row in rows if row[1]]
    appear = d.one_of(*_APPEAR)
    if form == "text":
        home_text = f", {d.one_of('wohnhaft', 'wohnhaft in', 'Anschrift:')} {home}" if home else ""
        person = (
            f"<p>{appear} {salutation} {s.name()}, geb. {born}{home_text}{', ' + proof if proof else ''}"
            f"{',' if proxy else ''}{proxy} "
            f"{d.one_of('und erklärt:', 'und gibt Folgendes zu Protokoll:', 'um Widerspruch einzulegen:')}</p>"
        )
    else:
        person = "<table class=p>" + "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in rows) + "</table>"
        says = f"{salutation} {escape(s.citizen.last)} erklärt:"
        person += f"<p>{d.one_of('Erklärung:', 'gibt zu Protokoll:', says, 'Zur Sache:')}</p>"
    references = [f"{label}{d.one_of(':', '')} {s.az()}"] if with_ref else []
    references += [f"{d.one_of('BG-Nr.', 'BG-Nummer:', 'Bedarfsgemeinschaft')} {s.bg_code()}"] if bg else []
    clerk_line = (
        f"{d.one_of('Bearbeiter/in', 'Auskunft erteilt', 'Aufgenommen durch')}: "
        f"{escape(clerk.salutation)} {escape(clerk.last)}, Zimmer {g.digits(3)}, Tel. {g.phone()}"
    )
    clock = f"{d.rng.randint(8, 16)}:{d.rng.randint(10, 59)} Uhr"
    when = d.one_of(
        f"{escape(where)}, den {s.when(style)}",
        f"Datum: {s.when(style)}",
        f"{escape(where)}, {s.when(style)}, {clock}",
        f"{s.when(style)}",
        f"Aufgenommen am {s.when(style)} um {clock}",
    )
    head = d.one_of("amt", "amt", "kasten")
    if head == "amt":
        top = (
            f"<table class=h><tr><td><b class=o>{s.office_name()}</b><br>{s.office_street()}<br>"
            f"{s.office_place()}<td class=r>{when}<br>"
            f"{'<br>'.join(references)}<br><small>{clerk_line}</small></table>"
        )
    else:
        cells = [
            f"<td><small>{d.one_of('Behörde', 'Dienststelle', 'Stelle')}</small><br>{s.office_name()}",
            f"<td><small>Ort, Datum</small><br>{when}",
        ]
        cells += [f"<td><small>Zeichen</small><br>{'<br>'.join(references)}"] if references else []
        top = f"<table class='h x'><tr>{''.join(cells)}</table><p><small>{clerk_line}</small></p>"
    quote = ("„", "“") if first_person and d.maybe(0.4) else ("", "")
    text = f"<p>{quote[0]}{statement}" + (
        f" {' '.join(facts)}{quote[1]}</p>"
        if d.maybe(0.6)
        else f"{quote[1]}</p><p>"
        f"{d.one_of('Zur Begründung wird vorgetragen:', 'Begründung:', 'Als Grund wird angegeben:')}</p>"
        f"<ul><li>{'<li>'.join(facts)}</ul>"
    )
    read = d.one_of(
        "v. g. u.",
        "Vorgelesen, genehmigt und unterschrieben",
        "Selbst gelesen, genehmigt und unterschrieben:",
        "Laut diktiert, vorgelesen und genehmigt",
        "gelesen und unterschrieben",
    )
    mine = f"{s.name()}" if d.maybe(0.7) else escape(s.citizen.last)
    sign = (
        f"<p style='text-align:{d.one_of('left', 'center')}'>{read}</p><table class=s><tr><td>"
        f"____________________<br>{mine}<td>"
        f"{d.one_of('Geschlossen:', 'Aufgenommen:', 'Für die Behörde', 'Im Auftrag')}<br>"
        f"____________________<br>{escape(clerk.last)}"
        f"{d.one_of('', ', VA', ', Sachbearbeiter/in', ' (Stadtinspektorin)')}</table>"
    )
    internal = (
        f"<p class=n>{d.one_of('Vfg.', 'Verfügung:')}<br>1. Vorgang an "
        f"{d.one_of('Rechtsstelle', 'Widerspruchsstelle', 'SG 50.3')}<br>2. WV "
        f"{d.print_date(d.later(s.written, 14, 40), 'dd.mm.yyyy')}<br>3. z. d. A.</p>"
    )
    subject = f"<p>{d.one_of('Betreff:', 'Betr.:', 'Gegenstand:')} {escape(s.benefit)}</p>" if d.maybe(0.4) else ""
    body = (
        top
        + f"<h2>{d.one_of(*_TITLES)}</h2>"
        + subject
        + person
        + text
        + "".join(f"<p>{note}</p>" for note in notes)
        + sign
        + (internal if d.maybe(0.4) else "")
    )
    css = d.css(SANS, SERIF, SERIF, MONO, low=9.5, high=12) + (
        f".h{{width:100%;margin-bottom:8mm}}.x td{{border:1px solid #000;padding:1.5mm}}.r{{text-align:"
        f"{d.one_of('right', 'left')};width:45%}}.o{{font-size:{d.rng.randint(100, 140)}%}}"
        f"h2{{text-align:{d.one_of('center', 'left')};font-size:{d.rng.randint(12, 17)}pt;text-decoration:"
        f"{d.one_of('none', 'underline')}}}.p{{width:100%;margin:3mm 0}}.p td{{padding:1mm 2mm;"
        f"{d.one_of('border:1px solid #777', 'border-bottom:1px dotted #555', '')}}}"
        f".k{{width:38mm;{d.one_of('font-weight:bold', 'color:#444', '')}}}.s{{width:100%;"
        f"margin-top:12mm}}.n{{margin-top:8mm;font-size:85%}}small{{font-size:80%}}"
    )
    title = "Weibliche Form gilt entsprechend." if w and d.maybe(0.1) else ""
    footer = (
        f"<div style='position:absolute;bottom:7mm;left:25mm;font-size:7pt'>{title} "
        f"{d.one_of('Seite {page} von {pages}', 'Blatt {page}', '')}</div>"
    )
    return Sheet(body=body, css=css, footer=footer, margin=(d.rng.uniform(12, 22), 20, 18, 25))

"""Decision as a letter of several pages: finding in prose, impairments with their own degrees, law, appeal."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import APPEAL, LEGAL, MEANINGS, finding

_TITLES = (
    "Feststellungsbescheid", "Bescheid nach § 152 des Neunten Buches Sozialgesetzbuch (SGB IX)", "Feststellungen nach dem Schwerbehindertenrecht (SGB IX)", "Bescheid über die Feststellung einer Behinderung",
    "Feststellung des Grades der Behinderung", "Schwerbehindertenrecht: Bescheid",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    f = finding(d, low=20, letters=0.65, limited=0.5)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    applied = d.print_date(f.applied, style)
    born = d.one_of("geboren am {}", "geb. {}", "Geburtsdatum: {}").format(f.born(d, style)) if d.maybe(0.8) else ""
    refs = [
        f"{d.one_of('Aktenzeichen', 'Geschäftszeichen', 'Mein Zeichen', 'Unser Zeichen')}: {f.az(d)}", f"{d.one_of('Auskunft erteilt', 'Bearbeiter/in', 'Ansprechpartner')}: {escape(f.clerk.name)}", f"Telefon: {d.german.phone()}",
        f"Datum: {d.print_date(f.day, style)}", "Bitte bei jeder Zuschrift angeben", f"Zimmer {d.rng.randint(2, 490)}", f"Ihr Antrag vom {applied}",
    ]  # fmt: skip
    refs = [line for n, line in enumerate(refs) if n in (0, 3) or d.maybe(0.6)]
    degree = d.one_of(
        f"Der Grad der Behinderung (GdB) beträgt {f.degree(d)}.",
        f"Ihr Grad der Behinderung (GdB) wird mit {f.degree(d)} festgestellt.",
        f"Es wird ein Grad der Behinderung (GdB) von {f.degree(d)} festgestellt.",
        f"Bei Ihnen liegt ab {d.print_date(f.applied, style)} ein GdB von {f.degree(d)} vor.",
    )
    second = [
        "Sie sind damit schwerbehindert im Sinne des § 2 Abs. 2 SGB IX."
        if f.gdb >= 50
        else "Eine Schwerbehinderung liegt nicht vor, weil der GdB weniger als 50 beträgt."
    ]
    if f.letters:
        second.append(
            d.one_of(
                f"Folgende Merkzeichen werden festgestellt: {f.listed(d)}.",
                f"Die gesundheitlichen Voraussetzungen für die Merkzeichen {f.listed(d)} liegen vor.",
                f"Außerdem stehen Ihnen die Merkzeichen {f.listed(d)} zu.",
            )
        )
    other = [letter for letter in ("aG", "H", "RF", "Bl", "Gl") if letter not in f.letters]
    if d.maybe(0.55):
        no = d.rng.choice(other)
        second.append(f"Die Voraussetzungen für das Merkzeichen „{no}“ ({MEANINGS[no]}) liegen nicht vor.")
    if f.until is not None and f.gdb >= 50 and d.maybe(0.8):
        second.append(
            d.one_of(
                f"Der Ausweis ist bis Ende {f.valid(d, d.one_of('mm/yyyy', 'name', 'name'))} gültig.",
                f"Ihr Schwerbehindertenausweis wird bis zum {f.valid(d, 'day')} befristet.",
                f"Sie erhalten einen Ausweis mit einer Gültigkeit bis {f.valid(d, d.one_of('mm/yyyy', 'mm.yyyy'))}.",
            )
        )
    elif f.gdb >= 50:
        second.append("Der Ausweis wird unbefristet ausgestellt.")
    intro = d.one_of(
        f"auf Ihren Antrag vom {applied} ergeht folgender Bescheid:",
        f"über Ihren Antrag, eingegangen am {applied}, wird wie folgt entschieden:",
        f"auf Grund Ihres Antrags vom {applied} treffen wir folgende Feststellung:",
    )
    reasons = [
        f"Bei der Entscheidung wurden Befundberichte von {d.one_of('Dr. ', 'Dr. med. ')}{escape(d.german.person().name)} ausgewertet.", "Die Einzel-GdB ergeben nach versorgungsärztlicher Stellungnahme den Gesamt-GdB.",
        f"Der bisherige Bescheid vom {d.print_date(d.german.day(f.day.replace(year=f.day.year - 6, day=1), f.applied), style)} (GdB {d.rng.choice([20, 30, 40])}) wird aufgehoben.",
        f"Ein höherer GdB als {f.degree(d)} ist nicht begründet.",
    ]  # fmt: skip
    ailments = f"<div class=ei>{f.single(d)}</div>"
    legal = "".join(f"<p>{text}</p>" for text in d.some(LEGAL, 3, len(LEGAL)))
    appeal = f"<p><b>{d.one_of('Rechtsbehelfsbelehrung', 'Ihre Rechte', 'Rechtsbehelf')}</b><br>{d.one_of(*APPEAL)} Der Widerspruch ist beim {f.amt(d)}, {escape(f.seat.street)}, {escape(f.seat.postcode_place)} einzulegen.</p>"
    head = f"<div class=hd style='text-align:{d.one_of('left', 'center', 'right')}'>{f.amt(d)}</div>"
    sub = d.one_of(
        "",
        f"<p>{f.person.salutation} {f.name(d)}{', ' + born if born else ''}</p>",
        f"<p>Betr.: {f.name(d)}{', ' + born if born else ''}</p>",
    )
    if not sub and born:
        refs.append(born)
    side = d.maybe(0.6)
    refs_html = "<br>".join(refs)
    address = f"<div class=w>{f.amt(d)}, {escape(f.seat.street)}, {escape(f.seat.postcode_place)}</div>{f.recipient(d)}"
    top = (
        f"<table class=to><tr><td>{address}<td class=re>{refs_html}</table>"
        if side
        else f"<div class=ad>{address}</div><div class=re>{refs_html}</div>"
    )
    numbered = d.maybe(0.4)
    sentences = [degree, *second]
    ruling = (
        "".join(f"<p>{n}. {text}</p>" for n, text in enumerate(sentences, 1))
        if numbered
        else f"<p>{' '.join(sentences)}</p>"
        if d.maybe(0.5)
        else "".join(f"<p>{text}</p>" for text in sentences)
    )
    body = f"{head}{top}<h3>{d.one_of(*_TITLES)}</h3>{sub}<p>{f.greeting(d)}</p><p>{intro}</p><div class=ru>{ruling}</div><p>{d.one_of('Folgende Funktionsbeeinträchtigungen wurden berücksichtigt:', 'Die Entscheidung stützt sich auf:', 'Ihre Behinderungen:')}</p>{ailments}"
    body += (
        f"<p><b>{d.one_of('Begründung', 'Gründe')}</b></p>"
        + "".join(f"<p>{text}</p>" for text in d.some(reasons, 1, 3))
        + legal
        + appeal
    )
    body += f"<p>Mit freundlichen Grüßen<br>Im Auftrag<br><br>{escape(f.clerk.name)}</p>"
    css = d.css(SANS, SANS, SERIF, low=10, high=12) + (
        f".hd{{font-weight:bold;font-size:{d.rng.randint(12, 17)}pt;margin-bottom:9mm}}.w{{font-size:6.5pt;text-decoration:underline}}.to{{width:100%;margin-bottom:8mm}}.re{{font-size:85%}}.to td{{width:55%}}.ad{{min-height:36mm}}.ru{{{d.one_of('margin-left:8mm', 'font-weight:bold', 'border:1px solid #000;padding:2mm', '')};margin-bottom:3mm}}"
        ".ei{margin:2mm 0 4mm 6mm}"
    )  # fmt: skip
    foot = f"<div style='position:absolute;bottom:8mm;left:25mm;right:20mm;font-size:7pt'>{d.one_of('Seite {page} von {pages}', '- {page} -', '{page}/{pages}')} &nbsp; Konto: {d.print_iban(d.german.iban())}</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(16.0, 20.0, 20.0, 25.0))

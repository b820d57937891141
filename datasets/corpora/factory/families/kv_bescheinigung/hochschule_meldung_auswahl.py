"""Certificate for enrolment: the numbered choices of the scheme, one ticked, sender and university as machine lines."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import member

_SCHOOLS = (
    "Hochschule {t}",
    "Universität {t}",
    "Technische Hochschule {t}",
    "Fachhochschule {t}",
    "Duale Hochschule {t}",
    "Hochschule für Wirtschaft {t}",
)
_CHOICES = (
    "ist bei uns versichert (Versicherungsstatus 1).", "ist nicht gesetzlich versichert, aber befreit (Status 2).", "ist von der Versicherungspflicht befreit (§ 8 Abs. 1 Nr. 5 SGB V).", "ist nicht versicherungspflichtig (Status 3).", "ist familienversichert bis zum 25. Geburtstag.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.4)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    school = d.one_of(*_SCHOOLS).format(t=d.german.town())
    choices = [_CHOICES[0], *d.some(_CHOICES[1:], 2, 4)]
    tick = d.one_of("[X]", "(x)", "☒", "X")
    empty = {"[X]": "[ ]", "(x)": "( )", "☒": "☐", "X": "_"}[tick]
    ticks = "".join(f"<div>{tick if n == 0 else empty} {n + 1}. {text}</div>" for n, text in enumerate(choices))
    code = f"H{d.german.digits(7)}"
    rows = [
        (d.one_of("Name", "Studierende/r") if m.shown == m.person.name else "Name, Vorname", m.name(d)), ("Geburtsdatum", m.born(d, style)), (d.one_of("KV-Nummer", "Krankenversichertennummer", "Versichertennummer"), m.kvnr(d)), (d.one_of("Versichert ab", "Versicherungsbeginn", "Mitglied seit"), m.start(d, style)),
        ("Anschrift", escape(f"{m.home.street}, {m.home.postcode_place}")), ("Hochschule", escape(school)), ("Absendernummer der Hochschule", code), ("Semester", d.one_of("Wintersemester", "Sommersemester") + f" {m.day.year}"), ("Matrikelnummer", d.german.digits(7)),
        ("Semesterbeginn", d.print_date(d.later(m.day, 5, 100).replace(day=1), style)),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows) if n in (0, 3) or d.maybe(0.72)]
    fixed = d.maybe(0.4)
    data = (
        "<pre>" + "\n".join(f"{label:<32}{value}" for label, value in rows) + "</pre>"
        if fixed
        else "<table class=t>" + "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows) + "</table>"
    )
    title = d.one_of(
        "Versicherungsbescheinigung zur Vorlage bei der Hochschule",
        "Elektronische Meldung M10 - Ausdruck",
        "Bescheinigung zur Einschreibung",
        "Nachweis der Krankenversicherung für Studierende (§ 199a SGB V)",
    )
    top = f"<div class=h><span>{m.kasse(d)}</span><span class=s>IK {m.ik}<br>Betriebsnummer {d.german.digits(8)}</span></div>"
    letter = f"<div class=a>{m.recipient(d)}</div>" if d.maybe(0.5) else ""
    end = f"<p>{d.one_of('Datum', 'Gemeldet am', 'Erstellungsdatum')}: {m.dated(d, style)}</p>"
    early = d.maybe(0.35)
    more = [
        f"Der Beitrag für Studierende beträgt monatlich {d.print_amount(d.german.money(105, 145))}.",
        "Die Hochschule meldet Beginn und Ende des Studiums elektronisch.",
        f"Überweisen Sie bis zum 5. des Monats auf {d.print_iban(d.german.iban())}.",
        f"Ihr Bildungsgang endet voraussichtlich am {d.print_date(d.later(m.day, 700, 1500), style)}.",
    ]
    body = (
        f"{top}{letter}{end if early else ''}<h3>{title}</h3>{data}<p>Die oben genannte Person</p>{ticks}"
        + "".join(f"<p>{text}</p>" for text in d.some(more, 0, 2))
        + ("" if early else end)
        + f"<p>{d.one_of('Dieses Dokument ist ohne Unterschrift gültig.', escape(m.clerk.name), 'Ihre Krankenkasse')}</p>"
    )
    css = d.css(SANS, SANS, MONO, low=9, high=11) + (
        f".h{{display:flex;justify-content:space-between;font-weight:bold;font-size:120%;margin-bottom:8mm}}.s{{font-size:65%;font-weight:normal;text-align:right}}pre{{font-family:'{d.font(MONO)}';font-size:9.5pt}}.t td{{padding:1mm 2mm;{d.one_of('border:1px solid #999', '')}}}.l{{width:60mm}}.a{{min-height:28mm}}"
    )
    half = d.maybe(0.15) and not letter
    return Sheet(
        body=body,
        css=css,
        size=(210.0, 148.0) if half else (210.0, 297.0),
        margin=(9.0, 15.0, 6.0, 17.0) if half else (16.0, 18.0, 14.0, 22.0),
    )

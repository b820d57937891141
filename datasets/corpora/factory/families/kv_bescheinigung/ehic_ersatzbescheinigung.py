"""Provisional replacement of the European card: numbered boxes 1 to 9 in several languages, no start of membership."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import member

_TITLES = (
    "PROVISORISCHE ERSATZBESCHEINIGUNG FÜR DIE EUROPÄISCHE KRANKENVERSICHERUNGSKARTE",
    "Provisorische Ersatzbescheinigung (PEB)",
    "Ersatzbescheinigung - Provisional replacement certificate",
    "Certificat provisoire de remplacement / Provisorische Ersatzbescheinigung",
)


def draw(d: Draft) -> Sheet:
    m = member(d, adult=d.maybe(0.85))
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")
    bilingual = d.maybe(0.55)
    below = d.maybe(0.2)

    def box(number: str, german: str, english: str, value: str) -> str:
        label = f"<small>{number} {german}{f' / {english}' if bilingual else ''}</small>"
        return f"<div class=b>{value}<br>{label}</div>" if below else f"<div class=b>{label}<br>{value}</div>"

    start, end = d.later(m.day, 0, 30), d.later(m.day, 30, 400)
    acronym = "".join(word[0] for word in m.fund.split()).upper()[:4]
    upper = d.maybe(0.4)
    last, first = (m.person.last.upper(), m.person.first.upper()) if upper else (m.person.last, m.person.first)
    boxes = [
        box("2.", "Ausstellender Mitgliedstaat", "Issuing Member State", "DE"), box("3.", "Name", "Surname", m.part(d, last)), box("4.", "Vornamen", "Given names", m.part(d, first)), box("5.", "Geburtsdatum", "Date of birth", m.born(d, style)),
        box("6.", "Persönliche Kennnummer", "Personal identification number", m.kvnr(d)), box("7.", "Kennnummer des Trägers", "Identification number of the institution", f"{m.ik} - {acronym}"),
        box("8.", "Kennnummer der Karte", "Identification number of the card", d.one_of("---", "80276" + d.german.digits(15))), box("9.", "Ablaufdatum", "Expiry date", d.print_date(end, style)),
    ]  # fmt: skip
    validity = [
        box("a)", "Gültig von", "Valid from", d.print_date(start, style)),
        box("b)", "bis", "to", d.print_date(end, style)),
        box("c)", "Ausgabedatum", "Date of issue", m.dated(d, style)),
    ]
    institution = f"<div class=b><small>{d.one_of('Bezeichnung und Anschrift des Trägers', 'Institution / Zuständiger Träger')}</small><br>{m.kasse(d)}<br>{escape(m.seat.street)}<br>{escape(m.seat.postcode_place)}</div>"
    sign = f"<div class=b><small>{d.one_of('Unterschrift und Stempel des Trägers', 'Signature and stamp')}</small><br>{escape(m.clerk.name)}<br>&nbsp;</div>"
    notes = "".join(f"<p class=k>{text}</p>" for text in d.some((
        "Für die in dieser Bescheinigung genannte Person gelten dieselben Rechte wie für Karteninhaber.", "Die Bescheinigung gilt nicht, wenn die Reise der Behandlung dient.", "Nicht in allen Staaten werden private Ärzte bezahlt.", "The holder is entitled to benefits in kind during a temporary stay.",
    ), 1, 3))  # fmt: skip
    letter = ""
    if d.maybe(0.5):
        since = f" Sie sind seit dem {m.start(d, style)} bei uns versichert." if d.maybe(0.6) else ""
        letter = f"<div class=h>{m.kasse(d)}</div><div class=a>{m.recipient(d)}</div><p>{m.greeting(d)}</p><p>{d.one_of('Ihre Karte ist noch nicht fertig; bis dahin gilt die folgende Bescheinigung.', 'für Ihre Reise erhalten Sie anbei die gewünschte Bescheinigung.', 'Ihre Gesundheitskarte haben Sie als verloren gemeldet.')}{since}</p>"
    columns = d.rng.randint(1, 2)
    body = f"{letter}<div class=e><div class=t>{d.one_of(*_TITLES)}</div><div class=g>{''.join(boxes)}</div><div class=g>{''.join(validity)}</div><div class=g>{institution}{sign}</div>{notes}</div>"
    tint = d.one_of("#e8eefa", "#fff", "#f2f2f2", "#fff8e0")
    css = d.css(SANS, MONO, low=8.5, high=10) + (
        f".e{{border:{d.one_of('2px solid #036', '1px solid #000', '0')};padding:4mm;background:{tint}}}.t{{font-weight:bold;font-size:115%;text-align:center;margin-bottom:4mm}}.g{{display:grid;grid-template-columns:repeat({columns},1fr);gap:{d.one_of('0', '2mm')};margin-bottom:3mm}}.b{{border:{d.one_of('1px solid #456', '1px solid #888')};padding:1mm 2mm}}small{{font-size:70%;color:#345}}.k{{font-size:80%}}.h{{font-weight:bold;font-size:140%;margin-bottom:6mm}}.a{{min-height:26mm}}"
    )
    return Sheet(body=body, css=css, margin=(14.0, 18.0, 12.0, 20.0))

"""Screenshot of a campus app or school app: student card and enrolment as cards, narrow page, few words."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import DEGREES, STUDIES, attendance


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, "hoch"), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    color = d.one_of("#0055a4", "#a50034", "#00695c", "#37474f", "#5e35b1")
    names = a.name(d) if d.maybe(0.6) else f"{a.part(d, a.person.first)}<br>{a.part(d, a.person.last)}"
    photo = "<div style='width:20mm;height:25mm;background:#ccc;border-radius:1mm'></div>"
    born = (
        f"<div class=k>{d.one_of('Geburtsdatum', 'geb.', 'geboren am')}</div><div>{a.born(d, style)}</div>"
        if d.maybe(0.8)
        else ""
    )
    card = f"<div class=c style='border-top:4mm solid {color}'><table><tr><td>{photo}<td style='padding-left:3mm'><b style='font-size:120%'>{names}</b>{born}<div class=k>Matrikelnr.</div><div>{a.matriculation}</div></table></div>"
    if d.maybe(0.5):
        until = f"<div class=k>{d.one_of('von', 'ab')}</div><div>{a.von(d, style)}</div><div class=k>{d.one_of('gültig bis', 'bis')}</div><div>{a.bis(d, style)}</div>"
    else:
        until = (
            f"<div class=k>{d.one_of('Semester', 'Gültigkeit')}</div><div>{a.von(d, style)} – {a.bis(d, style)}</div>"
        )
    if d.maybe(0.2):
        until = f"<div class=k>gültig bis</div><div>{a.bis(d, style)}</div>"
    rows = f"<div class=k>Studiengang</div><div>{d.one_of(*STUDIES)} ({d.one_of(*DEGREES)})</div><div class=k>Semester</div><div>{escape(a.semester)}, FS {a.level}</div>{until}"
    rows += (
        f"<div class=k>Rückmeldung möglich bis</div><div>{d.print_date(d.later(a.start, 60, 130), style)}</div>"
        if d.maybe(0.4)
        else ""
    )
    issued = (
        f"<div class=k>{d.one_of('Erstellt am', 'Abgerufen am', 'Stand', 'Ausstellungsdatum')}</div><div>{a.datum(d, style)}{d.one_of('', ' 11:42', ', 08:15 Uhr')}</div>"
        if d.maybe(0.8)
        else ""
    )
    title = d.one_of(
        "Immatrikulationsbescheinigung", "Studienbescheinigung", "Mein Studium", "Digitaler Studienausweis"
    )
    house = f"<div style='color:{color};font-weight:bold;font-size:115%'>{a.house(d)}</div>"
    bar = f"<div class=s><span>{d.rng.randint(7, 22)}:{d.rng.randint(10, 59)}</span><span>{d.one_of('5G ▮▮▯', 'LTE 48%', '87 %')}</span></div>"
    square = (
        "<div class=m>"
        + "".join(f"<i style='background:{d.one_of('#000', '#fff')}'></i>" for _ in range(144))
        + "</div>"
    )
    check = (
        f"<div class=c style='text-align:center'>{square}<small>{d.one_of('Zur Prüfung scannen', 'Prüfcode')} {g.digits(8)}</small></div>"
        if d.maybe(0.6)
        else ""
    )
    parts = [card, f"<div class=c><b>{title}</b>{rows}{issued}</div>", check]
    if d.maybe(0.3):
        parts = [parts[1], parts[0], check]
    body = f"{bar}{house}<div class=t>{title}</div>{''.join(parts)}<div class=b>{d.one_of('Als PDF teilen', 'Herunterladen', 'Schließen')}</div>"
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8, 9.4):.1f}pt}}.page{{background:{d.one_of('#f1f3f6', '#fff', '#eee')}!important}}.s{{display:flex;justify-content:space-between;font-size:7pt;margin-bottom:2mm}}.t{{font-size:{d.rng.randint(11, 14)}pt;margin:1mm 0 2mm}}.c{{background:#fff;border:1px solid #ccc;border-radius:2mm;padding:2.5mm;margin-bottom:2.5mm}}"
        f".k{{color:#777;font-size:85%;margin-top:1mm}}.b{{background:{color};color:#fff;text-align:center;padding:2mm;border-radius:1.5mm}}.m{{display:grid;grid-template-columns:repeat(12,2mm);grid-auto-rows:2mm;width:24mm;margin:0 auto 1mm}}"
    )  # fmt: skip
    return Sheet(body, css, size=(d.rng.uniform(86, 102), d.rng.uniform(180, 212)), margin=(4.0, 5.0, 3.0, 5.0))

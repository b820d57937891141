"""Postcard or greeting card: a picture side or text beside the address, by hand, a postmark and few words."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_TEXTS = (
    "viele Grüße aus {town}! Das Wetter ist herrlich, wir waren schon {n} Mal baden.", "herzlichen Glückwunsch zum Geburtstag und alles Gute!", "danke für das Paket, {child} hat sich sehr gefreut.", "wir sind gut angekommen und wohnen bei {person}.", "Am {soon} sind wir zurück.", "Das Geld schicke ich dir nächste Woche.",
    "Mir geht es nach der Operation besser, die Reha dauert noch {n} Tage.", "Frohe Weihnachten und ein gutes neues Jahr wünscht Euch die ganze Familie.", "Bitte gieß die Blumen!", "Bitte melde Dich, ich habe dich nicht erreicht ({phone}).", "Die Kinder lassen grüßen.",
)  # fmt: skip
_PRINTED = (
    "Wir haben Sie heute nicht angetroffen. Bitte rufen Sie unter {phone} an.",
    "Ihre bestellte Ware ist da! Abholung täglich von 9 bis 18 Uhr.",
    "Die nächste Ablesung der Zähler findet am {soon} zwischen {time} Uhr und 12 Uhr statt.",
    "Ihr Termin zur Vorsorge: {soon}, {time} Uhr.",
    "Einladung zum Tag der offenen Tür am {soon}.",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    firm = d.maybe(0.35)
    sender = (
        d.one_of(
            g.firm(), f"Zahnarztpraxis Dr. {g.person().last}", f"Stadtwerke {g.town()}", f"Kirchengemeinde {g.town()}"
        )
        if firm
        else g.person().name
    )
    c = akte.case(d, sender, coded=0.04 if firm else 0.0, dated=0.7)
    font = d.font(HAND)
    style = f"font-family:{font};font-size:{d.rng.uniform(13, 18):.1f}pt;color:{d.one_of('#1a2f80', '#111', '#222')};line-height:1.15"
    texts = [post.fill(d, c.day, text) for text in d.some(_PRINTED if firm else _TEXTS, 1, 2 if firm else 3)]
    hello = (
        d.one_of(
            f"{'Lieber' if c.who.sex == 'm' else 'Liebe'} {escape(c.who.first)},",
            f"Hallo {escape(c.who.first)}!",
            "Ihr Lieben,",
            "Hallo Mama,",
        )
        if not firm
        else d.one_of("Guten Tag,", akte.dear(d, c.who))
    )
    where = d.one_of("", f"{escape(g.town())}, ")
    top = d.maybe(0.6)
    dated = f"<p style='text-align:{d.one_of('right', 'left')}'>{where}{c.dated}</p>" if c.dated else ""
    bye = (
        d.one_of("Euer", "Liebe Grüße", "Bis bald", "Deine", "Herzlichst", "Viele Grüße")
        if not firm
        else d.one_of("Ihr", "Mit freundlichen Grüßen")
    )
    mark_day = d.later(c.day, 0, 3)
    postmark = (
        f"<span style='display:inline-flex;width:20mm;height:20mm;border:1px solid #333;border-radius:50%;font:6pt Carlito;align-items:center;justify-content:center;text-align:center;transform:rotate(-12deg)'>{escape(g.town())}<br>{d.print_date(mark_day, 'dd.mm.yy')}-{d.rng.randint(8, 21)}</span>"
        if d.maybe(0.7)
        else ""
    )
    stamp = f"<span style='display:inline-block;width:19mm;height:23mm;border:1px dashed #666;background:{d.one_of('#d9c8a0', '#b9cbd9', '#d9b3b3')}'></span>"
    left = f"{dated if top else ''}<p>{hello}</p><p>{' '.join(texts)}</p>{dated if not top else ''}<p>{bye}<br>{c.shown}</p><p>{akte.ref(d, c)}</p>"
    right = f"<div style='text-align:right'>{postmark}{stamp}</div><p style='margin-top:12mm'>{escape(c.who.name)}</p><p>{escape(c.home.street)}</p><p>{escape(c.home.postcode_place)}</p>"
    card = f"<div style='display:flex;height:100%'><div style='flex:1.1;padding-right:4mm;border-right:1px solid #555;{'' if firm and d.maybe(0.7) else style}'>{left}</div><div style='flex:1;padding-left:4mm;{style}'>{right}</div></div>"
    caption = (
        f"<p style='font-size:5.5pt;margin:0'>{d.one_of('Verlag', 'Foto:')} {escape(g.firm())} {g.digits(5)}</p>"
        if d.maybe(0.5)
        else ""
    )
    copied = d.maybe(0.4)
    picture = (
        f"<div style='height:96mm;background:linear-gradient({d.rng.randint(0, 180)}deg,#9bb7cc,#d8cdb0,#7d9a76);margin-bottom:10mm;color:#fff;font-size:20pt;padding:4mm;box-sizing:border-box'>{d.one_of('Grüße aus ' + escape(g.town()), 'Frohes Fest', 'Alles Gute', '')}</div>"
        if copied and d.maybe(0.6)
        else ""
    )
    body = f"{picture}<div style='height:{95 if copied else 86}mm;{'border:1px solid #999;padding:3mm;box-sizing:border-box' if copied else ''}'>{card}</div>{caption}"
    css = f"body{{font-family:{d.font(SANS)!r};font-size:9.5pt}}p{{margin:0 0 1.5mm}}.page{{background:{d.one_of('#fff', '#fbf8ee')} !important}}"
    return Sheet(
        body,
        css,
        size=(210.0, 297.0) if copied else (148.0, 105.0),
        margin=(d.rng.randint(12, 50), 30, 10, 30) if copied else (6, 6, 4, 6),
    )

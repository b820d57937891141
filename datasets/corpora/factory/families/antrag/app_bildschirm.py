"""Screenshot of a phone app: the sent notice of change or application as cards below each other, on a narrow page."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import application

_KINDS = {
    "hauptantrag": ("Antrag auf Bürgergeld", "Hauptantrag"), "weiterbewilligung": ("Weiterbewilligung", "Weiterbewilligungsantrag"), "veraenderungsmitteilung": ("Veränderungsmitteilung", "Veränderung mitteilen", "Änderung mitteilen"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = (
        application(d, ("veraenderungsmitteilung", "veraenderungsmitteilung", "weiterbewilligung", "hauptantrag")),
        d.german,
    )
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    kind = a.art(d, d.one_of(*_KINDS[a.kind]))
    dark = d.maybe(0.15)
    color = d.one_of("#0a7d5a", "#e2001a", "#005ca9", "#6b2c91", "#444")
    me = (
        [("Name", a.name(d))]
        if d.maybe(0.6)
        else [("Vorname", a.part(d, a.person.first)), ("Nachname", a.part(d, a.person.last))]
    )
    me += [("Geburtsdatum", a.born(d, style))] if d.maybe(0.6) else []
    me += [(d.one_of("Adresse", "Anschrift"), f"{a.street(d)}<br>{a.place(d)}")] if d.maybe(0.7) else []
    me += [(d.one_of("BG-Nummer", "Bedarfsgemeinschaft"), a.number(d))] if d.maybe(0.7) else []
    what: list[tuple[str, str]]
    if a.kind == "veraenderungsmitteilung":
        what = d.rng.choice([
            [("Was hat sich geändert?", "Arbeit"), ("Arbeitgeber", escape(g.firm())), ("ab", d.print_date(d.later(a.day, -20, 30), style)), ("Einkommen", d.print_amount(g.money(200, 1500)))],
            [("Was hat sich geändert?", "Bankverbindung"), ("Neue IBAN", a.account(d)), ("Alte IBAN", d.print_iban(g.iban())), ("gültig ab", d.print_date(d.later(a.day, 1, 30), style))],
            [("Was hat sich geändert?", "Haushalt"), ("Person", escape(g.person().name)), ("Geburtsdatum", d.print_date(g.day(), style)), ("Einzug am", d.print_date(d.later(a.day, -20, 20), style))],
        ])  # fmt: skip
    else:
        what = [
            ("Zeitraum ab", d.print_date(d.later(a.day, 5, 50), style)),
            ("Änderungen beim Einkommen", "Nein"),
            ("Änderungen bei der Wohnung", "Nein"),
        ]
        what += [("Auszahlung auf", a.account(d))] if d.maybe(0.6) else []
    sent = f"{a.datum(d, style)}, {d.rng.randint(6, 23):02d}:{d.rng.randint(10, 59)} Uhr"
    state = [
        (d.one_of("Gesendet", "Eingereicht am", "Übermittelt"), sent),
        ("Status", d.one_of("in Bearbeitung", "eingegangen", "gesendet")),
        ("An", escape(a.office)),
        ("Vorgang", f"#{g.digits(8)}"),
    ]
    groups = [
        (d.one_of("Meine Daten", "Persönliche Angaben"), me),
        (d.one_of("Angaben", "Änderung", "Details"), what),
        (d.one_of("Status", "Verlauf"), state[: d.rng.randint(2, 4)]),
    ]
    if d.maybe(0.4):
        groups = [groups[2], *groups[:2]]
    inline = d.maybe(0.4)

    def card(title: str, rows: list[tuple[str, str]]) -> str:
        inner = "".join(
            f"<div class=r><span class=k>{k}</span><span class=x>{v}</span></div>"
            if inline
            else f"<div class=k>{k}</div><div class=w>{v}</div>"
            for k, v in rows
        )
        return f"<div class=c><b>{title}</b>{inner}</div>"

    clock = f"{d.rng.randint(6, 23):02d}:{d.rng.randint(10, 59)}"
    bar = f"<div class=s><span>{clock}</span><span>{d.one_of('LTE 64%', '5G 81%', 'WLAN 37 %', '▮▮▮ 22%')}</span></div>"
    menu = (
        "<div class=m>"
        + "".join(
            f"<span>{text}</span>" for text in d.some(("Start", "Postfach", "Termine", "Profil", "Dokumente"), 3, 4)
        )
        + "</div>"
    )
    body = f"{bar}<div class=t>{d.one_of('‹ ', '← ', '')}{kind}</div>{''.join(card(*group) for group in groups)}<div class=b>{d.one_of('Fertig', 'Zur Übersicht', 'Als PDF speichern', 'Schließen')}</div>{menu}"
    ground, text, pane = (
        ("#1c1c1e", "#eee", "#2c2c2e") if dark else (d.one_of("#f2f2f7", "#fff", "#eef1f4"), "#111", "#fff")
    )
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8, 9.6):.1f}pt;color:{text}}}.page{{background:{ground}!important}}.s,.m,.r{{display:flex;justify-content:space-between}}.s{{font-size:7pt}}.t{{font-size:{d.rng.randint(12, 15)}pt;font-weight:bold;color:{color};margin:3mm 0}}"
        f".c{{background:{pane};border:1px solid #bbb4;border-radius:{d.rng.randint(0, 4)}mm;padding:2.5mm;margin-bottom:2.5mm}}.k{{color:#888;font-size:88%;margin-top:1mm}}.x{{text-align:right;max-width:60%}}.r{{padding:.8mm 0;border-bottom:1px solid #8883}}.b{{background:{color};color:#fff;text-align:center;padding:2mm;border-radius:2mm;margin:2mm 0}}.m{{font-size:7pt;color:#888;padding-top:2mm}}"
    )  # fmt: skip
    size = (d.rng.uniform(86, 105), d.rng.uniform(178, 215))
    return Sheet(body, css, size=size, margin=(4.0, 5.0, 3.0, 5.0))

"""Print-out of an insurer's or authority's portal: a representative was set up; cards with rights switched on and off."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_RIGHTS = (
    "Nachrichten lesen",
    "Anträge stellen",
    "Bescheide abrufen",
    "Bankverbindung ändern",
    "Termine buchen",
    "Unterlagen hochladen",
    "Widerspruch einlegen",
    "Daten ändern",
    "Rechnungen einreichen",
)


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    tint = d.one_of("#005ca9", "#00843d", "#7a003c", "#e2001a", "#444")
    portal = d.one_of("Servicekonto", "Mein Portal", "Online-Geschäftsstelle", "Sozialplattform", "eService")
    day = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy", "yyyy-mm-dd")
    clock = f"{rng.randint(6, 23):02d}:{rng.randint(0, 59):02d}"
    filed = d.maybe(0.6)
    cards = [
        (d.one_of("Vollmachtgeber/in", "Vertretene Person", "Kontoinhaber:in"), v.giver(d, p)), (d.one_of("Bevollmächtigte Person", "Ihre Vertretung", "Vertreter:in"), v.helper(d, p)),
        (d.one_of("Erteilt am", "Datum der Erteilung", "Vollmacht vom"), v.signed(d, p, day) if d.maybe(0.93) else ""), (d.one_of("Gültig bis", "Ablauf"), d.one_of("unbefristet", d.print_date(d.later(p.signed, 90, 1000), day))),
        *([(d.one_of("Aktenzeichen", "Geschäftszeichen", "Az."), v.number(d, p))] if filed else []), (d.one_of("Geburtsdatum", "geboren"), d.print_date(p.giver.born, day)),
        ("Anschrift", v.where(p.home)), (d.one_of("Kundennummer", "Versichertennummer", "Nutzer-ID"), d.one_of(g.insurance_number(), g.digits(9))), ("Zuständige Stelle", escape(p.office)), ("Status", d.one_of("aktiv", "bestätigt", "freigeschaltet")),
    ]  # fmt: skip
    kept = [card for index, card in enumerate(cards) if index < 3 or (filed and index == 4) or d.maybe(0.6)]
    if d.maybe(0.5):
        rng.shuffle(kept)
    shape = rng.randrange(3)
    grid = (
        "<div class=g>" + "".join(f"<div class=c><div class=n>{x}</div>{y}</div>" for x, y in kept) + "</div>", "<table class=t>" + "".join(f"<tr><td class=n>{x}<td>{y}" for x, y in kept) + "</table>",
        "<dl>" + "".join(f"<dt class=n>{x}</dt><dd>{y}</dd>" for x, y in kept) + "</dl>",
    )[shape]  # fmt: skip
    rights = "".join(
        f"<div class=r><span>{text}</span><span class=x>{'●' if d.maybe(0.65) else '○'}</span></div>"
        for text in d.some(_RIGHTS, 4, 8)
    )
    title = d.one_of(
        "Vollmacht erteilt", "Vertretung eingerichtet", "Digitale Vollmacht", "Ihre Vollmacht", "Vollmacht verwalten"
    )
    history = d.one_of(
        "",
        f"<p class=k>Letzte Änderung: {d.print_date(d.later(p.signed, 2, 60), day)} · Freischaltcode versandt am {d.print_date(d.later(p.signed, 1, 4), day)}</p>",
    )
    said = d.one_of(
        f"<p>{v.giver(d, p)} bevollmächtigt {v.helper(d, p)}, im {portal} Erklärungen abzugeben und entgegenzunehmen.</p>", f"<p>Sie haben {v.helper(d, p)} als vertretungsberechtigt eingetragen.</p>", "",
    )  # fmt: skip
    body = (
        f"<div class=bar><b>{portal}</b><span>{d.one_of('Angemeldet als ' + v.giver(d, p), 'Abmelden', 'Hilfe · Kontakt')}</span></div><h1>{title}</h1>{said}{grid}<h3>{d.one_of('Umfang', 'Berechtigungen', 'Darf für Sie')}</h3>{rights}{history}"
        f"<p class=k>{d.one_of('Sie können die Vollmacht jederzeit widerrufen.', 'Dieses Dokument wurde maschinell erstellt und ist ohne Unterschrift gültig.')} Vorgang {g.digits(3)}-{g.digits(5)}</p>"
    )
    phone = d.maybe(0.3)
    size = (110.0, 220.0) if phone else (210.0, 297.0)
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9.2, 11):.1f}pt;line-height:1.35;color:#222}}.bar{{background:{tint};color:#fff;padding:3mm 4mm;display:flex;justify-content:space-between;font-size:90%}}h1{{font-size:{rng.randint(13, 20)}pt;margin:5mm 0 3mm}}"
        f".g{{display:grid;grid-template-columns:repeat({1 if phone else rng.choice([2, 2, 3])},1fr);gap:2.5mm}}.c{{border:1px solid #ccc;border-radius:2mm;padding:2.5mm}}.n{{font-size:80%;color:{d.one_of('#777', tint)}}}.t{{width:100%}}.t td{{border-bottom:1px solid #ddd;padding:1.5mm}}"
        "dd{margin:0 0 2.5mm}h3{margin:5mm 0 2mm}.r{display:flex;justify-content:space-between;border-bottom:1px solid #e2e2e2;padding:1.2mm 0;max-width:110mm}.x{font-family:'DejaVu Sans'}.k{font-size:80%;color:#666;margin-top:4mm}"
    )
    foot = (
        ""
        if phone
        else f"<div style='position:absolute;bottom:4mm;left:14mm;right:14mm;font-size:6.5pt;display:flex;justify-content:space-between'><span>https://portal.example/vollmacht</span><span>{d.print_date(d.later(p.signed, 1, 30), 'dd.mm.yyyy')}, {clock} · {{page}}/{{pages}}</span></div>"
    )
    edge = 5.0 if phone else 14.0
    return Sheet(body, css, footer=foot, size=size, margin=(edge, edge, 8.0, edge))

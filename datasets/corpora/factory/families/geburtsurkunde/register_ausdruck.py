"""Certified print of the birth register: main entry, later entries with changed names, notes, over several pages."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_LATER = (
    "Die Mutter und {p} haben am {t} vor dem Standesamt {o} die Ehe geschlossen (E {n}/{y}).", "{p}, geboren am {t} in {o}, hat die Vaterschaft mit Zustimmung der Mutter anerkannt.",
    "Die Eltern haben für das Kind gemeinsame Sorgeerklärungen abgegeben (Jugendamt {o}, Urk.-Nr. {n}/{y}).", "Der Familienname der Mutter lautet seit dem {t}: {l}.",
    "Die Ehe der Eltern ist seit {t} rechtskräftig geschieden (Amtsgericht {o}, {n} F 12/{y}).", "Das Kind hat die deutsche Staatsangehörigkeit nach § 4 Abs. 3 StAG erworben.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1998, 1, 1), bare=0.3), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    mono = d.maybe(0.3)
    rows: list[str] = []

    def head(text: str) -> None:
        rows.append(f"<tr><th colspan=2>{text}")

    def line(caption: str, value: str) -> None:
        rows.append(f"<tr><td class=k>{caption}<td>{value}")

    head(d.one_of("Registereintrag", "Haupteintrag", "Geburtseintrag"))
    line(
        "Standesamt" if not b.office.startswith("Standesamt") else d.one_of("Registerführende Stelle", "Standesamt"),
        b.amt(d) + (f" ({g.digits(8)})" if d.maybe(0.4) else ""),
    )
    line(d.one_of("Registernummer", "Eintragsnummer", "Register-Nr."), b.nr(d))
    line(d.one_of("Tag der Beurkundung", "Beurkundet am"), d.print_date(b.registered, style))
    head(d.one_of("Kind", "Angaben über das Kind", "1. Kind"))
    if d.maybe(0.7):
        line(d.one_of("Geburtsname", "Familienname"), b.part(d, b.child.last))
        line("Vorname(n)", b.part(d, b.child.first))
    else:
        line("Name", b.name(d))
    line(
        d.one_of("Tag der Geburt", "Geburtstag", "Geburtszeitpunkt"),
        b.born(d, style) + (f" {b.clock} Uhr" if d.maybe(0.5) else ""),
    )
    line(
        d.one_of("Ort der Geburt", "Geburtsort"),
        b.ort(d)
        + (f", {d.one_of('Klinikum', 'Krankenhaus', 'Marienhospital')}, {escape(g.street())}" if d.maybe(0.4) else ""),
    )
    line("Geschlecht", b.sex)
    for n, parent in enumerate(b.parents):
        head(d.one_of(f"{n + 1}. Elternteil", "Mutter" if parent.sex == "w" else "Vater"))
        line("Familienname", b.parent(d, n, parent.last))
        if parent.sex == "w" and d.maybe(0.6):
            line("Geburtsname", escape(b.maiden))
        line("Vorname(n)", b.parent(d, n, parent.first))
        if d.maybe(0.7):
            line("Geburtstag und -ort", f"{d.print_date(parent.born, style)}, {escape(g.town())}")
        if d.maybe(0.4):
            line("Staatsangehörigkeit", d.one_of("deutsch", "türkisch", "polnisch", "syrisch", "ungeklärt"))
        if d.maybe(0.4):
            line("Wohnort", f"{escape(b.home.street)}, {escape(b.home.postcode_place)}")
        if d.maybe(0.3):
            line("Religion", b.faith(d))
    head(d.one_of("Anzeigende Person", "Anzeige durch"))
    line(
        "",
        d.one_of(
            "Schriftliche Anzeige des Krankenhauses",
            f"{escape(g.person().name)}, Hebamme",
            "Leiter der Entbindungsklinik",
        ),
    )
    later = d.some(_LATER, 0, 3)
    for n, text in enumerate(later, 1):
        when = d.later(b.registered, 30, 3000)
        head(d.one_of(f"Folgebeurkundung {n}", f"Folgeeintrag Nr. {n}"))
        line(
            d.print_date(when, style),
            text.format(
                p=escape(g.person().name),
                t=d.print_date(when, style),
                o=escape(g.town()),
                n=g.digits(3),
                y=when.year,
                l=escape(g.person().last),
            ),
        )
    head("Hinweise")
    line(
        d.one_of("Hinweisteil", "Zu den Eltern"),
        d.one_of(
            "Eheschließung der Eltern: "
            + d.print_date(g.day(date(1990, 1, 1), b.registered), style)
            + f", Standesamt {escape(g.town())}",
            "keine",
            f"Geburt der Mutter: Standesamt {escape(g.town())} {g.digits(3)}/{b.registered.year - 30}",
        ),
    )
    title = d.one_of(
        "Beglaubigter Ausdruck aus dem Geburtenregister",
        "Beglaubigter Registerausdruck",
        "Auszug aus dem Geburtenregister",
        "Beglaubigte Abschrift aus dem Geburtenregister",
        "Beglaubigte Ablichtung aus dem Geburtenbuch",
    )
    proof = d.one_of(
        "Die Übereinstimmung mit dem Registereintrag wird hiermit beglaubigt.",
        "Der vorstehende Ausdruck stimmt mit dem elektronischen Geburtenregister überein.",
        "Beglaubigt:",
    )
    foot = f"<div><p style='margin-top:5mm'>{proof}</p><table class=f><tr><td>{escape(b.place)}, {d.print_date(b.issued, style)}<td>{seal(d, 'Standesamt', '*')}<td>{scrawl(d, b.clerk)}<br>{d.one_of('Standesbeamtin', 'Urkundsperson')} {escape(b.clerk.last)}</table></div>"
    border = d.one_of("border-bottom:1px solid #ccc", "border:1px solid #999", "")
    css = d.css(*((MONO,) if mono else (SANS,)), low=9, high=10.5) + (
        f".g{{width:100%}}.g td,.g th{{{border};padding:{d.rng.uniform(0.8, 1.8):.1f}mm 1.5mm;text-align:left}}th{{background:{d.one_of('#e8e8e8', '#fff', '#dde6ee')}}}.k{{width:{d.rng.randint(48, 64)}mm}}h1{{font-size:{d.rng.randint(13, 18)}pt}}.f{{width:100%}}"
    )
    footer = f"<div style='position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:7pt'>{b.nr(d) if d.maybe(0.6) else 'Geburtenregister'} <span style='float:right'>Seite {{page}} von {{pages}}</span></div>"
    return Sheet(
        f"<h1>{title}</h1><table class=g><tbody>{''.join(rows)}</tbody></table>{foot}",
        css,
        footer=footer,
        margin=(18.0, 20.0, 18.0, 25.0),
    )

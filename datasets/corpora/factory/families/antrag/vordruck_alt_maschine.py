"""Old form of the welfare or job office, dotted lines filled by typewriter or hand, Roman sections, grey copy paper."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SERIF, Draft, Sheet
from corpora.factory.families.antrag._antrag import NATIONS, STATES, application


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("hauptantrag", "hauptantrag", "weiterbewilligung"), old=True, reverse=0.3), d.german
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    below = d.maybe(0.4)
    roman = iter(("I.", "II.", "III.", "IV.", "V.", "VI.", "VII."))

    def dots(caption: str, value: str, width: int = 60) -> str:
        fill = f"<span class=v>{value or '&nbsp;'}</span>"
        if below:
            return (
                f"<span class=b style='min-width:{width}mm'><span class=l>{fill}</span><small>{caption}</small></span>"
            )
        return f"<span class=c>{caption} <span class=l style='min-width:{width}mm'>{fill}</span></span>"

    def part(title: str, *lines: str) -> str:
        return f"<h2>{next(roman)} {title}</h2>" + "".join(f"<div class=r>{line}</div>" for line in lines if line)

    names = dots("Name, Vorname" if a.shown != a.person.name else "Vor- und Zuname", a.name(d), 90)
    if a.shown == a.person.name and d.maybe(0.5):
        names = dots("Zuname", a.part(d, a.person.last), 60) + dots("Vorname", a.part(d, a.person.first), 50)
    children = "".join(
        f"<div class=r>{dots('Kind', escape(child.name), 60)}{dots('geb.', d.print_date(child.born, style), 30)}</div>"
        for child in a.children
    )
    blz = f"{dots('Kto.-Nr.', g.digits(9), 40)}{dots('BLZ', g.bank().code, 35)}"
    account = dots("IBAN", a.account(d), 90) if d.maybe(0.7) else blz
    sections = [
        part(d.one_of("Hilfesuchender", "Angaben zur Person", "Personalien des Antragstellers"), names, dots("geboren am", a.born(d, style) if d.maybe(0.92) else "", 35) + dots("in", escape(g.town()), 45), dots("Straße, Haus-Nr.", a.street(d), 70) + (dots("PLZ, Ort", a.place(d), 60) if d.maybe(0.9) else ""),
             dots("Familienstand", d.one_of(*STATES), 40) + dots("Staatsangeh.", d.one_of(*NATIONS), 35), dots("erlernter Beruf", d.one_of("Verkäuferin", "Maurer", "ohne", "Schlosser", "Köchin"), 50) if d.maybe(0.6) else ""),
        part("Ehegatte und Kinder", dots("Ehegatte", escape(a.partner.name), 60) + dots("geb.", d.print_date(a.partner.born, style), 30)) + children,
        part(d.one_of("Einkommen", "Einkünfte"), *(dots(source, d.print_amount(g.money(50, 900)) if d.maybe(0.5) else "---", 50) for source in d.some(("Arbeitslohn", "Rente", "Kindergeld", "Unterhalt", "Arbeitslosengeld", "Wohngeld"), 2, 4))),
        part(d.one_of("Unterkunft", "Wohnung"), dots("Miete", d.print_amount(g.money(180, 700)), 35) + dots("Vermieter", escape(g.landlord()), 60)), part("Zahlung", account, dots("Geldinstitut", escape(a.bank.name), 60) if d.maybe(0.6) else ""),
    ]  # fmt: skip
    sections = sections[:2] + [section for section in sections[2:4] if d.maybe(0.8)] + sections[4:]
    old_reform = a.day.year >= 2005
    benefit = (
        d.one_of(
            "Arbeitslosengeld II",
            "Leistungen zur Sicherung des Lebensunterhalts nach dem SGB II",
            "Sozialhilfe (SGB XII)",
        )
        if old_reform
        else d.one_of("Sozialhilfe", "laufende Hilfe zum Lebensunterhalt", "Arbeitslosenhilfe")
    )
    if a.kind == "hauptantrag":
        title = d.one_of(
            a.art(d, f"Antrag auf {benefit}"),
            f"Antrag auf {benefit} – {a.art(d, 'Erstantrag')}",
            a.art(d, f"Hauptantrag {benefit}"),
        )
    else:
        title = d.one_of(
            a.art(d, f"Antrag auf Weiterbewilligung von {benefit}"),
            f"{a.art(d, 'Fortzahlungsantrag')} ({benefit})",
            a.art(d, "Weiterbewilligungsantrag"),
        )
    number = (
        dots(d.one_of("BG-Nr.", "Nr. der Bedarfsgemeinschaft"), a.number(d), 50)
        if d.maybe(0.55)
        else dots("Aktenzeichen", g.case_number(), 45)
    )
    office = escape(
        d.one_of(
            a.office,
            f"ARGE {g.town()}",
            f"Stadt {g.town()} - Sozialamt -",
            f"Landkreis {g.town()}, Sozialhilfeverwaltung",
        )
    )
    head = f"<table style='width:100%'><tr><td>{office}<td style='text-align:right'>{number}</table>"
    official = (
        f"<p class=o>Nicht ausfüllen! Eingang: {d.print_date(a.day + timedelta(days=d.rng.randint(0, 5)), style)} &nbsp; Sachb.: {escape(g.person().last)} &nbsp; HLU ab ____ mtl. ________</p>"
        if d.maybe(0.5)
        else ""
    )
    sign = f"<table style='width:100%;margin-top:6mm'><tr><td><span class=v>{escape(a.home.place)}, {d.one_of('den ', '')}{a.datum(d, style) if d.maybe(0.93) else ''}</span><br><small>(Ort und Datum)</small><td>{a.scrawl(d)}<br><small>(Unterschrift des Antragstellers)</small></table>"
    declare = "<p class=o>Ich versichere, dass die vorstehenden Angaben wahr und vollständig sind. Mir ist bekannt, dass ich mich durch unwahre Angaben strafbar mache (§ 263 StGB).</p>"
    body = f"{head}<h1>{title}</h1>{official}{''.join(sections)}{declare}{sign}"
    font = d.font(MONO, MONO, HAND)
    paper = d.one_of("#f4f1e8", "#fff", "#f0f0ee", "#f6efe0", "#eaf0e8")
    css = (
        f"body{{font-family:'{d.font(SERIF)}';font-size:{d.rng.uniform(9, 10.5):.1f}pt;color:#222}}.page{{background:{paper}!important}}h1{{font-size:{d.rng.randint(13, 17)}pt;text-align:{d.one_of('center', 'left')};margin:4mm 0}}h2{{font-size:10.5pt;margin:3.5mm 0 1mm}}.v{{font-family:'{font}';font-size:{12.5 if font in HAND else 10.5}pt;color:{d.one_of('#222', '#223', '#12308a')}}}"
        f".l{{display:inline-block;border-bottom:1px dotted #444}}.b{{display:inline-block;margin-right:4mm}}.b .l{{display:block}}.c{{margin-right:4mm}}.r{{margin-bottom:{d.rng.uniform(1.2, 2.6):.1f}mm}}small{{font-size:7pt}}.o{{font-size:8pt;border:1px solid #777;padding:1mm 2mm}}"
    )  # fmt: skip
    return Sheet(body, css, margin=(15.0, 17.0, 10.0, 22.0))

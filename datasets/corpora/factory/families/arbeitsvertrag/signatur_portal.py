"""Contract signed on a platform: cover with cards and a protocol of signatures (names, times, addresses), then the short contract."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.2)
    day = d.one_of("dd.mm.yyyy", "yyyy-mm-dd", "dd.mm.yyyy", "d. month yyyy")
    tint = d.one_of("#5b2be0", "#0b7a75", "#e4572e", "#1446a0", "#222")
    unit = (
        d.one_of("pro Stunde", "€/h").replace("€/h", "je Stunde")
        if j.hourly
        else d.one_of("pro Monat", "monatlich", "Monat")
    )
    cards = [
        (d.one_of("Unternehmen", "Arbeitgeber", "Company / Arbeitgeber"), a.employer(d, j)), (d.one_of("Mitarbeiter:in", "Neues Teammitglied", "Arbeitnehmer:in"), a.worker(d, j)),
        (d.one_of("Rolle", "Position", "Stellenbezeichnung"), a.work(d, j)), (d.one_of("Startdatum", "Erster Arbeitstag", "Vertragsbeginn"), d.date("beginn", j.start, day)),
        (d.one_of("Gehalt", "Grundgehalt", "Vergütung brutto"), f"{a.pay(d, j)} {unit}"), (d.one_of("Wochenstunden", "Stunden pro Woche", "Arbeitszeit"), f"{a.hours(d, j)}{d.one_of('', ' h', ' Stunden')}"),
        (d.one_of("Urlaubstage", "Urlaub"), str(rng.choice([24, 26, 28, 30]))), (d.one_of("Probezeit", "Probezeit bis"), d.print_date(d.later(j.start, 85, 180), day)),
        (d.one_of("Endet am", "Befristet bis", "Vertragsende"), d.date("befristet_bis", j.until, day) if j.until else d.one_of("unbefristet", "–")), (d.one_of("Standort", "Büro"), escape(g.town())),
        (d.one_of("Führungskraft", "Teamleitung"), escape(g.person().name)),
    ]  # fmt: skip
    kept = [card for index, card in enumerate(cards) if index in (0, 1, 3, 4) or d.maybe(0.8)]
    rng.shuffle(kept)
    columns = rng.choice([2, 2, 3, 1])
    grid = "<div class=g>" + "".join(f"<div class=c><div class=n>{x}</div>{y}</div>" for x, y in kept) + "</div>"

    def stamp(low: int, high: int) -> str:
        return f"{d.print_date(d.later(j.signed, low, high), day)} {rng.randint(7, 22):02d}:{rng.randint(0, 59):02d}"

    signed = d.one_of("Vertragsdatum", "Datum", "Ausgestellt am", "Vertrag vom")
    log = "".join(
        f"<tr><td>{who}<td>{mail}<td>{what}<td>{when}" for who, mail, what, when in (
            (escape(j.boss.name), "personal@firma.example", "unterzeichnet", stamp(1, 3)), (a.worker(d, j), "privat@mail.example", "geöffnet", stamp(1, 2)),
            (a.worker(d, j), "privat@mail.example", "unterzeichnet", stamp(3, 6)),
        )
    )  # fmt: skip
    protocol = f"<h3>{d.one_of('Signaturprotokoll', 'Verlauf', 'Audit Trail')}</h3><table class=l><tr><th>Person<th>E-Mail<th>Aktion<th>Zeit{log}</table><p class=k>Dokument-ID {g.digits(4)}-{g.digits(6)}-{g.digits(4)} · SHA {g.digits(12)}</p>"
    text = "".join(
        f"<p><b>{n}. {title}</b> {' '.join(sentences)}</p>"
        for n, (title, sentences) in enumerate(a.clauses(d, 4, 12), 1)
    )
    intro = (
        f"<p>{d.one_of('Dieser Vertrag wird geschlossen zwischen', 'Vertragsparteien sind')} {a.employer(d, j)}, {escape(j.seat.street)}, {escape(j.seat.postcode_place)}, und {a.worker(d, j)}, {escape(j.home.street)}, {escape(j.home.postcode_place)}. "
        f"{d.one_of('Das Arbeitsverhältnis startet am', 'Beginn ist der')} {d.date('beginn', j.start, day)}.</p>"
    )
    body = (
        f"<div class=bar>{d.one_of('signo', 'PeopleHub', 'VertragsBox', 'hr-suite')} <span>{d.one_of('Abgeschlossen ✓', 'Vollständig signiert', 'Kopie')}</span></div><h1>{d.one_of('Arbeitsvertrag', 'Dein Arbeitsvertrag', 'Anstellungsvertrag', 'Employment Agreement – Arbeitsvertrag')}</h1>"
        f"<p>{signed}: {d.date('datum', j.signed, day)}</p>{grid}{protocol if d.maybe(0.6) else ''}<div class={d.one_of('break', 'x')}><h3>Vertragstext</h3></div>{intro}{text}{'' if d.maybe(0.4) else f'<p>{a.ink(d, j.boss.last, 0.9)} &emsp; {a.ink(d, j.worker.last, 0.9)}</p>'}"
    )
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9, 10.8):.1f}pt;line-height:1.35;color:#222}}.bar{{color:{tint};font-weight:bold;font-size:13pt;border-bottom:1px solid #ccc;display:flex;justify-content:space-between}}"
        f".bar span{{font-size:8pt;font-family:'DejaVu Sans'}}.g{{display:grid;grid-template-columns:repeat({columns},1fr);gap:2.5mm;margin-bottom:5mm}}.c{{border:1px solid #ddd;border-left:3px solid {tint};padding:2mm 3mm;border-radius:{rng.randint(0, 3)}mm}}"
        f".n{{font-size:80%;color:#777}}h3{{color:{tint};margin:4mm 0 2mm}}.l{{width:100%;font-size:85%}}.l td,.l th{{border-bottom:1px solid #ddd;padding:1mm;text-align:left}}.k{{font-size:7pt;color:#888}}p{{margin:0 0 2.5mm}}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;left:18mm;right:18mm;font-size:6.5pt;color:#888'>Elektronisch signiert am {stamp(3, 6)} · Seite {{page}} / {{pages}}</div>"
    return Sheet(body, css, footer=foot, margin=(13.0, 18.0, 15.0, 18.0))

"""General terms first, without any value, and a data sheet at the end that holds the parties' data and the terms agreed."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.2, limited=0.4)
    sections = a.clauses(d, 6, 13)
    sheet = d.one_of("Anlage 1", "Personalblatt", "Vertragsdatenblatt", "Anhang A", "Datenblatt")
    place, article = {"Anlage 1": ("in der Anlage 1", "die Anlage 1"), "Anhang A": ("im Anhang A", "der Anhang A")}.get(
        sheet, (f"im {sheet}", f"das {sheet}")
    )
    lead = d.one_of(
        f"Die persönlichen Vertragsdaten stehen {place}.",
        f"Tätigkeit, Vergütung und Arbeitszeit sind {place} festgelegt.",
        f"Grundlage sind die nachstehenden Bedingungen; {article} ist Bestandteil des Vertrages.",
    )
    title = d.one_of(
        "Arbeitsvertrag",
        "Allgemeine Arbeitsbedingungen",
        "Anstellungsvertrag – Mantelbedingungen",
        "Arbeitsvertrag Teil A",
    )
    head = f"<h1>{title}</h1><p>{lead}</p>"
    terms = "".join(
        f"<div><b>{n}. {title}</b>{''.join(f'<p>{n}.{i} {text}</p>' for i, text in enumerate(texts, 1))}</div>"
        for n, (title, texts) in enumerate(sections, 1)
    )
    unit = d.one_of("je Stunde", "pro Std. brutto") if j.hourly else d.one_of("je Monat", "brutto mtl.")

    def row(label: str, value: str) -> str:
        return f"<tr><td class=n>{label}<td class=v>{value or '&nbsp;'}"

    rows = [
        row(d.one_of("Arbeitgeber", "Gesellschaft", "Betrieb"), f"{a.employer(d, j)}, {escape(j.seat.postcode_place)}"), row(d.one_of("Mitarbeiter/in", "Name", "Beschäftigte Person"), a.worker(d, j)), row("Geburtsdatum", d.print_date(j.worker.born)),
        row("Anschrift", escape(f"{j.home.street}, {j.home.postcode_place}")), row(d.one_of("Eintritt", "Beginn", "Beschäftigung ab"), d.date("beginn", j.start)),
        row(d.one_of("Austritt (bei Befristung)", "befristet bis", "Vertragsende"), d.date("befristet_bis", j.until) if j.until else d.one_of("", "---", "entfällt")), row(d.one_of("Stelle", "Tätigkeit als", "Funktion"), a.work(d, j)),
        row(d.one_of("Wöchentliche Stunden", "IRWAZ", "Arbeitszeit (Std./Woche)"), a.hours(d, j)), row(d.one_of("Entgelt", "Grundvergütung", "Lohn/Gehalt"), f"{a.pay(d, j)} {unit}"), row("Steuerklasse", str(rng.randint(1, 6))),
        row("SV-Nummer", g.pension_number(j.worker)), row("IBAN", d.print_iban(g.iban())), row("Krankenkasse", d.one_of("BKK", "Ersatzkasse", "Ortskrankenkasse") + " " + escape(g.town())), row("Urlaub (Tage)", str(rng.choice([24, 27, 28, 30]))),
        row("Kostenstelle", g.digits(4)), row("Ende Probezeit", d.print_date(d.later(j.start, 85, 185))),
    ]  # fmt: skip
    kept = [line for index, line in enumerate(rows) if index in (0, 1, 4, 6, 8) or d.maybe(0.75)]
    if d.maybe(0.4):
        rng.shuffle(kept)
    same = d.maybe(0.75)
    days = [d.date("datum", j.signed) if same else d.print_date(day) for day in (j.signed, d.later(j.signed, 1, 8))]
    sign = f"<table class=s><tr><td>{escape(j.seat.place)}, {days[0]}<br>{a.ink(d, j.boss.last)}<br><small>Arbeitgeber</small><td>{escape(j.home.place)}, {days[1]}<br>{a.ink(d, j.worker.last)}<br><small>{d.one_of('Arbeitnehmer/in', 'Mitarbeiter/in')}</small></table>"
    two = d.maybe(0.3)
    half = len(kept) // 2
    table = (
        f"<table class=c><tr><td><table class=g>{''.join(kept[:half])}</table><td><table class=g>{''.join(kept[half:])}</table></table>"
        if two
        else f"<table class=g>{''.join(kept)}</table>"
    )
    data = f"<h2>{sheet} {d.one_of('zum Arbeitsvertrag', '– Vertragsdaten', '')}</h2>{table}"
    body = (
        f"{data}{sign}<div class=break>{head}</div>{terms}"
        if d.maybe(0.3)
        else f"{head}{terms}<div class=break>{data}</div>{sign}"
    )
    css = d.css(SANS, SERIF, low=9.2, high=10.8) + (
        f"h1{{font-size:{rng.randint(14, 20)}pt}}h2{{font-size:{rng.randint(12, 16)}pt;{d.one_of('', 'background:#ddd;padding:1.5mm')}}}p{{margin:.6mm 0 1.6mm}}.g{{width:100%;margin-bottom:5mm}}.g td{{border:{d.one_of('1px solid #777', '0;border-bottom:1px dotted #666')};padding:1.2mm 2mm}}"
        f".n{{width:{30 if two else 55}mm;font-size:88%}}.v{{font-family:'{d.font(MONO, HAND, SANS)}';font-size:{rng.uniform(1.0, 1.2):.2f}em}}.c{{width:100%}}.c>tbody>tr>td{{width:50%;padding-right:3mm}}.s{{width:100%;margin-top:9mm}}.s td{{width:50%}}small{{font-size:75%}}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;right:20mm;font-size:7pt;display:flex;justify-content:space-between'><span>{d.one_of('AV', 'Mustervertrag', 'HR')}-{g.digits(3)} / Stand {rng.randint(1, 12):02d}.{rng.randint(2015, 2026)}</span><span>{{page}} / {{pages}}</span></div>"
    return Sheet(body, css, footer=foot, margin=(16.0, 20.0, 16.0, 22.0))

"""A tax office's style of form: power for a tax adviser or wage-tax club; numbered lines in the margin, comb boxes, boxes to tick."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    adviser = d.one_of(
        "Steuerberater {n}",
        "{n} Steuerberatungsgesellschaft mbH",
        "Lohnsteuerhilfeverein {o} e. V.",
        "{n} & {m} Steuerberater PartG",
        "Buchführungshilfe {n}",
    ).format(n=g.person().last, m=g.person().last, o=g.town())
    counter = iter(range(1, 80))
    numbered = d.maybe(0.7)
    combs = d.maybe(0.45)

    def row(label: str, value: str) -> str:
        lead = f"<td class=z>{next(counter)}" if numbered else ""
        return f"<tr>{lead}<td class=n>{label}<td class=v>{value or '&nbsp;'}"

    tax = g.tax_id()
    born = p.giver.born.strftime("%d%m%Y")
    boxes = "".join(f"<i class=comb>{char}</i>" for char in born) if combs else d.print_date(p.giver.born, "dd.mm.yyyy")
    shown = p.signed.strftime("%d%m%Y")
    when = d.comb("datum", shown, p.signed.isoformat()) if combs and d.maybe(0.5) else v.signed(d, p, "dd.mm.yyyy")
    number = d.code("aktenzeichen", f"{g.digits(3)}/{g.digits(4)}/{g.digits(4)}") if d.maybe(0.35) else ""
    label = d.one_of("Aktenzeichen", "Geschäftszeichen", "Aktenzeichen des Finanzamts")
    split = d.maybe(0.35)
    name = (
        row(d.one_of("Name", "Familienname"), d.field("vollmachtgeber", p.giver.last, part=2)) + row("Vorname", d.field("vollmachtgeber", p.giver.first, part=1))
        if split else row(d.one_of("Vollmachtgeber/in", "Name, Vorname bzw. Firma").replace("Name, Vorname", "Vorname Name"), v.giver(d, p))
    )  # fmt: skip
    rows = [
        name, row(d.one_of("Steuer-ID", "Identifikationsnummer"), "".join(f"<i class=comb>{char}</i>" for char in tax) if combs else tax), row("Geburtsdatum", boxes), row("Anschrift", v.where(p.home)),
        *([row(label, number)] if number else []), row("Steuernummer", f"{g.digits(2)}/{g.digits(3)}/{g.digits(5)}") if d.maybe(0.5) else "",
        row(d.one_of("Bevollmächtigte/r", "bevollmächtigt wird", "Name des Bevollmächtigten"), d.field("bevollmaechtigter", adviser)), row("Anschrift", v.where(p.helper_home)), row("Beraternummer", g.digits(7)) if d.maybe(0.6) else "",
    ]  # fmt: skip
    on, off = d.one_of("☒", "✗"), "☐"
    topics = d.some(
        [
            "Einkommensteuer",
            "Umsatzsteuer",
            "Lohnsteuer",
            "Kindergeld",
            "Feststellungsverfahren",
            "Erhebungsverfahren",
            "Abruf der Bescheinigungen",
            "Bekanntgabe von Bescheiden",
        ],
        4,
        8,
    )
    ticks = "".join(
        f"<tr>{f'<td class=z>{next(counter)}' if numbered else ''}<td colspan=2><span class=x>{on if d.maybe(0.6) else off}</span> {topic}"
        for topic in topics
    )
    year = p.signed.year
    span = d.one_of(
        f"Die Vollmacht gilt für alle Veranlagungszeiträume ab {year - rng.randint(1, 4)}.",
        f"Sie gilt nicht für Zeiträume vor dem 01.01.{year - rng.randint(2, 6)}.",
        "Die Vollmacht gilt bis zum Widerruf.",
    )
    sign = f"<table class=s><tr><td>{escape(p.home.place)}, {when}<br><small>Ort, Datum</small><td>{v.ink(d, p.giver.last)}<br><small>Unterschrift {d.one_of('Vollmachtgeber/in', 'des Vollmachtgebers')}</small></table>"
    title = d.one_of(
        "Vollmacht zur Vertretung in Steuersachen",
        "Vollmacht",
        "Beiblatt zur Vollmacht",
        "Empfangs- und Vertretungsvollmacht",
    )
    to = d.one_of(f"Finanzamt {escape(g.town())}", f"Familienkasse {escape(g.town())}", "")
    body = (
        f"<p>{to}</p><h1>{title}</h1><table class=g>{''.join(rows)}</table><p>{d.one_of('Die/Der Bevollmächtigte ist berechtigt zur Vertretung in:', 'Umfang der Vollmacht:')}</p><table class=g>{ticks}</table><p>{span}</p>"
        f"<p class=k>{' '.join(v.small_print(d, 1, 4))}</p>{sign}"
    )
    tint = d.one_of("#dff0d8", "#e8f0e0", "#f5f5f5", "#fff", "#fdf6d8")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9, 10.5):.1f}pt}}h1{{font-size:{rng.randint(14, 19)}pt;margin:2mm 0 4mm}}.g{{width:100%;margin-bottom:3mm}}.g td{{border:1px solid #8a8;padding:1.1mm 2mm;background:{tint}}}.z{{width:7mm;font-size:70%;text-align:center}}"
        f".n{{width:55mm;font-size:85%}}.v{{font-family:'{d.font(MONO)}';background:#fff!important}}.x{{font-family:'DejaVu Sans'}}.k{{font-size:75%}}.s{{width:100%;margin-top:9mm}}.s td{{width:50%}}small{{font-size:70%}}i.comb{{min-width:4.4mm;background:#fff}}"
    )
    return Sheet(body, css, margin=(14.0, 16.0, 12.0, 20.0))

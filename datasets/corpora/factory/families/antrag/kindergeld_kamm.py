"""Child benefit application with comb boxes: applicant, other parent and children in the same kind of boxes."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import DECLARATIONS, STATES, application, ink, marks


def draw(d: Draft) -> Sheet:
    a, g = application(d), d.german
    on, off = marks(d)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy")
    upper = d.maybe(0.4)
    children = a.children or (g.person(adult=False, last=a.person.last),)

    def boxes(text: str) -> str:
        """The same boxes without a mark."""
        return "".join(
            f'<i class="comb">{escape(char)}</i>' if char != " " else '<i class="comb">&nbsp;</i>' for char in text
        )

    def shown(text: str) -> str:
        return text.upper() if upper else text

    def box(span: int, caption: str, value: str = "") -> str:
        return f"<td colspan={span}><small>{caption}</small><div class=v>{value or '&nbsp;'}</div>"

    long = len(a.person.last) > 20 or len(a.person.first) > 20
    combed = d.maybe(0.55) and not long
    last = (
        d.comb("name", shown(a.person.last), a.person.name)
        if combed
        else d.field("name", shown(a.person.last), a.person.name)
    )
    first = (
        d.comb("name", shown(a.person.first), a.person.name)
        if combed
        else d.field("name", shown(a.person.first), a.person.name)
    )
    born = (
        d.comb("geburtsdatum", a.person.born.strftime("%d%m%Y"), a.person.born.isoformat())
        if d.maybe(0.7)
        else a.born(d, style)
    )
    plz = d.comb("plz", a.home.postcode) if d.maybe(0.6) else a.plz(d)
    iban = d.comb("iban", a.iban) if d.maybe(0.75) else a.account(d)
    rows = [
        f"<tr><th colspan=12>{d.one_of('1 Angaben zur antragstellenden Person', '1 Antragstellerin / Antragsteller')}",
        f"<tr>{box(12, 'Steuerliche Identifikationsnummer', boxes(g.tax_id()))}" if d.maybe(0.8) else "",
        f"<tr>{box(12, 'Name', last)}<tr>{box(12, 'Vorname', first)}", f"<tr>{box(6, 'Geburtsdatum', born if d.maybe(0.93) else '')}{box(6, 'Geschlecht', a.person.sex)}",
        f"<tr>{box(6, 'Staatsangehörigkeit', d.one_of('deutsch', 'D', 'rumänisch', 'ukrainisch'))}{box(6, 'Familienstand', d.one_of(*STATES))}",
        f"<tr>{box(12, d.one_of('Straße, Hausnummer', 'Anschrift: Straße und Hausnummer'), a.street(d))}", f"<tr>{box(4, 'PLZ', plz)}{box(8, 'Ort', a.ort(d))}",
    ]  # fmt: skip
    p = a.partner
    other = [
        f"<tr><th colspan=12>2 {d.one_of('Ehegatte / Lebenspartner', 'Angaben zum anderen Elternteil')}",
        f"<tr>{box(8, 'Name, Vorname', escape(shown(p.reversed_name)))}{box(4, 'Geburtsdatum', boxes(p.born.strftime('%d%m%Y')) if combed else d.print_date(p.born, style))}",
    ]  # fmt: skip
    account = [
        f"<tr><th colspan=12>3 Angaben zum Zahlungsweg<tr>{box(12, 'IBAN', iban if d.maybe(0.93) else '')}<tr>{box(6, 'Bank', escape(a.bank.name) if d.maybe(0.7) else '')}{box(6, 'Kontoinhaber/in', d.one_of('antragstellende Person', ''))}"
    ]
    kids = ["<tr><th colspan=12>4 Angaben zu Kindern"]
    for child in children:
        kids.append(
            f"<tr>{box(4, 'Vorname, ggf. abweichender Name', escape(shown(child.first)))}{box(3, 'Geburtsdatum', d.print_date(child.born, style))}{box(5, 'Steuer-ID des Kindes', boxes(g.tax_id()) if d.maybe(0.5) else g.tax_id())}"
        )
    kids.append(
        f"<tr><td colspan=12>Kindergeld wurde bisher bezogen: {off} ja, Kindergeldnummer {g.digits(3)}FK{g.digits(6)} {on} nein"
    )
    groups = [other, account, kids]
    if d.maybe(0.4):
        d.rng.shuffle(groups)
    title = d.one_of(
        "Antrag auf Kindergeld",
        "KG 1 – Antrag auf Kindergeld",
        "Antrag auf deutsches Kindergeld",
        "Antrag auf Kinderzuschlag",
    )
    head = f"<table style='width:100%'><tr><td><b>Familienkasse {escape(g.town())}</b><br><small>Kindergeldnummer: {g.digits(3)}FK{g.digits(6) if d.maybe(0.5) else ' ______'}</small><td style='text-align:right'><small>{d.one_of('Beachten Sie bitte das Merkblatt.', 'Bitte in Druckbuchstaben ausfüllen.')}</small></table><h1>{title}</h1>"
    sign = f"<table class=g><tr><td colspan=6><small>Datum</small><div class=v>{a.datum(d, style) if d.maybe(0.93) else ''}</div><td colspan=6><small>Unterschrift der antragstellenden Person</small><br>{a.scrawl(d)}</table><p class=p>{d.one_of(*DECLARATIONS)}</p>"
    color = d.one_of("#555", "#c00", "#036", "#999")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8.5, 9.5):.1f}pt}}h1{{font-size:{d.rng.randint(14, 18)}pt;margin:2mm 0}}.g{{width:100%;table-layout:fixed;margin-bottom:2mm}}.g td,.g th{{border:1px solid {color};padding:.6mm 1.3mm;vertical-align:top;text-align:left}}.g th{{background:{d.one_of('#eee', '#f6dcdc', '#dfe8f2')}}}"
        f".v{{{ink(d)};min-height:4.5mm}}.v i{{font-family:'{d.font(MONO, SANS)}';font-size:9.5pt}}i.comb{{min-width:{d.rng.uniform(4, 5):.1f}mm;border-color:#999}}small{{font-size:6.8pt}}.p{{font-size:7.5pt}}"
    )  # fmt: skip
    return Sheet(
        f"{head}<table class=g><tbody>{''.join(rows)}{''.join(''.join(group) for group in groups)}</tbody></table>{sign}",
        css,
        margin=(12.0, 14.0, 10.0, 17.0),
    )

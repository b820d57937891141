"""The authority's own objection form: numbered parts, captions in small print, boxes to tick, comb boxes, filled in."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.widerspruch._streit import Streit, streit

_REASONS = (
    "Einkommen falsch angerechnet", "Kosten der Unterkunft nicht voll berücksichtigt", "Mehrbedarf fehlt",
    "Ablehnung des Antrags", "Aufhebung / Erstattung", "Minderung der Leistung", "Beginn der Leistung",
    "Höhe der Leistung", "Berechnung nicht nachvollziehbar", "fehlende Mitwirkung", "Vermögen",
    "Haushaltsgemeinschaft", "Sonstiges:", "medizinische Beurteilung", "Aufrechnung",
)  # fmt: skip
_HINTS = (
    "Bitte in Druckbuchstaben ausfüllen. Zutreffendes ankreuzen.",
    "Der Widerspruch ist innerhalb eines Monats nach Bekanntgabe einzulegen.",
    "Fügen Sie bitte eine Kopie des Bescheides bei.", "Die Angaben werden nach §§ 60 ff. SGB I erhoben.",
    "Felder mit * sind Pflichtfelder.", "Hinweise zum Datenschutz finden Sie auf unserer Internetseite.",
    "Eine Begründung ist nicht vorgeschrieben, aber hilfreich.",
    "Der Vordruck kann in der Eingangszone abgegeben werden.",
)  # fmt: skip
_OWN = (
    "siehe Beiblatt", "wird nachgereicht", "Berechnung stimmt nicht", "Bitte prüfen!", "", "bin krank gewesen",
    "Unterlagen waren alle da",
)  # fmt: skip


class _Form:
    """Captions and entries of one filled form."""

    def __init__(self, d: Draft, ink: str) -> None:
        self.d, self.ink, self.combs = d, ink, d.maybe(0.65)
        self.below = d.maybe(0.25)
        self.digits_only = d.maybe(0.5)

    def cell(self, caption: str, entry: str, span: int = 1) -> str:
        small, value = f"<small>{caption}</small>", f"<span class=ink>{entry or '&nbsp;'}</span>"
        return f"<td colspan={span}>" + (f"{value}<br>{small}" if self.below else f"{small}<br>{value}")

    def day(self, key: str, day: date, style: str) -> str:
        if not self.combs:
            return self.d.date(key, day, style)
        return self.d.comb(key, day.strftime("%d%m%Y" if self.digits_only else "%d.%m.%Y"), day.isoformat())

    def code(self, key: str, text: str) -> str:
        plain = "".join(text.split()).upper()
        return self.d.comb(key, plain) if self.combs and len(plain) < 16 else self.d.code(key, text)

    def box(self, on: bool) -> str:
        return f"<span class=box>{self.d.one_of('x', 'X', '✗', '✓') if on else '&nbsp;'}</span>"


def _person(d: Draft, s: Streit, form: _Form) -> str:
    c = s.citizen
    upper = d.maybe(0.2)

    def shown(text: str) -> str:
        return text.upper() if upper else text

    street, number = s.home.street.rsplit(" ", 1) if s.home.street.split(" ")[-1][:1].isdigit() else (s.home.street, "")
    split_street = bool(number) and d.maybe(0.4)
    names = d.one_of("getrennt", "getrennt", "ganz", "komma")
    if names == "getrennt":
        first = form.cell(
            d.one_of("Vorname", "Vorname(n)", "1.2 Vorname", "Rufname"), d.field("absender", shown(c.first), part=1)
        )
        last = form.cell(
            d.one_of("Familienname", "Name", "Nachname", "1.1 Name", "Zuname"),
            d.field("absender", shown(c.last), part=2),
        )
        row = f"<tr>{last}{first}" if d.maybe(0.75) else f"<tr>{first}{last}"
    elif names == "ganz":
        row = f"<tr>{form.cell('Vor- und Zuname', d.field('absender', shown(c.name)), 2)}"
    else:
        caption = d.one_of("Name, Vorname", "Nachname, Vorname")
        row = f"<tr>{form.cell(caption, d.field('absender', shown(c.reversed_name)), 2)}"
    row += form.cell(
        d.one_of("Geburtsdatum", "geb. am", "Geburtstag"), d.print_date(c.born, "dd.mm.yyyy") if d.maybe(0.8) else ""
    )
    if split_street:
        where = form.cell("Straße", d.field("absender_strasse", street, part=1)) + form.cell(
            "Hausnummer", d.field("absender_strasse", number, part=2)
        )
        where += form.cell("Telefon (freiwillig)", d.german.phone() if d.maybe(0.6) else "")
    else:
        where = form.cell(
            d.one_of("Straße, Hausnummer", "Anschrift (Straße, Nr.)", "Straße und Hausnummer"), s.street(), 2
        )
        where += form.cell(
            d.one_of("Telefon", "Tel. für Rückfragen", "E-Mail"), d.german.phone() if d.maybe(0.6) else ""
        )
    code = d.comb("absender_plz", s.home.postcode) if form.combs else d.field("absender_plz", s.home.postcode)
    town = form.cell(d.one_of("PLZ", "Postleitzahl"), code) + form.cell(
        d.one_of("Ort", "Wohnort"), d.field("absender_ort", s.home.place), 2
    )
    return f"<table>{row}<tr>{where}<tr>{town}</table>"


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    typed = d.maybe(0.4)
    form = _Form(d, "")
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    ref_label = d.one_of(
        s.label, s.label, "Aktenzeichen / Kundennummer", "Geschäftszeichen (siehe Bescheid)", "Zeichen des Bescheides"
    )
    decision = form.cell(
        d.one_of("Bescheid vom", "Datum des Bescheides", "Ich widerspreche dem Bescheid vom", "2.1 Bescheiddatum"),
        form.day("bescheid_datum", s.decided, style),
    )
    decision += form.cell(
        d.one_of("zugegangen am", "erhalten am", "Tag der Bekanntgabe"),
        d.print_date(s.received, style) if d.maybe(0.7) else "",
    )
    numbers = form.cell(ref_label, form.code("aktenzeichen", s.reference) if d.maybe(0.85) else "")
    numbers += form.cell(
        d.one_of("BG-Nummer", "Nr. der Bedarfsgemeinschaft", "BG-Nr. (falls bekannt)"),
        form.code("bg_nummer", s.bg) if s.bg and d.maybe(0.85) else "",
    )
    ticks = "".join(f"<div class=tick>{form.box(d.maybe(0.3))} {reason}</div>" for reason in d.some(_REASONS, 4, 9))
    kind = " &nbsp; ".join(
        f"{form.box(i == 0)} {text}"
        for i, text in enumerate(
            (escape(s.decision), *d.some(("Bescheid über Vorschuss", "Mahnung", "Zahlungserinnerung"), 1, 2))
        )
    )
    written = [*s.facts(0, 2), d.one_of(*_OWN)]
    reason = "<br>".join(written)
    helper = g.person()
    represented = d.maybe(0.35)
    other = g.address()
    helper_name = d.field("bevollmaechtigter", helper.name) if represented else ""
    proxy = (
        f"<p>{form.box(not represented)} {d.one_of('Ich vertrete mich selbst.', 'nein')} &nbsp; "
        f"{form.box(represented)} "
        f"{d.one_of('Ich werde vertreten durch:', 'ja, durch (Vollmacht beifügen):', 'Bevollmächtigte Person:')}"
        f"</p><table><tr>"
        + form.cell(
            d.one_of("Name der/des Bevollmächtigten", "Vertreter/in (Name)", "Name, Vorname oder Organisation"),
            helper_name,
        )
        + form.cell(
            "Anschrift", escape(f"{other.street}, {other.postcode_place}") if represented and d.maybe(0.7) else ""
        )
        + "</table>"
    )
    office = (
        f"{d.one_of('An', 'An das', 'An die', '', 'Zurück an:')}<br>{s.office_name()}<br>"
        f"{s.office_street()}<br>{s.office_place()}"
    )
    heads = ["Angaben zur Person", "Angefochtene Entscheidung", "Grund des Widerspruchs", "Begründung", "Vertretung"]
    alternatives = {
        "Angaben zur Person": "Widerspruchsführer/in",
        "Angefochtene Entscheidung": "Mein Widerspruch richtet sich gegen",
        "Grund des Widerspruchs": "Womit sind Sie nicht einverstanden?",
        "Begründung": "Begründung (ggf. Beiblatt verwenden)",
        "Vertretung": "Bevollmächtigte/r, Betreuer/in",
    }
    parts = [
        _person(d, s, form),
        f"<p>{kind}</p><table><tr>{decision}<tr>{numbers}</table>",
        f"<div>{ticks}</div>",
        f"<div class=lines><span class=ink>{reason}</span></div>",
        proxy,
    ]
    keep = [0, 1, *[i for i in (2, 3) if d.maybe(0.8)], *([4] if represented or d.maybe(0.5) else [])]
    if d.maybe(0.25):
        keep[0], keep[1] = keep[1], keep[0]
    number = d.one_of("{}. ", "{} ", "Teil {}: ", "Abschnitt {} – ", "")
    blocks = "".join(
        f"<div class=part><div class=bar>{number.format(n)}{d.one_of(heads[i], alternatives[heads[i]])}</div>"
        f"{parts[i]}</div>"
        for n, i in enumerate(keep, 1)
    )
    signed = (
        f"<span class=ink>{escape(s.home.place)}{d.one_of(', ', ', den ', ' ')}"
        f"{form.d.date('datum', s.written, style) if d.maybe(0.9) else ''}</span>"
    )
    sign_name = escape(s.citizen.last)
    end = (
        f"<table class=sign><tr><td>{signed}<br><small>Ort, Datum</small><td><span class=ink>{sign_name}"
        f"</span><br><small>"
        f"{d.one_of('Unterschrift', 'Unterschrift Widerspruchsführer/in', '(Unterschrift)')}</small></table>"
    )
    inside = (
        f"<div class=amt>Nur vom Amt auszufüllen: &nbsp; Eingang am ________ &nbsp; Hdz. ____ &nbsp; Frist "
        f"{form.box(False)} gewahrt {form.box(False)} versäumt</div>"
    )
    title = d.one_of(
        "Widerspruch",
        "Widerspruch gegen einen Bescheid",
        "Vordruck Widerspruch",
        "Einlegung eines Widerspruchs",
        "Erklärung: Widerspruch",
    )
    head = f"<table class=head><tr><td>{office}<td><h2>{title}</h2>{'<br>'.join(d.some(_HINTS, 1, 3))}</table>"
    body = head + (inside if d.maybe(0.5) else "") + blocks + end
    ink = f"'{d.font(MONO, SANS) if typed else d.font(HAND)}'" + ("" if typed else ",cursive")
    tint, line = d.one_of("#e4e9ee", "#eee", "#dcead8", "#f3e6d0", "#333"), d.one_of("#555", "#000", "#889")
    css = d.css(SANS, low=8.5, high=10) + (
        f".ink{{font-family:{ink};font-size:{d.rng.uniform(11, 15):.1f}pt;color:"
        f"{d.one_of('#000', '#124', '#22a', '#111')}}}small{{font-size:70%;color:#444}}"
        f"table{{width:100%;margin-bottom:2mm;table-layout:{d.one_of('auto', 'auto', 'fixed')}}}td{{border:"
        f"{d.one_of('1px solid', '.6px solid')} {line};padding:.7mm 1.5mm}}.head td,.sign td{{border:0}}"
        f".head td{{width:50%;font-size:90%}}.bar{{background:{tint};color:"
        f"{'#fff' if tint == '#333' else '#000'};font-weight:bold;padding:1mm 1.5mm;margin:2.5mm 0 1.5mm}}"
        f".box{{display:inline-block;border:1px solid #000;width:1.1em;height:1.2em;line-height:1.2em;"
        f"text-align:center}}.tick{{display:inline-block;width:{d.one_of('49%', '32%', '99%')}}}"
        f".lines{{border:1px solid {line};min-height:{d.rng.randint(18, 40)}mm;padding:1mm}}.amt{{border:1px "
        f"dashed #777;font-size:80%;padding:1.5mm;margin:2mm 0}}.sign{{margin-top:7mm}}h2{{margin:0 0 2mm}}"
    )
    footer = (
        f"<div style='position:absolute;bottom:6mm;left:15mm;right:15mm;font-size:6.5pt'>"
        f"{d.one_of('Vordr. WS 12', 'Form 50-117', 'W-01', 'JC Widerspruch')} - {g.digits(2)}/{g.digits(4)}"
        f" <span style='float:right'>Seite {{page}} von {{pages}}</span></div>"
    )
    return Sheet(body=body, css=css, footer=footer, margin=(12, 14, 16, 15))

"""International extract: numbered boxes with captions in many languages, days split in day, month and year, legend behind."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_CAPTIONS = {
    "state": ("Staat", "État", "State", "Estado", "Stato", "Devlet"), "office": ("Standesamtsbehörde", "Service de l'état civil de", "Civil Registry Office of", "Registro civil de", "Servizio dello stato civile di", "Nüfus idaresi"),
    "number": ("Auszug aus dem Geburtseintrag Nr.", "Extrait de l'acte de naissance n°", "Extract from birth registration No.", "Extracto del acta de nacimiento nº", "Estratto dell'atto di nascita n.", "Doğum kaydı örneği No"),
    "date": ("Tag und Ort der Geburt", "Date et lieu de naissance", "Date and place of birth", "Fecha y lugar de nacimiento", "Data e luogo di nascita", "Doğum tarihi ve yeri"),
    "name": ("Name", "Nom", "Name", "Apellidos", "Cognome", "Soyadı"), "given": ("Vornamen", "Prénoms", "Forenames", "Nombre propio", "Prenomi", "Adı"), "sex": ("Geschlecht", "Sexe", "Sex", "Sexo", "Sesso", "Cinsiyeti"),
    "father": ("Vater", "Père", "Father", "Padre", "Padre", "Baba"), "mother": ("Mutter", "Mère", "Mother", "Madre", "Madre", "Ana"),
    "notes": ("Andere Angaben aus dem Eintrag", "Autres énonciations de l'acte", "Other particulars of the registration", "Otras anotaciones", "Altre enunciazioni dell'atto", "Diğer bilgiler"),
    "issued": ("Tag der Ausstellung, Unterschrift, Siegel", "Date de délivrance, signature, sceau", "Date of issue, signature, seal", "Fecha de expedición, firma, sello", "Data in cui è stato rilasciato l'atto", "Veriliş tarihi, imza, mühür"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g = birth(d, first=date(1965, 1, 1), bare=0.6), d.german
    languages = [0, 1, 2, 3, 4, 5] if d.maybe(0.6) else [0, 1, 2]
    d.rng.shuffle(languages)
    languages = languages[: d.rng.randint(2, 6)]
    boxed = d.maybe(0.5)

    def caption(key: str) -> str:
        texts = [_CAPTIONS[key][language] for language in languages]
        return (
            d.one_of(" / ", " - ", "<br>").join(dict.fromkeys(texts))
            if key != "name"
            else " / ".join(dict.fromkeys(texts))
        )

    def day(key: str, value: date) -> str:
        text = value.strftime("%d %m %Y")
        if not boxed:
            return d.field(key, text, value.isoformat()) if key else text
        cells = "".join(f"<td class=b>{part}" for part in text.split())
        if key:
            cells = "".join(f"<td class=b>{d.field(key, part, value.isoformat())}" for part in text.split())
        return f"<table class=d><tr><td>Jo<td>Mo<td>An<tr>{cells}</table>"

    def cell(number: int, key: str, value: str, span: int = 2) -> str:
        return f"<td colspan={span}><table class=i><tr><td class=n>{number}<td class=q>{caption(key)}</table><div class=v>{value}</div>"

    marks = d.maybe(0.7)
    sex = ("M" if b.child.sex == "m" else "F") if marks else b.sex
    order = ("father", "mother") if d.maybe(0.7) else ("mother", "father")
    b = b.led_by("m" if order[0] == "father" else "w")
    columns = []
    for kind in order:
        index = next((n for n, parent in enumerate(b.parents) if (parent.sex == "m") == (kind == "father")), None)
        columns.append(index)
    names, given, heads = "", "", ""
    for kind, index in zip(order, columns, strict=True):
        number = 8 if kind == order[0] else 9
        heads += f"<td><table class=i><tr><td class=n>{number}<td class=q>{caption(kind)}</table>"
        names += f"<td class=v>{b.parent(d, index, b.parents[index].last) if index is not None else '———'}"
        given += f"<td class=v>{b.parent(d, index, b.parents[index].first) if index is not None else '———'}"
    parents = f"<tr>{heads}<tr>{names}<tr>{given}"
    state = d.one_of(
        "Bundesrepublik Deutschland",
        "Deutschland",
        "Allemagne",
        "Republika Hrvatska",
        "Türkiye",
        "Polska",
        "Italia",
        "Bosna i Hercegovina",
    )
    note = d.one_of(
        "———",
        "",
        f"Mar {day('', d.later(b.child.born, 8000, 9000)) if not boxed else ''} {escape(g.town())}",
        "Div ———",
    )
    issued = d.print_date(b.issued, "dd.mm.yyyy") if not boxed else day("", b.issued)
    birthday = f"{day('geburtsdatum', b.child.born)} {b.ort(d)}"
    rows = (
        f"<tr>{cell(1, 'state', state, 1)}{cell(2, 'office', b.amt(d), 1)}<tr>{cell(3, 'number', b.nr(d))}<tr>{cell(4, 'date', birthday)}"
        f"<tr>{cell(5, 'name', b.part(d, b.child.last), 1)}{cell(6, 'given', b.part(d, b.child.first), 1)}<tr>{cell(7, 'sex', sex)}{parents}"
        f"<tr>{cell(10, 'notes', note)}<tr>{cell(11, 'issued', f'{issued} &nbsp; {scrawl(d, b.clerk)} {seal(d, escape(g.town()))}')}"
    )
    title = d.one_of(
        "Auszug aus dem Geburtseintrag<br><small>Extrait de l'acte de naissance - Extract of the registration of birth</small>",
        "Internationale Geburtsurkunde<br><small>Formule A</small>",
        "FORMULE A - AUSZUG AUS DEM GEBURTSEINTRAG",
        "Formül A<br><small>Doğum kayıt örneği - Geburtsurkunde (mehrsprachig)</small>",
    )
    legend = "".join(f"<p class=p><b>{symbol}</b> {' / '.join(texts)}</p>" for symbol, texts in (
        ("Jo", ("Tag", "Jour", "Day", "Día", "Giorno", "Gün")), ("Mo", ("Monat", "Mois", "Month", "Mes", "Mese", "Ay")), ("An", ("Jahr", "Année", "Year", "Año", "Anno", "Yıl")),
        ("M", ("männlich", "Masculin", "Masculine")), ("F", ("weiblich", "Féminin", "Feminine")), ("Mar", ("Eheschließung", "Mariage", "Marriage")),
        ("Sc", ("Trennung von Tisch und Bett", "Séparation de corps")), ("Div", ("Scheidung", "Divorce", "Divorzio")), ("A", ("Nichtigerklärung", "Annulation")), ("D", ("Tod", "Décès", "Death", "Morte")),
    ))  # fmt: skip
    intro = "Auszug ausgestellt gemäß dem am 8. September 1976 in Wien unterzeichneten Übereinkommen"
    back = (
        f"<div class=break><h2>{d.one_of('Symbole / Symboles / Symbols', 'Zeichenerklärung')}</h2>{legend}<p class=p>Die Eintragungen sind in lateinischen Druckbuchstaben zu schreiben. Der Tag ist in arabischen Ziffern anzugeben.</p></div>"
        if d.maybe(0.5)
        else f"<p class=p>{intro}</p>"
    )
    color = d.one_of("#2a5a2a", "#333", "#224a80", "#7a3030")
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8, 9.5):.1f}pt;color:#111}}h1{{font-size:{d.rng.randint(13, 17)}pt;text-align:center;margin:0 0 3mm}}h1 small{{font-size:8pt;font-weight:normal}}.g{{width:100%;table-layout:fixed}}.g>tbody>tr>td{{border:1px solid {color};padding:1mm 1.5mm;vertical-align:top}}"
        f".n{{border:1px solid {color};width:5mm;text-align:center;font-weight:bold}}.q{{font-size:{d.rng.uniform(5.5, 6.8):.1f}pt;color:{color};padding-left:1.5mm}}.v{{font-family:'{d.font(MONO, SANS)}';font-size:{d.rng.uniform(10, 12):.1f}pt;padding:1mm 2mm}}"
        f".d{{display:inline-table;font-size:6pt;margin-right:4mm;vertical-align:middle}}.d td{{text-align:center}}.b{{border:1px solid #555;padding:.5mm 2mm;font-size:11pt}}.p{{font-size:7.5pt;margin:.8mm 0}}"
    )  # fmt: skip
    return Sheet(f"<h1>{title}</h1><table class=g>{rows}</table>{back}", css, margin=(13.0, 14.0, 10.0, 16.0))

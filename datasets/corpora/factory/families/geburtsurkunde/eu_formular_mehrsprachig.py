"""Multilingual standard form of the EU: numbered items with small captions, boxes to tick for what is translated, glossary."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl


def draw(d: Draft) -> Sheet:
    b = birth(d, first=date(1970, 1, 1), bare=0.2)
    slash = d.maybe(0.5)
    other = d.rng.choice([
        {"name": "Surname(s)", "first": "Forename(s)", "date": "Date of birth", "place": "Place of birth", "office": "Issuing authority", "nr": "Registration number", "sex": "Sex", "parent": "Parent"},
        {"name": "Nom(s)", "first": "Prénom(s)", "date": "Date de naissance", "place": "Lieu de naissance", "office": "Autorité de délivrance", "nr": "Numéro de l'acte", "sex": "Sexe", "parent": "Parent"},
        {"name": "Nume", "first": "Prenume", "date": "Data nașterii", "place": "Locul nașterii", "office": "Autoritatea emitentă", "nr": "Numărul actului", "sex": "Sexul", "parent": "Părinte"},
    ])  # fmt: skip
    german = {
        "name": "Name(n)",
        "first": "Vorname(n)",
        "date": "Geburtsdatum",
        "place": "Geburtsort",
        "office": "Ausstellende Behörde",
        "nr": "Registernummer",
        "sex": "Geschlecht",
        "parent": "Elternteil",
    }

    def item(number: str, key: str, value: str) -> str:
        return f"<tr><td class=n>{number}<td class=k>{german[key]}<br><i>{other[key]}</i><td class=v>{value}"

    born = b.born(d, "dd.mm.yyyy")
    if slash:
        born = d.field("geburtsdatum", b.child.born.strftime("%d/%m/%Y"), b.child.born.isoformat())
    base = d.rng.choice([("4", "5"), ("5", "6"), ("2", "3")])
    rows = item("1", "office", b.amt(d)) + item(f"{int(base[0]) - 1}.2" if base[0] != "2" else "1.2", "nr", b.nr(d))
    rows += (
        item(f"{base[0]}.1", "name", b.part(d, b.child.last))
        + item(f"{base[0]}.2", "first", b.part(d, b.child.first))
        + item(f"{base[0]}.3", "date", born)
        + item(f"{base[0]}.4", "place", b.ort(d))
    )
    on, off = d.rng.choice([("☒", "☐"), ("[X]", "[ ]")])
    female, male = (off, on) if b.child.sex == "m" else (on, off)
    rows += item(
        f"{base[0]}.5", "sex", f"{female} weiblich <i>F</i> &nbsp; {male} männlich <i>M</i> &nbsp; {off} unbestimmt"
    )
    for n, parent in enumerate(b.parents):
        rows += f"<tr><th colspan=3>{base[1]}.{n + 1} {german['parent']} {'A' if n == 0 else 'B'} / <i>{other['parent']}</i>"
        rows += item(f"{base[1]}.{n + 1}.1", "name", b.parent(d, n, parent.last)) + item(
            f"{base[1]}.{n + 1}.2", "first", b.parent(d, n, parent.first)
        )
        if d.maybe(0.5):
            rows += item(
                f"{base[1]}.{n + 1}.3",
                "date",
                d.print_date(parent.born, "dd.mm.yyyy") if not slash else parent.born.strftime("%d/%m/%Y"),
            )
    intro = f"<p>{d.one_of('Zweck dieses Formulars ist es ausschließlich, die Übersetzung der öffentlichen Urkunde zu erleichtern, der es beigefügt ist.', 'Mehrsprachiges Formular gemäß der Verordnung (EU) 2016/1191. Es darf nicht als eigenständiges Dokument verwendet werden.')}</p>"
    annex = d.one_of(
        "ANHANG I – GEBURT",
        "Mehrsprachiges Formular – Geburt",
        "MEHRSPRACHIGES STANDARDFORMULAR<br>Geburt / <i>Birth</i>",
    )
    documents = " &nbsp; ".join(
        f"{on if n == 0 else off} {text}"
        for n, text in enumerate(
            ("Geburtsurkunde", "Registerauszug", "wortgetreue Abschrift", "gerichtliche Entscheidung")
        )
    )
    issue = f"<p>Datum der Ausstellung / <i>Date</i>: {d.print_date(b.issued, 'dd.mm.yyyy')} &nbsp; Unterschrift: {scrawl(d, b.clerk)} &nbsp; {escape(b.clerk.name)}, {d.one_of('Standesbeamtin', 'Standesbeamter')}</p>"
    glossary = "".join(f"<p class=p>({n}) {text}</p>" for n, text in enumerate(d.some((
        "Name: Familienname zum Zeitpunkt der Geburt.", "TT/MM/JJJJ", "Die Angabe ist nur zu machen, wenn die Urkunde sie enthält.", "Unter Elternteil sind Mutter, Vater oder Elternteil zu verstehen.", "Der Begriff Registernummer bezeichnet das Aktenzeichen des Eintrags.",
        "Gebiet, Provinz, Land sind mitanzugeben.", "BE, BG, CZ, DE, ES, FR, HR, IT, PL, RO"), 3, 7), 1))  # fmt: skip
    back = (
        f"<div class=break><h2>{d.one_of('Sprachübergreifendes Glossar', 'Hinweise')}</h2>{glossary}</div>"
        if d.maybe(0.4)
        else glossary
    )
    color = d.one_of("#003399", "#000", "#555")
    css = d.css(SANS, low=8.8, high=10.2) + (
        f"h1{{font-size:{d.rng.randint(13, 17)}pt;color:{color};text-align:{d.one_of('center', 'left')}}}.g{{width:100%}}.g td,.g th{{border:1px solid {d.one_of('#999', color)};padding:1mm 1.5mm;text-align:left}}.n{{width:14mm;font-size:7.5pt}}.k{{width:55mm;font-size:7.5pt}}i{{color:#555}}.v{{font-family:'{d.font(SANS, MONO)}';font-size:10.5pt}}.p{{font-size:7pt;margin:.5mm 0}}"
    )
    return Sheet(
        f"<h1>{annex}</h1>{intro}<p>{documents}</p><table class=g><tbody>{rows}</tbody></table>{issue}{back}",
        css,
        margin=(15.0, 16.0, 12.0, 20.0),
    )

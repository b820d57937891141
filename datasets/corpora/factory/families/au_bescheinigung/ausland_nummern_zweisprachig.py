"""Sick note from abroad: numbered lines, captions in two languages, German form of the EU or a foreign insurer's sheet."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_LANGUAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "pl": ("Zaświadczenie lekarskie", ("Nazwisko", "Imię", "Data urodzenia", "Niezdolny do pracy od", "do", "Data badania", "Kasa chorych", "Nr ubezpieczenia", "Lekarz")),
    "tr": ("İş Göremezlik Raporu", ("Soyadı", "Adı", "Doğum tarihi", "İş göremezlik başlangıcı", "bitişi", "Muayene tarihi", "Sigorta", "Sigorta No", "Hekim")),
    "es": ("Parte médico de incapacidad temporal", ("Apellidos", "Nombre", "Fecha de nacimiento", "Fecha de la baja", "Duración hasta", "Fecha del reconocimiento", "Entidad", "N.º de afiliación", "Médico")),
    "it": ("Certificato di malattia", ("Cognome", "Nome", "Data di nascita", "Inizio malattia", "Prognosi a tutto il", "Data della visita", "Ente assicurativo", "Numero", "Medico")),
    "fr": ("Avis d'arrêt de travail", ("Nom", "Prénom", "Date de naissance", "Arrêt à partir du", "jusqu'au", "Date de l'examen", "Organisme", "N° d'immatriculation", "Médecin")),
    "en": ("Medical certificate of incapacity for work", ("Surname", "First name", "Date of birth", "Unfit for work from", "until", "Date of examination", "Insurance fund", "Insurance no.", "Doctor")),
    "ro": ("Certificat de concediu medical", ("Nume", "Prenume", "Data nașterii", "Incapacitate de la", "până la", "Data examinării", "Casa de asigurări", "Nr. asigurare", "Medic")),
}  # fmt: skip
_GERMAN = (
    "Name",
    "Vorname",
    "Geburtsdatum",
    "arbeitsunfähig seit",
    "voraussichtlich bis",
    "festgestellt am",
    "Krankenkasse",
    "Versichertennummer",
    "Arzt",
)


def draw(d: Draft) -> Sheet:
    s = sick(d)
    title, words = _LANGUAGES[d.rng.choice(list(_LANGUAGES))]
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "yyyy-mm-dd", "d.m.yyyy")
    first = d.maybe(0.5)

    def caption(n: int) -> str:
        both = (words[n], _GERMAN[n]) if first else (_GERMAN[n], words[n])
        return d.one_of(" / ", " - ", " / ").join(both)

    number = d.one_of("{}.", "{}", "({})", "")
    values = [
        s.part(d, s.person.last), s.part(d, s.person.first), s.born(d, style), s.start(d, style), s.end(d, style), s.found(d, style), s.kasse(d), s.kvnr(d), escape(f"{s.doctor_name}"),
    ]  # fmt: skip
    use = [n for n in range(9) if n in (0, 1, 3, 4) or d.maybe(0.8)]
    extra = [
        ("Adresse / Address", escape(f"{s.home.street}, {s.home.postcode_place}")), ("Diagnose (ICD-10)", s.codes[0][:5]), ("Krankenhausaufenthalt / Hospital", d.one_of("---", f"{s.since:%d.%m.%Y} - {s.since + timedelta(days=2):%d.%m.%Y}")),
        ("Nächste Untersuchung", f"{s.until + timedelta(days=1):%d.%m.%Y}"), ("Arbeitgeber", escape(s.employer)), ("Bettruhe", d.one_of("ja / yes", "nein / no")),
    ]  # fmt: skip
    rows = [(caption(n), values[n]) for n in use]
    rows += [row for row in extra if d.maybe(0.45)]
    if d.maybe(0.25):
        d.rng.shuffle(rows)
    kind = f"<p>{' &nbsp; '.join(s.ticks(d, d.one_of('X', 'x'), before=d.maybe(0.5)))}</p>" if d.maybe(0.5) else ""
    mode = d.one_of("rows", "rows", "boxes", "dots")
    if mode == "boxes":
        main = (
            "<div class=g>"
            + "".join(
                f"<div><small>{number.format(n)} {label}</small><div class=v>{value}</div></div>"
                for n, (label, value) in enumerate(rows, 1)
            )
            + "</div>"
        )
    elif mode == "dots":
        main = "".join(
            f"<p>{number.format(n)} {label} <span class=do><span class=v>{value}</span></span></p>"
            for n, (label, value) in enumerate(rows, 1)
        )
    else:
        main = (
            "<table class=t>"
            + "".join(
                f"<tr><td class=n>{number.format(n)}<td>{label}<td class=v>{value}"
                for n, (label, value) in enumerate(rows, 1)
            )
            + "</table>"
        )
    german = d.one_of(
        "Arbeitsunfähigkeitsbescheinigung",
        "Bescheinigung der Arbeitsunfähigkeit (Krankheit im Ausland)",
        "Ärztliche Bescheinigung für den deutschen Versicherungsträger",
    )
    titles = (
        f"<div class=ti>{escape(title)}<br><small>{german}</small></div>"
        if d.maybe(0.6)
        else f"<div class=ti>{german}<br><small>{escape(title)}</small></div>"
    )
    clinic = f"<div class=cl>{d.one_of('Centrum', 'Clinica', 'Klinik', 'Medical Center', 'Poliklinik')} {escape(s.doctor.last)}<br>{d.one_of('Warszawa', 'Antalya', 'Valencia', 'Bologna', 'Lyon', 'Dublin', 'Timișoara', 'Izmir', 'Kraków')}</div>"
    body = f"{clinic}{titles}{main}{kind}<p style='margin-top:8mm'>{d.one_of('Stempel und Unterschrift / Stamp and signature', 'Unterschrift')}: <i>{escape(s.doctor.last)}</i></p>"
    css = d.css(SANS, SERIF, low=9, high=11) + (
        f".ti{{font-size:140%;font-weight:bold;text-align:{d.one_of('left', 'center')};margin:6mm 0}}.cl{{text-align:{d.one_of('left', 'right')};color:#335}}small{{font-size:70%;font-weight:normal}}.t{{width:100%}}.t td{{border:{d.one_of('1px solid #777', '0', '1px solid #333')};padding:1mm 1.5mm}}.n{{width:8mm}}.v{{font-family:'{d.font(MONO, SANS)}'}}"
        ".g{display:grid;grid-template-columns:1fr 1fr}.g>div{border:1px solid #555;padding:1mm 1.5mm;margin:0 -1px -1px 0}.do{display:inline-block;min-width:60mm;border-bottom:1px dotted #444;line-height:1.1}.bx{display:inline-block;border:1px solid #000;width:1.2em;text-align:center}.ink{font-style:normal}"
    )  # fmt: skip
    half = d.maybe(0.3)
    return Sheet(
        body=body,
        css=css,
        size=(148.0, 210.0) if half else (210.0, 297.0),
        margin=(12.0, 14.0, 12.0, 14.0) if half else (18.0, 20.0, 16.0, 22.0),
    )

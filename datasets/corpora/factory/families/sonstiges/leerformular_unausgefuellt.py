"""An office's or insurer's form sent back or printed empty: labels, lines and boxes, nothing filled in but the printed head."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_FORMS: dict[str, tuple[str, ...]] = {
    "Erklärung über die Entbindung von der Schweigepflicht": ("Name, Vorname", "Geburtsdatum", "Anschrift", "Behandelnder Arzt", "Krankenhaus", "Zeitraum"), "Fragebogen zur Unterkunft": ("Wohnfläche", "Zahl der Räume", "Heizungsart", "Warmwasser über", "Vermieter", "Miete seit"),
    "Unfallfragebogen": ("Unfalltag", "Uhrzeit", "Unfallort", "Hergang", "Verletzte Körperteile", "Zeugen", "Beteiligte Fahrzeuge"), "Antrag auf Akteneinsicht": ("Name", "Aktenzeichen", "Grund", "gewünschter Termin"), "Fragebogen für Unterhaltspflichtige": ("Einkommen", "Arbeitgeber", "weitere Kinder", "Mietkosten", "Schulden"),
    "SEPA-Lastschriftmandat": ("Kontoinhaber", "IBAN", "BIC", "Kreditinstitut", "Mandatsreferenz"), "Anmeldung bei der Meldebehörde": ("Familienname", "Geburtsname", "Tag des Einzugs", "Neue Wohnung", "Bisherige Wohnung", "Staatsangehörigkeit", "Religion"), "Anmeldung für das Mittagessen": ("Name des Kindes", "Klasse", "Unverträglichkeiten", "Wochentage"),
    "Erklärung zum Hausbesuch": ("Name", "BG-Nummer", "Datum", "Uhrzeit", "Anwesende"), "Schadenanzeige Haftpflicht": ("Versicherungsnehmer", "Schadentag", "Geschädigter", "Schadenhöhe", "Schilderung"), "Bestellung einer Mülltonne": ("Grundstück", "Eigentümer", "Größe", "Anzahl"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    name = d.one_of(*_FORMS)
    sender = d.one_of(
        g.authority(),
        g.authority(),
        f"Krankenkasse {g.town()}",
        f"Versicherungsverein {g.town()} a. G.",
        f"Stadt {g.town()} - Bürgerbüro",
        f"Grundschule {g.town()}",
    )
    c = akte.case(d, sender, coded=0.2, dated=0.1)
    labels = list(_FORMS[name])
    for other in d.some(list(_FORMS), 0, 2):
        labels += [label for label in _FORMS[other] if label not in labels][:3]
    line = d.one_of("_" * 34, "." * 40, "", "")
    shape = d.rng.randrange(4)
    if shape == 0:
        form = "".join(f"<p class=l>{label}: <span class=u>{line}</span></p>" for label in labels)
    elif shape == 1:
        cells = [f"<td><small>{i}. {label}</small><br>&nbsp;" for i, label in enumerate(labels, 1)]
        form = (
            "<table class=g>"
            + "".join("<tr>" + "".join(cells[i : i + 2]) for i in range(0, len(cells), 2))
            + "</table>"
        )
    elif shape == 2:
        form = (
            "<table class=g>"
            + "".join(
                f"<tr><td class=q>{label}<td>{' '.join('<i class=comb>&nbsp;</i>' for _ in range(d.rng.randint(8, 22)))}"
                for label in labels
            )
            + "</table>"
        )
    else:
        form = (
            "<table class=g>"
            + "".join(
                f"<tr><td class=q>{label}<td>{akte.box(False)} ja &nbsp; {akte.box(False)} nein &nbsp; {line or '____________'}"
                for label in labels
            )
            + "</table>"
        )
    extra = "".join(f"<p>{akte.box(False)} {text}</p>" for text in d.some((
        "Ich habe die Hinweise zur Kenntnis genommen.", "Nachweise sind beigefügt.", "Ich bin damit einverstanden, dass Auskünfte eingeholt werden.", "Die Angaben sind vollständig und richtig.", "Ich wünsche einen Rückruf.", "Einwilligung in die Verarbeitung der Daten"), 1, 5))  # fmt: skip
    stand = (
        f"{d.one_of('Stand', 'Fassung', 'Vordruck')} {d.rng.randint(1, 12):02d}/20{d.rng.randint(12, 26)}"
        if d.maybe(0.7)
        else ""
    )
    back = d.maybe(0.5)
    to = f"<p class=b>{d.one_of('Zurück an:', 'Bitte zurücksenden an', 'An', '')}<br>{c.shown}<br>{escape(c.seat.street)}<br>{escape(c.seat.postcode_place)}</p>"
    head = to if back else f"<p class=o>{c.shown}</p>"
    inside = f"<div class=x><span>{akte.ref(d, c, 'Aktenzeichen (bitte angeben):', 'Unser Zeichen', 'Az.')}</span><span>{'vom ' + c.dated if c.dated else ''}</span></div>"
    sign = f"<table class=s><tr><td>Ort, Datum<td>{d.one_of('Unterschrift', 'Unterschrift der Antragstellerin/des Antragstellers', 'Unterschrift beider Elternteile')}</table>"
    notice = (
        f"<p class=z>{d.one_of('Nicht vom Antragsteller auszufüllen:', 'Bearbeitungsvermerk', 'Amtlicher Vermerk')} ____________________ &nbsp; Eingang am ____________ &nbsp; Hz. ______</p>"
        if d.maybe(0.5)
        else ""
    )
    law = d.one_of(
        "Die Datenerhebung erfolgt auf Grundlage der §§ 60 ff. SGB I und der §§ 67a ff. SGB X.",
        "Hinweise zum Datenschutz nach Art. 13 DSGVO finden Sie auf unserer Internetseite.",
        "Bitte in Druckbuchstaben ausfüllen!",
        "Zutreffendes bitte ankreuzen oder ausfüllen.",
    )
    body = f"{head}{inside}<h1>{name}</h1><p class=z>{law}</p>{form}{extra}{sign}{notice}"
    tint = d.one_of("#fff", "#f6f6f6", "#eef4fa", "#f9f4e8")
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".o{{font-size:{d.rng.randint(12, 18)}pt;{d.one_of('text-align:right', 'border-bottom:2px solid ' + c.color, 'font-weight:bold')}}}.b{{margin:{d.rng.randint(4, 18)}mm 0 9mm}}h1{{font-size:{d.rng.randint(13, 20)}pt;margin:6mm 0 2mm}}.g{{width:100%;margin-bottom:4mm}}.g td{{border:1px solid {d.one_of('#444', '#999')};padding:1.8mm 2mm;background:{tint}}}"
        f".q{{width:58mm}}.l{{margin-bottom:{d.rng.uniform(2.5, 5):.1f}mm}}.u{{display:inline-block;min-width:90mm;{'' if line else 'border-bottom:1px solid #000'}}}small{{font-size:7pt}}.z{{font-size:8pt}}.s{{width:100%;margin-top:14mm}}.s td{{width:50%;border-top:1px solid #000;font-size:8pt}}.x{{display:flex;justify-content:space-between}}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:7mm;left:22mm;font-size:6.5pt'>{stand}</div>",
        margin=(15, 19, 14, 22),
    )

"""Table of job applications, landscape or upright, filled by hand or typed; name in the head line."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_TITLES = (
    "Nachweis über Eigenbemühungen", "Bewerbungsnachweise", "Übersicht meiner Bewerbungen", "Liste der Bewerbungen",
    "Nachweis der Bewerbungsbemühungen", "Eigenbemühungen lt. Eingliederungsvereinbarung", "Bewerbungsübersicht",
    "Meine Bewerbungen", "Anlage: Bewerbungsaktivitäten", "Dokumentation der Eigenbemühungen",
)  # fmt: skip
_JOBS = (
    "Verkäuferin", "Lagerhelfer", "Reinigungskraft", "Kfz-Mechatroniker", "Pflegehelfer (m/w/d)", "Bürokraft",
    "Fahrer Kl. B",
    "Küchenhilfe", "Produktionshelfer", "Kassiererin TZ", "Gärtner", "Sachbearbeitung", "Maler", "Friseurin",
    "Staplerfahrer",
    "Hausmeister", "Erzieherin", "IT-Support", "Servicekraft", "Schweißer", "Bäckereifachverkauf", "Wachmann § 34a",
    "Postzusteller", "Altenpflegerin", "Elektroniker", "Rezeption", "Telefonist/in", "Auszubildende ReNo",
    "Minijob Spülküche",
)  # fmt: skip
_WAYS = (
    "E-Mail",
    "online",
    "Post",
    "persönlich",
    "telefonisch",
    "Initiativ",
    "Vermittlungsvorschlag",
    "Indeed",
    "VV",
    "schriftl.",
)
_RESULTS = (
    "Absage", "noch offen", "keine Antwort", "Vorstellung am {day}", "Eingangsbest.", "Absage {day}", "Probearbeiten",
    "", "", "-",
    "Stelle besetzt", "meldet sich", "warte", "Zusage!", "Vorstellungsgespräch", "zu wenig Deutsch", "abgelehnt",
)  # fmt: skip
_HEADS = (
    ("Datum", "Bewerbung am", "Wann", "Tag", "Datum der Bewerbung"),
    ("Firma", "Arbeitgeber", "Betrieb / Anschrift", "Name und Adresse der Firma", "Unternehmen"),
    ("Ansprechpartner", "Kontakt", "Ansprechpartner/Tel.", "Wer"),
    ("Stelle", "Tätigkeit", "beworben als", "Berufsbezeichnung", "Als was"),
    ("Art", "Form", "Art der Bewerbung", "wie", "Quelle"),
    ("Ergebnis", "Reaktion", "Rückmeldung", "Stand", "Antwort"),
)
_PROMISE = (
    "Ich versichere, dass die Angaben vollständig und richtig sind.", "Kopien der Absagen liegen bei.",
    "Die Richtigkeit wird hiermit bestätigt.", "Bitte Nachweise beifügen (Absagen, E-Mails, Eingangsbestätigungen).",
    "Laut Vereinbarung sind monatlich mindestens 6 Bewerbungen nachzuweisen.",
    "Liste bitte zum nächsten Termin mitbringen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, writer = d.german, d.german.day(), d.german.person()
    wide = d.maybe(0.65)
    hand = d.font(HAND) if d.maybe(0.5) else ""
    pen = f'<span style="font:{d.rng.randint(11, 14)}pt {hand!r};color:#1a2f80">{{}}</span>' if hand else "{}"
    shown = pen.format(d.field("absender", d.one_of(writer.name, writer.name, writer.reversed_name)))
    dated = pen.format(d.date("datum", day)) if d.maybe(0.6) else ""
    items = [(d.one_of("Name", "Name, Vorname", "Bewerber/in", "Vor- und Nachname", "von"), shown)]
    if d.maybe(0.5):
        number = g.bg_number() if d.maybe(0.5) else g.digits(9)
        items.append((d.one_of("Kundennummer", "BG-Nummer", "Kd.-Nr."), pen.format(number)))
    if d.maybe(0.25):
        items.append(
            (d.one_of("Aktenzeichen", "Geschäftszeichen", "Az."), pen.format(d.code("aktenzeichen", g.case_number())))
        )
    if d.maybe(0.4):
        items.append(
            (
                d.one_of("Zeitraum", "Monat", "für"),
                pen.format(f"{d.print_date(d.later(day, -40, -25))} - {d.print_date(day)}"),
            )
        )
    if d.maybe(0.3):
        items.append((d.one_of("Vermittler", "Ansprechpartner im Jobcenter", "pAp"), escape(g.person().name)))
    late = d.maybe(0.6)
    if dated and not late:
        items.append((d.one_of("Datum", "Stand", "abgegeben am"), dated))
    if d.maybe(0.4):
        head = (
            "<table class=h><tr>"
            + "".join(f"<td><small>{label}</small><br>{text}" for label, text in items)
            + "</table>"
        )
    elif d.maybe(0.5):
        head = "".join(f"<p style='margin:0 0 1mm'>{label}: {text}</p>" for label, text in items)
    else:
        head = "<p>" + " &nbsp; ".join(f"{label} <u>{text}</u>" for label, text in items) + "</p>"
    columns = [0, 1, *sorted(post.pick(d, (2, 3, 4), 1, 3)), 5]
    numbered = d.maybe(0.5)
    labels = [d.one_of(*_HEADS[column]) for column in columns]
    rows, applied = [], day - timedelta(days=d.rng.randint(25, 90))
    for row in range(1, d.rng.randint(4, 26)):
        applied += timedelta(days=d.rng.randint(0, 5))
        place = g.address()
        texts = {
            0: d.print_date(applied),
            1: g.firm() + (f", {d.one_of(place.street + ', ', '')}{place.place}" if d.maybe(0.6) else ""),
            2: d.one_of(g.person().salutation + " " + g.person().last, g.phone(), "Personalabt.", "?"),
            3: d.one_of(*_JOBS),
            4: d.one_of(*_WAYS),
            5: d.one_of(*_RESULTS).format(day=d.print_date(d.later(applied, 3, 20), "dd.mm.")),
        }
        first = f"<td>{row}{d.one_of('.', '')}" if numbered else ""
        rows.append(f"<tr>{first}" + "".join(f"<td>{pen.format(escape(texts[column]))}" for column in columns))
    empty = "<tr>" + "<td>&nbsp;" * (len(columns) + numbered)
    rows += [empty] * d.rng.choice([0, 0, 1, 4])
    nr = f"<th>{d.one_of('Nr.', 'Lfd.', '')}" if numbered else ""
    grid = (
        f"<table class=g><thead><tr>{nr}{''.join(f'<th>{label}' for label in labels)}</thead><tbody>{''.join(rows)}"
        "</tbody></table>"
    )
    end = f"{d.one_of('Datum', 'Ort, Datum', 'Datum, Unterschrift')}: {dated if late and dated else '____________'}"
    sign = (
        f'<span style="font:16pt {d.font(HAND)!r};color:#223">{escape(writer.last)}</span>'
        if d.maybe(0.6)
        else "__________________"
    )
    below = "".join(f"<p>{text}</p>" for text in d.some(_PROMISE, 0, 3))
    title = d.one_of(*_TITLES)
    align, tag = d.one_of("left", "center"), d.one_of("h2", "h3", "p")
    body = (
        f"<{tag} style='text-align:{align};margin:0 0 4mm'><b>{title}</b></{tag}>{head}{grid}<p></p>{below}<p>{end} "
        f"&emsp; {sign}</p>"
    )
    border = d.one_of("1px solid #333", "1px solid #999", "2px solid #000", "1px dotted #666")
    css = (
        d.css(SANS, SANS, SERIF, low=8.5, high=10.5)
        + f".g{{width:100%;margin-top:4mm}}.g td,.g th{{border:{border};padding:{d.rng.uniform(0.6, 2.2):.1f}mm "
        "1.2mm;text-align:left}}"
        + f".g th{{background:{d.one_of('#eee', '#fff', '#d8e4f0', '#ddd')}}}.h{{width:100%}}.h "
        f"td{{border:{border};padding:1mm 2mm}}"
    )
    return Sheet(body=body, css=css, size=(297.0, 210.0) if wide else (210.0, 297.0), margin=(14, 14, 12, 16))

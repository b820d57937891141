"""Print of a web portal: confirmation that a message was sent, the form's fields as a list, web address below."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.widerspruch._streit import mail_of, streit

_DONE = (
    "Ihre Nachricht wurde übermittelt", "Vielen Dank! Ihr Widerspruch wurde gesendet.", "Übermittlung erfolgreich",
    "Zusammenfassung Ihrer Angaben", "Ihr Anliegen ist bei uns eingegangen", "Sendebestätigung", "Postfachnachricht",
    "Online-Widerspruch – Eingangsquittung", "Nachricht gesendet",
)  # fmt: skip
_PORTALS = (
    "Sozialportal", "Mein Jobcenter digital", "Bürgerservice Online", "Serviceportal", "Meine eServices",
    "Amt24-Service", "Digitales Amt", "OnlineDienste", "Service-Konto",
)  # fmt: skip
_TEXT = (
    "Ich lege Widerspruch ein.", "Hiermit widerspreche ich.", "Widerspruch! Begründung folgt.",
    "Ich bin mit der Entscheidung nicht einverstanden.", "Bitte prüfen Sie die Berechnung.",
    "Die fehlenden Nachweise habe ich am {t} schon hochgeladen.", "Es wurden {a} zu viel angerechnet.",
    "Warum wurde die Leistung ab {m} eingestellt?", "Ich bitte um Rückruf.", "Ich war am {t} im Krankenhaus.",
    "Danke für die Prüfung", "Die Forderung über {b} erkenne ich nicht an.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "yyyy-mm-dd", "d. month yyyy")
    color = d.one_of("#003b6f", "#c8102e", "#00756f", "#444", "#5a2a82", "#e2001a", "#0b6e2d")
    clock = f"{d.rng.randint(0, 23):02d}:{d.rng.randint(0, 59):02d}"
    portal = d.one_of(*_PORTALS)
    parted = d.maybe(0.4)
    name = (
        [
            (d.one_of("Vorname", "Vorname(n)"), d.field("absender", s.citizen.first, part=1)),
            (d.one_of("Nachname", "Familienname", "Name"), d.field("absender", s.citizen.last, part=2)),
        ]
        if parted
        else [(d.one_of("Name", "Vor- und Nachname", "Absender", "Antragsteller/in", "Von"), s.name())]
    )
    if parted and d.maybe(0.3):
        name.reverse()
    who = [(d.one_of("Anrede"), s.citizen.salutation), *name] if d.maybe(0.5) else name
    who += [("Geburtsdatum", d.print_date(s.citizen.born, style))] if d.maybe(0.6) else []
    if d.maybe(0.8):
        who += (
            [
                ("Straße, Hausnummer", s.street()),
                ("PLZ", d.field("absender_plz", s.home.postcode)),
                (d.one_of("Ort", "Wohnort"), d.field("absender_ort", s.home.place)),
            ]
            if d.maybe(0.6)
            else [(d.one_of("Anschrift", "Adresse"), f"{s.street()}, {s.place()}")]
        )
    who += d.some(
        (
            ("E-Mail", mail_of(s.citizen, d)),
            ("Telefon", g.phone()),
            ("Rückmeldung per", "Postfach"),
            ("Nutzerkonto", f"U{g.digits(7)}"),
        ),
        0,
        3,
    )
    what = [
        (
            d.one_of(
                "Datum des Bescheids",
                "Bescheid vom",
                "Bescheiddatum",
                "Datum des angefochtenen Bescheides",
                "Gegen welchen Bescheid (Datum)?",
            ),
            s.decision_day(style),
        )
    ]
    what += [(d.one_of("Art des Bescheids", "Bescheid", "Dokument"), escape(s.decision))] if d.maybe(0.6) else []
    what += (
        [(d.one_of(s.label, s.label, "Aktenzeichen / Kundennummer", "Zeichen (falls vorhanden)"), s.az())]
        if d.maybe(0.8)
        else []
    )
    what += (
        [(d.one_of("BG-Nummer", "Nummer der Bedarfsgemeinschaft", "Bedarfsgemeinschaft"), s.bg_code())]
        if s.bg and d.maybe(0.75)
        else []
    )
    what += (
        [(d.one_of("Bescheid erhalten am", "Zugang des Bescheids"), d.print_date(s.received, style))]
        if d.maybe(0.4)
        else []
    )
    what += (
        [(d.one_of("Leistung", "Thema", "Betreff"), d.one_of("Widerspruch", escape(s.benefit)))] if d.maybe(0.6) else []
    )
    proxy = d.maybe(0.15)
    helper = d.one_of(g.person().name, f"Sozialberatung {g.town()}")
    what += (
        [(d.one_of("Vertretung durch", "Bevollmächtigte Person"), d.field("bevollmaechtigter", helper))]
        if proxy
        else [("Vertretung", "nein")]
        if d.maybe(0.3)
        else []
    )
    if d.maybe(0.4):
        d.rng.shuffle(what)
    texts = [s.fill(text) for text in d.some(_TEXT, 1, 4)] + s.facts(0, 3)
    message = [
        (
            d.one_of("Ihre Nachricht", "Begründung", "Mitteilung", "Text der Nachricht", "Beschreibung"),
            d.one_of(" ", "<br>").join(texts),
        )
    ]
    message += (
        [
            (
                d.one_of("Anhänge", "Hochgeladene Dateien", "Anlagen"),
                d.one_of("bescheid_seite1.jpg (2,1 MB)", "keine", "Scan_2024.pdf, Attest.pdf", "IMG_0042.HEIC"),
            )
        ]
        if d.maybe(0.6)
        else []
    )
    sent = [
        (
            d.one_of("Gesendet am", "Übermittelt am", "Datum", "Eingegangen am", "Absendezeitpunkt", "Versandt"),
            f"{s.when(style)}{d.one_of(', ', ' um ', ' ')}{clock}{d.one_of('', ' Uhr')}",
        ),
        (d.one_of("Empfänger", "Zuständige Stelle", "An", "Behörde", "Gesendet an"), s.office_name()),
        (
            d.one_of("Vorgangsnummer", "Ticket", "Sendungsnummer", "Transaktions-ID", "Referenz"),
            d.one_of(
                f"{g.digits(4)}-{g.digits(6)}",
                f"WS{g.digits(9)}",
                f"#{g.digits(7)}",
                f"{g.digits(8)}-af3c-4{g.digits(3)}",
            ),
        ),
    ]
    d.rng.shuffle(sent)
    titles = [
        d.one_of("Übermittlung", "Sendedaten", "Details"),
        d.one_of("Persönliche Daten", "Ihre Daten", "Angaben zur Person"),
        d.one_of("Bescheid", "Angaben zum Bescheid", "Worum geht es?"),
        d.one_of("Nachricht", "Ihr Anliegen"),
    ]
    groups = list(zip(titles, (sent, who, what, message), strict=True))
    if d.maybe(0.5):
        groups = [*groups[1:], groups[0]]
    look = d.one_of("tabelle", "gestapelt", "zwei", "punkte")

    def group(title: str, rows: list[tuple[str, str]]) -> str:
        heading = f"<h3>{title}</h3>" if look != "punkte" or d.maybe(0.5) else ""
        match look:
            case "tabelle":
                return (
                    heading + "<table class=t>" + "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in rows) + "</table>"
                )
            case "gestapelt":
                return heading + "".join(f"<div class=f><div class=k>{k}</div>{v}</div>" for k, v in rows)
            case "zwei":
                return (
                    heading
                    + "<div class=z>"
                    + "".join(f"<div class=f><div class=k>{k}</div>{v}</div>" for k, v in rows)
                    + "</div>"
                )
        return heading + "".join(f"<p class=l>{k}: {v}</p>" for k, v in rows)

    info = d.one_of(
        "Diese Bestätigung wurde automatisch erzeugt.",
        "Bitte bewahren Sie diese Seite für Ihre Unterlagen auf.",
        f"Bearbeitungsstand: eingegangen. Letzte Anmeldung: {d.print_date(s.received, style)}",
        "Wir melden uns innerhalb von 4 Wochen bei Ihnen.",
        "",
    )
    nav = " &nbsp; ".join(
        d.some(
            ("Startseite", "Postfach (3)", "Meine Anträge", "Profil", "Abmelden", "Hilfe", "Kontakt", "Termine"), 2, 6
        )
    )
    body = (
        f"<div class=bar><b>{portal}</b> <span>{nav}</span></div><h2>{d.one_of('✓ ', '', '')}{d.one_of(*_DONE)}"
        f"</h2><p>{info}</p>" + "".join(group(title, rows) for title, rows in groups) + f"<p class=k>"
        f"{d.one_of('Zurück zur Übersicht', 'Drucken | Als PDF speichern', 'Impressum | Datenschutz | Hilfe')}</p>"
    )
    printed = d.later(s.written, 0, 3)
    url = f"https://{portal.lower().replace(' ', '-')}.example/postfach/nachricht?id={g.digits(9)}"
    header = (
        f"<div style='position:absolute;top:5mm;left:10mm;right:10mm;font-size:7pt'>{printed:%d.%m.%y}, "
        f"{clock}<span style='margin-left:60mm'>{portal} – Nachricht</span></div>"
    )
    footer = (
        f"<div style='position:absolute;bottom:5mm;left:10mm;right:10mm;font-size:7pt'>{url}<span "
        f"style='float:right'>{{page}}/{{pages}}</span></div>"
    )
    browser = d.maybe(0.75)
    css = d.css(SANS, low=9, high=11.5) + (
        f".bar{{background:{d.one_of(color, '#eee', '#fff')};color:{color if d.maybe(0.5) else '#888'};"
        f"padding:3mm;border-bottom:2px solid {color};margin-bottom:5mm}}h2{{color:{color};font-size:"
        f"{d.rng.randint(13, 20)}pt}}h3{{margin:4mm 0 1.5mm;font-size:110%}}"
        f".k{{color:{d.one_of('#666', '#000', '#456')};font-size:{d.rng.randint(80, 100)}%;"
        f"{d.one_of('font-weight:bold', '')}}}.t{{width:100%}}.t td{{padding:1.2mm 2mm;border-bottom:1px solid "
        f"#ccc}}.t .k{{width:{d.rng.randint(28, 42)}%}}"
        f".f{{margin-bottom:{d.rng.uniform(1.5, 3):.1f}mm;"
        f"{d.one_of('', 'border:1px solid #bbb;padding:1mm 2mm;border-radius:1mm')}}}.z{{display:grid;"
        f"grid-template-columns:1fr 1fr;gap:0 6mm}}.l{{margin:0 0 1mm}}"
    )
    return Sheet(
        body=body,
        css=css,
        header=header if browser else "",
        footer=footer if browser else "",
        margin=(14, d.rng.uniform(12, 30), 15, d.rng.uniform(12, 30)),
    )

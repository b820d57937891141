"""Print of an online application: summary of all entries in groups, time stamp, transaction number, uploaded files."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.antrag._antrag import DECLARATIONS, INCOMES, NATIONS, STATES, application, pick

_KINDS = {
    "hauptantrag": ("Hauptantrag Bürgergeld", "Hauptantrag", "Erstantrag", "Antrag auf Bürgergeld"), "weiterbewilligung": ("Weiterbewilligungsantrag", "Weiterbewilligung", "Antrag auf Weiterbewilligung"),
    "veraenderungsmitteilung": ("Veränderungsmitteilung", "Veränderung mitteilen", "Mitteilung einer Veränderung"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("hauptantrag", "weiterbewilligung", "veraenderungsmitteilung")), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "yyyy-mm-dd")
    kind = d.one_of(*_KINDS[a.kind])
    color = d.one_of("#00549f", "#c8102e", "#006b5b", "#444", "#7a2a82")
    portal = d.one_of(
        "jobcenter.digital", "Sozialplattform", "Serviceportal", "Bürgerportal", "Online-Antrag", "Formularserver"
    )
    clock = f"{d.rng.randint(0, 23):02d}:{d.rng.randint(0, 59):02d}"
    split = d.maybe(0.7)
    person = (
        [("Vorname", a.part(d, a.person.first)), (d.one_of("Nachname", "Familienname"), a.part(d, a.person.last))]
        if split
        else [("Name", a.name(d))]
    )
    person += [("Anrede", a.person.salutation)] if d.maybe(0.5) else []
    person += [("Geburtsdatum", a.born(d, style))] if d.maybe(0.88) else []
    person += [("Staatsangehörigkeit", d.one_of(*NATIONS)), ("Familienstand", d.one_of(*STATES))][: d.rng.randint(0, 2)]
    address = (
        [("Straße und Hausnummer", a.street(d)), ("Postleitzahl", a.plz(d)), ("Ort", a.ort(d))]
        if d.maybe(0.7)
        else [("Anschrift", f"{a.street(d)}, {a.place(d)}")]
    )
    if d.maybe(0.25):
        house = a.home.street.rsplit(" ", 1)
        address[0] = ("Straße", d.field("strasse", house[0], a.home.street))
        address.insert(1, ("Hausnummer", d.field("strasse", house[-1], a.home.street)))
        address = address if len(address) == 4 else [*address, ("Postleitzahl", a.plz(d)), ("Ort", a.ort(d))]
    contact = [
        ("Telefon", a.phone),
        ("E-Mail", f"{a.person.first.split()[0].lower()}.{g.digits(2)}@post.example".replace("ü", "ue")),
    ][: d.rng.randint(0, 2)]
    case = (
        [(d.one_of("Nummer der Bedarfsgemeinschaft", "BG-Nummer", "Bedarfsgemeinschaft"), a.number(d))]
        if d.maybe(0.7)
        else []
    )
    case += [("Kundennummer", f"{g.digits(3)}C{g.digits(6)}")] if d.maybe(0.4) else []
    bank = (
        [
            ("IBAN", a.account(d)),
            ("Kreditinstitut", escape(a.bank.name)),
            ("Kontoinhaber", d.one_of("Antragsteller/in", "ich")),
        ][: d.rng.randint(1, 3)]
        if d.maybe(0.7)
        else []
    )
    others = [a.partner, *a.children][: d.rng.randint(0, 4)]
    folk = [
        (f"Person {n}", f"{escape(who.name)}, geb. {d.print_date(who.born, style)}") for n, who in enumerate(others, 2)
    ]
    topic: list[tuple[str, str]]
    if a.kind == "veraenderungsmitteilung":
        topic = pick(
            d,
            (
                ("Art der Veränderung", d.one_of("Beschäftigung", "Bankverbindung", "Umzug", "Haushaltsmitglied")),
                ("Veränderung ab", d.print_date(d.later(a.day, -30, 40), style)),
                ("Arbeitgeber", escape(g.firm())),
                ("Monatliches Einkommen", d.print_amount(g.money(200, 1700))),
                ("Bemerkung", "Vertrag wird nachgereicht"),
            ),
            2,
            5,
        )
    else:
        topic = [("Leistungen ab", d.print_date(a.day.replace(day=1) + timedelta(days=32), style))] + [
            (f"Einkommen: {text}", d.one_of("Nein", "Nein", f"Ja, {d.print_amount(g.money(50, 900))}"))
            for text in d.some(INCOMES, 2, 6)
        ]
        topic += [
            ("Vermieter", escape(g.landlord())),
            ("IBAN Vermieter", d.print_iban(g.iban())),
            ("Gesamtmiete", d.print_amount(g.money(300, 1100))),
        ][: d.rng.randint(0, 3)]
    sent = f"{a.datum(d, style)}{d.one_of(', ', ' ', ' um ')}{clock}{d.one_of('', ' Uhr')}"
    meta = [
        (d.one_of("Gesendet am", "Eingereicht am", "Übermittelt am", "Antragsdatum", "Absendedatum"), sent),
        (
            d.one_of("Vorgangsnummer", "Transaktions-ID", "Auftragsnummer"),
            d.one_of(f"{g.digits(4)}-{g.digits(8)}", f"OA-{g.digits(9)}", g.digits(12)),
        ),
    ]
    meta += [(d.one_of("Art des Antrags", "Formular", "Leistung", "Anliegen"), a.art(d, kind))] if d.maybe(0.6) else []
    meta += [("Zuständige Stelle", escape(a.office))]
    if d.maybe(0.4):
        d.rng.shuffle(meta)
    groups = [
        (d.one_of("Persönliche Daten", "Angaben zur Person", "Antragstellende Person"), [*person, *address, *contact]),
        (d.one_of("Daten zum Vorgang", "Zuordnung"), case),
        (d.one_of("Angaben", "Ihre Angaben zum Antrag"), topic),
        ("Weitere Personen", folk),
        ("Bankverbindung", bank),
    ]
    end = [(d.one_of("Übermittlung", "Versanddaten"), meta)]
    groups = [*end, *groups] if d.maybe(0.6) else [*groups, *end]
    look = d.one_of("tabelle", "gestapelt", "zwei", "punkte")

    def show(title: str, rows: list[tuple[str, str]]) -> str:
        if not rows:
            return ""
        heading = f"<h3>{title}</h3>"
        if look == "tabelle":
            return heading + "<table class=t>" + "".join(f"<tr><td class=k>{k}<td>{v}" for k, v in rows) + "</table>"
        if look == "punkte":
            return heading + "".join(f"<p class=l><b>{k}:</b> {v}</p>" for k, v in rows)
        inner = "".join(f"<div class=f><div class=k>{k}</div>{v}</div>" for k, v in rows)
        return heading + (f"<div class=z>{inner}</div>" if look == "zwei" else inner)

    files = (
        f"<h3>Anlagen</h3><p>{', '.join(d.some(('Mietvertrag.pdf', 'IMG_2231.jpg', 'Kontoauszug_03.pdf', 'Lohn.pdf', 'Ausweis.png'), 1, 4))}</p>"
        if d.maybe(0.5)
        else ""
    )
    headline = d.one_of(
        "Zusammenfassung",
        "Ihr Antrag wurde übermittelt",
        "Antragsübersicht",
        "Kopie für Ihre Unterlagen",
        "Übersicht Ihrer Angaben",
    )
    title = (
        headline
        if any("antragsart" in v for _, v in meta) and d.maybe(0.5)
        else d.one_of(
            f"{headline}: {a.art(d, kind)}", f"{a.art(d, kind)}", f"{a.art(d, kind)}<br><small>{headline}</small>"
        )
    )
    stated = f"<p class=l>✓ {d.one_of(*DECLARATIONS)}</p>" if d.maybe(0.6) else ""
    body = f"<div class=bar>{portal}</div><h2>{title}</h2>" + "".join(show(*group) for group in groups) + files + stated
    url = f"https://www.{portal.lower().replace(' ', '-').replace('ü', 'ue')}.example/antrag/{g.digits(7)}"
    footer = f"<div style='position:absolute;bottom:6mm;left:15mm;right:15mm;font-size:7pt;color:#555'>{url}<span style='float:right'>{{page}} / {{pages}}</span></div>"
    css = d.css(SANS, low=9, high=11) + (
        f".bar{{{d.one_of(f'background:{color};color:#fff', f'border-bottom:2px solid {color};color:{color}')};padding:2.5mm;margin-bottom:4mm}}h2{{font-size:{d.rng.randint(13, 19)}pt}}h3{{margin:4mm 0 1.5mm;color:{d.one_of(color, '#000')};font-size:110%}}.t{{width:100%}}.t td{{padding:1mm 2mm;border-bottom:1px solid #ddd}}"
        f".k{{color:#555;font-size:{d.rng.randint(80, 96)}%}}.t .k{{width:{d.rng.randint(32, 45)}%}}.f{{margin-bottom:2mm}}.z{{display:grid;grid-template-columns:1fr 1fr;gap:0 6mm}}.l{{margin:0 0 1mm}}small{{font-size:9pt}}"
    )
    return Sheet(body, css, footer=footer, margin=(14.0, 16.0, 14.0, 18.0))

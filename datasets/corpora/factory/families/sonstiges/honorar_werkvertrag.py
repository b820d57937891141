"""Contract that is no employment: freelance, Werkvertrag, voluntary agreement with allowance, internship, kindergarten care, sublet of a garage, purchase of a car."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_KINDS: tuple[tuple[tuple[str, ...], str, str, tuple[tuple[str, str], ...]], ...] = (
    (("Honorarvertrag", "Vertrag über freie Mitarbeit", "Dienstleistungsvertrag"), "Auftraggeber", "Auftragnehmer/in", (
        ("Gegenstand", "Die Auftragnehmerin übernimmt ab {soon} die Tätigkeit als Dozentin mit {n} Unterrichtseinheiten wöchentlich."), ("Vergütung", "Das Honorar beträgt je Unterrichtseinheit {small} und wird nach Rechnungsstellung überwiesen."), ("Status", "Die Vertragsparteien sind sich einig, dass ein Arbeitsverhältnis nicht begründet wird."),
        ("Steuern", "Die Versteuerung und soziale Absicherung obliegt der Auftragnehmerin."), ("Laufzeit", "Der Vertrag endet am {late}, ohne dass es einer Kündigung bedarf."))),
    (("Vereinbarung über ehrenamtliche Tätigkeit", "Übungsleitervereinbarung", "Vereinbarung Bundesfreiwilligendienst", "Ehrenamtsvertrag"), "Verein", "Ehrenamtliche/r", (
        ("Aufgabe", "Der Übungsleiter leitet die Gruppe Kinderturnen, {n} Stunden wöchentlich."), ("Aufwandsentschädigung", "Gezahlt wird eine Aufwandsentschädigung von {amount} jährlich (§ 3 Nr. 26 EStG)."), ("Versicherung", "Es besteht Unfallschutz über die Berufsgenossenschaft."), ("Ende", "Die Vereinbarung kann jederzeit beendet werden."))),
    (("Praktikumsvertrag", "Vereinbarung über ein Praktikum", "Vereinbarung über eine Maßnahme beim Arbeitgeber (MAG)"), "Betrieb", "Praktikant/in", (
        ("Dauer", "Das Praktikum dauert vom {soon} bis {late}."), ("Inhalt", "Es dient der Orientierung; ein Vergütungsanspruch besteht nicht."), ("Arbeitszeit", "Anwesenheit Montag bis Freitag, {n} Stunden täglich."), ("Betreuung", "Ansprechpartner ist {person}."), ("Bescheinigung", "Nach Abschluss wird eine Bescheinigung erteilt."))),
    (("Betreuungsvertrag", "Vertrag über die Betreuung in der Kindertagesstätte", "Kita-Vertrag"), "Träger", "Personensorgeberechtigte/r", (
        ("Aufnahme", "Das Kind {child}, geboren am {born}, wird zum {soon} aufgenommen."), ("Umfang", "Die Betreuungszeit beträgt {n}5 Stunden wöchentlich."), ("Beitrag", "Der Elternbeitrag beträgt {amount}, das Essensgeld {small} je Monat."), ("Abholung", "Abholberechtigt ist auch {person}."), ("Kündigung", "Der Vertrag kann mit einer Frist von drei Monaten gekündigt werden."))),
    (("Kaufvertrag über ein gebrauchtes Kraftfahrzeug", "Kfz-Kaufvertrag", "Kaufvertrag"), "Verkäufer", "Käufer/in", (
        ("Fahrzeug", "Kombi, Erstzulassung {past}, Fahrgestellnummer W0X{no}, {n}2.000 km"), ("Kaufpreis", "Der Preis beträgt {amount}, bar bei Übergabe."), ("Gewährleistung", "Das Fahrzeug wird unter Ausschluss der Sachmängelhaftung verkauft."), ("Übergabe", "Übergabe mit Papieren und {n} Schlüsseln am {past}."))),
    (("Darlehensvertrag unter Privatpersonen", "Privater Darlehensvertrag", "Schuldschein"), "Darlehensgeber", "Darlehensnehmer/in", (
        ("Betrag", "Der Darlehensgeber zahlt {amount} zinslos aus."), ("Rückzahlung", "Die Rückzahlung erfolgt in Raten von {small} ab {soon}."), ("Zweck", "Das Darlehen ist für Miete und Lebensunterhalt, solange das Amt nicht gezahlt hat."), ("Form", "Nebenabreden bestehen nicht."))),
    (("Mietvertrag über eine Garage", "Mietvertrag Stellplatz", "Nutzungsvertrag Kleingarten", "Pachtvertrag"), "Vermieter", "Mieter/in", (
        ("Objekt", "Vermietet wird die Garage Nr. {n} in {town}, {street}."), ("Miete", "Die Miete beträgt monatlich {small}."), ("Dauer", "Das Verhältnis beginnt am {soon} und läuft unbefristet."), ("Nutzung", "Eine Nutzung zu Wohnzwecken ist untersagt."), ("Kaution", "Eine Kaution wird nicht erhoben."))),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    titles, role, other, clauses = d.rng.choice(_KINDS)
    private = role in ("Verkäufer", "Darlehensgeber") or (role == "Vermieter" and d.maybe(0.6))
    name = (
        g.person().name
        if private
        else f"Turnverein {g.town()} e. V."
        if role == "Verein"
        else d.one_of(f"Kindertagesstätte {g.town()} gGmbH", f"Ev. Kirchengemeinde {g.town()}")
        if role == "Träger"
        else d.one_of(g.firm(), f"Volkshochschule {g.town()}")
    )
    c = akte.case(d, name, coded=0.12, dated=0.88)
    given = {
        "small": akte.euro(d, 18, 95),
        "late": d.print_date(d.later(c.day, 60, 400)),
        "amount": akte.euro(d, 150, 4800),
    }
    texts = [(head, post.fill(d, c.day, text, **given)) for head, text in clauses]
    texts += [
        (head, text)
        for head, text in (
            ("Datenschutz", "Die Daten werden nur zur Durchführung des Vertrages verarbeitet."),
            ("Schriftform", "Änderungen und Ergänzungen bedürfen der Schriftform."),
            ("Salvatorische Klausel", "Sollte eine Bestimmung unwirksam sein, bleibt der Vertrag im Übrigen wirksam."),
        )
        if d.maybe(0.5)
    ]
    title = d.one_of(*titles)
    first = f"{c.shown}, {escape(c.seat.street)}, {escape(c.seat.postcode_place)}"
    second = f"{escape(c.who.name)}, geb. {d.print_date(c.who.born)}, {escape(c.home.street)}, {escape(c.home.postcode_place)}"
    shape = d.rng.randrange(4)
    if shape == 0:
        text = "".join(f"<p class=h>§ {i} {head}</p><p>{body}</p>" for i, (head, body) in enumerate(texts, 1))
        parties = f"<p class=c>zwischen</p><p>{first}<br>– {role} –</p><p class=c>und</p><p>{second}<br>– {other} –</p>"
    elif shape == 1:
        text = "<table class=t>" + "".join(f"<tr><td><b>{head}</b><td>{body}" for head, body in texts) + "</table>"
        parties = f"<table class=t><tr><td>{role}<td>{first}<tr><td>{other}<td>{second}</table>"
    elif shape == 2:
        text = "".join(
            f"<p><b>{i}. {head}:</b> {akte.pen(d, body, 1.15) if d.maybe(0.4) else body}</p>"
            for i, (head, body) in enumerate(texts, 1)
        )
        parties = f"<div class=x><div><small>{role}</small><br>{first.replace(', ', '<br>', 1)}</div><div><small>{other}</small><br>{second.replace(', ', '<br>', 1)}</div></div>"
    else:
        text = "<p>" + " ".join(body for _, body in texts) + "</p>"
        parties = f"<p>{first} (im Folgenden „{role}“), und {second} (im Folgenden „{other}“), schließen folgenden Vertrag:</p>"
    place = escape(c.seat.place)
    line = d.one_of("{p}, den {d}", "{p}, {d}", "Ort, Datum: {p}, {d}").format(p=place, d=c.dated) if c.dated else place
    sign = f"<table class=s><tr><td>{line}<br>{akte.sign(d, c.clerk.last if not private else c.sender.split()[-1])}<br>{role}<td><br>{akte.sign(d, c.who.last)}<br>{other}</table>"
    ref = (
        f"<p>{akte.ref(d, c, 'Aktenzeichen', 'Unser Zeichen', 'Az.')}</p>"
        if c.code
        else f"<p>Vertrags-Nr. {g.digits(5)}</p>"
        if d.maybe(0.25)
        else ""
    )
    body = f"<h1>{title}</h1>{ref}{parties}{text}{sign}"
    css = d.css(SANS, SERIF, SERIF, low=10, high=12) + (
        f"h1{{font-size:{d.rng.randint(14, 21)}pt;text-align:{d.one_of('center', 'left')};margin:0 0 6mm}}.c{{text-align:{d.one_of('center', 'left')}}}.h{{font-weight:bold;text-align:{d.one_of('center', 'left')};margin:4mm 0 1mm}}.t{{width:100%;margin-bottom:5mm}}.t td{{border:1px solid #777;padding:2mm}}.t td:first-child{{width:42mm}}"
        ".x{display:flex;gap:10mm;margin-bottom:6mm}.x div{flex:1;border-bottom:1px solid #000;padding-bottom:2mm}small{font-size:8pt}.s{width:100%;margin-top:9mm}.s td{width:50%}"
    )  # fmt: skip
    return Sheet(body, css, margin=(d.rng.randint(16, 28), 22, 16, 25))

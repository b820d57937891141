"""Lawyer-like contract in running text: every value stands inside a sentence of a numbered paragraph."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_NUMBERS = ("Null", "Ein", "Zwei", "Drei", "Vier", "Fünf", "Sechs")


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.45, couple=True)
    people = m.tenants(d, le)
    short = le.tenants_printed[0] == le.tenants[0].first
    if short:
        who = d.one_of("den Eheleuten ", "Herrn und Frau ", "") + " und ".join(people)
    else:
        who = d.one_of(" und ", " sowie ", " und ", ", ").join(
            f"{d.one_of('', person.salutation + 'n ' if person.sex == 'm' else person.salutation + ' ')}{mark}"
            f"{d.one_of('', ', geb. ' + d.print_date(person.born), f', * {d.print_date(person.born)} {g.town()}')}"
            for mark, person in zip(people, le.tenants, strict=True)
        )
    home = f"{escape(le.landlord_address.street)}, {escape(le.landlord_address.postcode_place)}"
    agent = ""
    if le.landlord_person is None and d.maybe(0.6):
        agent = d.one_of(
            f", vertreten durch {escape(g.landlord())}", f", vertreten durch den Geschäftsführer "
            f"{escape(g.person().name)}",
            f", diese vertreten durch die Hausverwaltung {escape(g.person().last)}, {escape(g.address().street)}",
        )  # fmt: skip
    formerly = d.one_of("", f", bisher wohnhaft {escape(le.former.street)}, {escape(le.former.postcode_place)}",
                        f", derzeitige Anschrift: {escape(le.former.postcode_place)}, "
                        f"{escape(le.former.street)}")  # fmt: skip
    dash = d.one_of("– nachfolgend „{}“ genannt –", "- im Folgenden {} -", "(nachstehend: {})", "als {}")
    lead = d.one_of("Zwischen", "Es schließen", "Der nachstehende Vertrag wird geschlossen zwischen")
    closing = d.one_of(
        "wird folgender Mietvertrag geschlossen:", "folgenden Vertrag über Wohnraum:", "wird vereinbart:"
    )
    body = (
        f"<h1>{d.one_of('Mietvertrag', 'MIETVERTRAG', 'Wohnraummietvertrag', 'Mietvertrag über Wohnraum')}</h1>"
        f"<p>{lead}</p><p class=c>{m.landlord(d, le)}"
        f"{d.one_of(', ', ', wohnhaft ', ', mit Sitz ') if agent == '' else ', '}{home}"
        f"{agent}<br>{dash.format('Vermieter')}</p><p class=c>und</p><p class=c>{who}{formerly}<br>"
        f"{dash.format('Mieter')}</p>"
        f"<p>{closing}</p>"
    )
    area, rooms = m.figure(d, "wohnflaeche", le.area), m.figure(d, "zimmer", le.rooms)
    place = d.one_of(f"{m.street(d, le)} in {m.town(d, le)}", f"{m.town(d, le)}, {m.street(d, le)}",
                     f"{m.street(d, le)}, {m.town(d, le)}", f"{d.field('objekt_ort', le.flat.place)}, "
                     f"{m.street(d, le)}")  # fmt: skip
    equipment = ", ".join(m.fill(d, room) for room in d.some(m.ROOMS, 2, 6))
    size = "" if d.maybe(0.2) else d.one_of(
        f" Die Wohnfläche beträgt rund {area} Quadratmeter; sie dient nicht zur Festlegung des Mietgegenstandes.",
        f" Die Parteien gehen von einer Wohnfläche von {area} m² aus.", f" Wohnfläche: ca. {area} qm.",
    )  # fmt: skip
    flat = d.one_of(
        f"Vermietet wird die im Hause {place}, {escape(le.storey)}, gelegene Wohnung, bestehend aus {rooms} Zimmern, "
        f"{equipment}.",
        f"Der Vermieter überlässt dem Mieter zu Wohnzwecken die Wohnung {place} ({escape(le.storey)}). Sie umfasst "
        f"{rooms} Zimmer "
        f"sowie {equipment}.",
        f"Gegenstand des Vertrages ist die abgeschlossene {rooms}-Zimmer-Wohnung im Anwesen {place}. Mitvermietet "
        f"sind {equipment}.",
        f"Zur Benutzung als Wohnung werden in {place} folgende Räume vermietet: {equipment}.",
    )  # fmt: skip
    begin, handover = d.date("mietbeginn", le.start), d.print_date(d.later(le.start, -4, -1))
    start = d.one_of(
        f"Das Mietverhältnis beginnt am {begin} und wird auf unbestimmte Zeit geschlossen.",
        f"Die Mietzeit läuft ab {begin}.",
        f"Mit Wirkung vom {begin} wird das Mietobjekt überlassen; die Schlüssel werden am {handover} übergeben.",
        f"Mietbeginn ist der {begin}. Eine Befristung ist nicht gewollt.",
    )  # fmt: skip
    cold = d.amount("grundmiete", le.rent)
    pays = d.one_of(
        f"Die monatliche Grundmiete (netto, kalt) beträgt {cold}.", f"Als Miete werden monatlich {cold} ohne "
        f"Nebenkosten vereinbart.",
        f"Der Mieter schuldet eine Nettokaltmiete von {cold} im Monat.", f"Die Kaltmiete ist auf {cold} festgesetzt.",
    )  # fmt: skip
    style, garage = rng.choice(["joint", "split", "split", "costs"]), d.maybe(0.3)
    if style == "joint":
        both = d.amount("nebenkosten", le.additional)
        pays += d.one_of(f" Hinzu kommt eine Vorauszahlung auf Betriebs- und Heizkosten von {both}.",
                         f" Für Neben- und Heizkosten sind daneben {both} als Abschlag zu leisten.")  # fmt: skip
    else:
        costs, heat = d.amount("nebenkosten", le.costs), d.amount("heizkosten", le.heating)
        pays += d.one_of(f" Auf die kalten Betriebskosten sind {costs} vorauszuzahlen",
        f" Daneben trägt er {costs} als "
                         "Vorauszahlung auf die Betriebskosten", f" Die Betriebskostenvorauszahlung beläuft sich auf "
                         f"{costs}")  # fmt: skip
        pays += d.one_of(f", auf Heizung und Warmwasser {heat}.",
        f" sowie {heat} für Heizkosten.") if style == "split" else (
            ". Gas bezieht der Mieter selbst über eine Etagenheizung.")  # fmt: skip
    total = le.rent + le.costs + (0 if style == "costs" else le.heating) + (le.garage if garage else 0)
    if garage:
        pays += f" Für den Stellplatz Nr. {g.digits(2)} werden zusätzlich {d.print_amount(le.garage)} erhoben."
    if d.maybe(0.65):
        sum_up = d.amount("gesamtmiete", total)
        pays += d.one_of(f" Insgesamt sind damit {sum_up} zu zahlen.", f" Die Gesamtmiete beträgt demnach {sum_up}.",
                         f" Dies ergibt eine monatliche Zahlung von {sum_up}.")  # fmt: skip
    account = "" if d.maybe(0.25) else d.one_of(
        f"Die Miete ist auf das Konto des Vermieters, IBAN {d.iban('iban', le.iban)}, {escape(le.bank.name)}, zu "
        f"überweisen. ",
        f"Zahlungen sind an {escape(le.bank.name)} unter {d.iban('iban', le.iban)} (BIC {le.bank.bic}) zu richten. ",
    )  # fmt: skip
    paid = account + m.fill(d, " ".join(d.some(m.CLAUSES["zahlung"][1], 2, 4)))
    held = d.amount("kaution", le.deposit)
    many = ("eine", "zwei", "drei")[le.months - 1] + (" Nettokaltmiete" if le.months == 1 else " Nettokaltmieten")
    security = d.one_of(
        f"Der Mieter leistet eine Barkaution in Höhe von {many} = {held}.",
        f"Es wird eine Sicherheit von {held} vereinbart ({many}).",
        f"Vor Einzug sind {held} als Kaution zu hinterlegen, und zwar auf das Kautionskonto {d.print_iban(g.iban())}.",
        f"Eine Kaution in Höhe von {many} ist bei Einzug zu leisten.",
    )  # fmt: skip
    sections = [
        (d.one_of("Mietsache", "Mietgegenstand", "Mieträume"), flat + size),
        (d.one_of("Mietbeginn", "Mietzeit", "Beginn"), start), (d.one_of("Miete", "Mietzins", "Höhe der Miete"), pays),
        (d.one_of("Zahlung", "Zahlungsweise", "Fälligkeit der Miete"), paid),
        *([] if d.maybe(0.15) else [(d.one_of("Kaution", "Mietsicherheit", "Sicherheit"), security)]),
    ]  # fmt: skip
    without = ("zahlung", "kaution")
    sections += [(title, " ".join(text)) for title, text in m.clauses(d, 5, 16, without=without)]
    heading = d.one_of(
        "<h3>§ {}<br>{}</h3>", "<h3>§ {} {}</h3>", "<h3>{}. {}</h3>", "<h3>§ {} – {}</h3>", "<h3>Artikel {}: {}</h3>"
    )
    for number, (title, text) in enumerate(sections, start=1):
        body += f"<div>{heading.format(number, title)}<p>{text}</p></div>"
    ours, theirs = m.days_signed(d, le, "d. month yyyy" if d.maybe(0.4) else None)
    town = escape(d.one_of(le.flat.place, le.landlord_address.place))
    body += (
        f"<table class=u><tr><td>{town}, {d.one_of('den ', '')}{ours}<td>{town}, {d.one_of('den ', '')}{theirs}"
        f"<tr><td class=s>{m.landlord(d, le)}<td class=s>{d.one_of(' und ', '<br>').join(people)}</table>"
    )
    css = d.css(SERIF, SERIF, SANS, low=10, high=12) + (
        f"h1,.c{{text-align:center}}h1{{letter-spacing:{rng.uniform(0, 2):.1f}mm;font-size:{rng.randint(14, 22)}pt}}"
        f"h3{{font-size:1em;margin:4mm 0 1.5mm;text-align:{d.one_of('center', 'left')}"
        f"}}p{{text-align:{d.one_of('justify', 'left')}}}"
        ".u{width:100%;margin-top:10mm}.u td{width:50%;padding-right:8mm}.s{padding-top:14mm}"
    )
    mark = d.one_of("- {page} -", "Seite {page} von {pages}", "{page}", "")
    footer = f'<div style="position:absolute;bottom:9mm;left:0;right:0;text-align:center;font-size:8pt">{mark}</div>'
    return Sheet(body=body, css=css, footer=footer, margin=(rng.randint(20, 28), 24.0, 20.0, rng.randint(22, 30)))

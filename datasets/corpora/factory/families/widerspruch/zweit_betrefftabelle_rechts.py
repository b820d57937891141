"""Typed letter whose subject is a small filled table and whose address window stands on the right-hand side."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._zweit import ENCLOSURES, case, fill, home_town, reasons, requests

_OPEN = (
    "hiermit lege ich gegen die oben genannte Entscheidung Widerspruch ein.",
    "gegen den oben bezeichneten Bescheid erhebe ich fristwahrend Widerspruch.",
    "ich widerspreche der im Betreff genannten Entscheidung in vollem Umfang.",
    "den o. g. Bescheid akzeptiere ich nicht.",
    "unter Bezug auf die obigen Angaben lege ich Widerspruch ein und begründe ihn wie folgt.",
    "innerhalb der Monatsfrist erhebe ich Widerspruch.",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = case(d, reference=0.75, bg=0.5)
    home, office = facts.home, facts.office_address
    reverse = d.maybe(0.2)
    citizen = facts.citizen
    in_table = d.maybe(0.4)
    person_text = citizen.reversed_name if reverse and in_table else citizen.name
    name = d.field("absender", person_text)
    street, town = d.field("absender_strasse", home.street), home_town(d, home)
    rows: list[tuple[str, str]] = [
        (
            d.one_of(
                "Angefochtener Bescheid vom",
                "Bescheid vom",
                "Datum des Bescheids",
                "Ihr Schreiben vom",
                "Entscheidung vom",
            ),
            d.date("bescheid_datum", facts.decided),
        ),
    ]
    if facts.reference:
        rows.append(
            (
                d.one_of("Aktenzeichen", "Ihr Zeichen", "Geschäftszeichen", "Az. der Behörde", "Vorgangsnr.", "GZ"),
                d.code("aktenzeichen", facts.reference),
            )
        )
    if facts.bg:
        rows.append(
            (
                d.one_of("BG-Nummer", "Nummer der Bedarfsgemeinschaft", "BG-Nr.", "Bedarfsgemeinschaft"),
                d.code("bg_nummer", facts.bg),
            )
        )
    extra = [
        (
            d.one_of("Art der Entscheidung", "Bescheid über", "Betrifft"),
            escape(
                d.one_of(
                    "Leistungen nach dem SGB II",
                    "Grundsicherung",
                    "Wohngeld",
                    "Hilfe zur Pflege",
                    "Kindergeld",
                    "Bildungspaket",
                )
            ),
        ),
        (d.one_of("Kundennummer", "Mitgliedsnr.", "Kd.-Nr."), f"{g.digits(3)}{rng.choice('ABCD')}{g.digits(6)}"),
        (d.one_of("Zugang am", "erhalten am", "Eingang bei mir"), d.print_date(d.later(facts.decided, 1, 6))),
        (d.one_of("Geburtsdatum", "geb. am"), d.print_date(citizen.born)),
        (
            d.one_of("Zeitraum", "Bewilligungszeitraum"),
            f"{d.print_date(d.later(facts.decided, -60, 0))} - {d.print_date(d.later(facts.decided, 120, 360))}",
        ),
        (d.one_of("Sachbearbeitung", "zuständig"), escape(g.person().name)),
        (d.one_of("Streitwert", "Betrag"), escape(d.print_amount(g.money(40, 4000)))),
    ]
    rows += d.rng.sample(extra, rng.randint(1, 4))
    if in_table:
        rows.append((d.one_of("Widerspruchsführer/in", "Antragsteller", "Name", "Betroffene Person"), name))
        if d.maybe(0.7):
            rows += [(d.one_of("Straße", "Anschrift", "wohnhaft"), street), (d.one_of("PLZ, Ort", "Wohnort"), town)]
    rng.shuffle(rows)
    signature = name if person_text == citizen.name else escape(citizen.name)
    show_sender = not in_table or d.maybe(0.3)
    style = d.one_of("left", "head")
    heads = "".join(f"<th>{label}" for label, _ in rows)
    cells = "".join(f"<td>{value}" for _, value in rows)
    if style == "head" and len(rows) <= 4:
        table = f"<table class=t><thead><tr>{heads}</thead><tbody><tr>{cells}</tbody></table>"
    else:
        table = (
            "<table class=t><tbody>"
            + "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows)
            + "</tbody></table>"
        )
    sender = ""
    if show_sender:
        own = f"<div class=s>{signature}<br>{street}<br>{town}"
        sender = (
            own
            + (
                (
                    f"<br>{d.one_of('Tel.', 'E-Mail:')} "
                    f"{g.phone() if d.maybe(0.5) else citizen.last.lower().split()[0] + '@beispielpost.de'}"
                )
                if d.maybe(0.5)
                else ""
            )
            + "</div>"
        )
    to = (
        f"<div class=r>{d.field('empfaenger', facts.office)}<br>"
        + (
            f"{d.one_of('Widerspruchsstelle', 'Rechtsbehelfsstelle', 'z. Hd. Leitung', 'Leistungsabteilung')}<br>"
            if d.maybe(0.35)
            else ""
        )
        + (f"{escape(office.street)}<br>" if d.maybe(0.7) else f"Postfach {g.digits(4)}<br>")
        + f"{escape(office.postcode_place)}</div>"
    )
    send = (
        f"<div class=r>{d.one_of('Vorab per Fax', 'Einschreiben', 'per Einwurf', 'Per E-Mail')}</div>"
        if d.maybe(0.25)
        else ""
    )
    when = (
        (
            f"<p class={d.one_of('r', 'x')}>{escape(home.place)}"
            f"{d.one_of(', den ', ', ', ' / ')}{d.date('datum', facts.day)}</p>"
        )
        if d.maybe(0.9)
        else ""
    )
    title = (
        f"<h3>{d.one_of('Widerspruch', 'Widerspruch gegen Bescheid', 'Rechtsbehelf: Widerspruch', 'WIDERSPRUCH')}</h3>"
    )
    why = reasons(d, facts, 2, 7)
    numbered = d.maybe(0.4)
    text = (
        "".join(f"<p>{index}. {escape(reason)}</p>" for index, reason in enumerate(why, 1))
        if numbered
        else f"<p>{escape(' '.join(why[:3]))}</p><p>{escape(' '.join(why[3:]))}</p>"
    )
    ask = f"<p>{escape(' '.join(requests(d, facts, 1, 3)))}</p>"
    salute = (
        f"<p>"
        f"{d.one_of('Sehr geehrte Damen und Herren,', f'Sehr geehrte Frau {escape(g.person().last)},', 'Guten Tag,')}"
        f"</p>"
    )
    order = [sender, to, send, when] if d.maybe(0.7) else [when, to, send, sender]
    body = "".join(order) + title + table + salute + f"<p>{d.one_of(*_OPEN)}</p>" + text + ask
    body += (
        f"<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll', 'Mit freundlichem Gruß')}</p>"
        f"<p class=g>{signature}</p>"
    )
    if d.maybe(0.5):
        body += (
            f"<p>{d.one_of('Anlagen:', 'Anlage', 'Beigefügt:')} "
            f"{escape('; '.join(fill(d, item, facts.day) for item in d.some(ENCLOSURES, 1, 4)))}</p>"
        )
    line = d.one_of("1px solid #000", "1px solid #aaa", "1px dashed #777")
    css = d.css(SANS, SERIF, MONO, low=9.5, high=12) + (
        f".r{{margin-left:{rng.randint(85, 110)}mm}}.s{{margin-bottom:{rng.randint(2, 12)}mm;"
        f"font-size:{d.one_of('1em', '.8em')}}}.t{{margin:3mm 0;{d.one_of('width:100%', '')}}}"
        f".t td,.t th{{border:{line};padding:{rng.uniform(0.8, 2):.1f}mm 2mm;text-align:left}}.l{{background:"
        f"{d.one_of('#eee', '#fff', '#eef3f8')};{d.one_of('font-weight:bold', 'color:#444')}}}"
        f".g{{margin-top:{rng.randint(3, 12)}mm}}"
    )
    return Sheet(body=body, css=css, margin=(rng.randint(15, 28), 20.0, 18.0, rng.randint(20, 27)))

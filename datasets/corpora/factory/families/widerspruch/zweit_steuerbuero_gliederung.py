"""Letter of a tax adviser or advice bureau for a client: bureau data all around, numbered objections."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._zweit import (
    ENCLOSURES,
    WHOLE_CODES,
    case,
    fill,
    home_town,
    reasons,
    requests,
)

_BUREAUS = (
    "{name} Steuerberatungsgesellschaft mbH",
    "Steuerberaterin {person}",
    "{name} & Partner Steuerberater PartG mbB",
    "Sozialberatung {ort} e. V.",
    "Rentenberater {person}",
    "{person}, Steuerberater",
    "Lohnsteuerhilfe {ort} e. V.",
    "Sozialverband {ort} e. V.",
    "Beratungsstelle {name} gGmbH",
    "Dipl.-Kfm. {person}",
    "Betreuungsbüro {person}",
    "Arbeitslosenhilfe {ort} e. V.",
    "Schuldnerberatung {ort}",
    "Mieterverein {ort} e. V.",
    "Kanzlei {name} und {name2}",
)
_CITE = (
    "Namens und in Vollmacht {der} {mandant} {client} erheben wir gegen {den} {decision} vom {decided} Widerspruch.",
    (
        "wir zeigen an, dass uns {client} mit der Wahrnehmung der Interessen "
        "beauftragt hat. Gegen {den} {decision} vom {decided} legen wir Widerspruch ein."
    ),
    (
        "in vorbezeichneter Angelegenheit legen wir für {client} gegen {den} "
        "{decision} vom {decided} form- und fristgerecht Widerspruch ein."
    ),
    (
        "unter Vorlage der Vollmacht widersprechen wir {dem} "
        "{decision}, datiert auf {decided}, ergangen gegenüber {client}."
    ),
    (
        "gegen {den} {decision} mit Datum {decided}, adressiert an "
        "{client}, erheben wir hiermit Widerspruch und führen aus:"
    ),
)
_LAW = (
    "Die Entscheidung verletzt § 24 SGB X, weil eine Anhörung unterblieb.",
    "§ 45 SGB X setzt grobe Fahrlässigkeit voraus; daran fehlt es.",
    "Nach § 44 SGB X ist der Verwaltungsakt zurückzunehmen.",
    "Die Zuflusstheorie (§ 11 SGB II) wurde verkannt.",
    "Auf das Urteil vom {tag} (B {n} AS {n2}/17 R) wird hingewiesen.",
    "Die Jahresfrist ist abgelaufen.",
    "Der Betrag von {geld} ist nicht nachvollziehbar berechnet.",
    "Das Ermessen wurde nicht ausgeübt (§ 35 SGB X).",
    "Die Bestimmtheit nach § 33 SGB X fehlt.",
    "Im Übrigen gilt die aufschiebende Wirkung nach § 86a SGG.",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = case(d, reference=0.8, bg=0.4)
    home, office, citizen = facts.home, facts.office_address, facts.citizen
    adviser = g.person()
    bureau = d.one_of(*_BUREAUS).format(name=g.person().last, name2=g.person().last, person=adviser.name, ort=g.town())
    desk = g.address()
    marked_bureau = d.field("bevollmaechtigter", bureau)
    if adviser.name in bureau and not bureau.startswith("Betreuungsbüro"):
        before, _, after = bureau.partition(adviser.name)
        marked_bureau = escape(before) + d.field("bevollmaechtigter", adviser.name) + escape(after)
    client = d.field("absender", citizen.name)
    address_stated = d.maybe(0.75)
    born = f", {d.one_of('geb.', 'geboren am')} {d.print_date(citizen.born)}"
    with_client = client + (born if d.maybe(0.3) else "")
    where = f"{d.field('absender_strasse', home.street)}, {home_town(d, home)}"
    decided = d.date("bescheid_datum", facts.decided)
    word = facts.decision.replace("vorläufiger", "vorläufigen")
    subject = []
    if d.maybe(0.7):
        party = with_client if not address_stated else f"{with_client}, {where}"
        subject.append(
            d.one_of("Mandant: ", "Mandantschaft: ", "in Sachen ", "Angelegenheit ", "Unser Mandant: ", "")
            + party
            + d.one_of("", f" ./. {d.field('empfaenger', facts.office)}")
        )
        in_subject = True
    else:
        in_subject = False
    if facts.reference:
        subject.append(
            d.one_of("Ihr Zeichen: ", "Ihr Az.: ", "dortiges Aktenzeichen ", "Geschäftszeichen: ")
            + d.code("aktenzeichen", facts.reference)
        )
    if facts.bg:
        subject.append(d.one_of("BG-Nummer: ", "Bedarfsgemeinschaft ", "BG ") + d.code("bg_nummer", facts.bg))
    subject.append(f"{d.one_of('Unser Zeichen', 'Mandantennr.', 'Unsere Akte')}: {g.digits(5)}/{rng.randint(17, 27)}")
    rng.shuffle(subject)
    role = "Mandantin" if citizen.sex == "w" else "Mandanten"
    cite = d.one_of(*_CITE).format(
        der="unserer" if citizen.sex == "w" else "unseres",
        mandant=role,
        client=client if in_subject else with_client + (f" ({where})" if address_stated else ""),
        den="den" if d.maybe(0.5) else "Ihren",
        dem="dem",
        decision=escape(word),
        decided=decided,
    )
    items = reasons(d, facts, 2, 6)
    laws = [fill(d, law, facts.day) for law in d.some(_LAW, 1, 4)]
    style = d.one_of("roman", "decimal", "letter", "nested")
    romans = ("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.", "VIII.", "IX.", "X.")
    mixed = items + laws
    rng.shuffle(mixed)
    blocks = []
    for index, sentence in enumerate(mixed):
        mark = {
            "roman": romans[index % 10],
            "decimal": f"{index + 1}.",
            "letter": f"{chr(97 + index)})",
            "nested": f"{index // 3 + 1}.{index % 3 + 1}",
        }[style]
        blocks.append(f"<p class=n><b>{mark}</b> {escape(sentence)}</p>")
    heads = d.one_of(
        "Zur Begründung:",
        "Begründung",
        "Im Einzelnen:",
        "Sachverhalt und rechtliche Würdigung",
        "Wir rügen:",
        "Widerspruchsgründe",
    )
    ask = " ".join(requests(d, facts, 0, 2)).replace("Ich ", "Wir ").replace("mein ", "sein ")
    plea = d.one_of(
        "Wir beantragen, den Bescheid aufzuheben und die Kosten des Vorverfahrens zu erstatten.",
        "Um Abhilfe wird gebeten.",
        "Es wird beantragt, dem Widerspruch abzuhelfen.",
        "Die Hinzuziehung eines Bevollmächtigten war notwendig (§ 63 SGB X).",
        "Wir erwarten Ihre Entscheidung binnen drei Monaten.",
    )
    info = [
        escape(desk.street),
        escape(desk.postcode_place),
        f"Tel. {g.phone()}",
        f"Fax {g.phone()}",
        f"Ansprechpartner {escape(g.person().name)}",
        f"Steuernr. {g.digits(2)}/{g.digits(3)}/{g.digits(5)}",
        f"IBAN {d.print_iban(g.iban())}",
        f"USt-IdNr. DE{g.digits(9)}",
        f"AG {escape(g.town())} HRB {g.digits(5)}",
        d.one_of("Mo-Do 9-16 Uhr", "Termine nach Vereinbarung"),
    ]
    side = "<br>".join(d.some(info, 4, 10))
    date = d.date("datum", facts.day)
    top = d.one_of("bar", "side", "center")
    recipient = (
        f"{d.field('empfaenger', facts.office)}<br>{d.one_of('', 'Widerspruchsstelle<br>', 'Rechtsbehelfsstelle<br>')}"
        f"{escape(office.street)}<br>{escape(office.postcode_place)}"
    )
    addr = (
        f"<div class=a><div class=ab>{marked_bureau} · {escape(desk.street)} "
        f"· {escape(desk.postcode_place)}</div>{recipient}</div>"
    )
    if top == "side":
        body = (
            f"<h1>{marked_bureau}</h1><table class=w><tr><td>{addr}<td "
            f"class=sd>{side}<br>{d.one_of('Datum', 'den', '')} {date}</table>"
        )
    else:
        body = (
            f"<div class={'cn' if top == 'center' else 'bar'}><b>{marked_bureau}</b><br><small>"
            f"{side.replace('<br>', ' · ')}</small></div>{addr}<p class=rt>{escape(desk.place)}, {date}</p>"
        )
    body += (
        f"<p><b>{'<br>'.join(subject)}</b></p><p>"
        f"{d.one_of('Sehr geehrte Damen und Herren,', 'Sehr geehrter Herr ' + escape(g.person(sex='m').last) + ',')}"
        f"</p>"
    )
    body += f"<p>{cite}</p><p><b>{heads}</b></p>" + "".join(blocks) + f"<p>{plea} {escape(ask)}</p>"
    body += (
        f"<p>{d.one_of('Mit freundlichen Grüßen', 'Mit vorzüglicher Hochachtung', 'Hochachtungsvoll')}</p>"
        f"<p class=g>{escape(adviser.last)}<br><small>"
        f"{d.one_of('Steuerberater', 'Beraterin', 'Rentenberater', 'i. A.', 'Bevollmächtigte')}</small></p>"
    )
    if d.maybe(0.6):
        body += (
            f"<p><small>{d.one_of('Anlagen', 'Anl.', 'Beigefügt')}: "
            f"{escape(', '.join(fill(d, item, facts.day) for item in d.some(ENCLOSURES, 1, 4)))}</small></p>"
        )
    tint = d.one_of("#1d3557", "#7a1f1f", "#2b5d34", "#000", "#555")
    css = d.css(SERIF, SANS, low=9.3, high=11) + (
        f".a{{margin:{rng.randint(4, 12)}mm 0}}.ab{{font-size:6.5pt;text-decoration:underline}}h1,.bar "
        f"b,.cn b{{font-size:{rng.randint(14, 20)}pt;color:{tint};margin:0 0 2mm}}"
        f".bar{{border-bottom:2px solid {tint}}}.cn{{text-align:center}}.w{{width:100%}}.sd{{width:"
        f"{rng.randint(42, 60)}mm;font-size:.75em;border-left:1px solid {tint};padding-left:3mm}}"
        f".rt{{text-align:right}}.n{{margin-left:{rng.randint(0, 9)}mm}}.g{{margin-top:7mm}}"
    )
    foot = (
        "<div style='position:absolute;bottom:8mm;right:20mm;font-size:7pt'>"
        + d.one_of("{page}/{pages}", "Seite {page}", f"{g.digits(5)} / Blatt {{page}}")
        + "</div>"
    )
    return Sheet(
        body=body, css=css + WHOLE_CODES, footer=foot, margin=(rng.randint(14, 22), 20.0, 18.0, rng.randint(20, 26))
    )

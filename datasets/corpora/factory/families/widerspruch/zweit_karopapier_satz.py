"""Handwriting on squared or ruled paper: references only in a sentence, sender often below the signature."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.widerspruch._zweit import WHOLE_CODES, case, home_town, reasons, requests

_OPEN = (
    "hiermit lege ich Widerspruch ein gegen {den} {decided}{ref}.",
    "ich bin mit {dem} {decided}{ref} nicht einverstanden und erhebe Widerspruch.",
    "gegen {den} {decided}{ref} möchte ich Widerspruch einlegen!",
    "{dem} {decided}{ref} widerspreche ich, weil da was nicht stimmt.",
    "wegen {dem} {decided}{ref} schreibe ich Ihnen, ich lege Einspruch bzw. Widerspruch ein.",
    "Sie haben mir {den} {decided}{ref} geschickt. Das geht so nicht, ich widerspreche.",
    "auf {den} {decided}{ref} hin: Widerspruch.",
    "bezugnehmend auf {den} {decided}{ref} lege ich fristgerecht Widerspruch ein.",
)
_VOICE = (
    "Ich verstehe das nicht.",
    "Das kann doch nicht sein!",
    "Wovon sollen wir leben?",
    "Ich habe alles abgegeben.",
    "Bitte helfen Sie mir.",
    "Ich bin sehr enttäuscht.",
    "Meine Tochter hat mir beim Schreiben geholfen.",
    "Entschuldigung für die Schrift.",
    "Ich bin alleinerziehend.",
    "Ich erwarte eine Antwort.",
    "So geht das nicht weiter.",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = case(d, reference=0.7)
    home, office = facts.home, facts.office_address
    name = d.field("absender", facts.citizen.name)
    numbers = []
    if facts.reference:
        numbers.append(
            d.one_of("AZ ", "Aktenzeichen ", "Az.: ", "Ihr Zeichen ", "Nummer ", "zu Nr. ", "")
            + d.code("aktenzeichen", facts.reference)
        )
    if facts.bg:
        numbers.append(
            d.one_of("BG-Nr. ", "BG ", "Nr. der Bedarfsgemeinschaft ", "Kundennummer/BG ", "bg nr ")
            + d.code("bg_nummer", facts.bg)
        )
    rng.shuffle(numbers)
    ref = (
        d.one_of(", {}", " ({})", " - {} -", " mit {}").format(d.one_of(", ", " und ", " / ").join(numbers))
        if numbers
        else ""
    )
    decided = (
        d.date("bescheid_datum", facts.decided)
        if d.maybe(0.9)
        else d.one_of("letzter Woche", "diesem Monat", "neulich")
    )
    word = d.one_of(facts.decision, "Bescheid", "Schreiben")
    genus = ("das", "dem") if word == "Schreiben" else ("den", "dem")
    opening = d.one_of(*_OPEN).format(
        den=f"{genus[0]} {word.replace('vorläufiger', 'vorläufigen')} {d.one_of('vom', 'von', 'dat.')}",
        dem=f"{genus[1]} {word.replace('vorläufiger', 'vorläufigen')} {d.one_of('vom', 'von', 'mit Datum')}",
        decided=decided,
        ref=ref,
    )
    why = reasons(d, facts, 1, 5) + d.some(_VOICE, 0, 3)
    rng.shuffle(why)
    address = [d.field("absender_strasse", home.street), home_town(d, home)]
    keep = d.maybe(0.85)
    sender = [name, *(address if keep else [])] + (
        [d.one_of("Tel. ", "Handy ", "") + g.phone()] if d.maybe(0.4) else []
    )
    below = d.maybe(0.55)
    when = d.date("datum", facts.day) if d.maybe(0.85) else ""
    town = escape(home.place)
    dateline = f"{town}{d.one_of(', ', ', den ', ' ')}{when}" if d.maybe(0.6) else when
    addressee = [d.one_of("An", "An das", "An die", ""), d.field("empfaenger", facts.office)]
    if d.maybe(0.6):
        addressee += [escape(office.street), escape(office.postcode_place)][rng.randint(0, 1) :]
    head = (
        f"<div style='text-align:{d.one_of('left', 'left', 'right')}'>{'<br>'.join(sender)}</div>" if not below else ""
    )
    to = "<div>" + "<br>".join(line for line in addressee if line) + "</div>"
    title = d.one_of(
        "Widerspruch", "Betreff: Widerspruch", "Wiederspruch", "WIDERSPRUCH!", "Einspruch gegen den Bescheid", "", ""
    )
    greet = d.one_of(
        "Sehr geehrte Damen und Herren,",
        "Guten Tag,",
        f"Sehr geehrte Frau {escape(g.person().last)},",
        "Hallo,",
        "Sehr geehrtes Amt,",
        "An den Sachbearbeiter!",
    )
    date_block = f"<div style='text-align:{d.one_of('right', 'left')}'>{dateline}</div>"
    last_date = d.maybe(0.3)
    blocks = [
        head,
        to,
        "" if last_date else date_block,
        f"<div>{d.one_of(f'<u>{title}</u>', title)}</div>" if title else "",
        f"<div>{greet}</div>",
        f"<div>{opening}</div>",
    ]
    lines = [*blocks, f"<div>{escape(' '.join(why))}</div>"]
    if d.maybe(0.7):
        lines.append(f"<div>{escape(' '.join(requests(d, facts, 1, 3)))}</div>")
    lines.append(
        f"<div>{d.one_of('Mit freundlichen Grüßen', 'MfG', 'Hochachtungsvoll', 'Freundliche Grüße', 'Gruß')}</div>"
    )
    lines.append(date_block if last_date else "")
    signature = (
        escape(facts.citizen.last)
        if d.maybe(0.5) or below
        else f"{escape(facts.citizen.first[:1])}. {escape(facts.citizen.last)}"
    )
    lines.append(f"<div class=sig>{signature}</div>")
    if below:
        lines.append(f"<div>{d.one_of('<br>', ', ').join(sender)}</div>")
    if d.maybe(0.2):
        lines.append(f"<div>{d.one_of('PS:', 'P.S.')} {escape(' '.join(requests(d, facts, 1, 1)))}</div>")
    size = rng.randint(13, 19)
    step = 5.0 if d.maybe(0.7) else rng.choice([8.0, 9.0, 10.0])
    grid = d.one_of("#b9cbe6", "#c9d6d9", "#ccc", "#d9c9c9")
    ruled = f"repeating-linear-gradient({grid} 0 .2mm,transparent .2mm {step}mm)"
    paper = ruled if step > 5 else f"{ruled},repeating-linear-gradient(90deg,{grid} 0 .2mm,transparent .2mm 5mm)"
    margin_line = (
        ",linear-gradient(90deg,transparent 24mm,#e99 24mm,#e99 24.3mm,transparent 24.3mm)" if d.maybe(0.3) else ""
    )
    css = (
        f"body{{font-family:'{d.font(HAND)}';font-size:{size}pt;line-height:{step if step > 5 else 10}mm;"
        f"color:{d.one_of('#1a2a7a', '#222', '#000', '#333', '#0a3a8a')}}}"
        f".page{{background-image:{paper}{margin_line}!important}}.page>"
        f"div>div{{margin-bottom:{rng.choice([0, 5, 10])}mm}}"
        f".sig{{font-size:1.3em;transform:rotate({rng.uniform(-4, 2):.0f}deg);width:fit-content}}"
    )
    return Sheet(
        body="".join(line for line in lines if line),
        css=css + WHOLE_CODES,
        margin=(rng.randint(12, 25), rng.randint(12, 28), 15.0, rng.randint(14, 30)),
    )

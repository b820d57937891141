"""A citizen's own declaration: title, "Ich, ... geboren ... wohnhaft", one claim after the other, signature, no addressee."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_TITLES = (
    "Eidesstattliche Versicherung", "Erklärung", "Erklärung an Eides statt", "Erklärung zur Haushaltsgemeinschaft", "Schriftliche Erklärung",
    "Bestätigung", "Unterhaltserklärung", "Erklärung über Vermögensverhältnisse", "Einverständniserklärung", "Verpflichtungserklärung", "Zeugenaussage",
    "Persönliche Erklärung", "Erklärung zu meinen Konten", "Erklärung über getrenntes Wirtschaften", "E R K L Ä R U N G", "Versicherung an Eides Statt",
)  # fmt: skip
_CLAIMS = (
    "ich mit {person} keinen gemeinsamen Haushalt führe.", "ich seit {past} allein in der Wohnung lebe.", "die Einzahlung von {amount} ein Darlehen meines Bruders war.",
    "ich kein weiteres Konto besitze.", "der Pkw {no} mir nicht gehört.", "{person} von mir seit {past} unterstützt wird.", "ich für die Miete von {person} bürge.",
    "mein Vermögen unter {amount} liegt.", "ich keine Einkünfte habe, außer gelegentlichen Verkäufen.", "der Schmuck von meiner Großmutter stammt.",
    "ich die Kosten für {child} allein trage.", "meine Mutter mir kein Bargeld gibt.", "ich die Kleidung gebraucht gekauft habe.", "{person} nur zu Besuch ist.",
    "wir getrennt schlafen, kochen und wirtschaften.", "ich das Geld am {past} zurückgezahlt habe.", "das Konto bei der {bank} am {past} aufgelöst wurde.",
    "ich von meinem Arbeitgeber {firm} keinen Lohn mehr erhalte.", "ich die Wohnung in {street} gemietet habe.", "der Vater unbekannten Aufenthalts ist.",
)  # fmt: skip
_LEGAL = (
    "Mir ist bekannt, dass eine falsche Versicherung strafbar ist (§ 156 StGB).", "Ich versichere die Richtigkeit an Eides statt.", "Ich kenne die Folgen falscher Angaben.",
    "Diese Erklärung gebe ich freiwillig ab.", "Die Angaben entsprechen der Wahrheit.", "Ich bin bereit, das vor Gericht zu wiederholen.", "So wahr mir Gott helfe.",
    "Eine Abschrift habe ich erhalten.", "Für weitere Fragen: {phone}.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    who, home = g.person(), g.address()
    shown = d.field("absender", who.name)
    title = d.one_of(*_TITLES)
    dated = d.date("datum", day) if d.maybe(0.86) else ""
    grouped = [post.fill(d, day, claim) for claim in d.some(_CLAIMS, 2, 8)]
    lead = d.one_of(
        "Ich erkläre, dass",
        "Hiermit versichere ich, dass",
        "Ich bestätige hiermit:",
        "Ich versichere an Eides statt, dass",
        "Es ist richtig, dass",
    )
    born = f"{d.one_of('geboren am', 'geb.', '*')} {d.print_date(who.born)} in {escape(g.town())}"
    living = f"{d.one_of('wohnhaft', 'wohnend', 'Anschrift:')} {escape(home.street)}, {escape(home.postcode_place)}"
    opening = d.one_of(
        f"Ich, {shown}, {born}, {living}, erkläre Folgendes:",
        f"Name: {shown}<br>{born}<br>{living}",
        f"{shown}<br>{living}",
        f"Ich heiße {shown}, {born}.",
    )
    style = d.rng.randrange(4)
    if style == 0:
        text = f"<p>{lead}</p>" + "".join(f"<p>{i}. {claim}</p>" for i, claim in enumerate(grouped, 1))
    elif style == 1:
        text = f"<p>{lead} " + ", ".join(claim.rstrip(".") for claim in grouped[:-1]) + f" und {grouped[-1]}</p>"
    elif style == 2:
        text = "".join(
            f"<p>{d.one_of('Ich erkläre, dass', 'Weiter gilt, dass', 'Ebenso, dass', 'Auch, dass')} {claim}</p>"
            for claim in grouped
        )
    else:
        text = f"<p>{lead}</p>" + "".join(f"<p>– {claim}</p>" for claim in grouped)
    legal = "".join(f"<p>{post.fill(d, day, line)}</p>" for line in d.some(_LEGAL, 1, 4))
    reference = ""
    if d.maybe(0.28):
        label = d.one_of("Zu Aktenzeichen", "Az.:", "Geschäftszeichen", "Zum Vorgang", "Betrifft Akte")
        reference = f"<p>{label} {d.code('aktenzeichen', g.case_number())}</p>"
    hand = d.font(HAND)
    name_below = shown if d.maybe(0.4) else d.one_of("(Unterschrift)", "Unterschrift", "", "eigenhändig")
    place = d.one_of(f"{escape(home.place)}, den ", f"{escape(home.place)}, ", "Datum: ", "")
    sign = f"<p style='margin-top:9mm'>{place}{dated}</p>" if dated or d.maybe(0.4) else ""
    sign += f'<p><span style="font:19pt {hand!r};color:#226">{escape(who.last)}</span><br>{name_below}</p>'
    witness = (
        f"<p>{d.one_of('Zeugin', 'Zeuge')}: {escape(g.person().name)}, {d.print_date(day)}</p>" if d.maybe(0.25) else ""
    )
    scribbled = d.maybe(0.3)
    align = d.one_of("center", "left", "center")
    body = f"<h1 style='text-align:{align}'>{title}</h1>{reference}<p>{opening}</p>{text}{legal}{sign}{witness}"
    if d.maybe(0.25):
        body = f"<p style='text-align:right'>{escape(home.street)}<br>{escape(home.postcode_place)}</p>" + body
    font = d.css(HAND, low=14, high=18) if scribbled else d.css(SANS, SERIF, MONO, SERIF, low=11, high=13)
    css = font + (
        f"h1{{font-size:{d.rng.randint(15, 24)}pt;margin:0 0 8mm;text-decoration:{d.one_of('none', 'underline')}}}p{{margin:0 0 {d.rng.randint(3, 6)}mm}}"
    )
    return Sheet(body, css, margin=(d.rng.randint(20, 40), 24, 20, 26))

"""Authority's DIN letter with an information block at the right: invitation, missing papers, information."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_KINDS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "termin",
        ("Einladung", "Einladung zum Gespräch", "Ihr Termin bei uns", "Meldeaufforderung",
        "Einladung nach § 59 SGB II"),
        (
            "ich möchte mit Ihnen über Ihre berufliche Situation sprechen.",
            "wir laden Sie zu einem persönlichen Beratungsgespräch ein. Thema ist Ihre aktuelle Bewerbersituation.",
            "bitte kommen Sie zum unten genannten Termin. Wir wollen Ihren Kooperationsplan fortschreiben.",
            "hiermit lade ich Sie gemäß § 59 SGB II i. V. m. § 309 SGB III ein.",
            "seit unserem letzten Gespräch am {past} ist einige Zeit vergangen. Ich bitte Sie daher zu einem "
                "Folgetermin.",
            "für Sie ist jetzt {last} zuständig. Zum Kennenlernen schlage ich den folgenden Termin vor.",
        ),
    ),
    (
        "liste",
        ("Fehlende Unterlagen", "Aufforderung zur Mitwirkung", "Ihr Anliegen vom {past}", "Anforderung von Nachweisen"),
        (
            "für die weitere Bearbeitung benötige ich noch die folgenden Unterlagen:",
            "zu Ihrem Vorgang fehlen uns noch Angaben. Bitte reichen Sie bis zum {soon} nach:",
            "nach § 60 Abs. 1 SGB I sind Sie verpflichtet, Beweismittel vorzulegen. Es fehlen:",
            "leider konnten wir Ihre Angaben noch nicht abschließend prüfen. Wir bitten um Kopien von:",
        ),
    ),
    (
        "termin",
        ("Einladung Hilfeplangespräch", "Beratung nach § 18 SGB VIII", "Untersuchungstermin", "Hausbesuch",
        "Erinnerung"),
        (
            "zur Klärung der offenen Fragen lade ich Sie in meine Dienststelle ein.",
            "Sie sind der bisherigen Einladung vom {past} nicht gefolgt. Ich biete Ihnen einen weiteren Termin an.",
            "der Ärztliche Dienst soll Ihre Leistungsfähigkeit einschätzen. Dafür ist ein Termin vorgesehen.",
            "im Rahmen der Jugendhilfe für {child} möchte ich mit Ihnen das weitere Vorgehen besprechen.",
            "Mitarbeiter des Außendienstes werden Sie zum angegebenen Zeitpunkt in Ihrer Wohnung aufsuchen.",
        ),
    ),
    (
        "text",
        ("Wechsel der Zuständigkeit", "Eingangsbestätigung", "Zwischennachricht", "Information zu Ihrem Anliegen"),
        (
            "Ihr Schreiben ist am {past} hier eingegangen. Die Bearbeitung wird noch etwa {n} Wochen dauern.",
            "ab dem {soon} ist für Ihre Angelegenheit das Team {n} zuständig.",
            "Ihre Anfrage habe ich an die zuständige Stelle ({office}) weitergeleitet.",
            "wegen der Umstellung unserer Technik sind wir am {soon} nicht erreichbar.",
        ),
    ),
)  # fmt: skip
_BRING = (
    "Personalausweis oder Reisepass", "aktuelle Bewerbungsunterlagen", "Kontoauszüge der letzten drei Monate",
    "Nachweis über das Kindergeld", "Mietvertrag mit allen Seiten", "Lohnabrechnungen seit {month}",
    "Nachweis der Krankenkasse", "letzte Heizkostenabrechnung", "Schwerbehindertenausweis, falls vorhanden",
    "Ihr Lebenslauf in tabellarischer Form", "Bescheid der Familienkasse", "Anlage EK, vollständig ausgefüllt",
    "Aufenthaltstitel und Zusatzblatt", "Schulbescheinigung für {child}", "ärztliche Unterlagen, Röntgenbilder",
)  # fmt: skip
_NOTES = (
    "Wenn Sie ohne wichtigen Grund nicht erscheinen, kann der Regelbedarf um 10 Prozent gemindert werden (§ 32 "
    "SGB II).",
    "Fahrkosten können auf Antrag erstattet werden. Heben Sie bitte die Fahrkarte auf.",
    "Sind Sie arbeitsunfähig erkrankt, legen Sie bitte spätestens am Termin einen Nachweis vor.",
    "Bringen Sie, wenn Sie wenig Deutsch sprechen, eine Person Ihres Vertrauens mit.",
    "Kommen Sie Ihrer Mitwirkungspflicht nicht nach, kann die Leistung ganz oder teilweise versagt werden (§ 66 "
    "SGB I).",
    "Bei Rückfragen erreichen Sie mich am besten vormittags zwischen 8 und 10 Uhr.",
    "Bitte melden Sie sich am Empfang und halten Sie dieses Schreiben bereit.",
    "Schwärzen Sie bei Kontoauszügen nur Zwecke, nie Beträge.",
    "Sollten Sie inzwischen eine Arbeit aufgenommen haben, teilen Sie mir das bitte umgehend mit.",
    "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.",
    "Datenschutzhinweise nach Art. 13 DSGVO finden Sie auf unserer Internetseite.",
    "Nur Kopien einsenden, Originale werden nicht zurückgeschickt.",
)
_REF = ("Mein Zeichen", "Unser Zeichen", "Geschäftszeichen", "Aktenzeichen", "Az.", "Zeichen", "GZ", "Unser Az.:")


def draw(d: Draft) -> Sheet:
    g, color, day = d.german, d.rng.choice(post.COLORS), d.german.day()
    name, office, reader, home = g.authority(), g.address(), g.person(), g.address()
    kind, titles, openings = d.rng.choice(_KINDS)
    shown = d.field("absender", name)
    block = [(d.one_of("Datum", "Datum", "Datum:", "Tag"), d.date("datum", day))] if d.maybe(0.85) else []
    if d.maybe(0.75):
        block.append((d.one_of(*_REF), d.code("aktenzeichen", g.case_number())))
    extras = [
        (d.one_of("Ihr Zeichen", "Ihre Nachricht"), "" if d.maybe(0.6) else d.print_date(d.later(day, -60, -2))),
        (d.one_of("Bearbeitet von", "Auskunft erteilt", "Name", "Sachbearbeitung"), escape(g.person().reversed_name)),
        (d.one_of("Durchwahl", "Telefon", "Tel."), g.phone()),
        ("Telefax", g.phone()),
        (d.one_of("BG-Nummer", "Kundennummer", "Nr. der BG"), g.bg_number() if d.maybe(0.5) else g.digits(9)),
        (d.one_of("Zimmer", "Raum", "Etage/Zimmer"), f"{d.rng.randint(1, 4)}.{g.digits(2)}"),
        ("E-Mail", "Team" + g.digits(3) + "@jobcenter-post.de"),
    ]
    block += post.pick(d, extras, 2, 6)
    d.rng.shuffle(block)
    above = d.maybe(0.35)
    info = "".join(
        f'<div style="margin-bottom:{1.5 if above else 0.4}mm"><span style="font-size:7.5pt;'
        f'display:{"block" if above else "inline-block"};width:24mm">{label}</span> {value}</div>'
        for label, value in block
    )
    back = f"{shown if d.maybe(0.6) else escape(name)}, {escape(office.street)}, {escape(office.postcode_place)}"
    window = (
        f'<div style="height:48mm;margin-top:4mm;display:flex;justify-content:space-between"><div style="width:88mm">'
        f'<div style="font-size:6.5pt;border-bottom:{d.one_of("1px solid #555", "0 solid")};margin-bottom:4mm">'
        f"{back}</div>"
        f'{d.address_lines(reader.name, home, reader)}</div><div style="width:72mm">{info}</div></div>'
    )
    title = post.fill(d, day, d.one_of(*titles))
    body = [post.mast(d, shown, color), window, f"<p><b>{title}</b></p>"]
    body.append(
        f"<p>{d.one_of('Sehr geehrte Damen und Herren,', f'Guten Tag {reader.salutation} {escape(reader.last)},')}</p>"
    )
    body.append(f"<p>{post.fill(d, day, d.one_of(*openings))}</p>")
    items = "".join(f"<li>{post.fill(d, day, item)}" for item in d.some(_BRING, 2, 6))
    if kind == "termin":
        when = day + timedelta(days=d.rng.randint(6, 30))
        rows = (
            ("Datum" if d.maybe(0.5) else "Wann?", d.print_date(when)),
            (d.one_of("Uhrzeit", "Zeit"), f"{d.rng.randint(8, 16)}:{d.one_of('00', '30', '15')} Uhr"),
            (d.one_of("Ort", "Wo?"), escape(f"{office.street}, {office.place}, Zimmer {g.digits(3)}")),
        )
        box = d.one_of(f"border:2px solid {color};padding:3mm", "background:#eee;padding:3mm", "margin-left:15mm")
        lines = "".join(f"<tr><td style='padding-right:6mm'>{label}<td><b>{text}</b>" for label, text in rows)
        body.append(f'<div style="{box};margin-bottom:4mm"><table>{lines}</table></div>')
        body.append(f"<p>{d.one_of('Bitte bringen Sie mit:', 'Zum Termin sind vorzulegen:', 'Mitzubringen sind')}</p>")
    if kind != "text":
        body.append(f"<{d.one_of('ul', 'ol')}>{items}</{d.one_of('ul', 'ol')}>")
    notes = [post.fill(d, day, note) for note in d.some(_NOTES, 1, 7)]
    if kind == "text" and d.maybe(0.6):
        body.append(f"<p>{post.fill(d, day, d.one_of(*openings))}</p>")
    legal = d.maybe(0.3)
    body += (
        [f"<p>{' '.join(notes[:3])}</p>"] if d.maybe(0.5) else [f"<p>{note}</p>" for note in notes[: 2 if legal else 7]]
    )
    signed = escape(d.one_of("", g.person().last, g.person().name))
    body.append(
        f"<p style='margin-top:5mm'>{d.one_of(*post.BYES)}<br>{d.one_of('Im Auftrag<br><br>', '<br><br>', '')}"
        f"{signed}</p>"
    )
    if legal:
        rules = d.some(_NOTES, 3, 9)
        heading = d.one_of("Rechtsfolgenbelehrung", "Hinweise", "Wichtige Informationen", "Rechtliche Hinweise")
        body.append(f'<p class="break" style="padding-top:8mm"><b>{heading}</b></p>')
        body += [
            f"<p>{f'{n}. ' if d.maybe(0.8) else ''}{post.fill(d, day, rule)}</p>" for n, rule in enumerate(rules, 1)
        ]
    if d.maybe(0.3):
        reply = "".join(f"<p>☐ {text}</p>" for text in d.some(
            ("Ich nehme den Termin wahr.", "Ich bin verhindert, weil: ____________________",
            "Ich arbeite seit: __________",
             "Ich bitte um einen anderen Termin.", "Ich bin krank (Nachweis liegt bei)."), 2, 5))  # fmt: skip
        body.append(
            f'<div class="{d.one_of("break", "", "")}" style="border-top:1px dashed '
            '#333;padding-top:4mm;margin-top:4mm">'
            f"<b>Antwort</b> – bitte zurück an: {escape(name)}{reply}<p>Datum, Unterschrift ____________________"
            "</p></div>"
        )
    return Sheet(
        body="".join(body),
        css=d.css(SANS, SANS, SERIF) + "li{margin-bottom:.6mm}",
        footer=post.foot(d, escape(name), office),
        margin=(d.rng.uniform(10, 16), 18, 27, 22),
    )

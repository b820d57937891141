"""Long reasoned objection over pages: list of contested decisions, requests, parts I., 1., a), review request."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import Streit, mail_of, streit

_REQUESTS = (
    "den angefochtenen Bescheid aufzuheben", "die Leistungen in gesetzlicher Höhe zu bewilligen",
    "die aufschiebende Wirkung des Widerspruchs anzuordnen", "die Vollziehung bis zur Entscheidung auszusetzen",
    "Einsicht in die vollständige Verwaltungsakte zu gewähren", "die einbehaltenen {b} nachzuzahlen",
    "die notwendigen Kosten des Widerspruchsverfahrens zu erstatten",
    "von einer Aufrechnung in Höhe von {b} abzusehen",
    "eine nachvollziehbare Berechnung für die Zeit ab {m} vorzulegen",
    "einen Vorschuss in Höhe von {a} nach § 42 SGB I zu zahlen",
)  # fmt: skip
_LAW = (
    "Nach der Rechtsprechung des BSG (Urteil vom {t}, B 4 AS {n}/{y} R) trägt die Behörde hierfür die Beweislast.",
    "Gemäß {l} kommt es allein auf den tatsächlichen Zufluss an.", "Die Vorschrift des {l} ist hier nicht anwendbar.",
    "Das LSG hat mit Beschluss vom {t} (L {n} AS 12{n}/{y} B ER) einen vergleichbaren Fall anders entschieden.",
    "Ermessen wurde nicht ausgeübt, jedenfalls lässt der Bescheid das nicht erkennen (§ 35 Abs. 1 Satz 3 SGB X).",
    "Der Bescheid ist nicht hinreichend bestimmt im Sinne des § 33 Abs. 1 SGB X.",
    "Eine Anhörung nach § 24 SGB X hat nicht stattgefunden.",
    "Auf Vertrauensschutz nach § 45 Abs. 2 Satz 3 SGB X darf ich mich berufen.",
    "Die Behörde hat ihre Beratungspflicht aus § 14 SGB I verletzt.",
    "Es besteht ein sozialrechtlicher Herstellungsanspruch.",
    "Der Untersuchungsgrundsatz des § 20 SGB X wurde missachtet.",
    "Das Existenzminimum ist durch Art. 1 Abs. 1 GG geschützt (BVerfG, Urteil vom 5. November 2019, 1 BvL 7/16).",
    "Die Frist des § 45 Abs. 4 Satz 2 SGB X begann spätestens mit dem Schreiben vom {t}.",
)  # fmt: skip
_STORY = (
    "Am {t} habe ich den Antrag vollständig abgegeben.", "Mit Schreiben vom {t} wurden weitere Unterlagen verlangt.",
    "Diese habe ich am {t} nachgereicht.", "Bis {m} wurden {a} monatlich gezahlt.",
    "Im {m} erhielt ich eine Nachzahlung von {b}.", "Auf meine Anfrage vom {t} kam keine Antwort.",
    "Das Gespräch mit Ihrer Sachbearbeiterin am {t} blieb ohne Ergebnis.",
    "Die Kündigung meiner Arbeitsstelle ging mir am {t} zu.",
    "Am {t} erließ die Behörde eine Anhörung, auf die ich geantwortet habe.",
    "Meine Bedarfsgemeinschaft bestand bis {m} aus drei Personen.",
)  # fmt: skip
_ANNEXES = (
    "K1 Bescheid", "K2 Kontoauszüge", "K3 Mietvertrag", "Schreiben der Krankenkasse", "Lohnabrechnungen", "Attest",
)  # fmt: skip
_HEADS = (
    ("Sachverhalt", "Zum Sachverhalt", "Vorgeschichte", "Tatsächliches"),
    ("Rechtliche Würdigung", "Rechtliches", "Begründung", "Zur Rechtslage"),
    ("Eilbedürftigkeit", "Überprüfungsantrag", "Aufschiebende Wirkung", "Schlussbemerkung"),
)


def _cite(d: Draft, s: Streit, text: str) -> str:
    return s.fill(
        text.replace("{l}", d.one_of(*s.laws))
        .replace("{n}", str(d.rng.randint(1, 49)))
        .replace("{y}", f"{s.decided.year % 100 - d.rng.randint(1, 5):02d}")
    )


def _contested(d: Draft, s: Streit, others: int) -> str:
    """The first decision is marked, further ones are not."""
    style = d.one_of(
        "Bescheid vom", "Änderungsbescheid vom", "Bescheid v.", "den Bescheid vom", "Erstattungsbescheid vom"
    )
    first = f"{d.one_of(s.dem_bescheid, s.dem_bescheid, 'Bescheid')} {d.one_of('vom', 'v.', 'vom')} {s.decision_day()}"
    further = [
        s.decided - timedelta(days=d.rng.randint(20, 300))
        if d.maybe(0.6)
        else s.decided + timedelta(days=d.rng.randint(0, 2))
        for _ in range(others)
    ]
    further = [day for day in further if day != s.decided]
    texts = [first, *(f"{style} {d.print_date(day)}" for day in further)]
    suffix = [
        d.one_of("", f" für die Zeit ab {s.fill('{m}')}", f" über {s.fill('{a}')}", f", zugegangen am {s.receipt()}")
        for _ in texts
    ]
    listed = [text + more for text, more in zip(texts, suffix, strict=True)]
    match d.one_of("liste", "tabelle", "satz") if len(listed) > 1 else "satz":
        case "liste":
            return f"<{(kind := d.one_of('ol', 'ul'))}><li>" + "<li>".join(listed) + f"</{kind}>"
        case "tabelle":
            amounts = "".join(f"<tr><td>{number}<td>{text}<td>{s.fill('{a}')}" for number, text in enumerate(texts, 1))
            return (
                f"<table class=b><thead><tr><th>Nr.<th>{d.one_of('Bescheid', 'Entscheidung')}<th>"
                f"{d.one_of('Betrag', 'Forderung')}</thead><tbody>{amounts}</tbody></table>"
            )
    return f"<p>{' sowie '.join(listed)}</p>"


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    contested = _contested(d, s, d.rng.choice([0, 0, 1, 2, 3, 4]))
    sender = [s.name(), s.street(), s.place()]
    contact = d.some((g.phone(), mail_of(s.citizen, d)), 0, 2)
    reference = f"{d.one_of(s.label, 'Ihr Zeichen', 'Az.', 'Ihr Geschäftszeichen')}: {s.az()}" if d.maybe(0.8) else ""
    bg = f"{d.one_of('BG-Nr.', 'BG-Nummer', 'Bedarfsgemeinschaft Nr.')} {s.bg_code()}" if s.bg and d.maybe(0.75) else ""
    title = d.one_of(
        "Widerspruch und Antrag nach § 44 SGB X",
        "W I D E R S P R U C H",
        "Widerspruch / Antrag auf Aussetzung der Vollziehung",
        "Widerspruch mit Begründung",
        "Widerspruch gegen mehrere Bescheide",
        f"Widerspruch in Sachen {escape(s.benefit)}",
        "Widerspruch, hilfsweise Überprüfungsantrag",
    )
    lead = d.one_of(
        "Hiermit lege ich Widerspruch ein gegen",
        "Mein Widerspruch richtet sich gegen",
        "Angefochten wird/werden:",
        "Widerspruch wird erhoben gegen:",
        "Ich wende mich gegen folgende Verwaltungsakte:",
    )
    requests = [_cite(d, s, text) for text in d.some(_REQUESTS, 2, 6)]
    ask = (
        f"<p>{d.one_of('Ich beantrage,', 'Es wird beantragt,', 'Daher stelle ich die Anträge:')}</p><ol><li>"
        + "<li>".join(requests)
        + "</ol>"
    )
    form = d.one_of("roman", "zahl", "abc", "ohne")

    def number(i: int) -> str:
        return {"roman": ("I. ", "II. ", "III. "), "zahl": ("1. ", "2. ", "3. "), "abc": ("A. ", "B. ", "C. ")}.get(
            form, ("", "", "")
        )[i]

    story = [_cite(d, s, text) for text in d.some(_STORY, 3, 9)]
    law = [_cite(d, s, text) for text in d.some(_LAW, 3, 11)]
    facts = s.facts(2, 6)
    d.rng.shuffle(law)
    sub = d.maybe(0.5)
    points = [
        f"{chr(97 + i) + ') ' if sub else ''}{fact} {' '.join(law[i * 2 : i * 2 + 2])}" for i, fact in enumerate(facts)
    ]
    extra = d.one_of(
        f"Hilfsweise beantrage ich die Überprüfung {d.one_of('des Bescheides', 'aller Bescheide')} vom "
        f"{s.fill('{t}')} nach § 44 SGB X.",
        "Die Angelegenheit ist eilbedürftig, weil die Miete nicht gezahlt werden kann und die Kündigung droht.",
        "Widerspruch und Klage haben nach § 86a Abs. 1 SGG aufschiebende Wirkung, soweit nicht § 39 SGB II "
        "entgegensteht.",
        f"Ich erwarte eine Entscheidung bis zum {d.print_date(d.later(s.written, 20, 90))}, danach werde ich "
        f"Untätigkeitsklage nach § 88 SGG erheben.",
    )
    table = ""
    if d.maybe(0.45):
        first = d.rng.randint(0, 4)
        months = MONTHS[first : first + d.rng.randint(3, 8)]
        head = (
            f"<thead><tr><th>{d.one_of('Monat', 'Zeitraum')}<th>{d.one_of('bewilligt', 'gezahlt')}<th>"
            f"{d.one_of('zustehend', 'richtig')}<th>Differenz</thead>"
        )
        table = (
            f"<p>{d.one_of('Meine Berechnung:', 'Im Einzelnen:', 'Übersicht der Differenzen:')}</p><table "
            f"class=b>{head}<tbody>"
        )
        for month in months:
            low, gap = g.money(300, 700), g.money(12, 190)
            table += f"<tr><td>{month} {s.decided.year}" + "".join(
                f"<td class=n>{d.print_amount(value)}" for value in (low, low + gap, gap)
            )
        table += "</tbody></table>"
    sections = [f"<h4>{number(i)}{d.one_of(*heads)}</h4>" for i, heads in enumerate(_HEADS)]
    half = len(story) // 2
    where = d.one_of("", f"{escape(s.home.place)}, ", f"{escape(s.home.place)}, den ") + s.when()
    beside = d.maybe(0.4)
    to = f"{s.office_name()}<br>{d.one_of('', '- Widerspruchsstelle -<br>')}{s.office_street()}<br>{s.office_place()}"
    top = (
        f"<table class=t><tr><td>{to}<td>{'<br>'.join([*sender, *contact])}<br><br>{where}</table>"
        if beside
        else f"<p class=a>{d.one_of(' · ', '<br>').join([*sender, *contact])}</p><p class=a2>{to}</p><p "
        f"style='text-align:right'>{where}</p>"
    )
    refs = "<br>".join(text for text in (reference, bg) if text)
    body = (
        f"{top}<p class=s>{title}</p>"
        + (f"<p>{refs}</p>" if refs else "")
        + f"<p>{d.one_of('Sehr geehrte Damen und Herren,', 'Zur Sache:', '')}</p><p>{lead}</p>{contested}"
        + (ask if d.maybe(0.8) else "")
        + sections[0]
        + "".join(f"<p>{' '.join(part)}</p>" for part in (story[:half], story[half:]) if part)
        + sections[1]
        + "".join(f"<p>{point}</p>" for point in points)
        + table
        + (f"<p>{' '.join(law[len(facts) * 2 :])}</p>" if law[len(facts) * 2 :] else "")
        + (sections[2] + f"<p>{extra}</p>" if d.maybe(0.75) else "")
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll', 'Freundliche Grüße')}</p><p "
        f"style='margin-top:10mm'>{s.name()}</p>"
        + (f"<p>Anlagen:<br>{'<br>'.join(d.some(_ANNEXES, 1, 4))}</p>" if d.maybe(0.6) else "")
    )
    css = d.css(SANS, SERIF, SERIF, low=10, high=12) + (
        f".s{{font-weight:bold;font-size:{d.rng.randint(100, 130)}%;text-align:"
        f"{d.one_of('left', 'left', 'center')}}}h4{{margin:5mm 0 2mm;"
        f"{d.one_of('', 'text-decoration:underline', 'text-align:center')}}}"
        f".b{{margin:3mm 0;min-width:60%}}.b td,.b th{{"
        f"{d.one_of('border:1px solid #666', 'border-bottom:1px solid #aaa')};padding:1mm 2mm;"
        f"text-align:left}}.b .n{{text-align:right}}"
        f".t{{width:100%;margin-bottom:10mm}}.a{{text-align:{d.one_of('left', 'right', 'center')}"
        f"}}.a2{{margin:8mm 0}}p{{text-align:{d.one_of('left', 'justify')}}}"
    )
    last = escape(s.citizen.last)
    footer = d.one_of(
        "Seite {page} von {pages}", "- {page} -", "Widerspruch " + last + ", Seite {page}", "{page}/{pages}"
    )
    side = d.one_of("right:20mm", "left:100mm", "left:25mm")
    return Sheet(
        body=body,
        css=css,
        footer=f"<div style='position:absolute;bottom:9mm;{side};font-size:8pt'>{footer}</div>",
        margin=(20, 20, 22, 25),
    )

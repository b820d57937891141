"""Simple letter in broken German: missing articles, who and what told in sentences or in a short list."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.widerspruch._streit import mail_of, streit

_WHO = (
    "ich heiße {n} und wohne in {a}.", "mein Name ist {n}, ich wohne {a}.", "Ich bin {n}. Meine adresse: {a}.",
    "ich, {n}, {a}, schreibe Ihnen wegen meine Geld.", "Hallo ich bin {n} aus {a}.",
)  # fmt: skip
_NUMBER = ("Meine Nummer bei Ihnen ist {z}.", "{l} {z}", "meine {l} ist {z}", "({l}: {z})", "Nummer von Brief {z}.")
_FIRST = (
    "Ich mache Widerspruch für letzte Bescheid.", "ich bin nicht einverstanden mit Bescheid, bitte noch mal prüfen.",
    "ich habe bekommen Brief von {d} und ich bin nicht einverstanden.", "Ich mache Widerspruch für Bescheid {d}.",
    "ich möchte machen widerspruch gegen Bescheid von {d}.",
    "Sie haben geschickt Bescheid am {d}, das ist nicht richtig, bitte Widerspruch.",
    "wegen Bescheid vom {d} ich bitte noch mal kontrollieren.",
    "Ich lege Wiederspruch ein gegen ihre Bescheid von Datum {d}.",
    "Bescheid {d} ich verstehe nicht und ich sage nein, Widerspruch.",
    "Ihre Brief {d} ich habe erst am {r} gefunden in Briefkasten. Ich mache Einspruch.",
)  # fmt: skip
_MORE = (
    "Ich habe alle Papiere schon gegeben am {t}.", "ich habe 3 Kinder und keine Geld für essen.",
    "Warum Sie nehmen {b} von mein Geld?", "Meine Frau ist krank und ich muss helfen.",
    "Ich arbeite nur bisschen, mein Lohn ist {b}.",
    "Bei Termin am {t} ich war in Krankenhaus, habe ich Papier von Doktor.",
    "Vermieter sagt ich muss zahlen {a} sonst raus.", "Ich kann nicht zurück zahlen {a}, das ist zu viel.",
    "bitte helfen Sie mir", "Ich mache Deutschkurs bis {m}.", "mein Sohn geht jetzt in Schule und braucht Sachen.",
    "Ich habe gefragt die Frau in Büro, sie hat gesagt alles ok.", "Strom auch teuer, Heizung auch.",
    "Bitte schreiben einfach Deutsch, ich verstehe nicht gut.", "Mein Nachbar hat geholfen bei diese Brief.",
    "Ich habe geschickt Kontoauszug von {m}.", "Sie haben falsch gerechnet.",
    "das Kindergeld ich habe nicht bekommen.", "Ich warte seit {m} auf Antwort.", "Entschuldigung für meine Deutsch.",
    "Bitte Termin mit Dolmetscher.",
)  # fmt: skip
_BYE = (
    "Vielen Dank", "Danke", "mit freundliche Grüße", "Mit freundlichen Grüssen", "MfG",
    "Mit freundlichem Gruß und danke", "Gruß", "Hochachtung",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    with_home, with_ref, with_bg = d.maybe(0.8), d.maybe(0.7), bool(s.bg) and d.maybe(0.55)
    address = d.one_of(f"{s.street()}, {s.place()}", f"{s.street()} in {s.place()}", f"{s.place()}, {s.street()}")
    number = d.one_of(*_NUMBER).format(l=s.label.removeprefix("Ihr "), z=s.az()) if with_ref else ""
    bg = (
        d.one_of("BG nummer {}", "Bedarfsgemeinschaft {}", "BG {}", "auch BG-Nr {}").format(s.bg_code())
        if with_bg
        else ""
    )
    opening = d.one_of(*_FIRST).format(d=s.decision_day(style), r=d.print_date(s.received, style))
    more = [s.fill(text) for text in d.some(_MORE, 2, 9)] + (s.facts(1, 1) if d.maybe(0.15) else [])
    if d.maybe(0.3):
        more = [text[0].lower() + text[1:] for text in more]
    office = f"{d.one_of('', 'An ', 'für ', 'Zu ', 'an: ')}{s.office_name()}" + d.one_of(
        "",
        f"<br>{s.office_place()}",
        f"<br>{s.office_street()}<br>{s.office_place()}",
        f"<br>Frau {escape(g.person().last)}",
    )
    when = d.one_of("", "Datum: ", "Heute ", f"{escape(s.home.place)} ", "am ") + s.when(style)
    title = d.one_of(
        "Widerspruch",
        "WIDERSPRUCH",
        "Wiederspruch",
        "Wieder Spruch gegen Bescheid",
        "Thema: Widerspruch",
        "Betrifft Bescheid",
        "Bitte um prüfung, Widerspruch",
        "",
    )
    text = d.one_of(" ", " ", "<br>").join(more)
    bye = d.one_of(*_BYE)
    mode = d.one_of("satz", "liste_oben", "liste_unten", "kopf")
    contact = d.some(
        (
            f"Tel {g.phone()}",
            f"Handy: {g.phone()}",
            mail_of(s.citizen, d),
            f"geboren {d.print_date(s.citizen.born, style)}",
        ),
        0,
        2,
    )
    labels = d.one_of(
        "Name|Adresse|Nr", "Vorname und Name|Wohnung|Nummer", "Ich|Straße|Kundennummer", "Absender|Anschrift|Zeichen"
    ).split("|")
    pairs = [(labels[0], s.name()), *([(labels[1], address)] if with_home else [])]
    pairs += [(labels[2], s.az())] if with_ref else []
    pairs += [("BG", s.bg_code())] if with_bg else []
    sheet = "<p>" + "<br>".join([*(f"{k}{d.one_of(':', ' :', ' =')} {v}" for k, v in pairs), *contact]) + "</p>"
    dear = "Liebe Jobcenter" if s.bg else "Liebe Frau oder Herr"
    greeting = (
        f"<p>{d.one_of('Sehr geehrte Damen und Herren', 'Guten Tag,', 'Hallo,', dear, 'Sehr geehrter Frau/Herr')}</p>"
    )
    heading = f"<p class=t>{title}</p>"
    date_line = f"<p style='text-align:{d.one_of('left', 'right')}'>{when}</p>" if d.maybe(0.9) else ""
    rest = " ".join(part for part in (number, bg) if part)
    if mode == "satz":
        who = d.one_of(*_WHO).format(n=s.name(), a=address) if with_home else f"ich bin {s.name()}."
        blocks = [
            f"<p>{office}</p>",
            date_line,
            heading,
            greeting,
            f"<p>{who} {rest} {opening}</p>",
            f"<p>{text}</p>",
            f"<p>{bye}</p>",
            f"<p>{s.name()}</p>" if d.maybe(0.6) else "",
        ]
    elif mode == "liste_oben":
        blocks = [
            sheet,
            f"<p>{office}</p>",
            heading,
            greeting,
            f"<p>{opening} {text}</p>",
            f"<p>{bye}<br>{s.name()}</p>",
            date_line,
        ]
    elif mode == "liste_unten":
        blocks = [
            date_line,
            f"<p>{office}</p>",
            heading,
            greeting,
            f"<p>{opening}</p><p>{text}</p>",
            f"<p>{bye}</p>",
            sheet,
        ]
    else:
        top = [s.name(), *([s.street(), s.place()] if with_home else []), *contact]
        blocks = [
            f"<p>{'<br>'.join(top)}</p>",
            f"<p>{office}</p>",
            date_line,
            heading,
            f"<p>{rest}</p>" if rest else "",
            greeting,
            f"<p>{opening} {text}</p>",
            f"<p>{bye}</p><p>{s.name()}</p>",
        ]
    css = d.css(SANS, SANS, MONO, HAND, low=11, high=15) + (
        f".t{{font-weight:{d.one_of('bold', 'normal')};font-size:{d.rng.randint(100, 150)}%;text-align:"
        f"{d.one_of('left', 'center')}}}p{{margin-bottom:{d.rng.uniform(2, 7):.1f}mm}}"
    )
    return Sheet(
        body="".join(blocks), css=css, margin=(d.rng.uniform(14, 35), d.rng.uniform(15, 35), 20, d.rng.uniform(15, 30))
    )

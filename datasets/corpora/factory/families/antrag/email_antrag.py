"""E-mail print: informal application or notice of change in the text, header lines, quoted older mail below."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.antrag._antrag import application

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_CHANGE = (
    "hiermit teile ich mit, dass ich ab dem {t} bei {f} arbeite.", "ich bin zum {t} umgezogen, die neue Adresse steht unten.", "meine Miete erhöht sich zum {t} um {a}.", "mein Sohn ist am {t} bei mir eingezogen.", "ab {t} erhalte ich {a} Unterhalt.",
)  # fmt: skip
_RENEW = (
    "ich beantrage die {w} ab {t}.",
    "mein Bescheid läuft am {t} aus, ich bitte um Weiterzahlung.",
    "bitte bewilligen Sie mir die Leistungen ab dem {t} weiter.",
)
_FIRST = (
    "hiermit stelle ich einen formlosen Antrag auf Bürgergeld ab {t}.",
    "ich möchte ab {t} Bürgergeld beantragen, meine Arbeit bei {f} endet.",
    "ich beantrage Leistungen ab sofort, da ich kein Einkommen mehr habe.",
)
_OTHER = (
    "ich beantrage die Übernahme der Kaution in Höhe von {a}.",
    "ich beantrage eine Erstausstattung für meine Wohnung (Umzug am {t}).",
    "ich bitte um ein Darlehen über {a} für die Stromnachzahlung.",
    "ich beantrage die Kosten der Klassenfahrt ({a}).",
)


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("veraenderungsmitteilung", "weiterbewilligung", "hauptantrag", "")), d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy", "dd.mm.yy")
    subjects = {
        "veraenderungsmitteilung": ("Veränderungsmitteilung", "Änderungsmitteilung", "Mitteilung über Änderung"), "weiterbewilligung": ("Weiterbewilligungsantrag", "Weiterbewilligung", "Antrag auf Weiterbewilligung", "WBA"),
        "hauptantrag": ("Antrag auf Bürgergeld", "Hauptantrag", "Neuantrag", "Erstantrag Bürgergeld"), "": ("Antrag", "Antrag auf Kostenübernahme", "Kaution", "formloser Antrag"),
    }  # fmt: skip
    texts = {"veraenderungsmitteilung": _CHANGE, "weiterbewilligung": _RENEW, "hauptantrag": _FIRST, "": _OTHER}[a.kind]

    def fill(text: str) -> str:
        return text.format(
            t=d.print_date(d.later(a.day, 5, 50), style),
            f=escape(g.firm()),
            a=d.print_amount(g.money(40, 900)),
            w=a.art(d, "Weiterbewilligung"),
        )

    word = d.one_of(*subjects[a.kind])
    subject = a.art(d, word) if a.kind else word
    bg = a.number(d) if d.maybe(0.65) else ""
    where = d.one_of("betreff", "text", "ende") if bg else ""
    subject += d.one_of(" BG ", ", BG-Nr. ", " - ") + bg if where == "betreff" else ""
    mail = f"{a.person.first.split()[0].lower()}{g.digits(2)}@mailpost.example"
    clock = f"{d.rng.randint(0, 23):02d}:{d.rng.randint(10, 59)}"
    sent = (
        f"{d.one_of('', _DAYS[a.day.weekday()] + ', ', _DAYS[a.day.weekday()][:2] + ', ')}{a.datum(d, style)} {clock}"
    )
    english = d.maybe(0.2)
    keys = (
        ("From", "To", "Sent", "Subject")
        if english
        else (d.one_of("Von", "Absender"), d.one_of("An", "Empfänger"), d.one_of("Gesendet", "Datum"), "Betreff")
    )
    head = [
        (keys[0], f"{a.name(d)} &lt;{mail}&gt;" if d.maybe(0.7) else mail),
        (keys[2], sent),
        (keys[1], f"{escape(a.office)} &lt;post@amt-{g.digits(3)}.example&gt;"),
        (keys[3], subject),
    ]
    if d.maybe(0.4):
        head = [head[0], head[2], head[3], head[1]]
    head += (
        [
            (
                d.one_of("Anlagen", "Anhang"),
                d.one_of("Arbeitsvertrag.pdf", "IMG_0231.jpeg (1,2 MB)", "scan.pdf; scan2.pdf"),
            )
        ]
        if d.maybe(0.5)
        else []
    )
    lines = [
        d.one_of("Sehr geehrte Damen und Herren,", "Guten Tag,", "Hallo,", f"Hallo Frau {escape(g.person().last)},"),
        " ".join(fill(text) for text in d.some(texts, 1, 2)),
    ]
    lines += (
        [
            f"Meine {d.one_of('BG-Nummer', 'BG Nr.', 'Nummer der Bedarfsgemeinschaft')} {d.one_of('lautet', 'ist', ':')} {bg}."
        ]
        if where == "text"
        else []
    )
    if d.maybe(0.45):
        lines.append(d.one_of("Meine Bankverbindung: ", "Bitte überweisen Sie auf ", "IBAN ", "Konto: ") + a.account(d))
    lines += d.some(
        (
            "Nachweise im Anhang.",
            "Bitte um kurze Bestätigung.",
            "Die Formulare fülle ich noch aus.",
            f"Telefonisch erreichen Sie mich unter {a.phone}.",
            "Können Sie mir die Unterlagen schicken?",
        ),
        1,
        3,
    )
    signature = [d.one_of("Mit freundlichen Grüßen", "MfG", "Viele Grüße", "Beste Grüße"), a.name(d)]
    signature += [a.street(d), a.place(d)] if d.maybe(0.7) else []
    signature += [f"{d.one_of('geb.', 'geb. am', 'Geburtsdatum:')} {a.born(d, style)}"] if d.maybe(0.5) else []
    signature += [d.one_of("BG ", "BG-Nr.: ") + bg] if where == "ende" else []
    signature += [d.one_of("Von meinem iPhone gesendet", "Gesendet mit der Mail App", "")] if d.maybe(0.4) else []
    quote = ""
    if d.maybe(0.35):
        clerk = g.person()
        quote = f"<div class=q>Am {d.print_date(a.day - timedelta(days=d.rng.randint(1, 20)), style)} schrieb {escape(a.office)}:<br>Sehr geehrte{'r Herr' if a.person.sex == 'm' else ' Frau'} {escape(a.person.last)},<br>bitte reichen Sie die Unterlagen bis zum {d.print_date(d.later(a.day, 3, 30), style)} ein.<br>Im Auftrag<br>{escape(clerk.name)}<br>{escape(g.street())}, {escape(g.town())}</div>"
    look = d.rng.randrange(3)
    if look == 0:
        top = "<table class=h>" + "".join(f"<tr><td><b>{k}:</b><td>{v}" for k, v in head) + "</table>"
    elif look == 1:
        top = "<div class=h>" + "".join(f"<div><b>{k}:</b> {v}</div>" for k, v in head) + "</div>"
    else:
        top = (
            f"<h2>{head[-1][1] if head[-1][0] == keys[3] else subject}</h2><div class=h>"
            + "".join(f"<div>{k}: {v}</div>" for k, v in head if k != keys[3])
            + "</div>"
        )
    owner = (
        f"<p style='font-size:9pt'><b>{d.one_of('Poststelle', escape(g.person().name), 'Funktionspostfach Leistung')}</b></p><hr>"
        if d.maybe(0.5)
        else ""
    )
    body = owner + top + "".join(f"<p>{line}</p>" for line in lines) + "<p>" + "<br>".join(signature) + "</p>" + quote
    css = (
        d.css(SANS, SANS, SERIF, MONO, low=9.5, high=11.5)
        + f".h{{margin-bottom:6mm;{d.one_of('border-bottom:1px solid #999', 'background:#f2f2f2', '')}}}.h td{{padding-right:4mm}}.q{{border-left:2px solid #77a;padding-left:3mm;color:#555;margin-top:6mm;font-size:92%}}"
    )
    footer = "<div style='position:absolute;bottom:8mm;right:20mm;font-size:8pt'>{page}</div>" if d.maybe(0.4) else ""
    return Sheet(body, css, footer=footer, margin=(16.0, 20.0, 15.0, 22.0))

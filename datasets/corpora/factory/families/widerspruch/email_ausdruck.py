"""Print of a short e-mail: header lines Von/An/Gesendet/Betreff of a mail program, careless text, quoted mails."""

from __future__ import annotations

import re
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import Streit, mail_of, streit

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_TEXT = (
    "hiermit Widerspruch gegen den {n}, den ich am {r} bekommen habe.",
    "ich lege Widerspruch gegen Ihren Bescheid ein.", "ich widerspreche dem bescheid vom {d}.",
    "hiermit lege ich Widerspruch gegen den Bescheid vom {d} ein.",
    "ich habe am {r} Ihren Bescheid ({d}) bekommen und lege dagegen Widerspruch ein.",
    "anbei mein Widerspruch zum Bescheid vom {d}.", "bzgl. Ihres Schreibens vom {d} möchte ich Widerspruch einlegen.",
    "bitte nehmen Sie diese Mail als Widerspruch gegen den {n} vom {d}.",
    "ich bin mit dem {n} vom {d} nicht einverstanden. Das ist ein Widerspruch!",
    "hallo, widerspruch gegen {n} vom {d} siehe unten",
    "wie gerade am Telefon besprochen lege ich gegen den {n} vom {d} Widerspruch ein.",
    "Einspruch gegen Bescheid {d}!!!",
)  # fmt: skip
_MORE = (
    "Die Unterlagen habe ich letzte Woche hochgeladen.", "das kann doch nicht euer Ernst sein",
    "Foto vom Bescheid hängt an.", "Bitte um kurze Eingangsbestätigung per Mail.",
    "Ich bin tagsüber unter {p} erreichbar.", "Begründung schicke ich per Post hinterher.",
    "es fehlen {b} und das schon seit {m}", "Am {t} hatte ich schonmal geschrieben, da kam keine Antwort.",
    "Danke im Voraus!", "Was ist mit meinem Antrag vom {t}?",
    "Ich habe am {t} einen Termin bei Ihnen, da können wir das auch klären.",
    "Wenn bis nächste Woche nichts kommt, gehe ich zum Anwalt.", "Die {a} habe ich nie bekommen!!",
    "Kontoauszüge sind im Anhang (PDF).", "Meine Miete ist auch noch offen.",
    "Bitte setzen Sie die Rückzahlung solange aus.", "sorry für die Eile, die Frist läuft morgen ab",
)  # fmt: skip
_FOOT = (
    "Von meinem iPhone gesendet", "Gesendet mit der Mail App",
    "Diese Nachricht wurde von meinem Android-Gerät gesendet.", "Virenfrei. www.schutzprogramm.example",
    "Gesendet von Outlook für Android", "",
)  # fmt: skip
_OLD = (
    "vielen Dank für Ihre Nachricht. Ihre Unterlagen sind eingegangen und werden bearbeitet.",
    "leider können wir Ihnen per E-Mail keine Auskunft geben.", "anbei erhalten Sie den Bescheid vorab als PDF.",
    "bitte reichen Sie die fehlenden Nachweise bis zum {t} ein.",
)  # fmt: skip


def _sent(d: Draft, s: Streit) -> str:
    clock = f"{d.rng.randint(5, 23):02d}:{d.rng.randint(0, 59):02d}"
    day = _DAYS[s.written.weekday()]
    before, after = d.one_of(
        f"{day}, | {clock}",
        f"{day[:2]}, | um {clock}",
        f"{day[:2]} | {clock}",
        f"| {clock} Uhr",
        f"| {clock}:{d.rng.randint(10, 59)}",
        f"{day}, | {clock} Uhr",
        f"{day}, der | um {clock} Uhr",
    ).split("|")
    return before + s.when(d.one_of("dd.mm.yyyy", "d. month yyyy", "d. month yyyy", "dd.mm.yy")) + after


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    mail = mail_of(s.citizen, d)
    town = re.sub(r"[^a-z]", "", s.office.place.lower()) or "stadt"
    box = d.one_of(
        "poststelle",
        "info",
        "widerspruch",
        "leistung",
        f"{d.one_of('team', 'Team')}{d.rng.randint(100, 799)}",
        "postfach",
    )
    box += d.one_of(
        f"@jobcenter-{town}.example", f"@{town}.example", f"@kreis-{town}.example", f"@service-{town}.example"
    )
    nick = d.maybe(0.25)
    sender = f"{escape(s.citizen.first[:3].lower())}{d.rng.randint(10, 99)}" if nick else s.name()
    who = d.one_of(
        f"{sender} &lt;{mail}&gt;",
        f"{sender} [mailto:{mail}]",
        f"&quot;{sender}&quot; &lt;{mail}&gt;",
        f"{sender} ({mail})",
    )
    named = d.maybe(0.6)
    to = d.one_of(f"{s.office_name()} &lt;{box}&gt;", s.office_name(), f"{s.office_name()} ({box})") if named else box
    about = escape(d.one_of(s.dem_bescheid, "Bescheid"))
    subject = d.one_of(
        "Widerspruch",
        f"Widerspruch gegen {about}",
        "WIDERSPRUCH!!!",
        "widerspruch",
        f"Widerspruch {escape(s.benefit)}",
        f"WG: Widerspruch {about}",
        f"AW: {escape(s.benefit)}",
        "(kein Betreff)",
        "Bescheid",
        "Fwd: Widerspruch Bescheid",
    )
    shown = False
    if d.maybe(0.4):
        shown = True
        subject += d.one_of(", ", " - ", " / ", " ") + d.one_of(s.label + " ", "", "Az. ", "Kd ") + s.az()
    if d.maybe(0.2):
        subject += f" vom {s.decision_day('dd.mm.yyyy')}"
    labels = d.one_of(
        "Von:|An:|Gesendet:|Betreff:",
        "From:|To:|Date:|Subject:",
        "Von|An|Datum|Betreff",
        "Absender:|Empfänger:|Datum:|Betreff:",
        "VON:|AN:|GESENDET:|BETREFF:",
        "Von:|An:|Datum:|Thema:",
    ).split("|")
    rows = [(labels[0], who), (labels[2], _sent(d, s)), (labels[1], to), (labels[3], subject)]
    d.rng.shuffle(rows)
    if d.maybe(0.4):
        rows.append(
            (
                d.one_of("Anlagen:", "Anhänge:", "Attachments:"),
                d.one_of("IMG_2381.jpg", "Bescheid.pdf; Scan0004.pdf", "widerspruch.docx (14 KB)"),
            )
        )
    if d.maybe(0.2):
        rows.insert(2, (d.one_of("Cc:", "Kopie:"), g.person().name.lower().replace(" ", ".") + "@mailbox.example"))
    mode = d.one_of("tabelle", "zeilen", "balken", "ohne")
    if mode == "ohne":
        head = (
            f"<h3>{subject}</h3><p><b>{who}</b> <span style='float:right'>"
            f"{rows[0][1] if rows[0][0] == labels[2] else dict(rows)[labels[2]]}"
        )
        head += f"</span><br><small>{d.one_of('an', 'An', 'to')} {to}</small></p><hr>"
    elif mode == "zeilen":
        head = "<p>" + "<br>".join(f"<b>{label}</b> {value}" for label, value in rows) + "</p>" + d.one_of("<hr>", "")
    else:
        head = "<table class=h>" + "".join(f"<tr><td class=k>{label}<td>{value}" for label, value in rows) + "</table>"
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    first = d.one_of(*_TEXT).format(d="\0", r=d.print_date(s.received, style), n=escape(s.dem_bescheid))
    more = [s.fill(text.replace("{p}", g.phone())) for text in d.some(_MORE, 0, 5)] + s.facts(0, 2)
    text = f"{first} {d.one_of(' ', '<br>', '<br><br>').join(more)}"
    text = (text.lower() if d.maybe(0.15) else text).replace("\0", s.decision_day(style))
    numbers = [] if shown or d.maybe(0.4) else [f"{s.label}{d.one_of(':', '', ' =')} {s.az()}"]
    if s.bg and d.maybe(0.5):
        numbers.append(f"{d.one_of('BG', 'BG-Nr.', 'Bedarfsgemeinschaft', 'bg nr')} {s.bg_code()}")
    address = [s.street(), s.place()] if d.maybe(0.6) else []
    sign = [
        s.name() if d.maybe(0.85) or nick else escape(s.citizen.first),
        *address,
        *([g.phone()] if d.maybe(0.3) else []),
    ]
    greeting = d.one_of(
        "Hallo,",
        "Guten Tag",
        "Sehr geehrte Damen und Herren,",
        "Guten Morgen Frau " + escape(g.person().last) + ",",
        "",
        "Moin,",
    )
    body = (
        (f"<p class=top><b>{s.name()}</b></p>" if mode == "balken" and not nick else "")
        + head
        + f"<p>{greeting}</p><p>{text}</p>"
        + (f"<p>{d.one_of('<br>', ', ').join(numbers)}</p>" if numbers else "")
        + f"<p>{d.one_of('MfG', 'Mit freundlichen Grüßen', 'Gruß', 'LG', 'Viele Grüße', 'mfg')}"
        f"{d.one_of('', ',')}<br>{d.one_of('<br>', ', ').join(sign)}</p>" + f"<p class=foot>{d.one_of(*_FOOT)}</p>"
    )
    if d.maybe(0.35):
        past = d.print_date(d.german.day(s.decided.replace(day=1), s.decided), "dd.mm.yyyy")
        clerk = g.person()
        body += (
            f"<div class=q>"
            f"{d.one_of(f'Am {past} um 09:14 schrieb', f'-----Original-----<br>Gesendet: {past} 09:14<br>Von:')} "
            f"{escape(clerk.name)} &lt;{box}&gt;:<br><br>{d.one_of('Sehr geehrte Damen und Herren', 'Guten Tag')},<br>"
            f"{s.fill(d.one_of(*_OLD))}<br><br>Im Auftrag<br>{escape(clerk.last)}<br>Telefon {g.phone()}</div>"
        )
    css = d.css(SANS, SANS, SERIF, low=9, high=11.5) + (
        f".h{{width:100%;margin-bottom:6mm;border-bottom:{d.one_of('1px solid #999', '2px solid #000', '0')}"
        f"}}.k{{width:28mm;color:{d.one_of('#666', '#000', '#258')};"
        f"font-weight:{d.one_of('bold', 'normal')}}}.top{{font-size:130%;border-bottom:3px solid "
        f"#000}}.foot{{color:#777;margin-top:5mm;font-size:90%}}"
        ".q{border-left:2px solid #88a;padding-left:3mm;color:#446;margin-top:6mm}"
    )
    printed = d.print_date(d.later(s.written, 0, 6), "dd.mm.yyyy")
    footer = d.one_of(
        "",
        f"<div class=pf style='position:absolute;bottom:6mm;left:12mm;font-size:7pt'>"
        f"{d.one_of('Seite {page} von {pages}', '{page}')}</div>",
        f"<div style='position:absolute;bottom:6mm;left:12mm;right:12mm;font-size:7pt'>https://post.{town}"
        f".example/mail/#inbox/{g.digits(12)} "
        f"<span style='float:right'>{printed}, 10:{g.digits(1)}4 &nbsp; {{page}}/{{pages}}</span></div>",
    )
    return Sheet(body=body, css=css, footer=footer, margin=(d.rng.uniform(10, 20), 15, 18, d.rng.uniform(12, 22)))

"""Printed e-mail or fax cover: header lines Von/An/Gesendet/Betreff, text, quoted earlier mail."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_SUBJECTS = (
    "Unterlagen", "AW: Ihr Termin", "WG: Nachweise {month}", "Bitte um Rückmeldung", "Re: Frage",
    "Auftragsbestätigung {no}", "Ihre Bestellung",
    "AW: Rückruf", "Terminbestätigung", "Anfrage Wohnung {street}", "Bewerbung als Aushilfe",
    "Kündigungsbestätigung Mobilfunk", "Kein Betreff",
    "Krankmeldung", "Newsletter {month}", "Fwd: Foto vom Vertrag", "WG: Rückfrage zum Fall", "Amtshilfe",
    "Handwerker am {soon}", "Zugangsdaten",
)  # fmt: skip
_TEXTS = (
    "anbei die Unterlagen als Foto, ich hoffe man kann es lesen.", "vielen Dank für Ihre Nachricht.",
    "leider habe ich noch keine Antwort bekommen.",
    "Der Monteur kommt am {soon} zwischen {time} und {time} Uhr, bitte gewährleisten Sie den Zugang.",
    "Ich bin unter {phone} erreichbar.",
    "Wir bestätigen den Eingang Ihrer Bestellung über {amount}.",
    "Die Wohnung in der {street} ist leider schon vergeben.",
    "Können Sie mir bitte sagen, bis wann ich den Bogen abgeben muss?",
    "Im Anhang finden Sie die gewünschte Bestätigung.",
    "Ich bin ab {soon} nicht im Büro, in dringenden Fällen wenden Sie sich an {last}.",
    "Ihr Vertrag {no} läuft noch bis {soon}.",
    "Der Betrag von {amount} wurde am {past} erstattet.", "Bitte beachten Sie unsere neue Anschrift: {home}.",
    "Passt Ihnen auch {time} Uhr?",
    "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.",
    "Danke und schönes Wochenende",
    "Ich übersende die Akte in elektronischer Form und bitte um Rückgabe bis {soon}.",
    "Das Gespräch am {past} hat mir gut gefallen.",
    "Mein Handy ist kaputt, deshalb schreibe ich von dem Handy meiner Schwester.",
    "Wie telefonisch besprochen hier noch einmal alles schriftlich.",
    "Die Rückfrage vom {past} ist damit erledigt.", "Klicken Sie hier, wenn Sie keine weiteren Nachrichten wünschen.",
)  # fmt: skip
_HELLO = ("Hallo,", "Guten Tag,", "Sehr geehrte Damen und Herren,", "Guten Morgen Frau {person},",
"Liebe Kolleginnen und Kollegen,", "Hi,", "",
          "Sehr geehrter Herr {person},")  # fmt: skip
_FILES = (
    "IMG_{n}321.jpg",
    "Scan_{no}.pdf",
    "Mietvertrag.pdf",
    "Bescheid.pdf (412 KB)",
    "Lebenslauf_neu.docx",
    "WhatsApp Image.jpeg",
    "image001.png",
)
_LABELS = (
    ("Von", "An", "Gesendet", "Betreff"), ("From", "To", "Date", "Subject"), ("Absender", "Empfänger", "Datum",
    "Betreff"),
    ("Von", "An", "Datum", "Betr."), ("VON", "AN", "DATUM", "BETREFF"), ("Kimden", "Kime", "Tarih", "Konu"),
)  # fmt: skip
_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    fax = d.maybe(0.2)
    writer, office = g.person(), g.authority()
    name = d.one_of(
        writer.name, writer.name, g.firm(), writer.reversed_name, g.authority() if d.maybe(0.5) else writer.name
    )
    shown = d.field("absender", name)
    host = f"{d.one_of('mail', 'web', 'post', 'gmx-online', 'telekom-net', 'inbox')}{g.digits(1)}.de"
    box = f"{d.one_of(writer.last.lower().replace(' ', ''), 'info', 'service', 'kontakt')}{g.digits(2)}@{host}"
    mail = d.one_of(
        f" &lt;{escape(box)}&gt;", f" [mailto:{escape(box)}]", f" ({escape(box)})", "", f"<br>{escape(box)}"
    )
    mail = "" if fax else mail
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yy", "yyyy-mm-dd", "d.m.yyyy")
    clock = f"{d.rng.randint(6, 23):02d}:{d.rng.randint(0, 59):02d}"
    shown_day = d.date("datum", day, style)
    when = d.one_of(
        f"{_WEEKDAYS[day.weekday()]}, {shown_day} {clock}",
        f"{shown_day} {clock}",
        f"{shown_day} um {clock} Uhr",
        f"{_WEEKDAYS[day.weekday()][:2]} {shown_day} {clock}",
        shown_day,
    )
    labels = d.rng.choice(_LABELS)
    subject = post.fill(d, day, d.one_of(*_SUBJECTS))
    reference = d.code("aktenzeichen", g.case_number()) if d.maybe(0.35) else ""
    in_subject = reference and d.maybe(0.5)
    if in_subject:
        subject += d.one_of(
            f" - Az. {reference}", f", Ihr Zeichen {reference}", f" [{reference} ]", f" zu Aktenzeichen {reference}"
        )
    elif d.maybe(0.3):
        subject += f" {d.one_of('BG', 'Kd-Nr.', 'Vertrag')} {g.digits(8)}"
    lines = [
        (labels[0], shown + mail),
        (labels[1], escape(office) + d.one_of("", f" &lt;team{g.digits(3)}@amt.de&gt;")),
    ]
    if d.maybe(0.9):
        lines.append((labels[2], when))
    lines.append((labels[3], f"<b>{subject}</b>" if d.maybe(0.4) else subject))
    if fax:
        lines += [
            ("Fax", g.phone()),
            (d.one_of("Seiten", "Anzahl Seiten"), str(d.rng.randint(1, 12))),
            ("Telefon", g.phone()),
        ]
    elif d.maybe(0.4):
        lines.append(
            (
                d.one_of("Anlagen", "Anhänge", "Attachments"),
                "; ".join(post.fill(d, day, file) for file in d.some(_FILES, 1, 4)),
            )
        )
    if d.maybe(0.3):
        lines.append((d.one_of("Cc", "Kopie", "Wichtigkeit"), d.one_of(escape(g.person().name), "Hoch", "Normal")))
    if not in_subject and reference:
        lines.append((d.one_of("Az.", "Zeichen", "Unser Zeichen", "Aktenzeichen"), reference))
    if d.maybe(0.3):
        d.rng.shuffle(lines)
    shape = d.rng.randrange(3)
    if fax or shape == 0:
        edge = d.one_of("border:1px solid #000", "border-bottom:1px solid #777") if fax else ""
        head = (
            "<table style='width:100%'>"
            + "".join(
                f"<tr><td style='width:32mm;{edge}'><b>{label}:</b><td style='{edge}'>{text}" for label, text in lines
            )
            + "</table>"
        )
    elif shape == 1:
        head = "".join(f"<div>{label}: {text}</div>" for label, text in lines)
    else:
        head = (
            f"<p style='font-size:1.5em'>{subject}</p><div style='display:flex;justify-content:space-between'><div>"
            f"<b>{shown}</b>{mail}<br>An: {escape(office)}</div><div>{when}</div></div>"
        )
        head += f"<p>Zeichen: {reference}</p>" if reference and not in_subject else ""
    title = ""
    if fax:
        title = (
            f'<div style="font-size:{d.rng.randint(20, 40)}pt;margin-bottom:5mm"><b>'
            f"{d.one_of('FAX', 'Telefax', 'Fax-Mitteilung', 'Faxdeckblatt')}</b></div>"
        )
    elif d.maybe(0.4):
        box = d.one_of(g.person().reversed_name, "Posteingang", "Outlook", "Webmail - Nachricht", "Poststelle")
        title = f"<p><b>{escape(box)}</b></p>"
    texts = [post.fill(d, day, text) for text in d.some(_TEXTS, 1, 6)]
    gap = d.one_of("</p><p>", "<br>", " ")
    body = [title, head, d.one_of("<hr>", "<p></p>", "<hr style='border:0;border-top:3px solid #000'>")]
    body.append(f"<p>{post.fill(d, day, d.one_of(*_HELLO), person=g.person().last)}</p><p>{gap.join(texts)}</p>")
    own = shown if d.maybe(0.6) and name == writer.name else escape(writer.first)
    sign = d.one_of(
        "",
        f"<br>{escape(g.address().street)}<br>Tel. {g.phone()}",
        "" if fax else "<br>Von meinem iPhone gesendet",
        f"<br>-- <br>{escape(g.firm())} | HRB {g.digits(5)}",
    )
    body.append(f"<p>{d.one_of(*post.BYES[:9])}<br>{own}{sign}</p>")
    if fax and d.maybe(0.6):
        body.append("<p>☐ dringend &emsp; ☐ zur Kenntnis &emsp; ☒ bitte um Rückruf &emsp; ☐ wie besprochen</p>")
    if not fax and d.maybe(0.5):
        before = day - timedelta(days=d.rng.randint(1, 20))
        other = escape(g.person().name)
        quote = d.one_of(f"Am {d.print_date(before)} schrieb {other}:",
        f"-----Ursprüngliche Nachricht-----<br>Von: {other}<br>Gesendet: {d.print_date(before)} {clock}",
                         f"&gt; {other} hat am {d.print_date(before)} geschrieben:")  # fmt: skip
        old = d.one_of("<br>&gt; ", "<br>").join(post.fill(d, before, text) for text in d.some(_TEXTS, 1, 5))
        body.append(
            f"<p style='{d.one_of('border-left:2px solid #88a;padding-left:4mm;', '', 'color:#555;')}'>{quote}"
            f"<br>{old}</p>"
        )
    printed = d.print_date(d.later(day, 0, 20))
    footer = d.one_of(
        '<div style="position:absolute;bottom:7mm;left:15mm;right:15mm;font-size:7pt">'
        f'https://{host}/mail/print?id={g.digits(9)} <span style="float:right">{printed} {{page}}/{{pages}}'
        "</span></div>",
        '<div style="position:absolute;bottom:8mm;left:0;right:0;text-align:center;font-size:8pt">{page}</div>',
        "",
    )
    header = (
        f'<div style="position:absolute;top:4mm;left:10mm;font:8pt {d.font(MONO)!r}">{printed} {clock} '
        f"+49{g.digits(9)} S. {{page}}/{{pages}}</div>"
        if d.maybe(0.6 if fax else 0.1)
        else ""
    )
    css = d.css(SANS, SANS, MONO, low=9, high=11.5) + "td{padding:.5mm 1mm}hr{margin:2mm 0 4mm}"
    return Sheet(body="".join(body), css=css, header=header, footer=footer, margin=(d.rng.uniform(12, 22), 18, 18, 18))

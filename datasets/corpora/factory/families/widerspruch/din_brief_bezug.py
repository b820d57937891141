"""A citizen's letter by DIN 5008 on the computer: return line over the address window, bold subject, signature."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import Streit, mail_of, streit

_OPEN = (
    "hiermit lege ich gegen {x} Widerspruch ein.", "hiermit erhebe ich Widerspruch gegen {x}.",
    "gegen {x} lege ich fristgerecht Widerspruch ein.",
    "mit {x} bin ich nicht einverstanden und lege deshalb Widerspruch ein.", "ich widerspreche hiermit {y}.",
    "gegen {x} erhebe ich innerhalb der Monatsfrist Widerspruch.",
    "Bezug nehmend auf {x} möchte ich hiermit form- und fristgerecht Widerspruch einlegen.",
    "ich habe {x} erhalten und lege dagegen WIDERSPRUCH ein.",
    "fristwahrend lege ich gegen {x} Widerspruch ein. Eine Begründung reiche ich nach.",
)  # fmt: skip
_WHY = (
    "Begründung:", "Zur Begründung:", "Ich begründe dies wie folgt:", "Meine Gründe:",
    "Mein Widerspruch stützt sich auf folgende Punkte:", "Der Bescheid ist aus meiner Sicht falsch, denn:",
    "Folgende Fehler sind mir aufgefallen:", "Das hat folgende Gründe:",
)  # fmt: skip
_EXTRA = (
    "Ich bitte Sie, den Bescheid noch einmal genau zu prüfen und mir einen neuen Bescheid zu schicken.",
    "Bitte bestätigen Sie mir den Eingang dieses Schreibens schriftlich.",
    "Gleichzeitig beantrage ich die Aussetzung der Vollziehung bis zur Entscheidung über den Widerspruch.",
    "Sollten Ihnen noch Unterlagen fehlen, teilen Sie mir das bitte umgehend mit.",
    "Außerdem beantrage ich Akteneinsicht nach § 25 SGB X.",
    "Ich weise darauf hin, dass ich auf das Geld dringend angewiesen bin.",
    "Zu diesem Thema hatte ich bereits am {t} mit Ihrer Kollegin Frau {n} telefoniert.",
    "Meine Schreiben vom {t} wurden bis heute nicht beantwortet.",
    "Eine ausführliche Begründung folgt, sobald ich einen Termin bei der Beratungsstelle hatte.",
    "Bis zur Klärung werde ich keine Zahlungen leisten, auch nicht die Rate von {b}.",
    "Hilfsweise stelle ich einen Antrag auf Überprüfung nach § 44 SGB X.",
)  # fmt: skip
_BYE = (
    "Mit freundlichen Grüßen", "Mit freundlichem Gruß", "Freundliche Grüße", "Hochachtungsvoll", "Mit besten Grüßen",
    "MfG",
)  # fmt: skip


def _subject(d: Draft, s: Streit) -> str:
    day, name, about = s.decision_day(), escape(s.dem_bescheid), escape(s.benefit)
    main = d.one_of(
        f"Widerspruch gegen Ihren {name} vom {day}",
        f"Widerspruch gegen den {name} vom {day}",
        f"WIDERSPRUCH - {escape(s.decision)} vom {day}",
        f"Widerspruch {about}, Bescheid v. {day}",
        f"Ihr {name} vom {day} – hier: Widerspruch",
        f"Betreff: Widerspruch gegen Bescheid vom {day} ({about})",
        f"Widerspruch wegen {about}<br>Bescheid vom {day}",
        f"Bescheid vom {day}, mir zugestellt am {s.receipt()}<br>Widerspruch",
        f"{about}: Widerspruch gegen den Bescheid vom {day}",
    )
    lines = [main]
    if d.maybe(0.75):
        lines.append(f"{s.label}{d.one_of(':', '', ' :')} {s.az()}")
    if s.bg and d.maybe(0.7):
        label = d.one_of(
            "BG-Nummer", "BG-Nr.", "BG", "Nummer der Bedarfsgemeinschaft", "Bedarfsgemeinschaft Nr.", "BG Nr."
        )
        lines.append(f"{label}{d.one_of(':', '')} {s.bg_code()}")
    return d.one_of("<br>", "<br>", ", ").join(lines)


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    sender = [s.name(), s.street(), s.place()]
    contact = d.some((f"Tel. {g.phone()}", f"E-Mail: {mail_of(s.citizen, d)}", f"Mobil {g.phone()}"), 0, 2)
    name, day = escape(s.dem_bescheid), d.print_date(s.decided)
    x = d.one_of(
        f"Ihren {name}",
        f"den o. g. {name}",
        f"den oben genannten {name}",
        f"Ihren {name} vom {day}",
        "den im Betreff genannten Bescheid",
    )
    y = f"Ihrem {name}" + d.one_of("", f", bei mir eingegangen am {s.receipt()},")
    opening = d.one_of(*_OPEN).format(x=x, y=y).replace(day, s.decision_day())
    facts = s.facts(1, 5)
    if d.maybe(0.4):
        reasons = f"<{(kind := d.one_of('ul', 'ol'))}>" + "".join(f"<li>{fact}" for fact in facts) + f"</{kind}>"
    else:
        reasons = "<p>" + d.one_of(" ", " ", "<br>").join(facts) + "</p>"
    clerk = g.person()
    extra = [s.fill(text.replace("{n}", clerk.last)) for text in d.some(_EXTRA, 0, 4)]
    greeting = d.one_of(
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrte Damen und Herren,",
        f"Sehr geehrte{'r' if clerk.sex == 'm' else ''} {clerk.salutation} {escape(clerk.last)},",
        "Guten Tag,",
        "Sehr geehrtes Team,",
    )
    to = [
        d.one_of("", "An das", "An die", "An"),
        s.office_name(),
        d.one_of("", "Widerspruchsstelle", "Rechtsbehelfsstelle", "Leistungsabteilung"),
        s.office_street(),
        s.office_place(),
    ]
    where = d.one_of("", "", f"{escape(s.home.place)}, ", f"{escape(s.home.place)}, den ", "Datum: ", "den ")
    head = d.one_of("block", "block", "rechts", "mitte", "zeile")
    top = {
        "block": f"<div>{'<br>'.join(sender + contact)}</div>",
        "rechts": f"<div style='text-align:right'>{'<br>'.join(sender + contact)}</div>",
        "mitte": f"<div style='text-align:center;border-bottom:1px solid;padding-bottom:2mm'><b>{sender[0]}</b><br>"
        f"{' · '.join(sender[1:] + contact)}</div>",
        "zeile": "<div style='height:18mm'></div>",
    }[head]
    short = f"<div class=back>{' · '.join(sender)}</div>" if head == "zeile" else ""
    body = (
        f"{top}<div class=to>{short}{'<br>'.join(line for line in to if line)}</div>"
        f"<p class=when>{where}{s.when()}</p><p class=subject>{_subject(d, s)}</p><p>{greeting}</p><p>{opening}</p>"
        + (f"<p>{d.one_of(*_WHY)}</p>" if d.maybe(0.7) else "")
        + reasons
        + "".join(f"<p>{text}</p>" for text in extra)
        + f"<p>{d.one_of(*_BYE)}</p><p style='height:{d.rng.randint(6, 14)}mm;font:18pt \""
        f"{d.font(('Dancing Script', 'Breip'))}\"'>"
        + (f"<i>{escape(s.citizen.last)}</i>" if d.maybe(0.5) else "")
        + f"</p><p>{s.name() if d.maybe(0.7) else ''}</p>"
        + (
            f"<p class=small>{d.one_of('Anlagen', 'Anlage', 'Anlagen:')} "
            f"{d.one_of('Kopie des Bescheids', 'Kontoauszüge', '2', 'Attest', 'Mietvertrag')}</p>"
            if d.maybe(0.35)
            else ""
        )
    )
    css = d.css(SANS, SERIF, low=9.5, high=12) + (
        f".to{{margin-top:{d.rng.randint(8, 22)}mm}}.back{{font-size:7pt;text-decoration:"
        f"{d.one_of('underline', 'none')};margin-bottom:2mm}}"
        f".when{{text-align:{d.one_of('right', 'right', 'left')};margin:{d.rng.randint(6, 14)}mm 0}}"
        f".subject{{font-weight:{d.one_of('bold', 'bold', 'normal')};margin-bottom:{d.rng.randint(4, 9)}"
        f"mm}}.small{{font-size:85%}}"
    )
    return Sheet(body=body, css=css, margin=(d.rng.uniform(12, 25), 20, 20, 25))

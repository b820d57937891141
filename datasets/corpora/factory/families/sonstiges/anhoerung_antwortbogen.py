"""Anhörung after § 24 SGB X: what the office means to do, then a page to fill in for the answer, left blank or answered by hand."""

from __future__ import annotations

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_FACTS = (
    ("Sie haben in der Zeit vom {f} bis {t} Leistungen in Höhe von {sum} bezogen. Nach den mir vorliegenden Unterlagen haben Sie während dieser Zeit Einkommen von der Firma {firm} erzielt.",
     "Überzahlung von {sum}"),
    ("Am {f} sind Sie zum Termin um {time} Uhr nicht erschienen, obwohl Sie über die Rechtsfolgen belehrt wurden.", "Minderung des Regelbedarfs um 10 Prozent"),
    ("Die Agentur teilte mit, dass Sie das Arbeitsverhältnis bei {firm} zum {f} selbst gelöst haben.", "Eintritt einer Sperrzeit"),
    ("Aus dem Kontenabruf ergibt sich ein bisher nicht angegebenes Konto bei der {bank}.", "Rücknahme der Bewilligung ab {f}"),
    ("Durch Datenabgleich nach § 52 SGB II wurde bekannt, dass Sie Kapitalerträge von {sum} hatten.", "Erstattung von {sum}"),
    ("Für {child} wurde bis {t} Unterhaltsvorschuss gezahlt, obwohl das Kind seit {f} beim anderen Elternteil lebt.", "Rückforderung der Leistung"),
)  # fmt: skip
_QUESTIONS = (
    "Ich habe die Tätigkeit angezeigt am", "Ich habe die Änderung nicht mitgeteilt, weil", "Ich war an der Teilnahme gehindert, weil", "Den Betrag kann ich in Raten zahlen von monatlich",
    "Nachweise füge ich bei", "Ich möchte mich persönlich äußern", "Ich äußere mich nicht", "Weitere Einnahmen hatte ich von",
)  # fmt: skip
_ANSWERS = (
    "war krank, Attest liegt bei",
    "am Telefon gesagt",
    "50 Euro",
    "ja",
    "Brief kam nicht an",
    "habe ich vergessen",
    "siehe Lohnzettel",
    "keine",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, g.authority(), coded=0.8)
    fact, effect = d.rng.choice(_FACTS)
    start = d.later(c.day, -300, -120)
    given = {
        "f": d.print_date(start),
        "t": d.print_date(d.later(start, 28, 90)),
        "sum": akte.euro(d, 40, 3200),
        "soon": d.print_date(d.later(c.day, 14, 24)),
    }
    refs = [
        line
        for line in (
            akte.ref(d, c),
            f"{d.one_of('BG-Nr.', 'Kundennummer')} {g.bg_number()}" if d.maybe(0.4) else "",
            f"{d.one_of('Datum:', '', 'vom')} {c.dated}" if c.dated else "",
        )
        if line
    ]
    title = d.one_of(
        "Anhörung nach § 24 Zehntes Buch Sozialgesetzbuch (SGB X)",
        "Anhörung",
        "Gelegenheit zur Äußerung (§ 24 SGB X)",
        "Anhörung zu einer möglichen {e}",
    )
    texts = [
        fact,
        d.one_of("Es ist daher beabsichtigt, folgende Entscheidung zu treffen: {e}.", "Nach derzeitigem Stand käme in Betracht: {e}.", "Dies hätte folgende Auswirkung: {e}."),
        d.one_of("Bevor ich entscheide, gebe ich Ihnen Gelegenheit, sich bis zum {soon} zu äußern.", "Sie können sich bis {soon} schriftlich oder mündlich äußern.", "Bitte senden Sie den Antwortbogen bis spätestens {soon} zurück."),
        d.one_of("Äußern Sie sich nicht, wird nach Aktenlage entschieden.", "Geht bis dahin keine Antwort ein, muss ich nach Aktenlage entscheiden.", "Ihre Angaben sind freiwillig."),
    ]  # fmt: skip
    effect = effect.format_map({**given, "amount": given["sum"]})
    given["e"] = effect
    text = "".join(f"<p>{post.fill(d, c.day, line, **given)}</p>" for line in texts)
    answered = d.maybe(0.4)
    lines = ""
    for question in d.some(_QUESTIONS, 4, 7):
        on = answered and d.maybe(0.5)
        reply = akte.pen(d, d.one_of(*_ANSWERS)) if on and not question.endswith("bei") else ""
        lines += f"<tr><td>{akte.box(on)}<td>{question}<td class=u>{reply}"
    back = d.print_date(d.later(c.day, 3, 13))
    reply_line = (
        "<td>"
        + (akte.pen(d, back) if answered else "")
        + "<br><small>Ort, Datum</small><td>"
        + (akte.sign(d, c.who.last) if answered else "")
        + "<br><small>Unterschrift</small>"
    )
    form = (
        f"<div class={'break' if d.maybe(0.75) else 'cut'}><p>{d.one_of('Zurück an', 'An', 'Absender: ______________________ <br><br>An')}<br>{c.shown}<br>{d.one_of('', ', '.join(post.contact(d, c.seat)[:2]))}</p>"
        f"<p><b>{d.one_of('Äußerung zur Anhörung', 'Antwortbogen', 'Rückantwort zur Anhörung', 'Stellungnahme')}</b> {d.one_of('', akte.ref(d, c, 'Az.', 'zu', 'Zeichen'))}</p><table class=q>{lines}</table>"
        f"<p class=l></p><p class=l></p><table class=q><tr>{reply_line}</table></div>"
    )
    right = d.maybe(0.5)
    top = f"<div class=h><div class=o>{c.shown}</div><div class=c>{'<br>'.join(d.some(post.contact(d, c.seat), 3, 5))}</div></div>"
    body = (
        f"{top}<div class=h><p class=w>{akte.addressee(d, c)}</p>{'<p>' + '<br>'.join(refs) + '</p>' if right else ''}</div>{'' if right else '<p>' + ' &nbsp; | &nbsp; '.join(refs) + '</p>'}"
        f"<p class=t>{title.format(e=effect)}</p><p>{akte.dear(d, c.who)}</p>{text}<p>{d.one_of('Mit freundlichen Grüßen', 'Im Auftrag')}<br>{c.clerk.last}</p>{form}"
    )
    css = d.css(SANS, SANS, SERIF, low=10, high=12) + (
        f".h{{display:flex;justify-content:space-between}}.o{{font-size:{d.rng.randint(12, 17)}pt;font-weight:bold;max-width:95mm;color:{c.color}}}.c{{font-size:8pt;text-align:{d.one_of('right', 'left')}}}"
        f".w{{margin:{d.rng.randint(9, 18)}mm 0 8mm}}.t{{font-weight:bold;{d.one_of('text-decoration:underline', 'border-top:1px solid #000;padding-top:2mm', '')}}}.q{{width:100%}}.q td{{padding:1.6mm 1mm}}"
        ".u{border-bottom:1px dotted #333;min-width:60mm}.l{border-bottom:1px solid #777;height:8mm}small{font-size:7.5pt}.cut{border-top:2px dashed #666;margin-top:5mm;padding-top:4mm}"
    )
    return Sheet(
        body + akte.leaflet(d, 0.2),
        css,
        margin=(16, 20, 18, 25),
        footer=d.one_of(
            "",
            "<div style='position:absolute;bottom:8mm;left:25mm;font-size:7pt'>Anhörung 24 – 03/"
            + g.digits(2)
            + "</div>",
        ),
    )

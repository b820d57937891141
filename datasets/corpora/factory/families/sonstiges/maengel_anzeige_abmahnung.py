"""Defects reported by a tenant, or a formal warning (Abmahnung) by landlord or employer: no termination yet, though it threatens one."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _post as post

_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "tenant": (("Mängelanzeige", "Schimmel in der Wohnung", "Mangel Heizung / Mietminderung", "Mitteilung von Mängeln {street}", "Heizungsausfall"),
               ("in meiner Wohnung sind folgende Mängel aufgetreten:", "seit dem {past} ist die Heizung ausgefallen.", "ich zeige hiermit an, dass im Schlafzimmer Schimmel an der Außenwand ist."),
               ("Die Temperatur beträgt nur {n} Grad.", "Das Fenster im Kinderzimmer schließt nicht.", "Bitte beseitigen Sie die Mängel bis zum {soon}.", "Bis dahin zahle ich die Miete nur unter Vorbehalt und mindere um {n} Prozent.", "Mein Kind {child} ist deshalb ständig krank.", "Fotos füge ich bei.", "Den Hausmeister {last} habe ich am {past} informiert.", "Sonst beauftrage ich selbst eine Firma und verlange die Kosten.", "Eine Kündigung behalte ich mir vor.", "Die Miete wird vom Jobcenter direkt gezahlt.")),
    "landlord": (("Abmahnung", "Abmahnung wegen Störung des Hausfriedens", "Unterlassung / Abmahnung", "Abmahnung – Ruhestörung"),
                 ("leider liegen uns wiederholt Beschwerden über Lärm aus Ihrer Wohnung vor, zuletzt am {past} nach {time} Uhr.", "Sie haben ohne unsere Erlaubnis eine weitere Person, {person}, in die Wohnung aufgenommen.", "bei der Begehung am {past} wurde festgestellt, dass Sperrmüll im Treppenhaus lagert."),
                 ("Wir fordern Sie auf, dies bis zum {soon} zu unterlassen.", "Im Wiederholungsfall müssen Sie mit der fristlosen Kündigung des Mietverhältnisses rechnen.", "Auf § 5 der Hausordnung wird verwiesen.", "Zeugen sind {person} und {person}.", "Für die Entsorgung stellen wir {amount} in Rechnung.", "Bitte suchen Sie das Gespräch mit der Nachbarschaft.")),
    "job": (("Abmahnung", "Abmahnung wegen unentschuldigten Fehlens", "Schriftliche Ermahnung", "Arbeitsrechtliche Abmahnung"),
            ("Sie sind am {past} nicht zur Arbeit erschienen, ohne uns zu benachrichtigen.", "am {past} haben Sie den Dienst erst um {time} Uhr angetreten; Beginn wäre um 6.00 Uhr gewesen.", "trotz Aufforderung haben Sie die Bescheinigung über Ihre Arbeitsunfähigkeit nicht rechtzeitig vorgelegt."),
            ("Damit haben Sie gegen Ihre arbeitsvertraglichen Pflichten verstoßen.", "Wir mahnen Sie hiermit ab und fordern Sie auf, künftig pünktlich zu erscheinen.", "Im Wiederholungsfall droht die Kündigung des Arbeitsverhältnisses.", "Eine Kopie nehmen wir zur Personalakte.", "Der Betriebsrat hat Kenntnis.", "Sie können sich bis {soon} äußern.", "Der Lohn für den Tag ({amount}) wird einbehalten.")),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.one_of(*_KINDS)
    titles, openings, pool = _KINDS[kind]
    writer = g.person()
    name = writer.name if kind == "tenant" else g.landlord() if kind == "landlord" else g.firm()
    c = akte.case(d, name, coded=0.12 if kind == "tenant" else 0.3)
    other = d.one_of(g.landlord(), g.landlord(), g.person().name) if kind == "tenant" else c.who.name
    given = {"street": g.street()}
    title = post.fill(d, c.day, d.one_of(*titles), **given)
    sender = [c.shown, escape(c.seat.street), escape(c.seat.postcode_place)]
    to = f"{escape(other)}<br>{escape(c.home.street)}<br>{escape(c.home.postcode_place)}"
    opening = post.fill(d, c.day, d.one_of(*openings), **given)
    texts = [post.fill(d, c.day, text) for text in sorted(d.some(pool, 3, 7), key=pool.index)]
    listed = kind == "tenant" and d.maybe(0.4)
    middle = f"<p>{opening}</p>" + (
        "<ol>" + "".join(f"<li>{text}" for text in texts) + "</ol>" if listed else near.grouped(d, texts, 2)
    )
    hello = near.hello(d) if kind == "tenant" else akte.dear(d, c.who)
    hand = kind == "tenant" and d.maybe(0.4)
    ref = (
        akte.ref(d, c, "Ihr Zeichen:", "Mieternummer/Az.:", "Ihr Az.")
        if kind == "tenant"
        else akte.ref(d, c, "Unser Zeichen", "Zeichen:", "Aktenzeichen")
    )
    extra = (
        f"<p>{d.one_of('Mieternummer', 'Vertragsnummer', 'Personalnummer', 'Objekt')} {g.digits(6)}</p>"
        if d.maybe(0.35)
        else ""
    )
    got = (
        f"<div class=q>{d.one_of('Abmahnung erhalten:', 'Zur Kenntnis genommen:')} ____________ {akte.sign(d, c.who.last) if d.maybe(0.4) else '__________________'}</div>"
        if kind == "job" and d.maybe(0.6)
        else ""
    )
    way = d.one_of("", "", "<p>Per Einschreiben</p>", "<p>Per Boten</p>", "<p>Einwurf</p>")
    bye = f"<p>{d.one_of(*near.BYES)}</p><p>{akte.sign(d, writer.last) if not hand else ''}<br>{c.shown if d.maybe(0.7) else ''}</p>"
    align = d.one_of("left", "right", "center")
    letterhead = f"<p style='text-align:{align};{'font-size:15pt' if kind != 'tenant' else ''}'>{sender[0]}<br><span style='font-size:{'9pt' if kind != 'tenant' else '1em'}'>{d.one_of('<br>', ', ').join(sender[1:])}</span></p>"
    late = d.maybe(0.2)
    dated = f"<p class=d>{akte.place_day(d, c)}</p>" if c.dated else ""
    body = f"{letterhead}{way}<p class=t>{to}</p>{'' if late else dated}{f'<p>{ref}</p>' if ref else ''}{extra}<p class=s>{title}</p><p>{hello}</p>{middle}{dated if late else ''}{bye}{got}"
    css = d.css(
        *((HAND,) if hand else (SANS, SERIF, MONO) if kind == "tenant" else (SANS, SERIF)),
        low=14 if hand else 10,
        high=17 if hand else 12,
    ) + (
        f".t{{margin:{d.rng.randint(5, 14)}mm 0}}.d{{text-align:{d.one_of('right', 'left')}}}.s{{font-weight:bold;font-size:{d.rng.choice([1.0, 1.0, 1.3])}em;margin:5mm 0;text-decoration:{d.one_of('none', 'underline')}}}.q{{border-top:1px dashed #000;margin-top:14mm;padding-top:4mm}}"
    )
    return Sheet(body, css, margin=(d.rng.randint(14, 26), 22, 16, 25))

"""Confirmation of a termination: a firm's mail to its customer, or a landlord or employer who notes the other side's notice."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near
from corpora.factory.families.sonstiges import _kopf as kopf
from corpora.factory.families.sonstiges import _post as post

_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "phone": (("schade, dass Sie uns verlassen möchten. Wir bestätigen die Kündigung Ihres Mobilfunkvertrages zum {end}.", "Ihre Kündigung ist bei uns eingegangen. Ihr Vertrag endet am {end}."),
              ("Ihre Rufnummer {phone} können Sie bis 31 Tage nach Vertragsende mitnehmen.", "Die SIM-Karte wird am {end} abgeschaltet.", "Rufen Sie uns an, wir haben ein Angebot für Sie: {phone}.", "Bitte schicken Sie den Router bis {soon} zurück.", "Die letzte Rechnung erhalten Sie im {month}.")),
    "gym": (("wir bestätigen den Eingang Ihrer Kündigung vom {past}. Ihre Mitgliedschaft endet zum {end}.", "hiermit bestätigen wir die Beendigung Deiner Mitgliedschaft zum {end}."),
            ("Der letzte Beitrag von {amount} wird im {month} eingezogen.", "Bitte geben Sie das Armband an der Theke ab.", "Die Mitgliedsnummer lautet {no}.", "Du kannst jederzeit zurückkommen!")),
    "insurance": (("wir bestätigen die Aufhebung Ihrer Hausratversicherung zum {end}, 0.00 Uhr.", "die Versicherung Nr. {no} erlischt aufgrund Ihrer Kündigung vom {past} mit Ablauf des {end}."),
                  ("Ein Beitragsguthaben von {amount} überweisen wir auf das Konto {iban}.", "Ab dem Ablauf besteht kein Versicherungsschutz mehr.", "Bedenken Sie die Folgen einer Unterversorgung; unser Vertreter {last} berät Sie gern.", "Vorversicherer und Schadenverlauf bestätigen wir auf Anfrage.")),
    "rent": (("wir bestätigen den Erhalt Ihrer Kündigung der Wohnung {home} vom {past} zum {end}.", "Ihre Kündigung haben wir erhalten und merken das Ende des Mietverhältnisses zum {end} vor."),
             ("Zur Vorabnahme kommt unser Hausmeister {last} am {soon} um {time} Uhr.", "Die Kaution von {amount} rechnen wir nach Rückgabe innerhalb von sechs Monaten ab.", "Bitte melden Sie den Strom beim Versorger ab.", "Schönheitsreparaturen sind bis zum Auszug auszuführen.", "Bitte teilen Sie uns Ihre neue Anschrift mit.")),
    "job": (("hiermit bestätigen wir den Erhalt Ihrer Eigenkündigung vom {past}. Das Arbeitsverhältnis endet fristgerecht zum {end}.", "Ihr Kündigungsschreiben vom {past} haben wir erhalten; letzter Arbeitstag ist der {end}."),
            ("Ihr Resturlaub beträgt {n} Tage und ist vorher zu nehmen.", "Ihre Arbeitspapiere erhalten Sie mit der letzten Abrechnung.", "Bitte melden Sie sich unverzüglich bei der Agentur für Arbeit {town} arbeitsuchend.", "Für Ihren weiteren Weg wünschen wir alles Gute.", "Arbeitskleidung und Schlüssel geben Sie bei {last} ab.")),
    "club": (("Deinen Austritt aus dem Verein zum {end} haben wir vermerkt.", "der Vorstand bestätigt Ihren Austritt zum {end}."), ("Der Beitrag für {year} ist noch offen: {amount}.", "Wir danken für die Treue seit {past}.", "Den Schlüssel zum Vereinsheim bitte an {person} geben.")),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.one_of(*_KINDS)
    openings, pool = _KINDS[kind]
    club = d.one_of("TSV {}", "Kleingartenverein {} e. V.", "SV {} 1921 e. V.", "Musikverein {}").format(g.town())
    name = g.landlord() if kind == "rent" else club if kind == "club" else g.firm()
    c = akte.case(d, name, coded=0.3)
    end = d.print_date(d.later(c.day, 14, 120))
    given = {"end": end}
    title = d.one_of(
        "Kündigungsbestätigung",
        "Bestätigung Ihrer Kündigung",
        "Ihre Kündigung",
        "Eingangsbestätigung Kündigung",
        "Wir bestätigen Ihre Kündigung zum " + end,
        "Vertragsende",
    )
    texts = [post.fill(d, c.day, text, **given) for text in [d.one_of(*openings), *d.some(pool, 1, len(pool))]]
    facts = [(d.one_of("Kundennummer", "Mitgliedsnummer", "Vertragskonto", "Mieternummer", "Personalnummer"), g.digits(8)), (d.one_of("Vertragsende", "Kündigung zum", "Ende"), end),
             ("Eingang", d.print_date(d.later(c.day, -12, -1)))]  # fmt: skip
    facts = near.picked(d, facts, 0, 3) + (
        [(d.one_of("Unser Zeichen", "Zeichen", "Vorgangsnummer", "Vorgang"), c.code)] if c.code else []
    )
    panel = "<div class=p>" + "".join(f"<p><small>{a}</small><br>{b}</p>" for a, b in facts) + "</div>" if facts else ""
    greet = (
        akte.dear(d, c.who)
        if kind != "club" or d.maybe(0.4)
        else f"{'Lieber' if c.who.sex == 'm' else 'Liebe'} {escape(c.who.first)},"
    )
    closing = f"<p>{d.one_of(*post.BYES[:-1])}</p><p>{d.one_of('Ihr Kundenservice', akte.sign(d, c.clerk.last), 'Ihr Team', escape(c.clerk.name), '')}<br>{c.shown if d.maybe(0.5) else ''}</p>"
    where = d.rng.randrange(3)
    date_line = f"<p class=r>{akte.place_day(d, c)}</p>" if c.dated else ""
    text = f"<h2>{title}</h2><p>{greet}</p>{near.grouped(d, texts, 2)}{closing}"
    if where == 0:
        middle = f"<p class=a>{akte.addressee(d, c)}</p>{date_line}<div class=x><div>{text}</div>{panel}</div>"
    elif where == 1:
        middle = f"<div class=x><p class=a>{akte.addressee(d, c)}</p>{panel}</div>{date_line}{text}"
    else:
        middle = f"{date_line}<p class=a>{akte.addressee(d, c)}</p>{text}{panel}"
    body = kopf.head(d, c.shown, c.seat, c.color) + middle
    css = d.css(SANS, SANS, SERIF, low=10, high=12) + (
        f".x{{display:flex;justify-content:space-between;gap:8mm}}.p{{min-width:42mm;align-self:flex-start;font-size:.9em;{d.one_of('border-left:2px solid ' + c.color + ';padding-left:4mm', 'background:#f1f1f1;padding:3mm', 'border:1px solid #999;padding:2mm')}}}"
        f"small{{font-size:7.5pt;color:#555}}.r{{text-align:{d.one_of('right', 'left')}}}.a{{margin:4mm 0 9mm}}h2{{font-size:{d.rng.randint(12, 18)}pt;color:{d.one_of('#000', c.color)};margin-top:0}}"
    )  # fmt: skip
    return Sheet(
        body, css, footer=near.imprint(d, c.shown, c.sender, c.seat) if d.maybe(0.5) else "", margin=(15, 20, 26, 24)
    )

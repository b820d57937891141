"""Vermittlungsvorschlag of an Agentur: a job card with labels under a ruled head, legal notice, torn reply page."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.families.sonstiges._beinahe import grouped

_OFFICES = ("Agentur für Arbeit {t}", "Jobcenter {t}", "Jobcenter Landkreis {t}", "Kommunales Jobcenter {t}", "Zeitarbeit {t} GmbH",
            "Bildungswerk {t} gGmbH", "Arbeitgeber-Service {t}", "Integrationsfachdienst {t}")  # fmt: skip
_JOBS = (
    "Helfer/in - Lager, Transport", "Verkäufer/in", "Kassierer/in", "Reinigungskraft (m/w/d)", "Staplerfahrer/in", "Altenpflegehelfer/in",
    "Küchenhilfe", "Elektroniker/in", "Kundenberater/in Callcenter", "Berufskraftfahrer/in", "Bürokaufmann/-frau", "Maler/in und Lackierer/in",
    "Produktionsmitarbeiter/in", "Hauswart", "Erzieher/in", "Koch/Köchin", "Wachmann/-frau", "Gärtner/in", "Maschinenbediener", "Zimmermädchen",
)  # fmt: skip
_DETAILS = (
    ("Arbeitsort", "{town}"), ("Arbeitszeit", "{n} Stunden, Schicht möglich"), ("Entgelt", "nach Tarif, {amount}"), ("Eintritt", "{soon}"),
    ("Befristung", "bis {soon}"), ("Kenntnisse", "Führerschein Klasse B"), ("Betriebsgröße", "{n} bis 50 Beschäftigte"), ("Ansprechpartner", "{last}"),
    ("Telefon", "{phone}"), ("Anschrift", "{home}"), ("Bewerbungsart", "schriftlich, mit Lebenslauf"), ("Referenznummer", "10000-{no}-S"),
    ("Beginn der Bewerbung", "ab sofort bis {soon}"), ("Unterkunft", "nicht vorhanden"), ("Zustellung", "mit PKW erreichbar"),
    ("Führerschein", "erforderlich"), ("Deutsch", "Niveau B1"), ("Anforderung", "Gesundheitszeugnis"),
)  # fmt: skip
_LAW = (
    "Bitte bewerben Sie sich umgehend und teilen Sie uns das Ergebnis mit.", "Lehnen Sie die Beschäftigung ohne wichtigen Grund ab, kann die Leistung "
    "um 10 Prozent gemindert werden.", "Die Bewerbungskosten können auf Antrag erstattet werden.", "Bei der Vorstellung bitte diesen Bogen vorlegen.",
    "Dies ist ein Vermittlungsvorschlag mit Rechtsfolgenbelehrung.", "Dieser Vorschlag enthält keine Rechtsfolgen.", "Ein Termin zum Gespräch: {soon}, {time} Uhr.",
    "Kommen Sie der Bewerbungsaufforderung ohne wichtigen Grund nicht nach oder verhindern Sie durch Ihr Verhalten das Zustandekommen eines "
    "Beschäftigungsverhältnisses, kann eine Sperrzeit von drei Wochen eintreten (§ 159 SGB III).", "Als Nachweis genügt eine Kopie des Anschreibens.",
    "Haben Sie Zweifel, ob die Stelle zu Ihnen passt, sprechen Sie uns bitte vor einer Absage an.", "Die Stelle ist uns seit {past} gemeldet.", "Fahrkosten werden nach vorheriger Genehmigung getragen.", "Melden Sie Krankheit sofort.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, who, home = d.german, d.german.day(), d.german.person(), d.german.address()
    office, seat, color = d.one_of(*_OFFICES).format(t=g.town()), g.address(), d.rng.choice(post.COLORS)
    shown = d.field("absender", office)
    dated = d.date("datum", day) if d.maybe(0.88) else ""
    job = d.one_of(*_JOBS)
    title = d.one_of("Vermittlungsvorschlag", "Stellenangebot für Sie", "Ihre mögliche neue Arbeitsstelle", "Vermittlungsvorschlag - {j}",
                     "Wir haben etwas für Sie gefunden", "Angebot einer Tätigkeit").format(j=job)  # fmt: skip
    ids = [f"{d.one_of('Kundennummer', 'Kd-Nr.')} {g.digits(3)}A{g.digits(6)}"]
    if d.maybe(0.5):
        ids.insert(
            0,
            f"{d.one_of('Mein Zeichen:', 'Geschäftszeichen', 'Unser Zeichen', 'Gz.')} {d.code('aktenzeichen', g.case_number())}",
        )
    if dated:
        ids.insert(d.rng.randint(0, len(ids)), f"{d.one_of('Datum:', 'vom', 'Datum')} {dated}")
    wage = f"{d.print_amount(g.money(12, 21))} je Stunde"
    details = post.pick(d, _DETAILS, 5, 12)
    style = d.rng.randrange(3)
    filled = [(name, post.fill(d, day, text, amount=wage)) for name, text in details]
    if style == 0:
        card = "<table class=c>" + "".join(f"<tr><th>{n}<td>{v}" for n, v in filled) + "</table>"
    elif style == 1:
        pairs = [f"<td><small>{n}</small><br>{v}" for n, v in filled]
        card = (
            "<table class=c>"
            + "".join("<tr>" + "".join(pairs[i : i + 2]) for i in range(0, len(pairs), 2))
            + "</table>"
        )
    else:
        card = "".join(f"<p class=j><b>{n}:</b> {v}</p>" for n, v in filled)
    firm_block = f"<p class=f>{d.one_of('Arbeitgeber', 'Betrieb', 'Firma')}: <b>{escape(g.firm())}</b></p>"
    greet = (
        f"Sehr geehrte{'r' if who.sex == 'm' else ''} {who.salutation} {escape(who.last)},"
        if d.maybe(0.7)
        else f"Guten Tag {escape(who.name)},"
    )
    law = grouped(d, [post.fill(d, day, text) for text in d.some(_LAW, 2, 6)])
    intro = d.one_of(
        "ich schlage Ihnen folgende Stelle vor:",
        "wir möchten Ihnen eine Stelle vorschlagen.",
        "bitte bewerben Sie sich auf das nachstehende Angebot.",
    )
    answers = d.some(("Ich habe mich am ______ beworben.", "Ich wurde eingestellt ab ______", "Die Stelle ist bereits besetzt.", "Ich wurde abgelehnt, weil ______",
                      "Ich habe keinen Führerschein.", "Arbeitgeber nicht erreichbar"), 3, 6)  # fmt: skip
    reply = ""
    if d.maybe(0.6):
        broken = " class=break" if d.maybe(0.5) else ""
        reply = (
            f"<div{broken}></div><p style='border-top:1px dashed #555;padding-top:3mm'>{d.one_of('Rückantwort an', 'Antwortbogen:', 'An:')} {shown}<br>"
            f"{escape(seat.street)}, {escape(seat.postcode_place)}</p>" + "".join(f"<p><span style=\"font-family:'DejaVu Sans'\">☐</span> {a}</p>" for a in answers)
            + f"<p>{escape(who.reversed_name)}, geb. {d.print_date(who.born)}</p><p>________________<br>Datum, Unterschrift</p>"
        )  # fmt: skip
    align = d.one_of("right", "left")
    body = (
        _kopf.head(d, shown, seat, color)
        + f"<p class=adr>{d.address_lines(who.name, home, who)}</p><p style='text-align:{align}'>{'<br>'.join(ids)}</p><h2>{title}</h2><p>{greet}</p><p>{intro}</p>"
        + f"<h3>{job}</h3>{firm_block}{card}{law}<p>{d.one_of(*post.BYES)}<br>{escape(g.person().name)}</p>{reply}"
    )  # fmt: skip
    line = d.one_of("border-bottom:1px solid #bbb", "border:1px solid #999", "border:0")
    css = d.css(SANS, low=9.5, high=11) + (
        f".c{{width:100%;border-collapse:collapse;margin:2mm 0 4mm;{d.one_of('background:#f6f8fa', '')}}}.c td,.c th{{padding:1.4mm 2mm;{line};text-align:left}}.c th{{width:38mm}}.j{{margin:0 0 1mm}}"
        f"h2{{font-size:{d.rng.randint(13, 17)}pt;color:{color}}}h3{{margin:3mm 0 1mm}}.adr{{margin:6mm 0}}p{{margin:0 0 2.5mm}}small{{font-size:7.5pt;color:#444}}"
    )
    return Sheet(body, css, footer=_kopf.foot(d, shown, seat), margin=(16, 18, 26, 24))

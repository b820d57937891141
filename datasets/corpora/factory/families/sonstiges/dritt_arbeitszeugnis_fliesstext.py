"""Arbeitszeugnis in the third person: no addressee, a spaced title, running prose, place and date only at the end."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post

_TITLES = (
    "Arbeitszeugnis", "Zeugnis", "Zwischenzeugnis", "Dienstzeugnis", "Qualifiziertes Arbeitszeugnis", "Praktikumszeugnis",
    "Tätigkeitsnachweis", "Ausbildungszeugnis", "Arbeitsbescheinigung", "Einfaches Zeugnis", "Referenz",
)  # fmt: skip
_JOBS = (
    "Reinigungskraft", "Verkäuferin/Verkäufer", "Lagerhelfer/in", "Produktionshelfer (m/w/d)", "Servicekraft", "Köchin/Koch",
    "Pflegehelfer/in", "Bürohilfe", "Kraftfahrer Kl. CE", "Kassiererin/Kassierer", "Hauswirtschaftskraft", "Maschinenführer",
    "Mitarbeiter/in im Empfang", "Fachkraft für Schutz und Sicherheit", "Erzieherin/Erzieher", "Sachbearbeiter/in Einkauf",
)  # fmt: skip
_TASKS = (
    "Annahme und Kontrolle der Waren", "Kommissionieren nach Lieferschein", "Bedienen der Kasse", "Reinigung der Büros und "
    "Sanitärräume", "Grundpflege der Bewohner", "Vorbereiten von Speisen", "Führen von Flurförderzeugen", "Bestückung der "
    "Maschinen", "Auffüllen der Regale", "Telefondienst und Ablage", "Beladen der Fahrzeuge", "Inventurarbeiten",
    "Schreiben von Angeboten", "Einarbeitung neuer Kolleginnen und Kollegen", "Wäschepflege", "Kontrollgänge im Objekt",
    "Erstellen von Tourenplänen", "Pflege der Kundendaten", "Dokumentation der Arbeiten", "Betreuung der Kindergruppe",
)  # fmt: skip
_FIRM = (
    "Wir sind ein Familienbetrieb mit {n} Beschäftigten und Sitz in {town}.", "Unser Unternehmen besteht seit 19{nn} und "
    "beliefert Kunden in ganz Deutschland.", "Der Betrieb gehört seit {past} zu {firm}.",
    "Wir unterhalten {n} Standorte, darunter {town} und {town}.", "",
)  # fmt: skip
_PRAISE = (
    "{X} erledigte alle übertragenen Arbeiten stets zu unserer vollen Zufriedenheit.",
    "{X} war stets pünktlich und zuverlässig.", "Mit den Leistungen waren wir jederzeit zufrieden.",
    "{X} hat sich im Rahmen der eigenen Fähigkeiten bemüht, den Anforderungen gerecht zu werden.",
    "{X} verfügt über solide Fachkenntnisse und setzte diese sicher ein.", "Auch bei hohem Arbeitsanfall behielt {X} die "
    "Übersicht.", "{X} zeigte eine rasche Auffassungsgabe.", "{X} ist belastbar und arbeitet sorgfältig.",
    "Das Verhalten gegenüber Vorgesetzten, Kollegen und Kunden war einwandfrei.", "Ab {past} war {X} in unserer "
    "Filiale {town} eingesetzt.", "Am {past} bestand {X} den Lehrgang für Gabelstapler.", "Besonders hervorzuheben ist "
    "das freundliche Wesen.", "{X} arbeitete sowohl im Team als auch selbständig.", "Im Kollegenkreis war {X} beliebt.",
)  # fmt: skip
_LEAVING = (
    "Das Arbeitsverhältnis endet im gegenseitigen Einvernehmen.", "{X} verlässt uns auf eigenen Wunsch.",
    "Das Arbeitsverhältnis endete mit Ablauf der Befristung am {past}.", "Wir mussten uns aus betrieblichen Gründen trennen.",
    "Dieses Zeugnis wird auf Wunsch wegen eines Wechsels der Leitung ausgestellt.", "Der Betrieb wird zum {soon} geschlossen.",
)  # fmt: skip
_WISH = (
    "Wir danken für die Mitarbeit und wünschen für die Zukunft alles Gute.", "Für den weiteren Berufsweg wünschen wir Erfolg.",
    "Wir bedauern das Ausscheiden sehr und danken für {n} gute Jahre.", "Alles Gute und persönlich alles Beste!", "",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, who, firm, seat = d.german, d.german.day(), d.german.person(), d.german.firm(), d.german.address()
    shown, color = d.field("absender", firm), d.rng.choice(post.COLORS)
    begin = max(d.later(day, -5000, -200), d.later(who.born, 6000, 6900))
    day = max(day, d.later(begin, 90, 900))
    name = f"{who.salutation} {who.last}"
    she = "Sie" if who.sex == "w" else "Er"

    def say(text: str) -> str:
        text = text.replace("{nn}", g.digits(2))
        lead = name if d.maybe(0.4) else she
        if not text.startswith("{X}") and lead == she:
            lead = she.lower()
        return post.fill(d, day, text, X=lead)

    title = d.one_of(*_TITLES)
    job = d.one_of(*_JOBS)
    born = escape(d.print_date(who.born))
    intro = d.one_of(
        f"{name}, geboren am {born} in {escape(g.town())}, war vom {d.print_date(begin)} bis {d.print_date(day)} als "
        f"{job} bei uns beschäftigt.",
        f"{who.salutation} {escape(who.name)}, geb. {born}, ist seit dem {d.print_date(begin)} in unserem Hause als "
        f"<b>{job}</b> tätig.",
        f"Hiermit bescheinigen wir {who.salutation} {escape(who.name)}, wohnhaft {escape(g.street())}, eine Tätigkeit als "
        f"{job} seit {d.print_date(begin)}.",
    )  # fmt: skip
    tasks = d.some(_TASKS, 3, 8)
    mark = d.one_of("-", "•", "–", "*")
    listed = (
        [f"<p class=t>{mark} {task}</p>" for task in tasks]
        if d.maybe(0.6)
        else [f"<p>{d.one_of('Zu den Aufgaben gehörten', 'Das Aufgabengebiet umfasste:')} {', '.join(tasks)}.</p>"]
    )
    if len(listed) > 1:
        listed.insert(
            0, f"<p>{d.one_of('Das Aufgabengebiet umfasste:', 'Im Einzelnen:', 'Zu den Tätigkeiten zählten')}</p>"
        )
    praise = [say(text) for text in d.some(_PRAISE, 3, 9)]
    cut = d.rng.randint(1, 4)
    paragraphs = [f"<p>{' '.join(praise[i : i + cut])}</p>" for i in range(0, len(praise), cut)]
    about = say(d.one_of(*_FIRM))
    late_name = d.maybe(0.4)
    head = _kopf.head(d, shown, seat, color) if not late_name or d.maybe(0.5) else ""
    spaced = " ".join(title.upper()) if len(title) < 16 and d.maybe(0.4) else title
    place = d.one_of(f"{escape(seat.place)}, den ", f"{escape(seat.place)}, ", f"{escape(seat.place)}, im Hause, ", "")
    dated = f"{place}{d.date('datum', day)}" if d.maybe(0.88) else escape(seat.place)
    sign = d.font(("Dancing Script", "Breip", "DkgHandwriting"))
    boss, other = g.person(), g.person()
    role = d.one_of(
        "Geschäftsführer", "Personalleitung", "Inhaberin", "Leiter Personal", "ppa.", "i. V.", "Filialleitung"
    )
    squiggle = f'<span style="font:18pt {sign!r};color:#225">{escape(boss.last)}</span><br>' if d.maybe(0.7) else "<br>"
    second = (
        f"<td>{escape(other.name)}<br>{d.one_of('Betriebsleiter', 'Abteilungsleitung', 'i. A.')}"
        if d.maybe(0.4)
        else ""
    )
    who_line = f"{shown}<br>" if late_name or d.maybe(0.4) else ""
    body = (
        f"{head}<div class=title>{spaced}</div><p>{intro} {about}</p>{''.join(listed)}{''.join(paragraphs)}"
        f"<p>{say(d.one_of(*_LEAVING))} {say(d.one_of(*_WISH))}</p>"
        f"<p style='margin-top:8mm'>{dated}</p>"
        f"<table class=sig><tr><td>{who_line}{squiggle}{escape(boss.name)}<br>{role}{second}</table>"
    )  # fmt: skip
    css = d.css(SANS, SERIF, SERIF, low=10, high=12.5) + (
        f".title{{font-size:{d.rng.randint(13, 22)}pt;text-align:{d.one_of('center', 'center', 'left')};"
        f"margin:{d.rng.randint(6, 22)}mm 0 9mm;font-weight:{d.one_of('bold', 'normal')}}}p{{margin:0 0 3.5mm;"
        f"text-align:{d.one_of('justify', 'left')}}}.t{{margin:0 0 1mm 8mm}}.sig{{width:100%}}.sig td{{width:50%}}"
    )
    return Sheet(body, css, footer=_kopf.foot(d, shown, seat) if d.maybe(0.5) else "", margin=(18, 24, 26, 26))

"""Print from the fund's web portal: menu, tiles or lines with the member's data, the browser's own lines around."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import BORN_LABELS, NUMBER_LABELS, SINCE_LABELS, TITLES, member

_MENU = (
    "Übersicht",
    "Postfach",
    "Bescheinigungen",
    "Krankmeldung",
    "Bonusprogramm",
    "Meine Daten",
    "Abmelden",
    "Anträge",
    "Elektronische Patientenakte",
    "Familie",
)
_LATER = (
    "Bescheinigung als PDF herunterladen",
    "Neue Gesundheitskarte bestellen",
    "Bankverbindung ändern",
    "Adresse ändern",
    "Per Post zusenden",
    "Hilfe & Kontakt",
)


def draw(d: Draft) -> Sheet:
    m = member(d, reverse=0.1)
    style = "dd.mm.yyyy"
    accent = d.one_of("#00877c", "#005e9e", "#c4122f", "#5a2a82", "#333", "#0a7d43")
    clock = f"{d.rng.randint(6, 23):02d}:{d.rng.randint(0, 59):02d}"
    stamp = d.one_of("Erstellt am", "Stand", "Datum der Bescheinigung", "Ausgestellt am")
    rows = [
        (d.one_of("Name", "Versicherte Person", "Vorname Nachname"), m.name(d)), (d.one_of(*BORN_LABELS[:3]), m.born(d, style)), (d.one_of(*NUMBER_LABELS), m.kvnr(d)),
        (d.one_of(*SINCE_LABELS), m.start(d, style)), (d.one_of("Versichertenstatus", "Art der Mitgliedschaft"), m.kind), ("Krankenkasse", m.kasse(d)), (stamp, m.dated(d, style)),
        ("Adresse", escape(f"{m.home.street}, {m.home.postcode_place}")), ("Letzte Beitragszahlung", d.print_date(m.day - timedelta(days=d.rng.randint(3, 40)), style)),
        ("Karte gültig bis", d.print_date(d.later(m.day, 60, 1500), style)), ("IBAN für Erstattungen", d.print_iban(d.german.iban())),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows) if n in (0, 3) or d.maybe(0.8 if n < 7 else 0.35)]
    mode = d.one_of("tiles", "lines", "above", "lines")
    if mode == "lines":
        data = "<table class=d>" + "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in rows) + "</table>"
    else:
        data = (
            f"<div class={'ti' if mode == 'tiles' else 'ab'}>"
            + "".join(f"<div><small>{label}</small><br><b>{value}</b></div>" for label, value in rows)
            + "</div>"
        )
    menu = "".join(f"<span>{text}</span>" for text in d.some(_MENU, 4, 7))
    login = f"<div class=lo>{d.one_of('Angemeldet als', 'Hallo', 'Willkommen')} {m.name(d) if d.maybe(0.5) and m.shown == m.person.name else escape(m.person.first)} · {d.one_of('letzte Anmeldung', 'zuletzt angemeldet')} {d.print_date(m.day - timedelta(days=d.rng.randint(1, 60)), style)}</div>"
    sentence = d.one_of(
        "Wir bestätigen, dass die oben genannte Person bei uns krankenversichert ist.", "Diese Bescheinigung wurde online erstellt und ist ohne Unterschrift gültig.", "Der Versicherungsschutz besteht unverändert fort.",
        "Hinweis: Die Daten geben den aktuellen Stand wieder.",
    )  # fmt: skip
    links = " &nbsp; ".join(f"› {text}" for text in d.some(_LATER, 1, 4))
    top = f"<div class=k>{m.kasse(d)}</div>"
    body = f"{top}{login if d.maybe(0.6) else ''}<div class=me>{menu}</div><h2>{d.one_of(*TITLES)}</h2>{data}<p>{sentence}</p><p class=li>{links}</p>"
    body += f"<p class=lo>{' | '.join(d.some(('Impressum', 'Datenschutz', 'Barrierefreiheit', 'AGB', 'Cookie-Einstellungen'), 2, 4))} © {m.day.year} {m.kasse(d)}</p>"
    css = d.css(SANS, low=9, high=11) + (
        f".k{{font-size:150%;font-weight:bold;color:{accent}}}.me{{display:flex;flex-wrap:wrap;gap:4mm;padding:2mm;margin:3mm 0;{d.one_of(f'background:{accent};color:#fff', 'border-bottom:1px solid #bbb')}}}.lo{{font-size:80%;color:#666}}.li{{color:{accent}}}"
        f".d{{width:100%}}.d td{{padding:2mm 1mm;border-bottom:1px solid #ddd}}.l{{width:45%;color:#555}}.ti{{display:grid;grid-template-columns:repeat({d.rng.randint(2, 3)},1fr);gap:3mm}}.ti div{{border:1px solid #ccc;border-radius:2mm;padding:2.5mm}}.ab div{{margin-bottom:3mm}}small{{color:#666}}"
    )  # fmt: skip
    printed = d.print_date(d.later(m.day, 0, 20), d.one_of("dd.mm.yyyy", "dd.mm.yy"))
    foot = f"<div style='position:absolute;bottom:6mm;left:12mm;right:12mm;font-size:7pt'>https://portal-{d.german.digits(3)}.example/bescheinigungen <span style='float:right'>{{page}}/{{pages}}</span></div>"
    head = f"<div style='position:absolute;top:5mm;left:12mm;right:12mm;font-size:7pt'>{printed}, {clock} <span style='float:right'>Meine Krankenkasse - Online-Service</span></div>"
    return Sheet(body=body, css=css, header=head, footer=foot, margin=(15.0, 14.0, 18.0, 14.0))

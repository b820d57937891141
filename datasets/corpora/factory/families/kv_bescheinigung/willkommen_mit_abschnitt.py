"""Welcome letter of two pages: contributions table and legal text, a tear-off certificate for the employer at the end."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import BORN_LABELS, NUMBER_LABELS, SINCE_LABELS, logo, member

_TEXTS = (
    "Sie haben sich für uns entschieden - das freut uns sehr.", "In den nächsten Tagen erhalten Sie Ihre elektronische Gesundheitskarte.", "Ihre bisherige Krankenkasse haben wir informiert; eine Kündigung ist nicht nötig.", "Die Bindungsfrist beträgt zwölf Monate, danach können Sie mit einer Frist von zwei Monaten wechseln.",
    "Bei einer Erhöhung des Zusatzbeitrags haben Sie ein Sonderkündigungsrecht.", "Über unsere App reichen Sie Krankmeldungen und Rechnungen ein.", "Werben Sie Freunde: Für jedes neue Mitglied erhalten Sie 25 Euro.", "Angehörige ohne eigenes Einkommen können beitragsfrei mitversichert werden; den Fragebogen legen wir bei.",
    "Den Abschnitt unten trennen Sie bitte ab und geben ihn Ihrem Arbeitgeber oder der Behörde.", "Zahnvorsorge, Schutzimpfungen und Kurse zur Prävention bezuschussen wir bis zu 500 Euro im Jahr.", "Schicken Sie uns bitte ein Lichtbild für die Karte.", "Die Beiträge führt Ihr Arbeitgeber ab.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    drawn = member(d)
    m = replace(drawn, since=d.later(drawn.day, -50, 60).replace(day=1))
    g, style = d.german, d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d. month yyyy")
    accent = d.one_of("#0a7d43", "#005e9e", "#c4122f", "#e2660a", "#5a2a82")
    gross = g.money(900, 3900)
    rows = [
        ("Krankenversicherung 14,6 %", gross * 146 / 1000),
        ("Zusatzbeitrag", gross * d.rng.randint(7, 25) / 1000),
        ("Pflegeversicherung", gross * 34 / 1000),
    ]
    table = (
        "<table class=t><tr><th>Beitrag<th>monatlich"
        + "".join(f"<tr><td>{label}<td class=n>{d.print_amount(round(amount, 2))}" for label, amount in rows)
        + "</table>"
        if d.maybe(0.6)
        else ""
    )
    number = f" Ihre {d.one_of(*NUMBER_LABELS[:5])} lautet {m.kvnr(d)}." if d.maybe(0.6) else ""
    opening = d.one_of(
        f"herzlich willkommen bei der {m.kasse(d)}! Ihre Mitgliedschaft beginnt am {m.start(d, style)}.{number}",
        f"schön, dass Sie da sind. Ab dem {m.start(d, style)} sind Sie bei uns versichert.{number}",
        f"wir bestätigen Ihre Mitgliedschaft ab {m.start(d, style)}.{number}",
    )
    texts = "".join(f"<p>{text}</p>" for text in d.some(_TEXTS, 4, len(_TEXTS)))
    two = d.maybe(0.35)
    facts = [
        (d.one_of("Name", "Mitglied"), m.name(d)), (d.one_of(*BORN_LABELS[:4]), m.born(d, style)), (d.one_of(*NUMBER_LABELS), m.kvnr(d)), (d.one_of(*SINCE_LABELS), m.start(d, style)), ("Krankenkasse", m.kasse(d)), ("Betriebsnummer", g.digits(8)), ("Rentenversicherungsnummer", g.pension_number(m.person)), ("ausgestellt", m.dated(d, style)),
    ]  # fmt: skip
    facts = [fact for n, fact in enumerate(facts) if n in (0, 3) or d.maybe(0.75)]
    above = d.maybe(0.45)
    cells = "".join(
        f"<div><small>{label}</small><br>{value}</div>" if above else f"<div><small>{label}:</small> {value}</div>"
        for label, value in facts
    )
    slip = f"<div class='sl{' break' if d.maybe(0.3) else ''}'><b>{d.one_of('Mitgliedsbescheinigung für Ihren Arbeitgeber', 'Bescheinigung zur Vorlage bei Arbeitgeber oder Behörde', 'Abschnitt: Mitgliedsbescheinigung (§ 175 SGB V)')}</b><div class=g>{cells}</div><small>Gültig ohne Unterschrift.</small></div>"
    dated = f"<p class=r>{escape(m.seat.place)}, {m.dated(d, style)}</p>"
    first = d.maybe(0.2)
    main = f"<div class=hd>{logo(d, m.fund)} {m.kasse(d) if d.maybe(0.6) else ''}</div><div class=a>{m.recipient(d)}</div>{dated}<h3>{d.one_of('Willkommen!', 'Ihre neue Krankenkasse', 'Bestätigung Ihrer Mitgliedschaft', 'Ihr Wechsel zu uns')}</h3><p>{m.greeting(d)}</p><p>{opening}</p>"
    rest = (f"<div class=two>{texts}</div>" if two else texts) + table
    sign = f"<p>{d.one_of('Herzliche Grüße', 'Freundliche Grüße', 'Auf gute Partnerschaft')}<br>{escape(m.clerk.name)}<br>{m.kasse(d)}</p>"
    body = main + (slip + rest + sign if first else rest + sign + slip)
    css = d.css(SANS, low=9.5, high=11.5) + (
        f".hd{{font-weight:bold;color:{accent};font-size:130%;text-align:{d.one_of('left', 'right')}}}.a{{min-height:32mm;padding-top:14mm}}.r{{text-align:right}}h3{{color:{accent};font-size:150%}}.t{{margin:3mm 0}}.t td,.t th{{padding:1mm 3mm;border-bottom:1px solid #bbb;text-align:left}}.two{{columns:2;column-gap:8mm}}.sl{{border:1px dashed #444;padding:4mm;margin-top:6mm;background:{d.one_of('#fff', '#f2f6f2', '#eef3f8')}}}"
        f".g{{display:grid;grid-template-columns:repeat({d.rng.randint(2, 3)},1fr);gap:2mm;margin:2mm 0}}small{{font-size:78%;color:#555}}"
    )  # fmt: skip
    foot = f"<div style='position:absolute;bottom:7mm;left:20mm;right:20mm;font-size:7pt'>{d.one_of('Seite {page} von {pages}', '{page}')} &nbsp; {m.kasse(d)}, {escape(m.seat.postcode_place)}, IBAN {d.print_iban(g.iban())}</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(15.0, 20.0, 18.0, 22.0))

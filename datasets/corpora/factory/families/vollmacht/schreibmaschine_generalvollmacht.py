"""A typewritten general power of older days: spaced heading, one long sentence, enumerated powers, attested signature."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_SCOPE = (
    "zur Empfangnahme von Geld und Geldeswert", "zur Vertretung gegenüber dem Sozialamt, dem Arbeitsamt und den Rentenversicherungsträgern", "zur Verfügung über meine Konten", "zur Stellung von Anträgen jeder Art",
    "zur Einlegung und Rücknahme von Rechtsmitteln", "zur Entgegennahme von Zustellungen", "zum Abschluss von Heim- und Mietverträgen", "zur Verwaltung meines Grundbesitzes", "zur Vertretung vor Gerichten", "zur Aufgabe meiner Wohnung",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d, old=True)
    caps = d.maybe(0.2)
    giver = d.field("vollmachtgeber", p.giver.name.upper() if caps else p.giver.name, p.giver.name)
    helper = d.field("bevollmaechtigter", p.helper.name.upper() if caps else p.helper.name, p.helper.name)
    scope = d.some(_SCOPE, 3, 8)
    dash = d.one_of("- ", "a)", "1.")
    marks = {"- ": ["- "] * 9, "a)": [f"{c}) " for c in "abcdefghi"], "1.": [f"{n}. " for n in range(1, 10)]}[dash]
    listed = "".join(
        f"<p class=in>{mark}{text}{',' if n < len(scope) else '.'}</p>"
        for n, (mark, text) in enumerate(zip(marks, scope, strict=False), 1)
    )
    own = f"Ich, {d.one_of('der Unterzeichnete', 'die Unterzeichnete', 'der/die Unterzeichnende')} {giver}, geb. am {d.print_date(p.giver.born)} in {escape(g.town())}, wohnhaft {v.where(p.home)},"
    kin = d.one_of(
        f"{'meiner' if p.helper.sex == 'w' else 'meinem'} {p.kin if p.kin not in ('Neffe', 'Nachbar') else p.kin + 'n'}",
        "Frau" if p.helper.sex == "w" else "Herrn",
    )
    give = d.one_of(
        f"erteile hiermit {kin} {helper}, geb. {d.print_date(p.helper.born)}, wohnhaft {v.where(p.helper_home)}, Vollmacht, mich in allen Angelegenheiten zu vertreten, insbesondere", f"bevollmächtige hiermit {'Frau' if p.helper.sex == 'w' else 'Herrn'} {helper}, {v.where(p.helper_home)}, zu meiner Vertretung, namentlich",
    )  # fmt: skip
    tail = d.some([
        "Diese Vollmacht soll auch über meinen Tod hinaus Geltung haben.", "Der/die Bevollmächtigte ist von den Beschränkungen des § 181 BGB befreit.", f"Die früher am {d.print_date(d.later(p.signed, -4000, -100))} erteilte Vollmacht wird hiermit widerrufen.",
        "Untervollmacht darf erteilt werden.", "Diese Vollmacht ist jederzeit widerruflich.",
    ], 1, 4)  # fmt: skip
    filed = d.maybe(0.35)
    ref = f"<p>{d.one_of('Az.:', 'Aktenzeichen:', 'Betr.: Az.', 'Akt.-Z.')} {v.number(d, p)}</p>" if filed else ""
    to = f"<p>An<br>{escape(p.office)}</p>" if filed or d.maybe(0.3) else ""
    when = v.dated(d, p.home.place, v.signed(d, p)) if d.maybe(0.95) else escape(p.home.place)
    line = d.one_of("." * 40, "_" * 34, "-" * 38)
    attested = ""
    if d.maybe(0.5):
        day = d.print_date(d.later(p.signed, 0, 15))
        attested = f"<div class=st>{d.one_of('Beglaubigung', 'Beglaubigungsvermerk', 'Die Echtheit der Unterschrift wird bestätigt')}<br>Vorstehende Unterschrift wurde vor mir geleistet.<br>{escape(g.town())}, den {day}<br>{d.one_of('Ortsgericht', 'Gemeindeverwaltung', 'Der Bürgermeister', 'Pfarramt')} &nbsp; {v.ink(d, g.person().last)}<br>Geb.-Verz. Nr. {g.digits(3)}</div>"
    title = d.one_of(
        "V o l l m a c h t", "VOLLMACHT", "G e n e r a l v o l l m a c h t", "Generalvollmacht", "Vollmacht"
    )
    top = d.maybe(0.25)
    body = (
        f"{to}{ref}{f'<p style=text-align:right>{when}</p>' if top else ''}<p class=t>{title}</p><p>{own} {give}</p>{listed}{''.join(f'<p>{text}</p>' for text in tail)}"
        f"{'' if top else f'<p>{when}</p>'}<p>{v.ink(d, p.giver.last)}<br>{line}<br>{d.one_of('(Unterschrift)', '(' + giver + ')', giver)}</p>{attested}"
    )
    css = (
        f"body{{font-family:'{d.font(MONO)}';font-size:{rng.uniform(10, 11.6):.1f}pt;line-height:{rng.uniform(1.3, 1.8):.2f};color:{d.one_of('#111', '#222', '#2b2b3b', '#333')}}}p{{margin:0 0 {rng.uniform(3, 6):.1f}mm}}"
        f".t{{text-align:{d.one_of('center', 'left')};font-size:120%;text-decoration:{d.one_of('underline', 'none')};margin:8mm 0}}.in{{margin:0 0 1mm {rng.randint(6, 16)}mm}}.st{{border:1px solid #445;color:#334;padding:3mm;width:110mm;font-size:85%}}.page{{background:{d.one_of('#fff', '#fff', '#f9f4e6', '#f4f1ea')}!important}}"
    )
    return Sheet(body, css, margin=(rng.uniform(18, 32), 20.0, 16.0, rng.uniform(22, 32)))

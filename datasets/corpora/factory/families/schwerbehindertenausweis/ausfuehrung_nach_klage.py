"""Decision carrying out a judgment or granting an objection: numbered paragraphs, court and file numbers of others."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import LEGAL, finding


def draw(d: Draft) -> Sheet:
    f = finding(d, low=40, letters=0.6, limited=0.5)
    g, style = d.german, d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    town = g.town()
    court = f"S {d.rng.randint(1, 40)} SB {d.rng.randint(10, 999)}/{d.rng.randint(12, 26)}"
    judged, first = f.day - timedelta(days=d.rng.randint(20, 90)), f.applied - timedelta(days=d.rng.randint(100, 500))
    by_court = d.maybe(0.55)
    why = (
        d.one_of(f"In Ausführung des Urteils des Sozialgerichts {escape(town)} vom {d.print_date(judged, style)} ({court})", f"Auf Grund des gerichtlichen Vergleichs vom {d.print_date(judged, style)}, Az. {court},", f"In Ausführung des angenommenen Anerkenntnisses vom {d.print_date(judged, style)} ({court})")
        if by_court else d.one_of(f"Auf Ihren Widerspruch vom {d.print_date(judged, style)}", f"Im Widerspruchsverfahren gegen den Bescheid vom {d.print_date(f.applied, style)}")
    )  # fmt: skip
    old = d.rng.choice([value for value in (20, 30, 40, 50, 60) if value < f.gdb])
    steps = [
        f"{why} wird der Bescheid vom {d.print_date(first, style)} (GdB {old}) {d.one_of('abgeändert', 'insoweit aufgehoben', 'geändert')}."
    ]
    steps.append(
        d.one_of(
            f"Der Grad der Behinderung (GdB) beträgt ab {d.print_date(f.applied, style)} {f.degree(d)}.",
            f"Es wird ein GdB von {f.degree(d)} seit dem {d.print_date(f.applied, style)} festgestellt.",
            f"Der GdB wird mit {f.degree(d)} bewertet, Beginn {d.print_date(f.applied, style)}.",
        )
    )
    if d.maybe(0.4):
        steps.append(
            f"Für die Zeit vom {d.print_date(first, style)} bis {d.print_date(f.applied - timedelta(days=1), style)} verbleibt es bei einem GdB von {old}."
        )
    if f.letters:
        steps.append(
            d.one_of(
                f"Die Voraussetzungen der Merkzeichen {f.listed(d)} liegen vor.",
                f"Zuerkannt werden die Merkzeichen {f.listed(d)}.",
            )
        )
    if f.until and f.gdb >= 50 and d.maybe(0.8):
        steps.append(
            f"Der Ausweis wird bis {d.one_of('Ende ', '')}{f.valid(d, d.one_of('mm/yyyy', 'name', 'mm.yyyy'))} ausgestellt."
        )
    steps.append(
        d.one_of(
            "Die notwendigen Aufwendungen werden zur Hälfte erstattet.",
            "Die außergerichtlichen Kosten werden dem Grunde nach übernommen.",
            "Kosten sind nicht zu erstatten.",
        )
    )
    lawyer = g.person()
    represented = d.maybe(0.45)
    to = (
        f"Rechtsanwältin<br>{escape(lawyer.name)}<br>{escape(g.street())}<br>{escape(g.address().postcode_place)}"
        if represented
        else f.recipient(d)
    )
    born = f", geb. {f.born(d, style)}" if d.maybe(0.8) else ""
    about = f"<p>{d.one_of('Ihr Mandant', 'Betreff') if represented else d.one_of('Betreff', 'In der Angelegenheit', 'Betrifft')}: {f.name(d)}{born}</p>"
    refs = (
        f"{d.one_of('Geschäftszeichen', 'Aktenzeichen', 'Unser Zeichen (bitte angeben)')}: {f.az(d)}<br>"
        + (f"Gerichtsaktenzeichen: {court}<br>" if by_court and d.maybe(0.7) else "")
        + (f"Widerspruchs-Nr. W {g.digits(4)}/{f.day:%y}<br>" if not by_court else "")
        + (f"Ihr Zeichen: {g.digits(3)}/{f.day:%y}<br>" if represented else "")
        + f"{d.print_date(f.day, style)}"
    )
    mark = d.one_of("{}. ", "{}) ", "({}) ", "")
    tenor = "".join(f"<p class=te>{mark.format(n)}{text}</p>" for n, text in enumerate(steps, 1))
    reasons = (
        f"<p><b>Begründung</b></p><p>Nach erneuter versorgungsärztlicher Prüfung durch Dr. {escape(g.person().last)} ergibt sich:</p><div class=ei>{f.single(d)}</div>"
        + "".join(f"<p>{text}</p>" for text in d.some(LEGAL, 1, 4))
    )
    end = d.one_of(
        "Dieser Bescheid wird Gegenstand des Klageverfahrens (§ 96 SGG).",
        "Dieser Bescheid ergeht in Ausführung; ein Rechtsbehelf ist insoweit nicht gegeben.",
        f"Gegen diesen Bescheid ist die Klage beim Sozialgericht {escape(town)} binnen eines Monats zulässig.",
    )
    title = (
        d.one_of("Ausführungsbescheid", "Bescheid in Ausführung des Urteils")
        if by_court
        else d.one_of("Abhilfebescheid", "Teilabhilfebescheid")
    )
    body = f"<div class=h>{f.amt(d)}</div><table class=o><tr><td>{to}<td class=r>{refs}</table>{about}<p class=t>{title}</p>{tenor}{reasons}<p>{end}</p><p>Im Auftrag<br><br>{escape(f.clerk.name)}<br>{f.amt(d)}</p>"
    css = d.css(SERIF, SANS, MONO, low=10, high=11.5) + (
        f".h{{font-weight:bold;font-size:{d.rng.randint(115, 150)}%;text-align:{d.one_of('center', 'left')};margin-bottom:10mm}}.o{{width:100%;margin-bottom:9mm}}.r{{font-size:88%;width:42%}}.t{{font-weight:bold;font-size:125%;text-align:{d.one_of('center', 'left')}}}.te{{margin-left:{d.rng.choice([0, 6, 10])}mm}}.ei{{margin:0 0 3mm 8mm}}"
    )
    foot = "<div style='position:absolute;bottom:8mm;left:25mm;font-size:7pt'>- {page} -</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(18.0, 22.0, 18.0, 26.0))

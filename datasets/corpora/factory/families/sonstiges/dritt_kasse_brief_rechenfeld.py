"""Krankenkasse or Pflegekasse writes: modern letter with a claim line, a small sum, a cut-out card, a huge appointment."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.families.sonstiges._beinahe import grouped

_FUNDS = (
    "AOK {t}", "BKK {t}", "Betriebskrankenkasse {t}", "IKK {t}", "Ersatzkasse {t}", "Kreiskrankenkasse {t}", "Vitalis BKK",
    "Pflegekasse bei der BKK {t}", "Medizinischer Dienst {t}", "Gesundheitskasse {t}", "mhk Krankenversicherung", "Novalia BKK",
    "Landwirtschaftliche Krankenkasse {t}", "Handwerkskrankenkasse {t}", "Unfallkasse {t}", "Berufsgenossenschaft {t}",
)  # fmt: skip
_TOPICS = (
    ("Ihr Krankengeld", "wir zahlen Ihnen ab {past} Krankengeld. Bitte senden Sie uns bei jedem Arztbesuch die Bescheinigung.", "sum"),
    ("Berechnung Ihres Krankengeldes", "Ihr Arbeitgeber {firm} hat uns Ihr Entgelt gemeldet. So haben wir gerechnet:", "sum"),
    ("Befreiung von Zuzahlungen {year}", "Sie haben Ihre Belastungsgrenze erreicht und sind bis zum Jahresende befreit.", "card"),
    ("Zuzahlungen: Ihre persönliche Grenze", "die Grenze von 2 Prozent der Bruttoeinnahmen liegt bei {amount}.", "sum"),
    ("Neuer Beitrag ab {month}", "der Zusatzbeitrag ändert sich. Bitte überweisen Sie künftig den neuen Betrag.", "sum"),
    ("Ihre freiwillige Versicherung: Beitragseinstufung", "aus Ihrem Einkommensnachweis ergibt sich ein neuer Beitrag.", "sum"),
    ("Begutachtung in Ihrer Wohnung", "eine Gutachterin besucht Sie, um den Pflegebedarf festzustellen.", "date"),
    ("Ihr Termin zur Begutachtung", "bitte halten Sie sich an diesem Tag bereit. Angehörige dürfen dabei sein.", "date"),
    ("Fragebogen zum Unfall vom {past}", "Sie waren wegen eines Unfalls in Behandlung. Bitte schildern Sie den Hergang.", "none"),
    ("Familienversicherung prüfen", "für {child} benötigen wir aktuelle Angaben zum Einkommen.", "none"),
    ("Ihre Kur", "die Vorsorgeleistung in {town} wurde genehmigt. Die Anreise ist am {soon}.", "date"),
    ("Reha statt Rente", "wir bitten Sie, binnen zehn Wochen einen Reha-Antrag zu stellen (§ 51 SGB V).", "none"),
    ("Haushaltshilfe", "für die Zeit vom {past} bis {soon} beteiligen wir uns mit {amount} je Tag.", "sum"),
)  # fmt: skip
_SUMS = (
    ("Bruttoentgelt", 900, 3900), ("Beitragspflichtige Einnahmen", 900, 4200), ("Nettoentgelt", 700, 2600), ("Kalendertäglich 70 %", 20, 90), ("Höchstens 90 % vom Netto", 20, 80),
    ("Krankenversicherung 14,6 %", 80, 480), ("Zusatzbeitrag", 8, 60), ("Pflegeversicherung", 20, 130), ("Beitrag zur Rentenversicherung", 2, 9), ("Familieneinkommen im Jahr", 9000, 34000),
    ("Freibetrag für Kind", 4000, 9600), ("2 Prozent davon", 90, 560), ("Bereits gezahlt", 10, 500), ("Eigenanteil", 5, 90), ("Auszahlung je Tag", 18, 75), ("Monatsbeitrag", 110, 690), ("Erstattung", 5, 320),
)  # fmt: skip
_PREPARE = (
    "Medikamentenplan", "letzter Krankenhausbericht", "Pflegetagebuch", "Hilfsmittel (Rollator, Brille)", "Schwerbehindertenausweis",
    "Vollmacht oder Betreuungsurkunde", "Name des Pflegedienstes", "Brille und Hörgerät", "frühere Gutachten", "Versichertenkarte",
)  # fmt: skip
_WEEK = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_EXTRA = (
    "Unser Tipp: Nutzen Sie die App und senden Sie Belege als Foto.", "Rufen Sie an: {phone}, täglich von 7 bis 22 Uhr.",
    "Bitte melden Sie uns jede Änderung, etwa den Wechsel des Arbeitgebers.", "Bewahren Sie die Quittungen auf.",
    "Ihre Geschäftsstelle: {street}, {town}.", "Wenn Sie nicht einverstanden sind, können Sie binnen eines Monats widersprechen.",
    "Können Sie am {soon} nicht, sagen Sie bitte spätestens zwei Tage vorher ab.", "Auf Wunsch stellen wir einen Dolmetscher.",
    "Das Krankengeld überweisen wir auf {iban}.", "Der Antrag ging am {past} bei uns ein.", "Bleiben Sie gesund!",
    "Die Rechtsgrundlage finden Sie in § 62 SGB V.", "Ihre Ärztin {person} haben wir angeschrieben.", "Alles Gute!",
    "Ihr Anspruch endet spätestens nach 78 Wochen; rechtzeitig vorher melden wir uns noch einmal bei Ihnen.", "Bitte prüfen Sie, ob die Angaben stimmen, und "
    "senden Sie uns das beiliegende Formular bis zum {soon} unterschrieben zurück.", "Sollten wir bis dahin nichts von Ihnen hören, gehen wir davon aus, dass sich nichts geändert hat.",
)  # fmt: skip


def _main_part(d: Draft, kind: str, holder: str, color: str, day: date) -> str:
    g = d.german
    if kind == "sum":
        chosen = sorted(post.pick(d, _SUMS, 3, 7), key=_SUMS.index)
        lines = [f"<tr><td>{label}<td class=n>{d.print_amount(g.money(low, high))}" for label, low, high in chosen]
        lines[-1] = lines[-1].replace("<td", "<td style='font-weight:bold;border-top:1px solid #000'")
        return f"<table class=m>{''.join(lines)}</table>"
    if kind == "card":
        valid = f"gültig bis 31.12.{d.rng.randint(2018, 2027)}"
        number = g.insurance_number()
        return (
            f"<div class=cut>{d.one_of('Befreiungsausweis', 'Zuzahlungsbefreiung', 'BEFREIT')}<br><b>{escape(holder)}</b><br>"
            f"{number}<br><small>{valid}</small></div>"
        )
    if kind == "date":
        visit = d.later(day, 6, 50)
        when = f"{_WEEK[visit.weekday()]}, {d.print_date(visit, 'dd.mm.yyyy')}"
        hours = f"{d.rng.randint(8, 11)}-{d.rng.randint(12, 15)} Uhr"
        return f"<div class=big style='color:{color}'>{when}<br>{hours}</div>"
    return ""


def draw(d: Draft) -> Sheet:
    g, day, who, home = d.german, d.german.day(), d.german.person(), d.german.address()
    name, seat, color = d.one_of(*_FUNDS).format(t=g.town()), g.address(), d.rng.choice(post.COLORS)
    shown = d.field("absender", name)
    title, opening, kind = d.rng.choice(_TOPICS)
    refs = [(d.one_of("Versichertennummer", "KV-Nummer", "Vers.-Nr."), g.insurance_number())]
    if d.maybe(0.5):
        label = d.one_of(
            "Unser Zeichen", "Aktenzeichen", "Unser Az.", "Geschäftszeichen", "Vorgangszeichen", "Bitte angeben:"
        )
        refs.append((label, d.code("aktenzeichen", g.case_number())))
    if d.maybe(0.88):
        refs.append((d.one_of("Datum", "Schreiben vom", "Datum", ""), d.date("datum", day)))
    refs.append((d.one_of("Es berät Sie", "Ansprechpartnerin", "Team"), escape(g.person().name)))
    d.rng.shuffle(refs)
    strip = d.rng.randrange(3)
    if strip == 0:
        info = f"<table class=st><tr>{''.join(f'<td><small>{n}</small><br>{v}' for n, v in refs)}</table>"
    elif strip == 1:
        info = f"<div class=ri>{'<br>'.join(f'{n} {v}' for n, v in refs)}</div>"
    else:
        info = "<p class=dot>" + " &bull; ".join(f"{n} {v}" for n, v in refs) + "</p>"
    greet = d.one_of(
        f"Guten Tag {who.salutation} {escape(who.last)},",
        f"Sehr geehrte{'r' if who.sex == 'm' else ''} {who.salutation} {escape(who.last)},",
        f"Hallo {escape(who.name)},",
    )
    prepare = (
        f"<p>{d.one_of('Bitte bereithalten:', 'Das brauchen wir von Ihnen:', 'Checkliste')}</p>"
        + "".join(f"<p class=l>✓ {item}</p>" for item in d.some(_PREPARE, 2, 6))
        if kind in ("date", "none") and d.maybe(0.8)
        else ""
    )
    extra = grouped(d, [post.fill(d, day, text) for text in d.some(_EXTRA, 2, 7)])
    claim = d.one_of("Gesund. Nah. Persönlich.", "Wir sind für Sie da.", "", "Ihre Gesundheit in guten Händen", "")
    head = (
        f"<div class=top><span class=logo>{shown}</span><span class=claim>{claim}</span></div>"
        if d.maybe(0.6)
        else _kopf.head(d, shown, seat, color, claim)
    )
    body = (
        f"{head}<p class=adr>{d.address_lines(who.name, home)}</p>{info}<h2>{post.fill(d, day, title)}</h2><p>{greet}</p>"
        f"<p>{post.fill(d, day, opening)}</p>{_main_part(d, kind, who.name, color, day)}{prepare}{extra}"
        f"<p>{d.one_of(*post.BYES)}<br>{d.one_of('Ihre', 'Ihr Team der', '')} {shown if d.maybe(0.5) else escape(g.person().name)}</p>"
    )
    css = d.css(SANS, low=9.5, high=11.5) + (
        f".top{{border-bottom:3px solid {color};padding-bottom:2mm;margin-bottom:8mm}}.logo{{color:{color};font-size:17pt}}"
        f".claim{{float:right;font-size:9pt;margin-top:3mm}}.adr{{margin:0 0 7mm}}.st{{width:100%;margin-bottom:5mm}}"
        f".st td{{border-left:2px solid {color};padding-left:2mm;font-size:9pt}}.ri{{text-align:right;margin-bottom:5mm}}"
        f".dot{{border-top:1px solid #999;border-bottom:1px solid #999;padding:1mm 0}}h2{{color:{color};font-size:{d.rng.randint(13, 18)}pt}}"
        f".m{{width:{d.rng.randint(60, 100)}%;background:#f5f5f5;margin:3mm 0}}.m td{{padding:1mm 3mm}}.n{{text-align:right;white-space:nowrap}}"
        ".cut{width:85mm;border:1px dashed #333;padding:6mm;margin:4mm 0}.big{font-size:18pt;text-align:center;margin:5mm 0;line-height:1.4}"
        ".l{margin:0 0 1mm 4mm}p{margin:0 0 2.6mm}small{font-size:7pt}"
    )
    return Sheet(body, css, footer=_kopf.foot(d, shown, seat), margin=(15, 20, 26, 24))

"""Renteninformation: three big values in a ruled box, then headlined paragraphs; or the long Versicherungsverlauf table."""

from __future__ import annotations

from datetime import date, timedelta
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post

_OFFICES = (
    "Deutsche Rentenversicherung Bund", "Deutsche Rentenversicherung {t}", "Deutsche Rentenversicherung Knappschaft-Bahn-See",
    "Landwirtschaftliche Alterskasse {t}", "Versorgungswerk der Handwerker {t}", "Zusatzversorgungskasse {t}", "Pensionskasse {t} VVaG",
)  # fmt: skip
_BOXES = (
    "Rente wegen voller Erwerbsminderung", "Höhe Ihrer bislang erreichten Rentenanwartschaft", "Höhe Ihrer künftigen Regelaltersrente",
    "Wären Sie heute erwerbsgemindert, bekämen Sie", "Bislang erreichte Anwartschaft auf Altersrente", "Ihre künftige Rente bei "
    "gleichbleibenden Beiträgen", "Erreichte Altersrente (monatlich)", "Garantierte Leistung ab 67",
)  # fmt: skip
_PARAGRAPHS = (
    ("Rentenanpassung", "Bei jährlich 1 Prozent Steigerung ergäbe sich eine Rente von {low}, bei 2 Prozent von etwa {more}."),
    ("Zusätzlicher Vorsorgebedarf", "Die Lebenshaltungskosten steigen. Die gesetzliche Rente wird voraussichtlich nicht reichen."),
    ("Grundlagen der Berechnung", "Bisher haben wir für Sie {points} Entgeltpunkte gespeichert."),
    ("Ihre Beiträge", "Von Ihnen und den Arbeitgebern wurden {amount} gezahlt, von öffentlichen Kassen {high}."),
    ("Rentenlücke", "Ein Teil Ihrer Rente ist zu versteuern. Auch Beiträge zur Kranken- und Pflegeversicherung gehen ab."),
    ("Kaufkraftverlust", "Bei einer Inflation von 2 Prozent haben 100 Euro in {n} Jahren weniger Wert."),
    ("Rehabilitation", "Ihre Gesundheit liegt uns am Herzen. Fragen Sie nach einer medizinischen Leistung."),
    ("Fehlende Zeiten", "Für die Zeit ab {past} liegen keine Daten vor. Bitte senden Sie Nachweise bis {soon}."),
    ("Auskunft", "Fragen beantwortet unsere Beratungsstelle in {town}, {street}, Telefon {phone}."),
    ("Klärung des Kontos", "Bitte prüfen Sie, ob alle Zeiten enthalten sind, und senden Sie den Fragebogen zurück."),
)  # fmt: skip
_PERIODS = (
    "Pflichtbeitragszeit", "AFG Pflichtbeitragszeit", "Arbeitslosigkeit", "Schulausbildung", "Fachschulausbildung", "Kindererziehung",
    "Geringfügige Beschäftigung", "Krankheit, Pflichtbeitrag", "Arbeitslosengeld II", "Berufliche Ausbildung", "Zeit der Pflege",
    "freiwilliger Beitrag", "Beitragszeit nach FRG", "Wehrdienst", "Berücksichtigungszeit", "keine Zeit vorgemerkt",
)  # fmt: skip


def _timeline(d: Draft, start: date) -> str:
    g, rows, day = d.german, [], start
    for _ in range(d.rng.randint(10, 36)):
        end = day + timedelta(days=d.rng.randint(20, 700))
        money = d.print_amount(g.money(300, 38000), currency=False)
        points = d.one_of(money, f"{d.rng.randint(1, 12)} Mon.", "")
        rows.append(
            f"<tr><td>{d.print_date(day, 'dd.mm.yy')}<td>{d.print_date(end, 'dd.mm.yy')}<td>{d.one_of(*_PERIODS)}<td class=n>{points}"
        )
        day = end + timedelta(days=1)
    heads = (
        "Zeitraum vom",
        "bis",
        d.one_of("Art der Zeit", "Versicherungszeit", "Bemerkung"),
        d.one_of("Entgelt", "EUR", "Umfang"),
    )
    return f"<table class=v><thead><tr>{''.join('<th>' + head for head in heads)}</thead><tbody>{''.join(rows)}</tbody></table>"


def draw(d: Draft) -> Sheet:
    g, day, who, home = d.german, d.german.day(), d.german.person(), d.german.address()
    office, seat, color = d.one_of(*_OFFICES).format(t=g.town()), g.address(), d.rng.choice(post.COLORS)
    shown = d.field("absender", office)
    dated = d.date("datum", day) if d.maybe(0.9) else ""
    rv = g.pension_number(who)
    number = f"{rv[:2]} {rv[2:8]} {rv[8]} {rv[9:]}"
    lines = [
        f"{d.one_of('Versicherungsnummer', 'Vers.-Nr.', 'Mitgliedsnummer')} <b>{number}</b>",
        f"{d.one_of('Datum', 'Erstellt am', 'Stand')} {dated}" if dated else "",
    ]
    if d.maybe(0.3):
        label = d.one_of("Aktenzeichen", "Unser Zeichen", "Geschäftszeichen", "Unser Aktenzeichen")
        lines.insert(d.rng.randint(0, 2), f"{label} {d.code('aktenzeichen', g.case_number())}")
    elif d.maybe(0.5):
        lines.append(f"Kennzeichen {g.digits(4)}")
    align = d.one_of("right", "left")
    info = f"<div style='text-align:{align};margin-bottom:5mm'>{'<br>'.join(line for line in lines if line)}</div>"
    heading = d.one_of("Ihre Renteninformation", "Renteninformation {y}", "Ihre Rentenauskunft", "Versicherungsverlauf", "Information zum Stand "
                       "Ihrer Altersversorgung", "Standmitteilung {y}", "Ihr Konto im Überblick").format(y=day.year)  # fmt: skip
    letter = (
        f"<h2>{heading}</h2><p>Sehr geehrte{'r' if who.sex == 'm' else ''} {who.salutation} {escape(who.last)},</p><p>"
        f"{d.one_of('in dieser Information haben wir die bisher gespeicherten Daten zusammengestellt.', 'wir möchten Sie heute über Ihre Ansprüche informieren.', 'nachfolgend sehen Sie, was bis heute für Sie erreicht ist.')}</p>"
    )
    boxes = d.some(_BOXES, 2, 4)
    sums = sorted(g.money(90, 2300) for _ in boxes)
    values = [
        f"<td>{text}<td class=n><b>{d.print_amount(amount, currency='{} EUR')}</b>"
        for text, amount in zip(boxes, sums, strict=True)
    ]
    if d.maybe(0.5):
        grid = f"<table class=box>{''.join('<tr>' + value for value in values)}</table>"
    else:
        tint = d.one_of("#eef", "#fff7dd", "#eee", "#fff")
        cells = "".join(
            f"<td style='background:{tint}'>" + value.removeprefix("<td>").replace("<td class=n>", "<br>")
            for value in values
        )
        grid = f"<table class=box><tr>{cells}</table>"
    base = g.money(500, 2100, round_to=10)
    given = {
        "low": d.print_amount(base),
        "more": d.print_amount(base + base / 4),
        "points": f"{d.rng.randint(1, 48)},{g.digits(4)}",
        "amount": d.print_amount(g.money(700, 48000)),
        "high": d.print_amount(g.money(900, 70000)),
    }
    paragraphs = [
        f"<h4>{title}</h4><p>{post.fill(d, day, text, **given)}</p>" for title, text in post.pick(d, _PARAGRAPHS, 3, 8)
    ]
    end = f"<p>{d.one_of(*post.BYES[:9])}<br>{d.one_of('Ihre', 'Ihr')} {shown}</p>"
    verlauf = d.maybe(0.45) or "Verlauf" in heading
    longer = (
        (
            f"<div class=break></div><h3>Versicherungsverlauf {escape(who.reversed_name)}</h3>"
            + _timeline(d, who.born + timedelta(days=6000))
        )
        if verlauf
        else ""
    )
    body = (
        _kopf.head(d, shown, seat, color)
        + f"<p>{d.address_lines(who.name, home, who)}</p>"
        + info + letter + grid + "".join(paragraphs) + end + longer
    )  # fmt: skip
    css = d.css(SANS, SANS, SERIF, low=9, high=11) + (
        ".box{width:100%;border-collapse:collapse;margin:4mm 0}"
        f".box td{{border:{d.one_of('1px solid #666', '1px solid #999', '2px solid ' + color)};padding:{d.rng.randint(2, 5)}mm;width:auto}}"
        f"td.n{{text-align:right;white-space:nowrap}}h4{{margin:4mm 0 1mm;color:{color}}}p{{margin:0 0 2mm}}.v{{width:100%}}"
        ".v td,.v th{text-align:left;padding:.6mm 2mm;border-bottom:1px solid #bbb}.v td.n{text-align:right}"
    )
    return Sheet(body, css, footer=_kopf.foot(d, shown, seat), margin=(18, 18, 26, 24))

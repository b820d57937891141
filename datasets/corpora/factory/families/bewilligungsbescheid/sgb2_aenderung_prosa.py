"""Amending notice in prose: the earlier decision and its amount are decoys, the new amount stands in the running text."""

from __future__ import annotations

from datetime import timedelta

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import (
    address,
    bye,
    contact,
    fill,
    greeting,
    leaflet,
    pairs,
    remedy,
)
from corpora.factory.families.bewilligungsbescheid._bescheid import decision

_REASONS = (
    "Sie haben mitgeteilt, dass sich Ihre Miete ab {past} auf {amount} erhöht hat.",
    "Ihre Tochter {child} ist am {past} aus der gemeinsamen Wohnung ausgezogen.",
    "Seit dem {past} erzielen Sie Einkommen aus einer Beschäftigung bei {firm} in Höhe von brutto {amount}.",
    "Zum Jahreswechsel ändern sich die Regelbedarfe; Ihre Leistungen wurden von Amts wegen angepasst.",
    "Das Arbeitsverhältnis bei {firm} endete am {past}; Einkommen ist nicht mehr anzurechnen.",
    "Für {child} wird seit {past} Unterhaltsvorschuss von {amount} gezahlt.",
    "Mit Geburt des Kindes {child} am {past} gehört eine weitere Person zur Bedarfsgemeinschaft.",
)


def draw(d: Draft) -> Sheet:
    key = d.one_of("sgb2", "sgb2", "sgb12", "uvg", "kiz")
    b, g = decision(d, key), d.german
    old_day = d.print_date(b.day - timedelta(days=d.rng.randint(40, 300)))
    old = d.print_amount(g.money(max(20, float(b.amount) - 260), float(b.amount) + 260))
    title = d.one_of(
        "Änderungsbescheid",
        "Änderung Ihres Bescheides",
        "Bescheid über die Änderung der Leistungen",
        "Ä n d e r u n g s b e s c h e i d",
    )
    named = d.one_of(
        f"der Bescheid vom {old_day} über {b.leistung()} wird für die Zeit vom {b.von()} bis zum {b.bis()} geändert.",
        f"für die Zeit ab {b.von()} bis {b.bis()} ändere ich meinen Bescheid vom {old_day} ({b.leistung()}).",
        f"Ihnen steht {b.leistung()} ab dem {b.von()} in anderer Höhe zu. Der Bescheid vom {old_day} wird insoweit nach § 48 Abs. 1 SGB X aufgehoben. Der Bewilligungszeitraum endet unverändert am {b.bis()}.",
    )
    amounts = d.one_of(
        f"Anstelle von bisher {old} werden monatlich {b.betrag()} gezahlt.",
        f"Der monatliche Zahlbetrag beträgt nunmehr {b.betrag()} (bisher {old}).",
        f"Bislang erhielten Sie {old} im Monat. Nach der Neuberechnung sind es {b.betrag()} monatlich.",
        f"Die monatliche Leistung wird auf {b.betrag()} neu festgesetzt; zuvor betrug sie {old}.",
    )
    diff = d.one_of(
        fill(d, b.day, "Die sich ergebende Nachzahlung von {amount} wird in den nächsten Tagen überwiesen."),
        fill(d, b.day, "Über die entstandene Überzahlung von {amount} ergeht ein gesonderter Bescheid."),
        "",
    )
    refs = [(b.label(), b.az())] if d.maybe(0.88) else []
    refs += [("Auskunft erteilt", g.person().last), ("Zimmer", g.digits(3)), ("Telefon", g.phone())][
        : d.rng.randint(0, 3)
    ]
    dated = d.maybe(0.93)
    place_line = f"{g.town() if d.maybe(0.3) else b.seat.place}, {d.one_of('den ', '')}{b.datum()}" if dated else ""
    align = d.one_of("left", "right", "center")
    color = d.one_of("#000", "#003a70", "#7a1f2b")
    head = (
        f"<div style='text-align:{align};color:{color};margin-bottom:7mm'><span style='font-size:{d.rng.randint(13, 20)}pt'>{b.behoerde()}</span><br>"
        f"<small>{' · '.join(contact(d, b.seat)[: d.rng.randint(2, 6)])}</small></div>"
    )
    who = f"<div style='margin-bottom:6mm'>{address(d, b.name(), b.who, b.home, sender=b.sender() if d.maybe(0.5) else '')}</div>"
    meta = (
        f"<div style='margin-bottom:5mm'>{pairs(refs, d.one_of('line', 'boxes', 'colon', 'dots', 'table'))}</div>"
        if refs
        else ""
    )
    order = [who, meta] if d.maybe(0.6) else [meta, who]
    laws = b.laws(3, 9)
    reasons = " ".join(fill(d, b.day, text) for text in d.some(_REASONS, 1, 2))
    body = (
        head
        + "".join(order)
        + f"<p style='text-align:right'>{place_line}</p><h2>{title}</h2><p>{greeting(d, b.who)}</p><p>{named}</p><p>{amounts} {diff}</p>"
        f"<p><b>{d.one_of('Begründung', 'Gründe', 'Begründung:')}</b><br>{reasons}</p>"
        + "".join(f"<p>{text}</p>" for text in laws)
        + f"<p><b>{d.one_of('Ihr Recht', 'Rechtsbehelfsbelehrung', 'Belehrung')}</b><br>{remedy(d, b.behoerde(), b.seat)}</p><p>{bye(d)}</p>"
    )
    body += leaflet(d, b.day) * d.maybe(0.4)
    css = d.css(SANS, SERIF, low=10, high=12) + f"h2{{font-size:{d.rng.randint(12, 16)}pt}}small{{font-size:7.5pt}}"
    foot = "<div style='position:absolute;bottom:8mm;right:20mm;font-size:8pt'>- {page} -</div>" if d.maybe(0.6) else ""
    return Sheet(body, css, footer=foot, margin=(15, 22, 20, 25))

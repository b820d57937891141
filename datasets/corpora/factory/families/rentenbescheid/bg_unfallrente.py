"""Accident insurance's pension: ruling in the middle, injuries listed, per cent and yearly earnings as decoys, no deductions."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import address, bye, contact, greeting, leaflet, pairs, remedy
from corpora.factory.families.rentenbescheid._rente import CENT, pension

_INJURIES = (
    "Bewegungseinschränkung im rechten Handgelenk nach Speichenbruch", "Kraftminderung des linken Arms", "reizlose Narbe am Unterschenkel",
    "Bewegungseinschränkung des Kniegelenks nach Kreuzbandriss", "Lärmschwerhörigkeit beiderseits", "Verlust des Endgliedes des linken Zeigefingers", "belastungsabhängige Schmerzen im oberen Sprunggelenk",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "bg", "bg", low=210, high=1700, contributions=0.0), d.german
    mde = d.rng.choice([20, 25, 30, 40, 50, 60])
    yearly = g.money(16000, 52000)
    full = (yearly / 18).quantize(CENT)
    p.gross = (full * mde / 100).quantize(CENT)
    event = p.start - timedelta(days=d.rng.randint(240, 900))
    rows = [("Jahresarbeitsverdienst (JAV)", d.print_amount(yearly)), ("Vollrente (2/3 des JAV : 12)", d.print_amount(full)), ("Minderung der Erwerbsfähigkeit", f"{mde} v. H."),
            (d.one_of("Rente monatlich", "Monatliche Rente", "Zahlbetrag", "monatlich zu zahlen"), p.zahlbetrag())]  # fmt: skip
    if d.maybe(0.3):
        rows.append(("bisherige Rente", d.print_amount((p.gross * Decimal("0.9")).quantize(CENT))))
    ruling = d.one_of(
        f"Wegen der Folgen Ihres Unfalls vom {d.print_date(event)} wird Ihnen ab {p.beginn()} {p.art()} nach einer MdE von {mde} v. H. gewährt.",
        f"Sie haben Anspruch auf {p.art()}. Beginn: {p.beginn()}. MdE: {mde} %.",
        f"Ab dem {p.beginn()} zahlen wir {p.art()} in Höhe von monatlich {p.zahlbetrag()} (MdE {mde} v. H.).",
    )
    injuries = d.some(_INJURIES, 2, 4)
    sign = d.one_of("1.", "-", "•")
    listed = "".join(f"<p class=i>{sign if sign != '1.' else f'{n}.'} {text}</p>" for n, text in enumerate(injuries, 1))
    refs = [(d.one_of("Unser Zeichen", "Aktenzeichen", "Unser Az."), f"{g.digits(2)} {g.digits(7)} {g.digits(2)}-{g.rng.choice('ABKM')}"), ("Unfalltag", d.print_date(event)), ("Datum", p.datum()), ("Ihr Ansprechpartner", escape(g.person().name))]  # fmt: skip
    if d.maybe(0.3):
        refs.insert(1, ("Rentenversicherungsnummer", p.sv()))
    d.rng.shuffle(refs)
    color = d.one_of("#005e3c", "#003b73", "#000", "#b5121b")
    boxed = d.maybe(0.4)
    frame = "border:1px solid #000;padding:3mm" if boxed else "margin-left:10mm"
    order = [
        f"<p><b>{d.one_of('Unfallfolgen', 'Als Folgen des Arbeitsunfalls werden anerkannt:', 'Anerkannte Unfallfolgen')}</b></p>{listed}",
        f"<p><b>{d.one_of('Berechnung', 'So berechnet sich Ihre Rente', 'Höhe der Rente')}</b></p>{pairs(rows, d.one_of('table', 'colon'))}<p></p>",
    ]
    if d.maybe(0.4):
        order.reverse()
    body = (
        f"<div style='display:flex;align-items:center;gap:4mm;margin-bottom:10mm'><div style='width:12mm;height:12mm;background:{color};border-radius:{d.one_of('0', '50%', '2mm')}'></div>"
        f"<span style='font-size:13pt;color:{color}'>{p.behoerde()}</span></div><div style='display:flex;justify-content:space-between;margin-bottom:9mm'>"
        f"<div>{address(d, p.name(), p.who, p.home, sender=p.sender())}</div><div style='font-size:.9em;width:62mm'>{pairs(refs, d.one_of('above', 'colon', 'table'))}</div></div>"
        f"<p><b>{d.one_of('Bescheid über Rente', 'Bescheid', 'Bescheid über die Gewährung einer Rente')}</b></p><p>{greeting(d, p.who)}</p><p style='{frame}'>{ruling}</p>{''.join(order)}"
        + "".join(f"<p>{text}</p>" for text in p.laws("bg", 3, 8))
        + f"<p>Die Rente wird monatlich im Voraus durch den Renten Service auf das Konto {d.print_iban(g.iban())} gezahlt.</p>"
        + f"<p><b>Rechtsbehelfsbelehrung</b><br>{remedy(d, p.behoerde(), p.seat)}</p><p>Der Rentenausschuss</p><p>{bye(d)}</p>"
    )
    body += leaflet(d, p.day) * d.maybe(0.4)
    css = d.css(SANS, SERIF, low=10, high=11.5) + ".i{margin:0 0 1mm 6mm}small{font-size:7.5pt;color:#333}"
    foot = f"<div style='position:absolute;bottom:7mm;left:24mm;font-size:7pt'>{' | '.join(contact(d, p.seat))} <span>Seite {{page}}</span></div>"
    return Sheet(body, css, footer=foot * d.maybe(0.8), margin=(14, 20, 18, 24))

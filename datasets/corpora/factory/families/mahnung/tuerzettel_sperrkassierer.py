"""Slip left at the door by the collector of a utility: narrow card, printed captions, entries by hand, tick boxes."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, Draft, Sheet
from corpora.factory.families.mahnung._mahnung import customer_label, demand


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "stadtwerke", high=420), d.german
    m.due = d.later(m.day, 1, 5)
    m.cut = d.later(m.due, 1, 8)
    pen = d.font(HAND)
    ticked = d.one_of("☒", "☑")

    def hand(html: str, width: int = 36) -> str:
        return f"<span class=e style='min-width:{width}mm'>{html}</span>"

    cut = d.one_of(
        f"{ticked} Die Versorgung wird am {hand(m.sperrung('dd.mm.yyyy'), 28)} unterbrochen.",
        f"{ticked} Sperrung erfolgt am {hand(m.sperrung('dd.mm.yy'), 24)}",
        f"{ticked} Nächster Sperrversuch: {hand(m.sperrung('dd.mm.yyyy'), 28)}",
    )
    lines = [
        f"{d.one_of('Kunde', 'Name', 'Herrn/Frau')} {hand(m.name(), 52)}", f"Verbrauchsstelle {hand(escape(m.home.street), 44)}", f"{customer_label(d)} {hand(m.kdnr(), 32)}" if d.maybe(0.75) else "",
        f"Zähler-Nr. {hand(g.digits(8), 30)} Stand {hand(g.digits(5), 20)}", f"{d.one_of('Rückstand einschl. Kosten', 'Zu zahlender Betrag', 'Forderung')} {hand(m.forderung(currency=d.one_of('{}', '{} €')), 26)} {'EUR' if d.maybe(0.5) else ''}",
    ]  # fmt: skip
    body_ticks = [
        cut,
        f"☐ Zähler wurde ausgebaut am {hand('', 24)}",
        f"☐ Bezahlt in bar, Quittung Nr. {hand('', 18)}",
        f"☐ Zutritt verweigert ({hand('', 20)})",
    ]
    kept = [cut, *d.some(body_ticks[1:], 1, 3)]
    d.rng.shuffle(kept)
    pay = (
        f"{d.one_of('Zahlen Sie bis', 'Letzte Zahlungsmöglichkeit bis', 'Zahlbar spätestens')} {hand(m.frist('dd.mm.yyyy') if d.maybe(0.7) else m.frist('dd.mm.yy'), 26)}"
        if d.maybe(0.8)
        else "Zahlen Sie sofort bei unserer Kasse."
    )
    done = f"{d.one_of('Datum', 'Besuch am', 'den')} {hand(m.datum('dd.mm.yyyy'), 26)} Uhrzeit {hand(f'{d.rng.randint(8, 16)}.{d.rng.randint(0, 5)}0', 14)}"
    title = d.one_of(
        "Sperrankündigung",
        "Wir haben Sie nicht angetroffen!",
        "SPERRKASSIERUNG",
        "Letzte Mahnung",
        "Mitteilung des Außendienstes",
    )
    tall = d.maybe(0.5)
    hole = (
        "<div style='width:16mm;height:16mm;border:1px solid #888;border-radius:50%;margin:0 auto 3mm'></div>"
        if tall and d.maybe(0.5)
        else ""
    )
    paper = d.one_of("#fff", "#fff6c9", "#fde3e0", "#e8f4e6")
    body = (
        f"{hole}<p class=c><b>{m.absender()}</b><br><small>{escape(m.seat.street)}, {escape(m.seat.postcode_place)} · Tel. {g.phone()}</small></p><p class=c style='font-size:1.35em'><b>{title}</b></p>"
        + "".join(f"<p>{text}</p>" for text in lines if text)
        + f"<p>{pay}</p>"
        + "".join(f"<p>{t}</p>" for t in kept)
        + f"<p>{done}</p><p>Mitarbeiter {hand(escape(g.person().last), 30)}</p><p><small>{d.one_of('Wiederanschluss nur gegen Zahlung aller Kosten.', 'Das Öffnen der Plomben ist strafbar.', f'Kosten dieses Besuchs: {d.print_amount(g.money(20, 60))}')}</small></p>"
    )
    css = d.css(SANS, low=8.8, high=10) + (
        f"body,.page{{background:{paper}!important}}.c{{text-align:center}}.e{{display:inline-block;border-bottom:.6px solid #000;font-family:{pen!r};font-size:14pt;line-height:1.1;color:{d.one_of('#1b2d80', '#222', '#123')};white-space:nowrap}}p{{margin:0 0 1.8mm}}small{{font-size:6.8pt}}"
    )
    return Sheet(body, css, size=(105.0, 210.0) if tall else (148.0, 148.0), margin=(8, 8, 6, 9))

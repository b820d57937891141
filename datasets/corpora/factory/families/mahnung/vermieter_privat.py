"""Private landlord dunns rent: typed or handwritten, few labels, months counted in prose, threat to give notice."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SERIF, Draft, Sheet
from corpora.factory.families.mahnung._mahnung import demand


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "wohnen", labels=("{m}",), count=(1, 4), low=280, high=860, fees=False), d.german
    owner = g.person()
    m.creditor = owner.name
    rent = m.items[0][2]
    m.items = [(n, day, rent) for n, day, _ in m.items]
    if len(m.items) > 1 and d.maybe(0.4):
        m.items[0] = (m.items[0][0], m.items[0][1], g.money(40, float(rent) - 20))
    hand = d.maybe(0.5)
    months = [escape(n) for n, _, _ in m.items]
    told = " und ".join([", ".join(months[:-1]), months[-1]]) if len(months) > 1 else months[0]
    each = d.print_amount(rent)
    dated = d.maybe(0.9)
    opening = d.one_of(
        f"Ihre Miete für {told} ist bis heute nicht eingegangen. Die Miete beträgt {each}. Insgesamt schulden Sie mir {m.forderung()}.",
        f"wieder muss ich Sie an die Miete erinnern. Es fehlen {told}, zusammen {m.forderung()}.",
        f"auf meinem Konto fehlt die Miete ({each}) für {told}. Der Rückstand beträgt {m.forderung()}.",
        f"leider sind Sie mit der Miete im Rückstand: {told}. Das sind {m.forderung()}.",
    )
    has_term = d.maybe(0.85)
    term = d.one_of(
        f"Bitte überweisen Sie das Geld bis zum {m.frist()} auf mein Konto {m.iban()}.",
        f"Ich setze Ihnen eine letzte Frist bis {m.frist()}.",
        f"Wenn das Geld nicht bis {m.frist()} da ist, gehe ich zum Anwalt.",
    ) if has_term else "Zahlen Sie bitte umgehend!"  # fmt: skip
    threat = d.some((
        "Bei zwei Monatsmieten Rückstand kann ich fristlos kündigen (§ 543 BGB).", "Sonst muss ich Ihnen die Wohnung kündigen und auf Räumung klagen.",
        f"Mein Schreiben vom {d.print_date(m.items[0][1])} haben Sie nicht beantwortet.", "Sprechen Sie doch mit dem Jobcenter, die übernehmen das vielleicht.",
        f"Die Nebenkostennachzahlung von {d.print_amount(g.money(40, 300))} ist darin nicht enthalten.", "Ich bin auf die Miete angewiesen.", f"Die Kaution von {d.print_amount(rent * 2)} bleibt davon unberührt.",
    ), 1, 4)  # fmt: skip
    flat = d.one_of(
        f"Wohnung {escape(m.home.street)}",
        f"Ihre Wohnung im {d.one_of('2. OG', 'EG', 'Dachgeschoss')}",
        "Mietrückstand",
        "Mahnung",
        "Rückständige Miete",
        "2. Mahnung",
    )
    sender = f"{m.absender()}<br>{escape(m.seat.street)}<br>{escape(m.seat.postcode_place)}"
    if d.maybe(0.5):
        sender += f"<br>Tel. {g.phone()}"
    to = f"{d.one_of('An', '', 'Herrn/Frau', 'Familie' if d.maybe(0.2) else '')}<br>{m.name()}<br>{escape(m.home.street)}<br>{escape(m.home.postcode_place)}"
    when = f"{escape(m.seat.place)}, {d.one_of('den ', '')}{m.datum()}" if dated else ""
    listed = (
        "<table class=m>"
        + "".join(f"<tr><td>{escape(n)}<td>{d.print_amount(a)}" for n, _, a in m.items)
        + f"<tr><td><b>Summe</b><td>{m.forderung()}</table>"
        if d.maybe(0.35)
        else ""
    )
    side = d.one_of("left", "right")
    close = d.one_of("Mit freundlichen Grüßen", "Mit freundlichem Gruß", "Hochachtungsvoll", "Gruß", "MfG")
    signed = f'<span style="font-family:{d.font(HAND)!r};font-size:19pt">{escape(owner.last)}</span><br>{m.absender() if d.maybe(0.5) and not hand else ""}'
    greet = d.one_of(
        f"{'Sehr geehrter' if m.who.sex == 'm' else 'Sehr geehrte'} {m.who.salutation} {escape(m.who.last)},",
        f"Guten Tag {m.who.salutation} {escape(m.who.last)},",
        f"Hallo {m.who.salutation} {escape(m.who.last)},",
    )
    body = (
        f"<div style='text-align:{side}'>{sender}</div><p style='margin:7mm 0'>{to}</p><p style='text-align:{d.one_of('right', 'left')}'>{when}</p>"
        f"<p><b>{flat}</b></p><p>{greet}</p><p>{opening}</p>{listed}<p>{term}</p><p>{' '.join(threat)}</p><p>{close}</p><p>{signed}</p>"
    )
    css = (
        d.css(HAND, low=14, high=18) + "body{color:#1a2a66}" if hand else d.css(MONO, SERIF, low=11, high=12.5)
    ) + ".m{margin:0 0 4mm 6mm}.m td{padding-right:9mm}"
    return Sheet(body, css, margin=(d.rng.randint(16, 28), 24, 18, 26))

"""A worker quits at once because wages are unpaid: typed letter with a list of claims and a deadline, references in a line."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "an", at_once=d.maybe(0.6))
    wage = g.money(700, 2600)
    months = rng.sample(MONTHS, rng.randint(1, 3))
    items = [(f"Lohn {month}", wage) for month in months] + [
        (label, g.money(60, 600))
        for label in d.some(["Überstunden", "Urlaubsabgeltung", "Spesen", "Weihnachtsgeld"], 0, 3)
    ]
    total = sum((amount for _, amount in items), Decimal(0))
    at_once = e.until == e.written
    warned, deadline = d.print_date(d.later(e.written, -30, -8)), d.print_date(d.later(e.written, 7, 14))
    term = d.one_of("fristlos", "aus wichtigem Grund mit sofortiger Wirkung") if at_once else f"zum {k.until(d, e)}"
    noun, contract = k.what(d, e), k.contract(d, e)
    first = d.one_of(
        f"hiermit kündige ich das {noun} {term}. Trotz Mahnung vom {warned} haben Sie meinen Lohn nicht gezahlt.",
        f"mein {noun}, das seit dem {d.print_date(e.began)} besteht, kündige ich {term} (§ 626 BGB), da Sie die Abmahnung vom {warned} nicht beachtet haben.",
        f"ich kündige den {contract} vom {d.print_date(e.began)} {term}. Grund sind die nachstehenden Rückstände, die ich am {warned} angemahnt habe.",
    )  # fmt: skip
    shape = rng.randrange(3)
    claims = (
        "<table class=t>" + "".join(f"<tr><td>{x}<td>{d.print_amount(y)}" for x, y in items) + f"<tr class=s><td>Summe<td>{d.print_amount(total)}</table>",
        "<ul>" + "".join(f"<li>{x}: {d.print_amount(y)}</li>" for x, y in items) + f"</ul><p>zusammen {d.print_amount(total)}</p>",
        f"<p>Offen sind {', '.join(f'{x} {d.print_amount(y)}' for x, y in items)}, insgesamt also {d.print_amount(total)}.</p>",
    )[shape]  # fmt: skip
    more = [
        f"Ich fordere Sie auf, den Betrag bis zum {deadline} auf mein Konto {d.print_iban(g.iban())} zu überweisen.", "Senden Sie mir die Arbeitsbescheinigung für die Agentur für Arbeit zu.",
        f"Andernfalls werde ich Klage beim Arbeitsgericht {escape(g.town())} erheben.", "Außerdem verlange ich ein qualifiziertes Zeugnis.", "Das Jobcenter habe ich informiert.",
    ]  # fmt: skip
    subject = d.one_of(
        f"Kündigung meines {k.what(d, e, of=True)}", f"Außerordentliche Kündigung {k.thing(d, e, 'Arbeitsvertrag')}", "Fristlose Kündigung und Lohnforderung" if at_once else "Kündigung und Lohnforderung", f"Kündigung des {k.contract(d, e, of=True)}",
    )  # fmt: skip
    refs = d.one_of(
        "", f"Personal-Nr. {g.digits(4)}", f"Steuer-ID {g.tax_id()}", f"eingesetzt im Objekt {escape(g.street())}"
    )
    sent = d.one_of("Einwurf-Einschreiben", "per Bote", "vorab per E-Mail", "")
    top = d.one_of(
        f"<table class=o><tr><td>{k.sender(d, e)}<br>{escape(e.sender_home.street)}<br>{k.place(e.sender_home)}<td>{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</table>",
        f"<p class=l>{k.sender(d, e)}, {escape(e.sender_home.street)}, {k.place(e.sender_home)}</p><p>{sent}</p><p>{k.to(d, e)}<br>{d.one_of('z. Hd. ' + escape(e.to_person.name) + '<br>', 'Geschäftsleitung<br>', '')}{escape(e.to_home.street)}<br>{k.place(e.to_home)}</p>",
    )
    body = (
        f"{top}<p style='text-align:{d.one_of('right', 'left')}'>{escape(e.sender_home.place)}, {k.written(d, e)}</p><p class=b>{subject}{'<br>' + refs if refs else ''}</p><p>{k.hello(d)}</p><p>{first}</p>{claims}"
        f"{''.join(f'<p>{t}</p>' for t in d.some(more, 2, 5))}<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll', 'Freundliche Grüße')}</p>{k.ink(d, e.sender_person.last)}<br>{k.sender(d, e) if d.maybe(0.8) else ''}"
    )
    css = d.css(SERIF, SANS, low=10.3, high=12) + (
        f".o{{width:100%;margin-bottom:9mm}}.o td{{width:50%;{d.one_of('', 'border:1px solid #999;padding:2mm')}}}.l{{font-size:85%;text-decoration:{d.one_of('underline', 'none')};margin-bottom:8mm}}.b{{font-weight:bold;margin:7mm 0 5mm}}"
        f".t{{margin:2mm 0 4mm {rng.randint(0, 15)}mm}}.t td{{padding:.6mm 8mm .6mm 0}}.t td+td{{text-align:right}}.s td{{border-top:1px solid #000;font-weight:bold}}"
    )
    return Sheet(body, css, margin=(rng.uniform(16, 26), 22.0, 16.0, 24.0))

"""Print of an e-mail that is the bill itself: header lines, positions as text lines, account and term in the signature."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_WORK: tuple[tuple[str, str, float, float], ...] = (
    ("Übersetzung Geburtsurkunde, beglaubigt", "Stk", 35, 95), ("Übersetzung Zeugnis", "Stk", 45, 140), ("Beratung Schuldenplan", "Std.", 30, 80), ("Fahrtkosten", "psch.", 8, 60), ("Monatsbeitrag Verein", "Stk", 8, 35), ("Kursgebühr Deutsch B1", "Stk", 90, 320), ("Prüfungsgebühr", "Stk", 60, 220), ("Internetanschluss Monat", "Stk", 19, 45), ("Hebammenleistung privat", "Std.", 30, 70), ("Passbilder digital", "psch.", 9, 25),
    ("Reparatur Laptop", "psch.", 40, 190), ("Fahrstunde", "Stk", 45, 75), ("Grundbetrag Führerschein", "psch.", 150, 420), ("Erste-Hilfe-Kurs", "Stk", 40, 70), ("Staplerschein", "psch.", 120, 320), ("Gesundheitszeugnis", "psch.", 20, 40), ("Bewerbungsfotos", "psch.", 35, 110),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    i = r.invoice(d, r.items(d, _WORK, 1, 4, most=2), rate=rng.choice([0, 19, 19]))
    quote = d.maybe(0.25)
    shown = r.issuer(d, i)
    mail = f"{d.one_of('rechnung', 'info', 'buero', 'kontakt')}@{b.slug(i.issuer) or 'post'}.example"
    kind = d.one_of("Angebot", "Kostenvoranschlag") if quote else "Rechnung"
    number = f" {r.code(d, i)}" if d.maybe(0.75) else ""
    lines = [
        (d.one_of("Von", "From"), f"{shown} &lt;{mail}&gt;"),
        (d.one_of("An", "To"), f"{r.customer(d, i)} &lt;{b.slug(i.customer.name)}@post-web.example&gt;"),
        (d.one_of("Datum", "Gesendet", "Date"), f"{r.day(d, i)} {rng.randint(7, 21)}:{rng.randint(10, 59)}"),
        (d.one_of("Betreff", "Subject"), f"{kind}{number}"),
    ]
    if d.maybe(0.25):
        lines.insert(2, ("Cc", f"{escape(g.authority())} &lt;poststelle@amt.example&gt;"))
    if d.maybe(0.5):
        rng.shuffle(lines)
    head = "<table class=m>" + "".join(f"<tr><td>{label}:<td>{value}" for label, value in lines) + "</table>"
    items = "<br>".join(
        f"{d.one_of('- ', '')}{r.quantity(item.quantity)} {item.unit} {escape(item.text)}: {d.print_amount(item.total)}"
        for item in i.items
    )
    sums = r.sums(d, i, total=r.QUOTED if quote else r.GROSS)
    if d.maybe(0.3):
        text = " ".join(f"{label}: {value}." for label, value in sums)
    else:
        text = "<br>".join(f"{label}: {value}" for label, value in sums)
    free = f"<p>{d.one_of(*r.FREE)}</p>" if not i.rate else ""
    pay = "" if quote else f"<p>{r.due_sentence(d, i)}<br>{r.account(d, i)}</p>"
    intro = d.one_of(
        "wie besprochen sende ich Ihnen die Kosten:",
        "vielen Dank für Ihre Anfrage. Es fallen an:",
        "für unsere Leistungen berechnen wir:",
        "hier die gewünschte Aufstellung:",
    )
    old = d.later(i.day, -12, -1)
    quoted = (
        f"<p class=q>&gt; Am {d.print_date(old)} schrieb {r.customer(d, i)}:<br>&gt; Können Sie mir bitte aufschreiben, was das kostet? Das Amt braucht es bis<br>&gt; {d.print_date(d.later(i.day, 3, 20))}. Jemand anders wollte {d.print_amount(g.money(50, 400))}.</p>"
        if d.maybe(0.45)
        else ""
    )
    body = f"{head}<p>{r.hello(d, i)}</p><p>{intro}</p><p>{items}</p><p>{text}</p>{free}{pay}<p>{d.one_of(*b.BYES)}<br>{shown}<br>{escape(i.seat.street)}, {escape(i.seat.postcode_place)}<br>{r.ids(d)}</p>{quoted}"
    css = (
        d.css(SANS, MONO, low=9.5, high=11)
        + f".m{{border-bottom:{d.one_of('1px', '2px')} solid #000;margin-bottom:5mm}}.m td{{padding:0 4mm .5mm 0}}.q{{color:#556}}p{{margin:0 0 4mm}}"
    )
    return Sheet(body, css, footer=b.page_number(d), margin=(16, 20, 14, 20))

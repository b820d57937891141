"""An employer ends the contract and offers new terms: table of old and new, deadline to accept, tear-off declaration."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "ag")
    old, new = g.money(1900, 3900, round_to=10), g.money(1200, 2600, round_to=10)
    hours = rng.choice([40, 38, 35])
    after = d.later(e.until, 1, 1)
    rows = [
        ("Arbeitszeit wöchentlich", f"{hours} Stunden", f"{hours - rng.choice([5, 10, 15])} Stunden"), ("Bruttovergütung monatlich", d.print_amount(old), d.print_amount(new)),
        ("Tätigkeit", d.one_of("Schichtleitung", "Lagerist", "Vollzeit Verkauf"), d.one_of("Mitarbeit Lager", "Kommissionierung", "Teilzeit Verkauf")),
        ("Arbeitsort", escape(g.town()), escape(g.town())), ("Urlaub", f"{rng.choice([28, 30])} Tage", f"{rng.choice([20, 24])} Tage"), ("Zulage", d.print_amount(g.money(50, 250, round_to=5)), "entfällt"),
    ]  # fmt: skip
    rows = rows[:2] + d.rng.sample(rows[2:], rng.randint(0, 4))
    table = (
        "<table class=t><tr><th><th>bisher<th>neu ab "
        + d.print_date(after)
        + "".join(f"<tr><td>{a}<td>{b}<td>{c}" for a, b, c in rows)
        + "</table>"
    )
    if d.maybe(0.3):
        table = f"<p>Zu ändern ist: {'; '.join(f'{a} von {b} auf {c}' for a, b, c in rows)}.</p>"
    first = d.one_of(
        f"hiermit kündigen wir das mit Ihnen bestehende {k.what(d, e)} {k.ordinary(d)} zum {k.until(d, e)}.",
        f"wir kündigen Ihren {k.contract(d, e)} vom {d.print_date(e.began)} unter Wahrung der Frist zum {k.until(d, e)}.",
        f"das seit {d.print_date(e.began)} bestehende {k.what(d, e)} kündigen wir mit Ablauf des {k.until(d, e)}.",
    )
    offer = d.one_of(
        f"Zugleich bieten wir Ihnen an, das {k.what(d, e)} ab dem {d.print_date(after)} zu folgenden Bedingungen fortzusetzen:",
        f"Gleichzeitig unterbreiten wir das Angebot, Sie ab {d.print_date(after)} zu geänderten Bedingungen weiterzubeschäftigen:",
    )
    limit = d.print_date(d.later(e.written, 18, 24))
    accept = d.one_of(
        f"Bitte teilen Sie uns bis spätestens {limit} mit, ob Sie das Angebot – auch unter Vorbehalt nach § 2 KSchG – annehmen.", f"Erklären Sie sich nicht bis zum {limit}, gilt das Angebot als abgelehnt.",
    )  # fmt: skip
    subject = d.one_of(
        "Änderungskündigung",
        f"Änderungskündigung Ihres {k.what(d, e, of=True)}",
        "ÄNDERUNGSKÜNDIGUNG",
        f"Kündigung und Angebot eines neuen {k.thing(d, e, 'Arbeitsvertrages')}",
    )
    tear = (
        f"<div class=e>✂ - - - - - - - - - - - - - - - - - - - - - - - - - - -<br>Erklärung von {k.to(d, e)}<br><span class=x>☐</span> Ich nehme die Änderung an. <span class=x>☐</span> Ich nehme unter Vorbehalt an."
        f" <span class=x>☐</span> Ich lehne ab.<br><br>________________ (Datum) &emsp; ____________________ (Unterschrift)</div>"
    )
    color = d.one_of("#124a70", "#6b1f2b", "#333", "#37631f")
    side = f"<td class=m>{k.sender(d, e)}<br>{escape(e.sender_home.street)}<br>{k.place(e.sender_home)}<br><br>{d.one_of('Personalwesen', 'HR', 'Geschäftsleitung')}<br>{escape(g.person().name)}<br>{g.phone()}<br><br>{d.one_of('Datum', 'vom')}<br>{k.written(d, e)}"
    head = f"<table class=o><tr><td class=a>{d.one_of('', 'Einschreiben/Rückschein<br>', 'Übergabe gegen Empfangsbekenntnis<br>')}{e.to_person.salutation}<br>{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}{side}</table>"
    if d.maybe(0.35):
        head = (
            f"<p style='text-align:center;font-size:15pt;color:{color}'>{k.sender(d, e)}</p><p>{k.to(d, e)}, {escape(e.to_home.street)}, {k.place(e.to_home)}</p>"
            f"<p>{escape(e.sender_home.place)}, {k.written(d, e)}</p>"
        )
    body = (
        f"{head}<p class=b>{subject}</p><p>{k.hello(d, e.to_person)}</p><p>{first}</p><p>{offer}</p>{table}<p>{accept}</p>"
        + "".join(f"<p>{text}</p>" for text in k.reasons(d, e, 0, 2) + k.extras(d, e, 0, 2))
        + f"<p>Mit freundlichen Grüßen<br>{k.sender(d, e) if d.maybe(0.5) else ''}</p>{k.ink(d, e.sender_person.last)}<br>{k.signer(d, e)}{tear if d.maybe(0.6) else ''}"
    )
    css = d.css(SANS, SERIF, low=9.6, high=11) + (
        f".o{{width:100%;margin-bottom:10mm}}.m{{width:52mm;font-size:8.5pt;color:{color};border-left:2px solid {color};padding-left:4mm}}.b{{font-weight:bold;font-size:112%;margin:4mm 0}}"
        f".t{{width:100%;margin:2mm 0 4mm}}.t td,.t th{{border:{d.one_of('1px solid #777', '0;border-bottom:1px solid #bbb')};padding:1.2mm 3mm;text-align:left}}.e{{margin-top:7mm;font-size:9pt}}.x{{font-family:'DejaVu Sans'}}"
    )
    return Sheet(body, css, margin=(rng.uniform(16, 24), 20.0, 14.0, 25.0))

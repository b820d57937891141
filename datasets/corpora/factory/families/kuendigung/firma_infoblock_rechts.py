"""An employer's letter: window address, information block on the right, subject in bold, two signatories, acknowledgement of receipt."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_SUBJECTS = (
    "Kündigung Ihres {a}", "Kündigung des {a}", "Ordentliche Kündigung des {a}", "Beendigung des {a}",
    "Kündigung Ihres {c} vom {b}", "Kündigung während der Probezeit – {w}", "Kündigung",
)  # fmt: skip
_FIRST = (
    "hiermit kündigen wir das mit Ihnen bestehende {w} {o} zum {u}, {n}.",
    "wir kündigen das seit dem {b} bestehende {w} unter Einhaltung der Kündigungsfrist zum {u}.",
    "leider sehen wir uns gezwungen, den mit Ihnen geschlossenen {c} vom {b} {o} zum {u} zu kündigen.",
    "hiermit kündigen wir Ihnen {o} mit Wirkung zum {u}. Das {w} endet damit an diesem Tag.",
    "unter Bezugnahme auf das Gespräch vom {g} kündigen wir das {w} mit Ablauf des {u}.",
    "wir sprechen Ihnen hiermit die Kündigung zum {u} aus. Ihr {c} datiert vom {b}.",
)  # fmt: skip
_RECEIPT = (
    "Kündigung im Original erhalten:", "Empfangsbestätigung: Ich habe das Kündigungsschreiben erhalten am",
    "Den Erhalt dieses Schreibens bestätigt:", "Erhalten am / Unterschrift Arbeitnehmer/in",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "ag")
    blanks = {"a": k.what(d, e, of=True), "c": k.contract(d, e, of=True), "b": d.print_date(e.began), "w": k.what(d, e)}
    subject = d.one_of(*(text for text in _SUBJECTS if e.trial or "Probezeit" not in text)).format(**blanks)
    first = d.one_of(*_FIRST).format(
        w=k.what(d, e), c=k.contract(d, e), o=k.ordinary(d), u=k.until(d, e), n=k.next_time(d), b=d.print_date(e.began),
        g=d.print_date(d.later(e.written, -20, -2)),
    )  # fmt: skip
    color = d.one_of("#1d4e79", "#7a1f1f", "#2e6b3a", "#000", "#444", "#b35c00")
    contact = [
        g.person().name,
        g.phone(),
        f"personal@{escape(e.sender.split()[0].lower().replace('&', 'und'))}.example",
    ]
    when = k.written(d, e)
    info = [
        (d.one_of("Ansprechpartner", "Bearbeiter/in", "Ihre Ansprechperson", "Abteilung"), escape(contact[0])),
        (d.one_of("Telefon", "Durchwahl", "Tel."), contact[1]),
        (d.one_of("Personal-Nr.", "Unser Zeichen", "Pers.-Nr."), g.digits(rng.choice([4, 5, 6]))),
        (d.one_of("Datum", "", "Datum:"), when),
    ][rng.randrange(2) :]
    block = "".join(f"<tr><td>{label}<td>{value}" for label, value in info)
    line = f"{k.sender(d, e)} · {escape(e.sender_home.street)} · {k.place(e.sender_home)}"
    delivery = d.one_of(
        "",
        "<b>Per Boten</b><br>",
        "Persönlich / Vertraulich<br>",
        "Einwurf-Einschreiben<br>",
        "Durch persönliche Übergabe<br>",
    )
    top = (
        f"<div class=logo>{k.sender(d, e)}</div>"
        f"<div class=top><div class=adr><small>{line}</small><br>{delivery}{e.to_person.salutation + d.one_of('<br>', 'n<br>' if e.to_person.sex == 'm' else '<br>', ' ')}"
        f"{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</div><table class=info>{block}</table></div>"
    )
    parts = k.reasons(d, e, 0, 3) + k.extras(d, e, 1, 5)
    text = "".join(f"<p>{part}</p>" for part in parts) if d.maybe(0.6) else f"<p>{' '.join(parts)}</p>"
    people = [g.person().name, e.sender_person.name]
    role = d.one_of("Geschäftsführer", "Geschäftsführung", "Personalleitung", "Inhaber", "ppa.", "i. V.")
    sign = (
        f"<p>{d.one_of('Mit freundlichen Grüßen', 'Freundliche Grüße', 'Hochachtungsvoll')}</p><p>{k.sender(d, e) if d.maybe(0.6) else ''}</p>"
        f"<table class=sig><tr><td>{k.ink(d, people[1].split()[-1])}<br>{k.signer(d, e)}<br>{role}"
        + (f"<td>{k.ink(d, people[0].split()[-1])}<br>{d.one_of('i. A. ', 'i. V. ')}{escape(people[0])}" if d.maybe(0.5) else "") + "</table>"
    )  # fmt: skip
    receipt = ""
    if d.maybe(0.5):
        day = d.print_date(d.later(e.written, 1, 6)) if d.maybe(0.6) else ""
        receipt = f"<div class=rec>{d.one_of(*_RECEIPT)}<br><br>{escape(e.to_home.place)}, {day} {k.ink(d, e.to_person.last, 0.5)}</div>"
    body = f"{top}<p class=b>{subject}</p><p>{k.hello(d, e.to_person)}</p><p>{first}</p>{text}{sign}{receipt}"
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11) + (
        f".logo{{font-size:{rng.randint(14, 24)}pt;color:{color};text-align:{d.one_of('left', 'right', 'center')};"
        f"border-bottom:{d.one_of('0', '2px solid ' + color, '1px solid #999')};margin-bottom:{rng.randint(8, 16)}mm}}"
        ".top{display:flex;justify-content:space-between}.adr{width:88mm;min-height:38mm}.adr small{font-size:6.5pt;text-decoration:underline}"
        f".info{{font-size:8.5pt}}.info td{{padding:0 3mm 1mm 0}}.b{{font-weight:bold;margin:{rng.randint(6, 14)}mm 0 5mm}}"
        ".sig{width:100%}.sig td{width:50%}.rec{margin-top:8mm;border:1px solid #555;padding:3mm;font-size:9pt}"
    )
    foot = (
        f"<div style='position:absolute;bottom:8mm;left:25mm;right:20mm;font-size:6.5pt;color:#444;border-top:1px solid {color};padding-top:1mm'>"
        f"Geschäftsführer: {k.signer(d, e)} · Amtsgericht {escape(g.town())} HRB {g.digits(5)} · {escape(g.bank().name)} · "
        f"IBAN {d.print_iban(g.iban())}</div>"
    )
    return Sheet(body, css, footer=foot, margin=(14.0, 20.0, 22.0, 25.0))

"""A tenant's letter from a home printer: sender on top, recipient below, place and date on the right, one subject line."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_SUBJECTS = (
    "Kündigung {w}", "Kündigung der {o} {s}", "Kündigung meines {c} vom {b}", "Betreff: Kündigung des {a}", "Kündigung der {o}",
    "{o}skündigung", "Kündigung des {a} für die Wohnung {s}", "Betr.: {c} Nr. {n}, hier: Kündigung",
)  # fmt: skip
_FIRST = (
    "hiermit kündige ich den {v} über die Wohnung {s}, {g}, fristgerecht zum {u}.",
    "hiermit kündige ich das {w} für die oben genannte Wohnung zum {u}.",
    "ich kündige meinen {v} vom {b} unter Einhaltung der gesetzlichen Frist von drei Monaten zum {u}.",
    "wir kündigen hiermit die von uns gemietete {o} im {g} zum {u}, {x}.",
    "fristgerecht kündige ich hiermit mein {w} (Wohnungsnummer {n}) zum {u}, {x}.",
    "mit diesem Schreiben kündige ich das zwischen uns bestehende {w} zum {u}.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "mi")
    number, flat = g.digits(rng.choice([3, 4, 6])), escape(e.sender_home.street)
    blanks = {"s": flat, "b": d.print_date(e.began), "n": number, "g": d.one_of("2. OG rechts", "EG", "3. Stock Mitte", "Dachgeschoss"),
              "u": k.until(d, e), "x": k.next_time(d), "w": k.what(d, e), "v": k.contract(d, e), "o": k.thing(d, e, "Wohnung")}  # fmt: skip
    subject = d.one_of(*_SUBJECTS)
    subject = subject.replace("{o}skündigung", k.thing(d, e, "Wohnungskündigung")).format(
        **{**blanks, "a": k.what(d, e, of=True), "c": k.contract(d, e, of="Nr." not in subject)}
    )
    first = d.one_of(*_FIRST).format(**blanks)
    name, when = k.sender(d, e), k.written(d, e)
    extras = [f"{d.one_of('Tel.', 'Telefon:', 'Mobil')} {g.phone()}"] * d.maybe(0.4)
    head = [name, flat, k.place(e.sender_home), *extras]
    side = d.one_of("left", "left", "right", "center")
    separator = d.one_of("<br>", "<br>", " · ", ", ") if side != "right" else "<br>"
    to = [*(["An"] * d.maybe(0.2)), k.to(d, e), escape(e.to_home.street), k.place(e.to_home)]
    to = to[: rng.choice([len(to), len(to), len(to) - 2])]
    dated = d.one_of("{p}, den {d}", "{p}, {d}", "{d}", "Datum: {d}", "{p}, am {d}").format(
        p=escape(e.sender_home.place), d=when
    )
    dated = dated if d.maybe(0.93) else ""
    parts = k.reasons(d, e, 0, 2) + k.extras(d, e, 0, 4)
    hello = k.hello(d, e.to_person if e.to == e.to_person.name else None)
    bye = d.one_of("Mit freundlichen Grüßen", "Mit freundlichem Gruß", "Freundliche Grüße", "MfG", "Viele Grüße")
    sign = f"<p>{bye}</p>{k.ink(d, e.sender_person.last)}<br>{name if d.maybe(0.8) else ''}"
    top = f"<div style='text-align:{side}'>{separator.join(head)}</div><div class=to>{'<br>'.join(to)}</div>"
    if d.maybe(0.2):
        top = f"<div class=to style='margin-top:0'>{'<br>'.join(to)}</div><p style='text-align:right'>{'<br>'.join(head)}</p>"
    body = (
        f"{top}<p style='text-align:{d.one_of('right', 'right', 'left')}'>{dated}</p><p class=b>{subject}</p><p>{hello}</p><p>{first}</p>"
        + "".join(f"<p>{part}</p>" for part in ([" ".join(parts)] if d.maybe(0.4) else parts))
        + sign
    )
    css = d.css(SANS, SERIF, MONO, low=10.5, high=12.5) + (
        f".to{{margin:{rng.randint(6, 18)}mm 0 {rng.randint(6, 16)}mm}}"
        f".b{{{d.one_of('font-weight:bold', 'text-decoration:underline', 'font-weight:bold;font-size:115%')};margin:6mm 0}}p{{margin:0 0 4mm}}"
    )
    return Sheet(body, css, margin=(rng.uniform(15, 30), 22.0, 18.0, rng.uniform(20, 28)))

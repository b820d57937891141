"""A small firm's typewritten letter without a printed head: everything in one column, underlined with dashes, often in the trial period."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "ag", "ag", "an", at_once=d.maybe(0.25))
    boss = e.side == "ag"
    at_once = e.until == e.written
    trainee = boss and d.maybe(0.3)
    noun = "Ausbildungsverhältnis" if trainee else "Arbeitsverhältnis"
    thing = k.thing(d, e, noun)
    term = d.one_of("fristlos", "mit sofortiger Wirkung") if at_once else f"zum {k.until(d, e)}"
    first = d.one_of(
        f"hiermit {'kündigen wir' if boss else 'kündige ich'} das {thing} {term}.",
        f"{'wir kündigen' if boss else 'ich kündige'} das am {d.print_date(e.began)} begonnene {thing} {term}" + ("." if at_once else d.one_of(".", " unter Einhaltung der Frist von zwei Wochen.", ", letzter Tag im Betrieb.")),
        f"das zwischen uns bestehende {thing} {'wird' if boss else 'möchte ich'} {term} {'gekündigt' if boss else 'kündigen'}.",
    )  # fmt: skip
    tail = k.reasons(d, e, 0, 2) + k.extras(d, e, 1, 4)
    if at_once and d.maybe(0.6):
        tail.insert(0, f"Hilfsweise {'kündigen wir' if boss else 'kündige ich'} ordentlich zum nächstmöglichen Termin.")
    heading = d.one_of(
        "Kündigung",
        "K ü n d i g u n g",
        "KÜNDIGUNG",
        f"Betr.: Kündigung des {k.thing(d, e, noun + 'ses')}",
        "Betreff: Kündigung",
    )
    line = "-" * rng.randint(20, 60)
    when = d.one_of("{p}, den {d}", "{p}, {d}", "{p}, d. {d}").format(p=escape(e.sender_home.place), d=k.written(d, e))
    sender = [
        k.sender(d, e),
        escape(e.sender_home.street),
        k.place(e.sender_home),
        *([f"Tel. {g.phone()}"] if d.maybe(0.4) else []),
    ]
    to = [
        d.one_of("Herrn" if e.to_person.sex == "m" else "Frau", "An")
        if boss
        else d.one_of("An die Firma", "Fa.", "An"),
        k.to(d, e),
        escape(e.to_home.street),
        "",
        k.place(e.to_home),
    ]
    greet = k.hello(d, e.to_person) if boss else k.hello(d)
    sign = f"{k.ink(d, e.sender_person.last)}<br>{d.one_of('(' + k.signer(d, e) + ')', k.signer(d, e) + ', Inh.', k.sender(d, e)) if boss else k.sender(d, e)}"
    receipt = (
        f"<p>{line}<br>Erhalten: ________________ {d.print_date(d.later(e.written, 1, 4)) if d.maybe(0.5) else ''}</p>"
        if d.maybe(0.4)
        else ""
    )
    wrap = d.one_of("", f"<p>{line}</p>")
    spaced = "".join(f"<p>{text}</p>" for text in [first, *tail])
    body = (
        f"<p>{'<br>'.join(sender)}</p>{wrap}<p style='margin-left:{rng.choice([0, 85, 95])}mm'>{when}</p><p>{'<br>'.join(to)}</p><p class=b>{heading}</p>{wrap if d.maybe(0.4) else ''}"
        f"<p>{greet}</p>{spaced}<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll', 'Mit freundlichem Gruß')}</p>{sign}{receipt}<p class=s>{d.one_of('', 'D/Betriebsrat', 'Anlage: Abmahnung', '2-fach')}</p>"
    )
    ink = d.one_of("#111", "#222", "#2a2a3a", "#333")
    css = (
        f"body{{font-family:'{d.font(MONO)}';font-size:{rng.uniform(10, 11.5):.1f}pt;line-height:{rng.uniform(1.15, 1.55):.2f};color:{ink}}}p{{margin:0 0 {rng.uniform(3.5, 6):.1f}mm}}"
        f".b{{{d.one_of('text-decoration:underline', 'font-weight:bold', 'letter-spacing:.15em')}}}.s{{font-size:80%}}.page{{background:{d.one_of('#fff', '#fff', '#faf6ec')}!important}}"
    )
    return Sheet(body, css, margin=(rng.uniform(18, 30), 18.0, 14.0, rng.uniform(22, 30)))

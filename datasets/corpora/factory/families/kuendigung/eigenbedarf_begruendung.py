"""A private landlord claims the flat for the family: long numbered reasons, hardship notice, sender at the foot or in a side box."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_NEED = (
    "Die Wohnung wird für {r}, {n}, geboren am {b}, benötigt.", "{N} lebt zurzeit in {o} in einem Zimmer mit {z} m² und erwartet im {m} ein Kind.",
    "Der Arbeitsplatz in {o} ist von hier in zehn Minuten zu erreichen, bisher beträgt die einfache Fahrt {z} km.",
    "Andere freie Wohnungen stehen uns im Haus nicht zur Verfügung; die Wohnung im Erdgeschoss ist seit dem {t} vermietet.",
    "Wir selbst müssen unsere bisherige Wohnung bis {u} räumen.", "Wegen eines Hüftleidens kann {N} keine Treppen mehr steigen.",
    "Die Pflege meiner Mutter ({y} Jahre, Pflegegrad 3) soll in der Nähe erfolgen.", "Der Eigenbedarf war bei Abschluss des Vertrages am {v} nicht absehbar.",
    "Die Zimmerzahl entspricht dem Bedarf der künftigen Bewohner.", "Über freiwerdende Wohnungen werden wir Sie bis zum Ablauf der Frist informieren.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "vm", private=0.9)
    kin = g.person()
    relation = (
        ("meinen Sohn", "unseren Sohn", "meinen Neffen")
        if kin.sex == "m"
        else ("meine Tochter", "unsere Tochter", "meine Nichte")
    )
    need = [
        escape(text.format(
            r=d.one_of(*relation), n=kin.name, N=kin.first, b=d.print_date(kin.born), o=g.town(), z=rng.randint(12, 60), m=d.one_of("Mai", "Juli", "Herbst", "Januar"),
            t=d.print_date(d.later(e.written, -900, -60)), u=d.print_date(d.later(e.until, 3, 60)), y=rng.randint(74, 92), v=d.print_date(e.began),
        ))
        for text in [_NEED[0], *d.some(_NEED[1:], 2, 7)]
    ]  # fmt: skip
    flat = f"{escape(e.to_home.street)}, {k.place(e.to_home)}, {d.one_of('1. OG links', 'Dachgeschoss', 'EG rechts', '2. Stock')}"
    first = d.one_of(
        f"hiermit kündige ich das mit Ihnen bestehende {k.what(d, e)} über die Wohnung {flat} wegen Eigenbedarfs zum {k.until(d, e)}.",
        f"ich kündige den {k.contract(d, e)} vom {d.print_date(e.began)} gemäß § 573 Abs. 2 Nr. 2 BGB fristgerecht mit Ablauf des {k.until(d, e)}.",
        f"leider muss ich Ihnen die {k.thing(d, e, 'Wohnung')} {flat} zum {k.until(d, e)} wegen Eigenbedarf kündigen.",
        f"unter Einhaltung der gesetzlichen Kündigungsfrist kündige ich Ihr {k.what(d, e)} zum {k.until(d, e)}.",
    )  # fmt: skip
    subject = d.one_of(
        "Eigenbedarfskündigung", f"Kündigung des {k.what(d, e, of=True)} wegen Eigenbedarfs", f"Kündigung Ihrer {k.thing(d, e, 'Wohnung')}",
        f"Kündigung des {k.contract(d, e, of=True)} vom {d.print_date(e.began)}", "Kündigung wegen Eigenbedarf",
    )  # fmt: skip
    shape = rng.randrange(3)
    reasons = (
        "<ol>" + "".join(f"<li>{text}</li>" for text in need) + "</ol>", f"<p>{' '.join(need)}</p>", "".join(f"<p>{text}</p>" for text in need),
    )[shape]  # fmt: skip
    day = d.print_date(d.later(e.until, -75, -55))
    hardship = d.one_of(
        f"Sie können dieser Kündigung nach §§ 574 bis 574b BGB schriftlich bis zum {day} widersprechen.",
        f"Auf Ihr Widerspruchsrecht (Härtefall) weise ich hin; der Widerspruch muss mir spätestens am {day} vorliegen.",
    )  # fmt: skip
    extra = [
        text
        for text in k.extras(d, e, 0, 3)
        if "574" not in text and "Räumungsklage" not in text and "Rückstand" not in text
    ]
    block = f"{k.sender(d, e)}<br>{escape(e.sender_home.street)}<br>{k.place(e.sender_home)}{d.one_of('', '<br>Tel. ' + g.phone(), '<br>' + g.phone())}"
    when = k.written(d, e)
    dated = (
        d.one_of("{p}, {d}", "{p}, den {d}", "{d}", "{p}, im Original am {d}")
        .format(p=escape(e.sender_home.place), d=when)
        .replace("im Original ", "")
    )
    place = d.one_of("foot", "side", "top")
    to = f"<div class=to>{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</div>"
    head = {
        "top": f"<div>{block}</div>{to}<p class=r>{dated}</p>", "side": f"<div class=side>{block}<br><br>{dated}</div>{to}", "foot": f"{to}<p class=r>{dated}</p>",
    }[place]  # fmt: skip
    body = (
        f"{head}<p class=b>{subject}</p><p>{k.hello(d, e.to_person)}</p><p>{first}</p><p>{d.one_of('Begründung:', 'Zur Begründung:', 'Ich benötige die Wohnung aus folgenden Gründen:')}</p>{reasons}"
        f"<p>{hardship}</p>{''.join(f'<p>{text}</p>' for text in extra)}<p>{d.one_of('Mit freundlichen Grüßen', 'Mit freundlichem Gruß', 'Ich bitte um Verständnis.')}</p>"
        f"{k.ink(d, e.sender_person.last)}<br>{block if place == 'foot' else (k.sender(d, e) if d.maybe(0.7) else '')}"
    )
    css = d.css(SANS, SERIF, MONO, low=10.3, high=12) + (
        f".to{{margin:{rng.randint(6, 20)}mm 0 6mm}}.r{{text-align:right}}.b{{font-weight:bold;margin:6mm 0;{d.one_of('', 'text-align:center', 'text-decoration:underline')}}}p{{margin:0 0 3mm}}"
        f".side{{float:right;border-left:1px solid {d.one_of('#888', '#fff')};padding-left:4mm;font-size:90%}}ol{{margin:0 0 3mm}}li{{margin-bottom:1.5mm}}"
    )
    return Sheet(body, css, margin=(rng.uniform(16, 28), 22.0, 16.0, rng.uniform(20, 27)))

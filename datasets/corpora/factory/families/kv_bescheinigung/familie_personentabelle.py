"""Certificate of family insurance: the certified child or partner among other persons, the member who pays above."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import aged, logo, member

_TITLES = (
    "Bescheinigung über die Familienversicherung", "Familienversicherung nach § 10 SGB V", "Bestätigung der beitragsfreien Familienversicherung",
    "Versicherungsbescheinigung für Familienangehörige", "Ihre Familienversicherung",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    m = member(d, adult=d.maybe(0.35), reverse=0.4)
    g = d.german
    payer = aged(g.person(last=m.person.last if d.maybe(0.7) else None), m.day)
    while (m.day - m.person.born).days < 18 * 365 and payer.born.year > m.person.born.year - 19:
        payer = aged(g.person(last=payer.last), m.day)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    relation = (
        d.one_of("Kind", "Sohn" if m.person.sex == "m" else "Tochter")
        if (m.day - m.person.born).days < 18 * 365
        else d.one_of("Ehegatte", "Ehepartner/in", "Lebenspartner/in")
    )
    cols = [
        (d.one_of("Name, Vorname" if m.shown != m.person.name else "Name", "Familienangehörige/r"), m.name(d)), (d.one_of("Geburtsdatum", "geb. am"), m.born(d, style)),
        (d.one_of("Versichertennummer", "KV-Nr.", "KVNR"), m.kvnr(d)), (d.one_of("versichert ab", "versichert seit", "Beginn"), m.start(d, style)), (d.one_of("Art", "Angehörigenstatus"), relation), (d.one_of("bis", "Ende"), d.one_of("laufend", "")),
    ]  # fmt: skip
    keep = [col for n, col in enumerate(cols) if n in (0, 1, 3) or d.maybe(0.65)]
    mode = d.one_of("table", "table", "sentence", "list")
    payer_number, payer_name = g.insurance_number(), payer.reversed_name if m.shown != m.person.name else payer.name
    main = d.one_of("Mitglied", "Hauptversicherte/r", "Versicherungsnehmer", "Stammversicherter")
    stem = f"{main}: {escape(payer_name)}, geb. {d.print_date(payer.born, style)}, Versichertennummer {payer_number}, Mitglied seit {d.print_date(g.day(min(max(payer.born.replace(year=payer.born.year + 17, day=1), m.since.replace(year=m.since.year - 9, day=1)), m.day), m.day), style)}"
    if mode == "table":
        data = f"<table class=t><tr>{''.join(f'<th>{label}' for label, _ in keep)}<tr>{''.join(f'<td>{value}' for _, value in keep)}</table>"
    elif mode == "list":
        data = "<div class=b>" + "".join(f"<div>{label}: {value}</div>" for label, value in keep) + "</div>"
    else:
        number = f" (Versichertennummer {m.kvnr(d)})" if d.maybe(0.7) else ""
        data = f"<p>Über die Mitgliedschaft von {payer.salutation} {escape(payer.name)} ist {m.name(d)}, geb. am {m.born(d, style)}{number}, seit dem {m.start(d, style)} beitragsfrei familienversichert.</p>"
    to = f"{payer.salutation}<br>{escape(payer.name)}<br>{escape(m.home.street)}<br>{escape(m.home.postcode_place)}"
    texts = [
        "Die Familienversicherung besteht, solange die Einkommensgrenze nicht überschritten wird.", f"Bitte senden Sie den Fragebogen zur Überprüfung bis zum {d.print_date(d.later(m.day, 20, 90), style)} zurück.",
        "Für Kinder endet die Familienversicherung mit dem 18., 23. oder 25. Lebensjahr.", f"Für {escape(g.person(adult=False).first)} führen wir keine Familienversicherung.", f"Die Einkommensgrenze beträgt {d.print_amount(g.money(425, 565))} im Monat.",
        f"Die Familienversicherung von {escape(g.person(last=payer.last).name)} endete am {d.print_date(g.day(m.since, m.day), style)}.",
    ]  # fmt: skip
    body = f"<div class=h>{m.kasse(d)}<div>{logo(d, m.fund)}</div></div><div class=a>{to}</div><p class=r>{d.one_of('', escape(m.seat.place) + ', ', 'Datum: ')}{m.dated(d, style)}</p><h3>{d.one_of(*_TITLES)}</h3>"
    stem_text = f"<p>{stem}</p>" if mode != "sentence" or d.maybe(0.5) else ""
    body += (
        (stem_text + data if d.maybe(0.7) else data + stem_text)
        + "".join(f"<p>{text}</p>" for text in [*d.some(texts, 1, 3), *m.sentences(d, 0, 1)])
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Freundliche Grüße')}<br>{escape(m.clerk.name)}</p>"
    )
    line = d.one_of("#999", "#000", "#0a7d43")
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11) + (
        f".h{{display:flex;justify-content:space-between;font-size:130%;font-weight:bold;margin-bottom:12mm}}.a{{min-height:30mm}}.r{{text-align:right}}.t{{width:100%;margin:4mm 0}}.t td,.t th{{border:1px solid {line};padding:1.2mm 1.5mm;text-align:left;font-size:92%}}"
        f".t th{{background:{d.one_of('#eee', '#fff', '#e3efe6')}}}.b{{border-left:2px solid {line};padding-left:4mm;margin:4mm 0}}"
    )  # fmt: skip
    return Sheet(body=body, css=css, margin=(15.0, 20.0, 15.0, 22.0))

"""A calculation by hand on squared paper: sums under each other, a line, the difference."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n


def draw(d: Draft) -> Sheet:
    rng = d.rng
    s = n.statement(d, private=1.0, posts=(3, 8), heating=0.35, flats=(2, 5))
    unit = d.one_of("{} €", "{}", "{}")
    shape = d.one_of("own", "both", "fraction")
    rows = ""
    for post in s.posts + s.heating:
        own = d.print_amount(post.share, currency=unit)
        name = escape(post.name.replace("Heizung ", "Hzg. "))
        middle = {
            "own": "",
            "both": f"<td class=r>{d.print_amount(post.house, currency=unit)}",
            "fraction": f"<td class=r>{d.print_amount(post.house, currency=unit)} : {n.units(post.units)} x {n.units(post.own)}",
        }[shape]
        rows += f"<tr><td>{name}{middle}<td class=r>{own}"
    span = "" if shape == "own" else " colspan=2"
    signs = d.one_of("+-", "words", "words")
    rows += (
        f"<tr class=li><td{span}>{d.one_of('zusammen', 'Summe', 'Kosten', 'macht')}<td class=r>{n.share(d, s, unit)}"
    )
    paid = f"{s.months} x {d.print_amount(s.monthly, currency='{}')}" if d.maybe(0.6) else ""
    rows += f"<tr><td{span}>{'./.' if signs == '+-' else d.one_of('bezahlt', 'Vorauszahlung', 'gezahlt')} {paid}<td class=r>{n.advances(d, s, unit)}"
    word = n.kind(
        d, s, "Nachzahlung", "noch zu zahlen", "Rest zu zahlen", "Guthaben", "bekommen Sie zurück", "Rückzahlung"
    )
    rows += f"<tr class=li><td{span}>{word}<td class=r>{n.result(d, s, unit)}"
    who, lord, span_text = n.tenant(d, s), n.landlord(d, s), n.period(d, s)
    flat = d.one_of(f"{n.street(d, s)}, {n.town(d, s)}", f"{n.street(d, s)}<br>{n.town(d, s)}")
    title = d.one_of("Nebenkosten", "NK-Abrechnung", "Nebenkostenabrechnung", "Abrechnung Nebenkosten", "Umlagen")
    head = d.one_of(
        f"<p class=t>{title} </p><p>{span_text} </p><p>{who}<br>{flat}</p>",
        f"<p>{d.one_of('Für', 'Fam.', 'An')} {who}<br>{flat} </p><p class=t>{title} {span_text}</p>",
        f"<p class=t>{title} {d.one_of('für', '')} {who} </p><p>{flat}<br>{d.one_of('vom', 'Zeitraum', '')} {span_text}</p>",
    )
    due = d.date("faellig_am", s.due) if d.maybe(0.35) else ""
    told = f"<p>{d.one_of('Bitte bis ' + due + ' zahlen.', 'fällig am ' + due, 'bis ' + due) if due else d.one_of('', 'Bitte überweisen.', 'wird mit Miete verrechnet', 'Belege können angesehen werden')}</p>"
    dated = f"<p class={d.one_of('a', 'b')}>{n.fields_of_letter(d, s)}</p>" if d.maybe(0.8) else ""
    sign = f"<p class=u>{lord}</p>"
    sender = (
        f"<p class={d.one_of('a', 'b')}>{lord}<br>{escape(s.seat.street)}<br>{escape(s.seat.postcode_place)}</p>"
        if d.maybe(0.5)
        else ""
    )
    top = d.maybe(0.5)
    body = f"{sender}{dated if top else ''}{head}<table>{rows}</table>{told}{'' if top else dated}{sign}"
    step = rng.uniform(7, 8.8)
    paper = d.one_of(
        "",
        "background-image:linear-gradient(#cde 1px,transparent 1px),linear-gradient(90deg,#cde 1px,transparent 1px);background-size:5mm 5mm",
        f"background-image:linear-gradient(#abc 1px,transparent 1px);background-size:100% {step:.1f}mm",
    )
    css = (
        f"body{{font-family:'{d.font(HAND)}';font-size:{rng.uniform(12.5, 15):.1f}pt;line-height:{step:.1f}mm;color:{d.one_of('#123a8a', '#111', '#24368c', '#333')}}}.page{{{paper}}}"
        f"td{{padding:0 {rng.randint(3, 8)}mm 0 0}}.r{{text-align:right;white-space:nowrap}}.li td{{border-top:1px solid}}.t{{text-decoration:underline;font-size:1.1em}}.a{{text-align:right}}.u{{margin-top:4mm}}p{{margin:0 0 2.5mm}}"
    )
    small = d.maybe(0.4) and shape == "own"
    return Sheet(
        body,
        css,
        size=(148.0, 210.0) if small else (210.0, 297.0),
        margin=(10, 9, 8, 12) if small else (18, 18, 14, 22),
    )

"""Certificate for the payment of sickness benefit: the fund's letter part, the doctor's part in lines below, account."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_TITLES = (
    "Bescheinigung für die Krankengeldzahlung",
    "Auszahlschein für Krankengeld",
    "Weitere Arbeitsunfähigkeit - Bescheinigung zum Krankengeld",
    "Auszahlungsschein",
)


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.35)
    g = d.german
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    typed = d.maybe(0.5)

    def ink(value: str) -> str:
        return f"<span class=ink>{value or '&nbsp;'}</span>"

    def line(label: str, value: str) -> str:
        if below:
            return f"<div class=u>{ink(value)}<br><small>{label}</small></div>"
        return f"<div class=ln><span>{label}</span> <span class=g>{ink(value)}</span></div>"

    below = d.maybe(0.3)
    paid = s.seen - timedelta(days=d.rng.randint(1, max((s.seen - s.since).days - 1, 1)))
    head = f"<table class=h><tr><td>{s.kasse(d)}<br><small>{escape(g.street())}, Tel. {g.phone()}</small><td class=r>Krankengeld-Fall {g.digits(6)}<br>{d.print_date(s.seen - timedelta(days=d.rng.randint(5, 25)), style)}</table>"
    person = [
        (("Name, Vorname" if s.shown != s.person.name else d.one_of("Vor- und Zuname", "Versicherte/r")), s.name(d)),
        (d.one_of("geb. am", "Geburtsdatum"), s.born(d, style) if d.maybe(0.85) else ""),
        (d.one_of("KV-Nr.", "Versichertennummer"), s.kvnr(d) if d.maybe(0.8) else ""),
    ]
    top = (
        "<table class=f><tr>"
        + "".join(f"<td><small>{label}</small><br>{value}" for label, value in person)
        + "</table>"
    )
    told = (
        f"<p>{d.one_of('Wir haben Krankengeld gezahlt bis', 'Zuletzt gezahlt bis zum')} {d.print_date(paid, style)}. {d.one_of('Bitte lassen Sie den unteren Teil vom Arzt ausfüllen.', 'Für die nächste Zahlung benötigen wir diese Bescheinigung.')}</p>"
        if not s.first and d.maybe(0.8)
        else ""
    )
    rows = [
        (d.one_of("arbeitsunfähig seit", "Beginn der Arbeitsunfähigkeit"), s.start(d, style) if d.maybe(0.85) else ""), ("letzte Vorstellung am", d.print_date(s.seen - timedelta(days=d.rng.randint(6, 30)), style) if d.maybe(0.7) else ""), (d.one_of("noch arbeitsunfähig: voraussichtlich bis", "Arbeitsunfähigkeit dauert an bis", "noch arbeitsunfähig bis einschließlich"), s.end(d, style)),
        (d.one_of("festgestellt am", "heute vorgestellt am", "Datum der Feststellung"), s.found(d, style)), ("nächste Vorstellung am", d.print_date(s.until + timedelta(days=1), style) if d.maybe(0.6) else ""), ("Diagnose", s.codes[0] if d.maybe(0.6) else ""), ("arbeitsfähig ab", ""),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows) if n in (0, 2, 3) or d.maybe(0.7)]
    doctor = "".join(line(label, value) for label, value in rows)
    kind = f"<p>{' &nbsp; '.join(s.ticks(d, d.one_of('x', 'X')))}</p>" if d.maybe(0.3) else ""
    account = (
        f"<div class=ba>{d.one_of('Angaben der/des Versicherten', 'Überweisung auf mein Konto')}</div>{line('IBAN', d.print_iban(g.iban()))}{line('Arbeitgeber', escape(s.employer))}{line('Datum, Unterschrift', d.print_date(d.later(s.seen, 0, 2), style) + ' ' + escape(s.person.last))}"
        if d.maybe(0.7)
        else ""
    )
    stamp = f"<div style='text-align:right;margin-top:3mm'>{s.stamp(d)}<br><small>Stempel und Unterschrift des Arztes</small></div>"
    body = f"{head}<h3>{d.one_of(*_TITLES)}</h3>{top}{told}<div class=ba>{d.one_of('Vom Arzt auszufüllen', 'Ärztliche Bescheinigung', 'Bescheinigung des behandelnden Arztes')}</div>{kind}{doctor}{stamp}{account}"
    pen = f"'{d.font(MONO)}'" if typed else f"'{d.font(HAND)}'"
    paper = d.one_of("#fff", "#fff", "#eef5ea", "#fbeee6")
    half = d.maybe(0.3)
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{d.rng.uniform(8, 9) if half else d.rng.uniform(9, 10.5):.1f}pt;line-height:1.4}}.page{{background:{paper}!important}}.ink{{font-family:{pen};font-size:{10 if typed else d.rng.uniform(12, 14):.1f}pt;color:{d.one_of('#111', '#1a2f80')};font-style:normal}}small{{font-size:6.5pt}}.h,.f{{width:100%}}.r{{text-align:right}}.f td{{border:.3mm solid #666;padding:.8mm 1.5mm}}"
        f".ba{{background:{d.one_of('#ddd', '#dce8d6', '#333')};color:#000;padding:.8mm 2mm;font-weight:bold;margin:3mm 0 2mm}}.ln{{display:flex;margin:1.2mm 0}}.ln span:first-child{{width:{38 if half else 62}mm}}.ln .ink{{width:auto!important}}.g{{flex:1;border-bottom:.3mm dotted #555}}.u{{margin:1.5mm 0;line-height:1.15}}.bx{{display:inline-block;border:1px solid #000;width:1.2em;text-align:center}}h3{{margin:3mm 0}}"
    ).replace("background:#333;color:#000", "background:#333;color:#fff")  # fmt: skip
    return Sheet(
        body=body,
        css=css,
        size=(148.0, 210.0) if half else (210.0, 297.0),
        margin=(9.0, 10.0, 6.0, 12.0) if half else (15.0, 18.0, 12.0, 20.0),
    )

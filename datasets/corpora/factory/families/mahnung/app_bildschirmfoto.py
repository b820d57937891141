"""Phone screenshot of a customer app: overdue notice with a big sum, rows with chevrons, buttons; printed small on A4 or alone."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS
from corpora.factory.families.mahnung._mahnung import customer_label, demand


def draw(d: Draft) -> Sheet:
    m, g = (
        demand(
            d,
            d.one_of("energie", "telefon", "stadtwerke", "dienst"),
            labels=("Abschlag {m}", "Rechnung {m}", "Monatsbeitrag {m}"),
            count=(1, 3),
            high=150,
        ),
        d.german,
    )
    color = d.rng.choice(COLORS)
    cut = d.maybe(0.45)
    rows = [
        (d.one_of("Kunde", "Vertragspartner", "Konto von"), m.name()), (customer_label(d), m.kdnr()), (d.one_of("Zahlen bis", "Frist", "Fällig bis"), m.frist("dd.mm.yyyy")),
        ("IBAN", m.iban()), (d.one_of("Mahnung vom", "Erstellt am", "Datum"), m.datum("dd.mm.yyyy")), ("Mahnstufe", d.one_of("1", "2", "3")),
    ]  # fmt: skip
    if cut:
        rows.append((d.one_of("Sperrtermin", "Abschaltung am", "Sperrung ab"), m.sperrung("dd.mm.yyyy")))
    rows = [r for r in rows if d.maybe(0.82)] or rows[:2]
    if d.maybe(0.5):
        d.rng.shuffle(rows)
    posts = "".join(
        f"<div class=r><span>{escape(n)}<br><small>{d.print_date(day, 'dd.mm.yyyy')}</small></span><span>{d.print_amount(a)}</span></div>"
        for n, day, a in m.items
    )
    posts += "".join(f"<div class=r><span>{n}</span><span>{d.print_amount(a)}</span></div>" for n, a in m.fees)
    big = f"<div class=big><small>{d.one_of('Offener Betrag', 'Sie schulden', 'Rückstand', 'Jetzt zu zahlen')}</small><br>{m.forderung()}</div>"
    until = f"<br>{d.one_of('Zahlen Sie bis', 'Frist:')} {m.frist()}" if d.maybe(0.4) else ""
    warn = f"<div class=w>{d.one_of('Zahlung überfällig', 'Mahnung', 'Achtung: letzte Mahnung', 'Ihre Zahlung fehlt')}{until}</div>"
    facts = "".join(f"<div class=r><span class=l>{n}</span><span>{v}</span></div>" for n, v in rows)
    button = f"<div class=b>{d.one_of('Jetzt bezahlen', 'Ratenzahlung anfragen', 'Überweisung kopieren')}</div>"
    parts = [big, facts, f"<p class=t>{d.one_of('Posten', 'Offene Rechnungen', 'Zusammensetzung')}</p>{posts}", button]
    if d.maybe(0.4):
        parts = [facts, big, *parts[2:]]
    status = f"<div class=st><span>{d.rng.randint(7, 22)}:{d.rng.randint(0, 5)}3</span><span>LTE {d.rng.randint(10, 99)}%</span></div>"
    screen = f"{status}<div class=top>{m.absender()}</div>{warn}{''.join(parts)}"
    alone = d.maybe(0.5)
    css = d.css(SANS, low=9, high=10.5) + (
        f".st{{display:flex;justify-content:space-between;font-size:7pt;padding:1mm 3mm}}.top{{background:{color};color:#fff;padding:3mm;font-size:1.15em}}.w{{background:#fde7e7;color:#900;padding:2.5mm 3mm}}.big{{text-align:center;padding:4mm;font-size:1.8em}}.big small{{font-size:.5em}}"
        f".r{{display:flex;justify-content:space-between;gap:3mm;padding:1.6mm 3mm;border-bottom:1px solid #e2e2e2}}.r span:last-child{{text-align:right}}.l{{color:#666}}.t{{margin:3mm 3mm 1mm;color:#666}}.b{{margin:4mm;background:{color};color:#fff;text-align:center;border-radius:4mm;padding:2mm}}small{{font-size:7.5pt;color:#777}}"
        ".phone{width:84mm;border:1px solid #999;border-radius:3mm;overflow:hidden;padding-bottom:4mm}"
    )
    if alone:
        return Sheet(f"<div style='padding-bottom:3mm'>{screen}</div>", css, size=(90.0, 195.0), margin=(0, 0, 0, 0))
    note = d.one_of("", "<p>Screenshot vom Handy, zum Antrag auf Übernahme</p>", f"<p>Anlage zu {g.bg_number()}</p>")
    return Sheet(
        f"{note}<div class=phone style='margin-left:{d.rng.randint(0, 50)}mm'>{screen}</div>",
        css,
        margin=(18, 18, 18, 22),
    )

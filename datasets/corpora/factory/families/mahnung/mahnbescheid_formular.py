"""Court-style payment order: numbered boxes, coloured fields, claim in lines, two-week notice; sender is the court."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import fill
from corpora.factory.families.mahnung._mahnung import CREDITORS, demand


def draw(d: Draft) -> Sheet:
    m, g = (
        demand(
            d,
            "inkasso",
            labels=(
                "Dienstleistungsvertrag gem. Rechnung {n}",
                "Warenkauf gem. Rechnung {n}",
                "Miete für {m}",
                "Darlehen Nr. {n}",
            ),
            count=(1, 2),
            fees=False,
            high=1900,
        ),
        d.german,
    )
    m.creditor = d.one_of(
        f"Amtsgericht {g.town()}",
        f"Amtsgericht {g.town()} - Mahngericht -",
        f"Amtsgericht {g.town()}, Mahnabteilung",
        f"Zentrales Mahngericht {g.town()}",
    )
    applicant = d.one_of(*CREDITORS[d.one_of("inkasso", "versand", "wohnen", "telefon")]).format(
        t=g.town(), n=g.person().last
    )
    court = [("Gerichtskosten (KV 1100)", g.money(36, 90)), ("Rechtsanwaltskosten Gebühr", g.money(30, 130)), ("Auslagen Nr. 7001/7002 VV RVG", g.money(6, 20)), ("Inkassokosten", g.money(30, 90)), ("Zinsen bis Antragstellung", g.money(1, 80))]  # fmt: skip
    m.fees = court[:1] + [c for c in court[1:] if d.maybe(0.6)]
    typed = d.font(MONO)
    tint = d.one_of("#e9f3e3", "#fff3d6", "#e4edf7", "#fff")

    def box(number: str, label: str, value: str, width: str = "100%") -> str:
        return f"<div class=b style='width:{width}'><small>{number} {label}</small><div class=v>{value}</div></div>"

    who = f"{m.name()}<br>{escape(m.home.street)}<br>{escape(m.home.postcode_place)}"
    where = f"{escape(applicant)}<br>{escape(g.address().street)}, {escape(g.town())}"
    rows = "".join(
        f"<tr><td>{'I' if n == 1 else ''}<td>{escape(label)} vom {d.print_date(day)}<td class=n>{m.plain(a)}"
        for n, (label, day, a) in enumerate(m.items, 1)
    )
    rows += "".join(
        f"<tr><td>{'II' if n == 1 else ''}<td>{label}<td class=n>{m.plain(a)}" for n, (label, a) in enumerate(m.fees, 1)
    )
    rows += f"<tr class=t><td>III<td>{d.one_of('Gesamtsumme', 'SUMME', 'Insgesamt zu zahlen', 'Gesamtbetrag')}<td class=n>{m.forderung(currency=d.one_of('{}', '{} EUR', '***{} EUR').replace('***', ''))}"
    number = f"{g.digits(2)}-{g.digits(7)}-{g.digits(1)}-{g.digits(1)}"
    later = Decimal(d.rng.choice([4, 5, 9]))
    dated = box("", d.one_of("Datum des Mahnbescheids", "Erlassen am", "Datum"), m.datum("dd.mm.yyyy"), "48mm")
    served = box(
        "", "Zugestellt am", d.print_date(d.later(m.day, 2, 9), "dd.mm.yyyy") if d.maybe(0.4) else "&nbsp;", "40mm"
    )
    head = box(
        "",
        d.one_of(
            "Geschäftsnummer des Amtsgerichts", "Geschäftsnummer", "Geschäfts-Nr. bei Schreiben an das Gericht angeben"
        ),
        number,
        "70mm",
    )
    heads = [dated, head, served] if d.maybe(0.5) else [head, dated]
    order = [box("1", "Antragsgegner", who, "86mm"), box("2", "Antragsteller", where, "90mm")]
    if d.maybe(0.5):
        order.reverse()
    agent = (
        box("3", "Prozessbevollmächtigte/r", escape(f"Rechtsanwalt {g.person().name}, {g.town()}"))
        if d.maybe(0.6)
        else ""
    )
    bank = f"Konto des {'Antragstellers' if d.maybe(0.5) else 'Prozessbevollmächtigten'}: {m.iban()}"
    notice = d.one_of(
        "Das Gericht hat nicht geprüft, ob dem Antragsteller der Anspruch zusteht. Es fordert Sie hiermit auf, innerhalb von zwei Wochen seit der Zustellung dieses Bescheids entweder die vorstehend bezeichneten Beträge zu zahlen oder dem Gericht auf dem beigefügten Vordruck mitzuteilen, ob und in welchem Umfang Sie dem Anspruch widersprechen.",
        "Der Antragsteller macht gegen Sie den bezeichneten Anspruch geltend. Zahlen Sie binnen zwei Wochen ab Zustellung oder erheben Sie Widerspruch. Werden Sie nicht tätig, kann der Antragsteller einen Vollstreckungsbescheid erwirken.",
    )
    body = (
        f"<table style='width:100%'><tr><td style='font-size:13pt'>{m.absender()}<br><small>{escape(m.seat.street)}, {escape(m.seat.postcode_place)}</small>"
        f"<td style='text-align:right;font-size:{d.rng.randint(17, 24)}pt'><b>{d.one_of('Mahnbescheid', 'MAHNBESCHEID', 'M a h n b e s c h e i d')}</b></table><div class=f>{''.join(heads)}</div>"
        f"<div class=f>{''.join(order)}</div>{agent}<p style='margin:3mm 0 1mm'>macht folgenden Anspruch geltend:</p><table class=m>{rows}</table>"
        f"<p style='margin-top:2mm'>hinzu kommen laufende Zinsen von {later} Prozentpunkten über dem Basiszinssatz seit {d.print_date(m.items[0][1])} aus {m.plain(m.owed)} EUR.</p>"
        f"<div class=k>{notice}</div><p>{bank}</p><p>{fill(d, m.day, 'Im Streitfall ist das Amtsgericht {town} zuständig.')}</p><p>{escape(g.person().last)}, Rechtspfleger{d.one_of('in', '')}</p>"
    )
    css = d.css(SANS, low=8.8, high=10) + (
        f".b{{border:1px solid #555;background:{tint};padding:.6mm 1.5mm;box-sizing:border-box;margin:0 1mm 1mm 0}}.v{{font-family:{typed!r};font-size:10pt;background:#fff;min-height:5mm}}.f{{display:flex;flex-wrap:wrap;margin-top:2mm}}"
        f"small{{font-size:6.5pt;color:#444}}.m{{width:100%}}.m td{{border:1px solid #777;padding:.7mm 2mm;font-family:{typed!r}}}.n{{text-align:right}}.t td{{font-weight:bold}}.k{{border:2px solid #000;padding:2mm;margin:2mm 0 3mm}}"
    )
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:5mm;left:16mm;font-size:6.5pt'>Ausfertigung für den Antragsgegner · {g.digits(4)}/{g.digits(2)}</div>",
        margin=(12, 13, 12, 16),
    )

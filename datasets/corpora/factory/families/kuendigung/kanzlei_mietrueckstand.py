"""A law firm terminates a lease without notice for arrears: margin column with lawyers, table of unpaid rents, small legal prose."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k

_FIRST = (
    "Namens und in Vollmacht unserer Mandantschaft kündigen wir das mit Ihnen bestehende {w} über die Wohnung {s} fristlos {z}",
    "Hiermit erklären wir für unsere Mandantin die außerordentliche fristlose Kündigung des {a} über die von Ihnen bewohnten Räume {s} {z}",
    "Wir kündigen im Namen unseres Mandanten den am {b} geschlossenen {v} aus wichtigem Grund {z}",
)  # fmt: skip
_LAW = (
    "Nach § 543 Abs. 2 Satz 1 Nr. 3 BGB liegt ein wichtiger Grund vor, wenn der Mieter für zwei aufeinanderfolgende Termine mit einem nicht unerheblichen Teil der Miete in Verzug ist.",
    "Eine auf uns lautende Vollmacht ist im Original beigefügt.",
    "Vorsorglich wird der Fortsetzung des Gebrauchs nach § 545 BGB widersprochen.",
    "Wir machen darauf aufmerksam, dass die Kündigung unwirksam wird, wenn der Vermieter bis zum Ablauf von zwei Monaten nach Rechtshängigkeit befriedigt wird (§ 569 Abs. 3 Nr. 2 BGB).",
    "Die durch unsere Beauftragung entstandenen Kosten haben Sie unter dem Gesichtspunkt des Verzuges zu erstatten.",
    "Sollte die Frist fruchtlos verstreichen, ist uns bereits jetzt Klageauftrag erteilt.",
    "Das zuständige Jobcenter oder Sozialamt kann in Fällen drohender Wohnungslosigkeit Mietschulden übernehmen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "vm", at_once=d.maybe(0.35))
    people = [g.person() for _ in range(rng.randint(1, 4))]
    firm = d.one_of("Rechtsanwälte {}", "{} Rechtsanwälte PartG mbB", "Kanzlei {}", "Anwaltskanzlei {}").format(
        d.one_of(" & ", " · ", ", ").join(person.last for person in people[:3])
    )
    mark = d.field("absender", firm)
    client = escape(e.sender)
    street = f"{escape(e.to_home.street)} in {k.place(e.to_home)}"
    later = d.later(e.written, 10, 21)
    ends = (
        "und fordern Sie auf, die Wohnung bis spätestens {f} zu räumen."
        if e.until == e.written
        else "und hilfsweise ordentlich zum {u}. Die Räumung hat bis {f} zu erfolgen."
    ).format(u=k.until(d, e), f=d.print_date(later))
    first = d.one_of(*_FIRST).format(
        w=k.what(d, e), a=k.what(d, e, of=True), v=k.contract(d, e), s=street, b=d.print_date(e.began), z=ends
    )
    rent = g.money(320, 1100, round_to=5)
    count = rng.randint(2, 5)
    month = rng.randrange(12)
    rows, total = "", Decimal(0)
    for index in range(count):
        paid = rng.choice([Decimal(0), Decimal(0), (rent / 2).quantize(Decimal("0.01"))])
        total += rent - paid
        rows += f"<tr><td>{MONTHS[(month + index) % 12]}<td>{d.print_amount(rent)}<td>{d.print_amount(paid)}<td>{d.print_amount(rent - paid)}"
    table = f"<table class=t><tr><th>Monat<th>Miete<th>gezahlt<th>offen{rows}<tr><td colspan=3>Rückstand<td>{d.print_amount(total)}</table>"
    subject = d.one_of(
        f"{client} ./. {k.to(d, e)}", f"In Sachen {client} gegen {k.to(d, e)}", f"Fristlose Kündigung des {k.what(d, e, of=True)}",
        f"{client} / {k.to(d, e)} wegen Kündigung und Räumung",
    )  # fmt: skip
    lawyers = "<br><br>".join(
        f"<b>{escape(person.name)}</b><br>{'Rechtsanwältin' if person.sex == 'w' else 'Rechtsanwalt'}"
        + d.one_of("", "<br>Fachanwalt für Miet- und WEG-Recht", "<br>Mediator", "<br>auch Notar")
        for person in people
    )
    margin = (
        f"{lawyers}<br><br>{escape(e.sender_home.street)}<br>{k.place(e.sender_home)}<br>Tel. {g.phone()}<br>Fax {g.phone()}<br><br>"
        f"Unser Zeichen:<br>{g.digits(3)}/{rng.randint(18, 26)} {people[0].last[:2].upper()}<br><br>"
        f"{d.one_of('Datum', 'Datum:', escape(e.sender_home.place) + ',')}<br>{k.written(d, e)}"
    )
    right = d.maybe(0.5)
    letter = (
        f"<p>{d.one_of('', 'Per Gerichtsvollzieher', 'Einwurf-Einschreiben', 'Per Bote')}</p><p>{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</p>"
        f"<p class=b>{subject}</p><p>{k.hello(d, e.to_person)}</p>"
        f"<p>in vorbezeichneter Angelegenheit zeigen wir an, dass wir {d.one_of('die Vermieterseite', 'Ihren Vermieter', 'die Interessen von')} {client} vertreten.</p>"
        f"<p>{first}</p><p>Der Kündigung liegt folgender Zahlungsrückstand zugrunde:</p>{table}"
        + "".join(f"<p>{text}</p>" for text in d.some(_LAW, 2, 6))
        + f"<p>Mit freundlichen Grüßen</p>{k.ink(d, people[0].last)}<br>{escape(people[0].name)}<br>{'Rechtsanwältin' if people[0].sex == 'w' else 'Rechtsanwalt'}"
    )
    columns = (f"<td class=l>{letter}<td class=m>{margin}") if right else (f"<td class=m>{margin}<td class=l>{letter}")
    body = f"<h1>{mark}</h1><table class=o><tr>{columns}</table>"
    css = d.css(SERIF, SANS, low=9.3, high=10.6) + (
        f"h1{{font-size:{rng.randint(14, 20)}pt;font-weight:{d.one_of('normal', 'bold')};letter-spacing:{d.one_of('0', '.08em')};"
        f"text-align:{d.one_of('left', 'right', 'center')};margin:0 0 10mm}}.m{{width:45mm;font-size:7.5pt;padding:0 4mm;"
        f"border-{'left' if right else 'right'}:{d.one_of('0', '1px solid #888')}}}.l{{padding:0 4mm}}.b{{font-weight:bold}}.o{{width:100%}}"
        ".t td,.t th{border:1px solid #777;padding:.8mm 3mm;text-align:right}.t{margin:0 0 4mm}"
    )
    return Sheet(body, css, margin=(16.0, 16.0, 14.0, 18.0))

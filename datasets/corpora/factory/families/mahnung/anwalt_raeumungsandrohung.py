"""Lawyer's letter for a landlord: arrears counted in prose, notice to quit threatened, costs note; long paragraphs, numbered motions."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SERIF, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import contact, greeting
from corpora.factory.families.mahnung._mahnung import demand


def draw(d: Draft) -> Sheet:
    m, g = demand(d, "inkasso", labels=("{m}",), count=(2, 4), low=320, high=900, fees=False), d.german
    partners = g.person(), g.person()
    m.creditor = d.one_of(
        f"Rechtsanwälte {partners[0].last} & {partners[1].last}",
        f"Kanzlei {partners[0].last}",
        f"{partners[0].last} {partners[1].last} Rechtsanwälte PartG mbB",
        f"Rechtsanwältin {g.person(sex='w').name}",
    )
    landlord = g.landlord() if d.maybe(0.5) else g.person().name
    rent = m.items[0][2]
    m.items = [(n, day, rent) for n, day, _ in m.items]
    own = g.money(90, 300)
    included = d.maybe(0.4)
    if included:
        m.fees = [("Rechtsanwaltskosten", own)]
    months = ", ".join(escape(n) for n, _, _ in m.items)
    arrears = d.print_amount(m.owed)
    term = f"bis zum {m.frist()}" if d.maybe(0.88) else "binnen zehn Tagen"
    costs = (
        f"Hinzu kommen die Kosten unserer Inanspruchnahme von {d.print_amount(own)} (1,3 Geschäftsgebühr aus {m.plain(m.owed)} EUR zuzüglich Auslagen und Umsatzsteuer), so dass insgesamt {m.forderung()} zu zahlen sind."
        if included
        else f"Zu zahlen sind somit {m.forderung()}. Die Kosten unserer Beauftragung von {d.print_amount(own)} werden gesondert geltend gemacht."
    )
    paragraphs = [
        f"wir zeigen an, dass uns {escape(landlord)} mit der Wahrnehmung rechtlicher Interessen beauftragt hat. Ordnungsgemäße Bevollmächtigung wird versichert.",
        f"Mit Vertrag vom {d.print_date(g.day(end=m.day))} haben Sie die Wohnung {escape(m.home.street)} in {escape(m.home.place)} angemietet. Die Miete von monatlich {d.print_amount(rent)} ist für {months} nicht gezahlt. Der Rückstand beläuft sich auf {arrears if included else m.forderung()}." + (f" Ihre Teilzahlung vom {d.print_date(m.day - timedelta(days=80))} wurde auf ältere Rückstände verrechnet." if d.maybe(0.4) else ""),
        costs,
        f"Wir fordern Sie auf, den Betrag {term} auf unser Anderkonto {m.iban()} einzuzahlen.",
        d.one_of(
            "Nach fruchtlosem Fristablauf werden wir unserer Mandantschaft raten, das Mietverhältnis gemäß § 543 Abs. 2 Satz 1 Nr. 3 BGB fristlos zu kündigen und Räumungsklage zu erheben.",
            f"Verstreicht die Frist, werden wir die fristlose Kündigung erklären und die Räumung zum {d.print_date(d.later(m.due, 20, 60))} verlangen.",
        ),
        d.one_of("Eine Kündigung wird unwirksam, wenn die Rückstände binnen zwei Monaten nach Rechtshängigkeit ausgeglichen werden oder eine öffentliche Stelle sich dazu verpflichtet (§ 569 Abs. 3 BGB).", "Sie mögen sich an die Fachstelle zur Vermeidung von Wohnungslosigkeit wenden.", f"Die Nachzahlung aus der Abrechnung vom {d.print_date(m.day - timedelta(days=120))} über {d.print_amount(g.money(80, 500))} ist hierin nicht enthalten."),
    ]  # fmt: skip
    numbered = d.maybe(0.3)
    text = "".join(f"<p>{f'{n}. ' if numbered and n else ''}{t}</p>" for n, t in enumerate(paragraphs))
    side = [m.absender(), *(escape(p.name) + " <br>Rechtsanwalt/-anwältin" for p in partners), *contact(d, m.seat)]
    column = d.maybe(0.5)
    file = f"{d.one_of('Unser Zeichen', 'Aktenzeichen', 'Az.')}: {d.rng.randint(10, 999)}/{m.day:%y} {g.rng.choice('ABKLM')}{g.digits(2)}"
    who = f"{d.one_of('Herrn' if m.who.sex == 'm' else 'Frau', '')}<br>{m.name()}<br>{escape(m.home.street)}<br>{escape(m.home.postcode_place)}"
    way = d.one_of("Per Einwurf-Einschreiben", "Vorab per E-Mail", "Durch Boten", "")
    subject = f"{escape(landlord)} ./. {escape(m.who.last)}<br>{d.one_of('Mietrückstand, Androhung der Kündigung', 'Zahlungsaufforderung', 'Mahnung wegen Mietrückstands')}"
    letter = f"<p><u>{way}</u></p><p>{who}</p><p style='text-align:right'>{escape(m.seat.place)}, {m.datum()}<br>{file}</p><p><b>{subject}</b></p><p>{greeting(d, m.who)}</p>{text}<p>Mit freundlichen Grüßen</p><p style='margin-top:9mm'>{escape(partners[0].name)}<br>Rechtsanwalt/-anwältin</p>"
    if column:
        body = f"<div style='display:flex;gap:7mm'><div style='flex:1'>{letter}</div><div style='width:38mm;font-size:.75em;border-left:1px solid #888;padding-left:3mm'>{'<br>'.join(side)}</div></div>"
    else:
        body = f"<div style='text-align:center;border-bottom:1px solid #000;margin-bottom:8mm'><span style='font-size:15pt;letter-spacing:.06em'>{m.absender()}</span><br><small>{' · '.join(side[3:7])}</small></div>{letter}"
    css = d.css(SERIF, low=10.5, high=12) + f"p{{text-align:{d.one_of('left', 'justify')}}}small{{font-size:8pt}}"
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:8mm;left:0;right:0;text-align:center;font-size:8pt'>- {page} -</div>"
        * d.maybe(0.5),
        margin=(18, 20, 18, 26),
    )

"""A landlord's free letter: everything stands in running sentences, no table and no form."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietbescheinigung import _mietbescheinigung as m
from corpora.factory.families.sonstiges import _beinahe as b

_SUBJECTS = (
    "Mietbescheinigung",
    "Bestätigung über das Mietverhältnis",
    "Bescheinigung",
    "Mietverhältnis {n}",
    "Bescheinigung für das Amt",
    "Mietbestätigung",
    "Zur Vorlage beim {o}",
)
_MORE = (
    "Der Mietvertrag wurde am {c} geschlossen.", "Mietrückstände bestehen nicht.", "Derzeit besteht ein Rückstand von {x}.", "Die letzte Erhöhung erfolgte zum {y}.",
    "Eine Kaution von {k} wurde hinterlegt.", "Das Haus wurde {j} gebaut und mit {e} beheizt.", "Strom rechnet der Mieter selbst mit dem Versorger ab.",
    "Die Abrechnung der Nebenkosten erfolgt einmal im Jahr; zuletzt ergab sich eine Nachzahlung von {x}.", "Das Warmwasser wird über Boiler erzeugt.",
    "Im Haus befinden sich {u} Wohnungen mit zusammen {w} m².", "Zuvor betrug die Miete {x}.", "Die Miete wird seit {y} vom Amt direkt überwiesen.", "Für Rückfragen bin ich unter {t} zu erreichen.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    t = m.tenancy(d, private=0.75)
    we = not t.owner or d.maybe(0.1)
    first, plural = t.people[0], len(t.people) > 1
    seat = t.seat
    who = "" if plural else d.one_of("Herr " if first.sex == "m" else "Frau ", "", f"{first.salutation} ")
    born = f", geboren am {d.print_date(first.born)}," if not plural and d.maybe(0.35) else ""
    verb = "bewohnen" if plural else "bewohnt"
    since = d.date("mietbeginn", t.start)
    place = f"{m.street(d, t)}{d.one_of(', ', ' in ', ', ')}{m.town(d, t)}"
    confirm = d.one_of(
        "hiermit bestätige ich, dass",
        "ich bescheinige, dass",
        "auf Wunsch bescheinige ich, dass",
        "ich bestätige Ihnen, dass",
        "zur Vorlage bei Ihrer Behörde bestätige ich, dass",
    )
    confirm = (
        confirm.replace("bestätige ich", "bestätigen wir")
        .replace("bescheinige ich", "bescheinigen wir")
        .replace("ich bestätige", "wir bestätigen")
        .replace("ich bescheinige", "wir bescheinigen")
        if we
        else confirm
    )
    named = f"{who}{m.tenant(d, t)}{born}"
    dative = f"{who.replace('Herr ', 'Herrn ')}{m.tenant(d, t)}{born}"
    opening = d.one_of(
        f"{confirm} {named} seit dem {since} in meinem Haus {place} zur Miete {'wohnen' if plural else 'wohnt'}.",
        f"{confirm} {named} die Wohnung {place} ({escape(t.storey)}) seit {since} {verb}.",
        f"{confirm} an {dative} ab dem {since} eine Wohnung im Anwesen {place} vermietet ist.",
        f"{confirm} zwischen {'uns' if we else 'mir'} und {dative} seit {since} ein Mietverhältnis über die Wohnung {place} besteht.",
    )
    facts = []
    sized = m.area(d, t) + d.one_of(" m²", " qm", " Quadratmeter", " m²")
    roomy = m.rooms(d, t) + " Zimmer"
    facts += (
        [
            d.one_of(
                f"Die Wohnung hat {sized} Wohnfläche und {roomy}, Küche und Bad.",
                f"Sie ist {sized} groß und hat {roomy}.",
                f"Die Größe beträgt {sized}.",
                f"Die Wohnfläche beträgt ca. {sized} bei {roomy}n.".replace("Zimmern", "Zimmern"),
            )
        ]
        if d.maybe(0.85)
        else []
    )
    if d.maybe(0.6):
        count = m.persons(d, t)
        facts.append(
            d.one_of(
                f"In der Wohnung leben {count} Person{'en' if t.persons > 1 else ''}.",
                f"Die Wohnung wird von {count} Person{'en' if t.persons > 1 else ''} bewohnt.",
                f"Gemeldet {'sind' if t.persons > 1 else 'ist'} {count} Person{'en' if t.persons > 1 else ''}.",
            )
        )
    rent, costs = d.amount("grundmiete", t.rent), d.amount("nebenkosten", t.costs)
    what = (
        "für Neben- und Heizkosten"
        if t.joint
        else d.one_of("für Betriebskosten", "Nebenkosten", "an kalten Nebenkosten", "Vorauszahlung für Betriebskosten")
    )
    heat = (
        ""
        if t.heating is None
        else d.one_of(
            " und {} für die Heizung", " sowie {} Heizkosten", " und {} Vorauszahlung für Heizung und Warmwasser"
        ).format(d.amount("heizkosten", t.heating))
    )
    garage = (
        ""
        if t.garage is None
        else d.one_of(
            f" Für die Garage kommen {d.print_amount(t.garage)} hinzu.",
            f" Der Stellplatz kostet {d.print_amount(t.garage)}.",
        )
    )
    whole = d.amount("gesamtmiete", t.total)
    total = (
        d.one_of(
            f" Insgesamt sind das {whole} im Monat.",
            f" Die Gesamtmiete beträgt somit {whole}.",
            f" Zu überweisen sind monatlich {whole}.",
            f" Zusammen: {whole}.",
        )
        if d.maybe(0.8)
        else ""
    )
    money = d.one_of(
        f"Die Kaltmiete beträgt {rent} monatlich, dazu kommen {costs} {what}{heat}.{garage}{total}",
        f"Als Miete sind monatlich {rent} kalt zuzüglich {costs} {what}{heat} vereinbart.{garage}{total}",
        f"Die monatliche Miete setzt sich zusammen aus {rent} Grundmiete, {costs} {what}{heat}.{garage}{total}",
    )
    pay = (
        d.one_of(
            "Die Miete bitte auf das Konto {} überweisen.",
            "Meine Bankverbindung: {}",
            "Zahlungen erbitte ich auf IBAN {}.",
            "Das Mietkonto lautet {}.",
        ).format(d.iban("iban", t.iban) + (f" ({escape(t.bank.name)})" if d.maybe(0.4) else ""))
        if d.maybe(0.55)
        else ""
    )
    words = {
        "c": d.print_date(t.contract), "x": d.print_amount(g.money(30, 900)), "y": d.print_date(g.day()), "k": d.print_amount(t.rent * rng.randint(1, 3)), "j": rng.randint(1900, 2018),
        "e": d.one_of("Gas", "Öl", "Fernwärme", "Holz"), "u": rng.randint(2, 30), "w": rng.randint(200, 2200), "t": g.phone(),
    }  # fmt: skip
    more = [escape(text.format(**words)) for text in d.some(_MORE, 0, 4)]
    paragraphs = [opening, " ".join(facts), money, pay, " ".join(more)]
    if d.maybe(0.3):
        paragraphs[1], paragraphs[2] = paragraphs[2], paragraphs[1]
    if d.maybe(0.2):
        paragraphs = [" ".join(part for part in paragraphs if part)]
    shown = m.landlord(d, t)
    office = g.address()
    lines = d.one_of("<br>", ", ", " · ").join([shown, escape(seat.street), escape(seat.postcode_place)])
    contact = f"<br>{d.one_of('Tel.', 'Telefon', 'Handy')} {escape(g.phone())}" if d.maybe(0.5) else ""
    head = f"<p class=hd>{lines}{contact}</p>"
    to = (
        f"<p>{escape(t.office)}<br>{escape(office.street)}<br>{escape(office.postcode_place)}</p>"
        if d.maybe(0.75)
        else f"<p>{d.one_of('An das Amt', 'Zur Vorlage bei Behörden', 'An alle, die es angeht')}</p>"
    )
    dated = f"<p class=dt>{m.place_date(d, t)}</p>"
    subject = escape(d.one_of(*_SUBJECTS).format(n=first.last, o=t.office))
    ref = f"<br>{d.one_of('Ihr Zeichen', 'BG-Nr.', 'Az.', 'Ihr Aktenzeichen')} {escape(t.case)}" if d.maybe(0.4) else ""
    late = d.maybe(0.2)
    ps = (
        f"<p>{d.one_of('PS:', 'Anlage:', 'Anlagen:')} {d.one_of('Mietvertrag in Kopie', 'letzte Abrechnung', 'Grundriss', 'Kontoauszug')}</p>"
        if d.maybe(0.2)
        else ""
    )
    body = (
        f"{head}{'' if late else dated}{to}<p class=s>{subject}{ref}</p><p>{b.hello(d)}</p>"
        + "".join(f"<p>{text}</p>" for text in paragraphs if text)
        + f"<p>{d.one_of(*b.BYES)}</p><p class=sg>{shown if d.maybe(0.8) else ''}</p>{dated if late else ''}{ps}"
    )
    css = d.css(SERIF, SANS, MONO, low=10.5, high=12) + (
        f".hd{{text-align:{d.one_of('left', 'right', 'center', 'left')};margin-bottom:{rng.randint(6, 16)}mm}}.dt{{text-align:{d.one_of('right', 'right', 'left')}}}.s{{font-weight:{d.one_of('bold', 'bold', 'normal;text-decoration:underline')};margin:8mm 0 5mm}}"
        f".sg{{margin-top:{rng.randint(8, 18)}mm}}p{{margin:0 0 4mm}}"
    )
    return Sheet(body, css, margin=(rng.randint(16, 28), rng.randint(18, 30), 20, rng.randint(22, 30)))

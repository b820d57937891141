"""Advice centre, mediator, pantry or tenants' union writes to creditors or for a client; a table of debts inside."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _kopf
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.families.sonstiges._beinahe import grouped

_HOUSES = (
    "Schuldnerberatung {t}", "Caritasverband {t} e. V.", "Diakonisches Werk {t}", "AWO Kreisverband {t} e. V.", "Mieterverein {t} und Umgebung e. V.",
    "Verbraucherzentrale {t}", "Tafel {t} e. V.", "Sozialdienst {t}", "Frauenberatung {t}", "Wohnungsnotfallhilfe {t}", "Suchtberatung {t}", "Migrationsdienst {t}",
    "Paritätischer {t}", "Lebenshilfe {t} e. V.", "Betreuungsverein {t}", "Deutsches Rotes Kreuz {t}",
)  # fmt: skip
_CREDITORS = (
    "{firm}",
    "{bank}",
    "{firm} c/o Inkasso {town}",
    "{office}",
    "Stadtkasse {town}",
    "Mobilfunk {no}",
    "Versandhaus {town}",
    "{person}",
)
_TOPICS = (
    ("Außergerichtlicher Einigungsversuch", "wir vertreten {person}. Zur Vermeidung eines Insolvenzverfahrens bieten wir nachstehende Quote an.", True),
    ("Schuldenbereinigungsplan", "die Einkommensverhältnisse unserer Mandantin lassen monatlich {amount} zu. Wir bitten um Zustimmung.", True),
    ("Ratenangebot für {person}", "wir bitten, einer Rate von {amount} zuzustimmen und Zinsen auszusetzen.", True),
    ("Forderungsaufstellung", "bitte teilen Sie uns den aktuellen Stand mit, aufgeteilt nach Hauptforderung, Zinsen und Kosten.", True),
    ("Bestätigung über Beratung", "hiermit bestätigen wir, dass {person} seit {past} unsere Beratung in Anspruch nimmt.", False),
    ("Ausgabe von Lebensmitteln", "{person} hat unsere Ausgabestelle besucht und einen Ausweis erhalten.", False),
    ("Kautionsabrechnung", "wir vertreten {person}. Bis heute wurde über die Kaution von {amount} nicht abgerechnet.", False),
    ("Bericht zum Hilfeverlauf", "gern berichten wir über die Entwicklung seit {past}. Es wurden {n} Termine wahrgenommen.", False),
    ("Bescheinigung nach § 903 ZPO", "für das Pfändungsschutzkonto bei der {bank} bescheinigen wir einen Freibetrag von {amount}.", False),
    ("Einverständnis zur Weitergabe", "bitte senden Sie uns die unterschriebene Schweigepflichtentbindung zurück.", False),
)  # fmt: skip
_PLAN_ASKS = (
    "Wir bitten um Antwort bis {soon}.", "Bitte sehen Sie von weiteren Vollstreckungen ab.", "Eine Entbindung von der Schweigepflicht liegt bei.",
    "Die Beratung ist kostenfrei und vertraulich.", "Das pfändbare Einkommen beträgt derzeit {amount}.", "Die Familie lebt mit {n} Kindern in {town}.",
    "Der Schuldner bezieht Bürgergeld seit {past}.", "Ein Insolvenzantrag wird beim Amtsgericht {town} gestellt.", "Termine vergeben wir unter {phone}.",
    "Stimmen alle Gläubiger zu, beginnt die Laufzeit von 36 Monaten am {soon}; kommt eine Einigung nicht zustande, wird nach § 305 InsO verfahren.",
    "Bitte verzichten Sie bis zum Abschluss der Verhandlungen auf Mahnungen, Besuche des Außendienstes und Meldungen an Auskunfteien.",
)  # fmt: skip
_ASKS = (
    "Termine vergeben wir unter {phone}.", "Die Beratung ist kostenfrei und vertraulich.", "Spendenkonto {iban}, {bank}.", "Wir bitten um Antwort bis {soon}.",
    "Eine Vollmacht bzw. Entbindung von der Schweigepflicht liegt vor.", "Wir haben {person} geraten, alle Schreiben aufzubewahren und zum nächsten Gespräch mitzubringen.",
    "Die Bescheinigung wird auf Wunsch zur Vorlage bei {office} ausgestellt.", "Der nächste Termin ist am {soon} um {time} Uhr.", "Für Rückfragen steht {last} bereit.",
    "Aus unserer Sicht besteht dringender Handlungsbedarf, weil die Familie mit {n} Kindern in beengten Verhältnissen lebt.", "Nach sechs Monaten "
    "ist in aller Regel abzurechnen; ein längeres Zuwarten ist nicht gerechtfertigt.", "Das Haus in der {street} ist barrierefrei erreichbar.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    house, seat, color = d.one_of(*_HOUSES).format(t=g.town()), g.address(), d.rng.choice(post.COLORS)
    shown, client = d.field("absender", house), g.person()
    title, opening, money = d.rng.choice(_TOPICS)
    code = (
        d.code(
            "aktenzeichen",
            d.one_of(g.case_number(), f"{client.last[:3]}-{g.digits(4)}", f"SB {g.digits(3)}/{day.year}"),
        )
        if d.maybe(0.55)
        else ""
    )
    label = d.one_of("Unser Zeichen", "Aktenzeichen", "Zeichen", "Fall-Nr.", "Unser Az.", "Bei Antwort bitte angeben:")
    dated = d.date("datum", day) if d.maybe(0.9) else ""
    home = g.address()
    opponent = d.one_of(g.firm(), g.authority(), g.landlord(), g.bank().name) if money else g.authority()
    address = f"{escape(opponent)}<br>{escape(home.street)}<br>{escape(home.postcode_place)}"
    ref_line = f"{label} {code}" if code else ""
    theirs = f"Ihr Zeichen {escape(g.case_number())}" if code else ""
    other = d.one_of(theirs, f"Ihre Kundennummer {g.digits(8)}", "", "")
    top = d.rng.randrange(3)
    lines = "<br>".join(line for line in (ref_line, other, f"{d.one_of('Datum', 'vom', '')} {dated}") if line.strip())
    head = _kopf.head(d, shown, seat, color)
    if top == 0:
        head += f"<table class=w><tr><td>{address}<td class=r>{lines}</table>"
    elif top == 1:
        head += f"<p class=ad>{address}</p><p>{lines}</p>"
    else:
        head += f"<p>{lines}</p><p class=ad>{address}</p>"
    topic = post.fill(d, day, title, person=client.name)
    body_rows = ""
    if money:
        total = 0
        rows = []
        for i in range(1, d.rng.randint(4, 16)):
            name, amount = post.fill(d, day, d.one_of(*_CREDITORS)), g.money(15, 5400)
            rate = g.money(1, 60)
            total += int(amount)
            rows.append(
                f"<tr><td>{i}<td>{name}<td>{d.one_of('Az. ', 'Nr. ', '')}{g.digits(6)}<td class=n>{d.print_amount(amount)}<td class=n>{d.print_amount(rate, currency=False)}"
            )
        columns = (
            "Nr.",
            d.one_of("Gläubiger", "Gläubigerin", "Firma"),
            "Kennung",
            d.one_of("Forderung", "Betrag", "Hauptsache"),
            d.one_of("Rate", "Quote %"),
        )
        body_rows = (
            f"<table class=g><thead><tr>{''.join('<th>' + c for c in columns)}</thead><tbody>{''.join(rows)}</tbody></table>"
            f"<p>{d.one_of('Summe ca.', 'Gesamtverschuldung', 'zusammen')} {total},00 EUR</p>"
        )
    hello = d.one_of("Sehr geehrte Damen und Herren,", "Guten Tag,", f"Sehr geehrte Frau {escape(g.person().last)},")
    asks = grouped(d, [post.fill(d, day, text) for text in d.some(_PLAN_ASKS if money else _ASKS, 2, 6)])
    about = d.one_of(
        f"Betrifft: {escape(client.name)}, geb. {d.print_date(client.born)}, wohnhaft {escape(g.street())}",
        f"Mandant: {escape(client.reversed_name)}",
        "",
    )
    opening_text = post.fill(d, day, opening, person=client.name)
    end = f"<p>{d.one_of(*post.BYES)}<br><br>{escape(g.person().name)}<br>{d.one_of('Schuldnerberaterin', 'Sozialarbeiter', 'Rechtsberatung', 'Leitung')}</p>"
    body = f"{head}<p class=be>{topic}</p><p>{about}</p><p>{hello}</p><p>{opening_text}</p>{body_rows}{asks}{end}"
    line = d.one_of("border:1px solid #777", "border-bottom:1px solid #aaa", "border:0")
    css = d.css(SANS, SERIF, SANS, low=9.5, high=11.5) + (
        f".g{{width:100%;border-collapse:collapse;margin:3mm 0}}.g td,.g th{{padding:1mm 2mm;{line};text-align:left}}.g td.n{{text-align:right;white-space:nowrap}}"
        f".w{{width:100%;margin-bottom:6mm}}.r{{text-align:right}}.be{{font-weight:bold;margin:6mm 0 4mm}}p{{margin:0 0 2.6mm}}.ad{{margin:6mm 0}}.g th{{background:{d.one_of('#eee', '#fff')}}}"
    )
    return Sheet(body, css, footer=_kopf.foot(d, shown, seat), margin=(16, 20, 26, 24))

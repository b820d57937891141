"""Cooperative's Dauernutzungsvertrag: users and a Nutzungsgebühr instead of tenants and rent, no deposit."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_NAMES = (
    "Wohnungsgenossenschaft {ort} eG", "Bauverein {ort} eG", "Spar- und Bauverein {ort} eG",
    "Baugenossenschaft {name} eG",
    "Eisenbahner-Wohnungsgenossenschaft {ort} eG", "Arbeiter-Bauverein {ort} eG",
    "Wohnungsbaugenossenschaft „{word}“ eG",
    "Gemeinnützige Wohnstättengenossenschaft {ort} e.G.", "Heimstättenbauverein {ort} eG",
    "Siedlungsgenossenschaft {word} eG",
    "Mieterbauverein {ort}-{word} eG", "Beamten-Wohnungsverein {ort} eG",
)  # fmt: skip
_WORDS = (
    "Eintracht",
    "Freie Scholle",
    "Neue Heimat",
    "Fortschritt",
    "Lindenhof",
    "Aufbau",
    "Vorwärts",
    "Am Stadtpark",
    "Einigkeit",
)
_RULES = (
    "Das Recht auf Nutzung ist an die Mitgliedschaft in der Genossenschaft gebunden.",
    "Die Genossenschaft wird das Nutzungsverhältnis grundsätzlich nicht von sich aus auflösen.",
    "Das Mitglied hat {n} Pflichtanteile zu je {betrag} übernommen; eine Kaution wird nicht erhoben.",
    "Das Mitglied kann die Nutzung bis zum dritten Werktag eines Monats zum Ablauf des übernächsten Monats kündigen.",
    "Die Satzung in der Fassung vom {datum} und die Hausordnung sind Bestandteil des Vertrages.",
    "Die Nutzungsgebühr kann nach Maßgabe der gesetzlichen Vorschriften geändert werden.",
    "Schönheitsreparaturen führt das Mitglied nach dem Fristenplan der Genossenschaft aus.",
    "Ohne Zustimmung der Genossenschaft darf die Wohnung nicht Dritten überlassen werden.",
    "Mit dem Tod des Mitglieds treten die Haushaltsangehörigen nach § 563 BGB ein.",
    "Die Betriebskosten werden nach der Wohnfläche, Kabel und Müll je Wohnung umgelegt.",
    "Kleine Instandhaltungen bis {betrag} im Einzelfall trägt das Mitglied.",
    "Die Genossenschaft darf die Wohnung nach Ankündigung von {tage} Tagen besichtigen.",
    "Bei Zahlungsverzug werden je Mahnung {betrag} berechnet.",
    "Haustiere außer Kleintieren bedürfen der Einwilligung des Vorstandes.",
    "Das Mitglied verpflichtet sich zur Teilnahme an der Treppenhausreinigung.",
    "Ansprüche auf das Auseinandersetzungsguthaben sind an die Genossenschaft abgetreten.",
    "Bauliche Veränderungen und Antennen sind genehmigungspflichtig.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, most=2, price=(4, 9))
    name = d.one_of(*_NAMES).format(ort=g.town(), name=g.person().last, word=d.one_of(*_WORDS))
    seat, user = le.landlord_address, d.one_of("Mitglied", "Nutzer", "Nutzungsberechtigter", "Nutzer/in")
    fee = d.one_of("Nutzungsgebühr", "Nutzungsentgelt", "Grundnutzungsgebühr", "Nettonutzungsgebühr")
    coop = d.field("vermieter", name)
    people = d.one_of(" und ", "<br>und ", " / ").join(m.tenants(d, le))
    member = g.digits(rng.randint(4, 6))
    title = d.one_of(
        "Dauernutzungsvertrag", "DAUERNUTZUNGSVERTRAG", "Nutzungsvertrag", "Dauer-Nutzungsvertrag über eine Wohnung"
    )
    born = ", ".join(d.print_date(person.born) for person in le.tenants)
    intro = d.one_of(
        f"<p>Die</p><p class=m>{coop}<br>{escape(seat.street)}, {escape(seat.postcode_place)}</p><p>- vertreten durch "
        f"den Vorstand -"
        f" überlässt</p><p class=m>{people}</p><p>geboren {born}, Mitglied Nr. {member}, bisher "
        f"{escape(le.former.street)}, "
        f"{escape(le.former.place)}, die nachstehend bezeichnete Wohnung zur dauernden Nutzung.</p>",
        f"<p>zwischen der {coop}, {escape(seat.street)}, {escape(seat.postcode_place)} (Genossenschaft), und {people}, "
        f"Mitgliedsnummer {member} ({user}), wird dieser Vertrag geschlossen.</p>",
        f"<table class=t><tr><td>Genossenschaft:<td>{coop}<tr><td>{user}:<td>{people}<tr><td>Mitgliedsnr.:<td>{member}"
        f"<tr><td>geb.:<td>{born}</table>",
    )  # fmt: skip
    garage, joint = d.maybe(0.25), d.maybe(0.25)
    share = g.money(100, 600, round_to=10)
    lines = [
        (d.one_of("Haus", "Grundstück", "Wohnung in", "Wohnanlage"), m.street(d, le)), (d.one_of("Ort", "in",
        "PLZ, Ort"), m.town(d, le)),
        (d.one_of("Geschoss", "Lage"), escape(le.storey)), (d.one_of("Wohnungs-Nr.", "Whg.-Nr.", "VE"),
        f"{g.digits(3)}/{g.digits(2)}"),
    ]  # fmt: skip
    if d.maybe(0.75):
        lines.append((d.one_of("Räume", "Zimmerzahl", "Wohnräume"), m.figure(d, "zimmer", le.rooms)))
    if d.maybe(0.8):
        lines.append((d.one_of("Fläche", "Nutzfläche", "Wohnfläche ca."), m.figure(d, "wohnflaeche", le.area) + " m²"))
    lines.append((d.one_of("Nebenräume", "dazu"), ", ".join(m.fill(d, room) for room in d.some(m.ROOMS, 2, 4))))
    begin = (d.one_of("Überlassung ab", "Beginn der Nutzung", "Nutzungsbeginn", "Das Nutzungsverhältnis beginnt am"),
             d.date("mietbeginn", le.start))  # fmt: skip
    money = [(fee, d.amount("grundmiete", le.rent))]
    if joint:
        money.append(("Vorauszahlung Betriebs- und Heizkosten", d.amount("nebenkosten", le.additional)))
    else:
        money.append((d.one_of("Betriebskostenvorauszahlung", "Umlagen (kalt)", "Abschlag Betriebskosten"),
                      d.amount("nebenkosten", le.costs)))  # fmt: skip
        money.append((d.one_of("Heiz- und Warmwasserkosten", "Heizkostenabschlag", "Umlage Wärme"),
                      d.amount("heizkosten", le.heating)))  # fmt: skip
    if garage:
        money.append((d.one_of("Stellplatz", "Garagennutzung", "Kabelgebühr"), d.print_amount(le.garage)))
    if d.maybe(0.8):
        money.append((d.one_of("insgesamt monatlich", "Gesamtnutzungsgebühr", "Summe", "zu zahlen"),
                      d.amount("gesamtmiete", le.warm + (le.garage if garage else 0))))  # fmt: skip
    extra = [
        ("Pflichtanteile", f"{rng.randint(2, 9)} x {d.print_amount(share)}"),
        ("Eintrittsgeld", d.print_amount(g.money(20, 60))),
    ]
    account = (
        d.one_of("Konto der Genossenschaft", "zahlbar auf", "Bankverbindung"),
        f"{d.iban('iban', le.iban)} ({escape(le.bank.name)})",
    )
    after = rng.sample([account, *extra], rng.randint(1, 3))

    def dotted(rows: list[tuple[str, str]], right: bool = False) -> str:
        return "".join(
            f'<div class=r><span>{label}</span><i></i><span class="{"n" if right else ""}">{value}</span></div>'
            for label, value in rows
        )

    blocks = [(d.one_of("Gegenstand der Nutzung", "Wohnung", "Überlassene Räume"), dotted(lines)),
              (d.one_of("Beginn und Dauer", "Nutzungsdauer"), dotted([begin])), (d.one_of(fee, "Monatliche Zahlungen"),
              dotted(money, True)),
              (d.one_of("Zahlung, Geschäftsanteile", "Weitere Vereinbarungen"), dotted(after))]  # fmt: skip
    rules = [m.fill(d, rule) for rule in d.some(_RULES, 6, 17)]
    body = f"<h1>{title}</h1>{intro}"
    for number, (head, block) in enumerate(blocks, start=1):
        body += f"<h3>§ {number} {head}</h3>{block}"
    body += f"<h3>§ {len(blocks) + 1} {d.one_of('Rechte und Pflichten', 'Bestimmungen', 'Allgemeines')}</h3>"
    body += "".join(f"<p>({number}) {rule}</p>" for number, rule in enumerate(rules, start=1))
    for number, (head, text) in enumerate(
        m.clauses(d, 0, 7, without=("kaution", "dauer", "zahlung")), start=len(blocks) + 2
    ):
        text = [line.replace("Vermieter", "Vorstand") for line in text if "Mieter" not in line] or text[:1]
        body += f"<div><h3>§ {number} {head}</h3><p>{' '.join(text)}</p></div>"
    ours, theirs = m.days_signed(d, le)
    body += (f"<div class=s><p>{escape(seat.place)}, {d.one_of('den ', '')}{ours}</p><p>{coop}<br><br>"
    f"________________ ________________<br>"
             f"(Vorstand)</p><p>{d.one_of('', 'Das Mitglied, ')}{theirs}<br><br>________________________<br>({user}"
             f")</p></div>")  # fmt: skip
    color = d.one_of("#0a5c36", "#a11d21", "#1b3f77", "#333", "#b35a00")
    initials = "".join(word[0] for word in name.split() if word[0].isupper())[:3]
    shape = d.one_of("border-radius:50%", "", "transform:rotate(45deg)", "border-radius:3mm 0")
    header = (f'<div style="position:absolute;top:9mm;{d.one_of("left:25mm", "right:20mm")};width:11mm;height:11mm;'
    f'{shape};'
              f'background:{color};color:#fff;text-align:center;line-height:11mm;font-size:9pt">{escape(initials)}'
              f'</div>')  # fmt: skip
    css = d.css(SANS, SERIF, low=9.5, high=11) + (
        f"h1{{color:{d.one_of(color, '#000')};font-size:{rng.randint(15, 21)}pt;"
        f"text-align:{d.one_of('left', 'center')}}}"
        f"h3{{font-size:1em;margin:3.5mm 0 1mm}}.m{{margin-left:{rng.randint(0, 25)}mm;font-weight:bold}}p{{margin:0 "
        f"0 1.5mm}}"
        f".r{{display:flex;align-items:baseline;margin:.6mm 0}}.r i{{flex:1;border-bottom:1px "
        f"{d.one_of('dotted #555', 'solid #ddd', 'solid #fff')}"
        f";margin:0 2mm}}.r span:first-child{{min-width:{rng.randint(30, 60)}mm}}.r span:last-child{{max-width:105mm;"
        f"{d.one_of('min-width:90mm', '')}}}.r .n{{min-width:0!important}}.t td{{padding:1mm 4mm 1mm "
        f"0}}.s{{margin-top:8mm}}"
    )
    footer = (f'<div style="position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:6.5pt;color:{color}">'
    f'Gen.-Reg. {g.digits(3)} '
              f"Amtsgericht {escape(g.town())} · Vorstand: {escape(g.person().name)}, {escape(g.person().name)} · "
              f"{g.phone()}</div>")  # fmt: skip
    return Sheet(body=body, css=css, header=header, footer=footer, margin=(24.0, 20.0, 18.0, 25.0))

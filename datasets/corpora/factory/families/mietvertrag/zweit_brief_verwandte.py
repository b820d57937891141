"""Lease drawn up as a letter between relatives: every value stands in a sentence, there is no label at all."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag._zweit import THINGS, lease, number, tenants

_KIN = (
    ("Tante", "w"),
    ("Onkel", "m"),
    ("Mutter", "w"),
    ("Vater", "m"),
    ("Oma", "w"),
    ("Opa", "m"),
    ("Schwester", "w"),
    ("Bruder", "m"),
    ("Schwiegermutter", "w"),
    ("Patenonkel", "m"),
    ("Cousine", "w"),
    ("Großvater", "m"),
)
_SIDE = (
    "Den Strom meldet ihr selbst an, die Zählernummer ist {zahl}.",
    "Das Gartenhaus bleibt für meine Sachen.",
    "{ding} ist schon drin und kann benutzt werden, gekostet hat das damals {geld}.",
    "Der Keller wird geteilt.",
    "Wenn im Winter Schnee liegt, wird morgens gekehrt.",
    "Die Versicherung ({firma}) läuft weiter auf mich.",
    "Die Miete von {person} aus dem ersten Stock ({geld}) hat damit nichts zu tun.",
    "Haustiere sind kein Problem.",
    "Kündigen kann jeder mit drei Monaten, so wie im Gesetz.",
    "Alles andere regeln wir wie bisher mündlich.",
    "Das Finanzamt will, dass wir es schriftlich machen, Schreiben vom {tag}.",
    "Treppenputz im Wechsel.",
    "Der letzte Mieter {person} ist am {tag} ausgezogen.",
    "Für Schönheitsreparaturen sorgt, wer drin wohnt.",
    "Die Grundsteuer ({geld} im Jahr) zahle ich.",
    "Der Schornsteinfeger kommt am {tag}.",
    "Der Müll wird dienstags geholt.",
    "Falls das Amt etwas braucht, kann es mich unter {tel} anrufen.",
    "Geld für die Renovierung gebe ich dazu, etwa {geld}.",
    "Bei Auszug ist die Wohnung sauber zu übergeben.",
    "Das Haus gehört seit {tag} mir, Grundbuch Blatt {zahl}.",
    "Unser Gespräch vom {tag} ist damit erledigt.",
    "Internet läuft über {firma}, anteilig {geld}.",
)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    kin, sex = rng.choice(_KIN)
    facts = lease(d, private=1.0, price=(2.5, 8.5))
    owner = g.person(sex=sex, last=facts.tenants[0].last if d.maybe(0.5) else None)
    same_house = d.maybe(0.5)
    home = facts.flat if same_house else facts.landlord_address
    formal = d.maybe(0.35)
    people = tenants(d, facts.tenants)
    listed = people[0] if len(people) == 1 else ", ".join(people[:-1]) + d.one_of(" und ", " & ", " u. ") + people[-1]
    landlord = d.field("vermieter", owner.name)
    street, code, town = (
        d.field("objekt_strasse", facts.flat.street),
        d.code("objekt_plz", facts.flat.postcode),
        d.field("objekt_ort", facts.flat.place),
    )
    storey = d.one_of(
        "im Erdgeschoss",
        "im 1. Stock",
        "unter dem Dach",
        "im Anbau",
        "in der Einliegerwohnung",
        "hinten raus",
        "im Souterrain",
    )
    place = d.one_of(
        f"in {town}, {street}",
        f"in der {street} in {code} {town}",
        f"{street}, {code} {town}, {storey}",
        f"{storey} meines Hauses, {street} in {town}",
        f"{storey}, {street} in {code} {town}",
    )
    size = []
    if d.maybe(0.75):
        size.append(
            f"{d.one_of('ungefähr', 'etwa', 'ca.', 'rund', 'genau')} "
            f"{number(d, 'wohnflaeche', facts.area)} {d.one_of('qm', 'm²', 'Quadratmeter')}"
        )
    if d.maybe(0.65):
        size.append(
            f"{number(d, 'zimmer', facts.rooms)} Zimmer{d.one_of('', ' mit Küche und Bad', ', Kochnische, Dusche')}"
        )
    begin = d.date("mietbeginn", facts.begin)
    intro = d.one_of(
        f"hiermit vermiete ich, {landlord}, an {listed} die Wohnung {place}.",
        (
            f"ich, {landlord}, gebe {d.one_of('meiner Verwandtschaft', 'euch beiden' if len(people) > 1 else 'dir')}, "
            f"also {listed}, die Wohnung {place} zur Miete."
        ),
        f"wie besprochen bekommt {listed} von mir ({landlord}) die Wohnung {place}.",
        f"zwischen mir, {landlord}, und {listed} wird Folgendes abgemacht: Vermietet wird die Wohnung {place}.",
        (
            f"die Unterzeichneten {landlord} ({kin}) und {listed} sind sich "
            f"einig, dass die Wohnung {place} gegen Miete überlassen wird."
        ),
    )
    size_text = (
        d.one_of("Sie hat {}.", "Das sind {}.", "Die Wohnung misst und umfasst {}.", "Zur Wohnung: {}.").format(
            d.one_of(", ", " und ").join(size)
        )
        if size
        else ""
    )
    start = d.one_of(
        f"Los geht es am {begin}.",
        f"Eingezogen wird zum {begin}.",
        f"Der Vertrag gilt ab {begin} und läuft unbefristet.",
        f"Mietbeginn ist der {begin}, die Schlüssel gab es schon am {d.print_date(d.later(facts.begin, -20, -1))}.",
    )
    money = []
    base, extra, total = (
        d.amount("grundmiete", facts.base),
        d.amount("nebenkosten", facts.extra),
        d.amount("gesamtmiete", facts.total),
    )
    heat = d.amount("heizkosten", facts.heating) if facts.heating else ""
    if d.maybe(0.85):
        money.append(
            d.one_of(
                f"Die Miete ist {base} im Monat kalt",
                f"Kalt nehme ich {base}",
                f"Vereinbart sind {base} reine Miete",
                f"An Kaltmiete fallen monatlich {base} an",
            )
        )
        if d.maybe(0.85):
            both = (
                "Nebenkosten und Heizung"
                if not facts.heating
                else d.one_of("Nebenkosten", "Wasser, Müll und Versicherung", "Umlagen")
            )
            money.append(
                d.one_of(f"für {both} kommen {extra} dazu", f"dazu {extra} für {both}", f"{both} zusätzlich {extra}")
            )
        if facts.heating and d.maybe(0.85):
            money.append(
                d.one_of(f"fürs Heizen {heat}", f"die Heizung macht {heat}", f"Heizkosten und warmes Wasser {heat}")
            )
        if d.maybe(0.55):
            money.append(d.one_of(f"zusammen also {total}", f"das macht {total} warm", f"insgesamt {total}"))
    else:
        money.append(d.one_of(f"Bezahlt werden {total} warm, alles inklusive", f"Alles in allem {total} im Monat"))
    ask = f"{', '.join(money)}."
    if d.maybe(0.2) and facts.parking:
        ask += f" Für die Garage {escape(d.print_amount(facts.parking))} extra."
    pay = d.one_of(
        "Bitte jeden Monat bis zum {n}. auf {k}",
        "Das Geld geht zum {n}. auf {k}",
        "Überwiesen wird auf {k}",
        "Dauerauftrag zum {n}. an {k}",
    ).format(
        n=rng.choice([1, 3, 5, 15]),
        k=d.one_of("mein Konto ", "das Konto ", "")
        + d.iban("iban", facts.iban)
        + d.one_of("", f" ({escape(facts.bank.name)})", f" bei der {escape(facts.bank.name)}"),
    )
    deposit = d.one_of(
        "Als Kaution gebt ihr mir {}.",
        "Eine Sicherheit von {} ist schon da.",
        "Kaution: {}, in bar übergeben.",
        "Hinterlegt werden {}.",
    )
    blocks = [f"{ask} {pay + '.' if d.maybe(0.7) else ''}", size_text + " " + start]
    if d.maybe(0.5):
        blocks.append(deposit.format(d.amount("kaution", facts.deposit)))
    elif d.maybe(0.5):
        blocks.append(
            d.one_of(
                "Eine Kaution brauchen wir in der Familie nicht.", "Auf eine Kaution verzichte ich.", "Kaution: keine."
            )
        )
    for _ in range(rng.randint(1, 4)):
        blocks.append(
            " ".join(
                escape(
                    side.format(
                        zahl=g.digits(7),
                        ding=(lambda thing: thing[0].upper() + thing[1:])(rng.choice(THINGS)),
                        geld=d.print_amount(g.money(30, 900, round_to=5)),
                        firma=g.firm(),
                        person=g.person().name,
                        tag=d.print_date(g.day()),
                        tel=g.phone(),
                    )
                )
                for side in d.some(_SIDE, 1, 4)
            )
        )
    rng.shuffle(blocks)
    greeting = d.one_of(
        "Liebe Familie,",
        f"Liebe/r {escape(facts.tenants[0].first)},",
        "An meine Mieter,",
        "Hallo ihr Lieben,",
        "Sehr geehrte Mietpartei,",
        "Vereinbarung.",
    )
    title = d.one_of(
        "Mietvertrag unter Verwandten",
        "Vereinbarung über die Wohnung",
        "Mietvertrag",
        "Abmachung wegen der Wohnung",
        "Unser Mietvertrag",
        "",
    )
    signed = (
        f"{escape(home.place)}{d.one_of(', ', ', den ', ' am ')}{d.date('datum', facts.signed)}"
        if d.maybe(0.85)
        else escape(home.place)
    )
    top = d.maybe(0.6)
    sender = (
        f"<p style='text-align:{d.one_of('left', 'right')}'>{d.field('vermieter', owner.name)}<br>"
        f"{escape(home.street)}<br>{escape(home.postcode_place)}"
    )
    body = (sender + (f"<br>{escape(g.phone())}" if d.maybe(0.3) else "") + "</p>") if d.maybe(0.7) else ""
    if d.maybe(0.5):
        old = facts.old_home
        body += (
            f"<p>{d.one_of('An', 'für', '')} {people[0]}<br>{escape(old.street)}<br>{escape(old.postcode_place)}</p>"
        )
    body += f"<p style='text-align:{d.one_of('right', 'left')}'>{signed}</p>" if top else ""
    body += (f"<p><b>{title}</b></p>" if title else "") + f"<p>{greeting}</p><p>{intro}</p>"
    numbered = d.maybe(0.2)
    body += "".join(
        f"<p>{f'{index}) ' if numbered else ''}{block}</p>" for index, block in enumerate(blocks, 1) if block.strip()
    )
    closing = d.one_of(
        "Alles Gute im neuen Heim",
        "Viele Grüße",
        f"Eure {kin}",
        "Einverstanden und unterschrieben",
        "Mit freundlichen Grüßen" if formal else "Bis bald",
    )
    body += f"<p>{escape(closing)}</p>" + ("" if top else f"<p>{signed}</p>")
    body += (
        f"<p class=u>{escape(owner.first)}{'&nbsp;' * rng.randint(10, 40)}"
        f"{escape(' / '.join(p.last for p in facts.tenants))}</p>"
    )
    css = (
        d.css(*rng.choice([(HAND,), (SERIF,), (SANS,), (MONO,)]), low=10, high=13)
        + f".u{{font-family:'{d.font(HAND)}';font-size:1.3em;margin-top:6mm}}"
    )
    return Sheet(body=body, css=css, margin=(rng.randint(15, 30), rng.randint(18, 32), 18.0, rng.randint(20, 34)))

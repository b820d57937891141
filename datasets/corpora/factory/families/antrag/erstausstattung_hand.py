"""Free application by hand for furniture, baby things or a class trip: list with prices, BG number somewhere."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.antrag._antrag import application

_WHAT = (
    ("Antrag auf Erstausstattung", ("Bett", "Matratze", "Kleiderschrank", "Kühlschrank", "Waschmaschine", "Herd", "Tisch", "2 Stühle", "Lampen", "Gardinen", "Geschirr", "Sofa", "Teppich")),
    ("Antrag auf Babyerstausstattung", ("Kinderwagen", "Babybett", "Wickelkommode", "Kleidung Gr. 56", "Fläschchen", "Badewanne", "Hochstuhl", "Umstandskleidung")),
    ("Antrag auf Übernahme der Klassenfahrt", ("Klassenfahrt", "Eigenanteil Bus", "Taschengeld")), ("Antrag auf ein Darlehen", ("Stromnachzahlung", "Kaution", "Waschmaschine defekt", "Brille")),
    ("Antrag einmalige Beihilfe", ("Heizöl", "Winterbekleidung", "Renovierung Farbe", "Kühlschrank")), ("Antrag auf Umzugskosten", ("Transporter", "Helfer", "Kartons", "Renovierung")),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = application(d), d.german
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy", "d. month yyyy")
    title, things = d.rng.choice(_WHAT)
    amounts = [(thing, g.money(8, 420, round_to=d.rng.choice([5, 10]))) for thing in d.some(things, 2, 8)]
    priced = d.maybe(0.6)
    total = sum((amount for _, amount in amounts), start=amounts[0][1] * 0)
    items = [
        f"{d.one_of('- ', '', '• ')}{thing}{f' {d.print_amount(amount)}' if priced else ''}"
        for thing, amount in amounts
    ]
    items += [f"{d.one_of('zusammen', 'Summe', 'gesamt')} {d.print_amount(total)}"] if priced and d.maybe(0.6) else []
    number = d.one_of("BG: ", "BG Nr. ", "meine BG-Nummer ", "BG-Nr.: ") + a.number(d) if d.maybe(0.65) else ""
    reason = d.some((
        f"ich ziehe am {d.print_date(d.later(a.day, 5, 60), style)} in meine erste Wohnung in der {escape(g.street())}.", "ich habe gar keine Möbel und kein Geld dafür.", f"unser Kind kommt voraussichtlich am {d.print_date(d.later(a.day, 20, 150), style)}.",
        f"Kostenvoranschlag von {escape(g.firm())} liegt bei.", f"Nach der Trennung von {escape(a.partner.name)} habe ich alles dort gelassen.", "Bitte helfen Sie mir schnell.", f"Der Bescheid vom {d.print_date(d.later(a.day, -200, -10), style)} ist noch gültig.",
        f"Mein Sohn {escape(g.person(sex='m').first)} geht in die 5. Klasse.", "Ich beziehe Bürgergeld."), 1, 4)  # fmt: skip
    opening = d.one_of(
        "hiermit beantrage ich",
        "ich möchte beantragen:",
        "ich stelle einen Antrag auf",
        "ich brauche dringend",
        "ich bitte um Übernahme der Kosten für",
    )
    account = (
        f"{d.one_of('Bitte auf mein Konto', 'Konto:', 'IBAN', 'Kontonr.')} {a.account(d)}" if d.maybe(0.45) else ""
    )
    sender = [
        a.name(d),
        *([a.street(d), a.place(d)] if d.maybe(0.85) else []),
        *([f"{d.one_of('geb.', 'geb. am', '*')} {a.born(d, style)}"] if d.maybe(0.45) else []),
    ]
    when = (
        d.one_of("", "den ", escape(a.home.place) + ", ") + a.datum(d, style) if d.maybe(0.92) else escape(a.home.place)
    )
    hello = d.one_of(
        "Sehr geehrte Damen und Herren,", "Guten Tag,", "", f"Sehr geehrter Herr {escape(g.person().last)},"
    )
    office = d.one_of("An das ", "An ", "") + escape(d.one_of(a.office, f"Sozialamt {g.town()}"))
    bye = d.one_of("MfG", "Mit freundlichen Grüßen", "Vielen Dank", "Danke im voraus")
    signature = f"<span style='font-size:125%'>{a.name(d) if d.maybe(0.5) else escape(a.person.last)}</span>"
    table = "".join(f"<div>{item}</div>" for item in items)
    table = f"<div style='margin-left:8mm;columns:{d.rng.choice([1, 1, 2])}'>{table}</div>"
    text = (
        [f"{opening}", table, " ".join(reason), account]
        if d.maybe(0.6)
        else [" ".join(reason), opening, table, account]
    )
    mode = d.rng.randrange(3)
    if mode == 0:
        blocks = [
            *sender,
            "",
            office,
            f"<div style='text-align:right'>{when}</div>",
            f"<u>{title}</u>",
            number,
            hello,
            *text,
            bye,
            signature,
        ]
    elif mode == 1:
        blocks = [
            f"<table style='width:100%'><tr><td>{'<br>'.join(sender)}<td style='text-align:right'>{when}</table>",
            office,
            "",
            f"<b>{title}</b> {number}",
            hello,
            *text,
            bye,
            signature,
        ]
    else:
        blocks = [f"<b>{title}!</b>", when, hello, *text, bye, *sender, number, office if d.maybe(0.4) else ""]
    body = "".join(
        f"<div style='transform:rotate({d.rng.uniform(-0.7, 0.6):.2f}deg);margin-left:{d.rng.uniform(0, 3):.1f}mm'>{line}</div>"
        for line in blocks
        if line
    )
    css = f"body{{font-family:'{d.font(HAND)}';font-size:{d.rng.uniform(14.5, 19):.1f}pt;line-height:{d.rng.uniform(1.25, 1.6):.2f};color:{d.one_of('#113', '#124a9a', '#222', '#333')}}}.page{{background:{d.one_of('#fff', '#fffef6', '#f8f8f4')}!important}}"
    return Sheet(body, css, margin=(d.rng.uniform(12, 24), 14.0, 10.0, d.rng.uniform(14, 26)))

"""Private insurer: certificate with a table of tariffs and contributions of several persons, numbers without a letter."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.kv_bescheinigung._kasse import logo, member

_TARIFFS = (
    "Vollversicherung VK {n}",
    "Stationär ST{n}",
    "Zahn Z{n}",
    "Krankentagegeld TG {n}",
    "Pflegepflichtversicherung PVN",
    "Basistarif BT",
    "Standardtarif ST-N",
    "Beihilfe B{n}0",
    "Pflegepflicht PVB",
    "Kurtagegeld K{n}",
    "Gesetzlicher Zuschlag (10 %)",
)
_TITLES = (
    "Bescheinigung über eine private Krankenversicherung",
    "Versicherungsbescheinigung nach § 257 SGB V",
    "Bestätigung Ihrer Kranken- und Pflegeversicherung",
    "Bescheinigung zur Vorlage beim Sozialamt / Jobcenter",
    "Bescheinigung gemäß § 257 Abs. 2a SGB V",
    "Versicherungsnachweis",
)


def draw(d: Draft) -> Sheet:
    m = member(d, private=True, reverse=0.15)
    g = d.german
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "dd.mm.yy")
    other = g.person(last=m.person.last, adult=False)
    tariffs = [text.format(n=d.rng.randint(1, 9)) for text in d.some(_TARIFFS, 2, 5)]
    amounts = [g.money(8, 380) for _ in tariffs]
    total = sum(amounts[1:], amounts[0])
    since = [d.print_date(d.later(m.since, 0, max(1, (m.day - m.since).days)).replace(day=1), style) for _ in tariffs]
    rows = "".join(
        f"<tr><td>{escape(text)}<td>{day}<td class=n>{d.print_amount(amount, currency=False)}"
        for text, day, amount in zip(tariffs, since, amounts, strict=True)
    )
    table = f"<table class=t><tr><th>Tarif<th>{d.one_of('ab', 'Beginn', 'gültig ab')}<th class=n>{d.one_of('Monatsbeitrag EUR', 'Beitrag in Euro')}{rows}<tr class=su><td>{d.one_of('Gesamtbeitrag', 'Summe monatlich')}<td><td class=n>{d.print_amount(total, currency=False)}</table>"
    facts = [
        (d.one_of("Versicherungsnehmer", "Versicherte Person", "Versicherungsnehmer/in"), m.name(d)), (d.one_of("geboren am", "Geburtsdatum"), m.born(d, style)), (d.one_of("Versicherungsnummer", "Versicherungsschein-Nr.", "Vertragsnummer", "Vers.-Nr."), m.kvnr(d)),
        (d.one_of("Versicherungsbeginn", "versichert seit", "Vertragsbeginn"), m.start(d, style)), ("Selbstbehalt jährlich", d.print_amount(g.money(300, 1600, round_to=100))), ("mitversichert", f"{escape(other.name)}, geb. {d.print_date(other.born, style)}"),
        ("Zahlweise", d.one_of("monatlich", "vierteljährlich")), ("Beitragskonto", d.print_iban(g.iban())),
    ]  # fmt: skip
    facts = [fact for n, fact in enumerate(facts) if n in (0, 3) or d.maybe(0.7)]
    if d.maybe(0.6):
        data = "<table class=d>" + "".join(f"<tr><td class=l>{label}<td>{value}" for label, value in facts) + "</table>"
    else:
        number = f" unter der Nummer {m.kvnr(d)}" if d.maybe(0.8) else ""
        data = f"<p>Wir bestätigen, dass {m.person.salutation} {m.name(d)}, geboren am {m.born(d, style)}, seit dem {m.start(d, style)}{number} bei {d.one_of('unserer Gesellschaft', 'uns', 'der ' + m.kasse(d))} privat krankenversichert ist.</p>"
    law = d.some((
        "Die Voraussetzungen des § 257 Abs. 2a SGB V sind erfüllt.", "Der Vertrag ist eine substitutive Krankenversicherung im Sinne des § 195 VVG.", "Der Höchstbeitrag im Basistarif beträgt derzeit 843,53 Euro.", "Bei Hilfebedürftigkeit halbiert sich der Beitrag im Basistarif (§ 152 Abs. 4 VAG).",
        "Beitragsrückstände bestehen nicht.", "Die Bescheinigung gilt bis auf Widerruf, längstens drei Jahre.", "Diese Mitteilung wurde maschinell erstellt.",
    ), 1, 4)  # fmt: skip
    head = f"<div class=h><div>{logo(d, m.fund)}</div><div class=n>{m.kasse(d)}<br><small>{escape(m.seat.street)} · {escape(m.seat.postcode_place)}</small></div></div>"
    date_line = f"<p class=n>{d.one_of('', escape(m.seat.place) + ', ', 'Datum ')}{m.dated(d, style)}</p>"
    board = f"Vorstand: {escape(g.person().name)} (Vors.), {escape(g.person().name)} · Aufsichtsrat: {escape(g.person().name)} · HRB {g.digits(5)}"
    body = (
        f"{head}<div class=a>{m.recipient(d)}</div>{date_line}<h3>{d.one_of(*_TITLES)}</h3><p>{m.greeting(d)}</p>{data}{table if d.maybe(0.85) else ''}"
        + "".join(f"<p>{text}</p>" for text in law)
        + f"<p>Mit freundlichen Grüßen<br>{m.kasse(d)}</p><p>{escape(m.clerk.name)} &nbsp; ppa. {escape(g.person().name)}</p>"
    )
    css = d.css(SANS, SERIF, low=9.5, high=11) + (
        f".h{{display:flex;justify-content:space-between;margin-bottom:12mm}}.n{{text-align:right}}small{{font-size:70%}}.a{{min-height:32mm}}.t{{width:100%;margin:4mm 0}}.t td,.t th{{padding:1mm 2mm;{d.one_of('border-bottom:1px solid #aaa', 'border:1px solid #777')};text-align:left}}.t .n{{text-align:right}}.su{{font-weight:bold}}.l{{width:55mm}}.d td{{padding:.6mm 0}}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;right:20mm;font-size:6.5pt'>{board}</div>"
    return Sheet(body=body, css=css, footer=foot, margin=(14.0, 20.0, 18.0, 22.0))

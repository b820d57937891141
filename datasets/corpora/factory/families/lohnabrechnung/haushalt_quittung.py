"""Private household or tiny employer: a few typed or handwritten sentences and a signature; hardly any labels."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SERIF, Draft, Sheet
from corpora.factory.families.lohnabrechnung._lohn import NOWRAP, Line, cents, draw_slip, month_field, number

_JOBS = (
    "Haushaltshilfe", "Putzhilfe", "Gartenhilfe", "Kinderbetreuung", "Betreuung meiner Mutter", "Hilfe im Haushalt",
    "Pflege des Gartens", "Treppenhausreinigung", "Hausmeisterdienste", "Aushilfe im Laden", "Aushilfe am Marktstand",
    "Bügelhilfe", "Hilfe auf dem Hof", "Fahrdienste", "Küchenhilfe", "Hundebetreuung",
)  # fmt: skip
_HEADINGS = (
    "Lohnabrechnung", "Abrechnung", "Lohnzettel", "Verdienstbescheinigung", "Quittung über Lohn", "Lohn {m}",
    "Abrechnung {m}", "Lohnbestätigung", "Bestätigung", "Gehaltsabrechnung {m}", "Lohnquittung",
    "Haushaltshilfe - Abrechnung",
)  # fmt: skip
_WORKED = (
    "{who} hat im {m} als {job} {h} Stunden zu je {r} gearbeitet.", "Für {job} im Monat {m}: {h} Stunden x {r}.",
    "{who} war {m} {h} Std. bei mir tätig ({job}), Stundenlohn {r}.",
    "Hiermit rechne ich den Lohn für {m} ab. {who}, {job}, {h} Stunden à {r}.",
    "Abgerechnet wird {m}: {who}, {h} Arbeitsstunden, Lohn je Stunde {r}.",
    "Im Zeitraum {m} leistete {who} {h} Stunden ({job}) zum Satz von {r}.",
)  # fmt: skip
_FIXED = (
    "{who} ist bei mir als {job} beschäftigt. Abrechnung {m}.", "Monatslohn {m} für {who} ({job}).",
    "Ich bestätige, dass {who} im {m} bei mir gearbeitet hat ({job}).",
    "Hiermit bescheinige ich {who} für {m} folgenden Verdienst aus {job}:", "{who} bekommt für {m} von mir:",
)  # fmt: skip
_GROSS = (
    "Das ergibt brutto {x}.", "Bruttolohn: {x}", "Brutto sind das {x}.", "macht zusammen {x} brutto",
    "Der Bruttoverdienst beträgt {x}.", "Verdienst brutto {x}", "Lohn (brutto) = {x}",
    "Vereinbarter Lohn {x} brutto.",
)  # fmt: skip
_CUT = (
    "Davon gehen {x} Eigenanteil Rentenversicherung ab.", "abzüglich {x} RV (3,6 %)", "- {x} Rentenversicherung",
    "Rentenbeitrag {x} wurde einbehalten.", "Abzug Rentenversicherung {x}",
)  # fmt: skip
_NO_CUT = (
    "Die Pauschalabgaben habe ich an die Minijob-Zentrale gezahlt.", "Steuer pauschal durch mich.",
    "Keine Abzüge, da Befreiung von der RV.", "Anmeldung über Haushaltsscheck.", "Abgaben zahle ich.",
    "Betriebsnummer der Minijob-Zentrale liegt vor.",
)  # fmt: skip
_NET = (
    "Netto also {x}.",
    "Nettolohn: {x}",
    "Netto: {x}",
    "bleiben netto {x}",
    "Der Nettolohn beträgt {x}.",
    "= {x} netto",
)
_EXTRA = (
    "Vorschuss vom {t}: {x}",
    "Am {t} schon {x} bekommen.",
    "Abschlag {x} wurde am {t} gegeben.",
    "davon bereits erhalten {x} ({t})",
)
_PAID_CASH = (
    "Den Betrag von {x} habe ich heute bar erhalten.", "Ausgezahlt wurden {x} in bar.", "Auszahlung bar: {x}",
        "Betrag {x} dankend erhalten.", "Ich habe {x} ausgezahlt.",
)  # fmt: skip
_PAID_BANK = (
    "Ich überweise {x} auf das Konto {i}.", "Überwiesen: {x} auf IBAN {i}", "{x} gehen per Überweisung an {i}.",
    "Auszahlung {x} auf Ihr Konto {i}.", "Auszahlungsbetrag {x}, Konto {i}",
)  # fmt: skip
_LAST = (
    "Vielen Dank!",
    "Bei Fragen bitte anrufen: {}",
    "Mit freundlichen Grüßen",
    "Die nächste Zahlung kommt Anfang des Monats.",
    "(Zur Vorlage beim Amt)",
    "MfG",
)


def draw(d: Draft) -> Sheet:
    hours = Decimal(d.rng.randint(16, 150)) / 4
    rate = d.german.money(9.5, 18, round_to=None).quantize(Decimal("0.1")).quantize(Decimal("0.01"))
    by_hour = d.maybe(0.65)
    wage = cents(hours * rate) if by_hour else d.german.money(80, 520, round_to=d.rng.choice([5, 1]))
    employer = d.german.person()
    couple = d.maybe(0.1)
    names = f"{employer.first} und {d.german.person().first} {employer.last}" if couple else employer.name
    if d.maybe(0.12):
        names = f"{d.one_of('Dr.', 'Dr. med.', 'Prof. Dr.')} {employer.name}"
    s = draw_slip(d, lines=[Line("", "Lohn", wage)], firm=names)
    own = cents(wage * Decimal("0.036")) if d.maybe(0.35) else Decimal(0)
    net = wage - own
    early = d.german.money(10, 60, round_to=5) if d.maybe(0.2) and net > 120 else Decimal(0)
    pattern = d.one_of("{} €", "{} €", "{} EUR", "{} Euro", "{}")

    def money(key: str, amount: Decimal) -> str:
        return d.amount(key, amount, currency=pattern)

    def plain(amount: Decimal) -> str:
        return d.print_amount(amount, currency=pattern)

    month = month_field(d, s, "name", "name", "name", "m/y", "m.y", "range", "bis")
    worker = d.field("arbeitnehmer", s.person.name)
    who = d.one_of("", s.person.salutation + " ") + worker
    heading = d.one_of(*_HEADINGS)
    opening = d.one_of(*(_WORKED if by_hour else _FIXED))
    opening = opening.format(
        who=who, m=month, job=d.one_of(*_JOBS), h=number(hours).rstrip("0").rstrip(","), r=plain(rate)
    )
    if "arbeitnehmer" not in opening:
        opening = f"{d.one_of('Für', 'Name:', 'Arbeitnehmer:', 'Lohn für')} {who}. " + opening
    sentences = [opening, d.one_of(*_GROSS).format(x=money("brutto", wage))]
    if own:
        sentences.append(d.one_of(*_CUT).format(x=plain(own)))
    elif d.maybe(0.5):
        sentences.append(d.one_of(*_NO_CUT))
    if own or d.maybe(0.5):
        sentences.append(d.one_of(*_NET).format(x=money("netto", net)))
    if early:
        sentences.append(d.one_of(*_EXTRA).format(x=plain(early), t=d.print_date(d.later(s.month, 2, 20), "dd.mm.")))
    if d.maybe(0.5):
        sentences.append(d.one_of(*_PAID_BANK).format(x=money("auszahlung", net - early), i=d.iban("iban", s.iban)))
    elif d.maybe(0.9):
        sentences.append(d.one_of(*_PAID_CASH).format(x=money("auszahlung", net - early)))
    about = [
        f"{d.one_of('geb.', 'geboren am')} {d.print_date(s.person.born)}",
        f"{d.one_of('wohnhaft', 'Anschrift:')} {escape(s.address.street)}, {escape(s.address.postcode_place)}",
        f"{d.one_of('Steuer-ID', 'IdNr.', 'Steuernr. (ID)')} {d.code('steuer_id', s.tax_id)}",
        (
f"{d.one_of('Rentenvers.-Nr.', 'SV-Nummer', 'Sozialversicherungsnummer', 'Vers.Nr.')} "
f"{d.code('sv_nummer', s.sv_number)}"
),
    ]  # fmt: skip
    details = [item for item in about if d.maybe(0.4)]
    if details:
        sentences.insert(d.rng.choice([1, len(sentences)]), d.one_of(", ", "; ").join(details))
    if d.maybe(0.45):
        sentences += [text.format(d.german.phone()) for text in d.some(_LAST, 1, 2)]
    flow = d.maybe(0.35)
    ended = (sentence if sentence[-1] in ".!)" else sentence + d.one_of(".", ",", ";") for sentence in sentences)
    text = f"<p>{' '.join(ended)}</p>" if flow else "".join(f"<p>{sentence}</p>" for sentence in sentences)
    boss = d.field("arbeitgeber", names)
    side = d.one_of("left", "right", "left")
    head = (
        f"<p style='text-align:{side}'>{boss}<br>{escape(s.firm_address.street)}<br>"
        f"{escape(s.firm_address.postcode_place)}</p>"
    )
    day = f"{escape(s.firm_address.place)}, {d.one_of('den ', '')}{d.print_date(d.later(s.last_day, -3, 8))}"
    below = d.maybe(0.3)
    title = f"<p class=title>{heading.format(m=month)}</p>"
    hand_sign = f"<span class=hand>{escape(employer.last)}</span>" if d.maybe(0.5) else "_" * 18
    signs = (
        f"<p class=sign>{day if below else ''} &nbsp; {hand_sign} &nbsp;&nbsp; {'_' * 18 if d.maybe(0.5) else ''}</p>"
    )
    under = f"<p>{d.one_of('Arbeitgeber', 'Unterschrift', '', 'gez.')} {boss if d.maybe(0.5) else ''}</p>"
    body = head + ("" if below else f"<p style='text-align:right'>{day}</p>") + title + text + signs + under
    font = d.font(HAND) if d.maybe(0.4) else d.font(MONO, MONO, SERIF)
    hand = d.font(HAND)
    size = d.rng.uniform(12.5, 17) if font in HAND else d.rng.uniform(10.5, 12.5)
    css = (
        f"body{{font-family:'{font}','Courier Prime',monospace;font-size:{size:.1f}pt;line-height:"
        f"{d.rng.uniform(1.25, 1.9):.2f};"
        f"color:{d.one_of('#000', '#111', '#224', '#235', '#333')}}}.title{{font-size:{d.rng.randint(105, 140)}%;"
        f"{d.one_of('text-decoration:underline', 'font-weight:bold', 'letter-spacing:.1em')};"
        f"margin:{d.rng.randint(4, 14)}mm 0 6mm}}"
        f".sign{{margin-top:{d.rng.randint(8, 20)}mm}}.hand{{font-family:'{hand}',cursive;font-size:150%}}"
    )
    small = d.maybe(0.3)
    return Sheet(
        body=body,
        css=css + NOWRAP,
        size=(148.0, 210.0) if small else (210.0, 297.0),
        margin=(15.0, 15.0, 15.0, 15.0 if small else 25.0),
    )

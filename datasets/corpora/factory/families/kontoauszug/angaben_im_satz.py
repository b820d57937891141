"""A letter that says account, period and balances in sentences; bookings as lines with leaders, the side in words."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_INTRO = (
    "für das Girokonto {iban}{bic}, geführt auf den Namen {holder}, erhalten Sie den Auszug {no}{span}.",
    "wir übersenden {holder} als Inhaber des Kontos {iban}{bic} den Kontoauszug {no}{span}.",
    "auf Ihrem Konto mit der IBAN {iban}{bic} (Kontoinhaber: {holder}) haben wir{span} gebucht, was unten steht. "
    "Dieser Auszug trägt die Nummer {no}.",
    "wie gewünscht erhalten Sie eine Zweitschrift des Auszugs {no} zum Konto {iban}{bic} von {holder}{span}.",
    "zu Ihrem Privatkonto (IBAN {iban}{bic}, Inhaber {holder}) teilen wir Ihnen{span} die folgenden Umsätze mit; "
    "Auszug Nr. {no}.",
    "Kontoauszug {no} für {holder}, Konto {iban}{bic}{span}.",
    "anliegend die Kontobewegungen{span} auf dem Konto {iban}{bic} von {holder} als Auszug {no}.",
)
_SPAN = (
    " für die Zeit vom {a} bis {b}", " für den Zeitraum {a} bis {b}", " vom {a} bis zum {b}", " ({a} - {b})",
    " in der Zeit vom {a} bis einschließlich {b}",
)  # fmt: skip
_OLD = (
    "Der Saldo betrug zuletzt {x}.", "Zu Beginn wies das Konto {x} auf.", "Der alte Kontostand lautete {x}.",
    "Ihr Konto stand am {day} bei {x}.", "Ausgehend von einem Anfangssaldo in Höhe von {x} haben wir gebucht:",
    "Saldovortrag: {x}.",
)  # fmt: skip
_NEW = (
    "Der neue Saldo beträgt {x}.", "Ihr Konto weist nun {x} auf.",
    "Damit ergibt sich zum {day} ein Kontostand von {x}.", "Nach diesen Buchungen beläuft sich der Saldo auf {x}.",
    "Neuer Kontostand: {x}.", "Per {day} verbleiben {x}.",
)  # fmt: skip
_SUBJECT = (
    "Kontoauszug", "Ihr Kontoauszug", "Zweitschrift eines Kontoauszuges", "Umsätze auf Ihrem Girokonto",
    "Mitteilung der Kontobewegungen", "Buchungsnachweis für Ihr Konto", "Ersatzauszug",
)  # fmt: skip
_END = (
    "Wir bitten um Prüfung.", "Bitte bewahren Sie diesen Auszug sorgfältig auf.",
    "Für Rückfragen stehen wir Ihnen gern zur Verfügung.", "Für die Zweitschrift berechnen wir {fee}.",
    "Einwendungen wollen Sie uns bitte innerhalb von 6 Wochen mitteilen.",
    "Der vereinbarte Dispositionskredit beträgt {limit}.",
    "Die Erstellung weiterer Zweitschriften kostet je Auszug {fee}.",
)  # fmt: skip
_CLOSE = ("Mit freundlichen Grüßen", "Freundliche Grüße", "Hochachtungsvoll", "Mit freundlichem Gruß", "Ihre Bank")
_SIDES = (
    ("zu Ihren Lasten", "zu Ihren Gunsten"), ("Soll", "Haben"), ("Lastschrift", "Gutschrift"), ("S", "H"),
    ("belastet", "gutgeschrieben"), ("ab", "zu"), ("(-)", "(+)"),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    a = u.account(
        d,
        "Spar- und Darlehnskasse {ort} eG",
        "Bankhaus {name}",
        "Sparkasse {ort}",
        "Raiffeisenbank {ort} eG",
        "GLS Gemeinschaftsbank eG",
        "Ethikbank {ort}",
        "Volksbank {ort} eG",
        "Kreissparkasse {ort}",
        "Postbank",
        "Bank für Sozialwirtschaft AG",
    )
    s = u.statement(d, 2, 20)
    issued = d.later(s.end, 0, 20)
    talk = u.voice(d, "kpz", "pz", "zp", "kp", "pkz", rich=0.25)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy", "dd.mm.", "d. month yyyy", "d.m.yyyy")
    unit = d.one_of("{} EUR", "{} €", "{} Euro", "EUR {}")
    debit, credit = rng.choice(_SIDES)
    signed = d.maybe(0.3)
    sign = d.one_of("-{}|{}", "-{}|+{}", "{}-|{}") if signed else "{}|{}"
    numbered, order = d.one_of("none", "dot", "paren", "dash"), d.one_of("text", "text", "amount", "wert")
    leader = d.one_of(
        "border-bottom:1px dotted #555", "border-bottom:1px dotted #555", "border-bottom:1px solid #ddd", ""
    )

    def sentence(key: str, amount, pool: tuple[str, ...], day) -> str:  # type: ignore[no-untyped-def]
        side = d.rng.choice(
            [
                ("{} im Soll", "{} im Haben"),
                ("{} (Soll)", "{} (Haben)"),
                ("{} Soll", "{} Haben"),
                ("-{}", "{}"),
                ("{} zu Ihren Lasten", "{} zu Ihren Gunsten"),
            ]
        )
        before, _, after = side[amount >= 0].partition("{}")
        minus = before == "-"
        shown = u.balance(d, key, amount, "-{}|{}" if minus else "{}|{}", unit)
        return d.one_of(*pool).format(x=("" if minus else before) + shown + after, day=d.print_date(day, "dd.mm.yyyy"))

    lines = []
    for row, item in enumerate(s.bookings, 1):
        mark = {"none": "", "dot": f"{row}.", "paren": f"({row})", "dash": "-"}[numbered]
        day = u.day_cell(d, row, item.day, style)
        text = u.text_cell(d, row, talk.lines(d, item), " ")
        amount = u.amount_cell(d, row, item.amount, sign, unit)
        side = "" if signed else f" {debit if item.amount < 0 else credit}"
        valued = f" {d.one_of('Wert', 'Valuta')} {d.print_date(item.valued, 'dd.mm.')}" if order == "wert" else ""
        if order == "amount":
            lines.append(
                f"<div class=x><span>{mark}</span><span>{day}</span><span class=n>{amount}{side}</span><span "
                f"class=t>{text}</span></div>"
            )
        else:
            lines.append(
                f"<div class=x><span>{mark}</span><span>{day}</span><span class=t>{text}{valued}</span><span "
                f"class=l></span><span class=n>{amount}{side}</span></div>"
            )
    no = d.field("auszug_nummer", u.number(d, s.end))
    no = no if d.maybe(0.5) else f"{d.one_of('Nr.', 'Nummer')} {no}"
    span = (
        d.one_of(*_SPAN).format(a=d.date("zeitraum_von", s.start), b=d.date("zeitraum_bis", s.end))
        if d.maybe(0.65)
        else ("")
    )
    bic = f", BIC {d.field('bic', a.bank.bic)}" if d.maybe(0.5) else ""
    intro = d.one_of(*_INTRO).format(
        iban=d.iban("iban", a.iban),
        bic=bic,
        holder=d.field("kontoinhaber", a.holder),
        no=no.replace("Nr. ", "") if "Nr" in no else no,
        span=span,
    )
    place = escape(g.town())
    dated = d.date("datum", issued)
    dated = d.one_of(f"{place}, {dated}", f"{place}, den {dated}", f"Datum: {dated}", dated)
    who = escape(a.person.last)
    hello = f"Sehr geehrter Herr {who}," if a.person.sex == "m" else f"Sehr geehrte Frau {who},"
    hello = d.one_of(hello, hello, "Sehr geehrte Damen und Herren,", f"Guten Tag {escape(a.person.name)},", "")
    bank = d.field("kreditinstitut", a.bank.name)
    contact = ("<br>").join(u.imprint(d, a.bank)) + (
        f"<br>{d.one_of('Ihr Ansprechpartner', 'Auskunft erteilt', 'Es schreibt Ihnen')}: {escape(g.person().name)}"
        f"<br>{d.one_of('Unser Zeichen', 'Zeichen')}: {g.case_number()}"
    )
    address = (
        f"{a.person.salutation + '<br>' if d.maybe(0.5) else ''}{escape(a.person.name)}<br>"
        f"{escape(a.address.street)}<br>{escape(a.address.postcode_place)}"
    )
    side_block = f"<div class=h><div class=ad>{address}</div><div class=c>{contact}</div></div>"
    words = {"fee": d.print_amount(g.money(1, 15)), "limit": d.print_amount(a.limit)}
    end = " ".join(d.some(_END, 1, 4)).format(**words)
    old = sentence("saldo_alt", s.old, _OLD, s.start) if d.maybe(0.85) else ""
    body = (
        f"<div class=b>{bank}</div>{side_block}<p class=r>{dated if d.maybe(0.85) else ''}</p><p><b>"
        f"{d.one_of(*_SUBJECT)}</b></p><p>{hello}</p><p>{intro} {old}</p>{''.join(lines)}<p class=e>"
        f"{sentence('saldo_neu', s.new, _NEW, s.end)}</p><p>{end}</p><p>{d.one_of(*_CLOSE)}<br>"
        f"{'<br><br>' if d.maybe(0.4) else ''}{escape(a.bank.name)}</p>"
        + "".join(f"<p class=f>{note}</p>" for note in u.notes(d, 0, 2))
    )
    date_width = {"d. month yyyy": 31, "dd.mm.": 14}.get(style, 23)
    columns = (
        (f"7mm {date_width}mm minmax(46mm,max-content) 1fr")
        if order == ("amount")
        else (f"7mm {date_width}mm minmax(0,auto) minmax(4mm,1fr) auto")
    )
    css = d.css(SERIF, SANS, MONO, low=9, high=11) + (
        f".b{{font-size:1.5em;text-align:{d.one_of('left', 'center', 'right')};"
        f"font-weight:{d.one_of('bold', 'normal')};margin-bottom:{rng.randint(6, 18)}mm}}.h{{display:flex;"
        f"justify-content:space-between;gap:10mm;margin-bottom:6mm}}.c{{font-size:.75em;max-width:60mm}}"
        f".r{{text-align:{d.one_of('right', 'left')}}}.x{{display:grid;grid-template-columns:{columns};gap:0 2mm;"
        f"margin-bottom:{rng.uniform(0.5, 2.5):.1f}mm}}.l{{{leader};height:1em}}.n{{text-align:right;"
        f"white-space:nowrap}}.e{{margin-top:4mm}}.f{{font-size:.8em}}"
    )
    foot = (
        ("<div style='position:absolute;bottom:8mm;left:0;right:0;text-align:center;font-size:7pt'>- {page} -</div>")
        if d.maybe(0.7)
        else ("")
    )
    return Sheet(body=body, css=css, footer=foot, margin=(18.0, 20.0, 18.0, 25.0))

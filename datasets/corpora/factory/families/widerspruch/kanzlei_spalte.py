"""Law firm: letterhead with a column of lawyers and office data on the right, "In der Sozialsache ... ./. ..."."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import Streit, streit

_FIELDS = (
    "Fachanwältin für Sozialrecht", "Fachanwalt für Sozialrecht", "Fachanwalt für Arbeitsrecht",
    "Fachanwältin für Familienrecht", "Mediatorin", "Fachanwalt für Medizinrecht", "Steuerberater", "Notar a. D.",
    "angestellte Rechtsanwältin", "in Bürogemeinschaft",
)  # fmt: skip
_OPEN = (
    "zeigen wir unter Vorlage einer Vollmacht an, dass wir {m} {w} vertreten.",
    "zeige ich die anwaltliche Vertretung {g} an. Ordnungsgemäße Bevollmächtigung wird versichert.",
    "hat mich {d} mit der Wahrnehmung der Interessen beauftragt. Eine Vollmacht ist beigefügt.",
    "bestellen wir uns für {m} {w}. Vollmacht anbei.", "vertrete ich bekanntlich {m} {w}.",
)  # fmt: skip
_ACT = (
    "Namens und in Vollmacht {g} legen wir gegen den {n} vom {x} Widerspruch ein.",
    "Gegen Ihren {n} vom {x}, zugegangen am {r}, lege ich namens {g} Widerspruch ein.",
    "Hiermit wird gegen den {n} vom {x}, hier eingegangen am {r}, Widerspruch erhoben.",
    "Für {m} {w} erheben wir gegen den dortigen {n} vom {x} fristwahrend Widerspruch.",
    "Der {n} vom {x} wird in vollem Umfang angefochten; wir erheben Widerspruch.",
)  # fmt: skip
_ASK = (
    "Es wird beantragt, den angefochtenen Bescheid aufzuheben.",
    "Wir beantragen Akteneinsicht durch Übersendung der Verwaltungsakte in unsere Kanzlei.",
    "Es wird gebeten, die aufschiebende Wirkung zu bestätigen.",
    "Für eine Entscheidung haben wir uns eine Frist bis zum {f} notiert.",
    "Die Hinzuziehung eines Bevollmächtigten war notwendig im Sinne von § 63 Abs. 2 SGB X.",
    "Eine Begründung erfolgt nach Akteneinsicht.",
    "Schriftverkehr bitten wir ausschließlich über unsere Kanzlei zu führen.",
    "Auf unser Schreiben vom {t} nehmen wir Bezug.", "Vorsorglich wird ein Antrag nach § 44 SGB X gestellt.",
    "Zustellungen sind gemäß § 13 SGB X an uns zu richten.",
    "Der Betrag von {a} ist unverzüglich auszuzahlen, andernfalls ist einstweiliger Rechtsschutz zu beantragen.",
)  # fmt: skip
_LEGAL = (
    "Der Bescheid ist formell und materiell rechtswidrig.", "Die Behörde verkennt die Reichweite des {l}.",
    "Ein Verstoß gegen {l} liegt auf der Hand.", "Die erforderliche Anhörung nach § 24 SGB X ist unterblieben.",
    "Der Bescheid lässt die nach § 35 SGB X gebotene Begründung vermissen.",
    "Die Voraussetzungen des {l} liegen entgegen Ihrer Auffassung vor.",
    "Auf das Urteil des BSG vom {t} wird verwiesen.",
)  # fmt: skip


def _party(d: Draft, s: Streit) -> str:
    """The client with her address, and the authority, as the caption of the matter."""
    w = s.citizen.sex == "w"
    place = d.one_of(", ", ", wohnhaft ", " · ", ",<br>") + f"{s.street()}, {s.place()}" if d.maybe(0.75) else ""
    who, office = s.name(), s.office_name()
    against = d.one_of("./.", "./.", "gegen", "–", "/")
    return d.one_of(
        f"In der {d.one_of('Sozialsache', 'Widerspruchssache', 'Angelegenheit', 'Sozialrechtssache')}<br>"
        f"{'der Frau' if w else 'des Herrn'} {who}{place}<br>{against} {office}",
        f"In Sachen<br>{who}{place}<br>{against}<br>{office}",
        f"{s.citizen.salutation} {who}{place}<br>{against} {office}<br>wegen {escape(s.benefit)}",
        f"Unsere Mandantschaft: {s.citizen.salutation} {who}{place}<br>Gegner: {office}",
        f"{who} {against} {office}"
        + (f"<br><span class=thin>Anschrift: {s.street()}, {s.place()}</span>" if place else ""),
    )


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    w = s.citizen.sex == "w"
    lawyer, mates = g.person(), [g.person() for _ in range(d.rng.randint(0, 4))]
    title = d.one_of("", "", "Dr. ", "Dr. jur. ")
    full = title + lawyer.name
    female = lawyer.sex == "w"
    ra = "Rechtsanwältin" if female else "Rechtsanwalt"
    names = [lawyer.last, *[mate.last for mate in mates[:2]]]
    firm = d.one_of(
        f"{' & '.join(names[:2])} Rechtsanwälte",
        f"Kanzlei {lawyer.last}",
        f"{' · '.join(names)} Rechtsanwälte PartG mbB",
        f"{lawyer.last} & Kollegen",
        f"Anwaltsbüro {lawyer.last}",
        f"Rechtsanwaltskanzlei {full}",
    )
    if not mates and d.maybe(0.6):
        firm = full
    office = g.address()
    mark = d.field("bevollmaechtigter", full)
    list_of = [f"<b>{mark if d.maybe(0.5) else escape(full)}</b><br>{ra}"] + [
        f"<b>{escape(d.one_of('', '', 'Dr. ') + mate.name)}</b><br>"
        f"{d.one_of('Rechtsanwältin' if mate.sex == 'w' else 'Rechtsanwalt', *_FIELDS)}"
        for mate in mates
    ]
    d.rng.shuffle(list_of)
    own = d.one_of(
        f"{d.rng.randint(10, 2400)}/{s.written:%y}",
        f"{g.digits(5)}-{s.written:%y}/{lawyer.last[:2].upper()}",
        f"{s.written:%y}/{g.digits(4)} {escape(s.citizen.last[:6])}",
    )
    bank = g.bank()
    data = [
        escape(office.street),
        escape(office.postcode_place),
        f"Tel. {g.phone()}",
        f"Fax {g.phone()}",
        f"Gerichtsfach {g.digits(2)}",
        f"USt-IdNr. DE{g.digits(9)}",
        f"{escape(bank.name)}<br>IBAN {d.print_iban(g.iban(bank))}",
        f"Anderkonto {g.digits(8)}",
        "www.kanzlei-beispiel.example",
        "Sprechzeiten nach Vereinbarung",
    ]
    data = data[:3] + d.some(data[3:], 1, 5)
    ours = f"{d.one_of('Unser Zeichen', 'Unser Az.', 'Mein Zeichen', 'Unsere Akte', 'Bitte stets angeben')}: {own}"
    theirs = (
        f"{d.one_of('Ihr Zeichen', 'Ihr Az.', 'Dortiges Az.', 'Az. dort', s.label)}: {s.az()}" if d.maybe(0.8) else ""
    )
    bg = (
        f"{d.one_of('BG-Nr.', 'BG-Nummer', 'Bedarfsgemeinschaft')}{d.one_of(': ', ' ')}{s.bg_code()}"
        if s.bg and d.maybe(0.7)
        else ""
    )
    when = d.one_of("", f"{escape(office.place)}, ", f"{escape(office.place)}, den ", "Datum: ") + s.when()
    side_zeichen = d.maybe(0.5)
    info = [when, ours, *([theirs] if side_zeichen and theirs else [])]
    column = "<br><br>".join(["<br>".join(data), *list_of] if d.maybe(0.4) else [*list_of, "<br>".join(data)])
    to = (
        f"{s.office_name()}<br>{d.one_of('', 'Widerspruchsstelle<br>', 'Rechtsstelle<br>')}{s.office_street()}"
        f"<br>{s.office_place()}"
    )
    ref = [text for text in ("" if side_zeichen else theirs, bg) if text]
    m, gen = (
        ("meine Mandantin", f"der Mandantin, Frau {escape(s.citizen.last)},")
        if w
        else ("meinen Mandanten", f"des Mandanten, Herrn {escape(s.citizen.last)},")
    )
    words = {
        "m": m,
        "g": gen,
        "w": f"{'Frau' if w else 'Herrn'} {escape(s.citizen.last)}",
        "d": f"{'Frau' if w else 'Herr'} {escape(s.citizen.last)}",
        "n": escape(s.dem_bescheid),
        "r": s.receipt(),
        "x": "\0",
    }
    law = d.one_of(*s.laws)
    legal = [s.fill(text.replace("{l}", law)) for text in d.some(_LEGAL, 0, 4)]
    asks = [s.fill(text.replace("{f}", d.print_date(d.later(s.written, 14, 60)))) for text in d.some(_ASK, 1, 5)]
    facts = s.facts(0, 4)
    paragraphs = [d.one_of(*_OPEN).format(**words), d.one_of(*_ACT).format(**words).replace("\0", s.decision_day())]
    paragraphs += [" ".join(asks)] if d.maybe(0.5) else asks
    if facts:
        paragraphs += [
            f"<b>{d.one_of('Begründung:', 'Gründe:', 'Zur Begründung:', 'B e g r ü n d u n g')}</b>",
            *facts,
            " ".join(legal),
        ]
    sign = (
        d.one_of("<br><br>", "<br><br><br>")
        + f"{mark}<br>{ra}"
        + (
            f"<br><span class=thin>"
            f"{d.one_of('elektronisch erstellt', 'beglaubigt und signiert', '(qualifiziert signiert)')}</span>"
            if d.maybe(0.2)
            else ""
        )
    )
    side = d.one_of("right", "right", "left")
    width = d.rng.randint(40, 50)
    head = f"<div class=firm>{escape(firm)}</div>"
    back = f"<div class=back>{escape(firm)} · {escape(office.street)} · {escape(office.postcode_place)}</div>"
    body = (
        f"{head}<div class=col>{column}</div><div class=to>{back}{to}</div><p class=info>{'<br>'.join(info)}</p>"
        f"<p class=matter>{_party(d, s)}{''.join('<br>' + text for text in ref)}</p><p>"
        f"{d.one_of('Sehr geehrte Damen und Herren,', 'In obiger Angelegenheit', 'Sehr geehrte Frau Kollegin,')}</p>"
        + "".join(f"<p>{text}</p>" for text in paragraphs if text)
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Mit kollegialen Grüßen', 'Hochachtungsvoll', '')}{sign}</p>"
    )
    if d.maybe(0.3):
        matter = d.one_of("wegen Widerspruchs", "in Sachen Sozialrecht", f"wegen {escape(s.benefit)}")
        body += (
            f"<h2 class=break>{d.one_of('Vollmacht', 'Prozessvollmacht', 'V O L L M A C H T')}</h2><p>"
            f"{d.one_of('Der Kanzlei', 'Hiermit wird')} {escape(firm)}, {escape(office.street)}, "
            f"{escape(office.postcode_place)}, {d.one_of('wird Vollmacht erteilt', 'Vollmacht erteilt')} "
            f"{matter} gegen {s.office_name()}.</p><ol><li>Vertretung im Verwaltungsverfahren"
            f"<li>Entgegennahme von Zustellungen und Zahlungen<li>Einlegung und Rücknahme von "
            f"Rechtsbehelfen</ol><p style='margin-top:20mm'>{escape(s.home.place)}, "
            f"{d.print_date(d.german.day(s.received, s.written))}<br>______________________<br>({s.name()})</p>"
        )
    wide = d.maybe(0.5)
    place = f"position:absolute;top:42mm;{side}:14mm;" if wide else f"float:{side};"
    margin = (14, width + 24, 18, 24) if side == "right" else (14, 16, 18, width + 22)
    margin = margin if wide else (14, 18, 18, 24)
    css = d.css(SANS, SERIF, low=9.5, high=11.2) + (
        f".firm{{font-size:{d.rng.randint(14, 22)}pt;text-align:{d.one_of('left', 'center', 'right')};color:"
        f"{d.one_of('#000', '#234', '#722', '#264')};margin-bottom:12mm;"
        f"border-bottom:{d.one_of('1px solid', '0 solid', '2px solid #888')};font-variant:"
        f"{d.one_of('normal', 'small-caps')}}}"
        f".col{{{place}width:{width}mm;font-size:7.5pt;line-height:1.25;margin-"
        f"{'left' if side == 'right' else 'right'}:6mm;padding-left:2mm;border-left:"
        f"{d.one_of('1px solid #999', '0 solid')}}}"
        f".back{{font-size:6.5pt;text-decoration:underline;"
        f"margin-bottom:1.5mm}}.to{{min-height:30mm}}.info{{margin:5mm 0}}.matter{{font-weight:"
        f"{d.one_of('bold', 'normal')};margin:5mm 0}}"
        ".thin{font-weight:normal;font-size:90%}.break{text-align:center;letter-spacing:1mm}"
    )
    return Sheet(
        body=body,
        css=css,
        footer="<div style='position:absolute;bottom:8mm;right:20mm;font-size:7pt'>- {page} -</div>"
        if d.maybe(0.5)
        else "",
        margin=margin,
    )

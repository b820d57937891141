"""Bank, insurer or office secures a rent deposit: guarantee deed, pledged savings, assignment, cost commitment; solemn single page with an amount in words."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_ONES = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")


def _words(hundreds: int) -> str:
    thousand, rest = divmod(hundreds, 10)
    return (f"{_ONES[thousand]}tausend" if thousand else "") + (f"{_ONES[rest]}hundert" if rest else "")


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.rng.choice(["bank", "office", "assign"])
    name = (
        g.bank().name
        if kind == "bank"
        else d.one_of(f"Jobcenter {g.town()}", f"Sozialamt {g.town()}", f"Landkreis {g.town()} - Sozialamt")
        if kind == "office"
        else g.person().name
    )
    c = akte.case(d, name, coded={"bank": 0.15, "office": 0.75, "assign": 0.3}[kind])
    hundreds = d.rng.randint(5, 29)
    amount = d.print_amount(Decimal(hundreds * 100))
    landlord, flat = escape(g.landlord()), f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"
    tenant = c.who if kind != "assign" else None
    who = escape(tenant.name) if tenant else c.shown
    lease = d.print_date(d.later(c.day, -40, -1))
    title = {
        "bank": d.one_of("Mietaval / Bürgschaftsurkunde", "Mietbürgschaft", "Bürgschaft für eine Mietsicherheit", "Verpfändungserklärung Mietkautionskonto"),
        "office": d.one_of("Kostenübernahmeerklärung für die Mietsicherheit", "Garantieerklärung", "Mietübernahmebescheinigung", "Zusicherung gegenüber dem Vermieter"), "assign": d.one_of("Abtretungserklärung", "Abtretung des Anspruchs auf Rückzahlung der Kaution", "Abtretung und Einverständnis zur Direktzahlung"),
    }[kind]  # fmt: skip
    texts = {
        "bank": [f"Der Mieter {who} hat mit {landlord} am {lease} einen Mietvertrag über die Wohnung {flat} geschlossen und Sicherheit zu leisten.", f"Dies vorausgeschickt übernehmen wir, {c.shown}, die selbstschuldnerische Bürgschaft bis zum Höchstbetrag von {amount} (in Worten: {_words(hundreds)} Euro).", "Auf die Einrede der Vorausklage wird verzichtet.", "Die Bürgschaft erlischt mit Rückgabe dieser Urkunde.", f"Die Provision beträgt {akte.euro(d, 20, 90)} jährlich."],
        "office": [f"zugunsten von {who}, geb. {d.print_date(c.who.born)}, übernehmen wir gegenüber {landlord} die Kaution für die Wohnung {flat} in Höhe von {amount}.", "Die Leistung wird als Darlehen erbracht; die Rückzahlung der Kaution hat ausschließlich an uns zu erfolgen.", "Eine Zahlung laufender Miete ist damit nicht zugesagt.", "Das Schreiben verliert seine Gültigkeit, wenn der Vertrag nicht binnen drei Monaten geschlossen wird.", "Der Betrag wird nach Vorlage des unterschriebenen Mietvertrages überwiesen."],
        "assign": [f"Hiermit trete ich, {who}, geboren am {d.print_date(c.who.born)}, wohnhaft {flat}, meinen Anspruch gegen {landlord} auf Rückzahlung der Kaution von {amount} an das Jobcenter {escape(g.town())} ab.", "Die Abtretung wird dem Vermieter angezeigt.", f"Ich bin damit einverstanden, dass die Miete ab {d.print_date(d.later(c.day, 3, 40))} direkt an den Vermieter gezahlt wird (IBAN {d.print_iban(g.iban())}).", "Der Anspruch ist nicht gepfändet oder anderweitig abgetreten."],
    }[kind]  # fmt: skip
    texts = [text for number, text in enumerate(texts) if number < 2 or d.maybe(0.75)]
    deed = (
        f"{d.one_of('Bürgschafts-Nr.', 'Aval-Nr.', 'Urkunde Nr.')} {g.digits(8)}"
        if kind == "bank" and d.maybe(0.7)
        else ""
    )
    ref = akte.ref(d, c, *(("Ihr Aktenzeichen:", "Aktenzeichen:") if kind == "assign" else ()))
    head = (
        f"<p class=o>{c.shown}<br><small>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}</small></p>"
        if kind != "assign" or d.maybe(0.4)
        else ""
    )
    to = (
        f"<p>{landlord}<br>{escape(g.street())}<br>{escape(c.home.postcode_place)}</p>"
        if kind == "office" or d.maybe(0.4)
        else ""
    )
    numbered = d.maybe(0.4)
    body_text = "".join(f"<p>{f'{i}. ' if numbered else ''}{text}</p>" for i, text in enumerate(texts, 1))
    sign = f"<div class=h><p>{akte.place_day(d, c)}<br>{akte.sign(d, c.clerk.last if kind != 'assign' else c.sender.split()[-1])}<br>{d.one_of('Unterschrift', c.shown, 'Im Auftrag' if kind == 'office' else 'Unterschrift')}</p>{akte.seal(d, c.seat.place) if kind == 'office' and d.maybe(0.5) else ''}</div>"
    align = d.one_of("center", "left")
    body = f"{head}{to}<p>{'<br>'.join(text for text in (ref, deed) if text)}</p><h1>{title}</h1>{'<p>Sehr geehrte Damen und Herren,</p>' if kind == 'office' else ''}{body_text}{sign}"
    css = (
        d.css(SANS, SERIF, SERIF, MONO, low=10.5, high=12.5)
        + f"h1{{font-size:{d.rng.randint(14, 21)}pt;text-align:{align};margin:8mm 0}}.o{{font-size:14pt;color:{c.color};text-align:{d.one_of('left', 'right', 'center')}}}small{{font-size:8pt}}.h{{display:flex;justify-content:space-between;margin-top:12mm}}p{{margin-bottom:3.5mm}}"
    )
    frame = (
        f"<div style='position:absolute;inset:9mm;border:{d.one_of('4px double #444', '1px solid #000')}'></div>"
        if kind == "bank" and d.maybe(0.4)
        else ""
    )
    return Sheet(frame + body, css, margin=(20, 24, 16, 26))

"""A number is assigned: social security card letter, tax ID letter, Betriebsnummer or customer number; the number stands alone in a frame."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.rng.choice(["sv", "tax", "kv", "client", "loss"])
    sender = {
        "sv": d.one_of("Deutsche Rentenversicherung {}", "Rentenversicherung {} - Datenstelle"), "tax": d.one_of("Bundeszentralamt für Steuern", "Finanzamt {}"), "kv": d.one_of("Krankenkasse {}", "BKK {}", "AOK Region {}"), "client": d.one_of("Agentur für Arbeit {}", "Jobcenter {}", "Familienkasse {}"),
        "loss": d.one_of("Finanzamt {}", "Stadt {} - Gewerbeamt", "Berufsgenossenschaft {}"),
    }[kind].format(g.town())  # fmt: skip
    c = akte.case(d, sender, coded=0.35)
    digits = g.tax_id()
    number, label, title = {
        "sv": (
            g.pension_number(c.who),
            "Versicherungsnummer",
            d.one_of(
                "Sozialversicherungsausweis",
                "Ihr Sozialversicherungsausweis",
                "Versicherungsnummer-Nachweis",
                "Ihre Versicherungsnummer",
            ),
        ),
        "tax": (
            f"{digits[:2]} {digits[2:5]} {digits[5:8]} {digits[8:]}",
            "Identifikationsnummer",
            d.one_of(
                "Zuteilung der Identifikationsnummer nach § 139b der Abgabenordnung",
                "Ihre steuerliche Identifikationsnummer",
                "Mitteilung der Identifikationsnummer",
            ),
        ),
        "kv": (
            g.insurance_number(),
            "Versichertennummer",
            d.one_of("Ihre neue Gesundheitskarte", "Willkommen bei uns – Ihre Karte", "Ersatzbescheinigung folgt"),
        ),
        "client": (
            d.one_of(f"{g.digits(3)}A{g.digits(6)}", g.bg_number()),
            d.one_of("Kundennummer", "Ihre Kundennummer"),
            d.one_of("Ihre Anmeldung", "Zugangsdaten zum Online-Portal", "Bestätigung Ihrer Meldung"),
        ),
        "loss": (
            f"{g.digits(2)}/{g.digits(3)}/{g.digits(5)}",
            "Steuernummer" if sender.startswith("Finanz") else "Unternehmensnummer",
            d.one_of("Erteilung einer Steuernummer", "Mitteilung Ihrer Nummer"),
        ),
    }[kind]
    texts = {
        "sv": (
            "mit diesem Schreiben erhalten Sie Ihren Sozialversicherungsausweis. Prüfen Sie bitte die Angaben.",
            "Legen Sie den Nachweis bei Beginn einer Beschäftigung Ihrem Arbeitgeber vor.",
            "Den Verlust melden Sie bitte Ihrer Krankenkasse.",
            "Mit der Rente selbst hat dieses Schreiben nichts zu tun.",
        ),
        "tax": (
            "Ihnen wurde die folgende Nummer zugeteilt. Sie gilt ein Leben lang.",
            "Bitte bewahren Sie dieses Schreiben auf, auch wenn Sie derzeit steuerlich nicht geführt werden.",
            "Stimmen die Daten nicht, wenden Sie sich an die Meldebehörde.",
            "Geben Sie die Nummer bei Anträgen und Erklärungen gegenüber Finanzbehörden an.",
        ),
        "kv": (
            "anbei erhalten Sie Ihre elektronische Gesundheitskarte. Bitte unterschreiben Sie auf der Rückseite.",
            "Die alte Karte vernichten Sie bitte.",
            "Die PIN geht Ihnen mit getrennter Post zu.",
            "Eine Bescheinigung über Ihre Mitgliedschaft können Sie in der App anfordern.",
        ),
        "client": (
            "wir haben Sie heute arbeitsuchend gemeldet. Unter der folgenden Nummer werden Sie bei uns geführt.",
            "Mit dem Kennwort können Sie sich online anmelden.",
            "Bitte geben Sie die Nummer bei jedem Anruf an.",
            "Über Leistungen wird gesondert entschieden.",
        ),
        "loss": (
            "Sie werden ab sofort unter der folgenden Nummer geführt.",
            "Bitte geben Sie diese auf Ihren Rechnungen an.",
            "Vorauszahlungen wurden nicht festgesetzt.",
            "Eine Umsatzsteuer-Identifikationsnummer beantragen Sie bitte gesondert.",
        ),
    }[kind]
    chosen = [texts[0], *d.some(texts[1:], 1, 3)]
    spaced = number if kind != "sv" or d.maybe(0.5) else f"{number[:2]} {number[2:8]} {number[8]} {number[9:]}"
    inner = f"<small>{label}</small><br><b style='font:{d.rng.randint(13, 21)}pt {d.font(MONO, SANS)}'>{spaced}</b>"
    data = [
        ("Name", escape(c.who.last)),
        ("Vorname(n)", escape(c.who.first)),
        ("Geburtsname", escape(g.person().last)),
        ("geboren am", d.print_date(c.who.born)),
        ("Geburtsort", escape(g.town())),
        ("Geschlecht", c.who.sex),
    ]
    lines = "".join(f"<tr><td>{a}<td>{b}" for a, b in data if d.maybe(0.7))
    card = d.maybe(0.4)
    box = f"<div class={'k' if card else 'b'}>{f'<p>{title} – {c.shown}</p>' if card else ''}{inner}{f'<table>{lines}</table>' if lines and d.maybe(0.7) else ''}</div>"
    refs = [
        text
        for text in (
            akte.ref(d, c, "Unser Zeichen", "Geschäftszeichen", "Aktenzeichen", "Az."),
            f"{d.one_of('Datum', '', 'Datum:')} {c.dated}" if c.dated else "",
            f"{d.one_of('Telefon', 'Tel.')} {g.phone()}" if d.maybe(0.6) else "",
        )
        if text
    ]
    top = d.one_of(
        f"<p class=o>{c.shown}</p>",
        f"<div class=h><p class=o>{c.shown}</p><p class=z>{'<br>'.join(post.contact(d, c.seat)[:4])}</p></div>",
    )
    left = d.maybe(0.5)
    block = f"<div class=h><p>{akte.addressee(d, c)}</p>{'' if left else '<p>' + '<br>'.join(refs) + '</p>'}</div>{'<p>' + ' &nbsp; '.join(refs) + '</p>' if left else ''}"
    late = d.maybe(0.4)
    text = "".join(f"<p>{line}</p>" for line in chosen)
    body = f"{top}{block}<h2>{title}</h2><p>{akte.dear(d, c.who) if d.maybe(0.8) else ''}</p>{text + box if late else box + text}<p>{d.one_of('Mit freundlichen Grüßen', 'Ihr Service-Team', 'Dieses Schreiben wurde maschinell erstellt.')}<br>{c.shown if d.maybe(0.4) else ''}</p>"
    css = d.css(SANS, SANS, SERIF, low=10, high=12) + (
        f".o{{font-size:{d.rng.randint(12, 18)}pt;color:{c.color};margin-bottom:9mm}}.z{{font-size:8pt;text-align:right}}.h{{display:flex;justify-content:space-between;margin-bottom:6mm}}h2{{font-size:13pt}}.b{{border:{d.one_of('1px solid #000', '2px solid ' + c.color, '0')};padding:4mm;margin:5mm 0;text-align:{d.one_of('left', 'center')};background:{d.one_of('#fff', '#f2f2f2')}}}"
        f".k{{width:86mm;min-height:54mm;border:1px solid #777;border-radius:3mm;padding:4mm;box-sizing:border-box;margin:6mm {d.one_of('auto', '0')};background:{d.one_of('#e8f0e8', '#f5efe0', '#fff')};font-size:.9em}}small{{font-size:7.5pt}}.b td,.k td{{padding:.3mm 4mm .3mm 0;text-align:left}}"
    )  # fmt: skip
    return Sheet(body + akte.leaflet(d, 0.2), css, margin=(16, 20, 16, 25))

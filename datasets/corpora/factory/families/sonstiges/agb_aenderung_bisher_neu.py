"""A bank's letter on new terms: old and new side by side, speaking of Widerspruch and Kontoauszug."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import Draft, Sheet
from corpora.factory.families.sonstiges._beinahe import color, emblem, imprint, page_number, picked, table

_SUBJECTS = (
    "Änderung unserer Allgemeinen Geschäftsbedingungen", "Neue Entgelte für Ihr Girokonto",
    "Anpassung des Preis- und Leistungsverzeichnisses", "Wichtige Information zu Ihrem Konto: Änderungsangebot",
    "Änderung der Bedingungen für die Girocard", "Ihre Zustimmung ist erforderlich",
    "Änderung der Sonderbedingungen Online-Banking", "Ihr Kontomodell wird umgestellt",
    "Wir ändern unsere Vertragsbedingungen zum {day}",
)  # fmt: skip
_OPENINGS = (
    "mit diesem Schreiben unterbreiten wir Ihnen ein Angebot zur Änderung der mit Ihnen vereinbarten Bedingungen.",
    "wir haben unser Preis- und Leistungsverzeichnis überarbeitet. Was sich für Sie ändert, lesen Sie auf dieser "
    "und der nächsten Seite.",
    "gestiegene Kosten und neue gesetzliche Vorgaben machen eine Anpassung unserer Entgelte notwendig.",
    "der Bundesgerichtshof hat mit Urteil vom 27. April 2021 (XI ZR 26/20) über die Zustimmungsfiktion in "
    "Bank-AGB entschieden.",
    "Sie nutzen bei uns ein Girokonto. Die dafür geltenden Bedingungen möchten wir mit Wirkung zum {day} ändern.",
    "vielen Dank für Ihr Vertrauen. Heute informieren wir Sie über Neuerungen rund um Ihr Konto.",
)  # fmt: skip
_ITEMS = (
    ("Kontoführung monatlich", "{a}", "{b}"), ("Kontoauszug am Auszugsdrucker", "kostenfrei", "{c} je Auszug"),
    ("Kontoauszug per Post", "Porto", "Porto zzgl. {c}"), ("Beleghafte Überweisung", "{c}", "{b}"),
    ("Girocard pro Jahr", "{a}", "{b}"), ("Buchungsposten", "{c}", "{c}"),
    ("Echtzeit-Überweisung", "{c}", "kostenfrei"),
    ("Eingeräumte Überziehung, Sollzinssatz", "9,85 %", "11,25 % p. a."),
    ("Geduldete Überziehung", "14,85 %", "11,25 % p. a."), ("Bareinzahlung am Schalter", "kostenfrei", "{b}"),
    ("Zweitschrift eines Kontoauszugs", "{a}", "nach Aufwand, mind. {b}"),
    ("Benachrichtigung über Lastschriftrückgabe", "{c}", "{b}"), ("SMS-TAN", "{c}", "entfällt"),
    ("Basiskonto monatlich", "{a}", "{b}"), ("Dauerauftrag einrichten", "kostenfrei", "{c}"),
)  # fmt: skip
_CLAUSES = (
    "Sie können diesem Angebot vor dem vorgeschlagenen Zeitpunkt des Wirksamwerdens zustimmen oder es ablehnen.",
    "Ihre Zustimmung gilt als erteilt, wenn Sie Ihre Ablehnung nicht vor dem {day} angezeigt haben (§ 675g BGB).",
    "Einen Widerspruch richten Sie bitte in Textform an die unten genannte Anschrift; ein Formular ist nicht nötig.",
    "Sind Sie nicht einverstanden, können Sie den Kontovertrag vor dem Zeitpunkt des Wirksamwerdens fristlos und "
    "kostenfrei kündigen.",
    "Haben Sie der Änderung widersprochen, behalten wir uns vor, die Geschäftsbeziehung mit einer Frist von zwei "
    "Monaten zu beenden.",
    "Die vollständigen Bedingungen senden wir Ihnen auf Wunsch zu; Sie finden sie außerdem in jeder Filiale und "
    "im Internet.",
    "Auf Ihrem Kontoauszug weisen wir im Monat vor der Umstellung nochmals auf die Änderung hin.",
    "Alle übrigen Vereinbarungen, auch zu Ihrem Freistellungsauftrag, gelten unverändert fort.",
    "Wenn Sie Sozialleistungen beziehen, prüfen wir gern, ob ein Basiskonto für Sie in Frage kommt.",
    "Bitte bestätigen Sie Ihre Zustimmung im Online-Banking, am Geldautomaten oder mit dem beiliegenden "
    "Antwortschreiben.",
    "Eine außergerichtliche Streitschlichtung ist beim Ombudsmann möglich.",
    "Dieses Schreiben wurde maschinell erstellt und ist ohne Unterschrift gültig.",
)  # fmt: skip
_SMALL_HEADS = (
    "Was ändert sich?", "Was müssen Sie tun?", "Ihre Rechte", "Warum schreiben wir Ihnen?", "Gut zu wissen",
    "Hinweise",
)  # fmt: skip
_BYES = (
    "Mit freundlichen Grüßen", "Freundliche Grüße", "Mit freundlichem Gruß", "Herzliche Grüße", "Es grüßt Sie",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, tint = d.german, color(d)
    bank, reader, address, home = g.bank(), g.person(), g.address(), g.address()
    day = g.day()
    start = d.print_date((day + timedelta(days=d.rng.randint(60, 110))).replace(day=1))
    shown = d.field("absender", bank.name)

    def fill(text: str) -> str:
        low, high, cent = g.money(1, 6), g.money(3, 13), g.money(0.05, 0.9)
        return escape(text.format(day=start, a=d.print_amount(low), b=d.print_amount(high), c=d.print_amount(cent)))

    rows = [
        [fill(cell) if i == 0 else f"class=n|{fill(cell)}" for i, cell in enumerate(item)]
        for item in picked(d, _ITEMS, 3, 10)
    ]
    head = [
        d.one_of("Leistung", "Entgelt für", "Position", ""),
        "class=n|" + d.one_of("bisher", "alt", "Preis bis heute", "derzeit"),
        "class=n|" + d.one_of("neu", f"ab {start}", "künftig", "Preis neu"),
    ]
    facts = []
    if d.maybe(0.45):
        facts.append(
            (d.one_of("Unser Zeichen", "Unsere Zeichen", "Zeichen", "Vorgang"), d.code("aktenzeichen", g.case_number()))
        )
    facts.append((d.one_of("Datum", "", "Datum:", "Ort, Datum"), d.date("datum", day)))
    facts += picked(
        d,
        [
            ("Telefon", escape(g.phone())),
            ("Ihr Ansprechpartner", escape(g.person().name)),
            ("Konto", d.print_iban(g.iban(bank))),
            ("Kunden-Nr.", g.digits(9)),
            ("Filiale", escape(g.town())),
        ],
        0,
        3,
    )
    right = table([[a, b] for a, b in facts], css_class="info") if d.maybe(0.6) else ""
    line = "" if right else "<p class=line>" + " &nbsp; ".join(f"{a} {b}" for a, b in facts) + "</p>"
    sender = f"{shown} · {escape(address.street)} · {escape(address.postcode_place)}" if d.maybe(0.5) else ""
    logo = f"<div class=logo>{emblem(d, tint) * d.maybe(0.5)}<b>{shown}</b></div>"
    letter = (
        f"<div class=top><div><small>{sender}</small><p>{d.address_lines(reader.name, home, reader)}</p></div>"
        f"<div>{right}</div></div>"
    )
    hello = d.one_of(
        f"Sehr geehrte{'r' if reader.sex == 'm' else ''} {reader.salutation} {escape(reader.last)},",
        "Sehr geehrte Kundin, sehr geehrter Kunde,",
        "Guten Tag,",
        f"Guten Tag {escape(reader.name)},",
    )
    sections = [table(rows, head, "cmp")]
    clauses = d.some(_CLAUSES, 4, 11)
    while clauses:
        title = f"<b>{d.one_of(*_SMALL_HEADS)}</b><br>" if d.maybe(0.4) else ""
        count = d.rng.randint(1, 3)
        sections.append(f"<p>{title}{' '.join(fill(text) for text in clauses[:count])}</p>")
        clauses = clauses[count:]
    if d.maybe(0.4):
        sections.insert(1 if d.maybe(0.5) else 0, sections.pop())
    sign = d.one_of(
        "",
        f"i. A. {escape(g.person().name)}",
        f"{escape(g.person().name)} &nbsp;&nbsp; {escape(g.person().name)}",
        "Ihre Filialdirektion",
    )
    bye = f"<p>{d.one_of(*_BYES)}</p><p>{d.one_of(shown, '')}<br>{sign}</p>"
    body = (
        f"{logo}{letter}{line}<p class=subject>{fill(d.one_of(*_SUBJECTS))}</p><p>{hello}</p><p>"
        f"{fill(d.one_of(*_OPENINGS))}</p>"
    )
    body += (
        "".join(sections) + bye + f"<p class=s>{d.one_of('', 'Anlage: Preis- und Leistungsverzeichnis', 'Anlagen')}</p>"
    )
    css = d.css() + (
        f".logo{{text-align:{d.one_of('left', 'right', 'center')};color:{tint};font-size:{d.rng.randint(14, 22)}"
        "pt;margin-bottom:10mm}"
        ".top{display:flex;justify-content:space-between;margin-bottom:8mm}.info "
        "td{padding-right:3mm}.line{text-align:right}"
        f".subject{{font-weight:bold;font-size:{d.one_of('110%', '125%', '100%')}}}.cmp{{width:100%;margin:2mm 0 "
        "4mm}.n{text-align:right}"
        ".cmp td,.cmp th{padding:1mm 2mm;text-align:left;"
        f"border:{d.one_of('1px solid #999', '0 solid', '1px dotted #555')}}}"
        f".cmp th.n,.cmp td.n{{text-align:right}}.cmp th{{background:{d.one_of('#eee', '#fff', '#e4ecf4')}}}"
        ".s,small{font-size:7pt}"
    )
    footer = imprint(d, shown, bank.name, address, bank) * d.maybe(0.75) + page_number(d)
    return Sheet(body, css, footer=footer, margin=(16, 20, 26, 25))

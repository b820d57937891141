"""A large landlord's booklet: result page in boxes, cost pages with keys, heating, explanations, form to object or pay."""

from __future__ import annotations

from decimal import Decimal

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n
from corpora.factory.families.sonstiges import _beinahe as b

_GLOSSARY = (
    ("Wohnfläche", "Die Kosten werden nach dem Verhältnis der Fläche Ihrer Wohnung zur Gesamtfläche verteilt."),
    ("Wohneinheiten", "Jede Wohnung trägt den gleichen Anteil."), ("Personen", "Maßgeblich ist die bei uns gemeldete Personenzahl, anteilig nach Monaten."),
    ("Verbrauch", "Grundlage sind die abgelesenen Werte der Zähler und Heizkostenverteiler."), ("Grundkosten", "Nach der Heizkostenverordnung sind 30 bis 50 Prozent nach Fläche zu verteilen."),
    ("Grundsteuer", "Die Gemeinde erhebt sie durch Bescheid; der Hebesatz wurde zuletzt angehoben."), ("Hauswart", "Nicht umlegbar sind Verwaltung und Reparaturen; der Abzug beträgt 15 Prozent."),
    ("Vorauszahlung", "Berücksichtigt sind alle bis zum Ende des Zeitraums gezahlten Beträge."), ("CO2-Kosten", "Seit 2023 trägt der Vermieter je nach Zustand des Hauses einen Teil selbst."),
    ("Versicherung", "Enthalten sind Feuer, Leitungswasser, Sturm und Haftpflicht."),
)  # fmt: skip


def _pages(d: Draft, s: n.Statement, title: str, posts: tuple[n.Post, ...], total: str) -> str:
    with_key = d.maybe(0.8)
    head = f"<thead><tr><th>{title}<th class=r>Kosten gesamt{'<th>Schlüssel<th class=r>Einheiten' if with_key else ''}<th class=r>{d.one_of('Kosten Wohnung', 'Ihr Anteil')}</thead>"
    rows = "".join(
        f"<tr><td>{post.name}<td class=r>{n.money(d, post.house)}{f'<td>{n.key_name(d, post)}<td class=r>{n.units(post.own)} / {n.units(post.units)}' if with_key else ''}<td class=r>{n.money(d, post.share)}"
        for post in posts
    )
    return f"<table class=t>{head}<tbody>{rows}<tr class=s><td colspan={4 if with_key else 2}>{d.one_of('Summe', 'Zwischensumme')} {title}<td class=r>{total}</tbody></table>"


def draw(d: Draft) -> Sheet:
    rng = d.rng
    s = n.statement(d, private=0.03, posts=(8, 18), heating=0.75, flats=(8, 120))
    tint, lord = b.color(d), n.landlord(d, s)
    due = d.date("faellig_am", s.due) if d.maybe(0.6) else ""
    tiles = [
        (d.one_of("Abrechnungszeitraum", "Zeitraum"), n.period(d, s)),
        (d.one_of("Ihre Wohnung", "Mietobjekt", "Objekt"), f"{n.street(d, s)}<br>{n.town(d, s)}<br>{s.unit}"),
        (d.one_of("Mitgliedsnummer", "Vertrag", "Kundennummer"), s.number),
    ]
    if d.maybe(0.85):
        tiles.append((d.one_of("Datum", "Erstellt am", "Abrechnungsdatum"), d.date("datum", s.day)))
    if due:
        tiles.append(
            (
                d.one_of("Fällig am", "Zahlbar bis", "Zahlungsziel")
                if s.owed
                else d.one_of("Auszahlung am", "Gutschrift am"),
                due,
            )
        )
    rng.shuffle(tiles)
    boxes = "".join(f"<div class=ti><small>{label}</small><br>{value}</div>" for label, value in tiles)
    warm, cold = sum((post.share for post in s.heating), Decimal(0)), sum((post.share for post in s.posts), Decimal(0))
    lines = []
    if s.heating and d.maybe(0.8):
        lines += [("Betriebskosten", n.money(d, cold, True)), ("Heiz- und Warmwasserkosten", n.money(d, warm, True))]
    lines += [
        (d.one_of(*n.SHARE), n.share(d, s)),
        (d.one_of(*n.ADVANCES), n.advances(d, s)),
        (n.kind(d, s), f"<b>{n.result(d, s)}</b>"),
    ]
    result = "<table class=re>" + "".join(f"<tr><td>{label}<td class=r>{value}" for label, value in lines) + "</table>"
    plan = (
        f"<p>{d.one_of('Neue Vorauszahlung', 'Ihr neuer Abschlag')}: {d.print_amount(s.new_monthly)} {d.one_of('(bisher ' + d.print_amount(s.monthly) + ')', '')} {d.one_of('', 'ab ' + d.print_date(d.later(s.due, 1, 40)))}</p>"
        if d.maybe(0.6)
        else ""
    )
    first = (
        f"<div class=hd>{lord}</div><p class=to>{n.tenant(d, s)}<br>{n.street(d, s)}<br>{n.town(d, s)}</p><h1>{d.one_of(*n.TITLES)}</h1><div class=tl>{boxes}</div>"
        f"<p>{n.hello(d, s)}</p><p>{d.one_of('hier ist das Ergebnis Ihrer Abrechnung.', 'wir haben Ihr Nutzerkonto abgerechnet.', 'das Ergebnis auf einen Blick:')}</p>{result}<p>{n.payment(d, s, due=due)}</p>{plan}{b.grouped(d, n.hints(d, s, 0, 3))}<p>{d.one_of(*b.BYES)}<br>{d.one_of('Ihre', 'Team Betriebskosten,', '')} {lord}</p>"
    )
    second = f"<h2 class=break>{d.one_of('Ihre Kosten im Einzelnen', 'Kostenaufstellung', 'So setzen sich die Kosten zusammen')}</h2>"
    total = n.share(d, s, False)
    if s.heating:
        second += _pages(d, s, "Betriebskosten", s.posts, n.money(d, cold)) + _pages(
            d, s, "Heizkosten", s.heating, n.money(d, warm)
        )
        second += (
            f"<p class=su>{d.one_of('Kosten insgesamt', 'Gesamtkosten der Wohnung')}: {total}</p>"
            if d.maybe(0.7)
            else ""
        )
    else:
        second += _pages(d, s, "Betriebskosten", s.posts, total)
    words = rng.sample(_GLOSSARY, rng.randint(3, 9))
    third = (
        f"<h2 class='{d.one_of('break', '')}'>{d.one_of('Erläuterungen', 'Was bedeutet was?', 'Verteilerschlüssel und Hinweise')}</h2>"
        + "".join(f"<p class=gl><b>{word}</b> {text}</p>" for word, text in words)
    )
    third += "".join(f"<p class=gl>{text}</p>" for text in n.hints(d, s, 2, 6))
    slip = ""
    if d.maybe(0.4):
        slip = f"<div class=sl>{d.one_of('Rückantwort', 'Antwort')}: {lord} · Nr. {s.number}<br>☐ Ich bitte um Ratenzahlung in ___ Raten. ☐ Ich wünsche Belegeinsicht am ______<br>☐ Meine Kontonummer: ______________ Datum ________ Unterschrift __________</div>"
    body = first + second + third + slip
    css = d.css(SANS, SANS, SERIF, low=9, high=10.5) + (
        f".hd{{background:{d.one_of(tint + ';color:#fff', '#fff;color:' + tint)};padding:3mm 5mm;font-size:15pt;margin-bottom:9mm}}.to{{min-height:27mm}}h1,h2{{color:{tint};font-size:{rng.randint(13, 18)}pt;margin:3mm 0}}.tl{{display:flex;flex-wrap:wrap;gap:2.5mm;margin-bottom:4mm}}.ti{{border:1px solid {tint};border-radius:{d.one_of('0', '2mm')};padding:1.5mm 3mm;flex:{d.one_of('1', '0 1 auto')}}}"
        f".re{{width:{rng.randint(60, 100)}%;background:{d.one_of('#f3f5f7', '#fff', '#fdf6e6')};margin:3mm 0}}.re td{{padding:1.2mm 3mm;border-bottom:1px solid #bbb}}.r,.t th.r{{text-align:right}}.t{{width:100%;margin-bottom:4mm}}.t td,.t th{{padding:.7mm 1.5mm;border-bottom:1px solid #ddd;text-align:left}}.t .r{{text-align:right;white-space:nowrap}}.t th{{color:{tint}}}.s td{{font-weight:bold}}.su{{font-weight:bold;text-align:right}}.gl{{margin:0 0 1.5mm}}.sl{{border:1px dashed #000;padding:3mm;margin-top:6mm;line-height:1.8}}p{{margin:0 0 3mm}}small{{font-size:7pt;color:#555}}"
    )
    return Sheet(
        body,
        css,
        footer=b.imprint(d, lord, s.landlord, s.seat, s.bank) if d.maybe(0.6) else b.page_number(d),
        margin=(14, 18, 30, 22),
    )

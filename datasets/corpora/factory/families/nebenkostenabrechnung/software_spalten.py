"""Print-out of a property manager's software in a fixed-width font: cost columns, key code, totals at the right margin."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.nebenkostenabrechnung import _nebenkostenabrechnung as n


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    s = n.statement(d, private=0.2, posts=(6, 16), heating=0.7)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yy", "dd.mm.yyyy")
    capitals = d.maybe(0.35)

    def said(text: str) -> str:
        return text.upper() if capitals else text

    days = (s.end - s.start).days + 1
    codes = {"m²": "1", "WE": "2", "Pers": "3", "m³": "4", "Einh.": "5"}
    show_days, show_code = d.maybe(0.5), d.maybe(0.7)
    head = f"<tr><th>{said('Kto')}<th>{said(d.one_of('Kostenart', 'Bezeichnung', 'Umlageart'))}<th class=r>{said('Gesamtkosten')}{'<th>' + said('S') if show_code else ''}<th class=r>{said(d.one_of('Umlage ges.', 'Ges.-Einheiten', 'Basis'))}<th class=r>{said(d.one_of('Ihr Anteil', 'Einheiten', 'Anteil'))}{'<th class=r>' + said('Tage') if show_days else ''}<th class=r>{said(d.one_of('Betrag EUR', 'Kosten', 'Umlage EUR'))}"
    rows = "".join(
        f"<tr><td>{rng.randint(4000, 4999)}<td>{said(post.name)}<td class=r>{n.money(d, post.house)}{'<td>' + codes[post.key] if show_code else ''}<td class=r>{n.units(post.units)}<td class=r>{n.units(post.own)}{f'<td class=r>{days}' if show_days else ''}<td class=r>{n.money(d, post.share)}"
        for post in s.posts + s.heating
    )
    width = 5 + show_code + show_days
    tail = [f"<td colspan={width}>{said(d.one_of(*n.SHARE))}<td class=r>{n.share(d, s, False)}"]
    detail = f" {s.months} X {n.money(d, s.monthly)}" if d.maybe(0.5) else ""
    tail.append(
        f"<td colspan={width}>{said(d.one_of(*n.ADVANCES))}{detail}<td class=r>{n.advances(d, s, False)}{d.one_of('', ' H')}"
        if d.maybe(0.9)
        else f"<td colspan={width}>&nbsp;<td>"
    )
    tail.append(
        f"<td colspan={width}>{n.kind(d, s, *(said(word) for word in (n.EXTRA[:2] + n.CREDIT[:2])))}<td class=r>{n.result(d, s, False)}"
    )
    rule = "-" if d.maybe(0.6) else "="
    dashes = f"<tr><td colspan={width + 1} class=o>{rule * 140}"
    total = dashes.join("<tr>" + line for line in tail)
    table = f"<table class=t><thead>{head}</thead><tbody>{dashes}{rows}{dashes}{total}{dashes if d.maybe(0.5) else ''}</tbody></table>"
    due = d.date("faellig_am", s.due, style) if d.maybe(0.4) else ""
    lord = n.landlord(d, s)
    facts = [
        (d.one_of("Abrechnungszeitraum", "Zeitraum", "Abr.Zeitr."), n.period(d, s, style=style, between=d.one_of(" - ", " bis "))), (d.one_of("Objekt", "Haus", "Wirtsch.Einheit"), f"{g.digits(3)} {n.street(d, s)}, {n.town(d, s)}"),
        (d.one_of("Mieter", "Nutzer", "Einheit"), f"{g.digits(4)} {n.tenant(d, s)}"), (d.one_of("Lage", "Wohnung"), escape(s.unit)), (d.one_of("Fläche", "Wohnfläche m2"), n.units(s.area)), (d.one_of("Datum", "Druckdatum", "Abrechnung vom"), d.date("datum", s.day, style)),
    ]  # fmt: skip
    kept = [fact for at, fact in enumerate(facts) if at not in (3, 4, 5) or d.maybe(0.8)]
    if d.maybe(0.4):
        rng.shuffle(kept)
    info = "<table>" + "".join(f"<tr><td>{said(label)}<td>: {value}" for label, value in kept) + "</table>"
    key_text = (
        d.one_of(
            "S = Umlageschlüssel: 1 Wohnfläche, 2 Einheiten, 3 Personen, 4 Verbrauch m³, 5 Einheiten lt. Messdienst",
            "Schlüssel 1=m2 2=WE 3=Pers 4=m3 5=HKV",
        )
        if show_code
        else ""
    )
    title = said(d.one_of(*n.TITLES))
    window = f"<p class=w>{n.tenant(d, s)}<br>{n.street(d, s)}<br>{n.town(d, s)}</p>" if d.maybe(0.6) else ""
    body = (
        f"<p>{lord}<br>{escape(s.seat.street)}<br>{escape(s.seat.postcode_place)}</p>{window}<p class=ti>{title} {d.one_of('', str(s.end.year))}</p>{info}{table}<p>{key_text}</p><p>{n.payment(d, s, due=due)}</p>"
        + "".join(f"<p>{text}</p>" for text in n.hints(d, s, 0, 4))
    )
    wide = d.maybe(0.25)
    css = d.css(MONO, low=7.6 if not wide else 8.4, high=8.8 if not wide else 9.6) + (
        f".t{{width:100%;margin:3mm 0;table-layout:auto}}.t td,.t th{{padding:0 1.5mm 0 0;text-align:left;{d.one_of('line-height:1.15', 'line-height:1.5')}}}.t .r{{text-align:right;white-space:nowrap}}.o{{overflow:hidden;max-width:0;white-space:nowrap;padding:0!important}}.w{{margin:8mm 0 10mm}}.ti{{font-size:1.3em;{d.one_of('letter-spacing:.2em', 'font-weight:bold', '')};margin:4mm 0}}p{{margin:0 0 3mm}}"
        + d.one_of("", "", ".page{background-image:repeating-linear-gradient(#fff 0 8.5mm,#e9f3ea 8.5mm 17mm)}")
    )
    footer = f"<div style='position:absolute;bottom:5mm;right:14mm;font-size:7pt'>{said('Blatt')} {{page}} &nbsp; {g.digits(6)}</div>"
    return Sheet(body, css, footer=footer, size=(297.0, 210.0) if wide else (210.0, 297.0), margin=(12, 12, 12, 16))

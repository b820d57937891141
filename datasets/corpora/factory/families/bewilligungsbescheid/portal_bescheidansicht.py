"""Print-out of an online account: the decision as a detail view with status, list of payments and menu."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import COLORS, add_months
from corpora.factory.families.bewilligungsbescheid._bescheid import decision


def draw(d: Draft) -> Sheet:
    b, g = decision(d, d.one_of("sgb2", "wohngeld", "kindergeld", "alg", "bafoeg", "elterngeld", "kiz")), d.german
    color = d.rng.choice(COLORS)
    facts = [
        (d.one_of("Leistung", "Antrag auf", "Art der Leistung"), b.leistung()),
        (d.one_of("Zuständige Stelle", "Behörde", "Ansprechpartner"), b.behoerde()),
        (d.one_of("Antragsteller/in", "Empfänger", "Name", "Für"), b.name()),
        (b.label(), b.az()),
        (d.one_of("Bescheid vom", "Bescheiddatum", "Erstellt am", "Entscheidung vom"), b.datum("dd.mm.yyyy")),
        (d.one_of("Beginn", "Bewilligt ab", "von"), b.von("dd.mm.yyyy")),
        (d.one_of("Ende", "Bewilligt bis", "bis"), b.bis("dd.mm.yyyy")),
        (d.one_of("Monatlicher Betrag", "Betrag pro Monat", "mtl. Anspruch"), b.betrag()),
        (d.one_of("Eingang des Antrags", "Antrag gesendet am"), d.print_date(b.day - timedelta(days=d.rng.randint(14, 90)), "dd.mm.yyyy")),
        (d.one_of("Auszahlung an", "Konto"), d.print_iban(g.iban())[:14] + " ..."),
    ]  # fmt: skip
    facts = [fact for fact in facts if d.maybe(0.85)]
    if d.maybe(0.5):
        d.rng.shuffle(facts)
    build = d.rng.randrange(3)
    if build == 0:
        shown = "".join(f"<div class=r><span class=l>{n}</span><span>{v}</span></div>" for n, v in facts)
    elif build == 1:
        shown = "<div class=g>" + "".join(f"<div class=c><small>{n}</small><br>{v}</div>" for n, v in facts) + "</div>"
    else:
        shown = "".join(f"<p><b>{n}:</b><br>{v}</p>" for n, v in facts)
    status = d.one_of("bewilligt", "Bewilligt ✓", "abgeschlossen", "Ihrem Antrag wurde stattgegeben")
    first = add_months(b.start, 0)
    pays = "".join(
        f"<tr><td>{d.print_date(add_months(first, n) - timedelta(days=d.rng.randint(1, 3)), 'dd.mm.yyyy')}<td>{d.one_of('Überweisung', 'Zahlung', 'angewiesen')}<td class=n>{b.betrag()}"
        for n in range(d.rng.randint(2, 6))
    )
    payments = (
        f"<h4>{d.one_of('Zahlungen', 'Zahlungsübersicht', 'Letzte Zahlungen')}</h4><table class=p>{pays}</table>"
        if d.maybe(0.45)
        else ""
    )
    files = "".join(
        f"<p class=f>▤ {name}_{g.digits(6)}.pdf <small>{d.rng.randint(60, 900)} KB, {d.print_date(g.day(), 'dd.mm.yyyy')}</small></p>"
        for name in d.some(("Bescheid", "Berechnung", "Merkblatt", "Antrag", "Nachweis", "Anlage_EK"), 1, 4)
    )
    menu = " &nbsp; ".join(
        d.some(("Start", "Meine Anträge", "Postfach (2)", "Dokumente", "Profil", "Abmelden", "Termine", "Hilfe"), 3, 6)
    )
    side = f"<div style='width:38mm;font-size:.85em;color:#555;border-right:1px solid #ccc'>{menu.replace(' &nbsp; ', '<br><br>')}</div>"
    host = (
        d.one_of("meinkonto", "service", "portal", "online")
        + "."
        + d.one_of("leistungen-digital", "antrag-direkt", "buerger-online")
        + ".example"
    )
    print_day = d.print_date(d.later(b.day, 1, 60), "dd.mm.yyyy")
    main = f"<div style='flex:1'><h2>{d.one_of('Bescheid', 'Antragsdetails', 'Ihr Bescheid', 'Details zu Ihrer Leistung')}</h2><p><span class=st>{status}</span></p>{shown}{payments}<h4>Dokumente</h4>{files}</div>"
    aside = d.maybe(0.5)
    body = (
        f"<div style='background:{color};color:#fff;padding:3mm 4mm;margin-bottom:6mm'>{d.one_of('Mein Konto', 'Bürgerservice Online', 'Sozialportal', 'eServices')}"
        f"<span style='float:right;font-size:.8em'>{d.one_of('Angemeldet', 'Hallo,')} {escape(b.who.first)}</span></div>"
        + (
            f"<div style='display:flex;gap:6mm'>{side}{main}</div>"
            if aside
            else f"<p style='color:#555'>{menu}</p>{main}"
        )
    )
    css = d.css(SANS, low=9.5, high=11.5) + (
        ".r{display:flex;border-bottom:1px solid #ddd;padding:1.5mm 0}.l{width:52mm;color:#555}.g{display:flex;flex-wrap:wrap;gap:3mm}.c{width:54mm;background:#f4f4f4;padding:2mm;min-height:9mm}"
        f".st{{background:#dff0d8;border-radius:3mm;padding:1mm 3mm}}h2{{color:{color};margin:0 0 3mm}}.p{{width:100%}}.p td{{border-bottom:1px solid #ddd;padding:1mm}}.n{{text-align:right}}.f{{margin:0 0 1mm}}"
    )
    head = f"<div style='position:absolute;top:4mm;left:10mm;right:10mm;font-size:7pt'>{print_day}, {d.rng.randint(7, 22)}:{d.rng.randint(0, 5)}4<span style='float:right'>Mein Konto</span></div>"
    foot = f"<div style='position:absolute;bottom:4mm;left:10mm;right:10mm;font-size:7pt'>https://{host}/vorgang/{g.digits(8)}<span style='float:right'>{{page}}/{{pages}}</span></div>"
    return Sheet(body, css, header=head, footer=foot, margin=(12, 14, 14, 14))

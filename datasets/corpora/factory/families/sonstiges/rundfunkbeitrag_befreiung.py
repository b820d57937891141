"""Release from the broadcasting fee, a refusal of it, or release from co-payments, dog tax or kindergarten fee: a decision without money paid."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_KINDS = (
    (("Rundfunk-Beitragsservice {}", "Landesrundfunk {} - Beitragsservice"), "Beitragsnummer", "Befreiung von der Rundfunkbeitragspflicht",
     ("Ihrem Antrag auf Befreiung haben wir entsprochen. Die Befreiung gilt vom {a} bis {b}.", "Die Wohnung {home} wird vom {a} bis zum {b} von der Beitragspflicht befreit.", "Ihr Beitragskonto weist ein Guthaben von {amount} auf."),
     ("Grundlage ist der Bescheid des {office} über den Bezug von Bürgergeld.", "Endet der Bezug früher, teilen Sie uns dies bitte unverzüglich mit.", "Stellen Sie rechtzeitig vor Ablauf einen neuen Antrag und fügen Sie eine Kopie des Bewilligungsbescheides bei.", "Die Befreiung gilt auch für Ihre Ehegattin.")),
    (("Krankenkasse {}", "BKK {}", "AOK Region {}"), "Versichertennummer", "Befreiung von Zuzahlungen",
     ("Sie haben Ihre Belastungsgrenze für {year} erreicht und sind vom {a} bis {b} von Zuzahlungen befreit.", "Die Befreiungskarte für die Zeit vom {a} bis {b} liegt bei."),
     ("Legen Sie die Karte in Apotheke und Praxis vor.", "Überzahlte Beträge von {amount} überweisen wir auf Ihr Konto {iban}.", "Als chronisch Kranker gilt für Sie die Grenze von einem Prozent.", "Ihre Quittungen erhalten Sie anbei zurück.")),
    (("Stadt {} - Steueramt", "Gemeinde {} Kämmerei"), "Kassenzeichen", "Ermäßigung der Hundesteuer",
     ("für Ihren Hund wird die Steuer auf Antrag ab {a} auf die Hälfte ermäßigt.", "Die Steuerbefreiung wird bis {b} gewährt."), ("Die Hundemarke Nr. {no} bleibt gültig.", "Ein Bescheid über Bürgergeld hat vorgelegen.", "Eine Abmeldung ist binnen zwei Wochen anzuzeigen.")),
    (("Jugendamt {}", "Kreis {} Kindertagesbetreuung"), "Kind-Nr.", "Erlass des Elternbeitrages",
     ("Der Elternbeitrag für {child} wird für die Zeit vom {a} bis {b} nach § 90 SGB VIII erlassen.", "Für {child} entfällt der Beitrag ab {a}."), ("Das Essensgeld von {amount} ist weiter an die Einrichtung zu zahlen.", "Ändert sich das Einkommen, ist dies mitzuteilen.", "Die Einrichtung erhält eine Durchschrift.")),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    offices, label, title, openings, pool = d.rng.choice(_KINDS)
    c = akte.case(d, d.one_of(*offices).format(g.town()), coded=0.4)
    start = d.later(c.day, -90, 20).replace(day=1)
    given = {"a": d.print_date(start), "b": d.print_date(d.later(start, 150, 364))}
    refused = d.maybe(0.2)
    number = f"{g.digits(3)} {g.digits(3)} {g.digits(3)}"
    opening = (
        d.one_of(
            "leider können wir Ihrem Antrag nicht entsprechen, da ein gültiger Nachweis fehlt.",
            "wir haben Ihren Antrag abgelehnt: Die eingereichte Bescheinigung bezieht sich auf einen vergangenen Zeitraum.",
        )
        if refused
        else post.fill(d, c.day, d.one_of(*openings), **given)
    )
    texts = (
        [post.fill(d, c.day, text, **given) for text in d.some(pool, 1, len(pool))]
        if not refused
        else [
            "Bitte reichen Sie den aktuellen Leistungsbescheid nach.",
            post.fill(d, c.day, "Der offene Betrag von {amount} bleibt fällig."),
        ]
    )
    head = d.one_of(title, f"Bescheid: {title}", f"Ihr Antrag – {title}", f"{'Ablehnung: ' if refused else ''}{title}")
    facts = "<table class=f>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in (
        (label, number), *([("Unser Zeichen", c.code)] if c.code else []), *([(d.one_of("Datum", "Datum des Schreibens"), c.dated)] if c.dated else []), *([("Telefon", g.phone())] if d.maybe(0.5) else []))) + "</table>"  # fmt: skip
    card = (
        f"<div class=c><b>{c.shown}</b><br>{escape(title)}<br><br>{escape(c.who.name)}<br>{number}<br>gültig {given['a']} – {given['b']}</div>"
        if d.maybe(0.3) and not refused
        else ""
    )
    barcode = (
        f"<p style='font:7pt {d.font(MONO)}'>{' '.join(g.digits(4) for _ in range(5))}</p>" if d.maybe(0.5) else ""
    )
    remedy = (
        f"<p class=s><b>Rechtsbehelf:</b> Widerspruch kann binnen eines Monats bei {c.shown}, {escape(c.seat.postcode_place)}, eingelegt werden.</p>"
        if d.maybe(0.55)
        else ""
    )
    side = d.maybe(0.5)
    blue = (
        f"<div style='position:absolute;left:0;top:0;bottom:0;width:{d.rng.randint(6, 14)}mm;background:{c.color}'></div>"
        if d.maybe(0.3)
        else ""
    )
    body = (
        f"{blue}<p class=o>{c.shown}<br><small>{', '.join(post.contact(d, c.seat)[:3])}</small></p><div class=h><div>{barcode}<p>{akte.addressee(d, c)}</p></div>{facts if side else ''}</div>{'' if side else facts}"
        f"<h2>{head}</h2><p>{akte.dear(d, c.who)}</p><p>{opening}</p>{'<p>' + '</p><p>'.join(texts) + '</p>'}<p>{d.one_of(*post.BYES)}<br>{d.one_of(c.shown, 'Ihr Service-Team', escape(c.clerk.name))}</p>{remedy}{card}"
    )
    css = d.css(SANS, low=10, high=11.5) + (
        f".o{{text-align:{d.one_of('right', 'left')};font-size:{d.rng.randint(13, 19)}pt;color:{c.color};margin-bottom:8mm}}small{{font-size:7.5pt;color:#333}}.h{{display:flex;justify-content:space-between;margin-bottom:7mm}}.f td{{padding:.5mm 3mm;font-size:.92em;background:{d.one_of('#fff', '#f1f1f1')}}}"
        f"h2{{font-size:13pt;margin-top:6mm}}.s{{font-size:8pt;margin-top:5mm}}.c{{width:80mm;border:1px dashed #333;border-radius:3mm;padding:4mm;margin:8mm 0 0 {d.rng.randint(0, 70)}mm;font-size:9pt;background:#f6f6f6}}"
    )  # fmt: skip
    return Sheet(body + akte.leaflet(d, 0.25), css, margin=(15, 20, 15, 25))

"""Ablehnungsbescheid of a benefit (Wohngeld, Elterngeld, BAföG, Erwerbsminderung, Kinderzuschlag): numbered reasons, a calculation without result."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_KINDS: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = (
    (("Wohngeldbehörde {}", "Stadt {}, Wohngeldstelle", "Landkreis {} - Wohngeld"), "Wohngeld", (
        "Das anrechenbare Gesamteinkommen übersteigt die für {n} Haushaltsmitglieder maßgebliche Grenze.",
        "Sie sind vom Wohngeld ausgeschlossen, weil Sie Leistungen nach dem SGB II beziehen (§ 7 WoGG).",
        "Die fehlenden Verdienstbescheinigungen der {firm} wurden trotz Aufforderung vom {past} nicht vorgelegt (§ 66 SGB I).")),
    (("Elterngeldstelle {}", "Kreis {} - Elterngeld", "Landesamt für Familie {}"), "Elterngeld", (
        "Der Antrag ist am {past} und damit nach Ablauf der rückwirkenden Frist von drei Lebensmonaten eingegangen.",
        "Im Bezugszeitraum wurde eine Erwerbstätigkeit von mehr als 32 Wochenstunden bei {firm} ausgeübt.",
        "{child} lebt nach der Meldeauskunft nicht in Ihrem Haushalt.")),
    (("Amt für Ausbildungsförderung {}", "Studierendenwerk {} - BAföG-Amt", "Landkreis {}, Amt für Ausbildungsförderung"), "Ausbildungsförderung", (
        "Das Einkommen Ihres Vaters übersteigt im Kalenderjahr {year} den Freibetrag; der Anrechnungsbetrag deckt den Bedarf vollständig.",
        "Der Fachrichtungswechsel erfolgte nach dem vierten Semester ohne unabweisbaren Grund (§ 7 Abs. 3 BAföG).",
        "Leistungsnachweise nach § 48 BAföG wurden bis zum {past} nicht vorgelegt.")),
    (("Deutsche Rentenversicherung {}", "Rentenversicherung {}"), "Rente wegen Erwerbsminderung", (
        "Nach dem Gutachten vom {past} können Sie noch mindestens sechs Stunden täglich unter den üblichen Bedingungen des Arbeitsmarktes tätig sein.",
        "In den letzten fünf Jahren vor dem Antrag sind nur {n} Monate mit Pflichtbeiträgen belegt; erforderlich sind 36.",
        "Bevor eine Rente gezahlt wird, sind Leistungen zur Rehabilitation durchzuführen; einen Antrag haben Sie am {past} zurückgezogen.")),
    (("Familienkasse {}",), "Kinderzuschlag", (
        "Mit dem Kinderzuschlag würde Ihr Bedarf nicht gedeckt; Hilfebedürftigkeit nach dem SGB II bestünde fort.",
        "Ihr Einkommen aus der Tätigkeit bei {firm} erreicht nicht die Mindesteinkommensgrenze.",
        "Für {child} wird kein Kindergeld gezahlt.")),
    (("Jobcenter {}", "Sozialamt {}", "Bezirksamt {}, Amt für Soziales"), "Zusicherung zum Umzug", (
        "Die Aufwendungen für die neue Wohnung ({amount}) sind nicht angemessen.", "Der Umzug ist nicht erforderlich; ein Auszug aus der Wohnung {home} wurde nicht begründet.",
        "Der Mietvertrag wurde bereits am {past} unterschrieben.")),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    offices, benefit, reasons = d.rng.choice(_KINDS)
    c = akte.case(d, d.one_of(*offices).format(g.town()), coded=0.8)
    applied = d.print_date(d.later(c.day, -150, -25))
    refs = [
        (d.one_of("Aktenzeichen", "Geschäftszeichen", "Mein Zeichen", "Az.", "Fördernummer/Az."), c.code),
        (d.one_of("Datum", "Tag"), c.dated),
        (
            d.one_of("Versicherungsnummer", "Vers.-Nr.") if "Rente" in benefit else "Ihre Zeichen",
            g.pension_number(c.who) if "Rente" in benefit else "",
        ),
        ("Sachbearbeitung", escape(c.clerk.name)),
    ]
    refs = [(label, value) for label, value in refs if value]
    strip = (
        "<table class=k><tr>" + "".join(f"<td><small>{label}</small><br>{value}" for label, value in refs) + "</table>"
    )
    title = d.one_of(
        "Ablehnungsbescheid", "Bescheid über die Ablehnung von {}", "Ablehnung Ihres Antrags auf {}", "Ihr Antrag auf {} vom " + applied, "BESCHEID – Ablehnung {}"
    ).format(benefit)  # fmt: skip
    opening = d.one_of(
        f"Ihr Antrag auf {benefit} vom {applied} wird abgelehnt.", f"leider können wir Ihrem Antrag vom {applied} nicht entsprechen. Ein Anspruch auf {benefit} besteht nicht.",
        f"den am {applied} gestellten Antrag lehne ich ab.", f"Ihren Antrag vom {applied} auf {benefit} müssen wir ablehnen, da die Voraussetzungen nicht erfüllt sind.",
    )  # fmt: skip
    picked = [post.fill(d, c.day, text) for text in d.some(reasons, 1, 3)]
    listed = (
        "".join(f"<p class=i><b>{number}{d.one_of('.', ')')}</b> {text}</p>" for number, text in enumerate(picked, 1))
        if len(picked) > 1
        else f"<p>{picked[0]}</p>"
    )
    sums = ""
    if benefit not in ("Zusicherung zum Umzug",) and d.maybe(0.5):
        parts = [
            (label, g.money(180, 1600))
            for label in d.some(
                (
                    "Einkommen aus nichtselbständiger Arbeit",
                    "Unterhalt",
                    "Kindergeld",
                    "Einkommen des Partners",
                    "Minijob",
                ),
                2,
                4,
            )
        ]
        total = sum((value for _, value in parts), Decimal(0))
        limit = total - g.money(20, 170)
        lines = [
            *parts,
            ("Summe", total),
            (d.one_of("Grenze", "anzurechnender Bedarf", "Höchstbetrag"), limit),
            ("übersteigender Betrag", total - limit),
        ]
        sums = (
            "<pre>"
            + "\n".join(f"{label:<44}{d.print_amount(value, currency=False):>12}" for label, value in lines)
            + "</pre>"
        )
    legal = d.one_of(
        "Dieser Bescheid ergeht kostenfrei.",
        "Bei einer Änderung der Verhältnisse können Sie jederzeit einen neuen Antrag stellen.",
        "Einen Abdruck erhält das Jobcenter " + escape(g.town()) + ".",
        "",
    )
    remedy = (
        f"<p class=m><b>{d.one_of('Rechtsbehelfsbelehrung', 'Ihr Recht', 'Belehrung')}:</b> Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch bei der "
        f"{c.shown if d.maybe(0.4) else 'oben genannten Stelle'} einlegen. Ein einfacher Brief genügt; E-Mail ohne Signatur nicht.</p>"
    )
    left = d.maybe(0.5)
    margin_note = f"<div class=n>{c.shown}<br>{'<br>'.join(post.contact(d, c.seat))}</div>" if left else ""
    top = "" if left else f"<p class=o>{c.shown}</p>"
    body = (
        f"{margin_note}{top}<p class=a>{akte.addressee(d, c)}</p>{strip}<h2>{title}</h2><p>{akte.dear(d, c.who)}</p><p>{opening}</p>"
        f"<p><b>{d.one_of('Begründung:', 'Gründe', 'Warum haben wir so entschieden?')}</b></p>{listed}{sums}<p>{legal}</p>{remedy}<p class=b>{d.one_of('Im Auftrag', 'Mit freundlichem Gruß', 'Dieser Bescheid wurde maschinell erstellt und ist ohne Unterschrift gültig.')}</p>"
    )
    css = d.css(SANS, SERIF, SANS, low=9.5, high=11.5) + (
        f".n{{position:absolute;right:12mm;top:18mm;width:42mm;font-size:7.5pt;border-left:{d.rng.randint(1, 4)}px solid {c.color};padding-left:3mm}}"
        f".o{{font-size:15pt;color:{c.color};text-align:{d.one_of('left', 'center', 'right')}}}.a{{margin:{d.rng.randint(12, 22)}mm 0 9mm}}.k{{width:100%;margin-bottom:6mm}}"
        f".k td{{{d.one_of('border:1px solid #888', 'border-bottom:2px solid #333', '')};padding:1mm 2mm}}small{{font-size:7pt}}h2{{font-size:12.5pt}}.i{{margin-left:8mm;text-indent:-6mm}}"
        f"pre{{font:9pt {d.font(MONO)!r};border-left:3px solid #bbb;padding-left:4mm}}.m{{font-size:8.5pt;{d.one_of('border:1px solid #000;padding:2mm', '')}}}.b{{margin-top:6mm}}"
    )  # fmt: skip
    return Sheet(body + akte.leaflet(d, 0.4), css, margin=(18, 55 if left else 20, 18, 24))

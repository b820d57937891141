"""Insurer: yearly statement of a life or pension policy, surrender value, or the policy itself (Versicherungsschein); values in a two-column frame."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _beinahe as near

_HOUSES = (
    "{} Lebensversicherung AG",
    "{}er Versicherungsverein a. G.",
    "Allgemeine {}er Leben AG",
    "{} Pensionskasse VVaG",
    "Sterbekasse {} VVaG",
    "{} Versicherungs-AG",
)
_NOTES = (
    "Die Werte aus Überschussbeteiligung können nicht garantiert werden.", "Bei Rückkauf im ersten Drittel der Laufzeit liegt der Rückkaufswert unter der Summe der eingezahlten Beiträge.", "Die Versicherung ist mit einem unwiderruflichen Bezugsrecht zugunsten von {p} versehen.",
    "Eine Verwertung vor Eintritt in den Ruhestand ist nach § 168 Abs. 3 VVG ausgeschlossen.", "Steuerliche Abzüge sind nicht berücksichtigt.", "Sofern Sie Leistungen vom Amt beziehen, legen Sie bitte dieses Schreiben dort vor.", "Im Leistungsfall reichen Sie bitte den Versicherungsschein ein.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    c = akte.case(d, d.one_of(*_HOUSES).format(g.town()), coded=0.2)
    policy = d.maybe(0.3)
    begin = d.later(c.day, -9000, -800).replace(day=1)
    premium = g.money(9, 120)
    paid = (premium * Decimal(max(12, (c.day - begin).days // 30))).quantize(Decimal("0.01"))
    value = (paid * d.rng.randint(55, 118) / 100).quantize(Decimal("0.01"))
    bonus = (value * d.rng.randint(1, 14) / 100).quantize(Decimal("0.01"))
    end = date(begin.year + d.rng.randint(20, 40), begin.month, 1)
    stand = date(c.day.year, 1, 1) if d.maybe(0.4) else d.later(c.day, -60, 25).replace(day=1)
    number = d.one_of(
        f"{g.digits(2)}.{g.digits(6)}.{g.digits(2)}",
        f"LV {g.digits(8)}",
        g.digits(10),
        f"{g.digits(3)}/{g.digits(6)}-K",
    )
    facts = [
        (d.one_of("Versicherungsnummer", "Versicherungsschein-Nr.", "Vertragsnummer"), number), (d.one_of("Versicherungsnehmer", "Versicherungsnehmer/in"), escape(c.who.name)), ("Versicherte Person", f"{escape(c.who.name)}, geb. {d.print_date(c.who.born)}"), ("Beginn", d.print_date(begin)), ("Ablauf", d.print_date(end)),
        ("Tarif", d.one_of("L1 Kapitallebensversicherung", "RR2 Rentenversicherung", "Sterbegeld S", "Riester-Rente klassisch", "Direktversicherung")), (d.one_of("Beitrag monatlich", "Monatsbeitrag"), d.print_amount(premium)), ("Bezugsrecht", escape(g.person(last=c.who.last).name)), ("Vermittler", escape(g.person().name)),
    ]  # fmt: skip
    facts = [fact for number_, fact in enumerate(facts) if number_ == 0 or d.maybe(0.75)]
    values = [
        (d.one_of("Rückkaufswert", "garantierter Rückkaufswert"), value), (d.one_of("Guthaben aus Überschüssen", "Überschussbeteiligung"), bonus), (d.one_of("Auszahlungsbetrag bei Kündigung", "Rückkaufswert gesamt", "Gesamtwert bei Rückkauf"), value + bonus),
    ]  # fmt: skip
    later = [
        ("Garantierte Leistung bei Ablauf", (value * 2 + bonus).quantize(Decimal("0.01"))),
        ("Todesfallleistung", g.money(3000, 40000, round_to=500)),
        ("Summe der eingezahlten Beiträge", paid),
        ("beitragsfreie Versicherungssumme", (value * 13 / 10).quantize(Decimal("0.01"))),
    ]
    later = near.picked(d, later, 1, 4)
    title = (
        d.one_of("Versicherungsschein", "VERSICHERUNGSSCHEIN", "Versicherungspolice")
        if policy
        else d.one_of(
            "Standmitteilung {y}",
            "Jährliche Information zu Ihrem Vertrag",
            "Mitteilung über den Rückkaufswert",
            "Wertmitteilung zum {s}",
            "Bescheinigung zur Vorlage beim Sozialamt",
        ).format(y=stand.year, s=d.print_date(stand))
    )
    lines = "".join(
        f"<tr><td>{a}<td class=n>{d.print_amount(b)}" for a, b in ([*values, *later] if not policy else later)
    )
    worth = f"<table class=v><tr><th colspan=2>{d.one_of('Werte zum', 'Stand:', 'Zum Stichtag')} {d.print_date(stand)}{lines}</table>"
    info = near.listed(d, facts)
    notes = "".join(f"<p>{text.format(p=escape(g.person().name))}</p>" for text in d.some(_NOTES, 2, 5))
    refs = [
        text
        for text in (
            akte.ref(d, c, "Unser Zeichen", "Vorgang", "Zeichen:"),
            f"{d.one_of('Datum', '', 'Ausgestellt am' if policy else 'Datum:')} {c.dated}" if c.dated else "",
            f"Telefon {g.phone()}" if d.maybe(0.5) else "",
        )
        if text
    ]
    side = d.maybe(0.5)
    main = f"<div class=x>{info}{worth}</div>" if side else info + worth
    letter = not policy or d.maybe(0.3)
    early = f"<p class=r>{'<br>'.join(refs)}</p>" if letter else ""
    final = (
        ""
        if letter
        else f"<div class=h><p>{escape(c.seat.place)}<br>{'<br>'.join(refs)}</p><p>{akte.sign(d, c.clerk.last)} {akte.sign(d, g.person().last)}<br>Der Vorstand</p></div>"
    )
    greet = (
        f"<p>{akte.dear(d, c.who)}</p><p>{d.one_of('heute informieren wir Sie über den Stand Ihrer Versicherung.', 'auf Ihre Anfrage teilen wir Ihnen folgende Werte mit:', 'gern bestätigen wir Ihnen die Daten Ihres Vertrages.')}</p>"
        if letter
        else ""
    )
    body = f"<div class=o>{near.emblem(d, c.color) if d.maybe(0.6) else ''}{c.shown}</div>{f'<p class=a>{akte.addressee(d, c)}</p>' if letter else ''}{early}<h1>{title}</h1>{greet}{main}{notes}{f'<p>Ihre {c.shown}</p>' if letter and d.maybe(0.6) else ''}{final}"
    css = d.css(SANS, SERIF, SANS, low=9.5, high=11.5) + (
        f".o{{text-align:{d.one_of('left', 'right', 'center')};font-size:{d.rng.randint(13, 21)}pt;color:{c.color};margin-bottom:7mm}}.a{{margin:6mm 0}}.r{{text-align:{d.one_of('right', 'left')}}}h1{{font-size:{d.rng.randint(14, 24)}pt;{'text-align:center' if policy else ''}}}.x{{display:flex;gap:8mm;justify-content:space-between}}.listed{{margin-bottom:5mm}}"
        f".v{{margin-bottom:5mm;{'' if side else 'width:100%'}}}.v td,.v th{{padding:1.3mm 3mm;text-align:left;{d.one_of('border:1px solid #777', 'border-bottom:1px solid #bbb')}}}.v th{{background:{d.one_of('#eee', '#fff', '#e6eef5')}}}.v .n{{text-align:right;white-space:nowrap}}.h{{display:flex;justify-content:space-between;margin-top:8mm}}"
    )  # fmt: skip
    frame = (
        f"<div style='position:absolute;inset:8mm;border:{d.one_of('2px solid', '5px double', '1px solid')} {c.color}'></div>"
        if policy and d.maybe(0.6)
        else ""
    )
    return Sheet(
        frame + body,
        css,
        footer=near.imprint(d, c.shown, c.sender, c.seat) if not frame else "",
        margin=(16, 20, 26, 22),
    )

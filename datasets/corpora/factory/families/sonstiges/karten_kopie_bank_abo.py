"""Copy of plastic cards, two to five on a sheet: bank card, health card, season ticket, library or customer card; no register."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_CLUBS = (
    "Stadtbibliothek {}",
    "Verkehrsbetriebe {}",
    "Stadtwerke {} Verkehr",
    "Fitnesswerk {}",
    "Tafel {} e. V.",
    "Bäderbetriebe {}",
)


def draw(d: Draft) -> Sheet:
    g = d.german
    bank = g.bank()
    banking = d.maybe(0.65)
    c = akte.case(d, bank.name if banking else d.one_of(*_CLUBS).format(g.town()), coded=0.0, dated=0.0)
    holder = escape(c.who.name.upper() if d.maybe(0.5) else c.who.name)
    iban = g.iban(bank)
    until = f"{d.rng.randint(1, 12):02d}/{d.rng.randint(21, 29)}"
    ground = [
        d.one_of(
            "#d9e2ec",
            "#f0dcd9",
            "#fff",
            "#e3eedd",
            "linear-gradient(135deg,#cfd8e4,#f4f4f4)",
            "#eee",
            "#2b4a7a",
            "#a01c26",
        )
        for _ in range(2)
    ]
    dark = ground[0] in ("#2b4a7a", "#a01c26")
    chip = "<div style='width:10mm;height:8mm;background:#caa64a;border-radius:1mm;margin:3mm 0'></div>"
    wide, scale = d.rng.uniform(80, 92), d.rng.choice([1.0, 1.0, 1.15, 1.3])
    brand = d.one_of(
        "girocard",
        "Debit Mastercard",
        "V PAY",
        "Maestro",
        "BankCard",
        "SparkassenCard" if "parkasse" in c.sender else "girocard",
    )
    issued = d.later(c.day, -1800, -10)
    if banking:
        lines = [
            f"IBAN {d.print_iban(iban)}" if d.maybe(0.6) else f"Konto-Nr. {iban[12:]}",
            holder,
            f"{d.one_of('gültig bis', 'VALID THRU', 'Gültig bis Ende')} {until}",
            f"Karten-Nr. {g.digits(10)} {d.rng.randint(0, 3)}",
        ]
        back = f"<div style='height:9mm;background:#222;margin:0 -3mm 4mm'></div><p>{d.one_of('Unterschrift des Karteninhabers', 'Authorized Signature')}</p><p class=w>{akte.sign(d, c.who.last)}</p><p class=z>Sperr-Notruf 116 116 · {escape(g.phone())} · Diese Karte ist Eigentum der {c.shown if d.maybe(0.5) else 'Bank'}.</p>"
    else:
        dates = (
            [f"{d.one_of('ausgestellt am', 'Ausgabe', 'Ausgestellt:')} {d.date('datum', issued)}"]
            if d.maybe(0.7)
            else []
        )
        lines = [
            d.one_of("Ausweis", "Mitgliedskarte", "Abo-Karte", "Kundenkarte", "Nutzerausweis", "Deutschlandticket Abo"),
            holder,
            f"geb. {d.print_date(c.who.born)}",
            f"Nr. {g.digits(8)}",
            f"gültig bis {d.print_date(d.later(issued, 300, 800))}",
            *dates,
        ]
        back = f"<p class=z>Die Karte ist nicht übertragbar. Verlust bitte melden: {escape(g.phone())}</p><p style='font:16pt {d.font(MONO)};letter-spacing:2px'>||| || |||| | ||</p><p>{g.digits(12)}</p>"
    d.rng.shuffle(lines)
    align = d.one_of("left", "right")
    front = f"<div style='text-align:{align};font-size:1.25em'>{c.shown}</div>{chip if banking and d.maybe(0.8) else ''}{'<br>'.join(lines)}<div style='text-align:{'left' if align == 'right' else 'right'}'><i>{brand if banking else ''}</i></div>"
    angle = d.rng.choice([0, 0, d.rng.uniform(-5, 5), 90 if d.maybe(0.2) else 0])

    def face(text: str, fill: str, ink: str) -> str:
        return f"<div class=c style='background:{fill};color:{ink};width:{wide * scale:.0f}mm;height:{wide * 0.63 * scale:.0f}mm;transform:rotate({angle:.1f}deg)'>{text}</div>"

    cards = [face(front, ground[0], "#fff" if dark else "#111")]
    if d.maybe(0.75):
        cards.append(face(back, ground[1] if ground[1] not in ("#2b4a7a", "#a01c26") else "#ddd", "#111"))
    if d.maybe(0.25):
        other = f"<b>{d.one_of('Gesundheitskarte', 'Payback-Karte', 'Bonuskarte', 'Schülerticket')}</b><br><br>{holder}<br>{g.insurance_number()}"
        cards.insert(d.rng.randint(0, len(cards)), face(other, "#e9f2f7", "#111"))
    note = d.one_of(
        "",
        "",
        "",
        "Kopie EC-Karte" if banking else "Kopie",
        "Bankkarte zur Kontobestätigung" if banking else "",
        f"BG {g.bg_number()}",
        f"{escape(c.who.name)}",
    )
    row = d.maybe(0.3) and scale < 1.2 and angle != 90
    body = f"<p>{akte.pen(d, note, 1.6) if note and d.maybe(0.5) else note}</p><div style='display:flex;flex-wrap:wrap;flex-direction:{'row' if row else 'column'};gap:{d.rng.randint(4, 25)}mm'>{''.join(cards)}</div>"
    css = f"body{{font-family:{d.font(SANS, SERIF, SANS)!r};font-size:{d.rng.uniform(7.5, 9) * scale:.1f}pt;line-height:1.25}}.c{{border:1px solid #777;border-radius:3mm;padding:3mm;box-sizing:border-box;overflow:hidden}}.w{{background:#fff;height:8mm;width:50mm}}.z{{font-size:.72em}}"
    small = d.maybe(0.15) and len(cards) == 1 and scale == 1.0 and angle != 90
    return Sheet(
        body,
        css,
        size=(110.0, 90.0) if small else (210.0, 297.0),
        margin=(8 if small else d.rng.randint(10, 60), 6, 6, 8 if small else d.rng.randint(10, 25)),
    )

"""Mietschuldenfreiheitsbescheinigung of the former landlord: a form of sentences with gaps and ticks, or a short typed note."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post


def draw(d: Draft) -> Sheet:
    g = d.german
    private = d.maybe(0.5)
    c = akte.case(d, g.person().name if private else g.landlord(), coded=0.12)
    flat, since = g.address(), d.later(c.day, -4000, -300)
    until = d.later(c.day, -20, 70)
    title = d.one_of(
        "Mietschuldenfreiheitsbescheinigung", "Vorvermieterbescheinigung", "Bescheinigung über Mietschuldenfreiheit", "Bestätigung des bisherigen Vermieters", "Mietzahlungsbestätigung"
    )  # fmt: skip
    debts = d.maybe(0.15)
    amount = akte.euro(d, 120, 1900)
    rent = akte.euro(d, 280, 1100)
    texts = [
        f"{c.who.salutation} {{name}} ist/war Mieter/in der Wohnung {{flat}} seit dem {{since}}.",
        "Das Mietverhältnis {end}.",
        "Die monatliche Miete einschließlich Nebenkosten beträgt zur Zeit {rent}.",
        "Die Miete wurde {pay}.",
        "{debt}",
        d.one_of("Die Betriebskostenabrechnungen sind ausgeglichen.", "Aus der Abrechnung {year} ist noch nichts offen.", "Eine Abrechnung für {year} steht noch aus."),
        d.one_of("Die Wohnung wurde pfleglich behandelt.", "Beschwerden der Nachbarn gab es keine.", "Haustiere wurden nicht gehalten."),
        d.one_of("Diese Bescheinigung ist keine Garantie für künftige Zahlungen.", "Ansprüche aus der Endabrechnung bleiben vorbehalten.", "Ausgestellt zur Vorlage beim künftigen Vermieter.", "Nur für Vorlagezwecke, keine Auskunft am Telefon."),
    ]  # fmt: skip
    given = {
        "name": c.who.name, "flat": f"{flat.street}, {flat.postcode_place}", "since": d.print_date(since), "rent": rent,
        "end": d.one_of("endet zum {}", "ist ungekündigt", "wurde zum {} gekündigt", "endet durch Auszug am {}").format(d.print_date(until)),
        "pay": d.one_of("stets pünktlich zum 3. Werktag gezahlt", "regelmäßig durch das Jobcenter überwiesen", "in der Regel pünktlich gezahlt", "immer bar gezahlt"),
        "debt": f"Es bestehen Mietrückstände in Höhe von {amount}." if debts else d.one_of("Mietrückstände bestehen nicht.", "Zum heutigen Tag bestehen keinerlei Forderungen aus dem Mietverhältnis.", "Mietschulden: keine"),
        "year": str(c.day.year - 1),
    }  # fmt: skip
    shape = d.rng.randrange(3)
    hand = d.maybe(0.55)

    def v(text: str) -> str:
        return akte.pen(d, text, 1.2) if hand else f"<b>{text}</b>"

    place = escape(c.seat.place)
    if shape == 0:
        rows = [
            ("Vermieter/in", v(c.shown)), ("Anschrift", v(f"{escape(c.seat.street)}, {escape(c.seat.postcode_place)}")), ("Mieter/in", v(escape(c.who.name))), ("Wohnung", v(escape(given["flat"]))),
            ("Mietdauer von / bis", v(f"{given['since']} – {d.print_date(until)}")), ("Warmmiete", v(rent)),
        ]  # fmt: skip
        ticks = "".join(f"<p>{akte.box(on)} {text}</p>" for on, text in (
            (not debts, "Die Miete wurde regelmäßig und pünktlich gezahlt."), (debts, f"Es besteht ein Rückstand von {v(amount) if debts else '____________'}."),
            (d.maybe(0.3), "Das Mietverhältnis wurde vom Vermieter gekündigt."), (d.maybe(0.5), "Kaution wurde in voller Höhe hinterlegt."), (False, "Es wurde Räumungsklage erhoben.")))  # fmt: skip
        middle = "<table class=f>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in rows) + f"</table>{ticks}"
        head = f"<h1>{title}</h1>"
    else:
        chosen = [text for number, text in enumerate(texts) if number in (0, 4) or d.maybe(0.7)]
        joiner = "</p><p>" if shape == 1 else " "
        middle = "<p>" + joiner.join(post.fill(d, c.day, text, **given) for text in chosen) + "</p>"
        lines = [
            c.shown,
            escape(c.seat.street),
            escape(c.seat.postcode_place),
            *([f"Tel. {g.phone()}"] if d.maybe(0.5) else []),
        ]
        head = f"<p class=o>{d.one_of('<br>', ' · ', ', ').join(lines)}</p><h1>{title}</h1>"
    tail = f"<p class=d>{f'{place}, {v(c.dated)}' if hand and c.dated else akte.place_day(d, c)}</p>"
    who = (
        c.shown if d.maybe(0.5) else d.one_of("Unterschrift Vermieter/in", "Stempel, Unterschrift", "(Hausverwaltung)")
    )
    body = f"{head}<p>{akte.ref(d, c)}</p>{middle}{tail}<p>{akte.sign(d, (c.sender if private else c.clerk.name).split()[-1])}<br>______________________<br>{who}</p>"
    typed = shape != 0 and d.maybe(0.3)
    css = d.css(*((HAND,) if typed and private and hand else (MONO,) if typed else (SANS, SERIF)), low=12 if typed and private and hand else 10, high=14 if typed and private and hand else 12) + (
        f"h1{{font-size:{d.rng.randint(14, 20)}pt;text-align:{d.one_of('left', 'center')};margin:{d.rng.randint(4, 14)}mm 0 8mm}}.f{{width:100%;margin-bottom:5mm}}.f td{{border:{d.one_of('1px solid #444', '0')};border-bottom:1px solid #444;padding:2mm}}"
        f".f td:first-child{{width:45mm;font-size:.85em}}.d{{margin-top:{d.rng.randint(8, 18)}mm}}.o{{text-align:{d.one_of('left', 'right', 'center')}}}p{{line-height:{d.rng.uniform(1.3, 1.8):.1f}}}"
    )  # fmt: skip
    return Sheet(body, css, margin=(d.rng.randint(15, 35), 22, 20, 26))

"""An optician's quote or bill on half a sheet: prescription grid of both eyes, frame and lenses with prices, share of the fund."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.rechnung import _rechnung as r
from corpora.factory.families.sonstiges import _beinahe as b

_PARTS: tuple[tuple[str, str, float, float], ...] = (
    ("Einstärkengläser Kunststoff 1.5 (Paar)", "Paar", 40, 160), ("Gleitsichtgläser entspiegelt (Paar)", "Paar", 190, 620), ("Kunststoffgläser 1.6 superentspiegelt (Paar)", "Paar", 90, 280), ("Fassung Metall", "Stk", 19, 159), ("Fassung Kunststoff Kinder", "Stk", 15, 90),
    ("Hartschicht", "Paar", 12, 40), ("Entspiegelung", "Paar", 18, 70), ("Tönung 85 %", "Paar", 15, 40), ("Sehtest / Refraktion", "Stk", 10, 35), ("Etui und Pflegeset", "Stk", 3, 14), ("Bügel ersetzen", "Stk", 12, 45), ("Prismenzuschlag", "Paar", 15, 50),
)  # fmt: skip


def _lens(d: Draft) -> str:
    values = [
        f"{d.one_of('+', '-')}{d.rng.randint(0, 24) / 4:.2f}",
        f"-{d.rng.randint(0, 10) / 4:.2f}",
        f"{d.rng.randint(0, 180)}°",
        f"{d.rng.randint(0, 12) / 4:.2f}",
        str(d.rng.randint(28, 35)),
    ]
    return "".join(f"<td>{value.replace('.', ',')}" for value in values)


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    quote = d.maybe(0.5)
    i = r.invoice(
        d,
        r.items(d, _PARTS, 2, 6, most=1),
        issuer=d.one_of(
            "Optik {name}",
            "Augenoptik {name} GmbH",
            "Brillenhaus {town}",
            "{name} Optik & Akustik",
            "Optikermeister {full}",
            "BrillenEck {name}",
        ),
        rate=19,
        included=d.maybe(0.7),
    )
    shown = r.issuer(d, i)
    grid = f"<table class=g><tr><th><th>Sph<th>Cyl<th>Achse<th>Add<th>PD<tr><td>R{_lens(d)}<tr><td>L{_lens(d)}</table>"
    lines = "".join(f"<tr><td>{escape(item.text)}<td class=r>{d.print_amount(item.total)}" for item in i.items)
    lines += "".join(
        f"<tr class=s><td>{label}<td class=r>{value}"
        for label, value in r.sums(d, i, total=r.QUOTED if quote else r.GROSS, lean=0.35)
    )
    number = (
        f"{d.one_of(*(r.QUOTE_NUMBER if quote else r.NUMBER))}: {r.code(d, i)}"
        if d.maybe(0.75)
        else f"{d.one_of('Kunden-Nr.', 'Auftrag')} {g.digits(5)}"
    )
    who = d.one_of(
        f"{d.one_of('Kunde', 'Kundin/Kunde', 'für', 'Name')}: {r.customer(d, i)}<br>{escape(i.home.street)}, {escape(i.home.postcode_place)}",
        f"<p>{r.window(d, i)}</p>",
        f"{r.salutation(d, i)} {r.customer(d, i)}, {d.one_of('geb.', '*')} {d.print_date(i.customer.born)}",
    )
    day = f"{d.one_of('Datum', 'vom', escape(i.seat.place) + ',', escape(i.seat.place) + ', den')} {r.day(d, i)}"
    prescribed = (
        f"<p>{d.one_of('Verordnung vom', 'Rezept vom', 'Refraktion vom')} {d.print_date(d.later(i.day, -60, -1))}, {d.one_of('Dr. ', 'Augenarzt ')}{escape(g.person().last)}</p>"
        if d.maybe(0.6)
        else ""
    )
    note = (
        d.one_of(
            "Zur Vorlage beim Jobcenter / Sozialamt",
            "Die Krankenkasse übernimmt keine Kosten.",
            f"Gültig bis {d.print_date(d.later(i.day, 20, 60))}",
            "Abholung nach ca. 10 Tagen",
            "Wir gewähren 3 Jahre Garantie.",
        )
        if quote or d.maybe(0.5)
        else ""
    )
    pay = "" if quote else f"<p>{r.due_sentence(d, i)}</p>"
    bank = f"<p>{r.account(d, i)}</p>" if d.maybe(0.3 if quote else 0.7) else ""
    title = (
        d.one_of("Kostenvoranschlag", "Angebot Brille", "Kostenvoranschlag Sehhilfe", "KOSTENVORANSCHLAG")
        if quote
        else d.one_of("Rechnung", "RECHNUNG", "Brillenrechnung")
    )
    half = d.maybe(0.6)
    head = f"<div class=hd>{shown}<small><br>{escape(i.seat.street)} · {escape(i.seat.postcode_place)} · {g.phone()}</small></div>"
    middle = [f"<div>{grid}{prescribed}</div>", f"<table class=t>{lines}</table>"]
    if d.maybe(0.3):
        middle.reverse()
    body = f"{head}<table class=tp><tr><td>{who}<td class=r>{number}<br>{day}</table><h2>{title}</h2>{''.join(middle)}<p>{note}</p>{pay}{bank}<p class=f>{r.ids(d)}</p><p>{d.one_of('Stempel / Unterschrift', '', 'Ihr Optikerteam', escape(g.person().name))}</p>"
    tint = b.color(d)
    css = d.css(SANS, low=8.5, high=10) + (
        f".hd{{color:{tint};font-size:16pt;{d.one_of('text-align:center', '', f'border-bottom:2px solid {tint}')};margin-bottom:4mm}}small{{font-size:7.5pt;color:#333}}.tp,.t{{width:100%}}.r{{text-align:right;white-space:nowrap}}.g td,.g th{{border:1px solid {tint};padding:.6mm 3mm;text-align:center}}.g{{margin:2mm 0 3mm}}.t td{{padding:.7mm 1mm;border-bottom:1px dotted #888}}.s td{{font-weight:bold}}.f{{font-size:7pt}}h2{{font-size:13pt;margin:3mm 0}}p{{margin:0 0 2mm}}"
    )
    if half:
        return Sheet(body, css, size=rng.choice([(148.0, 210.0), (210.0, 148.5)]), margin=(9, 11, 8, 13))
    return Sheet(body, css, margin=(16, 20, 20, 24))

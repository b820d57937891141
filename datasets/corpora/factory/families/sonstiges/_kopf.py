"""Letterheads and feet of the third hand's families, unlike those of `_post`. No family."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft
from corpora.factory.families.sonstiges import _post as post
from corpora.factory.german import Address

_UNITS = (
    "Fachbereich Soziales und Teilhabe", "Der Vorstand", "Abteilung 3", "Kundenservice", "Sachgebiet 32.1", "Geschäftsstelle", "Team Mitte",
    "Die Geschäftsführung", "Außenstelle Süd", "Körperschaft des öffentlichen Rechts", "Service-Center", "Referat II", "seit 1954", "Zentrale Dienste",
)  # fmt: skip


def head(d: Draft, shown: str, seat: Address, color: str, claim: str = "") -> str:
    """A letterhead in one of nine builds; `shown` is HTML already. `claim` stands beside or below the name."""
    lines = post.contact(d, seat)
    unit = claim or (d.one_of(*_UNITS) if d.maybe(0.5) else "")
    size, font = d.rng.uniform(10.5, 19), d.font(SANS, SERIF, SANS, MONO)
    name = f'<span style="font-family:{font!r};font-size:{size:.1f}pt;color:{color}">{shown}</span>'
    gap = d.rng.randint(4, 14)
    some = d.some(lines, 2, 6)
    match d.rng.randrange(9):
        case 0:
            cells = f"<td>{name}<br><small>{unit}</small><td style='width:55mm;font-size:7.5pt'>{'<br>'.join(some)}"
            return f"<table style='width:100%;margin-bottom:{gap}mm'><tr>{cells}</table>"
        case 1:
            left = d.rng.randint(85, 110)
            block = "<br>".join([f"<b>{shown}</b>", unit, "", *some]).replace("<br><br>", "<br>")
            return f"<div style='margin:0 0 {gap}mm {left}mm;font-size:8.5pt;border-left:1px solid {color};padding-left:3mm'>{block}</div>"
        case 2:
            rule = d.one_of(
                "border-top:1px solid #000;border-bottom:1px solid #000", f"border-bottom:3px double {color}", ""
            )
            spaced = d.one_of("0", ".08em", ".15em")
            return (
                f"<div style='text-align:center;{rule};padding:2mm 0;margin-bottom:{gap}mm;letter-spacing:{spaced}'>{name}</div>"
                + (f"<p style='text-align:center;font-size:8pt'>{' – '.join(some[:3])}</p>" if d.maybe(0.6) else "")
            )
        case 3:
            line = d.one_of(" · ", ", ", " – ", " * ").join([shown, escape(seat.street), escape(seat.postcode_place)])
            return f"<p style='margin:{gap + 8}mm 0 2mm;font-size:{d.rng.uniform(6.5, 8):.1f}pt'><u>{line}</u></p>"
        case 4:
            dark = color if d.maybe(0.8) else "#333"
            return (
                f"<div style='background:{dark};color:#fff;padding:{d.rng.randint(2, 6)}mm 5mm;margin-bottom:{gap}mm;"
                f"font-size:{size:.0f}pt'>{shown}<span style='float:right;font-size:8pt'>{unit}</span></div>"
            )
        case 5:
            sign = f"border:{d.rng.randint(1, 3)}px solid {color};border-radius:{d.one_of('50%', '0 0 50% 50%', '20% 20% 60% 60%')}"
            crest = f"<td style='width:20mm'><div style='width:14mm;height:16mm;{sign}'></div>"
            text = f"<td><b style='font-size:{size:.0f}pt'>{shown}</b><br>{unit}<br><small>{some[0]}</small>"
            return f"<table style='width:100%;margin-bottom:{gap}mm'><tr>{crest + text if d.maybe(0.6) else text + crest}</table>"
        case 6:
            return (
                f"<div style='text-align:right;margin-bottom:{gap}mm'>{name}<br><small>{' | '.join(some[:4])}</small>"
                f"<div style='height:1mm;width:{d.rng.randint(30, 120)}mm;background:{color};margin-left:auto;margin-top:1mm'></div></div>"
            )
        case 7:
            cells = "".join(
                f"<td style='border:1px solid #666;padding:1.5mm;font-size:8pt'>{text}" for text in some[:3]
            )
            return (
                f"<table style='width:100%;border-collapse:collapse;margin-bottom:{gap}mm'><tr>"
                f"<td style='border:1px solid #666;padding:1.5mm'><b>{shown}</b>{cells}</table>"
            )
        case _:
            return f"<p style='margin-bottom:{gap}mm'>{shown}<br>{'<br>'.join(some)}</p>"


def foot(d: Draft, shown: str, seat: Address) -> str:
    """A foot in one of six builds, or none; the name stands in some of them only."""
    g, lines, bank = d.german, post.contact(d, seat), d.german.bank()
    account = f"{escape(bank.name)}, IBAN {d.print_iban(g.iban(bank))}"
    page = d.one_of("Seite {page}", "{page}", "Seite {page} / {pages}", "Blatt {page} von {pages}", "– {page} –")
    bottom, size = d.rng.randint(5, 10), d.rng.uniform(6, 8)
    place = f"position:absolute;bottom:{bottom}mm;left:{d.rng.randint(18, 25)}mm;right:{d.rng.randint(14, 20)}mm;font-size:{size:.1f}pt"
    match d.rng.randrange(7):
        case 0:
            return ""
        case 1:
            return f"<div style='{place};text-align:center'>{page}</div>"
        case 2:
            return f"<div style='{place};border-top:2px solid #000;padding-top:1mm'>{shown}<span style='float:right'>{page}</span></div>"
        case 3:
            cells = "".join(
                f"<td style='border:1px solid #999;padding:1mm;width:33%'>{text}"
                for text in ("<br>".join(lines[:2]), "<br>".join(lines[2:4]), account)
            )
            return f"<table style='{place};border-collapse:collapse;font-size:{size:.1f}pt'><tr>{cells}</table>"
        case 4:
            officers = ", ".join(escape(g.person().name) for _ in range(d.rng.randint(1, 3)))
            court = f"{d.one_of('Amtsgericht', 'Registergericht', 'AG')} {escape(g.town())} {d.one_of('HRB', 'VR', 'GnR')} {g.digits(4)}"
            return f"<div style='{place};line-height:1.2'>{account} | {court} | {d.one_of('Vorstand', 'Leitung', 'Vertreten durch')}: {officers} | {page}</div>"
        case 5:
            hint = d.one_of(
                "Sprechzeiten: Mo, Di, Fr 8-12 Uhr, Do 14-18 Uhr",
                "Bus 3 und 7, Haltestelle Rathaus",
                "Öffnungszeiten im Internet",
                "barrierefreier Zugang über den Hof",
            )
            return f"<div style='{place}'><b>{hint}</b><br>{' &nbsp; '.join(lines[2:])}<br>{account}</div>"
        case _:
            return (
                f"<div style='{place};text-align:right;line-height:1.15'>{'<br>'.join([shown, *lines[:4], page])}</div>"
            )

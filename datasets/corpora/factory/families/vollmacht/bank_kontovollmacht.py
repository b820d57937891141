"""A bank's form for an account power: account data, customer and representative in a grid, conditions in small print, bank's notes."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_TERMS = (
    "Der Bevollmächtigte kann gegenüber der Bank alle Geschäfte vornehmen, die mit der Kontoführung in unmittelbarem Zusammenhang stehen.",
    "Er darf über das jeweilige Guthaben verfügen und eingeräumte Kredite in Anspruch nehmen.", "Zur Erteilung von Untervollmachten ist er nicht berechtigt.", "Zur Auflösung der Konten ist der Bevollmächtigte erst nach dem Tode des Kontoinhabers berechtigt.",
    "Die Vollmacht kann vom Kontoinhaber jederzeit gegenüber der Bank widerrufen werden.", "Die Vollmacht erlischt nicht mit dem Tod des Kontoinhabers.", "Abrechnungen und Kontoauszüge kann der Bevollmächtigte anerkennen.",
    "Für Debitkarten wird eine gesonderte Vereinbarung getroffen; das Entgelt beträgt {b} jährlich.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    bank = g.bank()
    iban = d.print_iban(g.iban(bank))
    kind = d.one_of(
        "Kontovollmacht",
        "Konto-/Depotvollmacht",
        "Vollmacht für Konten und Depots",
        "Bankvollmacht",
        "Vollmacht über den Tod hinaus",
    )

    def box(width: int, label: str, filled: str) -> str:
        return f"<td colspan={width}><div class=c>{label}</div><div class=v>{filled or '&nbsp;'}</div>"

    on, off = d.one_of("☒", "☑"), "☐"
    number = rng.randint(0, 1)
    rows = [
        box(8, d.one_of("Kontoinhaber", "Kontoinhaber/in (Vollmachtgeber)", "Kunde"), v.giver(d, p)) + box(4, "Kundennummer", g.digits(9)), box(8, "Anschrift", v.where(p.home)) + box(4, "Geburtsdatum", d.print_date(p.giver.born)),
        box(8, "Konto (IBAN)", iban) + box(4, "BLZ / BIC", bank.bic), box(12, "Umfang", " &emsp; ".join(f"<span class=x>{on if i == number else off}</span> {t}" for i, t in enumerate(("alle bestehenden und künftigen Konten", "nur das genannte Konto")))),
        box(8, d.one_of("Bevollmächtigter", "Bevollmächtigte Person", "Vertreter"), v.helper(d, p)) + box(4, "Geburtsdatum", d.print_date(p.helper.born) if d.maybe(0.8) else ""),
        box(8, "Anschrift", v.where(p.helper_home)) + box(4, "Ausweis", f"PA {d.one_of('L', 'C', 'T')}{g.digits(8)}"), box(6, "Staatsangehörigkeit", d.one_of("deutsch", "", "türkisch")) + box(6, "Steuer-ID", g.tax_id() if d.maybe(0.4) else ""),
    ]  # fmt: skip
    rows = [row for index, row in enumerate(rows) if index in (0, 4) or d.maybe(0.8)]
    terms = [escape(text.format(b=d.print_amount(g.money(5, 40)))) for text in d.some(_TERMS, 3, 8)]
    prose = (
        f"<p class=k>{' '.join(f'{n}. {t}' for n, t in enumerate(terms, 1))}</p>"
        if d.maybe(0.5)
        else "<ol class=k>" + "".join(f"<li>{t}</li>" for t in terms) + "</ol>"
    )
    day = v.signed(d, p, d.one_of("dd.mm.yyyy", "dd.mm.yy"))
    same = d.maybe(0.6)
    second = day if same else d.print_date(d.later(p.signed, 1, 6), "dd.mm.yyyy")
    sign = f"<table class=g><tr>{box(5, 'Ort, Datum', f'{escape(p.home.place)}, {day}')}{box(7, 'Unterschrift Kontoinhaber', v.ink(d, p.giver.last))}<tr>{box(5, 'Ort, Datum', f'{escape(p.home.place)}, {second}')}{box(7, 'Unterschrift Bevollmächtigter (Unterschriftsprobe)', v.ink(d, p.helper.last))}</table>"
    clerk = (
        f"<div class=u>{d.one_of('Bankvermerke', 'Nur für die Bank', 'Interne Vermerke')}: Legitimation geprüft {d.one_of('ja', 'PA')} · Berater {escape(g.person().last)} · erfasst {d.print_date(d.later(p.signed, 1, 8))} · {g.digits(3)}</div>"
        if d.maybe(0.7)
        else ""
    )
    tint = d.one_of("#e30613", "#0066b3", "#004f2d", "#ff8800", "#222")
    intro = d.one_of(
        f"Der Kontoinhaber bevollmächtigt hiermit die nachstehend genannte Person, ihn im Geschäftsverkehr mit der {escape(bank.name)} zu vertreten.",
        "",
    )
    body = f"<div class=bar><b>{escape(bank.name)}</b><span>{kind}</span></div><p>{intro}</p><table class=g>{''.join(f'<tr>{row}' for row in rows)}</table>{prose}{sign}{clerk}"
    css = (
        f"body{{font-family:'{d.font(SANS)}';font-size:{rng.uniform(9, 10.2):.1f}pt}}.bar{{border-bottom:3px solid {tint};color:{tint};display:flex;justify-content:space-between;font-size:14pt;margin-bottom:4mm;padding-bottom:2mm}}"
        f".g{{width:100%;table-layout:fixed;margin-bottom:3mm}}.g td{{border:{d.one_of('1px solid #777', '1px solid #bbb')};padding:.8mm 1.5mm}}.c{{font-size:6.4pt;color:#555}}.v{{font-family:'{d.font(MONO, HAND, SANS)}';font-size:1.1em;color:{d.one_of('#000', '#124')};min-height:4.5mm}}"
        ".k{font-size:7.8pt;text-align:justify}.x{font-family:'DejaVu Sans'}.u{background:#ececec;padding:2mm;font-size:7.5pt}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;left:18mm;font-size:6pt'>{g.digits(3)} {g.digits(3)} (Fassung {rng.randint(2010, 2026)}) – v{rng.randint(1, 9)}</div>"
    return Sheet(body, css, footer=foot, margin=(13.0, 16.0, 12.0, 18.0))

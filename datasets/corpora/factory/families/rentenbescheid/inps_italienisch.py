"""Italian pension statement in Italian: grid of the twelve months' entry, gross, withholding, net; certificate numbers."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.rentenbescheid._rente import CENT, number_text, pension

_KINDS = (
    "pensione di vecchiaia",
    "pensione ai superstiti",
    "pensione di anzianità",
    "assegno ordinario di invalidità",
    "pensione anticipata",
    "PENSIONE DI VECCHIAIA",
    "pensione di reversibilità",
)
_NOTES = (
    "La informiamo che l'importo può variare per effetto della perequazione automatica.", "Il pagamento avviene mediante accredito sul conto corrente estero.", "È tenuto a comunicare ogni variazione di residenza e di stato civile.",
    "Ai fini della certificazione dell'esistenza in vita, restituisca il modulo entro il {d}.", "Sono stati utilizzati i contributi versati in Germania (regolamento CE 883/2004).", "Gli arretrati ammontano a {a} euro.", "Trattenute IRPEF: {s} euro.", "Contro il presente provvedimento può presentare ricorso entro 90 giorni.", "La quota per il coniuge {p} non è più dovuta dal {d}.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "drv", "drv", low=110, high=990, contributions=0.0), d.german
    town = d.one_of(
        "Bolzano", "Lecce", "Caltanissetta", "Agrigento", "Foggia", "Udine", "Cosenza", "Trapani", "Belluno"
    )
    p.office = d.one_of(
        "INPS",
        f"INPS Sede di {town}",
        "Istituto Nazionale Previdenza Sociale",
        f"I.N.P.S. - Direzione provinciale di {town}",
        f"Istituto Nazionale della Previdenza Sociale Agenzia di {town}",
    )
    p.art_text = d.one_of(*_KINDS)
    tax = (p.gross * Decimal(str(d.rng.choice([0, 0.05, 0.11])))).quantize(CENT)
    p.health = tax

    def lire(amount: Decimal) -> str:
        return d.print_amount(amount, currency=False)

    def note(text: str) -> str:
        return text.format(
            d=f"{d.later(p.day, 30, 120):%d/%m/%Y}",
            a=lire(g.money(300, 4000)),
            s=lire(g.money(5, 90)),
            p=escape(g.person().first),
        )

    shape = d.one_of("dd/mm/yyyy", "dd.mm.yyyy")

    def day(key: str) -> str:
        value = p.start if key == "beginn" else p.day
        return d.field(key, value.strftime("%d/%m/%Y" if shape == "dd/mm/yyyy" else "%d.%m.%Y"), value.isoformat())

    cells = [
        ("Categoria", d.one_of("VO", "VOCUM", "SO", "IO")), ("Sede", g.digits(4)), ("Certificato", g.digits(8)), ("Codice fiscale", f"{p.who.last[:3].upper():X<3}{p.who.first[:3].upper():X<3}{p.who.born:%y}{g.rng.choice('ABCDEHLMPRST')}{g.digits(2)}Z112{g.rng.choice('ABCDEFGH')}"),
        ("Decorrenza", day("beginn")), ("Data", day("datum")),
    ]  # fmt: skip
    if d.maybe(0.4):
        cells.append(("N. assicurazione tedesca", d.code("sv_nummer", number_text(p.number, d.maybe(0.5)))))
    if d.maybe(0.15):
        cells = [c for c in cells if c[0] != "Data"]
    d.rng.shuffle(cells)
    build = d.rng.randrange(2)
    if build == 0:
        grid = (
            "<table class=g><tr>"
            + "".join(f"<th>{n}" for n, _ in cells)
            + "<tr>"
            + "".join(f"<td>{v}" for _, v in cells)
            + "</table>"
        )
    else:
        grid = "<div class=f>" + "".join(f"<div><small>{n}</small><br>{v}</div>" for n, v in cells) + "</div>"
    lines = [("Importo lordo mensile", lire(p.gross)), ("Ritenute IRPEF", lire(tax)), ("Addizionale regionale", "0,00")]
    net = d.one_of("Importo netto mensile", "Netto in pagamento", "IMPORTO NETTO", "Rata mensile netta")
    sums = (
        "".join(f"<tr><td>{n}<td class=n>{v}" for n, v in lines)
        + f"<tr><td><b>{net}</b><td class=n><b>{p.zahlbetrag(currency=d.one_of('{}', '€ {}', '{} euro', 'EUR {}'))}</b>"
    )
    opening = d.one_of(
        f"Le comunichiamo che è stata liquidata la {p.art()} a decorrere dal {day('beginn')}.",
        f"Gentile Signore/a, in allegato il prospetto della Sua pensione: {p.art()}, valida dal {day('beginn')}.",
        f"la Sua domanda è stata accolta. Prestazione: {p.art()}.",
    )
    thirteenth = f"<p>Tredicesima mensilità: {lire(p.net + g.money(1, 40))} euro</p>" if d.maybe(0.5) else ""
    title = d.one_of(
        "Certificato di pensione",
        "COMUNICAZIONE DI LIQUIDAZIONE",
        "Modello OBIS/M",
        "Provvedimento di liquidazione della pensione",
        "Rinnovo delle pensioni",
    )
    color = d.one_of("#00468c", "#000", "#245a34")
    notes = [note(t) for t in d.some(_NOTES, 3, 7)]
    body = (
        f"<div style='display:flex;justify-content:space-between;border-bottom:2px solid {color};margin-bottom:7mm'><span style='font-size:{d.rng.randint(13, 21)}pt;color:{color}'>{p.behoerde()}</span><span style='font-size:12pt'>{title}</span></div>"
        f"<div style='margin:0 0 8mm {d.rng.choice([0, 90])}mm'>{d.one_of('Sig./Sig.ra', 'Gent.mo/a', '')}<br>{p.name()}<br>{escape(p.home.street)}<br>{escape(p.home.postcode_place)}<br>GERMANIA</div>{grid}<p style='margin-top:4mm'>{opening}</p>"
        f"<table class=m>{sums}</table>{thirteenth}"
        + "".join(f"<p>{t}</p>" for t in notes)
        + f"<p style='text-align:right'>{d.one_of('Il Direttore', 'Il Responsabile', 'Cordiali saluti')}<br>{escape(d.one_of('Dott. G. Ferrante', 'M. Esposito', 'Dott.ssa L. Conti'))}</p>"
    )
    css = d.css(SANS, SERIF, low=9.5, high=11) + (
        ".g{width:100%}.g td,.g th{border:1px solid #888;padding:1mm 2mm;font-size:.85em;text-align:left}.f{display:flex;flex-wrap:wrap;gap:2mm 7mm;background:#f2f2f2;padding:2mm}.m td{padding:.8mm 14mm .8mm 0;border-bottom:1px dotted #666}.m{margin-bottom:4mm}.n{text-align:right}small{font-size:7pt}"
    )
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:7mm;left:22mm;font-size:7pt'>www.inps.example - Contact center 803164 - Pag. {page}/{pages}</div>",
        margin=(15, 18, 16, 22),
    )

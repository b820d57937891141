"""Polish pension decision in Polish: amounts in zloty are decoys, the sum sent abroad stands in euro; grounds and remedy."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SERIF, Draft, Sheet
from corpora.factory.families.rentenbescheid._rente import CENT, number_text, pension

_KINDS = (
    "emerytura",
    "renta rodzinna",
    "renta z tytułu niezdolności do pracy",
    "renta z tytułu częściowej niezdolności do pracy",
    "emerytura polska częściowa",
)
_SEATS = (
    "Opolu",
    "Rybniku",
    "Jaśle",
    "Szczecinie",
    "Nowym Sączu",
    "Gdańsku",
    "Łodzi I",
    "Chrzanowie",
    "Zabrzu",
    "Legnicy",
)
_GROUNDS = (
    "Do ustalenia wysokości świadczenia przyjęto podstawę wymiaru {z} zł.", "Okresy składkowe: {n} lat, {m} miesięcy.", "Okresy nieskładkowe: {m} miesięcy.",
    "Wskaźnik wysokości podstawy wymiaru wynosi {n},{k} %.", "Od świadczenia potrącono zaliczkę na podatek dochodowy {s} zł.", "Świadczenie podlega corocznej waloryzacji od 1 marca.",
    "Wniosek zgłoszono dnia {d}.", "Uwzględniono okresy ubezpieczenia przebyte w Niemczech na podstawie formularza E 205.", "O zmianie adresu należy niezwłocznie zawiadomić ZUS.", "Wyrównanie za okres wsteczny wynosi {z} zł.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "drv", "drv", low=85, high=860, contributions=0.0), d.german
    where = d.one_of(*_SEATS)
    p.office = d.one_of(
        "Zakład Ubezpieczeń Społecznych",
        f"Zakład Ubezpieczeń Społecznych Oddział w {where}",
        f"ZUS Oddział w {where}",
        f"Zakład Ubezpieczeń Społecznych Wydział Realizacji Umów Międzynarodowych w {where}",
    )
    p.art_text = d.one_of(*_KINDS)
    rate = Decimal(str(round(d.rng.uniform(4.2, 4.7), 4)))
    zloty = (p.net * rate).quantize(CENT)

    def pln(amount: Decimal) -> str:
        return f"{amount:.2f}".replace(".", ",")

    def ground(text: str) -> str:
        return text.format(
            z=pln(g.money(900, 5200)),
            s=pln(g.money(20, 300)),
            n=d.rng.randint(11, 39),
            m=d.rng.randint(1, 11),
            k=g.digits(2),
            d=f"{p.day - timedelta(days=d.rng.randint(30, 300)):%d.%m.%Y}",
        )

    paid = d.one_of("{} EUR", "{} euro", "{} EUR")
    title = d.one_of(
        "DECYZJA",
        "DECYZJA o przyznaniu świadczenia",
        "DECYZJA o waloryzacji",
        "Decyzja o ponownym ustaleniu wysokości świadczenia",
        "ZAWIADOMIENIE o wypłacie",
    )
    mark = f"{d.one_of('Znak', 'Nr świadczenia', 'Znak sprawy')}: {g.digits(2)}/{d.one_of('I', 'II', 'III')}/{g.digits(6)}/{g.digits(2)}"
    refs = [mark, f"PESEL: {p.who.born:%y%m%d}{g.digits(5)}"]
    if d.maybe(0.6):
        refs.append(
            f"{d.one_of('Niemiecki numer ubezpieczenia', 'Nr ubezpieczenia w Niemczech (VSNR)', 'VSNR')}: {d.code('sv_nummer', number_text(p.number, d.maybe(0.6)))}"
        )
    d.rng.shuffle(refs)
    born = f"ur. {p.who.born:%d.%m.%Y}"
    ruling = d.one_of(
        f"Po rozpatrzeniu wniosku przyznaje się Panu/Pani świadczenie: {p.art()} od dnia {p.beginn('dd.mm.yyyy')} r.",
        f"ZUS ustala wysokość świadczenia ({p.art()}) od {p.beginn('dd.mm.yyyy')}.",
        f"Na podstawie rozporządzenia (WE) nr 883/2004 przysługuje Panu/Pani {p.art()} począwszy od {p.beginn('dd.mm.yyyy')}.",
    )
    lines = [("kwota świadczenia (brutto)", f"{pln(zloty + 60)} zł"), ("składka na ubezpieczenie zdrowotne", "0,00 zł"), ("zaliczka na podatek", "60,00 zł"), ("do wypłaty w złotych", f"{pln(zloty)} zł"),
             (d.one_of("do wypłaty za granicę miesięcznie", "kwota przekazywana do Niemiec", "wypłata miesięczna w EUR"), p.zahlbetrag(currency=paid))]  # fmt: skip
    tabular = d.maybe(0.6)
    sums = (
        "<table class=m>" + "".join(f"<tr><td>{n}<td class=n>{v}" for n, v in lines) + "</table>"
        if tabular
        else "".join(f"<p class=l>– {n}: {v}</p>" for n, v in lines)
    )
    rate_text = (
        f"<p>Kurs: 1 EUR = {str(rate).replace('.', ',')} zł z dnia {p.day - timedelta(days=3):%d.%m.%Y}</p>"
        if d.maybe(0.5)
        else ""
    )
    dated = p.datum("dd.mm.yyyy")
    crest = (
        "<div style='width:13mm;height:13mm;border:1.5px solid #070;text-align:center;line-height:13mm;color:#070;font-weight:bold'>ZUS</div>"
        if d.maybe(0.5)
        else ""
    )
    body = (
        f"<table style='width:100%'><tr><td>{crest}{p.behoerde()}<br><small>ul. {escape(d.one_of('Wrocławska', 'Sienkiewicza', 'Kościuszki', '3 Maja', 'Lwowska'))} {d.rng.randint(1, 90)}</small><td style='text-align:right'>{d.one_of('data', 'dnia', '')} {dated}"
        f"<br><small>{'<br>'.join(refs)}</small></table><div style='margin:9mm 0 8mm 85mm'>{d.one_of('Pan/Pani', '', 'Sz. P.')}<br>{p.name()}<br>{born if d.maybe(0.4) else ''}<br>{escape(p.home.street)}<br>{escape(p.home.postcode_place)}<br>NIEMCY</div>"
        f"<p style='text-align:center'><b>{title}</b></p><p>{ruling}</p>{sums}{rate_text}<p><b>Uzasadnienie</b></p>"
        + "".join(f"<p class=l>{ground(t)}</p>" for t in d.some(_GROUNDS, 3, 7))
        + f"<p><b>Pouczenie</b><br>Od niniejszej decyzji przysługuje odwołanie do Sądu Okręgowego w {d.one_of(*_SEATS)} w terminie miesiąca od dnia jej doręczenia, za pośrednictwem organu, który wydał decyzję.</p>"
        + f"<p style='text-align:right'>{d.one_of('z up. Dyrektora', 'Kierownik Wydziału', 'specjalista')}<br>{escape(d.one_of('Anna Wójcik', 'Marek Zieliński', 'Ewa Pawlak', 'Jolanta Król'))}</p>"
    )
    font = d.one_of("DejaVu Sans", "Liberation Serif", "Liberation Sans", "Carlito", d.font(MONO[:1], SERIF[:1]))
    css = f"body{{font-family:'{font}';font-size:{d.rng.uniform(10, 11.5):.1f}pt;line-height:1.35}}.m td{{border:1px solid #777;padding:1mm 3mm}}.m{{margin-bottom:3mm}}.n{{text-align:right}}.l{{margin:0 0 1.2mm}}small{{font-size:8pt}}td{{vertical-align:top}}"
    return Sheet(
        body,
        css,
        footer="<div style='position:absolute;bottom:8mm;right:20mm;font-size:8pt'>strona {page} z {pages}</div>",
        margin=(16, 20, 18, 24),
    )

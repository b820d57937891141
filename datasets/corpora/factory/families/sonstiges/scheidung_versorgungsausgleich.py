"""Divorce decree of a Familiengericht with Versorgungsausgleich: many pages of tenor on pension shares, note of finality on top."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    court = d.one_of(
        "Amtsgericht {}", "Amtsgericht {} - Familiengericht -", "Amtsgericht - Familiengericht - {}"
    ).format(g.town())
    number = f"{d.rng.randint(1, 560)} F {d.rng.randint(3, 2900)}/{d.rng.randint(15, 26)}{d.one_of('', ' S', ' VA')}"
    c = akte.case(d, court, coded=0.95, number=number, style=d.one_of("dd.mm.yyyy", "d. month yyyy"))
    wife, husband = g.person(sex="w"), g.person(sex="m")
    married = d.later(c.day, -9000, -1200)
    filed = d.later(c.day, -600, -150)
    final = d.print_date(d.later(c.day, 1, 50))
    lawyers = [f"Rechtsanwältin {escape(g.person().name)}, {escape(g.street())}, {escape(g.town())}" for _ in range(2)]
    role = d.rng.choice([("Antragstellerin", "Antragsgegner"), ("Antragsteller", "Antragsgegnerin")])
    first, second = (wife, husband) if role[0].endswith("in") else (husband, wife)
    ends = d.print_date(filed.replace(day=1))
    shares = []
    for person, part in ((first, role[0]), (second, role[1])):
        fund = d.one_of(
            "Deutschen Rentenversicherung Bund",
            f"Deutschen Rentenversicherung {g.town()}",
            f"Versorgungsanstalt {g.town()}",
            f"{g.firm()} Lebensversicherung",
        )
        points = (
            f"{d.rng.randint(1, 14)},{g.digits(4)} Entgeltpunkten"
            if "Renten" in fund
            else f"{akte.euro(d, 900, 19000)}"
        )
        account = g.pension_number(person) if "Renten" in fund else f"Nr. {g.digits(9)}"
        shares.append(
            f"Im Wege der internen Teilung wird zu Lasten des Anrechts {'der' if part.endswith('in') else 'des'} {part}{'' if part.endswith('in') else 's'} bei der {escape(fund)} (Vers.-Nr. {account}) zugunsten des anderen Ehegatten ein Anrecht in Höhe von {points}, bezogen auf den {ends}, übertragen."
        )
    tenor = [
        f"Die am {d.print_date(married)} vor dem Standesbeamten des Standesamtes {escape(g.town())} (Heiratsregister-Nr. {g.digits(3)}/{married.year}) geschlossene Ehe der beteiligten Ehegatten wird geschieden.",
        *shares,
        "Die Kosten des Verfahrens werden gegeneinander aufgehoben.",
    ]
    if d.maybe(0.3):
        tenor[1:-1] = ["Ein Versorgungsausgleich findet nicht statt."]
    tenor_html = "".join(f"<p class=i>{i}. {text}</p>" for i, text in enumerate(tenor, 1))
    reasons = [
        f"Die Beteiligten haben am {d.print_date(married)} die Ehe geschlossen. Sie leben seit {d.print_date(d.later(filed, -500, -370))} getrennt.", f"Der Scheidungsantrag ist am {d.print_date(filed)} zugestellt worden. Beide Ehegatten wollen geschieden werden.",
        "Die Ehe ist gescheitert (§§ 1564, 1565, 1566 Abs. 1 BGB). Dies steht fest aufgrund der Anhörung der Ehegatten.", f"Die Ehezeit im Sinne des § 3 Abs. 1 VersAusglG dauerte vom {d.print_date(married.replace(day=1))} bis {ends}.", f"Aus der Ehe ist das Kind {escape(g.person(adult=False).name)} hervorgegangen.",
        f"Der Verfahrenswert wird auf {akte.euro(d, 4000, 14000)} festgesetzt.", "Die Auskünfte der Versorgungsträger wurden den Beteiligten zur Kenntnis gegeben; Einwendungen wurden nicht erhoben.", "Die Kostenentscheidung beruht auf § 150 Abs. 1 FamFG.",
    ]  # fmt: skip
    reasons = [text for text in reasons if d.maybe(0.85)]
    label = d.one_of("Geschäfts-Nr.:", "Az.:", "Aktenzeichen:", "Geschäftszeichen", "")
    ref = f"<p>{label} <b>{c.code}</b></p>" if c.code else ""
    finality = d.one_of(
        f"<div class=f>Der Beschluss ist rechtskräftig seit dem {final}.<br>Die Urkundsbeamtin der Geschäftsstelle</div>",
        f"<div class=f>Scheidung rechtskräftig seit {final}</div>",
        "",
    )
    decided = (
        d.one_of(
            f"hat das {escape(court.replace(' - Familiengericht -', ''))} durch den Richter am Amtsgericht {escape(g.person().last)} am {{d}} beschlossen:",
            "Beschluss vom {d}",
            "erlassen am {d}:",
            "auf die mündliche Verhandlung vom {d}",
        )
        if c.dated
        else "Beschluss"
    )
    if c.dated and "hat das" in decided:
        decided = (
            f"hat das {c.shown} durch den Richter am Amtsgericht {escape(g.person().last)} am {c.dated} beschlossen:"
        )
    else:
        decided = decided.format(d=c.dated)
    parties = (
        f"<p>{escape(first.name)}, geb. {d.print_date(first.born)}, {escape(g.street())}, {escape(g.address().postcode_place)}</p><p class=r>- {role[0]} -</p><p>Verfahrensbevollmächtigte: {lawyers[0]}</p><p class=c>gegen</p>"
        f"<p>{escape(second.name)}, geb. {d.print_date(second.born)}, {escape(g.street())}, {escape(g.address().postcode_place)}</p><p class=r>- {role[1]} -</p>{f'<p>Verfahrensbevollmächtigte: {lawyers[1]}</p>' if d.maybe(0.5) else ''}"
    )
    top = d.one_of("Ausfertigung", "Beglaubigte Abschrift", "Ausfertigung mit Rechtskraftvermerk", "")
    name_order = [f"<p class=o>{c.shown}</p>", ref, f"<p class=r>{top}</p>"]
    if d.maybe(0.4):
        name_order = [f"<p class=r>{top}</p>", ref, f"<p class=o>{c.shown}</p>"]
    judge = escape(g.person().last)
    body = (
        f"{''.join(name_order)}{finality}<p class=c style='font-size:1.3em'>{d.one_of('Im Namen des Volkes', 'Beschluss', 'Scheidungsbeschluss', 'Endbeschluss')}</p><p class=c>In der Familiensache</p>{parties}<p>weitere Beteiligte: Deutsche Rentenversicherung {escape(g.town())}</p><p>wegen Ehescheidung und Folgesache Versorgungsausgleich</p>"
        f"<p>{decided}</p>{tenor_html}<p class=c><b>Gründe</b></p>{''.join(f'<p>{text}</p>' for text in reasons)}<p><b>Rechtsbehelfsbelehrung</b></p><p>Gegen den Beschluss findet die Beschwerde statt. Sie ist binnen eines Monats bei dem {c.shown}, {escape(c.seat.street)}, {escape(c.seat.postcode_place)}, einzulegen.</p>"
        f"<div class=h><p>{judge}<br>Richter am Amtsgericht</p>{akte.seal(d, c.seat.place)}</div>"
    )
    css = d.css(SERIF, SANS, SERIF, low=10.5, high=12.5) + (
        f".o{{font-size:{d.rng.randint(13, 17)}pt;text-align:{d.one_of('left', 'center')}}}.r{{text-align:right}}.c{{text-align:center}}.i{{margin-left:10mm;text-indent:-6mm}}.f{{border:1px solid #336;color:#336;padding:2mm 3mm;width:70mm;margin-left:{d.rng.randint(0, 90)}mm;font-size:.85em;margin-bottom:4mm}}.h{{display:flex;justify-content:space-between;margin-top:8mm}}"
    )
    return Sheet(
        body,
        css,
        header="<div style='position:absolute;top:9mm;left:0;right:0;text-align:center;font-size:9pt'>"
        + d.one_of("- {page} -", "Seite {page}", "")
        + "</div>",
        margin=(18, 25, 20, d.rng.randint(24, 32)),
    )

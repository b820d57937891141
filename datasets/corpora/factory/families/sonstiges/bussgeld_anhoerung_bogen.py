"""Verwarnung, hearing or Bußgeldbescheid for a traffic or registration offence: charge sheet, evidence table, transfer slip at the foot."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_OFFENCES = (
    ("Sie parkten verbotswidrig auf dem Gehweg.", "§ 12 Abs. 4, § 49 StVO; § 24 StVG; 52a BKat"),
    ("Sie überschritten die zulässige Höchstgeschwindigkeit innerhalb geschlossener Ortschaften um {n} km/h.", "§ 3 Abs. 3, § 49 StVO; 11.3.{n} BKat"),
    ("Sie parkten ohne gültigen Parkschein im Bereich eines Parkscheinautomaten.", "§ 13 Abs. 1, § 49 StVO; 63.1 BKat"),
    ("Sie haben sich nach dem Umzug nicht innerhalb von zwei Wochen bei der Meldebehörde angemeldet.", "§ 17 Abs. 1, § 54 Abs. 2 BMG"),
    ("Sie sind der Pflicht, einen gültigen Ausweis zu besitzen, nicht nachgekommen.", "§ 1 Abs. 1, § 32 PAuswG"),
    ("Ihr Kind blieb an {n} Tagen unentschuldigt dem Unterricht fern.", "§ 41, § 126 Schulgesetz"),
    ("Sie haben einen Hund ohne Leine geführt.", "§ 5 Hundeverordnung"),
    ("Sie haben Änderungen in den Verhältnissen nicht unverzüglich mitgeteilt.", "§ 60 SGB I, § 63 SGB II"),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    town = g.town()
    sender = d.one_of(
        "Stadt {} - Ordnungsamt",
        "Landkreis {} - Zentrale Bußgeldstelle",
        "Kreis {} Bußgeldstelle",
        "Stadt {} Der Oberbürgermeister",
        "Polizeiverwaltungsamt {}",
        "Landratsamt {}",
        "Ordnungsbehörde {}",
    ).format(town)
    number = d.one_of(
        f"{g.digits(3)}.{g.digits(6)}.{g.digits(1)}",
        f"{g.digits(4)}.{g.digits(7)}.{g.digits(1)}",
        f"5.{g.digits(4)}.{g.digits(6)}.{g.digits(1)}",
        g.case_number(),
    )
    c = akte.case(d, sender, coded=0.9, number=number)
    offence, law = d.rng.choice(_OFFENCES)
    offence = offence.format(n=d.rng.randint(6, 20))
    law = law.format(n=d.rng.randint(1, 4))
    kind = d.rng.choice(["warn", "hear", "fine"])
    fine, fee = g.money(15, 180, round_to=5), Decimal(d.rng.choice([25, 28]))
    day = d.later(c.day, -70, -12)
    title = {
        "warn": d.one_of("Verwarnung mit Verwarnungsgeld / Anhörung", "Schriftliche Verwarnung"), "hear": d.one_of("Anhörung im Bußgeldverfahren", "Anhörung des Betroffenen", "Zeugenfragebogen"),
        "fine": d.one_of("Bußgeldbescheid", "BUSSGELDBESCHEID"),
    }[kind]  # fmt: skip
    labels = ("Aktenzeichen", "Kassenzeichen/Az.", "Az.", "Vorgangsnummer", "Aktenzeichen (bitte stets angeben)")
    facts = [
        (d.one_of("am", "Tattag"), d.print_date(day)), (d.one_of("um", "Uhrzeit"), f"{d.rng.randint(7, 21)}:{d.rng.randint(10, 59)} Uhr"), (d.one_of("in", "Tatort"), f"{escape(town)}, {escape(g.street())}"),
        ("Kennzeichen", f"{town[:2].upper()}-XY {d.rng.randint(10, 9999)}"), ("Zeuge", escape(f"{d.one_of('POM', 'Verk.-Überw.', 'Frau', 'Herr')} {g.person().last}")), ("Beweismittel", d.one_of("Foto, Messprotokoll", "Frontfoto", "Zeugenaussage", "Auskunft der Meldebehörde")), ("Film/Bild", f"{g.digits(4)}/{g.digits(2)}"),
    ]  # fmt: skip
    facts = [fact for fact in facts if d.maybe(0.75)]
    table = "<table class=t>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in facts) + "</table>"
    total = d.print_amount(fine if kind != "fine" else fine + fee + Decimal("3.50"))
    text = {
        "warn": f"Wegen dieser Ordnungswidrigkeit werden Sie hiermit verwarnt. Das Verwarnungsgeld beträgt <b>{d.print_amount(fine)}</b>. Zahlen Sie innerhalb einer Woche, ist das Verfahren beendet. Andernfalls ergeht ein Bußgeldbescheid.",
        "hear": "Ihnen wird nach § 55 OWiG Gelegenheit gegeben, sich zu dem Vorwurf zu äußern. Angaben zur Person sind Sie verpflichtet zu machen; zur Sache steht es Ihnen frei. Bitte senden Sie den Bogen innerhalb einer Woche zurück.",
        "fine": f"Deshalb wird gegen Sie eine Geldbuße festgesetzt von {d.print_amount(fine)}. Außerdem haben Sie die Kosten des Verfahrens zu tragen (§§ 105, 107 OWiG): Gebühr {d.print_amount(fee)}, Auslagen der Zustellung 3,50. Summe: <b>{total}</b>. Der Bescheid wird rechtskräftig, wenn Sie nicht innerhalb von zwei Wochen Einspruch einlegen.",
    }[kind]  # fmt: skip
    bank = g.bank()
    slip = (
        f"<div class=z><small>SEPA-Überweisung</small><table><tr><td>Empfänger<td>{c.shown}<tr><td>IBAN<td>{d.print_iban(g.iban(bank))}<tr><td>Institut<td>{escape(bank.name)}<tr><td>Betrag<td>{total}<tr><td>Verwendungszweck<td>{c.code or g.digits(12)}</table></div>"
        if kind != "hear" and d.maybe(0.6)
        else ""
    )
    form = (
        "<div class=z><b>Angaben zur Person</b><p>Familienname __________________ Vorname __________________</p><p>Geburtsdatum ____________ Anschrift ______________________________</p>"
        f"<p>{akte.box(d.maybe(0.3))} Der Verstoß wird zugegeben &nbsp; {akte.box(False)} nicht zugegeben, Begründung:</p><p>______________________________________________</p></div>"
        if kind != "fine" and d.maybe(0.7)
        else ""
    )
    ref = f"<p>{akte.ref(d, c, *labels)}</p>" if c.code else ""
    date_line = f"<p>{d.one_of('Datum:', '', 'Ausgefertigt am')} {c.dated}</p>" if c.dated else ""
    photo = (
        f"<div style='float:right;width:60mm;height:40mm;background:{d.one_of('#8a8a8a', '#666', '#9aa')};margin-left:4mm'></div>"
        if d.maybe(0.25)
        else ""
    )
    left = d.maybe(0.5)
    head = (
        f"<div class=h><div><p class=o>{c.shown}</p><p>{escape(c.seat.street)}<br>{escape(c.seat.postcode_place)}</p></div><div>{ref}{date_line}<p>Auskunft: {escape(c.clerk.last)}, {g.phone()}</p></div></div><p class=a>{akte.addressee(d, c)}</p>"
        if left
        else f"<p class=o>{c.shown}</p><div class=h><p class=a>{akte.addressee(d, c)}</p><div>{date_line}{ref}</div></div>"
    )
    person = f"<p class=s>geboren am {d.print_date(c.who.born)} in {escape(g.town())}</p>" if d.maybe(0.5) else ""
    body = f"{head}<h1>{title}</h1>{person}{photo}<p>{d.one_of('Ihnen wird zur Last gelegt, folgende Ordnungswidrigkeit begangen zu haben:', 'Tatvorwurf:', akte.dear(d, c.who) + ' Sie werden beschuldigt,')}</p><p><b>{offence}</b></p>{table}<p class=s>{law}</p><p>{text}</p>{form}{slip}"
    css = d.css(SANS, MONO, SERIF, low=9.5, high=11) + (
        f".h{{display:flex;justify-content:space-between}}.o{{font-size:{d.rng.randint(11, 16)}pt;font-weight:bold}}.a{{margin:{d.rng.randint(6, 14)}mm 0}}h1{{font-size:{d.rng.randint(13, 17)}pt}}.t td{{padding:.6mm 5mm .6mm 0;{d.one_of('border-bottom:1px solid #aaa', '')}}}"
        f".s{{font-size:8pt}}.z{{border:1px {d.one_of('solid', 'dashed')} #000;padding:3mm;margin:5mm 0;background:{d.one_of('#fff', '#fdeee8', '#f3f3f3')}}}.z td{{padding:.5mm 5mm .5mm 0}}small{{font-size:7pt}}"
    )  # fmt: skip
    return Sheet(body + akte.leaflet(d, 0.15), css, margin=(16, 19, 14, 23))

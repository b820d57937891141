"""Printed form from a stationer: long sentences with lines that were filled in by hand or typewriter, things struck out."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, household=0.15, minijob=0.25)

    def gap(filled: str, width: int) -> str:
        return f'<span class=l style="min-width:{width}mm">{f"<span class=h>{filled}</span>" if filled else "&nbsp;"}</span>'

    def often(filled: str, share: float = 0.8) -> str:
        return filled if d.maybe(share) else d.one_of("", "–", "./.")

    def strike(keep: int, *options: str) -> str:
        return "/".join(text if index == keep else f"<s>{text}</s>" for index, text in enumerate(options)) + "*"

    money = d.one_of("{}", "{}", "{} €")
    who = gap(a.worker(d, j), 80)
    born = gap(d.print_date(j.worker.born) if d.maybe(0.7) else "", 28)
    until = gap(d.date("befristet_bis", j.until) if j.until else d.one_of("", "–", "entfällt"), 32)
    kind = strike(1 if j.until else 0, "unbefristet", "befristet")
    unit = strike(0 if j.hourly else 1, "Stunde", "Monat", "Woche")
    sentences = [
        (d.one_of("Beginn", "Beginn und Dauer des Arbeitsverhältnisses", "Einstellung"),
         f"Herr/Frau {who} wird ab {gap(d.date('beginn', j.start), 35)} als {gap(a.work(d, j), 75)} {d.one_of('eingestellt', 'beschäftigt', 'angestellt')}. "
         f"Das Arbeitsverhältnis ist {kind} und endet am {until}. Als Probezeit werden {gap(d.one_of('6', '3', 'sechs', ''), 14)} Monate vereinbart."),
        (d.one_of("Arbeitszeit", "Dauer der Arbeitszeit"),
         f"Die regelmäßige Arbeitszeit beträgt {gap(a.hours(d, j), 18)} Stunden wöchentlich, an {gap(str(rng.randint(2, 6)), 10)} Tagen. "
         f"Beginn {gap(d.one_of('7.00', '8 Uhr', '6:30', ''), 18)} Ende {gap(d.one_of('16.00', '12 Uhr', ''), 18)}."),
        (d.one_of("Vergütung", "Lohn/Gehalt", "Arbeitsvergütung"),
         f"Die Vergütung beträgt je {unit} brutto {gap(a.pay(d, j, currency=money), 32)} EUR. Zulagen: {gap(d.one_of('', '–', 'Fahrgeld ' + d.print_amount(g.money(10, 60, round_to=5), currency=False)), 35)}. "
         "Die Zahlung erfolgt " + strike(rng.randrange(2), "bargeldlos", "bar") + f" am {gap(d.one_of('15.', '30.', '1.', ''), 14)} des Monats."),
        (d.one_of("Urlaub", "Erholungsurlaub"), f"Der Jahresurlaub beträgt {gap(str(rng.choice([20, 24, 26, 28, 30])), 14)} Werktage."),
    ]  # fmt: skip
    sentences += [(title, " ".join(text)) for title, text in a.clauses(d, 3, 9, without=("urlaub",))]
    special = d.one_of(
        "Führerschein Kl. B",
        "keine",
        "Arbeit auch samstags",
        "Hund darf mitgebracht werden",
        "Arbeitskleidung wird gestellt",
        "",
    )
    sentences.append((d.one_of("Besondere Vereinbarungen", "Sonstiges"), gap(special, 150)))
    mark = d.one_of("§ {} {}", "{}. {}", "§ {} – {}")
    seat, home = f"{j.seat.street}, {j.seat.postcode_place}", f"{j.home.street}, {j.home.postcode_place}"
    body = (
        f"<h2>{d.one_of('Arbeitsvertrag', 'ARBEITSVERTRAG', 'Arbeitsvertrag für gewerbliche Arbeitnehmer', 'Anstellungsvertrag', 'Arbeitsvertrag (Vordruck)')}</h2>"
        f"<p>Zwischen {gap(a.employer(d, j), 100)}<br><small>(Name/Firma des Arbeitgebers)</small></p><p>{gap(escape(seat), 120)}<br><small>(Anschrift)</small></p>"
        f"<p>und {d.one_of('Herrn/Frau', 'Frau/Herrn/Frl.', '')} {gap(a.worker(d, j), 85)} geb. {born}</p><p>wohnhaft in {gap(escape(home), 110)}</p>"
        f"<p>wird folgender Vertrag geschlossen:</p>"
        + "".join(
            f"<div><h4>{mark.format(n, title)}</h4><p>{text}</p></div>" for n, (title, text) in enumerate(sentences, 1)
        )
    )
    same = d.maybe(0.75)
    days = [d.date("datum", j.signed) if same else d.print_date(day) for day in (j.signed, d.later(j.signed, 1, 5))]
    town = escape(j.seat.place)
    body += (
        f"<div class=u>{gap(f'{town}, {days[0]}', 70)}&emsp;{gap(f'{town}, {days[1]}', 70)}<br><small>Ort, Datum</small><br><br>{gap(a.ink(d, j.boss.last), 70)}&emsp;"
        f"{gap(a.ink(d, j.worker.last), 70)}<br><small>Unterschrift Arbeitgeber &emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp;&emsp; Unterschrift Arbeitnehmer"
        f"{'/gesetzl. Vertreter' if d.maybe(0.4) else ''}</small></div><p><small>*) Nichtzutreffendes streichen</small></p>"
    )
    css = d.css(SERIF, SANS, low=9, high=10.8) + (
        f".l{{display:inline-block;border-bottom:1px {d.one_of('dotted', 'solid', 'dashed')} #333;line-height:1.2;margin-right:1mm}}.h{{font-family:'{d.font(HAND, HAND, MONO)}';"
        f"font-size:{rng.uniform(1.05, 1.4):.2f}em;color:{d.one_of('#123a8a', '#000', '#222', '#1a1a60')};padding:0 1mm}}h2{{text-align:{d.one_of('center', 'left')}}}"
        f"h4{{margin:3mm 0 1mm}}p{{margin:0 0 2.5mm}}small{{font-size:6.5pt}}.u{{margin-top:9mm}}"
    )
    note = d.one_of(
        f"Formular-Nr. {g.digits(4)}",
        f"Vordruckverlag Altmühl · Best.-Nr. {g.digits(5)}",
        f"Nachdruck verboten – Ausgabe {rng.randint(1998, 2023)}",
        "2 Exemplare ausfertigen!",
    )
    foot = (
        f"<div style='position:absolute;bottom:7mm;left:22mm;right:20mm;font-size:6.5pt'>{note} &emsp; {{page}}</div>"
    )
    return Sheet(body, css, footer=foot, margin=(16.0, 18.0, 16.0, rng.uniform(18, 24)))

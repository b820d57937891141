"""Print-out of an e-mail with an offer of work: mail head, key facts as list or sentences, quoted acceptance above or below."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.arbeitsvertrag import _arbeit as a


def draw(d: Draft) -> Sheet:
    g, rng, j = d.german, d.rng, a.job(d, minijob=0.3)
    clock = f"{rng.randint(7, 19)}:{rng.randint(10, 59)}"
    day = d.one_of("dd.mm.yyyy", "d. month yyyy", "d.m.yyyy")
    sent = f"{d.date('datum', j.signed, day)}{d.one_of(' ', ' um ', ', ')}{clock}{d.one_of('', ' Uhr')}"
    host = d.one_of("betrieb.example", "team-mail.example", "handwerk.example")
    last = "".join(char for char in j.worker.last.lower() if char.isascii() and char.isalpha()) or "bewerber"
    boss = "".join(char for char in j.boss.last.lower() if char.isascii() and char.isalpha()) or "info"
    names = rng.choice(
        [
            ("Von", "An", "Gesendet", "Betreff"),
            ("From", "To", "Date", "Subject"),
            ("Absender", "Empfänger", "Datum", "Betreff"),
        ]
    )
    head = [
        (names[0], f"{d.one_of(escape(j.boss.name), a.employer(d, j), a.employer(d, j) + ' Personal')} &lt;{boss}@{host}&gt;"),
        (names[1], f"{a.worker(d, j)} &lt;{last}{rng.randint(1, 99)}@mail.example&gt;" if d.maybe(0.8) else f"{last}{rng.randint(1, 99)}@mail.example"), (names[2], sent),
        (names[3], d.one_of("Arbeitsvertrag", "Ihr Vertrag / Eckdaten", "Zusage", "Vertragsangebot", "AW: Ihre Bewerbung", "Einstellung")),
    ]  # fmt: skip
    unit = (
        d.one_of("pro Stunde", "/ Std.", "Stundenlohn")
        if j.hourly
        else d.one_of("brutto im Monat", "monatlich brutto", "brutto/Monat")
    )
    facts = [
        (d.one_of("Beginn", "Start", "Eintrittsdatum"), d.date("beginn", j.start, day)), (d.one_of("Position", "Tätigkeit", "Stelle"), a.work(d, j)),
        (d.one_of("Arbeitszeit", "Stunden", "Umfang"), f"{a.hours(d, j)} {d.one_of('Std./Woche', 'Stunden pro Woche', 'Wochenstunden')}"), (d.one_of("Gehalt", "Vergütung", "Bezahlung"), f"{a.pay(d, j)} {unit}"),
        ("Urlaub", f"{rng.choice([20, 24, 28, 30])} Tage"), ("Probezeit", d.one_of("6 Monate", "3 Monate")),
        *([(d.one_of("Befristet bis", "Vertrag läuft bis", "Befristung"), d.date("befristet_bis", j.until, day))] if j.until else []),
    ]  # fmt: skip
    rng.shuffle(facts)
    shape = rng.randrange(3)
    listed = (
        "<ul>" + "".join(f"<li>{x}: {y}</li>" for x, y in facts) + "</ul>", "<p>" + "<br>".join(f"- {x}: {y}" for x, y in facts) + "</p>",
        "<p>" + ", ".join(f"{x} {y}" for x, y in facts) + ".</p>",
    )[shape]  # fmt: skip
    ending = "r" if j.worker.sex == "m" else ""
    hello = d.one_of(
        f"Sehr geehrte{ending} {a.salute(j)}{escape(j.worker.last)},",
        f"Hallo {a.salute(j)}{escape(j.worker.last)},",
        f"Liebe{ending} {escape(j.worker.first)},",
        "Guten Tag,",
    )
    talk = d.print_date(d.later(j.signed, -12, -1), day)
    first = d.one_of(
        f"vielen Dank für das Gespräch am {talk}. Gern bieten wir Ihnen folgenden Arbeitsvertrag an:", "wie besprochen hier die Konditionen Ihres Arbeitsvertrages:",
        f"wir freuen uns, dass Sie bei {a.employer(d, j)} anfangen. Hier die Eckdaten:", f"mit dieser Mail bestätigen wir die am {talk} mündlich vereinbarten Bedingungen:",
    )  # fmt: skip
    rest = [
        f"Bitte antworten Sie bis {d.print_date(d.later(j.signed, 3, 14), day)}.", "Den unterschriftsreifen Vertrag schicken wir mit der Post.", f"Bitte bringen Sie am ersten Tag Ihre Steuer-ID und die SV-Nummer mit, Beginn {rng.randint(6, 9)} Uhr.",
        f"Arbeitsort ist {escape(g.town())}.", "Eine kurze Antwort mit „Einverstanden“ genügt uns.", f"Rückfragen unter {g.phone()}.",
    ]  # fmt: skip
    end = f"<p>{d.one_of('Viele Grüße', 'Mit freundlichen Grüßen', 'Beste Grüße')}<br>{escape(j.boss.name)}<br>{d.one_of('Personal', 'Inhaber', 'Geschäftsführung', 'HR')}<br>{a.employer(d, j)}<br>{escape(j.seat.street)}, {escape(j.seat.postcode_place)}</p>"
    reply = ""
    if d.maybe(0.4):
        answered = d.print_date(d.later(j.signed, 1, 5), day)
        reply = f"<div class=y>{names[0]}: {a.worker(d, j)}<br>{names[2]}: {answered}<br><br>{d.one_of('Einverstanden, vielen Dank!', 'Ich nehme das Angebot an.', 'Passt, bis dann!')}<br>{escape(j.worker.first)}</div>"
    table = "<table class=h>" + "".join(f"<tr><td><b>{x}:</b><td>{y}" for x, y in head) + "</table>"
    mail = table + f"<p>{hello}</p><p>{first}</p>{listed}{''.join(f'<p>{t}</p>' for t in d.some(rest, 1, 4))}{end}"
    body = reply + mail if d.maybe(0.6) else mail + reply
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.5) + (
        f".h{{width:100%;margin-bottom:6mm;{d.one_of('border-bottom:1px solid #999', 'background:#f1f1f1', 'border-top:2px solid #000')}}}.h td{{padding:.4mm 3mm .4mm 0}}.h td:first-child{{width:24mm}}"
        f".y{{border-left:2px solid {d.one_of('#55a', '#999')};padding-left:3mm;margin:4mm 0 8mm;color:#333}}"
    )
    foot = f"<div style='position:absolute;bottom:6mm;right:18mm;font-size:7pt'>{d.one_of('{page}/{pages}', 'Seite {page}', d.print_date(d.later(j.signed, 1, 40), 'dd.mm.yyyy'))}</div>"
    return Sheet(body, css, footer=foot, margin=(rng.uniform(12, 20), 18.0, 14.0, 18.0))

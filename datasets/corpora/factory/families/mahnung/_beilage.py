"""Sheets that come with a dunning letter: instalment plan, reply form, direct debit mandate, duty to inform. All decoys. No family."""

from __future__ import annotations

from decimal import Decimal

from corpora.factory.draft import Draft
from corpora.factory.families.bewilligungsbescheid._amt import add_months, fill
from corpora.factory.families.mahnung._mahnung import Demand

_INFORM = (
    "Die Grundversorgung kann unterbrochen werden, wenn der Zahlungsverzug zwei Abschläge oder mindestens 100 Euro erreicht.", "Die Unterbrechung ist vier Wochen vorher anzudrohen und acht Werktage vorher anzukündigen.", "Eine Abwendungsvereinbarung kann bis zum Tag vor der Unterbrechung geschlossen werden, Muster vom {past}.",
    "Örtliche Hilfsangebote: Energieberatung {town}, Telefon {phone}; Schuldnerberatung {town}, {street}.", "Staatliche Unterstützung: Sozialamt und Jobcenter, etwa durch ein Darlehen nach § 22 Abs. 8 SGB II.", "Kosten der Sperrung: {small}, Wiederinbetriebnahme: {small}, außerhalb der Arbeitszeit {small}.",
    "Die Verbraucherzentrale berät zu Energiearmut, Termine ab {soon}.", "Schlichtungsstelle Energie: Anträge erst nach vier Wochen ohne Antwort.", "Einwände gegen die Rechnung vom {past} hemmen die Fälligkeit nur bei offensichtlichem Fehler.", "Informieren Sie uns über Gefahr für Leib und Leben, etwa bei Beatmungsgeräten.",
    "Verzugszinsen fallen seit dem {past} an.", "Ihre Daten können an {firm} übermittelt werden, wenn zwei Mahnungen vorliegen.",
)  # fmt: skip


def enclosure(d: Draft, m: Demand) -> str:
    """One further sheet of one of four kinds."""
    g = d.german
    match d.rng.randrange(4):
        case 0:
            count = d.rng.choice([3, 6, 8, 12])
            rates = [(m.total / count).quantize(Decimal("0.01"))] * count
            rows = "".join(
                f"<tr><td>{n}. Rate<td>{d.print_date(add_months(m.due, n))}<td>{d.print_amount(rate)}"
                for n, rate in enumerate(rates, 1)
            )
            return (
                f"<p class=break><b>{d.one_of('Abwendungsvereinbarung', 'Ratenzahlungsvereinbarung', 'Angebot einer Abwendungsvereinbarung')}</b></p>"
                f"<p>Der Kunde erkennt den Rückstand an und zahlt ihn in folgenden Raten:</p><table><tbody>{rows}</tbody></table><p style='margin-top:4mm'>Die laufenden Abschläge von {d.print_amount(g.money(40, 180, round_to=1))} sind daneben weiter zu zahlen. Bei Verzug mit einer Rate endet die Vereinbarung.</p>"
                "<p>Ort, Datum ______________________ &nbsp; Unterschrift ______________________</p>"
            )
        case 1:
            lines = "".join(
                f"<p>☐ {text}</p>"
                for text in (
                    "Ich habe am ____________ gezahlt.",
                    "Ich bitte um Ratenzahlung von monatlich ________ Euro.",
                    "Die Forderung besteht nicht, weil ______________________________",
                    "Ich beziehe Leistungen vom ______________________ (Nachweis liegt bei).",
                    "Bitte rufen Sie mich an: ______________________",
                )
            )
            return f"<p class=break><b>{d.one_of('Antwortbogen', 'Rückantwort', 'Bitte zurücksenden')}</b></p>{lines}<p>Rückantwort möglichst bis {d.print_date(d.later(m.due, 1, 6))} an Fax {g.phone()}.</p>"
        case 2:
            return (
                f"<p class=break><b>SEPA-Lastschriftmandat</b></p><p>Gläubiger-Identifikationsnummer DE{g.digits(2)}ZZZ{g.digits(11)} · Mandatsreferenz {g.digits(9)}</p>"
                "<p>Ich ermächtige den Zahlungsempfänger, Zahlungen von meinem Konto einzuziehen. Ich kann binnen acht Wochen die Erstattung verlangen.</p>"
                "<p>Kontoinhaber ______________________________</p><p>IBAN DE __ ____ ____ ____ ____ __</p><p>Datum, Unterschrift ______________________</p>"
            )
        case _:
            texts = [fill(d, m.day, text) for text in d.some(_INFORM, 6, 12)]
            mark = d.one_of("•", "-", "▸", "")
            return (
                f"<p class=break><b>{d.one_of('Information nach § 19 StromGVV', 'Pflichtinformationen', 'Hinweise für Verbraucher', 'Hilfe bei Zahlungsproblemen')}</b></p>"
                + "".join(f"<p>{mark} {t}</p>" for t in texts)
            )

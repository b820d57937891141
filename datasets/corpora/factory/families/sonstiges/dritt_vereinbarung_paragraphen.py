"""Agreement of two sides: "zwischen ... und ...", clauses by paragraph, two signatures; dismissal, instalments, alimony."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_KINDS = {
    "job": (
        ("Aufhebungsvertrag", "Aufhebungsvereinbarung", "Vereinbarung über die Beendigung", "Auflösungsvertrag"),
        ("im Folgenden Arbeitgeber", "nachfolgend Firma", "Arbeitgeberin"), ("Arbeitnehmer/in", "im Folgenden Beschäftigte/r"),
        ("Das Arbeitsverhältnis wird im gegenseitigen Einvernehmen zum {soon} beendet.", "Bis dahin wird die Vergütung von {amount} weitergezahlt.",
         "Für den Verlust des Arbeitsplatzes wird eine Abfindung von {amount} brutto gezahlt.", "Der Resturlaub von {n} Tagen wird gewährt.",
         "Der Arbeitnehmer wird unwiderruflich freigestellt.", "Firmenschlüssel und Kleidung sind bis {soon} abzugeben.",
         "Es wird ein wohlwollendes Zeugnis erteilt.", "Über Folgen beim Arbeitslosengeld (Sperrzeit) wurde belehrt.",
         "Mit Erfüllung dieser Vereinbarung sind sämtliche wechselseitigen Ansprüche aus dem Arbeitsverhältnis und seiner Beendigung, gleich aus "
         "welchem Rechtsgrund, erledigt.", "Änderungen bedürfen der Schriftform.", "Über den Inhalt wird Stillschweigen bewahrt.",
         "Die betriebliche Altersvorsorge wird fortgeführt.")),
    "debt": (
        ("Ratenzahlungsvereinbarung", "Vereinbarung über Ratenzahlung", "Teilzahlungsvereinbarung", "Stundungsvereinbarung"),
        ("Gläubiger", "Gläubigerin", "im Folgenden Vermieterin"), ("Schuldner/in", "Mieterin/Mieter"),
        ("Der Schuldner erkennt eine Forderung von {amount} an.", "Die Rate beträgt monatlich {amount}.", "Die erste Rate ist am {soon} fällig.",
         "Die Zahlung erfolgt auf das Konto {iban}, {bank}.", "Gerät der Schuldner mit zwei Raten in Rückstand, wird der Rest sofort fällig.",
         "Zinsen werden nicht erhoben.", "Die Kündigung der Wohnung vom {past} wird gegenstandslos.", "Der Schuldner versichert, dass keine "
         "Pfändungen vorliegen.", "Kosten für diesen Vertrag: {amount}.", "Eine vorzeitige Zahlung ist jederzeit möglich.",
         "Die Verjährung ist bis {soon} gehemmt.", "Die Vereinbarung bedeutet keinen Verzicht des Gläubigers auf titulierte Ansprüche; sie lässt bereits erwirkte Pfändungen unberührt, solange die "
         "Raten pünktlich eingehen.")),
    "child": (
        ("Vereinbarung über Kindesunterhalt", "Unterhaltsvereinbarung", "Umgangs- und Unterhaltsregelung", "Private Vereinbarung",
         "Elternvereinbarung"),
        ("Vater", "Kindesvater", "im Folgenden A", "Unterhaltspflichtiger"), ("Mutter", "Kindesmutter", "im Folgenden B"),
        ("Für {child}, geboren {born}, werden monatlich {amount} gezahlt.", "Der Unterhalt ist bis zum 3. eines Monats zu überweisen.",
         "Das Kindergeld erhält die Mutter.", "Die Kinder sind jedes zweite Wochenende beim Vater.", "Feiertage werden geteilt.",
         "Sonderbedarf (Brille, Klassenfahrt) wird je zur Hälfte getragen.", "Die Regelung gilt bis {child} eine Ausbildung beginnt.",
         "Bei Änderung des Einkommens wird neu gesprochen.", "Von einem gerichtlichen Titel sehen wir ab.", "Kleidung bringt jeder selbst.",
         "Wir haben uns ohne Anwalt geeinigt.", "Der Betrag geht auf das Konto {iban}.",
         "Wird ein Elternteil arbeitslos oder ändert sich der Bedarf, setzen sich beide binnen vier Wochen zusammen und rechnen neu.")),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    kind = d.rng.choice(list(_KINDS))
    titles, firsts, seconds, pool = _KINDS[kind]
    who, home, seat = g.person(sex="w" if kind == "child" else None), g.address(), g.address()
    partner = g.person(sex="m")
    other = g.firm() if kind == "job" else g.landlord() if kind == "debt" else partner.name
    shown = d.field("absender", other) if kind != "child" else escape(other)
    other_line = d.one_of("{}, {}, {}", "{}<br>{}<br>{}").format(
        shown, escape(seat.street), escape(seat.postcode_place)
    )
    who_line = d.one_of("{}, geb. {}, {}", "{}<br>geb. am {}<br>{}").format(
        escape(who.name), d.print_date(who.born), f"{escape(home.street)}, {escape(home.postcode_place)}"
    )
    first, second = d.one_of(*firsts), d.one_of(*seconds)
    if d.maybe(0.35):
        parties = (
            f"<table class=p><tr><td>{other_line}<br><i>– {first} –</i><td class=u>{d.one_of('und', '&')}"
            f"<td>{who_line}<br><i>– {second} –</i></table>"
        )
    else:
        parties = (
            f"<p>{d.one_of('Zwischen', 'zwischen', 'Die Parteien')}</p><p class=in>{other_line}<br>{d.one_of('– {} –', '({})', '(nachfolgend „{}“)').format(first)}</p>"
            f"<p>{d.one_of('und', 'u n d', 'und')}</p><p class=in>{who_line}<br>– {second} –</p>"
            f"<p>{d.one_of('wird Folgendes vereinbart:', 'schließen folgende Vereinbarung:', 'einigen sich wie folgt:')}</p>"
        )
    clauses = [post.fill(d, day, text) for text in sorted(d.some(pool, 5, len(pool)), key=pool.index)]
    mark = d.rng.randrange(4)
    items = [
        (
            f"<h4>§ {i}</h4><p>{text}</p>",
            f"<p>{i}. {text}</p>",
            f"<p>({i}) {text}</p>",
            f"<p>{'abcdefghijklmn'[i - 1]}) {text}</p>",
        )[mark]
        for i, text in enumerate(clauses, 1)
    ]
    number = ""
    if kind != "child" and d.maybe(0.4):
        number = f"<p>{d.one_of('Aktenzeichen', 'Az.:', 'Unser Zeichen', 'Vorgang', 'AZ')} {d.code('aktenzeichen', g.case_number())}</p>"
    title = d.one_of(*titles)
    place = escape(seat.place)
    dated = (
        d.one_of("{p}, den {d}", "{p}, {d}", "am {d} in {p}", "Datum {d}").format(p=place, d=d.date("datum", day))
        if d.maybe(0.9) or kind == "child"
        else place
    )
    hand = d.font(HAND)
    ink = [
        f'<span style="font:17pt {hand!r};color:#225">{escape(name)}</span>' if d.maybe(0.75) else "&nbsp;"
        for name in (partner.last, who.last)
    ]
    top = d.maybe(0.25)
    sign = (
        f"<table class=sig><tr>{f'<td>{dated}<td>{place}, {d.print_date(d.later(day, 0, 8))}' if not top and d.maybe(0.4) else f'<td colspan=2>{dated if not top else place}'}"
        f"<tr><td class=line>{ink[0]}<br>{first}<td class=line>{ink[1]}<br>{second}</table>"
    )
    align = d.one_of("center", "left", "center")
    body = (
        f"<h1 style='text-align:{align}'>{title}</h1>{number}" + (f"<p style='text-align:{align}'>{dated}</p>" if top else "")
        + parties + "".join(items) + sign + ("<p class=s>Ich habe eine Ausfertigung erhalten.</p>" if d.maybe(0.4) else "")
    )  # fmt: skip
    css = d.css(SANS, SERIF, SERIF, MONO, low=10, high=12) + (
        f"h1{{font-size:{d.rng.randint(13, 20)}pt;margin:0 0 7mm;letter-spacing:{d.one_of('0', '0', '.1em')}}}h4{{margin:4mm 0 1mm;text-align:{d.one_of('left', 'center')}}}"
        "p{margin:0 0 2.5mm}.in{margin-left:12mm}.p{width:100%}.p td{width:45%}.u{width:10%!important;text-align:center}.sig{width:100%;margin-top:8mm}"
        ".sig td{width:50%;padding:2mm 5mm 0 0}.line{border-top:0}.s{font-size:8pt}"
    )
    return Sheet(body, css, margin=(d.rng.randint(16, 30), 24, 20, 26))

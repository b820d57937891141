"""A person's own papers beside a power of attorney: Patientenverfügung, release from confidentiality, consent, wish for a guardian, testament."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "living": (("Patientenverfügung", "Meine Patientenverfügung"), (
        "Für den Fall, dass ich meinen Willen nicht mehr bilden oder verständlich äußern kann, bestimme ich Folgendes:", "Wenn ich mich aller Wahrscheinlichkeit nach unabwendbar im unmittelbaren Sterbeprozess befinde, sollen alle lebenserhaltenden Maßnahmen unterlassen werden.",
        "Ich wünsche eine fachgerechte Schmerz- und Symptombehandlung.", "Eine künstliche Ernährung soll nicht begonnen oder eingestellt werden.", "Wiederbelebung lehne ich in diesen Situationen ab.", "Ich möchte zu Hause bzw. in vertrauter Umgebung sterben.", "Einer Organspende stimme ich zu.", "Mit {p} habe ich diese Verfügung besprochen.")),
    "release": (("Schweigepflichtentbindung", "Erklärung über die Entbindung von der Schweigepflicht", "Einwilligung in die Auskunftserteilung"), (
        "Hiermit entbinde ich {p} von der ärztlichen Schweigepflicht gegenüber {o}.", "Die Erklärung gilt für alle Befunde der letzten drei Jahre.", "Ich kann diese Erklärung jederzeit mit Wirkung für die Zukunft widerrufen.", "Zweck: Prüfung des Mehrbedarfs und der Erwerbsfähigkeit.", "Die Auskünfte dürfen auch fernmündlich erteilt werden.", "Über die Freiwilligkeit wurde ich belehrt.")),
    "guardian": (("Betreuungsverfügung", "Verfügung für den Fall einer Betreuung"), (
        "Sollte für mich eine Betreuung erforderlich werden, so wünsche ich, dass {p} bestellt wird.", "Auf keinen Fall soll {q} zur Betreuerin bestellt werden.", "Ich möchte so lange wie möglich in meiner Wohnung bleiben.", "Mein Vermögen soll für meine Pflege verwendet werden.", "Zu Weihnachten sollen meine Enkel je 50 Euro erhalten.")),
    "will": (("Testament", "Mein letzter Wille", "Mein Testament"), (
        "Hiermit widerrufe ich alle früheren letztwilligen Verfügungen.", "Zu meiner Alleinerbin setze ich {p} ein.", "{q} erhält als Vermächtnis mein Sparbuch und den Schmuck.", "Sollte {p} vor mir sterben, erbt der Tierschutzverein {t}.", "Ich möchte neben meinem Mann in {t} begraben werden.", "Die Wohnung soll bis zum Auszug unverändert bleiben.")),
    "photo": (("Einwilligung", "Einverständniserklärung", "Datenschutzrechtliche Einwilligung", "Erklärung der Eltern"), (
        "Ich bin damit einverstanden, dass die Schule mit dem Jugendamt und {o} Informationen austauscht.", "Fotos meines Kindes {k} dürfen veröffentlicht werden.", "Mein Kind {k} darf allein nach Hause gehen.", "Im Notfall ist {p} unter {f} zu erreichen.", "Die Einwilligung ist freiwillig und gilt bis auf Widerruf.")),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.one_of(*_KINDS)
    titles, pool = _KINDS[kind]
    who = g.person()
    c = akte.case(d, who.name, coded=0.3 if kind == "release" else 0.0, dated=0.9, who=who)
    given = {
        "p": f"{d.one_of('Dr. ', '') if kind == 'release' else ''}{g.person().name}",
        "q": g.person().name,
        "o": g.authority(),
        "t": g.town(),
        "k": g.person(last=who.last, adult=False).name,
        "f": g.phone(),
    }
    chosen = [pool[0], *sorted(d.some(pool[1:], 2, len(pool) - 1), key=pool.index)]
    texts = [escape(text.format(**given)) for text in chosen]
    hand = kind == "will" or d.maybe(0.2)
    form = not hand and d.maybe(0.5)
    if form and kind in ("living", "photo", "release"):
        middle = f"<p>{texts[0]}</p>" + "".join(f"<p>{akte.box(d.maybe(0.6))} {text}</p>" for text in texts[1:])
    elif d.maybe(0.4):
        middle = "".join(f"<p>{i}. {text}</p>" for i, text in enumerate(texts, 1))
    else:
        middle = "".join(f"<p>{text}</p>" for text in texts)
    title = d.one_of(*titles)
    home = f"{escape(c.home.street)}, {escape(c.home.postcode_place)}"
    born = d.print_date(who.born)
    person = (
        f"<table class=f><tr><td>Name, Vorname<td>{akte.pen(d, c.shown)}<tr><td>Geburtsdatum<td>{akte.pen(d, born)}<tr><td>Anschrift<td>{akte.pen(d, home)}</table>"
        if form
        else d.one_of(
            f"<p>Ich, {c.shown}, geboren am {born}, wohnhaft {home}, {d.one_of('verfüge', 'erkläre', 'bestimme')}:</p>",
            f"<p>{c.shown}<br>geb. {born}<br>{home}</p>",
        )
    )
    place = escape(c.home.place)
    dated = (
        f"<p>{d.one_of('{p}, den {d}', '{p}, {d}', 'Ort, Datum: {p}, {d}').format(p=place, d=akte.pen(d, c.dated) if form else c.dated)}</p>"
        if c.dated
        else f"<p>{place}</p>"
    )
    again = d.print_date(d.later(c.day, 370, 800))
    renew = (
        f"<p class=s>{d.one_of('Bestätigt am', 'Diese Verfügung gilt weiter:', 'Erneut unterschrieben')} {akte.pen(d, again)} {akte.sign(d, who.last)}</p>"
        if kind in ("living", "guardian") and d.maybe(0.4)
        else ""
    )
    witness = (
        f"<p class=s>Zeuge/Arzt: {escape(g.person().name)} {akte.sign(d, g.person().last)}</p>"
        if kind in ("living", "release") and d.maybe(0.4)
        else ""
    )
    ref = f"<p>{akte.ref(d, c, 'Aktenzeichen:', 'Az. der Behörde', 'Ihr Zeichen')}</p>" if c.code else ""
    end = (
        f"{akte.sign(d, who.last)}<br>{d.one_of('(Unterschrift)', c.shown, 'Vor- und Zuname')}"
        if not hand or d.maybe(0.5)
        else c.shown
    )
    body = f"<h1>{title}</h1>{ref}{person}{middle}{dated}<p>{end}</p>{renew}{witness}"
    css = d.css(*((HAND,) if hand else (SANS, SERIF, MONO)), low=14 if hand else 10.5, high=18 if hand else 12.5) + (
        f"h1{{font-size:{d.rng.randint(16, 24)}pt;text-align:{d.one_of('left', 'center')};font-weight:{d.one_of('bold', 'normal')};margin:0 0 8mm}}.f{{width:100%;margin-bottom:6mm}}.f td{{border:1px solid #666;padding:2mm}}.f td:first-child{{width:42mm}}.s{{border-top:1px solid #999;padding-top:3mm;margin-top:6mm;font-size:.9em}}p{{margin-bottom:{d.rng.randint(3, 5)}mm}}"
    )
    return Sheet(body, css, margin=(d.rng.randint(16, 34), 22, 16, d.rng.randint(22, 30)))

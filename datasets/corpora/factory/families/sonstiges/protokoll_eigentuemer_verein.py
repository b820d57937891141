"""Minutes or invitation of owners, an association or a co-operative: agenda items, votes counted, member's share and dividend."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_ITEMS = (
    ("Begrüßung und Feststellung der Beschlussfähigkeit", "Anwesend oder vertreten sind {n}12/1000 Anteile."), ("Jahresabrechnung", "Die Abrechnung {year} mit Gesamtkosten von {amount} wird genehmigt."), ("Wirtschaftsplan", "Der Wirtschaftsplan wird beschlossen; das Hausgeld bleibt bis zu einem neuen Beschluss gültig."), ("Entlastung des Vorstands", "Dem Vorstand wird Entlastung erteilt."),
    ("Dachsanierung", "Die Firma {firm} wird zum Preis von {amount} beauftragt."), ("Sonderumlage", "Es wird eine Umlage von {amount} erhoben, fällig am {soon}."), ("Verschiedenes", "Das Abstellen von Kinderwagen im Hausflur wird geduldet."), ("Wahlen", "{person} wird zur Kassenprüferin gewählt."), ("Hausordnung", "Die Ruhezeiten werden auf 22 Uhr festgelegt."), ("Beitragserhöhung", "Der Beitrag steigt um {n} Euro."),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    name = d.one_of(
        "Hausverwaltung {p}",
        "WEG {s}",
        "Kleingartenverein {t} e. V.",
        "Sportverein {t} 1908 e. V.",
        "Wohnungsgenossenschaft {t} eG",
        "Förderverein Grundschule {t} e. V.",
        "Verwaltung {p} Immobilien GmbH",
    ).format(p=g.person().last, t=g.town(), s=g.street())
    c = akte.case(d, name, coded=0.12, dated=0.88)
    minutes = d.maybe(0.6)
    held = d.later(c.day, -20, -2) if minutes else d.later(c.day, 14, 35)
    title = (
        d.one_of(
            "Protokoll der Eigentümerversammlung",
            "Niederschrift über die Mitgliederversammlung",
            "Versammlungsprotokoll",
            "Protokoll",
        )
        if minutes
        else d.one_of(
            "Einladung zur ordentlichen Mitgliederversammlung", "Einladung zur Eigentümerversammlung", "Tagesordnung"
        )
    )
    lines = ""
    for i, (head, text) in enumerate(d.rng.sample(_ITEMS, d.rng.randint(4, 9)), 1):
        vote = f"Ja {d.rng.randint(5, 60)}, Nein {d.rng.randint(0, 6)}, Enthaltungen {d.rng.randint(0, 4)}"
        lines += (
            f"<p class=i><b>TOP {i} {head}</b>"
            + (f"<br>{post.fill(d, c.day, text)}{f'<br><i>{vote}</i>' if d.maybe(0.7) else ''}" if minutes else "")
            + "</p>"
        )
    when = f"{d.print_date(held)}, {d.rng.randint(17, 20)}.00 {d.one_of('Uhr', 'Uhr bis 21.15 Uhr')}, {d.one_of('Gaststätte', 'Gemeindehaus', 'Vereinsheim', 'Aula')} {escape(g.town())}"
    people = (
        f"<p>Versammlungsleitung: {escape(g.person().name)}; Protokoll: {escape(c.clerk.name)}</p>" if minutes else ""
    )
    extra = (
        f"<p>{d.one_of('Ihr Anteil', 'Geschäftsguthaben', 'Miteigentumsanteil')}: {d.rng.randint(10, 99)}/1000, Wohnung {d.rng.randint(1, 30)}, Hausgeld {akte.euro(d, 90, 480)}</p>"
        if d.maybe(0.35)
        else ""
    )
    to = "" if minutes and d.maybe(0.7) else f"<p>{akte.addressee(d, c)}</p>"
    sign = f"<table class=s><tr><td>{akte.sign(d, c.clerk.last)}<br>{d.one_of('Versammlungsleiter', 'Vorsitzende', 'Verwalter')}<td>{akte.sign(d, g.person().last)}<br>{d.one_of('Schriftführerin', 'Eigentümer', 'Beirat')}</table>"
    issued = f"<p class=r>{akte.place_day(d, c)}</p>" if c.dated else ""
    proxy = (
        "<div class=z>Vollmacht: Ich bevollmächtige ____________________, mich in der Versammlung zu vertreten. Unterschrift ____________</div>"
        if not minutes and d.maybe(0.4)
        else ""
    )
    top = d.maybe(0.5)
    body = f"<p class=o>{c.shown}</p>{to}{issued if top else ''}<p>{akte.ref(d, c) if c.code else ''}</p><h1>{title}</h1><p>{d.one_of('am', 'Termin:', 'Ort und Zeit:')} {when}</p>{people}{extra}{lines}{'' if top else issued}{sign}{proxy}"
    css = d.css(SANS, SERIF, SERIF, MONO, low=10, high=12) + (
        f".o{{font-size:{d.rng.randint(12, 19)}pt;text-align:{d.one_of('left', 'center', 'right')};color:{c.color}}}.r{{text-align:{d.one_of('right', 'left')}}}h1{{font-size:{d.rng.randint(13, 18)}pt}}.i{{margin-left:{d.rng.choice([0, 6, 10])}mm}}.s{{width:100%;margin-top:8mm}}.s td{{width:50%}}.z{{border-top:1px dashed #000;padding-top:3mm;margin-top:6mm}}"
    )
    return Sheet(body, css, margin=(16, 22, 16, 25))

"""Grundbuch or register print: heading with Blatt, Abteilungen as multi-column tables of numbers, rights and owners."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_PARCELS = ("Gebäude- und Freifläche", "Ackerland", "Wohnhaus mit Hof", "Garten", "Waldfläche", "Weg", "1/2 Miteigentumsanteil",
            "Eigentumswohnung Nr. {n} im 2. OG", "Tiefgaragenstellplatz", "Bauplatz", "Grünland")  # fmt: skip
_RIGHTS = (
    "Wegerecht für den jeweiligen Eigentümer von Flurstück {no}, eingetragen am {past}.", "Wohnungsrecht für {person}, geb. {born}.",
    "Nießbrauch zugunsten {person}; Löschung bei Tod.", "Reallast (Altenteil) für {person}, {town}.", "Vormerkung für {firm}.",
    "Zwangsversteigerung ist angeordnet; Eintragung vom {past}.", "Beschränkte persönliche Dienstbarkeit (Leitungsrecht) für {firm}.",
    "Vorkaufsrecht für alle Verkaufsfälle, {person}.", "Testamentsvollstreckung ist angeordnet.", "Insolvenzvermerk vom {past}.",
)  # fmt: skip
_CHARGES = (
    "Grundschuld ohne Brief zu {amount} für {bank}; 15 % Zinsen; vollstreckbar nach § 800 ZPO.", "Buchgrundschuld zu {amount} für {bank}.",
    "Sicherungshypothek zu {amount} für {firm}.", "Gelöscht am {past}.", "Zwangshypothek {amount} zugunsten Stadt {town}.",
    "Abgetreten an {bank} am {past}.", "Grundschuld {amount} {person}, geb. {born}.",
)  # fmt: skip
_REGISTER = (
    "Vertretungsbefugt ist der Geschäftsführer {person}, geb. {born}.", "Stammkapital 25.000,00 EUR.", "Sitz: {town}, {street}.",
    "Prokura: {person}.", "Gesellschaftsvertrag vom {past}.", "Gegenstand: Handel und Dienstleistungen.", "Vorstand: {person}, {person}.",
    "Jeder Geschäftsführer vertritt die Gesellschaft gemeinsam mit einem Prokuristen.", "Kein Eintrag in Spalte {n}.", "Die Firma ist geändert, nun: {firm}.",
    "Satzung errichtet am {past}.", "Der Sitz wurde nach {town} verlegt.",
)  # fmt: skip
_ESTATE = (
    "Der Erblasser {person} ist am {past} verstorben.", "Erben sind je zur Hälfte {person} und {person}.", "Die Erbschaft wurde von {person} ausgeschlagen.",
    "Nachlassverwaltung ist angeordnet.", "Das Testament vom {past} wurde am {past} eröffnet.", "Der Wert des Nachlasses wird mit {amount} angegeben.",
    "Letzter gewöhnlicher Aufenthalt war {town}, {street}.", "Guthaben bei der {bank}: {amount}.", "Ein Testamentsvollstrecker ist nicht ernannt.",
    "Als Nachlasspfleger wurde {person} bestellt.", "Beerdigungskosten laut {firm}: {amount}.", "Der Erbschein bezeugt das Erbrecht von {person}.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day, town = d.german, d.german.day(), d.german.town()
    court = d.one_of("Amtsgericht {t}", "Amtsgericht {t} - Grundbuchamt", "Amtsgericht {t} – Nachlassgericht –", "AG {t}", "Registergericht {t}",
                     "Notariat {t}", "Grundbuchamt {t}").format(t=town)  # fmt: skip
    shown = d.field("absender", court)
    land = "Grundbuch" in court or (
        court.startswith(("Amtsgericht", "Notariat")) and "Nachlass" not in court and d.maybe(0.6)
    )
    stated = d.maybe(0.5) or not land
    dated = d.date("datum", day) if d.maybe(0.85) else ""
    blank = d.one_of("Blatt {}", "Grundbuchblatt {}", "Band 12 Blatt {}").format(g.digits(d.rng.randint(2, 5)))
    number = d.one_of(f"{d.rng.randint(1, 90)} VI {g.digits(3)}/{str(day.year)[2:]}", f"{g.digits(2)} GR {g.digits(3)}/{day.year}", f"HRB {g.digits(5)}",
                      f"HRA {g.digits(4)}", f"VR {g.digits(4)}", g.case_number())  # fmt: skip
    kind = d.one_of("Grundbuch von {}", "Grundbuchauszug {}", "Ausdruck aus dem Grundbuch von {}", "Aktueller Ausdruck {}") if land else d.one_of(
        "Handelsregister - Ausdruck", "Beschluss in der Nachlasssache", "Erbschein", "Gemeinschaftlicher Erbschein", "Registerauszug {}",
        "Nachlassverzeichnis {}", "Vereinsregister {}", "Testamentseröffnung {}",
    )  # fmt: skip
    estate = not court.startswith("Registergericht") and "Register" not in kind and "register" not in kind
    if estate and not land:
        number = f"{d.rng.randint(1, 90)} {d.one_of('VI', 'IV')} {g.digits(3)}/{day.year % 100}"
    ref = (
        f"{d.one_of('Geschäftszeichen', 'Az.', 'Aktenzeichen:', 'Geschäftsnummer')} {d.code('aktenzeichen', number)}"
        if stated and d.maybe(0.85)
        else ""
    )
    title = kind.format(escape(g.town()))
    head_lines = [
        f"<b>{shown}</b>",
        title,
        blank if land else "",
        ref,
        f"{d.one_of('Ausdruck vom', 'Stand', 'Datum', 'erteilt am')} {dated}" if dated else "",
    ]
    lined = [line for line in head_lines if line]
    if d.maybe(0.3):
        d.rng.shuffle(lined)
    shape = d.rng.randrange(3)
    if shape == 0:
        head = f"<table class=h><tr>{''.join('<td>' + line for line in lined)}</table>"
    elif shape == 1:
        head = f"<div style='text-align:center;line-height:1.8'>{'<br>'.join(lined)}</div>"
    else:
        head = "".join(f"<p class=o>{line}</p>" for line in lined)

    def part(name: str, pool: tuple[str, ...], columns: tuple[str, ...]) -> str:
        rows = ""
        for i, text in enumerate(d.some(pool, 1, min(len(pool), 7)), 1):
            cells = "".join(f"<td>{d.one_of('', str(i), g.digits(2), g.digits(3))}" for _ in columns[1:-1])
            filled = post.fill(
                d, day, text, amount=d.print_amount(g.money(4000, 420000, round_to=500), currency="{} EUR")
            )
            struck = f"<s>{filled}</s>" if d.maybe(0.12) else filled
            rows += f"<tr><td>{i}{cells}<td>{struck}"
        return f"<p class=a>{name}</p><table class=t><thead><tr>{''.join('<th>' + c for c in columns)}</thead><tbody>{rows}</tbody></table>"

    if land:
        names = [
            f"Eigentümer: {post.fill(d, day, '{person}, geb. {born}, {town}')}",
            f"Eigentümerin: {post.fill(d, day, '{firm}, {town}')}",
        ]
        parts = [
            part(d.one_of("Bestandsverzeichnis", "B E S T A N D S V E R Z E I C H N I S"), _PARCELS, ("lfd. Nr.", "Flur", "Flurstück", "Wirtschaftsart und Lage")),
            f"<p class=a>Erste Abteilung</p><p>1 {d.one_of(*names)}; {post.fill(d, day, 'Auflassung vom {past}, eingetragen am {past}.')}</p>",
            part("Zweite Abteilung (Lasten)", _RIGHTS, ("Nr.", "betr. Grundst.", "Lasten und Beschränkungen")),
            part("Dritte Abteilung", _CHARGES, ("Nr.", "Betrag", "Hypotheken, Grundschulden")),
        ]  # fmt: skip
        parts = parts[: d.rng.randint(2, 4)]
    else:
        wealth = d.print_amount(g.money(900, 310000))
        texts = [post.fill(d, day, text, amount=wealth) for text in d.some(_ESTATE if estate else _REGISTER, 4, 9)]
        numbered = d.maybe(0.5)
        rows = "".join(
            f"<tr><td>{i}<td>{text}<td>{d.print_date(d.later(day, -2000, -2))}" for i, text in enumerate(texts, 1)
        )
        parts = (
            [
                f"<table class=t><thead><tr><th>Nr.<th>{d.one_of('Rechtsverhältnisse', 'Eintragung', 'Angaben')}<th>Tag</thead><tbody>{rows}</tbody></table>"
            ]
            if numbered
            else [f"<p>{text}</p>" for text in texts]
        )
    seal = "<div class=seal>L.S.</div>" if d.maybe(0.4) else ""
    end = d.one_of(
        "Dieser Ausdruck wird nicht unterschrieben und gilt als beglaubigte Abschrift.",
        "Für die Übereinstimmung mit dem Register.",
        "Justizangestellte als Urkundsbeamtin der Geschäftsstelle",
        "Kosten nach GNotKG: 10,00 EUR",
    )
    body = head + "".join(parts) + f"{seal}<p>{end}</p>"
    wide = land and d.maybe(0.3)
    css = d.css(SANS, SERIF, MONO, low=8.5, high=11) + (
        ".t{width:100%;border-collapse:collapse}.t td,.t th{border:1px solid #444;padding:1mm 1.5mm;text-align:left;font-weight:normal}"
        f".h{{width:100%}}.h td{{border:1px solid #444;padding:2mm}}.a{{font-weight:bold;margin:5mm 0 2mm;text-align:{d.one_of('center', 'left')}}}"
        ".o{margin:0 0 1mm}p{margin:0 0 2mm}.seal{width:24mm;height:24mm;border:2px solid #336;border-radius:50%;text-align:center;line-height:24mm;color:#336}"
    )
    foot = d.one_of(
        "<div style='position:absolute;bottom:7mm;left:25mm;font-size:7pt'>Seite {page} von {pages}</div>", ""
    )
    return Sheet(body, css, footer=foot, size=(297, 210) if wide else (210, 297), margin=(16, 18, 16, 22))

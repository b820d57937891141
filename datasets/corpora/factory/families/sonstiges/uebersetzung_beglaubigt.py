"""Sworn translation from a foreign language of a certificate, with translator's notes in brackets, stamp and formula at the end."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte

_TONGUES = (
    ("arabischen", "Arabische Republik Syrien, Innenministerium, Personenstandswesen"), ("ukrainischen", "Ukraine, Justizministerium"), ("türkischen", "Republik Türkei, Einwohneramt"), ("persischen", "Islamische Republik Iran, Standesamtsorganisation"),
    ("rumänischen", "Rumänien, Bürgermeisteramt"), ("polnischen", "Republik Polen, Standesamt"), ("russischen", "Russische Föderation"), ("albanischen", "Republik Kosovo, Gemeinde"), ("serbischen", "Republik Serbien"), ("bulgarischen", "Republik Bulgarien"),
)  # fmt: skip
_KINDS: dict[str, tuple[str, ...]] = {
    "Auszug aus dem Familienregister": ("Kästchen Nr. {n}", "Familienname: {last}", "Vorname: {first}", "Name des Vaters: {m}", "Name der Mutter: {w}", "Geburtsdatum: {born}", "Familienstand: verheiratet", "Eintragungsort: {town2}"),
    "Heiratsurkunde": ("Ehemann: {m} {last}", "Ehefrau: {w}", "Datum der Eheschließung: {old}", "Register Nr. {n}", "Zeugen: zwei", "Morgengabe: laut Vertrag"),
    "Diplom": ("Diese Urkunde bestätigt, dass {first} {last}", "im Jahr {year} die Staatliche Pädagogische Hochschule abgeschlossen", "und die Qualifikation eines Lehrers erworben hat.", "Registriernummer {n}", "Rektor: [Unterschrift unleserlich]"),
    "Führerschein": ("1. {last}", "2. {first}", "3. {born}", "4a. {old}", "5. {n}", "9. Klassen B, C"),
    "Arbeitsbuch": ("Inhaber: {first} {last}", "{old}: eingestellt als Näherin", "{year}: auf eigenen Wunsch entlassen", "[Rundstempel der Fabrik]", "Eintrag Nr. {n}"),
    "Scheidungsurteil": ("Im Namen des Volkes", "Klägerin: {w}", "Beklagter: {m} {last}", "Die Ehe, geschlossen am {old}, wird aufgelöst.", "Urteil Nr. {n}, rechtskräftig", "Das Sorgerecht erhält die Mutter."),
    "Führungszeugnis": ("{first} {last}, geb. {born}", "Eintragungen: keine", "Ausgestellt am {old}", "Nr. {n}", "[Hologramm]"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    translator = g.person()
    c = akte.case(d, translator.name, coded=0.0, dated=0.9)
    tongue, state = d.rng.choice(_TONGUES)
    kind = d.one_of(*_KINDS)
    given = {
        "n": g.digits(d.rng.randint(3, 7)), "last": c.who.last, "first": c.who.first, "m": g.person(sex="m").first, "w": g.person(sex="w").name, "born": d.print_date(c.who.born), "town2": g.town(),
        "old": d.print_date(d.later(c.day, -9000, -200)), "year": str(c.day.year - d.rng.randint(3, 30)),
    }  # fmt: skip
    lines = [escape(text.format_map(given)) for text in _KINDS[kind]]
    notes = [
        "[Wappen]",
        "[Stempel: unleserlich]",
        "[Gebührenmarke]",
        "[handschriftlich]",
        "[Foto des Inhabers, gestempelt]",
        "[QR-Code]",
        "[Anm. d. Ü.: Schreibweise des Namens laut Reisepass]",
    ]
    for note in d.some(notes, 1, 4):
        lines.insert(d.rng.randint(0, len(lines)), f"<i>{note}</i>")
    middle = d.maybe(0.35)
    doc = (
        "<table class=g>"
        + "".join(
            f"<tr><td>{line.replace(': ', '<td>', 1) if ': ' in line and '<i>' not in line else line + '<td>'}"
            for line in lines
        )
        + "</table>"
        if middle
        else "".join(f"<p class={d.one_of('c', 'l') if kind == 'Diplom' else 'l'}>{line}</p>" for line in lines)
    )
    area = d.one_of(
        f"vom Präsidenten des Landgerichts {g.town()} öffentlich bestellte und allgemein beeidigte Übersetzerin",
        f"durch das Oberlandesgericht {g.town()} ermächtigter Übersetzer",
        f"Allgemein beeidigte Dolmetscherin für das Gebiet des Landes, {g.town()}",
    )
    formula = d.one_of(
        f"Vorstehende Übersetzung der mir im Original vorgelegten, in der {tongue} Sprache abgefassten Urkunde ist richtig und vollständig.", f"Die Richtigkeit und Vollständigkeit der Übersetzung aus der {tongue} Sprache wird hiermit bestätigt. Vorgelegt wurde eine Kopie.",
        f"Als {area} für die {tongue.removesuffix('en')}e Sprache bestätige ich: Die Übersetzung ist vollständig und richtig.",
    )  # fmt: skip
    ledger = (
        f"{d.one_of('Übersetzungs-Nr.', 'Urkundenrolle', 'Reg.-Nr.')} {g.digits(3)}/{c.day.year}"
        if d.maybe(0.4)
        else ""
    )
    stamp = f"<div class=st>{c.shown}<br>{d.one_of('beeidigte Übersetzerin', 'Dipl.-Übersetzer', 'ermächtigter Übersetzer')} für {tongue.removesuffix('en')}<br>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}</div>"
    heads = d.one_of(
        f"Beglaubigte Übersetzung aus der {tongue} Sprache",
        f"Übersetzung aus dem {tongue.capitalize()}",
        "– Bestätigte Übersetzung –",
        f"Certified translation / Übersetzung ({tongue.removesuffix('en')} – deutsch)",
    )
    letter = (
        f"<p class=o>{c.shown}<br><small>{escape(area)}<br>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}, Tel. {g.phone()}</small></p>"
        if d.maybe(0.5)
        else ""
    )
    body = (
        f"{letter}<p class=c><u>{heads}</u></p><p class=c>{escape(state)}</p><h2>{kind}</h2>{doc}<p class=s>– {d.one_of('Ende der Übersetzung', 'Textende')} –</p>"
        f"<p>{formula}</p><p>{ledger}</p><div class=h><p>{akte.place_day(d, c)}<br>{akte.sign(d, translator.last)}</p>{stamp}</div>"
    )
    css = d.css(SERIF, MONO, SANS, low=10.5, high=12.5) + (
        f".c,h2{{text-align:{d.one_of('center', 'center', 'left')}}}h2{{font-size:{d.rng.randint(13, 19)}pt}}.g{{width:100%;margin-bottom:4mm}}.g td{{border:1px solid #777;padding:1.5mm 2mm}}.o{{text-align:{d.one_of('right', 'left')}}}small{{font-size:8pt}}.s{{text-align:center;margin-top:6mm}}"
        f".h{{display:flex;justify-content:space-between;margin-top:6mm}}.st{{border:{d.one_of('2px solid', '1px solid', '3px double')} #234;border-radius:{d.one_of('50%', '2mm', '0')};padding:4mm 6mm;text-align:center;font-size:8pt;color:#234;transform:rotate({d.rng.uniform(-8, 6):.1f}deg);max-width:70mm}}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        margin=(18, 22, 15, d.rng.randint(22, 32)),
        header=d.one_of("", "<div style='position:absolute;top:7mm;right:20mm;font-size:8pt'>Blatt {page}</div>"),
    )

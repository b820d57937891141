"""Sample letter of an advice site: dotted gaps filled in by hand, captions below the gaps, ticked options."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import streit

_SOURCES = (
    "Musterschreiben der Erwerbslosen-Initiative", "Mustertext: Sozialberatung online",
    "Vorlage www.bescheid-hilfe.example", "Musterbrief Nr. 14", "Formulierungshilfe – keine Rechtsberatung",
    "Vorlage: Ratgeber Recht und Rente", "© Verein Tacheles und Klartext, Muster Widerspruch",
    "Download: Vorlagen-Archiv.example",
)  # fmt: skip
_OPTIONS = (
    "Die Begründung reiche ich nach.", "Ich beantrage Akteneinsicht.",
    "Ich beantrage die Aussetzung der sofortigen Vollziehung.", "Bitte bestätigen Sie mir den Eingang.",
    "Hilfsweise stelle ich einen Überprüfungsantrag nach § 44 SGB X.", "Der Bescheid enthält Rechenfehler.",
    "Eine Anhörung hat nicht stattgefunden.", "Ich wurde nicht ausreichend beraten.",
    "Unterlagen füge ich in Kopie bei.", "Bis zur Entscheidung bitte ich um Weiterzahlung.",
    "Das Gutachten ist unvollständig.",
)  # fmt: skip
_SENTENCE = (
    "gegen Ihren Bescheid vom {d}, bei mir eingegangen am {r}, lege ich Widerspruch ein.",
    "hiermit lege ich gegen den Bescheid vom {d} fristgerecht Widerspruch ein. Zugestellt wurde er am {r}.",
    "gegen den o. g. Bescheid vom {d}, zugegangen am {r}, erhebe ich Widerspruch.",
    "ich widerspreche Ihrem Bescheid mit Datum vom {d} in voller Höhe. (Zugang: {r})",
)  # fmt: skip
_LEFT = (
    "[in Stichworten]", "(Nichtzutreffendes streichen)", "[möglichst genau]", "[hier Begründung einfügen]",
    "(ggf. Beiblatt)",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, s = d.german, streit(d)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")
    below = d.maybe(0.5)

    def gap(entry: str, caption: str = "", width: int = 0) -> str:
        """An entry on a dotted line; its caption below or before it."""
        line = f"<span class=gap style='min-width:{width or d.rng.randint(28, 50)}mm'>{entry or '&nbsp;'}</span>"
        if below and caption:
            return f"<span class=st>{line}<small>({caption})</small></span>"
        return f"{caption + ': ' if caption else ''}{line}"

    name_gap = gap(s.name(), d.one_of("Vorname, Name", "Name", "Vor- und Zuname", "Absender/in"), 70)
    street_gap = gap(s.street(), d.one_of("Straße, Nr.", "Straße und Hausnummer", "Straße"), 70)
    place_gap = gap(s.place(), d.one_of("PLZ, Ort", "Postleitzahl und Wohnort", "PLZ / Wohnort"), 70)
    sender = (
        f"<p class=w>{name_gap}<br>{street_gap}<br>{place_gap}</p>" if d.maybe(0.85) else f"<p class=w>{name_gap}</p>"
    )
    office = (
        f"<p class=w>{d.one_of('An das / die', 'An', 'An die Behörde:', '')}<br>"
        f"{gap(s.office_name(), d.one_of('Name der Behörde', 'Behörde', 'zuständige Stelle'), 80)}"
    )
    office += (
        f"<br>{gap(s.office_street() if d.maybe(0.5) else '', 'Anschrift', 80)}<br>{gap(s.office_place(), '', 80)}</p>"
    )
    when = (
        f"<p class=w style='text-align:{d.one_of('right', 'left')}'>"
        f"{gap(f'{escape(s.home.place)}, ' * d.rng.randint(0, 1) + s.when(style), d.one_of('Ort, Datum', 'Datum'))}</p>"
    )
    if s.bg and d.maybe(0.8):
        label = d.one_of("Nummer der Bedarfsgemeinschaft", "BG-Nummer", "BG-Nr.")
        reference = f"{gap(s.bg_code(), label)}<br>" + (
            gap(s.az(), d.one_of(s.label, "Kundennummer / Aktenzeichen", "Zeichen")) if d.maybe(0.6) else ""
        )
    else:
        reference = gap(
            s.az() if d.maybe(0.85) else "",
            d.one_of(s.label, "Aktenzeichen", "Ihr Zeichen / Nummer", "Zeichen (steht oben rechts im Bescheid)"),
        )
    receipt = gap(d.print_date(s.received, style) if d.maybe(0.7) else "", "", 24)
    sentence = d.one_of(*_SENTENCE).format(d=gap(s.decision_day(style), "", 26), r=receipt)
    box = "<span class=box>{}</span>"
    options = "".join(
        f"<p class=o>{box.format(d.one_of('x', 'X', '✓') if d.maybe(0.4) else '&nbsp;')} {text}</p>"
        for text in d.some(_OPTIONS, 2, 6)
    )
    facts = s.facts(0, 3)
    own = "".join(
        f"<p class=w><span class=gap style='width:100%'>{fact}</span></p>" for fact in facts
    ) + "<p class=w><span class=gap style='width:100%'>&nbsp;</span></p>" * d.rng.randint(0, 3)
    reason = (
        f"<p>{d.one_of('Begründung:', 'Meine Gründe:', 'Ich begründe den Widerspruch wie folgt:', 'Denn:')}"
        f" {d.one_of('', '', *_LEFT)}</p>{own}"
    )
    helper = g.person().name
    proxy = ""
    if d.maybe(0.3):
        proxy = (
            f"<p class=w>"
            f"{d.one_of('Ich lasse mich vertreten durch', 'Bevollmächtigt ist', 'Es vertritt mich')} "
            f"{gap(d.field('bevollmaechtigter', helper), d.one_of('', 'Name'), 60)}</p>"
        )
    title = d.one_of(
        "Widerspruch",
        "Widerspruch gegen Ihren Bescheid",
        "WIDERSPRUCH",
        f"Widerspruch: {escape(s.benefit)}",
        "Betreff: Widerspruch",
    )
    sign = (
        f"<p class=w style='margin-top:8mm'>"
        f"{gap(escape(s.citizen.last), d.one_of('Unterschrift', 'eigenhändige Unterschrift'), 60)}</p>"
    )
    middle = [f"<p class=t>{title}</p>", f"<p class=w>{reference}</p>"]
    if d.maybe(0.3):
        middle.reverse()
    end_date = d.maybe(0.4)
    body = "".join(
        (
            f"<p class=src>{d.one_of(*_SOURCES)}</p>" if d.maybe(0.6) else "",
            sender,
            office,
            "" if end_date else when,
            *middle,
            f"<p>{d.one_of('Sehr geehrte Damen und Herren,', 'Guten Tag,')}</p><p class=w>{sentence}</p>",
            proxy,
            *((options, reason) if d.maybe(0.5) else (reason, options)),
            f"<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll')}</p>",
            when if end_date else "",
            sign,
        )
    )
    ink = f"'{d.font(MONO)}',monospace" if d.maybe(0.2) else f"'{d.font(HAND)}',cursive"
    line = d.one_of("1px dotted #333", "1px solid #555", "1px dashed #777", "2px dotted #999")
    css = d.css(SANS, SERIF, low=9.5, high=11.5) + (
        f".gap{{display:inline-block;border-bottom:{line};font-family:{ink};font-size:"
        f"{d.rng.uniform(12, 16):.1f}pt;line-height:1.25;color:{d.one_of('#124', '#22a', '#111', '#003')};"
        f"padding:0 1mm}}"
        f".st{{display:inline-flex;flex-direction:column;vertical-align:top}}small{{font-size:65%;color:#555;"
        f"line-height:1.1}}.w{{line-height:{d.rng.uniform(1.6, 2.0):.2f}}}"
        f".box{{display:inline-block;border:1px solid #000;width:1.1em;text-align:center;"
        f"line-height:1.1em}}.o{{margin:0 0 1.5mm}}.t{{font-weight:bold;font-size:{d.rng.randint(105, 140)}"
        f"%}}.src{{font-size:75%;color:#777}}"
    )
    return Sheet(body=body, css=css, margin=(d.rng.uniform(12, 20), 20, 16, 24))

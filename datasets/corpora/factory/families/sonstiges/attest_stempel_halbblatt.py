"""Half-sheet slip: attest, hand receipt, attendance; the issuer stands only in a turned stamp."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_SLIPS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "doctor",
        ("Ärztliches Attest", "Attest", "Ärztliche Bescheinigung", "Bescheinigung", "Zur Vorlage beim Jobcenter",
        "A t t e s t"),
        (
            "{who}, geb. {born}, befindet sich seit {past} in meiner Behandlung.",
            "Aus ärztlicher Sicht ist ein Umzug in eine Wohnung im Erdgeschoss dringend zu empfehlen.",
            "Wegen einer Nahrungsmittelunverträglichkeit besteht ein Mehrbedarf für kostenaufwändige Ernährung.",
            "{who} war heute von {time} bis {time} Uhr in unserer Praxis.",
            "Schweres Heben über 5 kg ist zu vermeiden.",
            "Schwangerschaft, voraussichtlicher Entbindungstermin: {soon}.",
            "Die Teilnahme am Sport ist bis {soon} nicht möglich.",
            "Der Patient ist nicht reisefähig.", "Eine Begleitperson ist erforderlich.",
            "Dies wird auf Wunsch bescheinigt.",
        ),
    ),
    (
        "cash",
        ("Quittung", "QUITTUNG", "Barquittung", "Empfangsbestätigung", "Beleg"),
        (
            "Betrag: {amount} in bar", "von {who} erhalten", "für gebrauchte Waschmaschine", "für Miete {month}",
            "dankend erhalten",
            "für Kinderbett und Matratze", "Nr. {n}", "Rest {amount} folgt", "Kaution Schlüssel",
            "für Monatskarte {month}",
            "in Worten: ------------------", "Gesamt € {n},00", "für Nachhilfe, {n} Stunden", "inkl. 19 % MwSt.",
        ),
    ),
    (
        "club",
        ("Teilnahmebestätigung", "Anwesenheitsbescheinigung", "Bestätigung", "Bescheinigung über den Besuch",
        "Mitgliedschaft"),
        (
            "Hiermit wird bestätigt, dass {who} am {past} bei uns vorgesprochen hat.",
            "Der Kurs umfasst {n} Einheiten zu 45 Minuten.",
            "{who} besucht seit {past} unseren Kurs.", "Der Monatsbeitrag beträgt {amount}.",
            "Anwesend von {time} bis {time} Uhr.",
            "Die Mitgliedschaft besteht seit {past}.", "Der Ausflug kostet {amount} pro Kind.",
            "Das Vorstellungsgespräch fand statt.",
        ),
    ),
)  # fmt: skip
_TITLES = ("Facharzt für Allgemeinmedizin", "Hausarztpraxis", "Fachärztin für Orthopädie", "Kinder- und Jugendärztin",
"Psychiatrie und Psychotherapie",
           "Frauenärztin", "Praxis für Innere Medizin", "Psychologischer Psychotherapeut")  # fmt: skip
_CLUBS = (
    "TSV {}",
    "Nachhilfezentrum {}",
    "Volkshochschule {}",
    "Caritas {}",
    "Musikschule {}",
    "Familienzentrum {}",
    "Diakonie {}",
    "AWO {} e. V.",
)


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    kind, titles, sentences = d.rng.choice(_SLIPS)
    who, issuer, seat = g.person(), g.person(), g.address()
    if kind == "doctor":
        name = d.one_of("Dr. med. ", "Dr. ", "Dr. med. ", "Dipl.-Med. ", "") + issuer.name
    elif kind == "club":
        name = d.one_of(*_CLUBS).format(g.town())
    else:
        name = d.one_of(issuer.name, g.firm())
    shown = d.field("absender", name)
    under = [d.one_of(*_TITLES)] if kind == "doctor" and d.maybe(0.8) else []
    under += [seat.street, seat.postcode_place] if d.maybe(0.9) else []
    under += [f"Tel. {g.phone()}"] if d.maybe(0.6) else []
    under += [f"{d.one_of('LANR', 'BSNR', 'Arzt-Nr.')} {g.digits(9)}"] if kind == "doctor" and d.maybe(0.5) else []
    private = name == issuer.name and kind == "cash"
    ink = d.one_of("#123a8c", "#222", "#7a1430", "#0a5a3a")
    stamp = (
        f'<div style="display:inline-block;color:{ink};padding:2mm;text-align:{d.one_of("center", "left")};'
        "line-height:1.2;"
        f"border:{'0' if private else d.one_of('0', '1px', '2px')} solid {ink};font:{d.rng.randint(8, 11)}pt "
        f"{d.font(*((HAND,) if private else (SANS, SERIF)))!r};"
        f'transform:rotate({d.rng.uniform(-5, 5):.1f}deg)"><b>{shown}</b><br>'
        f"{'<br>'.join(escape(line) for line in under)}</div>"
    )
    hand = f"font-family:{d.font(HAND)!r};font-size:1.4em;color:#1a2f80"
    pen = f'<span style="{hand}">{{}}</span>' if d.maybe(0.4) else "{}"
    label = d.one_of(
        "", "Datum: ", f"{escape(seat.place)}, den ", "ausgestellt am ", f"{escape(seat.place)}, ", "Ort/Datum "
    )
    dated = f"<p>{label}{pen.format(d.date('datum', day))}</p>" if d.maybe(0.8) else ""
    file_line = (
        f"<p>{d.one_of('Az.', 'Aktenzeichen:', 'Zeichen:')} {pen.format(d.code('aktenzeichen', g.case_number()))}</p>"
        if d.maybe(0.15)
        else ""
    )
    size = d.rng.choice([(148.0, 210.0), (210.0, 148.0), (148.0, 105.0), (105.0, 148.0), (210.0, 297.0)])
    most = 5 if size[1] > 150 else 3 if size[0] > 200 else 2
    texts = [post.fill(d, day, text, who=f"{who.salutation} {who.name}") for text in d.some(sentences, 1, most)]
    ruled = d.maybe(0.35)
    lines = "".join(
        f'<p style="{"border-bottom:1px solid #555" if ruled else ""}">{pen.format(text)}</p>' for text in texts
    )
    person = "" if d.maybe(0.5) else (
        "<table style='width:100%;margin-bottom:3mm'><tr><td style='border:1px solid #666;padding:1mm'><small>"
            f"Name</small><br>{pen.format(escape(who.reversed_name))}"
        f"<td style='border:1px solid #666;padding:1mm'><small>{d.one_of('geb. am', 'Geburtsdatum', 'wohnhaft')}"
            f"</small><br>{pen.format(d.print_date(who.born))}</table>"
    )  # fmt: skip
    title = (
        f'<p style="text-align:{d.one_of("center", "left")};font-size:{d.rng.randint(12, 19)}pt"><b>'
        f"{d.one_of(*titles)}</b></p>"
    )
    squiggle = f'<span style="font:19pt {d.font(HAND)!r};color:#123">{escape(issuer.last[:6])}</span>'
    inside = d.maybe(0.4)
    below = (
        "<div style='display:flex;justify-content:space-between;margin-top:4mm'><div>"
        f"{dated if inside else ''}{squiggle}</div>{stamp}</div>"
    )
    top = stamp if d.maybe(0.3) else ""
    if top:
        below = f"<div style='margin-top:3mm'>{dated if inside else ''}{squiggle}</div>"
    early = not inside and d.maybe(0.35)
    opening = d.some((title, file_line + dated), 2, 2) if early else [title, file_line]
    closing = "" if early or inside else dated
    frame = '<div style="position:absolute;inset:4mm;border:1px solid #777"></div>' if d.maybe(0.25) else ""
    body = frame + top + "".join(opening) + person + lines + closing + below
    small = min(size) < 120
    css = d.css(SANS, SERIF, MONO, low=8 if small else 9.5, high=9 if small else 12) + "p{margin-bottom:.4em}"
    return Sheet(body=body, css=css, size=size, margin=(8.0, 9.0, 6.0, 10.0) if small else (14.0, 14.0, 10.0, 16.0))

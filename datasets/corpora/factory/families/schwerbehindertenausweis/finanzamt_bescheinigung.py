"""Certificate for the tax office under § 65 EStDV: one page, short list or sentences, degree and start of validity."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.schwerbehindertenausweis._gdb import finding

_TITLES = (
    "Bescheinigung zur Vorlage beim Finanzamt", "Bescheinigung nach § 65 EStDV", "Bescheinigung für Zwecke des Einkommensteuergesetzes (§ 33b EStG)", "Bescheinigung über die Feststellung des GdB",
    "Nachweis der Behinderung für das Finanzamt",
)  # fmt: skip
_NOTES = (
    "Die Daten werden der Finanzverwaltung elektronisch übermittelt.", "Die Behinderung beruht nicht auf einer typischen Berufskrankheit.", "Die Behinderung hat zu einer dauernden Einbuße der körperlichen Beweglichkeit geführt.",
    "Der Pauschbetrag richtet sich nach der Höhe des GdB: bei 30 sind es 620 Euro, bei 50 sind es 1.140 Euro.", "Diese Bescheinigung ersetzt nicht den Schwerbehindertenausweis.", "Ihre Steuer-ID liegt uns nicht vor.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    f = finding(d, low=20, letters=0.5, limited=0.6, reverse=0.25)
    style = d.one_of("dd.mm.yyyy", "d. month yyyy", "dd.mm.yyyy")
    since = d.print_date(f.applied, style)
    until = f.valid(d, d.one_of("mm/yyyy", "name", "day"))
    letters = f.letters
    if d.maybe(0.5):
        rows = [
            (d.one_of("Name", "Vor- und Zuname") if f.shown == f.person.name else "Name, Vorname", f.name(d)), (d.one_of("Geburtsdatum", "geboren am"), f.born(d, style)), ("Anschrift", escape(f"{f.home.street}, {f.home.postcode_place}")),
            (d.one_of("Grad der Behinderung", "GdB"), f.degree(d)), (d.one_of("gültig ab", "festgestellt ab"), since), (d.one_of("gültig bis", "befristet bis", "Nachweis gilt bis"), until or "unbefristet"), ("Merkzeichen", f.line(d, d.one_of(" ", ", ")) if letters else "keine"),
            (d.one_of("Aktenzeichen", "Geschäftszeichen"), f.az(d)), ("Steuer-Identifikationsnummer", d.german.tax_id()),
        ]  # fmt: skip
        rows = [row for n, row in enumerate(rows) if n in (0, 3) or d.maybe(0.8 if n != 8 else 0.4)]
        if d.maybe(0.5):
            middle = f"<table class=d>{''.join(f'<tr><td class=l>{label}<td>{value}' for label, value in rows)}</table>"
        else:
            middle = "<ol>" + "".join(f"<li>{label}: {value}</li>" for label, value in rows) + "</ol>"
    else:
        end = f", längstens bis {d.one_of('Ende ', '')}{until}" if until else " ohne zeitliche Begrenzung"
        extra = (
            d.one_of(
                f" Die Merkzeichen {f.listed(d)} wurden zuerkannt.",
                f" Zusätzlich ist das Vorliegen von {f.listed(d)} festgestellt.",
            )
            if letters
            else ""
        )
        middle = (
            f"<p>Bei {d.one_of('Herrn/Frau', f.person.salutation)} {f.name(d)}, {d.one_of('geb. am', 'geboren am')} {f.born(d, style)}, wohnhaft {escape(f.home.street)}, {escape(f.home.postcode_place)}, ist durch Bescheid vom {d.print_date(f.day, style)} "
            f"ein Grad der Behinderung von {f.degree(d)} mit Wirkung vom {since} festgestellt{end}.{extra}</p>"
        )
    az = (
        ""
        if 'data-field="aktenzeichen"' in middle
        else f"<p>{d.one_of('Az.:', 'Geschäftszeichen:', 'Unser Zeichen:')} {f.az(d)}</p>"
    )
    dated = f"<p>{escape(f.seat.place)}, {d.one_of('den ', '')}{d.print_date(f.day, style)}</p>"
    head = d.one_of(
        f"<div class=hd>{f.amt(d)}<br><small>{escape(f.seat.street)}, {escape(f.seat.postcode_place)}</small></div>", f"<div class='hd ce'>{f.amt(d)}</div>", f"<div class='hd ri'>{f.amt(d)}<br><small>{escape(f.seat.postcode_place)}</small></div>",
    )  # fmt: skip
    address = f"<div class=a>{f.recipient(d)}</div>" if d.maybe(0.45) else ""
    notes = "".join(f"<p class=no>{text}</p>" for text in d.some(_NOTES, 0, 3))
    body = f"{head}{address}{az if d.maybe(0.85) else ''}<p class=t>{d.one_of(*_TITLES)}</p>{middle}{notes}{dated}<p>Im Auftrag<br><br>{escape(f.clerk.name)}{d.one_of('', ' &nbsp; (Dienstsiegel)')}</p>"
    half = d.maybe(0.3)
    css = d.css(SANS, SERIF, MONO, low=9.5, high=11.5) + (
        f".hd{{font-weight:bold;margin-bottom:{4 if half else d.rng.randint(8, 18)}mm}}.ce{{text-align:center}}.ri{{text-align:right}}.a{{min-height:25mm}}.t{{font-size:125%;font-weight:bold;text-align:{d.one_of('left', 'center')}}}.d{{width:100%;margin-bottom:4mm}}.d td{{padding:1mm 2mm;{d.one_of('border:1px solid #888', 'border-bottom:1px dotted #555', '')}}}.l{{width:45%}}.no{{font-size:88%}}li{{margin-bottom:1mm}}"
    )
    return Sheet(
        body=body,
        css=css,
        size=(210.0, 148.0) if half and not address else (210.0, 297.0),
        margin=(10.0, 15.0, 8.0, 18.0) if half else (16.0, 22.0, 15.0, 25.0),
    )

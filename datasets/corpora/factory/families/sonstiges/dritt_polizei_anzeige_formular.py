"""Police or public office's certificate of a report: ruled form cells numbered at the left, Vorgangsnummer on top."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_STATIONS = (
    "Polizeirevier {t}", "Polizeiinspektion {t}", "Polizeipräsidium {t}", "Polizeistation {t}", "Bundespolizeiinspektion {t}", "Hauptzollamt {t}",
    "Ordnungsamt {t}", "Der Polizeipräsident in {t}", "Kriminalkommissariat {t}", "Kreispolizeibehörde {t}", "Polizeiwache {t}-Mitte", "Staatsanwaltschaft {t}",
)  # fmt: skip
_TITLES = (
    "Bescheinigung über die Erstattung einer Anzeige", "Anzeigebestätigung", "Anzeigenbestätigung", "Bestätigung einer Strafanzeige", "Verlustanzeige",
    "Bescheinigung zur Vorlage bei der Versicherung", "Niederschrift über eine Strafanzeige", "Bescheinigung über einen Verkehrsunfall",
    "Mitteilung zum Ermittlungsverfahren", "Einstellungsnachricht", "Zeugenvorladung", "Bestätigung für Geschädigte",
)  # fmt: skip
_MATTERS = (
    "Diebstahl eines Fahrrades", "Einbruch in Kellerraum", "Sachbeschädigung", "Betrug im Internet", "Verlust der Geldbörse", "Körperverletzung",
    "Hausfriedensbruch", "Unfallflucht", "Taschendiebstahl", "Bedrohung", "Häusliche Gewalt", "Brand in Mehrfamilienhaus", "Verlust des Personalausweises",
)  # fmt: skip
_FIELDS = (
    ("Tatzeit", "{past}, {time} Uhr"), ("Tatort", "{home}"), ("Geschädigte/r", "{person}"), ("Beschuldigte/r", "unbekannt"), ("Zeuge", "{person}"),
    ("Schadenshöhe ca.", "{amount}"), ("Gegenstände", "Handy, Bargeld, Schlüssel"), ("Versicherung", "{firm}"), ("Rahmennummer", "WX{no}"),
    ("Aufgenommen durch", "PHM {person}"), ("Kennzeichen", "X-YZ {n}"), ("Fahrzeug", "Kleinwagen, blau"), ("Staatsanwaltschaft", "{town}"),
    ("Telefon Dienststelle", "{phone}"), ("Geburtsdatum", "{born}"), ("Anschrift", "{home}"), ("Ausweisdokument", "{no}"), ("Tathergang", "siehe Anlage"),
    ("Rückgabe", "am {soon}"), ("Staatsangehörigkeit", "deutsch"), ("Mitteilung an", "Jobcenter {town}"), ("Strafantrag", "wurde gestellt"),
)  # fmt: skip
_STORY = (
    "Am {past} gegen {time} Uhr erschien {person} auf hiesiger Dienststelle und gab an, in der {street} bestohlen worden zu sein.",
    "Das Fahrrad war mit einem Bügelschloss am Geländer befestigt; das Schloss wurde aufgetrennt am Boden gefunden.",
    "Nach den Angaben entwendete eine unbekannte Person die Geldbörse mit {amount} Bargeld, Bankkarte ({bank}) und Ausweis.",
    "Ein Nachbar, {person}, bemerkte zwei Personen, die in Richtung {town} davonliefen.", "Die Spurensuche verlief ohne Ergebnis.",
    "Der Vorgang wurde am {past} an die Staatsanwaltschaft {town} abgegeben; dort wird er unter eigenem Zeichen geführt.",
    "Das Verfahren haben wir eingestellt, weil ein Täter nicht ermittelt werden konnte.", "Sie werden gebeten, am {soon} um {time} Uhr, Zimmer {n}, zu erscheinen.",
)  # fmt: skip
_NOTES = (
    "Diese Bescheinigung gilt nicht als Nachweis über die Richtigkeit der Angaben.", "Sachdienliche Hinweise bitte unter Angabe des Zeichens.",
    "Rückfragen werden nur schriftlich beantwortet.", "Sie erhalten unaufgefordert Nachricht.", "Das Verfahren wurde am {past} eingestellt (§ 170 StPO).",
    "Zeugengeld wird nicht gezahlt.", "Die Ausstellung ist kostenfrei.", "Bitte sperren Sie Karten unter 116 116.", "Kopie an die Akte.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    station, seat, who = d.one_of(*_STATIONS).format(t=g.town()), g.address(), g.person()
    shown, color = d.field("absender", station), d.rng.choice(post.COLORS)
    year = str(day.year)
    number = d.one_of(
        f"{g.digits(6)}-{g.digits(4)}-{g.digits(6)}/{d.rng.randint(1, 9)}", f"BY{g.digits(4)}-{g.digits(6)}-{year[2:]}/{d.rng.randint(1, 9)}", f"ST/{g.digits(7)}/{year}",
        f"{g.digits(3)} Js {g.digits(5)}/{year[2:]}", f"VU-{g.digits(6)}/{year}", f"{g.digits(8)}", f"{g.digits(2)}.{g.digits(4)}.{g.digits(5)}",
    )  # fmt: skip
    label = d.one_of(
        "Vorgangsnummer",
        "Vorgangs-Nr.",
        "Aktenzeichen",
        "Geschäftszeichen",
        "Tgb.-Nr.",
        "Az.",
        "Vorg.-Nr.",
        "GZ",
        "Unser Zeichen",
    )
    coded = f"{label}: {d.code('aktenzeichen', number)}" if d.maybe(0.82) else ""
    dated = d.date("datum", day) if d.maybe(0.9) else ""
    title = d.one_of(*_TITLES)
    fields = [("Wegen", d.one_of(*_MATTERS)), ("Anzeigende Person", escape(who.name)), *post.pick(d, _FIELDS, 5, 14)]
    rows = [(name, post.fill(d, day, text) if "{" in text else text) for name, text in fields]
    if d.maybe(0.35):
        d.rng.shuffle(rows)
    shape = d.rng.randrange(3)
    if shape == 0:
        form = (
            "<table class=f>"
            + "".join(f"<tr><td class=i>{i}<td class=q>{n}<td>{v}" for i, (n, v) in enumerate(rows, 1))
            + "</table>"
        )
    elif shape == 1:
        width = d.rng.choice((2, 2, 3))
        cells = [f"<td><small>{n}</small><br>{v}" for n, v in rows]
        form = (
            "<table class=f>"
            + "".join("<tr>" + "".join(cells[i : i + width]) for i in range(0, len(cells), width))
            + "</table>"
        )
    else:
        form = "".join(f"<p class=u>{n}: <span>{v}</span></p>" for n, v in rows)
    if d.maybe(0.25):
        form = "".join(f"<p>{post.fill(d, day, text)}</p>" for text in sorted(d.some(_STORY, 3, 6), key=_STORY.index))
    lines = [shown, escape(seat.street), escape(seat.postcode_place)]
    top_left = "<br>".join(
        [f"<b>{lines[0]}</b>", *lines[1:], *d.some([f"Tel. {g.phone()}", "Dienststelle 2", "Wachdienstgruppe C"], 0, 2)]
    )
    right = "<br>".join(
        [
            line
            for line in (
                coded,
                f"{d.one_of('Datum', 'Ort, Datum:', 'ausgestellt am')} {dated}" if dated and d.maybe(0.6) else "",
            )
            if line
        ]
    )
    at_top = "Datum" in right or "ausgestellt" in right
    head = (
        f"<table class=hd><tr><td>{top_left}<td class=r>{right}</table>"
        if d.maybe(0.7)
        else f"<p>{top_left}</p><p>{right}</p>"
    )
    notes = "".join(f"<p class=s>{post.fill(d, day, text)}</p>" for text in d.some(_NOTES, 1, 5))
    stamp = (
        f"<div class=st>{d.one_of('POLIZEI', 'SIEGEL', 'DIENSTSTEMPEL')}<br>{g.digits(2)}</div>"
        if d.maybe(0.45)
        else ""
    )
    tail_date = f"{escape(seat.place)}, {dated}" if dated and not at_top else escape(seat.place) if d.maybe(0.3) else ""
    sign = (
        f"<p style='margin-top:7mm'>{tail_date}</p><p>______________________<br>"
        f"{d.one_of('Unterschrift, Amtsbezeichnung', 'PK', 'Im Auftrag', 'POMin')} {escape(g.person().last)}</p>"
    )
    align = d.one_of("center", "left")
    intro = d.one_of(
        "Es wird bescheinigt, dass Folgendes angezeigt wurde:",
        "Auf Wunsch wird bestätigt:",
        "Sehr geehrte Damen und Herren,",
        "",
    )
    body = f"{head}<h2 style='text-align:{align}'>{title}</h2><p>{intro}</p>{form}{notes}{stamp}{sign}"
    css = d.css(SANS, MONO, SANS, low=9.5, high=11) + (
        f".f{{width:100%;border-collapse:collapse;margin:3mm 0}}.f td{{border:1px solid {d.one_of('#000', '#666', color)};padding:{d.rng.uniform(1, 2.2):.1f}mm}}"
        ".i{width:6mm;text-align:center}.q{width:42mm}.hd{width:100%}.hd .r{text-align:right}h2{margin:8mm 0 4mm;"
        f"font-size:{d.rng.randint(12, 17)}pt;color:{d.one_of('#000', color)}}}.u{{border-bottom:1px dotted #333}}.s{{font-size:8.5pt;margin:0 0 1mm}}"
        f".st{{float:right;border:2px solid {color};color:{color};border-radius:50%;width:26mm;height:19mm;text-align:center;font-size:7pt;box-sizing:content-box;padding-top:7mm;transform:rotate(-8deg)}}small{{font-size:7pt}}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        margin=(18, 18, 18, 22),
        footer=d.one_of(
            "",
            "<div style='position:absolute;bottom:7mm;left:25mm;font-size:7pt'>PolV 402 (Stand 01/"
            + g.digits(2)
            + ") {page}</div>",
        ),
    )

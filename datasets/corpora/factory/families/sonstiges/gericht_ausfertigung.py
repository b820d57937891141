"""Court's paper: file number at the top, Beschluss/Ladung/Pfändung centred, parties set off, reasons, seal."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_COURTS = (
    "Amtsgericht {}",
    "Sozialgericht {}",
    "Landgericht {}",
    "Verwaltungsgericht {}",
    "Arbeitsgericht {}",
    "Amtsgericht {} - Familiengericht -",
)
_ROLES = (
    ("Antragsteller", "Antragsgegnerin"),
    ("Klägerin", "Beklagter"),
    ("Gläubigerin", "Schuldner"),
    ("Kläger", "Beklagte"),
)
_KINDS: dict[str, tuple[str, ...]] = {
    "Beschluss": (
        "Der Antrag auf Erlass einer einstweiligen Anordnung wird abgelehnt.",
        "Außergerichtliche Kosten sind nicht zu erstatten.",
        "Prozesskostenhilfe wird ab dem {past} ohne Ratenzahlung bewilligt.",
        "Rechtsanwalt {person}, {town}, wird beigeordnet.",
        "Über das Vermögen des Schuldners wird heute, am {past}, um {time} Uhr das Insolvenzverfahren eröffnet.",
        "Zum Insolvenzverwalter wird {person}, {home}, bestellt.", "Die Kosten des Verfahrens trägt der Antragsteller.",
        "Der Streitwert wird auf {amount} festgesetzt.", "Forderungen sind bis zum {soon} anzumelden.",
        "Die Verhandlung wird auf den {soon} vertagt.", "Das Verfahren wird eingestellt.",
        "Die elterliche Sorge für {child}, geboren am {born}, bleibt bei beiden Eltern.",
    ),
    "Ladung": (
        "In der oben bezeichneten Sache werden Sie zum Termin am {soon}, {time} Uhr, Saal {n}, geladen.",
        "Ihr persönliches Erscheinen ist angeordnet.", "Sie werden als Zeuge vernommen; bringen Sie diese Ladung mit.",
        "Bei unentschuldigtem Ausbleiben kann ein Ordnungsgeld festgesetzt werden.",
        "Gegenstand: Erörterung des Sachverhalts.",
        "Auslagen werden auf Antrag erstattet, der Antrag ist binnen drei Monaten zu stellen.",
        "Der Termin zur Abgabe der Vermögensauskunft findet in den Diensträumen, {street}, statt.",
    ),
    "Pfändungs- und Überweisungsbeschluss": (
        "Wegen der Hauptforderung von {amount} nebst Zinsen seit {past} und Kosten von {amount}",
        "wird die Forderung des Schuldners gegen {office} (Drittschuldner) auf Zahlung von Geldleistungen gepfändet.",
        "Der Drittschuldner darf, soweit die Forderung gepfändet ist, nicht mehr an den Schuldner zahlen.",
        "Der Schuldner hat sich jeder Verfügung über die Forderung zu enthalten.",
        "Die gepfändete Forderung wird dem Gläubiger zur Einziehung überwiesen.",
        "Der pfandfreie Betrag richtet sich nach § 850c ZPO; unterhaltsberechtigt sind {n} Personen.",
        "Der Drittschuldner wird aufgefordert, binnen zwei Wochen zu erklären, ob er die Forderung anerkennt (§ "
            "840 ZPO).",
    ),
    "Verfügung": (
        "Sie erhalten beiliegend eine Abschrift des Schriftsatzes vom {past} zur Stellungnahme bis {soon}.",
        "Es wird gebeten, die Verwaltungsakten binnen zwei Wochen zu übersenden.", "Eine Abschrift liegt bei.",
        "Die Klage ist am {past} eingegangen und wird unter dem obigen Aktenzeichen geführt.",
        "Bitte geben Sie bei allen Schreiben das Geschäftszeichen an.",
        "Von der Anberaumung eines Termins wird vorerst abgesehen.",
    ),
}  # fmt: skip
_REASONS = (
    "Der Antrag ist zulässig, aber unbegründet.", "Ein Anordnungsgrund ist nicht glaubhaft gemacht worden.",
    "Nach § 86b Abs. 2 SGG kann das Gericht eine einstweilige Anordnung treffen, wenn dies nötig erscheint.",
    "Mit Schreiben vom {past} trug die Gegenseite vor, es seien noch {amount} offen.",
    "Die Kammer folgt dem nicht. Die Unterlagen der {bank} belegen das Gegenteil.",
    "Die Kostenentscheidung beruht auf § 193 SGG in entsprechender Anwendung.",
    "Auf die Gründe vom {past} wird verwiesen.",
    "Der Schuldner ist zahlungsunfähig. Er hat am {past} Restschuldbefreiung beantragt.",
    "Der Vortrag ist nicht belegt worden.",
    "Die Beteiligten haben sich am {past} im Wege des schriftlichen Verfahrens geäußert.",
    "Eine besondere Eilbedürftigkeit folgt auch nicht aus der Mietschuld von {amount}.",
)  # fmt: skip
_REMEDY = (
    "Gegen diesen Beschluss ist die Beschwerde statthaft. Sie ist binnen eines Monats beim Gericht einzulegen.",
    "Die Entscheidung kann mit der sofortigen Beschwerde angefochten werden. Die Notfrist beträgt zwei Wochen.",
    "Die Beschwerde kann auch als elektronisches Dokument über einen sicheren Übermittlungsweg eingereicht werden.",
    "Gegen die Entscheidung findet die Erinnerung statt, § 766 ZPO.",
    "Dieser Beschluss ist unanfechtbar.",
)


def _file_number(d: Draft) -> str:
    rng, year = d.rng, d.rng.randint(17, 27)
    kind = d.one_of("C", "M", "F", "IK", "IN", "K", "O", "XVII", "Ca", "E", "T", "VIII")
    forms = (
        f"{rng.randint(1, 90)} {kind} {rng.randint(3, 4800)}/{year}",
        f"S {rng.randint(1, 60)} {d.one_of('AS', 'SO', 'R', 'KR', 'AY')} "
        f"{rng.randint(5, 3900)}/{year}{d.one_of('', ' ER')}",
        f"{rng.randint(100, 990)} {kind} {rng.randint(3, 990)}/{year} - {rng.randint(10, 90)}",
        f"DR II {rng.randint(10, 1900)}/{year}",
        f"L {rng.randint(1, 29)} AS {rng.randint(5, 900)}/{year} B ER",
    )
    return rng.choice(forms)


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    kind = d.rng.choice(list(_KINDS))
    bailiff = kind == "Ladung" and d.maybe(0.35)
    court = f"{g.person().name}" if bailiff else d.one_of(*_COURTS).format(g.town())
    seat, number = g.address(), _file_number(d)
    shown = d.field("absender", court)
    label = d.one_of(
        "Geschäftszeichen:",
        "Az.:",
        "Aktenzeichen",
        "Geschäfts-Nr.:",
        "Geschäftsnummer",
        "",
        "Gz.:",
        "DR-Nr." if bailiff else "Az:",
    )
    file_line = f"<p>{label} <b>{d.code('aktenzeichen', number)}</b></p>" if d.maybe(0.9) else ""
    lines = f"{escape(seat.street)}{d.one_of('<br>', ', ')}{escape(seat.postcode_place)}"
    if bailiff:
        title = d.one_of(
            "Obergerichtsvollzieher", "Gerichtsvollzieherin", "Gerichtsvollzieher beim Amtsgericht " + g.town()
        )
        lines = f"{escape(title)}<br>{lines}<br>Tel. {g.phone()}, Sprechzeit Di 9-11 Uhr"
    align = d.one_of("center", "left", "right")
    head = (
        f'<div style="text-align:{align}"><b style="font-size:{d.rng.randint(12, 18)}pt">{shown}</b><br><small>'
        f"{lines}</small></div>"
    )
    copy = d.one_of("Ausfertigung", "Beglaubigte Abschrift", "Abschrift", "", "EB", "Zustellung durch PZU", "")
    body = d.some((head, file_line, f'<p style="text-align:right">{copy}</p>'), 3, 3)
    dated = d.date("datum", day) if d.maybe(0.9) else ""
    letter = kind in ("Ladung", "Verfügung")
    if letter or d.maybe(0.3):
        reader, home = g.person(), g.address()
        body.append(f'<div style="margin:8mm 0">{d.address_lines(reader.name, home, reader)}</div>')
    early = letter or d.maybe(0.3)
    if early and dated:
        body.append(
            f'<p style="text-align:{d.one_of("right", "left")}">'
            f"{d.one_of('', 'Datum: ', escape(seat.place) + ', den ')}{dated}</p>"
        )
    word = kind.upper() if len(kind) < 12 and d.maybe(0.3) else kind
    spaced = " ".join(word) if len(kind) < 12 and d.maybe(0.3) else word
    large = (
        f'<p style="text-align:{d.one_of("center", "center", "left")};font-size:{d.rng.randint(12, 17)}pt"><b>'
        f"{spaced}</b></p>"
    )
    one, two = d.rng.choice(_ROLES)
    left, right = g.person(), (g.authority() if d.maybe(0.5) else g.firm())
    matter = d.one_of(
        "In der Rechtssache", "In dem Verfahren", "In Sachen", "In dem Rechtsstreit", "In der Zwangsvollstreckungssache"
    )  # fmt: skip
    parties = (
        f"<p>{matter}</p>"
        f'<div style="margin-left:{d.rng.randint(0, 25)}mm">{escape(left.name)}, {escape(g.address().street)}, '
        f"{escape(g.town())}"
        f'<div style="text-align:right">- {one} -</div></div><p style="text-align:center">'
        f"{d.one_of('gegen', 'g e g e n', './.')}</p>"
    )
    counter = (
        f'<div style="margin-left:{d.rng.randint(0, 25)}mm">{escape(right)}'
        f"{f', vertreten durch Rechtsanwältin {escape(g.person().name)}' if d.maybe(0.4) else ''}"
        f'<div style="text-align:right">- {two} -</div></div>'
    )
    short = (
        f"<p><b>{escape(left.last)} ./. {escape(right)}</b>"
        f"{d.one_of('', ' wg. Forderung', ' wegen Unterhalt', ' wg. Leistungen')}</p>"
    )
    pair = [short] if letter else [parties, counter]
    body += [*pair, large] if d.maybe(0.5) else [large, *pair]
    if not early and dated:
        words = d.one_of(
            "hat die {n}. Kammer am {day} durch den Richter {last} beschlossen:",
            "Beschluss vom {day}",
            "ergeht am {day} folgende Entscheidung:",
        )
        before, _, after = words.partition("{day}")
        body.append(f"<p>{post.fill(d, day, before)}{dated}{post.fill(d, day, after)}</p>")
    verdict = [post.fill(d, day, text) for text in d.some(_KINDS[kind], 2, 6)]
    numbered = d.maybe(0.5)
    body += [
        f"<p style='margin-left:{0 if letter else 6}mm'>{f'{n}. ' if numbered else ''}{text}</p>"
        for n, text in enumerate(verdict, 1)
    ]
    if kind == "Beschluss" or d.maybe(0.2):
        body.append(
            f"<p style='text-align:{d.one_of('center', 'left')}'><b>"
            f"{d.one_of('Gründe', 'Gründe:', 'I.', 'G r ü n d e')}</b></p>"
        )
        reasons = [post.fill(d, day, text) for text in d.some(_REASONS, 2, 10)]
        body += [f"<p style='text-align:justify'>{' '.join(reasons[i : i + 3])}</p>" for i in range(0, len(reasons), 3)]
    if not letter:
        body.append(f"<p><b>{d.one_of('Rechtsbehelfsbelehrung', 'Rechtsmittelbelehrung')}</b></p>")
        body += [f"<p>{text}</p>" for text in d.some(_REMEDY, 1, 3)]
    judge = escape(g.person().last)
    office = d.one_of(
        "Richter am Amtsgericht",
        "Rechtspflegerin",
        "Vorsitzende der Kammer",
        "Urkundsbeamter der Geschäftsstelle",
        "Justizangestellte",
    )
    seal = (
        '<div style="float:right;border:2px solid #446;border-radius:50%;width:24mm;height:24mm;font-size:6pt;'
        f'text-align:center;padding-top:7mm;box-sizing:border-box;color:#446">{escape(seat.place)}<br>★</div>'
    )
    body.append(f"<div style='margin-top:6mm'>{seal if d.maybe(0.5) else ''}{judge}<br>{office}</div>")
    if not letter and d.maybe(0.5):
        body.append(
            "<p style='margin-top:6mm'>"
            f"{d.one_of('Ausgefertigt', 'Beglaubigt', 'Für die Richtigkeit der Abschrift')}<br>"
            f"{escape(seat.place)}, {d.print_date(d.later(day, 1, 9))}</p>"
        )
    css = d.css(SERIF, SANS, SERIF, MONO, low=10, high=12)
    footer = d.one_of(
        "",
        '<div style="position:absolute;top:8mm;left:0;right:0;text-align:center;font-size:9pt">- {page} -</div>',
        post.foot(d, shown, seat),
    )
    return Sheet(
        body="".join(body), css=css, footer=footer, margin=(18, d.rng.uniform(18, 30), 27, d.rng.uniform(22, 30))
    )

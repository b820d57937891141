"""Social association or advice centre: coloured head with a logo, a grid of member, references and decision."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import streit

_BODIES = (
    "Sozialverband {o} e. V.", "VSR Verband für Sozialrecht {o} e.V.",
    "SVB Sozialverband der Bürger, Kreisverband {o}", "Sozialbund Deutschland - Kreisverband {o}",
    "Bund der Rentner und Behinderten e.V.", "Erwerbslosenberatung {o}", "Arbeitslosenzentrum {o} e. V.",
    "Mieter- und Sozialberatung {o} e.V.", "Beratungsstelle Lichtblick {o}", "Caritative Sozialberatung {o}",
    "Diakonische Beratungsstelle {o}", "Wegweiser Sozialrechtsberatung gGmbH", "Verein Gegenwehr e.V.",
    "Volkshilfe Kreisverband {o} e. V.", "SoHi Sozialhilfe-Initiative {o}",
    "Gewerkschaftlicher Rechtsschutz {o} GmbH", "Migrationsberatung {o}", "Landesverband der Sozialversicherten {o}",
)  # fmt: skip
_OPEN = (
    "in vorbezeichneter Angelegenheit erheben wir im Auftrag unseres Mitglieds gegen den o. a. Bescheid Widerspruch.",
    "für unser Mitglied legen wir hiermit Widerspruch gegen den im Betreff genannten Bescheid ein.",
    "unser Mitglied hat uns mit der Vertretung beauftragt. Gegen Ihren Bescheid wird Widerspruch eingelegt.",
    "wir vertreten die Interessen der o. g. Person. Die Vollmacht liegt bei. Wir legen Widerspruch ein.",
    "im Rahmen der Beratung haben wir den Bescheid geprüft und legen im Auftrag der Ratsuchenden Widerspruch ein.",
    "unter Bezug auf die Ihnen vorliegende Vollmacht erheben wir zur Fristwahrung Widerspruch.",
)  # fmt: skip
_ASK = (
    "Wir bitten um Übersendung der ärztlichen Unterlagen in Kopie.",
    "Bitte übersenden Sie uns das Gutachten sowie die beratungsärztliche Stellungnahme.",
    "Die Begründung folgt nach Akteneinsicht.", "Wir beantragen Akteneinsicht gemäß § 25 SGB X.",
    "Den Eingang bitten wir schriftlich zu bestätigen.", "Sämtlicher Schriftverkehr ist mit uns zu führen.",
    "Unser Schreiben vom {t} ist unbeantwortet geblieben.", "Ein Beratungsgespräch fand am {t} statt.",
    "Bis zur Entscheidung bitten wir, von einer Einbehaltung der {b} abzusehen.",
    "Kostenerstattung nach § 63 SGB X wird beantragt.", "Für eine Stellungnahme haben wir uns den {f} vorgemerkt.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    s = streit(d, *(("rente", "gdb", "pflege", "grundsicherung", "teilhabe") if d.maybe(0.5) else ()))
    town = g.town()
    name = d.one_of(*_BODIES).format(o=town)
    branch = d.one_of(
        "Kreisgeschäftsstelle",
        "Rechtsabteilung",
        "Beratungsstelle",
        "Landesrechtsabteilung",
        "Geschäftsstelle",
        "Sozialberatung",
    )
    office, clerk, color = (
        g.address(),
        g.person(),
        d.one_of("#b01e2e", "#0a5aa0", "#e07b00", "#1d7a46", "#5a2d82", "#000"),
    )
    body_name = d.field("bevollmaechtigter", name)
    logo = "".join(part[0] for part in name.split() if part[0].isupper())[:4]
    shape = d.one_of("50%", "0", "3mm")
    head = (
        f"<div class=head><span class=logo style='border-radius:{shape}'>{logo}</span><span><b class=n>"
        f"{body_name}</b><br>{branch} {escape(town)} · "
        f"{escape(office.street)} · {escape(office.postcode_place)}<br>Tel. {g.phone()} · Fax {g.phone()} · "
        f"info@beratung.example</span></div>"
    )
    w = s.citizen.sex == "w"
    person_label = d.one_of(
        "Mitglied",
        "Unser Mitglied",
        "Betroffene Person",
        "Ratsuchende/r",
        "Name",
        "Für",
        "Widerspruchsführerin" if w else "Widerspruchsführer",
        "Klient/in",
        "Vertretene Person",
    )
    person = d.one_of("", "", f"{s.citizen.salutation} ") + s.name()
    address = d.one_of(", ", "<br>").join((s.street(), s.place()))
    born = d.print_date(s.citizen.born, "dd.mm.yyyy")
    own = d.one_of(
        f"{g.digits(6)}-{clerk.last[:2].upper()}", f"M {g.digits(7)}", f"{g.digits(3)}/{s.written:%y}/{g.digits(4)}"
    )
    with_address = d.maybe(0.8)
    rows = [
        (
            person_label,
            person
            + (f", geb. {born}" if d.maybe(0.5) else "")
            + (f"<br>{address}" if with_address and d.maybe(0.5) else ""),
        ),
        (
            d.one_of(
                "Ihr Bescheid vom",
                "Bescheid vom",
                "Bescheid",
                "Angefochtener Bescheid",
                "Bescheiddatum",
                "Ihre Entscheidung vom",
            ),
            s.decision_day(),
        ),
        (d.one_of("Unser Zeichen", "Unser Az.", "Mitglieds-Nr.", "Hier", "Unsere Akte"), own),
    ]
    if with_address and "absender_strasse" not in rows[0][1]:
        rows.insert(1, (d.one_of("Anschrift", "wohnhaft", "Adresse", "Wohnung"), address))
    if d.maybe(0.8):
        rows.append((d.one_of("Ihr Zeichen", "Ihr Az.", s.label, s.label, "Dortiges Zeichen"), s.az()))
    if s.bg and d.maybe(0.75):
        rows.append((d.one_of("BG-Nummer", "BG-Nr.", "Bedarfsgemeinschaft"), s.bg_code()))
    if d.maybe(0.4):
        rows.append((d.one_of("Zugang", "Zugestellt am", "Eingang beim Mitglied"), s.receipt()))
    if d.maybe(0.5):
        rows.append((d.one_of("Gegenstand", "Wegen", "Betrifft", "Leistung"), escape(s.benefit)))
    first, *others = rows
    d.rng.shuffle(others)
    rows = [first, *others]
    layout = d.one_of("liste", "liste", "raster", "kopfzeile")
    if layout == "liste":
        grid = (
            "<table class=g>" + "".join(f"<tr><td class=k>{k}{d.one_of(':', '')}<td>{v}" for k, v in rows) + "</table>"
        )
    elif layout == "raster":
        cells = [f"<td><span class=k>{k}</span><br>{v}" for k, v in rows]
        grid = (
            "<table class=g>"
            + "".join("<tr>" + "".join(cells[i : i + 2]) for i in range(0, len(cells), 2))
            + "</table>"
        )
    else:
        grid = (
            f"<table class=g><tr>{''.join(f'<td class=k>{k}' for k, _ in others[:4])}<tr>"
            f"{''.join(f'<td>{v}' for _, v in others[:4])}</table>"
        )
        grid += "<p>" + "<br>".join(f"<b>{k}:</b> {v}" for k, v in [first, *others[4:]]) + "</p>"
    contact = (
        f"{d.one_of('Ansprechpartner/in', 'Bearbeitet von', 'Auskunft erteilt', 'Es berät Sie')}: "
        f"{escape(clerk.name)}<br>Durchwahl -{g.digits(3)}"
    )
    when = d.one_of("Datum ", "", "Datum: ", f"{escape(town)}, ", f"{escape(town)}, den ") + s.when()
    info = f"<div class=i>{d.one_of('<br>', '<br><br>').join((contact, when))}</div>"
    to = f"<div class=to>{s.office_name()}<br>{s.office_street()}<br>{s.office_place()}</div>"
    title = d.one_of(
        "Widerspruch",
        f"Widerspruch – {escape(s.benefit)}",
        f"W I D E R S P R U C H<br>gegen den {escape(s.dem_bescheid)}",
        f"Widerspruchsverfahren {escape(s.benefit)}",
    )
    asks = [s.fill(text.replace("{f}", d.print_date(d.later(s.written, 20, 60)))) for text in d.some(_ASK, 1, 5)]
    facts = s.facts(0, 5)
    law = f"Wir verweisen auf {d.one_of(*s.laws)}." if d.maybe(0.5) else ""
    reason = (
        f"<p>{d.one_of('Zur Begründung:', 'Unser Mitglied trägt vor:', 'Begründung', 'Gründe:')}</p>" if facts else ""
    )
    reason += (
        "<ul>" + "".join(f"<li>{fact}" for fact in facts) + "</ul>"
        if facts and d.maybe(0.5)
        else f"<p>{' '.join(facts)} {law}</p>"
    )
    sign = (
        f"<p>{d.one_of('Mit freundlichen Grüßen', 'Mit freundlichem Gruß', 'Hochachtungsvoll')}<br>"
        f"{d.one_of('', 'Im Auftrag<br>', 'i. A.<br>', body_name + '<br>')}<br><br>{escape(clerk.name)}<br>"
        f"{d.one_of('Sozialberaterin', 'Jurist', 'Rechtsschutzsekretär', 'Assessorin', 'Kreisgeschäftsführer')}</p>"
    )
    blocks = [f"<p class=t>{title}</p>", grid]
    if d.maybe(0.4):
        blocks.reverse()
    body = (
        head
        + info
        + to
        + "".join(blocks)
        + f"<p>Sehr geehrte Damen und Herren,</p><p>{d.one_of(*_OPEN)}</p>{reason}"
        + "".join(f"<p>{ask}</p>" for ask in asks)
        + sign
    )
    rule = d.one_of(
        "border:1px solid #999", "border-bottom:1px solid #ccc", "border:0", f"border-left:3px solid {color}"
    )
    css = d.css(SANS, SANS, SERIF, low=9.5, high=11.3) + (
        f".head{{display:flex;flex-direction:{d.one_of('row', 'row-reverse')};gap:5mm;align-items:center;"
        f"justify-content:space-between;border-bottom:{d.rng.randint(1, 4)}px solid {color};padding-bottom:3mm;"
        f"font-size:8pt;margin-bottom:8mm}}"
        f".n{{font-size:14pt;color:{color}}}.logo{{background:{color};color:#fff;font:bold 15pt sans-serif;"
        f"padding:5mm 4mm}}.i{{float:right;width:52mm;font-size:8.5pt}}.to{{min-height:26mm}}"
        f".g{{margin:5mm 0;{d.one_of('width:100%', 'min-width:60%')};{d.one_of('', 'background:#f2f4f6')}}}.g "
        f"td{{padding:1mm 2.5mm;{rule}}}.k{{font-weight:{d.one_of('bold', 'normal')};font-size:90%;color:"
        f"{d.one_of('#333', color)}}}.t{{font-weight:bold;font-size:115%}}"
    )
    bank = g.bank()
    footer = (
        f"<div style='position:absolute;bottom:7mm;left:25mm;right:20mm;font-size:6.5pt;color:#555;"
        f"border-top:1px solid {color}'>{escape(bank.name)} IBAN {d.print_iban(g.iban(bank))} · "
        f"Vereinsregister {escape(town)} VR {g.digits(4)} · Seite {{page}}/{{pages}}</div>"
    )
    return Sheet(body=body, css=css, footer=footer if d.maybe(0.8) else "", margin=(12, 20, 18, 25))

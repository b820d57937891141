"""Machine-made slips: fax transmission report or journal, postage receipt, tracking print, online submission receipt of a portal."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    kind = d.rng.choice(["fax", "journal", "postage", "portal"])
    sender = {
        "fax": d.one_of(g.firm(), f"Copyshop {g.person().last}", f"Kanzlei {g.person().last}", g.person().name), "journal": d.one_of(g.firm(), f"Beratungsstelle {g.town()}"),
        "postage": d.one_of(f"Postfiliale {g.town()}", f"Briefdienst {g.town()} GmbH", "Paketshop " + g.person().last), "portal": d.one_of(f"Jobcenter {g.town()}", f"Serviceportal {g.town()}", f"Stadt {g.town()}", f"Familienkasse {g.town()}"),
    }[kind]  # fmt: skip
    c = akte.case(
        d,
        sender,
        coded={"portal": 0.7, "fax": 0.1}.get(kind, 0.0),
        dated=0.92,
        style=d.one_of("dd.mm.yyyy", "dd.mm.yy", "yyyy-mm-dd", "dd.mm.yyyy"),
    )
    clock = f"{d.rng.randint(6, 23):02d}:{d.rng.randint(0, 59):02d}"
    if kind == "fax":
        pairs = [
            (d.one_of("DATUM/ZEIT", "Datum", "ZEIT"), f"{c.dated} {clock}" if c.dated else clock), (d.one_of("NAME", "ABSENDER", "KENNUNG"), c.shown), ("FAX-NR.", g.phone()), ("EMPFÄNGER", f"{g.phone()} {escape(d.one_of('', g.authority()))}"), (d.one_of("SEITEN", "SEITE(N)"), f"{d.rng.randint(1, 12):02d}"),
            ("ÜBERTR.-ZEIT", f"00:0{d.rng.randint(0, 5)}:{d.rng.randint(10, 59)}"), (d.one_of("ERGEBNIS", "STATUS"), d.one_of("OK", "OK", "BESETZT", "KEINE ANTWORT", "OK ECM")), ("MODUS", d.one_of("STANDARD", "FEIN", "ECM")), ("GERÄT", f"BROM{g.digits(8)}"),
        ]  # fmt: skip
        text = (
            "<table class=t>"
            + "".join(f"<tr><td>{a}<td>: {b}" for a, b in pairs if d.maybe(0.9) or b.startswith("<span"))
            + "</table>"
        )
        preview = (
            f"<div class=v><p>{c.shown}</p><p>{escape(g.street())}</p><p>Betreff: {d.one_of('Widerspruch', 'Unterlagen', 'Krankmeldung', 'Antrag', 'Kontoauszüge')} {akte.ref(d, c, 'Az.', 'zu')}</p><p>Sehr geehrte Damen und Herren,</p><p>anbei wie besprochen die Seiten 1 bis 4 ...</p></div>"
            if d.maybe(0.45)
            else ""
        )
        title = d.one_of(
            "SENDEBERICHT",
            "Sendebericht",
            "TRANSMISSION REPORT / SENDEBERICHT",
            "*** FAX SENDEPROTOKOLL ***",
            "ÜBERTRAGUNGSBERICHT",
        )
        body = f"<h1>{title}</h1>{text}{preview}"
        size: tuple[float, float] = (210.0, 297.0)
    elif kind == "journal":
        lines = "".join(
            f"<tr><td>{i:02d}<td>{d.print_date(d.later(c.day, -9, 0), 'dd.mm.')} {d.rng.randint(7, 19)}:{d.rng.randint(10, 59)}<td>{g.phone()}<td>{d.one_of('SENDEN', 'EMPF.')}<td>{d.rng.randint(1, 9)}<td>{d.one_of('OK', 'OK', 'E-11', 'BESETZT')}"
            for i in range(1, d.rng.randint(8, 32))
        )
        body = f"<h1>{d.one_of('FAXJOURNAL', 'AKTIVITÄTSBERICHT', 'Journal')}</h1><p>{c.shown}<br>{c.dated} {clock}</p><table class=t><thead><tr><th>NR<th>DATUM/ZEIT<th>NUMMER<th>ART<th>S.<th>ERG.</thead><tbody>{lines}</tbody></table>"
        size = (210.0, 297.0)
    elif kind == "postage":
        track = f"R{d.one_of('T', 'G', 'R')} {g.digits(4)} {g.digits(4)} {g.digits(1)}DE"
        body = (
            f"<h1>{d.one_of('Einlieferungsbeleg', 'EINLIEFERUNGSBELEG', 'Sendungsbeleg', 'Auslieferungsbeleg')}</h1><p>{c.shown}<br>{escape(c.seat.postcode_place)}</p><p>{c.dated} {clock}</p><p>{d.one_of('Einschreiben Einwurf', 'Einschreiben', 'Einschreiben Rückschein', 'Paket bis 5 kg')}<br>Sendungsnr. {track}</p>"
            f"<p>{'Empfänger: ' + escape(g.authority()) + '<br>' if d.maybe(0.6) else ''}Entgelt {d.print_amount(g.money(2.2, 8.6))}</p><p class=bar>|| ||| | |||| || |||</p><p>{d.one_of('Bitte Beleg aufbewahren!', 'Vielen Dank', 'Die Sendung wurde am ' + d.print_date(d.later(c.day, 1, 3)) + ' zugestellt.')}</p>"
        )
        size = d.rng.choice([(80.0, 150.0), (105.0, 148.0), (210.0, 297.0)])
    else:
        rows = [
            (d.one_of("Eingegangen bei", "Zuständige Stelle", "Empfangende Behörde"), c.shown), (d.one_of("Übermittelt am", "Eingangsdatum", "Zeitpunkt der Übermittlung"), f"{c.dated}, {clock} Uhr" if c.dated else f"{clock} Uhr"), (d.one_of("Formular", "Vorgang"), d.one_of("Weiterbewilligungsantrag", "Nachricht mit Anlagen", "Veränderung mitteilen", "Kinderzuschlag online")),
            ("Name", escape(c.who.name)), ("Transaktions-ID", f"{g.digits(8)}-{g.digits(4)}-{g.digits(4)}"), (d.one_of("Aktenzeichen", "Geschäftszeichen", "Az."), c.code), ("Anlagen", ", ".join(d.some(("kontoauszug_mai.pdf", "mietvertrag.pdf", "IMG_2231.jpg", "lohn.pdf", "scan0001.pdf"), 1, 4))), ("Größe", f"{d.rng.randint(1, 9)},{g.digits(1)} MB"),
        ]  # fmt: skip
        grid = "<table class=p>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in rows if b) + "</table>"
        body = f"<h1>{d.one_of('Eingangsbestätigung', 'Übermittlungsbestätigung', 'Ihre Daten wurden erfolgreich gesendet', 'Sendebestätigung')}</h1><p>{d.one_of('Vielen Dank! Ihre Unterlagen sind bei uns eingegangen.', 'Dies ist eine automatisch erzeugte Quittung. Eine Entscheidung über Ihren Antrag ist damit nicht verbunden.', 'Bitte drucken Sie diese Seite für Ihre Unterlagen aus.')}</p>{grid}"
        size = (210.0, 297.0)
    narrow = size[0] < 150
    css = d.css(*((SANS,) if kind == "portal" else (MONO,)), low=8.5 if narrow else 9.5, high=10 if narrow else 12) + (
        f"h1{{font-size:{11 if narrow else d.rng.randint(13, 19)}pt;text-align:{d.one_of('center', 'left')};font-weight:{d.one_of('bold', 'normal')}}}.t td,.t th{{padding:.5mm 3mm .5mm 0;text-align:left;font-weight:normal}}.p{{width:100%}}.p td{{border-bottom:1px solid #bbb;padding:2mm}}.p td:first-child{{color:#555;width:52mm}}"
        f".v{{border:1px solid #000;padding:9mm;margin-top:9mm;transform-origin:top left;font-size:.85em}}.bar{{font-size:18pt;letter-spacing:1px}}"
    )  # fmt: skip
    return Sheet(body, css, size=size, margin=(6, 6, 5, 7) if narrow else (d.rng.randint(12, 35), 20, 14, 24))

"""What an employer gets back from the fund: print of the pay-roll program's query with the reported days as a table."""

from __future__ import annotations

from datetime import timedelta
from html import escape

from corpora.factory.draft import MONO, SANS, Draft, Sheet
from corpora.factory.families.au_bescheinigung._au import sick

_TITLES = (
    "eAU-Rückmeldung der Krankenkasse",
    "Rückmeldung Arbeitsunfähigkeitszeiten",
    "Elektronische Arbeitsunfähigkeitsbescheinigung - Abrufergebnis",
    "eAU-Abruf: Ergebnis",
    "Datensatz eAU (DBAU)",
)


def draw(d: Draft) -> Sheet:
    s = sick(d, reverse=0.65)
    g, style = d.german, "dd.mm.yyyy"
    asked = s.seen + timedelta(days=d.rng.randint(1, 5))
    rows = [
        (d.one_of("Arbeitnehmer", "Mitarbeiter/in", "Beschäftigte Person"), s.name(d)), ("Geburtsdatum", s.born(d, style)), ("Personalnummer", g.digits(5)), ("Versicherungsnummer (RV)", g.pension_number(s.person)),
        (d.one_of("Krankenversichertennummer", "KVNR"), s.kvnr(d)), (d.one_of("Krankenkasse", "Absender (Krankenkasse)"), s.kasse(d)), ("Betriebsnummer Krankenkasse", g.digits(8)), ("Arbeitgeber", escape(s.employer)), ("Betriebsnummer Arbeitgeber", g.digits(8)),
    ]  # fmt: skip
    rows = [row for n, row in enumerate(rows) if n == 0 or d.maybe(0.65)]
    query = [
        ("Abfrage ab", d.print_date(s.since, style)),
        ("abgerufen am", d.print_date(asked, style)),
        ("Meldung eingegangen", d.print_date(d.later(asked, 0, 3), style)),
        ("Datensatz-ID", g.digits(12)),
    ]
    cells = [
        (d.one_of("AU seit", "AU-Beginn", "Arbeitsunfähig ab"), s.start(d, style)), (d.one_of("AU voraussichtlich bis", "AU-Ende", "vorauss. bis"), s.end(d, style)), (d.one_of("festgestellt am", "Feststellung"), s.found(d, style)),
        (d.one_of("Kennzeichen", "Art", "Bescheinigungsart"), s.art(d)), ("Arbeitsunfall", "N"), ("D-Arzt", "N"), ("sonst. Unfall", d.one_of("N", "N", "J")), ("Rückmeldung", d.one_of("0 - in Ordnung", "2 - geprüft", "1")),
    ]  # fmt: skip
    cells = [cell for n, cell in enumerate(cells) if n < 2 or d.maybe(0.75)]
    if d.maybe(0.6):
        table = f"<table class=t><tr>{''.join(f'<th>{label}' for label, _ in cells)}<tr>{''.join(f'<td>{value}' for _, value in cells)}</table>"
    else:
        table = "<pre>" + "\n".join(f"{label.ljust(28, '.')}: {value}" for label, value in cells) + "</pre>"
    columns = d.maybe(0.5)
    data = "".join(f"<div><span class=l>{label}</span> {value}</div>" for label, value in rows)
    ask = " &nbsp;|&nbsp; ".join(f"{label}: {value}" for label, value in query if d.maybe(0.75))
    leave = (
        f"<p>Entgeltfortzahlung: {d.rng.randint(1, 42)} von 42 Tagen, Ende am {d.print_date(s.since + timedelta(days=41), style)}. Vorerkrankungsanfrage: {d.one_of('nein', 'läuft', 'ohne Anrechnung')}</p>"
        if d.maybe(0.5)
        else ""
    )
    earlier = (
        f"<p>Vorherige Abwesenheit: {d.print_date(s.since - timedelta(days=d.rng.randint(60, 120)), style)} - {d.print_date(s.since - timedelta(days=d.rng.randint(20, 50)), style)} (krank), Resturlaub {d.rng.randint(1, 28)} Tage</p>"
        if d.maybe(0.5)
        else ""
    )
    body = f"<div class=h><b>{escape(s.employer)}</b><span>{d.one_of('Lohnbüro', 'Personalabteilung', 'Mandant ' + g.digits(4))}</span></div><h2>{d.one_of(*_TITLES)}</h2><p class=k>{ask}</p><div class=d>{data}</div>{table}{leave}{earlier}"
    body += f"<p class=k>{d.one_of('Diese Daten ersetzen die Papierbescheinigung.', 'Die Angaben stammen aus der Meldung der Krankenkasse.', 'Ausdruck für die Behörde auf Wunsch der Beschäftigten.')}</p>"
    css = d.css(SANS, MONO, low=8.5, high=10.5) + (
        f".h{{display:flex;justify-content:space-between;border-bottom:1px solid #000}}.k{{font-size:85%;color:#555}}.d{{{'columns:2;' if columns else ''}margin:4mm 0}}.l{{display:inline-block;min-width:{d.rng.randint(42, 60)}mm;color:#444}}.t{{width:100%;margin:4mm 0}}.t td,.t th{{border:1px solid #888;padding:1mm 1.5mm;text-align:left}}.t th{{background:{d.one_of('#eee', '#dfe8f0', '#fff')}}}pre{{font-family:'{d.font(MONO)}';font-size:9.5pt;background:#f6f6f6;padding:3mm}}"
    )
    wide = d.maybe(0.3)
    return Sheet(body=body, css=css, size=(297.0, 210.0) if wide else (210.0, 297.0), margin=(14.0, 15.0, 14.0, 18.0))

"""A form from the internet or an association with gaps and boxes, filled in by hand: either a job or a lease ends."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "an", "mi", "mi", "vm", "ag")
    flat = e.what == k.FLAT
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy")

    def gap(filled: str, width: int, label: str = "") -> str:
        inner = f"<span class=l style='min-width:{width}mm'><span class=h>{filled or '&nbsp;'}</span></span>"
        return f"<span class=w>{inner}<br><small>{label}</small></span>" if label else inner

    above = d.maybe(0.4)

    def line(label: str, filled: str, width: int) -> str:
        if above:
            return f"<div class=f><small>{label}</small><br>{gap(filled, width)}</div>"
        return f"<div class=f>{gap(filled, width, label)}</div>"

    where = escape(f"{e.sender_home.street}, {e.sender_home.postcode_place}")
    to_where = escape(f"{e.to_home.street}, {e.to_home.postcode_place}")
    sides = {
        "an": ("Arbeitnehmer/in", "Arbeitgeber"),
        "ag": ("Arbeitgeber", "Arbeitnehmer/in"),
        "mi": ("Mieter/in", "Vermieter/in"),
        "vm": ("Vermieter/in", "Mieter/in"),
    }[e.side]
    own = line(
        d.one_of(f"Name {sides[0]}", "Absender (Name, Vorname)", "Vor- und Nachname", "Kündigende/r"),
        k.sender(d, e),
        95,
    ) + line("Straße, PLZ, Ort", where if d.maybe(0.85) else "", 95)
    other = line(
        d.one_of(f"Name {sides[1]}", "Empfänger", "An (Name/Firma)"), k.to(d, e) if d.maybe(0.92) else "", 95
    ) + line("Anschrift", to_where if d.maybe(0.75) else "", 95)
    ticks = ""
    if d.maybe(0.5):
        on, off = d.one_of("☒", "☑"), "☐"
        kinds = (
            [("Arbeitsverhältnis", k.JOB), ("Mietverhältnis", k.FLAT)]
            if d.maybe(0.6)
            else [("Arbeitsvertrag", k.JOB), ("Mietvertrag", k.FLAT), ("Versicherung", ""), ("Mobilfunk", "")]
        )
        ticks = "<p class=k>Ich kündige: " + " &emsp; ".join(
            f"{on} {k.thing(d, e, text)}" if value == e.what else f"{off} {text}" for text, value in kinds
        ) + "</p>"  # fmt: skip
    number = gap(g.digits(6) if d.maybe(0.5) else "", 30)
    noun = k.what(d, e)
    until = gap(k.until(d, e, style), 35)
    began = gap(d.print_date(e.began, style) if d.maybe(0.6) else "", 32)
    object_ = gap(where if e.side == "mi" else to_where, 100)
    if flat:
        text = d.one_of(
            f"hiermit kündige ich das {noun} über die Wohnung {object_}, Vertrag vom {began}, Nr. {number}, fristgerecht zum {until}, hilfsweise zum nächstmöglichen Termin.",
            f"das am {began} begonnene {noun} für die Wohnung {object_} kündige ich zum {until}.",
        )
    else:
        text = d.one_of(
            f"hiermit kündige ich das zwischen uns bestehende {noun} (Vertrag vom {began}, Personal-Nr. {number}) ordentlich zum {until}.",
            f"das seit {began} bestehende {noun} wird zum {until}, hilfsweise zum nächstmöglichen Zeitpunkt, gekündigt.",
        )
    later = gap(d.print_date(d.later(e.until, -10, 0), style) if d.maybe(0.4) and flat else "", 32)
    more = d.some(
        [
            f"Für die Übergabe schlage ich den {later} vor." if flat else "Ich bitte um ein qualifiziertes Arbeitszeugnis.",
            f"Die Kaution bitte ich auf das Konto IBAN {gap(d.print_iban(g.iban()) if d.maybe(0.6) else '', 75)} zu überweisen." if flat else f"Restlicher Urlaub: {gap(str(rng.randint(1, 20)), 15)} Tage.",
            "Bitte bestätigen Sie mir den Erhalt dieser Kündigung schriftlich.",
            f"Telefon für Rückfragen: {gap(g.phone() if d.maybe(0.6) else '', 45)}",
        ], 1, 4,
    )  # fmt: skip
    sign = (
        f"<div class=s>{gap(f'{escape(e.sender_home.place)}, {k.written(d, e, style)}' if d.maybe(0.93) else escape(e.sender_home.place), 70, 'Ort, Datum')} &emsp; "
        f"{gap(k.ink(d, e.sender_person.last), 75, d.one_of('Unterschrift', f'Unterschrift {sides[0]}', 'Eigenhändige Unterschrift'))}</div>"
    )
    receipt = ""
    if d.maybe(0.4):
        got = d.print_date(d.later(e.written, 1, 6), style) if d.maybe(0.5) else ""
        receipt = f"<div class=e><b>Empfangsbestätigung</b><br><br>Kündigung erhalten am {gap(got, 30)} Unterschrift {gap(k.ink(d, e.to_person.last) if got else '', 60)}</div>"
    title = d.one_of(
        "Kündigung",
        f"Kündigung {'Mietvertrag' if flat else 'Arbeitsvertrag'}",
        "Kündigungsschreiben (Vorlage)",
        "KÜNDIGUNG",
        "Formular: Kündigung",
    )
    title = title.replace("Mietvertrag", k.thing(d, e, "Mietvertrag")).replace(
        "Arbeitsvertrag", k.thing(d, e, "Arbeitsvertrag")
    )
    first, second = (own, other) if d.maybe(0.75) else (other, own)
    columns = d.maybe(0.35)
    parties = f"<table class=c><tr><td>{first}<td>{second}</table>" if columns else first + "<br>" + second
    body = f"<h1>{title}</h1>{parties}{ticks}<p>Sehr geehrte Damen und Herren,</p><p>{text}</p>{''.join(f'<p>{t}</p>' for t in more)}<p>Mit freundlichen Grüßen</p>{sign}{receipt}"
    css = d.css(SANS, SANS, SERIF, low=10, high=11.5) + (
        f".l{{display:inline-block;border-bottom:1px {d.one_of('solid', 'dotted', 'dashed')} #333;line-height:1.25;max-width:{82 if columns else 165}mm}}.h{{font-family:'{d.font(HAND, HAND, MONO)}';"
        f"font-size:{rng.uniform(1.05, 1.4):.2f}em;color:{d.one_of('#124', '#000', '#1a3a8a')};padding:0 1mm}}.w{{display:inline-block}}small{{font-size:6.8pt;color:#444}}p{{margin:0 0 4mm;line-height:1.7}}"
        f"h1{{font-size:{rng.randint(14, 22)}pt;text-align:{d.one_of('left', 'center')}}}.f{{margin-bottom:2mm}}.k{{font-family:'DejaVu Sans';font-size:90%}}.s{{margin-top:12mm}}"
        ".e{border:1px solid #444;padding:3mm;margin-top:10mm}.c{width:100%}.c td{width:50%;padding-right:4mm}.c .l{min-width:70mm!important}"
    )
    foot = d.one_of(
        "",
        f"Muster der Verbraucherberatung {escape(g.town())}",
        "kostenlose Vorlage · vorlagen-kiste.example",
        f"Formular {g.digits(3)}",
    )
    return Sheet(
        body,
        css,
        footer=f"<div style='position:absolute;bottom:7mm;left:22mm;font-size:6.5pt;color:#555'>{foot}</div>",
        margin=(17.0, 18.0, 15.0, 22.0),
    )

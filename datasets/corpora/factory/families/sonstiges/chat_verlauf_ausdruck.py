"""Print or screenshot of a chat or of text messages, on a phone screen or on paper: bubbles left and right, a day chip, times."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post

_TALKS: tuple[tuple[tuple[int, str], ...], ...] = (
    ((0, "Guten Tag, die Miete für {month} ist noch nicht da"), (1, "Hallo, das Amt hat noch nicht gezahlt, ich rufe morgen an"), (0, "Ok aber bis {soon} brauche ich das Geld"), (1, "Ich kann erstmal {amount} überweisen"), (0, "Gut. IBAN haben Sie ja")),
    ((0, "Kannst du {soon} um {time} arbeiten?"), (1, "Ja geht. Wie lange?"), (0, "{n} Stunden, {amount} bar"), (1, "👍"), (0, "Schick mir noch Ausweis und Steuer ID")),
    ((1, "Hi, wann zahlst du den Unterhalt für {child}?"), (0, "Hab grad kein Job"), (1, "Das Jugendamt will einen Nachweis dass nichts kommt"), (0, "Ich zahl ab nächsten Monat {amount}"), (1, "Das schreibst du seit {past}")),
    ((0, "Die Heizung geht wieder nicht"), (1, "Handwerker kommt {soon} zwischen 8 und 12"), (0, "Danke. Wohnung ist eiskalt, {n} Grad"), (1, "Foto bitte"), (0, "[Foto]")),
    ((0, "Ihr Code lautet {no}. Geben Sie ihn niemandem weiter."), (0, "Ihr Termin am {soon} um {time} Uhr wurde bestätigt."), (0, "Bitte bringen Sie Ihren Ausweis mit.")),
    ((0, "Wohnung ist leider schon vergeben"), (1, "Schade. Haben Sie noch etwas frei?"), (0, "Ab {soon} eine 2 Zimmer, {amount} warm"), (1, "Kann ich besichtigen?"), (0, "{street}, morgen {time} Uhr")),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    partner = d.one_of(
        g.person().name, g.person().name, f"Vermieter {g.person().last}", g.firm(), f"Jobcenter {g.town()}"
    )
    c = akte.case(d, partner, coded=0.0, dated=0.75, style=d.one_of("d. month yyyy", "dd.mm.yyyy", "dd.mm.yy"))
    talk = d.rng.choice(_TALKS)
    hour, minute = d.rng.randint(7, 21), d.rng.randint(0, 40)
    tint = d.one_of("#dcf8c6", "#cfe5ff", "#d9fdd3", "#e6e6e6")
    mine_side = d.one_of("right", "left")
    bubbles = ""
    for who, text in talk:
        minute += d.rng.randint(0, 3)
        right = (who == 1) == (mine_side == "right")
        clock = f"{hour}:{minute:02d}"
        bubbles += f"<div class=u style='margin-left:{'auto' if right else '0'};background:{tint if right else '#fff'}'>{post.fill(d, c.day, text)} <small>{clock}{' ✓✓' if who == 1 and d.maybe(0.6) else ''}</small></div>"
    chip = (
        f"<p class=d><span>{d.one_of('', 'Am ') if d.maybe(0.2) else ''}{c.dated}</span></p>"
        if c.dated
        else f"<p class=d><span>{d.one_of('Heute', 'Gestern', 'MONTAG')}</span></p>"
    )
    status = f"<div class=s><span>{hour}:{min(minute + 3, 59):02d}</span><span>{d.one_of('LTE', '4G', '5G')} {d.rng.randint(8, 99)} %</span></div>"
    head = f"<div class=h>‹ &nbsp; <span style='display:inline-block;width:8mm;height:8mm;border-radius:50%;background:#aaa;vertical-align:middle'></span> &nbsp; <b>{c.shown}</b><br><small>{d.one_of('zuletzt online heute um 9:12', 'online', g.phone(), '')}</small></div>"
    phone = d.maybe(0.5)
    export = not phone and d.maybe(0.4)
    if export:
        other = d.one_of("Ich", escape(c.who.first))
        lines = "".join(
            f"<p>[{c.dated or d.print_date(c.day, 'dd.mm.')}, {hour}:{min(59, minute + i):02d}] {c.shown if who == 0 else other}: {post.fill(d, c.day, text)}</p>"
            for i, (who, text) in enumerate(talk)
        )
        body = f"<p><b>Chat mit {c.shown}</b></p>{lines}"
    else:
        screen = f"{status if d.maybe(0.7) else ''}{head}<div class=c>{chip}{bubbles}</div><div class=e>{d.one_of('Nachricht', 'Nachricht schreiben …', 'Textnachricht')}</div>"
        body = (
            screen
            if phone
            else f"<p>{d.one_of('', 'Screenshot zum Nachweis', 'Anlage ' + str(d.rng.randint(1, 9)), escape(c.who.name))}</p><div style='width:{d.rng.randint(70, 110)}mm;border:1px solid #666;margin:{d.rng.randint(3, 25)}mm {d.one_of('auto', '0')}'>{screen}</div>"
        )
    css = d.css(SANS, low=8.5, high=10.5) + (
        f".u{{max-width:78%;width:fit-content;padding:1.6mm 2.6mm;border-radius:2.5mm;margin-bottom:1.8mm;border:1px solid #ddd}}.u small{{color:#777;font-size:.7em}}.d{{text-align:center;margin:2mm 0}}.d span{{background:{d.one_of('#e1f2fb', '#eee')};padding:.8mm 2.5mm;border-radius:2mm;font-size:.85em}}"
        f".h{{background:{d.one_of('#075e54', '#f2f2f2', '#1d3557')};color:{d.one_of('#fff', '#fff')};padding:2mm}}.c{{background:{d.one_of('#ece5dd', '#fff', '#f7f7f7')};padding:2.5mm}}.s{{display:flex;justify-content:space-between;font-size:.75em;padding:.8mm 2mm}}.e{{border:1px solid #ccc;border-radius:5mm;padding:1.5mm 4mm;margin:2mm;color:#999}}.h small{{font-size:.75em}}"
    )
    css = css.replace("background:#f2f2f2;color:#fff", "background:#f2f2f2;color:#111")
    return Sheet(
        body, css, size=(100.0, 190.0) if phone else (210.0, 297.0), margin=(2, 2, 2, 2) if phone else (15, 20, 12, 22)
    )

"""Written by a guardian or a relative with power of attorney: the writer stands on top, the person in the text."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._streit import mail_of, streit

_OPEN = (
    "als {role} {of} lege ich gegen den {n} vom {d} Widerspruch ein.",
    "hiermit erhebe ich in meiner Eigenschaft als {role} Widerspruch gegen Ihren {n} vom {d}.",
    "ich schreibe Ihnen für {for}. Gegen den Bescheid vom {d} legen wir Widerspruch ein.",
    "in der o. g. Sache lege ich namens der von mir vertretenen Person Widerspruch gegen den {n} vom {d} ein.",
    "der Bescheid vom {d} ist mir als {role} erst am {r} bekannt gegeben worden. Ich lege Widerspruch ein.",
    "{for} kann sich nicht mehr um die Post kümmern. Deshalb widerspreche ich in Vollmacht dem Bescheid vom {d}.",
)  # fmt: skip
_GUARD = (
    "Mein Aufgabenkreis umfasst die Vertretung gegenüber Behörden und die Vermögenssorge.",
    "Eine Kopie des Betreuerausweises ist beigefügt.",
    "Die Betreuung wurde mit Beschluss des Amtsgerichts {o} vom {t} eingerichtet.",
    "Zustellungen richten Sie bitte ausschließlich an mein Büro.",
    "Eine Einwilligung ist nicht erforderlich, ein Einwilligungsvorbehalt besteht nicht.",
    "Der Heimplatz ist seit {m} nicht mehr finanziert.",
    "Ich bitte um Fristverlängerung für die Begründung bis zum {f}.",
    "Der Bescheid wurde fälschlich an die betreute Person geschickt.",
    "Der Eigenanteil von {a} kann aus der Rente nicht bestritten werden.",
    "Ich bitte um Übersendung der Berechnungsbögen.",
)  # fmt: skip
_FAMILY = (
    "Die Vollmacht vom {t} lege ich in Kopie bei.",
    "Wir pflegen sie jeden Tag und sehen, was noch geht und was nicht mehr geht.",
    "Ich wohne selbst in {o} und bin unter {p} am besten abends zu erreichen.",
    "Bitte schicken Sie die Antwort an meine Anschrift.", "Bei dem Besuch am {t} war keiner von uns dabei.",
    "Das Heim kostet inzwischen {a} im Monat.", "Die Tabletten müssen wir ihr hinlegen.",
    "Aus Scham wurde dem Gutachter gesagt, alles sei in Ordnung.", "Wir haben schon {b} aus eigener Tasche bezahlt.",
    "Ich bitte Sie um eine erneute Prüfung, möglichst vor Ort.",
    "Meine Geschwister sind mit dem Widerspruch einverstanden.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g = d.german
    s = streit(d, *(("grundsicherung", "pflege", "gdb", "rente", "teilhabe", "wohngeld") if d.maybe(0.7) else ()))
    w, guard = s.citizen.sex == "w", d.maybe(0.55)
    helper = g.person(last=None if guard or d.maybe(0.5) else s.citizen.last)
    him = helper.sex == "m"
    home, named = g.address(), d.field("bevollmaechtigter", helper.name)
    if guard:
        role = (
            d.one_of("rechtlicher Betreuer", "gesetzlicher Betreuer", "Berufsbetreuer", "Vereinsbetreuer")
            if him
            else d.one_of("rechtliche Betreuerin", "gesetzliche Betreuerin", "Berufsbetreuerin")
        )
        head_role = d.one_of(
            role[0].upper() + role[1:],
            "Betreuungsbüro",
            f"Dipl.-Sozialpädagoge{'' if him else ' (FH)'}",
            "Berufsmäßige Betreuungen",
        )
    else:
        role = (
            d.one_of("Bevollmächtigter", "Sohn und Bevollmächtigter", "Bruder")
            if him
            else d.one_of("Bevollmächtigte", "Tochter und Bevollmächtigte", "Schwester")
        )
        head_role = ""
    person = s.citizen.salutation if w else "Herrn"
    of = d.one_of(f"von {person} {s.name()}", f"{'der Frau' if w else 'des Herrn'} {s.name()}")
    kin = (
        d.one_of("meine Mutter", "meine Tante", "meine Nachbarin", "meine Schwester")
        if w
        else d.one_of("meinen Vater", "meinen Onkel", "meinen Bruder", "meinen Nachbarn")
    )
    for_whom = f"{'Frau' if w else 'Herrn'} {escape(s.citizen.last)}" if guard else f"{kin} {s.name()}"
    opening = d.one_of(*_OPEN[: 5 if not guard and not w else 6])
    if opening.startswith("{for} kann"):
        for_whom = s.citizen.salutation + " " + s.name()
    opening = opening.format_map(
        {"role": role, "of": of, "for": for_whom, "n": escape(s.dem_bescheid), "d": s.decision_day(), "r": s.receipt()}
    )
    born = d.print_date(s.citizen.born, "dd.mm.yyyy")
    live = d.one_of(
        "wohnhaft", "wohnhaft in", "Anschrift:", "zurzeit wohnhaft", "lebt in der Einrichtung Haus Abendfrieden,"
    )
    with_home, with_ref = d.maybe(0.85), d.maybe(0.75)
    home_line = f"{s.street()}, {s.place()}"
    label = (
        d.one_of("Betreute", "Betreute Person", "Betreuungssache", "Betroffene", "Für")
        if guard
        else d.one_of("Für", "Vertretene Person", "Vollmachtgeberin" if w else "Vollmachtgeber", "Es geht um")
    )
    bg = s.bg and d.maybe(0.7)
    mode = d.one_of("tabelle", "satz", "satz", "zeilen")
    if mode == "tabelle":
        rows = [(label, s.citizen.salutation + " " + s.name()), (d.one_of("geboren am", "Geburtsdatum", "geb."), born)]
        rows += [(d.one_of("wohnhaft", "Anschrift", "Wohnort"), home_line)] if with_home else []
        rows += [(d.one_of(s.label, "Ihr Zeichen", "Ihr Geschäftszeichen"), s.az())] if with_ref else []
        rows += [("BG-Nummer", s.bg_code())] if bg else []
        rows += (
            [
                (
                    d.one_of("Mein Zeichen", "Betreuungsgericht", "Gz. AG"),
                    d.one_of(f"{g.digits(2)} XVII {g.digits(3)}/{s.written:%y}", f"B-{g.digits(3)}"),
                )
            ]
            if guard
            else []
        )
        about = "<table class=p>" + "".join(f"<tr><td>{k}{d.one_of(':', '')}<td>{v}" for k, v in rows) + "</table>"
    else:
        parts = [
            f"{label}{d.one_of(':', '')} {s.citizen.salutation if w or label != 'Für' else 'Herrn'} {s.name()}",
            f"geb. {born}",
        ]
        parts += [f"{live} {home_line}"] if with_home else []
        lines = [", ".join(parts)] if mode == "satz" else parts
        lines += [f"{d.one_of(s.label, 'Ihr Zeichen', 'Az.')}{d.one_of(':', '')} {s.az()}"] if with_ref else []
        lines += [f"BG-Nr. {s.bg_code()}"] if bg else []
        title = d.one_of("Widerspruch", "Widerspruch in Vertretung", f"Widerspruch {escape(s.benefit)}")
        about = f"<p><b>{title}</b><br>{'<br>'.join(lines)}</p>"
    slots = {"{o}": g.town(), "{p}": g.phone(), "{f}": d.print_date(d.later(s.written, 20, 45))}
    more = d.some(_GUARD if guard else _FAMILY, 2, 6)
    for slot, text in slots.items():
        more = [line.replace(slot, text) for line in more]
    if not w:
        more = [line.replace(" sie ", " ihn ").replace(" ihr ", " ihm ") for line in more]
    texts = [*s.facts(1, 4), *(s.fill(line) for line in more)]
    d.rng.shuffle(texts)
    cut = d.rng.randint(1, len(texts))
    top = [
        named,
        *([head_role] if head_role and d.maybe(0.8) else []),
        escape(home.street),
        escape(home.postcode_place),
        *d.some((f"Tel. {g.phone()}", f"Fax {g.phone()}", mail_of(helper, d)), 0, 3),
    ]
    head = (
        f"<div class=h><span class=big>{named}</span><br>{d.one_of(' | ', ' · ', '<br>').join(top[1:])}</div>"
        if guard and d.maybe(0.7)
        else f"<p style='text-align:{d.one_of('left', 'right')}'>{'<br>'.join(top)}</p>"
    )
    when = d.one_of("", f"{escape(home.place)}, ", f"{escape(home.place)}, den ", "Datum: ") + s.when()
    to = (
        f"<p class=to>{d.one_of('', 'An<br>', 'An das<br>')}{s.office_name()}<br>{s.office_street()}<br>"
        f"{s.office_place()}</p>"
    )
    sign = [
        f"<span class=hand>{escape(helper.last)}</span>" if d.maybe(0.5) else "",
        named,
        d.one_of(f"({role})", role[0].upper() + role[1:], "", "in Vollmacht", "i. V."),
    ]
    body = (
        f"{head}{to}<p style='text-align:right'>{when}</p>"
        + (
            about
            if mode != "tabelle"
            else f"<p><b>{d.one_of('Widerspruch', 'WIDERSPRUCH', 'Widerspruch gegen Bescheid')}</b></p>{about}"
        )
        + f"<p>Sehr geehrte Damen und Herren,</p><p>{opening}</p><p>{' '.join(texts[:cut])}</p>"
        + (f"<p>{' '.join(texts[cut:])}</p>" if texts[cut:] else "")
        + f"<p>{d.one_of('Mit freundlichen Grüßen', 'Freundliche Grüße', 'Hochachtungsvoll')}</p><p "
        f"style='margin-top:8mm'>{'<br>'.join(line for line in sign if line)}</p>"
        + (
            f"<p class=s>{d.one_of('Anlage', 'Anlagen')}: "
            f"{d.one_of('Betreuerausweis', 'Urkunde') if guard else d.one_of('Vollmacht', 'Vorsorgevollmacht')}</p>"
            if d.maybe(0.6)
            else ""
        )
    )
    css = d.css(SANS, SERIF, *([HAND] if not guard and d.maybe(0.2) else []), low=10, high=12) + (
        f".h{{border-{d.one_of('bottom', 'top', 'left')}:2px solid {d.one_of('#777', '#36a', '#484')};"
        f"padding:2mm;font-size:85%;text-align:{d.one_of('left', 'center', 'right')}}}.big{{font-size:150%}}"
        f".to{{margin:{d.rng.randint(6, 14)}mm 0}}.p{{margin:4mm 0}}.p td{{padding:.6mm 4mm .6mm 0;"
        f"{d.one_of('', 'border-bottom:1px dotted #888')}}}.s{{font-size:85%}}.hand{{font:20pt '{d.font(HAND)}"
        f"',cursive}}"
    )
    return Sheet(body=body, css=css, margin=(d.rng.uniform(12, 22), 20, 18, d.rng.uniform(20, 27)))

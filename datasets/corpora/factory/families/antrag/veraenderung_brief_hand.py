"""Free letter by hand that tells the office of a change: new job, birth, moving, account; hardly any labels."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.antrag._antrag import application

_NEWS = (
    "ich möchte mitteilen dass ich seit dem {t} bei {f} arbeite.", "hiermit teile ich Ihnen mit, dass meine Tochter {k} am {t} ausgezogen ist.", "meine Miete ist ab {t} um {a} teurer geworden, Schreiben liegt bei.",
    "am {t} ist unser Sohn {k} geboren. Geburtsurkunde in Kopie.", "ab dem {t} bekomme ich Kindergeld {a}.", "mein Minijob bei {f} endet zum {t}.", "ich bin vom {t} bis {t} nicht da (Urlaub).", "ich wohne seit {t} mit meinem Freund {k} zusammen.",
    "mein Mann ist am {t} ausgezogen, wir leben getrennt.", "ich habe eine Nachzahlung vom Strom bekommen über {a}.", "ich fange am {t} eine Ausbildung an bei {f}.", "ich bin krank geschrieben bis {t}.",
)  # fmt: skip
_ACCOUNT = (
    "Neue Bankverbindung: {i}",
    "Bitte überweisen Sie ab sofort auf mein neues Konto {i}.",
    "IBAN neu: {i}",
    "Meine neue Kontonummer: {i} ({b})",
    "Konto hat sich geändert: {i}",
)


def draw(d: Draft) -> Sheet:
    a, g = application(d, ("veraenderungsmitteilung",)), d.german
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy", "d. month yyyy")
    when = d.one_of("", "den ", escape(a.home.place) + ", ", escape(a.home.place) + ", den ") + a.datum(d, style)

    def fill(text: str) -> str:
        days = sorted(d.later(a.day, -50, 50) for _ in range(text.count("{t}")))
        for day in days:
            text = text.replace("{t}", d.print_date(day, style), 1)
        return text.format(
            f=escape(g.firm()), a=d.print_amount(g.money(20, 600)), k=escape(g.person(adult=False).first)
        )

    title = d.one_of(
        a.art(d, "Veränderungsmitteilung"),
        a.art(d, "Änderungsmitteilung"),
        a.art(d, "Mitteilung über Änderung"),
        f"Betr.: {a.art(d, 'Veränderung')}",
        "",
        a.art(d, "Änderung der Verhältnisse"),
    )
    number = (
        d.one_of("BG ", "BG-Nr. ", "BG Nummer: ", "Bedarfsgemeinschaft ", "BG-Nummer ") + a.number(d)
        if d.maybe(0.65)
        else ""
    )
    sender = [
        a.name(d),
        *([a.street(d), a.place(d)] if d.maybe(0.85) else []),
        *([f"geb. {a.born(d, style)}"] if d.maybe(0.45) else []),
        *([f"Tel. {a.phone}"] if d.maybe(0.3) else []),
    ]
    news = [fill(text) for text in d.some(_NEWS, 1, 3)]
    account = d.one_of(*_ACCOUNT).format(i=a.account(d), b=escape(a.bank.name)) if d.maybe(0.4) else ""
    more = d.some(
        (
            "Bitte schicken Sie mir einen neuen Bescheid.",
            "Unterlagen anbei.",
            "Bitte um Rückruf",
            "Arbeitsvertrag reiche ich nach.",
            "Danke für die Bearbeitung",
            "Ich bitte um Bestätigung.",
        ),
        0,
        3,
    )
    hello = d.one_of(
        "Sehr geehrte Damen und Herren,", "Hallo,", "Guten Tag,", "", f"Sehr geehrte Frau {escape(g.person().last)},"
    )
    bye = d.one_of("MfG", "Mit freundlichen Grüßen", "Gruß", "Hochachtungsvoll", "")
    signature = f"<span style='font-size:130%'>{a.name(d) if d.maybe(0.5) else escape(a.person.last)}</span>"
    office = d.one_of("An ", "An das ", "") + escape(a.office)
    text = [" ".join([*news, *more])] if d.maybe(0.5) else [*news, *more]
    text += [account] if account else []
    mode = d.one_of("kopf", "kopf", "fuss", "kurz")
    if mode == "kopf":
        blocks = [
            *sender,
            "",
            office,
            "",
            f"<div style='text-align:right'>{when}</div>",
            f"<u>{title}</u>",
            number,
            hello,
            *text,
            bye,
            signature,
        ]
    elif mode == "fuss":
        blocks = [office, f"<b>{title}</b>", number, hello, *text, "", bye, *sender, when]
    else:
        blocks = [
            f"<div style='text-align:right'>{when}</div>",
            hello,
            *text,
            number,
            ", ".join(sender),
            signature if d.maybe(0.5) else "",
        ]
        blocks.insert(1, title)
    lines = "".join(
        f"<div style='transform:rotate({d.rng.uniform(-0.8, 0.6):.2f}deg);margin-left:{d.rng.uniform(0, 4):.1f}mm;min-height:1em'>{line or '&nbsp;'}</div>"
        for line in blocks
    )
    gap = d.rng.uniform(8, 11)
    paper = d.one_of(
        "",
        f".page{{background:repeating-linear-gradient(#fff 0 {gap - 0.25:.2f}mm,#c5d0e6 {gap - 0.25:.2f}mm {gap:.2f}mm)!important}}",
        ".page{background:#fffdf2!important}",
        ".page{background:linear-gradient(#d9dfe8 1px,transparent 1px) 0 0/5mm 5mm,linear-gradient(90deg,#d9dfe8 1px,#fff 1px) 0 0/5mm 5mm!important}",
    )
    css = f"body{{font-family:'{d.font(HAND)}';font-size:{d.rng.uniform(15, 20):.1f}pt;line-height:{gap:.1f}mm;color:{d.one_of('#113', '#124a9a', '#222', '#1b1b6b')}}}{paper}"
    size = (148.0, 210.0) if d.maybe(0.2) and len(lines) < 2500 else (210.0, 297.0)
    return Sheet(lines, css, size=size, margin=(14.0, 12.0, 10.0, 14.0 if size[0] < 200 else d.rng.uniform(16, 26)))

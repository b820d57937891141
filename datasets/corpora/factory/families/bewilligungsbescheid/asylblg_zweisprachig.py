"""Benefits for asylum seekers in two columns, German and a second language; household table below; cash desk hours."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import Draft, Sheet
from corpora.factory.families.bewilligungsbescheid._amt import account, address, contact, hours, pairs, remedy, split
from corpora.factory.families.bewilligungsbescheid._bescheid import decision

_TONGUES = {
    "en": ("Decision", "You will receive {l} from {v} to {b}.", "The monthly amount is {m}.", "You must report every change at once.", "You may file an objection within one month.", "Household"),
    "fr": ("Décision", "Vous recevrez {l} du {v} au {b}.", "Le montant mensuel est de {m}.", "Tout changement doit être signalé sans délai.", "Vous pouvez former opposition dans un délai d'un mois.", "Ménage"),
    "tr": ("Karar", "{v} - {b} tarihleri arasında {l} alacaksınız.", "Aylık tutar: {m}.", "Her değişikliği hemen bildirmeniz gerekir.", "Bir ay içinde itiraz edebilirsiniz.", "Hane"),
    "uk": ("Рішення", "Ви отримуєте {l} з {v} до {b}.", "Щомісячна сума: {m}.", "Про всі зміни слід негайно повідомляти.", "Ви можете подати заперечення протягом місяця.", "Домогосподарство"),
    "es": ("Resolución", "Usted recibirá {l} desde el {v} hasta el {b}.", "El importe mensual es de {m}.", "Debe comunicar cualquier cambio sin demora.", "Puede recurrir en el plazo de un mes.", "Hogar"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g = decision(d, "sgb12"), d.german
    b.benefit = d.one_of(
        "Leistungen nach dem Asylbewerberleistungsgesetz",
        "Leistungen nach dem AsylbLG",
        "Grundleistungen nach § 3 AsylbLG",
        "Analogleistungen nach § 2 AsylbLG",
        "Asylbewerberleistungen",
    )
    title, first, second, duty, objection, household = _TONGUES[d.one_of(*_TONGUES)]
    filled = first.format(l=b.leistung(), v=b.von(), b=b.bis())
    german = [
        d.one_of(
            f"Ihnen werden {b.leistung()} vom {b.von()} bis {b.bis()} gewährt.",
            f"Sie erhalten {b.leistung()} für die Zeit vom {b.von()} bis zum {b.bis()}.",
        ),
        d.one_of(
            f"Der monatliche Betrag ist {b.betrag()}.",
            f"Monatlich werden {b.betrag()} gezahlt.",
            f"Höhe im Monat: {b.betrag()}.",
        ),
        "Änderungen müssen Sie sofort melden.",
        "Sie können innerhalb eines Monats Widerspruch einlegen.",
    ]
    foreign = [filled, second.format(m=b.betrag()), duty, objection]
    build = d.rng.randrange(3)
    if build == 0:
        text = (
            "<table class=two>"
            + f"<tr><th>Bescheid<th>{title}"
            + "".join(f"<tr><td>{a}<td>{f}" for a, f in zip(german, foreign, strict=True))
            + "</table>"
        )
    elif build == 1:
        text = f"<h3>Bescheid / {title}</h3>" + "".join(
            f"<p>{a}<br><i>{f}</i></p>" for a, f in zip(german, foreign, strict=True)
        )
    else:
        text = f"<h3>Bescheid</h3>{''.join(f'<p>{a}</p>' for a in german)}<div class=gray><b>{title}</b>{''.join(f'<p>{f}</p>' for f in foreign)}</div>"
    count = d.rng.randint(1, 5)
    members = [b.who, *(g.person(adult=False, last=b.who.last) for _ in range(count - 1))]
    rows = "".join(
        f"<tr><td>{n}<td>{escape(p.first)}<td>{d.print_date(p.born, 'dd.mm.yyyy')}<td class=n>{d.print_amount(a, currency=False)}"
        for n, (p, a) in enumerate(zip(members, split(d, b.amount, count), strict=True), 1)
    ) if count > 1 else ""  # fmt: skip
    total = (
        f"<tr><td><td><b>{d.one_of('Summe', 'Gesamt', 'Total')}</b><td><td class=n>{b.betrag(currency=False)}"
        if rows
        else ""
    )
    table = (
        f"<p><b>{d.one_of('Haushalt', 'Berechtigte Personen')} / {household}</b></p><table class=m>{rows}{total}</table>"
        if rows
        else ""
    )
    refs = [(d.one_of("Aktenzeichen", "Az.", "AZR-Nummer/Az.", "Unser Zeichen"), b.az())] * d.maybe(0.85) + [
        ("Datum / Date", b.datum("dd.mm.yyyy")),
        ("Zimmer", g.digits(3)),
    ]
    accommodation = (
        f"<p>Unterkunft: {escape(b.home.street)}. Sachleistungen im Wert von {d.print_amount(g.money(20, 180))} sind abgezogen.</p>"
        if d.maybe(0.5)
        else ""
    )
    body = (
        f"<p style='font-size:13pt'>{b.behoerde()}<br><small>{' · '.join(contact(d, b.seat)[:4])}</small></p><div style='display:flex;justify-content:space-between;margin:7mm 0'>"
        f"<div>{address(d, b.name(), b.who, b.home)}</div><div>{pairs(refs, d.one_of('table', 'above', 'colon'))}</div></div>{text}{table}{accommodation}"
        f"<p>{d.one_of('Auszahlung', 'Zahlung')}: {hours(d)}, Kasse Zimmer {g.digits(2)}, nächste Ausgabe am {d.print_date(d.later(b.day, 3, 30))}</p>"
        f"<p class=s>{remedy(d, b.behoerde(), b.seat)}</p><p>Im Auftrag<br>{escape(g.person().last)}</p>"
    )
    css = (
        "body{font-family:'DejaVu Sans';font-size:"
        + f"{d.rng.uniform(8.8, 10.2):.1f}pt;line-height:1.35}}.two{{width:100%;margin-bottom:3mm}}.two td,.two th{{width:50%;border:1px solid {d.one_of('#777', '#ccc')};padding:2mm;text-align:left;vertical-align:top}}"
        ".gray{background:#eee;padding:3mm;margin-bottom:3mm}.m td{border-bottom:1px solid #999;padding:1mm 4mm}.m{margin-bottom:3mm}.n{text-align:right}.s{font-size:.85em}small{font-size:7pt}td{vertical-align:top}"
    )
    foot = f"<div style='position:absolute;bottom:7mm;left:22mm;font-size:7pt'>{account(d)}</div>"
    return Sheet(body, css, footer=foot * d.maybe(0.6), margin=(14, 18, 18, 22))

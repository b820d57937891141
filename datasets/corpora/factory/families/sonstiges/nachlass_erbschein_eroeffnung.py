"""Probate court or notary: Erbschein, opening of a will, refusal of an inheritance, draft of a deed sent round; heirs with shares that add up."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte
from corpora.factory.families.sonstiges import _post as post


def draw(d: Draft) -> Sheet:
    g = d.german
    town = g.town()
    kind = d.rng.choice(["certificate", "opening", "refusal", "notary"])
    sender = (
        d.one_of(f"Notar {g.person().name}", f"Notarin {g.person().name}", f"Notariat {town}")
        if kind == "notary"
        else d.one_of(
            f"Amtsgericht {town}",
            f"Amtsgericht {town} - Nachlassgericht",
            f"Amtsgericht {town} – Abteilung für Nachlasssachen",
        )
    )
    number = (
        g.case_number()
        if kind == "notary"
        else f"{d.rng.randint(1, 90)} {d.one_of('VI', 'IV')} {d.rng.randint(3, 2900)}/{d.rng.randint(17, 26)}"
    )
    c = akte.case(d, sender, coded=0.85, number=number)
    dead = g.person()
    died = d.later(c.day, -700, -20)
    count = d.rng.choice([1, 2, 3, 4])
    heirs = [g.person(last=dead.last if d.maybe(0.6) else None) for _ in range(count)]
    share = "Alleinerbe" if count == 1 else f"zu je 1/{count}"
    lines = "".join(
        f"<p class=i>{i}. {escape(heir.name)}, geboren am {d.print_date(heir.born)}, {escape(g.street())}, {escape(g.address().postcode_place)}</p>"
        for i, heir in enumerate(heirs, 1)
    )
    deceased = f"{escape(dead.name)}, geboren am {d.print_date(dead.born)}, verstorben am {d.print_date(died)} in {escape(g.town())}, zuletzt wohnhaft {escape(c.home.street)}, {escape(c.home.postcode_place)}"
    title = {
        "certificate": d.one_of(
            "Erbschein", "Gemeinschaftlicher Erbschein" if count > 1 else "Erbschein", "E R B S C H E I N"
        ),
        "opening": d.one_of("Eröffnungsniederschrift", "Eröffnung einer Verfügung von Todes wegen"),
        "refusal": d.one_of("Ausschlagung der Erbschaft", "Niederschrift über die Ausschlagung"),
        "notary": d.one_of(
            "Entwurf des Kaufvertrages", "Übersendung einer beglaubigten Abschrift", "Terminbestätigung Beurkundung"
        ),
    }[kind]
    price = akte.euro(d, 60000, 320000)
    main = {
        "certificate": f"<p>Es wird bezeugt, dass {deceased}, beerbt worden ist von:</p>{lines}<p>{share}.</p>" + ("<p>Dieser Erbschein ist im Rechtsverkehr nur in Ausfertigung gültig.</p>" if d.maybe(0.5) else ""),
        "opening": f"<p>Nachlass {deceased}</p><p>Es wurde folgende Verfügung eröffnet: privatschriftliches Testament vom {d.print_date(d.later(died, -3000, -40))}, {d.rng.randint(1, 4)} Seiten.</p><p>Als Beteiligte kommen in Betracht:</p>{lines}<p>Der Nachlasswert wird mit {akte.euro(d, 300, 60000)} angegeben.</p>",
        "refusal": f"<p>Es erschien: {escape(heirs[0].name)}, geboren am {d.print_date(heirs[0].born)}, und erklärte: Am {d.print_date(died)} verstarb {deceased}. Ich schlage die Erbschaft aus allen Berufungsgründen aus.</p><p>Der Nachlass ist nach meiner Kenntnis überschuldet. Kenntnis vom Anfall habe ich seit {d.print_date(d.later(died, 2, 18))}.</p>",
        "notary": f"<p>{akte.dear(d, c.who)}</p><p>{post.fill(d, c.day, d.one_of('als Anlage erhalten Sie den Entwurf der Urkunde zur Durchsicht. Beurkundungstermin ist der {soon}, {time} Uhr.', 'beigefügt übersende ich die beglaubigte Abschrift meiner Urkunde vom {past}.', 'zum Termin am {soon} bringen Sie bitte Ihren Personalausweis und die Steuer-ID mit.'))}</p><p>{post.fill(d, c.day, 'Der Kaufpreis beträgt {p}. Die Kosten rechne ich gesondert ab. Änderungswünsche teilen Sie mir bis {soon} mit.', p=price)}</p>",
    }[kind]  # fmt: skip
    label = d.one_of(
        "Geschäftszeichen:",
        "Geschäfts-Nr.",
        "Az.:",
        "Aktenzeichen",
        "Mein Zeichen:" if kind == "notary" else "Az.",
        "UR-Entwurf, Zeichen:" if kind == "notary" else "Gz.",
    )
    ref = f"<p>{label} {c.code}</p>" if c.code else ""
    roll = (
        f"<p>{d.one_of('Urkundenrolle Nr.', 'UR-Nr.', 'UVZ-Nr.')} {d.rng.randint(3, 2400)}/{c.day.year}</p>"
        if kind == "notary" and d.maybe(0.5)
        else ""
    )
    letter = kind == "notary" or d.maybe(0.25)
    place = akte.place_day(d, c, town if kind != "notary" else None)
    early = letter and d.maybe(0.6)
    role = (
        d.one_of("Rechtspflegerin", "Rechtspfleger", "Richter am Amtsgericht", "Urkundsbeamtin")
        if kind != "notary"
        else d.one_of("Notar", "Notariatsfachangestellte")
    )
    copy = (
        f"<p class=s>{d.one_of('Ausgefertigt', 'Für die Richtigkeit der Abschrift')}: {escape(town)}, {d.print_date(d.later(c.day, 1, 20))}, Justizangestellte</p>"
        if kind != "notary" and d.maybe(0.5)
        else ""
    )
    top = [
        f"<p class=o>{c.shown}<br><small>{escape(c.seat.street)}, {escape(c.seat.postcode_place)}</small></p>",
        ref + roll,
    ]
    if d.maybe(0.4):
        top.reverse()
    body = f"{''.join(top)}{f'<p>{akte.addressee(d, c)}</p>' if letter else ''}{f'<p class=r>{place}</p>' if early else ''}<h1>{title}</h1>{main}{'' if early else f'<p>{place}</p>'}<div class=h><p>{akte.sign(d, c.clerk.last)}<br>{escape(c.clerk.last)}<br>{role}</p>{akte.seal(d, town) if d.maybe(0.7) else ''}</div>{copy}"
    css = d.css(SERIF, SERIF, SANS, MONO, low=10.5, high=12.5) + (
        f"h1{{font-size:{d.rng.randint(14, 24)}pt;text-align:{d.one_of('center', 'left')};font-weight:{d.one_of('bold', 'normal')};margin:9mm 0 7mm}}.o{{font-size:{d.rng.randint(12, 16)}pt;text-align:{d.one_of('left', 'center')}}}.i{{margin-left:9mm}}.r{{text-align:right}}small{{font-size:8pt}}.h{{display:flex;justify-content:space-between;margin-top:8mm}}.s{{border-top:1px solid #000;margin-top:8mm;padding-top:2mm;font-size:.9em}}"
    )
    return Sheet(body, css, margin=(18, 24, 16, d.rng.randint(24, 32)))

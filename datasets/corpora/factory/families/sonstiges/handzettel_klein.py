"""Note by hand on a torn or ruled slip, in German or another language: few lines, no letterhead, name at the end."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.sonstiges import _post as post

_LANGUAGES: tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("Hallo Frau {person},", "Sehr geehrte Damen und Herren", "Guten Tag,", "An das Amt", "Lieber Herr {person},",
        ""),
        (
            "ich war heute um {time} Uhr da, aber es war zu.", "bitte rufen Sie mich an: {phone}",
            "hier ist der Brief, den Sie wollten.", "Das Geld ist noch nicht da! Ich brauche es für die Miete.",
            "Ich kann am {soon} nicht kommen, mein Kind ist krank.", "Habe {amount} von meiner Oma geschenkt bekommen.",
            "Den Ausweis bringe ich nach.", "Meine neue Nummer ist {phone}.", "Kopie kommt noch per Post.",
            "Bin ab {soon} wieder in {town}.", "Bitte nicht mehr an die alte Adresse schreiben ({street}).",
            "Der Vermieter hat gesagt, er schickt es Ihnen selbst.", "Ich verstehe das Formular nicht, Seite {n}.",
            "Ich bestätige, dass mein Bruder {child} bei mir wohnt und nichts zahlt.", "Sorry für die Schrift",
        ),
        ("Danke", "MfG", "Gruß", "Vielen Dank im Voraus", "Mit freundlichen Grüßen", ""),
    ),
    (
        ("Sayın yetkili,", "Merhaba,", "Sayın {person},", "İlgili makama"),
        (
            "size istediğiniz belgeleri gönderiyorum.", "Randevuya {soon} tarihinde gelemiyorum, çünkü hastayım.",
            "Almancam iyi değil, lütfen bana yardım edin.", "Kira için {amount} ödedim.", "Yeni adresim: {home}",
            "Telefon numaram {phone}.", "Eşim {child} hâlâ hastanede.", "Para hesabıma henüz gelmedi.",
        ),
        ("Saygılarımla", "Teşekkür ederim", "Selamlar"),
    ),
    (
        ("Szanowni Państwo,", "Dzień dobry,", "Do urzędu w {town}"),
        (
            "przesyłam brakujące dokumenty.", "Proszę o przesunięcie terminu z dnia {soon}.", "Mój nowy adres: {home}",
            "Pracuję teraz w firmie {firm}.", "Proszę o kontakt po polsku, tel. {phone}.",
            "Zapłaciłem {amount} gotówką.",
            "Nie otrzymałam pieniędzy za ten miesiąc.", "Syn {child} chodzi do szkoły od września.",
        ),
        ("Z poważaniem", "Dziękuję bardzo", "Pozdrawiam"),
    ),
    (
        ("Dobryi den,", "Shanovni panove,", "Dobroho dnia, pani {person}!"),
        (
            "nadsylaiu vam dokumenty, iaki vy prosyly.", "Ia ne mozhu pryity {soon}, bo dytyna khvoriie.",
            "Moia nova adresa: {home}", "Bud laska, zatelefonuite meni: {phone}",
            "My pryikhaly z Kharkova u 2022 rotsi.",
            "Ia ne rozumiiu lyst vid {past}.", "Hroshi shche ne pryishly, a orenda {amount}.",
        ),
        ("Z povahoiu", "Diakuiu", "Shchyro diakuiu za dopomohu"),
    ),
    (
        ("Dear Sir or Madam,", "Hello,", "To whom it may concern", "Dear Mrs {person},"),
        (
            "please find attached the documents you asked for.", "I cannot attend the appointment on {soon}.",
            "My German is not good, please write in English.", "I moved to {home} last week.",
            "I paid {amount} in cash.",
            "You can reach me at {phone} after {time}.", "My husband started work at {firm}.",
            "I have not received the money for {month}.", "Can you explain the letter from {past}?",
        ),
        ("Kind regards", "Thank you", "Yours faithfully", "Best wishes"),
    ),
    (
        ("As-salamu alaykum,", "Marhaban,", "Ila man yahummuhu al-amr"),
        (
            "ursilu lakum al-awraq al-matluba.", "La astati'u al-hudur yawm {soon}.", "'Unwani al-jadid: {home}",
            "Raqm hatifi {phone}.", "Lam tasil al-nuqud ba'd.", "Dafa'tu {amount} lil-ijar.",
            "Ana maridh wa ibni fi al-madrasa.",
        ),
        ("Shukran jazilan", "Ma'a al-tahiyya", "Shukran"),
    ),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, day = d.german, d.german.day()
    greetings, sentences, ends = _LANGUAGES[0] if d.maybe(0.55) else d.rng.choice(_LANGUAGES[1:])
    writer, home = g.person(), g.address()
    size = d.rng.choice([(148.0, 210.0), (210.0, 148.0), (105.0, 148.0), (210.0, 99.0), (130.0, 180.0), (210.0, 297.0)])
    shown = d.field("absender", d.one_of(writer.name, writer.name, writer.reversed_name))
    named = d.maybe(0.8)
    dated = d.date("datum", day) if d.maybe(0.65) or not named else ""
    head = []
    name_on_top = named and d.maybe(0.3)
    if name_on_top:
        head.append(f"<p>{shown}{d.one_of('<br>', ', ')}{escape(home.street)}<br>{escape(home.postcode_place)}</p>")
    date_on_top = dated and d.maybe(0.6)
    if date_on_top:
        place = d.one_of("", "", f"{escape(g.town())}, ", "den ")
        head.append(f'<p style="text-align:{d.one_of("right", "right", "left")}">{place}{dated}</p>')
    if d.maybe(0.3):
        head.append(
            f"<p>{d.one_of('Az.', 'Aktenzeichen', 'Az', 'Akte:')} {d.code('aktenzeichen', g.case_number())}</p>"
        )
    elif d.maybe(0.25):
        head.append(f"<p>{d.one_of('BG', 'Kd.Nr.', 'Kundennr.')} {g.bg_number()}</p>")
    greeting = post.fill(d, day, d.one_of(*greetings), person=g.person().last)
    room = 7 if size[1] > 170 else 4 if size[1] > 120 else 2
    lines = [post.fill(d, day, line) for line in d.some(sentences, 1, room)]
    text = "<br>".join(lines) if d.maybe(0.4) else " ".join(lines)
    body = [*head, f"<p>{greeting}</p>" if greeting else "", f"<p>{text}</p>"]
    if d.maybe(0.15):
        body.append(f"<p>P.S. {post.fill(d, day, d.one_of(*sentences))}</p>")
    close = d.one_of(*ends)
    if dated and not date_on_top:
        close = f"{dated} {d.one_of('', '<br>')} {close}"
    body.append(f"<p>{close}<br>{shown if named and not name_on_top else ''}</p>")
    pitch = d.rng.uniform(7, 9.5)
    rule = d.rng.choice(
        [
            "",
            f"background-image:repeating-linear-gradient(#fff0 0,#fff0 {pitch - 0.3:.2f}mm,#9bc {pitch:.2f}mm) "
            "!important",
            "background-image:linear-gradient(#ccd 1px,#fff0 1px),linear-gradient(90deg,#ccd 1px,#fff0 1px) "
            "!important;background-size:5mm 5mm !important",
            "border-bottom:1px dashed #888",
        ]
    )
    ink = d.one_of("#123a8c", "#111", "#333", "#1a1a5e", "#222")
    scale = 1.0 if size[0] > 140 else 0.8
    css = (
        f"body{{font-family:{d.font(HAND)!r};font-size:{d.rng.uniform(14, 21) * scale:.1f}pt;line-height:"
        f"{pitch:.2f}mm;color:{ink}}}"
        f".page{{{rule}}}p{{transform:rotate({d.rng.uniform(-0.8, 0.8):.2f}deg)}}"
    )
    side = d.rng.uniform(8, 20) * scale
    return Sheet(body="".join(body), css=css, size=size, margin=(d.rng.uniform(8, 22) * scale, 8.0, 6.0, side))

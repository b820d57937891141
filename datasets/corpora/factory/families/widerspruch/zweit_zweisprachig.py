"""Letter in German and another language (Turkish, English, Polish), side by side or one after the other."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.widerspruch._zweit import WHOLE_CODES, case, home_town

# (German, Turkish, English, Polish)
_OPEN = (
    (
        "gegen den Bescheid vom {d} lege ich Widerspruch ein.",
        "{d} tarihli karara itiraz ediyorum.",
        "I hereby object to the decision dated {d}.",
        "Składam sprzeciw od decyzji z dnia {d}.",
    ),
    (
        "ich bin mit Ihrer Entscheidung vom {d} nicht einverstanden.",
        "{d} tarihli kararınızı kabul etmiyorum.",
        "I do not agree with your decision of {d}.",
        "Nie zgadzam się z Państwa decyzją z {d}.",
    ),
    (
        "hiermit widerspreche ich dem Bescheid mit Datum {d}.",
        "{d} tarihli yazınıza itirazım var.",
        "this is my appeal against the notice from {d}.",
        "Niniejszym wnoszę odwołanie od pisma z dnia {d}.",
    ),
)
_REASONS = (
    (
        "Meine Miete ist {g} und nicht weniger.",
        "Kiram {g}, daha az değil.",
        "My rent is {g}, not less.",
        "Mój czynsz wynosi {g}, a nie mniej.",
    ),
    (
        "Ich habe den Nachweis am {t} abgegeben.",
        "Belgeyi {t} tarihinde teslim ettim.",
        "I handed in the proof on {t}.",
        "Dokument złożyłem(am) w dniu {t}.",
    ),
    (
        "Ich arbeite seit dem {t} nicht mehr.",
        "{t} tarihinden beri çalışmıyorum.",
        "I have not been working since {t}.",
        "Nie pracuję od {t}.",
    ),
    (
        "Wir sind {n} Personen in der Wohnung.",
        "Evde {n} kişiyiz.",
        "We are {n} people in the flat.",
        "W mieszkaniu mieszka {n} osób.",
    ),
    (
        "Bitte zahlen Sie den Rest von {g}.",
        "Kalan {g} tutarını ödeyin lütfen.",
        "Please pay the remaining {g}.",
        "Proszę o wypłatę reszty {g}.",
    ),
    (
        "Ich konnte den Brief nicht lesen, darum schreibe ich erst jetzt.",
        "Mektubu okuyamadım, o yüzden şimdi yazıyorum.",
        "I could not read the letter, so I write only now.",
        "Nie mogłem(am) przeczytać listu.",
    ),
    (
        "Mein Kind ist am {t} geboren.",
        "Çocuğum {t} tarihinde doğdu.",
        "My child was born on {t}.",
        "Moje dziecko urodziło się {t}.",
    ),
    (
        "Die Heizung kostet {g} im Monat.",
        "Isıtma ayda {g} tutuyor.",
        "Heating costs {g} a month.",
        "Ogrzewanie kosztuje {g} miesięcznie.",
    ),
    (
        "Das Geld kam von meiner Mutter und ist ein Darlehen.",
        "Para annemden borç olarak geldi.",
        "The money came from my mother as a loan.",
        "Pieniądze są pożyczką od mojej matki.",
    ),
    (
        "Bitte schicken Sie einen Dolmetscher zum Termin am {t}.",
        "{t} tarihindeki randevuya tercüman istiyorum.",
        "Please arrange an interpreter on {t}.",
        "Proszę o tłumacza na termin {t}.",
    ),
    (
        "Ich bin krank, Attest vom {t}.",
        "Hastayım, rapor tarihi {t}.",
        "I am ill, certificate of {t}.",
        "Jestem chory(a), zaświadczenie z {t}.",
    ),
    (
        "Der Bescheid hat {n} Seiten, ich verstehe nicht alles.",
        "Karar {n} sayfa, hepsini anlamıyorum.",
        "The decision has {n} pages.",
        "Decyzja ma {n} stron, nie rozumiem wszystkiego.",
    ),
    (
        "Die Rückzahlung von {g} kann ich nicht leisten.",
        "{g} tutarını geri ödeyemem.",
        "I cannot pay back {g}.",
        "Nie mogę zwrócić kwoty {g}.",
    ),
    (
        "Mein Mann wohnt seit dem {t} nicht mehr hier.",
        "Eşim {t} tarihinden beri burada oturmuyor.",
        "My husband moved out on {t}.",
        "Mój mąż nie mieszka tu od {t}.",
    ),
    (
        "Der Kurs dauert noch {n} Monate.",
        "Kurs {n} ay daha sürecek.",
        "The course takes {n} more months.",
        "Kurs potrwa jeszcze {n} miesięcy.",
    ),
    (
        "Bitte schreiben Sie mir, wie Sie gerechnet haben.",
        "Lütfen nasıl hesapladığınızı yazın.",
        "Please explain your calculation.",
        "Proszę wyjaśnić obliczenia.",
    ),
    (
        "Der Lohn im letzten Monat war nur {g}.",
        "Geçen ayki maaşım sadece {g} idi.",
        "Last month I earned only {g}.",
        "W zeszłym miesiącu zarobiłem(am) tylko {g}.",
    ),
)
_LABELS = {
    "datum": ("Datum", "Tarih", "Date", "Data"),
    "az": ("Aktenzeichen", "Dosya no", "Reference", "Znak sprawy"),
    "bg": ("BG-Nummer", "BG numarası", "BG number", "Numer BG"),
    "betreff": ("Widerspruch", "İtiraz", "Objection", "Odwołanie"),
    "gruss": ("Mit freundlichen Grüßen", "Saygılarımla", "Yours faithfully", "Z poważaniem"),
    "an": ("An", "Kime", "To", "Do"),
    "von": ("Absender", "Gönderen", "From", "Nadawca"),
    "anrede": ("Sehr geehrte Damen und Herren,", "Sayın yetkili,", "Dear Sir or Madam,", "Szanowni Państwo,"),
    "adresse": ("Adresse", "Adres", "Address", "Adres"),
}


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    facts = case(d, reference=0.65, bg=0.45)
    home, office, citizen = facts.home, facts.office_address, facts.citizen
    other = rng.randint(1, 3)
    mode = d.one_of("neben", "nach", "gemischt")
    dot = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "d.m.yyyy")

    def both(key: str) -> str:
        words = _LABELS[key]
        return (
            d.one_of(f"{words[0]} / {words[other]}", f"{words[0]} ({words[other]})", f"{words[other]} / {words[0]}")
            if mode != "nach"
            else words[0]
        )

    opening = _OPEN[rng.randrange(len(_OPEN))]
    mark_decided = d.maybe(0.92)
    decided = d.date("bescheid_datum", facts.decided, dot) if mark_decided else None
    said = [tuple(line.format(d=decided or "…………") for line in opening)]
    for reason in d.some(tuple("|".join(parts) for parts in _REASONS), 2, 7):
        values = {
            "g": d.print_amount(g.money(30, 900)),
            "t": d.print_date(d.later(facts.day, -300, 40), dot),
            "n": rng.randint(2, 7),
        }
        said.append(tuple(escape(part.format(**values)) for part in reason.split("|")))
    name = d.field("absender", citizen.name)
    street, town = d.field("absender_strasse", home.street), home_town(d, home)
    sender_mode = rng.randint(0, 2)
    sender = {
        0: f"{name}<br>{street}<br>{town}",
        1: f"{both('von')}: {name}<br>{both('adresse')}: {street}, {town}",
        2: f"{name}, {street}, {town}",
    }[sender_mode]
    if d.maybe(0.15):
        sender = name
    refs = []
    if facts.reference:
        refs.append(f"{both('az')}: {d.code('aktenzeichen', facts.reference)}")
    if facts.bg:
        refs.append(f"{both('bg')}: {d.code('bg_nummer', facts.bg)}")
    if d.maybe(0.4):
        refs.append(f"Tel.: {g.phone()}")
    if d.maybe(0.3):
        refs.append(d.one_of("Pass Nr. ", "Aufenthaltstitel ", "Kundennr. ") + g.digits(9))
    rng.shuffle(refs)
    to = (
        f"{both('an') if d.maybe(0.5) else _LABELS['an'][0]} {d.field('empfaenger', facts.office)}<br>"
        f"{escape(office.street)}<br>{escape(office.postcode_place)}"
    )
    if d.maybe(0.3):
        to = f"{d.field('empfaenger', facts.office)}, {escape(office.postcode_place)}"
    date = (
        f"{d.one_of(escape(home.place) + ', ', both('datum') + ': ', '')}{d.date('datum', facts.day, dot)}"
        if d.maybe(0.88)
        else ""
    )
    below = d.maybe(0.3)
    top = [f"<p>{to}</p>", f"<p>{date}</p>" if date else ""]
    if not below:
        top.insert(rng.randint(0, 1), f"<p class={d.one_of('rt', 'lt')}>{sender}</p>")
    title = both("betreff")
    body = (
        "".join(top)
        + f"<p><b>{title}{d.one_of('', ' gegen den Bescheid')}</b>"
        + (f"<br>{'<br>'.join(refs)}</p>" if refs else "</p>")
    )
    german_first = d.maybe(0.7)
    if mode == "neben":
        left, right = (0, other) if german_first else (other, 0)
        names = ("Deutsch", "Türkçe", "English", "Polski")
        head = f"<thead><tr><th>{names[left]}<th>{names[right]}</thead>" if d.maybe(0.7) else ""
        lines = [
            (_LABELS["anrede"][left], _LABELS["anrede"][right]),
            *((part[left], part[right]) for part in said),
            (_LABELS["gruss"][left], _LABELS["gruss"][right]),
        ]
        body += f"<table class=z>{head}<tbody>" + "".join(f"<tr><td>{a}<td>{b}" for a, b in lines) + "</tbody></table>"
    elif mode == "nach":
        order = (0, other) if german_first else (other, 0)
        for index in order:
            body += (
                f"<p>{_LABELS['anrede'][index]}</p><p>"
                f"{' '.join(part[index] for part in said)}</p><p>{_LABELS['gruss'][index]}</p>"
            )
            body += d.one_of("<hr>", "<p>* * *</p>", "") if index == order[0] else ""
    else:
        body += f"<p>{both('anrede')}</p>" + "".join(
            f"<p>{part[0]}<br><i>{part[other]}</i></p>" if d.maybe(0.8) else f"<p>{part[0]}</p>" for part in said
        )
        body += f"<p>{both('gruss')}</p>"
    body += f"<p class=sg>{name}</p>" + (f"<p>{sender}</p>" if below else "")
    if d.maybe(0.3):
        body += (
            f"<p><small>{d.one_of('Übersetzt von', 'Translated by', 'Beim Schreiben half')} "
            f"{escape(g.person().name)}, {d.print_date(d.later(facts.day, -3, 0), dot)}</small></p>"
        )
    css = d.css(SANS, SERIF, MONO, low=9.8, high=12.5) + (
        f".rt{{text-align:right}}.z{{width:100%}}.z td,.z th{{width:50%;text-align:left;padding:1.5mm 3mm;"
        f"{d.one_of('border:1px solid #888', 'border-left:1px solid #888', 'border-bottom:1px dotted #888', '')}}}"
        f"i{{color:{d.one_of('#555', '#000', '#246')}}}.sg{{margin-top:{rng.randint(4, 12)}mm}}"
    )
    return Sheet(body=body, css=css + WHOLE_CODES, margin=(rng.randint(15, 28), 22.0, 18.0, rng.randint(18, 28)))

"""Foreign original: Turkish or Polish certificate of attendance, numbered or ruled table with seal."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.schulbescheinigung._schule import attendance

_TURKISH = {
    "top": ("T.C.", "T.C. MİLLÎ EĞİTİM BAKANLIĞI", "T.C. YÜKSEKÖĞRETİM KURULU"), "title": ("ÖĞRENCİ BELGESİ", "Öğrenci Belgesi", "ÖĞRENİM BELGESİ"),
    "house": ("{n} Üniversitesi", "{n} Anadolu Lisesi", "{n} Ortaokulu", "{n} Meslek Yüksekokulu"), "own": ("Okulu", "Öğrenim Kurumu", "Üniversite"), "name": ("Adı Soyadı", "Öğrencinin Adı Soyadı"),
    "first": "Adı", "last": "Soyadı", "born": ("Doğum Tarihi",), "place": "Doğum Yeri", "father": "Baba Adı", "number": ("Öğrenci No", "T.C. Kimlik No"), "level": ("Sınıfı", "Programı / Sınıfı"),
    "from": ("Kayıt Tarihi", "Başlangıç"), "to": ("Tahmini Mezuniyet Tarihi", "Geçerlilik Sonu", "Bitiş"), "date": ("Düzenleme Tarihi", "Tarih", "Belge Tarihi"), "year": "Öğretim Yılı",
    "text": ("Yukarıda kimliği yazılı öğrenci okulumuza devam etmektedir.", "İşbu belge ilgilinin isteği üzerine verilmiştir."), "role": ("Okul Müdürü", "Öğrenci İşleri Daire Başkanı"), "names": ("Atatürk", "Cumhuriyet", "Yıldız", "Fatih", "Gazi", "Mevlana"), "towns": ("Konya", "Adana", "İzmir", "Samsun", "Kayseri", "Bursa"),
}  # fmt: skip
_POLISH = {
    "top": ("", "Pieczęć szkoły", "RZECZPOSPOLITA POLSKA"), "title": ("ZAŚWIADCZENIE", "Zaświadczenie o statusie ucznia", "ZAŚWIADCZENIE O STUDIACH"),
    "house": ("Zespół Szkół nr {n}", "Liceum Ogólnokształcące nr {n}", "Szkoła Podstawowa nr {n}", "Uniwersytet {n}"), "own": ("Nazwa szkoły", "Uczelnia / szkoła"), "name": ("Imię i nazwisko", "Uczeń / student"),
    "first": "Imię", "last": "Nazwisko", "born": ("Data urodzenia", "ur. dnia"), "place": "Miejsce urodzenia", "father": "Imię ojca", "number": ("PESEL", "Nr albumu"), "level": ("Klasa / rok studiów", "Klasa"),
    "from": ("Data rozpoczęcia nauki", "od dnia"), "to": ("Przewidywany termin ukończenia", "do dnia"), "date": ("Data wystawienia", "Data"), "year": "Rok szkolny",
    "text": ("Zaświadcza się, że wyżej wymieniona osoba jest uczniem tutejszej szkoły.", "Zaświadczenie wydaje się na prośbę zainteresowanego."), "role": ("Dyrektor szkoły", "Dziekan"), "names": ("1", "2", "3", "5", "7", "12"), "towns": ("Opole", "Gdynia", "Lublin", "Radom", "Kielce", "Rybnik"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    a, g = attendance(d, d.one_of("weiter", "hoch"), reverse=0.0), d.german
    words = d.rng.choice([_TURKISH, _POLISH])

    def word(key: str) -> str:
        options = words[key]
        return options if isinstance(options, str) else d.rng.choice(options)

    town = word("towns")
    house = word("house").format(n=word("names"))
    house = f"{town} {house}" if words is _TURKISH and d.maybe(0.5) else house
    school = d.field("einrichtung", house)
    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "yyyy-mm-dd")
    if d.maybe(0.4):
        rows = [(word("first"), a.part(d, a.person.first)), (word("last"), a.part(d, a.person.last))]
        if d.maybe(0.4):
            rows.reverse()
    else:
        rows = [(word("name"), a.name(d))]
    rows += [(word("born"), a.born(d, style))] if d.maybe(0.92) else []
    rows += [(word("place"), d.rng.choice(words["towns"]))] if d.maybe(0.6) else []
    rows += [(word("father"), escape(a.parent.first))] if d.maybe(0.6) else []
    rows += [(word("number"), g.digits(11))] if d.maybe(0.7) else []
    later = [(word("own"), school)] if d.maybe(0.6) else []
    later += [(word("level"), escape(a.level)), (word("year"), a.year)]
    later += [(word("from"), a.von(d, style))] if d.maybe(0.75) else []
    later += [(word("to"), a.bis(d, style))] if d.maybe(0.65) else []
    rows += later
    numbered = d.maybe(0.4)
    border = d.one_of("border:1px solid #444", "border-bottom:1px dotted #555", "")
    table = (
        "<table style='width:100%;margin:5mm 0'>"
        + "".join(
            f"<tr>{f'<td style={border!r}>{n}.' if numbered else ''}<td style='{border};width:60mm;padding:1.3mm 2mm'>{k}{d.one_of('', ' :') if not numbered else ''}<td style='{border};padding:1.3mm 2mm'>{v}"
            for n, (k, v) in enumerate(rows, 1)
        )
        + "</table>"
    )
    issued = f"{word('date')}: {a.datum(d, style)}" if d.maybe(0.5) else f"{town}, {a.datum(d, style)}"
    number = (
        f"<p>{d.one_of('Sayı', 'No') if words is _TURKISH else d.one_of('Nr', 'L.dz.')}: {g.digits(4)}/{a.day.year}</p>"
    )
    head = f"<div style='text-align:center'>{word('top')}<br><b style='font-size:{d.rng.randint(12, 16)}pt'>{school}</b></div>"
    seal = f"<div style='width:29mm;height:29mm;border:2px solid #2a3fa0;color:#2a3fa0;border-radius:50%;font-size:6pt;text-align:center;transform:rotate({d.rng.randint(-15, 15)}deg)'><div style='padding-top:11mm'>{d.one_of('* ' + town + ' *', 'MÜHÜR' if words is _TURKISH else 'pieczęć')}</div></div>"
    foot = f"<table style='width:100%'><tr><td>{issued}<td>{seal}<td>{a.scrawl(d)}<br><small>{word('role')}</small></table>"
    body = f"{head}{number if d.maybe(0.6) else ''}<h1 style='text-align:center;font-size:{d.rng.randint(14, 19)}pt'>{word('title')}</h1>{table}<p>{word('text')}</p>{foot}"
    return Sheet(
        body,
        d.css(SERIF, SANS, low=10, high=11.5),
        size=d.rng.choice([(210.0, 297.0), (210.0, 297.0), (210.0, 148.0 + 25)]),
        margin=(15.0, 20.0, 12.0, 22.0),
    )

"""Foreign original: Polish, Turkish or Croatian short copy, numbered rows in the foreign language, country's seal."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_FORMS = {
    "pl": {"state": "RZECZPOSPOLITA POLSKA", "title": ("ODPIS SKRÓCONY AKTU URODZENIA", "Odpis skrócony aktu urodzenia"), "office": ("Urząd Stanu Cywilnego w {t}", "Urząd Stanu Cywilnego {t}"), "olabel": "Nazwa urzędu", "towns": ("Opolu", "Bytomiu", "Radomiu", "Kielcach", "Olsztynie"),
           "last": "Nazwisko", "first": "Imię (imiona)", "born": "Data urodzenia", "place": "Miejsce urodzenia", "sex": ("Płeć", "mężczyzna", "kobieta"), "father": "Ojciec", "mother": "Matka", "maiden": "Nazwisko rodowe", "nr": "Oznaczenie aktu", "issued": "Data wydania",
           "places": ("Opole", "Bytom", "Radom", "Kielce", "Gliwice"), "clerk": "Kierownik Urzędu Stanu Cywilnego", "notes": "Adnotacje", "none": "brak", "pin": "Numer PESEL"},
    "tr": {"state": "TÜRKİYE CUMHURİYETİ", "title": ("DOĞUM BELGESİ", "NÜFUS KAYIT ÖRNEĞİ - DOĞUM", "Doğum Belgesi"), "office": ("{t} Nüfus Müdürlüğü", "{t} İlçe Nüfus Müdürlüğü"), "olabel": "Düzenleyen Nüfus Müdürlüğü", "towns": ("Konya", "Yozgat", "Trabzon", "Sivas", "Kayseri"),
           "last": "Soyadı", "first": "Adı", "born": "Doğum Tarihi", "place": "Doğum Yeri", "sex": ("Cinsiyeti", "Erkek", "Kadın"), "father": "Baba", "mother": "Anne", "maiden": "Annenin kızlık soyadı", "nr": "Kütük / Sıra No", "issued": "Düzenleme Tarihi",
           "places": ("Konya", "Akşehir", "Yozgat", "Of", "Bünyan"), "clerk": "Nüfus Müdürü", "notes": "Düşünceler", "none": "—", "pin": "T.C. Kimlik No"},
    "hr": {"state": "REPUBLIKA HRVATSKA", "title": ("IZVADAK IZ MATICE ROĐENIH", "RODNI LIST"), "office": ("Matični ured {t}", "Ured državne uprave, matični ured {t}"), "olabel": "Matični ured", "towns": ("Osijek", "Sisak", "Zadar", "Karlovac"),
           "last": "Prezime", "first": "Ime", "born": "Datum rođenja", "place": "Mjesto rođenja", "sex": ("Spol", "M", "Ž"), "father": "Otac", "mother": "Majka", "maiden": "Rođeno prezime", "nr": "Redni broj upisa", "issued": "Datum izdavanja",
           "places": ("Osijek", "Sisak", "Zadar", "Karlovac", "Vukovar"), "clerk": "Matičar", "notes": "Naknadni upisi", "none": "nema", "pin": "OIB"},
    "it": {"state": "REPUBBLICA ITALIANA", "title": ("ESTRATTO PER RIASSUNTO DELL'ATTO DI NASCITA", "CERTIFICATO DI NASCITA"), "office": ("Comune di {t}", "Ufficio dello Stato Civile di {t}"), "olabel": "Comune", "towns": ("Lecce", "Agrigento", "Cosenza", "Udine"),
           "last": "Cognome", "first": "Nome", "born": "Data di nascita", "place": "Luogo di nascita", "sex": ("Sesso", "M", "F"), "father": "Padre", "mother": "Madre", "maiden": "Cognome da nubile", "nr": "Atto n.", "issued": "Rilasciato il",
           "places": ("Lecce", "Nardò", "Licata", "Rende", "Udine"), "clerk": "L'Ufficiale dello Stato Civile", "notes": "Annotazioni", "none": "nessuna", "pin": "Codice fiscale"},
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    b, g, rng = birth(d, first=date(1960, 1, 1), last=date(2024, 1, 1)), d.german, d.rng
    f = _FORMS[rng.choice(list(_FORMS))]

    def w(key: str) -> str:
        return str(f[key])

    def pick(key: str) -> str:
        return str(rng.choice(f[key]))

    style = d.one_of("dd.mm.yyyy", "dd.mm.yyyy", "yyyy-mm-dd")
    office = d.field("standesamt", pick("office").format(t=pick("towns")))
    number = d.code(
        "registernummer",
        d.one_of(
            f"{g.digits(7)}/00/AU/{b.registered.year}/{g.digits(6)}"
            if w("pin") == "Numer PESEL"
            else f"{rng.randint(1, 900)}/{b.registered.year}",
            f"{rng.randint(1, 80)} / {rng.randint(1, 900)}",
            str(rng.randint(10, 4000)),
        ),
    )
    rows: list[tuple[str, str]] = [(w("last"), b.part(d, b.child.last)), (w("first"), b.part(d, b.child.first))]
    if d.maybe(0.4):
        rows = rows[::-1] if d.maybe(0.5) else [(f"{w('first')}, {w('last').lower()}", b.name(d))]
    rows += [(w("born"), b.born(d, style)), (w("place"), d.field("geburtsort", pick("places")))]
    if d.maybe(0.7):
        label, man, woman = (str(text) for text in f["sex"])
        rows.append((label, man if b.child.sex == "m" else woman))
    if d.maybe(0.5):
        rows.append((w("pin"), g.digits(11)))
    across = d.maybe(0.35)
    sides: list[tuple[str, str]] = []
    for n, parent in enumerate(b.parents):
        sides.append((w("father") if parent.sex == "m" else w("mother"), b.parent(d, n)))
        if parent.sex == "w" and d.maybe(0.6):
            sides.append((w("maiden"), escape(b.maiden)))
    register = [(w("olabel"), office), (w("nr"), number)]
    rule = d.one_of("border:1px solid #555", "border-bottom:1px dotted #666", "border-bottom:1px solid #bbb")
    numbered = d.maybe(0.6)
    counter = iter(range(1, 40))

    def table(lines: list[tuple[str, str]]) -> str:
        return (
            "<table class=t>"
            + "".join(
                f"<tr>{f'<td class=n>{next(counter)}' if numbered else ''}<td class=k>{k}<td class=v>{v}"
                for k, v in lines
            )
            + "</table>"
        )

    parents = table(sides)
    if across:
        parents = (
            "<table class=t><tr>"
            + "".join(f"<td class=n>{k}" for k, _ in sides)
            + "<tr>"
            + "".join(f"<td class=v>{v}" for _, v in sides)
            + "</table>"
        )
    end = [(w("notes"), w("none")), (w("issued"), d.print_date(b.issued, style))]
    parts = [table(register), table(rows), parents, table(end)]
    if d.maybe(0.4):
        parts = [table(rows), parents, table(register), table(end)]
    head = f"<div class=c><b>{w('state')}</b>{f'<br>{office}' if d.maybe(0.4) else ''}</div><h1>{pick('title')}</h1>"
    foot = f"<div style='display:flex;justify-content:space-around;align-items:center;margin-top:5mm'>{seal(d, pick('towns'), '*')}<div class=c>{scrawl(d, b.clerk)}<br><small>{w('clerk')}</small></div></div>"
    serial = f"<p><small>{d.one_of('Seria', 'Nr', 'No')} {d.one_of('A', 'BD', 'TK', 'X')} {g.digits(7)}</small></p>"
    pale = d.one_of("#fff", "#f5efe4", "#eef2f7", "#f8efee")
    css = d.css(SANS, SERIF, MONO, low=9.5, high=11) + (
        f".page{{background:{pale}!important}}.c{{text-align:center}}h1{{text-align:center;font-size:{rng.randint(14, 19)}pt}}.t{{width:100%;margin-bottom:{rng.randint(0, 3)}mm}}.t td{{{rule};padding:1.1mm 2mm}}.n{{width:8mm;color:#444}}.k{{width:{rng.randint(48, 64)}mm;color:#444}}small{{font-size:7.5pt}}"
    )
    return Sheet(
        head + "".join(parts) + foot + (serial if d.maybe(0.6) else ""),
        css,
        size=rng.choice([(210.0, 297.0), (210.0, 297.0), (176.0, 250.0)]),
        margin=(16.0, 18.0, 12.0, 20.0),
    )

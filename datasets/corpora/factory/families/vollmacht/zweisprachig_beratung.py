"""Power for an advice centre or a relative in two languages, German above or beside the other; used by refugees and migrants."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_TONGUES: dict[str, tuple[str, ...]] = {
    "en": ("Power of Attorney", "I, the undersigned", "born on", "residing at", "hereby authorise", "to represent me before", "This power of attorney is valid until revoked.", "Place, date", "Signature", "File number"),
    "uk": ("Довіреність", "Я, що нижче підписався(лась)", "дата народження", "адреса", "уповноважую", "представляти мене у", "Довіреність дійсна до відкликання.", "Місце, дата", "Підпис", "Номер справи"),
    "tr": ("Vekâletname", "Ben, aşağıda imzası bulunan", "doğum tarihi", "adres", "vekil tayin ediyorum", "beni temsil etmesi için:", "Vekâletname geri alınıncaya kadar geçerlidir.", "Yer, tarih", "İmza", "Dosya numarası"),
    "ru": ("Доверенность", "Я, нижеподписавшийся(аяся)", "дата рождения", "проживающий(ая)", "уполномочиваю", "представлять меня в", "Доверенность действительна до отзыва.", "Место, дата", "Подпись", "Номер дела"),
    "pl": ("Pełnomocnictwo", "Ja, niżej podpisany(a)", "ur.", "zamieszkały(a)", "upoważniam", "do reprezentowania mnie przed", "Pełnomocnictwo jest ważne do odwołania.", "Miejscowość, data", "Podpis", "Sygnatura akt"),
    "fr": ("Procuration", "Je soussigné(e)", "né(e) le", "demeurant à", "donne procuration à", "pour me représenter auprès de", "La procuration est valable jusqu'à révocation.", "Lieu, date", "Signature", "Numéro de dossier"),
}  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    w = _TONGUES[d.one_of(*_TONGUES)]
    centre = d.maybe(0.4)
    name = (
        d.one_of(
            "Flüchtlingshilfe {o} e. V.",
            "Migrationsberatung {o}",
            "Sozialberatung Caritas {o}",
            "Integrationszentrum {o} e. V.",
        ).format(o=g.town())
        if centre
        else p.helper.name
    )

    def helper() -> str:
        return d.field("bevollmaechtigter", name)

    helper_home = "" if centre else f", {d.one_of('geb.', 'geb. am')} {d.print_date(p.helper.born)}"
    filed = d.maybe(0.55)
    label = d.one_of("Aktenzeichen", "Az.", "Geschäftszeichen")
    office = escape(p.office)
    german = f"Ich, {v.giver(d, p)}, geboren am {d.print_date(p.giver.born)}, wohnhaft {v.where(p.home)}, bevollmächtige hiermit {helper()}{helper_home}, mich gegenüber {office} zu vertreten{d.one_of('', ' und meine Post zu empfangen', ', insbesondere ' + ' sowie '.join(v.powers(d, p, 1, 2)))}."
    foreign = f"{w[1]}, {v.giver(d, p)}, {w[2]} {d.print_date(p.giver.born)}, {w[3]} {v.where(p.home)}, {w[4]} {helper()} {w[5]} {office}."
    number_g = f"<p>{label}: {v.number(d, p)}</p>" if filed else ""
    valid = d.one_of(
        "Diese Vollmacht gilt bis auf Widerruf.",
        f"Sie ist gültig bis {d.print_date(d.later(p.signed, 90, 720))}.",
        "Die Vollmacht gilt bis zum Widerruf.",
    )
    shape = rng.randrange(3)
    if shape == 0:
        text = f"<table class=z><tr><td><h2>{d.one_of('Vollmacht', 'VOLLMACHT')}</h2>{number_g}<p>{german}</p><p>{valid}</p><td><h2>{w[0]}</h2><p>{foreign}</p><p>{w[6]}</p></table>"
    elif shape == 1:
        text = f"<h1>Vollmacht / {w[0]}</h1>{number_g.replace(label, f'{label} / {w[9]}')}<p>{german}</p><p>{valid}</p><hr><p><i>{foreign}</i></p><p><i>{w[6]}</i></p>"
    else:
        rows = [
            ("Vollmachtgeber/in", w[1], v.giver(d, p)), ("geboren am", w[2], d.print_date(p.giver.born)), ("Anschrift", w[3], v.where(p.home)), ("bevollmächtigt", w[4], f"{helper()}{helper_home}"),
            ("zur Vertretung bei", w[5], office), *([(label, w[9], v.number(d, p))] if filed else []),
        ]  # fmt: skip
        text = (
            f"<h1>Vollmacht<br><small>{w[0]}</small></h1><table class=g>"
            + "".join(f"<tr><td>{x}<br><i>{y}</i><td>{z}" for x, y, z in rows)
            + f"</table><p>{valid}<br><i>{w[6]}</i></p>"
        )
    when = v.dated(d, p.home.place, v.signed(d, p)) if d.maybe(0.93) else "________"
    sign = f"<table class=s><tr><td>{when}<br><small>Ort, Datum / {w[7]}</small><td>{v.ink(d, p.giver.last)}<br><small>Unterschrift / {w[8]}</small></table>"
    head = (
        f"<div class=h>{helper()}<br><small>{v.where(g.address())} · {g.phone()}</small></div>"
        if centre and d.maybe(0.7)
        else ""
    )
    interpreter = (
        f"<p class=k>{d.one_of('Übersetzt von', 'Sprachmittlung:', 'Dolmetscher/in:')} {escape(g.person().name)}, {d.print_date(d.later(p.signed, 1, 5))}</p>"
        if d.maybe(0.4)
        else ""
    )
    body = head + text + sign + interpreter
    css = d.css(
        ("DejaVu Sans", "Liberation Sans", "FreeSans"),
        ("DejaVu Serif", "Liberation Serif"),
        SANS[:2],
        SERIF[:2],
        low=10,
        high=11.8,
    ) + (
        f"h1,h2{{font-size:{rng.randint(14, 19)}pt;margin:4mm 0}}.z{{width:100%}}.z td{{width:50%;padding:2mm 4mm;border:{d.one_of('0', '1px solid #999')}}}.g{{width:100%;margin-bottom:4mm}}.g td{{border:1px solid #999;padding:1.5mm 2mm}}"
        f".g td:first-child{{width:58mm}}.s{{width:100%;margin-top:14mm}}.s td{{width:50%}}.h{{font-weight:bold;color:{d.one_of('#a00', '#036', '#063', '#333')};border-bottom:1px solid #aaa;margin-bottom:5mm}}small{{font-size:75%;font-weight:normal}}.k{{font-size:8.5pt}}"
    )
    return Sheet(body, css, margin=(20.0, 20.0, 16.0, 22.0))

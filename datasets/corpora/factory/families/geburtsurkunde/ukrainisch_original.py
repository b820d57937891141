"""Foreign original: Ukrainian certificate in Cyrillic letters, landscape or upright, labels below or in front of the lines."""

from __future__ import annotations

from datetime import date

from corpora.factory.draft import SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth

_LAST = (
    ("Шевченко", "Шевченко"), ("Коваленко", "Коваленко"), ("Бондаренко", "Бондаренко"), ("Мельник", "Мельник"), ("Ковальчук", "Ковальчук"), ("Кравчук", "Кравчук"), ("Лисенко", "Лисенко"), ("Савицький", "Савицька"),
    ("Петровський", "Петровська"), ("Гончарук", "Гончарук"), ("Ткаченко", "Ткаченко"), ("Олійник", "Олійник"), ("Левченко", "Левченко"), ("Марчук", "Марчук"), ("Білоус", "Білоус"), ("Зеленський", "Зеленська"),
)  # fmt: skip
_MEN = (
    ("Олександр", "Олександр"),
    ("Андрій", "Андрі"),
    ("Сергій", "Сергі"),
    ("Іван", "Іван"),
    ("Микола", "Микол"),
    ("Дмитро", "Дмитр"),
    ("Павло", "Павл"),
    ("Тарас", "Тарас"),
    ("Олег", "Олег"),
    ("Богдан", "Богдан"),
    ("Максим", "Максим"),
)
_WOMEN = (
    "Олена",
    "Наталія",
    "Ірина",
    "Оксана",
    "Марія",
    "Анна",
    "Тетяна",
    "Юлія",
    "Софія",
    "Катерина",
    "Дарина",
    "Вікторія",
)
_TOWNS = (
    "Харків",
    "Полтава",
    "Одеса",
    "Миколаїв",
    "Суми",
    "Дніпро",
    "Херсон",
    "Чернігів",
    "Запоріжжя",
    "Вінниця",
    "Житомир",
)
_MONTHS = (
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
)


def draw(d: Draft) -> Sheet:
    b, g, rng = birth(d, first=date(1992, 1, 1), last=date(2023, 1, 1)), d.german, d.rng
    male = b.child.sex == "m"
    last = rng.choice(_LAST)
    father, stem = rng.choice(_MEN)
    grand = [rng.choice(_MEN)[1] for _ in range(2)]

    def patronym(root: str, man: bool) -> str:
        if root.endswith("і"):
            return root + ("йович" if man else "ївна")
        return root + ("ович" if man else "івна")

    first = rng.choice(_MEN)[0] if male else rng.choice(_WOMEN)
    family = last[0] if male else last[1]
    given = f"{first} {patronym(stem, male)}"
    full = f"{given} {family}"
    town, seat = rng.choice(_TOWNS), rng.choice(_TOWNS)
    folks = [
        f"{father} {patronym(grand[0], True)} {last[0]}",
        f"{rng.choice(_WOMEN)} {patronym(grand[1], False)} {last[1]}",
    ]

    def day(value: date, key: str = "") -> str:
        text = value.strftime("%d.%m.%Y") if numeric else f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
        return d.field(key, text, value.isoformat()) if key else text

    numeric = d.maybe(0.4)
    captions_below = d.maybe(0.55)

    def line(caption: str, value: str) -> str:
        if captions_below:
            return f"<div class=l>{value}</div><div class=s>{caption}</div>"
        return f"<div class=r><span>{caption}</span><span class=x>{value}</span></div>"

    office = f"{d.one_of('Відділ реєстрації актів цивільного стану', 'Відділ державної реєстрації актів цивільного стану по', 'Виконавчий комітет')} {d.one_of('міста', 'м.')} {seat}"
    number = d.code("registernummer", str(rng.randint(2, 3400)))
    split = d.maybe(0.5)
    rows = (
        [
            line("прізвище", d.field("name", family, full)),
            line("власне ім'я, по батькові", d.field("name", given, full)),
        ]
        if split
        else [line("прізвище, власне ім'я, по батькові", d.field("name", f"{family} {given}", full))]
    )
    rows.append(
        line(
            "Дата народження" if numeric else "народився (народилася)",
            day(b.child.born, "geburtsdatum") + d.one_of("", " року"),
        )
    )
    rows.append(line("Місце народження", f"{d.one_of('місто ', 'м. ', '')}{d.field('geburtsort', town)}"))
    rows.append(line("про що складено відповідний актовий запис №", f"{d.one_of('', '№ ')}{number}"))
    if d.maybe(0.6):
        rows.append(line("дата складання актового запису", day(b.registered)))
    parents = [
        line("Батько", d.field("elternteile", folks[0], folks[0], part=1))
        if len(b.parents) > 1
        else line("Батько", "—"),
        line("Мати", d.field("elternteile", folks[1], folks[1], part=2)),
    ]
    if d.maybe(0.4):
        parents.insert(1, line("громадянство", "України"))
    rest = [line("Місце державної реєстрації", d.field("standesamt", office)), line("Дата видачі", day(b.issued))]
    head = f"<div class=c><small>{d.one_of('УКРАЇНА', 'Україна')}</small><h1>{d.one_of('СВІДОЦТВО ПРО НАРОДЖЕННЯ', 'Свідоцтво про народження')}</h1></div>"
    series = f"<p class=c>Серія {d.one_of('I', 'II')}-{d.one_of('ВЛ', 'БК', 'ЖС', 'ПЛ', 'КИ')} № {g.digits(6)}</p>"
    color = d.one_of("#27408b", "#b8433a", "#3b7a57", "#6b4c9a")
    mark = f"<div style='display:inline-block;width:30mm;height:30mm;border:2px solid {color};border-radius:50%;color:{color};font-size:6pt;text-align:center'><div style='padding-top:12mm'>М.П.</div></div>"
    foot = f"<div style='display:flex;gap:10mm;align-items:center;margin-top:3mm'>{mark}<div>{d.one_of('Керівник органу', 'Начальник відділу')} ______________</div></div>"
    wide = d.maybe(0.45)
    left, right = "".join(rows), "".join([*parents, *rest]) + foot
    body = f"{head}<table class=w><tr><td>{left}<td>{right}</table>{series}" if wide else head + left + right + series
    ink = d.font(SANS, SERIF) if d.maybe(0.7) else "DejaVu Serif"
    css = (
        f"body{{font-family:'{ink}','DejaVu Sans';font-size:{rng.uniform(9.5, 11.5):.1f}pt}}.page{{background:{d.one_of('#eef4fb', '#fdf3f0', '#f0f6ee', '#fff')}!important}}h1{{font-size:{rng.randint(15, 21)}pt;color:{color};margin:1mm 0 3mm}}.c{{text-align:center}}"
        f".l{{border-bottom:1px solid #777;margin-top:{rng.uniform(1.5, 3):.1f}mm;text-align:{d.one_of('center', 'left')}}}.s{{font-size:6.8pt;text-align:center;color:#555}}.r{{margin-bottom:{rng.uniform(1.5, 3):.1f}mm}}.x{{border-bottom:1px dotted #555;margin-left:3mm;display:inline-block;min-width:60mm}}.w{{width:100%}}.w>tbody>tr>td{{width:50%;padding:0 5mm;vertical-align:top}}"
    )  # fmt: skip
    return Sheet(
        body,
        css,
        size=(297.0, 210.0) if wide else rng.choice([(210.0, 297.0), (148.0, 210.0)]),
        margin=(13.0, 14.0, 9.0, 15.0),
    )

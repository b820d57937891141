"""Foreign original: certified copy of an entry in an English register, one row of numbered columns across the sheet."""

from __future__ import annotations

from datetime import date
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.geburtsurkunde._geburt import birth, scrawl, seal

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_TOWNS = (
    "Ashbourne",
    "Kumasi North",
    "Port Ellis",
    "Lakeview",
    "Enugu East",
    "Ibara",
    "Kampari",
    "Westbrook",
    "Takwa",
    "Halden",
    "Riverton",
    "Kottapur",
    "Madina",
    "Accaro",
)


def draw(d: Draft) -> Sheet:
    b, g, rng = birth(d, first=date(1965, 1, 1), last=date(2024, 1, 1)), d.german, d.rng
    b = b.led_by("m")
    shape = rng.randrange(3)

    def day(value: date) -> str:
        month = _MONTHS[value.month - 1]
        return (f"{value.day} {month} {value.year}", f"{month} {value.day}, {value.year}", value.strftime("%d/%m/%Y"))[
            shape
        ]

    born = d.field("geburtsdatum", day(b.child.born), b.child.born.isoformat())
    town, district = rng.choice(_TOWNS), rng.choice(_TOWNS)
    place = d.field("geburtsort", town)
    office = d.field(
        "standesamt",
        d.one_of(
            f"{district} Registration District",
            f"Registrar of Births, {district}",
            f"{district} Civil Registry",
            f"National Population Commission {district}",
        ),
    )
    number = d.code(
        "registernummer",
        d.one_of(
            str(rng.randint(1, 499)),
            f"{rng.randint(1, 90)}/{b.registered.year}",
            f"B{g.digits(6)}",
            f"{b.registered.year}-{g.digits(5)}",
        ),
    )
    parents = {parent.sex: b.parent(d, n) for n, parent in enumerate(b.parents)}
    trade = d.one_of("Trader", "Carpenter", "Teacher", "Farmer", "Clerk", "Driver")
    sex = "Male" if b.child.sex == "m" else "Female"
    cells = [
        (d.one_of("When and where born", "Date and place of birth"), f"{born}<br>{place}"), (d.one_of("Name, if any", "Name and surname"), b.name(d)), ("Sex", sex),
        (d.one_of("Name and surname of father", "Father"), parents.get("m", "—————")), (d.one_of("Name, surname and maiden surname of mother", "Mother"), parents["w"] + (f" formerly {escape(b.maiden)}" if d.maybe(0.5) else "")),
        ("Occupation of father", trade), ("Signature, description and residence of informant", f"{escape(g.person().name)}, {d.one_of('Midwife', 'Present at the birth', 'Aunt')}, {town}"),
        ("When registered", day(b.registered)), ("Signature of registrar", scrawl(d, b.clerk)),
    ]  # fmt: skip
    cells = [cell for n, cell in enumerate(cells) if n < 5 or d.maybe(0.7)]
    title = d.one_of(
        "CERTIFIED COPY OF AN ENTRY OF BIRTH", "CERTIFICATE OF BIRTH", "BIRTH CERTIFICATE", "CERTIFIED COPY of an ENTRY"
    )
    country = d.one_of(
        "Republic of Kamara",
        "Federal Republic",
        "County Council",
        "Births and Deaths Registration Act",
        "Government of the Republic",
    )
    head = f"<div class=c><small>{country}</small><h1>{title}</h1></div><p>{d.one_of('Registration District', 'Registered at', 'Issued by')}: {office} <span style='float:right'>{d.one_of('No.', 'Entry No.', 'Registration No.', 'Certificate of entry')} {number}</span></p>"
    wide = d.maybe(0.6)
    if wide:
        table = (
            "<table class=g><tr>"
            + "".join(f"<td class=k>{n} {k}" for n, (k, _) in enumerate(cells, 1))
            + "<tr>"
            + "".join(f"<td class=v>{v}" for _, v in cells)
            + "</table>"
        )
    else:
        table = (
            "<table class=g>"
            + "".join(f"<tr><td class=k>{n}. {k}<td class=v>{v}" for n, (k, v) in enumerate(cells, 1))
            + "</table>"
        )
    proof = f"<p>{d.one_of('Certified to be a true copy of an entry in a register in my custody.', 'I certify this to be a true extract from the Register of Births.')} Date: {day(b.issued)}</p>"
    foot = f"<div style='display:flex;gap:15mm;align-items:center'>{seal(d, 'REGISTRAR', '*')}<div>{scrawl(d, b.clerk)}<br><small>{d.one_of('Superintendent Registrar', 'Registrar', 'Deputy Registrar')}</small></div></div><p><small>{d.one_of('CAUTION: Any person who falsifies any of the particulars is liable to prosecution.', 'WARNING: A certificate is not evidence of identity.', 'Fee paid: 20')} &nbsp; {d.one_of('BXA', 'NPC', 'BC')} {g.digits(6)}</small></p>"
    paper = d.one_of("#f6e3e0", "#e9f1e4", "#f7efdc", "#fff", "#e8eef7")
    ink = d.font(HAND, MONO, SERIF)
    css = (
        f"body{{font-family:'{d.font(SERIF, SANS)}';font-size:{rng.uniform(9, 10.5):.1f}pt}}.page{{background:{paper}!important}}.c{{text-align:center}}h1{{font-size:{rng.randint(15, 20)}pt;margin:1mm 0 4mm;color:{d.one_of('#8a1d1d', '#000', '#1d4a2d')}}}.g{{width:100%;{'table-layout:fixed;' if wide else ''}margin:3mm 0}}.g td{{border:1px solid #654;padding:1.2mm;vertical-align:top}}"
        f".k{{font-size:{'7pt' if wide else '8.5pt;width:70mm'}}}.v{{font-family:'{ink}';font-size:{rng.uniform(9.5, 12):.1f}pt;{'height:22mm;overflow-wrap:anywhere' if wide else ''}}}small{{font-size:7.5pt}}"
    )  # fmt: skip
    return Sheet(
        head + table + proof + foot,
        css,
        size=(297.0, 210.0) if wide else (210.0, 297.0),
        margin=(14.0, 14.0, 10.0, 16.0),
    )

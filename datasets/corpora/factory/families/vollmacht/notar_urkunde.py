"""Notarial general and care power: roll number on top, "appeared before me", roman chapters in long prose, two pages or more."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, MONTHS, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_CHAPTERS = (
    ("Generalvollmacht", "Der Bevollmächtigte ist befugt, den Vollmachtgeber in allen persönlichen und vermögensrechtlichen Angelegenheiten, bei denen eine Stellvertretung gesetzlich zulässig ist, gerichtlich und außergerichtlich zu vertreten."),
    ("Vermögensangelegenheiten", "Die Vollmacht umfasst insbesondere die Verfügung über Bankkonten und Depots, den Erwerb und die Veräußerung von Grundbesitz, die Vertretung gegenüber Sozialleistungsträgern sowie die Annahme von Schenkungen."),
    ("Persönliche Angelegenheiten", "Der Bevollmächtigte darf über ärztliche Untersuchungen und Heilbehandlungen entscheiden, auch wenn die begründete Gefahr besteht, dass der Vollmachtgeber stirbt oder einen schweren Schaden erleidet (§ 1829 Abs. 1 BGB)."),
    ("Unterbringung", "Zu Entscheidungen über eine Unterbringung mit Freiheitsentziehung ist der Bevollmächtigte ermächtigt (§ 1831 BGB)."),
    ("Innenverhältnis", "Im Innenverhältnis darf von der Vollmacht erst Gebrauch gemacht werden, wenn der Vollmachtgeber hierzu selbst nicht mehr in der Lage ist."),
    ("Untervollmacht, Befreiung", "Untervollmacht darf für einzelne Geschäfte erteilt werden. Von den Beschränkungen des § 181 BGB ist der Bevollmächtigte {x}befreit."),
    ("Geltungsdauer", "Die Vollmacht erlischt nicht durch den Tod oder die Geschäftsunfähigkeit des Vollmachtgebers. Sie ist jederzeit widerruflich."),
    ("Betreuungsverfügung", "Sollte dennoch eine Betreuung notwendig werden, wird der Bevollmächtigte als Betreuer vorgeschlagen."),
    ("Ersatzbevollmächtigter", "Fällt der Bevollmächtigte weg, so tritt {n}, geboren am {t}, an seine Stelle."), ("Registrierung", "Die Vollmacht wird beim Zentralen Vorsorgeregister der Bundesnotarkammer eingetragen."),
    ("Hinweise, Kosten", "Der Notar hat über die Tragweite belehrt. Der Wert der Vollmacht wird mit {b} angegeben; die Kosten trägt der Vollmachtgeber."),
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d, old=True)
    notary, town = g.person(), g.town()
    roll = f"{g.digits(rng.choice([3, 4]))}/{p.signed.year}{d.one_of('', ' ' + notary.last[0])}"
    day = (
        v.signed(d, p)
        if d.maybe(0.6)
        else d.field("datum", f"{p.signed.day}. {MONTHS[p.signed.month - 1]} {p.signed.year}", p.signed.isoformat())
    )
    label = d.one_of("UR-Nr.", "Urkundenrolle Nr.", "URNr.", "Nummer der Urkundenrolle:", "UVZ-Nr.")
    number = d.code("aktenzeichen", roll)
    opening = d.one_of(
        f"Heute, am {day}, erschien vor mir, {escape(notary.name)}, Notar mit dem Amtssitz in {escape(town)}, in meinen Amtsräumen:",
        f"Verhandelt zu {escape(town)} am {day}. Vor mir, dem unterzeichnenden Notar {escape(notary.name)} in {escape(town)}, erschien:", f"Am {day} ist vor mir, Notarin {escape(notary.name)} in {escape(town)}, anwesend:",
    )  # fmt: skip
    sex, other = ("Frau" if p.giver.sex == "w" else "Herr"), ("Frau" if p.helper.sex == "w" else "Herrn")
    who = f"{sex} {v.giver(d, p)}, geboren am {d.print_date(p.giver.born)} in {escape(g.town())}, {d.one_of('wohnhaft', 'wohnhaft in')} {v.where(p.home)}, {d.one_of('ausgewiesen durch Personalausweis', 'dem Notar von Person bekannt')}."
    relation = d.one_of(f"{p.kin} – ", "") if d.maybe(0.5) else ""
    give = d.one_of(
        f"Ich, {v.giver(d, p)}, – nachstehend „Vollmachtgeber“ – erteile hiermit {other} {v.helper(d, p)}, geboren am {d.print_date(p.helper.born)}, {v.where(p.helper_home)}, – {relation}nachstehend „Bevollmächtigter“ – Vollmacht.",
        f"Der Erschienene erklärte: Ich bevollmächtige {other} {v.helper(d, p)}, geb. {d.print_date(p.helper.born)}, wohnhaft {v.where(p.helper_home)}, mich umfassend zu vertreten.",
    )
    chapters = [item for item in _CHAPTERS if d.maybe(0.75)] or list(_CHAPTERS[:4])
    roman = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
    shape = d.one_of("roman", "paragraph", "number")
    text = ""
    for index, (title, prose) in enumerate(chapters):
        mark = {"roman": f"{roman[index]}.", "paragraph": f"§ {index + 1}", "number": f"{index + 1}."}[shape]
        filled = escape(
            prose.format(
                x=d.one_of("", "nicht "),
                n=g.person().name,
                t=d.print_date(g.person().born),
                b=d.print_amount(g.money(5000, 200000, round_to=1000)),
            )
        )
        text += f"<div><h3>{mark} {title}</h3><p>{filled}</p></div>"
    copy = d.print_date(d.later(p.signed, 1, 500))
    end = (
        f"<p>{d.one_of('Vorstehende Niederschrift wurde vom Notar vorgelesen, genehmigt und eigenhändig unterschrieben:', 'Vorgelesen, genehmigt und unterschrieben')}</p><p>{v.ink(d, p.giver.last, 0.5)}</p><p>{v.ink(d, notary.last, 0.5)}<br>{escape(notary.name)}, Notar{'in' if notary.sex == 'w' else ''}</p>"
        + (f"<div class=st>{d.one_of('Erste', 'Zweite', '1.', '3.')} Ausfertigung für {d.one_of('den Bevollmächtigten', v.helper(d, p))}<br>{escape(town)}, den {copy}<br>L. S. &emsp; {escape(notary.last)}</div>" if d.maybe(0.6) else "")
    )  # fmt: skip
    title = d.one_of(
        "General- und Vorsorgevollmacht",
        "Vollmacht",
        "VORSORGEVOLLMACHT",
        "Generalvollmacht",
        "Notarielle Vorsorgevollmacht mit Betreuungsverfügung",
    )
    head = d.one_of(
        f"<p>{label} {number}</p>",
        f"<p style='text-align:right'>{label} {number}</p>",
        f"<p style='text-align:center'>{label}<br>{number}</p>",
    )
    frame = d.maybe(0.3)
    cover = (
        f"<div class=cov><p>Notar {escape(notary.name)}</p><p>{v.where(g.address())}</p><h1>{title}</h1><p>{label} {number}</p><p>{d.one_of('von', 'des/der')} {v.giver(d, p)}</p></div>"
        if frame
        else ""
    )
    body = f"{cover}<div class={'break' if frame else 'x'}>{head}</div><h1>{title}</h1><p>{opening}</p><p class=in>{who}</p><p>{give}</p>{text}{end}"
    css = d.css(SERIF, SERIF, MONO, SANS, low=11, high=12.5) + (
        f"h1{{font-size:{rng.randint(15, 20)}pt;text-align:center;margin:8mm 0}}h3{{font-size:105%;text-align:{d.one_of('center', 'left')};margin:4mm 0 1.5mm}}p{{text-align:{d.one_of('justify', 'left')};margin:0 0 3mm}}.in{{margin:0 12mm 4mm}}"
        f".cov{{margin-top:60mm;text-align:center}}.cov p{{text-align:center}}.st{{border:1px solid #555;padding:3mm;width:90mm;font-size:9.5pt;margin-top:6mm}}.page{{background:{d.one_of('#fff', '#fff', '#fbf8ef')}!important}}"
    )
    return Sheet(
        body,
        css,
        header="<div style='position:absolute;top:10mm;left:100mm;font-size:9pt'>- {page} -</div>",
        margin=(22.0, 25.0, 20.0, 30.0),
    )

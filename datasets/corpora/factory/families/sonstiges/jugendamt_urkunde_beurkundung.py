"""Deed of a Jugendamt: maintenance title, recognition of paternity or custody declaration; solemn prose before the Urkundsperson."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.sonstiges import _akte as akte


def draw(d: Draft) -> Sheet:
    g = d.german
    town = g.town()
    office = d.one_of(
        "Stadt {} - Jugendamt",
        "Landkreis {} Jugendamt",
        "Kreis {}, Der Landrat, Jugendamt",
        "Bezirksamt {} Jugendamt",
        "Stadtjugendamt {}",
        "Landratsamt {} - Amt für Jugend und Familie",
    ).format(town)
    father, mother = g.person(sex="m"), g.person(sex="w")
    c = akte.case(d, office, coded=0.45, who=father, style=d.one_of("d. month yyyy", "dd.mm.yyyy"))
    child = g.person(last=d.one_of(father.last, mother.last), adult=False)
    kid = f"{escape(child.name)}, geboren am {d.print_date(child.born)} in {escape(g.town())}"
    one = f"{escape(father.name)}, geboren am {d.print_date(father.born)}, wohnhaft {escape(c.home.street)}, {escape(c.home.postcode_place)}"
    two = f"{escape(mother.name)}, geboren am {d.print_date(mother.born)}, wohnhaft {escape(g.street())}, {escape(g.address().postcode_place)}"
    kind = d.rng.choice(["pay", "father", "custody"])
    percent = d.one_of("100", "100", "110", "115", "105")
    register = f"{d.one_of('Urk.-Reg.-Nr.', 'Beurk.-Reg. Nr.', 'Urkundenregister-Nr.', 'UR-Nr.')} {d.rng.randint(3, 990)}/{c.day.year}"
    title = {
        "pay": d.one_of(
            "Verpflichtung zur Unterhaltsleistung",
            "Urkunde über die Verpflichtung zum Kindesunterhalt",
            "Urkunde nach § 59 Abs. 1 Satz 1 Nr. 3 SGB VIII",
            "Vollstreckbare Ausfertigung – Unterhaltsverpflichtung",
        ),
        "father": d.one_of(
            "Anerkennung der Vaterschaft",
            "Vaterschaftsanerkennung mit Zustimmung der Mutter",
            "Urkunde über die Anerkennung der Vaterschaft",
        ),
        "custody": d.one_of(
            "Erklärung über die gemeinsame elterliche Sorge",
            "Sorgeerklärung",
            "Gemeinsame Sorgeerklärung nach § 1626a BGB",
        ),
    }[kind]
    identity = d.one_of(
        "ausgewiesen durch Personalausweis",
        "von Person bekannt",
        "ausgewiesen durch Reisepass Nr. C" + g.digits(8),
        "nach Vorlage des Aufenthaltstitels",
    )
    acts = {
        "pay": [
            f"Ich verpflichte mich, dem Kind {kid}, ab dem {d.print_date(d.later(c.day, -30, 30).replace(day=1))} Unterhalt in Höhe von {percent} Prozent des jeweiligen Mindestunterhalts der jeweiligen Altersstufe nach § 1612a BGB, abzüglich des hälftigen Kindergeldes, zu zahlen.",
            f"Dies entspricht zur Zeit einem Zahlbetrag von {akte.euro(d, 190, 690)} monatlich.", "Der Unterhalt ist monatlich im Voraus, spätestens am Ersten eines Monats, an den gesetzlichen Vertreter zu zahlen.",
            f"Der Rückstand bis zum heutigen Tag beträgt {akte.euro(d, 200, 4000)}.", "Ich unterwerfe mich wegen dieser Verpflichtung der sofortigen Zwangsvollstreckung aus dieser Urkunde.", "Dem Kind ist eine vollstreckbare Ausfertigung zu erteilen.",
        ],
        "father": [
            f"Ich erkenne an, der Vater des Kindes {kid}, zu sein. Mutter des Kindes ist {two}.", "Über die rechtlichen Folgen (Unterhalt, Erbrecht, Namensrecht) bin ich belehrt worden.", "Die Mutter stimmte der Anerkennung zu.", "Ich bin deutscher Staatsangehöriger und ledig.",
        ],
        "custody": [
            f"Wir sind die Eltern des Kindes {kid}, und nicht miteinander verheiratet. Mutter: {two}.", "Wir erklären, dass wir die Sorge für das Kind gemeinsam übernehmen wollen.", "Eine gerichtliche Entscheidung über die elterliche Sorge liegt nicht vor.", "Die Urkundsperson hat auf die Bedeutung der Erklärung hingewiesen.",
        ],
    }[kind]  # fmt: skip
    acts = [text for number, text in enumerate(acts) if number == 0 or d.maybe(0.85)]
    numbered = d.maybe(0.5)
    prose = "".join(f"<p>{f'{i}. ' if numbered else ''}{text}</p>" for i, text in enumerate(acts, 1))
    when = c.dated or "heutigen Tage"
    opening = d.one_of(
        f"Verhandelt in {escape(town)}{', am ' + c.dated if c.dated else ''}. Vor der nach § 59 SGB VIII ermächtigten Urkundsperson erschien {one}, {identity}, und erklärte:",
        f"Gegenwärtig: {escape(c.clerk.name)} als Urkundsperson {d.one_of('des Jugendamtes', 'beim ' + c.shown)}. Es erscheint {'am ' + when if c.dated else 'heute'}: {one}, {identity}. Der Erschienene erklärt:",
        f"Am {when} erschien {one}. Er ist {identity}. Nach Belehrung gab er zu Protokoll:" if c.dated else f"Es erschien {one}. Nach Belehrung gab er zu Protokoll:",
    )  # fmt: skip
    closing = d.one_of(
        "Vorgelesen, genehmigt und unterschrieben:",
        "v. g. u.",
        "Die Niederschrift wurde vorgelesen, von dem Erschienenen genehmigt und eigenhändig unterschrieben.",
    )
    signs = f"<div class=h><p>{akte.sign(d, father.last)}<br>{escape(father.name)}</p><p>{akte.sign(d, c.clerk.last)}<br>{d.one_of('Urkundsperson', escape(c.clerk.name) + ', Stadtoberinspektorin')}</p>{akte.seal(d, d.one_of('Jugendamt', town))}</div>"
    copy_day = d.print_date(d.later(c.day, 1, 20))
    copy = d.one_of(
        "",
        f"<p class=z>Die Übereinstimmung der Ausfertigung mit der Urschrift wird bestätigt. {escape(town)}, den {copy_day}</p>",
        f"<p class=z>Vorstehende Ausfertigung wird dem Kind, vertreten durch die Mutter, zum Zwecke der Zwangsvollstreckung erteilt. {escape(town)}, {copy_day}</p>",
    )
    left = f"<p>{c.shown}<br>{d.one_of(register, register + '<br>' + akte.ref(d, c)) if not c.code else register + '<br>' + akte.ref(d, c)}</p>"
    body = f"{left}<h1>{title}</h1><p>{opening}</p>{prose}<p>{closing}</p>{signs}{copy}"
    css = d.css(SERIF, SERIF, MONO, SANS, low=10.5, high=12.5) + (
        f"h1{{font-size:{d.rng.randint(14, 20)}pt;text-align:{d.one_of('center', 'left')};margin:{d.rng.randint(8, 18)}mm 0 8mm;font-weight:{d.one_of('bold', 'normal')};letter-spacing:{d.one_of('0', '.06em')}}}p{{text-align:{d.one_of('justify', 'left')};margin-bottom:4mm}}"
        ".h{display:flex;justify-content:space-between;align-items:flex-end;margin-top:10mm}.z{border-top:1px solid #000;margin-top:12mm;padding-top:3mm}"
    )
    return Sheet(
        body,
        css,
        header=d.one_of(
            "", "<div style='position:absolute;top:8mm;left:0;right:0;text-align:center;font-size:9pt'>- {page} -</div>"
        ),
        margin=(20, d.rng.randint(20, 40), 18, d.rng.randint(24, 34)),
    )

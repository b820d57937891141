"""Decision of a guardianship court: file number on top, parties, "Beschluss" spaced out, operative part in numbers, reasons, instruction."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_REASONS = (
    "Nach dem Gutachten des Sachverständigen Dr. {n} vom {t} leidet die betroffene Person an einer demenziellen Erkrankung.",
    "Das Gericht hat die betroffene Person am {t} persönlich angehört und sich einen unmittelbaren Eindruck verschafft.",
    "Die Betreuungsbehörde {o} hat mit Bericht vom {t} die Einrichtung einer Betreuung befürwortet.",
    "Andere Hilfen, insbesondere eine Vorsorgevollmacht, stehen nicht zur Verfügung.", "Die Vollmacht vom {t} zugunsten von {n} reicht nicht aus.",
    "Bei der Auswahl ist das Gericht dem Wunsch der betroffenen Person gefolgt (§ 1816 BGB).", "Die Verfahrenspflegerin {n} hat keine Einwände erhoben.",
    "Die bisherige Betreuerin {n} wird auf eigenen Antrag entlassen.", "Die Entscheidung über die sofortige Wirksamkeit beruht auf § 287 Abs. 2 FamFG.",
)  # fmt: skip
_LEGAL = (
    "Gegen diesen Beschluss findet das Rechtsmittel der Beschwerde statt. Sie ist binnen eines Monats bei dem Amtsgericht einzulegen.",
    "Die Frist beginnt mit der schriftlichen Bekanntgabe der Entscheidung. Die Beschwerde muss die Bezeichnung des angefochtenen Beschlusses enthalten und unterzeichnet sein.",
    "Bei einer einstweiligen Anordnung beträgt die Frist zwei Wochen.",
)


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    town, judge = g.town(), g.person()
    number = v.court_number(d)

    def mark() -> str:
        return d.code("aktenzeichen", number)

    profession = d.one_of(
        "Berufsbetreuer", "ehrenamtlicher Betreuer", "Rechtsanwalt", "Sohn", "Tochter", "Vereinsbetreuerin"
    )
    duties = sorted(d.some(v.CIRCLES, 2, 7), key=v.CIRCLES.index)
    review = d.print_date(d.later(p.signed, 360, 2500))
    lawyer = g.person()
    parties = (
        f"<div class=in><p>{v.giver(d, p)}, geboren am {d.print_date(p.giver.born)},<br>{v.where(p.home)}</p><p class=r>– {d.one_of('Betroffene', 'betroffene Person', 'Betroffener')} –</p>"
        + (f"<p>Verfahrenspfleger/in: {escape(lawyer.name)}, {v.where(g.address())}</p>" if d.maybe(0.4) else "")
        + (f"<p>Betreuer/in: {v.helper(d, p)}, {v.where(p.helper_home)}</p>" if d.maybe(0.5) else "")
        + (f"<p>Betreuungsbehörde: {escape(d.one_of('Stadt', 'Landkreis', 'Kreis'))} {escape(g.town())}</p>" if d.maybe(0.4) else "") + "</div>"
    )  # fmt: skip
    sex = "Frau" if p.helper.sex == "w" else "Herr"
    tenor = [
        d.one_of(
            f"Für die betroffene Person wird {sex} {v.helper(d, p)}, {v.where(p.helper_home)}, zum Betreuer bestellt ({profession}).",
            f"{sex} {v.helper(d, p)} – {profession} – wird zur Betreuung bestellt.", f"Zur Betreuerin/zum Betreuer wird bestellt: {v.helper(d, p)}, {v.where(p.helper_home)}",
        ),
        f"Der Aufgabenkreis umfasst: {d.one_of('; ', ', ').join(duties)}.",
        d.one_of(f"Das Gericht wird spätestens bis zum {review} über eine Aufhebung oder Verlängerung entscheiden.", f"Überprüfungszeitpunkt: {review}"),
        d.one_of("Die Entscheidung ist sofort wirksam.", f"Die Betreuung wird vorläufig bis {review} angeordnet."),
    ]  # fmt: skip
    if d.maybe(0.3):
        tenor.append(f"{escape(g.person().name)} wird als Betreuer/in entlassen.")
    shape = rng.randrange(3)
    ruling = (
        "<ol>" + "".join(f"<li>{text}</li>" for text in tenor) + "</ol>", "".join(f"<p class=in>{text}</p>" for text in tenor),
        "".join(f"<p>{('I', 'II', 'III', 'IV', 'V')[i]}. {text}</p>" for i, text in enumerate(tenor)),
    )[shape]  # fmt: skip
    reasons = [
        escape(text.format(n=g.person().name, t=d.print_date(d.later(p.signed, -90, -4)), o=g.town()))
        for text in d.some(_REASONS, 2, 7)
    ]
    title = d.one_of("B e s c h l u s s", "Beschluss", "BESCHLUSS", "B E S C H L U S S")
    when = v.signed(d, p)
    place = d.one_of("top", "bottom", "both")
    top = f"<p>vom {when}</p>" if place != "bottom" and d.maybe(0.5) else ""
    low = f"<p>{escape(town)}, {d.one_of('den ', '')}{when}<br>Amtsgericht</p>" if place != "top" or not top else ""
    issued = d.one_of(
        f"<div class=st>Ausgefertigt<br>{escape(town)}, {d.print_date(d.later(p.signed, 1, 10))}<br>{escape(g.person().last)}, Justizangestellte<br>als Urkundsbeamtin der Geschäftsstelle</div>", "",
        f"<div class=st>Beglaubigt<br>{escape(g.person().last)}<br>Justizobersekretär</div>",
    )  # fmt: skip
    rightly = d.maybe(0.5)
    head = (
        f"<p>{d.one_of('Aktenzeichen', 'Geschäftsnummer', 'Az.')}: {mark()}</p><h2>Amtsgericht {escape(town)}</h2>"
        if not rightly else f"<h2>Amtsgericht {escape(town)}</h2><p>{d.one_of('Betreuungsgericht', 'Abteilung für Betreuungssachen')}</p><p>{mark()}</p>"
    )  # fmt: skip
    body = (
        f"{head}<h1>{title}</h1>{top}<p>{d.one_of('In dem Betreuungsverfahren für', 'In der Betreuungssache', 'betreffend die Betreuung von')}</p>{parties}"
        f"<p>{d.one_of('hat das Amtsgericht', 'beschließt das Amtsgericht – Betreuungsgericht –', 'hat das Betreuungsgericht')} {escape(town)} durch {d.one_of('Richterin', 'Richter')} am Amtsgericht {escape(judge.last)} {d.one_of('beschlossen', 'am heutigen Tage beschlossen', '')}:</p>{ruling}"
        f"<h3>{d.one_of('Gründe:', 'G r ü n d e', 'Gründe')}</h3>" + "".join(f"<p>{text}</p>" for text in reasons)
        + (f"<h3>Rechtsbehelfsbelehrung</h3>{''.join(f'<p>{text}</p>' for text in d.some(_LEGAL, 1, 3))}" if d.maybe(0.8) else "")
        + f"{low}<p>{escape(judge.last)}<br>{d.one_of('Richterin am Amtsgericht', 'Richter am Amtsgericht')}</p>{issued}"
    )  # fmt: skip
    css = d.css(SERIF, SANS, MONO, low=10.5, high=12) + (
        f"h1{{font-size:{rng.randint(13, 18)}pt;text-align:center;margin:8mm 0 5mm}}h2{{font-size:{rng.randint(12, 17)}pt;font-weight:{d.one_of('normal', 'bold')};text-align:{d.one_of('left', 'center')}}}"
        "h3{text-align:center;font-size:105%}.in{margin-left:12mm}.r{text-align:right}.st{border:1px solid #555;width:75mm;padding:2mm;font-size:8.5pt;margin-top:5mm}"
    )
    head_line = "<div style='position:absolute;top:9mm;right:22mm;font-size:8pt'>- Seite {page} -</div>"
    return Sheet(body, css, header=head_line if d.maybe(0.6) else "", margin=(22.0, 22.0, 18.0, 26.0))

"""By hand on lined paper or a small slip: who may do what for me, place and date, name."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import HAND, Draft, Sheet
from corpora.factory.families.vollmacht import _macht as v

_TEXT = (
    "Hiermit bevollmächtige ich {h} {p}.", "Ich {g} bevollmächtige {k} {h} {p}.", "Hiermit gebe ich {k} {h} Vollmacht {p}.",
    "Ich {g} geb. {b} erteile hiermit {h} wohnhaft {a} die Vollmacht {p}.", "{k} {h} darf für mich {q}.", "Hiermit bevolmächtige ich {k} {h}, {p}!",
)  # fmt: skip
_LOOSE = (
    "meine Unterlagen abzugeben", "alles mit dem Amt zu regeln", "meine Post abzuholen", "Auskunft über meinen Antrag zu bekommen", "meinen Bescheid abzuholen",
    "für mich zum Termin zu gehen", "den Antrag für mich zu stellen", "mich beim Jobcenter zu vertreten", "meinen Ausweis abzuholen", "mit der Krankenkasse zu sprechen",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, p = d.german, d.rng, v.power(d)
    style = d.one_of("dd.mm.yyyy", "d.m.yyyy", "dd.mm.yy", "d. month yyyy")
    female = p.helper.sex == "w"
    kin = p.kin + ("n" if p.kin in ("Neffe", "Nachbar") else "")
    pattern = d.one_of(*_TEXT)
    if "gebe ich" in pattern:
        kin = d.one_of(f"{'meiner' if female else 'meinem'} {kin}", "Frau" if female else "Herrn")
    elif "darf" in pattern:
        kin = d.one_of(f"Mein{'e' if female else ''} {p.kin}", "Frau" if female else "Herr")
    else:
        kin = d.one_of(f"meine{'' if female else 'n'} {kin}", "Frau" if female else "Herrn")
    tasks = d.some(_LOOSE, 1, 3)
    loose = " und ".join(tasks)
    text = pattern.format(
        g=v.giver(d, p), h=v.helper(d, p), k=kin, a=v.where(p.helper_home), b=d.print_date(p.giver.born, style), p=loose,
        q=d.one_of("alles regeln", "beim Amt sprechen", "Unterlagen abholen und Auskunft bekommen", "unterschreiben"),
    )  # fmt: skip
    filed = d.maybe(0.4)
    extra = [
        f"{d.one_of('Az', 'Az.', 'Aktenzeichen', 'Zeichen:', 'AZ:')} {v.number(d, p)}" if filed else d.one_of("", f"BG {g.bg_number()}", ""),
        d.one_of("", f"Ausweis Nr. {d.one_of('L', 'T', 'C')}{g.digits(8)}", f"Tel. {g.phone()}"),
        d.one_of("", "Gilt bis auf Widerruf.", f"Gültig bis {d.print_date(d.later(p.signed, 30, 400), style)}", f"Der Termin ist am {d.print_date(d.later(p.signed, 2, 20), style)}"),
    ]  # fmt: skip
    named = "{g}" in pattern
    who = [v.giver(d, p), escape(p.home.street), escape(p.home.postcode_place)] if d.maybe(0.8) or not named else []
    when = (
        d.one_of("", "den ", escape(p.home.place) + ", ", escape(p.home.place) + ", den ") + v.signed(d, p, style)
        if d.maybe(0.92)
        else ""
    )
    title = d.one_of("Vollmacht", "VOLLMACHT", "<u>Vollmacht</u>", "Vollmacht!", "Vollmacht")
    to = d.one_of("", "An " + escape(p.office), escape(p.office), "")
    end = [f"<span style='font-size:125%'>{v.giver(d, p) if not who or d.maybe(0.5) else escape(p.giver.last)}</span>"]
    lines = d.rng.choice([
        [*who, to, f"<p style='text-align:right'>{when}</p>", title, text, *extra, *end], [title, text, *extra, when, *end, *who],
        [f"<p style='text-align:right'>{when}</p>", title, to, *who, "", text, *extra, "", *end],
    ])  # fmt: skip
    body = "".join(
        f"<div class=l style='transform:rotate({rng.uniform(-0.9, 0.8):.2f}deg);margin-left:{rng.uniform(0, 4):.1f}mm'>{line or '&nbsp;'}</div>"
        for line in lines
    )
    gap, tint = rng.choice([8, 9, 10]), d.one_of("#c8d4e8", "#bbb", "#d9c9c9")
    size = rng.choice([(210.0, 297.0), (210.0, 297.0), (148.0, 210.0), (210.0, 148.0)])
    paper = d.one_of(
        "", f".page{{background:linear-gradient({tint} 1px,transparent 1px)!important;background-size:100% {gap}mm!important}}",
        f".page{{background:linear-gradient({tint} 1px,transparent 1px),linear-gradient(90deg,{tint} 1px,transparent 1px)!important;background-size:5mm 5mm!important}}",
    )  # fmt: skip
    css = (
        f"body{{font-family:'{d.font(HAND)}',cursive;font-size:{rng.uniform(14, 18) * (0.82 if min(size) < 200 else 1):.1f}pt;color:{d.one_of('#113', '#124a9a', '#222', '#1b1b6b')};"
        f"line-height:{gap}mm}}.l{{transform-origin:left}}p{{margin:0}}{paper}"
    )
    return Sheet(body, css, size=size, margin=(rng.uniform(9, 22), 12.0, 8.0, rng.uniform(10, 24)))

"""Heirs or a guardian end the lease of someone who died or moved into a home: the late tenant's name and court papers distract."""

from __future__ import annotations

from html import escape

from corpora.factory.draft import MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.kuendigung import _ende as k


def draw(d: Draft) -> Sheet:
    g, rng, e = d.german, d.rng, k.end(d, "mi", private=0.2)
    tenant = g.person(last=e.sender_person.last if d.maybe(0.6) else None)
    dead = d.maybe(0.6)
    title = "Frau" if tenant.sex == "w" else "Herr"
    kin = "Mutter" if tenant.sex == "w" else "Vater"
    own = "meine" if tenant.sex == "w" else "mein"
    died = d.print_date(d.later(e.written, -40, -4))
    flat = f"{escape(g.street())}, {k.place(e.to_home)}"
    if dead:
        first = d.one_of(
            f"{own} {kin} {escape(tenant.name)} ist am {died} verstorben. Als Erbe kündige ich das {k.what(d, e)} über die Wohnung {flat} nach § 564 BGB zum {k.until(d, e)}.",
            f"leider muss ich Ihnen mitteilen, dass {title} {escape(tenant.name)} (geb. {d.print_date(tenant.born)}) am {died} verstorben ist. Hiermit kündige ich die {k.thing(d, e, 'Wohnung')} zum {k.until(d, e)}.",
            f"im Namen der Erbengemeinschaft nach {escape(tenant.name)}, verstorben am {died}, kündige ich den {k.contract(d, e)} vom {d.print_date(e.began)} außerordentlich mit gesetzlicher Frist zum {k.until(d, e)}.",
        )
        proof = d.one_of(
            f"Die Sterbeurkunde (Nr. S {g.digits(3)}/{e.written.year}) liegt bei.",
            "Eine Kopie der Sterbeurkunde füge ich bei.",
            f"Das Nachlassgericht {escape(g.town())} führt die Sache unter {rng.randint(10, 90)} VI {rng.randint(10, 900)}/{e.written:%y}.",
        )
    else:
        number = f"{rng.randint(10, 90)} XVII {rng.randint(10, 900)}/{rng.randint(14, 26)}"
        first = d.one_of(
            f"als Betreuer von {title}{'n' if title == 'Herr' else ''} {escape(tenant.name)} (Amtsgericht {escape(g.town())}, {number}) kündige ich das {k.what(d, e)} über die Wohnung {flat} zum {k.until(d, e)}.",
            f"{title} {escape(tenant.name)} lebt seit {died} dauerhaft im Pflegeheim. Als gesetzliche Betreuung kündige ich hiermit den {k.contract(d, e)} zum {k.until(d, e)}.",
        )
        proof = d.one_of(
            f"Die Genehmigung des Betreuungsgerichts vom {died} (§ 1833 BGB) ist beigefügt.",
            "Kopie des Betreuerausweises anbei.",
        )
    subject = d.one_of(
        f"Kündigung {k.thing(d, e, 'Mietvertrag')} {escape(tenant.name)}", f"{k.thing(d, e, 'Wohnung')} {flat} – Kündigung", f"Kündigung der {k.thing(d, e, 'Wohnung')} {title} {escape(tenant.last)}",
        f"Beendigung des {k.what(d, e, of=True)} {escape(tenant.name)}, Mieter-Nr. {g.digits(6)}",
    )  # fmt: skip
    pool = (
        "Die Schlüssel können ab {t} abgeholt werden.", "Die Räumung übernimmt die Firma {f}.", "Die Kaution von {b} bitte auf das Nachlasskonto {i}.", "Das Sozialamt übernimmt die Miete nur bis zum Ablauf der Frist.",
        "Einer vorzeitigen Vermietung stimme ich zu.", "Bitte bestätigen Sie mir das Vertragsende.", "Den Dauerauftrag habe ich zum {t} beendet.",
    )  # fmt: skip
    rest = [
        escape(
            text.format(
                t=d.print_date(d.later(e.written, 5, 25)),
                f=g.firm(),
                b=d.print_amount(g.money(400, 1800)),
                i=d.print_iban(g.iban()),
            )
        )
        for text in d.some(pool, 1, 5)
    ]
    role = (
        d.one_of("Erbe", "Tochter", "Sohn", "")
        if dead
        else d.one_of("Berufsbetreuer", "Rechtliche Betreuung", "gesetzliche/r Betreuer/in")
    )
    block = f"{k.sender(d, e)}{d.one_of('<br>', ' · ') if role else ''}{role if not dead or d.maybe(0.3) else ''}<br>{escape(e.sender_home.street)}<br>{k.place(e.sender_home)}<br>{d.one_of('Tel. ', 'Mobil ')}{g.phone()}"
    frame = d.one_of(
        "border:1px solid #666;padding:3mm;width:75mm",
        "text-align:right",
        "text-align:center;border-bottom:1px solid #444",
        "",
    )
    when = d.one_of("{p}, {d}", "{p}, den {d}", "{d}").format(p=escape(e.sender_home.place), d=k.written(d, e))
    body = (
        f"<div style='{frame}'>{block}</div><div class=to>{k.to(d, e)}<br>{escape(e.to_home.street)}<br>{k.place(e.to_home)}</div><p class=r>{when}</p><p class=b>{subject}</p><p>{k.hello(d)}</p>"
        f"<p>{first}</p><p>{proof}</p>{''.join(f'<p>{text}</p>' for text in rest)}<p>{d.one_of('Mit freundlichen Grüßen', 'Hochachtungsvoll', 'Mit freundlichem Gruß')}</p>{k.ink(d, e.sender_person.last)}<br>{k.sender(d, e) if d.maybe(0.8) else ''}"
    )
    css = d.css(SERIF, SANS, MONO, low=10.5, high=12.2) + (
        f".to{{margin:{rng.randint(8, 18)}mm 0 {rng.randint(4, 12)}mm}}.r{{text-align:{d.one_of('right', 'left')}}}.b{{font-weight:bold;margin:5mm 0}}p{{margin:0 0 {rng.uniform(3, 5):.1f}mm}}"
    )
    return Sheet(body, css, margin=(rng.uniform(16, 28), 22.0, 16.0, 24.0))

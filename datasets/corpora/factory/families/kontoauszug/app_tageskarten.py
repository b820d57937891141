"""Print of a banking app: day headings over cards with name, note and coloured amount; newest first."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONTHS, SANS, Draft, Sheet
from corpora.factory.families.kontoauszug import _umsatz as u

_BANKS = (
    "Mobilbank Kiwi", "N26 Bank AG", "Tomorrow Konto", "Sparkasse {ort}", "Volksbank {ort} eG", "Flux Bank",
    "Taschenbank SE", "Commerzbank AG", "bunt Bank", "KontoKlar", "Deutsche Bank AG", "C24 Bank GmbH",
)  # fmt: skip
_NOW = ("Kontostand", "Verfügbar", "Aktueller Kontostand", "Saldo", "Dein Kontostand", "Guthaben")
_TABS = (
    "Übersicht", "Umsätze", "Karten", "Sparen", "Profil", "Aufträge", "Services", "Postfach", "Mehr", "Analyse",
    "Finanzen",
)  # fmt: skip
_CATEGORY = (
    "Lebensmittel", "Wohnen", "Freizeit", "Mobilität", "Sonstiges", "Einkommen", "Shopping", "Gesundheit",
    "Versicherung", "Essen & Trinken", "Bargeld",
)  # fmt: skip
_TITLES = ("Umsätze", "Transaktionen", "Buchungen", "Alle Umsätze", "Kontoumsätze", "Girokonto", "Mein Konto")


def _day_heading(d: Draft, row: int, day, form: str) -> str:  # type: ignore[no-untyped-def]
    week, month = u.WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    lead, shown = {
        "week": (f"{week}, ", f"{day.day}. {month} {day.year}"),
        "long": ("", f"{day.day}. {month} {day.year}"),
        "short": (f"{week[:2]}., ", day.strftime("%d.%m.%Y")),
        "tiny": (f"{week[:2]}. ", day.strftime("%d.%m.%y")),
        "abbr": ("", f"{day.day}. {month[:3] if len(month) > 4 else month}{'.' if len(month) > 4 else ''} {day.year}"),
        "yearless": (f"{week}, ", f"{day.day}. {month}"),
        "upper": (f"{week.upper()} ", day.strftime("%d.%m.%Y")),
    }[form]
    return lead + d.cell("buchungen.buchungstag", row, shown, day.isoformat())


def draw(d: Draft) -> Sheet:
    g, rng = d.german, d.rng
    a = u.account(d, *_BANKS, joint=0.03)
    s = u.statement(d, 3, 24, months=False)
    items = s.bookings[::-1]
    sign = d.one_of("-{}|{}", "-{}|+{}", "− {}|+ {}", "- {}|{}", "−{}|{}", "– {}|+ {}")
    unit = (
        d.one_of("{} €", "{} €", "{} EUR", "{}", "€ {}") if not sign.startswith(("−", "–")) else d.one_of("{} €", "{}")
    )
    form = d.one_of("week", "long", "short", "abbr", "yearless", "upper", "tiny")
    phone, boxed, icons = d.maybe(0.6), d.maybe(0.5), d.maybe(0.6)
    extra = d.one_of("purpose", "purpose", "kind", "category", "none", "time")
    colors = rng.choice(
        [("#c00", "#080"), ("#000", "#0a7d33"), ("#000", "#000"), ("#b00020", "#1b7f3b"), ("#222", "#06c")]
    )
    accent = d.one_of("#00a58e", "#e30613", "#5b2be0", "#ff6d00", "#0f62a8", "#222", "#d6006d")
    blocks, shown_day, running = [], None, s.new
    day_balance = d.maybe(0.25)
    for row, item in enumerate(items, 1):
        if item.day != shown_day:
            side = f"<span>{u.sum_text(d, running, sign, unit)}</span>" if day_balance else ""
            blocks.append(f"<div class=d><span>{_day_heading(d, row, item.day, form)}</span>{side}</div>")
            shown_day = item.day
        running -= item.amount
        second = {
            "purpose": item.purpose,
            "kind": item.kind,
            "category": d.one_of(*_CATEGORY),
            "none": "",
            "time": f"{rng.randint(6, 23):02d}:{rng.randint(0, 59):02d}",
        }[extra]
        lines = [item.party or item.kind, *([second] if second and extra in ("purpose", "kind") else [])]
        below = f"<small>{escape(second)}</small>" if second and extra in ("category", "time") else ""
        icon = (
            (
                f"<i style='background:{d.one_of('#eee', '#dfe7f5', '#f5e3df', '#e4f2e4', accent)}'>"
                f"{escape((item.party or item.kind)[0])}</i>"
            )
            if icons
            else ("")
        )
        color = colors[item.amount > 0]
        blocks.append(
            f"<div class=c>{icon}<span class=t>{u.text_cell(d, row, lines)}{below}</span>"
            f"<b style='color:{color}'>{u.amount_cell(d, row, item.amount, sign, unit)}</b></div>"
        )
    iban = d.iban("iban", a.iban) if d.maybe(0.7) else f"•••• {a.iban[-4:]}"
    facts = [d.one_of("Girokonto", "Hauptkonto", "Konto", "Privatkonto", "Space Alltag"), iban]
    if d.maybe(0.55):
        facts.insert(rng.randint(0, 2), d.field("kontoinhaber", a.holder))
    if d.maybe(0.15):
        facts.append(f"BIC {d.field('bic', a.bank.bic)}")
    limit = (
        (
            f"<div class=q>{d.one_of('Verfügbar inkl. Dispo', 'Dispo', 'Verfügbarer Betrag', 'Dispolimit')}: "
            f"{d.print_amount(a.limit + max(s.new, Decimal(0)), currency=unit)}</div>"
        )
        if d.maybe(0.4)
        else ("")
    )
    now = (
        (f"<div class=q>{d.one_of(*_NOW)}</div><div class=s>{u.balance(d, 'saldo_neu', s.new, sign, unit)}</div>")
        if d.maybe(0.8)
        else ("")
    )
    bank = f"<div class=bank>{d.field('kreditinstitut', a.bank.name)}</div>" if d.maybe(0.75) else ""
    clock = (
        (
            f"<div class=st><span>{rng.randint(7, 22)}:{rng.randint(0, 59):02d}</span><span>"
            f"{d.one_of('LTE', '5G', 'WLAN', '4G')} {rng.randint(5, 100)} %</span></div>"
        )
        if phone and d.maybe(0.7)
        else ("")
    )
    search = (
        (f"<div class=se>{d.one_of('Suche', 'Umsätze durchsuchen', 'Suchbegriff', 'Betrag oder Name suchen')}</div>")
        if d.maybe(0.4)
        else ("")
    )
    pending = ""
    if d.maybe(0.25):
        pending = (
            f"<div class=d>{d.one_of('Vorgemerkt', 'Vorgemerkte Umsätze', 'Ausstehend', 'Geplant')}</div><div "
            f"class=q>{escape(g.firm())} {u.sum_text(d, -g.money(3, 90), sign, unit)}</div>"
        )
    old = ""
    if d.maybe(0.2):
        old = (
            f"<div class=q>{d.one_of('Anfangssaldo', 'Saldo davor', 'Kontostand zu Beginn')} "
            f"{u.balance(d, 'saldo_alt', s.old, sign, unit)}</div>"
        )
    stamp = d.later(s.end, 0, 3)
    made = (
        (
            f"<div class=q>{d.one_of('Stand', 'Erstellt am', 'Ausdruck vom', 'Exportiert am')} {d.date('datum', stamp)}"
            "</div>"
        )
        if d.maybe(0.35)
        else ("")
    )
    head = [
        clock,
        bank,
        f"<div class=h>{d.one_of(*_TITLES)}</div>",
        f"<div class=q>{d.one_of('<br>', ' · ').join(facts)}</div>",
        now,
        limit,
        made,
        search,
    ]
    body = "".join(head) + pending + "".join(blocks) + old
    line = (
        d.one_of("border-bottom:1px solid #e5e5e5", "", "border:1px solid #ddd;border-radius:2mm;margin-bottom:1mm")
        if boxed
        else ("")
    )
    css = d.css(SANS, low=8, high=10) + (
        f".c{{display:flex;gap:3mm;align-items:{d.one_of('center', 'flex-start')};"
        f"padding:{rng.uniform(1.2, 2.6):.1f}mm {2 if boxed else 0}mm;{line}}}.c b{{margin-left:auto;"
        f"white-space:nowrap;font-weight:{d.one_of('bold', '500', 'normal')}}}.c i{{font-style:normal;flex:none;"
        f"width:7mm;height:7mm;border-radius:{d.one_of('50%', '2mm')};text-align:center;line-height:7mm}}"
        f".t{{white-space:pre-line}}.t small{{display:block;color:#777}}"
        f".t::first-line{{font-weight:{d.one_of('bold', 'normal')}}}.t{{display:block;overflow-wrap:anywhere}}"
        f".d{{display:flex;justify-content:space-between;padding:{rng.uniform(2, 4):.1f}mm 0 1mm;"
        f"font-size:{rng.uniform(0.85, 1.05):.2f}em;"
        f"{d.one_of('color:#666', 'font-weight:bold', 'background:#f2f2f2', f'color:{accent}')}}}"
        f".h{{font-size:1.6em;font-weight:bold;margin:2mm 0}}.q{{color:#555;margin:1mm 0}}.s{{font-size:1.9em;"
        f"font-weight:bold;color:{d.one_of('#000', accent)}}}.bank{{color:{accent};font-weight:bold;"
        f"font-size:1.2em}}.st{{display:flex;justify-content:space-between;font-size:.8em;margin-bottom:3mm}}"
        f".se{{background:#eee;border-radius:3mm;padding:1.5mm 3mm;color:#888;margin:2mm 0}}"
    )
    tabs = "".join(f"<span>{tab}</span>" for tab in d.some(_TABS, 3, 5))
    footer = (
        (
            "<div style='position:absolute;bottom:3mm;left:6mm;right:6mm;display:flex;"
            f"justify-content:space-around;font-size:6.5pt;color:#777'>{tabs}</div>"
        )
        if phone
        else ("")
    )
    if phone:
        return Sheet(
            body=body,
            css=css,
            footer=footer,
            size=(rng.choice([98.0, 105.0, 112.0]), rng.choice([190.0, 210.0, 220.0])),
            margin=(6.0, 6.0, 9.0, 6.0),
        )
    edge = rng.choice([22.0, 30.0, 45.0])
    return Sheet(body=body, css=css, margin=(15.0, edge, 15.0, edge))

"""Sublet or shared-flat room: plain questions with answers; the main tenant lets, the owner is a distractor."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import HAND, MONO, SANS, SERIF, Draft, Sheet
from corpora.factory.families.mietvertrag import _miete as m

_INVENTORY = (
    "Bett 90x200 mit Lattenrost", "Kleiderschrank 2-türig", "Schreibtisch", "Bürostuhl", "Kommode", "Regal",
    "Nachttisch", "Spiegel",
    "Deckenlampe", "Vorhänge", "Teppich", "Sessel", "Fernseher 32 Zoll", "Mitbenutzung Waschmaschine",
    "Geschirr in der Küche",
    "1 Kühlschrankfach", "Bettwäsche 2 Sätze", "Staubsauger", "Mikrowelle", "Fahrradstellplatz im Hof", "WLAN-Zugang",
)  # fmt: skip
_ROLES = (
    ("Hauptmieter", "Untermieter"), ("Vermieter (Hauptmieter)", "Untermieter/in"), ("Untervermieter", "Untermieter"),
    ("Hauptmieter/in", "Mitbewohner/in"),
)  # fmt: skip
_RULES = (
    "Die Küche wird nach dem Kochen sauber hinterlassen.", "Putzplan hängt im Flur, Wechsel jeden Sonntag.",
    "Besuch über {tage} Nächte bitte "
    "absprechen.", "Das Zimmer darf nicht weitervermietet werden.", "Der Untermieter haftet für seine Gäste.",
    "Rauchen nur am Fenster.",
    "Strom und Internet sind in der Pauschale enthalten.", "GEZ wird durch {n} geteilt.",
    "Gekündigt werden kann bis zum 15. zum Monatsende.",
    "Endet der Hauptmietvertrag, endet auch dieser Vertrag.", "Die Erlaubnis des Vermieters vom {datum} liegt vor.",
    "Schäden sofort melden.",
    "Mündlich wurde nichts weiter vereinbart.", "Möbel bleiben Eigentum des Hauptmieters.",
    "Die Anmeldung im Bürgeramt ist erlaubt.",
    "Für das Inventar haftet der Untermieter bis {betrag}.", "Das Wohnzimmer nutzen alle gemeinsam.",
    "Auszug besenrein bis 12 Uhr.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    g, rng, le = d.german, d.rng, m.lease(d, company=0.0, most=2, size=(8, 32), price=(6, 14))
    owner = escape(d.one_of(g.landlord(), g.person().name))
    main, sub = rng.choice(_ROLES)
    people = d.one_of(" und ", ", ", " & ").join(m.tenants(d, le))
    questions: list[tuple[str, str]] = [
        (d.one_of(f"Wer vermietet? ({main})", f"{main}:", "Vermietet wird von", "Wer gibt das Zimmer ab?"),
        m.landlord(d, le)),
        (d.one_of(f"Wer mietet? ({sub})", f"{sub}:", "Es mietet", "Wer zieht ein?"), people),
    ]  # fmt: skip
    if d.maybe(0.6):
        questions.append((d.one_of("Geburtsdatum / bisherige Anschrift", "geboren, wohnt bisher", "Personalien"),
                          f"{d.print_date(le.tenants[0].born)}, {escape(le.former.street)}, "
                          f"{escape(le.former.postcode_place)}"))  # fmt: skip
    if d.maybe(0.7):
        questions.append((d.one_of("Wem gehört die Wohnung?", "Eigentümer/Hauptvermieter", "Hauptvermieter"),
                          owner + d.one_of("", f", Vertrag vom "
                          f"{d.print_date(d.later(le.start, -3000, -100))}")))  # fmt: skip
    questions.append((d.one_of("Wo liegt die Wohnung?", "Adresse", "Anschrift der WG", "In welchem Haus?"),
                      d.one_of(f"{m.street(d, le)}, {m.town(d, le)}", f"{m.street(d, le)}<br>{m.town(d, le)}")
                      + d.one_of("", f" ({escape(le.storey)})")))  # fmt: skip
    number = rng.randint(1, 6)
    room = d.one_of(f"das Zimmer Nr. {number}", "das kleine Zimmer zum Hof", "das möblierte Zimmer links vom Flur",
    "ein Zimmer im Dachgeschoss",
                    "das Balkonzimmer", "Zimmer mit eigenem Waschbecken")  # fmt: skip
    size = m.figure(d, "wohnflaeche", le.area)
    questions.append(
        (
            d.one_of("Was wird vermietet?", "Zimmer", "Welcher Raum?"),
            room + d.one_of(f", {size} m²", f" (ca. {size} qm)", ""),
        )
    )
    if d.maybe(0.25):
        questions.append((d.one_of("Anzahl der Zimmer", "Wie viele Zimmer?"), m.figure(d, "zimmer", Decimal(1))))
    begin = d.date("mietbeginn", le.start)
    end = d.print_date(d.later(le.start, 60, 700))
    questions.append((d.one_of("Ab wann?", "Mietzeit", "Von wann bis wann?", "Einzug"),
                      d.one_of(f"ab {begin}, unbefristet", f"{begin} bis {end}", f"vom {begin} an",
                      f"{begin} (befristet bis {end} wegen "
                      "Auslandsaufenthalt)")))  # fmt: skip
    kind = rng.choice(["flat", "flat", "split", "joint"])
    if kind == "flat":
        rent = d.amount("gesamtmiete", le.warm)
        questions.append((d.one_of("Wie viel kostet das Zimmer?", "Pauschalmiete", "Warmmiete", "Miete (inklusive)"),
                          d.one_of(f"{rent} im Monat, alles inklusive", f"{rent} warm",
                          f"pauschal {rent}")))  # fmt: skip
    else:
        questions.append(
            (d.one_of("Kaltmiete?", "Anteil Kaltmiete", "Miete ohne Nebenkosten"), d.amount("grundmiete", le.rent))
        )
        if kind == "joint":
            questions.append((d.one_of("Nebenkosten?", "Anteil NK mit Heizung", "Pauschale Heizung, Wasser, Strom"),
                              d.amount("nebenkosten", le.additional)))  # fmt: skip
        else:
            questions.append(
                (d.one_of("Nebenkosten kalt?", "Anteil Betriebskosten"), d.amount("nebenkosten", le.costs))
            )
            questions.append((d.one_of("Heizung?", "Anteil Heizkosten"), d.amount("heizkosten", le.heating)))
        if d.maybe(0.7):
            questions.append(
                (d.one_of("Macht zusammen", "Summe pro Monat", "Gesamt"), d.amount("gesamtmiete", le.warm))
            )
    if d.maybe(0.45):
        questions.append((d.one_of("Gesamtmiete der Wohnung (Hauptmietvertrag)", "Was zahlt der Hauptmieter?"),
                          d.print_amount(le.warm * rng.randint(2, 4))))  # fmt: skip
    if d.maybe(0.7):
        questions.append((d.one_of("Wohin wird gezahlt?", "Konto", "Überweisung an"), d.iban("iban", le.iban)
                          + d.one_of("", f" ({m.landlord(d, le)})", f", {escape(le.bank.name)}")))  # fmt: skip
    if d.maybe(0.65):
        held = d.amount("kaution", le.rent)
        questions.append(
            (
                d.one_of("Kaution?", "Sicherheit", "Kaution / Übergabe"),
                d.one_of(held, f"{held}, bar bei Einzug", f"{held} in 2 Raten"),
            )
        )
    style, pad = rng.choice(["list", "table", "chat"]), rng.uniform(0.8, 2.5)
    if style == "table":
        asked = "".join(f"<tr><td>{ask}<td>{answer}" for ask, answer in questions)
        asked = f"<table class=q><tbody>{asked}</tbody></table>"
    else:
        pattern = (
            "<b>{0}. {1}</b><br>{2}" if style == "list" else "<span class=c>{1}</span><br><span class=a>{2}</span>"
        )
        asked = "".join(f"<div class=q>{pattern.format(n, *pair)}</div>" for n, pair in enumerate(questions, start=1))
    things = [escape(thing) for thing in d.some(_INVENTORY, 4, 16)]
    inventory = f"<h3>{d.one_of('Inventar', 'Möblierung', 'Was steht drin?', 'Anlage: Inventarliste')}</h3>" + d.one_of(
        "<p>" + ", ".join(things) + "</p>", "<ul>" + "".join(f"<li>{thing}" for thing in things) + "</ul>",
        "<table class=i><tbody>" + "".join(f"<tr><td>{n}<td>{thing}<td>{d.one_of('gut', 'neu', 'gebraucht', 'Kratzer')}"
                                           for n, thing in enumerate(things, 1)) + "</tbody></table>")  # fmt: skip
    bullet = d.one_of("-", "•", "", "*")
    rules = "".join(f"<p>{bullet} {m.fill(d, rule)}</p>" for rule in d.some(_RULES, 4, 13))
    parts = [inventory if d.maybe(0.7) else "", f"<h3>{d.one_of('Sonst noch', 'Regeln', 'Vereinbarungen')}</h3>{rules}"]
    rng.shuffle(parts)
    title = d.one_of(
        "Untermietvertrag",
        "WG-Untermietvertrag",
        "Mietvertrag über ein möbliertes Zimmer",
        "Vertrag zur Untermiete",
        "Zimmermietvertrag",
    )
    town = escape(le.flat.place)
    ours, theirs = m.days_signed(d, le)
    both = f"{town}, {ours}" if 'data-field="datum"' in ours else f"{ours} / {theirs}"
    hand = escape(le.landlord.split()[-1]), escape(le.tenants[0].name)
    signs = "".join(f"<span class=h>{name}</span> " for name in hand)
    body = f"<h1>{title}</h1>{asked}{''.join(parts)}"
    body += f"<div class=u>{both}<p>{signs}</p>{main} / {sub}</div>"
    tint = d.one_of("#f2f2f2", "#fff", "#fdf3d8", "#e6f0ea")
    css = d.css(SANS, SANS, SERIF, MONO, low=9.5, high=11.5) + (
        f"h1{{font-size:{rng.randint(14, 24)}pt}}.q td{{padding:{pad:.1f}mm 2mm;border-bottom:1px solid #bbb}}.q "
        f"td:first-child{{width:"
        f"{rng.randint(50, 68)}mm;background:{tint}}}div.q{{margin-bottom:{pad:.1f}mm}}.c{{font-size:.8em;color:#666}}"
        f".a{{margin-left:{rng.randint(0, 12)}mm;font-size:1.1em}}.i td{{border:1px solid #999;padding:.6mm "
        f"2mm}}p{{margin:0 0 1mm}}"
        f".u{{margin-top:8mm}}.h{{font-family:'{d.font(HAND)}';font-size:17pt;margin-right:25mm;color:#225}}"
    )
    return Sheet(body=body, css=css, margin=(rng.randint(14, 26), 20.0, 15.0, rng.randint(18, 28)))

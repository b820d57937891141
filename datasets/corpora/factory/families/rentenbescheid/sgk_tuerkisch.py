"""Turkish pension allocation paper in Turkish: labels with colons in two columns, lira as decoys, the transfer in euro."""

from __future__ import annotations

from decimal import Decimal
from html import escape

from corpora.factory.draft import MONO, Draft, Sheet
from corpora.factory.families.rentenbescheid._rente import CENT, number_text, pension

_KINDS = ("Yaşlılık aylığı", "Ölüm aylığı", "Malullük aylığı", "Kısmi yaşlılık aylığı", "Dul aylığı")
_NOTES = (
    "Aylığınız her ayın {n}. günü ödenecektir.", "Adres değişikliğini derhal bildiriniz.", "Türkiye'de geçen {g} prim günü dikkate alınmıştır.", "Almanya hizmetleri sözleşme gereğince birleştirilmiştir.", "Birikmiş aylık tutarı: {l} TL.",
    "Bu karara karşı bir ay içinde itiraz edilebilir.", "Yoklama belgesi {d} tarihine kadar gönderilmelidir.", "Ek ödeme oranı % 4'tür.",
)  # fmt: skip


def draw(d: Draft) -> Sheet:
    p, g = pension(d, "drv", "drv", low=60, high=640, contributions=0.0), d.german
    p.office = d.one_of(
        "Sosyal Güvenlik Kurumu",
        "SGK Yurtdışı Sözleşmeler ve Emeklilik Daire Başkanlığı",
        f"Sosyal Güvenlik Kurumu {d.one_of('İzmir', 'Konya', 'Trabzon', 'Kayseri', 'Adana')} İl Müdürlüğü",
        "T.C. Sosyal Güvenlik Kurumu Başkanlığı",
    )
    p.art_text = d.one_of(*_KINDS)
    rate = Decimal(str(round(d.rng.uniform(6, 38), 2)))
    lira = (p.net * rate).quantize(CENT)

    def tl(amount: Decimal) -> str:
        return d.print_amount(amount, currency=False) + " TL"

    def note(text: str) -> str:
        return text.format(
            n=d.rng.randint(17, 28),
            g=d.rng.randint(900, 7200),
            l=d.print_amount(g.money(2000, 60000), currency=False),
            d=d.print_date(d.later(p.day, 30, 150), "dd.mm.yyyy"),
        )

    facts = [
        (d.one_of("Adı Soyadı", "Sigortalının adı soyadı"), p.name()), ("T.C. Kimlik No", "1" + g.digits(10)), ("Tahsis No", f"{g.digits(2)}.{g.digits(7)}.{g.digits(1)}"),
        (d.one_of("Aylık türü", "Tahsis türü", "Yapılan işlem"), p.art()), (d.one_of("Aylık başlangıç tarihi", "Başlangıç", "Aylığın başlangıcı"), p.beginn("dd.mm.yyyy")),
        (d.one_of("Aylık tutarı (TL)", "Aylık"), tl(lira)), (d.one_of("Ödenecek tutar (EUR)", "Havale tutarı", "Yurtdışına ödenecek aylık"), p.zahlbetrag(currency=d.one_of("{} EUR", "{} Euro", "{} €"))),
        ("Kur", str(rate).replace(".", ",")), ("Doğum tarihi", d.print_date(p.who.born, "dd.mm.yyyy")),
    ]  # fmt: skip
    if d.maybe(0.6):
        facts.append(("Alman sigorta no (VSNR)", d.code("sv_nummer", number_text(p.number, d.maybe(0.5)))))
    head, rest = facts[:1], facts[1:]
    if d.maybe(0.5):
        d.rng.shuffle(rest)
    facts = head + [f for f in rest if "data-field" in f[1] or d.maybe(0.75)]
    build = d.rng.randrange(3)
    if build == 0:
        grid = "<table class=m>" + "".join(f"<tr><td>{n}<td>:<td>{v}" for n, v in facts) + "</table>"
    elif build == 1:
        half = (len(facts) + 1) // 2
        columns = (
            "".join(f"<div class=r><span>{n}</span>: {v}</div>" for n, v in part)
            for part in (facts[:half], facts[half:])
        )
        grid = (
            "<div style='display:flex;gap:6mm'>" + "".join(f"<div style='flex:1'>{c}</div>" for c in columns) + "</div>"
        )
    else:
        grid = (
            "<table class=b><tr>"
            + "".join(f"<td><small>{n}</small><br>{v}{'<tr>' if k % 3 == 2 else ''}" for k, (n, v) in enumerate(facts))
            + "</table>"
        )
    dated = p.datum("dd.mm.yyyy") if d.maybe(0.92) else ""
    body = (
        f"<div style='text-align:center'>{d.one_of('T.C.<br>', '')}<b>{p.behoerde()}</b></div><table style='width:100%;margin:5mm 0'><tr><td>Sayı : {g.digits(8)}-{g.digits(3)}.{g.digits(2)}<br>Konu : {d.one_of('Aylık bağlama', 'Tahsis kararı', 'Aylık artışı')}<td style='text-align:right'>{dated}</table>"
        f"<div style='margin-bottom:7mm'>{d.one_of('Sayın', '')} {p.name()}<br>{escape(p.home.street)}<br>{escape(p.home.postcode_place)} / ALMANYA</div>"
        f"<p style='text-align:center'><b>{d.one_of('AYLIK BAĞLAMA KARARI', 'TAHSİS BİLGİLERİ', 'AYLIK BİLGİ BELGESİ')}</b></p>{grid}<p></p>"
        + "".join(f"<p>{note(t)}</p>" for t in d.some(_NOTES, 2, 6))
        + f"<p style='margin-left:110mm'>{escape(d.one_of('Mehmet Aksoy', 'Ayşe Demirtaş', 'Hakan Ergün'))}<br>{d.one_of('Daire Başkanı a.', 'Şube Müdürü', 'Tahsis Şefi')}</p>"
    )
    font = d.one_of("DejaVu Sans", "Liberation Serif", "Liberation Sans", "Carlito", *MONO[:1])
    css = f"body{{font-family:'{font}';font-size:{d.rng.uniform(9.8, 11.5):.1f}pt;line-height:1.4}}.m td{{padding:.6mm 3mm .6mm 0}}.r span{{display:inline-block;width:38mm}}.r{{margin-bottom:1.5mm}}.b{{width:100%}}.b td{{border:1px solid #555;padding:1mm 2mm}}small{{font-size:7.5pt}}td{{vertical-align:top}}"
    return Sheet(body, css, margin=(18, 18, 16, 22))

"""Electronic invoices: what they state is taken as it is; what is broken, hostile or foreign is not."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from documents import errors, invoice
from documents.pages import open_pages

SAMPLES = Path(__file__).parents[2] / "datasets" / "samples"
FILES = Path(__file__).parent / "files"
CII = (FILES / "rechnung_cii.xml").read_bytes()
UBL = (FILES / "rechnung_ubl.xml").read_bytes()


def carrying(xml: bytes, name: str = "factur-x.xml") -> bytes:
    """A PDF letter with a file attached."""
    document = pypdfium2.PdfDocument((SAMPLES / "sonstiges.pdf").read_bytes())
    document.new_attachment(name).set_data(xml)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_cii_invoice_states_its_values() -> None:
    assert invoice.values(CII) == {
        "aussteller": "Umzüge Beispiel GmbH",
        "empfaenger": "Jobcenter Musterstadt",
        "rechnungsnummer": "RE-2026/0815",
        "datum": "2026-11-02",
        "netto": "100.00",
        "ust": "19.00",
        "brutto": "100.00",
        "iban": "DE02120300000000202051",
        "faellig_am": "2026-11-16",
    }


def test_a_ubl_invoice_states_its_values() -> None:
    found = invoice.values(UBL)
    assert found["aussteller"] == "Möbelhaus Beispiel KG"
    assert found["empfaenger"] == "Stadt Musterstadt"
    assert (found["rechnungsnummer"], found["datum"], found["faellig_am"]) == ("4711", "2026-11-02", "2026-11-16")
    assert (found["netto"], found["ust"], found["brutto"]) == ("50.00", "9.50", "59.50")


def test_the_first_zugferd_is_known_too() -> None:
    old = CII.replace(b"CrossIndustryInvoice", b"CrossIndustryDocument").replace(
        b"ExchangedDocument", b"HeaderExchangedDocument"
    )
    old = old.replace(b"HeaderMonetarySummation", b"MonetarySummation")
    assert invoice.values(old) == invoice.values(CII)


def test_francs_are_not_taken_for_euros() -> None:
    found = invoice.values(CII.replace(b"EUR", b"CHF"))
    assert "brutto" not in found
    assert found["rechnungsnummer"] == "RE-2026/0815"


@pytest.mark.parametrize(
    "amount", [b"1e999999999", b"sNaN123", b"Infinity", b"9" * 1999, b"-1000000000000"], ids=lambda said: said[:9]
)
def test_an_absurd_sum_is_left_out_and_costs_no_other_value(amount: bytes) -> None:
    whole, found = invoice.values(UBL), invoice.values(UBL.replace(b'"EUR">50<', b'"EUR">' + amount + b"<"))
    assert found == {key: value for key, value in whole.items() if key != "netto"}


BOMB = b'<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;">]>'


@pytest.mark.parametrize(
    "data",
    [
        CII.replace(b"\n<rsm", b"\n" + BOMB + b"<rsm", 1),
        CII.replace(b"\n<rsm", b'\n<!DOCTYPE a SYSTEM "file:///etc/passwd"><rsm', 1),
        CII[:900],
        CII.replace(b"<ram:ID>", b"<ram:ID>" + b"<a>" * 200_000 + b"</a>" * 200_000),
        b"<a/>",
        CII.replace(b'encoding="UTF-8"', b'encoding="nonsense"'),
    ],
    ids=["entities", "outside", "torn", "deep", "other", "encoding"],
)
def test_hostile_and_broken_xml_is_refused(data: bytes) -> None:
    with pytest.raises(invoice.NotAnInvoice):
        invoice.values(data)


def test_an_invoice_attached_to_a_pdf_is_found_on_its_first_page() -> None:
    [first, *others] = open_pages(carrying(CII))
    assert first.invoice == invoice.values(CII)
    assert all(page.invoice is None for page in others)


@pytest.mark.parametrize("data", [carrying(b"<a/>"), carrying(CII[:700]), carrying(CII, "bild.png")])
def test_another_attachment_leaves_the_letter_as_it_is(data: bytes) -> None:
    [page] = open_pages(data)
    assert page.invoice is None


def test_an_xml_invoice_is_a_page_that_says_what_it_states() -> None:
    [page] = open_pages(CII)
    assert page.layer is not None
    assert page.layer.trusted
    shown = " ".join(word.text for word in page.layer.words)
    for said in ("Umzüge Beispiel GmbH", "RE-2026/0815", "Umzugskarton 100,00", "02.11.2026", "Vielen Dank"):
        assert said in shown
    assert page.invoice == invoice.values(CII)
    assert page.image.min() < 100


def test_a_broken_xml_invoice_is_a_damaged_file() -> None:
    with pytest.raises(errors.DamagedFile):
        list(open_pages(CII[:900]))


def test_the_error_names_the_formats_that_are_read() -> None:
    with pytest.raises(errors.UnknownFormat, match=r"WebP.*HEIC.*EML.*XML"):
        list(open_pages(b"<html>"))

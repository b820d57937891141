"""Electronic invoices: XRechnung, ZUGFeRD and Factur-X, as CII or UBL. Their values are exact and beat any reading.

Values are those of the type `rechnung` in catalog.yaml, in normal form. What the invoice does not state, or states in
another currency than the euro, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from documents import catalog
from documents.catalog import Kind
from documents.values import NotAValue, normalise

TYPE = "rechnung"

_LARGEST = 20_000_000
"""Bytes of an invoice at most; some carry their receipts in them."""
_MOST = 300_000
"""Angle brackets at most: each may cost an element in memory."""
_DIGITS = 12
"""Digits before the point that a sum of money has at most."""
_ROWS = 500
"""Lines of an invoice that its plain page shows."""
_ROOTS = re.compile(rb"CrossIndustry(?:Invoice|Document)|:ubl:schema:xsd:(?:Invoice|CreditNote)-2")

_CII = {
    "aussteller": (".//{*}SellerTradeParty/{*}Name",),
    "empfaenger": (".//{*}BuyerTradeParty/{*}Name",),
    "rechnungsnummer": ("{*}ExchangedDocument/{*}ID", "{*}HeaderExchangedDocument/{*}ID"),
    "datum": (
        "{*}ExchangedDocument/{*}IssueDateTime/{*}DateTimeString",
        "{*}HeaderExchangedDocument/{*}IssueDateTime/{*}DateTimeString",
    ),
    "netto": (
        ".//{*}SpecifiedTradeSettlementHeaderMonetarySummation/{*}TaxBasisTotalAmount",
        ".//{*}SpecifiedTradeSettlementMonetarySummation/{*}TaxBasisTotalAmount",
    ),
    "ust": (
        ".//{*}SpecifiedTradeSettlementHeaderMonetarySummation/{*}TaxTotalAmount",
        ".//{*}SpecifiedTradeSettlementMonetarySummation/{*}TaxTotalAmount",
    ),
    "brutto": (
        ".//{*}SpecifiedTradeSettlementHeaderMonetarySummation/{*}DuePayableAmount",
        ".//{*}SpecifiedTradeSettlementHeaderMonetarySummation/{*}GrandTotalAmount",
        ".//{*}SpecifiedTradeSettlementMonetarySummation/{*}DuePayableAmount",
        ".//{*}SpecifiedTradeSettlementMonetarySummation/{*}GrandTotalAmount",
    ),
    "iban": (".//{*}PayeePartyCreditorFinancialAccount/{*}IBANID",),
    "faellig_am": (".//{*}SpecifiedTradePaymentTerms/{*}DueDateDateTime/{*}DateTimeString",),
}
_UBL = {
    "aussteller": (
        "{*}AccountingSupplierParty/{*}Party/{*}PartyLegalEntity/{*}RegistrationName",
        "{*}AccountingSupplierParty/{*}Party/{*}PartyName/{*}Name",
    ),
    "empfaenger": (
        "{*}AccountingCustomerParty/{*}Party/{*}PartyLegalEntity/{*}RegistrationName",
        "{*}AccountingCustomerParty/{*}Party/{*}PartyName/{*}Name",
    ),
    "rechnungsnummer": ("{*}ID",),
    "datum": ("{*}IssueDate",),
    "netto": ("{*}LegalMonetaryTotal/{*}TaxExclusiveAmount",),
    "ust": ("{*}TaxTotal/{*}TaxAmount",),
    "brutto": ("{*}LegalMonetaryTotal/{*}PayableAmount", "{*}LegalMonetaryTotal/{*}TaxInclusiveAmount"),
    "iban": ("{*}PaymentMeans/{*}PayeeFinancialAccount/{*}ID",),
    "faellig_am": ("{*}DueDate", "{*}PaymentMeans/{*}PaymentDueDate"),
}
"""Where each value stands, the better place first. To pay is what is left after advances."""

_LABELS = {
    "aussteller": "Aussteller",
    "empfaenger": "Empfänger",
    "rechnungsnummer": "Rechnungsnummer",
    "datum": "Rechnungsdatum",
    "netto": "Netto",
    "ust": "Umsatzsteuer",
    "brutto": "Zu zahlen",
    "iban": "IBAN",
    "faellig_am": "Fällig am",
}

_CURRENCY = ".//{*}InvoiceCurrencyCode", "{*}DocumentCurrencyCode"
_LINES = (
    (".//{*}IncludedSupplyChainTradeLineItem", ".//{*}SpecifiedTradeProduct/{*}Name", ".//{*}LineTotalAmount"),
    ("{*}InvoiceLine", "{*}Item/{*}Name", "{*}LineExtensionAmount"),
    ("{*}CreditNoteLine", "{*}Item/{*}Name", "{*}LineExtensionAmount"),
)
_NOTES = "{*}ExchangedDocument/{*}IncludedNote/{*}Content", "{*}Note"


class NotAnInvoice(ValueError):
    """The XML is broken, forbidden (entities, a document type, too large) or no invoice."""


def looks_like(data: bytes) -> bool:
    """Is this file XML with an invoice's root? Says nothing about whether the rest is whole."""
    head = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"<") and _ROOTS.search(head) is not None


def values(data: bytes) -> Mapping[str, str]:
    """What the invoice states, by field key. Raises NotAnInvoice."""
    return _values(_root(data))


def text(data: bytes) -> str:
    """The invoice for people, as lines with German labels. Raises NotAnInvoice."""
    root = _root(data)
    lines = ["Elektronische Rechnung", ""]
    lines += [f"{_LABELS[key]}: {_shown(value, key)}" for key, value in _values(root).items()]
    positions = [entry for path, name, total in _LINES for entry in _positions(root, path, name, total)]
    lines += ["", "Positionen", *positions[:_ROWS]] if positions else []
    if len(positions) > _ROWS:
        lines.append(f"(und {len(positions) - _ROWS} weitere)")
    notes = [note for path in _NOTES for element in root.findall(path) if (note := _content(element))]
    return "\n".join([*lines, *(["", "Hinweise", *notes] if notes else [])])


def _root(data: bytes) -> Element:
    if len(data) > _LARGEST or data.count(b"<") > _MOST:
        raise NotAnInvoice
    try:
        root = fromstring(data, forbid_dtd=True)
    except (DefusedXmlException, ParseError, ValueError, LookupError, RecursionError) as error:
        raise NotAnInvoice from error
    if not looks_like(data) or _tables(root) is None:
        raise NotAnInvoice
    return root


def _tables(root: Element) -> Mapping[str, tuple[str, ...]] | None:
    name = root.tag.rpartition("}")[2]
    if name in ("CrossIndustryInvoice", "CrossIndustryDocument"):
        return _CII
    return _UBL if name in ("Invoice", "CreditNote") else None


def _values(root: Element) -> dict[str, str]:
    currency = next((said for path in _CURRENCY if (said := _content(root.find(path)))), "EUR")
    fields = catalog.default()[TYPE].fields
    found = {}
    for key, paths in (_tables(root) or {}).items():
        for element in (element for path in paths for element in root.findall(path)):
            kind = fields[key].kind
            if kind is Kind.AMOUNT and (currency != "EUR" or element.get("currencyID", currency) != currency):
                continue
            try:
                found[key] = _normal(_content(element), kind)
                break
            except NotAValue:
                continue
    return found


def _normal(said: str, kind: Kind) -> str:
    """Dates and sums are written as machines do, the rest as people do."""
    if kind is Kind.AMOUNT:
        try:
            amount = Decimal(said)
        except InvalidOperation:
            raise NotAValue("no decimal number") from None
        if not amount.is_finite() or amount.adjusted() >= _DIGITS:
            raise NotAValue("no sum of money")
        return f"{amount:.2f}"
    if kind is Kind.DATE:
        day = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", said)
        if day is None:
            raise NotAValue("no date")
        said = f"{day[3]}.{day[2]}.{day[1]}"
    return normalise(said, kind)


def _positions(root: Element, path: str, name: str, total: str) -> Iterator[str]:
    for line in root.findall(path):
        yield f"{_content(line.find(name)) or '–'}  {_content(line.find(total)).replace('.', ',')}".rstrip()


def _shown(value: str, key: str) -> str:
    kind = catalog.default()[TYPE].fields[key].kind
    if kind is Kind.AMOUNT:
        return value.replace(".", ",") + " EUR"
    return ".".join(reversed(value.split("-"))) if kind is Kind.DATE else value


def _content(element: Element | None) -> str:
    return " ".join((element.text or "").split())[:2000] if element is not None else ""

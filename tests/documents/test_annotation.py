import json

from documents import rules
from documents.annotation import (
    Annotation,
    Check,
    DocumentAnnotation,
    ErrorNote,
    Prediction,
    SkippedPage,
    TypePrediction,
)  # fmt: skip
from documents.document import Box


def amount(value: str) -> Prediction:
    return Prediction(value, value)


def test_the_json_form_is_the_contract() -> None:
    iban = Prediction("DE02", "DE 02", 0.98112, 1, Box(0.12, 0.2, 0.45, 0.22), checks=(Check("iban", True),))
    document = DocumentAnnotation(
        pages=(1, 2),
        type=TypePrediction("kontoauszug", 0.993, (("sonstiges", 0.004),)),
        fields={"iban": iban},
        tables={"buchungen": ({"betrag": amount("-12.00")},)},
    )
    annotation = Annotation("a.pdf", "00", 3, (document,), (SkippedPage(3, "blank"),), seconds={"read": 1.23456})
    record = json.loads(json.dumps(annotation.as_json()))
    assert list(record) == ["file", "documents", "skipped_pages", "codes", "model", "seconds", "errors"]
    assert record["file"] == {"name": "a.pdf", "sha256": "00", "pages": 3}
    field = record["documents"][0]["fields"]["iban"]
    assert field == {
        "value": "DE02",
        "text": "DE 02",
        "confidence": 0.9811,
        "page": 1,
        "box": [0.12, 0.2, 0.45, 0.22],
        "source": "model",
        "checks": [{"name": "iban", "passed": True, "message": None}],
    }
    assert record["documents"][0]["type"]["alternatives"] == [{"value": "sonstiges", "confidence": 0.004}]
    assert record["documents"][0]["tables"]["buchungen"][0]["betrag"]["value"] == "-12.00"
    assert record["skipped_pages"] == [{"page": 3, "reason": "blank"}]
    assert record["seconds"] == {"read": 1.235}


def test_a_file_that_cannot_be_read_has_no_documents_but_an_error() -> None:
    error = ErrorNote("encrypted_pdf", "Die PDF-Datei ist verschlüsselt.")
    record = Annotation("b.pdf", "00", 0, errors=(error,)).as_json()
    assert record["documents"] == []
    assert record["errors"] == [{"code": "encrypted_pdf", "message": "Die PDF-Datei ist verschlüsselt."}]


def test_a_statement_must_balance() -> None:
    fields = {"saldo_alt": amount("100.00"), "saldo_neu": amount("70.00")}
    rows = {"buchungen": ({"betrag": amount("-50.00")}, {"betrag": amount("20.00")})}
    balanced = rules.check("saldo", fields, rows)
    assert balanced is not None
    assert balanced.passed
    wrong = rules.check("saldo", fields | {"saldo_neu": amount("71.00")}, rows)
    assert wrong is not None
    assert not wrong.passed
    assert wrong.message
    assert rules.check("saldo", {}, rows) is None


def test_rent_and_pay_add_up_within_five_cents() -> None:
    rent = {"grundmiete": amount("400.00"), "nebenkosten": amount("80.00"), "gesamtmiete": amount("480.05")}
    result = rules.check("miete", rent, {})
    assert result is not None
    assert result.passed
    pay = rules.check("netto", {"brutto": amount("1000.00"), "netto": amount("1000.01")}, {})
    assert pay is not None
    assert not pay.passed

import pytest

from documents import catalog
from documents.annotation import DocumentAnnotation, Prediction, TypePrediction
from evaluation import metrics
from evaluation.metrics import Truth


def annotation(fields: dict[str, str], rows: list[dict[str, str]] | None = None) -> DocumentAnnotation:
    table = tuple({key: Prediction(value, value) for key, value in row.items()} for row in rows or [])
    return DocumentAnnotation(
        pages=(1,),
        type=TypePrediction("kontoauszug"),
        fields={key: Prediction(value, value, 0.9) for key, value in fields.items()},
        tables={"buchungen": table},
    )


def verdicts(truth: dict[str, str | None], got: dict[str, str]) -> dict[str, str]:
    compared = metrics.compare_fields(Truth("kontoauszug", truth, {}), annotation(got), catalog.default())
    return {result.field: result.verdict for result in compared}


def test_names_are_compared_without_case_space_and_punctuation_amounts_are_not() -> None:
    truth = {"kontoinhaber": "Müller-Lüdenscheidt, Eva", "saldo_neu": "12.00", "bic": "X", "iban": "DE1"}
    got = {"kontoinhaber": "MÜLLER LÜDENSCHEIDT EVA", "saldo_neu": "-12.00", "datum": "2024-01-01", "iban": "DE1"}
    assert verdicts(truth, got) == {
        "kontoinhaber": "right",
        "saldo_neu": "wrong",
        "bic": "missed",
        "datum": "invented",
        "iban": "right",
    }


def test_null_in_the_truth_is_not_stated_and_never_missed() -> None:
    assert verdicts({"bic": None, "iban": "DE1"}, {"iban": "DE1"}) == {"iban": "right"}
    assert verdicts({"bic": None}, {"bic": "X"}) == {"bic": "invented"}
    assert metrics.compare_bookings(Truth("kontoauszug", {}, {"buchungen": None}), annotation({})) == (0, 0, 0)


def test_a_wrong_value_counts_twice_an_invented_one_against_precision_only() -> None:
    assert metrics.precision_recall_f1(["right", "right", "wrong", "invented"]) == pytest.approx((0.5, 2 / 3, 4 / 7))
    assert metrics.precision_recall_f1([]) == (0.0, 0.0, 0.0)


def test_bookings_match_on_day_and_amount_each_once() -> None:
    row = {"buchungstag": "2024-01-01", "betrag": "-5.00"}
    other = {"buchungstag": "2024-01-02", "betrag": "-5.00"}
    truth = Truth("kontoauszug", {}, {"buchungen": [row, row, other]})
    assert metrics.compare_bookings(truth, annotation({}, [row, {**other, "betrag": "5.00"}])) == (1, 3, 2)


def test_a_file_that_could_not_be_read_misses_every_field() -> None:
    compared = metrics.compare_fields(Truth("kontoauszug", {"bic": "X"}, {}), None, catalog.default())
    assert [result.verdict for result in compared] == ["missed"]


def test_calibration_error_is_the_mean_gap() -> None:
    assert metrics.calibration_error([0.95] * 10, [True] * 9 + [False]) == pytest.approx(0.05)
    assert metrics.calibration_error([0.95] * 10, [False] * 10) == pytest.approx(0.95)
    over_and_under = [0.95] * 10 + [0.55] * 10
    assert metrics.calibration_error(over_and_under, [False] * 10 + [True] * 10) == pytest.approx(0.7)


def test_automation_stops_before_more_than_one_in_a_hundred_is_wrong() -> None:
    confidences = [1 - i / 1000 for i in range(200)]
    verdicts = ["wrong" if i == 150 else "right" for i in range(200)]
    assert metrics.automation(confidences, verdicts, 200) == 1.0
    verdicts[0] = "wrong"
    assert metrics.automation(confidences, verdicts, 200) == 1.0
    verdicts[1] = "wrong"
    assert metrics.automation(confidences, verdicts, 400) == 0.0


def test_automation_is_a_share_of_what_the_truth_states() -> None:
    confidences = [0.9] * 200
    verdicts = ["right"] * 198 + ["invented"] * 2
    assert metrics.automation(confidences, verdicts, 198) == 1.0, "no more than all"
    assert metrics.automation(confidences, verdicts, 396) == 0.5
    verdicts[0] = "invented"
    assert metrics.automation(confidences, verdicts, 198) == 0.0, "an invented value passes wrongly"


def test_values_of_the_same_confidence_pass_together_in_whatever_order_they_stand() -> None:
    confidences = [0.99] * 100 + [0.5] * 100
    verdicts = ["right"] * 195 + ["wrong"] * 5
    backwards = metrics.automation(confidences[::-1], verdicts[::-1], 200)
    assert metrics.automation(confidences, verdicts, 200) == backwards == 0.5


def test_macro_f1_counts_types_not_documents() -> None:
    assert metrics.macro_f1([("a", "a")] * 9 + [("b", "a")]) == pytest.approx((18 / 19 + 0) / 2)

"""The HTTP door: a file in, an annotation out, or a problem that says what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from PIL import Image as Picture

from serving.app import create_app
from serving.settings import Settings


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(create_app(Settings(max_megabytes=2))) as opened:
        yield opened


def send(client: TestClient, data: bytes, name: str = "scan.pdf"):  # type: ignore[no-untyped-def]
    return client.post("/v1/annotate", files={"file": (name, data)})


def test_a_sample_is_annotated(client: TestClient, samples: list[Path]) -> None:
    answer = send(client, samples[0].read_bytes(), samples[0].name)
    assert answer.status_code == 200
    body = answer.json()
    assert body["file"]["name"] == samples[0].name
    assert body["documents"][0]["fields"]
    assert body["model"]["version"]
    assert body["errors"] == []


def test_health_names_the_model(client: TestClient) -> None:
    body = client.get("/healthz").json()
    assert body["status"] == "ok"
    assert re.fullmatch(r"[0-9a-f]{64}", body["model"]["sha256"])


def huge() -> bytes:
    buffer = BytesIO()
    Picture.new("1", (30_000, 30_000), 1).save(buffer, "TIFF", compression="group4")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "status", "code"),
    [
        (b"", 422, "empty_file"),
        (b"Hallo", 415, "unknown_format"),
        (b"%PDF-1.4 und dann nichts", 422, "damaged_file"),
        (huge(), 422, "page_too_large"),
        (bytes(2_050_000), 413, "file_too_large"),
        (bytes(5_000_000), 413, "file_too_large"),
    ],
)
def test_a_bad_file_is_a_problem_with_code_and_german_text(
    client: TestClient, data: bytes, status: int, code: str
) -> None:
    answer = send(client, data)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["detail"].endswith(".")


def test_a_body_of_undeclared_size_is_cut_off_in_time(client: TestClient) -> None:
    answer = client.post("/v1/annotate", content=(bytes(100_000) for _ in range(50)), headers={
        "Content-Type": "multipart/form-data; boundary=x", "Transfer-Encoding": "chunked"
    })  # fmt: skip
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/v2", 404), ("GET", "/v1/annotate", 405)])
def test_a_wrong_address_is_a_problem_in_german_too(client: TestClient, method: str, path: str, status: int) -> None:
    answer = client.request(method, path)
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.status_code, answer.json()["code"]) == (status, f"http_{status}")
    assert answer.json()["detail"].startswith("Diese Adresse")


def test_a_request_without_a_file_is_told_what_is_missing(client: TestClient) -> None:
    answer = client.post("/v1/annotate")
    assert answer.status_code == 422
    assert answer.json()["code"] == "invalid_request"
    assert "file" in answer.json()["detail"]


def test_the_description_is_complete_and_needs_no_other_host(client: TestClient) -> None:
    description = client.get("/openapi.json").json()
    assert description["openapi"].startswith("3.1")
    assert set(description["paths"]) == {"/v1/annotate", "/healthz"}
    page = client.get("/docs").text
    assert not re.findall(r"(?:src|href)=\"https?://", page)
    script = re.search(r"src=\"([^\"]+\.js)\"", page)
    assert script
    assert client.get(script[1]).status_code == 200


def test_a_mail_is_answered_though_one_attachment_is_not_readable(client: TestClient) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.org", "b@example.org", "Widerspruch"
    mail.set_content("Sehr geehrte Damen und Herren,\n\nhiermit lege ich gegen den Bescheid Widerspruch ein.")
    mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="alles.zip")
    answer = send(client, mail.as_bytes(), "brief.eml")
    assert answer.status_code == 200
    assert answer.json()["documents"][0]["pages"] == [1]
    assert [note["code"] for note in answer.json()["errors"]] == ["unknown_format"]

"""`postlotse read` and `text` as a person or a script calls them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest

POSTLOTSE = Path(sys.executable).with_name("postlotse")


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([POSTLOTSE, *map(str, arguments)], capture_output=True, text=True)


@pytest.fixture(scope="module")
def truth(samples: list[Path]) -> dict[str, dict[str, object]]:
    lines = (samples[0].parent / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    return {record["file"]: record for record in map(json.loads, lines)}


def test_json_is_one_annotation_a_line_in_the_order_of_the_files(
    samples: list[Path], truth: dict[str, dict[str, object]], tmp_path: Path
) -> None:
    """Bad files among the good ones: each gets its error, the others are answered."""
    broken = tmp_path / "kaputt.pdf"
    broken.write_bytes(samples[0].read_bytes()[:300])
    empty = tmp_path / "leer.tif"
    empty.write_bytes(b"")
    note = tmp_path / "brief.pdf"
    note.write_text("Das ist kein PDF.")
    files = [samples[0], broken, *samples[1:], empty, note, tmp_path / "fehlt.pdf"]

    done = run("read", "--json", *files)

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["file"]["name"] for answer in answers] == [path.name for path in files]
    codes = {a["file"]["name"]: a["errors"][0]["code"] for a in answers if a["errors"]}
    assert codes == {
        "kaputt.pdf": "damaged_file",
        "leer.tif": "empty_file",
        "brief.pdf": "unknown_format",
        "fehlt.pdf": "file_not_found",
    }
    assert all(answer["documents"] == [] for answer in answers if answer["errors"])
    assert done.returncode == 1, "an error among the files shows in the exit status"
    read = [answer for answer in answers if not answer["errors"]]
    right = sum(a["documents"][0]["type"]["value"] == truth[a["file"]["name"]]["type"] for a in read)
    assert right >= len(read) - 1
    for answer in read:
        document = answer["documents"][0]
        assert sorted(document["pages"] + [s["page"] for s in answer["skipped_pages"]]) == list(
            range(1, answer["file"]["pages"] + 1)
        )
        for value in document["fields"].values():
            left, top, right_side, bottom = value["box"]
            assert 0 <= left < right_side <= 1
            assert 0 <= top < bottom <= 1
            assert 0 < value["confidence"] < 1, "1.0 is reserved for rule, register and human"


def test_an_ending_that_lies_does_not_matter(samples: list[Path], tmp_path: Path) -> None:
    tif = next(path for path in samples if path.suffix == ".tif")
    renamed = tmp_path / "scan.pdf"
    renamed.write_bytes(tif.read_bytes())
    done = run("read", "--json", renamed)
    assert done.returncode == 0
    assert json.loads(done.stdout)["documents"]


def test_a_person_gets_a_table_and_pictures(samples: list[Path], tmp_path: Path) -> None:
    done = run("read", samples[0], "--boxes", tmp_path / "bilder")
    assert done.returncode == 0
    assert samples[0].name in done.stdout
    assert "Sicherheit" in done.stdout
    assert list((tmp_path / "bilder").glob("*.png"))


def test_files_of_one_name_from_two_folders_keep_their_pictures_apart(samples: list[Path], tmp_path: Path) -> None:
    files = []
    for number, sample in enumerate(path for path in samples if path.suffix == ".pdf"):
        files.append(tmp_path / str(number) / "scan.pdf")
        files[-1].parent.mkdir()
        files[-1].write_bytes(sample.read_bytes())
    run("read", *files, "--boxes", tmp_path / "bilder")
    assert len({path.name.split("_")[1] for path in (tmp_path / "bilder").glob("*.png")}) == len(files) > 1


def test_a_folder_and_a_name_in_an_old_encoding_stop_nothing(samples: list[Path], tmp_path: Path) -> None:
    old = os.fsencode(tmp_path) + b"/Mietvertrag M\xfcller.pdf"
    Path(os.fsdecode(old)).write_bytes(samples[0].read_bytes())
    done = run("read", "--json", tmp_path, os.fsdecode(old))
    folder, named = (json.loads(line) for line in done.stdout.splitlines())
    assert folder["errors"][0]["code"] == "file_not_readable"
    assert named["documents"]


def test_a_wrong_setting_is_named_in_german(samples: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTLOTSE_MAX_PAGES", "viele")
    done = run("read", samples[0])
    assert done.returncode == 1
    assert "POSTLOTSE_MAX_PAGES" in done.stderr
    assert "Traceback" not in done.stderr


def test_text_is_given_page_by_page(samples: list[Path]) -> None:
    pages = {path: json.loads(run("read", "--json", path).stdout)["file"]["pages"] for path in samples[:2]}
    for path, count in pages.items():
        text = run("text", path).stdout
        assert text.count("\f") == count - 1
        assert len(text.split()) > 20
    both = run("text", *pages).stdout
    assert both.count("\f") == sum(pages.values()) - 1, "files are parted like pages"


def test_an_invoice_and_a_mail_with_a_bad_attachment_are_shown(tmp_path: Path) -> None:
    invoice = Path(__file__).parents[1] / "documents" / "files" / "rechnung_cii.xml"
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@example.org", "b@example.org", "Rechnung"
    mail.set_content("anbei die Rechnung")
    mail.add_attachment(invoice.read_bytes(), maintype="application", subtype="xml", filename="r.xml")
    mail.add_attachment(b"PK", maintype="application", subtype="zip", filename="alles.zip")
    letter = tmp_path / "brief.eml"
    letter.write_bytes(mail.as_bytes())
    table = run("read", invoice, letter)
    assert table.returncode == 1
    assert table.stdout.count("RE-2026/0815") >= 2
    assert "Anlage 2 (application/zip, .zip)" in " ".join(table.stdout.split())
    text = run("text", letter)
    assert text.returncode == 1
    assert "anbei die Rechnung" in text.stdout
    assert "Umzugskarton" in text.stdout.split("\f")[1]
    assert "unknown_format" in text.stderr


def test_a_changed_model_is_refused_in_german(
    samples: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSTLOTSE_BUNDLE", str(tmp_path))
    done = run("read", samples[0])
    assert done.returncode == 1
    assert "bundle_invalid" in done.stderr
    assert "Traceback" not in done.stderr

"""A bundle is used whole and unchanged, or not at all."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from models import bundle
from models.pipeline import Pipeline


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(bundle.RELEASED, tmp_path / "bundle"))


def test_the_released_bundle_is_whole_and_small_enough_to_ship() -> None:
    opened = bundle.load()
    assert sum(path.stat().st_size for path in opened.folder.iterdir()) < 25_000_000


def test_a_changed_file_is_noticed(folder: Path) -> None:
    (folder / bundle.CARD).write_text("etwas anderes")
    with pytest.raises(bundle.BundleError, match=r"CARD\.md"):
        bundle.load(folder)


def test_what_the_checksums_leave_out_is_not_trusted(folder: Path) -> None:
    sums = (folder / bundle.SUMS).read_text().splitlines()
    (folder / bundle.SUMS).write_text("\n".join(line for line in sums if bundle.NETWORK not in line))
    with pytest.raises(bundle.BundleError, match=bundle.NETWORK):
        bundle.load(folder)


def test_a_type_that_the_catalog_lacks_is_named(folder: Path) -> None:
    config = json.loads((folder / bundle.CONFIG).read_text())
    config["types"][0] = "brieftaube"
    (folder / bundle.CONFIG).write_text(json.dumps(config))
    bundle.seal(folder)
    with pytest.raises(bundle.BundleError, match="brieftaube"):
        Pipeline.load(folder)

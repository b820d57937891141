"""Training the reader of lines, tiny: it runs, goes on where it was cut off, leaves a network that can be read with."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
import torch
from typer.testing import CliRunner

from corpora import lines
from corpora.factory import draft, gazetteer
from documents.document import Image
from documents.linereader import LineReader
from training import linereader
from training.cli import app
from training.linereader import LineConfig, train_lines

INSTALLED = Path("/usr/share/fonts")


@pytest.fixture(scope="module")
def factory() -> lines.LineFactory:
    fonts = lines.fonts(INSTALLED, families=draft.HAND)
    return lines.LineFactory(gazetteer=gazetteer.load(None), texts=[], hands=fonts, prints=fonts)


class _Broken:
    """A factory whose drawing breaks off after so many lines."""

    def __init__(self, factory: lines.LineFactory, lines_left: int) -> None:
        self._factory, self._left = factory, lines_left

    def draw(self, seed: str) -> tuple[Image, str]:
        self._left -= 1
        if self._left < 0:
            raise KeyboardInterrupt
        return self._factory.draw(seed)


def test_a_run_that_was_cut_off_goes_on(tmp_path: Path, factory: lines.LineFactory) -> None:
    config = LineConfig(steps=18, batch=1, save_every=16, workers=0)
    with pytest.raises(KeyboardInterrupt):
        train_lines(config, cast(lines.LineFactory, _Broken(factory, 16)), tmp_path / "run")
    assert torch.load(tmp_path / "run" / linereader.STATE, weights_only=True)["step"] == 16
    path = train_lines(config, factory, tmp_path / "run")
    assert torch.load(tmp_path / "run" / linereader.STATE, weights_only=True)["step"] == 18
    assert linereader.error_rate(LineReader(path), [factory.draw("1")]) > 0.0


def test_whole_families_are_set_apart() -> None:
    known, left_out = linereader.set_apart(lines.fonts(INSTALLED, families=(*draft.HAND, *draft.SANS)))
    assert left_out
    assert not {lines.family(path) for path in known} & {lines.family(path) for path in left_out}


def test_the_command_trains_and_measures(tmp_path: Path) -> None:
    call = ["train-lines", str(tmp_path / "run"), "--steps", "1", "--batch", "2", "--measure", "4"]
    result = CliRunner().invoke(app, call)
    assert result.exit_code == 0, result.output
    assert "character error rate" in result.output

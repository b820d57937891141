"""What the commands hand to training, without training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from accelerate import Accelerator
from accelerate.state import AcceleratorState
from typer.testing import CliRunner

from corpora.example import Example, write
from corpora.partition import held_out
from documents.document import Box, Document, Page, Word
from training import train as training
from training.cli import app
from training.config import TrainingConfig
from training.run import STATE, TOKENIZER, held_out_families, write_settings

FAMILIES = [f"widerspruch/{name}" for name in ("brief", "fax", "formular", "zettel")]


def letters(families: list[str]) -> list[Example]:
    text = ["Hiermit", "lege", "ich", "Widerspruch", "gegen", "den", "Bescheid", "vom", "01.02.2024", "ein"]
    words = tuple(Word(word, Box(0.1, 0.05 * n, 0.3, 0.05 * n + 0.02)) for n, word in enumerate(text))
    page = Page(1, 800, 1100, words=words)
    return [
        Example(f"1-{n}", family, "digital", "widerspruch", Document((page,)), ((None,) * len(words),))
        for n, family in enumerate(families)
    ]


def plain(output: str) -> str:
    """What a command printed, without the frame around it."""
    return " ".join(output.replace("│", " ").split())


class Trained:
    """Stands in for the training loop: notes what it was given, as a run does that is killed before it saves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(training, "train", self)

    def __call__(self, config, examples, tokenizer, run, *, held_out, vectors, start_from):  # type: ignore[no-untyped-def]
        # As the loop does: accelerate refuses another precision than the first that a process asked for.
        Accelerator(mixed_precision=config.precision, cpu=True)
        AcceleratorState._reset_state(reset_partial_state=True)
        run.mkdir(parents=True, exist_ok=True)
        tokenizer.save(str(run / TOKENIZER))
        write_settings(run, config, held_out)
        self.families, self.held_out, self.vectors = {e.family for e in examples}, held_out, vectors


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch) -> Trained:
    return Trained(monkeypatch)


@pytest.fixture
def start(tmp_path: Path):  # type: ignore[no-untyped-def]
    settings = tmp_path / "tiny.toml"
    settings.write_text('types = ["widerspruch"]\nvocabulary = 60\nhidden = 8\nheld_out = 2\n')

    def started(families: list[str], run: Path, *more: str) -> None:
        write(tmp_path / "c.jsonl.gz", letters(families))
        arguments = ["train", str(tmp_path / "c.jsonl.gz"), "--run", str(run), "--config", str(settings), *more]
        done = CliRunner().invoke(app, arguments, catch_exceptions=False)
        assert done.exit_code == 0, done.output

    return started


def test_a_run_cut_off_before_its_first_checkpoint_starts_from_the_word_vectors_again(  # type: ignore[no-untyped-def]
    trained: Trained, start, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    start(FAMILIES, run)
    first = trained.vectors
    assert first.any()
    start(FAMILIES, run)
    assert np.allclose(trained.vectors, first, atol=1e-4)
    (run / STATE).mkdir()
    (run / STATE / "step.json").write_text("200")
    start(FAMILIES, run)
    assert trained.vectors is None, "they are in the checkpoint, trained further"


def test_a_resumed_run_holds_out_what_it_did_when_families_are_added(  # type: ignore[no-untyped-def]
    trained: Trained, start, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    start(FAMILIES, run)
    chosen = held_out(FAMILIES, 2)
    assert trained.held_out == held_out_families(run) == chosen
    assert trained.families == set(FAMILIES) - chosen
    more = FAMILIES + [f"widerspruch/neu_{n}" for n in range(20)]
    assert held_out(more, 2) != chosen
    start(more, run)
    assert trained.held_out == chosen
    start(more, tmp_path / "next", "--start-from", str(run))
    assert trained.held_out == chosen, "what the earlier run saw must not measure this one"
    assert trained.vectors is None


def test_an_export_without_held_out_documents_says_why(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    write_settings(run, TrainingConfig(types=("widerspruch",), held_out=0), ())
    write(tmp_path / "c.jsonl.gz", letters(FAMILIES))
    out = tmp_path / "bundle"
    done = CliRunner().invoke(app, ["export", str(tmp_path / "c.jsonl.gz"), "--run", str(run), "--out", str(out)])
    assert done.exit_code == 2
    assert "left out (none), 0 are in the corpora" in plain(done.output)
    assert not out.exists()


def test_a_mistyped_folder_of_lists_is_refused(tmp_path: Path) -> None:
    out = tmp_path / "c.jsonl.gz"
    done = CliRunner().invoke(app, ["make", str(out), "--count", "1", "--lists", str(tmp_path / "gazeteers")])
    assert done.exit_code == 2
    assert "does not exist" in plain(done.output)
    assert not out.exists()

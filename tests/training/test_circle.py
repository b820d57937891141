"""The whole circle once, tiny: make, train, be cut off, resume, export, load, evaluate."""

from __future__ import annotations

import json
import logging
import random
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import torch
from accelerate import Accelerator
from safetensors.torch import load_file
from tokenizers import Tokenizer

from corpora.example import Example
from corpora.factory.make import corpus
from corpora.partition import held_out
from evaluation import report
from evaluation.score import score_examples
from models import bundle
from models.network import Network
from models.pipeline import Understander
from models.predict import Predictor
from training import config as configs
from training import run as runs
from training import tokenizer as tokenizers
from training.batches import IGNORED, Batches, field_keys, samples
from training.embeddings import from_company
from training.export import export
from training.run import CONFIG, NETWORK, STATE, TOKENIZER, NothingHeldOut
from training.train import last_checkpoint, train

TYPES = ("kontoauszug", "widerspruch")
DAY = date(2026, 1, 1)
TINY = configs.load(
    None, types=TYPES, vocabulary=1500, hidden=48, layers=2, heads=4, epochs=2, batch=1500, save_every=3, precision="no"
)


@pytest.fixture(scope="module")
def examples() -> Sequence[Example]:
    return list(corpus(count=40, seed=5, types=TYPES))


@pytest.fixture(scope="module")
def tokenizer(examples: Sequence[Example]) -> Tokenizer:
    texts = [" ".join(word.text for word in page.words or ()) for e in examples for page in e.document.pages]
    return tokenizers.train(texts, vocabulary=TINY.vocabulary)


@pytest.fixture(scope="module")
def left_out(examples: Sequence[Example]) -> frozenset[str]:
    return held_out((e.family for e in examples), TINY.held_out)


@pytest.fixture(scope="module")
def seen(examples: Sequence[Example], left_out: frozenset[str]) -> Sequence[Example]:
    return [e for e in examples if e.family not in left_out]


@pytest.fixture(scope="module")
def run(
    seen: Sequence[Example],
    tokenizer: Tokenizer,
    left_out: frozenset[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    return train(TINY, seen, tokenizer, tmp_path_factory.mktemp("runs") / "tiny", held_out=left_out)


@pytest.fixture(scope="module")
def released(run: Path, examples: Sequence[Example], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    export(run, folder, examples, version="test", made_on=DAY)
    return folder


def test_labels_follow_the_tags(examples: Sequence[Example], tokenizer: Tokenizer) -> None:
    from documents import catalog
    from models.encode import Encoder

    keys = field_keys(catalog.default(), TYPES)
    assert len(keys) == len(set(keys)), "types share the labels of fields of the same name"
    names = bundle.labels_for(keys)
    numbers = {label: number for number, label in enumerate(names)}
    example = next(e for e in examples if "iban" in e.fields)
    made = samples(example, Encoder(tokenizer), TYPES, numbers)
    words = example.document.pages[0].words or ()
    shown = [
        words[i].text for i, n in zip(made[0].window.words, made[0].labels, strict=True) if names[n].endswith("-iban")
    ]
    assert "".join(shown).startswith(example.fields["iban"][:4])
    batches = Batches([example], Encoder(tokenizer), TYPES, numbers, words=2000, windows=2, seed=1)
    batch = next(batches.epoch(0))
    assert ((batch["labels"] == IGNORED) == (batch["shapes"] == 0)).all()


def test_an_epoch_is_the_same_again_and_differs_from_the_next(
    examples: Sequence[Example], tokenizer: Tokenizer
) -> None:
    from documents import catalog
    from models.encode import Encoder

    numbers = {label: n for n, label in enumerate(bundle.labels_for(field_keys(catalog.default(), TYPES)))}
    batches = Batches(examples, Encoder(tokenizer), TYPES, numbers, words=2000, windows=2, seed=1)
    first, again, second = (next(batches.epoch(n)) for n in (0, 0, 1))
    assert torch.equal(first["pieces"], again["pieces"])
    assert first["pieces"].shape != second["pieces"].shape or not torch.equal(first["pieces"], second["pieces"])


def test_a_run_killed_while_saving_goes_on_and_ends_where_an_uncut_one_does(
    run: Path,
    seen: Sequence[Example],
    tokenizer: Tokenizer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    cut = tmp_path / "cut"
    save, saved = Accelerator.save_state, []

    def killed_at_the_second(accelerator: Accelerator, folder: str) -> None:
        save(accelerator, folder)
        saved.append(folder)
        if len(saved) == 2:
            (Path(folder) / "optimizer.bin").write_bytes(b"half of it")
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Accelerator, "save_state", killed_at_the_second)
        with pytest.raises(KeyboardInterrupt):
            train(TINY, seen, tokenizer, cut)
    checkpoint = last_checkpoint(cut)
    assert checkpoint is not None
    start = load_file(checkpoint / "model.safetensors")

    caplog.clear()
    with caplog.at_level(logging.INFO, logger="training.train"):
        train(TINY, seen, tokenizer, cut)
    assert f"{TINY.save_every} already done" in caplog.text
    assert {path.name for path in cut.iterdir()} == {NETWORK, STATE, CONFIG, TOKENIZER}
    whole, resumed = (Network.from_pretrained(folder / NETWORK).state_dict() for folder in (run, cut))
    for name, tensor in whole.items():
        assert torch.allclose(tensor, resumed[name], atol=1e-5), name
    assert max(float((whole[name] - tensor).abs().max()) for name, tensor in start.items()) > 1e-3


def test_a_run_killed_between_two_checkpoints_has_the_older_one(tmp_path: Path) -> None:
    assert last_checkpoint(tmp_path) is None
    for name in (f"{STATE}.tmp", f"{STATE}.old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "step.json").write_text("3")
    assert last_checkpoint(tmp_path) == tmp_path / f"{STATE}.old"
    (tmp_path / STATE).mkdir()
    (tmp_path / STATE / "step.json").write_text("6")
    assert last_checkpoint(tmp_path) == tmp_path / STATE


def test_a_run_trains_on_no_family_that_it_holds_out(
    examples: Sequence[Example], tokenizer: Tokenizer, left_out: frozenset[str], tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match="held-out families among the examples"):
        train(TINY, examples, tokenizer, tmp_path / "run", held_out=left_out)


def test_an_export_uses_the_families_that_the_run_names_and_no_others(
    run: Path, examples: Sequence[Example], left_out: frozenset[str], tmp_path: Path
) -> None:
    held = runs.held_out(run, examples)
    assert {e.family for e in held} == left_out
    assert runs.held_out(run, [replace(e, family=f"{e.family}_new") for e in examples] + held) == held
    with pytest.raises(NothingHeldOut, match="0 are in the corpora"):
        export(run, tmp_path / "bundle", [e for e in examples if e not in held], version="t", made_on=DAY)
    assert not (tmp_path / "bundle").exists()

    (tmp_path / CONFIG).write_text(json.dumps({"held_out": 2}))
    with pytest.raises(NothingHeldOut, match="does not name the families"):
        runs.held_out(tmp_path, examples)


def test_an_unknown_key_stops_the_run(tmp_path: Path) -> None:
    (tmp_path / "typo.toml").write_text("leaning_rate = 1\n")
    with pytest.raises(ValueError, match="leaning_rate"):
        configs.load(tmp_path / "typo.toml")


def test_the_bundle_says_what_the_network_says_and_is_scored(released: Path, examples: Sequence[Example]) -> None:
    opened = bundle.load(released)
    scores = score_examples(Understander(opened.config, Predictor.from_bundle(opened)), examples[:6])
    assert len(scores.documents) == 6
    summary = scores.summary()
    assert set(summary["by_type"]) == set(TYPES)
    assert "type_accuracy" in report.table(summary)


def test_the_card_says_on_what_its_figures_were_measured(
    released: Path, examples: Sequence[Example], left_out: frozenset[str]
) -> None:
    card = (released / bundle.CARD).read_text(encoding="utf-8")
    held = sum(e.family in left_out for e in examples)
    assert f"{held} synthetic documents of {len(left_out)} families that training left out" in card
    assert "Cross-fitted" in card
    metrics = json.loads((released / bundle.METRICS).read_text(encoding="utf-8"))
    assert metrics["documents"] == held
    assert f"{metrics['calibration_error']:.3f}" in card


def test_a_changed_bundle_is_refused(released: Path, tmp_path: Path) -> None:
    shutil.copytree(released, tmp_path / "copy")
    bundle.load(tmp_path / "copy")
    (tmp_path / "copy" / bundle.CONFIG).write_text("{}")
    with pytest.raises(bundle.BundleError, match="Prüfsumme"):
        bundle.load(tmp_path / "copy")
    with pytest.raises(bundle.BundleError, match="kein vollständiges Modell"):
        bundle.load(tmp_path / "nothing")


def test_pieces_in_the_same_company_are_alike() -> None:
    rng = random.Random(1)
    topics = [["hund", "katze", "tier", "futter"], ["zins", "bank", "konto", "geld"]]
    topics += [[f"{letter}{vowel}" * 3 for vowel in "aeiou"] for letter in "bdfgklmnprst"]
    texts = [" ".join(rng.choices(rng.choice(topics), k=12)) for _ in range(1500)]
    tokenizer = tokenizers.train(texts, vocabulary=300)
    vectors = from_company(texts, tokenizer, size=16)

    def alike(one: str, other: str) -> float:
        a, b = (vectors[tokenizer.token_to_id(word)] for word in (one, other))
        return float(a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))

    assert alike("hund", "katze") > 0.5 > alike("hund", "bank")


def test_a_checkpoint_from_a_local_folder_can_take_the_encoders_place(tmp_path: Path, tokenizer: Tokenizer) -> None:
    from transformers import LiltConfig, LiltModel

    from models.encode import SHAPES
    from models.network import NetworkConfig

    small = LiltConfig(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=48,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
    )
    backbone = LiltModel(small)
    backbone.save_pretrained(tmp_path / "lilt")
    network = Network(NetworkConfig(types=2, labels=5, hidden=24, backbone=str(tmp_path / "lilt")))
    loaded = network.encoder.model.state_dict()
    assert all(torch.equal(loaded[name], tensor) for name, tensor in backbone.state_dict().items())
    pieces = torch.randint(1, 50, (2, 7, 3))
    types, labels = network(
        pieces,
        torch.randint(0, 300, (2, 7, 4)).sort(-1).values,
        torch.zeros(2, 7, 2, dtype=torch.long),
        torch.randint(1, SHAPES, (2, 7)),
        torch.ones(2, dtype=torch.long),
    )
    assert types.shape == (2, 2)
    assert labels.shape == (2, 7, 5)

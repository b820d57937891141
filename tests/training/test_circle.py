"""The whole circle once, tiny: make, train, be cut off, resume, export, load, evaluate."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer

from corpora.example import Example
from corpora.factory.make import corpus
from evaluation import report
from evaluation.score import score_examples
from models import bundle
from models.network import Network
from models.pipeline import Understander
from models.predict import Predictor
from training import config as configs
from training import tokenizer as tokenizers
from training.batches import IGNORED, Batches, field_keys, samples
from training.embeddings import from_company
from training.export import export
from training.train import NETWORK, STATE, train

TYPES = ("kontoauszug", "widerspruch")
TINY = configs.load(
    None, types=TYPES, vocabulary=1500, hidden=48, layers=2, heads=4, epochs=2, batch=1500, save_every=3
)


@pytest.fixture(scope="module")
def examples() -> Sequence[Example]:
    return list(corpus(count=40, seed=5, types=TYPES))


@pytest.fixture(scope="module")
def tokenizer(examples: Sequence[Example]) -> Tokenizer:
    texts = [" ".join(word.text for word in page.words or ()) for e in examples for page in e.document.pages]
    return tokenizers.train(texts, vocabulary=TINY.vocabulary)


@pytest.fixture(scope="module")
def run(examples: Sequence[Example], tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return train(TINY, examples, tokenizer, tmp_path_factory.mktemp("runs") / "tiny")


@pytest.fixture(scope="module")
def released(run: Path, examples: Sequence[Example], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    export(run, folder, examples, version="test", made_on=date(2026, 1, 1))
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


def test_a_run_that_was_cut_off_ends_where_an_uncut_one_does(
    run: Path, examples: Sequence[Example], tokenizer: Tokenizer, tmp_path: Path
) -> None:
    steps = json.loads((run / STATE / "step.json").read_text())

    class Cut(Exception):
        pass

    def cut(examples: Sequence[Example]) -> None:
        import training.train as module

        saved = module._checkpoint

        def checkpoint(*arguments: object) -> None:
            saved(*arguments)  # type: ignore[arg-type]
            raise Cut

        module._checkpoint = checkpoint  # type: ignore[assignment]
        try:
            with pytest.raises(Cut):
                train(TINY, examples, tokenizer, tmp_path / "cut")
        finally:
            module._checkpoint = saved

    cut(examples)
    assert 0 < json.loads((tmp_path / "cut" / STATE / "step.json").read_text()) < steps
    train(TINY, examples, tokenizer, tmp_path / "cut")
    whole, resumed = (Network.from_pretrained(folder / NETWORK).state_dict() for folder in (run, tmp_path / "cut"))
    for name, tensor in whole.items():
        assert torch.allclose(tensor, resumed[name], atol=2e-2), name


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


def test_a_changed_bundle_is_refused(released: Path, tmp_path: Path) -> None:
    import shutil

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
    LiltModel(small).save_pretrained(tmp_path / "lilt")
    network = Network(NetworkConfig(types=2, labels=5, hidden=24, backbone=str(tmp_path / "lilt")))
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

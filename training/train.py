"""The training loop, on Hugging Face accelerate: one process on a laptop, many GPUs with `accelerate launch`."""

from __future__ import annotations

import json
import logging
import shutil
import time
from collections.abc import Collection, Sequence
from contextlib import nullcontext
from dataclasses import asdict
from itertools import islice
from pathlib import Path

import mlflow
import numpy as np
import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F
from transformers import get_cosine_schedule_with_warmup

from corpora.example import Example
from documents import catalog
from models.bundle import labels_for
from models.encode import Encoder
from models.network import LayoutEncoder, Network, NetworkConfig
from training.batches import IGNORED, Batches, field_keys
from training.config import TrainingConfig
from training.run import NETWORK, STATE, TOKENIZER, write_settings

log = logging.getLogger(__name__)
_STEP = "step.json"


def train(
    config: TrainingConfig,
    examples: Sequence[Example],
    tokenizer: Tokenizer,
    run: Path,
    *,
    held_out: Collection[str] = (),
    vectors: NDArray[np.float32] | None = None,
    start_from: Path | None = None,
) -> Path:
    """Train on the examples and leave network, tokenizer and configuration in the folder `run`, which is returned.

    A run that was cut off goes on from its last checkpoint when it is started again with the same folder. Several
    processes share out the batches of an epoch between them.
    `held_out` names the families that are left to calibrate and measure on; ValueError if an example is of one.
    `vectors` [vocabulary, hidden] is what the pieces start from (`training.embeddings`); `start_from` the folder of an
    earlier run whose weights this one begins with.
    """
    if seen := {example.family for example in examples}.intersection(held_out):
        raise ValueError(f"held-out families among the examples: {', '.join(sorted(seen))}")
    set_seed(config.seed)
    accelerator = Accelerator(mixed_precision=config.precision, cpu=not torch.cuda.is_available())
    main, processes = accelerator.is_main_process, accelerator.num_processes
    if main:
        run.mkdir(parents=True, exist_ok=True)
        tokenizer.save(str(run / TOKENIZER))
        write_settings(run, config, held_out)

    labels = {label: number for number, label in enumerate(labels_for(field_keys(catalog.default(), config.types)))}
    encoder = Encoder(tokenizer, size=config.window, overlap=config.overlap, depth=config.depth)
    batches = Batches(
        examples, encoder, config.types, labels, words=config.batch, windows=config.windows, seed=config.seed
    )
    network = _network(config, tokenizer, len(labels), vectors, start_from)
    optimizer = torch.optim.AdamW(network.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay)
    per_epoch = sum(1 for _ in batches.epoch(0)) // processes
    steps = per_epoch * config.epochs
    # accelerate moves the schedule on by one for each process.
    schedule = get_cosine_schedule_with_warmup(optimizer, int(steps * processes * config.warmup), steps * processes)
    network, optimizer, schedule = accelerator.prepare(network, optimizer, schedule)

    step = _resume(accelerator, run)
    log.info("%d examples, %d steps, %d already done", len(examples), steps, step)
    mlflow.set_tracking_uri(f"sqlite:///{run.parent.resolve() / 'mlflow.db'}")
    mlflow.set_experiment("postlotse")
    with mlflow.start_run(run_name=run.name) if main else nullcontext():
        if main:
            mlflow.log_params({key: value for key, value in asdict(config).items() if key != "types"})
        started, done = time.perf_counter(), step
        for epoch in range(step // per_epoch, config.epochs):
            for number, batch in enumerate(
                islice(batches.epoch(epoch), accelerator.process_index, per_epoch * processes, processes)
            ):
                if epoch * per_epoch + number < step or step >= steps:
                    continue
                network.train()
                type_loss, label_loss = losses(network, _on(batch, accelerator.device), config.label_smoothing)
                accelerator.backward(type_loss + 2 * label_loss)
                accelerator.clip_grad_norm_(network.parameters(), 1.0)
                optimizer.step()
                schedule.step()
                optimizer.zero_grad()
                step += 1
                if main and step % 25 == 0:
                    metrics = {
                        "type_loss": type_loss.item(),
                        "label_loss": label_loss.item(),
                        "rate": schedule.get_last_lr()[0],
                    }
                    mlflow.log_metrics(metrics, step=step)
                    per_step = (time.perf_counter() - started) / (step - done)
                    log.info(
                        "step %d of %d, %.2f s a step, %s",
                        step,
                        steps,
                        per_step,
                        {k: round(v, 4) for k, v in metrics.items()},
                    )
                if step % config.save_every == 0:
                    _checkpoint(accelerator, run, step)
    _checkpoint(accelerator, run, step)
    if main:
        accelerator.unwrap_model(network).save_pretrained(run / NETWORK)
    return run


def losses(network: torch.nn.Module, batch: dict[str, Tensor], smoothing: float) -> tuple[Tensor, Tensor]:
    """Cross-entropy of the type (smoothed) and of the words' labels."""
    inputs = {name: batch[name] for name in ("pieces", "geometry", "places", "shapes", "pages")}
    types, labels = network(**inputs)
    type_loss = F.cross_entropy(types.float(), batch["type"], label_smoothing=smoothing)
    label_loss = F.cross_entropy(labels.float().flatten(0, 1), batch["labels"].flatten(), ignore_index=IGNORED)
    return type_loss, label_loss


def _network(
    config: TrainingConfig,
    tokenizer: Tokenizer,
    labels: int,
    vectors: NDArray[np.float32] | None,
    start_from: Path | None,
) -> Network:
    if start_from is not None:
        return Network.from_pretrained(start_from / NETWORK)
    network = Network(
        NetworkConfig(
            vocabulary=tokenizer.get_vocab_size(),
            hidden=config.hidden,
            layers=config.layers,
            heads=config.heads,
            dropout=config.dropout,
            types=len(config.types),
            labels=labels,
            backbone=config.backbone,
        )
    )
    if vectors is not None and isinstance(network.encoder, LayoutEncoder):
        network.encoder.piece.weight.data.copy_(torch.from_numpy(vectors))
    return network


def _on(batch: dict[str, Tensor], device: torch.device) -> dict[str, Tensor]:
    return {name: tensor.to(device) for name, tensor in batch.items()}


def last_checkpoint(run: Path) -> Path | None:
    """The folder of a run's last whole checkpoint; None where it was cut off before the first."""
    return next((folder for folder in (run / STATE, _previous(run)) if (folder / _STEP).is_file()), None)


def _checkpoint(accelerator: Accelerator, run: Path, step: int) -> None:
    """Replace the last checkpoint. Killed at any moment, this leaves a whole one, the last or this."""
    state, new = run / STATE, run / f"{STATE}.tmp"
    if accelerator.is_main_process:
        shutil.rmtree(new, ignore_errors=True)
    accelerator.wait_for_everyone()
    accelerator.save_state(str(new))
    accelerator.wait_for_everyone()
    if accelerator.is_main_process:
        (new / _STEP).write_text(json.dumps(step), encoding="utf-8")
        if state.exists():
            shutil.rmtree(_previous(run), ignore_errors=True)
            state.rename(_previous(run))
        new.rename(state)
        shutil.rmtree(_previous(run), ignore_errors=True)


def _previous(run: Path) -> Path:
    return run / f"{STATE}.old"


def _resume(accelerator: Accelerator, run: Path) -> int:
    checkpoint = last_checkpoint(run)
    if checkpoint is None:
        return 0
    accelerator.load_state(str(checkpoint))
    return int(json.loads((checkpoint / _STEP).read_text(encoding="utf-8")))

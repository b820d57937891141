"""The training loop, on Hugging Face accelerate: one process on a laptop, many GPUs with `accelerate launch`."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Sequence
from dataclasses import asdict
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

log = logging.getLogger(__name__)
NETWORK, STATE, CONFIG, TOKENIZER = "network", "state", "config.json", "tokenizer.json"


def train(
    config: TrainingConfig,
    examples: Sequence[Example],
    tokenizer: Tokenizer,
    run: Path,
    *,
    vectors: NDArray[np.float32] | None = None,
    start_from: Path | None = None,
) -> Path:
    """Train on the examples and leave network, tokenizer and configuration in the folder `run`, which is returned.

    A run that was cut off goes on from its last checkpoint when it is started again with the same folder.
    `vectors` [vocabulary, hidden] is what the pieces start from (`training.embeddings`); `start_from` the folder of an
    earlier run whose weights this one begins with.
    """
    set_seed(config.seed)
    accelerator = Accelerator(mixed_precision=config.precision, cpu=not torch.cuda.is_available())
    run.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(run / TOKENIZER))
    (run / CONFIG).write_text(json.dumps(asdict(config), indent=1), encoding="utf-8")

    labels = {label: number for number, label in enumerate(labels_for(field_keys(catalog.default(), config.types)))}
    encoder = Encoder(tokenizer, size=config.window, overlap=config.overlap, depth=config.depth)
    batches = Batches(
        examples, encoder, config.types, labels, words=config.batch, windows=config.windows, seed=config.seed
    )
    network = _network(config, tokenizer, len(labels), vectors, start_from)
    optimizer = torch.optim.AdamW(network.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay)
    per_epoch = sum(1 for _ in batches.epoch(0))
    steps = per_epoch * config.epochs
    schedule = get_cosine_schedule_with_warmup(optimizer, int(steps * config.warmup), steps)
    network, optimizer, schedule = accelerator.prepare(network, optimizer, schedule)

    step = _resume(accelerator, run)
    log.info("%d examples, %d steps, %d already done", len(examples), steps, step)
    mlflow.set_tracking_uri(f"sqlite:///{run.parent.resolve() / 'mlflow.db'}")
    mlflow.set_experiment("postlotse")
    with mlflow.start_run(run_name=run.name):
        mlflow.log_params({key: value for key, value in asdict(config).items() if key != "types"})
        started, done = time.perf_counter(), step
        for epoch in range(step // per_epoch, config.epochs):
            for number, batch in enumerate(batches.epoch(epoch)):
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
                if step % 25 == 0:
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


def _checkpoint(accelerator: Accelerator, run: Path, step: int) -> None:
    accelerator.save_state(str(run / STATE))
    (run / STATE / "step.json").write_text(json.dumps(step), encoding="utf-8")


def _resume(accelerator: Accelerator, run: Path) -> int:
    marker = run / STATE / "step.json"
    if not marker.is_file():
        return 0
    accelerator.load_state(str(run / STATE))
    return int(json.loads(marker.read_text(encoding="utf-8")))

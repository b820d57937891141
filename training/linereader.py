"""Trains the reader of single lines (`documents.linereader`): a small convolutional and recurrent network under
connectionist temporal classification (Graves 2006; the shape is Shi's CRNN, 2015), on drawn lines."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import mlflow
import numpy as np
import onnx
import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, IterableDataset

from corpora.lines import ALPHABET, LineFactory, family
from documents.document import Image
from documents.linereader import HEIGHT, STRIDE, Floats, LineReader, frame, stack

log = logging.getLogger(__name__)
STATE, NETWORK = "lines.pt", "linereader.onnx"
_POOL = 16
"""Batches that are drawn at once and sorted by width, so that little of a batch is padding."""


@dataclass(frozen=True, slots=True)
class LineConfig:
    """`steps` of `batch` lines; `workers` processes draw them."""

    steps: int = 12000
    batch: int = 32
    learning_rate: float = 2e-3
    warmup: float = 0.03
    save_every: int = 500
    workers: int = 1
    precision: str = "bf16"
    seed: int = 1


class LineNetwork(nn.Module):
    """[lines, 1, HEIGHT, width] -> logits [lines, width / STRIDE, len(ALPHABET) + 1]; class 0 is no character."""

    def __init__(self, *, width: int = 192, recurrent: int = 160) -> None:
        super().__init__()
        self.eyes = nn.Sequential(
            _conv(1, 32, 5, stride=(2, 2)), _Residual(32),
            _conv(32, 64, 3, stride=(2, 2)), _Residual(64),
            _conv(64, 96, 3, stride=(2, 1)), _Residual(96), _Residual(96),
        )  # fmt: skip
        self.column = nn.Sequential(nn.Conv2d(96, width, (HEIGHT // 8, 3), padding=(0, 1)), nn.ReLU(), nn.Dropout(0.1))
        self.memory = nn.LSTM(width, recurrent, num_layers=2, bidirectional=True, batch_first=True, dropout=0.1)
        self.signs = nn.Linear(2 * recurrent, len(ALPHABET) + 1)

    def forward(self, lines: Tensor) -> Tensor:
        columns = self.column(self.eyes(lines)).squeeze(2).transpose(1, 2)
        return cast(Tensor, self.signs(self.memory(columns)[0]))


class _Residual(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.inner = _conv(channels, channels, 3)

    def forward(self, x: Tensor) -> Tensor:
        return cast(Tensor, x + self.inner(x))


def _conv(into: int, out: int, size: int, *, stride: tuple[int, int] = (1, 1)) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(into, out, size, stride=stride, padding=size // 2, bias=False), nn.BatchNorm2d(out), nn.ReLU()
    )


class _Drawn(IterableDataset[tuple[Tensor, Tensor, Tensor, Tensor]]):
    """Batches of drawn lines from step `start` on: pictures, steps of each, labels one after the other, their counts.
    The same numbers of process and step draw the same lines, however often a run was cut off."""

    def __init__(self, factory: LineFactory, config: LineConfig, start: int, process: int) -> None:
        self._factory, self._config, self._start, self._process = factory, config, start, process

    def __iter__(self) -> Iterator[tuple[Tensor, Tensor, Tensor, Tensor]]:
        worker = torch.utils.data.get_worker_info()
        number, count = (worker.id, worker.num_workers) if worker else (0, 1)
        config = self._config
        pool = self._start // _POOL // count
        while True:
            seed = f"{config.seed} {self._process} {number} {pool}"
            lines = [self._factory.draw(f"{seed} {index}") for index in range(_POOL * config.batch)]
            framed = sorted(((frame(image), text) for image, text in lines), key=lambda line: line[0].shape[1])
            groups = [framed[at : at + config.batch] for at in range(0, len(framed), config.batch)]
            for index in np.random.default_rng(pool).permutation(len(groups)):
                yield _batch(groups[index])
            pool += 1


def _batch(lines: Sequence[tuple[Floats, str]]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    labels = [ALPHABET.index(sign) + 1 for _, text in lines for sign in text]
    return (
        torch.from_numpy(stack([image for image, _ in lines])),
        torch.tensor([-(-image.shape[1] // STRIDE) for image, _ in lines]),
        torch.tensor(labels),
        torch.tensor([len(text) for _, text in lines]),
    )


def train_lines(config: LineConfig, factory: LineFactory, run: Path) -> Path:
    """Train on drawn lines and leave `linereader.onnx` in the folder `run`; its path is returned. A run that was cut
    off goes on from its last checkpoint when it is started again with the same folder; other `steps` then move the
    end of its schedule."""
    set_seed(config.seed)
    accelerator = Accelerator(mixed_precision=config.precision, cpu=not torch.cuda.is_available())
    main = accelerator.is_main_process
    run.mkdir(parents=True, exist_ok=True)
    network: nn.Module = LineNetwork().to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimizer = torch.optim.AdamW(network.parameters(), lr=config.learning_rate, weight_decay=0.01)
    step = 0
    if (run / STATE).exists():
        state = torch.load(run / STATE, weights_only=True)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
    rates = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, config.learning_rate, total_steps=config.steps + 1, pct_start=config.warmup, last_epoch=step - 1
    )
    network, optimizer = accelerator.prepare(network, optimizer)
    drawn = DataLoader(
        _Drawn(factory, config, step, accelerator.process_index),
        batch_size=None, num_workers=config.workers, prefetch_factor=2 * _POOL if config.workers else None,
    )  # fmt: skip
    mlflow.set_tracking_uri(f"sqlite:///{run.parent.resolve() / 'mlflow.db'}")
    mlflow.set_experiment("postlotse lines")
    network.train()
    began, done, sums = time.perf_counter(), step, 0.0
    with mlflow.start_run(run_name=run.name):
        for lines, steps, labels, counts in drawn:
            if step >= config.steps:
                break
            with accelerator.autocast():
                logits = network(lines.to(accelerator.device))
            chances = F.log_softmax(logits.float(), -1).transpose(0, 1)
            loss = F.ctc_loss(chances, labels.to(chances.device), steps, counts, zero_infinity=True)
            accelerator.backward(loss)
            accelerator.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            optimizer.zero_grad()
            rates.step()
            step, sums = step + 1, sums + loss.item()
            if main and step % 50 == 0:
                seconds = (time.perf_counter() - began) / (step - done)
                log.info("step %d of %d, %.2f s a step, loss %.3f", step, config.steps, seconds, sums / 50)
                mlflow.log_metric("loss", sums / 50, step=step)
                sums = 0.0
            if main and (step % config.save_every == 0 or step == config.steps):
                _save(accelerator.unwrap_model(network), optimizer, step, run / STATE)
    return export_lines(run)


def export_lines(run: Path) -> Path:
    """The network of a run's last checkpoint as ONNX, its alphabet inside."""
    network = LineNetwork()
    network.load_state_dict(torch.load(run / STATE, weights_only=True)["network"])
    path = run / NETWORK
    torch.onnx.export(
        network.eval(), (torch.zeros(2, 1, HEIGHT, 64),), str(path), input_names=["lines"], output_names=["signs"],
        dynamic_axes={"lines": {0: "lines", 3: "width"}, "signs": {0: "lines", 1: "steps"}},
        opset_version=18, dynamo=False,
    )  # fmt: skip
    model = _halved(onnx.load(path))
    onnx.helper.set_model_props(model, {"alphabet": json.dumps(ALPHABET)})
    onnx.save(model, path)
    return path


def _halved(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with its weights kept in half precision, for half the size; the runtime widens them once at load."""
    graph, widen = model.graph, []
    for weight in graph.initializer:
        values = onnx.numpy_helper.to_array(weight)
        if values.dtype != np.float32 or values.size < 1000:
            continue
        name, kept = weight.name, f"{weight.name}_half"
        weight.CopyFrom(onnx.numpy_helper.from_array(values.astype(np.float16), kept))
        widen.append(onnx.helper.make_node("Cast", [kept], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*widen, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    return model


def set_apart(fonts: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Fonts to train on, and those of every ninth family to measure on; of fewer than five families none."""
    families = sorted({family(path) for path in fonts})
    left_out = set(families[4::9])
    return [p for p in fonts if family(p) not in left_out], [p for p in fonts if family(p) in left_out]


def error_rate(reader: LineReader, lines: Sequence[tuple[Image, str]]) -> float:
    """Character error rate: edits (Levenshtein) from what was read to what is written, as a share of its length."""
    read = reader.read([image for image, _ in lines])
    edits = sum(_edits("".join(s.text for s in signs), text) for signs, (_, text) in zip(read, lines, strict=True))
    return edits / sum(len(text) for _, text in lines)


def _edits(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def _save(network: nn.Module, optimizer: torch.optim.Optimizer, step: int, path: Path) -> None:
    unfinished = path.with_suffix(".part")
    torch.save({"network": network.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, unfinished)
    unfinished.replace(path)

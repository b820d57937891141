"""Pretraining on German text: words are masked, and the network says what stood there.

Plain text is set as pages first (lines of random width, letters of average width), so that the encoder learns
language and layout together, and what it learned fits the fine-tuning's input.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch
from accelerate import Accelerator
from accelerate.utils import set_seed
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import get_linear_schedule_with_warmup

from documents.document import Box, Document, Page, Word
from models.encode import Encoder, Window, batch
from models.network import LayoutEncoder, Network, NetworkConfig
from training.config import TrainingConfig
from training.tokenizer import MASK
from training.train import NETWORK, TOKENIZER

log = logging.getLogger(__name__)
_WORDS = 160
_MASKED = 0.2


def pretrain(config: TrainingConfig, texts: Iterable[str], tokenizer: Tokenizer, run: Path, *, steps: int, labels: int) -> Path:
    """Train the encoder for `steps` steps on running text and leave a network in `run`, to start fine-tuning from."""
    set_seed(config.seed)
    accelerator = Accelerator(mixed_precision=config.precision, cpu=not torch.cuda.is_available())
    network = Network(
        NetworkConfig(
            vocabulary=tokenizer.get_vocab_size(), hidden=config.hidden, layers=config.layers, heads=config.heads,
            dropout=0.0, types=len(config.types), labels=labels,
        )
    )  # fmt: skip
    model = MaskedWords(network)
    optimizer = torch.optim.AdamW(model.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay)
    schedule = get_linear_schedule_with_warmup(optimizer, steps // 20, steps)
    model, optimizer, schedule = accelerator.prepare(model, optimizer, schedule)
    rng = random.Random(config.seed)
    encoder = Encoder(tokenizer, size=_WORDS, overlap=0, depth=config.depth)
    mask = tokenizer.token_to_id(MASK)
    for step, windows in zip(range(1, steps + 1), _groups(texts, encoder, rng, config.batch // _WORDS), strict=False):
        loss = model(*masked(windows, mask, rng))
        accelerator.backward(loss)
        accelerator.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % 50 == 0:
            log.info("pretraining step %d of %d, loss %.3f", step, steps, loss.item())
        if step % config.save_every == 0 or step == steps:
            accelerator.unwrap_model(model).network.save_pretrained(run / NETWORK)
            tokenizer.save(str(run / TOKENIZER))
    return run


class MaskedWords(nn.Module):
    """The network with a head that names a masked word's first piece, its weights tied to the embeddings."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network
        hidden = network.config.hidden
        self.transform = nn.Sequential(nn.Linear(hidden, hidden), nn.GELU(), nn.LayerNorm(hidden))

    def forward(self, inputs: dict[str, Tensor], places: Tensor, wanted: Tensor) -> Tensor:
        """`places` [N, 2]: (row, word) of the masked words; `wanted` [N]: their first pieces. The mean cross-entropy."""
        encoder = self.network.encoder
        assert isinstance(encoder, LayoutEncoder)
        states = encoder(**inputs)[places[:, 0], places[:, 1]]
        return F.cross_entropy((self.transform(states) @ encoder.piece.weight.T).float(), wanted)


def set_as_page(words: list[str], rng: random.Random) -> Document:
    """Running text as one page: random margins, column width and spacing; sizes in pixels of a page at 96 dpi."""
    size, width = rng.uniform(11, 17), rng.uniform(250, 620)
    left, top = rng.uniform(30, 120), rng.uniform(30, 500)
    spacing, x, y = rng.uniform(1.1, 1.6) * size, left, top
    set_words = []
    for word in words:
        length = 0.5 * size * len(word)
        if x + length > left + width:
            x, y = left, y + spacing
        if y > 1110:
            break
        set_words.append(Word(word, Box.clipped(x / 794, y / 1123, (x + length) / 794, (y + 0.72 * size) / 1123)))
        x += length + 0.3 * size
    return Document((Page(1, 794, 1123, words=tuple(set_words)),))


def masked(windows: list[Window], mask: int, rng: random.Random) -> tuple[dict[str, Tensor], Tensor, Tensor]:
    """The network's inputs with a fifth of the words masked, where they stand, and their first pieces."""
    inputs = batch(windows)
    places = [
        (row, word)
        for row, window in enumerate(windows)
        for word in range(len(window.words))
        if rng.random() < _MASKED or word == 0
    ]
    rows, words = np.array(places).T
    wanted = inputs["pieces"][rows, words, 0].copy()
    inputs["pieces"][rows, words] = 0
    inputs["pieces"][rows, words, 0] = mask
    inputs["shapes"][rows, words] = 1
    return {name: torch.from_numpy(array) for name, array in inputs.items()}, torch.tensor(places), torch.from_numpy(wanted)


def _groups(texts: Iterable[str], encoder: Encoder, rng: random.Random, size: int) -> Iterator[list[Window]]:
    group: list[Window] = []
    rest: list[str] = []
    for text in texts:
        rest += text.split()
        while len(rest) >= _WORDS:
            words, rest = rest[:_WORDS], rest[_WORDS:]
            group += encoder.encode(set_as_page(words, rng))[:1]
            if len(group) >= size:
                yield group
                group = []

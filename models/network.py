"""The network, for training only (torch): a layout-aware transformer with one head for the type and one for fields.

Attention sees relative places: for every pair of words the distance in reading order, the distance between left edges
(columns), the gap between them on a line, and the vertical distance, each in logarithmic buckets that add to the
attention's logits (as T5 and LayoutLMv3 do, here in units of the text height).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import AutoModel, PretrainedConfig, PreTrainedModel

from models.encode import MAX_PAGE, PLACES, SHAPES

_REACH = 1024
_BUCKETS = 12


class NetworkConfig(PretrainedConfig):
    """Sizes of the network. `backbone` is a local folder with a Hugging Face checkpoint that takes input_ids and bbox
    (LiLT, LayoutLM); empty for the built-in encoder."""

    model_type = "postlotse"

    def __init__(
        self,
        *,
        vocabulary: int = 8000,
        hidden: int = 256,
        layers: int = 6,
        heads: int = 8,
        dropout: float = 0.1,
        types: int = 2,
        labels: int = 3,
        backbone: str = "",
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.vocabulary, self.hidden, self.layers, self.heads, self.dropout = vocabulary, hidden, layers, heads, dropout
        self.types, self.labels, self.backbone = types, labels, backbone


class Network(PreTrainedModel):
    """pieces [B, S, K], geometry [B, S, 4], places [B, S, 2], shapes [B, S], pages [B] (see `models.encode.batch`)
    -> type logits [B, types] and label logits [B, S, labels]."""

    config_class = NetworkConfig

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__(config)
        self.encoder: nn.Module = PretrainedEncoder(config) if config.backbone else LayoutEncoder(config)
        hidden = config.hidden
        self.pool = nn.Linear(hidden, 1)
        self.type_head = nn.Sequential(
            nn.Linear(hidden, hidden), nn.GELU(), nn.Dropout(config.dropout), nn.Linear(hidden, config.types)
        )
        self.label_head = nn.Linear(hidden, config.labels)
        self.post_init()

    def _init_weights(self, module: nn.Module) -> None:
        if isinstance(module, nn.Linear):
            nn.init.normal_(module.weight, std=0.02)
            if module.bias is not None:
                nn.init.zeros_(module.bias)
        elif isinstance(module, nn.Embedding):
            nn.init.normal_(module.weight, std=0.02)

    def forward(
        self, pieces: Tensor, geometry: Tensor, places: Tensor, shapes: Tensor, pages: Tensor
    ) -> tuple[Tensor, Tensor]:
        states = self.encoder(pieces, geometry, places, shapes, pages)
        scores = self.pool(states).squeeze(-1).masked_fill(shapes == 0, -1e4)
        pooled = (scores.softmax(-1).unsqueeze(-1) * states).sum(1)
        return self.type_head(pooled), self.label_head(states)


class LayoutEncoder(nn.Module):
    """The built-in encoder: word embeddings, relative bias, pre-norm transformer blocks."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        hidden = config.hidden
        self.piece = nn.Embedding(config.vocabulary, hidden, padding_idx=0)
        self.shape = nn.Embedding(SHAPES, hidden)
        self.column = nn.Embedding(PLACES, hidden)
        self.row = nn.Embedding(PLACES, hidden)
        self.page = nn.Embedding(MAX_PAGE + 1, hidden)
        self.height = nn.Embedding(16, hidden)
        self.norm = nn.LayerNorm(hidden)
        self.dropout = nn.Dropout(config.dropout)
        self.bias = RelativeBias(config.heads)
        self.blocks = nn.ModuleList(Block(hidden, config.heads, config.dropout) for _ in range(config.layers))
        self.last_norm = nn.LayerNorm(hidden)

    def forward(self, pieces: Tensor, geometry: Tensor, places: Tensor, shapes: Tensor, pages: Tensor) -> Tensor:
        states = self.piece(pieces).sum(2) + self.shape(shapes) + self.page(pages).unsqueeze(1)
        states = (
            states
            + self.column(places[..., 0])
            + self.row(places[..., 1])
            + self.height(geometry[..., 3].clamp(max=15))
        )
        states = self.dropout(self.norm(states))
        bias = self.bias(geometry).masked_fill((shapes == 0)[:, None, None, :], -1e4)
        for block in self.blocks:
            states = block(states, bias)
        return self.last_norm(states)


class RelativeBias(nn.Module):
    """What each head adds to the attention between two words, from how they stand to one another: [B, heads, S, S]."""

    bucket: Tensor

    def __init__(self, heads: int) -> None:
        super().__init__()
        distance = torch.arange(-_REACH, _REACH + 1)
        steps = torch.tensor([1, 2, 3, 4, 6, 9, 14, 22, 36, 64, 160, 480])[:_BUCKETS]
        sizes = torch.bucketize(distance.abs(), steps, right=True)
        # Persistent: transformers builds a network that it loads without running this, and fills in what was saved.
        self.register_buffer("bucket", torch.where(distance < 0, sizes + _BUCKETS, sizes))
        self.tables = nn.ModuleList(nn.Embedding(2 * _BUCKETS + 1, heads) for _ in range(4))

    def forward(self, geometry: Tensor) -> Tensor:
        left, middle, right, _ = geometry.unbind(-1)
        order = torch.arange(geometry.shape[1], device=geometry.device).unsqueeze(0)
        distances = (
            order.unsqueeze(1) - order.unsqueeze(2),
            left.unsqueeze(1) - left.unsqueeze(2),
            left.unsqueeze(1) - right.unsqueeze(2),
            middle.unsqueeze(1) - middle.unsqueeze(2),
        )
        added = [
            table(self.bucket[distance.clamp(-_REACH, _REACH) + _REACH])
            for table, distance in zip(self.tables, distances, strict=True)
        ]
        return (added[0] + added[1] + added[2] + added[3]).permute(0, 3, 1, 2)


class Block(nn.Module):
    """Pre-norm self-attention and feed-forward."""

    def __init__(self, hidden: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(hidden), nn.LayerNorm(hidden)
        self.project = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.feed = nn.Sequential(nn.Linear(hidden, 4 * hidden), nn.GELU(), nn.Linear(4 * hidden, hidden))
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        batch, length, hidden = states.shape
        query, key, value = (
            self.project(self.norm1(states)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        )
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        states = states + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, length, hidden)))
        return states + self.dropout(self.feed(self.norm2(states)))


class PretrainedEncoder(nn.Module):
    """A checkpoint from a local folder: every piece is one of its tokens, a word's state is its first piece's."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.model = AutoModel.from_pretrained(Path(config.backbone), local_files_only=True)
        self.adapt = nn.Linear(self.model.config.hidden_size, config.hidden)

    def forward(self, pieces: Tensor, geometry: Tensor, places: Tensor, shapes: Tensor, pages: Tensor) -> Tensor:
        batch, length, depth = pieces.shape
        widest = geometry[..., :3].amax((1, 2), keepdim=True).clamp(min=1)
        left, middle, right, height = (geometry * 1000 // widest).clamp(0, 1000).unbind(-1)
        top, bottom = (middle - height // 2).clamp(0, 1000), (middle + height // 2).clamp(0, 1000)
        boxes = torch.stack([left, top, right, bottom], -1).unsqueeze(2).expand(-1, -1, depth, -1)
        output = self.model(
            input_ids=pieces.reshape(batch, -1),
            bbox=boxes.reshape(batch, -1, 4),
            attention_mask=(pieces != 0).long().reshape(batch, -1),
        )
        return self.adapt(output.last_hidden_state.view(batch, length, depth, -1)[:, :, 0])

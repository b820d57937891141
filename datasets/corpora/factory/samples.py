"""The scans that ship with Postlotse: a few letters of the factory as files, with truth, drawn from a seed of their own."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

from PIL import Image as Picture

from corpora.factory import gazetteer
from corpora.factory.degrade import CHANNELS, DPI
from corpora.factory.make import all_families, draw, example
from corpora.factory.press import Press
from documents.document import Image

SEED = "sample"
"""Training corpora use numbered seeds, so no sample is ever trained on. The bank statement's family is one that the
released model never saw."""
WANTED = (
    ("kontoauszug.pdf", "kontoauszug/kopfraster_laufender_saldo", "scan"),
    ("lohnabrechnung.jpg", "lohnabrechnung/kaestchen_raster", "photo"),
    ("mietvertrag.pdf", "mietvertrag/stammblatt_hausverwaltung", "scan"),
    ("widerspruch.tif", "widerspruch/din_brief_bezug", "fax"),
    ("widerspruch_anwalt.pdf", "widerspruch/kanzlei_spalte", "digital"),
    ("sonstiges.pdf", "sonstiges/einladung_infoblock", "scan"),
)
"""The bundled samples: file name, family, channel."""


def write(folder: Path, wanted: Sequence[tuple[str, str, str]] = WANTED, *, lists: Path | None = None) -> None:
    """Write one file for each (file name, family, channel) and `truth.jsonl` beside them. The name's ending decides the
    format: pdf, tif (fax group 4) or jpg; the channel "digital" gives a PDF with a text layer."""
    folder.mkdir(parents=True, exist_ok=True)
    families = {family.name: family for family in all_families()}
    names = gazetteer.load(lists)
    lines = []
    with Press() as press:
        for name, family, channel in wanted:
            sheet = draw(families[family], SEED, names)
            pages, images = press.lay_out(sheet, dpi=DPI)
            made = example(families[family], name, pages)
            if channel == "digital":
                (folder / name).write_bytes(press.print(sheet))
            else:
                rng = random.Random(f"{SEED} {name}")
                _save([CHANNELS[channel](image, rng) for image in images], folder / name, sheet.size)
            tables = {key: [dict(row) for row in rows] for key, rows in made.tables.items()}
            record = {
                "file": name,
                "channel": channel,
                "type": made.type,
                "fields": dict(made.fields),
                "tables": tables,
            }
            lines.append(json.dumps(record, ensure_ascii=False))
    (folder / "truth.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _save(images: Sequence[Image], path: Path, size: tuple[float, float]) -> None:
    dpi = round(max(images[0].shape) / max(size) * 25.4)
    pictures = [Picture.fromarray(image) for image in images]
    if path.suffix == ".tif":
        pictures = [picture.convert("1") for picture in pictures]
        pictures[0].save(path, save_all=True, append_images=pictures[1:], compression="group4", dpi=(dpi, dpi))
    elif path.suffix == ".jpg":
        pictures[0].save(path, quality=35, dpi=(dpi, dpi))
    else:
        pictures[0].save(path, save_all=True, append_images=pictures[1:], resolution=dpi, quality=22)

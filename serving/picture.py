"""The pages of a file with the places where values were found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from documents.annotation import Annotation, Prediction
from documents.document import Page

_WIDTH = 1000
_FIELD, _CELL = "#c4006a", "#1261a0"


def draw(annotation: Annotation, pages: Sequence[Page], folder: Path) -> list[Path]:
    """Write one PNG for each page with findings, `<file>_<start of its SHA-256>_<page>.png`; `pages` carry their
    pictures."""
    written = []
    for page in pages:
        found = [(key, value, _FIELD) for d in annotation.documents for key, value in d.fields.items()]
        found += [
            ("", cell, _CELL)
            for d in annotation.documents
            for rows in d.tables.values()
            for row in rows
            for cell in row.values()
        ]
        found = [entry for entry in found if entry[1].page == page.number and entry[1].box is not None]
        if page.image is None or not found:
            continue
        path = folder / f"{Path(annotation.name).stem}_{annotation.sha256[:6]}_{page.number}.png"
        _drawn(page, found).save(path, optimize=True)
        written.append(path)
    return written


def _drawn(page: Page, found: Sequence[tuple[str, Prediction, str]]) -> Picture.Image:
    height = round(_WIDTH * page.height / page.width)
    assert page.image is not None
    picture = Picture.fromarray(page.image).convert("RGB").resize((_WIDTH, height))
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(15)
    for key, value, color in found:
        box = value.box
        assert box is not None
        place = (box.left * _WIDTH - 3, box.top * height - 3, box.right * _WIDTH + 3, box.bottom * height + 3)
        pen.rectangle(place, outline=color, width=2)
        if key:
            label = pen.textbbox((place[0], place[1] - 18), key, font=font)
            pen.rectangle(label, fill="white")
            pen.text((place[0], place[1] - 18), key, fill=color, font=font)
    return picture

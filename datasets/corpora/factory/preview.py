"""Look at a family: one letter's pages with a box and a label around every marked word."""

from __future__ import annotations

from pathlib import Path

from PIL import Image as Picture
from PIL import ImageDraw

from corpora.example import Example
from corpora.factory import gazetteer
from corpora.factory.make import all_families, draw, example
from corpora.factory.press import Press

_DPI = 110


def preview(family: str, *, seed: str, out: Path, lists: Path | None = None) -> Example:
    """Write `<name>_<seed>_p<page>.png` for every page of one letter into `out`; returns the letter as an example.
    Raises KeyError for an unknown family."""
    chosen = {known.name: known for known in all_families([family.split("/")[0]])}[family]
    out.mkdir(parents=True, exist_ok=True)
    with Press() as press:
        pages, images = press.lay_out(draw(chosen, seed, gazetteer.load(lists)), dpi=_DPI)
    made = example(chosen, seed, pages)
    for page, tags, image in zip(made.document.pages, made.tags, images, strict=True):
        picture = Picture.fromarray(image)
        pen = ImageDraw.Draw(picture)
        for word, tag in zip(page.words or (), tags, strict=True):
            if tag is not None:
                width, height = picture.size
                box = word.box
                place = (box.left * width, box.top * height, box.right * width, box.bottom * height)
                pen.rectangle(place, outline="red")
                pen.text((place[0], place[1] - 10), tag.field.split(".")[-1], fill="blue")
        picture.save(out / f"{chosen.name.split('/')[1]}_{seed}_p{page.number}.png")
    return made

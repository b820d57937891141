"""Letters that machines and stamps add to a page."""

from __future__ import annotations

from PIL import ImageFont


def font(name: str, size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The font of this file name in pixels, or Pillow's own where it is not installed."""
    try:
        return ImageFont.truetype(name, round(size))
    except OSError:
        return ImageFont.load_default(round(size))

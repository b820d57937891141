"""What paper suffers on its way: stamps and pens, folds and holes, then scanner, bad copier, fax or phone.

Our own few OpenCV steps rather than augraphy: its pipeline needs seconds a page on one core, and it pins an OpenCV that
collides with the service's. `paper` has what happens to the sheet itself, `stamps` and `pens` what people put on it;
`scanner`, `copier`, `fax` and `camera` are the ways it becomes a picture.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from corpora.factory.degrade.camera import photo
from corpora.factory.degrade.copier import scan_poor
from corpora.factory.degrade.fax import fax
from corpora.factory.degrade.raster import DPI
from corpora.factory.degrade.scanner import scan
from documents.document import Image

__all__ = ["CHANNELS", "DPI"]

CHANNELS: dict[str, Callable[[Image, random.Random], Image]] = {
    "scan": scan,
    "scan_poor": scan_poor,
    "fax": fax,
    "photo": photo,
}
"""Each takes a page as laid out, an RGB image of `DPI`, and draws every damage from the given generator alone."""

"""Pictures of single lines with their text, for training a reader of lines: written and printed in many fonts, on
plain, ruled, squared and comb-boxed paper, worn as paper wears."""

from __future__ import annotations

import random
import string
from collections.abc import Collection, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from fontTools.ttLib import TTFont
from numpy.typing import NDArray
from PIL import Image as Picture
from PIL import ImageDraw, ImageFont

from corpora.factory.draft import Draft
from corpora.factory.gazetteer import Gazetteer
from documents.document import Image

ALPHABET = (
    " " + string.digits + string.ascii_letters + "äöüÄÖÜß" + ".,:;-–/()+%€§&'\"!?@#*=_<>[]|°²³"
    "áàâåãæçčćđéèêëěğíîïıłńñóòôøõřśšşťúùûůýÿžźżÁÅÇČĆĐÉÈĞÍİŁŃÑÓØŘŚŠŞÚŽŹŻ"
)
"""The characters a line may hold; the class of the character at index i is i + 1, class 0 is none."""
_SCRAPS = 0.08
"""Share of pictures without a character: a reader must know what is none."""
_LONGEST, _LONGEST_COMB = 36, 24
_SIZE = 56


def fonts(*folders: Path, families: Collection[str] | None = None) -> list[Path]:
    """The font files (.ttf, .otf) under the folders, in a fixed order, that hold at least digits and German letters;
    with `families` only theirs."""
    paths = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in {".ttf", ".otf"})
    return [
        path
        for path in paths
        if (families is None or family(path) in families) and all(map(_signs(path).__contains__, "0129aAzZäöüÄÖÜß.,-"))
    ]


@cache
def family(path: Path) -> str:
    """The name of a font file's family."""
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return str(font["name"].getBestFamilyName())


class LineFactory:
    """Draws lines. `texts` are paragraphs of running German; `hands` and `prints` font files. The same seed draws the
    same line."""

    def __init__(
        self, *, gazetteer: Gazetteer, texts: Sequence[str], hands: Sequence[Path], prints: Sequence[Path]
    ) -> None:
        self._gazetteer, self._texts, self._hands, self._prints = gazetteer, texts, hands, prints

    def draw(self, seed: str) -> tuple[Image, str]:
        """A grey picture of a line, ink dark, and what it says: nothing, where it is a scrawl, a rule or a smudge."""
        rng = random.Random(seed)
        if rng.random() < _SCRAPS:
            return _worn(_scrap(rng), rng), ""
        path = rng.choice(self._hands if rng.random() < 0.75 else self._prints)
        known = _signs(path)
        combed = rng.random() < 0.2
        text = self._text(rng, combed)
        while not text or not all(sign in known or sign == " " for sign in text):
            text = self._text(rng, combed)
        font = ImageFont.truetype(str(path), _SIZE)
        ink = _combed(text, font, rng) if combed else _written(text, font, rng)
        return _worn(ink, rng), text

    def _text(self, rng: random.Random, combed: bool) -> str:
        kind = rng.random()
        text = self._running(rng) if kind < 0.4 and self._texts else self._value(rng) if kind < 0.9 else _random(rng)
        if rng.random() < (0.7 if combed else 0.12):
            text = text.upper()
        text = "".join(sign for sign in " ".join(text.split()) if sign in ALPHABET)
        return text[: _LONGEST_COMB if combed else _LONGEST].strip()

    def _running(self, rng: random.Random) -> str:
        words = rng.choice(self._texts).split()
        start = rng.randrange(max(1, len(words) - 4))
        return " ".join(words[start : start + rng.randint(1, 6)])

    def _value(self, rng: random.Random) -> str:
        draft = Draft(rng, self._gazetteer)
        german = draft.german
        person, address, signs = german.person(), german.address(), german.digits(rng.randint(2, 8))
        day = german.day(person.born + timedelta(days=1)) if rng.random() < 0.7 else person.born
        money = draft.print_amount(german.money(1, 3000))
        values = [
            person.name, person.reversed_name, person.last, person.first, f"{person.salutation} {person.name}",
            address.street, address.postcode_place, address.postcode, address.place,
            f"{address.street}, {address.postcode_place}", draft.print_date(day), draft.print_date(day, "dd.mm.yyyy"),
            draft.print_date(day, "d.m.yyyy"), draft.print_date(day, "dd.mm.yy"), f"{day:%d%m%Y}", f"{day:%m/%Y}",
            f"{address.place}, {draft.print_date(day)}", money, money,
            draft.print_amount(german.money(1, 900), currency=False),
            f"{rng.randint(1, 3000)},- {rng.choice(['€', 'EUR', 'Euro', ''])}", f"{rng.randint(1, 2000)},–",
            draft.print_iban(german.iban()), german.iban(), german.tax_id(), german.pension_number(person),
            german.insurance_number(), german.bg_number(), german.case_number(), german.phone(), german.authority(),
            german.landlord(), german.firm(), german.bank().name, str(rng.randrange(10 ** rng.randint(1, 9))),
            f"{rng.randint(1, 12)} {rng.choice(['Std.', 'Stunden', 'Pers.', 'Zi.', 'qm', 'm²', 'Stk', 'Monate'])}",
            f"{rng.choice(['Nr.', 'Az.:', 'BG', 'geb.', 'seit', 'ab', 'bis', 'zum', 'am'])} {signs}",
        ]  # fmt: skip
        value = rng.choice(values)
        return value if rng.random() < 0.75 else f"{value} {rng.choice(values)}"


@cache
def _signs(path: Path) -> frozenset[str]:
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap() or ()))


def _random(rng: random.Random) -> str:
    signs = rng.choice([string.digits, string.digits + string.ascii_uppercase, ALPHABET])
    return "".join(rng.choice(signs) for _ in range(rng.randint(1, 14)))


def _written(text: str, font: ImageFont.FreeTypeFont, rng: random.Random) -> NDArray[np.float32]:
    """Ink (0 to 1) of a text, its words a little up and down and wider or closer apart."""
    words = text.split(" ")
    gap = font.getlength(" ") * rng.uniform(0.7, 1.8) + rng.uniform(0, 8)
    spread = rng.choice([0, 0, 0, rng.uniform(0, 8)])
    canvas = Picture.new(
        "L", (int(font.getlength(text) + len(words) * (gap + 12) + len(text) * spread) + 140, _SIZE * 3)
    )
    pen = ImageDraw.Draw(canvas)
    x, wobble = 50.0, rng.uniform(0, 2.5)
    for word in words:
        y = _SIZE * 2 + rng.gauss(0, wobble)
        if spread or rng.random() < 0.2:
            for sign in word:
                pen.text((x, y + rng.gauss(0, wobble / 2)), sign, fill=255, font=font, anchor="ls")
                x += font.getlength(sign) + spread
        else:
            pen.text((x, y), word, fill=255, font=font, anchor="ls")
            x += font.getlength(word)
        x += gap
    ink = _as_ink(canvas)
    columns = np.flatnonzero(ink.max(0) > 0.3)
    last = int(columns[-1]) if len(columns) else 50
    return ink[:, max(0, 50 - rng.randint(4, 40)) : last + rng.randint(6, 40)]


def _combed(text: str, font: ImageFont.FreeTypeFont, rng: random.Random) -> NDArray[np.float32]:
    """Ink of a text with one character a box, as forms want it, with what is left of the boxes; some stay empty."""
    pitch = _SIZE * rng.uniform(0.75, 1.5)
    boxes = len(text) + rng.choice([0, 0, rng.randint(1, 6)])
    canvas = Picture.new("L", (int(boxes * pitch) + 20, _SIZE * 3))
    pen = ImageDraw.Draw(canvas)
    for number, sign in enumerate(text):
        place = (10 + (number + 0.5) * pitch + rng.gauss(0, 2), _SIZE * 2 + rng.gauss(0, 2))
        pen.text(place, sign, fill=255, font=font, anchor="ms")
    kind, tone = rng.random(), rng.randint(60, 255)
    if kind < 0.7:
        top = _SIZE * 2 - (_SIZE * rng.uniform(0.8, 1.2) if kind < 0.4 else _SIZE * rng.uniform(0.1, 0.3))
        for number in range(boxes + 1):
            if rng.random() < 0.5:
                x = 10 + number * pitch
                pen.line((x, top, x, _SIZE * 2 + rng.randint(4, 12)), fill=tone, width=rng.randint(1, 3))
    return _as_ink(canvas)


def _scrap(rng: random.Random) -> NDArray[np.float32]:
    """Ink that says nothing: a signature's loops, rules and corners of frames, bars, blots, grain."""
    height, width = _SIZE * 2, rng.randint(_SIZE, _SIZE * 8)
    ink = np.zeros((height, width), np.uint8)
    kind = rng.random()
    generator = np.random.default_rng(rng.getrandbits(32))
    if kind < 0.35:
        count = rng.randint(4, 14)
        x = np.sort(generator.uniform(5, width - 5, count)) + generator.normal(0, 15, count)
        y = generator.uniform(15, height - 15, count)
        along, fine = np.linspace(0, count - 1, count * 12), np.arange(count)
        curve = np.stack([np.interp(along, fine, x), np.interp(along, fine, y)], 1)
        curve = cv2.GaussianBlur(curve.astype(np.float32), (1, 9), 0)
        cv2.polylines(ink, [curve.astype(np.int32)], False, 255, rng.randint(1, 4), cv2.LINE_AA)
    elif kind < 0.6:
        for _ in range(rng.randint(1, 5)):
            one, other = rng.randrange(height), rng.randrange(width)
            if rng.random() < 0.6:
                cv2.line(ink, (0, one), (width, one + rng.randint(-2, 2)), 255, rng.randint(1, 5))
            else:
                cv2.line(ink, (other, rng.randint(0, 30)), (other, height), 255, rng.randint(1, 5))
    elif kind < 0.75:
        left = rng.randint(0, 20)
        while left < width:
            bar = rng.randint(2, 10)
            ink[10 : height - 10, left : left + bar] = 255
            left += bar + rng.randint(2, 12)
    elif kind < 0.9:
        for _ in range(rng.randint(1, 4)):
            place, size = (
                (rng.randrange(width), rng.randrange(20, height - 20)),
                (rng.randint(4, 40), rng.randint(4, 30)),
            )
            cv2.ellipse(ink, place, size, rng.randrange(180), 0, 360, 255, rng.choice([-1, 2, 4]))
    else:
        grain = cv2.GaussianBlur(
            generator.standard_normal((height, width), dtype=np.float32), (0, 0), rng.uniform(1, 6)
        )
        ink = np.asarray(255 * (grain > rng.uniform(0.5, 2) * grain.std()), np.uint8)
    return np.asarray(cv2.copyMakeBorder(ink, 30, 30, 0, 0, cv2.BORDER_CONSTANT), np.float32) / np.float32(255)


def _as_ink(canvas: Picture.Image) -> NDArray[np.float32]:
    return np.asarray(canvas, np.float32) / np.float32(255)


def _worn(ink: NDArray[np.float32], rng: random.Random) -> Image:
    """The ink sheared, stretched, thicker or thinner, on paper with rules, scraps of other lines, noise and blur."""
    ink = _bent(ink, rng)
    if rng.random() < 0.35:
        ink = cv2.dilate(ink, np.ones((rng.randint(1, 3), rng.randint(2, 3)), np.uint8))
    elif rng.random() < 0.15:
        ink = cv2.erode(ink, np.ones((2, 2), np.uint8))
    rows = np.flatnonzero(ink.max(1) > 0.3)
    top, bottom = (int(rows[0]), int(rows[-1]) + 1) if len(rows) else (40, 100)
    ink = ink * rng.uniform(0.55, 1.0)
    ink = _ruled(ink, top, bottom, rng)
    above, below = (rng.choice([0, 0, 1, rng.randint(0, 12)]) for _ in range(2))
    ink = ink[max(0, top - above - 2) : bottom + below + 2]
    scale = rng.uniform(16, 60) / ink.shape[0]
    size = (max(8, int(ink.shape[1] * scale * rng.uniform(0.8, 1.25))), max(8, int(ink.shape[0] * scale)))
    ink = cv2.resize(ink, size, interpolation=cv2.INTER_AREA)
    if (blur := rng.uniform(-0.5, 1.1)) > 0.2:
        ink = cv2.GaussianBlur(ink, (0, 0), blur)
    generator = np.random.default_rng(rng.getrandbits(32))
    paper, depth = rng.uniform(185, 255), rng.uniform(0.6, 1.0)
    page = paper * (1 - ink * depth)
    page = page + generator.standard_normal(page.shape, dtype=np.float32) * rng.choice([1, 3, 6, 12])
    if rng.random() < 0.2:
        page = np.where(page < paper * (1 - depth * rng.uniform(0.3, 0.6)), 0, 255)
    if rng.random() < 0.15:
        specks = generator.random(page.shape) < rng.uniform(0.0005, 0.006)
        page = np.where(specks, rng.choice([0, 255]), page)
    return np.asarray(np.clip(page, 0, 255), np.uint8)


def _bent(ink: NDArray[np.float32], rng: random.Random) -> NDArray[np.float32]:
    height, width = ink.shape
    slant, slope = rng.gauss(0, 0.14), rng.gauss(0, 0.012)
    matrix = np.array([[1, -slant, slant * height * 0.66], [slope, 1, -slope * width / 2]], np.float32)
    ink = np.asarray(cv2.warpAffine(ink, matrix, (width, height), flags=cv2.INTER_LINEAR))
    if rng.random() < 0.5:
        return ink
    generator = np.random.default_rng(rng.getrandbits(32))
    knots = (max(3, height // 30), max(3, width // 30))
    x, y = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    strength = rng.uniform(0.5, 2.5)
    across, down = (
        strength
        * cv2.resize(generator.standard_normal(knots, dtype=np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
        for _ in range(2)
    )
    return np.asarray(cv2.remap(ink, x + across, y + down, cv2.INTER_LINEAR))


def _ruled(ink: NDArray[np.float32], top: int, bottom: int, rng: random.Random) -> NDArray[np.float32]:
    """With rules, a dotted line, squares or gaps where such strokes were taken out, and feet of the lines above."""
    height, width = ink.shape
    kind, tone, thick = rng.random(), rng.uniform(0.15, 0.8), rng.randint(1, 3)
    ink = ink.copy()
    if kind < 0.15:
        row = min(height - 4, bottom - rng.randint(0, (bottom - top) // 3))
        ink[row : row + thick] = np.maximum(ink[row : row + thick], tone)
    elif kind < 0.22:
        row = min(height - 4, bottom - rng.randint(0, (bottom - top) // 3))
        ink[row : row + thick, :: rng.randint(4, 9)] = tone
    elif kind < 0.32:
        step = rng.randint(28, 70)
        for row in range(rng.randrange(step), height - 4, step):
            ink[row : row + thick] = np.maximum(ink[row : row + thick], tone)
        for column in range(rng.randrange(step), width - 4, step):
            ink[:, column : column + thick] = np.maximum(ink[:, column : column + thick], tone)
    elif kind < 0.47:
        step = rng.randint(28, 90)
        for row in range(rng.randrange(step), height - 6, step):
            ink[row : row + thick + 3] = 0
        if rng.random() < 0.5:
            for column in range(rng.randrange(step), width - 6, step):
                ink[:, column : column + thick + 3] = 0
    if rng.random() < 0.25:
        for _ in range(rng.randint(1, 5)):
            column, length = rng.randrange(max(1, width - 30)), rng.randint(3, 16)
            row = top - 2 if rng.random() < 0.5 else max(0, bottom - length)
            ink[max(0, row) : max(0, row) + length, column : column + rng.randint(2, 6)] = rng.uniform(0.4, 1)
    return ink

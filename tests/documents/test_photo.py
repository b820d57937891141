"""A sheet on a desk is cut out of its photo; whatever is no photo stays as it is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from documents import photo
from documents.document import Image


def _sheet() -> Image:
    sheet = np.full((1400, 1000, 3), 245, np.uint8)
    for row in range(150, 1200, 60):
        cv2.putText(sheet, "Bescheid vom 3. Mai", (100, row), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (20, 20, 20), 3)
    return sheet


def _photographed(sheet: Image, corners: list[list[int]], desk: tuple[int, int, int]) -> Image:
    height, width = sheet.shape[:2]
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, np.array(corners, np.float32))
    canvas = np.full((1700, 1300, 3), desk, np.uint8)
    cv2.warpPerspective(sheet, matrix, (1300, 1700), dst=canvas, borderMode=cv2.BORDER_TRANSPARENT)
    noise = np.random.default_rng(1).normal(0, 4, canvas.shape)
    return np.asarray(np.clip(canvas + noise, 0, 255), np.uint8)


@pytest.mark.parametrize(
    "corners",
    [
        [[120, 100], [1180, 140], [1150, 1600], [90, 1560]],
        [[300, 80], [1250, 330], [900, 1650], [60, 1300]],
        [[250, 200], [1050, 200], [1240, 1600], [60, 1600]],
    ],
    ids=["nearly straight", "rolled", "seen at a slant"],
)
@pytest.mark.parametrize("desk", [(90, 60, 40), (60, 90, 160)], ids=["wood", "blue cloth"])
def test_the_corners_of_a_sheet_are_found(corners: list[list[int]], desk: tuple[int, int, int]) -> None:
    found = photo.find_corners(_photographed(_sheet(), corners, desk))
    assert found is not None
    assert np.abs(found - np.array(corners)).max() < 20


def test_a_sheet_is_seen_from_straight_above_once_it_is_cut_out() -> None:
    corners = [[250, 200], [1050, 200], [1240, 1600], [60, 1600]]
    flat = photo.sheet(_photographed(_sheet(), corners, (90, 60, 40)))
    left = flat[:, : flat.shape[1] // 20].mean()
    assert left > 225, "no desk left beside the sheet"


@pytest.mark.parametrize("shape", [(1, 1), (3, 2000), (40, 40)])
def test_scraps_stay_as_they_are(shape: tuple[int, int]) -> None:
    scrap = np.full(shape, 200, np.uint8)
    assert photo.sheet(scrap) is scrap


def test_a_scan_stays_as_it_is() -> None:
    scan = _sheet()
    assert photo.sheet(scan) is scan


def test_a_framed_form_is_no_sheet_on_a_desk() -> None:
    form = _sheet()
    cv2.rectangle(form, (60, 60), (940, 1340), (0, 0, 0), 6)
    assert photo.sheet(form) is form


def test_a_coloured_card_on_a_page_is_not_taken_for_the_sheet() -> None:
    page = _sheet()
    cv2.rectangle(page, (150, 200), (850, 900), (200, 230, 200), -1)
    assert photo.sheet(page) is page

"""accelerate keeps one state a process, its precision included; every test begins with none."""

from __future__ import annotations

import pytest
from accelerate.state import AcceleratorState


@pytest.fixture(autouse=True)
def _no_accelerator_yet() -> None:
    AcceleratorState._reset_state(reset_partial_state=True)

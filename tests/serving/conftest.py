from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[2] / "datasets" / "samples"


@pytest.fixture(scope="session")
def samples() -> list[Path]:
    """The bundled sample scans."""
    return sorted(path for path in SAMPLES.iterdir() if path.suffix in (".pdf", ".tif", ".jpg"))

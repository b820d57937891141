"""What pins the house: the floors, a service without the lab's tools, `datasets` no package, dependencies explained."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
LAB_ONLY = ("torch", "transformers", "accelerate", "mlflow", "layoutparser", "playwright", "sklearn", "spacy", "pandas")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_imports_only_run_downwards() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_datasets_is_no_package_of_ours() -> None:
    assert not (ROOT / "datasets" / "__init__.py").exists()


WITHOUT_LAB = f"""
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {LAB_ONLY!r}:
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Blocked())
import importlib, pkgutil
for top in ("documents", "models", "serving"):
    package = importlib.import_module(top)
    for module in pkgutil.walk_packages(package.__path__, top + "."):
        if module.name != "models.network":
            importlib.import_module(module.name)
from models.pipeline import Pipeline
with Pipeline.load() as pipeline:
    annotation = pipeline.annotate(open(sys.argv[1], "rb").read(), name="sample")
print(annotation.documents[0].type.value)
"""


def test_the_service_imports_and_understands_without_the_lab() -> None:
    sample = sorted((ROOT / "datasets" / "samples").glob("*.pdf"))[0]
    done = subprocess.run([sys.executable, "-P", "-c", WITHOUT_LAB, sample], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


@pytest.mark.parametrize("group", ["service", "lab", "dev"])
def test_every_dependency_is_pinned_and_explained(group: str) -> None:
    wanted = PROJECT["dependencies"] if group == "service" else PROJECT["optional-dependencies"][group]
    pinned = (ROOT / "constraints.txt").read_text(encoding="utf-8").lower().replace("_", "-")
    explained = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    for requirement in wanted:
        name = re.split(r"[<>=!\[ ]", requirement)[0]
        assert f"\n{name.lower()}==" in pinned, f"{name} is not pinned"
        assert f"| {name} |" in explained, f"{name} has no reason in docs/dependencies.md"


def test_the_public_sector_s_catalogue_finds_us() -> None:
    entry = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    assert entry["softwareVersion"] == PROJECT["version"]
    assert entry["legal"]["license"] == PROJECT["license"] == "EUPL-1.2"
    assert len(entry["description"]["de"]["shortDescription"]) <= 150

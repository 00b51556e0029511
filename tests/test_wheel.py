"""The wheel brings what the package reads beside its code."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("hatchling", reason="needs hatchling: pip install 'starsql[dev]'")

ROOT = Path(__file__).parents[1]
ADAPTER = Path("starsql/agent/adapters/embedded")


def test_an_adapter_is_in_the_wheel_with_its_licence(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE", ".gitignore"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / ADAPTER, tmp_path / ADAPTER)
    shutil.copy(ROOT / "starsql" / "__init__.py", tmp_path / "starsql")
    for name in ("adapter_model.safetensors", "adapter_config.json", "lineage.json"):
        (tmp_path / ADAPTER / name).write_text("tiny")
    build = "from hatchling.build import build_wheel; print(build_wheel('dist'))"
    done = subprocess.run(
        [sys.executable, "-c", build], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    with zipfile.ZipFile(tmp_path / "dist" / done.stdout.strip()) as wheel:
        found = {Path(name).name for name in wheel.namelist() if name.startswith(str(ADAPTER))}
    assert found == {
        "adapter_model.safetensors",
        "adapter_config.json",
        "lineage.json",
        "LICENSE",
        "ATTRIBUTION.md",
    }

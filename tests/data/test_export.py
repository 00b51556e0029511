"""Exports are loaded by those that they are for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from starsql.data.export import export
from starsql.data.files import write_records
from starsql.errors import DataError
from starsql.records import Licence, SftExample
from tests.data.examples import message, pair, sft

SPIDER = Licence("CC-BY-SA-4.0", "Spider, Yu et al. 2018")


def repair_of(example: SftExample, id_: str) -> SftExample:
    *prompt, answer = example.messages
    wrong, told = message("assistant", "```sql\nselect x\n```"), message("user", "rejected")
    return SftExample((*prompt, wrong, told, answer), sft(id_, kind="repair").meta)


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    path = tmp_path / "some.jsonl"
    first = sft("a", "统计日活", licence=SPIDER, source="spider")
    write_records(path, [first, repair_of(first, "b"), sft("c", extra={"n": 1})])
    return path


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.jsonl"
    write_records(path, [pair("a"), pair("b", error="wrong-grain")])
    return path


def test_trl_s_columns_keep_the_failing_query_in_the_prompt(
    examples: Path, pairs: Path, tmp_path: Path
) -> None:
    assert export(examples, tmp_path / "out.jsonl", "trl", on_bad=pytest.fail) == {
        "spider": 1,
        "synthetic": 2,
    }
    first, again, _ = map(json.loads, (tmp_path / "out.jsonl").read_text("utf-8").splitlines())
    assert [m["role"] for m in first["prompt"]] == ["system", "user"]
    assert [m["role"] for m in again["prompt"]] == ["system", "user", "assistant", "user"]
    assert again["completion"] == first["completion"]
    assert (first["licence"], first["attribution"]) == ("CC-BY-SA-4.0", "Spider, Yu et al. 2018")
    export(pairs, tmp_path / "out.jsonl", "trl", on_bad=pytest.fail)
    one, _ = map(json.loads, (tmp_path / "out.jsonl").read_text("utf-8").splitlines())
    assert one["chosen"] != one["rejected"]
    assert len(one["prompt"]) == 2


def test_registering_merges_with_what_is_there(examples: Path, pairs: Path, tmp_path: Path) -> None:
    info = tmp_path / "lf" / "dataset_info.json"
    info.parent.mkdir()
    other = {"file_name": "other.json", "columns": {"prompt": "问"}}
    info.write_text(json.dumps({"other": other}, ensure_ascii=False), encoding="utf-8")
    for _ in range(2):
        export(examples, info.parent, "llamafactory", on_bad=pytest.fail)
        export(pairs, info.parent, "llamafactory", name="preferences", on_bad=pytest.fail)
    registered = json.loads(info.read_text("ascii"))
    assert list(registered) == ["other", "some", "preferences"]
    assert registered["other"] == other
    assert registered["preferences"]["ranking"] is True
    assert "ranking" not in registered["some"]
    assert registered["some"]["licences"][0] == "spider: CC-BY-SA-4.0 (Spider, Yu et al. 2018)"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('{"some": {"file_name": "mine.json"}}', "another data set"),
        ('{"some": ', "not JSON"),
        ("[]", "expected an object, found list"),
    ],
)
def test_a_registry_that_cannot_be_merged_stops_before_anything_is_written(
    examples: Path, tmp_path: Path, content: str, reason: str
) -> None:
    folder = tmp_path / "lf"
    folder.mkdir()
    (folder / "dataset_info.json").write_text(content)
    with pytest.raises(DataError, match=reason):
        export(examples, folder, "llamafactory", on_bad=pytest.fail)
    assert [path.name for path in folder.iterdir()] == ["dataset_info.json"]
    assert (folder / "dataset_info.json").read_text() == content


def test_files_that_cannot_be_exported_are_errors(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    for records, reason in (
        ([sft("a"), pair("b")], "both SFT examples and preference pairs"),
        ([], "holds no examples"),
        ([sft("a", prompt_version="old")], "made with prompt old"),
    ):
        write_records(path, records)
        with pytest.raises(DataError, match=reason):
            export(path, tmp_path / "out.jsonl", "trl", on_bad=pytest.fail)
        assert not (tmp_path / "out.jsonl").exists()


def test_a_dataset_s_arrow_is_a_stream_of_batches(
    examples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrow = pytest.importorskip("pyarrow")
    monkeypatch.setattr("starsql.data.export._ROWS_OF_A_BATCH", 2)
    contents = []
    for name in ("one", "two"):
        export(examples, tmp_path / name, "dataset", on_bad=pytest.fail)
        contents.append({p.name: p.read_bytes() for p in (tmp_path / name).iterdir()})
    assert contents[0] == contents[1]
    with arrow.ipc.open_stream(tmp_path / "one" / "data-00000-of-00001.arrow") as reader:
        table = reader.read_all()
    assert table.num_rows == 3
    assert table["completion"].num_chunks == 2
    assert table["prompt"][0].as_py()[1]["content"].endswith("统计日活")


_LOAD = """
import json, sys
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace
try:
    import torchaudio  # LLaMA-Factory imports it for sounds; texts do without
except (ImportError, OSError):
    silent = sys.modules["torchaudio"] = ModuleType("torchaudio")
    silent.__spec__ = ModuleSpec("torchaudio", None)
from llamafactory.data.loader import _load_single_dataset
from llamafactory.data.parser import get_dataset_list
from llamafactory.hparams import DataArguments, ModelArguments
folder, cache = sys.argv[1:]
data = DataArguments(dataset_dir=folder, overwrite_cache=True)
model = SimpleNamespace(cache_dir=cache, hf_hub_token=None)
training = SimpleNamespace(local_process_index=0, dataloader_num_workers=0)
rows = {}
for attribute in get_dataset_list(["some", "preferences"], folder):
    loaded = _load_single_dataset(attribute, model, data, training)
    rows[attribute.dataset_name] = [dict(row) for row in loaded]
print(json.dumps(rows))
"""


def _python_with(module: str) -> str:
    """An interpreter that imports a module: ours, or that of STARSQL_TEST_<MODULE>_PYTHON."""
    python = os.environ.get(f"STARSQL_TEST_{module.upper()}_PYTHON", sys.executable)
    tried = subprocess.run(
        [python, "-c", f"import {module}"], capture_output=True, check=False, timeout=120
    )
    if tried.returncode:
        pytest.skip(f"{module} is not importable")
    return python


def test_llama_factory_s_own_loader_reads_it(examples: Path, pairs: Path, tmp_path: Path) -> None:
    python = _python_with("llamafactory")
    folder = tmp_path / "lf"
    export(examples, folder, "llamafactory", on_bad=pytest.fail)
    export(pairs, folder, "llamafactory", name="preferences", on_bad=pytest.fail)
    environment = {**os.environ, "DISABLE_VERSION_CHECK": "1", "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [python, "-c", _LOAD, str(folder), str(tmp_path / "cache")],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env=environment,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    rows = json.loads(done.stdout.splitlines()[-1])
    first, again, _ = rows["some.jsonl"]
    assert first["_system"] == "You write SQL."
    assert first["_prompt"][0]["content"].endswith("统计日活")
    assert first["_response"] == [{"role": "assistant", "content": "```sql\nselect 1\n```"}]
    assert [m["role"] for m in again["_prompt"]] == ["user", "assistant", "user"]
    one = rows["preferences.jsonl"][0]
    assert [m["content"] for m in one["_response"]] == [
        "```sql\nselect 1\n```",
        "```sql\nselect 2\n```",
    ]


def test_hugging_face_loads_the_dataset(examples: Path, tmp_path: Path) -> None:
    python = _python_with("datasets")
    export(examples, tmp_path / "hf", "dataset", on_bad=pytest.fail)
    script = "import sys, datasets; d = datasets.load_from_disk(sys.argv[1]); print(len(d), d[0]['id'], d[0]['prompt'][0]['role'], d.split)"  # noqa: E501
    done = subprocess.run(
        [python, "-c", script, str(tmp_path / "hf")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stdout.split() == ["3", "a", "system", "train"], done.stderr[-2000:]

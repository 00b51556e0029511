"""Training data in the forms that other trainers load.

    llamafactory  FOLDER/NAME.jsonl in sharegpt form, and its entry in FOLDER/dataset_info.json
    trl           one JSON-lines file: prompt and completion, or prompt, chosen and rejected
    dataset       a folder that `datasets.load_from_disk` maps into memory (Arrow)

Licence, source and prompt version go along in plain columns; the rest of `meta` stays behind,
because loaders guess the columns' types from the first lines. trl and dataset split a chat into
prompt and completion, so that the failing query of a repair is not learnt.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import Any, Literal

from starsql.data.files import Example, OnBadLine, read_current
from starsql.data.questions import read_text
from starsql.data.target import Target, for_target
from starsql.errors import ConfigError, DataError
from starsql.files import write_whole
from starsql.records import ExampleMeta, PreferencePair, SftExample

__all__ = ["Form", "export"]

Form = Literal["llamafactory", "trl", "dataset"]

_TAGS = {
    "role_tag": "role",
    "content_tag": "content",
    "user_tag": "user",
    "assistant_tag": "assistant",
    "system_tag": "system",
}
_ROWS_OF_A_BATCH = 1000


def export(
    source: Path,
    target: Path,
    form: Form,
    *,
    name: str | None = None,
    answers: Target = "sql",
    on_bad: OnBadLine,
) -> Mapping[str, int]:
    """Write the examples of a file in another form; how many there were of each source.

    target: a folder, but a file for `trl`. name: of the data set in dataset_info.json; the source
    file's if None. answers: what they hold. Raises DataError for a file that is empty, holds
    examples and pairs, lacks plans that answers should hold, or was made with another prompt;
    ConfigError if `dataset` lacks pyarrow.
    """
    examples = (_with(answers, example, source) for example in _alike(source, on_bad))
    first = next(examples, None)
    if first is None:
        raise DataError("holds no examples", source=str(source))
    counted: Counter[str] = Counter()
    licences: dict[str, None] = {}
    chosen = _counting(chain([first], examples), counted, licences)
    if form == "llamafactory":
        name = name or source.stem
        known = _registered(target / "dataset_info.json", name)  # read before anything is written
        write_whole(target / f"{name}.jsonl", _lines(map(_sharegpt, chosen)))
        entry = _registration(name, first, list(licences))
        _register(target / "dataset_info.json", {**known, name: entry})
    elif form == "trl":
        write_whole(target, _lines(map(_row, chosen)))
    else:
        _write_dataset(target, chosen, type(first), licences)
    return counted


def _alike(source: Path, on_bad: OnBadLine) -> Iterator[Example]:
    kind: type[Example] | None = None
    for example in read_current(source, on_bad):
        kind = kind or type(example)
        if type(example) is not kind:
            raise DataError(
                "holds both SFT examples and preference pairs: export them from files of their own",
                source=str(source),
                record=example.meta.id,
            )
        yield example


def _with(answers: Target, example: Example, source: Path) -> Example:
    wanted = for_target(answers, example)
    if wanted is None:
        raise DataError(
            "has no plan: `starsql data plan` makes them",
            source=str(source),
            record=example.meta.id,
        )
    return wanted


def _counting(
    examples: Iterable[Example], counted: Counter[str], licences: dict[str, None]
) -> Iterator[Example]:
    for example in examples:
        counted[example.meta.source] += 1
        licences[_licence_text(example.meta)] = None
        yield example


def _licence_text(meta: ExampleMeta) -> str:
    attribution = f" ({meta.licence.attribution})" if meta.licence.attribution else ""
    return f"{meta.source}: {meta.licence.spdx}{attribution}"


def _lines(records: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    for record in records:
        yield json.dumps(record, ensure_ascii=False).encode() + b"\n"


def _row(example: Example) -> dict[str, Any]:
    """Columns as TRL's trainers name them."""
    if isinstance(example, SftExample):
        prompt = list(example.messages[:-1])
        sides: dict[str, Any] = {"prompt": prompt, "completion": [example.messages[-1]]}
    else:
        sides = {
            "prompt": list(example.prompt),
            "chosen": list(example.chosen),
            "rejected": list(example.rejected),
        }
    return sides | _plain(example.meta)


def _plain(meta: ExampleMeta) -> dict[str, str]:
    return {
        "id": meta.id,
        "source": meta.source,
        "licence": meta.licence.spdx,
        "attribution": meta.licence.attribution,
        "prompt_version": meta.prompt_version,
    }


# -- LLaMA-Factory


def _sharegpt(example: Example) -> dict[str, Any]:
    """A record with role and content tags; a pair's sides are one message each.

    Source: LLaMA-Factory 0.9.5, data/converter.py, SharegptDatasetConverter.
    """
    if isinstance(example, SftExample):
        return {"messages": list(example.messages)} | _plain(example.meta)
    return {
        "messages": list(example.prompt),
        "chosen": example.chosen[-1],
        "rejected": example.rejected[-1],
    } | _plain(example.meta)


def _registration(name: str, first: Example, licences: list[str]) -> dict[str, Any]:
    pairs = isinstance(first, PreferencePair)
    sides = {"chosen": "chosen", "rejected": "rejected"} if pairs else {}
    return {
        "file_name": f"{name}.jsonl",
        "formatting": "sharegpt",
        **({"ranking": True} if pairs else {}),
        "columns": {"messages": "messages", **sides},
        "tags": _TAGS,
        # LLaMA-Factory passes over what it does not know.
        "starsql_prompt_version": first.meta.prompt_version,
        "licences": licences,
    }


def _registered(path: Path, name: str) -> dict[str, Any]:
    """What stands in dataset_info.json. Raises DataError if `name` is another file's there."""
    if not path.exists():
        return {}
    try:
        known = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        raise DataError(f"not JSON: {error}", source=str(path)) from None
    if not isinstance(known, dict):
        raise DataError(f"expected an object, found {type(known).__name__}", source=str(path))
    entry = known.get(name)
    if entry is not None and (
        not isinstance(entry, dict) or entry.get("file_name") != f"{name}.jsonl"
    ):
        raise DataError(
            "is the name of another data set: choose one with --name", source=str(path), key=name
        )
    return known


def _register(path: Path, registered: Mapping[str, Any]) -> None:
    # ASCII, because LLaMA-Factory reads the file in the encoding of the machine's locale.
    write_whole(path, [json.dumps(registered, indent=2).encode() + b"\n"])


# -- Hugging Face Dataset


def _write_dataset(
    folder: Path, examples: Iterable[Example], kind: type[Example], licences: Iterable[str]
) -> None:
    """What `Dataset.save_to_disk` leaves, without holding the data; state.json comes last.

    Raises ConfigError without pyarrow.
    """
    data = folder / "data-00000-of-00001.arrow"
    digest = hashlib.sha256()
    write_whole(data, _arrow(examples, kind, digest))
    info = {"description": "starsql training data", "license": "; ".join(licences)}
    state: dict[str, Any] = {
        "_data_files": [{"filename": data.name}],
        "_fingerprint": digest.hexdigest()[:16],
        "_format_columns": None,
        "_format_kwargs": {},
        "_format_type": None,
        "_output_all_columns": False,
        "_split": "train",
    }
    for name, content in (("dataset_info.json", info), ("state.json", state)):
        write_whole(folder / name, [json.dumps(content, indent=2, sort_keys=True).encode()])


def _arrow(
    examples: Iterable[Example], kind: type[Example], digest: hashlib._Hash
) -> Iterator[bytes]:
    """An Arrow IPC stream, in parts."""
    try:
        import pyarrow as pa  # noqa: PLC0415 - needed for this form alone
    except ImportError:
        raise ConfigError(
            "the form `dataset` needs pyarrow: pip install 'starsql[arrow]'"
        ) from None
    chat = pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())]))
    sides = ("prompt", "completion") if kind is SftExample else ("prompt", "chosen", "rejected")
    plain = ("id", "source", "licence", "attribution", "prompt_version")
    schema = pa.schema([(s, chat) for s in sides] + [(p, pa.string()) for p in plain])
    sink = io.BytesIO()

    def written() -> bytes:
        part = sink.getvalue()
        sink.seek(0)
        sink.truncate()
        digest.update(part)
        return part

    with pa.ipc.new_stream(sink, schema) as writer:
        rows = map(_row, examples)
        while batch := list(islice(rows, _ROWS_OF_A_BATCH)):
            writer.write_batch(pa.RecordBatch.from_pylist(batch, schema=schema))
            yield written()
    yield written()

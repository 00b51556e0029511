"""One frozen configuration, built once at the edge and saved beside every result it produced.

Each setting comes from the first of these places that has it:

1. a command's flag, or an argument in code
2. the environment: `STARSQL_MODEL`, `STARSQL_TODAY`, ... (`STARSQL_` and the setting's name)
3. one YAML file: `--config FILE`, else `./starsql.yaml`, else `config.yaml` in the user's
   configuration folder (`~/.config/starsql` on Linux)
4. the default written here

Unknown names are errors in all of them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
)

from starsql.errors import ConfigError

__all__ = ["COMFORT", "Config", "load_config"]

_ENVIRONMENT = "STARSQL_"

COMFORT = frozenset({"cache_dir", "concurrency", "engine_password_file", "patience_s", "strict"})
"""Settings that cannot change an answer; they enter no fingerprint."""


_SAMPLE_VALUES = 3


def _version_text(text: str) -> str:
    if text != "main" and not text.replace(".", "").isdigit():
        raise ValueError("write it like 2.5, 3.3 or main")
    return text


def _engine_text(text: str) -> str:
    if text not in ("embedded", "none") and not text.startswith(("embedded:", "starrocks://")):
        raise ValueError("write embedded, embedded:FILE, none, or starrocks://user@host:9030/db")
    return text


def _adapter_switch(value: Any) -> Any:
    """The command line brings the word as a path too."""
    return "none" if str(value) == "none" else value


def _sample_count(value: Any) -> Any:
    """true and false, also as the environment writes them, are numbers of values."""
    switch = {"true": _SAMPLE_VALUES, "false": 0}
    return switch.get(str(value).lower(), value)


class Config(BaseModel):
    """What a run does. Fields under "speed and comfort" do not change any answer."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    # -- who writes and who checks
    model: str = "embedded"
    """`embedded` (SmolLM2-135M-Instruct on the CPU), a folder or hub name of a transformers
    model (`transformers:Qwen/Qwen2.5-14B-Instruct`), a model server
    (`openai:http://127.0.0.1:8000/v1#model-name`), or `golden` (answers with the data set's
    own golden SQL: a self-check of data and engine)."""
    api_key: SecretStr | None = Field(default=None, exclude=True)
    """A model server's key: from the environment only, and in no dump or hash of this object."""
    proxy: SecretStr | None = Field(default=None, exclude=True)
    """`http://[user:password@]host:port`, between here and a model server: from the environment
    only, and in no dump or hash of this object."""
    context_tokens: int | None = Field(default=None, ge=512)
    """What a model server reads, where it does not say so itself; or less than it could."""
    adapter: Annotated[Path | Literal["none"] | None, BeforeValidator(_adapter_switch)] = None
    """Folder of a LoRA adapter trained on that model. Unset, the embedded model has the adapter
    that the package brings, if it brings one; `none` goes without."""
    engine: Annotated[str, AfterValidator(_engine_text)] = "embedded"
    """`embedded`, `embedded:FILE` (a DuckDB file keeps its tables and rows), a server
    (`starrocks://user@host:9030/db`), or `none`: only lints; answers are then `unverified` at
    best."""
    engine_password: SecretStr | None = Field(default=None, exclude=True)
    """Of the server's account: from the environment only, and in no dump or hash of this object."""
    engine_password_file: Path | None = None
    """A file with that password in it."""
    max_scan_partitions: int | None = Field(default=None, ge=1)
    """Of one table; a query that EXPLAIN says reads more is not run on the server."""
    max_scan_rows: int | None = Field(default=None, ge=1)
    """Of all tables of a query, as EXPLAIN estimates them."""
    starrocks_version: Annotated[str, AfterValidator(_version_text)] = "3.3"
    today: date | None = None
    """The day that "近30天" counts from; the run's first day if unset."""

    # -- budgets of one question
    attempts: int = Field(default=3, ge=1, le=50)
    """Rounds of writing: the first try and its repairs."""
    candidates: int = Field(default=1, ge=1, le=64)
    """Queries written in each round."""
    candidates_by: Literal["sampling", "orders"] = "sampling"
    """How candidates of the first round come to differ: drawn at the temperature, or each the
    likeliest with the prompt's tables in another order, which costs a prompt each."""
    choose_by: Literal["results", "likelihood"] | None = None
    """How the answer is chosen among candidates that pass: the result that most of them have; or
    the likeliest, both after the question and the question after it. Unset: the likeliest, if the
    model was trained to tell a query's question, as the embedded default was."""
    seconds: float | None = Field(default=None, gt=0)
    """No new round starts after this; unset, speed cannot change an answer."""
    max_new_tokens: int = Field(default=512, ge=16)
    """Length of one written query, in tokens of the model."""

    # -- how
    temperature: float | None = Field(default=None, ge=0, le=2)
    """Unset: 0 for one candidate, 0.7 for several (equal candidates would be wasted). Candidates
    by orders are not drawn."""
    seed: int = 0
    run: Literal["never", "vote", "always"] = "vote"
    """Whether accepted queries are also run: `vote` when several candidates are to be compared,
    `always` to catch what fails only at run time."""
    target: Literal["sql", "plan+sql"] | None = None
    """Whether the model is asked for bare SQL or for a short plan before it. Unset: for what its
    adapter was trained on, for bare SQL if it has none here. A plan wants 100 to 200 more
    `max_new_tokens`."""
    max_tables: int = Field(default=6, ge=1)
    """Tables that linking shows when the question names none."""
    constrained: bool = True
    """Whether a model in this process may write only names that the prompt shows (constrained
    decoding). Model servers choose their tokens themselves."""
    sample_values: Annotated[int, BeforeValidator(_sample_count)] = Field(default=0, ge=0, le=20)
    """Values of each text column that prompts show, out of the engine's rows; true stands for 3."""
    max_rows: int = Field(default=10_000, ge=1)
    """Rows fetched when a query is run."""
    query_timeout_s: float = Field(default=30.0, gt=0)

    # -- speed and comfort
    concurrency: int = Field(default=4, ge=1, le=1024)
    """Questions in flight at once."""
    patience_s: float = Field(default=300.0, ge=0)
    """How long a model server may be away before the run ends."""
    cache_dir: Path | None = None
    """Where model weights are kept; the user's cache folder if unset."""
    strict: bool = False
    """Exit code 1 when a question stays unresolved."""

    @property
    def sampling_temperature(self) -> float:
        if self.temperature is not None:
            return self.temperature
        return 0.0 if self.candidates == 1 else 0.7

    def fingerprint(self) -> str:
        """Hash of everything here that may change an answer."""
        settings = self.model_dump(mode="json", exclude=set(COMFORT))
        text = json.dumps(settings, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def load_config(
    flags: Mapping[str, Any],
    *,
    environment: Mapping[str, str],
    file: Path | None = None,
    working_folder: Path,
    user_folder: Path,
) -> Config:
    """Build the configuration from flags, environment and file, in that order of precedence.

    flags: settings by name; None means not given. environment: variables, e.g. os.environ.
    Raises ConfigError naming the place and the setting that is unknown or malformed.
    """
    path = _find_file(file, working_folder, user_folder)
    layers = [
        (str(path), _read_file(path) if path else {}),
        ("environment", _read_environment(environment)),
        ("flag or argument", {name: value for name, value in flags.items() if value is not None}),
    ]
    origin: dict[str, str] = {}
    settings: dict[str, Any] = {}
    for place, values in layers:
        for name, value in values.items():
            if name not in Config.model_fields:
                raise ConfigError(f"{place}: unknown setting {name!r}; known: {_known_settings()}")
            settings[name], origin[name] = value, place
    try:
        return Config(**settings)
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        raise ConfigError(
            f"{origin[name]}: setting {name!r} is {_shown(settings[name])}: {first['msg']}"
        ) from None


def _shown(value: Any) -> str:
    """The value as messages repeat it, without a password that a URL holds."""
    return re.sub(r":[^:/@\s]+@", ":***@", repr(value))


def _known_settings() -> str:
    return ", ".join(Config.model_fields)


def _find_file(given: Path | None, working_folder: Path, user_folder: Path) -> Path | None:
    if given is not None:
        if not given.is_file():
            raise ConfigError(f"{given}: no such configuration file")
        return given
    for path in (working_folder / "starsql.yaml", user_folder / "config.yaml"):
        if path.is_file():
            return path
    return None


def _read_file(path: Path) -> dict[str, Any]:
    import yaml  # noqa: PLC0415 - only when there is a file

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not YAML: {error}") from None
    if content is None:
        return {}
    if not isinstance(content, dict):
        raise ConfigError(
            f"{path}: expected `setting: value` lines, found {type(content).__name__}"
        )
    for secret in ("api_key", "proxy", "engine_password"):
        if secret in content:
            name = f"{_ENVIRONMENT}{secret.upper()}"
            raise ConfigError(f"{path}: keep {secret} out of files; set {name} instead")
    return {str(name): value for name, value in content.items()}


def _read_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    return {
        name.removeprefix(_ENVIRONMENT).lower(): value
        for name, value in environment.items()
        if name.startswith(_ENVIRONMENT)
    }

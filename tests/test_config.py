"""Configuration: precedence of its places, and what each refuses."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from starsql.config import Config, load_config
from starsql.errors import ConfigError


def load(folder: Path, *, environment: dict[str, str] | None = None, **flags: Any) -> Config:
    return load_config(
        flags,
        environment=environment or {},
        working_folder=folder,
        user_folder=folder / "user",
    )


def test_without_anything_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path) == Config()


def test_flags_beat_environment_beats_file(tmp_path: Path) -> None:
    (tmp_path / "starsql.yaml").write_text("attempts: 2\ncandidates: 2\nseed: 2\n")
    environment = {"STARSQL_ATTEMPTS": "4", "STARSQL_CANDIDATES": "4", "HOME": "/"}
    config = load(tmp_path, environment=environment, attempts=6, model=None)
    assert (config.attempts, config.candidates, config.seed) == (6, 4, 2)


def test_the_working_folder_beats_the_user_folder(tmp_path: Path) -> None:
    (tmp_path / "user").mkdir()
    (tmp_path / "user" / "config.yaml").write_text("seed: 1\n")
    assert load(tmp_path).seed == 1
    (tmp_path / "starsql.yaml").write_text("attempts: 5\n")
    assert (load(tmp_path).seed, load(tmp_path).attempts) == (0, 5), "only one file is read"


def test_values_are_converted(tmp_path: Path) -> None:
    environment = {"STARSQL_TODAY": "2025-07-15", "STARSQL_STRICT": "true"}
    config = load(tmp_path, environment=environment)
    assert (config.today, config.strict) == (date(2025, 7, 15), True)


@pytest.mark.parametrize(
    ("text", "environment", "flags", "message"),
    [
        ("modle: x", {}, {}, r"starsql.yaml: unknown setting 'modle'; known: model, "),
        ("", {"STARSQL_MODLE": "x"}, {}, r"environment: unknown setting 'modle'"),
        ("attempts: many", {}, {}, r"starsql.yaml: setting 'attempts' is 'many'"),
        ("", {"STARSQL_ATTEMPTS": "0"}, {}, r"environment: setting 'attempts' is '0'"),
        ("", {}, {"engine": "oracle"}, r"flag or argument: setting 'engine' is 'oracle'"),
        ("", {}, {"starrocks_version": "new"}, r"write it like 2.5, 3.3 or main"),
        ("- a\n- b", {}, {}, r"expected `setting: value` lines, found list"),
        ("a: [", {}, {}, r"starsql.yaml: not YAML"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_is_refused(
    tmp_path: Path, text: str, environment: dict[str, str], flags: dict[str, Any], message: str
) -> None:
    (tmp_path / "starsql.yaml").write_text(text)
    with pytest.raises(ConfigError, match=message):
        load(tmp_path, environment=environment, **flags)


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere.yaml: no such configuration file"):
        load_config(
            {},
            environment={},
            file=tmp_path / "nowhere.yaml",
            working_folder=tmp_path,
            user_folder=tmp_path,
        )


def test_only_what_can_change_an_answer_enters_the_fingerprint() -> None:
    assert Config(concurrency=1).fingerprint() == Config(concurrency=8, strict=True).fingerprint()
    assert Config(attempts=1).fingerprint() != Config(attempts=2).fingerprint()


def test_several_candidates_are_sampled_unless_told_otherwise() -> None:
    assert Config().sampling_temperature == 0
    assert Config(candidates=4).sampling_temperature > 0
    assert Config(candidates=4, temperature=0.2).sampling_temperature == 0.2


def test_the_key_comes_from_the_environment_and_is_nowhere_to_be_read(tmp_path: Path) -> None:
    config = load(tmp_path, environment={"STARSQL_API_KEY": "sk-secret"})
    assert config.api_key is not None
    assert config.api_key.get_secret_value() == "sk-secret"
    assert (
        "sk-secret" not in f"{config!r} {config} {config.model_dump()} {config.model_dump_json()}"
    )
    assert config.fingerprint() == Config().fingerprint()


def test_a_key_in_a_file_is_refused_without_being_shown(tmp_path: Path) -> None:
    (tmp_path / "starsql.yaml").write_text("api_key: sk-secret\n")
    with pytest.raises(ConfigError, match="set STARSQL_API_KEY instead") as caught:
        load(tmp_path)
    assert "sk-secret" not in str(caught.value)


def test_a_password_in_a_misspelled_engine_is_not_shown(tmp_path: Path) -> None:
    environment = {"STARSQL_ENGINE": "mysql://me:pa55word@fe:9030/game"}
    with pytest.raises(ConfigError, match=r"'mysql://me:\*\*\*@fe:9030/game'") as caught:
        load(tmp_path, environment=environment)
    assert "pa55word" not in str(caught.value)

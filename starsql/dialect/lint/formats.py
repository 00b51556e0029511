"""Findings of many files for programs: JSON, GitHub's workflow commands, SARIF 2.1.0."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any
from urllib.parse import quote

from starsql.dialect.lint import RULES, Rule
from starsql.dialect.lint.script import Reported
from starsql.records import Severity

__all__ = ["as_github", "as_json", "as_sarif"]

# A finding and the name of the file that it is in.
Located = tuple[str, Reported]

_GITHUB_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "style": "notice"}
_SARIF_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "style": "note"}
_SARIF_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def as_json(found: Iterable[Located]) -> str:
    """A list of findings, each with its file and whether --fix would mend it."""
    records = [
        {"file": name, **asdict(one.finding), "fixable": bool(one.edits)} for name, one in found
    ]
    return json.dumps(records, ensure_ascii=False, indent=1)


def as_github(found: Iterable[Located]) -> Iterator[str]:
    """A workflow command for each finding, which GitHub shows beside the line in a pull request.

    Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    for name, one in found:
        finding = one.finding
        place = {"file": name, "line": finding.line, "col": finding.column}
        if finding.column is not None:
            place["endColumn"] = finding.column + one.width
        properties = ",".join(
            f"{key}={_property(value)}"
            for key, value in {**place, "title": f"starsql {finding.code}"}.items()
            if value is not None
        )
        command = _GITHUB_COMMANDS[finding.severity]
        yield f"::{command} {properties}::{_data(_sentence(one))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: object) -> str:
    return _data(str(value)).replace(":", "%3A").replace(",", "%2C")


def _sentence(one: Reported) -> str:
    finding = one.finding
    return f"{finding.message} ({finding.hint})" if finding.hint else finding.message


def as_sarif(found: Sequence[Located], version: str) -> str:
    """A SARIF log of one run, for code scanning; columns count Unicode code points.

    version: of starsql. Only the rules that hit are described.
    Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
    """
    codes = sorted({one.finding.code for _, one in found})
    rules = {rule.code: rule for rule in RULES}
    driver = {
        "name": "starsql",
        "version": version,
        "rules": [_sarif_rule(code, rules.get(code)) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(name, one, codes) for name, one in found],
    }
    log = {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1)


def _sarif_rule(code: str, rule: Rule | None) -> dict[str, Any]:
    """What a code means; findings of the parser itself have no rule behind them."""
    described: dict[str, Any] = {"id": code, "name": _camel(code)}
    if rule is not None:
        described["shortDescription"] = {"text": rule.message.replace("{}", "...")}
        described["helpUri"] = rule.url
        described["help"] = {"text": f"Rejected: {rule.bad}\nAccepted: {rule.good}"}
        described["defaultConfiguration"] = {"level": _SARIF_LEVELS[rule.severity]}
    return described


def _camel(code: str) -> str:
    return "".join(word.capitalize() for word in code.split("-"))


def _sarif_result(name: str, one: Reported, codes: list[str]) -> dict[str, Any]:
    finding = one.finding
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(name)}}
    if finding.line is not None and finding.column is not None:
        location["region"] = {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endColumn": finding.column + one.width,
        }
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": _SARIF_LEVELS[finding.severity],
        "message": {"text": _sentence(one)},
        "locations": [{"physicalLocation": location}],
    }

"""Findings for programs: JSON, GitHub's commands, and a SARIF log as its specification has it."""

from __future__ import annotations

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from starsql.dialect.ddl import schema_from_ddl
from starsql.dialect.lint.formats import as_github, as_json, as_sarif
from starsql.dialect.lint.rule import EXAMPLE_DDL
from starsql.dialect.lint.script import Reported, lint_script
from starsql.dialect.version import MAIN
from starsql.records import Finding

SCHEMA = schema_from_ddl(EXAMPLE_DDL)
TEXT = (
    "SELECT 1;\nSELECT titel,\n  team_id::int FROM team;\nSELECT 1 FROM team a, team b;\nSELECT ("
)


def found() -> list[tuple[str, Reported]]:
    return [("a dir/人.sql", one) for one in lint_script(TEXT, SCHEMA, MAIN).reported]


def test_json_has_every_field() -> None:
    records = json.loads(as_json(found()))
    assert [(r["code"], r["line"], r["column"], r["fixable"]) for r in records] == [
        ("unknown-column", 2, 8, False),
        ("syntax-double-colon", 3, 10, True),
        ("cross-join", 4, 23, False),
        ("syntax", 5, 9, False),
    ]
    assert records[0] == {
        "file": "a dir/人.sql",
        "code": "unknown-column",
        "message": "Column 'titel' cannot be resolved",
        "hint": "no column `titel` in `team`; did you mean `title`?",
        "line": 2,
        "column": 8,
        "source": "lint",
        "severity": "error",
        "fixable": False,
    }
    assert json.loads(as_json([])) == []


def test_github_s_commands_are_escaped() -> None:
    lines = list(as_github(found()))
    assert lines[0] == (
        "::error file=a dir/人.sql,line=2,col=8,endColumn=13,title=starsql unknown-column"
        "::Column 'titel' cannot be resolved (no column `titel` in `team`; did you mean `title`?)"
    )
    assert lines[2].startswith("::warning file=")
    odd = Reported(Finding("style-x", "100%\nsure", line=1, column=1, severity="style"), 2)
    assert list(as_github([("a:b,c.sql", odd)])) == [
        "::notice file=a%3Ab%2Cc.sql,line=1,col=1,endColumn=3,title=starsql style-x::100%25%0Asure"
    ]
    nowhere = Reported(Finding("syntax", "too deep"))
    assert list(as_github([("-", nowhere)])) == ["::error file=-,title=starsql syntax::too deep"]


# -- SARIF 2.1.0, the objects that we use ----------------------------------------------------------
# Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, sections in brackets.


class _Object(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


Level = Literal["none", "note", "warning", "error"]
Positive = Annotated[int, Field(ge=1)]
Uri = Annotated[str, Field(pattern=r"^[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+$")]


class Message(_Object):  # [3.11]
    text: str


class Region(_Object):  # [3.30]
    startLine: Positive  # noqa: N815
    startColumn: Positive  # noqa: N815
    endColumn: Positive  # noqa: N815


class ArtifactLocation(_Object):  # [3.4]
    uri: Uri


class PhysicalLocation(_Object):  # [3.29]
    artifactLocation: ArtifactLocation  # noqa: N815
    region: Region | None = None


class Location(_Object):  # [3.28]
    physicalLocation: PhysicalLocation  # noqa: N815


class Result(_Object):  # [3.27]
    ruleId: str  # noqa: N815
    ruleIndex: Annotated[int, Field(ge=0)]  # noqa: N815
    level: Level
    message: Message
    locations: list[Location]


class Configuration(_Object):  # [3.50]
    level: Level


class ReportingDescriptor(_Object):  # [3.49]
    id: str
    name: Annotated[str, Field(pattern=r"^[A-Z][A-Za-z0-9]*$")]
    shortDescription: Message | None = None  # noqa: N815
    help: Message | None = None
    helpUri: Uri | None = None  # noqa: N815
    defaultConfiguration: Configuration | None = None  # noqa: N815


class Driver(_Object):  # [3.19]
    name: str
    version: str
    rules: list[ReportingDescriptor]


class Tool(_Object):  # [3.18]
    driver: Driver


class Run(_Object):  # [3.14]
    tool: Tool
    columnKind: Literal["utf16CodeUnits", "unicodeCodePoints"]  # noqa: N815
    results: list[Result]


class Log(_Object):  # [3.13]
    schema_uri: Uri = Field(alias="$schema")
    version: Literal["2.1.0"]
    runs: list[Run]


def test_sarif_is_as_specified() -> None:
    (run,) = Log.model_validate_json(as_sarif(found(), "1.2.3")).runs
    rules = run.tool.driver.rules
    assert [rules[result.ruleIndex].id for result in run.results] == [
        result.ruleId for result in run.results
    ]
    described = {rule.id: rule for rule in rules}
    assert len(described) == len(rules), "ids are distinct [3.49.3]"
    assert described["cross-join"].defaultConfiguration == Configuration(level="warning")
    helped = described["unknown-column"]
    assert helped.helpUri
    assert helped.helpUri.startswith("https://")
    first = run.results[0]
    assert first.level == "error"
    assert first.locations[0].physicalLocation == PhysicalLocation(
        artifactLocation=ArtifactLocation(uri="a%20dir/%E4%BA%BA.sql"),
        region=Region(startLine=2, startColumn=8, endColumn=13),
    )


def test_sarif_of_nothing_has_a_run_without_results() -> None:
    (run,) = Log.model_validate_json(as_sarif([], "1.2.3")).runs
    assert run.results == []
    assert run.tool.driver.rules == []

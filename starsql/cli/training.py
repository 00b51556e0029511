"""`starsql train`: adapters from data."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from starsql.cli.options import (
    AttemptsOption,
    CandidatesOption,
    ConfigOption,
    JsonOption,
    KnowledgeOption,
    ModelOption,
    NewTokensOption,
    RowsOption,
    SchemaOption,
    settings_from,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from starsql.training.run import Step

__all__ = ["app"]

app = typer.Typer(no_args_is_help=True, help="Train adapters, choose among them, merge them.")

_OVER = "Instead of the recipe's"

RecipeArgument = Annotated[
    str, typer.Argument(help="A YAML file, or a recipe that ships: docs/training.md lists them.")
]
BaseOption = Annotated[
    str | None,
    typer.Option("--model", help="embedded, a folder or a hub name.", rich_help_panel=_OVER),
]
ParentOption = Annotated[
    Path | None,
    typer.Option(help="Adapter of the stage before, to continue.", rich_help_panel=_OVER),
]
DataOption = Annotated[
    list[Path] | None,
    typer.Option(help="JSON lines; may be repeated.", rich_help_panel=_OVER),
]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="The run's folder.", rich_help_panel=_OVER),
]
TargetOption = Annotated[str | None, typer.Option(help="sql, or plan+sql.", rich_help_panel=_OVER)]
SetOption = Annotated[
    list[str] | None,
    typer.Option(
        "--set", help="KEY=VALUE, any key of a recipe; may be repeated.", rich_help_panel=_OVER
    ),
]
AcceptOption = Annotated[
    bool,
    typer.Option("--accept-changes", help="Resume although recipe or data have changed."),
]


class ServedForm(StrEnum):
    """How a base and its adapter are held in memory."""

    nf4 = "4-bit"
    bfloat16 = "bfloat16"
    merged = "merged"


@app.command()
def sft(
    recipe: RecipeArgument,
    model: BaseOption = None,
    parent: ParentOption = None,
    data: DataOption = None,
    output: OutputOption = None,
    target: TargetOption = None,
    settings: SetOption = None,
    accept_changes: AcceptOption = False,
    as_json: JsonOption = False,
) -> None:
    """Supervised fine-tuning; interrupted at any moment, the same command goes on."""
    flags = {"model": model, "parent": parent, "data": data, "output": output, "target": target}
    _train("sft", recipe, flags, settings, accept_changes=accept_changes, as_json=as_json)


@app.command()
def orpo(
    recipe: RecipeArgument,
    model: BaseOption = None,
    parent: ParentOption = None,
    data: DataOption = None,
    output: OutputOption = None,
    target: TargetOption = None,
    settings: SetOption = None,
    accept_changes: AcceptOption = False,
    as_json: JsonOption = False,
) -> None:
    """Preference training by odds ratio on pairs of a right and a wrong answer."""
    flags = {"model": model, "parent": parent, "data": data, "output": output, "target": target}
    _train("orpo", recipe, flags, settings, accept_changes=accept_changes, as_json=as_json)


@app.command()
def select(
    run: Annotated[Path, typer.Argument(help="A training run's output folder.")],
    data_set: Annotated[
        Path, typer.Option("--data-set", help="Held-out questions with golden SQL.")
    ],
    schema: SchemaOption = None,
    knowledge: KnowledgeOption = None,
    rows: RowsOption = None,
    max_samples: Annotated[int | None, typer.Option(min=1, help="The first N questions.")] = None,
    model: ModelOption = None,
    attempts: AttemptsOption = None,
    candidates: CandidatesOption = None,
    max_new_tokens: NewTokensOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Choose the checkpoint whose queries are right most often, by suites; copy it to RUN/best."""
    from starsql.data.questions import load_data_set
    from starsql.eval.intervals import Share
    from starsql.terminal import Progress, print_records
    from starsql.training.evaluate import Exam
    from starsql.training.select import select as choose

    chosen = settings_from(
        config,
        model=model,
        attempts=attempts,
        candidates=candidates,
        max_new_tokens=max_new_tokens,
    )
    data = load_data_set(data_set, schema=schema or (), knowledge=knowledge, rows=rows)
    with Progress() as progress:
        exam = Exam(data, data.questions[:max_samples], chosen, run / "selection", progress)
        selection = choose(run, exam.adapter)
    if as_json:
        print_records([selection], as_json=True)
        return
    wide = max(map(len, selection.measured))
    for name, one in selection.measured.items():
        print(f"{name:<{wide}}  {Share(one.right, one.questions)}")
    print(f"{selection.best} is in {run / 'best'}")


@app.command()
def evaluate(
    adapter: Annotated[Path, typer.Argument(help="Folder of an adapter with its lineage.json.")],
    data_set: Annotated[
        Path, typer.Option("--data-set", help="Held-out questions with golden SQL.")
    ],
    form: Annotated[
        list[ServedForm] | None, typer.Option(help="May be repeated; all three if left out.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="For answers; ADAPTER/forms if left out.")
    ] = None,
    base: Annotated[
        str | None, typer.Option("--model", help="Where the base is, if not where its name says.")
    ] = None,
    schema: SchemaOption = None,
    knowledge: KnowledgeOption = None,
    rows: RowsOption = None,
    max_samples: Annotated[int | None, typer.Option(min=1, help="The first N questions.")] = None,
    attempts: AttemptsOption = None,
    candidates: CandidatesOption = None,
    max_new_tokens: NewTokensOption = None,
    config: ConfigOption = None,
    as_json: JsonOption = False,
) -> None:
    """Measure an adapter in each form that is served: 4 bits, bfloat16, merged."""
    import json
    from dataclasses import asdict
    from functools import partial

    from starsql.data.questions import load_data_set
    from starsql.eval.intervals import Share
    from starsql.terminal import Progress
    from starsql.training import forms
    from starsql.training.evaluate import Exam

    chosen = settings_from(
        config, attempts=attempts, candidates=candidates, max_new_tokens=max_new_tokens
    )
    forms.check(adapter)
    data = load_data_set(data_set, schema=schema or (), knowledge=knowledge, rows=rows)
    folder = output or adapter / "forms"
    folder.mkdir(parents=True, exist_ok=True)
    opened = partial(
        forms.open_form,
        adapter=adapter,
        model=base,
        context_tokens=chosen.context_tokens,
        folder=folder,
    )
    with Progress() as progress:
        exam = Exam(data, data.questions[:max_samples], chosen, folder, progress)
        asked = [one.value for one in form or ServedForm]
        measured = forms.evaluate(exam, {name: partial(opened, name) for name in asked}, folder)
    if as_json:
        print(json.dumps({name: asdict(one) for name, one in measured.items()}))
        return
    for name, one in measured.items():
        print(f"{name:<9} {Share(one.right, one.questions)}")


@app.command()
def merge(
    adapter: Annotated[Path, typer.Argument(help="Folder of an adapter with its lineage.json.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="A folder that is not there.")],
    model: Annotated[
        str | None, typer.Option("--model", help="Where the base is, if not where its name says.")
    ] = None,
) -> None:
    """Fold an adapter into bfloat16 weights, for servers that load one model."""
    from starsql.training.merge import merge as fold

    fold(adapter, output, model=model)
    print(output)


@app.command()
def average(
    adapters: Annotated[
        list[Path], typer.Argument(help="Folders of adapters: one, and those that continued it.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="A folder that is not there.")],
    weights: Annotated[
        list[float] | None,
        typer.Option("--weight", help="Of each adapter, in their order; equal if not given."),
    ] = None,
) -> None:
    """Average the weights of adapters that continue one another; often better than each."""
    from starsql.training.average import average as mean

    shares = mean(adapters, output, weights)
    told = ", ".join(f"{share:.0%} {one}" for share, one in zip(shares, adapters, strict=True))
    print(f"{output}: {told}")


@app.command()
def export(
    adapter: Annotated[Path, typer.Argument(help="Folder of an adapter with its lineage.json.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="A folder that is not there.")],
) -> None:
    """Round an adapter to bfloat16, half as large, for shipping; training keeps float32."""
    from starsql.training.export import export as round_off

    size = round_off(adapter, output)
    print(f"{output}: {size / 2**20:.1f} MiB")


def _train(
    method: str,
    source: str,
    flags: Mapping[str, Any],
    settings: Sequence[str] | None,
    *,
    accept_changes: bool,
    as_json: bool,
) -> None:
    import json

    from starsql.training.recipe import load_recipe

    given = {key: value for key, value in flags.items() if value is not None}
    recipe = load_recipe(source, {**given, **_pairs(settings)})
    if recipe.method != method:
        raise typer.BadParameter(f"{source} is a recipe for `starsql train {recipe.method}`")
    lineage = _trainer(method)(recipe, accept_changes=accept_changes, listener=_show)
    if os.environ.get("RANK", "0") != "0":
        return  # one of several processes speaks
    print(file=sys.stderr)
    if as_json:
        print(json.dumps(lineage, ensure_ascii=False, default=str))
        return
    metrics, dropped = lineage["metrics"], lineage["dropped"]
    for reason, count in dropped.items():
        print(f"left out: {count} of the examples ({reason})", file=sys.stderr)
    print(
        f"{recipe.output}: {metrics['steps']} steps, loss {metrics['first_loss']:.3f} -> "
        f"{metrics['last_loss']:.3f}, {metrics['tokens_per_s']:,.0f} tokens/s"
    )


def _trainer(method: str) -> Callable[..., dict[str, Any]]:
    from starsql.errors import ModelUnavailable

    try:
        if method == "sft":
            from starsql.training.sft import train_sft

            return train_sft
        from starsql.training.orpo import train_orpo

        return train_orpo
    except ImportError as error:
        raise ModelUnavailable(
            f"training needs packages that are not installed ({error.name}): "
            "pip install 'starsql[train]'"
        ) from error


def _show(step: Step) -> None:
    """One line, overwritten."""
    share = step.step / step.total
    bar = "#" * int(30 * share)
    print(
        f"\r{bar:<30} {step.step}/{step.total}  loss {step.loss:.4f}  "
        f"{step.tokens_per_s:,.0f} tokens/s   ",
        end="",
        file=sys.stderr,
        flush=True,
    )


def _pairs(settings: Sequence[str] | None) -> dict[str, Any]:
    import yaml

    found = {}
    for setting in settings or ():
        key, equals, value = setting.partition("=")
        if not equals:
            raise typer.BadParameter(f"--set {setting}: write KEY=VALUE")
        found[key.strip()] = yaml.safe_load(value)
    return found

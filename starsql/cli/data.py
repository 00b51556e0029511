"""`starsql data`: what training eats, made, mixed, exported and looked at."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from starsql.cli.mining import mine
from starsql.cli.options import JsonOption

if TYPE_CHECKING:
    from starsql.data.held_out import HeldOut
    from starsql.data.synthesize.draft import Language
    from starsql.data.tokens import TokenCounter

__all__ = [
    "ExampleFile",
    "HeldOutOption",
    "OutputOption",
    "TokenizerOption",
    "app",
    "counter_of",
    "held_out_of",
    "languages",
    "say",
]

app = typer.Typer(no_args_is_help=True, help="Training data: make, mix, export, look at.")
app.command()(mine)

ExampleFile = Annotated[Path, typer.Argument(help="SFT examples or preference pairs, JSON lines.")]
VersionOption = Annotated[
    str,
    typer.Option(
        "--starrocks-version", help="Whose rules hold, and what prompts say: 2.5, 3.3, 4.1, main."
    ),
]
HeldOutOption = Annotated[
    list[Path] | None,
    typer.Option(
        "--held-out",
        help="A data set for measuring: nothing that shares database, question or golden query "
        "with it is let through; may be repeated.",
    ),
]


OutputOption = Annotated[Path, typer.Option("--output", "-o", help="Written whole or not at all.")]
TokenizerOption = Annotated[
    str,
    typer.Option(
        help="The model's own: a folder with tokenizer.json, owner/name on the model hub, qwen2.5 "
        "(from the package dashscope), or embedded."
    ),
]
CutoffOption = Annotated[
    int | None, typer.Option(min=1, help="Tokens of the longest chat that training takes.")
]


_NEAR_ENOUGH = 0.005
"""Of the asked ratio, in tokens."""


def counter_of(tokenizer: str) -> TokenCounter:
    """What counts tokens as the model of that name does."""
    from starsql.data.tokens import TokenCounter, load_tokenizer

    if tokenizer == "embedded":
        from starsql.agent.backends.weights import embedded_tokenizer
        from starsql.agent.models import default_cache_dir

        tokenizer = str(embedded_tokenizer(default_cache_dir()))
    return TokenCounter(load_tokenizer(tokenizer))


def held_out_of(paths: list[Path] | None) -> HeldOut:
    """What the data sets of --held-out forbid."""
    from starsql.data.held_out import HeldOut

    return HeldOut.load(*(paths or ()))


def languages(text: str) -> tuple[Language, ...]:
    """The languages that an option names, parted by commas."""
    known: dict[str, Language] = {"zh": "zh", "en": "en"}
    try:
        return tuple(dict.fromkeys(known[part.strip()] for part in text.split(",")))
    except KeyError:
        raise typer.BadParameter(f"expected zh, en or zh,en, found {text!r}") from None


def say(line: str) -> None:
    """A line for people, on stderr."""
    print(line, file=sys.stderr)


@app.command()
def show(
    file: ExampleFile,
    number: Annotated[int, typer.Option("-n", min=1, help="How many.")] = 3,
    skip: Annotated[int, typer.Option(min=0, help="Pass over so many first.")] = 0,
    only: Annotated[str | None, typer.Option(help="Those alone whose id contains this.")] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="All messages, also instructions and tables.")
    ] = False,
) -> None:
    """Print examples as a person reads them."""
    from itertools import islice

    from starsql.data.files import Rejects, read_examples
    from starsql.data.show import as_text

    examples = (
        example
        for example in read_examples(file, Rejects(say))
        if only is None or only in example.meta.id
    )
    for example in islice(examples, skip, skip + number):
        print(as_text(example, whole=whole))


@app.command()
def mix(
    first: Annotated[Path, typer.Argument(help="Makes up --ratio of the tokens.")],
    second: Annotated[Path, typer.Argument(help="Makes up the rest.")],
    output: OutputOption,
    ratio: Annotated[float, typer.Option(min=0.001, max=0.999, help="Of tokens.")] = 0.6,
    tokenizer: TokenizerOption = "embedded",
    seed: Annotated[int, typer.Option(help="Of the choice and the order.")] = 0,
    repeat: Annotated[
        int, typer.Option(min=1, max=100, help="How often an example may be taken.")
    ] = 1,
    cutoff: CutoffOption = None,
    held_out: HeldOutOption = None,
    as_json: JsonOption = False,
) -> None:
    """Mix two files in a ratio of tokens, as large as both allow."""
    from starsql.data.files import Rejects
    from starsql.data.mix import mix as mix_files
    from starsql.terminal import counting

    rejects = Rejects(say)
    with counting("examples", total=None) as advance:
        mixed = mix_files(
            first,
            second,
            output,
            ratio=ratio,
            counter=counter_of(tokenizer),
            seed=seed,
            repeat=repeat,
            cutoff=cutoff,
            held_out=held_out_of(held_out),
            on_bad=rejects,
            listener=advance,
        )
    if as_json:
        record = {"output": str(output), "ratio": mixed.ratio, "bad_lines": rejects.total}
        print(json.dumps(record | asdict(mixed), default=str, ensure_ascii=False))
        return
    for part, share in zip(mixed.parts, (mixed.ratio, 1 - mixed.ratio), strict=True):
        print(
            f"{share:7.2%}  {part.tokens:,} tokens in {part.examples:,} examples of {part.path} "
            f"(of {part.available_tokens:,} in {part.available:,})"
        )
        if part.too_long:
            say(f"{part.path}: {part.too_long:,} examples are longer than {cutoff:,} tokens")
        for reason, count in part.refused.items():
            say(f"{part.path}: {count:,} examples refused: {reason}")
    if abs(mixed.ratio - ratio) > _NEAR_ENOUGH:
        say(f"asked for {ratio:.2%}: whole examples of files this small come no nearer")
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")


class Answers(StrEnum):
    """What exported answers hold."""

    sql = "sql"
    plan = "plan+sql"


class ExportForm(StrEnum):
    """Who is to load it."""

    llamafactory = "llamafactory"
    trl = "trl"
    dataset = "dataset"


@app.command()
def export(
    file: ExampleFile,
    output: Annotated[Path, typer.Option("--output", "-o", help="A folder; for trl a file.")],
    form: Annotated[
        ExportForm, typer.Option("--format", help="dataset is Hugging Face's, on disk.")
    ] = ExportForm.llamafactory,
    name: Annotated[
        str | None, typer.Option(help="In dataset_info.json; the file's name if not given.")
    ] = None,
    target: Annotated[
        Answers, typer.Option(help="plan+sql: with the plans that `starsql data plan` made.")
    ] = Answers.sql,
) -> None:
    """Write examples as other trainers load them, and register them with LLaMA-Factory."""
    from starsql.data.export import export as export_file
    from starsql.data.files import Rejects

    rejects = Rejects(say)
    counted = export_file(file, output, form.value, name=name, answers=target.value, on_bad=rejects)
    for source, count in counted.items():
        print(f"{count:,} examples of {source}")
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")


ExampleFiles = Annotated[
    list[Path], typer.Argument(help="Files of examples or pairs, looked at as one.")
]


@app.command()
def stats(
    files: ExampleFiles,
    tokenizer: TokenizerOption = "embedded",
    cutoff: CutoffOption = None,
    as_json: JsonOption = False,
) -> None:
    """Count tokens, languages, features, sources and licences."""
    from starsql.data.files import Rejects
    from starsql.data.stats import stats as count
    from starsql.data.stats_text import as_lines, as_record
    from starsql.terminal import counting

    rejects = Rejects(say)
    with counting("examples", total=None) as advance:
        found = count(files, counter_of(tokenizer), rejects, advance)
    if as_json:
        print(json.dumps(as_record(found, cutoff) | {"bad_lines": rejects.total}))
        return
    for line in as_lines(found, cutoff):
        print(line)
    if rejects.total:
        say(f"{rejects.total:,} lines could not be read")


@app.command()
def check(
    files: ExampleFiles,
    held_out: HeldOutOption = None,
    tokenizer: TokenizerOption = "embedded",
    cutoff: CutoffOption = None,
    as_json: JsonOption = False,
) -> None:
    """Look for what must not be trained on; 1 if there is any, or a line that cannot be read."""
    from starsql.data.files import Rejects
    from starsql.data.stats import check as look
    from starsql.terminal import counting

    rejects = Rejects(say)
    with counting("examples", total=None) as advance:
        problems = look(
            files,
            held_out_of(held_out),
            counter=counter_of(tokenizer) if cutoff is not None else None,
            cutoff=cutoff,
            on_bad=rejects,
            listener=advance,
        )
    if as_json:
        record = {"bad_lines": rejects.total, "problems": [asdict(one) for one in problems]}
        print(json.dumps(record, ensure_ascii=False))
    else:
        for problem in problems:
            mark = "error" if problem.grave else "warning"
            print(f"{mark:>7}  {problem.kind}: {problem.count:,}")
            for sample in problem.samples:
                print(f"           {sample}")
        if rejects.total:
            print(f"  error  bad-line: {rejects.total:,}")
    if rejects.total or any(problem.grave for problem in problems):
        raise typer.Exit(1)

"""The embedded default's ladder: base, stage A, stage B, the mean of both, ORPO; each alone and in
the loop.

    python benchmarks/ladder.py --state /tmp/ladder --spider ../shared/spider \\
        --a stage_a.jsonl --b stage_b.jsonl --pairs pairs.jsonl --policy spider.jsonl

Trains the three stages by the recipes of embedded/, chooses each one's checkpoint by execution
accuracy on suites, in both languages over 14 databases of Spider's training set that no stage has
seen and over the held-out part of examples/, and measures all of them once on Spider's development
questions. On a GPU a stage trains in one process while this one asks what there is to ask of those
before:

    trains:   A ------->           B ---------->           ORPO ->
    asks:     base      choice of A  pairs, A    choice of B  mean, B      choice of ORPO, ORPO

Each step leaves its result under --state; the same command goes on where it was stopped. Ends with
STATE/ladder.json, STATE/ladder.md, and in STATE/times.json how long each step took.

    --steps a,b             these alone; `sweep` tries --try settings of stage A for a few steps
    --steps collect         write what the agent would ask first to STATE; once
                            far_decode.py has answered it on another machine with a GPU, --answers
                            of a stage are read instead of computed
    --rungs b,orpo          these alone are measured; a process each uses several GPUs
    --exams dev_zh          in this language alone
    --policy-of a           pairs of stage A's mistakes, which are drawn while B is trained
    --no-side-by-side       one step after the other, as without a GPU, where both want all cores
    --apart                 each rung is measured in a process of its own, beside everything else
    --short                 the same steps on two CPU cores: 10 steps a stage, a few questions each
    --until 540             begin no step after so many seconds
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property, partial
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import torch

from starsql.agent.backends.recorded import Collector, Recorded, read_answers
from starsql.agent.backends.shared import ModelServer
from starsql.agent.backends.transformers import TransformersBackend
from starsql.agent.backends.weights import locate
from starsql.agent.models import EMBEDDED, default_cache_dir
from starsql.config import Config
from starsql.data.cspider.reading import read_records, translated
from starsql.data.files import Rejects, read_examples
from starsql.data.questions import DataSet, load_data_set, load_questions
from starsql.eval.intervals import Share
from starsql.eval.suites import TODAY
from starsql.files import write_whole
from starsql.records import Question, SftExample, to_json
from starsql.training.average import average
from starsql.training.crowd import Answered, Asking, Crowd, Sampling
from starsql.training.schedule import Step, Took, carry_out
from starsql.training.select import Measured, select

ROOT = Path(__file__).parents[1]
TRAINING = ROOT / "starsql" / "training"
SPIDER_ZH = ROOT / "corpus" / "spider_zh.tsv"
HELD_OUT = TRAINING / "recipes" / "embedded" / "held_out_databases.txt"
DDP = TRAINING / "launch" / "ddp.yaml"
STAGES = {"a": "stage_a_sft", "b": "stage_b_sft", "orpo": "stage_b_orpo"}
PARENTS = {"b": "a", "orpo": "b"}
STEPS = ("sweep", "a", "b", "mean", "policy", "orpo", "dev")
RUNGS = ("base", "a", "b", "mean", "orpo")
CHOOSING = ("choice_en", "choice_zh", "examples")

LOOP = Config(max_new_tokens=256, today=TODAY, attempts=3)
SETTINGS = {
    "alone": LOOP.model_copy(update={"attempts": 1}),
    "loop": LOOP,
    "loop, 8 candidates": LOOP.model_copy(update={"candidates": 8, "temperature": 0.8}),
}
CONTEXT_TOKENS = 2048


@dataclass(frozen=True)
class Ladder:
    """Everything that the steps share."""

    arguments: argparse.Namespace
    processes: list[subprocess.Popen[bytes] | BaseProcess] = field(default_factory=list)
    """Those that train, and that measure apart."""

    @property
    def state(self) -> Path:
        state: Path = self.arguments.state
        return state

    @cached_property
    def settings(self) -> dict[str, Config]:
        """Ways of answering; a model that has hardly been trained rambles, which takes time."""
        if not self.arguments.short:
            return SETTINGS
        return {n: one.model_copy(update={"max_new_tokens": 64}) for n, one in SETTINGS.items()}

    @cached_property
    def exams(self) -> dict[str, DataSet]:
        """Those that choose checkpoints, as CHOOSING names them, and those that measure."""
        spider: Path = self.arguments.spider
        train = load_data_set(spider / "train.json")
        chosen = {line for line in HELD_OUT.read_text().splitlines() if line[:1] != "#"}
        held = [question for question in train.questions if question.db_id in chosen]
        exams = {
            "choice_en": replace(train, questions=tuple(held)),
            "choice_zh": replace(train, questions=tuple(_in_chinese(held, spider))),
            "examples": _held_out(load_data_set(ROOT / "examples")),
        }
        for language in ("en", "zh"):
            questions = load_questions(spider / f"dev_{language}.json")
            exams[f"dev_{language}"] = replace(train, questions=questions)
        return exams

    @cached_property
    def server(self) -> ModelServer:
        return ModelServer()

    @cached_property
    def crowd(self) -> Crowd:
        """Its processes start when it is first needed, and stay."""
        return Crowd(
            self.exams,
            self.server,
            locate(self.arguments.model, default_cache_dir())[0],
            context_tokens=CONTEXT_TOKENS,
            workers=self.arguments.workers,
        )

    def start_crowd(self) -> None:
        """Now, and not when it is first asked."""
        _ = self.crowd

    @contextmanager
    def model(self, adapter: Path | None) -> Iterator[Asking]:
        """The crowd's model, with an adapter or none. Yields how it is asked."""
        backend = TransformersBackend.load(
            self.arguments.model, adapter=adapter, context_tokens=CONTEXT_TOKENS
        )
        answers = read_answers(self._answers(adapter))
        self.server.batcher = recorded = Recorded(answers, backend.batcher)
        try:
            yield Asking(
                backend.gloss,
                backend.target,
                backend.mentions,
                backend.reviews,
                backend.translates,
            )
            if answers:
                say(f"{recorded.known} requests were answered elsewhere, {recorded.asked} here")
        finally:
            self.server.batcher = None
            backend.batcher.close()
            del backend
            gc.collect()
            torch.cuda.empty_cache()  # training and the next model want it

    def _answers(self, adapter: Path | None) -> list[Path]:
        """Files of what a rung, or its latest choice, answered elsewhere."""
        folder: Path | None = self.arguments.answers
        if folder is None:
            return []
        name = "base" if adapter is None else self._rung(adapter)
        return sorted(folder.glob(f"{name}*.jsonl"))

    def _rung(self, adapter: Path) -> str:
        """`b` for STATE/b/best, `orpo.checkpoint-50` for a checkpoint."""
        parts = adapter.absolute().relative_to(self.state.absolute()).parts
        return ".".join(part for part in parts if part not in ("best", "checkpoints"))

    def asked(self, exams: Sequence[str], most: int | None) -> list[tuple[str, Question]]:
        """The questions of some exams, at most so many of each, drawn with a fixed seed."""
        return [
            (exam, question)
            for exam in exams
            for question in _some(self.exams[exam].questions, most)
        ]

    def close(self) -> None:
        """End all other processes; calls of the crowd then fail."""
        for process in self.processes:
            process.terminate()
        if "crowd" in self.__dict__:
            self.crowd.close()

    # -- training

    def train(
        self, stage: str, data: Sequence[Path], settings: Sequence[str], output: Path
    ) -> None:
        """Run a recipe in a process of its own, which frees the GPU's memory when it ends."""
        _finish([self.start(stage, data, settings, output)])

    def start(
        self,
        stage: str,
        data: Sequence[Path],
        settings: Sequence[str],
        output: Path,
        gpu: int | None = None,
    ) -> tuple[str, subprocess.Popen[bytes]]:
        """gpu: the one to use; None uses all, each with a copy of the model."""
        method = "orpo" if stage == "orpo" else "sft"
        command = [sys.executable, "-m"]
        if gpu is None and torch.cuda.device_count() > 1:
            command += ["accelerate.commands.launch", "--config_file", str(DDP)]
            command += ["--num_processes", str(torch.cuda.device_count()), "-m"]
        command += ["starsql.cli", "train", method]
        command += [f"embedded/{STAGES[stage]}", "--output", str(output)]
        command += ["--model", self.arguments.model]
        command += [part for path in data for part in ("--data", str(path))]
        if stage in PARENTS:
            command += ["--parent", str(self.state / PARENTS[stage] / "best")]
        if self.arguments.short:
            batch = ["batch=1", "accumulation=1"]
            if method == "sft":
                batch.append("row_tokens=2048")
            settings = ["precision=float32", "max_steps=10", "save_steps=5", *batch, *settings]
        command += [part for setting in settings for part in ("--set", setting)]
        say(" ".join(command))
        one = {} if gpu is None else {"CUDA_VISIBLE_DEVICES": str(gpu)}
        process = subprocess.Popen(command, env=os.environ | one)
        self.processes.append(process)
        return f"{stage} in {output}", process

    def choose(self, stage: str) -> None:
        """The best of a stage's last checkpoints."""
        select(self.state / stage, self.measured, latest=self.arguments.checkpoints)

    def measured(self, adapter: Path) -> Measured:
        """One greedy answer to each question that chooses, judged on suites."""
        most = 4 if self.arguments.short else self.arguments.choice_questions
        asked = self.asked(CHOOSING, most)
        with self.model(adapter) as asking:
            answers = self.crowd.answer(asked, {"alone": self.settings["alone"]}, asking=asking)
        right = [one.right for one in answers]
        for exam in CHOOSING:
            say(f"  {exam}: {Share.among(one.right for one in answers if one.exam == exam)}")
        say(f"{adapter.parent.parent.name}/{adapter.name}: {Share.among(right)}")
        return Measured(sum(right), len(right))

    # -- steps

    def collect(self) -> None:
        """What the agent asks first about all exams: requests.jsonl."""
        choosing = self.asked(CHOOSING, self.arguments.choice_questions)
        measuring = self.asked(["dev_en", "dev_zh"], None)
        many = self.settings["loop, 8 candidates"].model_copy(update={"attempts": 1})
        first = {"alone": SETTINGS["alone"], "many": many}
        for name, gloss in (("base", False), ("adapted", True)):
            self.server.batcher = collector = Collector()
            if gloss:
                alone = {"alone": self.settings["alone"]}
                asking = Asking(gloss=True)
                self.crowd.answer(choosing, alone, asking=asking, judge=False)
                self.crowd.answer(measuring, first, asking=asking, judge=False)
            else:
                self.crowd.answer(
                    self.asked(["dev_en", "dev_zh"], self.arguments.base_questions), first
                )
            path = self.state / f"requests.{name}.jsonl"
            write_whole(path, (request.line() for request in collector.requests.values()))
            say(f"{path}: {len(collector.requests)} requests")

    @cached_property
    def tried(self) -> dict[str, list[str]]:
        return {f"try{n}": setting.split(",") for n, setting in enumerate(self.arguments.tries)}

    def train_sweep(self) -> None:
        """Stage A for a few steps with each --try."""
        steps = [f"max_steps={self.arguments.sweep_steps}", "keep_checkpoints=1"]
        gpus = torch.cuda.device_count()
        _finish(
            [
                self.start(
                    "a",
                    self.arguments.a,
                    [*self.arguments.set_a, *one, *steps],
                    self.state / "sweep" / name,
                    gpu=number % gpus if gpus else None,
                )
                for number, (name, one) in enumerate(self.tried.items())
            ]
        )

    def choose_sweep(self) -> None:
        """The best one's settings are stage A's."""
        folder, tried = self.state / "sweep", self.tried
        found = {name: self.measured(folder / name) for name in tried}
        best = max(found, key=lambda name: found[name].accuracy)
        for name, one in found.items():
            say(f"sweep {tried[name]}: {Share(one.right, one.questions)}")
        measured = [{"settings": tried[name], **asdict(one)} for name, one in found.items()]
        write_json(folder / "sweep.json", {"best": tried[best], "measured": measured})

    def train_a(self) -> None:
        swept = self.state / "sweep" / "sweep.json"
        settings = json.loads(swept.read_text())["best"] if swept.is_file() else []
        self.train("a", self.arguments.a, [*settings, *self.arguments.set_a], self.state / "a")

    def train_b(self) -> None:
        self.train("b", self.arguments.b, self.arguments.set_b, self.state / "b")

    def mean(self) -> None:
        """The mean of stage A's weights and stage B's, at the best of some shares of B."""
        folder = self.state / "mean"
        stages = [self.state / stage / "best" for stage in ("a", "b")]
        found = {}
        for share in self.arguments.shares:
            path = folder / f"share-{share}"
            if not path.is_dir():
                average(stages, path, [1 - share, share])
            found[path.name] = self.measured(path)
        best = max(found, key=lambda name: found[name].accuracy)
        shutil.copytree(folder / best, folder / "best", dirs_exist_ok=True)
        measured = {name: asdict(one) for name, one in found.items()}
        write_json(folder / "selection.json", {"best": best, "measured": measured})

    def policy(self) -> None:
        """Pairs of what a stage writes to training questions, right and wrong."""
        most = 4 if self.arguments.short else self.arguments.policy_questions
        known = list(_examples(self.arguments.policy))
        sampling = Sampling(candidates=self.arguments.policy_candidates)
        with self.model(self.state / self.arguments.policy_of / "best") as asking:
            found = self.crowd.sample(_some(known, most), "choice_en", sampling, asking=asking)
        pairs = [pair for one in found for pair in one.pairs]
        say(
            f"{len(found)} questions sampled, {sum(one.right > 0 for one in found)} with a right "
            f"query, {sum(one.wrong > 0 for one in found)} with a wrong one: {len(pairs)} pairs"
        )
        write_whole(self.state / "policy.jsonl", (to_json(pair) + b"\n" for pair in pairs))

    def train_orpo(self) -> None:
        data = [*self.arguments.pairs, self.state / "policy.jsonl"]
        data = [path for path in data if path.is_file() and path.stat().st_size]
        self.train("orpo", data, self.arguments.set_orpo, self.state / "orpo")

    def measure(self, rung: str) -> None:
        """A rung on the development questions; the base, which rambles, on some of them."""
        adapter = None if rung == "base" else self.state / rung / "best"
        if adapter is not None and not adapter.is_dir():
            say(f"no {rung} to measure")
            return
        most = self.arguments.base_questions if rung == "base" else None
        exams = self.arguments.exams.split(",")
        asked = self.asked(exams, 1 if self.arguments.short else most)
        started = time.perf_counter()
        with self.model(adapter) as asking:
            answers = self.crowd.answer(asked, self.settings, asking=asking)
        say(f"{rung}: {len(answers)} answers in {time.perf_counter() - started:.0f} s")
        path = self.state / "dev" / f"{rung}.jsonl"
        write_whole(path, (to_json(one) + b"\n" for one in answers))

    def measure_apart(self, rung: str) -> None:
        """In a process of its own: a model is computed by one thread, mostly in Python."""
        process = get_context("spawn").Process(target=_measure, args=(self.arguments, rung))
        process.start()
        self.processes.append(process)
        process.join()
        if process.exitcode != 0:
            sys.exit(f"measuring {rung} failed")

    def tell(self) -> None:
        """Write the table as far as it is known."""
        rungs = {rung: self.state / "dev" / f"{rung}.jsonl" for rung in RUNGS}
        answers = {
            rung: [Answered(**json.loads(line)) for line in path.read_text().splitlines()]
            for rung, path in rungs.items()
            if path.is_file()
        }
        rows = list(table(answers))
        lost = self.crowd.lost if "crowd" in self.__dict__ else 0
        write_json(self.state / "ladder.json", {"rows": rows, "lost": lost})
        text = "\n".join(as_markdown(rows))
        write_whole(self.state / "ladder.md", [text.encode(), b"\n"])
        print(text, flush=True)


def _measure(arguments: argparse.Namespace, rung: str) -> None:
    ladder = Ladder(arguments)
    try:
        ladder.measure(rung)
    finally:
        ladder.close()


def _examples(paths: Sequence[Path]) -> Iterator[SftExample]:
    """First tries; a repair's prompt was made for another query than the model's own."""
    for path in paths:
        for example in read_examples(path, Rejects(say)):
            if isinstance(example, SftExample) and example.meta.kind == "first":
                yield example


def _held_out(data: DataSet) -> DataSet:
    return replace(data, questions=tuple(q for q in data.questions if q.split != "train"))


def _in_chinese(questions: Sequence[Question], spider: Path) -> Iterator[Question]:
    """Spider's questions in our Chinese."""
    records = read_records(spider / "train.json").records
    chinese = {one.id: one.question for one in translated(records, SPIDER_ZH).records}
    for question in questions:
        if question.sql_id in chinese:
            yield replace(question, text=chinese[question.sql_id], language="zh")


def _some(items: Sequence[Any], most: int | None) -> list[Any]:
    """At most so many, drawn with a fixed seed, in their order."""
    if most is None or most >= len(items):
        return list(items)
    chosen = sorted(random.Random(0).sample(range(len(items)), most))
    return [items[index] for index in chosen]


def _finish(processes: Sequence[tuple[str, subprocess.Popen[bytes]]]) -> None:
    failed = [name for name, process in processes if process.wait() != 0]
    if failed:
        sys.exit(f"training failed: {', '.join(failed)}")


def table(answers: Mapping[str, Sequence[Answered]]) -> Iterator[dict[str, Any]]:
    """A row for each rung, setting and exam."""
    for rung, given in answers.items():
        for setting in SETTINGS:
            for exam in dict.fromkeys(one.exam for one in given):
                part = [one for one in given if one.exam == exam and one.setting == setting]
                right = Share.among(one.right for one in part)
                low, high = right.interval
                yield {
                    "rung": rung,
                    "setting": setting,
                    "exam": exam,
                    "right": right.count,
                    "of": right.of,
                    "accuracy": round(100 * right.value, 1),
                    "interval": [round(100 * low, 1), round(100 * high, 1)],
                    "verified": sum(one.status == "verified" for one in part),
                    "unjudged": sum(not one.judged for one in part),
                    "mean_attempts": round(sum(one.attempts for one in part) / right.of, 2),
                    "mean_tokens": round(sum(one.tokens for one in part) / right.of, 1),
                }


def as_markdown(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    exams = list(dict.fromkeys(row["exam"] for row in rows))
    yield "| | " + " | ".join(exams) + " |"
    yield "|---|" + "---|" * len(exams)
    for rung in dict.fromkeys(row["rung"] for row in rows):
        for setting in SETTINGS:
            cells = []
            for exam in exams:
                for row in rows:
                    if (row["rung"], row["setting"], row["exam"]) == (rung, setting, exam):
                        low, high = row["interval"]
                        share = f"{row['right']} of {row['of']}"
                        cells.append(f"{row['accuracy']}% ({low}-{high}), {share}")
            yield f"| {rung}, {setting} | " + " | ".join(cells) + " |"


def write_json(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, [json.dumps(content, ensure_ascii=False, indent=2).encode(), b"\n"])


def say(line: str) -> None:
    print(f"[{time.time() - began_at:6.1f} s] {line}", file=sys.stderr, flush=True)


began_at = time.time()


def parsed(words: Sequence[str] | None = None) -> argparse.Namespace:
    """words: None takes those of the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--state", type=Path, required=True, help="where results are kept between calls")
    add("--model", default=EMBEDDED.name, help="a folder, to try the ladder on another model")
    add("--spider", type=Path, default=ROOT.parent / "shared" / "spider")
    add("--a", type=Path, nargs="+", default=[], help="stage A's examples")
    add("--b", type=Path, nargs="+", default=[], help="stage B's examples")
    add("--pairs", type=Path, nargs="+", default=[], help="preference pairs, beside the model's")
    add(
        "--policy",
        type=Path,
        nargs="+",
        default=[],
        help="examples of Spider to sample on",
    )
    add("--steps", default=",".join(STEPS), help="of these, in their order")
    add("--rungs", default=",".join(RUNGS), help="of these, the ones to measure")
    add("--exams", default="dev_en,dev_zh", help="what is measured")
    add("--answers", type=Path, help="folder with a stage's answers of far_decode.py, b.jsonl")
    add("--set-a", nargs="*", default=[], metavar="KEY=VALUE", help="over stage A's recipe")
    add("--set-b", nargs="*", default=[], metavar="KEY=VALUE")
    add("--set-orpo", nargs="*", default=[], metavar="KEY=VALUE")
    add("--tries", nargs="*", default=[], metavar="KEY=VALUE,...", help="settings to sweep")
    add("--sweep-steps", type=int, default=250)
    add("--choice-questions", type=int, default=400, help="of each set that chooses")
    add("--shares", type=float, nargs="+", default=[0.5], help="of B in the mean, to choose from")
    add("--policy-questions", type=int, default=4000)
    add("--policy-of", choices=("a", "b"), default="b", help="the stage whose mistakes are paired")
    add("--policy-candidates", type=int, default=8, help="of each question")
    add("--base-questions", type=int, default=150, help="of each language, for the base")
    add("--checkpoints", type=int, default=4, help="of each stage, the latest are chosen among")
    add("--workers", type=int, help="processes; the cores but one if not given")
    add("--side-by-side", action=argparse.BooleanOptionalAction, help="by default on a GPU")
    add("--apart", action="store_true", help="measure each rung in a process of its own")
    add("--until", type=float, help="seconds after which no step begins")
    add("--short", action="store_true", help="a small ladder for two CPU cores")
    arguments = parser.parse_args(words)
    for given, known in ((arguments.steps, (*STEPS, "collect")), (arguments.rungs, RUNGS)):
        if unknown := set(given.split(",")) - set(known):
            parser.error(f"no {', '.join(sorted(unknown))} among {', '.join(known)}")
    return arguments


def steps(ladder: Ladder) -> Iterator[tuple[str, Path, Step]]:
    """All steps with the name of --steps that each belongs to, and with the file it leaves last.

    Of those that could begin, what others wait for comes first.
    """
    state, arguments = ladder.state, ladder.arguments

    def stage(
        name: str, train: Callable[[], None], *after: str
    ) -> Iterator[tuple[str, Path, Step]]:
        trained, chosen = state / name / "lineage.json", state / name / "selection.json"
        # Of a stage that was brought from elsewhere only the best may be there.
        trained = chosen if chosen.is_file() else trained
        yield name, trained, Step(f"train {name}", "train", train, after)
        choose = Step(f"choose {name}", "ask", partial(ladder.choose, name), (f"train {name}",))
        yield name, chosen, choose

    yield "collect", state / "requests.adapted.jsonl", Step("collect", "ask", ladder.collect)
    if arguments.tries:
        swept = state / "sweep" / "sweep.json"
        yield "sweep", swept, Step("train sweep", "train", ladder.train_sweep)
        choose = Step("choose sweep", "ask", ladder.choose_sweep, ("train sweep",))
        yield "sweep", swept, choose
    yield from stage("a", ladder.train_a, "choose sweep")
    yield from stage("b", ladder.train_b, "choose a")
    mean = Step("mean", "ask", ladder.mean, ("choose a", "choose b"))
    policy = Step("policy", "ask", ladder.policy, (f"choose {arguments.policy_of}",))
    yield "policy", state / "policy.jsonl", policy
    yield from stage("orpo", ladder.train_orpo, "choose b", "policy")
    yield "mean", state / "mean" / "selection.json", mean
    for rung in RUNGS:
        measure = ladder.measure_apart if arguments.apart else ladder.measure
        lane = f"measure {rung}" if arguments.apart else "ask"
        after = () if rung == "base" else (rung if rung == "mean" else f"choose {rung}",)
        if rung in arguments.rungs.split(","):
            step = Step(f"measure {rung}", lane, partial(measure, rung), after)
            yield "dev", state / "dev" / f"{rung}.jsonl", step


def to_do(ladder: Ladder) -> Iterator[Step]:
    """The steps that are wanted and whose results are not there."""
    for name, result, step in steps(ladder):
        if name not in ladder.arguments.steps.split(","):
            continue
        if result.is_file():
            say(f"{step.name}: nothing to do")
        else:
            yield step


class Times:
    """How long steps took, in STATE/times.json: those of earlier calls as well."""

    def __init__(self, state: Path) -> None:
        self._path = state / "times.json"
        known = json.loads(self._path.read_text()) if self._path.is_file() else []
        self._calls = [*known, {"began": _clock(began_at), "steps": []}]

    def add(self, took: Took) -> None:
        self._calls[-1]["steps"].append(
            {
                "step": took.name,
                "from_s": round(took.began - began_at),
                "to_s": round(took.ended - began_at),
            }
        )
        self._calls[-1]["seconds"] = round(time.time() - began_at)
        write_json(self._path, self._calls)

    def lines(self) -> Iterator[str]:
        for call in filter(lambda call: call["steps"], self._calls):
            for one in sorted(call["steps"], key=lambda one: one["from_s"]):
                seconds = one["to_s"] - one["from_s"]
                yield f"{one['step']:<14} {one['from_s']:>5} to {one['to_s']:>5}: {seconds:>5} s"
            yield f"since {call['began']}: {call['seconds']} s in all"


def _clock(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def main() -> None:
    arguments = parsed()
    ladder = Ladder(arguments)
    times = Times(ladder.state)
    waiting = list(to_do(ladder))
    side_by_side = arguments.side_by_side
    if side_by_side is None:
        side_by_side = torch.cuda.is_available() and not arguments.short
    if not side_by_side:
        waiting = [replace(step, lane="all") for step in waiting]
    elif any(step.lane == "ask" for step in waiting):
        # At once, while the first training reads its data.
        waiting.insert(0, Step("start", "ask", ladder.start_crowd))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended from outside"))
    try:
        left = carry_out(
            waiting,
            may_begin=lambda _: not arguments.until or time.time() - began_at < arguments.until,
            begins=lambda step: say(f"{step.name} begins"),
            took=times.add,
            stop=ladder.close,
        )
        for step in left:
            say(f"{step.name}: left for another call")
        if "dev" in arguments.steps.split(","):
            ladder.tell()
        print("\n".join(times.lines()), file=sys.stderr)
    finally:
        ladder.close()


if __name__ == "__main__":
    main()

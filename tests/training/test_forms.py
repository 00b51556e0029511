"""An adapter in each form that is served, at tiny size on the CPU."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM
from typer.testing import CliRunner

from starsql.agent.backends.base import ModelBackend
from starsql.agent.backends.scripted import ScriptedBackend
from starsql.cli.training import app
from starsql.config import Config
from starsql.data.prompt import prompt_version
from starsql.data.questions import DataSet
from starsql.dialect.ddl import schema_from_ddl
from starsql.errors import ConfigError
from starsql.records import Message, Question
from starsql.training.evaluate import Exam
from starsql.training.forms import FORMS, Form, check, evaluate, network_of, open_form
from starsql.training.model import find_base
from starsql.training.select import Measured

pytestmark = pytest.mark.filterwarnings("default")  # of the libraries, which are many

HEAVY = "select count(*) from pets where weight > 10"
ASKED: list[Message] = [{"role": "user", "content": "How many pets weigh more than 10?"}]


@pytest.fixture(scope="module")
def adapter(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random adapter, strong enough to change what is written."""
    folder = tmp_path_factory.mktemp("adapter")
    torch.manual_seed(1)
    base = AutoModelForCausalLM.from_pretrained(tiny, dtype=torch.float32)
    config = LoraConfig(r=4, target_modules=["q_proj", "down_proj"], init_lora_weights=False)
    get_peft_model(base, config).save_pretrained(folder)
    about = {"name": str(tiny), "sha256": find_base(str(tiny)).sha256}
    lineage = {"base": about, "prompt_version": prompt_version(), "gloss": True}
    (folder / "lineage.json").write_text(json.dumps(lineage))
    return folder


@pytest.mark.parametrize("form", FORMS)
def test_each_form_answers(form: Form, adapter: Path, tmp_path: Path) -> None:
    with open_form(form, adapter, context_tokens=512, folder=tmp_path) as backend:
        assert backend.name.endswith(f", {form}")
        assert backend.gloss
        (text,) = asyncio.run(backend.complete(ASKED, n=1, temperature=0.0, max_tokens=4, seed=0))
    assert text.completion_tokens > 0
    assert list(tmp_path.iterdir()) == [], "the merged weights are gone"


def test_forms_hold_base_and_adapter_differently(adapter: Path, tmp_path: Path) -> None:
    found = {}
    for form in FORMS:
        modules = dict(network_of(form, adapter, folder=tmp_path).named_modules())
        in_4_bits = any(
            type(module).__module__.startswith("bitsandbytes") for module in modules.values()
        )
        found[form] = in_4_bits, any("lora_A" in name for name in modules)
    assert found == {"4-bit": (True, True), "bfloat16": (False, True), "merged": (False, False)}


def test_4_bits_are_the_same_on_any_cpu(adapter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On CPUs with AVX512-BF16 bitsandbytes would rewrite them; here every CPU claims to be one."""
    ids = torch.arange(8)[None]
    with torch.no_grad():
        expected = network_of("4-bit", adapter)(ids).logits
        monkeypatch.setattr("bitsandbytes.nn.modules.has_avx512bf16", lambda: True)
        assert torch.equal(network_of("4-bit", adapter)(ids).logits, expected)


def test_forms_are_asked_and_judged_alike(tmp_path: Path) -> None:
    schema = schema_from_ddl("CREATE TABLE pets (id INT, weight INT);")
    questions = (
        Question("1", "How many are heavy?", golden_sql=HEAVY),
        Question("2", "How many are there?", golden_sql="select count(*) from pets"),
    )
    exam = Exam(DataSet(questions, schema), questions, Config(), tmp_path, _Silent())
    closed: list[str] = []

    @contextmanager
    def opened(sql: str) -> Iterator[ModelBackend]:
        yield ScriptedBackend(lambda _: f"```sql\n{sql}\n```", name=sql)
        closed.append(sql)

    forms = {"4-bit": HEAVY, "merged": "select count(*) from cats"}
    measured = evaluate(exam, {n: lambda s=s: opened(s) for n, s in forms.items()}, tmp_path)  # type: ignore[misc]
    assert measured == {"4-bit": Measured(1, 2), "merged": Measured(0, 2)}
    assert closed == list(forms.values())
    found = json.loads((tmp_path / "forms.json").read_text())
    assert found["4-bit"] == {"right": 1, "questions": 2}


def test_the_command_prints_a_line_a_form(adapter: Path, tmp_path: Path) -> None:
    (tmp_path / "pets.sql").write_text("CREATE TABLE pets (id INT, weight INT);")
    question = {"sql_id": "1", "question": "How many are heavy?", "sql": HEAVY}
    (tmp_path / "held_out.json").write_text(json.dumps([question]))
    arguments = ["evaluate", str(adapter), "--data-set", str(tmp_path / "held_out.json")]
    arguments += ["--schema", str(tmp_path / "pets.sql"), "--form", "merged", "--attempts", "1"]
    arguments += ["--max-new-tokens", "16", "--output", str(tmp_path / "forms")]
    done = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert done.exit_code == 0
    assert "merged    0 of 1 (0.0%, 95% interval 0.0-79.3%)" in done.stdout
    assert (tmp_path / "forms" / "merged" / "submission.json").is_file()


def test_an_adapter_of_another_prompt_is_refused(adapter: Path, tmp_path: Path) -> None:
    check(adapter)
    with pytest.raises(ConfigError, match="no adapter"):
        check(tmp_path)
    (tmp_path / "lineage.json").write_text('{"prompt_version": "older"}')
    with pytest.raises(ConfigError, match="trained on version older of the prompt"):
        check(tmp_path)


class _Silent:
    def begin(self, done: Sequence[object], total: int) -> None:
        pass

    def step(self, step: object) -> None:
        pass

    def finished(self, outcome: object) -> None:
        pass

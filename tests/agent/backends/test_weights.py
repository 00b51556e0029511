"""What a GGUF file says of its tokens holds, whatever transformers makes of it."""

from __future__ import annotations

import copy
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")
gguf = pytest.importorskip("gguf")

from starsql.agent.backends.weights import name_special_tokens, special_tokens  # noqa: E402
from starsql.errors import ModelUnavailable  # noqa: E402


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The head of a GGUF file, with SmolLM2's special tokens and no weights."""
    path = tmp_path / "tiny.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_token_list(["<|endoftext|>", "<|im_start|>", "<|im_end|>", "a"])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_pad_token_id(2)
    writer.add_unk_token_id(0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def test_a_file_names_its_tokens(file: Path) -> None:
    assert special_tokens(file) == {
        "bos": (1, "<|im_start|>"),
        "eos": (2, "<|im_end|>"),
        "pad": (2, "<|im_end|>"),
        "unk": (0, "<|endoftext|>"),
    }


END, START = (257, "<|im_end|>"), (256, "<|im_start|>")


def test_what_transformers_got_wrong_is_put_right(tiny: SimpleNamespace) -> None:
    tokenizer = copy.deepcopy(tiny.tokenizer)
    tokenizer.eos_token = "<|im_start|>"
    model = SimpleNamespace(config=SimpleNamespace(), generation_config=SimpleNamespace())
    name_special_tokens(model, tokenizer, {"bos": START, "eos": END, "pad": END})
    assert (tokenizer.bos_token_id, tokenizer.eos_token_id, tokenizer.pad_token_id) == (
        256,
        257,
        257,
    )
    assert vars(model.config) == {"bos_token_id": 256, "eos_token_id": 257, "pad_token_id": 257}
    assert vars(model.generation_config) == vars(model.config)


def test_a_tokenizer_that_counts_otherwise_is_refused(tiny: SimpleNamespace) -> None:
    model = SimpleNamespace(config=SimpleNamespace(), generation_config=SimpleNamespace())
    with pytest.raises(ModelUnavailable, match=r"token 2 is '<\|im_end\|>'.* as token 257"):
        name_special_tokens(model, tiny.tokenizer, {"eos": (2, "<|im_end|>")})

"""A tiny random Llama with a byte tokenizer: real code paths, no weights, milliseconds a step."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

try:
    import torch
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    from starsql.agent.backends.decode import ATTENTION, fast_layout

    _INSTALLED = True
except ImportError:
    _INSTALLED = False

_TEMPLATE = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
CONTEXT = 1024


def _tokenizer() -> Any:
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE({c: i for i, c in enumerate(alphabet)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(t) for t in ("<|im_start|>", "<|im_end|>")])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<|im_end|>", chat_template=_TEMPLATE
    )


def _model(attention: str) -> Any:
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=258,
        hidden_size=96,
        intermediate_size=160,
        num_hidden_layers=3,
        num_attention_heads=6,
        num_key_value_heads=2,
        head_dim=16,
        max_position_embeddings=CONTEXT,
        initializer_range=0.3,  # far from uniform, so that texts differ and rarely repeat
        bos_token_id=None,
        eos_token_id=257,
        pad_token_id=257,
        attn_implementation=attention,
    )
    return LlamaForCausalLM(config).eval()


@pytest.fixture(scope="session")
def tiny() -> SimpleNamespace:
    """model (as the backend runs it), plain (the same weights, untouched), tokenizer."""
    if not _INSTALLED:
        pytest.skip("needs torch: pip install 'starsql[embedded]'")
    model, plain = _model(ATTENTION), _model("eager")
    plain.load_state_dict(model.state_dict())
    fast_layout(model)
    return SimpleNamespace(model=model, plain=plain, tokenizer=_tokenizer())

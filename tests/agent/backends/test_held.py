"""Texts that go back where a wanted token is refused."""

from __future__ import annotations

import math
import random
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import pytest

torch = pytest.importorskip("torch", reason="needs torch: pip install 'starsql[embedded]'")

from starsql.agent.backends.batching import Batcher, choose, choose_in_turn  # noqa: E402
from starsql.agent.backends.decode import Decoder  # noqa: E402
from starsql.agent.backends.guide import Guide, Names  # noqa: E402
from starsql.agent.backends.held import Held, likeliest  # noqa: E402
from starsql.agent.backends.wide import WideBatcher, WideDecoder  # noqa: E402

TABLES = Names((("authors", ("lname", "id")), ("papers", ("title", "author_id"))))
END = "<end>"
Model = Mapping[str, Mapping[str, float]]
"""By the text so far, what follows with which probability; whatever else has hardly any."""


def written(model: Model, names: Names = TABLES, most: int = 40) -> tuple[str, list[str]]:
    """The greedy text that a guide lets a model write, and every state of it on the way."""
    vocabulary = sorted({END, *(token for follows in model.values() for token in follows)})
    ends = frozenset([vocabulary.index(END)])
    held = Held(Guide(names), [token.encode() for token in vocabulary], ends)
    text: list[str] = []
    states = []
    for _ in range(most):
        logits = scores(model.get("".join(text), {}), vocabulary)
        (best,) = likeliest(logits[None])
        token = int(logits.argmax())
        chosen = held.choose(len(text), token, best, logits, others)
        del text[chosen.kept :]
        if chosen.token in ends:
            return "".join(text), states
        text.append(vocabulary[chosen.token])
        states.append("".join(text))
    raise AssertionError(f"no end: {states}")


def others(logits: Any, most: int) -> list[int]:
    return choose_in_turn(logits, 0, random.Random(), most)


def scores(follows: Mapping[str, float], vocabulary: Sequence[str]) -> Any:
    return torch.tensor([math.log(follows.get(token, 1e-6)) for token in vocabulary])


START = "```sql\nselect"
WRONG = f"{START} title from authors"
RIGHT = f"{START} title from papers"


def test_a_refused_token_sends_the_text_back_to_the_likeliest_other_beginning() -> None:
    text, states = written(
        {
            "": {START: 1.0},
            START: {" title from": 0.9, " lname from": 0.1},
            f"{START} title from": {" authors": 0.7, " papers": 0.3},
            WRONG: {" where": 0.999, "\n```": 0.001},
            RIGHT: {"\n```": 1.0},
            f"{RIGHT}\n```": {END: 1.0},
        }
    )
    assert text == f"{RIGHT}\n```"
    assert WRONG in states
    assert states[states.index(WRONG) + 1] == RIGHT


def test_it_goes_on_where_the_next_best_token_is_likelier_than_all_other_beginnings() -> None:
    text, states = written(
        {
            "": {START: 1.0},
            START: {" titles": 0.55, " title": 0.45},
            f"{START} title": {" from": 1.0},
            f"{START} title from": {" papers": 1.0},
            RIGHT: {"\n```": 1.0},
            f"{RIGHT}\n```": {END: 1.0},
        }
    )
    assert text == f"{RIGHT}\n```"
    assert all(one == text[: len(one)] for one in states)


def test_a_guide_that_refuses_all_there_is_is_given_up() -> None:
    guide = Guide(TABLES).after(START.encode())
    assert guide is not None
    held = Held(guide, [b" nothing"], frozenset())
    logits = torch.zeros(1)
    (best,) = likeliest(logits[None])
    for written_tokens in (3, 4):  # also of what may follow it
        assert held.choose(written_tokens, 0, best, logits, others) == (written_tokens, 0)


def test_a_text_that_nothing_refuses_is_left_alone() -> None:
    model = {
        "": {START: 1.0},
        START: {" title": 0.4, " lname": 0.3},
        f"{START} title": {" from": 1.0},
        f"{START} title from": {" papers": 0.6, " authors": 0.4},
        RIGHT: {"\n```": 0.5, " as": 0.4},
        f"{RIGHT}\n```": {END: 1.0},
    }
    text, states = written(model)
    assert text == f"{RIGHT}\n```"
    assert len(states) == 5


def test_probabilities_are_those_of_a_softmax() -> None:
    logits = torch.randn(3, 50, generator=torch.Generator().manual_seed(0)) * 3
    expected = logits.log_softmax(dim=1)
    for row, best in enumerate(likeliest(logits)):
        assert list(best.tokens) == expected[row].topk(4).indices.tolist()
        assert best.scores == pytest.approx(expected[row].topk(4).values.tolist(), abs=1e-5)
        assert best.score(7, logits[row]) == pytest.approx(float(expected[row, 7]), abs=1e-5)
        assert choose(logits[row], 0, None) == best.tokens[0]  # type: ignore[arg-type]


def test_choices_in_turn_are_those_of_drawing_without_putting_back() -> None:
    logits = torch.tensor([0.5, 0.3, 0.2, 0.0]).log()
    drawn = Counter(
        tuple(choose_in_turn(logits * 0.7, 0.7, random.Random(seed), 3)) for seed in range(4000)
    )
    for order, share in {
        (0, 1, 2): 0.5 * 0.6,
        (1, 2, 0): 0.3 * 2 / 7,
        (2, 0, 1): 0.2 * 5 / 8,
    }.items():
        assert drawn[order] / 4000 == pytest.approx(share, abs=0.025)
    assert len(drawn) == 6, "what is impossible is not drawn"
    assert choose_in_turn(logits, 0.7, random.Random(1), 1) == [
        choose_in_turn(logits, 0.7, random.Random(1), 3)[0]
    ]
    assert choose_in_turn(logits, 0, random.Random(1), 9) == [0, 1, 2]


def test_a_slip_in_a_value_is_mended_by_copying() -> None:
    """Not by a likelier code, nor by going back."""
    start = "```sql\nselect title from papers where title = '"
    other = "```sql\nselect lname from authors"
    text, states = written(
        {
            "": {start: 0.6, other: 0.4},
            start: {"C": 1.0},
            f"{start}C": {" CCTV'": 0.9, "TRV'": 0.09, "CTV'": 0.01},
            f"{start}CCTV'": {"\n```": 1.0},
            f"{start}CCTV'\n```": {END: 1.0},
        },
        TABLES._replace(text="Which papers are called CCTV?"),
    )
    assert text == f"{start}CCTV'\n```"
    assert other not in states


class _Moody:
    """A guide that refuses a fifth of all texts, by their checksum."""

    def __init__(self, names: Names, text: bytes = b"") -> None:
        self._names, self._text = names, text

    def after(self, text: bytes, *, copied: bool = False) -> _Moody | None:
        ahead = self._text + text
        return None if zlib.crc32(ahead) % 5 == 0 else _Moody(self._names, ahead)

    def may_end(self) -> bool:
        return True

    def copies(self) -> bool:
        return False


_PIECES = [bytes([token % 256]) for token in range(257)]
_END = 257


def _alone(plain: Any, prompt: list[int], limit: int) -> tuple[list[int], int]:
    """What is written when each step computes the whole text anew; how often it went back."""
    held = Held(_Moody(()), _PIECES, frozenset([_END]))  # type: ignore[arg-type]
    text: list[int] = []
    returns = 0
    while len(text) < limit:
        with torch.inference_mode():
            logits = plain(torch.tensor([prompt + text])).logits[0, -1].float()
        (best,) = likeliest(logits[None])
        chosen = held.choose(len(text), int(logits.argmax()), best, logits, others)
        returns += chosen.kept < len(text)
        del text[chosen.kept :]
        if chosen.token == _END:
            break
        text.append(chosen.token)
    return text, returns


@pytest.mark.parametrize("wide", [False, True])
def test_what_a_text_goes_on_with_forgets_what_it_went_back_on(
    tiny: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, wide: bool
) -> None:
    monkeypatch.setattr("starsql.agent.backends.batching.Guide", _Moody)
    prompts = [[(7 * seed + 3 * place) % 256 for place in range(9 + seed)] for seed in range(4)]
    expected = [_alone(tiny.plain, prompt, 20) for prompt in prompts]
    assert sum(returns for _, returns in expected) > 3
    ends, room = frozenset([_END]), 64
    batcher: Batcher | WideBatcher
    if wide:
        model = type(tiny.plain)(tiny.plain.config.__class__(**tiny.plain.config.to_dict()))
        model.load_state_dict(tiny.plain.state_dict())
        decoder = WideDecoder(model.eval(), slots=4, capacity=room)
        batcher = WideBatcher(decoder, ends=ends, pieces=_PIECES)
    else:
        batcher = Batcher([Decoder(tiny.model)], ends=ends, kv_bytes=1 << 30, pieces=_PIECES)
    calls = [
        batcher.submit(prompt, n=1, limit=20, temperature=0, seed=0, names=Names(()))
        for prompt in prompts
    ]
    written = [call.result(60)[0].tokens for call in calls]
    batcher.close()
    assert written == [text for text, _ in expected]

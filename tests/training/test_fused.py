"""Fused adapted layers compute what PEFT's do: losses, and gradients of adapter and input."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor, nn

from starsql.training import fused
from starsql.training.elementwise import add_dropped, drop
from starsql.training.fused import _Down, _Linears, _Norm, _Plan, _plan
from starsql.training.model import attach, find_base, load_base
from starsql.training.recipe import Recipe

pytestmark = pytest.mark.filterwarnings("default")  # of the libraries, which are many


def adapted(recipe: Recipe, **changes: Any) -> Any:
    """A tiny model whose adapter is not the zero that a new one is."""
    recipe = recipe.model_copy(update={"lora_dropout": 0.0, **changes})
    base = find_base(recipe.model)
    model = attach(load_base(base, recipe), recipe, base, "p1").train()
    torch.manual_seed(1)
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            nn.init.normal_(parameter, std=0.05)
    return model


def trained(model: Any, *, bf16: bool = False) -> tuple[Tensor, dict[str, Tensor]]:
    """A batch's loss, and the adapter's gradients by name."""
    torch.manual_seed(2)
    ids = torch.randint(8192, (2, 40))
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
        loss = model(input_ids=ids, labels=ids, use_cache=False).loss
    loss.backward()
    gradients = {n: p.grad for n, p in model.named_parameters() if p.requires_grad}
    return loss.detach(), gradients


@pytest.mark.parametrize("quantization", ["nf4", "none"])
def test_losses_and_gradients_are_pefts(sft_recipe: Recipe, quantization: str) -> None:
    exact = {"quantization": quantization, "precision": "float32", "recompute_every": 2}
    theirs, expected = trained(adapted(sft_recipe, kernels="torch", **exact))
    loss, gradients = trained(adapted(sft_recipe, kernels="fused", **exact))
    torch.testing.assert_close(loss, theirs, atol=1e-6, rtol=1e-6)
    assert gradients.keys() == expected.keys()
    for name, gradient in gradients.items():
        assert gradient.abs().max() > 0
        torch.testing.assert_close(gradient, expected[name], atol=1e-6, rtol=1e-4)


@pytest.mark.parametrize("quantization", ["nf4", "none"])
def test_in_bfloat16_they_are_as_near_as_its_rounding(
    sft_recipe: Recipe, quantization: str
) -> None:
    mixed = {"precision": "bfloat16", "quantization": quantization, "recompute_every": 0}
    theirs, expected = trained(adapted(sft_recipe, kernels="torch", **mixed), bf16=True)
    loss, gradients = trained(adapted(sft_recipe, kernels="fused", **mixed), bf16=True)
    torch.testing.assert_close(loss, theirs, atol=2e-3, rtol=2e-3)
    for name, gradient in gradients.items():
        assert gradient.dtype == torch.float32
        difference = (gradient - expected[name]).norm() / expected[name].norm()
        assert difference < 0.05, name


def test_without_its_adapter_the_model_is_the_base(sft_recipe: Recipe) -> None:
    ours = adapted(sft_recipe, kernels="fused", precision="float32")
    plain = adapted(sft_recipe, kernels="torch", precision="float32")
    ids = torch.arange(20)[None]
    with ours.disable_adapter(), plain.disable_adapter(), torch.no_grad():
        torch.testing.assert_close(ours(ids).logits, plain(ids).logits)


def test_dropout_is_on_in_training_only_and_drawn_anew(sft_recipe: Recipe) -> None:
    model = adapted(sft_recipe, kernels="fused", lora_dropout=0.5, precision="float32")
    plain = adapted(sft_recipe, kernels="torch", lora_dropout=0.5, precision="float32")
    ids = torch.arange(20)[None]
    with torch.no_grad():
        assert not torch.equal(model(ids).logits, model(ids).logits)
        torch.testing.assert_close(model.eval()(ids).logits, plain.eval()(ids).logits)


def test_recomputed_layers_meet_the_same_dropout(sft_recipe: Recipe) -> None:
    exact = {"kernels": "fused", "precision": "float32", "lora_dropout": 0.3}
    kept_loss, kept = trained(adapted(sft_recipe, recompute_every=0, **exact))
    loss, gradients = trained(adapted(sft_recipe, recompute_every=1, **exact))
    assert torch.equal(loss, kept_loss)
    for name, gradient in gradients.items():
        torch.testing.assert_close(gradient, kept[name])


@pytest.mark.parametrize("way", [{"dropout": 0.3}, {"dropout": 0.0, "merged": True}])
def test_gradients_are_those_of_finite_differences(way: dict[str, Any]) -> None:
    torch.manual_seed(0)
    draw = lambda *shape: torch.randn(*shape, dtype=torch.float64, requires_grad=True)  # noqa: E731
    bases = [nn.Linear(6, width, dtype=torch.float64) for width in (5, 3)]
    plan = _Plan(bases, [2.0, 0.5], torch.float64, seed=11, **way)
    a, b = [draw(2, 6), draw(3, 6)], [draw(5, 2), draw(3, 3)]
    assert torch.autograd.gradcheck(lambda x, *w: _Linears.apply(x, plan, *w), (draw(4, 6), *a, *b))
    down = _Plan(bases[:1], [2.0], torch.float64, seed=12, **way)
    given = (draw(4, 6), draw(4, 6), draw(2, 6), draw(5, 2))
    assert torch.autograd.gradcheck(lambda g, u, *w: _Down.apply(g, u, down, *w), given)


def test_the_gradient_of_a_norm_is_pytorchs() -> None:
    torch.manual_seed(0)
    norm = nn.RMSNorm(50, eps=1e-5)
    nn.init.normal_(norm.weight.requires_grad_(False), 1.0, 0.3)
    x, grad = torch.randn(2, 7, 50, requires_grad=True), torch.randn(2, 7, 50)
    found, expected = _Norm.apply(x, norm.weight, 1e-5), norm(x)
    torch.testing.assert_close(found, expected)
    d_x, d_expected = (torch.autograd.grad(y, x, grad)[0] for y in (found, expected))
    torch.testing.assert_close(d_x, d_expected)


@pytest.mark.parametrize(
    ("changes", "merged"),
    [({}, True), ({"quantization": "nf4"}, False), ({"lora_dropout": 0.1}, False)],
)
def test_narrow_whole_layers_are_one_product_unless_something_is_dropped(
    sft_recipe: Recipe, monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any], merged: bool
) -> None:
    plans: list[_Plan] = []
    monkeypatch.setattr(fused, "_plan", lambda *given: plans.append(_plan(*given)) or plans[-1])
    model = adapted(sft_recipe, kernels="fused", **{"quantization": "none", **changes})
    trained(model)
    assert {plan.merged for plan in plans} == {merged}


def test_a_mask_follows_from_its_seed() -> None:
    x = torch.ones(1000, 100)
    dropped = drop(x, 0.05, seed=3)
    assert torch.equal(dropped, drop(x, 0.05, seed=3))
    assert not torch.equal(dropped, drop(x, 0.05, seed=4))
    assert (dropped == 0).float().mean().item() == pytest.approx(0.05, abs=0.005)
    assert dropped.mean().item() == pytest.approx(1.0, abs=0.005)
    total = torch.zeros_like(x)
    add_dropped(total, x, 0.05, seed=3)
    assert torch.equal(total, dropped)

"""How translation stops: one internal exception that carries the finding to report."""

from __future__ import annotations

from sqlglot import exp

from starsql.records import Finding

__all__ = ["Refusal", "reject", "unsupported"]


class Refusal(Exception):
    """Carries a `Finding` out of the depths; never leaves the engine."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def place(node: exp.Expr | None) -> tuple[int | None, int | None]:
    """Line and column, from 1, of the first token under a node that remembers its place."""
    if node is None:
        return None, None
    spots = [part.meta for part in node.walk() if "line" in part.meta and "col" in part.meta]
    if not spots:
        return None, None
    first = min(spots, key=lambda meta: meta.get("start", 0))
    # sqlglot's `col` is that of the token's last character
    return first["line"], first["col"] - (first["end"] - first["start"])


def unsupported(feature: str, node: exp.Expr | None = None) -> Refusal:
    """StarRocks may well run it; this engine cannot do so faithfully."""
    line, column = place(node)
    return Refusal(
        Finding(
            "unsupported-feature",
            f"The embedded engine does not support {feature}.",
            hint="express it otherwise, or check it on a StarRocks server",
            line=line,
            column=column,
            source="explain",
        )
    )


def reject(
    code: str, message: str, node: exp.Expr | None = None, hint: str | None = None
) -> Refusal:
    """StarRocks rejects it, in these words."""
    line, column = place(node)
    return Refusal(Finding(code, message, hint=hint, line=line, column=column, source="explain"))

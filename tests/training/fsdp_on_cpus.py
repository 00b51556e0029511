"""`starsql` with FSDP on CPUs, which accelerate spreads models over GPUs only with.

It would say MULTI_CPU and copy the model instead; the rest of the way is the same over gloo.
"""

from __future__ import annotations

from typing import Any

from accelerate.state import AcceleratorState, PartialState
from accelerate.utils import DistributedType

from starsql.cli.command import main

_made = AcceleratorState.__init__


def _with_fsdp(self: Any, *arguments: Any, fsdp_plugin: Any = None, **settings: Any) -> None:
    _made(self, *arguments, fsdp_plugin=fsdp_plugin, **settings)
    if fsdp_plugin is not None:
        self.distributed_type, self.fsdp_plugin = DistributedType.FSDP, fsdp_plugin
        # Every later AcceleratorState(), a logger's too, takes the type from here.
        PartialState._shared_state["distributed_type"] = DistributedType.FSDP


AcceleratorState.__init__ = _with_fsdp

if __name__ == "__main__":
    main()

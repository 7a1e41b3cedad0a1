"""Where tactics come from: the protocol of tactic sources, and their registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from leanmath.errors import ConfigError
from leanmath.lean.session import ProofState


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tactic that a source proposes for a state.

    Attributes:
        tactic: The tactic; it acts on the first goal.
        log_probability: Natural logarithm of the source's belief in it, at most 0.
        origin: Which part of the source it comes from, for statistics and pictures.
        open_penalty: What is taken off the log-probability if goals remain that the tactic was
            meant to close; at least 0.
    """

    tactic: str
    log_probability: float
    origin: str
    open_penalty: float = 0.0


class TacticSource(Protocol):
    """Proposes tactics for a state."""

    async def suggest(self, state: ProofState, k: int) -> list[Suggestion]:
        """At most `k` different tactics, the best first.

        Asked again for the same state with a larger `k`, a source may return more; fewer than
        `k` mean that it has nothing else.
        """
        ...


@runtime_checkable
class StateEstimator(Protocol):
    """What a source may offer besides: how likely a state can be proved."""

    def estimate(self, state: ProofState) -> float:
        """Natural logarithm of the belief that the state can be proved, up to a constant."""
        ...


SourceFactory = Callable[[], TacticSource]
_FACTORIES: dict[str, SourceFactory] = {}


def tactic_source(name: str) -> Callable[[SourceFactory], SourceFactory]:
    """Register a factory of tactic sources under a name (decorator)."""

    def register(factory: SourceFactory) -> SourceFactory:
        if name in _FACTORIES:
            raise ConfigError(f"tactic source {name!r} is registered twice")
        _FACTORIES[name] = factory
        return factory

    return register


def make_source(name: str) -> TacticSource:
    """A new source of the given registered name.

    Raises:
        ConfigError: No source has this name.
    """
    if name not in _FACTORIES:
        known = ", ".join(sorted(_FACTORIES))
        raise ConfigError(f"no tactic source {name!r}; there are: {known}")
    return _FACTORIES[name]()


def source_names() -> list[str]:
    """The names of all registered sources, sorted."""
    return sorted(_FACTORIES)

"""Tactic attempts per second of one session on one core: `python benchmarks/tactic_throughput.py`.

Walks from a dozen statements to states of depth 0 to 6 and tries the same mixed batch of 32
tactics, most of which fail, on each state. Prints one JSON document. Client, server and worker
share one core (`--core`, default 0; -1 leaves them free). Attempts per second of processor time
tell what the machine would do if nothing else ran on it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from leanmath.lean.core_build import embedded_lean
from leanmath.lean.language_session import LanguageServerSession
from leanmath.lean.rpc import descendants
from leanmath.lean.session import (
    Environment,
    HolePlace,
    ProofState,
    SessionLimits,
    Statement,
    TacticStatus,
)

HEADER = "def double (n : Nat) : Nat := n + n\n"

# A statement and the tactics that lead to its deeper states.
WALKS: list[tuple[str, list[str]]] = [
    (
        "theorem and_swap (p q r : Prop) : p ∧ q ∧ r → r ∧ q ∧ p",
        ["intro h", "cases h with | intro a b", "cases b", "constructor", "skip", "assumption"],
    ),
    ("theorem or_swap (p q : Prop) : p ∨ q → q ∨ p", ["intro h", "cases h", "apply Or.inr"]),
    ("theorem add_zero_left (n : Nat) : 0 + n = n", ["induction n", "rfl", "skip"]),
    ("theorem le_chain (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c + 1", ["have := h", "skip"]),
    (
        "theorem double_add (a b : Nat) : double (a + b) = double a + double b",
        ["unfold double", "skip", "show _ = _"],
    ),
    (
        "theorem exists_forall (P : Nat → Nat → Prop) : (∃ y, ∀ x, P x y) → ∀ x, ∃ y, P x y",
        ["intro h", "intro x", "cases h with | intro y k", "exists y"],
    ),
    (
        "theorem mul_comm_three (a b c : Nat) : a * b * c = c * (b * a)",
        ["rw [Nat.mul_comm a b]", "rw [Nat.mul_comm]", "skip"],
    ),
    (
        "theorem length_append (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length",
        ["induction xs", "skip", "show _ = _"],
    ),
    ("theorem not_both (p : Prop) : ¬(p ∧ ¬p)", ["intro h", "have k := h.2", "apply k"]),
    ("theorem square (a b : Int) : (a + b) * (a + b) = a * a + 2 * (a * b) + b * b", ["skip"]),
    (
        "theorem iff_swap (p q : Prop) : (p ↔ q) ↔ (q ↔ p)",
        ["constructor", "intro h", "constructor", "intro k", "skip", "skip"],
    ),
]

BATCH = [
    "intro x", "intro x y", "intros", "exact h", "exact rfl", "rfl", "assumption", "trivial",
    "simp", "simp_all", "simp [*]", "simp at h", "omega", "decide", "contradiction", "constructor",
    "left", "right", "cases h", "cases h with | intro a b", "cases n", "induction n",
    "induction xs with | nil => simp | cons x xs ih => simp [ih]", "apply And.intro",
    "apply Or.inl", "apply h", "exists 0", "rw [Nat.add_comm]", "rw [h]", "rw [Nat.mul_comm a b]",
    "exact Nat.le_trans h (by omega)", "refine ⟨?_, ?_⟩",
]  # fmt: skip


@dataclass(slots=True)
class Tally:
    """Attempts and seconds so far, with the seconds of each batch by outcome."""

    attempts: int = 0
    batches: list[float] = field(default_factory=list)
    statuses: dict[TacticStatus, int] = field(default_factory=dict)


async def states_of(
    session: LanguageServerSession, text: str, tactics: list[str]
) -> list[ProofState]:
    """The states along a walk, as far as its tactics work."""
    source = f"{text} := by\n  sorry\n"
    hole = source.rindex("sorry")
    statement = Statement(Environment(HEADER), source, (hole, hole + 5), HolePlace.TACTIC)
    states = [await session.start(statement)]
    for tactic in tactics:
        (result,) = await session.apply(states[-1], [tactic])
        if result.state is None or not result.state.goals:
            break
        states.append(result.state)
    return states


def processor_seconds() -> float:
    """Processor time of this process and all below it so far."""
    total = time.process_time()
    for pid in descendants(os.getpid()):
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return total


async def measure(rounds: int) -> dict[str, object]:
    """Try the batch on every state, `rounds` times over."""
    tally = Tally()
    async with LanguageServerSession(embedded_lean()[0], SessionLimits()) as session:
        states = [state for walk in WALKS for state in await states_of(session, *walk)]
        idle = processor_seconds()
        for _ in range(rounds):
            for state in states:
                began = time.perf_counter()
                results = await session.apply(state, BATCH)
                tally.batches.append(time.perf_counter() - began)
                tally.attempts += len(results)
                for result in results:
                    tally.statuses[result.status] = tally.statuses.get(result.status, 0) + 1
        busy = processor_seconds() - idle
    return {
        "attempts_per_second": round(tally.attempts / sum(tally.batches), 1),
        "attempts_per_processor_second": round(tally.attempts / busy, 1),
        "attempts": tally.attempts,
        "states": len(states),
        "batch_milliseconds": {
            "median": round(1000 * statistics.median(tally.batches), 1),
            "largest": round(1000 * max(tally.batches), 1),
        },
        "outcomes": dict(sorted(tally.statuses.items())),
    }


def main() -> None:
    """Pin to the core and print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--core", type=int, default=0)
    options = arguments.parse_args()
    if options.core >= 0:
        os.sched_setaffinity(0, {options.core})
    figures = asyncio.run(measure(options.rounds))
    print(json.dumps({"cores": 1 if options.core >= 0 else os.cpu_count(), **figures}, indent=2))


if __name__ == "__main__":
    main()

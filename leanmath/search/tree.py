"""The search graph: states as nodes, tactics as edges, scores along the best known path."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations

from leanmath.lean.session import ProofState
from leanmath.search.keys import GoalKey, StateKey, state_key
from leanmath.search.source import Suggestion


class NodeStatus(StrEnum):
    """What is known of a state."""

    OPEN = "open"
    EXHAUSTED = "exhausted"
    """Every suggestion was tried."""
    DROPPED = "dropped"
    """Some of its goals were proved on another path; there is nothing to gain here."""
    CLOSED = "closed"
    """No goal is open, and the final check has accepted the proof."""
    REJECTED = "rejected"
    """No goal is open, but the final check refused the proof."""


@dataclass(eq=False, slots=True)
class Edge:
    """A tactic that led from one node to another.

    Attributes:
        source: Identity of the node that the tactic was tried on.
        target: Identity of the node it led to.
        suggestion: The tactic with its log-probability and origin.
    """

    source: int
    target: int
    suggestion: Suggestion


@dataclass(eq=False, slots=True)
class Node:
    """One state of the search.

    Attributes:
        identity: Its number, in order of discovery; the root is 0.
        state: The representative that tactics are tried on.
        log_probability: Sum of the log-probabilities along the best known path.
        depth: Number of tactics on that path.
        parent: Last edge of that path; None for the root.
        status: What is known of it.
        expansions: How often it was taken up.
        tried: Tactics tried on it, with their results' edges (None where Lean refused).
    """

    identity: int
    state: ProofState
    log_probability: float = 0.0
    depth: int = 0
    parent: Edge | None = None
    status: NodeStatus = NodeStatus.OPEN
    expansions: int = 0
    tried: dict[str, Edge | None] = field(default_factory=dict)

    def score(self, alpha: float) -> float:
        """Log-probability over length to the power alpha."""
        return float(self.log_probability / max(1, self.depth) ** alpha)


class SearchTree:
    """All states that a search has seen, merged up to names and order of hypotheses."""

    def __init__(self, root: ProofState) -> None:
        self.nodes: list[Node] = [Node(0, root)]
        self.edges: list[Edge] = []
        self._by_key: dict[StateKey, int] = {state_key(root): 0}
        self._by_goal: dict[GoalKey, set[int]] = {}
        self._states: dict[tuple[str, ...], ProofState] = {root.tactics: root}

    @property
    def root(self) -> Node:
        """The node of the start state."""
        return self.nodes[0]

    def find(self, key: StateKey) -> Node | None:
        """The node with this key, if the search has seen it."""
        identity = self._by_key.get(key)
        return None if identity is None else self.nodes[identity]

    def add(self, source: Node, suggestion: Suggestion, state: ProofState) -> tuple[Node, bool]:
        """Record that a tactic led from a node to a state.

        Returns:
            The state's node, and whether it is new or is now reached by a better path. On a
            better path the scores of everything that hangs below it are updated.
        """
        self._states.setdefault(state.tactics, state)
        key = state_key(state)
        known = self.find(key) if state.goals else None
        if known is None:
            return self._create(source, suggestion, state, key), True
        edge = self._connect(source, known, suggestion)
        better = source.log_probability + suggestion.log_probability > known.log_probability
        if known is self.root or not better or self._is_below(source, known):
            return known, False
        known.parent = edge
        if not known.expansions:
            known.state = state
        self._rescore(known)
        return known, True

    def path_states(self, state: ProofState) -> list[ProofState] | None:
        """The states of a proof from the root's to this one, as they were met."""
        start = len(self.root.state.tactics)
        prefixes = (state.tactics[:length] for length in range(start, len(state.tactics) + 1))
        found = [self._states.get(prefix) for prefix in prefixes]
        return [each for each in found if each is not None] if all(found) else None

    def children(self, node: Node) -> list[Node]:
        """Nodes whose best known path leads through this one."""
        found = (self.nodes[edge.target] for edge in node.tried.values() if edge is not None)
        distinct = {child.identity: child for child in found}
        return [
            child
            for child in distinct.values()
            if child.parent is not None and child.parent.source == node.identity
        ]

    def below(self, node: Node) -> list[Node]:
        """All nodes whose best known path leads through this one, nearest first."""
        found: list[Node] = []
        seen = {node.identity}
        layer = self.children(node)
        while layer:
            found += layer
            seen.update(child.identity for child in layer)
            layer = [
                child
                for parent in layer
                for child in self.children(parent)
                if child.identity not in seen
            ]
        return found

    def drop_dominated(self, node: Node) -> list[Node]:
        """Drop what need not be proved since `node` was found.

        A state whose goals are all of another's and more is dominated by it: whoever proves the
        larger one has proved the smaller one too. Goals with metavariables are exempt.

        Returns:
            The nodes that were dropped, `node` itself perhaps among them.
        """
        key = state_key(node.state)
        if any("?" in part for goal in key for part in goal):
            return []
        if any(self._holds(part) for part in _proper_parts(key)):
            node.status = NodeStatus.DROPPED
            return [node]
        rivals = set.intersection(*(self._by_goal.get(goal, set()) for goal in key))
        dropped = []
        for identity in rivals - {node.identity}:
            rival = self.nodes[identity]
            if rival.status is NodeStatus.OPEN and len(rival.state.goals) > len(key):
                rival.status = NodeStatus.DROPPED
                dropped.append(rival)
        return dropped

    def _holds(self, key: StateKey) -> bool:
        return key in self._by_key

    def _create(
        self, source: Node, suggestion: Suggestion, state: ProofState, key: StateKey
    ) -> Node:
        node = Node(len(self.nodes), state)
        self.nodes.append(node)
        if state.goals:
            self._by_key[key] = node.identity
            for goal in key:
                self._by_goal.setdefault(goal, set()).add(node.identity)
        node.parent = self._connect(source, node, suggestion)
        node.log_probability = source.log_probability + suggestion.log_probability
        node.depth = source.depth + 1
        return node

    def _connect(self, source: Node, target: Node, suggestion: Suggestion) -> Edge:
        edge = Edge(source.identity, target.identity, suggestion)
        self.edges.append(edge)
        source.tried[suggestion.tactic] = edge
        return edge

    def _is_below(self, node: Node, ancestor: Node) -> bool:
        current: Node | None = node
        while current is not None and current is not ancestor:
            current = None if current.parent is None else self.nodes[current.parent.source]
        return current is ancestor

    def _rescore(self, node: Node) -> None:
        for changed in [node, *self.below(node)]:
            if changed.parent is None:
                continue
            origin = self.nodes[changed.parent.source]
            step = changed.parent.suggestion.log_probability
            changed.log_probability = origin.log_probability + step
            changed.depth = origin.depth + 1


_LARGEST_EXAMINED = 6


def _proper_parts(key: StateKey) -> list[StateKey]:
    """All non-empty smaller selections of the goals, in order; of the last few where many."""
    goals = key[-_LARGEST_EXAMINED:]
    sizes = range(1, len(key) if len(key) <= _LARGEST_EXAMINED else len(goals) + 1)
    return [part for size in sizes for part in combinations(goals, size)]

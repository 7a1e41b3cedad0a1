"""The search graph as a file: a self-contained page, DOT, GraphML or JSON."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from leanmath.errors import ConfigError
from leanmath.lean.goals import Goal
from leanmath.search.tree import Node, NodeStatus, SearchTree

if TYPE_CHECKING:
    import networkx

FORMATS = (".html", ".dot", ".graphml", ".json")

_COLOURS = {
    NodeStatus.OPEN: "#5b7db1",
    NodeStatus.EXHAUSTED: "#8a8a8a",
    NodeStatus.DROPPED: "#c0c0c0",
    NodeStatus.CLOSED: "#2e8b57",
    NodeStatus.REJECTED: "#b03a2e",
}


def write_graph(tree: SearchTree, suffix: str, label: str) -> bytes:
    """The search graph in one of the formats, UTF-8.

    Args:
        tree: The search.
        suffix: The format, as a file name's suffix: `.html`, `.dot`, `.graphml` or `.json`.
        label: What was proved, as a title.

    Raises:
        ConfigError: The format is not known.
    """
    if suffix == ".html":
        return _page(tree, label).encode()
    graph = build_graph(tree, label)
    if suffix == ".json":
        import networkx

        data = networkx.node_link_data(graph, edges="edges")
        return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
    if suffix == ".graphml":
        import networkx

        return ("\n".join(networkx.generate_graphml(graph)) + "\n").encode()
    if suffix == ".dot":
        return "".join(_dot(graph)).encode()
    raise ConfigError(f"no graph format {suffix!r}: use {', '.join(FORMATS)}")


def build_graph(tree: SearchTree, label: str) -> networkx.MultiDiGraph[Any]:
    """The search as a networkx graph: a node a state, an edge a tactic that Lean accepted."""
    import networkx

    graph: networkx.MultiDiGraph[Any] = networkx.MultiDiGraph(label=label)
    path = proof_path(tree)
    for node in tree.nodes:
        graph.add_node(
            node.identity,
            goals="\n\n".join(goal_text(goal) for goal in node.state.goals) or "no goals",
            status=str(node.status),
            log_probability=round(node.log_probability, 4),
            depth=node.depth,
            expansions=node.expansions,
            tried=len(node.tried),
            on_proof=node.identity in path,
        )
    for edge in tree.edges:
        graph.add_edge(
            edge.source,
            edge.target,
            tactic=edge.suggestion.tactic,
            log_probability=round(edge.suggestion.log_probability, 4),
            origin=edge.suggestion.origin,
            best=tree.nodes[edge.target].parent is edge,
        )
    return graph


def proof_path(tree: SearchTree) -> set[int]:
    """Identities of the nodes from the root to the proof; empty if there is none."""
    node = next((n for n in tree.nodes if n.status is NodeStatus.CLOSED), None)
    found = set()
    while node is not None and node.identity not in found:
        found.add(node.identity)
        node = tree.nodes[node.parent.source] if node.parent else None
    return found


def goal_text(goal: Goal) -> str:
    """A goal as Lean prints it."""
    lines = [f"case {goal.case}"] if goal.case else []
    for hypothesis in goal.hypotheses:
        value = f" := {hypothesis.value}" if hypothesis.value is not None else ""
        lines.append(f"{' '.join(hypothesis.names)} : {hypothesis.type}{value}")
    return "\n".join([*lines, f"⊢ {goal.target}"])


def _dot(graph: networkx.MultiDiGraph[Any]) -> Iterator[str]:
    yield f"digraph search {{\n  label={_quoted(graph.graph['label'])};\n"
    yield '  node [shape=box, fontname="monospace", style=rounded];\n'
    for identity, data in graph.nodes(data=True):
        colour = _COLOURS[NodeStatus(data["status"])]
        width = 3 if data["on_proof"] else 1
        text = _quoted(data["goals"])
        yield f'  {identity} [label={text}, color="{colour}", penwidth={width}];\n'
    for source, target, data in graph.edges(data=True):
        line = "solid" if data["best"] else "dashed"
        yield f"  {source} -> {target} [label={_quoted(data['tactic'])}, style={line}];\n"
    yield "}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\l")
    return f'"{escaped}"'


_STYLE = """
body { font: 14px/1.4 system-ui, sans-serif; margin: 1.5em; color: #222; background: #fff; }
ul { list-style: none; padding-left: 1.4em; border-left: 1px solid #ddd; margin: 0; }
summary { cursor: pointer; padding: 1px 4px; }
summary:hover { background: #f2f5fa; }
code, pre { font: 13px/1.35 ui-monospace, monospace; white-space: pre-wrap; }
pre { background: #f7f7f7; border-left: 3px solid #ccc; margin: 2px 0 4px 1.4em; padding: 4px 8px; }
.proof > details > summary { background: #e7f4ec; }
.weight { color: #777; font-size: 12px; }
.dot { display: inline-block; width: 9px; height: 9px; border-radius: 5px; margin-right: 5px; }
"""


def _page(tree: SearchTree, label: str) -> str:
    title = html.escape(label)
    counts = f"{len(tree.nodes)} states, {len(tree.edges)} steps"
    legend = " ".join(
        f'<span class="dot" style="background:{colour}"></span>{status}'
        for status, colour in _COLOURS.items()
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body>\n<h1>{title}</h1>\n<p>{counts}. {legend}</p>\n"
        f"<ul>\n{''.join(_items(tree))}</ul>\n</body></html>\n"
    )


def _items(tree: SearchTree) -> Iterator[str]:
    """The tree along best paths, depth first, without recursion: a search can be deep."""
    path = proof_path(tree)
    waiting: list[Node | str] = [tree.root]
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, str):
            yield entry
            continue
        on_proof = entry.identity in path
        yield _opening(entry, on_proof)
        waiting.append("</ul></details></li>\n")
        children = sorted(tree.children(entry), key=lambda node: node.identity in path)
        waiting += children


def _opening(node: Node, on_proof: bool) -> str:
    tactic = node.parent.suggestion.tactic if node.parent else "start"
    goals = "\n\n".join(goal_text(goal) for goal in node.state.goals) or "no goals"
    marker = f'<span class="dot" style="background:{_COLOURS[node.status]}"></span>'
    weight = f'<span class="weight">{node.log_probability:.2f}</span>'
    return (
        f"<li{' class=proof' if on_proof else ''}><details{' open' if on_proof else ''}>"
        f"<summary>{marker}<code>{html.escape(tactic)}</code> {weight}</summary>"
        f"<pre>{html.escape(goals)}</pre><ul>\n"
    )

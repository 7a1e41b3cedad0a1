"""Search graphs as files."""

from __future__ import annotations

import asyncio
import json
from io import BytesIO

import networkx
import pytest

from leanmath.errors import ConfigError
from leanmath.search.best_first import ProofSearch
from leanmath.search.graph import proof_path, write_graph
from leanmath.search.limits import SearchLimits
from leanmath.search.outcome import FoundProof
from leanmath.search.tree import SearchTree
from tests.search.scripted import STATEMENT, ScriptedSession, ScriptedSource


async def accept(proof: FoundProof) -> bool:
    return True


@pytest.fixture(scope="module")
def tree() -> SearchTree:
    script = {("a", "split"): ("b<c", "c"), ("b<c", "s"): (), ("c", "s"): (), ("a", "odd"): ("d",)}
    source = ScriptedSource({"split": -1.0, "s": -1.0, "odd": -2.0})
    search = ProofSearch(ScriptedSession(["a"], script), source, SearchLimits(), accept)
    asyncio.run(search.prove(STATEMENT))
    assert search.tree is not None
    return search.tree


def test_json_and_graphml_are_read_back(tree: SearchTree) -> None:
    data = json.loads(write_graph(tree, ".json", "t"))
    graph = networkx.node_link_graph(data, edges="edges")
    other = networkx.read_graphml(BytesIO(write_graph(tree, ".graphml", "t")))
    assert len(graph) == len(other) == len(tree.nodes)
    assert {d["tactic"] for _, _, d in graph.edges(data=True)} == {"split", "s", "odd"}


def test_dot_escapes_its_labels(tree: SearchTree) -> None:
    text = write_graph(tree, ".dot", 'say "t"').decode()
    assert text.startswith("digraph search {") and 'label="say \\"t\\""' in text


def test_the_page_is_self_contained_and_escaped(tree: SearchTree) -> None:
    page = write_graph(tree, ".html", "a < b").decode()
    assert "<title>a &lt; b</title>" in page and "b&lt;c" in page
    assert "http" not in page and page.count("<li") == len(tree.nodes)


def test_the_proof_is_marked(tree: SearchTree) -> None:
    assert len(proof_path(tree)) == 4


def test_an_unknown_format_is_refused(tree: SearchTree) -> None:
    with pytest.raises(ConfigError, match=r"\.png"):
        write_graph(tree, ".png", "t")

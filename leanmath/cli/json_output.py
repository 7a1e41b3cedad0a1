"""JSON on standard output: the one place that knows how our values become records."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from leanmath import __version__
from leanmath.lean.installations import LeanInstallation
from leanmath.lean.messages import Message
from leanmath.lean.session import CheckResult

if TYPE_CHECKING:
    from leanmath.lean.files import LeanFile
    from leanmath.search.prove_file import HoleResult


def print_json(record: object) -> None:
    """Print one JSON document on one line."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def installation_record(lean: LeanInstallation) -> dict[str, Any]:
    """Which Lean made a result."""
    return {
        "kind": lean.kind.value,
        "version": lean.version,
        "commit": lean.commit,
        "library": lean.core.digest if lean.core else lean.library,
        "place": str(lean.place),
    }


def versions_record(lean: LeanInstallation) -> dict[str, Any]:
    """What every result carries: our version, and Lean's."""
    return {"leanmath": __version__, "lean": installation_record(lean)}


def message_record(message: Message) -> dict[str, Any]:
    """One message of Lean."""
    return {
        "severity": message.severity.value,
        "line": message.start.line,
        "column": message.start.column,
        "text": message.text,
    }


def check_record(name: str, result: CheckResult) -> dict[str, Any]:
    """The check of one file."""
    return {
        "file": name,
        "ok": result.ok,
        "seconds": round(result.seconds, 3),
        "declarations": [
            {
                "name": report.name,
                "kind": report.kind,
                "line": report.start.line,
                "column": report.start.column,
                "status": report.status.value,
                "axioms": list(report.axioms),
            }
            for report in result.declarations
        ],
        "messages": [message_record(message) for message in result.messages],
    }


def hole_record(file: LeanFile, result: HoleResult) -> dict[str, Any]:
    """What came of one hole."""
    outcome, place = result.outcome, file.source.position(result.hole.span[0])
    counts = asdict(outcome.counts)
    return {
        "theorem": result.hole.label,
        "line": place.line,
        "column": place.column,
        "outcome": outcome.status.value,
        "reason": outcome.reason,
        "proof": result.edit.text if result.edit else None,
        "tactics": list(outcome.proof.tactics) if outcome.proof and result.proved else None,
        "counts": {name: round(value, 4) for name, value in counts.items()},
    }

"""JSON on standard output: the one place that knows how our values become records."""

from __future__ import annotations

import json
import sys
from typing import Any

from leanmath import __version__
from leanmath.lean.installations import LeanInstallation
from leanmath.lean.messages import Message
from leanmath.lean.session import CheckResult


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

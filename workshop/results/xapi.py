"""Finished attempts as xAPI 1.0.3 statements (ADL, "Experience API", Part Two: Data, 2017).

Two statements an attempt: ``passed`` or ``failed`` carries the score, ``completed`` that it is done
(cmi5 9.5 allows each of them only there). Their ids are made from the attempt's, so that sending
them twice is harmless. Somebody is an account under the session with a pseudonym: no name, no mail.
"""

from __future__ import annotations

import uuid
from typing import Any
from urllib.parse import quote

from workshop.results.finished import Finished
from workshop.results.rows import stamp

HOME = "https://workshop.invalid"
"""What our identifiers begin with; ``.invalid`` belongs to nobody and leads nowhere (RFC 2606)."""

_VERBS = "http://adlnet.gov/expapi/verbs/"
_SIMULATION = "http://adlnet.gov/expapi/activities/simulation"
_MODULE = "http://adlnet.gov/expapi/activities/module"
_NO_LANGUAGE = "und"  # BCP 47: undetermined


def statements(found: Finished) -> list[dict[str, Any]]:
    """The statements of a finished attempt; one whose exercise keeps no score is only completed."""
    attempt = found.attempt
    done = {"completion": True, "duration": duration(attempt.active_s)}
    if attempt.score is None or attempt.passed is None:
        return [_statement(found, "completed", done)]
    verb = "passed" if attempt.passed else "failed"
    extensions: dict[str, Any] = {_extension("hints"): attempt.hints}
    extensions[_extension("attempt")] = attempt.n
    if attempt.protection is not None:
        extensions[_extension("hide")] = attempt.protection
    if attempt.usefulness is not None:
        extensions[_extension("show")] = attempt.usefulness
    scored = {
        "score": {
            "scaled": attempt.score / 100,
            "raw": round(attempt.score),
            "min": 0,
            "max": 100,
        },
        "success": attempt.passed,
        "duration": duration(attempt.active_s),
        "extensions": extensions,
    }
    return [_statement(found, verb, scored), _statement(found, "completed", done)]


def duration(seconds: float) -> str:
    """A time span as ISO 8601 writes it: ``PT6M12S``."""
    whole = max(0, round(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    text = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M")) if n)
    return f"PT{text}{left}S" if left or not text else f"PT{text}"


def _statement(found: Finished, verb: str, result: dict[str, Any]) -> dict[str, Any]:
    attempt = found.attempt
    assert attempt.finished is not None  # it is finished
    context: dict[str, Any] = {
        "registration": attempt.id,
        "platform": "Workshop",
        "extensions": {
            _extension("version"): attempt.version,
            _extension("hash"): attempt.hash,
        },
    }
    if attempt.module:
        module = {
            "objectType": "Activity",
            "id": f"{HOME}/modules/{quote(attempt.module)}",
            "definition": {"type": _MODULE},
        }
        context["contextActivities"] = {"parent": [module]}
    return {
        "id": str(uuid.uuid5(uuid.UUID(attempt.id), _VERBS + verb)),
        "version": "1.0.3",
        "actor": {
            "objectType": "Agent",
            "account": {
                "homePage": f"{HOME}/sessions/{quote(found.session)}",
                "name": found.pseudonym,
            },
        },
        "verb": {"id": _VERBS + verb, "display": {"en": verb}},
        "object": {
            "objectType": "Activity",
            "id": f"{HOME}/exercises/{quote(attempt.exercise_id)}",
            "definition": {"type": _SIMULATION, "name": _names(found)},
        },
        "result": result,
        "context": context,
        "timestamp": stamp(attempt.finished),
    }


def _names(found: Finished) -> dict[str, str]:
    words = found.attempt.titles.by_language
    return {key or _NO_LANGUAGE: text for key, text in words.items()} or {
        _NO_LANGUAGE: found.attempt.title
    }


def _extension(name: str) -> str:
    return f"{HOME}/xapi/extensions/{name}"

"""The JSON Schema of exercise files, one for each kind, made from what its reader asks for."""

from __future__ import annotations

from typing import Any

from workshop.exercises.kinds import DEFAULT, FOLDERS, kind_of
from workshop.kit.declared import declared

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(name: str) -> dict[str, Any]:
    """The schema of a kind's files; KeyError when there is no such kind."""
    kind = kind_of(name)
    made = declared(kind.read)
    words = sorted(word for word, folder in FOLDERS.items() if folder == FOLDERS[name])
    if FOLDERS[name] == "privacy":  # a viewer of the network may be changed in one word only
        made["properties"]["viewers"]["additionalProperties"].pop("required", None)
    made["properties"]["kind"] = {"enum": words}
    if DEFAULT not in words:
        made["required"] = sorted({*made.get("required", ()), "kind"})
    return {"$schema": DRAFT, "title": f"workshop: {kind.name}", **made}

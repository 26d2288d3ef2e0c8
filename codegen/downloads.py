"""Operations that answer a file, or the address of one."""

from __future__ import annotations

from collections.abc import Iterator

from .document import Fault, Json, about, contents, operations, resolve

PLACE = "to"
"""The argument that says where the file goes."""


def is_file(document: Json, response: Json) -> bool:
    """Return whether an answer is a file: `type: string` with `format: binary`."""
    found = [resolve(document, schema) for schema in contents(document, response)]
    return bool(found) and all(schema.get("format") == "binary" for schema in found)


def is_download(document: Json, operation: Json) -> bool:
    """Return whether an operation answers a file where it succeeds."""
    return any(is_file(document, one) for status, one in operation["responses"].items() if status.startswith("2"))


def media(document: Json) -> set[str]:
    """Name the media types of the files that are answered."""
    answers = [resolve(document, one) for _, _, operation in operations(document) for one in operation["responses"].values()]
    return {name for answer in answers if is_file(document, answer) for name in answer["content"]}


def findings(document: Json) -> Iterator[Fault]:
    """Yield what keeps a file from being downloaded, and redirects that nothing follows."""
    for path, method, operation in operations(document):
        if "x-address" in operation:
            continue
        at = ("paths", path, method)
        downloads = is_download(document, operation)
        for status in operation["responses"]:
            if status.startswith("3") and not downloads:
                words = "is followed where the answer of success is a file alone: `type: string`, `format: binary`"
                yield about((*at, "responses", status), f"response {status} {words}")
        if not downloads:
            continue
        if method != "get":
            yield about(at, "answers a file, which is downloaded with get alone")
        wrong = [name for name in ("x-pagination", "x-bulk") if name in operation]
        if wrong:
            yield about(at, f"answers a file, so {wrong[0]} says nothing")
        for status, response in operation["responses"].items():
            if status.startswith("2") and (status != "200" or not is_file(document, response)):
                yield about((*at, "responses", status), f"response {status} is no file; a file comes with 200 and nothing else")

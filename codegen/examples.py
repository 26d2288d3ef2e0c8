"""The provider-specific lines of a package's README: `specs/<provider>/readme.yaml`; tests/project/test_readmes.py runs them."""

from __future__ import annotations

from typing import NamedTuple

from . import document
from .findings import Finding, SpecError


class Example(NamedTuple):
    """Short snippets that fit into a `with` block, and a sentence about amounts."""

    provider: str
    sync: str
    missing: str
    """A read of something that is not there."""
    listing: str
    money: str
    """What the provider's amounts are: the end of a sentence."""
    imports: str = ""
    """What the first snippet needs beside the client."""
    bulk: str = ""
    """A snippet of its own about a method that takes any number of items."""
    webhook: str = ""
    """A snippet of its own that receives a delivery of a webhook."""
    sections: str = ""
    """Sections of its own in Markdown, each with a snippet that runs alone."""

    @property
    def asynchronous(self) -> str:
        """The first snippet, awaited."""
        return self.sync.replace(f" = {self.provider}.", f" = await {self.provider}.")


def example(provider: str) -> Example:
    """Read the lines of one provider.

    Raises:
        SpecError: The file is not there, or does not hold the texts of `Example`.
    """
    path = document.SPECS / provider / "readme.yaml"
    texts = document.read(path)

    def refused(words: str) -> SpecError:
        return SpecError([Finding(path.relative_to(document.ROOT).as_posix(), 1, words)])

    known, needed = set(Example._fields[1:]), set(Example._fields[1:]) - set(Example._field_defaults)
    if lacking := sorted(needed - texts.keys()):
        raise refused(f"lacks {', '.join(lacking)}; codegen/examples.py says what they are")
    if others := sorted(name for name, text in texts.items() if name not in known or not isinstance(text, str)):
        raise refused(f"{', '.join(others)} is not one of the texts {', '.join(sorted(known))}")
    imports = f"{texts['imports']}\n\n" if "imports" in texts else ""
    return Example(provider, **{**texts, "imports": imports})

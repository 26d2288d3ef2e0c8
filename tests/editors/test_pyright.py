"""What pyright's language server, which Pylance is made of, shows where a user types; `nox -s types` runs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from editors.language_server import LanguageServer, pyright
from providers import PROVIDERS

CREEM = "from creem_client import AsyncCreem, Creem\n"
FACADE = "import billfold\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    folder: Path = tmp_path_factory.mktemp("shop")
    with pyright(folder) as running:
        yield running


@pytest.mark.parametrize(
    "text",
    [
        "creem = Creem()\ncreem.",
        "with Creem() as creem:\n    creem.",
        "async def main():\n    async with AsyncCreem() as creem:\n        creem.",
    ],
)
def test_the_resources_of_a_client_are_offered(server: LanguageServer, text: str) -> None:
    found = {name for name in server.completions(CREEM + text) if not name.startswith("_")}
    assert found >= {"products", "checkouts", "subscriptions", "customers", "execute", "with_options"}


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(
    "text",
    [
        "billfold.connect({0!r}).products.",
        "async def main():\n    async with billfold.connect_async({0!r}) as shop:\n        shop.products.",
    ],
)
def test_the_operations_of_the_facade_are_offered(server: LanguageServer, provider: str, text: str) -> None:
    assert {*server.completions(FACADE + text.format(provider))} >= {"create", "get", "list"}


@pytest.mark.parametrize(
    "text",
    [
        "with Creem() as creem:\n    creem.products.create",
        "async def main():\n    async with AsyncCreem() as creem:\n        creem.products.create",
    ],
)
def test_a_method_shows_its_docstring_and_its_arguments(server: LanguageServer, text: str) -> None:
    shown = server.hover(CREEM + text)
    assert "Args:" in shown
    assert "Raises:" in shown
    assert "InputError" in shown
    (signature,) = server.signatures(f"{CREEM}{text}(")
    for argument in ("name: str", "price: int", "currency:", "description:", "options: RequestOptions"):
        assert argument in signature


def test_a_method_of_the_facade_shows_its_docstring_and_its_arguments(server: LanguageServer) -> None:
    text = FACADE + "with billfold.connect('creem') as shop:\n    shop.products.create"
    assert "ProductDraft" in server.hover(text)
    (signature,) = server.signatures(f"{text}(")
    assert "draft: ProductDraft" in signature

"""Files at Hyperline through its client: what was uploaded comes back byte for byte, wherever it is kept."""

import asyncio
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from project.operations.playing import done, play

from billfold.testing import Sandbox
from billfold_core import Upload
from billfold_core.errors import NotFound

SIGNED = b"%PDF-1.7 \x00\xff\r\n" + bytes(range(256)) * 4_000


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_form_that_need_not_be_sent_is_left_out(mode: str) -> None:
    with Sandbox() as sandbox:
        (quote,) = sandbox.fill("hyperline", "quotes")

        async def scene(shop: Any) -> None:
            assert (await done(shop.quotes.sign(quote))).status == "signed"

        asyncio.run(play(mode, "hyperline", scene, transport=sandbox.transport))


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_a_file_comes_back_as_it_was_sent(mode: str, tmp_path: Path) -> None:
    with Sandbox() as sandbox:

        async def scene(shop: Any) -> None:
            customer, *_ = sandbox.fill("hyperline", "customers", name="Ada")
            upload = Upload(SIGNED, "contract.pdf", "application/pdf")
            file = await done(shop.files.create(name="contract.pdf", customer_id=customer, file=upload))
            await read_everywhere(shop.files.download, file.id)
            with pytest.raises(NotFound):
                await done(shop.files.download("fil_none"))
            # These are kept at an address that no key is sent to.
            (quote,) = sandbox.fill("hyperline", "quotes")
            await done(shop.quotes.sign(quote, file=Upload(SIGNED, "signed.pdf", "application/pdf")))
            before = len(sandbox.requests)
            await read_everywhere(shop.quotes.download, quote)
            assert len(sandbox.requests) == before + 3
            (invoice,) = sandbox.fill("hyperline", "invoices")
            (export,) = sandbox.fill("hyperline", "exports")
            for download, name in ((shop.invoices.download, invoice), (shop.exports.download, export)):
                assert (await done(download(name, to=tmp_path / "paper"))).size == len((tmp_path / "paper").read_bytes()) > 0

        async def read_everywhere(download: Any, name: str) -> None:
            """Read a file into memory, to a path and to a file object."""
            held, path = BytesIO(), tmp_path / f"{name}.pdf"
            whole = await done(download(name))
            assert whole.content_type == "application/pdf"
            assert whole.read() == SIGNED
            await done(download(name, to=path))
            await done(download(name, to=held))
            assert path.read_bytes() == held.getvalue() == SIGNED

        asyncio.run(play(mode, "hyperline", scene, transport=sandbox.transport))

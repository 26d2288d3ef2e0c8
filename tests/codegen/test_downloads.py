"""An operation that answers a file gives a download in its generated method, sync and async."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import document, package
from codegen.findings import SpecError

ROOT = Path(__file__).parent.parent.parent
DOWNLOAD = """\
  /v1/products/{id}/picture:
    get:
      operationId: products_download
      tags: [products]
      summary: Download the picture.
      description: Gives the picture of a product.
      x-effect: read
      x-docs: https://example.com
      parameters:
        - {name: id, in: path, required: true, description: Which., schema: {type: string}}
        - {name: lang, in: query, description: Language., schema: {type: string}}
      responses:
        "200":
          description: The picture.
          content:
            image/png:
              schema: {type: string, format: binary}
        "302": {description: Where it is kept.}
        default: {$ref: "#/components/responses/UnexpectedError"}
"""
PROGRAM = """
import asyncio, inspect, json, sys
import httpx
from billfold_core import InputError
from creem_client import AsyncCreem, Creem
from creem_client.api.products import products_download
from creem_client.types import Download
from creem_client.errors import DownloadError

asked = []

def answer(request):
    asked.append([str(request.url), "x-api-key" in request.headers])
    if request.url.host != "storage.example":
        return httpx.Response(302, headers={"location": "https://storage.example/1?signature=abcdefgh"})
    return httpx.Response(200, content=b"PNG", headers={"content-type": "image/png"})

folder = sys.argv[1]
with Creem("creem_test_x", transport=httpx.MockTransport(answer)) as creem:
    with creem.products.download("prod_1", lang="fr") as download:
        read = download.read().decode()
    creem.products.download("prod_1", to=f"{folder}/a.png")
    called = creem.execute(products_download.call("prod_1", to=f"{folder}/b.png"))
    try:
        creem.products.download("prod_1", to=folder)
    except InputError as error:
        refused = error.path

async def also():
    async with AsyncCreem("creem_test_x", transport=httpx.MockTransport(answer)) as creem:
        return (await creem.products.download("prod_1", to=f"{folder}/c.png")).size

print(json.dumps({
    "read": read, "asked": asked[:2], "size": asyncio.run(also()), "refused": refused,
    "type": isinstance(called, Download), "signature": str(inspect.signature(Creem.products.download)),
    "doc": Creem.products.download.__doc__,
}))
"""


def write(folder: Path, text: str = DOWNLOAD) -> None:
    """Write the small spec with one more operation."""
    products = folder / "specs/creem/resources/products.yaml"
    products.write_text(
        products.read_text("utf-8").replace("components:\n  schemas:\n", f"{text}components:\n  schemas:\n", 1), "utf-8"
    )


def test_a_method_downloads(small: Path) -> None:
    shutil.copyfile(ROOT / "specs/creem/readme.yaml", small / "specs/creem/readme.yaml")
    (small / "specs/creem/CHANGELOG.md").write_text("# Changelog\n", "utf-8")
    (small / "LICENSE").write_text("x", "utf-8")
    write(small)
    package.write("creem", small / "out")
    places = [small / "out", *(path for path in map(Path, sys.path) if path.name in ("core", "billfold"))]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, [*places, ROOT / "overlay/core"]))}
    command = [sys.executable, "-c", PROGRAM, str(small)]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout)
    assert (found["read"], found["size"], found["refused"], found["type"]) == ("PNG", 3, "to", True)
    assert found["asked"] == [
        ["https://test-api.creem.io/v1/products/prod_1/picture?lang=fr", True],
        ["https://storage.example/1?signature=abcdefgh", False],
    ]
    assert [(small / name).read_bytes() for name in ("a.png", "b.png", "c.png")] == [b"PNG"] * 3
    assert "to: 'Target | None' = None" in found["signature"]
    assert found["signature"].endswith("-> 'Download'")
    assert "max_download_size" in found["doc"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    get:\n", "    put:\n", "answers a file, which is downloaded with get alone"),
        ('        "200":', '        "201":', "response 201 is no file; a file comes with 200 and nothing else"),
        ("name: lang,", "name: to,", "products_download would have two arguments named to: where the file goes is called so"),
        ("format: binary", "maxLength: 9", "response 302 is followed where the answer of success is a file alone"),
    ],
)
def test_what_cannot_be_downloaded_is_refused(small: Path, old: str, new: str, told: str) -> None:
    text = DOWNLOAD.replace(old, new, 1)
    assert text != DOWNLOAD
    write(small, text.replace("x-effect: read", "x-effect: unsafe") if "put:" in new else text)
    with pytest.raises(SpecError) as caught:
        document.load("creem")
    assert told in str(caught.value)

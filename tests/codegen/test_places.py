"""The place of whatever stands in a spec is found in its files."""

from pathlib import Path

import pytest

from codegen import document
from codegen.places import Places

PARTS = {
    "a.yaml": """\
tags:
- name: a
- {name: b}
components:
  schemas:
    Product:
      properties:
        price: {type: integer,
          minimum: 0}
""",
    "b.yaml": """\
tags:
  - name: c
paths:
  /v1/products:
    get: {}
    post:
      x-docs: here
components:
  schemas: {Price: {}}
""",
}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    nodes = []
    for name, text in PARTS.items():
        (tmp_path / name).write_text(text, "utf-8")
        nodes.append((name, document.yaml_files.compose(tmp_path / name)[1]))
    return Places(nodes)


@pytest.mark.parametrize(
    ("steps", "place", "column", "there"),
    [
        ("components/schemas/Product", "a.yaml:6", 5, True),
        ("components/schemas/Product/properties/price", "a.yaml:8", 9, True),
        ("components/schemas/Product/properties/price/minimum", "a.yaml:9", 11, True),
        ("components/schemas/Price", "b.yaml:9", 13, True),
        ("components/schemas/Price/properties/amount", "b.yaml:9", 13, False),
        ("components/schemas/Nothing", "a.yaml:5", 3, False),
        ("tags/0", "a.yaml:2", 3, True),
        ("tags/1/name", "a.yaml:3", 4, True),
        ("tags/2/name", "b.yaml:2", 5, True),
        ("tags/3", "a.yaml:1", 1, False),
        ("paths/~1v1~1products/post", "b.yaml:6", 5, True),
        ("paths/~1v1~1products/post/x-docs", "b.yaml:7", 7, True),
        ("info/title", "a.yaml:1", 1, False),
    ],
)
def test_a_place_is_that_of_the_key_or_of_the_last_one_that_is_there(
    places: Places, steps: str, place: str, column: int, there: bool
) -> None:
    given = [step.replace("~1", "/") for step in steps.split("/")]
    found = places.at(*given)
    assert (str(found), found.column, places.is_at(*given)) == (place, column, there)


def test_a_spec_knows_its_places() -> None:
    found = document.spec("creem")
    for steps in (("components", "schemas", "Product", "properties", "price"), ("paths", "/v1/products", "post")):
        place = found.places.at(*steps)
        line = (document.ROOT / place.file).read_text("utf-8").splitlines()[place.line - 1]
        assert line[place.column - 1 :] == f"{steps[-1]}:"

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
    ("steps", "place", "column"),
    [
        ("components/schemas/Product", "a.yaml:6", 5),
        ("components/schemas/Product/properties/price", "a.yaml:8", 9),
        ("components/schemas/Product/properties/price/minimum", "a.yaml:9", 11),
        ("components/schemas/Price", "b.yaml:9", 13),
        ("components/schemas/Price/properties/amount", "b.yaml:9", 13),
        ("components/schemas/Nothing", "a.yaml:5", 3),
        ("tags/0", "a.yaml:2", 3),
        ("tags/1/name", "a.yaml:3", 4),
        ("tags/2/name", "b.yaml:2", 5),
        ("tags/3", "a.yaml:1", 1),
        ("paths/~1v1~1products/post", "b.yaml:6", 5),
        ("paths/~1v1~1products/post/x-docs", "b.yaml:7", 7),
        ("info/title", "a.yaml:1", 1),
    ],
)
def test_a_place_is_that_of_the_key_or_of_the_last_one_that_is_there(places: Places, steps: str, place: str, column: int) -> None:
    given = [step.replace("~1", "/") for step in steps.split("/")]
    found = places.at(*given)
    assert (str(found), found.column) == (place, column)


def test_a_spec_knows_its_places() -> None:
    found = document.spec("creem")
    for steps in (("components", "schemas", "Product", "properties", "price"), ("paths", "/v1/products", "post")):
        place = found.places.at(*steps)
        line = (document.ROOT / place.file).read_text("utf-8").splitlines()[place.line - 1]
        assert line[place.column - 1 :] == f"{steps[-1]}:"

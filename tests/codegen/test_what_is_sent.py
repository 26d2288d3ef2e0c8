"""Forms with texts and files, bodies of unknown members, arguments with names of their own: how what is generated sends them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import trees

from codegen import document, package

ROOT = Path(__file__).parent.parent.parent
UPLOAD = """\
  /v1/products/{id}/picture:
    post:
      operationId: products_upload
      tags: [products]
      summary: Send pictures.
      description: Sends pictures.
      x-effect: unsafe
      x-docs: https://example.com
      parameters:
        - {name: id, in: path, required: true, description: Which., schema: {type: string}}
        - {name: title, in: query, description: Which., schema: {type: string}, x-argument: shown_title}
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {$ref: "#/components/schemas/Upload"}
      responses:
        "204": {description: They are stored.}
        default: {$ref: "#/components/responses/UnexpectedError"}
  /v1/products/{id}:
    put:
      operationId: products_change
      tags: [products]
      summary: Change a product.
      description: Changes a product.
      x-effect: unsafe
      x-docs: https://example.com
      parameters:
        - {name: id, in: path, required: true, description: Which., schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Anything"}
      responses:
        "204": {description: It is changed.}
        default: {$ref: "#/components/responses/UnexpectedError"}
"""
FORM = """\
    Anything:
      type: object
      description: Members that nobody publishes.
      additionalProperties: true
    Upload:
      type: object
      description: Pictures.
      additionalProperties: false
      required: [title, file]
      properties:
        altText: {type: string, maxLength: 9, description: What it shows.}
        title: {type: string, description: Its title.}
        tax: {$ref: "#/components/schemas/TaxMode"}
        width: {type: integer, minimum: 1, description: Its width.}
        public: {type: boolean, description: Whether all see it.}
        options: {type: string, description: More., x-argument: more_options}
        file: {type: string, format: binary, description: The picture.}
        thumbnail: {type: string, format: binary, description: A small one.}
        others: {type: array, items: {type: string, format: binary}, description: Further ones.}
"""
NAME = "        name:\n          type: string\n          description: Name that buyers see."
BODY = "      requestBody:\n        required: true\n        description: The product and"
QUERY = """\
      parameters:
        - {name: price, in: query, description: x, x-argument: asked_price, schema: {type: string}}
        - {name: id__in, in: query, description: x, style: form, explode: false, schema: {type: array, items: {type: string}}}
        - name: tax__in
          in: query
          description: x
          explode: false
          schema: {type: array, maxItems: 2, items: {$ref: "#/components/schemas/TaxMode"}}
"""
PROGRAM = """
import email, inspect, json
import httpx
from billfold_core import InputError, Upload
from creem_client import Creem
from creem_client.api.products import products_change, products_create, products_upload

sent = []

def answer(request):
    head = f"content-type: {request.headers['content-type']}\\r\\n\\r\\n"
    message = email.message_from_bytes(head.encode() + request.content)
    parts = message.get_payload() if message.is_multipart() else []
    sent.append([str(request.url.query, "ascii"), *(
        [part.get_param("name", header="content-disposition"), part.get_filename(), part["content-type"],
         part.get_payload(decode=True).decode()] for part in parts
    )])
    return httpx.Response(204)

picture = Upload(b"1", "a.png")
refused = []
with Creem("creem_test_x", transport=httpx.MockTransport(answer)) as creem:
    creem.products.upload("prod_1", title="One", file=picture)
    creem.products.upload(
        "prod_1", title="\\u00e9", alt_text="A cat", tax="inclusive", width=12, public=True, more_options="all", shown_title="q",
        file=picture, thumbnail=Upload(b"2", "b.gif"), others=[Upload(b"3", "c.webp"), Upload(b"4", "d.png")],
    )
    for wrong in ({"width": 0}, {"alt_text": "0123456789"}, {"file": b"x"}, {"others": [b"x"]}, {"title": None}, {"tax": "none"}):
        try:
            creem.products.upload("prod_1", **{"title": "One", "file": picture, **wrong})
        except InputError as error:
            refused.append([error.path, error.problem])
shown = {name: [str(one.annotation), one.default is inspect.Parameter.empty]
         for name, one in inspect.signature(products_upload.call).parameters.items()}
call = products_create.call(
    name="Pro", description="All", price=500, currency="USD", billing_type="onetime", asked_price="high", more_options="all"
)
lists = []
plain = {"name": "Pro", "description": "All", "price": 500, "currency": "USD", "billing_type": "onetime"}
for given in (
    {"id_in": ["a", "b c"]}, {"id_in": ("a",), "tax_in": ["inclusive", "exclusive"]},
    {"id_in": "a,b"}, {"id_in": []}, {"id_in": ["a", " "]}, {"id_in": ["a", "b,c"]}, {"id_in": ["a", None]},
    {"tax_in": ["inclusive", "none"]}, {"tax_in": ["inclusive"] * 3},
):
    try:
        lists.append(products_create.call(**plain, **given).query)
    except InputError as error:
        lists.append([error.path, error.problem])
list_shown = {name: str(one.annotation)
              for name, one in inspect.signature(products_create.call).parameters.items() if name.endswith("_in")}
free = products_change.call("prod_1", {"options": 1, "self": {"altText": [True, None]}})
try:
    products_change.call("prod_1", [{"name": "Pro"}])
except InputError as error:
    listed = [error.path, error.problem]
free_shown = [f"{name}: {one.annotation}" for name, one in inspect.signature(products_change.call).parameters.items()]
print(json.dumps({
    "sent": sent, "refused": refused, "shown": shown, "body": call.body, "query": call.query,
    "lists": lists, "list_shown": list_shown,
    "free": [free.path, free.body, *listed], "free_shown": free_shown,
}))
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generate a package from a spec with a form, and with members that need names of their own as arguments."""
    folder = tmp_path_factory.mktemp("forms")
    readme = document.SPECS / "creem/readme.yaml"
    with pytest.MonkeyPatch.context() as patch:
        trees.copy_spec(trees.SOUND_SPEC, folder, patch)
        shutil.copyfile(readme, folder / "specs/creem/readme.yaml")
        products = folder / "specs/creem/resources/products.yaml"
        text = products.read_text("utf-8")
        text = text.replace("components:\n  schemas:\n", f"{UPLOAD}components:\n  schemas:\n{FORM}", 1)
        text = text.replace(NAME, f"        options: {{type: string, description: More., x-argument: more_options}}\n{NAME}", 1)
        text = text.replace(BODY, f"{QUERY}{BODY}", 1)
        products.write_text(text, "utf-8")
        assert document.load("creem")
        package.write("creem", folder / "generated")
    return folder / "generated"


@pytest.fixture(scope="module")
def told(generated: Path) -> dict[str, Any]:
    """Run the program with what was generated."""
    path = os.pathsep.join([str(ROOT / "overlay/core"), str(generated)])
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, env=os.environ | {"PYTHONPATH": path}, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_form_has_its_arguments_by_their_types(told: dict[str, Any]) -> None:
    assert told["shown"] == {
        "id": ["str", True],
        "title": ["str", True],
        "file": ["Upload", True],
        "shown_title": ["str | Unset", False],
        "alt_text": ["str | Unset", False],
        "tax": ["TaxModeValue | Unset", False],
        "width": ["int | Unset", False],
        "public": ["bool | Unset", False],
        "more_options": ["str | Unset", False],
        "thumbnail": ["Upload | Unset", False],
        "others": ["Sequence[Upload] | Unset", False],
        "options": ["RequestOptions", False],
    }


def test_a_form_is_sent_with_its_texts_and_its_files(told: dict[str, Any]) -> None:
    least, most = told["sent"]
    assert least == ["", ["title", None, None, "One"], ["file", "a.png", "image/png", "1"]]
    assert most == [
        "title=q",
        ["title", None, None, "é"],
        ["altText", None, None, "A cat"],
        ["tax", None, None, "inclusive"],
        ["width", None, None, "12"],
        ["public", None, None, "true"],
        ["options", None, None, "all"],
        ["file", "a.png", "image/png", "1"],
        ["thumbnail", "b.gif", "image/gif", "2"],
        ["others", "c.webp", "image/webp", "3"],
        ["others", "d.png", "image/png", "4"],
    ]


def test_what_a_form_cannot_take_is_refused(told: dict[str, Any]) -> None:
    example = "must be an Upload, for example Upload.read('logo.png')"
    assert [path for path, _ in told["refused"]] == ["width", "altText", "file", "others[0]", "title", "tax"]
    assert {told["refused"][index][1] for index in (2, 3)} == {example}


def test_an_argument_with_a_name_of_its_own_is_sent_under_that_of_the_provider(told: dict[str, Any]) -> None:
    assert (told["query"], told["body"]["price"], told["body"]["options"]) == ({"price": "high"}, 500, "all")
    assert "more_options" not in told["body"]


def test_a_body_of_unknown_members_is_one_argument_and_sent_as_it_is_given(told: dict[str, Any]) -> None:
    path, body, at_fault, problem = told["free"]
    assert told["free_shown"][:2] == ["id: str", "body: Mapping[str, Any]"]
    assert (path, body) == ("/v1/products/prod_1", {"options": 1, "self": {"altText": [True, None]}})
    assert (at_fault, problem) == ("", "expected an object, got an array")


def test_a_list_that_is_sent_as_one_text_is_checked_item_by_item(told: dict[str, Any]) -> None:
    unsaid = "cannot be {}: the provider would be asked as if it had not been given; to mean that, leave it out"
    assert told["list_shown"] == {"id_in": "Sequence[str] | Unset", "tax_in": "Sequence[TaxModeValue] | Unset"}
    assert told["lists"] == [
        {"id__in": "a,b c"},
        {"id__in": "a", "tax__in": "inclusive,exclusive"},
        ["id_in", "expected an array, got a string"],
        ["id_in", unsaid.format("an empty list")],
        ["id_in[1]", unsaid.format("empty text")],
        ["id_in[1]", "must not have a comma in it, since commas part the items where they are sent: 'b,c' would be read as two"],
        ["id_in[1]", "expected a string, got null"],
        ["tax_in[1]", "must be one of inclusive, exclusive, not 'none'"],
        ["tax_in", "must have at most 2 items, not 3"],
    ]

"""Every mistake in a spec ends in one line: file, line, what is wrong and, where it can be told, what was meant."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import document
from codegen.findings import SpecError

PRODUCTS = "specs/creem/resources/products.yaml"
OPENAPI = "specs/creem/openapi.yaml"
NAME = "        name:\n          type: string\n          description: Name that buyers see.\n"
BODY = "      requestBody:\n        required: true\n        description: The product and"
LISTED = "x-docs: https://docs.creem.io/api-reference/endpoint/search-products"
NEXT = "next: /pagination/next_page"
PAGED = "style: page\n        page: page_number"
PAGE_SIZE = '        - $ref: "#/components/parameters/PageSize"\n'
STATUS = "    ProductStatus:\n"
SEARCH = "  /v1/products/search:\n"
CLASS = (
    "cannot be the name of a class as it is: words that begin with capitals, no word of Python, no built-in error; "
    "rename the schema"
)
MEANT = "it is words in small letters, joined by _, and no word of Python; rename the operation"
ANOTHER = "give this one another name with x-argument"


def member(name: str, more: str = "") -> str:
    """Write one more member of the body before its name."""
    return f"        {name}:\n          type: string\n{more}          description: One more.\n{NAME}"


@pytest.fixture
def told(small: Path) -> Callable[[str, str], list[str]]:
    """Give a function that replaces text in that spec, everywhere if it begins with `all:`, and returns what is told of it."""

    def change(old: str, new: str) -> list[str]:
        everywhere, old = old.startswith("all:"), old.removeprefix("all:")
        for name in (PRODUCTS, OPENAPI):
            text = (small / name).read_text("utf-8")
            if old in text:
                (small / name).write_text(text.replace(old, new, -1 if everywhere else 1), "utf-8")
                if not everywhere:
                    break
        else:
            assert everywhere, old
        try:
            document.load("creem")
        except SpecError as error:
            return str(error).splitlines()
        return []

    return change


def test_what_is_sound_is_silent(told: Callable[[str, str], list[str]]) -> None:
    assert told("Name that buyers see.", "Name that all buyers see.") == []


def test_parameters_of_a_path_are_those_of_its_operations(told: Callable[[str, str], list[str]]) -> None:
    assert len(told(PAGE_SIZE, "")) == 1
    assert told(SEARCH, f"{SEARCH}    parameters:\n{PAGE_SIZE}") == []
    money = "{unit: minor, form: integer, currency: {const: USD}}"
    least = f"        - {{name: least, in: query, description: x, schema: {{type: integer, x-money: {money}}}}}\n"
    words = "least: is an amount that is sent: it needs a minimum of at least 0, or what a negative one means in x-money"
    assert told(PAGE_SIZE, PAGE_SIZE + least) == [f"{PRODUCTS}:99: GET /v1/products/search: {words}"]


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ("", True),
        ('pattern: "^[0-9]+$", ', True),
        ('not: {pattern: "^$"}, ', True),
        ('not: {pattern: "^-[1-9]"}, ', True),
        ('not: {pattern: "^-"}, ', False),
        ('not: {pattern: "[^0-9.]"}, ', False),
    ],
)
def test_an_amount_that_is_sent_as_text_has_no_minus_sign(
    told: Callable[[str, str], list[str]], more: str, refused: bool
) -> None:
    money = "{unit: major, form: string, currency: {const: USD}}"
    least = f"        - {{name: least, in: query, description: x, schema: {{type: string, {more}x-money: {money}}}}}\n"
    words = "least: is an amount that is sent as text: it needs a `not` with a pattern that matches a minus sign, or what"
    found = told(PAGE_SIZE, PAGE_SIZE + least)
    assert [words in finding for finding in found] == [True] * refused


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        # Places in the answer that a list goes by.
        (
            NEXT,
            "next: /pagination/nxt_page",
            "110: x-pagination: next: the answer has nothing under /pagination/nxt_page; did you mean next_page?",
        ),
        (
            NEXT,
            "next: /paginatoin/next_page",
            "110: x-pagination: next: the answer has nothing under /paginatoin/next_page; did you mean pagination?",
        ),
        ("items: /items", "items: /itemz", "109: x-pagination: items: the answer has nothing under /itemz; did you mean items?"),
        ("items: /items", "items: /pagination", "109: x-pagination: items: /pagination is not an array"),
        (
            NEXT,
            f"{NEXT}\n        total: /pagination/total",
            "111: x-pagination: total: the answer has nothing under /pagination/total; "
            "there are total_records, total_pages, current_page, next_page, prev_page",
        ),
        (NEXT, "more: /more", "110: x-pagination: more: the answer has nothing under /more; there are items, pagination"),
        (
            PAGED,
            "style: cursor\n        more: /pagination/next_page\n        last_id: /uid\n        cursor: page_number",
            "108: x-pagination: last_id: an item has nothing under /uid; did you mean id?",
        ),
        (
            "page: page_number",
            "page: page_numbr",
            "107: GET /v1/products/search: x-pagination names the unknown parameter page_numbr; did you mean page_number?",
        ),
        (
            LISTED,
            f"{LISTED}\n      x-query:\n        oneOf:\n          - required: [page_number]\n          - required: [page_sze]",
            "108: GET /v1/products/search: x-query: the query has no optional page_sze; did you mean page_size?",
        ),
        (
            LISTED,
            f"{LISTED}\n      x-query:\n        dependentRequired:\n          page_number:\n            - page_sze",
            "108: GET /v1/products/search: x-query: the query has no optional page_sze; did you mean page_size?",
        ),
        (
            LISTED,
            f"{LISTED}\n      x-query:\n        dependentRequired:\n          page_nmber: [page_size]",
            "107: GET /v1/products/search: x-query: the query has no optional page_nmber; did you mean page_number?",
        ),
        (
            LISTED,
            f"{LISTED}\n      x-query: {{one: [page_size]}}",
            "105: GET /v1/products/search: x-query: one is not known here; did you mean oneOf?",
        ),
        # Names of arguments.
        (
            NAME,
            member("options"),
            f"182: products_create would have two arguments named options: every call takes options itself; {ANOTHER}",
        ),
        (
            NAME,
            member("self"),
            f"182: products_create would have two arguments named self: a method takes self itself; {ANOTHER}",
        ),
        (
            NAME,
            member("locals"),
            f"182: products_create would have two arguments named locals: a method calls the function of that name; {ANOTHER}",
        ),
        (
            NAME,
            member("Currency"),
            f"213: products_create would have two arguments named currency: the property Currency is "
            f"called so already; {ANOTHER}",
        ),
        (
            NAME,
            member("tax", "          x-argument: price\n"),
            f"197: products_create would have two arguments named price: the property tax is called so already; {ANOTHER}",
        ),
        (
            BODY,
            f"      parameters:\n        - {{name: price, in: query, description: x, schema: {{type: string}}}}\n{BODY}",
            f"195: products_create would have two arguments named price: the query parameter price is "
            f"called so already; {ANOTHER}",
        ),
        (
            NAME,
            member("tax", "          x-argument: class\n"),
            "182: products_create: no argument in Python can be called 'class'; give the property tax "
            "another name with x-argument",
        ),
        (
            NAME,
            member("tax", "          x-argument: Tax\n"),
            "184: ProductCreate.tax: x-argument: 'Tax' does not match '^[a-z][a-z0-9_]*$'",
        ),
        (
            STATUS,
            f"{STATUS}      x-argument: state\n",
            "583: ProductStatus: x-argument is for a member of a body, which becomes an argument; this is none: take it away",
        ),
        # YAML.
        (
            "tags: [products]",
            "tags: [products",
            "6:14: expected ',' or ']', but got ':' (while parsing a flow sequence, which begins in line 5)",
        ),
        ("paths:\n", "paths:\n\t", "2:1: a tab cannot stand here; YAML is indented with spaces"),
        ("tags: [products]", "tags: [products]\n      tags: [products]", "6:7: the key 'tags' is there twice, first in line 5"),
        ('"200":', "200:", "34:9: a key must be a text, not 200: put it in quotes"),
        ("summary: Create", "summary: \x07Create", r"6:16: the character '\x07' cannot stand in YAML"),
        # References.
        ('schemas/ProductCreate"', 'schemas/ProdutCreate"', "32: there is no schema ProdutCreate; did you mean ProductCreate?"),
        ('schemas/ProductPage"', 'schemas/ProductPag"', "129: there is no schema ProductPag; did you mean ProductPage?"),
        (
            'responses/UnexpectedError"',
            'responses/UnexpectedEror"',
            "51: there is no response UnexpectedEror; did you mean UnexpectedError?",
        ),
        ('responses/BadRequest"', 'responses/BadReqest"', "41: there is no response BadReqest; did you mean BadRequest?"),
        ('parameters/PageSize"', 'parameters/PageSiz"', "122: there is no parameter PageSiz; did you mean PageSize?"),
        ('parameters/PageSize"', 'parameters/Zzz"', "122: there is no parameter Zzz; define it under components/parameters"),
        (
            'responses/BadRequest"',
            'schemas/Product"',
            "41: #/components/schemas/Product is a schema, but a response belongs here: #/components/responses/<name>",
        ),
        (
            "#/components/responses/BadRequest",
            "bad.yaml#/BadRequest",
            "41: a reference is written #/components/responses/<name>, not 'bad.yaml#/BadRequest'",
        ),
        (
            "#/components/responses/BadRequest",
            "#/components/response/BadRequest",
            "41: there is no components/response; did you mean responses?",
        ),
        (
            "    ProductCreate:\n",
            "    Loop:\n      allOf:\n        - $ref: '#/components/schemas/Loop'\n    ProductCreate:\n",
            "144: Loop: is made of itself; put an object with properties in between",
        ),
        # Tags and operations.
        ("tags: [products]", "tags: [produts]", "5: the tag produts is not declared; did you mean products?"),
        ("tags: [products]", "tags: [carts]", "5: the tag carts is not declared; add it to `tags`"),
        ("tags: [products]", "tags: []", "5: POST /v1/products: tags: [] has less than 1 item"),
        (
            "operationId: products_create",
            "operationId: products_get",
            "4: the operationId products_get is that of GET /v1/products already; give this one another",
        ),
        (
            "operationId: products_create",
            "operationId: products_import",
            f"4: products_import: 'import' cannot be the name of a method: {MEANT}",
        ),
        ("operationId: products_create", "operationId: products_", f"4: products_: '' cannot be the name of a method: {MEANT}"),
        (
            "operationId: products_create",
            "operationId: products_search_pages",
            "97: products_search makes a constant PRODUCTS_SEARCH_PAGES, and so does "
            "products_search_pages; rename one of the two",
        ),
        ("    post:\n", "    pots:\n", "3: /v1/products: pots is not known here; did you mean post?"),
        (
            "    post:\n",
            "    head:\n",
            "3: /v1/products: head is not known here; known are get, put, post, delete, patch, parameters",
        ),
        (
            "      summary: Create",
            "      sumary: Create",
            "6: POST /v1/products: sumary is not known here; did you mean summary?",
        ),
        (
            "  /v1/products/search:",
            "  /v1/products/{id}:",
            "96: GET /v1/products/{id}: the path has {id}, but no parameter of that name is declared `in: path`",
        ),
        (
            PAGE_SIZE,
            "        - {name: id, in: path, required: true, description: x, schema: {type: string}}\n" + PAGE_SIZE,
            "122: GET /v1/products/search: the path has no {id}; write it there or take the parameter away",
        ),
        (
            PAGE_SIZE,
            PAGE_SIZE * 2,
            "123: GET /v1/products/search: the parameter page_size is declared twice; take one of the two away",
        ),
        *(
            (
                PAGE_SIZE,
                f"        - {{name: ids, in: query, description: x, explode: false, {kind}}}\n{PAGE_SIZE}",
                "122: GET /v1/products/search: ids: `explode: false` is for a list of texts in a query, with `style: form`; "
                "take it away or make it one",
            )
            for kind in (
                "schema: {type: string}",
                "schema: {type: array, items: {type: integer}}",
                "style: spaceDelimited, schema: {type: array, items: {type: string}}",
            )
        ),
        ("in: query", "in: header", '68: GET /v1/products: parameters/0/in: "header" is not one of "path" or "query"'),
        # Schemas.
        (
            "type: integer\n          format: int64",
            "type: interger\n          format: int64",
            '194: ProductCreate.price/type: "interger" is no type; did you mean integer?',
        ),
        ("minimum: 0", "minimun: 0", "196: ProductCreate.price: minimun is not known here; did you mean minimum?"),
        ("required: [price]", "required: price", '176: ProductCreate/allOf/1/if/required: "price" is not of type "array"'),
        (
            "      required: [name, desc",
            "      required: [nme, desc",
            "150: ProductCreate: required has nme, which is no property; did you mean name?",
        ),
        (
            "minimum: 0",
            "minimum: 0\n          default: none",
            '197: ProductCreate.price: the default "none" is not what the schema takes',
        ),
        ("all:ProductStatus", "Product_Status", f"582: Product_Status: {CLASS}, for example ProductStatus"),
        ("all:ProductStatus", "None", f"582: None: {CLASS}"),
        ("all:ProductStatus", "ValueError", f"582: ValueError: {CLASS}"),
        ("all:ProductStatus", "Model", "582: Model: is what generated code calls something else; rename the schema"),
        (
            "all:ProductStatus",
            "PRODUCT",
            "582: PRODUCT: makes a module product, and so does Product; rename one of the two schemas",
        ),
        (
            "all:ProductStatus",
            "TaxModeValue",
            "586: TaxMode: makes a class TaxModeValue, and so does TaxModeValue; rename one of the two schemas",
        ),
        ("enum: [active, archived]", "enum: active", '585: ProductStatus/enum: "active" is not of type "array"'),
        (
            "enum: [active, archived]",
            "enum: [a-b, a_b]",
            "585: ProductStatus: 'a_b' and 'a-b' are both A_B in Python; leave one out: reading keeps any other text",
        ),
        (
            "enum: [active, archived]",
            "enum: ['\"']",
            "585: ProductStatus: no name in Python can be made of '\"'; leave it out: reading keeps any other text",
        ),
        (
            "enum: [active, archived]",
            "enum: [1]",
            "582: ProductStatus: an enum is of texts: type: string, and every value in quotes if it does not look like a text",
        ),
        # Annotations.
        (
            "x-effect: unsafe",
            "x-effect: harmless",
            "11: POST /v1/products: x-effect: 'harmless' is not one of ['read', 'idempotent', 'unsafe']",
        ),
        (
            "x-effect: unsafe",
            "x-effect: unsafe\n      x-hots: a",
            "12: POST /v1/products: x-hots is not known on an operation; did you mean x-host?",
        ),
        (
            "x-effect: unsafe",
            "x-effect: unsafe\n      x-timestamp: a",
            "12: POST /v1/products: x-timestamp is not known on an operation; it belongs to a schema",
        ),
        (
            "sibling: currency",
            "sibling: curency",
            "200: ProductCreate.price: x-money names the unknown sibling curency; did you mean currency?",
        ),
        *(
            (
                NAME,
                f"        {name}:\n          type: boolean\n          x-mony: 1\n          description: One more.\n{NAME}",
                f"184: ProductCreate.{name}: x-mony is not known on a schema; did you mean x-money?",
            )
            for name in ("default", "enum", "example", "properties")
        ),
        ("unit: minor", "unit: cents", "198: ProductCreate.price: x-money/unit: 'cents' is not one of ['minor', 'major']"),
    ],
)
def test_a_mistake_is_one_line_with_its_place(told: Callable[[str, str], list[str]], old: str, new: str, line: str) -> None:
    assert told(old, new) == [f"{PRODUCTS}:{line}"]

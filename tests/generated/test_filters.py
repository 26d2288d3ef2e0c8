"""The filters of a list are closed: Hyperline ignores one that it does not know, and gives the unfiltered list."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from billfold_core import RequestOptions
from billfold_core.http import httpx
from hyperline_client import AsyncHyperline, Hyperline
from hyperline_client.api.price_configurations import price_configurations_list
from hyperline_client.api.products import products_list

PAGE = {"meta": {"total": 0}, "data": []}
MISSPELT = ["name_ends_with", "name__endWith", "nmae", "name_contians", "filter", "status_not"]


def answering(sent: list[httpx.Request]) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=PAGE)

    return answer


@pytest.mark.parametrize("name", MISSPELT)
def test_a_misspelt_filter_is_refused_before_anything_is_sent(name: str) -> None:
    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(answering(sent))
    wrong: dict[str, Any] = {name: "x"}
    words = rf"list\(\) got an unexpected keyword argument '{name}'"
    with Hyperline("test_x", transport=transport) as hyperline, pytest.raises(TypeError, match=words):
        hyperline.products.list(**wrong)
    with pytest.raises(TypeError, match=words):
        products_list.call(**wrong)
    with pytest.raises(TypeError, match=words):
        price_configurations_list.call(**wrong)

    async def main() -> None:
        async with AsyncHyperline("test_x", transport=transport) as hyperline:
            with pytest.raises(TypeError, match=words):
                hyperline.products.list(**wrong)

    asyncio.run(main())
    assert not sent


def test_filters_are_sent_as_the_provider_spells_them_and_others_by_options() -> None:
    sent: list[httpx.Request] = []
    transport = httpx.MockTransport(answering(sent))
    with Hyperline("test_x", transport=transport) as hyperline:
        options = RequestOptions(query={"name__endsWith": "old"})
        assert list(hyperline.products.list(name_end_with="o", status_in=["active", "archived"], options=options)) == []
    assert [request.url.query.decode() for request in sent] == [
        "status__in=active%2Carchived&name__endWith=o&take=100&name__endsWith=old"
    ]

"""Acme's products, made and read."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found

from .operations import operation


@operation("products_create")
def products_create(context: RequestContext) -> Answer:
    product = {"id": context.store.new_id("thing_"), **context.body}
    context.store.add("product", product["id"], product)
    return json_answer(200, product)


@operation("products_get")
def products_get(context: RequestContext) -> Answer:
    return json_answer(200, found(context.store, "product", context.ids["id"]))

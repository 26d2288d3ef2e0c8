"""Flowglad's pricing models. The key's own holds all the other records; each further one keeps its content in a store apart."""

from __future__ import annotations

from billfold_sandbox.backend import RequestContext
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.record_store import RecordStore
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json

from .lists import cursor_page
from .model_structure import copy_other_prices, details, replace_structure
from .operations import operation
from .ownership import ORGANIZATION, Account, account, changed, named_in_path, remember_account
from .products import add_free_plan
from .setup_documents import PARTS, check_document, exported

_KIND = "pricing_model"


@operation("pricing_models_create")
def pricing_models_create(context: RequestContext) -> Answer:
    body: Json = context.body
    sent: Json = body["pricingModel"]
    # It is a test model whatever the key is; in the sandbox it stays visible to the key that made it.
    model = _add(context, sent["name"], default=sent.get("isDefault", False), live=False)
    add_free_plan(_content(context.store, model), context.now_ms, body.get("defaultPlanIntervalUnit"))
    return json_answer(200, {"pricingModel": shown(model)})


@operation("pricing_models_setup")
def pricing_models_setup(context: RequestContext) -> Answer:
    document: Json = context.body
    check_document(document)
    model = _add(context, document["name"], default=document.get("isDefault", False), live=False)
    replace_structure(_content(context.store, model), context.now_ms, document)
    return json_answer(200, {"pricingModel": _whole(context.store, model)})


@operation("pricing_models_list")
def pricing_models_list(context: RequestContext) -> Answer:
    return cursor_page(context, _KIND)


@operation("pricing_models_get")
def pricing_models_get(context: RequestContext) -> Answer:
    model = context.store.get(_KIND, context.ids["id"])
    if model is None:
        # Everywhere else an unknown id is 404; this operation of the real server fails over it.
        raise RefusedError("failed", "Pricing model not found")
    return json_answer(200, {"pricingModel": _whole(context.store, model)})


@operation("pricing_models_get_default")
def pricing_models_get_default(context: RequestContext) -> Answer:
    model = next((model for model in context.store.all(_KIND) if model["isDefault"]), None)
    if model is None:
        # Whether a model can be left without a successor as default is not documented; only an unknown id answers 500.
        raise RefusedError("missing", "Pricing model not found")
    return json_answer(200, {"pricingModel": _whole(context.store, model)})


@operation("pricing_models_update")
def pricing_models_update(context: RequestContext) -> Answer:
    sent: Json = context.body["pricingModel"]
    old = named_in_path(context, _KIND)
    if all(part in sent for part in PARTS):
        check_document(sent, "pricingModel")
        replace_structure(_content(context.store, old), context.now_ms, sent)
    fields: Json = {name: sent[name] for name in ("name", "isDefault") if name in sent}
    model = changed(old, fields, context.now_ms)
    context.store.change(_KIND, model["id"], model)
    if model["isDefault"]:
        _sole_default(context.store, model)
    return json_answer(200, {"pricingModel": shown(model)})


@operation("pricing_models_clone")
def pricing_models_clone(context: RequestContext) -> Answer:
    source = found(context.store, _KIND, context.ids["id"])
    destination = context.body.get("destinationEnvironment", "livemode" if source["livemode"] else "testmode")
    live = destination == "livemode"
    if live and any(model["livemode"] for model in context.store.all(_KIND)):
        raise RefusedError("forbidden", "There is a live pricing model already")
    model = _add(context, context.body["name"], default=False, live=live)
    before, after = _content(context.store, source), _content(context.store, model)
    replace_structure(after, context.now_ms, exported(before, model["name"], default=False))
    copy_other_prices(before, after, context.now_ms)
    return json_answer(200, {"pricingModel": _whole(context.store, model)})


@operation("pricing_models_export")
def pricing_models_export(context: RequestContext) -> Answer:
    model = found(context.store, _KIND, context.ids["id"])
    document = exported(_content(context.store, model), model["name"], default=model["isDefault"])
    return json_answer(200, {"pricingModel": document, "updatedAt": model["updatedAt"]})


def add_own_model(store: RecordStore, now_ms: int) -> None:
    """Put in the model the key is bound to."""
    own = account(store).pricing_model
    if store.get(_KIND, own) is None:
        live = store.environment == "live"
        store.add(_KIND, own, _model(own, "Sandbox", now_ms, default=True, live=live))


def _add(context: RequestContext, name: str, *, default: bool, live: bool) -> Json:
    model = _model(context.store.new_id("pricing_model_"), name, context.now_ms, default=default, live=live)
    context.store.add(_KIND, model["id"], model)
    if default:
        _sole_default(context.store, model)
    remember_account(_content(context.store, model), Account(model["id"], account(context.store).currency))
    return model


def _model(model_id: str, name: str, now_ms: int, *, default: bool, live: bool) -> Json:
    return {
        "id": model_id,
        "name": name,
        "isDefault": default,
        "livemode": live,
        "organizationId": ORGANIZATION,
        "createdAt": now_ms,
        "updatedAt": now_ms,
    }


def _content(store: RecordStore, model: Json) -> RecordStore:
    """Give the store that holds what is in a model."""
    if model["id"] == account(store).pricing_model:
        return store
    return store.inner(model["id"], "live" if model["livemode"] else "test")


def _whole(store: RecordStore, model: Json) -> Json:
    return {**shown(model), **details(_content(store, model))}


def _sole_default(store: RecordStore, model: Json) -> None:
    for other in store.all(_KIND):
        # Test and live models each have a default of their own.
        if other["isDefault"] and other["id"] != model["id"] and other["livemode"] == model["livemode"]:
            store.change(_KIND, other["id"], {**other, "isDefault": False})

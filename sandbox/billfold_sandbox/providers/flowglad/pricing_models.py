"""Flowglad's pricing models. The key's own holds all the other records; each further one keeps its content in a drawer apart."""

from __future__ import annotations

from billfold_sandbox.backend import Visit
from billfold_sandbox.message import Answer, json_answer
from billfold_sandbox.records import found, shown
from billfold_sandbox.refusal import RefusedError
from billfold_sandbox.spec import Json
from billfold_sandbox.store import Drawer

from .lists import cursor_page
from .model_structure import copy_other_prices, details, replace_structure
from .ownership import ORGANIZATION, Account, account, changed, named_in_path, remember_account
from .products import add_free_plan
from .setup_documents import PARTS, check_document, exported

_KIND = "pricing_model"


class PricingModels:
    """The operations on pricing models."""

    def pricing_models_create(self, visit: Visit) -> Answer:
        body: Json = visit.body
        sent: Json = body["pricingModel"]
        # It is a test model whatever the key is; in the sandbox it stays visible to the key that made it.
        model = _add(visit, sent["name"], default=sent.get("isDefault", False), live=False)
        add_free_plan(_content(visit.drawer, model), visit.now_ms, body.get("defaultPlanIntervalUnit"))
        return json_answer(200, {"pricingModel": shown(model)})

    def pricing_models_setup(self, visit: Visit) -> Answer:
        document: Json = visit.body
        check_document(document)
        model = _add(visit, document["name"], default=document.get("isDefault", False), live=False)
        replace_structure(_content(visit.drawer, model), visit.now_ms, document)
        return json_answer(200, {"pricingModel": _whole(visit.drawer, model)})

    def pricing_models_list(self, visit: Visit) -> Answer:
        return cursor_page(visit, _KIND)

    def pricing_models_get(self, visit: Visit) -> Answer:
        model = visit.drawer.get(_KIND, visit.ids["id"])
        if model is None:
            # Everywhere else an unknown id is 404; this operation of the real server fails over it.
            raise RefusedError("failed", "Pricing model not found")
        return json_answer(200, {"pricingModel": _whole(visit.drawer, model)})

    def pricing_models_get_default(self, visit: Visit) -> Answer:
        model = next((model for model in visit.drawer.all(_KIND) if model["isDefault"]), None)
        if model is None:
            # Whether a model can be left without a successor as default is not documented; only an unknown id answers 500.
            raise RefusedError("missing", "Pricing model not found")
        return json_answer(200, {"pricingModel": _whole(visit.drawer, model)})

    def pricing_models_update(self, visit: Visit) -> Answer:
        sent: Json = visit.body["pricingModel"]
        old = named_in_path(visit, _KIND)
        if all(part in sent for part in PARTS):
            check_document(sent, "pricingModel")
            replace_structure(_content(visit.drawer, old), visit.now_ms, sent)
        fields: Json = {name: sent[name] for name in ("name", "isDefault") if name in sent}
        model = changed(old, fields, visit.now_ms)
        visit.drawer.change(_KIND, model["id"], model)
        if model["isDefault"]:
            _sole_default(visit.drawer, model)
        return json_answer(200, {"pricingModel": shown(model)})

    def pricing_models_clone(self, visit: Visit) -> Answer:
        source = found(visit.drawer, _KIND, visit.ids["id"])
        destination = visit.body.get("destinationEnvironment", "livemode" if source["livemode"] else "testmode")
        live = destination == "livemode"
        if live and any(model["livemode"] for model in visit.drawer.all(_KIND)):
            raise RefusedError("forbidden", "There is a live pricing model already")
        model = _add(visit, visit.body["name"], default=False, live=live)
        before, after = _content(visit.drawer, source), _content(visit.drawer, model)
        replace_structure(after, visit.now_ms, exported(before, model["name"], default=False))
        copy_other_prices(before, after, visit.now_ms)
        return json_answer(200, {"pricingModel": _whole(visit.drawer, model)})

    def pricing_models_export(self, visit: Visit) -> Answer:
        model = found(visit.drawer, _KIND, visit.ids["id"])
        document = exported(_content(visit.drawer, model), model["name"], default=model["isDefault"])
        return json_answer(200, {"pricingModel": document, "updatedAt": model["updatedAt"]})


def add_own_model(drawer: Drawer, now_ms: int) -> None:
    """Put in the model the key is bound to."""
    own = account(drawer).pricing_model
    if drawer.get(_KIND, own) is None:
        live = drawer.environment == "live"
        drawer.add(_KIND, own, _model(own, "Sandbox", now_ms, default=True, live=live))


def _add(visit: Visit, name: str, *, default: bool, live: bool) -> Json:
    model = _model(visit.drawer.new_id("pricing_model_"), name, visit.now_ms, default=default, live=live)
    visit.drawer.add(_KIND, model["id"], model)
    if default:
        _sole_default(visit.drawer, model)
    remember_account(_content(visit.drawer, model), Account(model["id"], account(visit.drawer).currency))
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


def _content(drawer: Drawer, model: Json) -> Drawer:
    """Give the drawer that holds what is in a model."""
    if model["id"] == account(drawer).pricing_model:
        return drawer
    return drawer.inner(model["id"], "live" if model["livemode"] else "test")


def _whole(drawer: Drawer, model: Json) -> Json:
    return {**shown(model), **details(_content(drawer, model))}


def _sole_default(drawer: Drawer, model: Json) -> None:
    for other in drawer.all(_KIND):
        # Test and live models each have a default of their own.
        if other["isDefault"] and other["id"] != model["id"] and other["livemode"] == model["livemode"]:
            drawer.change(_KIND, other["id"], {**other, "isDefault": False})

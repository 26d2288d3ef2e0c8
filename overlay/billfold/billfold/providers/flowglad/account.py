"""What has to be known of a Flowglad account before a write: its currency, which is never sent, and its pricing model."""

from __future__ import annotations

from collections.abc import Iterable

from billfold.driver import sent_back
from billfold.prices.driver import PriceChecks
from billfold.prices.vocabulary import PriceDraft
from billfold.providers.flowglad import wire
from billfold.steps import Steps, do
from billfold_core.errors import InputError
from flowglad_client.api.prices import prices_list
from flowglad_client.api.products import products_list
from flowglad_client.models.price import Price as RawPrice


class AccountChecks(PriceChecks):
    """A driver that learns what its account is. A key is bound to one account and one pricing model, so both are learnt once."""

    def learn(self, currency: str | None, pricing_model_id: str | None) -> Steps[tuple[str, str]]:
        """Read what was not given: a price tells both, a product the pricing model.

        Raises:
            InputError: The account has nothing that tells it.
        """
        currency = currency if currency is not None else self.learnt.get("currency")
        model = pricing_model_id if pricing_model_id is not None else self.learnt.get("pricing_model_id")
        if currency is None or model is None:
            self.remember((yield from do(prices_list.call(limit=1))).data)
            currency = currency if currency is not None else self.learnt.get("currency")
            model = model if model is not None else self.learnt.get("pricing_model_id")
        if model is None:
            products = (yield from do(products_list.call(limit=1))).data
            model = next((raw.pricing_model_id or raw.catalog_id for raw in products), None)
            if model:
                self.learnt["pricing_model_id"] = sent_back(model, ".pricingModelId")
        if currency is None:
            raise unknown("currency", "the account has no price from which its currency can be read", 'currency="USD"')
        if model is None:
            raise unknown("pricing_model_id", "the account has no product from which it can be read", 'pricing_model_id="…"')
        return currency, model

    def learn_currency(self, known: Iterable[RawPrice]) -> Steps[str]:
        """Return the account's currency, from prices that were read or from another one.

        Raises:
            InputError: The account has no price.
        """
        self.remember(known)
        if "currency" not in self.learnt:
            self.remember((yield from do(prices_list.call(limit=1))).data)
        if "currency" not in self.learnt:
            raise InputError(
                "flowglad: price.amount: the account has no price from which its currency can be read. Nothing was written.",
                path="price.amount",
                problem="the account has no price from which its currency can be read",
            )
        return self.learnt["currency"]

    def remember(self, prices: Iterable[RawPrice]) -> None:
        """Store the currency and pricing model of the account that prices carry."""
        for raw in prices:
            currency, model = wire.currency_of(raw), wire.pricing_model_of(raw)
            if currency:
                self.learnt.setdefault("currency", currency)
            if model:
                self.learnt.setdefault("pricing_model_id", sent_back(model, ".pricingModelId"))

    def check_currency(self, price: PriceDraft, path: str, currency: str) -> None:
        """Require a price in the account's currency.

        Raises:
            Unsupported: It is in another one.
        """
        if price.amount.currency != currency:
            raise self.unsupported(
                path, f"the Flowglad account accepts only {currency}; this price is in {price.amount.currency}."
            )


def unknown(field: str, problem: str, option: str) -> InputError:
    """Return the error for something that was neither given nor can be learnt; `option` is how it is given."""
    path = f"extras[FlowgladProduct].{field}"
    hint = f"Pass extras=[FlowgladProduct({option})]."
    return InputError(f"flowglad: {path}: {problem}. {hint} Nothing was written.", path=path, problem=problem)

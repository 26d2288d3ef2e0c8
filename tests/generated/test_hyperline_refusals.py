"""What Hyperline would pass over in silence, or would lose by it, is refused before it is sent."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from billfold_core import InputError
from billfold_core.http import httpx
from hyperline_client import Hyperline

MOMENT = datetime(2026, 1, 31, tzinfo=UTC)
PHASE: Any = {"activation_strategy": "manual", "end_strategy": "manual", "billing_date_setting": "phase_start", "products": []}
SOLD: Any = {"customer_id": "cus_1", "products": [{"id": "itm_1"}]}
PAID: Any = {"amount": 100, "process_at": MOMENT}
NOW: Any = {"type": "one_time", "customer_id": "cus_1", "products": [{"id": "itm_1"}], "charging_method": "immediately"}
MONTHLY: Any = {"period": "months", "count": 1}
COUPON: Any = {"id": "cou_1", "repeat": "forever"}
CUSTOM: Any = {"type": "fee", "currency": "EUR", "billing_interval": MONTHLY, "prices": [{"type": "fee", "amount": 1}]}


def one(base: Any, **more: Any) -> Any:
    """Make a list of one thing that is sent, with more members."""
    return [{**base, **more}]


REFUSED: dict[str, tuple[Callable[[Hyperline], object], str]] = {
    "the stored method that is named would not be charged": (
        lambda it: it.payments.create(**NOW, payment_method_id="pm_1", payment_method_type="external"),
        "payment_method_id cannot be given when `payment_method_type` is given",
    ),
    "a payment made outside would be charged": (
        lambda it: it.invoices.record_payment("inv_1", **PAID, payment_method_id="pm_1", payment_method_type="external"),
        "payment_method_type cannot be given when `payment_method_id` is given",
    ),
    "a payment would be of two kinds": (
        lambda it: it.invoices.create(
            customer_id="cus_1", line_items=[], transactions=one(PAID, payment_method_id="p", provider_transaction_id="t")
        ),
        r"transactions\[0\].provider_transaction_id cannot be given when `payment_method_id` is given",
    ),
    "the wallet would never be loaded": (
        lambda it: it.wallets.create(customer_id="cus_1", is_auto_load_enabled=False, auto_load_amount=100),
        "auto_load_amount cannot be given when `is_auto_load_enabled` is false",
    ),
    "the wallet would not be loaded any more": (
        lambda it: it.wallets.update("wal_1", is_auto_load_enabled=False, auto_load_threshold=0),
        "auto_load_threshold cannot be given when `is_auto_load_enabled` is false",
    ),
    "the price would be erased": (
        lambda it: it.customer_credits.update_portal_settings("cus_1", "itm_1", enabled=False, price_configuration_id="prc_1"),
        "price_configuration_id cannot be given when `enabled` is false",
    ),
    "the customer's own price would be erased": (
        lambda it: it.customer_credits.update_portal_settings("cus_1", "itm_1", enabled=False, custom_price_configuration=CUSTOM),
        "custom_price_configuration cannot be given when `enabled` is false",
    ),
    "credits would have two prices": (
        lambda it: it.customer_credits.update(
            "cus_1", "itm_1", auto_topup={"credit_count": 1, "amount_excluding_tax": 1, "price_id": "prc_1"}
        ),
        "auto_topup.price_id cannot be given when `amount_excluding_tax` is given",
    ),
    "nothing would be charged": (lambda it: it.price_configurations.replace_prices("prc_1", []), "must not be"),
    "the trial would be passed over": (
        lambda it: it.subscriptions.create(**SOLD, trial={"end_strategy": "manual"}),
        "trial cannot be given when `plan_id` is left out",
    ),
    "the discount would never end": (
        lambda it: it.subscriptions.create(**SOLD, coupons=one(COUPON, expires_at=MOMENT)),
        r"coupons\[0\].expires_at cannot be given when `repeat` is `once`, `forever` or `duration`",
    ),
    "the phase would never end": (
        lambda it: it.subscriptions.update("sub_1", phases=one(PHASE, duration=MONTHLY)),
        r"phases\[0\].duration cannot be given when `end_strategy` is",
    ),
    "the first bill would come early": (
        lambda it: it.subscriptions.update("sub_1", phases=one(PHASE, initial_billing_at=MOMENT)),
        r"phases\[0\].initial_billing_at cannot be given when `billing_date_setting` is `phase_start`",
    ),
    "the value of a one-off quote is its invoice's": (
        lambda it: it.quotes.create(customer_id="cus_1", invoice={}, amount=100),
        "amount cannot be given when `invoice` is given",
    ),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_would_be_ignored_or_lost_is_refused(why: str) -> None:
    call, told = REFUSED[why]
    with pytest.raises(InputError, match=f"{told}.*Nothing was sent"):
        call(Hyperline("test_x", transport=httpx.MockTransport(lambda request: pytest.fail(f"sent to {request.url}"))))

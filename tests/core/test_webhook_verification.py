"""Deliveries of webhooks: the provider's are taken, all others refused with a reason."""

from typing import Any

import pytest
from core.webhook_schemes import SCHEMES, VECTORS

from billfold_core import WebhookVerificationError
from billfold_core.webhooks import verify


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: f"{vector['provider']}: {vector['name']}")
def test_deliveries_made_elsewhere_are_judged_as_they_should_be(vector: dict[str, Any]) -> None:
    scheme, body = SCHEMES[vector["provider"]], vector["body"].encode()

    def judge() -> Any:
        return verify(scheme, body, vector["headers"], secrets=vector["secrets"], now=vector["now"])

    if vector["expect"] == "accept":
        delivery = judge()
        assert delivery.body == body
        assert delivery.secret_index == (1 if vector["name"] == "rotation" else 0)
    else:
        with pytest.raises(WebhookVerificationError) as caught:
            judge()
        assert caught.value.provider == vector["provider"]
        assert caught.value.reason in str(caught.value)

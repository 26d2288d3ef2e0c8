"""Deliveries of webhooks: the provider's are taken, all others refused with a reason."""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from billfold_core import WebhookVerificationError
from billfold_core.webhooks import verify
from fuzz.webhook_schemes import SCHEMES

_FILE: Final = Path(__file__).parents[1] / "fixtures/webhooks/vectors.json"
VECTORS: Final[list[dict[str, Any]]] = json.loads(_FILE.read_text("utf-8"))["vectors"]


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

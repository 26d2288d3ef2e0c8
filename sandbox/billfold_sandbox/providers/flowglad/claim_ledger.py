"""What one of Flowglad's subscriptions may claim of the resources, and what it has claimed."""

from __future__ import annotations

from typing import Final, NamedTuple

from billfold_sandbox.records import shown
from billfold_sandbox.spec import Json

from .grants import current_grants
from .ownership import ORGANIZATION
from .scenes import Scene

_KIND: Final = "resource_claim"


class ClaimLedger(NamedTuple):
    """The claims of one subscription. Released claims are kept; only those that are held count and are listed."""

    scene: Scene
    subscription_id: str

    def resources(self) -> list[str]:
        """Name the resources the subscription has capacity or claims of."""
        granted = [grant["resourceId"] for grant in self._grants()]
        return list(dict.fromkeys([*granted, *(claim["resourceId"] for claim in self.held())]))

    def held(self, resource_id: str | None = None) -> list[Json]:
        """List the claims that are held, of all resources or of one, the oldest first."""
        held = [claim for claim in self.scene.store.all(_KIND, self.subscription_id) if claim["releasedAt"] is None]
        return held if resource_id is None else [claim for claim in held if claim["resourceId"] == resource_id]

    def named(self, resource_id: str, name: str) -> Json | None:
        """Give the claim that is held under a name."""
        claim_id = self.scene.store.holder(_KIND, self._handle(resource_id, name))
        return None if claim_id is None else self.scene.store.get(_KIND, claim_id)

    def usage(self, resource: Json) -> Json:
        """Count what may be held, what is, and what is left."""
        capacity = sum(int(grant["amount"]) for grant in self._grants() if grant["resourceId"] == resource["id"])
        claimed = len(self.held(resource["id"]))
        return {
            "resourceSlug": resource["slug"],
            "resourceId": resource["id"],
            "capacity": capacity,
            "claimed": claimed,
            # A change of plan can make the capacity smaller than what is held.
            "available": max(0, capacity - claimed),
        }

    def whole_usage(self, resource: Json) -> Json:
        """Give the numbers of a resource and the claims behind them."""
        return {"usage": self.usage(resource), "claims": [shown(claim) for claim in self.held(resource["id"])]}

    def claim(self, resource: Json, name: str | None, metadata: Json | None) -> Json:
        """Take one unit."""
        claim: Json = {
            **self.scene.heading("res_claim_"),
            "organizationId": ORGANIZATION,
            "resourceId": resource["id"],
            "subscriptionId": self.subscription_id,
            "externalId": name,
            "claimedAt": self.scene.now_ms,
            "releasedAt": None,
            "releaseReason": None,
            "expiredAt": None,
            "metadata": metadata,
        }
        handle = None if name is None else self._handle(resource["id"], name)
        self.scene.store.add(_KIND, claim["id"], claim, parent=self.subscription_id, handle=handle)
        return claim

    def release(self, claim: Json) -> Json:
        """Give one unit back, and its name with it."""
        # The texts of the reason are not documented.
        return self.scene.keep(_KIND, {**claim, "releasedAt": self.scene.now_ms, "releaseReason": "released"})

    def _grants(self) -> list[Json]:
        grants = current_grants(self.scene.store, self.subscription_id, self.scene.now_ms)
        return [grant for grant in grants if grant["type"] == "resource"]

    def _handle(self, resource_id: str, name: str) -> str:
        return f"{self.subscription_id}/{resource_id}/{name}"

"""Register an installation against a licence key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.inputs import checked_body
from billfold_core.unseen import unseen

if TYPE_CHECKING:
    from ...models.license_ import License


def _read(body: Any) -> License:
    from ...models.license_ import License

    return License.from_dict(body)


OPERATION: Final = Operation(
    name="licenses_activate",
    method="POST",
    effect="unsafe",
    decode=_read,
    secrets=("key",),
    sent_secrets=("key",),
)


@unseen("key")
def call(
    *,
    key: str,
    instance_name: str,
) -> Call[License]:
    """Register an installation against a licence key.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `activate`.
    """
    from ...models.license_activate import LicenseActivate

    body = checked_body(
        "licenses_activate",
        {
            "key": key,
            "instance_name": instance_name,
        },
        LicenseActivate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/licenses/activate",
        body=body,
    )

"""Check a licence key for one installation."""

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
    name="licenses_validate",
    method="POST",
    effect="read",
    decode=_read,
    secrets=("key",),
    sent_secrets=("key",),
)


@unseen("key")
def call(
    *,
    key: str,
    instance_id: str,
) -> Call[License]:
    """Check a licence key for one installation.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `validate`.
    """
    from ...models.license_validate import LicenseValidate

    body = checked_body(
        "licenses_validate",
        {
            "key": key,
            "instance_id": instance_id,
        },
        LicenseValidate.from_dict,
    )
    return Call(
        OPERATION,
        "/v1/licenses/validate",
        body=body,
    )

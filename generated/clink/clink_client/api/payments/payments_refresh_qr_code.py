"""Get a new QR code for a wallet payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Call, Operation
from billfold_core.wire import segment

if TYPE_CHECKING:
    from ...models.payment_qr_code import PaymentQrCode


def _read(body: Any) -> PaymentQrCode:
    from ...models.payment_qr_code import PaymentQrCode

    return PaymentQrCode.from_dict(body)


OPERATION: Final = Operation(
    name="payments_refresh_qr_code",
    method="POST",
    effect="unsafe",
    decode=_read,
    enveloped=True,
)


def call(
    order_id: str,
) -> Call[PaymentQrCode]:
    """Get a new QR code for a wallet payment.

    Sends nothing: the client's `execute` does. The arguments are those of the resource's method `refresh_qr_code`.
    """

    return Call(
        OPERATION,
        f"/payment/{segment('payments_refresh_qr_code', 'order_id', order_id)}/qrcode/refresh",
    )

# Generated from specs/hyperline/resources/customer_payment_methods.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    choice,
    integer,
    record,
    text,
)
from billfold_core.unset import UNSET

from .customer_payment_method_error import CUSTOMER_PAYMENT_METHOD_ERROR_MEMBERS, CustomerPaymentMethodError
from .customer_payment_method_status import CUSTOMER_PAYMENT_METHOD_STATUS_MEMBERS, CustomerPaymentMethodStatus
from .customer_payment_method_type import CUSTOMER_PAYMENT_METHOD_TYPE_MEMBERS, CustomerPaymentMethodType

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CustomerPaymentMethod(Model):
    """A card or mandate that a customer pays with. `type` tells which of the further fields it has."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "status": "status",
        "error_type": "error_type",
        "last_4_digits": "last_4_digits",
        "expiration_date": "expiration_date",
        "brand": "brand",
        "account_number_ending": "account_number_ending",
    }
    NULLABLE = frozenset({"type", "status", "error_type", "last_4_digits", "expiration_date", "brand", "account_number_ending"})
    FIRM = frozenset({"id"})

    id: str
    """Id of the payment method. Begins with `pm_`."""
    type: CustomerPaymentMethodType | None = None
    """Kind of payment method."""
    status: CustomerPaymentMethodStatus | None = None
    """Whether it can be used."""
    error_type: CustomerPaymentMethodError | None = None
    """What is wrong with it. Only where `status` is `errored`."""
    last_4_digits: int | None = None
    """Last four digits of a card, as a number, so without leading zeros. Only for cards and wallets of cards."""
    expiration_date: str | None = None
    """Month that a card ends with, such as 2027-04. Only for cards and wallets of cards."""
    brand: str | None = None
    """Brand of a card. Only for cards and wallets of cards."""
    account_number_ending: str | None = None
    """Last characters of the account number. Only for direct debit."""
    _source: Mapping[str, Any] = _field(init=False, repr=False)

    @classmethod
    def from_dict(cls, value: Any) -> Self:
        """Read what the provider sent.

        Raises:
            DecodeFault: A field is missing or of the wrong kind; `path` says which.
        """
        source: Mapping[str, Any] = value if value.__class__ is dict else record(value)
        get = source.get
        try:
            if type((_id := get("id"))) is not str:
                _id = text(get("id", UNSET), "id")
            if (_type := get("type")) is not None:
                try:
                    _type = CUSTOMER_PAYMENT_METHOD_TYPE_MEMBERS[_type]
                except (KeyError, TypeError):
                    _type = choice(_type, "type", CustomerPaymentMethodType)
            if (_status := get("status")) is not None:
                try:
                    _status = CUSTOMER_PAYMENT_METHOD_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", CustomerPaymentMethodStatus)
            if (_error_type := get("error_type")) is not None:
                try:
                    _error_type = CUSTOMER_PAYMENT_METHOD_ERROR_MEMBERS[_error_type]
                except (KeyError, TypeError):
                    _error_type = choice(_error_type, "error_type", CustomerPaymentMethodError)
            if (_last_4_digits := get("last_4_digits")) is not None and type(_last_4_digits) is not int:
                _last_4_digits = integer(_last_4_digits, "last_4_digits")
            if (_expiration_date := get("expiration_date")) is not None and type(_expiration_date) is not str:
                _expiration_date = text(_expiration_date, "expiration_date")
            if (_brand := get("brand")) is not None and type(_brand) is not str:
                _brand = text(_brand, "brand")
            if (_account_number_ending := get("account_number_ending")) is not None and type(_account_number_ending) is not str:
                _account_number_ending = text(_account_number_ending, "account_number_ending")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.type = _type
        self.status = _status
        self.error_type = _error_type
        self.last_4_digits = _last_4_digits
        self.expiration_date = _expiration_date
        self.brand = _brand
        self.account_number_ending = _account_number_ending
        self._source = source
        return self

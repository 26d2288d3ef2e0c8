# Generated from specs/hyperline/resources/accounting_rules.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    choice,
    integer,
    name_that_came,
    nested,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .accounting_rule_category import ACCOUNTING_RULE_CATEGORY_MEMBERS, AccountingRuleCategory
from .accounting_rule_product_type import AccountingRuleProductType
from .country import Country
from .currency import Currency

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import accounting_rule_account as accounting_rule_account_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    accounting_rule_account_module = Later(f"{__package__}.accounting_rule_account")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountingRule(Model):
    """Which accounts are used for what. Of two rules that match, the one with the higher priority wins."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "code": "code",
        "name": "name",
        "ledger_id": "ledger_id",
        "category": "category",
        "priority": "priority",
        "product_ids": "product_ids",
        "product_types": "product_types",
        "customer_ids": "customer_ids",
        "currencies": "currencies",
        "countries": "countries",
        "coupon_ids": "coupon_ids",
        "client_provider_ids": "client_provider_ids",
        "payment_method_types": "payment_method_types",
        "interval_period": "interval_period",
        "interval_count": "interval_count",
        "revenue_ledger_account_id": "revenue_ledger_account_id",
        "deferred_revenue_ledger_account_id": "deferred_revenue_ledger_account_id",
        "deferred_discount_ledger_account_id": "deferred_discount_ledger_account_id",
        "contra_revenue_ledger_account_id": "contra_revenue_ledger_account_id",
        "discount_ledger_account_id": "discount_ledger_account_id",
        "ar_ledger_account_id": "ar_ledger_account_id",
        "cash_ledger_account_id": "cash_ledger_account_id",
        "payments_clearing_ledger_account_id": "payments_clearing_ledger_account_id",
        "output_tax_ledger_account_id": "output_tax_ledger_account_id",
        "uncollectible_debit_ledger_account_id": "uncollectible_debit_ledger_account_id",
        "customer_credits_ledger_account_id": "customer_credits_ledger_account_id",
        "journal_id": "journal_id",
        "entity_type": "entity_type",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "revenue_ledger_account": "revenue_ledger_account",
    }
    NULLABLE = frozenset(
        {
            "code",
            "name",
            "ledger_id",
            "category",
            "priority",
            "product_ids",
            "product_types",
            "customer_ids",
            "currencies",
            "countries",
            "coupon_ids",
            "client_provider_ids",
            "payment_method_types",
            "interval_period",
            "interval_count",
            "revenue_ledger_account_id",
            "deferred_revenue_ledger_account_id",
            "deferred_discount_ledger_account_id",
            "contra_revenue_ledger_account_id",
            "discount_ledger_account_id",
            "ar_ledger_account_id",
            "cash_ledger_account_id",
            "payments_clearing_ledger_account_id",
            "output_tax_ledger_account_id",
            "uncollectible_debit_ledger_account_id",
            "customer_credits_ledger_account_id",
            "journal_id",
            "entity_type",
            "created_at",
            "updated_at",
            "revenue_ledger_account",
        }
    )
    FIRM = frozenset({"id"})
    ALIASES: ClassVar[Mapping[str, Sequence[str]]] = {
        "uncollectible_debit_ledger_account_id": ["uncollectible_debit_ledger_account_id", "bad_debt_expense_ledger_account_id"]
    }

    id: str
    """Id of the rule (`arl_`)."""
    code: str | None = None
    """Short name that the server gives, such as `R-001`."""
    name: str | None = None
    """Name of the rule."""
    ledger_id: str | None = None
    """Ledger that it belongs to (`led_`)."""
    category: AccountingRuleCategory | None = None
    """What it is for."""
    priority: int | None = None
    """Its rank; the higher one wins."""
    product_ids: list[str] | None = None
    """Products that it matches (`itm_`). Empty means all."""
    product_types: list[AccountingRuleProductType] | None = None
    """Types of products that it matches. Empty means all."""
    customer_ids: list[str] | None = None
    """Customers that it matches (`cus_`). Empty means all."""
    currencies: list[Currency] | None = None
    """Currencies that it matches. Empty means all."""
    countries: list[Country] | None = None
    """Countries that it matches. Empty means all."""
    coupon_ids: list[str] | None = None
    """Coupons that it matches (`cou_`). Empty means all."""
    client_provider_ids: list[str] | None = None
    """Connected providers that it matches (`clp_`). Empty means all."""
    payment_method_types: list[str] | None = None
    """Ways of paying that it matches. The values are not published for rules. Empty means all."""
    interval_period: str | None = None
    """Billing period that it matches, in the singular (`month`, `year`), unlike elsewhere."""
    interval_count: int | None = None
    """Number of periods that it matches."""
    revenue_ledger_account_id: str | None = None
    """Account for revenue."""
    deferred_revenue_ledger_account_id: str | None = None
    """Account for deferred revenue."""
    deferred_discount_ledger_account_id: str | None = None
    """Account for deferred discounts."""
    contra_revenue_ledger_account_id: str | None = None
    """Account that revenue is reduced by."""
    discount_ledger_account_id: str | None = None
    """Account for discounts."""
    ar_ledger_account_id: str | None = None
    """Account for receivables."""
    cash_ledger_account_id: str | None = None
    """Account for cash."""
    payments_clearing_ledger_account_id: str | None = None
    """Account for payments on their way."""
    output_tax_ledger_account_id: str | None = None
    """Account for the tax that is owed."""
    uncollectible_debit_ledger_account_id: str | None = None
    """Account for debts that are not collected."""
    customer_credits_ledger_account_id: str | None = None
    """Account for the credits of customers."""
    journal_id: str | None = None
    """Journal in the accounting software (`jou_`)."""
    entity_type: str | None = None
    """Kind of object in the accounting software, such as `invoice`."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""
    revenue_ledger_account: accounting_rule_account_module.AccountingRuleAccount | None = None
    """The account for revenue itself."""
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
            if (_code := get("code")) is not None and type(_code) is not str:
                _code = text(_code, "code")
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_ledger_id := get("ledger_id")) is not None and type(_ledger_id) is not str:
                _ledger_id = text(_ledger_id, "ledger_id")
            if (_category := get("category")) is not None:
                try:
                    _category = ACCOUNTING_RULE_CATEGORY_MEMBERS[_category]
                except (KeyError, TypeError):
                    _category = choice(_category, "category", AccountingRuleCategory)
            if (_priority := get("priority")) is not None and type(_priority) is not int:
                _priority = integer(_priority, "priority")
            if (_product_ids := get("product_ids")) is not None:
                _product_ids = array(_product_ids, "product_ids", text)
            if (_product_types := get("product_types")) is not None:
                _product_types = array(_product_types, "product_types", partial(choice, field="", kind=AccountingRuleProductType))
            if (_customer_ids := get("customer_ids")) is not None:
                _customer_ids = array(_customer_ids, "customer_ids", text)
            if (_currencies := get("currencies")) is not None:
                _currencies = array(_currencies, "currencies", partial(choice, field="", kind=Currency))
            if (_countries := get("countries")) is not None:
                _countries = array(_countries, "countries", partial(choice, field="", kind=Country))
            if (_coupon_ids := get("coupon_ids")) is not None:
                _coupon_ids = array(_coupon_ids, "coupon_ids", text)
            if (_client_provider_ids := get("client_provider_ids")) is not None:
                _client_provider_ids = array(_client_provider_ids, "client_provider_ids", text)
            if (_payment_method_types := get("payment_method_types")) is not None:
                _payment_method_types = array(_payment_method_types, "payment_method_types", text)
            if (_interval_period := get("interval_period")) is not None and type(_interval_period) is not str:
                _interval_period = text(_interval_period, "interval_period")
            if (_interval_count := get("interval_count")) is not None and type(_interval_count) is not int:
                _interval_count = integer(_interval_count, "interval_count")
            if (_revenue_ledger_account_id := get("revenue_ledger_account_id")) is not None and type(
                _revenue_ledger_account_id
            ) is not str:
                _revenue_ledger_account_id = text(_revenue_ledger_account_id, "revenue_ledger_account_id")
            if (_deferred_revenue_ledger_account_id := get("deferred_revenue_ledger_account_id")) is not None and type(
                _deferred_revenue_ledger_account_id
            ) is not str:
                _deferred_revenue_ledger_account_id = text(
                    _deferred_revenue_ledger_account_id, "deferred_revenue_ledger_account_id"
                )
            if (_deferred_discount_ledger_account_id := get("deferred_discount_ledger_account_id")) is not None and type(
                _deferred_discount_ledger_account_id
            ) is not str:
                _deferred_discount_ledger_account_id = text(
                    _deferred_discount_ledger_account_id, "deferred_discount_ledger_account_id"
                )
            if (_contra_revenue_ledger_account_id := get("contra_revenue_ledger_account_id")) is not None and type(
                _contra_revenue_ledger_account_id
            ) is not str:
                _contra_revenue_ledger_account_id = text(_contra_revenue_ledger_account_id, "contra_revenue_ledger_account_id")
            if (_discount_ledger_account_id := get("discount_ledger_account_id")) is not None and type(
                _discount_ledger_account_id
            ) is not str:
                _discount_ledger_account_id = text(_discount_ledger_account_id, "discount_ledger_account_id")
            if (_ar_ledger_account_id := get("ar_ledger_account_id")) is not None and type(_ar_ledger_account_id) is not str:
                _ar_ledger_account_id = text(_ar_ledger_account_id, "ar_ledger_account_id")
            if (_cash_ledger_account_id := get("cash_ledger_account_id")) is not None and type(
                _cash_ledger_account_id
            ) is not str:
                _cash_ledger_account_id = text(_cash_ledger_account_id, "cash_ledger_account_id")
            if (_payments_clearing_ledger_account_id := get("payments_clearing_ledger_account_id")) is not None and type(
                _payments_clearing_ledger_account_id
            ) is not str:
                _payments_clearing_ledger_account_id = text(
                    _payments_clearing_ledger_account_id, "payments_clearing_ledger_account_id"
                )
            if (_output_tax_ledger_account_id := get("output_tax_ledger_account_id")) is not None and type(
                _output_tax_ledger_account_id
            ) is not str:
                _output_tax_ledger_account_id = text(_output_tax_ledger_account_id, "output_tax_ledger_account_id")
            if (
                _uncollectible_debit_ledger_account_id := get(
                    name_that_came(source, ["uncollectible_debit_ledger_account_id", "bad_debt_expense_ledger_account_id"])
                )
            ) is not None and type(_uncollectible_debit_ledger_account_id) is not str:
                _uncollectible_debit_ledger_account_id = text(
                    _uncollectible_debit_ledger_account_id, "uncollectible_debit_ledger_account_id"
                )
            if (_customer_credits_ledger_account_id := get("customer_credits_ledger_account_id")) is not None and type(
                _customer_credits_ledger_account_id
            ) is not str:
                _customer_credits_ledger_account_id = text(
                    _customer_credits_ledger_account_id, "customer_credits_ledger_account_id"
                )
            if (_journal_id := get("journal_id")) is not None and type(_journal_id) is not str:
                _journal_id = text(_journal_id, "journal_id")
            if (_entity_type := get("entity_type")) is not None and type(_entity_type) is not str:
                _entity_type = text(_entity_type, "entity_type")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_revenue_ledger_account := get("revenue_ledger_account")) is not None:
                _revenue_ledger_account = nested(
                    _revenue_ledger_account,
                    "revenue_ledger_account",
                    accounting_rule_account_module.AccountingRuleAccount.from_dict,
                )
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.code = _code
        self.name = _name
        self.ledger_id = _ledger_id
        self.category = _category
        self.priority = _priority
        self.product_ids = _product_ids
        self.product_types = _product_types
        self.customer_ids = _customer_ids
        self.currencies = _currencies
        self.countries = _countries
        self.coupon_ids = _coupon_ids
        self.client_provider_ids = _client_provider_ids
        self.payment_method_types = _payment_method_types
        self.interval_period = _interval_period
        self.interval_count = _interval_count
        self.revenue_ledger_account_id = _revenue_ledger_account_id
        self.deferred_revenue_ledger_account_id = _deferred_revenue_ledger_account_id
        self.deferred_discount_ledger_account_id = _deferred_discount_ledger_account_id
        self.contra_revenue_ledger_account_id = _contra_revenue_ledger_account_id
        self.discount_ledger_account_id = _discount_ledger_account_id
        self.ar_ledger_account_id = _ar_ledger_account_id
        self.cash_ledger_account_id = _cash_ledger_account_id
        self.payments_clearing_ledger_account_id = _payments_clearing_ledger_account_id
        self.output_tax_ledger_account_id = _output_tax_ledger_account_id
        self.uncollectible_debit_ledger_account_id = _uncollectible_debit_ledger_account_id
        self.customer_credits_ledger_account_id = _customer_credits_ledger_account_id
        self.journal_id = _journal_id
        self.entity_type = _entity_type
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.revenue_ledger_account = _revenue_ledger_account
        self._source = source
        return self

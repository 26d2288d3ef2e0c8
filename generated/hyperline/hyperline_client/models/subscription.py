# Generated from specs/hyperline/resources/subscription_records.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from billfold_core.decimals import number
from billfold_core.errors import DecodeFault
from billfold_core.model import (
    Model,
    array,
    boolean,
    by_kind,
    choice,
    mapping,
    nested,
    or_none,
    record,
    text,
)
from billfold_core.moments import moment
from billfold_core.unset import UNSET

from .currency import CURRENCY_MEMBERS, Currency
from .subscription_activation_strategy import SUBSCRIPTION_ACTIVATION_STRATEGY_MEMBERS, SubscriptionActivationStrategy
from .subscription_cancellation_source import SUBSCRIPTION_CANCELLATION_SOURCE_MEMBERS, SubscriptionCancellationSource
from .subscription_cancellation_strategy import SUBSCRIPTION_CANCELLATION_STRATEGY_MEMBERS, SubscriptionCancellationStrategy
from .subscription_invoice_schedule import SUBSCRIPTION_INVOICE_SCHEDULE_MEMBERS, SubscriptionInvoiceSchedule
from .subscription_status import SUBSCRIPTION_STATUS_MEMBERS, SubscriptionStatus

if TYPE_CHECKING:
    from attrs import define
    from attrs import field as _field

    from . import checkout_session as checkout_session_module
    from . import integration as integration_module
    from . import interval as interval_module
    from . import subscription_contract_terms as subscription_contract_terms_module
    from . import subscription_coupon as subscription_coupon_module
    from . import subscription_live_billing as subscription_live_billing_module
    from . import subscription_phase as subscription_phase_module
    from . import subscription_plan as subscription_plan_module
    from . import subscription_product as subscription_product_module
else:
    from billfold_core.defining import define
    from billfold_core.defining import field as _field
    from billfold_core.later import Later

    checkout_session_module = Later(f"{__package__}.checkout_session")
    integration_module = Later(f"{__package__}.integration")
    interval_module = Later(f"{__package__}.interval")
    subscription_contract_terms_module = Later(f"{__package__}.subscription_contract_terms")
    subscription_coupon_module = Later(f"{__package__}.subscription_coupon")
    subscription_live_billing_module = Later(f"{__package__}.subscription_live_billing")
    subscription_phase_module = Later(f"{__package__}.subscription_phase")
    subscription_plan_module = Later(f"{__package__}.subscription_plan")
    subscription_product_module = Later(f"{__package__}.subscription_product")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Subscription(Model):
    """What one customer has bought and is billed for."""

    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "currency": "currency",
        "status": "status",
        "purchase_order": "purchase_order",
        "customer_id": "customer_id",
        "invoicing_entity_id": "invoicing_entity_id",
        "plan_id": "plan_id",
        "template_id": "template_id",
        "checkout_session_id": "checkout_session_id",
        "crm_opportunity_id": "crm_opportunity_id",
        "minimum_invoice_fee": "minimum_invoice_fee",
        "commitment_interval": "commitment_interval",
        "renew_for": "renew_for",
        "renew_automatically": "renew_automatically",
        "activation_strategy": "activation_strategy",
        "starts_at": "starts_at",
        "contract_start": "contract_start",
        "contract_end": "contract_end",
        "initial_billing_at": "initial_billing_at",
        "paused_at": "paused_at",
        "reactivate_at": "reactivate_at",
        "cancel_at": "cancel_at",
        "cancellation_strategy": "cancellation_strategy",
        "cancellation_amount": "cancellation_amount",
        "cancellation_reason": "cancellation_reason",
        "cancellation_source": "cancellation_source",
        "estimated_arr": "estimated_arr",
        "contract_value": "contract_value",
        "current_period_started_at": "current_period_started_at",
        "current_period_ends_at": "current_period_ends_at",
        "next_payment_at": "next_payment_at",
        "next_payment_amount": "next_payment_amount",
        "renews_at": "renews_at",
        "current_phase_id": "current_phase_id",
        "display_shipping_details": "display_shipping_details",
        "properties": "properties",
        "custom_properties": "custom_properties",
        "invoice_schedule": "invoice_schedule",
        "generate_document": "generate_document",
        "document_name": "document_name",
        "add_tax_to_document": "add_tax_to_document",
        "generate_draft_invoices": "generate_draft_invoices",
        "do_not_charge_subscription": "do_not_charge_subscription",
        "invoice_custom_note": "invoice_custom_note",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "products": "products",
        "coupons": "coupons",
        "integrations": "integrations",
        "phases": "phases",
        "contract_terms": "contract_terms",
        "checkout_session": "checkout_session",
        "live_billing": "live_billing",
        "payment_method_type": "payment_method_type",
        "payment_method": "payment_method",
        "plan": "plan",
        "trial_ends_at": "trial_ends_at",
    }
    NULLABLE = frozenset(
        {
            "name",
            "currency",
            "status",
            "purchase_order",
            "customer_id",
            "invoicing_entity_id",
            "plan_id",
            "template_id",
            "checkout_session_id",
            "crm_opportunity_id",
            "minimum_invoice_fee",
            "commitment_interval",
            "renew_for",
            "renew_automatically",
            "activation_strategy",
            "starts_at",
            "contract_start",
            "contract_end",
            "initial_billing_at",
            "paused_at",
            "reactivate_at",
            "cancel_at",
            "cancellation_strategy",
            "cancellation_amount",
            "cancellation_reason",
            "cancellation_source",
            "estimated_arr",
            "contract_value",
            "current_period_started_at",
            "current_period_ends_at",
            "next_payment_at",
            "next_payment_amount",
            "renews_at",
            "current_phase_id",
            "display_shipping_details",
            "properties",
            "custom_properties",
            "invoice_schedule",
            "generate_document",
            "document_name",
            "add_tax_to_document",
            "generate_draft_invoices",
            "do_not_charge_subscription",
            "invoice_custom_note",
            "created_at",
            "updated_at",
            "products",
            "coupons",
            "integrations",
            "phases",
            "contract_terms",
            "checkout_session",
            "live_billing",
            "payment_method_type",
            "payment_method",
            "plan",
            "trial_ends_at",
        }
    )
    FIRM = frozenset(
        {
            "id",
            "currency",
            "minimum_invoice_fee",
            "cancellation_amount",
            "estimated_arr",
            "contract_value",
            "next_payment_amount",
            "products",
            "coupons",
            "phases",
            "live_billing",
        }
    )

    id: str
    """Id of the subscription, sub_…."""
    name: str | None = None
    """Name to show."""
    currency: Currency | None = None
    """Currency of every amount of it."""
    status: SubscriptionStatus | None = None
    """How far it is in its life."""
    purchase_order: str | None = None
    """The buyer's order number."""
    customer_id: str | None = None
    """Id of the customer, cus_…."""
    invoicing_entity_id: str | None = None
    """Id of the invoicing entity that sells, ive_…."""
    plan_id: str | None = None
    """Id of the legacy plan it was made from. Deprecated."""
    template_id: str | None = None
    """Id of the template it was made from, subt_…."""
    checkout_session_id: str | None = None
    """Id of its checkout session, che_…."""
    crm_opportunity_id: str | None = None
    """Id of the deal in the connected CRM."""
    minimum_invoice_fee: Decimal | None = None
    """Least that a recurring invoice comes to. In the currency's minor unit (cents for USD); currency: `currency`."""
    commitment_interval: interval_module.Interval | None = None
    """Length of the commitment. Superseded by `contract_terms`."""
    renew_for: interval_module.Interval | None = None
    """Length that it renews for. Superseded by `contract_terms`."""
    renew_automatically: bool | None = None
    """Whether it renews by itself. Superseded by `contract_terms`."""
    activation_strategy: SubscriptionActivationStrategy | None = None
    """What activates it."""
    starts_at: datetime | None = None
    """Moment it starts."""
    contract_start: datetime | None = None
    """Moment the contract starts."""
    contract_end: datetime | None = None
    """Moment the contract ends."""
    initial_billing_at: datetime | None = None
    """Moment of the first billing."""
    paused_at: datetime | None = None
    """Moment it was paused."""
    reactivate_at: datetime | None = None
    """Moment it is taken up again by itself."""
    cancel_at: datetime | None = None
    """Moment it ends, or ended."""
    cancellation_strategy: SubscriptionCancellationStrategy | None = None
    """What is charged or refunded when it is cancelled. The same as `do_nothing` when it is not set."""
    cancellation_amount: Decimal | None = None
    """Amount charged or refunded by the custom strategies. In the currency's minor unit (cents for USD); currency:
    `currency`."""
    cancellation_reason: str | None = None
    """Why it was cancelled."""
    cancellation_source: SubscriptionCancellationSource | None = None
    """Who cancelled it."""
    estimated_arr: Decimal | None = None
    """Estimated annual recurring revenue. In the currency's minor unit (cents for USD); currency: `currency`."""
    contract_value: Decimal | None = None
    """Value of the contract. In the currency's minor unit (cents for USD); currency: `currency`."""
    current_period_started_at: datetime | None = None
    """Moment the current period started."""
    current_period_ends_at: datetime | None = None
    """Moment the current period ends."""
    next_payment_at: datetime | None = None
    """Moment of the next payment."""
    next_payment_amount: Decimal | None = None
    """Amount of the next payment. In the currency's minor unit (cents for USD); currency: `currency`."""
    renews_at: datetime | None = None
    """Moment at which the commitment renews next."""
    current_phase_id: str | None = None
    """Id of the running phase, sup_…."""
    display_shipping_details: bool | None = None
    """Whether invoices show the shipping address."""
    properties: dict[str, str | Decimal | bool | list[str | Decimal | bool | None] | None] | None = None
    """Free data kept with the subscription."""
    custom_properties: dict[str, str | Decimal | bool | list[str] | None] | None = None
    """Values of the custom properties, by the property's slug."""
    invoice_schedule: SubscriptionInvoiceSchedule | None = None
    """Whether it is billed at the start or at the end of a period."""
    generate_document: bool | None = None
    """Whether documents without legal force are made instead of invoices."""
    document_name: str | None = None
    """Title of such documents."""
    add_tax_to_document: bool | None = None
    """Whether such documents have taxes."""
    generate_draft_invoices: bool | None = None
    """Whether invoices stay drafts, to be looked at."""
    do_not_charge_subscription: bool | None = None
    """Whether invoices are settled at once without collecting money."""
    invoice_custom_note: str | None = None
    """Note that its invoices carry."""
    created_at: datetime | None = None
    """Moment it was made."""
    updated_at: datetime | None = None
    """Moment of the last change."""
    products: list[subscription_product_module.SubscriptionProduct] | None = None
    """What is sold."""
    coupons: list[subscription_coupon_module.SubscriptionCoupon] | None = None
    """Discounts."""
    integrations: list[integration_module.Integration] | None = None
    """The same subscription in external systems."""
    phases: list[subscription_phase_module.SubscriptionPhase] | None = None
    """Its phases in their order. Absent in lists."""
    contract_terms: subscription_contract_terms_module.SubscriptionContractTerms | None = None
    """Start, end and renewal of the contract. Absent in lists."""
    checkout_session: checkout_session_module.CheckoutSession | None = None
    """The hosted page that the buyer is sent to. Absent in lists."""
    live_billing: subscription_live_billing_module.SubscriptionLiveBilling | None = None
    """What the current period has come to so far. Only where it was asked for."""
    payment_method_type: str | None = None
    """Kind of payment method. In older answers only."""
    payment_method: Any = None
    """The payment method, in a form that is not published. In older answers only."""
    plan: subscription_plan_module.SubscriptionPlan | None = None
    """The legacy plan. In older answers only."""
    trial_ends_at: datetime | None = None
    """Moment the trial ends. In older answers only."""
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
            if (_name := get("name")) is not None and type(_name) is not str:
                _name = text(_name, "name")
            if (_currency := get("currency")) is not None:
                try:
                    _currency = CURRENCY_MEMBERS[_currency]
                except (KeyError, TypeError):
                    _currency = choice(_currency, "currency", Currency)
            if (_status := get("status")) is not None:
                try:
                    _status = SUBSCRIPTION_STATUS_MEMBERS[_status]
                except (KeyError, TypeError):
                    _status = choice(_status, "status", SubscriptionStatus)
            if (_purchase_order := get("purchase_order")) is not None and type(_purchase_order) is not str:
                _purchase_order = text(_purchase_order, "purchase_order")
            if (_customer_id := get("customer_id")) is not None and type(_customer_id) is not str:
                _customer_id = text(_customer_id, "customer_id")
            if (_invoicing_entity_id := get("invoicing_entity_id")) is not None and type(_invoicing_entity_id) is not str:
                _invoicing_entity_id = text(_invoicing_entity_id, "invoicing_entity_id")
            if (_plan_id := get("plan_id")) is not None and type(_plan_id) is not str:
                _plan_id = text(_plan_id, "plan_id")
            if (_template_id := get("template_id")) is not None and type(_template_id) is not str:
                _template_id = text(_template_id, "template_id")
            if (_checkout_session_id := get("checkout_session_id")) is not None and type(_checkout_session_id) is not str:
                _checkout_session_id = text(_checkout_session_id, "checkout_session_id")
            if (_crm_opportunity_id := get("crm_opportunity_id")) is not None and type(_crm_opportunity_id) is not str:
                _crm_opportunity_id = text(_crm_opportunity_id, "crm_opportunity_id")
            if (_minimum_invoice_fee := get("minimum_invoice_fee")) is not None and type(_minimum_invoice_fee) is not Decimal:
                _minimum_invoice_fee = number(_minimum_invoice_fee, "minimum_invoice_fee")
            if (_commitment_interval := get("commitment_interval")) is not None:
                _commitment_interval = nested(_commitment_interval, "commitment_interval", interval_module.Interval.from_dict)
            if (_renew_for := get("renew_for")) is not None:
                _renew_for = nested(_renew_for, "renew_for", interval_module.Interval.from_dict)
            if (_renew_automatically := get("renew_automatically")) is not None and type(_renew_automatically) is not bool:
                _renew_automatically = boolean(_renew_automatically, "renew_automatically")
            if (_activation_strategy := get("activation_strategy")) is not None:
                try:
                    _activation_strategy = SUBSCRIPTION_ACTIVATION_STRATEGY_MEMBERS[_activation_strategy]
                except (KeyError, TypeError):
                    _activation_strategy = choice(_activation_strategy, "activation_strategy", SubscriptionActivationStrategy)
            if (_starts_at := get("starts_at")) is not None:
                _starts_at = moment(_starts_at, "starts_at")
            if (_contract_start := get("contract_start")) is not None:
                _contract_start = moment(_contract_start, "contract_start")
            if (_contract_end := get("contract_end")) is not None:
                _contract_end = moment(_contract_end, "contract_end")
            if (_initial_billing_at := get("initial_billing_at")) is not None:
                _initial_billing_at = moment(_initial_billing_at, "initial_billing_at")
            if (_paused_at := get("paused_at")) is not None:
                _paused_at = moment(_paused_at, "paused_at")
            if (_reactivate_at := get("reactivate_at")) is not None:
                _reactivate_at = moment(_reactivate_at, "reactivate_at")
            if (_cancel_at := get("cancel_at")) is not None:
                _cancel_at = moment(_cancel_at, "cancel_at")
            if (_cancellation_strategy := get("cancellation_strategy")) is not None:
                try:
                    _cancellation_strategy = SUBSCRIPTION_CANCELLATION_STRATEGY_MEMBERS[_cancellation_strategy]
                except (KeyError, TypeError):
                    _cancellation_strategy = choice(
                        _cancellation_strategy, "cancellation_strategy", SubscriptionCancellationStrategy
                    )
            if (_cancellation_amount := get("cancellation_amount")) is not None and type(_cancellation_amount) is not Decimal:
                _cancellation_amount = number(_cancellation_amount, "cancellation_amount")
            if (_cancellation_reason := get("cancellation_reason")) is not None and type(_cancellation_reason) is not str:
                _cancellation_reason = text(_cancellation_reason, "cancellation_reason")
            if (_cancellation_source := get("cancellation_source")) is not None:
                try:
                    _cancellation_source = SUBSCRIPTION_CANCELLATION_SOURCE_MEMBERS[_cancellation_source]
                except (KeyError, TypeError):
                    _cancellation_source = choice(_cancellation_source, "cancellation_source", SubscriptionCancellationSource)
            if (_estimated_arr := get("estimated_arr")) is not None and type(_estimated_arr) is not Decimal:
                _estimated_arr = number(_estimated_arr, "estimated_arr")
            if (_contract_value := get("contract_value")) is not None and type(_contract_value) is not Decimal:
                _contract_value = number(_contract_value, "contract_value")
            if (_current_period_started_at := get("current_period_started_at")) is not None:
                _current_period_started_at = moment(_current_period_started_at, "current_period_started_at")
            if (_current_period_ends_at := get("current_period_ends_at")) is not None:
                _current_period_ends_at = moment(_current_period_ends_at, "current_period_ends_at")
            if (_next_payment_at := get("next_payment_at")) is not None:
                _next_payment_at = moment(_next_payment_at, "next_payment_at")
            if (_next_payment_amount := get("next_payment_amount")) is not None and type(_next_payment_amount) is not Decimal:
                _next_payment_amount = number(_next_payment_amount, "next_payment_amount")
            if (_renews_at := get("renews_at")) is not None:
                _renews_at = moment(_renews_at, "renews_at")
            if (_current_phase_id := get("current_phase_id")) is not None and type(_current_phase_id) is not str:
                _current_phase_id = text(_current_phase_id, "current_phase_id")
            if (_display_shipping_details := get("display_shipping_details")) is not None and type(
                _display_shipping_details
            ) is not bool:
                _display_shipping_details = boolean(_display_shipping_details, "display_shipping_details")
            if (_properties := get("properties")) is not None:
                _properties = mapping(
                    _properties,
                    "properties",
                    partial(
                        or_none,
                        decode=partial(
                            by_kind,
                            field="",
                            readers={
                                str: text,
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(
                                    array,
                                    field="",
                                    decode=partial(
                                        or_none,
                                        decode=partial(
                                            by_kind,
                                            field="",
                                            readers={str: text, int: number, Decimal: number, float: number, bool: boolean},
                                        ),
                                    ),
                                ),
                            },
                        ),
                    ),
                )
            if (_custom_properties := get("custom_properties")) is not None:
                _custom_properties = mapping(
                    _custom_properties,
                    "custom_properties",
                    partial(
                        or_none,
                        decode=partial(
                            by_kind,
                            field="",
                            readers={
                                str: text,
                                int: number,
                                Decimal: number,
                                float: number,
                                bool: boolean,
                                list: partial(array, field="", decode=text),
                            },
                        ),
                    ),
                )
            if (_invoice_schedule := get("invoice_schedule")) is not None:
                try:
                    _invoice_schedule = SUBSCRIPTION_INVOICE_SCHEDULE_MEMBERS[_invoice_schedule]
                except (KeyError, TypeError):
                    _invoice_schedule = choice(_invoice_schedule, "invoice_schedule", SubscriptionInvoiceSchedule)
            if (_generate_document := get("generate_document")) is not None and type(_generate_document) is not bool:
                _generate_document = boolean(_generate_document, "generate_document")
            if (_document_name := get("document_name")) is not None and type(_document_name) is not str:
                _document_name = text(_document_name, "document_name")
            if (_add_tax_to_document := get("add_tax_to_document")) is not None and type(_add_tax_to_document) is not bool:
                _add_tax_to_document = boolean(_add_tax_to_document, "add_tax_to_document")
            if (_generate_draft_invoices := get("generate_draft_invoices")) is not None and type(
                _generate_draft_invoices
            ) is not bool:
                _generate_draft_invoices = boolean(_generate_draft_invoices, "generate_draft_invoices")
            if (_do_not_charge_subscription := get("do_not_charge_subscription")) is not None and type(
                _do_not_charge_subscription
            ) is not bool:
                _do_not_charge_subscription = boolean(_do_not_charge_subscription, "do_not_charge_subscription")
            if (_invoice_custom_note := get("invoice_custom_note")) is not None and type(_invoice_custom_note) is not str:
                _invoice_custom_note = text(_invoice_custom_note, "invoice_custom_note")
            if (_created_at := get("created_at")) is not None:
                _created_at = moment(_created_at, "created_at")
            if (_updated_at := get("updated_at")) is not None:
                _updated_at = moment(_updated_at, "updated_at")
            if (_products := get("products")) is not None:
                _products = array(_products, "products", subscription_product_module.SubscriptionProduct.from_dict)
            if (_coupons := get("coupons")) is not None:
                _coupons = array(_coupons, "coupons", subscription_coupon_module.SubscriptionCoupon.from_dict)
            if (_integrations := get("integrations")) is not None:
                _integrations = array(_integrations, "integrations", integration_module.Integration.from_dict)
            if (_phases := get("phases")) is not None:
                _phases = array(_phases, "phases", subscription_phase_module.SubscriptionPhase.from_dict)
            if (_contract_terms := get("contract_terms")) is not None:
                _contract_terms = nested(
                    _contract_terms, "contract_terms", subscription_contract_terms_module.SubscriptionContractTerms.from_dict
                )
            if (_checkout_session := get("checkout_session")) is not None:
                _checkout_session = nested(
                    _checkout_session, "checkout_session", checkout_session_module.CheckoutSession.from_dict
                )
            if (_live_billing := get("live_billing")) is not None:
                _live_billing = nested(
                    _live_billing, "live_billing", subscription_live_billing_module.SubscriptionLiveBilling.from_dict
                )
            if (_payment_method_type := get("payment_method_type")) is not None and type(_payment_method_type) is not str:
                _payment_method_type = text(_payment_method_type, "payment_method_type")
            _payment_method = get("payment_method")
            if (_plan := get("plan")) is not None:
                _plan = nested(_plan, "plan", subscription_plan_module.SubscriptionPlan.from_dict)
            if (_trial_ends_at := get("trial_ends_at")) is not None:
                _trial_ends_at = moment(_trial_ends_at, "trial_ends_at")
        except DecodeFault as fault:
            return cls._kept(source, fault)
        self = object.__new__(cls)
        self.id = _id
        self.name = _name
        self.currency = _currency
        self.status = _status
        self.purchase_order = _purchase_order
        self.customer_id = _customer_id
        self.invoicing_entity_id = _invoicing_entity_id
        self.plan_id = _plan_id
        self.template_id = _template_id
        self.checkout_session_id = _checkout_session_id
        self.crm_opportunity_id = _crm_opportunity_id
        self.minimum_invoice_fee = _minimum_invoice_fee
        self.commitment_interval = _commitment_interval
        self.renew_for = _renew_for
        self.renew_automatically = _renew_automatically
        self.activation_strategy = _activation_strategy
        self.starts_at = _starts_at
        self.contract_start = _contract_start
        self.contract_end = _contract_end
        self.initial_billing_at = _initial_billing_at
        self.paused_at = _paused_at
        self.reactivate_at = _reactivate_at
        self.cancel_at = _cancel_at
        self.cancellation_strategy = _cancellation_strategy
        self.cancellation_amount = _cancellation_amount
        self.cancellation_reason = _cancellation_reason
        self.cancellation_source = _cancellation_source
        self.estimated_arr = _estimated_arr
        self.contract_value = _contract_value
        self.current_period_started_at = _current_period_started_at
        self.current_period_ends_at = _current_period_ends_at
        self.next_payment_at = _next_payment_at
        self.next_payment_amount = _next_payment_amount
        self.renews_at = _renews_at
        self.current_phase_id = _current_phase_id
        self.display_shipping_details = _display_shipping_details
        self.properties = _properties
        self.custom_properties = _custom_properties
        self.invoice_schedule = _invoice_schedule
        self.generate_document = _generate_document
        self.document_name = _document_name
        self.add_tax_to_document = _add_tax_to_document
        self.generate_draft_invoices = _generate_draft_invoices
        self.do_not_charge_subscription = _do_not_charge_subscription
        self.invoice_custom_note = _invoice_custom_note
        self.created_at = _created_at
        self.updated_at = _updated_at
        self.products = _products
        self.coupons = _coupons
        self.integrations = _integrations
        self.phases = _phases
        self.contract_terms = _contract_terms
        self.checkout_session = _checkout_session
        self.live_billing = _live_billing
        self.payment_method_type = _payment_method_type
        self.payment_method = _payment_method
        self.plan = _plan
        self.trial_ends_at = _trial_ends_at
        self._source = source
        return self

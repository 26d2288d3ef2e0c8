# Generated from specs/hyperline. Do not edit.
"""Tables of what several resources are sent."""

from typing import Final

from billfold_core.encode import (
    BOOLEAN,
    TEXT,
    TIME,
    Record,
    Rule,
    Union,
    choice,
    constant,
    kinds,
    many,
    money_number,
    nullable,
    number,
    text,
    whole,
)

COUNTRY: Final = choice(
    *(
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT "
        "BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH "
        "ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT "
        "HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
        "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI "
        "NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG "
        "SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG "
        "UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ES-CE ES-ML IC PT-20 PT-30 XK"
    ).split()
)
US_STATE: Final = choice(
    *(
        "AA AE AK AL AP AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT "
        "NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UT VA VI VT WA WI WV WY"
    ).split()
)
ADDRESS_INPUT: Final = Record(
    {
        "name": nullable(TEXT),
        "line1": nullable(TEXT),
        "line2": nullable(TEXT),
        "city": nullable(TEXT),
        "zip": nullable(TEXT),
        "state": nullable(US_STATE),
        "country": nullable(COUNTRY),
    }
)
AGGREGATOR_OPERATOR: Final = choice(*("isNull isNotNull in notIn gte gt lte lt equals notEqual").split())
AGGREGATOR_CONDITION_INPUT: Final = Record(
    {
        "property": TEXT,
        "operator": AGGREGATOR_OPERATOR,
        "value": kinds(bool=BOOLEAN, int=number(), Decimal=number(), float=number(), str=TEXT),
    },
    "property operator",
)
CONJUNCTION: Final = choice("and", "or")
AGGREGATOR_FILTER_INPUT: Final = Record(
    {"conditional": CONJUNCTION, "fields": many(AGGREGATOR_CONDITION_INPUT)}, "conditional fields"
)
AGGREGATOR_TYPE: Final = choice("metered", "licensed")
BILLING_PERIOD: Final = choice("once", "days", "weeks", "months", "years")
BILLING_INTERVAL_INPUT: Final = Record(
    {"period": BILLING_PERIOD, "count": whole(least=1)},
    "period",
    Rule(
        "count",
        "is needed when `period` is `days`, `weeks`, `months` or `years`",
        lambda source: "period" in source and source["period"] in ("days", "weeks", "months", "years") and "count" not in source,
    ),
)
BPS_PRICE_INPUT: Final = Record(
    {
        "from": number(),
        "to": nullable(number()),
        "percentage": number(),
        "type": constant("bps"),
        "per_unit_cap": nullable(money_number(least=0)),
        "per_unit_floor": nullable(money_number(least=0)),
        "per_unit_fee": nullable(money_number(least=0)),
    },
    "from to percentage type",
)
INCOMPLETE_TIER_RULE: Final = choice("pro_rata", "pay_in_full", "do_not_charge")
BULK_PRICE_INPUT: Final = Record(
    {
        "amount": money_number(least=0),
        "to": nullable(number()),
        "type": constant("bulk"),
        "unit_count": number(),
        "on_bucket_incomplete": nullable(INCOMPLETE_TIER_RULE),
    },
    "amount to type",
)
BUNDLE_PRICE_INPUT: Final = Record(
    {"amount": money_number(least=0), "unit_count": number(), "type": constant("bundle")}, "amount unit_count type"
)
COMMITMENT_PERIOD: Final = choice("all", "weeks", "months", "years")
COMMITMENT_INTERVAL_INPUT: Final = Record(
    {"period": COMMITMENT_PERIOD, "count": whole(least=1)},
    "period",
    Rule(
        "count",
        "is needed when `period` is `weeks`, `months` or `years`",
        lambda source: "period" in source and source["period"] in ("weeks", "months", "years") and "count" not in source,
    ),
)
CURRENCY: Final = choice(
    *(
        "EUR AED AFN XCD ALL AMD AOA ARS USD AUD AWG AZN BAM BBD BDT BGN BHD BIF XOF BMD BND BOB BRL BSD BTN "
        "NOK BWP BYR BZD CAD CDF XAF CHF NZD CLP CNY COP CRC CUP CVE ANG CZK DJF DKK DOP DZD EGP MAD ERN ETB "
        "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES "
        "KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MOP MRO MUR MVR MWK MXN "
        "MYR MZN NAD XPF NGN NIO NPR OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK "
        "SGD SHP SLL SOS SRD SSP STD SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VEF VND VUV "
        "WST YER ZAR ZMW ZWL"
    ).split()
)
FEE_PRICE_INPUT: Final = Record({"amount": money_number(least=0), "type": constant("fee")}, "amount type")
INTERVAL_PERIOD: Final = choice("days", "weeks", "months", "years")
INTERVAL_INPUT: Final = Record({"period": INTERVAL_PERIOD, "count": whole(least=1)}, "period count")
INVOICE_COUPON_INPUT: Final = Record(
    {
        "coupon_id": TEXT,
        "name": TEXT,
        "discount_amount": money_number(least=0),
        "discount_percent": number(),
        "line_item_indexes": many(whole()),
    }
)
INVOICE_CREATE_STATUS: Final = text(least=1)
INVOICE_CREATE_TYPE: Final = choice("invoice", "credit_note", "document")
INVOICE_CUSTOM_FIELD_INPUT: Final = Record(
    {"label": text(least=1, most=100), "value": text(most=500), "type": constant("custom")}, "label value type"
)
INVOICE_PROPERTY_FIELD_INPUT: Final = Record({"slug": TEXT, "type": constant("custom_property")}, "slug type")
INVOICE_STANDARD_FIELD: Final = choice("customer_id", "subscription_id", "quote_id")
INVOICE_STANDARD_FIELD_INPUT: Final = Record({"field": INVOICE_STANDARD_FIELD, "type": constant("standard")}, "field type")
INVOICE_DISPLAY_FIELD_INPUT: Final = Union(
    "type",
    {
        "standard": INVOICE_STANDARD_FIELD_INPUT,
        "custom_property": INVOICE_PROPERTY_FIELD_INPUT,
        "custom": INVOICE_CUSTOM_FIELD_INPUT,
    },
)
INVOICE_LINE_ITEM_INPUT: Final = Record(
    {
        "product_id": TEXT,
        "name": TEXT,
        "description": TEXT,
        "unit_amount": money_number(least=0),
        "units_count": number(),
        "tax_rate": number(),
        "period_start": TIME,
        "period_end": TIME,
        "display_unit_amount": BOOLEAN,
        "display_service_period": BOOLEAN,
    },
    "",
    Rule("name", "is needed, or else `product_id`", lambda source: "product_id" not in source and "name" not in source),
    Rule(
        "unit_amount",
        "is needed, or else `product_id`",
        lambda source: "product_id" not in source and "unit_amount" not in source,
    ),
)
INVOICE_PAYMENT_METHOD_TYPE: Final = choice("transfer", "external")
INVOICE_PAYMENT_PROVIDER: Final = choice("airwallex", "gocardless", "mollie", "stripe")
INVOICE_PAYMENT_INPUT: Final = Record(
    {
        "amount": money_number(least=0),
        "process_at": TIME,
        "payment_method_id": TEXT,
        "payment_method_type": INVOICE_PAYMENT_METHOD_TYPE,
        "bank_account_id": TEXT,
        "provider_name": INVOICE_PAYMENT_PROVIDER,
        "provider_id": TEXT,
        "provider_transaction_id": TEXT,
    },
    "amount process_at",
    Rule(
        "payment_method_type",
        "cannot be given when `payment_method_id` is given",
        lambda source: "payment_method_id" in source and "payment_method_type" in source,
    ),
    Rule(
        "bank_account_id",
        "cannot be given when `payment_method_id` is given",
        lambda source: "payment_method_id" in source and "bank_account_id" in source,
    ),
    Rule(
        "provider_transaction_id",
        "cannot be given when `payment_method_id` is given",
        lambda source: "payment_method_id" in source and "provider_transaction_id" in source,
    ),
    Rule(
        "payment_method_type",
        "cannot be given when `provider_transaction_id` is given",
        lambda source: "provider_transaction_id" in source and "payment_method_type" in source,
    ),
    Rule(
        "bank_account_id",
        "cannot be given when `provider_transaction_id` is given",
        lambda source: "provider_transaction_id" in source and "bank_account_id" in source,
    ),
    Rule(
        "bank_account_id",
        "cannot be given when `payment_method_type` is `external`",
        lambda source: (
            "payment_method_type" in source and source["payment_method_type"] == "external" and "bank_account_id" in source
        ),
    ),
)
INVOICE_PAYMENT_STRATEGY: Final = choice("current", "external")
INVOICE_TAX_SCHEME_INPUT: Final = choice("auto", "not_eligible")
LANGUAGE: Final = choice("fr", "en", "de", "it", "nl", "es", "pt", "pl")
LEDGER_ACCOUNT_TYPE: Final = choice(
    "asset", "contra_asset", "liability", "contra_liability", "equity", "revenue", "contra_revenue", "expense"
)
METERING_OPERATOR: Final = choice(*("is_null is_not_null in not_in gte gt lte lt equals not_equal").split())
PACKAGED_PRICE_INPUT: Final = Record(
    {
        "amount": money_number(least=0),
        "from": number(),
        "to": nullable(number()),
        "type": constant("packaged"),
        "unit_count": number(),
        "on_bucket_incomplete": INCOMPLETE_TIER_RULE,
    },
    "amount from to type",
)
PAYMENT_METHOD_TYPE: Final = choice(
    *("card apple_pay google_pay direct_debit direct_debit_ach direct_debit_bacs stripe_link transfer transfer_automated").split()
)
VOLUME_PRICE_INPUT: Final = Record(
    {
        "amount": money_number(least=0),
        "from": number(),
        "to": nullable(number()),
        "type": constant("volume"),
        "unit_count": number(),
        "on_bucket_incomplete": INCOMPLETE_TIER_RULE,
    },
    "amount from to type",
)
PRICE_INPUT: Final = Union(
    "type",
    {
        "fee": FEE_PRICE_INPUT,
        "volume": VOLUME_PRICE_INPUT,
        "packaged": PACKAGED_PRICE_INPUT,
        "bulk": BULK_PRICE_INPUT,
        "bps": BPS_PRICE_INPUT,
        "bundle": BUNDLE_PRICE_INPUT,
    },
)
PRICE_MODEL: Final = choice("fee", "volume", "packaged", "bulk", "bps", "bundle")
PRICE_CONFIGURATION_INPUT: Final = Record(
    {
        "currency": CURRENCY,
        "billing_interval": BILLING_INTERVAL_INPUT,
        "type": PRICE_MODEL,
        "prices": many(PRICE_INPUT),
        "commitment_interval": nullable(COMMITMENT_INTERVAL_INPUT),
        "countries": nullable(many(COUNTRY)),
        "price_book_id": nullable(TEXT),
        "allow_on_portal": BOOLEAN,
        "country": nullable(COUNTRY),
        "plan_id": nullable(TEXT),
    },
    "currency billing_interval type prices",
    Rule(
        "type",
        "must be `bundle` when `allow_on_portal` is given",
        lambda source: "allow_on_portal" in source and "type" in source and source["type"] != "bundle",
    ),
)
QUOTE_INITIAL_STATUS: Final = choice("draft", "approved", "pending_signature")
QUOTE_PRICE_TIERS: Final = choice("all", "matching", "none")
RECOGNITION_WINDOW_INPUT: Final = Record({"start_date": TEXT, "end_date": TEXT})
REFUND_METHOD: Final = choice("wallet", "original_payment_method", "external")
SORT_ORDER: Final = choice("asc", "desc")
SUBSCRIPTION_BILLING_ALIGNMENT: Final = choice("calendar_period", "anniversary")
SUBSCRIPTION_METERING_CONDITION_INPUT: Final = Record(
    {
        "property": TEXT,
        "operator": METERING_OPERATOR,
        "value": kinds(bool=BOOLEAN, int=number(), Decimal=number(), float=number(), str=TEXT),
    },
    "property operator",
)
SUBSCRIPTION_METERING_CONDITIONS_INPUT: Final = Record(
    {"conditional": CONJUNCTION, "fields": many(SUBSCRIPTION_METERING_CONDITION_INPUT)}, "conditional fields"
)
SUBSCRIPTION_METERING_FILTER_INPUT: Final = Record(
    {"name": TEXT, "configuration": SUBSCRIPTION_METERING_CONDITIONS_INPUT}, "name configuration"
)
SUBSCRIPTION_BPS_PRICE_INPUT: Final = Record(
    {
        "from": number(),
        "to": nullable(number()),
        "percentage": number(),
        "type": constant("bps"),
        "per_unit_cap": nullable(money_number(least=0)),
        "per_unit_floor": nullable(money_number(least=0)),
        "per_unit_fee": nullable(money_number(least=0)),
        "metering_filter": SUBSCRIPTION_METERING_FILTER_INPUT,
    },
    "from to percentage type",
)
SUBSCRIPTION_BULK_PRICE_INPUT: Final = Record(
    {
        "amount": money_number(least=0),
        "to": nullable(number()),
        "type": constant("bulk"),
        "unit_count": number(),
        "on_tier_incomplete": nullable(INCOMPLETE_TIER_RULE),
        "metering_filter": SUBSCRIPTION_METERING_FILTER_INPUT,
    },
    "amount to type",
)
SUBSCRIPTION_CANCELLATION_STRATEGY: Final = choice(
    "refund_prorata", "refund_custom", "charge_prorata", "charge_custom", "end_of_period", "do_nothing"
)
SUBSCRIPTION_CHILDREN_USAGE: Final = choice("sum", "max")
SUBSCRIPTION_CONTRACT_ACTIVATION: Final = choice("start_date", "immediately", "manual", "quote_signature", "checkout")
SUBSCRIPTION_END_STRATEGY: Final = choice("end_date", "duration", "manual")
SUBSCRIPTION_CONTRACT_TERMS_INPUT: Final = Record(
    {
        "activation_strategy": SUBSCRIPTION_CONTRACT_ACTIVATION,
        "end_strategy": SUBSCRIPTION_END_STRATEGY,
        "starts_at": TIME,
        "ends_at": TIME,
        "duration": INTERVAL_INPUT,
        "renew_automatically": BOOLEAN,
        "renew_for_duration": INTERVAL_INPUT,
    },
    "activation_strategy end_strategy",
)
SUBSCRIPTION_COUPON_REPEAT: Final = choice("once", "forever", "custom", "duration")
SUBSCRIPTION_COUPON_TYPE: Final = choice("amount", "percent")
SUBSCRIPTION_COUPON_INPUT: Final = Record(
    {
        "id": TEXT,
        "type": SUBSCRIPTION_COUPON_TYPE,
        "name": TEXT,
        "discount_amount": money_number(above=0),
        "discount_percent": number(most=100, above=0),
        "repeat": SUBSCRIPTION_COUPON_REPEAT,
        "duration_period": INTERVAL_PERIOD,
        "duration_count": whole(),
        "expires_at": TIME,
        "apply_at": TIME,
        "product_ids": nullable(many(TEXT, least=1)),
    },
    "",
    Rule("id", "is needed, or else `type`", lambda source: not ("id" in source or "type" in source) and "id" not in source),
    Rule("type", "cannot be given when `id` is given", lambda source: "id" in source and "type" in source),
    Rule("name", "cannot be given when `id` is given", lambda source: "id" in source and "name" in source),
    Rule("discount_amount", "cannot be given when `id` is given", lambda source: "id" in source and "discount_amount" in source),
    Rule(
        "discount_percent", "cannot be given when `id` is given", lambda source: "id" in source and "discount_percent" in source
    ),
    Rule("repeat", "is needed when `type` is given", lambda source: "type" in source and "repeat" not in source),
    Rule(
        "discount_amount",
        "is needed when `type` is `amount`",
        lambda source: "type" in source and source["type"] == "amount" and "discount_amount" not in source,
    ),
    Rule(
        "discount_percent",
        "cannot be given when `type` is `amount`",
        lambda source: "type" in source and source["type"] == "amount" and "discount_percent" in source,
    ),
    Rule(
        "discount_percent",
        "is needed when `type` is `percent`",
        lambda source: "type" in source and source["type"] == "percent" and "discount_percent" not in source,
    ),
    Rule(
        "discount_amount",
        "cannot be given when `type` is `percent`",
        lambda source: "type" in source and source["type"] == "percent" and "discount_amount" in source,
    ),
    Rule(
        "expires_at",
        "cannot be given when `repeat` is `once`, `forever` or `duration`",
        lambda source: "repeat" in source and source["repeat"] in ("once", "forever", "duration") and "expires_at" in source,
    ),
)
SUBSCRIPTION_METERING_WINDOW: Final = choice(
    "subscription_commitment", "payment_interval", "full_database", "phase_duration", "custom"
)
SUBSCRIPTION_PACKAGED_PRICE_INPUT: Final = Record(
    {
        "amount": money_number(least=0),
        "from": number(),
        "to": nullable(number()),
        "type": constant("packaged"),
        "unit_count": number(),
        "on_bucket_incomplete": INCOMPLETE_TIER_RULE,
        "metering_filter": SUBSCRIPTION_METERING_FILTER_INPUT,
    },
    "amount from to type",
)
SUBSCRIPTION_PAYMENT_INTERVAL_INPUT: Final = Record(
    {"period": BILLING_PERIOD, "count": whole(least=1)},
    "period",
    Rule(
        "count",
        "cannot be given when `period` is `once`",
        lambda source: "period" in source and source["period"] == "once" and "count" in source,
    ),
)
SUBSCRIPTION_PAYMENT_SCHEDULE: Final = choice("immediately", "next_invoice", "custom")
SUBSCRIPTION_PHASE_ACTIVATION: Final = choice(
    "immediately", "manual", "start_date", "quote_signature", "checkout", "contract_start_date", "previous_phase_end"
)
SUBSCRIPTION_PHASE_BILLING_DATE: Final = choice("phase_start", "specific_date")
SUBSCRIPTION_PHASE_CALCULATION: Final = choice("prorata", "pay_in_full", "none")
SUBSCRIPTION_PHASE_END_STRATEGY: Final = choice("manual", "end_date", "duration", "contract_end_date")
SUBSCRIPTION_PHASE_INPUT_STATUS: Final = choice("finished", "pending")
SUBSCRIPTION_PHASE_INVOICING: Final = choice("immediately")
SUBSCRIPTION_PHASE_TYPE: Final = choice("setup", "trial", "standard")
SUBSCRIPTION_VOLUME_PRICE_INPUT: Final = Record(
    {
        "amount": money_number(least=0),
        "from": number(),
        "to": nullable(number()),
        "type": constant("volume"),
        "unit_count": number(),
        "on_tier_incomplete": nullable(INCOMPLETE_TIER_RULE),
        "metering_filter": SUBSCRIPTION_METERING_FILTER_INPUT,
    },
    "amount from to type",
)
SUBSCRIPTION_PRICE_INPUT: Final = Union(
    "type",
    {
        "fee": FEE_PRICE_INPUT,
        "volume": SUBSCRIPTION_VOLUME_PRICE_INPUT,
        "packaged": SUBSCRIPTION_PACKAGED_PRICE_INPUT,
        "bulk": SUBSCRIPTION_BULK_PRICE_INPUT,
        "bps": SUBSCRIPTION_BPS_PRICE_INPUT,
        "bundle": BUNDLE_PRICE_INPUT,
    },
)
SUBSCRIPTION_PRODUCT_SCHEDULE: Final = choice("start", "end")
SUBSCRIPTION_SEAT_CHARGING: Final = choice("prorata", "pay_in_full", "do_not_charge")
SUBSCRIPTION_PRODUCT_INPUT: Final = Record(
    {
        "id": TEXT,
        "name": TEXT,
        "description": TEXT,
        "description_display_interval_dates": BOOLEAN,
        "payment_interval": SUBSCRIPTION_PAYMENT_INTERVAL_INPUT,
        "payment_schedule": SUBSCRIPTION_PRODUCT_SCHEDULE,
        "price": FEE_PRICE_INPUT,
        "prices": many(SUBSCRIPTION_PRICE_INPUT),
        "count": number(least=1),
        "unit_name": TEXT,
        "min_committed_count": number(least=1),
        "min_amount": nullable(money_number(least=0)),
        "max_amount": nullable(money_number(least=0)),
        "charging_method": nullable(SUBSCRIPTION_SEAT_CHARGING),
        "seat_invoicing_schedule": nullable(SUBSCRIPTION_PAYMENT_SCHEDULE),
        "metering_interval_type": SUBSCRIPTION_METERING_WINDOW,
        "metering_interval": INTERVAL_INPUT,
        "bill_usage_difference": BOOLEAN,
        "children_usage_aggregation": nullable(SUBSCRIPTION_CHILDREN_USAGE),
        "credits_expiration_in_days": nullable(whole()),
        "expire_credits_at_end_of_period": BOOLEAN,
    },
    "id",
    Rule(
        "metering_interval",
        "is needed when `metering_interval_type` is `custom`",
        lambda source: (
            "metering_interval_type" in source
            and source["metering_interval_type"] == "custom"
            and "metering_interval" not in source
        ),
    ),
)
SUBSCRIPTION_PHASE_INPUT: Final = Record(
    {
        "activation_strategy": SUBSCRIPTION_PHASE_ACTIVATION,
        "end_strategy": SUBSCRIPTION_PHASE_END_STRATEGY,
        "billing_date_setting": SUBSCRIPTION_PHASE_BILLING_DATE,
        "products": many(SUBSCRIPTION_PRODUCT_INPUT),
        "name": TEXT,
        "type": SUBSCRIPTION_PHASE_TYPE,
        "status": SUBSCRIPTION_PHASE_INPUT_STATUS,
        "order": whole(),
        "starts_at": TIME,
        "ends_at": TIME,
        "duration": INTERVAL_INPUT,
        "initial_billing_at": TIME,
        "billing_cycle_alignment": SUBSCRIPTION_BILLING_ALIGNMENT,
        "do_not_invoice_phase": BOOLEAN,
        "transition_calculation_method": SUBSCRIPTION_PHASE_CALCULATION,
        "transition_invoicing_schedule": SUBSCRIPTION_PHASE_INVOICING,
        "coupons": many(SUBSCRIPTION_COUPON_INPUT),
    },
    "activation_strategy end_strategy billing_date_setting products",
    Rule(
        "duration",
        "cannot be given when `end_strategy` is `manual`, `end_date` or `contract_end_date`",
        lambda source: (
            "end_strategy" in source
            and source["end_strategy"] in ("manual", "end_date", "contract_end_date")
            and "duration" in source
        ),
    ),
    Rule(
        "initial_billing_at",
        "cannot be given when `billing_date_setting` is `phase_start`",
        lambda source: (
            "billing_date_setting" in source
            and source["billing_date_setting"] == "phase_start"
            and "initial_billing_at" in source
        ),
    ),
)
VALUATION_PERIOD: Final = choice("year", "quarter", "month")
WRITABLE_AGGREGATION_OPERATION: Final = choice("count", "sum")

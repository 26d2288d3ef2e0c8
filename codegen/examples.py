"""The provider-specific lines of each package's README; they are run by tests/project/test_readmes.py."""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """Short snippets that fit into a `with` block, and a sentence about amounts."""

    sync: str
    missing: str
    listing: str
    money: str
    imports: str = ""
    bulk: str = ""
    """A snippet of its own about a method that takes any number of items."""

    @property
    def asynchronous(self) -> str:
        """The first snippet, awaited."""
        return (
            self.sync.replace(" = clink.", " = await clink.")
            .replace(" = creem.", " = await creem.")
            .replace(" = flowglad.", " = await flowglad.")
            .replace(" = hyperline.", " = await hyperline.")
        )


EXAMPLES = {
    "clink": Example(
        sync="""product = clink.products.create(
    name="Pro",
    image="oss_xxxxx",
    tax_category="software_service",
    price_list=[
        {
            "currency": "USD",
            "unitAmount": Decimal("29.99"),
            "priceType": "recurring",
            "recurringDetails": {"interval": "month", "intervalCount": 1, "pricingModel": "flat_rate"},
        }
    ],
)
print(product.product_id)""",
        missing='clink.products.get("prd_unknown")',
        listing="""for product in clink.products.list():
    print(product.product_id, product.name)""",
        imports="from decimal import Decimal\n\n",
        money='decimal numbers in major units (`Decimal("29.99")` is 29.99 USD); a float is refused.',
    ),
    "creem": Example(
        sync="""product = creem.products.create(
    name="Pro",
    description="Everything",
    price=2999,
    currency="USD",
    billing_type="recurring",
    billing_period="every-month",
)
print(product.id, product.price)""",
        missing='creem.products.get("prod_unknown")',
        listing="""for product in creem.products.search():
    print(product.id, product.price)""",
        money="whole numbers of cents (`2999` is 29.99 USD).",
    ),
    "flowglad": Example(
        sync="""created = flowglad.products.create(
    product={"name": "Pro", "slug": "pro", "active": True, "pricingModelId": "pricing_model_sandbox"},
    price={"type": "subscription", "intervalUnit": "month", "intervalCount": 1, "unitPrice": 2999, "isDefault": True},
)
print(created.product.id)""",
        missing='flowglad.products.get("prod_unknown")',
        listing="""for product in flowglad.products.list():
    print(product.id, product.name)""",
        money="whole numbers of the smallest unit of the account's currency (`2999` is 29.99 USD, `1000` is 1000 JPY).",
        bulk="""from flowglad_client import Flowglad, params

with Flowglad() as flowglad:
    made = flowglad.customers.create(customer={"email": "ada@example.com", "name": "Ada", "externalId": "user_42"})
    subscription = made.data.subscription
    assert subscription, "a new customer is put on the default plan"
    events: list[params.UsageEventInput] = [
        {"subscriptionId": subscription.id, "usageMeterId": "usage_meter_sandbox", "amount": 1, "transactionId": f"call-{number}"}
        for number in range(2_000)
    ]
    report = flowglad.usage_events.insert_all(events, progress=print)
    print(report.recorded)  # 2000""",
    ),
    "hyperline": Example(
        sync="""product = hyperline.products.create(
    name="Platform access",
    type="flat_fee",
    price_configurations=[
        {
            "currency": "EUR",
            "billing_interval": {"period": "months", "count": 1},
            "type": "fee",
            "prices": [{"type": "fee", "amount": 24000}],
        }
    ],
)
print(product.to_dict()["id"])""",
        missing='hyperline.products.get("itm_unknown")',
        listing="""for product in hyperline.products.list():
    print(product.to_dict()["id"])""",
        money="numbers of the currency's smallest unit (`24000` is 240.00 EUR), as exact decimals.",
    ),
}

# pyright: strict
"""What must not type-check, each line that ends in `# wrong`."""

from any_provider import forget, found, open_shop, raise_price, rename, sign_up
from any_provider_async import forget as forget_async
from any_provider_async import sign_up as sign_up_async
from receivers import handle

import billfold
from billfold import CustomerDraft, Money, ProductDraft, recurring
from billfold.webhooks import Endpoint, receive
from creem_client.webhook_events import SubscriptionPaid

draft = ProductDraft(name="Pro", prices=[recurring(Money("5", "USD"), every="month")])
clink, creem = billfold.connect("clink"), billfold.connect("creem")
flowglad = billfold.connect("flowglad")
clink_async, creem_async = billfold.connect_async("clink"), billfold.connect_async("creem")

clink.customers.create(CustomerDraft(name="Ada", email="ada@example.com"))  # wrong
sign_up(clink, "Ada", "ada@example.com", "user_42")  # wrong
creem.customers.archive("cust_1", and_cancel=True)  # wrong
forget(creem, "user_42")  # wrong
flowglad.customers.archive("user_42")  # wrong
flowglad.customers.restore("user_42")  # wrong
found(clink, "ada@example.com")  # wrong
raise_price(creem, creem.products.get("prod_1"), recurring(Money("5", "USD"), every="month"))  # wrong
open_shop(clink, draft, [])  # wrong
rename(clink, creem.customers.get("cust_1"), "Ada")  # wrong
creem.customers.find("ada@example.com")  # wrong
CustomerDraft(name="Ada", mail="ada@example.com")  # wrong
sign_up_async(creem, "Ada", "ada@example.com", "user_42")  # wrong
sign_up_async(clink_async, "Ada", "ada@example.com", "user_42")  # wrong
forget_async(creem_async, "user_42")  # wrong
clink_async.customers.list()  # wrong


def only_paid(event: SubscriptionPaid) -> None: ...


receive("POST", {}, b"", Endpoint("creem"), on_event=only_paid)  # wrong
receive("POST", {}, b"", Endpoint("clink"), on_event=handle)  # wrong
receive("POST", {}, "{}", Endpoint("creem"), on_event=handle)  # wrong

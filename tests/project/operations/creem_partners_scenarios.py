"""Creem's affiliates and splits: who else gets a share. And what checkouts and customers have to do with them."""

from decimal import Decimal
from typing import Any

from project.operations.creem_basics_scenarios import DAY, buy, product
from project.operations.playing import done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, Conflict, NotFound


async def affiliates(shop: Any, sandbox: Sandbox) -> None:
    """Somebody is invited, joins, and gets a share of what comes by their code."""
    clock = still(sandbox)
    invited = await done(shop.affiliates.create_invite(email="Ada@example.com", name="Ada"))
    assert (invited.email, invited.name, invited.status) == ("Ada@example.com", "Ada", "pending")
    assert await done(shop.affiliates.list()) == []
    with refused(Conflict, 409, "before"):
        await done(shop.affiliates.create_invite(email="ada@example.com", name="Ada"))
    with refused(BadRequest, 400, "mail address"):
        await done(shop.affiliates.create_invite(email="ada", name="Ada"))
    clock.now += 1
    assert [one.status for one in await done(shop.affiliates.list_invites())] == ["accepted"]
    [ada] = await done(shop.affiliates.list())
    assert (ada.status, ada.clicks, ada.conversions, ada.earnings) == ("active", 0, 0, 0)
    book = await product(shop, 1000)
    checkout = await buy(shop, sandbox, book.id, affiliate_code=ada.referral_code)
    assert checkout.order.affiliate == ada.id
    await done(shop.checkouts.create(product_id=book.id, affiliate_code=ada.referral_code))
    [earned] = await done(shop.affiliates.list_commissions(ada.id))
    assert (earned.affiliate, earned.amount, earned.currency) == (ada.id, 200, "USD")
    assert (earned.status, earned.sale) == ("pending", checkout.order.transaction)
    now = await done(shop.affiliates.get(ada.id))
    assert (now.clicks, now.conversions, now.earnings, now.currency) == (2, 1, 200, "USD")
    clock.now += 30 * DAY
    assert await done(shop.affiliates.list_commissions(ada.id, status="pending")) == []
    assert [one.id for one in await done(shop.affiliates.list_commissions(ada.id, status="approved"))] == [earned.id]
    with refused(BadRequest, 400, "affiliate"):
        await done(shop.checkouts.create(product_id=book.id, affiliate_code="nobody"))
    with refused(NotFound, 404, "Affiliate"):
        await done(shop.affiliates.get("aff_none"))


async def splits(shop: Any, sandbox: Sandbox) -> None:
    """Future payments are shared, with stores at once and with those who are invited once they have accepted."""
    clock = still(sandbox)
    book = await product(shop)
    partner = {"recipient_type": "store", "recipient_reference": "sto_partner", "amount": Decimal("12.5")}
    mail = {"recipient_type": "email", "recipient_reference": "ada@example.com", "amount": 20}
    made = await done(shop.splits.create(type="product", type_reference=book.id, recipients=[partner], description="Half"))
    assert (made.enabled, made.description, made.recipients[0].recipient_reference) == (True, "Half", "sto_partner")
    assert (made.recipients[0].amount, made.recipients[0].type) == (Decimal("12.5"), "percentage")
    whole = await done(shop.splits.create(type="store", type_reference=made.store_id, recipients=[partner, mail]))
    [store, asked] = whole.recipients
    assert (whole.enabled, store.enabled, asked.enabled, asked.invite_status) == (False, True, False, "pending")
    assert asked.recipient_reference == "a***@example.com"
    clock.now += 1
    joined = await done(shop.splits.get(whole.id))
    assert (joined.enabled, joined.recipients[1].recipient_type, joined.recipients[1].invite_status) == (True, "user", None)
    assert [one.id for one in await done(shop.splits.list(page_size=1))] == [made.id, whole.id]
    assert (await done(shop.splits.delete(whole.id))).id == whole.id
    assert [one.id for one in await done(shop.splits.list())] == [made.id]
    with refused(NotFound, 404, "Split"):
        await done(shop.splits.delete(whole.id))
    for recipients, reason in (([partner, {**mail, "amount": 88}], "100"), ([{**mail, "recipient_reference": "ada"}], "mail")):
        with refused(BadRequest, 400, reason):
            await done(shop.splits.create(type="product", type_reference=book.id, recipients=recipients))
    for kind, reference in (("product", "prod_none"), ("store", "sto_other")):
        with refused(NotFound, 404, kind.capitalize()):
            await done(shop.splits.create(type=kind, type_reference=reference, recipients=[partner]))


async def prices_of_ones_own(shop: Any, sandbox: Sandbox) -> None:
    """A checkout may have a price of its own for a one-time product, and the name of its buyer."""
    book = await product(shop, 1000)
    bought = await buy(shop, sandbox, book.id, units=2, custom_price=750, customer={"email": "eve@example.com", "name": "Eve"})
    assert (bought.custom_price, bought.order.amount_paid) == (750, 1500)
    assert (await done(shop.customers.get(customer_id=bought.customer))).name == "Eve"
    monthly = await product(shop, billing_type="recurring", billing_period="every-month")
    with refused(BadRequest, 400, "one-time"):
        await done(shop.checkouts.create(product_id=monthly.id, custom_price=750))


async def references(shop: Any, sandbox: Sandbox) -> None:
    """A customer has a reference of the caller's own, and an address that can change; nobody else has either."""
    del sandbox
    ada = await done(shop.customers.create(email="ada@example.com", name="Ada", external_id="u_1"))
    eve = await done(shop.customers.create(email="eve@example.com", name="Eve"))
    assert (ada.external_id, eve.external_id) == ("u_1", None)
    moved = await done(shop.customers.update(customer_id=ada.id, email="Countess@Example.com", external_id="u_2"))
    assert (moved.email, moved.external_id) == ("countess@example.com", "u_2")
    assert (await done(shop.customers.update(customer_id=ada.id, external_id=None))).external_id is None
    await done(shop.customers.update(customer_id=eve.id, external_id="u_2"))
    for taken in ({"email": "Eve@example.com"}, {"external_id": "u_2"}):
        with refused(Conflict, 409, "exists already"):
            await done(shop.customers.update(customer_id=ada.id, **taken))


SCENARIOS = (affiliates, splits, prices_of_ones_own, references)

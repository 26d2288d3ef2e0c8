"""Creem's customer credits: balances of whole numbers, each with a ledger."""

from typing import Any

import pytest
from project.operations.creem_basics_scenarios import DAY
from project.operations.playing import at, done, refused, still

from billfold.testing import Sandbox
from billfold_core.errors import BadRequest, Conflict, ConnectionFailed, NotFound, RateLimited, ServerError
from billfold_core.options import RequestOptions

ONCE = RequestOptions(max_attempts=1)


async def account(shop: Any, **more: Any) -> Any:
    """Open a credit account for a new customer."""
    owner = await done(shop.customers.create(email="ada@example.com", name="Ada"))
    return await done(shop.customer_credits.create_account(customer_id=owner.id, **more))


async def balance(shop: Any, account_id: str) -> str:
    """Give what an account holds."""
    text: str = (await done(shop.customer_credits.get_balance(account_id))).balance
    return text


async def accounts(shop: Any, sandbox: Sandbox) -> None:
    """A customer may have several accounts, of different names."""
    still(sandbox)
    points = await account(shop, unit_label="points", initial_balance="100")
    assert (points.name, points.unit_label, points.status) == ("default", "points", "active")
    gifts = await done(shop.customer_credits.create_account(customer_id=points.customer_id, name="gifts"))
    assert (await balance(shop, points.id), await balance(shop, gifts.id)) == ("100", "0")
    assert await done(shop.customer_credits.get_account(points.id)) == points
    listed = await done(shop.customer_credits.list_accounts(customer_id=points.customer_id, limit=1))
    assert [item.id for item in listed] == [points.id, gifts.id]
    assert await done(shop.customer_credits.list_accounts(customer_id="cust_none")) == []
    with refused(Conflict, 409, "of this name"):
        await done(shop.customer_credits.create_account(customer_id=points.customer_id, name=" Gifts"))
    with refused(NotFound, 404, "Customer"):
        await done(shop.customer_credits.create_account(customer_id="cust_none"))
    with refused(NotFound, 404, "account"):
        await done(shop.customer_credits.get_account("cca_none"))


async def movements(shop: Any, sandbox: Sandbox) -> None:
    """Credits are added and taken, never below zero, and never twice under one key."""
    clock = still(sandbox)
    held = await account(shop, initial_balance="100")
    credit, debit = shop.customer_credits.credit, shop.customer_credits.debit
    huge = str(10**30)
    first = await done(credit(held.id, amount=huge, reference="order_1", idempotency_key="k1"))
    assert (first.reference, first.idempotency_key, first.reversal_of) == ("order_1", "k1", None)
    [entry] = first.entries
    assert (entry.account_id, entry.transaction_id, entry.side, entry.amount) == (held.id, first.id, "credit", huge)
    assert await done(credit(held.id, amount=huge, reference="order_1", idempotency_key="k1")) == first
    assert await balance(shop, held.id) == str(10**30 + 100)
    with refused(Conflict, 409, "idempotency key"):
        await done(credit(held.id, amount="1", reference="order_1", idempotency_key="k1"))
    with refused(Conflict, 409, "idempotency key"):
        await done(debit(held.id, amount=huge, reference="order_1", idempotency_key="k1"))

    clock.now += DAY
    await done(debit(held.id, amount=huge, reference="order_2", idempotency_key="k2"))
    with pytest.raises(BadRequest) as short:
        await done(debit(held.id, amount="101", reference="order_3", idempotency_key="k3"))
    assert (short.value.status, short.value.outcome, short.value.code) == (422, "rejected", "insufficient_balance")
    # A refused movement does not use up its key.
    assert (await done(debit(held.id, amount="100", reference="order_3", idempotency_key="k3"))).entries[0].side == "debit"
    assert await balance(shop, held.id) == "0"
    with refused(BadRequest, 422, "enough"):
        await done(debit(held.id, amount="1", reference="order_4", idempotency_key="k4"))

    entries = await done(shop.customer_credits.list_entries(held.id, limit=2))
    assert [(item.side, item.amount) for item in entries] == [
        ("debit", "100"),
        ("debit", huge),
        ("credit", huge),
        ("credit", "100"),
    ]
    before = await done(shop.customer_credits.get_balance(held.id, at=entries[-1].created_at))
    assert (before.balance, before.as_of) == (str(10**30 + 100), entries[-1].created_at)
    for amount in ("0", "-5", "1.5", "many"):
        with refused(BadRequest, 400, "amount"):
            await done(credit(held.id, amount=amount, reference="order_5", idempotency_key=amount))
    assert (await done(shop.customer_credits.get_balance(held.id))).updated_at == at(clock)


async def lost_answers(shop: Any, sandbox: Sandbox) -> None:
    """A movement whose answer got lost is repeated with its key, and happens once; one that was refused never happened."""
    held = await account(shop)
    terms = {"amount": "10", "reference": "order_1", "idempotency_key": "k1"}
    sandbox.faults.add("drop_after", provider="creem", operation="customer_credits_credit")
    with pytest.raises(ConnectionFailed) as lost:
        await done(shop.customer_credits.credit(held.id, **terms, options=ONCE))
    assert (lost.value.outcome, lost.value.idempotency_key) == ("unknown", "k1")
    repeated = await done(shop.customer_credits.credit(held.id, **terms))
    assert (repeated.idempotency_key, await balance(shop, held.id)) == ("k1", "10")
    assert [entry.id for entry in await done(shop.customer_credits.list_entries(held.id))] == [repeated.entries[0].id]
    debit = shop.customer_credits.debit
    sandbox.faults.add("rate_limited", provider="creem", operation="customer_credits_debit")
    with refused(RateLimited, 429, "Too many requests"):
        await done(debit(held.id, amount="3", reference="order_2", idempotency_key="k2", options=ONCE))
    assert await balance(shop, held.id) == "10"
    sandbox.faults.add("server_error", provider="creem", operation="customer_credits_debit", applied=True)
    with pytest.raises(ServerError) as failed:
        await done(debit(held.id, amount="3", reference="order_2", idempotency_key="k2", options=ONCE))
    assert (failed.value.outcome, failed.value.idempotency_key) == ("unknown", "k2")
    assert await balance(shop, held.id) == "7"
    await done(debit(held.id, amount="3", reference="order_2", idempotency_key="k2"))
    assert await balance(shop, held.id) == "7"


async def reversals(shop: Any, sandbox: Sandbox) -> None:
    """A movement is undone once, as far as the account holds enough."""
    held = await account(shop)
    credit, reverse = shop.customer_credits.credit, shop.customer_credits.reverse_transaction
    added = await done(credit(held.id, amount="40", reference="order_1", idempotency_key="k1"))
    undone = await done(reverse(held.id, transaction_id=added.id))
    assert (undone.reversal_of, undone.entries[0].side, undone.entries[0].amount) == (added.id, "debit", "40")
    assert await done(reverse(held.id, transaction_id=added.id)) == undone
    assert await balance(shop, held.id) == "0"
    spent = await done(credit(held.id, amount="40", reference="order_2", idempotency_key="k2"))
    await done(shop.customer_credits.debit(held.id, amount="30", reference="order_3", idempotency_key="k3"))
    with refused(BadRequest, 422, "enough"):
        await done(reverse(held.id, transaction_id=spent.id))
    assert await balance(shop, held.id) == "10"
    with refused(NotFound, 404, "transaction"):
        await done(reverse(held.id, transaction_id="cct_none"))
    other = await done(shop.customer_credits.create_account(customer_id=held.customer_id, name="other"))
    with refused(NotFound, 404, "transaction"):
        await done(reverse(other.id, transaction_id=spent.id))


async def states(shop: Any, sandbox: Sandbox) -> None:
    """A frozen account moves nothing until it thaws; a closed one never again. Both can be read."""
    held = await account(shop, initial_balance="5")
    move = {"amount": "1", "reference": "order_1", "idempotency_key": "k1"}
    with refused(Conflict, 409, "active"):
        await done(shop.customer_credits.unfreeze(held.id))
    assert (await done(shop.customer_credits.freeze(held.id))).status == "frozen"
    for attempt in (shop.customer_credits.credit, shop.customer_credits.debit):
        with refused(Conflict, 409, "frozen"):
            await done(attempt(held.id, **move))
    with refused(Conflict, 409, "frozen"):
        await done(shop.customer_credits.freeze(held.id))
    assert (await done(shop.customer_credits.unfreeze(held.id))).status == "active"
    await done(shop.customer_credits.debit(held.id, **move))
    assert (await done(shop.customer_credits.close(held.id))).status == "closed"
    for change in (shop.customer_credits.close, shop.customer_credits.freeze, shop.customer_credits.unfreeze):
        with refused(Conflict, 409, "closed"):
            await done(change(held.id))
    with refused(Conflict, 409, "closed"):
        await done(shop.customer_credits.credit(held.id, **(move | {"idempotency_key": "k2"})))
    assert (await done(shop.customer_credits.get_account(held.id))).status == "closed"
    assert (await balance(shop, held.id), len(await done(shop.customer_credits.list_entries(held.id)))) == ("4", 2)


async def transactions(shop: Any, sandbox: Sandbox) -> None:
    """A transaction moves credits between accounts, all of it or nothing."""
    del sandbox
    held = await account(shop, initial_balance="100")
    other = await done(shop.customer_credits.create_account(customer_id=held.customer_id, name="gifts"))
    post = shop.customer_credits.post_transaction

    def entries(amount: str, back: str = "") -> list[dict[str, str]]:
        given = {"account_id": other.id, "side": "credit", "amount": back or amount}
        return [{"account_id": held.id, "side": "debit", "amount": amount}, given]

    moved = await done(post(reference="gift_1", idempotency_key="k1", entries=entries("30")))
    assert [(entry.account_id, entry.side, entry.amount) for entry in moved.entries] == [
        (held.id, "debit", "30"),
        (other.id, "credit", "30"),
    ]
    assert await done(post(reference="gift_1", idempotency_key="k1", entries=entries("30"))) == moved
    assert (await balance(shop, held.id), await balance(shop, other.id)) == ("70", "30")
    with refused(Conflict, 409, "idempotency key"):
        await done(post(reference="gift_1", idempotency_key="k1", entries=entries("31")))
    with refused(BadRequest, 422, "add up"):
        await done(post(reference="gift_2", idempotency_key="k2", entries=entries("30", "31")))
    with refused(BadRequest, 422, "enough"):
        await done(post(reference="gift_2", idempotency_key="k2", entries=entries("71")))
    again = await done(post(reference="gift_1", idempotency_key="k3", entries=entries("5")))
    assert [item.id for item in (await done(shop.customer_credits.list_transactions("gift_1"))).data] == [moved.id, again.id]
    assert (await done(shop.customer_credits.list_transactions("gift_2"))).data == []
    assert await done(shop.customer_credits.get_transaction(moved.id)) == moved

    undone = await done(shop.customer_credits.reverse_transaction_by_id(moved.id))
    assert undone.reversal_of == moved.id
    assert [(entry.account_id, entry.side) for entry in undone.entries] == [(held.id, "credit"), (other.id, "debit")]
    assert await done(shop.customer_credits.reverse_transaction_by_id(moved.id)) == undone
    assert (await balance(shop, held.id), await balance(shop, other.id)) == ("95", "5")
    with refused(Conflict, 409, "reversal"):
        await done(shop.customer_credits.reverse_transaction_by_id(undone.id))
    with refused(NotFound, 404, "transaction"):
        await done(shop.customer_credits.get_transaction("cct_none"))


SCENARIOS = (accounts, movements, lost_answers, reversals, states, transactions)

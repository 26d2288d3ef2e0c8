"""The operations of Hyperline's customers, as a user would call them."""

from typing import Any

from project.operations.playing import done

from billfold.testing import Sandbox


async def customers(shop: Any, sandbox: Sandbox) -> None:
    """Customers, from the first to the last."""
    it = shop.customers
    ada = await done(it.create(name="Ada", billing_email="ada@example.com", currency="EUR", external_id="user_42"))
    made = await done(it.create_batch(customers=[{"name": "Bob", "batch_customer_id": "b"}, {"name": "Cleo"}]))
    bob, cleo = made.successes
    assert [one.name for one in await done(it.list(status="all", order="asc", limit=2))] == ["Ada", "Bob", "Cleo"]
    assert [one.id for one in await done(it.list_v1(status="all", id_in=[bob.id, cleo.id]))] == [bob.id, cleo.id]
    assert (await done(it.get(ada.id))).currency == (await done(it.get_v1(ada.id))).currency == "EUR"
    assert (await done(it.update(ada.id, name="Ada King", tax_ids=[{"value": "FR1"}]))).vat_number == "FR1"
    link = {"customer_id": ada.id, "provider_name": "stripe", "provider_id": "cus_elsewhere"}
    linked = await done(it.bulk_update_providers([link, {**link, "customer_id": "cus_none"}]))
    assert (linked.successful, linked.expected, linked.updated) == (1, 2, [ada.id])
    assert (await done(it.get_portal_url(ada.id))).url.endswith(ada.id)
    assert (await done(it.archive(cleo.id))).status == "archived"
    assert (await done(it.unarchive(cleo.id))).status == "active"
    await done(it.archive(cleo.id))
    assert await done(it.delete(cleo.id)) is None


SCENARIOS = (customers,)

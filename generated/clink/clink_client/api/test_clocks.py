# Generated from specs/clink/resources/test_clocks.yaml. Do not edit.
"""Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the test
environment only."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from billfold_core.call import Operation
from billfold_core.encode import (
    EPOCH_MS,
    TEXT,
    Record,
    Sent,
    text,
)
from billfold_core.model import array
from billfold_core.options import NO_OPTIONS, RequestOptions
from billfold_core.resource import AsyncResource, Endpoint, SyncResource, documented_by
from billfold_core.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.test_clock import TestClock
    from ..models.test_clock_task import TestClockTask


def _read_array_test_clock(body: Any) -> builtins.list[TestClock]:
    from ..models.test_clock import TestClock

    return array(body, "", TestClock.from_dict)


def _read_test_clock(body: Any) -> TestClock:
    from ..models.test_clock import TestClock

    return TestClock.from_dict(body)


def _read_test_clock_task(body: Any) -> TestClockTask:
    from ..models.test_clock_task import TestClockTask

    return TestClockTask.from_dict(body)


TEST_CLOCKS_LIST: Final = Operation(
    name="test_clocks_list",
    method="GET",
    effect="read",
    decode=_read_array_test_clock,
    enveloped=True,
    sent=Sent("/subscription/test-clocks/list"),
)
TEST_CLOCKS_CREATE: Final = Operation(
    name="test_clocks_create",
    method="POST",
    effect="unsafe",
    decode=_read_test_clock,
    enveloped=True,
    sent=Sent(
        "/subscription/test-clocks",
        body=Record({"name": text(most=64), "subscriptionId": TEXT, "metadata": TEXT}, "name subscriptionId"),
    ),
)
TEST_CLOCKS_GET: Final = Operation(
    name="test_clocks_get",
    method="GET",
    effect="read",
    decode=_read_test_clock,
    enveloped=True,
    sent=Sent("/subscription/test-clocks/{clock_id}"),
)
TEST_CLOCKS_ADVANCE: Final = Operation(
    name="test_clocks_advance",
    method="POST",
    effect="unsafe",
    decode=_read_test_clock_task,
    enveloped=True,
    sent=Sent("/subscription/test-clocks/{clock_id}/advance", body=Record({"targetFrozenTime": EPOCH_MS}, "targetFrozenTime")),
)
TEST_CLOCKS_COMPLETE: Final = Operation(
    name="test_clocks_complete",
    method="POST",
    effect="unsafe",
    decode=_read_test_clock,
    enveloped=True,
    sent=Sent("/subscription/test-clocks/{clock_id}/complete", body=Record({"reason": TEXT})),
)


class TestClocks(SyncResource):
    """Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the test
    environment only."""

    def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[TestClock]:
        """List the active test clocks.

        Answers all active test clocks at once; there are no pages. What counts as active is not explained, presumably
        every clock that is not completed.

        Changes nothing at the provider; passing failures are retried.

        Args:
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.test_clocks.list()
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/list-test-clocks
        """
        return self._execute(TEST_CLOCKS_LIST, locals())

    def create(
        self,
        *,
        name: str,
        subscription_id: str,
        metadata: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClock:
        """Create a test clock for a subscription.

        Creates a clock that drives one subscription and answers it. Advance it to let renewals happen.

        Not safe to repeat: a second call may create a second clock. After a time-out, list the test clocks first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            name: Name of the test clock. Limits: at most 64 characters.
            subscription_id: Identifier of the subscription to drive.
            metadata: The merchant's own data, as JSON text.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.test_clocks.create(name="Name", subscription_id="subscription_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/create-test-clock
        """
        return self._execute(TEST_CLOCKS_CREATE, locals())

    def get(
        self,
        clock_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClock:
        """Get a test clock.

        Answers one test clock. While it is being advanced its `status` is `ADVANCING`; ask again until it is another
        one.

        Changes nothing at the provider; passing failures are retried.

        Args:
            clock_id: Identifier of the test clock.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any other failure, such as a lost connection.

        Example:
            ```python
            clink.test_clocks.get("clock_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/get-test-clock
        """
        return self._execute(TEST_CLOCKS_GET, locals())

    def advance(
        self,
        clock_id: str,
        *,
        target_frozen_time: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClockTask:
        """Move a test clock forward.

        Starts to move the clock to `target_frozen_time`; what falls due for the subscription on the way happens.
        Answers the task that does it, which may not have finished. No operation reads a task: get the test clock
        until its `status` is no longer `ADVANCING`.

        Not safe to repeat: after a time-out, get the test clock first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            clock_id: Identifier of the test clock.
            target_frozen_time: The time that the clock shall show, in milliseconds since 1970-01-01 UTC. Presumably
                later than the one it shows.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            from datetime import UTC, datetime

            clink.test_clocks.advance("clock_id_1", target_frozen_time=datetime(2026, 1, 31, tzinfo=UTC))
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/advance-test-clock
        """
        return self._execute(TEST_CLOCKS_ADVANCE, locals())

    def complete(
        self,
        clock_id: str,
        *,
        reason: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClock:
        """Finish with a test clock.

        Ends a test clock, for good as far as known, and answers it.

        Not known to be safe to repeat: how a completed clock is answered is not documented. After a time-out, get the
        test clock first.

        Never repeated once it may have reached the provider: a second call would do the thing again.

        Args:
            clock_id: Identifier of the test clock.
            reason: Why, in free words.
            options: Settings of this call only: timeout, headers, deadline.

        Raises:
            InputError: An argument is not what the API takes; nothing was sent.
            AuthenticationError: The key is refused, or may not do this.
            CallError: Any failure; its `outcome` says whether the call may have taken effect.

        Example:
            ```python
            clink.test_clocks.complete("clock_id_1")
            ```

        Source: https://docs.clinkbill.com/api-reference/endpoint/complete-test-clock
        """
        return self._execute(TEST_CLOCKS_COMPLETE, locals())


class AsyncTestClocks(AsyncResource):
    """Clocks that move the time of one subscription, to try renewals without waiting for them. Presumably for the test
    environment only.

    The methods are those of `TestClocks`, awaited; what gives a pager there gives an `AsyncPager` here.
    """

    @documented_by(TestClocks.list)
    async def list(
        self,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> builtins.list[TestClock]:
        return await self._execute(TEST_CLOCKS_LIST, locals())

    @documented_by(TestClocks.create)
    async def create(
        self,
        *,
        name: str,
        subscription_id: str,
        metadata: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClock:
        return await self._execute(TEST_CLOCKS_CREATE, locals())

    @documented_by(TestClocks.get)
    async def get(
        self,
        clock_id: str,
        *,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClock:
        return await self._execute(TEST_CLOCKS_GET, locals())

    @documented_by(TestClocks.advance)
    async def advance(
        self,
        clock_id: str,
        *,
        target_frozen_time: datetime,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClockTask:
        return await self._execute(TEST_CLOCKS_ADVANCE, locals())

    @documented_by(TestClocks.complete)
    async def complete(
        self,
        clock_id: str,
        *,
        reason: str | Unset = UNSET,
        options: RequestOptions = NO_OPTIONS,
    ) -> TestClock:
        return await self._execute(TEST_CLOCKS_COMPLETE, locals())


test_clocks_list: Final = Endpoint(TEST_CLOCKS_LIST, TestClocks.list)
test_clocks_create: Final = Endpoint(TEST_CLOCKS_CREATE, TestClocks.create)
test_clocks_get: Final = Endpoint(TEST_CLOCKS_GET, TestClocks.get)
test_clocks_advance: Final = Endpoint(TEST_CLOCKS_ADVANCE, TestClocks.advance)
test_clocks_complete: Final = Endpoint(TEST_CLOCKS_COMPLETE, TestClocks.complete)

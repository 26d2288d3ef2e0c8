"""The pages behind the addresses in answers: a checkout, before and after it is paid, and a customer."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import quote, urlsplit

from billfold_sandbox.addresses import CUSTOMER
from billfold_sandbox.catalog import CheckoutSheet, CustomerSheet, Line, Outcome

from .layout import environment_tag, frame, state_tag

_REAL = '<p class="soft">This is a stand-in of {title}. Nothing here is real, and no money moves.</p>'
_OVER = {
    "expired": "This checkout has expired. It cannot be paid any more; open another one with your client.",
    "failed": "The payment of this checkout failed. It cannot be paid any more; open another one with your client.",
}


def checkout_page(provider: str, title: str, sheet: CheckoutSheet, after: CheckoutSheet | str | None) -> str:
    """Write the page of a checkout; `after` is how it would be if it were paid now, or why it cannot be."""
    body = {"waiting": _waiting, "paid": _paid, "over": _over}[sheet.state](provider, sheet, after)
    customer = f"<p>For <b>{escape(sheet.customer)}</b></p>" if sheet.customer else ""
    lines = f'<ul class="lines">{"".join(map(_line, sheet.lines))}</ul>'
    heading = f'<h1>Checkout <span class="tags">{state_tag(sheet.status)}{environment_tag(sheet.environment)}</span></h1>'
    return _card(provider, title, f"{heading}{customer}{lines}{body}", f"<code>{escape(sheet.id)}</code>")


def customer_page(provider: str, title: str, sheet: CustomerSheet) -> str:
    """Write the page of a customer."""
    none = '<p class="empty">Nothing has been sold to this customer yet.</p>'
    owned = _outcomes(provider, sheet.belongings) if sheet.belongings else none
    heading = f'<h1>Customer <span class="tags">{environment_tag(sheet.environment)}</span></h1>'
    name = f"<p><b>{escape(sheet.customer.state or sheet.customer.id)}</b></p>"
    return _card(provider, title, f"{heading}{name}{owned}", f"<code>{escape(sheet.customer.id)}</code>")


def refused_page(provider: str, title: str, heading: str, why: str) -> str:
    """Write in words why there is nothing to see."""
    return _card(provider, title, f'<h1>{escape(heading)}</h1><p class="empty">{escape(why)}</p>', "")


def _card(provider: str, title: str, content: str, foot: str) -> str:
    body = (
        f'<main class="single provider-{escape(provider)}"><p class="back"><a href="/">billfold sandbox</a>'
        f"<span>{escape(title)}</span></p>"
        f'<article class="panel">{content}</article><footer>{foot}{_REAL.format(title=escape(title))}</footer></main>'
    )
    return frame(f"{escape(title)} · billfold sandbox", body, "checkout.js")


def _waiting(provider: str, sheet: CheckoutSheet, after: CheckoutSheet | str | None) -> str:
    place = f"{quote(provider)}/{quote(sheet.id, safe='')}"
    cancel = f'<p class="soft">Cancel, and go back to {_link(sheet.cancel_url)}</p>' if sheet.cancel_url else ""
    fail = (
        f'<button type="button" data-post="/_sandbox/fail/{escape(place)}">Let the payment fail</button>'
        if sheet.can_fail
        else ""
    )
    if isinstance(after, CheckoutSheet):
        total = (
            _total("To pay now", after) if after.paid else '<p class="total"><span>To pay now</span><strong>Nothing</strong></p>'
        )
        action = f"Pay {after.paid}" if after.paid and not _nothing(after) else "Complete"
        button = f'<button type="button" class="primary" data-post="/_sandbox/complete/{escape(place)}">{escape(action)}</button>'
    else:
        total = f'<p class="problem">It cannot be paid: {escape(after or "")}</p>'
        button = ""
    return f'{total}<div class="actions">{button}{fail}</div><p class="problem" role="alert" id="problem"></p>{cancel}'


def _paid(provider: str, sheet: CheckoutSheet, after: CheckoutSheet | str | None) -> str:
    del after
    total = _total("Paid", sheet) if sheet.paid else '<p class="total"><span>Completed</span><strong>Nothing to pay</strong></p>'
    back = f'<p class="onward">Your buyer would now go on to {_link(sheet.success_url)}</p>' if sheet.success_url else ""
    return f"{total}<h2>What came of it</h2>{_outcomes(provider, sheet.outcomes)}{back}"


def _over(provider: str, sheet: CheckoutSheet, after: CheckoutSheet | str | None) -> str:
    del provider, after
    why = _OVER.get(sheet.status, f"This checkout is {sheet.status}. It cannot be paid any more.")
    back = f'<p class="onward">Your buyer would now go back to {_link(sheet.cancel_url)}</p>' if sheet.cancel_url else ""
    return f'<p class="empty">{escape(why)}</p>{back}'


def _total(words: str, sheet: CheckoutSheet) -> str:
    return (
        f'<p class="total"><span>{words}</span><strong>{escape(sheet.paid)}</strong>'
        f'<code title="As it stands on the wire">{escape(sheet.wire)}</code></p>'
    )


def _nothing(sheet: CheckoutSheet) -> bool:
    return not any(digit in "123456789" for digit in sheet.wire)


def _line(line: Line) -> str:
    count = f"{line.quantity} × " if line.quantity > 1 else ""
    money = f'<span class="amount">{count}<strong>{escape(line.money)}</strong></span>' if line.money else ""
    terms = f'<span class="soft">{escape(line.terms)}</span>' if line.terms else ""
    return f"<li><b>{escape(line.text)}</b>{money}{terms}</li>"


def _outcomes(provider: str, outcomes: Iterable[Outcome]) -> str:
    return f'<ul class="outcomes">{"".join(_outcome(provider, outcome) for outcome in outcomes)}</ul>'


def _outcome(provider: str, outcome: Outcome) -> str:
    state = state_tag(outcome.state)
    identifier = f"<code>{escape(outcome.id)}</code>"
    if outcome.what == "Customer":
        place = f"{CUSTOMER}{quote(provider)}/{quote(outcome.id, safe='')}"
        identifier = f'<a href="{escape(place)}">{identifier}</a>'
        state = f"<span>{escape(outcome.state)}</span>"
    money = f"<span>{escape(outcome.money)}</span>" if outcome.money else ""
    return f'<li><b>{escape(outcome.what)}</b>{identifier}<span class="tags">{money}{state}</span></li>'


def _link(address: str) -> str:
    """Write an address of the caller's; it is a link only if it leads to a page."""
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme in ("http", "https") and parts.netloc:
        return f'<a href="{escape(address)}" rel="noopener noreferrer" referrerpolicy="no-referrer">{escape(address)}</a>'
    return f"<code>{escape(address)}</code>"

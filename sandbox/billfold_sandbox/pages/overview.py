"""The page at `/`: the requests as they come, faults and clock, and what exists at each provider."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final, NamedTuple
from urllib.parse import quote

from billfold_sandbox.addresses import CHECKOUT
from billfold_sandbox.backend import Accent
from billfold_sandbox.catalog import CheckoutRow, PriceRow, ProductRow
from billfold_sandbox.faults import Fault
from billfold_sandbox.reading import Kind, Latest
from billfold_sandbox.request_log import Received
from billfold_sandbox.webhooks.deliveries import WebhookDelivery

from .controls import clock_form, clock_text, fault_form, fault_lines
from .layout import counted, environment_tag, frame, tag
from .log import request_rows
from .webhooks import delivery_lines

FIRST: Final = 10
"""How many products of each provider are shown at first."""
MOST: Final = 500
"""And how many at most; who looks for an older one searches."""
_STEP: Final = 50
MOST_CHARACTERS: Final = 200
"""The longest text that is searched for."""


class Overview(NamedTuple):
    """What the page shows."""

    sections: Mapping[str, str]
    """What each provider holds, as `section` writes it."""
    titles: Mapping[str, str]
    operations: Mapping[str, Iterable[str]]
    requests: Sequence[Received]
    faults: Sequence[Fault]
    deliveries: Sequence[WebhookDelivery]
    now: float
    words: str
    """What is searched for."""
    state: Mapping[str, object]
    """What the page has seen, for the script that asks what is new."""


def page(shown: Overview) -> str:
    """Write the page."""
    jumps = [("requests", "Requests"), ("faults", "Faults"), ("clock", "Clock"), ("webhooks", "Webhooks"), *shown.titles.items()]
    links = "".join(f'<a href="#{escape(place)}">{escape(title)}</a>' for place, title in jumps)
    state = "".join(f' data-{escape(name)}="{escape(str(value))}"' for name, value in shown.state.items())
    header = (
        '<header class="top"><div class="bar"><h1>billfold sandbox</h1>'
        '<form role="search" action="/"><input type="search" name="find" aria-label="Find products and requests"'
        f' placeholder="Find a name, id or request" autocomplete="off" spellcheck="false"'
        f' maxlength="{MOST_CHARACTERS}" value="{escape(shown.words)}"></form>'
        '<p class="live"><span id="live" role="status">Live</span>'
        '<button type="button" id="pause" aria-pressed="false">Pause</button></p></div>'
        f'<nav aria-label="Parts of this page">{links}</nav></header>'
    )
    lacking = "Without JavaScript this page does not renew itself, and its buttons do nothing."
    noscript = f'<noscript><p class="empty">{lacking}</p></noscript>'
    work = f'<div class="work">{_log(shown)}<div class="side">{_faults(shown)}{_clock(shown)}</div></div>{_webhooks(shown)}'
    providers = f'<div class="providers">{"".join(shown.sections.values())}</div>'
    body = f"{header}<main>{noscript}{work}{providers}</main>{_footer()}"
    return frame("billfold sandbox", body, "page.js", state)


def section(provider: str, title: str, found: Latest, words: str, count: int) -> str:
    """Write what one provider holds: the checkouts that wait, and its last products or those of them that fit a search."""
    about = f"{len(found.products)}{'+' if found.more else ''} of {counted(found.total, 'product')}" if words else ""
    products = "".join(map(_product, found.products))
    if not products:
        none = (
            "No product has this in its name or id."
            if words
            else "No products yet. Create one with a client, and it shows up here."
        )
        products = f'<li class="empty" data-key="">{none}</li>'
    waiting = "".join(_checkout(provider, checkout) for checkout in found.checkouts if _fits(checkout, words))
    more = ""
    if found.more and count < MOST:
        step = min(_STEP, MOST - count)
        more = f'<button type="button" class="more" data-count="{count + step}">Show {step} more</button>'
    elif found.more:
        more = '<p class="soft">Search for older ones.</p>'
    return (
        f'<section class="provider provider-{escape(provider)}" id="{escape(provider)}" data-provider="{escape(provider)}"'
        f' data-count="{count}">'
        f'<h2>{escape(title)} <span class="count">{about or counted(found.total, "product")}</span></h2>'
        f'<ul class="checkouts">{waiting}</ul><ul class="products">{products}</ul><div class="rest">{more}</div>'
        f'<ul class="kinds">{"".join(map(_kind, found.kinds))}</ul></section>'
    )


def colours(accents: Mapping[str, Accent]) -> str:
    """Write the colours of the providers as CSS."""
    light, dark = (
        "".join(f".provider-{provider} {{ --accent: {accent[index]}; }}\n" for provider, accent in accents.items())
        for index in (0, 1)
    )
    return f"{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def _log(shown: Overview) -> str:
    empty = '<p class="empty" id="no-requests">No requests yet. They show up here as they come.</p>'
    return (
        '<section id="requests" class="panel"><h2>Requests <span class="count">newest first, keys masked</span></h2>'
        f'{empty}<ol id="log" tabindex="0" aria-label="Requests, newest first">{request_rows(shown.requests)}</ol></section>'
    )


def _faults(shown: Overview) -> str:
    return (
        '<section id="faults" class="panel"><h2>Faults <button type="button" id="clear-faults">Clear</button></h2>'
        f'<ul id="fault-lines">{fault_lines(shown.faults)}</ul>'
        f'<details class="add"><summary>Add a fault</summary>{fault_form(shown.operations)}</details></section>'
    )


def _clock(shown: Overview) -> str:
    return (
        '<section id="clock" class="panel"><h2>Clock</h2>'
        f'<p class="now"><time id="now">{clock_text(shown.now)}</time></p>{clock_form()}</section>'
    )


def _webhooks(shown: Overview) -> str:
    return (
        '<section id="webhooks" class="panel"><h2>Webhooks <span class="count">newest first</span></h2>'
        f'<ol id="webhook-lines" tabindex="0" aria-label="Webhooks, newest first">{delivery_lines(shown.deliveries)}</ol>'
        '<p class="problem" role="alert" id="webhook-problem"></p></section>'
    )


def _footer() -> str:
    return (
        "<footer><p>Nothing here is real, and no money moves. All of it as JSON: <code>GET /_sandbox/state</code></p>"
        '<details class="add"><summary>Forget everything</summary><p>All records, requests and faults of this sandbox are lost.'
        ' <button type="button" id="reset" class="danger">Forget everything</button></p></details></footer>'
    )


def _fits(checkout: CheckoutRow, words: str) -> bool:
    return words.casefold() in f"{checkout.id} {checkout.title}".casefold()


def _checkout(provider: str, checkout: CheckoutRow) -> str:
    place = f"{CHECKOUT}{quote(provider)}/{quote(checkout.id, safe='')}"
    action = f"Open checkout, {checkout.money}" if checkout.money else "Open checkout"
    return (
        f'<li data-key="{escape(checkout.id)}"><h3>{escape(checkout.title)}</h3>{environment_tag(checkout.environment)}'
        f'<code>{escape(checkout.id)}</code><a class="button" href="{escape(place)}">{escape(action)}</a></li>'
    )


def _product(product: ProductRow) -> str:
    # That something can be sold is the usual case; only what is not so is said.
    tags = tag(product.kind) + _unusual(product.status) + environment_tag(product.environment)
    prices = "".join(map(_price, product.prices)) or '<li class="soft">No prices.</li>'
    return (
        f'<li data-key="{escape(product.environment)} {escape(product.id)}">'
        f'<div class="tags"><h3>{escape(product.name) or "(no name)"}</h3>{tags}</div><code>{escape(product.id)}</code>'
        f'<ul class="prices">{prices}</ul></li>'
    )


def _kind(kind: Kind) -> str:
    latest = "".join(
        f"<li><span>{escape(row.name)} {_unusual(row.status or 'active')}{environment_tag(row.environment)}</span>"
        f"<code>{escape(row.id)}</code></li>"
        for row in kind.latest
    )
    return (
        f'<li data-key="{escape(kind.name)}"><h3>{escape(kind.name.replace("_", " ").capitalize())}'
        f' <span class="count">{kind.total}</span></h3><ul>{latest}</ul></li>'
    )


def _price(price: PriceRow) -> str:
    tags = _unusual(price.status) + (tag("default") if price.default else "")
    wire = f"<code>{escape(f'{price.amount} {price.currency}')}</code>" if price.amount else ""
    note = f'<span class="soft">{escape(price.note)}</span>' if price.note else ""
    identifier = f"<code>{escape(price.id)}</code>" if price.id else ""
    return (
        f'<li><span class="amount"><strong>{escape(price.money or price.currency)}</strong>'
        f'<span class="soft">{escape(price.interval)}</span>{note}{tags}</span>'
        f'<span class="wire" title="As it stands on the wire">{wire}</span>{identifier}</li>'
    )


def _unusual(status: str) -> str:
    return "" if status == "active" else tag(status, "off")

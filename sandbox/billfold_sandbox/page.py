"""The page at `/`: what exists at each provider, side by side.

Plain HTML with its style inside; no script, nothing from outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import NamedTuple
from urllib.parse import quote

from .backend import Accent
from .catalog import CheckoutRow, PriceRow, ProductRow

_MOST_PRODUCTS = 200
_MOST_CHECKOUTS = 20
_INTRODUCTION = (
    "What the local stand-ins of the providers hold now. Nothing here is real, no money moves. Reload to see what changed."
)


class Column(NamedTuple):
    """What the page shows of one provider."""

    provider: str
    title: str
    accent: Accent
    products: Sequence[ProductRow]
    checkouts: Sequence[CheckoutRow]


def page(columns: Sequence[Column]) -> str:
    """Write the page."""
    style = _style() + "".join(map(_colours, columns))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>billfold sandbox</title><style>{style}</style></head><body>"
        f"<header><h1>billfold sandbox</h1><p>{_INTRODUCTION}</p></header>"
        f"<main>{''.join(map(_column, columns))}</main>"
        "<footer>The same as JSON, with the requests so far: <code>GET /_sandbox/state</code></footer>"
        "</body></html>"
    )


@cache
def _style() -> str:
    return files(__package__ or "").joinpath("page.css").read_text("utf-8")


def _colours(column: Column) -> str:
    light, dark = (f"#{column.provider} {{ --accent: {colour}; }}" for colour in column.accent)
    return f"{light}\n@media (prefers-color-scheme: dark) {{ {dark} }}\n"


def _column(column: Column) -> str:
    provider, products = column.provider, column.products
    title = f"<h2>{escape(column.title)} <span>{_counted(len(products), 'product')}</span></h2>"
    if not products:
        content = '<p class="empty">No products yet. Create one with a client, and it shows up here.</p>'
    else:
        # The newest first: whoever looks has just made one.
        content = "".join(_product(product) for product in list(reversed(products))[:_MOST_PRODUCTS])
    if len(products) > _MOST_PRODUCTS:
        content += f'<p class="empty">And {_counted(len(products) - _MOST_PRODUCTS, "older product")}.</p>'
    waiting = "".join(_checkout(provider, checkout) for checkout in list(reversed(column.checkouts))[:_MOST_CHECKOUTS])
    return f'<section id="{escape(provider)}">{title}{waiting}{content}</section>'


def _checkout(provider: str, checkout: CheckoutRow) -> str:
    place = f"/_sandbox/complete/{quote(provider)}/{quote(checkout.id, safe='')}"
    live = '<span class="tag live">live</span>' if checkout.environment == "live" else ""
    waits, action = ("waits for payment", f"Pay {checkout.money}") if checkout.money else ("waits for the buyer", "Complete")
    return (
        f"<article><h3>{escape(checkout.title)}</h3><code>{escape(checkout.id)}</code>"
        f'<div class="tags">{_tag(waits, plain=True)}{live}</div>'
        f'<form method="post" action="{escape(place)}"><button>{escape(action)}</button></form></article>'
    )


def _product(product: ProductRow) -> str:
    tags = _tag(product.status) + (_tag(product.kind, plain=True) if product.kind else "")
    if product.environment == "live":
        tags += '<span class="tag live">live</span>'
    prices = "".join(_price(price) for price in product.prices)
    return (
        f"<article><h3>{escape(product.name) or '(no name)'}</h3><code>{escape(product.id)}</code>"
        f'<div class="tags">{tags}</div>' + (f"<ul>{prices}</ul>" if prices else '<p class="note">No prices.</p>') + "</article>"
    )


def _price(price: PriceRow) -> str:
    tags = ("" if price.status == "active" else _tag(price.status)) + (_tag("default", plain=True) if price.default else "")
    lines = [("wire", f"{price.amount} {price.currency}")] if price.amount else []
    lines += [("id", price.id)] if price.id else []
    terms = "".join(f"<dt>{name}</dt><dd><code>{escape(text)}</code></dd>" for name, text in lines)
    return (
        f'<li><div class="amount"><strong>{escape(price.money or price.currency)}</strong>'
        f"<span>{escape(price.interval)}</span>{tags}</div>"
        + (f'<p class="note">{escape(price.note)}</p>' if price.note else "")
        + (f"<dl>{terms}</dl>" if terms else "")
        + "</li>"
    )


def _tag(text: str, *, plain: bool = False) -> str:
    kind = "" if plain else " active" if text == "active" else " off"
    return f'<span class="tag{kind}">{escape(text.replace("_", " "))}</span>'


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"

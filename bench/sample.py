"""The product that the benchmarks send and receive."""

import json
from typing import Any

CREATE: dict[str, Any] = {
    "name": "Pro",
    "description": "Everything, for teams",
    "price": 2999,
    "currency": "USD",
    "billing_type": "recurring",
    "billing_period": "every-month",
}


def product(number: int = 0) -> dict[str, Any]:
    """Make a product as Creem answers it."""
    return {
        "id": f"prod_{number:022}",
        "mode": "test",
        "object": "product",
        "name": f"Pro {number}",
        "description": f"Everything in plan {number}, for teams",
        "image_url": f"https://images.example/{number}.png",
        "features": [{"id": f"feat_{number}", "type": "custom", "description": f"Access to area {number}"}],
        "price": 2999 + number,
        "currency": "USD",
        "billing_type": "recurring",
        "billing_period": "every-month",
        "status": "active",
        "tax_mode": "inclusive",
        "tax_category": "saas",
        "product_url": f"https://creem.io/product/prod_{number:022}",
        "default_success_url": None,
        "created_at": "2026-01-05T10:20:30.123Z",
        "updated_at": "2026-01-05T10:20:30.123Z",
    }


PRODUCT = json.dumps(product()).encode()
PAGE = json.dumps(
    {
        "items": [product(number) for number in range(100)],
        "pagination": {"total_records": 100, "total_pages": 1, "current_page": 1, "next_page": None, "prev_page": None},
    }
).encode()

"""Drafts that the tests use more than once."""

from billfold import ClinkProduct, Money, PriceDraft, ProductDraft, recurring

CLINK = ClinkProduct(image="oss_xxxxx", tax_category="software_service")
MONTHLY = recurring(Money("29.99", "USD"), every="month")
YEARLY = recurring(Money("290", "USD"), every="year")


def product(*prices: PriceDraft) -> ProductDraft:
    """Draft a product that every provider takes, as far as its prices are taken."""
    return ProductDraft(name="Pro Plan", description="Everything", prices=prices, extras=[CLINK])

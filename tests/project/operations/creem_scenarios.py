"""Every operation of Creem, as a user would call it."""

from project.operations import (
    creem_basics_scenarios,
    creem_credits_scenarios,
    creem_partners_scenarios,
    creem_products_scenarios,
    creem_sales_scenarios,
    creem_subscriptions_scenarios,
    creem_usage_scenarios,
    creem_webhooks_scenarios,
)

SCENARIOS = (
    # First, since it sends what the others leave out.
    *creem_products_scenarios.SCENARIOS,
    *creem_basics_scenarios.SCENARIOS,
    *creem_sales_scenarios.SCENARIOS,
    *creem_subscriptions_scenarios.SCENARIOS,
    *creem_credits_scenarios.SCENARIOS,
    *creem_usage_scenarios.SCENARIOS,
    *creem_webhooks_scenarios.SCENARIOS,
    *creem_partners_scenarios.SCENARIOS,
)

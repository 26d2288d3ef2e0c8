"""Every operation of Creem, as a user would call it."""

from project.operations import (
    creem_basics_scenarios,
    creem_credits_scenarios,
    creem_sales_scenarios,
    creem_subscriptions_scenarios,
)

SCENARIOS = (
    *creem_basics_scenarios.SCENARIOS,
    *creem_sales_scenarios.SCENARIOS,
    *creem_subscriptions_scenarios.SCENARIOS,
    *creem_credits_scenarios.SCENARIOS,
)

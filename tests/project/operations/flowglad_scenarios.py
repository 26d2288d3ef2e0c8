"""Every operation of Flowglad, as a user would call it."""

from project.operations import (
    flowglad_catalogue_scenarios,
    flowglad_sales_scenarios,
    flowglad_settings_scenarios,
    flowglad_usage_scenarios,
)

SCENARIOS = (
    *flowglad_catalogue_scenarios.SCENARIOS,
    *flowglad_settings_scenarios.SCENARIOS,
    *flowglad_sales_scenarios.SCENARIOS,
    *flowglad_usage_scenarios.SCENARIOS,
)

"""The async half, derived."""

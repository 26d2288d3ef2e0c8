"""Deliveries of webhooks as the providers send them: made for tests, and sent when a sandbox's state changes."""

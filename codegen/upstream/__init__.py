"""What a provider publishes, as facts, and what changed in it."""

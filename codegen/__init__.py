"""Turn the curated specs into typed client packages."""

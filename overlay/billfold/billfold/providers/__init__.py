"""One driver per provider. They are loaded when a provider is first used; `billfold.registry` says where they are."""

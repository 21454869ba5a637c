"""What could be handed over: the owner's list of tasks, and which to outsource first (S5, S6)."""

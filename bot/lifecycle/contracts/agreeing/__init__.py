"""From an accepted offer to one version that both sides signed: the read-back, its gaps, the signatures."""

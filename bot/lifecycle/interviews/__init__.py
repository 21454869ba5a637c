"""Interviews: the same few questions to each, marked on four points."""

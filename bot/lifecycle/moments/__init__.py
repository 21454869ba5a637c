"""Promised moments: who waits for whom until when, and what both sides hear when a date passes (X82, T.14)."""

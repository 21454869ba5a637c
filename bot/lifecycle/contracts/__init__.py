"""Agreeing and working: read-back, one signed version, check-ins before every date."""
